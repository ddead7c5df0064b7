import { Transform } from 'class-transformer';

/** What can be ticked more than once arrives as a list, as one text, or not at all; what was left open says nothing. */
export function Listed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => {
    const all: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return all.filter((one) => one !== '');
  });
}
