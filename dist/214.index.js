export const id = 214;
export const ids = [214];
export const modules = {

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postmortemStage: () => (/* binding */ postmortemStage)
});

// EXTERNAL MODULE: ./lib/src/incident/postmortem-due.js
var postmortem_due = __webpack_require__(3000);
// EXTERNAL MODULE: ./lib/src/plan/decision.js
var plan_decision = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/src/i18n/texts.js
var i18n_texts = __webpack_require__(6527);
// EXTERNAL MODULE: ./lib/src/logbook/delivered.js + 1 modules
var delivered = __webpack_require__(6230);
// EXTERNAL MODULE: ./lib/src/logbook/own-comments.js
var own_comments = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/src/logbook/postmortem-comment.js
var postmortem_comment = __webpack_require__(8574);
// EXTERNAL MODULE: ./lib/src/delivery/delivery-words.js
var delivery_words = __webpack_require__(8787);
// EXTERNAL MODULE: ./lib/src/delivery/file-name.js + 1 modules
var file_name = __webpack_require__(7008);
// EXTERNAL MODULE: ./lib/src/delivery/postmortem-commit.js + 69 modules
var postmortem_commit = __webpack_require__(4647);
// EXTERNAL MODULE: ./lib/src/markdown/inert-link.js
var inert_link = __webpack_require__(1091);
;// CONCATENATED MODULE: ./lib/src/delivery/postmortem-delivery.js


function noteDelivery({ logbook }, delivered, { before = [], after = [], text } = {}) {
    const postmortem = { ...delivered, revision: logbook.revision };
    const written = text === undefined ? {} : { text };
    return { kind: 'finished', logbook: { postmortem }, before, after, ...written };
}
/** It is on the default branch, where it belongs. */
function published({ incident, facts }, path, { commit, text }) {
    const before = incident.logbook.postmortem;
    const known = commit ?? (before?.kind === 'commit' ? before.commit : undefined);
    const url = fileUrl(facts.repository, path);
    return noteDelivery(incident, { kind: 'commit', path, url, ...(known === undefined ? {} : { commit: known }) }, { after: withoutKeptComment({ incident, facts }), ...(text === undefined ? {} : { text }) });
}
/** The text is in the repository now: our comment that kept it says nothing more. */
function withoutKeptComment({ incident, facts, }) {
    return (0,own_comments/* ownComments */.D5)(facts, 'postmortem').map(({ id }) => ({ kind: 'delete-comment', issue: incident.number, comment: id }));
}
function isWithoutLogbook({ incident, facts, isSilenced }) {
    return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}
function fileUrl({ url, defaultBranch }, path) {
    return `${url}/blob/${(0,inert_link/* pathInUrl */.oW)(`${defaultBranch}/${path}`)}`;
}
/** The file that people have to bring together; undefined where the pull request merges as it is. */
function conflictIn(pull, path, { logbook: { postmortem: known } }) {
    switch (pull.conflicts) {
        case 'no':
            return undefined;
        case 'unknown':
            return known?.kind === 'pull-request' && known.number === pull.number ? known.conflict : undefined;
        case 'yes':
            return [path];
    }
}
/** In one order of keys: whether the record changed is seen in its text. */
function inPullRequest({ path, branch, conflict }, { kind, number, url, }) {
    const conflicting = conflict === undefined ? {} : { conflict };
    return { kind: 'pull-request', path, branch, number, url, state: kind, ...conflicting };
}

// EXTERNAL MODULE: ./lib/src/plan/effect.js
var effect = __webpack_require__(7247);
;// CONCATENATED MODULE: ./lib/src/delivery/target.js
/** What a delivery target is: a module that knows when it is its turn, what it writes, and what people are told. */

function refusalsIn(delivery) {
    return new Map((0,effect/* refusedIn */.k)(delivery).map(({ target, ...blockedBy }) => [target, blockedBy]));
}

;// CONCATENATED MODULE: ./lib/src/delivery/comment.js










/** GitHub's limit for a comment, in characters; counted more strictly here, which costs nothing. */
const longestComment = 65_536;
/** Where the repository takes nothing, the whole text is in a comment of ours, or on the page of the run. */
const comment = {
    takes: (decision) => decision.settings.postmortem.deliver !== 'commit' && whatBlocks(decision) !== undefined,
    deliver: keepInComment,
    outcomeOf: (effect) => {
        if (effect.kind === 'show-in-summary')
            return 'kept-in-summary';
        const isKept = effect.kind === 'post-comment' && effect.purpose === 'postmortem';
        return isKept ? 'kept-in-comment' : undefined;
    },
    notDone: {},
    toDo: (delivered, texts) => {
        switch (delivered.kind) {
            case 'comment':
                return texts.format('keptInComment', {
                    url: delivered.url,
                    ...(0,delivery_words/* blockedWords */.mq)(delivered, delivered.path, texts),
                });
            case 'summary':
                return texts.format('keptInSummary', (0,delivery_words/* blockedWords */.mq)(delivered, delivered.path, texts));
            default:
                return undefined;
        }
    },
};
function whatBlocks({ facts, delivery }) {
    if (facts.postmortems.kind === 'unusable')
        return { blocker: facts.postmortems.blocker };
    const refused = refusalsIn(delivery);
    const commit = refused.get('commit');
    return (0,delivered/* isClosedToAll */.l)(commit) ? commit : refused.get('branch');
}
function keepInComment(decision) {
    const blockedBy = whatBlocks(decision);
    if (blockedBy === undefined)
        return plan_decision/* nothingNew */.G;
    const { incident, facts, settings } = decision;
    const { postmortems } = facts;
    const current = postmortems.kind === 'read' && postmortems.file.kind === 'present' ? postmortems.file.content : undefined;
    const existing = (0,postmortem_commit/* keptText */.GD)(facts) ?? current;
    const content = (0,postmortem_commit/* writtenOver */.aL)(decision, existing);
    const path = postmortems.kind === 'read'
        ? postmortems.file.path
        : (0,file_name/* postmortemPath */.KA)(settings.postmortem.directory, incident);
    const blocked = postmortems.kind === 'unusable' ? postmortems.path : path;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const prose = texts.format('keptHere', (0,delivery_words/* blockedWords */.mq)(blockedBy, blocked, texts));
    const body = (0,postmortem_comment/* writePostmortemComment */.DC)({ prose, path, file: content });
    const fits = body.length <= longestComment && decision.isSilenced !== true;
    const kept = { path: blocked, ...blockedBy };
    const delivery = fits ? inComment(decision, body, kept) : inSummary(decision, kept, content);
    return { ...delivery, text: content };
}
function inComment({ incident, facts }, body, kept) {
    const issue = incident.number;
    const [current, ...doubled] = (0,own_comments/* ownComments */.D5)(facts, 'postmortem');
    if (current === undefined) {
        return {
            kind: 'to-do',
            effects: [{ kind: 'post-comment', purpose: 'postmortem', issue, body }],
            notes: [],
        };
    }
    const before = [
        ...(current.body.replaceAll('\r\n', '\n') === body
            ? []
            : [{ kind: 'edit-comment', issue, comment: current.id, body }]),
        ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id })),
    ];
    return noteDelivery(incident, { kind: 'comment', url: current.url, ...kept }, { before });
}
function inSummary({ incident, delivery }, kept, content) {
    const { number: issue, logbook } = incident;
    const { revision } = logbook;
    if (delivery.kind === 'shown' && delivery.revision === revision) {
        return noteDelivery(incident, { kind: 'summary', ...kept });
    }
    const { path } = kept;
    return { kind: 'to-do', effects: [{ kind: 'show-in-summary', issue, path, content, revision }], notes: [] };
}

;// CONCATENATED MODULE: ./lib/src/delivery/declined.js
/** The team said no to a pull request, and that is until somebody asks for the postmortem after that. */
function declinedPull({ facts, incident, }) {
    const { draft } = facts;
    if (draft.kind !== 'read' || draft.pull.kind !== 'declined')
        return undefined;
    return wasAskedSince(incident, draft.pull.at) ? undefined : { branch: draft.branch, pull: draft.pull };
}
/** Nothing goes past a pull request that waits for people, or that they declined. */
function isProposedOrDeclined(decision) {
    const { draft } = decision.facts;
    return (draft.kind === 'read' && draft.pull.kind === 'open') || declinedPull(decision) !== undefined;
}
function wasAskedSince({ logbook }, at) {
    return logbook.entries.some(({ what, attribution }) => what === 'postmortem-asked' && Date.parse(attribution.at) > Date.parse(at));
}

;// CONCATENATED MODULE: ./lib/src/delivery/default-branch.js





/** The first link of the chain, and the one that most teams see. */
const defaultBranch = {
    takes: (decision) => {
        const { deliver } = decision.settings.postmortem;
        if (decision.facts.postmortems.kind === 'unusable' || deliver === 'pull-request')
            return false;
        if (refusalsIn(decision.delivery).has('commit'))
            return false;
        return deliver === 'commit' || !isProposedOrDeclined(decision);
    },
    deliver: commitToDefault,
    outcomeOf: (effect) => effect.kind === 'commit-files' && effect.onto.kind === 'default-branch' ? 'published' : undefined,
    notDone: { commit: 'notCommitted' },
    toDo: () => undefined,
};
function commitToDefault(decision) {
    const { incident, facts, delivery } = decision;
    const { postmortems } = facts;
    if (postmortems.kind !== 'read')
        return plan_decision/* nothingNew */.G;
    // What was written while the incident went on tells less than the logbook does, and is written again.
    if (delivery.kind === 'committed' && delivery.revision === incident.logbook.revision) {
        return published(decision, delivery.path, delivery);
    }
    // Without a record every run would see the same ticks at another time, and commit that.
    if (postmortems.file.kind === 'present' && isWithoutLogbook(decision))
        return plan_decision/* nothingNew */.G;
    const wanted = (0,postmortem_commit/* wantedOnDefault */.Qr)(decision, postmortems);
    const { text, notes } = wanted;
    if (wanted.files.length === 0) {
        return published(decision, wanted.path, { commit: (0,postmortem_commit/* currentCommit */.Hg)(incident, postmortems), text });
    }
    const commit = (0,postmortem_commit/* commitOf */.D3)(decision, postmortems, { kind: 'default-branch' }, wanted);
    return { kind: 'to-do', effects: [commit], notes, text };
}

// EXTERNAL MODULE: ./lib/src/facts/draft.js
var draft = __webpack_require__(7309);
;// CONCATENATED MODULE: ./lib/src/delivery/pull-request.js









/** Where the default branch takes no commits, or the team wants to read first. */
const pullRequest = {
    takes: (decision) => {
        if (decision.facts.postmortems.kind === 'unusable')
            return false;
        if (decision.settings.postmortem.deliver === 'commit')
            return false;
        const refused = refusalsIn(decision.delivery);
        const isShut = (0,delivered/* isClosedToAll */.l)(refused.get('commit')) || refused.has('branch');
        return declinedPull(decision) !== undefined || !isShut;
    },
    deliver: (decision) => asDeclined(decision) ?? proposePullRequest(decision),
    outcomeOf: (effect, refused) => {
        if (effect.kind === 'open-pull-request')
            return 'proposed';
        if (effect.kind !== 'commit-files' || effect.onto.kind === 'default-branch')
            return undefined;
        return refused.has('pull-request') ? 'branched' : 'proposed';
    },
    notDone: {
        branch: 'notOnBranch',
        'pull-request': 'noPullOpened',
    },
    toDo: (delivered, texts) => {
        if (delivered.kind === 'pull-request')
            return pullRequestWords(delivered, texts);
        if (delivered.kind !== 'branch')
            return undefined;
        const { url, path, branch } = delivered;
        const blocked = (0,delivery_words/* blockedWords */.mq)(delivered, path, texts);
        return texts.format('openThePull', { url, branch: (0,delivery_words/* codeText */.ph)(branch), ...blocked });
    },
};
function pullRequestWords({ number, url, state, conflict }, texts) {
    const pull = texts.format('pullRequestNumber', { number, url });
    if (conflict !== undefined)
        return `⚠️ ${(0,delivery_words/* conflictWords */.wF)(pull, conflict, texts)}`;
    return texts.format(state === 'open' ? 'mergeToPublish' : 'pullDeclined', { pull });
}
function asDeclined(decision) {
    const declined = declinedPull(decision);
    if (declined === undefined)
        return undefined;
    const { incident, facts } = decision;
    const path = incident.logbook.postmortem?.path ??
        (facts.postmortems.kind === 'read' ? facts.postmortems.file.path : '');
    return noteDelivery(incident, inPullRequest({ path, branch: declined.branch.name }, declined.pull));
}
/** A branch of ours first, the pull request from it after; where that is refused, people can open it from the branch. */
function proposePullRequest(decision) {
    const { draft, postmortems } = decision.facts;
    if (draft.kind !== 'read' || postmortems.kind !== 'read')
        return plan_decision/* nothingNew */.G;
    const base = baseOf(draft, postmortems);
    if (base.postmortems.file.kind === 'present' && isWithoutLogbook(decision))
        return plan_decision/* nothingNew */.G;
    const wanted = (0,postmortem_commit/* proposedOn */.it)(decision, base.postmortems);
    const { text, notes } = wanted;
    if (wanted.files.length > 0) {
        const commit = (0,postmortem_commit/* commitOf */.D3)(decision, base.postmortems, base.onto, wanted);
        return { kind: 'to-do', effects: [commit], notes, text };
    }
    if (base.postmortems === postmortems) {
        return published(decision, wanted.path, { commit: (0,postmortem_commit/* currentCommit */.Hg)(decision.incident, postmortems), text });
    }
    const { name } = draft.branch;
    if (draft.pull.kind === 'open') {
        const conflict = conflictIn(draft.pull, wanted.path, decision.incident);
        const delivered = inPullRequest({ path: wanted.path, branch: name, conflict }, draft.pull);
        return noteDelivery(decision.incident, delivered, { after: withoutKeptComment(decision), text });
    }
    const blockedBy = refusalsIn(decision.delivery).get('pull-request');
    if (blockedBy === undefined)
        return { kind: 'to-do', effects: [opening(decision, name)], notes, text };
    const { url, defaultBranch } = decision.facts.repository;
    const compare = `${url}/compare/${(0,inert_link/* pathInUrl */.oW)(defaultBranch)}...${(0,inert_link/* pathInUrl */.oW)(name)}?expand=1`;
    return noteDelivery(decision.incident, { kind: 'branch', path: wanted.path, branch: name, url: compare, ...blockedBy }, { after: withoutKeptComment(decision), text });
}
/** What people changed on our branch is kept; what they merged is on the default branch, and goes on from there. */
function baseOf({ branch, pull }, postmortems) {
    if (branch.kind !== 'present')
        return { postmortems, onto: { kind: 'new-branch', name: branch.name } };
    const { name } = branch;
    const head = branch.postmortems.base.commit;
    const isUsedUp = pull.kind === 'merged' && pull.head === head;
    return isUsedUp
        ? { postmortems, onto: { kind: 'merged-branch', name, head } }
        : { postmortems: branch.postmortems, onto: { kind: 'branch', name } };
}
function opening({ incident, writer }, branch) {
    const { number, url } = incident;
    return {
        kind: 'open-pull-request',
        issue: number,
        branch,
        title: (0,draft/* draftTitle */.SZ)(number),
        body: writer.write('pull-request', { number, url }),
    };
}

;// CONCATENATED MODULE: ./lib/src/delivery/sync-pull-request.js


/** What people did with the pull request since: nobody wakes us for that, so whoever looks tells. */
function syncPullRequest(decision) {
    const { incident, facts } = decision;
    const known = incident.logbook.postmortem;
    const { draft } = facts;
    if (draft.kind !== 'read' || (known?.kind !== 'pull-request' && known?.kind !== 'branch'))
        return plan_decision/* nothingNew */.G;
    const { path, revision } = known;
    switch (draft.pull.kind) {
        case 'unread':
        case 'none':
            return plan_decision/* nothingNew */.G;
        case 'merged': {
            const url = fileUrl(facts.repository, path);
            return finished({ kind: 'commit', path, url, revision });
        }
        case 'open': {
            const conflict = conflictIn(draft.pull, path, incident);
            const place = { path, branch: draft.branch.name, conflict };
            return finished({ ...inPullRequest(place, draft.pull), revision });
        }
        case 'declined':
            return finished({ ...inPullRequest({ path, branch: draft.branch.name }, draft.pull), revision });
    }
}
function finished(postmortem) {
    return { kind: 'finished', logbook: { postmortem }, before: [], after: [] };
}

;// CONCATENATED MODULE: ./lib/src/delivery/deliver.js









/** In the order in which they are tried; what was tried is never tried again in one run. */
const deliveryTargets = [defaultBranch, pullRequest, comment];
function deliverPostmortem(decision) {
    const { incident, facts, delivery } = decision;
    if (!(0,postmortem_due/* isPostmortemDue */.nQ)(incident))
        return syncPullRequest(decision);
    if (delivery.kind === 'refused' || facts.postmortems.kind === 'unread')
        return plan_decision/* nothingNew */.G;
    if (delivery.kind === 'held-back') {
        return noteDelivery(incident, { kind: 'held-back', path: delivery.path, lines: delivery.lines });
    }
    const target = deliveryTargets.find(({ takes }) => takes(decision));
    return target?.deliver(decision) ?? plan_decision/* nothingNew */.G;
}
/** The last place that a postmortem reached through these effects. */
function outcomeOfDelivery({ delivery }, effects) {
    const refused = refusalsIn(delivery);
    return effects
        .flatMap((effect) => deliveryTargets.map(({ outcomeOf }) => outcomeOf(effect, refused)))
        .findLast((outcome) => outcome !== undefined);
}
/** What people miss because of a refusal, and how to change that. */
function whatIsNotDone(refused, path, texts) {
    const message = deliveryTargets
        .map(({ notDone }) => notDone[refused.target])
        .find((one) => one !== undefined);
    return message === undefined ? undefined : texts.format(message, (0,delivery_words/* blockedWords */.mq)(refused, path, texts));
}
/** What people have to do for the postmortem to be published; undefined when it is where it belongs. */
function whatToDo(delivered, texts) {
    if (delivered.kind === 'held-back')
        return `⚠️ ${(0,delivery_words/* heldBackWords */.c_)(delivered, texts)}`;
    return deliveryTargets.map(({ toDo }) => toDo(delivered, texts)).find((words) => words !== undefined);
}

// EXTERNAL MODULE: ./lib/src/delivery/directory.js + 1 modules
var directory = __webpack_require__(8012);
// EXTERNAL MODULE: ./lib/src/delivery/questions.js
var questions = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/src/postmortem/create-formatter.js + 1 modules
var create_formatter = __webpack_require__(5181);
// EXTERNAL MODULE: ./lib/src/postmortem-index/completeness.js
var completeness = __webpack_require__(2718);
;// CONCATENATED MODULE: ./lib/src/delivery/sections-written.js





/**
 * How far people got with the postmortem, as it is or is about to be; undefined when this run did not look. `text`: as
 * this run wrote it.
 */
function howFarWritten(decision, text) {
    const { words } = (0,create_formatter/* postmortemTexts */.j)(decision.settings, decision.writer);
    if (text !== undefined)
        return (0,completeness/* completenessOf */.w)(text, words);
    const { postmortems, draft } = decision.facts;
    if (postmortems.kind !== 'read' || (0,postmortem_due/* isPostmortemDue */.nQ)(decision.incident))
        return undefined;
    if (draft.kind === 'read' && draft.branch.kind === 'unread')
        return undefined;
    const { file } = draft.kind === 'read' ? baseOf(draft, postmortems).postmortems : postmortems;
    const existing = file.kind === 'present' ? file.content : (0,postmortem_commit/* keptText */.GD)(decision.facts);
    return existing === undefined ? undefined : (0,completeness/* completenessOf */.w)(existing, words);
}

;// CONCATENATED MODULE: ./lib/src/delivery/stage.js




const postmortemStage = {
    ask: questions/* deliveryQuestions */.U,
    withReadDirectories: directory/* withReadDirectories */.ID,
    deliver: deliverPostmortem,
    howFarWritten: howFarWritten,
    whatToDo: whatToDo,
    whatIsNotDone: whatIsNotDone,
    outcomeOf: outcomeOfDelivery,
};


/***/ })

};
