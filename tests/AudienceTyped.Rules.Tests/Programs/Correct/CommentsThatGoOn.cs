using AudienceTyped;

internal static class CommentsThatGoOn
{
    public static readonly string[] Places =
    [
        "urn:li:geo:103644278", // and Canada
        "urn:li:geo:101282230", // not Austria
        "urn:li:geo:106693272", // incl. Liechtenstein
        "urn:li:geo:103350119", // like Spain
        "urn:li:geo:105646813", // then Portugal
        "urn:li:geo:101165590", // without Ireland
    ];
}
