using System.Text;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>Applies a fix to what the analyzer reports in a definition file, as an editor does.</summary>
internal static class Mending
{
    private const string EntityPath = "/repo/Skill.urns.tsv";
    private const string FacetPath = "/repo/test.facets.tsv";

    /// <summary>Asserts what a fix makes of rows of the entity type Skill, and that nothing of that id is reported afterwards.</summary>
    public static Task AssertEntityRowsAsync(CodeFixProvider fix, string id, string title, string rows, string mended) =>
        AssertAsync(fix, id, title, EntityPath, Samples.SkillHeader + rows, Samples.SkillHeader + mended);

    /// <summary>The same of a whole file of an entity type.</summary>
    public static Task AssertEntityFileAsync(CodeFixProvider fix, string id, string title, string text, string mended) =>
        AssertAsync(fix, id, title, EntityPath, text, mended);

    /// <summary>The same of rows of facets and rules, beside the entity type Skill.</summary>
    public static Task AssertFacetRowsAsync(CodeFixProvider fix, string id, string title, string rows, string mended) =>
        AssertAsync(fix, id, title, FacetPath, Samples.FacetHeader + rows, Samples.FacetHeader + mended);

    /// <summary>The same of a file in a project that references the catalog of <see cref="Samples.All"/>.</summary>
    public static async Task AssertOwnFileAsync(CodeFixProvider fix, string id, string title, string text, string mended)
    {
        Compilation compilation = Reference.CompileWithSamples();
        var source = SourceText.From(text, Encoding.UTF8);
        Diagnostic diagnostic = (await Analysis.RunAsync(compilation, new TestFile(EntityPath, source))).First(found => found.Id == id);

        (_, SourceText result) = Assert.Single(await ApplyAllAsync(fix, diagnostic, source), offer => offer.Title == title);

        Assert.Equal(mended, result.ToString());
        Assert.DoesNotContain(await Analysis.RunAsync(compilation, new TestFile(EntityPath, result)), found => found.Id == id);
    }

    /// <summary>The titles that are offered for the first diagnostic of an id in a file of the entity type Skill.</summary>
    public static async Task<IEnumerable<string>> ListTitlesAsync(CodeFixProvider fix, string id, string text, params AdditionalText[] others) =>
        (await OfferAsync(fix, id, EntityPath, SourceText.From(text, Encoding.UTF8), others)).Select(offer => offer.Action.Title);

    /// <summary>The titles that are offered for the first diagnostic of an id in a file of facets.</summary>
    public static async Task<IEnumerable<string>> ListFacetTitlesAsync(CodeFixProvider fix, string id, string text) =>
        (await OfferAsync(fix, id, FacetPath, SourceText.From(text, Encoding.UTF8), Others(FacetPath))).Select(offer => offer.Action.Title);

    /// <summary>Applies the fix of a title to the first diagnostic of an id in a file of the entity type Skill.</summary>
    public static Task<SourceText> ApplyAsync(CodeFixProvider fix, string id, string title, SourceText text) => ApplyAsync(fix, id, title, EntityPath, text);

    /// <summary>What each action that is offered for a diagnostic in a file of the entity type Skill makes of it.</summary>
    public static async Task<IEnumerable<(string Title, SourceText Mended)>> ApplyAllAsync(CodeFixProvider fix, Diagnostic diagnostic, SourceText text)
    {
        var results = new List<(string, SourceText)>();
        foreach ((CodeAction action, DocumentId document) in await OfferAsync(fix, diagnostic, EntityPath, text))
        {
            results.Add((action.Title, await ApplyAsync(action, document)));
        }

        return results;
    }

    private static async Task AssertAsync(CodeFixProvider fix, string id, string title, string path, string text, string mended)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n"])
        {
            foreach (bool endsWithLineEnd in (bool[])[true, false])
            {
                string Form(string lines) => (endsWithLineEnd ? lines + "\n" : lines).Replace("\n", lineEnd, StringComparison.Ordinal);

                SourceText result = await ApplyAsync(fix, id, title, path, SourceText.From(Form(text), Encoding.UTF8));

                Assert.Equal(Form(mended), result.ToString());
                Assert.DoesNotContain(await Analysis.RunAsync([new TestFile(path, result), .. Others(path)]), diagnostic => diagnostic.Id == id);
            }
        }
    }

    private static async Task<SourceText> ApplyAsync(CodeFixProvider fix, string id, string title, string path, SourceText text)
    {
        (CodeAction action, DocumentId document) = Assert.Single(await OfferAsync(fix, id, path, text, Others(path)), offer => offer.Action.Title == title);
        return await ApplyAsync(action, document);
    }

    private static async Task<SourceText> ApplyAsync(CodeAction action, DocumentId document)
    {
        return await (await FixRun.ApplyAsync(action)).GetAdditionalDocument(document)!.GetTextAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<(CodeAction Action, DocumentId Document)>> OfferAsync(
        CodeFixProvider fix, string id, string path, SourceText text, AdditionalText[] others)
    {
        Diagnostic diagnostic = (await Analysis.RunAsync([new TestFile(path, text), .. others])).First(
            found => found.Id == id && found.Location.GetLineSpan().Path == path);
        return await OfferAsync(fix, diagnostic, path, text);
    }

    private static async Task<List<(CodeAction Action, DocumentId Document)>> OfferAsync(
        CodeFixProvider fix, Diagnostic diagnostic, string path, SourceText text)
    {
        using var workspace = new AdhocWorkspace();
        TextDocument document = workspace.CurrentSolution
            .AddProject("project", "project", LanguageNames.CSharp)
            .AddAdditionalDocument(Path.GetFileName(path), text, filePath: path);
        return [.. (await FixRun.OfferAsync(fix, document, diagnostic)).Select(action => (action, document.Id))];
    }

    private static AdditionalText[] Others(string path) => path == FacetPath ? [new TestFile(EntityPath, Samples.Skill)] : [];
}
