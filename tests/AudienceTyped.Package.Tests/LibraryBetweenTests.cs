using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>An application that has the packages only through a library.</summary>
public sealed class LibraryBetweenTests(PackageFeed feed)
{
    [Fact]
    public async Task An_application_has_generator_and_definition_files_through_its_library()
    {
        FreshProject library = await FreshProject.CreateAsync(feed, "Audiences", ["AudienceTyped.Facets"], template: "classlib");
        await library.WriteAsync(
            "Class1.cs",
            "namespace Audiences; public static class Known { public static AudienceTyped.AllOf Engineers => AudienceTyped.Facet.Skills.Is(AudienceTyped.Skill.Engineering); }");
        FreshProject application = await FreshProject.CreateAsync(feed, "Application", []);
        await application.DotnetAsync("add", "reference", "../Audiences/Audiences.csproj");
        await OwnDefinitionFiles.WriteAsync(application);

        await application.WriteAsync("Program.cs", $"{OwnDefinitionFiles.Program}\nConsole.WriteLine(Audiences.Known.Engineers);\n");
        Assert.Empty(await application.BuildAsync());
        CommandOutput run = (await application.RunAsync(new Dictionary<string, string>())).Succeeded();
        Assert.Equal(
            [.. OwnDefinitionFiles.Printed, "Members with the skill Engineering"], run.Text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
