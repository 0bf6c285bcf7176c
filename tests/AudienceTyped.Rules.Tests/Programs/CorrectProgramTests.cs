using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>Programs as a team would write them, in the folder <c>Correct</c>: nothing is said of them. A false alarm is a defect of the first order.</summary>
public sealed class CorrectProgramTests
{
    public static TheoryData<string> Names => [.. ProgramFiles.NamesIn("Correct")];

    [Fact]
    public void There_are_three_hundred_of_them() => Assert.True(Names.Count >= 300);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_said_of_a_correct_program(string name)
    {
        Compilation compilation = ProgramFiles.Compile("Correct", name);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic =>
            diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString()));
        Assert.Empty(await Analysis.OfAsync(compilation));
    }
}
