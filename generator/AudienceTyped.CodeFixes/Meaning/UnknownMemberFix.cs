using System.Composition;
using AudienceTyped.Generator.Analyzers.Meaning;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Replaces a member that the catalog does not have with one that may be meant, or imports the namespace that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnknownMemberFix() : CodeFix(UnknownMemberAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Find<MemberAccessExpressionSyntax>() is not { } access)
        {
            return;
        }

        string[] meant = UnknownMemberProperties.Split(place.FindProperty(UnknownMemberProperties.Meant));
        string[] imported = UnknownMemberProperties.Split(place.FindProperty(UnknownMemberProperties.Imported));
        string? type = place.Model.GetSymbolInfo(access.Expression, place.CancellationToken).Symbol?.Name;
        for (int index = 0; index < meant.Length; index++)
        {
            string[] parts = meant[index].Split('.');

            // The type stays as it was written: by an alias or its full name, perhaps.
            bool isOfType = parts[0] == type;
            ExpressionSyntax replacement = isOfType
                ? access.WithName(SyntaxFactory.IdentifierName(parts[1]).WithTriviaFrom(access.Name))
                : SyntaxFactory.ParseExpression(meant[index]).WithTriviaFrom(access);
            place.OfferReplacement(
                $"Change '{access.Name}' to '{(isOfType ? parts[1] : meant[index])}'",
                $"UnknownMember{index}",
                access,
                replacement,
                imported.Contains(meant[index]) && !Imports.IsVisible(place.Model, access.SpanStart, parts[0]));
        }

        if (meant.Length == 0 && imported.Length > 0)
        {
            place.Offer($"using {Imports.Catalog};", "AddUsing", () => Imports.Add(place.Root, Imports.Catalog));
        }
    }
}
