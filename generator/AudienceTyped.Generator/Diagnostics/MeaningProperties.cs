using System.Collections.Immutable;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The properties of a diagnostic about a name and a value that code fixes read.</summary>
internal static class MeaningProperties
{
    /// <summary>The URN of the value that the name means.</summary>
    public const string Urn = nameof(Urn);

    /// <summary>The member of the value that the name means.</summary>
    public const string Member = nameof(Member);

    /// <summary>The class that has the member.</summary>
    public const string Class = nameof(Class);

    /// <summary>The member of the value that is written.</summary>
    public const string WrittenMember = nameof(WrittenMember);

    /// <summary>The name of the value that is written, where the code shows the wrong one as a text.</summary>
    public const string WrittenName = nameof(WrittenName);

    /// <param name="urn">The URN of the value that the name means.</param>
    /// <param name="member">Its member.</param>
    /// <param name="class">The class that has the member.</param>
    /// <param name="writtenMember">The member of the value that is written; null where it has none.</param>
    /// <param name="writtenName">The name of the value that is written; null where the code shows none as a text.</param>
    public static ImmutableDictionary<string, string?> Of(string urn, string member, string @class, string? writtenMember, string? writtenName = null)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(Urn, urn)
            .Add(Member, member)
            .Add(Class, @class);
        properties = writtenMember is null ? properties : properties.Add(WrittenMember, writtenMember);
        return writtenName is null ? properties : properties.Add(WrittenName, writtenName);
    }
}
