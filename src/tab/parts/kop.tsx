import { zeg } from '../teksten.ts'

interface KopProps {
  /** The name of this part of the page, as in `tab-casus`. */
  readonly deel: string
  readonly children: string
}

const idOf = (deel: string) => `deel-${deel}`

/** The heading of a part of a page that can be gone to. */
export function Kop({ deel, children }: KopProps) {
  return (
    <h2 id={idOf(deel)} tabIndex={-1}>
      {children}
    </h2>
  )
}

interface NaarProps {
  readonly delen: readonly string[]
  /** Stands in place of the name of the only part. */
  readonly woorden?: string
}

/** Links to parts of this page. They do not change its address, which tells which page this is. */
export function Naar({ delen, woorden }: NaarProps) {
  const links = delen.map((deel) => (
    <a
      key={deel}
      href={location.hash}
      onClick={(event) => {
        event.preventDefault()
        const heading = document.getElementById(idOf(deel))
        heading?.focus()
        heading?.scrollIntoView()
      }}
    >
      {woorden ?? zeg(`tab-casus.${deel}`)}
    </a>
  ))
  if (delen.length === 1) return <p>{links}</p>
  return (
    <nav aria-label={zeg('tab-casus.naar')} className="naar niet-printen">
      <ul>
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </nav>
  )
}
