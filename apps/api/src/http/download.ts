import { StreamableFile } from '@nestjs/common';

/** What a file is answered as, by its extension. */
export const FILE_TYPES = {
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
type Extension = keyof typeof FILE_TYPES;

interface Named {
  as: Extension;
  /** As the person has it among the downloads, without the extension. */
  name: string;
  /** For a program that reads no other letters. */
  asciiName: string;
}

/** A file to be kept under its name. */
export function download(content: Buffer, { as, name, asciiName }: Named): StreamableFile {
  const encoded = encodeURIComponent(`${name}.${as}`);
  return new StreamableFile(content, {
    type: FILE_TYPES[as],
    disposition: `attachment; filename="${asciiName}.${as}"; filename*=UTF-8''${encoded}`,
  });
}
