namespace AudienceTyped.Catalogs;

/// <summary>Where a facet can be used in targeting criteria.</summary>
[Flags]
public enum FacetSides
{
    /// <summary>Nowhere; no facet has this value.</summary>
    None = 0,

    /// <summary>In the include clauses.</summary>
    Include = 1,

    /// <summary>In the exclude clause.</summary>
    Exclude = 2,
}
