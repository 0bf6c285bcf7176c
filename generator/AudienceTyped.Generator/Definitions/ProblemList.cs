using System.Collections.Immutable;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions;

/// <summary>The problems of one file, bounded: a file that is something else altogether must not flood the error list.</summary>
internal sealed class ProblemList(IgnoredDiagnostics? ignored = null)
{
    public const int Maximum = 100;

    private readonly List<DefinitionProblem> _problems = [];
    private readonly List<DefinitionProblem> _hints = [];
    private readonly List<TextSpan> _moreProblems = [];
    private readonly List<TextSpan> _moreHints = [];

    /// <summary>What is left out. The reader of the text fills it as it goes.</summary>
    public IgnoredDiagnostics Ignored { get; } = ignored ?? new IgnoredDiagnostics();

    /// <summary>Whether further problems are counted only.</summary>
    public bool IsFull => _problems.Count == Maximum;

    /// <summary>Adds a problem. Hints are counted apart, so that they never hide an error.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments)
    {
        if (Ignored.Contains(descriptor.Id, span))
        {
            return;
        }

        bool isHint = descriptor.DefaultSeverity == DiagnosticSeverity.Info;
        List<DefinitionProblem> list = isHint ? _hints : _problems;
        if (list.Count < Maximum)
        {
            list.Add(new DefinitionProblem(descriptor, span, arguments));
        }
        else
        {
            (isHint ? _moreHints : _moreProblems).Add(span);
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
