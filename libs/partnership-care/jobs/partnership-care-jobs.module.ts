import { Module } from '@nestjs/common';
import { DuePromptsReader } from '../data/due-prompts.reader';
import { PartnershipCareModule } from '../partnership-care.module';
import { DuePromptsService } from './due-prompts.service';
import { DuePromptsSweep } from './due-prompts.sweep';
import { FadingPartnershipsSweep } from './fading-partnerships.sweep';

/** Prompting; a process that imports this prompts. */
@Module({
  imports: [PartnershipCareModule],
  providers: [DuePromptsReader, DuePromptsService, DuePromptsSweep, FadingPartnershipsSweep],
})
export class PartnershipCareJobsModule {}
