using System.Collections.Concurrent;
using System.Text.Json;
using AudienceTyped.Generator.Notation;
using CsCheck;

namespace AudienceTyped.Rules.Tests;

/// <summary>One text, two readers: what the analyzers read, and what they say of a text that is refused, is what the runtime does.</summary>
public sealed class TextAgreementTests
{
    private const int Texts = 20_000;

    [Fact]
    public void Of_any_Rest_li_text_both_say_the_same() =>
        Compare(RandomCriteriaText.Mutate(RandomCriteriaText.Restli), RestliTexts.Read, TargetingCriteria.ParseRestli, Same);

    [Fact]
    public void Of_any_JSON_both_say_the_same() =>
        Compare(RandomCriteriaText.Mutate(RandomCriteriaText.Json), JsonTexts.Read, TargetingCriteria.ParseJson, SameButSyntax);

    [Fact]
    public void Of_stored_criteria_both_say_the_same() => Compare(
        RandomCriteriaText.Mutate(RandomCriteriaText.Json),
        static text => JsonTexts.ReadStored(text, "TargetingCriteria"),
        static text => JsonSerializer.Deserialize<TargetingCriteria>(text),
        SameBeginning);

    [Theory]
    [InlineData("null")]
    [InlineData(" null ")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("17")]
    [InlineData("{\"and\":[]}")]
    [InlineData("{\"and\":[{\"or\":{}}]}")]
    [InlineData("{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\"]}}]}")]
    [InlineData("{\"or\":{}}")]
    [InlineData("{\"or\":{},\"or\":{}}")]
    [InlineData("{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\"]}}")]
    [InlineData("{\"or\":{\"urn:li:adTargetingFacet:skills\":[]}}")]
    [InlineData("{\"or\":{\"skills\":[\"urn:li:skill:17\"]}}")]
    [InlineData("{\"include\":{\"and\":[]}}")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{}}]},\"exclude\":{\"or\":{}}}")]
    public void Of_a_stored_part_both_say_the_same(string text)
    {
        AssertSame(text, JsonTexts.ReadStored(text, "TargetingCriteria"), static json => JsonSerializer.Deserialize<TargetingCriteria>(json));
        AssertSame(text, JsonTexts.ReadStored(text, "AllOf"), static json => JsonSerializer.Deserialize<AllOf>(json));
        AssertSame(text, JsonTexts.ReadStored(text, "AnyOf"), static json => JsonSerializer.Deserialize<AnyOf>(json));
        AssertSame(text, JsonTexts.ReadStored(text, "NoneOf"), static json => JsonSerializer.Deserialize<NoneOf>(json));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    public void Both_read_as_many_levels(int depth)
    {
        string lists = string.Concat(Enumerable.Repeat("List(", depth)) + new string(')', depth);
        Assert.Equal(Thrown(() => TargetingCriteria.ParseRestli(lists)), RestliTexts.Read(lists).Problem);
        string json = $"{{\"other\":{new string('[', depth - 1)}{new string(']', depth - 1)},\"targetingCriteria\":{{\"include\":{{\"and\":[{{\"or\":{{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\"]}}}}]}}}}}}";
        Assert.Equal(Thrown(() => TargetingCriteria.ParseJson(json)) is null, JsonTexts.Read(json).Problem is null);
        Assert.Equal(depth == 64, JsonTexts.Read(json).Shape is not null);
    }

    private static void AssertSame(string text, CriteriaInText read, Func<string, object?> parse)
    {
        string? thrown = Thrown(() => parse(text));
        Assert.True(SameBeginning(thrown, read.Problem), $"'{text}': '{thrown}' and '{read.Problem}'");
        Assert.True(thrown is not null || (read.Shape is not null) == !(text.Trim() is "null"), text);
    }

    private static void Compare(
        Gen<string> texts, Func<string, CriteriaInText> read, Func<string, TargetingCriteria?> parse, Func<string?, string?, bool> areSame)
    {
        ConcurrentBag<string> unknown = [];
        ConcurrentBag<string?> problems = [];
        texts.Sample(
            text =>
            {
                TargetingCriteria? parsed = null;
                string? thrown = Thrown(() => parsed = parse(text));
                CriteriaInText found = read(text);
                if (found is { Problem: null, Shape: null })
                {
                    unknown.Add(text);
                    return;
                }

                problems.Add(found.Problem);
                Assert.True(areSame(thrown, found.Problem), $"'{text}'\n'{thrown}'\n'{found.Problem}'");
                Assert.True(found.Shape is null || WrittenShape.Read(found.Shape).Equals(parsed), text);
            },
            iter: Texts);
        int refused = problems.Count(static problem => problem is not null);
        Assert.True(refused > Texts / 3 && problems.Count - refused > Texts / 8, $"{refused} of {problems.Count} are refused, which proves nothing.");
        Assert.True(unknown.Count < Texts / 20, $"Of {unknown.Count} nothing is known, as of '{unknown.FirstOrDefault()}'.");
    }

    private static bool Same(string? thrown, string? said) => thrown == said;

    // System.Text.Json says in its own words what is no JSON.
    private static bool SameButSyntax(string? thrown, string? said) =>
        thrown == said || (Syntax(thrown) is { } syntax && syntax == Syntax(said));

    private static string? Syntax(string? message) =>
        message?.IndexOf("it is not JSON. ", StringComparison.Ordinal) is >= 0 and var end ? message[..end] : null;

    // A converter's message has the path of the document behind it.
    private static bool SameBeginning(string? thrown, string? said) => (thrown is null) == (said is null)
        && (said is null || said.StartsWith("The text is not JSON. ", StringComparison.Ordinal) || thrown!.StartsWith(said, StringComparison.Ordinal));

    private static string? Thrown(Action action) => Record.Exception(action)?.Message;
}
