using System.Composition;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Deletes a line that says again what another line, or another file, says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class DeleteLineFix() : DefinitionFileFix(
    DefinitionDiagnostics.DuplicateId.Id,
    DefinitionDiagnostics.DuplicateIdentifier.Id,
    DefinitionDiagnostics.DefinedTwice.Id,
    DefinitionDiagnostics.UnusableDirective.Id,
    DefinitionDiagnostics.ValueIsReferenced.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        DefinitionLine line = DefinitionScanner.ReadLineAt(context.Text.ToString(), context.Span.Start);
        if (context.FindProperty(ProblemProperties.Repeated) is { } word)
        {
            context.Offer($"Delete the second '#{word}'", "DeleteDirective", _ => [new TextChange(line.SpanWithEnding, "")]);
        }
        else if (context.Id != DefinitionDiagnostics.UnusableDirective.Id && line.Kind == LineKind.Row)
        {
            // A directive defines all the rows of its file: without it they would be of nothing.
            context.Offer("Delete the row", "DeleteRow", _ => [new TextChange(line.SpanWithEnding, "")]);
        }
    }
}
