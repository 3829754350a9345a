import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { askedOfMeQuery } from '../appear/asked';
import { dayAt, dayWithWeekday, timeText } from '../ui/dates';
import { Notice } from '../ui/notice';
import { useToday } from '../ui/today';

/** 请您出庭应诉: what a leader with an account is asked, above all else. */
export function AskedOfMe() {
  const today = useToday();
  const asked = useQuery(askedOfMeQuery).data ?? [];
  return asked.map(({ id, hearing, askedBy, case: of }) => (
    <Notice key={id} tone="attention">
      <b>请您出庭应诉</b>{' '}
      {[
        `${dayWithWeekday(dayAt(hearing.at), today)} ${timeText(hearing.at)}`,
        hearing.place ?? of.authority,
        of.applicants && `${of.applicants}案`,
        `${askedBy}请示`,
      ]
        .filter(Boolean)
        .join(' · ')}{' '}
      <Link to={`/appearance-requests/${id}`}>答复</Link>
    </Notice>
  ));
}
