using AudienceTyped;
using Microsoft.Extensions.Logging;

namespace Marketing
{
    internal sealed class Reach(AudienceCountsClient client, ILogger logger)
    {
        public async Task RunAsync(TargetingCriteria criteria)
        {
            Task<AudienceCount> count = client.CountAsync(criteria);
            logger.LogInformation("Counted {Count}", count); // AUD2020
            Console.WriteLine((await count).Status);
        }
    }
}

namespace Microsoft.Extensions.Logging
{
    internal interface ILogger;

    internal static class LoggerExtensions
    {
        public static void LogInformation(this ILogger logger, string message, params object?[] arguments) => Console.WriteLine(logger + message + arguments.Length);
    }
}
