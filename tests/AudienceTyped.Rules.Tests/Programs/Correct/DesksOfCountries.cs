using AudienceTyped;

internal abstract class Desk(string country, Geo hub)
{
    public string Country => country;

    public Geo Hub => hub;
}

internal sealed class ViennaDesk() : Desk("Austria", Geo.Germany);

internal sealed class BonnDesk() : Desk("Germany", Geo.Germany);

internal abstract record Segment(string Name, Seniority Lowest);

internal sealed record Decision() : Segment("Decision makers", Seniority.Director);

internal sealed record Program() : Segment("Partner program", Seniority.Manager);
