import { openAddress } from '../host.ts'
import { useIk } from '../ik.ts'
import { zeg } from '../teksten.ts'

/** The way to the chat, where a draft goes on; with the words for it ready to send. */
export function ChatLink() {
  const { chat } = useIk()
  if (chat === null) return <p>{zeg('tab-mijn.in-chat')}</p>
  const url = `${chat}&message=${encodeURIComponent(zeg('tab-mijn.opdracht'))}`
  return (
    <p>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          if (openAddress(url)) event.preventDefault()
        }}
      >
        {zeg('tab-mijn.ga-verder')}
      </a>
    </p>
  )
}
