import autocannon from 'autocannon';
import { type Program } from '../program';

/** Librarians who look things up, steadily and not as fast as they can. */
const readers = 6;
const requestsPerSecond = 60;

/** How long the API let its readers wait. */
export interface Waiting {
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
}

/** Reads a page of contacts again and again while `work` runs. */
export async function readWhile(
  api: Program,
  headers: Readonly<Record<string, string>>,
  work: () => Promise<void>,
): Promise<Waiting> {
  let stop: () => void = () => undefined;
  const result = new Promise<autocannon.Result>((resolve, reject) => {
    const reading = autocannon(
      {
        url: `${api.address}/api/v1/contacts?kind=local_business`,
        headers,
        connections: readers,
        overallRate: requestsPerSecond,
        duration: 24 * 60 * 60,
      },
      (error: Error | null, measured) => {
        if (error) reject(error);
        else resolve(measured);
      },
    );
    stop = () => {
      reading.stop();
    };
  });
  try {
    await work();
  } finally {
    stop();
  }
  const { latency, non2xx, errors, requests } = await result;
  if (non2xx + errors > 0) {
    throw new Error(`The API refused ${non2xx} requests and lost ${errors} during the bench`);
  }
  return { p50: latency.p50, p99: latency.p99, requests: requests.total };
}
