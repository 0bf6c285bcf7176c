using System.Composition;
using AudienceTyped.Generator.Analyzers.Meaning;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Where name and value contradict each other, calls the variable, member or method, or the label, what the value is called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WrongMeaningNameFix() : CodeFix(WrongMeaningAnalyzer.Contradiction.Id)
{
    private const string Verb = "Get";

    private static readonly string[] _endings = ["Id", "Urn"];

    /// <summary>None: whether the name or the value is right has to be looked up each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (place.Diagnostic.AdditionalLocations is not [var written] || written.SourceTree != place.Root.SyntaxTree)
        {
            return;
        }

        if (place.FindProperty(MeaningProperties.WrittenName) is { } label
            && place.Root.FindNode(written.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax shown)
        {
            place.OfferReplacement(
                $"Change '{shown.Token.ValueText}' to '{label}', the name of the value",
                nameof(WrongMeaningNameFix),
                shown,
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(label)).WithTriviaFrom(shown));
            return;
        }

        if (place.FindProperty(MeaningProperties.WrittenMember) is not { } member
            || place.Root.FindToken(written.SourceSpan.Start) is not
            {
                Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax
                    or MethodDeclarationSyntax or LocalFunctionStatementSyntax,
            } token
            || token.Span != written.SourceSpan
            || place.Model.GetDeclaredSymbol(token.Parent, place.CancellationToken) is not { } symbol)
        {
            return;
        }

        // A name that is taken would change what other code means.
        string name = InStyleOf(symbol.Name, member);
        if (place.Model.LookupSymbols(written.SourceSpan.Start, name: name).IsEmpty && symbol.ContainingType?.GetMembers(name).IsEmpty != false)
        {
            Solution solution = place.Document.Project.Solution;
            place.OfferSolution(
                $"Rename '{symbol.Name}' to '{name}', the name of the value",
                nameof(WrongMeaningNameFix),
                cancellationToken => Renamer.RenameSymbolAsync(solution, symbol, new SymbolRenameOptions(), name, cancellationToken));
        }
    }

    private static string InStyleOf(string written, string member)
    {
        member = _endings.FirstOrDefault(ending => written.EndsWith(ending, StringComparison.Ordinal) && written.Length > ending.Length) is { } kept
            ? member + kept
            : member;
        if (written.StartsWith(Verb, StringComparison.Ordinal) && written.Length > Verb.Length && char.IsUpper(written[Verb.Length]))
        {
            return Verb + member;
        }

        string prefix = written[0] == '_' ? "_" : "";
        return char.IsLower(written.TrimStart('_').FirstOrDefault()) ? prefix + char.ToLowerInvariant(member[0]) + member.Substring(1) : prefix + member;
    }
}
