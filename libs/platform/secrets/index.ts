export { Sealing } from './sealing';
export { SecretsModule } from './secrets.module';
