import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { Probleem } from '../../http/contract.ts'
import { zeg } from '../teksten.ts'
import type { Asked } from '../use-ask.ts'

/** Stands where an answer will come: that it is on its way, or why it does not come, with a way to try again. */
export function Waiting({ asked }: { readonly asked: Asked<unknown> }) {
  if (!asked.probleem) return <p role="status">{zeg('tab.laden')}</p>
  return (
    <>
      <Failure probleem={asked.probleem} />
      <p>
        <Button onClick={asked.reload}>{zeg('tab.opnieuw')}</Button>
      </p>
    </>
  )
}

/** What went wrong and what to do, said aloud as well. */
export function Failure({ probleem }: { readonly probleem: Probleem }) {
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{probleem.title}</MessageBarTitle> {probleem.detail}
        </MessageBarBody>
      </MessageBar>
    </div>
  )
}
