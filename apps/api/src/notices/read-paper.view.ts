import { ApiProperty } from '@nestjs/swagger';
import { NOTICE_KINDS, type NoticeKind, type ReadDates, type ReadOrder, type ReadPaper } from '#documents';
import { PROCEDURES, type Procedure } from '#law';
import { Shown } from '../http/shown';

const optional = true;
const list = true;

class ReadDatesView implements ReadDates {
  @Shown('day', { optional }) acceptedOn?: ReadDates['acceptedOn'];
  /** A moment with offset where it is ahead; of a judgment the day alone. */
  @Shown('text', { optional }) hearingAt?: string;
  @Shown('day', { optional }) madeOn?: ReadDates['madeOn'];
  @Shown('day', { optional }) actMadeOn?: ReadDates['actMadeOn'];
  @Shown('number', { optional }) replyDays?: number;
  @Shown('day', { optional }) replyBy?: ReadDates['replyBy'];
}

class ReadOrderView implements ReadOrder {
  @Shown({ REDO: 1, PERFORM: 1 }) kind: ReadOrder['kind'];
  @Shown('number') days: number;
}

export class ReadPaperView implements ReadPaper {
  @Shown(NOTICE_KINDS, { optional }) kind?: NoticeKind;
  @Shown('text', { optional }) caseNo?: string;
  @Shown('text', { optional }) documentNo?: string;
  @Shown('text', { optional }) previousCaseNo?: string;
  @Shown('text', { optional }) authority?: string;
  @Shown('text', { optional }) appealCourt?: string;
  @Shown(PROCEDURES, { optional }) procedure?: Procedure;
  @Shown('text', { optional, list }) applicants?: string[];
  @Shown('number', { optional }) applicantCount?: number;
  @Shown('text', { optional, list }) respondents?: string[];
  @Shown('text', { optional, list }) plaintiffs?: string[];
  @Shown('text', { optional, list }) defendants?: string[];
  @Shown('text', { optional, list }) thirdParties?: string[];
  @Shown('text', { optional, list }) appellants?: string[];
  @Shown('text', { optional, list }) appellees?: string[];
  @Shown('text', { optional }) actDocNo?: string;
  @Shown(() => ReadDatesView, { optional }) dates?: ReadDates;
  @Shown('text', { optional }) place?: string;
  @Shown({ INQUIRY: 1 }, { optional }) hearingKind?: 'INQUIRY';
  @Shown('text', { optional }) dispositionText?: string;
  @Shown('text', { optional }) disposition?: ReadPaper['disposition'];
  @Shown(() => ReadOrderView, { optional, list }) orders?: ReadOrder[];
  /** Field path (`dates.madeOn`, `plaintiffs.0`) → where it stands in the text, the end not included. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
  })
  spans: Record<string, [number, number]>;
}
