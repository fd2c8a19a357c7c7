const COMMAND = /\btyp "/i

/**
 * A text for the chat as a page says it: what there is to type has a button there, so a sentence that says so is left out,
 * with the question it answers. The same text when it says nothing of the kind.
 */
export function withoutCommands(text: string): string {
  const sentences = text.match(/[^.?!]*(?:"[^"]*"[^.?!]*)*[.?!]+\s*/g) ?? [text]
  return sentences
    .filter((sentence, index) => {
      const asked = sentence.trimEnd().endsWith('?') && COMMAND.test(sentences[index + 1] ?? '')
      return !asked && !COMMAND.test(sentence)
    })
    .join('')
    .trim()
}
