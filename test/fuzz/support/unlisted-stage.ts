import { type KnownIds } from './schema';

/** What no list of its own leads to, by the address under which it is found. */
export async function buildUnlisted(
  add: (path: string, body: object) => Promise<string>,
): Promise<KnownIds> {
  const names = { nameEn: 'Kilns', namePl: 'Piece', nameUk: 'Печі', nameRu: 'Печи' };
  const analysis = await add('/api/v1/swot-analyses', { assessedOn: '2025-03-02' });
  const item = { quadrant: 'strength', statement: 'Zaufanie' };
  return {
    '/api/v1/mentoring-terms': await add('/api/v1/mentoring-terms', { code: 'kilns', ...names }),
    '/api/v1/resource-terms': await add('/api/v1/resource-terms', { code: 'ovens', ...names }),
    '/api/v1/swot-items': await add(`/api/v1/swot-analyses/${analysis}/items`, item),
  };
}
