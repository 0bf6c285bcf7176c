using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>The directives <c>#synonyms</c>, <c>#similar-words</c>, <c>#common-words</c> and <c>#team-words</c>.</summary>
public sealed class WordDiagnosticsTests
{
    [Fact]
    public async Task Words_are_read_line_by_line()
    {
        string text =
            Samples.Skill
                + "#synonyms JS, Java  Script,\tEcma\tScript\n#common-words skill, programming\n#synonyms Los Angeles\n#team-words sales\n#similar-words coder, developer\n";

        Assert.Equal(
            [
                new WordList("synonyms", new(["JS", "Java Script", "Ecma Script"])),
                new WordList("synonyms", new(["Los Angeles"])),
                new WordList("similar-words", new(["coder", "developer"])),
                new WordList("common-words", new(["skill", "programming"])),
                new WordList("team-words", new(["sales"])),
            ],
            Read(text).Words);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Theory]
    [InlineData("#synonyms", "(1,1)-(1,10)", "has no value")]
    [InlineData("#synonyms JS,,ES", "(1,11)-(1,17)", "has nothing between two commas")]
    [InlineData("#synonyms JS, a|b, ES", "(1,15)-(1,18)", "has the word 'a|b' with a '|'")]
    [InlineData("#synonyms JS, ?!, ES", "(1,15)-(1,17)", "has the word '?!' without a letter or digit")]
    [InlineData("#synonyms JS, ES, js", "(1,19)-(1,21)", "has the word 'js' twice")]
    [InlineData("#synonyms JS, ES\n#synonyms Ecma, ES", "(2,17)-(2,19)", "has the word 'ES' twice")]
    [InlineData("#synonyms JS", "(1,11)-(1,13)", "has one word")]
    [InlineData("#similar-words Java Script", "(1,16)-(1,27)", "has one word")]
    [InlineData("#common-words skill, a skill", "(1,22)-(1,29)", "lists single words, and 'a skill' has a space")]
    [InlineData("#team-words help desk, sales", "(1,13)-(1,22)", "lists single words, and 'help desk' has a space")]
    public async Task What_is_wrong_is_reported_where_it_is(string lines, string place, string messagePart)
    {
        TestFile file = new("/Skill.urns.tsv", lines + "\n" + Samples.Skill);
        Diagnostic found = (await Analysis.RunAsync(file))[0];

        Assert.Equal($"Skill.urns.tsv{place} AUD0004", Analysis.Describe(found));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Contains(messagePart, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_wrong_takes_nothing_else_with_it() =>
        Assert.Equal([new WordList("synonyms", new(["JS", "ES"]))], Read(Samples.Skill + "#synonyms JS, ?, ES, JS\n#common-words ?\n").Words);

    [Fact]
    public Task A_directive_that_is_misspelled_is_an_unknown_one() => Analysis.AssertSingleAsync(
        "AUD0002", DiagnosticSeverity.Warning, "Skill.urns.tsv(1,1)-(1,13)", "Did you mean '#common-words'?", new TestFile(
            "/Skill.urns.tsv", "#common-word skill\n" + Samples.Skill));

    private static EntityTypeModel Read(string text) => EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken).Model!;
}
