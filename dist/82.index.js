export const id = 82;

export const ids = [ 82 ];

export const modules = {
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
 },
 2082: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   refreshIndex: () => refreshIndex
  });
  var index_delivery = __webpack_require__(7700);
  var postmortem_commit = __webpack_require__(7982);
  var questions = __webpack_require__(8242);
  var commit_message = __webpack_require__(5007);
  var answer = __webpack_require__(6565);
  var commit_files = __webpack_require__(8333);
  var delivery_refusal = __webpack_require__(5395);
  var explain = __webpack_require__(9971);
  var open_pull_request = __webpack_require__(5388);
  var read_context = __webpack_require__(6608);
  var read_directory = __webpack_require__(4816);
  // CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
  async function readIndexPull({rest: rest, owner: owner, repo: repo}, branch) {
   const head = `${owner}:${branch}`;
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
   const {number: number, html_url: url} = pull;
   return {
    kind: kindOf(pull),
    number: number,
    url: url,
    head: pull.head.sha
   };
  }
  function kindOf(pull) {
   if (pull.state === "open") return "open";
   return (pull.merged_at ?? undefined) === undefined ? "declined" : "merged";
  }
  var texts = __webpack_require__(6217);
  var index_files = __webpack_require__(6018);
  var index_questions = __webpack_require__(8412);
  var listing = __webpack_require__(7224);
  // CONCATENATED MODULE: ./lib/src/run/refresh-index.js
  const branch = "incident-protocol/index";
  const title = "Postmortem index";
  async function refreshIndex(session) {
   const {context: context} = session;
   const postmortems = await readWholeDirectory(session);
   if (postmortems === undefined) return [];
   const built = (0, postmortem_commit.Rv)({
    ...session,
    facts: {
     repository: context.repository,
     postmortems: postmortems
    }
   });
   if (built.files.length === 0 || !(built.postmortems > 0 || isListed(session, postmortems))) return [];
   if (session.dryRun) return [ textsOf(session).format("listIsOld", {
    names: namesOf(built)
   }) ];
   return deliver(session, {
    postmortems: postmortems,
    built: built
   });
  }
  function isListed({settings: settings}, {texts: texts, entries: entries}) {
   return texts[(0, index_files.Ny)(settings.postmortem.directory, entries).index] !== undefined;
  }
  async function deliver(session, outdated) {
   const {github: github, settings: settings} = session;
   const delivery = (0, index_delivery.N)(settings);
   const pull = delivery === "commit" ? {
    kind: "none"
   } : await readIndexPull(github, branch);
   const proposed = delivery === "commit" ? undefined : await proposedIndex(session, outdated, pull);
   const isProposed = proposed === outdated.built.index;
   if (isProposed && (pull.kind === "open" || pull.kind === "declined")) return [];
   if (delivery !== "pull-request") {
    const written = await write(session, outdated, {
     kind: "default-branch"
    });
    if (written === "written") return [ textsOf(session).format("listRenewed", {
     names: namesOf(outdated.built)
    }) ];
    if (written === "moved" || delivery === "commit") return [];
   }
   return proposePullRequest(session, outdated, {
    pull: pull,
    isOnBranch: isProposed
   });
  }
  async function proposedIndex({github: github, settings: settings}, {postmortems: postmortems}, pull) {
   const {index: index} = (0, index_files.Ny)(settings.postmortem.directory, postmortems.entries);
   const file = await (0, read_context.Gu)(github, index, pull.kind === "none" ? branch : pull.head);
   return file.kind === "present" ? file.text : undefined;
  }
  async function write({github: github, context: context, settings: settings}, {postmortems: postmortems, built: built}, onto) {
   const path = settings.postmortem.directory;
   const commit = {
    base: postmortems.base,
    onto: onto,
    path: path,
    files: built.files,
    message: commit_message.OT,
    revision: 0
   };
   try {
    const result = await (0, commit_files.z)(github, commit, {
     ...context.repository,
     reader: context.reader
    });
    return result.kind === "outdated" ? "moved" : "written";
   } catch (error) {
    const refusal = (0, delivery_refusal.x)({
     kind: "commit-files",
     issue: 0,
     ...commit
    }, error);
    if (refusal.kind === "target-closed") return "refused";
    throw error;
   }
  }
  async function proposePullRequest(session, outdated, {pull: pull, isOnBranch: isOnBranch}) {
   const {github: github, context: context} = session;
   const texts = textsOf(session);
   if (!isOnBranch || pull.kind === "merged") {
    const tip = await (0, read_directory.a)(github, branch);
    if (typeof tip !== "string" && pull.kind === "none" && tip.message !== commit_message.OT) {
     return [ texts.format("listBranchTaken", {
      branch: `\`${branch}\``
     }) ];
    }
    const kind = typeof tip === "string" ? "new-branch" : "rebuilt-branch";
    if (await write(session, outdated, {
     kind: kind,
     name: branch
    }) !== "written") return [];
   }
   const names = namesOf(outdated.built);
   if (pull.kind === "open") {
    const link = `[Pull request #${pull.number}](${pull.url})`;
    return [ texts.format("listInPull", {
     pull: link,
     names: names
    }) ];
   }
   const description = texts.words.listHow;
   const effect = {
    kind: "open-pull-request",
    issue: 0,
    branch: branch,
    title: title,
    body: description
   };
   try {
    await (0, open_pull_request.H)(github, effect, context.repository.defaultBranch);
    return [ texts.format("listProposed", {
     names: names
    }) ];
   } catch (error) {
    if ((0, delivery_refusal.x)(effect, error).kind !== "target-closed") throw error;
    return [ texts.format("listOnBranch", {
     branch: `\`${branch}\``,
     problem: (0, explain.W)(error)
    }) ];
   }
  }
  function textsOf({settings: settings}) {
   return (0, texts.zi)(settings.language);
  }
  function namesOf({files: files}) {
   return files.map(file => `\`${file.path}\``).join(", ");
  }
  async function readWholeDirectory(session) {
   const {context: context, settings: settings, blobSha: blobSha} = session;
   const {directory: directory} = settings.postmortem;
   const branch = context.repository.defaultBranch;
   const listed = await (0, answer.Z)(session, (0, questions.V)(branch, directory));
   if (listed.kind !== "directory" || listed.listing.kind !== "listed") return undefined;
   let folder = listed.listing;
   for (;;) {
    const wanted = (0, index_questions.q)({
     directory: directory,
     blobSha: blobSha,
     ...folder
    });
    const {texts: texts} = folder;
    const files = folder.entries.filter(({path: path}) => wanted.includes(path) && !Object.hasOwn(texts, path));
    if (files.length === 0) break;
    const read = await (0, answer.Z)(session, {
     kind: "files",
     of: "default-branch",
     files: files
    });
    folder = {
     ...folder,
     texts: {
      ...texts,
      ...read.kind === "files" ? read.texts : {}
     }
    };
   }
   const index = folder.texts[(0, index_files.Ny)(directory, folder.entries).index];
   return index === undefined || (0, listing.Fw)(index) ? folder : undefined;
  }
 }
};
