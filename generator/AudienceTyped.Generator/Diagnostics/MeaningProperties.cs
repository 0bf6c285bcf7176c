using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Meaning;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>What a diagnostic about a name and a value tells the code fixes.</summary>
internal static class MeaningProperties
{
    /// <summary>The URN of the value whose name it is.</summary>
    public const string Urn = nameof(Urn);

    /// <summary>The member of the value whose name it is.</summary>
    public const string Member = nameof(Member);

    /// <summary>The class that has the member.</summary>
    public const string Class = nameof(Class);

    /// <summary>The member of the value that is written.</summary>
    public const string WrittenMember = nameof(WrittenMember);

    public static ImmutableDictionary<string, string?> Of(EntityMeanings type, CatalogValue meant, CatalogValue? written)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(Urn, type.UrnOf(meant))
            .Add(Member, meant.Member)
            .Add(Class, type.ClassName);
        return written is null ? properties : properties.Add(WrittenMember, written.Member);
    }
}
