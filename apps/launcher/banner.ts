import { relative } from 'node:path';
import type { DemoAccess } from './demo-access';
import { styled } from './say';

export interface BannerFacts {
  readonly address: string;
  readonly mailboxUrl: string | undefined;
  readonly demo: DemoAccess | undefined;
  readonly database: string;
  readonly queue: string;
  readonly dataDirectory: string;
}

/** What a person reads when Liaison is up. Change the words here. */
export function banner(facts: BannerFacts): string {
  const { address, mailboxUrl, demo } = facts;
  const data = relative(process.cwd(), facts.dataDirectory) || '.';
  return [
    '',
    `${styled('bold', 'Liaison is ready')} at ${styled('underline', address)}`,
    '',
    ...table([
      ['API reference', `${address}/api/docs`],
      ['Mail it sends', mailboxUrl ?? 'goes out by your SMTP_URL'],
      ['Database', facts.database],
      ['Queue', facts.queue],
      ['Data and logs', data.startsWith('..') ? facts.dataDirectory : data],
    ]),
    ...(demo === undefined ? [] : demoPart(address, demo)),
    '',
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}

function demoPart(address: string, { libraryName, signIn, partnerToken }: DemoAccess): string[] {
  const credentials = JSON.stringify({ email: signIn.email, password: signIn.password });
  const readToken = `node -pe 'JSON.parse(fs.readFileSync(0)).token'`;
  return [
    '',
    styled('bold', `Demo: ${libraryName}. Open ${address} and sign in`),
    ...table([
      ['E-mail', signIn.email],
      ['Password', signIn.password],
      ['Partner token', partnerToken],
    ]),
    '',
    styled('bold', 'The same by commands'),
    comment('sign in'),
    `TOKEN=$(curl -s ${address}/api/v1/sessions -H 'Content-Type: application/json' -d '${credentials}' | ${readToken})`,
    comment('the job agencies the library knows'),
    `curl -s '${address}/api/v1/contacts?kind=job_agency' -H "Authorization: Bearer $TOKEN"`,
    comment('what one of them sees: the referrals sent to it'),
    `curl -s ${address}/api/v1/partner/referrals -H 'Authorization: Bearer ${partnerToken}'`,
  ];
}

function comment(text: string): string {
  return styled('dim', `# ${text}`);
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 3;
  return rows.map(([label, value]) => `  ${label.padEnd(width)}${value}`);
}

/** What the queue is, and what it means when it keeps nothing. */
export const queueWords = {
  given: 'your REDIS_URL',
  keeps: (kind: string) => `${kind} of this machine; keeps what is waiting`,
  forgets:
    'in memory only (no redis-server on this machine); what is waiting is found again in the database',
} as const;
