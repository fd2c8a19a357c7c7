import { type Dialoog, outcomeName, type Stap } from '../../domain/triage/dialoog.ts'

/**
 * The dialog as a flow chart in Mermaid (E16): a box for each step with its question, a rounded box for each outcome,
 * and on every arrow the answer and the rule it needs. Made from the file itself, so it cannot tell another story.
 */
export function drawDialog(dialoog: Dialoog): string {
  const lines = [
    'flowchart TD',
    `  start([${quote(`${dialoog.id} ${dialoog.version}`)}]) --> ${nodeId(dialoog.start)}`,
    ...Object.entries(dialoog.steps).map(([name, { ask }]) => `  ${nodeId(name)}[${quote(ask)}]`),
    ...Object.entries(dialoog.outcomes).map(
      ([name, { title }]) => `  ${nodeId(`outcome/${name}`)}([${quote(title)}])`,
    ),
    ...Object.entries(dialoog.steps).flatMap(([name, stap]) => drawArrows(name, stap)),
  ]
  return `${lines.join('\n')}\n`
}

/** Routes to the same place share an arrow. */
function drawArrows(name: string, stap: Stap): string[] {
  const labels = new Map<string, string[]>()
  for (const { answer, when, goto } of stap.next) {
    const wording = answer === undefined ? undefined : (stap.options[answer] ?? answer)
    const label = [wording, when && `[${when}]`].filter(Boolean).join(' ')
    labels.set(goto, [...(labels.get(goto) ?? []), ...(label === '' ? [] : [label])])
  }
  return [...labels].map(([goto, texts]) => {
    const label = texts.length === 0 ? '' : `|${quote(texts.join(' / '))}|`
    return `  ${nodeId(name)} -->${label} ${nodeId(goto)}`
  })
}

function nodeId(goto: string): string {
  const outcome = outcomeName(goto)
  const name = outcome === undefined ? `stap_${goto}` : `uitkomst_${outcome}`
  return name.replace(/[^a-z0-9_]/gi, '_')
}

/** Mermaid reads `#quot;` as a quotation mark inside a quoted text. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '#quot;')}"`
}
