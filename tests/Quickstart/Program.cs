System.Console.WriteLine("Nothing here yet.");
