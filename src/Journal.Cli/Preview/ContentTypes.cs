namespace Journal.Cli.Preview;

/// <summary>The media types (RFC 6838) of the files that a site holds.</summary>
public static class ContentTypes
{
    /// <summary>The value of <c>Content-Type</c> for a file, by the ending of its name.</summary>
    /// <param name="path">The path or name.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".txt" or ".bib" or ".ris" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".otf" => "font/otf",
        ".pdf" => "application/pdf",
        ".epub" => "application/epub+zip",
        ".zip" => "application/zip",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        ".wasm" => "application/wasm",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}
