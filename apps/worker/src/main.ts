import { Config, ConfigError } from '#config';

/** The product is loaded after its settings were found right, so that a wrong one is told at once. */
async function start(): Promise<void> {
  const config = Config.fromEnv();
  if (config.database.type === 'sqlite' || config.queue.type === 'embedded') {
    throw new ConfigError(
      'npm run start:worker 需要设置 DATABASE_URL 和 REDIS_URL；单机使用请运行 npm start',
    );
  }
  const { deliver } = await import('./deliver.js');
  await deliver(config);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
