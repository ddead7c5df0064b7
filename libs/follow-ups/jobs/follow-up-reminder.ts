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
import { reminderKind, RemindersService } from '../reminders.service';
import { reminderMail } from './reminder-mail';

/** The mail that tells an owner that a follow-up is due. */
@Injectable()
export class FollowUpReminder implements MessageKind, OnModuleInit {
  readonly kind = reminderKind;
  private readonly examined = new WeakMap<Delivery, ReturnType<RemindersService['examine']>>();

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
    return !('obstacle' in (await this.examine(delivery)));
  }

  async whyUnwanted(delivery: Delivery): Promise<string | undefined> {
    const reminder = await this.examine(delivery);
    return 'obstacle' in reminder ? reminder.obstacle : undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const wanted = await this.examine(delivery);
    if ('obstacle' in wanted) throw new Error('This reminder is not wanted any more');
    return reminderMail(
      {
        ...wanted,
        library: await this.libraries.find(delivery.libraryId),
        actions: await this.actionLinks.actionsFor(wanted.followUp, wanted.reader.id),
        url: new URL(`/follow-ups/${wanted.followUp.id}`, this.settings.publicUrl).toString(),
      },
      this.messages,
    );
  }

  /** Read once for the questions of one attempt, which come with the same delivery. */
  private examine(delivery: Delivery): ReturnType<RemindersService['examine']> {
    const known = this.examined.get(delivery);
    if (known) return known;
    const examined = this.reminders.examine(delivery);
    this.examined.set(delivery, examined);
    // Who asks again after a failure shall not be told of that one.
    examined.catch(() => this.examined.delete(delivery));
    return examined;
  }
}
