using AudienceTyped;

internal static class CommentsThatFit
{
    private static readonly long[] _wanted =
    [
        103644278, // US
        101165590, // UK
        101282230, // Germany
    ];

    public static AnyOf Places { get; } = Facet.Locations.IsAnyOf(_wanted.Select(id => Geo.FromId(id)));
}
