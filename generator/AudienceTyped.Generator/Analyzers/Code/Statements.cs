using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Code;

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
                // A body that is an expression has a value for whoever asks for one; only ForEach is known to ask for none.
                return statement.Syntax is not ExpressionStatementSyntax && FindCaller(function) is not "ForEach" || FindCaller(function) is { } caller && IsExpectingException(caller);
            }
        }

        return false;
    }

    /// <summary>Whether an operation stands in a lambda that is called to see it throw.</summary>
    public static bool IsExpectedToThrow(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation && FindCaller(outer) is { } caller && IsExpectingException(caller))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExpectingException(string method) => method.Contains("Throw") || method.Contains("Exception");

    private static string? FindCaller(IOperation function)
    {
        for (IOperation? operation = function.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IInvocationOperation invocation:
                    return invocation.TargetMethod.Name;
                case IConversionOperation or IDelegateCreationOperation or IArgumentOperation or IParenthesizedOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
