export { type Actor, type ActorKind, actorKinds, type Caller, systemCaller } from './actor';
export { Clock, SystemClock } from './clock';
export {
  type ChangedSubject,
  DomainError,
  type DomainErrorKind,
  type DomainErrorOptions,
  type ErrorParameters,
  type FieldFault,
  invalidField,
  movedTo,
  notFound,
  pointingInto,
  StaleVersion,
  staleVersion,
} from './errors';
export { batchesOf } from './batches';
export { byLibrary } from './by-library';
export { controlCharacter, withoutControlCharacters } from './control-characters';
export { newId } from './ids';
export { defaultLanguage, isLanguage, type Language, languages } from './languages';
export { dayOf } from './day-of';
export { daysBegun } from './days-begun';
export { type LocalDay, localDay } from './local-day';
export { clockInWords, dayInWords, timeInWords } from './time-in-words';
export { decideLease, type Leasable, type Lease, mayStillAttempt, type Settlement } from './lease';
export { searchKey, searchKeys } from './search-key';
export { hasEnded, type Lifecycle, reachableFrom } from './lifecycle';
export {
  isTermCode,
  type OwnTerm,
  type Term,
  type TermNames,
  termNameIn,
  TwoLevelVocabulary,
} from './vocabulary';
