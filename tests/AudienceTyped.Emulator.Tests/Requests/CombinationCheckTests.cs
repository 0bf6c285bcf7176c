namespace AudienceTyped.Emulator.Tests;

public class CombinationCheckTests
{
    public static TheoryData<TargetingCriteria, string> Forbidden => new()
    {
        { Facet.Titles.Is(Title.SoftwareEngineer) & Facet.Seniorities.Is(Seniority.Senior), "INCOMPATIBLE_TARGETING_COMBINATION" },
        { Facet.Employers.Is(Organization.Microsoft) & Facet.StaffCountRanges.Is(StaffCountRange.FromId(51, 200)), "INCOMPATIBLE_TARGETING_COMBINATION" },
        { Facet.Locations.Is(Geo.Germany) & Facet.ProfileLocations.Is(Geo.Germany), "INCOMPATIBLE_TARGETING_COMBINATION" },
        { Facet.Titles.Is(Title.SoftwareEngineer) & Facet.TitlesAll.Is(Title.SoftwareEngineer), "INVALID_PAST_ATTRIBUTE_COMBINATION" },
        {
            Facet.StaffCountRanges.Is(StaffCountRange.FromId(51, 200)) & !Facet.StaffCountRanges.Is(StaffCountRange.FromId(201, 500)),
            "FIELD_CANNOT_BE_BOTH_IN_INCLUDED_AND_EXCLUDED_TARGETING"
        },
        {
            Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(1), YearsOfExperience.FromId(2), YearsOfExperience.FromId(3)),
            "MULTIPLE_VALUES_NOT_ALLOWED"
        },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task What_the_documentation_forbids_is_refused_with_the_code_of_the_rule_or_counted(TargetingCriteria criteria, string code)
    {
        await using TwoWays refusing = await TwoWays.CreateAsync(isSocket: false);
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => refusing.CountAsync(criteria));
        Assert.Equal(code, error.Code);

        await using TwoWays counting = await TwoWays.CreateAsync(
            isSocket: false, new() { TimeProvider = Clock.OfTests(), ForbiddenCombinations = ForbiddenCombinations.Count });
        await counting.CountAsync(criteria);
    }

    [Fact]
    public async Task What_it_allows_is_counted()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        await ways.CountAsync(Facet.Titles.Is(Title.SoftwareEngineer) & !Facet.Seniorities.Is(Seniority.Senior));
        await ways.CountAsync(Facet.EmployersPast.Is(Organization.Microsoft) & !Facet.Employers.Is(Organization.Microsoft));
    }

    [Fact]
    public async Task The_explanation_names_the_rule_and_the_option()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, new() { TimeProvider = Clock.OfTests(), Explain = true });
        TargetingCriteria wrong = Facet.Titles.Is(Title.SoftwareEngineer) & Facet.Seniorities.Is(Seniority.Senior);
        string body = (await ways.GetAsync(query: "q=targetingCriteriaV2&targetingCriteria=" + wrong.ToRestli())).Body;
        Assert.Contains("AUD1002", body, StringComparison.Ordinal);
        Assert.Contains("AudienceCountsEmulatorOptions.ForbiddenCombinations", body, StringComparison.Ordinal);
    }
}
