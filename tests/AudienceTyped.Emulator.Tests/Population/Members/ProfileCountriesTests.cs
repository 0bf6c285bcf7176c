using AudienceTyped.Catalogs;
using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ProfileCountriesTests
{
    private static readonly ProfileCountries _countries = ProfileCountries.Shipped;

    [Fact]
    public void They_are_the_places_of_the_catalog_that_lie_in_no_country()
    {
        TargetingEntityType places = Facet.Locations.EntityTypes[0];
        IEnumerable<string> expected = places.Known
            .Where(static place => !PlaceGroups.IsGroup(place) && !PlaceGroups.IsContinent(place.Key.Integer))
            .Where(place => places.FindParent(place) is not { } parent || PlaceGroups.IsContinent(parent.Key.Integer))
            .Select(static place => place.Key.ToString());
        Assert.Equal(expected.Order(), _countries.Attribute.Keys.Order());
    }

    [Fact]
    public void A_country_has_members_and_the_shape_of_a_fitted_one()
    {
        Assert.All(_countries.Members, static members => Assert.True(members > 0));
        Assert.All(_countries.Shapes, static shape => Assert.NotNull(FittedCountries.Shipped.FindTotal(shape)));
        Assert.All(FittedCountries.Shipped.Ids, id =>
        {
            int index = _countries.Attribute.IndexOf(id);
            Assert.Equal(id, _countries.Shapes[index]);
            Assert.Equal(FittedCountries.Shipped.FindTotal(id), _countries.Members[index]);
        });
    }

    // The position of a country is kept in a byte.
    [Fact]
    public void There_are_at_most_255() => Assert.InRange(_countries.Attribute.Keys.Count, 1, byte.MaxValue);
}
