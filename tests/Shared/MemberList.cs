using System.Runtime.CompilerServices;
using Xunit;

namespace AudienceTyped.Tests.Shared;

/// <summary>
/// A text file that lists what users can name, a line each, as it was released: <c>UPDATE_SNAPSHOTS=1</c> writes it anew,
/// and the change of the file shows in the review what changes for users.
/// </summary>
internal static class MemberList
{
    /// <summary>Fails where the file and the lines differ, and says what to do.</summary>
    /// <param name="fileName">The name of the file, which stands beside the test.</param>
    /// <param name="lines">The lines as they are now.</param>
    /// <param name="advice">How a line is brought back, where that is not a matter of code.</param>
    /// <param name="testFile">The file of the test.</param>
    public static void AssertUnchanged(string fileName, IEnumerable<string> lines, string advice = "", [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, fileName);
        string[] current = [.. lines.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, string.Concat(current.Select(static line => line + "\n")));
        }

        if (Compare(fileName, File.Exists(path) ? File.ReadAllLines(path) : [], current) is { } difference)
        {
            Assert.Fail(advice.Length == 0 ? difference : $"{difference}\n{advice}");
        }
    }

    /// <summary>What differs and what to do about it; null where nothing does.</summary>
    public static string? Compare(string fileName, IReadOnlyList<string> listed, IReadOnlyList<string> current)
    {
        string[] vanished = [.. listed.Except(current, StringComparer.Ordinal)];
        string[] added = [.. current.Except(listed, StringComparer.Ordinal)];
        List<string> differences = [];
        if (vanished.Length > 0)
        {
            differences.Add(
                $"Gone or changed since {fileName} was written, which breaks programs; bring it back, or keep it obsolete until the next major version:");
            differences.AddRange(vanished.Select(static line => "- " + line));
        }

        if (added.Length > 0)
        {
            differences.Add($"Not in {fileName}; if it shall be public from now on, run the test with UPDATE_SNAPSHOTS=1 and review the change of the file:");
            differences.AddRange(added.Select(static line => "+ " + line));
        }

        if (differences.Count == 0 && !listed.SequenceEqual(current, StringComparer.Ordinal))
        {
            differences.Add($"{fileName} is not in ordinal order, or repeats a line; run the test with UPDATE_SNAPSHOTS=1.");
        }

        return differences.Count == 0 ? null : string.Join('\n', differences);
    }
}
