using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class UnfitTypeFixTests
{
    private static readonly CodeFixing _fixing = new(new UnfitTypeFix(), "AUD3010");

    [Theory]
    [InlineData("var c = a; c &= b;", "TargetingCriteria c = a; c &= b;", "Declare 'TargetingCriteria'")]
    [InlineData("var c = a; c &= b; all = all | c;", "AllOf c = a; c &= b; all = all | c;", "Declare 'AllOf'")]
    [InlineData("AnyOf /* kept */ c = a & b;", "TargetingCriteria /* kept */ c = a & b;", "Declare 'TargetingCriteria'")]
    [InlineData("var c = a & b; if (flag) { c &= !b; c &= none; }", "TargetingCriteria c = a & b; if (flag) { c &= !b; c &= none; }", "Declare 'TargetingCriteria'")]
    public Task The_declaration_gets_the_type(string before, string after, string title) => _fixing.AssertStatementsAsync(before, after, title);

    [Fact]
    public Task A_field_gets_the_type() => _fixing.AssertAsync(
        "using AudienceTyped;\n\npublic sealed class Builder\n{\n    private AnyOf _all = Facet.Skills.Is(Skill.Python);\n\n    public void Add(AnyOf one) => _all &= one;\n}\n",
        "using AudienceTyped;\n\npublic sealed class Builder\n{\n    private TargetingCriteria _all = Facet.Skills.Is(Skill.Python);\n\n    public void Add(AnyOf one) => _all &= one;\n}\n");

    [Theory]
    [InlineData("TargetingCriteria c = !a;")]
    [InlineData("AnyOf c = a, d = b & a;")]
    [InlineData("AllOf Build() => a & none;")]
    public Task Nothing_is_offered_where_one_type_does_not_mend_it(string statements) => _fixing.AssertOffersNothingAsync(statements);
}
