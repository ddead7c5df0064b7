import { testSettings } from '#test';
import { Sealing } from './sealing';

const noDatabase = {
  ownerUrl: '',
  applicationUrl: 'postgres://liaison_app@localhost/none',
  drop: () => Promise.resolve(),
};

function sealingWith(secretKey: string): Sealing {
  return new Sealing(testSettings(noDatabase, { LIAISON_SECRET_KEY: secretKey }));
}

const sealing = sealingWith('a secret key that only the tests ever use');
const secret = Buffer.from('whsec of the job agency');

describe('a sealed secret', () => {
  it('is read again where it was sealed, also by another process', () => {
    const sealed = sealing.seal(secret, 'endpoint 1');
    const elsewhere = sealingWith('a secret key that only the tests ever use');
    expect(elsewhere.open(sealed, 'endpoint 1')).toEqual(secret);
  });

  it('shows nothing of itself, and looks different each time', () => {
    const sealed = sealing.seal(secret, 'endpoint 1');
    expect(sealed.includes(secret)).toBe(false);
    expect(sealing.seal(secret, 'endpoint 1')).not.toEqual(sealed);
  });

  it('does not open in another place', () => {
    const sealed = sealing.seal(secret, 'endpoint 1');
    expect(() => sealing.open(sealed, 'endpoint 2')).toThrow();
  });

  it('does not open under another key', () => {
    const sealed = sealing.seal(secret, 'endpoint 1');
    const other = sealingWith('another secret key, as long as is demanded');
    expect(() => other.open(sealed, 'endpoint 1')).toThrow();
  });

  it('does not open when any byte of it was changed or is missing', () => {
    const sealed = sealing.seal(secret, 'endpoint 1');
    for (let index = 0; index < sealed.length; index += 1) {
      const forged = Buffer.from(sealed);
      forged[index]! ^= 1;
      expect(() => sealing.open(forged, 'endpoint 1')).toThrow();
      expect(() => sealing.open(sealed.subarray(0, index), 'endpoint 1')).toThrow();
    }
  });
});
