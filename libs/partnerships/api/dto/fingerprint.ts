import { Matches } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { type FieldOptions, Text } from '#platform/http';

/** The SHA-256 of a document: 64 hexadecimal digits, as tools write them. */
export function Fingerprint(options: FieldOptions): PropertyDecorator {
  return applyDecorators(
    Text({
      min: 64,
      max: 64,
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      description: 'Its SHA-256, in small hexadecimal digits: whether it is still the same',
      ...options,
    }),
    Matches(/^[0-9a-f]*$/),
  );
}
