import { EventEmitter, once } from 'node:events';
import { endInTime } from './end';

class Pretended extends EventEmitter {
  exit(code: number): void {
    this.emit('exit', code);
  }
}

it.each(['SIGTERM', 'SIGINT'])('ends what hangs when %s was sent', async (signal) => {
  const ending = new Pretended();
  endInTime(ending, 20);
  const gone = once(ending, 'exit');
  ending.emit(signal);
  expect(await gone).toEqual([1]);
});
