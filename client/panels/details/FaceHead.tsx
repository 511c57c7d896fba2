import type { ReactNode } from 'react';
import { KindShape, type ShapeKind } from '../../ui/KindShape.tsx';

interface FaceHeadProps {
  readonly kind: ShapeKind | null;
  readonly kindWords: string;
  readonly id: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** What every face begins with: kind and id in one row, then the name. */
export function FaceHead({ kind, kindWords, id, title, children }: FaceHeadProps) {
  return (
    <header className="face-head">
      <div className="face-kind">
        {kind === null ? null : <KindShape kind={kind} />}
        <span>{kindWords}</span>
        <code className="face-id">{id}</code>
      </div>
      <h2 className="face-title">{title}</h2>
      {children}
    </header>
  );
}
