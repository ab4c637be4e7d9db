import {
  assigns,
  deploys,
  labels,
  merges,
  opens,
  opensPull,
  pushes,
  reacts,
  reviews,
  type Scene,
  says,
  scene,
  sweepAt,
  ticks,
  unticks,
  writesUp,
} from './scene.ts';
import {
  apology,
  askedAround,
  backToNormal,
  feedback,
  fix,
  form,
  fromTheDeans,
  lessons,
  newKey,
  noApologyYet,
  notice,
  oneChange,
  onIt,
  onOurWatch,
  prevention,
  thanks,
  title,
  whatElse,
  whoLooksAfterIt,
  workaround,
} from './story-texts.ts';

/** A morning without sign-in at a university, and the days after it. Boxes are named by words of the eight steps. */
export const story: readonly Scene[] = [
  ...theEveningBefore(),
  ...aMorningWithoutSignIn(),
  ...theFix(),
  // `sev2` halves time limit: step 6 is due after a day and a half, between these two sweeps.
  sweepAt('2026-11-18 06:17'),
  scene('2026-11-18 14:30', 'lee', writesUp(lessons)),
  sweepAt('2026-11-19 06:17'),
  ...theDaysAfter(),
  sweepAt('2026-11-21 06:17'),
];

function theEveningBefore(): readonly Scene[] {
  return [
    scene('2026-11-16 16:05', 'nils', pushes(...newKey)),
    scene('2026-11-17 08:44', 'nils', deploys('identity-provider')),
  ];
}

function aMorningWithoutSignIn(): readonly Scene[] {
  return [
    scene('2026-11-17 09:12', 'dana', opens({ title, body: form, labels: ['incident'], viaForm: true })),
    scene('2026-11-17 09:13', 'dana', labels('service:sign-in')),
    scene('2026-11-17 09:15', 'lee', assigns('lee'), says(onIt)),
    scene('2026-11-17 09:28', 'lee', says(whatElse), ticks('Double-check')),
    scene('2026-11-17 09:34', 'amara', says(notice), ticks('Alert')),
    scene('2026-11-17 09:36', 'dana', reacts('hooray', 'amara')),
    scene('2026-11-17 09:41', 'lee', says(onOurWatch), ticks('Take responsibility')),
  ];
}

function theFix(): readonly Scene[] {
  return [
    scene('2026-11-17 09:58', 'kim', opensPull(fix)),
    scene('2026-11-17 10:04', 'dana', ticks('Apologize')),
    scene('2026-11-17 10:07', 'amara', unticks('Apologize'), says(noApologyYet)),
    scene('2026-11-17 10:19', 'amara', says(apology), ticks('Apologize')),
    scene('2026-11-17 10:33', 'kim', says(workaround), ticks('Soften')),
    scene('2026-11-17 10:51', 'lee', reviews(213)),
    scene('2026-11-17 10:58', 'kim', merges(213), deploys('sign-in')),
    scene('2026-11-17 11:10', 'lee', says(backToNormal)),
  ];
}

function theDaysAfter(): readonly Scene[] {
  return [
    scene('2026-11-19 10:20', 'kim', opens(prevention), says(oneChange), ticks('Prevent')),
    scene('2026-11-19 10:32', 'kim', writesUp(whoLooksAfterIt)),
    scene('2026-11-19 10:45', 'dana', says(askedAround)),
    scene('2026-11-19 16:20', 'amara', says(fromTheDeans)),
    scene('2026-11-20 09:40', 'dana', says(feedback), ticks('feedback')),
    scene('2026-11-20 15:05', 'lee', says(thanks), ticks('thank')),
  ];
}
