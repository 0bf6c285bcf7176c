using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Binds what a name that contradicts its value looks like: few do, and binding takes time.</summary>
internal static class NameCertainty
{
    /// <summary>Whether the compiler takes name and value for what they look like, and nothing around them says that they differ on purpose.</summary>
    public static bool IsCertain(ContraryName contrary, bool isAlone, SemanticModel model, CancellationToken cancellationToken)
    {
        (WrittenValue value, NameAtHand name, _) = contrary;
        return WrittenValueReader.IsCertain(value, model, cancellationToken)
            && !StatedPurposes.IsWrongOnPurpose(value.Node)
            && (name.Clause is not { } clause || model.GetTypeInfo(clause, cancellationToken).Type is { Name: "AnyOf" or "NoneOf", ContainingNamespace.Name: "AudienceTyped" })
            && name.Kind switch
            {
                NameKind.Key => !StatedPurposes.IsRelation(value.Node)
                    && IsConstant(name.Node, model, cancellationToken)
                    && !(isAlone && IsOfOwnList(name.Node, value.Type, model, cancellationToken)),
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

    // Plan.Partner => Seniority.Owner: what a list of one's own calls so is something else, unless the list is called by what the type lists,
    // or others beside it show that its members are names.
    private static bool IsOfOwnList(ExpressionSyntax? key, EntityMeanings type, SemanticModel model, CancellationToken cancellationToken) =>
        key is IdentifierNameSyntax or MemberAccessExpressionSyntax or QualifiedNameSyntax
            && model.GetSymbolInfo(key, cancellationToken).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum, Name: var list } }
            && !type.Words.Of(list).Any(type.Words.IsOfType);
}
