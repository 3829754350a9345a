import { dayIn, DAY_PATTERN } from './days';
import { ANSWERED } from './kind';
import { numeral } from './numerals';
import type { Reading } from './reading';
import { linesOf } from './surface';

const AFTER_DATE = /^(?:\((?:院印|印章|盖章|公章|此处盖章|印)\)|(?:书记员|法官助理|联系人|附))/;

/** 落款: the last day that stands on a line by itself, but for a seal. */
export function readMadeOn(reading: Reading): void {
  const { surface, title, days, text } = reading;
  const starts = new Set(surface.lines);
  const ends = new Set(linesOf(surface).map(({ to }) => to));
  const last = days.findLast(
    ({ from, to }) =>
      from > title.to && starts.has(from) && (ends.has(to) || AFTER_DATE.test(text.slice(to, to + 8))),
  );
  if (last) reading.takeDate('madeOn', last.on, last);
}

const ACCEPTED = new RegExp(
  `本(?:院|机关|府|局|厅|委|复议机关)(?:已经|已)?(?:于)?(${DAY_PATTERN})(?:依法|决定|予以|正式|收到.{0,20}后)*(?:立案|受理)`,
);

export function readAcceptedOn(reading: Reading): void {
  const at = reading.groupOf(ACCEPTED);
  const on = at && dayIn(at.words);
  if (at && on) reading.takeDate('acceptedOn', on, at);
}

const WITHIN =
  /收到[^。;]{0,30}?(?:之日|次日)?起(?:的)?(\d{1,3}|[一二三四五六七八九十]{1,4})(?:个)?(?:工作)?日(?:内|以内)/;

/** Days within which an answer is asked for, and a printed last day of it. */
export function readReply(reading: Reading): void {
  const { kind } = reading;
  const isAnswered = ANSWERED.includes(kind);
  const days = isAnswered ? reading.groupOf(WITHIN) : null;
  const amount = days && numeral(days.words);
  if (days && amount) reading.takeDate('replyDays', amount, days);
  if (isAnswered || kind === '出庭通知书') readReplyBy(reading);
}

const BY = new RegExp(`(?:于|在)(${DAY_PATTERN})(?:之)?前`);
/** Of a summons of the leader, his name; of anything else, the answer itself and not some form beside it. */
const NAMED = /负责人|确认|信息|报送|提交|书面/;
const ANSWER = /答辩|答复|函复|回复|报送|反馈/;

function readReplyBy(reading: Reading): void {
  const by = reading.groupOf(BY);
  const on = by && dayIn(by.words);
  if (!by || !on) return;
  const isLeaderAsked = reading.kind === '出庭通知书';
  const after = reading.text.slice(by.to, by.to + 40).split(/[。;]/)[0] ?? '';
  const before = reading.text.slice(Math.max(0, by.from - 30), by.from);
  if (!isLeaderAsked && before.includes('确认单')) return;
  if ((isLeaderAsked ? NAMED : ANSWER).test(after)) reading.takeDate('replyBy', on, by);
}
