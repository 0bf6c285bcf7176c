using System.Globalization;

namespace AudienceTyped.Rules.Tests;

public sealed class DistributedClausesAnalyzerTests
{
    private const string Id = "AUD1017";

    [Theory]
    [InlineData(16, 17)]
    [InlineData(2, 129)]
    [InlineData(40, 40)]
    public async Task An_OR_that_the_runtime_refuses_is_found_with_the_message_of_the_runtime(int left, int right)
    {
        string marked = $"{And(1, left)} | {And(1001, right)}";
        string thrown = Assert.IsType<InvalidOperationException>(Record.Exception(() => Built(1, left) | Built(1001, right))).Message;

        Assert.Equal($"{thrown} It throws at run time.", await CodeAssert.FindsAsync(Id, $"AllOf either = {marked};", marked));
    }

    [Theory]
    [InlineData("AllOf first = {17}; AllOf second = {16}; AllOf either = first | second;", "first | second")]
    [InlineData("AllOf first = {17}; AllOf second = {16}; AllOf either = first.Or(second);", "first.Or(second)")]
    [InlineData("AllOf first = {10}; AllOf second = {10}; AllOf third = {3}; AllOf either = first | second | third;", "first | second | third")]
    [InlineData("AllOf first = {17}; AllOf either = first | first;", "first | first")]
    public Task It_is_found_through_locals_and_in_steps(string statements, string marked) => CodeAssert.FindsAsync(Id, Fill(statements), marked);

    [Theory]
    [InlineData("AllOf first = {16}; AllOf second = {16}; AllOf either = first | second;")]
    [InlineData("AllOf first = {40}; AllOf either = first | a;")]
    [InlineData("AllOf first = {17}; AllOf either = first | all;")]
    [InlineData("AllOf first = {17} & a; AllOf second = {16}; AllOf either = first | second;")]
    [InlineData("AllOf first = {17}; AllOf second = {16}; try { AllOf either = first | second; } catch (InvalidOperationException) { }")]
    [InlineData("AllOf first = {17}; AllOf second = {16}; Throws(() => first | second); void Throws(Func<object> call) => call();")]
    [InlineData("AllOf first = {17}; AllOf second = {17}; AllOf both = first & second;")]
    public Task What_the_runtime_accepts_or_may_accept_is_right(string statements) => CodeAssert.IsSilentAsync(Id, Fill(statements));

    [Fact]
    public void The_same_clauses_on_both_sides_are_refused_by_the_runtime_too() =>
        Assert.IsType<InvalidOperationException>(Record.Exception(static () => Built(1, 17) | Built(1, 17)));

    // {17} stands for 17 clauses; each place has its own.
    private static string Fill(string statements)
    {
        int first = 1;
        return System.Text.RegularExpressions.Regex.Replace(statements, @"\{([0-9]+)\}", match =>
        {
            first += 1000;
            return And(first, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        });
    }

    private static string And(int first, int count) =>
        string.Join(" & ", Enumerable.Range(first, count).Select(static id => $"Facet.Employers.Is(Organization.FromId({id + 900_000}))"));

    private static AllOf Built(int first, int count) =>
        Enumerable
            .Range(first, count)
            .Select(static id => (AllOf)Facet.Employers.Is(Organization.FromId(id + 900_000)))
            .Aggregate(static (left, right) => left & right);
}
