using AudienceTyped;

internal static class Abbreviations
{
    private static readonly Skill _js = Skill.JavaScript;
    private static readonly Skill _ts = Skill.TypeScript;
    private static readonly Skill _db = Skill.PostgreSql;
    private static readonly Skill _seo = Skill.SearchEngineOptimization;
    private static readonly JobFunction _hr = JobFunction.HumanResources;
    private static readonly JobFunction _it = JobFunction.InformationTechnology;
    private static readonly JobFunction _pm = JobFunction.ProductManagement;
    private static readonly Geo _us = Geo.UnitedStates;
    private static readonly Geo _dach = Geo.Dach;
    private static readonly Title _ceo = Title.ChiefExecutiveOfficer;

    public static TargetingCriteria Build() => Facet.Locations.IsAnyOf(_us, _dach) & Facet.Skills.IsAnyOf(_js, _ts, _db, _seo)
        & (Facet.JobFunctions.IsAnyOf(_hr, _it, _pm) | Facet.Titles.Is(_ceo));
}
