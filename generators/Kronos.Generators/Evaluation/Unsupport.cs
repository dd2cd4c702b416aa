using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Why a kind of operation is refused, and what to write instead.</summary>
internal static class Unsupport
{
    public static string Reason(IOperation operation) => operation.Kind switch
    {
        OperationKind.Try => "exceptions are not caught in a definition; test the condition first",
        OperationKind.Using or OperationKind.UsingDeclaration => "a definition holds no resources; compute the value directly",
        OperationKind.Lock => "a definition runs alone; take the lock away",
        OperationKind.Await => "a definition runs without tasks; compute the value directly",
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess
            => "'dynamic' is decided at run time; write the type",
        OperationKind.TypeOf or OperationKind.SizeOf => "a definition cannot look at types; write the value, or use nameof",
        OperationKind.AddressOf => "pointers have no meaning in a definition",
        OperationKind.EventReference or OperationKind.EventAssignment or OperationKind.RaiseEvent => "a definition has no events",
        OperationKind.None => "the compiler gives it no meaning that could be evaluated; write it in another way",
        _ => $"Kronos does not know this kind of expression ({operation.Kind}) yet; write it in another way",
    };
}
