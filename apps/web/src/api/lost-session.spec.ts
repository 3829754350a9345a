import { currentSession, isSessionLost, nextSession, sessionIsBack } from './lost-session';

it('holds what was refused until the person is back, and lets all of it go on', async () => {
  const refused = currentSession();
  const held = Promise.all([nextSession(refused), nextSession(refused)]);
  expect(isSessionLost()).toBe(true);
  sessionIsBack();
  expect(await held).toHaveLength(2);
  expect(isSessionLost()).toBe(false);
});

it('does not ask again for a refusal that was slower than the person', async () => {
  const sentBefore = currentSession();
  const held = nextSession(sentBefore);
  sessionIsBack();
  await held;
  const late = nextSession(sentBefore);
  expect(isSessionLost()).toBe(false);
  await late;
});

it('asks again when the next session is lost as well', () => {
  void nextSession(currentSession());
  expect(isSessionLost()).toBe(true);
  sessionIsBack();
});
