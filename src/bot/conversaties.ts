import { type Activity, TurnContext } from 'botbuilder'
import type { BotOptions } from './create-bot.ts'
import { conversationId, isPersonal, tenantOf } from './parse-activity.ts'

/** Version of the stored reference: another SDK names its fields differently. */
export const REFERENCE_FORMAT = 1

export interface ConversatieKeeper {
  /** Keeps how to reach this conversation on our own initiative. */
  remember(activity: Activity): Promise<void>
}

/**
 * Remembers each conversation once per process, and again when its address changes. Whoever writes can be reached: a
 * mark that says otherwise goes. Another process may have made that mark, or forgotten the conversation, so a personal
 * one is looked up each time.
 */
export function createConversatieKeeper({ storage, clock }: BotOptions): ConversatieKeeper {
  const known = new Map<string, string>()
  const { conversaties } = storage.stores
  const isKept = async (id: string) => (await conversaties.find(id))?.onbereikbaar === null
  return {
    remember: async (activity) => {
      const id = conversationId(activity)
      const personal = isPersonal(activity)
      if (id === '') return
      if (personal && isFarewell(activity)) {
        known.delete(id)
        return conversaties.remove(id)
      }
      const address = `${activity.serviceUrl} ${activity.from?.aadObjectId ?? activity.from?.id}`
      if (known.get(id) === address && (!personal || (await isKept(id)))) return
      const reference = TurnContext.getConversationReference(activity)
      await conversaties.save({
        id,
        soort: personal ? 'persoonlijk' : 'kanaal',
        tenantId: tenantOf(activity) ?? '',
        gebruikerId: personal ? (activity.from?.aadObjectId ?? activity.from?.id ?? null) : null,
        formaat: REFERENCE_FORMAT,
        verwijzing: JSON.stringify({
          ...reference,
          conversation: { ...reference.conversation, id },
        }),
        onbereikbaar: null,
        gewijzigd: clock().toISOString(),
      })
      known.set(id, address)
    },
  }
}

/** Somebody takes the bot out of their Teams. An upgrade of the app takes it out as well, and puts it back. */
function isFarewell({ type, action }: Activity): boolean {
  return type === 'installationUpdate' && action === 'remove'
}
