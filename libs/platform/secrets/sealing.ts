import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '#platform/config';

/** How the bytes are laid out, and how the key is derived. A change of either is a new version beside this one. */
const version = 1;

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

/**
 * Encrypts secrets that must be readable again (AES-256-GCM under a key derived from LIAISON_SECRET_KEY). What is
 * sealed belongs to a place, such as a row's id: put elsewhere it does not open.
 */
@Injectable()
export class Sealing {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    const purpose = `liaison sealed secrets ${version}`;
    this.key = Buffer.from(hkdfSync('sha256', settings.secretKey, '', purpose, keyBytes));
  }

  seal(secret: Buffer, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when it was sealed elsewhere, under another key, or is no longer what it was. */
  open(sealed: Buffer, place: string): Buffer {
    if (sealed[0] !== version) throw new Error('This was sealed in a way that is not known here');
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
    const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    const secret = sealed.subarray(1 + nonceBytes + tagBytes);
    return Buffer.concat([decipher.update(secret), decipher.final()]);
  }
}
