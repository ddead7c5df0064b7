import { type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isNativeError } from 'node:util/types';
import { Injectable } from '@nestjs/common';
import { Settings } from '#platform/config';
import { NameResolution } from './name-resolution';
import { isPublicAddress } from './public-address';
import { WebFailure } from './web-failure';
import { WebLimits } from './web-limits';

export interface WebAnswer {
  readonly status: number;
  /** Its beginning; the rest is not read. */
  readonly text: string;
}

/**
 * Requests to addresses that strangers chose. Only servers on the internet are asked: each connection is made to an
 * address that was checked after its name was resolved, in the connection's own look-up, so that a name which leads
 * elsewhere the second time gains nothing. Redirects are not followed.
 */
@Injectable()
export class WebRequests {
  constructor(
    private readonly names: NameResolution,
    private readonly limits: WebLimits,
    private readonly settings: Settings,
  ) {}

  /** @throws WebFailure within `WebLimits.wholeMilliseconds` when no answer came. */
  async post(
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<WebAnswer> {
    const url = new URL(address);
    this.refuseForbidden(url);
    const deadline = AbortSignal.timeout(this.limits.wholeMilliseconds);
    try {
      return await this.exchange(url, headers, body, deadline);
    } catch (error) {
      if (error instanceof WebFailure) throw error;
      const words = deadline.aborted ? 'No answer in time' : describe(error);
      throw new WebFailure(words, { cause: error });
    }
  }

  private exchange(
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: string,
    signal: AbortSignal,
  ): Promise<WebAnswer> {
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // A connection of its own, so that none is reused which was checked for another name.
        agent: false,
        lookup: this.lookup,
        signal,
      });
      request.on('error', reject);
      request.on('response', (response) => {
        // From here on there is an answer, however it ends.
        request.off('error', reject).on('error', () => undefined);
        readBeginning(response, this.limits.answerBytes).then((text) => {
          resolve({ status: response.statusCode ?? 0, text });
          request.destroy();
        }, reject);
      });
      request.end(body);
    });
  }

  /** A name must not be looked up for an address that is written out: `net` connects to it as it is. */
  private refuseForbidden(url: URL): void {
    if (this.settings.privateWebhooks) return;
    if (url.protocol !== 'https:') throw new WebFailure('Only https addresses are asked');
    const literal = literalAddress(url);
    if (literal !== undefined && !isPublicAddress(literal)) throw notPublic();
  }

  private readonly lookup: LookupFunction = (name, { all = false }, callback) => {
    this.resolveChecked(name).then(
      (addresses) => {
        const [first] = addresses;
        if (all || !first) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), []);
      },
    );
  };

  /** Every address of the name, all of which must be public: one that is not is no slip. */
  private async resolveChecked(name: string): Promise<LookupAddress[]> {
    const addresses = await this.names.resolve(name);
    if (addresses.length === 0) throw new WebFailure('The name leads nowhere');
    if (!this.settings.privateWebhooks) {
      if (!addresses.every(({ address }) => isPublicAddress(address))) throw notPublic();
    }
    return addresses;
  }
}

/** The address that stands in a URL instead of a name. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? undefined : bare;
}

function notPublic(): WebFailure {
  return new WebFailure('This is not an address on the internet');
}

async function readBeginning(response: IncomingMessage, bytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= bytes) break;
    }
  } catch {
    // It broke off or took too long; its status is known all the same.
  }
  return Buffer.concat(chunks).subarray(0, bytes).toString('utf8');
}

/** What a failed connection says of itself: `ECONNREFUSED` and its like, or the words of TLS. */
function describe(error: unknown): string {
  if (!isNativeError(error)) return 'No connection';
  return 'code' in error && typeof error.code === 'string'
    ? `No connection: ${error.code}`
    : `No connection: ${error.message}`;
}
