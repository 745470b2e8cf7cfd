"""Three meetings that never were, as data: what every document says and how it must be read."""
U = "https://www.example.dk"

def P(t): return ("p", t)
def SUB(t): return ("sub", t)
def UL(*a): return ("ul", list(a))
def OL(*a): return ("ol", list(a))
def T(*rows): return ("table", [list(r) for r in rows])
def ATT(*a): return ("att", list(a))

AGENDA = dict(
    key="sjaelland", kind="Dagsorden", council="KKR Sjælland", slug="sjaelland", date="2026-03-12", long="12. marts 2026", short="12-03-2026",
    time="09:30-12:00", place="Mødecenter Havnen, Kajgade 4, 4600 Køge", absent=[], items=[
    dict(n="1", title="Godkendelser", head=True),
    dict(n="1.1", title="Godkendelse af referat fra mødet i december", case="SAG-2026-00117", ini="mila", sections=[
        ("Baggrund", [P(f"Referatet fra mødet den 4. december 2025 er sendt til medlemmerne og kan læses på [[kredsens mødeside|{U}/moeder/december-2025.html]]. Sekretariatet har ikke modtaget bemærkninger til det.")]),
        ("Indstilling", [P("Det indstilles, at KKR Sjælland godkender referatet.")])]),
    dict(n="1.2", title="Godkendelse af dagsordenen", case="SAG-2026-00117", ini="mila", sections=[
        ("Indstilling", [P("Det indstilles, at KKR Sjælland godkender dagsordenen til dagens møde.")])]),
    dict(n="2", title="Sager til beslutning", head=True),
    dict(n="2.1", title="Fælles indsats mod støj fra natlige varetransporter i de mindre havnebyer", case="SAG-2025-03341", ini="toha / beni", sections=[
        ("Baggrund", [P("Flere havnebyer oplever, at varer køres ud om natten, fordi færgerne lægger til før klokken fem. Naboerne klager over støjen, og vognmændene efterspørger ens regler i de berørte kommuner."),
                      P("Borgmesterkredsen bad i efteråret sekretariatet om at samle kommunernes erfaringer og stille et forslag.")]),
        ("Indstilling", [P("Det indstilles, at KKR Sjælland"), UL("godkender de fælles retningslinjer for natlig levering", "afsætter 350.000 kr. til målinger i 2026 og 2027", "beder sekretariatet om en status i første kvartal 2027.")]),
        ("Sagsfremstilling", [SUB("Hvad målingerne viser"),
                      P("Der er målt på ni strækninger over fjorten nætter. På fem af dem ligger støjen over den vejledende grænse mellem klokken tre og klokken fem, mens de øvrige holder sig under den."),
                      T(("Havn", "Nætter", "Højeste værdi"), ("Gedser", "14", "58 dB"), ("Rødby", "12", "61 dB"), ("Kalundborg", "14", "55 dB")),
                      P("Målingerne er lavet af et uvildigt firma og er beskrevet i [[rapporten om nattestøj|" + U + "/stoej/rapport-2025.pdf]], som kommunerne har haft til høring."),
                      SUB("Forslag til retningslinjer"),
                      P("Retningslinjerne bygger på tre principper, som vognmændene har været med til at formulere:"),
                      OL("Levering før klokken fem sker med eldrevne køretøjer.", "Kølemotorer slukkes, når bilen holder stille i mere end to minutter.", "Ruter gennem boligområder undgås, hvor der findes en anden vej.")]),
        ("Bilag", [ATT("Udkast til retningslinjer for natlig levering", "Målinger på ni strækninger", "Høringssvar fra Vognmandsforeningen Øst")])]),
    dict(n="2.2", title="Budget for den fælles uddannelsesvejledning", case="SAG-2026-00208", ini="lofr", sections=[
        ("Baggrund", [P("Kommunerne betaler efter indbyggertal til den fælles uddannelsesvejledning. Bidraget har været uændret siden 2021, mens antallet af samtaler er vokset med en fjerdedel.")]),
        ("Indstilling", [P("Det indstilles, at KKR Sjælland anbefaler kommunerne at hæve bidraget til 4,10 kr. pr. indbygger fra 2027.")]),
        ("Sagsfremstilling", [P("Vejledningen har kontorer i fire byer og møder desuden de unge på skolerne. I 2025 blev der holdt 6.412 samtaler mod 5.130 året før."),
                      T(("Kommune", "2025", "2026", "2027"), ("Faxe", "131.400", "132.900", "151.200"), ("Greve", "182.600", "184.100", "209.700"), ("Odsherred", "118.300", "117.800", "134.500"), ("I alt", "432.300", "434.800", "495.400")),
                      P("Hvis bidraget ikke hæves, må et af de fire kontorer lukke ved udgangen af 2027.")]),
        ("Bilag", [ATT("Regnskab 2025 for den fælles uddannelsesvejledning")])]),
    dict(n="3", title="Orienteringer", head=True),
    dict(n="3.1", title="Nyt fra formandskabet", case="SAG-2026-00117", ini="mila", sections=[
        ("Sagsfremstilling", [P("Formandskabet orienterer om mødet med trafikselskabet og om den kommende høring om beredskabsplaner for kystnære områder.")])]),
    dict(n="3.2", title="Eventuelt", case=None, ini=None, sections=[]),
])

MINUTES = dict(
    key="nordjylland", kind="Referat", council="KKR Nordjylland", slug="nordjylland", date="2025-11-20", long="20. november 2025", short="20-11-2025",
    time="13:00", place="Rådhuset i Brønderslev, mødelokale 3", absent=["Karen Lund Holm", "Peter Østergaard"], items=[
    dict(n="1", title="Godkendelse af dagsorden", case="SAG-2025-04401", ini="jeko", sections=[
        ("Indstilling", [P("Det indstilles, at KKR Nordjylland godkender dagsordenen.")]),
        ("Beslutning", [P("KKR Nordjylland godkendte dagsordenen.")])]),
    dict(n="2", title="Samarbejde om kystbeskyttelse fra Skagen til Hals", case="SAG-2025-02977", ini="jeko/masu", sections=[
        ("Baggrund", [P("Fem kommuner har søgt hver for sig om tilladelse til at lægge sand ud på kysten. Kystdirektoratet har opfordret dem til at søge sammen, så sandet kan hentes og lægges i én arbejdsgang[^1:Direktoratets brev af 2. juni 2025, side 3.].")]),
        ("Indstilling", [P("Det indstilles, at KKR Nordjylland"), UL("tilslutter sig den fælles ansøgning", "udpeger to politiske repræsentanter til styregruppen.")]),
        ("Sagsfremstilling", [P("Den fælles ansøgning dækker 46 kilometer kyst. Sandet hentes fra to områder øst for Læsø, og arbejdet udføres over fire somre, første gang i 2027."),
                      SUB("Økonomi"),
                      P("Udgiften er anslået til 88 mio. kr., hvoraf staten betaler halvdelen. Resten fordeles efter kystlængde."),
                      T(("Kommune", "Kyst i km", "Andel"), ("Frederikshavn", "19", "41 pct."), ("Brønderslev", "12", "26 pct."), ("Aalborg", "15", "33 pct.")),
                      P("Notatet om fordelingen ligger hos [[sekretariatet for kysten|" + U + "/kyst/fordeling]].")]),
        ("Bilag", [ATT("Fælles ansøgning om sandfodring", "Notat om fordeling af udgifter")]),
        ("Beslutning", [P("KKR Nordjylland tilsluttede sig den fælles ansøgning."), P("Lone Bak (A) og Jens Vinther (V) blev udpeget til styregruppen.")])]),
    dict(n="3", title="Lærepladser i byggeriet", case="SAG-2025-03012", ini="ande", sections=[
        ("Baggrund", [P("Antallet af unge, der begynder på en byggeuddannelse, er faldet tre år i træk. Samtidig melder virksomhederne om mangel på murere og elektrikere.")]),
        ("Indstilling", [P("Det indstilles, at KKR Nordjylland drøfter, hvordan kommunerne som bygherrer kan stille krav om lærlinge.")]),
        ("Beslutning", [P("KKR Nordjylland drøftede sagen og bad om et oplæg til mødet i februar.")])]),
    dict(n="4", title="Lukket punkt: Ansættelse af sekretariatschef", closed=True, case="SAG-2025-04120", ini="ande", sections=[]),
    dict(n="5", title="Orientering om den grønne færge til Læsø", case="SAG-2025-04401", ini="jeko", sections=[
        ("Sagsfremstilling", [P("Rederiet venter at indsætte den nye færge i juni 2026. Overfarten bliver seks minutter længere, men udledningen falder med fire femtedele.")]),
        ("Beslutning", [P("Taget til efterretning.")])]),
    dict(n="6", title="Eventuelt", case=None, ini=None, sections=[("Beslutning", [P("Der var ingen bemærkninger under eventuelt.")])]),
])

MEETINGS = [AGENDA, MINUTES]

NOTED = dict(
    key="syddanmark", kind="Dagsorden", council="KKR Syddanmark", slug="syddanmark", date="2026-09-03", long="3. september 2026", short="03-09-2026",
    time="10:00", place="Middelfart Rådhus, Nytorv 9", absent=[], items=[
    dict(n="1", title="Regionale sager", head=True),
    dict(n="1.1", title="Fælles beredskab ved oversvømmelser langs Lillebælt", tnote=("1","Sagen blev udsat på mødet i juni."), case="SAG-2026-01477", ini="hela", sections=[
        ("Baggrund", [P("Efter stormen i oktober bad kommunerne om en samlet plan for beredskabet. KKR Midtjylland har taget en lignende sag op, og erfaringerne derfra indgår."),
            P("Planen er skrevet af en arbejdsgruppe med deltagere fra otte kommuner og fra de to beredskabsselskaber.")]),
        ("Indstilling", [P("Det indstilles, at KKR Syddanmark"), OL("godkender planen for fælles beredskab", "sender planen til byrådene med anbefaling.")]),
        ("Sagsfremstilling", [P("Kommunerne deler materiel efter aftale, når vandstanden overstiger 1,60 meter. Tabellen viser, hvad der er til rådighed:"),
            T(("Kommune", "Pumper", "Dæmninger i m", "Mandskab", "Bemærkning"), ("Assens", "4", "600", "22", "Deles med Faaborg"), ("Kolding", "9", "1.450", "61", "Ekstra lager fra 2027"), ("Fredericia", "7", "1.200", "48", "Havnens egne pumper"), ("Middelfart", "5", "800", "30", "Under udvidelse")),
            P("Planen koster 2,4 mio. kr. om året, som deles efter indbyggertal. Beredskabsselskaberne har ikke bemærkninger til fordelingen.")]),
        ("Bilag", [ATT("Plan for fælles beredskab 2026-2030", "Notat om deling af materiel")])]),
    dict(n="1.2", title="Høring om kollektiv trafik på tværs af regionsgrænsen", case="SAG-2026-01502", ini="frsk", sections=[
        ("Baggrund", [P("Trafikselskaberne har sendt et forslag i høring om fælles billetter over Vejle Fjord. Høringsfristen er den 1. oktober 2026.")]),
        ("Indstilling", [P("Det indstilles, at KKR Syddanmark drøfter et fælles svar.")])]),
    dict(n="2", title="Øvrige sager", head=True),
    dict(n="2.1", title="Mødeplan for 2027", case="SAG-2026-00031", ini="hela", sections=[
        ("Indstilling", [P("Det indstilles, at KKR Syddanmark godkender mødeplanen.")]),
        ("Sagsfremstilling", [P("Møderne foreslås holdt på skift i kommunerne som hidtil:"), UL("Torsdag i uge 6 i Sønderborg", "Fredag i uge 17 i Odense", "Fredag i uge 37 i Esbjerg")])]),
])
MEETINGS.append(NOTED)
