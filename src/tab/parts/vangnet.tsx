import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { zeg } from '../teksten.ts'
import { Title } from './title.tsx'
import { Failure } from './waiting.tsx'

interface VangnetProps {
  readonly children: ReactNode
}

/**
 * Stands around a page: when it cannot be shown, such as when a part of it did not come, the menu and what was typed
 * elsewhere stay. A part that did not come is only asked again when the page is loaded again.
 */
export class Vangnet extends Component<VangnetProps, { readonly mislukt: boolean }> {
  override state = { mislukt: false }

  static getDerivedStateFromError() {
    return { mislukt: true }
  }

  override render(): ReactNode {
    if (!this.state.mislukt) return this.props.children
    const problem = { title: zeg('tab.mislukt'), detail: zeg('tab.mislukt-uitleg') }
    return (
      <>
        <Title>{problem.title}</Title>
        <Failure probleem={{ ...problem, type: '', status: 0, code: '' }} />
        <p>
          <Button onClick={() => location.reload()}>{zeg('tab.opnieuw')}</Button>
        </p>
      </>
    )
  }
}
