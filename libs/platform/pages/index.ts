export { type PageContent, renderPage } from './page';
export { renderProblemPage } from './problem-page';
