import { useFormats } from '../../base/language/formats';

/** Writes a day without a time: noon is on that day in every time zone that has libraries. */
export function useDay(): (day: string) => string {
  const formats = useFormats();
  return (day) => formats.day(`${day}T12:00:00Z`);
}
