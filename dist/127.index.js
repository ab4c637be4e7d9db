export const id = 127;

export const ids = [ 127 ];

export const modules = {
 4127: (e, n, t) => {
  t.d(n, {
   setUp: () => setUp
  });
  var s = t(8674);
  var o = t(2144);
  var r = t(5245);
  var a = t(7538);
  var i = t(4369);
  var l = t(6903);
  var c = t(3722);
  // CONCATENATED MODULE: ./lib/src/github/read-setup.js
  const u = 6;
  const d = 300;
  const f = 50;
  async function readSetup(e, n) {
   const {context: t, directory: s, label: r, settingsPath: a, sweepFile: i, severities: l} = n;
   const [c, u, d, f, p] = await Promise.all([ known(readLabels(e)), readFiles(e, s), known(readStates(e)), known(readMayPropose(e)), readPeople(n) ]);
   const {settingsFile: w, repository: m} = t;
   return {
    ...{
     label: r,
     severities: l,
     directory: s,
     sweepFile: i,
     repository: m,
     labels: c,
     mayPropose: f
    },
    form: (0, o.v)(u.forms, r),
    settings: w.kind === "present" ? {
     path: a,
     text: w.text
    } : undefined,
    readme: u.readme,
    workflows: u.workflows === undefined ? undefined : await withRuns(e, u.workflows, d),
    ...p
   };
  }
  async function known(e) {
   try {
    return await e;
   } catch (e) {
    const {status: n, limit: t} = (0, i.B1)(e);
    if (t === "none" && n !== 401) return undefined;
    throw e;
   }
  }
  async function readPeople({people: e, permissionOf: n}) {
   const t = [ ...new Set(e) ].filter(e => !e.includes("/"));
   const s = t.slice(0, u);
   return {
    people: await Promise.all(s.map(async e => ({
     login: e,
     permission: await n(e)
    }))),
    unasked: e.filter(e => !s.includes(e))
   };
  }
  async function readLabels({rest: e, owner: n, repo: t}) {
   const s = await (0, l.n4)(s => e.issues.listLabelsForRepo({
    owner: n,
    repo: t,
    per_page: l.xP,
    page: s
   }));
   return s.map(({name: e}) => e);
  }
  async function readFiles(e, n) {
   const [t, s, o] = await Promise.all([ known(namesIn(e, r.rB)), known(namesIn(e, r.j4)), known(namesIn(e, n)) ]);
   const i = o?.find(r.ro);
   const l = {
    workflows: yamlIn(r.rB, t).slice(0, d),
    forms: yamlIn(r.j4, s).slice(0, f),
    readme: i === undefined ? [] : [ `${n}/${i}` ]
   };
   const u = [ ...l.forms, ...l.readme, ...l.workflows ];
   const p = u.length === 0 ? new Map : await (0, c.L)(e, u);
   const filesAt = e => e.flatMap(e => fileAt(e, p));
   const w = filesAt(l.workflows).filter(({text: e}) => (0, a.VA)(e));
   const m = t !== undefined && yamlIn(r.rB, t).length <= d;
   return {
    forms: filesAt(l.forms),
    readme: filesAt(l.readme)[0],
    workflows: m || w.length > 0 ? w : undefined
   };
  }
  function yamlIn(e, n = []) {
   return n.filter(e => /\.ya?ml$/.test(e)).map(n => `${e}/${n}`);
  }
  function fileAt(e, n) {
   const t = n.get(e);
   return t?.kind === "present" ? [ {
    path: e,
    text: t.text
   } ] : [];
  }
  async function namesIn({rest: e, owner: n, repo: t}, s) {
   try {
    const {data: o} = await e.repos.getContent({
     owner: n,
     repo: t,
     path: s
    });
    return Array.isArray(o) ? o.map(({name: e}) => e) : [];
   } catch (e) {
    if ((0, i.B1)(e).status === 404) return [];
    throw e;
   }
  }
  function withRuns(e, n, t) {
   return Promise.all(n.map(async ({path: n, text: s}) => {
    const o = n.slice(r.rB.length + 1);
    const a = t?.get(n);
    const i = /^\s*schedule:/m.test(s);
    const l = t === undefined || !i ? undefined : await known(readLastRun(e, o));
    return {
     ...{
      file: o,
      text: s
     },
     ...a === undefined ? {} : {
      state: a
     },
     ...l === undefined ? {} : {
      lastRun: l
     }
    };
   }));
  }
  async function readStates({rest: e, owner: n, repo: t}) {
   const {data: s} = await e.actions.listRepoWorkflows({
    owner: n,
    repo: t,
    per_page: l.xP
   });
   return new Map(s.workflows.map(({path: e, state: n}) => [ e, n ]));
  }
  async function readLastRun({rest: e, owner: n, repo: t}, o) {
   const r = {
    owner: n,
    repo: t,
    workflow_id: o,
    event: "schedule",
    per_page: 1
   };
   const {data: a} = await e.actions.listWorkflowRuns(r);
   return (0, s.$6)((0, s.gT)(a, "workflow_runs")[0], "created_at") ?? "never";
  }
  async function readMayPropose({rest: e, owner: n, repo: t}) {
   const s = {
    owner: n,
    repo: t
   };
   const {data: o} = await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(s);
   return o.can_approve_pull_request_reviews;
  }
  var p = t(1756);
  var w = t(1477);
  var m = t(9216);
  // CONCATENATED MODULE: ./lib/src/setup/setup-page.js
  const h = {
   fine: "✅",
   missing: "⚠️",
   stops: "❌",
   unknown: "❔"
  };
  function checkTable(e) {
   const n = e.map(({what: e, state: n, words: t}) => `| ${h[n]} | ${e} | ${t} |`);
   return [ "| | What | |", "|:--|:--|:--|", ...n ].join("\n");
  }
  function pullBody({missing: e, kept: n, workflows: t = [], differences: s = []}) {
   return [ "What an incident needs, each with its defaults. Nothing that was there is changed.", "", ...e.map(({path: e, what: n}) => `- \`${e}\`: ${n}`), ...t.map(({path: e}) => `- \`${e}\`: what wakes the Action`), ...n.length === 0 ? [] : [ "", `Was there and stays as it is: ${(0, 
   m.p)(pathsOf(n))}.` ], ...s.flatMap(e => [ "", e ]), "", "Take out of it what you do not want. Closed without a merge, it is not opened again." ].join("\n");
  }
  function pathsOf(e) {
   return e.map(({path: e}) => e);
  }
  function workflowToCopy(e, n, {repository: t}) {
   const s = `${t.url}/new/${t.defaultBranch}?filename=${encodeURIComponent(e)}`;
   return [ `Copy this to [\`${e}\`](${s}):`, "", folded(e, n, "yaml") ].join("\n");
  }
  function editPage(e, {repository: n}) {
   return `${n.url}/edit/${n.defaultBranch}/${e}`;
  }
  function folded(e, n, t) {
   const s = (n.match(/`{3,}/g) ?? [ "``" ]).reduce((e, n) => Math.max(e, n.length), 2);
   const o = "`".repeat(s + 1);
   return `<details><summary>${(0, w.h)(e, 120)}</summary>\n\n${o}${t}\n${n.trimEnd()}\n${o}\n\n</details>`;
  }
  var g = t(3384);
  // CONCATENATED MODULE: ./lib/src/setup/difference.js
  const y = 200;
  function difference(e, n, t, s) {
   const [o, r] = [ withoutPin(n), withoutPin(t) ];
   if ((0, g.c)(o, r)) return undefined;
   const a = s(o.trimEnd().split("\n"), r.trimEnd().split("\n"));
   const i = a.flatMap(([e, n], t) => {
    if (e !== 0) return [ `${e > 0 ? "-" : "+"}${n}` ];
    const s = a[t - 1]?.[0] !== 0 || a[t + 1]?.[0] !== 0;
    return s ? [ ` ${n}` ] : [];
   });
   const l = i.length > y ? [ ...i.slice(0, y), "…" ] : i;
   return folded(`${(0, w.h)(e, 100)}: what ours says otherwise`, l.join("\n"), "diff");
  }
  function withoutPin(e) {
   return e.replaceAll("\r\n", "\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g, "$1");
  }
  // CONCATENATED MODULE: ./lib/src/setup/workflow-copies.js
  function copiesOf(e, n) {
   const {workflows: t = [], label: s, sweepFile: o} = e;
   const i = {
    [r.kQ]: (0, a.pD)(t)[0],
    [o]: (0, a.G)(t)
   };
   return Object.entries((0, r.Yx)({
    commit: n,
    label: s,
    sweepFile: o
   })).map(([e, n]) => {
    const t = i[e];
    const s = `${r.rB}/${t?.file ?? e}`;
    return {
     path: s,
     content: n,
     ...t === undefined ? {} : {
      there: t.text
     }
    };
   });
  }
  function missingWorkflows(e, n) {
   if (e.workflows === undefined || (0, a.VS)(e.workflows) !== undefined) return [];
   return copiesOf(e, n).filter(({there: e}) => e === undefined);
  }
  function workflowsOf(e, n, t) {
   if (e.workflows === undefined) return [];
   return copiesOf(e, n).flatMap(({path: n, content: s, there: o}) => {
    if (o === undefined) return [ workflowToCopy(n, s, e) ];
    const r = difference(n, o, s, t);
    return r === undefined ? [] : [ `${r}\n\n[Edit it](${editPage(n, e)})` ];
   });
  }
  function differences({form: e}, n, t) {
   const s = n.find(({part: e}) => e === "form");
   if (e === undefined || s === undefined) return [];
   const o = difference(e.path, e.text, s.content, t);
   return o === undefined ? [] : [ o ];
  }
  var k = t(7975);
  // CONCATENATED MODULE: ./lib/src/run/compare-lines.js
  const compareLines = (e, n) => (0, k.diff)(e, n);
  var $ = t(8333);
  var b = t(5388);
  // CONCATENATED MODULE: ./lib/src/github/propose-setup.js
  const v = "incident-protocol/setup";
  async function makeLabel({rest: e, owner: n, repo: t}, o) {
   try {
    await e.issues.createLabel({
     owner: n,
     repo: t,
     ...o
    });
    return undefined;
   } catch (e) {
    const {status: n, limit: t, message: o} = (0, i.B1)(e);
    if (n === 422 && (0, s.gT)(e, "response", "data", "errors").some(isThere)) return undefined;
    if (t !== "none" || !x.includes(n)) throw e;
    return o;
   }
  }
  function isThere(e) {
   return (0, s.$6)(e, "code") === "already_exists";
  }
  const x = [ 403, 404, 409, 422 ];
  async function proposeSetup(e, {repository: n, reader: t}, s) {
   const o = await lastPull(e);
   if (o !== undefined) return o;
   const r = await committed(e, {
    ...n,
    reader: t
   }, s);
   if (r !== undefined) return {
    kind: "refused",
    why: r
   };
   return opened(e, n, s);
  }
  async function lastPull({rest: e, owner: n, repo: t}) {
   const s = `${n}:${v}`;
   try {
    const {data: o} = await e.pulls.list({
     owner: n,
     repo: t,
     head: s,
     state: "all",
     per_page: 1
    });
    const [r] = o;
    if (r === undefined) return undefined;
    const a = r.merged_at === null ? "was-closed" : "was-merged";
    return {
     kind: r.state === "open" ? "was-open" : a,
     url: r.html_url
    };
   } catch (e) {
    const {status: n, limit: t, message: s} = (0, i.B1)(e);
    if (t !== "none" || !x.includes(n)) throw e;
    return {
     kind: "refused",
     why: s
    };
   }
  }
  async function committed(e, n, {files: t, title: s}) {
   const {rest: o, owner: r, repo: a} = e;
   try {
    const {data: i} = await o.git.getRef({
     owner: r,
     repo: a,
     ref: `heads/${n.defaultBranch}`
    });
    const {data: l} = await o.git.getCommit({
     owner: r,
     repo: a,
     commit_sha: i.object.sha
    });
    const c = {
     commit: l.sha,
     tree: l.tree.sha
    };
    const [u] = t;
    const d = {
     base: c,
     files: t,
     message: s,
     path: u?.path ?? "",
     revision: 0
    };
    await (0, $.z)(e, {
     ...d,
     onto: {
      kind: "new-branch",
      name: v
     }
    }, n);
    return undefined;
   } catch (e) {
    const {status: n, limit: t, message: s} = (0, i.B1)(e);
    if (t !== "none" || !x.includes(n)) throw e;
    return s;
   }
  }
  async function opened(e, {url: n, defaultBranch: t}, {title: s, body: o}) {
   const r = `${n}/compare/${t}...${v}?expand=1`;
   try {
    const n = {
     kind: "open-pull-request",
     issue: 0,
     branch: v,
     title: s,
     body: o
    };
    const a = await (0, b.H)(e, n, t);
    if (a.kind === "proposed" && a.pull.kind === "open") {
     return {
      kind: "opened",
      url: a.pull.url
     };
    }
    return await lastPull(e) ?? {
     kind: "branch",
     url: r,
     why: "somebody else was faster"
    };
   } catch (e) {
    const {status: n, limit: t, message: s} = (0, i.B1)(e);
    if (t !== "none" || n !== 403 && n !== 422) throw e;
    return {
     kind: "branch",
     url: r,
     why: s
    };
   }
  }
  var P = t(6608);
  var L = t(3465);
  // CONCATENATED MODULE: ./lib/src/run/make-setup.js
  async function make(e, n, {settingsPath: t, commit: s}) {
   const o = (0, L.C)(n);
   const a = compare(n, (0, r.md)(n, t));
   if (e.dryRun) {
    const e = [ ...o.map(({name: e}) => `label \`${e}\``), ...a.missing.map(({path: e}) => `\`${e}\``) ];
    const n = e.length === 0 ? [] : [ `Would make: ${e.join(", ")}.` ];
    return {
     labels: [],
     lines: n,
     texts: []
    };
   }
   const i = await makeLabels(e, o);
   const l = s === undefined ? [] : missingWorkflows(n, s);
   const {proposal: c, files: u} = a.missing.length + l.length === 0 ? {
    proposal: undefined,
    files: []
   } : await propose(e, a, l);
   return {
    labels: i.made,
    lines: [ ...i.lines, ...proposalLines(c, u, a.kept) ],
    ...c?.kind === "opened" || c?.kind === "was-open" ? {
     proposedAt: c.url
    } : {},
    texts: c?.kind === "refused" || c?.kind === "was-merged" ? u.map(asText) : []
   };
  }
  async function makeLabels({github: e}, n) {
   const t = [];
   const s = [];
   for (const {name: o, ...r} of n) {
    const n = await makeLabel(e, {
     name: o,
     ...r
    });
    if (n === undefined) t.push(o); else s.push(`Could not make the label \`${o}\` (GitHub: ${n}).`);
   }
   return {
    made: t,
    lines: [ ...labelLines(t), ...s ]
   };
  }
  function compare(e, n) {
   const isThere = ({part: n}) => e[n] !== undefined;
   return {
    missing: n.filter(e => !isThere(e)),
    kept: n.filter(isThere),
    differences: differences(e, n, compareLines)
   };
  }
  async function propose({github: e, context: n}, t, s) {
   const o = "chore: set up Incident Protocol";
   const proposeAll = (s, r) => proposeSetup(e, n, {
    files: s,
    title: o,
    body: pullBody({
     ...t,
     workflows: r
    })
   });
   if (n.me !== P.r9 && s.length > 0) {
    const e = [ ...t.missing, ...s ];
    const n = await proposeAll(e, s);
    if (n.kind !== "refused" || t.missing.length === 0) return {
     proposal: n,
     files: e
    };
   }
   if (t.missing.length === 0) return {
    proposal: undefined,
    files: []
   };
   return {
    proposal: await proposeAll(t.missing, []),
    files: t.missing
   };
  }
  function labelLines(e) {
   return e.length === 0 ? [] : [ `Made the labels ${(0, m.p)(e)}.` ];
  }
  function proposalLines(e, n, t) {
   const s = t.length === 0 ? [] : [ `Was there and stays as it is: ${(0, m.p)(pathsOf(t))}.` ];
   return e === undefined ? s : [ proposalLine(e, (0, m.p)(pathsOf(n))), ...s ];
  }
  function proposalLine(e, n) {
   switch (e.kind) {
   case "opened":
    return `Proposed ${n}: ${e.url}. Merge it.`;

   case "was-open":
    return `${n}: the pull request is open, ${e.url}.`;

   case "was-closed":
    return `${n}: somebody closed the pull request, ${e.url}, so it is not opened again.`;

   case "was-merged":
    return `${n}: ${e.url} was merged and they are gone again; copy them from this page if you want them back.`;

   case "branch":
    return `${n} are on a branch; open the pull request yourself: ${e.url} (GitHub: ${e.why}).`;

   case "refused":
    return `${n} could not be proposed (GitHub: ${e.why}); copy them from this page.`;
   }
  }
  function asText({path: e, content: n}) {
   return folded(e, n, e.endsWith(".md") ? "markdown" : "yaml");
  }
  // CONCATENATED MODULE: ./lib/src/run/set-up.js
  async function setUp(e, {task: n, settingsPath: t, commit: s}) {
   const o = s === undefined ? {} : {
    commit: s
   };
   const a = await found(e, t);
   const i = n === "setup" && !a.repository.archived;
   const l = i ? await make(e, a, {
    settingsPath: t,
    ...o
   }) : undefined;
   const c = a.labels === undefined ? undefined : [ ...a.labels, ...l?.labels ?? [] ];
   const u = {
    ...a,
    labels: c,
    ...l?.proposedAt === undefined ? {} : {
     proposedAt: l.proposedAt
    }
   };
   const d = p.A.map(e => e(u));
   const f = d.filter(({state: e}) => e === "stops");
   return {
    outcome: n === "setup" ? "set-up" : "checked",
    summary: [ ...l === undefined || l.lines.length === 0 ? [] : [ "### What was done", listOf(l.lines) ], "### What is there", checkTable(d), ...workflowsOf(u, s, compareLines), ...differences(u, (0, 
    r.md)(u, t), compareLines), ...l?.texts ?? [] ].join("\n\n"),
    lines: [ ...l?.lines ?? [], ...d.filter(isWorthALine).map(lineOf) ],
    problems: f.map(lineOf)
   };
  }
  function found({github: e, context: n, settings: t, sweepFile: s, permissionOf: o}, r) {
   const {people: a} = t;
   return readSetup(e, {
    ...{
     context: n,
     sweepFile: s,
     settingsPath: r,
     permissionOf: o
    },
    people: [ ...a.default, ...a.escalateTo ],
    label: t.label,
    severities: t.severities.map(({label: e}) => e),
    directory: t.postmortem.directory
   });
  }
  function listOf(e) {
   return e.map(e => `- ${e}`).join("\n");
  }
  function isWorthALine({state: e}) {
   return e === "missing" || e === "stops";
  }
  function lineOf({what: e, words: n}) {
   return `${e}: ${n}`;
  }
 }
};
