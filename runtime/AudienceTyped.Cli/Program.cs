using AudienceTyped.Cli;

using ToolConsole console = ToolConsole.OfProcess();
return await AudienceTool.RunAsync(args, console);
