import { Button } from 'antd';
import { HEARING_KINDS } from '#law';
import { dayAt, dayWithWeekday, timeText } from '../../ui/dates';
import { Section } from '../../ui/section';
import { AppearanceState } from '../../ui/appearance-state';
import { useToday } from '../../ui/today';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import type { CaseTab } from '../record/case-tabs';
import { actTypeName, causeName } from '../record/case-title';
import { Facts } from '../record/facts';
import { isAttended, isNeedless, nextHearingOf } from '../hearings/hearings';
import styles from '../../ui/section.module.css';
import casePageStyles from '../case-page.module.css';
import hearingsStyles from '../hearings/hearings.module.css';

interface CaseAsideProps {
  file: CaseFile;
  onTab: (tab: CaseTab) => void;
}

/** The next hearing with its leader, the outcome, and what the case is about. */
export function CaseAside({ file, onTab }: CaseAsideProps) {
  const today = useToday();
  const hearing = nextHearingOf(file.hearings, today);
  const { act, outcome } = file;
  return (
    <aside aria-label="案件概况">
      {outcome && (
        <Section title="处理结果" aside={<More tab="outcome" onTab={onTab} words="详情" />}>
          <div className={styles.sectionBody}>
            <b className={casePageStyles.caseAsideResult}>{outcome.name}</b>
            <div className="muted">{outcome.basis.law + outcome.basis.article}</div>
          </div>
        </Section>
      )}
      {(hearing || file.status !== 'CLOSED') && (
        <Section title="开庭与负责人" aside={<More tab="hearings" onTab={onTab} words="全部" />}>
          <div className={styles.sectionBody}>
            {hearing ? (
              <NextHearing file={file} hearing={hearing} />
            ) : (
              <span className="muted">还没有排期</span>
            )}
          </div>
        </Section>
      )}
      <Section title="案情" aside={<More tab="details" onTab={onTab} words="详情" />}>
        <div className={styles.sectionBody}>
          <Facts
            of={[
              ['行政行为', [act.documentNo, actTypeName(act.type)].filter(Boolean).join(' ') || null],
              ['作出日期', act.madeOn ? dayWithWeekday(act.madeOn, today) : null],
              ['案由', causeName(act.cause)],
              ['救济途径', act.reviewFirst ? '复议前置，不能直接起诉' : null],
              [file.procedure === 'RECONSIDERATION' ? '复议机关' : '法院', file.authority],
              ['承办', [file.officerName, file.unitName].filter(Boolean).join(' · ') || null],
              ['备注', file.note],
            ]}
          />
        </div>
      </Section>
    </aside>
  );
}

function NextHearing({ file, hearing }: { file: CaseFile; hearing: CaseFileHearing }) {
  const today = useToday();
  const { at, place, kind, appearance } = hearing;
  return (
    <>
      <div className={hearingsStyles.hearingWhen}>
        {dayWithWeekday(dayAt(at), today)} {timeText(at)}
      </div>
      <div className="muted">{[HEARING_KINDS[kind], place].filter(Boolean).join(' · ')}</div>
      {isAttended(file) && <AppearanceState appearance={appearance} needless={isNeedless(hearing)} />}
    </>
  );
}

function More({ tab, onTab, words }: { tab: CaseTab; onTab: (tab: CaseTab) => void; words: string }) {
  return (
    <Button
      type="link"
      size="small"
      onClick={() => {
        onTab(tab);
      }}
    >
      {words}
    </Button>
  );
}
