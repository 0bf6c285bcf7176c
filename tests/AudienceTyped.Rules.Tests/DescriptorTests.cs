using System.Globalization;
using System.Text.RegularExpressions;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>What each id has, whichever analyzer reports it: a title, a category, a severity of its block, a release, a page with examples.</summary>
public sealed class DescriptorTests
{
    private const string Unshipped = "generator/AudienceTyped.Generator/AnalyzerReleases.Unshipped.md";

    public static TheoryData<string> Ids => [.. Descriptors.Select(static descriptor => descriptor.Id).Distinct()];

    /// <summary>The descriptors of all analyzers. Two of one id are the same rule at two severities, the milder first.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. Analysis.Analyzers.Append(new DefinitionFileAnalyzer()).SelectMany(static analyzer => analyzer.SupportedDiagnostics).Distinct()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ThenBy(static descriptor => descriptor.DefaultSeverity),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_title_says_it_in_a_line(string id) => Assert.All(Of(id), static descriptor =>
    {
        string title = Title(descriptor);
        Assert.Matches(@"^AUD[0-3][0-9]{3}$", descriptor.Id);
        Assert.Matches(@"^[A-Z].*[^. ]$", title);
        Assert.True(title.Length < 80);
        Assert.Equal(Title(Of(descriptor.Id)[0]), title);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_second_descriptor_is_of_another_severity(string id) => Assert.Distinct(Of(id).Select(SeverityOf));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_is_sentences_and_not_the_title_again(string id) => Assert.All(Of(id), static descriptor =>
    {
        string message = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.Matches(@"([.]|\{[0-9]\})$", message);
        Assert.NotEqual(Title(descriptor), message);
        Assert.True(message.Length < 300);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Category_and_severity_are_those_of_the_block(string id) => Assert.All(Of(id), static descriptor =>
    {
        (string category, DiagnosticSeverity[] severities) = descriptor.Id[3] switch
        {
            '0' => ("AudienceTyped.Definitions", (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info]),
            '1' => ("AudienceTyped.Api", [DiagnosticSeverity.Error, DiagnosticSeverity.Warning]),
            '2' => ("AudienceTyped.Mistakes", [DiagnosticSeverity.Warning, DiagnosticSeverity.Info]),
            _ => ("AudienceTyped.Style", SeveritiesOfStyle(descriptor.Id)),
        };

        Assert.Equal(category, descriptor.Category);
        Assert.Contains(descriptor.DefaultSeverity, severities);
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_is_one_that_can_be_opened_or_none(string id) => Assert.All(Of(id), static descriptor => Assert.True(
        descriptor.HelpLinkUri.Length == 0
        || descriptor.HelpLinkUri.StartsWith("https://learn.microsoft.com/linkedin/", StringComparison.Ordinal)
        || descriptor.HelpLinkUri.StartsWith("https://www.linkedin.com/help/", StringComparison.Ordinal)
        || (descriptor.HelpLinkUri.StartsWith("https://", StringComparison.Ordinal)
            && descriptor.HelpLinkUri.EndsWith($"/generator/documentation/{descriptor.Id}.md", StringComparison.Ordinal)),
        $"{descriptor.Id} has the help link '{descriptor.HelpLinkUri}'"));

    [Theory]
    [InlineData(
        "https://example.org/audience-typed",
        "https://learn.microsoft.com/linkedin/x",
        "https://example.org/audience-typed/blob/HEAD/generator/documentation/AUD1002.md")]
    [InlineData("https://example.org/audience-typed", null, "https://example.org/audience-typed/blob/HEAD/generator/documentation/AUD1002.md")]
    [InlineData("", "https://learn.microsoft.com/linkedin/x", "https://learn.microsoft.com/linkedin/x")]
    [InlineData("", null, "")]
    public void The_help_link_is_made_of_the_address_of_the_repository(string address, string? source, string link) =>
        Assert.Equal(link, DiagnosticPages.LinkOf(address, "AUD1002", source));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_the_same(string id)
    {
        DiagnosticDescriptor descriptor = Of(id)[0];
        DocumentationPage page = DocumentationPage.Read(id);

        Assert.Equal((id, Title(descriptor), SeverityOf(descriptor)), (page.Id, page.Title, page.Severity));
        Assert.NotEqual(page.Wrong, page.Right);
        if (CriteriaRules.All.FirstOrDefault(rule => rule.Id == id)?.Source is { } source)
        {
            Assert.StartsWith(source, page.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_page_is_of_an_id_that_the_analyzers_or_the_build_report()
    {
        string targets = File.ReadAllText(Path.Combine(DocumentationPage.Repository, "runtime/AudienceTyped/build/AudienceTyped.targets"));
        string[] build = [.. Regex.Matches(targets, "Code=\"(AUD9[0-9]{3})\"").Select(static match => match.Groups[1].Value)];

        Assert.NotEmpty(build);
        Assert.All(build, static id => Assert.Equal((id, "warning"), (DocumentationPage.Read(id).Id, DocumentationPage.Read(id).Severity)));
        Assert.Equal(Descriptors.Select(static descriptor => descriptor.Id).Distinct().Concat(build), DocumentationPage.Ids);
    }

    [Fact]
    public void The_releases_list_each_id_with_its_category_severity_and_title() => Assert.Equal(
        Descriptors
            .DistinctBy(static descriptor => descriptor.Id)
            .Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {Title(descriptor)}"),
        File.ReadLines(Path.Combine(DocumentationPage.Repository, Unshipped)).Where(static line => line.StartsWith("AUD", StringComparison.Ordinal)));

    internal static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    internal static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    private static DiagnosticDescriptor[] Of(string id) => [.. Descriptors.Where(descriptor => descriptor.Id == id)];

    // Matters of style are information, but a name that contradicts its value, and what does not compile anyway.
    private static DiagnosticSeverity[] SeveritiesOfStyle(string id) => id switch
    {
        "AUD3002" => [DiagnosticSeverity.Warning],
        "AUD3004" or "AUD3009" or "AUD3010" => [DiagnosticSeverity.Error],
        _ => [DiagnosticSeverity.Info],
    };
}
