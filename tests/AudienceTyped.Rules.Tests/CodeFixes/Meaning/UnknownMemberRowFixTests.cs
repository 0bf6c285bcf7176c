using System.Collections.Immutable;
using System.Text;
using AudienceTyped.CodeFixes.Meaning;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Rules.Tests.Meaning;

public sealed class UnknownMemberRowFixTests
{
    private const string Statements = "_ = Skill.OurSQLServer2Skill;";
    private const string Row = "?\tOurSQLServer2Skill\tOur SQL Server2 Skill";
    private static readonly CodeFixing _fixing = new(new UnknownMemberRowFix(), "AUD3009");

    [Theory]
    [InlineData("#extend Skill\n# id\tmember\tname\n990\tOurs\tOurs\n", "#extend Skill\n# id\tmember\tname\n990\tOurs\tOurs\n" + Row + "\n")]
    [InlineData("#extend Skill\r\n990\tOurs\tOurs", "#extend Skill\r\n990\tOurs\tOurs\r\n" + Row)]
    [InlineData("#extend Skill\n", "#extend Skill\n" + Row + "\n")]
    public async Task A_row_is_added_at_the_end(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        (Document document, DocumentId file) = Open(workspace, "Skills.urns.tsv", before);

        CodeAction action = Assert.Single(await _fixing.OfferAsync(document));
        SourceText text = await (await FixRun.ApplyAsync(action)).GetAdditionalDocument(file)!.GetTextAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Add a row for 'OurSQLServer2Skill' to Skills.urns.tsv, and look up its id", action.Title);
        Assert.Equal(after, text.ToString());
    }

    [Fact]
    public async Task The_missing_id_is_reported_where_it_stands()
    {
        var compilation = Code.Compile(Code.Method(""));
        string text = "#extend Skill\n" + Row + "\n";
        var options = new AnalyzerOptions([new DefinitionText(text)]);

        ImmutableArray<Diagnostic> reported = await compilation
            .WithAnalyzers([new Generator.Analyzers.Definitions.DefinitionFileAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Diagnostic diagnostic = Assert.Single(reported, static one => one.Id == "AUD0034");
        Assert.Equal("?", text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Titles.urns.tsv", "#extend Title\n", Statements)]
    [InlineData("Skills.txt", "#extend Skill\n", Statements)]
    [InlineData("Skills.urns.tsv", "#extend Skill\n#only Java*\n", Statements)]
    [InlineData("Skills.urns.tsv", "#extend Skill\n", "_ = Skill.python;")]
    [InlineData("Seniorities.urns.tsv", "#extend Seniority\n", "_ = Seniority.Junior;")]
    [InlineData("Skills.urns.tsv", "#extend Skill\n", "_ = Facet.Certifications;")]
    public async Task A_file_that_can_get_no_row_for_it_is_left_alone(string name, string text, string statements)
    {
        using var workspace = new AdhocWorkspace();

        Assert.Empty(await _fixing.OfferAsync(Open(workspace, name, text, statements).Document));
    }

    private static (Document Document, DocumentId File) Open(AdhocWorkspace workspace, string name, string text, string statements = Statements)
    {
        Document document = Code.Open(workspace, Code.Method(statements));
        TextDocument file = document.Project.AddAdditionalDocument(name, SourceText.From(text, Encoding.UTF8), filePath: "/repo/" + name);
        return (file.Project.GetDocument(document.Id)!, file.Id);
    }

    private sealed class DefinitionText(string text) : AdditionalText
    {
        public override string Path => "/repo/Skills.urns.tsv";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
