namespace AudienceTyped.Package.Tests.Support;

/// <summary>Definition files of a user's own, and a program that uses them.</summary>
internal static class OwnDefinitionFiles
{
    public const string Campaigns = """
        #extend AdSegment
        #source The ad account of this test
        # id	member	name
        7001	SpringCampaignVisitors	Spring campaign visitors
        7002	NewsletterReaders	Newsletter readers

        """;

    public const string Facets = """
        #catalog Own
        # member	facet	entities	stands	values	tree	finders	since	summary	phrase
        Xyz	xyz	Skill	include,exclude	many	no	-	-	A facet of this project.	with xyz {values}

        """;

    public const string Program = """
        using AudienceTyped;

        Console.WriteLine(Facet.Xyz.Is(Skill.Python) & !Facet.DynamicSegments.Is(AdSegment.SpringCampaignVisitors));
        Console.WriteLine(AdSegment.NewsletterReaders.Urn);
        """;

    public static readonly string[] Printed =
    [
        "Members with xyz Python (Programming Language), except those in the retargeting audience Spring campaign visitors",
        "urn:li:adSegment:7002",
    ];

    public static async Task WriteAsync(FreshProject project)
    {
        await project.WriteAsync("Campaigns.urns.tsv", Campaigns);
        await project.WriteAsync("own.facets.tsv", Facets);
    }
}
