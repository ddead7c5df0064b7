import { type Client } from 'pg';

const header = [
  'Nazwa',
  'Rodzaj',
  'E-mail',
  'Telefon',
  'Ulica',
  'Kod pocztowy',
  'Miejscowość',
  'Etykiety',
  'Notatki',
];
const cities = ['Kołobrzeg', 'Łódź', 'Gdańsk', 'Зелена Гура', 'Kraków', 'Київ', 'Szczecin'];
const chunkSize = 256 * 1024;

/** A CSV file of so many organisations, all of them different. */
function tableOf(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, at) => [
    `Zakład Usługowy „Świt” nr ${at}`,
    at % 3 === 0 ? 'ngo' : '',
    `zaklad${at}@example.org`,
    `+48 6${String(at).padStart(8, '0')}`,
    `ul. Długa ${at % 200}`,
    `78-${String(at % 1000).padStart(3, '0')}`,
    cities[at % cities.length],
    'rzemiosło, targi',
    '"Uwaga: ""tylko rano"", lubi kawę"',
  ]);
  return Buffer.from([header, ...lines].map((cells) => cells.join(';')).join('\r\n'));
}

const mapping = ['name', 'kind', 'email', 'phone', 'street', 'postalCode', 'city', 'tags', 'notes'];

/** A library whose file of so many rows waits for a worker. @returns the import's id and how large the file is. */
export async function addWaitingImport(
  client: Client,
  rows: number,
): Promise<{ id: string; size: number }> {
  const file = tableOf(rows);
  const { rows: ids } = await client.query<{ library: string; id: string }>(
    'select gen_random_uuid() as library, gen_random_uuid() as id',
  );
  const { library = '', id = '' } = ids[0] ?? {};
  await client.query(
    `insert into libraries (id, name, country, language, time_zone)
     values ($1, 'Biblioteka', 'PL', 'pl', 'Europe/Warsaw')`,
    [library],
  );
  await client.query(
    `insert into imports (library_id, id, file_name, format, size, encoding, delimiter, has_header, mapping, preview,
       default_kind, last_attempt, next_attempt_at)
     values ($1, $2, 'kontakty.csv', 'csv', $3, 'utf-8', 'semicolon', true, $4, '{"headers": [], "rows": []}',
       'local_business', 5, now())`,
    [library, id, file.length, JSON.stringify(mapping)],
  );
  for (let at = 0; at * chunkSize < file.length; at += 1) {
    await client.query(
      'insert into import_chunks (library_id, import_id, number, bytes) values ($1, $2, $3, $4)',
      [library, id, at, file.subarray(at * chunkSize, (at + 1) * chunkSize)],
    );
  }
  return { id, size: file.length };
}
