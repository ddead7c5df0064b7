import { type Schemas } from '#api-client';
import { type Language } from '#kernel';
import { type ClientVisibility } from '#libs/identity/domain/library';
import { type Saved } from '../../ui/form/edit-form';

/** What the form of the library holds: days as the words of its boxes. */
export interface LibraryValues {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  /** On the library's clock: `08:00`. */
  readonly dayStartsAt: string;
  readonly workingWeekdays: readonly string[];
  readonly observesPublicHolidays: boolean;
  readonly clientsVisibleTo: ClientVisibility;
  readonly retentionMonths: number;
  readonly staleAfterMonths: number;
}

export function savedLibrary(library: Schemas['LibraryDto']): Saved<LibraryValues> {
  return {
    version: library.version,
    values: {
      name: library.name,
      language: library.language,
      timeZone: library.timeZone,
      dayStartsAt: library.dayStartsAt,
      workingWeekdays: library.workingWeekdays.map(String),
      observesPublicHolidays: library.observesPublicHolidays,
      clientsVisibleTo: library.clientsVisibleTo,
      retentionMonths: library.retentionMonths,
      staleAfterMonths: library.staleAfterMonths,
    },
  };
}

/** The values as the API takes them. */
export function libraryChange({
  workingWeekdays,
  ...values
}: LibraryValues): Schemas['ChangeLibraryDto'] {
  return { ...values, workingWeekdays: workingWeekdays.map(Number).sort() };
}
