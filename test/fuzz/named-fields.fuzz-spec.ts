import { impossibleQueries, impossibleValues } from './support/impossible';
import { type Operation } from './support/operations';
import { render, type Setting } from './support/render';
import { type RawRequest } from './support/send';
import { jsonText } from './support/weird-values';
import { endWorld, makeWorld, type World } from './support/world';

const PATIENCE = 240_000;
const languages = ['pl', 'uk', 'ru'] as const;

let world: World;

beforeAll(async () => {
  world = await makeWorld();
}, PATIENCE);
afterAll(() => endWorld(world));

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface Refusal {
  readonly status: number;
  readonly errors: readonly Fault[];
  readonly title: string;
  readonly language: string;
}

async function refusal(request: RawRequest, language: string): Promise<Refusal> {
  const headers = { ...request.headers, 'accept-language': language };
  const answer = await world.sender.send({ ...request, headers });
  const { errors = [], title = '' } = JSON.parse(answer.text || '{}') as Partial<Refusal>;
  return {
    status: answer.status,
    errors,
    title,
    language: String(answer.headers['content-language']),
  };
}

/**
 * Sends a request in which each of these is wrong, in English and in another language.
 * @returns what is missing in the answers: a pointer, or the caller's language.
 */
async function shortcomings(
  operation: Operation,
  request: RawRequest,
  pointers: readonly string[],
  round: number,
): Promise<string[]> {
  const language = languages[round % languages.length]!;
  const [english, other] = await Promise.all([refusal(request, 'en'), refusal(request, language)]);
  const name = `${operation.name} ${jsonText(request.body ?? request.target).slice(0, 200)}`;
  if (english.status !== 400) return [`${name}: ${english.status} instead of 400`];
  const named = (wanted: string) =>
    english.errors.some(({ pointer }) => pointer === wanted || pointer.startsWith(`${wanted}/`));
  const words = new Set(english.errors.map(({ message }) => message));
  const isTranslated =
    other.language === language &&
    other.title !== english.title &&
    other.errors.length === english.errors.length &&
    other.errors.every(({ message }) => message !== '' && !words.has(message));
  return [
    ...pointers.filter((pointer) => !named(pointer)).map((pointer) => `${name}: no ${pointer}`),
    ...(isTranslated ? [] : [`${name}: not in ${language}`]),
  ];
}

/** One list of wrong values for each field; each round takes the next of every list. */
function rounds<Value>(lists: Readonly<Record<string, readonly Value[]>>): Record<string, Value>[] {
  const most = Math.max(0, ...Object.values(lists).map((values) => values.length));
  return Array.from({ length: most }, (_, round) =>
    Object.fromEntries(
      Object.entries(lists).map(([name, values]) => [name, values[round % values.length]!]),
    ),
  );
}

/** Goes through all operations; `requestsOf` makes the requests of one, with the pointers each must name. */
async function allShortcomings(
  requestsOf: (operation: Operation, setting: Setting) => [RawRequest, string[]][],
): Promise<string[]> {
  const found: string[] = [];
  for (const operation of world.operations) {
    const setting = await world.stage.settingFor(operation);
    const answers = requestsOf(operation, setting).map(([request, pointers], round) =>
      shortcomings(operation, request, pointers, round),
    );
    found.push(...(await Promise.all(answers)).flat());
  }
  return found;
}

describe('a value that cannot be is answered with 400, the pointer of its field and the words of the language', () => {
  it(
    'in each field of a body, each nested field, each list',
    async () => {
      const found = await allShortcomings((operation, setting) => {
        const fields = Object.entries(operation.body?.properties ?? {}).map(
          ([name, field]) => [name, impossibleValues(field, world.stage.ids, name)] as const,
        );
        return rounds(Object.fromEntries(fields)).map((wrong) => {
          const values = Object.entries(wrong).map(([name, { value }]) => [name, value]);
          const body = jsonText(Object.fromEntries(values));
          const pointers = Object.values(wrong).map(({ pointer }) => pointer);
          return [{ ...render(operation, setting), body }, pointers];
        });
      });
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'for a required field that is missing, and a property that nobody knows',
    async () => {
      const found = await allShortcomings((operation, setting) => {
        if (!operation.body) return [];
        const request = render(operation, setting);
        const required = (operation.body.required ?? []).map((name) => `/${name}`);
        const strange = ['unheardOf', 'libraryId', 'constructor', 'toString', 'a/b~c'];
        return [
          ...(required.length === 0
            ? []
            : [[{ ...request, body: '{}' }, required] as [RawRequest, string[]]]),
          ...strange.map((name): [RawRequest, string[]] => [
            { ...request, body: jsonText({ ...(setting.body as object), [name]: 1 }) },
            [`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`],
          ]),
        ];
      });
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'in each parameter of a query, also when it comes twice, as a list, as an object, or is unknown',
    async () => {
      const found = await allShortcomings((operation, setting) => {
        const request = render(operation, setting);
        const asking = (text: string): RawRequest => ({
          ...request,
          target: `${request.target.replace(/\?.*/, '')}?${text}`,
        });
        const lists = Object.entries(operation.queries).map(
          ([name, schema]) => [name, impossibleQueries(schema, name)] as const,
        );
        const names = Object.keys(operation.queries);
        if (names.length === 0) return [];
        const strange = ['unheardOf', 'libraryId', 'constructor', 'limit[]', 'limit[a]', 'offset'];
        return [
          ...rounds(Object.fromEntries(lists)).map((wrong): [RawRequest, string[]] => [
            asking(new URLSearchParams(wrong).toString()),
            names.map((name) => `/${name}`),
          ]),
          ...names.map((name): [RawRequest, string[]] => [
            asking(`${name}=1&${name}=2`),
            [`/${name}`],
          ]),
          ...strange.map((name): [RawRequest, string[]] => [asking(`${name}=1`), [`/${name}`]]),
        ];
      });
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'in a cursor that no list gave',
    async () => {
      const forge = (...parts: unknown[]) => Buffer.from(jsonText(parts)).toString('base64url');
      const orders = ['id', 'newest', 'oldest', 'due', 'name-pl', 'latest', 'occurred', 'nothing'];
      const keys = ['x', 1, '@@1e400@@', 'NaN', '2026-02-30', '9999999-01-01', '\ud800', ''];
      const forged = orders.flatMap((order) =>
        keys.flatMap((key) => [forge(order, key), forge(order, key, 'x'), forge(order, 'x', key)]),
      );
      const others = ['W10', 'e30', 'bnVsbA', '%25', 'x'.repeat(5000), forge('id'), forge(1, 2, 3)];
      const found = await allShortcomings((operation, setting) => {
        if (!('cursor' in operation.queries)) return [];
        const request = render(operation, setting);
        return [...forged, ...others].map((cursor) => [
          { ...request, target: `${request.target}?cursor=${cursor}` },
          ['/cursor'],
        ]);
      });
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'in the id of a path, in If-Match and in Idempotency-Key',
    async () => {
      const found = await allShortcomings((operation, setting) => {
        const ids = operation.pathParameters.map((parameter): [RawRequest, string[]] => [
          render(operation, setting, { kind: 'id', parameter, text: 'not-an-id' }),
          [`/${parameter}`],
        ]);
        const header = (name: string, value: string): [RawRequest, string[]] => [
          render(operation, setting, { kind: 'header', name: name.toLowerCase(), value }),
          [`/${name}`],
        ];
        return [
          ...ids,
          ...(operation.headers.includes('If-Match')
            ? ['*', '1', '"x"', '"1", "2"'].map((value) => header('If-Match', value))
            : []),
          ...(operation.method === 'post' && operation.door !== 'everybody'
            ? ['', 'a b', 'x'.repeat(201)].map((value) => header('Idempotency-Key', value))
            : []),
        ];
      });
      expect(found).toEqual([]);
    },
    PATIENCE,
  );
});
