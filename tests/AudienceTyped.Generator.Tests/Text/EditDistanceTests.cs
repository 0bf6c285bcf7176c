using AudienceTyped.Shared.Text;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> _word = Gen.String[Gen.OneOf('a', 'b', 'c'), 0, 9];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("skill", "skill", 0)]
    [InlineData("skil", "skill", 1)]
    [InlineData("sklil", "skill", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Letters_that_differ_are_counted(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Between(left, right));

    [Fact]
    public void A_maximum_changes_nothing_below_it() => Gen.Select(_word, _word, Gen.Int[0, 9]).Sample((left, right, maximum) =>
    {
        int distance = Slowly(left, right);
        int limited = EditDistance.Between(left, right, maximum);
        Assert.Equal(distance, EditDistance.Between(left, right));
        Assert.True(distance <= maximum ? limited == distance : limited > maximum, $"'{left}' and '{right}' up to {maximum}: {limited}, not {distance}");
    });

    // The whole table, as the definition has it.
    private static int Slowly(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                table[row, column] = row == 0 ? column : column == 0 ? row
                    : Math.Min(
                        table[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1),
                        Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
