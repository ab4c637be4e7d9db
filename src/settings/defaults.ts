/** Made by `npm run generate` from the schema. */

import type { Settings } from './settings.ts';

export const defaultSettings: Settings = {
  label: 'incident',
  acceptFrom: 'usual',
  people: { default: [], escalateTo: [] },
  steps: [
    {
      id: 'check',
      title: 'Double-check',
      hint: 'Look again at the last change and the logs, and note what else is broken, or that nothing is.',
      timeLimit: 3600000,
    },
    {
      id: 'alert',
      title: 'Alert the people concerned',
      hint: 'Tell those who use or run this what is broken, since when, and when they hear from you next.',
      timeLimit: 3600000,
    },
    {
      id: 'own',
      title: 'Take responsibility',
      hint: 'Say that it happened on your watch and that you will see it through; this is not about fault.',
      timeLimit: 14400000,
    },
    {
      id: 'apologize',
      title: 'Apologize',
      hint: 'Say sorry to those who lost time, money or calm: name what it cost them, without excuses.',
      timeLimit: 86400000,
    },
    {
      id: 'ameliorate',
      title: 'Soften the impact',
      hint: 'Write down what makes it hurt less now: a rollback, a workaround, a refund. No plan? Ask for ideas.',
      timeLimit: 86400000,
    },
    {
      id: 'prevent',
      title: 'Prevent a repeat',
      hint: 'Open an issue for the one change that would have stopped this, with owner and date.',
      timeLimit: 259200000,
    },
    {
      id: 'feedback',
      title: 'Gather feedback',
      hint: 'Ask those who were hit and those who helped what to do differently; bring their answers here.',
      timeLimit: 432000000,
    },
    {
      id: 'thank',
      title: 'Say thank you',
      hint: 'Thank the people who helped by name, and everybody else for waiting.',
      timeLimit: 604800000,
    },
  ],
  severities: [
    { label: 'sev1', factor: 0.25, updateEvery: 1800000 },
    { label: 'sev2', factor: 0.5, updateEvery: 7200000 },
    { label: 'sev3', factor: 1, updateEvery: 0 },
    { label: 'sev4', factor: 2, updateEvery: 0 },
  ],
  serviceLabel: 'service:',
  services: [],
  privateLabels: ['security'],
  reminders: {
    repeat: 86400000,
    perIncident: 4,
    where: 'issue',
    quietTime: 1800000,
    maxPerRun: 20,
    sweepInterval: 14400000,
  },
  workingTime: { kind: 'always' },
  timeZone: 'UTC',
  language: 'en',
  reserve: 200,
  close: { early: 'remind' },
  followUps: { chaseFor: 15552000000, digest: 'weekly' },
  postmortem: {
    directory: 'postmortems',
    deliver: 'auto',
    index: 'auto',
    language: 'en',
    messages: {},
    headings: {},
  },
  site: { mayBePublic: false },
  templates: [],
};
