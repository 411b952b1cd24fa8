import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'

/** Something beside the figures that leaves its place empty where it fails: the figures stand by themselves. */
export class OrNothing extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    return this.state.failed ? null : <Suspense>{this.props.children}</Suspense>
  }
}
