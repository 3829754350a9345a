import type { Books, Row } from '../books';
import type { Deed } from '../clerks';
import type { Kind } from '../deeds';

/** The rows that an acknowledged deed must have left, found by the id of its answer. */
const TRACES: Record<Kind, (books: Books, deed: Deed) => Row | undefined> = {
  CASE: ({ cases }, { acknowledged, key }) =>
    cases.find((row) => row.id === acknowledged.id && row.note === key),
  NOTE: ({ events }, { acknowledged, key }) =>
    events.find((row) => row.caseId === acknowledged.id && titleOf(row) === key),
  ANSWER: ({ events }, { acknowledged, body }) =>
    events.find((row) => row.caseId === acknowledged.id && row.type === (body as Row).type),
  HEARING: ({ hearings }, { acknowledged, key }) =>
    hearings.find((row) => row.id === acknowledged.id && row.place === key),
  OUTCOME: ({ participations }, { acknowledged, key }) =>
    participations.find((row) => row.caseId === acknowledged.id && row.verdictReason === key),
};

/** I1: every acknowledged deed is there, and a case is as its last answer said. */
export function lost(books: Books, journal: readonly Deed[]): string[] {
  const gone = journal
    .filter((deed) => deed.acknowledged && !TRACES[deed.kind](books, deed))
    .map(({ kind, key }) => `lost: ${kind} ${key}`);
  return [...gone, ...changed(books, journal)];
}

/** Of a case on which nothing is under way, the last answer is the truth. */
function changed(books: Books, journal: readonly Deed[]): string[] {
  const last = new Map<string, Deed>();
  for (const deed of journal) last.set(deed.caseKey, deed);
  return [...last.values()]
    .filter(({ acknowledged, kind }) => acknowledged && kind !== 'HEARING')
    .flatMap(({ acknowledged: file, caseKey }) => {
      const is = JSON.stringify(storedFile(books, file.id));
      const was = JSON.stringify(answeredFile(file));
      return is === was ? [] : [`not as acknowledged: case ${caseKey} is ${is}, was ${was}`];
    });
}

function storedFile(books: Books, caseId: number) {
  const of = (rows: Row[]) => rows.filter((row) => row.caseId === caseId);
  const seat = of(books.participations)[0];
  return {
    version: books.participations.find((one) => one.caseId === caseId)?.version,
    receivedOn: seat?.receivedOn,
    closedOn: seat?.closedOn,
    events: of(books.events)
      .map(({ id, type, happenedOn }) => `${id} ${type} ${happenedOn}`)
      .sort(),
    deadlines: books.deadlines
      .filter(({ participationId }) => participationId === seat?.id)
      .map(({ id, periodId, dueOn, metOn }) => `${id} ${periodId} ${dueOn} ${metOn}`)
      .sort(),
    hearings: of(books.hearings)
      .map(({ id, status }) => `${id} ${status}`)
      .sort(),
    outcome: of(books.outcomes).map(({ disposition, madeOn }) => `${disposition} ${madeOn}`),
  };
}

function answeredFile(file: any): ReturnType<typeof storedFile> {
  const { version, receivedOn, closedOn, outcome } = file;
  return {
    version,
    receivedOn,
    closedOn,
    events: file.events.map(({ id, type, on }: Row) => `${id} ${type} ${on}`).sort(),
    deadlines: file.deadlines
      .map(({ id, periodId, due, metOn }: Row) => `${id} ${periodId} ${due} ${metOn}`)
      .sort(),
    hearings: file.hearings.map(({ id, status }: Row) => `${id} ${status}`).sort(),
    outcome: outcome ? [`${outcome.disposition} ${outcome.madeOn}`] : [],
  };
}

/** I9: a key has one effect, and nothing is stored that nobody asked for. */
export function keptTwice(books: Books, journal: readonly Deed[]): string[] {
  const wanted = new Set(journal.map(({ key }) => key));
  const found = countOf([
    ...books.cases.map(({ note }) => note),
    ...books.events.filter(({ type }) => type === 'NOTE').map(titleOf),
    ...books.hearings.map(({ place }) => place),
    ...books.participations.map(({ verdictReason }) => verdictReason).filter(Boolean),
  ]);
  const answers = countOf(books.events.filter(isAnswer).map(({ caseId, type }) => `${caseId} ${type}`));
  const keys = countOf(books.keys.map(({ key }) => key));
  const posted = [...found.keys()].filter(
    (key) => !books.participations.some((row) => row.verdictReason === key),
  );
  return [
    ...[...found, ...answers, ...keys].filter(([, times]) => times > 1).map(([key]) => `twice: ${key}`),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `never asked for: ${key}`),
    ...posted.filter((key) => !keys.has(key)).map((key) => `without its key: ${key}`),
    ...books.keys.filter(({ body }) => !body).map(({ key }) => `a key without an answer: ${key}`),
    ...journal
      .filter(({ key, kind, path }) => keys.has(key) && kind !== 'ANSWER' && !found.has(key) && path)
      .map(({ key }) => `a key without its effect: ${key}`),
  ];
}

function isAnswer({ type }: Row): boolean {
  return type === 'REPLY_SUBMITTED' || type === 'DEFENCE_SUBMITTED';
}

function titleOf({ detail }: Row): string {
  return JSON.parse(detail).title;
}

function countOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
