using AudienceTyped;

internal static class SummariesOfMembers
{
    /// <summary>The United Kingdom.</summary>
    public const string Gb = "urn:li:geo:101165590";

    /// <summary>The URN of Germany, our first market.</summary>
    public const string Market = "urn:li:geo:101282230";

    // Vorstand
    public static readonly Seniority Board = Seniority.Cxo;

    // human resources
    public static JobFunction People => JobFunction.HumanResources;
}
