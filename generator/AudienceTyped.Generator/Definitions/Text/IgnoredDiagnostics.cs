using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>
/// What the author of a file does not want to be told: <c># audience:ignore AUD0017</c> above a row silences the id there,
/// and above the first line that is no comment in the whole file.
/// </summary>
/// <param name="ofFile">The ids that are silenced in the whole file.</param>
/// <param name="ofLines">The lines, in the order of the file, where an id is silenced.</param>
internal sealed class IgnoredDiagnostics(IReadOnlyCollection<string> ofFile, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> ofLines)
{
    /// <summary>The file that silences nothing.</summary>
    public static IgnoredDiagnostics None { get; } = new([], new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal));

    public bool Contains(string id, TextSpan span) =>
        ofFile.Contains(id)
        || (ofLines.TryGetValue(id, out IReadOnlyList<TextSpan>? lines) && FindLast(lines, span.Start) is { } line && span.Start <= line.End);

    private static TextSpan? FindLast(IReadOnlyList<TextSpan> lines, int start)
    {
        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = lines[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : lines[low - 1];
    }
}
