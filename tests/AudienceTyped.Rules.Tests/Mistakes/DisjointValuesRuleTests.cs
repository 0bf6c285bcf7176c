namespace AudienceTyped.Rules.Tests;

public sealed class DisjointValuesRuleTests
{
    private const string Id = "AUD2001";
    private const string Male = "Facet.Genders.Is(Gender.Male)";
    private const string Female = "Facet.Genders.Is(Gender.Female)";

    [Theory]
    [InlineData($"{Male} & {Female}", Female, "a member has at most one value of Facet.Genders, and no value is in all of the 2 AND-ed clauses")]
    [InlineData(
        $"Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34) & {Male} & Facet.AgeRanges.Is(AgeRange.From55)",
        "Facet.AgeRanges.Is(AgeRange.From55)",
        "is always empty")]
    [InlineData(
        "Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34) & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From55) & Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From55)",
        "Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From55)",
        "no value is in all of the 3 AND-ed clauses")]
    public Task Clauses_without_a_common_value_are_found(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Male} | {Female}")]
    [InlineData($"({Male} | Facet.Skills.Is(Skill.Python)) & {Female}")]
    [InlineData("Facet.Skills.Is(Skill.Python) & Facet.Skills.Is(Skill.Engineering)")]
    [InlineData("Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34) & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From55)")]
    [InlineData("Facet.AgeRanges.Is(AgeRange.FromId(18, 54)) & Facet.AgeRanges.Is(AgeRange.From25To34)")]
    [InlineData($"{Male} & Facet.Skills.Is(Skill.Python) & !Facet.Skills.Is(Skill.Engineering)")]
    [InlineData($"Facet.Genders.IsAnyOf(Gender.Male, Gender.Female) & {Female}")]
    [InlineData("Facet.AgeRanges.Is(AgeRange.FromId(18, 30)) & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From55)")]
    [InlineData("Facet.AgeRanges.Is(AgeRange.FromId(18, 25)) & Facet.AgeRanges.Is(AgeRange.From25To34)")]
    [InlineData("Facet.AgeRanges.Is(AgeRange.From25To34) & Facet.AgeRanges.Is(AgeRange.FromId(18, 25))")]
    public Task A_common_value_or_another_facet_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"var gender = {Male}; await client.CountAsync(gender & a & {Female} & b);", Female)]
    [InlineData($"var nobody = {Male} & {Female}; await client.CountAsync(nobody & b & none);", Female)]
    public async Task It_is_found_beside_unknown_operands_and_once(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"await client.CountAsync((a | {Male}) & {Female});")]
    [InlineData($"Gender gender = flag ? Gender.Male : Gender.Female; await client.CountAsync(Facet.Genders.Is(gender) & {Female});")]
    [InlineData($"IEnumerable<Gender> genders = flag ? [Gender.Male] : []; await client.CountAsync(Facet.Genders.IsAnyOf(genders) & {Female});")]
    public async Task Nothing_is_said_where_a_value_may_be_common(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
