using System.Threading.Channels;
using AudienceTyped;

internal static class QueueOfTasks
{
    public static async Task<int> RunAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> audiences)
    {
        Channel<Task<AudienceCount>> running = Channel.CreateBounded<Task<AudienceCount>>(8);
        foreach (TargetingCriteria audience in audiences)
        {
            await running.Writer.WriteAsync(client.CountAsync(audience));
        }

        running.Writer.Complete();
        int counted = 0;
        await foreach (Task<AudienceCount> task in running.Reader.ReadAllAsync())
        {
            counted += (await task).Status == AudienceCountStatus.Counted ? 1 : 0;
        }

        return counted;
    }
}
