import type { ListImporter } from './importer.ts';
import { caSema } from './lists/ca-sema/importer.ts';
import { gbUksl } from './lists/gb-uksl/importer.ts';
import { usOfacCons } from './lists/us-ofac-cons/importer.ts';
import { usOfacSdn } from './lists/us-ofac-sdn/importer.ts';

/** Every list that can be imported: one line a list. */
export const IMPORTERS: readonly ListImporter[] = [usOfacSdn, usOfacCons, gbUksl, caSema];
