import { listPaginas, PAGINAS, type Pagina } from '../paginas.ts'
import { zeg } from '../teksten.ts'

interface MenuProps {
  readonly rollen: readonly string[]
  /** Where the reader is; undefined on a page that is in no menu. */
  readonly page: Pagina | undefined
}

/** The menu, and under it what belongs to the part the reader is in. */
export function Menu({ rollen, page }: MenuProps) {
  const top = page && ((PAGINAS[page].onder ?? page) as Pagina)
  const under = top ? listPaginas(top, rollen) : []
  return (
    <>
      <nav aria-label={zeg('tab.menu')}>
        <ul>
          {listPaginas(null, rollen).map((name) => (
            <li key={name}>
              <a href={`#/${name}`} aria-current={currentOf(name, page, top)}>
                {zeg(`tab-pagina.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {top && under.length > 0 && (
        <nav aria-label={zeg(`tab-pagina.${top}`)} className="onder">
          <ul>
            {[top, ...under].map((name) => (
              <li key={name}>
                <a href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>
                  {zeg(name === top ? `tab-eerste.${name}` : `tab-pagina.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

function currentOf(name: Pagina, page: Pagina | undefined, top: Pagina | undefined) {
  if (name === page) return 'page'
  return name === top ? 'true' : undefined
}
