import { day } from '#law';
import { linesAhead, linesBehind, type LoggedReminder } from './reminder-lines';

const NAMES = new Map([
  [1, '李明'],
  [2, '王芳'],
]);
const CHANNELS = new Map([
  ['INBOX', '系统内消息'],
  ['WECOM', '企业微信群机器人'],
]);

let id = 1;
const row = (more: Partial<LoggedReminder>): LoggedReminder => ({
  ...{ id: id++, step: 's', recipientId: 1, channel: 'INBOX', title: '答辩', status: 'PLANNED' },
  ...{
    attempts: 0,
    deliveredAt: null,
    cancelReason: null,
    laterOn: null,
    dismissedFor: null,
    dueAt: '2026-10-07T08:30:00+08:00',
  },
  ...more,
});

it('says who will hear what on which day, once for all who hear it', () => {
  const rows = [row({}), row({ recipientId: 2 }), row({ channel: 'WECOM' }), row({ status: 'DELIVERED' })];
  expect(linesAhead(rows, NAMES)).toMatchObject([
    { at: '2026-10-07T08:30:00+08:00', who: '李明、王芳', what: '答辩' },
  ]);
});

it('says of what was to leave how it ended', () => {
  const rows = [
    row({ status: 'DELIVERED', deliveredAt: '2026-10-07T08:30:01+08:00', laterOn: day('2026-10-09') }),
    row({ channel: 'WECOM', recipientId: 0, status: 'FAILED', attempts: 3 }),
    row({
      recipientId: 2,
      status: 'CANCELLED',
      cancelReason: '案件已结',
      dueAt: '2026-10-01T08:30:00+08:00',
    }),
    row({ channel: 'WECOM', recipientId: 0, attempts: 1, dueAt: '2026-09-30T08:30:00+08:00' }),
  ];
  const lines = linesBehind(rows, { names: NAMES, channels: CHANNELS });
  expect(lines.map(({ who, state, isFailed }) => [who, state, isFailed])).toEqual([
    ['李明', '系统内消息 · 已送达，本人改到10月9日再提醒', false],
    ['本机关的群', '企业微信群机器人 · 试了 3 次没有送达，已停', true],
    ['王芳', '系统内消息 · 不再提醒：案件已结', false],
    ['本机关的群', '企业微信群机器人 · 试了 1 次没有送达，还会再试', false],
  ]);
});
