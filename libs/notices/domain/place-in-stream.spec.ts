import { numberOf, placeInStream } from './place-in-stream';

describe('a stream', () => {
  it('goes on after what was seen last, and begins with what comes next', () => {
    expect(placeInStream(7, 9)).toBe(7);
    expect(placeInStream(0, 9)).toBe(0);
    expect(placeInStream(undefined, 9)).toBe(9);
  });

  it('does not wait for numbers that were given before a backup was restored', () => {
    expect(placeInStream(12, 9)).toBe(9);
  });
});

describe('what a browser says that it has seen last', () => {
  it('is the number of a notice', () => {
    expect(numberOf('41')).toBe(41);
  });

  it.each(['', '-1', '1.5', '1e3', ' 7', 'abc', '9'.repeat(16)])('is not "%s"', (given) => {
    expect(numberOf(given)).toBeUndefined();
  });
});
