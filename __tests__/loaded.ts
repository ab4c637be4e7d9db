/** Loaded before every test: what the shell loads for runs that need it. */
import { Temporal } from 'temporal-polyfill';
import { otherCatalogs } from '../src/i18n/other-catalogs.ts';
import { useCatalogs } from '../src/i18n/texts.ts';
import { compiled } from '../src/templates/compiled-postmortem.js';
import { useTemplates } from '../src/templates/writer.ts';
import { useZones } from '../src/time/zone.ts';

useZones(Temporal);
useCatalogs(otherCatalogs);
useTemplates(compiled);
