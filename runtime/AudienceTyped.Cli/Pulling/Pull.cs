using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Merging;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Pulls values into a project: lists them all, then merges, then writes.</summary>
internal sealed class Pull(PullRequest request, EntityService service, CallCounter calls, ToolConsole console)
{
    public async Task<int> RunAsync(bool isJson, CancellationToken cancellationToken)
    {
        // A lock or a file that cannot be read is known before the first call.
        ValueLock locked = await ProjectLock.ReadAsync(request.Folder, cancellationToken).ConfigureAwait(false);
        DefinitionProject project = await ProjectFolder.ReadAsync(request.Folder, cancellationToken).ConfigureAwait(false);
        List<PulledType> pulled = [];
        await ListingProgress.RunAsync(console, async progress =>
        {
            foreach (PullTarget target in request.Targets)
            {
                pulled.Add(await ListAsync(target, project, locked, progress, cancellationToken).ConfigureAwait(false));
            }
        }).ConfigureAwait(false);

        IReadOnlyList<(PulledType Pulled, MergeReport Report)> reports = [];
        ProjectChange change = await ProjectChange.MakeAsync(
            request.Folder,
            request.IsDryRun,
            (edit, noted) => reports = [.. pulled.Select(ofType => (ofType, Merge(edit, ofType, noted)))],
            noted => Note(noted, reports),
            cancellationToken).ConfigureAwait(false);
        return await new PullReport(request, console).WriteAsync(reports, change, isJson).ConfigureAwait(false);
    }

    private async Task<PulledType> ListAsync(
        PullTarget target, DefinitionProject project, ValueLock locked, ListingProgress progress, CancellationToken cancellationToken)
    {
        List<FoundEntity> found = [];
        IReadOnlyList<TargetingFacet> facets = await FindFacetsAsync(target, cancellationToken).ConfigureAwait(false);
        foreach (TargetingFacet facet in facets)
        {
            IProgress<EntityListingProgress> ofFacet = progress.Begin(facet.Name, calls);
            found.AddRange(request.Query is { } query
                ? await service.SearchAsync(facet, query, ofFacet, cancellationToken).ConfigureAwait(false)
                : await service.ListAsync(facet, ofFacet, cancellationToken).ConfigureAwait(false));
        }

        PulledValue[] values =
        [
            .. found.Select(static entity => (Urn: entity.Urn.ToString(), entity.Name)).DistinctBy(static entity => entity.Urn)
                .Where(entity => entity.Urn.StartsWith(target.Type.UrnPrefix, StringComparison.Ordinal))
                .Select(entity => new PulledValue(entity.Urn[target.Type.UrnPrefix.Length..], entity.Name)),
        ];
        HashSet<string> gone = request.Query is null ? await FindGoneAsync(target.Type, values, project, locked, cancellationToken).ConfigureAwait(false) : [];
        return new PulledType(target.Type, string.Join(',', facets.Select(static facet => facet.Name)), values, gone);
    }

    private async Task<IReadOnlyList<TargetingFacet>> FindFacetsAsync(PullTarget target, CancellationToken cancellationToken)
    {
        IReadOnlyList<(TargetingFacet Facet, ListedFacet Listed)> facets = await service.FindFacetsAsync(
            target.Facet is { } only ? [only] : EntityTypeName.FacetsOf(target.Type),
            known => request.Query is null ? known.CanList : known.CanSearch,
            cancellationToken).ConfigureAwait(false);
        return facets.Count > 0
            ? [.. facets.Select(static facet => facet.Facet)]
            : throw new UnusableInputException(request.Query is null
                ? $"LinkedIn lists no values of {target.Facet?.Name ?? target.Type.Name}. Pull those that a text finds with --query, or add single values with 'audience add'."
                : $"LinkedIn does not search the values of {target.Facet?.Name ?? target.Type.Name}. Pull all of them without --query.");
    }

    // What a list no longer has may have moved to another facet; only what the service does not know by its URN is gone.
    private async Task<HashSet<string>> FindGoneAsync(
        TargetingEntityType type, IReadOnlyList<PulledValue> values, DefinitionProject project, ValueLock locked, CancellationToken cancellationToken)
    {
        HashSet<string> listed = [.. values.Select(static value => value.Id)];
        Urn[] missing =
        [
            .. project.Values.Where(value => value.TypeName == type.Name && !value.IsRetired && !listed.Contains(value.Id))
                .Where(value => locked.Find(value.Urn, ProjectLock.Locale) is { Facets.Length: > 0, IsGone: false })
                .Select(static value => Urn.Parse(value.Urn)),
        ];
        IReadOnlyDictionary<Urn, FoundEntity> known = await service.FindNamesAsync(missing, cancellationToken).ConfigureAwait(false);
        return [.. missing.Where(urn => !known.ContainsKey(urn)).Select(urn => urn.ToString()[type.UrnPrefix.Length..])];
    }

    private static MergeReport Merge(ProjectEdit edit, PulledType pulled, ValueLock locked) =>
        edit.Merge(pulled.Type.Name, pulled.Values, pulled.Gone, id => locked.Find(pulled.Type.UrnPrefix + id, ProjectLock.Locale));

    private void Note(ValueLock locked, IReadOnlyList<(PulledType Pulled, MergeReport Report)> reports)
    {
        foreach ((PulledType pulled, MergeReport report) in reports)
        {
            HashSet<string> leftOut = [.. report.Changes.Where(static change => change.Kind == MergeKind.LeftOut).Select(static change => change.Id)];
            foreach (PulledValue value in pulled.Values.Where(value => !leftOut.Contains(value.Id)))
            {
                locked.Set(ProjectLock.Describe(Urn.Parse(pulled.Type.UrnPrefix + value.Id), value.Name, pulled.Facets, console.TimeProvider));
            }

            foreach (string id in pulled.Gone)
            {
                locked.SetGone(pulled.Type.UrnPrefix + id, ProjectLock.Locale, ProjectLock.Today(console.TimeProvider));
            }
        }
    }
}
