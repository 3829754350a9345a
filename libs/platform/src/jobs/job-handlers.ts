import { Injectable } from '@nestjs/common';
import type { JobRun } from './job-run';

export interface JobHandler {
  readonly kind: string;

  /**
   * Does the next part of the work, from `run.resumeFrom` on, in transactions of its own that each end with
   * `run.advance`. Some tenths of a second are enough: between two parts the web is served.
   * @returns whether there is more to do
   */
  slice(run: JobRun): Promise<boolean>;
}

/** Who does which kind of job. Rooms register theirs when they start. */
@Injectable()
export class JobHandlers {
  private readonly byKind = new Map<string, JobHandler>();

  register(handler: JobHandler): void {
    this.byKind.set(handler.kind, handler);
  }

  of(kind: string): JobHandler {
    const handler = this.byKind.get(kind);
    if (!handler) throw new Error(`Nobody does jobs of the kind ${kind}`);
    return handler;
  }

  get kinds(): string[] {
    return [...this.byKind.keys()];
  }
}
