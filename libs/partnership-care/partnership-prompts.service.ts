import { Injectable } from '@nestjs/common';
import { Clock, dayInWords, dayOf, type Language, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { type Contact, ContactsService } from '#contacts';
import { FollowUpsService, Owners, workingDayFrom } from '#follow-ups';
import { LibrariesService } from '#identity';
import { AgreementsService, PartnershipsService } from '#partnerships';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { PartnershipPromptRepository } from './data/partnership-prompt.repository';
import { PartnershipHealthService } from './partnership-health.service';
import { type DuePrompt } from './domain/prompt';

/** With whom the follow-up is, who looks after it, and what it says. */
interface Prompt {
  readonly contact: Contact;
  readonly ownerId: string | null;
  readonly title: (language: Language) => string;
}

const aDay = 24 * 60 * 60 * 1000;

/** What is stuck, and what nears its end, becomes a follow-up: once for each occasion. */
@Injectable()
export class PartnershipPromptsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly prompts: PartnershipPromptRepository,
    private readonly partnerships: PartnershipsService,
    private readonly agreements: AgreementsService,
    private readonly health: PartnershipHealthService,
    private readonly contacts: ContactsService,
    private readonly followUps: FollowUpsService,
    private readonly owners: Owners,
    private readonly libraries: LibrariesService,
    private readonly calendars: CalendarsService,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  /** As far as it is still due. Several workers may do it at once. */
  async prompt(due: DuePrompt): Promise<void> {
    const { libraryId } = due;
    await this.unitOfWork.run(libraryId, async () => {
      if (await this.prompts.isDealtWith(due)) return;
      const prompt = await this.promptFor(due);
      const id = prompt && (await this.prompts.claim(due, this.clock.now()));
      if (!prompt || id === undefined) return;
      await this.prompts.setFollowUp(libraryId, id, await this.promise(libraryId, prompt));
    });
  }

  private promptFor(due: DuePrompt): Promise<Prompt | undefined> {
    if (due.kind === 'stuck') return this.whatIsStuck(due);
    return due.kind === 'fading' ? this.whatFades(due) : this.whatEnds(due);
  }

  /** On the next working day, for whoever looks after it. */
  private async promise(libraryId: string, { contact, ownerId, title }: Prompt): Promise<string> {
    const { language, timeZone } = await this.libraries.find(libraryId);
    const calendar = await this.calendars.of(libraryId);
    const today = dayOf(this.clock.now(), timeZone);
    return this.followUps.create(systemCaller(libraryId), {
      title: title(language),
      contactId: contact.id,
      ownerId: await this.owners.firstOf(libraryId, [ownerId, contact.ownerId, contact.deputyId]),
      dueLocal: workingDayFrom(today, 0, (day) => calendar.isWorkingDay(day)),
      origin: 'partnership',
    });
  }

  private async whatIsStuck(due: DuePrompt): Promise<Prompt | undefined> {
    const partnership = await this.partnerships.find(due.libraryId, due.subjectId);
    const isStill = partnership?.stageSince.getTime() === due.occasion.getTime();
    if (!partnership || !isStill) return undefined;
    const contact = await this.presentOf(due.libraryId, [partnership.contactId]);
    if (!contact) return undefined;
    const passed = this.clock.now().getTime() - partnership.stageSince.getTime();
    const title = (language: Language): string =>
      this.messages.text(language, 'partnership_prompt.stuck', {
        partner: partnership.name ?? contact.name,
        days: Math.floor(passed / aDay),
        stage: this.messages.text(language, `partnership_stage.${partnership.stage}`),
      });
    return { contact, ownerId: partnership.ownerId, title };
  }

  private async whatFades(due: DuePrompt): Promise<Prompt | undefined> {
    const partnership = await this.partnerships.find(due.libraryId, due.subjectId);
    const contact = partnership && (await this.presentOf(due.libraryId, [partnership.contactId]));
    if (!partnership || !contact) return undefined;
    const { reasons } = await this.health.of(due.libraryId, partnership.id);
    const title = (language: Language): string =>
      this.messages.text(language, 'partnership_prompt.fading', {
        partner: partnership.name ?? contact.name,
        why: this.messages.text(language, `health_reason.${reasons[0]?.reason ?? 'lies_dormant'}`),
      });
    return { contact, ownerId: partnership.ownerId, title };
  }

  private async whatEnds(due: DuePrompt): Promise<Prompt | undefined> {
    const agreement = await this.agreements.find(due.libraryId, due.subjectId);
    const lastDay = agreement?.endedOn === null ? agreement.inForceTo : null;
    if (!agreement || lastDay !== dayOf(due.occasion, 'UTC')) return undefined;
    const contact = await this.presentOf(due.libraryId, agreement.contactIds);
    if (!contact) return undefined;
    const { partnershipId } = agreement;
    const partnership =
      partnershipId === null ? null : await this.partnerships.find(due.libraryId, partnershipId);
    const title = (language: Language): string =>
      this.messages.text(language, `partnership_prompt.${due.kind}`, {
        partner: contact.name,
        day: dayInWords(due.occasion, language, 'UTC'),
      });
    return { contact, ownerId: partnership?.ownerId ?? null, title };
  }

  /** The first of these contacts that is not in the archive. */
  private async presentOf(libraryId: string, ids: readonly string[]): Promise<Contact | undefined> {
    const contacts = await this.contacts.findSeveral(libraryId, ids);
    const inOrder = ids.flatMap((id) => contacts.filter((contact) => contact.id === id));
    return inOrder.find(({ archivedAt }) => archivedAt === null);
  }
}
