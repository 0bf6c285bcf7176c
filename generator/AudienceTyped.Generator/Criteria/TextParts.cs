using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A piece of a concatenation or an interpolation.</summary>
/// <param name="Text">The text where it is constant; otherwise null.</param>
/// <param name="Value">The expression where it is not constant; null where it is, or where a format or an alignment changes it.</param>
internal sealed record TextPart(string? Text, IOperation? Value);

/// <summary>Splits a concatenation or an interpolation into its pieces.</summary>
internal static class TextParts
{
    /// <summary>Whether the expression is a piece of a larger one, which is analyzed as a whole.</summary>
    public static bool IsPartOfText(IOperation operation)
    {
        IOperation? parent = Operations.FindParent(operation);
        return (parent is IBinaryOperation && IsConcatenation(parent)) || parent is IInterpolationOperation;
    }

    /// <summary>The pieces in order; null where the expression does not put text together.</summary>
    public static IReadOnlyList<TextPart>? Of(IOperation operation)
    {
        if (operation is IInvocationOperation call)
        {
            return FormattedText.FindParts(call);
        }

        if (!IsConcatenation(operation) && operation is not IInterpolatedStringOperation)
        {
            return null;
        }

        List<TextPart> parts = [];
        Read(operation, parts);
        return parts;
    }

    // A long concatenation is nested as deeply as it is long, so a loop avoids a stack overflow.
    private static void Read(IOperation operation, List<TextPart> parts)
    {
        Stack<IOperation> pending = new();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            IOperation next = pending.Pop();
            IOperation stripped = Operations.Strip(next);
            if (Operations.FindText(next) is { } text)
            {
                parts.Add(new TextPart(text, null));
            }
            else if (stripped is IBinaryOperation binary && IsConcatenation(binary))
            {
                pending.Push(binary.RightOperand);
                pending.Push(binary.LeftOperand);
            }
            else if (stripped is IInterpolatedStringOperation interpolated)
            {
                foreach (IInterpolatedStringContentOperation content in interpolated.Parts.Reverse())
                {
                    pending.Push(content);
                }
            }
            else
            {
                parts.Add(stripped switch
                {
                    IInterpolatedStringTextOperation constant => new TextPart(Operations.FindText(Operations.Strip(constant.Text)), null),
                    IInterpolationOperation { Alignment: null, FormatString: null } plain => Operations.FindText(plain.Expression) is { } known
                        ? new TextPart(known, null)
                        : new TextPart(null, Operations.Strip(plain.Expression)),
                    IInterpolationOperation => new TextPart(null, null),

                    // Text for an interpolated string handler, as in StringBuilder.Append, is a sequence of calls.
                    IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var appended, ..] } } =>
                        new TextPart(Operations.FindText(appended.Value), null),
                    _ => new TextPart(null, stripped),
                });
            }
        }
    }

    private static bool IsConcatenation(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };
}
