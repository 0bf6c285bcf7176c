namespace AudienceTyped.Tests;

public sealed class CriteriaReaderTests
{
    private const string Skills = "urn%3Ali%3AadTargetingFacet%3Askills";

    [Theory]
    [InlineData("''", "(include:(and:List(…)),exclude:(or:(…))) is expected, but it is the text ''")]
    [InlineData("List()", "is expected, but it is a list")]
    [InlineData("()", "'include' is missing")]
    [InlineData("(exclude:(or:()))", "'include' is missing")]
    [InlineData("(includes:())", "'includes' is not allowed here")]
    [InlineData("(include:x)", "at include, (and:List(…)) is expected, but it is the text 'x'")]
    [InlineData("(include:())", "at include, 'and' is missing")]
    [InlineData("(include:(or:()))", "at include, 'or' is not allowed here; (and:List(…)) is expected")]
    [InlineData("(include:(and:()))", "at include.and, a list of clauses is expected, but it is a record")]
    [InlineData("(include:(and:x))", "at include.and, a list of clauses is expected, but it is the text 'x'")]
    [InlineData("(include:(and:List()))", "at include.and, the list is empty")]
    [InlineData("(include:(and:List(x)))", "at include.and[0], (or:(…)) is expected, but it is the text 'x'")]
    [InlineData("(include:(and:List(())))", "at include.and[0], 'or' is missing")]
    [InlineData("(include:(and:List((and:()))))", "at include.and[0], 'and' is not allowed here")]
    [InlineData(
        "(include:(and:List((or:List()))))",
        "at include.and[0].or, (urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)) is expected, but it is a list")]
    [InlineData("(include:(and:List((or:()))))", "at include.and[0].or, the clause has no facet")]
    [InlineData("(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))),(or:()))))", "at include.and[1].or, the clause has no facet")]
    [InlineData(
        "(include:(and:List((or:(skills:List(urn%3Ali%3Ax%3A1))))))",
        "at include.and[0].or[skills], the key is not the URN of a facet, as in 'urn:li:adTargetingFacet:skills'. Did you mean 'urn:li:adTargetingFacet:skills'?")]
    [InlineData(
        "(include:(and:List((or:(urn%3Ali%3Askill%3A17:List(urn%3Ali%3Ax%3A1))))))",
        "at include.and[0].or[urn:li:skill:17], the key is not the URN of a facet")]
    [InlineData("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3A17:List(urn%3Ali%3Ax%3A1))))))", "the key is not the URN of a facet")]
    [InlineData(
        "(include:(and:List((or:(@:urn%3Ali%3Ax%3A1)))))",
        "at include.and[0].or[urn:li:adTargetingFacet:skills], a list of URNs is expected, but it is the text 'urn:li:x:1'")]
    [InlineData("(include:(and:List((or:(@:List())))))", "at include.and[0].or[urn:li:adTargetingFacet:skills], the facet has no values")]
    [InlineData(
        "(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1,()))))))",
        "at include.and[0].or[urn:li:adTargetingFacet:skills][1], a URN is expected, but it is a record")]
    [InlineData("(include:(and:List((or:(@:List(17))))))", "at include.and[0].or[urn:li:adTargetingFacet:skills][0], '17' is not a LinkedIn URN")]
    [InlineData("(include:(and:List((or:(@:List(urn%3Ali%3AageRange%3A%2855%2C%202147483647%29))))))", "there is a space at 20")]
    [InlineData("(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))))),exclude:x)", "at exclude, (or:(…)) is expected, but it is the text 'x'")]
    [InlineData("(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))))),exclude:(and:List()))", "at exclude, 'and' is not allowed here")]
    [InlineData(
        "(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))))),exclude:(or:List()))",
        "at exclude.or, (urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)) is expected, but it is a list")]
    [InlineData(
        "(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))))),exclude:(or:(@:List())))",
        "at exclude.or[urn:li:adTargetingFacet:skills], the facet has no values")]
    [InlineData(
        "(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1),@:List(urn%3Ali%3Ax%3A2))))))",
        "at include.and[0].or, 'urn:li:adTargetingFacet:skills' is there twice")]
    [InlineData("(include:(and:List()),include:(and:List()))", "'include' is there twice")]
    [InlineData("(include:(and:List((or:(@:List(urn%3Ali%3Ax%3A1))))),extra:())", "'extra' is not allowed here")]
    public void What_has_not_the_shape_of_criteria_is_refused_with_its_path_and_the_reason(string text, string reason)
    {
        FormatException exception = Assert.Throws<FormatException>(() => TargetingCriteria.ParseRestli(text.Replace("@", Skills, StringComparison.Ordinal)));

        Assert.StartsWith("The text is not targeting criteria: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",exclude:()")]
    [InlineData(",exclude:(or:())")]
    public void Criteria_without_an_exclusion_exclude_nobody(string exclude)
    {
        var criteria = TargetingCriteria.ParseRestli($"(include:(and:List((or:({Skills}:List(urn%3Ali%3Ax%3A1))))){exclude})");

        Assert.Same(NoneOf.Empty, criteria.Exclude);
    }

    [Fact]
    public void Clauses_that_others_make_superfluous_are_dropped_when_read()
    {
        var criteria = TargetingCriteria.ParseRestli(
            $"(include:(and:List((or:({Skills}:List(urn%3Ali%3Ax%3A1,urn%3Ali%3Ax%3A2))),(or:({Skills}:List(urn%3Ali%3Ax%3A1))))))");

        Assert.Equal($"(include:(and:List((or:({Skills}:List(urn%3Ali%3Ax%3A1))))))", criteria.ToRestli());
    }

    [Fact]
    public void Facets_that_no_catalog_knows_are_kept()
    {
        var criteria = TargetingCriteria.ParseRestli(
            "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3AneverHeardOf:List(urn%3Ali%3Aanything%3A%28a%2C%28b%29%29))))))");

        Assert.Equal("urn:li:adTargetingFacet:neverHeardOf", criteria.Include.Clauses[0].Facets[0].Facet.Urn.ToString());
        Assert.Equal("urn:li:anything:(a,(b))", criteria.Include.Clauses[0].Facets[0].Values[0].ToString());
    }
}
