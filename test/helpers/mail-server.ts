import { SMTPServer } from 'smtp-server'

export interface MailServer {
  readonly port: number
  /** Every mail that was taken, whole, and to whom. */
  readonly mails: readonly { readonly to: string; readonly raw: string }[]
  close(): Promise<void>
}

export interface MailServerOptions {
  /** The SMTP code with which an address is refused; undefined takes it. */
  readonly refuse?: (address: string) => number | undefined
  /** The only name and password that come in; without, everybody does. */
  readonly login?: { readonly user: string; readonly password: string }
}

/** A real SMTP server on loopback. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  const { login, refuse } = options
  const mails: { to: string; raw: string }[] = []
  const server = new SMTPServer({
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refuse?.(address)
      done(responseCode ? Object.assign(new Error('no'), { responseCode }) : null)
    },
    onData: async (stream, session, done) => {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      const raw = Buffer.concat(parts).toString('utf8')
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw })
      done()
    },
  })
  server.on('error', () => {}) // a client that goes away is part of the tests
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
