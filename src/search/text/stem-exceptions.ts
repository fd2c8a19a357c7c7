/**
 * Words the stemmer gets wrong, by what they should become: strong verbs, irregular plurals and doubtful endings.
 * One line is a stem with its forms. Separable prefixes (afgewezen, opgenomen) need no line of their own.
 */
const LINES = `
wijz: wees wezen gewezen wijs wijst wijzen wijzing
nem: neem neemt nam namen genomen nemen name neming
geef: geef geeft geven gaf gaven gegeven geving gave
gaan: gegaan gingen
kom: kom komt kwam kwamen gekomen komen komst
krijg: krijg krijgt krijgen kreeg kregen gekregen
blijf: blijf blijft blijven bleef bleven gebleven
schrijf: schrijf schrijft schrijven schreef schreven geschreven schrijving
verlies: verlies verliest verliezen verloor verloren
kies: kies kiest kiezen koos kozen gekozen
zit: zit zitten zat zaten gezeten
lig: lig ligt liggen lag lagen gelegen
slaap: slaap slaapt slapen sliep sliepen geslapen
loop: loop loopt lopen liep liepen gelopen
val: val valt vallen viel vielen gevallen
houd: hou houd houdt houden hield hielden gehouden houding
sluit: sluit sluiten sloot sloten gesloten sluiting
trek: trek trekt trekken trok trokken getrokken trekking
vind: vind vindt vinden vond vonden gevonden
spreek: spreek spreekt spreken sprak spraken gesproken
breek: breek breekt breken brak braken gebroken breking
bied: bied biedt bieden bood boden geboden bieding aanbod
lijd: lijd lijdt lijden leed geleden
rijd: rijd rijdt rijden reed reden gereden
draag: draag draagt dragen droeg droegen gedragen
help: help helpt helpen hielp hielpen geholpen
sterf: sterf sterft sterven stierf stierven gestorven
overlijd: overlijd overlijdt overlijden overleed overleden
lat: laat laten liet lieten gelaten
verlat: verlaat verlaten verliet verlieten
sta: sta staat staan stond stonden gestaan
zeg: zeg zegt zeggen zei zeiden gezegd zegging
zie: zie ziet zien zag zagen gezien
breng: breng brengt brengen bracht brachten gebracht
denk: denk denkt denken dacht dachten gedacht
koop: koop koopt kopen kocht kochten gekocht
zoek: zoek zoekt zoeken zocht zochten gezocht
vraag: vraag vraagt vragen vroeg vroegen gevraagd
bewijz: bewijs bewijst bewijzen bewees bewezen
weet: weten wist wisten geweten
moet: moet moeten moest moesten
mag: mag mogen mocht mochten
wil: wil wilt willen wilde wilden wou
eet: eet eten at aten gegeten
drink: drink drinkt drinken dronk gedronken
beslis: beslis beslist beslissen besliste beslissing
besluit: besluit besluiten besloot besloten
verwijs: verwijs verwijst verwijzen verwees verwezen verwijzing
verdwijn: verdwijn verdwijnt verdwijnen verdween verdwenen
vertrek: vertrek vertrekt vertrekken vertrok vertrokken
verbied: verbied verbiedt verbieden verbood verboden
beviel: bevallen beviel bevalt bevalling
scheid: scheiden scheidt gescheiden scheiding
vries: bevroren bevriezen bevriest
scheld: schold gescholden schelden kwijtgescholden
kwijtscheld: kwijtschelding kwijtschelden kwijtscheldt kwijtgescholden
zwerf: zwerf zwerft zwerven zwierf
steel: steel steelt stelen stal gestolen
bedrieg: bedrog bedriegen bedrogen
schiet: schiet schieten schoot geschoten
werp: werp werpt werpen wierp geworpen
win: win wint winnen won gewonnen
bind: bind bindt binden bond gebonden binding
begin: begin begint beginnen begon begonnen
zing: zing zingt zingen zong
meet: meet meten mat gemeten
treed: treed treedt treden trad getreden
lees: lees leest lezen las gelezen
sla: sla slaat slaan sloeg geslagen
buig: buig buigt buigen boog gebogen
vervang: vervang vervangt vervangen verving
vang: vang vangt vangen ving gevangen
hang: hang hangt hangen hing gehangen
groei: groei groeit groeien groeide gegroeid
kind: kind kinderen kinder kindje kindjes kids
stad: stad steden
boet: boete boetes
schip: schip schepen
lid: leden lid
arts: arts artsen
huis: huis huizen huisje
gezin: gezin gezinnen
dakloos: dakloos dakloze daklozen dakloosheid
thuisloos: thuisloos thuisloze thuislozen
werkloos: werkloos werkloze werklozen werkloosheid
staatloos: staatloos staatloze staatlozen staatloosheid
dak: dak daken
gat: gat gaten
weg: weg wegen
bedrag: bedrag bedragen
gedrag: gedrag gedragingen
regel: regel regels
regeling: regeling regelingen
uitkering: uitkering uitkeringen
woning: woning woningen
rekening: rekening rekeningen
vorder: vordering vorderingen vorderen
erf: erfenis erfenissen erven erft erf
vlucht: vluchteling vluchtelingen vluchten gevlucht gevluchte vluchtte
onthoud: onthoudt
vergunning: vergunning vergunningen
voorziening: voorziening voorzieningen
inschrijf: inschrijving inschrijven ingeschreven inschrijft
uitschrijf: uitschrijving uitschrijven uitgeschreven uitschrijft
dochter: dochter dochters dochtertje
zoon: zoon zonen zoons zoontje
broer: broer broers broertje broertjes
zus: zus zussen zusje zusjes
moeder: moeder moeders mama ma
vader: vader vaders papa pa
ouder: ouder ouders
oma: oma omaatje
meisj: meisje meisjes meid
jong: jongen jongens jongetje
opa: opa opas
vrouw: vrouw vrouwen
man: man mannen
bed: bed bedden
plek: plek plekken plekje plaatsje
plaats: plaats plaatsen plaatst geplaatst geplaatste plaatsing plaatsingen
meld: meld meldt melden meldde gemeld melding meldingen
hoog: hoog hoge hoger hoogte
laag: laag lage lager
opeens: opeens
beeld: beeld beelden
leeg: leeg lege
leen: leen leent lenen leende geleend lening leningen
school: school scholen
bewind: bewind bewindvoering
bewindvoerder: bewindvoerder bewindvoerders bewindvoerster
geld: geld gelden
gebied: gebied gebieden
geweld: geweld gewelddadig gewelddadige
gezond: gezond gezonde gezondheid
gezicht: gezicht gezichten
gebit: gebit gebitten
geluid: geluid geluiden
gerecht: gerecht gerechten
gewicht: gewicht
gevecht: gevecht
geslacht: geslacht
gebed: gebed
geduld: geduld
gedicht: gedicht gedichten
geboort: geboorte geboren
gemeent: gemeente gemeenten gemeentes gemeentelijk gemeentelijke
gebeur: gebeurt gebeuren gebeurde gebeurd gebeurtenis gebeurtenissen
gebruik: gebruik gebruikt gebruiken gebruikte
genoeg: genoeg
gelijk: gelijk gelijke
geldig: geldig geldige geldigheid
ziek: ziek zieke ziekte ziektes ziekten
schuld: schuld schulden
auto: auto autos
foto: foto fotos
baby: baby babys
partner: partner partners
jaar: jaar jaren
maand: maand maanden
week: week weken
dag: dag dagen
uur: uur uren
post: post
kost: kost kosten kostte
zorg: zorg zorgen zorgt zorgde gezorgd
werk: werk werken werkt werkte gewerkt
woon: woon woont wonen woonde gewoond
leef: leef leeft leven leefde geleefd
hulp: hulp
wacht: wacht wachten wachtte gewacht
recht: recht rechten
mens: mens mensen
hond: hond honden
tand: tand tanden
brief: brief brieven
bezwaar: bezwaar bezwaren
bereken: berekenen berekening berekend
aanvraag: aanvraag aanvragen aanvraagt aangevraagd aanvroeg
uitspraak: uitspraak uitspraken
afspraak: afspraak afspraken
toeslag: toeslag toeslagen
opvang: opvang opvangen opgevangen
opnam: opname opnames opnemen opgenomen opneemt
`

/** Form to stem. */
export const STEM_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form): [string, string] => [form, stem])
    }),
)

/** Nouns that look like a participle (ge...d, ge...t) and are none. */
export const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'gehucht gelaat gemoed gewest gezant gezind gehecht geit gericht gevoelt gent geest gast'.split(
    ' ',
  ),
)
