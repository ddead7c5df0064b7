import { Injectable } from '@nestjs/common';
import { type Caller, type Language } from '#kernel';
import { Messages } from '#platform/messages';
import { TemplatesService } from './templates.service';

/** What is promised to a new partner, and after how many working days. */
const newPartner = [
  { item: 'thank', afterWorkingDays: 1 },
  { item: 'visit', afterWorkingDays: 14 },
  { item: 'review', afterWorkingDays: 90 },
] as const;

/** The templates with which a new library begins, in its language. They are its own: to be changed, or removed. */
@Injectable()
export class StarterTemplates {
  constructor(
    private readonly templates: TemplatesService,
    private readonly messages: Messages,
  ) {}

  async give(caller: Caller, language: Language): Promise<void> {
    const say = (key: string): string =>
      this.messages.text(language, `page.starter_template.${key}`);
    await this.templates.create(caller, {
      name: say('new_partner'),
      items: newPartner.map(({ item, afterWorkingDays }) => ({
        title: say(item),
        afterWorkingDays,
      })),
    });
  }
}
