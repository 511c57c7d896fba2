import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import './BottomSheet.css';

/** 208 px, half the page, or nearly all of it. */
export type SheetHeight = 'peek' | 'half' | 'full';
const HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'full'];
const HEIGHT_WORDS: Readonly<Record<SheetHeight, string>> = { peek: 'low', half: 'half', full: 'full' };
/** The lowest height; `--sheet` of the tokens. CSS pixels. */
const LOWEST = 208;
/** A drag shorter than this is a press. CSS pixels. */
const PRESS_SLACK = 8;

interface BottomSheetProps {
  readonly label: string;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly children: ReactNode;
}

/** A sheet from below that does not take the page away. Drag its handle, press it, or use the arrow keys on it. */
export function BottomSheet({ label, height, onHeight, children }: BottomSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const start = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const step = (by: number) => {
    const next = HEIGHTS[HEIGHTS.indexOf(height) + by];
    if (next !== undefined) onHeight(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = start.current;
    if (from === null) return;
    if (Math.abs(event.clientY - from.y) > PRESS_SLACK) from.moved = true;
    if (from.moved) setDragged(from.height + from.y - event.clientY);
  };
  const onPointerEnd = () => {
    if (dragged !== null) onHeight(nearest(dragged, window.innerHeight));
    setDragged(null);
  };
  const onClick = () => {
    const wasDrag = start.current?.moved ?? false;
    start.current = null;
    if (!wasDrag) onHeight(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek');
  };

  return (
    <section
      ref={sheet}
      className={`sheet sheet-${height}`}
      aria-label={label}
      style={dragged === null ? undefined : { height: dragged, transition: 'none' }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${label}: height ${HEIGHT_WORDS[height]}; press for another`}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onClick={onClick}
      />
      <div className="sheet-body">{children}</div>
    </section>
  );
}

function nearest(height: number, page: number): SheetHeight {
  if (height < (LOWEST + page / 2) / 2) return 'peek';
  return height < page * 0.7 ? 'half' : 'full';
}
