/**
 * The reference of the turn bench: the smallest bot that botbuilder makes, behind the product's own server. It says back
 * what it is told, keeps nothing and looks nothing up.
 *
 *   PORT=3978 node src/cli/bench/echo-bot.ts
 */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
} from 'botbuilder'
import { readEnv } from '../../config/env.ts'
import { TERMIJNEN } from '../../domain/bewaren/termijnen.ts'
import { createServer } from '../../http/create-server.ts'

const absent = (): never => {
  throw new Error('the echo bot has no Casusformulier')
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const handler = new ActivityHandler()
handler.onMessage(async (context) => {
  await context.sendActivity(context.activity.text)
})
const server = createServer({
  onActivity: (req, res) =>
    adapter.process(req as unknown as Request, res as Response, (context) => handler.run(context)),
  checkReady: async () => {},
  casusformulier: {
    ...{ open: async () => undefined, kennis: absent, termijnen: () => TERMIJNEN },
    ...{ clock: () => new Date(), zeg: (key) => key, onFailure: absent },
  },
})
await server.listen(Number(readEnv().PORT), '127.0.0.1')
process.once('SIGTERM', () => server.close().then(() => process.exit(0)))
