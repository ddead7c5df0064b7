/** The SHA-256 of a file, as the API writes it. The file stays on this computer. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers reckon it only on pages that came over a safe connection. */
export const canReckonFingerprints: boolean = globalThis.isSecureContext;
