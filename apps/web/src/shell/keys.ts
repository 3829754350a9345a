import { useEffect, useRef } from 'react';

type Action = () => void;

/**
 * Single keys as accelerators: `{ j: next, k: previous }`. Off while someone types in a field, while a dialog is open,
 * and with Ctrl, Alt or Meta.
 */
export function useKeys(actions: Readonly<Record<string, Action>>): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isTaken(event)) return;
      const action = current.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, []);
}

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';
const BUTTONS = 'button, summary, [role="tab"]';

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[aria-modal="true"]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return true;
  // Enter presses the link or button that has the focus; the space bar presses a button, and means nothing to a link.
  if (key === ' ') return target.closest(BUTTONS) !== null;
  return key === 'Enter' && target.closest(`a, ${BUTTONS}`) !== null;
}
