export const id = 76;

export const ids = [ 76 ];

export const modules = {
 9624: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand({verb: verb, usage: usage, openTo: openTo = [], parse: parse, apply: apply, requests: requests}) {
   return {
    verb: verb,
    usage: usage,
    openTo: openTo,
    read: (words, context) => {
     const parsed = parse(words, context);
     if (parsed.kind === "mistake") return parsed;
     const {data: data} = parsed;
     return {
      kind: "command",
      command: {
       verb: verb,
       ...data
      },
      requests: requests?.(data) ?? {},
      apply: input => apply?.(data, input) ?? {
       kind: "done",
       entries: []
      }
     };
    }
   };
  }
 },
 2532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HI: () => lead,
   b_: () => postmortem,
   lJ: () => confirm,
   mk: () => publish,
   yf: () => severity,
   yj: () => help
  });
  var _facts_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(164);
  var _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4493);
  var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9624);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(172);
  var _written_down_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87);
  const leadUsage = "lead @user";
  const lead = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "lead",
   usage: leadUsage,
   parse: (words, context) => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.$n)(words, leadUsage, context),
   apply: ({login: login}, {attribution: attribution}) => (0, _written_down_js__WEBPACK_IMPORTED_MODULE_2__.n8)({
    what: "lead",
    login: login,
    attribution: attribution
   })
  });
  const severity = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "severity",
   usage: "severity sev2",
   parse: (words, {severities: severities, texts: texts}) => {
    const label = severities.find(one => (0, _facts_label_js__WEBPACK_IMPORTED_MODULE_4__.b)(one, words));
    if (label !== undefined) return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({
     label: label
    });
    if (severities.length === 0) return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.RT)(texts.words.noSeverities);
    const names = severities.map(one => `\`${one}\``).join(texts.words.comma);
    return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.RT)(texts.format("theSeverities", {
     names: names
    }));
   },
   requests: ({label: label}) => ({
    severity: label
   })
  });
  const confirm = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "confirm",
   usage: "confirm",
   parse: () => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({}),
   apply: (_, {facts: facts, logbook: logbook, attribution: attribution}) => (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.oB)(facts, logbook) ? {
    kind: "nothing-new"
   } : (0, _written_down_js__WEBPACK_IMPORTED_MODULE_2__.n8)({
    what: "accepted",
    attribution: attribution
   })
  });
  const postmortem = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "postmortem",
   usage: "postmortem",
   parse: () => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({}),
   apply: (_, {facts: facts, logbook: logbook, attribution: attribution, texts: texts}) => {
    if (logbook.secrecy === "kept") return {
     kind: "refused",
     problem: texts.words.keptPrivate
    };
    const {state: state} = facts.issue;
    return state.kind === "closed" && state.reason !== "completed" ? {
     kind: "refused",
     problem: texts.words.closedAsNothing
    } : (0, _written_down_js__WEBPACK_IMPORTED_MODULE_2__.n8)({
     what: "postmortem-asked",
     attribution: attribution
    });
   },
   requests: () => ({
    postmortem: true
   })
  });
  const publish = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "publish",
   usage: "publish",
   parse: () => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({}),
   apply: (_, {facts: facts, logbook: logbook, attribution: attribution, texts: texts}) => {
    const permission = attribution.kind === "actor" ? (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.Fp)(attribution.by, facts) : undefined;
    if (permission !== "admin" && permission !== "maintain") {
     return {
      kind: "refused",
      problem: texts.format("takesPermission", {
       least: "maintain"
      })
     };
    }
    return logbook.secrecy === "kept" ? {
     kind: "done",
     entries: []
    } : {
     kind: "nothing-new"
    };
   },
   requests: () => ({
    publish: true
   })
  });
  const help = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   verb: "help",
   usage: "help",
   openTo: [ "readers", "author" ],
   parse: () => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Yz)({}),
   requests: () => ({
    help: true
   })
  });
 },
 172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $i: () => parseSteps,
   $n: () => parseLogin,
   Nr: () => splitWord,
   RT: () => mistake,
   SP: () => shown,
   Yz: () => parsed,
   kq: () => parseStep
  });
  var _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5309);
  var _markdown_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9852);
  var _time_typed_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5416);
  const login = /^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i;
  function parsed(data) {
   return {
    kind: "parsed",
    data: data
   };
  }
  function mistake(problem) {
   return {
    kind: "mistake",
    problem: problem
   };
  }
  function splitWord(text) {
   const trimmed = text.trim();
   const end = trimmed.search(/[ \t]/);
   return end === -1 ? [ trimmed, "" ] : [ trimmed.slice(0, end), trimmed.slice(end).trim() ];
  }
  function parseStep(text, {protocol: protocol, texts: texts}) {
   const [name, rest] = splitWord(text);
   const word = (0, _time_typed_text_js__WEBPACK_IMPORTED_MODULE_1__.j)(name).toLowerCase().replace(/^#/, "").replace(/[.:,]$/, "");
   const step = protocol.find(({id: id}) => id === word || String((0, _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__.CD)(id)) === word)?.id;
   return step === undefined ? mistake(stepProblem(name, protocol, texts)) : parsed({
    step: step,
    rest: rest
   });
  }
  const separator = /^[ \t]*(?:,|&|\+|-|\bto\b|\band\b|\bbis\b|\bund\b)[ \t]*(?=#?\d)|^[ \t]+(?=#?\d+\b)/i;
  function parseSteps(text, verb, context) {
   const typed = withNumbers((0, _time_typed_text_js__WEBPACK_IMPORTED_MODULE_1__.j)(text), context);
   const [first, ...others] = numbersIn(typed);
   const single = parseStep(text, context);
   if (first === undefined || others.length === 0) {
    return single.kind === "mistake" ? single : parsed({
     steps: [ single.data.step ],
     rest: single.data.rest
    });
   }
   const end = [ first, ...others ].reduce((length, {shown: one}) => length + one.length, 0);
   const rest = typed.slice(end).replace(/^[:.,]?[ \t]*/, "");
   const numbers = spread([ first, ...others ]);
   if (rest !== "" && others.some(({isSpaced: isSpaced}) => isSpaced)) {
    const [list, one] = [ `${verb} ${numbers.join(",")} ${rest}`, `${verb} ${first.number}: ${typed.slice(first.shown.length).trim()}` ];
    return mistake(context.texts.format("stepsOrWords", {
     list: shown(list),
     one: shown(one)
    }));
   }
   const steps = numbers.map(number => parseStep(String(number), context));
   const problem = steps.find(step => step.kind === "mistake");
   if (problem?.kind === "mistake") return problem;
   const found = steps.flatMap(step => step.kind === "parsed" ? [ step.data.step ] : []);
   return parsed({
    steps: [ ...new Set(found) ],
    rest: rest
   });
  }
  const idList = /^[a-z]+(?:[ \t]*(?:,|&|\+|\b(?:and|und|to|bis)\b)[ \t]*[a-z]+)+/i;
  function withNumbers(text, {protocol: protocol}) {
   const list = idList.exec(text)?.[0] ?? "";
   const known = new Map(protocol.map(({id: id}) => [ id, id ]));
   const numbered = list.replaceAll(/[a-z]+/gi, word => {
    const id = known.get(word.toLowerCase());
    return id === undefined ? word : String((0, _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__.CD)(id));
   });
   return /^\d+[ \t]*\W|^\d+ /.test(numbered) ? numbered + text.slice(list.length) : text;
  }
  const mostNumbers = 20;
  function numbersIn(text) {
   const found = [];
   let rest = text;
   while (found.length < mostNumbers) {
    const between = found.length === 0 ? "" : separator.exec(rest)?.[0] ?? undefined;
    const [digits] = between === undefined ? [] : /^#?\d{1,3}(?![\d.]*\d|[\p{L}%])/u.exec(rest.slice(between.length)) ?? [];
    if (between === undefined || digits === undefined) break;
    found.push({
     number: Number(digits.replace("#", "")),
     shown: between + digits,
     isRange: /-|to|bis/i.test(between),
     isSpaced: found.length > 0 && between.trim() === ""
    });
    rest = rest.slice(between.length + digits.length);
   }
   return found;
  }
  function spread(numbers) {
   return numbers.flatMap(({number: number, isRange: isRange}, index) => {
    const from = numbers[index - 1]?.number ?? number;
    const width = Math.abs(number - from);
    if (!isRange || width > mostNumbers) return [ number ];
    return Array.from({
     length: width
    }, (_, step) => from + Math.sign(number - from) * (step + 1));
   });
  }
  function parseLogin(text, usage, {texts: texts}) {
   const name = login.exec(text)?.[1];
   return name === undefined ? mistake(texts.format("nameOnePerson", {
    usage: shown(usage)
   })) : parsed({
    login: name
   });
  }
  function shown(usage) {
   return `\`/incident ${usage}\``;
  }
  function stepProblem(name, protocol, {words: words, format: format}) {
   const ids = protocol.map(({id: id}) => id).filter(_checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__.oK);
   const steps = ids.map(id => `${(0, _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__.CD)(id)} ${id}`).join(words.comma);
   if (name === "") return format("nameAStep", {
    steps: steps
   });
   const near = (0, _markdown_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(name, ids);
   return near === undefined ? format("noSuchStep", {
    steps: steps
   }) : format("noSuchStepBut", {
    name: near,
    steps: steps
   });
  }
 },
 87: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => lineOfText,
   L$: () => toggle,
   n8: () => line,
   uo: () => capped
  });
  var _logbook_logbook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
  var _logbook_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6735);
  const fullLogbook = 4e4;
  const longestText = 2e3;
  function line(entry) {
   return {
    kind: "done",
    entries: [ entry ]
   };
  }
  function lineOfText(entry, {logbook: logbook, texts: texts}) {
   const room = fullLogbook - (0, _logbook_stored_js__WEBPACK_IMPORTED_MODULE_1__.jc)((0, 
   _logbook_stored_js__WEBPACK_IMPORTED_MODULE_1__.z4)(logbook)).length;
   const fits = (0, _logbook_stored_js__WEBPACK_IMPORTED_MODULE_1__.jc)((0, _logbook_stored_js__WEBPACK_IMPORTED_MODULE_1__.z4)(entry)).length <= room;
   return fits ? line(entry) : {
    kind: "refused",
    problem: texts.words.recordFull
   };
  }
  function toggle(entry, input) {
   const last = (0, _logbook_logbook_js__WEBPACK_IMPORTED_MODULE_0__.zR)(input.logbook.entries, entry.step);
   const was = last?.what ?? "unticked";
   const hasText = entry.what === "skipped" || entry.what === "ticked" && entry.note !== undefined;
   if (was === entry.what && !hasText) return {
    kind: "nothing-new"
   };
   const isAdded = entry.what === "ticked" && last?.what === "ticked" && last.attribution.kind === "actor";
   const kept = isAdded ? {
    ...entry,
    attribution: last.attribution
   } : entry;
   return hasText ? lineOfText(kept, input) : line(kept);
  }
  function capped(text) {
   const whole = text.toWellFormed();
   return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
  }
 },
 8787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c_: () => heldBackWords,
   mq: () => blockedWords,
   ph: () => codeText,
   wF: () => conflictWords
  });
  var _markdown_inert_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);
  var _markdown_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7378);
  var _markdown_visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2502);
  function blockedWords(blockedBy, path, {words: words, said: said}) {
   const answer = "answer" in blockedBy ? inWords(blockedBy.answer) : "";
   const reason = said(`because-${blockedBy.blocker}`, {
    path: codeText(path),
    answer: answer
   });
   return {
    reason: reason,
    remedy: words[`remedy-${blockedBy.blocker}`]
   };
  }
  const mostPaths = 5;
  function conflictWords(pull, paths, {words: words, format: format}) {
   if (paths.length === 0) return format("conflict", {
    pull: pull
   });
   const shown = paths.slice(0, mostPaths).map(codeText).join(words.comma);
   const more = paths.length > mostPaths ? format("andOthers", {
    paths: shown
   }) : shown;
   return format("conflictIn", {
    pull: pull,
    paths: more
   });
  }
  function heldBackWords({path: path, lines: all}, {words: words, format: format, counted: counted}) {
   const lines = all.slice(0, 10).join(words.comma);
   const where = all.length === 0 ? "" : counted("inLines", all.length, {
    lines: lines,
    path: codeText(path)
   });
   return format("heldBack", {
    where: where
   });
  }
  function inWords(answer) {
   return (0, _markdown_inert_code_js__WEBPACK_IMPORTED_MODULE_0__.U_)((0, _markdown_redact_js__WEBPACK_IMPORTED_MODULE_1__.E)(answer).text, 220);
  }
  function codeText(path) {
   return `\`${(0, _markdown_visible_text_js__WEBPACK_IMPORTED_MODULE_2__.pF)(path, 300).replaceAll("`", "'")}\``;
  }
 },
 7700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => indexDelivery
  });
  function indexDelivery({postmortem: postmortem}) {
   return postmortem.index === "auto" ? postmortem.deliver : postmortem.index;
  }
 },
 5007: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => firstMessage,
   OT: () => indexMessage,
   gM: () => proposalMessage,
   im: () => laterMessage,
   nU: () => isCommitMessage
  });
  function firstMessage(issue) {
   return `docs(incident): postmortem for #${issue}`;
  }
  function laterMessage(issue) {
   return `docs(incident): update the postmortem of incident ${issue}`;
  }
  function proposalMessage(issue) {
   return `docs(incident): propose the postmortem of incident ${issue}`;
  }
  const indexMessage = "docs(incident): bring the list of postmortems up to date";
  function isCommitMessage(headline) {
   if (headline === indexMessage) return true;
   const issue = Number(/\d+$/.exec(headline)?.[0]);
   return [ firstMessage(issue), laterMessage(issue) ].includes(headline);
  }
 },
 7309: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CZ: () => isDraftTitle,
   SZ: () => draftTitle,
   i2: () => draftBranchNames
  });
  function draftTitle(incident) {
   return `Postmortem of incident ${incident}`;
  }
  function isDraftTitle(text) {
   return /^Postmortem of incident \d+(?: \(#\d+\))?$/.test(text);
  }
  function draftBranchNames(incident) {
   const name = `incident-protocol/${incident}`;
   return [ name, ...Array.from({
    length: 98
   }, (_, index) => `${name}-${index + 2}`) ];
  }
 },
 3384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => isSameText
  });
  function isSameText(a, b) {
   return a?.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
  }
 },
 6565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => answer
  });
  var json = __webpack_require__(8674);
  var client = __webpack_require__(9074);
  var edit_page = __webpack_require__(3588);
  var errors = __webpack_require__(4369);
  var thread_nodes = __webpack_require__(6002);
  // CONCATENATED MODULE: ./lib/src/github/read-check.js
  const versions = 4;
  const latest = 30;
  async function readCheck(github, check) {
   const answer = await answerTo(github, questionAbout(github, check));
   if ((0, json.at)(answer, "errors") !== undefined || ((0, json.at)(answer, "data", "repository", "issue") ?? undefined) === undefined) {
    return {
     kind: "not-told"
    };
   }
   const issue = (0, json.at)(answer, "data", "repository", "issue");
   const edits = text => (0, json.gT)(text, "userContentEdits", "nodes").map(edit_page._0);
   const comments = check.comments.map((node, index) => [ node, edits((0, json.at)(answer, "data", `c${index}`)) ]);
   return {
    kind: "told",
    body: edits(issue),
    comments: Object.fromEntries(comments),
    latest: (0, json.gT)(issue, "comments", "nodes").flatMap(node => (0, thread_nodes.pL)(node) ?? [])
   };
  }
  async function answerTo(github, question) {
   try {
    return await github.query(question);
   } catch (error) {
    if (error instanceof errors.fg || (0, errors.dg)(error) !== "no") throw error;
    return undefined;
   }
  }
  function questionAbout(github, {issue: issue, body: body, comments: comments, posted: posted}) {
   const history = `userContentEdits(first: ${versions}) { nodes { ${edit_page.cH} } }`;
   const fields = [ "number", ...body ? [ history ] : [], ...posted ? [ `comments(last: ${latest}) { nodes { ${thread_nodes.XG} } }` ] : [] ];
   const edited = comments.map((node, index) => `c${index}: node(id: ${JSON.stringify(node)}) { ... on IssueComment { ${history} } }`);
   return `query check {\n    repository(${(0, client.p)(github)}) { issue(number: ${issue}) { ${fields.join(" ")} } }\n    ${edited.join(" ")}\n  }`;
  }
  var checklist = __webpack_require__(633);
  // CONCATENATED MODULE: ./lib/src/github/read-edits.js
  const editsPerPage = 100;
  const mostPages = 5;
  const mostCharacters = 2e6;
  async function readEdits(github, text) {
   try {
    return await readFrom(github, text, {
     page: 1,
     newer: [],
     characters: 0
    });
   } catch (error) {
    return {
     kind: "unavailable",
     reason: (0, errors.B1)(error).message
    };
   }
  }
  async function readFrom(github, text, from) {
   const {page: page, after: after, newer: newer} = from;
   const {edits: edits, isLast: isLast, cursor: cursor} = await (0, edit_page.As)(github, text, {
    first: editsPerPage,
    after: after
   });
   const found = [ ...newer, ...edits.map(edit => revision(edit, text.issue)) ];
   const characters = edits.reduce((sum, edit) => sum + (edit.text ?? "").length, from.characters);
   if (isLast || page === mostPages || characters > mostCharacters) {
    return {
     kind: "read",
     revisions: found.toReversed(),
     whole: isLast
    };
   }
   return readFrom(github, text, {
    page: page + 1,
    after: cursor,
    newer: found,
    characters: characters
   });
  }
  function revision({text: text, ...edit}, issue) {
   return text === undefined ? edit : {
    ...edit,
    list: (0, checklist.zo)(text, issue)
   };
  }
  var people = __webpack_require__(9355);
  // CONCATENATED MODULE: ./lib/src/github/read-reactions.js
  async function readReactions({rest: rest, owner: owner, repo: repo}, comment) {
   const where = {
    owner: owner,
    repo: repo,
    comment_id: comment,
    per_page: 100
   };
   try {
    const {data: data} = await rest.reactions.listForIssueComment(where);
    return data.flatMap(({user: user, content: content}) => user === null || !(0, people.sB)(content) ? [] : [ {
     by: user.login,
     kind: content
    } ]);
   } catch (error) {
    if ((0, errors.B1)(error).status === 404) return [];
    throw error;
   }
  }
  var read_thread = __webpack_require__(3582);
  // CONCATENATED MODULE: ./lib/src/github/answer.js
  async function answer(source, question) {
   const {github: github, permissionOf: permissionOf} = source;
   const {kind: kind} = question;
   switch (kind) {
   case "comments":
    return {
     kind: kind,
     comments: await (0, read_thread.TK)(github, question.issue)
    };

   case "check":
    return {
     kind: kind,
     checked: await readCheck(github, question)
    };

   case "history":
    return {
     kind: kind,
     history: await (0, read_thread.Lu)(github, question)
    };

   case "edits":
    return {
     kind: kind,
     edits: await readEdits(github, question)
    };

   case "permission":
    return {
     kind: kind,
     login: question.login,
     permission: await permissionOf(question.login)
    };

   case "reactions":
    return {
     kind: kind,
     comment: question.comment,
     reactions: await readReactions(github, question.comment)
    };

   default:
    {
     const {answerOfPostmortem: answerOfPostmortem} = await __webpack_require__.e(760).then(__webpack_require__.bind(__webpack_require__, 5760));
     return answerOfPostmortem(source, question);
    }
   }
  }
 },
 9683: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K4: () => incidentPage,
   KM: () => askForIncidents,
   qU: () => incidentsAsked
  });
  var _facts_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
  var _facts_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);
  var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8674);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9074);
  var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4369);
  var _thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6002);
  var _translate_background_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2779);
  const firstComments = 12;
  const lastTouched = 5;
  function incidentsAsked({label: label, after: after, touchedSince: touchedSince}) {
   const quoted = text => JSON.stringify(text);
   const which = touchedSince === undefined ? `states: OPEN, labels: [${quoted(label)}]` : `states: CLOSED, labels: [${quoted(label)}], filterBy: { since: ${quoted(touchedSince)} }`;
   const from = after === undefined ? "" : `, after: ${quoted(after)}`;
   return `issues(first: 100${from}, ${which}, orderBy: { field: CREATED_AT, direction: ASC }) {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      ${_thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__.T3}\n      authorAssociation\n      comments(first: ${firstComments}) { totalCount nodes { ${_thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__.XG} } }\n      touched: comments(first: ${lastTouched}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes {\n        fullDatabaseId updatedAt author { __typename login }\n      } }\n      vouching: timelineItems(last: 5, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT]) { nodes {\n        ... on LabeledEvent { actor { __typename login } }\n        ... on AssignedEvent { actor { __typename login } }\n      } }\n    }\n  }`;
  }
  function incidentPage(list, label) {
   const [total, nodes] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.tk)(list, "totalCount"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(list, "nodes") ];
   if (total === undefined || !Array.isArray(nodes)) return undefined;
   const incidents = nodes.flatMap(node => listedIncident(node) ?? []);
   if (incidents.length < nodes.length) return undefined;
   const end = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(list, "pageInfo", "endCursor");
   const hasMore = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(list, "pageInfo", "hasNextPage") === true && end !== undefined;
   return {
    incidents: incidents.filter(({issue: issue}) => issue.labels.some(one => (0, _facts_label_js__WEBPACK_IMPORTED_MODULE_5__.b)(one, label))),
    total: total,
    ...hasMore ? {
     after: end
    } : {}
   };
  }
  function listedIncident(node) {
   const issue = (0, _thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__.J0)(node);
   const nodes = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.gT)(node, "comments", "nodes");
   const comments = nodes.flatMap(one => (0, _thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__.pL)(one) ?? []);
   if (issue === undefined || comments.length < nodes.length) return undefined;
   return {
    issue: issue,
    comments: comments,
    isWhole: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.tk)(node, "comments", "totalCount") === comments.length,
    touched: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.gT)(node, "touched", "nodes").flatMap(one => touchedComment(one) ?? []),
    isByTeam: (0, _facts_people_js__WEBPACK_IMPORTED_MODULE_0__._5)((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(node, "authorAssociation")),
    isVouched: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.gT)(node, "vouching", "nodes").some(event => (0, 
    _translate_background_js__WEBPACK_IMPORTED_MODULE_3__.Bw)((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(event, "actor")).login !== issue.author.login)
   };
  }
  function touchedComment(node) {
   const [id, updatedAt] = [ (0, _thread_nodes_js__WEBPACK_IMPORTED_MODULE_2__.Zr)(node), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(node, "updatedAt") ];
   if (id === undefined || updatedAt === undefined) return undefined;
   return {
    id: id,
    updatedAt: updatedAt,
    author: (0, _translate_background_js__WEBPACK_IMPORTED_MODULE_3__.Bw)((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, "author"))
   };
  }
  async function askForIncidents(github, listing, directory) {
   const history = directory === undefined ? "" : `defaultBranchRef { target { ... on Commit { history(first: 1, path: ${JSON.stringify(directory)}) { nodes { oid message committedDate } } } } }`;
   const question = `query incidents { repository(${(0, _client_js__WEBPACK_IMPORTED_MODULE_1__.p)(github)}) { ${incidentsAsked(listing)} ${history} } }`;
   const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.lJ)(github.query(question));
   const repository = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(answer, "data", "repository");
   const page = incidentPage((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(repository, "issues"), listing.label);
   if ((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.at)(answer, "errors") !== undefined || page === undefined) return undefined;
   const lastChange = lastChangeIn(repository);
   return {
    ...page,
    ...lastChange === undefined ? {} : {
     lastChange: lastChange
    }
   };
  }
  function lastChangeIn(repository) {
   const [node] = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.gT)(repository, "defaultBranchRef", "target", "history", "nodes");
   const [commit, when] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(node, "oid"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(node, "committedDate") ];
   if (commit === undefined || when === undefined) return undefined;
   return {
    commit: commit,
    at: when,
    message: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(node, "message") ?? ""
   };
  }
 },
 9074: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => connect,
   p: () => repositoryArguments
  });
  var promises_ = __webpack_require__(8500);
  var dist_src = __webpack_require__(1267);
  var errors = __webpack_require__(4369);
  // CONCATENATED MODULE: ./lib/src/github/http-fetch.js
  const mostRedirects = 5;
  async function httpFetch(address, request) {
   let [url, sent] = [ new URL(address), request ];
   for (let redirects = 0; ;redirects += 1) {
    const answer = await once(url, sent);
    const location = answer.headers.get("location");
    if (!isRedirect(answer.status) || location === undefined || redirects === mostRedirects) return answer;
    const next = new URL(location, url);
    sent = redirected(sent, answer.status, next.origin === url.origin);
    url = next;
   }
  }
  function isRedirect(status) {
   return [ 301, 302, 303, 307, 308 ].includes(status);
  }
  function redirected(request, status, isSameServer) {
   const keepsMethod = status === 307 || status === 308 || request.method === "GET" || request.method === "HEAD";
   const {body: body, method: method, signal: signal, headers: headers, agent: agent} = request;
   const secret = isSameServer ? [] : [ "authorization", "cookie" ];
   const about = keepsMethod ? [] : [ "content-type", "content-length" ];
   const kept = Object.entries(headers).filter(([name]) => ![ ...secret, ...about ].includes(name.toLowerCase()));
   return {
    method: keepsMethod ? method : "GET",
    headers: Object.fromEntries(kept),
    ...keepsMethod && body !== undefined ? {
     body: body
    } : {},
    ...signal === undefined ? {} : {
     signal: signal
    },
    ...agent === undefined ? {} : {
     agent: agent
    }
   };
  }
  async function once(url, {method: method, headers: headers, body: body, signal: signal, agent: agent}) {
   const client = process.getBuiltinModule(url.protocol === "http:" ? "node:http" : "node:https");
   const bytes = body === undefined ? undefined : Buffer.from(body);
   const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
   const length = bytes === undefined ? {} : {
    "content-length": String(bytes.length)
   };
   const request = client.request(url, {
    method: method,
    headers: {
     ...headers,
     ...length,
     "accept-encoding": "gzip"
    },
    ...signal === undefined ? {} : {
     signal: signal
    },
    ...agent === undefined ? {} : {
     agent: agent
    }
   }, message => {
    readWhole(message).then(data => resolve(answerOf(url, message, data)), reject);
   });
   request.on("error", error => reject(signal?.aborted === true ? signal.reason : error));
   request.end(bytes);
   return promise;
  }
  async function readWhole(message) {
   const chunks = [];
   for await (const chunk of message) chunks.push(chunk);
   const data = Buffer.concat(chunks);
   if (message.headers["content-encoding"] !== "gzip") return data;
   return process.getBuiltinModule("node:zlib").gunzipSync(data);
  }
  function answerOf(url, {statusCode: statusCode = 0, statusMessage: statusMessage = "", headers: headers}, data) {
   return {
    status: statusCode,
    url: url.href,
    statusText: statusMessage,
    headers: flat(headers),
    text: async () => data.toString(),
    arrayBuffer: async () => new Uint8Array(data).buffer
   };
  }
  function flat(headers) {
   return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [ [ name, String(value) ] ]));
  }
  // CONCATENATED MODULE: ./lib/src/github/patience.js
  const unhurriedWrites = 30;
  function paceOfWrites(pause) {
   let writes = 0;
   return async () => {
    writes += 1;
    if (writes > unhurriedWrites) await pause(1e3);
   };
  }
  async function patiently({isRead: isRead, pause: pause, timeLeft: timeLeft}, send) {
   for (let attempt = 1; ;attempt += 1) {
    try {
     return await send();
    } catch (error) {
     const wait = (0, errors.jy)(error, attempt);
     if (wait === undefined || !(isRead || (0, errors.dg)(error) === "refused")) throw error;
     if (error instanceof errors.fg || wait >= timeLeft()) throw error;
     await pause(wait);
    }
   }
  }
  // CONCATENATED MODULE: ./lib/src/github/client.js
  const silent = () => undefined;
  async function sleep(ms) {
   await (0, promises_.setTimeout)(ms);
  }
  const longestAnswerMs = 3e4;
  const longestRunMs = 24e4;
  async function connect(connection) {
   const {token: token, repository: repository, apiUrl: apiUrl, graphqlUrl: graphqlUrl, pause: pause = sleep} = connection;
   let firstDate;
   const allowances = new Map;
   const octokit = await quietOctokit(token, apiUrl);
   const timeLeft = limitTime(octokit, connection);
   const pace = paceOfWrites(pause);
   octokit.hook.wrap("request", async (request, options) => {
    const isRead = options.method === "GET" || options.url === graphqlUrl && !isMutation(options["query"]);
    if (!isRead) await pace();
    const response = await patiently({
     isRead: isRead,
     pause: pause,
     timeLeft: timeLeft
    }, async () => {
     const answer = await request(options);
     if (isBroken(answer)) throw brokenOff(options.method, answer.url);
     return answer;
    });
    firstDate ??= dateOf(response.headers.date);
    rememberAllowance(response.headers, allowances);
    return response;
   });
   return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    ...repository,
    pause: pause,
    query: async text => (await octokit.request({
     method: "POST",
     url: graphqlUrl,
     query: text
    })).data,
    mutate: async ({name: name, text: query, variables: variables}) => {
     const {data: data, headers: headers} = await octokit.request({
      method: "POST",
      url: graphqlUrl,
      query: query,
      variables: variables
     });
     (0, errors.kB)({
      data: data,
      headers: headers
     }, {
      method: "POST",
      url: `${graphqlUrl}/${name}`
     });
     return data;
    },
    isApp: token.startsWith("ghs_"),
    timeLeft: timeLeft,
    requestsLeft: () => allowances.size === 0 ? undefined : Math.min(...allowances.values()),
    serverTime: () => firstDate
   };
  }
  function limitTime({hook: hook}, {longestAnswer: longestAnswer = longestAnswerMs, longestRun: longestRun = longestRunMs}) {
   const end = performance.now() + longestRun;
   const timeLeft = () => end - performance.now();
   hook.before("request", options => {
    const left = timeLeft();
    if (left <= 0) throw outOfTime(longestRun);
    const signal = AbortSignal.timeout(Math.ceil(Math.min(longestAnswer, left)));
    options.request = {
     ...options.request,
     signal: signal
    };
   });
   return timeLeft;
  }
  async function quietOctokit(token, baseUrl) {
   const log = {
    debug: silent,
    info: silent,
    warn: silent,
    error: silent
   };
   const fetch = isBehindProxy(baseUrl) ? await fetchByProxy() : httpFetch;
   return new dist_src.E({
    baseUrl: baseUrl,
    userAgent: "incident-protocol",
    log: log,
    auth: token,
    request: {
     fetch: fetch
    }
   });
  }
  async function fetchByProxy() {
   const {defaults: defaults} = await __webpack_require__.e(176).then(__webpack_require__.bind(__webpack_require__, 7176));
   const agent = defaults.request?.["agent"];
   return (address, request) => httpFetch(address, {
    ...request,
    agent: agent
   });
  }
  function isBehindProxy(baseUrl) {
   const name = baseUrl.startsWith("http:") ? "http_proxy" : "https_proxy";
   return [ name, name.toUpperCase() ].some(one => (process.env[one] ?? "") !== "");
  }
  function outOfTime(longestRun) {
   const minutes = Math.round(longestRun / 6e4);
   return new errors.fg(`Ended after ${minutes} minutes, because GitHub takes long to answer. Nothing to change: the next run goes on from here.`);
  }
  function rememberAllowance(headers, allowances) {
   const resource = String(headers["x-ratelimit-resource"] ?? "core");
   const remaining = Number(headers["x-ratelimit-remaining"] ?? Number.NaN);
   if ((resource === "core" || resource === "graphql") && !Number.isNaN(remaining)) {
    allowances.set(resource, remaining);
   }
  }
  function isMutation(query) {
   return typeof query === "string" && query.startsWith("mutation");
  }
  function isBroken({status: status, data: data}) {
   return typeof data === "string" && status !== 204;
  }
  function brokenOff(method, url) {
   return Object.assign(new Error("the answer is not whole"), {
    request: {
     method: method,
     url: url
    }
   });
  }
  function dateOf(header) {
   const time = Date.parse(header ?? "");
   return Number.isNaN(time) ? undefined : time;
  }
  function repositoryArguments({owner: owner, repo: repo}) {
   return `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
  }
 },
 8333: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => commitFiles
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
  async function commitFiles(github, commit, {defaultBranch: defaultBranch, reader: reader}) {
   const {onto: onto, path: path, revision: revision} = commit;
   const branch = onto.kind === "default-branch" ? defaultBranch : onto.name;
   try {
    const made = isPlain(commit) && reader === "graphql" ? await commitAtOnce(github, commit, branch) : await commitInSteps(github, commit, branch);
    return onto.kind === "default-branch" ? {
     kind: "committed",
     path: path,
     commit: made.commit,
     revision: revision
    } : {
     kind: "drafted",
     branch: branch,
     base: {
      ...made,
      message: commit.message
     }
    };
   } catch (error) {
    if (!hasMoved(error)) throw error;
    return {
     kind: "outdated",
     why: `the branch ${branch} moved on`,
     moved: onto.kind
    };
   }
  }
  function isPlain({onto: onto, files: files}) {
   return files.length > 0 && (onto.kind === "default-branch" || onto.kind === "branch");
  }
  const mutation = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}`;
  async function commitAtOnce({mutate: mutate, owner: owner, repo: repo}, {base: base, files: files, message: message}, branch) {
   const [headline = "", ...body] = message.split("\n\n");
   const input = {
    branch: {
     repositoryNameWithOwner: `${owner}/${repo}`,
     branchName: branch
    },
    message: {
     headline: headline,
     ...body.length === 0 ? {} : {
      body: body.join("\n\n")
     }
    },
    expectedHeadOid: base.commit,
    fileChanges: {
     additions: files.map(file => ({
      path: file.path,
      contents: Buffer.from(file.content).toString("base64")
     }))
    }
   };
   const answer = await mutate({
    name: "createCommitOnBranch",
    text: mutation,
    variables: {
     input: input
    }
   });
   const made = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "data", "createCommitOnBranch", "commit");
   const [sha, tree] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(made, "oid"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(made, "tree", "oid") ];
   if (sha === undefined || tree === undefined) throw new Error("GitHub does not name the commit that it made");
   return {
    commit: sha,
    tree: tree
   };
  }
  async function commitInSteps(github, {base: base, onto: onto, files: files, message: message}, branch) {
   const {rest: rest, owner: owner, repo: repo} = github;
   const where = {
    owner: owner,
    repo: repo
   };
   const entries = files.map(file => ({
    path: file.path,
    mode: "100644",
    type: "blob",
    content: file.content.toWellFormed()
   }));
   const tree = await treeOf(github, base, entries);
   const commit = await rest.git.createCommit({
    ...where,
    message: message,
    tree: tree,
    parents: parentsOf(onto, base)
   });
   const {sha: sha} = commit.data;
   if (onto.kind === "new-branch") await rest.git.createRef({
    ...where,
    ref: `refs/heads/${branch}`,
    sha: sha
   }); else {
    const force = onto.kind === "rebuilt-branch";
    await rest.git.updateRef({
     ...where,
     ref: `heads/${branch}`,
     sha: sha,
     force: force
    });
   }
   return {
    commit: sha,
    tree: tree
   };
  }
  async function treeOf({rest: rest, owner: owner, repo: repo}, base, tree) {
   if (tree.length === 0) return base.tree;
   return (await rest.git.createTree({
    owner: owner,
    repo: repo,
    base_tree: base.tree,
    tree: tree
   })).data.sha;
  }
  function parentsOf(onto, {commit: commit}) {
   return onto.kind === "merged-branch" ? [ commit, onto.head ] : [ commit ];
  }
  function hasMoved(error) {
   const {status: status, message: message} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.B1)(error);
   if (status !== 404 && status !== 409 && status !== 422) return false;
   return /not a fast.forward|is at \S+ but expected|expected branch to point to|no ref matching|reference (?:already exists|does not exist)/i.test(message);
  }
 },
 5395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => deliveryRefusal
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
  function deliveryRefusal(effect, error) {
   const answer = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.B1)(error);
   if (!isRefusal(answer)) return {
    kind: "other"
   };
   if (effect.kind === "open-pull-request") return closed({
    target: "pull-request",
    ...noPull(answer)
   });
   if (effect.kind !== "commit-files") return {
    kind: "other"
   };
   if (holdsSecret(answer)) return {
    kind: "secret"
   };
   const target = targetOf(effect.onto);
   return closed({
    target: target,
    ...noCommit(answer, target === "commit")
   });
  }
  function targetOf({kind: kind}) {
   return kind === "default-branch" ? "commit" : "branch";
  }
  function closed(target) {
   return {
    kind: "target-closed",
    target: target
   };
  }
  function isRefusal({status: status, limit: limit, message: message}) {
   if (status === "network" || status < 400 || status >= 500) return false;
   return limit === "none" && status !== 401 && !/\barchived\b/i.test(message);
  }
  function holdsSecret({message: message}) {
   return /secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(message);
  }
  function noCommit(answer, isDefault) {
   const {status: status, message: message} = answer;
   if (status === 409 && /repository is empty/i.test(message)) return {
    blocker: "empty"
   };
   if (isRule(answer)) return ruleAgainst(message, isDefault);
   return isUnpermitted(answer) ? {
    blocker: "contents"
   } : unknown(answer);
  }
  const aboutTheBranch = /GH006|protected branch|made through (?:a pull request|the merge queue)|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref|branch name must/i;
  const headline = /(?:GH013: )?Repository rule violations found(?: for [^\s:]+)?\.?/i;
  const privateAddress = /GH007/i;
  function isRule({status: status, message: message}) {
   return status !== 404 && [ aboutTheBranch, headline, privateAddress ].some(words => words.test(message));
  }
  function ruleAgainst(message, isDefault) {
   const answer = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.r4)(message.replace(headline, ""));
   if (answer === "" || aboutTheBranch.test(message)) return {
    blocker: isDefault ? "protected" : "branches"
   };
   return /verified signature/i.test(answer) ? {
    blocker: "signatures"
   } : {
    blocker: "rule",
    answer: answer
   };
  }
  function noPull(answer) {
   if (/not permitted to create(?: or approve)? pull requests/i.test(answer.message)) {
    return {
     blocker: "setting"
    };
   }
   return isUnpermitted(answer) ? {
    blocker: "pull-requests"
   } : unknown(answer);
  }
  function isUnpermitted({status: status, message: message}) {
   if (status === 404) return true;
   return status === 403 && /not accessible by|must have (?:admin|push|write)|permission/i.test(message);
  }
  function unknown({status: status, message: message}) {
   return {
    blocker: "unknown",
    answer: `${status}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.r4)(message)}`
   };
  }
 },
 1061: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => dueDay
  });
  function dueDay(dueOn) {
   return /^\d{4}-\d{2}-\d{2}/.exec(dueOn ?? "")?.[0];
  }
 },
 3588: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   As: () => readEditPage,
   _0: () => editOf,
   cH: () => editFields
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);
  var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9074);
  async function readEditPage(github, text, page) {
   const answer = await github.query(questionAbout(github, text, page));
   const history = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, "data", ...text.comment === undefined ? [ "repository" ] : [], "text", "history");
   if (!Array.isArray((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(history, "nodes"))) throw new Error(reasonIn(answer));
   return {
    edits: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(history, "nodes").map(editOf),
    isLast: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(history, "pageInfo", "hasNextPage") !== true,
    cursor: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(history, "pageInfo", "endCursor") ?? ""
   };
  }
  const editFields = "editedAt editor { __typename login } diff";
  function questionAbout(github, {issue: issue, comment: comment}, {first: first, after: after}) {
   const page = `first: ${first}${after === undefined ? "" : `, after: ${JSON.stringify(after)}`}`;
   const history = `history: userContentEdits(${page}) { nodes { ${editFields} } pageInfo { hasNextPage endCursor } }`;
   if (comment !== undefined) {
    return `query edits { text: node(id: ${JSON.stringify(comment)}) { ... on IssueComment { ${history} } } }`;
   }
   const where = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.p)(github);
   return `query edits { repository(${where}) { text: issue(number: ${issue}) { ${history} } } }`;
  }
  function editOf(node) {
   const login = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "editor", "login");
   const isBot = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "editor", "__typename") === "Bot";
   const text = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "diff");
   return {
    at: (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.B9)(Date.parse((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "editedAt") ?? "")),
    ...login === undefined ? {} : {
     by: isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login
    },
    ...text === undefined ? {} : {
     text: text
    }
   };
  }
  function reasonIn(answer) {
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(answer, "errors")[0], "message") ?? "this GitHub keeps no record of edits";
  }
 },
 9971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => explain,
   e: () => whatHappened
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
  function explain(error) {
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) return error.message;
   const answer = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.B1)(error);
   if (answer.path === "") return `Unexpected failure: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.r4)(answer.message)}. Please report it with this line.`;
   return `${whatHappened(answer)}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.r4)(answer.message)}. ${remedy(answer)}`;
  }
  function whatHappened({status: status, method: method, path: path}) {
   return status === "network" ? `GitHub could not be reached (${method} ${path})` : `GitHub answered ${status} to ${method} ${path}`;
  }
  function remedy(answer) {
   if (answer.limit !== "none") {
    const minutes = Math.ceil(answer.retryAfterMs / 6e4);
    return `A request limit is used up for about ${minutes} min; the next run goes on from here, nothing is lost.`;
   }
   if (answer.status === "network") {
    return "Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner.";
   }
   if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.SR)(answer)) {
    return "Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.";
   }
   switch (answer.status) {
   case 401:
    return "The token is not valid (any more): check the input `token`.";

   case 403:
    return forbidden(answer);

   case 404:
   case 410:
    return missing(answer);

   default:
    return refused(answer);
   }
  }
  function forbidden(answer) {
   const {message: message} = answer;
   if (/not accessible by (integration|personal access token)/i.test(message)) return unpermitted(answer);
   if (/archived/i.test(message)) return "The repository is archived: take the workflow out or unarchive it.";
   if (/locked/i.test(message)) return "The issue is locked: unlock it, and the next run writes the comment.";
   if (/more than 2500 comments/i.test(message)) return "The thread is full: go on in a new incident and link this one.";
   return refused(answer);
  }
  function missing({message: message}) {
   if (/\bdisabled\b/i.test(message)) {
    return "Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out.";
   }
   return "It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.";
  }
  function refused({status: status, message: message}) {
   if (/secret/i.test(message)) {
    return "GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.";
   }
   if (/through a pull request|merge queue|status check|protected (?:branch|ref)/i.test(message)) {
    return "The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.";
   }
   if (/rule violations/i.test(message)) {
    return "Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).";
   }
   return status === 403 ? "Check what the token of the workflow may do in this repository." : "The next run tries again; if it is told the same, change what GitHub names there.";
  }
  function unpermitted({method: method, path: path}) {
   const add = line => `Add \`${line}\` under \`permissions:\` in the workflow`;
   const access = method === "GET" ? "read" : "write";
   if (/\/(git|contents|branches|commits|compare|createCommitOnBranch)(\/|$)/.test(path)) {
    const more = access === "read" ? "; `contents: write` lets it commit the postmortem, too" : "";
    return `${add(`contents: ${access}`)}${more}.`;
   }
   if (/\/pulls(\/|$)/.test(path)) return `${add(`pull-requests: ${access}`)}.`;
   return `${add("issues: write")}.`;
  }
 },
 5388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => openPullRequest
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
  async function openPullRequest({rest: rest, owner: owner, repo: repo}, {branch: branch, title: title, body: body}, base) {
   try {
    const {data: data} = await rest.pulls.create({
     owner: owner,
     repo: repo,
     head: branch,
     base: base,
     title: title,
     body: body
    });
    const {number: number, html_url: url} = data;
    return {
     kind: "proposed",
     pull: {
      kind: "open",
      number: number,
      url: url,
      conflicts: "unknown"
     }
    };
   } catch (error) {
    const {status: status, message: message} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.B1)(error);
    if (status !== 422 || !/already exists|no commits between/i.test(message)) throw error;
    return {
     kind: "outdated",
     why: `somebody else opened or merged a pull request from ${branch}`
    };
   }
  }
 },
 657: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => fewBlobs,
   d: () => askForBlobs
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674);
  var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9074);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
  const mostAtOnce = 50;
  const fewBlobs = 3;
  async function askForBlobs(github, names) {
   const found = [];
   for (let from = 0; from < names.length; from += mostAtOnce) {
    const batch = names.slice(from, from + mostAtOnce);
    const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(github.query(questionAbout(github, batch)));
    const repository = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer, "data", "repository");
    if ((repository ?? undefined) === undefined) break;
    found.push(...batch.map((_, index) => blobIn((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, `b${index}`))));
   }
   return names.map((_, index) => found[index] ?? {
    kind: "not-answered"
   });
  }
  function questionAbout(github, names) {
   const objects = names.map((name, index) => `b${index}: object(${name}) { ... on Blob { text isTruncated } }`);
   const where = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.p)(github);
   return `query blobs { repository(${where}) { ${objects.join(" ")} } }`;
  }
  function blobIn(blob) {
   if (blob === null) return {
    kind: "nothing-there"
   };
   const text = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(blob, "text");
   return text === undefined || (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(blob, "isTruncated") !== false ? {
    kind: "not-answered"
   } : {
    kind: "text",
    text: text
   };
  }
 },
 6608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => readTextFile,
   e2: () => readEach,
   r9: () => workflowLogin
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
  var _translate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
  const workflowLogin = "github-actions[bot]";
  async function readEach(github, settingsPath) {
   const [repository, me, settingsFile] = await Promise.all([ readRepository(github), readOwnLogin(github), readTextFile(github, settingsPath) ]);
   return {
    ...repository,
    me: me,
    settingsFile: settingsFile,
    reader: "rest"
   };
  }
  async function readRepository({rest: rest, owner: owner, repo: repo}) {
   const {data: data} = await rest.repos.get({
    owner: owner,
    repo: repo
   });
   const pushedAt = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(data, "pushed_at");
   return {
    repository: (0, _translate_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(data),
    ...pushedAt === undefined ? {} : {
     lastCommit: pushedAt
    }
   };
  }
  async function readOwnLogin(github) {
   const viewer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(github.query("query viewer { viewer { login } }"));
   const login = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(viewer, "data", "viewer", "login");
   if (login !== undefined) return login;
   if (github.isApp) return workflowLogin;
   const user = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(github.rest.users.getAuthenticated().then(({data: data}) => data));
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(user, "login") ?? workflowLogin;
  }
  async function readTextFile({rest: rest, owner: owner, repo: repo}, path, ref) {
   try {
    const at = ref === undefined ? {} : {
     ref: ref
    };
    const {data: data} = await rest.repos.getContent({
     owner: owner,
     repo: repo,
     path: path,
     ...at
    });
    const content = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(data, "content");
    if (content === undefined) return {
     kind: "absent"
    };
    return {
     kind: "present",
     text: Buffer.from(content, "base64").toString("utf8")
    };
   } catch (error) {
    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.B1)(error).status === 404) return {
     kind: "absent"
    };
    throw error;
   }
  }
 },
 5864: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => readLastChange
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
  async function readLastChange({rest: rest, owner: owner, repo: repo}, {sha: sha, path: path}) {
   const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(rest.repos.listCommits({
    owner: owner,
    repo: repo,
    sha: sha,
    path: path,
    per_page: 1
   }));
   const [last] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(answer, "data");
   const commit = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(last, "sha");
   if (commit === undefined) return undefined;
   const message = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(last, "commit"), "message") ?? "";
   return {
    commit: commit,
    message: message,
    at: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(last, "commit", "committer", "date") ?? ""
   };
  }
 },
 6903: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DE: () => readFurtherPages,
   n4: () => readPages,
   xP: () => perPage
  });
  const atOnce = 4;
  const perPage = 100;
  async function readPages(ask) {
   const pages = [ await ask(1) ];
   for (;;) {
    const [last] = pages.slice(-1);
    const next = pages.length + 1;
    const end = endOf(last?.headers.link, next);
    if (end < next) return pages.flatMap(({data: data}) => data);
    pages.push(...await nextFew(ask, next, end));
   }
  }
  async function readFurtherPages(ask, total) {
   const last = Math.ceil(total / perPage);
   const pages = [];
   for (let next = 2; next <= last; next += atOnce) {
    pages.push(...await nextFew(ask, next, last));
   }
   return pages.flatMap(({data: data}) => data);
  }
  function nextFew(ask, next, last) {
   const numbers = Array.from({
    length: Math.min(atOnce, last - next + 1)
   }, (_, index) => next + index);
   return Promise.all(numbers.map(ask));
  }
  function endOf(link, next) {
   if (link === undefined || !/rel="next"/.test(link)) return 0;
   const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1];
   return last === undefined ? next : Number(last);
  }
 },
 3722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => readTextFiles
  });
  var _query_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(657);
  var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6608);
  async function readTextFiles(github, paths) {
   const wanted = [ ...new Set(paths) ];
   const names = wanted.map(path => `expression: ${JSON.stringify(`HEAD:${path}`)}`);
   const asked = wanted.length > _query_blobs_js__WEBPACK_IMPORTED_MODULE_0__.J ? await (0, 
   _query_blobs_js__WEBPACK_IMPORTED_MODULE_0__.d)(github, names) : [];
   const files = wanted.map(async (path, index) => {
    const blob = asked[index];
    switch (blob?.kind) {
    case "text":
     return [ path, {
      kind: "present",
      text: blob.text
     } ];

    case "nothing-there":
     return [ path, {
      kind: "absent"
     } ];

    default:
     return [ path, await (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Gu)(github, path) ];
    }
   });
   return new Map(await Promise.all(files));
  }
 },
 3582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TK: () => readComments,
   xF: () => readFurtherComments,
   Lu: () => readHistory,
   OS: () => readIssue
  });
  var errors = __webpack_require__(4369);
  var read_pages = __webpack_require__(6903);
  var translate = __webpack_require__(4918);
  var json = __webpack_require__(8674);
  var due_day = __webpack_require__(1061);
  // CONCATENATED MODULE: ./lib/src/github/translate-history.js
  function historyEvent(item) {
   const at = (0, json.$6)(item, "created_at");
   if (at === undefined) return [];
   const login = (0, json.$6)(item, "actor", "login");
   const type = (0, json.$6)(item, "actor", "type");
   const by = (0, translate.ct)(login === undefined ? null : {
    login: login,
    ...type === undefined ? {} : {
     type: type
    }
   });
   return eventOf(item, {
    at: at,
    by: by
   });
  }
  function eventOf(item, known) {
   const kind = (0, json.$6)(item, "event");
   switch (kind) {
   case "labeled":
   case "unlabeled":
    return [ {
     ...known,
     kind: kind,
     label: (0, json.$6)(item, "label", "name") ?? ""
    } ];

   case "assigned":
   case "unassigned":
    return [ {
     ...known,
     kind: kind,
     assignee: (0, json.$6)(item, "assignee", "login") ?? "ghost"
    } ];

   case "renamed":
    return [ {
     ...known,
     kind: kind,
     from: (0, json.$6)(item, "rename", "from") ?? "",
     to: (0, json.$6)(item, "rename", "to") ?? ""
    } ];

   case "closed":
    return [ translate_history_closed(item, known) ];

   case "reopened":
   case "locked":
   case "unlocked":
   case "pinned":
   case "marked_as_duplicate":
    return [ {
     ...known,
     kind: kind
    } ];

   case "referenced":
    return [ {
     ...known,
     kind: kind,
     commit: (0, json.$6)(item, "commit_id") ?? ""
    } ];

   case "cross-referenced":
    return linked(item, known);

   default:
    return [];
   }
  }
  function translate_history_closed(item, known) {
   const commit = (0, json.$6)(item, "commit_id");
   const reason = (0, json.$6)(item, "state_reason") ?? "completed";
   return {
    ...known,
    kind: "closed",
    reason: reason,
    ...commit === undefined ? {} : {
     commit: commit
    }
   };
  }
  function linked(item, known) {
   const source = (0, json.at)(item, "source", "issue");
   const number = (0, json.tk)(source, "number");
   if (number === undefined) return [];
   return [ {
    ...known,
    kind: "linked",
    number: number,
    ...linkFacts(source)
   } ];
  }
  function linkFacts(source) {
   const mergedAt = (0, json.$6)(source, "pull_request", "merged_at");
   const state = (0, json.$6)(source, "state");
   return {
    title: (0, json.$6)(source, "title") ?? "",
    url: (0, json.$6)(source, "html_url") ?? "",
    what: (0, json.at)(source, "pull_request") === undefined ? "issue" : "pull-request",
    ...mergedAt === undefined ? {} : {
     mergedAt: mergedAt
    },
    ...state === "open" || state === "closed" ? {
     state: state
    } : {},
    ...(0, json.$6)(source, "state_reason") === "duplicate" ? {
     isDuplicate: true
    } : {},
    ...planFacts(source)
   };
  }
  function planFacts(source) {
   const labels = (0, json.gT)(source, "labels").flatMap(label => (0, json.$6)(label, "name") ?? []);
   const assignees = (0, json.gT)(source, "assignees").flatMap(user => (0, json.$6)(user, "login") ?? []);
   const due = (0, due_day.L)((0, json.$6)(source, "milestone", "due_on"));
   return {
    ...labels.length === 0 ? {} : {
     labels: labels
    },
    ...assignees.length === 0 ? {} : {
     assignees: assignees
    },
    ...due === undefined ? {} : {
     due: due
    }
   };
  }
  function partEvent(issue) {
   const [when, number] = [ (0, json.$6)(issue, "created_at"), (0, json.tk)(issue, "number") ];
   if (when === undefined || number === undefined) return [];
   const login = (0, json.$6)(issue, "user", "login");
   const by = (0, translate.ct)(login === undefined ? null : {
    login: login
   });
   return [ {
    at: when,
    by: by,
    kind: "linked",
    number: number,
    ...linkFacts(issue),
    isPart: true
   } ];
  }
  // CONCATENATED MODULE: ./lib/src/github/read-thread.js
  async function readIssue({rest: rest, owner: owner, repo: repo}, number) {
   const {data: data} = await rest.issues.get({
    owner: owner,
    repo: repo,
    issue_number: number
   });
   if ((data.pull_request ?? undefined) !== undefined) {
    throw new errors.yo(`#${number} is a pull request: only an issue can be an incident.`);
   }
   refuseElsewhere(data, {
    owner: owner,
    repo: repo,
    number: number
   });
   return (0, translate.TK)(data);
  }
  function refuseElsewhere(answer, {owner: owner, repo: repo, number: number}) {
   const here = `/repos/${owner}/${repo}`.toLowerCase();
   if (answer.repository_url.toLowerCase().endsWith(here)) return;
   throw new errors.yo(`#${number} was transferred to another repository and is left alone.`);
  }
  async function readComments(github, issue) {
   return (await (0, read_pages.n4)(commentPage(github, issue))).map(translate.$V);
  }
  async function readFurtherComments(github, issue, total) {
   return (await (0, read_pages.DE)(commentPage(github, issue), total)).map(translate.$V);
  }
  function commentPage({rest: rest, owner: owner, repo: repo}, issue) {
   const where = {
    owner: owner,
    repo: repo,
    issue_number: issue,
    per_page: read_pages.xP
   };
   return page => rest.issues.listComments({
    ...where,
    ...after(page)
   });
  }
  function after(page) {
   return page === 1 ? {} : {
    page: page
   };
  }
  async function readHistory(github, {issue: issue, parts: parts}) {
   const {rest: rest, owner: owner, repo: repo} = github;
   const where = {
    owner: owner,
    repo: repo,
    issue_number: issue,
    per_page: 100
   };
   try {
    const items = await (0, read_pages.n4)(page => rest.issues.listEventsForTimeline({
     ...where,
     ...after(page)
    }));
    const partEvents = parts === 0 ? [] : await readParts(github, issue);
    return {
     kind: "read",
     events: [ ...items.flatMap(historyEvent), ...partEvents ]
    };
   } catch (error) {
    if ((0, errors.B1)(error).status !== 404) throw error;
    return {
     kind: "unavailable",
     reason: "this GitHub has no timeline of issues"
    };
   }
  }
  async function readParts(github, issue) {
   const {rest: rest, owner: owner, repo: repo} = github;
   const where = {
    owner: owner,
    repo: repo,
    issue_number: issue,
    per_page: 100
   };
   const items = await (0, read_pages.n4)(page => rest.issues.listSubIssues({
    ...where,
    ...after(page)
   }));
   return items.flatMap(partEvent);
  }
 },
 1712: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K_: () => wakeSweeps,
   on: () => isFirstOf,
   sS: () => enable
  });
  async function wakeSweeps(github, file) {
   const state = await stateOf(github, file);
   switch (state) {
   case "active":
    return "on";

   case "disabled_inactivity":
    return await enable(github, file) ? "on" : "inactive";

   case "disabled_manually":
   case "disabled_fork":
    return "off";

   default:
    return undefined;
   }
  }
  async function stateOf({rest: rest, owner: owner, repo: repo}, file) {
   try {
    return (await rest.actions.getWorkflow({
     owner: owner,
     repo: repo,
     workflow_id: file
    })).data.state;
   } catch {
    return undefined;
   }
  }
  async function isFirstOf(dayOfRun, {rest: rest, owner: owner, repo: repo}, file) {
   try {
    const asked = {
     owner: owner,
     repo: repo,
     workflow_id: file,
     event: "schedule",
     created: `>=${dayOfRun}`,
     per_page: 1
    };
    return (await rest.actions.listWorkflowRuns(asked)).data.total_count <= 1;
   } catch {
    return undefined;
   }
  }
  async function enable({rest: rest, owner: owner, repo: repo}, file) {
   try {
    await rest.actions.enableWorkflow({
     owner: owner,
     repo: repo,
     workflow_id: file
    });
    return true;
   } catch {
    return false;
   }
  }
 },
 6002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J0: () => issueOfNode,
   T3: () => issueFields,
   XG: () => commentFields,
   Zr: () => commentId,
   pL: () => commentOfNode
  });
  var _facts_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674);
  var _translate_background_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2779);
  const reactionFields = "reactionGroups { content viewerHasReacted reactors { totalCount } }";
  const issueFields = `number title body url createdAt updatedAt locked state stateReason closedAt\n  author { __typename login }\n  labels(first: 100) { nodes { name } }\n  assignees(first: 20) { nodes { login } }\n  subIssuesSummary { total }\n  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }\n  ${reactionFields}`;
  const commentFields = `id fullDatabaseId url body createdAt updatedAt authorAssociation\n  author { __typename login }\n  editor { __typename login }\n  ${reactionFields}`;
  function issueOfNode(node) {
   const [number, title, url] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(node, "number"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "title"), (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "url") ];
   const [createdAt, updatedAt] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "createdAt"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "updatedAt") ];
   const [body, state] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "body"), stateOf(node) ];
   const lists = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "labels", "nodes"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "assignees", "nodes") ];
   if (!lists.every(Array.isArray)) return undefined;
   if (number === undefined || title === undefined || url === undefined || body === undefined) return undefined;
   if (createdAt === undefined || updatedAt === undefined || state === undefined) return undefined;
   const parts = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(node, "subIssuesSummary", "total") ?? 0;
   return {
    number: number,
    title: title,
    body: body,
    url: url,
    author: (0, _translate_background_js__WEBPACK_IMPORTED_MODULE_1__.Bw)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "author")),
    labels: (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(node, "labels", "nodes").flatMap(label => (0, 
    _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(label, "name") ?? []),
    assignees: (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(node, "assignees", "nodes").flatMap(user => (0, 
    _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(user, "login") ?? []),
    state: state,
    createdAt: createdAt,
    updatedAt: updatedAt,
    locked: (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "locked") === true,
    ...parts === 0 ? {} : {
     parts: parts
    },
    ...reactionsOf(node)
   };
  }
  function stateOf(node) {
   const state = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "state");
   if (state === "OPEN") return {
    kind: "open"
   };
   const closedAt = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "closedAt");
   if (state !== "CLOSED" || closedAt === undefined) return undefined;
   const [closing] = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(node, "closings", "nodes");
   const closer = (0, _translate_background_js__WEBPACK_IMPORTED_MODULE_1__.Bw)((0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(closing, "actor"));
   return {
    kind: "closed",
    at: closedAt,
    ...closer.kind === "ghost" ? {} : {
     by: closer.login
    },
    reason: closeReason((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "stateReason"))
   };
  }
  function closeReason(reason) {
   if (reason === "NOT_PLANNED") return "not_planned";
   return reason === "DUPLICATE" ? "duplicate" : "completed";
  }
  function commentId(node) {
   const id = Number((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "fullDatabaseId") ?? Number.NaN);
   return Number.isSafeInteger(id) ? id : undefined;
  }
  function commentOfNode(node) {
   const id = commentId(node);
   const [name, url, body] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "id"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "url"), (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "body") ];
   const [createdAt, updatedAt] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "createdAt"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "updatedAt") ];
   if (id === undefined || name === undefined || url === undefined || body === undefined) return undefined;
   if (createdAt === undefined || updatedAt === undefined) return undefined;
   const author = (0, _translate_background_js__WEBPACK_IMPORTED_MODULE_1__.Bw)((0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "author"));
   const editor = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, "editor") ?? undefined;
   return {
    id: id,
    node: name,
    author: author,
    editedBy: editor === undefined ? author.login : (0, _translate_background_js__WEBPACK_IMPORTED_MODULE_1__.Bw)(editor).login,
    body: body,
    url: url,
    createdAt: createdAt,
    updatedAt: updatedAt,
    ...reactionsOf(node),
    ...(0, _facts_people_js__WEBPACK_IMPORTED_MODULE_0__._5)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "authorAssociation")) ? {
     mayBeMember: true
    } : {},
    ...isRefused(node) ? {
     isRefused: true
    } : {}
   };
  }
  function isRefused(node) {
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(node, "reactionGroups").some(group => (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(group, "content") === graphqlNames.confused && (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(group, "viewerHasReacted") === true);
  }
  const graphqlNames = {
   "+1": "THUMBS_UP",
   "-1": "THUMBS_DOWN",
   laugh: "LAUGH",
   hooray: "HOORAY",
   confused: "CONFUSED",
   heart: "HEART",
   rocket: "ROCKET",
   eyes: "EYES"
  };
  function reactionsOf(node) {
   const totals = new Map((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(node, "reactionGroups").map(group => [ (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(group, "content"), (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(group, "reactors", "totalCount") ?? 0 ]));
   const counts = _facts_people_js__WEBPACK_IMPORTED_MODULE_0__.RQ.map(kind => [ kind, totals.get(graphqlNames[kind]) ?? 0 ]).filter(([, count]) => count > 0);
   return counts.length === 0 ? {} : {
    reactions: Object.fromEntries(counts)
   };
  }
 },
 2779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bw: () => actorAccount,
   Si: () => deploymentFact,
   gm: () => commitFact,
   r4: () => closingPull
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  var _translate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
  function actorAccount(actor) {
   const login = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(actor, "login");
   if (login === undefined) return (0, _translate_js__WEBPACK_IMPORTED_MODULE_0__.ct)(null);
   const isBot = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(actor, "__typename") === "Bot";
   return (0, _translate_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
    login: isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login
   });
  }
  function closingPull(node) {
   const states = {
    OPEN: "open",
    CLOSED: "closed",
    MERGED: "merged"
   };
   const state = Object.entries(states).find(([name]) => name === (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "state"))?.[1];
   if (state === undefined) return [];
   const reviewers = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(node, "latestReviews", "nodes").map(review => actorAccount((0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(review, "author")));
   const commit = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "mergeCommit", "oid");
   return pullFact(node).map(pull => ({
    ...pull,
    state: state,
    ...commit === undefined ? {} : {
     commit: commit
    },
    reviewers: reviewers
   }));
  }
  function commitFact(node) {
   const [sha, when] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "oid"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "committedDate") ];
   if (sha === undefined || when === undefined) return [];
   const user = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, "author", "user") ?? undefined;
   const [pull] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(node, "associatedPullRequests", "nodes").flatMap(one => pullFact(one).map(fact => ({
    ...fact,
    base: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(one, "baseRefName") ?? ""
   })));
   return [ {
    sha: sha,
    url: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "url") ?? "",
    headline: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "messageHeadline") ?? "",
    at: when,
    ...user === undefined ? {} : {
     by: actorAccount(user)
    },
    authorName: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "author", "name") ?? "",
    ...pull === undefined ? {} : {
     pull: pull
    }
   } ];
  }
  function pullFact(node) {
   const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.tk)(node, "number");
   if (number === undefined) return [];
   const mergedAt = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "mergedAt");
   return [ {
    number: number,
    title: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "title") ?? "",
    url: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "url") ?? "",
    author: actorAccount((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, "author")),
    ...mergedAt === undefined ? {} : {
     mergedAt: mergedAt
    }
   } ];
  }
  function deploymentFact(node) {
   const [when, sha] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "createdAt"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "commitOid") ];
   const environment = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "environment");
   if (when === undefined || sha === undefined || environment === undefined) return [];
   return [ {
    at: when,
    by: actorAccount((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, "creator")),
    environment: environment,
    sha: sha,
    state: deploymentState((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "state"))
   } ];
  }
  function deploymentState(state) {
   switch (state) {
   case "ACTIVE":
   case "SUCCESS":
   case "INACTIVE":
   case "DESTROYED":
    return "succeeded";

   case "ERROR":
   case "FAILURE":
    return "failed";

   default:
    return "unfinished";
   }
  }
 },
 4918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $V: () => commentFacts,
   Ow: () => repositoryFacts,
   TK: () => issueFacts,
   ct: () => account
  });
  var _facts_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
  function account(user) {
   if (user?.login === undefined) return {
    login: "ghost",
    kind: "ghost"
   };
   const isBot = user.type === "Bot" || user.login.endsWith("[bot]");
   return {
    login: user.login,
    kind: isBot ? "bot" : "person"
   };
  }
  function issueFacts(answer) {
   const parts = answer.sub_issues_summary?.total;
   return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    url: answer.html_url,
    author: account(answer.user),
    labels: answer.labels.flatMap(label => typeof label === "string" ? label : label.name ?? []),
    assignees: (answer.assignees ?? []).map(user => user.login),
    state: issueState(answer),
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
    locked: answer.locked,
    ...parts === undefined || parts === 0 ? {} : {
     parts: parts
    },
    ...reactionsIn(answer)
   };
  }
  function issueState(answer) {
   if (answer.state !== "closed") return {
    kind: "open"
   };
   const by = answer.closed_by?.login;
   return {
    kind: "closed",
    at: answer.closed_at ?? answer.updated_at,
    ...by === undefined ? {} : {
     by: by
    },
    reason: closeReason(answer.state_reason)
   };
  }
  function closeReason(reason) {
   return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
  }
  function commentFacts(answer) {
   return {
    id: answer.id,
    ...answer.node_id ? {
     node: answer.node_id
    } : {},
    author: account(answer.user),
    body: answer.body ?? "",
    url: answer.html_url,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
    ...reactionsIn(answer),
    ...(0, _facts_people_js__WEBPACK_IMPORTED_MODULE_0__._5)(answer.author_association) ? {
     mayBeMember: true
    } : {},
    ...(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(answer, "pin", "pinned_at") === undefined ? {} : {
     isPinned: true
    }
   };
  }
  function reactionsIn(answer) {
   const counts = _facts_people_js__WEBPACK_IMPORTED_MODULE_0__.RQ.map(kind => [ kind, (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_1__.tk)(answer, "reactions", kind) ?? 0 ]).filter(([, count]) => count > 0);
   return counts.length === 0 ? {} : {
    reactions: Object.fromEntries(counts)
   };
  }
  function repositoryFacts(answer) {
   return {
    owner: answer.owner.login,
    name: answer.name,
    url: answer.html_url,
    defaultBranch: answer.default_branch,
    visibility: visibilityOf(answer),
    archived: answer.archived
   };
  }
  function visibilityOf({visibility: visibility, private: isPrivate}) {
   if (visibility === "internal" || visibility === "private" || visibility === "public") return visibility;
   return isPrivate ? "private" : "public";
  }
 },
 6217: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PM: () => createTexts,
   ph: () => inEveryLanguage,
   zi: () => threadTexts,
   oh: () => useCatalogs
  });
  var duration = __webpack_require__(9480);
  var en = __webpack_require__(7872);
  // CONCATENATED MODULE: ./lib/src/i18n/compiled/units.js
  const units = {
   en: {
    days: [ " day", " days" ],
    hours: [ " hr", " hr" ],
    minutes: [ " min", " min" ],
    join: " "
   },
   de: {
    days: [ " Tag", " Tage" ],
    hours: [ " Std.", " Std." ],
    minutes: [ " Min.", " Min." ],
    join: ", "
   },
   es: {
    days: [ " día", " días" ],
    hours: [ " h", " h" ],
    minutes: [ " min", " min" ],
    join: " "
   },
   fr: {
    days: [ " jour", " jours" ],
    hours: [ " h", " h" ],
    minutes: [ " min", " min" ],
    join: " "
   },
   ja: {
    days: [ " 日", " 日" ],
    hours: [ " 時間", " 時間" ],
    minutes: [ " 分", " 分" ],
    join: ""
   },
   pt: {
    days: [ " dia", " dias" ],
    hours: [ " h", " h" ],
    minutes: [ " min", " min" ],
    join: " "
   }
  };
  // CONCATENATED MODULE: ./lib/src/i18n/texts.js
  function createTexts(group, language, own = {}) {
   const messages = withOwnMessages(messagesIn(language, group), own);
   const formOf = (key, count) => {
    const form = `${key}_${rulesOf(language).select(count)}`;
    return Object.hasOwn(messages, form) ? form : `${key}_other`;
   };
   const say = (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message of ours has the key "${key}"`);
    return typeof message === "string" ? message : message(values);
   };
   const words = Object.fromEntries(Object.entries(messages).filter(([, message]) => typeof message === "string"));
   if (!isComplete(words)) throw new Error(`no message of ${group} in ${language}`);
   return {
    words: words,
    format: say,
    counted: (key, count, values) => say(formOf(key, count), {
     count: count,
     ...values
    }),
    said: (key, values) => {
     const {count: count} = values;
     return say(typeof count === "number" && !Object.hasOwn(messages, key) ? formOf(key, count) : key, values);
    },
    duration: ms => ms < duration.Vc ? say("underAMinute") : durationWords(ms, language),
    list: items => items.length < 2 ? items.join("") : listWords(items, language),
    either: items => listWords(items, language, "disjunction")
   };
  }
  function isComplete(words) {
   return "underAMinute" in words;
  }
  const rules = new Map;
  function rulesOf(language) {
   const known = rules.get(language) ?? new Intl.PluralRules(language);
   rules.set(language, known);
   return known;
  }
  function listWords(items, language, type = "conjunction") {
   return new Intl.ListFormat(language === "en" ? "en-GB" : language, {
    type: type
   }).format(items);
  }
  function durationWords(ms, language) {
   const {join: join, ...words} = units[language];
   const days = Math.floor(ms / duration.vd);
   const hours = Math.floor(ms % duration.vd / duration.nW);
   const parts = [ counted(days, words.days), counted(hours, words.hours), ...days > 0 ? [] : [ counted(Math.floor(ms % duration.nW / duration.Vc), words.minutes) ] ];
   return parts.filter(part => part !== "").join(join);
  }
  function counted(count, [one, other]) {
   if (count === 0) return "";
   return `${count}${count === 1 ? one : other}`;
  }
  const threads = new Map;
  function threadTexts(language) {
   const texts = threads.get(language) ?? createTexts("thread", language);
   threads.set(language, texts);
   return texts;
  }
  const known = {
   en: en.en
  };
  function useCatalogs(catalogs) {
   Object.assign(known, catalogs);
  }
  function messagesIn(language, group) {
   const translation = known[language];
   if (translation === undefined) throw new Error(`the language "${language}" was not loaded`);
   return {
    ...en.en[group],
    ...translation[group]
   };
  }
  function inEveryLanguage(key) {
   return Object.values(known).map(({postmortem: postmortem}) => postmortem?.[key]).filter(message => typeof message === "string");
  }
  function withOwnMessages(messages, own) {
   const changed = Object.entries(own).map(([key, text]) => [ key, typeof messages[key] === "string" ? text : fill(text) ]);
   return {
    ...messages,
    ...Object.fromEntries(changed)
   };
  }
  function fill(text) {
   return values => text.replaceAll(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
  }
 },
 5869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => acknowledgement,
   j: () => acknowledgersToWeigh
  });
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);
  var _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4493);
  var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2283);
  const mostWeighed = 5;
  function acknowledgement(incident, facts, acceptFrom) {
   if (facts.history.kind !== "read") return undefined;
   const comment = earlyComments(incident, facts).find(({author: author}) => (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.W2)(author.login, facts, acceptFrom));
   const sign = comment === undefined ? firstDeed(incident, facts) : {
    at: comment.createdAt,
    by: comment.author.login
   };
   if (sign === undefined) return undefined;
   const declared = (0, _incident_js__WEBPACK_IMPORTED_MODULE_1__.kK)(incident);
   return (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Y8)(sign.at, declared) ? {
    ...sign,
    at: declared
   } : sign;
  }
  function acknowledgersToWeigh(incident, facts) {
   if (facts.history.kind !== "read") return [];
   const people = earlyComments(incident, facts).map(({author: author}) => author.login);
   return [ ...new Set(people) ].filter(login => (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.XN)(login, facts));
  }
  function earlyComments(incident, facts) {
   const deed = firstDeed(incident, facts);
   const {author: opener} = facts.issue;
   const early = facts.comments.filter(({author: author}) => author.kind === "person" && !(0, 
   _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.YB)(author.login, facts)).filter(({author: author}) => author.login !== opener.login).filter(({createdAt: createdAt}) => wasOpen(createdAt, incident)).filter(({createdAt: createdAt}) => deed === undefined || (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Y8)(createdAt, deed.at)).toSorted(inTime(({createdAt: createdAt}) => createdAt));
   const people = new Set([ ...new Set(early.map(({author: author}) => author.login)) ].slice(0, mostWeighed));
   return early.filter(({author: author}) => people.has(author.login));
  }
  function firstDeed(incident, facts) {
   const events = facts.history.kind === "read" ? facts.history.events : [];
   const deeds = [ ...events.filter(event => isAssignment(event, facts)).map(({at: at, by: by}) => ({
    at: at,
    by: by.login
   })), ...incident.logbook.entries.filter(takesOn).map(({attribution: attribution}) => ({
    at: attribution.at,
    ...attribution.kind === "actor" ? {
     by: attribution.by
    } : {}
   })) ];
   return deeds.filter(({at: at}) => wasOpen(at, incident)).toSorted(inTime(({at: at}) => at))[0];
  }
  function isAssignment({kind: kind, by: by}, facts) {
   return kind === "assigned" && by.kind === "person" && !(0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.YB)(by.login, facts);
  }
  function takesOn({what: what}) {
   return what === "lead" || what === "owner" || what === "ticked" || what === "skipped";
  }
  function wasOpen(at, incident) {
   const time = (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(at);
   return (0, _incident_js__WEBPACK_IMPORTED_MODULE_1__.Zz)(incident).some(({from: from, to: to}) => time >= (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(from) - _incident_js__WEBPACK_IMPORTED_MODULE_1__.lo && (to === undefined || time <= (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(to)));
  }
  function inTime(at) {
   return (a, b) => (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(at(a)) - (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(at(b));
  }
 },
 5135: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => likelyDuplicates,
   f: () => duplicateQuestions
  });
  const mostAsked = 50;
  function likelyDuplicates({history: history, repository: repository}) {
   const events = history.kind === "read" ? history.events : [];
   const found = events.filter(event => event.kind === "linked" && event.isDuplicate === true && event.url.startsWith(`${repository.url}/`));
   return [ ...new Map(found.map(event => [ event.url, event ])).values() ].slice(0, mostAsked);
  }
  function duplicateQuestions(facts) {
   const {history: history, issue: issue, duplicates: duplicates} = facts;
   if (duplicates !== undefined || history.kind !== "read") return [];
   const isMarked = history.events.some(({kind: kind}) => kind === "marked_as_duplicate");
   return [ ...likelyDuplicates(facts).map(({number: number}) => number), ...isMarked ? [ issue.number ] : [] ];
  }
 },
 4370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => fixes,
   p: () => pullFixes
  });
  var _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);
  var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
  const inOneGo = 5e3;
  function fixes(incident, facts, told = {
   commits: [],
   numbers: []
  }) {
   const closing = closingPulls(facts);
   const merges = new Set(closing.map(({commit: commit}) => commit));
   const commits = closingCommits(facts).filter(({sha: sha}) => !merges.has(sha));
   const known = [ ...merges, ...commits.map(({sha: sha}) => sha) ];
   const others = told.commits.filter(sha => !known.some(one => one?.startsWith(sha) === true)).map(sha => ({
    kind: "commit",
    sha: sha,
    url: `${facts.repository.url}/commit/${sha}`
   }));
   const pulls = pullFixes(incident, facts);
   const named = namedPulls(facts, told).filter(({url: url}) => !pulls.some(pull => pull.url === url));
   return [ ...pulls, ...named, ...commits, ...others ];
  }
  function namedPulls({background: background}, {numbers: numbers}) {
   const named = background.kind === "read" ? background.named ?? [] : [];
   return named.flatMap(({number: number, title: title, url: url, what: what, mergedAt: mergedAt}) => {
    const isFix = what === "pull-request" && mergedAt !== undefined && numbers.includes(number);
    return isFix ? [ {
     kind: "pull-request",
     number: number,
     title: title,
     url: url,
     mergedAt: mergedAt,
     reviewers: []
    } ] : [];
   });
  }
  function pullFixes(incident, facts) {
   const closing = closingPulls(facts).flatMap(mergedOf);
   const known = new Set(closing.map(({url: url}) => url));
   return [ ...closing, ...mentioningPulls(incident, facts).filter(({url: url}) => !known.has(url)) ].filter(({url: url, title: title}) => isOfOwner(url, facts.repository) && !(0, 
   _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__.CZ)(title)).toSorted((a, b) => (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(a.mergedAt) - (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(b.mergedAt));
  }
  function closingPulls({background: background}) {
   return background.kind === "read" && background.closing.kind === "known" ? background.closing.items : [];
  }
  function mergedOf({mergedAt: mergedAt, state: _, ...pull}) {
   return mergedAt === undefined ? [] : [ {
    kind: "pull-request",
    ...pull,
    mergedAt: mergedAt
   } ];
  }
  function mentioningPulls(incident, facts) {
   const from = (0, _incident_js__WEBPACK_IMPORTED_MODULE_0__.Ir)(incident);
   const reported = (0, _incident_js__WEBPACK_IMPORTED_MODULE_0__.aj)(incident.logbook, "resolved")?.at;
   const end = (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(reported ?? (0, 
   _incident_js__WEBPACK_IMPORTED_MODULE_0__.Zz)(incident).at(-1)?.to ?? incident.now) + inOneGo;
   const found = eventsIn(facts).flatMap(event => {
    if (event.kind !== "linked" || event.what !== "pull-request" || event.mergedAt === undefined) return [];
    const {number: number, title: title, url: url, mergedAt: mergedAt} = event;
    if ((0, _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Y8)(mergedAt, from) || (0, 
    _time_instant_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(mergedAt) > end) return [];
    return [ {
     kind: "pull-request",
     number: number,
     title: title,
     url: url,
     mergedAt: mergedAt,
     reviewers: []
    } ];
   });
   return [ ...new Map(found.map(pull => [ pull.url, pull ])).values() ];
  }
  function isOfOwner(url, {url: home}) {
   const owner = home.slice(0, home.lastIndexOf("/") + 1);
   return url.toLowerCase().startsWith(owner.toLowerCase());
  }
  function closingCommits(facts) {
   const found = eventsIn(facts).flatMap(event => {
    if (event.kind !== "closed" || event.commit === undefined) return [];
    const {commit: sha} = event;
    return [ {
     kind: "commit",
     sha: sha,
     url: `${facts.repository.url}/commit/${sha}`
    } ];
   });
   return [ ...new Map(found.map(commit => [ commit.sha, commit ])).values() ];
  }
  function eventsIn({history: history}) {
   return history.kind === "read" ? history.events : [];
  }
 },
 2283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HK: () => declaration,
   Ir: () => beginning,
   SY: () => currentStep,
   WI: () => timeOpen,
   Z2: () => mayHoldForm,
   Zz: () => episodes,
   aj: () => milestoneReported,
   hX: () => leadUpTo,
   kK: () => declaredAt,
   lo: () => sameBreath,
   nu: () => leadUpLasts,
   ow: () => finishedSteps,
   sJ: () => currentSince
  });
  var _checklist_boxes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2540);
  var _logbook_logbook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9480);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5619);
  function mayHoldForm({body: body, number: number}) {
   const {before: before, after: after} = (0, _checklist_boxes_js__WEBPACK_IMPORTED_MODULE_2__.UC)(body, number);
   return before.includes("### ") || after.includes("### ");
  }
  function currentStep(incident) {
   return incident.steps.find(tracked => tracked.state.kind === "open");
  }
  function finishedSteps(incident) {
   return incident.steps.filter(tracked => tracked.state.kind !== "open");
  }
  function currentSince(incident) {
   const index = incident.steps.findIndex(tracked => tracked.state.kind === "open");
   const before = index === -1 ? incident.steps : incident.steps.slice(0, index);
   const finished = before.flatMap(({state: state}) => state.kind === "open" ? [] : [ state.attribution.at ]);
   return [ ...finished, ...unticked(incident, incident.steps[index]) ].reduce((latest, at) => (0, 
   _time_instant_js__WEBPACK_IMPORTED_MODULE_3__.Y8)(latest, at) ? at : latest, declaredAt(incident));
  }
  function unticked({logbook: logbook}, current) {
   const last = current === undefined ? undefined : (0, _logbook_logbook_js__WEBPACK_IMPORTED_MODULE_0__.zR)(logbook.entries, current.step.id);
   return last === undefined ? [] : [ last.attribution.at ];
  }
  function declaredAt(incident) {
   return declaration(incident.logbook.entries)?.at ?? incident.createdAt;
  }
  function declaration(entries) {
   return entries.find(entry => entry.what === "declared")?.attribution;
  }
  const sameBreath = 1e4;
  function episodes(incident) {
   const found = [ {
    from: declaredAt(incident)
   } ];
   for (const entry of incident.logbook.entries) {
    const last = found.at(-1);
    if (last === undefined) continue;
    if (entry.what === "closed" && last.to === undefined) found.splice(-1, 1, {
     ...last,
     to: entry.attribution.at
    });
    if (entry.what === "reopened" && last.to !== undefined) found.push({
     from: entry.attribution.at
    });
   }
   return found;
  }
  function timeOpen(incident) {
   return episodes(incident).reduce((sum, {from: from, to: to}) => sum + (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_3__.vk)(from, to ?? incident.now), 0);
  }
  function milestoneReported({entries: entries}, name) {
   return entries.filter(entry => entry.what === "milestone").findLast(entry => entry.name === name);
  }
  function beginning(incident) {
   const {logbook: logbook} = incident;
   return milestoneReported(logbook, "started")?.at ?? milestoneReported(logbook, "detected")?.at ?? declaredAt(incident);
  }
  const leadUpLasts = _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.vd;
  function leadUpTo(incident) {
   const to = beginning(incident);
   return {
    from: (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_3__.B9)((0, _time_instant_js__WEBPACK_IMPORTED_MODULE_3__.Rz)(to) - leadUpLasts),
    to: to
   };
  }
 },
 3e3: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A4: () => isUnrecorded,
   nQ: () => isPostmortemDue,
   vR: () => isPostmortemInSight,
   z: () => isPostmortemOutdated
  });
  var _secrecy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7289);
  function isPostmortemDue(incident) {
   const {phase: phase, requested: requested} = incident;
   if ((0, _secrecy_js__WEBPACK_IMPORTED_MODULE_0__.o)(incident)) return false;
   if (phase.kind === "open") return requested.postmortem === true;
   return isPostmortemOutdated(incident) && phase.kind === "resolved" && phase.vouched;
  }
  function isPostmortemInSight(incident) {
   return !(0, _secrecy_js__WEBPACK_IMPORTED_MODULE_0__.o)(incident) && (isPostmortemDue(incident) || incident.logbook.postmortem !== undefined);
  }
  function isPostmortemOutdated({phase: phase, logbook: logbook}) {
   const {postmortem: postmortem, revision: revision} = logbook;
   const isDelivered = postmortem?.revision === revision && postmortem.kind !== "held-back";
   return phase.kind === "resolved" && !isDelivered;
  }
  function isUnrecorded({logbook: logbook}) {
   const kind = logbook.postmortem?.kind;
   return kind !== "commit" && kind !== "pull-request" && kind !== "branch";
  }
 },
 7289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => withSecrecy,
   o: () => isKeptPrivate
  });
  var _facts_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
  var _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4493);
  function withSecrecy(facts, logbook, labels) {
   if (logbook.secrecy !== undefined || !(0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.h3)(facts)) return logbook;
   const isPrivate = facts.issue.labels.some(label => labels.some(one => (0, _facts_label_js__WEBPACK_IMPORTED_MODULE_1__.b)(one, label)));
   return isPrivate ? {
    ...logbook,
    secrecy: "kept"
   } : logbook;
  }
  function isKeptPrivate({logbook: logbook}) {
   return logbook.secrecy === "kept";
  }
 },
 6230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => isClosedToAll,
   Z: () => isDelivered
  });
  // CONCATENATED MODULE: ./lib/src/facts/postmortem-directory.js
  const blockers = [ "protected", "signatures", "contents", "pull-requests", "setting", "branches", "empty", "place", "too-large", "busy" ];
  var guards = __webpack_require__(498);
  // CONCATENATED MODULE: ./lib/src/logbook/delivered.js
  const isBlockedBy = (0, guards.gP)((0, guards.Ik)({
   blocker: (0, guards.yL)(blockers)
  }), (0, guards.Ik)({
   blocker: (0, guards.yL)([ "rule", "unknown" ]),
   answer: guards.KH
  }));
  const file = {
   path: guards.KH,
   revision: guards.my
  };
  const isPublished = (0, guards.Ox)("kind", {
   commit: {
    ...file,
    url: guards.KH,
    commit: (0, guards.lq)(guards.KH)
   },
   "pull-request": {
    ...file,
    url: guards.KH,
    number: guards.my,
    branch: guards.KH,
    state: (0, guards.yL)([ "open", "declined" ]),
    conflict: (0, guards.lq)((0, guards.p_)(guards.KH))
   },
   "held-back": {
    ...file,
    lines: (0, guards.p_)(guards.my)
   }
  });
  const isBlocked = (0, guards.Ox)("kind", {
   branch: {
    ...file,
    url: guards.KH,
    branch: guards.KH
   },
   comment: {
    ...file,
    url: guards.KH
   },
   summary: file
  });
  const isDelivered = value => isPublished(value) || isBlocked(value) && isBlockedBy(value);
  function isClosedToAll(blockedBy) {
   return blockedBy?.blocker === "contents" || blockedBy?.blocker === "empty";
  }
 },
 498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ik: () => object,
   KH: () => isText,
   Ox: () => variant,
   RV: () => isFlag,
   gP: () => either,
   lq: () => optional,
   my: () => isCount,
   p_: () => list,
   u4: () => isRecord,
   yL: () => oneOf
  });
  function object(shape) {
   return value => isRecord(value) && hasFields(value, shape);
  }
  function variant(tag, cases) {
   return value => {
    const kind = isRecord(value) ? value[tag] : undefined;
    const shape = typeof kind === "string" && Object.hasOwn(cases, kind) ? cases[kind] : undefined;
    return isRecord(value) && shape !== undefined && hasFields(value, shape);
   };
  }
  function optional(guard) {
   return {
    optional: guard
   };
  }
  function list(guard) {
   return value => Array.isArray(value) && value.every(guard);
  }
  function either(one, other) {
   return value => one(value) || other(value);
  }
  function oneOf(values) {
   return value => values.some(one => one === value);
  }
  function isText(value) {
   return typeof value === "string";
  }
  function isFlag(value) {
   return typeof value === "boolean";
  }
  function isCount(value) {
   return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function hasFields(value, shape) {
   return Object.entries(shape).every(([key, field]) => {
    if (typeof field === "function") return field(value[key]);
    return value[key] === undefined || field.optional(value[key]);
   });
  }
 },
 6801: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H9: () => isToggle,
   _u: () => isLogbook,
   zR: () => lastToggle
  });
  var _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5309);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5619);
  var _delivered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6230);
  var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
  var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(258);
  const isStep = value => (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value) && (0, 
  _checklist_protocol_js__WEBPACK_IMPORTED_MODULE_0__.oK)(value);
  const isInstant = value => (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value) && Number.isFinite(Date.parse(value)) && (0, 
  _time_instant_js__WEBPACK_IMPORTED_MODULE_3__.Rz)(value) >= 0;
  const isLevel = value => (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.my)(value) && value >= 1 && value <= 98;
  const isAttribution = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ox)("kind", {
   actor: {
    by: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
    at: isInstant
   },
   seen: {
    at: isInstant
   }
  });
  const known = {
   attribution: isAttribution
  };
  const isEntry = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ox)("what", {
   declared: known,
   accepted: known,
   reopened: known,
   "postmortem-asked": known,
   closed: {
    ...known,
    reason: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   ticked: {
    ...known,
    step: isStep,
    note: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(_guards_js__WEBPACK_IMPORTED_MODULE_2__.KH)
   },
   unticked: {
    ...known,
    step: isStep
   },
   skipped: {
    ...known,
    step: isStep,
    reason: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   lead: {
    ...known,
    login: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   owner: {
    ...known,
    step: isStep,
    login: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   milestone: {
    ...known,
    name: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)(_names_js__WEBPACK_IMPORTED_MODULE_4__.z),
    at: isInstant
   },
   line: {
    ...known,
    at: isInstant,
    text: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   said: {
    ...known,
    step: isStep,
    comment: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my
   },
   note: {
    ...known,
    section: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)(_names_js__WEBPACK_IMPORTED_MODULE_4__.Q),
    text: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   },
   snoozed: {
    ...known,
    until: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.gP)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)([ "off" ]), isInstant),
    step: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(isStep)
   }
  });
  const isRefusal = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
   comment: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
   by: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
   line: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
   problem: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
  });
  const isSentReminder = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
   step: isStep,
   level: isLevel,
   escalated: _guards_js__WEBPACK_IMPORTED_MODULE_2__.RV,
   due: isInstant,
   at: isInstant
  });
  const isListPlace = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)([ "none", "body", "body-restored", "comment" ]);
  const isLogbook = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
   version: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)([ 1 ]),
   issue: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
   comment: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
   protocol: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
    id: isStep,
    title: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
    hint: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
    timeLimit: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my
   })),
   entries: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.p_)(isEntry),
   revision: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
   list: isListPlace,
   reminders: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.p_)(isSentReminder),
   processed: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
   refusals: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.p_)(isRefusal),
   helped: _guards_js__WEBPACK_IMPORTED_MODULE_2__.RV,
   postmortem: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(_delivered_js__WEBPACK_IMPORTED_MODULE_1__.Z),
   review: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
    number: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
    mergedAt: isInstant,
    mergedBy: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(_guards_js__WEBPACK_IMPORTED_MODULE_2__.KH),
    by: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_guards_js__WEBPACK_IMPORTED_MODULE_2__.KH),
    at: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(isInstant)
   })),
   sections: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
    written: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my,
    total: _guards_js__WEBPACK_IMPORTED_MODULE_2__.my
   })),
   sweeps: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)([ "inactive", "off" ])),
   secrecy: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.yL)([ "kept", "published" ])),
   quiet: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)((0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
    until: (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.lq)(isInstant),
    as: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH,
    by: _guards_js__WEBPACK_IMPORTED_MODULE_2__.KH
   }))
  });
  function lastToggle(entries, step) {
   return entries.filter(isToggle).findLast(entry => entry.step === step);
  }
  function isToggle(entry) {
   return entry.what === "ticked" || entry.what === "unticked" || entry.what === "skipped";
  }
 },
 258: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => sectionNames,
   z: () => milestoneNames
  });
  const milestoneNames = [ "started", "detected", "mitigated", "resolved" ];
  const sectionNames = [ "impact", "detection", "trigger", "factors", "surprise", "lucky", "well", "badly" ];
 },
 4485: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D5: () => ownComments,
   HX: () => isReopenComment,
   do: () => ownMarker,
   uJ: () => writeReopenComment
  });
  function ownMarker(purpose) {
   return `\x3c!-- incident-protocol:${purpose} --\x3e`;
  }
  function ownComments({comments: comments, me: me}, purpose) {
   const marker = ownMarker(purpose);
   return comments.filter(({author: author, body: body}) => author.login === me && /^[^\r\n]*/.exec(body)?.[0] === marker).toSorted((a, b) => a.id - b.id);
  }
  const firstLine = "\x3c!-- incident-protocol:reopen --\x3e";
  function writeReopenComment(prose) {
   return `${firstLine}\n${prose}`;
  }
  function isReopenComment(body) {
   return body.replaceAll("\r\n", "\n").startsWith(`${firstLine}\n`);
  }
 },
 8574: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DC: () => writePostmortemComment,
   fi: () => parsePostmortemComment,
   s1: () => fencedFile
  });
  var _own_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4485);
  function writePostmortemComment({prose: prose, path: path, file: file}) {
   const {fence: fence, text: text} = fencedFile(file);
   const folded = `<details><summary>${path}</summary>\n\n${fence}markdown\n${text}\n${fence}\n\n</details>`;
   return `${(0, _own_comments_js__WEBPACK_IMPORTED_MODULE_0__["do"])("postmortem")}\n${prose}\n\n${folded}`;
  }
  function parsePostmortemComment(body) {
   const text = body.replaceAll("\r\n", "\n");
   const marker = `${(0, _own_comments_js__WEBPACK_IMPORTED_MODULE_0__["do"])("postmortem")}\n`;
   if (!text.startsWith(marker)) return undefined;
   const start = /\n\n<details><summary>([^<\n]*)<\/summary>\n\n(`{3,})markdown\n/.exec(text);
   const [opening, path, fence] = start ?? [];
   if (start === null || opening === undefined || path === undefined || fence === undefined) return undefined;
   const from = start.index + opening.length;
   const end = text.lastIndexOf(`\n${fence}\n\n</details>`);
   if (end < from) return undefined;
   return {
    prose: text.slice(marker.length, start.index),
    path: path,
    file: `${text.slice(from, end)}\n`
   };
  }
  function fencedFile(file) {
   const longest = [ ...file.matchAll(/`+/g) ].reduce((length, [run]) => Math.max(length, run.length), 2);
   return {
    fence: "`".repeat(longest + 1),
    text: file.replace(/\n$/, "")
   };
  }
 },
 1266: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => looks,
   r: () => isQuiet
  });
  var _checklist_boxes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2540);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
  var _tracking_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6917);
  function isQuiet(glance) {
   const {issue: issue, comments: comments, me: me, now: now, by: by} = glance;
   const ours = comments.filter(({author: author, body: body}) => author.login === me && (0, 
   _tracking_comment_js__WEBPACK_IMPORTED_MODULE_0__.aW)(body) !== undefined);
   const [tracking, another] = ours;
   if (tracking === undefined || another !== undefined || (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_1__.Y8)(tracking.updatedAt, issue.updatedAt)) return false;
   if (tracking.editedBy !== me) return false;
   const quiet = readQuiet((0, _tracking_comment_js__WEBPACK_IMPORTED_MODULE_0__.aW)(tracking.body) ?? "");
   if (quiet?.by !== by || quiet.as !== looksNow(glance, tracking.body)) return false;
   return quiet.until === undefined || (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_1__.Y8)(now, quiet.until);
  }
  function looksNow({issue: issue, comments: comments, isWhole: isWhole, touched: touched, me: me, blobSha: blobSha}, tracking) {
   const last = isWhole ? comments : touched;
   if (!isWhole && othersIn({
    comments: last,
    me: me
   }).length === 0) return undefined;
   const ticked = [ ...ticks(issue.body, issue.number), ...ticks(tracking, issue.number) ];
   return looks({
    issue: issue,
    comments: last,
    me: me,
    ticked: ticked
   }, blobSha);
  }
  function looks(sight, blobSha) {
   const {issue: issue, ticked: ticked} = sight;
   const {before: before, after: after} = (0, _checklist_boxes_js__WEBPACK_IMPORTED_MODULE_2__.UC)(issue.body, issue.number);
   const seen = [ ...[ issue.title, before.trim(), after.trim(), issue.locked, issue.parts ?? 0 ], ...[ issue.labels.toSorted(), issue.assignees.toSorted(), lastTouch(sight), ticked.toSorted() ] ];
   const state = issue.state.kind === "open" ? issue.state.kind : issue.state.reason;
   return `${state} ${ticked.length} ${blobSha(JSON.stringify(seen)).slice(0, 12)}`;
  }
  function lastTouch(sight) {
   return othersIn(sight).map(({id: id, updatedAt: updatedAt}) => `${updatedAt} ${String(id).padStart(16, "0")}`).reduce((last, one) => one > last ? one : last, "");
  }
  function othersIn({comments: comments, me: me}) {
   return comments.filter(({author: author}) => author.login !== me);
  }
  function ticks(text, issue) {
   const boxes = (0, _checklist_boxes_js__WEBPACK_IMPORTED_MODULE_2__.UC)(text, issue).list.matchAll(/^\s*[-*+] \[[xX]\].*<!-- incident-protocol:(\w+) -->/gm);
   return [ ...boxes ].map(([, step = ""]) => step);
  }
  function readQuiet(stored) {
   const [, until, as, by] = /"quiet":\{(?:"until":"([^"\\]{10,40})",)?"as":"([a-z_]+ \d+ [0-9a-f]{12})","by":"([0-9a-f]+)"\}\}$/.exec(stored) ?? [];
   if (as === undefined || by === undefined) return undefined;
   return {
    ...until === undefined ? {} : {
     until: until
    },
    as: as,
    by: by
   };
  }
 },
 4827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $_: () => snoozedUntil,
   M: () => leadOf,
   bf: () => ownerOf
  });
  function leadOf({entries: entries}) {
   return entries.filter(entry => entry.what === "lead").at(-1)?.login;
  }
  function ownerOf({entries: entries}, step) {
   return entries.filter(entry => entry.what === "owner").findLast(entry => entry.step === step)?.login;
  }
  function snoozedUntil({entries: entries}, step) {
   const last = entries.filter(isSnooze).findLast(entry => entry.step === undefined || entry.step === step);
   return last === undefined || last.until === "off" ? undefined : last.until;
  }
  function isSnooze(entry) {
   return entry.what === "snoozed";
  }
 },
 6735: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ie: () => fromStored,
   jc: () => hiddenJson,
   z4: () => toStored
  });
  var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
  const writtenKeys = {
   attribution: "witness",
   reminders: "nags",
   level: "rung",
   processed: "heard",
   blocker: "obstacle",
   answer: "said",
   timeLimit: "patience"
  };
  const todaysKeys = Object.fromEntries(Object.entries(writtenKeys).map(([today, written]) => [ written, today ]));
  function toStored(part) {
   return renamed(part, writtenKeys, [ "milestone", "moment" ]);
  }
  function fromStored(stored) {
   return renamed(stored, todaysKeys, [ "moment", "milestone" ]);
  }
  function renamed(value, keys, kind) {
   if (Array.isArray(value)) return value.map(item => renamed(item, keys, kind));
   if (!(0, _guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return value;
   const [from, to] = kind;
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ Object.hasOwn(keys, key) ? keys[key] : key, key === "what" && inner === from ? to : renamed(inner, keys, kind) ]));
  }
  const unsafe = /[<>@\p{Cf}\u2028\u2029]/gu;
  function hiddenJson(value) {
   return JSON.stringify(value).replaceAll(unsafe, escaped);
  }
  function escaped(character) {
   return Array.from({
    length: character.length
   }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  }
 },
 6917: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M_: () => parseTrackingComment,
   _b: () => writeTrackingComment,
   aW: () => hiddenPart
  });
  var _logbook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
  var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6735);
  const firstLine = "\x3c!-- incident-protocol:tracking --\x3e";
  const logbookStart = "\x3c!-- incident-protocol:logbook ";
  const logbookEnd = " --\x3e";
  function hiddenPart(body) {
   if (!body.startsWith(firstLine)) return undefined;
   const start = body.indexOf(`\n${logbookStart}`);
   const end = start === -1 ? -1 : body.indexOf(logbookEnd, start);
   return end === -1 ? undefined : body.slice(start + 1 + logbookStart.length, end);
  }
  function parseTrackingComment(body) {
   const text = body.replaceAll("\r\n", "\n");
   if (!text.startsWith(`${firstLine}\n`)) return {
    kind: "foreign"
   };
   const start = text.indexOf(`\n${logbookStart}`);
   const end = start === -1 ? -1 : text.indexOf(logbookEnd, start);
   if (end === -1) return {
    kind: "damaged"
   };
   const logbook = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Ie)(readJson(text.slice(start + 1 + logbookStart.length, end)));
   if (!(0, _logbook_js__WEBPACK_IMPORTED_MODULE_0__._u)(logbook)) return {
    kind: "damaged"
   };
   return {
    kind: "tracking",
    prose: text.slice(firstLine.length + 1, start),
    logbook: logbook,
    below: text.slice(end + logbookEnd.length).replace(/^\n/, "")
   };
  }
  function writeTrackingComment({prose: prose, logbook: logbook, below: below}) {
   const rest = below === "" ? "" : `\n${below}`;
   return `${firstLine}\n${prose}\n${logbookStart}${(0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.jc)((0, 
   _stored_js__WEBPACK_IMPORTED_MODULE_1__.z4)(logbook))}${logbookEnd}${rest}`;
  }
  function readJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
 },
 9076: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var client = __webpack_require__(9074);
  var errors = __webpack_require__(4369);
  var explain = __webpack_require__(9971);
  var github_inputs = __webpack_require__(1311);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var version = __webpack_require__(6626);
  // CONCATENATED MODULE: ./lib/src/github/report.js
  const outputNames = null && [ "outcome", "incident", "step", "done", "postmortem", "commit", "result" ];
  const longestSummary = 1e6;
  async function reportRun(run) {
   for (const line of run.lines) log(line);
   const unwritten = [ ...setOutputs(outputsOf(run)), ...writeSummary(run.summary) ];
   const problems = run.incidents.flatMap(({number: number, problem: problem}) => problem === undefined ? [] : [ {
    number: number,
    problem: problem
   } ]);
   const warnings = [ ...run.warnings.map(inert), ...unwritten ];
   const {problems: general = [], mistakes: mistakes = []} = run;
   if (warnings.length + problems.length + general.length + mistakes.length === 0) return;
   const {error: error, warning: warning} = await annotations();
   for (const line of general) error(inert(line));
   for (const {file: file, line: line, words: words} of mistakes) error(inert(words), {
    file: file,
    startLine: line
   });
   for (const line of warnings) warning(line);
   for (const {number: number, problem: problem} of problems) error(`#${number}: ${problem}`);
   if (problems.length + general.length + mistakes.length > 0) process.exitCode = 1;
  }
  async function reportFailure(problem) {
   const result = {
    version: 1,
    action: version.R,
    outcome: "failed",
    reason: problem,
    incidents: []
   };
   const unwritten = setOutputs({
    outcome: "failed",
    result: result
   });
   const {setFailed: setFailed, warning: warning} = await annotations();
   for (const line of unwritten) warning(line);
   setFailed(problem);
  }
  function annotations() {
   return __webpack_require__.e(421).then(__webpack_require__.bind(__webpack_require__, 6421));
  }
  function log(line) {
   process.stdout.write(`${inert(line)}\n`);
  }
  function inert(line) {
   return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").replaceAll("::", ": :").replaceAll("##[", "## [");
  }
  function outputsOf({outcome: outcome, incidents: incidents}) {
   const [only] = incidents.length === 1 ? incidents : [];
   return {
    outcome: outcome,
    incident: only?.number ?? "",
    step: only?.step ?? "",
    done: only?.done ?? "",
    postmortem: only?.postmortem ?? "",
    commit: only?.commit ?? "",
    result: {
     version: 1,
     action: version.R,
     outcome: outcome,
     incidents: incidents.map(resultOf)
    }
   };
  }
  function setOutputs(values) {
   const end = `end_${(0, external_node_crypto_.randomUUID)()}`;
   const lines = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${textOf(value)}\n${end}\n`);
   return append("GITHUB_OUTPUT", lines.join("")) ? [] : [ `The outputs could not be written; ${unaffected}` ];
  }
  function textOf(value) {
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  const unaffected = "the run itself is not affected.";
  function append(variable, text) {
   const file = process.env[variable] ?? "";
   if (file === "") return false;
   try {
    (0, external_node_fs_.appendFileSync)(file, text);
    return true;
   } catch {
    return false;
   }
  }
  function resultOf({effects: effects, ...report}) {
   return {
    ...report,
    effects: effects.map(({kind: kind}) => kind)
   };
  }
  function writeSummary(text) {
   if (append("GITHUB_STEP_SUMMARY", shortened(text))) return [];
   return [ `The job summary could not be written; ${unaffected}` ];
  }
  function shortened(text) {
   const bytes = Buffer.from(text);
   if (bytes.length <= longestSummary) return text;
   const whole = (new TextDecoder).decode(bytes.subarray(0, longestSummary), {
    stream: true
   });
   return `${whole}\n\n… cut, because GitHub shows no more`;
  }
  var i18n_texts = __webpack_require__(6217);
  // CONCATENATED MODULE: ./lib/src/report/effect-words.js
  function effectTitle(effect, {format: format, words: words}) {
   const {issue: issue} = effect;
   switch (effect.kind) {
   case "edit-checklist":
    return format("effect-edit-checklist", {
     how: effect.edit.kind,
     issue: issue
    });

   case "post-comment":
    return format("effect-post-comment", {
     purpose: effect.purpose,
     issue: issue
    });

   case "edit-comment":
   case "delete-comment":
    return format(`effect-${effect.kind}`, {
     comment: effect.comment,
     issue: issue
    });

   case "react":
    return format("effect-react", {
     comment: effect.comment,
     reaction: effect.reaction,
     issue: issue
    });

   case "add-label":
   case "remove-label":
    return format(`effect-${effect.kind}`, {
     label: effect.label,
     issue: issue
    });

   case "reopen-issue":
    return format("effect-reopen-issue", {
     issue: issue
    });

   case "commit-files":
    {
     const files = effect.files.map(({path: path}) => path).join(words.comma);
     const {onto: onto} = effect;
     return onto.kind === "default-branch" ? format("effect-commit", {
      files: files,
      issue: issue
     }) : format("effect-commit-to", {
      files: files,
      issue: issue,
      branch: onto.name
     });
    }

   case "open-pull-request":
    return format("effect-open-pull-request", {
     branch: effect.branch,
     issue: issue
    });

   case "show-in-summary":
    return format("effect-show-in-summary", {
     path: effect.path,
     issue: issue
    });
   }
  }
  function effectText(effect) {
   switch (effect.kind) {
   case "post-comment":
   case "edit-comment":
    return effect.body;

   case "commit-files":
    return effect.files.map(({content: content}) => content).join("\n");

   case "open-pull-request":
    return effect.body;

   case "show-in-summary":
    return effect.content;

   case "edit-checklist":
   case "delete-comment":
   case "react":
   case "add-label":
   case "remove-label":
   case "reopen-issue":
    return JSON.stringify(effect, undefined, 2);
   }
  }
  var plain_line = __webpack_require__(1477);
  var protocol = __webpack_require__(5309);
  var postmortem_comment = __webpack_require__(8574);
  var timestamp = __webpack_require__(3646);
  // CONCATENATED MODULE: ./lib/src/report/summary-view.js
  const longestPlan = 2e4;
  const mostRows = 100;
  const mostPlanned = 30;
  function summaryView({reports: reports, notes: general = [], dryRun: dryRun}, texts) {
   const worth = reports.filter(isWorthALine);
   const rows = worth.length <= mostRows ? worth : mostTelling(worth);
   const notes = reports.flatMap(({number: number, notes: own}) => own.map(note => `#${number}: ${note}`));
   const problems = reports.flatMap(({number: number, problem: problem}) => problem === undefined ? [] : [ `#${number}: ${problem}` ]);
   return {
    dryRun: dryRun,
    incidents: rows.map(report => summaryLine(report, dryRun, texts)),
    notes: [ ...few(notes, texts), ...general, ...worth.length > rows.length ? [ texts.counted("moreRows", worth.length - rows.length) ] : [] ],
    problems: few(problems, texts),
    kept: dryRun ? [] : reports.flatMap(({effects: effects}) => effects.flatMap(keptView)),
    planned: dryRun ? reports.flatMap(({effects: effects}) => effects).slice(0, mostPlanned).map(effect => plannedView(effect, texts)) : []
   };
  }
  function mostTelling(reports) {
   const rank = ({problem: problem, effects: effects}) => {
    if (problem !== undefined) return 0;
    return effects.length > 0 ? 1 : 2;
   };
   const due = ({waiting: waiting}) => waiting?.next || "9";
   return reports.toSorted((a, b) => rank(a) - rank(b) || (due(a) < due(b) ? -1 : Number(due(a) > due(b)))).slice(0, mostRows);
  }
  function few(lines, texts) {
   if (lines.length <= mostRows) return lines;
   return [ ...lines.slice(0, mostRows), texts.counted("moreNotes", lines.length - mostRows) ];
  }
  function isWorthALine({outcome: outcome, waiting: waiting, notes: notes}) {
   return waiting !== undefined || outcome !== "unchanged" || notes.length > 0;
  }
  function summaryLine(report, dryRun, texts) {
   const {number: number, url: url, step: step, done: done, total: total, waiting: waiting} = report;
   return {
    link: `[#${number}](${url})`,
    severity: (0, plain_line.h)(report.severity ?? "", 40),
    step: (0, protocol.oK)(step) ? texts.format("stepDoneOf", {
     number: (0, protocol.CD)(step),
     step: step,
     done: done,
     total: total
    }) : texts.format("doneOf", {
     done: done,
     total: total
    }),
    since: waiting === undefined ? "" : (0, timestamp.$A)(waiting.since),
    timeLimit: waiting?.timeLimit ?? "",
    level: waiting?.level ?? "",
    did: didWhat(report, dryRun, texts),
    next: waiting === undefined || waiting.next === "" ? "" : (0, timestamp.$A)(waiting.next)
   };
  }
  const deeds = {
   opened: "did-opened",
   updated: "did-updated",
   reminded: "did-reminded",
   reopened: "did-reopened",
   "kept-in-comment": "did-kept-in-comment",
   "kept-in-summary": "did-kept-in-summary",
   unchanged: "did-nothing",
   waiting: "did-waiting"
  };
  function didWhat(report, dryRun, {words: words, format: format}) {
   const {outcome: outcome, postmortem: postmortem = "", waiting: waiting} = report;
   if (report.problem !== undefined) return words["did-failed"];
   if (dryRun) return words[outcome === "planned" ? "did-planned" : "did-nothing"];
   if (outcome === "published" || outcome === "proposed" || outcome === "branched") {
    return format(`did-${outcome}`, {
     path: `\`${postmortem}\``
    });
   }
   if (outcome === "reminded" && waiting?.level === "escalated") return words["did-escalated"];
   return isDeed(outcome) ? words[deeds[outcome]] : outcome;
  }
  function isDeed(outcome) {
   return Object.hasOwn(deeds, outcome);
  }
  function keptView(effect) {
   if (effect.kind !== "show-in-summary") return [];
   return [ {
    title: `${effect.path} (#${effect.issue})`,
    ...(0, postmortem_comment.s1)(effect.content)
   } ];
  }
  function plannedView(effect, texts) {
   const text = effectText(effect).slice(0, longestPlan).toWellFormed();
   const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length));
   return {
    title: effectTitle(effect, texts),
    text: text,
    fence: "`".repeat(longest + 1)
   };
  }
  // CONCATENATED MODULE: ./lib/src/report/summary.js
  function summary_writeSummary(writer, input) {
   const view = summaryView(input, (0, i18n_texts.zi)(writer.language));
   const text = writer.write("summary", view, own => view.kept.every(one => own.includes(one.text)) ? undefined : "it leaves out `kept`, the text of a postmortem that found no other place");
   const warnings = writer.problems().map(problem => `> [!WARNING]\n> ${(0, plain_line.h)(problem, 500)}\n\n`);
   return `${warnings.join("")}${text}`;
  }
  var facts_label = __webpack_require__(164);
  var tracking_comment = __webpack_require__(6917);
  var time_duration = __webpack_require__(9480);
  // CONCATENATED MODULE: ./lib/src/run/give-way.js
  const turnOfTheFirst = 8 * time_duration.Rc;
  async function giveWay(session, trigger) {
   if (trigger.kind !== "issue" || trigger.isSameBreath !== true || session.dryRun) return;
   const {early: early, context: context, github: github} = session;
   const comments = early.threads.get(trigger.issue)?.comments ?? [];
   const ours = comments.filter(({author: author}) => author.login === context.me);
   if (ours.some(({body: body}) => (0, tracking_comment.M_)(body).kind === "tracking")) return;
   await github.pause(turnOfTheFirst);
   early.threads.delete(trigger.issue);
  }
  var index_delivery = __webpack_require__(7700);
  var commit_message = __webpack_require__(5007);
  var read_last_change = __webpack_require__(5864);
  var instant = __webpack_require__(5619);
  // CONCATENATED MODULE: ./lib/src/run/folder-news.js
  const news = 2 * time_duration.vd;
  async function hasChanged({github: github, context: context, settings: settings, now: now}, known) {
   const {defaultBranch: sha} = context.repository;
   const last = known === "unread" ? await (0, read_last_change.D)(github, {
    sha: sha,
    path: settings.postmortem.directory
   }) : known;
   if (last === undefined || (0, instant.vk)(last.at, now) >= news) return false;
   if ((0, index_delivery.N)(settings) === "pull-request") return last.message !== commit_message.OT;
   return !(0, commit_message.nU)(last.message);
  }
  // CONCATENATED MODULE: ./lib/src/run/with-index.js
  async function withIndex(session, {isSure: isSure, last: last}) {
   try {
    if ((0, index_delivery.N)(session.settings) === "off") return [];
    if (!isSure && !await hasChanged(session, last)) return [];
    const {refreshIndex: refreshIndex} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(599), __webpack_require__.e(197), __webpack_require__.e(629), __webpack_require__.e(82) ]).then(__webpack_require__.bind(__webpack_require__, 2082));
    return await refreshIndex(session);
   } catch (error) {
    return [ (0, i18n_texts.zi)(session.settings.language).format("listFailed", {
     problem: (0, explain.W)(error)
    }) ];
   }
  }
  // CONCATENATED MODULE: ./lib/src/run/look.js
  async function look(session, trigger, reconcile) {
   if (trigger.kind === "sweep") {
    try {
     const {sweep: sweep} = await __webpack_require__.e(315).then(__webpack_require__.bind(__webpack_require__, 5315));
     return withoutLabel(session, await withNews(session, await sweep(session, reconcile)));
    } finally {
     if (trigger.cause === "schedule") await (await __webpack_require__.e(401).then(__webpack_require__.bind(__webpack_require__, 8401))).keepAwake(session);
    }
   }
   await giveWay(session, trigger);
   const report = await reconcile(session, trigger);
   const isSure = report.merged === true;
   return {
    reports: [ report ],
    notes: isSure ? await withIndex(session, {
     isSure: isSure,
     last: "unread"
    }) : []
   };
  }
  function withoutLabel({context: {missingLabel: label}, settings: settings}, swept) {
   if (label === undefined || !(0, facts_label.b)(label, settings.label)) return swept;
   const note = (0, i18n_texts.zi)(settings.language).format("labelMissing", {
    label: label
   });
   return {
    ...swept,
    notes: [ ...swept.notes, note ]
   };
  }
  async function withNews(session, swept) {
   const {reports: reports, notes: notes, folder: folder} = swept;
   if (folder === undefined || reports.some(isListFresh)) return swept;
   return {
    reports: reports,
    notes: [ ...notes, ...await withIndex(session, {
     isSure: false,
     ...folder
    }) ]
   };
  }
  function isListFresh({effects: effects}) {
   return effects.some(effect => effect.kind === "commit-files" && effect.onto.kind === "default-branch");
  }
  // CONCATENATED MODULE: ./lib/src/decide/budget.js
  const mostAdoptions = 10;
  const mostPostmortems = 5;
  function leftForLater({incident: {tracking: tracking}, settings: settings}, effects, budget) {
   const {format: format} = (0, i18n_texts.zi)(settings.language);
   if (tracking.kind === "absent" && budget.adoptions <= 0 && effects.length > 0) {
    return format("leftAdoptions", {
     most: mostAdoptions
    });
   }
   if (budget.postmortems <= 0 && effects.some(({kind: kind}) => kind === "commit-files")) {
    return format("leftPostmortems", {
     most: mostPostmortems
    });
   }
   return undefined;
  }
  function spend(budget, effects) {
   const posted = purpose => effects.filter(effect => effect.kind === "post-comment" && effect.purpose === purpose).length;
   budget.reminders -= posted("reminder");
   budget.adoptions -= posted("tracking");
   budget.postmortems -= effects.filter(({kind: kind}) => kind === "commit-files").length;
  }
  // CONCATENATED MODULE: ./lib/src/github/blob-sha.js
  function blobSha(text) {
   const bytes = Buffer.from(text);
   return (0, external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  }
  var read_context = __webpack_require__(6608);
  var json = __webpack_require__(8674);
  var ask_incidents = __webpack_require__(9683);
  var due_day = __webpack_require__(1061);
  var translate_background = __webpack_require__(2779);
  // CONCATENATED MODULE: ./lib/src/github/history-nodes.js
  const happened = "createdAt actor { __typename login }";
  const plan = "labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } milestone { dueOn }";
  const issueFields = `number title url state stateReason ${plan}`;
  const pullFields = `number title url pullState: state mergedAt ${plan}`;
  const fieldsOf = {
   LabeledEvent: `${happened} label { name }`,
   UnlabeledEvent: `${happened} label { name }`,
   AssignedEvent: `${happened} assignee { __typename ... on User { login } ... on Bot { login } }`,
   UnassignedEvent: `${happened} assignee { __typename ... on User { login } ... on Bot { login } }`,
   RenamedTitleEvent: `${happened} previousTitle currentTitle`,
   ClosedEvent: `${happened} stateReason closer { __typename ... on Commit { oid } }`,
   ReopenedEvent: happened,
   LockedEvent: happened,
   UnlockedEvent: happened,
   PinnedEvent: happened,
   MarkedAsDuplicateEvent: happened,
   ReferencedEvent: `${happened} commit { oid }`,
   CrossReferencedEvent: `${happened} source { __typename ... on Issue { ${issueFields} } ... on PullRequest { ${pullFields} } }`
  };
  const itemTypes = Object.keys(fieldsOf).map(name => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase());
  const historyFields = `timelineItems(first: 100, itemTypes: [${itemTypes.join(", ")}]) {\n    nodes { __typename ${Object.entries(fieldsOf).map(([type, fields]) => `... on ${type} { ${fields} }`).join(" ")} }\n    pageInfo { hasNextPage }\n  }\n  subIssues(first: 50) { nodes { __typename createdAt author { __typename login } ${issueFields} } pageInfo { hasNextPage } }`;
  function historyOfNode(issue) {
   const lists = [ (0, json.at)(issue, "timelineItems"), (0, json.at)(issue, "subIssues") ];
   const isWhole = lists.every(list => Array.isArray((0, json.at)(list, "nodes")) && (0, 
   json.at)(list, "pageInfo", "hasNextPage") === false);
   if (!isWhole) return undefined;
   return [ ...(0, json.gT)(issue, "timelineItems", "nodes").flatMap(eventOf), ...(0, 
   json.gT)(issue, "subIssues", "nodes").flatMap(partOf) ];
  }
  function eventOf(node) {
   const when = (0, json.$6)(node, "createdAt");
   if (when === undefined) return [];
   const known = {
    at: when,
    by: (0, translate_background.Bw)((0, json.at)(node, "actor"))
   };
   const type = (0, json.$6)(node, "__typename") ?? "";
   if (isPlain(type)) return [ {
    ...known,
    kind: plainKinds[type]
   } ];
   switch (type) {
   case "LabeledEvent":
   case "UnlabeledEvent":
    {
     const kind = type === "LabeledEvent" ? "labeled" : "unlabeled";
     return [ {
      ...known,
      kind: kind,
      label: (0, json.$6)(node, "label", "name") ?? ""
     } ];
    }

   case "AssignedEvent":
   case "UnassignedEvent":
    {
     const kind = type === "AssignedEvent" ? "assigned" : "unassigned";
     return [ {
      ...known,
      kind: kind,
      assignee: (0, translate_background.Bw)((0, json.at)(node, "assignee")).login
     } ];
    }

   case "RenamedTitleEvent":
    {
     const [from, to] = [ (0, json.$6)(node, "previousTitle") ?? "", (0, json.$6)(node, "currentTitle") ?? "" ];
     return [ {
      ...known,
      kind: "renamed",
      from: from,
      to: to
     } ];
    }

   case "ClosedEvent":
    return [ history_nodes_closed(node, known) ];

   case "ReferencedEvent":
    return [ {
     ...known,
     kind: "referenced",
     commit: (0, json.$6)(node, "commit", "oid") ?? ""
    } ];

   case "CrossReferencedEvent":
    return linked((0, json.at)(node, "source"), known);

   default:
    return [];
   }
  }
  const plainKinds = {
   ReopenedEvent: "reopened",
   LockedEvent: "locked",
   UnlockedEvent: "unlocked",
   PinnedEvent: "pinned",
   MarkedAsDuplicateEvent: "marked_as_duplicate"
  };
  function isPlain(type) {
   return Object.hasOwn(plainKinds, type);
  }
  function history_nodes_closed(node, known) {
   const commit = (0, json.$6)(node, "closer", "oid");
   const reason = ((0, json.$6)(node, "stateReason") ?? "completed").toLowerCase();
   return {
    ...known,
    kind: "closed",
    reason: reason,
    ...commit === undefined ? {} : {
     commit: commit
    }
   };
  }
  function linked(source, known) {
   const number = (0, json.tk)(source, "number");
   if (number === undefined) return [];
   const isPull = (0, json.$6)(source, "__typename") === "PullRequest";
   const state = (0, json.$6)(source, isPull ? "pullState" : "state");
   const mergedAt = (0, json.$6)(source, "mergedAt");
   return [ {
    ...known,
    kind: "linked",
    number: number,
    title: (0, json.$6)(source, "title") ?? "",
    url: (0, json.$6)(source, "url") ?? "",
    what: isPull ? "pull-request" : "issue",
    ...mergedAt === undefined ? {} : {
     mergedAt: mergedAt
    },
    ...state === undefined ? {} : {
     state: state === "OPEN" ? "open" : "closed"
    },
    ...(0, json.$6)(source, "stateReason") === "DUPLICATE" ? {
     isDuplicate: true
    } : {},
    ...planOf(source)
   } ];
  }
  function planOf(source) {
   const labels = (0, json.gT)(source, "labels", "nodes").flatMap(label => (0, json.$6)(label, "name") ?? []);
   const assignees = (0, json.gT)(source, "assignees", "nodes").flatMap(user => (0, 
   json.$6)(user, "login") ?? []);
   const due = (0, due_day.L)((0, json.$6)(source, "milestone", "dueOn"));
   return {
    ...labels.length === 0 ? {} : {
     labels: labels
    },
    ...assignees.length === 0 ? {} : {
     assignees: assignees
    },
    ...due === undefined ? {} : {
     due: due
    }
   };
  }
  function partOf(node) {
   const when = (0, json.$6)(node, "createdAt");
   if (when === undefined) return [];
   return linked(node, {
    at: when,
    by: (0, translate_background.Bw)((0, json.at)(node, "author"))
   }).map(event => event.kind === "linked" ? {
    ...event,
    isPart: true
   } : event);
  }
  var read_thread = __webpack_require__(3582);
  var thread_nodes = __webpack_require__(6002);
  // CONCATENATED MODULE: ./lib/src/github/read-opening.js
  async function readOpening(github, asked) {
   const {issue: issue, label: label, settingsPath: settingsPath} = asked;
   const answer = await (0, errors.nI)(github.query(openingQuestion(github, asked)));
   const context = contextIn(answer);
   if (context === undefined) return {
    context: await (0, read_context.e2)(github, settingsPath)
   };
   const thread = issue === undefined ? undefined : await threadIn(github, answer, issue);
   const open = label === undefined || !isWhole(answer) ? undefined : (0, ask_incidents.K4)((0, 
   json.at)(answer, "data", "repository", "issues"), label);
   const isUnlabelled = label !== undefined && (0, json.at)(answer, "data", "repository", "label") === null;
   return {
    context: isUnlabelled ? {
     ...context,
     missingLabel: label
    } : context,
    ...thread === undefined ? {} : {
     thread: thread
    },
    ...open === undefined ? {} : {
     open: open
    }
   };
  }
  async function readThreadByGraphql(github, issue) {
   const question = `query thread { repository(${(0, client.p)(github)}) { ${threadAsked(issue)} } }`;
   return threadIn(github, await (0, errors.nI)(github.query(question)), issue);
  }
  function openingQuestion(github, {settingsPath: settingsPath, issue: issue, label: label}) {
   return `query opening {\n    viewer { login }\n    repository(${(0, client.p)(github)}) {\n      name url isArchived hasIssuesEnabled visibility owner { login }\n      defaultBranchRef { name refUpdateRule { viewerCanPush } rules(first: 50) { totalCount nodes { type repositoryRuleset { databaseId } } } target { ... on Commit { committedDate } } }\n      settings: object(expression: ${JSON.stringify(`HEAD:${settingsPath}`)}) {\n        __typename\n        ... on Blob { text isBinary isTruncated }\n      }\n      ${issue === undefined ? "" : threadAsked(issue)}\n      ${label === undefined ? "" : `label(name: ${JSON.stringify(label)}) { name } ${(0, 
   ask_incidents.qU)({
    label: label
   })}`}\n    }\n  }`;
  }
  function threadAsked(issue) {
   return `issue(number: ${issue}) {\n    ${thread_nodes.T3}\n    comments(first: 100) { totalCount nodes { ${thread_nodes.XG} } }\n    ${historyFields}\n  }`;
  }
  function contextIn(answer) {
   const [me, repository] = [ (0, json.$6)(answer, "data", "viewer", "login"), (0, 
   json.at)(answer, "data", "repository") ];
   const settings = (0, json.at)(repository, "settings");
   const isReadable = (0, json.at)(settings, "isTruncated") !== true && (0, json.at)(settings, "isBinary") !== true;
   const facts = repositoryIn(repository);
   if ((0, json.at)(repository, "hasIssuesEnabled") !== true) return undefined;
   if (hasErrors(answer) || me === undefined || settings === undefined) return undefined;
   if (facts === undefined || !isReadable) return undefined;
   const text = (0, json.$6)(settings, "text");
   const lastCommit = (0, json.$6)(repository, "defaultBranchRef", "target", "committedDate");
   return {
    ...lastCommit === undefined ? {} : {
     lastCommit: lastCommit
    },
    repository: facts,
    me: me,
    settingsFile: text === undefined ? {
     kind: "absent"
    } : {
     kind: "present",
     text: text
    },
    reader: "graphql"
   };
  }
  function hasErrors(answer) {
   const errors = (0, json.gT)(answer, "errors");
   return errors.some(error => !isApart((0, json.gT)(error, "path"))) || errors.length > 0 && !hasData(answer);
  }
  function isApart(path) {
   return isOfRules(path) || path[1] === "issue" || path[1] === "issues";
  }
  function isOfRules([, field, part]) {
   return field === "defaultBranchRef" && (part === "rules" || part === "refUpdateRule");
  }
  function isWhole(answer) {
   return (0, json.gT)(answer, "errors").every(error => isOfRules((0, json.gT)(error, "path")));
  }
  function hasData(answer) {
   return ((0, json.at)(answer, "data") ?? undefined) !== undefined;
  }
  function repositoryIn(repository) {
   const [owner, name] = [ (0, json.$6)(repository, "owner", "login"), (0, json.$6)(repository, "name") ];
   const [url, defaultBranch] = [ (0, json.$6)(repository, "url"), (0, json.$6)(repository, "defaultBranchRef", "name") ];
   const visibility = (0, json.$6)(repository, "visibility")?.toLowerCase();
   const archived = (0, json.at)(repository, "isArchived");
   if (owner === undefined || name === undefined || url === undefined || defaultBranch === undefined) return undefined;
   if (visibility !== "public" && visibility !== "private" && visibility !== "internal") return undefined;
   if (typeof archived !== "boolean") return undefined;
   return {
    owner: owner,
    name: name,
    url: url,
    defaultBranch: defaultBranch,
    visibility: visibility,
    archived: archived,
    ...pushesTo((0, json.at)(repository, "defaultBranchRef"))
   };
  }
  function pushesTo(branch) {
   if ((0, json.at)(branch, "refUpdateRule", "viewerCanPush") === false) return {
    pushes: "refused"
   };
   const isRuled = (0, json.at)(branch, "refUpdateRule") !== null || (0, json.at)(branch, "rules", "totalCount") !== 0;
   if (!isRuled) return {};
   const ids = (0, json.gT)(branch, "rules", "nodes").filter(rule => closing.includes((0, 
   json.$6)(rule, "type") ?? "")).flatMap(rule => (0, json.tk)(rule, "repositoryRuleset", "databaseId") ?? []);
   const rulesets = [ ...new Set(ids) ];
   return {
    pushes: "doubtful",
    ...rulesets.length === 0 ? {} : {
     rulesets: rulesets
    }
   };
  }
  const closing = [ "PULL_REQUEST", "MERGE_QUEUE", "LOCK_BRANCH", "UPDATE", "REQUIRED_STATUS_CHECKS" ];
  async function threadIn(github, answer, number) {
   const node = (0, json.at)(answer, "data", "repository", "issue");
   const issue = isWhole(answer) ? (0, thread_nodes.J0)(node) : undefined;
   const nodes = (0, json.gT)(node, "comments", "nodes");
   const comments = nodes.flatMap(one => (0, thread_nodes.pL)(one) ?? []);
   const total = (0, json.at)(node, "comments", "totalCount");
   if (issue === undefined || typeof total !== "number" || comments.length < nodes.length) return undefined;
   const events = historyOfNode(node);
   return {
    issue: issue,
    comments: [ ...comments, ...await (0, read_thread.xF)(github, number, total) ],
    history: events === undefined ? {
     kind: "unread"
    } : {
     kind: "read",
     events: events
    },
    pins: "unread"
   };
  }
  // CONCATENATED MODULE: ./lib/src/github/read-permissions.js
  const permissions = [ "admin", "maintain", "write", "triage", "read", "none" ];
  function permissionReader({rest: rest, owner: owner, repo: repo}) {
   const asked = new Map;
   async function ask(username) {
    try {
     const {data: data} = await rest.repos.getCollaboratorPermissionLevel({
      owner: owner,
      repo: repo,
      username: username
     });
     if (isPermission(data.role_name)) return data.role_name;
     return grantedTo(data.user?.permissions) ?? [ data.permission ].find(isPermission) ?? "unknown";
    } catch (error) {
     const {status: status, limit: limit} = (0, errors.B1)(error);
     if (limit !== "none") throw error;
     return status === 404 ? "none" : "unknown";
    }
   }
   return login => {
    const name = login.toLowerCase();
    const known = asked.get(name) ?? ask(name);
    asked.set(name, known);
    return known;
   };
  }
  function grantedTo(granted) {
   if (granted === undefined) return undefined;
   if (granted.admin) return "admin";
   if (granted.maintain === true) return "maintain";
   if (granted.push) return "write";
   if (granted.triage === true) return "triage";
   return granted.pull ? "read" : "none";
  }
  function isPermission(value) {
   return value !== undefined && permissions.includes(value);
  }
  var read_text_files = __webpack_require__(3722);
  var sweep_workflow = __webpack_require__(1712);
  var defaults = __webpack_require__(550);
  var problem = __webpack_require__(6285);
  // CONCATENATED MODULE: ./lib/src/settings/merge.js
  function mergeSettings({file: file, inputs: inputs}) {
   const settings = file?.settings ?? defaults.L;
   const label = inputs.label?.trim() || settings.label;
   const maxPerRun = inputs.maxReminders ?? settings.reminders.maxPerRun;
   return {
    settings: {
     ...settings,
     label: label,
     reminders: {
      ...settings.reminders,
      maxPerRun: maxPerRun
     }
    },
    overrides: [ ...labelOverrides(label, file), ...maxRemindersOverrides(maxPerRun, file) ]
   };
  }
  function maxRemindersOverrides(maxReminders, file) {
   if (file === undefined || !file.chosen.includes("reminders.max-per-run")) return [];
   const {maxPerRun: maxPerRun} = file.settings.reminders;
   if (maxPerRun === maxReminders) return [];
   return [ (0, problem.g$)(`input \`max-reminders\` = ${maxReminders} overrides ${maxPerRun} from ${file.fileName}`, 500) ];
  }
  function labelOverrides(label, file) {
   if (file === undefined || !file.chosen.includes("label")) return [];
   if ((0, facts_label.b)(file.settings.label, label)) return [];
   return [ (0, problem.g$)(`input \`label\` = "${label}" overrides "${file.settings.label}" from ${file.fileName}`, 500) ];
  }
  var writer = __webpack_require__(7954);
  var zone = __webpack_require__(8502);
  // CONCATENATED MODULE: ./lib/src/run/open-session.js
  async function openSession({connection: connection, inputs: inputs, clock: clock, loadStage: loadStage, issue: issue, all: all = false, weigh: weigh = [], cause: cause = ""}) {
   const github = await (0, client.N)({
    ...connection,
    token: inputs.token
   });
   const permissionOf = permissionReader(github);
   for (const login of weigh) permissionOf(login).catch(() => undefined);
   const sweeps = sweepsAt(cause, github, inputs);
   const label = inputs.label || defaults.L.label;
   const about = {
    ...issue === undefined ? {} : {
     issue: issue
    },
    ...all ? {
     label: label
    } : {}
   };
   const {context: context, thread: thread, open: open} = await readOpening(github, {
    settingsPath: inputs.config,
    ...about
   });
   const settings = await chooseSettings(context, inputs);
   const ownFiles = await readTemplates(github, settings);
   return {
    github: github,
    context: context,
    settings: settings,
    writer: await writerFor(settings, ownFiles),
    now: (0, instant.B9)(timeOf(github, clock)),
    permissionOf: permissionOf,
    blobSha: blobSha,
    digest: blobSha(JSON.stringify([ settings, ownFiles ])).slice(0, 12),
    ...{
     dryRun: inputs.dryRun,
     sweepFile: inputs.sweepFile
    },
    ...connection.workflowFile === undefined ? {} : {
     workflowFile: connection.workflowFile
    },
    loadStage: loadStage,
    loadForm: async () => (await Promise.all([ __webpack_require__.e(197), __webpack_require__.e(331) ]).then(__webpack_require__.bind(__webpack_require__, 8331))).formAnswers,
    early: {
     threads: new Map(issue === undefined || thread === undefined ? [] : [ [ issue, thread ] ]),
     ...open === undefined ? {} : {
      open: {
       label: label,
       page: open
      }
     },
     ...sweeps === undefined ? {} : {
      sweeps: sweeps
     }
    },
    budget: newBudget(settings)
   };
  }
  function newBudget({reminders: reminders}) {
   return {
    reminders: reminders.maxPerRun,
    adoptions: mostAdoptions,
    postmortems: mostPostmortems
   };
  }
  function sweepsAt(cause, github, {sweepFile: sweepFile, dryRun: dryRun}) {
   if (cause === "schedule") return Promise.resolve("on");
   return cause === "issues.opened" && !dryRun ? (0, sweep_workflow.K_)(github, sweepFile) : undefined;
  }
  async function loadFor({language: language, timeZone: timeZone}) {
   if (language !== "en") (0, i18n_texts.oh)((await __webpack_require__.e(680).then(__webpack_require__.bind(__webpack_require__, 3680))).otherCatalogs);
   if (!(0, zone.zZ)(timeZone)) (0, zone.Pi)((await __webpack_require__.e(490).then(__webpack_require__.bind(__webpack_require__, 7490))).Temporal);
  }
  async function writerFor({language: language}, ownFiles) {
   const ours = (0, writer.u)(language);
   if (ownFiles.length === 0) return ours;
   const {withOwnTemplates: withOwnTemplates} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(599), __webpack_require__.e(508), __webpack_require__.e(388) ]).then(__webpack_require__.bind(__webpack_require__, 9388));
   return withOwnTemplates(ours, ownFiles);
  }
  async function readTemplates(github, {templates: templates}) {
   if (templates.length === 0) return [];
   const files = await (0, read_text_files.L)(github, templates.map(({path: path}) => path));
   return templates.map(({name: name, path: path}) => {
    const file = files.get(path);
    return {
     name: name,
     path: path,
     ...file?.kind === "present" ? {
      text: file.text
     } : {}
    };
   });
  }
  function timeOf(github, clock) {
   return github.serverTime() ?? clock();
  }
  async function chooseSettings({settingsFile: file, me: me}, inputs) {
   const powers = {
    mentionsTeams: me !== read_context.r9
   };
   const {settings: settings, overrides: overrides} = mergeSettings({
    file: file.kind === "present" ? await checkedFile(file.text, inputs.config, powers) : undefined,
    inputs: {
     label: inputs.label,
     ...inputs.maxReminders === undefined ? {} : {
      maxReminders: inputs.maxReminders
     }
    }
   });
   for (const override of overrides) log(override);
   await loadFor(settings);
   return settings;
  }
  async function checkedFile(text, fileName, powers) {
   const {parseSettingsFile: parseSettingsFile} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(311), __webpack_require__.e(258) ]).then(__webpack_require__.bind(__webpack_require__, 5258));
   const reading = parseSettingsFile(text, fileName, powers);
   if (reading.kind === "problems") throw new errors.yo((0, problem.C5)(reading.problems));
   return reading;
  }
  var incident_incident = __webpack_require__(2283);
  var plan_decision = __webpack_require__(4940);
  var reviewed = __webpack_require__(2844);
  // CONCATENATED MODULE: ./lib/src/logbook/reminder-comment.js
  const firstLine = /^<!-- incident-protocol:nag ([a-z]+) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;
  function writeReminderComment({identity: identity, prose: prose}) {
   const {step: step, level: level, escalated: escalated, due: due} = identity;
   const kind = escalated ? "escalated" : "spoken";
   return `\x3c!-- incident-protocol:nag ${step} ${level} ${kind} ${due} --\x3e\n${prose}`;
  }
  function parseReminderComment(body) {
   const text = body.replaceAll("\r\n", "\n");
   const end = text.indexOf("\n");
   if (end === -1 || end > 200) return undefined;
   const [, step, level, kind, due] = firstLine.exec(text.slice(0, end)) ?? [];
   if (!(0, protocol.oK)(step ?? "") || due === undefined || Number.isNaN(Date.parse(due))) return undefined;
   return readReminder({
    step: step,
    level: level,
    kind: kind,
    due: due
   }, text.slice(end + 1));
  }
  function readReminder({step: step, level: level, kind: kind, due: due}, prose) {
   if (step === undefined || !(0, protocol.oK)(step) || due === undefined) return undefined;
   return {
    identity: {
     step: step,
     level: Number(level),
     escalated: kind === "escalated",
     due: due
    },
    prose: prose
   };
  }
  function sameReminder(a, b) {
   return a.step === b.step && a.level === b.level;
  }
  var working_time = __webpack_require__(5447);
  // CONCATENATED MODULE: ./lib/src/reminders/held-back.js
  const mostComments = 2500;
  function heldBack(decision) {
   const {incident: incident, facts: facts, settings: settings, mayRemind: mayRemind} = decision;
   if (facts.issue.locked) return {
    reason: "issueLocked",
    lasts: true
   };
   if (facts.comments.length >= mostComments) return {
    reason: "threadFull",
    lasts: true
   };
   if (decision.isSilenced === true) return {
    reason: "noCommentTaken",
    lasts: true
   };
   if (!(0, working_time.ff)(incident.now, settings.workingTime)) {
    return {
     reason: "outsideHours",
     lasts: false
    };
   }
   return mayRemind ? undefined : {
    reason: "tooManyReminders",
    lasts: false
   };
  }
  var trust = __webpack_require__(4493);
  var roles = __webpack_require__(4827);
  // CONCATENATED MODULE: ./lib/src/reminders/responsible.js
  const mostMentions = 5;
  const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
  const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;
  function responsibleFor({incident: incident, facts: facts, settings: settings}, step) {
   const {author: author, assignees: assignees} = facts.issue;
   const isKnown = author.kind === "person" && (0, trust.J6)(facts, incident.logbook);
   return firstWithNames([ named((0, roles.bf)(incident.logbook, step)), named((0, 
   roles.M)(incident.logbook)), assignees, isKnown ? [ author.login ] : [], settings.people.default ]);
  }
  function whoIsEscalatedTo(asking, step) {
   const escalated = firstWithNames([ asking.settings.people.escalateTo ]);
   return escalated.length > 0 ? escalated : responsibleFor(asking, step);
  }
  function named(login) {
   return login === undefined ? [] : [ login ];
  }
  function firstWithNames(candidates) {
   for (const names of candidates) {
    const valid = [ ...new Set(names) ].filter(name => handle.test(name) || team.test(name));
    if (valid.length > 0) return valid.slice(0, mostMentions);
   }
   return [];
  }
  // CONCATENATED MODULE: ./lib/src/reminders/escalation.js
  function stageAt(now, waiting) {
   const {since: since, timeLimit: timeLimit, repeat: repeat, cap: cap, working: working, sent: sent, silentUntil: silentUntil = since} = waiting;
   const last = highest(sent);
   const sentLevel = last?.level ?? 0;
   if (last?.escalated) return {
    kind: "escalated",
    last: last
   };
   const remindsAt = later((0, working_time.cx)(since, timeLimit, working), silentUntil);
   const next = last === undefined ? remindsAt : later((0, working_time.cx)(last.at, repeat, working), remindsAt);
   if (!(0, instant.Y8)(now, next)) return {
    kind: "due",
    level: sentLevel + 1,
    escalates: sentLevel >= cap,
    due: next
   };
   if (last !== undefined && !(0, instant.Y8)(last.at, since)) {
    return {
     kind: "reminded",
     times: sentLevel,
     last: last,
     nextAt: next
    };
   }
   const showsAt = (0, working_time.cx)(since, timeLimit / 2, working);
   return (0, instant.Y8)(now, showsAt) ? {
    kind: "on-time",
    showsAt: showsAt,
    remindsAt: next
   } : {
    kind: "due-soon",
    remindsAt: next
   };
  }
  function highest(sent) {
   return sent.toSorted((a, b) => a.level - b.level).at(-1);
  }
  function later(a, b) {
   return (0, instant.Y8)(a, b) ? b : a;
  }
  function cameLate({due: due, at: at}, {reminders: reminders, workingTime: workingTime}) {
   return (0, instant.Y8)((0, working_time.nl)(due, 3 * reminders.sweepInterval, workingTime), at);
  }
  // CONCATENATED MODULE: ./lib/src/reminders/waiting.js
  function waitingStep(incident, settings) {
   const tracked = (0, incident_incident.SY)(incident);
   const {tracking: tracking} = incident;
   if (tracked === undefined || tracking.kind === "absent" || !mayAsk(incident, settings)) return undefined;
   const {id: id, timeLimit: base} = tracked.step;
   const {workingTime: working} = settings;
   const factor = severityFactor(incident, settings);
   const timeLimit = Math.max(1, Math.round((0, working_time.fe)(base, working) * factor));
   const silent = (0, roles.$_)(incident.logbook, id);
   const waiting = {
    since: visibleSince(incident, tracking),
    timeLimit: timeLimit,
    repeat: repeatOf(settings.reminders.repeat, timeLimit, working),
    cap: settings.reminders.perStep,
    working: working,
    sent: incident.logbook.reminders.filter(({step: step}) => step === id),
    ...silent === undefined ? {} : {
     silentUntil: silent
    }
   };
   return {
    ...waiting,
    tracked: tracked,
    factor: factor,
    stage: stageAt(incident.now, waiting)
   };
  }
  function visibleSince(incident, tracking) {
   const since = (0, incident_incident.sJ)(incident);
   return (0, instant.Y8)(since, tracking.createdAt) ? tracking.createdAt : since;
  }
  function mayAsk({phase: phase}, {close: close}) {
   return phase.kind === "open" || phase.kind === "resolved" && close.early !== "accept";
  }
  function severityFactor({severity: severity}, {severities: severities}) {
   if (severity === undefined) return 1;
   return severities.find(({label: label}) => (0, facts_label.b)(label, severity))?.factor ?? 1;
  }
  function repeatOf(repeat, timeLimit, working) {
   return repeat.kind === "every" ? (0, working_time.fe)(repeat.duration, working) : Math.max((0, 
   working_time.fe)(repeat.atLeast, working), timeLimit);
  }
  // CONCATENATED MODULE: ./lib/src/reminders/mentions.js
  function whoIsMentioned(asking, {step: step, escalates: escalates}) {
   const {people: people} = asking.settings;
   const here = names => names.filter(name => !hasLeft(name, asking.facts));
   const settings = {
    ...asking.settings,
    people: {
     default: here(people.default),
     escalateTo: here(people.escalateTo)
    }
   };
   return escalates ? whoIsEscalatedTo({
    ...asking,
    settings: settings
   }, step) : responsibleFor({
    ...asking,
    settings: settings
   }, step);
  }
  const blockStart = /^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/;
  function withMentions(people, prose) {
   if (people.length === 0) return prose;
   const mentions = people.map(login => `@${login}`).join(" ");
   return `${mentions}${blockStart.test(prose) ? "\n\n" : " "}${prose}`;
  }
  function mentionsToCheck(asking) {
   const {incident: incident, facts: facts, settings: settings} = asking;
   const waiting = waitingStep(incident, settings);
   if (waiting?.stage.kind !== "due") return [];
   const {escalates: escalates} = waiting.stage;
   const named = [ ...settings.people.default, ...settings.people.escalateTo ];
   return whoIsMentioned(asking, {
    step: waiting.tracked.step.id,
    escalates: escalates
   }).filter(name => named.includes(name) && !name.includes("/") && (0, trust.Fp)(name, facts) === undefined);
  }
  function mentionNotes(facts, {people: people, language: language}, reminder) {
   const {words: words, format: format} = (0, i18n_texts.zi)(language);
   const named = reminder.escalated ? [ ...people.escalateTo, ...people.default ] : people.default;
   const left = named.filter(name => hasLeft(name, facts));
   return [ ...left.map(name => format("cannotBeCalled", {
    name: name
   })), ...reminder.prose.startsWith("@") ? [] : [ words.callsNobody ] ];
  }
  function hasLeft(name, facts) {
   return (0, trust.Fp)(name, facts) === "none";
  }
  // CONCATENATED MODULE: ./lib/src/reminders/reminder-view.js
  function reminderView({waiting: waiting, due: due, now: now, createdAt: createdAt, asking: asking, postmortem: postmortem, texts: texts}) {
   const {step: step} = waiting.tracked;
   const headings = step.id === "prevent" ? asking.map(heading => (0, plain_line.h)(heading, 80)) : [];
   return {
    number: (0, protocol.CD)(step.id),
    title: step.title,
    hint: step.hint,
    since: (0, timestamp.B_)(waiting.since, createdAt),
    waited: texts.duration((0, instant.vk)(waiting.since, now)),
    unanswered: texts.counted("unanswered", due.level - 1),
    escalated: due.escalates,
    isLast: due.level === waiting.cap,
    asking: headings.join(texts.words.comma),
    postmortem: postmortem !== undefined && "url" in postmortem ? postmortem.url : ""
   };
  }
  function answeredView(incident, {step: step}) {
   const tracked = incident.steps.find(one => one.step.id === step);
   const state = tracked?.state;
   const attribution = state === undefined || state.kind === "open" ? undefined : state.attribution;
   return {
    number: (0, protocol.CD)(step),
    title: tracked?.step.title ?? step,
    by: attribution?.kind === "actor" ? (0, plain_line.h)(attribution.by, 60) : "",
    at: attribution === undefined ? "" : (0, timestamp.B_)(attribution.at, incident.createdAt),
    skipped: state?.kind === "skipped"
   };
  }
  // CONCATENATED MODULE: ./lib/src/reminders/decide-reminder.js
  function decideReminder(decision, asking = []) {
   const waiting = waitingStep(decision.incident, decision.settings);
   const effects = tidied(decision, waiting);
   if (waiting?.stage.kind !== "due") return {
    kind: "quiet",
    effects: effects
   };
   const because = heldBack(decision);
   if (because !== undefined) return {
    kind: "held-back",
    because: because,
    effects: effects
   };
   return {
    kind: "post",
    effects: reminderEffects({
     decision: decision,
     asking: asking,
     waiting: waiting,
     due: waiting.stage
    })
   };
  }
  function reminderEffects({decision: decision, asking: asking, waiting: waiting, due: due}) {
   const {incident: incident, facts: facts, settings: settings, writer: writer} = decision;
   const {number: issue} = incident;
   const step = waiting.tracked.step.id;
   const identity = {
    step: step,
    level: due.level,
    escalated: due.escalates,
    due: due.due
   };
   const people = whoIsMentioned(decision, {
    step: step,
    escalates: due.escalates
   });
   const {now: now, createdAt: createdAt, logbook: logbook} = incident;
   const {postmortem: postmortem} = logbook;
   const texts = (0, i18n_texts.zi)(settings.language);
   const view = reminderView({
    waiting: waiting,
    due: due,
    now: now,
    createdAt: createdAt,
    asking: asking,
    postmortem: postmortem,
    texts: texts
   });
   const prose = withMentions(people, writer.write("reminder", view).trimEnd());
   const body = writeReminderComment({
    identity: identity,
    prose: prose
   });
   const post = {
    kind: "post-comment",
    purpose: "reminder",
    issue: issue,
    body: body
   };
   const isLabelled = labelOn(facts) !== undefined;
   return due.escalates && !isLabelled ? [ {
    kind: "add-label",
    issue: issue,
    label: facts_label.n
   }, post ] : [ post ];
  }
  function tidied(decision, waiting) {
   const {incident: incident} = decision;
   const last = lastPosted(incident.reminders);
   const old = incident.reminders.filter(reminder => reminder !== last);
   const isAnswered = last !== undefined && waiting?.tracked.step.id !== last.identity.step;
   return [ ...old.map(({comment: comment}) => ({
    kind: "delete-comment",
    issue: incident.number,
    comment: comment
   })), ...decide_reminder_withoutLabel(decision, waiting), ...isAnswered ? answerEffects(decision, last) : [] ];
  }
  function lastPosted(reminders) {
   const last = reminders.at(-1);
   return reminders.find(({identity: identity}) => identity.step === last?.identity.step && identity.level === last.identity.level);
  }
  function answerEffects({incident: incident, writer: writer}, reminder) {
   const view = answeredView(incident, reminder.identity);
   const body = writeReminderComment({
    identity: reminder.identity,
    prose: writer.write("reminder-answered", view).trimEnd()
   });
   if (body === reminder.body.replaceAll("\r\n", "\n")) return [];
   return [ {
    kind: "edit-comment",
    issue: incident.number,
    comment: reminder.comment,
    body: body
   } ];
  }
  function decide_reminder_withoutLabel({incident: incident, facts: facts}, waiting) {
   const label = labelOn(facts);
   if (label === undefined || incident.logbook.reminders.length === 0) return [];
   const stage = waiting?.stage;
   const isOverdue = stage?.kind === "escalated" || stage?.kind === "due" && stage.escalates;
   return isOverdue ? [] : [ {
    kind: "remove-label",
    issue: incident.number,
    label: label
   } ];
  }
  function labelOn({issue: issue}) {
   return issue.labels.find(one => (0, facts_label.b)(one, facts_label.n));
  }
  var quiet = __webpack_require__(1266);
  // CONCATENATED MODULE: ./lib/src/reminders/quiet-until.js
  function quietUntil(decision, logbook) {
   const {incident: incident, settings: settings} = decision;
   const {phase: phase, now: now} = incident;
   if (isOwed(decision)) return undefined;
   const seen = seenNow(decision);
   if (phase.kind === "dropped") return seen;
   if (phase.kind === "resolved" && !isPublished(logbook)) return undefined;
   const waiting = waitingStep(incident, settings);
   if (waiting === undefined) return seen;
   const changes = changesAt(waiting, now);
   return changes.kind === "now" ? undefined : {
    ...changes.until,
    ...seen
   };
  }
  function isOwed({incident: incident, facts: facts}) {
   if (incident.logbook.sweeps !== undefined) return true;
   const isUnknown = Object.values(facts.permissions).includes("unknown");
   return isUnknown || incident.requested.isUnheard === true || incident.unattributed.length > 0;
  }
  function seenNow({incident: incident, facts: facts, blobSha: blobSha, digest: digest}) {
   const ticked = (0, incident_incident.ow)(incident).map(({step: step}) => step.id);
   return {
    as: (0, quiet.d)({
     ...facts,
     ticked: ticked
    }, blobSha),
    by: digest
   };
  }
  function isPublished({postmortem: postmortem, revision: revision}) {
   return postmortem?.kind === "commit" && postmortem.revision === revision;
  }
  function changesAt({stage: stage, silentUntil: silentUntil}, now) {
   const isSilent = silentUntil !== undefined && (0, instant.Y8)(now, silentUntil);
   const times = [ ...isSilent ? [ silentUntil ] : [], ...timesOf(stage) ];
   if (times.some(time => !(0, instant.Y8)(now, time))) return {
    kind: "now"
   };
   const [first] = times.toSorted((a, b) => (0, instant.Y8)(a, b) ? -1 : 1);
   return {
    kind: "later",
    until: first === undefined ? {} : {
     until: first
    }
   };
  }
  function timesOf(stage) {
   switch (stage.kind) {
   case "on-time":
    return [ stage.showsAt ];

   case "due-soon":
    return [ stage.remindsAt ];

   case "due":
    return [ stage.due ];

   case "reminded":
    return [ stage.nextAt ];

   case "escalated":
    return [];
   }
  }
  // CONCATENATED MODULE: ./lib/src/reminders/waiting-line.js
  function waitingLine(decision) {
   const {incident: incident, settings: settings} = decision;
   const waiting = waitingStep(incident, settings);
   if (waiting === undefined) return "";
   const {stage: stage, silentUntil: silentUntil} = waiting;
   const texts = (0, i18n_texts.zi)(settings.language);
   const at = instant => (0, timestamp.B_)(instant, incident.createdAt);
   if (stage.kind !== "escalated" && silentUntil !== undefined && (0, instant.Y8)(incident.now, silentUntil)) {
    return texts.format("snoozedUntil", {
     at: at(silentUntil)
    });
   }
   switch (stage.kind) {
   case "on-time":
    return "";

   case "due-soon":
    return texts.format("remindsAfter", {
     at: at(stage.remindsAt)
    });

   case "due":
    return dueLine(decision, at(stage.due));

   case "reminded":
    {
     const times = {
      at: at(stage.last.at),
      next: at(stage.nextAt)
     };
     return withLateness(texts.counted("reminded", stage.times, times), stage.last, settings);
    }

   case "escalated":
    return withLateness(texts.format("escalatedAt", {
     at: at(stage.last.at)
    }), stage.last, settings);
   }
  }
  function dueLine(decision, due) {
   const because = heldBack(decision);
   const {words: words, format: format} = (0, i18n_texts.zi)(decision.settings.language);
   return because?.lasts === true ? format("cannotBePosted", {
    due: due,
    reason: words[because.reason]
   }) : format("remindsAfter", {
    at: due
   });
  }
  function withLateness(line, reminder, settings) {
   if (!cameLate(reminder, settings)) return line;
   return `${line} ${(0, i18n_texts.zi)(settings.language).words.cameLate}`;
  }
  var checklist_checklist = __webpack_require__(633);
  // CONCATENATED MODULE: ./lib/src/tracking/place-checklist.js
  const longestBody = 65536;
  function placeChecklist(incident, {body: body, updatedAt: updatedAt}) {
   const {logbook: logbook, checklist: checklist} = incident;
   const {list: list} = logbook;
   if (checklist.kind === "present") return {
    place: list === "none" ? "body" : list,
    effects: []
   };
   if (list !== "none" && list !== "body") return {
    place: list,
    effects: []
   };
   if (list === "body" && isOlderThanOurs(incident, updatedAt)) return {
    place: list,
    effects: []
   };
   const ticked = (0, incident_incident.ow)(incident).map(({step: step}) => step.id);
   const edit = {
    kind: "append",
    steps: logbook.protocol,
    ticked: ticked
   };
   const isTooLong = (0, checklist_checklist.Z9)(body, incident.number, edit).length > longestBody;
   if (isTooLong) return {
    place: "comment",
    effects: []
   };
   return {
    place: list === "none" ? "body" : "body-restored",
    effects: [ {
     kind: "edit-checklist",
     issue: incident.number,
     edit: edit
    } ]
   };
  }
  function isOlderThanOurs({tracking: tracking}, updatedAt) {
   return tracking.kind === "present" && (0, instant.Y8)(updatedAt, tracking.updatedAt);
  }
  var boxes = __webpack_require__(2540);
  var logbook_logbook = __webpack_require__(6801);
  // CONCATENATED MODULE: ./lib/src/logbook/entries.js
  const keptPerSubject = 16;
  function withEntries(logbook, added) {
   return grown(logbook, [ ...logbook.entries, ...added ]);
  }
  function withToggles(logbook, added) {
   return grown(logbook, added.reduce(placed, logbook.entries));
  }
  function grown(logbook, entries) {
   const count = entries.length - logbook.entries.length;
   if (count === 0) return logbook;
   return {
    ...logbook,
    entries: lastOfEach(entries, keptPerSubject),
    revision: logbook.revision + count
   };
  }
  function placed(entries, toggle) {
   const known = entries.findLastIndex(entry => (0, logbook_logbook.H9)(entry) && entry.step === toggle.step);
   const later = entries.findIndex(({attribution: attribution}, index) => index > known && (0, 
   instant.Y8)(toggle.attribution.at, attribution.at));
   return entries.toSpliced(later === -1 ? entries.length : later, 0, toggle);
  }
  function withoutNoise(logbook) {
   return {
    ...logbook,
    entries: lastOfEach(logbook.entries, 1),
    reminders: logbook.reminders.slice(-8),
    refusals: []
   };
  }
  function lastOfEach(entries, most) {
   const kept = new Map;
   return entries.toReversed().filter(entry => {
    const subject = repeatable(entry);
    if (subject === undefined) return true;
    const count = (kept.get(subject) ?? 0) + 1;
    kept.set(subject, count);
    return count <= most;
   }).toReversed();
  }
  function repeatable(entry) {
   switch (entry.what) {
   case "declared":
   case "accepted":
   case "line":
   case "note":
   case "said":
    return undefined;

   case "ticked":
   case "unticked":
   case "skipped":
    return entry.step;

   case "owner":
    return `owner of ${entry.step}`;

   case "closed":
   case "reopened":
    return "life";

   case "milestone":
    return entry.name;

   case "lead":
   case "snoozed":
   case "postmortem-asked":
    return entry.what;
   }
  }
  var names = __webpack_require__(258);
  var clock = __webpack_require__(8296);
  // CONCATENATED MODULE: ./lib/src/tracking/finished-rows.js
  const longestWords = 160;
  function finishedRows(incident, texts) {
   return incident.steps.flatMap(tracked => rowOf(tracked, incident, texts));
  }
  function rowOf({step: step, state: state}, incident, texts) {
   const named = texts.format("stepNamed", {
    number: (0, protocol.CD)(step.id),
    title: step.title
   });
   const row = (mark, attribution, words) => ({
    mark: mark,
    step: named,
    ...by(attribution, incident, texts),
    words: words
   });
   switch (state.kind) {
   case "done":
    return [ row("✅", state.attribution, (0, plain_line.h)(state.note ?? "", longestWords)) ];

   case "skipped":
    {
     const reason = (0, plain_line.h)(state.reason, longestWords);
     return [ row("➖", state.attribution, texts.format("skippedBecause", {
      reason: reason
     })) ];
    }

   case "open":
    {
     const last = (0, logbook_logbook.zR)(incident.logbook.entries, step.id);
     return last === undefined ? [] : [ row("↩️", last.attribution, texts.words.tookTickOff) ];
    }
   }
  }
  function by(attribution, {createdAt: createdAt}, texts) {
   const at = (0, timestamp.B_)(attribution.at, createdAt);
   if (attribution.kind === "seen") return {
    who: "",
    when: texts.format("seenAt", {
     at: at
    })
   };
   return {
    who: (0, plain_line.h)(attribution.by, 60),
    when: at
   };
  }
  // CONCATENATED MODULE: ./lib/src/tracking/postmortem-link.js
  function postmortemLink(incident, logbook, texts) {
   const {postmortem: postmortem, sections: sections} = logbook;
   if (postmortem === undefined || !("url" in postmortem)) return null;
   const inReview = postmortem.kind === "pull-request" && postmortem.state === "open";
   const isKept = incident.phase.kind === "resolved" && (postmortem.kind !== "pull-request" || inReview);
   const open = isKept ? incident.steps.length - (0, incident_incident.ow)(incident).length : 0;
   const written = sections === undefined ? "" : texts.format("writtenOf", sections);
   const review = postmortem.kind === "commit" ? reviewWords(logbook.review, incident, texts) : "";
   return {
    path: postmortem.path,
    url: postmortem.url,
    inReview: inReview,
    open: open,
    written: written,
    review: review
   };
  }
  function reviewWords(review, {createdAt: createdAt}, {words: words, format: format}) {
   if (review === undefined) return "";
   const {mergedBy: mergedBy, mergedAt: mergedAt, by: by, at: at} = review;
   const when = (0, timestamp.B_)(mergedAt, createdAt);
   const merged = mergedBy === undefined ? format("merged", {
    at: when
   }) : format("mergedBy", {
    who: (0, plain_line.h)(mergedBy, 60),
    at: when
   });
   if (at === undefined) return merged;
   const who = by.map(login => (0, plain_line.h)(login, 60)).join(words.comma);
   const reviewed = format("reviewedBy", {
    who: who,
    at: (0, timestamp.B_)(at, createdAt)
   });
   return [ merged, reviewed ].join(words.comma);
  }
  var secrecy = __webpack_require__(7289);
  // CONCATENATED MODULE: ./lib/src/tracking/tracking-notes.js
  function notesOf(given) {
   const {incident: incident, logbook: logbook, texts: texts} = given;
   const gone = isListGone(given);
   const restored = logbook.list === "body-restored" && !gone;
   const missing = stepsWhere(given, (isListed, isTicked) => !isListed && !isTicked);
   const uncounted = stepsWhere(given, (_, isTicked) => isTicked);
   const {phase: phase} = incident;
   const isUnvouched = phase.kind === "resolved" && !phase.vouched && logbook.postmortem === undefined && !(0, 
   secrecy.o)({
    logbook: logbook
   });
   const {words: words, format: format} = texts;
   return [ ...privacyNotes(given), ...postmortemNotes(given), ...answerNotes(given), ...sweepNotes(given), ...when(isUnvouched, words.noteUnvouched), ...when(uncounted !== "", format("noteUncounted", {
    steps: uncounted
   })), ...when(missing !== "", format("noteTakenOut", {
    steps: missing
   })), ...when(restored, words.noteRestored), ...when(gone, words.noteGone), ...when(logbook.list === "comment", words.noteInComment) ];
  }
  function privacyNotes({logbook: logbook, texts: {words: words}}) {
   if (!(0, secrecy.o)({
    logbook: logbook
   })) return [];
   return [ logbook.postmortem === undefined ? words.noteKeptPrivate : words.noteToldBefore ];
  }
  function sweepNotes({incident: {phase: phase}, logbook: {sweeps: sweeps}, texts: texts, sweepsUrl: sweepsUrl}) {
   if (sweeps === undefined || phase.kind === "dropped") return [];
   return [ texts.format(sweeps === "inactive" ? "noteSweepsInactive" : "noteSweepsOff", {
    url: sweepsUrl
   }) ];
  }
  function answerNotes({incident: incident, logbook: logbook, texts: texts}) {
   const {answers: answers, severity: severity, phase: phase} = incident;
   if (phase.kind === "dropped") return [];
   const unclear = (0, incident_incident.aj)(logbook, "started") === undefined ? answers.startedUnclear ?? "" : "";
   const suggested = severity === undefined ? answers.severity ?? "" : "";
   return [ ...when(unclear !== "", texts.format("noteStartUnclear", {
    answer: (0, plain_line.h)(unclear, 80)
   })), ...when(suggested !== "", texts.format("noteSeveritySuggested", {
    severity: (0, plain_line.h)(suggested, 40)
   })) ];
  }
  function isListGone({incident: incident, logbook: logbook}) {
   return incident.logbook.list === "body-restored" && logbook.list === "body-restored" && incident.checklist.kind === "absent";
  }
  function postmortemNotes({delivery: delivery, texts: texts, postmortemToDo: toDo}) {
   if (delivery.kind === "refused") return [ texts.format("noteNotWritten", delivery) ];
   return toDo === undefined ? [] : [ toDo ];
  }
  function when(isSo, sentence) {
   return isSo ? [ sentence ] : [];
  }
  function stepsWhere({incident: {steps: steps, checklist: checklist, requested: requested, phase: phase}, texts: texts}, isMeant) {
   if (checklist.kind === "absent" || phase.kind === "dropped") return "";
   const [listed, ticked] = [ (0, boxes.vI)(checklist), (0, boxes.K0)(checklist) ];
   return steps.filter(({step: step, state: state}) => state.kind === "open" && !requested.untick.includes(step.id)).filter(({step: step}) => isMeant(listed.has(step.id), ticked.has(step.id))).map(({step: step}) => texts.format("stepNamed", {
    number: (0, protocol.CD)(step.id),
    title: step.title
   })).join(texts.words.comma);
  }
  // CONCATENATED MODULE: ./lib/src/tracking/tracking-view.js
  function trackingView(given) {
   const {incident: incident, logbook: logbook, texts: texts} = given;
   const {phase: phase} = incident;
   const declared = (0, incident_incident.HK)(logbook.entries);
   return {
    done: (0, incident_incident.ow)(incident).length,
    total: incident.steps.length,
    declared: declared === undefined ? "" : attributionWords(declared, incident, texts),
    severity: (0, plain_line.h)(incident.severity ?? "", 40),
    closed: closedLine(incident, texts),
    dropped: phase.kind === "dropped",
    duplicate: phase.kind === "dropped" && phase.reason === "duplicate",
    current: currentView(given),
    finished: finishedRows(incident, texts),
    notes: notesOf(given),
    moments: momentsIn(given),
    list: listPlace(given),
    listInComment: logbook.list === "comment" ? listFor(incident) : "",
    postmortem: postmortemLink(incident, logbook, texts),
    version: version.R
   };
  }
  function momentsIn({logbook: logbook, timeZone: timeZone, texts: texts}) {
   const {named: named} = (0, clock.t)(timeZone);
   return names.z.flatMap(name => {
    const at = (0, incident_incident.aj)(logbook, name)?.at;
    return at === undefined ? [] : [ texts.format(`moment-${name}`, {
     at: named(at)
    }) ];
   });
  }
  function currentView({incident: incident, asked: asked, waiting: waiting, texts: texts}) {
   const current = (0, incident_incident.SY)(incident);
   if (current === undefined || incident.phase.kind === "dropped") return null;
   const {id: id, title: title, hint: hint} = current.step;
   return {
    number: (0, protocol.CD)(id),
    title: title,
    hint: hint,
    who: asked.map(login => (0, plain_line.h)(login, 60)).join(texts.words.comma),
    since: (0, timestamp.B_)((0, incident_incident.sJ)(incident), incident.createdAt),
    waiting: waiting
   };
  }
  function listPlace(given) {
   if (isListGone(given)) return "";
   return given.logbook.list === "comment" ? "comment" : "description";
  }
  function listFor(incident) {
   const done = (0, incident_incident.ow)(incident).map(({step: step}) => step.id);
   return (0, checklist_checklist.Iv)(incident.number, incident.logbook.protocol, done);
  }
  function closedLine({phase: phase, createdAt: createdAt}, texts) {
   if (phase.kind !== "resolved") return "";
   const at = (0, timestamp.B_)(phase.at, createdAt);
   return phase.by === undefined ? at : texts.format("atBy", {
    at: at,
    who: (0, plain_line.h)(phase.by, 60)
   });
  }
  function attributionWords(attribution, {createdAt: createdAt}, texts) {
   const at = (0, timestamp.B_)(attribution.at, createdAt);
   if (attribution.kind === "seen") return texts.format("seenAt", {
    at: at
   });
   return texts.format("byAt", {
    who: (0, plain_line.h)(attribution.by, 60),
    at: at
   });
  }
  // CONCATENATED MODULE: ./lib/src/tracking/tracking-comment.js
  function keepTrackingComment(decision, logbook, current) {
   const {incident: incident, settings: settings, writer: writer, delivery: delivery} = decision;
   const texts = (0, i18n_texts.zi)(settings.language);
   const view = trackingView({
    ...{
     incident: incident,
     delivery: delivery,
     logbook: logbook,
     texts: texts,
     timeZone: settings.timeZone
    },
    sweepsUrl: `${decision.facts.repository.url}/actions/workflows/${decision.sweepFile}`,
    ...current
   });
   const boxesIn = text => (0, boxes.vI)((0, checklist_checklist.zo)(text, incident.number)).size;
   const prose = writer.write("tracking-comment", view, own => boxesIn(own) < boxesIn(view.listInComment) ? "it leaves out `listInComment`, which the description had no room for" : undefined);
   return keep(decision, logbook, {
    prose: prose,
    quiet: current.quiet
   });
  }
  function keepWaiting(decision) {
   const {incident: incident, settings: settings, writer: writer} = decision;
   const prose = writer.write("waiting-comment", {
    least: settings.acceptFrom
   });
   return keep(decision, incident.logbook, {
    prose: prose,
    quiet: undefined
   });
  }
  const longestComment = 65536;
  function fitted(text) {
   const whole = (0, tracking_comment._b)(text);
   if (whole.length <= longestComment) return whole;
   return (0, tracking_comment._b)({
    ...text,
    logbook: withoutNoise(text.logbook)
   });
  }
  function withQuiet({quiet: _, ...logbook}, quiet) {
   return quiet === undefined ? logbook : {
    ...logbook,
    quiet: quiet
   };
  }
  function quietIn(comment) {
   const read = (0, tracking_comment.M_)(comment);
   return read.kind === "tracking" ? read.logbook.quiet : undefined;
  }
  function keep(decision, logbook, {prose: prose, quiet: quiet}) {
   const {incident: incident, facts: facts} = decision;
   const {tracking: tracking, number: issue} = incident;
   if (tracking.kind === "absent") {
    const body = (0, tracking_comment._b)({
     prose: prose,
     logbook: withQuiet({
      ...logbook,
      comment: 0
     }),
     below: ""
    });
    return [ {
     kind: "post-comment",
     purpose: "tracking",
     issue: issue,
     body: body
    } ];
   }
   const before = (0, tracking_comment.M_)(tracking.body);
   const below = before.kind === "tracking" ? before.below : "";
   const stands = facts.overwritten?.comments?.[tracking.id] ?? tracking.body;
   const written = {
    ...logbook,
    comment: tracking.id
   };
   const body = fitted({
    prose: prose,
    logbook: withQuiet(written, quiet),
    below: below
   });
   const asBefore = fitted({
    prose: prose,
    logbook: withQuiet(written, quietIn(stands)),
    below: below
   });
   const unchanged = asBefore === stands.replaceAll("\r\n", "\n");
   return [ ...unchanged ? [] : [ {
    kind: "edit-comment",
    issue: issue,
    comment: tracking.id,
    body: body
   } ], ...tracking.duplicates.map(comment => ({
    kind: "delete-comment",
    issue: issue,
    comment: comment
   })) ];
  }
  var nearest = __webpack_require__(9852);
  var command = __webpack_require__(9624);
  var commands_words = __webpack_require__(172);
  var written_down = __webpack_require__(87);
  // CONCATENATED MODULE: ./lib/src/commands/communications.js
  const usage = "said 4 [address of the comment]";
  const messageSteps = [ "alert", "apologize", "feedback", "thank" ];
  const said = (0, command.N)({
   verb: "said",
   usage: usage,
   parse: (words, context) => {
    const read = (0, commands_words.kq)(words, context);
    if (read.kind === "mistake") return read;
    const {step: step, rest: rest} = read.data;
    if (!messageSteps.includes(step)) return (0, commands_words.RT)(context.texts.words.saidNoMessage);
    const id = /#issuecomment-(\d{1,15})$/.exec(rest)?.[1];
    if (rest !== "" && id === undefined) {
     return (0, commands_words.RT)(context.texts.format("saidNeedsAddress", {
      usage: (0, commands_words.SP)(usage)
     }));
    }
    return (0, commands_words.Yz)({
     step: step,
     ...id === undefined ? {} : {
      comment: Number(id)
     }
    });
   },
   apply: ({step: step, comment: named}, {attribution: attribution, facts: facts, comment: comment, logbook: logbook, texts: texts}) => {
    const id = named ?? comment;
    if (!facts.comments.some(one => one.id === id && isByPerson(one, facts.me))) {
     return {
      kind: "refused",
      problem: texts.words.saidNoComment
     };
    }
    const isKnown = logbook.entries.some(entry => entry.what === "said" && entry.step === step && entry.comment === id);
    return isKnown ? {
     kind: "nothing-new"
    } : (0, written_down.n8)({
     what: "said",
     step: step,
     comment: id,
     attribution: attribution
    });
   }
  });
  function isByPerson({author: author}, me) {
   return author.kind === "person" && author.login !== me;
  }
  var course = __webpack_require__(2532);
  var reported_time = __webpack_require__(2617);
  var typed_text = __webpack_require__(5416);
  // CONCATENATED MODULE: ./lib/src/commands/time-lines.js
  function timeProblem(read, words, usage, context) {
   const {texts: texts} = context;
   const lines = linesFor(read, words, context).map(usage);
   if (read.problem === "zoneAmbiguous") {
    return texts.format("zoneAmbiguous", {
     zone: read.zone,
     choices: texts.either(lines)
    });
   }
   return texts.format("timeToCopy", {
    why: texts.words[read.problem],
    lines: texts.either(lines)
   });
  }
  function linesFor(read, words, context) {
   const typed = (0, typed_text.j)(words);
   switch (read.problem) {
   case "zoneAmbiguous":
    return read.choices.map(choice => `${clockIn(typed, context)} ${choice}`);

   case "clockAhead":
    return [ `yesterday ${clockIn(typed, context)}` ];

   default:
    return daysIn(typed, context).map(day => `${day} ${clockIn(typed, context)}`);
   }
  }
  function clockIn(typed, {writtenAt: writtenAt, timeZone: timeZone}) {
   const [, hour = "", minute = ""] = /(?<![\d/.-])([01]?\d|2[0-3]) ?[:.h] ?([0-5]\d)(?!\d)/.exec(typed) ?? [];
   if (hour !== "") return `${hour.padStart(2, "0")}:${minute}`;
   const {minutes: minutes} = (0, zone.Ow)((0, instant.Rz)(writtenAt), timeZone);
   return [ Math.floor(minutes / 60), minutes % 60 ].map(part => String(part).padStart(2, "0")).join(":");
  }
  function daysIn(typed, {writtenAt: writtenAt, timeZone: timeZone}) {
   const today = (0, zone.Ow)((0, instant.Rz)(writtenAt), timeZone).day;
   const [, one = "", two = "", year = today.slice(0, 4)] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d:])/.exec(typed) ?? [];
   const days = [ [ one, two ], [ two, one ] ].flatMap(([month = "", day = ""]) => {
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    return isDay ? [ `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` ] : [];
   });
   const past = [ ...new Set(days) ].filter(day => day <= today);
   return past.length > 0 ? past : [ today ];
  }
  // CONCATENATED MODULE: ./lib/src/commands/milestones.js
  const started = milestone("started", "started 13:40");
  const detected = milestone("detected", "detected -25m");
  const mitigated = milestone("mitigated", "mitigated 15:10");
  const resolved = milestone("resolved", "resolved 16:00");
  function milestone(name, usage) {
   return (0, command.N)({
    verb: name,
    usage: usage,
    parse: (words, context) => {
     if (words === "" && name !== "started") return (0, commands_words.Yz)({
      at: context.writtenAt
     });
     const time = (0, reported_time.z)(words, context);
     if (time.kind === "mistake") {
      return (0, commands_words.RT)(timeProblem(time, words, one => (0, commands_words.SP)(`${name} ${one}`), context));
     }
     const {rest: rest} = time;
     if (/[^\s.,;!]/.test(rest) === false) return (0, commands_words.Yz)({
      at: time.at
     });
     const [first, second] = [ words.slice(0, words.length - rest.length).trim(), rest.trim() ];
     const [usage, note] = [ (0, commands_words.SP)(`${name} ${first}`), (0, commands_words.SP)(`at ${first} ${second}`) ];
     return (0, commands_words.RT)(context.texts.format("timeLeftOver", {
      usage: usage,
      note: note
     }));
    },
    apply: ({at: at}, {attribution: attribution, logbook: logbook, texts: texts}) => {
     const problem = outOfOrder(name, at, logbook, texts);
     return problem === undefined ? (0, written_down.n8)({
      what: "milestone",
      name: name,
      at: at,
      attribution: attribution
     }) : {
      kind: "refused",
      problem: problem
     };
    }
   });
  }
  function outOfOrder(name, at, {entries: entries}, {format: format}) {
   for (const other of names.z) {
    const known = entries.filter(entry => entry.what === "milestone").findLast(entry => entry.name === other);
    if (known === undefined || other === name) continue;
    if (name === "started" && other !== "started" && (0, instant.Y8)(known.at, at)) {
     return format(`startedAfter-${other}`, {
      at: known.at
     });
    }
    if (name !== "started" && other === "started" && (0, instant.Y8)(at, known.at)) {
     return format(`beforeStart-${name}`, {
      at: known.at
     });
    }
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/src/commands/notes.js
  const atUsage = "at 14:05 text";
  const at = (0, command.N)({
   verb: "at",
   usage: atUsage,
   parse: (words, context) => {
    const time = (0, reported_time.z)(words, context);
    if (time.kind === "mistake") {
     return (0, commands_words.RT)(timeProblem(time, words, one => (0, commands_words.SP)(`at ${one} text`), context));
    }
    const text = time.rest.trim();
    return text === "" ? (0, commands_words.RT)(context.texts.format("sayWhatHappened", {
     usage: (0, commands_words.SP)(atUsage)
    })) : (0, commands_words.Yz)({
     at: time.at,
     text: text
    });
   },
   apply: ({at: when, text: text}, input) => (0, written_down.$T)({
    what: "line",
    at: when,
    text: (0, written_down.uo)(text),
    attribution: input.attribution
   }, input)
  });
  const note = (0, command.N)({
   verb: "note",
   usage: "note impact text",
   openTo: [ "author" ],
   parse: (words, {texts: texts}) => {
    const [name, text] = (0, commands_words.Nr)(words);
    const section = names.Q.find(one => one === name.toLowerCase());
    if (section === undefined) {
     const near = (0, nearest.p)(name, names.Q);
     const sections = names.Q.join(texts.words.comma);
     return (0, commands_words.RT)(near === undefined ? texts.format("noSuchSection", {
      sections: sections
     }) : texts.format("noSuchSectionBut", {
      name: near,
      sections: sections
     }));
    }
    return text === "" ? (0, commands_words.RT)(texts.format("sayWhatToNote", {
     usage: (0, commands_words.SP)(`note ${section} text`)
    })) : (0, commands_words.Yz)({
     section: section,
     text: text
    });
   },
   apply: ({section: section, text: text}, input) => (0, written_down.$T)({
    what: "note",
    section: section,
    text: (0, written_down.uo)(text),
    attribution: input.attribution
   }, input)
  });
  // CONCATENATED MODULE: ./lib/src/commands/snooze.js
  const longestSnooze = 14 * time_duration.vd;
  const snooze = (0, command.N)({
   verb: "snooze",
   usage: "snooze 2d [3]",
   parse: (words, context) => {
    const [time, rest] = (0, commands_words.Nr)(words);
    const read = rest === "" ? undefined : (0, commands_words.kq)(rest, context);
    if (read?.kind === "mistake") return read;
    const forStep = read === undefined ? {} : {
     step: read.data.step
    };
    if (time.toLowerCase() === "off") return (0, commands_words.Yz)({
     until: "off",
     ...forStep
    });
    const duration = (0, time_duration.E9)(time);
    if (duration.kind !== "duration" || duration.ms > longestSnooze) {
     return (0, commands_words.RT)(context.texts.words.snoozeRule);
    }
    return (0, commands_words.Yz)({
     until: (0, instant.B9)((0, instant.Rz)(context.writtenAt) + duration.ms),
     ...forStep
    });
   },
   apply: (snoozed, {attribution: attribution}) => (0, written_down.n8)({
    what: "snoozed",
    ...snoozed,
    attribution: attribution
   })
  });
  // CONCATENATED MODULE: ./lib/src/commands/steps.js
  const done = (0, command.N)({
   verb: "done",
   usage: "done 3 [text]",
   parse: (words, context) => {
    const read = (0, commands_words.$i)(words, "done", context);
    return read.kind === "mistake" ? read : (0, commands_words.Yz)({
     steps: read.data.steps,
     note: read.data.rest
    });
   },
   apply: ({steps: steps, note: note}, input) => {
    const noted = note === "" ? {} : {
     note: (0, written_down.uo)(note)
    };
    return each(steps, input, step => ({
     what: "ticked",
     step: step,
     attribution: input.attribution,
     ...noted
    }));
   },
   requests: ({steps: steps}) => ({
    tick: steps
   })
  });
  const undo = (0, command.N)({
   verb: "undo",
   usage: "undo 3",
   parse: (words, context) => {
    const read = (0, commands_words.$i)(words, "undo", context);
    return read.kind === "mistake" ? read : (0, commands_words.Yz)({
     steps: read.data.steps
    });
   },
   apply: ({steps: steps}, input) => each(steps, input, step => ({
    what: "unticked",
    step: step,
    attribution: input.attribution
   })),
   requests: ({steps: steps}) => ({
    untick: steps
   })
  });
  const skipUsage = "skip 4 reason";
  const skip = (0, command.N)({
   verb: "skip",
   usage: skipUsage,
   parse: (words, context) => {
    const read = (0, commands_words.$i)(words, "skip", context);
    if (read.kind === "mistake") return read;
    const {steps: steps, rest: reason} = read.data;
    return reason === "" ? (0, commands_words.RT)(context.texts.format("skipNeedsReason", {
     usage: (0, commands_words.SP)(skipUsage)
    })) : (0, commands_words.Yz)({
     steps: steps,
     reason: reason
    });
   },
   apply: ({steps: steps, reason: reason}, input) => each(steps, input, step => ({
    what: "skipped",
    step: step,
    reason: (0, written_down.uo)(reason),
    attribution: input.attribution
   })),
   requests: ({steps: steps}) => ({
    tick: steps
   })
  });
  function each(steps, input, toggleOf) {
   const entries = [];
   for (const step of steps) {
    const logbook = withEntries(input.logbook, entries);
    const applied = (0, written_down.L$)(toggleOf(step), {
     ...input,
     logbook: logbook
    });
    if (applied.kind === "refused") return applied;
    if (applied.kind === "done") entries.push(...applied.entries);
   }
   return entries.length === 0 ? {
    kind: "nothing-new"
   } : {
    kind: "done",
    entries: entries
   };
  }
  const ownUsage = "own 5 @user";
  const own = (0, command.N)({
   verb: "own",
   usage: ownUsage,
   parse: (words, context) => {
    const read = (0, commands_words.kq)(words, context);
    if (read.kind === "mistake") return read;
    const who = (0, commands_words.$n)(read.data.rest, ownUsage, context);
    return who.kind === "mistake" ? who : (0, commands_words.Yz)({
     step: read.data.step,
     login: who.data.login
    });
   },
   apply: ({step: step, login: login}, {attribution: attribution}) => (0, written_down.n8)({
    what: "owner",
    step: step,
    login: login,
    attribution: attribution
   })
  });
  // CONCATENATED MODULE: ./lib/src/commands/commands.js
  const commands = [ done, undo, skip, course.HI, own, course.yf, started, detected, mitigated, resolved, at, note, said, snooze, course.lJ, course.b_, course.mk, course.yj ];
  const verbNames = commands.map(({verb: verb}) => verb);
  function helpOf({either: either, said: said}) {
   const sections = either(names.Q);
   return commands.map(({verb: verb, usage: usage}) => ({
    usage: usage,
    does: said(`does-${verb}`, {
     sections: sections
    })
   }));
  }
  function commandNamed(line) {
   const [first] = (0, commands_words.Nr)(line);
   const verb = first.toLowerCase();
   return commands.find(command => command.verb === verb);
  }
  function parseCommand(line, context) {
   const [first, words] = (0, commands_words.Nr)(line);
   const command = commandNamed(line);
   if (command !== undefined) return command.read(words, context);
   const {format: format, words: said} = context.texts;
   const name = (0, nearest.p)(first, verbNames);
   return (0, commands_words.RT)(name === undefined ? said.noSuchCommand : format("noSuchCommandBut", {
    name: name
   }));
  }
  var own_comments = __webpack_require__(4485);
  // CONCATENATED MODULE: ./lib/src/decide/answer-comment.js
  function keepAnswer({incident: incident, facts: facts, settings: settings, writer: writer}, logbook) {
   const {number: issue} = incident;
   const [current, ...doubled] = (0, own_comments.D5)(facts, "answer");
   const view = answerView(logbook, (0, i18n_texts.zi)(settings.language));
   const isSilent = view.refusals.length === 0 && view.verbs.length === 0;
   const isOld = current === undefined && incident.requested.answers.length === 0;
   if (isSilent || isOld) return [];
   const body = `${(0, own_comments["do"])("answer")}\n${writer.write("answer", view).trim()}`;
   if (current === undefined) return [ {
    kind: "post-comment",
    purpose: "answer",
    issue: issue,
    body: body
   } ];
   const unchanged = current.body.replaceAll("\r\n", "\n") === body;
   return [ ...unchanged ? [] : [ {
    kind: "edit-comment",
    issue: issue,
    comment: current.id,
    body: body
   } ], ...doubled.map(({id: id}) => ({
    kind: "delete-comment",
    issue: issue,
    comment: id
   })) ];
  }
  function answerView({refusals: refusals, helped: helped}, texts) {
   return {
    refusals: refusals.map(refusalView),
    verbs: helped ? helpOf(texts) : []
   };
  }
  function refusalView({line: line, by: by, problem: problem}) {
   return {
    line: (0, plain_line.h)(line, 160),
    by: (0, plain_line.h)(by, 60),
    problem: (0, plain_line.h)(problem, 300)
   };
  }
  // CONCATENATED MODULE: ./lib/src/decide/check.js
  function checkWrites({issue: issue, unchecked: unchecked = []}) {
   if (unchecked.length === 0) return undefined;
   const comments = unchecked.flatMap(write => write.kind === "comment" ? [ write.node ] : []);
   return {
    kind: "check",
    issue: issue.number,
    body: unchecked.some(({kind: kind}) => kind === "body"),
    comments: [ ...new Set(comments) ],
    posted: unchecked.some(({kind: kind}) => kind === "posted")
   };
  }
  function putBack({issue: issue, overwritten: overwritten}, effects) {
   const isWritten = effects.some(({kind: kind}) => kind === "edit-checklist");
   if (overwritten?.body === undefined || isWritten) return effects;
   const asItIs = {
    kind: "tick",
    steps: []
   };
   return [ {
    kind: "edit-checklist",
    issue: issue.number,
    edit: asItIs
   }, ...effects ];
  }
  // CONCATENATED MODULE: ./lib/src/decide/reopen-early.js
  function reopenEarly(decision) {
   const {incident: incident, writer: writer} = decision;
   const {number: issue, phase: phase} = incident;
   const [posted, ...doubled] = ownReasons(decision);
   const tidied = doubled.map(({id: id}) => ({
    kind: "delete-comment",
    issue: issue,
    comment: id
   }));
   if (phase.kind !== "resolved" || !isToReopen(decision, phase, posted)) {
    return {
     kind: "leave",
     effects: tidied
    };
   }
   if (posted === undefined) {
    const body = (0, own_comments.uJ)(writer.write("reopened", reopenedView(incident, (0, 
    i18n_texts.zi)(decision.settings.language))).trimEnd());
    return {
     kind: "reopen",
     effects: [ {
      kind: "post-comment",
      purpose: "reopen",
      issue: issue,
      body: body
     } ]
    };
   }
   return {
    kind: "reopen",
    effects: [ ...tidied, {
     kind: "reopen-issue",
     issue: issue,
     closedAt: phase.at
    } ]
   };
  }
  function ownReasons({facts: facts}) {
   return facts.comments.filter(({author: author, body: body}) => author.login === facts.me && (0, 
   own_comments.HX)(body)).toSorted((a, b) => a.id - b.id);
  }
  function isToReopen(decision, phase, posted) {
   const {incident: incident, facts: facts, settings: settings} = decision;
   if (settings.close.early !== "reopen" || (0, incident_incident.SY)(incident) === undefined) return false;
   if (wasReopenedBy(incident, facts.me)) return false;
   if (posted !== undefined) return !(0, instant.Y8)(posted.createdAt, phase.at);
   return !isWrittenDown(incident, phase) && !facts.issue.locked && decision.isSilenced !== true;
  }
  function wasReopenedBy({logbook: logbook}, me) {
   return logbook.entries.some(({what: what, attribution: attribution}) => what === "reopened" && attribution.kind === "actor" && attribution.by === me);
  }
  function isWrittenDown({tracking: tracking}, {at: at}) {
   const read = tracking.kind === "present" ? (0, tracking_comment.M_)(tracking.body) : undefined;
   if (read?.kind !== "tracking") return false;
   return read.logbook.entries.some(({what: what, attribution: attribution}) => what === "closed" && attribution.at === at);
  }
  function reopenedView({steps: steps}, texts) {
   const open = steps.filter(({state: state}) => state.kind === "open").map(({step: step}) => texts.format("stepNamed", {
    number: (0, protocol.CD)(step.id),
    title: step.title
   }));
   return {
    open: open,
    count: open.length
   };
  }
  // CONCATENATED MODULE: ./lib/src/decide/requested-changes.js
  function carryOut({incident: incident, facts: facts, settings: settings}) {
   return [ ...boxEffects(incident), ...severityEffects(incident, facts.issue.labels, settings.severities), ...answerAll({
    incident: incident
   }) ];
  }
  function answerAll({incident: incident}) {
   return incident.requested.answers.map(({comment: comment, reaction: reaction}) => ({
    kind: "react",
    issue: incident.number,
    comment: comment,
    reaction: reaction
   }));
  }
  function boxEffects({number: issue, requested: requested, checklist: checklist, logbook: logbook}) {
   if (checklist.kind === "absent" || logbook.list === "comment") return [];
   const wrong = wanted => (wanted ? requested.tick : requested.untick).filter(step => checklist.boxes.some(box => box.step === step && box.ticked !== wanted));
   const [tick, untick] = [ wrong(true), wrong(false) ];
   return [ ...tick.length === 0 ? [] : [ {
    kind: "edit-checklist",
    issue: issue,
    edit: {
     kind: "tick",
     steps: tick
    }
   } ], ...untick.length === 0 ? [] : [ {
    kind: "edit-checklist",
    issue: issue,
    edit: {
     kind: "untick",
     steps: untick
    }
   } ] ];
  }
  function severityEffects({number: issue, requested: requested}, labels, severities) {
   const {severity: severity} = requested;
   if (severity === undefined) return [];
   const isSet = labels.some(label => (0, facts_label.b)(label, severity));
   const others = labels.filter(label => !(0, facts_label.b)(label, severity) && severities.some(one => (0, 
   facts_label.b)(one.label, label)));
   return [ ...isSet ? [] : [ {
    kind: "add-label",
    issue: issue,
    label: severity
   } ], ...others.map(label => ({
    kind: "remove-label",
    issue: issue,
    label: label
   })) ];
  }
  // CONCATENATED MODULE: ./lib/src/decide/decide.js
  function decide(decision) {
   const wanted = decided(decision);
   return {
    ...wanted,
    effects: putBack(decision.facts, wanted.effects)
   };
  }
  function decided(decision) {
   const {incident: incident} = decision;
   const {postmortem: postmortem} = incident.logbook;
   switch (incident.phase.kind) {
   case "not-an-incident":
   case "paused":
    return having([], postmortem);

   case "waiting":
    return having(waiting(decision), postmortem);

   case "dropped":
    return having(dropped(decision), postmortem);

   case "open":
   case "resolved":
    return pursue(decision);
   }
  }
  function waiting(decision) {
   const {incident: incident, facts: facts} = decision;
   const isOver = facts.issue.state.kind === "closed" && incident.tracking.kind === "absent";
   return isOver ? [] : [ ...answerAll(decision), ...keepWaiting(decision) ];
  }
  function dropped(decision) {
   const {incident: incident} = decision;
   if (incident.tracking.kind === "absent") return [];
   return [ ...carryOut(decision), ...commentEffects(decision, incident.logbook), ...decideReminder(decision).effects ];
  }
  function having(effects, delivered, notes = []) {
   return {
    effects: effects,
    notes: notes,
    ...delivered === undefined ? {} : {
     delivered: delivered
    }
   };
  }
  function pursue(decision) {
   const {incident: incident, facts: facts} = decision;
   const early = reopenEarly(decision);
   const before = incident.logbook.postmortem;
   if (early.kind === "reopen") return having(early.effects, before);
   const postmortem = decision.stage?.deliver(decision) ?? plan_decision.G;
   if (postmortem.kind === "to-do") return having(postmortem.effects, before, postmortem.notes);
   const list = placeChecklist(incident, facts.issue);
   const written = decision.stage?.howFarWritten(decision, postmortem.text);
   const logbook = {
    ...withSweeps(decision),
    list: list.place,
    ...postmortem.logbook,
    ...reviewIn(decision),
    ...sectionsIn(written)
   };
   const reminder = decideReminder(decision, written?.asking);
   const requested = carryOut(decision);
   if (reminder.kind === "post") {
    return having([ ...list.effects, ...requested, ...reminder.effects ], logbook.postmortem);
   }
   const effects = [ ...postmortem.before, ...list.effects, ...requested, ...commentEffects(decision, logbook), ...reminder.effects, ...early.effects, ...postmortem.after ];
   const heldBack = reminder.kind === "held-back" ? {
    heldBack: (0, i18n_texts.zi)(decision.settings.language).words[reminder.because.reason]
   } : {};
   return {
    ...having(effects, logbook.postmortem),
    ...heldBack
   };
  }
  function withSweeps({incident: incident, facts: {sweeps: sweeps}}) {
   const {sweeps: known, ...logbook} = incident.logbook;
   const off = sweeps ?? known ?? "on";
   return off === "on" ? logbook : {
    ...logbook,
    sweeps: off
   };
  }
  function reviewIn({incident: incident, facts: facts}) {
   const review = (0, reviewed.Q)(incident.logbook, facts);
   return review === undefined ? {} : {
    review: review
   };
  }
  function sectionsIn(written) {
   return written === undefined || written.total === 0 ? {} : {
    sections: {
     written: written.written,
     total: written.total
    }
   };
  }
  function commentEffects(decision, logbook) {
   const trackingComment = keepTrackingComment(decision, logbook, currentOf(decision, logbook));
   const answer = keepAnswer(decision, logbook);
   return decision.incident.tracking.kind === "absent" ? [ ...trackingComment, ...answer ] : [ ...answer, ...trackingComment ];
  }
  function currentOf(decision, logbook) {
   const {postmortem: postmortem} = logbook;
   const current = (0, incident_incident.SY)(decision.incident);
   return {
    quiet: quietUntil(decision, logbook),
    asked: current === undefined ? [] : responsibleFor(decision, current.step.id),
    waiting: waitingLine(decision),
    postmortemToDo: postmortem === undefined ? undefined : decision.stage?.whatToDo(postmortem, (0, 
    i18n_texts.zi)(decision.settings.language))
   };
  }
  var delivery_words = __webpack_require__(8787);
  var postmortem_due = __webpack_require__(3e3);
  var plan_effect = __webpack_require__(7247);
  // CONCATENATED MODULE: ./lib/src/reminders/reminder-notes.js
  function reminderNotes(decision, heldBack) {
   const {phase: phase} = decision.incident;
   if (phase.kind !== "open" && phase.kind !== "resolved") return [];
   const waiting = waitingStep(decision.incident, decision.settings);
   if (waiting === undefined) return [];
   const held = heldBack === undefined ? [] : [ (0, i18n_texts.zi)(decision.settings.language).format("reminderWaits", {
    reason: heldBack
   }) ];
   const sent = sentNow(decision, waiting);
   return [ ...held, ...lateNotes(decision, waiting, sent) ];
  }
  function sentNow({incident: incident}, {sent: sent}) {
   return sent.findLast(({at: at}) => !(0, instant.Y8)(at, incident.now));
  }
  function lateNotes({incident: incident, settings: settings}, {stage: stage}, sent) {
   const due = stage.kind === "due" ? {
    due: stage.due,
    at: incident.now
   } : sent;
   if (due === undefined || !cameLate(due, settings)) return [];
   return [ (0, i18n_texts.zi)(settings.language).format("scheduleSeemsOff", {
    due: due.due
   }) ];
  }
  // CONCATENATED MODULE: ./lib/src/report/notes.js
  function editNotes({edits: edits}, {format: format}) {
   if (edits?.kind !== "unavailable") return [];
   return [ format("editsUnknown", {
    reason: (0, plain_line.h)(edits.reason, 120)
   }) ];
  }
  function permissionNotes({permissions: permissions}, {format: format}) {
   return Object.entries(permissions).filter(([, permission]) => permission === "unknown").map(([login]) => format("rightsUnknown", {
    name: (0, plain_line.h)(login, 60)
   }));
  }
  function effectFailure(effect, {words: words}) {
   return effect.kind === "post-comment" ? words[`failed-${effect.purpose}`] : words["failed-edit"];
  }
  // CONCATENATED MODULE: ./lib/src/report/report-on.js
  function reportOn({decision: decision, decided: decided, effects: effects, notes: notes, dryRun: dryRun}) {
   const {incident: incident, delivery: delivery, settings: settings} = decision;
   const texts = (0, i18n_texts.zi)(settings.language);
   const {delivered: delivered, heldBack: heldBack} = decided;
   const commit = delivered?.kind === "commit" ? delivered.commit : undefined;
   const file = effects.find(effect => effect.kind === "commit-files" || effect.kind === "show-in-summary");
   const postmortem = delivered?.path ?? file?.path;
   const problem = deliveryProblem(decision);
   const waiting = waitingReport(decision);
   return {
    number: incident.number,
    url: incident.url,
    outcome: delivery.kind === "refused" ? "failed" : outcomeOf({
     decision: decision,
     decided: decided,
     effects: effects,
     dryRun: dryRun
    }),
    ...incident.severity === undefined ? {} : {
     severity: incident.severity
    },
    step: (0, incident_incident.SY)(incident)?.step.id ?? "",
    done: (0, incident_incident.ow)(incident).length,
    total: incident.steps.length,
    ...waiting === undefined ? {} : {
     waiting: waiting
    },
    ...postmortem === undefined ? {} : {
     postmortem: postmortem
    },
    ...commit === undefined ? {} : {
     commit: commit
    },
    ...wasJustMerged(incident, decided) ? {
     merged: true
    } : {},
    effects: effects,
    notes: [ ...notes, ...reminderNotes(decision, heldBack), ...permissionNotes(decision.facts, texts), ...editNotes(decision.facts, texts), ...deliveryNotes(decision, decided) ],
    ...problem === undefined ? {} : {
     problem: problem
    }
   };
  }
  function wasJustMerged({logbook: logbook}, {delivered: delivered}) {
   const before = logbook.postmortem?.kind;
   return (before === "pull-request" || before === "branch") && delivered?.kind === "commit";
  }
  function waitingOutcome({tracking: tracking}) {
   return tracking.kind === "absent" ? "unchanged" : "waiting";
  }
  function outcomeOf({decision: decision, decided: decided, effects: effects, dryRun: dryRun}) {
   const {incident: incident} = decision;
   if (incident.phase.kind === "not-an-incident") return "ignored";
   if (incident.phase.kind === "paused") return "paused";
   if (incident.phase.kind === "waiting" && !(dryRun && effects.length > 0)) return waitingOutcome(incident);
   const delivered = deliveryOutcome(decision, decided, effects);
   if (delivered === "held-back") return delivered;
   if (effects.length === 0) return "unchanged";
   if (dryRun) return "planned";
   if (delivered !== undefined) return delivered;
   if ((0, secrecy.o)(incident) && incident.phase.kind === "resolved") return "kept-private";
   const posted = effects.flatMap(effect => effect.kind === "post-comment" ? [ effect.purpose ] : []);
   if (effects.some(effect => effect.kind === "reopen-issue")) return "reopened";
   if (posted.includes("tracking")) return "opened";
   return posted.includes("reminder") ? "reminded" : "updated";
  }
  function waitingReport({incident: incident, settings: settings}) {
   const waiting = waitingStep(incident, settings);
   if (waiting === undefined) return undefined;
   const {since: since, stage: stage} = waiting;
   return {
    since: since,
    timeLimit: timeLimitText(waiting, (0, i18n_texts.zi)(settings.language)),
    ...stageReport(waiting, stage)
   };
  }
  function timeLimitText({tracked: tracked, factor: factor, timeLimit: timeLimit, working: working}, {duration: duration, format: format}) {
   if (working.kind === "always") return duration(timeLimit);
   const base = format("ofWork", {
    duration: duration(tracked.step.timeLimit)
   });
   return factor === 1 ? base : `${base} × ${Number(factor.toFixed(2))}`;
  }
  function stageReport({cap: cap}, stage) {
   switch (stage.kind) {
   case "on-time":
    return {
     level: "in time",
     next: stage.remindsAt
    };

   case "due-soon":
    return {
     level: "due-soon",
     next: stage.remindsAt
    };

   case "due":
    return {
     level: stage.escalates ? "escalation due" : `reminder ${stage.level} of ${cap} due`,
     next: stage.due
    };

   case "reminded":
    return {
     level: `reminded ${stage.times} of ${cap}`,
     next: stage.nextAt
    };

   case "escalated":
    return {
     level: "escalated",
     next: ""
    };
   }
  }
  function deliveryOutcome(decision, {delivered: delivered}, effects) {
   if (decision.delivery.kind === "held-back") return "held-back";
   const found = isFound(decision, delivered) ? "published" : undefined;
   return decision.stage?.outcomeOf(decision, effects) ?? found;
  }
  function isFound({incident: incident}, now) {
   const before = incident.logbook.postmortem;
   if (!(0, postmortem_due.nQ)(incident) || now?.kind !== "commit" || now.commit === undefined) return false;
   return before?.kind !== "commit" || before.commit !== now.commit;
  }
  function deliveryNotes(decision, {delivered: delivered}) {
   const {delivery: delivery, facts: facts, settings: settings} = decision;
   const {postmortems: postmortems} = facts;
   const texts = (0, i18n_texts.zi)(settings.language);
   const blocked = postmortems.kind === "unusable" && settings.postmortem.deliver !== "commit" ? [ postmortems.reason ] : [];
   const path = postmortems.kind === "read" ? postmortems.file.path : "";
   const shut = (0, plan_effect.k)(delivery).flatMap(refused => {
    const words = decision.stage?.whatIsNotDone(refused, path, texts);
    return words === undefined ? [] : [ words ];
   });
   return [ ...blocked, ...shut, ...conflictNotes(delivered, texts) ];
  }
  function conflictNotes(now, texts) {
   if (now?.kind !== "pull-request" || now.conflict === undefined) return [];
   return [ (0, delivery_words.wF)(texts.format("pullRequestNumber", now), now.conflict, texts) ];
  }
  function deliveryProblem({delivery: delivery, settings: settings}) {
   switch (delivery.kind) {
   case "refused":
    return delivery.reason;

   case "held-back":
    return (0, delivery_words.c_)(delivery, (0, i18n_texts.zi)(settings.language));

   default:
    return undefined;
   }
  }
  var answer = __webpack_require__(6565);
  var same_text = __webpack_require__(3384);
  // CONCATENATED MODULE: ./lib/src/run/learn-check.js
  function findLost(facts, checked) {
   const {unchecked: unchecked = []} = facts;
   if (checked.kind === "not-told") return {
    lost: [],
    isNews: false
   };
   const lost = [ ...bodyLost(unchecked, checked, facts), ...commentsLost(unchecked, checked, facts) ];
   return {
    lost: lost,
    isNews: lost.length > 0 || hasOwnNews(facts, checked.latest)
   };
  }
  function withLost(facts, lost) {
   return lost.reduce((before, one) => standsIn(before, one) ? takenUp(before, one) : before, facts);
  }
  function standsIn({issue: issue, comments: comments}, {comment: comment, stands: stands}) {
   const text = comment === undefined ? issue.body : comments.find(({id: id}) => id === comment)?.body;
   return (0, same_text.c)(text, stands);
  }
  function bodyLost(unchecked, {body: body}, facts) {
   const writes = unchecked.filter(write => write.kind === "body");
   const {number: number} = facts.issue;
   return lostIn(writes, body, facts).map(lost => ({
    ...lost,
    text: writes.reduce((text, {edit: edit}) => (0, checklist_checklist.Z9)(text, number, edit), lost.text)
   }));
  }
  function commentsLost(unchecked, {comments: comments}, facts) {
   const writes = unchecked.filter(write => write.kind === "comment");
   const ids = [ ...new Set(writes.map(({id: id}) => id)) ];
   return ids.flatMap(id => {
    const own = writes.filter(write => write.id === id);
    const node = own[0]?.node ?? "";
    return lostIn(own, comments[node] ?? [], facts).map(lost => ({
     ...lost,
     comment: id
    }));
   });
  }
  function lostIn(writes, versions, {now: now}) {
   const stands = writes.at(-1)?.after;
   if (stands === undefined) return [];
   for (const [index, {before: before, after: after, asOf: asOf}] of writes.toReversed().entries()) {
    const [own, last] = versions.slice(index);
    if (!(0, same_text.c)(own?.text, after)) return [];
    if ((0, same_text.c)(last?.text, before)) continue;
    if ((0, same_text.c)(last?.text, after)) return [];
    const isNew = last !== undefined && ((0, instant.Y8)(asOf, last.at) || !(0, instant.Y8)(last.at, now));
    return isNew && last.text !== undefined ? [ {
     text: last.text,
     stands: stands
    } ] : [];
   }
   return [];
  }
  function takenUp(facts, {comment: comment, text: text, stands: stands}) {
   const {overwritten: overwritten = {}} = facts;
   if (comment === undefined) {
    return {
     ...facts,
     issue: {
      ...facts.issue,
      body: text
     },
     overwritten: {
      ...overwritten,
      body: stands
     }
    };
   }
   return {
    ...facts,
    comments: facts.comments.map(one => one.id === comment ? {
     ...one,
     body: text
    } : one),
    overwritten: {
     ...overwritten,
     comments: {
      ...overwritten.comments,
      [comment]: stands
     }
    }
   };
  }
  function hasOwnNews({comments: comments, me: me}, latest) {
   return latest.filter(({author: author}) => author.login === me).some(({id: id, updatedAt: updatedAt, body: body}) => {
    const before = comments.find(comment => comment.id === id);
    return before === undefined || (0, instant.Y8)(before.updatedAt, updatedAt) && !(0, 
    same_text.c)(before.body, body);
   });
  }
  // CONCATENATED MODULE: ./lib/src/run/check-writes.js
  async function checked(session, facts, journal) {
   const question = checkWrites(facts);
   if (question === undefined) return undefined;
   const patch = await (0, answer.Z)(session, question);
   journal.unchecked = [];
   if (patch.kind !== "check") return undefined;
   const {lost: lost, isNews: isNews} = findLost(facts, patch.checked);
   journal.lost = [ ...journal.lost, ...lost ];
   return isNews ? {
    kind: "outdated",
    why: "somebody wrote at the same time"
   } : undefined;
  }
  async function putBackLost(session, facts, journal) {
   if (session.context.reader === "rest") return;
   try {
    if (facts !== undefined) await checked(session, facts, journal);
    for (const lost of journal.lost) await check_writes_putBack(session, lost, journal);
   } catch {}
  }
  async function check_writes_putBack({github: {rest: rest, owner: owner, repo: repo}}, {comment: comment, text: text}, {issue: issue}) {
   if (comment === undefined) await rest.issues.update({
    owner: owner,
    repo: repo,
    issue_number: issue,
    body: text
   }); else await rest.issues.updateComment({
    owner: owner,
    repo: repo,
    comment_id: comment,
    body: text
   });
  }
  // CONCATENATED MODULE: ./lib/src/checklist/checkbox-edits.js
  function latestList({list: list, updatedAt: updatedAt}, edits) {
   const newest = edits?.kind === "read" ? edits.revisions.at(-1) : undefined;
   return newest?.list !== undefined && (0, instant.Y8)(updatedAt, newest.at) ? newest.list : list;
  }
  function checkboxEditsIn(written, edits, now) {
   if (edits?.kind !== "read") return [];
   const states = new Map;
   let isBroken = !edits.whole;
   return [ ...revisionsOf(written, edits), {
    at: now,
    list: latestList(written, edits)
   } ].flatMap(({at: at, by: by, list: list}) => {
    const hand = isBroken || by === undefined ? {} : {
     by: by
    };
    isBroken = list === undefined;
    if (list === undefined) return [];
    const ticked = (0, boxes.K0)(list);
    const changed = [ ...(0, boxes.vI)(list) ].filter(step => (states.get(step) ?? false) !== ticked.has(step));
    for (const step of changed) states.set(step, ticked.has(step));
    return changed.map(step => ({
     step: step,
     ticked: ticked.has(step),
     at: at,
     ...hand
    }));
   });
  }
  function revisionsOf({createdAt: at, by: by, list: list}, {revisions: revisions, whole: whole}) {
   if (revisions.length > 0 || !whole) return revisions;
   return [ {
    at: at,
    ...by === undefined ? {} : {
     by: by
    },
    list: list
   } ];
  }
  function handOn(checkboxEdits, {step: step, ticked: ticked, since: since}, counts) {
   const lately = checkboxEdits.filter(checkboxEdit => checkboxEdit.step === step && (since === undefined || !(0, 
   instant.Y8)(checkboxEdit.at, since)));
   const last = lately.findLast(({by: by}) => by === undefined || counts(by));
   if (last?.ticked === ticked && last.by !== undefined) return {
    kind: "known",
    by: last.by,
    at: last.at
   };
   const latest = lately.at(-1);
   return latest?.ticked === ticked ? {
    kind: "unknown",
    at: latest.at
   } : {
    kind: "no-edit"
   };
  }
  var acknowledgement = __webpack_require__(5869);
  var duplicates = __webpack_require__(5135);
  var fixes = __webpack_require__(4370);
  var command_lines = __webpack_require__(1354);
  var people = __webpack_require__(9355);
  // CONCATENATED MODULE: ./lib/src/incident/marks.js
  const mostMarked = 30;
  const mostPeople = 40;
  function marksOf(facts, acceptFrom) {
   const trusted = markedComments(facts).filter(({author: author}) => (0, trust.W2)(author.login, facts, acceptFrom));
   const markedWith = kind => {
    const isMark = mark => mark.kind === kind && (0, trust.W2)(mark.by, facts, acceptFrom);
    return trusted.filter(({id: id}) => marksOn(facts, id).some(isMark)).map(({id: id}) => id);
   };
   return {
    rocket: markedWith("rocket"),
    hooray: markedWith("hooray"),
    confused: markedWith("confused")
   };
  }
  function markQuestions(facts, acceptFrom) {
   const marked = markedComments(facts);
   const people = marked.flatMap(({id: id, author: author}) => [ author.login, ...marksOn(facts, id).map(({by: by}) => by) ]);
   return {
    reactionsOf: marked.filter(({id: id, author: author}) => facts.reactions?.[id] === undefined && (0, 
    trust.W2)(author.login, facts, acceptFrom)).map(({id: id}) => id),
    permissionsOf: [ ...new Set(people) ].slice(0, mostPeople).filter(login => (0, trust.XN)(login, facts))
   };
  }
  function markedComments({comments: comments, me: me}) {
   return comments.filter(({author: author, body: body, reactions: reactions = {}}) => {
    const isMarked = people.X0.some(kind => (reactions[kind] ?? 0) > 0);
    return isMarked && author.kind === "person" && author.login !== me && !(0, command_lines.bZ)(body);
   }).slice(0, mostMarked);
  }
  function marksOn({reactions: reactions, me: me}, comment) {
   return (reactions?.[comment] ?? []).filter(({by: by, kind: kind}) => people.X0.some(mark => mark === kind) && !(kind === "confused" && by === me));
  }
  // CONCATENATED MODULE: ./lib/src/logbook/find-tracking.js
  function findTracking(facts) {
   const ours = facts.comments.filter(comment => comment.author.login === facts.me).map(comment => ({
    comment: comment,
    read: (0, tracking_comment.M_)(comment.body)
   })).filter(({comment: comment, read: read}) => isOwn(read, comment, facts.issue.number)).toSorted((a, b) => a.comment.id - b.comment.id);
   const chosen = ours.find(({read: read}) => read.kind === "tracking" && read.logbook.comment !== 0) ?? ours[0];
   if (chosen === undefined) return {
    tracking: {
     kind: "absent"
    }
   };
   const {comment: comment, read: read} = chosen;
   const tracking = {
    kind: "present",
    id: comment.id,
    url: comment.url,
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    duplicates: ours.filter(one => one !== chosen && !(one.comment.id < comment.id && isJustPosted(one, facts.now))).map(one => one.comment.id),
    readable: read.kind === "tracking"
   };
   return read.kind === "tracking" && read.logbook.comment === comment.id ? {
    tracking: tracking,
    logbook: read.logbook
   } : {
    tracking: tracking
   };
  }
  function isJustPosted({comment: comment, read: read}, now) {
   if (read.kind !== "tracking" || read.logbook.comment !== 0) return false;
   return (0, instant.Rz)(now) - (0, instant.Rz)(comment.createdAt) < 2 * time_duration.Vc;
  }
  function isOwn(read, comment, issue) {
   if (read.kind === "damaged") return comment.body.includes(`"issue":${issue},"comment":${comment.id},`);
   if (read.kind === "foreign" || read.logbook.issue !== issue) return false;
   return read.logbook.comment === comment.id || read.logbook.comment === 0;
  }
  function listHolder({issue: issue, comments: comments}, tracking, place) {
   const id = tracking.kind === "present" ? tracking.id : undefined;
   const holder = place === "comment" ? comments.find(comment => comment.id === id) : issue;
   if (holder === undefined) return undefined;
   const {author: author, createdAt: createdAt, updatedAt: updatedAt, body: body} = holder;
   const by = author.kind === "ghost" ? {} : {
    by: author.login
   };
   return {
    createdAt: createdAt,
    ...by,
    updatedAt: updatedAt,
    list: (0, checklist_checklist.zo)(body, issue.number)
   };
  }
  var questions = __webpack_require__(1026);
  // CONCATENATED MODULE: ./lib/src/trust/acceptance.js
  function observeAcceptance(facts, logbook, gate) {
   if ((0, trust.oB)(facts, logbook)) return [];
   const {author: author, createdAt: createdAt} = facts.issue;
   if (author.kind !== "ghost" && (0, trust.W2)(author.login, facts, gate.acceptFrom)) {
    return [ {
     what: "accepted",
     attribution: {
      kind: "actor",
      by: author.login,
      at: createdAt
     }
    } ];
   }
   const vouching = vouchers(facts, gate.label).find(({by: by}) => (0, trust.W2)(by.login, facts, gate.acceptFrom));
   if (vouching === undefined) return [];
   return [ {
    what: "accepted",
    attribution: {
     kind: "actor",
     by: vouching.by.login,
     at: vouching.at
    }
   } ];
  }
  function vouchers(facts, label) {
   const {history: history} = facts;
   if (history.kind !== "read") return [];
   return history.events.filter(event => event.by.kind === "person" && !(0, trust.YB)(event.by.login, facts) && (event.kind === "assigned" || event.kind === "labeled" && (0, 
   facts_label.b)(event.label, label)));
  }
  // CONCATENATED MODULE: ./lib/src/decide/ask.js
  function ask(occasion) {
   const {incident: incident, facts: facts} = occasion;
   const {kind: kind} = incident.phase;
   const again = mustReadAgain(facts) ? [ {
    kind: "comments",
    issue: facts.issue.number
   } ] : [];
   if (kind === "not-an-incident" || kind === "paused") return again;
   return [ ...again, ...(0, postmortem_due.nQ)(incident) && again.length === 0 ? pinsQuestions(facts) : [], ...threadQuestions(occasion), ...(0, 
   postmortem_due.nQ)(incident) ? postmortemQuestions(occasion) : [], ...permissionQuestions(occasion), ...occasion.stage?.ask(occasion) ?? [] ];
  }
  function mustReadAgain({reader: reader, posted: posted}) {
   return reader === "rest" && posted !== undefined;
  }
  function pinsQuestions({pins: pins, comments: comments, issue: issue}) {
   const isSaid = comments.some(({author: author}) => author.kind === "person");
   return pins === "unread" && isSaid ? [ {
    kind: "comments",
    issue: issue.number
   } ] : [];
  }
  function threadQuestions({incident: incident, facts: facts}) {
   const {number: issue, parts: parts = 0} = facts.issue;
   return [ ...facts.history.kind === "unread" && wantsHistory(incident) ? [ {
    kind: "history",
    issue: issue,
    parts: parts
   } ] : [], ...facts.edits === undefined && incident.unattributed.length > 0 ? [ editsQuestion(incident, facts) ] : [] ];
  }
  function editsQuestion({number: issue, logbook: logbook, tracking: tracking}, {comments: comments}) {
   if (logbook.list !== "comment" || tracking.kind === "absent") return {
    kind: "edits",
    issue: issue
   };
   const comment = comments.find(({id: id}) => id === tracking.id)?.node ?? "";
   return {
    kind: "edits",
    issue: issue,
    comment: comment
   };
  }
  function postmortemQuestions({incident: incident, facts: facts, settings: settings}) {
   const {url: url} = facts.issue;
   const issues = (0, duplicates.f)(facts);
   return [ ...facts.background.kind === "unread" && isBeginningKnown(incident, facts) ? [ backgroundQuestion(incident, facts) ] : [], ...markQuestions(facts, settings.acceptFrom).reactionsOf.map(comment => ({
    kind: "reactions",
    comment: comment
   })), ...issues.length === 0 ? [] : [ {
    kind: "duplicates",
    url: url,
    issues: issues
   } ] ];
  }
  function backgroundQuestion(incident, facts) {
   const numbers = (0, questions.A)(facts);
   const {from: from, to: to} = (0, incident_incident.hX)(incident);
   return {
    kind: "background",
    issue: facts.issue.number,
    from: (0, incident_incident.aj)(incident.logbook, "started") === undefined ? (0, 
    instant.B9)((0, instant.Rz)(from) - incident_incident.nu) : from,
    to: to,
    ...numbers.length === 0 ? {} : {
     numbers: numbers
    },
    ...facts.comments.some(({author: author}) => author.kind === "person") ? {
     hasComments: true
    } : {}
   };
  }
  function permissionQuestions(occasion) {
   const {facts: facts} = occasion;
   const people = [ ...peopleToWeigh(occasion), ...mentionsToCheck(occasion) ].map(login => login.toLowerCase());
   return [ ...new Set(people) ].filter(login => (0, trust.Fp)(login, facts) === undefined).map(login => ({
    kind: "permission",
    login: login
   }));
  }
  function wantsHistory(incident) {
   return incident.phase.kind === "waiting" || isLogbookNew(incident) || (0, postmortem_due.nQ)(incident) || wasJustSeenReopened(incident);
  }
  function peopleToWeigh({incident: incident, facts: facts, settings: settings, editEvent: editEvent}) {
   const {author: author, state: state} = facts.issue;
   const closer = (0, postmortem_due.z)(incident) && state.kind === "closed" && state.by !== undefined ? [ state.by ] : [];
   const editor = editEvent === undefined || (0, trust.J6)(facts, incident.logbook) ? [] : [ editEvent.by ];
   const weighed = incident.phase.kind === "waiting" ? [ author.login, ...vouchers(facts, settings.label).map(({by: by}) => by.login) ] : [ ...closer, ...editor, ...editorsOfBoxes(incident, facts) ];
   const isDue = (0, postmortem_due.nQ)(incident);
   return [ ...incident.requested.permissionsOf, ...isDue ? [ ...(0, acknowledgement.j)(incident, facts), ...(0, 
   questions.M)(facts, doersOf(incident, facts)) ] : [], ...isDue ? markQuestions(facts, settings.acceptFrom).permissionsOf : [], ...weighed.filter(login => (0, 
   trust.XN)(login, facts)) ];
  }
  function doersOf(incident, facts) {
   const {issue: issue, history: history} = facts;
   const events = history.kind === "read" ? history.events : [];
   return [ ...incident.logbook.entries.flatMap(({attribution: attribution}) => attribution.kind === "actor" ? [ attribution.by ] : []), ...issue.assignees, ...events.flatMap(event => event.kind === "assigned" ? [ event.assignee ] : []), ...(0, 
   fixes.p)(incident, facts).flatMap(({author: author, reviewers: reviewers}) => [ author, ...reviewers ].flatMap(one => one?.kind === "person" ? [ one.login ] : [])) ];
  }
  function editorsOfBoxes({tracking: tracking, logbook: logbook, unattributed: unattributed}, facts) {
   const written = listHolder(facts, tracking, logbook.list);
   if (written === undefined || unattributed.length === 0 || (0, trust.J6)(facts, logbook)) return [];
   return checkboxEditsIn(written, facts.edits, facts.now).flatMap(({step: step, by: by}) => unattributed.includes(step) && by !== undefined ? [ by ] : []);
  }
  function isLogbookNew({logbook: logbook}) {
   return logbook.comment === 0;
  }
  function isBeginningKnown(incident, {history: history}) {
   return !isLogbookNew(incident) || history.kind !== "unread";
  }
  function wasJustSeenReopened({logbook: logbook, now: now}) {
   return logbook.entries.some(({what: what, attribution: attribution}) => what === "reopened" && attribution.kind === "seen" && attribution.at === now);
  }
  // CONCATENATED MODULE: ./lib/src/commands/requested-changes.js
  const nothingRequested = {
   answers: [],
   tick: [],
   untick: [],
   permissionsOf: []
  };
  // CONCATENATED MODULE: ./lib/src/commands/rights.js
  const steering = [ "admin", "maintain", "write", "triage" ];
  function rightsOf(login, facts) {
   const permission = (0, trust.Fp)(login, facts);
   if (permission === undefined) return "not-asked";
   if (steering.includes(permission)) return "everything";
   if (permission === "unknown") return "not-answered";
   if (permission !== "read" || facts.repository.visibility === "public") return "nothing";
   const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
   return isOwn ? "own-notes" : "help";
  }
  function forbidden(line, who) {
   const rights = rightsOf(who.login, who.facts);
   if (rights === "not-answered") {
    return who.texts.words.permissionUnknown;
   }
   const command = commandNamed(line);
   if (command === undefined ? rights !== "nothing" : mayUse(command, who)) return undefined;
   const least = command?.verb === course.lJ.verb && who.acceptFrom === "write" ? "write" : "triage";
   return who.texts.format("takesPermission", {
    least: least
   });
  }
  function mayUse({verb: verb, openTo: openTo}, {login: login, facts: facts, acceptFrom: acceptFrom}) {
   const rights = rightsOf(login, facts);
   if (verb === course.lJ.verb) return rights === "everything" && (0, trust.W2)(login, facts, acceptFrom);
   if (rights === "everything") return true;
   return openTo.includes("author") && rights === "own-notes" || openTo.includes("readers") && rights === "help";
  }
  var turns = __webpack_require__(9182);
  // CONCATENATED MODULE: ./lib/src/commands/whose-turn.js
  const mostCommentsPerRun = 20;
  const mostAsked = 20;
  const mostUnconfirmed = 3;
  const mostOfOne = 5;
  function whoseTurn(facts, logbook) {
   const waiting = unprocessed(facts, logbook);
   const comments = (0, trust.oB)(facts, logbook) ? inTheirTurn(waiting, facts) : ofSome(waiting, facts);
   return {
    waiting: waiting,
    comments: comments
   };
  }
  function unprocessed(facts, {processed: processed}) {
   const {comments: comments, me: me} = facts;
   return comments.filter(({id: id, author: author, body: body}) => id > processed && isPerson(author, me) && (0, 
   command_lines.Pr)(body)).filter(comment => !isRefusedBefore(comment, facts)).filter(({body: body}) => (0, 
   command_lines.Zm)(body).length > 0).toSorted((a, b) => a.id - b.id);
  }
  function isRefusedBefore({author: author, isRefused: isRefused, mayBeMember: mayBeMember}, facts) {
   if (isRefused !== true) return false;
   const rights = rightsOf(author.login, facts);
   return rights === "nothing" || rights === "not-asked" && mayBeMember !== true;
  }
  function inTheirTurn(waiting, facts) {
   const isNobodys = ({author: author}) => rightsOf(author.login, facts) === "nothing";
   const room = Math.max(0, mostAsked - Object.keys(facts.permissions).length);
   const counted = waiting.filter(one => !isNobodys(one)).slice(0, mostCommentsPerRun);
   const unknown = counted.filter(({author: author}) => rightsOf(author.login, facts) === "not-asked");
   const end = unknown[room]?.id ?? Number.POSITIVE_INFINITY;
   return [ ...counted, ...waiting.filter(isNobodys).slice(0, mostCommentsPerRun) ].filter(({id: id}) => id < end).toSorted((a, b) => a.id - b.id);
  }
  function ofSome(waiting, {now: now}) {
   const loginsOf = comments => [ ...new Set(comments.toReversed().map(({author: author}) => author.login)) ];
   const members = loginsOf(waiting.filter(({mayBeMember: mayBeMember}) => mayBeMember === true));
   const others = loginsOf(waiting).filter(login => !members.includes(login));
   const some = [ members, others ].flatMap(logins => (0, turns.sZ)(logins, mostUnconfirmed, now));
   return some.flatMap(login => waiting.filter(({author: author}) => author.login === login).slice(-mostOfOne)).toSorted((a, b) => a.id - b.id);
  }
  function isPerson({kind: kind, login: login}, me) {
   return kind === "person" && login !== me;
  }
  // CONCATENATED MODULE: ./lib/src/commands/process.js
  const keptRefusals = 5;
  function processCommands(facts, logbook, policy) {
   const {waiting: waiting, comments: comments} = whoseTurn(facts, logbook);
   const permissionsOf = comments.map(({author: author}) => author.login).filter(login => rightsOf(login, facts) === "not-asked");
   const end = comments.findIndex(({author: author}) => permissionsOf.includes(author.login));
   const heard = end === -1 ? comments : comments.slice(0, end);
   const unheard = waiting.find(one => !heard.includes(one));
   const before = {
    logbook: logbook,
    requested: {
     ...nothingRequested,
     permissionsOf: permissionsOf,
     ...unheard === undefined ? {} : {
      isUnheard: true
     }
    }
   };
   return heard.reduce((processed, comment) => processComment({
    facts: facts,
    comment: comment,
    policy: policy,
    unheard: unheard
   }, processed), before);
  }
  function processComment(context, before) {
   const {comment: comment, facts: facts, unheard: unheard} = context;
   const {login: login} = comment.author;
   const isNobody = rightsOf(login, facts) === "nothing";
   let processed = before;
   const results = [];
   for (const line of (0, command_lines.Zm)(comment.body)) {
    const result = processLine(line, context, processed);
    results.push(result.kind);
    if (result.kind !== "refused") processed = result.processed; else if (isNobody) continue; else processed = withRefusal(processed, {
     comment: comment.id,
     by: login,
     line: line,
     problem: result.problem
    });
   }
   const answer = {
    comment: comment.id,
    reaction: reactionTo(results)
   };
   const isUnanswered = isNobody && !(0, trust.oB)(facts, processed.logbook);
   const isAfterUnheard = unheard !== undefined && unheard.id < comment.id;
   const isUnwritten = isNobody && (facts.reader === "graphql" || isAfterUnheard);
   return {
    logbook: isUnwritten ? processed.logbook : {
     ...processed.logbook,
     processed: comment.id
    },
    requested: isUnanswered ? processed.requested : {
     ...processed.requested,
     answers: [ ...processed.requested.answers, answer ]
    }
   };
  }
  function processLine(line, {facts: facts, comment: comment, policy: policy}, processed) {
   const {login: login} = comment.author;
   const {logbook: logbook} = processed;
   const texts = (0, i18n_texts.zi)(policy.language);
   const problem = forbidden(line, {
    login: login,
    facts: facts,
    acceptFrom: policy.acceptFrom,
    texts: texts
   });
   if (problem !== undefined) return {
    kind: "refused",
    problem: problem
   };
   const read = parseCommand(line, {
    ...policy,
    texts: texts,
    protocol: logbook.protocol,
    writtenAt: comment.createdAt
   });
   if (read.kind === "mistake") return {
    kind: "refused",
    problem: read.problem
   };
   if (read.command.verb !== course.lJ.verb && !(0, trust.oB)(facts, logbook)) {
    return {
     kind: "refused",
     problem: texts.words.confirmFirst
    };
   }
   const attribution = {
    kind: "actor",
    by: login,
    at: comment.createdAt
   };
   const applied = read.apply({
    attribution: attribution,
    comment: comment.id,
    logbook: logbook,
    facts: facts,
    texts: texts
   });
   if (applied.kind === "refused") return applied;
   const entries = applied.kind === "done" ? applied.entries : [];
   return {
    kind: applied.kind,
    processed: afterCommand(processed, entries, read.requests)
   };
  }
  function afterCommand({logbook: logbook, requested: requested}, entries, {tick: tick = [], untick: untick = [], severity: severity, postmortem: postmortem, publish: publish, help: help}) {
   const grown = withEntries(logbook, entries);
   const isOther = step => !tick.includes(step) && !untick.includes(step);
   return {
    logbook: {
     ...grown,
     ...help === true ? {
      helped: true
     } : {},
     ...publish === true ? {
      secrecy: "published"
     } : {}
    },
    requested: {
     ...requested,
     tick: [ ...requested.tick.filter(isOther), ...tick ],
     untick: [ ...requested.untick.filter(isOther), ...untick ],
     ...severity === undefined ? {} : {
      severity: severity
     },
     ...postmortem === undefined ? {} : {
      postmortem: postmortem
     }
    }
   };
  }
  function reactionTo(results) {
   if (results.includes("refused")) return "confused";
   return results.includes("done") ? "+1" : "eyes";
  }
  function withRefusal({logbook: logbook, requested: requested}, refusal) {
   const short = {
    ...refusal,
    line: refusal.line.slice(0, 200).toWellFormed()
   };
   return {
    logbook: {
     ...logbook,
     refusals: [ ...logbook.refusals, short ].slice(-keptRefusals)
    },
    requested: requested
   };
  }
  // CONCATENATED MODULE: ./lib/src/logbook/reminder-thread.js
  const mostRemembered = 60;
  function postedReminders({comments: comments, me: me}) {
   return comments.filter(({author: author}) => author.login === me).flatMap(comment => {
    const reminder = parseReminderComment(comment.body);
    if (reminder === undefined) return [];
    return [ {
     comment: comment.id,
     body: comment.body,
     identity: reminder.identity,
     at: comment.createdAt
    } ];
   }).toSorted((a, b) => (0, instant.Rz)(a.at) - (0, instant.Rz)(b.at) || a.comment - b.comment);
  }
  function sentReminders(known, posted) {
   const sent = [ ...known ];
   for (const {identity: identity, at: at} of posted) {
    if (!sent.some(reminder => sameReminder(reminder, identity))) sent.push({
     ...identity,
     at: at
    });
   }
   return withoutOldest(sent);
  }
  function withoutOldest(sent) {
   const spare = sent.length - mostRemembered;
   if (spare <= 0) return sent;
   const isLast = reminder => !sent.some(({step: step, level: level}) => step === reminder.step && level > reminder.level);
   const dropped = new Set(sent.filter(reminder => !isLast(reminder)).slice(0, spare));
   return sent.filter(reminder => !dropped.has(reminder));
  }
  // CONCATENATED MODULE: ./lib/src/incident/observe.js
  function observeDeclaration(facts, logbook, label) {
   if ((0, incident_incident.HK)(logbook.entries) !== undefined) return [];
   const {issue: issue, history: history} = facts;
   const events = history.kind === "read" ? history.events : [];
   const labeled = events.find(event => event.kind === "labeled" && (0, facts_label.b)(event.label, label));
   const author = {
    kind: "actor",
    by: issue.author.login,
    at: issue.createdAt
   };
   return [ {
    what: "declared",
    attribution: labeled === undefined ? author : attributed(labeled)
   } ];
  }
  function observeForm(facts, logbook, {started: started}) {
   const {issue: issue} = facts;
   const isKnown = logbook.entries.some(entry => entry.what === "milestone" && entry.name === "started");
   if (isKnown || issue.author.kind !== "person" || !(0, trust.J6)(facts, logbook)) return [];
   if (started === undefined) return [];
   const attribution = {
    kind: "actor",
    by: issue.author.login,
    at: issue.createdAt
   };
   return [ {
    what: "milestone",
    name: "started",
    at: started,
    attribution: attribution
   } ];
  }
  function observeLife(facts, logbook) {
   const {state: state} = facts.issue;
   const last = logbook.entries.findLast(entry => entry.what === "closed" || entry.what === "reopened");
   const closedBefore = last?.what === "closed";
   if (state.kind === "open") return closedBefore ? [ reopened(facts, last.attribution.at) ] : [];
   if (closedBefore && last.attribution.at === state.at) return [];
   const attribution = state.by === undefined ? {
    kind: "seen",
    at: state.at
   } : {
    kind: "actor",
    by: state.by,
    at: state.at
   };
   const closed = {
    what: "closed",
    reason: state.reason,
    attribution: attribution
   };
   return closedBefore ? [ reopened(facts, last.attribution.at), closed ] : [ closed ];
  }
  function reopened(facts, after) {
   const events = facts.history.kind === "read" ? facts.history.events : [];
   const event = events.findLast(one => one.kind === "reopened" && !(0, instant.Y8)(one.at, after));
   return {
    what: "reopened",
    attribution: event === undefined ? {
     kind: "seen",
     at: facts.now
    } : attributed(event)
   };
  }
  function attributed(event) {
   return {
    kind: "actor",
    by: event.by.login,
    at: event.at
   };
  }
  // CONCATENATED MODULE: ./lib/src/incident/observe-boxes.js
  function observeBoxes(watched) {
   const {logbook: logbook, checklist: checklist, requestedSteps: requestedSteps} = watched;
   const ticked = (0, boxes.K0)(checklist);
   const listed = (0, boxes.vI)(checklist);
   const seen = logbook.protocol.flatMap(({id: id}) => {
    const last = (0, logbook_logbook.zR)(logbook.entries, id);
    const wasTicked = last?.what === "ticked" || last?.what === "skipped";
    const isTicked = ticked.has(id);
    if (!listed.has(id) || requestedSteps.includes(id) || isTicked === wasTicked) return [];
    return [ {
     step: id,
     isTicked: isTicked,
     ...seenOf(watched, {
      step: id,
      ticked: isTicked,
      last: last
     })
    } ];
   });
   return {
    toggles: seen.flatMap(({step: step, isTicked: isTicked, attribution: attribution}) => attribution === undefined ? [] : [ {
     what: isTicked ? "ticked" : "unticked",
     step: step,
     attribution: attribution
    } ]),
    unattributed: seen.flatMap(({step: step, isUnattributed: isUnattributed}) => isUnattributed ? [ step ] : [])
   };
  }
  function seenOf({facts: facts, logbook: logbook, editEvent: editEvent, acceptFrom: acceptFrom, checkboxEdits: checkboxEdits}, difference) {
   const {step: step, ticked: ticked, last: last} = difference;
   const everybodyCounts = (0, trust.J6)(facts, logbook);
   const counts = login => everybodyCounts || (0, trust.W2)(login, facts, acceptFrom);
   const stale = editEvent !== undefined && last !== undefined && (0, instant.Y8)(editEvent.at, last.attribution.at);
   if (editEvent !== undefined && !stale && shows(editEvent, facts.issue.number, step, ticked)) {
    return {
     isUnattributed: false,
     ...counts(editEvent.by) ? {
      attribution: actor(editEvent)
     } : {}
    };
   }
   const change = {
    step: step,
    ticked: ticked,
    ...last === undefined ? {} : {
     since: last.attribution.at
    }
   };
   const hand = handOn(checkboxEdits, change, login => login !== facts.me && counts(login));
   if (hand.kind === "known") return {
    attribution: attributionAt(hand, facts.now),
    isUnattributed: false
   };
   if (!everybodyCounts) return {
    isUnattributed: true
   };
   const at = hand.kind === "unknown" ? earlier(hand.at, facts.now) : facts.now;
   return {
    attribution: {
     kind: "seen",
     at: at
    },
    isUnattributed: true
   };
  }
  function attributionAt({by: by, at: at}, now) {
   return {
    kind: "actor",
    by: by,
    at: earlier(at, now)
   };
  }
  function earlier(a, b) {
   return (0, instant.Y8)(b, a) ? b : a;
  }
  function attributeLate(logbook, {facts: facts, editEvent: editEvent, acceptFrom: acceptFrom}) {
   if (editEvent === undefined) return logbook;
   if (!(0, trust.J6)(facts, logbook) && !(0, trust.W2)(editEvent.by, facts, acceptFrom)) return logbook;
   const named = logbook.entries.map(entry => {
    if (!(0, logbook_logbook.H9)(entry) || entry.attribution.kind !== "seen") return entry;
    if ((0, logbook_logbook.zR)(logbook.entries, entry.step) !== entry) return entry;
    if ((0, instant.Y8)(entry.attribution.at, editEvent.at)) return entry;
    if (!shows(editEvent, facts.issue.number, entry.step, entry.what === "ticked")) return entry;
    return {
     ...entry,
     attribution: actor(editEvent)
    };
   });
   const changed = named.some((entry, index) => entry !== logbook.entries[index]);
   return changed ? {
    ...logbook,
    entries: named,
    revision: logbook.revision + 1
   } : logbook;
  }
  function shows(editEvent, issue, step, ticked) {
   const after = (0, checklist_checklist.zo)(editEvent.after, issue);
   if (!(0, boxes.vI)(after).has(step) || (0, boxes.K0)(after).has(step) !== ticked) return false;
   if (editEvent.before === undefined) return true;
   return (0, boxes.K0)((0, checklist_checklist.zo)(editEvent.before, issue)).has(step) !== ticked;
  }
  function actor(editEvent) {
   return {
    kind: "actor",
    by: editEvent.by,
    at: editEvent.at
   };
  }
  // CONCATENATED MODULE: ./lib/src/incident/phase.js
  function phaseOf(facts, logbook, acceptFrom) {
   const {state: state} = facts.issue;
   if (!(0, trust.oB)(facts, logbook)) return {
    kind: "waiting"
   };
   if (state.kind === "open") return {
    kind: "open"
   };
   if (state.reason !== "completed") return {
    kind: "dropped",
    reason: state.reason
   };
   const by = state.by === undefined ? {} : {
    by: state.by
   };
   return {
    kind: "resolved",
    at: state.at,
    ...by,
    vouched: isVouched(facts, logbook, acceptFrom)
   };
  }
  function isVouched(facts, {entries: entries}, acceptFrom) {
   const {state: state} = facts.issue;
   if (!(0, trust.h3)(facts)) return true;
   if (state.kind !== "closed") return false;
   const isAsked = entries.some(({what: what, attribution: attribution}) => what === "postmortem-asked" && !(0, 
   instant.Y8)(attribution.at, state.at));
   return isAsked || state.by !== undefined && (0, trust.W2)(state.by, facts, acceptFrom);
  }
  // CONCATENATED MODULE: ./lib/src/incident/derive.js
  function derive(derivation) {
   const {facts: facts, policy: policy} = derivation;
   const {tracking: tracking, logbook: known} = findTracking(facts);
   const before = known ?? newLogbook(facts, tracking, policy.protocol);
   const answers = policy.readForm?.(facts.issue, policy) ?? {};
   const written = listHolder(facts, tracking, before.list);
   const checklist = written === undefined ? absent : latestList(written, facts.edits);
   const isLabelled = facts.issue.labels.some(label => (0, facts_label.b)(label, policy.label));
   const processed = isLabelled ? learned(derivation, before, {
    checklist: checklist,
    written: written,
    answers: answers
   }) : {
    logbook: before,
    requested: nothingRequested,
    unattributed: []
   };
   const posted = postedReminders(facts);
   const logbook = {
    ...processed.logbook,
    reminders: sentReminders(processed.logbook.reminders, posted)
   };
   const {number: number, title: title, url: url, author: author, createdAt: createdAt, labels: labels} = facts.issue;
   const labelled = severityOf(labels, policy.severities);
   const chosen = labelled ?? ((0, trust.J6)(facts, logbook) ? answers.severity : undefined);
   const severity = processed.requested.severity ?? chosen;
   return {
    number: number,
    title: title,
    url: url,
    author: author,
    now: facts.now,
    createdAt: createdAt,
    phase: isLabelled ? phaseOf(facts, logbook, policy.acceptFrom) : unlabelled(tracking),
    ...severity === undefined ? {} : {
     severity: severity
    },
    answers: answers,
    steps: trackedSteps(logbook, checklist),
    logbook: logbook,
    checklist: checklist,
    tracking: tracking,
    reminders: posted.map(({comment: comment, body: body, identity: identity}) => ({
     comment: comment,
     body: body,
     identity: identity
    })),
    marks: marksOf(facts, policy.acceptFrom),
    requested: processed.requested,
    unattributed: processed.unattributed
   };
  }
  const absent = {
   kind: "absent"
  };
  function learned({facts: facts, policy: policy, editEvent: editEvent}, before, {checklist: checklist, written: written, answers: answers}) {
   const declared = withEntries(before, observeDeclaration(facts, before, policy.label));
   const accepted = withEntries(declared, observeAcceptance(facts, declared, policy));
   const answered = withEntries(accepted, observeForm(facts, accepted, answers));
   const processed = processCommands(facts, (0, secrecy.f)(facts, answered, policy.privateLabels), policy);
   if (!(0, trust.oB)(facts, processed.logbook)) return {
    ...processed,
    unattributed: []
   };
   const place = before.list === "comment" ? before.comment : undefined;
   const isOfList = editEvent !== undefined && editEvent.comment === place;
   const weighed = {
    facts: facts,
    acceptFrom: policy.acceptFrom,
    ...isOfList ? {
     editEvent: editEvent
    } : {}
   };
   const named = attributeLate(processed.logbook, weighed);
   const requestedSteps = [ ...processed.requested.tick, ...processed.requested.untick ];
   const lived = withEntries(named, observeLife(facts, named));
   const checkboxEdits = written === undefined ? [] : checkboxEditsIn(written, facts.edits, facts.now);
   const {toggles: toggles, unattributed: unattributed} = observeBoxes({
    ...weighed,
    logbook: lived,
    checklist: checklist,
    checkboxEdits: checkboxEdits,
    requestedSteps: requestedSteps
   });
   return {
    logbook: withToggles(lived, toggles),
    requested: processed.requested,
    unattributed: unattributed
   };
  }
  function unlabelled(tracking) {
   return {
    kind: tracking.kind === "present" ? "paused" : "not-an-incident"
   };
  }
  function newLogbook({issue: issue}, tracking, protocol) {
   return {
    version: 1,
    issue: issue.number,
    comment: 0,
    protocol: protocol,
    entries: [],
    revision: 0,
    list: isListInComment(issue, tracking) ? "comment" : "none",
    reminders: [],
    processed: 0,
    refusals: [],
    helped: false
   };
  }
  function isListInComment({body: body, number: number}, tracking) {
   if (tracking.kind === "absent" || (0, checklist_checklist.zo)(body, number).kind === "present") return false;
   return (0, checklist_checklist.zo)(tracking.body, number).kind === "present";
  }
  function trackedSteps(logbook, checklist) {
   const listed = (0, boxes.vI)(checklist);
   return logbook.protocol.map(step => ({
    step: step,
    state: stateOf(logbook, step),
    listed: checklist.kind === "absent" || listed.has(step.id)
   }));
  }
  function stateOf(logbook, step) {
   const last = (0, logbook_logbook.zR)(logbook.entries, step.id);
   if (last?.what === "skipped") return {
    kind: "skipped",
    attribution: last.attribution,
    reason: last.reason
   };
   if (last?.what !== "ticked") return {
    kind: "open"
   };
   return {
    kind: "done",
    attribution: last.attribution,
    ...last.note === undefined ? {} : {
     note: last.note
    }
   };
  }
  function severityOf(labels, severities) {
   for (const severity of severities) {
    const found = labels.find(label => (0, facts_label.b)(label, severity));
    if (found !== undefined) return found;
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/src/run/learn-postmortem.js
  function learnOfPostmortem(facts, patch) {
   const {postmortems: postmortems, draft: draft} = facts;
   switch (patch.kind) {
   case "directory":
    return patch.of === "draft" ? {
     ...facts,
     draft: withBranch(draft, branchOf(patch.branch, patch.listing))
    } : {
     ...facts,
     postmortems: directoryOf(patch.listing)
    };

   case "files":
    return patch.of === "draft" ? {
     ...facts,
     draft: withTexts(draft, patch.texts)
    } : {
     ...facts,
     postmortems: learn_postmortem_grown(postmortems, patch.texts)
    };

   case "last-change":
    {
     if (postmortems.kind !== "read" || postmortems.file.kind === "absent") return facts;
     const file = {
      ...postmortems.file,
      lastChange: patch.lastChange
     };
     return {
      ...facts,
      postmortems: {
       ...postmortems,
       file: file
      }
     };
    }

   case "pull-request":
    {
     const branch = draft.kind === "read" ? draft.branch : {
      kind: "unread",
      name: patch.branch
     };
     return {
      ...facts,
      draft: {
       kind: "read",
       branch: branch,
       pull: patch.pull
      }
     };
    }
   }
  }
  function directoryOf(listing) {
   return listing.kind === "no-branch" ? {
    kind: "unread"
   } : listing;
  }
  function branchOf(name, listing) {
   switch (listing.kind) {
   case "no-branch":
    return {
     kind: "absent",
     name: name
    };

   case "listed":
    return {
     kind: "listed",
     name: name,
     postmortems: listing
    };

   case "unusable":
    return {
     kind: "foreign",
     name: name
    };
   }
  }
  function withBranch(draft, branch) {
   const isSame = draft.kind === "read" && draft.branch.name === branch.name;
   return {
    kind: "read",
    branch: branch,
    pull: isSame ? draft.pull : {
     kind: "unread"
    }
   };
  }
  function withTexts(draft, texts) {
   if (draft.kind !== "read" || draft.branch.kind !== "listed") return draft;
   const {postmortems: postmortems} = draft.branch;
   const listed = {
    ...postmortems,
    texts: {
     ...postmortems.texts,
     ...texts
    }
   };
   return {
    ...draft,
    branch: {
     ...draft.branch,
     postmortems: listed
    }
   };
  }
  function learn_postmortem_grown(directory, texts) {
   if (directory.kind !== "listed") return directory;
   return {
    ...directory,
    texts: {
     ...directory.texts,
     ...texts
    }
   };
  }
  function withDrafted(facts, effect, {branch: name, base: base}, blobSha) {
   const {draft: draft} = facts;
   if (draft.kind !== "read" || effect.kind !== "commit-files") return facts;
   const {files: files, path: path} = effect;
   const before = effect.onto.kind === "branch" && draft.branch.kind === "present" ? draft.branch.postmortems : facts.postmortems;
   const content = files.find(file => file.path === path)?.content ?? textIn(before, path);
   if (before.kind !== "read" || content === undefined) {
    return {
     ...facts,
     draft: {
      ...draft,
      branch: {
       kind: "unread",
       name: name
      }
     }
    };
   }
   const written = files.map(file => ({
    path: file.path,
    sha: blobSha(file.content)
   }));
   const others = before.entries.filter(entry => !written.some(file => file.path === entry.path));
   const texts = Object.fromEntries(files.map(file => [ file.path, file.content ]));
   const postmortems = {
    ...before,
    base: base,
    entries: [ ...others, ...written ],
    texts: {
     ...before.texts,
     ...texts
    },
    file: {
     kind: "present",
     path: path,
     content: content
    }
   };
   return {
    ...facts,
    draft: {
     ...draft,
     branch: {
      kind: "present",
      name: name,
      postmortems: postmortems
     }
    }
   };
  }
  function textIn(directory, path) {
   return directory.kind === "read" ? directory.texts[path] : undefined;
  }
  // CONCATENATED MODULE: ./lib/src/run/learn.js
  function learnAnswer(facts, patch) {
   switch (patch.kind) {
   case "comments":
    return {
     ...withComments(facts, patch.comments),
     pins: "read"
    };

   case "bypass":
    {
     const {rulesets: _, ...repository} = facts.repository;
     const pushes = patch.bypass === "never" ? {
      pushes: "refused"
     } : {};
     return {
      ...facts,
      repository: {
       ...repository,
       ...pushes
      }
     };
    }

   case "check":
    return facts;

   case "history":
    return {
     ...facts,
     history: patch.history
    };

   case "background":
    return {
     ...facts,
     background: patch.background
    };

   case "edits":
    return {
     ...facts,
     edits: patch.edits
    };

   case "duplicates":
    return {
     ...facts,
     duplicates: patch.duplicates
    };

   case "permission":
    return {
     ...facts,
     permissions: {
      ...facts.permissions,
      [patch.login]: patch.permission
     }
    };

   case "reactions":
    return {
     ...facts,
     reactions: {
      ...facts.reactions,
      [patch.comment]: patch.reactions
     }
    };

   default:
    return learnOfPostmortem(facts, patch);
   }
  }
  function withComments({posted: posted = [], ...facts}, read) {
   const missing = posted.filter(own => !read.some(({id: id}) => id === own.id));
   const {edited: edited = []} = facts;
   const newer = ({id: id, updatedAt: updatedAt}) => edited.find(own => own.id === id && (0, 
   instant.Y8)(updatedAt, own.updatedAt));
   return {
    ...facts,
    comments: [ ...read, ...missing ].map(comment => newer(comment) ?? comment)
   };
  }
  function learnEffect(facts, effect, result, blobSha) {
   switch (result.kind) {
   case "done":
    return learnDeed(facts, effect);

   case "body-written":
    {
     const {body: _, ...overwritten} = facts.overwritten ?? {};
     const issue = {
      ...facts.issue,
      body: result.body
     };
     return withUnchecked({
      ...facts,
      issue: issue,
      overwritten: overwritten
     }, result.unchecked);
    }

   case "edited":
    return withUnchecked(withEdited(facts, result.comment), result.unchecked);

   case "posted":
    {
     refuseOtherAuthor(facts.me, result.comment.author.login);
     const {posted: posted = []} = facts;
     const comments = [ ...facts.comments, result.comment ];
     return withUnchecked({
      ...facts,
      comments: comments,
      posted: [ ...posted, result.comment ]
     }, result.unchecked);
    }

   case "drafted":
    return withDrafted(facts, effect, result, blobSha);

   case "proposed":
    return facts.draft.kind === "read" ? {
     ...facts,
     draft: {
      ...facts.draft,
      pull: result.pull
     }
    } : facts;

   default:
    return facts;
   }
  }
  function withEdited(facts, comment) {
   const others = (facts.edited ?? []).filter(({id: id}) => id !== comment.id);
   const comments = facts.comments.map(one => one.id === comment.id ? {
    ...one,
    ...comment
   } : one);
   const {comments: lost = {}, ...overwritten} = facts.overwritten ?? {};
   const {[comment.id]: _, ...rest} = lost;
   return {
    ...facts,
    comments: comments,
    edited: [ ...others, comment ],
    overwritten: {
     ...overwritten,
     comments: rest
    }
   };
  }
  function withUnchecked(facts, write) {
   return write === undefined ? facts : {
    ...facts,
    unchecked: [ ...facts.unchecked ?? [], write ]
   };
  }
  function learnDeed(facts, effect) {
   if (effect.kind === "delete-comment") {
    return {
     ...facts,
     comments: facts.comments.filter(({id: id}) => id !== effect.comment)
    };
   }
   if (effect.kind === "react" && effect.reaction === "confused") {
    const refused = one => one.id === effect.comment ? {
     ...one,
     isRefused: true
    } : one;
    return {
     ...facts,
     comments: facts.comments.map(refused)
    };
   }
   if (effect.kind !== "add-label" && effect.kind !== "remove-label") return facts;
   const others = facts.issue.labels.filter(label => !(0, facts_label.b)(label, effect.label));
   const labels = effect.kind === "add-label" ? [ ...others, effect.label ] : others;
   return {
    ...facts,
    issue: {
     ...facts.issue,
     labels: labels
    }
   };
  }
  function refuseOtherAuthor(me, author) {
   if (author === me) return;
   throw new errors.yo(`GitHub shows our comment as written by \`${author}\`, but calls the token \`${me}\`: stopped, so that no further comment is posted. Please report it.`);
  }
  // CONCATENATED MODULE: ./lib/src/run/settings-for.js
  function settingsFor({logbook: logbook}, settings) {
   if (logbook.secrecy !== "published") return settings;
   return {
    ...settings,
    postmortem: {
     ...settings.postmortem,
     deliver: "pull-request"
    }
   };
  }
  // CONCATENATED MODULE: ./lib/src/run/facts.js
  const mostBatches = 20;
  async function readFacts(session, target, unchecked = []) {
   const {context: context, now: now, early: early} = session;
   const sweeps = await early.sweeps;
   return {
    now: now,
    ...sweeps === undefined ? {} : {
     sweeps: sweeps
    },
    reader: context.reader,
    me: context.me,
    repository: context.repository,
    ...await readThread(session, target),
    background: {
     kind: "unread"
    },
    postmortems: {
     kind: "unread"
    },
    draft: {
     kind: "unread"
    },
    permissions: {},
    ...unchecked.length === 0 ? {} : {
     unchecked: unchecked
    }
   };
  }
  async function readThread(session, {issue: issue, listed: listed}) {
   if (listed?.comments !== undefined) {
    const {comments: comments} = listed;
    return {
     issue: listed.issue,
     comments: comments,
     history: {
      kind: "unread"
     },
     pins: "unread"
    };
   }
   const {github: github, context: context, early: early} = session;
   const known = early.threads.get(issue);
   early.threads.delete(issue);
   if (known !== undefined) return known;
   const asked = context.reader === "graphql" ? await readThreadByGraphql(github, issue) : undefined;
   return asked ?? await readThreadByRest(github, issue, listed?.issue);
  }
  async function readThreadByRest(github, number, listed) {
   const listing = (0, read_thread.TK)(github, number);
   await listing.catch(() => undefined);
   const issue = listed ?? await (0, read_thread.OS)(github, number);
   return {
    issue: issue,
    comments: await listing,
    history: {
     kind: "unread"
    },
    pins: "read"
   };
  }
  async function know(session, {editEvent: editEvent}, known, delivery) {
   const {settings: settings, blobSha: blobSha} = session;
   const event = editEvent === undefined ? {} : {
    editEvent: editEvent
   };
   let facts = known;
   for (let batch = 1; batch <= mostBatches; batch += 1) {
    const policy = policyOf(session, await formReader(session, facts));
    const incident = derive({
     facts: facts,
     policy: policy,
     ...event
    });
    const stage = (0, postmortem_due.vR)(incident) ? await session.loadStage() : undefined;
    const questions = ask({
     incident: incident,
     facts: facts,
     settings: settingsFor(incident, settings),
     delivery: delivery,
     blobSha: blobSha,
     stage: stage,
     ...event
    });
    if (questions.length === 0) return {
     facts: facts,
     incident: incident,
     stage: stage
    };
    const patches = await Promise.all(questions.map(question => (0, answer.Z)(session, question)));
    const learnt = patches.reduce(learnAnswer, facts);
    const {directory: directory} = settings.postmortem;
    facts = stage?.withReadDirectories(learnt, incident, {
     directory: directory,
     blobSha: blobSha
    }) ?? learnt;
   }
   throw new Error(`questions about #${known.issue.number} do not come to an end`);
  }
  async function formReader({loadForm: loadForm}, {issue: issue}) {
   return (0, incident_incident.Z2)(issue) ? loadForm() : undefined;
  }
  function policyOf({settings: settings}, readForm) {
   return {
    ...readForm === undefined ? {} : {
     readForm: readForm
    },
    label: settings.label,
    protocol: settings.steps,
    severities: settings.severities.map(({label: label}) => label),
    privateLabels: settings.privateLabels,
    acceptFrom: settings.acceptFrom,
    timeZone: settings.timeZone,
    language: settings.language
   };
  }
  var delivery_refusal = __webpack_require__(5395);
  var redact = __webpack_require__(7378);
  // CONCATENATED MODULE: ./lib/src/run/learn-delivery.js
  function afterResult(before, effect, result) {
   const refused = (0, plan_effect.k)(before);
   if (result.kind === "committed" && effect.kind === "commit-files") {
    const {path: path, commit: commit, revision: revision} = result;
    const text = effect.files.find(file => file.path === path)?.content;
    return {
     kind: "committed",
     path: path,
     commit: commit,
     revision: revision,
     refused: refused,
     ...text === undefined ? {} : {
      text: text
     }
    };
   }
   if (effect.kind === "show-in-summary") {
    return {
     kind: "shown",
     path: effect.path,
     revision: effect.revision,
     refused: refused
    };
   }
   return before;
  }
  function withKnownRefusal(before, {pushes: pushes}, {postmortem: {deliver: deliver}}) {
   if (pushes !== "refused" || deliver === "commit" || before.kind !== "pending") return before;
   if (before.refused.some(({target: target}) => target === "commit")) return before;
   return {
    kind: "pending",
    refused: [ ...before.refused, {
     target: "commit",
     blocker: "protected"
    } ]
   };
  }
  function afterRefusal(before, effect, error, {postmortem: {deliver: deliver}}) {
   if (effect.kind !== "commit-files" && effect.kind !== "open-pull-request") return undefined;
   const refusal = (0, delivery_refusal.x)(effect, error);
   if (refusal.kind === "secret" && effect.kind === "commit-files") {
    return {
     kind: "held-back",
     ...placeOfSecret(effect)
    };
   }
   if (refusal.kind === "target-closed" && deliver !== "commit") {
    return {
     kind: "pending",
     refused: [ ...(0, plan_effect.k)(before), refusal.target ]
    };
   }
   return {
    kind: "refused",
    reason: (0, explain.W)(error)
   };
  }
  function afterMoves(before, {moved: moved}, {postmortem: {deliver: deliver}}) {
   if (moved !== "default-branch" || deliver !== "auto") return undefined;
   return {
    kind: "pending",
    refused: [ ...(0, plan_effect.k)(before), {
     target: "commit",
     blocker: "busy"
    } ]
   };
  }
  function placeOfSecret({files: files, path: path}) {
   const found = files.map(file => ({
    path: file.path,
    lines: suspectLines(file.content)
   })).find(({lines: lines}) => lines.length > 0);
   return found ?? {
    path: path,
    lines: []
   };
  }
  function suspectLines(text) {
   return text.split("\n").flatMap((line, index) => (0, redact.E)(line).redacted > 0 ? [ index + 1 ] : []);
  }
  var commit_files = __webpack_require__(8333);
  var open_pull_request = __webpack_require__(5388);
  var translate = __webpack_require__(4918);
  var edit_page = __webpack_require__(3588);
  // CONCATENATED MODULE: ./lib/src/github/write-checklist.js
  const mostAttempts = 3;
  async function writeChecklist(github, {issue: issue, edit: edit}) {
   const {rest: rest, owner: owner, repo: repo} = github;
   const {data: data, headers: headers} = await rest.issues.get({
    owner: owner,
    repo: repo,
    issue_number: issue
   });
   const readAt = Date.parse(headers.date ?? "");
   let before = data.body ?? "";
   let after = (0, checklist_checklist.Z9)(before, issue, edit);
   if (after === before) return {
    kind: "body-written",
    body: after
   };
   for (let attempt = 0; ;attempt += 1) {
    await rest.issues.update({
     owner: owner,
     repo: repo,
     issue_number: issue,
     body: after
    });
    const lost = await overwritten(github, {
     issue: issue,
     readAt: readAt,
     before: before,
     after: after
    });
    if (lost === undefined || attempt === mostAttempts) return {
     kind: "body-written",
     body: after
    };
    before = after;
    after = (0, checklist_checklist.Z9)(lost, issue, edit);
   }
  }
  async function overwritten(github, {issue: issue, readAt: readAt, before: before, after: after}) {
   const [own, last] = await lastEdits(github, issue);
   if (!(0, same_text.c)(own?.text, after) || last?.text === undefined || !((0, instant.Rz)(last.at) >= readAt)) {
    return undefined;
   }
   return (0, same_text.c)(last.text, before) ? undefined : last.text;
  }
  async function lastEdits(github, issue) {
   try {
    return (await (0, edit_page.As)(github, {
     issue: issue
    }, {
     first: 2
    })).edits;
   } catch {
    return [];
   }
  }
  // CONCATENATED MODULE: ./lib/src/github/perform.js
  async function perform(github, effect, facts) {
   try {
    return await attempt(github, effect, facts);
   } catch (error) {
    if ((0, errors.dg)(error) !== "stumbled") throw error;
    return {
     kind: "outdated",
     why: (0, explain.e)((0, errors.B1)(error)),
     failure: error
    };
   }
  }
  async function attempt(github, effect, facts) {
   switch (effect.kind) {
   case "edit-checklist":
    return facts.reader === "rest" ? writeChecklist(github, effect) : writeBody(github, effect, facts);

   case "post-comment":
    return postComment(github, effect, facts);

   case "edit-comment":
    return facts.reader === "rest" ? writeUnchanged(github, effect, facts) : writeComment(github, effect, facts);

   case "delete-comment":
   case "react":
   case "add-label":
   case "remove-label":
    await performIdempotent(github, effect);
    return {
     kind: "done"
    };

   case "reopen-issue":
    return reopenIssue(github, effect);

   case "commit-files":
    return (0, commit_files.z)(github, effect, {
     ...facts.repository,
     reader: facts.reader
    });

   case "open-pull-request":
    return (0, open_pull_request.H)(github, effect, facts.repository.defaultBranch);

   case "show-in-summary":
    return {
     kind: "shown"
    };
   }
  }
  async function performIdempotent({rest: rest, owner: owner, repo: repo}, effect) {
   switch (effect.kind) {
   case "delete-comment":
    await unlessGone(rest.issues.deleteComment({
     owner: owner,
     repo: repo,
     comment_id: effect.comment
    }));
    return;

   case "react":
    {
     const {comment: comment_id, reaction: content} = effect;
     await unlessGone(rest.reactions.createForIssueComment({
      owner: owner,
      repo: repo,
      comment_id: comment_id,
      content: content
     }));
     return;
    }

   case "add-label":
    await rest.issues.addLabels({
     owner: owner,
     repo: repo,
     issue_number: effect.issue,
     labels: [ effect.label ]
    });
    return;

   case "remove-label":
    {
     const {issue: issue_number, label: name} = effect;
     await unlessGone(rest.issues.removeLabel({
      owner: owner,
      repo: repo,
      issue_number: issue_number,
      name: name
     }));
    }
   }
  }
  async function postComment({rest: rest, owner: owner, repo: repo}, {issue: issue, body: body}, {reader: reader}) {
   const {data: data} = await rest.issues.createComment({
    owner: owner,
    repo: repo,
    issue_number: issue,
    body: body
   });
   const comment = (0, translate.$V)(data);
   return {
    kind: "posted",
    comment: comment,
    ...reader === "rest" ? {} : {
     unchecked: {
      kind: "posted",
      id: comment.id
     }
    }
   };
  }
  async function writeBody({rest: rest, owner: owner, repo: repo}, {issue: issue, edit: edit}, facts) {
   const before = facts.overwritten?.body ?? facts.issue.body;
   const after = (0, checklist_checklist.Z9)(facts.issue.body, issue, edit);
   if (after === before) return {
    kind: "body-written",
    body: after
   };
   await rest.issues.update({
    owner: owner,
    repo: repo,
    issue_number: issue,
    body: after
   });
   return {
    kind: "body-written",
    body: after,
    unchecked: {
     kind: "body",
     before: before,
     after: after,
     edit: edit,
     asOf: facts.issue.updatedAt
    }
   };
  }
  async function writeComment({rest: rest, owner: owner, repo: repo}, {comment: id, body: body}, facts) {
   const known = facts.comments.find(comment => comment.id === id);
   const answer = await unlessGone(rest.issues.updateComment({
    owner: owner,
    repo: repo,
    comment_id: id,
    body: body
   }));
   if (answer === undefined || known === undefined) return changedMeanwhile;
   const comment = (0, translate.$V)(answer.data);
   const before = facts.overwritten?.comments?.[id] ?? known.body;
   const node = (0, tracking_comment.aW)(body) === undefined ? undefined : known.node ?? comment.node;
   const written = {
    before: before,
    after: body,
    asOf: known.updatedAt
   };
   return {
    kind: "edited",
    comment: comment,
    ...node === undefined ? {} : {
     unchecked: {
      kind: "comment",
      id: id,
      node: node,
      ...written
     }
    }
   };
  }
  const changedMeanwhile = {
   kind: "outdated",
   why: "our comment changed in the meantime"
  };
  async function writeUnchanged({rest: rest, owner: owner, repo: repo}, {comment: comment, body: body}, facts) {
   const decidedOn = facts.comments.find(({id: id}) => id === comment)?.body;
   const answer = await unlessGone(rest.issues.getComment({
    owner: owner,
    repo: repo,
    comment_id: comment
   }));
   if (answer === undefined || (answer.data.body ?? "") !== decidedOn) return changedMeanwhile;
   const {data: data} = await rest.issues.updateComment({
    owner: owner,
    repo: repo,
    comment_id: comment,
    body: body
   });
   return {
    kind: "edited",
    comment: (0, translate.$V)(data)
   };
  }
  async function reopenIssue({rest: rest, owner: owner, repo: repo}, {issue: issue, closedAt: closedAt}) {
   const {data: data} = await rest.issues.get({
    owner: owner,
    repo: repo,
    issue_number: issue
   });
   if (data.state !== "closed" || data.closed_at !== closedAt) {
    return {
     kind: "outdated",
     why: "the issue was opened or closed in the meantime"
    };
   }
   await rest.issues.update({
    owner: owner,
    repo: repo,
    issue_number: issue,
    state: "open"
   });
   return {
    kind: "reopened"
   };
  }
  async function unlessGone(request) {
   try {
    return await request;
   } catch (error) {
    const {status: status} = (0, errors.B1)(error);
    if (status === 404 || status === 410) return undefined;
    throw error;
   }
  }
  // CONCATENATED MODULE: ./lib/src/run/play.js
  function newJournal(issue) {
   return {
    issue: issue,
    effects: [],
    notes: [],
    delivery: {
     kind: "pending",
     refused: []
    },
    refused: new Set,
    unchecked: [],
    lost: [],
    permissions: {}
   };
  }
  const conclusive = [ "done", "edited", "body-written" ];
  async function play(session, {effects: effects, notes: notes}, before, journal) {
   let facts = before;
   let isConclusive = true;
   for (const batch of inBatches(effects)) {
    const tries = await Promise.allSettled(batch.map(effect => performSafely(session, effect, facts, journal)));
    for (const [index, effect] of batch.entries()) {
     const result = tries[index]?.status === "fulfilled" ? tries[index].value : undefined;
     if (result === undefined || result.kind === "outdated") continue;
     if (result.kind !== "refused") journal.effects.push(effect);
     if (result.kind === "committed") journal.notes.push(...notes);
     if (result.kind === "reopened") return {
      kind: "outdated",
      why: "it was opened again"
     };
     facts = learnEffect(facts, effect, result, session.blobSha);
     journal.lost = journal.lost.filter(one => !isPutBack(one, result));
     journal.unchecked = facts.unchecked ?? [];
     if (!conclusive.includes(result.kind)) isConclusive = false;
    }
    const end = endOf(tries);
    if (end !== undefined) return end;
   }
   return {
    kind: "played",
    facts: facts,
    isConclusive: isConclusive
   };
  }
  function isPutBack({comment: comment}, result) {
   if (comment === undefined) return result.kind === "body-written";
   return result.kind === "edited" && result.comment.id === comment;
  }
  function endOf(tries) {
   for (const one of tries) if (one.status === "rejected") throw one.reason;
   const results = tries.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
   return results.find(result => result.kind === "outdated");
  }
  const besideOthers = [ "edit-checklist", "add-label", "remove-label", "react", "post-comment" ];
  const atOnce = 4;
  function inBatches(effects) {
   const batches = [];
   for (const effect of effects) {
    const last = batches.at(-1);
    const fits = last !== undefined && last.length < atOnce && last.every(one => isBeside(one, effect));
    if (fits) last.push(effect); else batches.push([ effect ]);
   }
   return batches;
  }
  function isBeside(one, other) {
   if (one.kind === "edit-checklist" && other.kind === "edit-checklist") return false;
   return besideOthers.includes(one.kind) && besideOthers.includes(other.kind);
  }
  async function performSafely(session, effect, facts, journal) {
   try {
    const result = await perform(session.github, effect, facts);
    journal.delivery = afterResult(journal.delivery, effect, result);
    if (result.kind !== "outdated") spend(session.budget, [ effect ]);
    if (effect.kind === "post-comment" && effect.purpose === "reminder" && result.kind === "posted") {
     journal.notes.push(...notesOnMentions(session, effect.body, facts));
    }
    return result;
   } catch (error) {
    const delivery = afterRefusal(journal.delivery, effect, error, session.settings);
    if (delivery !== undefined) {
     journal.delivery = delivery;
     return {
      kind: "refused"
     };
    }
    if (!(0, errors.JT)(error)) throw error;
    journal.notes.push(`${effectFailure(effect, (0, i18n_texts.zi)(session.settings.language))} ${(0, 
    explain.W)(error)}`);
    journal.refused.add(effect.kind);
    return {
     kind: "refused"
    };
   }
  }
  function notesOnMentions({settings: settings}, body, facts) {
   const reminder = parseReminderComment(body);
   return reminder === undefined ? [] : mentionNotes(facts, settings, {
    escalated: reminder.identity.escalated,
    prose: reminder.prose
   });
  }
  // CONCATENATED MODULE: ./lib/src/run/reconcile.js
  const reconcile_mostAttempts = 5;
  const longestPause = 6 * time_duration.Rc;
  const mostRounds = 8;
  async function reconcile(session, target) {
   const journal = newJournal(target.issue);
   let turn = await takeTurns(session, target, journal);
   const delivery = turn.kind === "outdated" ? afterMoves(journal.delivery, turn, session.settings) : undefined;
   if (delivery !== undefined) {
    journal.delivery = delivery;
    turn = await takeTurns(session, withoutList(target), journal);
   }
   if (turn.kind === "finished") return reportOn({
    ...journal,
    ...turn,
    dryRun: session.dryRun
   });
   if (turn.failure !== undefined) throw turn.failure;
   throw new errors.yo(`Gave up on #${target.issue} after ${reconcile_mostAttempts} tries, because ${turn.why}. The next run goes on from here.`);
  }
  async function takeTurns(session, target, journal) {
   for (let attempt = 1; ;attempt += 1) {
    const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
    if (turn.kind === "finished") return turn;
    if (attempt === reconcile_mostAttempts) {
     await putBackLost(session, undefined, journal);
     return turn;
    }
    await session.github.pause(Math.min(longestPause, 200 * 2 ** attempt) * (.5 + Math.random()));
   }
  }
  async function takeTurn(session, target, journal) {
   let known = await lookFirst(session, target, journal);
   for (let round = 1; round <= mostRounds; round += 1) {
    const step = await takeRound(session, known, journal);
    if (step.kind !== "next-round") return step;
    known = await know(session, target, step.facts, journal.delivery);
   }
   throw new Error(`decisions about #${target.issue} do not come to rest`);
  }
  async function lookFirst(session, target, journal) {
   const facts = await readAgain(session, target, journal);
   const known = await know(session, target, facts, journal.delivery);
   const {listed: listed} = target;
   if (listed === undefined || listed.isFresh) return known;
   if (takeDecision(session, known, journal).decided.effects.length === 0) return known;
   const again = listed.comments === undefined ? {
    ...known.facts,
    issue: await (0, read_thread.OS)(session.github, target.issue)
   } : await readAgain(session, withoutList(target), journal);
   return know(session, target, again, journal.delivery);
  }
  async function readAgain(session, target, journal) {
   const facts = await readFacts(session, target, journal.unchecked);
   return withLost({
    ...facts,
    permissions: journal.permissions
   }, journal.lost);
  }
  async function playSafely(session, decided, facts, journal) {
   try {
    return await play(session, decided, facts, journal);
   } catch (error) {
    await putBackLost(session, {
     ...facts,
     unchecked: journal.unchecked
    }, journal);
    throw error;
   }
  }
  async function takeRound(session, known, journal) {
   const {postmortems: postmortems, repository: repository} = known.facts;
   journal.permissions = known.facts.permissions;
   journal.delivery = withKnownRefusal(journal.delivery, repository, session.settings);
   if (postmortems.kind === "unusable" && session.settings.postmortem.deliver === "commit") {
    journal.delivery = {
     kind: "refused",
     reason: postmortems.reason
    };
   }
   const {decision: decision, decided: decided} = takeDecision(session, known, journal);
   const finished = {
    kind: "finished",
    decision: decision,
    decided: decided
   };
   const left = leftForLater(decision, decided.effects, session.budget);
   if (left !== undefined) {
    journal.notes.push(left);
    await putBackLost(session, known.facts, journal);
    return finished;
   }
   if (session.dryRun) {
    spend(session.budget, decided.effects);
    journal.effects.push(...decided.effects);
    if (decided.effects.length > 0) journal.notes.push(...decided.notes);
    return finished;
   }
   const played = await playSafely(session, decided, known.facts, journal);
   if (played.kind === "outdated") return played;
   if (!played.isConclusive) return {
    kind: "next-round",
    facts: played.facts
   };
   return await checked(session, played.facts, journal) ?? finished;
  }
  function takeDecision(session, {facts: facts, incident: incident, stage: stage}, {delivery: delivery, refused: refused}) {
   const mayRemind = session.budget.reminders > 0;
   const isSilenced = refused.has("post-comment");
   const settings = settingsFor(incident, session.settings);
   const decision = {
    ...session,
    settings: settings,
    incident: incident,
    facts: facts,
    stage: stage,
    delivery: delivery,
    mayRemind: mayRemind,
    isSilenced: isSilenced
   };
   const decided = decide(decision);
   const effects = decided.effects.filter(({kind: kind}) => !refused.has(kind));
   return {
    decision: decision,
    decided: {
     ...decided,
     effects: effects
    }
   };
  }
  function withoutList({issue: issue, editEvent: editEvent}) {
   return {
    issue: issue,
    ...editEvent === undefined ? {} : {
     editEvent: editEvent
    }
   };
  }
  // CONCATENATED MODULE: ./lib/src/main.js
  async function main(trigger, environment) {
   try {
    const inputs = (0, github_inputs.Ko)(environment);
    if (trigger.kind === "check" && environment["GITHUB_EVENT_NAME"] === "pull_request") {
     return await reportPull(inputs, environment);
    }
    const about = trigger.kind === "issue" ? {
     issue: trigger.issue,
     weigh: trigger.weigh ?? []
    } : {
     all: trigger.kind === "sweep"
    };
    const session = await openSession({
     connection: (0, github_inputs.dC)(environment),
     inputs: inputs,
     clock: Date.now,
     loadStage: loadStage,
     cause: trigger.cause,
     ...about
    });
    if (trigger.kind === "setup" || trigger.kind === "check") {
     return await reportSetup(await setUpFor(trigger.kind, session, {
      inputs: inputs,
      environment: environment
     }));
    }
    if (session.context.repository.archived) return await reportArchived(trigger, session);
    const {reports: reports, notes: notes} = await look(session, trigger, reconcile);
    await reportRun({
     outcome: overall(trigger, reports),
     incidents: reports,
     summary: summaryOf(session, {
      reports: reports,
      notes: notes,
      dryRun: inputs.dryRun
     }),
     lines: [ ...reports.flatMap(report => linesOf(report, inputs.dryRun, (0, i18n_texts.zi)(session.settings.language))), ...notes ],
     warnings: session.writer.problems()
    });
   } catch (error) {
    await reportFailure((0, explain.W)(error));
   }
  }
  async function setUpFor(task, session, {inputs: inputs, environment: environment}) {
   const {setUp: setUp} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(756), __webpack_require__.e(127) ]).then(__webpack_require__.bind(__webpack_require__, 4127));
   const actor = environment["GITHUB_ACTOR"] ?? "";
   const permission = task === "setup" ? await session.permissionOf(actor) : "write";
   if (![ "admin", "maintain", "write" ].includes(permission)) {
    throw new errors.yo(`\`task: setup\` takes write permission in the repository; ${JSON.stringify(actor)} has \`${permission}\`.`);
   }
   const ref = environment["GITHUB_ACTION_REF"] ?? "";
   const commit = /^[0-9a-f]{40}$/.test(ref) ? {
    commit: ref
   } : {};
   return setUp(session, {
    task: task,
    settingsPath: inputs.config,
    ...commit
   });
  }
  async function reportPull(inputs, environment) {
   const {checkPull: checkPull} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(599), __webpack_require__.e(311), __webpack_require__.e(508), __webpack_require__.e(258), __webpack_require__.e(378) ]).then(__webpack_require__.bind(__webpack_require__, 4997));
   const github = await (0, client.N)({
    ...(0, github_inputs.dC)(environment),
    token: inputs.token
   });
   const asked = {
    ref: environment["GITHUB_SHA"] ?? "",
    settingsPath: inputs.config
   };
   const mistakes = await checkPull(github, asked);
   const lines = mistakes.map(({file: file, line: line, words: words}) => `${file}:${line} ${words}`);
   const summary = lines.length === 0 ? "No mistakes in the settings, the templates and the form." : [ "```text", ...lines, "```" ].join("\n");
   await reportRun({
    outcome: "checked",
    incidents: [],
    summary: summary,
    lines: lines,
    warnings: [],
    mistakes: mistakes
   });
  }
  async function reportSetup({outcome: outcome, summary: summary, lines: lines, problems: problems}) {
   await reportRun({
    outcome: outcome,
    incidents: [],
    summary: summary,
    lines: lines,
    warnings: [],
    problems: problems
   });
  }
  async function loadStage() {
   const {postmortemStage: postmortemStage} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(599), __webpack_require__.e(197), __webpack_require__.e(629), __webpack_require__.e(680), __webpack_require__.e(589) ]).then(__webpack_require__.bind(__webpack_require__, 1589));
   return postmortemStage;
  }
  function overall(trigger, reports) {
   if (trigger.kind !== "sweep") return reports[0]?.outcome ?? "unchanged";
   return reports.some(({problem: problem}) => problem !== undefined) ? "failed" : "swept";
  }
  async function reportArchived(trigger, {writer: writer}) {
   const line = (0, i18n_texts.zi)(writer.language).words.repositoryArchived;
   if (trigger.kind !== "sweep") throw new errors.yo(line);
   const summary = summaryOf({
    writer: writer
   }, {
    reports: [],
    dryRun: false
   });
   await reportRun({
    outcome: "archived",
    incidents: [],
    summary: summary,
    lines: [ line ],
    warnings: writer.problems()
   });
  }
  function summaryOf({writer: writer}, input) {
   try {
    return summary_writeSummary(writer, input);
   } catch (error) {
    return (0, explain.W)(error);
   }
  }
  function linesOf(report, dryRun, texts) {
   const {format: format} = texts;
   const {number: number, outcome: outcome, done: done, total: total, effects: effects, notes: notes} = report;
   const lines = [ format("runProgress", {
    outcome: outcome,
    done: done,
    total: total
   }), ...effects.map(effect => format(dryRun ? "runPlans" : "runDid", {
    what: effectTitle(effect, texts)
   })), ...notes ];
   return lines.map(line => `#${number}: ${line}`);
  }
 },
 7898: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U_: () => codeLine,
   gQ: () => inertCode,
   tE: () => codeSpans
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2502);
  function inertCode(code) {
   return code.replaceAll(/\{(?=[{%#])/g, "{ ").replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi, "<! --");
  }
  function codeSpans(text) {
   const runs = backtickRuns(text);
   const waiting = Map.groupBy(runs.toReversed(), run => run.length);
   const spans = new Map;
   let free = 0;
   for (const run of runs) {
    if (run.at < free) continue;
    const opening = run.escaped ? {
     at: run.at + 1,
     length: run.length - 1
    } : run;
    const closing = opening.length === 0 ? undefined : nextAfter(run.at, waiting.get(opening.length) ?? []);
    if (closing === undefined) continue;
    free = closing.at + closing.length;
    spans.set(opening.at, free);
   }
   return spans;
  }
  function nextAfter(at, runs) {
   for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
    if (run.at > at) return run;
    runs.pop();
   }
   return undefined;
  }
  function backtickRuns(text) {
   return Array.from(text.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g), match => {
    const [, backslashes = "", ticks = ""] = match;
    return {
     at: match.index + backslashes.length,
     length: ticks.length,
     escaped: backslashes.length % 2 === 1
    };
   });
  }
  function codeLine(text, limit = 80) {
   const code = inertCode((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.pF)(text, limit).replaceAll("`", "'").replaceAll("|", "¦"));
   return code === "" ? "" : `\`${code}\``;
  }
 },
 7685: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => inertInline
  });
  var inert_code = __webpack_require__(7898);
  var inert_link = __webpack_require__(1091);
  // CONCATENATED MODULE: ./lib/src/markdown/inert-reference.js
  function asCode({text: text, at: at, tail: tail, inAddress: inAddress}, code) {
   const to = at + code.length;
   const before = inAddress || tail.endsWith("`") ? " " : "";
   const after = text[to] === "`" ? " " : "";
   return {
    write: `${before}\`${(0, inert_code.gQ)(code)}\`${after}`,
    to: to
   };
  }
  const closingKeyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,20}$/i;
  function endsInWord(text) {
   return /[\p{L}\p{N}_]$/u.test(text.slice(-2));
  }
  function issueReference(place) {
   const reference = /^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
   if (reference === undefined) return undefined;
   return isOwnIssue(place, reference) ? asIssueLink(place, reference) : asCode(place, reference);
  }
  function isOwnIssue({text: text, at: at, tail: tail, inAddress: inAddress, home: home, isIssue: isIssue}, reference) {
   const next = text[at + reference.length] ?? "";
   if (home === "" || inAddress || /[\w([]/.test(next) || /[\]!]$/.test(tail)) return false;
   if (endsInWord(tail) || closingKeyword.test(tail)) return false;
   if (isIssue?.(Number(reference.slice(1))) === false) return false;
   return !/\[[^\]]*$/.test(text.slice(Math.max(0, at - 300), at));
  }
  function asIssueLink({at: at, home: home}, reference) {
   return {
    write: `[${reference}](${(0, inert_link.SM)(`${home}/issues/${reference.slice(1)}`)})`,
    to: at + reference.length
   };
  }
  function mention(place) {
   const ahead = place.text.slice(place.at, place.at + 160);
   const commit = /^@[0-9a-f]{7,40}(?![\w-])/i.exec(ahead)?.[0];
   if (commit !== undefined && /[\w.-]\/[\w.-]+$/.test(place.tail)) return asCode(place, commit);
   if (/[a-z\d]$/i.test(place.tail)) return undefined;
   const handle = /^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(ahead)?.[0];
   return handle === undefined ? undefined : asCode(place, handle);
  }
  function shortReference(place) {
   if (endsInWord(place.tail)) return undefined;
   const reference = /^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
   return reference === undefined ? undefined : asCode(place, reference);
  }
  // CONCATENATED MODULE: ./lib/src/markdown/inert-inline.js
  const longestTail = 32;
  function inertInline(text, inertness, before = "") {
   const spans = (0, inert_code.tE)(text);
   const written = [];
   let [tail, inAddress, at] = [ before.slice(-longestTail), false, 0 ];
   while (at < text.length) {
    const place = {
     ...inertness,
     text: text,
     at: at,
     tail: tail,
     inAddress: inAddress,
     spans: spans
    };
    const step = ruleFor(text[at] ?? "")(place) ?? verbatim(place);
    written.push(step.write);
    inAddress = inAddress && !/\s/.test(step.write) || /(?:https?:\/\/|www\.)\S*$/i.test(tail + step.write);
    tail = (tail + step.write).slice(-longestTail);
    at = step.to;
   }
   return written.join("");
  }
  function ruleFor(character) {
   const rule = rules[character];
   if (rule !== undefined) return rule;
   return /[hH]/.test(character) ? webAddress : /[gG]/.test(character) ? place => shortReference(place) ?? word(place) : word;
  }
  const rules = {
   "\\": backslash,
   "`": backticks,
   "<": ({at: at}) => ({
    write: "&lt;",
    to: at + 1
   }),
   "&": entity,
   "{": brace,
   "%": place => encodedBrace(place) ?? afterBrace(place),
   "#": place => issueReference(place) ?? afterBrace(place),
   "@": mention,
   "!": exclamation,
   "[": escapedOnly,
   "]": closingBracket,
   "*": escapedOnly,
   "|": escapedOnly,
   "~": escapedOnly,
   _: underscore
  };
  function verbatim({text: text, at: at}) {
   return {
    write: text[at] ?? "",
    to: at + 1
   };
  }
  function brace({at: at, tail: tail}) {
   return {
    write: tail.endsWith("{") ? "<wbr/>\\{" : "\\{",
    to: at + 1
   };
  }
  function escapedOnly({text: text, at: at, markup: markup}) {
   return markup === "escaped" ? {
    write: `\\${text[at]}`,
    to: at + 1
   } : undefined;
  }
  function backslash({text: text, at: at, markup: markup}) {
   const next = text[at + 1] ?? "";
   if (markup === "escaped") return {
    write: "\\\\",
    to: at + 1
   };
   if (/^[@<&{%]$/.test(next) || /^#\d/.test(text.slice(at + 1, at + 3))) return {
    write: "",
    to: at + 1
   };
   if (!/^[\n!-/:-@[-`{-~]$/.test(next)) return {
    write: "\\\\",
    to: at + 1
   };
   return {
    write: `\\${next}`,
    to: at + 2
   };
  }
  function backticks(place) {
   const {text: text, at: at, spans: spans, markup: markup} = place;
   const end = spans.get(at);
   const code = end === undefined ? "" : text.slice(at, end);
   if (end !== undefined && !(markup === "escaped" && code.includes("|"))) {
    return {
     write: `${place.inAddress ? " " : ""}${(0, inert_code.gQ)(code)}`,
     to: end
    };
   }
   return {
    write: "\\`",
    to: at + 1
   };
  }
  const plainEntities = /^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/;
  function entity(place) {
   const ahead = place.text.slice(place.at, place.at + 40);
   const byNumber = /^&#x?[\da-f]{1,8};/i.exec(ahead)?.[0];
   if (byNumber !== undefined) return asCode(place, byNumber);
   if (!/^&(?:#|[a-z][a-z0-9]*;)/i.test(ahead)) return undefined;
   if (place.markup === "kept" && plainEntities.test(ahead)) return undefined;
   return {
    write: "&amp;",
    to: place.at + 1
   };
  }
  function afterBrace({text: text, at: at, tail: tail}) {
   return tail.endsWith("{") ? {
    write: `\\${text[at]}`,
    to: at + 1
   } : undefined;
  }
  function encodedBrace({text: text, at: at, tail: tail}) {
   if (!/%7b$/i.test(tail) || !/^%7b/i.test(text.slice(at, at + 3))) return undefined;
   return {
    write: `<wbr/>${text.slice(at, at + 3)}`,
    to: at + 3
   };
  }
  function webAddress(place) {
   const {text: text, at: at, tail: tail} = place;
   if (endsInWord(tail)) return undefined;
   const url = /^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(text.slice(at, at + 2048))?.[0];
   if (url === undefined) return word(place);
   const closes = /\/(?:issues|pull)\/\d/.test(url) && closingKeyword.test(tail);
   const isTemplate = /(?:\{|%7b){2}/i.test(url);
   return closes || isTemplate ? asCode(place, url) : {
    write: (0, inert_link.SM)(url),
    to: at + url.length
   };
  }
  function exclamation({text: text, at: at, tail: tail, markup: markup, server: server}) {
   if (markup === "escaped" || text[at + 1] !== "[") return undefined;
   const image = /^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(text.slice(at, at + 2500));
   if (image !== null && (0, inert_link.S_)(image[1] ?? "", server)) return undefined;
   const apart = tail.endsWith("!") ? "<wbr/>" : "";
   return text[at + 2] === "]" ? {
    write: `${apart}[image`,
    to: at + 2
   } : {
    write: apart,
    to: at + 1
   };
  }
  function closingBracket(place) {
   const {text: text, at: at, markup: markup} = place;
   if (markup === "escaped") return escapedOnly(place);
   const next = text[at + 1];
   if (next !== "(" && next !== ":") return undefined;
   return (0, inert_link.n2)(text.slice(at + 2, at + 200)) ? undefined : {
    write: "]\\",
    to: at + 1
   };
  }
  function underscore({text: text, at: at, tail: tail, markup: markup}) {
   if (markup === "kept" || endsInWord(tail) && /^[\p{L}\p{N}_]/u.test(text.slice(at + 1, at + 3))) return undefined;
   return {
    write: "\\_",
    to: at + 1
   };
  }
  function word({text: text, at: at}) {
   const rest = /^[a-z0-9 ,.;]+/i.exec(text.slice(at, at + 64))?.[0];
   if (rest === undefined) return undefined;
   const next = rest.slice(1).search(/[hg]/i);
   const write = next === -1 ? rest : rest.slice(0, next + 1);
   return {
    write: write,
    to: at + write.length
   };
  }
 },
 1091: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SM: () => inertUrl,
   S_: () => isImageOfGitHub,
   n2: () => isHarmlessTarget,
   oW: () => pathInUrl,
   uM: () => linkTo
  });
  function pathInUrl(path) {
   return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  }
  function inertUrl(url) {
   const path = url.indexOf("/", url.indexOf("://") + 3);
   const host = path === -1 ? url : url.slice(0, path);
   const rest = path === -1 ? "" : url.slice(path).replaceAll("@", "%40");
   return `${host.replaceAll(/(?<![a-z\d])@/gi, "%40")}${rest}`.replaceAll(/#(?=\d)/g, "%23").replaceAll(/&(?=#|[a-z][a-z0-9]{0,40};)/gi, "%26").replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("*", "%2A");
  }
  function isHarmlessTarget(target) {
   if (target.trim() === "" || /^\s{20}/.test(target)) return false;
   const scheme = /^[\s<]*([^\s/?#:<]{1,64}):/.exec(target)?.[1];
   return scheme === undefined || [ "http", "https", "mailto" ].includes(scheme.toLowerCase());
  }
  function isImageOfGitHub(url, server) {
   if (url.startsWith(`${server}/`)) return true;
   return server === "https://github.com" && /^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(url);
  }
  function linkTo(text, url) {
   if (url === undefined || !/^https?:\/\/[^\s<>"|\\`]+$/.test(url)) return text.replace(/^#\d+/, "`$&`");
   return `[${text}](${inertUrl(url).replaceAll("(", "%28").replaceAll(")", "%29")})`;
  }
 },
 1477: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => plainLine
  });
  var _inert_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
  const lineStart = /^(?:[#>+=-]|(\d{1,9})(?=[.)]))/;
  function plainLine(text, limit = 200, home = "", known = {}) {
   const inert = (0, _inert_inline_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_1__.pF)(text, limit), {
    markup: "escaped",
    server: "",
    home: home,
    ...known
   });
   return inert.replace(lineStart, (start, number) => number === undefined ? `\\${start}` : `${number}\\`);
  }
 },
 7378: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => createRedactor,
   E: () => redact
  });
  // CONCATENATED MODULE: ./lib/src/markdown/as-shown.js
  const named = {
   lowbar: "_",
   UnderBar: "_",
   hyphen: "-",
   dash: "-",
   period: ".",
   colon: ":",
   equals: "=",
   sol: "/",
   plus: "+",
   amp: "&",
   shy: "",
   zwj: "",
   zwnj: "",
   ZeroWidthSpace: "",
   NoBreak: ""
  };
  const as_shown_hidden = /\\([!-/:-@[-`{-~])|&#(?:x([\da-f]{1,6})|(\d{1,7}));|&([A-Za-z]{2,16});|<!--[^>]{0,200}-->|<\/?[a-z][^<>\n]{0,200}>|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\*{1,3}|`{1,3}|~~/giu;
  const broken = /(?<=[A-Za-z0-9_-])[ \t]*\r?\n[ \t]*(?:>[ \t]?)*[ \t]*(?=[A-Za-z0-9_-])/g;
  function asShown(text, {acrossLines: acrossLines}) {
   const cuts = [ ...[ ...text.matchAll(as_shown_hidden) ].map(found => ({
    from: found.index,
    to: found.index + found[0].length,
    shown: shownOf(found)
   })), ...acrossLines ? [ ...text.matchAll(broken) ].map(({index: index, 0: all}) => ({
    from: index,
    to: index + all.length,
    shown: ""
   })) : [] ].toSorted((a, b) => a.from - b.from);
   const starts = [];
   let shown = "";
   let at = 0;
   for (const cut of cuts) {
    if (cut.from < at) continue;
    for (let index = at; index < cut.from; index += 1) starts.push(index);
    shown += text.slice(at, cut.from) + cut.shown;
    for (let index = 0; index < cut.shown.length; index += 1) starts.push(cut.from);
    at = cut.to;
   }
   for (let index = at; index <= text.length; index += 1) starts.push(index);
   return {
    text: shown + text.slice(at),
    starts: starts
   };
  }
  function shownOf([all, escaped, hex, decimal, name]) {
   if (escaped !== undefined) return escaped;
   if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
   if (decimal !== undefined) return characterOf(Number(decimal));
   if (name !== undefined) return Object.hasOwn(named, name) ? named[name] ?? "" : all;
   return "";
  }
  function characterOf(code) {
   if (code > 1114111) return "";
   const character = String.fromCodePoint(code);
   return /\p{Cf}/u.test(character) ? "" : character;
  }
  // CONCATENATED MODULE: ./lib/src/markdown/secret-kinds.js
  const word = "A-Za-z0-9";
  const wordy = `${word}_\\-`;
  const issuers = [ [ "GitHub token", "gh[pousr]_", [ word, 20, 255 ] ], [ "GitHub token", "github_pat_", [ `${word}_`, 20, 255 ] ], [ "GitLab token", "gl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-", [ `${wordy}.`, 20, 255 ] ], [ "Slack token", "xox[abeoprs]-|xapp-", [ `${word}-`, 10, 255 ] ], [ "Google key", "AIza", [ wordy, 35, 35 ] ], [ "Google token", "ya29\\.", [ wordy, 20, 2048 ] ], [ "Google client secret", "GOCSPX-", [ wordy, 20, 64 ] ], [ "npm token", "npm_", [ word, 36, 36 ] ], [ "PyPI token", "pypi-", [ wordy, 50, 512 ] ], [ "RubyGems key", "rubygems_", [ "a-f0-9", 40, 64 ] ], [ "crates.io token", "cio", [ word, 32, 32 ] ], [ "Docker token", "dckr_(?:pat|oat)_", [ wordy, 20, 255 ] ], [ "Hugging Face token", "hf_|api_org_", [ word, 30, 64 ] ], [ "API key", "(?:sk|rk)[-_](?:live|test|proj|ant|svcacct|or|admin)[-_]", [ wordy, 16, 255 ] ], [ "API key", "sk-", [ wordy, 32, 255 ] ], [ "webhook secret", "whsec_", [ `${word}+/=`, 24, 128 ] ], [ "DigitalOcean token", "do[opr]_v1_", [ "a-f0-9", 64, 64 ] ], [ "Databricks token", "dapi", [ "a-f0-9-", 32, 36 ] ], [ "Twilio key", "SK|AC", [ "a-f0-9", 32, 32 ] ], [ "Shopify token", "shp(?:at|ca|pa|ss)_", [ "a-fA-F0-9", 32, 64 ] ], [ "Atlassian token", "AT[ACS]TT3", [ `${wordy}=`, 40, 512 ] ], [ "Grafana token", "glsa_|glc_", [ `${wordy}=+/`, 32, 512 ] ], [ "Linear key", "lin_(?:api|oauth)_", [ word, 32, 128 ] ], [ "Doppler token", "dp\\.(?:pt|st|ct|sa|scim|audit)\\.", [ `${wordy}.`, 30, 128 ] ], [ "Postman key", "PMAK-", [ "a-f0-9-", 40, 128 ] ], [ "Sentry token", "sntry[su]_", [ `${wordy}=+/.`, 32, 512 ] ], [ "New Relic key", "NR(?:AK|JS|II|RA|AL)-", [ wordy, 20, 64 ] ], [ "Square token", "sq0(?:atp|csp|idp)-", [ wordy, 20, 64 ] ], [ "Square token", "EAAA[a-zA-Z0-9]", [ wordy, 55, 64 ] ], [ "Telegram token", "\\d{8,10}:AA", [ wordy, 32, 36 ] ], [ "Notion token", "ntn_|secret_", [ word, 40, 64 ] ], [ "Figma token", "fig[dou]_", [ wordy, 36, 64 ] ], [ "age key", "AGE-SECRET-KEY-1", [ "A-Z0-9", 50, 64 ] ], [ "Vault token", "hv[bsr]\\.", [ wordy, 24, 512 ] ], [ "Terraform token", `[${word}]{14}\\.atlasv1\\.`, [ wordy, 50, 128 ] ], [ "Pulumi token", "pul-", [ "a-f0-9", 40, 40 ] ], [ "SendGrid key", "SG\\.[A-Za-z0-9_-]{16,64}\\.", [ wordy, 16, 128 ] ], [ "Mailgun key", "key-", [ "a-f0-9", 32, 32 ] ], [ "Brevo key", "xkeysib-", [ "a-f0-9-", 64, 128 ] ], [ "Discord token", `[MNO][${wordy}]{22,27}\\.[${wordy}]{5,7}\\.`, [ wordy, 27, 64 ] ], [ "Supabase key", "sb[pb]_", [ wordy, 36, 64 ] ], [ "PlanetScale secret", "pscale_(?:tkn|pw|oauth)_", [ `${wordy}.`, 30, 64 ] ], [ "Airtable token", `pat[${word}]{14}\\.`, [ "a-f0-9", 64, 64 ] ], [ "Netlify token", "nfp_", [ word, 30, 64 ] ], [ "CircleCI token", "CCI(?:PAT|PRJ)_", [ `${wordy}`, 36, 128 ] ], [ "Buildkite token", "bk(?:ua|ct|aj)_", [ word, 36, 64 ] ], [ "Tailscale key", "tskey-", [ `${word}-`, 20, 128 ] ], [ "JFrog token", "AKCp|cmVmd", [ word, 40, 128 ] ], [ "Alibaba key", "LTAI", [ word, 16, 24 ] ], [ "1Password token", "ops_eyJ", [ `${wordy}=`, 40, 2048 ] ], [ "Dropbox token", "sl\\.(?:u\\.)?", [ wordy, 60, 2048 ] ] ];
  const issued = issuers.map(([name, prefix, [alphabet, least, most]]) => ({
   name: name,
   pattern: new RegExp(`(?<![${word}])(?<secret>(?:${prefix})[${alphabet}]{${least},${most}})`, "g"),
   isRandom: true,
   isIssued: true
  }));
  function shaped(name, pattern, more = {}) {
   return {
    name: name,
    pattern: pattern,
    ...more
   };
  }
  const shapes = [ shaped("private key", /(?<secret>-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?)/g), shaped("private key", /PuTTY-User-Key-File-\d[\s\S]{0,2000}?Private-Lines: \d{1,4}\s{1,3}(?<secret>[A-Za-z0-9+/=]{20,76}(?:\r?\n[A-Za-z0-9+/=]{4,76}(?=\r?\n|$)){0,400})/g), shaped("AWS key", /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/g), shaped("token", /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048})/g, {
   isIssued: true
  }), shaped("webhook", /(?<secret>https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w-]{1,60}\.webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces)\/[A-Za-z0-9/_@.?=&%-]{10,512})/g), shaped("Azure secret", /(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g), shaped("Mailchimp key", /(?<![A-Za-z0-9])(?<secret>[a-f0-9]{32}-us\d{1,2})(?![A-Za-z0-9])/g), shaped("Azure key", /\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi), shaped("AWS key", /aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi) ];
  const queries = [ shaped("token", /[?&;](?:access_token|auth|api_?key|client_secret|code|id_token|jwt|key|password|refresh_token|secret|signature|token|unsubscribe-auth|unsubscribe_token|x-amz-(?:credential|security-token|signature)|x-goog-(?:credential|signature))=(?<secret>[A-Za-z0-9._~%+/-]{12,4096}={0,2})/gi, {
   isRandom: true
  }), shaped("signature", /[?&;]sig=(?<secret>[A-Za-z0-9%+/_-]{20,200}={0,2})/gi, {
   isRandom: true
  }) ];
  const said = [ shaped("token", /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey|bot)\s{1,3}(?<secret>[A-Za-z0-9._~+/-]{12,4096}={0,2})/gi, {
   isRandom: true
  }), shaped("cookie", /\b(?:set-)?cookie: {0,3}(?<secret>[^\s=;]{1,100}=[^\n"']{8,2000})/gi), shaped("password", /(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"'@/]{1,100}:(?<secret>[^\s"'@/:$<][^\s"'@/:]{2,255})/g), shaped("password", /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,200}? -p(?<secret>[^\s"'|;&]{4,255})/g), shaped("password", /\b(?:sshpass|docker login|helm registry login)\b[^\n|;&]{0,200}? -p ?(?<secret>[^\s"'|;&-][^\s"'|;&]{3,255})/g) ];
  const assigned = [ shaped("secret", /(?<![A-Za-z0-9])[\w.-]{0,40}?(?:passw(?:or)?d|passwort|passphrase|contraseña|pwd|secret|token|api[_-]?key|access[_-]?key|auth[_-]?key|signing[_-]?key|encryption[_-]?key|private[_-]?key|client-key-data|credentials?|(?:sentry|db|database)[_-]?dsn)[\w-]{0,20}["'`]?\]?(?: {0,3}[:=]>? {0,3}| is )["'`]?(?<secret>[^\s"'`,;<>(){}|&]{6,4096})/gi, {
   isRandom: true
  }) ];
  const groups = [ {
   cue: /-----BEGIN|PuTTY|A(?:KIA|SIA|BIA|CCA)|eyJ|https:|Q~|-us\d|AccountKey|AccessKey|access_?key/i,
   kinds: shapes
  }, {
   cue: new RegExp(`(?<![${word}])(?:${issuers.map(([, prefix]) => prefix).join("|")})[${word}]`),
   kinds: issued
  }, {
   cue: /[?&;][\w-]{2,30}=/,
   kinds: queries
  }, {
   cue: /authorization|cookie|-u\b|--user|mysql|mariadb|sshpass|login/i,
   kinds: said
  }, {
   cue: /pass|pwd|contrase|secret|token|key|credential|dsn/i,
   kinds: assigned
  } ];
  function secretKindsIn(text) {
   return groups.flatMap(({cue: cue, kinds: kinds}) => cue.test(text) ? kinds : []);
  }
  // CONCATENATED MODULE: ./lib/src/markdown/redact.js
  const credentials = /(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/(?!anonymous:)(?<secret>[^\s:/?#@]{0,255}:[^\s/?#@]{1,255})@/gi;
  function redact(text) {
   const plain = without(text, placesIn(text, secretKindsIn(text)));
   if (!mayHide.test(plain.text)) return plain;
   const shown = throughMarks(plain.text, false);
   const whole = throughMarks(shown.text, true);
   return {
    text: whole.text,
    redacted: plain.redacted + shown.redacted + whole.redacted
   };
  }
  const mayHide = /[\\&<*`~\n]|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164/u;
  function throughMarks(text, acrossLines) {
   const shown = asShown(text, {
    acrossLines: acrossLines
   });
   if (shown.text === text) return {
    text: text,
    redacted: 0
   };
   const all = secretKindsIn(shown.text);
   const kinds = acrossLines ? all.filter(({isIssued: isIssued}) => isIssued === true) : all;
   const places = placesIn(shown.text, kinds).map(({from: from, to: to, words: words}) => ({
    from: shown.starts[from] ?? 0,
    to: shown.starts[to] ?? text.length,
    words: words
   }));
   return without(text, places);
  }
  function placesIn(text, kinds) {
   const found = kinds.flatMap(({name: name, pattern: pattern, isRandom: isRandom}) => secretsIn(text, pattern).filter(({secret: secret}) => isRandom !== true || looksRandom(secret)).map(({from: from, to: to}) => ({
    from: from,
    to: to,
    words: `(redacted: ${name})`
   })));
   const logins = secretsIn(text, credentials).map(({from: from, to: to}) => ({
    from: from,
    to: to,
    words: "redacted"
   }));
   return [ ...found, ...logins ];
  }
  function secretsIn(text, pattern) {
   return [ ...text.matchAll(pattern) ].flatMap(({index: index, 0: all, groups: groups}) => {
    const secret = groups?.["secret"];
    if (secret === undefined) return [];
    const from = index + all.lastIndexOf(secret);
    return [ {
     secret: secret,
     from: from,
     to: from + secret.length
    } ];
   });
  }
  function without(text, places) {
   const taken = [];
   for (const place of places) {
    if (!taken.some(({from: from, to: to}) => place.from < to && from < place.to)) taken.push(place);
   }
   const inOrder = taken.toSorted((a, b) => a.from - b.from);
   let clean = "";
   let at = 0;
   for (const {from: from, to: to, words: words} of inOrder) {
    clean += text.slice(at, from) + words;
    at = to;
   }
   return {
    text: clean + text.slice(at),
    redacted: taken.length
   };
  }
  function looksRandom(value) {
   if (/^(?:[<${*%([]|https?:|\/)|^\d+$|^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+/i.test(value)) return false;
   const parts = value.split(/[^A-Za-z0-9]+/).filter(part => part !== "");
   const length = parts.reduce((sum, part) => sum + part.length, 0);
   const words = parts.filter(part => /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|\d{1,4})$/.test(part));
   const ofWords = words.reduce((sum, part) => sum + part.length, 0);
   if (length === 0 || ofWords >= .7 * length) return false;
   const isLong = parts.some(part => part.length >= 20);
   return isLong || /\d/.test(value) || /[a-z]/.test(value) && /[A-Z]/.test(value);
  }
  function createRedactor() {
   let count = 0;
   const seen = new Set;
   return {
    hide: text => {
     const {text: clean, redacted: redacted} = redact(text);
     if (redacted > 0 && !seen.has(text)) count += redacted;
     seen.add(text);
     return clean;
    },
    hidden: () => count
   };
  }
 },
 2502: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q6: () => visibleText,
   pF: () => singleLine,
   uo: () => capped
  });
  const escapeCharacter = String.fromCharCode(27);
  const terminalSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, "g");
  const invisible = /(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu;
  function visibleText(text) {
   return text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll(terminalSequence, "").replaceAll(invisible, "");
  }
  function singleLine(text, limit) {
   return capped(visibleText(text).replaceAll(/\s+/gu, " ").trim(), limit);
  }
  function capped(text, limit) {
   if (text.length <= limit) return text;
   const cut = text.slice(0, Math.max(0, limit - 1));
   return `${cut.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
  }
 },
 4940: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => nothingNew
  });
  const nothingNew = {
   kind: "finished",
   logbook: {},
   before: [],
   after: []
  };
 },
 7247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => refusedIn
  });
  function refusedIn(delivery) {
   return "refused" in delivery ? delivery.refused : [];
  }
 },
 2844: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => reviewData,
   Q: () => reviewOf
  });
  function reviewOf({review: before}, {draft: draft}) {
   const now = draft.kind === "read" && draft.pull.kind === "merged" ? draft.pull.review : undefined;
   if (now === undefined || now.number === before?.number) return before;
   const at = now.at ?? before?.at;
   return {
    ...now,
    by: [ ...new Set([ ...before?.by ?? [], ...now.by ]) ],
    ...at === undefined ? {} : {
     at: at
    }
   };
  }
  function reviewData({logbook: logbook}, facts, before = {}) {
   const {by: by = [], at: at} = reviewOf(logbook, facts) ?? {};
   if (at === undefined || !isOwn(before["reviewed_by"], by)) return {};
   return {
    reviewed_by: by,
    reviewed_at: at
   };
  }
  function isOwn(written, by) {
   return written === undefined || Array.isArray(written) && written.every(name => by.includes(name));
  }
 },
 153: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => sayIn
  });
  var _i18n_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);
  function sayIn(language) {
   const {said: said} = (0, _i18n_texts_js__WEBPACK_IMPORTED_MODULE_0__.zi)(language);
   return (key, {hash: hash}) => said(String(key), hash);
  }
 },
 7954: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => createWriter,
   b: () => useTemplates
  });
  var handlebars_runtime = __webpack_require__(9476);
  // CONCATENATED MODULE: ./lib/src/templates/compiled.js
  const compiled = {
   "tracking-comment": {
    0: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "### " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "closed"), {
      name: "if",
      hash: {},
      fn: container.program(1, data, 0),
      inverse: container.program(2, data, 0),
      data: data,
      loc: {
       start: {
        line: 2,
        column: 4
       },
       end: {
        line: 2,
        column: 149
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "current"), "who"), {
      name: "if",
      hash: {},
      fn: container.program(3, data, 0),
      inverse: container.program(4, data, 0),
      data: data,
      loc: {
       start: {
        line: 4,
        column: 0
       },
       end: {
        line: 4,
        column: 167
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "current"), "waiting"), {
      name: "if",
      hash: {},
      fn: container.program(5, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 5,
        column: 0
       },
       end: {
        line: 8,
        column: 7
       }
      }
     })) != null ? stack1 : "");
    },
    1: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 2,
       column: 20
      },
      end: {
       line: 2,
       column: 23
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "stillOpen", {
      name: "say",
      hash: {
       title: lookupProperty(lookupProperty(depth0, "current"), "title"),
       number: lookupProperty(lookupProperty(depth0, "current"), "number")
      },
      data: data,
      loc: {
       start: {
        line: 2,
        column: 18
       },
       end: {
        line: 2,
        column: 79
       }
      }
     })) != null ? stack1 : "";
    },
    2: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 2,
       column: 89
      },
      end: {
       line: 2,
       column: 92
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "now", {
      name: "say",
      hash: {
       title: lookupProperty(lookupProperty(depth0, "current"), "title"),
       number: lookupProperty(lookupProperty(depth0, "current"), "number")
      },
      data: data,
      loc: {
       start: {
        line: 2,
        column: 87
       },
       end: {
        line: 2,
        column: 142
       }
      }
     })) != null ? stack1 : "";
    },
    3: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 4,
       column: 21
      },
      end: {
       line: 4,
       column: 24
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "askedSince", {
      name: "say",
      hash: {
       hint: lookupProperty(lookupProperty(depth0, "current"), "hint"),
       since: lookupProperty(lookupProperty(depth0, "current"), "since"),
       who: lookupProperty(lookupProperty(depth0, "current"), "who")
      },
      data: data,
      loc: {
       start: {
        line: 4,
        column: 19
       },
       end: {
        line: 4,
        column: 93
       }
      }
     })) != null ? stack1 : "";
    },
    4: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 4,
       column: 103
      },
      end: {
       line: 4,
       column: 106
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "nobodySince", {
      name: "say",
      hash: {
       hint: lookupProperty(lookupProperty(depth0, "current"), "hint"),
       since: lookupProperty(lookupProperty(depth0, "current"), "since")
      },
      data: data,
      loc: {
       start: {
        line: 4,
        column: 101
       },
       end: {
        line: 4,
        column: 160
       }
      }
     })) != null ? stack1 : "";
    },
    5: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n" + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "current"), "waiting", {
      start: {
       line: 7,
       column: 2
      },
      end: {
       line: 7,
       column: 17
      }
     }), depth0)) != null ? stack1 : "") + "\n";
    },
    6: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "dropped"), {
      name: "if",
      hash: {},
      fn: container.program(7, data, 0),
      inverse: container.program(10, data, 0),
      data: data,
      loc: {
       start: {
        line: 9,
        column: 0
       },
       end: {
        line: 17,
        column: 0
       }
      }
     })) != null ? stack1 : "";
    },
    7: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "### " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "duplicate"), {
      name: "if",
      hash: {},
      fn: container.program(8, data, 0),
      inverse: container.program(9, data, 0),
      data: data,
      loc: {
       start: {
        line: 10,
        column: 4
       },
       end: {
        line: 10,
        column: 87
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 12,
       column: 2
      },
      end: {
       line: 12,
       column: 5
      }
     })).call(alias1, "nothingAsked", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 12,
        column: 0
       },
       end: {
        line: 12,
        column: 22
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    8: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 10,
       column: 23
      },
      end: {
       line: 10,
       column: 26
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "closedDuplicate", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 10,
        column: 21
       },
       end: {
        line: 10,
        column: 46
       }
      }
     })) != null ? stack1 : "";
    },
    9: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 10,
       column: 56
      },
      end: {
       line: 10,
       column: 59
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "closedNotPlanned", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 10,
        column: 54
       },
       end: {
        line: 10,
        column: 80
       }
      }
     })) != null ? stack1 : "";
    },
    10: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "### " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 14,
       column: 6
      },
      end: {
       line: 14,
       column: 9
      }
     })).call(alias2, "allStepsDone", {
      name: "say",
      hash: {
       total: lookupProperty(depth0, "total")
      },
      data: data,
      loc: {
       start: {
        line: 14,
        column: 4
       },
       end: {
        line: 14,
        column: 38
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 16,
       column: 2
      },
      end: {
       line: 16,
       column: 5
      }
     })).call(alias2, "thankYou", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 16,
        column: 0
       },
       end: {
        line: 16,
        column: 18
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, lookupProperty(depth0, "closed"), {
      name: "unless",
      hash: {},
      fn: container.program(11, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 16,
        column: 18
       },
       end: {
        line: 16,
        column: 71
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    11: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 16,
       column: 39
      },
      end: {
       line: 16,
       column: 42
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "closeWhenOver", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 16,
        column: 37
       },
       end: {
        line: 16,
        column: 60
       }
      }
     })) != null ? stack1 : "");
    },
    12: function(container, depth0, helpers, partials, data) {
     var stack1;
     return "\n" + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n";
    },
    13: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 17
      },
      end: {
       line: 23,
       column: 20
      }
     })).call(alias1, "progress", {
      name: "say",
      hash: {
       total: lookupProperty(depth0, "total"),
       done: lookupProperty(depth0, "done")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 15
       },
       end: {
        line: 23,
        column: 55
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "closed"), {
      name: "if",
      hash: {},
      fn: container.program(14, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 55
       },
       end: {
        line: 23,
        column: 112
       }
      }
     })) != null ? stack1 : "");
    },
    14: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " · " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 74
      },
      end: {
       line: 23,
       column: 77
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "andClosedAt", {
      name: "say",
      hash: {
       when: lookupProperty(depth0, "closed")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 72
       },
       end: {
        line: 23,
        column: 105
       }
      }
     })) != null ? stack1 : "");
    },
    15: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "dropped"), {
      name: "if",
      hash: {},
      fn: container.program(16, data, 0),
      inverse: container.program(17, data, 0),
      data: data,
      loc: {
       start: {
        line: 23,
        column: 112
       },
       end: {
        line: 23,
        column: 243
       }
      }
     })) != null ? stack1 : "";
    },
    16: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 133
      },
      end: {
       line: 23,
       column: 136
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "progress", {
      name: "say",
      hash: {
       total: lookupProperty(depth0, "total"),
       done: lookupProperty(depth0, "done")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 131
       },
       end: {
        line: 23,
        column: 171
       }
      }
     })) != null ? stack1 : "";
    },
    17: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "closed"), {
      name: "if",
      hash: {},
      fn: container.program(18, data, 0),
      inverse: container.program(19, data, 0),
      data: data,
      loc: {
       start: {
        line: 23,
        column: 171
       },
       end: {
        line: 23,
        column: 243
       }
      }
     })) != null ? stack1 : "";
    },
    18: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 191
      },
      end: {
       line: 23,
       column: 194
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "closedAt", {
      name: "say",
      hash: {
       when: lookupProperty(depth0, "closed")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 189
       },
       end: {
        line: 23,
        column: 219
       }
      }
     })) != null ? stack1 : "";
    },
    19: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 229
      },
      end: {
       line: 23,
       column: 232
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "isOpen", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 23,
        column: 227
       },
       end: {
        line: 23,
        column: 243
       }
      }
     })) != null ? stack1 : "";
    },
    20: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " · " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "inReview"), {
      name: "if",
      hash: {},
      fn: container.program(21, data, 0),
      inverse: container.program(22, data, 0),
      data: data,
      loc: {
       start: {
        line: 23,
        column: 271
       },
       end: {
        line: 23,
        column: 399
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "written"), {
      name: "if",
      hash: {},
      fn: container.program(23, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 399
       },
       end: {
        line: 23,
        column: 485
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "review"), {
      name: "if",
      hash: {},
      fn: container.program(24, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 485
       },
       end: {
        line: 23,
        column: 553
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "open"), {
      name: "if",
      hash: {},
      fn: container.program(25, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 553
       },
       end: {
        line: 23,
        column: 622
       }
      }
     })) != null ? stack1 : "");
    },
    21: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 300
      },
      end: {
       line: 23,
       column: 303
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "postmortemInReview", {
      name: "say",
      hash: {
       url: lookupProperty(lookupProperty(depth0, "postmortem"), "url")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 298
       },
       end: {
        line: 23,
        column: 345
       }
      }
     })) != null ? stack1 : "";
    },
    22: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 355
      },
      end: {
       line: 23,
       column: 358
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "postmortem", {
      name: "say",
      hash: {
       url: lookupProperty(lookupProperty(depth0, "postmortem"), "url")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 353
       },
       end: {
        line: 23,
        column: 392
       }
      }
     })) != null ? stack1 : "";
    },
    23: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 23,
       column: 428
      },
      end: {
       line: 23,
       column: 431
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "sectionsWritten", {
      name: "say",
      hash: {
       written: lookupProperty(lookupProperty(depth0, "postmortem"), "written")
      },
      data: data,
      loc: {
       start: {
        line: 23,
        column: 426
       },
       end: {
        line: 23,
        column: 478
       }
      }
     })) != null ? stack1 : "");
    },
    24: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 23,
       column: 512
      },
      end: {
       line: 23,
       column: 515
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "comma", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 23,
        column: 510
       },
       end: {
        line: 23,
        column: 525
       }
      }
     })) != null ? stack1 : "") + ((stack1 = container.lambda(alias1(lookupProperty(depth0, "postmortem"), "review", {
      start: {
       line: 23,
       column: 527
      },
      end: {
       line: 23,
       column: 544
      }
     }), depth0)) != null ? stack1 : "");
    },
    25: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 23,
       column: 578
      },
      end: {
       line: 23,
       column: 581
      }
     })).call(alias2, "comma", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 23,
        column: 576
       },
       end: {
        line: 23,
        column: 591
       }
      }
     })) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 23,
       column: 593
      },
      end: {
       line: 23,
       column: 596
      }
     })).call(alias2, "saysWhatIsOpen", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 23,
        column: 591
       },
       end: {
        line: 23,
        column: 615
       }
      }
     })) != null ? stack1 : "");
    },
    26: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "moments"), {
      name: "each",
      hash: {},
      fn: container.program(27, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 26,
        column: 0
       },
       end: {
        line: 26,
        column: 66
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    27: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
      name: "unless",
      hash: {},
      fn: container.program(28, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 26,
        column: 17
       },
       end: {
        line: 26,
        column: 49
       }
      }
     })) != null ? stack1 : "") + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
    },
    28: function(container, depth0, helpers, partials, data) {
     return " · ";
    },
    29: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n| " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 30,
       column: 4
      },
      end: {
       line: 30,
       column: 7
      }
     })).call(alias2, "step", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 30,
        column: 2
       },
       end: {
        line: 30,
        column: 16
       }
      }
     })) != null ? stack1 : "") + " | " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 30,
       column: 21
      },
      end: {
       line: 30,
       column: 24
      }
     })).call(alias2, "who", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 30,
        column: 19
       },
       end: {
        line: 30,
        column: 32
       }
      }
     })) != null ? stack1 : "") + " | " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 30,
       column: 37
      },
      end: {
       line: 30,
       column: 40
      }
     })).call(alias2, "when", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 30,
        column: 35
       },
       end: {
        line: 30,
        column: 49
       }
      }
     })) != null ? stack1 : "") + " |\n|:--|:--|:--|\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "finished"), {
      name: "each",
      hash: {},
      fn: container.program(30, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 32,
        column: 0
       },
       end: {
        line: 34,
        column: 9
       }
      }
     })) != null ? stack1 : "");
    },
    30: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "| " + ((stack1 = (helper = lookupProperty(helpers, "mark") || alias1(depth0, "mark", {
      start: {
       line: 33,
       column: 4
      },
      end: {
       line: 33,
       column: 8
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "mark",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 33,
        column: 2
       },
       end: {
        line: 33,
        column: 10
       }
      }
     }) : helper)) != null ? stack1 : "") + " " + ((stack1 = (helper = lookupProperty(helpers, "step") || alias1(depth0, "step", {
      start: {
       line: 33,
       column: 13
      },
      end: {
       line: 33,
       column: 17
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "step",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 33,
        column: 11
       },
       end: {
        line: 33,
        column: 19
       }
      }
     }) : helper)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "words"), {
      name: "if",
      hash: {},
      fn: container.program(31, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 33,
        column: 19
       },
       end: {
        line: 33,
        column: 52
       }
      }
     })) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "who") || alias1(depth0, "who", {
      start: {
       line: 33,
       column: 57
      },
      end: {
       line: 33,
       column: 60
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "who",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 33,
        column: 55
       },
       end: {
        line: 33,
        column: 62
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "when") || alias1(depth0, "when", {
      start: {
       line: 33,
       column: 67
      },
      end: {
       line: 33,
       column: 71
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "when",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 33,
        column: 65
       },
       end: {
        line: 33,
        column: 73
       }
      }
     }) : helper)) != null ? stack1 : "") + " |\n";
    },
    31: function(container, depth0, helpers, partials, data) {
     var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "<br>" + ((stack1 = (helper = lookupProperty(helpers, "words") || container.strict(depth0, "words", {
      start: {
       line: 33,
       column: 38
      },
      end: {
       line: 33,
       column: 43
      }
     }), typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
      name: "words",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 33,
        column: 36
       },
       end: {
        line: 33,
        column: 45
       }
      }
     }) : helper)) != null ? stack1 : "");
    },
    32: function(container, depth0, helpers, partials, data) {
     var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n" + ((stack1 = (helper = lookupProperty(helpers, "listInComment") || container.strict(depth0, "listInComment", {
      start: {
       line: 38,
       column: 2
      },
      end: {
       line: 38,
       column: 15
      }
     }), typeof helper === "function" ? helper.call(depth0 != null ? depth0 : container.nullContext || {}, {
      name: "listInComment",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 38,
        column: 0
       },
       end: {
        line: 38,
        column: 17
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n";
    },
    33: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 23
      },
      end: {
       line: 41,
       column: 26
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "declaredByAs", {
      name: "say",
      hash: {
       severity: lookupProperty(depth0, "severity"),
       who: lookupProperty(depth0, "declared")
      },
      data: data,
      loc: {
       start: {
        line: 41,
        column: 21
       },
       end: {
        line: 41,
        column: 74
       }
      }
     })) != null ? stack1 : "";
    },
    34: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 84
      },
      end: {
       line: 41,
       column: 87
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "declaredBy", {
      name: "say",
      hash: {
       who: lookupProperty(depth0, "declared")
      },
      data: data,
      loc: {
       start: {
        line: 41,
        column: 82
       },
       end: {
        line: 41,
        column: 115
       }
      }
     })) != null ? stack1 : "";
    },
    35: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "list"), {
      name: "if",
      hash: {},
      fn: container.program(36, data, 0),
      inverse: container.program(39, data, 0),
      data: data,
      loc: {
       start: {
        line: 41,
        column: 138
       },
       end: {
        line: 41,
        column: 270
       }
      }
     })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "closed"), {
      name: "unless",
      hash: {},
      fn: container.program(40, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 41,
        column: 271
       },
       end: {
        line: 41,
        column: 324
       }
      }
     })) != null ? stack1 : "");
    },
    36: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "listInComment"), {
      name: "if",
      hash: {},
      fn: container.program(37, data, 0),
      inverse: container.program(38, data, 0),
      data: data,
      loc: {
       start: {
        line: 41,
        column: 150
       },
       end: {
        line: 41,
        column: 232
       }
      }
     })) != null ? stack1 : "";
    },
    37: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 173
      },
      end: {
       line: 41,
       column: 176
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "tickAbove", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 171
       },
       end: {
        line: 41,
        column: 190
       }
      }
     })) != null ? stack1 : "";
    },
    38: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 200
      },
      end: {
       line: 41,
       column: 203
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "tickInDescription", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 198
       },
       end: {
        line: 41,
        column: 225
       }
      }
     })) != null ? stack1 : "";
    },
    39: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 242
      },
      end: {
       line: 41,
       column: 245
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "doneByCommand", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 240
       },
       end: {
        line: 41,
        column: 263
       }
      }
     })) != null ? stack1 : "";
    },
    40: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 41,
       column: 291
      },
      end: {
       line: 41,
       column: 294
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "closeWhenOver", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 289
       },
       end: {
        line: 41,
        column: 312
       }
      }
     })) != null ? stack1 : "") + " ";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), {
      name: "if",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.program(6, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 0
       },
       end: {
        line: 17,
        column: 7
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), {
      name: "each",
      hash: {},
      fn: container.program(12, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 18,
        column: 0
       },
       end: {
        line: 21,
        column: 9
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), {
      name: "if",
      hash: {},
      fn: container.program(13, data, 0),
      inverse: container.program(15, data, 0),
      data: data,
      loc: {
       start: {
        line: 23,
        column: 0
       },
       end: {
        line: 23,
        column: 250
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "postmortem"), {
      name: "if",
      hash: {},
      fn: container.program(20, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 250
       },
       end: {
        line: 23,
        column: 629
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moments"), {
      name: "if",
      hash: {},
      fn: container.program(26, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 24,
        column: 0
       },
       end: {
        line: 27,
        column: 7
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "finished"), {
      name: "if",
      hash: {},
      fn: container.program(29, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 28,
        column: 0
       },
       end: {
        line: 35,
        column: 7
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "listInComment"), {
      name: "if",
      hash: {},
      fn: container.program(32, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 36,
        column: 0
       },
       end: {
        line: 39,
        column: 7
       }
      }
     })) != null ? stack1 : "") + "\n<sub>" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "severity"), {
      name: "if",
      hash: {},
      fn: container.program(33, data, 0),
      inverse: container.program(34, data, 0),
      data: data,
      loc: {
       start: {
        line: 41,
        column: 5
       },
       end: {
        line: 41,
        column: 122
       }
      }
     })) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), {
      name: "if",
      hash: {},
      fn: container.program(35, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 41,
        column: 123
       },
       end: {
        line: 41,
        column: 331
       }
      }
     })) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "say") || alias2(depth0, "say", {
      start: {
       line: 41,
       column: 333
      },
      end: {
       line: 41,
       column: 336
      }
     })).call(alias1, "timesAreUtc", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 331
       },
       end: {
        line: 41,
        column: 352
       }
      }
     })) != null ? stack1 : "") + " [" + ((stack1 = (lookupProperty(helpers, "say") || alias2(depth0, "say", {
      start: {
       line: 41,
       column: 356
      },
      end: {
       line: 41,
       column: 359
      }
     })).call(alias1, "aboutTheSteps", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 354
       },
       end: {
        line: 41,
        column: 377
       }
      }
     })) != null ? stack1 : "") + "](https://seths.blog/2015/12/when-things-go-wrong/) · v" + ((stack1 = (helper = lookupProperty(helpers, "version") || alias2(depth0, "version", {
      start: {
       line: 41,
       column: 434
      },
      end: {
       line: 41,
       column: 441
      }
     }), typeof helper === "function" ? helper.call(alias1, {
      name: "version",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 41,
        column: 432
       },
       end: {
        line: 41,
        column: 443
       }
      }
     }) : helper)) != null ? stack1 : "") + "</sub>\n";
    },
    useData: true
   },
   "waiting-comment": {
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "### " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 1,
       column: 6
      },
      end: {
       line: 1,
       column: 9
      }
     })).call(alias2, "waitingTitle", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 1,
        column: 4
       },
       end: {
        line: 1,
        column: 26
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 3,
       column: 2
      },
      end: {
       line: 3,
       column: 5
      }
     })).call(alias2, "waitingThanks", {
      name: "say",
      hash: {
       least: lookupProperty(depth0, "least")
      },
      data: data,
      loc: {
       start: {
        line: 3,
        column: 0
       },
       end: {
        line: 3,
        column: 35
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 5,
       column: 2
      },
      end: {
       line: 5,
       column: 5
      }
     })).call(alias2, "waitingHow", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 5,
        column: 0
       },
       end: {
        line: 5,
        column: 20
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    useData: true
   },
   answer: {
    0: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "- **/incident " + ((stack1 = (helper = lookupProperty(helpers, "line") || alias1(depth0, "line", {
      start: {
       line: 2,
       column: 16
      },
      end: {
       line: 2,
       column: 20
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "line",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 2,
        column: 14
       },
       end: {
        line: 2,
        column: 22
       }
      }
     }) : helper)) != null ? stack1 : "") + "** (" + ((stack1 = (helper = lookupProperty(helpers, "by") || alias1(depth0, "by", {
      start: {
       line: 2,
       column: 28
      },
      end: {
       line: 2,
       column: 30
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "by",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 2,
        column: 26
       },
       end: {
        line: 2,
        column: 32
       }
      }
     }) : helper)) != null ? stack1 : "") + "): " + ((stack1 = (helper = lookupProperty(helpers, "problem") || alias1(depth0, "problem", {
      start: {
       line: 2,
       column: 37
      },
      end: {
       line: 2,
       column: 44
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "problem",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 2,
        column: 35
       },
       end: {
        line: 2,
        column: 46
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n";
    },
    1: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n<details><summary>" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 6,
       column: 20
      },
      end: {
       line: 6,
       column: 23
      }
     })).call(alias2, "helpTitle", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 6,
        column: 18
       },
       end: {
        line: 6,
        column: 37
       }
      }
     })) != null ? stack1 : "") + "</summary>\n\n| " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 8,
       column: 4
      },
      end: {
       line: 8,
       column: 7
      }
     })).call(alias2, "helpWrite", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 8,
        column: 2
       },
       end: {
        line: 8,
        column: 21
       }
      }
     })) != null ? stack1 : "") + " | " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 8,
       column: 26
      },
      end: {
       line: 8,
       column: 29
      }
     })).call(alias2, "helpDoes", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 8,
        column: 24
       },
       end: {
        line: 8,
        column: 42
       }
      }
     })) != null ? stack1 : "") + " |\n|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "verbs"), {
      name: "each",
      hash: {},
      fn: container.program(2, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 10,
        column: 0
       },
       end: {
        line: 12,
        column: 9
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 14,
       column: 2
      },
      end: {
       line: 14,
       column: 5
      }
     })).call(alias2, "helpFoot", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 14,
        column: 0
       },
       end: {
        line: 14,
        column: 18
       }
      }
     })) != null ? stack1 : "") + "\n\n</details>\n";
    },
    2: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "| `/incident " + ((stack1 = (helper = lookupProperty(helpers, "usage") || alias1(depth0, "usage", {
      start: {
       line: 11,
       column: 15
      },
      end: {
       line: 11,
       column: 20
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "usage",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 11,
        column: 13
       },
       end: {
        line: 11,
        column: 22
       }
      }
     }) : helper)) != null ? stack1 : "") + "` | " + ((stack1 = (helper = lookupProperty(helpers, "does") || alias1(depth0, "does", {
      start: {
       line: 11,
       column: 28
      },
      end: {
       line: 11,
       column: 32
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "does",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 11,
        column: 26
       },
       end: {
        line: 11,
        column: 34
       }
      }
     }) : helper)) != null ? stack1 : "") + " |\n";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "refusals"), {
      name: "each",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 1,
        column: 0
       },
       end: {
        line: 3,
        column: 9
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "verbs"), {
      name: "if",
      hash: {},
      fn: container.program(1, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 4,
        column: 0
       },
       end: {
        line: 17,
        column: 7
       }
      }
     })) != null ? stack1 : "");
    },
    useData: true
   },
   reminder: {
    0: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 67
      },
      end: {
       line: 1,
       column: 70
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "isStuck", {
      name: "say",
      hash: {
       unanswered: lookupProperty(depth0, "unanswered"),
       since: lookupProperty(depth0, "since"),
       waited: lookupProperty(depth0, "waited")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 65
       },
       end: {
        line: 1,
        column: 130
       }
      }
     })) != null ? stack1 : "";
    },
    1: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 140
      },
      end: {
       line: 1,
       column: 143
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "hasWaited", {
      name: "say",
      hash: {
       since: lookupProperty(depth0, "since"),
       waited: lookupProperty(depth0, "waited")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 138
       },
       end: {
        line: 1,
        column: 183
       }
      }
     })) != null ? stack1 : "";
    },
    2: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "postmortem"), {
      name: "if",
      hash: {},
      fn: container.program(3, data, 0),
      inverse: container.program(4, data, 0),
      data: data,
      loc: {
       start: {
        line: 6,
        column: 0
       },
       end: {
        line: 6,
        column: 124
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    3: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 6,
       column: 20
      },
      end: {
       line: 6,
       column: 23
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "linkedStillAsks", {
      name: "say",
      hash: {
       headings: lookupProperty(depth0, "asking"),
       url: lookupProperty(depth0, "postmortem")
      },
      data: data,
      loc: {
       start: {
        line: 6,
        column: 18
       },
       end: {
        line: 6,
        column: 74
       }
      }
     })) != null ? stack1 : "";
    },
    4: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 6,
       column: 84
      },
      end: {
       line: 6,
       column: 87
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "stillAsks", {
      name: "say",
      hash: {
       headings: lookupProperty(depth0, "asking")
      },
      data: data,
      loc: {
       start: {
        line: 6,
        column: 82
       },
       end: {
        line: 6,
        column: 117
       }
      }
     })) != null ? stack1 : "";
    },
    5: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 9,
       column: 51
      },
      end: {
       line: 9,
       column: 54
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "noMoreReminders", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 9,
        column: 49
       },
       end: {
        line: 9,
        column: 74
       }
      }
     })) != null ? stack1 : "");
    },
    6: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "isLast"), {
      name: "if",
      hash: {},
      fn: container.program(7, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 9,
        column: 82
       },
       end: {
        line: 9,
        column: 126
       }
      }
     })) != null ? stack1 : "";
    },
    7: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 9,
       column: 99
      },
      end: {
       line: 9,
       column: 102
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "lastReminder", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 9,
        column: 97
       },
       end: {
        line: 9,
        column: 119
       }
      }
     })) != null ? stack1 : "");
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "**" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 1,
       column: 4
      },
      end: {
       line: 1,
       column: 7
      }
     })).call(alias2, "stepHas", {
      name: "say",
      hash: {
       title: lookupProperty(depth0, "title"),
       number: lookupProperty(depth0, "number")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 2
       },
       end: {
        line: 1,
        column: 45
       }
      }
     })) != null ? stack1 : "") + "** " + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "escalated"), {
      name: "if",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.program(1, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 48
       },
       end: {
        line: 1,
        column: 190
       }
      }
     })) != null ? stack1 : "") + "\n\n> " + ((stack1 = (helper = lookupProperty(helpers, "hint") || alias1(depth0, "hint", {
      start: {
       line: 3,
       column: 4
      },
      end: {
       line: 3,
       column: 8
      }
     }), typeof helper === "function" ? helper.call(alias2, {
      name: "hint",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 3,
        column: 2
       },
       end: {
        line: 3,
        column: 10
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "asking"), {
      name: "if",
      hash: {},
      fn: container.program(2, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 4,
        column: 0
       },
       end: {
        line: 7,
        column: 7
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 9,
       column: 2
      },
      end: {
       line: 9,
       column: 5
      }
     })).call(alias2, "waysOut", {
      name: "say",
      hash: {
       number: lookupProperty(depth0, "number")
      },
      data: data,
      loc: {
       start: {
        line: 9,
        column: 0
       },
       end: {
        line: 9,
        column: 31
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "escalated"), {
      name: "if",
      hash: {},
      fn: container.program(5, data, 0),
      inverse: container.program(6, data, 0),
      data: data,
      loc: {
       start: {
        line: 9,
        column: 31
       },
       end: {
        line: 9,
        column: 133
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    useData: true
   },
   "reminder-answered": {
    0: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "by"), {
      name: "if",
      hash: {},
      fn: container.program(1, data, 0),
      inverse: container.program(4, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 60
       },
       end: {
        line: 1,
        column: 267
       }
      }
     })) != null ? stack1 : "";
    },
    1: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "skipped"), {
      name: "if",
      hash: {},
      fn: container.program(2, data, 0),
      inverse: container.program(3, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 70
       },
       end: {
        line: 1,
        column: 171
       }
      }
     })) != null ? stack1 : "";
    },
    2: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 87
      },
      end: {
       line: 1,
       column: 90
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "answeredSkipped", {
      name: "say",
      hash: {
       at: lookupProperty(depth0, "at"),
       by: lookupProperty(depth0, "by")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 85
       },
       end: {
        line: 1,
        column: 122
       }
      }
     })) != null ? stack1 : "";
    },
    3: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 132
      },
      end: {
       line: 1,
       column: 135
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "answeredDone", {
      name: "say",
      hash: {
       at: lookupProperty(depth0, "at"),
       by: lookupProperty(depth0, "by")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 130
       },
       end: {
        line: 1,
        column: 164
       }
      }
     })) != null ? stack1 : "";
    },
    4: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "skipped"), {
      name: "if",
      hash: {},
      fn: container.program(5, data, 0),
      inverse: container.program(6, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 179
       },
       end: {
        line: 1,
        column: 260
       }
      }
     })) != null ? stack1 : "";
    },
    5: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 196
      },
      end: {
       line: 1,
       column: 199
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "seenSkipped", {
      name: "say",
      hash: {
       at: lookupProperty(depth0, "at")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 194
       },
       end: {
        line: 1,
        column: 221
       }
      }
     })) != null ? stack1 : "";
    },
    6: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 231
      },
      end: {
       line: 1,
       column: 234
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "seenDone", {
      name: "say",
      hash: {
       at: lookupProperty(depth0, "at")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 229
       },
       end: {
        line: 1,
        column: 253
       }
      }
     })) != null ? stack1 : "";
    },
    7: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return (stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 277
      },
      end: {
       line: 1,
       column: 280
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "notWaitingAnyMore", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 1,
        column: 275
       },
       end: {
        line: 1,
        column: 302
       }
      }
     })) != null ? stack1 : "";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "✅ **" + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 6
      },
      end: {
       line: 1,
       column: 9
      }
     })).call(alias1, "stepHas", {
      name: "say",
      hash: {
       title: lookupProperty(depth0, "title"),
       number: lookupProperty(depth0, "number")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 4
       },
       end: {
        line: 1,
        column: 47
       }
      }
     })) != null ? stack1 : "") + "** " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "at"), {
      name: "if",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.program(7, data, 0),
      data: data,
      loc: {
       start: {
        line: 1,
        column: 50
       },
       end: {
        line: 1,
        column: 309
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    useData: true
   },
   reopened: {
    0: function(container, depth0, helpers, partials, data) {
     var stack1;
     return "- " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "↩️ " + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 1,
       column: 5
      },
      end: {
       line: 1,
       column: 8
      }
     })).call(alias2, "openedAgain", {
      name: "say",
      hash: {
       count: lookupProperty(depth0, "count")
      },
      data: data,
      loc: {
       start: {
        line: 1,
        column: 3
       },
       end: {
        line: 1,
        column: 36
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "open"), {
      name: "each",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 3,
        column: 0
       },
       end: {
        line: 5,
        column: 9
       }
      }
     })) != null ? stack1 : "") + "\n" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 7,
       column: 2
      },
      end: {
       line: 7,
       column: 5
      }
     })).call(alias2, "tickAndClose", {
      name: "say",
      hash: {
       count: lookupProperty(depth0, "count")
      },
      data: data,
      loc: {
       start: {
        line: 7,
        column: 0
       },
       end: {
        line: 7,
        column: 34
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    useData: true
   },
   summary: {
    0: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return " · " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 41
      },
      end: {
       line: 1,
       column: 44
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "runDry", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 1,
        column: 39
       },
       end: {
        line: 1,
        column: 55
       }
      }
     })) != null ? stack1 : "");
    },
    1: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 4,
       column: 2
      },
      end: {
       line: 4,
       column: 5
      }
     })).call(alias1, "runColumns", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 4,
        column: 0
       },
       end: {
        line: 4,
        column: 20
       }
      }
     })) != null ? stack1 : "") + "\n|---|---|---|---|---|---|---|---|\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "incidents"), {
      name: "each",
      hash: {},
      fn: container.program(2, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 6,
        column: 0
       },
       end: {
        line: 8,
        column: 9
       }
      }
     })) != null ? stack1 : "");
    },
    2: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "| " + ((stack1 = (helper = lookupProperty(helpers, "link") || alias1(depth0, "link", {
      start: {
       line: 7,
       column: 4
      },
      end: {
       line: 7,
       column: 8
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "link",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 2
       },
       end: {
        line: 7,
        column: 10
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "severity") || alias1(depth0, "severity", {
      start: {
       line: 7,
       column: 15
      },
      end: {
       line: 7,
       column: 23
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "severity",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 13
       },
       end: {
        line: 7,
        column: 25
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "step") || alias1(depth0, "step", {
      start: {
       line: 7,
       column: 30
      },
      end: {
       line: 7,
       column: 34
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "step",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 28
       },
       end: {
        line: 7,
        column: 36
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "since") || alias1(depth0, "since", {
      start: {
       line: 7,
       column: 41
      },
      end: {
       line: 7,
       column: 46
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "since",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 39
       },
       end: {
        line: 7,
        column: 48
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "timeLimit") || alias1(depth0, "timeLimit", {
      start: {
       line: 7,
       column: 53
      },
      end: {
       line: 7,
       column: 62
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "timeLimit",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 51
       },
       end: {
        line: 7,
        column: 64
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "level") || alias1(depth0, "level", {
      start: {
       line: 7,
       column: 69
      },
      end: {
       line: 7,
       column: 74
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "level",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 67
       },
       end: {
        line: 7,
        column: 76
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "did") || alias1(depth0, "did", {
      start: {
       line: 7,
       column: 81
      },
      end: {
       line: 7,
       column: 84
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "did",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 79
       },
       end: {
        line: 7,
        column: 86
       }
      }
     }) : helper)) != null ? stack1 : "") + " | " + ((stack1 = (helper = lookupProperty(helpers, "next") || alias1(depth0, "next", {
      start: {
       line: 7,
       column: 91
      },
      end: {
       line: 7,
       column: 95
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "next",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 7,
        column: 89
       },
       end: {
        line: 7,
        column: 97
       }
      }
     }) : helper)) != null ? stack1 : "") + " |\n";
    },
    3: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 10,
       column: 2
      },
      end: {
       line: 10,
       column: 5
      }
     })).call(depth0 != null ? depth0 : container.nullContext || {}, "runQuiet", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 10,
        column: 0
       },
       end: {
        line: 10,
        column: 18
       }
      }
     })) != null ? stack1 : "") + "\n";
    },
    4: function(container, depth0, helpers, partials, data) {
     var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "notes"), {
      name: "each",
      hash: {},
      fn: container.program(5, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 14,
        column: 0
       },
       end: {
        line: 16,
        column: 9
       }
      }
     })) != null ? stack1 : "");
    },
    5: function(container, depth0, helpers, partials, data) {
     var stack1;
     return "- " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n";
    },
    6: function(container, depth0, helpers, partials, data) {
     var stack1;
     return "\n> [!WARNING]\n> " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n";
    },
    7: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n<details><summary>" + ((stack1 = (helper = lookupProperty(helpers, "title") || alias1(depth0, "title", {
      start: {
       line: 25,
       column: 20
      },
      end: {
       line: 25,
       column: 25
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "title",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 25,
        column: 18
       },
       end: {
        line: 25,
        column: 27
       }
      }
     }) : helper)) != null ? stack1 : "") + "</summary>\n\n" + ((stack1 = (helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", {
      start: {
       line: 27,
       column: 2
      },
      end: {
       line: 27,
       column: 7
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "fence",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 27,
        column: 0
       },
       end: {
        line: 27,
        column: 9
       }
      }
     }) : helper)) != null ? stack1 : "") + "markdown\n" + ((stack1 = (helper = lookupProperty(helpers, "text") || alias1(depth0, "text", {
      start: {
       line: 28,
       column: 2
      },
      end: {
       line: 28,
       column: 6
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "text",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 28,
        column: 0
       },
       end: {
        line: 28,
        column: 8
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n" + ((stack1 = (helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", {
      start: {
       line: 29,
       column: 2
      },
      end: {
       line: 29,
       column: 7
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "fence",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 29,
        column: 0
       },
       end: {
        line: 29,
        column: 9
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n\n</details>\n";
    },
    8: function(container, depth0, helpers, partials, data) {
     var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = "function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "\n<details><summary>" + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", {
      start: {
       line: 35,
       column: 20
      },
      end: {
       line: 35,
       column: 23
      }
     })).call(alias2, "runWould", {
      name: "say",
      hash: {
       what: lookupProperty(depth0, "title")
      },
      data: data,
      loc: {
       start: {
        line: 35,
        column: 18
       },
       end: {
        line: 35,
        column: 47
       }
      }
     })) != null ? stack1 : "") + "</summary>\n\n" + ((stack1 = (helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", {
      start: {
       line: 37,
       column: 2
      },
      end: {
       line: 37,
       column: 7
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "fence",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 37,
        column: 0
       },
       end: {
        line: 37,
        column: 9
       }
      }
     }) : helper)) != null ? stack1 : "") + "markdown\n" + ((stack1 = (helper = lookupProperty(helpers, "text") || alias1(depth0, "text", {
      start: {
       line: 38,
       column: 2
      },
      end: {
       line: 38,
       column: 6
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "text",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 38,
        column: 0
       },
       end: {
        line: 38,
        column: 8
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n" + ((stack1 = (helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", {
      start: {
       line: 39,
       column: 2
      },
      end: {
       line: 39,
       column: 7
      }
     }), typeof helper === alias3 ? helper.call(alias2, {
      name: "fence",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 39,
        column: 0
       },
       end: {
        line: 39,
        column: 9
       }
      }
     }) : helper)) != null ? stack1 : "") + "\n\n</details>\n";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(container, depth0, helpers, partials, data) {
     var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
       return parent[propertyName];
      }
      return undefined;
     };
     return "### " + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", {
      start: {
       line: 1,
       column: 6
      },
      end: {
       line: 1,
       column: 9
      }
     })).call(alias1, "runTitle", {
      name: "say",
      hash: {},
      data: data,
      loc: {
       start: {
        line: 1,
        column: 4
       },
       end: {
        line: 1,
        column: 22
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "dryRun"), {
      name: "if",
      hash: {},
      fn: container.program(0, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 1,
        column: 22
       },
       end: {
        line: 1,
        column: 62
       }
      }
     })) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "incidents"), {
      name: "if",
      hash: {},
      fn: container.program(1, data, 0),
      inverse: container.program(3, data, 0),
      data: data,
      loc: {
       start: {
        line: 3,
        column: 0
       },
       end: {
        line: 11,
        column: 7
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notes"), {
      name: "if",
      hash: {},
      fn: container.program(4, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 12,
        column: 0
       },
       end: {
        line: 17,
        column: 7
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "problems"), {
      name: "each",
      hash: {},
      fn: container.program(6, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 18,
        column: 0
       },
       end: {
        line: 22,
        column: 9
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "kept"), {
      name: "each",
      hash: {},
      fn: container.program(7, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 23,
        column: 0
       },
       end: {
        line: 32,
        column: 9
       }
      }
     })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "planned"), {
      name: "each",
      hash: {},
      fn: container.program(8, data, 0),
      inverse: container.noop,
      data: data,
      loc: {
       start: {
        line: 33,
        column: 0
       },
       end: {
        line: 42,
        column: 9
       }
      }
     })) != null ? stack1 : "");
    },
    useData: true
   }
  };
  var say = __webpack_require__(153);
  // CONCATENATED MODULE: ./lib/src/templates/writer.js
  const noPrototypes = {
   allowProtoPropertiesByDefault: false,
   allowProtoMethodsByDefault: false
  };
  const known = {
   ...compiled
  };
  function useTemplates(templates) {
   Object.assign(known, templates);
  }
  function createWriter(language) {
   const handlebars = handlebars_runtime.create();
   handlebars.registerHelper("say", (0, say.d)(language));
   return {
    language: language,
    write: (name, view) => {
     const template = known[name];
     if (template === undefined) throw new Error(`the template "${name}" was not loaded`);
     return handlebars.template(template)(view, noPrototypes);
    },
    messages: {},
    problems: () => []
   };
  }
 },
 8037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Oz: () => issueTextOf,
   T3: () => issueFields,
   qE: () => noAnswer
  });
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  const noAnswer = "_No response_";
  function issueTextOf(body) {
   return withoutOurList(body).trim();
  }
  function issueFields(body) {
   return fieldsOf(withoutOurList(body)).filter(({text: text}) => text !== "" && text !== noAnswer);
  }
  function withoutOurList(body) {
   let ours = false;
   const kept = (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(body).lines.filter(({start: start, end: end, place: place, quoted: quoted}) => {
    const text = body.slice(start, end).trim();
    const isMarker = place === "html" && !quoted;
    const wasOwn = ours;
    if (isMarker && /^<!-- incident-protocol:begin \d+ -->$/.test(text)) ours = true;
    if (isMarker && text === "\x3c!-- incident-protocol:end --\x3e") ours = false;
    return !ours && !wasOwn;
   });
   return kept.map(({start: start, end: end}) => body.slice(start, end)).join("\n");
  }
  function fieldsOf(text) {
   const fields = [ {
    heading: "",
    lines: []
   } ];
   for (const {start: start, end: end, place: place, quoted: quoted, item: item} of (0, 
   _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(text).lines) {
    const line = text.slice(start, end);
    const heading = place === "text" && !quoted && item === undefined ? /^### (.+)$/.exec(line)?.[1] : undefined;
    if (heading === undefined) fields.at(-1)?.lines.push(line); else fields.push({
     heading: heading.trim(),
     lines: []
    });
   }
   return fields.map(({heading: heading, lines: lines}) => ({
    heading: heading,
    text: withoutBlankEnds(lines)
   }));
  }
  function withoutBlankEnds(lines) {
   const first = lines.findIndex(line => line.trim() !== "");
   const last = lines.findLastIndex(line => line.trim() !== "");
   return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
  }
 },
 1026: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => numbersNamed,
   M: () => authorsToWeigh
  });
  var _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4493);
  var _issue_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
  var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8081);
  const mostAuthors = 40;
  const mostNumbers = 40;
  function authorsToWeigh(facts, doers) {
   const {comments: comments, issue: issue, me: me} = facts;
   const people = comments.filter(({author: author}) => author.kind === "person" && author.login !== me);
   const ranked = people.toSorted((a, b) => rankOf(b) - rankOf(a)).map(({author: author}) => author.login);
   const opener = issue.author.kind === "person" ? [ issue.author.login ] : [];
   const all = [ ...opener, ...doers, ...ranked ].filter(login => login !== "ghost");
   return [ ...new Set(all) ].slice(0, mostAuthors).filter(login => (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__.XN)(login, facts));
  }
  function rankOf({mayBeMember: mayBeMember}) {
   return mayBeMember === true ? 1 : 0;
  }
  function numbersNamed({issue: issue, comments: comments, repository: repository, me: me}) {
   const texts = [ (0, _issue_body_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(issue.body), ...comments.filter(({author: author}) => author.kind === "person" && author.login !== me).toSorted((a, b) => rankOf(b) - rankOf(a)).map(({body: body}) => body) ];
   const numbers = texts.flatMap(text => (0, _references_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, repository.url).numbers);
   return [ ...new Set(numbers) ].filter(number => number !== issue.number).slice(0, mostNumbers);
  }
 },
 8081: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => referencesIn
  });
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  const most = 50;
  function referencesIn(markdown, home) {
   const text = prose(markdown);
   const numbers = new Set;
   const commits = new Set;
   for (const [, server, path = "", kind, what = ""] of text.matchAll(/(https?:\/\/[^\s/()<>]+)\/([\w.-]+\/[\w.-]+)\/(issues|pull|commit)\/([0-9a-f]{1,40})/g)) {
    if (`${server}/${path}`.toLowerCase() !== home.toLowerCase()) continue;
    if (kind === "commit") commits.add(what); else if (/^\d{1,9}$/.test(what)) numbers.add(Number(what));
   }
   const bare = text.replaceAll(/https?:\/\/\S+/g, " ");
   const name = home.split("/").slice(-2).join("/").toLowerCase();
   for (const [, repository = "", number] of bare.matchAll(/(?<![\w/&#.-])([\w.-]+\/[\w.-]+)?#(\d{1,9})\b/g)) {
    if (repository === "" || repository.toLowerCase() === name) numbers.add(Number(number));
   }
   for (const [sha] of bare.matchAll(/(?<![\w#/.-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\w-])/g)) commits.add(sha);
   numbers.delete(0);
   return {
    numbers: [ ...numbers ].slice(0, most),
    commits: [ ...commits ].slice(0, most)
   };
  }
  function prose(markdown) {
   if (!/[#]\d|[0-9a-f]{7}/.test(markdown) && !/https?:\/\//.test(markdown)) return "";
   return (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(markdown).lines.filter(({place: place, quoted: quoted}) => place === "text" && !quoted).map(({start: start, end: end}) => markdown.slice(start, Math.min(end, start + 4e3))).join("\n");
  }
 },
 8296: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => createClock
  });
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
  var _timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
  function createClock(timeZone) {
   if (/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(timeZone)) {
    return {
     zones: "UTC",
     timestamp: _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.$A,
     beside: () => "",
     named: at => `${(0, _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.$A)(at)} UTC`
    };
   }
   const local = at => {
    const {day: day, time: time} = (0, _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at, timeZone);
    return day === (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.kb)(at) ? time : `${day} ${time}`;
   };
   return {
    zones: `UTC, ${timeZone}`,
    timestamp: at => `${(0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.kb)(at)} ${(0, 
    _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.SK)(at)} (${local(at)})`,
    beside: at => ` (${local(at)})`,
    named: at => `${(0, _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.$A)(at)} UTC (${local(at)} ${timeZone})`
   };
  }
 },
 1971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => readClock
  });
  const about = /^(?:~ ?|about |around |approx(?:imately|\.)? |roughly |circa |ca\.? ?|gegen |etwa |ungefähr |vers |autour de |environ |hacia (?:las )?|sobre las |a eso de las |por volta d[ae]s? |cerca d[ae]s? )/i;
  const exactly = /^(?:at |um |a las |à |às |as |@ ?)(?=\d)/i;
  const aboutBehind = /^ ?(?:ごろ|頃|ころ|ish\b)/;
  const twelve = /^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?::[0-5]\d)? ?([ap])\.?m\b\.?/i;
  const colon = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?(?![\d:])(?: ?(?:Uhr|h|hs|hrs)\b)?/i;
  const german = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))? ?Uhr(?: ([0-5]?\d)(?!\d))?(?![\p{L}])/iu;
  const french = /^([01]?\d|2[0-3]) ?h(?:([0-5]\d))?(?![\p{L}\p{N}])/iu;
  const onlyHours = /^\d{1,2} ?h(?!\d)/i;
  const japanese = /^(午前|午後)?([01]?\d|2[0-3])時(?:([0-5]?\d)分|(半))?/;
  function readClock(text, language = "") {
   const prefix = about.exec(text)?.[0] ?? exactly.exec(text)?.[0] ?? "";
   const bare = text.slice(prefix.length);
   const time = timeAt(bare);
   if (time === undefined) return undefined;
   const isLength = prefix === "" && onlyHours.test(bare) && !/^(?:fr|pt)/.test(language);
   if (isLength) return undefined;
   const behind = aboutBehind.exec(time.rest)?.[0] ?? "";
   const isAbout = about.test(text) || behind !== "";
   return {
    minutes: time.minutes,
    isAbout: isAbout,
    rest: time.rest.slice(behind.length)
   };
  }
  function timeAt(text) {
   const of = (match, hour, minute) => ({
    minutes: hour * 60 + Number(minute ?? "0"),
    rest: text.slice(match[0].length)
   });
   const half = twelve.exec(text);
   if (half !== null) return of(half, Number(half[1]) % 12 + (half[3]?.toLowerCase() === "p" ? 12 : 0), half[2]);
   const clock = german.exec(text);
   if (clock !== null) return of(clock, Number(clock[1]), clock[2] ?? clock[3]);
   const whole = colon.exec(text) ?? french.exec(text);
   if (whole !== null) return of(whole, Number(whole[1]), whole[2]);
   const kanji = japanese.exec(text);
   if (kanji === null) return undefined;
   const hour = Number(kanji[2]);
   const isAfternoon = kanji[1] === "午後" && hour < 12;
   return of(kanji, hour + (isAfternoon ? 12 : 0), kanji[4] === undefined ? kanji[3] : "30");
  }
 },
 3409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => readDate
  });
  var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);
  const months = [ [ "january", "jan", "januar", "jänner", "enero", "ene", "janvier", "janv", "janeiro" ], [ "february", "feb", "februar", "febrero", "février", "fevrier", "févr", "fevereiro", "fev" ], [ "march", "mar", "märz", "mrz", "marzo", "mars", "março", "marco" ], [ "april", "apr", "abril", "abr", "avril", "avr" ], [ "may", "mai", "mayo", "maio" ], [ "june", "jun", "juni", "junio", "juin", "junho" ], [ "july", "jul", "juli", "julio", "juillet", "juil", "julho" ], [ "august", "aug", "agosto", "ago", "août", "aout" ], [ "september", "sep", "sept", "septiembre", "septembre", "setembro", "set" ], [ "october", "oct", "oktober", "okt", "octubre", "octobre", "outubro", "out" ], [ "november", "nov", "noviembre", "novembre", "novembro" ], [ "december", "dec", "dezember", "dez", "diciembre", "dic", "décembre", "decembre", "déc", "dezembro" ] ];
  const monthNames = months.flat().toSorted((a, b) => b.length - a.length);
  const month = `(${monthNames.join("|")})\\b\\.?`;
  const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta)(?:-feira)?\\.?,? +";
  const before = `^(?:${weekday})?(?:the |den |dem |le |el |em |am |on )?`;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
  const japanese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[((][月火水木金土日][))])?/;
  const dayFirst = new RegExp(`${before}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? +(?:of |de )?${month}(?:,? +(?:de )?(\\d{4}))?(?!\\d)`, "i");
  const monthFirst = new RegExp(`${before}${month} +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`, "i");
  const dotted = new RegExp(`${before}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?(?!\\d)`, "i");
  const slashed = new RegExp(`${before}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`, "i");
  const yesterday = /^(?:yesterday|gestern|ayer|hier|ontem|昨日)(?![\p{L}\p{N}])/iu;
  const today = /^(?:today|heute|hoy|aujourd['’]hui|hoje|今日|本日)(?![\p{L}\p{N}])/iu;
  function readDate(text, context) {
   const relative = (pattern, days) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? undefined : {
     day: (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(context.today, days),
     rest: text.slice(found.length)
    };
   };
   const numbers = numbersIn(text, context);
   if (numbers === undefined) return relative(yesterday, -1) ?? relative(today, 0);
   const day = dayOf(numbers, context);
   return day === undefined ? undefined : {
    day: day,
    rest: text.slice(numbers.length)
   };
  }
  function numbersIn(text, {language: language}) {
   const head = text.slice(0, 60);
   const of = (match, [year, month_, date]) => {
    if (match === null) return undefined;
    const number = monthNumber(match[month_] ?? "");
    return {
     year: yearOf(match[year]),
     month: number,
     date: Number(match[date]),
     length: match[0].length
    };
   };
   const exact = of(iso.exec(head), [ 1, 2, 3 ]) ?? of(japanese.exec(head), [ 1, 2, 3 ]) ?? of(dayFirst.exec(head), [ 3, 2, 1 ]) ?? of(monthFirst.exec(head), [ 3, 1, 2 ]) ?? of(dotted.exec(head), [ 3, 2, 1 ]);
   if (exact !== undefined) return exact;
   const slashes = slashed.exec(head);
   if (slashes === null) return undefined;
   const [first, second] = [ Number(slashes[1]), Number(slashes[2]) ];
   const isDayFirst = [ "de", "es", "fr", "pt" ].includes(language) || first > 12;
   const isMonthFirst = language === "ja" || second > 12 && first <= 12;
   if (!isDayFirst && !isMonthFirst) return undefined;
   return of(slashes, isMonthFirst ? [ 3, 1, 2 ] : [ 3, 2, 1 ]);
  }
  function monthNumber(word) {
   const index = months.findIndex(names => names.includes(word.toLowerCase()));
   return index === -1 ? Number(word) : index + 1;
  }
  function yearOf(text) {
   if (text === undefined) return undefined;
   return text.length === 2 ? 2e3 + Number(text) : Number(text);
  }
  function dayOf({year: year, month: number, date: date}, {today: now, isAhead: isAhead}) {
   const two = count => String(count).padStart(2, "0");
   const inYear = one => `${String(one).padStart(4, "0")}-${two(number)}-${two(date)}`;
   if (year !== undefined) return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.N)(inYear(year)) ? inYear(year) : undefined;
   const thisYear = Number(now.slice(0, 4));
   const days = [ thisYear - 1, thisYear, thisYear + 1 ].map(inYear).filter(_zone_js__WEBPACK_IMPORTED_MODULE_0__.N);
   const distance = day => Date.parse(day) - Date.parse(now);
   const grace = 30 * 864e5;
   if (isAhead === true) return days.find(day => distance(day) >= -grace);
   return days.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  }
 },
 2617: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => readReportedTime
  });
  var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
  var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5619);
  var _read_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1971);
  var _read_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3409);
  var _typed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5416);
  var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8502);
  var _zone_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9207);
  const units = [ [ 60, /^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|時間)$/i ], [ 1440, /^(?:d|days?|tage?n?|días?|jours?|dias?|日)$/i ], [ 10080, /^(?:w|weeks?|wochen?|semanas?|semaines?|週間)$/i ], [ 1, /^(?:m|mins?|minutes?|minuten?|minutos?|分)$/i ] ];
  const ago = [ /^-(\d{1,6}) ?([a-z]+)(?![\p{L}\p{N}])/iu, /^(\d{1,6}) ?([a-z]+) ago(?![\p{L}\p{N}])/iu, /^(?:vor|hace|il y a|há) (\d{1,6}) ?(\p{L}+)(?![\p{L}\p{N}])/iu, /^(\d{1,6})(分|時間|日|週間)前/u ];
  const now = /^(?:just now|now|right now|jetzt|gerade eben|ahora|maintenant|agora|今|たった今)(?![\p{L}\p{N}])/iu;
  const oldest = "2000-01-01T00:00:00Z";
  function readReportedTime(text, context) {
   const typed = (0, _typed_text_js__WEBPACK_IMPORTED_MODULE_4__.j)(text);
   const read = readAgo(typed, context) ?? readClockTime(typed, context);
   if (read === undefined) return {
    kind: "mistake",
    problem: "timeRule"
   };
   if (read.kind === "mistake") return read;
   const {at: at, rest: rest, isAbout: isAbout} = read;
   if ((0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.Y8)(context.writtenAt, at)) {
    return {
     kind: "mistake",
     problem: read.isDated ? "timeAhead" : "clockAhead"
    };
   }
   if ((0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.Y8)(at, oldest)) return {
    kind: "mistake",
    problem: "timeTooOld"
   };
   return {
    kind: "time",
    at: at,
    rest: rest === "" ? "" : text.slice(text.length - rest.length),
    isAbout: isAbout
   };
  }
  function readAgo(text, {writtenAt: writtenAt}) {
   const current = now.exec(text)?.[0];
   const shared = {
    kind: "read",
    isAbout: false,
    isDated: true
   };
   if (current !== undefined) return {
    ...shared,
    at: writtenAt,
    rest: text.slice(current.length).trimStart()
   };
   for (const pattern of ago) {
    const [all, count, unit = ""] = pattern.exec(text) ?? [];
    const minutes = units.find(([, names]) => names.test(unit))?.[0];
    if (all === undefined || minutes === undefined) continue;
    const at = (0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.B9)((0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.Rz)(writtenAt) - Number(count) * minutes * _duration_js__WEBPACK_IMPORTED_MODULE_0__.Vc);
    return {
     ...shared,
     at: at,
     rest: text.slice(all.length).trimStart()
    };
   }
   return undefined;
  }
  function readClockTime(text, context) {
   const {timeZone: timeZone, writtenAt: writtenAt, language: language = "en"} = context;
   const today = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.Ow)((0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.Rz)(writtenAt), timeZone).day;
   const date = (0, _read_date_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, {
    today: today,
    language: language
   });
   const clock = (0, _read_clock_js__WEBPACK_IMPORTED_MODULE_6__.$)(date === undefined ? text : date.rest.replace(/^(?:T(?=\d)|[ ,]+)/, ""));
   if (clock === undefined || /^[\p{L}\p{N}]/u.test(clock.rest) === true && !/^Z\b/i.test(clock.rest)) return undefined;
   if (date === undefined && /^-\d{1,2}:\d\d/.test(clock.rest)) return undefined;
   const where = (0, _zone_names_js__WEBPACK_IMPORTED_MODULE_3__.X)(clock.rest.replace(/^ +/, ""), {
    day: date?.day ?? today,
    timeZone: timeZone
   });
   if (where?.kind === "ambiguous") {
    return {
     kind: "mistake",
     problem: "zoneAmbiguous",
     zone: where.name,
     choices: where.choices
    };
   }
   if (where === undefined && /^[+-]\d/.test(clock.rest)) return undefined;
   const after = (where?.rest ?? clock.rest).replace(/^ +/, "");
   const later = date === undefined ? (0, _read_date_js__WEBPACK_IMPORTED_MODULE_1__.h)(after.replace(/^(?:on|am|el|le|em) /i, ""), {
    today: today,
    language: language
   }) : undefined;
   const zone = where?.zone ?? timeZone;
   const here = where === undefined ? today : (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.Ow)((0, 
   _instant_js__WEBPACK_IMPORTED_MODULE_5__.Rz)(writtenAt), zone).day;
   const day = date?.day ?? later?.day ?? here;
   const at = (0, _instant_js__WEBPACK_IMPORTED_MODULE_5__.B9)((0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fC)({
    day: day,
    minutes: clock.minutes
   }, zone));
   return {
    kind: "read",
    at: at,
    rest: (later?.rest ?? after).trimStart(),
    isAbout: clock.isAbout,
    isDated: date !== undefined || later !== undefined
   };
  }
 },
 3646: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $A: () => utcTimestamp,
   B_: () => timestampNear,
   HJ: () => localTime,
   SK: () => utcTime
  });
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
  var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function timestampNear(at, anchor) {
   const time = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)((0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(at)).slice(11, 16);
   const [year, month, date] = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.kb)(at).split("-");
   const shown = `${Number(date)} ${months[Number(month) - 1] ?? ""}`;
   return year === (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.kb)(anchor).slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
  }
  function utcTime(at) {
   return (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)((0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(at)).slice(11, 16);
  }
  function utcTimestamp(at) {
   return `${(0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.kb)(at)} ${utcTime(at)}`;
  }
  function localTime(at, timeZone) {
   const {day: day, minutes: minutes} = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.Ow)((0, 
   _instant_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(at), timeZone);
   const two = count => String(count).padStart(2, "0");
   return {
    day: day,
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
   };
  }
 },
 9182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $0: () => turnAt,
   g5: () => startingAt,
   sZ: () => fewOf
  });
  var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
  function turnAt(now, interval) {
   return Math.floor((0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(now) / interval);
  }
  function startingAt(all, first) {
   return [ ...all.slice(first), ...all.slice(0, first) ];
  }
  const goldenRatio = (1 + Math.sqrt(5)) / 2;
  function fewOf(all, most, now) {
   if (all.length <= most) return all;
   const others = all.slice(1);
   const begin = Math.floor(turnAt(now, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Vc) * goldenRatio % 1 * others.length);
   return [ ...all.slice(0, 1), ...startingAt(others, begin) ].slice(0, most);
  }
 },
 5416: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => withoutAccents,
   j: () => asTyped
  });
  const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
  function withoutAccents(text) {
   return text.normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "").normalize("NFC");
  }
  function asTyped(text) {
   return text.replaceAll(invisible, "").replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g, " ").replaceAll(/[\u2010-\u2015\u2212]/g, "-").replaceAll(/[\uFF01-\uFF5E]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 65248));
  }
 },
 9207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readZone
  });
  var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);
  const offsets = {
   ...{
    UTC: "+00:00",
    GMT: "+00:00",
    Z: "+00:00",
    WET: "+00:00",
    WEST: "+01:00",
    BST: "+01:00"
   },
   ...{
    CET: "+01:00",
    MEZ: "+01:00",
    CEST: "+02:00",
    MESZ: "+02:00",
    EET: "+02:00",
    EEST: "+03:00"
   },
   ...{
    MSK: "+03:00",
    SAST: "+02:00",
    WAT: "+01:00",
    CAT: "+02:00",
    EAT: "+03:00",
    TRT: "+03:00"
   },
   ...{
    EST: "-05:00",
    EDT: "-04:00",
    CDT: "-05:00",
    MST: "-07:00",
    MDT: "-06:00"
   },
   ...{
    PST: "-08:00",
    PDT: "-07:00",
    AKST: "-09:00",
    AKDT: "-08:00",
    HST: "-10:00"
   },
   ...{
    BRT: "-03:00",
    ART: "-03:00",
    CLT: "-04:00",
    COT: "-05:00",
    PET: "-05:00"
   },
   ...{
    JST: "+09:00",
    KST: "+09:00",
    HKT: "+08:00",
    SGT: "+08:00",
    PHT: "+08:00",
    WIB: "+07:00"
   },
   ...{
    ICT: "+07:00",
    PKT: "+05:00",
    NPT: "+05:45",
    AWST: "+08:00"
   },
   ...{
    ACST: "+09:30",
    ACDT: "+10:30",
    AEST: "+10:00",
    AEDT: "+11:00",
    NZST: "+12:00",
    NZDT: "+13:00"
   }
  };
  const shared = {
   IST: [ "+05:30", "+01:00", "+02:00" ],
   CST: [ "-06:00", "+08:00" ],
   AST: [ "-04:00", "+03:00" ]
  };
  const words = new Set([ "ART", "CAT", "COT", "EAT", "PET", "WAT", "ICT" ]);
  const american = {
   E: -5,
   C: -6,
   M: -7,
   P: -8
  };
  const numeric = /^\(?(?:(?:UTC|GMT)\s?)?([+-])(\d{1,2})(?::?([0-5]\d))?\)?(?![\d:])/i;
  const usZone = /^\(?(?:([ECMP])T|(Eastern|Central|Mountain|Pacific)(?: (?:time|standard time|daylight time)|(?=\s*(?:$|[),.:;|(–—-]))))\b\)?/i;
  const named = /^\(?([A-Z]{1,5})\b\)?/i;
  function readZone(text, context) {
   return readNumeric(text) ?? readAmerican(text, context) ?? readNamed(text, context);
  }
  function readNumeric(text) {
   const [all, sign, hours, minutes = "00"] = numeric.exec(text) ?? [];
   if (all === undefined || Number(hours) > 14) return undefined;
   if (!/[:a-z]/i.test(all) && all.replaceAll(/\D/g, "").length < 4) return undefined;
   return {
    kind: "zone",
    zone: `${sign}${hours?.padStart(2, "0")}:${minutes}`,
    rest: text.slice(all.length)
   };
  }
  function readAmerican(text, {day: day}) {
   const [all, letter, word = ""] = usZone.exec(text) ?? [];
   const standard = american[(letter ?? word).slice(0, 1).toUpperCase()];
   if (all === undefined || standard === undefined) return undefined;
   if (letter !== undefined && letter !== letter.toUpperCase()) return undefined;
   const hours = Math.abs(standard + (isAmericanSummer(day) ? 1 : 0));
   return {
    kind: "zone",
    zone: `-${String(hours).padStart(2, "0")}:00`,
    rest: text.slice(all.length)
   };
  }
  function isAmericanSummer(day) {
   const year = day.slice(0, 4);
   const sunday = first => (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(first, (6 - (0, 
   _zone_js__WEBPACK_IMPORTED_MODULE_0__.Up)(first) + 7) % 7);
   return day >= sunday(`${year}-03-08`) && day < sunday(`${year}-11-01`);
  }
  function readNamed(text, context) {
   const [all, name = ""] = named.exec(text) ?? [];
   const key = name.toUpperCase();
   if (all === undefined || name !== key && key !== "UTC" && key !== "GMT") return undefined;
   const rest = text.slice(all.length);
   const zone = offsets[key];
   if (words.has(key) && !/^\s*(?:$|[),.:;|–—-])/.test(rest)) return undefined;
   if (zone !== undefined) return {
    kind: "zone",
    zone: zone,
    rest: rest
   };
   const choices = shared[key];
   if (choices === undefined) return undefined;
   const own = ownOffsets(context);
   const [meant, another] = choices.filter(choice => own.includes(choice));
   return meant !== undefined && another === undefined ? {
    kind: "zone",
    zone: meant,
    rest: rest
   } : {
    kind: "ambiguous",
    name: key,
    choices: choices,
    rest: rest
   };
  }
  function ownOffsets({day: day, timeZone: timeZone}) {
   return [ "01-15", "07-15" ].map(when => {
    const minutes = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.HA)(Date.parse(`${day.slice(0, 4)}-${when}`), timeZone);
    const two = count => String(count).padStart(2, "0");
    const size = Math.abs(minutes);
    return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
   });
  }
 },
 4493: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fp: () => permissionOf,
   J6: () => isAuthorTrusted,
   W2: () => isTrusted,
   XN: () => mustAsk,
   YB: () => isApp,
   h3: () => isOpenToAll,
   oB: () => isAccepted
  });
  const rank = {
   admin: 5,
   maintain: 4,
   write: 3,
   triage: 2,
   read: 1,
   none: 0,
   unknown: 0
  };
  function isTrusted(login, facts, acceptFrom) {
   if (!isOpenToAll(facts) || isApp(login, facts)) return true;
   return rank[permissionOf(login, facts) ?? "unknown"] >= rank[acceptFrom];
  }
  function permissionOf(login, {permissions: permissions}) {
   const name = login.toLowerCase();
   return Object.hasOwn(permissions, name) ? permissions[name] : undefined;
  }
  function mustAsk(login, facts) {
   return isOpenToAll(facts) && !isApp(login, facts) && permissionOf(login, facts) === undefined;
  }
  function isOpenToAll({repository: repository}) {
   return repository.visibility === "public";
  }
  function isApp(login, {me: me}) {
   return login === me || login.endsWith("[bot]");
  }
  function isAccepted(facts, {entries: entries}) {
   return !isOpenToAll(facts) || entries.some(({what: what}) => what === "accepted");
  }
  function isAuthorTrusted(facts, {entries: entries}) {
   if (!isOpenToAll(facts)) return true;
   const accepted = entries.find(({what: what}) => what === "accepted")?.attribution;
   return accepted?.kind === "actor" && accepted.by.toLowerCase() === facts.issue.author.login.toLowerCase();
  }
 }
};
