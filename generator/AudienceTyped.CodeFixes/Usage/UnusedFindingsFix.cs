using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Throws for what a validation finds, in the place of a statement that discards it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnusedFindingsFix() : CodeFix(UnusedFindingsAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Node is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } call)
        {
            return;
        }

        place.Offer("Throw for an error that is found", "ThrowForErrors", () =>
        {
            string margin = statement.GetLeadingTrivia() is [.., { RawKind: (int)SyntaxKind.WhitespaceTrivia } space] ? space.ToString() : "";
            string end = place.Root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToFullString();
            string name = FindName(statement);
            StatementSyntax loop = SyntaxFactory.ParseStatement(
                $"foreach (var {name} in {call.WithoutTrivia()}){end}{margin}{{{end}"
                + $"{margin}    if ({name}.Severity == CriteriaFindingSeverity.Error){end}{margin}    {{{end}"
                + $"{margin}        throw new InvalidOperationException({name}.Message);{end}{margin}    }}{end}{margin}}}");
            SyntaxNode changed = place.Root.ReplaceNode(statement, loop.WithTriviaFrom(statement));
            return Imports.Add(Imports.Add(changed, "System"), Imports.Catalog);
        });
    }

    private static string FindName(StatementSyntax statement)
    {
        SyntaxNode body = statement.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? statement.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(
            body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        return Enumerable.Range(1, int.MaxValue).Select(static number => number == 1 ? "finding" : $"finding{number}").First(name => !taken.Contains(name));
    }
}
