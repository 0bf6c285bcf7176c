using AudienceTyped.Definitions.Members;

namespace AudienceTyped.Definitions.Tests.Members;

public sealed class MemberNameTests
{
    [Theory]
    [InlineData("SQL", "Sql")]
    [InlineData("CXO", "Cxo")]
    [InlineData("MySQL", "MySql")]
    [InlineData("GitHub", "GitHub")]
    [InlineData("PwC", "PwC")]
    [InlineData("LinkedIn", "LinkedIn")]
    [InlineData("PhD in Social Work", "PhDInSocialWork")]
    [InlineData("AGRICULTURE, AND RELATED SCIENCES", "AgricultureAndRelatedSciences")]
    [InlineData("Bachelor's Degree", "BachelorsDegree")]
    [InlineData("Master of Library & Information Science", "MasterOfLibraryAndInformationScience")]
    [InlineData("Technology/Technician", "TechnologyTechnician")]
    [InlineData("Trøndelag", "Trondelag")]
    [InlineData("Małopolskie", "Malopolskie")]
    [InlineData("Düsseldorf", "Dusseldorf")]
    [InlineData("Masqaţ", "Masqat")]
    [InlineData("Yaroslavl’", "Yaroslavl")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData(".NET", "DotNet")]
    [InlineData("3D Animation", "")]
    [InlineData("日本", "")]
    [InlineData("", "")]
    public void A_name_becomes_a_word_of_plain_letters(string name, string identifier) => Assert.Equal(identifier, MemberName.Derive(name));

    [Theory]
    [InlineData("Search Engine Optimization (SEO)", "Search Engine Optimization")]
    [InlineData("Heating, Ventilation and Air-Conditioning (HVAC) Systems", "Heating, Ventilation and Air-Conditioning Systems")]
    [InlineData("Associate of Applied Arts (AAA)", "Associate of Applied Arts")]
    [InlineData("Open to Relocation (Domestic)", "Open to Relocation (Domestic)")]
    [InlineData("American Literature (USA)", "American Literature (USA)")]
    [InlineData("Political Science (EU)", "Political Science (EU)")]
    public void Only_an_acronym_of_the_words_before_it_is_dropped(string name, string rest) => Assert.Equal(rest, MemberName.WithoutAcronyms(name));
}
