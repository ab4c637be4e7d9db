export const id = 82;
export const ids = [82];
export const modules = {

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshIndex: () => (/* binding */ refreshIndex)
});

// EXTERNAL MODULE: ./lib/src/delivery/index-delivery.js
var index_delivery = __webpack_require__(7700);
// EXTERNAL MODULE: ./lib/src/delivery/postmortem-commit.js + 69 modules
var postmortem_commit = __webpack_require__(4647);
// EXTERNAL MODULE: ./lib/src/delivery/questions.js
var questions = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/src/facts/commit-message.js
var commit_message = __webpack_require__(5007);
// EXTERNAL MODULE: ./lib/src/github/answer.js + 9 modules
var answer = __webpack_require__(8505);
// EXTERNAL MODULE: ./lib/src/github/commit-files.js
var commit_files = __webpack_require__(8333);
// EXTERNAL MODULE: ./lib/src/github/delivery-refusal.js
var delivery_refusal = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/src/github/explain.js
var explain = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/src/github/open-pull-request.js
var open_pull_request = __webpack_require__(5388);
// EXTERNAL MODULE: ./lib/src/github/read-context.js
var read_context = __webpack_require__(6608);
// EXTERNAL MODULE: ./lib/src/github/read-directory.js + 2 modules
var read_directory = __webpack_require__(4816);
;// CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
async function readIndexPull({ rest, owner, repo }, branch) {
    const head = `${owner}:${branch}`;
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
    const newest = data.toSorted((a, b) => b.number - a.number);
    const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
    if (pull === undefined)
        return { kind: 'none' };
    const { number, html_url: url } = pull;
    return { kind: kindOf(pull), number, url, head: pull.head.sha };
}
function kindOf(pull) {
    if (pull.state === 'open')
        return 'open';
    return (pull.merged_at ?? undefined) === undefined ? 'declined' : 'merged';
}

// EXTERNAL MODULE: ./lib/src/i18n/texts.js + 1 modules
var texts = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/postmortem-index/index-files.js
var index_files = __webpack_require__(6018);
// EXTERNAL MODULE: ./lib/src/postmortem-index/index-questions.js
var index_questions = __webpack_require__(8412);
// EXTERNAL MODULE: ./lib/src/postmortem-index/listing.js
var listing = __webpack_require__(7224);
;// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
















const branch = 'incident-protocol/index';
const title = 'Postmortem index';
async function refreshIndex(session) {
    const { context } = session;
    const postmortems = await readWholeDirectory(session);
    if (postmortems === undefined)
        return [];
    const built = (0,postmortem_commit/* indexToCommit */.Rv)({ ...session, facts: { repository: context.repository, postmortems } });
    if (built.files.length === 0 || !(built.postmortems > 0 || isListed(session, postmortems)))
        return [];
    if (session.dryRun)
        return [textsOf(session).format('listIsOld', { names: namesOf(built) })];
    return deliver(session, { postmortems, built });
}
function isListed({ settings }, { texts, entries }) {
    return texts[(0,index_files/* indexPaths */.Ny)(settings.postmortem.directory, entries).index] !== undefined;
}
async function deliver(session, outdated) {
    const { github, settings } = session;
    const delivery = (0,index_delivery/* indexDelivery */.N)(settings);
    const pull = delivery === 'commit' ? { kind: 'none' } : await readIndexPull(github, branch);
    const proposed = delivery === 'commit' ? undefined : await proposedIndex(session, outdated, pull);
    const isProposed = proposed === outdated.built.index;
    if (isProposed && (pull.kind === 'open' || pull.kind === 'declined'))
        return [];
    if (delivery !== 'pull-request') {
        const written = await write(session, outdated, { kind: 'default-branch' });
        if (written === 'written')
            return [textsOf(session).format('listRenewed', { names: namesOf(outdated.built) })];
        if (written === 'moved' || delivery === 'commit')
            return [];
    }
    return proposePullRequest(session, outdated, { pull, isOnBranch: isProposed });
}
async function proposedIndex({ github, settings }, { postmortems }, pull) {
    const { index } = (0,index_files/* indexPaths */.Ny)(settings.postmortem.directory, postmortems.entries);
    const file = await (0,read_context/* readTextFile */.Gu)(github, index, pull.kind === 'none' ? branch : pull.head);
    return file.kind === 'present' ? file.text : undefined;
}
async function write({ github, context, settings }, { postmortems, built }, onto) {
    const path = settings.postmortem.directory;
    const commit = {
        base: postmortems.base,
        onto,
        path,
        files: built.files,
        message: commit_message/* indexMessage */.OT,
        revision: 0,
    };
    try {
        const result = await (0,commit_files/* commitFiles */.z)(github, commit, { ...context.repository, reader: context.reader });
        return result.kind === 'outdated' ? 'moved' : 'written';
    }
    catch (error) {
        const refusal = (0,delivery_refusal/* deliveryRefusal */.x)({ kind: 'commit-files', issue: 0, ...commit }, error);
        if (refusal.kind === 'target-closed')
            return 'refused';
        throw error;
    }
}
async function proposePullRequest(session, outdated, { pull, isOnBranch }) {
    const { github, context } = session;
    const texts = textsOf(session);
    if (!isOnBranch || pull.kind === 'merged') {
        const tip = await (0,read_directory/* readTip */.a)(github, branch);
        if (typeof tip !== 'string' && pull.kind === 'none' && tip.message !== commit_message/* indexMessage */.OT) {
            return [texts.format('listBranchTaken', { branch: `\`${branch}\`` })];
        }
        const kind = typeof tip === 'string' ? 'new-branch' : 'rebuilt-branch';
        if ((await write(session, outdated, { kind, name: branch })) !== 'written')
            return [];
    }
    const names = namesOf(outdated.built);
    if (pull.kind === 'open') {
        const link = `[Pull request #${pull.number}](${pull.url})`;
        return [texts.format('listInPull', { pull: link, names })];
    }
    const description = texts.words.listHow;
    const effect = { kind: 'open-pull-request', issue: 0, branch, title, body: description };
    try {
        await (0,open_pull_request/* openPullRequest */.H)(github, effect, context.repository.defaultBranch);
        return [texts.format('listProposed', { names })];
    }
    catch (error) {
        if ((0,delivery_refusal/* deliveryRefusal */.x)(effect, error).kind !== 'target-closed')
            throw error;
        return [texts.format('listOnBranch', { branch: `\`${branch}\``, problem: (0,explain/* explain */.W)(error) })];
    }
}
function textsOf({ settings }) {
    return (0,texts/* threadTexts */.zi)(settings.language);
}
function namesOf({ files }) {
    return files.map((file) => `\`${file.path}\``).join(', ');
}
async function readWholeDirectory(session) {
    const { context, settings, blobSha } = session;
    const { directory } = settings.postmortem;
    const branch = context.repository.defaultBranch;
    const listed = await (0,answer/* answer */.Z)(session, (0,questions/* defaultDirectory */.V)(branch, directory));
    if (listed.kind !== 'directory' || listed.listing.kind !== 'listed')
        return undefined;
    let folder = listed.listing;
    for (;;) {
        const wanted = (0,index_questions/* indexQuestions */.q)({ directory, blobSha, ...folder });
        const { texts } = folder;
        const files = folder.entries.filter(({ path }) => wanted.includes(path) && !Object.hasOwn(texts, path));
        if (files.length === 0)
            break;
        const read = await (0,answer/* answer */.Z)(session, { kind: 'files', of: 'default-branch', files });
        folder = { ...folder, texts: { ...texts, ...(read.kind === 'files' ? read.texts : {}) } };
    }
    const index = folder.texts[(0,index_files/* indexPaths */.Ny)(directory, folder.entries).index];
    return index === undefined || (0,listing/* isOwnListing */.Fw)(index) ? folder : undefined;
}


/***/ })

};
