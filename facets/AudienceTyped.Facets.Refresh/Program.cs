using AudienceTyped.Facets.Refresh;

return await RefreshCommand.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
