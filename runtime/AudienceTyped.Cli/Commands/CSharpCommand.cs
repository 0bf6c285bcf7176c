using System.CommandLine;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience code</c>: criteria as C#.</summary>
internal static class CSharpCommand
{
    private const string DefaultClass = "Audiences";

    private const string Description = """
        Writes criteria as C# that compiles and comes to the same criteria: the members of the catalog and of the project's definition files by name,
        the ids of values that have no member, and the URNs of facets that the catalog does not have.

        Example:
          audience code campaign.json --resolve
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> criteria = CommandParts.Criteria();
        Option<bool> lines = new("--lines")
        {
            Description = "Read one criteria a line, perhaps with a name and a tab before it, and write a class with a property for each.",
        };
        Option<string> name = new("--class") { Description = $"Write a class of this name; with --lines it is {DefaultClass} unless you choose another." };
        Option<string> space = new("--namespace") { Description = "The namespace of the class." };
        Option<string[]> files = CommandParts.Files();
        Option<bool> resolve = new("--resolve") { Description = "Ask the service for the names of values that have no member, and write them as comments." };
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("code", Description) { criteria, lines, name, space, files, resolve, emulator, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(emulator) && !result.GetValue(resolve))
            {
                result.AddError("--emulator is only for --resolve: nothing else asks the service.");
            }

            if (result.GetValue(space) is not null && result.GetValue(name) is null && !result.GetValue(lines))
            {
                result.AddError("--namespace requires --class or --lines: a statement is in no namespace.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(
                parsed.GetRequiredValue(criteria),
                parsed.GetValue(lines),
                parsed.GetValue(name),
                parsed.GetValue(space),
                parsed.GetValue(files) ?? [],
                parsed.GetValue(resolve),
                parsed.GetValue(emulator),
                parsed.GetValue(json)),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Request request, ToolConsole console, CancellationToken cancellationToken)
    {
        List<Audience> audiences = [];
        if (request.ReadsLines)
        {
            await foreach ((int number, CriteriaText line) in CriteriaInput.ReadLinesAsync(request.Argument, console, cancellationToken).ConfigureAwait(false))
            {
                audiences.Add(Read(number, LabelledCriteria.Read(line)));
            }
        }
        else
        {
            audiences.Add(new(1, null, (await CriteriaInput.ReadAsync(request.Argument, console, cancellationToken).ConfigureAwait(false)).Read()));
        }

        KnownMembers members = await ProjectFiles.ReadMembersAsync(request.Files, console, cancellationToken).ConfigureAwait(false);
        ResolvedComments names = request.Resolves
            ? await AskAsync(request, audiences, members, console, cancellationToken).ConfigureAwait(false)
            : ResolvedComments.None;
        CSharpExpression[] expressions = [.. audiences.Select(audience => CSharpExpression.Of(audience.Criteria, members, names.CommentOf))];
        string? className = request.ClassName ?? (request.ReadsLines ? DefaultClass : null);
        CSharpClass? inClass = className is null ? null : new CSharpClass(className, request.Namespace, members);
        (string Name, string? Label, CSharpLines Lines)[] named = [.. audiences.Select(
            (audience, index) => (inClass?.NameOf(audience.Label, audience.Number) ?? "criteria", audience.Label, expressions[index].Lines))];
        string text = (inClass?.Write(named) ?? CSharpStatement.Assign("TargetingCriteria criteria", named[0].Lines)).ToString();
        if (request.IsJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, text, named, expressions));
        }
        else
        {
            console.Output.Write(text);
        }

        return ToolExitCode.Done;
    }

    private static Audience Read(int number, LabelledCriteria labelled)
    {
        try
        {
            return new(number, labelled.Label, labelled.Criteria.Read());
        }
        catch (UnusableInputException exception)
        {
            throw new UnusableInputException($"Line {number}: {exception.Message}", exception);
        }
    }

    private static async Task<ResolvedComments> AskAsync(
        Request request, IReadOnlyList<Audience> audiences, KnownMembers members, ToolConsole console, CancellationToken cancellationToken)
    {
        await using ServiceConnection connection = await ServiceConnection.OpenAsync(request.UsesEmulator, console, cancellationToken).ConfigureAwait(false);
        using TargetingEntitiesClient client = connection.CreateEntities();
        return await ResolvedComments
            .AskAsync(audiences.Select(static audience => audience.Criteria), members, client, console, cancellationToken)
            .ConfigureAwait(false);
    }

    private static void WriteJson(
        Utf8JsonWriter writer, string text, IReadOnlyList<(string Name, string? Label, CSharpLines Lines)> named, CSharpExpression[] expressions)
    {
        writer.WriteStartObject();
        writer.WriteString("code", text);
        writer.WriteStartArray("audiences");
        foreach ((int index, (string name, string? label, CSharpLines lines)) in named.Index())
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteString("label", label);
            writer.WriteString("expression", lines.ToString());
            writer.WriteStartArray("values");
            foreach ((Urn facet, CSharpValue value) in expressions[index].Values)
            {
                writer.WriteStartObject();
                writer.WriteString("facet", facet.ToString());
                writer.WriteString("urn", value.Urn.ToString());
                writer.WriteString("code", value.Text);
                writer.WriteString("origin", NameOf(value.Origin));
                writer.WriteString("name", value.Name);
                writer.WriteString("comment", value.Comment);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Catalog => "catalog",
        ValueOrigin.Project => "project",
        ValueOrigin.Id => "id",
        _ => "urn",
    };

    private sealed record Audience(int Number, string? Label, TargetingCriteria Criteria);

    private sealed record Request(
        string Argument, bool ReadsLines, string? ClassName, string? Namespace, IReadOnlyList<string> Files, bool Resolves, bool UsesEmulator, bool IsJson);
}
