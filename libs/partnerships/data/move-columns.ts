const columns = {
  id: 'move.id',
  fromStage: 'move.from_stage',
  toStage: 'move.to_stage',
  occurredAt: 'move.occurred_at',
  reason: 'move.reason',
  note: 'move.note',
  by: `json_build_object('kind', move.actor_kind, 'id', move.actor_id, 'name', (
    select account.name from users as account where move.actor_kind = 'user'
      and account.library_id = move.library_id and account.id = move.actor_id))`,
} as const;

/** What is told of a move, for a select list. */
export const moveColumns = Object.entries(columns)
  .map(([name, expression]) => `${expression} as "${name}"`)
  .join(', ');

/** The same for `json_build_object`. */
export const moveProperties = Object.entries(columns)
  .map(([name, expression]) => `'${name}', ${expression}`)
  .join(', ');
