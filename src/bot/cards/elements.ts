/**
 * The bricks of every card. Cards are pure functions from a view to JSON; they hold ids, never state.
 *
 * What a person typed only ever goes into `typed`, which Teams shows as it is: a TextBlock would read
 * Markdown in it (K10).
 */
export type Json = { readonly [key: string]: unknown }

export interface Card extends Json {
  readonly type: 'AdaptiveCard'
  readonly body: readonly Json[]
}

/** Ids a button sends back; `k` names the handler. */
export interface KnopData {
  readonly k: string
  /** Casus id. */
  readonly c?: string
  /** Step of the dialog. */
  readonly s?: string
  /** Chosen value. */
  readonly a?: string
  /** Kennisitem id. */
  readonly i?: string
}

/** Version of the data in our buttons: a card of another version is answered with a fresh one (M6). */
export const CARD_VERSION = 1

export function card(body: readonly Json[], speak: string, actions: readonly Json[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    speak,
    fallbackText: speak,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}

export function heading(text: string): Json {
  return { type: 'TextBlock', text, style: 'heading', weight: 'Bolder', size: 'Medium', wrap: true }
}

export function subheading(text: string): Json {
  return { type: 'TextBlock', text, weight: 'Bolder', wrap: true, spacing: 'Medium' }
}

/** Our own text: content files only, Markdown allowed. */
export function text(content: string): Json {
  return { type: 'TextBlock', text: content, wrap: true }
}

export function small(content: string): Json {
  return { type: 'TextBlock', text: content, wrap: true, isSubtle: true, size: 'Small' }
}

/** Text from a person: shown letter by letter, without Markdown. */
export function typed(content: string): Json {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: content }] }
}

/** A label of ours before text from a person. */
export function labelled(label: string, content: string): Json {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'Bolder' },
      { type: 'TextRun', text: content },
    ],
  }
}

/** A button that leaves the inputs of its card alone: they need not be filled in to click it. */
export function button(title: string, data: KnopData): Json {
  return execute(title, data, 'none')
}

/** A button that sends the input of its card along as `antwoord`. */
export function sendButton(title: string, data: KnopData): Json {
  return execute(title, data, 'auto')
}

function execute(title: string, data: KnopData, associatedInputs: 'auto' | 'none'): Json {
  const action = { title, data: { v: CARD_VERSION, ...data }, associatedInputs }
  return {
    type: 'Action.Execute',
    verb: data.k,
    ...action,
    fallback: { type: 'Action.Submit', ...action },
  }
}

/** A button that opens an address in the browser. Nobody looks at the address before it is clicked. */
export function link(title: string, url: string): Json {
  return { type: 'Action.OpenUrl', title, url }
}

/** What must be read first: on a ground of its own. */
export function notice(items: readonly Json[]): Json {
  return { type: 'Container', style: 'emphasis', items }
}

/** Elements that belong together: never split over two cards. */
export function group(items: readonly Json[]): Json {
  return { type: 'Container', spacing: 'Small', items }
}

export function buttons(actions: readonly Json[]): Json {
  return { type: 'ActionSet', actions }
}

/** Several or many choices, all in view; typing works as well. */
export function choices(
  label: string,
  options: Readonly<Record<string, string>>,
  { multi, value, error }: { multi: boolean; value: string; error: string },
): Json {
  return {
    type: 'Input.ChoiceSet',
    id: 'antwoord',
    label,
    isRequired: true,
    errorMessage: error,
    style: 'expanded',
    isMultiSelect: multi,
    wrap: true,
    value,
    choices: Object.entries(options).map(([key, title]) => ({ title, value: key })),
  }
}

/** One choice from a list that folds out. */
export function picker(
  label: string,
  options: Readonly<Record<string, string>>,
  error: string,
): Json {
  return {
    type: 'Input.ChoiceSet',
    id: 'antwoord',
    label,
    isRequired: true,
    errorMessage: error,
    style: 'compact',
    wrap: true,
    choices: Object.entries(options).map(([key, title]) => ({ title, value: key })),
  }
}

export function dateInput(label: string, value: string, error: string): Json {
  return { type: 'Input.Date', id: 'antwoord', label, isRequired: true, errorMessage: error, value }
}

export function numberInput(label: string, value: string, error: string): Json {
  return {
    type: 'Input.Number',
    id: 'antwoord',
    label,
    isRequired: true,
    errorMessage: error,
    min: 0,
    value,
  }
}
