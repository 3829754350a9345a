import { readAct } from './act';
import { courtDisposition, reconsiderationDisposition } from './disposition-rules';
import { readHearing } from './hearing';
import { titleOf } from './kind';
import { readAcceptedOn, readMadeOn, readReply } from './made-and-due';
import { readNumbers } from './numbers';
import { operativeOf, ordersIn } from './operative';
import type { ReadPaper } from './read-paper';
import { Reading } from './reading';
import { readSides } from './sides';
import { printed, surfaceOf } from './surface';

/** Reads a paper as a person would who fills in the form from it, and leaves empty what it does not say. */
export function readPaper(source: string): ReadPaper {
  const surface = surfaceOf(source);
  const title = titleOf(surface);
  if (!title) return { spans: {} };
  const reading = new Reading(surface, title);
  reading.take('kind', title.kind, title);
  if (title.authority.to > 0) reading.takePrinted('authority', title.authority);
  for (const read of STEPS) read(reading);
  const { paper, dates } = reading;
  return Object.keys(dates).length > 0 ? { ...paper, dates } : paper;
}

/** Each rests on what those before it found. */
const STEPS: readonly ((reading: Reading) => void)[] = [
  ...[readNumbers, readSides, readAct, readHearing, readMadeOn, readAcceptedOn, readReply],
  ...[readOperative, readAppealCourt],
];

function readOperative(reading: Reading): void {
  const at = operativeOf(reading.surface, reading.kind);
  if (!at) return;
  reading.takePrinted('dispositionText', at);
  const orders = ordersIn(reading.wordsOf(at));
  if (orders.length > 0) reading.take('orders', orders, at);
  const words = printed(reading.surface, at);
  const code =
    reading.kind === '行政复议决定书'
      ? reconsiderationDisposition(words, reading.dates)
      : courtDisposition(words, reading.paper.procedure);
  if (code) reading.take('disposition', code, at);
}

function readAppealCourt(reading: Reading): void {
  if (reading.kind !== '上诉状副本送达') return;
  const court = reading.groupOf(/上诉于([^,。;]{4,30}?人民法院)/);
  if (court) reading.takePrinted('appealCourt', court);
}
