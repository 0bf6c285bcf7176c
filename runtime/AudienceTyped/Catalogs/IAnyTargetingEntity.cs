using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>A value of any entity type. With it the compiler can explain what is wrong with a list of several types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAnyTargetingEntity;
