import { type CalendarDay } from './working-calendar';

/** What a library says of a day against its rule: closed for stocktaking, or at work on a Saturday. */
export interface SpecialDay {
  readonly libraryId: string;
  readonly id: string;
  readonly day: CalendarDay;
  readonly isWorking: boolean;
  readonly name: string | null;
}
