namespace AudienceTyped.Facets.Tests;

/// <summary>Rows of every table as LinkedIn publishes them, typed in by hand and not taken from the definition files: member, name, URN, parent.</summary>
public sealed class CheckedRowsTests
{
    private const int RowsOfEachTable = 3;

    public static TheoryData<string, string, string, string, string?> Rows => new()
    {
        { "AgeRange", "From18To24", "18 to 24", "urn:li:ageRange:(18,24)", null },
        { "AgeRange", "From25To34", "25 to 34", "urn:li:ageRange:(25,34)", null },
        { "AgeRange", "From55", "55+", "urn:li:ageRange:(55,2147483647)", null },
        { "Degree", "HighSchoolDiploma", "High School Diploma", "urn:li:degree:10", null },
        { "Degree", "BachelorOfGeneralStudies", "Bachelor of General Studies", "urn:li:degree:225", "urn:li:degree:200" },
        { "Degree", "DoctorOfProfessionalStudies", "Doctor of Professional Studies", "urn:li:degree:932", "urn:li:degree:900" },
        { "Degree", "BachelorOfQualityManagement", "Bachelor of Quality Management", "urn:li:degree:2143", "urn:li:degree:200" },
        { "FieldOfStudy", "ComputerScience", "Computer Science", "urn:li:fieldOfStudy:100189", "urn:li:fieldOfStudy:100173" },
        { "FieldOfStudy", "LatinAmericanStudies", "Latin American Studies", "urn:li:fieldOfStudy:100099", "urn:li:fieldOfStudy:100092" },
        { "FieldOfStudy", "AnalyticalChemistry", "Analytical Chemistry", "urn:li:fieldOfStudy:100875", "urn:li:fieldOfStudy:100874" },
        { "FieldOfStudy", "EngineMachinist", "Engine Machinist", "urn:li:fieldOfStudy:101069", "urn:li:fieldOfStudy:101056" },
        { "Gender", "Female", "Female", "urn:li:gender:FEMALE", null },
        { "Gender", "Male", "Male", "urn:li:gender:MALE", null },
        { "Geo", "Africa", "Africa", "urn:li:geo:103537801", null },
        { "Geo", "Indonesia", "Indonesia", "urn:li:geo:102478259", "urn:li:geo:102393603" },
        { "Geo", "Tbilisi", "Tbilisi, Georgia", "urn:li:geo:105848515", "urn:li:geo:106315325" },
        { "Geo", "DarEsSalaamRegion", "Dar es Salaam, Tanzania", "urn:li:geo:100811890", "urn:li:geo:104604145" },
        { "Geo", "GreaterEdmontonMetropolitanArea", "Greater Edmonton Metropolitan Area", "urn:li:geo:90009531", "urn:li:geo:101174742" },
        { "GrowthRate", "Negative", "Negative growth", "urn:li:growthRate:(-2147483647,0)", null },
        { "GrowthRate", "From0To3", "0-3%", "urn:li:growthRate:(0,3)", null },
        { "GrowthRate", "From20", "20%+", "urn:li:growthRate:(20,2147483647)", null },
        { "Industry", "ComputerHardwareManufacturing", "Computer Hardware Manufacturing", "urn:li:industry:3", "urn:li:industry:24" },
        { "Industry", "SoftwareDevelopment", "Software Development", "urn:li:industry:4", "urn:li:industry:6" },
        { "Industry", "NonProfitOrganizations", "Non-profit Organizations", "urn:li:industry:100", "urn:li:industry:91" },
        { "Industry", "ConsumerServices", "Consumer Services", "urn:li:industry:91", null },
        { "JobFunction", "Accounting", "Accounting", "urn:li:function:1", null },
        { "JobFunction", "MediaAndCommunication", "Media and Communication", "urn:li:function:16", null },
        { "JobFunction", "CustomerSuccessAndSupport", "Customer Success and Support", "urn:li:function:26", null },
        { "Locale", "CzechCzechia", "Czech", "urn:li:locale:cs_CZ", null },
        { "Locale", "NorwegianNorway", "Norwegian", "urn:li:locale:no_NO", null },
        { "Locale", "PortugueseBrazil", "Portuguese", "urn:li:locale:pt_BR", null },
        { "MemberBehavior", "RecentlyRelocated", "Recently Relocated", "urn:li:memberBehavior:15", null },
        { "MemberBehavior", "RecentlySwitchedJobs", "Recently Switched Jobs", "urn:li:memberBehavior:20", null },
        { "MemberBehavior", "OpenToRelocationInternational", "Open to Relocation (International)", "urn:li:memberBehavior:23", "urn:li:memberBehavior:21" },
        { "Organization", "Oracle", "Oracle", "urn:li:organization:1028", null },
        { "Organization", "Ey", "EY", "urn:li:organization:1073", null },
        { "Organization", "Snowflake", "Snowflake", "urn:li:organization:3653845", null },
        { "Seniority", "Training", "Training", "urn:li:seniority:2", null },
        { "Seniority", "Senior", "Senior", "urn:li:seniority:4", null },
        { "Seniority", "Cxo", "CXO", "urn:li:seniority:8", null },
        { "Seniority", "Owner", "Owner", "urn:li:seniority:10", null },
        { "Skill", "Sales", "Sales", "urn:li:skill:5", null },
        { "Skill", "Python", "Python (Programming Language)", "urn:li:skill:1346", null },
        { "Skill", "Json", "JSON", "urn:li:skill:4956", null },
        { "Skill", "Vietnamese", "Vietnamese", "urn:li:skill:8669", null },
        { "StaffCountRange", "MyselfOnly", "Myself Only", "urn:li:staffCountRange:(1,1)", null },
        { "StaffCountRange", "From501To1000", "501-1,000 employees", "urn:li:staffCountRange:(501,1000)", null },
        { "StaffCountRange", "From5001To10000", "5,001-10,000 employees", "urn:li:staffCountRange:(5001,10000)", null },
        { "Title", "Manager", "Manager", "urn:li:title:2", null },
        { "Title", "HeadOfInformationTechnology", "Head of Information Technology", "urn:li:title:688", null },
        { "Title", "SystemSecurityAnalyst", "System Security Analyst", "urn:li:title:11646", null },
        { "YearsOfExperience", "Years2", "2 years", "urn:li:yearsOfExperience:2", null },
        { "YearsOfExperience", "Years9", "9 years", "urn:li:yearsOfExperience:9", null },
        { "YearsOfExperience", "Years12OrMore", "12+ years", "urn:li:yearsOfExperience:12", null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_member_has_the_name_the_urn_and_the_parent_that_are_published(string typeName, string member, string name, string urn, string? parent)
    {
        Type type = typeof(Skill).Assembly.GetType("AudienceTyped." + typeName, throwOnError: true)!;
        object value = type.GetProperty(member)?.GetValue(null) ?? throw new InvalidOperationException($"There is no {typeName}.{member}.");

        Assert.Equal(name, Get(value, "Name"));
        Assert.Equal(urn, Get(value, "Urn")!.ToString());
        Assert.Equal(parent, Get(value, "Parent") is { } found ? Get(found, "Urn")!.ToString() : null);
    }

    [Fact]
    public void Every_table_has_rows_that_were_checked()
    {
        var checkedRows = Rows
            .GroupBy(static row => row.Data.Item1, StringComparer.Ordinal)
            .ToDictionary(static rows => rows.Key, static rows => rows.Count(), StringComparer.Ordinal);

        Assert.All(EntityTypeTests.Tables.Where(static table => table.Data.Item2 > 0), table =>
            Assert.True(checkedRows.GetValueOrDefault(table.Data.Item1) >= Math.Min(table.Data.Item2, RowsOfEachTable), table.Data.Item1));
    }

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)?.GetValue(value);
}
