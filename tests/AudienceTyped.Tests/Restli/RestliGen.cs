using System.Text;
using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>Random well-formed texts and values.</summary>
internal static class RestliGen
{
    private static readonly Gen<Rune> _anyRune = Gen.Frequency(
        (6, Gen.Int[' ', '~']),
        (3, AnyOf('(', ')', ',', ':', '\'', '%', '+', '&', '2').Select(character => (int)character)),
        (1, Gen.Int[0, 0xD7FF]),
        (1, Gen.Int[0xE000, 0x10FFFF])).Select(scalar => new Rune(scalar));

    /// <summary>All of Unicode without lone surrogates; the empty text and texts that look like structure are frequent.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (8, _anyRune.Array[0, 12].Select(runes => string.Concat(runes.Select(rune => rune.ToString())))),
        (1, AnyOf("", "''", "List", "List(", "List()", "()", "%27%27", "null")));

    /// <summary>Trees of up to five levels, with empty lists, records and keys.</summary>
    public static readonly Gen<RestliValue> Value = Tree(4);

    /// <summary>One of the choices, each as likely as the others.</summary>
    public static Gen<T> AnyOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static Gen<RestliValue> Tree(int levels)
    {
        Gen<RestliValue> text = Text.Select(value => (RestliValue)new RestliString(value));
        if (levels == 0)
        {
            return text;
        }

        Gen<RestliValue> inner = Tree(levels - 1);
        return Gen.Frequency(
            (1, text),
            (1, inner.Array[0, 4].Select(items => (RestliValue)new RestliList(items))),
            (1, Gen.Select(Text, inner, KeyValuePair.Create).Array[0, 4].Select(fields => (RestliValue)new RestliRecord(fields))));
    }
}
