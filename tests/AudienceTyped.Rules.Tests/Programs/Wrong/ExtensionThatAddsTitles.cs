using AudienceTyped;

internal static class ExtensionThatAddsTitles
{
    public static AllOf Developers(this AllOf part) => part & Facet.Titles.Is(Title.SoftwareEngineer);

    public static AllOf Build(AllOf place)
    {
        AllOf managers = place & Facet.Seniorities.Is(Seniority.Manager);
        return managers.Developers(); // AUD1002
    }
}
