using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Tells statements whose value is lost by mistake from those that are made for what they throw.</summary>
internal static class Statements
{
    /// <summary>Whether a statement is the body of a lambda that somebody calls to see it throw, as tests do.</summary>
    public static bool IsForItsException(IExpressionStatementOperation statement)
    {
        for (IOperation? operation = statement.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation function)
            {
                // A body that is an expression has a value for whoever asks for one; loops and threads are known to ask for none, and so is an Action.
                IMethodSymbol? caller = FindCaller(function);
                return caller is null
                    ? (statement.Syntax is not ExpressionStatementSyntax && !IsAction(function)) || IsInTestOfExceptions(function.Syntax)
                    : (statement.Syntax is not ExpressionStatementSyntax && !AsksForNoValue(caller)) || IsExpectingException(caller.Name);
            }
        }

        return false;
    }

    // An expression tree is not called.
    private static bool IsAction(IAnonymousFunctionOperation function) => function.Symbol.ReturnsVoid && function.Parent is IDelegateCreationOperation;

    private static bool AsksForNoValue(IMethodSymbol? caller) => caller is not null
        && (caller.Name is "ForEach" or "ForEachAsync" or "For" or "ForAsync"
            || (caller.Name is "Run" or "StartNew" or "Invoke" or "QueueUserWorkItem" or ".ctor"
                && caller.ContainingType.Name is "Task" or "TaskFactory" or "Parallel" or "ThreadPool" or "Thread" or "Timer"
                && caller.ContainingNamespace.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal)));

    /// <summary>Whether an operation is there to be seen throwing: in a lambda for a method that expects it, or as a statement that is tried.</summary>
    public static bool IsExpectedToThrow(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation
                && (FindCaller(outer) is { } caller && IsExpectingException(caller.Name) || IsInTestOfExceptions(outer.Syntax)))
            {
                return true;
            }
        }

        return IsTried(operation);
    }

    /// <summary>Whether a statement, or what a discard is given, is the body of a try that catches more than what the service answers.</summary>
    public static bool IsTried(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<ExpressionStatementSyntax>() is
        {
            Parent: BlockSyntax
            {
                Parent: TryStatementSyntax
                { Catches.Count: > 0 } tried
            } block
        } statement
        && tried.Block == block
        && (statement.Expression == operation.Syntax
            || statement.Expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discarded
                && discarded.Right == operation.Syntax)
        && tried.Catches.Any(
            static caught => caught.Declaration?.Type.ToString() is null or "Exception" or "ArgumentException" or "FormatException" or "NotSupportedException");

    /// <summary>Whether an operation is in the body of a try that catches what the parsers and the factories of the runtime throw.</summary>
    public static bool IsCaught(IOperation operation)
    {
        for (SyntaxNode? node = operation.Syntax; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is BlockSyntax { Parent: TryStatementSyntax tried } && tried.Block == node && tried.Catches.Any(CatchesArguments))
            {
                return true;
            }
        }

        return false;
    }

    // catch (FormatException), and catch (Exception e) when (e is FormatException).
    private static bool CatchesArguments(CatchClauseSyntax caught) =>
        IsOfArguments(caught.Declaration?.Type)
        || caught.Filter?.FilterExpression.DescendantNodesAndSelf().OfType<TypeSyntax>().Any(static type => type is NameSyntax && IsOfArguments(type)) == true;

    private static bool IsOfArguments(TypeSyntax? type) =>
        type is not null && type.ToString().Split('.').Last()
            is "FormatException" or "RestliFormatException" or "JsonException" or "ArgumentException" or "ArgumentOutOfRangeException" or "OverflowException";

    // A lambda that a local holds until a later line calls it: act.Should().Throw<ArgumentException>().
    private static bool IsInTestOfExceptions(SyntaxNode function) =>
        function.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && member
            .DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(static call => NameOf(call) is { } name && IsExpectingException(name) && !name.StartsWith("ThrowIf", StringComparison.Ordinal));

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsExpectingException(string method) => method.Contains("Throw") || method.Contains("Exception");

    private static IMethodSymbol? FindCaller(IOperation function)
    {
        for (IOperation? operation = function.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IInvocationOperation invocation:
                    return invocation.TargetMethod;
                case IObjectCreationOperation creation:
                    return creation.Constructor;
                case IConversionOperation or IDelegateCreationOperation or IArgumentOperation or IParenthesizedOperation or IArrayInitializerOperation
                    or IArrayCreationOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
