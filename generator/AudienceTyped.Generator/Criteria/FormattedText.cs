using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Splits what <c>string.Format</c> and <c>string.Concat</c> make into its pieces.</summary>
internal static class FormattedText
{
    private static readonly Regex _items = new(@"\{\{|\}\}|\{(?<index>[0-9]{1,3})(?<changed>[,:][^{}]*)?\}|[{}]", RegexOptions.CultureInvariant);

    /// <summary>The pieces in order; null for another call, and where the format is not constant.</summary>
    public static IReadOnlyList<TextPart>? FindParts(IInvocationOperation call)
    {
        if (call.TargetMethod is not { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" } method)
        {
            return null;
        }

        IArgumentOperation? format = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "format");
        IArgumentOperation[] given = [.. call.Arguments.Where(argument => argument != format && argument.Parameter?.Name != "provider")];
        if (given.Any(static argument => argument.ArgumentKind == ArgumentKind.Explicit && !IsText(argument.Parameter?.Type)))
        {
            return null;
        }

        IOperation[] values = [.. given.SelectMany(FindValues)];
        return method.Name == "Concat" ? [.. values.Select(Read)] : Operations.FindText(format?.Value) is { } text ? Fill(text, values) : null;
    }

    private static List<TextPart>? Fill(string format, IOperation[] values)
    {
        List<TextPart> parts = [];
        int end = 0;
        foreach (Match item in _items.Matches(format))
        {
            parts.Add(new TextPart(format.Substring(end, item.Index - end), null));
            end = item.Index + item.Length;
            if (!item.Groups["index"].Success)
            {
                // A brace alone is a format that throws itself.
                if (item.Length == 1)
                {
                    return null;
                }

                parts.Add(new TextPart(item.Value.Substring(1), null));
                continue;
            }

            int index = int.Parse(item.Groups["index"].Value, CultureInfo.InvariantCulture);
            if (index >= values.Length)
            {
                return null;
            }

            parts.Add(item.Groups["changed"].Success ? new TextPart(null, null) : Read(values[index]));
        }

        parts.Add(new TextPart(format.Substring(end), null));
        return parts;
    }

    private static TextPart Read(IOperation value)
    {
        IOperation stripped = Operations.Strip(value);
        return Operations.FindText(stripped) is { } text ? new TextPart(text, null) : new TextPart(null, stripped);
    }

    private static IEnumerable<IOperation> FindValues(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var several } } ? several
        : argument is { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation { Elements: var elements } } ? elements
        : [argument.Value];

    // An array that is given as one has elements that are not seen here.
    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;
}
