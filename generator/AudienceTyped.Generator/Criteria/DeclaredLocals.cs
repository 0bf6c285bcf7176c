using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds the locals that an initializer, a deconstruction, a pattern or a loop over a collection declares, with what it gives them.</summary>
/// <param name="given">Where they are put.</param>
internal sealed class DeclaredLocals(Dictionary<ILocalSymbol, LocalSource> given)
{
    public void Add(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.VariableDeclarator when operation is IVariableDeclaratorOperation declarator
                && declarator.GetVariableInitializer() is { } initializer:
                given[declarator.Symbol] = new LocalSource(initializer.Value, [], IsElement: false);
                break;
            case OperationKind.DeconstructionAssignment when operation is IDeconstructionAssignmentOperation assignment:
                AddTargets(assignment.Target, new LocalSource(assignment.Value, [], IsElement: false));
                break;
            case OperationKind.Loop when operation is IForEachLoopOperation { IsAsynchronous: false } loop:
                AddTargets(loop.LoopControlVariable, new LocalSource(loop.Collection, [], IsElement: true));
                break;
            case OperationKind.IsPattern when operation is IIsPatternOperation test:
                AddPattern(test.Pattern, new LocalSource(test.Value, [], IsElement: false));
                break;
            case OperationKind.SwitchExpressionArm when operation is ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm:
                AddPattern(arm.Pattern, new LocalSource(choice.Value, [], IsElement: false));
                break;
            case OperationKind.CaseClause when operation is IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause:
                AddPattern(clause.Pattern, new LocalSource(choice.Value, [], IsElement: false));
                break;
        }
    }

    private void AddTargets(IOperation target, LocalSource source)
    {
        switch (target)
        {
            case IVariableDeclaratorOperation { Symbol: var variable }:
                given[variable] = source;
                break;
            case IDeclarationExpressionOperation declaration:
                AddTargets(declaration.Expression, source);
                break;
            case IConversionOperation conversion:
                AddTargets(conversion.Operand, source);
                break;
            case ITupleOperation tuple:
                for (int index = 0; index < tuple.Elements.Length; index++)
                {
                    AddTargets(tuple.Elements[index], PartOf(source, new PartName(index, null)));
                }

                break;
            case ILocalReferenceOperation { IsDeclaration: true } reference:
                given[reference.Local] = source;
                break;
        }
    }

    private void AddPattern(IPatternOperation pattern, LocalSource source)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                given[declared] = source;
                break;
            case INegatedPatternOperation negated:
                AddPattern(negated.Pattern, source);
                break;
            case IBinaryPatternOperation binary:
                AddPattern(binary.LeftPattern, source);
                AddPattern(binary.RightPattern, source);
                break;
            case IRecursivePatternOperation recursive:
                AddParts(recursive, source);
                break;
        }
    }

    private void AddParts(IRecursivePatternOperation pattern, LocalSource source)
    {
        if (pattern.DeclaredSymbol is ILocalSymbol declared)
        {
            given[declared] = source;
        }

        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            if (part.Member is IMemberReferenceOperation { Member: var member })
            {
                AddPattern(part.Pattern, PartOf(source, new PartName(-1, member)));
            }
        }

        for (int index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            AddPattern(pattern.DeconstructionSubpatterns[index], PartOf(source, new PartName(index, null)));
        }
    }

    private static LocalSource PartOf(LocalSource source, PartName part) => source with { Path = [.. source.Path, part] };
}
