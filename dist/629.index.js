export const id = 629;

export const ids = [ 629 ];

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
 8012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FQ: () => branchWrittenTo,
   o5: () => draftFilesWanted,
   Rh: () => filesWanted,
   ZC: () => firstBranch,
   ID: () => withReadDirectories
  });
  var draft = __webpack_require__(7309);
  var index_questions = __webpack_require__(8412);
  var front_matter = __webpack_require__(2839);
  var file_name = __webpack_require__(7008);
  // CONCATENATED MODULE: ./lib/src/delivery/find-file.js
  function findFile(folder, incident, directory) {
   const known = incident.logbook.postmortem?.path;
   const isThere = folder.entries.some(({path: path}) => path === known);
   const expected = (0, file_name.KA)(directory, incident);
   const paths = folder.entries.map(({path: path}) => path);
   const likely = [ ...known !== undefined && isThere ? [ known ] : [], ...paths.filter(path => path === expected), ...paths.filter(path => (0, 
   file_name.Qg)(fileName(path), incident.number)) ];
   const among = search(folder, likely, incident);
   if (among !== undefined) return among;
   const renamed = known === undefined || isThere ? undefined : search(folder, paths.filter(path => mayBeRenamed(path, incident.number)), incident);
   return renamed ?? freePath(folder, expected);
  }
  function search(folder, candidates, incident) {
   const wants = [ ...new Set(candidates) ].filter(path => !Object.hasOwn(folder.texts, path));
   if (wants.length > 0) return {
    kind: "unsure",
    wants: wants
   };
   const path = candidates.find(one => isAbout(folder.texts[one] ?? "", one, incident));
   return path === undefined ? undefined : {
    kind: "present",
    path: path
   };
  }
  function isAbout(text, path, {number: number, logbook: logbook}) {
   const read = (0, front_matter.Xz)(text);
   const named = read.kind === "front-matter" ? read.data["incident"] : undefined;
   return named === undefined ? path === logbook.postmortem?.path : named === number;
  }
  function mayBeRenamed(path, number) {
   return /\.mdx?$/i.test(path) && !(0, file_name.pe)(fileName(path), number);
  }
  function freePath({entries: entries, others: others}, expected) {
   if (others.includes(expected)) return {
    kind: "blocked",
    path: expected
   };
   const taken = new Set([ ...entries.map(({path: path}) => path), ...others ]);
   let path = expected;
   for (let count = 2; taken.has(path); count += 1) path = expected.replace(/\.md$/, `-${count}.md`);
   return {
    kind: "absent",
    path: path
   };
  }
  function fileName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
  // CONCATENATED MODULE: ./lib/src/delivery/directory.js
  function filesWanted(folder, wanted) {
   return unread(folder, [ ...fileWanted(folder, wanted), ...(0, index_questions.q)({
    ...folder,
    ...wanted
   }) ]);
  }
  function draftFilesWanted(folder, wanted) {
   return unread(folder, fileWanted(folder, wanted));
  }
  function fileWanted(folder, {incident: incident, directory: directory}) {
   const found = findFile(folder, incident, directory);
   switch (found.kind) {
   case "unsure":
    return found.wants;

   case "present":
    return [ found.path ];

   default:
    return [];
   }
  }
  function unread({entries: entries, texts: texts}, paths) {
   const asked = new Set(paths);
   return entries.filter(({path: path}) => asked.has(path) && !Object.hasOwn(texts, path));
  }
  function withReadDirectories(facts, incident, place) {
   const {postmortems: postmortems, draft: draft} = facts;
   const wanted = {
    incident: incident,
    ...place
   };
   const isListed = postmortems.kind === "listed" && filesWanted(postmortems, wanted).length === 0;
   return {
    ...facts,
    ...isListed ? {
     postmortems: readOf(postmortems, wanted)
    } : {},
    draft: readDraft(draft, wanted)
   };
  }
  function readOf(listed, {incident: incident, directory: directory}) {
   const found = findFile(listed, incident, directory);
   if (found.kind === "unsure") throw new Error("the folder was read and still does not show its postmortem");
   if (found.kind === "blocked") {
    const {path: path} = found;
    const reason = `The postmortem cannot be written: \`${path}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`;
    return {
     kind: "unusable",
     blocker: "place",
     path: path,
     reason: reason
    };
   }
   const {path: path} = found;
   const file = found.kind === "absent" ? found : {
    ...found,
    content: listed.texts[path] ?? ""
   };
   return {
    ...listed,
    kind: "read",
    file: file
   };
  }
  function readDraft(draft, wanted) {
   if (draft.kind !== "read") return draft;
   const {branch: branch} = draft;
   if (branch.kind !== "listed" && branch.kind !== "foreign") return draft;
   const {name: name} = branch;
   if (branch.kind === "listed" && draftFilesWanted(branch.postmortems, wanted).length > 0) return draft;
   const postmortems = branch.kind === "listed" ? readOf(branch.postmortems, wanted) : undefined;
   const isOwn = postmortems?.kind === "read" && postmortems.file.kind === "present";
   if (postmortems?.kind === "read" && (isOwn || name === branchWrittenTo(wanted.incident))) {
    return {
     ...draft,
     branch: {
      kind: "present",
      name: name,
      postmortems: postmortems
     }
    };
   }
   return {
    kind: "read",
    branch: {
     kind: "unread",
     name: nextBranch(name, wanted.incident)
    },
    pull: {
     kind: "unread"
    }
   };
  }
  function branchWrittenTo({logbook: {postmortem: postmortem}}) {
   const isDrafted = postmortem?.kind === "pull-request" || postmortem?.kind === "branch";
   return isDrafted ? postmortem.branch : undefined;
  }
  function firstBranch(incident) {
   return branchNames(incident)[0] ?? "";
  }
  function nextBranch(name, incident) {
   const names = branchNames(incident);
   const next = names[names.indexOf(name) + 1];
   if (next === undefined) throw new Error("every name for a branch of the postmortem is taken");
   return next;
  }
  function branchNames(incident) {
   const known = branchWrittenTo(incident);
   const names = (0, draft.i2)(incident.number);
   return known === undefined ? names : [ known, ...names.filter(name => name !== known) ];
  }
 },
 7008: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qg: () => isPostmortemOf,
   pe: () => isPostmortemOfAnother,
   KA: () => postmortemPath
  });
  // CONCATENATED MODULE: ./lib/src/markdown/slug.js
  const longest = 60;
  const spelledOut = {
   "ß": "ss",
   "æ": "ae",
   "œ": "oe",
   "ø": "o",
   "đ": "d",
   "ð": "d",
   "ł": "l",
   "þ": "th",
   "ı": "i"
  };
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
  function slugOf(title) {
   const plain = title.toWellFormed().toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu, "").replaceAll(/[ßæœøđðłþı]/g, letter => spelledOut[letter] ?? "").toLowerCase();
   const slug = shortened(plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, ""));
   return slug === "" || reserved.test(slug) ? undefined : slug;
  }
  function shortened(slug) {
   if (slug.length <= longest) return slug;
   const cut = slug.slice(0, longest);
   const word = slug[longest] === "-" ? -1 : cut.lastIndexOf("-");
   return (word > longest / 2 ? cut.slice(0, word) : cut).replace(/-$/, "");
  }
  var instant = __webpack_require__(5619);
  // CONCATENATED MODULE: ./lib/src/delivery/file-name.js
  function postmortemPath(directory, incident) {
   const slug = slugOf(incident.title);
   const name = `${(0, instant.kb)(incident.createdAt)}-${incident.number}`;
   return `${directory}/${slug === undefined ? name : `${name}-${slug}`}.md`;
  }
  function isPostmortemOf(fileName, number) {
   return numberIn(fileName) === String(number);
  }
  function isPostmortemOfAnother(fileName, number) {
   const found = numberIn(fileName);
   return found !== undefined && found !== String(number);
  }
  function numberIn(fileName) {
   return /^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(fileName)?.[1];
  }
 },
 7982: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D3: () => commitOf,
   Hg: () => currentCommit,
   Rv: () => indexToCommit,
   GD: () => keptText,
   it: () => proposedOn,
   Qr: () => wantedOnDefault,
   aL: () => writtenOver
  });
  var commit_message = __webpack_require__(5007);
  var own_comments = __webpack_require__(4485);
  var postmortem_comment = __webpack_require__(8574);
  var create_formatter = __webpack_require__(1621);
  var front_matter = __webpack_require__(2839);
  // CONCATENATED MODULE: ./lib/src/markdown/edit-front-matter.js
  function editFrontMatter(file, ours) {
   const parts = (0, front_matter.vQ)(file);
   const before = (0, front_matter.Xz)(file);
   if (parts === undefined || before.kind !== "front-matter") return file;
   const end = parts.opening.endsWith("\r\n") ? "\r" : "";
   const yaml = Object.entries(ours).reduce((blocks, [key, value], index, all) => {
    if (sameValue(before.data[key], value)) return blocks;
    return withKey(blocks, {
     key: key,
     value: value,
     end: end,
     after: all.slice(0, index).map(([name]) => name)
    });
   }, blocksOf(parts.yaml)).flatMap(({lines: lines}) => lines).map(line => `${line}\n`).join("");
   const edited = parts.opening + yaml + parts.closing + parts.content;
   return holds(edited, ours) ? edited : file;
  }
  function withKey(blocks, {key: key, value: value, end: end, after: after}) {
   const at = blocks.findIndex(block => block.key === key);
   const block = {
    key: key,
    lines: linesOf(key, value).map(line => line + end)
   };
   if (at !== -1) return blocks.with(at, block);
   const neighbour = blocks.findLastIndex(one => one.key !== undefined && after.includes(one.key));
   return blocks.toSpliced(neighbour + 1, 0, block);
  }
  function linesOf(key, value) {
   if (value === undefined) return [];
   return (0, front_matter.g4)({
    [key]: value
   }, "").split("\n").slice(1, -2);
  }
  function blocksOf(yaml) {
   const blocks = [];
   let pending = [];
   for (const line of yaml.split("\n").slice(0, -1)) {
    const key = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(line);
    const last = blocks.at(-1);
    if (key !== null) {
     blocks.push(...pending.map(text => ({
      lines: [ text ]
     })), {
      key: (key[1] ?? key[2] ?? key[3] ?? "").trim(),
      lines: [ line ]
     });
     pending = [];
    } else if (line.trim() === "" || line.startsWith("#") || last?.key === undefined) {
     pending.push(line);
    } else {
     blocks.splice(-1, 1, {
      key: last.key,
      lines: [ ...last.lines, ...pending, line ]
     });
     pending = [];
    }
   }
   return [ ...blocks, ...pending.map(text => ({
    lines: [ text ]
   })) ];
  }
  function holds(file, ours) {
   const read = (0, front_matter.Xz)(file);
   return read.kind === "front-matter" && Object.entries(ours).every(([key, value]) => sameValue(read.data[key], value));
  }
  function sameValue(a, b) {
   return JSON.stringify(a) === JSON.stringify(b);
  }
  var redact = __webpack_require__(7378);
  var postmortem_index_completeness = __webpack_require__(2718);
  var stored_data = __webpack_require__(6270);
  var command_lines = __webpack_require__(1354);
  var fixes = __webpack_require__(4370);
  var incident_incident = __webpack_require__(2283);
  var logbook = __webpack_require__(6801);
  var instant = __webpack_require__(5619);
  var read_markdown = __webpack_require__(1156);
  // CONCATENATED MODULE: ./lib/src/commands/first-words.js
  function firstWords(body) {
   const texts = quotedLines(body);
   const index = texts.findIndex(({quoted: quoted}) => !quoted);
   const first = texts[index]?.text ?? "";
   const next = texts[index + 1]?.text;
   return /[:：]$/.test(first) && next !== undefined ? `${first} ${next}` : first;
  }
  function ownWords(body) {
   return quotedLines(body).flatMap(({text: text, quoted: quoted}) => quoted ? [] : [ text ]).join(" ");
  }
  function quotedLines(body) {
   return (0, read_markdown.k)(body).lines.filter(({place: place, start: start, end: end}) => place === "text" && !(0, 
   command_lines.Et)(body.slice(start, end))).map(({start: start, end: end, quoted: quoted}) => ({
    quoted: quoted,
    text: undressed(body.slice(start, end))
   })).filter(({text: text}) => /[\p{L}\p{N}\p{S}]/u.test(text));
  }
  function undressed(line) {
   return line.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/, "").trim();
  }
  // CONCATENATED MODULE: ./lib/src/thread/sentences.js
  const most = 200;
  const longest = 600;
  const wall = 300;
  const end = /(?<=[.!?…]["”»)]?)(?<!\b(?:Prof|Dr|Mr|Mrs|Ms|St|vs|ca|bzw|Nr|No|approx|etc|Sr|Sra|e\.g|i\.e|z\. ?B|u\. ?a|d\. ?h|incl|inkl|max|min|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.)(?<!\b\d{1,2}\.)\s+(?=["“„«(]?[\p{L}\p{N}@#`*])|(?<=[。！？])/u;
  function withoutTargets(line) {
   const plain = line.replaceAll(/\*\*|__(?=\S)|(?<=\S)__/g, "");
   if (!plain.includes("](")) return plain;
   return plain.replaceAll(/!\[[^\]]{0,300}\]\([^()\s]{1,2000}\)/g, " ").replaceAll(/\[([^\]]{1,300})\]\([^()\s]{1,2000}\)/g, "$1").replaceAll(/ {2,}/g, " ").trim();
  }
  function cut(sentence) {
   if (sentence.length <= wall) return [ sentence ];
   const parts = numberedParts(sentence);
   return parts.flatMap(part => part.length <= wall ? [ part ] : part.split(/(?<=[,;])\s+/));
  }
  function numberedParts(sentence) {
   const starts = [];
   for (const {index: index, 1: number} of sentence.matchAll(/(?<=^|\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu)) {
    if (Number(number) === starts.length + 1) starts.push(index);
   }
   if (starts.length < 2) return [ sentence ];
   return [ 0, ...starts ].map((start, index, all) => sentence.slice(start, all[index + 1]).trim()).filter(part => part !== "");
  }
  function withoutHalfQuote(sentence) {
   if (/[»”]$/.test(sentence) && !/[«“„]/.test(sentence)) return sentence.slice(0, -1).trimEnd();
   return /^[«“„]/.test(sentence) && !/[»”“]/.test(sentence.slice(1)) ? sentence.slice(1).trimStart() : sentence;
  }
  function sentencesOf(text) {
   const found = [];
   let paragraph = "";
   const flush = () => {
    if (paragraph !== "") found.push(...paragraph.split(end).flatMap(cut));
    paragraph = "";
   };
   for (const {start: start, end: stop, place: place, quoted: quoted, item: item} of (0, 
   read_markdown.k)(text).lines) {
    const line = text.slice(start, Math.min(stop, start + 4e3)).trim();
    if (place !== "text" || quoted || line === "" || /^\||^#{1,6}\s/.test(line)) {
     if (line !== "" && /[:：]$/.test(paragraph)) paragraph += " …";
     if (line !== "" || !/[:：]$/.test(paragraph)) flush();
     continue;
    }
    if (item !== undefined) flush();
    const bare = withoutTargets(line.replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/, ""));
    paragraph = paragraph === "" ? bare : `${paragraph} ${bare}`;
    if (/[。！？]$/.test(line) || /^[・•]/.test(line)) flush();
    if (found.length >= most) break;
   }
   flush();
   return found.slice(0, most).map(sentence => withoutHalfQuote(sentence.trim().slice(0, longest))).filter(sentence => /[\p{L}\p{N}]/u.test(sentence));
  }
  // CONCATENATED MODULE: ./lib/src/timeline/comment-lines.js
  const longestExcerpt = 600;
  function commentLines(comment, statement, pins) {
   const {id: id, author: author, body: body, createdAt: createdAt, url: url, isPinned: isPinned} = comment;
   const known = {
    at: createdAt,
    who: author.login,
    url: url
   };
   const pinned = isPinned === true || pins.includes(id) ? {
    isPinned: true
   } : {};
   if (statement?.isMember !== true) {
    return [ {
     ...known,
     kind: "commented",
     excerpt: heardOf(body),
     ...pinned,
     isStranger: true
    } ];
   }
   const excerpt = excerptOf(statement, body);
   const hasTimed = statement.parts.some(({timed: timed}) => timed.length > 0);
   const isOnlyTimeline = statement.parts.every(({kind: kind}) => kind === "timeline");
   if (excerpt === "" && (hasTimed || statement.isWriteUp || isOnlyTimeline)) {
    return statement.isWriteUp ? [ {
     ...known,
     kind: "wrote-up"
    } ] : [];
   }
   const report = statement.isWriteUp ? [ {
    ...known,
    kind: "wrote-up"
   } ] : [];
   return [ ...report, {
    ...known,
    kind: "commented",
    excerpt: excerpt,
    ...pinned
   } ];
  }
  function heardOf(body) {
   return ownWords(body.slice(0, 4 * longestExcerpt)).slice(0, longestExcerpt).toWellFormed();
  }
  function excerptOf({parts: parts, isWriteUp: isWriteUp}, body) {
   const prose = parts.filter(({kind: kind}) => isWriteUp ? kind === undefined || kind === "repair" : kind !== "timeline");
   const words = prose.flatMap(part => [ ...headed(part, isWriteUp), ...untold(part), ...sentencesOf(part.others) ]).filter(sentence => !isWriteUp || !formHead.test(sentence)).reduce((told, sentence) => joined(told, sentence), "");
   if (words !== "") return words.slice(0, longestExcerpt).toWellFormed();
   return prose.length === parts.length && parts.every(({timed: timed}) => timed.length === 0) ? firstWords(body.replaceAll(/!\[([^\]]{0,300})\]\([^)\s]{1,2000}\)/g, "$1")) : "";
  }
  const formHead = /^(?:status|authors?|owners?|date|last updated|version|verfasser|autor(?:es)?|auteurs?|fecha|datum|data|作成者|状態)\s?[:：]/i;
  function joined(told, sentence) {
   if (told === "") return sentence;
   return /[\p{L}\p{N})\]"'`]$/u.test(told) ? `${told}; ${sentence}` : `${told} ${sentence}`;
  }
  function headed({kind: kind, heading: heading}, isWriteUp) {
   if (heading === "" || kind !== undefined && isWriteUp) return [];
   return [ /[.!?:。：]$/.test(heading) ? heading : `${heading}:` ];
  }
  function untold({timed: timed}) {
   return timed.flatMap(({at: at, text: text, shown: shown}) => at === undefined ? [ `${shown} ${text}` ] : []);
  }
  function toldLines({parts: parts, author: author, url: url, isMember: isMember}) {
   if (!isMember) return [];
   return parts.flatMap(({timed: timed}) => timed.flatMap(({at: at, text: text, isAbout: isAbout}) => at === undefined ? [] : [ {
    kind: "told",
    at: at,
    who: author.login,
    url: url,
    text: text.replaceAll(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, ""),
    isAbout: isAbout
   } ]));
  }
  // CONCATENATED MODULE: ./lib/src/incident/deployments.js
  const preview = /\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i;
  function deployments({background: background}) {
   if (background.kind !== "read" || background.deployments.kind !== "known") return [];
   return background.deployments.items.filter(({environment: environment}) => !preview.test(environment));
  }
  // CONCATENATED MODULE: ./lib/src/timeline/deployed-lines.js
  function deployedLines(incident, facts) {
   const from = (0, incident_incident.Ir)(incident);
   const to = deployed_lines_end(incident);
   const fixed = new Set((0, fixes.S)(incident, facts).map(fix => fix.kind === "commit" ? fix.sha : fix.commit));
   return deployments(facts).filter(({at: at, sha: sha}) => !(0, instant.Y8)(at, from) && (!(0, 
   instant.Y8)(to, at) || fixed.has(sha))).map(({at: at, by: by, environment: environment, sha: sha, state: state}) => ({
    kind: "deployed",
    at: at,
    who: by.login,
    url: `${facts.repository.url}/commit/${sha}`,
    environment: environment,
    commit: sha,
    state: state
   }));
  }
  function deployed_lines_end(incident) {
   const closed = (0, incident_incident.Zz)(incident).at(-1)?.to ?? incident.now;
   const reported = (0, incident_incident.aj)(incident.logbook, "resolved")?.at ?? closed;
   return (0, instant.Y8)(closed, reported) ? reported : closed;
  }
  // CONCATENATED MODULE: ./lib/src/timeline/fold.js
  const openingTakes = 1e4;
  function foldTimeline(sorted) {
   const folded = [];
   let open = [];
   for (const line of sorted) {
    open = open.filter(index => mayJoin(folded[index], line));
    const found = open.flatMap(index => {
     const earlier = folded[index];
     const both = earlier === undefined ? undefined : merged(earlier, line);
     return both === undefined ? [] : [ {
      index: index,
      both: both
     } ];
    });
    const last = found.at(-1);
    if (last !== undefined) {
     folded[last.index] = last.both;
     continue;
    }
    if (joinable.includes(line.kind)) open = [ ...open, folded.length ];
    folded.push(line);
   }
   return folded;
  }
  const joinable = [ "opened", "declared", "labelled", "unlabelled", "assigned", "unassigned", "ticked", "unticked" ];
  function mayJoin(earlier, next) {
   if (earlier?.kind === "opened") return (0, instant.vk)(earlier.at, next.at) <= openingTakes;
   return earlier?.at === next.at;
  }
  function merged(line, next) {
   if (line.who !== next.who) return undefined;
   if (line.kind === "opened") return (0, instant.vk)(line.at, next.at) > openingTakes ? undefined : openedWith(line, next);
   if (line.at !== next.at) return undefined;
   switch (line.kind) {
   case "declared":
    return next.kind === "labelled" ? {
     ...line,
     labels: [ ...line.labels, ...next.labels ]
    } : undefined;

   case "labelled":
   case "unlabelled":
    return next.kind === line.kind ? {
     ...line,
     labels: [ ...line.labels, ...next.labels ]
    } : undefined;

   case "assigned":
   case "unassigned":
    return next.kind === line.kind ? {
     ...line,
     people: [ ...line.people, ...next.people ]
    } : undefined;

   case "ticked":
   case "unticked":
    return next.kind === line.kind && next.seen === line.seen ? {
     ...line,
     steps: [ ...line.steps, ...next.steps ]
    } : undefined;

   default:
    return undefined;
   }
  }
  function openedWith(line, next) {
   if (next.kind !== "declared" && next.kind !== "labelled") return undefined;
   const labels = [ ...line.labels, ...next.labels ];
   return {
    ...line,
    labels: labels,
    declared: line.declared || next.kind === "declared"
   };
  }
  var course = __webpack_require__(2532);
  var words = __webpack_require__(172);
  var draft = __webpack_require__(7309);
  var facts_label = __webpack_require__(164);
  var trust = __webpack_require__(4493);
  // CONCATENATED MODULE: ./lib/src/thread/signatures.js
  const valediction = /^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i;
  const salutation = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu;
  const greeted = /^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u;
  function isGreetingLine(text) {
   const start = salutation.exec(text)?.[0];
   if (start !== undefined) return greeted.test(text.slice(start.length));
   return /^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(text);
  }
  const contact = /\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i;
  function endOfSignature(lines, from) {
   let paragraph = from;
   for (let index = from; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.text !== "") continue;
    const own = lines.slice(paragraph, index).filter(({text: text}) => text !== "");
    const isSignature = own.length > 0 && own.length <= 8 && own.every(({text: text}) => text.length <= 100);
    if (isSignature && own.some(({text: text}) => contact.test(text))) return index;
    paragraph = index + 1;
   }
   return undefined;
  }
  const mostSignatureLines = 12;
  function isSignature(lines) {
   const shown = lines.filter(text => text !== "");
   if (shown.length === 0 || lines.length > mostSignatureLines) return false;
   if (shown.some(text => text.length > 120 || /^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(text))) return false;
   const [first = ""] = shown;
   return isNameLine(first) || shown.some(text => contact.test(text));
  }
  function isNameLine(text) {
   return /^[\p{L}.,'’()/ -]{1,60}$/u.test(text) && text.split(/\s+/).length <= 4;
  }
  function withoutSignature(lines) {
   const rule = lines.findIndex(({text: text, isCode: isCode, isQuoted: isQuoted}, index) => {
    if (index === 0 || isCode || isQuoted || !/^--$/.test(text)) return false;
    return isSignature(lines.slice(index + 1).map(line => line.text));
   });
   if (rule === -1) return lines;
   const above = lines.slice(0, rule);
   const last = above.findLastIndex(({text: text}) => text !== "");
   const name = above[last]?.text ?? "";
   const isName = /^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(name) && above[last - 1]?.text === "";
   return isName && last > 1 ? above.slice(0, last) : above;
  }
  function withoutManners(lines) {
   const farewell = lines.findLastIndex(({text: text, isCode: isCode}) => !isCode && valediction.test(text.trim()));
   const behind = lines.slice(farewell + 1).filter(({text: text}) => text !== "");
   const isFarewell = farewell > 0 && behind.length > 0 && behind.length <= 5 && isNameLine(behind[0]?.text ?? "") && behind.every(({text: text}) => isNameLine(text) || contact.test(text));
   const kept = isFarewell ? lines.slice(0, farewell) : lines;
   const first = kept.findIndex(({text: text}) => text !== "");
   const isGreeting = first !== -1 && isGreetingLine(kept[first]?.text ?? "");
   const hasMore = kept.slice(first + 1).some(({text: text}) => text !== "");
   return isGreeting && hasMore ? kept.slice(first + 1) : kept;
  }
  // CONCATENATED MODULE: ./lib/src/thread/own-text.js
  const longestNotice = 400;
  const automatic = /^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i;
  const introduces = /^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i;
  const introduction = /^(?:on|am|el|le|em)\b.{4,200}$/i;
  const headerLine = /^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i;
  const headerStart = /^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i;
  const originalMessage = /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i;
  const device = /^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu;
  const notice = /\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i;
  function ownText(body) {
   const lines = own_text_linesOf(body);
   const first = lines.find(({text: text}) => text !== "");
   if (first === undefined) return body;
   if (automatic.test(first.text)) return "";
   const cut = [ withoutReplies, withoutPastedMail, withoutNotices, withoutSignature, withoutManners ].reduce((kept, step) => step(kept), lines);
   return cut.length === lines.length ? body : cut.map(({text: text}) => text).join("\n").trim();
  }
  function own_text_linesOf(body) {
   return (0, read_markdown.k)(body).lines.map(({start: start, end: end, quoted: quoted, place: place}) => ({
    text: body.slice(start, end).trimEnd(),
    isQuoted: quoted,
    isCode: place === "code"
   }));
  }
  function withoutReplies(lines) {
   const kept = [];
   for (let index = 0; index < lines.length; index += 1) {
    const taken = introductionAt(lines, index);
    if (taken === 0) {
     const line = lines[index];
     if (line !== undefined) kept.push(line);
     continue;
    }
    if (!quotesFollow(lines, index + taken)) return kept;
    index += taken;
    while (index < lines.length && isBehind(lines[index])) index += 1;
    index -= 1;
   }
   return kept;
  }
  function isBehind(line) {
   return line !== undefined && (line.isQuoted || line.text === "");
  }
  function introductionAt(lines, index) {
   const line = lines[index];
   if (line === undefined || line.isQuoted || line.isCode) return 0;
   const text = line.text.slice(0, longestNotice).trim();
   if (introduces.test(text)) return dated.test(text) && isAnswer(lines, index, index + 1) ? 1 : 0;
   const next = lines[index + 1];
   if (!introduction.test(text) || next === undefined || next.isQuoted) return 0;
   const both = `${text} ${next.text.slice(0, longestNotice).trim()}`;
   return introduces.test(both) && dated.test(both) && isAnswer(lines, index, index + 2) ? 2 : 0;
  }
  const dated = /\d{1,2}[:.h時]\d{2}|\d{4}|@/i;
  function isAnswer(lines, index, from) {
   return quotesFollow(lines, from) || saysSomething(lines.slice(0, index));
  }
  function saysSomething(lines) {
   return lines.some(({text: text, isQuoted: isQuoted}) => text !== "" && !isQuoted && !isGreetingLine(text));
  }
  function quotesFollow(lines, from) {
   const next = lines.slice(from, from + 4).find(({text: text}) => text !== "");
   return next === undefined || next.isQuoted;
  }
  function withoutPastedMail(lines) {
   const start = lines.findIndex((_, index) => isHeaderAt(lines, index));
   if (start === -1) return lines;
   const before = withoutRule(lines.slice(0, start));
   if (saysSomething(before)) return before;
   const header = lines.findIndex(({text: text}, index) => index > start && text === "");
   if (header === -1) return before;
   const end = endOfSignature(lines, header);
   return end === undefined ? before : lines.slice(end);
  }
  function isHeaderAt(lines, index) {
   const line = lines[index];
   if (line === undefined || line.isQuoted || line.isCode) return false;
   if (originalMessage.test(line.text.slice(0, longestNotice))) {
    return lines.slice(index + 1, index + 4).some(({text: text}) => headerStart.test(text.slice(0, longestNotice))) && lines.slice(index + 1, index + 8).some(({text: text}) => headerAddress.test(text) || headerDate.test(text));
   }
   if (!headerStart.test(line.text.slice(0, longestNotice))) return false;
   const following = lines.slice(index + 1, index + 7).filter(({text: text}) => headerLine.test(text.slice(0, longestNotice)));
   const head = [ line, ...following ].map(one => one.text);
   const isSent = head.some(one => headerAddress.test(one) || headerDate.test(one));
   return following.length >= 2 && isSent && head.some(one => headerSubject.test(one));
  }
  const headerAddress = /^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i;
  const headerDate = /^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i;
  const headerSubject = /^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i;
  function withoutRule(lines) {
   const last = lines.findLastIndex(({text: text}) => text !== "");
   return originalMessage.test(lines[last]?.text.slice(0, longestNotice) ?? "") ? lines.slice(0, last) : lines;
  }
  function withoutNotices(lines) {
   return lines.filter(({text: text, isCode: isCode}) => {
    const short = text.slice(0, longestNotice).trim();
    return isCode || !(notice.test(short) || device.test(short));
   });
  }
  // CONCATENATED MODULE: ./lib/src/thread/members.js
  function isMemberIn(facts) {
   return login => !login.endsWith("[bot]") && (0, trust.W2)(login, facts, "triage");
  }
  function heardFacts(facts) {
   const {background: background} = facts;
   const known = background.kind === "read" ? background.hidden : undefined;
   const hidden = new Set(known?.kind === "known" ? known.comments : []);
   const comments = facts.comments.flatMap(comment => {
    if (hidden.has(comment.id)) return [];
    if (comment.author.kind !== "person" || comment.author.login === facts.me) return [ comment ];
    const body = ownText(comment.body);
    if (body === comment.body) return [ comment ];
    return body.trim() === "" ? [] : [ {
     ...comment,
     body: body
    } ];
   });
   return {
    ...facts,
    comments: comments
   };
  }
  // CONCATENATED MODULE: ./lib/src/timeline/history-lines.js
  function historyLines(events, facts) {
   const named = new Set(events.flatMap(event => "commit" in event && event.kind === "closed" ? [ event.commit ] : []));
   return events.flatMap((event, index) => {
    if (event.kind === "linked" && event.isPart === true) return [];
    if (isOwnSign(event, facts) || isAboutAnother(event, facts)) return [];
    if (event.kind === "linked") return isFirstLink(event, events.slice(0, index)) ? linkedLines(event) : [];
    if (event.kind === "referenced" && named.has(event.commit)) return [];
    return [ lineOf(event, facts) ];
   });
  }
  function isOwnSign(event, {me: me, issue: issue}) {
   if (event.by.login !== me) return false;
   switch (event.kind) {
   case "labeled":
   case "unlabeled":
    return (0, facts_label.b)(event.label, facts_label.n);

   case "referenced":
    return event.by.kind === "bot";

   case "linked":
    return event.what === "pull-request" && event.title === (0, draft.SZ)(issue.number);

   default:
    return false;
   }
  }
  function isAboutAnother({kind: kind, at: at}, {duplicates: duplicates}) {
   if (kind !== "marked_as_duplicate" || duplicates?.kind !== "read") return false;
   return duplicates.issues.some(duplicate => duplicate.at === at);
  }
  function isFirstLink({url: url}, before) {
   return !before.some(event => event.kind === "linked" && event.url === url);
  }
  function linkedLines(event) {
   const {at: at, by: by, number: number, title: title, what: what, url: url, mergedAt: mergedAt} = event;
   const shared = {
    number: number,
    title: title,
    what: what,
    url: url
   };
   const line = {
    kind: "linked",
    at: at,
    who: by.login,
    ...shared
   };
   return mergedAt === undefined ? [ line ] : [ line, {
    kind: "merged",
    at: mergedAt,
    ...shared
   } ];
  }
  function lineOf(event, facts) {
   const known = {
    at: event.at,
    who: commander(event, facts) ?? event.by.login
   };
   switch (event.kind) {
   case "labeled":
    return {
     ...known,
     kind: "labelled",
     labels: [ event.label ]
    };

   case "unlabeled":
    return {
     ...known,
     kind: "unlabelled",
     labels: [ event.label ]
    };

   case "assigned":
   case "unassigned":
    return {
     ...known,
     kind: event.kind,
     people: [ event.assignee ]
    };

   case "renamed":
    return {
     ...known,
     kind: "renamed",
     from: event.from,
     to: event.to
    };

   case "closed":
    return {
     ...known,
     ...commitUrl(event.commit, facts),
     kind: "closed",
     reason: event.reason
    };

   case "referenced":
    return {
     ...known,
     ...commitUrl(event.commit, facts),
     kind: "referenced",
     commit: event.commit
    };

   default:
    return {
     ...known,
     kind: event.kind
    };
   }
  }
  function commander(event, facts) {
   const {me: me, comments: comments} = facts;
   if (event.by.login !== me || event.kind !== "labeled" && event.kind !== "unlabeled") return undefined;
   const isMember = isMemberIn(facts);
   const last = comments.findLast(({author: author, body: body, createdAt: createdAt}) => author.kind === "person" && isMember(author.login) && !(0, 
   instant.Y8)(event.at, createdAt) && (0, command_lines.Zm)(body).some(line => (0, 
   words.Nr)(line)[0].toLowerCase() === course.yf.verb));
   return last?.author.login;
  }
  function commitUrl(commit, {repository: repository}) {
   return commit === undefined ? {} : {
    commit: commit,
    url: `${repository.url}/commit/${commit}`
   };
  }
  // CONCATENATED MODULE: ./lib/src/timeline/timeline.js
  const sameTime = 5e3;
  function timeline(incident, facts, statements) {
   const events = facts.history.kind === "read" ? facts.history.events : [];
   const end = lastTimestamp(incident, facts);
   const isWithin = ({at: at}) => end === undefined || isEarly(at, end);
   const byComment = new Map(statements.map(one => [ one.comment, one ]));
   const lines = [ opening(incident), ...declared(incident), ...historyLines(events, facts).filter(isWithin), ...deployedLines(incident, facts), ...unmentioned(incident, facts, events), ...facts.comments.filter(({author: author, body: body}) => isFromPerson(author, facts.me) && !(0, 
   command_lines.bZ)(body)).filter(({createdAt: at}) => isWithin({
    at: at
   })).flatMap(comment => commentLines(comment, byComment.get(comment.id), incident.marks.rocket)), ...statements.flatMap(toldLines), ...incident.logbook.entries.flatMap((entry, index, all) => isCorrected(entry, all.slice(index + 1)) ? [] : entryLines(entry, all.slice(0, index), events)) ];
   const told = new Set(lines.flatMap(({kind: kind, at: at}) => kind === "told" ? [ at ] : []));
   const once = lines.filter(({kind: kind, at: at}) => kind !== "milestone" || !told.has(at));
   return foldTimeline(once.toSorted((a, b) => (0, instant.Rz)(a.at) - (0, instant.Rz)(b.at)));
  }
  function isCorrected(entry, later) {
   if (entry.what !== "milestone") return false;
   return later.some(one => one.what === "milestone" && one.name === entry.name);
  }
  function unmentioned(incident, facts, events) {
   const linked = new Set(events.map(event => event.kind === "linked" ? event.url : ""));
   return (0, fixes.p)(incident, facts).filter(({url: url}) => !linked.has(url)).map(({mergedAt: at, number: number, title: title, url: url}) => ({
    kind: "merged",
    at: at,
    number: number,
    title: title,
    url: url,
    what: "pull-request"
   }));
  }
  function lastTimestamp({logbook: logbook}, {issue: issue}) {
   const {state: state} = issue;
   if (state.kind === "open") return undefined;
   const times = logbook.entries.map(({attribution: attribution}) => attribution.at);
   return times.reduce((latest, at) => (0, instant.Y8)(latest, at) ? at : latest, state.at);
  }
  function isEarly(at, end) {
   return (0, instant.Rz)(at) <= (0, instant.Rz)(end) + sameTime;
  }
  function isFromPerson(author, me) {
   return author.kind !== "bot" && author.login !== me;
  }
  function opening({createdAt: createdAt, author: author, url: url}) {
   return {
    kind: "opened",
    at: createdAt,
    who: author.login,
    url: url,
    labels: [],
    declared: false
   };
  }
  function declared({logbook: logbook}) {
   const attribution = (0, incident_incident.HK)(logbook.entries);
   if (attribution === undefined) return [];
   return [ {
    kind: "declared",
    at: attribution.at,
    labels: [],
    ...attribution.kind === "actor" ? {
     who: attribution.by
    } : {}
   } ];
  }
  function entryLines(entry, before, events) {
   const {attribution: attribution} = entry;
   const known = {
    at: attribution.at,
    ...attribution.kind === "actor" ? {
     who: attribution.by
    } : {}
   };
   switch (entry.what) {
   case "declared":
   case "accepted":
   case "snoozed":
   case "note":
   case "said":
   case "postmortem-asked":
    return [];

   case "ticked":
   case "unticked":
    return isRepeated(entry, before) ? [] : [ {
     ...known,
     kind: entry.what,
     steps: [ entry.step ],
     seen: attribution.kind === "seen"
    } ];

   case "closed":
    return isInHistory(entry, before, events) ? [] : [ {
     ...known,
     kind: "closed",
     reason: entry.reason
    } ];

   case "reopened":
    return isInHistory(entry, before, events) ? [] : [ {
     ...known,
     kind: "reopened"
    } ];

   default:
    return [ {
     ...known,
     ...reportedMatter(entry)
    } ];
   }
  }
  function reportedMatter(entry) {
   switch (entry.what) {
   case "skipped":
    return {
     kind: "skipped",
     step: entry.step,
     reason: entry.reason
    };

   case "lead":
    return {
     kind: "lead",
     login: entry.login
    };

   case "owner":
    return {
     kind: "owner",
     login: entry.login,
     step: entry.step
    };

   case "milestone":
    return {
     kind: "milestone",
     name: entry.name,
     at: entry.at
    };

   case "line":
    return {
     kind: "reported",
     text: entry.text,
     at: entry.at
    };
   }
  }
  function isRepeated(entry, before) {
   const last = (0, logbook.zR)(before, entry.step);
   return last?.what === entry.what && last.attribution.at === entry.attribution.at;
  }
  function isInHistory(entry, before, events) {
   const {at: at, kind: kind} = entry.attribution;
   const last = before.findLast(({what: what}) => what === "closed" || what === "reopened" || what === "declared");
   return events.some(event => {
    if (event.kind !== entry.what) return false;
    if ((0, instant.vk)(event.at, at) <= sameTime && (0, instant.vk)(at, event.at) <= sameTime) return true;
    return kind === "seen" && (0, instant.Y8)(event.at, at) && (last === undefined || !(0, 
    instant.Y8)(event.at, last.attribution.at));
   });
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/block.js
  function blockView({id: id, heading: heading, body: body}, page) {
   return {
    id: id,
    heading: page.formatter.texts.words[heading],
    body: body(page).join("\n\n")
   };
  }
  var json = __webpack_require__(8674);
  var markdown_sections = __webpack_require__(124);
  var texts = __webpack_require__(6217);
  // CONCATENATED MODULE: ./lib/src/postmortem-index/follow-ups.js
  const section = "follow-ups";
  const names = () => new Set([ ...[ "follow-ups", "follow-up", "followups", "follow ups", "action items" ], ...(0, 
  texts.ph)("followUps").map(name => name.toLowerCase()) ]);
  function countFollowUps(markdown, {words: words, home: home}) {
   const ours = (0, markdown_sections.K)(markdown).find(({name: name}) => name === section);
   const lines = (0, read_markdown.k)(markdown).lines.filter(({place: place, quoted: quoted}) => place === "text" && !quoted);
   const headings = lines.flatMap(line => headingIn(markdown, line) ?? []);
   const isInside = ours === undefined ? byName(headings) : beside(headings, ours);
   const found = lines.flatMap(({start: start, end: end, item: item}) => {
    if (item === undefined || !isInside(start)) return [];
    const text = markdown.slice(item, Math.min(end, item + 1e3)).trimEnd();
    const isOwn = ours !== undefined && start >= ours.from && start < ours.to;
    return taskIn(text, home) ?? (isOwn ? issueIn(text, {
     words: words,
     home: home
    }) : undefined) ?? [];
   });
   const open = found.filter(({state: state}) => state === "open");
   const issues = open.flatMap(({issue: issue}) => issue ?? []);
   return {
    open: open.length,
    total: found.length,
    issues: [ ...new Set(issues) ]
   };
  }
  function byName(headings) {
   const known = names();
   const inside = headings.filter(({name: name}) => known.has(name)).map(heading => reach(headings, heading));
   return at => inside.some(({from: from, to: to}) => at > from && at < to);
  }
  function beside(headings, ours) {
   const own = headings.find(({at: at}) => at >= ours.from && at < ours.to);
   const heading = own ?? headings.findLast(({at: at}) => at < ours.from);
   const {from: from, to: to} = heading === undefined ? {
    from: -1,
    to: Number.POSITIVE_INFINITY
   } : reach(headings, heading);
   return at => at > from && at < to;
  }
  function reach(headings, {at: at, level: level}) {
   const next = headings.find(one => one.at > at && one.level <= level);
   return {
    from: at,
    to: next?.at ?? Number.POSITIVE_INFINITY
   };
  }
  function headingIn(markdown, {start: start, end: end, item: item}) {
   if (item !== undefined) return undefined;
   const [, marks, text = ""] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(markdown.slice(start, Math.min(end, start + 200))) ?? [];
   if (marks === undefined) return undefined;
   const name = text.replaceAll(/[*_`#:]|<[^>]{0,60}>/g, "").trim();
   return {
    at: start,
    level: marks.length,
    name: name.normalize("NFC").replaceAll("‑", "-").toLowerCase()
   };
  }
  function taskIn(item, home) {
   const [, mark, words = ""] = /^\[([ \txX])\][ \t]+(\S.*)$/.exec(item) ?? [];
   if (mark === undefined || /^(?:_[^_]+_|\*[^*]+\*)$/.test(words)) return undefined;
   return {
    state: mark.toLowerCase() === "x" ? "done" : "open",
    issue: issueNamed(words, home)
   };
  }
  const issueLink = /^\[(?:\\.|[^\]\\]|\](?!\())*\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/;
  const openWords = () => (0, texts.ph)("followUpOpen");
  const doneWords = () => [ ...(0, texts.ph)("followUpClosed"), ...(0, texts.ph)("followUpMerged") ];
  function issueIn(item, {words: words, home: home}) {
   const [, address, number, tail = ""] = issueLink.exec(item) ?? [];
   const state = stateIn(tail.replace(/^[\s:：]+/, ""), words);
   if (state === undefined) return undefined;
   return {
    state: state,
    issue: address === home ? Number(number) : undefined
   };
  }
  function stateIn(tail, {followUpOpen: followUpOpen, followUpClosed: followUpClosed, followUpMerged: followUpMerged}) {
   const [first = ""] = tail.split(/[,、，]/, 1);
   const matches = word => first.endsWith(word) || isFirst(word, tail);
   if (matches(followUpOpen)) return "open";
   if (matches(followUpClosed) || matches(followUpMerged)) return "done";
   if (openWords().some(matches)) return "open";
   return doneWords().some(matches) ? "done" : undefined;
  }
  function isFirst(word, tail) {
   return tail.startsWith(word) && /^(?:$|[^\p{L}\p{N}])/u.test(tail.slice(word.length));
  }
  function issueNamed(item, home) {
   const linked = [ ...item.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?!\d)/g) ];
   const here = linked.filter(([, address]) => address === home).map(([, , number]) => number);
   const text = item.replaceAll(/https?:\/\/\S+/g, "");
   const short = linked.length > 0 ? [] : [ ...text.matchAll(/(?<![\w/&#-])#(\d{1,9})\b/g) ];
   const numbers = new Set([ ...here, ...short.map(([, number]) => number) ].map(Number));
   const [only, another] = [ ...numbers ].filter(number => number > 0);
   return another === undefined ? only : undefined;
  }
  var people_sections = __webpack_require__(4070);
  var postmortem_index_status = __webpack_require__(9944);
  // CONCATENATED MODULE: ./lib/src/postmortem/data-types.js
  const formerKeys = [ "url", "severity_highest", "labels", "acknowledged", "duration_minutes", "lasted_minutes", "episodes", "steps", "lead", "repaired_by", "participants", "sections_total", "reviewed_by", "reviewed_at" ];
  // CONCATENATED MODULE: ./lib/src/postmortem/existing-file.js
  const outside = "outside";
  function filedBefore(file, incident) {
   if (file === undefined) return undefined;
   const stored = (0, stored_data.K)(file);
   const front = (0, front_matter.Xz)(file);
   const isOurs = isAbout(front, {
    incident: incident
   });
   if (Object.keys(stored).length > 0) return {
    file: file,
    stored: stored,
    isFormer: false,
    isOurs: isOurs
   };
   const data = front.kind === "front-matter" ? front.data : {};
   const former = formerKeys.filter(key => data[key] !== undefined).map(key => [ key, data[key] ]);
   return {
    file: file,
    stored: {
     ...Object.fromEntries(former),
     headings: outside
    },
    isFormer: true,
    isOurs: isOurs
   };
  }
  function withSections({file: file, stored: stored, isFormer: isFormer, isOurs: isOurs}, body) {
   const written = (0, json.gT)(stored, "sections");
   return (0, markdown_sections.J)(file, body, {
    mayInsert: name => isOurs && (isFormer ? name === "log" : !written.includes(name)),
    hasHeadingOutside: stored["headings"] === outside,
    mayEmpty: name => (0, people_sections.GH)(name) || emptied.includes(name)
   });
  }
  const emptied = [ "summary", "said", "material", "similar", "log" ];
  function stateOf(file, before, {words: words}, facts) {
   const marks = (0, markdown_sections.K)(file).map(({name: name}) => name);
   const former = before?.isFormer === true ? people_sections.RT.map(people_sections.Fg) : [];
   const known = (0, json.gT)(before?.stored, "sections").flatMap(name => typeof name === "string" ? name : []);
   const was = before === undefined ? [] : (0, markdown_sections.K)(before.file).map(({name: name}) => name);
   const kept = known.filter(name => marks.includes(name) || !was.includes(name));
   const sections = [ ...new Set([ ...kept, ...marks, ...former ]) ];
   const completeness = (0, postmortem_index_completeness.w)((0, stored_data.q)(file, {
    sections: sections
   }), words);
   const {open: open} = countFollowUps(file, {
    words: words,
    home: facts.repository.url
   });
   return {
    completeness: completeness,
    sections: sections,
    followUpsOpen: open
   };
  }
  function formerGone({data: data}, {stored: stored}) {
   const isOwn = key => key !== "labels" || JSON.stringify(data[key]) === JSON.stringify(stored.labels);
   return Object.fromEntries(formerKeys.filter(isOwn).map(key => [ key, undefined ]));
  }
  function isAbout(read, {incident: incident}) {
   return read.kind === "front-matter" && read.data["incident"] === incident && "schema" in read.data;
  }
  function withPeoplesStatus({data: before}, data) {
   const {status: _, ...others} = data;
   return (0, postmortem_index_status.vL)(before["status"]) ? others : {
    ...data
   };
  }
  var protocol = __webpack_require__(5309);
  var logbook_names = __webpack_require__(258);
  // CONCATENATED MODULE: ./lib/src/postmortem/milestones.js
  function milestones(incident, acknowledged) {
   const seen = acknowledged === undefined ? [] : [ {
    name: "acknowledged",
    ...acknowledged
   } ];
   const all = [ ...reported(incident), ...fromIssue(incident, seen) ];
   return all.toSorted((a, b) => (0, instant.Rz)(a.at) - (0, instant.Rz)(b.at));
  }
  function lasting(incident) {
   const from = (0, incident_incident.Ir)(incident);
   const [mitigated, resolved] = [ (0, incident_incident.aj)(incident.logbook, "mitigated")?.at, (0, 
   incident_incident.aj)(incident.logbook, "resolved")?.at ];
   const to = resolved ?? mitigated;
   if (to === undefined || (0, instant.Y8)(to, from)) return undefined;
   const isWhole = (0, incident_incident.aj)(incident.logbook, "started") !== undefined;
   return {
    from: from,
    to: to,
    until: resolved === undefined ? "mitigated" : "resolved",
    isWhole: isWhole
   };
  }
  function reported({logbook: logbook}) {
   return logbook_names.z.flatMap(name => {
    const last = (0, incident_incident.aj)(logbook, name);
    if (last === undefined) return [];
    const {at: at, attribution: attribution} = last;
    return [ {
     name: name,
     at: at,
     ...attribution.kind === "actor" ? {
      by: attribution.by
     } : {}
    } ];
   });
  }
  function fromIssue(incident, acknowledged) {
   const {createdAt: createdAt, author: author, logbook: logbook} = incident;
   const declared = (0, incident_incident.HK)(logbook.entries);
   const at = declared?.at ?? createdAt;
   const by = declared?.kind === "actor" ? {
    by: declared.by
   } : {};
   const apart = (0, instant.vk)(createdAt, at) > incident_incident.lo;
   return [ ...apart ? [ {
    name: "opened",
    at: createdAt,
    by: author.login
   } ] : [], {
    name: "declared",
    at: at,
    ...by
   }, ...acknowledged, ...lastClosing(incident) ];
  }
  function lastClosing(incident) {
   const closed = (0, incident_incident.Zz)(incident).at(-1)?.to;
   if (closed === undefined) return [];
   const entry = incident.logbook.entries.findLast(({what: what}) => what === "closed");
   const by = entry?.attribution.kind === "actor" ? {
    by: entry.attribution.by
   } : {};
   return [ {
    name: "closed",
    at: closed,
    ...by
   } ];
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/steps.js
  function stepRows(incident, formatter) {
   const spans = stepSpans(incident);
   return incident.steps.map((tracked, index) => rowOf(tracked, spans[index], incident, formatter));
  }
  function rowOf({step: step, state: state, listed: listed}, span, incident, formatter) {
   const {texts: texts, clock: clock, line: line, name: name, titleOf: titleOf} = formatter;
   const row = {
    number: (0, protocol.CD)(step.id),
    title: titleOf(step)
   };
   if (state.kind === "open" || span === undefined) {
    const words = listed ? texts.words.stateOpen : texts.words.stateTakenOut;
    return {
     ...row,
     state: words,
     open: true,
     who: "",
     when: "",
     after: "",
     took: "",
     words: ""
    };
   }
   const {attribution: attribution} = state;
   const isSeen = attribution.kind === "seen";
   const when = clock.timestamp(attribution.at);
   const atMost = duration => isSeen ? texts.format("atMost", {
    duration: duration
   }) : duration;
   return {
    ...row,
    state: state.kind === "done" ? texts.words.stateDone : texts.words.stateSkipped,
    open: false,
    who: isSeen ? "" : name(attribution.by),
    when: isSeen ? texts.format("seenAt", {
     when: when
    }) : when,
    after: atMost(texts.duration((0, instant.vk)((0, incident_incident.kK)(incident), attribution.at))),
    took: span.isAhead ? texts.words.aheadOfTurn : atMost(texts.duration((0, instant.vk)(span.from, span.to))),
    words: line(state.kind === "skipped" ? state.reason : state.note ?? "", 500)
   };
  }
  function stepSpans(incident) {
   let from = (0, incident_incident.kK)(incident);
   return incident.steps.map(({state: state}) => {
    if (state.kind === "open") {
     from = undefined;
     return undefined;
    }
    const {at: at} = state.attribution;
    if (from === undefined || (0, instant.Y8)(at, from)) return {
     from: at,
     to: at,
     isAhead: true
    };
    const span = {
     from: from,
     to: at,
     isAhead: false
    };
    from = at;
    return span;
   });
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/gantt.js
  const minute = 6e4;
  const day = 24 * 60 * minute;
  const mostEpisodes = 6;
  function gantt(incident, formatter) {
   const {words: words} = formatter.texts;
   const phases = phaseBars(incident, formatter);
   const [from, to] = spanOf(phases.length > 1 ? phases.filter(({look: look}) => look !== "open") : phases);
   const isWithin = bar => (0, instant.Rz)(bar.from) <= to && (0, instant.Rz)(bar.to) >= from;
   const bars = phases.filter(isWithin).map(bar => cutTo(bar, to));
   const steps = stepBars(incident, formatter).filter(isWithin).map(bar => cutTo(bar, to));
   const width = to - from;
   if (width > longestChart || bars.length + steps.length < 2 || areSlivers(steps, width)) return "";
   return [ "gantt", "  dateFormat YYYY-MM-DDTHH:mm", `  axisFormat ${axisFormat(width)}`, "  todayMarker off", `  tickInterval ${tickInterval(width)}`, `  section ${safe(words.ganttIncident)}`, ...bars.map(barLine), ...steps.length === 0 ? [] : [ `  section ${safe(words.ganttSteps)}`, ...steps.map(barLine) ] ].join("\n");
  }
  const longestChart = 2 * day;
  const shortChart = day / 2;
  function areSlivers(steps, width) {
   if (width <= shortChart) return false;
   const thin = steps.filter(({from: from, to: to}) => (0, instant.Rz)(to) - (0, instant.Rz)(from) < width / 100);
   return thin.length > steps.length / 2;
  }
  function spanOf(bars) {
   const times = bars.flatMap(({from: from, to: to}) => [ (0, instant.Rz)(from), (0, 
   instant.Rz)(to) ]);
   return [ Math.min(...times), Math.max(...times) ];
  }
  function cutTo(bar, end) {
   return (0, instant.Rz)(bar.to) <= end ? bar : {
    ...bar,
    to: (0, instant.B9)(end)
   };
  }
  function phaseBars(incident, {texts: {words: words}}) {
   const known = lasting(incident);
   const mitigated = milestones(incident).find(({name: name}) => name === "mitigated")?.at;
   const end = known?.until === "resolved" && mitigated !== undefined && (0, instant.Y8)(mitigated, known.to) ? mitigated : known?.to;
   const hurt = known === undefined || end === undefined ? [] : [ {
    title: words.ganttHurting,
    look: "active",
    from: known.from,
    to: end
   } ];
   const after = known === undefined || end === undefined || end === known.to ? [] : [ {
    title: words.ganttUnresolved,
    look: "",
    from: end,
    to: known.to
   } ];
   const open = (0, incident_incident.Zz)(incident).slice(-mostEpisodes);
   return [ ...hurt, ...after, ...open.map(({from: from, to: to}) => ({
    title: words.ganttOpen,
    look: "open",
    from: from,
    to: to ?? incident.now
   })) ];
  }
  function stepBars(incident, {titleOf: titleOf}) {
   const spans = stepSpans(incident);
   return incident.steps.flatMap(({step: step}, index) => {
    const span = spans[index];
    if (span === undefined) return [];
    const title = `${(0, protocol.CD)(step.id)} ${titleOf(step)}`;
    return [ {
     title: title,
     look: "done",
     from: span.from,
     to: span.to
    } ];
   });
  }
  function barLine({title: title, look: look, from: from, to: to}) {
   const end = (0, instant.Rz)(to) - (0, instant.Rz)(from) < minute ? (0, instant.B9)((0, 
   instant.Rz)(from) + minute) : to;
   const marks = [ look === "open" ? "" : look, from.slice(0, 16), end.slice(0, 16) ].filter(text => text !== "");
   return `  ${safe(title)} :${marks.join(", ")}`;
  }
  const longestName = 17;
  function shortened(name) {
   if (name.length <= longestName) return name;
   const cut = name.slice(0, longestName - 1);
   const end = cut.lastIndexOf(" ");
   const words = end > longestName / 2 ? cut.slice(0, end) : cut;
   return `${words.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
  }
  function safe(title) {
   const plain = title.replaceAll(/<wbr\/>|\\(?=.)/g, "").replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu, " ").replaceAll(/\s+/g, " ").trim();
   return shortened(plain) || "-";
  }
  function axisFormat(width) {
   if (width <= day / 2) return "%H:%M";
   return width <= 7 * day ? "%m-%d %H:%M" : "%Y-%m-%d";
  }
  function tickInterval(width) {
   const most = width <= day / 2 ? 6 : 3;
   const steps = [ ...[ 5, 10, 15, 30 ].map(count => ({
    ms: count * minute,
    text: `${count}minute`
   })), ...[ 1, 2, 3, 4, 6, 8, 12 ].map(count => ({
    ms: count * 60 * minute,
    text: `${count}hour`
   })), ...[ 1, 2 ].map(count => ({
    ms: count * day,
    text: `${count}day`
   })), ...[ 1, 2 ].map(count => ({
    ms: count * 7 * day,
    text: `${count}week`
   })), ...[ 1, 2, 3, 6 ].map(count => ({
    ms: count * 30 * day,
    text: `${count}month`
   })) ];
   return (steps.find(({ms: ms}) => width / ms <= most) ?? {
    text: "12month"
   }).text;
  }
  var people = __webpack_require__(9355);
  var incident_duplicates = __webpack_require__(5135);
  var inert_link = __webpack_require__(1091);
  var time_duration = __webpack_require__(9480);
  var inert_code = __webpack_require__(7898);
  var plain_line = __webpack_require__(1477);
  // CONCATENATED MODULE: ./lib/src/postmortem/code-words.js
  function person(login) {
   return `**${(0, plain_line.h)(login, 60)}**`;
  }
  function linkedWords({what: what, number: number, title: title, url: url}, {texts: texts, label: label}) {
   const link = (0, inert_link.uM)(`#${number} ${label(title, 80)}`, url);
   return texts.format(what === "pull-request" ? "pullRequest" : "issue", {
    link: link
   });
  }
  function commitWords(sha, url, {texts: texts}) {
   return texts.format("commit", {
    link: commitLink(sha, url)
   });
  }
  function commitLink(sha, url) {
   return (0, inert_link.uM)((0, inert_code.U_)(sha.slice(0, 7)), url);
  }
  const deployedKeys = {
   succeeded: "deployed",
   failed: "deployFailed",
   unfinished: "deploying"
  };
  function deployedWords({commit: commit, url: url, environment: environment, state: state}, who, formatter) {
   const what = commitWords(commit, url, formatter);
   return formatter.texts.format(deployedKeys[state], {
    who: who,
    commit: what,
    place: (0, inert_code.U_)(environment)
   });
  }
  function capital(sentence) {
   return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/as-many-as-fit.js
  function asManyAsFit(all, lengthOf, {most: most, longest: longest}) {
   let length = 0;
   const end = all.findIndex((one, index) => {
    length += lengthOf(one);
    return index === most || index > 0 && length > longest;
   });
   return end === -1 ? all : all.slice(0, end);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/unlinked.js
  function unlinked(text) {
   return text.replaceAll("`", "'").replaceAll(/!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})[^)\n]{0,300}\)/g, "$1 $2").replaceAll(/(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gi, address => `\`${address}\``);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/quotes.js
  function quotedLine(place, words, formatter) {
   const said = place.isMember === false ? unlinked(words) : words;
   return quotedFrom(sourceLink(place, formatter), said, formatter);
  }
  function notedLine(attribution, words, formatter) {
   return quotedFrom(notedBy(attribution, formatter), words, formatter);
  }
  function quotedFrom(source, words, formatter) {
   const text = formatter.line(words, 300);
   return text === "" ? source : `${inQuotes(text, formatter.texts)} (${source})`;
  }
  function notedBy(attribution, {texts: texts, clock: clock, name: name}) {
   const who = attribution.kind === "actor" ? name(attribution.by) : texts.words.somebody;
   return texts.format("noteBy", {
    who: who,
    when: clock.named(attribution.at)
   });
  }
  const innerMarks = {
   "”": {
    "“": "‘",
    "”": "’"
   },
   "“": {
    "„": "‚",
    "“": "‘",
    "”": "’"
   },
   "»": {
    "«": "“",
    "»": "”"
   },
   "」": {
    "「": "『",
    "」": "』"
   }
  };
  function inQuotes(text, texts) {
   const close = texts.format("quote", {
    text: ""
   }).trim().slice(-1);
   const inner = innerMarks[close] ?? {};
   const parted = text.replaceAll(/[“”„«»「」]/g, mark => inner[mark] ?? mark);
   return texts.format("quote", {
    text: parted
   });
  }
  function sourceLink({author: author, createdAt: createdAt, url: url}, {texts: texts, clock: clock, name: name}) {
   return (0, inert_link.uM)(texts.format("noteBy", {
    who: name(author.login),
    when: clock.named(createdAt)
   }), url);
  }
  function reactionLine(counts = {}) {
   return people.RQ.flatMap(kind => counts[kind] === undefined ? [] : [ `${people.KG[kind]} ${counts[kind]}` ]).join(" · ");
  }
  function offers(candidates, formatter) {
   if (candidates.length === 0) return [];
   const lines = candidates.map(({text: text, source: source}) => quotedLine(source, text, formatter));
   return [ {
    intro: formatter.texts.words.mayBelong,
    lines: lines
   } ];
  }
  const room = {
   most: 20,
   longest: 2e4
  };
  function shownOf(all) {
   const shown = asManyAsFit(all, ({quote: quote}) => quote.length, room);
   return {
    shown: shown,
    left: all.length - shown.length
   };
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/lead-up-hints.js
  const mostCommits = 10;
  const mostDeployments = 10;
  function leadUpHints(incident, facts, formatter) {
   const {background: background} = facts;
   const {texts: texts} = formatter;
   const hours = incident_incident.nu / time_duration.nW;
   const isUnknown = background.kind !== "read" || background.commits.kind === "not-known";
   const unknown = isUnknown ? [ quiet(texts.format("changesUnknown", {
    hours: hours
   })) ] : [];
   if (background.kind !== "read") return unknown;
   const hint = candidates({
    incident: incident,
    facts: facts,
    formatter: formatter
   }, hours);
   const missing = [ ...unknown, ...deploymentsMissing(facts, formatter) ];
   if (hint !== undefined) return [ hint, ...missing ];
   return missing.length > 0 ? missing : [ {
    ...quiet(texts.format("nothingChanged", {
     hours: hours
    })),
    isQuiet: true
   } ];
  }
  function candidates(question, hours) {
   const {incident: incident, facts: facts, formatter: formatter} = question;
   const span = (0, incident_incident.hX)(incident);
   const commits = broughtChanges(question, span);
   const deployed = deployedChanges(question, span);
   const shown = [ ...commits.slice(0, mostCommits), ...deployed.slice(0, mostDeployments) ];
   if (shown.length === 0) return undefined;
   const lines = newestFirst(shown).map(({at: at, words: words}) => `${formatter.clock.timestamp(at)} ${words}`);
   const count = commits.length + deployed.length - shown.length + unreadCommits(facts);
   const more = count === 0 ? [] : [ formatter.texts.format("moreChanges", {
    count: count,
    url: commitsOf(facts, span)
   }) ];
   const intro = formatter.texts.format("changedBefore", {
    hours: hours,
    zones: formatter.clock.zones
   });
   return {
    intro: intro,
    lines: [ ...lines, ...more ]
   };
  }
  function commitsOf({repository: repository}, {from: from, to: to}) {
   const branch = (0, inert_link.oW)(repository.defaultBranch);
   return `${repository.url}/commits/${branch}?since=${(0, instant.kb)(from)}&until=${(0, 
   instant.kb)(to)}`;
  }
  function unreadCommits({background: background}) {
   return background.kind === "read" && background.commits.kind === "known" ? background.commits.left : 0;
  }
  function broughtChanges({facts: facts, formatter: formatter}, span) {
   const {background: background, repository: repository} = facts;
   if (background.kind !== "read" || background.commits.kind !== "known") return [];
   const changes = background.commits.items.filter(({headline: headline, pull: pull}) => !(0, 
   commit_message.nU)(headline) && !(pull !== undefined && (0, draft.CZ)(pull.title))).map(commit => [ keyOf(commit, repository.defaultBranch), commit ]);
   return newestFirst([ ...new Map(changes).values() ].map(commit => changeOf(commit, repository.defaultBranch, formatter)).filter(({at: at}) => !(0, 
   instant.Y8)(span.to, at) && !(0, instant.Y8)(at, span.from)));
  }
  function pullOf({pull: pull}, branch) {
   return pull?.base === branch && pull.mergedAt !== undefined ? {
    ...pull,
    at: pull.mergedAt
   } : undefined;
  }
  function keyOf(commit, branch) {
   return pullOf(commit, branch)?.url ?? commit.sha;
  }
  function changeOf(commit, branch, formatter) {
   const {texts: texts, line: line} = formatter;
   const pull = pullOf(commit, branch);
   if (pull !== undefined) {
    const what = linkedWords({
     ...pull,
     what: "pull-request"
    }, formatter);
    return {
     at: pull.at,
     words: capital(texts.format("mergedOf", {
      what: what,
      who: person(pull.author.login)
     }))
    };
   }
   const who = commit.by === undefined ? line(commit.authorName, 60) || texts.words.somebody : person(commit.by.login);
   const quote = inQuotes(line(commit.headline, 100), texts);
   return {
    at: commit.at,
    words: texts.format("committed", {
     who: who,
     link: commitLink(commit.sha, commit.url),
     quote: quote
    })
   };
  }
  function deployedChanges({facts: facts, formatter: formatter}, {from: from, to: to}) {
   return deployments(facts).filter(({at: at}) => !(0, instant.Y8)(at, from) && (0, 
   instant.Y8)(at, to)).map(({at: at, by: by, sha: sha, environment: environment, state: state}) => {
    const url = `${facts.repository.url}/commit/${sha}`;
    return {
     at: at,
     words: deployedWords({
      commit: sha,
      url: url,
      environment: environment,
      state: state
     }, person(by.login), formatter)
    };
   });
  }
  function deploymentsMissing({background: background}, {texts: texts}) {
   if (background.kind !== "read" || background.deployments.kind === "known") return [];
   const isForbidden = background.deployments.why === "forbidden";
   return [ quiet(texts.words[isForbidden ? "deploymentsForbidden" : "deploymentsUnknown"]) ];
  }
  function newestFirst(changes) {
   return changes.toSorted((a, b) => (0, instant.Rz)(b.at) - (0, instant.Rz)(a.at));
  }
  function quiet(sentence) {
   return {
    intro: `_${sentence}_`,
    lines: []
   };
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/hints.js
  function hintsOf({incident: incident, facts: facts, reading: reading, formatter: formatter}) {
   const marked = kind => {
    const comments = facts.comments.filter(({id: id}) => incident.marks[kind].includes(id));
    if (comments.length === 0) return [];
    const intro = formatter.texts.format("markedInIssue", {
     icon: people.KG[kind]
    });
    return [ {
     intro: intro,
     lines: comments.map(one => quotedLine(one, firstWords(one.body), formatter))
    } ];
   };
   const isMarked = ({source: source}) => source.comment !== undefined && incident.marks.confused.includes(source.comment);
   const offered = name => offers((reading.candidates[name] ?? []).filter(one => name !== "badly" || !isMarked(one)), formatter);
   return {
    impact: [ ...impactHints(facts, formatter), ...offered("impact") ],
    detection: offered("detection"),
    trigger: leadUpHints(incident, facts, formatter),
    factors: offered("factors"),
    well: marked("hooray"),
    badly: [ ...marked("confused"), ...offered("badly"), ...lessons(reading, formatter) ]
   };
  }
  function lessons({statements: statements}, formatter) {
   return statements.filter(({isMember: isMember}) => isMember).flatMap(statement => statement.parts.filter(({kind: kind, text: text}) => kind === "lessons" && text !== "").map(({heading: heading, text: text}) => ({
    intro: formatter.texts.format("writtenUnder", {
     heading: formatter.line(heading, 80)
    }),
    lines: sentencesOf(text).slice(0, 8).map(sentence => quotedLine(statement, sentence, formatter))
   })));
  }
  function impactHints(facts, {texts: texts}) {
   const reactions = reactionLine(facts.issue.reactions);
   const reacted = reactions === "" ? [] : [ texts.format("reactionsToIssue", {
    reactions: reactions
   }) ];
   return [ ...reacted, ...reportedAgain(facts, texts) ].map(intro => ({
    intro: intro,
    lines: []
   }));
  }
  function reportedAgain(facts, texts) {
   const {duplicates: duplicates} = facts;
   if (duplicates === undefined) return [];
   const isKnown = duplicates.kind === "read";
   const links = (isKnown ? duplicates.issues : (0, incident_duplicates.R)(facts)).map(({number: number, url: url}) => (0, 
   inert_link.uM)(`#${number}`, url));
   const issues = texts.list(links);
   return issues === "" ? [] : [ texts.format(isKnown ? "reportedAgain" : "perhapsReportedAgain", {
    issues: issues
   }) ];
  }
  var typed_text = __webpack_require__(5416);
  // CONCATENATED MODULE: ./lib/src/thread/cue.js
  function cue_words(...patterns) {
   const source = patterns.map(one => typeof one === "string" ? (0, typed_text.a)(one) : one.source).join("|");
   const pattern = new RegExp(source, "iu");
   const find = text => {
    const found = pattern.exec((0, typed_text.a)(text));
    return found === null ? undefined : {
     at: found.index,
     words: found[0]
    };
   };
   return {
    source: source,
    find: find,
    test: text => find(text) !== undefined
   };
  }
  function alone(text) {
   return `(?<![\\p{L}\\p{N}])(?:${text.replaceAll(/\s*\|\s*/g, "|").trim()})(?![\\p{L}\\p{N}])`;
  }
  function begun(text) {
   return `(?<![\\p{L}\\p{N}])(?:${text.replaceAll(/\s*\|\s*/g, "|").trim()})`;
  }
  // CONCATENATED MODULE: ./lib/src/thread/cue-words.js
  const aboutCause = cue_words(alone(`because|due to|owing to|root cause|the cause|the reason|culprit|guilty|to blame|turns out|it was the|the problem (?:is|was)|identified|\n    found(?: it)?|found out|ran out|out of (?:memory|disk|space|inodes|quota|connections)|full|stuck|incomplete|missing|limit|limits|pattern|bug|typo|\n    read-only|came with|came in with|comes from|throws|rejects|refuses|forgets|fails|became|broke|broken by|since (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)|\n    after (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)`), begun(`caus|introduc|expir|misconfig|regress|overload|deadlock|dead-lock|crash|exhaust|leak|corrupt|mismatch|duplicat|conflict|evict|throttl|saturat|\n    switched .{1,40} off|turned .{1,40} off|disabled|deleted|removed|overw(?:rote|ritten)|lock expires|timed out|race condition|wrong (?:config|setting|value|host|version)`), alone("weil|deshalb|daher|wegen|aufgrund|liegt an|lag an|liegt am|lag am|schuld|gefunden|voll|vollgelaufen|abgelaufen|läuft ab|fehlt|fehlte|seit (?:dem|der) \\p{L}+"), begun("verursach|ursache|fehlkonfig|überlast|gelöscht|defekt|falsch konfig|verweiger|abgestürzt|hängt"), alone("porque|debido a|por culpa|a causa|el problema (?:es|era)|venció|caducó|lleno|llena|falta|faltaba|encontré|encontramos|desde la actualización|tras la actualización"), begun("causad|expir|caduc|satur|borr|eliminad|agot|rechaz"), alone("parce que|car|à cause|en raison|dû à|due à|le problème (?:est|était|vient)|plein|pleine|saturé|saturée|trouvé|manque|manquait|depuis la mise à jour|après la mise à jour"), begun("causé|expir|satur|supprim|bloqu|refus"), alone("devido|por causa|o problema (?:é|era|foi)|venceu|cheio|cheia|faltava|achei|encontrei|encontramos|desde a atualização|depois da atualização"), begun("causad|expir|esgot|apag|removid|recus|travad"), "原因|ため|により|によって|期限|不足|拒否|失敗|設定ミス|不具合|バグ|枯渇|超過|切れ|判明|見つか|特定|残り続け|消え|削除");
  const aboutBadly = cue_words(alone(`should have|could have|(?<!nothing )(?<!nothing is )wrong|mistake|our mistake|nobody|no one|none of us|had no|we had no|there was no|no (?:test|tests|alert|alerts|monitor|monitoring|check|backup|runbook|documentation|second|review|rollback)|\n    not tested|untested|never tested|too late|too long|cost us|wasted|muted|ignored|outdated|out of date|cannot see|can't see|could not see|not documented|undocumented|unclear|confusing|\n    only covers|asked for it twice|really need|failed to|did not know|didn't know|without talking|still says|had never|took us|longer than`), alone("hätte|hätten|falsch|niemand|keiner|kein Test|keine (?:Warnung|Überwachung|Tests|Doku|Dokumentation|Vertretung)|zu spät|zu lange|fehlte|nicht getestet|vergessen|veraltet|unklar|im Ruhestand"), alone("debería|deberíamos|nadie|sin (?:pruebas|alerta|alertas|monitoreo)|tarde|faltó|faltaba|no teníamos|no había|olvidamos|tardamos"), alone("aurait dû|aurions dû|personne|pas de (?:test|tests|alerte|supervision)|aucun|aucune|trop tard|trop long|manquait|oublié|pas testé|n'avions pas"), alone("deveria|deveríamos|ninguém|sem (?:teste|testes|alerta|alertas|monitoramento)|tarde demais|faltou|faltava|não tínhamos|não havia|esquecemos|demorou"), "なかった|遅れ|漏れ|間違|気づけ|できなかった|未設定|未実施|していなかった|見落と|手順がな");
  const many = "(?:people|persons|users?|customers?|clients?|students?|pupils|patients?|maintainers?|developers?|members|employees|colleagues|calls?|tickets?|teams?|shops?|stores?|schools?|sites|rooms?|jobs?|builds?|orders?|payments?|bookings?|invoices?|requests?|packages?|uploads?|downloads?|mails?|emails?|complaints?|reports?|walk ins|sections?|accounts?|records?|devices|Kund\\p{L}*|Nutz\\p{L}*|Anruf\\p{L}*|Personen|Menschen|Bestell\\p{L}*|Meldungen|Läden|Filialen|Schulen|Stationen|Haushalte|clientes|usuarios|usuários|pedidos|llamadas|ligações|chamados|personas|pessoas|tiendas|lojas|alumnos|alunos|utilisateurs|commandes|appels|personnes|magasins|élèves|étudiants)";
  const aboutMany = cue_words(`\\d[\\d.,]* ?(?:%|percent|prozent|por ciento|pour cent|por cento|パーセント|割)`, `(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|all(?: the)?|every|lots of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro)\\+? (?:of (?:the |our )?)?(?:\\p{L}+ ){0,2}${many}(?![\\p{L}])`, "[\\d０-９]+ ?(?:件|人|名|店舗|社|台|校|ユーザー|アカウント)");
  const aboutHarm = cue_words(alone(`cannot|can not|can't|could not|couldn't|unable|fail|fails|failed|failing|lost|down|unreachable|nobody can|no one can|red on|refused|offline|stopped working|not working|broke off|twice|empty`), alone("können nicht|kann nicht|konnte nicht|konnten nicht|nicht erreichbar|nicht möglich|nicht gemeldet|gestört|ausgefallen|keine? \\p{L}+ mehr|geht nicht|gehen nicht"), alone("no pueden|no puede|no podían|no pudieron|caído|caída|fallan|sin servicio|perdieron"), alone("ne peuvent|ne peut|ne pouvaient|ne pouvait|en panne|inaccessible|indisponible|perdu|impossible"), alone("não conseguem|não consegue|não conseguiam|fora do ar|falham|perderam|indisponível|parou|pararam"), "できません|できない|できなかった|つながら|落ちて|停止|障害");
  const aboutDetection = cue_words(alone(`alert|alerts|alert came in|alarm|alarms|pager|paged|page came|monitor|monitors|monitoring|probe|probes|noticed|spotted|told me|told us|told joss|first (?:ticket|call|report|alert)|first \\p{L}+ (?:reports|reported|calls|called|rings|rang|writes|wrote|asks)|reported by|was reported|a customer (?:told|wrote|called|asked)|support (?:told|says|wrote)|found it while|saw it|dashboard showed`), alone("bemerkt|aufgefallen|gemeldet|Meldung kam|Alarm|Überwachung|Anruf|Anrufe|erste (?:Meldung|Anruf)"), alone("alerta|nos avisó|avisaron|avisó|reportó|reportaron|nos dimos cuenta|monitoreo"), alone("alerte|alertés|signalé|prévenus|remarqué|supervision|nous a prévenus"), alone("alerta|nos avisou|avisaram|avisou|reportou|percebemos|monitoramento"), "アラート|監視|通知|問い合わせ|報告|気づ|検知|連絡があ");
  const aboutPlans = cue_words(alone(`todo|to-do|we should|should we|we must|we need to|we need|needs to|let's|lets|next time|from now on|going forward|follow[- ]?up|until it works|off until|stays off until|what we should have|i would do it|i'll do it|i will do it|is what we should|should be|shall we|could we`), alone("sollten|sollte|müssen|muss|wird .{1,60} einrichten|richtet .{1,90} ein|lässt .{1,90} umstellen|bis zum \\d|bis Ende|künftig|nächstes Mal|in Zukunft|kümmert sich|übernimmt|stellt .{1,90} um"), alone("deberíamos|hay que|vamos a|tenemos que|la próxima vez|a partir de ahora|queda pendiente|se encarga"), alone("il faut|il faudra|il faudrait|on devrait|nous allons|on va|la prochaine fois|à l'avenir|d'ici|s'en occupe|reste à"), alone("devemos|precisamos|vamos|temos que|da próxima vez|a partir de agora|fica pendente|vai cuidar|falta"), "予定|必要|すべき|今後|次回|検討|ようにする|ことにする|までに|対応します|追加します");
  const aboutAlerting = cue_words(alone(`posted|published|announced|announcement|wrote (?:on|to|in|a)|have written|has written|sent (?:to|out|a|an|the|mail|word)|told (?:the|all|every|everyone|everybody|our|people|customers|users|instructors|him|her|them)|informed|notified|emailed|e-mailed|mailed|tweeted|tooted|\n    banner|status ?page|newsletter|forum|mailing list|message to|mail to|text went|rang|phoned|called (?:all|both|every|each)|texted|text to|note to|dear (?:customers?|users?|all|colleagues|students|everyone|friends)|i called (?:each|the|all)|by telephone|by phone|over the phone|next (?:word|update|news) (?:at|by|in)|we will write again`), alone("veröffentlicht|informiert|benachrichtigt|Bescheid gegeben|geschrieben an|angeschrieben|Mail an|Aushang|Rundmail|Statusseite|Startseite|Newsletter|Sehr geehrte|Liebe (?:Kund|Nutz|Kolleg|Eltern)\\p{L}*|Text für|Durchsage|telefonisch"), alone("publicamos|publiqué|avisamos|avisé|comunicamos|comunicado|enviamos|envié|página de estado|correo a|estimad[oa]s|aviso a|publicado"), alone("publié|informé|prévenu|averti|envoyé (?:un|une|à|aux|le)|page de statut|page d'état|mail aux|message aux|communiqué|chers|chères|annoncé"), alone("publicamos|publiquei|avisamos|avisei|comunicamos|comunicado|enviamos|enviei|página de status|e-mail para|prezad[oa]s|aviso aos|publicado"), "お知らせ|掲載|案内|告知|周知|連絡しました|メールを送|お客様|皆様|ご利用の");
  const aboutApology = cue_words(alone("sorry|apologies|our fault|we regret|regret"), begun("apolog"), begun("entschuldig"), alone("tut uns leid|bedauern|Verzeihung|Pardon"), begun("disculp"), alone("lo sentimos|perdón|lamentamos"), begun("désolé"), alone("nos excuses|excusez|toutes nos excuses|nous regrettons"), begun("desculp"), alone("sentimos muito|pedimos perdão"), "申し訳|お詫び|ご迷惑|ご不便|すみません");
  const aboutThanks = cue_words(alone("thank you|thanks|thank|kudos|grateful"), alone("danke|dank|vielen dank|herzlichen dank"), alone("gracias|agradecemos|agradecer"), alone("merci|remercions|remercie"), alone("obrigado|obrigada|obrigados|agradecemos|agradeço"), "ありがとう|感謝|お礼");
  const aboutDecision = cue_words(alone("decided|we decide|decision|agreed (?:to|that|on)|workaround|until then use|in the meantime|entschieden|beschlossen|wir entscheiden|Umgehung|bis dahin|decidimos|decidido|acordamos|mientras tanto|décidé|décision|en attendant|contournement|decisão|combinamos|enquanto isso"), "決定|判断し|回避策|当面");
  const chatter = cue_words(`^(?:${[ "\\+1|same(?: here)?|me too|same (?:problem|issue)|any (?:eta|news|updates?)|thanks?|thank you|thx|ty|ok(?:ay)?|yes(?: please)?|no|nice|great|cool|lol|haha|good (?:morning|night)|on it|looking|looking into it|checking|ack|acknowledged|will do|done|phew|ugh|wow|brb|back in|what a (?:day|morning|night|week)", "danke|ok|ja|nein|super|schaue ich mir an|bin dran|gracias|vale|sí|merci|oui|non|obrigado|sim|了解|お疲れ|ありがとう" ].join("|")})[\\s.!…?👍🙏]*$`, "^[^\\p{L}\\p{N}]*$");
  var issue_body = __webpack_require__(8037);
  // CONCATENATED MODULE: ./lib/src/postmortem/lead.js
  function leadLines(page, followUps) {
   return [ whatLine(page), lengthLine(page), [ ...causeLine(page), followUpLine(page, followUps) ].join(" ") ].filter(line => line !== "");
  }
  function tellingOf(sentences) {
   const first = sentences.slice(0, 4);
   return first.find(text => aboutHarm.test(text) || aboutMany.test(text)) ?? first[0];
  }
  function whatLine(page) {
   const what = written(page, [ "summary" ])?.quote ?? described(page);
   const impact = lastSaid(page, [ "impact" ]);
   const parts = [ ...what === undefined ? [] : [ what ], ...impact === undefined ? [] : [ page.formatter.texts.format("leadImpact", {
    quote: impact
   }) ] ];
   return parts.join(" ");
  }
  function described({reading: reading, formatter: formatter}) {
   const [body] = reading.statements;
   const text = tellingOf(body?.sentences ?? []);
   return text === undefined || body === undefined ? undefined : quotedLine(body, text, formatter);
  }
  function lastSaid(page, kinds) {
   const [under, noted] = [ written(page, kinds), lastNoted(page, kinds) ];
   if (under === undefined || noted === undefined) return (under ?? noted)?.quote;
   return (0, instant.Y8)(under.at, noted.at) ? noted.quote : under.quote;
  }
  function written({reading: reading, formatter: formatter}, kinds) {
   for (const source of reading.statements.toReversed()) {
    if (!source.isMember && source.comment !== undefined) continue;
    for (const kind of kinds) {
     const part = source.parts.find(one => one.kind === kind && one.text !== issue_body.qE);
     const text = tellingOf(part === undefined ? [] : sentencesOf(part.text));
     if (text !== undefined) return {
      at: source.createdAt,
      quote: quotedLine(source, text, formatter)
     };
    }
   }
   return undefined;
  }
  function lastNoted({incident: incident, formatter: formatter}, kinds) {
   const notes = incident.logbook.entries.filter(entry => entry.what === "note");
   for (const kind of kinds.toReversed()) {
    const last = notes.findLast(({section: section}) => section === kind);
    const text = last === undefined ? undefined : tellingOf(sentencesOf(last.text));
    if (last === undefined || text === undefined) continue;
    return {
     at: last.attribution.at,
     quote: notedLine(last.attribution, text, formatter)
    };
   }
   return undefined;
  }
  function lengthLine({incident: incident, formatter: formatter}) {
   const {texts: texts, clock: clock} = formatter;
   const known = lasting(incident);
   if (known === undefined) return openEnd(incident, formatter);
   const duration = texts.duration((0, instant.vk)(known.from, known.to));
   return texts.format(known.isWhole ? "leadLasted" : "leadAtLeast", {
    duration: duration,
    from: clock.timestamp(known.from),
    to: clock.timestamp(known.to)
   });
  }
  function openEnd({logbook: logbook}, {texts: texts, clock: clock}) {
   const started = (0, incident_incident.aj)(logbook, "started");
   if (started === undefined) return texts.words.leadUnknown;
   return texts.format("leadNoEnd", {
    from: clock.timestamp(started.at)
   });
  }
  function causeLine(page) {
   const quote = lastSaid(page, [ "factors", "trigger" ]);
   return quote === undefined ? [] : [ page.formatter.texts.format("leadCause", {
    quote: quote
   }) ];
  }
  function followUpLine({formatter: formatter}, {count: count, open: open}) {
   const {texts: texts} = formatter;
   return count === 0 ? texts.words.leadNoFollowUps : texts.counted("leadFollowUps", count, {
    open: open
   });
  }
  function stillToWrite(sections, followUps, {formatter: {texts: texts}, asking: asking}) {
   const open = [ ...sections.filter(({notes: notes}) => notes.length === 0).map(({id: id}) => id), ...followUps.hasIssue ? [] : [ "follow-ups" ] ];
   const asked = open.filter(id => asking === undefined || asking.includes((0, people_sections.Fg)(id)));
   const headings = asked.map(id => (0, people_sections.Wm)(id, texts.words));
   const section = asked.find(id => id !== "follow-ups") ?? "impact";
   return headings.length === 0 ? "" : texts.format("stillToWrite", {
    headings: texts.list(headings),
    section: section
   });
  }
  var timestamp = __webpack_require__(3646);
  // CONCATENATED MODULE: ./lib/src/postmortem/moment-asks.js
  const always = [ "started", "resolved" ];
  function momentAsks(page) {
   const {incident: incident, reading: reading} = page;
   if (incident.phase.kind === "dropped") return [];
   const asked = logbook_names.z.flatMap(name => {
    if ((0, incident_incident.aj)(incident.logbook, name) !== undefined) return [];
    const candidate = reading.moments.candidates.find(one => one.name === name);
    return candidate === undefined && !always.includes(name) ? [] : [ {
     name: name,
     candidate: candidate
    } ];
   });
   const groups = Map.groupBy(asked, ({name: name, candidate: candidate}) => candidate?.text ?? name);
   return [ ...groups.values() ].map(group => askFor(group, page));
  }
  function askFor(group, {formatter: formatter, settings: settings}) {
   const {texts: texts} = formatter;
   const questions = group.map(({name: name}) => texts.words[`ask-${name}`]).join(" ");
   const commands = group.map(({name: name, candidate: candidate}) => (0, inert_code.U_)(`/incident ${name} ${timeOf(candidate, settings.timeZone)}`)).join(texts.words.comma);
   const candidate = group[0]?.candidate;
   if (candidate === undefined) return `${questions} ${commands}`;
   const words = quotedLine(candidate.source, candidate.text.slice(0, 160), formatter);
   return `${questions} ${words}${texts.words.colon}${commands}`;
  }
  function timeOf(candidate, timeZone) {
   if (candidate?.at === undefined) return "HH:MM";
   const {day: day, time: time} = (0, timestamp.HJ)(candidate.at, timeZone);
   return `${day} ${time}`;
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/participants.js
  function participants({incident: incident, facts: facts, lines: lines, reading: reading}) {
   const assigned = facts.history.kind === "read" ? [] : facts.issue.assignees;
   const people = new Set([ ...lines.flatMap(peopleIn), ...assigned, ...menders(incident, facts) ]);
   return [ ...people ].filter(isPersonIn(facts, reading)).toSorted(alphabetically);
  }
  function menders(incident, facts) {
   return (0, fixes.p)(incident, facts).flatMap(({author: author, reviewers: reviewers}) => [ ...author === undefined ? [] : [ author ], ...reviewers ].flatMap(({login: login, kind: kind}) => kind === "person" ? [ login ] : []));
  }
  function isPersonIn(facts, {isMember: isMember}) {
   const events = facts.history.kind === "read" ? facts.history.events : [];
   const accounts = [ facts.issue.author, ...facts.comments.map(comment => comment.author), ...events.map(({by: by}) => by) ];
   const others = new Set(accounts.filter(({kind: kind}) => kind !== "person").map(({login: login}) => login));
   others.add(facts.me);
   others.add("ghost");
   return login => !others.has(login) && isMember(login);
  }
  function peopleIn(line) {
   const who = line.who === undefined ? [] : [ line.who ];
   switch (line.kind) {
   case "opened":
   case "declared":
   case "commented":
   case "told":
   case "wrote-up":
   case "ticked":
   case "unticked":
   case "closed":
   case "reopened":
    return who;

   case "assigned":
    return line.people;

   default:
    return [];
   }
  }
  function alphabetically(a, b) {
   const [one, other] = [ a.toLowerCase(), b.toLowerCase() ];
   return one < other ? -1 : one > other ? 1 : 0;
  }
  var acknowledgement = __webpack_require__(5869);
  var roles = __webpack_require__(4827);
  var visible_text = __webpack_require__(2502);
  // CONCATENATED MODULE: ./lib/src/thread/says-nothing.js
  const nothing = [ "none(?: yet)?", "n/?a", "not applicable", "nothing(?: yet)?", "no action items?", "unknown(?: yet)?", "not (?:known|sure|clear)(?: yet)?", "(?:i |we )?(?:do not|don.t) know(?: yet)?", "no idea", "tbd", "tba", "to be (?:determined|defined|decided|done)", "keine?", "nichts", "entfällt", "unbekannt", "unklar", "(?:noch )?nicht bekannt", "ningun[ao]?", "nada", "desconocid[ao]", "aucune?", "rien", "néant", "inconnue?", "nenhum[a]?", "desconhecid[ao]", "なし", "特になし", "未定", "不明" ];
  const pattern = new RegExp(`^[*_(]*(?:${nothing.join("|")})[.!。)*_]*$`, "iu");
  function saysNothing(text) {
   return pattern.test(text.trim());
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/affected-services.js
  function affectedServices(facts, sorting) {
   const {issue: issue} = facts;
   const labelled = issue.labels.flatMap(label => serviceIn(label, sorting) ?? []);
   const isTold = isMemberIn(facts)(issue.author.login);
   const answered = isTold ? (0, issue_body.T3)(issue.body).flatMap(field => servicesAnswered(field) ?? []) : [];
   const all = [ ...labelled, ...answered ];
   return all.filter((name, index) => all.findIndex(one => (0, facts_label.b)(one, name)) === index);
  }
  function otherLabels({issue: issue}, sorting) {
   return issue.labels.filter(label => !isOwn(label, sorting) && serviceIn(label, sorting) === undefined);
  }
  function serviceIn(label, sorting) {
   const {serviceLabel: prefix} = sorting;
   if (isOwn(label, sorting) || !label.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
   return label.slice(prefix.length).trim() || undefined;
  }
  function isOwn(label, {label: incident, severities: severities}) {
   const ours = [ incident, facts_label.n, ...severities.map(severity => severity.label) ];
   return ours.some(one => (0, facts_label.b)(one, label));
  }
  const things = "(?:services?|systems?|components?|products?)";
  const asks = new RegExp(`^(?:(?:affected|impacted) ${things}|${things} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${things}\\b.*)$`, "i");
  function servicesAnswered({heading: heading, text: text}) {
   const question = heading.replace(/[?？:：]$/, "").trim();
   const isAsked = asks.test(question) || (0, texts.ph)("affected").some(one => (0, 
   facts_label.b)(one, question));
   const names = isAsked ? text.split("\n").flatMap(namesIn) : [];
   if (!isAsked || !names.every(isName)) return undefined;
   return names.filter(name => !saysNothing(name));
  }
  function namesIn(line) {
   if (/^\s*[-*] \[ \]/.test(line)) return [];
   const names = line.replace(/^\s*[-*] (?:\[[xX]\] )?/, "").split(/[,;、，；]/);
   return names.map(name => name.trim()).filter(name => name !== "");
  }
  function isName(text) {
   if (text.length > 50 || text.split(/\s+/).length > 5) return false;
   return /[\p{L}\p{N}]/u.test(text) && !/[<>[\]]|:\/\//.test(text);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/severity-times.js
  function severityTimes(incident, {history: history}, severities) {
   const events = history.kind === "read" ? history.events : [];
   const end = (0, instant.Rz)((0, incident_incident.Zz)(incident).at(-1)?.to ?? incident.now);
   return severities.map(severity => {
    const spans = [];
    for (const event of events) {
     if (event.kind !== "labeled" && event.kind !== "unlabeled") continue;
     if (!(0, facts_label.b)(event.label, severity)) continue;
     const last = spans.at(-1);
     const isOn = last !== undefined && last[1] === end;
     if (event.kind === "labeled" && !isOn) spans.push([ (0, instant.Rz)(event.at), end ]);
     if (event.kind === "unlabeled" && isOn) last[1] = (0, instant.Rz)(event.at);
    }
    const ms = spans.reduce((sum, span) => sum + timeWithin(span, incident), 0);
    return {
     severity: severity,
     ms: ms
    };
   }).filter(({ms: ms}) => ms > 0);
  }
  function graverBefore(incident, facts, severities) {
   const [gravest] = severityTimes(incident, facts, severities);
   const rank = severity => severities.findIndex(one => (0, facts_label.b)(one, severity));
   if (gravest === undefined || incident.severity === undefined) return gravest?.severity;
   return rank(gravest.severity) < rank(incident.severity) ? gravest.severity : undefined;
  }
  function timeWithin([from, to], incident) {
   const overlap = episode => Math.min(to, (0, instant.Rz)(episode.to ?? incident.now)) - Math.max(from, (0, 
   instant.Rz)(episode.from));
   return (0, incident_incident.Zz)(incident).reduce((sum, episode) => sum + Math.max(0, overlap(episode)), 0);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/postmortem-data.js
  function postmortemData(question) {
   const {incident: incident, facts: facts, settings: settings} = question;
   const moments = postmortem_data_reported(milestones(incident, (0, acknowledgement.J)(incident, facts, settings.acceptFrom)));
   const {acknowledged: acknowledged, ...told} = moments;
   return {
    front: frontData(question, told),
    stored: {
     ...storedOf(question),
     ...acknowledged === undefined ? {} : {
      acknowledged: acknowledged
     }
    }
   };
  }
  function frontData({incident: incident, facts: facts, settings: settings, ...file}, told) {
   const open = incident.steps.filter(({state: state}) => state.kind === "open").length;
   const sections = file.completeness.total === 0 ? undefined : file.completeness;
   return {
    schema: 2,
    incident: incident.number,
    title: forPages(incident.title, 256),
    status: (0, postmortem_index_status.c2)(open, sections),
    severity: incident.severity === undefined ? undefined : forPages(incident.severity, 60),
    ...named("services", affectedServices(facts, settings)),
    ...told,
    opened: incident.createdAt,
    closed: (0, incident_incident.Zz)(incident).at(-1)?.to,
    sections_written: sections?.written,
    follow_ups_open: file.followUpsOpen
   };
  }
  function storedOf(question) {
   const {incident: incident, facts: facts, settings: settings, reading: reading, completeness: completeness} = question;
   const known = lasting(incident);
   const severities = settings.severities.map(({label: label}) => label);
   const highest = graverBefore(incident, facts, severities);
   return {
    url: incident.url,
    severity_highest: highest === undefined ? undefined : forPages(highest, 60),
    ...named("labels", otherLabels(facts, settings)),
    duration_minutes: wholeMinutes((0, incident_incident.WI)(incident)),
    lasted_minutes: known === undefined ? undefined : wholeMinutes((0, instant.vk)(known.from, known.to)),
    episodes: (0, incident_incident.Zz)(incident).map(({from: from, to: to}) => ({
     from: from,
     to: to
    })),
    steps: incident.steps.map(stepData),
    lead: (0, roles.M)(incident.logbook),
    ...repairedBy(incident, facts, reading.repairs),
    participants: participants(question),
    sections_total: completeness.total === 0 ? undefined : completeness.total,
    sections: question.sections
   };
  }
  function repairedBy(incident, facts, told) {
   const urls = (0, fixes.S)(incident, facts, told).map(({url: url}) => url);
   const {history: history, background: background} = facts;
   const isKnown = history.kind === "read" && background.kind === "read" && background.closing.kind === "known";
   if (urls.length > 0) return {
    repaired_by: urls
   };
   return isKnown ? {
    repaired_by: undefined
   } : {};
  }
  function named(key, names) {
   const clean = names.map(name => forPages(name, 60)).filter(name => name !== "");
   return clean.length === 0 ? {} : {
    [key]: clean
   };
  }
  function postmortem_data_reported(all) {
   const at = name => all.find(one => one.name === name)?.at;
   const acknowledged = at("acknowledged");
   return {
    started: at("started"),
    detected: at("detected"),
    ...acknowledged === undefined ? {} : {
     acknowledged: acknowledged
    },
    mitigated: at("mitigated"),
    resolved: at("resolved")
   };
  }
  function stepData({step: step, state: state}) {
   const named = {
    id: step.id,
    title: forPages(step.title, 120)
   };
   if (state.kind === "open") return {
    ...named,
    state: "open"
   };
   const {attribution: attribution} = state;
   const finished = state.kind === "skipped" ? {
    state: state.kind,
    reason: forPages(state.reason, 300)
   } : {
    state: state.kind
   };
   if (attribution.kind === "seen") return {
    ...named,
    ...finished,
    when: attribution.at,
    seen: true
   };
   return {
    ...named,
    ...finished,
    who: attribution.by,
    when: attribution.at
   };
  }
  function forPages(text, limit) {
   return (0, visible_text.pF)((0, redact.E)(text).text, limit).replaceAll(/<(?=[a-z/!?])/gi, "‹");
  }
  function wholeMinutes(duration) {
   return Math.floor(duration / time_duration.Vc);
  }
  var reviewed = __webpack_require__(2844);
  var pieces = __webpack_require__(4639);
  var without_html = __webpack_require__(4830);
  // CONCATENATED MODULE: ./lib/src/markdown/links-in.js
  const longestWords = 400;
  const longestAddress = 2e3;
  function linksIn(markdown) {
   if (!/https?:\/\//i.test(markdown)) return [];
   return (0, pieces.X)((0, visible_text.Q6)(markdown)).flatMap(({kind: kind, text: text}) => kind === "code" ? [] : linksInProse((0, 
   without_html.Q)(text, "")));
  }
  function linksInProse(text) {
   const spans = (0, inert_code.tE)(text);
   const reading = {
    text: text,
    links: [],
    open: [],
    enclosed: 0
   };
   const special = /[\\`[\]]|https?:\/\//gi;
   for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    switch (found[0]) {
    case "\\":
     special.lastIndex = at + 2;
     break;

    case "`":
     special.lastIndex = spans.get(at) ?? at + 1;
     break;

    case "[":
     openBracket(reading, at);
     break;

    case "]":
     special.lastIndex = closeBracket(reading, at);
     break;

    default:
     special.lastIndex = bareAddress(reading, at);
    }
   }
   return reading.links.filter(({url: url}) => /^https?:\/\/[^/?#]/i.test(url)).map(({words: words, url: url, kind: kind}) => ({
    words: words,
    url: url,
    ...kind === "image" ? {
     isImage: true
    } : {}
   }));
  }
  function openBracket({text: text, open: open, links: links}, at) {
   open.push({
    at: at,
    kind: text[at - 1] === "!" ? "image" : "link",
    before: links.length
   });
  }
  function closeBracket(reading, at) {
   const {text: text, open: open, links: links} = reading;
   const from = open.pop();
   const target = from === undefined ? undefined : targetAfter(text, at + 1);
   if (from === undefined || target === undefined) return at + 1;
   forgetBare(reading, from.before);
   const words = links[from.before]?.words || text.slice(from.at + 1, at).slice(0, longestWords);
   links.push({
    kind: from.kind,
    words: words,
    url: target.url
   });
   return target.to;
  }
  function bareAddress({text: text, links: links}, at) {
   const address = addressAt(text, at);
   links.push({
    kind: "bare",
    words: "",
    url: withoutEnd(address)
   });
   return at + address.length;
  }
  function forgetBare(reading, from) {
   const {links: links, enclosed: enclosed} = reading;
   for (let index = Math.max(from, enclosed); index < links.length; index += 1) {
    if (links[index]?.kind === "bare") links[index] = {
     kind: "none",
     words: "",
     url: ""
    };
   }
   reading.enclosed = links.length;
  }
  function targetAfter(text, at) {
   const opening = /(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy;
   opening.lastIndex = at;
   if (!opening.test(text)) return undefined;
   const url = addressAt(text, opening.lastIndex);
   return {
    url: url,
    to: opening.lastIndex + url.length
   };
  }
  function addressAt(text, from) {
   let depth = 0;
   let at = from;
   for (;at < text.length && at - from < longestAddress; at += 1) {
    const character = text[at] ?? "";
    if (/[\s<>"`|\\[\]]/.test(character)) break;
    if (character === "(") depth += 1;
    if (character !== ")") continue;
    if (depth === 0) break;
    depth -= 1;
   }
   return text.slice(from, at);
  }
  function withoutEnd(address) {
   let end = address.length;
   while (/[?!.,:;*_~']/.test(address[end - 1] ?? "")) end -= 1;
   return address.slice(0, end);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/code-blocks.js
  const mostBlocks = 10;
  const mostLines = 40;
  const longestBlock = 6e3;
  function codeBlocks(statements, formatter) {
   return statements.filter(({isMember: isMember}) => isMember).flatMap(statement => codeIn(statement.text).map(code => folded(code, statement, formatter))).slice(0, mostBlocks);
  }
  function codeIn(text) {
   if (!/```|~~~/.test(text)) return [];
   const blocks = [];
   let fence = "";
   for (const {start: start, end: end, place: place, quoted: quoted} of (0, read_markdown.k)(text).lines) {
    const line = text.slice(start, end).replace(/\r$/, "");
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (place !== "code" || quoted) fence = ""; else if (fence === "" && marks !== "") {
     blocks.push([]);
     fence = marks;
    } else if (fence !== "" && marks.startsWith(fence) && line.trim() === marks) fence = ""; else if (fence !== "") blocks.at(-1)?.push(line);
   }
   return blocks.filter(lines => lines.some(line => line.trim() !== ""));
  }
  function fenceFor(lines) {
   const longest = lines.reduce((length, line) => Math.max(length, /`{3,}/.exec(line)?.[0].length ?? 2), 2);
   return "`".repeat(longest + 1);
  }
  function asHtml(text) {
   return (0, visible_text.Q6)(text).replaceAll(/[^\p{L}\p{N} .,;=+-]/gu, sign => `&#${sign.codePointAt(0)};`);
  }
  function folded(code, statement, formatter) {
   const {texts: texts, name: name, clock: clock} = formatter;
   const shown = code.slice(0, mostLines);
   const left = code.length - shown.length;
   const more = left > 0 ? [ texts.counted("linesLeftOut", left) ] : [];
   const fence = fenceFor(shown);
   const {text: text} = formatter.block([ fence, ...shown, ...more, fence ].join("\n"), longestBlock);
   const first = (code.find(line => line.trim() !== "") ?? "").trim().slice(0, 60);
   const {createdAt: createdAt, author: author} = statement;
   const who = texts.format("noteBy", {
    who: name(author.login),
    when: clock.named(createdAt)
   });
   const summary = `${who}${texts.words.colon}${asHtml(formatter.address(first))}`;
   return `<details markdown="1">\n<summary>${summary}</summary>\n\n${text}\n\n${sourceLink(statement, formatter)}\n\n</details>`;
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/attachments.js
  const attachments = {
   id: "material",
   heading: "attachments",
   body: body
  };
  const attachments_most = 30;
  function body({facts: facts, reading: reading, formatter: formatter}) {
   const {repository: repository, issue: issue} = facts;
   const {texts: texts} = formatter;
   const all = placesOf(facts, reading).flatMap(place => linksIn(place.body).map(link => ({
    ...link,
    place: place
   })));
   const outside = all.filter(({url: url}) => !isOwnPage(url, repository));
   const found = [ ...Map.groupBy(outside, ({url: url}) => url).values() ].flatMap(([first]) => first ?? []);
   const more = found.length - attachments_most;
   const hasUploads = found.some(({url: url}) => isUpload(url, repository));
   const isPrivate = hasUploads && repository.visibility !== "public";
   const lines = found.slice(0, attachments_most).map(one => `- ${attachments_lineOf(one, repository, formatter)}`);
   return [ ...lines.length > 0 ? [ lines.join("\n") ] : [], ...codeBlocks(reading.statements, formatter), ...more > 0 ? [ `_${texts.format("moreInIssue", {
    count: more,
    url: issue.url
   })}_` ] : [], ...isPrivate ? [ `_${texts.words.attachmentsPrivate}_` ] : [] ];
  }
  function placesOf({issue: issue, comments: comments, me: me}, {isMember: isMember}) {
   const {author: author, createdAt: createdAt, url: url} = issue;
   const others = comments.filter(comment => comment.author.kind === "person" && comment.author.login !== me && isMember(comment.author.login));
   const description = {
    author: author,
    createdAt: createdAt,
    url: url,
    body: (0, issue_body.Oz)(issue.body)
   };
   return isMember(author.login) ? [ description, ...others ] : others;
  }
  function isOwnPage(url, {url: home}) {
   const path = pathOn(url, home);
   if (path !== undefined) return path === "" || /^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(path);
   return /^[^/]*$/.test(pathOn(url, serverOf(home)) ?? "/");
  }
  function isUpload(url, {url: home}) {
   if (/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(url)) return true;
   const path = pathOn(url, serverOf(home)) ?? "";
   return /^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(path);
  }
  function pathOn(url, site) {
   const address = url.toLowerCase().replace(/[?#].*$/s, "");
   const base = site.toLowerCase();
   if (address === base) return "";
   return address.startsWith(`${base}/`) ? address.slice(base.length + 1).replace(/\/$/, "") : undefined;
  }
  function serverOf(home) {
   return /^https?:\/\/[^/]+/.exec(home)?.[0] ?? home;
  }
  function attachments_lineOf({words: words, url: url, isImage: isImage, place: place}, repository, formatter) {
   const address = formatter.address(url);
   const name = /[\p{L}\p{N}]/u.test(words) && !/^\s*(?:https?:|www\.)/i.test(words) ? words : attachments_shortened(address);
   const link = (0, inert_link.uM)(formatter.label(name, 80), address);
   const mark = isImage === true && isUpload(url, repository) && link.startsWith("[") ? "!" : "";
   return `${mark}${link} (${sourceLink(place, formatter)})`;
  }
  function attachments_shortened(address) {
   return address.replace(/^https?:\/\//i, "").replace(/[?#].*$/s, "").replace(/\/$/, "");
  }
  var block_lines = __webpack_require__(7409);
  // CONCATENATED MODULE: ./lib/src/markdown/quoted.js
  const active = /^(?:\[!|\[\[|\[toc\]|\[\^|:::)/i;
  function quoted(text) {
   const parts = [];
   let words = [];
   const flush = () => {
    if (words.some(line => line.trim() !== "")) parts.push(asQuote(words));
    words = [];
   };
   const lines = (0, block_lines.B)(text);
   for (let index = 0; index < lines.length; index += 1) {
    const run = codeFrom(lines, index);
    const [first] = run;
    if (first === undefined) {
     words.push(textOf(lines[index]));
     continue;
    }
    flush();
    parts.push(atMargin(first, run.slice(1)));
    index += run.length - 1;
   }
   flush();
   return parts.join("\n\n");
  }
  function textOf(line) {
   return line === undefined ? "" : `${line.prefix}${line.content}`;
  }
  function asQuote(lines) {
   const isText = line => line.trim() !== "";
   return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1).map(line => line === "" ? ">" : `> ${line.replace(active, "\\$&")}`).join("\n");
  }
  function codeFrom(lines, from) {
   let fence = "";
   for (let index = from; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line?.place !== "fenced") return lines.slice(from, index);
    fence = (0, block_lines.U)(line.content, fence);
    if (fence === "") return lines.slice(from, index + 1);
   }
   return [];
  }
  function atMargin(first, rest) {
   const [fence = "", language = ""] = /^(`{3,}|~{3,})[ \t]*(.*)$/.exec(first.content)?.slice(1) ?? [];
   const last = rest.at(-1);
   const isClosed = last !== undefined && (0, block_lines.U)(last.content, fence) === "";
   const code = (isClosed ? rest.slice(0, -1) : rest).map(line => withoutPrefix(textOf(line), first.prefix));
   const info = /^[\w#.+-]{0,30}$/.test(language.trim()) ? language.trim() : "";
   return [ `${fence}${info}`, ...code, fence ].join("\n");
  }
  function withoutPrefix(line, prefix) {
   const quotes = prefix.replaceAll(/[^>]/g, "").length;
   const indent = prefix.slice(prefix.lastIndexOf(">") + 1).length - (quotes === 0 ? 0 : 1);
   const inner = quotes === 0 ? line : line.replace(new RegExp(`^(?: {0,3}> ?){0,${quotes}}`), "");
   return inner.replace(new RegExp(`^ {0,${Math.max(0, indent)}}`), "");
  }
  // CONCATENATED MODULE: ./lib/src/thread/status-words.js
  const statusWords = {
   started: cue_words(alone("started|began|begin|begins|starts|start of (?:the )?(?:outage|incident|impact|problem|disruption)|first (?:errors?|failures?)"), alone("Beginn|beginnt|begann|Störungsbeginn|Beginn der Störung|startet"), alone("inicio|empieza|empezó|comienza|comenzó|début|commence|début de l'incident|début de la panne|início|começa|começou"), "発生|障害発生|開始"),
   detected: cue_words(alone("detected|noticed|discovered|alert fired|alerts fired|alerted|paged|spotted"), alone("bemerkt|entdeckt|erkannt|festgestellt|detectado|detectamos|détecté|détection|detecção|percebido"), "検知|検出|発見|気づ"),
   mitigated: cue_words(alone("mitigated|mitigation (?:in place|applied|done)|workaround|worst is over|impact (?:over|ended|gone)|contained|stabili[sz]ed"), alone("entschärft|gelindert|eingedämmt|Workaround|Umgehung|mitigado|mitigamos|contenido|atténué|contourné|contournement|mitigado|contornado"), "緩和|軽減|暫定対応|暫定復旧|回避策"),
   resolved: cue_words(alone("resolved|fixed|recovered|restored|all clear|solved|back to normal|fully recovered|service restored|incident over|incident closed|end of (?:the )?(?:outage|incident|impact|disruption)"), alone("behoben|gelöst|beseitigt|wiederhergestellt|entstört|vorbei|Entwarnung|Störungsende|Ende der Störung|läuft wieder"), alone("resuelto|solucionado|restablecido|recuperado|résolu|résolue|rétabli|rétablie|corrigé|fin de (?:la panne|l.incident)|retour à la normale|resolvido|normalizado|restabelecido|de volta ao normal|corrigido"), "(?<=^|\\b(?:is|was|are|now|it|all|outage|incident) )over(?= *(?:$|[.,:;!–—-]|now|since|at \\d))", "復旧|解消|解決|収束|完了")
  };
  const aboutEnd = cue_words(statusWords.resolved, alone(`works again|working again|is live|are live|live since|back (?:up|online|since|in)|is back|are back|up again|errors? (?:is|are) gone|errors are gone|no (?:more )?errors?|zero errors|logins succeed|came through|caught up|pass again|passes? again|scans? again|again since|survives?|steady now|green (?:again|since)|(?:up|fine|stable|healthy|clean) since|done at|all green|put back|in the chain`), alone("geht wieder|gehen wieder|\\p{L}{3,}(?:en|t) wieder|wieder da|wieder online|wieder erreichbar|in Ordnung|funktioniert wieder"), alone("funciona de nuevo|vuelve a funcionar|volvió|de nuevo en línea|funciona otra vez|fonctionne à nouveau|refonctionne|de nouveau en ligne|voltou|funciona de novo|no ar de novo|funcionando novamente"), "ログイン成功|正常|再開");
  const updates = cue_words(`^(?:${[ "investigating|identified|monitoring|mitigated|mitigation|contained|stabili[sz]ed|rolled back|rollback|reverted|workaround", "wir untersuchen|untersuchung|identifiziert|(?:wir )?beobachten|unter beobachtung|entschärft|eingedämmt|gelindert|zurückgerollt|umgehung", "investigando|identificado|monitorizando|monitoreando|en observación|mitigado|revertido|solución temporal|contenido", "enquête en cours|identifié|sous surveillance|en observation|surveillance|atténué|contourné|contournement|retour arrière", "monitorando|em observação|contornado|solução temporária", "調査中|特定|監視中|経過観察|緩和|軽減|切り戻し|ロールバック|回避策|暫定対応|暫定復旧" ].join("|")})(?![\\p{L}\\p{N}])`);
  const updateHead = /^[\s*_>-]*(?:(?:status|update|stand|zustand|estado|état|状況|状態)\s*[:：–-]\s*)?/iu;
  function opensWithStatus(sentence) {
   return updates.test(sentence.replace(updateHead, ""));
  }
  function opensMitigated(sentence) {
   const bare = sentence.replace(updateHead, "");
   return statusWords.mitigated.find(bare)?.at === 0 && !denied.test(bare.slice(0, 60));
  }
  const aboutMitigation = cue_words(begun("restarted|reverted|rolled back|failed over|switched (?:back|over|off)|killed|went back to|put back|put the .{1,40} back|turned off|disabled|neu gestartet|neugestartet|zurückgerollt|zurückgesetzt|umgeschaltet|abgeschaltet|reinici|revert|redémarr|retour arrière|rebasculé|désactivé|desativ|desactiv|rollback"), "再起動|戻しました|戻した|切り戻|ロールバック|切り替え");
  const denied = cue_words(alone("not|n't|isn't|not yet|still|almost|soon|should be|will be|expect|expected|hope|maybe|perhaps|until|when|if|once|before"), alone("nicht|noch nicht|fast|bald|hoffentlich|vielleicht|sobald|wenn|aún no|todavía|no|casi|pronto|pas encore|pas|presque|bientôt|peut-être|não|ainda|quase|talvez"), "まだ|未|予定|見込み|ません|ない");
  const doubtful = cue_words(denied, alone("no|none|never|nothing|false|wrong|partial|partially|partly|only|except|staging|plan|plans|planned|hopefully|tomorrow|later|pending|came back|back again|broke|broken|handing|hand over|handover|does not|did not|next|thought|eta|unrelated"), alone("kein|keine|nur|teilweise|morgen|geplant|später|wird|werden|solo|sólo|parcial|parcialmente|mañana|previsto|seulement|partiel|partielle|partiellement|demain|prévu|apenas|amanhã|nunca|jamais"), "[?？]|~~|一部|部分|だけ|明日|なし");
  const aboutStart = cue_words(alone("since|started|began|begun|starting|as of|from about|from around|beginning"), alone("seit|ab|begonnen|begann|angefangen|desde|empezó|comenzó|a partir de|depuis|a commencé|à partir de|começou|iniciou"), "から|より|頃から|ごろから|以降");
  const dayParts = "morning|noon|afternoon|evening|night|midnight|lunch|today|yesterday|last week|an hour|minutes?|hours?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|morgens?|mittags?|abends?|nachts?|vormittags?|nachmittags?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hoy|ayer|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|matin|midi|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoje|ontem|manhã|noite|meio-dia|segunda|terça|quarta|quinta|sexta";
  const aboutTime = cue_words(alone("\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|ish|a\\.m\\.|p\\.m\\.|uhr|h|h\\d{2})"), "(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)", alone(`${dayParts}|halb \\p{L}+`), "\\d{1,2}時|今朝|昨日|昨夜|午前|午後|今日|昼");
  // CONCATENATED MODULE: ./lib/src/thread/candidates.js
  const candidates_most = {
   impact: 3,
   detection: 2,
   factors: 4,
   badly: 3,
   "follow-ups": 4
  };
  const offeredNames = [ "impact", "detection", "factors", "badly", "follow-ups" ];
  function candidatesOf(statements, frame) {
   const members = statements.filter(({isMember: isMember}) => isMember);
   const told = new Set(members.flatMap(({parts: parts}) => parts.map(({kind: kind}) => kind)));
   const all = members.flatMap(source => sentencesIn(source));
   const offered = offeredNames.flatMap(name => {
    const isTold = told.has(name);
    if (isTold && name !== "follow-ups") return [];
    const found = all.flatMap(one => {
     const score = scores[name](one, frame);
     return score > (isTold ? 2 : 0) ? [ {
      text: one.text,
      source: one.source,
      score: score
     } ] : [];
    });
    const best = bestOf(found, candidates_most[name]);
    return best.length === 0 ? [] : [ [ name, best ] ];
   });
   return Object.fromEntries(offered);
  }
  const candidates_asks = /\b(?:(?:have|has) asked|asked (?:the|them|all|our)|would you|could you|let us know|let me know)\b/i;
  function sentencesIn(source) {
   const lines = source.parts.filter(({kind: kind}) => kind === undefined || kind === "timeline" || kind === "repair" || kind === "summary").flatMap(({timed: timed}) => timed.map(({text: text}) => text));
   const isMessage = source.comment !== undefined && isForOutside(source);
   return [ ...source.sentences, ...lines ].filter(text => text.length >= 8 && !chatter.test(text) && !candidates_asks.test(text) && !/[?？]["”)]*\s*$/.test(text)).map((text, index) => ({
    text: text,
    source: source,
    index: index,
    isMessage: isMessage
   }));
  }
  function isForOutside({text: text}) {
   return aboutAlerting.test(text.slice(0, 200)) || aboutApology.test(text);
  }
  const weak = .5;
  const scores = {
   impact: ({text: text, source: source, isMessage: isMessage}) => {
    if (aboutThanks.test(text)) return 0;
    const isDescription = source.comment === undefined;
    const [many, harm] = [ count(aboutMany, text), count(aboutHarm, text) ];
    return many * 2 + (many > 0 || isDescription || isMessage ? harm : 0) + (isDescription ? harm : 0);
   },
   detection: ({text: text, source: source, index: index}, {mitigated: mitigated}) => {
    if (!aboutDetection.test(text)) return 0;
    if (source.comment === undefined) return 3;
    return index < 3 && candidates_isEarly(source, mitigated) ? 1 : 0;
   },
   factors: ({text: text, isMessage: isMessage, source: source}, {mitigated: mitigated}) => {
    const isShort = text.length < 25;
    if (isMessage || isShort && !(/#\d/.test(text) && aboutCause.test(text))) return 0;
    const hasProof = /`[^`]+`|\b[0-9a-f]{7,40}\b/.test(text) ? 1 : 0;
    const isFinding = source.comment !== undefined && candidates_isEarly(source, mitigated) && !aboutEnd.test(text);
    if (count(aboutCause, text) === 0) return isFinding ? weak + hasProof : 0;
    return aboutEnd.test(text) ? 0 : 2 + hasProof + (isFinding ? 1 : 0);
   },
   badly: ({text: text, isMessage: isMessage, source: source}) => isMessage && !aboutBadly.test(text) ? 0 : source.comment === undefined ? 0 : count(aboutBadly, text),
   "follow-ups": ({text: text, source: source}, {mitigated: mitigated}) => {
    if (source.comment === undefined || !aboutPlans.test(text)) return 0;
    return /\btodo\b/i.test(text) ? 3 : candidates_isEarly(source, mitigated) ? 0 : 1;
   }
  };
  function candidates_isEarly({createdAt: createdAt}, mitigated) {
   return mitigated === undefined || (0, instant.Y8)(createdAt, mitigated);
  }
  function count(pattern, text) {
   return pattern.test(text) ? 1 : 0;
  }
  function bestOf(all, limit) {
   const strong = all.filter(({score: score}) => score > weak);
   const found = strong.length > 0 ? strong : all;
   const best = new Set(found.toSorted((a, b) => b.score - a.score).slice(0, limit));
   return found.filter(one => best.has(one)).map(({text: text, source: source}) => ({
    text: text,
    source: source
   }));
  }
  const messages = {
   alert: aboutAlerting,
   apologize: aboutApology,
   thank: aboutThanks
  };
  const mostMessages = 3;
  function messageCandidates(step, statements) {
   const found = statements.filter(({isMember: isMember, comment: comment, isWriteUp: isWriteUp, text: text}) => isMember && comment !== undefined && !isWriteUp && messages[step].test(text) && !chatter.test(text.trim()));
   const best = new Set(found.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostMessages));
   return found.filter(one => best.has(one));
  }
  var headings = __webpack_require__(5636);
  // CONCATENATED MODULE: ./lib/src/thread/passages.js
  const bold = 7;
  const labelled = 8;
  const inParagraph = 9;
  function passagesOf(text, kindOf) {
   const {lines: lines} = (0, read_markdown.k)(text);
   const reading = {
    text: text,
    lines: lines,
    kindOf: kindOf,
    hasBareHeadings: hasBareHeadings(text, lines, kindOf)
   };
   const done = [ {
    kind: undefined,
    heading: "",
    level: 0,
    lines: []
   } ];
   let outer = done[0];
   for (let index = 0; index < lines.length; index += 1) {
    const current = done.at(-1);
    if (current === undefined) break;
    const line = passages_textOf(text, lines[index]);
    const heading = headingAt(reading, index);
    if (heading !== undefined && begins(heading, current)) {
     const first = heading.text === undefined ? [] : [ heading.text ];
     if (heading.level !== inParagraph || current.level !== inParagraph) outer = heading.level === inParagraph ? current : undefined;
     done.push({
      kind: heading.kind,
      heading: heading.title,
      level: heading.level,
      lines: first
     });
     index += heading.lines - 1;
    } else if (current.level === inParagraph && line.trim() === "") {
     done.push({
      kind: outer?.kind,
      heading: outer?.heading ?? "",
      level: outer?.level ?? 0,
      lines: []
     });
    } else current.lines.push(line);
   }
   const passages = done.map(({kind: kind, heading: heading, lines: own}) => ({
    kind: kind,
    heading: heading,
    text: trimmed(own)
   }));
   return passages.filter(({text: own, kind: kind}) => own !== "" || kind !== undefined);
  }
  function passages_textOf(text, line) {
   return line === undefined ? "" : text.slice(line.start, line.end).replace(/\r$/, "");
  }
  function begins({kind: kind, level: level}, current) {
   return kind !== undefined || level === inParagraph && current.level === inParagraph || level < bold && (level <= current.level || current.kind === undefined || current.level >= bold);
  }
  function headingAt({text: text, lines: lines, kindOf: kindOf, hasBareHeadings: hasBare}, index) {
   const at = lines[index];
   if (at === undefined || at.quoted || at.place !== "text") return undefined;
   const line = passages_textOf(text, at);
   if (line.length > 2e3 || line.trim() === "") return undefined;
   const marked = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(line);
   if (marked !== null) {
    const title = marked[2] ?? "";
    return {
     title: title,
     kind: kindOf(title, "loosely"),
     level: (marked[1] ?? "").length,
     lines: 1
    };
   }
   const under = underlined(line, passages_textOf(text, lines[index + 1]));
   if (under !== undefined) return {
    title: line.trim(),
    kind: kindOf(line, "loosely"),
    level: under,
    lines: 2
   };
   return dressed(line, kindOf) ?? label(line, kindOf) ?? (hasBare ? bare(text, lines, kindOf, index) : undefined);
  }
  function underlined(line, next) {
   if (/^\s*[-*+>|]/.test(line)) return undefined;
   if (/^ {0,3}={2,}\s*$/.test(next)) return 1;
   return /^ {0,3}-{2,}\s*$/.test(next) ? 2 : undefined;
  }
  function dressed(line, kindOf) {
   const title = /^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)(.{1,90}?)(?:\*\*|__)\s*[:：]?\s*$/.exec(line)?.[1] ?? /^\s*[【［[〈《](.{1,60})[】］\]〉》]\s*$/.exec(line)?.[1] ?? /^\s*[■□◆◇●○▼▶]\s*(.{1,60})$/.exec(line)?.[1];
   const kind = title === undefined ? undefined : kindOf(title, "loosely");
   return title === undefined || kind === undefined ? undefined : {
    title: title,
    kind: kind,
    level: bold,
    lines: 1
   };
  }
  function label(line, kindOf) {
   const found = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:：|]{1,60}?)(?:\*\*|__)?[:：](?:\*\*|__)?(?:\s+(\S.*)|([^\s\p{ASCII}].*))?$/u.exec(line);
   if (found === null) return undefined;
   const title = found[1] ?? "";
   const text = found[2] ?? found[3];
   const kind = kindOf(title);
   if (kind === undefined) return isBoldLabel(line) ? {
    title: "",
    kind: kind,
    level: inParagraph,
    lines: 1,
    text: line
   } : undefined;
   if (text === undefined || text.trim() === "") return {
    title: title,
    kind: kind,
    level: labelled,
    lines: 1
   };
   return isLabel(kind) || kind === "other" && isBoldLabel(line) && text.length <= longestNote ? {
    title: title,
    kind: kind,
    level: inParagraph,
    lines: 1,
    text: text
   } : undefined;
  }
  const longestNote = 60;
  function isBoldLabel(line) {
   return /^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])/.test(line);
  }
  function isLabel(kind) {
   return ![ "other", "mitigated", "resolved", "detected", "severity", "repair", "summary" ].includes(kind);
  }
  function hasBareHeadings(text, lines, kindOf) {
   let count = 0;
   for (let index = 0; index < lines.length && count < 2; index += 1) {
    if (bare(text, lines, kindOf, index) !== undefined) count += 1;
   }
   return count > 1;
  }
  function bare(text, lines, kindOf, index) {
   const at = lines[index];
   if (at === undefined || at.quoted || at.place !== "text" || at.item !== undefined) return undefined;
   const line = passages_textOf(text, at);
   if (line.length > 60 || line.trim() === "" || passages_textOf(text, lines[index - 1]).trim() !== "") return undefined;
   const kind = kindOf(line);
   return kind === undefined ? undefined : {
    title: line.trim(),
    kind: kind,
    level: labelled,
    lines: 1
   };
  }
  function trimmed(lines) {
   const first = lines.findIndex(line => line.trim() !== "");
   const last = lines.findLastIndex(line => line.trim() !== "");
   return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
  }
  var read_clock = __webpack_require__(1971);
  var read_date = __webpack_require__(3409);
  var time_zone = __webpack_require__(8502);
  var zone_names = __webpack_require__(9207);
  // CONCATENATED MODULE: ./lib/src/thread/time-frame.js
  const drift = 2 * time_duration.Vc;
  const lateEvening = 18 * 60;
  const earlyMorning = 8 * 60;
  function isPastMidnight(before, minutes) {
   return before >= lateEvening && minutes <= earlyMorning;
  }
  // CONCATENATED MODULE: ./lib/src/thread/time-place.js
  function newPlace(frame) {
   return {
    ...frame,
    day: undefined,
    zone: frame.timeZone,
    isZoneUnknown: false,
    isOther: false,
    minutes: undefined
   };
  }
  const ofAnother = /\b(?:plan|planned|expected|eta|forecast|scheduled?|estimated?|last (?:incident|outage|time)|previous|earlier incident|vendor|provider|supplier|upstream|geplant|erwartet|voraussichtlich|letzte störung|anbieter|hersteller|previsto|proveedor|prévu|fournisseur|previsão|fornecedor)\b|予定|見込|前回/iu;
  function introduce(line, place) {
   place.isOther = ofAnother.test(line.slice(0, 400));
  }
  function lookAround(line, place) {
   if (line.trim() === "" || line.length > 1e3) return;
   if (/[:：]\s*[*_]*$/.test(line)) introduce(line, place);
   const typed = (0, typed_text.j)(line);
   const day = dayIn(typed, place);
   if (day !== undefined) {
    place.day = day;
    place.minutes = undefined;
   }
   const zone = zoneIn(typed, place);
   if (zone?.kind === "zone") place.zone = zone.zone;
   if (zone !== undefined) place.isZoneUnknown = zone.kind === "ambiguous";
  }
  const beforeDate = /(?:^|[\s(*_、,:])(?=\d{4}[-/年]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th|er|º)?\.? +(?:de |of )?\p{L}{3}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月)/giu;
  const longestWait = 60;
  function dayIn(line, place) {
   const today = (0, time_zone.Ow)((0, instant.Rz)(place.writtenAt), place.timeZone).day;
   const days = [];
   for (const {index: index, 0: lead} of line.slice(0, 400).matchAll(beforeDate)) {
    const read = (0, read_date.h)(line.slice(index + lead.length), {
     today: today,
     language: place.language
    });
    const first = (0, time_zone.fi)(place.earliest.slice(0, 10), -longestWait);
    if (read !== undefined && read.day <= today && read.day >= first && isAbove(line, line.slice(0, index + lead.length))) days.push(read.day);
   }
   const [only, another] = [ ...new Set(days) ];
   return another === undefined ? only : undefined;
  }
  function isAbove(line, before) {
   if (/[:：]\s*[*_]*$/.test(line) || /^\s*(?:#|\||\*\*)/.test(line)) return true;
   const isShort = line.length <= 60 && !/[.!?。]\s*$/.test(line);
   return isShort || weekday.test(before) || /^\W*(?:on|am|el|le|em)\s*$/i.test(before);
  }
  const weekday = /(?:\p{L}{3,6}day|\p{L}{3,7}tag|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|feira|曜日),?[\s*_]*$/iu;
  const zoneTold = /\b(?:times?|zeiten|zeitangaben|horas?|horarios?|horários?|heures?|uhrzeiten?|clock)\b|時刻|時間|\bUTC\b|\(/i;
  function zoneIn(line, {timeZone: timeZone, writtenAt: writtenAt}) {
   if (!zoneTold.test(line) || line.length > 200) return undefined;
   const context = {
    day: writtenAt.slice(0, 10),
    timeZone: timeZone
   };
   for (const {index: index} of line.matchAll(/(?<![\p{L}\p{N}])(?=[A-Z]{2,5}\b|Eastern\b|Central\b|Mountain\b|Pacific\b|[+-]\d\d:\d\d)/gu)) {
    const read = (0, zone_names.X)(line.slice(index), context);
    if (read !== undefined) return read;
   }
   return undefined;
  }
  function placed(read, words, place) {
   const {isAbout: isAbout, minutes: minutes} = read;
   if (read.date !== undefined) {
    place.day = read.date.day;
    place.minutes = undefined;
   }
   const isUnknown = place.isOther || read.isZoneUnknown || read.zone === undefined && place.isZoneUnknown;
   const zone = read.zone ?? place.zone;
   if (isUnknown) return {
    line: {
     at: undefined,
     isAbout: isAbout,
     ...words
    }
   };
   if (place.day === undefined) return {
    line: {
     at: undefined,
     isAbout: isAbout,
     ...words
    },
    undated: {
     minutes: minutes,
     zone: zone
    }
   };
   return {
    line: {
     at: instantOnNamedDay(minutes, zone, place.day, place),
     isAbout: isAbout,
     ...words
    }
   };
  }
  function instantOnNamedDay(minutes, zone, day, place) {
   const isNext = place.minutes !== undefined && isPastMidnight(place.minutes, minutes);
   place.day = isNext ? (0, time_zone.fi)(day, 1) : day;
   place.minutes = minutes;
   const ms = (0, time_zone.fC)({
    day: place.day,
    minutes: minutes
   }, zone);
   return ms <= (0, instant.Rz)(place.writtenAt) + drift ? (0, instant.B9)(ms) : undefined;
  }
  // CONCATENATED MODULE: ./lib/src/thread/undated.js
  const justNow = 2 * time_duration.nW;
  function datedTogether(undated, place) {
   const {writtenAt: writtenAt, earliest: earliest, closedAt: closedAt} = place;
   const from = (0, instant.Rz)(earliest) - time_duration.nW;
   const to = (0, instant.Rz)(writtenAt) + drift;
   const end = closedAt === undefined ? to : Math.min(to, (0, instant.Rz)(closedAt) + justNow);
   const last = (0, time_zone.Ow)((0, instant.Rz)(writtenAt), undated[0]?.zone ?? place.timeZone).day;
   const days = Math.min(400, Math.ceil((to - from) / time_duration.vd) + 1);
   const possible = Array.from({
    length: days
   }, (_, back) => onDay(undated, (0, time_zone.fi)(last, -back))).filter(all => all.every(ms => ms >= from && ms <= to));
   const recent = possible.find(all => all.every(ms => to - ms <= justNow));
   if (recent !== undefined && (undated.length === 1 || end === to)) return recent.map(instant.B9);
   const [only, another] = possible.filter(all => all.every(ms => ms <= end));
   return only === undefined || another !== undefined ? undated.map(() => undefined) : only.map(instant.B9);
  }
  function onDay(undated, first) {
   let day = first;
   let before;
   return undated.map(({minutes: minutes, zone: zone}) => {
    if (before !== undefined && isPastMidnight(before, minutes)) day = (0, time_zone.fi)(day, 1);
    before = minutes;
    return (0, time_zone.fC)({
     day: day,
     minutes: minutes
    }, zone);
   });
  }
  // CONCATENATED MODULE: ./lib/src/thread/timed-lines.js
  function timedTextReader(frame) {
   const place = newPlace(frame);
   return (text, heading) => {
    introduce(heading, place);
    lookAround(heading, place);
    return timedText(text, place);
   };
  }
  function timedText(text, place) {
   const lines = [];
   const undated = new Map;
   const others = [];
   let isOpen = false;
   for (const {start: start, end: end, place: where, quoted: quoted, item: item} of (0, 
   read_markdown.k)(text).lines) {
    const line = text.slice(start, end).replace(/\r$/, "");
    const isList = isOpen || item !== undefined;
    const found = where === "text" && !quoted ? timedLine(line, isList, place) : undefined;
    const last = lines.at(-1);
    if (found !== undefined) {
     if (found.undated !== undefined) undated.set(lines.length, found.undated);
     lines.push(found.line);
     isOpen = true;
    } else if (isOpen && last !== undefined && isContinued(line, item !== undefined, where)) {
     lines.splice(-1, 1, {
      ...last,
      text: `${last.text} ${withoutMarks(line)}`
     });
    } else {
     isOpen = false;
     if (where === "text" && !quoted) lookAround(line, place);
     others.push(line);
    }
   }
   return {
    lines: withDays(lines, undated, place),
    others: others.join("\n").trim()
   };
  }
  function withDays(lines, undated, place) {
   if (undated.size === 0) return lines;
   const instants = datedTogether([ ...undated.values() ], place);
   const byLine = new Map([ ...undated.keys() ].map((index, nth) => [ index, instants[nth] ]));
   return lines.map((line, index) => byLine.has(index) ? {
    ...line,
    at: byLine.get(index)
   } : line);
  }
  function isContinued(line, isItem, where) {
   if (where !== "text" || line.trim() === "" || /^\s*(?:#|\||>)/.test(line)) return false;
   return isItem ? /^(?: {2,}|\t)/.test(line) : true;
  }
  function withoutMarks(line) {
   return line.trim().replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)/, "");
  }
  function timedLine(line, isList, place) {
   if (line.length > 4e3) return undefined;
   if (/^\s*\|/.test(line)) return timedRow(line, place);
   const bare = line.replace(/^\s*(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/, "");
   const read = readStart(unmarked(bare), place);
   if (read === undefined) return undefined;
   const text = separated(read.rest, isList, place);
   if (text === undefined) return undefined;
   const shown = line.slice(0, line.length - text.length);
   const words = read.until === undefined ? text : `–${read.until} ${text}`;
   return placed(read, {
    shown: shown.replaceAll(/[*_`|[\]-]/g, " ").trim(),
    text: words
   }, place);
  }
  function unmarked(line) {
   return line.replace(/^(?:\*\*|__|`|_|\*|\[|\()+(?=[~\d午]|[A-Z][a-z]+ \d)/, "");
  }
  function separated(rest, isList, {language: language}) {
   const going = isList ? undefined : goesOn[language];
   const closed = rest.replace(/^(?:\*\*|__|`|_|\*|\]|\))+/, "");
   const marked = /^\s*(?:[-–—:：|>→=]+|,)\s*(?:\*\*|__)?\s*(\S.*)$/s.exec(closed)?.[1];
   if (marked !== undefined) return marked.replace(/^(?:\*\*|__)\s*[:：-]?\s*/, "");
   const spaced = /^[ \t\u3000]+(\S.*)$/s.exec(closed)?.[1];
   const isSentence = spaced === undefined || goesOnAnywhere.test(spaced) || going?.test(spaced) === true;
   return isSentence ? undefined : spaced.replace(/^[-–—:：]\s*/, "");
  }
  const goesOn = {
   en: /^(?:is|was|to|till|until|and|or)\b/i,
   de: /^(?:ist|war|bis|und|oder)\b/i,
   es: /^(?:es|fue|hasta|a|y|o)\b/i,
   fr: /^(?:est|et|ou|à)(?![\p{L}])/iu,
   pt: /^(?:é|foi|até|a|e|ou)(?![\p{L}])/iu
  };
  const goesOnAnywhere = /^(?:ごろ|頃|から|-\s*\d)/;
  function readStart(line, place) {
   const typed = (0, typed_text.j)(line.slice(0, 200));
   if (typed.length !== Math.min(200, line.length)) return undefined;
   const today = place.day ?? (0, time_zone.Ow)((0, instant.Rz)(place.writtenAt), place.timeZone).day;
   const date = (0, read_date.h)(typed, {
    today: today,
    language: place.language
   });
   const behind = date === undefined ? typed : date.rest.replace(/^(?:T(?=\d)|[ ,:-]+(?:at |um |a las |à |às )?)/i, "");
   const clock = startOf(behind, date !== undefined, place.language);
   if (clock === undefined || clock.isAbout && date === undefined && !/^[~\d午]/.test(behind) && !/^(?:ca|around|about|gegen)/i.test(behind)) return undefined;
   const afterClock = clock.rest.replace(/^ +(?=[A-Z(+]|GMT|UTC)/i, "");
   const read = (0, zone_names.X)(afterClock, {
    day: date?.day ?? today,
    timeZone: place.timeZone
   });
   const rest = read === undefined ? clock.rest : read.rest;
   return {
    ...clock,
    rest: line.slice(typed.length - rest.length),
    date: date,
    zone: read?.kind === "zone" ? read.zone : undefined,
    isZoneUnknown: read?.kind === "ambiguous"
   };
  }
  function startOf(text, isDated, language) {
   const clock = (0, read_clock.$)(text, language);
   if (clock === undefined) return undefined;
   const dash = /^ ?- ?(?=\d{1,2}[:.h]\d\d)/.exec(clock.rest)?.[0];
   const end = dash === undefined ? undefined : (0, read_clock.$)(clock.rest.slice(dash.length), language);
   if (dash === undefined || end === undefined || isDated && end.minutes < clock.minutes) return clock;
   const until = clock.rest.slice(dash.length, clock.rest.length - end.rest.length).trim();
   return {
    ...clock,
    rest: end.rest,
    until: until
   };
  }
  function timedRow(line, place) {
   const cells = line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map(cell => cell.trim());
   if (cells.every(cell => /^:?-*:?$/.test(cell))) return undefined;
   const [first = "", second = "", ...rest] = cells;
   const read = readStart(unmarked(first), place) ?? readStart(unmarked(`${first} ${second}`.trim()), place);
   if (read === undefined) {
    lookAround(cells.slice(0, 2).join(" "), place);
    return undefined;
   }
   const isOne = separatedCell(readStart(unmarked(first), place)?.rest);
   const told = (isOne ? [ second, ...rest ] : rest).filter(cell => cell !== "" && cell !== "-");
   return told.length === 0 ? undefined : placed(read, {
    shown: first,
    text: told.join(" · ")
   }, place);
  }
  function separatedCell(rest) {
   return rest !== undefined && rest.replaceAll(/[*_`)\]\s]/g, "") === "";
  }
  // CONCATENATED MODULE: ./lib/src/thread/read-statements.js
  function readStatements(facts, policy) {
   const {issue: issue, comments: comments, me: me} = facts;
   const {isMember: isMember} = policy;
   const earliest = (0, instant.B9)((0, instant.Rz)(issue.createdAt) - time_duration.vd / 2);
   const {author: author, createdAt: createdAt, url: url} = issue;
   const statements = [ {
    author: author,
    createdAt: createdAt,
    url: url,
    comment: undefined,
    text: (0, issue_body.Oz)(issue.body),
    isMember: isMember(author.login)
   }, ...comments.filter(comment => comment.author.kind === "person" && comment.author.login !== me).map(comment => ({
    author: comment.author,
    createdAt: comment.createdAt,
    url: comment.url,
    comment: comment.id,
    text: withoutCommands(comment.body),
    isMember: isMember(comment.author.login)
   })) ];
   const closed = issue.state.kind === "closed" ? {
    closedAt: issue.state.at
   } : {};
   return statements.map(statement => readStatement(statement, {
    earliest: earliest,
    ...closed
   }, policy));
  }
  function withoutCommands(body) {
   if (!/^ {0,3}\/incident/im.test(body)) return body;
   return body.split(/\r\n?|\n/).filter(line => !(0, command_lines.Et)(line)).join("\n").trim();
  }
  const untimed = [ "follow-ups", "communications", "other", "severity" ];
  function readStatement(statement, frame, policy) {
   if (!statement.isMember && statement.comment !== undefined) {
    return {
     ...statement,
     parts: [],
     sentences: [],
     isWriteUp: false
    };
   }
   const {timeZone: timeZone, language: language} = policy;
   const kindOf = statement.isMember ? policy.kindOf : onlyTheReport(policy.kindOf);
   const timed = timedTextReader({
    writtenAt: statement.createdAt,
    ...frame,
    timeZone: timeZone,
    language: language
   });
   const parts = passagesOf(statement.text, kindOf).map(({kind: kind, heading: heading, text: text}) => {
    if (untimed.includes(kind) || (0, headings.E)(kind)) return {
     kind: kind,
     heading: heading,
     text: text,
     timed: [],
     others: text
    };
    const {lines: lines, others: others} = timed(text, heading);
    return {
     kind: kind,
     heading: heading,
     text: text,
     timed: lines,
     others: others
    };
   });
   const known = new Set(parts.flatMap(({kind: kind}) => isTold(kind) ? [ kind ] : []));
   const prose = parts.filter(({kind: kind}) => kind === undefined || talks.includes(kind));
   return {
    ...statement,
    parts: parts,
    sentences: prose.flatMap(({others: others}) => sentencesOf(others)),
    isWriteUp: known.size > 1
   };
  }
  function onlyTheReport(kindOf) {
   return (heading, how) => {
    const kind = kindOf(heading, how);
    if (kind === undefined || seenByOutsiders.includes(kind)) return undefined;
    return outsidersKinds.includes(kind) ? kind : "other";
   };
  }
  const outsidersKinds = [ "summary", "severity", "other" ];
  const seenByOutsiders = [ "impact", "started", "detected" ];
  const talks = [ "summary", "repair", "communications" ];
  function isTold(kind) {
   return (0, headings.E)(kind) || kind === "summary" || kind === "timeline" || kind === "follow-ups" || kind === "lessons" || kind === "repair";
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/feedback.js
  const noAnswers = {
   intro: "",
   lines: [],
   rest: ""
  };
  const feedback_most = 10;
  function answersTo({question: question, shown: shown}, {incident: incident, facts: facts, formatter: formatter}) {
   const {texts: texts} = formatter;
   const found = commentsAfter(question, incident, facts).filter(comment => !shown.has(comment)).map(comment => ({
    comment: comment,
    words: ownWords(comment.body)
   })).filter(({words: words}) => words !== "");
   const reactions = reactionLine(peoplesReactions(question));
   if (found.length === 0 && reactions === "") return noAnswers;
   const more = found.length - feedback_most;
   return {
    intro: `${texts.format("answersTo", {
     url: question.url
    })}${texts.words.colon}${reactions}`.trimEnd(),
    lines: found.slice(0, feedback_most).map(({comment: comment, words: words}) => quotedLine(comment, words, formatter)),
    rest: more > 0 ? texts.format("moreInIssue", {
     count: more,
     url: incident.url
    }) : ""
   };
  }
  function commentsAfter(question, incident, {comments: comments, me: me}) {
   const end = endOfAsking(incident);
   return comments.slice(comments.indexOf(question) + 1).filter(({author: author, createdAt: createdAt}) => author.kind !== "bot" && author.login !== me && isUntil(createdAt, end));
  }
  function endOfAsking({steps: steps}) {
   let end;
   for (const {step: step, state: state} of steps) {
    if (step.id !== "feedback" && step.id !== "thank") continue;
    if (state.kind === "open") return undefined;
    if (end === undefined || (0, instant.Y8)(end, state.attribution.at)) end = state.attribution.at;
   }
   return end;
  }
  function isUntil(at, end) {
   return end === undefined || !(0, instant.Y8)(end, at);
  }
  function peoplesReactions({body: body, reactions: reactions}) {
   if ((0, command_lines.Zm)(body).length === 0) return reactions ?? {};
   const {"+1": _done, eyes: _seen, confused: _refused, ...others} = reactions ?? {};
   return others;
  }
  function firstQuestion(login, incident, {comments: comments}) {
   const turn = stepSpans(incident)[incident.steps.findIndex(({step: step}) => step.id === "feedback")];
   if (turn === undefined || turn.isAhead) return undefined;
   return comments.find(({author: author, body: body, createdAt: createdAt}) => {
    if (author.kind !== "person" || author.login.toLowerCase() !== login.toLowerCase()) return false;
    if ((0, instant.Y8)(createdAt, turn.from) || (0, instant.Y8)(turn.to, createdAt)) return false;
    return /[?؟](?=$|[\s)\]"'”»*_!])|？/.test(ownWords(body));
   });
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/communications.js
  const communicationSteps = [ "alert", "apologize", "feedback", "thank" ];
  const communications_longest = 1500;
  function communicationsOf(page) {
   const {incident: incident, formatter: formatter} = page;
   const steps = incident.steps.filter(({step: step}) => communicationSteps.some(id => id === step.id));
   const told = steps.flatMap(tracked => wordsOf(tracked, page));
   const isThanked = incident.steps.some(({step: step, state: state}) => step.id === "thank" && state.kind === "done");
   const people = isThanked ? participants(page).map(formatter.name) : [];
   const {texts: texts} = formatter;
   const thanked = people.length === 0 ? "" : texts.format("thanked", {
    people: texts.list(people)
   });
   const {shown: words, left: left} = shownOf([ ...told, ...underHeadings(page) ]);
   const rest = left === 0 ? "" : texts.format("moreInIssue", {
    count: left,
    url: incident.url
   });
   const asks = steps.flatMap(tracked => asksOf(tracked, page));
   return {
    words: words,
    rest: rest,
    asks: asks,
    thanked: thanked,
    isShown: words.length + asks.length > 0 || thanked !== ""
   };
  }
  function wordsOf({step: step, state: state}, page) {
   const {formatter: formatter} = page;
   const note = state.kind === "done" && state.attribution.kind === "actor" ? (state.note ?? "").trim() : "";
   const comments = [ ...commentsSaid(step.id, page), ...cameWith(state, page) ];
   const question = step.id === "feedback" ? questionOf(state, page) ?? comments[0] : undefined;
   const answers = question === undefined ? noAnswers : answersTo({
    question: question,
    shown: thanksIn(page)
   }, page);
   const said = [ ...new Set(comments) ].map(comment => fromComment(step, comment, page));
   const own = note === "" || state.kind !== "done" || state.attribution.kind !== "actor" ? [] : [ noted(step, note, state.attribution, formatter) ];
   const words = [ ...own, ...said ];
   const [first, ...others] = words.length > 0 || question === undefined ? words : [ fromComment(step, question, page) ];
   return first === undefined ? [] : [ {
    ...first,
    answers: answers
   }, ...others ];
  }
  function cameWith(state, {facts: facts}) {
   if (state.kind !== "done" || state.attribution.kind !== "actor") return [];
   const {by: by, at: at} = state.attribution;
   return facts.comments.filter(({author: author, createdAt: createdAt, body: body}) => author.login === by && createdAt === at && (0, 
   command_lines.Pr)(body) && withoutCommands(body) !== "");
  }
  function thanksIn({reading: reading, facts: facts}) {
   const ids = messageCandidates("thank", reading.statements).map(({comment: comment}) => comment);
   return new Set(facts.comments.filter(({id: id}) => ids.includes(id)));
  }
  function noted(step, note, {by: by, at: at}, formatter) {
   return {
    steps: nameOf(step, formatter),
    ...quoteOf(note, by, at, formatter),
    answers: noAnswers
   };
  }
  function quoteOf(text, by, at, formatter) {
   const source = formatter.texts.format("quotedFromTick", {
    who: formatter.name(by),
    when: formatter.clock.named(at)
   });
   return {
    source: source,
    quote: quoted(formatter.block(text, communications_longest).text)
   };
  }
  function fromComment(step, comment, {formatter: formatter}) {
   return {
    steps: nameOf(step, formatter),
    source: sourceLink(comment, formatter),
    quote: quoted(formatter.block(withoutCommands(comment.body), communications_longest).text),
    answers: noAnswers
   };
  }
  function questionOf(state, {incident: incident, facts: facts}) {
   if (state.kind !== "done" || state.attribution.kind !== "actor") return undefined;
   return firstQuestion(state.attribution.by, incident, facts);
  }
  function commentsSaid(step, {incident: incident, facts: facts}) {
   const ids = incident.logbook.entries.flatMap(entry => entry.what === "said" && entry.step === step ? [ entry.comment ] : []);
   return facts.comments.filter(({id: id}) => ids.includes(id));
  }
  function underHeadings({reading: reading, formatter: formatter}) {
   return reading.statements.filter(({isMember: isMember}) => isMember).flatMap(statement => statement.parts.filter(({kind: kind, text: text}) => kind === "communications" && text !== "").map(({heading: heading, text: text}) => ({
    steps: formatter.line(heading, 80),
    source: sourceLink(statement, formatter),
    quote: quoted(formatter.block(text, communications_longest).text),
    answers: noAnswers
   })));
  }
  function asksOf({step: step, state: state}, page) {
   const {reading: reading, formatter: formatter} = page;
   const id = messageStep(step.id);
   if (id === undefined || state.kind === "skipped" || communications_isTold(step.id, state, page)) return [];
   const found = messageCandidates(id, reading.statements);
   const hasHeading = reading.statements.some(({parts: parts}) => parts.some(({kind: kind}) => kind === "communications"));
   if (found.length === 0 && (state.kind === "open" || hasHeading)) return [];
   const {texts: texts} = formatter;
   const number = (0, protocol.CD)(step.id);
   const named = nameOf(step, formatter);
   if (found.length === 0) {
    return [ texts.format("askSaid", {
     step: named,
     command: (0, inert_code.U_)(`/incident done ${number} …`)
    }) ];
   }
   const links = texts.list(found.map(source => sourceLink(source, formatter)));
   const by = state.kind === "done" && state.attribution.kind === "actor" ? state.attribution.by : undefined;
   const likely = found.find(({author: author}) => author.login === by) ?? found[0];
   const command = (0, inert_code.U_)(`/incident said ${number} #issuecomment-${likely?.comment ?? ""}`);
   return [ texts.format("perhapsSaid", {
    step: named,
    links: links,
    command: command
   }) ];
  }
  function communications_isTold(step, state, page) {
   const note = state.kind === "done" ? (state.note ?? "").trim() : "";
   return note !== "" || commentsSaid(step, page).length > 0 || cameWith(state, page).length > 0;
  }
  function messageStep(id) {
   return id === "alert" || id === "apologize" || id === "thank" ? id : undefined;
  }
  function nameOf(step, formatter) {
   return `${(0, protocol.CD)(step.id)}. ${formatter.titleOf(step)}`;
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/assumed.js
  function tickOf(incident, id) {
   const state = incident.steps.find(({step: step}) => step.id === id)?.state;
   return state?.kind === "done" ? state.attribution.at : undefined;
  }
  function assumedMoments(incident) {
   const isOpen = name => (0, incident_incident.aj)(incident.logbook, name) === undefined;
   const tick = tickOf(incident, "ameliorate");
   const closed = incident.phase.kind === "resolved" ? (0, incident_incident.Zz)(incident).at(-1)?.to : undefined;
   return [ ...tick !== undefined && isOpen("mitigated") ? [ {
    name: "mitigated",
    at: tick,
    from: "step"
   } ] : [], ...closed !== undefined && isOpen("resolved") ? [ {
    name: "resolved",
    at: closed,
    from: "closing"
   } ] : [] ];
  }
  function assumedLead({logbook: logbook}, {history: history}, {isMember: isMember}) {
   if ((0, roles.M)(logbook) !== undefined || history.kind !== "read") return undefined;
   const first = history.events.find(event => event.kind === "assigned" && isMember(event.assignee));
   return first?.kind === "assigned" ? first.assignee : undefined;
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/facts.js
  function factsView(page) {
   const {incident: incident, facts: facts, formatter: formatter, settings: settings, reading: reading} = page;
   const {texts: texts, name: name, line: line} = formatter;
   const severities = settings.severities.map(({label: label}) => label);
   const open = incident.steps.filter(({state: state}) => state.kind === "open").length;
   const total = incident.steps.length;
   const lead = (0, roles.M)(incident.logbook);
   return {
    protocol: open === 0 ? texts.format("allStepsDone", {
     total: total
    }) : texts.format("stepsNotDone", {
     open: open,
     total: total
    }),
    severity: severityWords(incident, facts, formatter, severities),
    affected: affectedServices(facts, settings).map(service => line(service, 60)).join(texts.words.comma),
    lead: lead === undefined ? leadWords(page) : name(lead),
    lasted: lastedWords(incident, formatter),
    openFor: facts_openWords(incident, formatter),
    fixedBy: (0, fixes.S)(incident, facts, reading.repairs).map(fix => fixWords(fix, formatter)).join(texts.words.comma),
    milestones: milestoneRows(milestones(incident, (0, acknowledgement.J)(incident, facts, settings.acceptFrom)), assumedMoments(incident), formatter),
    complete: open === 0,
    allEight: total === protocol.ph.length
   };
  }
  function severityWords(incident, facts, formatter, severities) {
   const {texts: texts, line: line} = formatter;
   const times = severityTimes(incident, facts, severities);
   const now = finalSeverity(incident, facts, formatter, severities);
   const only = times[0]?.severity ?? incident.severity;
   if (times.length === 0 || times.length === 1 && only?.toLowerCase() === incident.severity?.toLowerCase()) return now;
   const shares = times.map(({severity: severity, ms: ms}) => texts.format("timeInSeverity", {
    severity: line(severity, 60),
    duration: texts.duration(ms)
   }));
   return now === "" ? shares.join(texts.words.comma) : `${now} (${shares.join(texts.words.comma)})`;
  }
  function finalSeverity(incident, facts, {texts: texts, line: line, name: name}, severities) {
   const severity = line(incident.severity ?? "", 60);
   const worst = graverBefore(incident, facts, severities);
   if (worst === undefined && isFromForm(incident, facts)) return texts.format("severityChosen", {
    severity: severity,
    who: name(incident.author.login)
   });
   if (severity === "" || worst === undefined) return severity;
   return texts.format("severityAtWorst", {
    severity: severity,
    worst: line(worst, 60)
   });
  }
  function isFromForm({severity: severity, answers: answers}, {issue: {labels: labels}}) {
   if (severity === undefined || severity !== answers.severity) return false;
   return !labels.some(label => (0, facts_label.b)(label, severity));
  }
  function lastedWords(incident, {texts: texts}) {
   const known = lasting(incident);
   if (known === undefined) return "";
   const length = texts.duration((0, instant.vk)(known.from, known.to));
   const duration = known.isWhole ? length : texts.format("lastedAtLeast", {
    duration: length
   });
   return known.until === "resolved" ? duration : texts.format("lastedUntilMitigated", {
    duration: duration
   });
  }
  function facts_openWords(incident, {texts: texts}) {
   const duration = texts.duration((0, incident_incident.WI)(incident));
   const count = (0, incident_incident.Zz)(incident).length - 1;
   return count === 0 ? duration : texts.counted("reopenedTimes", count, {
    duration: duration
   });
  }
  function milestoneRows(told, assumed, formatter) {
   const rows = [ ...assumed.map(moment => ({
    at: moment.at,
    row: assumedRow(moment, formatter)
   })), ...told.map(milestone => ({
    at: milestone.at,
    row: toldRow(milestone, told[0], formatter)
   })) ];
   return rows.toSorted((a, b) => (0, instant.Rz)(a.at) - (0, instant.Rz)(b.at)).map(({row: row}) => row);
  }
  function toldRow(milestone, first, formatter) {
   const {clock: clock, texts: texts, name: name} = formatter;
   const when = clock.timestamp(milestone.at);
   return {
    name: formatter.milestone(milestone.name),
    when: milestone.name === "acknowledged" && milestone.by === undefined ? texts.format("seenAt", {
     when: when
    }) : when,
    after: first === undefined || milestone === first ? "" : texts.duration((0, instant.vk)(first.at, milestone.at)),
    by: milestone.by === undefined ? "" : name(milestone.by)
   };
  }
  function leadWords({incident: incident, facts: facts, reading: reading, formatter: formatter}) {
   const lead = assumedLead(incident, facts, reading);
   return lead === undefined ? "" : formatter.texts.format("assumedLead", {
    who: formatter.name(lead)
   });
  }
  function assumedRow({name: name, at: at, from: from}, {milestone: milestone, clock: clock, texts: texts}) {
   const when = clock.timestamp(at);
   const words = from === "step" ? texts.format("assumedFromStep", {
    when: when,
    step: (0, protocol.CD)("ameliorate")
   }) : texts.format("assumedFromClosing", {
    when: when
   });
   return {
    name: milestone(name),
    when: words,
    after: "",
    by: ""
   };
  }
  function fixWords(fix, {label: label}) {
   return fix.kind === "commit" ? commitLink(fix.sha, fix.url) : (0, inert_link.uM)(`#${fix.number} ${label(fix.title, 80)}`, fix.url);
  }
  var references = __webpack_require__(8081);
  // CONCATENATED MODULE: ./lib/src/postmortem/follow-up-labels.js
  const types = [ [ "Prevent", /^prevent(?:ion|ive)?$/ ], [ "Detect", /^detect(?:ion|ive)?$/ ], [ "Mitigate", /^mitigat(?:e|ion|ive)$/ ], [ "Process", /^process$/ ] ];
  function typeIn(labels) {
   const words = labels.map(label => /^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(follow_up_labels_folded(label))?.[1] ?? "");
   return types.find(([, pattern]) => words.some(word => pattern.test(word)))?.[0];
  }
  function priorityIn(labels) {
   const levels = labels.map(follow_up_labels_folded).flatMap(label => {
    const behind = /^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(label)?.[1];
    const before = /^(.*)[ -]priority$/.exec(label)?.[1];
    return behind ?? before ?? (isCode(label) ? label : []);
   });
   const code = levels.find(isCode);
   if (code !== undefined) return {
    kind: "code",
    code: code
   };
   const level = levels.find(one => /^[\p{L}\p{N}]{1,20}$/u.test(one));
   return level === undefined ? undefined : {
    kind: "level",
    level: level
   };
  }
  function isCode(word) {
   return /^p[0-4]$/.test(word);
  }
  function follow_up_labels_folded(label) {
   return label.trim().toLowerCase();
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups.js
  const follow_ups_most = 50;
  const mostOwners = 5;
  function followUps(page) {
   const {reading: reading, formatter: formatter} = page;
   const linked = linkedIssues(page);
   const named = namedIssues(page, linked);
   const told = reading.followUps;
   const saidOf = issue => told.find(({number: number}) => number === issue.number && isHere(issue.url, page));
   const issues = [ ...linked, ...named ].slice(0, follow_ups_most);
   const tasks = told.filter(({number: number}) => !issues.some(issue => issue.number === number && isHere(issue.url, page)));
   const hints = offers(reading.candidates["follow-ups"] ?? [], formatter);
   const planned = issues.filter(({what: what}) => what === "issue");
   const isOpen = issue => issue.mergedAt === undefined && issue.state !== "closed";
   return {
    lines: [ ...issues.map(issue => follow_ups_lineOf(issue, saidOf(issue), formatter)), ...tasks.slice(0, follow_ups_most).map(task => taskLine(task, formatter)) ],
    hasIssue: tasks.length > 0 || issues.some(({what: what}) => what === "issue"),
    hints: hints,
    isShown: issues.length + tasks.length + hints.length > 0,
    count: planned.length + tasks.length,
    open: planned.filter(isOpen).length + tasks.filter(({isDone: isDone}) => !isDone).length
   };
  }
  function isHere(url, {facts: facts}) {
   return url.toLowerCase().startsWith(`${facts.repository.url.toLowerCase()}/`);
  }
  function linkedIssues({incident: incident, facts: facts, lines: shown, reading: reading}) {
   const {history: history} = facts;
   const events = history.kind === "read" ? history.events : [];
   const known = new Set(shown.flatMap(line => line.kind === "linked" ? [ line.url ] : []));
   const found = events.filter(event => {
    if (event.kind !== "linked") return false;
    if (event.isPart === true || event.isDuplicate === true) return event.isPart === true;
    return reading.isMember(event.by.login) && known.has(event.url) && !(0, instant.Y8)(event.at, (0, 
    incident_incident.kK)(incident));
   });
   return [ ...new Map(found.toReversed().map(event => [ event.url, event ])).values() ].toReversed().toSorted((a, b) => Number(b.isPart === true) - Number(a.isPart === true));
  }
  function namedIssues({facts: facts, reading: reading, incident: incident}, linked) {
   const {background: background} = facts;
   const named = background.kind === "read" ? background.named ?? [] : [];
   const numbers = new Set([ ...reading.followUps.flatMap(({number: number}) => number ?? []), ...numbersOfStep(incident, facts) ]);
   return named.filter(({number: number, url: url}) => numbers.has(number) && !linked.some(one => one.url === url));
  }
  function numbersOfStep({logbook: logbook}, {repository: repository}) {
   return logbook.entries.flatMap(entry => {
    const note = entry.what === "ticked" && entry.step === "prevent" ? entry.note ?? "" : "";
    return (0, references.i)(note, repository.url).numbers;
   });
  }
  function follow_ups_lineOf(issue, told, formatter) {
   const {words: words} = formatter.texts;
   const link = (0, inert_link.uM)(`#${issue.number} ${formatter.label(issue.title, 120)}`, issue.url);
   const state = follow_ups_stateOf(issue);
   const quote = told === undefined ? "" : ` – ${follow_ups_quoteOf(told, formatter)}`;
   if (state === undefined) return `${link}${quote}`;
   return `${link}${words.colon}${[ words[state], ...planOf(withTold(issue, told), formatter) ].join(words.comma)}${quote}`;
  }
  function withTold(issue, told) {
   if (told === undefined) return issue;
   const {assignees: assignees = []} = issue;
   const due = issue.due ?? told.due;
   return {
    ...issue,
    assignees: assignees.length > 0 ? assignees : told.owners,
    ...due === undefined ? {} : {
     due: due
    }
   };
  }
  function taskLine(task, formatter) {
   const {texts: texts, line: line, name: name} = formatter;
   const plan = [ ...task.owners.filter(login => !task.text.toLowerCase().includes(login.toLowerCase())).map(name), ...task.due === undefined ? [] : [ texts.format("followUpDue", {
    date: task.due
   }) ] ];
   const words = [ line(task.text, 400), ...plan ].join(texts.words.comma);
   return `[${task.isDone ? "x" : " "}] ${words} (${sourceLink(task.source, formatter)})`;
  }
  function follow_ups_quoteOf(task, formatter) {
   const source = sourceLink(task.source, formatter);
   const words = formatter.line(task.text.replace(/^\s*#\d{1,9}\b\s*:?/, "").trim(), 200);
   return /\p{L}/u.test(words) ? `${inQuotes(words, formatter.texts)} (${source})` : `(${source})`;
  }
  function planOf({assignees: assignees = [], due: due, labels: labels = []}, {name: name, texts: texts}) {
   const type = typeIn(labels);
   const priority = priorityIn(labels);
   return [ ...assignees.slice(0, mostOwners).map(name), ...due === undefined ? [] : [ texts.format("followUpDue", {
    date: due
   }) ], ...type === undefined ? [] : [ texts.words[`followUp${type}`] ], ...priority === undefined ? [] : [ priorityWords(priority, texts) ] ];
  }
  function priorityWords(priority, {format: format}) {
   return priority.kind === "code" ? priority.code : format("followUpPriority", {
    level: priority.level
   });
  }
  function follow_ups_stateOf({mergedAt: mergedAt, state: state}) {
   if (mergedAt !== undefined) return "followUpMerged";
   if (state === undefined) return undefined;
   return state === "closed" ? "followUpClosed" : "followUpOpen";
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/people.js
  const separator = " · ";
  function rolesOf(page) {
   const {incident: incident, facts: facts, lines: lines, reading: reading, formatter: formatter} = page;
   const all = participants(page);
   const isPerson = isPersonIn(facts, reading);
   const deeds = deedsOf(incident, facts, lines, formatter).filter(({login: login}) => isPerson(login));
   const byPerson = Map.groupBy(deeds, ({login: login}) => login.toLowerCase());
   const named = [ ...byPerson.values() ].map(own => {
    const login = all.find(one => sameLogin(one, own[0]?.login)) ?? own[0]?.login ?? "";
    return [ person(login), ...own.map(({words: words}) => words) ].join(separator);
   });
   const others = all.filter(login => !byPerson.has(login.toLowerCase())).map(formatter.name);
   const rest = others.length === 0 ? [] : [ formatter.texts.format("alsoTookPart", {
    people: formatter.texts.list(others)
   }) ];
   return [ ...named, ...rest ];
  }
  function deedsOf(incident, facts, lines, formatter) {
   const {words: words} = formatter.texts;
   const lead = (0, roles.M)(incident.logbook);
   return [ ...lead === undefined ? [] : [ {
    login: lead,
    words: words.roleLead
   } ], ...beginnings(incident, formatter), ...assigned(facts, lines).map(login => ({
    login: login,
    words: words.roleAssigned
   })), ...stepDeeds(incident, formatter), ...pullDeeds((0, fixes.p)(incident, facts), formatter), ...closings(incident).map(login => ({
    login: login,
    words: words.roleClosed
   })) ];
  }
  function beginnings({author: author, logbook: logbook}, {texts: {words: words}}) {
   const declarer = actorOf((0, incident_incident.HK)(logbook.entries));
   const declared = declarer === undefined ? [] : [ {
    login: declarer,
    words: words.roleDeclared
   } ];
   return sameLogin(author.login, declarer) ? declared : [ {
    login: author.login,
    words: words.roleOpened
   }, ...declared ];
  }
  function assigned({history: history, issue: issue}, lines) {
   if (history.kind !== "read") return issue.assignees;
   return [ ...new Set(lines.flatMap(line => line.kind === "assigned" ? line.people : [])) ];
  }
  function stepDeeds({steps: steps, logbook: logbook}, {texts: texts}) {
   const named = all => {
    const numbers = all.map(({step: step}) => String((0, protocol.CD)(step.id)));
    return texts.counted("roleSteps", numbers.length, {
     steps: texts.list(numbers)
    });
   };
   const done = Map.groupBy(steps, ({state: state}) => state.kind === "open" ? "" : actorOf(state.attribution) ?? "");
   const owned = Map.groupBy(steps, ({step: step, state: state}) => {
    const owner = (0, roles.bf)(logbook, step.id) ?? "";
    return state.kind !== "open" && sameLogin(owner, actorOf(state.attribution)) ? "" : owner;
   });
   return [ ...[ ...done ].map(([login, all]) => ({
    login: login,
    words: named(all)
   })), ...[ ...owned ].map(([login, all]) => ({
    login: login,
    words: texts.format("roleOwner", {
     steps: named(all)
    })
   })) ].filter(({login: login}) => login !== "");
  }
  function pullDeeds(pulls, {texts: texts}) {
   const links = all => texts.list(all.map(({number: number, url: url}) => (0, inert_link.uM)(`#${number}`, url)));
   const wrote = Map.groupBy(pulls, ({author: author}) => loginOf(author));
   const reviewers = new Set(pulls.flatMap(({reviewers: all}) => all.map(loginOf)));
   return [ ...[ ...wrote ].map(([login, all]) => ({
    login: login,
    words: texts.format("roleWrote", {
     pulls: links(all)
    })
   })), ...[ ...reviewers ].map(login => {
    const reviewed = pulls.filter(({author: author, reviewers: all}) => loginOf(author) !== login && all.some(one => loginOf(one) === login));
    return {
     login: login,
     words: reviewed.length === 0 ? "" : texts.format("roleReviewed", {
      pulls: links(reviewed)
     })
    };
   }) ].filter(({login: login, words: words}) => login !== "" && words !== "");
  }
  function closings({logbook: logbook}) {
   const last = logbook.entries.findLast(({what: what}) => what === "closed");
   const login = actorOf(last?.attribution);
   return login === undefined ? [] : [ login ];
  }
  function actorOf(attribution) {
   return attribution?.kind === "actor" ? attribution.by : undefined;
  }
  function loginOf(account) {
   return account?.kind === "person" ? account.login : "";
  }
  function sameLogin(a, b) {
   return a.toLowerCase() === b?.toLowerCase();
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/questions.js
  const questions_longest = 12e3;
  function humanSections(page, hints) {
   const {incident: incident, formatter: formatter} = page;
   const {words: words} = formatter.texts;
   const written = threadNotes(page);
   const noted = commandNotes(incident, formatter);
   return people_sections.RT.filter(people_sections.N9).map(id => {
    const all = [ ...written.get(id) ?? [], ...noted.get(id) ?? [] ];
    const {shown: shown, left: left} = shownOf(all.toReversed());
    const notes = shown.toReversed();
    const offered = hints[id] ?? [];
    return {
     id: id,
     heading: words[id],
     question: words[`${id}Question`],
     notes: notes,
     rest: left === 0 ? "" : formatter.texts.format("moreInIssue", {
      count: left,
      url: incident.url
     }),
     hints: offered,
     isShown: notes.length > 0 || offered.some(({isQuiet: isQuiet}) => isQuiet !== true),
     isImpact: id === "impact"
    };
   });
  }
  function threadNotes({reading: reading, formatter: formatter}) {
   const {line: line, block: block} = formatter;
   const answers = reading.statements.flatMap(statement => statement.parts.flatMap(part => {
    const section = sectionOf(part);
    const told = statement.isMember ? part.text : unlinked(part.text);
    const words = section === undefined ? "" : whole(block(told, questions_longest));
    if (section === undefined || words === "") return [];
    const heading = isAsked(part.heading) || !(0, headings.E)(part.kind) ? line(part.heading, 120) : "";
    return [ {
     section: section,
     note: {
      heading: heading,
      quote: quoted(words),
      source: sourceOf(statement, formatter)
     }
    } ];
   }));
   return grouped(answers);
  }
  function whole({text: text, cut: cut}) {
   return cut && !text.endsWith("…") ? `${text}\n\n…` : text;
  }
  function sectionOf({kind: kind, heading: heading, text: text}) {
   if (text === issue_body.qE || servicesAnswered({
    heading: heading,
    text: text
   }) !== undefined) return undefined;
   if ((0, headings.E)(kind)) return kind;
   return isServices(heading) ? "impact" : undefined;
  }
  function isServices(heading) {
   return heading !== "" && servicesAnswered({
    heading: heading,
    text: ""
   }) !== undefined;
  }
  function isAsked(heading) {
   return /[?？]\s*$/.test(heading);
  }
  function sourceOf(statement, formatter) {
   return statement.comment === undefined ? formatter.texts.format("formBy", {
    who: formatter.name(statement.author.login)
   }) : sourceLink(statement, formatter);
  }
  function commandNotes({logbook: logbook}, formatter) {
   const answers = logbook.entries.flatMap(entry => {
    const words = entry.what === "note" ? whole(formatter.block(entry.text, questions_longest)) : "";
    if (entry.what !== "note" || words === "") return [];
    const source = notedBy(entry.attribution, formatter);
    return [ {
     section: entry.section,
     note: {
      heading: "",
      quote: quoted(words),
      source: source
     }
    } ];
   });
   return grouped(answers);
  }
  function grouped(answers) {
   const groups = Map.groupBy(answers, ({section: section}) => section);
   return new Map([ ...groups ].map(([section, all]) => [ section, all.map(({note: note}) => note) ]));
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/related.js
  const related = {
   id: "related",
   heading: "related",
   body: related_body
  };
  const related_most = 20;
  function related_body(page) {
   const {facts: facts, formatter: formatter} = page;
   const named = facts.background.kind === "read" ? facts.background.named ?? [] : [];
   const isElsewhere = toldElsewhere(page);
   const lines = named.flatMap(issue => {
    if (isElsewhere(issue)) return [];
    const said = whereNamed(issue, page);
    if (said === undefined) return [];
    const link = (0, inert_link.uM)(`#${issue.number} ${formatter.label(issue.title, 120)}`, issue.url);
    return [ `- ${link} – ${quotedLine(said.statement, said.sentence, formatter)}` ];
   });
   return lines.length === 0 ? [] : [ lines.slice(0, related_most).join("\n") ];
  }
  function toldElsewhere(page) {
   const {incident: incident, facts: facts, reading: reading, lines: lines} = page;
   const urls = new Set([ ...(0, fixes.S)(incident, facts, reading.repairs).map(({url: url}) => url), ...lines.flatMap(line => line.kind === "linked" || line.kind === "merged" ? [ line.url ] : []) ]);
   const planned = followUps(page).lines.join("\n");
   return ({url: url, number: number}) => urls.has(url) || planned.includes(`#${number} `);
  }
  function whereNamed({number: number}, {reading: reading, facts: facts}) {
   for (const statement of reading.statements) {
    if (!statement.isMember) continue;
    const sentence = sentencesOf(statement.text).find(one => (0, references.i)(one, facts.repository.url).numbers.includes(number));
    if (sentence !== undefined) return {
     statement: statement,
     sentence: sentence
    };
   }
   return undefined;
  }
  var entry = __webpack_require__(7268);
  // CONCATENATED MODULE: ./lib/src/postmortem-index/place.js
  function placeOf(repository, directory) {
   const {url: url, owner: owner, name: name} = repository;
   const branch = encodedPath(repository.defaultBranch);
   return {
    repository: {
     url: url,
     name: `${owner}/${name}`
    },
    directory: directory,
    folderUrl: `${url}/tree/${branch}/${encodedPath(directory)}`,
    fileUrl: path => `${url}/blob/${branch}/${encodedPath(path)}`,
    rawUrl: file => `${url}/raw/${branch}/${encodedPath(`${directory}/${file}`)}`
   };
  }
  function encodedPath(path) {
   return path.toWellFormed().split("/").map(part => encodeURIComponent(part).replaceAll(/[!'()*]/g, escaped)).join("/");
  }
  function escaped(character) {
   return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  }
  // CONCATENATED MODULE: ./lib/src/markdown/significant-words.js
  const significant_words_words = /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu;
  const common = new Set([ "about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were", "everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem", "broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong", "aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird", "alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen", "algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas", "avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes", "alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível", "一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー" ].flatMap(line => line.split(" ")));
  const acronym = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu;
  const saysLittle = new Set([ "ALL", "AM", "AND", "ASAP", "EU", "FYI", "ID", "IT", "NO", "NOT", "OK", "PM", "TBD", "THE", "UK", "US" ]);
  function acronyms(title) {
   const plain = title.normalize("NFKC");
   if (!/\p{Ll}/u.test(plain)) return [];
   const found = (plain.match(acronym) ?? []).filter(word => !saysLittle.has(word) && !/^(?:SEV|P)\d$/.test(word));
   return [ ...new Set(found.map(word => word.toLowerCase())) ];
  }
  function significantWords(title) {
   const short = new Set(acronyms(title));
   const found = title.normalize("NFKC").toLowerCase().match(significant_words_words) ?? [];
   const long = [ ...new Set(found) ].filter(word => !short.has(word) && /\p{L}{2}/u.test(word) && !/\d$/.test(word) && !common.has(word));
   return [ ...short, ...long ];
  }
  // CONCATENATED MODULE: ./lib/src/postmortem-index/similar.js
  const fewestWords = 2;
  const usualLabels = new Set([ ...[ "bug", "documentation", "duplicate", "enhancement", "good first issue", "help wanted", "invalid" ], ...[ "question", "wontfix", "postmortem", "post-mortem" ] ]);
  function similarTo(looked, entries) {
   const earlier = earlierThan(looked, entries);
   const labels = looked.labels.filter(label => !usualLabels.has(similar_folded(label)));
   const tellsLabel = rare(labels, earlier.map(labelsOf));
   const words = significantWords(looked.title);
   const inTitles = earlier.map(similar_wordsOf);
   const tellsWord = rare(words, inTitles);
   const named = new Set(acronyms(looked.title));
   const weightOf = weigher(words, inTitles);
   return earlier.map(entry => {
    const [services, others, title] = [ servicesOf(entry), labelsOf(entry), similar_wordsOf(entry) ];
    const both = words.filter(word => title.has(word) && tellsWord(word));
    const isAlike = both.length >= fewestWords || both.some(word => named.has(word));
    return {
     entry: entry,
     services: looked.services.filter(service => services.has(similar_folded(service))),
     labels: labels.filter(label => others.has(similar_folded(label)) && tellsLabel(label)),
     words: isAlike ? both : []
    };
   }).filter(similar => rank(similar) > 0).toSorted((a, b) => rank(b) - rank(a) || weightOf(b.words) - weightOf(a.words) || (0, 
   entry.ll)(a.entry, b.entry));
  }
  function earlierThan({incident: incident, opened: opened}, entries) {
   const seen = new Set([ incident ]);
   return entries.toSorted(entry.ll).filter(entry => {
    const isNew = !seen.has(entry.incident) && entry.opened < opened;
    if (isNew) seen.add(entry.incident);
    return isNew;
   });
  }
  function rare(names, earlier) {
   const common = names.filter(name => {
    const count = earlier.filter(one => one.has(similar_folded(name))).length;
    return count > 3 && count * 2 > earlier.length;
   });
   return name => !common.includes(name);
  }
  function weigher(words, titles) {
   const weights = new Map(words.map(word => {
    const count = titles.filter(title => title.has(word)).length;
    return [ word, Math.log((titles.length + 1) / (count + 1)) + 1 ];
   }));
   return shared => shared.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  }
  function rank({services: services, labels: labels, words: words}) {
   if (services.length > 0) return 3;
   if (labels.length > 0) return 2;
   return words.length > 0 ? 1 : 0;
  }
  function servicesOf({services: services = []}) {
   return new Set(services.map(similar_folded));
  }
  function labelsOf({labels: labels = []}) {
   return new Set(labels.map(similar_folded));
  }
  function similar_wordsOf({title: title}) {
   return new Set(significantWords(title));
  }
  function similar_folded(name) {
   return name.trim().toLowerCase();
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/similar.js
  const similar = {
   id: "similar",
   heading: "similar",
   body: similar_body
  };
  const similar_most = 5;
  function similar_body({incident: incident, facts: facts, settings: settings, known: known, formatter: formatter}) {
   const place = placeOf(facts.repository, settings.postmortem.directory);
   const found = similarTo({
    incident: incident.number,
    opened: incident.createdAt,
    title: incident.title,
    services: affectedServices(facts, settings),
    labels: otherLabels(facts, settings).filter(label => priorityIn([ label ]) === undefined)
   }, known);
   const shown = found.slice(0, similar_most).toSorted((a, b) => (0, entry.ll)(a.entry, b.entry));
   const count = found.length - shown.length;
   if (shown.length === 0) return [];
   const {words: words, format: format} = formatter.texts;
   const {columnOpened: columnOpened, incident: column, severity: severity, columnDuration: columnDuration, inCommon: inCommon} = words;
   const table = [ tableRow([ columnOpened, column, severity, columnDuration, inCommon ]), "|:--|:--|:--|:--|:--|", ...shown.map(one => row(one, place.fileUrl(one.entry.path), formatter)) ];
   return [ table.join("\n"), ...count === 0 ? [] : [ `_${format("similarMore", {
    count: count,
    url: place.folderUrl
   })}_` ], `_${words.similarNote}_` ];
  }
  function row({entry: entry, ...common}, url, formatter) {
   const {texts: texts, line: line, label: label} = formatter;
   const {durationMinutes: durationMinutes, lastedMinutes: minutes = durationMinutes} = entry;
   return tableRow([ (0, instant.kb)(entry.opened), (0, inert_link.uM)(`#${entry.incident} ${label(entry.title, 100)}`, url), line(entry.severity ?? "", 60), minutes === undefined ? "" : texts.duration(minutes * time_duration.Vc), sharedWords(common, formatter) ]);
  }
  function tableRow(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  const sharedKeys = {
   services: "sharedServices",
   labels: "sharedLabels",
   words: "sharedWords"
  };
  function sharedWords(common, {texts: texts, line: line}) {
   const kinds = [ "services", "labels", "words" ].filter(kind => common[kind].length > 0);
   return kinds.map(kind => {
    const names = common[kind].map(name => line(name, 60)).join(texts.words.comma);
    return texts.format(sharedKeys[kind], {
     names: names
    });
   }).join("<br>");
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/summary.js
  const summary_longest = 3e3;
  function summaryOf({facts: {issue: issue}, reading: reading, formatter: formatter}) {
   const {texts: texts, line: line, block: block, name: name} = formatter;
   let left = summary_longest;
   const shown = text => {
    const part = block(text, left);
    left = Math.max(0, left - part.text.length);
    return part;
   };
   const [body, ...comments] = reading.statements;
   const own = text => body?.isMember === false ? unlinked(text) : text;
   const told = body === undefined ? [] : narrated(body);
   const fields = told.map(({heading: heading, others: others, text: text}) => ({
    heading: told.length === 1 ? "" : line(heading, 120),
    ...shown(own(others === "" ? text : others))
   }));
   const cut = fields.some(field => field.cut);
   const reports = comments.flatMap(statement => summariesIn(statement).map(({text: text}) => ({
    heading: sourceLink(statement, formatter),
    ...shown(text)
   })));
   const who = name(issue.author.login);
   const [described, others] = [ quotes(fields), quotes(reports) ];
   return {
    fields: described,
    reports: others,
    isShown: described.length + others.length > 0,
    source: cut ? texts.format("summaryCut", {
     who: who,
     url: issue.url
    }) : texts.format("summaryBy", {
     who: who
    })
   };
  }
  function quotes(told) {
   return told.filter(({text: text}) => text !== "" && text !== "…").map(({heading: heading, text: text}) => ({
    heading: heading,
    quote: quoted(text)
   }));
  }
  function narrated({parts: parts, isMember: isMember}) {
   const free = parts.filter(({kind: kind, heading: heading, text: text}) => {
    const isService = servicesAnswered({
     heading: heading,
     text: text
    }) !== undefined;
    return (kind === undefined || kind === "summary" || kind === "repair") && text !== "" && text !== issue_body.qE && !isService;
   });
   const asked = free.filter(({kind: kind, heading: heading}) => kind === "summary" || kind === "repair" || heading === "");
   return isMember && asked.some(({kind: kind}) => kind === "summary") ? asked : free;
  }
  function summariesIn({isMember: isMember, isWriteUp: isWriteUp, parts: parts}) {
   return isMember && isWriteUp ? parts.filter(({kind: kind, text: text}) => kind === "summary" && text !== "") : [];
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/key-events.js
  const few = 8;
  const shown = 60;
  const leastOfAll = 4;
  function keyEvents(lines, isSeverity) {
   const comments = lines.filter(line => line.kind === "commented" && line.isStranger !== true);
   const assignments = lines.filter(({kind: kind}) => kind === "assigned" || kind === "unassigned");
   const reading = {
    lines: lines,
    comments: comments,
    isCrowded: assignments.length > few,
    isSeverity: isSeverity
   };
   const ranked = lines.map((line, index) => ({
    line: line,
    index: index,
    rank: rankOf(line, reading)
   }));
   const told = ranked.filter(({line: line, rank: rank}) => line.kind === "commented" && rank === 2).length;
   const spare = Math.max(0, few - told);
   const filling = ranked.filter(({rank: rank}) => rank === leastOfAll).toSorted((a, b) => lengthOf(b.line) - lengthOf(a.line)).slice(0, spare);
   return ranked.filter(one => one.rank !== undefined && (one.rank !== leastOfAll || filling.includes(one))).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index).slice(0, shown).toSorted((a, b) => a.index - b.index).map(({line: line}) => line);
  }
  function rankOf(line, reading) {
   switch (line.kind) {
   case "labelled":
   case "unlabelled":
    return line.labels.some(reading.isSeverity) ? 0 : undefined;

   case "linked":
   case "referenced":
    return 1;

   case "deployed":
    return isProduction(line, reading) ? 1 : undefined;

   case "commented":
    return commentRank(line, reading);

   case "assigned":
    return !reading.isCrowded || isFirstOf(line.people, line, reading.lines) ? 3 : undefined;

   case "unassigned":
    return reading.isCrowded ? undefined : 3;

   case "ticked":
   case "unticked":
   case "skipped":
   case "renamed":
   case "locked":
   case "unlocked":
   case "pinned":
    return undefined;

   default:
    return 0;
   }
  }
  function isProduction({environment: environment}, {lines: lines}) {
   const isCrowded = lines.filter(({kind: kind}) => kind === "deployed").length > few;
   return !isCrowded || /\b(?:prod|production|live)\b/i.test(environment);
  }
  function commentRank(line, {comments: comments}) {
   if (line.isPinned === true) return 0;
   if (line.isStranger === true || chatter.test(line.excerpt.trim()) || isAside(line.excerpt)) return undefined;
   const isMeant = meaningOf(line.excerpt) > 0;
   if (isMeant || comments.length <= few || line === comments[0]) return 2;
   return saysMore(line.excerpt) ? leastOfAll : undefined;
  }
  function saysMore(excerpt) {
   return excerpt.split(/\s+/).length > 3 || /[ぁ-ん一-龠]{6}/.test(excerpt);
  }
  function isAside(excerpt) {
   const hasPicture = /(?![\d#*©®™✅☑✔❌✖⚠🔴🟠🟡🟢🚨🔥👀📈📉⏳⌛🔁🔄])\p{Extended_Pictographic}/u.test(excerpt);
   const tells = [ aboutHarm, aboutMany, aboutDetection, aboutMitigation, aboutAlerting ];
   return hasPicture && meaningOf(excerpt) === 0 && !tells.some(cue => cue.test(excerpt));
  }
  function meaningOf(excerpt) {
   const cues = [ aboutCause, aboutEnd, aboutPlans ].filter(cue => cue.test(excerpt)).length;
   const hasProof = /`[^`]+`|https?:\/\/|(?<![\w&])#\d|\b[0-9a-f]{7,40}\b|\d ?%|\d{1,2}:\d\d/.test(excerpt);
   return cues + (hasProof ? 1 : 0) + (opensWithStatus(excerpt) ? 1 : 0) + (aboutDecision.test(excerpt) ? 1 : 0);
  }
  function lengthOf(line) {
   return line.kind === "commented" ? line.excerpt.length : 0;
  }
  function isFirstOf(people, line, lines) {
   return people.some(login => lines.find(one => one.kind === "assigned" && one.people.includes(login)) === line);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/timeline-words.js
  const timeline_words_longestExcerpt = 300;
  function timelineWords(line, wording) {
   const {texts: texts} = wording.formatter;
   const who = line.who === undefined ? texts.words.somebody : person(line.who);
   switch (line.kind) {
   case "opened":
   case "declared":
    return beginningWords(line, who, wording);

   case "labelled":
   case "unlabelled":
    return labelWords(line, who, wording);

   case "assigned":
   case "unassigned":
    return peopleWords(line, who, wording);

   case "commented":
    return commentWords(line, who, wording);

   case "ticked":
   case "unticked":
   case "skipped":
    return stepWords(line, who, wording);

   case "told":
   case "wrote-up":
    return writtenWords(line, who, wording);

   case "lead":
   case "owner":
   case "milestone":
   case "reported":
    return reportedWords(line, who, wording);

   case "linked":
   case "merged":
   case "referenced":
   case "deployed":
    return linkWords(line, who, wording);

   case "renamed":
    return renamedWords(line, who, wording);

   case "closed":
    return closedWords(line, who, wording);

   default:
    return texts.format(plainDeeds[line.kind], {
     who: who
    });
   }
  }
  const plainDeeds = {
   reopened: "reopened",
   locked: "locked",
   unlocked: "unlocked",
   pinned: "pinned",
   marked_as_duplicate: "markedDuplicate"
  };
  function beginningWords(line, who, {formatter: {texts: texts}, isIncidentLabel: isIncidentLabel}) {
   const others = line.labels.filter(name => !isIncidentLabel(name));
   const labels = others.map(name => (0, inert_code.U_)(name)).join(texts.words.comma);
   const [bare, sorted] = deedKeys(line);
   return texts.format(labels === "" ? bare : sorted, {
    who: who,
    labels: labels
   });
  }
  function labelWords({kind: kind, labels: names}, who, {formatter: {texts: texts}}) {
   const labels = texts.list(names.map(name => (0, inert_code.U_)(name)));
   return texts.counted(kind === "labelled" ? "labelsAdded" : "labelsRemoved", names.length, {
    who: who,
    labels: labels
   });
  }
  function deedKeys(line) {
   if (line.kind === "declared") return [ "declaredIt", "declaredItAs" ];
   return line.declared ? [ "openedIncident", "openedIncidentAs" ] : [ "opened", "openedAs" ];
  }
  function peopleWords({kind: kind, who: login, people: people}, who, {formatter: {texts: texts}}) {
   const isSelf = people.length === 1 && people[0] === login;
   if (isSelf) return texts.format(kind === "assigned" ? "tookItOn" : "steppedBack", {
    who: who
   });
   return texts.format(kind, {
    who: who,
    people: texts.list(people.map(person))
   });
  }
  function commentWords({excerpt: excerpt, isStranger: isStranger}, who, wording) {
   const {texts: texts} = wording.formatter;
   if (excerpt === "") return texts.format("commented", {
    who: who
   });
   return texts.format("commentQuoted", {
    who: who,
    quote: timeline_words_quoted(isStranger === true ? unlinked(excerpt) : excerpt, wording)
   });
  }
  function writtenWords(line, who, wording) {
   const {texts: texts} = wording.formatter;
   if (line.kind === "wrote-up") return texts.format("wroteUp", {
    who: who
   });
   const quote = timeline_words_quoted(line.text, wording);
   return texts.format(line.isAbout ? "toldLineAbout" : "commentQuoted", {
    who: who,
    quote: quote
   });
  }
  function renamedWords(line, who, wording) {
   const [from, to] = [ timeline_words_quoted(line.from, wording), timeline_words_quoted(line.to, wording) ];
   return wording.formatter.texts.format("renamed", {
    who: who,
    from: from,
    to: to
   });
  }
  function stepWords(line, who, wording) {
   const {texts: texts} = wording.formatter;
   if (line.kind === "skipped") {
    const quote = timeline_words_quoted(line.reason, wording);
    return texts.format("skippedStep", {
     who: who,
     steps: steps([ line.step ], wording),
     quote: quote
    });
   }
   const named = steps(line.steps, wording);
   if (line.kind === "ticked") {
    return `☑ ${texts.format(line.seen ? "stepsSeenDone" : "didSteps", {
     who: who,
     steps: named
    })}`;
   }
   return `☐ ${texts.format(line.seen ? "stepsSeenOpen" : "reopenedSteps", {
    who: who,
    steps: named
   })}`;
  }
  function reportedWords(line, who, wording) {
   const {formatter: formatter} = wording;
   const {texts: texts} = formatter;
   switch (line.kind) {
   case "lead":
    return line.login === line.who ? texts.format("tookTheLead", {
     who: who
    }) : texts.format("gaveTheLead", {
     who: who,
     other: person(line.login)
    });

   case "owner":
    return texts.format("tookStep", {
     other: person(line.login),
     steps: steps([ line.step ], wording)
    });

   case "milestone":
    return texts.format("milestoneReported", {
     who: who,
     milestone: formatter.milestone(line.name)
    });

   case "reported":
    return texts.format("reportedLater", {
     who: who,
     quote: timeline_words_quoted(line.text, wording)
    });
   }
  }
  function linkWords(line, who, wording) {
   const {formatter: formatter} = wording;
   const {texts: texts} = formatter;
   switch (line.kind) {
   case "linked":
    return texts.format("linked", {
     who: who,
     what: linkedWords(line, formatter)
    });

   case "merged":
    return capital(texts.format("merged", {
     what: linkedWords(line, formatter)
    }));

   case "referenced":
    return texts.format("referenced", {
     who: who,
     commit: commitWords(line.commit, line.url, formatter)
    });

   case "deployed":
    return deployedWords(line, who, formatter);
   }
  }
  function closedWords({reason: reason, commit: commit, url: url}, who, {formatter: formatter}) {
   const {texts: texts} = formatter;
   if (commit !== undefined) return texts.format("closedWith", {
    who: who,
    commit: commitWords(commit, url, formatter)
   });
   if (reason === "not_planned") return texts.format("closedNotPlanned", {
    who: who
   });
   return texts.format(reason === "duplicate" ? "closedDuplicate" : "closedCompleted", {
    who: who
   });
  }
  function timeline_words_quoted(text, {formatter: {texts: texts, line: line}}) {
   return inQuotes(line(text, timeline_words_longestExcerpt), texts);
  }
  function steps(ids, {formatter: {texts: texts, titleOf: titleOf, stepOf: stepOf}}) {
   const named = ids.map(id => texts.format("stepNamed", {
    number: (0, protocol.CD)(id),
    title: titleOf(stepOf(id))
   }));
   return texts.list(named);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/sections/timeline.js
  const roomOfLog = {
   most: 2500,
   longest: 3e5
  };
  function timelineOf(page) {
   const {incident: incident, facts: facts, settings: settings, lines: lines, formatter: formatter} = page;
   const {texts: texts} = formatter;
   const days = timelineDays(lines, {
    formatter: formatter,
    isIncidentLabel: label => (0, facts_label.b)(label, settings.label),
    isSeverity: label => settings.severities.some(severity => (0, facts_label.b)(label, severity.label))
   });
   const {leftOut: count, fullCount: fullCount, unspoken: unspoken} = days;
   return {
    ...days,
    unplaced: unplacedOf(page),
    fullLog: texts.format("fullLog", {
     count: fullCount
    }),
    others: unspoken === 0 ? "" : texts.counted("othersSaid", unspoken),
    rest: count === 0 ? "" : texts.format("moreInIssue", {
     count: count,
     url: incident.url
    }),
    withoutHistory: withoutHistory(facts, formatter)
   };
  }
  function unplacedOf({reading: reading, formatter: formatter}) {
   return reading.statements.flatMap(statement => {
    const lines = statement.isMember ? statement.parts.filter(({kind: kind}) => kind === "timeline").flatMap(unplacedIn) : [];
    const {text: text} = formatter.block(lines.join("\n"), longestUnplaced);
    return text === "" ? [] : [ {
     heading: sourceLink(statement, formatter),
     quote: quoted(text)
    } ];
   });
  }
  const longestUnplaced = 4e3;
  function unplacedIn({timed: timed, others: others}) {
   const lines = timed.flatMap(({at: at, shown: shown, text: text}) => at === undefined ? [ `- ${shown} ${text}` ] : []);
   const words = others.split("\n").filter(line => /[\p{L}\p{N}]/u.test(line) && !isHead.test(line) && !isZone.test(line));
   return [ ...words, ...words.length > 0 && lines.length > 0 ? [ "" ] : [], ...lines ];
  }
  const isHead = /^\s*\|?\s*(?:\*\*)?(?:date|day|time|zeit|uhrzeit|datum|fecha|hora|heure|data|horário|日時|時刻)\b/i;
  const isZone = /\b[Tt]imes?\b.*\b[A-Z]{3,4}\b/;
  function withoutHistory({history: history}, {texts: texts}) {
   if (history.kind === "read") return "";
   const reason = history.kind === "unread" ? texts.words.historyUnread : texts.words.historyUnavailable;
   return texts.format("withoutHistory", {
    reason: reason
   });
  }
  function timelineDays(lines, wording) {
   const story = keyEvents(lines, wording.isSeverity);
   const full = story.length === lines.length ? [] : asManyAsFit(told(lines, wording), ({time: time, words: words}) => time.length + words.length, roomOfLog);
   return {
    first: daysOf(told(story, wording)),
    full: daysOf(full),
    fullCount: full.length,
    unspoken: commentsIn(lines) - commentsIn(story),
    leftOut: full.length === 0 ? 0 : lines.length - full.length
   };
  }
  function commentsIn(lines) {
   return lines.filter(({kind: kind}) => kind === "commented").length;
  }
  function told(lines, wording) {
   return lines.map(line => ({
    date: (0, instant.kb)(line.at),
    time: `${(0, inert_link.uM)((0, timestamp.SK)(line.at), timeline_placeOf(line))}${wording.formatter.clock.beside(line.at)}`,
    words: timelineWords(line, wording)
   }));
  }
  function daysOf(lines) {
   return [ ...Map.groupBy(lines, ({date: date}) => date) ].map(([date, ofDay]) => ({
    date: date,
    lines: ofDay.map(({time: time, words: words}) => ({
     time: time,
     words: words
    }))
   }));
  }
  const places = [ "opened", "commented", "told", "wrote-up" ];
  function timeline_placeOf(line) {
   return places.includes(line.kind) ? line.url : undefined;
  }
  var reported_time = __webpack_require__(2617);
  var answered_time = __webpack_require__(4140);
  // CONCATENATED MODULE: ./lib/src/thread/moment-candidates.js
  function momentCandidate(name, statements, frame) {
   switch (name) {
   case "started":
    return startCandidate(statements, frame);

   case "resolved":
    return endCandidate(statements, frame);

   default:
    return lineCandidate(name, statements, frame);
   }
  }
  function startCandidate(statements, frame) {
   for (const source of statements) {
    const answered = source.parts.find(({kind: kind, text: text}) => kind === "started" && text !== "");
    const text = answered?.text ?? sentenceOfStart(source);
    if (text !== undefined) return {
     name: "started",
     at: timeIn(text, source, frame),
     text: text,
     source: source
    };
   }
   return undefined;
  }
  function sentenceOfStart({sentences: sentences}) {
   return sentences.find(sentence => {
    const start = aboutStart.find(sentence);
    if (start === undefined || aboutEnd.test(sentence) || /\?\s*$/.test(sentence)) return false;
    if (opensMitigated(sentence)) return false;
    const around = /[ぁ-ん]/.test(start.words) ? sentence.slice(0, start.at) : sentence.slice(start.at);
    return aboutTime.test((0, typed_text.j)(around)) && !/\b(?:next|write again|until)\b/i.test(sentence);
   });
  }
  function endCandidate(statements, frame) {
   const {lastOpened: lastOpened} = frame;
   for (const source of statements.toReversed()) {
    if (lastOpened !== undefined && (0, instant.Y8)(source.createdAt, lastOpened)) break;
    const line = source.parts.flatMap(({timed: timed}) => timed).findLast(({text: text}) => isEnd(text));
    if (line !== undefined) return {
     name: "resolved",
     at: line.at,
     text: line.text,
     source: source
    };
    const found = source.comment === undefined ? [] : source.sentences.filter(isEnd);
    const sentence = found.findLast(one => timeIn(one, source, frame) !== undefined) ?? found.at(-1);
    if (sentence === undefined) continue;
    return {
     name: "resolved",
     at: moment_candidates_timeOf(sentence, source, frame),
     text: sentence,
     source: source
    };
   }
   return undefined;
  }
  function isEnd(sentence) {
   const found = aboutEnd.find(sentence);
   if (found === undefined || /[?？]\s*$/.test(sentence)) return false;
   const before = sentence.slice(Math.max(0, found.at - 25), found.at);
   const after = sentence.slice(found.at + found.words.length, found.at + found.words.length + 12);
   return !denied.test(before) && !/^(?:まで|後|次第|作業|に向け)|まだ|予定|見込|ません/.test(after);
  }
  function lineCandidate(name, statements, frame) {
   for (const source of statements) {
    const line = source.parts.flatMap(({timed: timed}) => timed).find(({text: text}) => moment_candidates_isAbout(name, text));
    if (line !== undefined) return {
     name: name,
     at: line.at,
     text: line.text,
     source: source
    };
    const sentence = source.sentences.find(one => name === "mitigated" ? source.comment !== undefined && (opensMitigated(one) || isEnd(one) || aboutMitigation.test(one)) : moment_candidates_isAbout(name, one) && timeIn(one, source, frame) !== undefined);
    if (sentence !== undefined) return {
     name: name,
     at: moment_candidates_timeOf(sentence, source, frame),
     text: sentence,
     source: source
    };
   }
   return undefined;
  }
  function moment_candidates_isAbout(name, text) {
   if (statusWords[name].test(text)) return true;
   return name === "mitigated" ? isEnd(text) : aboutDetection.test(text) && !isEnd(text);
  }
  function moment_candidates_timeOf(sentence, source, frame) {
   const exact = timeIn(sentence, source, frame);
   return exact ?? (aboutTime.test((0, typed_text.j)(sentence)) ? undefined : source.createdAt);
  }
  function timeIn(sentence, {createdAt: createdAt}, {timeZone: timeZone}) {
   const typed = (0, typed_text.j)(sentence);
   const found = [];
   for (const {index: index} of typed.matchAll(/(?<![\d:.#])(?=\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|Uhr|時))|午[前後])/giu)) {
    const clock = (0, read_clock.$)(typed.slice(index));
    if (clock === undefined) continue;
    const today = (0, time_zone.Ow)((0, instant.Rz)(createdAt), timeZone).day;
    const zone = (0, zone_names.X)(clock.rest.replace(/^ +/, ""), {
     day: today,
     timeZone: timeZone
    });
    if (zone?.kind === "ambiguous") return undefined;
    const where = zone?.zone ?? timeZone;
    const day = (0, time_zone.Ow)((0, instant.Rz)(createdAt), where).day;
    const at = (0, instant.B9)((0, time_zone.fC)({
     day: day,
     minutes: clock.minutes
    }, where));
    if ((0, instant.Rz)(at) <= (0, instant.Rz)(createdAt) + 12e4) found.push(at);
   }
   const [only, another] = found;
   return another === undefined ? only : undefined;
  }
  // CONCATENATED MODULE: ./lib/src/thread/moments.js
  function readMoments(statements, frame) {
   const all = statements.filter(({isMember: isMember}) => isMember);
   const told = inOrder(logbook_names.z.flatMap(name => toldMoment(name, all, frame) ?? []));
   const open = logbook_names.z.filter(name => !told.some(moment => moment.name === name));
   const end = told.find(({name: name}) => name === "resolved")?.at ?? frame.resolved;
   const isLate = ({name: name, at: at}) => name === "mitigated" && at !== undefined && end !== undefined && !(0, 
   instant.Y8)(at, end);
   const candidates = open.flatMap(name => momentCandidate(name, all, frame) ?? []);
   return {
    told: told,
    candidates: candidates.filter(one => !isLate(one))
   };
  }
  function inOrder(told) {
   const of = name => told.find(moment => moment.name === name)?.at;
   const [started, resolved] = [ of("started"), of("resolved") ];
   if (started === undefined || resolved === undefined || !(0, instant.Y8)(resolved, started)) return told;
   return told.filter(({name: name}) => name !== "started" && name !== "resolved");
  }
  function toldMoment(name, statements, frame) {
   const found = statements.flatMap(statement => [ ...underHeading(name, statement, frame), ...onTimedLines(name, statement), ...inSentences(name, statement, frame) ]);
   if (name !== "resolved") return found.find(({isPlain: isPlain}) => isPlain) ?? found[0];
   const {lastOpened: lastOpened} = frame;
   return found.findLast(({at: at}) => lastOpened === undefined || !(0, instant.Y8)(at, lastOpened));
  }
  function underHeading(name, statement, {timeZone: timeZone, language: language}) {
   return statement.parts.flatMap(({kind: kind, text: text}) => {
    if (kind !== name) return [];
    const at = (0, answered_time.Z)(text, {
     writtenAt: statement.createdAt,
     timeZone: timeZone,
     language: language
    });
    return at === undefined ? [] : [ {
     name: name,
     at: at,
     source: statement
    } ];
   });
  }
  const withTime = {
   started: /^(?:(?:it|this|the (?:outage|incident|problem|issue)) )?(?:started|began|begann|begonnen|empezó|comenzó|a commencé|começou)\s+(?:at|um|a las|à|às)\s+/iu,
   detected: /^(?:(?:it was|this was|we) )?(?:detected|noticed|bemerkt|detectado|détecté|detectamos)\s+(?:it )?(?:at|um|a las|à|às)\s+/iu,
   mitigated: /^(?:(?:it (?:is|was)) )?(?:mitigated|mitigado|atténué)\s+(?:at|as of|since|um|a las|à|às)\s+/iu,
   resolved: /^(?:(?:it (?:is|was)|this is|all|everything(?: is)?) )?(?:resolved|fixed|over|recovered|restored|behoben|gelöst|resuelto|solucionado|résolu|rétabli|resolvido|normalizado)\s+(?:at|as of|since|um|seit|a las|desde las|à|depuis|às|desde as)\s+/iu
  };
  function inSentences(name, statement, {timeZone: timeZone, language: language}) {
   return statement.sentences.flatMap(sentence => {
    const start = withTime[name].exec(sentence)?.[0];
    if (start === undefined) return [];
    const context = {
     writtenAt: statement.createdAt,
     timeZone: timeZone,
     language: language
    };
    const read = (0, reported_time.z)(sentence.slice(start.length), context);
    const isTold = read.kind === "time" && !read.isAbout && saysNoMore(read.rest, sentence);
    return isTold ? [ {
     name: name,
     at: read.at,
     source: statement
    } ] : [];
   });
  }
  const how = /^\s*(?:by|after|with|via|through|thanks to|durch|nach|mit|por|tras|con|par|après|avec|após|com)\s/i;
  function saysNoMore(rest, all) {
   return (/^[\s.!)*_]*$/.test(rest) || /^\s?[.,;:(–—-]/.test(rest) || how.test(rest)) && !doubtful.test(all);
  }
  const subject = /^(?:(?:the|all|die|der|das|la|le|el|o|a)\s)?(?:(?:incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|incidente|障害)\s?(?:is|was|has been|been|fully|ist|wurde|está|est|foi)?\s?)?(?:fully |completely |now |wieder )?/iu;
  const certainEnd = /^(?:over(?=\s*(?:[.!]|$)|\s+(?:at|since) \d)|(?:fixed|restored|recovered|solved|resolved|behoben|gelöst|resuelto|résolue?|resolvido|corrigido|corrigé|solucionado)(?=$|[\s]*[.,:;!–—-]|\s+(?:at|um|a las|à|às) \d|\s+(?:by|after|since)\b)|(?:all clear|back to normal|fully recovered|service restored|incident (?:over|closed|resolved)|end of (?:the )?(?:outage|incident|impact|disruption)|Entwarnung|Störungsende|Ende der Störung|fin de (?:la panne|l.incident)|retour à la normale|normalizado|de volta ao normal|restablecido|rétablie?|wiederhergestellt|läuft wieder))/iu;
  function onTimedLines(name, statement) {
   return statement.parts.flatMap(({timed: timed}) => timed.flatMap(({at: at, isAbout: isAbout, text: text}) => {
    const isTold = at !== undefined && !isAbout && tells(name, text);
    const isPlain = templateWords[name]?.test(text) === true;
    return isTold ? [ {
     name: name,
     at: at,
     source: statement,
     isPlain: isPlain
    } ] : [];
   }));
  }
  const templateWords = {
   started: /\bOUTAGE (?:BEGINS|BEGAN|STARTS|STARTED)\b/,
   mitigated: /\bOUTAGE MITIGATED\b/,
   resolved: /\b(?:OUTAGE|INCIDENT) (?:ENDS|ENDED)\b/
  };
  function tells(name, text) {
   const bare = (0, typed_text.j)(text).replaceAll(/[*_`~]/g, "").trim();
   if (doubtful.test(firstSentence(text))) return false;
   const before = subject.exec(bare)?.[0] ?? "";
   const rest = bare.slice(before.length);
   if (templateWords[name]?.test(bare) === true) return true;
   if (name === "resolved") return isJapaneseEnd(bare) || /^(?:outage|incident|impact) (?:over|ends|ended)\b/i.test(bare) || certainEnd.test(rest) || certainEnd.test(bare);
   return isWhole(name, bare, false) || isWhole(name, rest, moments_named.test(before));
  }
  function firstSentence(text) {
   return /^[\s\S]*?(?:[.!。](?=\s|$)|$)/.exec(text)?.[0] ?? text;
  }
  const moments_named = /incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|障害/i;
  function isWhole(name, text, hasSubject) {
   const found = statusWords[name].find(text);
   if (found?.at !== 0) return false;
   if (hasSubject || /[ ぁ-んァ-ヶ一-龠]/.test(found.words)) return true;
   const rest = text.slice(found.words.length);
   return /^\s*(?:$|[.,:;!(–—-])|^\s+(?:by|via|through|with|at|in|on|durch|über|von|mit|por|con|par|via|com)\s/i.test(rest);
  }
  function isJapaneseEnd(text) {
   if (/^(?:復旧|解消|解決|収束)\s?[:：]/.test(text)) return true;
   return /(?:復旧|解消|解決|収束)(?:しました|した|を確認(?:しました)?|済み)?[。!]?$/.test(text) && !/未|まだ|予定|見込/.test(text);
  }
  // CONCATENATED MODULE: ./lib/src/thread/repairs.js
  const mends = /(?<![\p{L}])(?:fix(?:es|ed)?|repair(?:s|ed)?|mend(?:s|ed)?|solve[sd]?|correct(?:s|ed)?|revert(?:s|ed)?|roll(?:s|ed) back|deployed|shipped|released|merged|is live|went live|adds?|instead|behebt|behoben|korrigiert|ausgerollt|eingespielt|arregla|corrige|corrigé|desplegad\p{L}*|déployé\p{L}*|implantad\p{L}*|corrigido)(?![\p{L}])|修正|適用|デプロイ|リバート/iu;
  const breaks = /(?<![\p{L}])(?:guilty|culprit|broke|breaks|caus(?:e|es|ed)|introduced|since|came with|came in with|regression|to blame|blame|bad commit|only covers|does not cover|did not help|not enough|schuld|verursacht|kaputt|seit|causó|rompió|cassé|causé|quebrou|causou)(?![\p{L}])|原因/iu;
  function repairsIn(statements, home) {
   const found = statements.filter(({isMember: isMember, comment: comment}) => isMember && comment !== undefined).flatMap(({text: text}) => {
    const isEnd = aboutEnd.test(text) || mends.test(text);
    if (!isEnd) return [];
    return sentencesOf(text).filter(sentence => mends.test(sentence) && !breaks.test(sentence)).map(sentence => (0, 
    references.i)(sentence, home));
   });
   return {
    commits: [ ...new Set(found.flatMap(({commits: commits}) => commits)) ].slice(0, 10),
    numbers: [ ...new Set(found.flatMap(({numbers: numbers}) => numbers)) ].slice(0, 10)
   };
  }
  // CONCATENATED MODULE: ./lib/src/thread/told-follow-ups.js
  const told_follow_ups_most = 60;
  const mostInOne = 200;
  function toldFollowUps(statements, frame) {
   const all = statements.flatMap(statement => statement.isMember ? followUpsIn(statement, frame) : []);
   const lastOf = new Map(all.map(one => [ told_follow_ups_nameOf(one), one ]));
   return all.filter(one => lastOf.get(told_follow_ups_nameOf(one)) === one).slice(0, told_follow_ups_most);
  }
  function told_follow_ups_nameOf({number: number, text: text}) {
   return number === undefined ? text : `#${number}`;
  }
  function followUpsIn(statement, frame) {
   return statement.parts.flatMap(({kind: kind, text: text}) => {
    if (kind === "follow-ups") return itemsUnderHeading(text).slice(0, mostInOne).map(item => followUp(item, statement, frame));
    if (kind === "other" || kind === "communications") return [];
    return [ ...statement.comment === undefined && kind !== "lessons" ? [] : boxesIn(text).slice(0, mostInOne).map(item => followUp(item, statement, frame)), ...kind === undefined ? takenOn(statement, text, frame) : [] ];
   });
  }
  const box = /^\[([ xX])\]\s+/;
  function itemsUnderHeading(text) {
   const items = listItems(text);
   const found = items.length > 0 ? items : tableRows(text);
   const all = found.length > 0 ? found : sentencesOf(text);
   return all.map(itemOf).filter(item => /[\p{L}\p{N}]/u.test(item.text) && !saysNothing(item.text));
  }
  function itemOf(text) {
   const mark = box.exec(text)?.[1];
   return {
    text: text.replace(box, "").trim(),
    isDone: mark !== undefined && mark !== " "
   };
  }
  function boxesIn(text) {
   if (!/\[[ xX]\]/.test(text)) return [];
   return listItems(text).filter(item => box.test(item)).map(itemOf);
  }
  function listItems(text) {
   const items = [];
   let isOpen = false;
   for (const {start: start, end: end, place: place, quoted: quoted, item: item} of (0, 
   read_markdown.k)(text).lines) {
    const line = text.slice(start, Math.min(end, start + 2e3));
    const isBullet = /^\s*[・•‣◦]\s*/.test(line);
    if (place !== "text" || quoted) continue;
    if (isBullet || item !== undefined && !/^(?: {2,}|\t)/.test(line)) {
     items.push(isBullet ? line.replace(/^\s*[・•‣◦]\s*/, "").trim() : text.slice(item ?? start, Math.min(end, start + 2e3)).trim());
     isOpen = true;
    } else if (line.trim() === "") isOpen = false; else if (isOpen) {
     const last = items.pop() ?? "";
     items.push(`${last} ${line.trim().replace(/^(?:[-*+]|\d{1,2}[.)])\s+/, "")}`);
    }
   }
   return items;
  }
  function tableRows(text) {
   const rows = text.split("\n").filter(line => /^\s*\|.*\|/.test(line));
   const rule = rows.findIndex(row => /^[\s|:-]+$/.test(row));
   return rows.slice(rule === -1 ? rows.length : rule + 1).map(row => {
    const cells = row.trim().replaceAll(/^\||\|$/g, "").split(/(?<!\\)\|/).map(cell => cell.trim());
    return cells.filter(cell => cell !== "" && cell !== "-").join(" · ");
   });
  }
  const takes = /(?<![\p{L}])(?:taking|i(?:'ll| will| can)? take|i(?:'ll| will) (?:do|fix|handle)|i(?:'m| am) (?:on|taking)|ich (?:übernehme|nehme|kümmere)|übernehme|me encargo|tomo yo|je (?:prends|m'occupe)|eu (?:assumo|pego)|fico com|担当します|対応します)/iu;
  function takenOn(statement, text, frame) {
   if (statement.comment === undefined || !takes.test(text)) return [];
   return sentencesOf(text).filter(sentence => takes.test(sentence) && (0, references.i)(sentence, frame.home).numbers.length > 0).map(sentence => {
    const item = followUp({
     text: sentence,
     isDone: false
    }, statement, frame);
    return item.owners.length > 0 ? item : {
     ...item,
     owners: [ statement.author.login ]
    };
   });
  }
  function followUp({text: text, isDone: isDone}, source, frame) {
   return {
    text: text,
    isDone: isDone,
    number: (0, references.i)(text, frame.home).numbers[0],
    owners: ownersIn(text, frame.logins),
    due: dueIn(text, source, frame),
    source: source
   };
  }
  function ownersIn(text, logins) {
   const typed = (0, typed_text.j)(text);
   const mentioned = [ ...typed.matchAll(/(?<![\w/@.])@([a-z\d](?:-?[a-z\d])*)/gi) ].map(([, login = ""]) => login);
   const placed = [ ...typed.matchAll(/(?:->|→|=>|担当 ?:?|owner ?:|assignee ?:|responsable ?:|verantwortlich ?:|zuständig ?:|\(|·|\|)\s*\**([\p{L}\d][\p{L}\d-]{1,38})/giu), ...typed.matchAll(/,\s*([\p{L}\d][\p{L}\d-]{1,38})\s*(?=[,.)]|$)/giu), ...typed.matchAll(/^([\p{L}\d][\p{L}\d-]{1,38})\s*(?=:| (?:will|to|richtet|lässt|prüft|baut|macht|schreibt|se encarga|s'occupe|vai)\b)/giu) ].map(([, word = ""]) => word);
   const known = [ ...mentioned, ...placed ].flatMap(word => {
    const login = logins.find(one => one.toLowerCase() === word.toLowerCase());
    return login ?? (mentioned.includes(word) ? word : []);
   });
   return [ ...new Set(known) ].slice(0, 5);
  }
  const dueWords = /(?<![\p{L}])(?:by|until|till|due(?: on)?:?|before|bis(?: zum| spätestens)?|spätestens(?: am)?|fällig(?: am)?:?|antes del?|hasta el?|para el?|avant le|d'ici le|pour le|até(?: o dia| dia)?|antes de)\s+|期限 ?:?\s*|(?=\d{1,2}月\d{1,2}日)|(?<![\d-])(?=\d{4}-\d\d-\d\d)/giu;
  const farAhead = 183;
  function dueIn(text, {createdAt: createdAt}, {timeZone: timeZone, language: language}) {
   const typed = (0, typed_text.j)(text);
   const today = (0, time_zone.Ow)((0, instant.Rz)(createdAt), timeZone).day;
   for (const {index: index, 0: lead} of typed.matchAll(dueWords)) {
    const rest = typed.slice(index + lead.length);
    const read = (0, read_date.h)(rest, {
     today: today,
     language: language,
     isAhead: true
    });
    if (read === undefined) continue;
    const shown = rest.slice(0, rest.length - read.rest.length);
    const isNamed = lead !== "";
    if (!isNamed && (read.day < today || !/^\s*(?:[).,;|·](?=\s|$)|$)/.test(read.rest))) continue;
    if (!/\d{4}/.test(shown) && read.day > (0, time_zone.fi)(today, farAhead)) continue;
    return read.day;
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/src/thread/read-thread.js
  function readThread(question) {
   const {facts: facts, timeZone: timeZone, language: language} = question;
   const kindOf = (0, headings.S)(question.headings);
   const isMember = isMemberIn(facts);
   const statements = readStatements(facts, {
    timeZone: timeZone,
    language: language,
    kindOf: kindOf,
    isMember: isMember
   });
   const moments = readMoments(statements, {
    timeZone: timeZone,
    language: language,
    lastOpened: question.lastOpened,
    resolved: question.resolved
   });
   const told = moments.told.find(({name: name}) => name === "mitigated" || name === "resolved")?.at;
   const home = facts.repository.url;
   return {
    statements: statements,
    moments: moments,
    candidates: candidatesOf(statements, {
     mitigated: told ?? question.mitigated ?? firstEnd(statements)
    }),
    followUps: toldFollowUps(statements, {
     timeZone: timeZone,
     language: language,
     home: home,
     logins: loginsIn(facts).filter(isMember)
    }),
    repairs: repairsIn(statements, home),
    isMember: isMember
   };
  }
  function firstEnd(statements) {
   return statements.find(({isMember: isMember, comment: comment, text: text}) => isMember && comment !== undefined && aboutEnd.test(text))?.createdAt;
  }
  function loginsIn({issue: issue, comments: comments, history: history, permissions: permissions}) {
   const events = history.kind === "read" ? history.events : [];
   const all = [ issue.author.login, ...issue.assignees, ...comments.map(({author: author}) => author.login), ...events.flatMap(event => [ event.by.login, ...event.kind === "assigned" ? [ event.assignee ] : [], ...event.kind === "linked" ? event.assignees ?? [] : [] ]), ...Object.keys(permissions) ];
   return [ ...new Set(all) ].filter(login => !login.endsWith("[bot]"));
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/told.js
  function toldIncident(incident, given, settings) {
   const facts = heardFacts(given);
   const reading = readThread({
    facts: facts,
    timeZone: settings.timeZone,
    language: settings.postmortem.language,
    headings: settings.postmortem.headings,
    lastOpened: lastOpened(incident),
    resolved: (0, incident_incident.aj)(incident.logbook, "resolved")?.at,
    mitigated: tickOf(incident, "ameliorate")
   });
   const told = reading.moments.told.filter(({name: name}) => (0, incident_incident.aj)(incident.logbook, name) === undefined);
   const entries = told.map(({name: name, at: at, source: source}) => {
    const attribution = {
     kind: "actor",
     by: source.author.login,
     at: source.createdAt
    };
    return {
     what: "milestone",
     name: name,
     at: at,
     attribution: attribution
    };
   });
   const logbook = {
    ...incident.logbook,
    entries: [ ...incident.logbook.entries, ...entries ]
   };
   return {
    incident: entries.length === 0 ? incident : {
     ...incident,
     logbook: logbook
    },
    facts: facts,
    reading: reading
   };
  }
  function lastOpened({logbook: logbook}) {
   return logbook.entries.findLast(({what: what}) => what === "reopened")?.attribution.at;
  }
  // CONCATENATED MODULE: ./lib/src/postmortem/write-postmortem.js
  function writePostmortem({settings: settings, writer: writer, known: known, existing: existing, ...given}) {
   const {incident: incident, facts: facts, reading: reading} = toldIncident(given.incident, given.facts, settings);
   const lines = timeline(incident, facts, reading.statements);
   const texts = (0, create_formatter.j)(settings, writer);
   const asking = existing === undefined ? {} : {
    asking: (0, postmortem_index_completeness.w)(existing, texts.words).askingMarks
   };
   const view = postmortemView({
    incident: incident,
    facts: facts,
    reading: reading,
    settings: settings,
    lines: lines,
    texts: texts,
    known: known,
    ...asking
   });
   const body = (0, redact.E)(writer.write("postmortem", view)).text;
   const before = filedBefore(existing, incident.number);
   const file = before === undefined ? `\n${body}` : withSections(before, body);
   const data = postmortemData({
    incident: incident,
    facts: facts,
    reading: reading,
    lines: lines,
    settings: settings,
    ...stateOf(file, before, texts, facts)
   });
   if (before === undefined) {
    const stored = {
     ...data.stored,
     ...(0, reviewed.J)(incident, facts)
    };
    return (0, front_matter.g4)({
     ...data.front
    }, (0, stored_data.q)(file, stored));
   }
   const front = (0, front_matter.Xz)(before.file);
   if (!isAbout(front, data.front)) return file;
   const ours = {
    ...withPeoplesStatus(front, data.front),
    ...before.isFormer ? formerGone(front, data) : {}
   };
   const stored = {
    ...before.stored,
    ...data.stored
   };
   const renewed = (0, stored_data.q)(editFrontMatter(file, ours), stored);
   if (renewed === before.file) return renewed;
   return (0, stored_data.q)(renewed, {
    ...stored,
    ...(0, reviewed.J)(incident, facts, {
     ...stored,
     ...front.data
    })
   });
  }
  const blocks = [ attachments, related, similar ];
  function postmortemView({texts: texts, ...known}) {
   const {incident: incident, facts: facts, settings: settings} = known;
   const formatter = (0, create_formatter.x)({
    incident: incident,
    facts: facts,
    settings: settings,
    texts: texts
   });
   const page = {
    ...known,
    formatter: formatter
   };
   const view = {
    ...headOf(page),
    ...partsOf(page)
   };
   return {
    ...view,
    secrets: secretWords(formatter)
   };
  }
  function headOf(page) {
   const {incident: incident, formatter: formatter} = page;
   const {texts: texts, clock: clock, name: name} = formatter;
   const {number: number, url: url} = incident;
   const facts = factsView(page);
   return {
    t: texts.words,
    title: formatter.label(incident.title, 256) || texts.format("untitled", {
     number: number
    }),
    number: number,
    url: url,
    facts: facts,
    stepsHeading: facts.allEight ? texts.words.theEightSteps : texts.words.theSteps,
    asks: momentAsks(page),
    people: participants(page).map(name).join(texts.words.comma),
    roles: rolesOf(page),
    zones: clock.zones
   };
  }
  function partsOf(page) {
   const {incident: incident, formatter: formatter} = page;
   const sections = humanSections(page, hintsOf(page));
   const told = followUps(page);
   const steps = stepRows(incident, formatter);
   return {
    lead: leadLines(page, told),
    stillToWrite: stillToWrite(sections, told, page),
    summary: summaryOf(page),
    timeline: timelineOf(page),
    gantt: gantt(incident, formatter),
    steps: steps,
    hasSteps: steps.some(({open: open}) => !open),
    communications: communicationsOf(page),
    blocks: blocks.map(block => blockView(block, page)),
    sections: sections,
    followUps: told
   };
  }
  function secretWords({texts: texts, secrets: secrets}) {
   const count = secrets();
   return count === 0 ? "" : texts.counted("secretsLeftOut", count);
  }
  var postmortem_index_feed = __webpack_require__(5778);
  var index_files = __webpack_require__(6018);
  var index_questions = __webpack_require__(8412);
  var listing = __webpack_require__(7224);
  var postmortem_index_escape = __webpack_require__(6669);
  // CONCATENATED MODULE: ./lib/src/postmortem-index/page-view.js
  const mostRows = 1e3;
  const mostOthers = 100;
  const rowsInSight = 30;
  function pageView({postmortems: postmortems, broken: broken, others: others, place: place, texts: texts}) {
   const shown = postmortems.slice(0, mostRows);
   const inYears = years(shown, place, texts);
   return {
    t: texts.words,
    ...countsOf(postmortems, texts),
    severalYears: inYears.length > 1,
    showsCompleteness: shown.some(({completeness: completeness}) => completeness !== undefined),
    years: inYears,
    leftOut: leftOutOf(postmortems.length - shown.length, texts),
    others: others.slice(0, mostOthers).map(({path: path}) => ({
     name: (0, postmortem_index_escape.H)(within(path, place), 120),
     link: encodedPath(within(path, place))
    })),
    broken: broken.map(({path: path, reason: reason, flaw: flaw}) => ({
     name: (0, postmortem_index_escape.H)(within(path, place), 120),
     link: encodedPath(within(path, place)),
     reason: flaw === undefined ? (0, postmortem_index_escape.H)(reason, 200) : texts.words[flaw]
    }))
   };
  }
  function countsOf(postmortems, {format: format, counted: counted}) {
   const oldest = postmortems.at(-1);
   const open = postmortems.reduce((sum, {followUps: followUps}) => sum + followUps.open, 0);
   const incomplete = postmortems.filter(({steps: steps}) => steps.open > 0).length;
   return {
    count: oldest === undefined ? "" : counted("postmortemCount", postmortems.length, {
     since: (0, instant.kb)(oldest.opened)
    }),
    followUpsOpen: open === 0 ? "" : counted("followUpsOpen", open),
    stepsOpen: incomplete === 0 ? "" : format("withOpenSteps", {
     count: incomplete
    })
   };
  }
  function leftOutOf(count, {format: format}) {
   return count === 0 ? "" : format("olderPostmortems", {
    count: count,
    index: "[index.json](index.json)"
   });
  }
  function years(postmortems, place, texts) {
   const names = [ ...new Set(postmortems.map(({opened: opened}) => opened.slice(0, 4))) ];
   let inSight = 0;
   return names.map(year => {
    const rows = postmortems.filter(({opened: opened}) => opened.startsWith(year)).map(entry => page_view_row(entry, place, texts));
    const folded = inSight > 0 && inSight + rows.length > rowsInSight;
    inSight += rows.length;
    return {
     year: year,
     count: rows.length,
     folded: folded,
     rows: rows
    };
   });
  }
  function page_view_row(entry, place, texts) {
   const {steps: steps, followUps: followUps, completeness: completeness, durationMinutes: durationMinutes, lastedMinutes: lastedMinutes = durationMinutes} = entry;
   const finished = steps.done + steps.skipped;
   return {
    day: (0, instant.kb)(entry.opened).replaceAll("-", "‑"),
    title: (0, postmortem_index_escape.H)(entry.title, 100) || texts.format("untitled", {
     number: entry.incident
    }),
    link: encodedPath(within(entry.path, place)),
    number: entry.incident,
    issue: `${place.repository.url}/issues/${entry.incident}`,
    services: shownServices(entry),
    severity: (0, postmortem_index_escape.H)(entry.severity ?? "", 60),
    duration: lastedMinutes === undefined ? "" : unbroken(texts.duration(lastedMinutes * time_duration.Vc)),
    finished: finished,
    steps: finished + steps.open,
    followUps: followUpWords(followUps, texts),
    completeness: completeness === undefined ? "" : `${completeness.written}/${completeness.total}`,
    status: (0, postmortem_index_escape.H)((0, postmortem_index_status.o7)(entry.status, texts.words), 40)
   };
  }
  function followUpWords({open: open, total: total}, {counted: counted}) {
   if (total === 0) return "";
   return open === 0 ? counted("followUpsDone", total) : counted("followUpsOpenOf", open, {
    total: total
   });
  }
  function unbroken(text) {
   return text.replaceAll(" ", " ");
  }
  const mostServices = 5;
  function shownServices({services: services = []}) {
   const shown = services.slice(0, mostServices).map(name => (0, postmortem_index_escape.H)(name, 40));
   return [ ...shown, ...services.length > mostServices ? [ "…" ] : [] ].join(", ");
  }
  function within(path, {directory: directory}) {
   return path.slice(directory.length + 1);
  }
  var to_entry = __webpack_require__(8130);
  // CONCATENATED MODULE: ./lib/src/postmortem-index/read-entry.js
  function readEntry({path: path, sha: sha, text: text, words: words}) {
   const other = {
    kind: "other",
    path: path,
    sha: sha
   };
   const read = (0, front_matter.Xz)(text);
   switch (read.kind) {
   case "front-matter":
    return read_entry_isOwn(path, read.data) ? postmortem({
     path: path,
     sha: sha,
     text: text,
     words: words,
     data: {
      ...(0, stored_data.K)(text),
      ...read.data
     }
    }) : other;

   case "broken":
    return (0, index_files.Sb)(path) || namesOwnKeys(text) ? {
     ...other,
     kind: "broken",
     reason: reason(read.reason)
    } : other;

   case "none":
    return hasOwnSections(text) ? (0, entry.RA)("flawFrontMatter", other) : other;
   }
  }
  function read_entry_isOwn(path, data) {
   const keys = [ "incident", "schema" ].filter(key => Object.hasOwn(data, key)).length;
   return keys === 2 || keys === 1 && (0, index_files.Sb)(path);
  }
  function namesOwnKeys(text) {
   const top = text.slice(0, 2e3);
   return /^incident:/m.test(top) && /^schema:/m.test(top);
  }
  function hasOwnSections(text) {
   return (0, markdown_sections.K)(text).some(({name: name}) => name !== index_files.gM);
  }
  function postmortem({path: path, sha: sha, words: words, text: text, data: data}) {
   return (0, to_entry.q0)({
    path: path,
    sha: sha,
    incident: data["incident"],
    title: data["title"],
    severity: data["severity"],
    services: data["services"],
    labels: data["labels"],
    status: data["status"],
    opened: data["opened"],
    closed: data["closed"],
    updated: latest(data),
    durationMinutes: data["duration_minutes"],
    lastedMinutes: data["lasted_minutes"],
    steps: (0, to_entry.Lu)(data),
    followUps: countFollowUps(text, {
     words: words,
     home: homeIn(data)
    }),
    completeness: (0, postmortem_index_completeness.w)(text, words)
   });
  }
  function homeIn(data) {
   const end = `/issues/${(0, to_entry.U9)(data["incident"])}`;
   const url = (0, json.$6)(data, "url");
   return url?.endsWith(end) === true ? url.slice(0, -end.length) : undefined;
  }
  function latest(data) {
   const milestones = [ ...[ data["opened"], data["closed"] ], ...(0, json.gT)(data, "episodes").flatMap(episode => [ (0, 
   json.$6)(episode, "from"), (0, json.$6)(episode, "to") ]), ...(0, json.gT)(data, "steps").map(step => (0, 
   json.$6)(step, "when")) ];
   return milestones.flatMap(value => (0, to_entry.U_)(value) ?? []).toSorted().at(-1);
  }
  function reason(text) {
   return (0, visible_text.pF)((0, redact.E)(text).text, 200);
  }
  // CONCATENATED MODULE: ./lib/src/postmortem-index/read-folder.js
  function readFolder({directory: directory, entries: entries, texts: texts, words: words, blobSha: blobSha}) {
   const known = (0, listing.vS)(texts[(0, index_files.Ny)(directory, entries).index], blobSha).entries;
   return (0, index_files.h3)(directory, entries).map(file => {
    const before = known.get(file.path);
    if (before?.sha === file.sha) return before;
    const text = texts[file.path];
    if (text === undefined) return (0, entry.RA)("flawUnread", file);
    return readEntry({
     path: file.path,
     sha: file.sha,
     text: text,
     words: words
    });
   });
  }
  // CONCATENATED MODULE: ./lib/src/postmortem-index/build-index.js
  const beginIndex = `\x3c!-- incident-protocol:begin ${index_files.gM} --\x3e`;
  const endIndex = `\x3c!-- incident-protocol:end ${index_files.gM} --\x3e`;
  function buildIndex(question) {
   const {directory: directory, entries: entries, repository: repository, writer: writer, messages: texts, blobSha: blobSha} = question;
   const place = placeOf(repository, directory);
   const paths = (0, index_files.Ny)(directory, entries);
   const foreign = (0, index_questions.E)(question);
   const found = readAll(question);
   const postmortems = found.filter(entry => entry.kind === "postmortem").toSorted(entry.ll);
   const broken = found.filter(entry => entry.kind === "broken").toSorted(entry.f2);
   const others = found.filter(entry => entry.kind === "other").toSorted(entry.f2);
   const feed = (0, postmortem_index_feed.k)(postmortems, place, texts);
   const feedSha = foreign.includes(paths.feed) ? "" : blobSha(feed);
   const index = (0, listing.UD)({
    postmortems: postmortems,
    broken: broken,
    others: others,
    feed: feedSha,
    repositoryUrl: repository.url,
    blobSha: blobSha
   });
   const view = pageView({
    postmortems: postmortems,
    broken: broken,
    others: others,
    place: place,
    texts: texts
   });
   const page = pageText(question, withRoom(writer.write("index-page", view, lacksRoom)));
   const files = [ ...page === undefined ? [] : [ {
    path: paths.page,
    content: page
   } ], {
    path: paths.index,
    content: index
   }, {
    path: paths.feed,
    content: feed
   } ];
   return {
    index: index,
    postmortems: postmortems.length,
    files: files.filter(file => !foreign.includes(file.path) && isNews(file, question)),
    notes: [ ...page === undefined ? [ noRoom(paths.page) ] : [], ...foreign.map(leftAlone), ...broken.map(({path: path, reason: reason}) => `\`${path}\` cannot be read as a postmortem: ${reason}`) ]
   };
  }
  function readAll(question) {
   const {changed: changed, entries: entries} = question;
   const others = entries.filter(({path: path}) => path !== changed?.path);
   return [ ...changed === undefined ? [] : [ entryOfChanged(changed, question) ], ...readFolder({
    ...question,
    entries: others,
    words: question.messages.words
   }) ];
  }
  function entryOfChanged({path: path, content: content}, {messages: messages, blobSha: blobSha}) {
   const {words: words} = messages;
   return readEntry({
    path: path,
    sha: blobSha(content.toWellFormed()),
    text: content,
    words: words
   });
  }
  function pageText({directory: directory, entries: entries, texts: texts}, fresh) {
   const {page: page} = (0, index_files.Ny)(directory, entries);
   if (!entries.some(({path: path}) => path === page)) return fresh;
   const existing = texts[page];
   if (existing === undefined) return undefined;
   if (existing.trim() === "") return fresh;
   return hasRoom(existing) ? (0, markdown_sections.J)(existing, fresh, asTheyAre) : undefined;
  }
  const asTheyAre = {
   mayInsert: () => false,
   mayEmpty: () => false
  };
  function hasRoom(page) {
   return (0, markdown_sections.K)(page).some(({name: name}) => name === index_files.gM);
  }
  function withRoom(page) {
   if (hasRoom(page)) return page;
   const {opening: opening = "", yaml: yaml = "", closing: closing = "", content: content} = (0, 
   front_matter.vQ)(page) ?? {
    content: page
   };
   const unmarked = content.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g, "").trim();
   return `${opening}${yaml}${closing}${beginIndex}\n\n${unmarked}\n\n${endIndex}\n`;
  }
  function lacksRoom(page) {
   return hasRoom(withRoom(page)) ? undefined : "it leaves a block of code or a hidden remark open";
  }
  function isNews({path: path, content: content}, {entries: entries, blobSha: blobSha}) {
   return entries.find(entry => entry.path === path)?.sha !== blobSha(content);
  }
  function noRoom(page) {
   const marks = `\`${beginIndex}\` and \`${endIndex}\``;
   return `\`${page}\` was left as it is: it belongs to people and has no room for the list. Put the lines ${marks} where it should stand.`;
  }
  function leftAlone(path) {
   return `\`${path}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`;
  }
  var index_delivery = __webpack_require__(7700);
  // CONCATENATED MODULE: ./lib/src/delivery/postmortem-commit.js
  function wantedOnDefault(decision, postmortems) {
   const {path: path, text: text, isNew: isNew, files: files} = proposedOn(decision, postmortems);
   const index = indexWith(decision, {
    path: path,
    content: text
   });
   return {
    path: path,
    text: text,
    isNew: isNew,
    files: [ ...files, ...index.files ],
    notes: index.notes
   };
  }
  function proposedOn(decision, postmortems) {
   const {file: file} = postmortems;
   const current = file.kind === "present" ? file.content : undefined;
   const existing = current ?? keptText(decision.facts);
   const text = writtenOver(decision, existing);
   const files = text === current ? [] : [ {
    path: file.path,
    content: text
   } ];
   return {
    path: file.path,
    files: files,
    isNew: current === undefined,
    text: text,
    notes: []
   };
  }
  function writtenOver(decision, existing) {
   const {facts: facts, settings: settings, writer: writer, blobSha: blobSha} = decision;
   const {words: words} = (0, create_formatter.j)(settings, writer);
   const {directory: directory} = settings.postmortem;
   const {postmortems: postmortems} = facts;
   const all = postmortems.kind === "read" ? readFolder({
    ...postmortems,
    directory: directory,
    words: words,
    blobSha: blobSha
   }) : [];
   const known = all.filter(entry => entry.kind === "postmortem");
   return writePostmortem({
    ...decision,
    known: known,
    ...existing === undefined ? {} : {
     existing: existing
    }
   });
  }
  function keptText(facts) {
   const [comment] = (0, own_comments.D5)(facts, "postmortem");
   return comment === undefined ? undefined : (0, postmortem_comment.fi)(comment.body)?.file;
  }
  function commitOf({incident: incident}, {base: {commit: commit, tree: tree}}, onto, {path: path, files: files, isNew: isNew}) {
   const {number: issue, logbook: logbook} = incident;
   const message = onto.kind === "default-branch" ? directMessage(issue, isNew) : (0, 
   commit_message.gM)(issue);
   const base = {
    commit: commit,
    tree: tree
   };
   return {
    kind: "commit-files",
    issue: issue,
    base: base,
    onto: onto,
    path: path,
    files: files,
    message: message,
    revision: logbook.revision
   };
  }
  function directMessage(issue, isNew) {
   return isNew ? (0, commit_message.Ck)(issue) : (0, commit_message.im)(issue);
  }
  function currentCommit({number: number}, {base: base, file: file}) {
   if ([ (0, commit_message.Ck)(number), (0, commit_message.im)(number) ].includes(base.message)) return base.commit;
   return file.kind === "present" && file.lastChange?.kind === "known" ? file.lastChange.commit : undefined;
  }
  const nothingBuilt = {
   files: [],
   notes: [],
   index: "",
   postmortems: 0
  };
  function indexWith(question, postmortem) {
   return isIndexApart(question.settings) ? nothingBuilt : indexToCommit(question, postmortem);
  }
  function isIndexApart(settings) {
   const delivery = (0, index_delivery.N)(settings);
   return delivery === "off" || delivery === "pull-request";
  }
  function indexToCommit({facts: facts, settings: settings, writer: writer, blobSha: blobSha}, changed) {
   const {repository: repository, postmortems: postmortems} = facts;
   if (postmortems.kind !== "read" && postmortems.kind !== "listed") return nothingBuilt;
   const {directory: directory} = settings.postmortem;
   const messages = (0, create_formatter.j)(settings, writer);
   const commit = changed === undefined ? {} : {
    changed: changed
   };
   return buildIndex({
    ...postmortems,
    ...commit,
    repository: repository,
    directory: directory,
    writer: writer,
    messages: messages,
    blobSha: blobSha
   });
  }
 },
 8242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => deliveryQuestions,
   V: () => defaultDirectory
  });
  var _incident_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
  var _incident_postmortem_due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3e3);
  var _logbook_delivered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6230);
  var _postmortem_index_index_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
  var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8012);
  function deliveryQuestions(occasion) {
   return [ ...directoryQuestions(occasion), ...draftQuestions(occasion), ...bypassQuestions(occasion) ];
  }
  function directoryQuestions({incident: incident, facts: facts, settings: settings, blobSha: blobSha}) {
   const {postmortems: postmortems, repository: repository} = facts;
   const {directory: directory} = settings.postmortem;
   switch (postmortems.kind) {
   case "unread":
    {
     const isWanted = (0, _incident_postmortem_due_js__WEBPACK_IMPORTED_MODULE_1__.nQ)(incident) || asksForWords(incident);
     const branch = repository.defaultBranch;
     return isWanted ? [ defaultDirectory(branch, directory) ] : [];
    }

   case "listed":
    {
     const files = (0, _directory_js__WEBPACK_IMPORTED_MODULE_4__.Rh)(postmortems, {
      incident: incident,
      directory: directory,
      blobSha: blobSha
     });
     return files.length === 0 ? [] : [ {
      kind: "files",
      of: "default-branch",
      files: files
     } ];
    }

   case "read":
    {
     const {file: file, base: base} = postmortems;
     if (file.kind === "absent" || file.lastChange !== undefined || !(0, _incident_postmortem_due_js__WEBPACK_IMPORTED_MODULE_1__.A4)(incident)) return [];
     return [ {
      kind: "last-change",
      commit: base.commit,
      path: file.path
     } ];
    }

   case "unusable":
    return [];
   }
  }
  function defaultDirectory(branch, directory) {
   const {index: index, page: page} = (0, _postmortem_index_index_files_js__WEBPACK_IMPORTED_MODULE_3__.Ny)(directory, []);
   return {
    kind: "directory",
    of: "default-branch",
    branch: branch,
    directory: directory,
    likely: [ index, page ]
   };
  }
  function bypassQuestions({incident: incident, facts: facts, settings: settings, delivery: delivery}) {
   const {rulesets: rulesets} = facts.repository;
   const isTried = delivery.kind === "pending" && delivery.refused.length === 0;
   if (rulesets === undefined || !isTried || settings.postmortem.deliver !== "auto") return [];
   return (0, _incident_postmortem_due_js__WEBPACK_IMPORTED_MODULE_1__.nQ)(incident) && (0, 
   _directory_js__WEBPACK_IMPORTED_MODULE_4__.FQ)(incident) === undefined ? [ {
    kind: "bypass",
    rulesets: rulesets
   } ] : [];
  }
  function asksForWords(incident) {
   const {phase: phase, logbook: logbook} = incident;
   if (phase.kind !== "resolved" || logbook.postmortem?.kind !== "commit") return false;
   return (0, _incident_incident_js__WEBPACK_IMPORTED_MODULE_0__.SY)(incident)?.step.id === "prevent";
  }
  function draftQuestions(occasion) {
   const {incident: incident, facts: facts, settings: settings, blobSha: blobSha} = occasion;
   const {draft: draft} = facts;
   const {directory: directory} = settings.postmortem;
   if (!(0, _incident_postmortem_due_js__WEBPACK_IMPORTED_MODULE_1__.nQ)(incident)) {
    const known = (0, _directory_js__WEBPACK_IMPORTED_MODULE_4__.FQ)(incident);
    const isWanted = draft.kind === "unread" && known !== undefined && incident.phase.kind === "resolved";
    return isWanted ? [ pullQuestion(known, occasion) ] : [];
   }
   if (!isBranchWanted(occasion)) return [];
   const branch = draft.kind === "read" ? draft.branch : {
    kind: "unread",
    name: (0, _directory_js__WEBPACK_IMPORTED_MODULE_4__.ZC)(incident)
   };
   switch (branch.kind) {
   case "unread":
    return [ {
     kind: "directory",
     of: "draft",
     branch: branch.name,
     directory: directory,
     likely: []
    }, ...isPullKnown(draft, branch.name) ? [] : [ pullQuestion(branch.name, occasion) ] ];

   case "listed":
    {
     const files = (0, _directory_js__WEBPACK_IMPORTED_MODULE_4__.o5)(branch.postmortems, {
      incident: incident,
      directory: directory,
      blobSha: blobSha
     });
     return files.length === 0 ? [] : [ {
      kind: "files",
      of: "draft",
      files: files
     } ];
    }

   default:
    return isPullKnown(draft, branch.name) ? [] : [ pullQuestion(branch.name, occasion) ];
   }
  }
  function isPullKnown(draft, branch) {
   return draft.kind === "read" && draft.branch.name === branch && draft.pull.kind !== "unread";
  }
  function isBranchWanted({incident: incident, facts: facts, settings: settings, delivery: delivery}) {
   const {deliver: deliver} = settings.postmortem;
   if (deliver === "commit" || facts.postmortems.kind === "unusable") return false;
   const isRefused = delivery.kind === "pending" && delivery.refused.some(refused => refused.target === "commit" && !(0, 
   _logbook_delivered_js__WEBPACK_IMPORTED_MODULE_2__.l)(refused));
   const isLikely = facts.repository.pushes !== undefined;
   return deliver === "pull-request" || (0, _directory_js__WEBPACK_IMPORTED_MODULE_4__.FQ)(incident) !== undefined || isRefused || isLikely;
  }
  function pullQuestion(branch, {incident: {logbook: logbook}, facts: facts}) {
   const {postmortem: known, review: review} = logbook;
   const isOpen = known?.kind === "pull-request" && known.state === "open" && known.branch === branch;
   return {
    kind: "pull-request",
    branch: branch,
    base: facts.repository.defaultBranch,
    ...isOpen ? {
     open: known.number
    } : {},
    ...review === undefined ? {} : {
     reviewed: review.number
    }
   };
  }
 },
 7409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => blockLines,
   U: () => fenceAfter
  });
  var _read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  const marks = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/;
  function blockLines(markdown) {
   let fence = "";
   return (0, _read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(markdown).lines.map(line => {
    const text = markdown.slice(line.start, line.end);
    const prefix = marks.exec(text)?.[0] ?? "";
    const content = text.slice(prefix.length);
    const place = placeOf({
     line: line,
     prefix: prefix,
     content: content,
     fence: fence
    });
    fence = place === "fenced" ? fenceAfter(content, fence) : "";
    return {
     place: place,
     prefix: prefix,
     content: content,
     quoted: line.quoted
    };
   });
  }
  function placeOf({line: line, prefix: prefix, content: content, fence: fence}) {
   if (line.place !== "code") return line.place;
   if (fence !== "") return "fenced";
   const indent = prefix.slice(prefix.trimEnd().length);
   const deep = indent.length >= 4 || indent.includes("\t");
   return !deep && opensFence(content) !== undefined ? "fenced" : "indented";
  }
  function opensFence(content) {
   return /^(?:`{3,}|~{3,})/.exec(content)?.[0];
  }
  function fenceAfter(content, fence) {
   if (fence === "") return opensFence(content) ?? "";
   const text = content.trim();
   const closes = text.length >= fence.length && text === fence.slice(0, 1).repeat(text.length);
   return closes ? "" : fence;
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
 4639: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => piecesOf
  });
  var _read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  function piecesOf(markdown) {
   const pieces = [];
   let block = [];
   const flush = () => {
    if (block.length > 0) pieces.push({
     kind: "prose",
     text: block.join("\n")
    });
    block = [];
   };
   for (const line of (0, _read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k)(markdown).lines) {
    const text = markdown.slice(line.start, line.end);
    if (isProse(line, text)) {
     block.push(text);
     continue;
    }
    flush();
    pieces.push({
     kind: "code",
     text: text
    });
   }
   flush();
   return pieces;
  }
  function isProse(line, text) {
   return line.place === "html" || line.place === "text" && text.trim() !== "";
  }
 },
 124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => replaceSections,
   K: () => sectionsOf
  });
  var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);
  var _read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1156);
  const marker = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/;
  function replaceSections(file, fresh, rules) {
   const renewed = sectionsOf(fresh).map(({name: name, from: from, to: to}) => ({
    name: name,
    text: fresh.slice(from, to)
   }));
   const texts = new Map(renewed.map(({name: name, text: text}) => [ name, text ]));
   let out = "";
   let at = 0;
   for (const {name: name, from: from, to: to} of sectionsOf(file)) {
    const text = texts.get(name);
    if (text === undefined && !rules.mayEmpty(name)) continue;
    if (text === undefined && hasOwnHeading(file.slice(from, to))) {
     const whole = wholeOf(file, from, to);
     const isAlone = file.slice(whole.to, nextPart(file, whole.to)).trim() === "";
     const heading = isAlone ? "" : /^\s*#{2,3} [^\r\n]*\r?\n/.exec(file.slice(from, to))?.[0] ?? "";
     out += isAlone ? file.slice(at, whole.from) : `${file.slice(at, from)}${heading}${eolAt(file, from)}`;
     at = isAlone ? whole.to : to;
     continue;
    }
    const fitting = rules.hasHeadingOutside === true ? inPlace(text ?? "", file, {
     from: from,
     to: to
    }) : text ?? "";
    out += file.slice(at, from) + inLinesOf(file, from, fitting);
    at = to;
   }
   const replaced = out + file.slice(at);
   return renewed.reduce((grown, section, index) => {
    const isMissing = !sectionsOf(grown).some(({name: name}) => name === section.name);
    return isMissing && rules.mayInsert(section.name) ? inserted(grown, section, renewed.slice(0, index)) : grown;
   }, replaced);
  }
  function hasOwnHeading(text) {
   return /^\s*(?:#{2,3} |<details)/.test(text);
  }
  function wholeOf(file, from, to) {
   const begin = file.lastIndexOf("\x3c!--", from - 1);
   const above = /(?:\r?\n){0,2}$/.exec(file.slice(0, begin))?.[0] ?? "";
   return {
    from: begin - above.length,
    to: file.indexOf("--\x3e", to) + "--\x3e".length
   };
  }
  function inPlace(text, file, {from: from, to: to}) {
   const above = /(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(file.slice(Math.max(0, from - 400), from).trimEnd());
   const own = above ? text.replace(/^\n*#{2,3} [^\n]*\n/, "") : text;
   const below = /^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(file.slice(to, to + 1e3))?.[1];
   return below === undefined ? own : own.replace(`\n${below}\n`, "");
  }
  function inLinesOf(file, from, text) {
   return text.replaceAll(/\r?\n/g, eolAt(file, from));
  }
  function eolAt(file, from) {
   return file.slice(0, from).endsWith("\r\n") ? "\r\n" : "\n";
  }
  function inserted(file, {name: name, text: text}, before) {
   const sections = sectionsOf(file);
   const neighbour = before.toReversed().flatMap(one => sections.find(section => section.name === one.name) ?? [])[0];
   const eol = eolAt(file, neighbour?.from ?? 0);
   const block = `\x3c!-- incident-protocol:begin ${name} --\x3e\n${text}\x3c!-- incident-protocol:end ${name} --\x3e`;
   const shown = block.replaceAll(/\r?\n/g, eol);
   const end = neighbour === undefined ? file.length : nextPart(file, file.indexOf("--\x3e", neighbour.to) + "--\x3e".length);
   const above = file.slice(0, end).trimEnd();
   const rest = neighbour === undefined ? eol : file.slice(above.length);
   const grown = `${above}${eol}${eol}${shown}${rest}`;
   return sectionsOf(grown).some(section => section.name === name) ? grown : file;
  }
  function nextPart(file, from) {
   const content = (0, _front_matter_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(file)?.content ?? file;
   const offset = file.length - content.length;
   const next = (0, _read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(content).lines.find(({start: start, end: end, place: place, quoted: quoted}) => {
    if (offset + start < from || quoted || place === "code") return false;
    const text = content.slice(start, end);
    return place === "html" ? ours.test(text) : /^#{1,3} /.test(text);
   });
   return next === undefined ? file.length : offset + next.start;
  }
  const ours = /^<!-- incident-protocol:(?:begin|data) /;
  function sectionsOf(file) {
   const {content: content} = (0, _front_matter_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(file) ?? {
    content: file
   };
   const offset = file.length - content.length;
   const marks = (0, _read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(content).lines.flatMap(line => markIn(content, line, offset));
   const sections = marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (mark.what !== "begin" || next?.what !== "end" || next.name !== mark.name) return [];
    return [ {
     name: mark.name,
     from: mark.after,
     to: next.start
    } ];
   });
   return sections.filter(({name: name}, index) => sections.findIndex(one => one.name === name) === index);
  }
  function markIn(content, line, offset) {
   if (line.place !== "html" || line.quoted) return [];
   const found = marker.exec(content.slice(line.start, line.end).trim());
   if (found === null) return [];
   const ending = /^(?:\r\n|\n|\r)?/.exec(content.slice(line.end, line.end + 2))?.[0] ?? "";
   return [ {
    what: found[1] === "begin" ? "begin" : "end",
    name: found[2] ?? "",
    start: offset + line.start,
    after: offset + line.end + ending.length
   } ];
  }
 },
 4830: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => withoutHtml
  });
  var _inert_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);
  var _inert_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1091);
  const dress = new Set(("a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 " + "h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub " + "summary sup table tbody td tfoot th thead tr tt u ul var wbr").split(" "));
  const longestTag = 2e3;
  function withoutHtml(block, server) {
   const spans = (0, _inert_code_js__WEBPACK_IMPORTED_MODULE_0__.tE)(block);
   const commentEnd = lookAhead(block, "--\x3e");
   const tagEnd = lookAhead(block, ">");
   let out = "";
   let at = 0;
   const special = /[`<]/g;
   for (let found = special.exec(block); found !== null; found = special.exec(block)) {
    if (found.index < at) continue;
    out += block.slice(at, found.index);
    at = found.index;
    const span = spans.get(at);
    const end = span ?? endOfHtml(block, at, {
     commentEnd: commentEnd,
     tagEnd: tagEnd
    });
    const part = block.slice(at, end);
    out += span === undefined && end > at + 1 ? replacement(part, server) : part;
    at = end;
    special.lastIndex = at;
   }
   return out + block.slice(at);
  }
  function lookAhead(text, wanted) {
   let next = -2;
   return from => {
    if (next !== -1 && next < from) next = text.indexOf(wanted, from);
    return next;
   };
  }
  function endOfHtml(block, at, {commentEnd: commentEnd, tagEnd: tagEnd}) {
   if (block[at] !== "<") return at + 1;
   if (block.startsWith("\x3c!--", at)) {
    const end = commentEnd(at + 2);
    if (end === -1) return block.slice(0, at).trim() === "" ? block.length : at + 1;
    return end + 3;
   }
   const end = tagEnd(at);
   if (end === -1 || end - at > longestTag || block.slice(at + 1, end).includes("<")) return at + 1;
   return end + 1;
  }
  function replacement(part, server) {
   if (part.startsWith("\x3c!--")) return "";
   const inner = part.slice(1, -1);
   if (/^https?:\/\/[^\s<]+$/i.test(inner) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(inner)) return inner;
   const name = /^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(inner)?.[1]?.toLowerCase();
   if (name === "br") return " ";
   if (name === "img") return image(inner, server);
   return name !== undefined && dress.has(name) ? "" : part;
  }
  function image(tag, server) {
   const url = /\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(tag)?.[1];
   const alt = (/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []).slice(1).join("").trim();
   const name = alt.replaceAll(/[[\]\\`\n]/g, " ") || "image";
   if (url === undefined) return name;
   return (0, _inert_link_js__WEBPACK_IMPORTED_MODULE_1__.S_)(url, server) ? `![${name}](${url})` : `[${name}](${url})`;
  }
 },
 2718: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => completenessOf
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8674);
  var _markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1156);
  var _markdown_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(124);
  var _people_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4070);
  var _stored_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6270);
  function completenessOf(file, words) {
   const content = (0, _markdown_front_matter_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(file)?.content ?? file;
   const marks = marksIn(file, content);
   const found = statesIn(content, marks);
   const stored = (0, _stored_data_js__WEBPACK_IMPORTED_MODULE_4__.K)(file);
   const isOurs = Object.keys(stored).length > 0;
   const gone = goneFrom(stored, marks);
   const absent = _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.RT.filter(section => isOurs && !found.has((0, 
   _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(section)) && !gone.includes((0, 
   _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(section)));
   const sections = [ ...[ ...found ].map(([mark, state]) => ({
    mark: mark,
    ...state,
    heading: state.heading || mark
   })), ...absent.map(section => ({
    mark: (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(section),
    heading: (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.Wm)(section, words),
    isWritten: false
   })) ].toSorted((a, b) => orderOf(a.mark) - orderOf(b.mark));
   const asking = sections.filter(({isWritten: isWritten}) => !isWritten);
   return {
    written: sections.length - asking.length,
    total: sections.length,
    asking: asking.map(({heading: heading}) => heading),
    askingMarks: asking.map(({mark: mark}) => mark)
   };
  }
  function orderOf(mark) {
   const index = _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.RT.findIndex(section => (0, 
   _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(section) === mark);
   return index === -1 ? _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.RT.length : index;
  }
  function marksIn(file, content) {
   const offset = file.length - content.length;
   return (0, _markdown_sections_js__WEBPACK_IMPORTED_MODULE_2__.K)(file).map(({name: name, from: from, to: to}) => ({
    name: name,
    from: from - offset,
    to: to - offset
   }));
  }
  function goneFrom(stored, marks) {
   const written = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.gT)(stored, "sections").flatMap(name => typeof name === "string" ? name : []);
   return written.filter(name => !marks.some(mark => mark.name === name));
  }
  function statesIn(content, marks) {
   const states = new Map;
   const place = {
    heading: "",
    under: undefined
   };
   let next = 0;
   for (const line of (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(content).lines) {
    while (next < marks.length && (marks[next]?.to ?? 0) <= line.start) next += 1;
    const mark = marks[next];
    const inside = mark !== undefined && line.start >= mark.from && line.end <= mark.to ? mark.name : undefined;
    readLine({
     ...line,
     text: content.slice(line.start, line.end).trim()
    }, inside, place, states);
   }
   return states;
  }
  function readLine(line, inside, place, states) {
   if (line.text === "") return;
   const marker = inside === undefined ? markerIn(line) : undefined;
   if (marker !== undefined) {
    passMarker(marker, place, states);
    return;
   }
   const title = headingIn(line, inside);
   const marked = inside !== undefined && (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.GH)(inside) ? inside : undefined;
   if (title !== undefined) {
    place.heading = title;
    place.under = inside === undefined ? (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.RO)(title) : marked;
   }
   const mark = inside === undefined ? place.under : marked;
   if (mark === undefined) return;
   const state = states.get(mark) ?? {
    heading: "",
    isWritten: false
   };
   state.heading ||= place.heading;
   states.set(mark, state);
   if (title === undefined) state.isWritten ||= inside === undefined ? hasWords(line) : isNote(mark, line);
  }
  function passMarker({what: what, name: name}, place, states) {
   if (what === "end") {
    place.heading = "";
    return;
   }
   place.under = (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.GH)(name) ? name : undefined;
   if ((0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.GH)(name) && !states.has(name)) states.set(name, {
    heading: place.heading,
    isWritten: false
   });
  }
  function markerIn({text: text, place: place}) {
   if (place !== "html") return undefined;
   const [, what, name = ""] = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(text) ?? [];
   return what === undefined ? undefined : {
    what: what === "begin" ? "begin" : "end",
    name: name
   };
  }
  function headingIn({place: place, quoted: quoted, text: text}, inside) {
   if (place !== "text" || quoted) return undefined;
   const [, marks = "", title] = /^(#{1,3})[ \t]+(\S.*)$/.exec(text) ?? [];
   const isPart = marks.length < 3 || inside === undefined && (0, _people_sections_js__WEBPACK_IMPORTED_MODULE_3__.RO)(title ?? "") !== undefined;
   return isPart ? title : undefined;
  }
  function isNote(mark, {text: text, quoted: quoted}) {
   if (mark !== "follow-ups") return quoted;
   return /\/issues\/\d+\)/.test(text.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g, "")) || /^- \[[ xX]\] (?![_*])/.test(text);
  }
  function hasWords({text: text, place: place}) {
   if (place === "html" && /^<!--.*-->$/.test(text)) return false;
   if (/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(text)) return false;
   return text !== "" && !isQuestion(text);
  }
  function isQuestion(line) {
   return /^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(line);
  }
 },
 7268: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RA: () => brokenBy,
   UD: () => compare,
   f2: () => byPath,
   ll: () => newestFirst
  });
  var _i18n_compiled_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
  function brokenBy(flaw, {path: path, sha: sha}) {
   return {
    kind: "broken",
    path: path,
    sha: sha,
    reason: _i18n_compiled_en_js__WEBPACK_IMPORTED_MODULE_0__.en.postmortem[flaw],
    flaw: flaw
   };
  }
  function newestFirst(a, b) {
   return compare(b.opened, a.opened) || b.incident - a.incident || compare(a.path, b.path);
  }
  function byPath(a, b) {
   return compare(a.path, b.path);
  }
  function compare(a, b) {
   if (a === b) return 0;
   return a < b ? -1 : 1;
  }
 },
 6669: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => cell,
   x: () => xmlText
  });
  var _markdown_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
  const addresses = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi;
  function cell(text, limit) {
   return (0, _markdown_plain_line_js__WEBPACK_IMPORTED_MODULE_0__.h)(text.replaceAll(addresses, "(address)"), limit);
  }
  const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
  const escapes = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  function xmlText(text) {
   return text.toWellFormed().replaceAll(impossible, "").replaceAll(/[&<>"']/g, character => escapes[character] ?? "");
  }
 },
 5778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => writeFeed,
   n: () => isOwnFeed
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
  var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7268);
  var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6669);
  var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9944);
  const mostEntries = 50;
  const generator = "<generator>Incident Protocol</generator>";
  function isOwnFeed(text) {
   return text.trim() === "" || text.includes(generator);
  }
  function writeFeed(postmortems, place, texts) {
   const latest = postmortems.toSorted((a, b) => (0, _entry_js__WEBPACK_IMPORTED_MODULE_1__.UD)(b.updated, a.updated) || (0, 
   _entry_js__WEBPACK_IMPORTED_MODULE_1__.ll)(a, b)).slice(0, mostEntries);
   const {url: url, name: name} = place.repository;
   const seen = new Set;
   const entries = latest.flatMap(entry => {
    const isRepeated = seen.has(entry.incident);
    seen.add(entry.incident);
    return feedEntry({
     entry: entry,
     place: place,
     isRepeated: isRepeated,
     texts: texts
    });
   });
   const lines = [ '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">', `  <title>${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(texts.format("postmortemsOf", {
    name: name
   }))}</title>`, `  <id>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(`${url}#${place.directory}`)}</id>`, `  <updated>${latest[0]?.updated ?? "1970-01-01T00:00:00Z"}</updated>`, `  <link rel="alternate" type="text/html" href="${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(place.folderUrl)}"/>`, `  <link rel="self" type="application/atom+xml" href="${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(place.rawUrl("feed.xml"))}"/>`, `  <author><name>${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(name)}</name><uri>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(url)}</uri></author>`, `  ${generator}`, ...entries, "</feed>" ];
   return `${lines.join("\n")}\n`;
  }
  function feedEntry({entry: entry, place: place, isRepeated: isRepeated, texts: texts}) {
   const issue = `${place.repository.url}/issues/${entry.incident}`;
   const file = place.fileUrl(entry.path);
   return [ "  <entry>", `    <title type="text">${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(entry.title)}</title>`, `    <id>${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(isRepeated ? file : `${issue}#postmortem`)}</id>`, `    <published>${entry.closed ?? entry.opened}</published>`, `    <updated>${entry.updated}</updated>`, `    <link rel="alternate" type="text/html" href="${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(file)}"/>`, `    <link rel="related" type="text/html" href="${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(issue)}" title="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(texts.format("feedIssue", {
    number: entry.incident
   }))}"/>`, ...entry.severity === undefined ? [] : [ `    <category term="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(entry.severity)}"/>` ], `    <summary type="text">${(0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_2__.x)(summary(entry, texts))}</summary>`, "  </entry>" ];
  }
  function lastingWords({durationMinutes: durationMinutes, lastedMinutes: lastedMinutes}, {format: format, duration: duration}) {
   if (lastedMinutes !== undefined) return format("feedLasted", {
    duration: duration(lastedMinutes * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.Vc)
   });
   if (durationMinutes === undefined) return undefined;
   return format("feedOpenFor", {
    duration: duration(durationMinutes * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.Vc)
   });
  }
  function summary(entry, texts) {
   const {format: format, words: words} = texts;
   const {severity: severity, steps: steps, followUps: followUps} = entry;
   const done = steps.done + steps.skipped;
   const parts = [ severity, lastingWords(entry, texts), format("feedSteps", {
    done: done,
    total: done + steps.open
   }), followUps.open === 0 ? undefined : format("feedFollowUps", {
    open: followUps.open,
    total: followUps.total
   }), (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.o7)(entry.status, words) ];
   return parts.filter(part => part !== undefined).join(" · ");
  }
 },
 6018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ny: () => indexPaths,
   Sb: () => hasOwnName,
   gM: () => indexSection,
   h3: () => markdownFiles
  });
  var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);
  const indexSection = "index";
  function indexPaths(directory, files) {
   const pages = files.map(({path: path}) => path).filter(path => path.toLowerCase() === `${directory}/readme.md`.toLowerCase());
   return {
    page: pages.toSorted(_entry_js__WEBPACK_IMPORTED_MODULE_0__.UD)[0] ?? `${directory}/README.md`,
    index: `${directory}/index.json`,
    feed: `${directory}/feed.xml`
   };
  }
  function markdownFiles(directory, files) {
   const {page: page} = indexPaths(directory, files);
   return files.filter(({path: path}) => path !== page && path.startsWith(`${directory}/`) && /\.md$/i.test(path));
  }
  function hasOwnName(path) {
   return /(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(path);
  }
 },
 8412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => foreignFiles,
   q: () => indexQuestions
  });
  var _feed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5778);
  var _index_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);
  var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7224);
  function indexQuestions({directory: directory, entries: entries, texts: texts, blobSha: blobSha}) {
   const paths = (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.Ny)(directory, entries);
   const has = path => entries.some(entry => entry.path === path);
   const text = texts[paths.index];
   if (has(paths.index) && text === undefined) return [ paths.index ];
   const known = (0, _listing_js__WEBPACK_IMPORTED_MODULE_2__.vS)(text, blobSha);
   const feed = entries.find(({path: path}) => path === paths.feed);
   const unknown = (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.h3)(directory, entries).filter(({path: path, sha: sha}) => known.entries.get(path)?.sha !== sha);
   return [ ...has(paths.page) ? [ paths.page ] : [], ...feed !== undefined && feed.sha !== known.feed ? [ paths.feed ] : [], ...unknown.map(({path: path}) => path) ];
  }
  function foreignFiles({directory: directory, entries: entries, others: others, texts: texts}) {
   const {page: page, index: index, feed: feed} = (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.Ny)(directory, entries);
   const has = path => entries.some(entry => entry.path === path);
   const isForeign = (path, isOwn) => {
    const text = texts[path];
    return others.includes(path) || text !== undefined && !isOwn(text);
   };
   return [ ...!has(page) && others.some(path => path.toLowerCase() === page.toLowerCase()) ? [ page ] : [], ...isForeign(index, _listing_js__WEBPACK_IMPORTED_MODULE_2__.Fw) ? [ index ] : [], ...isForeign(feed, _feed_js__WEBPACK_IMPORTED_MODULE_0__.n) ? [ feed ] : [] ];
  }
 },
 7224: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fw: () => isOwnListing,
   UD: () => writeListing,
   vS: () => readListing
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8674);
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);
  var _index_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);
  var _to_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);
  const version = 1;
  const nothing = {
   entries: new Map,
   feed: ""
  };
  function readListing(text, blobSha) {
   const read = readers.get(blobSha) ?? (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.d)(one => listingOf(one, blobSha), mostRemembered);
   readers.set(blobSha, read);
   return read(text ?? "");
  }
  const mostRemembered = {
   texts: 2,
   characters: 4e7
  };
  const readers = new WeakMap;
  function listingOf(text, blobSha) {
   const json = parsed(text);
   if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.tk)(json, "version") !== version) return nothing;
   const found = [ ...(0, _json_js__WEBPACK_IMPORTED_MODULE_3__.gT)(json, "postmortems").map(value => knownPostmortem(value, blobSha)), ...(0, 
   _json_js__WEBPACK_IMPORTED_MODULE_3__.gT)(json, "others").map(knownOther) ].filter(entry => entry !== undefined);
   const byPath = Map.groupBy(found, ({path: path}) => path);
   const single = [ ...byPath.values() ].flatMap(([entry, twin]) => entry === undefined || twin ? [] : [ entry ]);
   return {
    entries: new Map(single.map(entry => [ entry.path, entry ])),
    feed: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(json, "feed") ?? ""
   };
  }
  function isOwnListing(text) {
   return text.trim() === "" || text.includes('"postmortems":');
  }
  function writeListing({postmortems: postmortems, broken: broken, others: others, feed: feed, repositoryUrl: repositoryUrl, blobSha: blobSha}) {
   const lines = [ `"version": ${version}`, list("postmortems", postmortems.map(entry => sealed(entry, `${repositoryUrl}/issues/${entry.incident}`, blobSha))), list("broken", broken.map(({path: path, sha: sha, reason: reason}) => ({
    path: path,
    sha: sha,
    reason: reason
   }))), list("others", others.map(({path: path, sha: sha}) => ({
    path: path,
    sha: sha
   }))), `"feed": ${JSON.stringify(feed)}` ];
   return `{\n${lines.map(line => `  ${line}`).join(",\n")}\n}\n`;
  }
  function list(name, items) {
   if (items.length === 0) return `"${name}": []`;
   return `"${name}": [\n${items.map(item => `    ${line(item)}`).join(",\n")}\n  ]`;
  }
  function line(item) {
   return JSON.stringify(item).replaceAll("<", "\\u003c");
  }
  function sealed(entry, url, blobSha) {
   const item = fields(entry, url);
   return {
    ...item,
    seal: blobSha(JSON.stringify(item)).slice(0, 8)
   };
  }
  function fields(entry, url) {
   const {path: path, sha: sha, incident: incident, title: title, severity: severity, status: status, opened: opened, closed: closed, updated: updated, steps: steps, followUps: followUps} = entry;
   return {
    path: path,
    sha: sha,
    incident: incident,
    url: url,
    title: title,
    severity: severity,
    services: entry.services,
    labels: entry.labels,
    status: status,
    opened: opened,
    closed: closed,
    updated: updated,
    duration_minutes: entry.durationMinutes,
    lasted_minutes: entry.lastedMinutes,
    steps: {
     done: steps.done,
     skipped: steps.skipped,
     open: steps.open
    },
    follow_ups: {
     open: followUps.open,
     total: followUps.total,
     issues: followUps.issues
    },
    sections: entry.completeness
   };
  }
  function knownPostmortem(value, blobSha) {
   const [path, sha, url] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(value, "path"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(value, "sha"), (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(value, "url") ];
   const steps = {
    done: (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "steps", "done")) ?? 0,
    skipped: (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "steps", "skipped")) ?? 0,
    open: (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "steps", "open")) ?? 0
   };
   const followUps = {
    open: (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "follow_ups", "open")) ?? 0,
    total: (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "follow_ups", "total")) ?? 0,
    issues: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.gT)(value, "follow_ups", "issues").flatMap(number => (0, 
    _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.U9)(number) ?? [])
   };
   if (path === undefined || sha === undefined || url === undefined || followUps.open > followUps.total) return undefined;
   const claim = {
    incident: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "incident"),
    title: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "title"),
    severity: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "severity"),
    services: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "services"),
    labels: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "labels"),
    status: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "status"),
    opened: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "opened"),
    closed: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "closed"),
    updated: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "updated"),
    durationMinutes: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "duration_minutes"),
    lastedMinutes: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "lasted_minutes"),
    completeness: (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, "sections")
   };
   const entry = (0, _to_entry_js__WEBPACK_IMPORTED_MODULE_2__.q0)({
    path: path,
    sha: sha,
    ...claim,
    steps: steps,
    followUps: followUps
   });
   if (entry.kind === "broken") return undefined;
   return JSON.stringify(sealed(entry, url, blobSha)) === JSON.stringify(value) ? entry : undefined;
  }
  function knownOther(value) {
   const [path, sha] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(value, "path"), (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(value, "sha") ];
   if (path === undefined || sha === undefined || (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.Sb)(path)) return undefined;
   return {
    kind: "other",
    path: path,
    sha: sha
   };
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
 },
 4070: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fg: () => markOf,
   GH: () => isPeoplesMark,
   N9: () => isSectionName,
   RO: () => markOfHeading,
   RT: () => peoplesSections,
   Wm: () => headingOf
  });
  var _logbook_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(258);
  var _thread_headings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);
  const peoplesSections = [ "impact", "trigger", "factors", "detection", "surprise", "well", "badly", "lucky", "follow-ups" ];
  const read = (0, _thread_headings_js__WEBPACK_IMPORTED_MODULE_0__.S)();
  function headingOf(section, words) {
   return section === "follow-ups" ? words.followUps : words[section];
  }
  function markOf(section) {
   return section === "follow-ups" ? section : `notes-${section}`;
  }
  function isPeoplesMark(mark) {
   return /^(?:notes-[a-z]+|follow-ups)$/.test(mark);
  }
  function markOfHeading(heading) {
   const kind = read(heading);
   const section = peoplesSections.find(one => one === kind);
   return section === undefined ? undefined : markOf(section);
  }
  function isSectionName(section) {
   return _logbook_names_js__WEBPACK_IMPORTED_MODULE_1__.Q.some(name => name === section);
  }
 },
 9944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c2: () => statusOf,
   o7: () => statusWords,
   vL: () => isPeoplesStatus
  });
  const ourWords = [ "draft", "final", "complete", "incomplete" ];
  function statusOf(openSteps, completeness) {
   const isWritten = completeness === undefined || completeness.written === completeness.total;
   return openSteps === 0 && isWritten ? "final" : "draft";
  }
  function isPeoplesStatus(status) {
   return status !== undefined && status !== null && status !== "" && !ourWords.includes(status);
  }
  function statusWords(status, words) {
   if (status === "final") return words.statusFinal;
   return status === "draft" ? words.statusDraft : status;
  }
 },
 6270: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => storedData,
   q: () => withStoredData
  });
  var _logbook_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6735);
  var _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1156);
  const line = /^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m;
  function storedData(file) {
   const json = lastLine(file)?.json;
   if (json === undefined) return {};
   try {
    const data = JSON.parse(json);
    return isRecord(data) ? data : {};
   } catch {
    return {};
   }
  }
  function withStoredData(file, data) {
   const fresh = `\x3c!-- incident-protocol:data ${inert(data)} --\x3e`;
   const found = lastLine(file);
   const eol = /\r\n/.test(file) ? "\r\n" : "\n";
   if (found === undefined) return `${file.trimEnd()}${eol}${eol}${fresh}${eol}`;
   return file.slice(0, found.from) + fresh + file.slice(found.to);
  }
  const [opening, closing] = [ "﷐", "﷑" ];
  function inert(data) {
   const marked = JSON.parse(JSON.stringify(data), (_key, value) => typeof value === "string" ? value.replaceAll("{", opening).replaceAll("}", closing) : value);
   return (0, _logbook_stored_js__WEBPACK_IMPORTED_MODULE_0__.jc)(marked).replaceAll(opening, "\\u007b").replaceAll(closing, "\\u007d").replaceAll("*/", "*\\u002f");
  }
  const beginning = "\x3c!-- incident-protocol:data {";
  function lastLine(file) {
   const last = file.lastIndexOf(beginning);
   if (last === -1) return undefined;
   const behind = file.slice(file.indexOf("--\x3e", last) + "--\x3e".length);
   const isOnly = file.indexOf(beginning) === last && behind.trim() === "" && /(?:^|\n)$/.test(file.slice(0, last));
   const start = isOnly ? last : lastShown(file) ?? -1;
   const found = start === -1 ? null : line.exec(file.slice(start));
   if (found?.index !== 0) return undefined;
   const shown = found[0].replace(/[ \t]*\r?$/, "");
   return {
    from: start,
    to: start + shown.length,
    json: found[1] ?? ""
   };
  }
  function lastShown(file) {
   return (0, _markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__.k)(file).lines.findLast(({start: start, place: place, quoted: quoted}) => place === "html" && !quoted && file.startsWith(beginning, start))?.start;
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 },
 8130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lu: () => stepCounts,
   U9: () => count,
   U_: () => timestampOf,
   q0: () => toEntry
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8674);
  var _markdown_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7378);
  var _markdown_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5619);
  var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7268);
  var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9944);
  function toEntry(claim) {
   const {path: path, sha: sha, steps: steps, followUps: followUps} = claim;
   const incident = count(claim.incident);
   if (incident === undefined || incident === 0) return (0, _entry_js__WEBPACK_IMPORTED_MODULE_2__.RA)("flawNumber", claim);
   const opened = timestampOf(claim.opened);
   if (opened === undefined) return (0, _entry_js__WEBPACK_IMPORTED_MODULE_2__.RA)("flawOpened", claim);
   const closed = timestampOf(claim.closed);
   const severity = cleanText(claim.severity, 60);
   const [services, labels] = [ cleanNames(claim.services), cleanNames(claim.labels) ];
   const durationMinutes = count(claim.durationMinutes);
   const lastedMinutes = count(claim.lastedMinutes);
   const completeness = sectionCounts(claim.completeness);
   const status = cleanText(claim.status, 40) ?? "";
   return {
    kind: "postmortem",
    path: path,
    sha: sha,
    incident: incident,
    title: cleanText(claim.title, 256) ?? `Incident ${incident}`,
    status: (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.vL)(status) ? status : (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.c2)(steps.open, completeness),
    opened: opened,
    updated: timestampOf(claim.updated) ?? closed ?? opened,
    steps: steps,
    followUps: followUps,
    ...severity === undefined ? {} : {
     severity: severity
    },
    ...services.length === 0 ? {} : {
     services: services
    },
    ...labels.length === 0 ? {} : {
     labels: labels
    },
    ...closed === undefined ? {} : {
     closed: closed
    },
    ...durationMinutes === undefined ? {} : {
     durationMinutes: durationMinutes
    },
    ...lastedMinutes === undefined ? {} : {
     lastedMinutes: lastedMinutes
    },
    ...completeness === undefined ? {} : {
     completeness: completeness
    }
   };
  }
  function count(value) {
   const number = typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : value;
   if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) return undefined;
   return number;
  }
  function cleanText(value, limit) {
   if (typeof value !== "string" && typeof value !== "number") return undefined;
   const text = (0, _markdown_visible_text_js__WEBPACK_IMPORTED_MODULE_1__.pF)((0, 
   _markdown_redact_js__WEBPACK_IMPORTED_MODULE_0__.E)(String(value).slice(0, 4e3)).text, limit);
   return text === "" ? undefined : text;
  }
  const mostNames = 100;
  function cleanNames(value) {
   const names = Array.isArray(value) ? value.slice(0, mostNames) : [ value ];
   return [ ...new Set(names.flatMap(name => cleanText(name, 60) ?? [])) ];
  }
  const day = /^[12]\d{3}-\d{2}-\d{2}$/;
  const timestamp = /^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;
  function timestampOf(value) {
   const text = typeof value === "string" ? value.trim().toUpperCase() : "";
   const [, date, time, seconds = ":00", zone = "Z"] = timestamp.exec(day.test(text) ? `${text}T00:00` : text) ?? [];
   if (date === undefined) return undefined;
   const ms = Date.parse(`${date}T${time}${seconds}${zone}`);
   return Number.isNaN(ms) ? undefined : (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_4__.B9)(ms);
  }
  function stepCounts(data) {
   const states = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.gT)(data, "steps").map(step => (0, 
   _json_js__WEBPACK_IMPORTED_MODULE_5__.at)(step, "state"));
   const having = state => states.filter(one => one === state).length;
   return {
    done: having("done"),
    skipped: having("skipped"),
    open: having("open")
   };
  }
  function sectionCounts(value) {
   const [written, total] = [ count((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.at)(value, "written")), count((0, 
   _json_js__WEBPACK_IMPORTED_MODULE_5__.at)(value, "total")) ];
   if (written === undefined || total === undefined || written > total || total === 0) return undefined;
   return {
    written: written,
    total: total
   };
  }
 },
 1621: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => createFormatter,
   j: () => postmortemTexts
  });
  var default_protocol = __webpack_require__(4569);
  var texts = __webpack_require__(6217);
  var block_lines = __webpack_require__(7409);
  // CONCATENATED MODULE: ./lib/src/markdown/fenced-code.js
  function fencedCode(markdown) {
   const lines = (0, block_lines.B)(markdown);
   const out = [];
   for (let index = 0; index < lines.length; index += 1) {
    const run = indentedRun(lines, index);
    if (run.length > 0) {
     out.push(...fenced(run));
     index += run.length - 1;
     continue;
    }
    const line = lines[index];
    if (line !== undefined) out.push(`${line.place === "fenced" ? line.prefix : withoutTabs(line.prefix)}${line.content}`);
   }
   return out.join("\n");
  }
  function indentedRun(lines, from) {
   const run = [];
   for (let index = from; lines[index]?.place === "indented"; index += 1) {
    const line = lines[index];
    if (line !== undefined) run.push(line);
   }
   return run;
  }
  function withoutTabs(prefix) {
   return prefix.split("\t").reduce((text, part) => text + " ".repeat(4 - text.length % 4) + part);
  }
  function fenced(run) {
   const lines = run.map(({prefix: prefix, content: content, quoted: quoted}) => {
    const text = withoutTabs(prefix) + content;
    const quote = quoted ? /^(?: {0,3}> ?)+/.exec(text)?.[0] ?? "" : "";
    return {
     quote: quote,
     text: text.slice(quote.length)
    };
   });
   const margin = "> ".repeat(lines[0]?.quote.replaceAll(/[^>]/g, "").length ?? 0);
   const code = withoutFence(lines.map(({text: text}) => text));
   const indent = code.reduce((least, line) => line.trim() === "" ? least : Math.min(least, line.search(/\S/)), 64);
   const longest = code.join("\n").match(/`{3,}/g) ?? [];
   const fence = "`".repeat(longest.reduce((length, ticks) => Math.max(length, ticks.length + 1), 3));
   return [ fence, ...code.map(line => line.slice(indent)), fence ].map(line => `${margin}${line}`);
  }
  function withoutFence(code) {
   const fence = /^\s*(`{3,}|~{3,})[^`]*$/.exec(code[0] ?? "")?.[1];
   return fence !== undefined && code.length > 1 && code.at(-1)?.trim() === fence ? code.slice(1, -1) : code;
  }
  var inert_code = __webpack_require__(7898);
  var inert_inline = __webpack_require__(7685);
  // CONCATENATED MODULE: ./lib/src/markdown/outline.js
  const highest = 3;
  function outline(markdown) {
   const lines = (0, block_lines.B)(markdown);
   const levels = lines.map((line, index) => levelOf(line, lines[index + 1]));
   const top = levels.reduce((least, level) => Math.min(least, level ?? least), highest);
   return lines.map((line, index) => {
    const level = levels[index];
    if (level !== undefined) return heading(line, level + highest - top);
    return underlines(lines[index - 1], line) === undefined ? `${line.prefix}${line.content}` : line.prefix.trimEnd();
   }).join("\n");
  }
  function levelOf(line, next) {
   if (line.place !== "text") return undefined;
   return markedLevel(line.content) ?? (next === undefined ? undefined : underlines(line, next));
  }
  function markedLevel(content) {
   return /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1]?.length;
  }
  function heading({prefix: prefix, content: content}, level) {
   const text = markedLevel(content) === undefined ? content : content.replace(/^#{1,6}/, "");
   return `${prefix}${"#".repeat(Math.min(6, level))} ${text.trim()}`;
  }
  function underlines(text, line) {
   if (text?.place !== "text" || line.place !== "text") return undefined;
   if (text.content.trim() === "" || markedLevel(text.content) !== undefined) return undefined;
   const rule = line.content.trimEnd();
   const [mark = ""] = rule;
   if (rule !== mark.repeat(rule.length)) return undefined;
   if (mark === "=") return 1;
   return mark === "-" ? 2 : undefined;
  }
  var pieces = __webpack_require__(4639);
  var read_markdown = __webpack_require__(1156);
  var visible_text = __webpack_require__(2502);
  var without_html = __webpack_require__(4830);
  // CONCATENATED MODULE: ./lib/src/markdown/inert-block.js
  function inertBlock(markdown, {server: server, home: home = "", isIssue: isIssue, limit: limit}) {
   const visible = (0, visible_text.Q6)(markdown);
   const short = shortened(visible, limit);
   const bare = rewritten(short, lines => (0, without_html.Q)(lines, server), code => code);
   const prose = lines => lines.split("\n").map((line, index, all) => {
    const inertness = {
     server: server,
     home: home,
     ...isIssue === undefined ? {} : {
      isIssue: isIssue
     }
    };
    const above = index === 0 ? "" : `${all[index - 1]?.trimEnd()}\n`;
    return (0, inert_inline.M)(line, {
     markup: "kept",
     ...inertness
    }, above);
   });
   const inert = rewritten(outline(fencedCode(bare)), lines => prose(lines).join("\n"), inert_code.gQ);
   const {open: open} = (0, read_markdown.k)(inert);
   const closed = open.kind === "fence" ? `${inert.trimEnd()}\n${open.fence}` : inert;
   return {
    text: withoutBlankEnds(withoutClicks(closed)),
    cut: short !== visible
   };
  }
  const mermaid = /(^[ \t>]*(`{3,}|~{3,})[ \t]*mermaid[^\n]*\n)([\s\S]*?)(?=^[ \t>]*\2)/gim;
  function withoutClicks(markdown) {
   return markdown.replaceAll(mermaid, (_, open, _fence, chart) => {
    const lines = chart.split("\n").filter(line => !/^[\s>]*(?:click|links?|callback)\s|%%\{/i.test(line));
    return `${open}${lines.join("\n")}`;
   });
  }
  function shortened(text, limit) {
   if (text.length <= limit) return text;
   const line = text.lastIndexOf("\n", limit);
   return line > limit / 2 ? text.slice(0, line) : (0, visible_text.uo)(text, limit);
  }
  function rewritten(markdown, prose, code) {
   return (0, pieces.X)(markdown).map(({kind: kind, text: text}) => kind === "code" ? code(text) : prose(text)).join("\n");
  }
  function withoutBlankEnds(text) {
   const lines = text.split("\n").map(line => line.trimEnd());
   const first = lines.findIndex(line => line !== "");
   const last = lines.findLastIndex(line => line !== "");
   return lines.slice(Math.max(0, first), last + 1).filter((line, index, all) => line !== "" || all[index - 1] !== "").join("\n");
  }
  var plain_line = __webpack_require__(1477);
  var redact = __webpack_require__(7378);
  var questions = __webpack_require__(1026);
  var clock = __webpack_require__(8296);
  // CONCATENATED MODULE: ./lib/src/postmortem/formatter.js
  const milestoneKeys = {
   started: "milestoneStarted",
   detected: "milestoneDetected",
   opened: "milestoneOpened",
   declared: "milestoneDeclared",
   acknowledged: "milestoneAcknowledged",
   mitigated: "milestoneMitigated",
   resolved: "milestoneResolved",
   closed: "milestoneClosed"
  };
  // CONCATENATED MODULE: ./lib/src/postmortem/create-formatter.js
  function createFormatter({incident: incident, facts: facts, settings: settings, texts: texts}) {
   const {hide: hide, hidden: hidden} = (0, redact.l)();
   const home = facts.repository.url;
   const isIssue = issuesKnownIn(facts);
   const server = /^https?:\/\/[^/]+/.exec(home)?.[0] ?? "";
   return {
    texts: texts,
    clock: (0, clock.t)(settings.timeZone),
    line: (text, limit) => withLastLink((0, plain_line.h)(hide(text), limit, home, {
     isIssue: isIssue
    })),
    label: (text, limit) => (0, plain_line.h)(hide(text), limit),
    block: (text, limit) => inertBlock(hide(text), {
     server: server,
     home: home,
     isIssue: isIssue,
     limit: limit
    }),
    address: hide,
    milestone: name => texts.words[milestoneKeys[name]],
    name: login => (0, plain_line.h)(login, 60),
    titleOf: ({id: id, title: title}) => (0, plain_line.h)(isOwn(id, title) ? texts.words[`step-${id}`] : title, 120),
    stepOf: id => incident.logbook.protocol.find(step => step.id === id) ?? {
     id: id,
     title: id
    },
    secrets: hidden
   };
  }
  function issuesKnownIn(facts) {
   const {background: background, history: history, issue: issue} = facts;
   const named = background.kind === "read" ? background.named : undefined;
   if (named === undefined) return () => true;
   const linked = history.kind === "read" ? history.events.flatMap(one => one.kind === "linked" ? [ one.number ] : []) : [];
   const known = new Set([ issue.number, ...linked, ...named.map(({number: number}) => number) ]);
   const asked = new Set((0, questions.A)(facts));
   return number => known.has(number) || !asked.has(number);
  }
  function withLastLink(line) {
   return line.replace(/(?<![\w\](<`])https?:\/\/[^\s()[\]<>"`|\\]{1,2000}$/i, url => /[.,:;!?…]$/.test(url) ? url : `[${url}](${url})`);
  }
  function isOwn(id, title) {
   return default_protocol.w.some(step => step.id === id && step.title === title);
  }
  function postmortemTexts({postmortem: postmortem}, writer) {
   const own = {
    ...postmortem.messages,
    ...writer.messages
   };
   return (0, texts.PM)("postmortem", postmortem.language, own);
  }
 }
};
