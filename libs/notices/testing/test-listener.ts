import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** What was told, as it came. */
interface ToldEvent {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly number?: number; readonly text?: string };
}

/** Somebody who listens to their notices, as a browser does. */
export interface TestListener {
  readonly status: number;
  readonly told: readonly ToldEvent[];
  /** The numbers of the notices that were told. */
  readonly numbers: readonly number[];
  readonly hasEnded: boolean;
  hangUp(): void;
}

/** Opens a stream. @param lastEventId what was seen last, where one goes on */
export async function listen(
  address: string,
  token: string,
  lastEventId?: number | string,
): Promise<TestListener> {
  const request = get(`${address}/api/v1/notices/stream`, {
    agent: false,
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
    },
  });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const told: ToldEvent[] = [];
  let [unread, hasEnded] = ['', false];
  answer.setEncoding('utf8');
  answer.on('data', (text: string) => {
    const events = (unread + text).split('\n\n');
    unread = events.pop() ?? '';
    told.push(...events.flatMap((event) => eventOf(event) ?? []));
  });
  const end = (): void => {
    hasEnded = true;
  };
  answer.on('close', end);
  answer.on('error', end);
  request.on('error', end);
  return {
    status: answer.statusCode ?? 0,
    told,
    get numbers() {
      return told.flatMap(({ event, id }) => (event === 'notice' ? id : []));
    },
    get hasEnded() {
      return hasEnded;
    },
    hangUp: () => request.destroy(),
  };
}

function eventOf(text: string): ToldEvent | undefined {
  const fields = new Map(
    text.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name, value.join(': ')] as const;
    }),
  );
  const event = fields.get('event');
  if (event === undefined) return undefined;
  const data = JSON.parse(fields.get('data') ?? '{}') as ToldEvent['data'];
  return { id: Number(fields.get('id')), event, data };
}
