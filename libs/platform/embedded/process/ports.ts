import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { hasCode } from './error-code';

/** A free port of this machine: the preferred one when nobody has it, otherwise any. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred))) return preferred;
  return portThatWasFree(0);
}

/** Whether we could listen on this port, by default on 127.0.0.1 alone. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  try {
    await portThatWasFree(port, host);
    return true;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE', 'EACCES')) return false;
    throw error;
  }
}

/**
 * The port that a service had the last time, if it is still free: then whoever is connected only
 * has to connect again after a restart.
 */
export async function rememberedPort(file: string): Promise<number> {
  const known = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  const port = await freePort(Number.isInteger(known) && known > 0 ? known : undefined);
  if (port !== known) writeFileSync(file, `${port}\n`, { mode: 0o600 });
  return port;
}

async function portThatWasFree(port: number, host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  server.listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return given;
}
