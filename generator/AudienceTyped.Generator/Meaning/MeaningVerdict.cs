using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>How a name relates to its value.</summary>
internal enum MeaningRelation
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>It is a name of the value, or may be one.</summary>
    Fits,

    /// <summary>It is the name of another value.</summary>
    IsOfAnother,

    /// <summary>It is the name of something within the value.</summary>
    IsOfPart,

    /// <summary>It is the name of something that the value is within.</summary>
    IsOfWhole,

    /// <summary>It is the name of a value that has another id; of this id the catalog knows nothing.</summary>
    IsOfKnown,

    /// <summary>It has nothing in common with the value.</summary>
    IsStrange,
}

/// <param name="Relation">How the name relates to the value.</param>
/// <param name="Meant">The value whose name it is.</param>
internal readonly record struct MeaningVerdict(MeaningRelation Relation, CatalogValue? Meant = null);
