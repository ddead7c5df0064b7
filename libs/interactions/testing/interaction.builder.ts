import { type Interaction } from '../domain/interaction';

export const someday = new Date('2026-11-18T09:00:00.000Z');

/** A phone call with one contact, unless said otherwise. */
export function anInteraction(overrides: Partial<Interaction> = {}): Interaction {
  return {
    libraryId: '0194f000-0000-7000-8000-000000000002',
    id: '0194f000-0000-7000-8000-000000000011',
    channel: 'call',
    occurredAt: someday,
    durationMinutes: 15,
    summary: 'Rozmowa o wspólnych warsztatach',
    outcome: null,
    contactIds: ['0194f000-0000-7000-8000-000000000003'],
    userIds: ['0194f000-0000-7000-8000-000000000005'],
    branchId: null,
    loggedBy: '0194f000-0000-7000-8000-000000000005',
    version: 1,
    archivedAt: null,
    createdAt: someday,
    ...overrides,
  };
}
