import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionsDocument } from './permissions-document';

// `npm run docs:permissions`
writeFileSync(join(__dirname, '../../docs/permissions.md'), permissionsDocument());
