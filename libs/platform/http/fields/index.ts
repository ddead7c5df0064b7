export { Blank } from './blank';
export { type FieldOptions } from './field';
export { Flag, FlagInQuery, Nested, WholeNumber, WholeNumberInQuery } from './number';
export { Choice, CountryCode, EmailAddress, Id, OneLine, Text, WebAddress } from './text';
export { ClockTime, DayOrLocalTime, Instant, LocalDate, LocalTime, TimeZone } from './time';
