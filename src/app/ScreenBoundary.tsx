import { Component } from 'react'
import type { ReactNode } from 'react'
import { LoadError } from '../data/load-error'
import { Problem } from './Problem'

interface Props {
  /** What is shown; a failure is forgotten when it changes. */
  readonly of: string
  /** Makes failed queries ready to be asked again. */
  readonly onRetry: () => void
  /** Told of a failure. */
  readonly onFailed?: () => void
  readonly children: ReactNode
}
interface State {
  readonly of: string
  readonly error: Error | null
}

/** Keeps the failure of one screen from taking the others down. */
export class ScreenBoundary extends Component<Props, State> {
  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, error: null }
  }

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override state: State = { of: this.props.of, error: null }

  readonly #retry = () => {
    this.props.onRetry()
    // a chunk that failed to load is only asked for again by a fresh page; the address holds the view
    if (this.state.error instanceof LoadError) this.setState({ error: null })
    else window.location.reload()
  }

  override componentDidCatch() {
    this.props.onFailed?.()
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Problem kind="failed" error={error} onRetry={this.#retry} />
  }
}
