import { eventually } from './patience';

/** A page that listens, by HTTP as a browser does. */
export class Listening {
  private text = '';
  private isOver = false;

  private constructor(
    readonly status: number,
    private readonly controller: AbortController,
  ) {}

  static async at(url: string, cookie: string): Promise<Listening> {
    const controller = new AbortController();
    const answer = await fetch(`${url}/api/notifications/stream`, {
      headers: { cookie, accept: 'text/event-stream' },
      signal: controller.signal,
    });
    const listening = new Listening(answer.status, controller);
    void listening.read(answer);
    return listening;
  }

  /** How often it was told to look. */
  get looks(): number {
    return this.text.split('data: look').length - 1;
  }

  async toldSince(looks: number): Promise<void> {
    await eventually(() => this.looks > looks);
  }

  /** Until the server ends it. */
  async ended(): Promise<void> {
    await eventually(() => this.isOver);
  }

  leave(): void {
    this.controller.abort();
  }

  private async read({ body }: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const part of body ?? []) this.text += decoder.decode(part as Uint8Array, { stream: true });
    } catch {
      // Left by the test.
    }
    this.isOver = true;
  }
}
