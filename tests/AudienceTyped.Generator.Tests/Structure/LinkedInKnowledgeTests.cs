using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Tests;

/// <summary>What LinkedIn knows is in definition files: no text in the generator names an entity type, or a place.</summary>
public sealed class LinkedInKnowledgeTests
{
    // English words, which are texts of programs too: a whole text of "title" is the attribute of an editor.
    private static readonly string[] _english = ["title", "function", "group", "interest", "degree"];

    // What messages write as an example.
    private const string Example = "skill";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _knowledge = new(Read);

    public static TheoryData<string> Folders => new("AudienceTyped.Shared", "AudienceTyped.Generator", "AudienceTyped.CodeFixes");

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_text_names_an_entity_type_or_a_place(string folder)
    {
        IEnumerable<string> found =
            from token in FindTokens(folder)
            where token.Token.Parent is LiteralExpressionSyntax && token.Token.Value is string
            let text = token.Token.ValueText

            // Examples in messages are sentences, URNs and lines of files.
            where !text.Contains(". ", StringComparison.Ordinal)
                && !text.Contains(':', StringComparison.Ordinal)
                && !text.Contains('#', StringComparison.Ordinal)
            from word in Regex.Split(text, "[^A-Za-z]+")
            where _knowledge.Value.ContainsKey(word)
            select $"{token.File}: '{word}' is knowledge of {_knowledge.Value[word]}";

        Assert.Empty(found);
    }

    // 2022 is the year of the first version.
    [Theory]
    [MemberData(nameof(Folders))]
    public void No_number_is_a_version_or_its_end(string folder) =>
        Assert.DoesNotContain(
            FindTokens(folder),
            static found => found.Token.Value is int and (>= 202200 and <= 210012 or >= 20220101 and <= 21001231));

    [Fact]
    public void The_words_are_there() =>
        Assert.All(
            ["jobFunction", "companySize", "seniority", "geo", "Benelux", "France", "EMEA"],
            static word => Assert.True(_knowledge.Value.ContainsKey(word), word));

    private static IEnumerable<(string File, SyntaxToken Token)> FindTokens(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository(), "generator", folder), "*.cs", SearchOption.AllDirectories)
        where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from token in CSharpSyntaxTree
            .ParseText(File.ReadAllText(path), cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantTokens()
        select (Path.GetFileName(path), token);

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository(), "facets", "AudienceTyped.Facets"), "*.tsv"))
        {
            string file = Path.GetFileName(path);
            foreach (string[] cells in File.ReadLines(path).Select(static line => line.Split('\t')))
            {
                string[] named = cells switch
                {
                    ["wrong-namespace", _, { } wrong, ..] => wrong.Split(','),
                    [{ } id, { } member, { } name, ..] when file == "Geo.urns.tsv" && !id.StartsWith('#') && name.All(char.IsLetter) => [member, name],
                    [{ } directive] when directive.StartsWith("#namespace", StringComparison.Ordinal) => [directive[(directive.LastIndexOf(':') + 1)..]],
                    _ => [],
                };
                foreach (string word in named.Except([.. _english, Example]))
                {
                    words.TryAdd(word, file);
                }
            }
        }

        return words;
    }

    private static string Repository([CallerFilePath] string testFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(testFile)!, "../../.."));
}
