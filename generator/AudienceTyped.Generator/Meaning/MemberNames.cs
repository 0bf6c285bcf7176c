using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The values of a catalog by what a member could be written as, made when a member is not found.</summary>
internal sealed class MemberNames
{
    private const int MaximumNear = 10;

    private readonly WrittenNames<CatalogValue> _names = new();
    private readonly WrittenNames<CatalogValue> _otherNames = new();
    private readonly WrittenNames<CatalogValue> _derivedNames = new();
    private readonly Dictionary<string, CatalogValue> _byMember = new(StringComparer.Ordinal);
    private readonly NearWords _members;
    private readonly Entry[] _entries;

    public MemberNames(IEnumerable<CatalogValue> values)
    {
        CatalogValue[] all = [.. values];
        foreach (CatalogValue value in all)
        {
            _byMember[value.Member] = value;
            _names.Add(value.Name, value, value.IsRetired);
            foreach (string other in value.AlsoCalled)
            {
                _otherNames.Add(other, value, value.IsRetired);
            }
        }

        foreach (CatalogValue value in all)
        {
            IEnumerable<string> variants = value.AlsoCalled.Prepend(value.Name).SelectMany(name => NameVariants.Of(name, IsName));
            foreach (string text in variants.Append(value.Member).Append(value.Id))
            {
                _derivedNames.Add(text, value, value.IsRetired);
            }
        }

        CatalogValue[] inUse = [.. all.Where(static value => !value.IsRetired)];
        _members = new NearWords(inUse.Select(static value => value.Member));
        _entries = [.. inUse.SelectMany(static value => new[] { value.Member, value.Name }.Select(name => new Entry(value, name)))];
    }

    /// <summary>The value that <c>TryFind</c> finds by the identifier; null where it finds none, or cannot decide.</summary>
    public CatalogValue? FindWritten(string identifier) => FindByName(FoldedName.Of(identifier)) ?? _derivedNames.Find(FoldedName.Of(identifier).AsSpan());

    /// <summary>The values with members that are spelled almost so, the nearest first.</summary>
    public IEnumerable<CatalogValue> FindMisspelled(string identifier, CancellationToken cancellationToken) => _members
        .Find(identifier, MaximumNear, cancellationToken)
        .Where(member => Misspelling.IsOf(identifier, member))
        .Select(member => _byMember[member]);

    /// <summary>The values with names that have all the words and some more, with the number of the others.</summary>
    public IEnumerable<(CatalogValue Value, int Others)> FindLonger(IReadOnlyCollection<string> words) =>
        from entry in _entries
        where entry.Words.Count > words.Count && words.All(entry.Words.Contains) && words.Any(entry.Beginning.Contains)
        select (entry.Value, entry.Words.Count - words.Count);

    private bool IsName(string text) => FindByName(FoldedName.Of(text)) is not null;

    private CatalogValue? FindByName(string folded) => _names.Find(folded.AsSpan()) ?? _otherNames.Find(folded.AsSpan());

    private sealed class Entry(CatalogValue value, string name)
    {
        public CatalogValue Value => value;

        public HashSet<string> Words { get; } = new(NameWords.Of(name), StringComparer.Ordinal);

        /// <summary>The words before the first comma: a place that is in Bavaria is not what Bavaria means.</summary>
        public HashSet<string> Beginning { get; } = new(NameWords.Of(name.Split(',')[0]), StringComparer.Ordinal);
    }
}
