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

    private static readonly string[] _words = ["entity", "namespace", "id", "summary", "source", "date", "example"];

    public static EntityFileReading Parse(SourceText source, CancellationToken cancellationToken) => Parse(source, new ProblemList(), cancellationToken);

    /// <summary>Reads a file, with as many problems as the list takes.</summary>
    public static EntityFileReading Parse(SourceText source, ProblemList problems, CancellationToken cancellationToken)
    {
        var text = DefinitionText.Read(source, problems, cancellationToken);
        if (!text.IsText)
        {
            return new EntityFileReading(null, default, default, problems.ToImmutable());
        }

        var directives = new DirectiveReader(text, _words, problems);
        Cell? name = EntityDirectives.ReadName(directives);
        string? urnEntityType = EntityDirectives.ReadUrnEntityType(directives);
        IdForm? idForm = EntityDirectives.ReadIdForm(directives);
        string? summary = directives.FindValue("summary");
        Provenance provenance = directives.ReadProvenance();
        string? example = idForm is { } idFormOfExample ? EntityDirectives.ReadExample(directives, idFormOfExample) : null;

        // Without the form of the ids each row would be a problem of its own.
        List<EntityRow> rows = idForm is { } form ? ReadRows(text, form, name?.Text ?? "", problems, cancellationToken) : [];
        TextSpan nameSpan = name?.Span ?? default;
        ReportSize(rows.Count, nameSpan, name?.Text ?? "", problems);
        return new EntityFileReading(
            name is null || urnEntityType is null || idForm is null || rows.Count > MaximumValues
                ? null
                : new EntityTypeModel(name.Value.Text, urnEntityType, idForm.Value, summary, provenance, example, new([.. rows.Select(static row => row.ToValue())])),
            nameSpan,
            directives.Find("namespace")?.ValueSpan ?? default,
            problems.ToImmutable());
    }

    private static List<EntityRow> ReadRows(DefinitionText text, IdForm form, string entityType, ProblemList problems, CancellationToken cancellationToken)
    {
        var rows = new List<EntityRow>(text.Rows.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var idsLeftOut = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < text.Rows.Count; index++)
        {
            if (index % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (ReadRow(text.Rows[index], form, entityType, problems) is not { } row)
            {
                // A child of a row that is left out is no problem of its own.
                idsLeftOut.Add(text.Rows[index][EntityColumns.Id].Text);
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

    private static EntityRow? ReadRow(Row row, IdForm form, string entityType, ProblemList problems)
    {
        if (row.Count == 1)
        {
            problems.Add(DefinitionDiagnostics.MalformedRow, row.Span, $"it has one column, and three are needed at least: {EntityColumns.Names}", "Put a tab, and not blanks, between two columns");
            return null;
        }

        Cell idCell = row[EntityColumns.Id];
        EntityId id = default;
        if (idCell.IsEmpty || !EntityId.TryParse(idCell.Text, form, out id))
        {
            problems.Add(DefinitionDiagnostics.UnusableId, row.SpanOf(EntityColumns.Id), Excerpt.Of(idCell.Text), EntityId.Describe(form));
            return null;
        }

        if (row.Count > EntityColumns.Count)
        {
            problems.Add(DefinitionDiagnostics.MalformedRow, row.SpanOf(EntityColumns.Count), $"it has {row.Count} columns, {EntityColumns.Count} are known: {EntityColumns.Names}", "Take the rest away, or put '|' between other names in the last column");
            return null;
        }

        if (row[EntityColumns.Name].IsEmpty)
        {
            problems.Add(DefinitionDiagnostics.MalformedRow, row.SpanOf(EntityColumns.Name), $"it has no name, which is the third of the columns {EntityColumns.Names}", "Write the name");
            return null;
        }

        Cell member = row[EntityColumns.Member];
        if (!member.IsEmpty && EntityMembers.FindProblem(member.Text, entityType) is { } problem)
        {
            problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableIdentifier, member.Span, Excerpt.Of(member.Text), problem)
            {
                Properties = ProblemProperties.Of(ProblemProperties.Replacement, Identifiers.Mend(member.Text, derived => EntityMembers.FindProblem(derived, entityType))),
            });
            return null;
        }

        return new EntityRow(id, row);
    }

    private static void ReportSize(int count, TextSpan span, string entityType, ProblemList problems)
    {
        if (count > MaximumValues)
        {
            problems.Add(DefinitionDiagnostics.FarTooManyValues, span, "entity type", entityType, count, "values", MaximumValues);
        }
        else if (count > ManyValues)
        {
            problems.Add(DefinitionDiagnostics.ManyValues, span, entityType, count, ManyValues);
        }
    }
}
