/** Something that stands in the database and that every process works with: read again when its `stand` is another one. */
export interface Followed<T> {
  /** As it was last read; never waits. */
  current(): T
  /** Looks whether it has changed, and reads it again when it has; once at a time, for who asks meanwhile as well. */
  refresh(): Promise<void>
}

/** Follows what `read` gives. What is changed while it is read is read again at the next look. */
export async function follow<T>(
  stand: () => Promise<number>,
  read: () => Promise<T>,
): Promise<Followed<T>> {
  let known = await stand()
  let value = await read()
  let running: Promise<void> | undefined
  const look = async () => {
    const now = await stand()
    if (now === known) return
    value = await read()
    known = now
  }
  return {
    current: () => value,
    refresh: () => {
      running ??= look().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
