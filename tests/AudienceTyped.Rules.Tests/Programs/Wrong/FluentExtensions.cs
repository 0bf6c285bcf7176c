using AudienceTyped;

internal static class FluentExtensions
{
    public static AllOf Named(this AllOf audience, Title title) => audience & Facet.Titles.Is(title);

    public static AllOf OfLevel(this AllOf audience, Seniority level) => audience & Facet.Seniorities.Is(level);

    public static AllOf Build(AllOf country) => country.Named(Title.Director).OfLevel(Seniority.Director); // AUD1002
}
