import * as fc from 'fast-check';
import { entityTag, expectedVersion } from './if-match';

describe('the version in If-Match', () => {
  it('is the one that its entity tag was made of, strong or weak', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (version) => {
        expect(expectedVersion(entityTag(version))).toBe(version);
        expect(expectedVersion(` W/${entityTag(version)} `)).toBe(version);
      }),
    );
  });

  it('must be given: 428 without the header', () => {
    expect(() => expectedVersion(undefined)).toThrow(
      expect.objectContaining({ status: 428, code: 'precondition_required' }),
    );
  });

  it.each(['', '*', '1', '"a"', '"-1"', '"1", "2"', '"1.5"', '""', '"1234567890"', '\u0661'])(
    'cannot be read from %j, which is answered with 400',
    (header) => {
      expect(() => expectedVersion(header)).toThrow(
        expect.objectContaining({
          status: 400,
          faults: [{ pointer: '/If-Match', code: 'entity_tag' }],
        }),
      );
    },
  );
});
