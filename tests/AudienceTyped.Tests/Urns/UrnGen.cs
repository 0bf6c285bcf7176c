using AudienceTyped.Catalogs;
using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>Random keys and URNs of every form; equal ones are frequent.</summary>
internal static class UrnGen
{
    // Letters of several scripts, a pair of surrogates, and what must be escaped in a query.
    private static readonly Gen<string> _word = RestliGen.AnyOf("a", "B", "7", "-", ".", "_", "~", "é", "日", "😀", "%", "&", "+", "'", "\"", "\\", "/", "=")
        .Array[1, 6].Select(string.Concat);

    public static readonly Gen<UrnKey> Key = Gen.Frequency(
        (3, Gen.Long[0, 5].Select(UrnKey.FromInteger)),
        (1, Gen.Long.Select(UrnKey.FromInteger)),
        (2, Gen.Select(Gen.Int[-2, 2], Gen.Int[-2, 2]).Select(UrnKey.FromRange)),
        (1, Gen.Select(Gen.Int, Gen.Int).Select(UrnKey.FromRange)),
        (2, _word.Select(UrnKey.FromText)),
        (1, RestliGen.AnyOf("017", "-0", "+1", "(urn:li:country:us,CA)", "(1,2,3)", "(01,2)", "9223372036854775808").Select(UrnKey.FromText)),
        (1, Gen.Select(_word, _word).Select((left, right) => UrnKey.FromText($"({left},({right}))"))));

    public static readonly Gen<Urn> Urn = Gen.Select(
        RestliGen.AnyOf("skill", "geo", "sampleSkill", "x_1", "anEntityTypeWhoseNameIsLongerThanABlockOfCharacters"), Key)
        .Select((entityType, key) => AudienceTyped.Urn.Create(entityType, key.ToString()));
}
