/**
 * Words that say nothing about the subject. Short on purpose: negations (geen, niet, niets, niemand, zonder, nooit)
 * and words that carry a condition (wel, nog, al, maar, onder, boven, tussen, tegen) stay in.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `de het een en of dat die dit deze der des den er is was zijn waren ben bent wordt worden werd werden geworden geweest
  ik je jij jou jouw u uw hij zij ze hem haar hen hun we wij ons onze jullie me mij mijn m n t s zo om te ten ter van voor op in
  aan bij met naar uit door over als dan toen dus want ook daar hier waar wat wie welk welke hoe waarom wanneer heb hebt
  heeft hebben had hadden gehad zal zullen zou zouden kan kun kunt kunnen kon konden doe doet doen deed ga gaat gaan ging
  gaat iets zich zelf even eens graag dank alvast hallo goedemorgen goedemiddag hoi vraag weet iemand`
    .split(/\s+/)
    .filter(Boolean),
)
