using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>A value that a search found, and why.</summary>
/// <typeparam name="T">The entity type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="MatchedName">The name of the value that matches.</param>
/// <param name="Match">How it matches.</param>
public sealed record NameCandidate<T>(T Value, string MatchedName, NameMatchKind Match)
    where T : struct, ITargetingEntity<T>;

/// <summary>How a name matches a text, best first. Case and accents do not matter.</summary>
public enum NameMatchKind
{
    /// <summary>The text is the name.</summary>
    WholeName,

    /// <summary>The text is another name of the value, as the catalog has it: <c>UK</c>.</summary>
    OtherName,

    /// <summary>The text is another way to write the value: its member, its range, its name without bracket or container.</summary>
    WrittenForm,

    /// <summary>The name begins with the text.</summary>
    BeginningOfName,

    /// <summary>A word of the name begins with the text.</summary>
    BeginningOfWord,

    /// <summary>The text is somewhere in the name.</summary>
    PartOfName,
}
