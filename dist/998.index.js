export const id = 998;
export const ids = [998];
export const modules = {

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUp: () => (/* binding */ setUp)
});
var sweep_workflow = __webpack_require__(5954);
var commit_files = __webpack_require__(8333);
var errors = __webpack_require__(4369);
var open_pull_request = __webpack_require__(5388);
;// CONCATENATED MODULE: ./lib/src/github/propose-setup.js



const setupBranch = 'incident-protocol/setup';
async function makeLabel({ rest, owner, repo }, label) {
    try {
        await rest.issues.createLabel({ owner, repo, ...label });
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).status !== 422)
            throw error;
    }
}
const refusals = [403, 404, 409, 422];
async function proposeSetup(github, { repository, reader }, proposed) {
    const before = await lastPull(github);
    if (before !== undefined)
        return before;
    const refused = await committed(github, { ...repository, reader }, proposed);
    if (refused !== undefined)
        return { kind: 'refused', why: refused };
    return opened(github, repository, proposed);
}
async function lastPull({ rest, owner, repo }) {
    const head = `${owner}:${setupBranch}`;
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 1 });
    const [pull] = data;
    if (pull === undefined)
        return undefined;
    return { kind: pull.state === 'open' ? 'was-open' : 'was-closed', url: pull.html_url };
}
async function committed(github, place, { files, title }) {
    const { rest, owner, repo } = github;
    try {
        const { data: tip } = await rest.git.getRef({ owner, repo, ref: `heads/${place.defaultBranch}` });
        const { data: head } = await rest.git.getCommit({ owner, repo, commit_sha: tip.object.sha });
        const base = { commit: head.sha, tree: head.tree.sha };
        const [first] = files;
        const commit = { base, files, message: title, path: first?.path ?? '', revision: 0 };
        await (0,commit_files/* commitFiles */.z)(github, { ...commit, onto: { kind: 'new-branch', name: setupBranch } }, place);
        return undefined;
    }
    catch (error) {
        const { status, limit, message } = (0,errors/* errorAnswer */.B1)(error);
        if (limit !== 'none' || !refusals.includes(status))
            throw error;
        return message;
    }
}
async function opened(github, { url, defaultBranch }, { title, body }) {
    const compare = `${url}/compare/${defaultBranch}...${setupBranch}?expand=1`;
    try {
        const effect = { kind: 'open-pull-request', issue: 0, branch: setupBranch, title, body };
        const result = await (0,open_pull_request/* openPullRequest */.H)(github, effect, defaultBranch);
        if (result.kind === 'proposed' && result.pull.kind === 'open') {
            return { kind: 'opened', url: result.pull.url };
        }
        return (await lastPull(github)) ?? { kind: 'branch', url: compare, why: 'somebody else was faster' };
    }
    catch (error) {
        const { status, limit, message } = (0,errors/* errorAnswer */.B1)(error);
        if (limit !== 'none' || (status !== 403 && status !== 422))
            throw error;
        return { kind: 'branch', url: compare, why: message };
    }
}
var json = __webpack_require__(8674);
var proposed_files = __webpack_require__(5245);
var read_workflow = __webpack_require__(7538);
var read_pages = __webpack_require__(6903);
var read_text_files = __webpack_require__(3722);
;// CONCATENATED MODULE: ./lib/src/github/read-setup.js






const mostWorkflows = 50;
async function readSetup(github, question) {
    const { context, directory } = question;
    const readmePath = `${directory}/README.md`;
    const [labels, texts, workflows, mayPropose] = await Promise.all([
        known(readLabels(github)),
        (0,read_text_files/* readTextFiles */.L)(github, [proposed_files/* formPath */.In, readmePath]),
        known(readWorkflows(github)),
        known(readMayPropose(github)),
    ]);
    return {
        ...question,
        repository: context.repository,
        labels,
        form: textOf(texts.get(proposed_files/* formPath */.In)),
        settings: textOf(context.settingsFile),
        readme: textOf(texts.get(readmePath)),
        workflows,
        mayPropose,
    };
}
function textOf(file) {
    return file?.kind === 'present' ? file.text : undefined;
}
async function known(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const { status, limit } = (0,errors/* errorAnswer */.B1)(error);
        if (limit === 'none' && (status === 403 || status === 404))
            return undefined;
        throw error;
    }
}
async function readLabels({ rest, owner, repo }) {
    const labels = await (0,read_pages/* readPages */.n4)((page) => rest.issues.listLabelsForRepo({ owner, repo, per_page: read_pages/* perPage */.xP, page }));
    return labels.map(({ name }) => name);
}
async function readWorkflows(github) {
    const [files, states] = await Promise.all([namesOf(github), known(readStates(github))]);
    const paths = files.map((file) => `${proposed_files/* workflowsFolder */.rB}/${file}`);
    const texts = await (0,read_text_files/* readTextFiles */.L)(github, paths);
    const found = files.map((file) => ({ file, text: textOf(texts.get(`${proposed_files/* workflowsFolder */.rB}/${file}`)) ?? '' }));
    return Promise.all(found
        .filter(({ text }) => (0,read_workflow/* usesUs */.VA)(text))
        .map(async (one) => {
        const state = states?.get(`${proposed_files/* workflowsFolder */.rB}/${one.file}`);
        const lastRun = states === undefined ? undefined : await known(readLastRun(github, one.file));
        return {
            ...one,
            ...(state === undefined ? {} : { state }),
            ...(lastRun === undefined ? {} : { lastRun }),
        };
    }));
}
async function namesOf({ rest, owner, repo }) {
    try {
        const { data } = await rest.repos.getContent({ owner, repo, path: proposed_files/* workflowsFolder */.rB });
        const names = Array.isArray(data) ? data.map(({ name }) => name) : [];
        return names.filter((name) => /\.ya?ml$/.test(name)).slice(0, mostWorkflows);
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).status === 404)
            return [];
        throw error;
    }
}
async function readStates({ rest, owner, repo }) {
    const { data } = await rest.actions.listRepoWorkflows({ owner, repo, per_page: read_pages/* perPage */.xP });
    return new Map(data.workflows.map(({ path, state }) => [path, state]));
}
async function readLastRun({ rest, owner, repo }, file) {
    const asked = { owner, repo, workflow_id: file, event: 'schedule', per_page: 1 };
    const { data } = await rest.actions.listWorkflowRuns(asked);
    return (0,json/* textAt */.$6)((0,json/* listAt */.gT)(data, 'workflow_runs')[0], 'created_at') ?? 'never';
}
async function readMayPropose({ rest, owner, repo }) {
    const asked = { owner, repo };
    const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(asked);
    return data.can_approve_pull_request_reviews;
}
var check = __webpack_require__(9216);
var checks = __webpack_require__(1756);
var setup_labels = __webpack_require__(3465);
var plain_line = __webpack_require__(1477);
;// CONCATENATED MODULE: ./lib/src/setup/setup-page.js



const icons = { fine: '✅', missing: '⚠️', stops: '❌', unknown: '❔' };
function checkTable(rows) {
    const lines = rows.map(({ what, state, words }) => `| ${icons[state]} | ${what} | ${words} |`);
    return ['| | What | |', '|:--|:--|:--|', ...lines].join('\n');
}
function pullBody({ missing, kept }) {
    return [
        'What an incident needs besides the workflows, each with its defaults. Nothing that was there is changed.',
        '',
        ...missing.map(({ path, what }) => `- \`${path}\`: ${what}`),
        ...(kept.length === 0 ? [] : ['', `Was there and stays as it is: ${(0,check/* inCode */.p)(pathsOf(kept))}.`]),
        '',
        'Take out of it what you do not want. Closed without a merge, it is not opened again.',
    ].join('\n');
}
function pathsOf(files) {
    return files.map(({ path }) => path);
}
function workflowToCopy(file, text, { repository }) {
    const path = `${proposed_files/* workflowsFolder */.rB}/${file}`;
    const page = `${repository.url}/new/${repository.defaultBranch}?filename=${encodeURIComponent(path)}`;
    return [`Copy this to [\`${path}\`](${page}):`, '', folded(path, text, 'yaml')].join('\n');
}
function folded(title, text, language) {
    const longest = (text.match(/`{3,}/g) ?? ['``']).reduce((length, run) => Math.max(length, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${(0,plain_line/* plainLine */.h)(title, 120)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/src/run/set-up.js









async function setUp(session, { task, settingsPath, commit }) {
    const before = await found(session);
    const made = task === 'check' ? undefined : await make(session, before, settingsPath);
    const labels = before.labels === undefined ? undefined : [...before.labels, ...(made?.labels ?? [])];
    const now = {
        ...before,
        labels,
        ...(made?.proposedAt === undefined ? {} : { proposedAt: made.proposedAt }),
    };
    const rows = checks/* checks */.A.map((check) => check(now));
    const stops = rows.filter(({ state }) => state === 'stops');
    return {
        outcome: task === 'setup' ? 'set-up' : 'checked',
        summary: [
            ...(made === undefined || made.lines.length === 0 ? [] : ['### What was done', listOf(made.lines)]),
            '### What is there',
            checkTable(rows),
            ...missingWorkflows(now, commit),
            ...(made?.texts ?? []),
        ].join('\n\n'),
        lines: [...(made?.lines ?? []), ...rows.filter(isWorthALine).map(lineOf)],
        problems: stops.map(lineOf),
    };
}
function found({ github, context, settings, sweepFile }) {
    return readSetup(github, {
        context,
        sweepFile,
        label: settings.label,
        severities: settings.severities.map(({ label }) => label),
        directory: settings.postmortem.directory,
    });
}
async function make(session, before, settingsPath) {
    const labels = (0,setup_labels/* missingLabels */.C)(before);
    const compared = compare(before, (0,proposed_files/* proposedFiles */.md)(before, settingsPath));
    if (session.dryRun) {
        const planned = [
            ...labels.map(({ name }) => `label \`${name}\``),
            ...compared.missing.map(({ path }) => `\`${path}\``),
        ];
        const lines = planned.length === 0 ? [] : [`Would make: ${planned.join(', ')}.`];
        return { labels: [], lines, texts: [] };
    }
    for (const label of labels)
        await makeLabel(session.github, label);
    const proposal = compared.missing.length === 0 ? undefined : await propose(session, compared);
    return {
        labels: labels.map(({ name }) => name),
        lines: [...labelLines(labels), ...proposalLines(proposal, compared)],
        ...(proposal?.kind === 'opened' || proposal?.kind === 'was-open' ? { proposedAt: proposal.url } : {}),
        texts: proposal?.kind === 'refused' ? compared.missing.map(asText) : [],
    };
}
function compare(before, files) {
    const isThere = ({ part }) => before[part] !== undefined;
    return { missing: files.filter((file) => !isThere(file)), kept: files.filter(isThere) };
}
function propose({ github, context }, compared) {
    const title = 'chore: set up Incident Protocol';
    return proposeSetup(github, context, { files: compared.missing, title, body: pullBody(compared) });
}
function labelLines(labels) {
    return labels.length === 0 ? [] : [`Made the labels ${(0,check/* inCode */.p)(labels.map(({ name }) => name))}.`];
}
function proposalLines(proposal, { missing, kept }) {
    const there = kept.length === 0 ? [] : [`Was there and stays as it is: ${(0,check/* inCode */.p)(pathsOf(kept))}.`];
    return proposal === undefined ? there : [proposalLine(proposal, (0,check/* inCode */.p)(pathsOf(missing))), ...there];
}
function proposalLine(proposal, files) {
    switch (proposal.kind) {
        case 'opened':
            return `Proposed ${files}: ${proposal.url}. Merge it.`;
        case 'was-open':
            return `${files}: the pull request is open, ${proposal.url}.`;
        case 'was-closed':
            return `${files}: somebody closed the pull request, ${proposal.url}, so it is not opened again.`;
        case 'branch':
            return `${files} are on a branch; open the pull request yourself: ${proposal.url} (GitHub: ${proposal.why}).`;
        case 'refused':
            return `${files} could not be proposed (GitHub: ${proposal.why}); copy them from this page.`;
    }
}
function asText({ path, content }) {
    return folded(path, content, path.endsWith('.md') ? 'markdown' : 'yaml');
}
function missingWorkflows(now, commit) {
    if (now.workflows === undefined)
        return [];
    const texts = (0,proposed_files/* workflowTexts */.Yx)(commit);
    const isMissing = {
        [proposed_files/* eventsFile */.kQ]: (0,read_workflow/* eventWorkflows */.pD)(now.workflows).length === 0,
        [sweep_workflow/* usualSweepFile */.v]: (0,read_workflow/* sweepIn */.G)(now.workflows) === undefined,
    };
    return Object.entries(texts)
        .filter(([file]) => isMissing[file] === true)
        .map(([file, text]) => workflowToCopy(file, text, now));
}
function listOf(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
function isWorthALine({ state }) {
    return state === 'missing' || state === 'stops';
}
function lineOf({ what, words }) {
    return `${what}: ${words}`;
}


/***/ })

};
