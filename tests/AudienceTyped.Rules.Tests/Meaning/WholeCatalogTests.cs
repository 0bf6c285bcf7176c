using System.Globalization;
using System.Text;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Each value of the catalog by its own name, and by that of another.</summary>
public sealed class WholeCatalogTests
{
    [Fact]
    public async Task Whatever_is_called_by_its_own_name_is_right()
    {
        StringBuilder code = new("using AudienceTyped;\n");
        foreach (IGrouping<string, CatalogRow> type in CatalogRow.All.GroupBy(static row => row.Type))
        {
            code.Append(Of(type.Key + "Members", type.Select(static row => Constant(Identifier(row.Member), row.Urn))));
            code.Append(
                Of(
                    type.Key + "Snakes",
                    type.SelectMany(static row => row.Names.Select(name => Constant(Snake(name) + "_" + row.Member.ToUpperInvariant(), row.Urn)))));
            code.Append(Of(type.Key + "Urns", type.Select(static row => Constant($"{row.Member}Urn", row.Urn))));
            code.Append(
                Of(
                    type.Key + "Comments",
                    type.SelectMany(static (row, index) => row.Names.Select((name, alias) => Constant($"X{index}_{alias}", row.Urn, name)))));
            code.Append(
                Of(
                    type.Key + "Keys",
                    [$"    public static readonly (string, string)[] All = [\n{string.Concat(
                        type
                            .SelectMany(static row => row.Names)
                            .Zip(
                                type.SelectMany(static row => row.Names.Select(_ => row.Urn)),
                                static (name, urn) => $"        ({Quoted(name)}, \"{urn}\"),\n"))}    ];\n"]));
            code.Append(
                Of(
                    type.Key + "Typed",
                    type.Select(row => $"    public static {type.Key} {Identifier(row.Member)} => AudienceTyped.{type.Key}.{row.Member};\n")));
        }

        IReadOnlyList<Found> found = await MeaningAnalysis.OfFilesAsync(code.ToString());

        Assert.Empty(found);
        Assert.True(CatalogRow.All.Count > 6_000);
    }

    [Fact]
    public async Task Whatever_is_called_by_the_name_of_another_is_wrong()
    {
        CatalogRow[][] types = [.. CatalogRow.All.GroupBy(static row => row.Type).Select(static type => type.ToArray()).Where(static type => type.Length > 1)];
        StringBuilder code = new();
        List<(CatalogRow Named, CatalogRow Written)> expected = [];
        Random random = new(20261124);
        int skipped = 0;
        for (int index = 0; index < 6_000; index++)
        {
            CatalogRow[] type = types[random.Next(types.Length)];
            (CatalogRow named, CatalogRow written) = (type[random.Next(type.Length)], type[random.Next(type.Length)]);
            if (MayBeOne(named, written, type))
            {
                skipped++;
                continue;
            }

            code.Append(
                CultureInfo.InvariantCulture,
                $"namespace N{index} {{ internal static class __Class {{ {Constant(Identifier(named.Member), written.Urn).Trim()} }} }}\n");
            expected.Add((named, written));
        }

        IReadOnlyList<Found> found = await MeaningAnalysis.OfFilesAsync(code.ToString());

        Assert.All(found, static found => Assert.Equal("AUD3002", found.Id));
        ILookup<string, Found> byUrn = found.ToLookup(static found => found.Text);
        Assert.Equal("", string.Join("\n", expected
            .Where(pair => !byUrn[$"\"{pair.Written.Urn}\""].Any(found => found.Message.Contains($"'{pair.Named.Member}'", StringComparison.Ordinal)))
            .Select(static pair => $"{pair.Named.Member} = {pair.Written}")));
        Assert.True(skipped < 2_000, $"{skipped} of 6,000 pairs were left out.");
    }

    // Plainer than the guard, and more generous: any word in common, or one within the other.
    private static bool MayBeOne(CatalogRow named, CatalogRow written, CatalogRow[] type)
    {
        // A letter alone is no name; regions of countries stand beside the tree.
        if (named == written || named.Member.Length == 1 || IsRegion(named) || IsRegion(written) || IsWithin(named, written) || IsWithin(written, named))
        {
            return true;
        }

        string[] left = Words(named);
        string[] right = Words(written);
        return left.Any(word => right.Any(other => word.Length >= 4 && other.Length >= 4 && word[..4] == other[..4])) || left.Intersect(right).Any();

        bool IsWithin(CatalogRow inner, CatalogRow outer)
        {
            for (CatalogRow? row = inner; row?.Parent is { } parent; row = type.FirstOrDefault(other => other.Id == parent))
            {
                if (parent == outer.Id)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsRegion(CatalogRow row) => row.Type == "Geo" && row.Id is ['9', '1' or '2', '0', '0', ..];

    private static string[] Words(CatalogRow row) =>
        string
            .Join(' ', row.Names)
            .ToUpperInvariant()
            .Split([' ', ',', '-', '/', '(', ')', '\'', '&', '.', '%', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Except(["AND", "OF", "THE", "IN", "FOR"])
            .ToArray();

    private static string Of(string name, IEnumerable<string> members) => $"internal static class {name}\n{{\n{string.Concat(members)}}}\n";

    private static string Constant(string name, string urn, string? comment = null) =>
        $"    public const string {name} = \"{urn}\";{(comment is null ? "" : " // " + comment)}\n";

    private static string Identifier(string member) => "@" + member;

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Snake(string name) =>
        "_" + string.Concat(name.Normalize().Select(static character => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '_'));
}
