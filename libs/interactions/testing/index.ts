export { addContact, faultsOf, logInteraction, pointersOf } from './in-the-api';
export { anInteraction, someday } from './interaction.builder';
export { planOf } from './plan';
