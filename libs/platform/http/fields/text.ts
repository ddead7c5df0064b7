import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  isEmail,
  IsIn,
  IsString,
  isURL,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { withoutControlCharacters } from '#kernel';
import { isMailAddress } from '#platform/mail';
import { field, type FieldOptions } from './field';

/** Text on one or several lines; white space around it is taken off, control characters are refused. */
export function Text(options: FieldOptions & { max: number; min?: number }): PropertyDecorator {
  const { max, min = 1, list } = options;
  const each = { each: list !== undefined };
  const checks = [
    Trimmed(),
    IsString(each),
    Matches(withoutControlCharacters, each),
    MinLength(min, each),
    MaxLength(max, each),
  ];
  return field(options, { type: String, minLength: min, maxLength: max }, checks);
}

/** What stands on one line, such as a name in the header of a mail: line ends and invisible characters are refused. */
export function OneLine(options: FieldOptions & { max: number }): PropertyDecorator {
  return applyDecorators(Text(options), Matches(/^[^\p{C}\p{Zl}\p{Zp}]*$/u));
}

/** One of a table's keys. */
export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const checks = [IsIn(values, { each: options.list !== undefined })];
  return field(options, { type: String, enum: [...values] }, checks);
}

/** The id of something: a UUID. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  const checks = [LowerCase(), IsUUID('all', { each: options.list !== undefined })];
  return field({ example: EXAMPLE_ID, ...options }, { type: String, format: 'uuid' }, checks);
}

export function EmailAddress(options: FieldOptions = {}): PropertyDecorator {
  // The mailer's own view of it, too: what it cannot send to is no address.
  const isAddress = onUnicode(
    'isEmail',
    (value) => isEmail(value, { allow_utf8_local_part: false }) && isMailAddress(value),
  );
  const checks = [Trimmed(), IsString(), MaxLength(254), isAddress];
  return field(
    { example: 'pup@kolobrzeg.example.org', ...options },
    { type: String, format: 'email', maxLength: 254 },
    checks,
  );
}

export function WebAddress(options: FieldOptions = {}): PropertyDecorator {
  const web = { protocols: ['http', 'https'], require_protocol: true };
  const isAddress = onUnicode('isUrl', (value) => isURL(value, web));
  const checks = [Trimmed(), IsString(), MaxLength(2000), isAddress];
  return field(options, { type: String, format: 'uri', maxLength: 2000 }, checks);
}

/** A country by its two letters (ISO 3166-1 alpha-2). */
export function CountryCode(options: FieldOptions = {}): PropertyDecorator {
  return field({ example: 'PL', ...options }, { type: String, pattern: '^[A-Z]{2}$' }, [
    IsString(),
    Matches(/^[A-Z]{2}$/),
  ]);
}

/** A check of validator.js, which throws on lone surrogates instead of refusing them. */
function onUnicode(name: string, check: (value: string) => boolean): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && !/\p{Surrogate}/u.test(value) && check(value);
  return ValidateBy({ name, validator: { validate } });
}

function Trimmed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => trimmed(value));
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(trimmed) : value;
}

/** PostgreSQL writes ids in lower case; so are they compared. */
function LowerCase(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => lowerCase(value));
}

function lowerCase(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase();
  return Array.isArray(value) ? value.map(lowerCase) : value;
}

const EXAMPLE_ID = '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d';
