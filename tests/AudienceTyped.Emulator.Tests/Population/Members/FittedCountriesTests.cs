using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class FittedCountriesTests
{
    private static readonly FittedCountries _fitted = FittedCountries.Shipped;

    [Fact]
    public void The_attributes_have_the_values_of_the_catalog()
    {
        foreach (ProfileAttribute attribute in _fitted.Attributes.Where(static attribute => attribute.Name != "industryGroup"))
        {
            IEnumerable<string> known = LinkedInCatalog.Facets
                .SelectMany(static facet => facet.EntityTypes)
                .First(type => type.UrnPrefix == $"urn:li:{attribute.Name}:")
                .Known
                .Select(static urn => urn.Key.ToString());
            Assert.Equal([ProfileAttribute.None, .. known.Order()], attribute.Keys.Order());
        }
    }

    [Fact]
    public void Shares_are_one_together()
    {
        foreach (string country in _fitted.Ids)
        {
            ulong[] shares = _fitted.SharesOf(country);
            Assert.Equal(3 * 3 * 5 * 11 * 10, shares.Length);
            Assert.InRange(shares.Aggregate(0UL, static (sum, share) => sum + share) / (double)(1L << 40), 0.999999, 1);
        }
    }
}
