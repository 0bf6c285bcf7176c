namespace AudienceTyped.Generator.Tests;

/// <summary>Definition files of a project that references the catalog of <see cref="Samples.All"/>.</summary>
internal static class OwnFiles
{
    public static TestFile Skills { get; } = new("/own/Skills.urns.tsv", "#extend Skill\n#source Ours\n900\tOurNewSkill\tOur New Skill\t-\t-\tNovelty\n901\tOurOldSkill\tOur Old Skill\t900\t900\n");

    public static TestFile Locales { get; } = new("/own/Locales.urns.tsv", "#entity Locale\n#namespace urn:li:locale\n#id text\n#visibility public\nde_AT\tGermanAustria\tGerman (Austria)\n");

    public static TestFile Ranges { get; } = new("/own/Ranges.urns.tsv", "#extend StaffCountRange\n(3,4)\tFrom3To4\tThree or four\n");

    public static TestFile Facets { get; } = new("/own/our.facets.tsv", "#catalog Own\nXyz\txyz\tSkill\tinclude\tmany\tno\t-\t-\tWhatever.\twith {values}\nOurPlaces\tourPlaces\tGeo,Locale\tinclude\tmany\tno\n");

    public static TestFile[] All { get; } = [Skills, Locales, Ranges, Facets];
}
