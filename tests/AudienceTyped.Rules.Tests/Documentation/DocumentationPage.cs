using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace AudienceTyped.Rules.Tests;

/// <summary>The page of a diagnostic: its heading, its severity, what it says, a wrong example and a right one.</summary>
internal sealed partial record DocumentationPage(string Id, string Title, string Severity, string Source, string Text, string Wrong, string Right)
{
    public static string Folder => Path.Combine(Repository, "generator", "documentation");

    public static string Repository { get; } = FindRepository();

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "AUD*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The page of an id, which must be of the one form that all pages have.</summary>
    public static DocumentationPage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        Match page = Form().Match(text);
        Assert.True(page.Success, $"{id}.md is not of the form of the other pages:\n{text}");
        return new DocumentationPage(
            page.Groups["id"].Value,
            page.Groups["title"].Value,
            page.Groups["severity"].Value,
            page.Groups["source"].Value,
            page.Groups["text"].Value,
            Unindent(page.Groups["wrong"].Value),
            Unindent(page.Groups["right"].Value));
    }

    // What nobody could see in a page is written as <U+200B>.
    private static string Unindent(string block) =>
        CodePoint().Replace(
            string.Concat(block.Split('\n').Select(static line => line.Length > 4 ? line[4..] + "\n" : "")),
            static match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static string FindRepository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    [GeneratedRegex(
        @"\A# (?<id>AUD[0-9]{4}): (?<title>.+)\n\nSeverity: (?<severity>[a-z]+)\. Source: (?<source>.+)\.\n\n(?<text>.+[.!?])\n\n    (?<mark>//|#|<!--) wrong( -->)?\n(?<wrong>(    .+\n)+)    \k<mark> right( -->)?\n(?<right>(    .+\n)+)\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"<U\+([0-9A-F]{4})>")]
    private static partial Regex CodePoint();
}
