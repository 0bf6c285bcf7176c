using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public sealed partial class PackageContentTests(PackageFeed feed)
{
    public static TheoryData<string, string[], string[]> Packages => new()
    {
        {
            "AudienceTyped",
            [
                "LICENSE",
                "README.md",
                "analyzers/dotnet/roslyn4.14/cs/AudienceTyped.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/AudienceTyped.Generator.dll",
                "build/AudienceTyped.props",
                "build/AudienceTyped.targets",
                "buildTransitive/AudienceTyped.props",
                "buildTransitive/AudienceTyped.targets",
                .. Directory
                    .EnumerateFiles(Path.Combine(Checkout.Folder, "generator/documentation"), "*.md")
                    .Select(static file => $"documentation/{Path.GetFileName(file)}")
                    .Order(StringComparer.Ordinal),
                "lib/net10.0/AudienceTyped.dll",
                "lib/net10.0/AudienceTyped.xml",
            ],
            []
        },
        {
            "AudienceTyped.Facets",
            ["LICENSE", "README.md", "lib/net10.0/AudienceTyped.Facets.dll", "lib/net10.0/AudienceTyped.Facets.xml"],
            ["AudienceTyped"]
        },
        {
            "AudienceTyped.Emulator",
            ["LICENSE", "README.md", "lib/net10.0/AudienceTyped.Emulator.dll", "lib/net10.0/AudienceTyped.Emulator.xml"],
            ["AudienceTyped", "AudienceTyped.Facets"]
        },
        {
            "AudienceTyped.Extensions",
            ["LICENSE", "README.md", "lib/net10.0/AudienceTyped.Extensions.dll", "lib/net10.0/AudienceTyped.Extensions.xml"],
            [
                "AudienceTyped", "Microsoft.Extensions.Caching.Hybrid", "Microsoft.Extensions.Caching.StackExchangeRedis",
                "Microsoft.Extensions.Http.Resilience", "StackExchange.Redis",
            ]
        },
    };

    [Theory, MemberData(nameof(Packages))]
    public void A_package_holds_these_files_and_passes_its_dependencies_on_whole(string id, string[] files, string[] dependencies)
    {
        Assert.Equal(files, Files($"{id}.{feed.Version}.nupkg"));

        XElement[] written = [.. Specification(id).Descendants().Where(static element => element.Name.LocalName == "dependency")];
        Assert.Equal(dependencies, written.Select(static dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        // Without "All" the generator would stop at the package in between.
        Assert.All(
            written.Where(static dependency => dependency.Attribute("id")!.Value.StartsWith("AudienceTyped", StringComparison.Ordinal)),
            dependency => Assert.Equal(("All", feed.Version), (dependency.Attribute("include")?.Value, dependency.Attribute("version")!.Value)));
    }

    [Theory, MemberData(nameof(Packages))]
    public void A_package_has_symbols_licence_and_readme(string id, string[] files, string[] dependencies)
    {
        Assert.Equal([$"lib/net10.0/{id}.pdb"], Files($"{id}.{feed.Version}.snupkg"));

        Dictionary<string, string> told = Specification(id)
            .Elements()
            .Single()
            .Elements()
            .ToDictionary(static element => element.Name.LocalName, static element => element.Value);
        Assert.Equal(("MIT", "README.md", id), (told["license"], told["readme"], told["id"]));
        Assert.Contains("linkedin", told["tags"].Split(' '));
        Assert.NotEmpty(told["description"]);
        Assert.DoesNotContain("projectUrl", told.Keys);
        Assert.Contains(files, file => file == told["readme"]);
        Assert.DoesNotContain(id, dependencies);
    }

    [Theory, MemberData(nameof(Packages))]
    public void The_readme_has_no_link_that_leads_nowhere(string id, string[] files, string[] dependencies)
    {
        string readme = Read(id, "README.md");
        Assert.Contains("# AudienceTyped", readme, StringComparison.Ordinal);
        Assert.Equal(File.ReadLines(Path.Combine(Checkout.Folder, "README.md")).Count(), readme.Split('\n').Length - 1);
        Assert.All(Links().Matches(readme), static link => Assert.Matches("^(https://|#)", link.Groups[1].Value));
        Assert.Contains("README.md", files);
        Assert.DoesNotContain(id, dependencies);
    }

    [Fact]
    public void The_pages_of_the_diagnostics_link_to_each_other_inside_the_package()
    {
        string[] pages = [.. Files($"AudienceTyped.{feed.Version}.nupkg").Where(static file => file.StartsWith("documentation/", StringComparison.Ordinal))];
        Assert.True(pages.Length > 60);
        Assert.All(pages, page => Assert.All(
            Links()
                .Matches(Read("AudienceTyped", page))
                .Select(static link => link.Groups[1].Value)
                .Where(static link => !link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith('#')),
            link => Assert.Contains($"documentation/{link.Split('#')[0]}", pages)));
    }

    [Theory]
    [InlineData("https://example.org/team/audience-typed.git", "https://example.org/team/audience-typed")]
    [InlineData("https://example.org/team/audience-typed/", "https://example.org/team/audience-typed")]
    [InlineData("git@example.org:team/audience-typed.git", "https://example.org/team/audience-typed")]
    [InlineData("ssh://git@example.org/team/audience-typed.git", "https://example.org/team/audience-typed")]
    [InlineData("http://example.org/team/audience-typed", "")]
    [InlineData("/srv/git/audience-typed", "")]
    public async Task Links_begin_with_the_address_of_the_repository_where_it_is_one(string remote, string address)
    {
        CommandOutput output = (await Command.DotnetAsync(Checkout.Folder, new Dictionary<string, string>(),
            "msbuild", "generator/AudienceTyped.Generator/AudienceTyped.Generator.csproj", "-t:FindRepositoryAddress", "-getProperty:RepositoryAddress", $"-p:RepositoryUrl={remote}")).Succeeded();
        Assert.Equal(address, output.Text.Trim());
    }

    [Theory, MemberData(nameof(Packages))]
    public void An_assembly_is_the_same_whenever_it_is_built_and_an_analyzer_carries_its_symbols(string id, string[] files, string[] dependencies)
    {
        string[] assemblies = [.. files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal))];
        Assert.NotEmpty(assemblies);
        Assert.DoesNotContain(id, dependencies);
        Assert.All(assemblies, assembly =>
        {
            using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg"));
            using Stream stream = archive.GetEntry(assembly)!.Open();
            byte[] image = new byte[archive.GetEntry(assembly)!.Length];
            stream.ReadExactly(image);
            using PEReader reader = new(ImmutableCollectionsMarshal.AsImmutableArray(image));
            DebugDirectoryEntryType[] entries = [.. reader.ReadDebugDirectory().Select(static entry => entry.Type)];
            Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
            Assert.Equal(assembly.StartsWith("analyzers/", StringComparison.Ordinal), entries.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb));
        });
    }

    [Fact]
    public void Nothing_else_is_packed() =>
        Assert.Equal(
            new[] { "AudienceTyped", "AudienceTyped.Cli", "AudienceTyped.Emulator", "AudienceTyped.Extensions", "AudienceTyped.Facets" }
                .SelectMany(id => (string[])[$"{id}.{feed.Version}.nupkg", $"{id}.{feed.Version}.snupkg"])
                .Order(StringComparer.Ordinal),
            Directory.GetFiles(feed.Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Packing_gives_no_warning()
    {
        Assert.Contains("Successfully created package", feed.PackOutput.Text, StringComparison.Ordinal);
        Assert.Empty(BuildDiagnostic.In(feed.PackOutput));
        // What NuGet only advises has no id.
        Assert.DoesNotContain("best-practices", feed.PackOutput.Text, StringComparison.Ordinal);
    }

    private string[] Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Folder, package));
        return [.. archive.Entries.Select(static entry => entry.FullName).Where(static name => !IsEnvelope(name)).Order(StringComparer.Ordinal)];
    }

    private string Read(string id, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg"));
        using StreamReader reader = new(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\]\(([^) ]+)\)")]
    private static partial Regex Links();

    private static bool IsEnvelope(string name) =>
        name is "[Content_Types].xml"
            || name.EndsWith(".nuspec", StringComparison.Ordinal)
            || name.StartsWith("_rels/", StringComparison.Ordinal)
            || name.StartsWith("package/", StringComparison.Ordinal);

    private XElement Specification(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg"));
        using Stream stream = archive.GetEntry($"{id}.nuspec")!.Open();
        return XElement.Load(stream);
    }
}
