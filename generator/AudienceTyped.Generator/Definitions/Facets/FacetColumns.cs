namespace AudienceTyped.Generator.Definitions.Facets;

/// <summary>The columns of a <c>.facets.tsv</c> file, by their place.</summary>
internal static class FacetColumns
{
    public const int Member = 0;
    public const int Facet = 1;
    public const int Entities = 2;
    public const int Stands = 3;
    public const int Values = 4;
    public const int Tree = 5;
    public const int Finders = 6;
    public const int Since = 7;
    public const int Summary = 8;
    public const int Phrase = 9;
    public const int Count = 10;

    public const string Names = "member, facet, entities, stands, values, tree, finders, since, summary, phrase";
}

/// <summary>The columns of a row after <c>#rules</c>, by their place.</summary>
internal static class RuleColumns
{
    public const int Rule = 0;
    public const int Facets = 1;
    public const int With = 2;
    public const int Code = 3;
    public const int Reason = 4;
    public const int Set = 5;
    public const int Count = 6;

    public const string Names = "rule, facets, with, code, reason, set";
}
