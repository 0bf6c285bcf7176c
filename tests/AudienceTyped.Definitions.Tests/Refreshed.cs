using System.Globalization;
using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Tables;

namespace AudienceTyped.Definitions.Tests;

/// <summary>A definition file after a refresh, and what the tool said about it.</summary>
internal sealed record Refreshed(string Text, string Said, bool HasDecisions)
{
    public const string Header = "#entity Geo\n#namespace urn:li:geo\n#id integer\n# id\tmember\tname\n";

    public List<string> Rows => [.. Text.Split('\n').Where(static line => line.Length > 0 && line[0] != '#')];

    public static Refreshed By(string definition, string table)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        var document = DefinitionDocument.Read(definition, token);
        var published = PublishedTable.Read(table, document.EntityType, token);
        RefreshReport report = CatalogRefresh.Run(document, published, token);
        string said = RefreshReportText.Of(report, published, isDryRun: false).ReplaceLineEndings("\n");
        return new Refreshed(document.ToString(), said, report.Decisions.Count > 0);
    }

    /// <summary>The rows that a fresh file gets from lines such as <c>7,"Alabama, United States",1</c>, parents by their id.</summary>
    public static Refreshed From(params (int Id, string Name, int Parent)[] values) => By(Header, Table(values));

    public static string Table(params (int Id, string Name, int Parent)[] values) =>
        "urn,name,parent\n" + string.Concat(values.Select(static value => string.Create(
            CultureInfo.InvariantCulture,
            $"urn:li:geo:{value.Id},\"{value.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{(value.Parent == 0 ? "" : $"urn:li:geo:{value.Parent}")}\n")));
}
