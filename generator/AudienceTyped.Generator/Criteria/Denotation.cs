
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The criteria of an expression, as far as they are known, by the algebra of the runtime.</summary>
internal sealed class Denotation
{
    // Beyond this the runtime refuses to distribute.
    private const int MaximumDistributedClauses = 256;

    public required IReadOnlyList<ClauseView> Include { get; init; }

    public bool IsIncludeComplete { get; init; } = true;

    public ClauseView Exclude { get; init; } = ClauseView.Empty;

    public IReadOnlyList<SuperfluousPart> Superfluous { get; init; } = [];

    /// <summary>The calls of facets that throw, even if the algebra drops them.</summary>
    public IReadOnlyList<FacetView> Refused { get; init; } = [];

    /// <summary>No clause, so everyone, or with an exclusion all but some.</summary>
    public static Denotation Everyone { get; } = new() { Include = [] };

    public static Denotation Of(ClauseView clause) => new() { Include = [clause] };

    public static Denotation Except(ClauseView clause) => new() { Include = [], Exclude = clause };

    public Denotation And(Denotation other)
    {
        List<SuperfluousPart> superfluous = [.. Superfluous, .. other.Superfluous];
        List<ClauseView> include = [.. Include];
        foreach (ClauseView clause in other.Include)
        {
            Add(include, clause, superfluous);
        }

        return new Denotation
        {
            Include = include,
            IsIncludeComplete = IsIncludeComplete && other.IsIncludeComplete,
            Exclude = ClauseUnion.Of(Exclude, other.Exclude, Exclude.Origin, superfluous),
            Superfluous = superfluous,
            Refused = [.. Refused, .. other.Refused],
        };
    }

    /// <summary>Either, distributed into an AND of ORs where one has several clauses.</summary>
    public Denotation Or(Denotation other, object origin)
    {
        List<SuperfluousPart> superfluous = [.. Superfluous, .. other.Superfluous];
        if (!IsIncludeComplete || !other.IsIncludeComplete || Include.Count * (long)other.Include.Count > MaximumDistributedClauses)
        {
            return new Denotation { Include = [], IsIncludeComplete = false, Superfluous = superfluous, Refused = [.. Refused, .. other.Refused] };
        }

        bool isOneClause = Include.Count == 1 && other.Include.Count == 1;
        List<ClauseView> include = [];
        foreach (ClauseView left in Include)
        {
            foreach (ClauseView right in other.Include)
            {
                // What distribution repeats was not written twice.
                Add(include, ClauseUnion.Of(left, right, origin, isOneClause ? superfluous : null, isDistributed: !isOneClause), null);
            }
        }

        return new Denotation { Include = include, Superfluous = superfluous, Refused = [.. Refused, .. other.Refused] };
    }

    public Denotation Not() => Include.Count > 0 || !IsIncludeComplete
        ? new Denotation
        {
            Include = [],
            Exclude = Include.Count == 1 && IsIncludeComplete
            ? Include[0]
            : Unknown(),
            Superfluous = Superfluous,
            Refused = Refused
        }
        : new Denotation { Include = [Exclude], Superfluous = Superfluous, Refused = Refused };

    private static ClauseView Unknown() => new() { Facets = [], IsComplete = false };

    private static void Add(List<ClauseView> clauses, ClauseView added, List<SuperfluousPart>? superfluous)
    {
        // A name that is used twice is still known.
        if (clauses.Contains(added))
        {
            return;
        }

        if (clauses.Find(present => present.IsSubsetOf(added)) is { } stronger)
        {
            Report(added, stronger);
            return;
        }

        foreach (ClauseView weaker in clauses.Where(added.IsSubsetOf).ToArray())
        {
            Report(weaker, added);
            clauses.Remove(weaker);
        }

        clauses.Add(added);

        // An any-of without a value is a mistake of its own.
        void Report(ClauseView part, ClauseView because)
        {
            if (superfluous is not null && because.Facets.Count > 0)
            {
                superfluous.Add(new SuperfluousPart(part, because));
            }
        }
    }
}
