using AudienceTyped;

internal static class MethodsOfPlaces
{
    public static Geo GetHome() => Geo.Austria;

    public static Geo Uk() => Geo.UnitedKingdom;

    public static Geo[] Dach() => [Geo.Germany, Geo.Austria, Geo.Switzerland];

    public static AnyOf Benelux() => Facet.Locations.IsAnyOf([Geo.Belgium, Geo.Netherlands]);

    public static Title Director() => Title.ManagingDirector;

    public static Seniority Manager(bool senior) => senior ? Seniority.Director : Seniority.Manager;

    public static Seniority Executive()
    {
        return Seniority.Cxo;
    }
}
