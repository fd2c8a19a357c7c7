/** A store calls this when it has removed or emptied what a person typed; see `createSqlStorage`. */
export type OnErase = () => Promise<void>
