using AudienceTyped;

internal static class LabelsOfMembers
{
    public static IReadOnlyDictionary<Geo, string> Labels { get; } = new Dictionary<Geo, string>
    {
        [Geo.Germany] = "Germany",
        [Geo.Austria] = "Austria",
        [Geo.Australia] = "New Zealand", // AUD3002
        [Geo.UnitedKingdom] = "Great Britain",
    };
}
