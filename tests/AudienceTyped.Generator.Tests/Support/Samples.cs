namespace AudienceTyped.Generator.Tests;

/// <summary>Small definition files that tests share.</summary>
internal static class Samples
{
    public const string SkillHeader =
        "#entity\tSkill\n#namespace\turn:li:skill\n#id\tinteger\n#summary\tA skill on a profile.\n#source\tSkills\n#date\t2026-11\n";

    public const string Skill = SkillHeader + "17\tEngineering\tEngineering\t-\t-\tEngineers\n5\tSales\tSales\n";

    public const string Geo =
        "#entity Geo\n#namespace urn:li:geo\n#id integer\n"
        + "#set OldWorld 10, 30,\t20  Places that were on the first maps\n#set OldWorld 40\n#set Ruins 40\n#renamed Lutetia Paris\n# id, member, name, parent, replaced-by, also\n"
        + "30\tParis\tParis\t20\n20\tFrance\tFrance\t10\n10\tEurope\tEurope\n40\tOldTown\tOld Town\t20\t30\n50\tLostTown\tLost Town\t-\tretired\n";

    public const string StaffCountRange =
        "#entity StaffCountRange\n#namespace urn:li:staffCountRange\n#id range\n"
        + "(51,200)\tFrom51To200\t51-200 employees\n(1,1)\tMyselfOnly\tMyself Only\n(-2147483647,0)\tNobody\tNobody\n(10001,2147483647)\tFrom10001\t10,001+ employees\n";

    public const string Locale =
        "#entity Locale\n#namespace urn:li:locale\n#id text\nfr_FR\tFrench\tFrench\nen_US\tEnglish\tEnglish (United States)\n17\tSeventeen\tSeventeen\n";

    public const string FacetHeader = "#catalog LinkedIn\n#source Facet URNs\n#date 2026-11\n";

    public const string Facets = FacetHeader
        + "Skills\tskills\tSkill\tinclude,exclude\tmany\tno\tFTS\t-\tSkills on the profile.\twith the skill {values}\n"
        + "Places\tplaces\tGeo,Locale\tinclude\tone\tyes\tT\t202501\tWhere somebody is.\n"
        + "Sizes\tsizes\tStaffCountRange\texclude\tmany\tno\n"
        + "#rules\n"
        + "not-together\tSkills\tPlaces\tINCOMPATIBLE\tThey do not go together.\n"
        + "not-both-sides\tSizes\t-\tBOTH_SIDES\tEither or.\n";

    public static TestFile[] All { get; } =
    [
        new("/repo/Skill.urns.tsv", Skill),
        new("/repo/Geo.urns.tsv", Geo),
        new("/repo/StaffCountRange.urns.tsv", StaffCountRange),
        new("/repo/Locale.urns.tsv", Locale),
        new("/repo/test.facets.tsv", Facets),
    ];
}
