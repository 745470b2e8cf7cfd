namespace KkrSite.Import.Recognising;

/// <summary>A section heading as found on a line.</summary>
/// <param name="Name">In its usual spelling.</param>
/// <param name="Printed">As the line spells it.</param>
/// <param name="Rest">Words of the section that stand on the same line behind a colon; often none.</param>
internal readonly record struct SectionHeading(string Name, string Printed, string Rest);
