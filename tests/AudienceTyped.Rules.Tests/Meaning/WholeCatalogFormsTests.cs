using System.Globalization;
using System.Reflection;
using System.Text;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Each value of the catalog under its own name, in each form in which code names a value, and by the name of another.</summary>
public sealed class WholeCatalogFormsTests
{
    private static readonly (string Name, Func<string, CatalogRow[], string> Write)[] _forms =
    [
        ("Labels", static (name, rows) => $"static readonly Dictionary<string, string> {name} = new() {{ {EachName(rows, "[#U] = #N")} }};"),
        ("Shown", static (name, rows) => $"static string {name}(string urn) => urn switch {{ {EachValue(rows, "#U => #N")}, _ => urn }};"),
        ("Tuples", static (name, rows) => $"static readonly (string, string)[] {name} = [{EachName(rows, "(#U, #N)")}];"),
        ("Records", static (name, rows) => $"record {name}Row(string Name, string Urn); static readonly {name}Row[] {name} = [{EachName(rows, "new(#N, #U)")}];"),
        ("Objects", static (name, rows) =>
            $"class {name}Item {{ public string Label {{ get; set; }} = \"\"; public string Urn {{ get; set; }} = \"\"; }} static readonly {name}Item[] {name} = [{EachName(rows, "new() { Label = #N, Urn = #U }")}];"),
        ("Anonymous", static (name, rows) => $"static readonly object {name} = new[] {{ {EachName(rows, "new { label = #N, urn = #U }")} }};"),
        ("Calls", static (name, rows) =>
            $"static string {name}Of(string label, string urn) => label + urn; static readonly string[] {name} = [{EachName(rows, $"{name}Of(#N, #U)")}];"),
        ("Pairs", static (name, rows) => $"static readonly KeyValuePair<string, string>[] {name} = [{EachName(rows, "new(#N, #U)")}];"),
        ("Conditions", static (name, rows) => $"static string {name}(string text) {{ {EachName(rows, "if (text == #N) return #U;", " ")} return text; }}"),
        ("Methods", static (name, rows) => $"static class {name} {{ {EachValue(rows, "public static #T @#M() => AudienceTyped.#T.#M;", " ")} }}"),
        ("Comments", static (name, rows) => $"static readonly string[] {name} = [\n{EachName(rows, "// #L\n#U", ",\n")}];"),
        ("Summaries", static (name, rows) => $"static readonly string[] {name} = [\n{EachName(rows, "/// <summary>#L</summary>\n#U", ",\n")}];"),
        ("Attributes", static (name, rows) => $"enum {name} {{ {EachValue(rows, "[System.ComponentModel.Description(#U)] @#M")} }}"),
        ("Clauses", static (name, rows) => FindFacet(rows[0]) is { } facet
            ? $"static class {name} {{ {EachValue(rows, $"public static AnyOf @#M => Facet.{facet}.Is(AudienceTyped.#T.#M);", " ")} }}"
            : ""),
        ("Numbers", static (name, rows) => rows.All(static row => row.Id.All(char.IsDigit))
            ? $"enum {name} : long {{ {EachValue(rows, "@#M = #I")} }} static {rows[0].Type} {name}Of({name} value) => AudienceTyped.{rows[0].Type}.FromId((long)value);"
            : ""),
    ];

    public static TheoryData<string> Forms => [.. _forms.Select(static form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Whatever_is_called_by_its_own_name_is_right(string form)
    {
        Func<string, CatalogRow[], string> write = _forms.Single(found => found.Name == form).Write;
        StringBuilder code = new();
        foreach (IGrouping<string, CatalogRow> type in CatalogRow.All.GroupBy(static row => row.Type))
        {
            code.AppendLine(write($"{type.Key}{form}", [.. type]));
        }

        Assert.Empty(await MeaningAnalysis.OfMembersAsync(code.ToString()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Whatever_is_called_by_the_name_of_another_is_wrong(string form)
    {
        Func<string, CatalogRow[], string> write = _forms.Single(found => found.Name == form).Write;
        CatalogRow[] skills = [.. CatalogRow.All.Where(static row => row.Type == "Skill" && row.Name.Length > 3)];
        Random random = new(20261127);
        StringBuilder code = new();
        List<CatalogRow> expected = [];
        for (int index = 0; index < 300; index++)
        {
            (CatalogRow named, CatalogRow written) = (skills[random.Next(skills.Length)], skills[random.Next(skills.Length)]);
            if (!ShareWords(named, written))
            {
                string members = write($"Form{index}", [named with { Id = written.Id, AlsoCalled = [] }])
                    .Replace($"Skill.{named.Member};", $"Skill.{written.Member};", StringComparison.Ordinal)
                    .Replace($"Skill.{named.Member});", $"Skill.{written.Member});", StringComparison.Ordinal);
                code.AppendLine(CultureInfo.InvariantCulture, $"static class Class{index} {{ {members} }}");
                expected.Add(named);
            }
        }

        IReadOnlyList<Found> found = await MeaningAnalysis.OfMembersAsync(code.ToString());

        Assert.All(found, static found => Assert.Equal("AUD3002", found.Id));
        string[] messages = [.. found.Select(static found => found.Message)];
        string[] missed = [.. expected
            .Where(named => !Array.Exists(messages, message => message.Contains($"means Skill.{named.Member},", StringComparison.Ordinal)))
            .Select(static named => named.Name)];
        Assert.True(missed.Length * 20 <= expected.Count, $"{missed.Length} of {expected.Count}: {string.Join(", ", missed)}");
        Assert.True(expected.Count > 150);
    }

    private static bool ShareWords(CatalogRow named, CatalogRow written)
    {
        string[] words = Words(written);
        return named == written || Array.Exists(Words(named), word => Array.Exists(words, other => Beginning(word) == Beginning(other)));

        static string Beginning(string word) => word[..Math.Min(4, word.Length)];
    }

    private static string[] Words(CatalogRow row) => string
        .Join(' ', row.Names.Append(row.Member))
        .ToUpperInvariant()
        .Split([' ', ',', '-', '/', '(', ')', '\'', '&', '.', '+', '#'], StringSplitOptions.RemoveEmptyEntries);

    private static string? FindFacet(CatalogRow row) => typeof(Facet)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(property => property.PropertyType.IsGenericType
            && property.PropertyType.GenericTypeArguments is [{ Name: var name }]
            && name == row.Type)?.Name;

    private static string EachValue(IEnumerable<CatalogRow> rows, string form, string separator = ",\n") =>
        string.Join(separator, rows.Select(row => Fill(form, row, row.Name)));

    private static string EachName(IEnumerable<CatalogRow> rows, string form, string separator = ",\n") =>
        string.Join(separator, rows.SelectMany(row => row.Names.Select(name => Fill(form, row, name))));

    private static string Fill(string form, CatalogRow row, string name) => form
        .Replace("#T", row.Type, StringComparison.Ordinal)
        .Replace("#M", row.Member, StringComparison.Ordinal)
        .Replace("#I", row.Id, StringComparison.Ordinal)
        .Replace("#U", $"\"{row.Urn}\"", StringComparison.Ordinal)
        .Replace("#L", name, StringComparison.Ordinal)
        .Replace("#N", "\"" + name.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"", StringComparison.Ordinal);
}
