namespace AudienceTyped.Tests;

/// <summary>What the compiler says of expressions that the API cannot express: what is wrong, why, and what to write instead.</summary>
public sealed class RefusedExpressionTests
{
    [Theory]
    [InlineData("!all", "!a & !b", "NOT (a AND b) has no form in the API", "exclude has one OR", "negate each part: !a & !b")]
    [InlineData("!(a & b)", "!a & !b", "NOT (a AND b) has no form in the API", "exclude has one OR", "count the audience w, count w & a & b, and subtract")]
    [InlineData("!criteria", "a & !b", "NOT of whole criteria has no form in the API", "exclude has one OR of values", "Negate the any-of to exclude: w & !a")]
    [InlineData(
        "!(a & !b)", "b & !a", "NOT of whole criteria has no form in the API", "exclude has one OR of values", "count w, count w & criteria, and subtract")]
    [InlineData(
        "!a | b",
        "!a & b",
        "NOT a OR b has no form in the API",
        "include has an AND of ORs, and exclude applies to the whole",
        "Where both must hold, write !a & b")]
    [InlineData(
        "a | !b",
        "a & !b",
        "NOT a OR b has no form in the API",
        "include has an AND of ORs, and exclude applies to the whole",
        "count within an audience w: w, minus w & a, plus w & a & b")]
    [InlineData(
        "none | all",
        "none & all",
        "NOT a OR b has no form in the API",
        "include has an AND of ORs, and exclude applies to the whole",
        "Where both must hold, write !a & b")]
    [InlineData(
        "all | none",
        "all & none",
        "NOT a OR b has no form in the API",
        "include has an AND of ORs, and exclude applies to the whole",
        "Where both must hold, write !a & b")]
    [InlineData(
        "none | none",
        "none & none",
        "NOT a OR NOT b is NOT (a AND b), which has no form in the API",
        "exclude has one OR",
        "To exclude members who have either, write !a & !b")]
    [InlineData(
        "!a | !b",
        "!a & !b",
        "NOT a OR NOT b is NOT (a AND b), which has no form in the API",
        "exclude has one OR",
        "count the audience w, count w & a & b, and subtract")]
    [InlineData(
        "criteria | criteria",
        "(a | b) & none",
        "OR of whole criteria has no form in the API",
        "there is one include and one exclude",
        "Where both sides exclude the same, write (a | b) & !c")]
    [InlineData(
        "criteria | a",
        "criteria & a",
        "OR of whole criteria has no form in the API",
        "both apply to the whole",
        "count first, count second, add, and subtract the count of first & second")]
    [InlineData(
        "a | criteria",
        "a & criteria",
        "OR of whole criteria has no form in the API",
        "both apply to the whole",
        "count first, count second, add, and subtract the count of first & second")]
    [InlineData(
        "criteria | all",
        "criteria & all",
        "OR of whole criteria has no form in the API",
        "both apply to the whole",
        "count first, count second, add, and subtract the count of first & second")]
    [InlineData(
        "all | criteria",
        "all & criteria",
        "OR of whole criteria has no form in the API",
        "both apply to the whole",
        "count first, count second, add, and subtract the count of first & second")]
    [InlineData(
        "criteria | none",
        "criteria & none",
        "NOT a OR criteria has no form in the API",
        "exclude applies to the whole, not to one alternative",
        "Where both must hold, write criteria & !a")]
    [InlineData(
        "none | criteria",
        "none & criteria",
        "NOT a OR criteria has no form in the API",
        "exclude applies to the whole, not to one alternative",
        "count within an audience w: w, minus w & a, plus w & a & criteria")]
    public void The_error_explains_an_operator(string wrong, string right, string what, string why, string instead)
    {
        Assert.Empty(Snippet.Compile($"_ = {right};"));
        (string id, string code, string text) = Assert.Single(Snippet.Explain($"_ = {wrong};"));

        Assert.Equal(("CS0619", wrong), (id, code));
        Assert.All([what, why, instead], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TargetingCriteria whole = a & @;", "!(a & b)")]
    [InlineData("TargetingCriteria whole = @;", "!a | b")]
    [InlineData("TargetingCriteria whole = @ & b & none;", "(a | none)")]
    [InlineData("TargetingCriteria whole = @ | b;", "a | !b")]
    [InlineData("TargetingCriteria whole = @;", "!criteria")]
    [InlineData("TargetingCriteria whole = a & @;", "!criteria")]
    [InlineData("NoneOf excluded = @;", "!(a & b)")]
    [InlineData("NoneOf excluded = @ & !a;", "(none | none)")]
    [InlineData("_ = client.CountAsync(@);", "none | a")]
    [InlineData("_ = client.CountAsync(@);", "criteria | a")]
    [InlineData("var either = @; _ = either.ToJson(); _ = either.Include; _ = client.CountAsync(either);", "criteria | a & b")]
    [InlineData("@;", "a |= none")]
    [InlineData("@;", "all |= none")]
    [InlineData("@;", "none |= none")]
    [InlineData("@;", "criteria |= a")]
    [InlineData("_ = new[] { none }.Aggregate((sum, next) => @);", "sum | next")]
    [InlineData("_ = new[] { all }.Select(each => a & @).ToList();", "!each")]
    [InlineData("System.Linq.Expressions.Expression<System.Func<TargetingCriteria>> lazy = () => @;", "criteria | a")]
    public void The_rest_of_the_statement_is_not_blamed(string statement, string wrong)
    {
        (string id, string code, _) = Assert.Single(Snippet.Explain(statement.Replace("@", wrong, StringComparison.Ordinal)));

        Assert.Equal(("CS0619", wrong.Trim('(', ')')), (id, code.Trim('(', ')')));
    }

    // Operators true and false, were they only declared to be refused, would make && and || compile: there the compiler does not look at [Obsolete].
    [Theory]
    [InlineData("a && b", "CS0217")]
    [InlineData("a || b", "CS0218")]
    [InlineData("all && a", "CS0218")]
    [InlineData("a || all", "CS0218")]
    [InlineData("a && none", "CS0217")]
    [InlineData("none && a", "CS0217")]
    [InlineData("none && none", "CS0218")]
    [InlineData("criteria && a", "CS0218")]
    [InlineData("none || a", "CS0619", "CS0217")]
    [InlineData("none || none", "CS0619", "CS0218")]
    [InlineData("criteria || a", "CS0619", "CS0218")]
    [InlineData("criteria || none", "CS0619", "CS0217")]
    public void Operators_that_ask_for_a_truth_do_not_compile(string wrong, params string[] ids)
    {
        (string Id, string Code, string Text)[] errors = Snippet.Explain($"_ = {wrong};");

        Assert.Equal(ids, errors.Select(static error => error.Id));
        Assert.All(errors, error => Assert.Equal(wrong, error.Code));
    }

    [Theory]
    [InlineData("if (criteria) { }")]
    [InlineData("while (a) { }")]
    [InlineData("_ = none ? a : b;")]
    [InlineData("bool known = all;")]
    public void Criteria_are_no_condition(string statement) => Assert.Equal(["CS0029"], Snippet.Compile(statement));

    [Fact]
    public void Where_the_compiler_does_not_look_the_program_says_the_same()
    {
        dynamic none = NoneOf.Empty;
        dynamic all = AllOf.Empty;
        dynamic criteria = AllOf.Empty & NoneOf.Empty;

        Assert.Empty(Snippet.Compile("_ = 0; [System.Obsolete(\"\", true)] TargetingCriteria Old() => none | a;").Except(["CS8321"]));
        AssertThrows("NOT (a AND b)", () => !all);
        AssertThrows("NOT a OR b", () => none | all);
        AssertThrows("NOT a OR b", () => all | none);
        AssertThrows("NOT a OR NOT b", () => none | none);
        AssertThrows("NOT of whole criteria", () => !criteria);
        AssertThrows("OR of whole criteria", () => criteria | all);
        AssertThrows("NOT a OR criteria", () => criteria | none);
        AssertThrows("NOT a OR criteria", () => none | criteria);
    }

    private static void AssertThrows(string text, Func<object?> refused) =>
        Assert.StartsWith(text, Assert.Throws<NotSupportedException>(refused).Message, StringComparison.Ordinal);
}
