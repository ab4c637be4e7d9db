export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshIndex: () => (/* binding */ refreshIndex)
});

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
/** One that is open comes first; it is the only one, unless people opened another from the same branch. */
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

// EXTERNAL MODULE: ./lib/src/i18n/texts.js
var texts = __webpack_require__(6527);
// EXTERNAL MODULE: ./lib/src/postmortem-index/index-files.js
var index_files = __webpack_require__(6018);
// EXTERNAL MODULE: ./lib/src/postmortem-index/index-questions.js
var index_questions = __webpack_require__(8412);
// EXTERNAL MODULE: ./lib/src/postmortem-index/listing.js
var listing = __webpack_require__(7224);
// EXTERNAL MODULE: ./lib/src/github/read-last-change.js
var read_last_change = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/time/instant.js
var instant = __webpack_require__(5619);
;// CONCATENATED MODULE: ./lib/src/run/folder-news.js
/** Whether people changed the folder of postmortems since we made their list. */





/** Schedules come at least so often; what is older was looked at, and the list says the same after it. */
const news = 2 * duration/* day */.vd;
/** By people; and by us, where our commits bring the postmortem alone. */
async function hasChanged({ github, context, settings, now }, known) {
    const { defaultBranch: sha } = context.repository;
    const last = known === 'unread' ? await (0,read_last_change/* readLastChange */.D)(github, { sha, path: settings.postmortem.directory }) : known;
    if (last === undefined || (0,instant/* elapsed */.vk)(last.at, now) >= news)
        return false;
    if ((0,postmortem_commit/* indexDelivery */.Nt)(settings) === 'pull-request')
        return last.message !== commit_message/* indexMessage */.OT;
    return !(0,commit_message/* isCommitMessage */.nU)(last.message);
}

;// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
/** The list of all postmortems, after people changed or merged one and no commit of ours brought the list along. */
















const branch = 'incident-protocol/index';
const title = 'Postmortem index';
/**
 * One question for a sweep, and more only where people changed the folder of late. At most one commit. What it did, or
 * could not do, in a sentence.
 */
async function refreshIndex(session, occasion) {
    try {
        return await refreshed(session, occasion);
    }
    catch (error) {
        return [textsOf(session).format('listFailed', { problem: (0,explain/* explain */.W)(error) })];
    }
}
async function refreshed(session, { isSure, last }) {
    const { context } = session;
    if ((0,postmortem_commit/* indexDelivery */.Nt)(session.settings) === 'off')
        return [];
    if (!isSure && !(await hasChanged(session, last)))
        return [];
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
/** A list of no postmortems is made of one that had some, and nowhere else. */
function isListed({ settings }, { texts, entries }) {
    return texts[(0,index_files/* indexPaths */.Ny)(settings.postmortem.directory, entries).index] !== undefined;
}
/** What waits for people already, or was declined by them, is not written again. */
async function deliver(session, outdated) {
    const { github, settings } = session;
    const delivery = (0,postmortem_commit/* indexDelivery */.Nt)(settings);
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
/** The list that is on our branch, or was there when people closed the pull request. */
async function proposedIndex({ github, settings }, { postmortems }, pull) {
    const { index } = (0,index_files/* indexPaths */.Ny)(settings.postmortem.directory, postmortems.entries);
    const file = await (0,read_context/* readTextFile */.Gu)(github, index, pull.kind === 'none' ? branch : pull.head);
    return file.kind === 'present' ? file.text : undefined;
}
/** Who was faster may have been a run of ours; the next sweep looks again. */
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
        // The list is no reason to tell people, run after run, what their branch does not take.
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
        if (typeof tip !== 'string' && pull.kind === 'none' && !isOurs(tip, outdated)) {
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
/** One that stands where the default branch does is how a run leaves it that ends before its commit. */
function isOurs({ message, commit }, { postmortems }) {
    return message === commit_message/* indexMessage */.OT || commit === postmortems.base.commit;
}
function textsOf({ settings }) {
    return (0,texts/* threadTexts */.zi)(settings.language);
}
function namesOf({ files }) {
    return files.map((file) => `\`${file.path}\``).join(', ');
}
/** Not where something else is in the place of our list. */
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
