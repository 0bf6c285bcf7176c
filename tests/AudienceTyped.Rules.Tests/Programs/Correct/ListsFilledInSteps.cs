using AudienceTyped;

internal static class PerRound
{
    public static IEnumerable<AnyOf> A(IEnumerable<Geo> places)
    {
        foreach (Geo place in places)
        {
            List<Geo> near = [];
            near.Add(place);
            near.Add(Geo.Bavaria);
            yield return Facet.Locations.IsAnyOf(near);
        }
    }
    public static IEnumerable<AnyOf> B()
    {
        List<Geo> places = [];
        places.Add(Geo.Germany);
        yield return Facet.Locations.IsAnyOf(places);
        places.Add(Geo.Austria);
        yield return Facet.Locations.IsAnyOf(places);
    }
    public static AnyOf C(bool all)
    {
        List<Geo> places = [];
        places.Add(Geo.Germany);
        if (!all) return Facet.Locations.IsAnyOf(places);
        places.Add(Geo.Austria);
        return Facet.Locations.IsAnyOf(places);
    }
    public static Func<AnyOf> D()
    {
        List<Geo> places = [];
        places.Add(Geo.Germany);
        Func<AnyOf> make = () => Facet.Locations.IsAnyOf(places);
        places.Add(Geo.Austria);
        return make;
    }
    public static AnyOf E(Func<List<Geo>> given)
    {
        List<Geo> places = given();
        places.Add(Geo.Germany);
        return Facet.Locations.IsAnyOf(places);
    }
}

internal static class Sorted
{
    public static AnyOf A()
    {
        List<Seniority> levels = [];
        levels.Add(Seniority.Vp);
        levels.Add(Seniority.Cxo);
        levels.Add(Seniority.Vp);
        return Facet.Seniorities.IsAnyOf(levels.Distinct());
    }
    public static AnyOf B()
    {
        List<Seniority> levels = [Seniority.Vp];
        if (!levels.Contains(Seniority.Vp))
        {
            levels.Add(Seniority.Vp);
        }
        return Facet.Seniorities.IsAnyOf(levels);
    }
}

internal static class InOrder
{
    public static AnyOf Straight()
    {
        var geos = new List<Geo>();
        geos.Add(Geo.Germany);
        geos.Add(Geo.Austria);
        return Facet.Locations.IsAnyOf(geos);
    }
    public static AnyOf Removed()
    {
        var geos = new List<Geo>();
        geos.Add(Geo.Germany);
        geos.Add(Geo.Bavaria);
        geos.Remove(Geo.Germany);
        return Facet.Locations.IsAnyOf(geos);
    }
    public static AnyOf Cleared()
    {
        var geos = new List<Geo> { Geo.Germany };
        geos.Clear();
        geos.Add(Geo.Bavaria);
        return Facet.Locations.IsAnyOf(geos);
    }
    public static AnyOf Either(bool whole)
    {
        var geos = new List<Geo>();
        if (whole) geos.Add(Geo.Germany);
        else geos.Add(Geo.Bavaria);
        return Facet.Locations.IsAnyOf(geos);
    }
    public static (AnyOf, AnyOf) AddedLater()
    {
        var geos = new List<Geo>();
        geos.Add(Geo.Germany);
        AnyOf country = Facet.Locations.IsAnyOf(geos);
        geos.Clear();
        geos.Add(Geo.Bavaria);
        return (country, Facet.Locations.IsAnyOf(geos));
    }
    public static AnyOf Shared(List<Geo> others)
    {
        List<Geo> geos = others;
        geos.Add(Geo.Germany);
        return Facet.Locations.IsAnyOf(geos);
    }
    public static AnyOf Passed()
    {
        var geos = new List<Geo>();
        geos.Add(Geo.Germany);
        Narrow(geos);
        geos.Add(Geo.Bavaria);
        return Facet.Locations.IsAnyOf(geos);
    }
    private static void Narrow(List<Geo> geos) => geos.Clear();
    public static AnyOf Empty()
    {
        var geos = new List<Geo>();
        geos.Add(Geo.Bavaria);
        return Facet.Locations.IsAnyOf(geos);
    }
}
