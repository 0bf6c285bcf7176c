using AudienceTyped;

internal static class WrongElementOfAField
{
    private static readonly TargetingCriteria[] _weekly =
    [
        Facet.Skills.Is(Skill.Linux) & Facet.Locations.Is(Geo.Sweden),
        Facet.Employers.Is(Organization.Cisco) & Facet.Industries.Is(Industry.Telecommunications), // AUD1002
    ];

    public static IEnumerable<string> Texts() => _weekly.Select(one => one.ToRestli());
}
