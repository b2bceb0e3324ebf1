using Graph.App.Composition;

using var interruption = new Interruption();
return await CommandLineRun.RunAsync(args, Terminal.OfProcess(), Rooms.Real, interruption.Token);
