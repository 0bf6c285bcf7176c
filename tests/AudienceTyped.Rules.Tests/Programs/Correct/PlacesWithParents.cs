using AudienceTyped;

internal sealed record PlaceNode(string Name, string ParentUrn);

internal static class PlacesWithParents
{
    public static readonly PlaceNode[] Nodes = [new("Bavaria", "urn:li:geo:101282230"), new("Austria", "urn:li:geo:100506914"), new("Ireland", "urn:li:geo:101165590")];
}
