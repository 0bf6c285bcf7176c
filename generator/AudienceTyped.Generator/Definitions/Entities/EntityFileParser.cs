using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Reads a <c>.urns.tsv</c> file. Whatever the text is, it gives a model or problems, and never throws but on cancellation.</summary>
internal static class EntityFileParser
{
    public const string Extension = ".urns.tsv";

    public const int ManyValues = 5_000;

    // 65,535 static properties compile, and the type then fails to load.
    public const int MaximumValues = 50_000;

    /// <summary>What to do about too many of them.</summary>
    public const string SelectValues = "Select the values that you use with a directive '#only'";

    private static readonly string[] _repeatableWords = ["only", "set", "renamed", "parts", .. CatalogWords.Kinds];

    private static readonly string[] _words = [
        "entity", "extend", "namespace", "id", "visibility", .. _repeatableWords, "complete", "shape", "summary", "source", "date", "example",
    ];

    /// <param name="source">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="referenced">The type of another assembly to which the file adds; null where it defines a type.</param>
    public static EntityFileReading Parse(SourceText source, CancellationToken cancellationToken, ReferencedEntityType? referenced = null) =>
        Parse(source, ProblemList.Maximum, cancellationToken, referenced);

    /// <summary>Reads a file.</summary>
    /// <param name="source">The text.</param>
    /// <param name="maximumProblems">How many problems are listed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="referenced">The type of another assembly to which the file adds; null where it defines a type.</param>
    public static EntityFileReading Parse(SourceText source, int maximumProblems, CancellationToken cancellationToken, ReferencedEntityType? referenced = null)
    {
        var text = DefinitionText.Read(source, cancellationToken);
        ProblemList problems = text.ListProblems(maximumProblems);
        if (!text.IsText)
        {
            return new EntityFileReading(null, default, default, [], problems.ToImmutable());
        }

        var directives = new DirectiveReader(text, _words, problems, cancellationToken, _repeatableWords);
        Cell? name = ExtensionDirectives.ReadName(directives, referenced);
        string? urnEntityType = ExtensionDirectives.ReadUrnEntityType(directives, referenced);
        IdForm? idForm = ExtensionDirectives.ReadIdForm(directives, referenced);
        string? shape = ExtensionDirectives.ReadShape(directives, referenced, idForm);
        EntityTypeModel? head = ReadHead(directives, referenced, name?.Text, urnEntityType, idForm, shape);

        // Without the form of the ids each row would be a problem of its own.
        EntityFileRows rows = idForm is { } form
            ? EntityFileRows.Read(
                text.Rows, directives, new IdSyntax(form, shape, urnEntityType), name?.Text ?? "", new OuterValues(referenced), problems, cancellationToken)
            : EntityFileRows.None;
        IReadOnlyList<ValueParts> parts = PartDirectives.Read(directives, text.Rows, rows.Rows, referenced, cancellationToken);
        IReadOnlyList<WordList> words = WordDirectives.Read(directives, cancellationToken);
        TextSpan nameSpan = name?.Span ?? default;
        ReportSize(rows.Rows.Count, nameSpan, name?.Text ?? "", problems);
        EntityTypeModel? model = head is null || rows.Rows.Count > MaximumValues ? null : rows.Complete(head with
        {
            Values = new([.. rows.Rows.Until(cancellationToken).Select(static row => row.ToValue())]),
            Parts = new([.. parts]),
            Words = new([.. words]),
        });
        return new EntityFileReading(
            model,
            nameSpan,
            directives.Find("namespace")?.ValueSpan ?? nameSpan,
            [.. rows.Rows.Until(cancellationToken).Select(static row => row.Spans)],
            problems.ToImmutable())
        {
            Ignored = text.Ignored,
            SetSpans = [.. rows.Sets.Select(static set => set.Span)],
            Unresolved = [.. rows.Unresolved],
            RenamedSpans = [.. rows.Renamed.Select(static renamed => renamed.Span)],
        };
    }

    // What the directives say of the type; null where one is missing or unusable without which there is no type.
    private static EntityTypeModel? ReadHead(
        DirectiveReader directives, ReferencedEntityType? referenced, string? name, string? urnEntityType, IdForm? idForm, string? shape)
    {
        Extension extension = ExtensionDirectives.ReadExtension(directives, referenced);
        string? summary = directives.FindValue("summary");
        Provenance provenance = directives.ReadProvenance();
        bool isComplete = ExtensionDirectives.ReadIsComplete(directives, referenced);
        string? example = idForm is { } form ? EntityDirectives.ReadExample(directives, form) : null;
        return name is null || urnEntityType is null || idForm is null
            ? null
            : new EntityTypeModel(name, urnEntityType, idForm.Value, summary, provenance, example, default)
            {
                Extension = extension,
                IsComplete = isComplete,
                IdShape = shape,
            };
    }

    private static void ReportSize(int count, TextSpan span, string entityType, ProblemList problems)
    {
        if (count > MaximumValues)
        {
            problems.Add(DefinitionDiagnostics.FarTooMany, span, $"entity type '{entityType}'", $"{count} values", MaximumValues, SelectValues);
        }
        else if (count > ManyValues)
        {
            problems.Add(DefinitionDiagnostics.ManyValues, span, entityType, count, ManyValues);
        }
    }
}
