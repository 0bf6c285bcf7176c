using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Tests.Shared;

/// <summary>A definition file of a project.</summary>
internal sealed class OwnFile(string name, string text) : AdditionalText
{
    public override string Path => "/repository/" + name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
