using System.Runtime.CompilerServices;

namespace AudienceTyped.Generator.Tests;

/// <summary>
/// Compares text with a committed file, <c>X.verified.cs.txt</c>. On a difference it writes <c>X.received.cs.txt</c> beside it
/// and fails; the environment variable UPDATE_SNAPSHOTS=1 accepts what was received.
/// </summary>
internal static class Snapshot
{
    public static void Match(string name, string received, [CallerFilePath] string testFile = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(testFile))!, "Snapshots");
        string verifiedPath = Path.Combine(folder, name + ".verified.cs.txt");
        string receivedPath = Path.Combine(folder, name + ".received.cs.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verifiedPath, received);
        }

        string verified = File.Exists(verifiedPath)
            ? File.ReadAllText(verifiedPath).Replace("\r\n", "\n", StringComparison.Ordinal)
            : "(there is no snapshot yet)";
        if (verified != received)
        {
            File.WriteAllText(receivedPath, received);
        }
        else
        {
            File.Delete(receivedPath);
        }

        Assert.Equal(verified, received);
    }
}
