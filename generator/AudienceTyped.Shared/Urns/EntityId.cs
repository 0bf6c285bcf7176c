using System.Globalization;

namespace AudienceTyped.Shared.Urns;

/// <summary>The id of a value: its text, and a number to sort by where it is one.</summary>
internal readonly record struct EntityId(string Text, long Packed)
{
    public static bool TryParse(string text, IdForm form, out EntityId id)
    {
        long packed = 0;
        bool isId = form switch
        {
            IdForm.Integer => TryParseCanonical(text, out packed) && packed > 0,
            IdForm.Range => TryParseRange(text, out packed),
            _ => text.Length is > 0 and <= UrnSyntax.MaximumKeyLength
                && text.All(static character => UrnSyntax.IsLetterOrDigit(character) || character is '_' or '-' or '.'),
        };
        id = isId ? new EntityId(text, packed) : default;
        return isId;
    }

    /// <summary>What is expected, for messages.</summary>
    public static string Describe(IdForm form) => form switch
    {
        IdForm.Integer => "a positive integer without leading zeros, as in 17",
        IdForm.Range => "two integers without spaces, the smaller one first, as in (51,200)",
        _ => "letters A to Z, digits, '_', '-' and '.', as in en_US",
    };

    /// <summary>What must follow the beginning of the URNs, for messages about one.</summary>
    public static string DescribeExpected(IdForm form) => form switch
    {
        IdForm.Integer => "a positive integer is expected, as in 17",
        IdForm.Range => "a range without spaces is expected, as in (51,200)",
        _ => "letters, digits, '_', '-' and '.' are expected, as in en_US",
    };

    /// <summary>Whether an id has letters in lower case, letters in upper case and digits where the example has them, and everything else alike.</summary>
    public static bool HasShape(string id, string example)
    {
        bool hasShape = id.Length == example.Length;
        for (int index = 0; hasShape && index < id.Length; index++)
        {
            hasShape = KindOf(id[index]) == KindOf(example[index]);
        }

        return hasShape;
    }

    /// <summary>The id as the end of an identifier; different ids stay different.</summary>
    public static string ToIdentifierPart(string id) => string.Concat(id.Trim('(', ')').Select(static character => character switch
    {
        ',' => "_",
        '-' => "_2D",
        '.' => "_2E",
        '_' => "_5F",
        _ => character.ToString(),
    }));

    /// <summary>Whether a key of a URN is an integer, positive or not.</summary>
    public static bool IsInteger(string text) => TryParseCanonical(text, out _);

    /// <summary>Whether a key of a URN is a range, its bounds in order or not.</summary>
    public static bool IsAnyRange(string text) => TryParseBounds(text, out _, out _);

    private static bool TryParseRange(string text, out long packed)
    {
        bool isRange = TryParseBounds(text, out long minimum, out long maximum) && minimum <= maximum;
        packed = isRange ? (minimum << 32) | (uint)maximum : 0;
        return isRange;
    }

    private static bool TryParseBounds(string text, out long minimum, out long maximum)
    {
        (minimum, maximum) = (0, 0);
        int comma = text.IndexOf(',');
        return comma > 0 && text[0] == '(' && text[text.Length - 1] == ')'
            && TryParseCanonical(text.Substring(1, comma - 1), out minimum) && minimum == (int)minimum
            && TryParseCanonical(text.Substring(comma + 1, text.Length - comma - 2), out maximum) && maximum == (int)maximum;
    }

    // The one way to write a number, so that two texts are never one id.
    private static bool TryParseCanonical(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && value.ToString(CultureInfo.InvariantCulture) == text;

    // Two characters that are neither letters nor digits are of one kind only if they are the same.
    private static char KindOf(char character) => character switch
    {
        >= 'a' and <= 'z' => 'a',
        >= 'A' and <= 'Z' => 'A',
        >= '0' and <= '9' => '0',
        _ => character,
    };
}
