namespace AudienceTyped.Shared.Rules;

/// <summary>A rule row of a definition file, seen from one facet. The kinds are those of <see cref="FacetRuleKinds"/>.</summary>
/// <param name="Kind">The kind, as the file writes it.</param>
/// <param name="With">The other facets by their names in URNs, in the order of the row where all its facets play the same part.</param>
/// <param name="Set">The set of values that the rule is about: <c>Geo.SomeSet</c>; null for none.</param>
/// <param name="Code">The error code of the service; null for none.</param>
/// <param name="Reason">A sentence; null for none.</param>
internal sealed record FacetRuleFacts(string Kind, IReadOnlyList<string> With, string? Set, string? Code, string? Reason)
{
    /// <summary>Reads what <see cref="ToText"/> wrote; a kind of a newer file is kept, and no rule uses it.</summary>
    public static IReadOnlyList<FacetRuleFacts> Decode(string text) =>
        [.. text
            .Split('\n')
            .Select(static line => line.Trim('\r').Split('\t'))
            .Where(static cells => cells[0].Length > 0)
            .Select(static cells => new FacetRuleFacts(
            cells[0],
            cells.Length > 1 && cells[1].Length > 0 ? cells[1].Split(',') : [],
            CellOf(cells, 2),
            CellOf(cells, 3),
            CellOf(cells, 4)))];

    /// <summary>One line, with a tab between columns; empty columns at the end are left out.</summary>
    public string ToText() => string.Join("\t", Kind, string.Join(",", With), Set ?? "", Code ?? "", Reason ?? "").TrimEnd('\t');

    private static string? CellOf(string[] cells, int index) => cells.Length > index && cells[index].Length > 0 ? cells[index] : null;
}
