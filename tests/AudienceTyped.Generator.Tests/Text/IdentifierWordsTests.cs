using AudienceTyped.Generator.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("Kubernetes", "Kubernetes")]
    [InlineData("MachineLearning", "Machine Learning")]
    [InlineData("OurSQLServer2Skill", "Our SQL Server2 Skill")]
    [InlineData("SQL", "SQL")]
    [InlineData("our_skill", "our skill")]
    [InlineData("_24_7Support", "24 7 Support")]
    [InlineData("VitaminC", "Vitamin C")]
    [InlineData("SaaS", "SaaS")]
    [InlineData("IoT", "IoT")]
    [InlineData("ModernPaaS", "Modern PaaS")]
    [InlineData("ÉcolePolytechnique", "École Polytechnique")]
    [InlineData("_", "")]
    public void Words_get_spaces(string identifier, string name) => Assert.Equal(name, IdentifierWords.ToName(identifier));
}
