import { day, stamp } from '../../domain/opmaak.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { Html, html } from '../html.ts'
import type { Behandeld } from './behandeld.ts'
import type { Formulier } from './formulier.ts'
import { STYLE } from './style.ts'

/** A longer row may go on over the next page. */
const SHORT = 600

/** The Casusformulier as a page to read and print on A4: one document, nothing from elsewhere (S6). */
export function renderFormulier(formulier: Formulier, zeg: Zeg): string {
  const { referentie, gemaakt } = formulier
  const titel = zeg('blad.titel', { referentie })
  return page(
    titel,
    html`<header>
<h1>${titel}</h1>
<p>${zeg('blad.voor')}</p>
<p class="klein">${zeg('blad.gemaakt', { moment: stamp(gemaakt) })}</p>
</header>
<main>
${kern(formulier, zeg)}
<section aria-labelledby="deel-1"><h2 id="deel-1">${zeg('blad.deel1')}</h2>
${deel1(formulier, zeg)}</section>
<section aria-labelledby="deel-2"><h2 id="deel-2">${zeg('blad.deel2')}</h2>
${deel2(formulier, zeg)}</section>
<section aria-labelledby="tijdlijn"><h2 id="tijdlijn">${zeg('blad.tijdlijn')}</h2>
${tijdlijn(formulier, zeg)}</section>
</main>`,
  )
}

/** A page with only a title and a few sentences: there is no form here. */
export function renderNotice(titel: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) => html`<p>${line}</p>\n`)
  return page(titel, html`<main>\n<h1>${titel}</h1>\n${paragraphs}</main>`)
}

function page(titel: string, body: Html): string {
  // The style is ours and must stay letter by letter what its hash was made of.
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${titel}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text
}

function kern({ referentie, status, bewaardTot, deel1 }: Formulier, zeg: Zeg): Html {
  return facts(zeg('tabel.kern'), zeg, [
    ['referentie', referentie],
    ['status', zeg(`status.${status}`)],
    ['uiterlijk', deel1.uiterlijk && day(deel1.uiterlijk)],
    ['bewaard', bewaardTot ? day(bewaardTot) : zeg('blad.loopt')],
  ])
}

function deel1({ deel1 }: Formulier, zeg: Zeg): Html {
  const { indiener, waarnemers, ingediend, baan, rubrieken, redenDoorgaan, getoond } = deel1
  return html`${facts(zeg('tabel.casus'), zeg, [
    ['indiener', indiener.naam],
    ['organisatie', indiener.organisatie],
    ...(waarnemers.length > 0 ? [['waarnemers', waarnemers.join('\n')] as const] : []),
    ['ingediend', ingediend && stamp(ingediend)],
    ['baan', baan && zeg(`baan.${baan}`)],
    ...(redenDoorgaan ? [['reden', redenDoorgaan] as const] : []),
  ])}${rubrieken.map(({ rubriek, antwoorden }) =>
    table(
      rubriek,
      [zeg('kolom.vraag'), zeg('kolom.antwoord')],
      antwoorden.map(({ onderwerp, tekst }) => [onderwerp, tekst]),
    ),
  )}${rows(
    zeg('tabel.getoond'),
    [zeg('kolom.item'), zeg('kolom.oordeel')],
    getoond.map(({ titel, oordeel }) => [titel, zeg(`oordeel.${oordeel}`)]),
  )}`
}

function deel2({ deel2 }: Formulier, zeg: Zeg): Html {
  const { regievoerder, adviezen, berichten, afronding, evaluatie, behandeling } = deel2
  return html`${facts(zeg('tabel.behandeling'), zeg, [
    ['regievoerder', regievoerder],
    ['verder', afronding && zeg(`verder.${afronding.verder}`)],
    ['toelichting', afronding?.toelichting ?? null],
    ['afgerond', afronding && stamp(afronding.op)],
    ['evaluatie', evaluatie && zeg(`verder.${evaluatie.verder}`)],
  ])}${rows(
    zeg('tabel.adviezen'),
    [zeg('kolom.gegeven'), zeg('kolom.waarde')],
    adviezen.map(({ id, zin }) => [id, zin]),
  )}${rows(
    zeg('tabel.berichten'),
    [zeg('kolom.wie'), zeg('kolom.bericht')],
    berichten.map(({ van, naam, op, tekst }) => [
      zeg(`casus.bericht-${van}`, { naam, moment: stamp(op) }),
      tekst,
    ]),
  )}${behandeld(behandeling, zeg)}`
}

/** What the Loket did and noted; nothing on the form of an indiener. */
function behandeld(behandeling: Behandeld, zeg: Zeg): Html {
  const { volgende, wachtTot, verwijzingen, bord, interventies, notities, afsluiting } = behandeling
  const heads = [zeg('kolom.gegeven'), zeg('kolom.waarde')]
  const planned = [
    ...(volgende ? [[zeg('behandeling.volgende'), `${volgende.wat}\n${day(volgende.op)}`]] : []),
    ...(wachtTot ? [[zeg('behandeling.wacht-tot'), day(wachtTot)]] : []),
    ...verwijzingen.map(({ soort, nummer }) => [zeg(`verwijzing.${soort}`), nummer]),
  ]
  return html`${rows(zeg('tabel.planning'), heads, planned)}${rows(
    zeg('bord.titel'),
    [zeg('kolom.organisatie'), zeg('kolom.vraag'), zeg('kolom.antwoord')],
    bord.map(({ organisatie, vraag, gevraagdOp, toegezegdVoor, antwoord }) => [
      organisatie,
      `${vraag}\n${stamp(gevraagdOp)}`,
      antwoord
        ? `${antwoord.tekst}\n${stamp(antwoord.op)}`
        : toegezegdVoor
          ? zeg('bord.toegezegd', { datum: day(toegezegdVoor) })
          : zeg('bord.open'),
    ]),
  )}${interventies.map(({ soort, functie, op, naam, dossier, resultaat }) =>
    table(`${zeg(`inzet.${soort}`)} (${zeg(`functie.${functie}`)})`, heads, [
      [zeg('kolom.wanneer'), `${stamp(op)}\n${naam}`],
      ...dossier.map(({ onderwerp, tekst }) => [onderwerp, tekst]),
      [
        zeg('kolom.resultaat'),
        resultaat ? `${resultaat.tekst}\n${stamp(resultaat.op)}` : zeg('blad.leeg'),
      ],
    ]),
  )}${rows(
    zeg('tabel.afsluiting'),
    heads,
    afsluiting.map(({ onderwerp, tekst }) => [onderwerp, tekst]),
  )}${rows(
    zeg('behandeling.notities'),
    [zeg('kolom.wie'), zeg('kolom.notitie')],
    notities.map(({ naam, op, tekst, bij }) => [
      [naam, stamp(op), ...(bij ? [zeg(`reden-bij.${bij}`)] : [])].join('\n'),
      tekst,
    ]),
  )}`
}

function tijdlijn({ tijdlijn }: Formulier, zeg: Zeg): Html {
  return table(
    zeg('tabel.tijdlijn'),
    [zeg('kolom.wanneer'), zeg('kolom.wat'), zeg('kolom.wie')],
    tijdlijn.map(({ op, wat, wie }) => [stamp(op), zeg(`gebeurtenis.${wat}`), zeg(`door.${wie}`)]),
  )
}

/** A table of named facts; one that is not there yet says so. */
function facts(
  caption: string,
  zeg: Zeg,
  fields: readonly (readonly [string, string | null])[],
): Html {
  return table(
    caption,
    [zeg('kolom.gegeven'), zeg('kolom.waarde')],
    fields.map(([naam, value]) => [zeg(`veld.${naam}`), value || zeg('blad.leeg')]),
  )
}

/** A table, or nothing when it has no rows. */
function rows(caption: string, heads: readonly string[], cells: readonly string[][]): Html {
  return cells.length === 0 ? html`` : table(caption, heads, cells)
}

/** A table with a caption, column heads and a head in front of every row, for who hears it read out. */
function table(
  caption: string,
  heads: readonly string[],
  cells: readonly (readonly string[])[],
): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head, index) =>
    index === 0
      ? html`<th scope="col" class="smal">${head}</th>`
      : html`<th scope="col">${head}</th>`,
  )}</tr></thead>
<tbody>
${cells.map(row)}</tbody>
</table>
`
}

function row(cells: readonly string[]): Html {
  const [first = '', ...others] = cells
  const inside = html`<th scope="row" dir="auto">${first}</th>${others.map(
    (cell) => html`<td dir="auto">${cell}</td>`,
  )}`
  return cells.join('').length > SHORT
    ? html`<tr>${inside}</tr>\n`
    : html`<tr class="kort">${inside}</tr>\n`
}
