import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { isUnavailable } from '#platform/database';
import { Log } from '#platform/logging';
import { type Sweep, Sweeps } from '#platform/queue';
import { MemberRepository } from '../data/member.repository';
import { answerDays } from '../domain/member';
import { SilentMembersService } from '../silent-members.service';

const batchSize = 200;

/** Looks for members who were asked to confirm the goals and say nothing, in all libraries. */
@Injectable()
export class SilentMembersSweep implements Sweep, OnModuleInit {
  readonly name = 'members-without-answer';
  readonly everyMilliseconds = 300_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly members: MemberRepository,
    private readonly silent: SilentMembersService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  /** One that fails must not keep the others waiting. */
  async run(): Promise<void> {
    const silent = await this.members.findWithoutAnswer(this.clock.now(), answerDays, batchSize);
    for (const one of silent) {
      try {
        await this.silent.prompt(one);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        this.log.error({ error, ...one }, 'That a member has not answered was not planned');
      }
    }
  }
}
