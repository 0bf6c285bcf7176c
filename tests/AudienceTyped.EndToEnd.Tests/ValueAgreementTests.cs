using AudienceTyped.Emulation;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>What <c>Validate()</c> calls an error about a value, the emulator refuses; and nothing else.</summary>
public sealed class ValueAgreementTests
{
    [Theory]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:SIZE_201_TO_500", true)]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:A", true)]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:(500,200)", true)]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:(200,500)", false)]
    [InlineData("staffCountRanges", "urn:li:companySize:D", true)]
    [InlineData("ageRanges", "urn:li:ageRange:BETWEEN_18_AND_24", true)]
    [InlineData("ageRanges", "urn:li:ageRange:(55,99)", false)]
    [InlineData("skills", "urn:li:skill:python", true)]
    [InlineData("skills", "urn:li:skill:0", true)]
    [InlineData("skills", "urn:li:skill:017", true)]
    [InlineData("skills", "urn:li:skill:999999", false)]
    [InlineData("seniorities", "urn:li:seniority:99", false)]
    [InlineData("seniorities", "urn:li:seniority:CXO", true)]
    [InlineData("genders", "urn:li:gender:female", false)]
    [InlineData("genders", "urn:li:gender:(1,2)", true)]
    [InlineData("interfaceLocales", "urn:li:locale:en", false)]
    [InlineData("interfaceLocales", "urn:li:locale:(en,US)", true)]
    [InlineData("locations", "urn:li:countryGroup:NA", false)]
    [InlineData("locations", "urn:li:country:il", false)]
    [InlineData("locations", "urn:li:region:us:84", false)]
    [InlineData("locations", "urn:li:state:us,ca", false)]
    [InlineData("locations", "urn:li:state:(urn:li:country:us,CA)", false)]
    [InlineData("locations", "urn:li:geoLocation:103644278", true)]
    [InlineData("employers", "urn:li:company:1035", true)]
    public async Task An_error_is_refused_and_the_rest_is_counted(string facet, string value, bool isRefused)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
        TargetingCriteria criteria = Facet.Custom($"urn:li:adTargetingFacet:{facet}").Is(Urn.Parse(value));

        Exception? thrown = await Record.ExceptionAsync(() => client.CountAsync(criteria, TestContext.Current.CancellationToken));

        Assert.Equal(isRefused, criteria.Validate().Any(static finding => finding.Severity == CriteriaFindingSeverity.Error));
        Assert.Equal(isRefused, thrown is LinkedInApiException);
        Assert.Equal(isRefused, thrown is not null);
    }

    [Theory]
    [InlineData("urn:li:region:us:84")]
    [InlineData("urn:li:state:us,ca")]
    [InlineData("urn:li:state:(urn:li:country:us,CA)")]
    [InlineData("urn:li:country:us")]
    public void Older_urns_are_kept_as_they_are(string value)
    {
        TargetingCriteria read = TargetingCriteria.ParseJson($$$"""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:locations":["{{{value}}}"]}}]}}""");

        Assert.Contains($"\"{value}\"", read.ToJson(), StringComparison.Ordinal);
        Assert.Equal(read, TargetingCriteria.ParseRestli(read.ToRestli()));
        Assert.Equal(CriteriaFindingSeverity.Info, Assert.Single(read.Validate(), static finding => finding.Id == "AUD1009").Severity);
    }
}
