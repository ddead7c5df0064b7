import { type FileToInspect } from '../reading/inspection';

/** A file in memory, as one that has just come in; in small pieces, so that letters and lines are cut. */
export function fileOf(content: Buffer, piece = 7): FileToInspect {
  return {
    size: content.length,
    read: (offset, length) => Promise.resolve(content.subarray(offset, offset + length)),
    async *pieces() {
      for (let at = 0; at < content.length; at += piece) {
        yield await Promise.resolve(content.subarray(at, at + piece));
      }
    },
  };
}
