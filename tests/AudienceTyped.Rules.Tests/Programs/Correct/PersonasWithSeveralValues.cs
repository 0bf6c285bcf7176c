using AudienceTyped;

internal sealed class Persona
{
    public string Name { get; init; } = "";

    public string Function { get; init; } = "";

    public string Seniority { get; init; } = "";
}

internal static class PersonasWithSeveralValues
{
    public static readonly Persona[] Personas =
    [
        new() { Name = "Sales", Function = "urn:li:function:4", Seniority = "urn:li:seniority:5" },
        new() { Name = "Director", Function = "urn:li:function:8", Seniority = "urn:li:seniority:7" },
        new() { Name = "Legal", Function = "urn:li:function:21" },
    ];
}
