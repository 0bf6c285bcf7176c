using System.Collections.Immutable;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions;

/// <summary>The problems of one file, bounded: a file that is something else altogether must not flood the error list.</summary>
internal sealed class ProblemList
{
    public const int Maximum = 100;

    private readonly List<DefinitionProblem> _problems = [];
    private readonly List<DefinitionProblem> _hints = [];
    private TextSpan? _firstLeftOut;
    private int _leftOut;

    /// <summary>Adds a problem. Hints are counted apart, so that they never hide an error.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments)
    {
        List<DefinitionProblem> list = descriptor.DefaultSeverity == DiagnosticSeverity.Info ? _hints : _problems;
        if (list.Count < Maximum)
        {
            list.Add(new DefinitionProblem(descriptor, span, arguments));
            return;
        }

        _leftOut++;
        _firstLeftOut ??= span;
    }

    public ImmutableArray<DefinitionProblem> ToImmutable()
    {
        IEnumerable<DefinitionProblem> listed = _problems.Concat(_hints);
        return _firstLeftOut is { } span
            ? [.. listed, new DefinitionProblem(DefinitionDiagnostics.MoreProblems, span, _leftOut)]
            : [.. listed];
    }
}
