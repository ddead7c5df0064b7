import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { RequestProblem } from '../problem';

/** A file on its way in: the body of a request that nobody has read yet. */
export class IncomingFile {
  readonly #body: Readable;

  constructor(body: Readable) {
    this.#body = body;
  }

  get body(): Readable {
    return this.#body;
  }
}

const piece = 256 * 1024;

/**
 * A file that a request brought, on disk for as long as the request lasts. It has no name there: when this process ends,
 * however it ends, the file is gone. As JSON it is its hash, which is what an Idempotency-Key stands for.
 */
export class ReceivedFile {
  readonly #handle: FileHandle;

  private constructor(
    handle: FileHandle,
    readonly size: number,
    private readonly sha256: string,
  ) {
    this.#handle = handle;
  }

  /** @throws RequestProblem 413 when it is larger than `atMost` bytes; nothing of it is kept then. */
  static async receive({ body }: IncomingFile, atMost: number): Promise<ReceivedFile> {
    const handle = await openNameless();
    try {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > atMost) throw tooLarge();
        hash.update(chunk);
        await handle.writeFile(chunk);
      }
      return new ReceivedFile(handle, size, hash.digest('hex'));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  }

  /** Its bytes from the beginning, in pieces of the same size but the last. */
  async *pieces(size = piece): AsyncGenerator<Buffer> {
    for (let offset = 0; offset < this.size; offset += size) {
      yield await this.read(offset, Math.min(size, this.size - offset));
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  toJSON(): object {
    return { size: this.size, sha256: this.sha256 };
  }
}

function tooLarge(): RequestProblem {
  // The rest of it is not waited for.
  return new RequestProblem(413, 'body_too_large', { headers: { connection: 'close' } });
}

async function openNameless(): Promise<FileHandle> {
  const directory = await mkdtemp(join(tmpdir(), 'liaison-'));
  try {
    return await open(join(directory, 'received'), 'wx+', 0o600);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
