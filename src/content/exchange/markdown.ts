import type { Kennisitem, KennisSoort } from '../../domain/kennis/kennisitem.ts'
import { SECTIONS } from '../knowledge/parse-item.ts'

/** The folder of an item below `knowledge/`. */
export const FOLDER_OF: Readonly<Record<KennisSoort, string>> = {
  knelpunt: 'knelpunten',
  route: 'routes',
}

/** Writes an item as an author would: the text of `<id>.md`. `parseItem` reads it back unchanged. */
export function toMarkdown(item: Kennisitem): string {
  const front = [
    `id: ${item.id}`,
    `soort: ${item.soort}`,
    `titel: ${quote(item.titel)}`,
    `vraag: ${quote(item.vraag)}`,
    `status: ${item.status}`,
    `leefgebieden: ${flow(item.leefgebieden)}`,
    ...(item.categorie === null ? [] : [`categorie: ${scalar(item.categorie)}`]),
    ...(item.niveau === null ? [] : [`niveau: ${scalar(item.niveau)}`]),
    `beleidsterreinen: ${flow(item.beleidsterreinen)}`,
    `doelgroepen: ${flow(item.doelgroepen)}`,
    `organisaties: ${flow(item.organisaties)}`,
    `wetten: ${flow(item.wetten)}`,
    `trefwoorden: ${flow(item.trefwoorden)}`,
    ...block('verwante', item.verwante.map(scalar)),
    ...(item.vervangt.length === 0 ? [] : [`vervangt: ${flow(item.vervangt)}`]),
    ...block(
      'opvolging',
      item.opvolging.map(
        ({ partij, status, jaar }) =>
          `{ partij: ${quote(partij)}, status: ${quote(status)}, jaar: ${quote(jaar)} }`,
      ),
    ),
    ...block(
      'bronnen',
      item.bronnen.map(
        ({ document, regels, vindplaats, jaar }) =>
          `{ document: ${scalar(document)}, regels: ${quote(regels)}, vindplaats: ${quote(vindplaats)}, jaar: ${jaar} }`,
      ),
    ),
    `gecontroleerd: ${item.gecontroleerd}`,
    `controleren_voor: ${item.controlerenVoor}`,
    `eigenaar: ${scalar(item.eigenaar)}`,
  ]
  const sections = Object.entries(SECTIONS)
    .map(([heading, field]) => [heading, sectionText(item, field)] as const)
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n${text}\n`)
  return `---\n${front.join('\n')}\n---\n\n${sections.join('\n')}`
}

/** The text of `<id>.vragen.txt`. */
export function toVragenText(item: Kennisitem): string {
  return item.vragen.map((vraag) => `${vraag}\n`).join('')
}

function sectionText(item: Kennisitem, field: (typeof SECTIONS)[keyof typeof SECTIONS]): string {
  return field === 'stappen'
    ? item.stappen.map((stap, index) => `${index + 1}. ${stap}`).join('\n')
    : item[field]
}

function block(key: string, entries: readonly string[]): string[] {
  return entries.length === 0
    ? [`${key}: []`]
    : [`${key}:`, ...entries.map((entry) => `  - ${entry}`)]
}

function flow(values: readonly string[]): string {
  return `[${values.map(scalar).join(', ')}]`
}

/** Plain where YAML reads it back as the same text, also inside brackets; quoted otherwise. */
function scalar(value: string): string {
  const plain = /^[\p{L}(€][\p{L}\p{N} .;()/&’+–€-]*(?<! )$/u.test(value)
  return plain && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : quote(value)
}

function quote(value: string): string {
  return JSON.stringify(value)
}
