import { day } from '#law';
import { civilDay } from '#platform';
import { Desk } from './desk';
import { enterOffice } from './enter';

/** `main.js URL PASSWORD`: fills the installation at URL, unless it holds cases already. */
async function fill(url: string, password: string): Promise<void> {
  const desk = new Desk(url);
  await desk.signIn('admin', password);
  if ((await desk.count()) > 0) return;
  const entered = await enterOffice(desk, day(civilDay(new Date())), password);
  process.stdout.write(`已录入示例案件 ${entered} 件\n`);
}

const [url, password] = process.argv.slice(2);
if (!url || !password) throw new Error('Usage: main.js URL PASSWORD');
fill(url, password).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
