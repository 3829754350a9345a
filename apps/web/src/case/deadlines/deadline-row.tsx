import { Button } from 'antd';
import { DEADLINE_ORIGINS, findPeriod } from '#law';
import { dayText } from '../../ui/dates';
import { DueIn } from '../../ui/due-in';
import { useToday } from '../../ui/today';
import { RuleRemarks } from '../../settings/rule-remarks';
import { WhyThisDate } from '../../ui/why-this-date';
import { pausesOf, startLabelOf, suspendedSince } from './calendar-pauses';
import { type CaseFile, type CaseFileDeadline, isChangeable } from '../record/case-facts';
import { extensionOf, type Remedy, remedyOf } from '../record/remedies';
import styles from './deadlines.module.css';
import { classes } from '../../ui/classes';

interface DeadlineRowProps {
  file: CaseFile;
  deadline: CaseFileDeadline;
  isOpen: boolean;
  onToggle: () => void;
  onRemedy: (remedy: Remedy) => void;
}

/** A deadline on one line, with the button that finishes it; opened, why it is that day. */
export function DeadlineRow({ file, deadline, isOpen, onToggle, onRemedy }: DeadlineRowProps) {
  const { id, name, status, basis, ours, origin } = deadline;
  const remedies = isChangeable(file)
    ? [remedyOf(deadline, file), extensionOf(deadline)].filter((remedy) => remedy !== null)
    : [];
  const suspendedOn = status === 'SUSPENDED' ? suspendedSince(file) : null;
  return (
    <li className={classOf(deadline, isOpen)}>
      <div className={styles.deadlineLine}>
        <div className={styles.deadlineName}>
          <b>{name}</b>
          {origin !== 'STATUTE' && <span className={styles.deadlineOrigin}>{DEADLINE_ORIGINS[origin]}</span>}
          <DeadlineNote deadline={deadline} isOpen={isOpen && ours} />
        </div>
        <DueIn {...stateOf(deadline)} suspendedOn={suspendedOn} />
        <div className={styles.deadlineActs}>
          {remedies.map((remedy) => (
            <Button
              key={remedy.words}
              size="small"
              onClick={() => {
                onRemedy(remedy);
              }}
            >
              {remedy.words}
            </Button>
          ))}
          <Button
            type="link"
            size="small"
            aria-expanded={isOpen}
            aria-controls={`deadline-${id}`}
            aria-label={`${isOpen ? '收起理由' : '理由'}：${name}`}
            onClick={onToggle}
          >
            {isOpen ? '收起理由' : '理由'}
          </Button>
        </div>
      </div>
      <div id={`deadline-${id}`} className={isOpen ? undefined : styles.deadlineWhyClosed}>
        {isOpen && <Why file={file} deadline={deadline} basis={basis} />}
      </div>
    </li>
  );
}

function DeadlineNote({ deadline, isOpen }: { deadline: CaseFileDeadline; isOpen: boolean }) {
  const today = useToday();
  const { consequence, basis, earlierDue, status } = deadline;
  const note = isOpen && consequence ? consequence : basis ? basis.law + basis.article : null;
  return (
    <>
      {note && <span className="muted">{note}</span>}
      {earlierDue && status === 'OPEN' && (
        <span className={styles.deadlineEarlier}>
          {whyEarlier(deadline)} {dayText(earlierDue, today)}，提醒按早的一天
        </span>
      )}
    </>
  );
}

function whyEarlier({ provisional, followUpId }: CaseFileDeadline): string {
  if (provisional) return '放假安排公布后可能提前到';
  return followUpId ? '按另一规定是' : '按另一版法律是';
}

/** What its tag tells. */
function stateOf({ due, status, metOn, provisional, earlierDue, lapsed, enteredLate }: CaseFileDeadline) {
  return { due, status, metOn, provisional, earlierDue, lapsed, enteredLate };
}

function Why({
  file,
  deadline,
  basis,
}: Pick<DeadlineRowProps, 'file' | 'deadline'> & Pick<CaseFileDeadline, 'basis'>) {
  const { due, trigger, nominal, periodId, steps, consequence, ours } = deadline;
  const period = findPeriod(periodId ?? '');
  return (
    <WhyThisDate
      {...{ due, trigger, nominal, steps, basis }}
      // Of our own it stands in the line above.
      consequence={ours ? null : consequence}
      unit={period?.unit ?? 'day'}
      pauses={pausesOf(deadline, file)}
      startLabel={startLabelOf(period?.trigger ?? '')}
    >
      <Duty deadline={deadline} />
      {period && <RuleRemarks periodId={period.id} />}
    </WhyThisDate>
  );
}

/** What the local rule asks for, in full, and where it can be read. */
function Duty({ deadline: { duty, url } }: Pick<DeadlineRowProps, 'deadline'>) {
  if (!duty) return null;
  return (
    <p>
      要求：{duty}{' '}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          规定全文
        </a>
      )}
    </p>
  );
}

function classOf({ status, ours, enteredLate }: CaseFileDeadline, isOpen: boolean): string {
  const marks = { late: status === 'OVERDUE' && ours && !enteredLate, open: isOpen, tracked: !ours };
  const set = Object.entries(marks).filter(([, isSet]) => isSet);
  return classes(styles.deadline, ...set.map(([mark]) => styles[`deadline-${mark}`]));
}
