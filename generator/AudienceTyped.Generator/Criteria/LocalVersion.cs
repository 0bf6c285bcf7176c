using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What a local has at a place of its body.</summary>
internal abstract record LocalVersion
{
    /// <summary>It was given the value of an expression, or of an assignment that joins more to what it had.</summary>
    public sealed record Given(IOperation Value) : LocalVersion;

    /// <summary>It has one of several, by the way that was taken.</summary>
    public sealed record Either(IReadOnlyList<LocalVersion> Versions) : LocalVersion;

    /// <summary>It has what it had, with what the rounds of a loop join to it; within the loop there may not have been a round before.</summary>
    public sealed record Repeated(LocalVersion Before, ILoopOperation Loop, IReadOnlyList<IOperation> Steps, bool IsWithin) : LocalVersion;

    /// <summary>It has nothing yet.</summary>
    public sealed record Unassigned : LocalVersion;

    /// <summary>It may have anything.</summary>
    public sealed record Anything : LocalVersion;

    /// <summary>What it may have been given, one by one; null where one of them is not known.</summary>
    public static IReadOnlyList<IOperation>? FindValues(Either either)
    {
        List<IOperation> values = [];
        Stack<LocalVersion> pending = new(either.Versions.Reverse());
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case Given { Value: var value }:
                    values.Add(value);
                    break;
                case Either { Versions: var versions }:
                    foreach (LocalVersion version in versions.Reverse())
                    {
                        pending.Push(version);
                    }

                    break;
                default:
                    return null;
            }
        }

        return values;
    }

    public static LocalVersion Nothing { get; } = new Unassigned();

    public static LocalVersion Unknown { get; } = new Anything();
}
