using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds constants and enumerations whose numbers are ids: by what they are given to (<c>Seniority.FromId(DirectorId)</c>, a URN with a hole), by a URN
/// in the documentation or an attribute, or by a name with the type and "Id". Other numbers say nothing.
/// </summary>
internal sealed class NumberReader(SemanticModel model, CatalogMeanings meanings, CancellationToken cancellationToken)
{
    private readonly List<(ExpressionSyntax Use, EntityMeanings Type)> _uses = [];
    private readonly List<(VariableDeclaratorSyntax Constant, EntityMeanings Type)> _named = [];
    private readonly List<(EnumDeclarationSyntax Enumeration, EntityMeanings Type)> _enumerations = [];
    private readonly IdMethods _methods = new();

    /// <summary>Takes note of a node if it may tell of a number; nothing is bound.</summary>
    public void Look(SyntaxNode node)
    {
        if (NumberUses.Read(node, meanings) is { } use)
        {
            _uses.Add(use);
            _methods.LookAtUse(use.Use, use.Type);
        }
        else if (node is VariableDeclaratorSyntax constant && NumberNames.FindType(constant, meanings) is { } type)
        {
            _named.Add((constant, type));
        }
        else if (node is EnumDeclarationSyntax enumeration && NumberNames.FindType(enumeration, meanings) is { } ofEnumeration)
        {
            _enumerations.Add((enumeration, ofEnumeration));
        }
        else
        {
            _methods.Look(node);
        }
    }

    /// <summary>The numbers of tables and choices that are used as ids, or given to a method that uses its parameter so; their names are beside them.</summary>
    public IEnumerable<WrittenValue> ReadTables()
    {
        HashSet<SyntaxNode> read = [];
        return
        [
            .. _uses.SelectMany(use => NumberTables.Read(use.Use, model, cancellationToken)
                .Where(id => read.Add(id))
                .Select(id => new WrittenValue(id, use.Type, id.Token.ValueText.TrimEnd('L', 'l'), IsMember: false))),
            .. _methods.Read(),
        ];
    }

    /// <summary>The numbers with their names, judged.</summary>
    public IEnumerable<ContraryName[]> Read()
    {
        if (_uses.Count + _named.Count + _enumerations.Count == 0)
        {
            return [];
        }

        Dictionary<ISymbol, (SyntaxNode Use, EntityMeanings? Type)> used = FindUsed();
        List<WrittenNumber> numbers =
        [
            .. used.Where(static use => use.Value.Type is not null).SelectMany(use => OfSymbol(use.Key, use.Value.Use, use.Value.Type!)),
        ];
        HashSet<SyntaxNode> read = [.. numbers.Select(static number => number.Declaration)];
        HashSet<(SyntaxNode?, EntityMeanings)> certain = [.. numbers.Select(static number => (number.Name.Group, number.Value.Type))];
        IEnumerable<WrittenNumber> named = _named.Select(static found => WrittenNumber.Of(found.Constant, found.Type)).OfType<WrittenNumber>();
        IEnumerable<WrittenNumber> documented = _enumerations.SelectMany(found => found.Enumeration.Members
            .Where(static member => member.EqualsValue is not null)
            .Select(member => OfMember(member, found.Type))
            .OfType<WrittenNumber>());

        // Numbers of a database of one's own are named so, too: beside others some have to fit, unless one is used as an id.
        IEnumerable<ContraryName[]> told = named.Concat(documented)
            .Where(number => !read.Contains(number.Declaration))
            .GroupBy(static number => (number.Name.Group, number.Value.Type))
            .Select(static group => (group.Key, Judged: group.Select(Judge).ToArray()))
            .Where(group => group.Judged.Length == 1 || certain.Contains(group.Key) || NumberNames.SomeFit(group.Judged))
            .SelectMany(static group => group.Judged);
        return numbers.Select(Judge).Concat(told);
    }

    private static ContraryName[] Judge(WrittenNumber number) => [new ContraryName(number.Value, number.Name, MeaningCheck.Check(number.Name, number.Value))];

    // A number that is given to two types is an id of neither.
    private Dictionary<ISymbol, (SyntaxNode Use, EntityMeanings? Type)> FindUsed()
    {
        Dictionary<ISymbol, (SyntaxNode Use, EntityMeanings? Type)> used = new(SymbolEqualityComparer.Default);
        foreach ((ExpressionSyntax use, EntityMeanings type) in _uses)
        {
            if (use is IdentifierNameSyntax or MemberAccessExpressionSyntax && FindSymbol(use) is { } symbol)
            {
                used[symbol] = used.TryGetValue(symbol, out (SyntaxNode Use, EntityMeanings? Type) known)
                    ? (known.Use, known.Type == type ? type : null)
                    : (use, type);
            }
        }

        return used;
    }

    private ISymbol? FindSymbol(SyntaxNode use) =>
        FindNamed(use) is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } local
            ? reference.GetSyntax(cancellationToken)
                is VariableDeclaratorSyntax { Initializer.Value: CastExpressionSyntax { Expression: IdentifierNameSyntax first } }
                ? FindNamed(first)
                : local
            : FindNamed(use);

    private ISymbol? FindNamed(SyntaxNode use) => model.GetTypeInfo(use, cancellationToken).Type is { TypeKind: TypeKind.Enum } enumeration
        ? enumeration.DeclaringSyntaxReferences.IsEmpty ? null : enumeration
        : model.GetSymbolInfo(use, cancellationToken).Symbol
            is (IFieldSymbol or ILocalSymbol or IPropertySymbol) and { DeclaringSyntaxReferences.IsEmpty: false } constant
            ? constant
            : null;

    private IEnumerable<WrittenNumber> OfSymbol(ISymbol symbol, SyntaxNode use, EntityMeanings type) =>
        symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            EnumDeclarationSyntax enumeration when enumeration.SyntaxTree == model.SyntaxTree =>
                enumeration.Members.Select(member => OfMember(member, type)).OfType<WrittenNumber>(),
            VariableDeclaratorSyntax constant when constant.SyntaxTree == model.SyntaxTree =>
                WrittenNumber.Of(constant, type) is { } number ? [number] : [],
            PropertyDeclarationSyntax property when property.SyntaxTree == model.SyntaxTree => WrittenNumber.Of(property, type) is { } number ? [number] : [],
            _ => OfOtherFile(symbol, use, type),
        };

    // What is declared in another file is reported where it is used.
    private static IEnumerable<WrittenNumber> OfOtherFile(ISymbol symbol, SyntaxNode use, EntityMeanings type) =>
        (symbol is INamedTypeSymbol enumeration ? enumeration.GetMembers() : [symbol])
            .Select(member => WrittenNumber.Of(member, use, type))
            .OfType<WrittenNumber>();

    private WrittenNumber? OfMember(EnumMemberDeclarationSyntax member, EntityMeanings type) =>
        model.GetDeclaredSymbol(member, cancellationToken) is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value }
            ? WrittenNumber.Of(member, value, type)
            : null;
}
