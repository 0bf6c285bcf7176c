using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>
/// Finds the values that lists of names mean, as forms, files and messages contain them: in the catalogs in use and, where that is chosen
/// (<see cref="AudienceTypedOptions.AskServiceForNames"/>), with the service. It never guesses: a name that two values share is a miss with both as candidates.
/// </summary>
/// <example>
/// <code>
/// ResolvedNames&lt;Skill&gt; skills = await resolver.ResolveAsync(Facet.Skills, ["Python", "Pyton"]);
/// foreach (NameMiss miss in skills.Misses)
/// {
///     Console.WriteLine(miss);
/// }
/// </code>
/// </example>
public sealed class ValueResolver
{
    private const int MaximumCandidates = 5;
    private const int LargestDistance = 2;

    private readonly ServiceNames? _service;

    /// <summary>Creates a resolver that knows the catalogs in use, and asks no service.</summary>
    public ValueResolver()
    {
    }

    internal ValueResolver(ServiceNames service) => _service = service;

    /// <summary>The values of names of one facet.</summary>
    /// <param name="facet">The facet. Of two entity types, values of the first are found.</param>
    /// <param name="names">The names, or URNs. Case, accents and superfluous spaces do not matter.</param>
    /// <param name="cancellationToken">Cancels calls of the service.</param>
    /// <exception cref="LinkedInApiException">The service had to be asked, and failed.</exception>
    public async Task<ResolvedNames<T>> ResolveAsync<T>(Facet<T> facet, IEnumerable<string> names, CancellationToken cancellationToken = default)
        where T : struct, ITargetingEntity<T>
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(names);
        List<T> values = [];
        List<NameMiss> misses = [];
        foreach (string name in names)
        {
            if (TryFind(name, out T value))
            {
                values.Add(value);
                continue;
            }

            FoundEntity[] found = _service is null || string.IsNullOrWhiteSpace(name)
                ? []
                : await _service.SearchAsync(facet, name, cancellationToken).ConfigureAwait(false);
            if (_service is not null && await _service.FindAsync<T>(found, name, cancellationToken).ConfigureAwait(false) is { } known)
            {
                values.Add(known);
            }
            else
            {
                misses.Add(new(facet, name, FindCandidates(facet, name, found)));
            }
        }

        return new([.. values.Distinct()], misses);
    }

    /// <summary>The criteria of an audience whose values are named.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="cancellationToken">Cancels calls of the service.</param>
    /// <exception cref="LinkedInApiException">The service had to be asked, and failed.</exception>
    public async Task<NamedAudienceResolution> ResolveAsync(NamedAudience audience, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(audience);
        TargetingCriteria criteria = AllOf.Empty;
        List<NameMiss> misses = [];
        foreach (NamedClause part in audience.Parts)
        {
            criteria = await part.AddToAsync(criteria, misses, this, cancellationToken).ConfigureAwait(false);
        }

        return new(criteria, misses);
    }

    private static bool TryFind<T>(string? name, out T value)
        where T : struct, ITargetingEntity<T> => TargetingEntity.TryFind(name, out value) || T.TryParse(name, provider: null, out value);

    private static FoundEntity[] FindCandidates<T>(Facet<T> facet, string? name, FoundEntity[] found)
        where T : struct, ITargetingEntity<T>
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return [];
        }

        IEnumerable<T> known = TargetingEntity.Search<T>(name, MaximumCandidates).Select(static candidate => candidate.Value);
        FoundEntity[] ofCatalog = [.. known.Select(value => new FoundEntity(value.Urn, value.Name, facet.Urn))];
        FoundEntity[] all = [.. ofCatalog.Concat(found).DistinctBy(static candidate => candidate.Urn).Take(MaximumCandidates)];
        return all.Length > 0 ? all : [.. Misspelled<T>(name).Select(value => new FoundEntity(value.Urn, value.Name, facet.Urn))];
    }

    private static IEnumerable<T> Misspelled<T>(string name)
        where T : struct, ITargetingEntity<T>
    {
        string folded = Fold(name);
        return TargetingEntity
            .Known<T>()
            .Where(static value => value.Name is not null)
            .Select(value => (Value: value, Distance: Math.Min(DistanceTo(folded, value.Name!), DistanceTo(folded, WithoutBracket(value.Name!)))))
            .Where(static near => near.Distance <= LargestDistance)
            .OrderBy(static near => near.Distance)
            .Take(MaximumCandidates)
            .Select(static near => near.Value);
    }

    private static int DistanceTo(string folded, string name) => EditDistance.Between(folded, Fold(name), LargestDistance);

    private static string Fold(string name) => NameFolding.Fold(name).ToString().ToUpperInvariant();

    // "Python (Programming Language)" is written as "Python".
    private static string WithoutBracket(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
}
