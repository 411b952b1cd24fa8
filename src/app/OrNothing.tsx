import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'

interface OrNothingProps {
  readonly children: ReactNode
  /** Stands there until it has come, and where it fails. */
  readonly instead?: ReactNode
}

/** Something beside the figures that leaves its place empty where it fails: the figures stand by themselves. */
export class OrNothing extends Component<OrNothingProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    return this.state.failed ? (
      this.props.instead
    ) : (
      <Suspense fallback={this.props.instead}>{this.props.children}</Suspense>
    )
  }
}
