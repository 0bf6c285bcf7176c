using AudienceTyped;

// A facet takes its own values.
internal static class SeniorityAsSkill
{
    public static AnyOf Wrong { get; } = Facet.Skills.Is(Seniority.Cxo); // CS
}
