/** One error boundary a page: a programming error says so in plain words, and the rest of the app stays usable. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import styles from './shell.module.css';

interface Props {
  readonly children: ReactNode;
}

export class PageProblem extends Component<Props, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <div role="alert">
        <h1>This page could not be shown</h1>
        <p className={styles.problem}>
          Something in the dashboard itself went wrong ({this.state.message}). Nothing you hold was changed.
          Reload the page; if it happens again, save a snapshot on the Data page and pass it on with this
          message.
        </p>
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </div>
    );
  }
}
