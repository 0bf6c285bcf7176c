using AudienceTyped;
using PersonaService;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddAudienceTyped(builder.Configuration.GetSection("LinkedIn"));
builder.Services.AddHealthChecks().AddCheck<BudgetHealthCheck>("linkedin");
WebApplication app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/personas/count", async (Persona persona, ValueResolver resolver, AudienceCountsClient client, CancellationToken cancellationToken) =>
{
    NamedAudience audience = new NamedAudience()
        .Include(Facet.Locations, persona.Locations)
        .Include(Facet.Skills, persona.Skills)
        .Include(Facet.Industries, persona.Industries)
        .Exclude(Facet.Seniorities, persona.WithoutSeniorities);
    NamedAudienceResolution resolution = await resolver.ResolveAsync(audience, cancellationToken);
    if (!resolution.IsComplete)
    {
        return Results.UnprocessableEntity(resolution.Misses.Select(static miss => miss.ToString()));
    }

    try
    {
        AudienceCount count = await client.CountAsync(resolution.Criteria, cancellationToken);
        return Results.Ok(new { count.Total, Status = count.Status.ToString(), Text = count.ToString() });
    }
    catch (LinkedInRefusedRequestException exception)
    {
        return Results.UnprocessableEntity(exception.Findings.Select(static finding => finding.Message));
    }
    catch (LinkedInQuotaException exception)
    {
        return Results.Json(new { exception.RetryAt }, statusCode: StatusCodes.Status429TooManyRequests);
    }
    catch (LinkedInUnavailableException)
    {
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
});
await app.RunAsync();
