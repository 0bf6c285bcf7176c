using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells whether a text becomes a key: of a dictionary, of a cache, or by the name that it is given.</summary>
internal static class KeyPlace
{
    // A dictionary that is printed has labels, not keys.
    private static readonly string[] _labels =
        ["report", "label", "row", "line", "table", "summar", "name", "title", "display", "output", "shown", "text", "described"];

    /// <summary>Whether the operation, or a text that contains it, is used as a key.</summary>
    public static bool Has(IOperation text) => Has(text, mayFollow: true);

    private static bool Has(IOperation text, bool mayFollow)
    {
        IOperation outer = text;
        while (outer.Parent is { } parent)
        {
            if (IsPieceOfText(parent, outer))
            {
                outer = parent;
                continue;
            }

            return parent switch
            {
                IArgumentOperation argument => IsKey(argument),
                IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
                    IsNameOfKey(declarator.Symbol.Name) || (mayFollow && IsUsedAsKey(declarator)),
                ISimpleAssignmentOperation assignment when assignment.Value == outer => IsNameOfKey(NameOf(assignment.Target)),
                IReturnOperation returned => IsReturnedAsKey(returned),
                _ => false,
            };
        }

        return false;
    }

    // $"audience:{criteria}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(criteria.ToString()))).
    private static bool IsPieceOfText(IOperation parent, IOperation part) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or ICoalesceOperation => true,
        IConditionalAccessOperation access => access.WhenNotNull == part,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation => FindTextMethod(parent.Parent) is not null,
        IArgumentOperation { Parent: IInvocationOperation call } => IsTextMethod(call.TargetMethod),
        IInvocationOperation call => IsTextMethod(call.TargetMethod),
        _ => false,
    };

    private static IInvocationOperation? FindTextMethod(IOperation? operation)
    {
        while (operation is IArrayCreationOperation or IConversionOperation or IArgumentOperation)
        {
            operation = operation.Parent;
        }

        return operation is IInvocationOperation call && IsTextMethod(call.TargetMethod) ? call : null;
    }

    private static bool IsTextMethod(IMethodSymbol method) => method.Name
        is "GetBytes" or "HashData" or "ComputeHash" or "ToHexString" or "ToHexStringLower" or "ToBase64String"
        or "ToLowerInvariant" or "ToUpperInvariant" or "ToLower" or "ToUpper" or "Trim" or "Replace" or "Substring"
        || (method.Name is "Format" or "Concat" or "Join" or "ToString"
            && method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Int32);

    private static bool IsKey(IArgumentOperation argument) => argument.Parent switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => IsNameOfKey(argument.Parameter?.Name) && !HasLabels(indexer.Instance),
        IInvocationOperation call => !IsPair(call.TargetMethod.ContainingType)
            && (IsNameOfKey(argument.Parameter?.Name) || IsElementOfSet(call))
            && !HasLabels(call.Instance ?? call.Arguments[0].Value),
        IObjectCreationOperation { Type: { } type } => !IsPair(type) && (IsNameOfKey(argument.Parameter?.Name) || IsNameOfKey(type.Name)),
        _ => false,
    };

    private static bool IsElementOfSet(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Add" or "Contains", ContainingType.Name: "HashSet" or "ISet" or "SortedSet" or "ImmutableHashSet" };

    // Labels of measurements, whose key is the name of the label.
    private static bool IsPair(ITypeSymbol type) => type.Name is "KeyValuePair" or "Activity" or "ActivityTagsCollection" or "TagList";

    private static bool HasLabels(IOperation? dictionary) =>
        dictionary is not null
        && NameOf(Operations.Strip(dictionary)) is { } name
        && Array.Exists(_labels, label => name.IndexOf(label, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsNameOfKey(string? name) => name is "key" || name?.EndsWith("Key", StringComparison.Ordinal) == true;

    private static string? NameOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };

    private static bool IsReturnedAsKey(IOperation returned)
    {
        for (IOperation? outer = returned.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return Operations.FindParent(lambda) is IDelegateCreationOperation { Parent: IArgumentOperation { Parameter.Name: "keySelector" } selector }
                        && selector.Parent is IInvocationOperation call
                        && call.TargetMethod.Name is "GroupBy" or "DistinctBy" or "ToDictionary" or "ToLookup" or "CountBy" or "UnionBy";
                case ILocalFunctionOperation function:
                    return IsNameOfMaker(function.Symbol);
            }
        }

        return returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart) is IMethodSymbol method && IsNameOfMaker(method);
    }

    // string CacheKey(TargetingCriteria criteria), string KeyOf(TargetingCriteria criteria), string Key => …
    private static bool IsNameOfMaker(IMethodSymbol method)
    {
        string name = method.AssociatedSymbol?.Name ?? method.Name;
        return name.EndsWith("Key", StringComparison.Ordinal) || name is "KeyOf" or "KeyFor" or "GetKeyFor" or "CacheKeyOf" or "CacheKeyFor";
    }

    private static bool IsUsedAsKey(IVariableDeclaratorOperation declarator) =>
        Operations.FindReferences(declarator.Symbol, declarator).Any(static reference => Has(reference, mayFollow: false));
}
