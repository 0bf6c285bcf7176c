using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Completion.Tests;

/// <summary>A project of a user's in an editor: it references the library and the catalog with their documentation.</summary>
internal static class Editor
{
    private const string Caret = "$$";

    private static readonly MefHostServices _services = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. Net100.References.All,
        Documented(typeof(TargetingCriteria).Assembly.Location),
        Documented(typeof(Skill).Assembly.Location),
    ];

    /// <summary>What the list of completions holds at the <c>$$</c> in a statement.</summary>
    public static async Task<ImmutableArray<CompletionItem>> CompleteAsync(string statement)
    {
        using AdhocWorkspace workspace = Open(statement, out Document document, out int caret);
        CompletionList list = await Service<CompletionService>(document).GetCompletionsAsync(
            document, caret, cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList];
    }

    /// <summary>The names in the list of completions at the <c>$$</c> in a statement, each once.</summary>
    public static async Task<ImmutableArray<string>> CompleteNamesAsync(string statement) =>
        [.. (await CompleteAsync(statement)).Select(item => item.DisplayText).Distinct(StringComparer.Ordinal)];

    /// <summary>What the editor shows beside the list for one completion.</summary>
    public static async Task<string> DescribeAsync(string statement, string name)
    {
        using AdhocWorkspace workspace = Open(statement, out Document document, out int caret);
        CompletionService service = Service<CompletionService>(document);
        CompletionList list = await service.GetCompletionsAsync(document, caret, cancellationToken: TestContext.Current.CancellationToken);
        CompletionItem item = Assert.Single(list.ItemsList, item => item.DisplayText == name);
        return (await service.GetDescriptionAsync(document, item, TestContext.Current.CancellationToken))?.Text ?? "";
    }

    /// <summary>What the editor shows where the mouse rests on the <c>$$</c> in a statement.</summary>
    public static async Task<string> HoverAsync(string statement)
    {
        using AdhocWorkspace workspace = Open(statement, out Document document, out int caret);
        QuickInfoItem? information = await Service<QuickInfoService>(document).GetQuickInfoAsync(document, caret, TestContext.Current.CancellationToken);
        return string.Join("\n", information?.Sections.Select(section => section.Text) ?? []);
    }

    private static AdhocWorkspace Open(string statement, out Document document, out int caret)
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using AudienceTyped;

            class Campaign
            {
                void Target()
                {
                    {{statement}}
                }
            }
            """;
        caret = source.IndexOf(Caret, StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(_services);
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Campaigns",
            "Campaigns",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: _references));
        document = workspace.AddDocument(project.Id, "Campaign.cs", SourceText.From(source.Remove(caret, Caret.Length)));
        return workspace;
    }

    private static PortableExecutableReference Documented(string path)
    {
        string documentation = Path.ChangeExtension(path, ".xml");
        Assert.True(File.Exists(documentation), $"{documentation} is missing: the project must write its documentation.");
        return MetadataReference.CreateFromFile(path, documentation: XmlDocumentationProvider.CreateFromFile(documentation));
    }

    private static T Service<T>(Document document)
        where T : class, Microsoft.CodeAnalysis.Host.ILanguageService => document.Project.Services.GetRequiredService<T>();
}
