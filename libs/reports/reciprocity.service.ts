import { Injectable } from '@nestjs/common';
import { type NamedContact, ReciprocityReader } from './data/reciprocity.reader';
import { type Span } from './data/span';
import { type Exchange, type PartnerExchange, reciprocity } from './domain/reciprocity';

export interface NamedExchange extends Exchange {
  readonly contact: NamedContact;
}

export interface ReciprocityReport {
  readonly overall: Exchange;
  readonly partners: readonly NamedExchange[];
}

/** Says who owes whom. */
@Injectable()
export class ReciprocityService {
  constructor(private readonly reader: ReciprocityReader) {}

  async report(libraryId: string, span: Span): Promise<ReciprocityReport> {
    const [counts, times] = await Promise.all([
      this.reader.counts(libraryId, span),
      this.reader.answerTimes(libraryId, span),
    ]);
    const { overall, partners } = reciprocity(counts, times);
    const ids = partners.map(({ contactId }) => contactId);
    const contacts = await this.reader.names(libraryId, ids);
    const names = new Map(contacts.map((contact) => [contact.id, contact]));
    return { overall, partners: partners.flatMap((partner) => named(partner, names)) };
  }
}

function named(
  { contactId, ...exchange }: PartnerExchange,
  names: ReadonlyMap<string, NamedContact>,
): NamedExchange[] {
  const contact = names.get(contactId);
  return contact ? [{ contact, ...exchange }] : [];
}
