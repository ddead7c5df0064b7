import { aConsent, someday } from '../testing/consent.builder';
import { checkConsent, isInForce } from './consent.rules';

const dayAfter = new Date(someday.getTime() + 86_400_000);
const dayBefore = new Date(someday.getTime() - 86_400_000);

describe('A consent', () => {
  it('is in force from when it was given', () => {
    const consent = aConsent({ givenAt: someday });
    expect(isInForce(consent, dayBefore)).toBe(false);
    expect(isInForce(consent, someday)).toBe(true);
    expect(isInForce(consent, dayAfter)).toBe(true);
  });

  it('ends when its time is over', () => {
    const consent = aConsent({ givenAt: dayBefore, until: someday });
    expect(isInForce(consent, new Date(someday.getTime() - 1))).toBe(true);
    expect(isInForce(consent, someday)).toBe(false);
  });

  it('ends when it is withdrawn', () => {
    const consent = aConsent({ givenAt: dayBefore, until: null, withdrawnAt: someday });
    expect(isInForce(consent, new Date(someday.getTime() - 1))).toBe(true);
    expect(isInForce(consent, someday)).toBe(false);
  });

  it('cannot have been given tomorrow', () => {
    const recording = () => {
      checkConsent(aConsent({ givenAt: dayAfter }), someday);
    };
    expect(recording).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/givenAt', code: 'in_future' }] }),
    );
  });

  it('names something', () => {
    const recording = () => {
      checkConsent(aConsent({ fields: [] }), someday);
    };
    expect(recording).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ pointer: '/fields' })] }),
    );
  });

  it('cannot end before it begins', () => {
    const recording = () => {
      checkConsent(aConsent({ givenAt: someday, until: dayBefore }), dayAfter);
    };
    expect(recording).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/until', code: 'before_beginning' }] }),
    );
  });

  it('may be recorded without an end', () => {
    expect(() => {
      checkConsent(aConsent({ givenAt: dayBefore, until: null }), someday);
    }).not.toThrow();
  });
});
