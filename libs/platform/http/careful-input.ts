import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { invalidField } from '#kernel';
import { RequestProblem } from './problem';

/** Deeper than any body of ours; what walks a body by recursion must not be felled by it. */
const DEEPEST = 20;

/** Refuses input that would harm whoever handles it, before anybody does. */
export function takeInputCarefully(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(isForm(request) ? new RequestProblem(415, 'unsupported_media_type') : undefined);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    refuseHarmful(request.body);
    refuseHarmful(request.query);
    done();
  });
}

/** Forms are for link pages and for operators; the API takes JSON, which no page of another site can make a browser send. */
function isForm({ url, headers }: FastifyRequest): boolean {
  const type = headers['content-type']?.trimStart().toLowerCase() ?? '';
  return type.startsWith('application/x-www-form-urlencoded') && !/^\/(l|operator)\//.test(url);
}

function refuseHarmful(value: unknown, pointer = '', depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw new RequestProblem(400, 'malformed_request');
  for (const [name, inner] of Object.entries(value)) {
    const here = `${pointer}/${name}`;
    // Names that every object has: class-transformer takes some of them for the value's class, and
    // class-validator takes all of them for fields that it knows.
    if (name in Object.prototype) throw invalidField(here, 'whitelist_validation');
    refuseHarmful(inner, here, depth + 1);
  }
}
