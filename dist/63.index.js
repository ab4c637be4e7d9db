export const id=63
export const ids=[63]
export const modules={5990:(e,t,s)=>{s.d(t,{w:()=>namesIn,W:()=>readSetup})
var n=s(8674),o=s(2144),r=s(3465),i=s(5245),a=s(7538),l=s(4369),d=s(9074),u=s(6903);// CONCATENATED MODULE: ./lib/src/github/read-labels.js
async function readLabels(e,t){const s=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`),o=`query labels { repository(${(0,d.p)(e)}) { ${s.join(" ")} } }`,r=(0,n.at)(await(0,l.lJ)(e.query(o)),"data","repository")
return null==r?async function readLabelsByRest({rest:e,owner:t,repo:s}){return(await(0,u.n4)(n=>e.issues.listLabelsForRepo({owner:t,repo:s,per_page:u.xP,page:n}))).map(({name:e})=>e)}(e):t.flatMap((e,t)=>(0,n.$6)(r,`l${t}`,"name")??[])}async function readIsEmpty({rest:e,owner:t,repo:s}){const{data:n}=await e.repos.listCommits({owner:t,repo:s,per_page:1}).catch(e=>{if(409===(0,l.B1)(e).status)return{data:[]}
throw e})
return 0===n.length}var w=s(3722);// CONCATENATED MODULE: ./lib/src/github/read-setup.js
const c=6,h=300,p=50
async function readSetup(e,t){const{context:s,settingsPath:n,people:i,permissionOf:a,...l}=t,{directory:d,label:u}=t,[w,c,h,p,f,m]=await Promise.all([known(readLabels(e,(0,r.d)(t))),readFiles(e,d),known(readStates(e)),known(readMayPropose(e)),readPeople(t),"graphql"!==s.reader&&known(readIsEmpty(e))]),{settingsFile:g,repository:k}=s
return{...{...l,repository:k,labels:w,mayPropose:p},...!0===m?{isEmpty:m}:{},form:(0,o.v)(c.forms,u),settings:"present"===g.kind?{path:n,text:g.text}:void 0,readme:c.readme,workflows:void 0===c.workflows?void 0:await withRuns(e,c.workflows,h),...f}}async function known(e){try{return await e}catch(e){const{status:t,limit:s}=(0,l.B1)(e)
if("none"===s&&401!==t)return
throw e}}async function readPeople({people:e,permissionOf:t}){const s=[...new Set(e)].filter(e=>!e.includes("/")).slice(0,c)
return{people:await Promise.all(s.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!s.includes(e))}}async function readFiles(e,t){const[s,n,o]=await Promise.all([known(namesIn(e,i.rB)),known(namesIn(e,i.j4)),known(namesIn(e,t))]),r=o?.find(i.ro),l={workflows:yamlIn(i.rB,s).slice(0,h),forms:yamlIn(i.j4,n).slice(0,p),readme:void 0===r?[]:[`${t}/${r}`]},d=[...l.forms,...l.readme,...l.workflows],u=0===d.length?new Map:await(0,w.L)(e,d),filesAt=e=>e.flatMap(e=>function fileAt(e,t){const s=t.get(e)
return"present"===s?.kind?[{path:e,text:s.text}]:[]}(e,u)),c=filesAt(l.workflows).filter(({text:e})=>(0,a.VA)(e)),f=void 0!==s&&yamlIn(i.rB,s).length<=h
return{forms:filesAt(l.forms),readme:filesAt(l.readme)[0],workflows:f||c.length>0?c:void 0}}function yamlIn(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}async function namesIn({rest:e,owner:t,repo:s},n,o){try{const r={owner:t,repo:s,path:n,...void 0===o?{}:{ref:o}},{data:i}=await e.repos.getContent(r)
return Array.isArray(i)?i.map(({name:e})=>e):[]}catch(e){if(404===(0,l.B1)(e).status)return[]
throw e}}function withRuns(e,t,s){return Promise.all(t.map(async({path:t,text:o})=>{const r=t.slice(i.rB.length+1),a=s?.get(t),l=/^\s*schedule:/m.test(o),d=void 0!==s&&l?await known(async function readLastRun({rest:e,owner:t,repo:s},o){const r={owner:t,repo:s,workflow_id:o,event:"schedule",per_page:1},{data:i}=await e.actions.listWorkflowRuns(r)
return(0,n.$6)((0,n.gT)(i,"workflow_runs")[0],"created_at")??"never"}(e,r)):void 0
return{file:r,text:o,...void 0===a?{}:{state:a},...void 0===d?{}:{lastRun:d}}}))}async function readStates({rest:e,owner:t,repo:s}){const{data:n}=await e.actions.listRepoWorkflows({owner:t,repo:s,per_page:u.xP})
return new Map(n.workflows.map(({path:e,state:t})=>[e,t]))}async function readMayPropose({rest:e,owner:t,repo:s}){const n={owner:t,repo:s},{data:o}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(n)
return o.can_approve_pull_request_reviews}},6063:(e,t,s)=>{s.d(t,{setUp:()=>setUp})
var n=s(5990),o=s(1756),r=s(5245),i=s(1477),a=s(9216);// CONCATENATED MODULE: ./lib/src/setup/setup-page.js
const l={fine:"✅",missing:"⚠️",stops:"❌",unknown:"❔"}
function checkTable(e){return["| | What | |","|:--|:--|:--|",...e.map(({what:e,state:t,words:s})=>`| ${l[t]} | ${e} | ${s} |`)].join("\n")}function pullBody({missing:e,kept:t,workflows:s=[],differences:n=[]}){return["What an incident needs, each with its defaults. Nothing that was there is changed.","",...e.map(({path:e,what:t})=>`- \`${e}\`: ${t}`),...s.map(({path:e})=>`- \`${e}\`: what wakes the Action`),...0===t.length?[]:["",`Was there and stays as it is: ${(0,a.p)(pathsOf(t))}.`],...n.flatMap(e=>["",e]),"","Take out of it what you do not want. Closed without a merge, it is not opened again."].join("\n")}function pathsOf(e){return e.map(({path:e})=>e)}function workflowToCopy(e,t,{repository:s}){return[`Copy this to [\`${e}\`](${s.url}/new/${s.defaultBranch}?filename=${encodeURIComponent(e)}):`,"",folded(e,t,"yaml")].join("\n")}function editPage(e,{repository:t}){return`${t.url}/edit/${t.defaultBranch}/${e}`}function folded(e,t,s){const n=(t.match(/`{3,}/g)??["``"]).reduce((e,t)=>Math.max(e,t.length),2),o="`".repeat(n+1)
return`<details><summary>${(0,i.h)(e,120)}</summary>\n\n${o}${s}\n${t.trimEnd()}\n${o}\n\n</details>`}var d=s(3384),u=s(2900);// CONCATENATED MODULE: ./lib/src/setup/difference.js
function difference(e,t,s,n){const[o,r]=[withoutPin(t),withoutPin(s)]
if((0,d.c)(o,r))return
const a=(0,u.M)(o,r,n)
return folded(`${(0,i.h)(e,100)}: what the built-in one says`,a,"diff")}function withoutPin(e){return e.replace(/^# Copy to .*\r?\n/,"").replaceAll("\r\n","\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g,"$1")}var w=s(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-copies.js
function copiesOf(e,t){const{workflows:s=[],label:n,sweepFile:o}=e,i={[r.kQ]:(0,w.pD)(s)[0],[o]:(0,w.G)(s)}
return Object.entries((0,r.Yx)({commit:t,label:n,sweepFile:o})).map(([e,t])=>{const s=i[e]
return{path:`${r.rB}/${s?.file??e}`,content:t,...void 0===s?{}:{there:s.text}}})}function workflowsOf(e,t,s){return void 0===e.workflows?[]:copiesOf(e,t).flatMap(({path:t,content:n,there:o})=>{if(void 0===o)return[workflowToCopy(t,n,e)]
const r=difference(t,o,n,s)
return void 0===r?[]:[`${r}\n\n[Edit it](${editPage(t,e)})`]})}function differences({form:e},t,s){const n=t.find(({part:e})=>"form"===e)
if(void 0===e||void 0===n)return[]
const o=difference(e.path,e.text,n.content,s)
return void 0===o?[]:[o]}var c=s(6773),h=s(8674),p=s(8333),f=s(4369),m=s(5388);// CONCATENATED MODULE: ./lib/src/github/propose-setup.js
const g="incident-protocol/setup"
async function makeLabel({rest:e,owner:t,repo:s},n){try{await e.issues.createLabel({owner:t,repo:s,...n})
return}catch(e){const{status:t,limit:s,message:n}=(0,f.B1)(e)
if(422===t&&(0,h.gT)(e,"response","data","errors").some(isThere))return
if("none"!==s||!k.includes(t))throw e
return n}}function isThere(e){return"already_exists"===(0,h.$6)(e,"code")}const k=[403,404,409,422]
async function lastPull({rest:e,owner:t,repo:s}){const n=`${t}:${g}`
try{const{data:o}=await e.pulls.list({owner:t,repo:s,head:n,state:"all",per_page:1}),[r]=o
if(void 0===r)return
const i=null===r.merged_at?"was-closed":"was-merged"
return{kind:"open"===r.state?"was-open":i,url:r.html_url}}catch(e){const{status:t,limit:s,message:n}=(0,f.B1)(e)
if("none"!==s||!k.includes(t))throw e
return{kind:"refused",why:n}}}var y=s(6608),b=s(3465);// CONCATENATED MODULE: ./lib/src/run/make-setup.js
async function make(e,t,{settingsPath:s,commit:n}){const o=(0,b.C)(t),i=function compare(e,t){const isThere=({part:t})=>void 0!==e[t]
return{missing:t.filter(e=>!isThere(e)),kept:t.filter(isThere),differences:differences(e,t,c.l)}}(t,(0,r.md)(t,s))
if(e.dryRun){const e=[...o.map(({name:e})=>`label \`${e}\``),...i.missing.map(({path:e})=>`\`${e}\``)]
return{labels:[],lines:0===e.length?[]:[`Would make: ${e.join(", ")}.`],texts:[]}}const l=await async function makeLabels({github:e},t){const s=[],n=[]
for(const{name:o,...r}of t){const t=await makeLabel(e,{name:o,...r})
void 0===t?s.push(o):n.push(`Could not make the label \`${o}\` (GitHub: ${t}).`)}return{made:s,lines:[...(o=s,0===o.length?[]:[`Made the labels ${(0,a.p)(o)}.`]),...n]}
var o}(e,o),d=void 0===n?[]:function missingWorkflows(e,t){return void 0===e.workflows||void 0!==(0,w.VS)(e.workflows)?[]:copiesOf(e,t).filter(({there:e})=>void 0===e)}(t,n),{proposal:u,files:h}=i.missing.length+d.length===0?{proposal:void 0,files:[]}:await async function propose({github:e,context:t},s,n){const proposeAll=(n,o)=>async function proposeSetup(e,{repository:t,reader:s},n){const o=await lastPull(e)
if(void 0!==o)return o
const r=await async function committed(e,t,{files:s,title:n}){const{rest:o,owner:r,repo:i}=e
try{const{data:a}=await o.git.getRef({owner:r,repo:i,ref:`heads/${t.defaultBranch}`}),{data:l}=await o.git.getCommit({owner:r,repo:i,commit_sha:a.object.sha}),d={commit:l.sha,tree:l.tree.sha},[u]=s,w={base:d,files:s,message:n,path:u?.path??"",revision:0}
await(0,p.z)(e,{...w,onto:{kind:"new-branch",name:g}},t)
return}catch(e){const{status:t,limit:s,message:n}=(0,f.B1)(e)
if("none"!==s||!k.includes(t))throw e
return n}}(e,{...t,reader:s},n)
return void 0!==r?{kind:"refused",why:r}:async function opened(e,{url:t,defaultBranch:s},{title:n,body:o}){const r=`${t}/compare/${s}...${g}?expand=1`
try{const t={kind:"open-pull-request",issue:0,branch:g,title:n,body:o},i=await(0,m.H)(e,t,s)
return"proposed"===i.kind&&"open"===i.pull.kind?{kind:"opened",url:i.pull.url}:await lastPull(e)??{kind:"branch",url:r,why:"somebody else was faster"}}catch(e){const{status:t,limit:s,message:n}=(0,f.B1)(e)
if("none"!==s||403!==t&&422!==t)throw e
return{kind:"branch",url:r,why:n}}}(e,t,n)}(e,t,{files:n,title:"chore: set up Incident Protocol",body:pullBody({...s,workflows:o})})
if(t.me!==y.r9&&n.length>0){const e=[...s.missing,...n],t=await proposeAll(e,n)
if("refused"!==t.kind||0===s.missing.length)return{proposal:t,files:e}}return 0===s.missing.length?{proposal:void 0,files:[]}:{proposal:await proposeAll(s.missing,[]),files:s.missing}}(e,i,d)
return{labels:l.made,lines:[...l.lines,...proposalLines(u,h,i.kept)],..."opened"===u?.kind||"was-open"===u?.kind?{proposedAt:u.url}:{},texts:"refused"===u?.kind||"was-merged"===u?.kind?h.map(asText):[]}}function proposalLines(e,t,s){const n=0===s.length?[]:[`Was there and stays as it is: ${(0,a.p)(pathsOf(s))}.`]
return void 0===e?n:[proposalLine(e,(0,a.p)(pathsOf(t))),...n]}function proposalLine(e,t){switch(e.kind){case"opened":return`Proposed ${t}: ${e.url}. Merge it.`
case"was-open":return`${t}: the pull request is open, ${e.url}.`
case"was-closed":return`${t}: somebody closed the pull request, ${e.url}, so it is not opened again.`
case"was-merged":return`${t}: ${e.url} was merged and they are gone again; copy them from this page if you want them back.`
case"branch":return`${t} are on a branch; open the pull request yourself: ${e.url} (GitHub: ${e.why}).`
case"refused":return`${t} could not be proposed (GitHub: ${e.why}); copy them from this page.`}}function asText({path:e,content:t}){return folded(e,t,e.endsWith(".md")?"markdown":"yaml")}// CONCATENATED MODULE: ./lib/src/run/set-up.js
async function setUp(e,{task:t,settingsPath:s,commit:i}){const a=void 0===i?{}:{commit:i},l=await function found({github:e,context:t,settings:s,sweepFile:o,permissionOf:r,now:i,settingsProblem:a},l){const{people:d}=s
return(0,n.W)(e,{context:t,sweepFile:o,settingsPath:l,permissionOf:r,people:[...d.default,...d.escalateTo],label:s.label,severities:s.severities.map(({label:e})=>e),privateLabels:s.privateLabels,directory:s.postmortem.directory,deliver:s.postmortem.deliver,now:i,sweepInterval:s.reminders.sweepInterval,...void 0===a?{}:{settingsProblem:a}})}(e,s),d="setup"===t&&!l.repository.archived&&void 0===l.settingsProblem,u=d?await make(e,l,{settingsPath:s,...a}):void 0,w=void 0===l.labels?void 0:[...l.labels,...u?.labels??[]],h={...l,labels:w,...void 0===u?.proposedAt?{}:{proposedAt:u.proposedAt}},p=o.A.map(e=>e(h)),f=e.dryRun&&d?[]:p.filter(({state:e})=>"stops"===e)
return{outcome:"setup"===t?"set-up":"checked",summary:[...void 0===u||0===u.lines.length?[]:["### What was done",(m=u.lines,m.map(e=>`- ${e}`).join("\n"))],"### What is there",checkTable(p),...workflowsOf(h,i,c.l),...differences(h,(0,r.md)(h,s),c.l),...u?.texts??[]].join("\n\n"),lines:[...u?.lines??[],...p.filter(isWorthALine).map(lineOf)],problems:f.map(lineOf)}
var m}function isWorthALine({state:e}){return"missing"===e||"stops"===e}function lineOf({what:e,words:t}){return`${e}: ${t}`}},9216:(e,t,s)=>{s.d(t,{p:()=>inCode})
function inCode(e){return e.map(e=>`\`${e}\``).join(", ")}},1756:(e,t,s)=>{s.d(t,{A:()=>p,H:()=>f})
var n=s(164),o=s(9216),r=s(2144),i=s(2070),a=s(3465),l=s(5245),d=s(9480),u=s(5619),w=s(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
const c={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]},h={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function eventsWorkflow(e){const t="The workflow for what happens in issues"
if(void 0===e.workflows)return{what:t,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,w.pD)(e.workflows),n=s.find(e=>!(0,w.gK)(e))??s[0]
if(void 0===n){const s=(0,w.VS)(e.workflows)
return void 0!==s?{what:t,state:"stops",words:`\`${s.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`}:{what:t,state:"stops",words:`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${l.rB}/${l.kQ}\`.`}}const r=`\`${n.file}\``
if(s.some(w.Yh))return{what:t,state:"stops",words:unpinnedWords(r)}
const i=s.find(({text:t})=>!(0,w.de)(t,e.label))
if(void 0!==i)return{what:t,state:"stops",words:`\`${i.file}\`: its \`if:\` or its input \`label\` does not name the label \`${e.label}\`, so no incident wakes it.`}
const a=function unheardOf(e){return Object.entries(c).flatMap(([t,s])=>{const n=e.filter(({text:e})=>(0,w.XL)(e).includes(t))
return 0===n.length?[t]:s.filter(e=>n.every(({text:s})=>(0,w.yt)(s,t,[e]).length>0)).map(e=>`${t}: ${e}`)})}(s)
return a.length>0?{what:t,state:"missing",words:`${r} does not listen to ${(0,o.p)(a)}.`}:s.some(({text:e})=>(0,w.XL)(e).includes("schedule"))?{what:t,state:"missing",words:`${r} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`}:(0,w.gK)(n)?{what:t,state:"stops",words:`${r} is switched off: switch it on under Actions.`}:{what:t,state:"fine",words:`${r} listens to what it needs.`}}function permissions({workflows:e=[]}){const t="What the workflow may do",[s]=(0,w.pD)(e)
if(void 0===s)return{what:t,state:"unknown",words:"There is no workflow to look into."}
const n=(0,w.VE)(s.text)
if(void 0===n)return{what:t,state:"unknown",words:"It names no permissions; those of the repository count."}
const o=Object.entries(h).filter(([e])=>"write"!==n[e])
if(0===o.length)return{what:t,state:"fine",words:"It may write issues, contents and pull requests."}
const r=o.map(([e,t])=>`\`${e}: write\` ${t}`).join("; ")
return{what:t,state:o.some(([e])=>"issues"===e)?"stops":"missing",words:`Add under \`permissions\`: ${r}.`}}function sweepWorkflow({workflows:e,sweepFile:t}){const s="The workflow that reminds"
if(void 0===e)return{what:s,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,w.G)(e)
if(void 0===n)return{what:s,state:"missing",words:`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${l.rB}/${t}\`.`}
const o=`\`${n.file}\``
return n.file!==t&&n.file!==l.kQ?{what:s,state:"missing",words:`${o} is named otherwise than \`sweep-workflow\` says (\`${t}\`).`}:(0,w.Yh)(n)?{what:s,state:"missing",words:unpinnedWords(o)}:"read"===(0,w.VE)(n.text)?.issues?{what:s,state:"missing",words:`${o} may not comment: \`issues: write\` under \`permissions\`.`}:(0,w.gK)(n)?{what:s,state:"missing",words:`${o}: ${"disabled_inactivity"===n.state?"GitHub switched it off after 60 quiet days":"it is switched off"}. Switch it on under Actions.`}:void 0===n.state?{what:s,state:"unknown",words:`${o} is there; whether it is on takes \`actions: read\`.`}:{what:s,state:"fine",words:`${o} is there and on.`}}function unpinnedWords(e){return`${e} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}// CONCATENATED MODULE: ./lib/src/setup/checks.js
const p=[function issues({repository:e}){const t="Issues"
return!1===e.hasIssues?{what:t,state:"stops",words:"are switched off: Settings → General → Features → Issues."}:{what:t,state:"fine",words:"are on."}},function incidentLabel({label:e,labels:t}){const s=`The label \`${e}\``
return void 0===t?{what:s,state:"unknown",words:"GitHub did not show the labels."}:t.some(t=>(0,n.bK)(t,e))?{what:s,state:"fine",words:"is there."}:{what:s,state:"stops",words:"is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}},function otherLabels(e){const t="Labels of severities and follow-ups"
if(void 0===e.labels)return{what:t,state:"unknown",words:"GitHub did not show the labels."}
const s=(0,a.C)(e).filter(({name:t})=>!(0,n.bK)(t,e.label))
if(0===s.length)return{what:t,state:"fine",words:"are there."}
return{what:t,state:"missing",words:`${(0,o.p)(s.map(({name:e})=>e))}: \`task: setup\` makes them.`}},checks_form,settings,function people({people:e,unasked:t}){const s="The people of the settings"
if(e.length+t.length===0)return{what:s,state:"fine",words:"The settings name nobody."}
const n=e.filter(({permission:e})=>"none"===e).map(({login:e})=>e)
if(n.length>0)return{what:s,state:"missing",words:`${(0,o.p)(n)} may not read here, or there is no such account: a mention reaches nobody.`}
const r=[...e.filter(({permission:e})=>"unknown"===e).map(({login:e})=>e),...t]
return 0===r.length?{what:s,state:"fine",words:"may all read here."}:{what:s,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,o.p)(r)}.`}},eventsWorkflow,permissions,sweepWorkflow,function lastSweep({workflows:e=[],now:t,sweepInterval:s}){const n="The last reminders",o=(0,w.G)(e)?.lastRun
return void 0===o||void 0===t?{what:n,state:"unknown",words:"Not known."}:"never"===o?{what:n,state:"missing",words:"It has not run by schedule yet."}:(0,u.vk)((0,u.B9)(Date.parse(o)),t)>Math.max(2*d.vd,6*s)?{what:n,state:"missing",words:`It ran last at ${o}: see under Actions whether it is on.`}:{what:n,state:"fine",words:`It ran last at ${o}.`}},function delivery({repository:e,deliver:t,isEmpty:s}){const n="Where postmortems go"
if(e.archived)return{what:n,state:"stops",words:"The repository is archived and takes nothing."}
if(!0===s)return{what:n,state:"missing",words:"Into a comment: the repository is empty. Make a first commit, such as a README."}
if("pull-request"===t)return{what:n,state:"fine",words:"Into a pull request, as the settings say."}
switch(e.pushes){case"refused":return{what:n,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:n,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:n,state:"fine",words:`Onto \`${e.defaultBranch}\`.`}}},function proposals({mayPropose:e,repository:t}){const s="Whether Actions may open pull requests"
return void 0===e?{what:s,state:"unknown",words:"Not known: only administrators may ask."}:e?{what:s,state:"fine",words:"Yes."}:{what:s,state:void 0===t.pushes?"fine":"missing",words:"No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered."}},function minutes({repository:e,workflows:t=[]}){const s="What it costs"
if("public"===e.visibility)return{what:s,state:"fine",words:"Nothing in a public repository."}
const n=(0,w.dN)((0,w.G)(t)?.text??"")
return void 0===n?{what:s,state:"unknown",words:"The schedule cannot be counted."}:{what:s,state:"fine",words:`About ${n} minutes a month for the schedule, and one for each event of an incident.`}}],f=[checks_form,settings,eventsWorkflow,permissions,sweepWorkflow]
function checks_form({form:e,label:t,severities:s,proposedAt:n}){const a="The form that opens an incident"
if(void 0===e){const e=void 0===n?"is not there.":`is in ${n}: merge it.`
return{what:a,state:"missing",words:`\`${l.In}\` ${e}`}}const d=`\`${e.path}\``
return(0,r.h)(e,t)?(0,i.K)(e.text,s)?{what:a,state:"fine",words:`${d} is there and gives the label.`}:{what:a,state:"missing",words:`${d} offers severities that the settings do not know: each option begins with one of ${(0,o.p)(s)}.`}:{what:a,state:"missing",words:`${d} does not give the label \`${t}\`: add it to \`labels\`.`}}function settings({settings:e,settingsProblem:t}){const s="The settings"
return void 0!==t?{what:s,state:"stops",words:t}:void 0===e?{what:s,state:"fine",words:"There are none, so the defaults count."}:{what:s,state:"fine",words:"are there and can be read."}}}}

