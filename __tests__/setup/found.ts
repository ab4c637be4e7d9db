import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import type { Found } from '../../src/setup/found.ts';
import { hour } from '../../src/time/duration.ts';
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
    privateLabels: ['security'],
    deliver: 'auto',
    now: '2026-11-28T12:00:00Z',
    sweepInterval: 4 * hour,
    labels: [],
    form: undefined,
    settings: undefined,
    settingsPath: '.github/incident-protocol.yml',
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
