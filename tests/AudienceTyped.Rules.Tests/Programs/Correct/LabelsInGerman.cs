using AudienceTyped;

internal static class LabelsInGerman
{
    private static readonly Dictionary<string, string> _labels = new()
    {
        ["urn:li:seniority:2"] = "Ausbildung",
        ["urn:li:seniority:3"] = "Einstieg",
        ["urn:li:seniority:4"] = "Erfahren",
        ["urn:li:seniority:5"] = "Führungskraft",
        ["urn:li:seniority:6"] = "Direktor",
        ["urn:li:seniority:7"] = "Bereichsleitung",
        ["urn:li:seniority:8"] = "Vorstand",
        ["urn:li:seniority:9"] = "Gesellschafter",
        ["urn:li:seniority:10"] = "Inhaber",
    };

    public static string Of(Seniority seniority) => _labels[seniority.Urn.ToString()];
}
