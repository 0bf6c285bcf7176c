namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A method, a property or a local function of one expression is read as it.</summary>
public sealed class CallReadingTests
{
    private const string Both = "AUD1002";

    [Theory]
    [InlineData("static AnyOf Titles() => Facet.Titles.Is(Title.FromId(4));", "Titles() & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Titles() { return Facet.Titles.Is(Title.FromId(4)); }", "Titles() & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Titles(params Title[] titles) => Facet.Titles.IsAnyOf(titles);", "Titles(Title.FromId(4)) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AllOf WithTitles(AllOf all) => all & Facet.Titles.Is(Title.FromId(4));", "WithTitles(Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData("static AllOf Both(AllOf one, AllOf other) => one & other;", "Both(other: Facet.Titles.Is(Title.FromId(4)), one: Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData(
        "static AllOf Outer(AllOf part) => Inner(part, Facet.Skills.Is(Skill.Sql)); static AllOf Inner(AllOf one, AllOf two) => one & two & Facet.Titles.Is(Title.FromId(4));",
        "Outer(Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData("static AnyOf Titles => Facet.Titles.Is(Title.FromId(4));", "Titles & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Either(bool one) => one ? Facet.Titles.Is(Title.FromId(4)) : Facet.Titles.Is(Title.FromId(9));", "Either(true) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Of(Facet<Title> facet, Title value) => facet.Is(value);", "Of(Facet.Titles, Title.FromId(4)) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Made(Func<AnyOf> make) => make();", "Made(() => Facet.Titles.Is(Title.FromId(4))) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Titles() { Calls++; return Facet.Titles.Is(Title.FromId(4)); } static int Calls { get; set; }", "Titles() & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AllOf With(params AllOf[] parts) { AllOf all = AllOf.Empty; foreach (AllOf part in parts) { all &= part; } return all; }", "With(Facet.Titles.Is(Title.FromId(4)), Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData("static AllOf With(AllOf one, AllOf other) { ArgumentNullException.ThrowIfNull(one); var both = one & other; return both; }", "With(Facet.Titles.Is(Title.FromId(4)), Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData("static AllOf With(AllOf one) { AllOf all = one; if (all.ToString().Length > 5) { all &= Facet.Skills.Is(Skill.Sql); } return all; }", "With(Facet.Titles.Is(Title.FromId(4))) & Facet.Seniorities.Is(Seniority.Manager)")]
    public async Task What_it_returns_is_known(string member, string expression) =>
        Assert.Single(await CriteriaFound.InFilesAsync(InClass(member, expression)), static found => found.Id == Both);

    [Theory]
    [InlineData("static AllOf Mine(AllOf part) => Facet.Skills.Is(Skill.Sql) & Facet.Titles.Is(Title.FromId(4));", "Mine(Facet.Seniorities.Is(Seniority.Manager))")]
    [InlineData("static AllOf First(AllOf one, AllOf other) => one;", "First(Facet.Titles.Is(Title.FromId(4)), Facet.Genders.Is(Gender.Male)) & Facet.Skills.Is(Skill.Sql)")]
    [InlineData("static AllOf Again(AllOf part) => Again(part) & Again(part) & part;", "Again(Facet.Titles.Is(Title.FromId(4)))")]
    [InlineData("static AnyOf Made(Func<int, AnyOf> make) => make(1);", "Made(one => one > 0 ? Facet.Titles.Is(Title.FromId(4)) : Facet.Skills.Is(Skill.Sql)) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Pick() { var part = Read(); return part; } static AnyOf Read() => Facet.Skills.Is(Skill.FromId(Random.Shared.Next()));", "AllOf.Empty & Pick() & Pick()")]
    [InlineData("static AnyOf Pick() { AnyOf part = Made.Invoke(); return part; } static Func<AnyOf> Made { get; set; } = () => AnyOf.Empty;", "(Pick() & Pick()).And(Pick())")]
    [InlineData("static AnyOf Either(bool one) { if (one) { return Facet.Skills.Is(Skill.Sql); } return Facet.Titles.Is(Title.FromId(4)); }", "Either(true) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AllOf With(AllOf one) { one = Facet.Skills.Is(Skill.Sql); return one; }", "With(Facet.Titles.Is(Title.FromId(4))) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AllOf With(AllOf one) { AllOf all = one; all = Facet.Skills.Is(Skill.Sql); return all; }", "With(Facet.Titles.Is(Title.FromId(4))) & Facet.Seniorities.Is(Seniority.Manager)")]
    [InlineData("static AnyOf Next() { _index++; return _parts[_index]; } static int _index; static readonly AnyOf[] _parts = [Facet.Skills.Is(Skill.Sql), Facet.Skills.Is(Skill.Python)];", "Next() & Next()")]
    public async Task What_it_does_besides_or_leaves_is_not(string member, string expression) =>
        Assert.Empty(await CriteriaFound.InFilesAsync(InClass(member, expression)));

    [Theory]
    [InlineData("public virtual AnyOf Titles() => Facet.Titles.Is(Title.FromId(4));", 0)]
    [InlineData("public virtual AnyOf Titles() => Facet.Titles.Is(Title.FromId(4)); public AnyOf Other => Titles();", 0)]
    [InlineData("public AnyOf Titles() => Facet.Titles.Is(Title.FromId(4));", 1)]
    [InlineData("private readonly AnyOf _titles = Facet.Titles.Is(Title.FromId(4)); public AnyOf Titles() => _titles;", 1)]
    [InlineData("private readonly AnyOf _titles = Facet.Titles.Is(Title.FromId(4)); public AnyOf Titles() => _titles; public Parts(AnyOf other) { _titles = other; }", 0)]
    public async Task An_instance_has_what_no_other_type_or_constructor_gives_it(string members, int count)
    {
        IReadOnlyList<Found> found = await CriteriaFound.InFilesAsync(
            $$"""using AudienceTyped; internal class Parts { {{members}} public AllOf Whole => Titles() & Facet.Seniorities.Is(Seniority.Manager); }""");
        Assert.Equal(Enumerable.Repeat(Both, count), found.Select(static found => found.Id));
    }

    [Fact]
    public async Task An_extension_and_a_local_function_are_methods()
    {
        IReadOnlyList<Found> found = await CriteriaFound.InFilesAsync("""
            using AudienceTyped;

            internal static class Extensions
            {
                public static AllOf WithTitles(this AllOf all) => all & Facet.Titles.Is(Title.FromId(4));

                public static AllOf Build()
                {
                    return Managers(Facet.Skills.Is(Skill.Sql)).WithTitles();

                    AllOf Managers(AllOf part) => part & Facet.Seniorities.Is(Seniority.Manager);
                }
            }
            """);
        Assert.Equal((Both, "Managers(Facet.Skills.Is(Skill.Sql)).WithTitles()"), (Assert.Single(found).Id, found[0].Text));
    }

    [Fact]
    public async Task What_is_given_and_wrong_by_itself_is_reported_there_and_once() => Assert.Single(await CriteriaFound.InFilesAsync(
        InClass(
            "static AllOf WithSkills(AllOf all) => all & Facet.Skills.Is(Skill.Sql);",
            "WithSkills(Facet.Titles.Is(Title.FromId(4)) & Facet.Seniorities.Is(Seniority.Manager)) & Facet.Locations.Is(Geo.Germany)")));

    private static string InClass(string member, string expression) => $$"""
        using System;
        using AudienceTyped;

        internal static class Parts
        {
            {{member}}

            public static AllOf Whole => {{expression}};
        }
        """;
}
