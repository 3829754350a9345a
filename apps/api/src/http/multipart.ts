import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidInput } from '#platform';

const MOST_BYTES = 20 * 1024 * 1024;
/** Where files are taken; anywhere else a form is no JSON of ours. */
const TAKES_FILES = /^\/api\/imports(?:\?|$)/;

class UnreadableForm extends InvalidInput {
  constructor() {
    super([{ field: 'file', message: '上传的内容不完整，请重新选择文件上传' }]);
  }
}

/** A form with a file becomes the object that JSON would be, the file its bytes and `fileName` what it was called. */
export function readForms(server: FastifyInstance): void {
  const options = { parseAs: 'buffer' as const, bodyLimit: MOST_BYTES };
  const read = async ({ url, headers }: FastifyRequest, body: Buffer) => {
    if (!TAKES_FILES.test(url)) throw new UnsupportedMediaTypeException();
    const type = headers['content-type'] ?? '';
    const answer = new Response(body as Buffer<ArrayBuffer>, { headers: { 'content-type': type } });
    // What is warned of is a form without end: ours is bounded, and all there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const form = await answer.formData().catch(() => {
      throw new UnreadableForm();
    });
    const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [name, value] of form) {
      if (typeof value === 'string') fields[name] = value;
      else Object.assign(fields, { [name]: Buffer.from(await value.arrayBuffer()), fileName: value.name });
    }
    return { ...fields };
  };
  server.addContentTypeParser('multipart/form-data', options, read);
}
