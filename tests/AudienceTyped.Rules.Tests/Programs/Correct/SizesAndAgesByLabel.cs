using AudienceTyped;

internal static class SizesAndAgesByLabel
{
    public static readonly (string Urn, string Label)[] Sizes =
    [
        ("urn:li:staffCountRange:(1,1)", "Just me"),
        ("urn:li:staffCountRange:(2,10)", "2–10"),
        ("urn:li:staffCountRange:(11,50)", "Small (11-50)"),
        ("urn:li:staffCountRange:(51,200)", "Medium"),
        ("urn:li:staffCountRange:(201,500)", "201 to 500 people"),
        ("urn:li:staffCountRange:(10001,2147483647)", "Enterprise"),
    ];

    public static readonly (string Urn, string Label)[] Ages =
    [
        ("urn:li:ageRange:(18,24)", "18-24"),
        ("urn:li:ageRange:(25,34)", "Millennials"),
        ("urn:li:ageRange:(55,2147483647)", "55+"),
    ];
}
