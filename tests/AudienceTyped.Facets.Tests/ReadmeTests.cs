using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace AudienceTyped.Facets.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_table_counts_the_values_of_every_type()
    {
        Dictionary<string, int> told = [];
        string section = File.ReadAllText(FindReadme()).Split("## What is in the catalog")[1].Split("\n## ")[0];
        foreach (Match row in Row().Matches(section))
        {
            string[] types = [.. Name().Matches(row.Groups[1].Value).Select(static match => match.Groups[1].Value)];
            int[] counts = [.. row.Groups[2].Value.Split(',').Select(static count => int.Parse(count, CultureInfo.InvariantCulture))];
            for (int index = 0; index < types.Length; index++)
            {
                told.Add(types[index], counts.Length == 1 ? counts[0] : counts[index]);
            }
        }

        Assert.Equal(
            LinkedInCatalog.Facets
                .SelectMany(static facet => facet.EntityTypes)
                .Distinct()
                .ToDictionary(static type => type.Name, static type => type.Known.Count)
                .OrderBy(static type => type.Key, StringComparer.Ordinal),
            told.OrderBy(static type => type.Key, StringComparer.Ordinal));
    }

    private static string FindReadme([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../README.md"));

    [GeneratedRegex(@"^\| (`[A-Z][^|]*) \| ([0-9, ]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Name();
}
