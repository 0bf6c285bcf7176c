namespace AudienceTyped.Catalogs;

/// <summary>The form of the ids of an entity type, as its definition file declares it.</summary>
public enum EntityIdForm
{
    /// <summary>A positive integer: <c>17</c>.</summary>
    Integer,

    /// <summary>A text of letters, digits, <c>_</c>, <c>-</c> and <c>.</c>: <c>en_US</c>.</summary>
    Text,

    /// <summary>Two 32-bit integers, both included: <c>(51,200)</c>.</summary>
    Range,
}
