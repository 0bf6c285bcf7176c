using AudienceTyped;

internal static class FirstAndSecond
{
    private static readonly AnyOf[] _parts = [Facet.Titles.Is(Title.Consultant), Facet.Seniorities.Is(Seniority.Partner)];

    public static AllOf Build() => _parts[0] & _parts[1]; // AUD1002
}
