namespace AudienceTyped.Tests;

/// <summary>What the API cannot express does not compile; each snippet with the right expression does, so that it fails for no other reason.</summary>
public sealed class AlgebraCompilationTests
{
    private const string Refused = "CS0619";
    private const string NoSuchOperator = "CS0019";
    private const string NotOfTheType = "CS0029";
    private const string ArgumentOfAnotherType = "CS1503";
    private const string NotShortCircuit = "CS0218";
    private const string NotShortCircuitOfAnotherType = "CS0217";

    [Theory]
    [InlineData("_ = @;", "!(a & b)", "!a & !b", Refused)]
    [InlineData("_ = @;", "!all", "!(a | b)", Refused)]
    [InlineData("_ = @;", "!criteria", "!none", Refused)]
    [InlineData("_ = @;", "none | a", "none & a", Refused)]
    [InlineData("_ = @;", "a | none", "a & none", Refused)]
    [InlineData("_ = @;", "none | all", "none & all", Refused)]
    [InlineData("_ = @;", "all | none", "all & none", Refused)]
    [InlineData("_ = @;", "none | none", "none & none", Refused)]
    [InlineData("_ = @;", "none | criteria", "none & criteria", Refused)]
    [InlineData("_ = @;", "criteria | none", "criteria & none", Refused)]
    [InlineData("_ = @;", "criteria | a", "criteria & a", Refused)]
    [InlineData("_ = @;", "a | criteria", "a & criteria", Refused)]
    [InlineData("_ = @;", "criteria | all", "criteria & all", Refused)]
    [InlineData("_ = @;", "all | criteria", "all & criteria", Refused)]
    [InlineData("_ = @;", "criteria | criteria", "criteria & criteria", Refused)]
    [InlineData("_ = @;", "a && b", "a & b", NotShortCircuitOfAnotherType)]
    [InlineData("_ = @;", "a || b", "a | b", NotShortCircuit)]
    [InlineData("_ = @;", "all && all", "all & all", NotShortCircuit)]
    [InlineData("_ = @;", "criteria && criteria", "criteria & criteria", NotShortCircuit)]
    [InlineData("_ = @;", "a && none", "a & none", NotShortCircuitOfAnotherType)]
    [InlineData("_ = @;", "a + b", "a | b", NoSuchOperator)]
    [InlineData("_ = @;", "a - b", "a & !b", NoSuchOperator)]
    [InlineData("_ = @;", "a ^ b", "(a | b) & !(b)", NoSuchOperator)]
    [InlineData("_ = @;", "a & true", "a & AllOf.Empty", NoSuchOperator)]
    public void An_operator_that_the_api_cannot_express_is_an_error(string statement, string wrong, string right, string id)
    {
        AssertFailsOnlyFor(statement, wrong, right, id);
    }

    [Theory]
    [InlineData("_ = @;", "Facet.Seniorities.Is(Skill.Engineering)", "Facet.Skills.Is(Skill.Engineering)", Refused)]
    [InlineData("_ = @;", "Facet.Skills.Is(17)", "Facet.Skills.Is(Skill.FromId(17))", ArgumentOfAnotherType)]
    [InlineData("_ = @;", "Facet.Skills.Is(\"urn:li:skill:17\")", "Facet.Skills.Is(Skill.Parse(\"urn:li:skill:17\"))", ArgumentOfAnotherType)]
    [InlineData(
        "_ = @;",
        "Facet.Skills.Is(Urn.Parse(\"urn:li:skill:17\"))",
        "Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Urn.Parse(\"urn:li:skill:17\"))",
        ArgumentOfAnotherType)]
    [InlineData("_ = @;", "Facet.Skills.Is(null)", "Facet.Skills.Is(default)", ArgumentOfAnotherType)]
    [InlineData("_ = @;", "Facet.Skills.IsNot(Geo.NorthAmerica)", "Facet.Locations.IsNot(Geo.NorthAmerica)", Refused)]
    [InlineData("_ = @;", "Facet.Skills == Skill.Engineering", "Facet.Skills == Facet.Skills", NoSuchOperator)]
    [InlineData("_ = @;", "Skill.Engineering | Skill.Engineering", "Facet.Skills.Is(Skill.Engineering) | Facet.Skills.Is(Skill.Engineering)", NoSuchOperator)]
    [InlineData("Skill skill = @;", "17", "Skill.FromId(17)", NotOfTheType)]
    [InlineData("Skill skill = @;", "\"urn:li:skill:17\"", "Skill.Parse(\"urn:li:skill:17\")", NotOfTheType)]
    public void A_facet_takes_its_own_values_alone(string statement, string wrong, string right, string id)
    {
        AssertFailsOnlyFor(statement, wrong, right, id);
    }

    [Theory]
    [InlineData("TargetingCriteria whole = @;", "none", "a & none", NotOfTheType)]
    [InlineData("TargetingCriteria whole = @;", "!a", "b & !a", NotOfTheType)]
    [InlineData("AnyOf clause = @;", "a & b", "a | b", NotOfTheType)]
    [InlineData("AnyOf clause = @;", "!a", "!!a", NotOfTheType)]
    [InlineData("AllOf clauses = @;", "a & none", "a & b", NotOfTheType)]
    [InlineData("AllOf clauses = @;", "none", "a", NotOfTheType)]
    [InlineData("NoneOf excluded = @;", "a", "!a", NotOfTheType)]
    [InlineData("NoneOf excluded = @;", "criteria", "criteria.Exclude", NotOfTheType)]
    [InlineData("_ = client.CountAsync(@);", "none", "a & none", ArgumentOfAnotherType)]
    [InlineData("_ = client.CountAsync(@);", "!a", "a", ArgumentOfAnotherType)]
    [InlineData("_ = client.CountAsync(@);", "Facet.Skills", "Facet.Skills.Is(Skill.Engineering)", ArgumentOfAnotherType)]
    [InlineData("_ = client.CountAsync(@);", "\"(include:())\"", "TargetingCriteria.ParseRestli(\"(include:())\")", ArgumentOfAnotherType)]
    [InlineData("_ = a.Except(@);", "a & b", "a | b", ArgumentOfAnotherType)]
    [InlineData("_ = a.Except(@);", "!b", "b", ArgumentOfAnotherType)]
    public void A_part_is_not_taken_for_the_whole(string statement, string wrong, string right, string id)
    {
        AssertFailsOnlyFor(statement, wrong, right, id);
    }

    [Theory]
    [InlineData("new AnyOf()", "AnyOf.Empty", "CS1729")]
    [InlineData("new TargetingCriteria(all, none)", "all & none", "CS1729")]
    [InlineData("new Skill(17)", "Skill.FromId(17)", "CS1729")]
    public void Criteria_and_values_are_made_by_their_own_means_alone(string wrong, string right, string id)
    {
        AssertFailsOnlyFor("_ = @;", wrong, right, id);
    }

    [Theory]
    [InlineData("AnyOf sum = AnyOf.Empty; sum |= a; sum |= b;")]
    [InlineData("AllOf sum = AllOf.Empty; sum &= a; sum &= all; sum |= b;")]
    [InlineData("NoneOf sum = NoneOf.Empty; sum &= !a; sum &= none;")]
    [InlineData("criteria &= a; criteria &= all; criteria &= none; criteria &= criteria;")]
    [InlineData("TargetingCriteria whole = a; whole = all; whole = a & b; whole = a & none & all & b & criteria;")]
    [InlineData("AllOf both = a; AnyOf any = a | b; all = a & b | b; all = all | a & b;")]
    [InlineData(
        "_ = Facet.Skills.IsAnyOf(Skill.Engineering, Skill.FromId(1)) | Facet.Skills.IsAnyOf([Skill.Engineering]) | Facet.Skills.IsAnyOf(Skill.Known) | Facet.Skills.IsAnyOf(new[] { Skill.Engineering });")]
    [InlineData("_ = Facet.Skills.IsNoneOf(Skill.Engineering) & Facet.Skills.IsNoneOf() & Facet.Skills.IsNoneOf(Skill.Known);")]
    [InlineData("_ = (Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.Is(Skill.Engineering)).Except(Facet.Skills.Is(Skill.FromId(2))).And(none).And(all);")]
    public void What_users_write_compiles_without_a_warning(string statement)
    {
        Assert.Empty(Snippet.Compile(statement));
    }

    private static void AssertFailsOnlyFor(string statement, string wrong, string right, string id)
    {
        Assert.Empty(Snippet.Compile(statement.Replace("@", right, StringComparison.Ordinal)));
        Assert.Equal([id], Snippet.Compile(statement.Replace("@", wrong, StringComparison.Ordinal)));
    }
}
