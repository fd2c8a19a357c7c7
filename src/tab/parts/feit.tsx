/** One row of a list of facts, inside a `dl`. */
export function Feit({ naam, tekst }: { readonly naam: string; readonly tekst: string }) {
  return (
    <>
      <dt>{naam}</dt>
      <dd className="tekst">{tekst}</dd>
    </>
  )
}
