export { KeptAnswers } from './kept-answers';
