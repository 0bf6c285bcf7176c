namespace AudienceTyped.Emulation;

/// <summary>
/// GET, or GET in the clothes of POST: query tunnelling puts the query into the body
/// (https://learn.microsoft.com/linkedin/shared/api-guide/concepts/query-tunneling).
/// </summary>
internal sealed class MethodCheck : IRequestCheck
{
    private const string Form = "application/x-www-form-urlencoded";

    public ServiceError? Check(ServiceRequest request)
    {
        string? replaced = request.FindHeader("X-HTTP-Method-Override");
        switch (request.Method, replaced)
        {
            case ("GET", null):
                return null;
            case ("POST", "GET"):
                return ReadTunnelled(request);
            case ("POST", null):
                return ServiceErrors.MethodNotAllowed("Send a GET. For a long query, send a POST with X-HTTP-Method-Override: GET.");
            case ("POST", _):
                return ServiceErrors.MethodNotAllowed("X-HTTP-Method-Override must be GET, in upper case.");
            default:
                return ServiceErrors.MethodNotAllowed("Send a GET, or a POST with X-HTTP-Method-Override: GET.");
        }
    }

    private static ServiceError? ReadTunnelled(ServiceRequest request)
    {
        string mediaType = (request.FindHeader("Content-Type") ?? "").Split(';', 2)[0].Trim();
        if (!mediaType.Equals(Form, StringComparison.OrdinalIgnoreCase))
        {
            return ServiceErrors.InvalidQuery($"The content type of a tunnelled query must be {Form}.");
        }

        if (request.Body.StartsWith('\uFEFF'))
        {
            return ServiceErrors.InvalidQuery(
                "The body begins with a byte order mark, which is read as a part of the first parameter's name. Send UTF-8 without one.");
        }

        request.Query = request.Query.Length == 0 ? request.Body : request.Query + "&" + request.Body;
        return null;
    }
}
