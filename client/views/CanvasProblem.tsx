import { Component, type ReactNode } from 'react';
import { StateCard } from '../panels/states/StateCard.tsx';
import { Button } from '../ui/Button.tsx';

interface CanvasProblemProps {
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

interface CanvasProblemState {
  readonly message: string | null;
}

/** Where a failure of the drawing ends: the table, the panels and the link stay usable. */
export class CanvasProblem extends Component<CanvasProblemProps, CanvasProblemState> {
  override state: CanvasProblemState = { message: null };

  static getDerivedStateFromError(error: unknown): CanvasProblemState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <div className="explore-state">
        <StateCard
          icon="alertTriangle"
          tone="bad"
          title="The canvas could not be drawn"
          text={`${this.state.message} The table holds the same network.`}
        >
          <Button look="primary" onPress={this.props.onAgain}>
            Draw it again
          </Button>
        </StateCard>
      </div>
    );
  }
}
