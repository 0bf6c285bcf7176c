namespace AudienceTyped.Rules.Tests;

/// <summary>What the reader of code sees through, and what it must not.</summary>
public sealed class ReadingTests
{
    private const string BothGenders = "AUD2001";

    [Theory]
    [InlineData("var male = Facet.Genders.Is(Gender.Male); AllOf whole = male & Facet.Genders.Is(Gender.Female);")]
    [InlineData("AllOf whole = Facet.Genders.Is(Gender.Male).And(Facet.Genders.Is(Gender.Female));")]
    [InlineData("AllOf whole = flag switch { true => Facet.Genders.Is(Gender.Male) & Facet.Genders.Is(Gender.Female), _ => all };")]
    [InlineData("AllOf[] many = [Facet.Genders.Is(Gender.Male) & Facet.Genders.Is(Gender.Female)];")]
    [InlineData("Func<AllOf> make = () => Facet.Genders.Is(Gender.Male) & Facet.Genders.Is(Gender.Female);")]
    public async Task What_stands_there_is_found_whatever_stands_around_it(string statements) =>
        Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == BothGenders);

    [Theory]
    [InlineData("public static AnyOf Male { get; } = Facet.Genders.Is(Gender.Male);")]
    [InlineData("public static AnyOf Male => Facet.Genders.Is(Gender.Male);")]
    [InlineData("public static AnyOf Male { get => Facet.Genders.Is(Gender.Male); }")]
    [InlineData("public static AnyOf Male { get { return Facet.Genders.Is(Gender.Male); } }")]
    public async Task A_static_property_that_gives_one_thing_is_read(string property) =>
        Assert.Single(await OfClassAsync(property), static found => found.Id == BothGenders);

    [Theory]
    [InlineData("public static AnyOf Male { get => field | Facet.Skills.Is(Skill.Sql); } = Facet.Genders.Is(Gender.Male);")]
    [InlineData("public static AnyOf Male { get { Calls++; return field; } } = Facet.Genders.Is(Gender.Male); private static int Calls { get; set; }")]
    [InlineData("public static AnyOf Male { get; set; } = Facet.Genders.Is(Gender.Male);")]
    public async Task A_property_that_may_give_something_else_is_not_read(string property) =>
        Assert.DoesNotContain(await OfClassAsync(property), static found => found.Id == BothGenders);

    [Theory]
    [InlineData("((first, second), number) = ((second, first), 1);")]
    [InlineData("(first, _) = (second, 1);")]
    public async Task A_local_that_is_assigned_in_a_tuple_is_not_read(string assignment) => Assert.DoesNotContain(
        await Analysis.OfMethodAsync(
            $"AnyOf first = Facet.Genders.Is(Gender.Male); AnyOf second = Facet.Skills.Is(Skill.Sql); {(assignment.StartsWith("((", StringComparison.Ordinal)
                ? "int number;"
                : "")} {assignment} AllOf whole = first & Facet.Genders.Is(Gender.Female);"),
        static found => found.Id == BothGenders);

    [Fact]
    public async Task A_tuple_that_only_names_a_local_changes_nothing_of_it() => Assert.Single(
        await Analysis.OfMethodAsync(
            "AnyOf first = Facet.Genders.Is(Gender.Male); AnyOf other; (other, int number) = (first, 1); AllOf whole = first & Facet.Genders.Is(Gender.Female);"),
        static found => found.Id == BothGenders);

    [Theory]
    [InlineData("Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland)")]
    [InlineData("Facet.Locations.IsAnyOf([Geo.Canada, .. Geo.EuropeanEconomicAreaAndSwitzerland])")]
    [InlineData("Facet.Locations.IsAnyOf([.. places])")]
    public async Task The_values_of_a_named_set_are_known(string places)
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync(
                $"IReadOnlyList<Geo> places = Geo.EuropeanEconomicAreaAndSwitzerland; AllOf whole = {places} & Facet.Groups.Is(MemberGroup.FromId(7));"),
            static found => found.Id == "AUD2009");
        Assert.Equal("Facet.Groups.Is(MemberGroup.FromId(7))", found.Text);
    }

    [Fact]
    public async Task A_value_beside_a_set_that_has_it_stands_twice_but_the_set_is_not_marked()
    {
        Found after = Assert.Single(
            await Analysis.OfMethodAsync("AnyOf places = Facet.Locations.IsAnyOf([.. Geo.EuropeanEconomicAreaAndSwitzerland, Geo.Germany]);"));
        Assert.Equal(("AUD2003", "Geo.Germany"), (after.Id, after.Text));
        Assert.Empty(await Analysis.OfMethodAsync("AnyOf places = Facet.Locations.IsAnyOf([Geo.Germany, .. Geo.EuropeanEconomicAreaAndSwitzerland]);"));
    }

    [Theory]
    [InlineData("if (count.Total > 0) { Console.WriteLine(count.Active / count.Total); }")]
    [InlineData("Console.WriteLine(count.Total is null or 0 ? 0 : (count.Active ?? 0) % count.Total.Value);")]
    [InlineData("if (count.Total == 0 && count.Status != AudienceCountStatus.NotCountable) { Console.WriteLine(); }")]
    [InlineData("if (count is { Status: AudienceCountStatus.Empty, Total: 0 }) { Console.WriteLine(); }")]
    public async Task A_total_that_guards_a_division_or_stands_by_the_status_is_right(string statement) =>
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync($"AudienceCount count = await client.CountAsync(criteria); {statement}"), static found => found.Id == "AUD2013");

    [Fact]
    public async Task Another_division_is_no_guard() => Assert.Single(
        await Analysis.OfMethodAsync("AudienceCount count = await client.CountAsync(criteria); if (count.Total > 0) { Console.WriteLine(skills.Count / 2); }"),
        static found => found.Id == "AUD2013");

    [Fact]
    public async Task A_try_that_catches_only_what_the_service_answers_expects_no_exception_of_ours()
    {
        const string Call = "try {{ Facet.Skills.IsAnyOf(); }} catch ({0}) {{ }}";
        Assert.NotEmpty(await Analysis.OfMethodAsync(string.Format(null, Call, "LinkedInApiException")));
        Assert.Empty(await Analysis.OfMethodAsync(string.Format(null, Call, "ArgumentException")));
    }

    [Fact]
    public async Task A_guard_clause_is_no_test_of_exceptions() => Assert.Single(
        await Analysis.OfMethodAsync("ArgumentNullException.ThrowIfNull(text); Func<AnyOf> make = () => Facet.Skills.IsAnyOf();"),
        static found => found.Id == "AUD1012");

    private static Task<IReadOnlyList<Found>> OfClassAsync(string members) => Analysis.OfFilesAsync(
        $$"""using AudienceTyped; internal static class Parts { {{members}} public static AllOf Whole => Male & Facet.Genders.Is(Gender.Female); }""");
}
