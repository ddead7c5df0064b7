import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type TestApi } from '#test';

/** A request as it goes over the wire: nothing in it is mended on the way. */
export interface RawRequest {
  readonly method: string;
  /** The path with its query, already percent-encoded as wanted. */
  readonly target: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | Buffer | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const PATIENCE_MILLISECONDS = 15_000;

/** Sends requests to one API over a few connections that stay open. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly port: number;

  constructor(api: TestApi) {
    this.port = (api.app.getHttpServer().address() as AddressInfo).port;
  }

  close(): void {
    this.agent.destroy();
  }

  /** The answer. @throws Error when there is none in time. */
  send({ method, target, headers, body }: RawRequest): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path: target,
          headers: {
            ...headers,
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
          },
          agent: this.agent,
          timeout: PATIENCE_MILLISECONDS,
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            resolve({
              status: answer.statusCode ?? 0,
              contentType: answer.headers['content-type'] ?? '',
              headers: answer.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      sent.on('timeout', () => {
        sent.destroy(new Error(`hung for ${PATIENCE_MILLISECONDS} ms`));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
