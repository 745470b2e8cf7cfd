"""Makes the documents: python3 make.py FOLDER. Needs soffice, chromium, gs and qpdf.

table-without-lines.pdf is n-l2-u.pdf. Those that stand in the folder above were chosen from what this writes; truth.py writes truth.json for them."""
import os,re,shutil,subprocess,sys,tempfile
from content import *; from parts import *; from html_doc import html_doc; from word import Word
OUT=sys.argv[1]; os.makedirs(OUT,exist_ok=True)
def p(*a): return os.path.join(OUT,*a)
def txt(m):
    o=[m["kind"],m["council"],"Dato: "+m["long"],"Tidspunkt: kl. "+m["time"].replace(":","."),"Sted: "+m["place"]]
    if m["absent"]: o.append("Afbud: "+", ".join(m["absent"]))
    o.append("")
    for i in m["items"]:
        o+=["",f'{i["n"]}. {i["title"]}']
        c=" ".join(x for x in (i.get("case"),i.get("ini")) if x)
        if c:o.append(c)
        o.append("")
        for s,bs in i.get("sections",[]):
            o.append(s)
            for b in bs:
                if b[0]=="p": o+=[plain(b[1]),""]
                elif b[0]=="sub": o+=[b[1]]
                elif b[0]=="ul": o+=["– "+x for x in b[1]]+[""]
                elif b[0]=="ol": o+=[f"{n+1}. {x}" for n,x in enumerate(b[1])]+[""]
                elif b[0]=="table": o+=["\t".join(r) for r in b[1]]+[""]
                elif b[0]=="att": o+=["./. "+x for x in b[1]]+[""]
    return "\n".join(o)+"\n"
A,M=AGENDA,MINUTES
W={ # Word by hand
 "w01-auto-toc":(A,dict(toc=1,attmark="list",pages=1)),
 "w02-auto-split":(M,dict(split=1,attmark="each",sect="bold",cover="sdt")),
 "w03-bold":(A,dict(num="bold",sect="bold",links="field",bullet="\uf0b7",blank=1)),
 "w04-listnum":(A,dict(num="listnum",sect="own",attmark="each",links="simple",cover="table")),
 "w05-headtable":(A,dict(headtable="labels",sect="style",cover="box",after=0,blank=1)),
 "w06-headtable2":(M,dict(headtable="num",sect="caps" and "bold",caps=1,cover="table",decision="cell")),
 "w07-decbox":(M,dict(decision="box",toc=1,cover="box")),
 "w08-runin":(M,dict(runin=": ",num="text",sect="style")),
 "w09-runin-nocolon":(M,dict(runin=" ",num="text",sect="style")),
 "w10-spaced":(A,dict(num="text",spaced=1,sect="bold",caps=1,attmark="each")),
 "w11-rows":(M,dict(rows=1,num="auto",cover="breaks")),
 "w12-track":(A,dict(track=1,comment=1,num="auto",toc=1)),
 "w13-endnote":(M,dict(notekind="endnote",num="bold",sect="under")),
 "w14-punkt":(M,dict(num="punkt",sect="outline",caseabove=1,attmark="list")),
 "w15-strict":(A,dict(strict=1,toc=1)),
 "w16-docm":(M,dict(kind="docm",hyph=1,sect="spc")),
 "w17-dotx":(A,dict(kind="dotx",sect="plain",num="text",styles=False,sub="style")),
 "w18-decision-cell":(M,dict(decision="cell",sect="own",num="auto",sectbreak=1,after=0)),
}
H={ # pages by hand
 "h01-plain":(A,dict()),
 "h02-serif-just":(A,dict(css='body{font:12pt/1.5 "DejaVu Serif"}p{text-align:justify;hyphens:auto}',toc=True,attmark=True)),
 "h03-narrow":(M,dict(css="@page{margin:20mm 60mm}p,li{text-align:justify;hyphens:auto}",cover="dl",decision=1)),
 "h04-cards":(M,dict(css='.item{break-before:page} .dec{background:#dde;padding:8px;border-left:4px solid #339} .kind{font-size:30pt} h3{text-transform:uppercase;letter-spacing:2px;font-size:9pt}',decision=1,caps=False)),
 "h05-headtable":(A,dict(headtable=True,bullet="•",cover="table",css="h3{color:#036;font-weight:normal}")),
 "h06-layout":(M,dict(layouttable=True,css=".sh{width:30mm;vertical-align:top;font-weight:bold} .lay{width:100%}")),
 "h07-a3two":(A,dict(css="@page{size:A3 landscape;margin:20mm} .item.leaf{columns:2}",attmark=True)),
 "h08-runin":(M,dict(runin=True,css="p{margin:4px 0}")),
 "h09-spaced":(A,dict(caps=True,css="h3{letter-spacing:3px;font-size:10pt} p{text-indent:5mm;margin:0}",caseabove=True)),
 "h10-noborder":(A,dict(css="table.d td,table.d th{border:0;padding:2px 14px} .case{color:#777;font-size:8pt} body{font-size:9pt}",bullet="-")),
 "h11-rowlines":(M,dict(css="table.d td,table.d th{border:0;border-bottom:1px solid #000} table.d{width:100%} td:nth-child(n+2){text-align:right}",cover="table")),
}

def write(n,s): open(n,"w").write(s)
def sh(*a,**k): subprocess.run(a,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=300,**k)
LO=["soffice","--headless","-env:UserInstallation=file://"+tempfile.mkdtemp()]
key={}
for m in MEETINGS: write(p(m["key"]+".txt"),txt(m)); key[m["key"]+".txt"]=m["key"]
for n,(m,o) in W.items():
    f=n+"."+o.get("kind","docx"); Word(m,**o).save(p(f)); key[f]=m["key"]
os.makedirs(p("html"),exist_ok=True)
for n,(m,o) in H.items():
    write(p("html",n+".html"),html_doc(m,**o))
    sh("chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer" if n!="h01-plain" else "--disable-gpu","--print-to-pdf="+p(n+".pdf"),p("html",n+".html")); key[n+".pdf"]=m["key"]
    if n in("h04-cards","h08-runin","h10-noborder","h11-rowlines"):
        sh("chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer","--disable-pdf-tagging","--print-to-pdf="+p(n+"-untagged.pdf"),p("html",n+".html")); key[n+"-untagged.pdf"]=m["key"]
# LibreOffice: html -> docx (Writer), hand-made docx -> pdf
for n in("h01-plain","h05-headtable","h06-layout","h08-runin"):
    sh(*LO,"--infilter=HTML (StarWriter)","--convert-to","docx:MS Word 2007 XML","--outdir",p("html"),p("html",n+".html"))
    shutil.move(p("html",n+".docx"),p("l-"+n+".docx")); key["l-"+n+".docx"]=H[n][0]["key"]
w=[n for n in W if W[n][1].get("kind","docx")=="docx" and not W[n][1].get("track") and n not in("w15-strict",)]
os.makedirs(p("tmp"),exist_ok=True)
sh(*LO,"--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"}}',"--outdir",p("tmp"),*[p(n+".docx") for n in w])
for n in w: shutil.move(p("tmp",n+".pdf"),p(n+"-untagged.pdf")); key[n+"-untagged.pdf"]=W[n][0]["key"]
tw=[n for n in w if n in("w01-auto-toc","w07-decbox","w13-endnote","w05-headtable","w18-decision-cell")]
sh(*LO,"--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',"--outdir",p("tmp"),*[p(n+".docx") for n in tw])
for n in tw: shutil.move(p("tmp",n+".pdf"),p(n+"-tagged.pdf")); key[n+"-tagged.pdf"]=W[n][0]["key"]
# rewritten
def cp(src,name,*cmd): sh(*[c.replace("IN",p(src)).replace("OUT",p(name)) for c in cmd]); key[name]=key[src]
cp("h01-plain.pdf","r-gs.pdf","gs","-q","-dNOPAUSE","-dBATCH","-sDEVICE=pdfwrite","-sOutputFile=OUT","IN")
cp("h11-rowlines.pdf","r-gs2.pdf","gs","-q","-dNOPAUSE","-dBATCH","-sDEVICE=pdfwrite","-sOutputFile=OUT","IN")
cp("w03-bold-untagged.pdf","r-lin.pdf","qpdf","--linearize","--object-streams=generate","IN","OUT")
cp("w03-bold-untagged.pdf","r-owner.pdf","qpdf","--encrypt","","hemmelig","256","--print=low","--","IN","OUT")
cp("w18-decision-cell-untagged.pdf","r-rot.pdf","qpdf","--rotate=+90:1-z","IN","OUT")

# The third meeting, whose title has a footnote
N=NOTED
os.makedirs(p("html"),exist_ok=True); os.makedirs(p("tmp"),exist_ok=True)
def noted(s):  # the title's note
    i=N["items"][1]; mark,t=i["tnote"]
    return s.replace(e(i["title"])+"</h2>", e(i["title"])+f"<sup>{mark}</sup></h2>").replace("</body>",f'<div class="notes"><p><sup>{mark}</sup> {t}</p></div></body>')
V={
 "n1-watermark":dict(css='.wm{position:fixed;top:120mm;left:30mm;transform:rotate(-35deg);font-size:80pt;color:#eee}',wm=1),
 "n2-headfoot":dict(css='.pf{position:fixed;bottom:-14mm;font-size:8pt} .ph{position:fixed;top:-14mm;font-size:8pt}',pf=1),
 "n3-times":dict(css='body{font:11.5pt "Liberation Serif"} h3{font-style:italic;font-weight:normal} table.d{width:60%} table.d td{font-size:8pt}',attmark=True,bullet="–"),
 "n4-ligature":dict(css='body{font-family:"DejaVu Sans";font-variant-ligatures:common-ligatures;letter-spacing:.2px;word-spacing:2px;text-align:justify}'),
 "n5-letters":dict(css='',letters=1),
 "n6-narrowtable":dict(css='table.d{width:45%;table-layout:fixed;font-size:8pt} table.d td{overflow-wrap:break-word;hyphens:auto}'),
 "n7-colored":dict(css='h1{background:#036;color:#fff;padding:6px} h2{border-bottom:2px solid #036} h3{font-variant:small-caps} table.d td{border:0} table.d tr:nth-child(odd){background:#eef}'),
 "n8-numbersright":dict(css='table.d td+td{text-align:right} table.d td,table.d th{border:0;padding:2px 18px}'),
}
for n,o in V.items():
    o=dict(o); wm,pf,letters=o.pop("wm",0),o.pop("pf",0),o.pop("letters",0)
    s=noted(html_doc(N,**o))
    if wm: s=s.replace("<body>",'<body><div class="wm">UDKAST</div>')
    if pf: s=s.replace("<body>",'<body><div class="ph">KKR Syddanmark | 03-09-2026</div><div class="pf">Udskrevet den 28-08-2026 kl. 14.05</div>')
    if letters: s=re.sub(r"<p>([^<]+)</p>",lambda m:"<p>"+"".join(f"<span style='position:relative;left:0'>{c}</span>" for c in m.group(1))+"</p>",s)
    write(p("html",n+".html"),s)
    for suffix,flag in(("",None),("-untagged","--disable-pdf-tagging")):
        sh(*[x for x in("chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer",flag,"--print-to-pdf="+p(n+suffix+".pdf"),p("html",n+".html")) if x]); key[n+suffix+".pdf"]=N["key"]
write(p("html","l2.html"),noted(html_doc(N)))
for ext in("docx:MS Word 2007 XML","odt:writer8"):
    sh(*LO,"--infilter=HTML (StarWriter)","--convert-to",ext,"--outdir",p("html"),p("html","l2.html"))
shutil.copy(p("html","l2.docx"),p("n-l2.docx")); key["n-l2.docx"]=N["key"]
for lab,tag in(("t","true"),("u","false")):
    sh(*LO,"--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"}}'%tag,"--outdir",p("tmp"),p("html","l2.odt")); shutil.move(p("tmp","l2.pdf"),p(f"n-l2-{lab}.pdf")); key[f"n-l2-{lab}.pdf"]=N["key"]
W2={"n-w1":dict(num="auto",toc=1,pages=1,attmark="each",links="field"),"n-w2":dict(num="bold",sect="caps" and "spc",blank=1,headtable="labels"),"n-w3":dict(num="text",runin=" ",cover="table",split=1),"n-w4":dict(num="listnum",sect="own",strict=0,cover="sdt",casetab=False)}
for n,o in W2.items():
    Word(N,**o).save(p(n+".docx")); key[n+".docx"]=N["key"]
sh(*LO,"--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',"--outdir",p("tmp"),*[p(n+".docx") for n in W2])
for n in W2: shutil.move(p("tmp",n+".pdf"),p(n+"-u.pdf")); key[n+"-u.pdf"]=N["key"]
# an image with an unseen text layer over it, and the image alone
src=p("n3-times-untagged.pdf")
sh("gs","-q","-dNOPAUSE","-dBATCH","-sDEVICE=pdfwrite","-dPDFSETTINGS=/screen","-sOutputFile="+p("n-gs.pdf"),src); key["n-gs.pdf"]=N["key"]
write(p(N["key"]+".txt"),txt(N)); key[N["key"]+".txt"]=N["key"]
import json; json.dump(key,open(p("key.json"),"w"),indent=1)
