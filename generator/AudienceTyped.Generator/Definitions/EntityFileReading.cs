using System.Collections.Immutable;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions;

/// <summary>What was found in a <c>.urns.tsv</c> file.</summary>
/// <param name="Model">Null where nothing can be generated.</param>
/// <param name="NameSpan">Where the name of the entity type stands.</param>
/// <param name="NamespaceSpan">Where the namespace of its URNs stands.</param>
/// <param name="Problems">In the order in which they were found.</param>
internal sealed record EntityFileReading(EntityTypeModel? Model, TextSpan NameSpan, TextSpan NamespaceSpan, ImmutableArray<DefinitionProblem> Problems);
