namespace AudienceTyped.Tests;

/// <summary>A text of a hostile size is refused before it is read.</summary>
public sealed class TextLimitTests
{
    private static readonly Func<string, TargetingCriteria>[] _readers = [TargetingCriteria.ParseRestli, TargetingCriteria.ParseJson];

    [Fact]
    public void A_text_above_the_limit_is_refused() => Assert.All(_readers, static read =>
        Assert.Contains(
            "16,777,217 characters",
            Assert.Throws<FormatException>(() => read(new string(' ', TargetingCriteria.MaximumTextLength + 1))).Message,
            StringComparison.Ordinal));

    [Fact]
    public void A_text_of_many_clauses_is_read()
    {
        AllOf all = AllOf.Empty;
        for (int number = 1; number <= 20_000; number++)
        {
            all &= Facet.Skills.Is(Skill.FromId(number));
        }

        TargetingCriteria criteria = all;
        Assert.Equal(criteria, TargetingCriteria.ParseRestli(criteria.ToRestli()));
        Assert.Equal(criteria, TargetingCriteria.ParseJson(criteria.ToJson()));
    }

    [Fact]
    public void A_text_of_many_facets_is_read()
    {
        const int Facets = 20_000;
        string facets = string.Join(
            ',', Enumerable.Range(0, Facets).Select(static number => $"urn%3Ali%3AadTargetingFacet%3Af{number}:List(urn%3Ali%3Askill%3A1)"));

        var criteria = TargetingCriteria.ParseRestli($"(include:(and:List((or:({facets})))))");

        Assert.Equal(Facets, Assert.Single(criteria.Include.Clauses).Facets.Count);
    }
}
