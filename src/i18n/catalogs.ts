/** Made by `npm run generate` from the files in `catalogs`. */

import type { en } from './compiled/en.ts';

export const languageNames = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;

export type Language = (typeof languageNames)[number];

export type MessageKey<Group extends keyof typeof en> = keyof (typeof en)[Group];
