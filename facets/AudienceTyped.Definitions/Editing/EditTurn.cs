using System.Security.Cryptography;
using System.Text;

namespace AudienceTyped.Definitions.Editing;

/// <summary>The turn of one process to change the files of a project, so that two that run at once lose nothing.</summary>
internal sealed class EditTurn : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _held;

    private EditTurn(FileStream held) => _held = held;

    /// <summary>Waits until no other process changes the files.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public static async Task<EditTurn> TakeAsync(string folder, CancellationToken cancellationToken)
    {
        string path = PathFor(folder);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new EditTurn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(_pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    // Beside the project it would be one more file to ignore. It stays: a lock file that is deleted can be held twice.
    private static string PathFor(string folder)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        DirectoryInfo turns = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"audience-turns-{Environment.UserName}"));
        return Path.Combine(turns.FullName, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
    }
}
