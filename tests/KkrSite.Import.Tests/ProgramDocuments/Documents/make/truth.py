"""Writes truth.json from the text itself, for the documents that stand beside it: python3 truth.py KEY.JSON"""
import json, os, re, sys
from content import *; from parts import *
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")

def section(heading, blocks):
    texts, marked = [], []
    for kind, what in blocks:
        if kind == "p": texts.append(re.sub(r"\[\d+\]", "", plain(what))); marked += [n[2] for n in notes(what)]
        elif kind == "sub": texts.append(what)
        elif kind == "table": texts += [" ".join(row) for row in what]
        else: texts += what
    return dict(heading=heading, text="\n".join(texts), notes=marked, tables=sum(b[0] == "table" for b in blocks))

def item(i):
    parts = i.get("sections", [])
    blocks = [b for _, bs in parts for b in bs]
    return dict(number=i["n"], title=i["title"], isHeading=bool(i.get("head")), isClosed=bool(i.get("closed")), case=i.get("case") or "",
        initials=re.sub(" ", "", i.get("ini") or ""), sections=[section(*s) for s in parts], titleNote=(i.get("tnote") or ["", ""])[1],
        attachments=[x for b in blocks if b[0] == "att" for x in b[1]],
        links=[q[2] for b in blocks if b[0] == "p" for q in inline(b[1]) if q[0] == "a"])

key = json.load(open(sys.argv[1]))
meetings = {m["key"]: dict(council=m["slug"], date=m["date"], time=m["time"], place=m["place"], status=m["kind"].lower(), items=[item(i) for i in m["items"]]) for m in MEETINGS}
files = {f: key[f] for f in sorted(os.listdir(HERE)) if f in key}
json.dump(dict(files=files, meetings=meetings), open(os.path.join(HERE, "truth.json"), "w"), indent=1, ensure_ascii=False)
