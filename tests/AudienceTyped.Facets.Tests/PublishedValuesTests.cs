namespace AudienceTyped.Facets.Tests;

/// <summary>Rows of each table that were read by hand in what LinkedIn published, and not in the definition files.</summary>
public sealed class PublishedValuesTests
{
    [Fact]
    public void Genders_are_words_in_capitals()
    {
        Assert.Equal("Female (urn:li:gender:FEMALE)", Describe(Gender.Female.Name, Gender.Female.Urn));
        Assert.Equal("Male (urn:li:gender:MALE)", Describe(Gender.Male.Name, Gender.Male.Urn));
    }

    [Fact]
    public void Growth_rates_are_percent_and_the_first_has_no_lower_bound()
    {
        Assert.Equal("Negative growth (urn:li:growthRate:(-2147483647,0))", Describe(GrowthRate.Negative.Name, GrowthRate.Negative.Urn));
        Assert.Equal("3-10% (urn:li:growthRate:(3,10))", Describe(GrowthRate.From3To10.Name, GrowthRate.From3To10.Urn));
        Assert.Equal("20%+ (urn:li:growthRate:(20,2147483647))", Describe(GrowthRate.From20.Name, GrowthRate.From20.Urn));
        Assert.Equal((null, 0), (GrowthRate.Negative.Minimum, GrowthRate.Negative.Maximum));
    }

    [Fact]
    public void Years_of_experience_count_from_1_to_12()
    {
        Assert.Equal("1 year (urn:li:yearsOfExperience:1)", Describe(YearsOfExperience.Years1.Name, YearsOfExperience.Years1.Urn));
        Assert.Equal("10 years (urn:li:yearsOfExperience:10)", Describe(YearsOfExperience.Years10.Name, YearsOfExperience.Years10.Urn));
        Assert.Equal("12+ years (urn:li:yearsOfExperience:12)", Describe(YearsOfExperience.Years12OrMore.Name, YearsOfExperience.Years12OrMore.Urn));
    }

    [Fact]
    public void Degrees_roll_up_to_broader_ones()
    {
        Assert.Equal(
            "Master of Business Administration (urn:li:degree:700)",
            Describe(Degree.MasterOfBusinessAdministration.Name, Degree.MasterOfBusinessAdministration.Urn));
        Assert.Equal(
            "Bachelor of Communications (BComm) (urn:li:degree:2519)", Describe(Degree.BachelorOfCommunications.Name, Degree.BachelorOfCommunications.Urn));
        Assert.Equal("PhD in Social Work (urn:li:degree:952)", Describe(Degree.PhDInSocialWork.Name, Degree.PhDInSocialWork.Urn));
        Assert.Null(Degree.MasterOfBusinessAdministration.Parent);
        Assert.Equal(Degree.BachelorsDegree, Degree.BachelorOfCommunications.Parent);
        Assert.Equal(Degree.DoctorOfPhilosophy, Degree.PhDInSocialWork.Parent);
    }

    [Fact]
    public void Fields_of_study_of_one_name_are_two_members()
    {
        Assert.Equal("Computer Science (urn:li:fieldOfStudy:100189)", Describe(FieldOfStudy.ComputerScience.Name, FieldOfStudy.ComputerScience.Urn));
        Assert.Equal("urn:li:fieldOfStudy:100063", FieldOfStudy.NaturalResourcesManagementAndPolicy.Urn.ToString());
        Assert.Equal("urn:li:fieldOfStudy:101735", FieldOfStudy.NaturalResourcesManagementAndPolicyUnclassified.Urn.ToString());
        Assert.Equal(FieldOfStudy.NaturalResourcesManagementAndPolicy.Name, FieldOfStudy.NaturalResourcesManagementAndPolicyUnclassified.Name);
        Assert.Null(FieldOfStudy.NaturalResourcesManagementAndPolicyUnclassified.Parent);
        Assert.Equal(
            FieldOfStudy.LiberalArtsAndSciencesGeneralStudiesAndHumanities,
            FieldOfStudy.LiberalArtsAndSciencesGeneralStudiesAndHumanitiesSubfield.Parent);
    }

    [Fact]
    public void Member_behaviors_have_a_parent_where_they_are_part_of_another()
    {
        Assert.Equal("Job Seekers (urn:li:memberBehavior:12)", Describe(MemberBehavior.JobSeekers.Name, MemberBehavior.JobSeekers.Urn));
        Assert.Equal(
            "Open to Relocation (Domestic) (urn:li:memberBehavior:22)",
            Describe(MemberBehavior.OpenToRelocationDomestic.Name, MemberBehavior.OpenToRelocationDomestic.Urn));
        Assert.Equal(MemberBehavior.OpenToRelocation, MemberBehavior.OpenToRelocationDomestic.Parent);
    }

    [Fact]
    public void Locales_are_a_language_and_a_country()
    {
        Assert.Equal("English (urn:li:locale:en_US)", Describe(Locale.EnglishUnitedStates.Name, Locale.EnglishUnitedStates.Urn));
        Assert.Equal("Indonesian (urn:li:locale:in_ID)", Describe(Locale.IndonesianIndonesia.Name, Locale.IndonesianIndonesia.Urn));
        Assert.Equal("Arabic (urn:li:locale:ar_AE)", Describe(Locale.ArabicUnitedArabEmirates.Name, Locale.ArabicUnitedArabEmirates.Urn));
    }

    [Fact]
    public void Titles_and_organizations_keep_their_ids()
    {
        Assert.Equal("Software Engineer (urn:li:title:9)", Describe(Title.SoftwareEngineer.Name, Title.SoftwareEngineer.Urn));
        Assert.Equal("Chief Technology Officer (urn:li:title:153)", Describe(Title.ChiefTechnologyOfficer.Name, Title.ChiefTechnologyOfficer.Urn));
        Assert.Equal("iOS Developer (urn:li:title:25204)", Describe(Title.IosDeveloper.Name, Title.IosDeveloper.Urn));
        Assert.Equal("Microsoft (urn:li:organization:1035)", Describe(Organization.Microsoft.Name, Organization.Microsoft.Urn));
        Assert.Equal("LinkedIn (urn:li:organization:1337)", Describe(Organization.LinkedIn.Name, Organization.LinkedIn.Urn));
        Assert.Equal(
            "Amazon Web Services (AWS) (urn:li:organization:2382910)", Describe(Organization.AmazonWebServices.Name, Organization.AmazonWebServices.Urn));
    }

    [Fact]
    public void Places_of_one_name_are_told_apart_by_what_they_are_in_or_what_they_are()
    {
        Assert.Equal("New York, New York, United States (urn:li:geo:102571732)", Describe(Geo.NewYorkCity.Name, Geo.NewYorkCity.Urn));
        Assert.Equal(Geo.NewYorkState, Geo.NewYorkCity.Parent);
        Assert.Equal("México, Mexico (urn:li:geo:106262181)", Describe(Geo.MexicoState.Name, Geo.MexicoState.Urn));
        Assert.Equal(Geo.UnitedStates, Geo.GeorgiaUnitedStates.Parent);
        Assert.Equal("urn:li:geo:106315325", Geo.Georgia.Urn.ToString());
    }

    [Fact]
    public void Types_without_a_table_have_the_urns_of_the_documentation_s_examples()
    {
        Assert.Equal("urn:li:interest:689290", Interest.FromId(689290).Urn.ToString());
        Assert.Equal("urn:li:revenue:(1,10)", Revenue.FromId(1, 10).Urn.ToString());
        Assert.Equal("urn:li:organizationRankingList:1", OrganizationRankingList.FromId(1).Urn.ToString());
        Assert.Equal("urn:li:standardizedProductCategory:1031", ProductCategory.FromId(1031).Urn.ToString());
        Assert.Equal("urn:li:group:1234", MemberGroup.FromId(1234).Urn.ToString());
        Assert.Equal("urn:li:adSegment:10001", AdSegment.FromId(10001).Urn.ToString());
        Assert.Empty(AdSegment.Known);
    }

    private static string Describe(string? name, Urn urn) => $"{name} ({urn})";
}
