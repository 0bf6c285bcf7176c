using System.Globalization;

namespace AudienceTyped;

/// <summary>
/// Reads all pages of a list. Its result is every value once, or an exception: where the service contradicts itself,
/// it cannot be known whether something is missing.
/// </summary>
internal sealed class EntityListing(Func<int, int, CancellationToken, Task<EntityPage>> ask, EntityListingOptions options)
{
    private readonly List<FoundEntity> _read = [];
    private readonly HashSet<Urn> _seen = [];
    private int? _total;
    private int _calls;
    private bool _hasLinks;

    /// <summary>All pages as one, with the last call.</summary>
    public async Task<EntityPage> ReadAsync(IProgress<EntityListingProgress>? progress, CancellationToken cancellationToken)
    {
        int start = 0;
        while (true)
        {
            if (_calls == options.MaximumCalls)
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The list has more pages than the {_calls} calls that EntityListingOptions.MaximumCalls allows. Raise it, or ask for larger pages."));
            }

            EntityPage page = await ask(start, options.PageSize, cancellationToken).ConfigureAwait(false);
            _calls++;
            Add(page);
            progress?.Report(new(_read.Count, _total, _calls, ExpectCalls(page)));
            if (FindNextStart(page, start) is not { } next)
            {
                return _total is { } total && total != _read.Count
                    ? throw page.Call.Refuse(string.Create(
                        CultureInfo.InvariantCulture, $"the list has {total} values by its total, and {_read.Count} were read before it ended"))
                    : page with { Entities = _read.AsReadOnly() };
            }

            start = next;
        }
    }

    private void Add(EntityPage page)
    {
        if (page.Total is { } total && _total is { } before && total != before)
        {
            throw page.Call.Refuse(string.Create(CultureInfo.InvariantCulture, $"the list changed while it was read: it had {before} values, and now has {total}"));
        }

        _total ??= page.Total;
        foreach (FoundEntity entity in page.Entities)
        {
            if (!_seen.Add(entity.Urn))
            {
                throw page.Call.Refuse($"the list repeats {entity.Urn}, so a page was sent twice or values moved between pages");
            }

            _read.Add(entity);
        }
    }

    // Of a service that gives neither totals nor links, a page that is not full can be the last one or one of fewer values than were asked for:
    // only an empty page is certainly the end.
    private int? FindNextStart(EntityPage page, int start)
    {
        int end = start + page.Entities.Count;
        _hasLinks |= page.HasNext;
        if (page.Entities.Count == 0)
        {
            return page.HasNext ? throw page.Call.Refuse("a page without values has a link to a next one") : null;
        }

        bool hasMore = page.HasNext || _total > end || page.Entities.Count >= options.PageSize || (_total is null && !_hasLinks);
        if (!hasMore)
        {
            return null;
        }

        if (page.NextStart <= start)
        {
            throw page.Call.Refuse("the link to the next page leads back");
        }

        // With a total, the end tells whether values were passed over.
        return page.NextStart > end && _total is null
            ? throw page.Call.Refuse(string.Create(
                CultureInfo.InvariantCulture, $"the link to the next page passes over values: {end} were read, and it starts at {page.NextStart}"))
            : page.NextStart ?? end;
    }

    private int? ExpectCalls(EntityPage page) =>
        _total is not { } total ? null
            : page.Entities.Count == 0 ? _calls
            : _calls + (int)Math.Ceiling(Math.Max(0, total - _read.Count) / (double)page.Entities.Count);
}
