namespace Journal.Theming.Language;

/// <summary>A function that the host gives to templates.</summary>
/// <param name="arguments">The arguments by position; each is a value that a template may see.</param>
/// <returns>A value that a template may see, see <see cref="View"/>.</returns>
/// <exception cref="ThemeException">The arguments are wrong; the message is shown at the call.</exception>
public delegate object? ThemeFunction(ReadOnlySpan<object?> arguments);

/// <summary>Thrown by a <see cref="ThemeFunction"/> for arguments that it cannot take; becomes a diagnostic at the call.</summary>
public sealed class ThemeException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public ThemeException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">One sentence without a final point that says what is wrong.</param>
    public ThemeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">One sentence without a final point that says what is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ThemeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
