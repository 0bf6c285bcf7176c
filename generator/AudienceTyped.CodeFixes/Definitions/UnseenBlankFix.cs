using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Removes invisible white space at the ends of a cell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class UnseenBlankFix() : DefinitionFileFix(DefinitionDiagnostics.UnseenBlank.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        if (context.FindProperty(ProblemProperties.Replacement) is { } trimmed)
        {
            context.OfferReplacement($"Trim '{Excerpt.Of(trimmed)}'", "TrimCell", trimmed);
            context.Offer("Trim all cells of the file", "TrimAllCells", cancellationToken => DefinitionRows.Trim(context.Text, cancellationToken));
        }
    }
}
