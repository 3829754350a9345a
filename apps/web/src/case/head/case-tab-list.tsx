import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CASE_TABS, type CaseTab } from '../record/case-tabs';
import styles from '../case-page.module.css';

interface CaseTabsProps {
  tab: CaseTab;
  onTab: (tab: CaseTab) => void;
}

const ORDER = Object.keys(CASE_TABS) as CaseTab[];
const STEPS: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The parts of the page; the arrow keys go from one to the next. */
export function CaseTabs({ tab, onTab }: CaseTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the tabs are wider than the page.
    list.current?.querySelector(`#case-tab-${tab}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = ORDER.at((ORDER.indexOf(tab) + step) % ORDER.length) ?? tab;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#case-tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="案件的各部分" className={styles.caseTabs} onKeyDown={move}>
      {ORDER.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`case-tab-${name}`}
          aria-selected={name === tab}
          aria-controls="case-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => {
            onTab(name);
          }}
        >
          {CASE_TABS[name]}
        </button>
      ))}
    </div>
  );
}
