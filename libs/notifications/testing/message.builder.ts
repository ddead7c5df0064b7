import { newId } from '#kernel';
import { type OutgoingMessage } from '../outbox';

/** A message of the test kind about a subject of its own; name what matters. */
export function aMessage(given: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    kind: 'test',
    recipient: { kind: 'address', address: 'anna@example.org' },
    language: 'pl',
    subjectType: 'test',
    subjectId: newId(),
    occurrence: 'once',
    ...given,
  };
}
