/** A text a regievoerder may use in a message to the indiener (D16); sent only when they choose to. */
export interface Sjabloon {
  readonly id: string
  readonly titel: string
  readonly tekst: string
}
