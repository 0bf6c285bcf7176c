namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A query or a loop over known criteria joins all of them.</summary>
public sealed class QueryReadingTests
{
    private const string Male = "Facet.Genders.Is(Gender.Male)";
    private const string Female = "Facet.Genders.Is(Gender.Female)";

    [Theory]
    [InlineData($"List<AnyOf> parts = [{Male}, {Female}]; AllOf sum = parts.Aggregate(AllOf.Empty, (all, part) => all & part);")]
    [InlineData($"AllOf[] parts = [{Male}, {Female}]; AllOf sum = parts.Aggregate((all, part) => all & part);")]
    [InlineData($"AllOf sum = new AllOf[] {{ {Male}, {Female} }}.Aggregate((all, part) => part.And(all));")]
    [InlineData($"AllOf sum = Genders.Select(one => (AllOf)Facet.Genders.Is(one)).Aggregate((all, part) => all & part);")]
    [InlineData($"AllOf sum = Genders.Aggregate(AllOf.Empty, (all, one) => all & Facet.Genders.Is(one));")]
    [InlineData($"AnyOf any = new[] {{ {Male} }}.Aggregate((all, part) => all | part); AllOf sum = any & {Female};")]
    [InlineData($"AllOf sum = a; foreach (Gender one in Genders) {{ sum &= Facet.Genders.Is(one); }} use(sum & Facet.Skills.Is(Skill.Sql));")]
    [InlineData($"AllOf sum = AllOf.Empty; foreach (AnyOf part in new[] {{ {Male}, {Female} }}) sum &= part; use(sum.And(a));")]
    [InlineData($"AnyOf[] parts = [{Male}, {Female}]; AllOf sum = parts[0] & parts[1];")]
    [InlineData($"List<AnyOf> parts = [{Male}, a]; AllOf sum = parts.First() & {Female};")]
    [InlineData($"Dictionary<string, AnyOf> parts = new() {{ [\"m\"] = {Male}, [\"f\"] = {Female} }}; AllOf sum = parts[\"m\"] & parts[\"f\"];")]
    [InlineData($"AllOf sum = Facet.Genders.IsAnyOf(new[] {{ (Gender.Male, 1) }}.Select(one => one.Item1)) & {Female};")]
    [InlineData($"AllOf sum = ByName[text] & {Female};")]
    [InlineData($"AnyOf any = AnyOf.Empty; foreach (Gender one in new[] {{ Gender.Male }}) {{ AnyOf part = Facet.Genders.Is(one); any |= part; }} AllOf sum = any & {Female};")]
    public async Task All_of_them_are_known(string statements) => Assert.Equal("AUD2001", Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData($"List<AnyOf> parts = [{Male}]; parts.Add(a); AllOf sum = parts.Aggregate((all, part) => all | part) & {Female};")]
    [InlineData($"List<AnyOf> parts = [{Male}, a]; AllOf sum = parts.Aggregate((all, part) => all | part) & {Female};")]
    [InlineData($"AnyOf[] parts = [{Male}, {Female}]; AllOf sum = parts.Aggregate((all, part) => all | part) & Facet.Skills.Is(Skill.Sql);")]
    [InlineData($"AnyOf[] parts = [{Male}, {Female}]; AllOf sum = parts[text.Length] & {Female};")]
    [InlineData($"AnyOf[] parts = [{Male}, {Female}]; foreach (AnyOf part in parts) {{ AllOf sum = part & Facet.Skills.Is(Skill.Sql); use(sum); }}")]
    [InlineData($"AllOf sum = AllOf.Empty; foreach (AnyOf part in new[] {{ {Male}, {Female} }}) {{ if (flag) {{ continue; }} sum &= part; }} use(sum);")]
    [InlineData($"AllOf sum = AllOf.Empty; foreach (AnyOf part in new[] {{ {Male}, {Female} }}) {{ if (flag) {{ sum &= part; }} }} use(sum);")]
    [InlineData($"AllOf[] parts = [{Male}, {Female}]; AllOf sum = parts.Aggregate((all, part) => part); use(sum);")]
    [InlineData($"AllOf[] parts = [{Male}, {Female}]; AllOf sum = parts.Aggregate((all, part) => all | part); use(sum);")]
    [InlineData($"AllOf[] parts = [{Male}, {Female}]; AllOf sum = parts.Where(part => part.Equals(a)).Aggregate(AllOf.Empty, (all, part) => all & part); use(sum);")]
    [InlineData($"Dictionary<string, AnyOf> parts = new() {{ [\"m\"] = {Male} }}; parts[\"m\"] = a; AllOf sum = parts[\"m\"] & {Female};")]
    [InlineData($"AllOf sum = Both[text] & {Female};")]
    public async Task What_may_not_be_joined_is_not(string statements) => Assert.Empty(await FoundAsync(statements));

    [Theory]
    [InlineData("AllOf sum = titles.Aggregate((AllOf)Facet.Seniorities.Is(Seniority.Vp), (all, one) => all & Facet.Titles.Is(one)); use(sum);")]
    [InlineData("AllOf start = Facet.Seniorities.Is(Seniority.Vp); AllOf sum = titles.Select(one => Facet.Titles.Is(one)).Aggregate(start, (all, part) => all & part); use(sum);")]
    [InlineData("AnyOf any = titles.Aggregate(AnyOf.Empty, (all, one) => all | Facet.Titles.Is(one)); AllOf sum = any & Facet.Seniorities.Is(Seniority.Vp); use(sum);")]
    public async Task Each_of_an_unknown_collection_is_joined_as_one_is(string statements) =>
        Assert.Equal("AUD1002", Assert.Single(await FoundAsync("IEnumerable<Title> titles = Title.Known.Where(one => one.Name == text); " + statements)).Id);

    [Theory]
    [InlineData("AllOf sum = titles.Aggregate((AllOf)Facet.Skills.Is(Skill.Sql), (all, one) => all & Facet.Titles.Is(one)); use(sum);")]
    [InlineData("AllOf sum = titles.Select(one => a).Aggregate((AllOf)Facet.Seniorities.Is(Seniority.Vp), (all, part) => all & part); use(sum);")]
    [InlineData("TargetingCriteria sum = titles.Aggregate((TargetingCriteria)Facet.Seniorities.Is(Seniority.Vp), (all, one) => all.Except(Facet.Titles.Is(one))); use(sum);")]
    [InlineData("AllOf sum = Genders.Where(one => one.Id == text).Aggregate((AllOf)Facet.Skills.Is(Skill.Sql), (all, one) => all & Facet.Genders.Is(one)); use(sum);")]
    public async Task What_it_adds_is_not_known_by_value(string statements) =>
        Assert.Empty(await FoundAsync("IEnumerable<Title> titles = Title.Known.Where(one => one.Name == text); " + statements));

    [Theory]
    [InlineData("Dictionary<string, TargetingCriteria> all = new() { [\"x\"] = Wrong, [\"y\"] = a }; use(all);")]
    [InlineData("List<TargetingCriteria> all = [a, Wrong]; use(all[text.Length]);")]
    [InlineData("TargetingCriteria[] all = { a, Wrong }; foreach (TargetingCriteria one in all) { use(one.ToRestli()); }")]
    [InlineData("AllOf[] all = [Wrong, a]; AllOf sum = all.Aggregate((one, other) => one & other); use(sum);")]
    [InlineData("AllOf sum = Facet.Skills.Is(Skill.Sql); foreach (AllOf one in new AllOf[] { Wrong, Wrong }) { sum &= one; } use(sum.And(a));", 2)]
    [InlineData("AllOf sum = Facet.Genders.Is(Gender.Male); foreach (AnyOf one in new[] { Facet.Genders.Is(Gender.Female) }) { sum &= one; } use(sum.And(a));")]
    [InlineData("AllOf sum = a; foreach (AllOf one in new AllOf[] { a, Wrong }) { sum &= one; } use(sum.And(a));")]
    public async Task A_wrong_element_is_reported_there_and_once(string statements, int count = 1)
    {
        IReadOnlyList<Found> found = await FoundAsync(statements.Replace("Wrong", $"{Male} & {Female}", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat("AUD2001", count), found.Select(static found => found.Id));
    }

    private static Task<IReadOnlyList<Found>> FoundAsync(string statements) => CriteriaFound.InFilesAsync(ReadingSource.Of(
        statements,
        $$"""
        private static readonly Gender[] Genders = [Gender.Male, Gender.Female];
        private static readonly FrozenDictionary<string, AnyOf> ByName = new Dictionary<string, AnyOf> { ["x"] = {{Male}}, ["y"] = {{Male}} }.ToFrozenDictionary();
        private static readonly IReadOnlyDictionary<string, AnyOf> Both = new Dictionary<string, AnyOf> { { "x", {{Male}} }, { "y", {{Female}} } };
        """));
}
