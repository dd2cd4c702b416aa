namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>A body or an initialiser, by its place in the declarations: it keeps it through every edit that changes no declaration.</summary>
/// <param name="Tree">The position of its file in the compilation.</param>
/// <param name="Ordinal">Its position among the bodies of the file; <see cref="WholeFile"/> for everything in it.</param>
internal readonly record struct BodyId(int Tree, int Ordinal)
{
    public const int WholeFile = -1;
}
