using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Reads definition files through the cache of the compilation.</summary>
internal sealed record DefinitionReadings(Func<SourceText, EntityFileReading> OfEntityFile, Func<SourceText, FacetFileReading> OfFacetFile);
