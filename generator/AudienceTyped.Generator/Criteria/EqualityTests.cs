using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Recognizes criteria that are written to be compared with others, as tests of equal criteria write a value twice.</summary>
internal static class EqualityTests
{
    /// <summary>Whether the criteria, or the local that they are given to, are compared.</summary>
    public static bool Contain(IOperation criteria, CriteriaTypes types) =>
        IsCompared(criteria, types)
        || Operations.FindParent(criteria) is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            && IsComparedLater(declarator, types);

    /// <summary>Whether a value, a member of it or the local that it is given to is compared: tests write values to see that they stay so.</summary>
    public static bool ContainValue(IOperation value, CriteriaTypes types)
    {
        IOperation shown = value;
        while ((shown.Parent is IPropertyReferenceOperation property && property.Instance == shown)
            || (shown.Parent is IInvocationOperation { TargetMethod.Name: not "Equals" } call && call.Instance == shown))
        {
            shown = shown.Parent;
        }

        return Contain(shown, types);
    }

    private static bool IsCompared(IOperation criteria, CriteriaTypes types)
    {
        IOperation? parent = Operations.FindParent(criteria);
        while (parent is IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation
            || parent is IInvocationOperation { TargetMethod: { Name: "ToRestli" or "ToJson" or "ToString" or "GetHashCode" or "Should" } }
            || (parent is IPropertyReferenceOperation { Property: { Name: "Key" } property } && types.IsCriteria(property.ContainingType)))
        {
            parent = Operations.FindParent(parent);
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
            IInvocationOperation { TargetMethod.Name: var name } => IsOfEquality(name),
            _ => false,
        };
    }

    private static bool IsOfEquality(string method) => method
        is "Equals" or "Equal" or "NotEqual" or "StrictEqual" or "AreEqual" or "AreNotEqual" or "Same" or "AreSame" or "Be" or "NotBe" or "ShouldBe"
        or "ShouldNotBe" or "Equivalent" or "BeEquivalentTo" or "EqualTo" or "IsEqualTo" or "IsNotEqualTo" or "ReferenceEquals" or "SequenceEqual";

    private static bool IsComparedLater(IVariableDeclaratorOperation declarator, CriteriaTypes types)
    {
        if (declarator.SemanticModel is not { } model
            || declarator.Syntax.Ancestors().FirstOrDefault(
                static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) is not { } member)
        {
            return false;
        }

        return member
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == declarator.Symbol.Name)
            .Select(name => model.GetOperation(name))
            .Any(reference => reference is ILocalReferenceOperation { Local: var local }
                && SymbolEqualityComparer.Default.Equals(local, declarator.Symbol)
                && IsCompared(reference, types));
    }
}
