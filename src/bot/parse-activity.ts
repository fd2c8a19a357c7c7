import { type Activity, TurnContext } from 'botbuilder'
import { z } from 'zod'
import { CARD_VERSION } from './cards/elements.ts'
import type { Invoer } from './turn.ts'

const id = z.string().max(120)
const knopData = z.object({
  v: z.literal(CARD_VERSION),
  k: z.string().max(40),
  c: id.optional(),
  s: id.optional(),
  a: z.string().max(500).optional(),
  i: id.optional(),
  antwoord: z
    .union([z.string().max(2000), z.number()])
    .transform(String)
    .optional(),
})
const execute = z.object({ action: z.object({ data: z.unknown() }) })
const fromTenant = z.object({ tenant: z.object({ id: z.string() }) })

/** What came in, in our words. Nothing of the messaging platform goes further than this. */
export function parseActivity(activity: Partial<Activity>, fallbackId: () => string): Invoer {
  const raw = buttonDataOf(activity)
  const knop = raw === undefined ? undefined : knopData.safeParse(raw)
  return {
    activiteitId: activity.id ?? fallbackId(),
    conversatieId: conversationId(activity),
    plek: isPersonal(activity) ? 'persoonlijk' : 'kanaal',
    afzender: afzenderOf(activity),
    tekst: typeof activity.text === 'string' ? withoutMention(activity) : '',
    knop: knop?.success ? withoutAbsent(knop.data) : null,
    knopOnbekend: knop !== undefined && !knop.success,
    bijlagen: (activity.attachments ?? []).some(
      (attachment) => !attachment.contentType?.startsWith('text/'),
    ),
  }
}

export function afzenderOf(activity: Partial<Activity>): Invoer['afzender'] {
  return {
    id: activity.from?.aadObjectId ?? activity.from?.id ?? '',
    tenantId: tenantOf(activity) ?? '',
    naam: activity.from?.name ?? '',
  }
}

/** A reply in a channel carries the id of its thread; the channel itself is what stands before it. */
export function conversationId(activity: Partial<Activity>): string {
  return (activity.conversation?.id ?? '').split(';messageid=')[0] ?? ''
}

export function isPersonal(activity: Partial<Activity>): boolean {
  const type = activity.conversation?.conversationType
  return type === undefined || type === 'personal'
}

export function tenantOf(activity: Partial<Activity>): string | undefined {
  const data: unknown = activity.channelData
  const fromChannel = fromTenant.safeParse(data)
  return (
    activity.conversation?.tenantId ??
    (fromChannel.success ? fromChannel.data.tenant.id : undefined)
  )
}

/** The data of a button: an invoke of `Action.Execute`, or a message with a value from its fallback. */
function buttonDataOf(activity: Partial<Activity>): unknown {
  if (activity.type === 'invoke') {
    const invoke = execute.safeParse(activity.value)
    return invoke.success ? invoke.data.action.data : null
  }
  return activity.value === undefined || activity.value === null ? undefined : activity.value
}

function withoutMention(activity: Partial<Activity>): string {
  const text = TurnContext.removeRecipientMention(activity) ?? activity.text ?? ''
  return text.replace(/<at>[^<]*<\/at>/g, '')
}

/** Optional keys are left out rather than undefined. */
function withoutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
