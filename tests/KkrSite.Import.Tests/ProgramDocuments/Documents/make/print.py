"""Makes the printed documents p*.pdf: python3 print.py FOLDER. Needs soffice and chromium; truth.py then writes truth.json."""
import json, os, re, subprocess, sys, tempfile
from content import *; from parts import *
from html_doc import html_doc
OUT = sys.argv[1]; os.makedirs(OUT, exist_ok=True)
NS = {"office": "office", "style": "style", "text": "text", "table": "table", "fo": "xsl-fo-compatible", "svg": "svg-compatible"}

def facts(m):
    return [("Dato", m["long"]), ("Tidspunkt", "kl. " + m["time"].replace(":", ".")), ("Sted", m["place"])] + ([("Afbud", ", ".join(m["absent"]))] if m["absent"] else [])

def page(m, gap=" ", **options):
    html = html_doc(m, **options)
    return re.sub(r'(<h[12] id="[^"]*">[0-9.]+) ', lambda number: number.group(1) + gap, html)

def case(i): return " ".join(x for x in (i.get("case"), i.get("ini")) if x)

def odt(m, size=11, cols=1, notes="footnote", border=True, widths=None, wide=16, heads_left=False, gap=0.2):
    """A flat ODF text: LibreOffice prints it."""
    styles, count, width = [], [0], 16.6
    font = f'style:font-name="F" fo:font-size="{size}pt" fo:language="da" fo:country="DK"'
    def style(name, text="", para=""): styles.append(f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {para}/><style:text-properties {font} {text}/></style:style>')
    style("B", para=f'fo:margin-bottom="{gap}cm"'); style("T"); style("N")
    style("L", para='fo:margin-left="0.8cm" fo:text-indent="-0.5cm"')
    style("H", 'fo:font-weight="bold"', 'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"')
    style("S", 'fo:font-weight="bold"', 'fo:margin-top="0.3cm" fo:keep-with-next="always"')
    def text(t):
        o = ""
        for p in inline(t):
            if p[0] == "t": o += e(p[1])
            elif p[0] == "a": o += f'<text:a xlink:type="simple" xlink:href="{p[2]}">{e(p[1])}</text:a>'
            else: o += f'<text:note text:id="n{p[1]}" text:note-class="{notes}"><text:note-citation>{p[1]}</text:note-citation><text:note-body><text:p text:style-name="N">{e(p[2])}</text:p></text:note-body></text:note>'
        return o
    def table(rows):
        count[0] += 1; n = len(rows[0]); each = widths if widths and len(widths) == n else [wide / n] * n
        styles.extend(f'<style:style style:name="C{count[0]}_{k}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for k, w in enumerate(each))
        styles.append(f'<style:style style:name="W{count[0]}" style:family="table"><style:table-properties style:width="{sum(each)}cm" table:align="left"/></style:style>')
        row = lambda r: "<table:table-row>" + "".join(f'<table:table-cell table:style-name="D"><text:p text:style-name="T">{e(c)}</text:p></table:table-cell>' for c in r) + "</table:table-row>"
        return f'<table:table table:name="T{count[0]}" table:style-name="W{count[0]}">' + "".join(f'<table:table-column table:style-name="C{count[0]}_{k}"/>' for k in range(n)) + "<table:table-header-rows>" + row(rows[0]) + "</table:table-header-rows>" + "".join(map(row, rows[1:])) + '</table:table><text:p text:style-name="B"/>'
    def blocks(bs):
        p = lambda s, t: f'<text:p text:style-name="{s}">{t}</text:p>'
        o = ""
        for k, b in bs:
            if k == "p": o += p("B", text(b))
            elif k == "sub": o += p("S", e(b))
            elif k == "ul": o += "".join(p("L", "•<text:tab/>" + text(x)) for x in b)
            elif k == "ol": o += "".join(p("L", f"{n}.<text:tab/>" + text(x)) for n, x in enumerate(b, 1))
            elif k == "att": o += "".join(p("L", "./.<text:tab/>" + e(x)) for x in b)
            else: o += table(b)
        return o
    o = "".join(f'<text:p text:style-name="B">{e(x)}</text:p>' for x in [m["kind"], m["council"]] + [f"{a}: {b}" for a, b in facts(m)])
    o += '<text:section text:style-name="SEC" text:name="s">' if cols > 1 else ""
    for i in m["items"]:
        note = f'<text:note text:id="t" text:note-class="{notes}"><text:note-citation>{i["tnote"][0]}</text:note-citation><text:note-body><text:p text:style-name="N">{e(i["tnote"][1])}</text:p></text:note-body></text:note>' if i.get("tnote") else ""
        o += f'<text:p text:style-name="H">{i["n"]}. {e(i["title"])}{note}</text:p>' + (f'<text:p text:style-name="B">{case(i)}</text:p>' if case(i) else "")
        for heading, bs in i.get("sections", []):
            if heads_left:
                count[0] += 1
                o += f'<table:table table:name="S{count[0]}" table:style-name="X"><table:table-column table:style-name="X1"/><table:table-column table:style-name="X2"/><table:table-row><table:table-cell><text:p text:style-name="S">{heading}</text:p></table:table-cell><table:table-cell>{blocks(bs)}</table:table-cell></table:table-row></table:table>'
            else: o += f'<text:p text:style-name="S">{heading}</text:p>' + blocks(bs)
    o += "</text:section>" if cols > 1 else ""
    fixed = f'''<style:style style:name="D" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="{'0.5pt solid #000000' if border else 'none'}"/></style:style>
<style:style style:name="X" style:family="table"><style:table-properties style:width="{width}cm"/></style:style><style:style style:name="X1" style:family="table-column"><style:table-column-properties style:column-width="3.6cm"/></style:style><style:style style:name="X2" style:family="table-column"><style:table-column-properties style:column-width="{width - 3.6}cm"/></style:style>
<style:style style:name="SEC" style:family="section"><style:section-properties><style:columns fo:column-count="{cols}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/></style:page-layout>'''
    names = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in NS.items()) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="F" svg:font-family="Liberation Serif"/></office:font-face-decls><office:automatic-styles>{"".join(styles)}{fixed}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL"/></office:master-styles><office:body><office:text>{o}</office:text></office:body></office:document>'

ODT = {
    "p1-endnotes": (MINUTES, dict(notes="endnote"), False),
    "p2-endnotes-tagged": (MINUTES, dict(notes="endnote"), True),
    "p3-two-columns": (AGENDA, dict(cols=2, size=10, wide=7.5), False),
    "p4-heads-in-margin": (AGENDA, dict(heads_left=True, size=10, wide=12), False),
    "p5-cells-without-lines": (NOTED, dict(border=False, widths=[2.4, 1.8, 2.6, 2.4, 2.6]), False),
}
HTML = {
    "p6-no-gap": (AGENDA, dict(gap="")),
    "p7-case-beside": (AGENDA, dict(css=".case{float:right;font-size:8pt}")),
    "p8-framed": (MINUTES, dict(css="div.item{border:1px solid #000;padding:1px}")),
}

def run(*a): subprocess.run(a, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
office = ["soffice", "--headless", "-env:UserInstallation=file://" + tempfile.mkdtemp()]
key = {}
for name, (m, options, tagged) in ODT.items():
    source = os.path.join(OUT, name + ".fodt"); open(source, "w").write(odt(m, **options)); key[name + ".pdf"] = m["key"]
    run(*office, "--convert-to", 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"},"ExportBookmarks":{"type":"boolean","value":"false"}}' % str(tagged).lower(), "--outdir", OUT, source)
for name, (m, options) in HTML.items():
    source = os.path.join(OUT, name + ".html"); open(source, "w").write(page(m, **options)); key[name + ".pdf"] = m["key"]
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging", "--print-to-pdf=" + os.path.join(OUT, name + ".pdf"), source)
json.dump(key, open(os.path.join(OUT, "key-print.json"), "w"), indent=1)
