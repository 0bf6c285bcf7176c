using BudgetedWorker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// A worker of which any number can run at once: all of them together stay within the budget, if Budget:Redis is set.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddAudienceTyped(builder.Configuration.GetSection("LinkedIn"));
builder.Services.AddHostedService<CountingWorker>();
await builder.Build().RunAsync();
