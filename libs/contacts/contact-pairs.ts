import { Injectable } from '@nestjs/common';
import { ContactKeyRepository } from './data/contact-key.repository';
import { ContactPairRepository } from './data/contact-pair.repository';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { type ContactPair, likelyPair } from './domain/contact-pair';

/** Keeps which contacts are likely to be one, as they change; inside a unit of work, after their keys are written. */
@Injectable()
export class ContactPairs {
  constructor(
    private readonly keys: ContactKeyRepository,
    private readonly contacts: ContactRepository,
    private readonly pairs: ContactPairRepository,
  ) {}

  async refresh(libraryId: string, contacts: readonly Contact[]): Promise<void> {
    const ids = contacts.map(({ id }) => id);
    const sharing = await this.keys.findSharing(libraryId, ids);
    const others = await this.contacts.findSeveral(libraryId, [
      ...new Set(sharing.map(({ otherId }) => otherId)),
    ]);
    const known = new Map([...others, ...contacts].map((contact) => [contact.id, contact]));
    const found = new Map<string, ContactPair>();
    for (const { contactId, otherId } of sharing) {
      const [one, other] = [known.get(contactId), known.get(otherId)];
      for (const pair of one && other ? likelyPair(one, other) : []) {
        found.set(pair.firstId + pair.secondId, pair);
      }
    }
    await this.pairs.replace(libraryId, ids, [...found.values()]);
  }
}
