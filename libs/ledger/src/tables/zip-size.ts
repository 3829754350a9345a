import { FileTooLarge, NoLedgerFile } from './problems';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;

const MOST_ENTRIES = 2000;
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Refuses a zip bomb by its directory, before anything is inflated. A directory that lies about a size is found out by
 * whoever inflates: it stops there.
 */
export function refuseBombs(file: Buffer): void {
  const { entries, at } = directoryOf(file);
  let bytes = 0;
  for (let index = 0, place = at; index < entries; index++) {
    if (place + 46 > file.length || file.readUInt32LE(place) !== ENTRY) throw new NoLedgerFile();
    bytes += file.readUInt32LE(place + 24);
    if (bytes > MOST_BYTES) throw new FileTooLarge();
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(place + offset));
    place += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

function directoryOf(file: Buffer): { entries: number; at: number } {
  const earliest = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let place = file.length - END_LENGTH; place >= earliest; place--) {
    if (file.readUInt32LE(place) !== END_OF_DIRECTORY) continue;
    const entries = file.readUInt16LE(place + 10);
    if (entries > MOST_ENTRIES) throw new FileTooLarge();
    return { entries, at: file.readUInt32LE(place + 16) };
  }
  throw new NoLedgerFile();
}
