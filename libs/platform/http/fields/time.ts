import { IsISO8601, IsString, Matches, ValidateBy } from 'class-validator';
import { field, type FieldOptions } from './field';

/** A moment: an RFC 3339 time with its offset. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const checks = [IsString(), Matches(RFC_3339), IsISO8601({ strict: true }), withinYears()];
  return field(
    { example: '2026-11-27T09:00:00Z', ...options },
    { type: String, format: 'date-time' },
    checks,
  );
}

/** A day of the calendar, `2026-11-27`. */
export function LocalDate(options: FieldOptions = {}): PropertyDecorator {
  const checks = [
    IsString(),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsISO8601({ strict: true }),
    withinYears(),
  ];
  return field({ example: '2026-11-27', ...options }, { type: String, format: 'date' }, checks);
}

/** A wall-clock time without a zone, `2026-11-27T10:00`; the zone stands in a field of its own. */
export function LocalTime(options: FieldOptions = {}): PropertyDecorator {
  const checks = [
    IsString(),
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/),
    IsISO8601({ strict: true }),
    withinYears(),
  ];
  return field(
    { example: '2026-11-27T10:00', ...options },
    { type: String, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$' },
    checks,
  );
}

/** A day of the calendar, `2026-11-27`, or a wall-clock time of it, `2026-11-27T10:00`. */
export function DayOrLocalTime(options: FieldOptions = {}): PropertyDecorator {
  const checks = [
    IsString(),
    Matches(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/),
    IsISO8601({ strict: true }),
    withinYears(),
  ];
  return field(
    { example: '2026-11-27T10:00', ...options },
    { type: String, pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$' },
    checks,
  );
}

/** What a clock shows, to the minute: `21:30`. */
export function ClockTime(options: FieldOptions = {}): PropertyDecorator {
  const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;
  const each = { each: options.list !== undefined };
  const checks = [IsString(each), Matches(pattern, each)];
  return field({ example: '21:30', ...options }, { type: String, pattern: pattern.source }, checks);
}

/** An IANA time zone that this system knows. */
export function TimeZone(options: FieldOptions = {}): PropertyDecorator {
  const isZone = ValidateBy({ name: 'timeZone', validator: { validate: isTimeZone } });
  return field({ example: 'Europe/Warsaw', ...options }, { type: String, maxLength: 64 }, [isZone]);
}

function isTimeZone(value: unknown): boolean {
  // Intl also takes offsets (+02:00) and old abbreviations (PST), which are no zones: they know no clock change.
  if (typeof value !== 'string' || value.length > 64) return false;
  if (!/^(UTC|[A-Za-z]+\/[\w+/-]+)$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function withinYears(): PropertyDecorator {
  return ValidateBy({
    name: 'years',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && value >= `${FIRST_YEAR}` && value < `${LAST_YEAR + 1}`,
    },
  });
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const RFC_3339 =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
