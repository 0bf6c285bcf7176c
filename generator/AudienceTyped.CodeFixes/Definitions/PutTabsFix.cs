using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Replaces two or more spaces, which an editor may have written for the Tab key, with a tab.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class PutTabsFix() : DefinitionFileFix(DefinitionDiagnostics.MalformedRow.Id, DefinitionDiagnostics.UnusableId.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        DefinitionLine line = DefinitionScanner.ReadLineAt(context.Text.ToString(), context.Span.Start);
        List<TextChange> changes = FindChanges(line);
        if (changes.Count > 0 && IsMended(context, line, changes))
        {
            context.Offer("Replace the spaces between columns with tabs", "PutTabs", _ => changes);
        }
    }

    // Spaces at an end of a cell are not between two columns.
    private static List<TextChange> FindChanges(DefinitionLine line)
    {
        var changes = new List<TextChange>();
        string text = line.Content;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && text[end] == ' ';)
            {
                end++;
            }

            bool isBetweenTexts = start > 0 && text[start - 1] != '\t' && end < text.Length && text[end] != '\t';
            if (end - start >= 2 && isBetweenTexts)
            {
                changes.Add(new TextChange(new TextSpan(line.Span.Start + start, end - start), "\t"));
            }
        }

        return changes;
    }

    // A name can contain two spaces too, and then the row would only be wrong in another way.
    private bool IsMended(DefinitionFixContext context, DefinitionLine line, List<TextChange> changes)
    {
        SourceText changed = context.Text.WithChanges(changes);
        TextSpan row = DefinitionScanner.ReadLineAt(changed.ToString(), line.Span.Start).SpanWithEnding;
        ImmutableArray<DefinitionProblem> found = DefinitionFiles.IsEntityFile(context.Path)
            ? StandaloneEntityFile.Read(changed, CancellationToken.None).Problems
            : FacetFileParser.Parse(changed, int.MaxValue, CancellationToken.None).Problems;
        return !found.Any(problem => FixableDiagnosticIds.Contains(problem.Descriptor.Id) && row.Contains(problem.Span.Start));
    }
}
