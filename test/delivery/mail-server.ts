import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  subject: string;
  messageId: string;
}

/** An SMTP server on this machine. What it is told to refuse or to hold back it does for every mail. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Answers to the content of a mail, after having read it; an error refuses it. */
  answer: () => Promise<void> = () => Promise.resolve();
  /** Answers to a recipient. */
  admit: (address: string) => Error | null = () => null;
  onReceived: (mail: ReceivedMail) => void = (mail) => this.received.push(mail);
  private server?: SMTPServer;
  private port = 0;

  get url(): string {
    return `smtp://anqi%40example.gov.cn:secret@127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => {
        done(null, { user: 'anqi' });
      },
      onRcptTo: ({ address }, _session, done) => {
        done(this.admit(address));
      },
      onData: (stream, { envelope }, done) => {
        void this.read(stream, envelope.rcptTo.map(({ address }) => address).join()).then(
          () => {
            done();
          },
          (error: unknown) => {
            done(error as Error);
          },
        );
      },
    });
    // A client that was killed in the middle of a mail.
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server)
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
  }

  private async read(stream: NodeJS.ReadableStream, to: string): Promise<void> {
    const mail = await text(stream);
    await this.answer();
    this.onReceived({
      to,
      subject: decoded(header(mail, 'Subject')),
      messageId: header(mail, 'Message-ID'),
    });
  }
}

/** An answer of the server, 451 for one that may pass and 550 for one that will not. */
export function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), { responseCode });
}

function header(mail: string, name: string): string {
  return new RegExp(`^${name}: ((?:.|\\r\\n[ \\t])*)`, 'im').exec(mail)?.[1]?.replace(/\r\n/g, '') ?? '';
}

/** RFC 2047, the two encodings. */
function decoded(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : Buffer.from(
            word
              .replace(/_/g, ' ')
              .replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString(),
    );
}
