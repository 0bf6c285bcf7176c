using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Splits a text that the code says as <c>string.Split</c> does: <c>"urn:li:skill:1,urn:li:skill:2".Split(',')</c>.</summary>
internal static class SplitText
{
    private const int TrimEntries = 2;

    /// <summary>The pieces; null where the collection is another, or where the text, a separator or an option is not known.</summary>
    public static IReadOnlyList<string>? Find(IOperation collection, NameFollower names, CancellationToken cancellationToken)
    {
        // What has the same elements in the same order is not the split itself.
        IOperation whole = Operations.Strip(collection);
        while (whole is IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray", ContainingType.Name: "Enumerable" }, Arguments: [{ Value: var same }] })
        {
            whole = Operations.Strip(same);
        }

        foreach (BoundOperation step in names.Follow(whole, null, cancellationToken))
        {
            if (step.Operation is IInvocationOperation { TargetMethod: { Name: "Split", ContainingType.SpecialType: SpecialType.System_String } } call)
            {
                return call.Instance is { } text && KnownText.Find(text, names, cancellationToken, step.Bindings)?.Whole is { } known
                    ? Split(known, call)
                    : null;
            }

            if (!CollectionChanges.IsKept(step.Operation, cancellationToken))
            {
                return null;
            }
        }

        return null;
    }

    private static string[]? Split(string text, IInvocationOperation call)
    {
        List<string> separators = [];
        int options = 0;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Type.Name == "StringSplitOptions")
            {
                if (argument.Value.ConstantValue is not { HasValue: true, Value: int known })
                {
                    return null;
                }

                options = known;
            }
            else if (argument.Parameter?.Name is not ("separator" or "separators") || !TryAddSeparators(argument.Value, separators))
            {
                return null;
            }
        }

        IEnumerable<string> pieces = separators.Count == 0
            ? text.Split((char[]?)null)
            : text.Split([.. separators], StringSplitOptions.None);
        pieces = (options & TrimEntries) == 0 ? pieces : pieces.Select(static piece => piece.Trim());
        bool isWithoutEmpty = (options & (int)StringSplitOptions.RemoveEmptyEntries) != 0;
        return [.. pieces.Where(piece => !isWithoutEmpty || piece.Length > 0)];
    }

    private static bool TryAddSeparators(IOperation argument, List<string> separators)
    {
        IOperation value = Operations.Strip(argument);
        IEnumerable<IOperation> elements = value switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var several } => several,
            IArrayCreationOperation => [],
            ICollectionExpressionOperation { Elements: var several } => several,
            _ => [value],
        };
        foreach (IOperation element in elements)
        {
            if (Operations.Strip(element).ConstantValue is not { HasValue: true, Value: char or string and not "" } constant)
            {
                return false;
            }

            separators.Add(constant.Value.ToString());
        }

        return true;
    }
}
