import { useFormats } from '../../../base/language/formats';

interface Parts {
  /** A part of the whole, from 0 to 1; a dash where nothing is known. */
  readonly percent: (part: number | null) => string;
  readonly days: (days: number | null) => string;
}

/** Says parts and days as people read them. */
export function useParts(): Parts {
  const formats = useFormats();
  return {
    percent: (part) => (part === null ? '–' : `${formats.number(Math.round(100 * part))} %`),
    days: (days) => (days === null ? '–' : formats.number(days)),
  };
}
