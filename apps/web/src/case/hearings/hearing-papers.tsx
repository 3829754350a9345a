import { FileWordOutlined } from '@ant-design/icons';
import { APPEARANCE_PAPERS, type AppearancePaper } from '#law';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import { papersFor } from './hearings';
import styles from './hearings.module.css';

/** 文书 made from the hearing, to be looked over in Word, sealed and handed in. */
export function HearingPapers({ file, hearing }: { file: CaseFile; hearing: CaseFileHearing }) {
  const seat = file.seats.find(({ organId }) => organId === file.organ.id);
  const addressOf = (paper: AppearancePaper) =>
    `/api/hearings/${hearing.id}/papers/${paper}${seat ? `?seat=${seat.id}` : ''}`;
  return (
    <p className={styles.hearingPapers}>
      <span className="muted">生成文书（Word）</span>
      {papersFor(hearing).map((paper) => (
        <a key={paper} href={addressOf(paper)} download>
          <FileWordOutlined aria-hidden /> {APPEARANCE_PAPERS[paper]}
        </a>
      ))}
    </p>
  );
}
