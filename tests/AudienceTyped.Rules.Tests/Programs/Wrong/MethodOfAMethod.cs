using AudienceTyped;

internal static class MethodOfAMethod
{
    public static AllOf Build(AnyOf place) => place & Outer(Title.GeneralManager)
        & Facet.Seniorities.Is(Seniority.Director); // AUD1002

    private static AnyOf Outer(Title title) => Inner(title);

    private static AnyOf Inner(Title title) => Facet.Titles.IsAnyOf(title, Title.SoftwareEngineer);
}
