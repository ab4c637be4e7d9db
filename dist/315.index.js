export const id = 315;
export const ids = [315];
export const modules = {

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/src/github/errors.js
var errors = __webpack_require__(4369);
// EXTERNAL MODULE: ./lib/src/github/explain.js
var explain = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/src/i18n/texts.js + 1 modules
var texts = __webpack_require__(6217);
;// CONCATENATED MODULE: ./lib/src/run/sweep-end.js


function whyItEnds(session, left) {
    const { github, settings } = session;
    if (github.timeLeft() <= 0)
        return tooLate(session, left);
    const requests = github.requestsLeft();
    if (requests === undefined || requests > settings.reserve)
        return undefined;
    const values = { left: requests, reserve: settings.reserve };
    return (0,texts/* threadTexts */.zi)(settings.language).counted('leftForReserve', left, values);
}
function tooLate({ settings }, left) {
    return (0,texts/* threadTexts */.zi)(settings.language).counted('leftForTime', left);
}
function isShutToAll({ limit, status, message }) {
    return limit !== 'none' || status === 401 || (status === 403 && /\barchived\b/i.test(message));
}
function othersWait(left, { settings }) {
    return left === 0 ? '' : ` ${(0,texts/* threadTexts */.zi)(settings.language).counted('moreWait', left)}`;
}
function isGone(error, number) {
    const { status, path } = (0,errors/* errorAnswer */.B1)(error);
    return (status === 404 || status === 410) && new RegExp(`/issues/${number}(?:/|$)`).test(path);
}
function gone(issue, { settings }) {
    return { ...blank(issue), outcome: 'unchanged', notes: [(0,texts/* threadTexts */.zi)(settings.language).words.isGone] };
}
function blank({ number, url }) {
    return { number, url, step: '', done: 0, total: 0, effects: [], notes: [] };
}
function failed(issue, problem) {
    return { ...blank(issue), outcome: 'failed', problem };
}

// EXTERNAL MODULE: ./lib/src/checklist/boxes.js
var boxes = __webpack_require__(2540);
// EXTERNAL MODULE: ./lib/src/checklist/checklist.js
var checklist = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/src/github/ask-incidents.js
var ask_incidents = __webpack_require__(9683);
// EXTERNAL MODULE: ./lib/src/facts/label.js
var facts_label = __webpack_require__(164);
// EXTERNAL MODULE: ./lib/src/time/instant.js
var instant = __webpack_require__(5619);
// EXTERNAL MODULE: ./lib/src/github/translate.js
var translate = __webpack_require__(4918);
;// CONCATENATED MODULE: ./lib/src/github/list-incidents.js





async function listIncidents(github, scope) {
    const [open, closed] = await Promise.all([
        list(github, { state: 'open' }, scope.label),
        list(github, { state: 'closed', since: scope.closedSince }, scope.label),
    ]);
    const lately = closed.filter((issue) => (issue.state.kind === 'closed' && !(0,instant/* isBefore */.Y8)(issue.state.at, scope.closedSince)) || hasOpenBox(issue));
    const byNumber = new Map([...open, ...lately].map((issue) => [issue.number, issue]));
    return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}
function hasOpenBox({ body, number }) {
    const list = (0,checklist/* readChecklist */.zo)(body, number);
    return (0,boxes/* tickedSteps */.K0)(list).size < (0,boxes/* listedSteps */.vI)(list).size;
}
async function list({ rest, owner, repo, paginate }, filter, label) {
    const labels = label.includes(',') ? {} : { labels: label };
    const answers = await paginate(rest.issues.listForRepo, {
        owner,
        repo,
        ...filter,
        ...labels,
        sort: 'created',
        direction: 'asc',
        per_page: 100,
    });
    return answers
        .filter((answer) => (answer.pull_request ?? undefined) === undefined)
        .map(translate/* issueFacts */.TK)
        .filter((issue) => issue.labels.some((one) => (0,facts_label/* sameLabel */.b)(one, label)));
}

// EXTERNAL MODULE: ./lib/src/logbook/quiet.js
var quiet = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/time/working-time.js
var working_time = __webpack_require__(5447);
;// CONCATENATED MODULE: ./lib/src/run/afterlife.js



const shortestAfterlife = 30 * duration/* day */.vd;
function afterlife({ now, settings }) {
    const { repeat } = settings.reminders;
    const { workingTime } = settings;
    const factor = Math.max(1, ...settings.severities.map(({ factor }) => factor));
    const timeLimit = Math.max(...settings.steps.map((step) => (0,working_time/* workIn */.fe)(step.timeLimit, workingTime))) * factor;
    const every = (0,working_time/* workIn */.fe)(repeat.kind === 'every' ? repeat.duration : repeat.atLeast, workingTime);
    const silence = (0,instant/* elapsed */.vk)(now, (0,working_time/* afterWork */.cx)(now, Math.max(timeLimit, every), workingTime));
    return Math.min(Math.max(shortestAfterlife, 2 * silence), duration/* longestDuration */.rP);
}

;// CONCATENATED MODULE: ./lib/src/run/sweep-order.js

const page = 100;
function inTurn(found, turn) {
    const first = firstInTurn(found.length, turn);
    return [...found.slice(first), ...found.slice(0, first)];
}
function firstInTurn(count, { github, settings, now }) {
    const room = Math.max(1, (github.requestsLeft() ?? Number.POSITIVE_INFINITY) - settings.reserve);
    if (count <= room)
        return 0;
    const turn = Math.floor((0,instant/* milliseconds */.Rz)(now) / settings.reminders.sweepInterval);
    const pages = Math.ceil(count / page);
    return ((turn % pages) * page + Math.floor(turn / pages)) % count;
}

// EXTERNAL MODULE: ./lib/src/logbook/tracking-comment.js
var tracking_comment = __webpack_require__(6917);
;// CONCATENATED MODULE: ./lib/src/run/sweep-waiting.js


const mostWaiting = 20;
function named({ issue: { number, url } }) {
    return { number, url };
}
function isWaiting(incident, { context }) {
    const { isByTeam, vouchedAt } = incident;
    if (context.repository.visibility !== 'public' || isByTeam || vouchedAt !== undefined)
        return false;
    return !oursIn(incident, context.me).some((stored) => stored.includes('"what":"accepted"'));
}
function waitingIn(incidents, session) {
    return incidents
        .filter((one) => !isLeftToItself(one, session))
        .map((one) => ({ ...named(one), isNew: !isSpokenTo(one, session) }));
}
function someOf(waiting, session) {
    return [...waiting.filter(({ isNew }) => isNew), ...rotated(waiting, session)].slice(0, mostWaiting);
}
function rotated(waiting, { now, settings }) {
    const known = waiting.filter(({ isNew }) => !isNew);
    const turn = Math.floor((0,instant/* milliseconds */.Rz)(now) / settings.reminders.sweepInterval);
    const first = known.length <= mostWaiting ? 0 : (turn * mostWaiting) % known.length;
    return [...known.slice(first), ...known.slice(0, first)];
}
function isSpokenTo(incident, { context }) {
    return oursIn(incident, context.me).length > 0;
}
function isLeftToItself(incident, { context }) {
    const { issue, comments, isWhole } = incident;
    const ours = comments.find(({ author, body }) => author.login === context.me && (0,tracking_comment/* hiddenPart */.aW)(body) !== undefined);
    if (ours === undefined || !isWhole)
        return false;
    return comments.every(({ author, createdAt }) => author.login === context.me ||
        author.login === issue.author.login ||
        (0,instant/* isBefore */.Y8)(createdAt, ours.createdAt));
}
function oursIn({ comments }, me) {
    return comments.flatMap(({ author, body }) => (author.login === me ? ((0,tracking_comment/* hiddenPart */.aW)(body) ?? []) : []));
}

;// CONCATENATED MODULE: ./lib/src/run/sweep-source.js










const fewEnough = 100;
function sourceOf(session) {
    const closedSince = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(session.now) - afterlife(session));
    if (session.context.reader === 'rest') {
        return { batches: oneBatch(session, closedSince), lastChange: () => 'unread' };
    }
    const state = {
        seen: new Set(),
        waiting: [],
        later: [],
        total: 0,
        passedBy: 0,
        lastChange: 'unread',
    };
    return { batches: pages(session, closedSince, state), lastChange: () => state.lastChange };
}
async function* oneBatch(session, closedSince) {
    const found = await listIncidents(session.github, { label: session.settings.label, closedSince });
    const targets = inTurn(found, session).map((issue) => ({
        issue: issue.number,
        url: issue.url,
        listed: { issue, isFresh: false },
    }));
    yield { targets, left: 0 };
}
async function* pages(session, closedSince, state) {
    const { github, settings, early } = session;
    const { label } = settings;
    const isEarly = early.open?.label === label;
    const first = isEarly ? early.open?.page : await (0,ask_incidents/* askForIncidents */.KM)(github, { label });
    const closed = (0,ask_incidents/* askForIncidents */.KM)(github, { label, touchedSince: closedSince }, settings.postmortem.directory);
    closed.catch(() => undefined);
    state.total += first?.total ?? 0;
    const from = firstInTurn(first?.total ?? 0, session);
    let place = 0;
    for (let page = first;; page = await (0,ask_incidents/* askForIncidents */.KM)(github, { label, after: page.after })) {
        if (page === undefined)
            return yield* theRestByRest(session, closedSince, state);
        const wanted = withoutQuiet(page.incidents, page, session, state);
        const begin = Math.max(0, from - place);
        state.later.push(...page.incidents
            .slice(0, begin)
            .filter((one) => wanted.includes(one))
            .map(named));
        yield batchOf(page.incidents.slice(begin).filter((one) => wanted.includes(one)), page, session, state);
        place += page.incidents.length;
        if (page.after === undefined)
            break;
    }
    yield* closedPages(session, closedSince, { first: await closed, state });
    yield* putOff(session, state);
}
async function* closedPages(session, touchedSince, { first, state }) {
    const { github, settings } = session;
    const { label } = settings;
    state.lastChange = first?.lastChange;
    state.total += first?.total ?? 0;
    for (let page = first;;) {
        if (page === undefined)
            return yield* theRestByRest(session, touchedSince, state);
        const others = page.incidents.filter(({ issue }) => !state.seen.has(issue.number));
        const late = others.filter((one) => isOfLate(one, touchedSince));
        const wanted = withoutQuiet(late, page, session, state);
        yield batchOf(wanted, page, session, state);
        if (page.after === undefined)
            return;
        page = await (0,ask_incidents/* askForIncidents */.KM)(github, { label, touchedSince, after: page.after });
    }
}
function isOfLate({ issue }, since) {
    if (issue.state.kind === 'closed' && !(0,instant/* isBefore */.Y8)(issue.state.at, since))
        return true;
    const list = (0,checklist/* readChecklist */.zo)(issue.body, issue.number);
    return (0,boxes/* tickedSteps */.K0)(list).size < (0,boxes/* listedSteps */.vI)(list).size;
}
function withoutQuiet(incidents, { total }, { context, now, digest }, state) {
    if (total <= fewEnough)
        return incidents;
    const wanted = incidents.filter(({ issue, comments }) => !(0,quiet/* isQuiet */.r)({ issue, comments, me: context.me, now, by: digest }));
    state.passedBy += incidents.length - wanted.length;
    return wanted;
}
function batchOf(found, page, session, state) {
    for (const { issue } of page.incidents)
        state.seen.add(issue.number);
    const waiting = found.filter((one) => isWaiting(one, session));
    state.waiting.push(...waitingIn(waiting, session));
    const targets = found
        .filter((one) => !waiting.includes(one))
        .map((one) => ({ issue: one.issue.number, url: one.issue.url, ...listedOf(one) }));
    const left = state.total - state.seen.size + state.waiting.length + state.later.length;
    return { targets, left: Math.max(0, left) };
}
function listedOf({ issue, comments, isWhole }) {
    return isWhole ? { listed: { issue, comments, isFresh: true } } : {};
}
async function* putOff(session, { later, waiting, passedBy }) {
    const { counted } = (0,texts/* threadTexts */.zi)(session.settings.language);
    const asTarget = ({ number, url }) => ({ issue: number, url });
    yield { targets: later.map(asTarget), left: waiting.length };
    const some = someOf(waiting, session);
    yield { targets: some.map(asTarget), left: 0 };
    const left = waiting.length - some.length;
    if (left > 0)
        yield { targets: [], left: 0, note: counted('moreUnconfirmed', left) };
    if (passedBy > 0)
        yield { targets: [], left: 0, note: counted('passedBy', passedBy) };
}
async function* theRestByRest(session, closedSince, { seen }) {
    for await (const { targets, left } of oneBatch(session, closedSince)) {
        yield { targets: targets.filter(({ issue }) => !seen.has(issue)), left };
    }
}

;// CONCATENATED MODULE: ./lib/src/run/sweep.js




const mostFailures = 2;
async function sweep(session, reconcile) {
    const source = sourceOf(session);
    const course = { session, reconcile, reports: [], notes: [], failures: 0 };
    for await (const batch of source.batches) {
        const end = await lookAtAll(course, batch);
        if (end !== undefined)
            return { reports: course.reports, notes: [...course.notes, ...end.notes] };
        if (batch.note !== undefined)
            course.notes.push(batch.note);
    }
    return { reports: course.reports, notes: course.notes, folder: { last: source.lastChange() } };
}
async function lookAtAll(course, { targets, left }) {
    const { session } = course;
    let isFresh = true;
    for (const [index, { url, ...target }] of targets.entries()) {
        const behind = targets.length - index + left;
        const why = whyItEnds(session, behind);
        if (why !== undefined)
            return { notes: [why] };
        const { listed } = target;
        const known = listed === undefined ? {} : { listed: { ...listed, isFresh: listed.isFresh && isFresh } };
        const before = course.reports.length;
        const end = await lookAtOne(course, { issue: target.issue, ...known }, { url, behind });
        if (end !== undefined)
            return end;
        if (course.reports.slice(before).some(({ effects, problem }) => effects.length > 0 || problem !== undefined)) {
            isFresh = false;
        }
    }
    return undefined;
}
async function lookAtOne(course, target, { url, behind }) {
    const { session, reconcile, reports } = course;
    const issue = { number: target.issue, url };
    try {
        reports.push(await reconcile(session, target));
        course.failures = 0;
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* OutOfTime */.fg)
            return { notes: [tooLate(session, behind)] };
        if (isGone(error, target.issue)) {
            reports.push(gone(issue, session));
            return undefined;
        }
        const answer = (0,errors/* errorAnswer */.B1)(error);
        course.failures = (0,errors/* isGitHubDown */.SR)(answer) ? course.failures + 1 : 0;
        const isOver = course.failures === mostFailures || isShutToAll(answer);
        const rest = isOver ? othersWait(behind - 1, session) : '';
        reports.push(failed(issue, `${(0,explain/* explain */.W)(error)}${rest}`));
        return isOver ? { notes: [] } : undefined;
    }
}


/***/ })

};
