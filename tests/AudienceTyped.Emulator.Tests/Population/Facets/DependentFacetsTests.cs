using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

/// <summary>What goes together outside goes together here.</summary>
public class DependentFacetsTests
{
    private static readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);

    public static TheoryData<string, string, string, string, string, double> Pairs => new()
    {
        { "titles", "Marketing Director", "seniorities", "Director", "Entry", 20 },
        { "titles", "Chief Executive Officer", "seniorities", "CXO", "Senior", 20 },
        { "titles", "Vice President", "seniorities", "VP", "Manager", 20 },
        { "titles", "Intern", "seniorities", "Training", "Manager", 20 },
        { "titles", "Software Engineer", "industries", "Software Development", "Banking", 3 },
        { "skills", "Python (Programming Language)", "industries", "Software Development", "Banking", 2 },
        { "jobFunctions", "Information Technology", "industries", "Software Development", "Retail", 3 },
        { "jobFunctions", "Finance", "industries", "Banking", "Retail", 3 },
        { "fieldsOfStudy", "Computer Science", "industries", "IT Services and IT Consulting", "Banking", 2 },
        { "yearsOfExperienceRanges", "12+ years", "ageRanges", "35 to 54", "18 to 24", 20 },
        { "yearsOfExperienceRanges", "1 year", "ageRanges", "18 to 24", "35 to 54", 5 },
        { "growthRate", "20%+", "staffCountRanges", "2-10 employees", "10,001+ employees", 1.3 },
        { "employers", "Google", "staffCountRanges", "10,001+ employees", "11-50 employees", 20 },
        { "interfaceLocales", "German", "profileLocations", "Germany", "France", 20 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_value_is_more_frequent_with_one_value_than_with_another(string facet, string value, string on, string more, string less, double ratio)
    {
        RequestedClause clause = Clause(facet, value);
        double moreShare = Share(clause, Clause(on, more));
        double lessShare = Share(clause, Clause(on, less));
        Assert.True(moreShare > ratio * lessShare, $"{moreShare:P2} and {lessShare:P2}");
    }

    [Theory]
    [InlineData("titlesAll", "titles", "titlesPast", "Software Engineer")]
    [InlineData("employersAll", "employers", "employersPast", "Google")]
    public void All_are_those_of_now_and_of_the_past(string all, string now, string past, string value)
    {
        RequestedClause either = new([.. Clause(now, value).Facets, .. Clause(past, value).Facets]);
        Assert.Equal(Count(either), Count(Clause(all, value)));
        Assert.Equal(Count(either), Count(Clause(all, value), either));
        Assert.True(Count(Clause(now, value)) > 0 && Count(Clause(past, value)) > Count(Clause(now, value), Clause(past, value)));
    }

    [Theory]
    [InlineData("Germany")]
    [InlineData("Greater Boston")]
    [InlineData("Europe")]
    public void Locations_are_the_permanent_ones_and_a_few_recent_ones(string place)
    {
        long permanent = Count(Clause("profileLocations", place));
        Assert.Equal(permanent, Count(Clause("profileLocations", place), Clause("locations", place)));
        Assert.InRange(Count(Clause("locations", place)), permanent * 1.0005, permanent * 1.08);
    }

    [Fact]
    public void Groups_of_industries_have_the_members_of_their_industries_and_of_those_below_them()
    {
        RequestedClause finance = Clause("industries", "Financial Services");
        RequestedClause software = Clause("industries", "Technology, Information and Internet");
        Assert.True(Count(finance) > 0 && Count(software) > 0);
        Assert.Equal(0, Count(finance, software));
    }

    private static double Share(RequestedClause clause, RequestedClause among) => (double)Count(among, clause) / Count(among);

    private static long Count(params IReadOnlyList<RequestedClause> include) => _population.Count(SmallCatalog.Include(include));

    private static RequestedClause Clause(string name, string value)
    {
        TargetingFacet facet = LinkedInCatalog.Facets.Single(facet => facet.Name == name);
        return SmallCatalog.Clause((facet, facet.EntityTypes[0].Known.Single(urn => facet.EntityTypes[0].FindName(urn) == value).ToString()));
    }
}
