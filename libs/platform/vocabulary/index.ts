export { OwnTermColumns } from './own-term.columns';
export { ownTermRead } from './own-term.read';
export { OwnTermRepository } from './own-term.repository';
