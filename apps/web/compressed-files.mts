import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Plugin } from 'vite';

/** Puts a compressed twin beside each built file, so that the API has nothing to compress while it serves. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    writeBundle({ dir = '.' }) {
      const folder = join(dir, 'assets');
      for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
        const content = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(content));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
      }
    },
  };
}
