using AudienceTyped;

internal class ConvertedCompanies
{
    private readonly List<string> _companies = new()
    {
        "urn:li:company:900201", // AUD1008
        "urn:li:organization:900202",
    };

    public AnyOf Employers() => Facet.Employers.IsAnyOf(_companies.ConvertAll(Organization.Parse));
}
