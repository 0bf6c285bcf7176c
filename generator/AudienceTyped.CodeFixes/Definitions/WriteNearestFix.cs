using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Writes what was probably meant in the place of what is not known.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class WriteNearestFix() : DefinitionFileFix(
    DefinitionDiagnostics.UnknownDirective.Id,
    DefinitionDiagnostics.UnusableDirective.Id,
    DefinitionDiagnostics.UnusableId.Id,
    DefinitionDiagnostics.UnusableIdentifier.Id,
    DefinitionDiagnostics.UnknownEntityType.Id,
    DefinitionDiagnostics.UnusableRule.Id,
    DefinitionDiagnostics.NothingSelected.Id,
    DefinitionDiagnostics.UnusableSet.Id,
    DefinitionDiagnostics.UnusableRenaming.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        if (context.FindProperty(ProblemProperties.Replacement) is not { } replacement)
        {
            return;
        }

        context.OfferReplacement(
            replacement is "" or "-"
                ? $"Remove '{context.Excerpt}'"
                : $"Change '{context.Excerpt}' to '{Excerpt.Of(replacement)}'", "WriteNearest", replacement);
    }
}
