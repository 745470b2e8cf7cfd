using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace KkrSite.Import.Reading.Docx;

/// <summary>A footnote or endnote that the text refers to.</summary>
/// <param name="Mark">As the text has it: [1], [i].</param>
/// <param name="Part">The part that knows its links.</param>
internal sealed record Footnote(string Mark, OpenXmlCompositeElement Content, OpenXmlPart Part);
