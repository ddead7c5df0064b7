import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, notFound, systemCaller } from '#kernel';
import { type NewUser, SignInService, TokensService, type User, UsersService } from '#identity';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { linkExpiry, type PasswordLinkPurpose } from './domain/link-lifetime';

/** The kinds of mail this feature sends, by what their link is for. */
export const mailKinds = {
  invitation: 'invitations.invitation',
  password_reset: 'invitations.password_reset',
} as const satisfies Record<PasswordLinkPurpose, string>;

/** Lets users in: the first time by invitation, later when they forgot their password. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersService,
    private readonly signIns: SignInService,
    private readonly tokens: TokensService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Adds somebody to the staff and sends them a link. @throws DomainError conflict `user_exists`. */
  invite(caller: Caller, details: NewUser): Promise<User> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const user = await this.users.add(caller, details);
      await this.sendLink(caller, user, 'invitation');
      return user;
    });
  }

  /** Sends a new link to somebody who has not come yet; the links before it end. */
  async inviteAgain(caller: Caller, userId: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const user = await this.users.find(caller.libraryId, userId);
      if (!user) throw notFound('user_not_found');
      if (user.status !== 'invited') throw new DomainError('conflict', 'not_invited');
      await this.tokens.revokeAllOfUser(caller, userId, ['link']);
      await this.sendLink(caller, user, 'invitation');
    });
  }

  /** Sends a link to whoever signs in with this address, in each library where somebody does. */
  async resetPassword(email: string): Promise<void> {
    for (const { libraryId, userId } of await this.signIns.findUsers(email)) {
      await this.unitOfWork.run(libraryId, async () => {
        const user = await this.users.find(libraryId, userId);
        if (user) await this.sendLink(systemCaller(libraryId), user, 'password_reset');
      });
    }
  }

  private async sendLink(caller: Caller, user: User, purpose: PasswordLinkPurpose): Promise<void> {
    const expiresAt = linkExpiry(purpose, this.clock.now());
    const link = await this.tokens.issueLink(
      caller,
      { userId: user.id },
      { scope: 'password:choose', expiresAt },
    );
    await this.outbox.add(caller, {
      kind: mailKinds[purpose],
      recipient: { kind: 'user', id: user.id },
      language: user.language,
      subjectType: 'token',
      subjectId: link.id,
      occurrence: link.id,
      isUrgent: true,
    });
  }
}
