import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module';
import { UnansweredProposalsSweep } from './unanswered-proposals.sweep';

@Module({ imports: [MentoringModule], providers: [UnansweredProposalsSweep] })
export class MentoringJobsModule {}
