import { fenOf, yuanOf } from '#casework';
import type { OrderKind, Stream } from '#law';
import { ALL_STREAMS } from './tally';

/** An order beside the disposition of a case that was concluded in the period. */
export interface CountedOrder {
  caseId: number;
  participationId: number;
  stream: Stream;
  kind: OrderKind;
  /** Of a 赔偿; null where the document names none. */
  amountFen: number | null;
}

/** The cases with an order of each kind, and what was to be paid in 元. Beside the results, never among them. */
export interface OrderTally extends Record<OrderKind, number> {
  compensation: string;
}

/** A case with two orders of one kind is one case; what they order to pay is added up. */
export function tallyOrders(orders: readonly CountedOrder[]): Record<Stream, OrderTally> {
  const tallies = ALL_STREAMS.map((stream) => {
    const ours = orders.filter((order) => order.stream === stream);
    const casesOf = (kind: OrderKind) =>
      new Set(ours.filter((order) => order.kind === kind).map(({ participationId }) => participationId)).size;
    return [
      stream,
      {
        REDO: casesOf('REDO'),
        COMPENSATE: casesOf('COMPENSATE'),
        REMEDY: casesOf('REMEDY'),
        PERFORM: casesOf('PERFORM'),
        compensation: yuanOf(ours.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)),
      },
    ];
  });
  return Object.fromEntries(tallies) as Record<Stream, OrderTally>;
}

/** Of several streams; a case is of one of them. */
export function ordersTogether(tallies: readonly OrderTally[]): OrderTally {
  const all = (kind: OrderKind) => tallies.reduce((sum, tally) => sum + tally[kind], 0);
  const fen = tallies.reduce((sum, { compensation }) => sum + fenOf(compensation), 0);
  return {
    REDO: all('REDO'),
    COMPENSATE: all('COMPENSATE'),
    REMEDY: all('REMEDY'),
    PERFORM: all('PERFORM'),
    compensation: yuanOf(fen),
  };
}
