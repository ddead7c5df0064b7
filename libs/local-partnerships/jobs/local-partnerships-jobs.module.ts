import { Module, type OnModuleInit } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MessageKinds, NotificationsModule } from '#notifications';
import { LocalPartnershipsModule } from '../local-partnerships.module';
import { GoalsMail } from './goals.mail';
import { SilentMembersSweep } from './silent-members.sweep';
import { WithdrawalMail } from './withdrawal.mail';

/** Teaches the worker to write this feature's mails, and to notice who says nothing. */
@Module({
  imports: [LocalPartnershipsModule, ContactsModule, IdentityModule, NotificationsModule],
  providers: [GoalsMail, WithdrawalMail, SilentMembersSweep],
})
export class LocalPartnershipsJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly goals: GoalsMail,
    private readonly withdrawal: WithdrawalMail,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this.goals);
    this.kinds.register(this.withdrawal);
  }
}
