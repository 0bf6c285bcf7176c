using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>Something in a definition file that its author should know.</summary>
internal sealed record DefinitionProblem(DiagnosticDescriptor Descriptor, TextSpan Span, params object[] Arguments)
{
    /// <summary>What the code fixes need to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic ToDiagnostic(string path, SourceText? text) => Diagnostic.Create(
        Descriptor,
        Location.Create(path, Span, text?.Lines.GetLinePositionSpan(Span) ?? default),
        Properties,
        Arguments);
}
