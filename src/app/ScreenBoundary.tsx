import { Component } from 'react'
import type { ReactNode } from 'react'
import { Problem } from './Problem'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly failed: boolean
}

/** Keeps the failure of one screen from taking the others down. */
export class ScreenBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override state: State = { failed: false }

  // a chunk that failed to load is only asked for again by a fresh page; the address holds the view
  readonly #reopen = () => window.location.reload()

  override render() {
    return this.state.failed ? <Problem kind="crashed" onRetry={this.#reopen} /> : this.props.children
  }
}
