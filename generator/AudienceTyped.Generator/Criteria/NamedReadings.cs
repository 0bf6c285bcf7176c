using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What an expression denotes by itself.</summary>
/// <param name="Denotation">The criteria.</param>
/// <param name="Orders">How many places in the order of writing its parts have.</param>
/// <param name="Height">How many names lead from one to the next beneath it.</param>
/// <param name="IsCut">Whether names lead further than was followed.</param>
internal sealed record OwnReading(Denotation Denotation, int Orders, int Height, bool IsCut);

/// <summary>
/// The expressions of a compilation that were read, each once. Where names lead further than is followed, what is known depends on how far
/// is left.
/// </summary>
internal sealed class NamedReadings
{
    private readonly ConcurrentDictionary<SyntaxNode, OwnReading> _whole = new();
    private readonly ConcurrentDictionary<(SyntaxNode Expression, int Left), OwnReading> _cut = new();

    /// <summary>The reading with so many names left to follow; null where it is still to be read.</summary>
    public OwnReading? Find(SyntaxNode expression, int left) => _whole.TryGetValue(expression, out OwnReading? whole) && whole.Height <= left
        ? whole
        : _cut.TryGetValue((expression, left), out OwnReading? cut) ? cut : null;

    public void Keep(SyntaxNode expression, int left, OwnReading reading)
    {
        if (reading.IsCut)
        {
            _cut.TryAdd((expression, left), reading);
        }
        else
        {
            _whole.TryAdd(expression, reading);
        }
    }
}
