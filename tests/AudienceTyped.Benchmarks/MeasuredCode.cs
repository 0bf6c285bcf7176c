using System.Globalization;
using System.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>Code with as many criteria as are asked for, each with four clauses and an exclusion, as a team would write them.</summary>
internal static class MeasuredCode
{
    private const int Methods = 10;

    private static readonly string[] _skills = ["Python", "Linux", "Engineering", "TypeScript", "GraphQl", "MySql", "Php"];
    private static readonly string[] _places = ["Germany", "France", "Spain", "Italy", "Canada", "Brazil", "India"];
    private static readonly string[] _functions = ["Sales", "Marketing", "Finance", "Legal", "Research"];

    public static string OfCriteria(int count)
    {
        StringBuilder code = new("using AudienceTyped;\n\n");
        for (int index = 0; index < count; index++)
        {
            if (index % Methods == 0)
            {
                code.Append(CultureInfo.InvariantCulture, $"internal static class Segments{index / Methods}\n{{\n");
            }

            code.Append(CultureInfo.InvariantCulture, $$"""
                    public static TargetingCriteria Criteria{{index}}(AnyOf part)
                    {
                        AnyOf places = Facet.Locations.IsAnyOf(Geo.{{_places[index % 7]}}, Geo.{{_places[(index + 1) % 7]}});
                        return places
                            & Facet.Skills.IsAnyOf(Skill.{{_skills[index % 7]}}, Skill.{{_skills[(index + 3) % 7]}})
                            & Facet.JobFunctions.Is(JobFunction.{{_functions[index % 5]}})
                            & part
                            & !Facet.Employers.Is(Organization.FromId({{900_000_000 + index}}));
                    }

                """);
            if (index % Methods == Methods - 1 || index == count - 1)
            {
                code.Append("}\n\n");
            }
        }

        return code.ToString();
    }
}
