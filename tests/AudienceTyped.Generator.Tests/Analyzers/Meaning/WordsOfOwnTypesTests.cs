using AudienceTyped.Generator.Analyzers.Meaning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Tests;

/// <summary>What the guard of meanings knows of an entity type is in the definition file of that type, and nowhere in code.</summary>
public sealed class WordsOfOwnTypesTests
{
    private const string Rows =
        "#entity Planet\n#namespace urn:li:planet\n#id integer\n1\tEarth\tEarth\n2\tMars\tMars\n3\tInnerPlanets\tInner Planets\n4\tVenus\tVenus\n5\tMining\tMining\n6\tPluto\tPluto\n";

    private const string Words = "#synonyms Earth, Terra, the blue one\n#common-words orbit, planet\n#similar-words Venus, Hesperus\n#parts 3 2\n";

    // Beside three names that are right, one that has nothing to do with its value is strange.
    private const string Others =
        "const string Mars = \"urn:li:planet:2\"; const string Mining = \"urn:li:planet:5\"; const string Pluto = \"urn:li:planet:6\"; ";

    public static TheoryData<string> Wrong => new(
        "const string Terra = \"urn:li:planet:2\";",
        "const string TheBlueOne = \"urn:li:planet:2\";",
        "const string OrbitEarth = \"urn:li:planet:2\";",
        "const string EarthPlanet = \"urn:li:planet:2\";",
        "static readonly AudienceTyped.Planet Terra = AudienceTyped.Planet.Mars;");

    // Each would be reported without the words.
    public static TheoryData<string> Right => new(
        Others + "const string Terra = \"urn:li:planet:1\";",
        Others + "const string Hesperus = \"urn:li:planet:4\";",
        Others + "const string Orbit = \"urn:li:planet:1\";",
        "const string Mars = \"urn:li:planet:3\";");

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_type_of_the_project_has_its_words(string member) =>
        Assert.Equal(["AUD3002"], await CheckAsync(Generation.RunAndCompile([Class(member)], File(Rows + Words))));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task So_has_one_of_a_referenced_catalog(string member) =>
        Assert.Equal(["AUD3002"], await CheckAsync(Generation.Compile(Class(member)).AddReferences(ToCatalog(Rows + Words))));

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_name_that_the_words_explain_is_left_alone(string member)
    {
        Assert.Empty(await CheckAsync(Generation.Compile(Class(member)).AddReferences(ToCatalog(Rows + Words))));
        Assert.NotEmpty(await CheckAsync(Generation.Compile(Class(member)).AddReferences(ToCatalog(Rows))));
    }

    [Fact]
    public async Task A_project_adds_words_to_a_referenced_type()
    {
        TestFile words = new("/own/Planets.urns.tsv", "#extend Planet\n#synonyms Earth, Terra\n");
        Compilation project = Generation.Compile(Class("const string Terra = \"urn:li:planet:2\";")).AddReferences(ToCatalog(Rows));

        Assert.Empty(await CheckAsync(project));
        Assert.Equal(["AUD3002"], await CheckAsync(Reference.Run(project, words).Output));
        Assert.Empty(await CheckAsync(project));
    }

    [Fact]
    public async Task A_word_that_names_a_team_says_nothing_of_values_of_other_types()
    {
        const string Field = "const string Mining = \"urn:li:planet:2\"; static string Text() { string mining = \"urn:li:planet:2\"; return mining; }";
        const string Teams = "#entity Team\n#namespace urn:li:team\n#id integer\n1\tMining\tMining\n2\tSailing\tSailing\n";

        Assert.Equal(["AUD3002", "AUD3002"], await CheckAsync(Generation.RunAndCompile([Class(Field)], File(Rows), new TestFile("/Team.urns.tsv", Teams))));
        Assert.Equal(
            ["AUD3002"],
            await CheckAsync(Generation.RunAndCompile([Class(Field)], File(Rows), new TestFile("/Team.urns.tsv", Teams + "#team-words mining\n"))));
    }

    private static TestFile File(string text) => new("/Planet.urns.tsv", text);

    private static MetadataReference ToCatalog(string text) => Reference.To(Generation.RunAndCompile([], File(text)).WithAssemblyName("Catalog"));

    private static string Class(string members) => $"internal static class Snippet {{ {members} }}";

    private static async Task<IEnumerable<string>> CheckAsync(Compilation compilation)
    {
        Assert.Empty(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), static (exception, _, _) =>
                throw new InvalidOperationException("The analyzer has thrown.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return (await compilation
            .WithAnalyzers([new WrongMeaningAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(static diagnostic => diagnostic.Id);
    }
}
