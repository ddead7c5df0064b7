import { type ComponentChildren, type JSX } from 'preact';

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Short facts under each other; one without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

export function mailTo(address: string | null | undefined): JSX.Element | null {
  return address ? <a href={`mailto:${address}`}>{address}</a> : null;
}

/** A number to be called with a touch. */
export function callTo(phone: string | null | undefined): JSX.Element | null {
  // An extension is dialled when somebody answers.
  const [number = ''] = phone?.split('ext.') ?? [];
  return phone ? <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> : null;
}
