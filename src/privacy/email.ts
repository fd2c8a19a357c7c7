import { type Spoor, STERKTE, spoor } from './spoor.ts'

/** Finds e-mail addresses, also written as "naam (at) voorbeeld punt nl". */
export function findEmail(text: string): Spoor[] {
  return PATTERNS.filter(({ sign }) => sign.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) =>
      spoor('email', match.index, match.index + match[0].length, STERKTE.gelabeld + 4),
    ),
  )
}

/** `sign` is looked for first: most texts hold no address at all, and a pattern costs time. */
const PATTERNS = [
  {
    sign: /@/,
    pattern:
      /(?<![\p{L}\d._%+'-])[\p{L}\d_%+'][\p{L}\d._%+'-]{0,63} ?@ ?[\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,5}\p{L}{2,12}(?![\p{L}\d])/gu,
  },
  {
    sign: /[[({<]a/i,
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d_%+][\p{L}\d._%+-]{0,63} ?(?:\[at\]|\(at\)|\{at\}|<at>|\[ape?n?staart(?:je)?\]|\(ape?n?staart(?:je)?\)) ?[\p{L}\d](?:[\p{L}\d-]{0,62}(?:\.| ?[[(](?:dot|punt)[\])] ?)){1,5}\p{L}{2,12}/giu,
  },
  {
    sign: / (?:at|apen?staart)/i,
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d_%+][\p{L}\d._%+-]{1,63} (?:at|apen?staart(?:je)?) (?:gmail|hotmail|outlook|live|ziggo|kpnmail|xs4all|yahoo|icloud|planet|home)(?:\.| (?:dot|punt) )(?:com|nl|be|eu)/giu,
  },
  {
    sign: / (?:at|apen?staart)/i,
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d_%+][\p{L}\d._%+-]{1,63}(?: (?:dot|punt) [\p{L}\d_-]{1,30}){0,2} (?:at|apen?staart(?:je)?) [\p{L}\d-]{2,40} (?:dot|punt) (?:nl|com|be|eu|org|net|de)(?![\p{L}\d])/giu,
  },
]
