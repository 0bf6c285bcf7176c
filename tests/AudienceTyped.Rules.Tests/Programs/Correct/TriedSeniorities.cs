using AudienceTyped;

internal static class TriedSeniorities
{
    public static Seniority? Read(string text) => Seniority.TryParse(text, out Seniority seniority) ? seniority : null;

    public static bool IsUrn() => Seniority.TryParse("urn:li:seniority:99", out _);

    public static Urn Stored { get; } = Urn.Create("seniority", "99");
}
