/** Draws an Adaptive Card with Microsoft's own renderer, in the colours of the theme. It is loaded when it is needed. */
export type Tekenaar = (kaart: Readonly<Record<string, unknown>>) => HTMLElement

const TEXT = { default: 'var(--colorNeutralForeground1)', subtle: 'var(--colorNeutralForeground2)' }
const LINK = { default: 'var(--colorBrandForeground1)', subtle: 'var(--colorBrandForeground1)' }
const CONTAINER = {
  backgroundColor: 'var(--colorNeutralBackground1)',
  foregroundColors: {
    ...{ default: TEXT, dark: TEXT, light: TEXT, accent: LINK },
    ...{ good: TEXT, warning: TEXT, attention: TEXT },
  },
}
/** Sizes and distances as Teams has them. */
const HOST = {
  fontFamily: 'inherit',
  spacing: {
    ...{ small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke1)' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  containerStyles: {
    default: CONTAINER,
    emphasis: { ...CONTAINER, backgroundColor: 'var(--colorNeutralBackground3)' },
  },
  actions: {
    ...{ maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'vertical' },
    actionAlignment: 'stretch',
  },
  adaptiveCard: { allowCustomStyle: false },
}

export async function createTekenaar(): Promise<Tekenaar> {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } = await import('adaptivecards')
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text)
    result.didProcess = true
  }
  return (kaart) => {
    const card = new AdaptiveCard()
    card.hostConfig = new HostConfig(HOST)
    card.parse(kaart, new SerializationContext(Versions.v1_5))
    const drawn = card.render() ?? document.createElement('div')
    for (const heading of drawn.querySelectorAll('[role=heading]')) {
      heading.setAttribute('aria-level', '3') // it stands in a page with headings of its own
    }
    for (const button of drawn.querySelectorAll('button')) button.disabled = true
    return drawn
  }
}

/** The little Markdown that cards have: bold, lists, and links that lead nowhere here. The rest stays as it was typed. */
export function toHtml(text: string): string {
  const marked = escapeHtml(text)
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\(https?:[^)\s]+\)/g, '<u>$1</u>')
  const lines = marked.split('\n')
  const parts: string[] = []
  for (const line of lines) {
    const entry = /^\s*[-*] (.*)$/.exec(line)?.[1]
    const last = parts.at(-1)
    if (entry === undefined) parts.push(line)
    else if (last?.startsWith('<ul>')) {
      parts[parts.length - 1] = last.replace(/<\/ul>$/, `<li>${entry}</li></ul>`)
    } else parts.push(`<ul><li>${entry}</li></ul>`)
  }
  return `<div>${parts.join('<br>').replaceAll('<br><ul>', '<ul>').replaceAll('</ul><br>', '</ul>')}</div>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
