import { isEmail } from 'class-validator';
import { type NewContact } from '#contacts';
import { lineSeparator, listSeparator, splitList } from '../domain/cell-list';
import { splitLabel } from '../domain/labelled';
import { countryCode } from './countries';
import { readCountry, type Read, WrongCell } from './cell-values';
import { type RowCells } from './row-cells';

type Points = Pick<NewContact, 'phones' | 'emails' | 'addresses'>;

/** Where a contact is reached, as the cells of a row tell it. */
export function pointsOf(cells: RowCells): Points {
  return {
    phones: cells.labelled('phone')?.map(({ value, label }) => ({ number: value, label })),
    emails: cells.read('email', readEmails),
    addresses: addressesOf(cells),
  };
}

/** Each kind has a column of its own. */
export function registrationNumbersOf(cells: RowCells): NewContact['registrationNumbers'] {
  const kinds = ['nip', 'regon', 'krs', 'edrpou', 'bin'] as const;
  const numbers = kinds.flatMap((kind) =>
    splitList(cells.raw(kind) ?? '', listSeparator).flatMap((value) =>
      value === '' ? [] : [{ kind, value }],
    ),
  );
  return numbers.length > 0 ? numbers : undefined;
}

function readEmails(text: string): Read<NonNullable<Points['emails']>> {
  const values = splitList(text, listSeparator).filter((value) => value !== '');
  if (values.length > 10) return new WrongCell('array_max_size', { first: 10 });
  const emails = values.map(readEmail);
  const isRight = ({ address }: { address: string }): boolean =>
    address.length <= 254 && isEmail(address, { allow_utf8_local_part: false });
  return emails.every(isRight) ? emails : new WrongCell('email');
}

/** As we write it, `szkolenia: a@example.org`, and as mail programs do: `Anna <a@example.org>`. */
function readEmail(text: string): { address: string; label: string | null } {
  const { value, label } = splitLabel(text);
  return { address: /<([^<>]+)>$/.exec(value)?.[1] ?? value, label };
}

function addressesOf(cells: RowCells): Points['addresses'] {
  const parts = {
    street: cells.text('street') ?? null,
    postalCode: cells.text('postalCode') ?? null,
    city: cells.text('city') ?? null,
    country: cells.read('country', readCountry) ?? null,
  };
  const label = cells.text('addressLabel') ?? null;
  const others = cells.read('otherAddresses', readAddresses) ?? [];
  const isSomewhere = Object.values(parts).some((part) => part !== null);
  const all = [...(isSomewhere ? [{ ...parts, label }] : []), ...others];
  return all.length > 0 ? all : undefined;
}

/** A line for each; in it street, postal code, city, country and what is there. */
function readAddresses(text: string): Read<NonNullable<Points['addresses']>[number][]> {
  const lines = splitList(text, lineSeparator).filter((line) => line !== '');
  if (lines.length > 9) return new WrongCell('array_max_size', { first: 10 });
  return lines.map((line) => {
    const parts = splitList(line, listSeparator);
    const part = (at: number): string | null => (parts[at] === '' ? null : (parts[at] ?? null));
    const country = part(3);
    const code = country === null ? null : (countryCode(country) ?? null);
    return { street: part(0), postalCode: part(1), city: part(2), country: code, label: part(4) };
  });
}
