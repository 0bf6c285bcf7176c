using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>What both readers say of the same criteria: the analyzer of the expression, the runtime of its value.</summary>
/// <param name="InCode">What the analyzer says of the expression where it is sent.</param>
/// <param name="AtRunTime">What <see cref="TargetingCriteria.Validate"/> says of what the expression comes to.</param>
internal sealed record Verdict(IReadOnlyList<Found> InCode, IReadOnlyList<CriteriaFinding> AtRunTime)
{
    /// <summary>The verdict on one expression.</summary>
    public static async Task<Verdict> OfAsync(string expression) => Assert.Single(await OfAllAsync([expression]));

    /// <summary>The verdicts on many expressions, in one compilation.</summary>
    public static async Task<IReadOnlyList<Verdict>> OfAllAsync(IReadOnlyList<string> expressions)
    {
        Compilation compilation = Code.Compile(Code.Returning(expressions));
        Type snippet = Load(compilation).GetType("Snippet")!;
        Diagnostic[] diagnostics = [.. await Analysis.DiagnosticsOfAsync(compilation)];
        string[] lines = (await compilation.SyntaxTrees.Single().GetTextAsync(TestContext.Current.CancellationToken)).Lines.Select(static line => line.ToString()).ToArray();
        return [.. expressions.Select((_, index) => new Verdict(
            [.. diagnostics.Where(diagnostic => lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Contains($" Text{index}()", StringComparison.Ordinal)).Select(Describe)],
            ((TargetingCriteria)snippet.GetMethod($"Criteria{index}")!.Invoke(null, null)!).Validate()))];
    }

    /// <summary>Asserts that both find the rule, and where the analyzer marks it.</summary>
    public static async Task AssertBothFindAsync(string id, string expression, string marked, string messagePart)
    {
        Verdict verdict = await OfAsync(expression);
        Found found = Assert.Single(verdict.InCode, found => found.Id == id);
        Assert.Equal(marked, found.Text);
        Assert.Contains(messagePart, found.Message, StringComparison.Ordinal);
        CriteriaFinding finding = Assert.Single(verdict.AtRunTime, finding => finding.Id == id);
        Assert.Equal(found.Severity.ToString(), finding.Severity.ToString());
    }

    /// <summary>Asserts that neither finds the rule.</summary>
    public static async Task AssertNeitherFindsAsync(string id, string expression)
    {
        Verdict verdict = await OfAsync(expression);
        Assert.DoesNotContain(verdict.InCode, found => found.Id == id);
        Assert.DoesNotContain(verdict.AtRunTime, finding => finding.Id == id);
    }

    private static Found Describe(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan),
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        diagnostic.Severity);

    private static Assembly Load(Compilation compilation)
    {
        using MemoryStream image = new();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new Loading().LoadFromStream(image);
    }

    // The runtime and the catalog are those of the test.
    private sealed class Loading() : AssemblyLoadContext("snippets", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
