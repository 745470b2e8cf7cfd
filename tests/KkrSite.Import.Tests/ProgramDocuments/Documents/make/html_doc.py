from parts import *
def il(t, st):
    out=""
    for p in inline(t):
        if p[0]=="t": out+=e(p[1])
        elif p[0]=="a": out+=f'<a href="{p[2]}">{e(p[1])}</a>'
        else:
            st["notes"].append(p); out+=f"<sup>{p[1]}</sup>"
    return out
def html_doc(m, css="", bullet=None, headtable=False, h="h2", caseabove=False, decision=None, runin=False, caps=False, attmark=False, toc=False, cover="p", twocol=False, item_wrap="div", layouttable=False):
    st=dict(notes=[])
    o=[f'<!doctype html><html lang="da"><head><meta charset="utf-8"><title>{m["kind"]}</title><style>@page{{size:A4;margin:22mm 20mm}} body{{font:11pt "DejaVu Sans",sans-serif}} table.d td,table.d th{{border:1px solid #777;padding:2px 5px;text-align:left}} table.d{{border-collapse:collapse}} .sub{{font-weight:bold}} .notes{{font-size:9pt;border-top:1px solid #000;margin-top:20px}} {css}</style></head><body>']
    facts=[("Dato",m["long"]),("Tidspunkt","kl. "+m["time"].replace(":",".")),("Sted",m["place"])]
    if m["absent"]: facts.append(("Afbud",", ".join(m["absent"])))
    o.append(f'<div class="cover"><p class="kind">{m["kind"]}</p><p class="council">{m["council"]}</p>')
    if cover=="table": o.append("<table>"+"".join(f"<tr><td>{k}:</td><td>{e(v)}</td></tr>" for k,v in facts)+"</table>")
    elif cover=="dl": o.append("<dl>"+"".join(f"<dt>{k}:</dt><dd>{e(v)}</dd>" for k,v in facts)+"</dl>")
    else: o.append("".join(f"<p>{k}: {e(v)}</p>" for k,v in facts))
    o.append("</div>")
    if toc: o.append('<div class="toc"><p>Indhold</p>'+"".join(f'<p><a href="#p{i["n"]}">{i["n"]}. {e(i["title"])}</a></p>' for i in m["items"])+"</div>")
    for i in m["items"]:
        head=i.get("head"); lvl="h1" if "." not in i["n"] else h
        case=" ".join(x for x in (i.get("case"),i.get("ini")) if x)
        o.append(f'<{item_wrap} class="item {"top" if head else "leaf"}">')
        if headtable and not head:
            o.append(f'<table class="hd" id="p{i["n"]}"><tr><td>{i["n"]}.</td><td>{e(i["title"])}</td></tr>'+(f'<tr><td></td><td>{i["case"]} {i["ini"]}</td></tr>' if case else "")+"</table>")
        else:
            t=f'<{lvl} id="p{i["n"]}">{i["n"]}. {e(i["title"])}</{lvl}>'
            c=f'<p class="case">{e(case)}</p>' if case else ""
            o.append(c+t if caseabove else t+c)
        if layouttable and i.get("sections"): o.append('<table class="lay">')
        for s,blocks in i.get("sections",[]):
            sh=s.upper() if caps else s
            body=[]
            for b in blocks:
                k=b[0]
                if k=="p": body.append(f"<p>{il(b[1],st)}</p>")
                elif k=="sub": body.append(f'<p class="sub"><b>{e(b[1])}</b></p>')
                elif k=="ul":
                    if bullet: body+= [f'<p class="b">{bullet} {il(x,st)}</p>' for x in b[1]]
                    else: body.append("<ul>"+"".join(f"<li>{il(x,st)}</li>" for x in b[1])+"</ul>")
                elif k=="ol": body.append("<ol>"+"".join(f"<li>{il(x,st)}</li>" for x in b[1])+"</ol>")
                elif k=="table":
                    r=b[1]; body.append('<table class="d"><tr>'+"".join(f"<th>{e(c)}</th>" for c in r[0])+"</tr>"+"".join("<tr>"+"".join(f"<td>{e(c)}</td>" for c in x)+"</tr>" for x in r[1:])+"</table>")
                elif k=="att":
                    if attmark: body.append("".join(f'<p class="att">./. {e(x)}</p>' for x in b[1]))
                    else: body.append("<ul>"+"".join(f"<li>{e(x)}</li>" for x in b[1])+"</ul>")
            if layouttable: o.append(f'<tr><td class="sh">{sh}</td><td>{"".join(body)}</td></tr>')
            elif runin and body and body[0].startswith("<p>"):
                o.append(f"<p><b>{sh}:</b> {body[0][3:]}"+"".join(body[1:]))
            elif decision and s=="Beslutning": o.append(f'<div class="dec"><h3>{sh}</h3>{"".join(body)}</div>')
            else: o.append(f"<h3>{sh}</h3>"+("<div class=two>" if twocol else "")+"".join(body)+("</div>" if twocol else ""))
        if layouttable and i.get("sections"): o.append("</table>")
        o.append(f"</{item_wrap}>")
    if st["notes"]: o.append('<div class="notes">'+"".join(f"<p><sup>{n[1]}</sup> {e(n[2])}</p>" for n in st["notes"])+"</div>")
    o.append("</body></html>")
    return "".join(o)
