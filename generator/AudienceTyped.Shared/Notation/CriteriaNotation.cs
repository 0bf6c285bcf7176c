namespace AudienceTyped.Shared.Notation;

/// <summary>The words of the notation in which criteria are read, so that a message shows what the user has to write.</summary>
internal sealed record CriteriaNotation
{
    public static CriteriaNotation Restli { get; } = new()
    {
        Criteria = "(include:(and:List(…)),exclude:(or:(…)))",
        Include = "(and:List(…))",
        Clause = "(or:(…))",
        Facets = "(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))",
        Record = "a record",
        List = "a list",
        ListName = "list",
        PathOf = static (parent, key, isName) => isName ? parent.Length == 0 ? key : $"{parent}.{key}" : $"{parent}[{key}]",
    };

    public static CriteriaNotation Json { get; } = new()
    {
        Criteria = """{"include":{"and":[…]},"exclude":{"or":{…}}}""",
        Include = """{"and":[…]}""",
        Clause = """{"or":{…}}""",
        Facets = """{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}""",
        Record = "an object",
        List = "an array",
        ListName = "array",
        PathOf = static (parent, key, isName) => isName
            ? $"{(parent.Length == 0 ? "$" : parent)}.{key}"
            : $"{parent}[{(key.All(static character => character is >= '0' and <= '9') ? key : $"'{key}'")}]",
    };

    /// <summary>Criteria as a whole.</summary>
    public required string Criteria { get; init; }

    /// <summary>What <c>include</c> is.</summary>
    public required string Include { get; init; }

    /// <summary>What a clause, and <c>exclude</c>, is.</summary>
    public required string Clause { get; init; }

    /// <summary>What <c>or</c> is.</summary>
    public required string Facets { get; init; }

    /// <summary>A record, with its article.</summary>
    public required string Record { get; init; }

    /// <summary>A list, with its article.</summary>
    public required string List { get; init; }

    /// <summary>The name of a list.</summary>
    public required string ListName { get; init; }

    /// <summary>The path of a part: of its parent's path, its key or index, and whether the key is a plain name.</summary>
    public required Func<string, string, bool, string> PathOf { get; init; }
}
