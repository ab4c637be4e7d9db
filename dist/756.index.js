export const id = 756;

export const ids = [ 756 ];

export const modules = {
 9216: (e, t, n) => {
  n.d(t, {
   p: () => inCode
  });
  function inCode(e) {
   return e.map(e => `\`${e}\``).join(", ");
  }
 },
 1756: (e, t, n) => {
  n.d(t, {
   A: () => u,
   H: () => c
  });
  var s = n(164);
  var o = n(9216);
  var i = n(2144);
  var r = n(3465);
  var a = n(5245);
  var h = n(7538);
  // CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
  const d = {
   issues: [ "opened", "edited", "closed", "reopened", "labeled", "unlabeled", "assigned", "unassigned" ],
   issue_comment: [ "created" ]
  };
  const l = {
   issues: "adds the list and comments",
   contents: "commits the postmortem",
   "pull-requests": "proposes the postmortem where the default branch takes no commits"
  };
  function eventsWorkflow(e) {
   const t = "The workflow for what happens in issues";
   if (e.workflows === undefined) return {
    what: t,
    state: "unknown",
    words: "GitHub did not show the workflows."
   };
   const n = (0, h.pD)(e.workflows);
   const s = n.find(e => !(0, h.gK)(e)) ?? n[0];
   if (s === undefined) {
    const n = (0, h.VS)(e.workflows);
    if (n !== undefined) {
     const e = `\`${n.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`;
     return {
      what: t,
      state: "stops",
      words: e
     };
    }
    const s = `None of the workflows uses this Action and listens to \`issues\`: copy it to \`${a.rB}/${a.kQ}\` (see below).`;
    return {
     what: t,
     state: "stops",
     words: s
    };
   }
   const i = `\`${s.file}\``;
   if (n.some(({text: e}) => e.includes("@<commit>"))) {
    const e = `${i} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`;
    return {
     what: t,
     state: "stops",
     words: e
    };
   }
   const r = unheardOf(n);
   if (r.length > 0) {
    return {
     what: t,
     state: "missing",
     words: `${i} does not listen to ${(0, o.p)(r)}.`
    };
   }
   if (n.some(({text: e}) => (0, h.XL)(e).includes("schedule"))) {
    const e = `${i} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`;
    return {
     what: t,
     state: "missing",
     words: e
    };
   }
   return (0, h.gK)(s) ? {
    what: t,
    state: "stops",
    words: `${i} is switched off: switch it on under Actions.`
   } : {
    what: t,
    state: "fine",
    words: `${i} listens to what it needs.`
   };
  }
  function unheardOf(e) {
   return Object.entries(d).flatMap(([t, n]) => {
    const s = e.filter(({text: e}) => (0, h.XL)(e).includes(t));
    if (s.length === 0) return [ t ];
    const o = n.filter(e => s.every(({text: n}) => (0, h.yt)(n, t, [ e ]).length > 0));
    return o.map(e => `${t}: ${e}`);
   });
  }
  function permissions({workflows: e = []}) {
   const t = "What the workflow may do";
   const [n] = (0, h.pD)(e);
   if (n === undefined) return {
    what: t,
    state: "unknown",
    words: "There is no workflow to look into."
   };
   const s = (0, h.VE)(n.text);
   if (s === undefined) return {
    what: t,
    state: "unknown",
    words: "It names no permissions; those of the repository count."
   };
   const o = Object.entries(l).filter(([e]) => s[e] !== "write");
   if (o.length === 0) return {
    what: t,
    state: "fine",
    words: "It may write issues, contents and pull requests."
   };
   const i = o.map(([e, t]) => `\`${e}: write\` ${t}`).join("; ");
   const r = o.some(([e]) => e === "issues");
   return {
    what: t,
    state: r ? "stops" : "missing",
    words: `Add under \`permissions\`: ${i}.`
   };
  }
  function sweepWorkflow({workflows: e, sweepFile: t}) {
   const n = "The workflow that reminds";
   if (e === undefined) return {
    what: n,
    state: "unknown",
    words: "GitHub did not show the workflows."
   };
   const s = (0, h.G)(e);
   if (s === undefined) {
    const e = `No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${a.rB}/${t}\` (see below).`;
    return {
     what: n,
     state: "missing",
     words: e
    };
   }
   const o = `\`${s.file}\``;
   if (s.file !== t && s.file !== a.kQ) {
    const e = `${o} is named otherwise than \`sweep-workflow\` says (\`${t}\`).`;
    return {
     what: n,
     state: "missing",
     words: e
    };
   }
   if ((0, h.gK)(s)) {
    const e = s.state === "disabled_inactivity" ? "GitHub switched it off after 60 quiet days" : "it is switched off";
    return {
     what: n,
     state: "missing",
     words: `${o}: ${e}. Switch it on under Actions.`
    };
   }
   return s.state === undefined ? {
    what: n,
    state: "unknown",
    words: `${o} is there; whether it is on takes \`actions: read\`.`
   } : {
    what: n,
    state: "fine",
    words: `${o} is there and on.`
   };
  }
  function lastSweep({workflows: e = []}) {
   const t = "The last reminders";
   const n = (0, h.G)(e)?.lastRun;
   if (n === undefined) return {
    what: t,
    state: "unknown",
    words: "Not known."
   };
   return n === "never" ? {
    what: t,
    state: "missing",
    words: "It has not run by schedule yet."
   } : {
    what: t,
    state: "fine",
    words: `It ran last at ${n}.`
   };
  }
  function minutes({repository: e, workflows: t = []}) {
   const n = "What it costs";
   if (e.visibility === "public") return {
    what: n,
    state: "fine",
    words: "Nothing in a public repository."
   };
   const s = (0, h.dN)((0, h.G)(t)?.text ?? "");
   if (s === undefined) return {
    what: n,
    state: "unknown",
    words: "The schedule cannot be counted."
   };
   return {
    what: n,
    state: "fine",
    words: `About ${s} minutes a month for the schedule, and one for each event of an incident.`
   };
  }
  // CONCATENATED MODULE: ./lib/src/setup/checks.js
  const u = [ incidentLabel, otherLabels, checks_form, settings, people, eventsWorkflow, permissions, sweepWorkflow, lastSweep, delivery, proposals, minutes ];
  const c = [ checks_form, settings, eventsWorkflow, permissions, sweepWorkflow ];
  function incidentLabel({label: e, labels: t}) {
   const n = `The label \`${e}\``;
   if (t === undefined) return {
    what: n,
    state: "unknown",
    words: "GitHub did not show the labels."
   };
   return t.some(t => (0, s.b)(t, e)) ? {
    what: n,
    state: "fine",
    words: "is there."
   } : {
    what: n,
    state: "stops",
    words: "is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."
   };
  }
  function otherLabels(e) {
   const t = "Labels of severities and follow-ups";
   if (e.labels === undefined) return {
    what: t,
    state: "unknown",
    words: "GitHub did not show the labels."
   };
   const n = (0, r.C)(e).filter(({name: t}) => !(0, s.b)(t, e.label));
   if (n.length === 0) return {
    what: t,
    state: "fine",
    words: "are there."
   };
   const i = (0, o.p)(n.map(({name: e}) => e));
   return {
    what: t,
    state: "missing",
    words: `${i}: \`task: setup\` makes them.`
   };
  }
  function checks_form({form: e, label: t, proposedAt: n}) {
   const s = "The form that opens an incident";
   if (e === undefined) {
    const e = n === undefined ? "is not there." : `is in ${n}: merge it.`;
    return {
     what: s,
     state: "missing",
     words: `\`${a.In}\` ${e}`
    };
   }
   return (0, i.h)(e, t) ? {
    what: s,
    state: "fine",
    words: `\`${e.path}\` is there and gives the label.`
   } : {
    what: s,
    state: "missing",
    words: `\`${e.path}\` does not give the label \`${t}\`: add it to \`labels\`.`
   };
  }
  function settings({settings: e}) {
   const t = "The settings";
   return e === undefined ? {
    what: t,
    state: "fine",
    words: "There are none, so the defaults count."
   } : {
    what: t,
    state: "fine",
    words: "are there and can be read."
   };
  }
  function people({people: e, unasked: t}) {
   const n = "The people of the settings";
   if (e.length + t.length === 0) return {
    what: n,
    state: "fine",
    words: "The settings name nobody."
   };
   const s = e.filter(({permission: e}) => e === "none").map(({login: e}) => e);
   if (s.length > 0) {
    const e = `${(0, o.p)(s)} may not read here, or there is no such account: a mention reaches nobody.`;
    return {
     what: n,
     state: "missing",
     words: e
    };
   }
   const i = [ ...e.filter(({permission: e}) => e === "unknown").map(({login: e}) => e), ...t ];
   return i.length === 0 ? {
    what: n,
    state: "fine",
    words: "may all read here."
   } : {
    what: n,
    state: "unknown",
    words: `GitHub was not asked, or did not tell, about ${(0, o.p)(i)}.`
   };
  }
  function delivery({repository: e}) {
   const t = "Where postmortems go";
   if (e.archived) return {
    what: t,
    state: "stops",
    words: "The repository is archived and takes nothing."
   };
   switch (e.pushes) {
   case "refused":
    return {
     what: t,
     state: "fine",
     words: "Into a pull request: the default branch takes no direct commits."
    };

   case "doubtful":
    return {
     what: t,
     state: "unknown",
     words: "There are rules for the default branch. A commit is tried first, then a pull request."
    };

   default:
    return {
     what: t,
     state: "fine",
     words: `Onto \`${e.defaultBranch}\`.`
    };
   }
  }
  function proposals({mayPropose: e, repository: t}) {
   const n = "Whether Actions may open pull requests";
   if (e === undefined) return {
    what: n,
    state: "unknown",
    words: "Not known: only administrators may ask."
   };
   if (e) return {
    what: n,
    state: "fine",
    words: "Yes."
   };
   const s = "No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered.";
   return {
    what: n,
    state: t.pushes === undefined ? "fine" : "missing",
    words: s
   };
  }
 },
 2144: (e, t, n) => {
  n.d(t, {
   h: () => givesLabel,
   v: () => formAmong
  });
  var s = n(164);
  var o = n(8674);
  var i = n(5245);
  var r = n(7538);
  function labelsOf(e) {
   const t = (0, o.at)((0, r.Yz)(e), "labels");
   if (typeof t === "string") return t.split(",").map(e => e.trim());
   return Array.isArray(t) ? t.map(String) : [];
  }
  function givesLabel({text: e}, t) {
   return labelsOf(e).some(e => (0, s.b)(e, t));
  }
  function formAmong(e, t) {
   return e.find(e => givesLabel(e, t)) ?? e.find(({path: e}) => e === i.In);
  }
 },
 3465: (e, t, n) => {
  n.d(t, {
   C: () => missingLabels
  });
  var s = n(164);
  const o = [ "b60205", "d93f0b", "fbca04", "c2e0c6" ];
  function wantedLabels({label: e, severities: t}) {
   return [ {
    name: e,
    color: "d73a4a",
    description: "Something is broken for somebody"
   }, ...t.map((e, t) => ({
    name: e,
    color: o[Math.min(t, o.length - 1)] ?? "ededed",
    description: t === 0 ? "The gravest severity of an incident" : `Severity ${t + 1} of an incident`
   })), {
    name: s.n,
    color: "e99695",
    description: "A step of the protocol has waited long"
   }, {
    name: "security",
    color: "5319e7",
    description: "Concerns security"
   }, {
    name: "follow-up",
    color: "0e8a16",
    description: "What is to be done after an incident"
   } ];
  }
  function missingLabels(e) {
   const {labels: t} = e;
   if (t === undefined) return [];
   return wantedLabels(e).filter(({name: e}) => !t.some(t => (0, s.b)(t, e)));
  }
 },
 5245: (e, t, n) => {
  n.d(t, {
   kQ: () => c,
   j4: () => h,
   In: () => d,
   ro: () => isReadme,
   md: () => proposedFiles,
   Yx: () => workflowTexts,
   rB: () => l
  });
  var s = n(5954);
  // CONCATENATED MODULE: ./lib/src/setup/copied-files.js
  const o = "name: Incident Protocol\n\non:\n  issues:\n    types: [opened, edited, closed, reopened, labeled, unlabeled, assigned, unassigned]\n  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is fetched or run; comments are read as text\n    types: [created, edited] # commands; ticks in our own comment, which holds the list when the description is full\n  # No `schedule` here: GitHub switches a workflow that has one off after 60 quiet days, with all that is in it.\n  workflow_dispatch:\n    inputs:\n      task:\n        description: What to do; setup makes the labels and proposes the form, check tells what is missing\n        type: choice\n        options: [sweep, setup, check]\n      issue:\n        description: Number of one incident; empty looks at all of them\n        type: string\n      dry-run:\n        description: Only show what would be written\n        type: boolean\n        default: false\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  protocol:\n    # A skipped job takes no runner. `contains` asks for the whole label here, in any case, because `*` makes a list.\n    if: >-\n      github.event_name == 'workflow_dispatch' ||\n      (github.event_name == 'issues' && !github.event.issue.pull_request &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      (github.event.action == 'unlabeled' && github.event.label.name == 'incident'))) ||\n      (github.event_name == 'issue_comment' && !github.event.issue.pull_request &&\n      github.event.sender.type != 'Bot' &&\n      ((github.event.action == 'created' && contains(github.event.comment.body, '/incident ') &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      contains(github.event.issue.labels.*.name, 'follow-up'))) ||\n      (github.event.action == 'edited' && contains(github.event.comment.body, 'incident-protocol:tracking') &&\n      contains(github.event.issue.labels.*.name, 'incident'))))\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # adds the list to the description, comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: switches the reminders on again where GitHub switched them off; `read` only tells of it\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n        with:\n          task: ${{ inputs.task || 'auto' }}\n          issue: ${{ inputs.issue }}\n          dry-run: ${{ inputs.dry-run }}\n";
  const i = "name: Incident Protocol reminders\n\non:\n  schedule:\n    - cron: '23 */4 * * *' # UTC; not on the full hour, when GitHub is busiest\n  workflow_dispatch:\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  sweep:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: keeps this schedule on in a quiet repository\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n";
  const r = 'name: Incident\ndescription: Something is broken for somebody. Three answers are enough; the rest can wait.\nlabels: [incident]\nbody:\n  - type: textarea\n    id: what-happened\n    attributes:\n      label: What happened\n      description: What you see, in your own words. Guesses are welcome; say that they are guesses.\n    validations:\n      required: true\n  - type: input\n    id: since-when\n    attributes:\n      label: Since when\n      description: With the time zone, or "not known".\n      placeholder: 09:20 UTC\n    validations:\n      required: false\n  - type: textarea\n    id: who-is-affected\n    attributes:\n      label: Who is affected\n      description: Which people, and what they cannot do now.\n    validations:\n      required: false\n  - type: dropdown\n    id: severity\n    attributes:\n      label: Severity\n      description: A label such as sev1 on the issue goes before it.\n      options: # each begins with the label that your settings know\n        - sev1 - everybody, or money and data are at risk\n        - sev2 - many, and there is no way around it\n        - sev3 - some, or there is a way around it\n        - sev4 - a blemish\n    validations:\n      required: false\n  - type: input\n    id: affected-services\n    attributes:\n      label: Affected services\n      description: Their names, with commas between them. A label such as service:checkout says it as well.\n      placeholder: checkout, payments\n    validations:\n      required: false\n';
  const a = '# Incident Protocol: every key with its default.\n# All of them are optional: keep the lines that you change, leave out the rest.\n# Durations are written 30m, 12h, 2d or 1w.\n\n# The label that makes an issue an incident, in any case. The input of the same name wins.\n# label: incident\n\n# The language of what the Action writes: en, de, es, fr, ja, pt. Threads are in English for\n# now.\n# language: en\n\n# The zone of working hours, and of times that people report, by its IANA name.\n# time-zone: UTC\n\n# When the team works. Outside of it no clock runs and no reminder is posted.\n# working-hours:\n#   # Working hours within one day. When not set: all day.\n#   # hours: 09:00-18:00\n#   # Working days. When not set: mon to fri if hours are set, else all seven.\n#   # days: [mon, tue, wed, thu, fri]\n#   # Dates on which nobody works, such as 2026-12-25.\n#   holidays: []\n\n# The least permission with which someone may declare an incident in a public repository. In\n# private and internal ones read is enough.\n# accept-from: triage\n\n# Who is mentioned.\n# people:\n#   # GitHub handles to mention when a step has no owner and the incident has no lead, no assignee\n#   # and no trusted author. At most 5.\n#   default: []\n#   # GitHub handles to mention when the reminders of a step did not help. At most 5.\n#   escalate-to: []\n\n# The eight steps, by id. What is not said keeps its default.\n# steps:\n#   check:\n#     # What the box in the list says.\n#     title: Double-check\n#     # One sentence of help, shown while the step is the current one.\n#     hint: "Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is."\n#     # How long the step may be the current one before somebody is reminded of it.\n#     remind-after: 1h\n#     # false leaves the step out. At least one step must stay.\n#     enabled: true\n#   alert:\n#     title: Alert the people concerned\n#     hint: "Send two lines to those who use or run this: what is broken, since when, and when they will hear from you next."\n#     remind-after: 1h\n#     enabled: true\n#   own:\n#     title: Take responsibility\n#     hint: Say in a comment that it happened on your watch and that you will see it through; this is not about whose fault it was.\n#     remind-after: 4h\n#     enabled: true\n#   apologize:\n#     title: Apologize\n#     hint: "Say sorry to those who lost time, money or calm, even if the fault was not yours: name what it cost them and leave the excuses out."\n#     remind-after: 1d\n#     enabled: true\n#   ameliorate:\n#     title: Soften the impact\n#     hint: "Write down what will make it hurt less now, such as a rollback, a workaround or a refund; if you have no plan, say so and ask for ideas."\n#     remind-after: 1d\n#     enabled: true\n#   prevent:\n#     title: Prevent a repeat\n#     hint: "Open an issue for the one change that would have stopped this, or shown it sooner, give it an owner and a date, and link it here."\n#     remind-after: 3d\n#     enabled: true\n#   feedback:\n#     title: Gather feedback\n#     hint: "Ask those who were hit and those who helped what you should have done differently, and bring their answers here."\n#     remind-after: 5d\n#     enabled: true\n#   thank:\n#     title: Say thank you\n#     hint: "Thank the people who helped by name, and everybody else for waiting; a short comment is enough."\n#     remind-after: 1w\n#     enabled: true\n\n# Labels that make everything more or less urgent, in any case. Your own list replaces all four;\n# {} means none.\n# severities: {sev1: {factor: 0.25}, sev2: {factor: 0.5}, sev3: {factor: 1}, sev4: {factor: 2}}\n\n# What a label that names an affected service begins with, in any case: service:checkout means\n# checkout.\n# service-label: "service:"\n\n# What is not told outside of its issue.\n# private:\n#   # In a public repository an incident with one of these labels gets no postmortem, until a\n#   # maintainer comments `/incident publish`; [] means none.\n#   labels: [security]\n\n# When and how often people are reminded of a step that is due.\n# reminders:\n#   # How long to wait between two reminders of the same step, at least 12h. When not set: the\n#   # time limit of the step, at least 12h.\n#   # repeat: 1d\n#   # How many reminders one step gets before it is escalated, 1 to 10.\n#   per-step: 3\n#   # How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the\n#   # next run.\n#   max-per-run: 20\n#   # How far apart the scheduled runs are. A reminder that comes later than three times this says\n#   # that the schedule seems to be off.\n#   sweep-interval: 4h\n\n# How many of the requests that GitHub allows within an hour a scheduled run leaves to other\n# workflows of the repository.\n# reserve: 200\n\n# What happens to an incident that is closed while steps are open.\n# close:\n#   # remind: go on reminding; reopen: open it again once, with the reason, then remind; accept:\n#   # leave it alone.\n#   early: remind\n\n# The file that remains of an incident.\n# postmortem:\n#   # The folder that the postmortems go to.\n#   directory: postmortems\n#   # How they get there: commit to the default branch, pull-request, or auto: commit where that\n#   # is allowed, else a pull request.\n#   deliver: auto\n#   # How the list of all postmortems with its data and feed gets there: as the postmortems do\n#   # (auto), by commit, in a pull request of its own, or not at all (off).\n#   index: auto\n#   # Your own Handlebars template, a file on the default branch; short for\n#   # `templates.postmortem`. When not set: the built-in one.\n#   # template: .github/postmortem.md.hbs\n#   # The language of the postmortems and their list. When not set: `language`.\n#   # language: de\n#   # Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The\n#   # rest stays as it is.\n#   messages: {}\n#   # By which headings of your own write-ups a section is known, besides those that the Action\n#   # knows: { lucky: ["Glück"] }.\n#   headings: {}\n\n# Handlebars templates of your own in the place of the built-in ones, each a file on the default\n# branch.\n# templates:\n#   # Your own template for the tracking comment, which shows the state of an incident.\n#   tracking-comment: .github/incidents/tracking-comment.md.hbs\n#   # Your own template for that comment while an incident waits to be confirmed.\n#   waiting-comment: .github/incidents/waiting-comment.md.hbs\n#   # Your own template for answers to commands.\n#   answer: .github/incidents/answer.md.hbs\n#   # Your own template for reminders.\n#   reminder: .github/incidents/reminder.md.hbs\n#   # Your own template for what is left of a reminder once its step is done.\n#   reminder-answered: .github/incidents/reminder-answered.md.hbs\n#   # Your own template for the reason why an issue was opened again.\n#   reopened: .github/incidents/reopened.md.hbs\n#   # Your own template for the postmortem, as `postmortem.template`.\n#   postmortem: .github/incidents/postmortem.md.hbs\n#   # Your own template for the description of the pull request with a postmortem.\n#   pull-request: .github/incidents/pull-request.md.hbs\n#   # Your own template for the list of all postmortems.\n#   index-page: .github/incidents/index-page.md.hbs\n#   # Your own template for the job summary.\n#   summary: .github/incidents/summary.md.hbs\n';
  // CONCATENATED MODULE: ./lib/src/setup/proposed-files.js
  const h = ".github/ISSUE_TEMPLATE";
  const d = `${h}/incident.yml`;
  const l = ".github/workflows";
  const u = "incident";
  const c = "incident-protocol.yml";
  const m = `# Postmortems\n\nWhat went wrong, what it did to people, and what we learned: one file for each incident, written when its issue is\nclosed.\n\n\x3c!-- incident-protocol:begin index --\x3e\nThe list of all of them stands here as soon as there is one.\n\x3c!-- incident-protocol:end index --\x3e\n`;
  function workflowTexts({commit: e, label: t, sweepFile: n = s.v}) {
   const pinned = t => e === undefined ? t : t.replaceAll(/@<commit> #.*/g, `@${e}`);
   const ours = e => t === u ? pinned(e) : labelled(pinned(e), t);
   return {
    [c]: ours(o),
    [n]: ours(i)
   };
  }
  function labelled(e, t) {
   const n = `'${t.replaceAll("'", "''")}')`;
   const s = `label: ${JSON.stringify(t)}`;
   const o = e.replaceAll("'incident')", () => n);
   return / {8}with:\n/.test(o) ? o.replace(/ {8}with:\n/, e => `${e}          ${s}\n`) : `${o.trimEnd()}\n        with:\n          ${s}\n`;
  }
  function formFor(e) {
   const t = /^[\w-]+$/.test(e) ? e : JSON.stringify(e);
   return r.replace(/^labels: .*$/m, () => `labels: [${t}]`);
  }
  function proposedFiles({directory: e, label: t, readme: n}, s) {
   return [ {
    part: "form",
    path: d,
    content: formFor(t),
    what: "the form that opens an incident"
   }, {
    part: "settings",
    path: s,
    content: a,
    what: "every setting with its default, as remarks"
   }, {
    part: "readme",
    path: n?.path ?? `${e}/README.md`,
    content: m,
    what: "the page that lists the postmortems"
   } ];
  }
  function isReadme(e) {
   return /^readme\.(?:md|markdown)$/i.test(e);
  }
 },
 7538: (e, t, n) => {
  n.d(t, {
   G: () => sweepIn,
   VA: () => usesUs,
   VE: () => grantedBy,
   VS: () => brokenWorkflow,
   XL: () => eventsOf,
   Yz: () => parsed,
   dN: () => runsInAMonth,
   gK: () => isOff,
   pD: () => eventWorkflows,
   yt: () => unheard
  });
  var s = n(8815);
  var o = n(8674);
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
   return /^\s*(?:- )?uses:\s*['"]?[\w.-]+\/incident-protocol(?:\/[\w./-]+)?@/m.test(e);
  }
  function isOff({state: e}) {
   return e !== undefined && e !== "active";
  }
  function eventsOf(e) {
   const t = (0, o.at)(parsed(e), "on");
   if (typeof t === "string") return [ t ];
   if (Array.isArray(t)) return t.map(String);
   return typeof t === "object" && t !== null ? Object.keys(t) : [];
  }
  function isOurs(e) {
   return (0, o.gT)(e, "steps").some(e => usesUs(`uses: ${(0, o.$6)(e, "uses")}`));
  }
  function grantedBy(e) {
   const t = parsed(e);
   const n = Object.values(Object((0, o.at)(t, "jobs"))).filter(isOurs);
   const [s = (0, o.at)(t, "permissions")] = n.flatMap(e => (0, o.at)(e, "permissions") ?? []);
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
  function unheard(e, t, n) {
   const s = (0, o.at)(parsed(e), "on", t, "types");
   if (s === undefined || s === null) return [];
   const i = typeof s === "string" ? [ s ] : (0, o.gT)({
    types: s
   }, "types").map(String);
   return n.filter(e => !i.includes(e));
  }
  function runsInAMonth(e) {
   const t = (0, o.gT)(parsed(e), "on", "schedule").flatMap(e => (0, o.$6)(e, "cron") ?? []);
   const n = t.map(runsOf);
   const s = n.reduce((e, t) => e + t, 0);
   return Number.isNaN(s) || t.length === 0 ? undefined : Math.round(s);
  }
  const i = [ "sun", "mon", "tue", "wed", "thu", "fri", "sat" ];
  function runsOf(e) {
   const [t = "", n = "", s = "", o = "", r = ""] = e.trim().split(/\s+/);
   const a = r.toLowerCase().replaceAll(/[a-z]{3}/g, e => String(i.indexOf(e)));
   if (s !== "*" && r !== "*") return Number.NaN;
   const h = countOf(t, 60) * countOf(n, 24);
   return h * countOf(s, 30) * (countOf(o, 12) / 12) * (countOf(a, 7) / 7);
  }
  function countOf(e, t) {
   const n = e.split(",").map(e => {
    const [, n, s, o = "1"] = /^(\*|\d+)(?:-(\d+))?(?:\/([1-9]\d*))?$/.exec(e) ?? [];
    if (n === undefined) return Number.NaN;
    const i = n !== "*" && s === undefined && !e.includes("/");
    const r = n === "*" ? t : Number(s ?? t - 1) - Number(n) + 1;
    return i ? 1 : Math.ceil(r / Number(o));
   });
   return n.reduce((e, t) => e + t, 0);
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
