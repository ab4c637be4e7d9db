export const id = 378;

export const ids = [ 378 ];

export const modules = {
 2839: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xz: () => readFrontMatter,
   g4: () => writeFrontMatter,
   vQ: () => splitFrontMatter
  });
  var gray_matter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
  var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
  const reading = {
   language: "yaml",
   engines: {
    yaml: {
     parse: readMapping
    },
    javascript: refuse,
    json: refuse
   }
  };
  const writing = {
   engines: {
    javascript: refuse
   },
   lineWidth: -1,
   noRefs: true
  };
  function readFrontMatter(file) {
   const parts = splitFrontMatter(file);
   if (parts === undefined) return {
    kind: "none",
    content: file.replace(/^\uFEFF/, "")
   };
   if (parts.closing === "") return {
    kind: "broken",
    reason: "The line `---` that ends it is missing."
   };
   try {
    const {data: data} = gray_matter__WEBPACK_IMPORTED_MODULE_0__(`---\n${parts.yaml.replaceAll("\r\n", "\n")}---\n`, reading);
    return {
     kind: "front-matter",
     data: data,
     content: parts.content
    };
   } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return {
     kind: "broken",
     reason: reason
    };
   }
  }
  function writeFrontMatter(data, content) {
   const file = gray_matter__WEBPACK_IMPORTED_MODULE_0__.stringify({
    content: ""
   }, defined(data), writing).trimEnd();
   return `${legible(file)}\n${content}`;
  }
  function legible(file) {
   const turned = file.replaceAll(/\\U([0-9A-F]{8})/g, (_escape, code) => String.fromCodePoint(Number.parseInt(code, 16)));
   return JSON.stringify(readFrontMatter(turned)) === JSON.stringify(readFrontMatter(file)) ? turned : file;
  }
  function splitFrontMatter(file) {
   const opening = /^\uFEFF?---[ \t]*(?:\r?\n)/.exec(file)?.[0];
   if (opening === undefined) return undefined;
   const rest = file.slice(opening.length);
   const found = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
   if (found === null) return {
    opening: opening,
    yaml: rest,
    closing: "",
    content: ""
   };
   const [closing] = found;
   const end = found.index + closing.length;
   return {
    opening: opening,
    yaml: rest.slice(0, found.index),
    closing: closing,
    content: rest.slice(end)
   };
  }
  function readMapping(yaml) {
   const value = (0, yaml__WEBPACK_IMPORTED_MODULE_1__.qg)(yaml, {
    schema: "core",
    prettyErrors: false,
    logLevel: "error"
   });
   if (value === null || value === undefined) return {};
   if (typeof value !== "object" || Array.isArray(value)) throw new Error("It is not a list of keys with values.");
   return value;
  }
  function refuse() {
   throw new Error("Only YAML is read.");
  }
  function defined(value) {
   const text = JSON.stringify(value);
   const plain = JSON.parse(text);
   return typeof plain === "object" && plain !== null ? plain : {};
  }
 },
 4997: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   checkPull: () => checkPull
  });
  var _github_read_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6608);
  var _settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(550);
  var _settings_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
  var _settings_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6285);
  var _setup_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2144);
  var _setup_proposed_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5245);
  var _templates_own_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5922);
  async function checkPull(github, {ref: ref, settingsPath: settingsPath}) {
   const file = await (0, _github_read_context_js__WEBPACK_IMPORTED_MODULE_0__.Gu)(github, settingsPath, ref);
   const read = file.kind === "absent" ? undefined : (0, _settings_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseSettingsFile)(file.text, settingsPath, {
    mentionsTeams: true
   });
   const wrong = read?.kind === "problems" ? read.problems : [];
   const settings = read?.kind === "settings" ? read.settings : _settings_defaults_js__WEBPACK_IMPORTED_MODULE_1__.L;
   const [templates, form] = await Promise.all([ templateMistakes(github, settings, ref), formMistakes(github, settings, ref) ]);
   return [ ...wrong.map(problem => ({
    file: settingsPath,
    line: problem.line,
    words: (0, _settings_problem_js__WEBPACK_IMPORTED_MODULE_5__.Vw)(problem)
   })), ...templates, ...form ];
  }
  async function templateMistakes(github, {templates: templates, language: language}, ref) {
   const found = await Promise.all(templates.map(async ({name: name, path: path}) => {
    const file = await (0, _github_read_context_js__WEBPACK_IMPORTED_MODULE_0__.Gu)(github, path, ref);
    return (0, _templates_own_template_js__WEBPACK_IMPORTED_MODULE_4__.u)({
     name: name,
     path: path,
     ...file.kind === "present" ? {
      text: file.text
     } : {}
    }, language);
   }));
   return found.flatMap((flaw, index) => {
    const file = templates[index]?.path ?? "";
    return flaw === undefined ? [] : [ {
     file: file,
     line: Number(/, line (\d+)/.exec(flaw)?.[1] ?? 1),
     words: flaw
    } ];
   });
  }
  async function formMistakes(github, {label: label}, ref) {
   const file = await (0, _github_read_context_js__WEBPACK_IMPORTED_MODULE_0__.Gu)(github, _setup_proposed_files_js__WEBPACK_IMPORTED_MODULE_6__.In, ref);
   if (file.kind === "absent" || (0, _setup_form_js__WEBPACK_IMPORTED_MODULE_3__.h)({
    path: _setup_proposed_files_js__WEBPACK_IMPORTED_MODULE_6__.In,
    text: file.text
   }, label)) return [];
   const line = file.text.split("\n").findIndex(text => text.startsWith("labels:")) + 1;
   const words = `The form does not give the label \`${label}\`, so what is opened by it is no incident.`;
   return [ {
    file: _setup_proposed_files_js__WEBPACK_IMPORTED_MODULE_6__.In,
    line: Math.max(1, line),
    words: words
   } ];
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
 },
 5922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => createOwnTemplate,
   u: () => flawIn
  });
  var own_messages = __webpack_require__(8504);
  var front_matter = __webpack_require__(2839);
  var lib = __webpack_require__(8508);
  var say = __webpack_require__(153);
  // CONCATENATED MODULE: ./lib/src/templates/renderer.js
  const longestText = 1e6;
  const mostRounds = 1e5;
  const tooLong = `it writes more than ${longestText} characters`;
  const noPrototypes = {
   allowProtoPropertiesByDefault: false,
   allowProtoMethodsByDefault: false
  };
  function flawInSyntax(template) {
   const source = sourceOf(template);
   try {
    lib.parse(source);
    return undefined;
   } catch (cause) {
    return failure(template, source, cause);
   }
  }
  function createRenderer(template) {
   const rounds = {
    left: mostRounds
   };
   const handlebars = limited(rounds);
   handlebars.registerHelper("say", (0, say.d)(template.language));
   let compiled;
   return view => {
    const source = sourceOf(template);
    rounds.left = mostRounds;
    try {
     compiled ??= handlebars.compile(source, {
      noEscape: true,
      strict: true
     });
     return capped(compiled(view, noPrototypes));
    } catch (cause) {
     throw new Error(failure(template, source, cause), {
      cause: cause
     });
    }
   };
  }
  function limited(rounds) {
   const handlebars = lib.create();
   const counted = block => (context, options) => {
    rounds.left -= 1;
    if (rounds.left < 0) throw new Error("its lists and partials go round without end");
    return capped(block(context, options));
   };
   const {each: each} = handlebars.helpers;
   handlebars.registerHelper("each", function(items, options) {
    return options === undefined ? each?.call(this, items) : each?.call(this, items, {
     ...options,
     fn: counted(options.fn)
    });
   });
   const {inline: inline} = handlebars.decorators;
   handlebars.registerDecorator("inline", (block, props, container, options) => inline?.(block, props, container, {
    ...options,
    fn: Object.assign(counted(options.fn), options.fn)
   }));
   handlebars.registerHelper("log", () => "");
   return handlebars;
  }
  function sourceOf({name: name, source: source}) {
   if (typeof source !== "string") throw new Error(`Template "${name}": not a text.`);
   return source.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  }
  function capped(text) {
   if (text.length > longestText) throw new Error(tooLong);
   return text;
  }
  function failure({name: name, skipped: skipped}, source, cause) {
   const message = cause instanceof Error ? cause.message : String(cause);
   const line = lineIn(message, source);
   const place = line === undefined ? "" : `, line ${line + skipped}`;
   return `Template "${name}"${place}: ${reason(message)}`;
  }
  function lineIn(message, source) {
   const match = /(?:line (\d+)|- (\d+):\d+$)/.exec(message);
   const line = match?.[1] ?? match?.[2];
   if (line !== undefined) return Number(line);
   const missing = /(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(message);
   const name = missing?.[1] ?? missing?.[2] ?? missing?.[3];
   if (name === undefined) return undefined;
   const index = source.split("\n").findIndex(text => text.includes("{{") && text.includes(name));
   return index === -1 ? undefined : index + 1;
  }
  function reason(message) {
   if (message === "Maximum call stack size exceeded") return "a partial calls itself without end";
   if (message === "Invalid string length") return tooLong;
   const aboveTheTop = /\(reading ('.+')\)$/.exec(message)?.[1];
   if (aboveTheTop !== undefined) return `${aboveTheTop.replaceAll("'", '"')} is not known here`;
   const lines = message.split("\n");
   const [first = "", drawn, , expected] = lines;
   if (!first.startsWith("Parse error on line")) return first.replace(/ - \d+:\d+$/, "").replace(/ not defined in .*$/, " is not known here");
   return [ `near ${JSON.stringify(drawn ?? "")}`, expected ?? "" ].filter(text => text !== "").join(": ");
  }
  // CONCATENATED MODULE: ./lib/src/templates/own-template.js
  const longestSource = 2e5;
  function createOwnTemplate(file, language) {
   const read = readOwn(file);
   if (read.kind === "broken") return broken(read.problem);
   const {name: name, path: path} = file;
   const {messages: messages, source: source, skipped: skipped} = read;
   const own = messagesOf(file, messages);
   if (source.trim() === "") {
    return {
     ...own,
     write: () => messages === undefined ? ours(`${path} is empty`) : {
      kind: "ours"
     }
    };
   }
   const render = createRenderer({
    name: path,
    source: source,
    skipped: skipped,
    language: language
   });
   return {
    ...own,
    write: writing(path, render, {
     maybeNothing: name === "summary"
    })
   };
  }
  function flawIn(file, language) {
   const read = readOwn(file);
   if (read.kind === "broken") return read.problem;
   const {source: source, skipped: skipped, messages: messages} = read;
   const [flaw] = messagesOf(file, messages).flaws;
   return flawInSyntax({
    name: file.path,
    source: source,
    skipped: skipped,
    language: language
   }) ?? flaw;
  }
  function messagesOf({path: path, text: text = ""}, messages) {
   return (0, own_messages.TK)(messages, key => `${path}${lineOf(key, text)}`);
  }
  function lineOf(key, text) {
   const index = text.split("\n").findIndex(line => line.includes(`${key}:`) || line.includes(`${key}":`));
   return index === -1 ? "" : `, line ${index + 1}`;
  }
  function writing(path, render, {maybeNothing: maybeNothing}) {
   return view => {
    try {
     const text = render(view);
     return text.trim() === "" && !maybeNothing ? ours(`${path} writes nothing`) : {
      kind: "text",
      text: text
     };
    } catch (error) {
     return ours(error instanceof Error ? error.message : String(error));
    }
   };
  }
  function readOwn({name: name, path: path, text: text}) {
   if (text === undefined) return {
    kind: "broken",
    problem: `${path} is not a file on the default branch`
   };
   if (text.length > longestSource) return {
    kind: "broken",
    problem: `${path} is longer than ${longestSource} characters`
   };
   if (/[\0\uFFFD]/.test(text)) return {
    kind: "broken",
    problem: `${path} is not a text`
   };
   const front = name === "postmortem" ? (0, front_matter.Xz)(text) : {
    kind: "none",
    content: text
   };
   if (front.kind === "broken") return {
    kind: "broken",
    problem: `the front matter of ${path} cannot be read: ${front.reason}`
   };
   const skipped = text.slice(0, text.length - front.content.length).split("\n").length - 1;
   const messages = front.kind === "front-matter" ? front.data["messages"] : undefined;
   return {
    kind: "read",
    messages: messages,
    source: front.content,
    skipped: skipped
   };
  }
  function broken(problem) {
   return {
    messages: {},
    flaws: [],
    write: () => ours(problem)
   };
  }
  function ours(problem) {
   return {
    kind: "ours",
    problem: problem
   };
  }
 }
};
