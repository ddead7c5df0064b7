/** A number under which a register of the state keeps an organisation; digits only. */
export interface RegistrationNumber {
  readonly kind: RegistrationNumberKind;
  readonly value: string;
}

/** What makes digits a number of each kind. */
const checks = {
  /** Polish taxpayers. */
  nip: (digits) =>
    digits.length === 10 && weighed(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) === last(digits),
  /** The Polish register of the economy; branches have 14 digits. */
  regon: (digits) => isRegon(digits) && (digits.length === 9 || isRegonOfBranch(digits)),
  /** The Polish register of the courts: it has no check digit. */
  krs: (digits) => digits.length === 10,
  /** Ukrainian organisations. */
  edrpou: (digits) => digits.length === 8 && edrpouCheck(digits) === last(digits),
  /** Kazakh organisations. */
  bin: (digits) => digits.length === 12 && binCheck(digits) === last(digits),
} as const satisfies Record<string, (digits: string) => boolean>;

export type RegistrationNumberKind = keyof typeof checks;

export const registrationNumberKinds = Object.keys(checks) as readonly RegistrationNumberKind[];

/** The number that somebody wrote; undefined when its check digit says that it is none. */
export function readRegistrationNumber(
  kind: RegistrationNumberKind,
  written: string,
): RegistrationNumber | undefined {
  const bare = written.replaceAll(/[\s./-]/g, '').replace(kind === 'nip' ? /^PL/i : '', '');
  const value = kind === 'krs' ? bare.padStart(10, '0') : bare;
  return /^\d+$/.test(value) && /[1-9]/.test(value) && checks[kind](value)
    ? { kind, value }
    : undefined;
}

function isRegon(digits: string): boolean {
  const check = weighed(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 10;
  return check === Number(digits[8]) && (digits.length === 9 || digits.length === 14);
}

function isRegonOfBranch(digits: string): boolean {
  return weighed(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 10 === last(digits);
}

function edrpouCheck(digits: string): number {
  const isMiddle = digits >= '30000000' && digits <= '60000000';
  const weights = isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const check = weighed(digits, weights);
  return check < 10
    ? check
    : weighed(
        digits,
        weights.map((weight) => weight + 2),
      ) % 10;
}

function binCheck(digits: string): number {
  const check = weighed(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return check < 10 ? check : weighed(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}

function last(digits: string): number {
  return Number(digits.at(-1));
}
