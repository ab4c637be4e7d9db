/** Loaded before every test: what the shell hands in for teams that have set a zone. */
import { Temporal } from 'temporal-polyfill';
import { useZones } from '../src/time/zone.ts';

useZones(Temporal);
