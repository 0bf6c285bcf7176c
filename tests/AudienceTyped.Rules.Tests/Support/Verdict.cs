using System.Reflection;
using System.Runtime.Loader;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Rules.Tests;

/// <summary>What both readers say of the same criteria: the analyzer of the expression, the runtime of its value.</summary>
/// <param name="InCode">What the analyzer says of the expression where it is sent.</param>
/// <param name="AtRunTime">What <see cref="TargetingCriteria.Validate"/> says of what the expression comes to.</param>
internal sealed record Verdict(IReadOnlyList<Found> InCode, IReadOnlyList<CriteriaFinding> AtRunTime)
{
    /// <summary>What the expression throws when it runs; null where it does not.</summary>
    public Exception? Thrown { get; init; }

    /// <summary>What the analyzer knows of the criteria and is not so; null where all of it is.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether the analyzer knows all of the criteria.</summary>
    public bool IsWhollyKnown { get; init; }

    /// <summary>The verdict on one expression, which must not throw.</summary>
    public static async Task<Verdict> OfAsync(string expression)
    {
        Verdict verdict = Assert.Single(await OfAllAsync([expression]));
        Assert.Null(verdict.Thrown);
        return verdict;
    }

    /// <summary>The verdicts on many expressions, in one compilation.</summary>
    public static Task<IReadOnlyList<Verdict>> OfAllAsync(IReadOnlyList<string> expressions) =>
        OfAllAsync([.. expressions.Select(static expression => ("", expression))]);

    /// <summary>The verdicts on many expressions with the statements before them, in one compilation.</summary>
    public static async Task<IReadOnlyList<Verdict>> OfAllAsync(IReadOnlyList<(string Statements, string Expression)> snippets)
    {
        Compilation compilation = Code.Compile(Code.Returning(snippets));
        Type snippet = Load(compilation).GetType("Snippet")!;
        string[] lines = (await compilation.SyntaxTrees.Single().GetTextAsync(TestContext.Current.CancellationToken)).Lines
            .Select(static line => line.ToString())
            .ToArray();
        ILookup<string, Diagnostic> byMethod = (await Analysis.DiagnosticsOfAsync(compilation)).ToLookup(
            diagnostic => MethodOf(lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]));
        Dictionary<string, CriteriaView> known = Read(compilation);
        return [.. snippets.Select((_, index) => Run(snippet.GetMethod($"Criteria{index}")!, known[$"Criteria{index}"]) with
        {
            InCode = [.. byMethod[$"Text{index}"].Select(Describe)],
        })];
    }

    // What is known of what each method returns, by its name.
    private static Dictionary<string, CriteriaView> Read(Compilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        SemanticModel model = compilation.GetSemanticModel(tree);
        CriteriaReadings readings = new(CriteriaTypes.Find(compilation)!, CatalogSymbols.Of(compilation), new NameFollower(compilation));
        return tree
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(static method => method.Identifier.ValueText.StartsWith("Criteria", StringComparison.Ordinal))
            .ToDictionary(
                static method => method.Identifier.ValueText,
                method => readings.View(
                    ((IReturnOperation)model.GetOperation(method.Body!.Statements[^1], TestContext.Current.CancellationToken)!).ReturnedValue!,
                    isWhole: true,
                    version: null,
                    TestContext.Current.CancellationToken));
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

    private static string MethodOf(string line) =>
        line.Contains("()", StringComparison.Ordinal) ? line[..line.IndexOf("()", StringComparison.Ordinal)].Split(' ')[^1] : "";

    private static Verdict Run(MethodInfo method, CriteriaView known)
    {
        try
        {
            var criteria = (TargetingCriteria)method.Invoke(null, null)!;
            return new Verdict([], criteria.Validate(LinkedInCatalog.Facets))
            {
                Difference = KnownCriteria.FindDifference(known, criteria),
                IsWhollyKnown = known.IsWhollyKnown,
            };
        }
        catch (TargetInvocationException exception)
        {
            return new Verdict([], []) { Thrown = exception.InnerException };
        }
    }

    private static Found Describe(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan),
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        diagnostic.Severity);

    /// <summary>The assembly of a compilation, loaded.</summary>
    public static Assembly Load(Compilation compilation)
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
