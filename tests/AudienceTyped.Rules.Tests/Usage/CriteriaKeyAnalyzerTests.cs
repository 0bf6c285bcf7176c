namespace AudienceTyped.Rules.Tests;

public sealed class CriteriaKeyAnalyzerTests
{
    private const string Id = "AUD3012";
    private const string Cache = "Dictionary<string, AudienceCount> cache = []; AudienceCount count = null!; ";

    [Theory]
    [InlineData("cache[criteria.ToString()] = count;", "criteria.ToString()", "criteria.Key")]
    [InlineData("cache.TryGetValue($\"audience:{criteria}\", out count!);", "criteria", "criteria.Key")]
    [InlineData("cache.Add(\"audience:\" + criteria, count);", "criteria", "criteria.Key")]
    [InlineData("cache.TryAdd($\"{text}:{criteria.ToString()}\", count);", "criteria.ToString()", "criteria.Key")]
    [InlineData("string cacheKey = $\"audience:{criteria}\"; _ = cacheKey;", "criteria", "criteria.Key")]
    [InlineData("string key = a.ToString(); _ = key;", "a.ToString()", "((TargetingCriteria)a).Key")]
    [InlineData("_ = new System.Collections.Concurrent.ConcurrentDictionary<string, int>().GetOrAdd(all.ToString(), 5);", "all.ToString()", "((TargetingCriteria)all).Key")]
    public async Task A_sentence_that_is_a_key_is_found(string statements, string marked, string meant) =>
        Assert.Contains($"Use '{meant}'", await CodeAssert.FindsAsync(Id, Cache + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("cache[criteria.Key] = count;")]
    [InlineData("cache[$\"audience:{criteria.Key}\"] = count;")]
    [InlineData("cache[$\"{criteria:R}\"] = count;")]
    [InlineData("cache[criteria.ToRestli()] = count;")]
    [InlineData("Dictionary<TargetingCriteria, AudienceCount> counts = []; counts[criteria] = count;")]
    [InlineData("string shown = $\"{criteria}\"; Console.WriteLine(criteria.ToString() + shown);")]
    [InlineData("cache[text.ToString()] = count; cache[$\"{text}:{skill}\"] = count;")]
    public Task Keys_of_other_things_and_texts_for_people_are_right(string statements) => CodeAssert.IsSilentAsync(Id, Cache + statements);
}
