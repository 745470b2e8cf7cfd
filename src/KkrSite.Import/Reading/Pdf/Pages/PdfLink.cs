namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A place on a page that leads to an address outside the document.</summary>
internal sealed record PdfLink(string Address, double Left, double Top, double Right, double Bottom) : PdfBox(Left, Top, Right, Bottom);
