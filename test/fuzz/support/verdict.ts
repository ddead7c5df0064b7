import { type RawAnswer, type RawRequest } from './send';

/** Words that only our own insides speak: stacks, SQL, the names of libraries. */
const insides =
  /\.[jt]s:\d+|node_modules|\bat (async )?[\w.<>]+ \(|typeorm|QueryFailed|insert into|\bselect \S+ from\b|syntax error|relation "|column "|violates |_(fkey|pkey)\b|\w+_\w+_(key|check|idx)\b|pg_|FST_ERR/i;

/** What is wrong with the answer to a malformed request; undefined when it is as promised. */
export function faultOf(request: RawRequest, answer: RawAnswer): string | undefined {
  const { status, text } = answer;
  if (status >= 500 || status < 200) return `${status}: ${text.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (insides.test(text)) return `tells of its insides: ${text.slice(0, 300)}`;
  // Of what Node could not even read as a request nobody knows whether it was for a page.
  if (request.target.startsWith('/l/') && status !== 431) {
    return answer.contentType.startsWith('text/html')
      ? undefined
      : `no page: ${answer.contentType}`;
  }
  return problemFault(answer);
}

function problemFault({ status, contentType, text }: RawAnswer): string | undefined {
  if (!contentType.startsWith('application/problem+json')) {
    return `${status} is no problem document but ${contentType || 'nothing'}: ${text.slice(0, 200)}`;
  }
  const problem = JSON.parse(text) as Record<string, unknown>;
  const missing = ['type', 'title', 'code', 'requestId'].filter(
    (name) => typeof problem[name] !== 'string' || problem[name] === '',
  );
  if (missing.length > 0) return `the problem document lacks ${missing.join(', ')}: ${text}`;
  return problem.status === status ? undefined : `${status} says it is ${String(problem.status)}`;
}
