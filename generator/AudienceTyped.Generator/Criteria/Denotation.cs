using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The criteria of an expression, as far as they are known, by the algebra of the runtime.</summary>
internal sealed class Denotation
{
    // The runtime distributes into more; to follow all of them costs more than it finds.
    private const int MaximumDistributedClauses = 100;

    public required IReadOnlyList<ClauseView> Include { get; init; }

    public bool IsIncludeComplete { get; init; } = true;

    public ClauseView Exclude { get; init; } = ClauseView.Empty;

    public IReadOnlyList<SuperfluousPart> Superfluous { get; init; } = [];

    /// <summary>The calls of facets that throw, even if the algebra drops them.</summary>
    public IReadOnlyList<FacetView> Refused { get; init; } = [];

    /// <summary>The facets with one value each, of which a choice takes one: what is wrong with it is wrong, whatever is taken.</summary>
    public IReadOnlyList<FacetView> Alternatives { get; init; } = [];

    /// <summary>No clause, so everyone, or with an exclusion all but some.</summary>
    public static Denotation Everyone { get; } = new() { Include = [] };

    private bool IsOneClause => IsIncludeComplete && Include.Count == 1;

    public static Denotation Of(ClauseView clause) => new() { Include = [clause] };

    public static Denotation Except(ClauseView clause) => new() { Include = [], Exclude = clause };

    /// <summary>All of them, in the order in which they are written.</summary>
    public static Denotation All(IReadOnlyList<Denotation> parts)
    {
        List<SuperfluousPart> superfluous = Collect(parts, static part => part.Superfluous);
        AbsorbingClauses include = new();
        bool isIncludeComplete = true;
        List<ClauseView> exclude = new(parts.Count);
        foreach (Denotation part in parts)
        {
            isIncludeComplete &= part.IsIncludeComplete;
            exclude.Add(part.Exclude);
            for (int index = 0; index < part.Include.Count; index++)
            {
                include.Add(part.Include[index], superfluous);
            }
        }

        return new Denotation
        {
            Include = include.Remaining,
            IsIncludeComplete = isIncludeComplete,
            Exclude = ClauseUnion.Of(exclude, exclude[0].Origin as Origin, superfluous),
            Superfluous = superfluous,
            Refused = Collect(parts, static part => part.Refused),
            Alternatives = Collect(parts, static part => part.Alternatives),
        };
    }

    /// <summary>Any of them, distributed into an AND of ORs where one has several clauses.</summary>
    public static Denotation Any(IReadOnlyList<Denotation> parts, Origin origin)
    {
        List<SuperfluousPart> superfluous = Collect(parts, static part => part.Superfluous);
        List<FacetView> refused = Collect(parts, static part => part.Refused);
        List<FacetView> alternatives = Collect(parts, static part => part.Alternatives);
        if (parts.All(static part => part.IsOneClause))
        {
            ClauseView clause = ClauseUnion.Of([.. parts.Select(static part => part.Include[0])], origin, superfluous);
            return new Denotation { Include = [clause], Superfluous = superfluous, Refused = refused, Alternatives = alternatives };
        }

        IReadOnlyList<ClauseView>? include = Distribute(parts, origin, superfluous);
        return new Denotation
        {
            Include = include ?? [],
            IsIncludeComplete = include is not null,
            Superfluous = superfluous,
            Refused = refused,
            Alternatives = alternatives,
        };
    }

    public Denotation Not() => Include.Count > 0 || !IsIncludeComplete
        ? new Denotation
        {
            Include = [],
            Exclude = IsOneClause ? Include[0] : Unknown(),
            Superfluous = Superfluous,
            Refused = Refused,
            Alternatives = Alternatives,
        }
        : new Denotation { Include = [Exclude], Superfluous = Superfluous, Refused = Refused, Alternatives = Alternatives };

    /// <summary>The same, without what repeats something: what rounds or elements repeat is not written twice.</summary>
    public Denotation WithoutSuperfluous() =>
        new() { Include = Include, IsIncludeComplete = IsIncludeComplete, Exclude = Exclude, Refused = Refused, Alternatives = Alternatives };

    // Most parts have none.
    private static List<T> Collect<T>(IReadOnlyList<Denotation> parts, Func<Denotation, IReadOnlyList<T>> find)
    {
        List<T> all = [];
        foreach (Denotation part in parts)
        {
            if (find(part) is { Count: > 0 } some)
            {
                all.AddRange(some);
            }
        }

        return all;
    }

    private static ClauseView Unknown() => new() { Facets = [], IsComplete = false };

    // What distribution repeats was not written twice. Those of one clause are joined first, because their order changes nothing.
    private static IReadOnlyList<ClauseView>? Distribute(IReadOnlyList<Denotation> parts, Origin origin, List<SuperfluousPart> superfluous)
    {
        ClauseView[] single = [.. parts.Where(static part => part.IsOneClause).Select(static part => part.Include[0])];
        IReadOnlyList<ClauseView>? clauses = single.Length == 0 ? null : [ClauseUnion.Of(single, origin, superfluous)];
        foreach (Denotation part in parts.Where(static part => !part.IsOneClause))
        {
            if (!part.IsIncludeComplete || (clauses?.Count ?? 1) * (long)part.Include.Count > MaximumDistributedClauses)
            {
                return null;
            }

            clauses = clauses is null ? part.Include : Distribute(clauses, part.Include, origin);
        }

        return clauses;
    }

    private static IReadOnlyList<ClauseView> Distribute(IReadOnlyList<ClauseView> left, IReadOnlyList<ClauseView> right, Origin origin)
    {
        AbsorbingClauses distributed = new();
        foreach (ClauseView one in left)
        {
            foreach (ClauseView other in right)
            {
                distributed.Add(ClauseUnion.Of([one, other], origin, null, isDistributed: true), null);
            }
        }

        return distributed.Remaining;
    }
}
