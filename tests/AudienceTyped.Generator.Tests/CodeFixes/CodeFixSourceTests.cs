using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Tests.CodeFixes;

/// <summary>What a fix needs travels in the properties of the diagnostic or on the rule, so that messages and ids are written in one place.</summary>
public sealed class CodeFixSourceTests
{
    private static readonly IEnumerable<string> _files = Directory.EnumerateFiles(
        FolderArrowsTests.PathOf("generator/AudienceTyped.CodeFixes"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    public static TheoryData<string> Files => new(_files.Select(static file => Path.GetRelativePath(FolderArrowsTests.PathOf("generator"), file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_fix_reads_a_message_or_writes_an_id(string file)
    {
        var root = Generation.Parse(File.ReadAllText(FolderArrowsTests.PathOf($"generator/{file}"))).GetRoot(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(
            root.DescendantNodes().OfType<IdentifierNameSyntax>(), static name => name.Identifier.ValueText is "GetMessage" or "MessageFormat");
        Assert.DoesNotContain(
            root.DescendantTokens(),
            static token => token.Value is string text && text.StartsWith("AUD", StringComparison.Ordinal) && text.Skip(3).All(char.IsAsciiDigit));
    }
}
