import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from '../domain/unreadable-file';

/** Something that can be read at any place. */
export interface RandomAccess {
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
}

const MEBIBYTE = 1024 * 1024;
const mostEntries = 1000;
/** 100,000 rows of thirty columns take about half of it. */
const mostInflated = 256 * MEBIBYTE;
/** They are held in memory while the sheet is read. */
const mostSharedStrings = 48 * MEBIBYTE;
const piece = 64 * 1024;

/**
 * Unpacks a workbook into nothing and counts, because what an archive says about its size need not be true.
 * @throws UnreadableFile when it is broken, or holds more than any address book does.
 */
export async function refuseZipBomb(file: RandomAccess): Promise<void> {
  let inflated = 0;
  for (const entry of await entriesOf(file)) {
    const atMost = /sharedStrings/i.test(entry.name) ? mostSharedStrings : mostInflated;
    inflated += await inflatedSize(file, entry, atMost);
    if (inflated > mostInflated) throw new UnreadableFile('spreadsheet_too_large');
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

async function entriesOf(file: RandomAccess): Promise<Entry[]> {
  const tailLength = Math.min(file.size, 65_557);
  const tail = await file.read(file.size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new UnreadableFile('broken_spreadsheet');
  }
  const count = tail.readUInt16LE(end + 10);
  if (count > mostEntries) throw new UnreadableFile('spreadsheet_too_large');
  const size = tail.readUInt32LE(end + 12);
  const directory = await exactly(file, tail.readUInt32LE(end + 16), Math.min(size, MEBIBYTE));
  return parseDirectory(directory, count);
}

function parseDirectory(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new UnreadableFile('broken_spreadsheet');
    }
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('latin1', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function inflatedSize(file: RandomAccess, entry: Entry, atMost: number): Promise<number> {
  const header = await exactly(file, entry.offset, 30);
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw new UnreadableFile('broken_spreadsheet');
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.compressedSize > file.size) throw new UnreadableFile('broken_spreadsheet');
  if (entry.method === 0) return entry.compressedSize;
  if (entry.method !== 8) throw new UnreadableFile('broken_spreadsheet');
  return countInflated(pieces(file, start, entry.compressedSize), atMost);
}

async function countInflated(bytes: AsyncIterable<Buffer>, atMost: number): Promise<number> {
  let size = 0;
  try {
    await pipeline(bytes, createInflateRaw(), async (inflated: AsyncIterable<Buffer>) => {
      for await (const chunk of inflated) {
        size += chunk.length;
        if (size > atMost) throw new UnreadableFile('spreadsheet_too_large');
      }
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('broken_spreadsheet', null, error);
  }
  return size;
}

async function* pieces(file: RandomAccess, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += piece) {
    yield await file.read(start + done, Math.min(piece, length - done));
  }
}

async function exactly(file: RandomAccess, offset: number, length: number): Promise<Buffer> {
  const bytes = offset + length > file.size ? undefined : await file.read(offset, length);
  if (bytes?.length !== length) throw new UnreadableFile('broken_spreadsheet');
  return bytes;
}
