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
import { reminderKind, RemindersService, type WantedReminder } from '../reminders.service';
import { reminderMail } from './reminder-mail';

/** The mail that tells an owner that a follow-up is due. */
@Injectable()
export class FollowUpReminder implements MessageKind, OnModuleInit {
  readonly kind = reminderKind;
  /** What was read when it was asked whether it is wanted, for the composing that follows at once. */
  private readonly found = new WeakMap<Delivery, WantedReminder>();

  constructor(
    private readonly kinds: MessageKinds,
    private readonly reminders: RemindersService,
    private readonly actionLinks: ActionLinks,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const wanted = await this.reminders.findWanted(delivery);
    if (wanted) this.found.set(delivery, wanted);
    return wanted !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const wanted = this.found.get(delivery) ?? (await this.reminders.findWanted(delivery));
    if (!wanted) throw new Error('This reminder is not wanted any more');
    return reminderMail(
      {
        ...wanted,
        library: await this.libraries.find(delivery.libraryId),
        actions: await this.actionLinks.actionsFor(wanted.followUp, wanted.owner.id),
        url: new URL(`/follow-ups/${wanted.followUp.id}`, this.settings.publicUrl).toString(),
      },
      this.messages,
    );
  }
}
