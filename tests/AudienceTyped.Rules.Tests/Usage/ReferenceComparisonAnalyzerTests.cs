namespace AudienceTyped.Rules.Tests;

public sealed class ReferenceComparisonAnalyzerTests
{
    private const string Id = "AUD2021";

    [Theory]
    [InlineData("ReferenceEquals(criteria, a & none)", "'criteria == (a & none)'")]
    [InlineData("object.ReferenceEquals(a, b)", "'a == b'")]
    [InlineData("(object)a == b", "'a == b'")]
    [InlineData("(object)all != (object)Facet.Skills.Is(skill).And(a)", "'all != Facet.Skills.Is(skill).And(a)'")]
    [InlineData("(object)none == !a", "'none == !a'")]
    [InlineData("(criteria as object) != criteria.And(a)", "'criteria != criteria.And(a)'")]
    [InlineData("ReferenceEquals(criteria, a)", "'criteria == a'")]
    [InlineData("ReferenceEquals(a, b) && flag", "'a == b'")]
    [InlineData("ReferenceEquals(a, b) && text == \"ab\"", "'a == b'")]
    [InlineData("ReferenceEquals(a, b) || a == Facet.Skills.Is(skill)", "'a == b'")]
    public async Task Objects_that_are_compared_are_found(string comparison, string meant) => Assert.EndsWith(
        $"Use {meant}.", await CodeAssert.FindsAsync(Id, $"bool same = {comparison};", comparison.Split(" && ")[0].Split(" || ")[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = new HashSet<TargetingCriteria>(ReferenceEqualityComparer.Instance);", "TargetingCriteria")]
    [InlineData("_ = new Dictionary<AnyOf, int>(ReferenceEqualityComparer.Instance);", "AnyOf")]
    [InlineData("_ = new[] { a, b }.Distinct(ReferenceEqualityComparer.Instance).ToList();", "AnyOf")]
    public async Task A_set_of_objects_is_found(string statements, string type) => Assert.EndsWith(
        $"Leave the comparer out: {type} has equality by value.",
        await CodeAssert.FindsAsync(Id, statements, "ReferenceEqualityComparer.Instance"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = new HashSet<object>(ReferenceEqualityComparer.Instance);")]
    [InlineData("_ = new Dictionary<IReadOnlyList<Skill>, AnyOf>(ReferenceEqualityComparer.Instance);")]
    [InlineData("_ = new HashSet<TargetingCriteria>();")]
    public Task Sets_of_other_things_and_of_values_are_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Theory]
    [InlineData("public bool Equals(AnyOf? x, AnyOf? y) => ReferenceEquals(x, y);")]
    [InlineData("public static bool AreSame(AnyOf x, AnyOf y) => ReferenceEquals(x, y) || x.Equals(y);")]
    [InlineData("public static bool AreSame(AnyOf x, AnyOf y) { if (ReferenceEquals(x, y)) { return true; } return y == x; }")]
    [InlineData("public static bool AreSame(AnyOf? x, AnyOf? y) => (object?)x == y || x?.Equals(y) == true;")]
    [InlineData("public static void Test(AnyOf x, AnyOf y) => Assert.True(ReferenceEquals(x, y)); private static class Assert { public static void True(bool value) { } }")]
    [InlineData("public static bool AreSame<T>(T x, T y) where T : class => ReferenceEquals(x, y);")]
    public async Task A_short_cut_before_equality_is_right(string member) => Assert.DoesNotContain(
        await Analysis.OfFilesAsync($"using AudienceTyped;\n\ninternal sealed class Comparing\n{{\n    {member}\n}}\n"), static found => found.Id == Id);

    [Theory]
    [InlineData("criteria == (a & none)")]
    [InlineData("a.Equals(b)")]
    [InlineData("ReferenceEquals(a, null)")]
    [InlineData("(object?)a == null")]
    [InlineData("a is null")]
    [InlineData("ReferenceEquals(client, null)")]
    [InlineData("(object)text == (object)text")]
    [InlineData("ReferenceEquals(a, skills)")]
    public Task What_is_compared_by_value_or_with_null_is_right(string comparison) => CodeAssert.IsSilentAsync(Id, $"bool same = {comparison};");
}
