import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module';
import { UnansweredProposalsSweep } from './unanswered-proposals.sweep';

/** Ends what was left unanswered. */
@Module({ imports: [MentoringModule], providers: [UnansweredProposalsSweep] })
export class MentoringJobsModule {}
