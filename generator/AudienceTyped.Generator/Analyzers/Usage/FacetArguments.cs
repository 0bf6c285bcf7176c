using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells the values that are given to a facet where they are written from those that are kept.</summary>
internal static class FacetArguments
{
    /// <summary>Whether a value is an argument of a facet, by itself, as a branch, or in a collection that is written there.</summary>
    public static bool IsGivenToFacet(IOperation value, CriteriaTypes types)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation or ICollectionExpressionOperation
            or IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation invocation && types.IsFacet(invocation.TargetMethod.ContainingType);
    }
}
