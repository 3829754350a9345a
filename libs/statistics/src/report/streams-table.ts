import { type Stream, STREAMS } from '#law';
import { ALL_STREAMS, INSTANCES, type Tally } from '../tally';
import type { AnnualReport } from './annual-report';
import { hasCases } from './sections';
import { CONCLUDED_WORDS, COUNTERS, RECEIVED_WORDS, type ReportStyle } from './style/report-style';
import { columns, type UnsignedTable } from './table';

const IDENTITY = ['carriedIn', 'received', 'notAccepted', 'concluded', 'pending'] as const;

/** One dispute is a case of several streams: nothing is added up but the instances of 行政诉讼. */
export function streamsTable({ statistics: { streams }, carriedIn, style }: AnnualReport): UnsignedTable {
  const [came, ended] = [RECEIVED_WORDS[style.received], CONCLUDED_WORDS[style.concluded]];
  const present = ALL_STREAMS.filter((stream) => hasCases(streams[stream]));
  const instances = present.filter((stream) => INSTANCES.includes(stream));
  const rowsOf = (some: readonly Stream[]) =>
    some.map((stream) => [STREAMS[stream], ...IDENTITY.map((measure) => streams[stream][measure])]);
  const total = [
    '行政诉讼各审级小计',
    ...IDENTITY.map((measure) => sum(instances.map((stream) => streams[stream][measure]))),
  ];
  return {
    name: '案件收结情况',
    isCounted: true,
    columns: columns(
      [30, '类别'],
      [14, carriedIn],
      [14, came],
      [14, '受理前终结'],
      [14, ended],
      [14, `未${ended}`],
    ),
    rows: [
      ...rowsOf(present.filter((stream) => stream !== 'enforcement' && !instances.includes(stream))),
      ...rowsOf(instances),
      ...(instances.length > 1 ? [total] : []),
      ...rowsOf(present.filter((stream) => stream === 'enforcement')),
    ],
    note: `${carriedIn}＋${came}＝受理前终结＋${ended}＋未${ended}。${acceptedNote(streams, present, style)}`,
  };
}

/** 受理 where it is not 新收. */
function acceptedNote(streams: Tally, present: readonly Stream[], { counter }: ReportStyle): string {
  return present
    .filter((stream) => streams[stream].accepted !== streams[stream].received)
    .map((stream) => `${STREAMS[stream]}受理${streams[stream].accepted}${COUNTERS[counter]}。`)
    .join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
