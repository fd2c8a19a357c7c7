import { type Activity, TurnContext } from 'botbuilder'
import type { BotOptions } from './create-bot.ts'
import { conversationId, isPersonal, tenantOf } from './parse-activity.ts'

/** Version of the stored reference: another SDK names its fields differently. */
export const REFERENCE_FORMAT = 1

export interface ConversatieKeeper {
  /** Keeps how to reach this conversation on our own initiative. */
  remember(activity: Activity): Promise<void>
}

/** Remembers each conversation once per process, and again when its address changes. */
export function createConversatieKeeper({ storage, clock }: BotOptions): ConversatieKeeper {
  const known = new Map<string, string>()
  return {
    remember: async (activity) => {
      const id = conversationId(activity)
      const address = `${activity.serviceUrl} ${activity.from?.aadObjectId ?? activity.from?.id}`
      if (id === '' || known.get(id) === address) return
      const reference = TurnContext.getConversationReference(activity)
      const personal = isPersonal(activity)
      await storage.stores.conversaties.save({
        id,
        soort: personal ? 'persoonlijk' : 'kanaal',
        tenantId: tenantOf(activity) ?? '',
        gebruikerId: personal ? (activity.from?.aadObjectId ?? activity.from?.id ?? null) : null,
        formaat: REFERENCE_FORMAT,
        verwijzing: JSON.stringify({
          ...reference,
          conversation: { ...reference.conversation, id },
        }),
        gewijzigd: clock().toISOString(),
      })
      known.set(id, address)
    },
  }
}
