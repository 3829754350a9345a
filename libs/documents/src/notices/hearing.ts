import { dayIn, DAY_PATTERN, timeIn } from './days';
import { JUDGMENTS } from './kind';
import type { Reading } from './reading';
import type { Stretch } from './surface';

/** When and where one must come; of a judgment the day on which the court sat. */
export function readHearing(reading: Reading): void {
  if (reading.kind === '传票') readSummons(reading);
  else if (JUDGMENTS.includes(reading.kind)) readPastHearing(reading);
  else readSetHearing(reading);
}

const SAT =
  /^(?:上午|下午)?(?:依法)?(?:公开|不公开)?(?:开庭|进行了?(?:公开)?(?:开庭)?审理|对本案(?:进行)?(?:公开)?开庭)/;
const COURT = /(?:本院|合议庭).{0,60}于?$|于$/;

function readPastHearing(reading: Reading): void {
  const { text, days } = reading;
  const found = days.find(
    ({ from, to }) =>
      SAT.test(text.slice(to, to + 30)) && COURT.test(text.slice(Math.max(0, from - 60), from)),
  );
  if (found) reading.takeDate('hearingAt', found.on, found);
}

const SET = new RegExp(`(?:定于|决定于|将于)(${DAY_PATTERN})`);
const ROOM =
  /在(?:本院|本机关|本府)?([^,。;]{2,40}?)(?:依法)?(?:公开|不公开)?(?:开庭|审理|举行|召开|进行|听证|询问|调查)/;
const INQUIRY = /询问|调查/;

function readSetHearing(reading: Reading): void {
  const set = reading.groupOf(SET);
  if (!set) return;
  takeMoment(reading, set);
  const rest = { from: set.from, to: Math.min(set.from + 160, reading.text.length) };
  const room = reading.groupOf(ROOM, rest);
  if (room) takePlace(reading, room);
  if (INQUIRY.test(reading.text.slice(rest.from, rest.from + 80))) reading.paper.hearingKind = 'INQUIRY';
}

const WHEN = /(?:应到时间):?(.{1,80}?)(?=应到处所|应到地点|注意事项|备考|备注|$)/;
const WHERE = new RegExp(
  `(?:应到处所|应到地点):?(.{1,80}?)(?=注意事项|备考|备注|联系|被传唤人必须|一、|1[.、]|审判长|审判员|书记员|本传票|${DAY_PATTERN}|$)`,
);
const WHY = /传唤事由:?(.{1,80}?)(?=应到时间|应到处所|应到地点|工作单位|$)/;

/** 传票 is a form: each thing stands behind its name. */
function readSummons(reading: Reading): void {
  const when = reading.groupOf(WHEN);
  const found = when && reading.days.find(({ from, to }) => from >= when.from && to <= when.to);
  if (found) takeMoment(reading, found);
  const where = reading.groupOf(WHERE);
  if (where) takePlace(reading, where);
  if (INQUIRY.test(reading.groupOf(WHY)?.words ?? '')) reading.paper.hearingKind = 'INQUIRY';
}

/** Without a time the hearing stays empty: half a moment would be a wrong one. */
function takeMoment(reading: Reading, { from, to }: Stretch): void {
  const on = dayIn(reading.text.slice(from, to));
  const time = timeIn(reading.text.slice(to, to + 16));
  if (on && time)
    reading.takeDate('hearingAt', `${on}T${time.time}:00+08:00`, { from, to: to + time.length });
}

/** Without the court's own name before it. */
function takePlace(reading: Reading, at: Stretch & { words: string }): void {
  const { authority } = reading.paper;
  const own =
    authority && at.words.startsWith(authority) ? authority : /^(?:本院|本机关|我院)/.exec(at.words)?.[0];
  const place = { from: at.from + (own?.length ?? 0), to: at.to };
  if (place.to - place.from >= 2) reading.takePrinted('place', place);
}
