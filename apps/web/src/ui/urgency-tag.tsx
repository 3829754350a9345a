import type { Day } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { Provisional } from './provisional';
import { Shape } from './shape';
import { useToday } from './today';
import { type DeadlineState, URGENCY_SHAPES, urgencyOf } from './urgency';
import styles from './urgency-tag.module.css';
import { classes } from './classes';

interface UrgencyTagProps extends DeadlineState {
  /** 暂定: rests on a year whose holidays are not announced. */
  provisional?: boolean;
  /** The day that a provisional one may become. */
  earlierDue?: Day | null;
}

/** How urgent a deadline is, in words, a shape and a colour. A status, never a button. */
export function UrgencyTag({ provisional = false, earlierDue, ...deadline }: UrgencyTagProps) {
  const urgency = urgencyOf(deadline, useToday(), useWorkCalendar());
  if (!urgency) return null;
  return (
    <span
      className={classes(styles.urgency, styles[`urgency-${urgency.kind}`])}
      data-part="urgency"
      data-urgency={urgency.kind}
    >
      <Shape of={URGENCY_SHAPES[urgency.kind]} />
      {provisional ? (
        <Provisional mayComeForward={Boolean(earlierDue)}>{urgency.words}</Provisional>
      ) : (
        urgency.words
      )}
    </span>
  );
}
