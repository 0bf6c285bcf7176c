namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>What a user sees in an editor, as a real language server says it.</summary>
public sealed class LanguageServerTests(EditedProject project) : IClassFixture<EditedProject>
{
    private const string Mark = "[|";
    private const string EndMark = "|]";

    /// <summary>The ids, with a space between two, and the program that has them, with the underlined text between marks.</summary>
    public static TheoryData<string, string> Squiggles => new()
    {
        { "CS0029", "using AudienceTyped;\nSeniority level = [|Skill.Python|];\n" },
        { "AUD3009 CS0117", "using AudienceTyped;\nvar criteria = Facet.DynamicSegments.Is(AdSegment.[|WinterCampaignVisitors|]);\n" },
        { "CS0103", "var criteria = [|Facet|].Skills.Is(17);\n" },
        { "AUD1001", "using AudienceTyped;\nvar criteria = Facet.Locations.Is(Geo.Canada) & ![|Facet.InterfaceLocales.Is(Locale.FrenchFrance)|];\n" },
        { "AUD1002", "using AudienceTyped;\nvar criteria = Facet.Titles.Is(Title.SoftwareEngineer) & [|Facet.Seniorities.Is(Seniority.Cxo)|];\n" },
        { "AUD2003", "using AudienceTyped;\nvar criteria = Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux, [|Skill.Python|]);\n" },
        { "AUD3002", "using AudienceTyped;\nGeo germany = [|Geo.France|];\n" },
    };

    /// <summary>
    /// An id, the program that has it, the title of the code action that mends it (nothing where the fix is the package's), and the program after it, without
    /// any squiggle.
    /// </summary>
    public static TheoryData<string, string, string?, string> Fixes => new()
    {
        {
            "CS0103",
            "System.Console.WriteLine([|Facet|].Locations.Urn);\n",
            "using AudienceTyped;",
            "using AudienceTyped;\n\nSystem.Console.WriteLine(Facet.Locations.Urn);\n"
        },
        {
            "AUD2003",
            "using AudienceTyped;\nSystem.Console.WriteLine(Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux, [|Skill.Python|]));\n",
            null,
            "using AudienceTyped;\nSystem.Console.WriteLine(Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux));\n"
        },
        {
            "AUD3001",
            "using AudienceTyped;\nSystem.Console.WriteLine(Facet.Skills.Is([|Skill.FromId(17)|]));\n",
            null,
            "using AudienceTyped;\nSystem.Console.WriteLine(Facet.Skills.Is(Skill.Engineering));\n"
        },
    };

    [Theory]
    [InlineData("Facet.$$", "Skills", "Locations", "Xyz", "Custom")]
    [InlineData("Skill.$$", "Engineering", "Python", "FromId", "Known")]
    [InlineData("AdSegment.$$", "SpringCampaignVisitors", "NewsletterReaders", "FromId")]
    public async Task Completion_lists_the_members(string typed, params string[] names)
    {
        int caret = await project.Editor.TypeAsync($"using AudienceTyped;\nvar found = {typed};\n");

        string[] completions = await project.Editor.CompleteAsync(caret);

        Assert.All(names, name => Assert.Contains(name, completions));
        Assert.DoesNotContain("Unknown", completions);
    }

    [Theory]
    [InlineData("Skill.Eng$$ineering", "Engineering", "urn:li:skill:17")]
    [InlineData("AdSegment.Spring$$CampaignVisitors", "Spring campaign visitors", "urn:li:adSegment:7001")]
    [InlineData("Facet.Sk$$ills", "skills", "urn:li:adTargetingFacet:skills")]
    public async Task Hover_shows_name_and_urn(string pointed, string name, string urn)
    {
        int caret = await project.Editor.TypeAsync($"using AudienceTyped;\nvar found = {pointed};\n");

        string shown = await project.Editor.HoverAsync(caret);

        Assert.Contains(name, shown, StringComparison.Ordinal);
        Assert.Contains($"`{urn}`", shown, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Squiggles))]
    public async Task A_mistake_is_underlined_where_it_is(string ids, string program)
    {
        (string text, TextRange range) = Unmark(program);
        await project.Editor.TypeAsync(text);

        Squiggle[] squiggles = [.. await project.Editor.DiagnoseAsync()];

        Assert.Equal(ids.Split(' '), squiggles.Select(static squiggle => squiggle.Id).Order(StringComparer.Ordinal));
        Assert.All(squiggles, squiggle => Assert.Equal(text[range.Start..range.End], text[squiggle.Range.Start..squiggle.Range.End]));
        Assert.All(squiggles, squiggle => Assert.Equal(range, squiggle.Range));
    }

    [Theory, MemberData(nameof(Fixes))]
    public async Task A_fix_makes_the_squiggle_go(string id, string program, string? title, string mended)
    {
        (string text, TextRange range) = Unmark(program);
        await project.Editor.TypeAsync(text);
        Squiggle squiggle = Assert.Single(await project.Editor.DiagnoseAsync());
        Assert.Equal((id, range), (squiggle.Id, squiggle.Range));

        if (title is null)
        {
            await project.Editor.TypeAsync(await project.FixAsync(id, text));
        }
        else
        {
            Assert.Equal([title], await project.Editor.ApplyAsync(title, squiggle));
        }

        Assert.Equal(mended, project.Editor.Text, ignoreLineEndingDifferences: true);
        Assert.Empty(await project.Editor.DiagnoseAsync());
    }

    [Fact]
    public async Task A_correct_program_has_no_squiggle()
    {
        await project.Editor.TypeAsync(Support.OwnDefinitionFiles.Program);

        Assert.Empty(await project.Editor.DiagnoseAsync());
    }

    private static (string Text, TextRange Range) Unmark(string marked)
    {
        int start = marked.IndexOf(Mark, StringComparison.Ordinal);
        int end = marked.IndexOf(EndMark, StringComparison.Ordinal) - Mark.Length;
        return (marked.Replace(Mark, "", StringComparison.Ordinal).Replace(EndMark, "", StringComparison.Ordinal), new TextRange(start, end));
    }
}
