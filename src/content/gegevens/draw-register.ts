import type { Termijnen } from '../../domain/bewaren/termijnen.ts'
import type { Register, Tabel, Veld, Verwerking } from '../../domain/gegevens/register.ts'
import type { Zeg } from '../../domain/teksten.ts'

/** The register as a page in Markdown: first why and how long, then every field by name. */
export function drawRegister(register: Register, termijnen: Termijnen, zeg: Zeg): string {
  return [
    `# ${zeg('dpia.titel')}`,
    zeg('dpia.uitleg'),
    `## ${zeg('dpia.verwerkingen')}`,
    ...Object.values(register.verwerkingen).map((verwerking) =>
      drawVerwerking(verwerking, register, termijnen, zeg),
    ),
    `## ${zeg('dpia.velden')}`,
    ...Object.entries(register.tabellen).map(([naam, tabel]) =>
      drawTabel(naam, tabel, register, zeg),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function drawVerwerking(
  { titel, over, doel, grondslag, bewaartermijn, lezers }: Verwerking,
  register: Register,
  termijnen: Termijnen,
  zeg: Zeg,
): string {
  return [
    `### ${titel}\n`,
    row([zeg('dpia.kop'), zeg('dpia.inhoud')]),
    row(['---', '---']),
    row([zeg('dpia.over'), over]),
    row([zeg('dpia.doel'), doel]),
    row([zeg('dpia.grondslag'), register.grondslagen[grondslag] ?? grondslag]),
    row([zeg('dpia.bewaartermijn'), fill(bewaartermijn, termijnen)]),
    row([zeg('dpia.lezers'), lezers.map((lezer) => register.lezers[lezer] ?? lezer).join('; ')]),
  ].join('\n')
}

function drawTabel(
  naam: string,
  { wat, kolommen, velden = {} }: Tabel,
  { verwerkingen }: Register,
  zeg: Zeg,
): string {
  const line = (veld: string, { verwerking, wat: uitleg }: Veld) =>
    row([`\`${veld}\``, uitleg, verwerkingen[verwerking]?.titel ?? verwerking])
  return [
    `### \`${naam}\`\n`,
    `${wat}\n`,
    row([zeg('dpia.veld'), zeg('dpia.wat'), zeg('dpia.verwerking')]),
    row(['---', '---', '---']),
    ...Object.entries(kolommen).map(([kolom, veld]) => line(kolom, veld)),
    ...Object.entries(velden).map(([veld, uitleg]) => line(`data.${veld}`, uitleg)),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function fill(text: string, termijnen: Termijnen): string {
  return text.replace(/\{(\w+)\}/g, (place, naam: string) =>
    naam in termijnen ? String(termijnen[naam as keyof Termijnen]) : place,
  )
}
