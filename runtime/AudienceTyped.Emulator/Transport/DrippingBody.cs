using System.Runtime.CompilerServices;

namespace AudienceTyped.Emulation;

/// <summary>A body byte by byte, over a time.</summary>
internal static class DrippingBody
{
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> SplitAsync(
        ServiceAnswer answer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TimeSpan pause = answer.Body.Length == 0 ? TimeSpan.Zero : answer.Duration / answer.Body.Length;
        for (int index = 0; index < answer.Body.Length; index++)
        {
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            yield return answer.Body.Slice(index, 1);
        }
    }
}
