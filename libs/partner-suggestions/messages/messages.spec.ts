import { languages } from '#kernel';
import { suggestionCriteria, suggestionReasons } from '../domain/suggestion.rules';
import { partnerSuggestionsMessages } from '.';

const labels = [
  ...suggestionCriteria.map((word) => `suggestion_criterion.${word}`),
  ...Object.keys(suggestionReasons).map((word) => `suggestion_reason.${word}`),
];

it.each(languages)('every criterion and every reason has its label, in %s', (language) => {
  expect(Object.keys(partnerSuggestionsMessages[language]).sort()).toEqual([...labels].sort());
});
