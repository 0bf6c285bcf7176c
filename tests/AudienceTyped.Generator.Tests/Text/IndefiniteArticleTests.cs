using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class IndefiniteArticleTests
{
    [Theory]
    [InlineData("AdSegment", "an AdSegment")]
    [InlineData("AgeRange", "an AgeRange")]
    [InlineData("Degree", "a Degree")]
    [InlineData("FieldOfStudy", "a FieldOfStudy")]
    [InlineData("Gender", "a Gender")]
    [InlineData("Geo", "a Geo")]
    [InlineData("GrowthRate", "a GrowthRate")]
    [InlineData("Industry", "an Industry")]
    [InlineData("Interest", "an Interest")]
    [InlineData("JobFunction", "a JobFunction")]
    [InlineData("Locale", "a Locale")]
    [InlineData("MemberBehavior", "a MemberBehavior")]
    [InlineData("MemberGroup", "a MemberGroup")]
    [InlineData("Organization", "an Organization")]
    [InlineData("OrganizationRankingList", "an OrganizationRankingList")]
    [InlineData("ProductCategory", "a ProductCategory")]
    [InlineData("Revenue", "a Revenue")]
    [InlineData("Seniority", "a Seniority")]
    [InlineData("Skill", "a Skill")]
    [InlineData("StaffCountRange", "a StaffCountRange")]
    [InlineData("Title", "a Title")]
    [InlineData("YearsOfExperience", "a YearsOfExperience")]
    public void Each_entity_type_of_the_catalog_has_the_article_that_is_spoken(string name, string expected) =>
        Assert.Equal(expected, IndefiniteArticle.With(name));

    [Theory]
    [InlineData("Employer", "an Employer")]
    [InlineData("Interface", "an Interface")]
    [InlineData("EntityType", "an EntityType")]
    [InlineData("organization", "an organization")]
    [InlineData("Urn", "a Urn")]
    [InlineData("Uri", "a Uri")]
    [InlineData("User", "a User")]
    [InlineData("University", "a University")]
    [InlineData("European", "a European")]
    [InlineData("OneTimeOffer", "a OneTimeOffer")]
    [InlineData("Umbrella", "an Umbrella")]
    [InlineData("UninterestedMember", "an UninterestedMember")]
    [InlineData("Hour", "an Hour")]
    [InlineData("House", "a House")]
    [InlineData("URL", "a URL")]
    [InlineData("URN", "a URN")]
    [InlineData("EUCountry", "an EUCountry")]
    [InlineData("MBA", "an MBA")]
    [InlineData("HRDepartment", "an HRDepartment")]
    [InlineData("ITSystem", "an ITSystem")]
    [InlineData("CEO", "a CEO")]
    [InlineData("X", "an X")]
    [InlineData("B2B", "a B2B")]
    [InlineData("", "a ")]
    public void Vowels_exceptions_and_acronyms_have_the_article_that_is_spoken(string name, string expected) =>
        Assert.Equal(expected, IndefiniteArticle.With(name));
}
