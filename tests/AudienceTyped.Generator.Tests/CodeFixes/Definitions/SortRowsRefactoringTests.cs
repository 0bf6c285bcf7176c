using System.Text;
using AudienceTyped.CodeFixes.Definitions;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class SortRowsRefactoringTests
{
    private const string ById = "Sort the rows by id";
    private const string ByName = "Sort the rows by name";
    private const string Trim = "Trim all cells of the file";

    [Theory]
    [InlineData(ById, "17\tA\tb\n5\tB\ta\n100\tC\tC", "5\tB\ta\n17\tA\tb\n100\tC\tC")]
    [InlineData(ByName, "17\tA\tb\n5\tB\tC\n100\tC\ta", "100\tC\ta\n17\tA\tb\n5\tB\tC")]
    [InlineData(ById, "(20,30)\tA\tA\n(-5,0)\tB\tB\n(1,19)\tC\tC", "(-5,0)\tB\tB\n(1,19)\tC\tC\n(20,30)\tA\tA")]
    [InlineData(ById, "de_DE\tA\tA\nar_AE\tB\tB", "ar_AE\tB\tB\nde_DE\tA\tA")]
    [InlineData(ById, "?\tZ\tz\n17\tA\tb\n?\tY\ty\n5\tB\ta", "5\tB\ta\n17\tA\tb\n?\tZ\tz\n?\tY\ty")]
    [InlineData(ById, "?\tC\tC\nde_DE\tA\tA\nar_AE\tB\tB", "ar_AE\tB\tB\nde_DE\tA\tA\n?\tC\tC")]
    [InlineData(Trim, "17\tA\t A \n18\tB\tB\u00A0", "17\tA\tA\n18\tB\tB")]
    public async Task Rows_are_put_in_order(string title, string rows, string expected)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n"])
        {
            foreach (string end in (string[])["", lineEnd])
            {
                string Form(string text) => (Samples.SkillHeader + text).Replace("\n", lineEnd, StringComparison.Ordinal) + end;

                Assert.Equal(Form(expected), await ApplyAsync(title, Form(rows)));
            }
        }
    }

    [Fact]
    public async Task Comments_go_with_the_row_below_and_directives_stay() => Assert.Equal(
        "#entity Skill\n# id, member, name\n# about 5\n5\tB\tB\n\n#set S 5\n# audience:ignore AUD0017\n17\t-\tA\n# last\n",
        await ApplyAsync(ById, "#entity Skill\n# id, member, name\n# audience:ignore AUD0017\n17\t-\tA\n\n#set S 5\n# about 5\n5\tB\tB\n# last\n"));

    [Fact]
    public async Task What_silences_the_whole_file_stays_at_its_head() => Assert.Equal(
        "# audience:ignore AUD0017\n5\tB\tB\n17\t-\tA\n#entity Skill\n", await ApplyAsync(
            ById, "# audience:ignore AUD0017\n17\t-\tA\n5\tB\tB\n#entity Skill\n"));

    [Theory]
    [InlineData("5\tA\tA\n17\tB\tB\n", "/repo/Skill.urns.tsv")]
    [InlineData("", "/repo/Skill.urns.tsv")]
    [InlineData("17\tA\tB\n5\tB\tA\n", "/repo/test.facets.tsv")]
    [InlineData("17\tA\tB\n5\tB\tA\n", "/repo/other.tsv")]
    public async Task Where_there_is_nothing_to_do_nothing_is_offered(string text, string path) => Assert.Empty(await OfferAsync(text, path));

    [Fact]
    public async Task No_line_is_lost_or_changed_and_the_second_time_nothing_is_left() => await Gen.OneOf(
        "17\tA\tB", "5\tB\tA", "5\tC\tD", "?\tG\tH", "x", "# comment", "# audience:ignore AUD0017", "", "#set S 5", "18\tE\u202E\tF")
        .Array[0, 12].SampleAsync(async lines =>
        {
            string text = string.Join("\n", lines);
            foreach ((string title, string sorted) in (await OfferAsync(text)).Where(offer => offer.Title != Trim))
            {
                Assert.NotEqual(text, sorted);
                Assert.Equal(lines.Order(StringComparer.Ordinal), sorted.Split('\n').Order(StringComparer.Ordinal));
                Assert.DoesNotContain(await OfferAsync(sorted), offer => offer.Title == title);
            }
        }, iter: 300);

    [Fact]
    public void It_is_offered_in_definition_files()
    {
        var export = (ExportCodeRefactoringProviderAttribute)Attribute.GetCustomAttribute(
            typeof(SortRowsRefactoring), typeof(ExportCodeRefactoringProviderAttribute))!;

        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds ?? []);
        Assert.Equal([".tsv"], export.DocumentExtensions ?? []);
    }

    private static async Task<string> ApplyAsync(string title, string text) => Assert.Single(await OfferAsync(text), offer => offer.Title == title).Changed;

    private static async Task<List<(string Title, string Changed)>> OfferAsync(string text, string path = "/repo/Skill.urns.tsv")
    {
        using var workspace = new AdhocWorkspace();
        TextDocument document = workspace.CurrentSolution
            .AddProject("project", "project", LanguageNames.CSharp)
            .AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);
        var actions = new List<CodeAction>();
        await new SortRowsRefactoring().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, default, actions.Add, TestContext.Current.CancellationToken));
        var offers = new List<(string, string)>();
        foreach (CodeAction action in actions)
        {
            ApplyChangesOperation operation = Assert.IsType<ApplyChangesOperation>(
                Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken)));
            TextDocument changed = operation.ChangedSolution.GetAdditionalDocument(document.Id)!;
            offers.Add((action.Title, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
        }

        return offers;
    }
}
