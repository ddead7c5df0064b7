import { Transform } from 'class-transformer';

/** A field of a form that was left empty arrives as '': nothing was said. Stands above the field's own decorator. */
export function Blank(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
}
