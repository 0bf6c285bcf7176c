using AudienceTyped.Calibration;

string fitted = FittedTable.Write(RecordedCounts.Read(await File.ReadAllTextAsync(CalibrationFiles.Recorded)));
await File.WriteAllTextAsync(CalibrationFiles.Fitted, fitted);
Console.WriteLine($"Written: {CalibrationFiles.Fitted}");
