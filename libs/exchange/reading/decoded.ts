import { type Encoding } from '../domain/encoding';
import { type ByteStream } from './source-row';

/** Text from bytes, piece by piece; a byte order mark is taken off. */
export async function* decoded(bytes: ByteStream, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
