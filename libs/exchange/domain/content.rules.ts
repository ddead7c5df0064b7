import { type ContactField } from './contact-field';

const shapes: readonly (readonly [ContactField, RegExp])[] = [
  ['email', /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]{2,}$/],
  ['website', /^(https?:\/\/|www\.)\S+$/i],
  ['postalCode', /^\d{2}-\d{3}$/],
  ['phone', /^(\+|00)?[\d\s().-]{7,20}$/],
];

/** What the content of a cell shows it to be; null when it could be anything. */
export function looksLike(cell: string): ContactField | null {
  const text = cell.trim().replace(/^'(?=\+)/, '');
  const shape = shapes.find(([, pattern]) => pattern.test(text));
  if (shape?.[0] === 'phone' && !isTelephone(text)) return null;
  return shape?.[0] ?? null;
}

/** Telephones have at least seven digits; dates look like them. */
function isTelephone(text: string): boolean {
  return (
    text.replaceAll(/\D/g, '').length >= 7 && !/^(\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})/.test(text)
  );
}
