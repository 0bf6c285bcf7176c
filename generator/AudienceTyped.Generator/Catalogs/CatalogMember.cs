using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>A value of a catalog and its member.</summary>
/// <param name="Owner">The type before the dot: the entity type, or in an older C# the class that adds to it.</param>
/// <param name="Value">The value.</param>
/// <param name="IsAdded">Whether a project has added it, so that its namespace must be imported.</param>
internal sealed record CatalogMember(INamedTypeSymbol Owner, CatalogValue Value, bool IsAdded)
{
    public string Text => $"{Owner.Name}.{Identifiers.Escape(Value.Member)}";
}
