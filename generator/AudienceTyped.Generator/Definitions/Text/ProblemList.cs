using System.Collections.Immutable;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>The problems of one file, bounded: a file that is something else altogether must not flood the error list.</summary>
/// <param name="ignored">What is left out.</param>
/// <param name="maximum">How many are taken; the others are counted.</param>
internal sealed class ProblemList(IgnoredDiagnostics ignored, int maximum = ProblemList.Maximum)
{
    public const int Maximum = 100;

    private readonly List<DefinitionProblem> _problems = [];
    private readonly List<DefinitionProblem> _hints = [];
    private readonly List<TextSpan> _moreProblems = [];
    private readonly List<TextSpan> _moreHints = [];

    /// <summary>Whether further problems are counted only.</summary>
    public bool IsFull => _problems.Count == maximum;

    /// <summary>Adds a problem. Hints are counted apart, so that they never hide an error.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        Add(new DefinitionProblem(descriptor, span, arguments));

    /// <inheritdoc cref="Add(DiagnosticDescriptor, TextSpan, object[])"/>
    public void Add(DefinitionProblem problem)
    {
        if (ignored.Contains(problem.Descriptor.Id, problem.Span))
        {
            return;
        }

        bool isHint = problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Info;
        List<DefinitionProblem> list = isHint ? _hints : _problems;
        if (list.Count < maximum)
        {
            list.Add(problem);
        }
        else
        {
            (isHint ? _moreHints : _moreProblems).Add(problem.Span);
        }
    }

    public ImmutableArray<DefinitionProblem> ToImmutable()
    {
        var all = ImmutableArray.CreateBuilder<DefinitionProblem>();
        AddAll(_problems, _moreProblems, DefinitionDiagnostics.MoreProblems);
        AddAll(_hints, _moreHints, DefinitionDiagnostics.MoreHints);
        return all.ToImmutable();

        void AddAll(List<DefinitionProblem> listed, List<TextSpan> more, DiagnosticDescriptor descriptor)
        {
            all.AddRange(listed);
            if (more.Count > 0)
            {
                all.Add(new DefinitionProblem(descriptor, more[0], more.Count));
            }
        }
    }
}
