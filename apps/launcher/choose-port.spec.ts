import { once } from 'node:events';
import { createServer } from 'node:net';
import { choosePort } from './choose-port';

describe('the port', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('is refused when it is taken on %s', async (host) => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const address = server.address();
    const taken = typeof address === 'object' ? address!.port : 0;

    await expect(choosePort(taken)).rejects.toThrow(`PORT ${taken} is taken`);
    server.close();
  });

  it('is the one that was asked for when it is free, and any for 0', async () => {
    const free = await choosePort(0);

    expect(free).toBeGreaterThan(1023);
    expect(await choosePort(free)).toBe(free);
  });

  it('is looked for from 3000 on when nobody asked', async () => {
    expect(await choosePort(undefined)).toBeGreaterThanOrEqual(3000);
  });
});
