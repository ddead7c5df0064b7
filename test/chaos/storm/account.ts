import { simultaneousMails } from '#platform/mail';
import { type Burst } from './burst';
import { type TakenMail } from './counting-mail-server';
import { type DeliveryRow, findDeliveries, findHandedOver } from './outcome';
import { type StormPlan } from './plan';
import { type Stage } from './stage';

/** Why a mail came again: what kept anybody from knowing that it had been taken. */
export const excuses = ['answer withheld', 'worker killed', 'too slow'] as const;

type Excuse = (typeof excuses)[number];

/** What came of a burst in a storm, as the mail server, the database and the driver have it. */
export interface Account {
  readonly reminders: number;
  readonly sent: number;
  readonly failed: number;
  /** How many mails came again, by what excuses it. */
  readonly repeated: Readonly<Record<Excuse, number>>;
  /** What must not be, in sentences. */
  readonly faults: readonly string[];
}

/** Holds what the mail server has counted against what we say of each delivery. */
export async function settleAccount(
  stage: Stage,
  { libraryId, count }: Burst,
  { strikes }: Pick<StormPlan, 'strikes'>,
): Promise<Account> {
  const rows = await findDeliveries(stage, libraryId);
  const taken = stage.mailServer.takenByDelivery();
  const handedOver = await findHandedOver(stage, libraryId);
  const kills = strikes.filter(({ outage }) => outage === 'kill_worker').length;

  const reasons = rows.flatMap((row) => excusesFor(row, taken.get(row.id) ?? []));
  const times = (reason: Excuse | undefined): number =>
    reasons.filter((given) => given === reason).length;
  const having = (status: string): number => rows.filter((row) => row.status === status).length;
  const strangers = [...taken.keys()].filter((id) => !rows.some((row) => row.id === id));
  return {
    reminders: count,
    sent: having('sent'),
    failed: having('failed'),
    repeated: {
      'answer withheld': times('answer withheld'),
      'worker killed': times('worker killed'),
      'too slow': times('too slow'),
    },
    faults: [
      ...rows.flatMap((row) => faultsOf(row, taken.has(row.id))),
      ...stage.takeDeaths().map((end) => `A worker ended by itself: ${end}`),
      ...strangers.map((id) => `${id} came and is nobody's delivery`),
      ...unless(
        times(undefined) === 0,
        `${times(undefined)} mails came again, and nothing excuses it`,
      ),
      ...unless(
        times('worker killed') <= kills * simultaneousMails,
        `More mails came again than the ${kills} killed workers had in their hands`,
      ),
      ...unless(
        Object.values(handedOver).every((number) => number === count),
        `Of ${count} follow-ups this was handed over: ${JSON.stringify(handedOver)}`,
      ),
    ],
  };
}

/** An excuse for each time that it came again; undefined where there is none. */
function excusesFor(
  { interruptions, timeOuts }: DeliveryRow,
  copies: readonly TakenMail[],
): (Excuse | undefined)[] {
  const untold = copies.filter(({ told }) => !told).length;
  const usable = [
    ...Array<Excuse>(untold).fill('answer withheld'),
    ...Array<Excuse>(interruptions).fill('worker killed'),
    ...Array<Excuse>(timeOuts).fill('too slow'),
  ];
  return copies.slice(1).map((_, index) => usable[index]);
}

function faultsOf(row: DeliveryRow, came: boolean): string[] {
  const { id, status, outcomes } = row;
  const ended = status === 'sent' || status === 'failed';
  return [
    ...unless(ended, `${id} is ${status}`),
    ...unless(!row.leased, `${id} has ended and is leased`),
    ...unless(!outcomes.includes(null), `${id} has an attempt without an outcome`),
    ...unless(status !== 'sent' || came, `${id} is called sent and never came`),
    ...unless(status !== 'sent' || outcomes.at(-1) === 'sent', `${id} has no proof`),
    ...unless(status !== 'failed' || row.lastReply !== null, `${id} failed without a reason`),
  ];
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
