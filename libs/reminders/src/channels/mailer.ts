import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#config';

/** Together less than the time for which a row counts as being sent. */
const TIMEOUTS = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000 };

export interface Letter {
  to: string;
  subject: string;
  text: string;
  messageId: string;
}

/** The mail server of SMTP_URL. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor({ mail }: Config) {
    this.transport = mail && createTransport({ url: mail.url, ...TIMEOUTS }, { from: senderOf(mail.url) });
  }

  get isThere(): boolean {
    return this.transport !== null;
  }

  /** @throws what the server answers, or that it does not. */
  async send(letter: Letter): Promise<void> {
    await this.transport?.sendMail(letter);
  }
}

/** The account we sign in with where it is an address, else a name at the server. */
function senderOf(url: string): { name: string; address: string } {
  const { username, hostname } = new URL(url);
  const user = decodeURIComponent(username);
  const host = isIP(hostname) ? 'localhost' : hostname;
  return { name: '案期', address: user.includes('@') ? user : `anqi@${host}` };
}

/** Whether this recipient or this message will never be taken; what is wrong with the server or our account may pass. */
export function isPermanent(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const isRefused = responseCode !== undefined && responseCode >= 500;
  if (code === 'EENVELOPE') return command === 'API' || (command === 'RCPT TO' && isRefused);
  return code === 'EMESSAGE' && isRefused;
}
