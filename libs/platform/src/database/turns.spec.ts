import { Busy } from './faults';
import { Turns } from './turns';

it('come in the order in which they were asked for', async () => {
  const turns = new Turns(1);
  const order: number[] = [];
  const first = await turns.enter();
  const others = [1, 2, 3].map(async (each) => {
    const leave = await turns.enter();
    order.push(each);
    leave();
  });
  expect(order).toEqual([]);
  first();
  await Promise.all(others);
  expect(order).toEqual([1, 2, 3]);
});

it('are as many at once as there are places, however often one is left', async () => {
  const turns = new Turns(2, 20);
  const [first] = [await turns.enter(), await turns.enter()];
  first();
  first();
  await turns.enter();
  await expect(turns.enter()).rejects.toThrow(Busy);
});

it('do not go to someone who has given up waiting', async () => {
  const turns = new Turns(1, 20);
  const leave = await turns.enter();
  await expect(turns.enter()).rejects.toThrow(Busy);
  leave();
  await expect(turns.enter()).resolves.toBeInstanceOf(Function);
});

it('are refused at once where too many wait', async () => {
  const turns = new Turns(1, 200);
  const leave = await turns.enter();
  const waiting = Array.from({ length: 1000 }, () => turns.enter());
  const began = performance.now();
  await expect(turns.enter()).rejects.toThrow('Too many');
  expect(performance.now() - began).toBeLessThan(200);
  leave();
  await waiting[0];
  await Promise.allSettled(waiting);
});
