namespace KkrSite.Benchmarks.Running;

/// <summary>A program and its arguments, run in a folder.</summary>
public sealed record CommandLine(string Folder, string Program, params IReadOnlyList<string> Arguments);
