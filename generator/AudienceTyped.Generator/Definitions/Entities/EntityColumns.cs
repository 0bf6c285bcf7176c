namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The columns of a <c>.urns.tsv</c> file, by their place.</summary>
internal static class EntityColumns
{
    public const int Id = 0;
    public const int Member = 1;
    public const int Name = 2;
    public const int Parent = 3;
    public const int ReplacedBy = 4;
    public const int AlsoCalled = 5;
    public const int Count = 6;

    public const string Names = "id, member, name, parent, replaced-by, also";
}
