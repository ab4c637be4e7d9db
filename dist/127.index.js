export const id = 127;

export const ids = [ 127 ];

export const modules = {
 4127: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   setUp: () => setUp
  });
  var json = __webpack_require__(8674);
  var setup_form = __webpack_require__(2144);
  var proposed_files = __webpack_require__(5245);
  var read_workflow = __webpack_require__(7538);
  var errors = __webpack_require__(4369);
  var read_pages = __webpack_require__(6903);
  var read_text_files = __webpack_require__(3722);
  // CONCATENATED MODULE: ./lib/src/github/read-setup.js
  const mostPeople = 6;
  const mostWorkflows = 300;
  const mostForms = 50;
  async function readSetup(github, question) {
   const {context: context, directory: directory, label: label, settingsPath: settingsPath, sweepFile: sweepFile, severities: severities} = question;
   const [labels, files, states, mayPropose, people] = await Promise.all([ known(readLabels(github)), readFiles(github, directory), known(readStates(github)), known(readMayPropose(github)), readPeople(question) ]);
   const {settingsFile: settingsFile, repository: repository} = context;
   return {
    ...{
     label: label,
     severities: severities,
     directory: directory,
     sweepFile: sweepFile,
     repository: repository,
     labels: labels,
     mayPropose: mayPropose
    },
    form: (0, setup_form.v)(files.forms, label),
    settings: settingsFile.kind === "present" ? {
     path: settingsPath,
     text: settingsFile.text
    } : undefined,
    readme: files.readme,
    workflows: files.workflows === undefined ? undefined : await withRuns(github, files.workflows, states),
    ...people
   };
  }
  async function known(answer) {
   try {
    return await answer;
   } catch (error) {
    const {status: status, limit: limit} = (0, errors.B1)(error);
    if (limit === "none" && status !== 401) return undefined;
    throw error;
   }
  }
  async function readPeople({people: people, permissionOf: permissionOf}) {
   const logins = [ ...new Set(people) ].filter(name => !name.includes("/"));
   const asked = logins.slice(0, mostPeople);
   return {
    people: await Promise.all(asked.map(async login => ({
     login: login,
     permission: await permissionOf(login)
    }))),
    unasked: people.filter(name => !asked.includes(name))
   };
  }
  async function readLabels({rest: rest, owner: owner, repo: repo}) {
   const labels = await (0, read_pages.n4)(page => rest.issues.listLabelsForRepo({
    owner: owner,
    repo: repo,
    per_page: read_pages.xP,
    page: page
   }));
   return labels.map(({name: name}) => name);
  }
  async function readFiles(github, directory) {
   const [workflows, forms, pages] = await Promise.all([ known(namesIn(github, proposed_files.rB)), known(namesIn(github, proposed_files.j4)), known(namesIn(github, directory)) ]);
   const page = pages?.find(proposed_files.ro);
   const paths = {
    workflows: yamlIn(proposed_files.rB, workflows).slice(0, mostWorkflows),
    forms: yamlIn(proposed_files.j4, forms).slice(0, mostForms),
    readme: page === undefined ? [] : [ `${directory}/${page}` ]
   };
   const wanted = [ ...paths.forms, ...paths.readme, ...paths.workflows ];
   const texts = wanted.length === 0 ? new Map : await (0, read_text_files.L)(github, wanted);
   const filesAt = names => names.flatMap(name => fileAt(name, texts));
   const ours = filesAt(paths.workflows).filter(({text: text}) => (0, read_workflow.VA)(text));
   const isWhole = workflows !== undefined && yamlIn(proposed_files.rB, workflows).length <= mostWorkflows;
   return {
    forms: filesAt(paths.forms),
    readme: filesAt(paths.readme)[0],
    workflows: isWhole || ours.length > 0 ? ours : undefined
   };
  }
  function yamlIn(folder, names = []) {
   return names.filter(name => /\.ya?ml$/.test(name)).map(name => `${folder}/${name}`);
  }
  function fileAt(path, texts) {
   const file = texts.get(path);
   return file?.kind === "present" ? [ {
    path: path,
    text: file.text
   } ] : [];
  }
  async function namesIn({rest: rest, owner: owner, repo: repo}, path) {
   try {
    const {data: data} = await rest.repos.getContent({
     owner: owner,
     repo: repo,
     path: path
    });
    return Array.isArray(data) ? data.map(({name: name}) => name) : [];
   } catch (error) {
    if ((0, errors.B1)(error).status === 404) return [];
    throw error;
   }
  }
  function withRuns(github, workflows, states) {
   return Promise.all(workflows.map(async ({path: path, text: text}) => {
    const file = path.slice(proposed_files.rB.length + 1);
    const state = states?.get(path);
    const hasSchedule = /^\s*schedule:/m.test(text);
    const lastRun = states === undefined || !hasSchedule ? undefined : await known(readLastRun(github, file));
    return {
     ...{
      file: file,
      text: text
     },
     ...state === undefined ? {} : {
      state: state
     },
     ...lastRun === undefined ? {} : {
      lastRun: lastRun
     }
    };
   }));
  }
  async function readStates({rest: rest, owner: owner, repo: repo}) {
   const {data: data} = await rest.actions.listRepoWorkflows({
    owner: owner,
    repo: repo,
    per_page: read_pages.xP
   });
   return new Map(data.workflows.map(({path: path, state: state}) => [ path, state ]));
  }
  async function readLastRun({rest: rest, owner: owner, repo: repo}, file) {
   const asked = {
    owner: owner,
    repo: repo,
    workflow_id: file,
    event: "schedule",
    per_page: 1
   };
   const {data: data} = await rest.actions.listWorkflowRuns(asked);
   return (0, json.$6)((0, json.gT)(data, "workflow_runs")[0], "created_at") ?? "never";
  }
  async function readMayPropose({rest: rest, owner: owner, repo: repo}) {
   const asked = {
    owner: owner,
    repo: repo
   };
   const {data: data} = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(asked);
   return data.can_approve_pull_request_reviews;
  }
  var checks = __webpack_require__(1756);
  var plain_line = __webpack_require__(1477);
  var check = __webpack_require__(9216);
  // CONCATENATED MODULE: ./lib/src/setup/setup-page.js
  const icons = {
   fine: "✅",
   missing: "⚠️",
   stops: "❌",
   unknown: "❔"
  };
  function checkTable(rows) {
   const lines = rows.map(({what: what, state: state, words: words}) => `| ${icons[state]} | ${what} | ${words} |`);
   return [ "| | What | |", "|:--|:--|:--|", ...lines ].join("\n");
  }
  function pullBody({missing: missing, kept: kept, workflows: workflows = [], differences: differences = []}) {
   return [ "What an incident needs, each with its defaults. Nothing that was there is changed.", "", ...missing.map(({path: path, what: what}) => `- \`${path}\`: ${what}`), ...workflows.map(({path: path}) => `- \`${path}\`: what wakes the Action`), ...kept.length === 0 ? [] : [ "", `Was there and stays as it is: ${(0, 
   check.p)(pathsOf(kept))}.` ], ...differences.flatMap(one => [ "", one ]), "", "Take out of it what you do not want. Closed without a merge, it is not opened again." ].join("\n");
  }
  function pathsOf(files) {
   return files.map(({path: path}) => path);
  }
  function workflowToCopy(path, text, {repository: repository}) {
   const page = `${repository.url}/new/${repository.defaultBranch}?filename=${encodeURIComponent(path)}`;
   return [ `Copy this to [\`${path}\`](${page}):`, "", folded(path, text, "yaml") ].join("\n");
  }
  function editPage(path, {repository: repository}) {
   return `${repository.url}/edit/${repository.defaultBranch}/${path}`;
  }
  function folded(title, text, language) {
   const longest = (text.match(/`{3,}/g) ?? [ "``" ]).reduce((length, run) => Math.max(length, run.length), 2);
   const fence = "`".repeat(longest + 1);
   return `<details><summary>${(0, plain_line.h)(title, 120)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
  }
  var same_text = __webpack_require__(3384);
  // CONCATENATED MODULE: ./lib/src/setup/difference.js
  const mostLines = 200;
  function difference(path, theirs, ours, compare) {
   const [before, after] = [ withoutPin(theirs), withoutPin(ours) ];
   if ((0, same_text.c)(before, after)) return undefined;
   const lines = compare(before.trimEnd().split("\n"), after.trimEnd().split("\n"));
   const told = lines.flatMap(([operation, line], index) => {
    if (operation !== 0) return [ `${operation > 0 ? "-" : "+"}${line}` ];
    const isBeside = lines[index - 1]?.[0] !== 0 || lines[index + 1]?.[0] !== 0;
    return isBeside ? [ ` ${line}` ] : [];
   });
   const shown = told.length > mostLines ? [ ...told.slice(0, mostLines), "…" ] : told;
   return folded(`${(0, plain_line.h)(path, 100)}: what ours says otherwise`, shown.join("\n"), "diff");
  }
  function withoutPin(text) {
   return text.replaceAll("\r\n", "\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g, "$1");
  }
  // CONCATENATED MODULE: ./lib/src/setup/workflow-copies.js
  function copiesOf(now, commit) {
   const {workflows: workflows = [], label: label, sweepFile: sweepFile} = now;
   const there = {
    [proposed_files.kQ]: (0, read_workflow.pD)(workflows)[0],
    [sweepFile]: (0, read_workflow.G)(workflows)
   };
   return Object.entries((0, proposed_files.Yx)({
    commit: commit,
    label: label,
    sweepFile: sweepFile
   })).map(([file, content]) => {
    const found = there[file];
    const path = `${proposed_files.rB}/${found?.file ?? file}`;
    return {
     path: path,
     content: content,
     ...found === undefined ? {} : {
      there: found.text
     }
    };
   });
  }
  function missingWorkflows(now, commit) {
   if (now.workflows === undefined || (0, read_workflow.VS)(now.workflows) !== undefined) return [];
   return copiesOf(now, commit).filter(({there: there}) => there === undefined);
  }
  function workflowsOf(now, commit, compare) {
   if (now.workflows === undefined) return [];
   return copiesOf(now, commit).flatMap(({path: path, content: content, there: there}) => {
    if (there === undefined) return [ workflowToCopy(path, content, now) ];
    const changed = difference(path, there, content, compare);
    return changed === undefined ? [] : [ `${changed}\n\n[Edit it](${editPage(path, now)})` ];
   });
  }
  function differences({form: form}, files, compare) {
   const ours = files.find(({part: part}) => part === "form");
   if (form === undefined || ours === undefined) return [];
   const changed = difference(form.path, form.text, ours.content, compare);
   return changed === undefined ? [] : [ changed ];
  }
  var external_node_util_ = __webpack_require__(7975);
  // CONCATENATED MODULE: ./lib/src/run/compare-lines.js
  const compareLines = (first, second) => (0, external_node_util_.diff)(first, second);
  var commit_files = __webpack_require__(8333);
  var open_pull_request = __webpack_require__(5388);
  // CONCATENATED MODULE: ./lib/src/github/propose-setup.js
  const setupBranch = "incident-protocol/setup";
  async function makeLabel({rest: rest, owner: owner, repo: repo}, label) {
   try {
    await rest.issues.createLabel({
     owner: owner,
     repo: repo,
     ...label
    });
    return undefined;
   } catch (error) {
    const {status: status, limit: limit, message: message} = (0, errors.B1)(error);
    if (status === 422 && (0, json.gT)(error, "response", "data", "errors").some(isThere)) return undefined;
    if (limit !== "none" || !refusals.includes(status)) throw error;
    return message;
   }
  }
  function isThere(problem) {
   return (0, json.$6)(problem, "code") === "already_exists";
  }
  const refusals = [ 403, 404, 409, 422 ];
  async function proposeSetup(github, {repository: repository, reader: reader}, proposed) {
   const before = await lastPull(github);
   if (before !== undefined) return before;
   const refused = await committed(github, {
    ...repository,
    reader: reader
   }, proposed);
   if (refused !== undefined) return {
    kind: "refused",
    why: refused
   };
   return opened(github, repository, proposed);
  }
  async function lastPull({rest: rest, owner: owner, repo: repo}) {
   const head = `${owner}:${setupBranch}`;
   try {
    const {data: data} = await rest.pulls.list({
     owner: owner,
     repo: repo,
     head: head,
     state: "all",
     per_page: 1
    });
    const [pull] = data;
    if (pull === undefined) return undefined;
    const ended = pull.merged_at === null ? "was-closed" : "was-merged";
    return {
     kind: pull.state === "open" ? "was-open" : ended,
     url: pull.html_url
    };
   } catch (error) {
    const {status: status, limit: limit, message: message} = (0, errors.B1)(error);
    if (limit !== "none" || !refusals.includes(status)) throw error;
    return {
     kind: "refused",
     why: message
    };
   }
  }
  async function committed(github, place, {files: files, title: title}) {
   const {rest: rest, owner: owner, repo: repo} = github;
   try {
    const {data: tip} = await rest.git.getRef({
     owner: owner,
     repo: repo,
     ref: `heads/${place.defaultBranch}`
    });
    const {data: head} = await rest.git.getCommit({
     owner: owner,
     repo: repo,
     commit_sha: tip.object.sha
    });
    const base = {
     commit: head.sha,
     tree: head.tree.sha
    };
    const [first] = files;
    const commit = {
     base: base,
     files: files,
     message: title,
     path: first?.path ?? "",
     revision: 0
    };
    await (0, commit_files.z)(github, {
     ...commit,
     onto: {
      kind: "new-branch",
      name: setupBranch
     }
    }, place);
    return undefined;
   } catch (error) {
    const {status: status, limit: limit, message: message} = (0, errors.B1)(error);
    if (limit !== "none" || !refusals.includes(status)) throw error;
    return message;
   }
  }
  async function opened(github, {url: url, defaultBranch: defaultBranch}, {title: title, body: body}) {
   const compare = `${url}/compare/${defaultBranch}...${setupBranch}?expand=1`;
   try {
    const effect = {
     kind: "open-pull-request",
     issue: 0,
     branch: setupBranch,
     title: title,
     body: body
    };
    const result = await (0, open_pull_request.H)(github, effect, defaultBranch);
    if (result.kind === "proposed" && result.pull.kind === "open") {
     return {
      kind: "opened",
      url: result.pull.url
     };
    }
    return await lastPull(github) ?? {
     kind: "branch",
     url: compare,
     why: "somebody else was faster"
    };
   } catch (error) {
    const {status: status, limit: limit, message: message} = (0, errors.B1)(error);
    if (limit !== "none" || status !== 403 && status !== 422) throw error;
    return {
     kind: "branch",
     url: compare,
     why: message
    };
   }
  }
  var read_context = __webpack_require__(6608);
  var setup_labels = __webpack_require__(3465);
  // CONCATENATED MODULE: ./lib/src/run/make-setup.js
  async function make(session, before, {settingsPath: settingsPath, commit: commit}) {
   const labels = (0, setup_labels.C)(before);
   const compared = compare(before, (0, proposed_files.md)(before, settingsPath));
   if (session.dryRun) {
    const planned = [ ...labels.map(({name: name}) => `label \`${name}\``), ...compared.missing.map(({path: path}) => `\`${path}\``) ];
    const lines = planned.length === 0 ? [] : [ `Would make: ${planned.join(", ")}.` ];
    return {
     labels: [],
     lines: lines,
     texts: []
    };
   }
   const tried = await makeLabels(session, labels);
   const workflows = commit === undefined ? [] : missingWorkflows(before, commit);
   const {proposal: proposal, files: files} = compared.missing.length + workflows.length === 0 ? {
    proposal: undefined,
    files: []
   } : await propose(session, compared, workflows);
   return {
    labels: tried.made,
    lines: [ ...tried.lines, ...proposalLines(proposal, files, compared.kept) ],
    ...proposal?.kind === "opened" || proposal?.kind === "was-open" ? {
     proposedAt: proposal.url
    } : {},
    texts: proposal?.kind === "refused" || proposal?.kind === "was-merged" ? files.map(asText) : []
   };
  }
  async function makeLabels({github: github}, labels) {
   const made = [];
   const lines = [];
   for (const {name: name, ...more} of labels) {
    const refused = await makeLabel(github, {
     name: name,
     ...more
    });
    if (refused === undefined) made.push(name); else lines.push(`Could not make the label \`${name}\` (GitHub: ${refused}).`);
   }
   return {
    made: made,
    lines: [ ...labelLines(made), ...lines ]
   };
  }
  function compare(before, files) {
   const isThere = ({part: part}) => before[part] !== undefined;
   return {
    missing: files.filter(file => !isThere(file)),
    kept: files.filter(isThere),
    differences: differences(before, files, compareLines)
   };
  }
  async function propose({github: github, context: context}, compared, workflows) {
   const title = "chore: set up Incident Protocol";
   const proposeAll = (files, added) => proposeSetup(github, context, {
    files: files,
    title: title,
    body: pullBody({
     ...compared,
     workflows: added
    })
   });
   if (context.me !== read_context.r9 && workflows.length > 0) {
    const files = [ ...compared.missing, ...workflows ];
    const proposal = await proposeAll(files, workflows);
    if (proposal.kind !== "refused" || compared.missing.length === 0) return {
     proposal: proposal,
     files: files
    };
   }
   if (compared.missing.length === 0) return {
    proposal: undefined,
    files: []
   };
   return {
    proposal: await proposeAll(compared.missing, []),
    files: compared.missing
   };
  }
  function labelLines(names) {
   return names.length === 0 ? [] : [ `Made the labels ${(0, check.p)(names)}.` ];
  }
  function proposalLines(proposal, files, kept) {
   const there = kept.length === 0 ? [] : [ `Was there and stays as it is: ${(0, check.p)(pathsOf(kept))}.` ];
   return proposal === undefined ? there : [ proposalLine(proposal, (0, check.p)(pathsOf(files))), ...there ];
  }
  function proposalLine(proposal, files) {
   switch (proposal.kind) {
   case "opened":
    return `Proposed ${files}: ${proposal.url}. Merge it.`;

   case "was-open":
    return `${files}: the pull request is open, ${proposal.url}.`;

   case "was-closed":
    return `${files}: somebody closed the pull request, ${proposal.url}, so it is not opened again.`;

   case "was-merged":
    return `${files}: ${proposal.url} was merged and they are gone again; copy them from this page if you want them back.`;

   case "branch":
    return `${files} are on a branch; open the pull request yourself: ${proposal.url} (GitHub: ${proposal.why}).`;

   case "refused":
    return `${files} could not be proposed (GitHub: ${proposal.why}); copy them from this page.`;
   }
  }
  function asText({path: path, content: content}) {
   return folded(path, content, path.endsWith(".md") ? "markdown" : "yaml");
  }
  // CONCATENATED MODULE: ./lib/src/run/set-up.js
  async function setUp(session, {task: task, settingsPath: settingsPath, commit: commit}) {
   const pin = commit === undefined ? {} : {
    commit: commit
   };
   const before = await found(session, settingsPath);
   const mayWrite = task === "setup" && !before.repository.archived;
   const made = mayWrite ? await make(session, before, {
    settingsPath: settingsPath,
    ...pin
   }) : undefined;
   const labels = before.labels === undefined ? undefined : [ ...before.labels, ...made?.labels ?? [] ];
   const now = {
    ...before,
    labels: labels,
    ...made?.proposedAt === undefined ? {} : {
     proposedAt: made.proposedAt
    }
   };
   const rows = checks.A.map(check => check(now));
   const stops = rows.filter(({state: state}) => state === "stops");
   return {
    outcome: task === "setup" ? "set-up" : "checked",
    summary: [ ...made === undefined || made.lines.length === 0 ? [] : [ "### What was done", listOf(made.lines) ], "### What is there", checkTable(rows), ...workflowsOf(now, commit, compareLines), ...differences(now, (0, 
    proposed_files.md)(now, settingsPath), compareLines), ...made?.texts ?? [] ].join("\n\n"),
    lines: [ ...made?.lines ?? [], ...rows.filter(isWorthALine).map(lineOf) ],
    problems: stops.map(lineOf)
   };
  }
  function found({github: github, context: context, settings: settings, sweepFile: sweepFile, permissionOf: permissionOf}, settingsPath) {
   const {people: people} = settings;
   return readSetup(github, {
    ...{
     context: context,
     sweepFile: sweepFile,
     settingsPath: settingsPath,
     permissionOf: permissionOf
    },
    people: [ ...people.default, ...people.escalateTo ],
    label: settings.label,
    severities: settings.severities.map(({label: label}) => label),
    directory: settings.postmortem.directory
   });
  }
  function listOf(lines) {
   return lines.map(line => `- ${line}`).join("\n");
  }
  function isWorthALine({state: state}) {
   return state === "missing" || state === "stops";
  }
  function lineOf({what: what, words: words}) {
   return `${what}: ${words}`;
  }
 }
};
