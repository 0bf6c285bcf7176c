namespace AudienceTyped.Generator.Tests;

/// <summary>Definition files of a project that references the catalog of <see cref="Samples.All"/>.</summary>
internal static class OwnFiles
{
    public static TestFile Skills { get; } = new(
        "/own/Skills.urns.tsv",
        "#extend Skill\n#source Ours\n#set Ours 901, 900 , 17 What we hire for.\n#renamed OurSkill OurNewSkill\n900\tOurNewSkill\tOur New Skill\t-\t-\tNovelty\n901\tOurOldSkill\tOur Old Skill\t900\t900\n");

    public static TestFile Locales { get; } = new(
        "/own/Locales.urns.tsv", "#entity Locale\n#namespace urn:li:locale\n#id text\n#visibility public\nde_AT\tGermanAustria\tGerman (Austria)\n");

    public static TestFile Ranges { get; } = new("/own/Ranges.urns.tsv", "#extend StaffCountRange\n(3,4)\tFrom3To4\tThree or four\n");

    public static TestFile Places { get; } = new(
        "/own/Places.urns.tsv", "#extend Geo\n60\tMontmartre\tMontmartre\t30\n61\tLutetiaParisiorum\tLutetia\t-\t30\n#set Hills 60, 10\n");

    public static TestFile Facets { get; } = new(
        "/own/our.facets.tsv",
        "#catalog Own\nXyz\txyz\tSkill\tinclude\tmany\tno\t-\t-\tWhatever.\twith {values}\nOurPlaces\tourPlaces\tGeo,Locale\tinclude\tmany\tno\n");

    public static TestFile[] All { get; } = [Skills, Locales, Ranges, Places, Facets];
}
