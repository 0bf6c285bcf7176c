using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class NearWordsTests
{
    [Fact]
    public void The_nearest_come_first_and_repeat_nothing() =>
        Assert.Equal(
            ["Skill", "Skills"], new NearWords(["Skills", "Geo", "Skill", "Skill", "Seniority"]).Find("skil", 3, TestContext.Current.CancellationToken));

    [Fact]
    public void What_is_too_long_has_no_neighbor() =>
        Assert.Empty(new NearWords([new string('a', 200)]).Find(new string('a', 199), 1, TestContext.Current.CancellationToken));

    [Fact]
    public void None_is_passed_over_that_is_near() => Gen
        .Select(Gen.String[Gen.OneOf('a', 'B', 'c', 'é', '1'), 1, 8], Gen.String[Gen.OneOf('A', 'b', 'C', 'É', '2'), 1, 8])
        .Sample((word, other) =>
    {
        bool isNear = EditDistance.Between(word.ToUpperInvariant(), other.ToUpperInvariant()) <= Math.Max(2, word.Length / 3);
        Assert.Equal(isNear ? [other] : [], new NearWords([other]).Find(word, 1, CancellationToken.None));
    });
}
