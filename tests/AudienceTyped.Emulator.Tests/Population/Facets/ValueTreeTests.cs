using System.Globalization;
using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class ValueTreeTests
{
    // The parent of each value, before it in the list, or none.
    private static readonly Gen<int[]> _parents = Gen.Int[-1, 30].Array[1, 30].Select(
        static drawn => drawn.Select(static (parent, index) => parent < index ? parent : -1).ToArray());

    [Fact]
    public void A_value_and_those_below_it_are_one_interval() => _parents.Sample(static parents =>
    {
        ValueTree tree = Create(parents);
        Assert.Equal(parents.Length, tree.Count);
        for (int index = 0; index < parents.Length; index++)
        {
            (int start, int end) = tree.FindWithin(Value(index));
            IEnumerable<Urn> expected = Enumerable.Range(0, parents.Length).Where(other => IsWithin(parents, other, index)).Select(Value);
            Assert.Equal(expected.Order(), tree.Values[start..end].Order());
        }
    });

    [Fact]
    public void A_value_is_drawn_as_often_as_its_weight_says() => Gen.Select(_parents, Gen.ULong).Sample(
        static (parents, seed) =>
        {
            ValueTree tree = Create(parents);
            int[] counts = new int[tree.Count];
            SplitMix64 random = new(seed);
            for (int draw = 0; draw < 20_000; draw++)
            {
                counts[tree.DrawWithin(0, tree.Count, ref random)]++;
            }

            double total = tree.Weights.Sum(static weight => (double)weight);
            for (int number = 0; number < counts.Length; number++)
            {
                double expected = tree.Weights[number] / total * 20_000;
                Assert.InRange(counts[number], expected - (7 * Math.Sqrt(expected)) - 7, expected + (7 * Math.Sqrt(expected)) + 7);
            }
        },
        iter: 30);

    [Fact]
    public void Values_of_no_weight_are_never_drawn()
    {
        ulong[] cumulated = ValueTree.Cumulate([0, 3, 0, 0, 2, 0]);
        Assert.Equal([1, 1, 1, 4, 4], Enumerable.Range(0, 5).Select(drawn => ValueTree.FindDrawn(cumulated, 0, 6, (ulong)drawn)));
    }

    [Fact]
    public void Nothing_is_drawn_from_an_empty_interval()
    {
        SplitMix64 random = new(1);
        Assert.Equal(MembersByValue.NoValue, Create([-1, -1]).DrawWithin(1, 1, ref random));
    }

    private static ValueTree Create(int[] parents) => new(
        [.. Enumerable.Range(0, parents.Length).Select(Value)],
        value => parents[(int)value.Key.Integer - 1] is >= 0 and int parent ? Value(parent) : null);

    private static Urn Value(int index) => Urn.Create("industry", (index + 1).ToString(CultureInfo.InvariantCulture));

    private static bool IsWithin(int[] parents, int value, int above) =>
        value == above || (parents[value] >= 0 && IsWithin(parents, parents[value], above));
}
