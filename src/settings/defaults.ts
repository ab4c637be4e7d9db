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
      hint: 'Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is.',
      timeLimit: 3600000,
    },
    {
      id: 'alert',
      title: 'Alert the people concerned',
      hint: 'Send two lines to those who use or run this: what is broken, since when, and when they will hear from you next.',
      timeLimit: 3600000,
    },
    {
      id: 'own',
      title: 'Take responsibility',
      hint: 'Say in a comment that it happened on your watch and that you will see it through; this is not about whose fault it was.',
      timeLimit: 14400000,
    },
    {
      id: 'apologize',
      title: 'Apologize',
      hint: 'Say sorry to those who lost time, money or calm, even if the fault was not yours: name what it cost them and leave the excuses out.',
      timeLimit: 86400000,
    },
    {
      id: 'ameliorate',
      title: 'Soften the impact',
      hint: 'Write down what will make it hurt less now, such as a rollback, a workaround or a refund; if you have no plan, say so and ask for ideas.',
      timeLimit: 86400000,
    },
    {
      id: 'prevent',
      title: 'Prevent a repeat',
      hint: 'Open an issue for the one change that would have stopped this, or shown it sooner, give it an owner and a date, and link it here.',
      timeLimit: 259200000,
    },
    {
      id: 'feedback',
      title: 'Gather feedback',
      hint: 'Ask those who were hit and those who helped what you should have done differently, and bring their answers here.',
      timeLimit: 432000000,
    },
    {
      id: 'thank',
      title: 'Say thank you',
      hint: 'Thank the people who helped by name, and everybody else for waiting; a short comment is enough.',
      timeLimit: 604800000,
    },
  ],
  severities: [
    { label: 'sev1', factor: 0.25 },
    { label: 'sev2', factor: 0.5 },
    { label: 'sev3', factor: 1 },
    { label: 'sev4', factor: 2 },
  ],
  serviceLabel: 'service:',
  privateLabels: ['security'],
  reminders: {
    repeat: { kind: 'step-limit', atLeast: 43200000 },
    perStep: 3,
    maxPerRun: 20,
    sweepInterval: 14400000,
  },
  workingTime: { kind: 'always' },
  timeZone: 'UTC',
  language: 'en',
  reserve: 200,
  close: { early: 'remind' },
  postmortem: {
    directory: 'postmortems',
    deliver: 'auto',
    index: 'auto',
    language: 'en',
    messages: {},
    headings: {},
  },
  templates: [],
};
