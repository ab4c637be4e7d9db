export const id = 388;

export const ids = [ 388 ];

export const modules = {
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
 },
 9388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   withOwnTemplates: () => withOwnTemplates
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674);
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  var _own_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
  function withOwnTemplates(ours, files) {
   if (files.length === 0) return ours;
   const own = new Map(files.map(file => [ file.name, (0, _own_template_js__WEBPACK_IMPORTED_MODULE_1__.b)(file, ours.language) ]));
   const problems = new Set([ ...own.values() ].flatMap(({flaws: flaws}) => flaws.map(flaw => `${flaw}.`)));
   const pathOf = name => files.find(file => file.name === name)?.path ?? name;
   return {
    language: ours.language,
    write: (name, view, lacks) => {
     const written = usable(own.get(name)?.write(view) ?? {
      kind: "ours"
     }, {
      name: name,
      path: pathOf(name),
      view: view,
      lacks: lacks
     });
     if (written.kind === "text") return written.text;
     if (written.problem !== undefined) problems.add(`${written.problem}. Our own ${name} was used instead.`);
     return ours.write(name, view);
    },
    messages: own.get("postmortem")?.messages ?? {},
    problems: () => [ ...problems ]
   };
  }
  function usable(written, {name: name, path: path, view: view, lacks: lacks}) {
   if (written.kind === "ours") return written;
   const flaw = lacks?.(written.text) ?? (isWholeFile(name) ? undefined : flawInThread(written.text, view));
   return flaw === undefined ? written : {
    kind: "ours",
    problem: `Template "${path}": ${flaw}`
   };
  }
  function isWholeFile(name) {
   return name === "postmortem" || name === "index-page" || name === "summary";
  }
  const longestInThread = 2e4;
  function flawInThread(text, view) {
   if (text.length > longestInThread) return `it writes more than ${longestInThread} characters for a comment`;
   const list = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(view, "listInComment") ?? "";
   if (/<!--\s*incident-protocol:/i.test(list === "" ? text : text.replace(list, () => ""))) {
    return 'it writes a mark that is ours to write, "incident-protocol:"';
   }
   const {open: open} = (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(text);
   return open.kind === "fence" || open.kind === "html" && open.html.until !== "blank" ? "it leaves a block of code or a hidden remark open" : undefined;
  }
 }
};
