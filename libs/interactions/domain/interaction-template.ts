import { type InteractionChannel } from './interaction-channel';

/** What is promised each time, so many days later. */
export interface TemplateNext {
  readonly title: string;
  readonly afterDays: number;
}

/** What is logged of a kind that happens again and again: "first visit". Whoever logs it may still change the words. */
export interface InteractionTemplate {
  readonly libraryId: string;
  readonly id: string;
  readonly name: string;
  readonly channel: InteractionChannel;
  readonly summary: string;
  readonly durationMinutes: number | null;
  readonly next: TemplateNext | null;
  readonly version: number;
  readonly createdAt: Date;
}
