namespace AudienceTyped.Tests;

/// <summary>Every pair of types with every operator, in both orders: the type that comes of it, or that it is refused with an explanation.</summary>
public sealed class OperatorMatrixTests
{
    private const string No = "";
    private const string Refused = "CS0619";

    private static readonly string[] _operands = ["a", "all", "none", "criteria"];

    [Theory]
    [InlineData("a", "AllOf", "AllOf", "TargetingCriteria", "TargetingCriteria")]
    [InlineData("all", "AllOf", "AllOf", "TargetingCriteria", "TargetingCriteria")]
    [InlineData("none", "TargetingCriteria", "TargetingCriteria", "NoneOf", "TargetingCriteria")]
    [InlineData("criteria", "TargetingCriteria", "TargetingCriteria", "TargetingCriteria", "TargetingCriteria")]
    public void Both_of_two(string left, params string[] types) =>
        Assert.Equal(types, _operands.Select(right => TypeOrErrors($"{left} & {right}")));

    [Theory]
    [InlineData("a", "AnyOf", "AllOf", Refused, Refused)]
    [InlineData("all", "AllOf", "AllOf", Refused, Refused)]
    [InlineData("none", Refused, Refused, Refused, Refused)]
    [InlineData("criteria", Refused, Refused, Refused, Refused)]
    public void One_of_two(string left, params string[] types) =>
        Assert.Equal(types, _operands.Select(right => TypeOrErrors($"{left} | {right}")));

    [Theory]
    [InlineData("a", "AllOf", "AllOf", "TargetingCriteria", "TargetingCriteria")]
    [InlineData("all", "AllOf", "AllOf", "TargetingCriteria", "TargetingCriteria")]
    [InlineData("none", "TargetingCriteria", "TargetingCriteria", "NoneOf", "TargetingCriteria")]
    [InlineData("criteria", "TargetingCriteria", "TargetingCriteria", "TargetingCriteria", "TargetingCriteria")]
    public void The_method_And_is_the_operator(string left, params string[] types) =>
        Assert.Equal(types, _operands.Select(right => Snippet.TypeOf($"{left}.And({right})") ?? No));

    [Theory]
    [InlineData("a", "AnyOf", "AllOf", No, No)]
    [InlineData("all", "AllOf", "AllOf", No, No)]
    [InlineData("none", No, No, No, No)]
    [InlineData("criteria", No, No, No, No)]
    public void The_method_Or_is_the_operator(string left, params string[] types) =>
        Assert.Equal(types, _operands.Select(right => Snippet.TypeOf($"{left}.Or({right})") ?? No));

    [Theory]
    [InlineData("a", "TargetingCriteria", No, No, No)]
    [InlineData("all", "TargetingCriteria", No, No, No)]
    [InlineData("none", No, No, No, No)]
    [InlineData("criteria", "TargetingCriteria", No, No, No)]
    public void Only_an_any_of_can_be_left_out(string left, params string[] types) =>
        Assert.Equal(types, _operands.Select(right => Snippet.TypeOf($"{left}.Except({right})") ?? No));

    [Theory]
    [InlineData("!a", "NoneOf")]
    [InlineData("!none", "AnyOf")]
    [InlineData("!all", Refused)]
    [InlineData("!criteria", Refused)]
    [InlineData("new[] { a, b }.Aggregate((sum, next) => sum | next)", "AnyOf")]
    [InlineData("new[] { a, b }.Aggregate(AllOf.Empty, (sum, next) => sum & next)", "AllOf")]
    [InlineData("new[] { !a, !b }.Aggregate((sum, next) => sum & next)", "NoneOf")]
    [InlineData("new[] { all, a & b }.Aggregate((sum, next) => sum | next)", "AllOf")]
    [InlineData("new[] { criteria, a & !b }.Aggregate((sum, next) => sum & next)", "TargetingCriteria")]
    [InlineData("client is null ? a : all", "AllOf")]
    [InlineData("client is null ? all : criteria", "TargetingCriteria")]
    [InlineData("Facet.Skills.IsAnyOf([])", "AnyOf")]
    [InlineData("Facet.Skills.IsAnyOf(new List<Skill> { Skill.Engineering })", "AnyOf")]
    [InlineData("Facet.Skills.IsAnyOf([.. Skill.Known, Skill.FromId(1)])", "AnyOf")]
    [InlineData("Facet.Skills.IsAnyOf(new[] { 1L, 2L }.Select(Skill.FromId))", "AnyOf")]
    [InlineData("Facet.Skills.IsNoneOf([])", "NoneOf")]
    public void What_loops_and_queries_make_has_its_type(string expression, string type) =>
        Assert.Equal(type, TypeOrErrors(expression));

    [Fact]
    public void The_methods_mean_what_the_operators_do()
    {
        (AnyOf a, AnyOf b, AnyOf c) = (Sample.Python, Sample.Small, Sample.English);
        TargetingCriteria criteria = b & !c;
        TargetingCriteria expected = a & b & !c;

        Assert.Equal(expected, a.And(criteria));
        Assert.Equal(expected, (a & b).And(criteria));
        Assert.Equal(expected, criteria.And(a));
        Assert.Equal(b & !(a | c), (!a).And(criteria));
        Assert.Throws<ArgumentNullException>("right", () => a | (AnyOf)null!);
        Assert.Throws<ArgumentNullException>("right", () => (a & b) | (AllOf)null!);
        Assert.Throws<ArgumentNullException>("right", () => (a & b) & (NoneOf)null!);
        Assert.Throws<ArgumentNullException>("right", () => criteria & (TargetingCriteria)null!);
        Assert.Throws<ArgumentNullException>("left", () => (NoneOf)null! & criteria);
        Assert.Throws<ArgumentNullException>(() => a.And((TargetingCriteria)null!));
        Assert.Throws<ArgumentNullException>(() => (a & b).And((TargetingCriteria)null!));
        Assert.Throws<ArgumentNullException>(() => (!a).And((TargetingCriteria)null!));
    }

    private static string TypeOrErrors(string expression) => Snippet.TypeOf(expression) ?? string.Join(", ", Snippet.Compile($"var result = {expression};"));
}
