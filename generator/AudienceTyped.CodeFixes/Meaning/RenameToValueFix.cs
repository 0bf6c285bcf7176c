using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Rename;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Where name and value contradict each other, calls the variable, field or property what the value is called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameToValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["AUD3002"];

    /// <summary>None: whether the name or the value is right has to be looked up each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations is not [var place]
                || !diagnostic.Properties.TryGetValue(MeaningProperties.WrittenMember, out string? member)
                || root?.FindToken(place.SourceSpan.Start) is not { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } token
                || model?.GetDeclaredSymbol(token.Parent, context.CancellationToken) is not { } symbol)
            {
                continue;
            }

            // A name that is taken would change what other code means.
            string name = InStyleOf(symbol.Name, member!);
            if (model.LookupSymbols(place.SourceSpan.Start, name: name).IsEmpty)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Rename '{symbol.Name}' to '{name}', which the value is called",
                        cancellationToken => Renamer.RenameSymbolAsync(document.Project.Solution, symbol, new SymbolRenameOptions(), name, cancellationToken),
                        nameof(RenameToValueFix)),
                    diagnostic);
            }
        }
    }

    private static string InStyleOf(string written, string member)
    {
        string prefix = written[0] == '_' ? "_" : "";
        return char.IsLower(written.TrimStart('_').FirstOrDefault()) ? prefix + char.ToLowerInvariant(member[0]) + member.Substring(1) : prefix + member;
    }
}
