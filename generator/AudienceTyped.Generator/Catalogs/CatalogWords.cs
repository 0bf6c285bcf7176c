namespace AudienceTyped.Generator.Catalogs;

/// <summary>Words about the values of an entity type, as the attribute of the type lists them.</summary>
/// <param name="Kind">The kind of list, as the directive of the definition file calls it.</param>
/// <param name="Words">The words.</param>
internal sealed record CatalogWords(string Kind, IReadOnlyList<string> Words)
{
    /// <summary>Words and phrases that mean the same in the name of a value; the first one is what they are compared by.</summary>
    public const string Synonyms = "synonyms";

    /// <summary>Words that are used for one another, although the type may have a value of each.</summary>
    public const string Similar = "similar-words";

    /// <summary>Words that do not say which value is meant.</summary>
    public const string Common = "common-words";

    /// <summary>Words that name a team as well, so that beside a value of another type they say nothing of the value.</summary>
    public const string Teams = "team-words";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Synonyms, Similar, Common, Teams];
}
