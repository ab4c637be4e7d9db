import type { LocalGitHubOptions } from '../local-github/start.ts';

/** The address under which the demo's texts link; nothing is fetched from it. */
export const serverUrl = 'https://github.example.edu';

/** The number of the issue that the story is about: a team's repository has a past. */
export const incidentNumber = 212;

/** Shown on the page; the colours are those of a team that likes its labels calm. */
export const labelColors: Readonly<Record<string, string>> = {
  incident: 'b60205',
  sev2: 'fbca04',
  'service:sign-in': 'c5def5',
};

const trustedKeys = `# Who may sign a sign-in. Read by the portal, the learning platform and web mail.
issuer: https://idp.northfield.example
keys:
  - id: 2024-11-spruce
    expires: 2026-11-24
`;

export const keysWithTheNewOne = trustedKeys
  .replace('keys:\n', 'keys:\n  - id: 2026-11-rowan\n    expires: 2028-11-24\n')
  .replace('2024-11-spruce\n', '2024-11-spruce # out when every cache is empty\n');

export const setting = {
  owner: 'northfield-university',
  name: 'campus-it',
  visibility: 'internal',
  now: '2026-11-16T08:00:00Z',
  labels: Object.keys(labelColors),
  people: { dana: 'triage', lee: 'maintain', kim: 'write', amara: 'write', nils: 'write' },
  files: {
    'README.md': '# Campus IT\n\nWhat the services of Northfield University share, and what we learned.\n',
    'sso/trusted-keys.yml': trustedKeys,
  },
} as const satisfies LocalGitHubOptions;
