import { Module } from '@nestjs/common';
import { DuePromptsReader } from '../data/due-prompts.reader';
import { PartnershipCareModule } from '../partnership-care.module';
import { DuePromptsService } from './due-prompts.service';
import { DuePromptsSweep } from './due-prompts.sweep';

/** Prompting; a process that imports this prompts. */
@Module({
  imports: [PartnershipCareModule],
  providers: [DuePromptsReader, DuePromptsService, DuePromptsSweep],
})
export class PartnershipCareJobsModule {}
