import { newId } from '#kernel';
import { type Schema } from './schema';

interface LinkForm {
  readonly schema: Schema;
  /** What a person would post. */
  readonly wellFormed: () => Readonly<Record<string, string>>;
}

const text = (...fields: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field, { type: 'string' }])),
});

const answer = () => ({ key: newId(), name: 'Anna Wójcik' });

/** The forms behind private links, by their routes. No document describes them: people fill them in. */
export const linkForms: Readonly<Record<string, LinkForm>> = {
  '/l/password/:token': { schema: text('password'), wellFormed: () => ({}) },
  '/l/follow-ups/:token/done': {
    schema: text('key', 'version'),
    wellFormed: () => ({ key: newId(), version: '1' }),
  },
  '/l/follow-ups/:token/snooze': {
    schema: text('key', 'version', 'until'),
    wellFormed: () => ({ key: newId(), version: '1', until: 'next_week' }),
  },
  '/l/mentoring-forms/:token/profile': {
    schema: text(
      'key',
      'version',
      'about',
      'capacity',
      'pausedUntil',
      'terms',
      'languages',
      'slots',
    ),
    wellFormed: () => ({ key: newId(), version: '0', capacity: '2' }),
  },
  '/l/mentoring-forms/:token/request': {
    schema: text('key', 'version', 'goals', 'terms', 'languages', 'slots', 'branchId'),
    wellFormed: () => ({ key: newId(), version: '0', goals: 'Księgowość' }),
  },
  '/l/matches/:token/sessions': {
    schema: text('key', 'heldOn', 'minutes', 'mode', 'note'),
    wellFormed: () => ({ key: newId(), heldOn: '2026-11-02', minutes: '60', mode: 'remote' }),
  },
  '/l/matches/:token/rating': {
    schema: text('key', 'helpfulness', 'rapport'),
    wellFormed: () => ({ key: newId(), helpfulness: '5', rapport: '4' }),
  },
  '/l/matches/:token/moves': {
    schema: text('key', 'from', 'to', 'reason', 'outcome', 'note', 'fullUntil'),
    wellFormed: () => ({ key: newId(), from: 'proposed', to: 'declined', reason: 'no_time' }),
  },
  '/l/ideas/:token/ideas': {
    schema: text('key', 'subject', 'idea', 'senderName'),
    wellFormed: () => ({ key: newId(), subject: 'Kawiarenka', idea: 'Naprawiajmy razem' }),
  },
  '/l/local-partnerships/:token/confirmation': {
    schema: text('key', 'goalsVersion', 'personName'),
    wellFormed: () => ({ key: newId(), goalsVersion: '1' }),
  },
  '/l/local-partnerships/:token/withdrawal': {
    schema: text('key', 'note'),
    wellFormed: () => ({ key: newId(), note: 'Brak czasu' }),
  },
  '/l/referrals/:token/moves': {
    schema: text(
      ...['key', 'name', 'from', 'to', 'reason', 'outcome'],
      ...['note', 'scheduledAt', 'scheduledPlace'],
    ),
    wellFormed: () => ({
      ...answer(),
      from: 'accepted',
      to: 'scheduled',
      scheduledAt: '2126-12-04T10:00',
      scheduledPlace: 'pokój 12',
    }),
  },
  '/l/referrals/:token/undo': {
    schema: text('key', 'name', 'from'),
    wellFormed: () => ({ ...answer(), from: 'sent' }),
  },
  '/l/referrals/:token/messages': {
    schema: text('key', 'name', 'text', 'clientContacted'),
    wellFormed: () => ({ ...answer(), text: 'Zadzwonimy jutro' }),
  },
  '/l/referrals/:token/fresh': { schema: text(), wellFormed: () => ({}) },
};
