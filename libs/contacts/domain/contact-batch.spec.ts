import { mostTags, saidBy } from './contact-batch';

describe('a tag for several contacts', () => {
  it('stands beside those that a contact has, once', () => {
    expect(saidBy({ action: 'tag', tag: 'targi' }, { tags: ['kawa'] })).toEqual({
      tags: ['kawa', 'targi'],
    });
    expect(saidBy({ action: 'tag', tag: 'kawa' }, { tags: ['kawa'] })).toEqual({ tags: ['kawa'] });
  });

  it('is taken away where it is', () => {
    expect(saidBy({ action: 'untag', tag: 'kawa' }, { tags: ['kawa', 'targi'] })).toEqual({
      tags: ['targi'],
    });
  });

  it('is refused by a contact that has too many', () => {
    const tags = Array.from({ length: mostTags }, (_, at) => `t${at}`);
    expect(() => saidBy({ action: 'tag', tag: 'targi' }, { tags })).toThrow('too_many_tags');
    expect(saidBy({ action: 'tag', tag: 't0' }, { tags }).tags).toHaveLength(mostTags);
  });
});
