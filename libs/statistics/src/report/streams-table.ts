import { type Stream, STREAMS } from '#law';
import { ALL_STREAMS, INSTANCES, type Tally } from '../tally';
import { type AnnualReport, hasCases } from './annual-report';
import { columns, type UnsignedTable } from './table';

const IDENTITY = ['carriedIn', 'received', 'notAccepted', 'concluded', 'pending'] as const;

/** One dispute is a case of several streams: nothing is added up but the instances of 行政诉讼. */
export function streamsTable({ statistics: { streams }, carriedIn }: AnnualReport): UnsignedTable {
  const present = ALL_STREAMS.filter((stream) => hasCases(streams[stream]));
  const instances = present.filter((stream) => INSTANCES.includes(stream));
  const rowsOf = (some: readonly Stream[]) =>
    some.map((stream) => [STREAMS[stream], ...IDENTITY.map((measure) => streams[stream][measure])]);
  const total = [
    '行政诉讼各审级小计',
    ...IDENTITY.map((measure) => sum(instances.map((stream) => streams[stream][measure]))),
  ];
  return {
    title: '案件收结情况（件）',
    columns: columns(
      [30, '类别'],
      [14, carriedIn],
      [14, '新收'],
      [14, '受理前终结'],
      [14, '审结'],
      [14, '未审结'],
    ),
    rows: [
      ...rowsOf(present.filter((stream) => stream !== 'enforcement' && !instances.includes(stream))),
      ...rowsOf(instances),
      ...(instances.length > 1 ? [total] : []),
      ...rowsOf(present.filter((stream) => stream === 'enforcement')),
    ],
    note: `${carriedIn}＋新收＝受理前终结＋审结＋未审结。${acceptedNote(streams, present)}`,
  };
}

/** 受理 where it is not 新收. */
function acceptedNote(streams: Tally, present: readonly Stream[]): string {
  return present
    .filter((stream) => streams[stream].accepted !== streams[stream].received)
    .map((stream) => `${STREAMS[stream]}受理${streams[stream].accepted}件。`)
    .join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
