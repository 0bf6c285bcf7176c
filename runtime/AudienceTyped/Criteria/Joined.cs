namespace AudienceTyped;

/// <summary>
/// Something that is joined from two of its kind, and put into normal form when it is first read. A long loop of <c>&amp;=</c> or <c>|=</c>
/// then handles each part once, on whichever side it is joined.
/// </summary>
internal abstract class Joined<T>
    where T : Joined<T>
{
    /// <summary>The two halves, or null once they are joined.</summary>
    protected abstract Halves? Parts { get; }

    /// <summary>The parts in written order. A part that is reached twice is listed once, since joining it again adds nothing.</summary>
    protected List<T> Flatten()
    {
        List<T> parts = [];
        SeenParts seen = new();
        Stack<T> open = new();
        open.Push((T)this);
        while (open.TryPop(out T? part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            if (part.Parts is { } halves)
            {
                open.Push(halves.Right);
                open.Push(halves.Left);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>Two parts that are not joined yet.</summary>
    protected sealed record Halves(T Left, T Right);

    // A handful of parts is searched faster than a set of hashes is made.
    private struct SeenParts()
    {
        private const int LongestSearch = 16;

        private readonly List<T> _few = [];
        private HashSet<T>? _many;

        public bool Add(T part)
        {
            if (_many is not null)
            {
                return _many.Add(part);
            }

            foreach (T seen in _few)
            {
                if (ReferenceEquals(seen, part))
                {
                    return false;
                }
            }

            _few.Add(part);
            if (_few.Count > LongestSearch)
            {
                _many = new(_few, ReferenceEqualityComparer.Instance);
            }

            return true;
        }
    }
}
