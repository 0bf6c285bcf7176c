namespace AudienceTyped.Generator.Model;

/// <summary>What a <c>.urns.tsv</c> file defines: an entity type and its values, in the order of the file.</summary>
internal sealed record EntityTypeModel(
    string Name,
    string UrnEntityType,
    IdForm IdForm,
    string? Summary,
    Provenance Provenance,
    string? Example,
    EquatableArray<EntityValue> Values)
{
    public string UrnPrefix => $"urn:li:{UrnEntityType}:";
}
