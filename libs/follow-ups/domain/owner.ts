import { type Language } from '#kernel';

/** One of ours, as follow-ups know them. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Whether they can be given a follow-up: they are with us, and may mark it done. */
  readonly canOwn: boolean;
}
