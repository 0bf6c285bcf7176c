using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>What was found in a <c>.urns.tsv</c> file.</summary>
/// <param name="Model">Null where nothing can be generated.</param>
/// <param name="NameSpan">Where the name of the entity type is.</param>
/// <param name="NamespaceSpan">Where the namespace of its URNs is.</param>
/// <param name="ValueSpans">For each value of the model, where its parts are.</param>
/// <param name="Problems">In the order in which they were found.</param>
internal sealed record EntityFileReading(
    EntityTypeModel? Model, TextSpan NameSpan, TextSpan NamespaceSpan, ImmutableArray<ValueSpans> ValueSpans, ImmutableArray<DefinitionProblem> Problems)
{
    /// <summary>For each set of the model, where its name is.</summary>
    public ImmutableArray<TextSpan> SetSpans { get; init; } = [];

    /// <summary>For each renamed member of the model, where its old identifier is.</summary>
    public ImmutableArray<TextSpan> RenamedSpans { get; init; } = [];

    /// <summary>The values whose ids are still to be found.</summary>
    public ImmutableArray<UnresolvedValue> Unresolved { get; init; } = [];

    /// <summary>What the file does not want to be told.</summary>
    public IgnoredDiagnostics Ignored { get; init; } = IgnoredDiagnostics.None;
}

/// <summary>Where the parts of a value are that are compared with a referenced catalog.</summary>
/// <param name="Id">The id.</param>
/// <param name="Member">The identifier, or the name from which it is derived.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ValueSpans(TextSpan Id, TextSpan Member, TextSpan Name);
