using System.Text;

namespace AudienceTyped.Definitions;

/// <summary>Reads and writes the files, in UTF-8 and never half.</summary>
internal static class DefinitionStorage
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedInputException">The file is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedInputException($"{path}: it is not UTF-8. Save it as UTF-8.");
        }
    }

    /// <summary>Writes a file. An interrupted write leaves the file as it was: the text is written beside it first.</summary>
    /// <exception cref="UnauthorizedAccessException">The file is read-only.</exception>
    public static Task WriteAsync(string path, string text, CancellationToken cancellationToken) => ReplaceAsync(path, text, _ => true, cancellationToken);

    /// <summary>Writes a file that is still as it was read; null means a file that is not there.</summary>
    /// <returns>Whether it was written: false if somebody else changed it meanwhile.</returns>
    /// <exception cref="UnauthorizedAccessException">The file is read-only.</exception>
    public static Task<bool> TryReplaceAsync(string path, string? before, string text, CancellationToken cancellationToken) =>
        ReplaceAsync(path, text, target => IsAsRead(target, before), cancellationToken);

    private static async Task<bool> ReplaceAsync(string path, string text, Predicate<string> isAsExpected, CancellationToken cancellationToken)
    {
        // The file that a link names is written, and the link stays.
        bool exists = File.Exists(path);
        string target = exists ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        if (exists && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"{path} is read-only. Allow writing it, and run the command again.");
        }

        string written = target + ".new";
        try
        {
            await File.WriteAllBytesAsync(written, _strictUtf8.GetBytes(text), cancellationToken).ConfigureAwait(false);
            if (exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (!isAsExpected(target))
            {
                return false;
            }

            File.Move(written, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(written);
        }
    }

    private static bool IsAsRead(string path, string? before) =>
        File.Exists(path) ? before is not null && File.ReadAllBytes(path).AsSpan().SequenceEqual(_strictUtf8.GetBytes(before)) : before is null;
}
