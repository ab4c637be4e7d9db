import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isRecord } from './call.ts';

/** The defaults that `action.yml` gives to inputs; an input without one arrives empty, as on the runner. */
export function actionInputs(file: string): Record<string, string> {
  const action: unknown = parse(readFileSync(file, 'utf8'));
  const inputs = isRecord(action) ? action['inputs'] : undefined;
  if (!isRecord(inputs)) return {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = isRecord(input) ? input['default'] : undefined;
      return [name, value === undefined || value === null ? '' : String(value)];
    }),
  );
}
