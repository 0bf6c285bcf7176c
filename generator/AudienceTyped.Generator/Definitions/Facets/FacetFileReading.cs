using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Facets;

/// <summary>What was found in a <c>.facets.tsv</c> file.</summary>
/// <param name="Model">Null where nothing can be generated.</param>
/// <param name="NameSpan">Where the name of the catalog is.</param>
/// <param name="FacetSpans">For each facet of the model, where its parts are.</param>
/// <param name="Problems">In the order in which they were found.</param>
internal sealed record FacetFileReading(
    CatalogModel? Model, TextSpan NameSpan, ImmutableArray<FacetSpans> FacetSpans, ImmutableArray<DefinitionProblem> Problems)
{
    /// <summary>What the file does not want to be told.</summary>
    public IgnoredDiagnostics Ignored { get; init; } = IgnoredDiagnostics.None;
}

/// <summary>Where the parts of a facet are that are compared with other files.</summary>
internal sealed record FacetSpans(TextSpan Member, TextSpan Name, ImmutableArray<TextSpan> EntityTypes);
