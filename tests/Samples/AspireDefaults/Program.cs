using AspireDefaults;
using AudienceTyped;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// The defaults of the program stay as they are for its other clients; the account has its own retries.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddAudienceTyped(builder.Configuration.GetSection("LinkedIn"));
using IHost host = builder.Build();
try
{
    Console.WriteLine(await host.Services.GetRequiredService<AudienceCountsClient>().CountAsync(Facet.Locations.Is(Geo.Germany)));
}
catch (LinkedInQuotaException exception)
{
    Console.WriteLine($"No call before {exception.RetryAt:u}");
}
