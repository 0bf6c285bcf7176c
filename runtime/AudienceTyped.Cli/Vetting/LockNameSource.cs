using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Locks;

namespace AudienceTyped.Cli;

/// <summary>The locks of projects say what values are called; of values that no lock has, the catalog.</summary>
internal sealed class LockNameSource(IReadOnlyDictionary<string, ValueLock> locks) : INameSource
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, NameAnswer>> FindAsync(IReadOnlyCollection<CheckedUrn> urns, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, NameAnswer>>(urns.DistinctBy(static urn => urn.Urn).ToDictionary(static urn => urn.Urn, Find));

    /// <inheritdoc/>
    public Task<IReadOnlyCollection<string>> FindByNameAsync(TargetingEntityType type, string name, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<string>>([
            .. locks.Values.SelectMany(static locked => locked.Values)
                .Where(value => !value.IsGone && value.Urn.StartsWith(type.UrnPrefix, StringComparison.Ordinal) && NameMatching.IsSame(value.Name, name))
                .Select(static value => value.Urn).Distinct()]);

    private NameAnswer Find(CheckedUrn checkedUrn)
    {
        if (checkedUrn.Type.IdForm == EntityIdForm.Range)
        {
            return new(NameAnswerKind.NotAsked, null);
        }

        // The lock of the project itself first: what another one noted may be older.
        LockedValue? value = locks.GetValueOrDefault(checkedUrn.Folder)?.Find(checkedUrn.Urn, ProjectLock.Locale)
            ?? locks.Values.Select(locked => locked.Find(checkedUrn.Urn, ProjectLock.Locale)).FirstOrDefault(static found => found is not null);
        return value is { IsGone: true } ? new(NameAnswerKind.Gone, null)
            : value is not null ? new(NameAnswerKind.Known, value.Name)
            : checkedUrn.Type.FindName(Urn.Parse(checkedUrn.Urn)) is { } name ? new(NameAnswerKind.Known, name)
            : new(NameAnswerKind.NotLocked, null);
    }
}
