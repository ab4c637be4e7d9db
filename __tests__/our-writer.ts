import { createWriter } from '../src/templates/writer.ts';

/** With the templates that come with the Action. */
export const ourWriter = createWriter('en');
