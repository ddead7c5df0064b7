import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Settings } from '#platform/config';
import { RequestProblem } from './problem';

const MINUTE = 60;
const QUARTER_OF_AN_HOUR = 15 * MINUTE;

/** How often who may do what: requests of a token, requests of an address without one, attempts to sign in. */
const policies = {
  token: { duration: MINUTE, share: 1 },
  address: { duration: MINUTE, share: 0.5 },
  signInAddress: { duration: QUARTER_OF_AN_HOUR, points: 50 },
  signInEmail: { duration: QUARTER_OF_AN_HOUR, points: 10 },
} as const;

export type RateLimitPolicy = keyof typeof policies;

/** Limits per process, in memory: they keep one caller from starving the others, they do not count for billing. */
@Injectable()
export class RateLimits {
  private readonly limiters: Readonly<Record<RateLimitPolicy, RateLimiterMemory>>;

  constructor(settings: Settings) {
    const limiter = (policy: RateLimitPolicy): RateLimiterMemory => {
      const { duration, ...rest } = policies[policy];
      const points = 'points' in rest ? rest.points : settings.requestsPerMinute * rest.share;
      return new RateLimiterMemory({ keyPrefix: policy, duration, points: Math.ceil(points) });
    };
    this.limiters = {
      token: limiter('token'),
      address: limiter('address'),
      signInAddress: limiter('signInAddress'),
      signInEmail: limiter('signInEmail'),
    };
  }

  /**
   * Counts one use and tells the caller how many are left
   * (`RateLimit` and `RateLimit-Policy`, draft-ietf-httpapi-ratelimit-headers-10).
   * @throws RequestProblem 429 with `Retry-After` in seconds when none is.
   */
  async consume(policy: RateLimitPolicy, key: string, reply: FastifyReply): Promise<void> {
    const limiter = this.limiters[policy];
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(key);
      const seconds = Math.ceil(msBeforeNext / 1000);
      reply.header('ratelimit-policy', `"${policy}";q=${limiter.points};w=${limiter.duration}`);
      reply.header('ratelimit', `"${policy}";r=${remainingPoints};t=${seconds}`);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new RequestProblem(429, 'too_many_requests', {
        parameters: { seconds },
        headers: {
          'retry-after': String(seconds),
          'ratelimit-policy': `"${policy}";q=${limiter.points};w=${limiter.duration}`,
          ratelimit: `"${policy}";r=0;t=${seconds}`,
        },
      });
    }
  }
}
