using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly string[] _steps = [.. typeof(CatalogSteps).GetFields().Select(static field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void An_unrelated_edit_runs_nothing_again()
    {
        Compilation compilation = Generation.Compile("class Before;");
        GeneratorDriver driver = Run(Generation.CreateDriver(Samples.All), compilation);

        GeneratorRunResult result = RunAgain(driver, compilation.AddSyntaxTrees(Generation.Parse("class After;")));

        Assert.Equal(Samples.All.Length + 2, Reasons(result).Count());
        Assert.All(Reasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(
            result.TrackedSteps.Where(step => _steps.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_unrelated_edit_runs_nothing_again_in_a_project_that_adds_to_a_catalog()
    {
        Compilation compilation = Reference.CompileWithSamples("class Before;");
        GeneratorDriver driver = Run(Generation.CreateDriver(OwnFiles.All), compilation);

        GeneratorRunResult result = RunAgain(driver, compilation.AddSyntaxTrees(Generation.Parse("class After;")));

        Assert.Equal(OwnFiles.All.Length + 3, Reasons(result).Count());
        Assert.All(Reasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(
            result.TrackedSteps.Where(step => _steps.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.All(result.TrackedSteps[CatalogSteps.EntityFiles], step => Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(step.Outputs).Reason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_comment_writes_nothing_anew(int file)
    {
        GeneratorRunResult result = Edit(file, text => "# a comment\n" + text + "\n");

        Assert.All(Reasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData(0, "Sales", "Selling")]
    [InlineData(1, "Old Town", "Older Town")]
    [InlineData(4, "Skills on the profile.", "Skills.")]
    public void A_row_changed_writes_one_file_anew(int file, string before, string after)
    {
        GeneratorRunResult result = Edit(file, text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.Single(Reasons(result), reason => reason == IncrementalStepRunReason.Modified);
        Assert.All(Reasons(result), reason => Assert.True(reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_row_that_breaks_takes_nothing_else_with_it()
    {
        GeneratorRunResult result = Edit(0, text => text + "x\tBroken\tBroken\n");

        Assert.All(Reasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void No_step_holds_on_to_a_compilation()
    {
        GeneratorRunResult result = RunAgain(Generation.CreateDriver(OwnFiles.All), Reference.CompileWithSamples("class Before;"));

        Assert.Empty(_steps.Except(result.TrackedSteps.Keys));
        foreach ((object value, _) in _steps.SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs))
        {
            ObjectGraph.AssertHoldsNo(
                value,
                typeof(ISymbol),
                typeof(SyntaxNode),
                typeof(SyntaxTree),
                typeof(Compilation),
                typeof(Location),
                typeof(AdditionalText),
                typeof(Microsoft.CodeAnalysis.Text.SourceText));
        }
    }

    [Fact]
    public void The_walk_over_objects_finds_what_is_hidden_in_them() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => ObjectGraph.AssertHoldsNo(new List<object> { new { Hidden = new object[] { Location.None } } }, typeof(Location)));

    private static GeneratorRunResult Edit(int file, Func<string, string> edit)
    {
        Compilation compilation = Generation.Compile();
        GeneratorDriver driver = Run(Generation.CreateDriver(Samples.All), compilation);
        TestFile before = Samples.All[file];
        var after = new TestFile(before.Path, edit(before.GetText(TestContext.Current.CancellationToken)!.ToString()));
        return RunAgain(driver.ReplaceAdditionalText(before, after), compilation);
    }

    private static GeneratorDriver Run(GeneratorDriver driver, Compilation compilation) =>
        driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

    private static GeneratorRunResult RunAgain(GeneratorDriver driver, Compilation compilation) => Run(driver, compilation).GetRunResult().Results.Single();

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
