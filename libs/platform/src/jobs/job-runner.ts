import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { JobClaims } from './job-claims';
import { JobHandlers } from './job-handlers';
import { type JobRun, LEASE_MS, LeaseLost } from './job-run';
import { JobsService } from './jobs.service';

const TICK_MS = 2_000;
const RENEW_MS = LEASE_MS / 3;

/** The part of its time in which a job stands back, so that a process that also serves people does. */
const REST = 0.1;
const LONGEST_REST_MS = 50;

/** Does jobs, one at a time, in every process that delivers. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private timer?: NodeJS.Timeout;
  private working: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly jobs: JobsService,
    private readonly claims: JobClaims,
    private readonly handlers: JobHandlers,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    this.jobs.whenQueued(() => void this.tick());
    void this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.isStopping = true;
    await this.working;
  }

  /** Resolves when nothing more is due. Never overlaps itself and never throws. */
  tick(): Promise<void> {
    this.working ??= this.workOff().finally(() => (this.working = null));
    return this.working;
  }

  private async workOff(): Promise<void> {
    try {
      while (!this.isStopping) {
        const run = await this.claims.take();
        if (!run) return;
        await this.work(run);
      }
    } catch (error) {
      this.logger.error(`Could not work on what is due: ${String(error)}`);
    }
  }

  private async work(run: JobRun): Promise<void> {
    const renewing = setInterval(() => void this.renew(run), RENEW_MS);
    try {
      await this.slices(run);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.logger.error(`Job ${run.id} (${run.kind}): ${reason}`);
      await run.postpone(error);
    } finally {
      clearInterval(renewing);
    }
  }

  private async slices(run: JobRun): Promise<void> {
    const handler = this.handlers.of(run.kind);
    while (!this.isStopping) {
      const began = performance.now();
      if (!(await handler.slice(run))) return run.finish();
      await pause(Math.min(LONGEST_REST_MS, (performance.now() - began) * REST));
    }
    await run.release();
  }

  /** A lease that is lost is noticed by the next `advance`. */
  private async renew(run: JobRun): Promise<void> {
    try {
      await run.renew();
    } catch (error) {
      if (!(error instanceof LeaseLost)) this.logger.warn(`Could not renew job ${run.id}: ${String(error)}`);
    }
  }
}
