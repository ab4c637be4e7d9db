import type { RepositoryFacts } from '../../src/facts/facts.ts';
import type { Found } from '../../src/setup/found.ts';
import { someFacts } from '../builders.ts';

/** A repository that has nothing yet. */
export function aFound({
  visibility = 'public',
  ...changes
}: Partial<Found> & Partial<Pick<RepositoryFacts, 'visibility'>> = {}): Found {
  return {
    repository: { ...someFacts().repository, visibility },
    label: 'incident',
    severities: ['sev1'],
    labels: [],
    form: undefined,
    settings: undefined,
    readme: undefined,
    workflows: [],
    people: [],
    unasked: [],
    mayPropose: undefined,
    directory: 'postmortems',
    sweepFile: 'incident-protocol-sweep.yml',
    ...changes,
  };
}
