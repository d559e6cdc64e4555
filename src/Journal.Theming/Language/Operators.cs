namespace Journal.Theming.Language;

/// <summary>The operators between two values.</summary>
internal enum Operator
{
    /// <summary>The left value unless it is null.</summary>
    Coalesce,

    /// <summary>The right value unless the left is null.</summary>
    NotNullThen,

    /// <summary>Or.</summary>
    Or,

    /// <summary>And.</summary>
    And,

    /// <summary>Equality.</summary>
    Equal,

    /// <summary>Inequality.</summary>
    NotEqual,

    /// <summary>Order.</summary>
    Less,

    /// <summary>Order.</summary>
    LessOrEqual,

    /// <summary>Order.</summary>
    Greater,

    /// <summary>Order.</summary>
    GreaterOrEqual,

    /// <summary>Sum, or joined strings or lists.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product, or a repeated string.</summary>
    Multiply,

    /// <summary>Quotient with fraction.</summary>
    Divide,

    /// <summary>Quotient without fraction.</summary>
    DivideWhole,

    /// <summary>Remainder.</summary>
    Modulo,

    /// <summary>All integers from left to right.</summary>
    Range,

    /// <summary>All integers from left to before right.</summary>
    RangeBefore,
}

/// <summary>How operators are written and how tight they bind.</summary>
internal static class Operators
{
    private static readonly (string Symbol, Operator Operator, int Precedence)[] Table =
    [
        ("??", Operator.Coalesce, 20), ("?!", Operator.NotNullThen, 20), ("||", Operator.Or, 30), ("&&", Operator.And, 40),
        ("==", Operator.Equal, 70), ("!=", Operator.NotEqual, 70),
        ("<", Operator.Less, 80), ("<=", Operator.LessOrEqual, 80), (">", Operator.Greater, 80), (">=", Operator.GreaterOrEqual, 80),
        ("+", Operator.Add, 100), ("-", Operator.Subtract, 100),
        ("*", Operator.Multiply, 110), ("/", Operator.Divide, 110), ("//", Operator.DivideWhole, 110), ("%", Operator.Modulo, 110),
        ("..", Operator.Range, 130), ("..<", Operator.RangeBefore, 130),
    ];

    /// <summary>Finds an operator by its symbol.</summary>
    public static bool TryFind(string symbol, out Operator op)
    {
        foreach (var row in Table)
        {
            if (row.Symbol != symbol)
                continue;
            op = row.Operator;
            return true;
        }
        op = default;
        return false;
    }

    /// <summary>How tight an operator binds; more binds tighter.</summary>
    public static int Precedence(Operator op) => Table[(int)op].Precedence;

    /// <summary>How an operator is written.</summary>
    public static string Symbol(Operator op) => Table[(int)op].Symbol;
}
