import { Component, type ReactNode } from 'react'

interface Props {
  fallback: ReactNode
  /** A change of this value tries again. */
  resetKey?: string
  children: ReactNode
}

interface State {
  hasFailed: boolean
  resetKey: string | undefined
}

/** Keeps a view that throws from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
