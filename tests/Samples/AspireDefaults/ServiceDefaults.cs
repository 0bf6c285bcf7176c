using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AspireDefaults;

/// <summary>What the project template ServiceDefaults of .NET Aspire does to HTTP clients: three retries for each.</summary>
internal static class ServiceDefaults
{
    public static IHostApplicationBuilder AddServiceDefaults(this IHostApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler());
        return builder;
    }
}
