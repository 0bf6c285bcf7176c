using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class CriteriaKeyFixTests
{
    [Theory]
    [InlineData("string key = criteria.ToString(); // kept", "string key = criteria.Key; // kept")]
    [InlineData("string key = $\"audience:{criteria}\";", "string key = $\"audience:{criteria.Key}\";")]
    [InlineData("string key = \"audience:\" + a;", "string key = \"audience:\" + ((TargetingCriteria)a).Key;")]
    public Task The_key_takes_the_place_of_the_sentence(string before, string after) =>
        new CodeFixing(new CriteriaKeyFix(), "AUD3012").AssertStatementsAsync($"{before}\n", $"{after}\n");
}
