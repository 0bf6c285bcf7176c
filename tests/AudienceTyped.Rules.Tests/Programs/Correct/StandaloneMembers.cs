using AudienceTyped;
using static AudienceTyped.Geo;

internal enum Region
{
    Germany,
    Austria,
}

internal sealed record Stop(string Germany, string Austria);

internal static class StandaloneMembers
{
    public static readonly Stop Names = new(nameof(Germany), nameof(Austria));

    public static readonly Dictionary<string, Geo> Served = new() { ["Austria"] = Germany, ["Switzerland"] = Germany, ["Germany"] = Germany };

    public static Geo Of(Region region) => region switch { Region.Germany => Germany, Region.Austria => Austria, _ => Europe };

    public static TargetingCriteria Build(Geo Austria) => Facet.Locations.IsAnyOf(Austria, Germany) & Facet.Skills.Is(Skill.German);

    public static bool IsLarge(Geo place) => place == Germany || place == France;
}
