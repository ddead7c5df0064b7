import { type Caller } from '#kernel';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once a guard has found out; absent on public routes. */
    caller?: Caller;
  }
}
