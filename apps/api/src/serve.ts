import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#config';
import { endInTime } from '#platform';
import { AppModule } from './app.module';
import { listen } from './listen';
import { createAdapter, equip } from './server';

/** @param deliver whether this process also delivers reminders */
export async function serve(config: Config, deliver: boolean): Promise<void> {
  endInTime();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, deliver),
    createAdapter(),
    {
      bufferLogs: true,
      // Why there is no start is told in one line, by whoever started it.
      autoFlushLogs: false,
      abortOnError: false,
    },
  );
  await equip(app);
  app.flushLogs();
  for (const line of await listen(app, config)) process.stdout.write(`${line}\n`);
}
