using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Where a part of criteria is written.</summary>
/// <param name="Node">The syntax that writes it.</param>
/// <param name="Owner">The initializer of the local or field that it came through; null if it is in the expression itself.</param>
/// <param name="Place">What to mark in the expression: the syntax itself, or the name of the local or field.</param>
internal sealed record Origin(SyntaxNode Node, IOperation? Owner, SyntaxNode Place)
{
    /// <summary>Whether it writes a whole set of values, of which none can be mended by itself.</summary>
    public bool IsOfSet { get; init; }
}
