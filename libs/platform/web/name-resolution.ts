import { lookup } from 'node:dns/promises';
import { type LookupAddress } from 'node:dns';

/** How names become addresses. Tests bring their own. */
export class NameResolution {
  resolve(name: string): Promise<LookupAddress[]> {
    return lookup(name, { all: true, order: 'verbatim' });
  }
}
