using System.Globalization;

namespace AudienceTyped.Rules.Tests;

/// <summary>Writes criteria in C#, each choice by the next of given numbers; of few facets and values, so that they often meet.</summary>
internal sealed class RandomCriteria(IReadOnlyList<uint> choices)
{
    private static readonly (string Facet, string Name, string Type, string[] Values)[] _facets =
    [
        Row("AgeRanges", "AgeRange", "AgeRange.From18To24", "AgeRange.From25To34", "AgeRange.FromId(18, 24)", "AgeRange.From55"),
        Row("Genders", "Gender", "Gender.Male", "Gender.Female"),
        Row("Locations", "Geo", "Geo.UnitedStates", "Geo.California", "Geo.Germany", "Geo.NorthAmerica", "Geo.FromId(102095887)"),
        Row("ProfileLocations", "Geo", "Geo.UnitedStates", "Geo.California"),
        Row("Skills", "Skill", "Skill.Python", "Skill.Engineering", "Skill.FromId(17)", "Skill.FromId(999999)", "Skill.Parse(\"urn:li:skill:17\")"),
        Row("Titles", "Title", "Title.FromId(4)", "Title.FromId(9)"),
        Row("TitlesAll", "Title", "Title.FromId(4)"),
        Row("TitlesPast", "Title", "Title.FromId(4)", "Title.FromId(9)"),
        Row("Seniorities", "Seniority", "Seniority.Cxo", "Seniority.Director", "Seniority.FromId(6)"),
        Row("JobFunctions", "JobFunction", "JobFunction.Accounting", "JobFunction.FromId(1)"),
        Row("Employers", "Organization", "Organization.Microsoft", "Organization.FromId(1035)", "Organization.Oracle"),
        Row("EmployersPast", "Organization", "Organization.Microsoft", "Organization.Oracle"),
        Row("Industries", "Industry", "Industry.SoftwareDevelopment", "Industry.TechnologyInformationAndInternet"),
        Row("StaffCountRanges", "StaffCountRange", "StaffCountRange.From51To200", "StaffCountRange.FromId(51, 200)", "StaffCountRange.From11To50"),
        Row(
            "YearsOfExperienceRanges",
            "YearsOfExperience",
            "YearsOfExperience.Years1",
            "YearsOfExperience.Years2",
            "YearsOfExperience.Years3",
            "YearsOfExperience.FromId(4)"),
        Row("DynamicSegments", "AdSegment", "AdSegment.FromId(10001)", "AdSegment.FromId(10002)"),
        Row("AudienceMatchingSegments", "AdSegment", "AdSegment.FromId(10001)"),
        Row("Groups", "MemberGroup", "MemberGroup.FromId(7)"),
        Row("MemberBehaviors", "MemberBehavior", "MemberBehavior.JobSeekers", "MemberBehavior.OpenToRelocation"),
        Row("Interests", "Interest", "Interest.FromId(1)"),
    ];

    private readonly List<(string Type, string Name, string Value)> _locals = [];
    private readonly List<string> _statements = [];
    private int _position;

    /// <summary>Whether an OR of several clauses is in it.</summary>
    public bool IsDistributed { get; private set; }

    /// <summary>Whether only a part of it is known, since one of several is taken.</summary>
    public bool HasChoices { get; private set; }

    public bool HasLocals => _locals.Count > 0 || _statements.Count > 0;

    /// <summary>Statements with locals, if any, and the expression.</summary>
    public (string Statements, string Expression) Write()
    {
        int count = Choose(4) == 0 ? 1 + Choose(2) : 0;
        for (int index = 0; index < count; index++)
        {
            string value = AnyOf(1);
            _locals.Add(("AnyOf", $"x{index.ToString(CultureInfo.InvariantCulture)}", value));
        }

        string expression = Choose(5) switch { 0 => Built(), 1 => Followed(), 2 => Chosen(), _ => Criteria(3) };
        return (string.Concat(_locals.Select(static local => $"{local.Type} {local.Name} = {local.Value}; ").Concat(_statements)), expression);
    }

    // What is the same as an expression: steps, equal branches, a helper, a collection.
    private string Built()
    {
        string one = AllOf(2);
        string other = AllOf(1);
        switch (Choose(6))
        {
            case 0:
                _statements.Add($"TargetingCriteria built = {one}; built &= {other}; built = built & {NoneOf(1)}; ");
                return "built";
            case 1:
                _statements.Add($"AllOf built; if (DateTime.UtcNow.Year > 1) {{ built = {one}; built &= {other}; }} else {{ built = {one} & {other}; }} ");
                return $"built.Except({AnyOf(1)})";
            case 2:
                _statements.Add($"AllOf With(AllOf part) => part & {one}; ");
                return $"With({other})";
            case 3:
                _statements.Add($"AllOf One() => {one}; TargetingCriteria Both(AllOf left, AnyOf right) => left & !right; ");
                return $"Both(One(), {AnyOf(1)})";
            case 4:
                _statements.Add("Gender[] genders = [Gender.Male]; List<Geo> places = new() { Geo.Germany, Geo.UnitedStates }; ");
                return $"(Facet.Genders.IsAnyOf(genders) & {one} & !Facet.Locations.IsAnyOf([.. places, Geo.California]) & {other})";
            default:
                _statements.Add("bool isSo = DateTime.UtcNow.Year > 1; ");
                return $"((isSo ? {one} : {one}) & (isSo switch {{ true => {other}, _ => {other} }}))";
        }
    }

    // What names lead to: tuples, patterns, objects, returned values.
    private string Followed()
    {
        string one = AllOf(2);
        string other = AllOf(1);
        switch (Choose(10))
        {
            case 0:
                _statements.Add($"var (who, none) = ({one}, {NoneOf(1)}); (AllOf Where, AnyOf What) pair = ({other}, {AnyOf(1)}); ");
                return "(who & none & pair.Where & pair.What)";
            case 1:
                _statements.Add($"(AllOf, NoneOf) Both(AllOf part) => (part & {one}, {NoneOf(1)}); var (all, none) = Both({other}); ");
                return "(all & none)";
            case 2:
                _statements.Add($"var row = new {{ Who = {one}, Not = {AnyOf(1)} }}; if (row is not {{ Who: {{ }} who }}) {{ throw new InvalidOperationException(); }} ");
                return $"(who & {other} & !row.Not)";
            case 3:
                _statements.Add($"var plan = new Plan({one}, {Value()}) {{ Not = {AnyOf(1)} }}; var other = plan with {{ Who = {other} }}; ");
                return "(plan.Whole & other.Who)";
            case 4:
                _statements.Add($"Geo Place(string code) => code switch {{ \"a\" => {Value()}, \"b\" => {Value()}, _ => {Value()} }}; Geo Same(Geo place) => place; ");
                return $"(Facet.Locations.Is(Place(\"b\")) & Facet.Locations.IsAnyOf(Same({Value()}), Place(\"c\")) & {one}"
                    + $" & !Facet.Locations.Is(Same({Value()})))";
            default:
                return Joined(one, other);
        }
    }

    // What queries and loops join, and what is taken out of collections.
    private string Joined(string one, string other)
    {
        switch (Choose(5))
        {
            case 0:
                _statements.Add($"AllOf[] parts = [{one}, {other}, {AllOf(1)}]; ");
                return "parts.Aggregate((all, part) => all & part)";
            case 1:
                _statements.Add($"List<AnyOf> parts = [{AnyOf(1)}, {AnyOf(1)}]; AnyOf any = AnyOf.Empty; foreach (AnyOf part in parts) {{ any |= part; }} ");
                return $"({one} & any & !parts[1])";
            case 2:
                _statements.Add($"Gender[] genders = [Gender.Male, {(Choose(2) == 0 ? "Gender.Female" : "Gender.Male")}]; TargetingCriteria built = {one}; foreach (var gender in genders) {{ built &= Facet.Genders.Is(gender); }} ");
                return $"built.Except({AnyOf(1)})";
            case 3:
                _statements.Add($"(Geo Place, AgeRange Age)[] rows = [({Value()}, AgeRange.From18To24), ({Value()}, AgeRange.From25To34)]; ");
                return $"(Facet.Locations.IsAnyOf(rows.Select(row => row.Place)) & rows.Aggregate((AllOf){one}, (all, row) => all & Facet.AgeRanges.Is(row.Age)))";
            default:
                _statements.Add($"Dictionary<string, AllOf> named = new() {{ [\"a\"] = {one}, [\"b\"] = {other} }}; Geo place = {Value()}; place = {Value()}; ");
                return $"(named[\"b\"] & Facet.Locations.Is(place) & {AnyOf(1)})";
        }
    }

    // What is one of two, of which the first is taken: less is known of it than it is.
    private string Chosen()
    {
        HasChoices = true;
        string one = AllOf(2);
        string other = AllOf(1);
        _statements.Add("bool isSo = DateTime.UtcNow.Year > 1; ");
        switch (Choose(5))
        {
            case 0:
                return $"((isSo ? {one} : {other}) & {AllOf(1)} & !(isSo ? {AnyOf(1)} : {AnyOf(1)}))";
            case 1:
                _statements.Add($"Geo Place(bool first) => first ? {Value()} : {Value()}; ");
                return $"(Facet.Locations.Is(Place(isSo)) & {one} & !Facet.Locations.IsAnyOf({Value()}, {Value()}))";
            case 2:
                return $"(Facet.AgeRanges.Is(isSo ? AgeRange.From18To24 : AgeRange.From25To34) & {one} & Facet.Genders.Is(isSo ? Gender.Male : Gender.Female))";
            case 3:
                _statements.Add($"AllOf[] parts = [{one}, {other}]; AllOf built = {AllOf(1)}; foreach (AllOf part in parts) {{ if (isSo) {{ built &= part; }} }} ");
                return $"(built & parts[isSo ? 0 : 1])";
            default:
                _statements.Add($"Plan plan = isSo ? new Plan({one}, {Value()}) : new Plan({other}, {Value()}); ");
                return $"(plan.Who & Facet.Locations.Is(plan.Place) & !Facet.Locations.Is({Value()}))";
        }
    }

    private string Value() => Choose(5) switch
    {
        0 => "Geo.UnitedStates",
        1 => "Geo.California",
        2 => "Geo.NorthAmerica",
        _ => "Geo.Germany",
    };

    private string Criteria(int depth) => Choose(7) switch
    {
        0 => AllOf(depth),
        1 => $"({AllOf(depth)} & {NoneOf(depth - 1)})",
        2 => $"({NoneOf(depth - 1)} & {AllOf(depth)})",
        3 => $"{AllOf(depth)}.Except({AnyOf(depth - 1)})",
        4 => $"({AllOf(depth)} & {NoneOf(depth - 1)} & {AllOf(depth - 1)})",
        5 => $"{AllOf(depth)}.And({NoneOf(depth - 1)})",
        _ => $"({AllOf(depth)} & {NoneOf(depth - 1)} & {NoneOf(depth - 1)})",
    };

    private string AllOf(int depth)
    {
        if (depth <= 0)
        {
            return AnyOf(0);
        }

        switch (Choose(6))
        {
            case 0:
                return AnyOf(depth);
            case 1:
                return $"{AllOf(depth - 1)}.And({AllOf(depth - 1)})";
            case 2:
                IsDistributed = true;
                return $"({AllOf(depth - 1)} | {AllOf(depth - 1)})";
            default:
                return $"({AllOf(depth - 1)} & {AllOf(depth - 1)})";
        }
    }

    private string NoneOf(int depth) => depth <= 0 ? Facet(isNegated: true) : Choose(4) switch
    {
        0 => $"!{AnyOf(depth)}",
        1 => $"({NoneOf(depth - 1)} & {NoneOf(depth - 1)})",
        2 => $"{AnyOf(depth)}.Not()",
        _ => Facet(isNegated: true),
    };

    private string AnyOf(int depth) => depth <= 0 ? Leaf() : Choose(5) switch
    {
        0 => $"({AnyOf(depth - 1)} | {AnyOf(depth - 1)})",
        1 => $"{AnyOf(depth - 1)}.Or({AnyOf(depth - 1)})",
        2 => $"(!{Facet(isNegated: true)})",
        _ => Leaf(),
    };

    private string Leaf() => _locals.Count > 0 && Choose(3) == 0 ? _locals[Choose(_locals.Count)].Name
        : Choose(60) == 0 ? "AnyOf.Empty"
        : Facet(isNegated: false);

    private string Facet(bool isNegated)
    {
        (string facet, string name, string type, string[] all) = _facets[Choose(_facets.Length)];
        int count = Choose(50) == 0 ? 0 : 1 + Choose(3);
        string[] values = [.. Enumerable.Range(0, count).Select(_ => all[Choose(all.Length)])];
        if (Choose(80) == 0)
        {
            values = [.. values, $"default({type})"];
        }

        if (Choose(5) == 0)
        {
            // A facet by its URN takes values of any type.
            facet = $"Custom(\"urn:li:adTargetingFacet:{(Choose(12) == 0 ? "geos" : name)}\")";
            type = "Urn";
            values = [.. values.Select(static value => value.StartsWith("default", StringComparison.Ordinal) ? "default(Urn)" : $"{value}.Urn")];
            values = Choose(6) == 0 ? [.. values, "Urn.Parse(\"urn:li:title:4\")"] : values;
        }

        return $"Facet.{facet}.{Call(isNegated, type, values)}";
    }

    private string Call(bool isNegated, string type, string[] values)
    {
        string list = string.Join(", ", values);
        if (values.Length == 1 && Choose(2) == 0)
        {
            return isNegated ? $"IsNot({list})" : $"Is({list})";
        }

        string method = isNegated ? "IsNoneOf" : "IsAnyOf";
        return Choose(3) switch
        {
            0 => $"{method}({list})",
            1 => $"{method}([{list}])",
            _ => $"{method}(new {type}[] {{ {list} }})",
        };
    }

    private static (string Facet, string Name, string Type, string[] Values) Row(string facet, string type, params string[] values) =>
        (facet, char.ToLowerInvariant(facet[0]) + facet[1..], type, values);

    private int Choose(int count) => (int)(choices[_position++ % choices.Count] % (uint)count);
}
