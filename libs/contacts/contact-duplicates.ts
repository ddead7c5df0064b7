import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { ContactKeyRepository } from './data/contact-key.repository';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { contactLikelyDuplicate, type DuplicateCandidate } from './domain/contact-duplicate';
import { likelyKeys } from './domain/contact-keys';
import { likelyScore, likeness } from './domain/likeness';

/** Notices contacts that are known already. */
@Injectable()
export class ContactDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ContactKeyRepository,
    private readonly contacts: ContactRepository,
  ) {}

  /** Others at work that are likely to be this one, the likeliest first. */
  async find(contact: Contact): Promise<DuplicateCandidate[]> {
    const { libraryId } = contact;
    return this.unitOfWork.run(libraryId, async () => {
      const ids = await this.keys.findIdsWith(libraryId, likelyKeys(contact));
      const others = await this.contacts.findSeveral(libraryId, ids);
      return others
        .filter(({ id, archivedAt }) => id !== contact.id && archivedAt === null)
        .map((other) => candidateOf(contact, other))
        .filter(({ score }) => score >= likelyScore)
        .sort((one, other) => other.score - one.score || one.id.localeCompare(other.id));
    });
  }

  /**
   * Before a contact is added, inside a unit of work.
   * @throws DomainError conflict `contact_likely_duplicate` with the candidates.
   */
  async refuse(contact: Contact): Promise<void> {
    await this.keys.lock(contact.libraryId, likelyKeys(contact));
    const candidates = await this.find(contact);
    if (candidates.length > 0) throw contactLikelyDuplicate(candidates);
  }
}

function candidateOf(contact: Contact, other: Contact): DuplicateCandidate {
  const { id, name, city } = other;
  return { id, name, city, ...likeness(contact, other) };
}
