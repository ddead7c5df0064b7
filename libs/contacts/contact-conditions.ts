import { Injectable } from '@nestjs/common';
import { contactFilters } from './data/contact-columns';

/** Filters of contacts that rest on what higher features know. */
export const contributedFilters = [
  'lastContactBefore',
  'lastContactAfter',
  'noContactSince',
  'hasOpenFollowUp',
] as const;

export type ContributedFilter = (typeof contributedFilters)[number];

export type ContactFilterName = keyof typeof contactFilters | ContributedFilter;

export type ContactFilters = Readonly<Partial<Record<ContactFilterName, unknown>>>;

/** What each filter of contacts asks of one. Higher features say their part when their module starts. */
@Injectable()
export class ContactConditions {
  private readonly contributed = new Map<ContributedFilter, string>();

  /** @param condition on `contact`, constant text, `?` standing for the value */
  register(filter: ContributedFilter, condition: string): void {
    this.contributed.set(filter, condition);
  }

  get all(): Readonly<Record<ContactFilterName, string>> {
    const said = contributedFilters.map((filter) => [filter, this.contributed.get(filter)]);
    const unsaid = said.filter(([, condition]) => condition === undefined);
    if (unsaid.length > 0) throw new Error(`No feature says what contacts pass ${unsaid.join()}`);
    return {
      ...contactFilters,
      ...(Object.fromEntries(said) as Record<ContributedFilter, string>),
    };
  }
}
