using System.Text.Json;
using AudienceTyped.Catalogs;
using Microsoft.Extensions.Caching.Hybrid;

namespace AudienceTyped;

/// <summary>What the service finds for names, kept for a day.</summary>
internal sealed class ServiceNames(TargetingEntitiesClient entities, HybridCache? cache, string prefix)
{
    private static readonly HybridCacheEntryOptions _day = new() { Expiration = TimeSpan.FromDays(1) };

    /// <summary>All values that a name finds, so that one that shares the name is among them; none if the service does not search the facet.</summary>
    public async Task<FoundEntity[]> SearchAsync(TargetingFacet facet, string name, CancellationToken cancellationToken)
    {
        if (!facet.Definition.Finders.HasFlag(FacetFinders.Typeahead))
        {
            return [];
        }

        string text = NameFolding.Fold(name).ToString().ToUpperInvariant();
        return cache is null
            ? await AskAsync(facet, name, cancellationToken).ConfigureAwait(false)
            : Read(
                await cache
                    .GetOrCreateAsync(
                        $"{prefix}{facet.Name}|{Uri.EscapeDataString(text)}",
                        async token => Write(await AskAsync(facet, name, token).ConfigureAwait(false)),
                        _day,
                        cancellationToken: cancellationToken)
                    .ConfigureAwait(false),
                facet);
    }

    /// <summary>The one value of what was found that has the name and exists; null if there is none, or if several have it.</summary>
    public async Task<T?> FindAsync<T>(FoundEntity[] found, string name, CancellationToken cancellationToken)
        where T : struct, ITargetingEntity<T>
    {
        string folded = NameFolding.Fold(name).ToString();
        FoundEntity[] named =
        [
            .. found.Where(entity => entity.Name is { } other && NameFolding.Fold(other).Equals(folded, StringComparison.OrdinalIgnoreCase)),
        ];
        return named is [var one]
            && T.TryParse(one.Urn.ToString(), provider: null, out T value)
            && await ExistsAsync(one, cancellationToken).ConfigureAwait(false)
            ? value
            : null;
    }

    // A search lists pages that no longer exist.
    private async Task<bool> ExistsAsync(FoundEntity entity, CancellationToken cancellationToken)
    {
        async ValueTask<string> Ask(CancellationToken token)
        {
            ResolvedEntities resolved = await entities.ResolveAsync([entity.Urn], token).ConfigureAwait(false);
            return resolved.Missing.Count == 0 ? "found" : "missing";
        }

        string answer = cache is null
            ? await Ask(cancellationToken).ConfigureAwait(false)
            : await cache.GetOrCreateAsync($"{prefix}{entity.Urn}", Ask, _day, cancellationToken: cancellationToken).ConfigureAwait(false);
        return answer == "found";
    }

    private async Task<FoundEntity[]> AskAsync(TargetingFacet facet, string name, CancellationToken cancellationToken) =>
        await entities.SearchAllAsync(facet, name, cancellationToken: cancellationToken).ToArrayAsync(cancellationToken).ConfigureAwait(false);

    // Text, which any cache can keep without a serializer: URNs and names by turns.
    private static string Write(IReadOnlyList<FoundEntity> found)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            foreach (FoundEntity entity in found)
            {
                writer.WriteStringValue(entity.Urn.ToString());
                writer.WriteStringValue(entity.Name);
            }

            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static FoundEntity[] Read(string text, TargetingFacet facet) =>
    [
        .. JsonElement
            .Parse(text)
            .EnumerateArray()
            .Select(static element => element.GetString())
            .Chunk(2)
            .Select(pair => new FoundEntity(Urn.Parse(pair[0]!), pair[1], facet.Urn)),
    ];
}
