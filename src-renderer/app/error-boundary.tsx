import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A screen that throws takes only itself down; what was saved is safe and the person is told so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { common } = useWords();
  return (
    <EmptyState title={common.crashed} text={common.crashedText}>
      <Button look="primary" onClick={() => location.reload()}>
        {common.reload}
      </Button>
    </EmptyState>
  );
}
