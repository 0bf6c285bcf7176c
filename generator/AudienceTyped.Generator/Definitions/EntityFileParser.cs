using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions;

/// <summary>Reads a <c>.urns.tsv</c> file. Whatever the text is, it gives a model or problems, and never throws but on cancellation.</summary>
internal static class EntityFileParser
{
    public const string Extension = ".urns.tsv";

    public const int ManyValues = 5_000;

    // 65,535 static properties compile, and the type then fails to load.
    public const int MaximumValues = 50_000;

    private const int RowsBetweenChecks = 1024;

    private static readonly string[] _words = ["entity", "extend", "namespace", "id", "visibility", "only", "summary", "source", "date", "example"];

    /// <param name="source">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="referenced">The type of another assembly to which the file adds; null where it defines a type.</param>
    public static EntityFileReading Parse(SourceText source, CancellationToken cancellationToken, ReferencedEntityType? referenced = null) =>
        Parse(source, new ProblemList(), cancellationToken, referenced);

    /// <summary>Reads a file, with as many problems as the list takes.</summary>
    public static EntityFileReading Parse(SourceText source, ProblemList problems, CancellationToken cancellationToken, ReferencedEntityType? referenced = null)
    {
        var text = DefinitionText.Read(source, problems, cancellationToken);
        if (!text.IsText)
        {
            return new EntityFileReading(null, default, default, [], problems.ToImmutable()) { Ignored = problems.Ignored };
        }

        var directives = new DirectiveReader(text, _words, problems, repeatable: "only");
        Cell? name = ExtensionDirectives.ReadName(directives, referenced);
        string? urnEntityType = ExtensionDirectives.ReadUrnEntityType(directives, referenced);
        IdForm? idForm = ExtensionDirectives.ReadIdForm(directives, referenced);
        Extension extension = ExtensionDirectives.ReadExtension(directives, referenced);
        string? summary = directives.FindValue("summary");
        Provenance provenance = directives.ReadProvenance();
        string? example = idForm is { } idFormOfExample ? EntityDirectives.ReadExample(directives, idFormOfExample) : null;

        // Without the form of the ids each row would be a problem of its own.
        List<EntityRow> rows = idForm is { } form ? ReadRows(text.Rows, ValueSelection.Read(directives), form, name?.Text ?? "", problems, cancellationToken) : [];
        TextSpan nameSpan = name?.Span ?? default;
        ReportSize(rows.Count, nameSpan, name?.Text ?? "", problems);
        return new EntityFileReading(
            name is null || urnEntityType is null || idForm is null || rows.Count > MaximumValues
                ? null
                : new EntityTypeModel(name.Value.Text, urnEntityType, idForm.Value, summary, provenance, example, new([.. rows.Select(static row => row.ToValue())])) { Extension = extension },
            nameSpan,
            directives.Find("namespace")?.ValueSpan ?? nameSpan,
            [.. rows.Select(static row => row.Spans)],
            problems.ToImmutable())
        {
            Ignored = problems.Ignored,
        };
    }

    private static List<EntityRow> ReadRows(
        IReadOnlyList<Row> all, ValueSelection selection, IdForm form, string entityType, ProblemList problems, CancellationToken cancellationToken)
    {
        IReadOnlyList<Row> textRows = selection.Choose(all, problems);
        var rows = new List<EntityRow>(textRows.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> idsLeftOut = new(textRows.Count == all.Count ? [] : all.Select(static row => row[EntityColumns.Id].Text), StringComparer.Ordinal);
        for (int index = 0; index < textRows.Count; index++)
        {
            if (index % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (EntityRowParser.Parse(textRows[index], form, entityType, problems) is not { } row)
            {
                // A child of a row that is left out is no problem of its own.
                idsLeftOut.Add(textRows[index][EntityColumns.Id].Text);
            }
            else if (ids.Add(row.Id.Text))
            {
                rows.Add(row);
            }
            else
            {
                problems.Add(DefinitionDiagnostics.DuplicateId, row.IdSpan, row.Id.Text);
            }
        }

        rows = EntityMembers.Assign(rows, entityType, problems);
        cancellationToken.ThrowIfCancellationRequested();
        ids.UnionWith(idsLeftOut);
        EntityHierarchy.Link(rows, ids, problems);
        return rows;
    }

    private static void ReportSize(int count, TextSpan span, string entityType, ProblemList problems)
    {
        if (count > MaximumValues)
        {
            problems.Add(DefinitionDiagnostics.FarTooManyValues, span, "entity type", entityType, count, "values", MaximumValues, "Name the values that are used in a directive '#only'");
        }
        else if (count > ManyValues)
        {
            problems.Add(DefinitionDiagnostics.ManyValues, span, entityType, count, ManyValues);
        }
    }
}
