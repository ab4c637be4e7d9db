import { z } from 'zod';
import { textAt } from '../json.ts';
import { lineOfText } from './text-schemas.ts';

const idRule =
  'the name behind "service:" in a label: one line of text, 1 to 50 characters, in quotes if it is a number';
const listRule = 'a list of at most 200 services, such as [{ id: checkout, name: Shop }]';
const text = (longest: number) =>
  lineOfText({ longest, rule: `one line of text, 1 to ${longest} characters` });

/** A mistake in one service must not hide that another is there twice. */
const everyTime = { when: () => true };

const serviceSchema = z.strictObject(
  {
    id: lineOfText({ longest: 50, rule: idRule }),
    name: text(60).optional(),
    description: text(200).optional(),
    group: text(60).optional(),
    order: z.number({ error: 'a number' }).optional(),
  },
  { error: 'a map with id, name, description, group and order' },
);

export const servicesSchema = z
  .array(serviceSchema, { error: listRule })
  .max(200, { error: listRule })
  .superRefine((services, { issues }) => {
    const seen = new Set<string>();
    // Whatever stands there is looked at, also where something else is wrong with it.
    const given: unknown = services;
    for (const [index, service] of (Array.isArray(given) ? given : []).entries()) {
      const id = textAt(service, 'id');
      if (id === undefined) continue;
      const folded = id.toLowerCase();
      if (seen.has(folded)) {
        issues.push({
          code: 'custom',
          input: services,
          path: [index, 'id'],
          message: 'every service once, in any case',
          params: { found: 'the same service again' },
        });
      }
      seen.add(folded);
    }
  }, everyTime)
  .prefault([])
  .meta({
    description:
      'What the site calls your services, in which group and order: each with id (what the label says behind "service:"), and where you like name, description, group and order (the smallest first). Services that are not here are shown under their label.',
  });
