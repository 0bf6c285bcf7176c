using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Binds what a name that contradicts its value looks like: few do, and binding takes time.</summary>
internal static class NameCertainty
{
    /// <summary>Whether the compiler takes name and value for what they look like, and nothing around them says that they differ on purpose.</summary>
    public static bool IsCertain(ContraryName contrary, SemanticModel model, CancellationToken cancellationToken)
    {
        (WrittenValue value, NameAtHand name, _) = contrary;
        return WrittenValueReader.IsCertain(value, model, cancellationToken)
            && !StatedPurposes.IsWrongOnPurpose(value.Node)
            && (name.Clause is not { } clause || model.GetTypeInfo(clause, cancellationToken).Type is { Name: "AnyOf" or "NoneOf", ContainingNamespace.Name: "AudienceTyped" })
            && name.Kind switch
            {
                NameKind.Key => !StatedPurposes.IsRelation(value.Node) && IsConstant(name.Node, model, cancellationToken),
                NameKind.Label => !StatedPurposes.IsRelation(value.Node)
                    && IsConstant(name.Node, model, cancellationToken)
                    && LabelPlaces.AreOfLabel(name, value, model, cancellationToken),
                _ => true,
            };
    }

    // A variable may have any value, whatever its name is.
    private static bool IsConstant(ExpressionSyntax? key, SemanticModel model, CancellationToken cancellationToken) =>
        key is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || model.GetSymbolInfo(key, cancellationToken).Symbol
                is ILocalSymbol { IsConst: true } or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true };
}
