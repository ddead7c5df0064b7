declare global {
  var __webpack_nonce__: string | undefined;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';

// Where the package that keeps the page behind a dialog from scrolling looks for it.
globalThis.__webpack_nonce__ = nonce;

/** What lets the style elements that components make pass the Content-Security-Policy. */
export function styleNonce(): string {
  return nonce;
}
