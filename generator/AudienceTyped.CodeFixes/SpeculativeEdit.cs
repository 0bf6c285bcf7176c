using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes;

/// <summary>Tells whether an edit of an expression compiles, by binding that expression alone: a list of fixes is made at each move of the caret.</summary>
internal static class SpeculativeEdit
{
    /// <summary>Whether the whole expression around a node still has a type that fits its place once the node is replaced.</summary>
    public static bool Compiles(SemanticModel model, ExpressionSyntax old, ExpressionSyntax replacement)
    {
        ExpressionSyntax whole = FindWhole(old);
        ExpressionSyntax changed = whole == old ? replacement : whole.ReplaceNode(old, replacement);
        ITypeSymbol? type = model.GetSpeculativeTypeInfo(whole.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Type;
        if (type is null or IErrorTypeSymbol || (changed is InvocationExpressionSyntax or BinaryExpressionSyntax && FindSymbol(model, whole, changed) is null))
        {
            return false;
        }

        return model.GetTypeInfo(whole).ConvertedType is not { } expected
            || expected is IErrorTypeSymbol
            || model.Compilation.ClassifyCommonConversion(type, expected).IsImplicit;
    }

    private static ISymbol? FindSymbol(SemanticModel model, ExpressionSyntax whole, ExpressionSyntax changed) =>
        model.GetSpeculativeSymbolInfo(whole.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol;

    private static ExpressionSyntax FindWhole(ExpressionSyntax expression) => expression.Parent switch
    {
        BinaryExpressionSyntax or ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
            or AwaitExpressionSyntax or ConditionalExpressionSyntax => FindWhole((ExpressionSyntax)expression.Parent),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => FindWhole(call),
        _ => expression,
    };
}
