using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Where a reading is: in the expression itself, or in an initializer that a name in it led to.</summary>
/// <param name="Owner">The outermost initializer; null in the expression itself.</param>
/// <param name="Place">The name in the expression; null in the expression itself.</param>
internal readonly record struct ReadingScope(IOperation? Owner, SyntaxNode? Place)
{
    public Origin OriginOf(SyntaxNode node) => new(node, Owner, Place ?? node);
}
