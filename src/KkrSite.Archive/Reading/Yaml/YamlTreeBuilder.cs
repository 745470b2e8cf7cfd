using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>
/// Builds the tree from the parser's events and stops at the first that is nested too deeply, so that neither ten thousand brackets nor
/// a few lines of nested aliases cost more than reading the file.
/// </summary>
/// <param name="hasTabs">The indents have tabs, which is reported and explains any error of the syntax.</param>
internal sealed class YamlTreeBuilder(string yaml, string path, int linesBefore, bool hasTabs, DiagnosticBag diagnostics)
{
    public const int MaxDepth = 8;

    private readonly Parser parser = new(new Scanner(new StringReader(yaml), skipComments: true));
    private readonly ImmutableArray<YamlEntry>.Builder root = ImmutableArray.CreateBuilder<YamlEntry>();
    private bool isStopped;

    public YamlMap Build()
    {
        try
        {
            ReadDocument();
        }
        catch (YamlException exception)
        {
            ReportSyntaxError(ToLocation(exception.Start), exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Thrown by the parser for some invalid files; the last event is then the best known location.
            ReportSyntaxError(ToLocation(parser.Current?.End ?? new Mark(0, 1, 1)), exception.Message);
        }

        return new YamlMap(root.ToImmutable(), isStopped, new SourceLocation(path, 1, 1));
    }

    private void ReportSyntaxError(SourceLocation location, string message)
    {
        isStopped = true;
        if (!hasTabs)
        {
            diagnostics.Add(DiagnosticCodes.YamlSyntax, location, YamlErrorTranslator.Translate(message));
        }
    }

    private void ReadDocument()
    {
        ReadEvent<StreamStart>();
        if (ReadEvent<ParsingEvent>() is not DocumentStart)
        {
            return;
        }

        ReadRoot(ReadEvent<ParsingEvent>());
        if (!isStopped && ReadEvent<ParsingEvent>() is DocumentEnd && ReadEvent<ParsingEvent>() is DocumentStart second)
        {
            diagnostics.Add(DiagnosticCodes.MultipleYamlDocuments, ToLocation(second.Start));
        }
    }

    private void ReadRoot(ParsingEvent first)
    {
        if (first is MappingStart map)
        {
            RejectAnchorAndTag(map);
            ReadEntries(root, depth: 1);
        }
        else if (first is not Scalar { Value: "", IsPlainImplicit: true })
        {
            diagnostics.Add(DiagnosticCodes.RootNotMapping, ToLocation(first.Start), first is SequenceStart ? "en liste" : "en tekst");
            isStopped = true;
        }
    }

    private void ReadEntries(ImmutableArray<YamlEntry>.Builder entries, int depth)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var next = ReadEvent<ParsingEvent>(); next is not MappingEnd; next = ReadEvent<ParsingEvent>())
        {
            if (next is not Scalar key || !TryNormalise(key.Value, out var name))
            {
                diagnostics.Add(DiagnosticCodes.YamlKeyNotText, ToLocation(next.Start));
                isStopped = true;
                return;
            }

            RejectAnchorAndTag(key);
            var location = ToLocation(key.Start);
            var value = ReadValue(ReadEvent<ParsingEvent>(), depth + 1);
            if (string.IsNullOrWhiteSpace(name))
            {
                // The parser locates a key that is not written at the end of what stands before it.
                diagnostics.Add(DiagnosticCodes.EmptyKey, value.Location with { Column = 1 });
            }
            else if (lines.TryAdd(name, location.Line))
            {
                entries.Add(new YamlEntry(name, location, value));
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.DuplicateKey, location, name, lines[name]);
            }

            if (isStopped)
            {
                return;
            }
        }
    }

    private YamlValue ReadValue(ParsingEvent first, int depth)
    {
        var location = ToLocation(first.Start);
        if (first is AnchorAlias)
        {
            diagnostics.Add(DiagnosticCodes.YamlReference, location);
            return new YamlInvalidValue(location);
        }

        var isRejected = first is NodeEvent node && RejectAnchorAndTag(node);
        if (first is Scalar text)
        {
            return isRejected ? new YamlInvalidValue(location) : ReadText(text, location);
        }

        if (depth > MaxDepth)
        {
            diagnostics.Add(DiagnosticCodes.YamlNestedTooDeeply, location, MaxDepth);
            isStopped = true;
            return new YamlInvalidValue(location);
        }

        return first is SequenceStart ? ReadList(location, depth) : ReadMap(location, depth);
    }

    private YamlValue ReadMap(SourceLocation location, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        ReadEntries(entries, depth);
        return isStopped ? new YamlInvalidValue(location) : new YamlMap(entries.ToImmutable(), IsIncomplete: false, location);
    }

    private YamlValue ReadList(SourceLocation location, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        for (var next = ReadEvent<ParsingEvent>(); next is not SequenceEnd; next = ReadEvent<ParsingEvent>())
        {
            items.Add(ReadValue(next, depth + 1));
            if (isStopped)
            {
                break;
            }
        }

        return isStopped ? new YamlInvalidValue(location) : new YamlList(items.ToImmutable(), location);
    }

    private YamlValue ReadText(Scalar scalar, SourceLocation location)
    {
        if (TryNormalise(scalar.Value, out var text))
        {
            return new YamlText(text, scalar.Style == ScalarStyle.Plain, location);
        }

        diagnostics.Add(DiagnosticCodes.ControlCharacter, location, "skrevet med \\ i citationstegn");
        return new YamlInvalidValue(location);
    }

    // "\0" and half a surrogate pair can be written as escapes, which the check of the file's characters does not find.
    private static bool TryNormalise(string value, out string text)
    {
        text = value;
        if (value.AsSpan().ContainsAny(NonTextCharacters.All) || HasLoneSurrogate(value))
        {
            return false;
        }

        text = value.Normalize(NormalizationForm.FormC);
        return true;
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool RejectAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(DiagnosticCodes.YamlReference, ToLocation(node.Start));
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(DiagnosticCodes.YamlTag, ToLocation(node.Start));
        }

        return !node.Anchor.IsEmpty || !node.Tag.IsEmpty;
    }

    // The parser guarantees the grammar of the events: one of another kind here would be its bug, not an error of the content.
    private T ReadEvent<T>()
        where T : ParsingEvent =>
        parser.MoveNext() && parser.Current is T expected ? expected : throw new YamlException("Unexpected end of events.");

    private SourceLocation ToLocation(Mark mark) => new(path, (int)mark.Line + linesBefore, (int)mark.Column);
}
