import { freePort } from '#platform/embedded';
import { refuseUnreachableDatabase, refuseUnreachableRedis } from './reachable';

describe('a service that was given', () => {
  it('is accepted when it answers', async () => {
    await refuseUnreachableDatabase(process.env.DATABASE_URL!);
    await refuseUnreachableRedis(process.env.REDIS_URL!);
  });

  it('is refused with a sentence when nobody answers', async () => {
    const port = await freePort();

    await expect(refuseUnreachableDatabase(`postgres://a:b@127.0.0.1:${port}/c`)).rejects.toThrow(
      `DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:${port}.`,
    );
    await expect(refuseUnreachableRedis(`redis://127.0.0.1:${port}`)).rejects.toThrow(
      `REDIS_URL cannot be used: connect ECONNREFUSED 127.0.0.1:${port}.`,
    );
  });

  it('is refused with a sentence when the password is wrong', async () => {
    const address = new URL(process.env.DATABASE_URL!);
    address.password = 'wrong';

    await expect(refuseUnreachableDatabase(address.href)).rejects.toThrow(
      /DATABASE_URL cannot be used: password authentication failed/,
    );
  });
});
