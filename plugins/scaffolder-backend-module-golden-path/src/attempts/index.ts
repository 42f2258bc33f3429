export { AttemptBroker } from './AttemptBroker';
export { migrateAttempts } from './migrateAttempts';
export { takeTurn } from './takeTurn';
