import { type Language } from '#kernel';
import { type Messages } from '#platform/messages';
import { type Failure } from './failure';
import { type Problem } from './problem';

/** The problem document of a failure, in one language. */
export function problemOf(
  failure: Failure,
  requestId: string,
  language: Language,
  messages: Messages,
): Problem {
  const { status, code, parameters, faults = [], extensions } = failure;
  const errors = faults.map(({ pointer, code: fault, parameters: details }) => ({
    pointer,
    code: fault,
    message:
      messages.find(language, `invalid.${fault}`, details) ??
      messages.text(language, 'invalid.value'),
  }));
  return {
    ...extensions,
    type: `urn:liaison:problem:${code}`,
    title:
      messages.find(language, `problem.${code}`, parameters) ??
      messages.text(language, 'problem.internal_error'),
    status,
    code,
    requestId,
    ...(errors.length > 0 && { errors }),
  };
}
