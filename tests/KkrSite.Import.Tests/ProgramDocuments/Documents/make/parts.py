import re, html
INLINE = re.compile(r"\[\[(.+?)\|(.+?)\]\]|\[\^(\d+):(.+?)\]")
def inline(t):
    """yields ('t',text) ('a',text,url) ('n',mark,text)"""
    pos=0
    for m in INLINE.finditer(t):
        if m.start()>pos: yield ("t",t[pos:m.start()])
        if m.group(1): yield ("a",m.group(1),m.group(2))
        else: yield ("n",m.group(3),m.group(4))
        pos=m.end()
    if pos<len(t): yield ("t",t[pos:])
def plain(t): return "".join(p[1] if p[0]!="n" else f"[{p[1]}]" for p in inline(t))
def notes(t): return [p for p in inline(t) if p[0]=="n"]
e=html.escape
