using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>What comments say about values that have no member: the names that the service gives them.</summary>
internal sealed class ResolvedComments
{
    private const int LongestName = 100;

    private readonly Dictionary<Urn, string> _comments = [];

    /// <summary>No names.</summary>
    public static ResolvedComments None { get; } = new();

    /// <summary>Asks the service for the names of all values that have no member.</summary>
    public static async Task<ResolvedComments> AskAsync(
        IEnumerable<TargetingCriteria> criteria, KnownMembers members, TargetingEntitiesClient client, ToolConsole console, CancellationToken cancellationToken)
    {
        Urn[] unknown = [.. criteria
            .SelectMany(static one => one.Include.Clauses.SelectMany(static clause => clause.Facets).Concat(one.Exclude.Facets))
            .SelectMany(static facet => facet.Values)
            .Distinct()
            .Where(urn => members.FindMember(urn) is null)];
        ResolvedComments names = new();
        if (unknown.Length == 0)
        {
            return names;
        }

        await console.SayAsync($"Requesting the names of {unknown.Length} values.").ConfigureAwait(false);
        ResolvedEntities resolved = await Patience
            .WaitAsync(client.ResolveAsync(unknown, cancellationToken), "Waiting for the names.", console, cancellationToken)
            .ConfigureAwait(false);
        foreach (FoundEntity entity in resolved.Found)
        {
            names._comments[entity.Urn] = entity.Name is { } name ? Excerpt.Of(name, LongestName) : "the service gives it no name";
        }

        foreach (Urn urn in resolved.Missing)
        {
            names._comments[urn] = "the service does not know it";
        }

        return names;
    }

    /// <summary>What a comment says about a value, on one line; null for nothing.</summary>
    public string? CommentOf(CSharpValue value) => _comments.GetValueOrDefault(value.Urn);
}
