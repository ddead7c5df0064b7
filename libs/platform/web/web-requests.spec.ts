import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { testSettings } from '#test';
import { NameResolution } from './name-resolution';
import { WebLimits } from './web-limits';
import { WebRequests } from './web-requests';

const noDatabase = {
  ownerUrl: '',
  applicationUrl: 'postgres://liaison_app@localhost/none',
  drop: () => Promise.resolve(),
};

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let connections = 0;
const server = createServer((request, response) => {
  answer(request, response);
});
server.on('connection', () => (connections += 1));
let port: number;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  connections = 0;
  answer = (_, response) => response.end('Thank you');
});

/** Names that lead to these addresses, one list after the other. */
class Names extends NameResolution {
  asked = 0;

  constructor(private readonly answers: readonly (readonly string[])[]) {
    super();
  }

  override resolve() {
    const addresses = this.answers[Math.min(this.asked, this.answers.length - 1)] ?? [];
    this.asked += 1;
    return Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }
}

function requests(
  mayBePrivate: boolean,
  names: NameResolution = new NameResolution(),
  limits: Partial<WebLimits> = {},
): WebRequests {
  const settings = testSettings(noDatabase, { PRIVATE_WEBHOOKS: String(mayBePrivate) });
  return new WebRequests(names, Object.assign(new WebLimits(), limits), settings);
}

const local = () => `http://127.0.0.1:${port}/hook`;

describe('a request to a stranger’s server', () => {
  it('is answered', async () => {
    let heard: IncomingMessage['headers'] = {};
    let body = '';
    answer = (request, response) => {
      heard = request.headers;
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.writeHead(202).end('Thank you'));
    };
    expect(await requests(true).post(local(), { 'webhook-id': '1' }, '{"a":"ї"}')).toEqual({
      status: 202,
      text: 'Thank you',
    });
    expect(heard).toMatchObject({ 'webhook-id': '1', 'content-length': '10' });
    expect(body).toBe('{"a":"ї"}');
  });

  it('goes to the address that was checked, under the name that was asked for', async () => {
    let host: string | undefined;
    answer = (request, response) => {
      host = request.headers.host;
      response.end();
    };
    const names = new Names([['127.0.0.1']]);
    await requests(true, names).post(`http://hooks.example.org:${port}/`, {}, '');
    expect(host).toBe(`hooks.example.org:${port}`);
    expect(names.asked).toBe(1);
  });

  it('does not follow where it is sent on to', async () => {
    answer = (_, response) => response.writeHead(302, { location: `${local()}/secret` }).end();
    expect(await requests(true).post(local(), {}, '')).toMatchObject({ status: 302 });
    expect(connections).toBe(1);
  });

  it('reads the beginning of an endless answer, and no more', async () => {
    answer = (_, response) => {
      response.on('error', () => undefined);
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    };
    const { status, text } = await requests(true).post(local(), {}, '');
    expect([status, text]).toEqual([200, 'x'.repeat(2048)]);
  });

  it('ends in time when nothing is said', async () => {
    answer = () => undefined;
    const hasty = requests(true, undefined, { wholeMilliseconds: 200 });
    await expect(hasty.post(local(), {}, '')).rejects.toThrow('No answer in time');
  });

  it('keeps the status of an answer that never ends', async () => {
    answer = (_, response) => response.writeHead(200).write('Than');
    const hasty = requests(true, undefined, { wholeMilliseconds: 200 });
    expect(await hasty.post(local(), {}, '')).toEqual({ status: 200, text: 'Than' });
  });

  it('says why there is no connection', async () => {
    await expect(requests(true).post('http://127.0.0.1:1/', {}, '')).rejects.toThrow(
      'No connection: ECONNREFUSED',
    );
  });

  it('does not speak without TLS being there', async () => {
    const address = `https://127.0.0.1:${port}/`;
    await expect(requests(true).post(address, {}, '')).rejects.toThrow(/^No connection: /);
  });
});

describe('a request into our own network', () => {
  const refused = 'This is not an address on the internet';
  // Given out to nobody, and so not refused either.
  const nobodys = '2d00::1';

  it.each([
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[64:ff9b::7f00:1]',
    'https://169.254.169.254',
    'https://10.0.0.1',
    'https://0.0.0.0',
  ])('is refused: %s', async (address) => {
    await expect(requests(false).post(`${address}:${port}/`, {}, '')).rejects.toThrow(refused);
    expect(connections).toBe(0);
  });

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['192.168.0.10']],
    // One public address does not make up for the other.
    [['93.184.215.14', '127.0.0.1']],
    [['2606:4700::1111', 'fd00::1']],
  ])('is refused when its name leads to %j', async (addresses) => {
    const names = new Names([addresses]);
    const address = `https://hooks.example.org:${port}/`;
    await expect(requests(false, names).post(address, {}, '')).rejects.toThrow(refused);
    expect(connections).toBe(0);
  });

  it('is refused when its name is really localhost', async () => {
    const address = `https://localhost:${port}/`;
    await expect(requests(false).post(address, {}, '')).rejects.toThrow(refused);
    expect(connections).toBe(0);
  });

  it('gains nothing by a name that leads elsewhere the second time', async () => {
    const names = new Names([[nobodys], ['127.0.0.1']]);
    const hasty = requests(false, names, { wholeMilliseconds: 300 });
    const address = `https://rebinding.example.org:${port}/`;
    // The first connection is made to the first address, whatever becomes of it; nobody asks again.
    await expect(hasty.post(address, {}, '')).rejects.toThrow(/^No /);
    expect([names.asked, connections]).toEqual([1, 0]);
    await expect(hasty.post(address, {}, '')).rejects.toThrow(refused);
    expect([names.asked, connections]).toEqual([2, 0]);
  });

  it('and without TLS is refused', async () => {
    const names = new Names([['93.184.215.14']]);
    const address = 'http://hooks.example.org/';
    await expect(requests(false, names).post(address, {}, '')).rejects.toThrow('Only https');
    expect(names.asked).toBe(0);
  });
});
