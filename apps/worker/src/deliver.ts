import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Config } from '#config';
import { endInTime } from '#platform';
import { WorkerModule } from './worker.module';

export async function deliver(config: Config): Promise<void> {
  endInTime();
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: ['warn', 'error'],
    // Why there is no start is told in one line, by whoever started it.
    bufferLogs: true,
    autoFlushLogs: false,
    abortOnError: false,
  });
  worker.flushLogs();
  // An end that was asked for is a success: exit code 0.
  worker.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  process.stdout.write('案期提醒进程已启动\n');
}
