import { Config, ConfigError } from '#config';

/**
 * `--deliver`: this process also delivers reminders. Without it workers do, which needs servers beside it. The product
 * is loaded after its settings were found right, so that a wrong one is told at once.
 */
async function start(): Promise<void> {
  const config = Config.fromEnv();
  const deliver = process.argv.includes('--deliver');
  if (!deliver && (config.database.type === 'sqlite' || config.queue.type === 'embedded')) {
    throw new ConfigError('npm run start:api 需要设置 DATABASE_URL 和 REDIS_URL；单机使用请运行 npm start');
  }
  const { serve } = await import('./serve.js');
  await serve(config, deliver);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : reasonOf(error)}\n`);
  process.exit(1);
});

function reasonOf(error: unknown): string {
  const { message, stack } = error as Error;
  return stack ?? message;
}
