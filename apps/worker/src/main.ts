import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config, ConfigError } from '#config';
import { endInTime } from '#platform';
import { WorkerModule } from './worker.module';

async function start(): Promise<void> {
  endInTime();
  const config = Config.fromEnv();
  if (config.database.type === 'sqlite' || config.queue.type === 'embedded') {
    throw new ConfigError(
      'npm run start:worker 需要设置 DATABASE_URL 和 REDIS_URL；单机使用请运行 npm start',
    );
  }
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: ['warn', 'error'],
    abortOnError: false,
  });
  // An end that was asked for is a success: exit code 0.
  worker.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  process.stdout.write('案期提醒进程已启动\n');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
