using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class UnusedFindingsFixTests
{
    private static readonly CodeFixing _fixing = new(new UnusedFindingsFix(), "AUD2019");

    [Theory]
    [InlineData("finding", "")]
    [InlineData("finding2", "string finding = text; ")]
    public Task An_error_is_thrown(string name, string before) => _fixing.AssertAsync(
        Code.Method($"{before}\n        // First.\n        criteria.Validate(LinkedInCatalog.Facets); // kept\n"),
        Code.Method(
            $"{before}\n        // First.\n        foreach (var {name} in criteria.Validate(LinkedInCatalog.Facets))\n        {{\n            if ({name}.Severity == CriteriaFindingSeverity.Error)\n"
            + $"            {{\n                throw new InvalidOperationException({name}.Message);\n            }}\n        }} // kept\n"),
        "Throw for an error that is found");

    [Theory]
    [InlineData("if (flag) criteria.Validate();")]
    [InlineData("criteria?.Validate();")]
    [InlineData("var findings = criteria.Validate();")]
    [InlineData("criteria.Validate().ToList();")]
    [InlineData("skills.ToList().ForEach(one => ((TargetingCriteria)Facet.Skills.Is(one)).Validate());")]
    public Task Nothing_is_offered_where_no_loop_can_stand(string statements) => _fixing.AssertOffersNothingAsync(statements);
}
