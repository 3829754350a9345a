import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { readCaseNo } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import { useWhose } from '../shell/whose';
import { dayText } from '../ui/dates';
import { Notice } from '../ui/notice';
import { useToday } from '../ui/today';
import type { Registration } from './registration';
import styles from './register.module.css';

type Listed = Shown['CaseListItemView'];

const PAUSE_MS = 400;
const SHORTEST = 4;

/** 可能已登记: the same number, or the same act in the same procedure. Above the fields, to be looked at. */
export function DuplicateWarning({ values }: { values: Registration }) {
  const today = useToday();
  const whose = useWhose();
  const [dismissed, dismiss] = useState<readonly number[]>([]);
  const found = useAlike(values).filter(({ seatId }) => !dismissed.includes(seatId));
  return (
    <div role="status">
      {found.map((item) => (
        <div key={item.seatId} className={styles.registerDuplicate}>
          <Notice tone="attention">
            <b>可能已登记：</b>
            {[whose.nameOf(item), item.caseNo ?? '案号未登记', item.applicants, item.documentNo]
              .filter(Boolean)
              .join('，')}
            ，{dayText(item.receivedOn, today)}收到。{' '}
            <Link to={whose.caseAddress(item.id, item)} target="_blank">
              对照查看
            </Link>{' '}
            <Button
              type="link"
              size="small"
              className={styles.registerInline}
              onClick={() => {
                dismiss([...dismissed, item.seatId]);
              }}
            >
              不是同一件
            </Button>
          </Notice>
        </div>
      ))}
    </div>
  );
}

function useAlike(values: Registration): Listed[] {
  const { procedure, previous } = values;
  const caseNo = useSettled(values.caseNo.trim());
  const documentNo = useSettled(previous ? '' : values.act.documentNo.trim());
  const sameNumber = useQuery(casesLike(readCaseNo(caseNo).key)).data ?? [];
  const sameAct = useQuery(casesLike(documentNo)).data ?? [];
  const { key } = readCaseNo(caseNo);
  const alike = [
    ...sameNumber.filter((item) => item.caseNo !== null && readCaseNo(item.caseNo).key === key),
    ...sameAct.filter((item) => item.documentNo === documentNo && item.procedure === procedure),
  ];
  return alike.filter(({ seatId }, index) => alike.findIndex((one) => one.seatId === seatId) === index);
}

function casesLike(q: string) {
  return {
    queryKey: ['cases', 'alike', q],
    enabled: q.length >= SHORTEST,
    queryFn: async () =>
      (await answerOf(api.GET('/api/cases', { params: { query: { q, limit: 10 } } }))).items,
  };
}

/** The text once it has stood still for a moment; while it changes, nothing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled === text ? settled : '';
}
