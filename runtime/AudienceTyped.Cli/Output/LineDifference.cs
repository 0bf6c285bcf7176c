namespace AudienceTyped.Cli;

/// <summary>What a change does to a file, line by line. Lines are changed or put at the end, never moved.</summary>
internal static class LineDifference
{
    /// <summary>Writes the changed lines, with <c>-</c> and <c>+</c> before them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="path">The file.</param>
    /// <param name="before">Its text; null if it is new.</param>
    /// <param name="after">Its new text.</param>
    public static void Write(TextWriter output, string path, string? before, string after)
    {
        string[] old = before is null ? [] : Split(before);
        string[] lines = Split(after);
        output.Write($"--- {(before is null ? "(no file)" : path)}\n+++ {path}\n");
        for (int index = 0; index < lines.Length; index++)
        {
            bool isNew = index >= old.Length;
            if (!isNew && old[index] == lines[index])
            {
                continue;
            }

            if (!isNew)
            {
                output.Write($"-{Show(old[index])}\n");
            }

            output.Write($"+{Show(lines[index])}\n");
        }
    }

    // The tabs between cells stay.
    private static string Show(string line) => string.Join('\t', line.Split('\t').Select(VisibleText.OfLine));

    private static string[] Split(string text) => text.TrimEnd('\n').TrimEnd('\r').Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
}
