import { type HelpQuestion, type Offer, type PossibleHelper } from './helper';
import { helpersWith } from './helper.rules';

const offer = (said: Partial<Offer> = {}): Offer => ({
  ...{ code: 'legal_advice', topic: 'advice', audiences: [], branchIds: [], ...said },
});
const somebody = (name: string, said: Partial<PossibleHelper> = {}, sector = 'public') => ({
  ...{ contact: { id: name, name, kind: null, sector } },
  ...{ offers: [], standing: null, daysSinceContact: null, ...said },
});

const legalAdvice = { term: { code: 'legal_advice', topic: 'advice' } };

const reasonsOf = (question: HelpQuestion, person: PossibleHelper) =>
  helpersWith(question, [person])[0]?.reasons;

describe('who could help', () => {
  it('is first who offers it, then who offers something close, then whose kind often helps', () => {
    const found = helpersWith(legalAdvice, [
      somebody('Library'),
      {
        ...somebody('Foundation'),
        contact: { id: 'f', name: 'Foundation', kind: 'ngo', sector: 'ngo' },
      },
      somebody('Close', { offers: [offer({ code: 'tax_advice' })] }),
      somebody('Exact', { offers: [offer()] }),
    ]);
    expect(found.map(({ contact, reasons }) => [contact.name, ...reasons])).toEqual([
      ['Exact', 'offers_it'],
      ['Close', 'offers_something_close'],
      ['Foundation', 'kind_often_helps'],
    ]);
  });

  it('is nobody whom we only know', () => {
    const known = somebody('Known', { standing: 'at_work', daysSinceContact: 1 });
    expect(helpersWith(legalAdvice, [known])).toEqual([]);
  });

  it('is, for a whole topic, whoever offers anything in it', () => {
    const topic = { term: { code: 'advice', topic: 'advice' } };
    expect(reasonsOf(topic, somebody('One', { offers: [offer()] }))).toEqual(['offers_it']);
  });

  it('is rather somebody who does it for these people and at this branch', () => {
    const question: HelpQuestion = { ...legalAdvice, audience: 'seniors', branchId: 'b1' };
    const here = offer({ audiences: ['seniors'], branchIds: ['b1'] });
    const elsewhere = offer({ audiences: ['students'], branchIds: ['b2'] });
    expect(reasonsOf(question, somebody('One', { offers: [here] }))).toEqual([
      ...['offers_it', 'for_this_audience', 'at_this_branch'],
    ]);
    expect(reasonsOf(question, somebody('One', { offers: [offer()] }))).toEqual([
      ...['offers_it', 'for_everybody', 'everywhere'],
    ]);
    expect(reasonsOf(question, somebody('One', { offers: [elsewhere] }))).toEqual(['offers_it']);
  });

  it('is judged by what they offer of it, not by what else they do for these people', () => {
    const offers = [offer(), offer({ code: 'grants', topic: 'funding', audiences: ['seniors'] })];
    const question: HelpQuestion = { ...legalAdvice, audience: 'seniors' };
    const found = reasonsOf(question, somebody('One', { offers }));
    expect(found).toEqual(['offers_it', 'for_everybody']);
  });

  it('is rather somebody with whom we work, or were in touch lately', () => {
    const offers = [offer()];
    const found = helpersWith(legalAdvice, [
      somebody('Stranger', { offers }),
      somebody('Long ago', { offers, daysSinceContact: 91 }),
      somebody('Lately', { offers, daysSinceContact: 90 }),
      somebody('Prepared', { offers, standing: 'on_the_way' }),
      somebody('Partner', { offers, standing: 'at_work' }),
    ]);
    const order = ['Partner', 'Prepared', 'Lately', 'Long ago', 'Stranger'];
    expect(found.map(({ contact }) => contact.name)).toEqual(order);
    expect(found.map(({ score }) => score)).toEqual([72, 66, 65, 60, 60]);
  });

  it('is, where a sector is missing, whoever comes from it', () => {
    const question: HelpQuestion = { sector: 'private' };
    expect(reasonsOf(question, somebody('Bakery', {}, 'private'))).toEqual(['in_missing_sector']);
    expect(reasonsOf(question, somebody('Office'))).toBeUndefined();
  });
});
