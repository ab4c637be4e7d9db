export const id = 756;

export const ids = [ 756 ];

export const modules = {
 9216: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => inCode
  });
  function inCode(words) {
   return words.map(word => `\`${word}\``).join(", ");
  }
 },
 1756: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => checks,
   H: () => offlineChecks
  });
  var facts_label = __webpack_require__(164);
  var check = __webpack_require__(9216);
  var setup_form = __webpack_require__(2144);
  var labels = __webpack_require__(3465);
  var proposed_files = __webpack_require__(5245);
  var read_workflow = __webpack_require__(7538);
  // CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
  const neededEvents = {
   issues: [ "opened", "edited", "closed", "reopened", "labeled", "unlabeled", "assigned", "unassigned" ],
   issue_comment: [ "created" ]
  };
  const neededPermissions = {
   issues: "adds the list and comments",
   contents: "commits the postmortem",
   "pull-requests": "proposes the postmortem where the default branch takes no commits"
  };
  function eventsWorkflow(found) {
   const what = "The workflow for what happens in issues";
   if (found.workflows === undefined) return {
    what: what,
    state: "unknown",
    words: "GitHub did not show the workflows."
   };
   const ours = (0, read_workflow.pD)(found.workflows);
   const first = ours.find(one => !(0, read_workflow.gK)(one)) ?? ours[0];
   if (first === undefined) {
    const broken = (0, read_workflow.VS)(found.workflows);
    if (broken !== undefined) {
     const words = `\`${broken.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`;
     return {
      what: what,
      state: "stops",
      words: words
     };
    }
    const words = `None of the workflows uses this Action and listens to \`issues\`: copy it to \`${proposed_files.rB}/${proposed_files.kQ}\` (see below).`;
    return {
     what: what,
     state: "stops",
     words: words
    };
   }
   const name = `\`${first.file}\``;
   if (ours.some(({text: text}) => text.includes("@<commit>"))) {
    const words = `${name} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`;
    return {
     what: what,
     state: "stops",
     words: words
    };
   }
   const missing = unheardOf(ours);
   if (missing.length > 0) {
    return {
     what: what,
     state: "missing",
     words: `${name} does not listen to ${(0, check.p)(missing)}.`
    };
   }
   if (ours.some(({text: text}) => (0, read_workflow.XL)(text).includes("schedule"))) {
    const words = `${name} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`;
    return {
     what: what,
     state: "missing",
     words: words
    };
   }
   return (0, read_workflow.gK)(first) ? {
    what: what,
    state: "stops",
    words: `${name} is switched off: switch it on under Actions.`
   } : {
    what: what,
    state: "fine",
    words: `${name} listens to what it needs.`
   };
  }
  function unheardOf(ours) {
   return Object.entries(neededEvents).flatMap(([event, actions]) => {
    const listening = ours.filter(({text: text}) => (0, read_workflow.XL)(text).includes(event));
    if (listening.length === 0) return [ event ];
    const missing = actions.filter(action => listening.every(({text: text}) => (0, read_workflow.yt)(text, event, [ action ]).length > 0));
    return missing.map(action => `${event}: ${action}`);
   });
  }
  function permissions({workflows: workflows = []}) {
   const what = "What the workflow may do";
   const [first] = (0, read_workflow.pD)(workflows);
   if (first === undefined) return {
    what: what,
    state: "unknown",
    words: "There is no workflow to look into."
   };
   const given = (0, read_workflow.VE)(first.text);
   if (given === undefined) return {
    what: what,
    state: "unknown",
    words: "It names no permissions; those of the repository count."
   };
   const missing = Object.entries(neededPermissions).filter(([scope]) => given[scope] !== "write");
   if (missing.length === 0) return {
    what: what,
    state: "fine",
    words: "It may write issues, contents and pull requests."
   };
   const words = missing.map(([scope, why]) => `\`${scope}: write\` ${why}`).join("; ");
   const stops = missing.some(([scope]) => scope === "issues");
   return {
    what: what,
    state: stops ? "stops" : "missing",
    words: `Add under \`permissions\`: ${words}.`
   };
  }
  function sweepWorkflow({workflows: workflows, sweepFile: sweepFile}) {
   const what = "The workflow that reminds";
   if (workflows === undefined) return {
    what: what,
    state: "unknown",
    words: "GitHub did not show the workflows."
   };
   const sweep = (0, read_workflow.G)(workflows);
   if (sweep === undefined) {
    const words = `No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${proposed_files.rB}/${sweepFile}\` (see below).`;
    return {
     what: what,
     state: "missing",
     words: words
    };
   }
   const name = `\`${sweep.file}\``;
   if (sweep.file !== sweepFile && sweep.file !== proposed_files.kQ) {
    const words = `${name} is named otherwise than \`sweep-workflow\` says (\`${sweepFile}\`).`;
    return {
     what: what,
     state: "missing",
     words: words
    };
   }
   if ((0, read_workflow.gK)(sweep)) {
    const why = sweep.state === "disabled_inactivity" ? "GitHub switched it off after 60 quiet days" : "it is switched off";
    return {
     what: what,
     state: "missing",
     words: `${name}: ${why}. Switch it on under Actions.`
    };
   }
   return sweep.state === undefined ? {
    what: what,
    state: "unknown",
    words: `${name} is there; whether it is on takes \`actions: read\`.`
   } : {
    what: what,
    state: "fine",
    words: `${name} is there and on.`
   };
  }
  function lastSweep({workflows: workflows = []}) {
   const what = "The last reminders";
   const lastRun = (0, read_workflow.G)(workflows)?.lastRun;
   if (lastRun === undefined) return {
    what: what,
    state: "unknown",
    words: "Not known."
   };
   return lastRun === "never" ? {
    what: what,
    state: "missing",
    words: "It has not run by schedule yet."
   } : {
    what: what,
    state: "fine",
    words: `It ran last at ${lastRun}.`
   };
  }
  function minutes({repository: repository, workflows: workflows = []}) {
   const what = "What it costs";
   if (repository.visibility === "public") return {
    what: what,
    state: "fine",
    words: "Nothing in a public repository."
   };
   const runs = (0, read_workflow.dN)((0, read_workflow.G)(workflows)?.text ?? "");
   if (runs === undefined) return {
    what: what,
    state: "unknown",
    words: "The schedule cannot be counted."
   };
   return {
    what: what,
    state: "fine",
    words: `About ${runs} minutes a month for the schedule, and one for each event of an incident.`
   };
  }
  // CONCATENATED MODULE: ./lib/src/setup/checks.js
  const checks = [ incidentLabel, otherLabels, checks_form, settings, people, eventsWorkflow, permissions, sweepWorkflow, lastSweep, delivery, proposals, minutes ];
  const offlineChecks = [ checks_form, settings, eventsWorkflow, permissions, sweepWorkflow ];
  function incidentLabel({label: label, labels: labels}) {
   const what = `The label \`${label}\``;
   if (labels === undefined) return {
    what: what,
    state: "unknown",
    words: "GitHub did not show the labels."
   };
   return labels.some(one => (0, facts_label.b)(one, label)) ? {
    what: what,
    state: "fine",
    words: "is there."
   } : {
    what: what,
    state: "stops",
    words: "is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."
   };
  }
  function otherLabels(found) {
   const what = "Labels of severities and follow-ups";
   if (found.labels === undefined) return {
    what: what,
    state: "unknown",
    words: "GitHub did not show the labels."
   };
   const missing = (0, labels.C)(found).filter(({name: name}) => !(0, facts_label.b)(name, found.label));
   if (missing.length === 0) return {
    what: what,
    state: "fine",
    words: "are there."
   };
   const names = (0, check.p)(missing.map(({name: name}) => name));
   return {
    what: what,
    state: "missing",
    words: `${names}: \`task: setup\` makes them.`
   };
  }
  function checks_form({form: file, label: label, proposedAt: proposedAt}) {
   const what = "The form that opens an incident";
   if (file === undefined) {
    const words = proposedAt === undefined ? "is not there." : `is in ${proposedAt}: merge it.`;
    return {
     what: what,
     state: "missing",
     words: `\`${proposed_files.In}\` ${words}`
    };
   }
   return (0, setup_form.h)(file, label) ? {
    what: what,
    state: "fine",
    words: `\`${file.path}\` is there and gives the label.`
   } : {
    what: what,
    state: "missing",
    words: `\`${file.path}\` does not give the label \`${label}\`: add it to \`labels\`.`
   };
  }
  function settings({settings: file}) {
   const what = "The settings";
   return file === undefined ? {
    what: what,
    state: "fine",
    words: "There are none, so the defaults count."
   } : {
    what: what,
    state: "fine",
    words: "are there and can be read."
   };
  }
  function people({people: asked, unasked: unasked}) {
   const what = "The people of the settings";
   if (asked.length + unasked.length === 0) return {
    what: what,
    state: "fine",
    words: "The settings name nobody."
   };
   const missing = asked.filter(({permission: permission}) => permission === "none").map(({login: login}) => login);
   if (missing.length > 0) {
    const words = `${(0, check.p)(missing)} may not read here, or there is no such account: a mention reaches nobody.`;
    return {
     what: what,
     state: "missing",
     words: words
    };
   }
   const unknown = [ ...asked.filter(({permission: permission}) => permission === "unknown").map(({login: login}) => login), ...unasked ];
   return unknown.length === 0 ? {
    what: what,
    state: "fine",
    words: "may all read here."
   } : {
    what: what,
    state: "unknown",
    words: `GitHub was not asked, or did not tell, about ${(0, check.p)(unknown)}.`
   };
  }
  function delivery({repository: repository}) {
   const what = "Where postmortems go";
   if (repository.archived) return {
    what: what,
    state: "stops",
    words: "The repository is archived and takes nothing."
   };
   switch (repository.pushes) {
   case "refused":
    return {
     what: what,
     state: "fine",
     words: "Into a pull request: the default branch takes no direct commits."
    };

   case "doubtful":
    return {
     what: what,
     state: "unknown",
     words: "There are rules for the default branch. A commit is tried first, then a pull request."
    };

   default:
    return {
     what: what,
     state: "fine",
     words: `Onto \`${repository.defaultBranch}\`.`
    };
   }
  }
  function proposals({mayPropose: mayPropose, repository: repository}) {
   const what = "Whether Actions may open pull requests";
   if (mayPropose === undefined) return {
    what: what,
    state: "unknown",
    words: "Not known: only administrators may ask."
   };
   if (mayPropose) return {
    what: what,
    state: "fine",
    words: "Yes."
   };
   const words = "No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered.";
   return {
    what: what,
    state: repository.pushes === undefined ? "fine" : "missing",
    words: words
   };
  }
 },
 2144: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => givesLabel,
   v: () => formAmong
  });
  var _facts_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(164);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  var _proposed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5245);
  var _read_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7538);
  function labelsOf(text) {
   const labels = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0, _read_workflow_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text), "labels");
   if (typeof labels === "string") return labels.split(",").map(label => label.trim());
   return Array.isArray(labels) ? labels.map(String) : [];
  }
  function givesLabel({text: text}, label) {
   return labelsOf(text).some(one => (0, _facts_label_js__WEBPACK_IMPORTED_MODULE_2__.b)(one, label));
  }
  function formAmong(forms, label) {
   return forms.find(form => givesLabel(form, label)) ?? forms.find(({path: path}) => path === _proposed_files_js__WEBPACK_IMPORTED_MODULE_3__.In);
  }
 },
 3465: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => missingLabels
  });
  var _facts_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(164);
  const severityColors = [ "b60205", "d93f0b", "fbca04", "c2e0c6" ];
  function wantedLabels({label: label, severities: severities}) {
   return [ {
    name: label,
    color: "d73a4a",
    description: "Something is broken for somebody"
   }, ...severities.map((name, index) => ({
    name: name,
    color: severityColors[Math.min(index, severityColors.length - 1)] ?? "ededed",
    description: index === 0 ? "The gravest severity of an incident" : `Severity ${index + 1} of an incident`
   })), {
    name: _facts_label_js__WEBPACK_IMPORTED_MODULE_0__.n,
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
  function missingLabels(found) {
   const {labels: labels} = found;
   if (labels === undefined) return [];
   return wantedLabels(found).filter(({name: name}) => !labels.some(one => (0, _facts_label_js__WEBPACK_IMPORTED_MODULE_0__.b)(one, name)));
  }
 },
 5245: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   kQ: () => eventsFile,
   j4: () => formFolder,
   In: () => formPath,
   ro: () => isReadme,
   md: () => proposedFiles,
   Yx: () => workflowTexts,
   rB: () => workflowsFolder
  });
  var sweep_workflow = __webpack_require__(5954);
  // CONCATENATED MODULE: ./lib/src/setup/copied-files.js
  const eventsWorkflow = "name: Incident Protocol\n\non:\n  issues:\n    types: [opened, edited, closed, reopened, labeled, unlabeled, assigned, unassigned]\n  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is fetched or run; comments are read as text\n    types: [created, edited] # commands; ticks in our own comment, which holds the list when the description is full\n  # No `schedule` here: GitHub switches a workflow that has one off after 60 quiet days, with all that is in it.\n  workflow_dispatch:\n    inputs:\n      task:\n        description: What to do; setup makes the labels and proposes the form, check tells what is missing\n        type: choice\n        options: [sweep, setup, check]\n      issue:\n        description: Number of one incident; empty looks at all of them\n        type: string\n      dry-run:\n        description: Only show what would be written\n        type: boolean\n        default: false\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  protocol:\n    # A skipped job takes no runner. `contains` asks for the whole label here, in any case, because `*` makes a list.\n    if: >-\n      github.event_name == 'workflow_dispatch' ||\n      (github.event_name == 'issues' && !github.event.issue.pull_request &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      (github.event.action == 'unlabeled' && github.event.label.name == 'incident'))) ||\n      (github.event_name == 'issue_comment' && !github.event.issue.pull_request &&\n      github.event.sender.type != 'Bot' &&\n      ((github.event.action == 'created' && contains(github.event.comment.body, '/incident ') &&\n      (contains(github.event.issue.labels.*.name, 'incident') ||\n      contains(github.event.issue.labels.*.name, 'follow-up'))) ||\n      (github.event.action == 'edited' && contains(github.event.comment.body, 'incident-protocol:tracking') &&\n      contains(github.event.issue.labels.*.name, 'incident'))))\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # adds the list to the description, comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: switches the reminders on again where GitHub switched them off; `read` only tells of it\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n        with:\n          task: ${{ inputs.task || 'auto' }}\n          issue: ${{ inputs.issue }}\n          dry-run: ${{ inputs.dry-run }}\n";
  const sweepWorkflow = "name: Incident Protocol reminders\n\non:\n  schedule:\n    - cron: '23 */4 * * *' # UTC; not on the full hour, when GitHub is busiest\n  workflow_dispatch:\n\npermissions: {} # nothing, except what the job asks for\n\njobs:\n  sweep:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # reads the settings file, commits the postmortem\n      issues: write # comments, labels what is overdue\n      pull-requests: write # proposes the postmortem where the default branch takes no direct commits\n      deployments: read # lists in the postmortem what was deployed before and during the incident\n      actions: write # optional: keeps this schedule on in a quiet repository\n    steps:\n      # No checkout: everything is read and written through the API.\n      - uses: incident-protocol/incident-protocol@<commit> # the full SHA of a commit that you have looked at\n";
  const issueForm = 'name: Incident\ndescription: Something is broken for somebody. Three answers are enough; the rest can wait.\nlabels: [incident]\nbody:\n  - type: textarea\n    id: what-happened\n    attributes:\n      label: What happened\n      description: What you see, in your own words. Guesses are welcome; say that they are guesses.\n    validations:\n      required: true\n  - type: input\n    id: since-when\n    attributes:\n      label: Since when\n      description: With the time zone, or "not known".\n      placeholder: 09:20 UTC\n    validations:\n      required: false\n  - type: textarea\n    id: who-is-affected\n    attributes:\n      label: Who is affected\n      description: Which people, and what they cannot do now.\n    validations:\n      required: false\n  - type: dropdown\n    id: severity\n    attributes:\n      label: Severity\n      description: A label such as sev1 on the issue goes before it.\n      options: # each begins with the label that your settings know\n        - sev1 - everybody, or money and data are at risk\n        - sev2 - many, and there is no way around it\n        - sev3 - some, or there is a way around it\n        - sev4 - a blemish\n    validations:\n      required: false\n  - type: input\n    id: affected-services\n    attributes:\n      label: Affected services\n      description: Their names, with commas between them. A label such as service:checkout says it as well.\n      placeholder: checkout, payments\n    validations:\n      required: false\n';
  const settings = '# Incident Protocol: every key with its default.\n# All of them are optional: keep the lines that you change, leave out the rest.\n# Durations are written 30m, 12h, 2d or 1w.\n\n# The label that makes an issue an incident, in any case. The input of the same name wins.\n# label: incident\n\n# The language of what the Action writes: en, de, es, fr, ja, pt. Threads are in English for\n# now.\n# language: en\n\n# The zone of working hours, and of times that people report, by its IANA name.\n# time-zone: UTC\n\n# When the team works. Outside of it no clock runs and no reminder is posted.\n# working-hours:\n#   # Working hours within one day. When not set: all day.\n#   # hours: 09:00-18:00\n#   # Working days. When not set: mon to fri if hours are set, else all seven.\n#   # days: [mon, tue, wed, thu, fri]\n#   # Dates on which nobody works, such as 2026-12-25.\n#   holidays: []\n\n# The least permission with which someone may declare an incident in a public repository. In\n# private and internal ones read is enough.\n# accept-from: triage\n\n# Who is mentioned.\n# people:\n#   # GitHub handles to mention when a step has no owner and the incident has no lead, no assignee\n#   # and no trusted author. At most 5.\n#   default: []\n#   # GitHub handles to mention when the reminders of a step did not help. At most 5.\n#   escalate-to: []\n\n# The eight steps, by id. What is not said keeps its default.\n# steps:\n#   check:\n#     # What the box in the list says.\n#     title: Double-check\n#     # One sentence of help, shown while the step is the current one.\n#     hint: "Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is."\n#     # How long the step may be the current one before somebody is reminded of it.\n#     remind-after: 1h\n#     # false leaves the step out. At least one step must stay.\n#     enabled: true\n#   alert:\n#     title: Alert the people concerned\n#     hint: "Send two lines to those who use or run this: what is broken, since when, and when they will hear from you next."\n#     remind-after: 1h\n#     enabled: true\n#   own:\n#     title: Take responsibility\n#     hint: Say in a comment that it happened on your watch and that you will see it through; this is not about whose fault it was.\n#     remind-after: 4h\n#     enabled: true\n#   apologize:\n#     title: Apologize\n#     hint: "Say sorry to those who lost time, money or calm, even if the fault was not yours: name what it cost them and leave the excuses out."\n#     remind-after: 1d\n#     enabled: true\n#   ameliorate:\n#     title: Soften the impact\n#     hint: "Write down what will make it hurt less now, such as a rollback, a workaround or a refund; if you have no plan, say so and ask for ideas."\n#     remind-after: 1d\n#     enabled: true\n#   prevent:\n#     title: Prevent a repeat\n#     hint: "Open an issue for the one change that would have stopped this, or shown it sooner, give it an owner and a date, and link it here."\n#     remind-after: 3d\n#     enabled: true\n#   feedback:\n#     title: Gather feedback\n#     hint: "Ask those who were hit and those who helped what you should have done differently, and bring their answers here."\n#     remind-after: 5d\n#     enabled: true\n#   thank:\n#     title: Say thank you\n#     hint: "Thank the people who helped by name, and everybody else for waiting; a short comment is enough."\n#     remind-after: 1w\n#     enabled: true\n\n# Labels that make everything more or less urgent, in any case. Your own list replaces all four;\n# {} means none.\n# severities: {sev1: {factor: 0.25}, sev2: {factor: 0.5}, sev3: {factor: 1}, sev4: {factor: 2}}\n\n# What a label that names an affected service begins with, in any case: service:checkout means\n# checkout.\n# service-label: "service:"\n\n# What is not told outside of its issue.\n# private:\n#   # In a public repository an incident with one of these labels gets no postmortem, until a\n#   # maintainer comments `/incident publish`; [] means none.\n#   labels: [security]\n\n# When and how often people are reminded of a step that is due.\n# reminders:\n#   # How long to wait between two reminders of the same step, at least 12h. When not set: the\n#   # time limit of the step, at least 12h.\n#   # repeat: 1d\n#   # How many reminders one step gets before it is escalated, 1 to 10.\n#   per-step: 3\n#   # How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the\n#   # next run.\n#   max-per-run: 20\n#   # How far apart the scheduled runs are. A reminder that comes later than three times this says\n#   # that the schedule seems to be off.\n#   sweep-interval: 4h\n\n# How many of the requests that GitHub allows within an hour a scheduled run leaves to other\n# workflows of the repository.\n# reserve: 200\n\n# What happens to an incident that is closed while steps are open.\n# close:\n#   # remind: go on reminding; reopen: open it again once, with the reason, then remind; accept:\n#   # leave it alone.\n#   early: remind\n\n# The file that remains of an incident.\n# postmortem:\n#   # The folder that the postmortems go to.\n#   directory: postmortems\n#   # How they get there: commit to the default branch, pull-request, or auto: commit where that\n#   # is allowed, else a pull request.\n#   deliver: auto\n#   # How the list of all postmortems with its data and feed gets there: as the postmortems do\n#   # (auto), by commit, in a pull request of its own, or not at all (off).\n#   index: auto\n#   # Your own Handlebars template, a file on the default branch; short for\n#   # `templates.postmortem`. When not set: the built-in one.\n#   # template: .github/postmortem.md.hbs\n#   # The language of the postmortems and their list. When not set: `language`.\n#   # language: de\n#   # Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The\n#   # rest stays as it is.\n#   messages: {}\n#   # By which headings of your own write-ups a section is known, besides those that the Action\n#   # knows: { lucky: ["Glück"] }.\n#   headings: {}\n\n# Handlebars templates of your own in the place of the built-in ones, each a file on the default\n# branch.\n# templates:\n#   # Your own template for the tracking comment, which shows the state of an incident.\n#   tracking-comment: .github/incidents/tracking-comment.md.hbs\n#   # Your own template for that comment while an incident waits to be confirmed.\n#   waiting-comment: .github/incidents/waiting-comment.md.hbs\n#   # Your own template for answers to commands.\n#   answer: .github/incidents/answer.md.hbs\n#   # Your own template for reminders.\n#   reminder: .github/incidents/reminder.md.hbs\n#   # Your own template for what is left of a reminder once its step is done.\n#   reminder-answered: .github/incidents/reminder-answered.md.hbs\n#   # Your own template for the reason why an issue was opened again.\n#   reopened: .github/incidents/reopened.md.hbs\n#   # Your own template for the postmortem, as `postmortem.template`.\n#   postmortem: .github/incidents/postmortem.md.hbs\n#   # Your own template for the description of the pull request with a postmortem.\n#   pull-request: .github/incidents/pull-request.md.hbs\n#   # Your own template for the list of all postmortems.\n#   index-page: .github/incidents/index-page.md.hbs\n#   # Your own template for the job summary.\n#   summary: .github/incidents/summary.md.hbs\n';
  // CONCATENATED MODULE: ./lib/src/setup/proposed-files.js
  const formFolder = ".github/ISSUE_TEMPLATE";
  const formPath = `${formFolder}/incident.yml`;
  const workflowsFolder = ".github/workflows";
  const usualLabel = "incident";
  const eventsFile = "incident-protocol.yml";
  const readme = `# Postmortems\n\nWhat went wrong, what it did to people, and what we learned: one file for each incident, written when its issue is\nclosed.\n\n\x3c!-- incident-protocol:begin index --\x3e\nThe list of all of them stands here as soon as there is one.\n\x3c!-- incident-protocol:end index --\x3e\n`;
  function workflowTexts({commit: commit, label: label, sweepFile: sweepFile = sweep_workflow.v}) {
   const pinned = text => commit === undefined ? text : text.replaceAll(/@<commit> #.*/g, `@${commit}`);
   const ours = text => label === usualLabel ? pinned(text) : labelled(pinned(text), label);
   return {
    [eventsFile]: ours(eventsWorkflow),
    [sweepFile]: ours(sweepWorkflow)
   };
  }
  function labelled(text, label) {
   const inExpression = `'${label.replaceAll("'", "''")}')`;
   const input = `label: ${JSON.stringify(label)}`;
   const woken = text.replaceAll("'incident')", () => inExpression);
   return / {8}with:\n/.test(woken) ? woken.replace(/ {8}with:\n/, start => `${start}          ${input}\n`) : `${woken.trimEnd()}\n        with:\n          ${input}\n`;
  }
  function formFor(label) {
   const name = /^[\w-]+$/.test(label) ? label : JSON.stringify(label);
   return issueForm.replace(/^labels: .*$/m, () => `labels: [${name}]`);
  }
  function proposedFiles({directory: directory, label: label, readme: page}, settingsPath) {
   return [ {
    part: "form",
    path: formPath,
    content: formFor(label),
    what: "the form that opens an incident"
   }, {
    part: "settings",
    path: settingsPath,
    content: settings,
    what: "every setting with its default, as remarks"
   }, {
    part: "readme",
    path: page?.path ?? `${directory}/README.md`,
    content: readme,
    what: "the page that lists the postmortems"
   } ];
  }
  function isReadme(name) {
   return /^readme\.(?:md|markdown)$/i.test(name);
  }
 },
 7538: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  function eventWorkflows(workflows) {
   return workflows.filter(({text: text}) => usesUs(text) && eventsOf(text).includes("issues"));
  }
  function brokenWorkflow(workflows) {
   return workflows.find(({text: text}) => usesUs(text) && parsed(text) === undefined);
  }
  function sweepIn(workflows) {
   return workflows.find(({text: text}) => usesUs(text) && eventsOf(text).includes("schedule"));
  }
  function usesUs(text) {
   return /^\s*(?:- )?uses:\s*['"]?[\w.-]+\/incident-protocol(?:\/[\w./-]+)?@/m.test(text);
  }
  function isOff({state: state}) {
   return state !== undefined && state !== "active";
  }
  function eventsOf(text) {
   const on = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed(text), "on");
   if (typeof on === "string") return [ on ];
   if (Array.isArray(on)) return on.map(String);
   return typeof on === "object" && on !== null ? Object.keys(on) : [];
  }
  function isOurs(job) {
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(job, "steps").some(step => usesUs(`uses: ${(0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(step, "uses")}`));
  }
  function grantedBy(text) {
   const file = parsed(text);
   const jobs = Object.values(Object((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(file, "jobs"))).filter(isOurs);
   const [given = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(file, "permissions")] = jobs.flatMap(job => (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(job, "permissions") ?? []);
   if (given === "read-all") return {};
   if (given === "write-all") return {
    issues: "write",
    contents: "write",
    "pull-requests": "write"
   };
   return typeof given === "object" && given !== null ? {
    ...given
   } : undefined;
  }
  function unheard(text, event, needed) {
   const types = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed(text), "on", event, "types");
   if (types === undefined || types === null) return [];
   const heard = typeof types === "string" ? [ types ] : (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)({
    types: types
   }, "types").map(String);
   return needed.filter(action => !heard.includes(action));
  }
  function runsInAMonth(text) {
   const crons = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(parsed(text), "on", "schedule").flatMap(one => (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(one, "cron") ?? []);
   const counts = crons.map(runsOf);
   const sum = counts.reduce((total, count) => total + count, 0);
   return Number.isNaN(sum) || crons.length === 0 ? undefined : Math.round(sum);
  }
  const days = [ "sun", "mon", "tue", "wed", "thu", "fri", "sat" ];
  function runsOf(cron) {
   const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = cron.trim().split(/\s+/);
   const named = ofWeek.toLowerCase().replaceAll(/[a-z]{3}/g, day => String(days.indexOf(day)));
   if (ofMonth !== "*" && ofWeek !== "*") return Number.NaN;
   const inADay = countOf(minute, 60) * countOf(hour, 24);
   return inADay * countOf(ofMonth, 30) * (countOf(month, 12) / 12) * (countOf(named, 7) / 7);
  }
  function countOf(part, all) {
   const counts = part.split(",").map(piece => {
    const [, from, to, step = "1"] = /^(\*|\d+)(?:-(\d+))?(?:\/([1-9]\d*))?$/.exec(piece) ?? [];
    if (from === undefined) return Number.NaN;
    const isOne = from !== "*" && to === undefined && !piece.includes("/");
    const width = from === "*" ? all : Number(to ?? all - 1) - Number(from) + 1;
    return isOne ? 1 : Math.ceil(width / Number(step));
   });
   return counts.reduce((total, count) => total + count, 0);
  }
  function parsed(text) {
   try {
    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
   } catch {
    return undefined;
   }
  }
 }
};
