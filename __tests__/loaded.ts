/** Loaded before each pure test: what the shell loads for runs that need it. Stories load it as the shell does. */
import { languageNames } from '../src/i18n/catalogs.ts';
import { catalogsOf } from '../src/i18n/other-catalogs.ts';
import { useCatalogs } from '../src/i18n/texts.ts';
import { compiled } from '../src/templates/compiled-postmortem.js';
import { useTemplates } from '../src/templates/writer.ts';
import { useZones } from '../src/time/zone.ts';
import { zones } from '../src/time/zone-library.ts';

useZones(zones);
useCatalogs(catalogsOf(languageNames));
useTemplates(compiled);
