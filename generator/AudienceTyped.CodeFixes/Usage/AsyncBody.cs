using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>The method, local function or lambda around a statement: where it can await, or can be changed to.</summary>
internal sealed class AsyncBody
{
    private readonly SyntaxNode? _owner;

    private AsyncBody(SyntaxNode? owner, bool isAsync)
    {
        _owner = owner;
        IsAsync = isAsync;
    }

    public bool IsAsync { get; }

    /// <summary>Null where the body cannot be made async without a look at those who call it.</summary>
    public static AsyncBody? Find(StatementSyntax statement, SemanticModel model)
    {
        SyntaxNode? owner = statement
            .Ancestors()
            .FirstOrDefault(
                static node =>
                    node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
                        or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        switch (owner)
        {
            case null:
                // Top-level statements become async by the first await.
                return new AsyncBody(null, isAsync: true);
            case AnonymousFunctionExpressionSyntax lambda:
                return lambda.AsyncKeyword.IsKind(SyntaxKind.None) ? null : new AsyncBody(lambda, isAsync: true);
            case LocalFunctionStatementSyntax function:
                return Find(function, function.Modifiers, function.ReturnType, function.ParameterList, model, mayChange: false);
            case MethodDeclarationSyntax method:
                return Find(
                    method, method.Modifiers, method.ReturnType, method.ParameterList, model, mayChange: method.Body is not null && IsOnItsOwn(method, model));
            default:
                return null;
        }
    }

    /// <summary>The file with the body made async, and a statement of it replaced.</summary>
    public SyntaxNode MakeAsync(SyntaxNode root, StatementSyntax statement, StatementSyntax replacement)
    {
        var method = (MethodDeclarationSyntax)_owner!;
        MethodDeclarationSyntax changed = method.ReplaceNode(statement, replacement);
        TypeSyntax task = SyntaxFactory.ParseTypeName("Task").WithTrailingTrivia(method.ReturnType.GetTrailingTrivia());
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (changed.Modifiers.Count == 0)
        {
            keyword = keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia());
        }
        else
        {
            task = task.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia());
        }

        changed = changed.WithReturnType(task).WithModifiers(changed.Modifiers.Add(keyword));
        return Imports.Add(root.ReplaceNode(method, changed), "System.Threading.Tasks");
    }

    private static AsyncBody? Find(
        SyntaxNode owner, SyntaxTokenList modifiers, TypeSyntax returnType, ParameterListSyntax parameters, SemanticModel model, bool mayChange)
    {
        if (modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            return new AsyncBody(owner, isAsync: true);
        }

        // A task that is returned already would have to be awaited at each return.
        bool isSimple = mayChange
            && returnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            && !modifiers.Any(SyntaxKind.UnsafeKeyword)
            && parameters.Parameters.All(static parameter => parameter.Modifiers.Count == 0);
        return isSimple ? new AsyncBody(owner, isAsync: false) : null;
    }

    // What others prescribe keeps its form: a base class, an interface, an event, or callers within reach, who would not wait.
    private static bool IsOnItsOwn(MethodDeclarationSyntax method, SemanticModel model) =>
        model.GetDeclaredSymbol(method) is
        {
            IsVirtual: false, IsOverride: false, IsAbstract: false, IsExtern: false, IsPartialDefinition: false,
            DeclaredAccessibility: Accessibility.Private
        } symbol
        && symbol.PartialDefinitionPart is null
        && symbol.ExplicitInterfaceImplementations.IsEmpty
        && !method
            .Ancestors()
            .OfType<TypeDeclarationSyntax>()
            .Last()
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == symbol.Name);
}
