export { answerForm, type RefusedForm } from './form-answer';
export { type KnownDataWords, type KnownSection, renderKnownData } from './known-data';
export { type PageContent, renderPage } from './page';
export { prefersPage } from './prefers-page';
export { renderProblemPage } from './problem-page';
