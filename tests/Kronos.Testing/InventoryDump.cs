using System.Collections;
using System.Reflection;
using System.Text;
using Kronos.Inventory;

namespace Kronos.Testing;

/// <summary>An inventory as text, complete and canonical: two ways to the same host must give the same dump.</summary>
public static class InventoryDump
{
    public static string Of(HostInventory inventory)
    {
        var text = new StringBuilder();
        text.Append("host ").Append(inventory.Host.Name).Append(" from ").AppendLine(inventory.Host.Definition);
        foreach (var property in Properties(typeof(Host)))
        {
            Member(text, property, inventory.Host, 1);
        }

        Line(text, "Settings", inventory.Settings, 1);
        foreach (var stack in inventory.Stacks)
        {
            text.Append("stack ").Append(stack.Stack.Name).Append(" from ").AppendLine(stack.Stack.Definition);
            foreach (var property in Properties(stack.Stack is ReverseProxy ? typeof(ReverseProxy) : typeof(Stack)))
            {
                Member(text, property, stack.Stack, 1);
            }

            foreach (var owned in stack.Services.Concat<Owned>(stack.Networks).Concat(stack.Volumes).Concat(stack.Secrets).Concat(stack.Configs).Concat(stack.Middlewares))
            {
                text.Append("  ").Append(owned.GetType().Name).Append(' ').AppendLine(owned.Name);
                foreach (var property in Properties(owned.GetType()))
                {
                    Member(text, property, owned, 2);
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<PropertyInfo> Properties(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.Name, StringComparer.Ordinal);

    private static void Member(StringBuilder text, PropertyInfo property, object owner, int depth) => Line(text, property.Name, property.GetValue(owner), depth);

    private static void Line(StringBuilder text, string name, object? value, int depth)
    {
        text.Append(' ', depth * 2).Append(name).Append(':');
        Value(text, value, depth);
    }

    private static void Value(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine(" null");
                break;
            case Host or Stack or Owned:
                text.Append(' ').Append(value is Owned ? value.GetType().Name + " " : "").AppendLine(value.ToString());
                break;
            case Text parts:
                text.Append(" text").AppendJoin("", parts.Parts.Select(part => $" {part.GetType().Name}({part switch { DerivedPart derived => derived.Kind.ToString(), SettingPart setting => setting.Setting.Variable, _ => part.Known }})")).AppendLine();
                break;
            case string or ValueType when value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is TimeSpan or ByteSize or decimal:
                text.Append(' ').AppendLine(System.FormattableString.Invariant($"{value}").ReplaceLineEndings("\\n"));
                break;
            case IEnumerable list:
                text.AppendLine();
                foreach (var item in list)
                {
                    text.Append(' ', (depth + 1) * 2).Append('-');
                    Value(text, item, depth + 2);
                }

                break;
            default:
                text.Append(' ').AppendLine(value.GetType().Name.Split('`')[0]);
                foreach (var property in Properties(value.GetType()))
                {
                    Member(text, property, value, depth + 1);
                }

                break;
        }
    }
}
