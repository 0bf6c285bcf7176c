using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Criteria as an expression of the library's operators, which comes to the same normal form.</summary>
internal sealed class CSharpExpression
{
    private const string And = "& ";
    private const string Or = "| ";
    private const int LongestLine = 100;

    // The compiler nests its work as deep as a chain is long, and each list that is passed as arguments takes room on the stack of the program.
    private const int LongestChain = 50;
    private const int MostArguments = 200;

    private readonly KnownMembers _members;
    private readonly Func<CSharpValue, string?> _comment;

    private CSharpExpression(KnownMembers members, Func<CSharpValue, string?> comment, TargetingCriteria criteria)
    {
        (_members, _comment) = (members, comment);
        CSharpLines[][] included = [.. criteria.Include.Clauses.Select(clause => clause.Facets.SelectMany(CallsOf).ToArray())];
        CSharpLines[] excluded = [.. criteria.Exclude.Facets.SelectMany(CallsOf)];
        bool isAlone = included.Length + excluded.Length == 1;
        IEnumerable<CSharpLines> clauses = included.Select(calls => calls.Length == 1 || isAlone ? Join(calls, Or) : Parenthesized(Join(calls, Or)));
        Lines = Join([.. clauses, .. excluded.Select(static call => call.Before("!"))], And);
    }

    /// <summary>The expression.</summary>
    public CSharpLines Lines { get; }

    /// <summary>The values in it, in their order.</summary>
    public List<(Urn Facet, CSharpValue Value)> Values { get; } = [];

    /// <summary>Writes criteria.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="members">What code has by name.</param>
    /// <param name="comment">What a comment says about a value, on one line; null for none.</param>
    public static CSharpExpression Of(TargetingCriteria criteria, KnownMembers members, Func<CSharpValue, string?> comment) => new(members, comment, criteria);

    // One call for each entity type that the facet accepts, and one for what it does not accept.
    private IEnumerable<CSharpLines> CallsOf(FacetValues values)
    {
        CSharpFacet? facet = _members.FindFacet(values.Facet.Urn);
        List<Urn> left = [.. values.Values];
        foreach (CSharpType type in facet?.EntityTypes ?? [])
        {
            Urn[] ofType = [.. left.Where(type.HasForm)];
            left.RemoveAll(type.HasForm);
            if (ofType.Length > 0)
            {
                yield return Call(values.Facet.Urn, facet!.Text, type.Name, [.. ofType.Select(type.ValueOf)]);
            }
        }

        if (left.Count > 0)
        {
            string? comment = facet is null ? null : $"not a value that {facet.Text} accepts";
            yield return Call(
                values.Facet.Urn,
                $"Facet.Custom({CSharpText.Literal(values.Facet.Urn.ToString())})",
                nameof(Urn),
                [.. left.Select(urn => AnyValueOf(urn) with { Comment = comment })]);
        }
    }

    private CSharpValue AnyValueOf(Urn urn) => _members.FindMember(urn) is { } member
        ? member with { Text = $"{member.Text}.Urn" }
        : new(urn, $"Urn.Parse({CSharpText.Literal(urn.ToString())})", ValueOrigin.Urn, Name: null);

    private CSharpLines Call(Urn urn, string facet, string type, CSharpValue[] values)
    {
        CSharpValue[] commented = [.. values.Select(value => value with { Comment = CommentOf(value) })];
        Values.AddRange(commented.Select(value => (urn, value)));
        if (commented is [var only])
        {
            return new CSharpLines($"{facet}.Is({only.Text})", only.Comment);
        }

        (string open, string close) = commented.Length > MostArguments ? ($"{facet}.IsAnyOf(new {type}[] {{", "})") : ($"{facet}.IsAnyOf(", ")");
        string line = $"{open}{string.Join(", ", commented.Select(static value => value.Text))}{close}";
        return line.Length <= LongestLine && !commented.Any(static value => value.Comment is not null)
            ? new CSharpLines(line)
            : CSharpLines
                .Concat(
                    commented
                        .Select((value, index) => new CSharpLines(value.Text + (index < commented.Length - 1 ? "," : ""), value.Comment).Indented())
                        .Prepend(new CSharpLines(open)))
                .After(close);
    }

    private string? CommentOf(CSharpValue value)
    {
        string comment = string.Join("; ", new[] { _comment(value), value.IsRetired ? "retired" : null, value.Comment }.OfType<string>());
        return comment.Length > 0 ? comment : null;
    }

    private static CSharpLines Join(CSharpLines[] parts, string symbol)
    {
        if (parts.Length > LongestChain)
        {
            return Join([.. parts.Chunk(LongestChain).Select(chunk => Parenthesized(Join(chunk, symbol)))], symbol);
        }

        string line = string.Join($" {symbol}", parts.Select(static part => part.Alone));
        return parts.Length == 1 ? parts[0]
            : parts.All(static part => part.Alone is not null) && line.Length <= LongestLine ? new CSharpLines(line)
            : CSharpLines.Concat(parts.Select((part, index) => index == 0 ? part : part.Before(symbol)));
    }

    private static CSharpLines Parenthesized(CSharpLines lines) => lines.Before("(").After(")").Hanging();
}
