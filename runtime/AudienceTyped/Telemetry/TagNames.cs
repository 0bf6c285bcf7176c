namespace AudienceTyped;

/// <summary>The names of tags of spans and metrics: those of OpenTelemetry where it has one.</summary>
internal static class TagNames
{
    public const string Resource = "linkedin.resource";
    public const string Operation = "linkedin.operation";
    public const string Version = "linkedin.version";
    public const string Tunnelled = "linkedin.request.tunnelled";
    public const string RequestId = "linkedin.request.id";
    public const string QuotaWindow = "linkedin.quota.window";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string StatusCode = "http.response.status_code";
    public const string ErrorType = "error.type";
}
