using AudienceTyped;

// A program that serves an emulator until it is ended with Ctrl+C or SIGTERM.
await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync();
Console.WriteLine(emulator.BaseAddress);
await Task.Delay(Timeout.Infinite);
