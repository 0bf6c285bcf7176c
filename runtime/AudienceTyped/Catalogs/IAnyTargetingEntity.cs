using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>A value of whatever entity type; with it the compiler explains what is wrong with a list of several types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAnyTargetingEntity;
