using AudienceTyped.Catalogs;
using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>The list writer stores whole registers; nothing of them may fall outside the span it was given.</summary>
public sealed class UrnListWriterTests
{
    private const char Guard = '\uFFFF';
    private const int GuardLength = 128;

    private static readonly Gen<long> _integerOfEachLength = Gen
        .Select(Gen.Int[0, 18], Gen.Long[0, long.MaxValue], Gen.Int[-1, 1])
        .Select((length, number, beside) =>
    {
        long power = (long)Math.Pow(10, length);
        return beside == 0 ? number / power : power + beside;
    });

    private static readonly Gen<UrnKey> _key = Gen.Frequency(
        (8, _integerOfEachLength.Select(UrnKey.FromInteger)),
        (1, _integerOfEachLength.Select(static number => UrnKey.FromInteger(-number))),
        (1, RestliGen.AnyOf(0, uint.MaxValue, uint.MaxValue + 1L, int.MaxValue, long.MaxValue, long.MinValue).Select(UrnKey.FromInteger)),
        (2, UrnGen.Key));

    // The longest name whose comma and encoded text fit a block has 15 characters; around it the fast way begins and ends.
    private static readonly Gen<string> _entityType = Gen.Frequency(
        (4, RestliGen.AnyOf("skill", "geo")),
        (2, Gen.Int[1, 40].Select(static length => new string('n', length))),
        (1, Gen.Const(new string('n', 100))));

    private static readonly Gen<Urn[]> _mixed = Gen.Select(_entityType, _key).Select(static (type, key) => Urn.Create(type, key.ToString())).Array[1, 40];

    private static readonly Gen<Urn[]> _ofOneNamespace = Gen.Select(_entityType, _key.Array[1, 60]).Select(static (type, keys) => Of(type, keys));

    [Fact]
    public void Nothing_is_written_outside_a_span_of_exactly_the_length()
    {
        Gen.OneOf(_mixed, _ofOneNamespace).Sample(AssertWrittenInside, iter: 5_000);
    }

    [Fact]
    public void Every_length_of_a_namespace_is_written_inside_with_few_values_and_with_many()
    {
        for (int length = 1; length <= 40; length++)
        {
            for (int count = 1; count <= 12; count++)
            {
                AssertWrittenInside(
                    Of(new string('n', length), [.. Enumerable.Range(0, count).Select(static index => UrnKey.FromInteger((long)Math.Pow(10, index)))]));
            }
        }
    }

    [Fact]
    public void A_span_that_is_too_short_is_refused_and_nothing_is_written_behind_it()
    {
        Gen.Select(Gen.OneOf(_mixed, _ofOneNamespace), Gen.Int[1, 60]).Sample(
            static (urns, missing) =>
            {
                int length = Math.Max(0, UrnListWriter.GetLength(urns) - missing);
                char[] buffer = Guarded(length);
                Assert.ThrowsAny<Exception>(() => UrnListWriter.Write(urns, buffer.AsSpan(GuardLength, length)));
                AssertGuarded(buffer, length);
            },
            iter: 2_000);
    }

    private static Urn[] Of(string type, UrnKey[] keys)
    {
        UrnNamespace common = UrnNamespace.Of(type);
        return [.. keys.Select(key => new Urn(common, key))];
    }

    private static void AssertWrittenInside(Urn[] urns)
    {
        string expected = string.Join(',', urns.Select(static urn => Uri.EscapeDataString(urn.ToString())));
        char[] buffer = Guarded(expected.Length);

        Assert.Equal(expected.Length, UrnListWriter.GetLength(urns));
        Assert.Equal(expected.Length, UrnListWriter.Write(urns, buffer.AsSpan(GuardLength, expected.Length)));
        Assert.Equal(expected, new string(buffer, GuardLength, expected.Length));
        AssertGuarded(buffer, expected.Length);
    }

    private static char[] Guarded(int length)
    {
        char[] buffer = new char[GuardLength + length + GuardLength];
        Array.Fill(buffer, Guard);
        return buffer;
    }

    private static void AssertGuarded(char[] buffer, int length)
    {
        Assert.False(buffer.AsSpan(0, GuardLength).ContainsAnyExcept(Guard));
        Assert.False(buffer.AsSpan(GuardLength + length).ContainsAnyExcept(Guard));
    }
}
