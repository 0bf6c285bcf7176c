namespace AudienceTyped;

/// <summary>
/// What is joined of two of its kind, and put into normal form when it is first looked at, so that a loop of <c>&amp;=</c> or <c>|=</c> costs
/// each part once, whichever side it is joined on.
/// </summary>
internal abstract class Joined<T>
    where T : Joined<T>
{
    /// <summary>The two halves, or null where the parts are written out.</summary>
    protected abstract Halves? Parts { get; }

    /// <summary>All that is written out below, in written order; what is reached twice counts once, since joining it again adds nothing.</summary>
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

    /// <summary>Two that are still to be joined.</summary>
    protected sealed record Halves(T Left, T Right);
}
