
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class EmptyAnyOfFixTests
{
    private const string Id = "AUD1012";
    private const string Title = "Remove the any-of without a value";

    [Theory]
    [InlineData("await client.CountAsync(AnyOf.Empty & a);", "await client.CountAsync(a);")]
    [InlineData("await client.CountAsync(a & Facet.Skills.IsAnyOf());", "await client.CountAsync(a);")]
    [InlineData("await client.CountAsync(a | Facet.Skills.IsAnyOf([]) | b);", "await client.CountAsync(a | b);")]
    [InlineData("await client.CountAsync(a & !(Facet.Skills.IsAnyOf()) & b);", "await client.CountAsync(a & b);")]
    [InlineData("await client.CountAsync(\n    a\n    & Facet.Skills.IsAnyOf()\n    & b);", "await client.CountAsync(\n    a\n    & b);")]
    [InlineData("await client.CountAsync(\n    a // places\n    & Facet.Skills.IsAnyOf()\n    & b);", "await client.CountAsync(\n    a // places\n    & b);")]
    [InlineData("await client.CountAsync(\n    Facet.Skills.IsAnyOf() // to do\n    & b);", "await client.CountAsync(\n    // to do\n    b);")]
    public Task It_is_removed_with_its_operator(string statements, string mended) =>
        new CodeFixing(new EmptyAnyOfFix(), Id).AssertStatementsAsync(statements, mended, Title);

    [Theory]
    [InlineData("await client.CountAsync(AnyOf.Empty & none);")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf());")]
    [InlineData("await client.CountAsync(a.And(Facet.Skills.IsAnyOf()));")]
    public async Task It_is_not_offered_where_nothing_would_be_left(string statements) =>
        Assert.Empty(await new CodeFixing(new EmptyAnyOfFix(), Id).ListTitlesAsync(statements));
}
