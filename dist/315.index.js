export const id = 315;

export const ids = [ 315 ];

export const modules = {
 5315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sweep: () => sweep
  });
  var errors = __webpack_require__(4369);
  var explain = __webpack_require__(9971);
  var texts = __webpack_require__(6217);
  // CONCATENATED MODULE: ./lib/src/run/sweep-end.js
  function whyItEnds(session, left) {
   const {github: github, settings: settings} = session;
   if (github.timeLeft() <= 0) return tooLate(session, left);
   const requests = github.requestsLeft();
   if (requests === undefined || requests > settings.reserve) return undefined;
   const values = {
    left: requests,
    reserve: settings.reserve
   };
   return (0, texts.zi)(settings.language).counted("leftForReserve", left, values);
  }
  function tooLate({settings: settings}, left) {
   return (0, texts.zi)(settings.language).counted("leftForTime", left);
  }
  function isShutToAll({limit: limit, status: status, message: message}) {
   return limit !== "none" || status === 401 || status === 403 && /\barchived\b/i.test(message);
  }
  function othersWait(left, {settings: settings}) {
   return left === 0 ? "" : ` ${(0, texts.zi)(settings.language).counted("moreWait", left)}`;
  }
  function isGone(error, number) {
   const {status: status, path: path} = (0, errors.B1)(error);
   return (status === 404 || status === 410) && new RegExp(`/issues/${number}(?:/|$)`).test(path);
  }
  function gone(issue, {settings: settings}) {
   return {
    ...blank(issue),
    outcome: "unchanged",
    notes: [ (0, texts.zi)(settings.language).words.isGone ]
   };
  }
  function blank({number: number, url: url}) {
   return {
    number: number,
    url: url,
    step: "",
    done: 0,
    total: 0,
    effects: [],
    notes: []
   };
  }
  function failed(issue, problem) {
   return {
    ...blank(issue),
    outcome: "failed",
    problem: problem
   };
  }
  var ask_incidents = __webpack_require__(9683);
  var boxes = __webpack_require__(2540);
  var checklist = __webpack_require__(633);
  var facts_label = __webpack_require__(164);
  var instant = __webpack_require__(5619);
  var translate = __webpack_require__(4918);
  // CONCATENATED MODULE: ./lib/src/github/list-incidents.js
  async function listIncidents(github, scope) {
   const [open, closed] = await Promise.all([ list(github, {
    state: "open"
   }, scope.label), list(github, {
    state: "closed",
    since: scope.closedSince
   }, scope.label) ]);
   const lately = closed.filter(issue => isOfLate(issue, scope.closedSince));
   const byNumber = new Map([ ...open, ...lately ].map(issue => [ issue.number, issue ]));
   return [ ...byNumber.values() ].toSorted((a, b) => a.number - b.number);
  }
  function isOfLate({state: state, body: body, number: number}, since, ours) {
   if (state.kind === "closed" && !(0, instant.Y8)(state.at, since)) return true;
   const lists = [ body, ...ours ?? [] ].map(text => (0, checklist.zo)(text, number)).filter(({kind: kind}) => kind === "present");
   if (lists.length === 0) return ours === undefined;
   return lists.some(list => (0, boxes.K0)(list).size < (0, boxes.vI)(list).size);
  }
  async function list({rest: rest, owner: owner, repo: repo, paginate: paginate}, filter, label) {
   const labels = label.includes(",") ? {} : {
    labels: label
   };
   const answers = await paginate(rest.issues.listForRepo, {
    owner: owner,
    repo: repo,
    ...filter,
    ...labels,
    sort: "created",
    direction: "asc",
    per_page: 100
   });
   return answers.filter(answer => (answer.pull_request ?? undefined) === undefined).map(translate.TK).filter(issue => issue.labels.some(one => (0, 
   facts_label.b)(one, label)));
  }
  var quiet = __webpack_require__(1266);
  var duration = __webpack_require__(9480);
  var working_time = __webpack_require__(5447);
  // CONCATENATED MODULE: ./lib/src/run/afterlife.js
  const shortestAfterlife = 30 * duration.vd;
  function afterlife({now: now, settings: settings}) {
   const {repeat: repeat} = settings.reminders;
   const {workingTime: workingTime} = settings;
   const factor = Math.max(1, ...settings.severities.map(({factor: factor}) => factor));
   const timeLimit = Math.max(...settings.steps.map(step => (0, working_time.fe)(step.timeLimit, workingTime))) * factor;
   const every = (0, working_time.fe)(repeat.kind === "every" ? repeat.duration : repeat.atLeast, workingTime);
   const silence = (0, instant.vk)(now, (0, working_time.cx)(now, Math.max(timeLimit, every), workingTime));
   return Math.min(Math.max(shortestAfterlife, 2 * silence), duration.rP);
  }
  var turns = __webpack_require__(9182);
  // CONCATENATED MODULE: ./lib/src/run/sweep-order.js
  const page = 100;
  function inTurn(found, turn) {
   return (0, turns.g5)(found, firstInTurn(found.length, turn));
  }
  function firstInTurn(count, {github: github, settings: settings, now: now}) {
   const room = Math.max(1, (github.requestsLeft() ?? Number.POSITIVE_INFINITY) - settings.reserve);
   if (count <= room) return 0;
   const turn = (0, turns.$0)(now, settings.reminders.sweepInterval);
   const pages = Math.ceil(count / page);
   return (turn % pages * page + Math.floor(turn / pages)) % count;
  }
  var tracking_comment = __webpack_require__(6917);
  // CONCATENATED MODULE: ./lib/src/run/sweep-waiting.js
  const mostWaiting = 20;
  function named({issue: {number: number, url: url}}) {
   return {
    number: number,
    url: url
   };
  }
  function isWaiting(incident, {context: context}) {
   const {isByTeam: isByTeam, isVouched: isVouched, comments: comments} = incident;
   if (context.repository.visibility !== "public" || isByTeam || isVouched) return false;
   const ours = oursIn(incident, context.me);
   if (ours.length > 0) return !ours.some(stored => stored.includes('"what":"accepted"'));
   return !comments.some(({mayBeMember: mayBeMember}) => mayBeMember === true);
  }
  function waitingIn(incidents, session) {
   return incidents.filter(one => !isLeftToItself(one, session)).map(one => ({
    ...named(one),
    kind: kindOf(one, session)
   }));
  }
  function kindOf(incident, {context: context}) {
   if (oursIn(incident, context.me).length > 0) return "spoken-to";
   return incident.isWhole ? "new" : "hidden";
  }
  function someOf(waiting, session) {
   const those = wanted => waiting.filter(({kind: kind}) => kind === wanted);
   return [ ...rotated(those("hidden"), session).slice(0, mostWaiting), ...[ ...those("new"), ...rotated(those("spoken-to"), session) ].slice(0, mostWaiting) ];
  }
  function rotated(known, {now: now, settings: settings}) {
   const turn = (0, turns.$0)(now, settings.reminders.sweepInterval);
   return (0, turns.g5)(known, known.length <= mostWaiting ? 0 : turn * mostWaiting % known.length);
  }
  function isLeftToItself(incident, {context: context}) {
   const {issue: issue, comments: comments, isWhole: isWhole} = incident;
   const ours = comments.find(({author: author, body: body}) => author.login === context.me && (0, 
   tracking_comment.aW)(body) !== undefined);
   if (ours === undefined || !isWhole) return false;
   return comments.every(({author: author, updatedAt: updatedAt}) => author.login === context.me || author.login === issue.author.login || (0, 
   instant.Y8)(updatedAt, ours.createdAt));
  }
  function oursIn({comments: comments}, me) {
   return comments.flatMap(({author: author, body: body}) => author.login === me ? (0, 
   tracking_comment.aW)(body) ?? [] : []);
  }
  // CONCATENATED MODULE: ./lib/src/run/sweep-source.js
  const fewEnough = 100;
  function sourceOf(session) {
   const closedSince = (0, instant.B9)((0, instant.Rz)(session.now) - afterlife(session));
   if (session.context.reader === "rest") {
    return {
     batches: oneBatch(session, closedSince),
     lastChange: () => "unread"
    };
   }
   const state = {
    seen: new Set,
    waiting: [],
    later: [],
    total: 0,
    passedBy: 0,
    lastChange: "unread"
   };
   return {
    batches: pages(session, closedSince, state),
    lastChange: () => state.lastChange
   };
  }
  async function* oneBatch(session, closedSince) {
   const found = await listIncidents(session.github, {
    label: session.settings.label,
    closedSince: closedSince
   });
   const targets = inTurn(found, session).map(issue => ({
    issue: issue.number,
    url: issue.url,
    listed: {
     issue: issue,
     isFresh: false
    }
   }));
   yield {
    targets: targets,
    left: 0
   };
  }
  async function* pages(session, closedSince, state) {
   const {github: github, settings: settings, early: early} = session;
   const {label: label, postmortem: postmortem} = settings;
   const open = {
    label: label
   };
   const closed = {
    label: label,
    touchedSince: closedSince
   };
   const first = early.open?.label === label ? early.open.page : await (0, ask_incidents.KM)(github, open);
   const closedFirst = (0, ask_incidents.KM)(github, closed, postmortem.directory);
   closedFirst.catch(() => undefined);
   let isTold = yield* listed(session, state, {
    listing: open,
    first: first,
    isEarly: false
   });
   if (isTold) {
    const page = await closedFirst;
    state.lastChange = page === undefined ? "unread" : page.lastChange;
    isTold = yield* listed(session, state, {
     listing: closed,
     first: page,
     isEarly: true
    });
   }
   if (!isTold) yield* theRestByRest(session, closedSince, state);
   yield* putOff(session, state);
  }
  async function* listed(session, state, {listing: listing, first: first, isEarly: isEarly}) {
   state.total += first?.total ?? 0;
   const from = firstInTurn(first?.total ?? 0, session);
   let place = 0;
   for (let page = first; page !== undefined; ) {
    const begin = Math.max(0, from - place);
    const wanted = (incidents, {total: total}) => withoutQuiet(incidents.filter(one => isWanted(one, listing, session, state)), total, session, state);
    const later = wanted(page.incidents.slice(0, begin), page);
    state.later.push(...later.map(named));
    const now = wanted(page.incidents.slice(begin), page);
    for (const {issue: issue} of page.incidents) state.seen.add(issue.number);
    yield {
     ...batchOf(now, session, state),
     ...isEarly && page === first ? {
      isEarly: isEarly
     } : {}
    };
    place += page.incidents.length;
    if (page.after === undefined) return true;
    page = await (0, ask_incidents.KM)(session.github, {
     ...listing,
     after: page.after
    });
   }
   return false;
  }
  function isWanted({issue: issue, comments: comments, isWhole: isWhole}, {touchedSince: touchedSince}, {context: context}, {seen: seen}) {
   if (seen.has(issue.number)) return false;
   if (touchedSince === undefined) return true;
   const ours = comments.filter(({author: author}) => author.login === context.me).map(({body: body}) => body);
   return isOfLate(issue, touchedSince, isWhole || ours.length > 0 ? ours : undefined);
  }
  function withoutQuiet(incidents, total, {context: {me: me}, now: now, digest: by, blobSha: blobSha}, state) {
   if (total <= fewEnough) return incidents;
   const wanted = incidents.filter(one => !(0, quiet.r)({
    ...one,
    me: me,
    now: now,
    by: by,
    blobSha: blobSha
   }));
   state.passedBy += incidents.length - wanted.length;
   return wanted;
  }
  function batchOf(found, session, state) {
   const waiting = found.filter(one => isWaiting(one, session));
   state.waiting.push(...waitingIn(waiting, session));
   const targets = found.filter(one => !waiting.includes(one)).map(one => ({
    issue: one.issue.number,
    url: one.issue.url,
    ...listedOf(one)
   }));
   const left = state.total - state.seen.size + state.waiting.length + state.later.length;
   return {
    targets: targets,
    left: Math.max(0, left)
   };
  }
  function listedOf({issue: issue, comments: comments, isWhole: isWhole}) {
   return isWhole ? {
    listed: {
     issue: issue,
     comments: comments,
     isFresh: true
    }
   } : {};
  }
  async function* putOff(session, {later: later, waiting: waiting, passedBy: passedBy}) {
   const {counted: counted} = (0, texts.zi)(session.settings.language);
   const asTarget = ({number: number, url: url}) => ({
    issue: number,
    url: url
   });
   yield {
    targets: later.map(asTarget),
    left: waiting.length
   };
   const some = someOf(waiting, session);
   yield {
    targets: some.map(asTarget),
    left: 0
   };
   const left = waiting.length - some.length;
   if (left > 0) yield {
    targets: [],
    left: 0,
    note: counted("moreUnconfirmed", left)
   };
   if (passedBy > 0) yield {
    targets: [],
    left: 0,
    note: counted("passedBy", passedBy)
   };
  }
  async function* theRestByRest(session, closedSince, {seen: seen}) {
   for await (const {targets: targets, left: left} of oneBatch(session, closedSince)) {
    yield {
     targets: targets.filter(({issue: issue}) => !seen.has(issue)),
     left: left
    };
   }
  }
  // CONCATENATED MODULE: ./lib/src/run/sweep.js
  const mostFailures = 2;
  async function sweep(session, reconcile) {
   const source = sourceOf(session);
   const course = {
    session: session,
    reconcile: reconcile,
    reports: [],
    notes: [],
    failures: 0
   };
   for await (const batch of source.batches) {
    const end = await lookAtAll(course, batch);
    if (end !== undefined) return {
     reports: course.reports,
     notes: [ ...course.notes, ...end.notes ]
    };
    if (batch.note !== undefined) course.notes.push(batch.note);
   }
   return {
    reports: course.reports,
    notes: course.notes,
    folder: {
     last: source.lastChange()
    }
   };
  }
  async function lookAtAll(course, {targets: targets, left: left, isEarly: isEarly}) {
   const {session: session} = course;
   let isFresh = isEarly !== true || !course.reports.some(isNews);
   for (const [index, {url: url, ...target}] of targets.entries()) {
    const behind = targets.length - index + left;
    const why = whyItEnds(session, behind);
    if (why !== undefined) return {
     notes: [ why ]
    };
    const {listed: listed} = target;
    const known = listed === undefined ? {} : {
     listed: {
      ...listed,
      isFresh: listed.isFresh && isFresh
     }
    };
    const before = course.reports.length;
    const end = await lookAtOne(course, {
     issue: target.issue,
     ...known
    }, {
     url: url,
     behind: behind
    });
    if (end !== undefined) return end;
    if (course.reports.slice(before).some(isNews)) isFresh = false;
   }
   return undefined;
  }
  function isNews({effects: effects, problem: problem}) {
   return effects.length > 0 || problem !== undefined;
  }
  async function lookAtOne(course, target, {url: url, behind: behind}) {
   const {session: session, reconcile: reconcile, reports: reports} = course;
   const issue = {
    number: target.issue,
    url: url
   };
   try {
    reports.push(await reconcile(session, target));
    course.failures = 0;
    return undefined;
   } catch (error) {
    if (error instanceof errors.fg) return {
     notes: [ tooLate(session, behind) ]
    };
    if (isGone(error, target.issue)) {
     reports.push(gone(issue, session));
     return undefined;
    }
    const answer = (0, errors.B1)(error);
    course.failures = (0, errors.SR)(answer) ? course.failures + 1 : 0;
    const isOver = course.failures === mostFailures || isShutToAll(answer);
    const rest = isOver ? othersWait(behind - 1, session) : "";
    reports.push(failed(issue, `${(0, explain.W)(error)}${rest}`));
    return isOver ? {
     notes: []
    } : undefined;
   }
  }
 }
};
