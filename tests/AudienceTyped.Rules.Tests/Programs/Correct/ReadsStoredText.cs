using AudienceTyped;

internal static class ReadsStoredText
{
    public static TargetingCriteria Read(string stored) => TargetingCriteria.ParseRestli(stored) & !Facet.Employers.Is(Organization.Google);
}
