using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>A program that is driven by data: it mentions no value and no facet, and knows all of them.</summary>
public sealed class CatalogsInUseTests(PackageFeed feed)
{
    private const string Program = """"
        using AudienceTyped;

        Console.WriteLine(TargetingCriteria.ParseJson(
            """
            {"include":{"and":[
                {"or":{"urn:li:adTargetingFacet:xyz":["urn:li:skill:990000001"]}},
                {"or":{"urn:li:adTargetingFacet:seniorities":["urn:li:seniority:1"]}}]}}
            """));
        Console.WriteLine(AdSegment.TryFind("newsletter readers", out AdSegment readers) ? readers.ToString() : "not found");
        Console.WriteLine(Skill.TryFind("of the library", out Skill skill) ? skill.ToString() : "not found");
        Console.WriteLine(CatalogsInUse.Facets.Count);
        Console.WriteLine(string.Join(", ", TargetingCriteria.ParseJson(Environment.GetEnvironmentVariable("STORED_CRITERIA")!)
            .Validate().Select(finding => finding.Id).Distinct().Order()));
        """";

    // In a constant the compiler would find what they break.
    private static readonly Dictionary<string, string> _stored = new()
    {
        ["STORED_CRITERIA"] =
            """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:ageRanges":["urn:li:ageRange:(18,24)"]}}]},"exclude":{"or":{"urn:li:adTargetingFacet:genders":["urn:li:gender:MALE"]}}}""",
    };

    [Fact]
    public async Task Values_and_facets_of_all_catalogs_are_known_from_the_start()
    {
        FreshProject library = await FreshProject.CreateAsync(feed, "Values", ["AudienceTyped.Facets"], template: "classlib");
        await library.WriteAsync("Skills.urns.tsv", "#extend Skill\n#visibility public\n# id\tmember\tname\n990000001\tOfTheLibrary\tOf the library\n");
        FreshProject application = await FreshProject.CreateAsync(feed, "Driven", []);
        await application.DotnetAsync("add", "reference", "../Values/Values.csproj");
        await OwnDefinitionFiles.WriteAsync(application);
        await application.WriteAsync("Program.cs", Program);

        Assert.Empty(await application.BuildAsync());
        CommandOutput run = (await application.RunAsync(_stored)).Succeeded();

        Assert.Equal(
            [
                "Members with xyz Of the library and of seniority Unpaid",
                "Newsletter readers (urn:li:adSegment:7002)",
                "Of the library (urn:li:skill:990000001)",
                "32",
                "AUD1001, AUD2007, AUD3006",
            ],
            run.Text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_program_without_files_of_its_own_knows_the_catalog_of_its_reference()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Reading", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Program.cs", """
            Console.WriteLine(AudienceTyped.Urn.Parse("urn:li:seniority:1").Name);
            Console.WriteLine(AudienceTyped.TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))"));
            """);

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(new Dictionary<string, string>())).Succeeded();

        Assert.Equal(["Unpaid", "Members with the skill Engineering"], run.Text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
