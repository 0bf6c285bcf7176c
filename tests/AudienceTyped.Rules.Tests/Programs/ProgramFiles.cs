using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>The programs beside the tests, each a project of its own.</summary>
internal static class ProgramFiles
{
    // What a console project of the SDK has without saying so.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Here(), folder), "*.cs").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string Read(string folder, string name) => File.ReadAllText(Path.Combine(Here(), folder, name + ".cs"));

    public static CSharpCompilation Compile(string folder, string name)
    {
        string text = Read(folder, name);
        CSharpCompilation compilation = Code.Compile(text, ImplicitUsings);
        bool isProgram = compilation.SyntaxTrees[0].GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.Any(static member =>
            member is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);
        return compilation.WithOptions(compilation.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
