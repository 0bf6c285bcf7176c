using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>Lines and methods of all hand-written code stay short enough to be read.</summary>
public sealed class SourceSizeTests
{
    private const int LongestLine = 160;
    private const int LongestMethod = 50;

    private static readonly string[] _folders = ["generator", "runtime", "facets", "tests"];

    // What the build writes, and programs that are analyzed as somebody may write them.
    private static readonly string[] _others = ["/obj/", "/bin/", "/Programs/Correct/", "/Programs/Wrong/"];

    private static readonly Lazy<(string Path, SyntaxTree Tree)[]> _files = new(() =>
    [
        .. from folder in _folders
           from path in Directory.EnumerateFiles(Path.Combine(Repository(), folder), "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(Repository(), path).Replace('\\', '/')
           where !_others.Any(other => relative.Contains(other, StringComparison.Ordinal))
           select (relative, CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview))),
    ]);

    [Fact]
    public void A_line_is_longer_only_where_a_text_makes_it_so() => AssertNone(
        from file in _files.Value
        let root = file.Tree.GetRoot(TestContext.Current.CancellationToken)
        from line in file.Tree.GetText(TestContext.Current.CancellationToken).Lines
        where line.Span.Length > LongestLine && line.Span.Length - LengthOfTexts(root, line) > LongestLine
        select $"{file.Path}({line.LineNumber + 1}) has {line.Span.Length} characters.");

    [Fact]
    public void A_method_is_longer_only_where_it_is_a_table() => AssertNone(
        from file in _files.Value
        from method in file.Tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
        where method is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
        where !IsTable(method) && CountLines(method) > LongestMethod
        select $"{file.Path}: {method.ToString().Split('\n')[0].Trim()} has {CountLines(method)} lines.");

    [Fact]
    public void Both_rules_see_the_code() => Assert.True(_files.Value.Length > 500, $"{_files.Value.Length} files are too few.");

    // The lines of the body, without those of texts: code that a test compiles is no code of the test.
    private static int CountLines(SyntaxNode method)
    {
        // The rows of a theory are a table too.
        int start = method.ChildNodes().OfType<AttributeListSyntax>().Select(static list => list.Span.End).DefaultIfEmpty(method.SpanStart).Max();
        int ofTexts = method.DescendantTokens().Where(IsText).Sum(static token => CountBreaks(token.SyntaxTree!, token.Span));
        return CountBreaks(method.SyntaxTree, TextSpan.FromBounds(start, method.Span.End)) + 1 - ofTexts;
    }

    private static int CountBreaks(SyntaxTree tree, TextSpan span)
    {
        FileLinePositionSpan lines = tree.GetLineSpan(span);
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line;
    }

    // A method that is one expression lists what it lists.
    private static bool IsTable(SyntaxNode method) =>
        method is BaseMethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax { ExpressionBody: not null };

    private static int LengthOfTexts(SyntaxNode root, TextLine line) => root
        .DescendantTokens(line.Span)
        .Where(IsText)
        .Sum(token => token.Span.Overlap(line.Span)?.Length ?? 0);

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;

    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join("\n", problems));

    private static string Repository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
