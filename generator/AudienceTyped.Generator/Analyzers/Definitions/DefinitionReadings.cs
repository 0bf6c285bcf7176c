using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Where to get what is in a text: from the cache of the compilation.</summary>
internal sealed record DefinitionReadings(Func<SourceText, EntityFileReading> OfEntityFile, Func<SourceText, FacetFileReading> OfFacetFile);
