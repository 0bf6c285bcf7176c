using System.Globalization;

namespace AudienceTyped.Benchmarks;

/// <summary>Code of the shapes that a reader of criteria finds hard: long, deep, or naming the same thing again and again.</summary>
internal static class LargeCode
{
    /// <summary>Each shape with what it is called.</summary>
    public static IReadOnlyList<(string Name, string Code)> Shapes { get; } =
    [
        ("1,000 right-nested terms", Class($"public static AllOf All => {Nested(1_000)};")),
        ("60 fields that all name one another", Class(OfFieldsThatNameOneAnother(60))),
        ("one field of 2,000 values used 500 times", Class(OfOneField(2_000, 500))),
        ("300 x ((16 terms) | (16 terms))", Class(OfAlternatives(300, 16))),
        ("a chain of 5,000 terms joined by AND", Class($"public static AllOf All => {Join(" & ", 0, 5_000)};")),
        ("a chain of 5,000 terms joined by OR", Class($"public static AnyOf Any => {Join(" | ", 0, 5_000)};")),
        ("5,000 steps of criteria &= term", Class(OfSteps(5_000))),
        ("20,000 constants with URNs and comments", Class(OfConstants(20_000))),
        ("a dictionary of 50,000 entries", Class(OfEntries(50_000))),
        ("1,000 criteria as teams write them", MeasuredCode.OfCriteria(1_000)),
    ];

    private static string Class(string members) => $$"""
        using System.Collections.Generic;
        using AudienceTyped;

        internal static class Large
        {
            {{members}}
        }
        """;

    private static string Term(int index) => string.Create(CultureInfo.InvariantCulture, $"Facet.Skills.Is(Skill.FromId({1_000_000 + index}))");

    private static string Join(string separator, int first, int count) => string.Join(separator, Enumerable.Range(first, count).Select(Term));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth - 1).Select(static index => $"{Term(index)} & (")) + Term(depth - 1) + new string(')', depth - 1);

    private static string OfFieldsThatNameOneAnother(int count) => string.Join("\n    ", Enumerable.Range(0, count).Select(field =>
        $"public static readonly AllOf F{field} = {string.Join(" & ", Enumerable.Range(0, count).Where(other => other != field).Select(static other => $"F{other}"))};"));

    private static string OfOneField(int values, int uses) =>
        $"private static readonly AnyOf All = Facet.Skills.IsAnyOf({string.Join(", ", Enumerable.Range(1_000_000, values).Select(static id => $"Skill.FromId({id})"))});\n    "
        + string.Join("\n    ", Enumerable.Range(0, uses).Select(static index => $"public static AllOf Use{index} => All & Facet.Locations.Is(Geo.FromId({900_000_000 + index}));"));

    private static string OfAlternatives(int count, int terms) => string.Join("\n    ", Enumerable.Range(0, count).Select(index =>
        $"public static AllOf Either{index} => ({Join(" & ", 0, terms)}) | ({Join(" & ", terms, terms)});"));

    private static string OfSteps(int count) =>
        $"public static AllOf All(AllOf all) {{ {string.Join("\n        ", Enumerable.Range(0, count).Select(static index => $"all &= {Term(index)};"))} return all; }}";

    private static string OfConstants(int count) => string.Join("\n    ", Enumerable.Range(0, count).Select(static index =>
        $"public const string Skill{index} = \"urn:li:skill:{1_000_000 + index}\"; // Skill number {index}"));

    private static string OfEntries(int count) => "public static readonly Dictionary<string, string> Names = new()\n    {\n"
        + string.Join("\n", Enumerable.Range(0, count).Select(static index => $"        [\"term {index}\"] = \"urn:li:skill:{1_000_000 + index}\",")) + "\n    };";
}
