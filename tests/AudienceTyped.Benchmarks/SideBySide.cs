using System.Diagnostics;

namespace AudienceTyped.Benchmarks;

/// <summary>Ways to do one thing, in turns in one process, so that what is printed is a ratio to the first way.</summary>
internal static class SideBySide
{
    private const int Rounds = 9;

    /// <summary>Prints calls a second and bytes a call. Each call receives its number within the run, so that calls can differ.</summary>
    public static async Task PrintAsync(IReadOnlyList<(string Name, Func<int, Task<long?>> Call)> ways, int calls)
    {
        (double Seconds, long Bytes)[][] measured = new (double, long)[Rounds][];
        for (int round = 0; round < Rounds; round++)
        {
            measured[round] = new (double, long)[ways.Count];
            for (int way = 0; way < ways.Count; way++)
            {
                measured[round][way] = await MeasureAsync(ways[way].Call, round * calls, calls);
            }
        }

        Console.WriteLine("way | calls a second, of the first | bytes a call, beyond the first");
        for (int way = 0; way < ways.Count; way++)
        {
            // The first two rounds warm up.
            double ratio = Median(measured.Skip(2).Select(round => round[0].Seconds / round[way].Seconds));
            double bytes = Median(measured.Skip(2).Select(round => (double)(round[way].Bytes - round[0].Bytes) / calls));
            Console.WriteLine($"{ways[way].Name} | {ratio:P0} | {bytes:N0}");
        }
    }

    /// <summary>How many calls <see cref="PrintAsync"/> makes of each way.</summary>
    public static int CallsOfAllRounds(int calls) => Rounds * calls;

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static async Task<(double Seconds, long Bytes)> MeasureAsync(Func<int, Task<long?>> call, int first, int calls)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int number = first; number < first + calls; number++)
        {
            await call(number);
        }

        return (Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
