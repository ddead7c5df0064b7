import type { ComponentChild, JSX } from 'preact';

/** The last character may not be one that usually ends the sentence around the link. */
const link = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

/** Plain text in which the addresses can be clicked. */
export function LinkedText({ text }: { readonly text: string }): JSX.Element {
  const parts: ComponentChild[] = [];
  let end = 0;
  for (const found of text.matchAll(link)) {
    const [address] = found;
    parts.push(text.slice(end, found.index));
    parts.push(
      <a href={address} target="_blank" rel="noreferrer noopener">
        {address}
      </a>,
    );
    end = found.index + address.length;
  }
  parts.push(text.slice(end));
  return <pre class="text">{parts}</pre>;
}
