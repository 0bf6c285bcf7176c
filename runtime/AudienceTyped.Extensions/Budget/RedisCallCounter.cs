using System.Globalization;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>Counts the calls of a day in Redis, for all processes. Each question is one script, which Redis runs as a whole.</summary>
internal sealed class RedisCallCounter(Func<Task<IConnectionMultiplexer>> connect, int? callsPerSecond)
{
    // The date is part of the key, so the key may live a little longer: the clocks of the processes differ.
    private static readonly TimeSpan _differenceOfClocks = TimeSpan.FromMinutes(10);

    // Of a call without a time limit.
    private static readonly TimeSpan _longestWait = TimeSpan.FromDays(1);

    // ARGV: time in ms, expiry in s, microseconds between two calls, longest wait in microseconds, then a limit for each pair of keys (-1 for none).
    // KEYS: the turn of the next call, then for each allowance its calls and until when it is refused.
    private const string TakeScript = """
        local pairs_ = (#KEYS - 1) / 2
        for i = 1, pairs_ do
          local refused = tonumber(redis.call('GET', KEYS[2 * i + 1]) or '0')
          if refused > tonumber(ARGV[1]) then return {i, 1, refused} end
        end
        for i = 1, pairs_ do
          local limit = tonumber(ARGV[4 + i])
          if limit >= 0 and tonumber(redis.call('GET', KEYS[2 * i]) or '0') >= limit then return {i, 2, 0} end
        end
        local wait = 0
        local interval = tonumber(ARGV[3])
        if interval > 0 then
          local time = redis.call('TIME')
          local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
          local turn = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
          wait = turn - now
          if wait > tonumber(ARGV[4]) then return {1, 3, wait} end
          redis.call('SET', KEYS[1], string.format('%.0f', turn + interval), 'PX', math.ceil((wait + interval) / 1000) + 1000)
        end
        for i = 1, pairs_ do
          if redis.call('INCR', KEYS[2 * i]) == 1 then redis.call('EXPIREAT', KEYS[2 * i], ARGV[2]) end
        end
        return {0, 0, wait}
        """;

    // A later refusal is kept: two processes can be refused at once.
    private const string BlockScript = """
        if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1], 'PXAT', ARGV[1]) end
        """;

    /// <summary>Counts a call; returns how long it must wait for its turn, or why it may not leave.</summary>
    public async Task<(CallRefusal? Refusal, TimeSpan Wait)> TakeAsync(
        BudgetKeys keys, CallAllowance[] allowances, DateTimeOffset now, TimeSpan? longestWait)
    {
        IDatabase database = await DatabaseAsync().ConfigureAwait(false);
        DateTimeOffset midnight = UtcDay.EndOf(now);
        RedisKey[] redisKeys = [PaceKey(keys), .. allowances.SelectMany(allowance => (RedisKey[])[CallsKey(keys, allowance, now), BlockKey(keys, allowance)])];
        RedisValue[] values =
        [
            now.ToUnixTimeMilliseconds(),
            (midnight + _differenceOfClocks).ToUnixTimeSeconds(),
            callsPerSecond is { } calls ? 1_000_000 / calls : 0,
            (long)(longestWait ?? _longestWait).TotalMicroseconds,
            .. allowances.Select(static allowance => (RedisValue)(allowance.Limit ?? -1)),
        ];
        var answer = (long[])(await database.ScriptEvaluateAsync(TakeScript, redisKeys, values).ConfigureAwait(false))!;
        CallAllowance refused = allowances[Math.Max(0, answer[0] - 1)];
        return answer[1] switch
        {
            1 => (new CallRefusal(refused, QuotaWindow.Day, DateTimeOffset.FromUnixTimeMilliseconds(answer[2]), IsOfService: true), TimeSpan.Zero),
            2 => (new CallRefusal(refused, QuotaWindow.Day, midnight, IsOfService: false), TimeSpan.Zero),
            3 => (new CallRefusal(refused, QuotaWindow.Second, now + TimeSpan.FromMicroseconds(answer[2]), IsOfService: false), TimeSpan.Zero),
            _ => (null, TimeSpan.FromMicroseconds(answer[2])),
        };
    }

    public async Task BlockAsync(BudgetKeys keys, CallAllowance allowance, DateTimeOffset until)
    {
        IDatabase database = await DatabaseAsync().ConfigureAwait(false);
        await database.ScriptEvaluateAsync(BlockScript, [BlockKey(keys, allowance)], [until.ToUnixTimeMilliseconds()]).ConfigureAwait(false);
    }

    public async Task<UsedCalls[]> ReadAsync(BudgetKeys keys, CallAllowance[] allowances, DateTimeOffset now)
    {
        IDatabase database = await DatabaseAsync().ConfigureAwait(false);
        RedisKey[] redisKeys = [.. allowances.SelectMany(allowance => (RedisKey[])[CallsKey(keys, allowance, now), BlockKey(keys, allowance)])];
        RedisValue[] found = await database.StringGetAsync(redisKeys).ConfigureAwait(false);
        return
        [
            .. allowances.Select((_, index) =>
            {
                DateTimeOffset? until = found[(2 * index) + 1].TryParse(out long ms) ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null;
                return new UsedCalls(found[2 * index].TryParse(out int calls) ? calls : 0, until > now ? until : null);
            }),
        ];
    }

    // In braces is what a cluster places a key by: one script needs all keys in one place.
    private static string Start(BudgetKeys keys) => $"audiencetyped:{{{keys.Application}}}:";

    private static RedisKey PaceKey(BudgetKeys keys) => Start(keys) + "pace";

    private static RedisKey BlockKey(BudgetKeys keys, CallAllowance allowance) => $"{Start(keys)}refused:{allowance.Key}";

    private static RedisKey CallsKey(BudgetKeys keys, CallAllowance allowance, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{Start(keys)}calls:{now.UtcDateTime:yyyyMMdd}:{allowance.Key}");

    private async Task<IDatabase> DatabaseAsync() => (await connect().ConfigureAwait(false)).GetDatabase();
}
