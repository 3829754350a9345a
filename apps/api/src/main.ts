import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, ConfigError } from '#config';
import { endInTime } from '#platform';
import { AppModule } from './app.module';
import { listen } from './listen';
import { createAdapter, equip } from './server';

/** `--deliver`: this process also delivers reminders. Without it workers do, which needs servers beside it. */
async function start(): Promise<void> {
  endInTime();
  const config = Config.fromEnv();
  const deliver = process.argv.includes('--deliver');
  if (!deliver && (config.database.type === 'sqlite' || config.queue.type === 'embedded')) {
    throw new ConfigError('npm run start:api 需要设置 DATABASE_URL 和 REDIS_URL；单机使用请运行 npm start');
  }
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, deliver),
    createAdapter(),
    {
      bufferLogs: true,
      abortOnError: false,
    },
  );
  await equip(app);
  for (const line of await listen(app, config)) process.stdout.write(`${line}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : reasonOf(error)}\n`);
  process.exit(1);
});

function reasonOf(error: unknown): string {
  const { message, stack } = error as Error;
  return stack ?? message;
}
