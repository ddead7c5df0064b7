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
import { subjectOf } from '../domain/follow-up-subject';
import { handOverKind, HandOversService } from '../hand-overs.service';
import { SubjectContributors } from '../subject.contributors';
import { handOverMail } from './hand-over-mail';

/** The mail that tells somebody that a follow-up is theirs now. */
@Injectable()
export class HandOverNotice implements MessageKind, OnModuleInit {
  readonly kind = handOverKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly handOvers: HandOversService,
    private readonly subjects: SubjectContributors,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.handOvers.findWanted(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const wanted = await this.handOvers.findWanted(delivery);
    if (!wanted) throw new Error('This notice is not wanted any more');
    const { followUp } = wanted;
    return handOverMail(
      {
        ...wanted,
        subject: await this.subjects.describe(delivery.libraryId, subjectOf(followUp)),
        library: await this.libraries.find(delivery.libraryId),
        url: new URL(`/follow-ups/${followUp.id}`, this.settings.publicUrl).toString(),
      },
      this.messages,
    );
  }
}
