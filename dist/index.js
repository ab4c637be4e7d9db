const __WEBPACK_EXTERNAL_MODULE_undici__ = {
 ProxyAgent: class {}
};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 4706: (module, __unused_webpack_exports, __nccwpck_require__) => {
  var x = y => {
   var x = {};
   __nccwpck_require__.d(x, y);
   return x;
  };
  var y = x => () => x;
  module.exports = x({
   ["ProxyAgent"]: () => __WEBPACK_EXTERNAL_MODULE_undici__.ProxyAgent,
   ["fetch"]: () => __WEBPACK_EXTERNAL_MODULE_undici__.fetch
  });
 },
 2613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 5317: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 6982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 4434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 9896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 8611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 5692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 9278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 7598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 3024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 6760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 8500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 7975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 6928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 3193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 3557: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
 },
 4756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 7867: module => {
  module.exports = {
   ProxyAgent: class {}
  };
 },
 9023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 2540: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K0: () => tickedSteps,
   Ku: () => beginMarker,
   UC: () => splitAtList,
   cL: () => endMarker,
   vI: () => listedSteps
  });
  function tickedSteps(checklist) {
   const boxes = checklist.kind === "present" ? checklist.boxes : [];
   return new Set(boxes.filter(box => box.ticked).map(box => box.step));
  }
  function listedSteps(checklist) {
   const boxes = checklist.kind === "present" ? checklist.boxes : [];
   return new Set(boxes.map(box => box.step));
  }
  function beginMarker(issue) {
   return `\x3c!-- incident-protocol:begin ${issue} --\x3e`;
  }
  const endMarker = "\x3c!-- incident-protocol:end --\x3e";
  function splitAtList(text, issue) {
   const marker = beginMarker(issue);
   const begin = text.indexOf(marker);
   if (begin === -1) return {
    before: text,
    list: "",
    after: ""
   };
   const before = text.slice(0, begin);
   const rest = text.slice(begin + marker.length);
   const end = rest.indexOf(endMarker);
   if (end === -1) return {
    before: before,
    list: "",
    after: ""
   };
   return {
    before: before,
    list: rest.slice(0, end),
    after: rest.slice(end + endMarker.length)
   };
  }
 },
 633: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bc: () => toggledBetween,
   Iv: () => checklistBlock,
   Z9: () => editChecklist,
   tZ: () => isOwnAppend,
   zo: () => readChecklist
  });
  var _markdown_line_cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9297);
  var _markdown_markdown_html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6819);
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1156);
  var _boxes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2540);
  var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5309);
  function readChecklist(text, issue) {
   if (!text.includes((0, _boxes_js__WEBPACK_IMPORTED_MODULE_3__.Ku)(issue))) return {
    kind: "absent"
   };
   const boxes = [];
   let found = false;
   let within = false;
   for (const line of (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(text).lines) {
    const marker = markerIn(text, line);
    if (marker === undefined) {
     if (within) boxes.push(...boxIn(text, line));
     continue;
    }
    within = marker === (0, _boxes_js__WEBPACK_IMPORTED_MODULE_3__.Ku)(issue);
    found ||= within;
   }
   return found ? {
    kind: "present",
    boxes: boxes
   } : {
    kind: "absent"
   };
  }
  function editChecklist(text, issue, edit) {
   const checklist = readChecklist(text, issue);
   if (edit.kind === "append") {
    return checklist.kind === "present" ? text : text + appendix(text, issue, edit);
   }
   if (checklist.kind === "absent") return text;
   const wanted = edit.kind === "tick";
   return checklist.boxes.filter(box => edit.steps.includes(box.step) && box.ticked !== wanted).reduce((edited, box) => edited.slice(0, box.at) + (wanted ? "x" : " ") + edited.slice(box.at + 1), text);
  }
  function checklistBlock(issue, steps, ticked) {
   const items = steps.map(step => {
    const box = ticked.includes(step.id) ? "x" : " ";
    return `- [${box}] **${(0, _protocol_js__WEBPACK_IMPORTED_MODULE_2__.CD)(step.id)}.** ${step.title} \x3c!-- incident-protocol:${step.id} --\x3e`;
   });
   return [ (0, _boxes_js__WEBPACK_IMPORTED_MODULE_3__.Ku)(issue), "", "### Incident protocol", "", ...items, "", _boxes_js__WEBPACK_IMPORTED_MODULE_3__.cL, "" ].join("\n");
  }
  function appendix(text, issue, edit) {
   const eol = lineEndingOf(text);
   const {open: open, lines: lines} = (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(text);
   const gap = text === "" ? [] : text.endsWith("\n") ? [ "" ] : [ "", "" ];
   const closing = [ ...closingLines(open), ...closingDetails(text, lines) ];
   const block = checklistBlock(issue, edit.steps, edit.ticked);
   return [ ...gap, ...closing.length === 0 ? [] : [ ...closing, "" ], block ].join("\n").replaceAll("\n", eol);
  }
  function closingLines(open) {
   switch (open.kind) {
   case "nothing":
    return [];

   case "fence":
    return [ open.fence ];

   case "html":
    return [ (0, _markdown_markdown_html_js__WEBPACK_IMPORTED_MODULE_0__.tf)(open.html) ];
   }
  }
  function closingDetails(text, lines) {
   let open = 0;
   for (const line of lines) {
    if (line.place === "code") continue;
    for (const tag of text.slice(line.start, line.end).matchAll(/<(\/?)details(?=[\s>])/gi)) {
     open = Math.max(0, open + (tag[1] === "/" ? -1 : 1));
    }
   }
   return Array.from({
    length: Math.min(open, 8)
   }, () => "</details>");
  }
  function lineEndingOf(text) {
   for (const [, end] of (0, _markdown_line_cursor_js__WEBPACK_IMPORTED_MODULE_4__.nV)(text)) return text.startsWith("\r\n", end) ? "\r\n" : "\n";
   return "\n";
  }
  function markerIn(text, line) {
   if (line.place !== "html" || line.quoted) return undefined;
   const content = text.slice(line.start, line.end).trim();
   return content === _boxes_js__WEBPACK_IMPORTED_MODULE_3__.cL || /^<!-- incident-protocol:begin \d+ -->$/.test(content) ? content : undefined;
  }
  function boxIn(text, line) {
   if (line.item === undefined || line.quoted || line.place !== "text") return [];
   const content = text.slice(line.item, line.end);
   const box = /^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(content);
   const id = /<!-- incident-protocol:([a-z]+) -->/.exec(content)?.[1];
   if (box === null || id === undefined || !(0, _protocol_js__WEBPACK_IMPORTED_MODULE_2__.oK)(id)) return [];
   const mark = box[1] ?? " ";
   return [ {
    step: id,
    ticked: mark === "x" || mark === "X",
    at: line.item + 1
   } ];
  }
  function toggledBetween(before, after, issue) {
   const was = (0, _boxes_js__WEBPACK_IMPORTED_MODULE_3__.K0)(readChecklist(before, issue));
   const is = (0, _boxes_js__WEBPACK_IMPORTED_MODULE_3__.K0)(readChecklist(after, issue));
   return was.symmetricDifference(is).size > 0;
  }
  function isOwnAppend(before, after, issue) {
   if (!after.startsWith(before) || after === before) return false;
   const was = readChecklist(before, issue);
   const is = readChecklist(after, issue);
   return was.kind === "absent" && is.kind === "present";
  }
 },
 5309: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CD: () => stepNumber,
   ic: () => timeLimits,
   oK: () => isStepId,
   ph: () => stepIds
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9480);
  const stepIds = [ "check", "alert", "own", "apologize", "ameliorate", "prevent", "feedback", "thank" ];
  function isStepId(text) {
   return stepIds.some(id => id === text);
  }
  function stepNumber(id) {
   return stepIds.indexOf(id) + 1;
  }
  const timeLimits = {
   check: _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.nW,
   alert: _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.nW,
   own: 4 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.nW,
   apologize: _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.vd,
   ameliorate: _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.vd,
   prevent: 3 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.vd,
   feedback: 5 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.vd,
   thank: 7 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.vd
  };
 },
 1354: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Et: () => isCommandLine,
   Pr: () => mayHoldCommands,
   Zm: () => commandLines,
   bZ: () => holdsOnlyCommands
  });
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1156);
  const command = /^ {0,3}\/incident(?:[ \t]+(.*))?$/is;
  const mostPerComment = 20;
  const longestLine = 4e3;
  function mayHoldCommands(comment) {
   return /^ {0,3}\/incident(?:[ \t]|$)/im.test(comment.replaceAll("\r", "\n"));
  }
  function holdsOnlyCommands(comment) {
   if (!mayHoldCommands(comment)) return false;
   const lines = (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(comment).lines.map(({start: start, end: end}) => comment.slice(start, end).trim());
   return lines.every(line => line === "" || isCommandLine(line));
  }
  function isCommandLine(line) {
   return command.test(line);
  }
  function isInItem({listed: listed, item: item, start: start}, comment) {
   return item !== undefined || listed && /^[ \t]/.test(comment.slice(start, start + 1));
  }
  function commandLines(comment) {
   if (!mayHoldCommands(comment)) return [];
   return (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(comment).lines.filter(line => line.place === "text" && !line.quoted && !isInItem(line, comment)).map(({start: start, end: end}) => command.exec(comment.slice(start, Math.min(end, start + longestLine)))).flatMap(match => match === null ? [] : [ (match[1] ?? "help").trim() || "help" ]).slice(0, mostPerComment);
  }
 },
 5624: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => judge
  });
  var checklist = __nccwpck_require__(633);
  var command_lines = __nccwpck_require__(1354);
  var facts_label = __nccwpck_require__(164);
  var json = __nccwpck_require__(8674);
  var instant = __nccwpck_require__(5619);
  var people = __nccwpck_require__(9355);
  var duration = __nccwpck_require__(9480);
  // CONCATENATED MODULE: ./lib/src/decide/foretold.js
  const longestBreath = 30 * duration.Rc;
  function isSameBreath(payload, action) {
   if (action !== "labeled" && action !== "assigned") return false;
   const [opened, changed] = [ "created_at", "updated_at" ].map(key => Date.parse((0, 
   json.$6)(payload, "issue", key) ?? ""));
   return opened !== undefined && changed !== undefined && changed - opened < longestBreath;
  }
  function weighed(payload, action) {
   const [author, sender] = [ (0, json.$6)(payload, "issue", "user", "login"), (0, 
   json.$6)(payload, "sender", "login") ];
   if ((0, json.$6)(payload, "repository", "visibility") !== "public") return {};
   if (author === undefined || sender === undefined || ![ "opened", "labeled", "edited", "closed" ].includes(action)) return {};
   if (action !== "edited") return {
    weigh: [ author ]
   };
   const isOfTeam = (0, people._5)((0, json.$6)(payload, "issue", "author_association"));
   return isOfTeam ? {} : {
    weigh: [ sender ]
   };
  }
  // CONCATENATED MODULE: ./lib/src/decide/trigger.js
  const workflowLogin = "github-actions[bot]";
  const issueActions = new Set([ "opened", "edited", "closed", "reopened", "labeled", "unlabeled", "assigned", "unassigned" ]);
  function judge(wake) {
   const {task: task} = wake;
   if (task === "setup" || task === "check") return {
    kind: task,
    cause: "task"
   };
   if (task !== "auto" && task !== "sweep") {
    return mistaken("task", task, "`auto`, `sweep`, `setup` or `check`");
   }
   if (wake.issue !== "") return judgeNumber(wake);
   if (task === "sweep") return {
    kind: "sweep",
    cause: wake.event === "schedule" ? wake.event : "task"
   };
   switch (wake.event) {
   case "schedule":
   case "workflow_dispatch":
    return {
     kind: "sweep",
     cause: wake.event
    };

   case "issues":
    return judgeIssue(wake);

   case "issue_comment":
    return judgeComment(wake);

   default:
    return ignored("this event does not concern incidents");
   }
  }
  function judgeNumber(wake) {
   if (!/^[1-9]\d{0,8}$/.test(wake.issue)) {
    return mistaken("issue", wake.issue, "the number of an issue, such as 42");
   }
   return {
    kind: "issue",
    issue: Number(wake.issue),
    cause: wake.event
   };
  }
  function judgeIssue({payload: payload, label: label}) {
   const action = (0, json.$6)(payload, "action") ?? "";
   const issue = issueNumber(payload);
   if (issue === undefined) return ignored("the event names no issue");
   if (isPullRequest(payload)) return ignored("a pull request is not an incident");
   if (!issueActions.has(action)) return ignored("this action on an issue changes nothing for us");
   const labelOff = action === "unlabeled" && (0, facts_label.b)((0, json.$6)(payload, "label", "name") ?? "", label);
   if (!labelOff && !hasLabel(payload, label)) return ignored("the issue does not have the incident label");
   const breath = isSameBreath(payload, action) ? {
    isSameBreath: true
   } : {};
   const cause = `issues.${action}`;
   const trigger = {
    kind: "issue",
    issue: issue,
    cause: cause,
    ...weighed(payload, action),
    ...breath
   };
   return action === "edited" ? judgeEdit(trigger, payload) : trigger;
  }
  function judgeEdit(trigger, payload) {
   const editEvent = editEventOf(payload, "issue");
   if (editEvent === undefined) return trigger;
   const own = editEvent.by === workflowLogin || editEvent.before !== undefined && (0, 
   checklist.tZ)(editEvent.before, editEvent.after, trigger.issue);
   return own ? ignored("our own edit") : {
    ...trigger,
    editEvent: editEvent
   };
  }
  function judgeComment({payload: payload, label: label}) {
   const issue = issueNumber(payload);
   if (issue === undefined) return ignored("the event names no issue");
   if (isPullRequest(payload)) return ignored("a pull request is not an incident");
   if (!hasLabel(payload, label)) return ignored("the issue does not have the incident label");
   if ((0, json.$6)(payload, "action") === "created") return judgeWords(payload, issue);
   if (isByBot(payload)) return ignored("no edit of a person");
   const editEvent = (0, json.$6)(payload, "action") === "edited" ? editEventOf(payload, "comment") : undefined;
   if (editEvent?.before === undefined || !(0, checklist.Bc)(editEvent.before, editEvent.after, issue)) {
    return ignored("a comment that changes no box");
   }
   return {
    kind: "issue",
    issue: issue,
    cause: "issue_comment.edited",
    editEvent: editEvent
   };
  }
  function judgeWords(payload, issue) {
   if (isByBot(payload) || !(0, command_lines.Pr)((0, json.$6)(payload, "comment", "body") ?? "")) {
    return ignored("a comment without a command");
   }
   const login = (0, json.$6)(payload, "sender", "login");
   return {
    kind: "issue",
    issue: issue,
    cause: "issue_comment.created",
    ...login === undefined ? {} : {
     weigh: [ login ]
    }
   };
  }
  function isByBot(payload) {
   return (0, json.$6)(payload, "sender", "type") === "Bot" || (0, json.$6)(payload, "sender", "login") === workflowLogin;
  }
  function editEventOf(payload, subject) {
   const by = (0, json.$6)(payload, "sender", "login");
   const updatedAt = Date.parse((0, json.$6)(payload, subject, "updated_at") ?? "");
   if (by === undefined || Number.isNaN(updatedAt)) return undefined;
   const after = (0, json.$6)(payload, subject, "body") ?? "";
   const change = (0, json.at)(payload, "changes", "body");
   if ((0, json.at)(payload, "changes", "title") !== undefined && change === undefined) return undefined;
   const before = typeof change === "object" ? (0, json.$6)(change, "from") ?? "" : undefined;
   const comment = subject === "comment" ? {
    comment: (0, json.tk)(payload, "comment", "id") ?? 0
   } : {};
   return {
    by: by,
    at: (0, instant.B9)(updatedAt),
    after: after,
    ...comment,
    ...before === undefined ? {} : {
     before: before
    }
   };
  }
  function issueNumber(payload) {
   const number = (0, json.tk)(payload, "issue", "number") ?? 0;
   return Number.isSafeInteger(number) && number > 0 ? number : undefined;
  }
  function isPullRequest(payload) {
   return ((0, json.at)(payload, "issue", "pull_request") ?? undefined) !== undefined;
  }
  function hasLabel(payload, label) {
   return (0, json.gT)(payload, "issue", "labels").some(one => (0, facts_label.b)((0, 
   json.$6)(one, "name") ?? "", label));
  }
  function ignored(reason) {
   return {
    kind: "ignored",
    reason: reason
   };
  }
  function mistaken(input, found, allowed) {
   const shown = JSON.stringify(found.slice(0, 60));
   return {
    kind: "mistaken",
    problem: `Input \`${input}\`: found ${shown}, allowed: ${allowed}.`
   };
  }
 },
 164: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => sameLabel,
   n: () => overdueLabel
  });
  function sameLabel(a, b) {
   return a.trim().toLowerCase() === b.trim().toLowerCase();
  }
  const overdueLabel = "protocol: overdue";
 },
 9355: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   KG: () => reactionIcons,
   RQ: () => reactionKinds,
   X0: () => markKinds,
   _5: () => isTeamMember,
   sB: () => isReactionKind
  });
  function isTeamMember(association) {
   return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
  }
  const reactionIcons = {
   "+1": "👍",
   "-1": "👎",
   laugh: "😄",
   hooray: "🎉",
   confused: "😕",
   heart: "❤️",
   rocket: "🚀",
   eyes: "👀"
  };
  const reactionKinds = Object.keys(reactionIcons).filter(isReactionKind);
  function isReactionKind(text) {
   return Object.hasOwn(reactionIcons, text);
  }
  const markKinds = [ "rocket", "hooray", "confused" ];
 },
 5954: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   v: () => usualSweepFile
  });
  const usualSweepFile = "incident-protocol-sweep.yml";
 },
 6626: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => actionVersion
  });
  const actionVersion = "0.1.0";
 },
 4369: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B1: () => errorAnswer,
   JT: () => isThreadShut,
   SR: () => isGitHubDown,
   dg: () => isTransient,
   fg: () => OutOfTime,
   jy: () => waitBeforeRetry,
   kB: () => throwErrors,
   lJ: () => optionalQuery,
   nI: () => shortQuery,
   r4: () => inWords,
   yo: () => UserError
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8674);
  function errorAnswer(error) {
   const response = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, "response");
   const status = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.tk)(error, "status");
   const message = messageIn((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, "data")) ?? (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(error, "message") ?? String(error);
   const url = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(error, "request", "url") ?? "";
   return {
    status: status === undefined || response === undefined ? "network" : status,
    message: message,
    ...limitOf(status, message, (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, "headers")),
    method: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(error, "request", "method") ?? "",
    path: URL.canParse(url) ? new URL(url).pathname.replaceAll(/%2F/gi, "/") : url
   };
  }
  function messageIn(data) {
   const message = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(data, "message");
   const reasons = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(data, "errors").flatMap(one => {
    const reason = reasonIn(one);
    return reason === "" || message?.includes(reason) === true ? [] : [ reason ];
   });
   return reasons.length === 0 ? message : [ message, ...reasons ].join(": ");
  }
  function reasonIn(problem) {
   if (typeof problem === "string") return problem;
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(problem, "message") ?? [ (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(problem, "field"), (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(problem, "code") ].join(" ").trim();
  }
  function inWords(message) {
   const text = message.replaceAll(/[\s\p{Cc}]+/gu, " ").trim().replace(/^- /, "").replace(/\.$/, "");
   return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
  }
  function isGitHubDown({status: status, path: path}) {
   return path !== "" && (status === "network" || status >= 500);
  }
  function isThreadShut(error) {
   const {status: status, message: message} = errorAnswer(error);
   return status === 403 && /\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(message);
  }
  function limitOf(status, message, headers) {
   if (status !== 403 && status !== 429) return {
    limit: "none",
    retryAfterMs: 0
   };
   const after = Number((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, "retry-after") ?? Number.NaN);
   const reset = Number((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, "x-ratelimit-reset") ?? Number.NaN);
   const date = Date.parse((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(headers, "date") ?? "");
   if (!Number.isNaN(after)) return {
    limit: "secondary",
    retryAfterMs: after * 1e3
   };
   if (String((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, "x-ratelimit-remaining")) === "0" && !Number.isNaN(reset + date)) {
    return {
     limit: "primary",
     retryAfterMs: Math.max(0, reset * 1e3 - date) + 1e3
    };
   }
   if (status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
    return {
     limit: "secondary",
     retryAfterMs: 6e4
    };
   }
   return {
    limit: "none",
    retryAfterMs: 0
   };
  }
  async function optionalQuery(question) {
   try {
    return await question;
   } catch (error) {
    const {status: status, limit: limit} = errorAnswer(error);
    if (limit === "none" && (status === 403 || status === 404 || status === 405)) return undefined;
    throw error;
   }
  }
  async function shortQuery(question) {
   try {
    return await optionalQuery(question);
   } catch (error) {
    if (error instanceof OutOfTime || isTransient(error) !== "stumbled") throw error;
    return undefined;
   }
  }
  function throwErrors({data: data, headers: headers}, request) {
   const [error] = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(data, "errors");
   if (error === undefined) return;
   const message = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(error, "message") ?? "no reason is given";
   const status = statusOf((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(error, "type"), message);
   throw Object.assign(new Error(message), {
    status: status,
    request: request,
    response: {
     status: status,
     headers: headers,
     data: {
      message: message
     }
    }
   });
  }
  function statusOf(type, message) {
   if (/^something went wrong/i.test(message) || /INTERNAL|UNAVAILABLE|TIMEOUT/.test(type ?? "")) return 502;
   if (type === "RATE_LIMITED") return 429;
   if (type === "FORBIDDEN" || /not accessible by/i.test(message)) return 403;
   return type === "NOT_FOUND" ? 404 : 422;
  }
  const longestWaitMs = 6e4;
  const mostAttempts = 3;
  function isTransient(error) {
   const {status: status, limit: limit} = errorAnswer(error);
   if (limit !== "none") return "refused";
   return status === "network" || status >= 500 ? "stumbled" : "no";
  }
  function waitBeforeRetry(error, attempt) {
   if (attempt > mostAttempts) return undefined;
   switch (isTransient(error)) {
   case "no":
    return undefined;

   case "stumbled":
    return 250 * 4 ** (attempt - 1);

   case "refused":
    {
     const {retryAfterMs: retryAfterMs} = errorAnswer(error);
     return attempt === 1 && retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
    }
   }
  }
  class UserError extends Error {
   name="UserError";
  }
  class OutOfTime extends UserError {
   name="UserError";
  }
 },
 1311: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AN: () => inputText,
   Ko: () => readInputs,
   dC: () => readConnection
  });
  var _facts_sweep_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5954);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4369);
  const inputNames = null && [ "token", "label", "config", "issue", "task", "max-reminders", "sweep-workflow", "dry-run" ];
  function inputText(environment, name) {
   return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  }
  function readInputs(environment) {
   refuseFormer(environment);
   const token = inputText(environment, "token");
   if (token === "") {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.");
   }
   const maxReminders = readMaxReminders(environment);
   return {
    token: token,
    label: inputText(environment, "label"),
    config: inputText(environment, "config"),
    ...maxReminders === undefined ? {} : {
     maxReminders: maxReminders
    },
    dryRun: readBoolean(environment, "dry-run"),
    sweepFile: inputText(environment, "sweep-workflow") || _facts_sweep_workflow_js__WEBPACK_IMPORTED_MODULE_1__.v
   };
  }
  function readConnection(environment) {
   const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
   if (owner === "" || repo === "") {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.");
   }
   const workflowFile = /([^/]+)@/.exec(environment["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
   return {
    ...workflowFile === undefined ? {} : {
     workflowFile: workflowFile
    },
    repository: {
     owner: owner,
     repo: repo
    },
    apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: environment["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql"
   };
  }
  function readMaxReminders(environment) {
   const text = inputText(environment, "max-reminders");
   if (text === "") return undefined;
   if (/^(?:[1-9]\d?|100)$/.test(text)) return Number(text);
   throw mistaken("max-reminders", text, "a whole number from 1 to 100");
  }
  function readBoolean(environment, name) {
   const text = inputText(environment, name);
   if (/^(?:|false|False|FALSE)$/.test(text)) return false;
   if (/^(?:true|True|TRUE)$/.test(text)) return true;
   throw mistaken(name, text, "`true` or `false`");
  }
  function mistaken(name, found, allowed) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Input \`${name}\`: found ${JSON.stringify(found.slice(0, 60))}, allowed: ${allowed}.`);
  }
  function refuseFormer(environment) {
   if ((environment["INPUT_MAX-NAGS"] ?? "") === "") return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.");
  }
 },
 5210: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var _decide_trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5624);
    var _github_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1311);
    var _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6626);
    const environment = process.env;
    const fs = process.getBuiltinModule("node:fs");
    const words = process.argv.slice(2);
    if (words.length > 0) await byHand(); else await byEvent();
    async function byHand() {
     const {init: init, readArguments: readArguments} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(311), __nccwpck_require__.e(258), __nccwpck_require__.e(134), __nccwpck_require__.e(756), __nccwpck_require__.e(796) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4796));
     const asked = readArguments(words, process.cwd());
     const {lines: lines, exitCode: exitCode} = typeof asked === "string" ? {
      lines: [ asked ],
      exitCode: 1
     } : init(asked);
     fs.writeSync(1, `${lines.join("\n")}\n`);
     process.exitCode = exitCode;
    }
    async function byEvent() {
     const judgement = (0, _decide_trigger_js__WEBPACK_IMPORTED_MODULE_0__.S)({
      event: environment["GITHUB_EVENT_NAME"] ?? "",
      payload: readPayload(environment["GITHUB_EVENT_PATH"]),
      label: (0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AN)(environment, "label") || "incident",
      issue: (0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AN)(environment, "issue"),
      task: (0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AN)(environment, "task") || "auto"
     });
     if (judgement.kind === "ignored") {
      leave("ignored", judgement.reason);
     } else if (judgement.kind === "mistaken") {
      fs.writeSync(1, `::error::${judgement.problem.replaceAll("%", "%25")}\n`);
      leave("failed", judgement.problem);
      process.exitCode = 1;
     } else {
      const {main: main} = await Promise.all([ __nccwpck_require__.e(78), __nccwpck_require__.e(134), __nccwpck_require__.e(76) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9076));
      await main(judgement, environment);
     }
    }
    function readPayload(path) {
     if (path === undefined || path === "") return {};
     try {
      return JSON.parse(fs.readFileSync(path, "utf8"));
     } catch {
      fs.writeSync(1, "::warning::The event file cannot be read as JSON; the event is treated as empty.\n");
      delete environment["GITHUB_EVENT_PATH"];
      return {};
     }
    }
    function leave(outcome, reason) {
     fs.writeSync(1, `${outcome}: ${reason}\n`);
     const file = environment["GITHUB_OUTPUT"];
     if (file === undefined || file === "") return;
     const result = JSON.stringify({
      version: 1,
      action: _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__.R,
      outcome: outcome,
      reason: reason,
      incidents: []
     });
     try {
      fs.appendFileSync(file, `outcome=${outcome}\nresult=${result}\n`);
     } catch {
      fs.writeSync(1, "::warning::The outputs could not be written; the run itself is not affected.\n");
     }
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 8674: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $6: () => textAt,
   at: () => at,
   gT: () => listAt,
   tk: () => numberAt
  });
  function at(value, ...path) {
   return path.reduce((inner, key) => isObject(inner) ? inner[key] : undefined, value);
  }
  function textAt(value, ...path) {
   const found = at(value, ...path);
   return typeof found === "string" ? found : undefined;
  }
  function numberAt(value, ...path) {
   const found = at(value, ...path);
   return typeof found === "number" ? found : undefined;
  }
  function listAt(value, ...path) {
   const found = at(value, ...path);
   return Array.isArray(found) ? found : [];
  }
  function isObject(value) {
   return typeof value === "object" && value !== null;
  }
 },
 9297: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mh: () => indentation,
   Ne: () => skipIndentation,
   OH: () => cursorAt,
   dm: () => skipColumns,
   eT: () => afterQuoteMark,
   nV: () => lineRanges,
   z3: () => isBlank
  });
  function cursorAt(text, start, end) {
   return {
    text: text,
    at: start,
    end: end,
    column: 0,
    debt: 0
   };
  }
  function indentation(cursor) {
   return walk(cursor, 64).column - cursor.column;
  }
  function isBlank(cursor) {
   return walk(cursor, Number.POSITIVE_INFINITY).at === cursor.end;
  }
  function skipIndentation(cursor) {
   return walk(cursor, Number.POSITIVE_INFINITY);
  }
  function skipColumns(cursor, columns) {
   return walk(cursor, columns);
  }
  function afterQuoteMark(line) {
   if (indentation(line) > 3) return undefined;
   const mark = skipIndentation(line);
   if (mark.text[mark.at] !== ">" || mark.at >= mark.end) return undefined;
   const after = {
    ...mark,
    at: mark.at + 1,
    column: mark.column + 1,
    debt: 0
   };
   return indentation(after) > 0 ? skipColumns(after, 1) : after;
  }
  function* lineRanges(text) {
   const ending = /\r\n|\n|\r/g;
   let start = 0;
   for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    yield [ start, match.index ];
    start = ending.lastIndex;
   }
   yield [ start, text.length ];
  }
  function walk(from, columns) {
   let {at: at, column: column, debt: debt} = from;
   const target = from.column + columns;
   while (at < from.end && column < target) {
    const character = from.text[at];
    if (character === " ") {
     at += 1;
     column += 1;
     continue;
    }
    if (character !== "\t") break;
    const stop = column + 4 - column % 4;
    if (stop <= target) {
     at += 1;
     column = stop;
     debt = 0;
    } else {
     debt += target - column;
     column = target;
    }
   }
   return {
    ...from,
    at: at,
    column: column,
    debt: debt
   };
  }
 },
 6819: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   W_: () => htmlBlockAt,
   tf: () => htmlEnding,
   yN: () => endsHtml
  });
  const blockTags = new Set(("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " + "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " + "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " + "title tr track ul").split(" "));
  const closingTag = /<\/(?:script|pre|style|textarea)>/i;
  const openTagAlone = /^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i;
  const closingTagAlone = /^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i;
  function htmlBlockAt(text, inParagraph) {
   if (text[0] !== "<") return undefined;
   const raw = /^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(text);
   if (raw !== null) return {
    until: "closing-tag",
    tag: (raw[1] ?? "").toLowerCase()
   };
   if (text.startsWith("\x3c!--")) return {
    until: "--\x3e"
   };
   if (text.startsWith("<?")) return {
    until: "?>"
   };
   if (text.startsWith("<![CDATA[")) return {
    until: "]]>"
   };
   if (/^<![a-z]/i.test(text)) return {
    until: ">"
   };
   const tag = /^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(text);
   if (tag !== null && blockTags.has((tag[1] ?? "").toLowerCase())) return {
    until: "blank"
   };
   if (!inParagraph && (openTagAlone.test(text) || closingTagAlone.test(text))) return {
    until: "blank"
   };
   return undefined;
  }
  function endsHtml(text, html) {
   if (html.until === "blank") return false;
   if (html.until === "closing-tag") return closingTag.test(text);
   return text.includes(html.until);
  }
  function htmlEnding(html) {
   if (html.until === "blank") return "";
   return html.until === "closing-tag" ? `</${html.tag ?? "pre"}>` : html.until;
  }
 },
 1156: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => readMarkdown,
   d: () => rememberLatest
  });
  var line_cursor = __nccwpck_require__(9297);
  var markdown_html = __nccwpck_require__(6819);
  // CONCATENATED MODULE: ./lib/src/markdown/markdown-leaf.js
  function leafAt(line, inParagraph) {
   const from = (0, line_cursor.Ne)(line);
   const text = from.text.slice(from.at, from.end);
   const fence = /^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(text);
   if (fence !== null) return {
    place: "code",
    leaf: {
     kind: "fence",
     fence: fence[1] ?? fence[2] ?? ""
    }
   };
   const html = (0, markdown_html.W_)(text, inParagraph);
   if (html !== undefined) {
    return {
     place: "html",
     leaf: (0, markdown_html.yN)(text, html) ? {
      kind: "none"
     } : {
      kind: "html",
      html: html
     }
    };
   }
   if (isHeadingOrBreak(text) || inParagraph && isSetextUnderline(text)) return {
    place: "text",
    leaf: {
     kind: "none"
    }
   };
   return undefined;
  }
  function endsFence(line, fence) {
   const text = withoutBlanks(line);
   return text.length >= fence.length && text === (fence[0] ?? "").repeat(text.length);
  }
  function isThematicBreak(text) {
   const mark = text[0];
   if (mark !== "-" && mark !== "*" && mark !== "_") return false;
   const marks = text.replaceAll(/[ \t]/g, "");
   return marks.length >= 3 && marks === mark.repeat(marks.length);
  }
  function isHeadingOrBreak(text) {
   return /^#{1,6}(?:[ \t]|$)/.test(text) || isThematicBreak(text);
  }
  function isSetextUnderline(text) {
   return /^(?:=+|-+)[ \t]*$/.test(text);
  }
  function withoutBlanks(text) {
   let start = 0;
   let end = text.length;
   while (start < end && isBlankCharacter(text[start])) start += 1;
   while (end > start && isBlankCharacter(text[end - 1])) end -= 1;
   return text.slice(start, end);
  }
  function isBlankCharacter(character) {
   return character === " " || character === "\t";
  }
  // CONCATENATED MODULE: ./lib/src/markdown/markdown-lines.js
  const deepest = 64;
  function readLines(text) {
   const lines = [];
   let blocks = {
    containers: [],
    leaf: {
     kind: "none"
    }
   };
   for (const [start, end] of (0, line_cursor.nV)(text)) {
    const read = readLine((0, line_cursor.OH)(text, start === 0 && text.startsWith("\ufeff") ? 1 : start, end), blocks);
    const isIn = kind => read.blocks.containers.some(container => container.kind === kind);
    lines.push({
     start: start,
     end: end,
     place: read.place,
     quoted: isIn("quote"),
     listed: isIn("item"),
     ...read.item === undefined ? {} : {
      item: read.item
     }
    });
    blocks = read.blocks;
   }
   return {
    lines: lines,
    open: openEnd(blocks)
   };
  }
  function readLine(line, before) {
   const {matched: matched, rest: rest} = matchContainers(line, before.containers);
   const allMatched = matched === before.containers.length;
   if (allMatched && before.leaf.kind === "fence") return readInFence(rest, before, before.leaf.fence);
   if (allMatched && before.leaf.kind === "html") {
    const read = readInHtml(rest, before, before.leaf.html);
    if (read !== undefined) return read;
   }
   return readBlockStarts(rest, before, matched);
  }
  function matchContainers(line, containers) {
   let rest = line;
   let matched = 0;
   for (const container of containers) {
    const next = continued(rest, container);
    if (next === undefined) break;
    rest = next;
    matched += 1;
   }
   return {
    matched: matched,
    rest: rest
   };
  }
  function continued(line, container) {
   if (container.kind === "quote") return (0, line_cursor.eT)(line);
   if ((0, line_cursor.z3)(line)) return container.bare ? undefined : line;
   return (0, line_cursor.Mh)(line) >= container.width ? (0, line_cursor.dm)(line, container.width) : undefined;
  }
  function readInFence(line, before, fence) {
   const closes = (0, line_cursor.Mh)(line) <= 3 && endsFence(line.text.slice(line.at, line.end), fence);
   return {
    place: "code",
    blocks: closes ? {
     ...before,
     leaf: {
      kind: "none"
     }
    } : before
   };
  }
  function readInHtml(line, before, html) {
   if (html.until === "blank") return (0, line_cursor.z3)(line) ? undefined : {
    place: "html",
    blocks: before
   };
   const closes = (0, markdown_html.yN)(line.text.slice(line.at, line.end), html);
   return {
    place: "html",
    blocks: closes ? {
     ...before,
     leaf: {
      kind: "none"
     }
    } : before
   };
  }
  function readBlockStarts(first, before, matched) {
   const kept = before.containers.slice(0, matched);
   const inParagraph = before.leaf.kind === "paragraph";
   const continues = inParagraph && matched === before.containers.length;
   const {opened: opened, item: item, line: line} = openContainers(first, deepest - matched, continues);
   const containers = [ ...kept.map(filled), ...opened ];
   const found = (place, leaf) => ({
    place: place,
    blocks: {
     containers: containers,
     leaf: leaf
    },
    ...item === undefined ? {} : {
     item: item
    }
   });
   if ((0, line_cursor.z3)(line)) return found("text", {
    kind: "none"
   });
   const indented = (0, line_cursor.Mh)(line) >= 4;
   if (indented && (!inParagraph || opened.length > 0)) return found("code", {
    kind: "none"
   });
   const leaf = indented ? undefined : leafAt(line, continues && opened.length === 0);
   if (leaf !== undefined) return found(leaf.place, leaf.leaf);
   if (inParagraph && opened.length === 0) return {
    place: "text",
    blocks: before
   };
   return found("text", {
    kind: "paragraph"
   });
  }
  function openContainers(first, room, continues) {
   const opened = [];
   let line = first;
   let item;
   while (opened.length < room && !(0, line_cursor.z3)(line) && (0, line_cursor.Mh)(line) < 4) {
    const next = openContainer(line, continues && opened.length === 0);
    if (next === undefined) break;
    opened.push(next.container);
    line = next.rest;
    item = next.container.kind === "item" ? (0, line_cursor.Ne)(line).at : undefined;
   }
   return {
    opened: opened,
    item: item,
    line: line
   };
  }
  function filled(container) {
   return container.kind === "item" && container.bare ? {
    ...container,
    bare: false
   } : container;
  }
  function openContainer(line, interrupts) {
   const quote = (0, line_cursor.eT)(line);
   if (quote !== undefined) return {
    container: {
     kind: "quote"
    },
    rest: quote
   };
   return openItem(line, interrupts);
  }
  function openItem(line, interrupts) {
   const from = (0, line_cursor.Ne)(line);
   const text = from.text.slice(from.at, Math.min(from.end, from.at + 11));
   const mark = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text);
   if (mark === null || from.at + mark[0].length > from.end) return undefined;
   if (isThematicBreak(from.text.slice(from.at, from.end))) return undefined;
   const after = {
    ...from,
    at: from.at + mark[0].length,
    column: from.column + mark[0].length
   };
   const empty = (0, line_cursor.z3)(after);
   if (interrupts && (empty || mark[1] !== undefined && Number(mark[1]) !== 1)) return undefined;
   const spaces = (0, line_cursor.Mh)(after);
   const padding = empty || spaces > 4 ? 1 : spaces;
   const width = (0, line_cursor.Mh)(line) + mark[0].length + padding;
   return {
    container: {
     kind: "item",
     width: width,
     bare: empty
    },
    rest: empty ? (0, line_cursor.Ne)(after) : (0, line_cursor.dm)(after, padding)
   };
  }
  function openEnd(blocks) {
   if (blocks.containers.length > 0) return {
    kind: "nothing"
   };
   if (blocks.leaf.kind === "fence") return {
    kind: "fence",
    fence: blocks.leaf.fence
   };
   if (blocks.leaf.kind === "html" && blocks.leaf.html.until !== "blank") {
    return {
     kind: "html",
     html: blocks.leaf.html
    };
   }
   return {
    kind: "nothing"
   };
  }
  // CONCATENATED MODULE: ./lib/src/markdown/read-markdown.js
  const mostRemembered = {
   texts: 256,
   characters: 262144
  };
  const readMarkdown = rememberLatest(readLines, mostRemembered);
  function rememberLatest(read, most) {
   const known = new Map;
   let characters = 0;
   return text => {
    const found = known.get(text) ?? {
     value: read(text)
    };
    if (known.delete(text)) characters -= text.length;
    known.set(text, found);
    characters += text.length;
    for (const oldest of known.keys()) {
     if (known.size <= most.texts && characters <= most.characters) break;
     known.delete(oldest);
     characters -= oldest.length;
    }
    return found.value;
   };
  }
 },
 9480: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E9: () => parseDuration,
   Rc: () => second,
   Vc: () => minute,
   Zq: () => durationPattern,
   a3: () => formatDuration,
   bq: () => durationRule,
   nW: () => hour,
   rP: () => longestDuration,
   vd: () => day
  });
  const second = 1e3;
  const minute = 60 * second;
  const hour = 60 * minute;
  const day = 24 * hour;
  const week = 7 * day;
  const longestDuration = 365 * day;
  const durationRule = "a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d";
  const durationPattern = /^\d+[mhdw]$/;
  const units = [ {
   letter: "w",
   ms: week
  }, {
   letter: "d",
   ms: day
  }, {
   letter: "h",
   ms: hour
  }, {
   letter: "m",
   ms: minute
  } ];
  function parseDuration(text) {
   if (text.trim() === "") return mistake("empty");
   if (/^\d+$/.test(text)) return mistake("no-unit");
   if (!durationPattern.test(text)) return mistake("unreadable");
   const unit = units.find(({letter: letter}) => text.endsWith(letter));
   if (unit === undefined) return mistake("unreadable");
   const ms = Number(text.slice(0, -1)) * unit.ms;
   if (ms === 0) return mistake("zero");
   if (ms > longestDuration) return mistake("too-long");
   return {
    kind: "duration",
    ms: ms
   };
  }
  function formatDuration(ms) {
   const minutes = Math.max(0, Math.round(ms / minute));
   const unit = units.find(one => minutes > 0 && minutes * minute % one.ms === 0);
   if (unit === undefined) return `${minutes}m`;
   return `${minutes * minute / unit.ms}${unit.letter}`;
  }
  function mistake(reason) {
   return {
    kind: "not-a-duration",
    reason: reason
   };
  }
 },
 5619: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B9: () => instantOf,
   Rz: () => milliseconds,
   Y8: () => isBefore,
   kb: () => dayOf,
   vk: () => elapsed
  });
  function milliseconds(instant) {
   const value = Date.parse(instant);
   if (Number.isNaN(value)) throw new Error(`Not a moment in time: ${JSON.stringify(instant)}`);
   return value;
  }
  function instantOf(ms) {
   return `${new Date(ms).toISOString().slice(0, 19)}Z`;
  }
  function elapsed(from, to) {
   return Math.max(0, milliseconds(to) - milliseconds(from));
  }
  function isBefore(a, b) {
   return milliseconds(a) < milliseconds(b);
  }
  function dayOf(instant) {
   return instantOf(milliseconds(instant)).slice(0, 10);
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => "" + chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(5210);

__webpack_exports__ = await __webpack_exports__;
