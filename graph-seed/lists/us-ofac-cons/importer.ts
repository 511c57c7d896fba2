import { advancedReader } from '../../clean/ofac/advanced/read.ts';
import { plainReader } from '../../clean/ofac/plain/read.ts';
import type { ListImporter } from '../../importer.ts';
import { expectations } from './expectations.ts';

/** OFAC's lists that block nobody: sectoral, military-industrial, menu-based and the like, in one file. */
export const usOfacCons: ListImporter = {
  id: 'us-ofac-cons',
  title: "OFAC's non-SDN (consolidated) list",
  expectations,
  current: {
    address: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ADVANCED.XML',
    name: 'CONS_ADVANCED.XML',
    rhythmDays: 180,
  },
  readers: [advancedReader('cons_advanced.xml'), plainReader('us-ofac-cons', 'consolidated.xml')],
};
