using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A part of a value.</summary>
/// <param name="Index">Its place in a tuple, or in what a record is deconstructed into.</param>
/// <param name="Member">The field or the property, where a pattern names it; null for a place.</param>
internal readonly record struct PartName(int Index, ISymbol? Member);

/// <summary>Where a local has its value from.</summary>
/// <param name="Value">An expression.</param>
/// <param name="Path">The part of it, from the outermost inwards; empty for all of it.</param>
/// <param name="IsElement">Whether it is a part of an element of the expression, which is a collection.</param>
internal sealed record LocalSource(IOperation Value, IReadOnlyList<PartName> Path, bool IsElement)
{
    public bool IsWhole => Path.Count == 0 && !IsElement;
}
