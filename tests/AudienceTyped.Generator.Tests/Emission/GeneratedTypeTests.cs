using System.Reflection;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Generator.Tests;

public sealed class GeneratedTypeTests
{
    private static readonly Lazy<Assembly> _catalog = new(() => Generation.Load(Generation.RunAndCompile([], Samples.All)));

    [Theory]
    [InlineData("Skill", "Engineering", "Engineering (urn:li:skill:17)")]
    [InlineData("Geo", "Paris", "Paris (urn:li:geo:30)")]
    [InlineData("StaffCountRange", "From51To200", "51-200 employees (urn:li:staffCountRange:(51,200))")]
    [InlineData("StaffCountRange", "Nobody", "Nobody (urn:li:staffCountRange:(-2147483647,0))")]
    [InlineData("Locale", "English", "English (United States) (urn:li:locale:en_US)")]
    [InlineData("Locale", "Seventeen", "Seventeen (urn:li:locale:17)")]
    public void A_member_has_its_name_and_its_urn(string type, string member, string expected) => Assert.Equal(expected, Value(type, member).ToString());

    [Theory]
    [InlineData("Skill", "Engineering,Sales")]
    [InlineData("Geo", "Paris,France,Europe,Old Town,Lost Town")]
    [InlineData("StaffCountRange", "51-200 employees,Myself Only,Nobody,10,001+ employees")]
    [InlineData("Locale", "French,English (United States),Seventeen")]
    public void Known_values_stand_in_the_order_of_the_file(string type, string names)
    {
        var known = ((System.Collections.IEnumerable)Type(type).GetProperty("Known")!.GetValue(null)!).Cast<object>();

        Assert.Equal(names, string.Join(",", known.Select(value => Get(value, "Name"))));
    }

    [Fact]
    public void A_value_knows_its_parents()
    {
        object paris = Value("Geo", "Paris");

        Assert.Equal(Value("Geo", "France"), Get(paris, "Parent"));
        Assert.Null(Get(Value("Geo", "Europe"), "Parent"));
        Assert.Equal(true, Type("Geo").GetMethod("IsWithin")!.Invoke(paris, [Value("Geo", "Europe")]));
        Assert.Equal(false, Type("Geo").GetMethod("IsWithin")!.Invoke(Value("Geo", "Europe"), [paris]));
    }

    [Fact]
    public void A_set_is_a_list_of_values_that_is_found_by_its_name()
    {
        object set = Value("Geo", "OldWorld");
        TargetingEntityType geo =
            ((IReadOnlyList<TargetingFacet>)_catalog.Value.GetType("AudienceTyped.LinkedInCatalog")!.GetProperty("Facets")!.GetValue(null)!)[1].EntityTypes.Single(type => type.Name == "Geo");

        Assert.Equal(["Europe", "Paris", "France", "Old Town"], ((System.Collections.IEnumerable)set).Cast<object>().Select(value => Get(value, "Name")));
        Assert.Same(set, Value("Geo", "OldWorld"));
        Assert.Equal(["urn:li:geo:10", "urn:li:geo:30", "urn:li:geo:20", "urn:li:geo:40"], geo.FindSet("OldWorld")!.Select(urn => urn.ToString()));
        Assert.Equal(["urn:li:geo:40"], geo.FindSet("Ruins")!.Select(urn => urn.ToString()));
        Assert.Null(geo.FindSet("oldWorld"));
        Assert.Null(geo.FindSet(""));
        Assert.Throws<ArgumentNullException>(() => geo.FindSet(null!));
    }

    [Fact]
    public void An_old_identifier_is_the_value_still()
    {
        PropertyInfo old = Type("Geo").GetProperty("Lutetia")!;

        Assert.Equal(Value("Geo", "Paris"), old.GetValue(null));
        Assert.Equal("Renamed: use Geo.Paris.", old.GetCustomAttribute<ObsoleteAttribute>()!.Message);
        Assert.Equal(System.ComponentModel.EditorBrowsableState.Never, old.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>()!.State);
    }

    [Fact]
    public void A_type_without_a_hierarchy_has_no_parents() => Assert.Null(Type("Skill").GetProperty("Parent"));

    [Theory]
    [InlineData("Skill", "urn:li:skill:17", true)]
    [InlineData("Skill", "urn:li:skill:99", true)]
    [InlineData("Skill", "urn:li:geo:17", false)]
    [InlineData("Skill", "urn:li:skill:x", false)]
    [InlineData("StaffCountRange", "urn:li:staffCountRange:(51,200)", true)]
    [InlineData("StaffCountRange", "urn:li:staffCountRange:(200,51)", false)]
    [InlineData("Locale", "urn:li:locale:de_DE", true)]
    [InlineData("Locale", "nonsense", false)]
    public void TryParse_says_whether_a_text_is_a_urn_of_the_type(string type, string text, bool isOne)
    {
        object?[] arguments = [text, null];
        MethodInfo tryParse = Type(type).GetMethod("TryParse", [typeof(string), Type(type).MakeByRefType()])!;

        Assert.Equal(isOne, tryParse.Invoke(null, arguments));
        Assert.Equal(isOne ? text : "", Get(arguments[1]!, "Urn")!.ToString());
    }

    [Theory]
    [InlineData("From51To200", 51, 200)]
    [InlineData("From10001", 10001, null)]
    [InlineData("Nobody", null, 0)]
    public void A_bound_that_stands_for_none_is_null(string member, int? minimum, int? maximum)
    {
        Assert.Equal(minimum, (int?)Get(Value("StaffCountRange", member), "Minimum"));
        Assert.Equal(maximum, (int?)Get(Value("StaffCountRange", member), "Maximum"));
    }

    [Fact]
    public void The_default_value_has_no_id_and_no_bounds()
    {
        object none = Activator.CreateInstance(Type("StaffCountRange"))!;

        Assert.Equal("", Get(none, "Id"));
        Assert.Null(Get(none, "Minimum"));
        Assert.Null(Get(none, "Maximum"));
    }

    [Fact]
    public void Facets_have_what_their_row_says()
    {
        var facets = (IReadOnlyList<TargetingFacet>)_catalog.Value.GetType("AudienceTyped.LinkedInCatalog")!.GetProperty("Facets")!.GetValue(null)!;

        Assert.Equal(
            ["urn:li:adTargetingFacet:skills", "urn:li:adTargetingFacet:places", "urn:li:adTargetingFacet:sizes"],
            facets.Select(facet => facet.Urn.ToString()));
        Assert.Equal(
            new AudienceTyped.Catalogs.FacetDefinition
            {
                Name = "places",
                Member = "Places",
                Sides = AudienceTyped.Catalogs.FacetSides.Include,
                IsSingleValued = true,
                IsHierarchical = true,
                Finders = AudienceTyped.Catalogs.FacetFinders.Typeahead,
                Since = "202501"
            },
            facets[1].Definition);
        Assert.Equal(AudienceTyped.Catalogs.FacetSides.Exclude, facets[2].Definition.Sides);
        Assert.Equal(["Geo", "Locale"], facets[1].EntityTypes.Select(type => type.Name));
    }

    private static Type Type(string name) => _catalog.Value.GetType("AudienceTyped." + name, throwOnError: true)!;

    private static object Value(string type, string member) => Type(type).GetProperty(member)!.GetValue(null)!;

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);
}
