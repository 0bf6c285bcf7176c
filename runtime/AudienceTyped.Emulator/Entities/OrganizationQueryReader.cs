using System.Globalization;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>Reads the parameters of <c>organizationsLookup</c>: a list of ids, and nothing else.</summary>
internal static class OrganizationQueryReader
{
    private const string Parameter = "ids";

    public static ServiceError? Read(ServiceRequest request, out IReadOnlyList<long> ids)
    {
        ids = [];
        if (request.Parameters.Keys.FirstOrDefault(static key => key != Parameter) is { } unknown)
        {
            return ParameterErrors.NotAllowed(Excerpt.Of(unknown), [Parameter]);
        }

        if (!request.Parameters.TryGetValue(Parameter, out string? text))
        {
            return ParameterErrors.Missing(Parameter);
        }

        if (!QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem))
        {
            return ParameterErrors.Syntax(Parameter, new(problem.Reason, problem.Offset));
        }

        long?[] read = [.. (value as QueryList)?.Items.Select(ReadId) ?? []];
        ids = [.. read.OfType<long>()];
        return read.Length > 0 && ids.Count == read.Length ? null : ParameterErrors.Syntax(Parameter, new("A list of ids is expected, as in List(1035,1441)."));
    }

    private static long? ReadId(QueryValue item) =>
        item is QueryString { Text: var text } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;
}
