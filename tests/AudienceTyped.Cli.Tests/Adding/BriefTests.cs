using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

/// <summary>Ten briefs as marketers write them: after <c>audience add</c> each value has a member, and no code needs an id.</summary>
public sealed class BriefTests
{
    // Facet, entity type, and what the brief says.
    private static readonly (string Facet, string Type, string[] Names)[][] _briefs =
    [
        [("locations", "Geo", ["Germany", "Austria", "Switzerland"]), ("skills", "Skill", ["Kubernetes", "Terraform", "Docker Products", "Python", "Argo CD", "Istio", "Prometheus Monitoring", "Helm Charts", "GitOps"]), ("seniorities", "Seniority", ["Director", "VP"])],
        [("locations", "Geo", ["Munich"]), ("employers", "Organization", ["Siemens", "BMW Group", "Allianz", "Infineon Technologies", "Munich Re", "Wacker Chemie", "Airbus Helicopters"]), ("titles", "Title", ["Software Engineer", "Platform Engineer"])],
        [("locations", "Geo", ["UK"]), ("employers", "Organization", ["Starling Bank", "Monzo Bank", "Revolut"]), ("interests", "Interest", ["Open Banking", "Digital Payments", "Embedded Finance", "Regtech"])],
        [("locations", "Geo", ["USA", "Canada"]), ("titles", "Title", ["CEO", "CFO", "Chief Marketing Officer", "Founder", "Revenue Operations Manager"]), ("staffCountRanges", "StaffCountRange", ["51-200", "201-500"])],
        [("locations", "Geo", ["France"]), ("schools", "Organization", ["HEC Paris", "INSEAD", "Sciences Po", "École Polytechnique", "ESSEC Business School"]), ("fieldsOfStudy", "FieldOfStudy", ["Econometrics"])],
        [("locations", "Geo", ["Netherlands", "Belgium"]), ("skills", "Skill", ["Supply Chain Resilience", "SAP S/4HANA", "Demand Forecasting", "Cold Chain", "Vendor Managed Inventory", "Dock Scheduling"]), ("industries", "Industry", ["Truck Transportation"])],
        [("locations", "Geo", ["Japan"]), ("skills", "Skill", ["Robotic Welding", "Lean Six Sigma", "Kaizen"]), ("employers", "Organization", ["FANUC", "Keyence", "Denso", "Omron"])],
        [("locations", "Geo", ["São Paulo", "Brazil"]), ("interests", "Interest", ["Precision Agriculture", "Agritech", "Carbon Credits"]), ("titles", "Title", ["Agronomist", "Farm Manager"])],
        [("locations", "Geo", ["Spain", "Portugal"]), ("skills", "Skill", ["Heat Pumps", "Photovoltaics", "Grid Balancing", "Battery Storage", "Offshore Wind"]), ("employers", "Organization", ["Iberdrola", "EDP Renewables"]), ("seniorities", "Seniority", ["Manager"])],
        [("locations", "Geo", ["Singapore", "South Korea"]), ("skills", "Skill", ["Zero Trust", "SIEM", "Threat Hunting", "Red Teaming", "Digital Forensics"]), ("interests", "Interest", ["Cyber Resilience"]), ("ageRanges", "AgeRange", ["25-34"])],
    ];

    [Fact]
    public async Task Each_value_of_the_briefs_has_a_member()
    {
        Assert.True(_briefs.Sum(static brief => brief.Sum(static part => part.Names.Length)) >= 90);
        await using ToolProject project = await ToolProject.WithEntitiesAsync([.. Entities()]);
        List<string> named = [];
        foreach ((string facet, string type, string[] names) in _briefs.SelectMany(static brief => brief))
        {
            // The ranges of the catalog are complete, and the service gives them no names.
            if (type is "StaffCountRange" or "AgeRange")
            {
                continue;
            }

            using JsonDocument json = JsonDocument.Parse((await project.RunAsync(["add", type, .. names, "--json"])).Expect(ToolExitCode.Done));
            named.AddRange(json.RootElement.GetProperty("values").EnumerateArray().Select(static value => value.GetProperty("urn").GetString()!));
            foreach (JsonElement value in json.RootElement.GetProperty("values").EnumerateArray())
            {
                string criteria = $"(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3A{facet}:List({Uri.EscapeDataString(value.GetProperty("urn").GetString()!)}))))))";
                string code = (await project.RunAsync("code", criteria)).Expect(ToolExitCode.Done);
                Assert.Contains(value.GetProperty("member").GetString()!, code, StringComparison.Ordinal);
                Assert.DoesNotContain("FromId(", code, StringComparison.Ordinal);
                Assert.DoesNotContain("Parse(", code, StringComparison.Ordinal);
            }
        }

        Assert.True(named.Distinct().Count() >= 80, string.Create(CultureInfo.InvariantCulture, $"{named.Distinct().Count()}"));
    }

    // What the briefs name and the catalog does not have, each with something that begins alike.
    private static IEnumerable<EmulatedEntity> Entities()
    {
        int id = 8_000_000;
        foreach ((string facet, string type, string[] names) in _briefs.SelectMany(static brief => brief))
        {
            string prefix = EntityTypeName.Find(type).UrnPrefix;
            foreach (string name in names.Where(name => type is not ("StaffCountRange" or "AgeRange") && EntityTypeName.Find(type).FindByName(name).IsDefault))
            {
                yield return new EmulatedEntity(Urn.Parse(string.Create(CultureInfo.InvariantCulture, $"{prefix}{id++}")), name + " Group Holding") { Facets = [facet] };
                yield return new EmulatedEntity(Urn.Parse(string.Create(CultureInfo.InvariantCulture, $"{prefix}{id++}")), name) { Facets = [facet] };
            }
        }
    }
}
