using System.Globalization;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>The service says what values are called. The calls are announced.</summary>
internal sealed class ServiceNameSource(EntityService service, CallCounter calls, ToolConsole console) : INameSource
{
    // What one call asks back.
    private const int BatchSize = 50;

    private readonly Dictionary<(string Type, string Name), IReadOnlyCollection<string>> _byName = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, NameAnswer>> FindAsync(IReadOnlyCollection<CheckedUrn> urns, CancellationToken cancellationToken)
    {
        HashSet<string> answered = [];
        foreach (TargetingEntityType type in urns.Select(static urn => urn.Type).DistinctBy(static type => type.Name))
        {
            // Of the ranges it gives no names, and of some types it knows no values: that they are missing says nothing.
            if (type.IdForm != EntityIdForm.Range && (await service.FindFacetsAsync(type, cancellationToken).ConfigureAwait(false)).Count > 0)
            {
                answered.Add(type.Name);
            }
        }

        Urn[] asked = [.. urns.Where(urn => answered.Contains(urn.Type.Name)).Select(static urn => Urn.Parse(urn.Urn)).Distinct()];
        await AnnounceAsync(asked.Length).ConfigureAwait(false);
        IReadOnlyDictionary<Urn, FoundEntity> found = await service.FindNamesAsync(asked, cancellationToken).ConfigureAwait(false);
        Dictionary<string, NameAnswer> answers = urns.Select(static urn => urn.Urn).Distinct()
            .ToDictionary(static urn => urn, static _ => new NameAnswer(NameAnswerKind.NotAsked, null));
        foreach (Urn urn in asked)
        {
            answers[urn.ToString()] = found.TryGetValue(urn, out FoundEntity? entity) ? new(NameAnswerKind.Known, entity.Name) : new(NameAnswerKind.Gone, null);
        }

        return answers;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyCollection<string>> FindByNameAsync(TargetingEntityType type, string name, CancellationToken cancellationToken)
    {
        if (!_byName.TryGetValue((type.Name, name), out IReadOnlyCollection<string>? urns))
        {
            IReadOnlyList<FoundEntity> found = await service.SearchTypeAsync(type, name, cancellationToken).ConfigureAwait(false);
            urns = [.. found.Where(entity => entity.Name is { } called && NameMatching.IsSame(called, name)).Select(static entity => entity.Urn.ToString())];
            _byName.Add((type.Name, name), urns);
        }

        return urns;
    }

    private async Task AnnounceAsync(int count)
    {
        int needed = (count + BatchSize - 1) / BatchSize;
        string text = string.Create(CultureInfo.InvariantCulture, $"Asking LinkedIn for {count:N0} values: {needed:N0} {(needed == 1 ? "call" : "calls")}.");
        if (needed > calls.Maximum - calls.Made)
        {
            throw new CallLimitException($"{text} --max-calls {calls.Maximum} does not allow as many.");
        }

        if (count > 0)
        {
            await console.SayAsync(text).ConfigureAwait(false);
        }
    }
}
