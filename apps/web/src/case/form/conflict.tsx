import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client';
import { serverNow } from '../../api/server-clock';
import { Notice } from '../../ui/notice';
import type { CaseFile } from '../record/case-facts';
import { type Deed, deedsIn } from '../changes/history-words';
import type { CaseForm } from './use-case-form';
import { useNames } from '../changes/use-names';
import formStyles from '../../form/form.module.css';
import styles from './case-form.module.css';

interface ConflictProps<V> {
  form: CaseForm<V>;
  file: CaseFile;
  /** The form is closed with what was typed. */
  onDrop?: () => void;
}

/** Someone else changed the case meanwhile: who, when and what; nothing that was typed is lost. */
export function Conflict<V>({ form, file, onDrop }: ConflictProps<V>) {
  const { conflict } = form;
  const box = useRef<HTMLDivElement>(null);
  const version = conflict?.latest.version;
  useEffect(() => {
    // Seen and read out at once, however far down the drawer the button was.
    if (version !== undefined) box.current?.focus();
  }, [version]);
  const deeds = useLastDeeds(conflict?.latest ?? file, conflict?.changes ?? 0);
  if (!conflict) return null;
  const last = deeds[0];
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="attention">
        <b>{last ? `${last.userName} ${agoText(last.at)}改过这件案件` : '这件案件刚刚有改动'}</b>
        <div>您填的内容还在，没有丢。请核对对方的改动，再决定是否按您填的保存。</div>
        <ul className={styles.caseConflictDeeds}>
          {deeds.map((deed) => (
            <li key={deed.id}>
              {deed.userName}：{[deed.title, ...deed.lines].join('，')}
            </li>
          ))}
        </ul>
        <div className={formStyles.formButtons}>
          <Button
            type="primary"
            onClick={() => {
              form.submit();
            }}
            loading={form.isSaving}
          >
            按我填的保存
          </Button>
          <Button
            onClick={() => {
              form.forget();
              onDrop?.();
            }}
          >
            不保存，用最新的
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** What was done last, as many deeds as there were. */
function useLastDeeds(file: CaseFile, count: number): Deed[] {
  const names = useNames();
  const { data = [] } = useQuery({
    queryKey: ['case', file.id, 'history', 'until', file.version],
    enabled: count > 0,
    queryFn: () =>
      answerOf(api.GET('/api/cases/{id}/history', { params: { path: { id: file.id }, query: {} } })),
  });
  return deedsIn(data, file, names).slice(0, count);
}

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

function agoText(at: string): string {
  const minutes = Math.round((serverNow().getTime() - Date.parse(at)) / MINUTE_MS);
  if (minutes < 1) return '刚刚';
  return minutes < HOUR_MINUTES ? `${minutes} 分钟前` : '稍早';
}
