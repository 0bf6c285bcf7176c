using AudienceTyped;

internal static class FacetsByLabel
{
    private static readonly Dictionary<string, string> _labels = new()
    {
        ["urn:li:adTargetingFacet:titles"] = "Job titles",
        ["urn:li:adTargetingFacet:titlesPast"] = "Past job titles",
        ["urn:li:adTargetingFacet:skills"] = "Member skills",
        ["urn:li:adTargetingFacet:seniorities"] = "Job seniorities",
        ["urn:li:adTargetingFacet:jobFunctions"] = "Functions",
        ["urn:li:adTargetingFacet:employers"] = "Companies",
        ["urn:li:adTargetingFacet:industries"] = "Company industries",
        ["urn:li:adTargetingFacet:staffCountRanges"] = "Company size",
        ["urn:li:adTargetingFacet:locations"] = "Geography",
        ["urn:li:adTargetingFacet:profileLocations"] = "Permanent location",
        ["urn:li:adTargetingFacet:interfaceLocales"] = "Languages",
        ["urn:li:adTargetingFacet:memberBehaviors"] = "Traits",
        ["urn:li:adTargetingFacet:audienceMatchingSegments"] = "Matched audiences",
        ["urn:li:adTargetingFacet:dynamicSegments"] = "Lookalikes",
        ["urn:li:adTargetingFacet:groups"] = "Member groups",
        ["urn:li:adTargetingFacet:degrees"] = "Degree",
        ["urn:li:adTargetingFacet:schools"] = "Universities",
        ["urn:li:adTargetingFacet:genders"] = "Gender",
        ["urn:li:adTargetingFacet:ageRanges"] = "Age",
    };

    public static string Of(string urn) => _labels.GetValueOrDefault(urn, urn);
}
