import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { USUAL_SCORE } from './scores.ts';
import { type Choice, type ListKey, NOTHING_PRESSED, press, settle } from './search-keys.ts';
import { isWriting, useSlashKey } from './slash-key.ts';
import { useSearch } from './use-search.ts';
import './search.css';

/**
 * The search of the header: a combobox whose list opens under it. Enter draws, + adds, Esc closes and returns the focus.
 * Written on the ARIA pattern itself: the list reloads while somebody types, and a generic list loses keys then.
 */
export function GlobalSearch() {
  const { actions, network } = useExplorer();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [minScore, setMinScore] = useState(USUAL_SCORE);
  const [keys, setKeys] = useState(NOTHING_PRESSED);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const listId = useId();
  const { settled, shown, error, retry } = useSearch(text, minScore);
  const ids = settled?.hits.map(({ party }) => party.id) ?? null;
  const isOpen = open && text.trim() !== '';

  const close = (returnFocus: boolean) => {
    setOpen(false);
    setKeys(NOTHING_PRESSED);
    const back = before.current;
    before.current = null;
    if (!returnFocus) return;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else field.current?.blur();
  };
  const choose = ({ id, how }: Choice) => {
    if (how === 'draw') {
      actions.open([id]);
      close(false);
      setText('');
      focusNetwork();
    } else if (!network.nodes.has(id)) actions.add([id]);
  };
  const pressKey = (key: ListKey) => {
    const pressed = press(keys, key, ids);
    setKeys(pressed.keys);
    if (pressed.choice !== null) choose(pressed.choice);
  };
  // Keys that were pressed before the answer came are done now. An answer with nothing waiting changes nothing.
  useEffect(() => {
    if (ids === null || keys.waiting.length === 0) return;
    const pressed = settle(keys, ids);
    setKeys(pressed.keys);
    if (pressed.choice !== null) choose(pressed.choice);
  });
  useSearchKeys(field, before);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = listKey(event, keys.walked);
    if (event.key === 'Escape') {
      if (isOpen || before.current !== null) event.preventDefault();
      close(true);
    } else if (key !== null && text.trim() !== '') {
      event.preventDefault();
      setOpen(true);
      pressKey(key);
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) close(false);
  };
  const activeHit = settled?.hits[keys.active];
  const optionId = (index: number) => `${listId}-${index}`;

  return (
    <search ref={box} className="search" onBlur={onBlur}>
      <div className="search-field">
        <Icon name="search" size={17} />
        <input
          ref={field}
          id="search"
          type="text"
          role="combobox"
          aria-label="Search a name in any script, an alias or an identifier"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && activeHit !== undefined ? optionId(keys.active) : undefined}
          aria-busy={isOpen && settled === null}
          placeholder="Name in any script, alias, or identifier"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value);
            setKeys(NOTHING_PRESSED);
            setMinScore(USUAL_SCORE);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <span className="search-hint">
            <Kbd>/</Kbd>
          </span>
        ) : (
          <IconButton
            icon="x"
            size={24}
            label="Empty the search"
            onPress={() => {
              setText('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      {isOpen ? (
        <SearchPanel
          listId={listId}
          text={text.trim()}
          minScore={minScore}
          onMinScore={(score) => {
            setMinScore(score);
            field.current?.focus();
          }}
          settled={settled}
          shown={shown}
          error={error}
          onRetry={retry}
          active={keys.active}
          optionId={optionId}
          onActive={(active) => {
            if (settled !== null && keys.active !== active) setKeys({ ...keys, active });
          }}
          onChoice={choose}
        />
      ) : null}
    </search>
  );
}

/** What was drawn is what comes next: the canvas, or the table where that is shown. */
function focusNetwork(): void {
  const view = document.getElementById('view');
  const canvas = view?.querySelector<HTMLElement>('[role="application"]') ?? view;
  canvas?.focus();
}

function listKey(event: KeyboardEvent, walked: boolean): ListKey | null {
  // While a word is composed (Korean, Chinese, Japanese) Enter and the arrows belong to the input method.
  if (event.nativeEvent.isComposing) return null;
  switch (event.key) {
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'Enter':
      return event.shiftKey ? 'add' : 'draw';
    case '+':
      return walked ? 'add' : null;
    default:
      return null;
  }
}

/** `/` from anywhere outside of a text field. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>, before: RefObject<Element | null>): void {
  const slash = useSlashKey();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const bySlash = slash && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.defaultPrevented || !bySlash || isWriting(event.target)) return;
      event.preventDefault();
      if (document.activeElement === field.current) return;
      before.current = document.activeElement;
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [slash, field, before]);
}
