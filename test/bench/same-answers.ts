import { Client } from 'pg';
import { type Case } from './cases';
import { type House } from './house';
import { type Program } from './program';

const requestsCompared = 200;

/** What was written anew by each side can only be the same but for these. */
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?\+00(:00)?/g;

/**
 * Makes sure that both sides do the same: what they read they answer byte for byte, what they write differs in new
 * ids and the time only, in the answer and in every table.
 * @throws Error naming the first difference.
 */
export async function checkSameAnswers(house: House, cases: readonly Case[]): Promise<void> {
  for (const one of cases) {
    if (one.name === 'log') await checkSameWriting(house, one);
    else await checkSameReading(house, one);
  }
}

async function checkSameReading({ api, bare }: House, one: Case): Promise<void> {
  for (const request of one.requests(0, requestsCompared)) {
    const [ours, theirs] = [await answerOf(api, request), await answerOf(bare, request)];
    if (ours !== theirs) throw difference(`the answers to ${request.path ?? ''}`, ours, theirs);
  }
}

async function checkSameWriting({ api, bare, ownerUrl, seeded }: House, one: Case): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tables = await tablesOf(client);
    const written = async (program: Program, connection: number): Promise<string> => {
      const before = await newestOf(client, tables);
      const [request] = one.requests(connection, 1);
      const answer = await answerOf(program, request ?? {});
      const rows = await newestOf(client, tables);
      const added = [...rows].filter((row) => !before.has(row)).sort();
      return masked([answer, ...added].join('\n'), [seeded.libraryId, seeded.userId]);
    };
    // Two connections have two contacts: the second writing must not find the traces of the first.
    const [ours, theirs] = [await written(api, 1), await written(bare, 2)];
    if (ours !== theirs) throw difference(`what is written by "${one.title}"`, ours, theirs);
  } finally {
    await client.end();
  }
}

async function answerOf(
  program: Program,
  request: ReturnType<Case['requests']>[number],
): Promise<string> {
  const response = await fetch(program.address + (request.path ?? ''), {
    method: request.method ?? 'GET',
    headers: request.headers as Record<string, string>,
    ...(request.body !== undefined && { body: String(request.body) }),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`The ${program.name} answered ${response.status}: ${body}`);
  return `${response.status} ${body}`;
}

/** The tables of libraries, but for those that only tell that somebody signed in. */
async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'library_id' and table_name not in ('contacts', 'tokens')`,
  );
  return rows.map((row) => row.table_name);
}

async function newestOf(client: Client, tables: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select to_jsonb(one)::text as row from ${client.escapeIdentifier(table)} as one`,
    );
    rows.forEach(({ row }) => found.add(`${table} ${row}`));
  }
  return found;
}

function masked(text: string, known: readonly string[]): string {
  return text
    .replaceAll(uuid, (id) => (known.includes(id) ? id : '<id>'))
    .replaceAll(moment, '<moment>');
}

function difference(what: string, ours: string, theirs: string): Error {
  return new Error(
    `Not comparable: ${what} differ.\nThe API:\n${ours}\nThe bare server:\n${theirs}`,
  );
}
