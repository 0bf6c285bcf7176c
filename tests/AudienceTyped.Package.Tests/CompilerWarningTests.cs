using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>Builds in which the generator or the analyzers do not run say so.</summary>
public sealed class CompilerWarningTests(PackageFeed feed)
{
    [Fact]
    public async Task A_build_without_generator_or_analyzers_is_not_silent()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Warned", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Program.cs", "Console.WriteLine(AudienceTyped.Skill.Python);");

        BuildDiagnostic old = Assert.Single(await project.BuildAsync("-p:CompilerApiVersion=roslyn4.8"));
        Assert.Equal(("AudienceTyped.targets", "warning", "AUD9001"), (old.File, old.Severity, old.Id));
        Assert.Contains("need Roslyn 4.14 and this compiler is 'roslyn4.8'", old.Message, StringComparison.Ordinal);

        Assert.Empty(await project.BuildAsync("-p:CompilerApiVersion=roslyn4.14"));

        await project.EditProjectAsync("</Project>", "<Target Name=\"Faster\" AfterTargets=\"ResolveLockFileAnalyzers\" Condition=\"'$(Faster)' == 'true'\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target></Project>");
        Assert.Equal(["AUD9002"], (await project.BuildAsync("-p:Faster=true")).Select(static diagnostic => diagnostic.Id));

        Assert.Equal(["AUD9003"], (await project.BuildAsync("-p:RunAnalyzers=false")).Select(static diagnostic => diagnostic.Id));
        Assert.Empty(await project.BuildAsync("-p:RunAnalyzers=false", "-p:NoWarn=AUD9003"));
    }
}
