import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactsService } from '#contacts';
import { FollowUpsService } from '#follow-ups';
import { DeliveriesService } from '#notifications';
import { FreeText } from '#platform/free-text';
import { KeptAnswers } from '#platform/kept-answers';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralRepository } from './data/referral.repository';
import { type Referral } from './domain/referral';
import { ReferralStopsService } from './referral-stops.service';

/** What referrals know of a client: how it is exported, and how it is erased. */
@Injectable()
export class ReferralsClientData implements OnModuleInit {
  constructor(
    private readonly clientData: ClientDataContributors,
    private readonly referrals: ReferralRepository,
    private readonly events: ReferralEventRepository,
    private readonly stops: ReferralStopsService,
    private readonly followUps: FollowUpsService,
    private readonly contacts: ContactsService,
    private readonly deliveries: DeliveriesService,
    private readonly keptAnswers: KeptAnswers,
    private readonly freeText: FreeText,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.clientData.register({
      section: 'referrals',
      columns: ['referrals.client_id'],
      vocabularies: {
        direction: 'referral_direction',
        mode: 'referral_mode',
        status: 'referral_status',
        fromStatus: 'referral_status',
        toStatus: 'referral_status',
        reason: 'referral_reason',
        outcome: 'referral_outcome',
        side: 'referral_side',
      },
      isNeeded: (...client) => this.isNeeded(...client),
      exportOf: (...client) => this.exportOf(...client),
      stop: (...client) => this.stops.stopAllOf(...client),
      erase: (...client) => this.erase(...client),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async isNeeded(
    libraryId: string,
    clientId: string,
    besidesReferralId: string,
  ): Promise<boolean> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    return referrals.some(({ id, personErasedAt }) => id !== besidesReferralId && !personErasedAt);
  }

  private async exportOf(libraryId: string, clientId: string): Promise<unknown> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    const ids = referrals.map(({ id }) => id);
    const events = await this.events.findByReferrals(libraryId, ids);
    const deliveries = await this.deliveries.findOfPerson(libraryId, {
      address: null,
      subjectIds: ids,
    });
    return Promise.all(
      referrals.map(async (referral) => ({
        partner: (await this.contacts.find(libraryId, referral.contactId))?.name,
        ...withoutNotices(referral),
        events: events.filter(({ referralId }) => referralId === referral.id),
        deliveries: deliveries.filter(({ subjectId }) => subjectId === referral.id),
        followUps: await this.followUps.findAbout(libraryId, { kind: 'referral', id: referral.id }),
      })),
    );
  }

  /** That there was a referral, and what became of it, stays; what people wrote of the client goes. */
  private async erase(libraryId: string, clientId: string): Promise<void> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    await this.erasePerson(
      libraryId,
      referrals.map(({ id }) => id),
    );
  }

  /** Lets these referrals, which have ended, forget whom they were about. Inside a unit of work. */
  async erasePerson(libraryId: string, ids: readonly string[]): Promise<void> {
    await this.events.eraseWords(libraryId, ids);
    await this.referrals.erasePerson(libraryId, ids, this.clock.now());
    for (const id of ids) await this.followUps.eraseAbout(libraryId, { kind: 'referral', id });
    await this.deliveries.forgetPerson(libraryId, { address: null, subjectIds: ids });
    await this.keptAnswers.forgetAbout(libraryId, ids);
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const needs = {
      table: 'referrals',
      columns: ['need', 'what_to_bring', 'scheduled_place'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, needs, traces);
    await this.freeText.takeOut(libraryId, { table: 'signposts', columns: ['topic'] }, traces);
    await this.events.eraseWordsWith(libraryId, traces);
  }
}

/** When the library is reminded of the referral says nothing of the client. */
function withoutNotices({
  waitsUntil: _,
  noticesGiven: __,
  nextNoticeAt: ___,
  ...referral
}: Referral): Partial<Referral> {
  return referral;
}
