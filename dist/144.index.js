export const id = 144;

export const ids = [ 144 ];

export const modules = {
 2070: (e, n, t) => {
  t.d(n, {
   K: () => givesSeverities,
   f: () => labelsGiven
  });
  var s = t(164);
  var o = t(8674);
  var i = t(7538);
  function labelsGiven(e) {
   const n = (0, o.at)((0, i.Yz)(e), "labels");
   if (typeof n === "string") return n.split(",").map(e => e.trim());
   return Array.isArray(n) ? n.map(String) : [];
  }
  function givesSeverities(e, n) {
   const t = (0, o.gT)((0, i.Yz)(e), "body").find(e => (0, o.$6)(e, "id") === "severity");
   const r = (0, o.gT)(t, "attributes", "options").map(String);
   return r.every(e => {
    const [t = ""] = e.split(/\s+[-–—:]\s+|:\s/, 1);
    return n.some(e => (0, s.b)(e, t.trim()));
   });
  }
 },
 2144: (e, n, t) => {
  t.d(n, {
   h: () => givesLabel,
   v: () => formAmong
  });
  var s = t(164);
  var o = t(2070);
  var i = t(5245);
  function givesLabel({text: e}, n) {
   return (0, o.f)(e).some(e => (0, s.b)(e, n));
  }
  function formAmong(e, n) {
   return e.find(e => givesLabel(e, n)) ?? e.find(({path: e}) => e === i.In);
  }
 },
 3465: (e, n, t) => {
  t.d(n, {
   C: () => missingLabels,
   d: () => wantedLabels
  });
  var s = t(164);
  const o = [ [ "prevent", "A follow-up that keeps it from happening again" ], [ "detect", "A follow-up that shows it sooner" ], [ "mitigate", "A follow-up that makes it hurt less" ], [ "process", "A follow-up for how the team works" ] ];
  const i = [ "b60205", "d93f0b", "fbca04", "c2e0c6" ];
  function wantedLabels({label: e, severities: n, privateLabels: t}) {
   const r = [ {
    name: e,
    color: "d73a4a",
    description: "Something is broken for somebody"
   }, ...n.map((e, n) => ({
    name: e,
    color: i[Math.min(n, i.length - 1)] ?? "ededed",
    description: n === 0 ? "The gravest severity of an incident" : `Severity ${n + 1} of an incident`
   })), {
    name: s.n,
    color: "e99695",
    description: "A step of the protocol has waited long"
   }, ...t.map(e => ({
    name: e,
    color: "5319e7",
    description: "Concerns security"
   })), {
    name: "follow-up",
    color: "0e8a16",
    description: "What is to be done after an incident"
   }, ...o.map(([e, n]) => ({
    name: e,
    color: "bfdadc",
    description: n
   })) ];
   return r.filter(({name: e}, n) => r.findIndex(n => (0, s.b)(n.name, e)) === n);
  }
  function missingLabels(e) {
   const {labels: n} = e;
   if (n === undefined) return [];
   return wantedLabels(e).filter(({name: e}) => !n.some(n => (0, s.b)(n, e)));
  }
 },
 5245: (e, n, t) => {
  t.d(n, {
   kQ: () => m,
   j4: () => l,
   In: () => h,
   ro: () => isReadme,
   md: () => proposedFiles,
   Yx: () => workflowTexts,
   rB: () => c
  });
  var s = t(5954);
  // CONCATENATED MODULE: ./lib/src/setup/copied-files.js
  const o = "name: Incident Protocol\n\non:\n  issues:\n    types: [opened, edited, closed, reopened, labeled, unlabeled, assigned, unassigned]\n  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is fetched or run; comments are read as text\n    types: [created, edited] # commands; ticks in the bot's comment, which holds the list when the description is full\n  # No `schedule` here: GitHub switches a workflow that has one off after 60 quiet days, with all that is in it.\n  workflow_dispatch:\n    inputs:\n      task:\n        description: What to do; setup makes the labels and proposes the form, check tells what is missing\n        type: choice\n        options: [sweep, setup, check]\n      issue:\n        description: Number of one incident; empty looks at all of them\n        type: string\n      dry-run:\n        description: Only show what would be written\n        type: boolean\n        default: false\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  protocol:\n    # A skipped job takes no runner. `contains` asks for the whole label here, in any case, because `*` makes a list.\n    if: >-\n      github.event_name == 'workflow_dispatch' ||\n      (github.event_name == 'issues' && !github.event.issue.pull_request &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      (github.event.action == 'unlabeled' && github.event.label.name == 'incident'))) ||\n      (github.event_name == 'issue_comment' && !github.event.issue.pull_request &&\n      github.event.sender.type != 'Bot' &&\n      ((github.event.action == 'created' && contains(github.event.comment.body, '/incident ') &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      contains(github.event.issue.labels.*.name, 'follow-up'))) ||\n      (github.event.action == 'edited' && contains(github.event.comment.body, 'incident-protocol:tracking') &&\n      contains(github.event.issue.labels.*.name, 'incident'))))\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # adds the list to the description, comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: switches the reminders on again where GitHub switched them off; `read` only tells of it\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n        with:\n          task: ${{ inputs.task || 'auto' }}\n          issue: ${{ inputs.issue }}\n          dry-run: ${{ inputs.dry-run }}\n";
  const i = "name: Incident Protocol reminders\n\non:\n  schedule:\n    - cron: '23 */4 * * *' # UTC; not on the full hour, when GitHub is busiest\n  workflow_dispatch:\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  sweep:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: keeps this schedule on in a quiet repository\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n";
  const r = 'name: Incident\ndescription: Something is broken for somebody. Three answers are enough; the rest can wait.\nlabels: [incident]\nbody:\n  - type: textarea\n    id: what-happened\n    attributes:\n      label: What happened\n      description: What you see, in your own words. Guesses are welcome; say that they are guesses.\n    validations:\n      required: true\n  - type: input\n    id: since-when\n    attributes:\n      label: Since when\n      description: With the time zone, or "not known".\n      placeholder: 09:20 UTC\n    validations:\n      required: false\n  - type: textarea\n    id: who-is-affected\n    attributes:\n      label: Who is affected\n      description: Which people, and what they cannot do now.\n    validations:\n      required: false\n  - type: dropdown\n    id: severity\n    attributes:\n      label: Severity\n      description: A label such as sev1 on the issue goes before it.\n      options: # each begins with the label that your settings know\n        - sev1 - everybody, or money and data are at risk\n        - sev2 - many, and there is no way around it\n        - sev3 - some, or there is a way around it\n        - sev4 - a blemish\n    validations:\n      required: false\n  - type: input\n    id: affected-services\n    attributes:\n      label: Affected services\n      description: Their names, with commas between them. A label such as service:checkout says it as well.\n      placeholder: checkout, payments\n    validations:\n      required: false\n';
  const a = '# Incident Protocol: every key with its default.\n# All of them are optional: keep the lines that you change, leave out the rest.\n# Durations are written 30m, 12h, 2d or 1w.\n\n# The label that makes an issue an incident, in any case. The input of the same name wins.\n# label: incident\n\n# The language of what the Action writes: en, de, es, fr, ja, pt. Commands and ids stay in\n# English. An incident keeps the language that it was declared in.\n# language: en\n\n# The zone of working hours, and of times that people report, by its IANA name.\n# time-zone: UTC\n\n# When the team works. Outside of it no clock runs and no reminder is posted.\n# working-hours:\n#   # Working hours within one day. When not set: all day.\n#   # hours: 09:00-18:00\n#   # Working days. When not set: mon to fri if hours are set, else all seven.\n#   # days: [mon, tue, wed, thu, fri]\n#   # Dates on which nobody works, such as 2026-12-25.\n#   holidays: []\n\n# The least permission with which someone may declare an incident, tick its boxes and close it:\n# read, triage or write. When not set: triage in a public repository, read in private and\n# internal ones.\n# accept-from: triage\n\n# Who is mentioned.\n# people:\n#   # GitHub handles to mention when a step has no owner and the incident has no lead, no assignee\n#   # and no trusted author. At most 5.\n#   default: []\n#   # GitHub handles to tell once when all reminders of an incident did not help; who was asked\n#   # already is not told. At most 5.\n#   escalate-to: []\n\n# The eight steps, by id. What is not said keeps its default.\n# steps:\n#   check:\n#     # What the box in the list says.\n#     title: Double-check\n#     # One sentence of help, shown while the step is the next one.\n#     hint: "Look again at the last change and the logs, and note what else is broken, or that nothing is."\n#     # How long the step may stay open before somebody is reminded of it: since the incident was\n#     # declared, or since the fix for steps 6 to 8.\n#     remind-after: 1h\n#     # false leaves the step out. At least one step must stay.\n#     enabled: true\n#   alert:\n#     title: Alert the people concerned\n#     hint: "Tell those who use or run this what is broken, since when, and when they hear from you next."\n#     remind-after: 1h\n#     enabled: true\n#   own:\n#     title: Take responsibility\n#     hint: Say that it happened on your watch and that you will see it through; this is not about fault.\n#     remind-after: 4h\n#     enabled: true\n#   apologize:\n#     title: Apologize\n#     hint: "Say sorry to those who lost time, money or calm: name what it cost them, without excuses."\n#     remind-after: 1d\n#     enabled: true\n#   ameliorate:\n#     title: Soften the impact\n#     hint: "Write down what makes it hurt less now: a rollback, a workaround, a refund. No plan? Ask for ideas."\n#     remind-after: 1d\n#     enabled: true\n#   prevent:\n#     title: Prevent a repeat\n#     hint: "Open an issue for the one change that would have stopped this, with owner and date."\n#     remind-after: 3d\n#     enabled: true\n#   feedback:\n#     title: Gather feedback\n#     hint: Ask those who were hit and those who helped what to do differently; bring their answers here.\n#     remind-after: 5d\n#     enabled: true\n#   thank:\n#     title: Say thank you\n#     hint: "Thank the people who helped by name, and everybody else for waiting."\n#     remind-after: 1w\n#     enabled: true\n\n# Labels that make everything more or less urgent, in any case. Your own list replaces all four;\n# {} means none.\n# severities: {sev1: {factor: 0.25}, sev2: {factor: 0.5}, sev3: {factor: 1}, sev4: {factor: 2}}\n\n# What a label that names an affected service begins with, in any case: service:checkout means\n# checkout.\n# service-label: "service:"\n\n# What is not told outside of its issue.\n# private:\n#   # In a public repository an incident with one of these labels gets no postmortem, until a\n#   # maintainer comments `/incident publish`; [] means none.\n#   labels: [security]\n\n# When and how often people are reminded of a step that is due.\n# reminders:\n#   # How long after the first reminder of an incident the second comes, at least 12h; the third\n#   # waits twice as long, the fourth four times. Severity counts.\n#   repeat: 1d\n#   # How many reminders an incident gets over its whole life before it is escalated, 1 to 10. The\n#   # last one waits until everything that is open is due.\n#   per-incident: 4\n#   # Where reminders are posted: in the incident, or in a sub-issue of it that is assigned to who\n#   # is asked and closes with the protocol.\n#   where: issue\n#   # How long no reminder comes after somebody of the team wrote or ticked something, at most 1d.\n#   # Severity counts. It puts off a reminder by a day in all.\n#   quiet-time: 30m\n#   # How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the\n#   # next run.\n#   max-per-run: 20\n#   # How far apart the scheduled runs are. A reminder that comes later than three times this says\n#   # that the schedule seems to be off.\n#   sweep-interval: 4h\n\n# How many of the requests that GitHub allows within an hour a scheduled run leaves to other\n# workflows of the repository.\n# reserve: 200\n\n# What happens to an incident that is closed while steps are open.\n# close:\n#   # remind: go on reminding; reopen: open it again once, with the reason, then remind; accept:\n#   # leave it alone.\n#   early: remind\n\n# The file that remains of an incident.\n# postmortem:\n#   # The folder that the postmortems go to.\n#   directory: postmortems\n#   # How they get there: commit to the default branch, pull-request, or auto: commit where that\n#   # is allowed, else a pull request.\n#   deliver: auto\n#   # How the list of all postmortems with its data and feed gets there: as the postmortems do\n#   # (auto), by commit, in a pull request of its own, or not at all (off).\n#   index: auto\n#   # Your own Handlebars template, a file on the default branch; short for\n#   # `templates.postmortem`. When not set: the built-in one.\n#   # template: .github/postmortem.md.hbs\n#   # The language of the postmortems and their list. When not set: `language`.\n#   # language: de\n#   # Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The\n#   # rest stays as it is.\n#   messages: {}\n#   # By which headings of your own write-ups a section is known, besides those that the Action\n#   # knows: { lucky: ["Glück"] }.\n#   headings: {}\n\n# Handlebars templates of your own in the place of the built-in ones, each a file on the default\n# branch.\n# templates:\n#   # Your own template for the tracking comment, which shows the state of an incident.\n#   tracking-comment: .github/incidents/tracking-comment.md.hbs\n#   # Your own template for that comment while an incident waits to be confirmed.\n#   waiting-comment: .github/incidents/waiting-comment.md.hbs\n#   # Your own template for answers to commands.\n#   answer: .github/incidents/answer.md.hbs\n#   # Your own template for reminders.\n#   reminder: .github/incidents/reminder.md.hbs\n#   # Your own template for what is left of a reminder once its step is done.\n#   reminder-answered: .github/incidents/reminder-answered.md.hbs\n#   # Your own template for the reason why an issue was opened again.\n#   reopened: .github/incidents/reopened.md.hbs\n#   # Your own template for the postmortem, as `postmortem.template`.\n#   postmortem: .github/incidents/postmortem.md.hbs\n#   # Your own template for the description of the pull request with a postmortem.\n#   pull-request: .github/incidents/pull-request.md.hbs\n#   # Your own template for the list of all postmortems.\n#   index-page: .github/incidents/index-page.md.hbs\n#   # Your own template for the job summary.\n#   summary: .github/incidents/summary.md.hbs\n';
  var d = t(2070);
  // CONCATENATED MODULE: ./lib/src/setup/proposed-files.js
  const l = ".github/ISSUE_TEMPLATE";
  const h = `${l}/incident.yml`;
  const c = ".github/workflows";
  const u = "incident";
  const m = "incident-protocol.yml";
  const p = `# Postmortems\n\nWhat went wrong, what it did to people, and what we learned: one file for each incident, written when its issue is\nclosed.\n\n\x3c!-- incident-protocol:begin index --\x3e\nThe list of all of them stands here as soon as there is one.\n\x3c!-- incident-protocol:end index --\x3e\n`;
  function workflowTexts({commit: e, label: n, sweepFile: t = s.v}) {
   const ours = t => {
    const s = e === undefined ? t : pinnedTo(e, t);
    return n === u ? s : labelled(s, n);
   };
   return {
    [m]: ours(o),
    [t]: ours(i)
   };
  }
  function pinnedTo(e, n) {
   return n.replaceAll(/(uses: incident-protocol\/incident-protocol@).*/g, `$1${e}`);
  }
  function labelled(e, n) {
   const t = `'${n.replaceAll("'", "''")}')`;
   const s = `label: ${JSON.stringify(n)}`;
   const o = e.replaceAll("'incident')", () => t);
   return / {8}with:\n/.test(o) ? o.replace(/ {8}with:\n/, e => `${e}          ${s}\n`) : `${o.trimEnd()}\n        with:\n          ${s}\n`;
  }
  function formFor({label: e, severities: n}) {
   const plain = e => /^[A-Za-z][\w-]*$/.test(e) ? e : JSON.stringify(e);
   const t = r.replace(/^labels: .*$/m, () => `labels: [${plain(e)}]`);
   if ((0, d.K)(t, n)) return t;
   const s = n.map(e => `        - ${plain(e)}\n`).join("");
   return n.length === 0 ? t.replace(/ {2}- type: dropdown\n {4}id: severity\n(?: {4}.*\n)*/, "") : t.replace(/(options: .*\n)(?: {8}- .*\n)+/, (e, n) => n + s);
  }
  function proposedFiles({directory: e, label: n, severities: t, readme: s}, o) {
   return [ {
    part: "form",
    path: h,
    content: formFor({
     label: n,
     severities: t
    }),
    what: "the form that opens an incident"
   }, {
    part: "settings",
    path: o,
    content: a,
    what: "every setting with its default, as remarks"
   }, {
    part: "readme",
    path: s?.path ?? `${e}/README.md`,
    content: p,
    what: "the page that lists the postmortems"
   } ];
  }
  function isReadme(e) {
   return /^readme\.(?:md|markdown)$/i.test(e);
  }
 },
 7538: (e, n, t) => {
  t.d(n, {
   G: () => sweepIn,
   VA: () => usesUs,
   VE: () => grantedBy,
   VS: () => brokenWorkflow,
   XL: () => eventsOf,
   Yh: () => isUnpinned,
   Yz: () => parsed,
   dN: () => runsInAMonth,
   de: () => wakesFor,
   gK: () => isOff,
   pD: () => eventWorkflows,
   yt: () => unheard
  });
  var s = t(8815);
  var o = t(164);
  var i = t(8674);
  var r = t(144);
  function eventWorkflows(e) {
   return e.filter(({text: e}) => usesUs(e) && eventsOf(e).includes("issues"));
  }
  function brokenWorkflow(e) {
   return e.find(({text: e}) => usesUs(e) && parsed(e) === undefined);
  }
  function sweepIn(e) {
   return e.find(({text: e}) => usesUs(e) && eventsOf(e).includes("schedule"));
  }
  function usesUs(e) {
   if (/^name: Incident Protocol/m.test(e) && /^\s*(?:- )?uses:\s*\.\/\s*(?:#.*)?$/m.test(e)) return true;
   return /^\s*(?:- )?uses:\s*['"]?[\w.-]+\/incident-protocol(?:\/[\w./-]+)?@/m.test(e);
  }
  function isUnpinned({text: e}) {
   return e.includes("@<commit>");
  }
  function isOff({state: e}) {
   return e !== undefined && e !== "active";
  }
  function eventsOf(e) {
   const n = (0, i.at)(parsed(e), "on");
   if (typeof n === "string") return [ n ];
   if (Array.isArray(n)) return n.map(String);
   return typeof n === "object" && n !== null ? Object.keys(n) : [];
  }
  function isStepOfOurs(e) {
   return /^\.\/$|\/incident-protocol(?:\/[\w./-]+)?@/.test((0, i.$6)(e, "uses") ?? "");
  }
  function isOurs(e) {
   return (0, i.gT)(e, "steps").some(isStepOfOurs);
  }
  function jobsIn(e) {
   return Object.values(Object((0, i.at)(e, "jobs"))).filter(isOurs);
  }
  function wakesFor(e, n) {
   const t = jobsIn(parsed(e));
   const s = `'${n.replaceAll("'", "''").toLowerCase()}'`;
   return t.length === 0 || t.some(e => {
    const t = (0, i.at)(e, "if") ?? undefined;
    const r = t === undefined || String(t).toLowerCase().includes(s);
    return r && (0, i.gT)(e, "steps").some(e => isStepOfOurs(e) && (0, o.b)(labelOf(e), n));
   });
  }
  function labelOf(e) {
   return (0, i.$6)(e, "with", "label") || "incident";
  }
  function grantedBy(e) {
   const n = parsed(e);
   const t = jobsIn(n);
   const [s = (0, i.at)(n, "permissions")] = t.flatMap(e => (0, i.at)(e, "permissions") ?? []);
   if (s === "read-all") return {};
   if (s === "write-all") return {
    issues: "write",
    contents: "write",
    "pull-requests": "write"
   };
   return typeof s === "object" && s !== null ? {
    ...s
   } : undefined;
  }
  function unheard(e, n, t) {
   const s = (0, i.at)(parsed(e), "on", n, "types");
   if (s === undefined || s === null) return [];
   const o = typeof s === "string" ? [ s ] : (0, i.gT)({
    types: s
   }, "types").map(String);
   return t.filter(e => !o.includes(e));
  }
  function runsInAMonth(e) {
   const n = (0, i.gT)(parsed(e), "on", "schedule").flatMap(e => (0, i.$6)(e, "cron") ?? []);
   const t = n.map(e => {
    const n = (0, r.vz)(e);
    return n === undefined ? Number.NaN : (0, r.EY)(n);
   });
   const s = t.reduce((e, n) => e + n, 0);
   return Number.isNaN(s) || n.length === 0 ? undefined : Math.round(s * 30 / 365);
  }
  function parsed(e) {
   try {
    return (0, s.qg)(e);
   } catch {
    return undefined;
   }
  }
 }
};
