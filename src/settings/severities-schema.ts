import { z } from 'zod';
import { durationOrOff } from './duration-schema.ts';
import { labelSchema } from './text-schemas.ts';

const factorRule = 'a number more than 0 and at most 100';
const mapRule =
  'a map from at most 20 labels to { factor: number, update-every: duration }, such as sev1: { factor: 0.25, update-every: 30m }';

/** A mistake in one label must not hide that another is there twice. */
const everyTime = { when: () => true };

const severitySchema = z
  .strictObject(
    {
      factor: z
        .number({ error: factorRule })
        .gt(0, { error: factorRule })
        .lte(100, { error: factorRule })
        .prefault(1)
        .meta({ description: 'Factor on the time limit of every step: 0.5 halves it.' }),
      'update-every': durationOrOff()
        .prefault('off')
        .meta({
          description:
            'How often people outside hear from the team with `/incident update` until it is resolved; off: as often as it says itself.',
          examples: ['30m'],
        }),
    },
    { error: 'a map with factor and update-every' },
  )
  .prefault({});

export const severitiesSchema = z
  .record(labelSchema, severitySchema, { error: mapRule })
  .refine((severities) => Object.keys(severities).length <= 20, { error: mapRule })
  .superRefine((value, { issues }) => {
    for (const label of repeatedInAnyCase(Object.keys(value))) {
      issues.push({
        code: 'custom',
        input: value,
        path: [label],
        message: 'every label once, in any case',
        params: { found: 'the same label again' },
      });
    }
  }, everyTime)
  .prefault({
    sev1: { factor: 0.25, 'update-every': '30m' },
    sev2: { factor: 0.5, 'update-every': '2h' },
    sev3: { factor: 1 },
    sev4: { factor: 2 },
  })
  .meta({
    description:
      'Labels that make everything more or less urgent, in any case. Your own list replaces all four; {} means none.',
  });

function repeatedInAnyCase(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const folded = label.toLowerCase();
    const isRepeated = seen.has(folded);
    seen.add(folded);
    return isRepeated;
  });
}
