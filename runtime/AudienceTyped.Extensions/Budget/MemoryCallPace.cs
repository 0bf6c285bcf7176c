using System.Collections.Concurrent;

namespace AudienceTyped;

/// <summary>The paces of the applications in this process.</summary>
internal sealed class MemoryCallPace : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<CallPace>> _paces = [];

    /// <summary>The pace of an application; null for any number.</summary>
    public CallPace? Of(string application, int? perSecond) => perSecond is not { } calls ? null
        : _paces.GetOrAdd(application, static (_, number) => new(() => new(number)), calls).Value;

    public void Dispose()
    {
        foreach (Lazy<CallPace> pace in _paces.Values.Where(static one => one.IsValueCreated))
        {
            pace.Value.Dispose();
        }
    }
}
