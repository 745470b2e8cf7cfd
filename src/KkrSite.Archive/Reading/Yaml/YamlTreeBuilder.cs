using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>
/// Builds the tree from the parser's events and stops at the first that goes too deep, so that neither ten thousand
/// brackets nor a few lines of nested aliases cost more than reading the file.
/// </summary>
/// <param name="hasTabs">The indents have tabs, which has been said and explains any fault of the syntax.</param>
internal sealed class YamlTreeBuilder(string yaml, string path, int linesBefore, bool hasTabs, DiagnosticBag diagnostics)
{
    public const int MaxDepth = 8;

    private readonly Parser parser = new(new Scanner(new StringReader(yaml), skipComments: true));
    private readonly ImmutableArray<YamlEntry>.Builder root = ImmutableArray.CreateBuilder<YamlEntry>();
    private bool stopped;

    public YamlMap Build()
    {
        try
        {
            ReadDocument();
        }
        catch (YamlException exception)
        {
            TellFault(Place(exception.Start), exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the parser throws where it loses its way in a broken file; it then knows no better place than its last.
            TellFault(Place(parser.Current?.End ?? new Mark(0, 1, 1)), exception.Message);
        }

        return new YamlMap(root.ToImmutable(), stopped, new SourceLocation(path, 1, 1));
    }

    private void TellFault(SourceLocation place, string message)
    {
        stopped = true;
        if (!hasTabs)
        {
            diagnostics.Add(DiagnosticCodes.YamlSyntax, place, YamlFault.InDanish(message));
        }
    }

    private void ReadDocument()
    {
        Next<StreamStart>();
        if (Next<ParsingEvent>() is not DocumentStart)
        {
            return;
        }

        ReadRoot(Next<ParsingEvent>());
        if (!stopped && Next<ParsingEvent>() is DocumentEnd && Next<ParsingEvent>() is DocumentStart second)
        {
            diagnostics.Add(DiagnosticCodes.SeveralDocuments, Place(second.Start));
        }
    }

    private void ReadRoot(ParsingEvent first)
    {
        if (first is MappingStart map)
        {
            Refuse(map);
            ReadEntries(root, depth: 1);
        }
        else if (first is not Scalar { Value: "", IsPlainImplicit: true })
        {
            diagnostics.Add(DiagnosticCodes.RootNotMapping, Place(first.Start), first is SequenceStart ? "en liste" : "en tekst");
            stopped = true;
        }
    }

    private void ReadEntries(ImmutableArray<YamlEntry>.Builder entries, int depth)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var next = Next<ParsingEvent>(); next is not MappingEnd; next = Next<ParsingEvent>())
        {
            if (next is not Scalar key || !TryClean(key.Value, out var name))
            {
                diagnostics.Add(DiagnosticCodes.YamlKeyNotText, Place(next.Start));
                stopped = true;
                return;
            }

            Refuse(key);
            var place = Place(key.Start);
            var value = ReadValue(Next<ParsingEvent>(), depth + 1);
            if (places.TryAdd(name, place.Line))
            {
                entries.Add(new YamlEntry(name, place, value));
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.DuplicateKey, place, name, places[name]);
            }

            if (stopped)
            {
                return;
            }
        }
    }

    private YamlValue ReadValue(ParsingEvent first, int depth)
    {
        var place = Place(first.Start);
        if (first is AnchorAlias)
        {
            diagnostics.Add(DiagnosticCodes.YamlReference, place);
            return new YamlBroken(place);
        }

        var refused = first is NodeEvent node && Refuse(node);
        if (first is Scalar text)
        {
            return refused ? new YamlBroken(place) : ReadText(text, place);
        }

        if (depth > MaxDepth)
        {
            diagnostics.Add(DiagnosticCodes.YamlTooDeep, place, MaxDepth);
            stopped = true;
            return new YamlBroken(place);
        }

        return first is SequenceStart ? ReadList(place, depth) : ReadMap(place, depth);
    }

    private YamlValue ReadMap(SourceLocation place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        ReadEntries(entries, depth);
        return stopped ? new YamlBroken(place) : new YamlMap(entries.ToImmutable(), IsBroken: false, place);
    }

    private YamlValue ReadList(SourceLocation place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        for (var next = Next<ParsingEvent>(); next is not SequenceEnd; next = Next<ParsingEvent>())
        {
            items.Add(ReadValue(next, depth + 1));
            if (stopped)
            {
                break;
            }
        }

        return stopped ? new YamlBroken(place) : new YamlList(items.ToImmutable(), place);
    }

    private YamlValue ReadText(Scalar scalar, SourceLocation place)
    {
        if (TryClean(scalar.Value, out var text))
        {
            return new YamlText(text, scalar.Style == ScalarStyle.Plain, place);
        }

        diagnostics.Add(DiagnosticCodes.ControlCharacter, place, "skrevet med \\ i citationstegn");
        return new YamlBroken(place);
    }

    // "\0" and half a surrogate pair can be written as escapes, which the check of the file's own characters cannot see.
    private static bool TryClean(string value, out string text)
    {
        text = value;
        if (value.AsSpan().ContainsAny(TextCharacters.NotText) || HasLoneSurrogate(value))
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

    private bool Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(DiagnosticCodes.YamlReference, Place(node.Start));
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(DiagnosticCodes.YamlTag, Place(node.Start));
        }

        return !node.Anchor.IsEmpty || !node.Tag.IsEmpty;
    }

    // The stream's grammar is the parser's promise: an event of another kind here would be its bug, not the content's.
    private T Next<T>()
        where T : ParsingEvent =>
        parser.MoveNext() && parser.Current is T expected ? expected : throw new YamlException("Unexpected end of events.");

    private SourceLocation Place(Mark mark) => new(path, (int)mark.Line + linesBefore, (int)mark.Column);
}
