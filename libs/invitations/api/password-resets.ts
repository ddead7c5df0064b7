import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { RateLimits } from '#platform/http';
import { InvitationsService } from '../invitations.service';

const ANSWER_AFTER_MILLISECONDS = 300;

/** What asking for a new password means for HTTP: it is throttled, and its answer takes the same time always. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly limits: RateLimits,
  ) {}

  async request(email: string, address: string, reply: FastifyReply): Promise<void> {
    await this.limits.consume('signInAddress', address, reply);
    await this.limits.consume('signInEmail', email.toLowerCase(), reply);
    await Promise.all([this.invitations.resetPassword(email), wait(ANSWER_AFTER_MILLISECONDS)]);
  }
}
