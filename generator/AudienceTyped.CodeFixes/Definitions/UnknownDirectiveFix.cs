using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Makes a comment of a line that begins as a directive does and is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class UnknownDirectiveFix() : DefinitionFileFix(DefinitionDiagnostics.UnknownDirective.Id)
{
    private protected override void Register(DefinitionFixContext context) =>
        context.Offer("Make the line a comment", "MakeComment", _ => [new TextChange(new TextSpan(context.Span.Start + 1, 0), " ")]);
}
