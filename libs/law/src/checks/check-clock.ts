import { dateText } from '../day';
import type { PlacedEvent } from './check-order';
import type { FieldProblem } from '../problem';

type State = 'RUNNING' | 'RULES_REVIEW' | 'SUSPENDED';

/** 中止、恢复 and 简易、普通 in an order that cannot be. `placed` is in the order of time. */
export function clockProblems(placed: readonly PlacedEvent[]): FieldProblem[] {
  return [...suspensionProblems(placed), ...simplifiedProblems(placed), ...exclusionProblems(placed)];
}

function suspensionProblems(placed: readonly PlacedEvent[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  let state: State = 'RUNNING';
  for (const today of byDay(placed)) {
    // Of both on one day, what the morning's state allows comes first.
    const stops = today.filter(({ event }) => event.type !== 'RESUMED');
    const resumptions = today.filter(({ event }) => event.type === 'RESUMED');
    for (const one of state === 'RUNNING' ? [...stops, ...resumptions] : [...resumptions, ...stops]) {
      const problem = suspensionProblem(one, state);
      if (problem) problems.push(problem);
      else state = after(one, state);
    }
  }
  return problems;
}

function suspensionProblem({ event, at }: PlacedEvent, state: State): FieldProblem | null {
  if (event.type === 'RESUMED' && state === 'RUNNING') {
    const message = `${dateText(event.on)}之前没有未恢复的中止，请先登记“中止”，再登记“恢复”`;
    return { field: `${at}.on`, message };
  }
  if (event.type === 'SUSPENDED' && state === 'SUSPENDED') {
    const message = `${dateText(event.on)}时案件已经中止，请先登记“恢复”，再登记新的“中止”`;
    return { field: `${at}.on`, message };
  }
  return null;
}

function after({ event }: PlacedEvent, state: State): State {
  if (event.type === 'RESUMED') return 'RUNNING';
  if (event.type === 'SUSPENDED') return 'SUSPENDED';
  return state === 'SUSPENDED' ? state : 'RULES_REVIEW';
}

function byDay(placed: readonly PlacedEvent[]): PlacedEvent[][] {
  const relevant = placed.filter(({ event }) =>
    ['SUSPENDED', 'RULES_REVIEW_STARTED', 'RESUMED'].includes(event.type),
  );
  const days = new Set(relevant.map(({ event }) => event.on));
  return [...days].map((on) => relevant.filter(({ event }) => event.on === on));
}

function simplifiedProblems(placed: readonly PlacedEvent[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  let simplified = false;
  for (const { event, at } of placed) {
    if (event.type === 'SIMPLIFIED' && simplified)
      problems.push({ field: `${at}.type`, message: '案件已经适用简易程序，无须重复登记' });
    if (event.type === 'CONVERTED_TO_ORDINARY' && !simplified)
      problems.push({ field: `${at}.type`, message: '请先登记“适用简易程序”，再登记“转为普通程序”' });
    if (event.type === 'SIMPLIFIED' || event.type === 'CONVERTED_TO_ORDINARY')
      simplified = event.type === 'SIMPLIFIED';
  }
  return problems;
}

function exclusionProblems(placed: readonly PlacedEvent[]): FieldProblem[] {
  return placed.flatMap(({ event: { from, to }, at }) =>
    from !== undefined && to !== undefined && to < from
      ? [{ field: `${at}.to`, message: '扣除期间的截止日期早于起始日期，请核对' }]
      : [],
  );
}
