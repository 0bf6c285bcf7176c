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
        HashSet<T> seen = new(ReferenceEqualityComparer.Instance);
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
}
