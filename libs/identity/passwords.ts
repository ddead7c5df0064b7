import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's parameters: 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  private readonly nobodys = hash('a password that nobody has', cost);

  hash(password: string): Promise<string> {
    return hash(password, cost);
  }

  verify(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, password);
  }

  /** Takes as long as `verify`, so that an unknown address cannot be told from a wrong password. */
  async verifyNobodys(password: string): Promise<void> {
    await verify(await this.nobodys, password);
  }
}
