namespace AudienceTyped.Facets.Tests;

/// <summary><c>LinkedInCatalog.FindName</c>: the name of a URN of any type.</summary>
public sealed class FindNameTests
{
    [Fact]
    public void Each_value_of_the_catalog_has_the_name_of_its_type()
    {
        foreach (Urn urn in LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes).Distinct().SelectMany(static type => type.Known))
        {
            Assert.Equal(urn.Name, LinkedInCatalog.FindName(urn));
        }
    }

    [Theory]
    [InlineData("urn:li:skill:17", "Engineering")]
    [InlineData("urn:li:geo:101282230", "Germany")]
    [InlineData("urn:li:staffCountRange:(51,200)", "51-200 employees")]
    [InlineData("urn:li:skill:999999999", null)]
    [InlineData("urn:li:skill:abc", null)]
    [InlineData("urn:li:unknown:17", null)]
    [InlineData("urn:li:adTargetingFacet:skills", null)]
    public void Of_a_URN_the_name_or_nothing(string urn, string? name) => Assert.Equal(name, LinkedInCatalog.FindName(Urn.Parse(urn)));

    [Fact]
    public void The_default_value_has_none() => Assert.Null(LinkedInCatalog.FindName(default));
}
