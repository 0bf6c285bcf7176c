using System.ComponentModel;

namespace AudienceTyped;

/// <summary>A count in the cache. It does not change, so the memory of the process can give the same object to all.</summary>
[ImmutableObject(true)]
internal sealed record CachedCount(AudienceCount Count);
