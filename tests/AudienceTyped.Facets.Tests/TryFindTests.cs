using System.Globalization;

namespace AudienceTyped.Facets.Tests;

public sealed class TryFindTests
{
    [Theory]
    [InlineData("Engineering")]
    [InlineData("engineering")]
    [InlineData("  ENGINEERING ")]
    [InlineData("Engineers")]
    [InlineData("engineers")]
    public void A_skill_is_found_by_its_names(string name)
    {
        Assert.True(Skill.TryFind(name, out Skill found));
        Assert.Equal(Skill.Engineering, found);
    }

    [Theory]
    [InlineData("São Paulo, Brazil", "sao  paulo, BRAZIL")]
    [InlineData("Zürich Metropolitan Area", "zurich metropolitan area")]
    public void Accents_case_and_blanks_do_not_matter(string name, string typed)
    {
        if (Geo.Known.FirstOrDefault(place => place.Name == name) is var expected && expected.Name is null)
        {
            Assert.Fail($"The catalog has no '{name}'.");
        }

        Assert.True(Geo.TryFind(typed, out Geo found));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Engineerin")]
    [InlineData("urn:li:skill:17")]
    public void What_is_no_name_finds_nothing(string? name)
    {
        Assert.False(Skill.TryFind(name, out Skill found));
        Assert.Equal(default, found);
    }

    [Fact]
    public void A_name_that_several_have_finds_none_of_them()
    {
        var shared = FieldOfStudy.Known
            .GroupBy(static field => field.Name!.ToUpperInvariant(), StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, static group => Assert.False(FieldOfStudy.TryFind(group.Key, out _)));
    }

    [Fact]
    public void Every_value_with_a_name_of_its_own_is_found_by_it()
    {
        AssertFound(Skill.Known, Skill.TryFind);
        AssertFound(Industry.Known, Industry.TryFind);
        AssertFound(Title.Known, Title.TryFind);
        AssertFound(Geo.Known, Geo.TryFind);
        AssertFound(Degree.Known, Degree.TryFind);
        AssertFound(Locale.Known, Locale.TryFind);
    }

    [Fact]
    public void A_type_without_rows_finds_nothing_and_knows_nothing()
    {
        Assert.Empty(Interest.Known);
        Assert.False(Interest.TryFind("Anything", out _));
        Assert.Equal("urn:li:interest:689290", Interest.FromId(689290).ToString());
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.True(Industry.TryFind("international trade and development", out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_in_use_is_not_retired() => Assert.All(Seniority.Known, static seniority => Assert.False(seniority.IsRetired));

    private delegate bool Finder<T>(string? name, out T result);

    private static void AssertFound<T>(IReadOnlyList<T> known, Finder<T> find)
        where T : struct, ITargetingEntity<T>
    {
        var unique = known
            .GroupBy(static value => Fold(value.Name!), StringComparer.Ordinal)
            .Where(static group => group.Count() == 1)
            .SelectMany(static group => group)
            .ToList();

        Assert.InRange(unique.Count, known.Count * 9 / 10, known.Count);
        Assert.All(unique, value =>
        {
            Assert.True(find(value.Name, out T found), value.Name);
            Assert.Equal(value, found);
        });
    }

    private static string Fold(string name) => string.Join(' ', name.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
