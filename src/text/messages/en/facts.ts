/** The head of a postmortem: what, how long, who, when. */
export const facts = {
  keptNote: 'What stands between a "begin" and an "end" mark is kept up to date. All other text is yours.',
  untitled: 'Incident {number}',

  incident: 'Incident',
  protocol: 'Protocol',
  allStepsDone: 'all {total} steps done',
  stepsNotDone: '**incomplete:** {open} of {total} steps not done',
  severity: 'Severity',
  severityAtWorst: '{severity}, at worst {worst}',
  timeInSeverity: '{severity} for {duration}',
  affected: 'Affected services',
  lead: 'Lead',
  lasted: 'It lasted',
  lastedUntilMitigated: '{duration}, until it stopped hurting',
  openFor: 'The issue was open for',
  reopenedOnce: '{duration}, reopened once',
  reopenedOften: '{duration}, reopened {count} times',
  people: 'People',
  secretLeftOut:
    'What looked like a password, key or token was left out of this record in one place. It still stands in the issue: change it there and where it is used.',
  secretsLeftOut:
    'What looked like a password, key or token was left out of this record in {count} places. It still stands in the issue: change it there and where it is used.',

  moment: 'Moment',
  by: 'By',
  afterTheFirst: 'After the first',
  momentStarted: 'It started',
  momentDetected: 'It was noticed',
  momentOpened: 'The issue was opened',
  momentDeclared: 'It was declared an incident',
  momentAcknowledged: 'Somebody took it on',
  momentMitigated: 'It stopped hurting',
  momentResolved: 'It was over',
  momentClosed: 'The issue was closed',

  summary: 'Summary',
  summaryEmpty: 'The issue says nothing beyond its title.',
  summaryBy: 'As {who} wrote it in the issue.',
  summaryCut: 'As {who} wrote it in the issue, which [goes on]({url}).',
} as const;
