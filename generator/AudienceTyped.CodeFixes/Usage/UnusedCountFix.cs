using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Waits for a count, and keeps it in a variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnusedCountFix() : CodeFix(UnusedCountAnalyzer.Rule.Id)
{
    /// <summary>None: two counts in one block would get the same name.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        // A declaration needs a block around it, and a conditional call has no task where there is no client.
        if (place.Find<ExpressionStatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement
            || statement.Expression is ConditionalAccessExpressionSyntax
            || statement.Expression.Span != place.Diagnostic.Location.SourceSpan
            || place.Model.GetTypeInfo(statement.Expression, place.CancellationToken).Type is not { SpecialType: not SpecialType.System_Void, Name: not "IAsyncEnumerable" } type)
        {
            return;
        }

        bool isAwaited = type.Name is not ("Task" or "ValueTask" or "ConfiguredTaskAwaitable");
        AsyncBody? body = AsyncBody.Find(statement, place.Model);
        if (isAwaited || body is not null)
        {
            string title = isAwaited
                ? "Keep the count"
                : body!.IsAsync ? "Await the call and keep the count" : "Make the method async, await the call and keep the count";
            place.Offer(title, "KeepCount", () =>
            {
                LocalDeclarationStatementSyntax kept = Keep(statement, isAwaited, type is IArrayTypeSymbol ? "counts" : "count", place.Model);
                return isAwaited || body!.IsAsync ? place.Root.ReplaceNode(statement, kept) : body.MakeAsync(place.Root, statement, kept);
            });
        }
    }

    private static LocalDeclarationStatementSyntax Keep(ExpressionStatementSyntax statement, bool isAwaited, string what, SemanticModel model)
    {
        string name = FindName(statement, what, model);
        string value = isAwaited ? "" : "await ";
        var declaration = (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"var {name} = {value}x;");
        SyntaxNode placeholder = declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Last();
        return declaration.ReplaceNode(placeholder, statement.Expression.WithoutLeadingTrivia())
            .WithSemicolonToken(statement.SemicolonToken)
            .WithLeadingTrivia(statement.GetLeadingTrivia());
    }

    private static string FindName(StatementSyntax statement, string what, SemanticModel model)
    {
        SyntaxNode body = statement.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? statement.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(
            body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        taken.UnionWith(
            model.LookupSymbols(statement.SpanStart).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).Select(static symbol => symbol.Name));
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? what : $"{what}{number}").First(name => !taken.Contains(name));
    }
}
