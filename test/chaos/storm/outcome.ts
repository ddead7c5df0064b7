import { type Stage } from './stage';

/** A delivery after the storm, with what its attempts say. */
export interface DeliveryRow {
  readonly id: string;
  readonly status: string;
  readonly leased: boolean;
  /** In the order of the attempts. */
  readonly outcomes: readonly (string | null)[];
  readonly lastReply: string | null;
  /** Attempts whose worker never came back. */
  readonly interruptions: number;
  /** Attempts that ended without a word of the mail server, although it had not been told to keep silent. */
  readonly timeOuts: number;
}

export function findDeliveries(stage: Stage, libraryId: string): Promise<DeliveryRow[]> {
  return stage.query<DeliveryRow>(
    `select delivery.id, delivery.status, delivery.leased_until is not null as leased,
       array_agg(attempt.outcome order by attempt.number) as outcomes,
       (array_agg(attempt.reply order by attempt.number desc))[1] as "lastReply",
       count(*) filter (where attempt.outcome = 'interrupted')::integer as interruptions,
       count(*) filter (where attempt.outcome = 'deferred' and attempt.reply !~ '^\\d{3}')::integer as "timeOuts"
     from deliveries as delivery
     join delivery_attempts as attempt
       on attempt.library_id = delivery.library_id and attempt.delivery_id = delivery.id
     where delivery.library_id = $1
     group by delivery.library_id, delivery.id`,
    [libraryId],
  );
}

/** How many follow-ups were marked, and how many deliveries there are for how many of them. */
export async function findHandedOver(
  stage: Stage,
  libraryId: string,
): Promise<Record<'reminded' | 'deliveries' | 'subjects', number>> {
  const [row] = await stage.query<Record<'reminded' | 'deliveries' | 'subjects', number>>(
    `select
       (select count(*)::integer from follow_ups where library_id = $1 and reminded_at is not null) as reminded,
       count(*)::integer as deliveries, count(distinct subject_id)::integer as subjects
     from deliveries where library_id = $1`,
    [libraryId],
  );
  return row!;
}
