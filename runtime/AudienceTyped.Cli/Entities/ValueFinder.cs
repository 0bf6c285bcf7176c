using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>
/// Finds the values that names mean: exactly one whole name, which the service returns again for the URN. The first hit is never taken.
/// </summary>
internal sealed class ValueFinder(EntityService service)
{
    private const int ShownCandidates = 10;

    /// <summary>What the service says of values, in their order.</summary>
    public async Task<IReadOnlyList<ValueFinding>> FindAsync(
        TargetingEntityType type, IReadOnlyList<NamedValue> named, Action<NamedValue>? report, CancellationToken cancellationToken)
    {
        List<(NamedValue Named, IReadOnlyList<FoundEntity>? Found)> hits = [];
        foreach (NamedValue value in named)
        {
            report?.Invoke(value);
            hits.Add((value, value.Urn is null ? await service.FindAsync(type, value.Text, cancellationToken).ConfigureAwait(false) : []));
        }

        IEnumerable<Urn> urns = hits.SelectMany(hit =>
            hit.Named.Urn is { } urn ? [urn] : Whole(hit).Select(static found => found.Urn).DefaultIfEmpty(FindInCatalog(type, hit.Named.Text) ?? default));
        Urn[] asked = [.. urns.Where(static urn => !urn.IsDefault).Distinct()];
        IReadOnlyDictionary<Urn, FoundEntity> names = await service.FindNamesAsync(asked, cancellationToken).ConfigureAwait(false);
        return [.. hits.Select(hit => hit.Named.Urn is { } urn ? Decide(hit.Named, urn, names) : Decide(type, hit, names))];
    }

    private static IReadOnlyList<FoundEntity> Whole((NamedValue Named, IReadOnlyList<FoundEntity>? Found) hit) =>
        [.. (hit.Found ?? []).Where(found => found.Name is { } name && NameMatching.IsSame(name, hit.Named.Text))];

    // "Munich" and "UK" are no whole names, and the catalog knows what they mean. No row is written for its values.
    private static Urn? FindInCatalog(TargetingEntityType type, string name) =>
        type.FindByName(name) is { IsDefault: false } key ? new Urn(type.Namespace, key) : null;

    private static ValueFinding Decide(NamedValue named, Urn urn, IReadOnlyDictionary<Urn, FoundEntity> names) =>
        !names.TryGetValue(urn, out FoundEntity? found) ? ValueFinding.Undecided(named, $"LinkedIn does not know {urn}.")
        : string.IsNullOrWhiteSpace(found.Name) ? ValueFinding.Undecided(named, $"LinkedIn gives {urn} no name.")
        : ValueFinding.Certain(named, found, found.Name);

    private static ValueFinding Decide(
        TargetingEntityType type, (NamedValue Named, IReadOnlyList<FoundEntity>? Found) hit, IReadOnlyDictionary<Urn, FoundEntity> names)
    {
        IReadOnlyList<FoundEntity> whole = Whole(hit);
        if (whole.Count == 0 && FindInCatalog(type, hit.Named.Text) is { } known
            && names.TryGetValue(known, out FoundEntity? confirmed) && confirmed.Name == type.FindName(known))
        {
            return Decide(hit.Named, known, names);
        }

        if (hit.Found is null)
        {
            return ValueFinding.Undecided(hit.Named, $"LinkedIn neither searches nor lists values of {type.Name}. Pass the URN from where the value is managed.");
        }

        ValueCandidate[] candidates =
        [
            .. (whole.Count > 0 ? whole : hit.Found).Take(ShownCandidates)
                .Select(found => new ValueCandidate(found.Urn, found.Name, whole.Count > 0 && !names.ContainsKey(found.Urn))),
        ];
        if (whole.Count > 1)
        {
            return ValueFinding.Undecided(hit.Named, $"{whole.Count} values are called so. Pass the id of the one that is meant.", candidates);
        }

        if (whole.Count == 0)
        {
            return ValueFinding.Undecided(
                hit.Named, candidates.Length > 0 ? "no value has exactly this name. Pass the whole name, or the id." : "no value has such a name.", candidates);
        }

        ValueFinding askedBack = Decide(hit.Named, whole[0].Urn, names);
        return askedBack.Value is { } back && back.Name != whole[0].Name
            ? ValueFinding.Undecided(hit.Named, $"the search calls {whole[0].Urn} '{whole[0].Name}', and by the URN it is '{back.Name}'. Pass the id if it is meant.", candidates)
            : askedBack.Value is null ? askedBack with { Candidates = candidates } : askedBack;
    }
}
