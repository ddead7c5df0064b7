import { Injectable } from '@nestjs/common';
import { type Caller, pointingInto } from '#kernel';
import { type Interaction } from './domain/interaction';

/** The follow-up that was promised in an interaction, told in the same request. */
export interface NextFollowUp {
  readonly title: string;
  readonly dueLocal: string;
  readonly timeZone?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Whoever keeps follow-ups. That feature stands above this one, so it registers itself here, in its module's
 * `onModuleInit`.
 */
export interface NextFollowUpKeeper {
  /** Makes the follow-up in the interaction's unit of work; its faults point at the fields of `next`. */
  keep(caller: Caller, interaction: Interaction, next: NextFollowUp): Promise<string>;
}

/** What happens next, without interactions knowing how it is kept. */
@Injectable()
export class NextFollowUps {
  private keeper: NextFollowUpKeeper | undefined;

  register(keeper: NextFollowUpKeeper): void {
    if (this.keeper) throw new Error('Two features want to keep the follow-ups of interactions');
    this.keeper = keeper;
  }

  /**
   * Has the follow-up made, in the interaction's unit of work.
   * @returns its id. @throws DomainError with faults such as `/next/ownerId`.
   */
  async keep(caller: Caller, interaction: Interaction, next: NextFollowUp): Promise<string> {
    if (!this.keeper) throw new Error('No feature keeps the follow-ups of interactions');
    try {
      return await this.keeper.keep(caller, interaction, next);
    } catch (error) {
      throw pointingInto('/next', error);
    }
  }
}
