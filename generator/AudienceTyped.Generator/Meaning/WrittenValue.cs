using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>A value as it is written in code.</summary>
/// <param name="Node">The text of the URN, the call of <c>FromId</c>, the member, or what has the number.</param>
/// <param name="Type">What the ids of its type mean.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsMember">Whether the code says the name of the value itself.</param>
internal sealed record WrittenValue(SyntaxNode Node, EntityMeanings Type, string Id, bool IsMember)
{
    public string Urn => $"urn:li:{Type.UrnEntityType}:{Id}";
}
