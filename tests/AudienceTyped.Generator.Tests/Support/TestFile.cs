using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>An additional file that is held in memory.</summary>
internal sealed class TestFile(string path, SourceText? text) : AdditionalText
{
    public TestFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
