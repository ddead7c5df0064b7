import { type KnownIds } from './schema';

/** What operations need besides what their schemas say. @param made goes up from request to request */
export function unsaid(known: KnownIds, made: number): Readonly<Record<string, object>> {
  const { contactId, followUpId, oneId, otherId, personId } = known;
  // A day is said once.
  const day = new Date(Date.UTC(2030, 0, made)).toISOString().slice(0, 10);
  const later = { dueLocal: '2127-11-27T10:00' };
  return {
    'post /api/v1/absences': { firstDay: day, lastDay: day },
    'post /api/v1/calendar/special-days': { day },
    'post /api/v1/contacts': { allowDuplicate: true },
    'post /api/v1/contacts/duplicates/dismissals': { contactIds: [oneId, otherId] },
    'post /api/v1/follow-ups': { contactId },
    'post /api/v1/follow-ups/{id}/snooze': later,
    'post /api/v1/follow-ups/batches': { ids: [followUpId], action: 'snooze', snooze: later },
    'post /api/v1/follow-up-series/{id}/skip': { recurrenceId: '2127-03-27T10:00' },
    'post /api/v1/follow-up-templates/{id}/applications': { contactId },
    'post /api/v1/mentor-profiles': { contactId: personId },
    'post /api/v1/mentoring-forms': { contactId: personId },
    'post /api/v1/partner/webhooks': {
      url: 'https://hooks.example.org/',
      eventTypes: ['referral.sent'],
    },
  };
}
