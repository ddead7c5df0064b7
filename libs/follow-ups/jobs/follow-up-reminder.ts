import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LibrariesService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { Settings } from '#platform/config';
import { Messages } from '#platform/messages';
import { ActionLinks } from '../action-links';
import { subjectOf } from '../domain/follow-up-subject';
import { reminderKind, RemindersService } from '../reminders.service';
import { SubjectContributors } from '../subject.contributors';
import { reminderMail } from './reminder-mail';

/** The mail that tells an owner that a follow-up is due. */
@Injectable()
export class FollowUpReminder implements MessageKind, OnModuleInit {
  readonly kind = reminderKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly reminders: RemindersService,
    private readonly subjects: SubjectContributors,
    private readonly actionLinks: ActionLinks,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.reminders.findWanted(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const wanted = await this.reminders.findWanted(delivery);
    if (!wanted) throw new Error('This reminder is not wanted any more');
    const { followUp, owner } = wanted;
    return reminderMail(
      {
        followUp,
        owner,
        subject: await this.subjects.describe(delivery.libraryId, subjectOf(followUp)),
        library: await this.libraries.find(delivery.libraryId),
        actions: await this.actionLinks.actionsFor(followUp, owner.id),
        url: new URL(`/follow-ups/${followUp.id}`, this.settings.publicUrl).toString(),
      },
      this.messages,
    );
  }
}
