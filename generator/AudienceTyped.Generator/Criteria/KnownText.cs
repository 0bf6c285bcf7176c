using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The text of an expression, as far as the code says it: of a constant, of a name that is given one, of a text that is put together.</summary>
/// <param name="Parts">The pieces; one, with a text, where the whole is known.</param>
internal sealed record KnownText(IReadOnlyList<TextPart> Parts)
{
    /// <summary>The whole text; null where a piece of it is not known.</summary>
    public string? Whole { get; } = Parts.All(static part => part.Text is not null) ? string.Concat(Parts.Select(static part => part.Text)) : null;

    /// <summary>What the text surely begins with.</summary>
    public string Beginning => string.Concat(Parts.TakeWhile(static part => part.Text is not null).Select(static part => part.Text));

    /// <summary>The text of an expression; null where nothing of it is known.</summary>
    public static KnownText? Find(IOperation expression, NameFollower names, CancellationToken cancellationToken, Bindings? bindings = null)
    {
        foreach (BoundOperation step in names.Follow(expression, bindings, cancellationToken))
        {
            if (Operations.FindText(step.Operation) is { } text)
            {
                return new KnownText([new TextPart(text, null)]);
            }

            if (TextParts.Of(step.Operation) is { } parts)
            {
                return new KnownText([.. parts.Select(part => Resolve(part, step.Bindings, names, cancellationToken))]);
            }
        }

        return null;
    }

    /// <summary>A text in which a word in braces stands for each piece that is not known, as in <c>urn:li:skill:{id}</c>.</summary>
    public string Show() => string.Concat(Parts.Select(static part => part.Text ?? $"{{{NameOf(part.Value)}}}"));

    /// <summary>Texts that the expression can have, where the pieces that are not known are integers; none where others are.</summary>
    public IEnumerable<string> FindExamples()
    {
        if (!Parts.All(static part => part.Text is not null || IsInteger(part.Value?.Type)))
        {
            return [];
        }

        return ((int[])[0, 1, -1_000_000, 1_000_000]).Select(first => string.Concat(
            Parts.Select((part, index) => part.Text ?? (first + index).ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static TextPart Resolve(TextPart part, Bindings? bindings, NameFollower names, CancellationToken cancellationToken)
    {
        string? known = part.Value is null ? null : names
            .Follow(part.Value, bindings, cancellationToken)
            .Select(static step => Operations.FindText(step.Operation))
            .FirstOrDefault(static text => text is not null);
        return known is null ? part : new TextPart(known, null);
    }

    private static string NameOf(IOperation? value) => value?.Syntax.ToString() is { Length: <= 40 } name && name.All(static character =>
        char.IsLetterOrDigit(character) || character is '.' or '_') ? name : "…";

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType
        is SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_SByte
        or SpecialType.System_UInt64 or SpecialType.System_UInt32 or SpecialType.System_UInt16;
}
