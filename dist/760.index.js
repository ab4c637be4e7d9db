export const id = 760;

export const ids = [ 760 ];

export const modules = {
 5760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   answerOfPostmortem: () => answerOfPostmortem
  });
  var json = __webpack_require__(8674);
  var instant = __webpack_require__(5619);
  var client = __webpack_require__(9074);
  var errors = __webpack_require__(4369);
  var due_day = __webpack_require__(1061);
  // CONCATENATED MODULE: ./lib/src/github/read-discussion.js
  const mostPages = 25;
  const mostNamed = 40;
  function hiddenAsked(after) {
   const page = after === undefined ? "" : `, after: ${JSON.stringify(after)}`;
   return `comments(first: 100${page}) { nodes { url isMinimized } pageInfo { hasNextPage endCursor } }`;
  }
  function namedAsked(numbers) {
   const people = "assignees(first: 10) { nodes { login } } labels(first: 20) { nodes { name } }";
   const shared = `number title url ${people} milestone { dueOn }`;
   return numbers.slice(0, mostNamed).map(number => `n${number}: issueOrPullRequest(number: ${number}) { __typename ... on Issue { ${shared} state } ... on PullRequest { ${shared} mergedAt pullState: state } }`).join(" ");
  }
  async function hiddenIn(github, issue, repository) {
   const comments = [];
   let answered = repository;
   for (let page = 1; page <= mostPages; page += 1) {
    const found = (0, json.at)(answered, "issue", "comments");
    if (!Array.isArray((0, json.at)(found, "nodes"))) return {
     kind: "not-known"
    };
    for (const node of (0, json.gT)(found, "nodes")) {
     const id = /#issuecomment-(\d+)$/.exec((0, json.$6)(node, "url") ?? "")?.[1];
     if ((0, json.at)(node, "isMinimized") === true && id !== undefined) comments.push(Number(id));
    }
    const end = (0, json.$6)(found, "pageInfo", "endCursor");
    if ((0, json.at)(found, "pageInfo", "hasNextPage") !== true || end === undefined) break;
    const where = (0, client.p)(github);
    const question = `query hidden { repository(${where}) { issue(number: ${issue}) { ${hiddenAsked(end)} } } }`;
    answered = (0, json.at)(await (0, errors.lJ)(github.query(question)), "data", "repository");
   }
   return {
    kind: "known",
    comments: comments
   };
  }
  function namedIn(numbers, repository) {
   return numbers.slice(0, mostNamed).flatMap(number => namedIssue((0, json.at)(repository, `n${number}`)));
  }
  function namedIssue(node) {
   const [number, state] = [ (0, json.tk)(node, "number"), (0, json.$6)(node, "state") ?? (0, 
   json.$6)(node, "pullState") ];
   if (number === undefined || state === undefined) return [];
   const mergedAt = (0, json.$6)(node, "mergedAt");
   const due = (0, due_day.L)((0, json.$6)(node, "milestone", "dueOn"));
   return [ {
    number: number,
    title: (0, json.$6)(node, "title") ?? "",
    url: (0, json.$6)(node, "url") ?? "",
    what: (0, json.$6)(node, "__typename") === "PullRequest" ? "pull-request" : "issue",
    state: state === "OPEN" ? "open" : "closed",
    assignees: (0, json.gT)(node, "assignees", "nodes").flatMap(one => (0, json.$6)(one, "login") ?? []),
    labels: (0, json.gT)(node, "labels", "nodes").flatMap(one => (0, json.$6)(one, "name") ?? []),
    ...due === undefined ? {} : {
     due: due
    },
    ...mergedAt === undefined ? {} : {
     mergedAt: mergedAt
    }
   } ];
  }
  var translate_background = __webpack_require__(2779);
  // CONCATENATED MODULE: ./lib/src/github/read-background.js
  const mostCommits = 50;
  const mostPulls = 20;
  const deploymentsPerPage = 100;
  const read_background_mostPages = 10;
  async function readBackground(github, question) {
   const answer = await answerTo(github, questionAbout(github, question));
   if (((0, json.at)(answer, "data") ?? undefined) === undefined) {
    return {
     kind: "unavailable",
     reason: "this GitHub does not answer that question"
    };
   }
   return {
    kind: "read",
    closing: partOf(answer, [ "known", "issue", "closedByPullRequestsReferences" ], translate_background.r4),
    commits: commitsIn(answer),
    deployments: await deploymentsSince(github, answer, question),
    ...await discussionIn(github, (0, json.at)(answer, "data", "known"), question)
   };
  }
  async function discussionIn(github, repository, {issue: issue, numbers: numbers = [], hasComments: hasComments}) {
   return {
    ...hasComments === true ? {
     hidden: await hiddenIn(github, issue, repository)
    } : {},
    ...numbers.length > 0 ? {
     named: namedIn(numbers, repository)
    } : {}
   };
  }
  async function answerTo(github, question) {
   try {
    return await github.query(question);
   } catch (error) {
    if ((0, errors.B1)(error).limit !== "none") throw error;
    return undefined;
   }
  }
  function questionAbout(github, {issue: issue, from: from, to: to, numbers: numbers = [], hasComments: hasComments}) {
   const window = `since: ${JSON.stringify(from)}, until: ${JSON.stringify(to)}`;
   return `query background {\n    known: repository(${(0, client.p)(github)}) {\n      issue(number: ${issue}) {\n        closedByPullRequestsReferences(first: ${mostPulls}, includeClosedPrs: true) {\n          totalCount\n          nodes { ${pullFields} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }\n        }\n        ${hasComments === true ? hiddenAsked() : ""}\n      }\n      ${namedAsked(numbers)}\n      defaultBranchRef { target { ... on Commit { history(first: ${mostCommits}, ${window}) {\n        totalCount\n        nodes {\n          oid messageHeadline url committedDate author { name user { login } }\n          associatedPullRequests(first: 1) { nodes { ${pullFields} baseRefName } }\n        }\n      } } } }\n    }\n    ${deploymentsAsked(github)}\n  }`;
  }
  const pullFields = "number title url mergedAt author { __typename login }";
  function deploymentsAsked(github, after) {
   const page = `first: ${deploymentsPerPage}${after === undefined ? "" : `, after: ${JSON.stringify(after)}`}`;
   return `deployed: repository(${(0, client.p)(github)}) {\n    deployments(${page}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { createdAt environment commitOid state creator { __typename login } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }`;
  }
  function partOf(answer, path, translate) {
   const found = (0, json.at)(answer, "data", ...path);
   if (!Array.isArray((0, json.at)(found, "nodes"))) return {
    kind: "not-known",
    why: whyNot(answer, path)
   };
   const nodes = (0, json.gT)(found, "nodes");
   const left = Math.max(0, ((0, json.tk)(found, "totalCount") ?? 0) - nodes.length);
   return {
    kind: "known",
    items: nodes.flatMap(translate),
    left: left
   };
  }
  function whyNot(answer, path) {
   const isForbidden = (0, json.gT)(answer, "errors").some(error => {
    const place = (0, json.gT)(error, "path");
    return (0, json.$6)(error, "type") === "FORBIDDEN" && path.every((name, index) => place[index] === name);
   });
   return isForbidden ? "forbidden" : "unanswered";
  }
  function commitsIn(answer) {
   const known = (0, json.at)(answer, "data", "known");
   if (known !== null && (0, json.at)(known, "defaultBranchRef") === null) return {
    kind: "known",
    items: [],
    left: 0
   };
   return partOf(answer, [ "known", "defaultBranchRef", "target", "history" ], translate_background.gm);
  }
  async function deploymentsSince(github, first, {from: from}) {
   const path = [ "deployed", "deployments" ];
   const items = [];
   let answer = first;
   for (let page = 1; ;page += 1) {
    const part = partOf(answer, path, translate_background.Si);
    if (part.kind === "not-known") return part;
    items.push(...part.items.filter(one => !(0, instant.Y8)(one.at, from)));
    const {hasMore: hasMore, end: end} = pageIn(answer, path);
    if (!hasMore || part.items.some(one => (0, instant.Y8)(one.at, from))) {
     return {
      kind: "known",
      items: items,
      left: 0
     };
    }
    if (page === read_background_mostPages) return {
     kind: "not-known",
     why: "too-many"
    };
    answer = await answerTo(github, `query deployments { ${deploymentsAsked(github, end)} }`);
   }
  }
  function pageIn(answer, path) {
   const info = (0, json.at)(answer, "data", ...path, "pageInfo");
   const end = (0, json.$6)(info, "endCursor");
   return {
    hasMore: (0, json.at)(info, "hasNextPage") === true && end !== undefined,
    end: end ?? ""
   };
  }
  // CONCATENATED MODULE: ./lib/src/github/read-bypass.js
  const most = 3;
  async function readBypass({rest: rest, owner: owner, repo: repo}, rulesets) {
   const answers = await Promise.all(rulesets.slice(0, most).map(ruleset_id => (0, 
   errors.lJ)(rest.repos.getRepoRuleset({
    owner: owner,
    repo: repo,
    ruleset_id: ruleset_id
   }).then(({data: data}) => data))));
   return answers.some(keepsUsOut) ? "never" : "not-told";
  }
  function keepsUsOut(ruleset) {
   return (0, json.$6)(ruleset, "enforcement") === "active" && (0, json.$6)(ruleset, "current_user_can_bypass") === "never";
  }
  var read_directory = __webpack_require__(4816);
  // CONCATENATED MODULE: ./lib/src/github/read-duplicates.js
  const mark = "createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }";
  async function readDuplicates(github, url, issues) {
   const answer = await (0, errors.lJ)(github.query(read_duplicates_questionAbout(github, issues)));
   const repository = (0, json.at)(answer, "data", "repository") ?? undefined;
   if (repository === undefined) return {
    kind: "unavailable"
   };
   const marks = issues.flatMap(number => (0, json.gT)(repository, `i${number}`, "timelineItems", "nodes"));
   const known = new Map;
   for (const node of marks.filter(one => (0, json.$6)(one, "canonical", "url") === url)) {
    const duplicate = duplicateIn(node);
    if (duplicate === undefined) continue;
    if ((0, json.$6)(node, "__typename") === "MarkedAsDuplicateEvent") known.set(duplicate.url, duplicate); else known.delete(duplicate.url);
   }
   return {
    kind: "read",
    issues: [ ...known.values() ].toSorted((a, b) => a.number - b.number)
   };
  }
  function read_duplicates_questionAbout(github, issues) {
   const items = "timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT])";
   const nodes = `nodes { __typename ... on MarkedAsDuplicateEvent { ${mark} } ... on UnmarkedAsDuplicateEvent { ${mark} } }`;
   const asked = issues.map(number => `i${number}: issue(number: ${number}) { ${items} { ${nodes} } }`);
   const where = (0, client.p)(github);
   return `query duplicates { repository(${where}) { ${asked.join(" ")} } }`;
  }
  function duplicateIn(node) {
   const number = (0, json.tk)(node, "duplicate", "number");
   const url = (0, json.$6)(node, "duplicate", "url");
   const marked = (0, json.$6)(node, "createdAt");
   if (number === undefined || url === undefined || marked === undefined) return undefined;
   return {
    number: number,
    url: url,
    at: marked
   };
  }
  var read_last_change = __webpack_require__(5864);
  // CONCATENATED MODULE: ./lib/src/github/read-pull.js
  async function readPull(github, name, question) {
   try {
    return await readOpen(github, question) ?? await readNewest(github, name);
   } catch (error) {
    const {status: status, limit: limit} = (0, errors.B1)(error);
    if (limit === "none" && (status === 403 || status === 404)) return {
     kind: "none"
    };
    throw error;
   }
  }
  const trialTime = 1e3;
  async function readOpen({rest: rest, owner: owner, repo: repo, pause: pause}, {base: base, open: open}) {
   if (open === undefined) return undefined;
   const ask = async () => (await rest.pulls.get({
    owner: owner,
    repo: repo,
    pull_number: open
   })).data;
   let data = await ask();
   if (data.state === "open" && data.mergeable === null) {
    await pause(trialTime);
    data = await ask();
   }
   if (data.state !== "open") return undefined;
   const conflicts = data.base.ref === base ? conflictsOf(data.mergeable) : "no";
   return {
    kind: "open",
    number: data.number,
    url: data.html_url,
    conflicts: conflicts
   };
  }
  function conflictsOf(mergeable) {
   if (mergeable === null) return "unknown";
   return mergeable ? "no" : "yes";
  }
  async function readNewest({rest: rest, owner: owner, repo: repo}, name) {
   const head = `${owner}:${name}`;
   const {data: data} = await rest.pulls.list({
    owner: owner,
    repo: repo,
    head: head,
    state: "all",
    per_page: 100
   });
   const newest = data.toSorted((a, b) => b.number - a.number);
   const pull = newest.find(({state: state}) => state === "open") ?? newest[0];
   if (pull === undefined) return {
    kind: "none"
   };
   const named = {
    number: pull.number,
    url: pull.html_url
   };
   if (pull.state === "open") return {
    kind: "open",
    ...named,
    conflicts: "unknown"
   };
   if ((pull.merged_at ?? undefined) !== undefined) return {
    kind: "merged",
    ...named,
    head: pull.head.sha
   };
   return {
    kind: "declined",
    ...named,
    at: pull.closed_at ?? pull.updated_at
   };
  }
  // CONCATENATED MODULE: ./lib/src/github/read-review.js
  async function withReview(github, pull, known) {
   if (pull.kind !== "merged" || pull.number === known) return pull;
   const review = await readReview(github, pull.number);
   return review === undefined ? pull : {
    ...pull,
    review: review
   };
  }
  async function readReview(github, number) {
   const where = (0, client.p)(github);
   const actor = "{ __typename login }";
   const answer = await (0, errors.lJ)(github.query(`query review { repository(${where}) { pullRequest(number: ${number}) {\n      mergedAt mergedBy ${actor}\n      latestReviews(first: 50) { nodes { submittedAt author ${actor} } }\n    } } }`));
   return reviewIn((0, json.at)(answer, "data", "repository", "pullRequest"), number);
  }
  function reviewIn(pull, number) {
   const mergedAt = (0, json.$6)(pull, "mergedAt");
   if (mergedAt === undefined || !Array.isArray((0, json.at)(pull, "latestReviews", "nodes"))) return undefined;
   const merger = (0, translate_background.Bw)((0, json.at)(pull, "mergedBy"));
   const reviews = (0, json.gT)(pull, "latestReviews", "nodes").map(node => ({
    who: (0, translate_background.Bw)((0, json.at)(node, "author")),
    at: (0, json.$6)(node, "submittedAt") ?? mergedAt
   })).filter(({who: who}) => who.kind === "person").toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
   const last = reviews.at(-1)?.at;
   return {
    number: number,
    mergedAt: mergedAt,
    ...merger.kind === "ghost" ? {} : {
     mergedBy: merger.login
    },
    by: reviews.map(({who: who}) => who.login),
    ...last === undefined ? {} : {
     at: last
    }
   };
  }
  var query_blobs = __webpack_require__(657);
  // CONCATENATED MODULE: ./lib/src/github/read-texts.js
  async function readTexts(github, shas) {
   const wanted = [ ...new Set(shas) ];
   const names = wanted.map(sha => `oid: ${JSON.stringify(sha)}`);
   const asked = wanted.length > query_blobs.J ? await (0, query_blobs.d)(github, names) : [];
   const told = new Map(wanted.flatMap((sha, index) => {
    const blob = asked[index];
    return blob?.kind === "text" ? [ [ sha, blob.text ] ] : [];
   }));
   const missing = wanted.filter(sha => !told.has(sha));
   return new Map([ ...told, ...await readBlobs(github, missing) ]);
  }
  const atOnce = 4;
  async function readBlobs(github, shas) {
   const texts = new Map;
   for (let from = 0; from < shas.length; from += atOnce) {
    const some = shas.slice(from, from + atOnce);
    const read = await Promise.all(some.map(sha => readBlob(github, sha)));
    for (const [index, sha] of some.entries()) texts.set(sha, read[index] ?? "");
   }
   return texts;
  }
  async function readBlob({rest: rest, owner: owner, repo: repo}, sha) {
   const {data: data} = await rest.git.getBlob({
    owner: owner,
    repo: repo,
    file_sha: sha
   });
   return Buffer.from(data.content, "base64").toString("utf8");
  }
  // CONCATENATED MODULE: ./lib/src/github/answer-of-postmortem.js
  async function answerOfPostmortem({github: github, context: context}, question) {
   const {kind: kind} = question;
   switch (kind) {
   case "background":
    return {
     kind: kind,
     background: await readBackground(github, question)
    };

   case "bypass":
    return {
     kind: kind,
     bypass: await readBypass(github, question.rulesets)
    };

   case "duplicates":
    return {
     kind: kind,
     duplicates: await readDuplicates(github, question.url, question.issues)
    };

   case "directory":
    {
     const {of: of, branch: branch} = question;
     return {
      kind: kind,
      of: of,
      branch: branch,
      listing: await (0, read_directory.K)(github, question, context.reader)
     };
    }

   case "files":
    return {
     kind: kind,
     of: question.of,
     texts: await textsOf(github, question.files)
    };

   case "last-change":
    {
     const last = await (0, read_last_change.D)(github, {
      sha: question.commit,
      path: question.path
     });
     return {
      kind: kind,
      lastChange: last === undefined ? {
       kind: "unavailable"
      } : {
       kind: "known",
       commit: last.commit
      }
     };
    }

   case "pull-request":
    return {
     kind: kind,
     branch: question.branch,
     pull: await pullOf(github, question)
    };
   }
  }
  async function textsOf(github, files) {
   const texts = await readTexts(github, files.map(({sha: sha}) => sha));
   return Object.fromEntries(files.map(({path: path, sha: sha}) => [ path, texts.get(sha) ?? "" ]));
  }
  async function pullOf(github, question) {
   return withReview(github, await readPull(github, question.branch, question), question.reviewed);
  }
 },
 4816: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => listDirectory,
   a: () => readTip
  });
  var json = __webpack_require__(8674);
  var client = __webpack_require__(9074);
  var errors = __webpack_require__(4369);
  // CONCATENATED MODULE: ./lib/src/github/read-tree.js
  const mostFolders = 200;
  async function readFolder(github, root, directory) {
   const segments = directory.split("/");
   let sha = root;
   for (const [index, segment] of segments.entries()) {
    const level = await readTree(github, sha);
    const folder = level.entries.find(entry => entry.path === segment);
    const path = segments.slice(0, index + 1).join("/");
    if (folder === undefined) return level.isWhole ? {
     kind: "listed",
     entries: []
    } : {
     kind: "cut",
     path: path
    };
    if (folder.type !== "tree") return {
     kind: "blocked",
     path: path
    };
    sha = folder.sha;
   }
   return readWhole(github, sha, directory);
  }
  async function readWhole(github, sha, path) {
   const found = [];
   const waiting = [ {
    sha: sha,
    path: path
   } ];
   for (let asked = 0; asked < mostFolders; asked += 1) {
    const folder = waiting.shift();
    if (folder === undefined) return {
     kind: "listed",
     entries: found
    };
    const deep = await readTree(github, folder.sha, {
     recursive: "true"
    });
    const level = deep.isWhole ? deep : await readTree(github, folder.sha);
    if (!level.isWhole) return {
     kind: "cut",
     path: folder.path
    };
    const entries = level.entries.map(entry => ({
     ...entry,
     path: `${folder.path}/${entry.path}`
    }));
    found.push(...entries);
    if (!deep.isWhole) waiting.push(...entries.filter(({type: type}) => type === "tree"));
   }
   return {
    kind: "cut",
    path: path
   };
  }
  async function readTree({rest: rest, owner: owner, repo: repo}, sha, depth = {}) {
   const {data: data} = await rest.git.getTree({
    owner: owner,
    repo: repo,
    tree_sha: sha,
    ...depth
   });
   return {
    entries: data.tree,
    isWhole: data.truncated !== true
   };
  }
  // CONCATENATED MODULE: ./lib/src/github/ask-directory.js
  const mostEntries = 1e3;
  async function askForDirectory(github, wanted) {
   const {directory: directory, likely: likely} = wanted;
   const answer = await (0, errors.nI)(github.query(questionAbout(github, wanted)));
   const repository = (0, json.at)(answer, "data", "repository");
   if ((0, json.at)(answer, "errors") !== undefined || (repository ?? undefined) === undefined) return notAnswered;
   if ((0, json.at)(repository, "ref") === null) return {
    kind: "no-branch"
   };
   const commit = (0, json.at)(repository, "ref", "target");
   const base = tipIn(commit);
   const listed = base === undefined ? undefined : await listedIn(github, commit, directory);
   if (base === undefined || listed === undefined) return notAnswered;
   return {
    kind: "answered",
    base: base,
    listed: listed,
    texts: textsIn(commit, likely)
   };
  }
  const notAnswered = {
   kind: "not-answered"
  };
  function questionAbout(github, {branch: branch, directory: directory, likely: likely}) {
   const quoted = text => JSON.stringify(text);
   const above = foldersAbove(directory).map((path, index) => `a${index}: file(path: ${quoted(path)}) { type }`);
   const texts = likely.map((path, index) => `t${index}: file(path: ${quoted(path)}) { object { ... on Blob { text isTruncated } } }`);
   return `query folder { repository(${(0, client.p)(github)}) {\n    ref(qualifiedName: ${quoted(`refs/heads/${branch}`)}) { target { ... on Commit {\n      oid message tree { oid }\n      ${above.join(" ")}\n      folder: file(path: ${quoted(directory)}) { type oid object { ... on Tree { entries { name type mode oid } } } }\n      ${texts.join(" ")}\n    } } }\n  } }`;
  }
  function foldersAbove(directory) {
   const segments = directory.split("/");
   return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join("/"));
  }
  function tipIn(commit) {
   const [sha, tree] = [ (0, json.$6)(commit, "oid"), (0, json.$6)(commit, "tree", "oid") ];
   if (sha === undefined || tree === undefined) return undefined;
   return {
    commit: sha,
    tree: tree,
    message: (0, json.$6)(commit, "message") ?? ""
   };
  }
  async function listedIn(github, commit, directory) {
   for (const [index, path] of foldersAbove(directory).entries()) {
    const type = (0, json.$6)(commit, `a${index}`, "type");
    if (type === undefined) return (0, json.at)(commit, `a${index}`) === null ? {
     kind: "listed",
     entries: []
    } : undefined;
    if (type !== "tree") return {
     kind: "blocked",
     path: path
    };
   }
   const folder = (0, json.at)(commit, "folder");
   if (folder === null) return {
    kind: "listed",
    entries: []
   };
   const [type, sha] = [ (0, json.$6)(folder, "type"), (0, json.$6)(folder, "oid") ];
   if (type === undefined || sha === undefined) return undefined;
   if (type !== "tree") return {
    kind: "blocked",
    path: directory
   };
   const nodes = (0, json.gT)(folder, "object", "entries");
   const entries = nodes.flatMap(node => entryIn(node, directory));
   const isWhole = Array.isArray((0, json.at)(folder, "object", "entries")) && entries.length === nodes.length && entries.length < mostEntries;
   const isFlat = entries.every(entry => entry.type !== "tree");
   return isWhole && isFlat ? {
    kind: "listed",
    entries: entries
   } : readWhole(github, sha, directory);
  }
  function entryIn(node, directory) {
   const [name, type, mode] = [ (0, json.$6)(node, "name"), (0, json.$6)(node, "type"), (0, 
   json.tk)(node, "mode") ];
   const sha = (0, json.$6)(node, "oid");
   if (name === undefined || type === undefined || mode === undefined || sha === undefined) return [];
   return [ {
    path: `${directory}/${name}`,
    type: type,
    mode: mode.toString(8).padStart(6, "0"),
    sha: sha
   } ];
  }
  function textsIn(commit, likely) {
   return Object.fromEntries(likely.flatMap((path, index) => {
    const blob = (0, json.at)(commit, `t${index}`, "object");
    const text = (0, json.$6)(blob, "text");
    return text === undefined || (0, json.at)(blob, "isTruncated") !== false ? [] : [ [ path, text ] ];
   }));
  }
  // CONCATENATED MODULE: ./lib/src/github/read-directory.js
  const symbolicLink = "120000";
  async function listDirectory(github, question, reader) {
   const {of: of, branch: branch} = question;
   const listing = await listed(github, question, reader);
   if (of === "draft" && listing.kind === "unusable" && listing.blocker === "too-large") {
    throw new errors.yo(`On the branch \`${branch}\`: ${listing.reason}`);
   }
   return listing;
  }
  async function listed(github, question, reader) {
   const {of: of, branch: branch, directory: directory} = question;
   const asked = reader === "graphql" ? await askForDirectory(github, question) : undefined;
   if (asked?.kind === "answered") return listingOf(asked);
   if (asked?.kind === "no-branch" && of === "draft") return {
    kind: "no-branch"
   };
   const base = await readTip(github, branch);
   if (typeof base === "string") return of === "draft" ? {
    kind: "no-branch"
   } : noTip(base, branch, directory);
   return listingOf({
    base: base,
    listed: await readFolder(github, base.tree, directory),
    texts: {}
   });
  }
  function listingOf({base: base, listed: listed, texts: texts}) {
   if (listed.kind === "blocked") return inTheWay(listed.path);
   if (listed.kind === "cut") return tooLarge(listed.path);
   const files = listed.entries.filter(isPlainFile);
   return {
    kind: "listed",
    base: base,
    entries: files.map(({path: path, sha: sha}) => ({
     path: path,
     sha: sha
    })),
    others: listed.entries.filter(entry => !isPlainFile(entry)).map(({path: path}) => path),
    texts: Object.fromEntries(files.flatMap(({path: path}) => textOf(texts, path)))
   };
  }
  function textOf(texts, path) {
   const text = texts[path];
   return text === undefined ? [] : [ [ path, text ] ];
  }
  function isPlainFile({type: type, mode: mode}) {
   return type === "blob" && mode !== symbolicLink;
  }
  async function readTip({rest: rest, owner: owner, repo: repo}, branch) {
   try {
    const {data: data} = await rest.repos.getBranch({
     owner: owner,
     repo: repo,
     branch: branch
    });
    const {sha: sha} = data.commit;
    const tree = (0, json.$6)(data, "commit", "commit", "tree", "sha") ?? await readTreeOf(sha);
    const message = (0, json.$6)(data, "commit", "commit", "message") ?? "";
    return {
     commit: sha,
     tree: tree,
     message: message
    };
   } catch (error) {
    const {status: status, message: message} = (0, errors.B1)(error);
    if (status === 404 || status === 409 && /empty/i.test(message)) return "empty";
    if (status === 403 && /not accessible by/i.test(message)) return "contents";
    throw error;
   }
   async function readTreeOf(commit) {
    return (await rest.git.getCommit({
     owner: owner,
     repo: repo,
     commit_sha: commit
    })).data.tree.sha;
   }
  }
  function noTip(blocker, branch, path) {
   return blocker === "contents" ? unusable(blocker, path, "the workflow may not read the repository: add `contents: write`.") : unusable(blocker, path, `the default branch \`${branch}\` has no commit yet: push a first one.`);
  }
  function inTheWay(path) {
   return unusable("place", path, `\`${path}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`);
  }
  function tooLarge(path) {
   return unusable("too-large", path, `GitHub does not list \`${path}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`);
  }
  function unusable(blocker, path, reason) {
   return {
    kind: "unusable",
    blocker: blocker,
    path: path,
    reason: `The postmortem cannot be written: ${reason}`
   };
  }
 }
};
