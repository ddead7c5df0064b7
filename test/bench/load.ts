import autocannon from 'autocannon';
import { type Case } from './cases';
import { type Program } from './program';

export const connections = 32;
const requestsPerConnection = 400;

export interface Load {
  readonly requestsPerSecond: number;
  readonly cpuMicrosecondsPerRequest: number;
}

/** Sends a case's requests to one side for some seconds, as fast as it answers. */
export async function load(program: Program, one: Case, seconds: number): Promise<Load> {
  let connection = 0;
  const before = await program.usage();
  const result = await autocannon({
    url: program.address,
    connections,
    duration: seconds,
    setupClient: (client) => {
      client.setRequests(one.requests(connection++, requestsPerConnection));
    },
  });
  const after = await program.usage();
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(
      `The ${program.name} did not answer all of "${one.title}": ${errors} errors, ${timeouts} time-outs, ${non2xx} refusals`,
    );
  }
  const requests = result['2xx'];
  return {
    requestsPerSecond: requests / result.duration,
    cpuMicrosecondsPerRequest: (after.cpuMicroseconds - before.cpuMicroseconds) / requests,
  };
}
