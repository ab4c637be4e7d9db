/** What only people can write, and the follow-ups. */
export const sections = {
  impact: 'Impact',
  impactQuestion: 'Who was hit, how many, for how long, and what could they not do?',
  factors: 'Contributing factors',
  factorsQuestion: 'What had to come together for this to happen? There is seldom one cause.',
  surprise: 'Why were we surprised?',
  surpriseQuestion: 'What did we believe about the system that turned out to be wrong?',
  well: 'What went well',
  wellQuestion: 'What helped, and should be there the next time too?',
  badly: 'What did not go well',
  badlyQuestion: 'What cost us time or calm?',
  lucky: 'Where were we lucky?',
  luckyQuestion: 'What could have made this much worse, and did not?',
  noteBy: '{who}, {when}',
  formBy: '{who}, in the form',

  followUps: 'Follow-ups',
  followUpsQuestion: 'What will be different? One line each, with an owner and a link to its issue.',
  followUpsExample: 'what, who, until when?',
  followUpOpen: 'open',
  followUpClosed: 'closed',
  followUpMerged: 'merged',
} as const;
