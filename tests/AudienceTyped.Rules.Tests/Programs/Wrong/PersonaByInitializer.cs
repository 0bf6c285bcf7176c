using AudienceTyped;

internal sealed class Segment
{
    public required string Name { get; init; }

    public required AnyOf Employers { get; init; }

    public AnyOf Sizes { get; init; } = Facet.StaffCountRanges.Is(StaffCountRange.From10001);
}

internal static class PersonaByInitializer
{
    private static readonly Segment _cloud = new() { Name = "Cloud", Employers = Facet.Employers.IsAnyOf(Organization.Google, Organization.Amazon) };

    public static AllOf Build() => _cloud.Employers & _cloud.Sizes; // AUD1002
}
