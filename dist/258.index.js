export const id = 258;

export const ids = [ 258 ];

export const modules = {
 4569: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => defaultProtocol
  });
  var _i18n_compiled_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
  var _protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5309);
  const defaultProtocol = _protocol_js__WEBPACK_IMPORTED_MODULE_1__.ph.map(id => ({
   id: id,
   title: _i18n_compiled_en_js__WEBPACK_IMPORTED_MODULE_0__.en.postmortem[`step-${id}`],
   hint: _i18n_compiled_en_js__WEBPACK_IMPORTED_MODULE_0__.en.thread[`hint-${id}`],
   timeLimit: _protocol_js__WEBPACK_IMPORTED_MODULE_1__.ic[id]
  }));
 },
 8504: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   db: () => isMessageKey,
   RD: () => isMessageText,
   ki: () => messageFlaw,
   Wy: () => messageKeys,
   G9: () => messageRule,
   TK: () => readOwnMessages
  });
  var nearest = __webpack_require__(9852);
  var en = __webpack_require__(7872);
  // CONCATENATED MODULE: ./lib/src/i18n/compiled/places.js
  const places = {
   postmortem: {
    untitled: [ "number" ],
    allStepsDone: [ "total" ],
    stepsNotDone: [ "open", "total" ],
    severityAtWorst: [ "severity", "worst" ],
    severityChosen: [ "severity", "who" ],
    timeInSeverity: [ "severity", "duration" ],
    lastedUntilMitigated: [ "duration" ],
    reopenedTimes_one: [ "duration" ],
    reopenedTimes_other: [ "duration", "count" ],
    roleSteps_one: [ "steps" ],
    roleSteps_other: [ "steps" ],
    roleOwner: [ "steps" ],
    roleWrote: [ "pulls" ],
    roleReviewed: [ "pulls" ],
    alsoTookPart: [ "people" ],
    secretsLeftOut_other: [ "count" ],
    summaryBy: [ "who" ],
    summaryCut: [ "who", "url" ],
    fullLog: [ "count" ],
    moreInIssue: [ "count", "url" ],
    withoutHistory: [ "reason" ],
    commentQuoted: [ "who", "quote" ],
    commented: [ "who" ],
    opened: [ "who" ],
    openedAs: [ "who", "labels" ],
    openedIncident: [ "who" ],
    openedIncidentAs: [ "who", "labels" ],
    declaredIt: [ "who" ],
    declaredItAs: [ "who", "labels" ],
    labelsAdded_one: [ "who", "labels" ],
    labelsAdded_other: [ "who", "labels" ],
    labelsRemoved_one: [ "who", "labels" ],
    labelsRemoved_other: [ "who", "labels" ],
    tookItOn: [ "who" ],
    assigned: [ "who", "people" ],
    steppedBack: [ "who" ],
    unassigned: [ "who", "people" ],
    skippedStep: [ "who", "steps", "quote" ],
    didSteps: [ "who", "steps" ],
    stepsSeenDone: [ "steps" ],
    reopenedSteps: [ "who", "steps" ],
    stepsSeenOpen: [ "steps" ],
    stepNamed: [ "number", "title" ],
    tookTheLead: [ "who" ],
    gaveTheLead: [ "who", "other" ],
    tookStep: [ "other", "steps" ],
    milestoneReported: [ "milestone", "who" ],
    reportedLater: [ "who", "quote" ],
    linked: [ "who", "what" ],
    merged: [ "what" ],
    mergedOf: [ "what", "who" ],
    pullRequest: [ "link" ],
    issue: [ "link" ],
    commit: [ "link" ],
    referenced: [ "who", "commit" ],
    committed: [ "who", "link", "quote" ],
    deployed: [ "who", "commit", "place" ],
    deployFailed: [ "who", "commit", "place" ],
    deploying: [ "who", "commit", "place" ],
    renamed: [ "who", "from", "to" ],
    closedCompleted: [ "who" ],
    closedNotPlanned: [ "who" ],
    closedDuplicate: [ "who" ],
    closedWith: [ "who", "commit" ],
    reopened: [ "who" ],
    locked: [ "who" ],
    unlocked: [ "who" ],
    pinned: [ "who" ],
    markedDuplicate: [ "who" ],
    seenAt: [ "when" ],
    atMost: [ "duration" ],
    quotedFromTick: [ "who", "when" ],
    quotedFromComment: [ "who", "url", "when" ],
    answersTo: [ "url" ],
    thanked: [ "people" ],
    noteBy: [ "who", "when" ],
    formBy: [ "who" ],
    reactionsToIssue: [ "reactions" ],
    reportedAgain: [ "issues" ],
    perhapsReportedAgain: [ "issues" ],
    markedInIssue: [ "icon" ],
    changedBefore: [ "hours", "zones" ],
    moreChanges: [ "count", "url" ],
    nothingChanged: [ "hours" ],
    changesUnknown: [ "hours" ],
    sharedServices: [ "names" ],
    sharedLabels: [ "names" ],
    sharedWords: [ "names" ],
    similarMore: [ "count", "url" ],
    followUpDue: [ "date" ],
    followUpPriority: [ "level" ],
    postmortemsOf: [ "name" ],
    postmortemCount_one: [ "count" ],
    postmortemCount_other: [ "count", "since" ],
    followUpsOpen_one: [ "count" ],
    followUpsOpen_other: [ "count" ],
    withOpenSteps: [ "count" ],
    olderPostmortems: [ "count", "index" ],
    followUpsOpenOf_one: [ "count", "total" ],
    followUpsOpenOf_other: [ "count", "total" ],
    followUpsDone_one: [ "count" ],
    followUpsDone_other: [ "count" ],
    feedOpenFor: [ "duration" ],
    feedLasted: [ "duration" ],
    feedSteps: [ "done", "total" ],
    feedFollowUps: [ "open", "total" ],
    feedIssue: [ "number" ],
    quote: [ "text" ],
    assumedFromStep: [ "when", "step" ],
    assumedFromClosing: [ "when" ],
    assumedLead: [ "who" ],
    writtenUnder: [ "heading" ],
    wroteUp: [ "who" ],
    toldLineAbout: [ "who", "quote" ],
    perhapsSaid: [ "step", "links", "command" ],
    askSaid: [ "step", "command" ],
    othersSaid_one: [ "count" ],
    othersSaid_other: [ "count" ],
    linesLeftOut_one: [ "count" ],
    linesLeftOut_other: [ "count" ],
    leadLasted: [ "duration", "from", "to" ],
    leadAtLeast: [ "duration", "from", "to" ],
    lastedAtLeast: [ "duration" ],
    leadNoEnd: [ "from" ],
    leadCause: [ "quote" ],
    leadImpact: [ "quote" ],
    leadFollowUps_one: [ "count", "open" ],
    leadFollowUps_other: [ "count", "open" ],
    stillToWrite: [ "headings", "section" ]
   },
   thread: {
    seenAt: [ "at" ],
    byAt: [ "who", "at" ],
    stepNamed: [ "number", "title" ],
    now: [ "number", "title" ],
    stillOpen: [ "number", "title" ],
    askedSince: [ "who", "since", "hint" ],
    nobodySince: [ "since", "hint" ],
    allStepsDone: [ "total" ],
    progress: [ "done", "total" ],
    closedAt: [ "when" ],
    andClosedAt: [ "when" ],
    atBy: [ "at", "who" ],
    postmortem: [ "url" ],
    postmortemInReview: [ "url" ],
    sectionsWritten: [ "written" ],
    writtenOf: [ "written", "total" ],
    merged: [ "at" ],
    mergedBy: [ "who", "at" ],
    reviewedBy: [ "who", "at" ],
    skippedBecause: [ "reason" ],
    declaredBy: [ "who" ],
    declaredByAs: [ "who", "severity" ],
    noteSweepsInactive: [ "url" ],
    noteSweepsOff: [ "url" ],
    noteUncounted: [ "steps" ],
    noteTakenOut: [ "steps" ],
    "moment-started": [ "at" ],
    "moment-detected": [ "at" ],
    "moment-mitigated": [ "at" ],
    "moment-resolved": [ "at" ],
    noteStartUnclear: [ "answer" ],
    noteSeveritySuggested: [ "severity" ],
    noteNotWritten: [ "reason" ],
    waitingThanks: [ "least" ],
    stepHas: [ "number", "title" ],
    hasWaited: [ "waited", "since" ],
    isStuck: [ "waited", "since", "unanswered" ],
    unanswered_one: [ "count" ],
    unanswered_other: [ "count" ],
    stillAsks: [ "headings" ],
    linkedStillAsks: [ "url", "headings" ],
    waysOut: [ "number" ],
    answeredDone: [ "by", "at" ],
    answeredSkipped: [ "by", "at" ],
    seenDone: [ "at" ],
    seenSkipped: [ "at" ],
    snoozedUntil: [ "at" ],
    remindsAfter: [ "at" ],
    reminded_one: [ "at", "next" ],
    reminded_other: [ "count", "at", "next" ],
    escalatedAt: [ "at" ],
    cannotBePosted: [ "due", "reason" ],
    "does-note": [ "sections" ],
    didYouMean: [ "name" ],
    noSuchCommandBut: [ "name" ],
    nameAStep: [ "steps" ],
    noSuchStep: [ "steps" ],
    noSuchStepBut: [ "name", "steps" ],
    noSuchSection: [ "sections" ],
    noSuchSectionBut: [ "name", "sections" ],
    nameOnePerson: [ "usage" ],
    stepsOrWords: [ "list", "one" ],
    skipNeedsReason: [ "usage" ],
    theSeverities: [ "names" ],
    sayWhatHappened: [ "usage" ],
    sayWhatToNote: [ "usage" ],
    zoneAmbiguous: [ "zone", "choices" ],
    timeToCopy: [ "why", "lines" ],
    timeLeftOver: [ "usage", "note" ],
    "startedAfter-detected": [ "at" ],
    "startedAfter-mitigated": [ "at" ],
    "startedAfter-resolved": [ "at" ],
    "beforeStart-detected": [ "at" ],
    "beforeStart-mitigated": [ "at" ],
    "beforeStart-resolved": [ "at" ],
    takesPermission: [ "least" ],
    pullTitle: [ "number", "url" ],
    "because-place": [ "path" ],
    "because-too-large": [ "path" ],
    "because-rule": [ "answer" ],
    "because-unknown": [ "answer" ],
    pullRequestNumber: [ "number", "url" ],
    mergeToPublish: [ "pull" ],
    pullDeclined: [ "pull" ],
    openThePull: [ "url", "branch", "reason", "remedy" ],
    conflict: [ "pull" ],
    conflictIn: [ "pull", "paths" ],
    andOthers: [ "paths" ],
    heldBack: [ "where" ],
    inLines_one: [ "lines", "path" ],
    inLines_other: [ "lines", "path" ],
    keptInComment: [ "url", "reason", "remedy" ],
    keptInSummary: [ "reason", "remedy" ],
    keptHere: [ "reason", "remedy" ],
    notCommitted: [ "reason", "remedy" ],
    notOnBranch: [ "reason", "remedy" ],
    noPullOpened: [ "reason", "remedy" ],
    labelMissing: [ "label" ],
    runWould: [ "what" ],
    reminderWaits: [ "reason" ],
    scheduleSeemsOff: [ "due" ],
    cannotBeCalled: [ "name" ],
    editsUnknown: [ "reason" ],
    rightsUnknown: [ "name" ],
    leftAdoptions: [ "most" ],
    leftPostmortems: [ "most" ],
    "did-published": [ "path" ],
    "did-proposed": [ "path" ],
    "did-branched": [ "path" ],
    doneOf: [ "done", "total" ],
    stepDoneOf: [ "number", "step", "done", "total" ],
    ofWork: [ "duration" ],
    leftForReserve_one: [ "count", "left", "reserve" ],
    leftForReserve_other: [ "count", "left", "reserve" ],
    leftForTime_one: [ "count" ],
    leftForTime_other: [ "count" ],
    "effect-edit-checklist": [ "how", "issue" ],
    "effect-post-comment": [ "purpose", "issue" ],
    "effect-edit-comment": [ "comment", "issue" ],
    "effect-delete-comment": [ "comment", "issue" ],
    "effect-react": [ "comment", "issue", "reaction" ],
    "effect-add-label": [ "label", "issue" ],
    "effect-remove-label": [ "label", "issue" ],
    "effect-reopen-issue": [ "issue" ],
    "effect-commit": [ "files", "issue" ],
    "effect-commit-to": [ "files", "issue", "branch" ],
    "effect-open-pull-request": [ "branch", "issue" ],
    "effect-show-in-summary": [ "path", "issue" ],
    runDid: [ "what" ],
    runPlans: [ "what" ],
    runProgress: [ "outcome", "done", "total" ],
    passedBy_one: [ "count" ],
    passedBy_other: [ "count" ],
    moreRows_one: [ "count" ],
    moreRows_other: [ "count" ],
    moreNotes_one: [ "count" ],
    moreNotes_other: [ "count" ],
    moreUnconfirmed_one: [ "count" ],
    moreUnconfirmed_other: [ "count" ],
    moreWait_one: [ "count" ],
    moreWait_other: [ "count" ],
    listFailed: [ "problem" ],
    listIsOld: [ "names" ],
    listRenewed: [ "names" ],
    listInPull: [ "pull", "names" ],
    listProposed: [ "names" ],
    listBranchTaken: [ "branch" ],
    listOnBranch: [ "branch", "problem" ],
    saidNeedsAddress: [ "usage" ]
   }
  };
  // CONCATENATED MODULE: ./lib/src/i18n/own-messages.js
  function isMessageKey(key) {
   return Object.hasOwn(en.en.postmortem, key);
  }
  const messageKeys = Object.keys(en.en.postmortem).filter(isMessageKey);
  const messageRule = "one line of text, 1 to 500 characters, without \x3c!-- and --\x3e";
  function isMessageText(text) {
   return typeof text === "string" && /^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(text);
  }
  function messageFlaw(key, text) {
   const known = placesOf(key);
   const unknown = placesIn(text).find(place => !known.includes(place));
   if (unknown !== undefined) {
    const allowed = known.length === 0 ? "a text without places" : `a text with ${known.join(", ")}`;
    return {
     found: `the place ${unknown}`,
     allowed: allowed
    };
   }
   if (/(?:Question|Example)$/.test(key) && !/[?？؟]/.test(text)) {
    return {
     found: "no question mark",
     allowed: "a question: by its mark we know what nobody has answered"
    };
   }
   return undefined;
  }
  function placesOf(key) {
   const known = places.postmortem;
   return (known[key] ?? []).map(name => `{${name}}`);
  }
  function placesIn(text) {
   return text.match(/\{\w+\}/g) ?? [];
  }
  function readOwnMessages(found, placeOf) {
   const entries = typeof found === "object" && found !== null ? Object.entries(found) : [];
   const read = entries.map(([key, text]) => ({
    key: key,
    text: text,
    flaw: flawOf(key, text)
   }));
   return {
    messages: Object.fromEntries(read.flatMap(({key: key, text: text, flaw: flaw}) => flaw === undefined ? [ [ key, text ] ] : [])),
    flaws: read.flatMap(({key: key, flaw: flaw}) => flaw === undefined ? [] : [ `${placeOf(key)}: ${flaw}` ])
   };
  }
  function flawOf(key, text) {
   if (!isMessageKey(key)) {
    const near = (0, nearest.p)(key, messageKeys);
    return `no message of ours has the key "${key}"${near === undefined ? "" : `; did you mean "${near}"?`}`;
   }
   if (!isMessageText(text)) return `"${key}" is not ${messageRule}`;
   const flaw = messageFlaw(key, text);
   return flaw === undefined ? undefined : `"${key}": found ${flaw.found}, allowed: ${flaw.allowed}`;
  }
 },
 5258: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseSettingsFile: () => parseSettingsFile
  });
  var problem = __webpack_require__(6285);
  var dist = __webpack_require__(8815);
  // CONCATENATED MODULE: ./lib/src/settings/yaml-tree.js
  const deepest = 6;
  function yamlTree(contents) {
   const mistakes = [];
   const {value: value, place: place} = branchAt(contents, {
    path: [],
    keyOffset: 0,
    mistakes: mistakes
   });
   return {
    value: value,
    root: place,
    mistakes: mistakes
   };
  }
  function placeOf(place, [first, ...rest]) {
   const next = first === undefined ? undefined : place.within.get(first);
   return next === undefined ? place : placeOf(next, rest);
  }
  function branchAt(node, spot) {
   const {path: path, keyOffset: keyOffset, mistakes: mistakes} = spot;
   const offset = offsetOf(node) ?? keyOffset;
   const leaf = {
    offset: offset,
    keyOffset: keyOffset,
    found: foundIn(node),
    isEmpty: isEmpty(node),
    within: new Map
   };
   if (path.length > deepest) return {
    value: undefined,
    place: leaf
   };
   if ((0, dist.Vj)(node)) {
    const found = `the alias ${(0, problem.TL)(`*${node.source}`)}`;
    mistakes.push({
     path: path,
     offset: offset,
     found: found,
     allowed: "the value itself, written out"
    });
   }
   if ((0, dist.jh)(node)) {
    const {value: value, within: within} = mapOf(node, {
     ...spot,
     keyOffset: offset
    });
    return {
     value: value,
     place: {
      ...leaf,
      within: within
     }
    };
   }
   if ((0, dist.oP)(node)) {
    const items = node.items.map((item, index) => branchAt(item, {
     path: [ ...path, index ],
     keyOffset: offset,
     mistakes: mistakes
    }));
    const value = items.map(item => item.place.isEmpty ? null : item.value);
    return {
     value: value,
     place: {
      ...leaf,
      within: new Map(items.map((item, index) => [ index, item.place ]))
     }
    };
   }
   return {
    value: (0, dist.jn)(node) ? node.value ?? undefined : undefined,
    place: leaf
   };
  }
  function mapOf(map, {path: path, keyOffset: keyOffset, mistakes: mistakes}) {
   const branches = new Map;
   for (const pair of map.items) {
    const offset = offsetOf(pair.key) ?? keyOffset;
    const key = keyOf(pair);
    const own = key === undefined ? path : [ ...path, key ];
    const mistake = mistakeIn(key, branches);
    if (mistake !== undefined) mistakes.push({
     path: own,
     offset: offset,
     ...mistake
    }); else if (key !== undefined) branches.set(key, branchAt(pair.value, {
     path: own,
     keyOffset: offset,
     mistakes: mistakes
    }));
   }
   return {
    value: Object.fromEntries([ ...branches ].map(([key, {value: value}]) => [ key, value ])),
    within: new Map([ ...branches ].map(([key, {place: place}]) => [ key, place ]))
   };
  }
  function mistakeIn(key, earlier) {
   if (key === undefined) return {
    found: "a key that is not a word",
    allowed: "keys that are plain words"
   };
   if (key === "__proto__") return {
    found: "a name that JavaScript keeps for itself",
    allowed: "another key"
   };
   if (earlier.has(key)) return {
    found: "the same key again",
    allowed: "every key once"
   };
   return undefined;
  }
  function keyOf({key: key}) {
   if (!(0, dist.jn)(key)) return undefined;
   if (typeof key.value === "string") return key.value;
   return key.value === null ? undefined : sourceOf(key);
  }
  function foundIn(node) {
   if ((0, dist.jh)(node)) return "a map";
   if ((0, dist.oP)(node)) return "a list";
   if (!(0, dist.jn)(node) || node.value === null) return "nothing";
   return typeof node.value === "string" ? (0, problem.TL)(node.value) : `${(0, problem.g$)(sourceOf(node))} (a ${typeof node.value})`;
  }
  function isEmpty(node) {
   return node === null || node === undefined || (0, dist.jn)(node) && node.value === null;
  }
  function sourceOf(scalar) {
   return scalar.source ?? String(scalar.value);
  }
  function offsetOf(node) {
   return (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.Vj)(node) ? node.range?.[0] : undefined;
  }
  // CONCATENATED MODULE: ./lib/src/settings/read-yaml.js
  const longestFile = 64 * 1024;
  const mostErrors = 10;
  const nestedTooDeeply = [ "brackets within brackets without end", "a few levels" ];
  function readYaml(text) {
   const counter = new dist.HN;
   const lineOf = offset => {
    const {line: line, col: col} = counter.linePos(offset);
    return {
     line: Math.max(1, line),
     column: Math.max(1, col)
    };
   };
   const unreadable = mistakes => ({
    kind: "unreadable",
    lineOf: lineOf,
    mistakes: mistakes
   });
   if (isTooLong(text)) return unreadable([ mistakeAt(0, "more than 64 KiB", "a smaller file") ]);
   try {
    const documents = parse(text, counter);
    const mistakes = documents.mistakes.slice(0, mostErrors);
    if (mistakes.length > 0) return unreadable(mistakes);
    return {
     kind: "tree",
     lineOf: lineOf,
     tree: yamlTree(documents.contents)
    };
   } catch {
    return unreadable([ mistakeAt(0, ...nestedTooDeeply) ]);
   }
  }
  function isTooLong(text) {
   return text.length > longestFile || (new TextEncoder).encode(text).length > longestFile;
  }
  function parse(text, lineCounter) {
   const documents = (0, dist.hR)(text.replace(/^\uFEFF/, ""), {
    lineCounter: lineCounter,
    schema: "core",
    version: "1.2",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false
   });
   if ("empty" in documents) return {
    contents: null,
    mistakes: syntaxMistakes(documents)
   };
   const [first, second] = documents;
   const extra = second === undefined ? [] : [ mistakeAt(second.range[0], "a second document", "one document, without a --- in between") ];
   return {
    contents: first?.contents,
    mistakes: [ ...documents.flatMap(syntaxMistakes), ...extra ]
   };
  }
  function syntaxMistakes(document) {
   const complaints = [ ...document.errors, ...document.warnings ];
   const tooDeep = complaints.find(({code: code}) => code === "RESOURCE_EXHAUSTION");
   if (tooDeep !== undefined) return [ mistakeAt(tooDeep.pos[0], ...nestedTooDeeply) ];
   return complaints.map(({pos: pos, message: message}) => mistakeAt(pos[0], `text that is not YAML (${message})`, "YAML without tags and directives"));
  }
  function mistakeAt(offset, found, allowed) {
   return {
    offset: offset,
    path: [],
    found: found,
    allowed: allowed
   };
  }
  var protocol = __webpack_require__(5309);
  // CONCATENATED MODULE: ./lib/src/templates/template-names.js
  const templates = {
   "tracking-comment": "the tracking comment, which shows the state of an incident",
   "waiting-comment": "that comment while an incident waits to be confirmed",
   answer: "answers to commands",
   reminder: "reminders",
   "reminder-answered": "what is left of a reminder once its step is done",
   reopened: "the reason why an issue was opened again",
   postmortem: "the postmortem, as `postmortem.template`",
   "pull-request": "the description of the pull request with a postmortem",
   "index-page": "the list of all postmortems",
   summary: "the job summary"
  };
  const templateNames = Object.keys(templates).filter(isTemplateName);
  function templatePurpose(name) {
   return templates[name];
  }
  function isTemplateName(text) {
   return Object.hasOwn(templates, text);
  }
  var working_time = __webpack_require__(5447);
  var schemas = __webpack_require__(2311);
  var duration = __webpack_require__(9480);
  var core = __webpack_require__(8532);
  // CONCATENATED MODULE: ./lib/src/settings/duration-schema.js
  function durationAtLeast(least) {
   const rule = least > 0 ? `${duration.bq}; here not under ${(0, duration.a3)(least)}` : duration.bq;
   return schemas.YjP({
    error: rule
   }).regex(duration.Zq, {
    error: rule
   }).meta({
    examples: [ "1d" ]
   }).transform((text, context) => {
    const reading = (0, duration.E9)(text);
    if (reading.kind === "duration" && reading.ms >= least) return reading.ms;
    context.issues.push({
     code: "custom",
     message: rule,
     input: text
    });
    return core.tm;
   });
  }
  // CONCATENATED MODULE: ./lib/src/settings/reminders-schema.js
  const shortestRepeat = 12 * duration.nW;
  const shortestSweepInterval = 5 * duration.Vc;
  const perStepRule = "a whole number from 1 to 10";
  const maxPerRunRule = "a whole number from 1 to 100";
  function wholeNumber({to: to, rule: rule}) {
   return schemas.aig({
    error: rule
   }).int({
    error: rule
   }).min(1, {
    error: rule
   }).max(to, {
    error: rule
   });
  }
  const shape = {
   repeat: durationAtLeast(shortestRepeat).optional().meta({
    description: "How long to wait between two reminders of the same step, at least 12h. When not set: the time limit of the step, at least 12h."
   }),
   "per-step": wholeNumber({
    to: 10,
    rule: perStepRule
   }).prefault(3).meta({
    description: "How many reminders one step gets before it is escalated, 1 to 10."
   }),
   "max-per-run": wholeNumber({
    to: 100,
    rule: maxPerRunRule
   }).prefault(20).meta({
    description: "How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the next run."
   }),
   "sweep-interval": durationAtLeast(shortestSweepInterval).prefault("4h").meta({
    description: "How far apart the scheduled runs are. A reminder that comes later than three times this says that the schedule seems to be off."
   })
  };
  const remindersSchema = schemas.rej(shape, {
   error: `a map with ${Object.keys(shape).join(", ")}`
  }).prefault({}).meta({
   description: "When and how often people are reminded of a step that is due."
  });
  // CONCATENATED MODULE: ./lib/src/settings/resolve.js
  function resolveSettings(file) {
   const {people: people, close: close, postmortem: postmortem} = file;
   return {
    label: file.label,
    acceptFrom: file["accept-from"],
    people: {
     default: unique(people.default),
     escalateTo: unique(people["escalate-to"])
    },
    steps: enabledSteps(file.steps),
    severities: Object.entries(file.severities).map(([label, {factor: factor}]) => ({
     label: label,
     factor: factor
    })),
    serviceLabel: file["service-label"],
    privateLabels: file.private.labels,
    reminders: reminderSettings(file.reminders),
    workingTime: workingTime(file),
    timeZone: file["time-zone"],
    language: file.language,
    reserve: file.reserve,
    close: close,
    postmortem: {
     directory: postmortem.directory,
     deliver: postmortem.deliver,
     index: postmortem.index,
     language: postmortem.language ?? file.language,
     messages: postmortem.messages,
     headings: postmortem.headings
    },
    templates: templateChoices(file)
   };
  }
  function enabledSteps(steps) {
   return protocol.ph.flatMap(id => {
    const {enabled: enabled, title: title, hint: hint, "remind-after": timeLimit} = steps[id];
    return enabled ? [ {
     id: id,
     title: title,
     hint: hint,
     timeLimit: timeLimit
    } ] : [];
   });
  }
  function templateChoices({templates: templates, postmortem: postmortem}) {
   const chosen = {
    ...templates,
    postmortem: templates.postmortem ?? postmortem.template
   };
   return templateNames.flatMap(name => {
    const path = chosen[name];
    return path === undefined ? [] : [ {
     name: name,
     path: path
    } ];
   });
  }
  function reminderSettings(reminders) {
   const {repeat: repeat} = reminders;
   return {
    repeat: repeat === undefined ? {
     kind: "step-limit",
     atLeast: shortestRepeat
    } : {
     kind: "every",
     duration: repeat
    },
    perStep: reminders["per-step"],
    maxPerRun: reminders["max-per-run"],
    sweepInterval: reminders["sweep-interval"]
   };
  }
  function workingTime(file) {
   const {hours: hours, days: days, holidays: holidays} = file["working-hours"];
   if (hours === undefined && days === undefined && holidays.length === 0) return {
    kind: "always"
   };
   const usual = hours === undefined ? working_time.mx : working_time.mx.slice(0, 5);
   const worked = days ?? usual;
   return {
    kind: "calendar",
    from: hours?.from ?? 0,
    to: hours?.to ?? 1440,
    days: working_time.mx.filter(day => worked.includes(day)),
    timeZone: file["time-zone"],
    holidays: [ ...new Set(holidays) ].sort()
   };
  }
  function unique(handles) {
   const folded = handles.map(handle => handle.toLowerCase());
   return handles.filter((handle, index) => folded.indexOf(handle.toLowerCase()) === index);
  }
  // CONCATENATED MODULE: ./lib/src/i18n/catalogs.js
  const languageNames = [ "en", "de", "es", "fr", "ja", "pt" ];
  var json = __webpack_require__(8674);
  // CONCATENATED MODULE: ./lib/src/settings/people-schema.js
  const handleRule = "a GitHub handle such as alice: letters, digits and single hyphens, at most 39 of them";
  const teamRule = "the handles of people: a team cannot be called, because the workflow's own token cannot notify one; give another in the input `token`, or name people";
  const listRule = "a list of at most 5 GitHub handles, such as [alice, bob]";
  const person = "(?=[^/]{1,39}$)[A-Za-z\\d](?:-?[A-Za-z\\d])*(?:_[A-Za-z\\d]+)?";
  const team = "[A-Za-z\\d](?:-?[A-Za-z\\d]){0,38}/[A-Za-z\\d][\\w.-]{0,99}";
  const handlePattern = new RegExp(`^@?(?:${person}|${team})$`);
  const teamPattern = new RegExp(`^@?${team}$`);
  const handle = schemas.YjP({
   error: handleRule
  }).regex(handlePattern, {
   error: handleRule
  }).transform(text => text.replace("@", ""));
  function handles(description) {
   return schemas.YOg(handle, {
    error: listRule
   }).max(5, {
    error: listRule
   }).prefault([]).meta({
    description: description
   });
  }
  const peopleSchema = schemas.rej({
   default: handles("GitHub handles to mention when a step has no owner and the incident has no lead, no assignee and no trusted author. At most 5."),
   "escalate-to": handles("GitHub handles to mention when the reminders of a step did not help. At most 5.")
  }, {
   error: "a map with default and escalate-to"
  }).prefault({}).meta({
   description: "Who is mentioned."
  });
  // CONCATENATED MODULE: ./lib/src/settings/heading-names.js
  const ownHeadingNames = [ "summary", "impact", "detection", "trigger", "factors", "surprise", "lucky", "well", "badly", "timeline", "follow-ups", "communications" ];
  // CONCATENATED MODULE: ./lib/src/settings/headings-schema.js
  const keyRule = `one of ${ownHeadingNames.join(", ")}`;
  const mapRule = 'a map from sections to lists of headings, such as { lucky: ["Glück"] }';
  const headings_schema_listRule = "a list of headings, each of at most 90 characters";
  const headingsSchema = schemas.jgl(schemas.k5n(ownHeadingNames, {
   error: keyRule
  }), schemas.YOg(schemas.YjP({
   error: headings_schema_listRule
  }).min(1, {
   error: headings_schema_listRule
  }).max(90, {
   error: headings_schema_listRule
  }), {
   error: headings_schema_listRule
  }), {
   error: mapRule
  }).prefault({}).meta({
   description: 'By which headings of your own write-ups a section is known, besides those that the Action knows: { lucky: ["Glück"] }.'
  });
  var own_messages = __webpack_require__(8504);
  // CONCATENATED MODULE: ./lib/src/settings/messages-schema.js
  const messages_schema_keyRule = 'the key of a message, as they stand under "postmortem" in src/i18n/catalogs/en.json';
  const messages_schema_mapRule = 'a map from keys of messages to texts, such as { impact: "Who paid for it" }';
  const everyTime = {
   when: () => true
  };
  const messagesSchema = schemas.jgl(schemas.k5n(own_messages.Wy, {
   error: messages_schema_keyRule
  }), schemas.YjP({
   error: own_messages.G9
  }).refine(own_messages.RD, {
   error: own_messages.G9
  }), {
   error: messages_schema_mapRule
  }).superRefine((messages, {issues: issues}) => {
   for (const [key, text] of Object.entries(messages ?? {})) {
    const flaw = (0, own_messages.db)(key) && (0, own_messages.RD)(text) ? (0, own_messages.ki)(key, text) : undefined;
    if (flaw === undefined) continue;
    const {found: found, allowed: message} = flaw;
    issues.push({
     code: "custom",
     input: messages,
     path: [ key ],
     message: message,
     params: {
      found: found
     }
    });
   }
  }, everyTime).prefault({}).meta({
   description: 'Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The rest stays as it is.'
  });
  // CONCATENATED MODULE: ./lib/src/settings/path-schema.js
  const directoryRule = "a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git, and no name that Windows keeps for itself";
  const templateRule = "a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs";
  const segment = "[A-Za-z0-9._-]*[A-Za-z0-9_-]";
  const directoryPattern = new RegExp(`^${segment}(?:/${segment})*/?$`);
  const templatePattern = new RegExp(`^(?:${segment}/)*${segment}\\.hbs$`);
  const directoryPath = schemas.YjP({
   error: directoryRule
  }).max(200, {
   error: directoryRule,
   abort: true
  }).regex(directoryPattern, {
   error: directoryRule,
   abort: true
  }).refine(path => !isInGit(path) && !isInGitHub(path) && !isDevice(path), {
   error: directoryRule
  }).transform(path => path.replace(/\/$/, ""));
  const templatePath = schemas.YjP({
   error: templateRule
  }).max(200, {
   error: templateRule,
   abort: true
  }).regex(templatePattern, {
   error: templateRule,
   abort: true
  }).refine(path => !isInGit(path), {
   error: templateRule
  });
  function isInGit(path) {
   return path.toLowerCase().split("/").some(part => /^\.git(?:modules|attributes|ignore)?$/.test(part));
  }
  function isDevice(path) {
   return path.split("/").some(part => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part));
  }
  function isInGitHub(path) {
   return path.toLowerCase().split("/")[0] === ".github";
  }
  // CONCATENATED MODULE: ./lib/src/settings/postmortem-schema.js
  const deliveries = [ "auto", "commit", "pull-request" ];
  const indexDeliveries = [ "auto", "commit", "pull-request", "off" ];
  const postmortem_schema_shape = {
   directory: directoryPath.prefault("postmortems").meta({
    description: "The folder that the postmortems go to."
   }),
   deliver: schemas.k5n(deliveries, {
    error: "auto, commit or pull-request"
   }).prefault("auto").meta({
    description: "How they get there: commit to the default branch, pull-request, or auto: commit where that is allowed, else a pull request."
   }),
   index: schemas.k5n(indexDeliveries, {
    error: "auto, commit, pull-request or off"
   }).prefault("auto").meta({
    description: "How the list of all postmortems with its data and feed gets there: as the postmortems do (auto), by commit, in a pull request of its own, or not at all (off)."
   }),
   template: templatePath.optional().meta({
    description: "Your own Handlebars template, a file on the default branch; short for `templates.postmortem`. When not set: the built-in one.",
    examples: [ ".github/postmortem.md.hbs" ]
   }),
   language: schemas.k5n(languageNames, {
    error: `one of ${languageNames.join(", ")}`
   }).optional().meta({
    description: "The language of the postmortems and their list. When not set: `language`.",
    examples: [ "de" ]
   }),
   messages: messagesSchema,
   headings: headingsSchema
  };
  const postmortemSchema = schemas.rej(postmortem_schema_shape, {
   error: `a map with ${Object.keys(postmortem_schema_shape).join(", ")}`
  }).prefault({}).meta({
   description: "The file that remains of an incident."
  });
  // CONCATENATED MODULE: ./lib/src/settings/text-schemas.js
  const oneLine = /^(?!.*<!--).+$/;
  function lineOfText({longest: longest, rule: rule}) {
   return schemas.YjP({
    error: rule
   }).trim().min(1, {
    error: rule,
    abort: true
   }).max(longest, {
    error: rule,
    abort: true
   }).regex(oneLine, {
    error: rule,
    abort: true
   }).refine(text => !/\p{Cc}/u.test(text), {
    error: rule
   });
  }
  const labelSchema = lineOfText({
   longest: 50,
   rule: "the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number"
  });
  const serviceRule = 'what the names of labels begin with, such as "service:": one line of text, 1 to 40 characters, in quotes';
  const servicePrefixSchema = lineOfText({
   longest: 40,
   rule: serviceRule
  });
  // CONCATENATED MODULE: ./lib/src/settings/severities-schema.js
  const factorRule = "a number more than 0 and at most 100";
  const severities_schema_mapRule = "a map from at most 20 labels to { factor: number }, such as sev1: { factor: 0.25 }";
  const severities_schema_everyTime = {
   when: () => true
  };
  const severitySchema = schemas.rej({
   factor: schemas.aig({
    error: factorRule
   }).gt(0, {
    error: factorRule
   }).lte(100, {
    error: factorRule
   }).prefault(1).meta({
    description: "Factor on the time limit of every step: 0.5 halves it."
   })
  }, {
   error: "a map with factor"
  }).prefault({});
  const severitiesSchema = schemas.g1P(labelSchema, severitySchema, {
   error: severities_schema_mapRule
  }).refine(severities => Object.keys(severities).length <= 20, {
   error: severities_schema_mapRule
  }).superRefine((value, {issues: issues}) => {
   for (const label of repeatedInAnyCase(Object.keys(value))) {
    issues.push({
     code: "custom",
     input: value,
     path: [ label ],
     message: "every label once, in any case",
     params: {
      found: "the same label again"
     }
    });
   }
  }, severities_schema_everyTime).prefault({
   sev1: {
    factor: .25
   },
   sev2: {
    factor: .5
   },
   sev3: {
    factor: 1
   },
   sev4: {
    factor: 2
   }
  }).meta({
   description: "Labels that make everything more or less urgent, in any case. Your own list replaces all four; {} means none."
  });
  function repeatedInAnyCase(labels) {
   const seen = new Set;
   return labels.filter(label => {
    const folded = label.toLowerCase();
    const isRepeated = seen.has(folded);
    seen.add(folded);
    return isRepeated;
   });
  }
  var default_protocol = __webpack_require__(4569);
  // CONCATENATED MODULE: ./lib/src/settings/record-of.js
  function recordOf(keys, make) {
   const found = Object.fromEntries(keys.map(key => [ key, make(key) ]));
   if (!holdsAll(found, keys)) throw new Error("A record lacks one of its own keys.");
   return found;
  }
  function holdsAll(found, keys) {
   return typeof found === "object" && found !== null && keys.every(key => Object.hasOwn(found, key));
  }
  // CONCATENATED MODULE: ./lib/src/settings/steps-schema.js
  function line(longest) {
   return lineOfText({
    longest: longest,
    rule: `one line of text, 1 to ${longest} characters, without \x3c!--`
   });
  }
  function stepSchema(id) {
   const step = stepOf(id);
   return schemas.rej({
    title: line(80).prefault(step.title).meta({
     description: "What the box in the list says."
    }),
    hint: line(300).prefault(step.hint).meta({
     description: "One sentence of help, shown while the step is the current one."
    }),
    "remind-after": durationAtLeast(0).prefault((0, duration.a3)(step.timeLimit)).meta({
     description: "How long the step may be the current one before somebody is reminded of it."
    }),
    enabled: schemas.zMY({
     error: "true or false"
    }).prefault(true).meta({
     description: "false leaves the step out. At least one step must stay."
    })
   }, {
    error: "a map with title, hint, remind-after and enabled"
   }).prefault({});
  }
  function stepOf(id) {
   const step = default_protocol.w.find(one => one.id === id);
   if (step === undefined) throw new Error(`The protocol has no step ${id}.`);
   return step;
  }
  const stepsSchema = schemas.rej(recordOf(protocol.ph, stepSchema), {
   error: `a map with the steps ${protocol.ph.join(", ")}`
  }).refine(leavesSomethingToDo, {
   error: "at least one step that is not left out with enabled: false",
   params: {
    found: "no step at all"
   },
   when: () => true
  }).prefault({}).meta({
   description: "The eight steps, by id. What is not said keeps its default."
  });
  function leavesSomethingToDo(steps) {
   if (typeof steps !== "object" || steps === null) return true;
   return Object.values(steps).filter(isOff).length < protocol.ph.length;
  }
  function isOff(step) {
   return typeof step === "object" && step !== null && "enabled" in step && step.enabled === false;
  }
  // CONCATENATED MODULE: ./lib/src/settings/templates-schema.js
  function instead(name) {
   return templatePath.optional().meta({
    description: `Your own template for ${templatePurpose(name)}.`,
    examples: [ `.github/incidents/${name}.md.hbs` ]
   });
  }
  const templatesSchema = schemas.rej(recordOf(templateNames, instead), {
   error: `a map with ${templateNames.join(", ")}`
  }).prefault({}).meta({
   description: "Handlebars templates of your own in the place of the built-in ones, each a file on the default branch."
  });
  // CONCATENATED MODULE: ./lib/src/settings/working-hours-schema.js
  const hoursRule = 'a window within one day such as "09:00-18:00", its start before its end, at latest 24:00';
  const hoursPattern = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
  const hours = schemas.YjP({
   error: hoursRule
  }).regex(hoursPattern, {
   error: hoursRule
  }).meta({
   examples: [ "09:00-18:00" ]
  }).transform((text, context) => {
   const [from, to] = [ minutesIn(text.slice(0, 5)), minutesIn(text.slice(6)) ];
   if (from < to) return {
    from: from,
    to: to
   };
   context.issues.push({
    code: "custom",
    message: hoursRule,
    input: text
   });
   return core.tm;
  });
  function minutesIn(clock) {
   return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  }
  const daysRule = `a list with at least one of ${working_time.mx.join(", ")}`;
  const dayRule = `one of ${working_time.mx.join(", ")}`;
  const days = schemas.YOg(schemas.k5n(working_time.mx, {
   error: dayRule
  }), {
   error: daysRule
  }).min(1, {
   error: daysRule
  });
  const zoneRule = "an IANA time zone such as UTC or Europe/Berlin";
  const timeZoneSchema = schemas.YjP({
   error: zoneRule
  }).refine(isTimeZone, {
   error: zoneRule
  }).prefault("UTC").meta({
   description: "The zone of working hours, and of times that people report, by its IANA name."
  });
  function isTimeZone(name) {
   if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
   try {
    new Intl.DateTimeFormat("en", {
     timeZone: name
    });
    return true;
   } catch {
    return false;
   }
  }
  const dateRule = "a date of the calendar such as 2026-12-25";
  const datesRule = "a list of at most 500 dates such as [2026-12-25]";
  const date = schemas.YjP({
   error: dateRule
  }).regex(/^\d{4}-\d\d-\d\d$/, {
   error: dateRule,
   abort: true
  }).refine(isInCalendar, {
   error: dateRule
  });
  function isInCalendar(text) {
   const time = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
  }
  const working_hours_schema_shape = {
   hours: hours.optional().meta({
    description: "Working hours within one day. When not set: all day."
   }),
   days: days.optional().meta({
    description: "Working days. When not set: mon to fri if hours are set, else all seven.",
    examples: [ [ "mon", "tue", "wed", "thu", "fri" ] ]
   }),
   holidays: schemas.YOg(date, {
    error: datesRule
   }).max(500, {
    error: datesRule
   }).prefault([]).meta({
    description: "Dates on which nobody works, such as 2026-12-25."
   })
  };
  const workingHoursSchema = schemas.rej(working_hours_schema_shape, {
   error: `a map with ${Object.keys(working_hours_schema_shape).join(", ")}`
  }).prefault({}).meta({
   description: "When the team works. Outside of it no clock runs and no reminder is posted."
  });
  // CONCATENATED MODULE: ./lib/src/settings/schema.js
  const schema_everyTime = {
   when: () => true
  };
  const closeSchema = schemas.rej({
   early: schemas.k5n([ "remind", "reopen", "accept" ], {
    error: "remind, reopen or accept"
   }).prefault("remind").meta({
    description: "remind: go on reminding; reopen: open it again once, with the reason, then remind; accept: leave it alone."
   })
  }, {
   error: "a map with early"
  }).prefault({}).meta({
   description: "What happens to an incident that is closed while steps are open."
  });
  const languageSchema = schemas.k5n(languageNames, {
   error: `one of ${languageNames.join(", ")}`
  }).prefault("en").meta({
   description: `The language of what the Action writes: ${languageNames.join(", ")}. Threads are in English for now.`
  });
  const reserveRule = "a whole number from 0 to 10000";
  const schema_shape = {
   label: labelSchema.prefault("incident").meta({
    description: "The label that makes an issue an incident, in any case. The input of the same name wins."
   }),
   language: languageSchema,
   "time-zone": timeZoneSchema,
   "working-hours": workingHoursSchema,
   "accept-from": schemas.k5n([ "read", "triage", "write" ], {
    error: "read, triage or write"
   }).prefault("triage").meta({
    description: "The least permission with which someone may declare an incident in a public repository. In private and internal ones read is enough."
   }),
   people: peopleSchema,
   steps: stepsSchema,
   severities: severitiesSchema,
   "service-label": servicePrefixSchema.prefault("service:").meta({
    description: "What a label that names an affected service begins with, in any case: service:checkout means checkout."
   }),
   private: schemas.rej({
    labels: schemas.YOg(labelSchema, {
     error: "a list of labels"
    }).max(20, {
     error: "at most 20 labels"
    }).prefault([ "security" ]).meta({
     description: "In a public repository an incident with one of these labels gets no postmortem, until a maintainer comments `/incident publish`; [] means none."
    })
   }, {
    error: "a map with labels"
   }).prefault({}).meta({
    description: "What is not told outside of its issue."
   }),
   reminders: remindersSchema,
   reserve: schemas.aig({
    error: reserveRule
   }).int({
    error: reserveRule
   }).min(0, {
    error: reserveRule
   }).max(1e4, {
    error: reserveRule
   }).prefault(200).meta({
    description: "How many of the requests that GitHub allows within an hour a scheduled run leaves to other workflows of the repository."
   }),
   close: closeSchema,
   postmortem: postmortemSchema,
   templates: templatesSchema
  };
  const settingsSchema = schemas.rej(schema_shape, {
   error: `a map with ${Object.keys(schema_shape).join(", ")}`
  }).superRefine((value, {issues: issues}) => {
   if ((0, json.$6)(value, "postmortem", "template") === undefined) return;
   if ((0, json.$6)(value, "templates", "postmortem") === undefined) return;
   issues.push({
    code: "custom",
    input: value,
    path: [ "postmortem", "template" ],
    message: "one of the two, because both name the template of the postmortem",
    params: {
     found: "a template here and one in `templates.postmortem`"
    }
   });
  }, schema_everyTime);
  var nearest = __webpack_require__(9852);
  // CONCATENATED MODULE: ./lib/src/settings/former-keys.js
  const todaysNames = {
   nag: "reminders",
   "nag.repeat": "reminders.repeat",
   "nag.cap": "reminders.per-step",
   "nag.max-per-run": "reminders.max-per-run",
   "nag.sweep-interval": "reminders.sweep-interval",
   "nag.hours": "working-hours.hours",
   "nag.days": "working-hours.days",
   "nag.holidays": "working-hours.holidays",
   "nag.time-zone": "time-zone",
   "steps.*.patience": "remind-after",
   "severities.*.patience": "factor",
   "templates.nag": "templates.reminder",
   "templates.nag-answered": "templates.reminder-answered",
   "templates.record-page": "templates.index-page"
  };
  function formerKeys(root, path) {
   const name = todaysName(path);
   if (name === undefined) return undefined;
   const within = [ ...placeOf(root, path).within.keys() ].flatMap(key => formerKeys(root, [ ...path, key ]) ?? []);
   if (within.length > 0) return within;
   const {keyOffset: offset} = placeOf(root, path);
   return [ {
    path: path,
    offset: offset,
    found: "a key of an earlier version",
    allowed: `its new name \`${name}\``
   } ];
  }
  function todaysName(path) {
   const exact = path.join(".");
   const anyKey = path.with(Math.min(1, path.length - 1), "*").join(".");
   return Object.entries(todaysNames).find(([former]) => former === exact || former === anyKey)?.[1];
  }
  var json_schema_processors = __webpack_require__(8439);
  // CONCATENATED MODULE: ./lib/src/settings/json-schema.js
  function settingsJsonSchema() {
   return {
    ...json_schema_processors.bl(settingsSchema, {
     io: "input"
    }),
    title: "Incident Protocol",
    description: "What a team can choose in .github/incident-protocol.yml. Every key is optional."
   };
  }
  function settingsIn(schema, path = []) {
   return childrenOf(schema).flatMap(([key, inner]) => {
    const own = [ ...path, key ];
    return [ {
     path: own,
     schema: inner
    }, ...settingsIn(inner, own) ];
   });
  }
  function keysUnder(schema, path) {
   const [first, ...rest] = path;
   if (first === undefined) return [ ...Object.keys(schema.properties ?? {}), ...namesIn(schema) ];
   const inner = childrenOf(schema).find(([key]) => key === first || key === anyLabel);
   return inner === undefined ? [] : keysUnder(inner[1], rest);
  }
  function namesIn({propertyNames: propertyNames}) {
   const names = typeof propertyNames === "object" ? propertyNames.enum ?? [] : [];
   return names.filter(name => typeof name === "string");
  }
  const anyLabel = "<label>";
  function isSection({properties: properties}) {
   return properties !== undefined;
  }
  function childrenOf({properties: properties, additionalProperties: additionalProperties}) {
   const named = Object.entries(properties ?? {});
   const isMapOfSections = typeof additionalProperties === "object" && isSection(additionalProperties);
   const any = isMapOfSections ? [ [ anyLabel, additionalProperties ] ] : [];
   return [ ...named, ...any ].flatMap(([key, inner]) => typeof inner === "object" ? [ [ key, inner ] ] : []);
  }
  // CONCATENATED MODULE: ./lib/src/settings/schema-problems.js
  function schemaProblems(issues, {root: root}) {
   const schema = settingsJsonSchema();
   const settings = settingsIn(schema);
   return issues.flatMap(issue => {
    const path = pathOf(issue);
    if (issue.code === "unrecognized_keys") {
     const keys = keysUnder(schema, path);
     return issue.keys.flatMap(key => formerKeys(root, [ ...path, key ]) ?? [ unknownKey({
      settings: settings,
      keys: keys,
      root: root,
      path: path,
      key: key
     }) ]);
    }
    return [ finding(issue, placeOf(root, path), path) ];
   });
  }
  function toProblem({path: path, found: found, allowed: allowed, ...rest}, at) {
   const {file: file, line: line, column: column} = at;
   const suggestion = rest.didYouMean === undefined ? {} : {
    didYouMean: rest.didYouMean
   };
   return {
    file: file,
    line: line,
    column: column,
    path: (0, problem.LF)(path),
    found: found,
    allowed: allowed,
    ...suggestion
   };
  }
  function finding(issue, place, path) {
   const {offset: offset, keyOffset: keyOffset, found: found} = place;
   if (issue.code === "invalid_key") {
    const allowed = issue.issues[0]?.message ?? issue.message;
    return {
     path: path,
     offset: keyOffset,
     found: `the key ${(0, problem.TL)(String(path.at(-1)))}`,
     allowed: allowed
    };
   }
   if (issue.code === "custom" && typeof issue.params?.["found"] === "string") {
    return {
     path: path,
     offset: keyOffset,
     found: issue.params["found"],
     allowed: issue.message
    };
   }
   const plain = {
    path: path,
    offset: offset,
    found: found,
    allowed: issue.message
   };
   if (issue.code !== "invalid_value") return plain;
   const near = (0, nearest.p)(found.replaceAll('"', ""), issue.values.map(String));
   return near === undefined ? plain : {
    ...plain,
    didYouMean: near
   };
  }
  function unknownKey({settings: settings, keys: keys, root: root, path: path, key: key}) {
   const own = [ ...path, key ];
   const offset = placeOf(root, own).keyOffset;
   const plain = {
    path: own,
    offset: offset,
    found: "an unknown key",
    allowed: namesOf(keys)
   };
   const meant = (0, nearest.p)(key, keys) ?? elsewhere(settings, key);
   return meant === undefined ? plain : {
    ...plain,
    didYouMean: meant
   };
  }
  function namesOf(keys) {
   return keys.length > 30 ? `one of the ${keys.length} keys that stand in schema.json` : keys.join(", ");
  }
  function elsewhere(settings, key) {
   const [only, another] = settings.filter(({path: path}) => path.at(-1) === key);
   return another === undefined ? only?.path.join(".") : undefined;
  }
  function pathOf({path: path}) {
   return path.map(part => typeof part === "number" ? part : String(part));
  }
  // CONCATENATED MODULE: ./lib/src/settings/team-problems.js
  const lists = [ "default", "escalate-to" ];
  function teamProblems({value: value, root: root}) {
   return lists.flatMap(list => {
    const names = memberOf(memberOf(value, "people"), list);
    if (!Array.isArray(names)) return [];
    return names.flatMap((name, index) => {
     if (typeof name !== "string" || !teamPattern.test(name)) return [];
     const path = [ "people", list, index ];
     const {offset: offset, found: found} = placeOf(root, path);
     return [ {
      path: path,
      offset: offset,
      found: `the team ${found}`,
      allowed: teamRule
     } ];
    });
   });
  }
  function memberOf(value, key) {
   if (typeof value !== "object" || value === null) return undefined;
   return Object.entries(value).find(([name]) => name === key)?.[1];
  }
  // CONCATENATED MODULE: ./lib/src/settings/parse.js
  const least = {
   mentionsTeams: false
  };
  function parseSettingsFile(text, fileName, powers = least) {
   const reading = readYaml(text);
   if (reading.kind === "unreadable") return problems(reading.mistakes, reading.lineOf, fileName);
   const {tree: tree, lineOf: lineOf} = reading;
   const checked = settingsSchema.safeParse(tree.value ?? {});
   const teams = powers.mentionsTeams ? [] : teamProblems(tree);
   if (checked.success && tree.mistakes.length === 0 && teams.length === 0) {
    return {
     kind: "settings",
     fileName: fileName,
     settings: resolveSettings(checked.data),
     chosen: chosenIn(tree.root)
    };
   }
   const found = checked.success ? [] : schemaProblems(checked.error.issues, tree);
   return problems([ ...tree.mistakes, ...found, ...teams ], lineOf, fileName);
  }
  function problems(findings, lineOf, file) {
   const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
   return {
    kind: "problems",
    problems: inOrder.map(finding => toProblem(finding, {
     file: file,
     ...lineOf(finding.offset)
    }))
   };
  }
  function chosenIn({within: within}, path = []) {
   return [ ...within ].filter(([, place]) => !place.isEmpty).flatMap(([key, place]) => [ (0, 
   problem.LF)([ ...path, key ]), ...chosenIn(place, [ ...path, key ]) ]);
  }
 }
};
