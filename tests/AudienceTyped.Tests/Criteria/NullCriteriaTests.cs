namespace AudienceTyped.Tests;

/// <summary>Criteria that may be missing: <c>found ? Facet.X.Is(v) : null</c> is null, whatever type it is given to.</summary>
public sealed class NullCriteriaTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_conditional_with_null_is_null_as_every_type(bool isFound)
    {
        AllOf? all = isFound ? SampleFacet.Skills.Is(SampleSkill.Python) : null;
        TargetingCriteria? criteria = isFound ? SampleFacet.Skills.Is(SampleSkill.Python) : null;
        TargetingCriteria? ofAll = isFound ? all : null;

        Assert.Equal(isFound, all is not null);
        Assert.Equal(isFound, criteria is not null);
        Assert.Equal(isFound, ofAll is not null);
    }

    [Fact]
    public void Null_is_refused_where_it_would_be_joined()
    {
        AnyOf? missing = null;
        AllOf present = SampleFacet.Skills.Is(SampleSkill.Python);

        Assert.Throws<ArgumentNullException>(() => present & missing!);
        Assert.Throws<ArgumentNullException>(() => present | missing!);
        Assert.Throws<ArgumentNullException>(() => (TargetingCriteria)present & (TargetingCriteria)missing!);
        Assert.False((TargetingCriteria)present == missing);
    }
}
