/** What is under way may finish in this time: an e-mail that is just leaving needs the most. */
const END_MS = 20_000;

type Signal = 'SIGINT' | 'SIGTERM';

interface Ending {
  once(signal: Signal, listener: () => void): unknown;
  exit(code: number): void;
}

/** Whoever is asked to end does, though something it waits for never comes. */
export function endInTime(ending: Ending = process, ms = END_MS): void {
  const begin = (): void => {
    setTimeout(() => {
      process.stderr.write(`没有在 ${ms / 1000} 秒内结束，现在强行退出；已保存的内容不受影响\n`);
      ending.exit(1);
    }, ms).unref();
  };
  ending.once('SIGINT', begin);
  ending.once('SIGTERM', begin);
}
