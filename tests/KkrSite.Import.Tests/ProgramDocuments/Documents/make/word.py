import zipfile
from parts import *
NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
def rp(**k):
    s=""
    if k.get("b"): s+="<w:b/>"
    if k.get("caps"): s+="<w:caps/>"
    if k.get("spc"): s+='<w:spacing w:val="60"/>'
    if k.get("sz"): s+=f'<w:sz w:val="{k["sz"]}"/>'
    if k.get("sup"): s+='<w:vertAlign w:val="superscript"/>'
    return f"<w:rPr>{s}</w:rPr>" if s else ""
def run(t, **k):
    parts=re.split(r"(\t|\n|\u00ad|\u2011)",t); s=""
    for p in parts:
        if p=="\t": s+="<w:tab/>"
        elif p=="\n": s+="<w:br/>"
        elif p=="\u00ad": s+="<w:softHyphen/>"
        elif p=="\u2011": s+="<w:noBreakHyphen/>"
        elif p: s+=f'<w:t xml:space="preserve">{e(p,quote=False)}</w:t>'
    return f"<w:r>{rp(**k)}{s}</w:r>"
def para(inner, style=None, num=None, extra="", outline=None):
    pp=(f'<w:pStyle w:val="{style}"/>' if style else "")+(f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else "")+extra+(f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else "")
    return f"<w:p>{'<w:pPr>'+pp+'</w:pPr>' if pp else ''}{inner}</w:p>"
def field(instr, res): return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {e(instr)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{res}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
def cell(inner, span=1, vm=None, shade=False, w=2000): return f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{f"<w:gridSpan w:val={chr(34)}{span}{chr(34)}/>" if span>1 else ""}{("<w:vMerge w:val=%srestart%s/>"%(chr(34),chr(34)) if vm=="r" else "<w:vMerge/>") if vm else ""}{"<w:shd w:val=%sclear%s w:fill=%sD9E2F3%s/>"%((chr(34),)*4) if shade else ""}</w:tcPr>{inner}</w:tc>'
def table(rows, cols, widths=None, border=True):
    widths=widths or [9000//cols]*cols
    b='<w:tblBorders>'+"".join(f'<w:{x} w:val="single" w:sz="4"/>' for x in("top","left","bottom","right","insideH","insideV"))+'</w:tblBorders>' if border else ""
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{b}</w:tblPr><w:tblGrid>{"".join(f"<w:gridCol w:w={chr(34)}{w}{chr(34)}/>" for w in widths)}</w:tblGrid>{"".join("<w:tr>"+r+"</w:tr>" for r in rows)}</w:tbl>'
def textbox(inner, vml=False):
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5400000" cy="1400000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Boks"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="1400000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:400pt;height:100pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'

class Word:
    def __init__(self, m, **o):
        self.m=m; self.o=o; self.rels=[]; self.notes=[]; self.comments=[]; self.rev=100; self.nums=3
    def opt(self,k,d=None): return self.o.get(k,d)
    def link(self, text, url):
        mode=self.opt("links","rel")
        if mode=="field": return field(f'HYPERLINK "{url}"', run(text))
        if mode=="simple": return f'<w:fldSimple w:instr=" HYPERLINK &quot;{url}&quot; ">{run(text)}</w:fldSimple>'
        self.rels.append(url); return f'<w:hyperlink r:id="rIdL{len(self.rels)}" w:history="1">{run(text)}</w:hyperlink>'
    def il(self,t,**k):
        out=""
        for p in inline(t):
            if p[0]=="t":
                s=p[1]
                if self.opt("split") and len(s)>12:
                    c=[s[i:i+7] for i in range(0,len(s),7)]
                    out+='<w:proofErr w:type="spellStart"/>'.join(run(x,**k) for x in c)
                elif self.opt("hyph"):
                    out+=run(re.sub(r"(\w{5})(\w{4})",lambda mm:mm.group(1)+"\u00ad"+mm.group(2),s),**k)
                else: out+=run(s,**k)
            elif p[0]=="a": out+=self.link(p[1],p[2])
            else:
                self.notes.append(p[2]); kind=self.opt("notekind","footnote")
                out+=f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{len(self.notes)}"/></w:r>'
        if self.opt("track"):
            self.rev+=1
            out+=f'<w:del w:id="{self.rev}" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve"> udgåede ord</w:delText></w:r></w:del>'
        if self.opt("comment"):
            self.comments.append("Husk at spørge jurist"); n=len(self.comments)-1
            out=f'<w:commentRangeStart w:id="{n}"/>{out}<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>'
        return out
    def secthead(self,s):
        mode=self.opt("sect","style"); 
        if self.opt("caps"): s=s.upper()
        if self.opt("spaced"): s=" ".join(s)
        if mode=="style": return para(self.il_plain(s),"Overskrift3")
        if mode=="bold": return para(run(s,b=1))
        if mode=="own": return para(run(s),"Afsnitstitel")
        if mode=="outline": return para(run(s,b=1),outline=2)
        if mode=="spc": return para(run(s,b=1,spc=1,caps=1))
        if mode=="plain": return para(run(s))
        if mode=="under": return para(f'<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>{s}</w:t></w:r>')
    def il_plain(self,s):
        if self.opt("split"): k=max(1,len(s)//2); return run(s[:k])+run(s[k:])
        return run(s)
    def cover(self):
        m=self.m; mode=self.opt("cover","p")
        facts=[("Dato",m["long"]),("Tidspunkt","kl. "+m["time"].replace(":",".")),("Sted",m["place"])]
        if m["absent"]: facts.append(("Afbud",", ".join(m["absent"])))
        top=para(run(m["kind"],b=1,sz=48))+para(run(m["council"],b=1,sz=32))
        if mode=="table": return top+table([cell(para(run(k+":",b=1)),w=2000)+cell(para(run(v)),w=7000) for k,v in facts],2,[2000,7000],False)+para("")
        if mode=="box":
            return para(textbox(top+"".join(para(run(f"{k}:\t{v}")) for k,v in facts)))+para("")
        if mode=="sdt": return "".join(f'<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{x}</w:sdtContent></w:sdt>' for x in [top]+[para(run(f"{k}: ")+f'<w:sdt><w:sdtPr/><w:sdtContent>{run(v)}</w:sdtContent></w:sdt>') for k,v in facts])+'<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>'+para(run("Klik eller tryk her for at skrive tekst."))+'</w:sdtContent></w:sdt>'
        if mode=="breaks": return top+para(run("\n".join(f"{k}:\t{v}" for k,v in facts)))
        return top+"".join(para(run(f"{k}: {v}")) for k,v in facts)
    def pageref(self,x): return field("PAGEREF _Toc%d "%x+chr(92)+"h",run(str(2+x//2)))
    def toc(self):
        out=[]; its=self.m["items"]
        for x,i in enumerate(its):
            lvl=1 if "." not in i["n"] else 2
            inner=f'<w:hyperlink w:anchor="_Toc{x}" w:history="1">{run(i["n"]+".")}{run(chr(9)+i["title"]+chr(9))}{self.pageref(x)}</w:hyperlink>'
            if x==0: inner='<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'+inner
            out.append(para(inner,f"Indholdsfortegnelse{lvl}"))
        out.append(para('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
        body="".join(out)
        if self.opt("tocsdt",True): body=f'<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{para(run("Indholdsfortegnelse"),"Indholdsoverskrift")}{body}</w:sdtContent></w:sdt>'
        return body
    def noteref(self,i):
        if not i.get("tnote"): return ""
        self.notes.append(i["tnote"][1])
        return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'
    def itemhead(self,x,i):
        mark=self.noteref(i)
        lvl=1 if "." not in i["n"] else 2
        mode=self.opt("num","auto"); style=f"Overskrift{lvl}"
        bm=f'<w:bookmarkStart w:id="{x}" w:name="_Toc{x}"/>'; be=f'<w:bookmarkEnd w:id="{x}"/>'
        br='<w:pageBreakBefore/>' if self.opt("pages") and (lvl==1 or not self.m["items"][x-1].get("head")) else ""
        case="\t".join(y for y in (i.get("case"),i.get("ini")) if y) if self.opt("casetab",True) else " ".join(y for y in (i.get("case"),i.get("ini")) if y)
        if self.opt("headtable") and not i.get("head"):
            kind=self.opt("headtable")
            if kind=="labels":
                rows=[cell(para(run("Punkt",b=1)))+cell(para(run("Sagsnr.",b=1)))+cell(para(run("Initialer",b=1))), cell(para(run(f'{i["n"]}. {i["title"]}')+mark))+cell(para(run(i.get("case") or "")))+cell(para(run(i.get("ini") or "")))]
                return table(rows,3)
            rows=[cell(para(run(f'{i["n"]}.',b=1)),w=900)+cell(para(self.il_plain(i["title"])+mark),w=8100)]
            if case: rows.append(cell(para(""),w=900)+cell(para(run(case)),w=8100))
            return table(rows,2,[900,8100],False)+para("")
        if mode=="auto": h=para(bm+self.il_plain(i["title"])+mark+be,style,extra=br)
        elif mode=="text": h=para(bm+run(i["n"]+".\t")+self.il_plain(i["title"])+mark+be,style if self.opt("styles",True) else None,extra=br)
        elif mode=="bold": h=para(bm+run(i["n"]+". "+i["title"],b=1,sz=28 if lvl==1 else 24)+mark+be,extra=br)
        elif mode=="listnum": h=para(bm+run(i["title"],b=1)+mark+be,num=(1,lvl-1),extra=br)
        elif mode=="punkt": h=para(bm+run("Punkt "+i["n"]+": "+i["title"],b=1)+mark+be,"Overskrift2",extra=br)
        c=para(run(case),"Sagslinje") if case else ""
        return c+h if self.opt("caseabove") else h+c
    def blocks(self,bs):
        out=""
        for b in bs:
            k=b[0]
            if k=="p":
                x=para(self.il(b[1])); out+=x
                if self.opt("track"):
                    self.rev+=1
                    out+=f'<w:p><w:pPr><w:rPr><w:del w:id="{self.rev}" w:author="x" w:date="2026-01-01T00:00:00Z"/></w:rPr></w:pPr><w:del w:id="{self.rev+500}" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>Et helt afsnit, der er slettet.</w:delText></w:r></w:del></w:p>'
                if self.opt("blank"): out+=para("")
            elif k=="sub": out+=para(run(b[1],b=1)) if self.opt("sub","bold")=="bold" else para(run(b[1]),"Overskrift4")
            elif k=="ul":
                for y in b[1]: out+=para((run(self.opt("bullet")+"\t") if self.opt("bullet") else "")+self.il(y),"Listeafsnit",num=None if self.opt("bullet") else (2,0))
            elif k=="ol":
                self.nums+=1
                for y in b[1]: out+=para(self.il(y),"Listeafsnit",num=(self.nums,0))
            elif k=="table":
                rows=[]
                for r in b[1]:
                    rows.append("".join(cell(para(run(c,b=(r is b[1][0])))) for c in r))
                if self.opt("track"): 
                    rows.append('<w:trPr><w:del w:id="901" w:author="x" w:date="2026-01-01T00:00:00Z"/></w:trPr>'+"".join(cell(para('<w:del w:id="902" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>slettet</w:delText></w:r></w:del>')) for c in b[1][0]))
                out+=table(rows,len(b[1][0]))+para("")
            elif k=="att":
                mark=self.opt("attmark")
                for n,y in enumerate(b[1]):
                    if mark=="each": out+=para(run("./.\t"+y))
                    elif mark=="list": out+=para(run(y),"Listeafsnit",num=(2,0))
                    else: out+=para(run(y))
        return out
    def body(self):
        o=[self.cover()]
        if self.opt("toc"): o.append(self.toc())
        if self.opt("pages") or self.opt("sectbreak"): o.append('<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/><w:headerReference w:type="first" r:id="rIdH2"/><w:titlePg/><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>')
        for x,i in enumerate(self.m["items"]):
            o.append(self.itemhead(x,i))
            for s,bs in i.get("sections",[]):
                if self.opt("runin") and bs[0][0]=="p":
                    sep=self.opt("runin"); o.append(para(run(s+sep.strip() if sep!=" " else s,b=1)+run(" ")+self.il(bs[0][1]))); bs=bs[1:]; o.append(self.blocks(bs)); continue
                if self.opt("rows"):
                    o.append(table([cell(para(run(s,b=1)),w=2000)+cell(self.blocks(bs) or para(""),w=7000)],2,[2000,7000])+para("")); continue
                dec=self.opt("decision")
                if s=="Beslutning" and dec=="cell": o.append(table([cell(self.secthead(s)+self.blocks(bs),shade=True,w=9000)],1,[9000])+para(""))
                elif s=="Beslutning" and dec=="box": o.append(para(textbox(self.secthead(s)+self.blocks(bs))))
                else: o.append(self.secthead(s)+self.blocks(bs))
        hd='<w:headerReference w:type="default" r:id="rIdH1"/><w:headerReference w:type="first" r:id="rIdH2"/><w:headerReference w:type="even" r:id="rIdH1"/><w:footerReference w:type="default" r:id="rIdF1"/>'
        o.append(f'<w:sectPr>{hd}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr>')
        return "".join(o)
    def styles(self):
        s='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="%d"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'%self.opt("after",120)
        for n,sz in((1,32),(2,26),(3,23),(4,22)):
            num=f'<w:numPr><w:ilvl w:val="{n-1}"/><w:numId w:val="1"/></w:numPr>' if n<3 and self.opt("num","auto")=="auto" else ""
            s+=f'<w:style w:type="paragraph" w:styleId="Overskrift{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>{num}<w:spacing w:before="200"/><w:outlineLvl w:val="{n-1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{sz}"/></w:rPr></w:style>'
        for sid,name in(("Sagslinje","Sagslinje"),("Listeafsnit","List Paragraph"),("Indholdsfortegnelse1","toc 1"),("Indholdsfortegnelse2","toc 2"),("Indholdsoverskrift","TOC Heading")):
            s+=f'<w:style w:type="paragraph" w:styleId="{sid}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/></w:style>'
        s+='<w:style w:type="paragraph" w:customStyle="1" w:styleId="Afsnitstitel"><w:name w:val="Afsnitstitel"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/></w:rPr></w:style>'
        return f'<w:styles {NS}>{s}</w:styles>'
    def numbering(self):
        a='<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'+"".join(f'<w:lvl w:ilvl="{l}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>{f"<w:pStyle w:val={chr(34)}Overskrift{l+1}{chr(34)}/>" if self.opt("num","auto")=="auto" else ""}<w:lvlText w:val="{t}"/></w:lvl>' for l,t in((0,"%1."),(1,"%1.%2.")))+'</w:abstractNum>'
        a+='<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum>'
        a+='<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        a+='<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        for n in range(3,20): a+=f'<w:num w:numId="{n}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        return f'<w:numbering {NS}>{a}</w:numbering>'
    def save(self,path):
        doc=f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NS}><w:body>{self.body()}</w:body></w:document>'
        R="http://schemas.openxmlformats.org/officeDocument/2006/relationships"; main="application/vnd.openxmlformats-officedocument.wordprocessingml."
        kind=self.opt("kind","docx"); ct={"docx":main+"document.main+xml","dotx":main+"template.main+xml","docm":"application/vnd.ms-word.document.macroEnabled.main+xml"}[kind]
        hdr=f'<w:hdr {NS}>{para(run(self.m["council"]+"  | ")+run(self.m["short"])+run(chr(9)+"SIDE | ")+field("PAGE",run("2")))}</w:hdr>'
        h2=f'<w:hdr {NS}>{para("")}</w:hdr>'
        ftr=f'<w:ftr {NS}>{para(run("Udskrevet ")+field("DATE",run("14-01-2026")))}</w:ftr>'
        files={"word/document.xml":doc,"word/styles.xml":self.styles(),"word/numbering.xml":self.numbering(),"word/header1.xml":hdr,"word/header2.xml":h2,"word/footer1.xml":ftr}
        rel=[("rIdS","styles","styles.xml"),("rIdN","numbering","numbering.xml"),("rIdH1","header","header1.xml"),("rIdH2","header","header2.xml"),("rIdF1","footer","footer1.xml")]
        over={"word/document.xml":ct,"word/styles.xml":main+"styles+xml","word/numbering.xml":main+"numbering+xml","word/header1.xml":main+"header+xml","word/header2.xml":main+"header+xml","word/footer1.xml":main+"footer+xml"}
        if self.notes:
            k=self.opt("notekind","footnote")
            sep="".join(f'<w:{k} w:type="{t}" w:id="{n}"><w:p><w:r><w:separator/></w:r></w:p></w:{k}>' for t,n in(("separator",-1),("continuationSeparator",0)))
            files[f"word/{k}s.xml"]=f'<w:{k}s {NS}>{sep}'+"".join(f'<w:{k} w:id="{n+1}"><w:p><w:r><w:{k}Ref/></w:r>{run(" "+t)}</w:p></w:{k}>' for n,t in enumerate(self.notes))+f'</w:{k}s>'
            rel.append(("rIdFN",k+"s",k+"s.xml")); over[f"word/{k}s.xml"]=main+k+"s+xml"
        if self.comments:
            files["word/comments.xml"]=f'<w:comments {NS}>'+"".join(f'<w:comment w:id="{n}" w:author="x">{para(run(t))}</w:comment>' for n,t in enumerate(self.comments))+'</w:comments>'
            rel.append(("rIdC","comments","comments.xml")); over["word/comments.xml"]=main+"comments+xml"
        rels="".join(f'<Relationship Id="{i}" Type="{R}/{t}" Target="{x}"/>' for i,t,x in rel)+"".join(f'<Relationship Id="rIdL{n+1}" Type="{R}/hyperlink" Target="{e(u)}" TargetMode="External"/>' for n,u in enumerate(self.rels))
        PK="http://schemas.openxmlformats.org/package/2006/"
        files["word/_rels/document.xml.rels"]=f'<Relationships xmlns="{PK}relationships">{rels}</Relationships>'
        files["_rels/.rels"]=f'<Relationships xmlns="{PK}relationships"><Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
        files["[Content_Types].xml"]=f'<Types xmlns="{PK}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'+"".join(f'<Override PartName="/{p}" ContentType="{c}"/>' for p,c in over.items())+'</Types>'
        if self.opt("strict"):
            for k in files: files[k]=files[k].replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main","http://purl.oclc.org/ooxml/wordprocessingml/main").replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships","http://purl.oclc.org/ooxml/officeDocument/relationships").replace("http://schemas.openxmlformats.org/drawingml/2006/","http://purl.oclc.org/ooxml/drawingml/")
        with zipfile.ZipFile(path,"w",zipfile.ZIP_DEFLATED) as z:
            for n in ["[Content_Types].xml"]+[k for k in files if k!="[Content_Types].xml"]:
                zi=zipfile.ZipInfo(n,(2026,1,1,0,0,0)); zi.compress_type=zipfile.ZIP_DEFLATED
                z.writestr(zi,files[n] if files[n].startswith("<?xml") else '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'+files[n])
