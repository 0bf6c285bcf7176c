using System.Composition;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Removes a replacement that is not in the file: the value is retired without one, or is not retired.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class UnknownReplacementFix() : DefinitionFileFix(DefinitionDiagnostics.UnknownReplacement.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        // First what is generated already.
        context.OfferReplacement("Mark the value as retired without a replacement", "MarkRetired", EntityHierarchy.Retired);
        context.OfferReplacement($"Remove the replacement '{context.Excerpt}', so that the value is not retired", "RemoveReplacement", "-");
    }
}
