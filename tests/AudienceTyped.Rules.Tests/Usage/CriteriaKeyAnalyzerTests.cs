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
    [InlineData("string name = criteria.ToString(); if (!cache.TryGetValue(name, out count!)) { cache[name] = count; }", "criteria.ToString()", "criteria.Key")]
    [InlineData("_ = GetOrCreate(criteria.ToString(), count); T GetOrCreate<T>(string key, T made) => made;", "criteria.ToString()", "criteria.Key")]
    [InlineData("_ = CacheKey(criteria); string CacheKey(TargetingCriteria one) => $\"audience:{one}\";", "one", "one.Key")]
    [InlineData("_ = KeyOf(criteria); string KeyOf(TargetingCriteria one) { return one.ToString().ToLowerInvariant(); }", "one.ToString()", "one.Key")]
    [InlineData("string cacheKey; cacheKey = string.Format(\"a:{0}\", criteria.ToString()); _ = cacheKey;", "criteria.ToString()", "criteria.Key")]
    [InlineData("string key = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(criteria.ToString()))); _ = key;", "criteria.ToString()", "criteria.Key")]
    [InlineData("_ = new[] { criteria }.DistinctBy(one => one.ToString()).Count();", "one.ToString()", "one.Key")]
    [InlineData("_ = new[] { criteria }.ToDictionary(one => one.ToString(), one => count);", "one.ToString()", "one.Key")]
    [InlineData("HashSet<string> seen = []; if (seen.Add(criteria.ToString())) { }", "criteria.ToString()", "criteria.Key")]
    [InlineData("Dictionary<int, AudienceCount> byHash = []; byHash[criteria.GetHashCode()] = count;", "criteria.GetHashCode()", "criteria.Key")]
    [InlineData("string key = $\"audience:{criteria.GetHashCode()}\"; _ = key;", "criteria.GetHashCode()", "criteria.Key")]
    public async Task A_sentence_that_is_a_key_is_found(string statements, string marked, string meant) =>
        Assert.Contains($"Use '{meant}'", await CodeAssert.FindsAsync(Id, Cache + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("cache[criteria.Key] = count;")]
    [InlineData("cache[$\"audience:{criteria.Key}\"] = count;")]
    [InlineData("cache[$\"{criteria:R}\"] = count;")]
    [InlineData("cache[criteria.ToRestli()] = count;")]
    [InlineData("Dictionary<string, AudienceCount> report = []; report[criteria.ToString()] = count; report.Add(a.ToString(), count);")]
    [InlineData("Dictionary<string, object> tags = new() { [\"criteria\"] = criteria.ToString() }; _ = tags;")]
    [InlineData("_ = new[] { criteria }.OrderBy(one => one.ToString()).Select(one => one.ToString()).ToList();")]
    [InlineData("string shown = criteria.ToString(); Console.WriteLine(shown); cache[text] = count;")]
    [InlineData("_ = new KeyValuePair<string, object?>(criteria.ToString(), count); _ = KeyValuePair.Create(criteria.ToString(), 1);")]
    [InlineData("new System.Diagnostics.Activity(text).SetTag(\"criteria\", criteria.ToString());")]
    [InlineData("int hash = HashCode.Combine(criteria.GetHashCode(), text); _ = hash;")]
    [InlineData("_ = Describe(criteria); string Describe(TargetingCriteria one) => $\"For {one}\";")]
    [InlineData("cache[none.ToString()] = count;")]
    [InlineData("Dictionary<TargetingCriteria, AudienceCount> counts = []; counts[criteria] = count;")]
    [InlineData("string shown = $\"{criteria}\"; Console.WriteLine(criteria.ToString() + shown);")]
    [InlineData("cache[text.ToString()] = count; cache[$\"{text}:{skill}\"] = count;")]
    public Task Keys_of_other_things_and_texts_for_people_are_right(string statements) => CodeAssert.IsSilentAsync(Id, Cache + statements);
}
