using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Where name and value contradict each other, writes the value that the name stands for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseNamedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["AUD3002", "AUD3003"];

    /// <summary>None: whether the name or the value is right has to be looked up each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value && Replace(value, diagnostic.Properties) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write the value that the name stands for: {replacement}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(value, replacement.WithTriviaFrom(value)))),
                        nameof(UseNamedValueFix)),
                    diagnostic);
            }
        }
    }

    // What was a text stays one, what was a value of a type becomes its member.
    private static ExpressionSyntax? Replace(ExpressionSyntax value, ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(MeaningProperties.Urn, out string? urn) || !properties.TryGetValue(MeaningProperties.Member, out string? member))
        {
            return null;
        }

        return value switch
        {
            LiteralExpressionSyntax => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(urn!)),
            MemberAccessExpressionSyntax access => WithMember(access, member!),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => WithMember(access, member!),
            _ => null,
        };
    }

    private static MemberAccessExpressionSyntax WithMember(MemberAccessExpressionSyntax access, string member) =>
        access.WithName(SyntaxFactory.IdentifierName(member).WithTriviaFrom(access.Name)).WithoutTrivia();
}
