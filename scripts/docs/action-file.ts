import { parse } from 'yaml';
import { z } from 'zod';

const actionSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.object({ using: z.string(), main: z.string() }),
});

export type ActionFile = z.infer<typeof actionSchema>;

/** Every input has a default in quotes or words: an input without one could not be left out. */
export function readActionFile(text: string): ActionFile {
  return actionSchema.parse(parse(text));
}
