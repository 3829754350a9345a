import { inflateRawSync } from 'node:zlib';

/** What a Word document says, without its looks: `word/document.xml`, found by the archive's directory. */
export function wordsOfDocx(file: Buffer): string {
  return documentIn(file)
    .replaceAll(/<\/w:p>|<w:p\/>/g, '\n')
    .replaceAll(/<[^>]+>/g, '');
}

export function documentIn(file: Buffer): string {
  const name = Buffer.from('word/document.xml');
  const at = file.indexOf(name) - 30;
  const directory = file.lastIndexOf(name);
  const compressed = file.readUInt32LE(directory - 46 + 20);
  const from = at + 30 + name.length + file.readUInt16LE(at + 28);
  return inflateRawSync(file.subarray(from, from + compressed)).toString();
}
