using AudienceTyped.Catalogs;

namespace AudienceTyped.Facets.Tests;

public sealed class EntitySetTests
{
    private static TargetingEntityType Geos => Facet.Locations.EntityTypes.Single();

    // As the treaties name them, and not as the definition file does.
    [Fact]
    public void The_locations_of_the_European_Economic_Area_and_Switzerland_are_these()
    {
        string[] names =
        [
            "European Economic Area", "European Union",
            "Austria", "Belgium", "Bulgaria", "Croatia", "Cyprus", "Czechia", "Denmark", "Estonia", "Finland", "France", "Germany", "Greece", "Hungary", "Ireland",
            "Italy", "Latvia", "Lithuania", "Luxembourg", "Malta", "Netherlands", "Poland", "Portugal", "Romania", "Slovakia", "Slovenia", "Spain", "Sweden",
            "Iceland", "Liechtenstein", "Norway",
            "Switzerland",
        ];

        Assert.Equal(names, Geo.EuropeanEconomicAreaAndSwitzerland.Select(static place => place.Name));
        Assert.Contains(Geo.Norway, Geo.EuropeanEconomicAreaAndSwitzerland);
        Assert.DoesNotContain(Geo.UnitedKingdom, Geo.EuropeanEconomicAreaAndSwitzerland);
    }

    [Fact]
    public void A_set_is_found_by_its_name()
    {
        Assert.Equal(Geo.EuropeanEconomicAreaAndSwitzerland.Select(static place => place.Urn), Geos.FindSet(nameof(Geo.EuropeanEconomicAreaAndSwitzerland)));
        Assert.Same(Geos.FindSet(nameof(Geo.EuropeanEconomicAreaAndSwitzerland)), Geos.FindSet(nameof(Geo.EuropeanEconomicAreaAndSwitzerland)));
        Assert.Null(Geos.FindSet("Europe"));
        Assert.Null(Facet.Skills.EntityTypes.Single().FindSet(nameof(Geo.EuropeanEconomicAreaAndSwitzerland)));
    }

    [Fact]
    public void A_set_is_made_once_and_cannot_be_changed()
    {
        Assert.Same(Geo.EuropeanEconomicAreaAndSwitzerland, Geo.EuropeanEconomicAreaAndSwitzerland);
        Assert.Throws<NotSupportedException>(static () => ((IList<Geo>)Geo.EuropeanEconomicAreaAndSwitzerland)[0] = Geo.UnitedKingdom);
    }

    [Fact]
    public void A_set_is_what_a_facet_takes() =>
        Assert.Equal(33, ((TargetingCriteria)Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland)).ToRestli().Split("urn%3Ali%3Ageo").Length - 1);
}
