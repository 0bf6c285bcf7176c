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

        await project.EditProjectAsync(
            "</Project>",
            "<Target Name=\"Faster\" AfterTargets=\"ResolveLockFileAnalyzers\" Condition=\"'$(Faster)' == 'true'\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target></Project>");
        Assert.Empty(await CheckAsync(project, "-p:CompilerApiVersion=roslyn4.14"));
        Assert.Equal(["AUD9001"], await CheckAsync(project, "-p:CompilerApiVersion=roslyn4.13"));
        Assert.Equal(["AUD9002"], await CheckAsync(project, "-p:Faster=true"));
        Assert.Equal(["AUD9003"], await CheckAsync(project, "-p:RunAnalyzers=false"));
        Assert.Empty(await CheckAsync(project, "-p:RunAnalyzers=false", "-p:NoWarn=AUD9003"));
    }

    /// <summary>The ids that the package's target warns of in a build that ends before the compiler.</summary>
    private static async Task<string[]> CheckAsync(FreshProject project, params string[] properties) =>
        [.. BuildDiagnostic
            .In(
                await project.DotnetAsync(
                    ["msbuild", "-nologo", "-nodeReuse:false", "-terminalLogger:off", "-t:ResolveLockFileAnalyzers;CheckAudienceTypedCompiler", .. properties]))
            .Select(static diagnostic => diagnostic.Id)];
}
