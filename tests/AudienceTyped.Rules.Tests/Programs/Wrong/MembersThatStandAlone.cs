using AudienceTyped;
using static AudienceTyped.Seniority;

internal static class MembersThatStandAlone
{
    public static AnyOf Of(string level) => Facet.Seniorities.Is(level switch
    {
        "manager" => Manager,
        "director" => Vp, // AUD3002
        "vp" => Vp,
        _ => Entry,
    });
}
