import { type CaseFacts, eventProblems } from '#law';
import { useCountingChoices } from '../../api/counting-choices';
import { useWorkCalendar } from '../../api/work-calendar';
import { useToday } from '../../ui/today';
import type { CaseFile } from '../record/case-facts';
import { EffectPreview } from '../changes/effect-preview';

/** What the change does to the deadlines; why it cannot be, in the words with which the server would refuse it. */
export function EventPreview({ file, after }: { file: CaseFile; after: CaseFacts }) {
  const calendar = useWorkCalendar();
  const today = useToday();
  const choices = useCountingChoices();
  const [problem] = eventProblems(after, { today, calendar, choices });
  if (problem) return <p className="muted">{problem.message}</p>;
  return <EffectPreview file={file} after={after} />;
}
