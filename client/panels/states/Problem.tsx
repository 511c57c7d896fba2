import { failureOf } from '../../gql/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './states.css';

interface ProblemProps {
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A failure inside a panel: what failed, why, and the one thing to do. */
export function Problem({ title, error, onRetry }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <Icon name="alertTriangle" size={18} />
      <div>
        <p className="problem-title">{title}</p>
        <p className="problem-text">{failureOf(error).message}</p>
        <Button onPress={onRetry}>Try again</Button>
      </div>
    </div>
  );
}
