import { fillForm } from './fill-form.ts';
import { keysWithTheNewOne } from './setting.ts';

export const title = 'Nobody can sign in to the portal or to web mail';

export const form = fillForm({
  'what-happened':
    'People type the right password, are sent back to the portal and read **"The response could not be verified"**. The desk has had about 40 calls since nine.',
  'since-when': 'First call at 08:58 UTC, so probably a few minutes earlier.',
  'who-is-affected': 'Everybody who signs in through SSO. Spring registration opens at 12:00 today!',
  severity: 'sev2',
});

export const onIt = `On it. I can reproduce it with a test account, and the portal's log agrees:

\`\`\`
saml: no trusted key for id 2026-11-rowan, response refused
\`\`\`

The identity provider signs with a new key since this morning. Next update at 09:30.`;

export const whatElse = `Went through everything behind the same sign-in:

| Service | State |
|---|---|
| Student portal | down |
| Learning platform | down |
| Web mail | down, phones still get mail |
| Library catalogue | works, keeps its own sessions |
| Wi-Fi and VPN | work, they do not use SSO |

So it is the three that read \`sso/trusted-keys.yml\`, nothing else.`;

export const notice = `Banner is on the portal, and the desk and the deans' offices have the text:

> Signing in to the portal, the learning platform and web mail has not worked since about 08:50. We know why and are on it. Your password is fine, please do not change it. More at 10:15.`;

export const onOurWatch = `This one is ours. We let the identity provider change its signing key today and did not ask whether every service knew the new one. I will see it through, write-up included.`;

/** What nobody outside of the identity team saw. */
export const newKey = [
  { 'idp/signing.yml': 'key: 2026-11-rowan\nfrom: 2026-11-17T08:45:00Z\n' },
  'Sign with the new key from tomorrow morning',
] as const;

export const fix = {
  title: 'Trust the new signing key of the identity provider',
  body: 'Fixes #212.\n\nThe old key stays in the list until every cache is empty.',
  branch: 'trust-new-signing-key',
  files: { 'sso/trusted-keys.yml': keysWithTheNewOne },
};

export const noApologyYet = `I took the tick off again: what the desk sent out is a notice. People lost a morning, on the day of registration. Let me write that.`;

export const apology = `Sent to everybody at 10:17, from the CIO's address:

> This morning you could not reach your courses, your mail and your registration, and some of you missed the start of an exam review for it. That is on us and we are sorry. Nobody loses a place: see below.

Thanks @dana for the numbers.`;

export const workaround = `Until #213 is everywhere:

- The registrar moves the start of registration from today 12:00 to **tomorrow 12:00**, for everybody.
- The library's PCs sign in by campus card and reach the learning platform. The desk tells callers.`;

export const backToNormal = `Sign-ins are back to normal since 11:02, no refused response in eight minutes. The merge closed this issue; what is left of the list we do this week.

/incident started 08:45
/incident detected 08:58
/incident resolved 11:02
/incident note detection The telephone of the desk, thirteen minutes later. A sign-in by a robot every minute would have told us at once.`;

export const prevention = {
  title: 'Refuse to change a signing key that some service does not trust yet',
  body: 'Would have stopped #212: the change asks every service first, and shows who is missing.',
  assignees: ['kim'],
};

export const oneChange = `Fair, this waited: yesterday went into emptying caches. The one change that would have stopped it is #214. It is mine, for 4 December.

/incident note trigger The identity provider switched its signing key at 08:45, on the date in the identity team's calendar.`;

export const askedAround = `I have asked the desk, two lecturers and the student council what we should have done differently. @amara, would you ask the deans' offices?`;

export const fromTheDeans = `They would have liked to hear it from us before their lecturers told them.`;

export const feedback = `Here is what came back:

1. The banner came fast. "Do not change your password" saved us calls.
2. Half of the students never saw it, because they go straight to the learning platform.
3. Please say the next time of news in every message, also when there is none.`;

export const thanks = `Thank you @dana for sixty calm phone calls, @amara for an apology that sounds like one, @kim for the fix. And to everybody who waited: the registrar counted four complaints among 11,300 registrations.`;

export const lessons = {
  Impact: `About 11,300 students and 2,100 staff could not sign in to the portal, the learning platform and web mail from 08:45 to 11:02. 63 calls to the desk. Registration started a day late; nobody lost a place.`,
  'Contributing factors': `- The key was changed on the date that was in the identity team's calendar, and in nobody else's.
- Three services read one list of trusted keys, and nothing compares that list with the key in use.
- The old key was switched off in the same minute, so there was no time in which both worked.`,
  'What surprised us': `We believed that the services fetch the keys by themselves. The library does; these three never did.`,
  'What went well': `The banner stood 36 minutes after the first call, and said what everybody asked: keep your password.`,
  'What went wrong': `Half of the students never saw it. And the sign-in of three services hung on a calendar entry.`,
  'Where we got lucky': `It was a morning with kim in the office. The key could as well have changed on the Saturday before.`,
};

export const whoLooksAfterIt = {
  'Follow-ups': `The identity team goes through what is open here every Monday.`,
};
