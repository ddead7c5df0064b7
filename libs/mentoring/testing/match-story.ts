import { MatchMovesService } from '../match-moves.service';
import { type Answered, MentoringStory } from './mentoring-story';

export const matchesPath = '/api/v1/mentoring-matches';

/** A request that has been proposed to a mentor. */
export interface Proposed {
  readonly id: string;
  readonly clientId: string;
  readonly contactId: string;
  readonly requestId: string;
  readonly mentorId: string;
}

/** Requests brought together with mentors, in as few words as a test needs. */
export class MatchStory extends MentoringStory {
  propose(requestId: string, profileId: string, details: object = {}) {
    return this.library.librarian
      .call('post', `/api/v1/mentoring-requests/${requestId}/matches`)
      .send({ profileId, ...details });
  }

  async proposed(details: object = {}, contact: object = {}): Promise<Proposed> {
    const clientId = await this.client({ email: 'oksana@example.org', language: 'uk' });
    const request = await this.request({ clientId });
    const contactId = await this.person('Anna Wójcik', contact);
    const mentor = await this.mentor({ contactId });
    const { body } = await this.propose(request.id, mentor.id, details).expect(201);
    const { id } = body as Answered;
    return { id, clientId, contactId, requestId: request.id, mentorId: mentor.id };
  }

  /** Both have said yes. */
  async active(contact: object = {}): Promise<Proposed> {
    const match = await this.proposed({}, contact);
    await this.answer(match.id, 'accepted');
    await this.consent(match.clientId, match.contactId);
    await this.move(match.id, { from: 'accepted', to: 'active' }).expect(201);
    return match;
  }

  move(id: string, body: object, user = this.library.librarian) {
    return user.call('post', `${matchesPath}/${id}/moves`).send(body);
  }

  /** The mentor's part, which they play through their link. */
  answer(id: string, to: 'accepted' | 'declined', details: object = {}): Promise<void> {
    const moves = this.api.app.get(MatchMovesService, { strict: false });
    return moves.move(this.library.admin.caller, 'mentor', id, {
      from: 'proposed',
      to,
      ...details,
    });
  }

  consent(clientId: string, recipientContactId: string): Promise<Answered> {
    return this.made(`/api/v1/clients/${clientId}/consents`, {
      purpose: 'mentoring',
      recipientContactId,
      fields: ['name', 'email'],
      howGiven: 'spoken',
      givenAt: new Date(Date.now() - 60_000).toISOString(),
    });
  }

  readMatch(id: string, user = this.library.librarian): Promise<Answered> {
    return this.read(`${matchesPath}/${id}`, user);
  }
}
