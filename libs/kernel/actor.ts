/** The kinds of caller that can change something; audit rows and events keep them by these names. */
export const actorKinds = ['user', 'partner', 'link', 'operator', 'system'] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Who acts, as audit rows and events record it. `id` is a user's, a token's or a link's; the system has none. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string | null;
  /** The name that somebody gave who comes by a link; users and tokens are looked up by their id. */
  readonly name?: string | null;
}

/** In whose name, and in which library, a use case runs. */
export interface Caller {
  readonly libraryId: string;
  readonly actor: Actor;
  /** The request that asked for it, so that log lines and audit rows can be laid side by side. */
  readonly requestId: string | null;
}

/** The product itself at work: a sweep, a retention job. */
export function systemCaller(libraryId: string): Caller {
  return { libraryId, actor: { kind: 'system', id: null }, requestId: null };
}
