using Microsoft.Extensions.Hosting;

namespace AudienceTyped.Emulation;

/// <summary>Leaves Ctrl+C and SIGTERM to the program: the lifetime that a web application registers otherwise would swallow both.</summary>
internal sealed class LifetimeOfTheProgram : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
