import { Injectable } from '@nestjs/common';
import { type Caller, type Language } from '#kernel';
import { Messages } from '#platform/messages';
import { type InteractionChannel } from './domain/interaction-channel';
import { InteractionTemplatesService } from './interaction-templates.service';

interface Starter {
  readonly name: string;
  readonly channel: InteractionChannel;
  readonly durationMinutes: number | null;
  /** After how many days what comes next is due, where something does. */
  readonly nextAfterDays: number | null;
}

const starters: readonly Starter[] = [
  { name: 'first_visit', channel: 'visit', durationMinutes: 45, nextAfterDays: 3 },
  { name: 'offer_call', channel: 'call', durationMinutes: 10, nextAfterDays: 7 },
  { name: 'event_at_library', channel: 'event', durationMinutes: 90, nextAfterDays: null },
];

/** The templates with which a new library begins, in its language. They are its own: to be changed, or removed. */
@Injectable()
export class StarterInteractionTemplates {
  constructor(
    private readonly templates: InteractionTemplatesService,
    private readonly messages: Messages,
  ) {}

  async give(caller: Caller, language: Language): Promise<void> {
    for (const { name, nextAfterDays, ...template } of starters) {
      const say = (what: string): string =>
        this.messages.text(language, `page.interaction_template.${name}.${what}`);
      await this.templates.create(caller, {
        ...template,
        name: say('name'),
        summary: say('summary'),
        next: nextAfterDays === null ? null : { title: say('next'), afterDays: nextAfterDays },
      });
    }
  }
}
