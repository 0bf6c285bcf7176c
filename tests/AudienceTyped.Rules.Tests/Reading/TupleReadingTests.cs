namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A tuple has the parts that it was made of, where nothing else is put into it.</summary>
public sealed class TupleReadingTests
{
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Seniorities = "Facet.Seniorities.Is(Seniority.Manager)";
    private const string Pair = $"({Titles}, {Seniorities})";

    [Theory]
    [InlineData($"var (who, level) = {Pair}; TargetingCriteria sum = who & level;")]
    [InlineData($"(AnyOf who, var level) = {Pair}; AllOf sum = who & level;")]
    [InlineData($"(var who, (var where, var level)) = ({Titles}, (a, {Seniorities})); AllOf sum = who & where & level;")]
    [InlineData($"var pair = {Pair}; AllOf sum = pair.Item1 & pair.Item2;")]
    [InlineData($"var pair = (Who: {Titles}, Level: {Seniorities}); AllOf sum = pair.Who & pair.Level;")]
    [InlineData($"(AnyOf Who, AnyOf Level) pair = {Pair}; (AnyOf who, _) = pair; AllOf sum = pair.Who & pair.Level; use(who);")]
    [InlineData($"(AnyOf Who, AnyOf Level) pair = {Pair}; var (who, level) = pair; AllOf sum = who & level;")]
    [InlineData("var (who, level) = Both(); AllOf sum = who & level;")]
    [InlineData("AllOf sum = Both().Who & Both().Level;")]
    [InlineData("AllOf sum = Kept.Who & Kept.Level;")]
    [InlineData("var (title, level) = (Title.FromId(4), Seniority.Manager); AllOf sum = Facet.Titles.Is(title) & Facet.Seniorities.Is(level);")]
    [InlineData($"var (who, level) = flag ? {Pair} : (Facet.Titles.Is(Title.FromId(9)), {Seniorities}); AllOf sum = who & level;")]
    [InlineData($"foreach (var (who, level) in new[] {{ {Pair}, (Facet.Titles.Is(Title.FromId(9)), Facet.Seniorities.Is(Seniority.Vp)) }}) {{ AllOf sum = who & level; use(sum); }}")]
    [InlineData("foreach ((AnyOf who, AnyOf level) in Rows) { AllOf sum = who & level; use(sum); }")]
    [InlineData("foreach (var row in Rows) { AllOf sum = row.Who & row.Level; use(sum); }")]
    [InlineData($"AllOf sum = a; foreach (var (who, level) in Rows) {{ sum &= who; }} sum &= {Seniorities};")]
    [InlineData($"var (who, level) = {Pair}; who |= a; AllOf sum = who & level;")]
    public async Task Its_parts_are_known(string statements) =>
        Assert.Equal("AUD1002", Assert.Single(await CriteriaFound.InFilesAsync(Source(statements))).Id);

    [Theory]
    [InlineData($"var (who, other) = ({Titles}, a); (who, other) = (other, who); AllOf sum = who & {Seniorities}; use(other);")]
    [InlineData($"var pair = {Pair}; pair.Item1 = a; AllOf sum = pair.Item1 & pair.Item2;")]
    [InlineData($"var pair = {Pair}; Change(ref pair.Item1); AllOf sum = pair.Item1 & pair.Item2; static void Change(ref AnyOf one) => one = AnyOf.Empty;")]
    [InlineData($"var pair = {Pair}; Action reset = () => pair = (a, a); reset(); AllOf sum = pair.Item1 & pair.Item2;")]
    [InlineData($"var pair = {Pair}; if (flag) {{ pair = (a, a); }} AllOf sum = pair.Item1 & pair.Item2;")]
    [InlineData($"var (who, level) = {Pair}; if (flag) {{ who = a; }} AllOf sum = who & level;")]
    [InlineData($"var (who, level) = (flag ? {Titles} : a, {Seniorities}); AllOf sum = who & level;")]
    [InlineData($"var (_, level) = {Pair}; AllOf sum = a & level;")]
    [InlineData("AllOf sum = Changing.Who & Changing.Level;")]
    [InlineData("foreach (var (who, level) in new[] { (Facet.Titles.Is(Title.FromId(4)), a), (a, Facet.Seniorities.Is(Seniority.Vp)) }) { AllOf sum = who & level; use(sum); }")]
    [InlineData($"Read(out AnyOf who); AllOf sum = who & {Seniorities}; static void Read(out AnyOf one) => one = AnyOf.Empty;")]
    public async Task What_else_it_may_have_is_not(string statements) => Assert.Empty(await CriteriaFound.InFilesAsync(Source(statements)));

    [Fact]
    public async Task What_is_built_of_a_part_begins_with_it() => Assert.Equal(
        "AUD2001",
        Assert.Single(await CriteriaFound.InFilesAsync(Source(
            "var (all, other) = (AllOf.Empty & Facet.Genders.Is(Gender.Male), a); all &= Facet.Genders.Is(Gender.Female); use(other);"))).Id);

    private static string Source(string statements) => ReadingSource.Of(
        statements,
        $$"""
        private static readonly (AnyOf Who, AnyOf Level) Kept = {{Pair}};
        private static (AnyOf Who, AnyOf Level) Changing = {{Pair}};
        private static readonly (AnyOf Who, AnyOf Level)[] Rows = [{{Pair}}, ({{Titles}}, {{Seniorities}})];
        private static (AnyOf Who, AnyOf Level) Both() => {{Pair}};
        public static void More() => Changing = default;
        """);
}
