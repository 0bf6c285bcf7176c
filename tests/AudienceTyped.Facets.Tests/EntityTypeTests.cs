using System.Collections;
using System.Reflection;
using System.Text;

namespace AudienceTyped.Facets.Tests;

public sealed class EntityTypeTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "AdSegment", 0 },
        { "AgeRange", 4 },
        { "Degree", 1399 },
        { "FieldOfStudy", 2171 },
        { "Gender", 2 },
        { "Geo", 734 },
        { "GrowthRate", 5 },
        { "Industry", 434 },
        { "Interest", 0 },
        { "JobFunction", 26 },
        { "Locale", 21 },
        { "MemberBehavior", 7 },
        { "MemberGroup", 0 },
        { "Organization", 44 },
        { "OrganizationRankingList", 0 },
        { "ProductCategory", 0 },
        { "Revenue", 0 },
        { "Seniority", 10 },
        { "Skill", 103 },
        { "StaffCountRange", 9 },
        { "Title", 1420 },
        { "YearsOfExperience", 12 },
    };

    [Fact]
    public void Every_file_has_its_test() =>
        Assert.Equal(
            DefinitionTable.FileNames,
            [.. Tables.Select(static row => row.Data.Item1 + ".urns.tsv").Concat(["linkedin.facets.tsv", "linkedin.versions.tsv"]).Order(StringComparer.Ordinal)]);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_row_is_a_member_with_its_urn_its_name_and_its_parent(string typeName, int count)
    {
        DefinitionTable table = DefinitionTable.Read(typeName + ".urns.tsv");
        Type type = EntityType(typeName);
        var known = ((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().ToList();

        Assert.Equal(count, table.Rows.Count);
        Assert.Equal(count, known.Count);
        for (int index = 0; index < count; index++)
        {
            string[] row = table.Rows[index];
            object value = type.GetProperty(DefinitionTable.Cell(row, 1))!.GetValue(null)!;
            string urn = $"{table.Directives["namespace"]}:{row[0]}";
            Assert.Equal(known[index], value);
            Assert.Equal(urn, Urn(value).ToString());
            Assert.Equal(DefinitionTable.Cell(row, 2), Name(value));
            Assert.Equal(AudienceTyped.Urn.Parse(urn), Urn(value));
            string parent = DefinitionTable.Cell(row, 3);
            object? generatedParent = type.GetProperty("Parent")?.GetValue(value);
            Assert.Equal(
                parent.Length == 0 ? null : $"{table.Directives["namespace"]}:{parent}", generatedParent is null ? null : Urn(generatedParent).ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Names_are_clean_and_members_are_plain_words(string typeName, int count)
    {
        DefinitionTable table = DefinitionTable.Read(typeName + ".urns.tsv");

        Assert.Equal(count, table.Rows.Select(static row => row[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, table.Rows.Select(static row => row[1]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(table.Rows, static row =>
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", row[1]);
            Assert.All(DefinitionTable.Cell(row, 5).Split('|').Prepend(row[2]), static name =>
            {
                Assert.Equal(name.Trim(), name);
                Assert.True(name.IsNormalized(NormalizationForm.FormC));
                Assert.DoesNotMatch("[\\p{Z}\\s-[ ]]|  |Ã|Â|â€|\uFFFD|&[a-z]+;|&#", name);
            });
        });
        Assert.NotEmpty(table.Directives["source"]);
        Assert.Matches("^20[0-9]{2}-[01][0-9]$", table.Directives["date"]);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_way_up_ends(string typeName, int count)
    {
        DefinitionTable table = DefinitionTable.Read(typeName + ".urns.tsv");
        Dictionary<string, string> parents = table.Rows.ToDictionary(static row => row[0], static row => DefinitionTable.Cell(row, 3), StringComparer.Ordinal);

        Assert.Equal(count, parents.Count);
        foreach (string id in parents.Keys)
        {
            int steps = 0;
            for (string step = id; step.Length > 0; step = parents[step])
            {
                Assert.True(++steps <= 6, $"{typeName} {id} has more above it than any published tree, or a circle.");
            }
        }
    }

    [Fact]
    public void The_lists_that_are_complete_are_these() => Assert.Equal(
        ["AgeRange", "Gender", "GrowthRate", "JobFunction", "Seniority", "StaffCountRange", "YearsOfExperience"],
        LinkedInCatalog.Facets
            .SelectMany(static facet => facet.EntityTypes)
            .Where(static type => type.IsComplete)
            .Select(static type => type.Name)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_region_does_not_bear_the_bare_name_of_its_city()
    {
        DefinitionTable places = DefinitionTable.Read("Geo.urns.tsv");
        Dictionary<string, string[]> rows = places.Rows.ToDictionary(static row => row[0], StringComparer.Ordinal);
        var regions = places.Rows.Where(row => rows.TryGetValue(DefinitionTable.Cell(row, 3), out string[]? region) && FirstName(region) == FirstName(row))
            .Select(row => rows[row[3]]).Where(static region => region[2].Contains(',', StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(regions);
        Assert.All(regions, static region => Assert.Matches("(State|Province|Oblast|Canton)", region[1]));

        static string FirstName(string[] row) => NameOf(row).Normalize(NormalizationForm.FormD).Replace("\u0301", "", StringComparison.Ordinal);
        static string NameOf(string[] row) => row[2].Split(',')[0];
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Nothing_else_is_public_beside_the_values(string typeName, int count)
    {
        Type type = EntityType(typeName);
        var values = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type && property.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>() is null).ToList();

        Assert.Equal(count, values.Count);
        Assert.True(type.IsValueType);
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance));
        Assert.Null(type.TypeInitializer);
    }

    // Read by hand on the documentation's pages; a wrong name here counts the wrong people.
    [Fact]
    public void Values_that_are_often_given_wrongly_are_right()
    {
        Assert.Equal("urn:li:seniority:3", Seniority.Entry.Urn.ToString());
        Assert.Equal("urn:li:seniority:7", Seniority.Vp.Urn.ToString());
        Assert.Equal("urn:li:seniority:8", Seniority.Cxo.Urn.ToString());
        Assert.Equal("urn:li:skill:17", Skill.Engineering.Urn.ToString());
        Assert.Equal("urn:li:geo:103644278", Geo.UnitedStates.Urn.ToString());
        Assert.Equal("urn:li:geo:101165590", Geo.UnitedKingdom.Urn.ToString());
        Assert.Equal("urn:li:geo:102221843", Geo.NorthAmerica.Urn.ToString());
        Assert.Equal("urn:li:function:8", JobFunction.Engineering.Urn.ToString());
        Assert.Equal("urn:li:industry:4", Industry.SoftwareDevelopment.Urn.ToString());
        Assert.Equal("urn:li:staffCountRange:(10001,2147483647)", StaffCountRange.From10001.Urn.ToString());
        Assert.Equal("urn:li:ageRange:(55,2147483647)", AgeRange.From55.Urn.ToString());
    }

    [Fact]
    public void A_hierarchy_is_followed_to_its_root()
    {
        Assert.True(Geo.SanFranciscoBayArea.IsWithin(Geo.UnitedStates));
        Assert.True(Geo.SanFranciscoBayArea.IsWithin(Geo.NorthAmerica));
        Assert.True(Geo.NorthAmerica.IsWithin(Geo.NorthAmerica));
        Assert.False(Geo.NorthAmerica.IsWithin(Geo.UnitedStates));
        Assert.False(Geo.UnitedKingdom.IsWithin(Geo.NorthAmerica));
        Assert.Equal(Industry.TechnologyInformationAndInternet, Industry.SoftwareDevelopment.Parent);
        Assert.Null(Geo.NorthAmerica.Parent);
    }

    [Fact]
    public void An_open_range_has_no_upper_bound()
    {
        Assert.Equal((10001, null), (StaffCountRange.From10001.Minimum, StaffCountRange.From10001.Maximum));
        Assert.Equal((51, 200), (StaffCountRange.From51To200.Minimum, StaffCountRange.From51To200.Maximum));
        Assert.Equal(StaffCountRange.From51To200, StaffCountRange.FromId(51, 200));
    }

    private static Type EntityType(string name) => typeof(Skill).Assembly.GetType("AudienceTyped." + name, throwOnError: true)!;

    private static Urn Urn(object value) => (Urn)value.GetType().GetProperty("Urn")!.GetValue(value)!;

    private static string? Name(object value) => (string?)value.GetType().GetProperty("Name")!.GetValue(value);
}
