import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { newId } from '#kernel';
import { type UserCaller } from '#identity';
import { until } from '#test';
import { type WordedNotice } from '../notice-words';
import { NoticeStream } from './notice-stream';
import { StreamPolicy } from './stream-policy';

const userId = newId();

const caller: UserCaller = {
  type: 'session',
  libraryId: newId(),
  libraryLanguage: 'en',
  libraryTimeZone: 'Europe/Warsaw',
  tokenId: newId(),
  scopes: [],
  expiresAt: null,
  userId,
  name: 'Test librarian',
  role: 'librarian',
  language: 'en',
  actor: { kind: 'user', id: userId },
  requestId: null,
};

/** More of them than any network keeps for somebody who does not take them in. */
const withoutEnd = (after: number): Promise<WordedNotice[]> =>
  Promise.resolve(
    Array.from({ length: 100 }, (_, place) => ({
      id: newId(),
      number: after + place + 1,
      kind: 'test',
      subjectType: 'follow_up',
      subjectId: newId(),
      createdAt: new Date('2026-11-27T09:00:00Z'),
      readAt: null,
      text: 'x'.repeat(10_000),
    })),
  );

const policy = Object.assign(new StreamPolicy(), { patienceMilliseconds: 100 });

let server: Server;
let stream: NoticeStream | undefined;
let reader: Socket;

beforeEach(async () => {
  stream = undefined;
  server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    stream = new NoticeStream(caller, answer, 0, withoutEnd, policy);
    stream.begin();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
  reader.on('error', () => undefined);
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
});
afterEach(() => {
  reader.destroy();
  server.close();
});

it('whoever opens a stream and takes nothing in is cut, and nothing more is asked for them', async () => {
  reader.pause();
  await until('the stream is open', () => stream);
  await until('it is given up', () => !stream!.look(new Date()));
  reader.resume();
  await until('the line is cut', () => reader.closed);
});

it('whoever takes everything in is kept, however much it is', async () => {
  let taken = 0;
  reader.on('data', (data) => {
    taken += data.length;
  });
  await until('much was taken in', () => taken > 20_000_000);
  expect(stream!.look(new Date())).toBe(true);
});
