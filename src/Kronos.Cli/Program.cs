using Kronos.Cli;

return LintCommand.Root(Console.Out, Console.Error).Parse(args).Invoke();
