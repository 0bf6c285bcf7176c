using AudienceTyped;

internal static class HeadsOfLevels
{
    public static readonly Dictionary<string, Title> Heads = new()
    {
        ["C-Level"] = Title.ChiefExecutiveOfficer,
        ["CXO"] = Title.ChiefFinancialOfficer,
        ["VP"] = Title.VicePresidentOfSales,
        ["Director"] = Title.SalesDirector,
        ["Manager"] = Title.SalesManager,
    };

    public static Title Renamed(string old) => old switch
    {
        "Programmer" => Title.SoftwareEngineer,
        "Head of Marketing" => Title.MarketingDirector,
        _ => Title.Engineer,
    };
}
