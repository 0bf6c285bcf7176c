using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Looks through what does not change the meaning of an expression.</summary>
internal static class Operations
{
    public static IOperation Strip(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion when !IsOfOthers(conversion):
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What the operation is an operand of, without conversions and parentheses.</summary>
    public static IOperation? FindParent(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IParenthesizedOperation || (parent is IConversionOperation conversion && !IsOfOthers(conversion)))
        {
            parent = parent.Parent;
        }

        return parent;
    }

    // What a conversion of the user's own types makes of a value is not known.
    private static bool IsOfOthers(IConversionOperation conversion) =>
        conversion.OperatorMethod is { ContainingType.ContainingNamespace: not { Name: "AudienceTyped", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The body that has the operation.</summary>
    public static IOperation FindBody(IOperation operation)
    {
        IOperation body = operation;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body;
    }

    /// <summary>The references to a local in the body that has the operation.</summary>
    public static IEnumerable<ILocalReferenceOperation> FindReferences(ILocalSymbol local, IOperation operation) => FindBody(operation)
        .Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    /// <summary>Whether an operation is the constant null.</summary>
    public static bool IsNull(IOperation operation) => Strip(operation).ConstantValue is { HasValue: true, Value: null };

    /// <summary>The constant text of an operation, or null.</summary>
    public static string? FindText(IOperation? operation) => operation is { ConstantValue: { HasValue: true, Value: string text } } ? text : null;

    /// <summary>The constant number of an operation, or null.</summary>
    public static long? FindInteger(IOperation? operation) => operation?.ConstantValue is { HasValue: true, Value: { } value }
        ? value switch
        {
            long number => number,
            int number => number,
            _ => null,
        }
        : null;
}
