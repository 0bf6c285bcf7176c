using System.Text;

namespace AudienceTyped.Definitions;

/// <summary>Reads and writes the files, in UTF-8 and never half.</summary>
internal static class DefinitionStorage
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        _strictUtf8.GetString(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>Writes a file. An interrupted write leaves the file as it was: the text is written beside it first.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        string written = path + ".new";
        try
        {
            await File.WriteAllBytesAsync(written, _strictUtf8.GetBytes(text), cancellationToken).ConfigureAwait(false);
            File.Move(written, path, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
