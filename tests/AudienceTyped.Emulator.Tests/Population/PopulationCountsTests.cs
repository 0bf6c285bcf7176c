using System.Globalization;
using AudienceTyped.Emulation;
using AudienceTyped.Tests.Shared;

namespace AudienceTyped.Emulator.Tests;

/// <summary>
/// <c>PopulationCounts.txt</c> lists exact counts. They change with the seed, the catalog and the tables of the population,
/// and with nothing of the machine.
/// </summary>
public class PopulationCountsTests
{
    private static readonly TargetingCriteria[] _criteria =
    [
        Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.Is(Skill.Engineering),
        Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.IsAnyOf(Skill.Engineering, Skill.Python) & !Facet.Seniorities.Is(Seniority.Unpaid),
        Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.Canada)
            & Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp, Seniority.Cxo)
            & Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From51To200, StaffCountRange.From201To500)
            & !Facet.Industries.Is(Industry.StaffingAndRecruiting),
        Facet.ProfileLocations.Is(Geo.Germany) & Facet.InterfaceLocales.Is(Locale.GermanGermany),
        Facet.ProfileLocations.Is(Geo.Berlin) & Facet.Skills.Is(Skill.Python),
        Facet.Locations.Is(Geo.Dach) & Facet.JobFunctions.Is(JobFunction.Engineering) & Facet.Seniorities.Is(Seniority.Cxo),
        Facet.Locations.Is(Geo.Europe) & Facet.Titles.Is(Title.SoftwareEngineer),
        Facet.Locations.Is(Geo.India) & Facet.TitlesAll.Is(Title.SoftwareEngineer),
        Facet.Locations.Is(Geo.Brazil) & Facet.YearsOfExperienceRanges.Is(YearsOfExperience.Years3) & Facet.Genders.Is(Gender.Female),
        Facet.Locations.Is(Geo.Nordics) & Facet.GrowthRates.Is(GrowthRate.From20),
        Facet.Locations.Is(Geo.GreaterBoston) & Facet.Degrees.Is(Degree.BachelorsDegree) & Facet.FieldsOfStudy.Is(FieldOfStudy.ComputerScience),
        Facet.Locations.Is(Geo.UnitedStates) & Facet.EmployersAll.Is(Organization.Google) & Facet.FollowedCompanies.Is(Organization.StanfordUniversity),
        Facet.Locations.Is(Geo.Vietnam) & Facet.AgeRanges.Is(AgeRange.Known[0]) & Facet.Industries.Is(Industry.SoftwareDevelopment),
        Facet.Locations.Is(Geo.Andorra) & Facet.Seniorities.Is(Seniority.Director) & Facet.MemberBehaviors.Is(MemberBehavior.JobSeekers),
    ];

    [Fact]
    public void The_counts_are_the_listed_ones()
    {
        SyntheticPopulation population = new(AudienceCountsEmulatorOptions.DefaultSeed);
        MemberList.AssertUnchanged(
            "PopulationCounts.txt",
            _criteria
                .Select(ToRequested)
                .Select(criteria => string.Create(CultureInfo.InvariantCulture, $"{Describe(criteria)}: {population.Count(criteria)}")),
            "The counts must be the same on every machine. If tables of the population were changed on purpose, write the file anew.");
    }

    private static RequestedCriteria ToRequested(TargetingCriteria criteria) => new(
        [.. criteria.Include.Clauses.Select(static clause => new RequestedClause(ToRequested(clause.Facets)))],
        criteria.Exclude.Facets.Count == 0 ? null : new(ToRequested(criteria.Exclude.Facets)));

    private static RequestedValues[] ToRequested(IEnumerable<FacetValues> facets) =>
        [.. facets.Select(static facet => new RequestedValues(facet.Facet, [.. facet.Values]))];

    // By URNs: what a value is called depends on the catalogs that the process has loaded.
    private static string Describe(RequestedCriteria criteria) =>
        string.Join(" & ", criteria.Include.Select(Describe)) + (criteria.Exclude is { } exclude ? " & not " + Describe(exclude) : "");

    private static string Describe(RequestedClause clause) =>
        string.Join(" or ", clause.Facets.Select(static values => $"{values.Facet.Name} {string.Join(", ", values.Values)}"));
}
