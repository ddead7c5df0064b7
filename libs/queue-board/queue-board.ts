import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import Bull, { type Queue } from 'bull';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Settings } from '#platform/config';
import { type Log } from '#platform/logging';
import { RedisConnections } from '#platform/queue';

export const boardPath = '/operator/queues';

const patienceMilliseconds = 2000;

/** What the board needs of a browser: files and answers of ours, and a base address. It asks no other host. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
].join(';');

/**
 * Bull Board, put together when it is first looked at: until then it costs neither memory nor a connection to Redis.
 * It only shows. What is to be done again is done from PostgreSQL, where the truth is (ADR 0002).
 */
export class QueueBoard {
  private readonly connections: RedisConnections;
  private readonly queues: Queue[] = [];
  private board: Promise<FastifyInstance> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly names: readonly string[],
    log: Log,
  ) {
    this.connections = new RedisConnections(settings, log);
  }

  /** Answers in the place of whoever was asked. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.board ??= this.putTogether();
    const board = await this.board;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.setHeader('content-security-policy', policy);
    reply.hijack();
    board.routing(request.raw, reply.raw);
  }

  async close(): Promise<void> {
    if (!this.board) return;
    const board = await this.board;
    await board.close();
    await Promise.all(this.queues.map((queue) => queue.close()));
    this.connections.close();
  }

  private async putTogether(): Promise<FastifyInstance> {
    const [{ createBullBoard }, { BullAdapter }, { FastifyAdapter }] = await Promise.all([
      import('@bull-board/api'),
      import('@bull-board/api/bullAdapter'),
      import('@bull-board/fastify'),
    ]);
    const serverAdapter = new FastifyAdapter();
    createBullBoard({
      queues: this.names.map((name) => new BullAdapter(this.open(name), { readOnlyMode: true })),
      serverAdapter,
      options: {
        uiConfig: { boardTitle: 'Liaison', miscLinks: [{ text: 'Liaison', url: '/operator' }] },
      },
    });
    serverAdapter.setBasePath(boardPath);
    const board = fastify({ exposeHeadRoutes: false });
    board.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET') await reply.code(405).send({ error: 'It only shows.' });
      else if (request.url.startsWith(`${boardPath}/api/`) && !(await this.isReached())) {
        await reply.code(503).send({ error: 'Redis cannot be reached.' });
      }
    });
    board.addHook('onSend', (_, reply, payload, done) => {
      const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
      done(null, isPage && typeof payload === 'string' ? withOwnPartsAlone(payload) : payload);
    });
    await board.register(serverAdapter.registerPlugin(), { prefix: boardPath });
    return board.ready().then(() => board);
  }

  /** A queue to look into: nothing is taken from it here. */
  private open(name: string): Queue {
    const queue = new Bull(name, {
      prefix: this.settings.queuePrefix,
      createClient: (type) => this.connections.give(type),
    });
    // That Redis is away is said once, by the connection itself.
    queue.on('error', () => undefined);
    this.queues.push(queue);
    return queue;
  }

  private async isReached(): Promise<boolean> {
    if (this.connections.isConnected) return true;
    const connected = once(this.connections.give('client'), 'ready').catch(() => undefined);
    await Promise.race([connected, sleep(patienceMilliseconds, undefined, { ref: false })]);
    return this.connections.isConnected;
  }
}

/** Without what the policy would refuse: a font of another host, and styles inside of the page. */
function withOwnPartsAlone(page: string): string {
  return page
    .replaceAll(/<link href="https:[^>]*>/g, '')
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/ style="[^"]*"/g, '');
}
