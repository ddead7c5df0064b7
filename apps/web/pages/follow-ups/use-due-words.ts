import { useFormats } from '../../base/language/formats';
import { useLibrary } from '../../base/account';
import { instantOf } from '../../base/language/wall-clock';
import { type FollowUp } from './queries';

type Due = Pick<FollowUp, 'dueLocal' | 'timeZone'>;

/** When something is due: on a day alone, or at a time; a clock that is not the library's is named. */
export function useDueWords(): (due: Due) => string {
  const formats = useFormats();
  const library = useLibrary();
  return ({ dueLocal, timeZone }) => {
    if (dueLocal.length === 10) return formats.day(`${dueLocal}T12:00:00Z`);
    // The wall clock itself is shown: as if it were the library's.
    const shown = formats.instant(instantOf(dueLocal, library.timeZone));
    return timeZone === library.timeZone ? shown : `${shown} (${timeZone})`;
  };
}
