namespace AudienceTyped.Generator.Text;

/// <summary>Walks over what a file can have hundreds of thousands of, so that a keystroke does not wait for the end of the walk.</summary>
internal static class StoppableSequence
{
    private const int ItemsBetweenChecks = 1024;

    /// <summary>The items, until the token is cancelled.</summary>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (T item in items)
        {
            if (count++ % ItemsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            yield return item;
        }
    }
}
