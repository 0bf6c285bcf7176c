using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Removes a parent that is not in the file or forms a cycle: the value is at the top of the hierarchy, as it is already generated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class RemoveParentFix() : DefinitionFileFix(DefinitionDiagnostics.UnknownParent.Id, DefinitionDiagnostics.ParentCycle.Id)
{
    private protected override void Register(DefinitionFixContext context) =>
        context.OfferReplacement($"Remove the parent '{context.Excerpt}'", "RemoveParent", "-");
}
