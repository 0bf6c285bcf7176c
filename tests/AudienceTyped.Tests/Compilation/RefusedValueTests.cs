using System.ComponentModel;
using System.Reflection;

namespace AudienceTyped.Tests;

/// <summary>What the compiler says where a facet is given values that it does not take, and that it says so of no others.</summary>
public sealed class RefusedValueTests
{
    private const string Two = "new Facet<Skill, Title>(null!)";
    private const string Custom = "Facet.Custom(\"urn:li:adTargetingFacet:new\")";
    private const string Seniorities = "new List<Seniority>()";
    private const string Skills = "new List<Skill>()";

    [Theory]
    [InlineData("Facet.Skills.Is(Seniority.Cxo)", "Facet.Seniorities.Is(Seniority.Cxo)")]
    [InlineData("Facet.Skills.IsNot(Seniority.Cxo)", "Facet.Seniorities.IsNot(Seniority.Cxo)")]
    [InlineData("Facet.Skills.IsAnyOf([Seniority.Cxo])", "Facet.Seniorities.IsAnyOf([Seniority.Cxo])")]
    [InlineData($"Facet.Skills.IsAnyOf({Seniorities})", $"Facet.Seniorities.IsAnyOf({Seniorities})")]
    [InlineData($"Facet.Skills.IsNoneOf({Seniorities})", $"Facet.Seniorities.IsNoneOf({Seniorities})")]
    [InlineData("Facet.Skills.IsAnyOf(new[] { Seniority.Cxo })", "Facet.Seniorities.IsAnyOf(new[] { Seniority.Cxo })")]
    [InlineData(
        "Facet.Skills.IsAnyOf(Seniority.Known.Where(known => known.Id > 5))", "Facet.Seniorities.IsAnyOf(Seniority.Known.Where(known => known.Id > 5))")]
    [InlineData($"{Two}.Is(Seniority.Cxo)", $"{Two}.Is(Title.FromId(1))")]
    public void A_value_of_another_type_is_refused_with_the_facet_to_write(string wrong, string right) =>
        AssertExplains(
            wrong,
            right,
            "The facet does not accept values of this entity type",
            "has no value with this URN",
            "Use the facet that accepts it, as in Facet.Seniorities.Is(Seniority.Cxo)");

    [Theory]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, Seniority.Cxo)")]
    [InlineData("Facet.Skills.IsAnyOf(Seniority.Cxo, Skill.Python)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering, Skill.Php, Seniority.Cxo)")]
    [InlineData("Facet.Skills.IsAnyOf([Skill.Python, Seniority.Cxo])")]
    [InlineData("Facet.Skills.IsAnyOf([.. Skill.Known, .. Seniority.Known])")]
    [InlineData("Facet.Skills.IsNoneOf(Skill.Python, Seniority.Cxo)")]
    [InlineData("Facet.Skills.IsNoneOf(Seniority.Cxo, Seniority.Vp)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, (Skill?)Skill.Php)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, null)")]
    [InlineData($"{Two}.IsAnyOf(Skill.Python, Title.FromId(1))")]
    public void A_list_of_several_types_is_refused_with_a_call_for_each(string wrong) =>
        AssertExplains(
            wrong,
            "Facet.Skills.Is(Skill.Python) | Facet.Seniorities.Is(Seniority.Cxo)",
            "The values are not all of one entity type that the facet accepts",
            "has no value with its URN",
            "Write one call for each type and join them with & or |");

    [Theory]
    [InlineData($"{Custom}.Is(Skill.Python)", $"{Custom}.Is(Skill.Python.Urn)")]
    [InlineData($"{Custom}.IsNot(Skill.Python)", $"{Custom}.IsNot(Skill.Python.Urn)")]
    [InlineData($"{Custom}.IsAnyOf(Skill.Python, Seniority.Cxo)", $"{Custom}.IsAnyOf(Skill.Python.Urn, Seniority.Cxo.Urn)")]
    [InlineData($"{Custom}.IsNoneOf([Skill.Python])", $"{Custom}.IsNoneOf([Skill.Python.Urn])")]
    [InlineData($"{Custom}.IsAnyOf({Skills})", $"{Custom}.IsAnyOf({Skills}.Select(skill => skill.Urn))")]
    public void A_custom_facet_given_a_value_asks_for_its_URN(string wrong, string right) =>
        AssertExplains(
            wrong,
            right,
            "A facet of Facet.Custom accepts URNs",
            "no catalog knows the entity type of its values",
            "Write .Urn after the value: Is(Skill.Python.Urn)");

    [Theory]
    [InlineData($"_ = {Seniorities}.Select(Facet.Skills.Is).ToList();")]
    [InlineData($"_ = {Seniorities}.Select(each => Facet.Skills.Is(each) | a).ToList();")]
    [InlineData("System.Func<Seniority, AnyOf> made = Facet.Skills.Is;")]
    [InlineData("TargetingCriteria whole = Facet.Skills.Is(Seniority.Cxo) & !a & b;")]
    [InlineData("_ = client.CountAsync(Facet.Skills.IsAnyOf(Skill.Python, Seniority.Cxo) & Facet.Skills.Is(Skill.Php));")]
    public void The_rest_of_the_statement_is_not_blamed(string statement) => Assert.Equal(["CS0619"], Snippet.Compile(statement));

    [Theory]
    [InlineData("Facet.Skills.Is(default)")]
    [InlineData("Facet.Skills.Is(new())")]
    [InlineData("Facet.Skills.Is(default(Skill))")]
    [InlineData("Facet.Skills.Is(value: Skill.Python)")]
    [InlineData("Facet.Locations.Is(Geo.NorthAmerica.Parent ?? Geo.NorthAmerica)")]
    [InlineData("Facet.Skills.IsAnyOf()")]
    [InlineData("Facet.Skills.IsAnyOf([])")]
    [InlineData("Facet.Skills.IsAnyOf(default, default)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, new())")]
    [InlineData("Facet.Skills.IsAnyOf([Skill.Python, Skill.Php])")]
    [InlineData("Facet.Skills.IsAnyOf([.. Skill.Known, Skill.Php])")]
    [InlineData($"Facet.Skills.IsAnyOf({Skills})")]
    [InlineData($"Facet.Skills.IsAnyOf({Skills}.ToArray())")]
    [InlineData($"Facet.Skills.IsAnyOf({Skills}.Select(each => each))")]
    [InlineData($"Facet.Skills.IsAnyOf(System.Runtime.InteropServices.CollectionsMarshal.AsSpan({Skills}))")]
    [InlineData("Facet.Skills.IsAnyOf((System.ReadOnlySpan<Skill>)[Skill.Php])")]
    [InlineData("Facet.Skills.IsNoneOf([Skill.Python]) & Facet.Skills.IsNoneOf() & Facet.Skills.IsNoneOf(Skill.Python, Skill.Php)")]
    [InlineData($"{Skills}.Select(Facet.Skills.Is).Aggregate(AnyOf.Empty, (sum, next) => sum | next)")]
    [InlineData($"{Skills}.ConvertAll(Facet.Skills.Is)")]
    [InlineData(
        $"{Two}.Is(Skill.Python) | {Two}.Is(Title.FromId(1)) | {Two}.IsAnyOf([Title.FromId(1)]) | {Two}.IsAnyOf(Skill.Php, Skill.Python) | {Two}.IsAnyOf({Skills})")]
    [InlineData($"new List<Title>().Select({Two}.Is)")]
    [InlineData($"{Custom}.Is(default) | {Custom}.IsAnyOf({Skills}.Select(each => each.Urn)) | {Custom}.IsAnyOf([Skill.Php.Urn, default])")]
    public void What_a_facet_takes_is_never_refused(string expression) => Assert.Empty(Snippet.Compile($"_ = {expression};"));

    [Theory]
    [InlineData("System.Func<Skill, AnyOf> made = Facet.Skills.Is; _ = made(Skill.Php);")]
    [InlineData("System.Func<IEnumerable<Skill>, NoneOf> made = Facet.Skills.IsNoneOf; _ = made(Skill.Known);")]
    [InlineData("var made = Facet.Skills.Is; AnyOf clause = made(Skill.Php);")]
    [InlineData(
        "static AnyOf Made<T>(Facet<T> facet, T value) where T : struct, ITargetingEntity<T> => facet.Is(value) | facet.IsAnyOf(value, value); _ = Made(Facet.Skills, Skill.Php);")]
    public void A_facet_is_handed_on_as_before(string statement) => Assert.Empty(Snippet.Compile(statement));

    [Theory]
    [InlineData("Facet.Skills.Is(17)")]
    [InlineData("Facet.Skills.Is(\"urn:li:skill:17\")")]
    [InlineData("Facet.Skills.Is(Skill.Python.Urn)")]
    [InlineData("Facet.Skills.Is((Skill?)Skill.Python)")]
    [InlineData("Facet.Skills.Is(a)")]
    public void What_is_no_value_at_all_is_told_by_the_compiler(string wrong) => Assert.Equal(["CS1503"], Snippet.Compile($"_ = {wrong};"));

    [Fact]
    public void All_that_is_declared_to_be_refused_is_hidden_and_explained_in_brief()
    {
        MethodInfo[] refused = [.. typeof(TargetingCriteria).Assembly.GetExportedTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static method => method.GetCustomAttribute<ObsoleteAttribute>() is { IsError: true })];

        Assert.Equal(4 + 4 + (2 * 6), refused.Length);
        Assert.All(refused, static method =>
        {
            Assert.Equal(EditorBrowsableState.Never, method.GetCustomAttribute<EditorBrowsableAttribute>()?.State);
            string text = method.GetCustomAttribute<ObsoleteAttribute>()!.Message!;
            Assert.InRange(text.Length, 100, 300);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
        });
    }

    private static void AssertExplains(string wrong, string right, params string[] parts)
    {
        Assert.Empty(Snippet.Compile($"_ = {right};"));
        (string id, string code, string text) = Assert.Single(Snippet.Explain($"_ = {wrong};"));

        Assert.Equal(("CS0619", wrong), (id, code));
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
