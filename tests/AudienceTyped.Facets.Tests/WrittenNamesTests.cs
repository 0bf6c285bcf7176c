using System.Globalization;

namespace AudienceTyped.Facets.Tests;

/// <summary>TryFind finds what people write, and never guesses between two.</summary>
public sealed class WrittenNamesTests
{
    private delegate bool Finder<T>(string? text, out T value);

    public static TheoryData<string, Urn> Places => new()
    {
        { "Munich", Geo.Munich.Urn },
        { "UK", Geo.UnitedKingdom.Urn },
        { "USA", Geo.UnitedStates.Urn },
        { "us", Geo.UnitedStates.Urn },
        { "DE", Geo.Germany.Urn },
        { "DEU", Geo.Germany.Urn },
        { "SouthKorea", Geo.SouthKorea.Urn },
        { "south-korea", Geo.SouthKorea.Urn },
        { "Georgia", Geo.Georgia.Urn },
        { "Bavaria", Geo.Bavaria.Urn },
        { "Türkiye", Geo.Turkiye.Urn },
        { "turkey", Geo.Turkiye.Urn },
        { "CoteDIvoire", Geo.CoteDIvoire.Urn },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_found_as_people_write_it(string text, Urn expected)
    {
        AssertFound<Geo>(Geo.TryFind, text, expected.ToString());
    }

    [Theory]
    [InlineData("51-200", "(51,200)")]
    [InlineData("51–200", "(51,200)")]
    [InlineData(" 51 - 200 ", "(51,200)")]
    [InlineData("51 to 200", "(51,200)")]
    [InlineData("10,001+", "(10001,2147483647)")]
    [InlineData("10001+", "(10001,2147483647)")]
    [InlineData("1,001-5,000", "(1001,5000)")]
    [InlineData("From51To200", "(51,200)")]
    public void A_company_size_is_found_as_people_write_it(string text, string key)
    {
        AssertFound<StaffCountRange>(StaffCountRange.TryFind, text, "urn:li:staffCountRange:" + key);
    }

    [Theory]
    [InlineData("18-24", "(18,24)")]
    [InlineData("55+", "(55,2147483647)")]
    public void An_age_is_found_as_people_write_it(string text, string key)
    {
        AssertFound<AgeRange>(AgeRange.TryFind, text, "urn:li:ageRange:" + key);
    }

    [Theory]
    [InlineData("en_US")]
    [InlineData("en-US")]
    [InlineData("EN_us")]
    public void A_locale_is_found_by_its_id(string text)
    {
        AssertFound<Locale>(Locale.TryFind, text, "urn:li:locale:en_US");
    }

    [Fact]
    public void Skills_and_titles_are_found_by_short_names()
    {
        Assert.True(Skill.TryFind("python", out Skill python));
        Assert.Equal(Skill.Python, python);
        Assert.True(Title.TryFind("CEO", out Title chief));
        Assert.Equal(Title.ChiefExecutiveOfficer, chief);
        Assert.True(Title.TryFind("SoftwareEngineer", out Title engineer));
        Assert.Equal(Title.SoftwareEngineer, engineer);
    }

    [Theory]
    [InlineData("50-200")]
    [InlineData("200-51")]
    [InlineData("51-")]
    [InlineData("-51")]
    [InlineData("+")]
    [InlineData("1e3-2e3")]
    [InlineData("99999999999+")]
    public void A_range_that_LinkedIn_does_not_have_is_not_found(string text) => Assert.False(StaffCountRange.TryFind(text, out _));

    [Fact]
    public void What_could_be_two_values_finds_none()
    {
        HashSet<string> names = [.. Geo.Known.Select(static place => place.Name!)];
        string[] shared = [.. Geo.Known
            .Where(place => place.Name!.Split(", ") is [_, .., var container] && names.Contains(container))
            .GroupBy(static place => place.Name!.Split(", ")[0], StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .Where(name => !names.Contains(name))];
        Assert.NotEmpty(shared);
        Assert.All(shared, static name => Assert.False(Geo.TryFind(name, out _), name));
    }

    [Fact]
    public void A_part_of_a_name_that_has_commas_is_none()
    {
        Assert.Contains(Industry.Known, static industry => industry.Name!.StartsWith("Technology, ", StringComparison.Ordinal));
        Assert.False(Industry.TryFind("Technology", out _));
    }

    [Fact]
    public void Each_member_finds_its_value_or_nothing()
    {
        AssertMembers<Geo>(typeof(Geo), Geo.TryFind, minimum: 0.97);
        AssertMembers<Skill>(typeof(Skill), Skill.TryFind, minimum: 0.95);
        AssertMembers<Title>(typeof(Title), Title.TryFind, minimum: 0.95);
        AssertMembers<Industry>(typeof(Industry), Industry.TryFind, minimum: 0.95);
        AssertMembers<Degree>(typeof(Degree), Degree.TryFind, minimum: 0.95);
        AssertMembers<FieldOfStudy>(typeof(FieldOfStudy), FieldOfStudy.TryFind, minimum: 0.95);
        AssertMembers<StaffCountRange>(typeof(StaffCountRange), StaffCountRange.TryFind, minimum: 1);
        AssertMembers<Locale>(typeof(Locale), Locale.TryFind, minimum: 1);
    }

    [Fact]
    public void Each_country_is_found_by_its_codes_of_ISO_3166()
    {
        List<string> found = [];
        foreach (RegionInfo region in CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(static culture => new RegionInfo(culture.Name))
            .Where(static region => region.TwoLetterISORegionName.Length == 2 && region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper))
            .DistinctBy(static region => region.TwoLetterISORegionName))
        {
            if (Geo.TryFind(region.EnglishName, out Geo byName))
            {
                Assert.True(Geo.TryFind(region.TwoLetterISORegionName, out Geo byTwo), region.TwoLetterISORegionName);
                Assert.True(Geo.TryFind(region.ThreeLetterISORegionName, out Geo byThree), region.ThreeLetterISORegionName);
                Assert.Equal((byName, byName), (byTwo, byThree));
                found.Add(region.TwoLetterISORegionName);
            }
        }

        Assert.True(found.Count >= 185, $"{found.Count} countries were found.");
    }

    private static void AssertFound<T>(Finder<T> find, string text, string urn)
        where T : struct, ITargetingEntity<T>
    {
        Assert.True(find(text, out T found), text);
        Assert.Equal(urn, found.Urn.ToString());
    }

    private static void AssertMembers<T>(Type type, Finder<T> find, double minimum)
        where T : struct, ITargetingEntity<T>
    {
        int found = 0;
        int all = 0;
        foreach (System.Reflection.PropertyInfo member in type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)
            .Where(member => member.PropertyType == typeof(T)))
        {
            all++;
            if (find(member.Name, out T value))
            {
                Assert.Equal((T)member.GetValue(null)!, value);
                found++;
            }
        }

        Assert.True(found >= minimum * all, $"{found} of {all} members of {type.Name} were found.");
    }
}
