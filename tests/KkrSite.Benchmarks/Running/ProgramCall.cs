namespace KkrSite.Benchmarks.Running;

/// <summary>A program and its arguments, run in a folder.</summary>
public sealed record ProgramCall(string Folder, string Program, params IReadOnlyList<string> Arguments);
