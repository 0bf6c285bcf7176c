using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Removes the quotes that a spreadsheet puts around a cell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class QuotedCellFix() : DefinitionFileFix(DefinitionDiagnostics.QuotedCell.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        if (context.FindProperty(ProblemProperties.Replacement) is { } unquoted)
        {
            context.OfferReplacement($"Remove the quotes of '{Excerpt.Of(unquoted)}'", "RemoveQuotes", unquoted);
            context.Offer(
                "Remove the quotes of all cells of the file", "RemoveAllQuotes", cancellationToken => DefinitionRows.Unquote(context.Text, cancellationToken));
        }
    }
}
