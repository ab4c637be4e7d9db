export const id=63
export const ids=[63]
export const modules={5990:(t,e,s)=>{s.d(e,{w:()=>v,W:()=>g})
var n=s(8674),o=s(2144),r=s(3465),i=s(5245),a=s(7538),l=s(4369),u=s(9074),d=s(6903);// CONCATENATED MODULE: ./lib/src/github/read-labels.js
async function c(t,e){const s=e.map(({name:t},e)=>`l${e}: label(name: ${JSON.stringify(t)}) { name }`),o=`query labels { repository(${(0,u.p)(t)}) { ${s.join(" ")} } }`,r=(0,n.at)(await(0,l.lJ)(t.query(o)),"data","repository")
return null==r?async function({rest:t,owner:e,repo:s}){return(await(0,d.n4)(n=>t.issues.listLabelsForRepo({owner:e,repo:s,per_page:d.xP,page:n}))).map(({name:t})=>t)}(t):e.flatMap((t,e)=>(0,n.$6)(r,`l${e}`,"name")??[])}async function w({rest:t,owner:e,repo:s}){const{data:n}=await t.repos.listCommits({owner:e,repo:s,per_page:1}).catch(t=>{if(409===(0,l.B1)(t).status)return{data:[]}
throw t})
return 0===n.length}var h=s(3722);// CONCATENATED MODULE: ./lib/src/github/read-setup.js
const p=6,f=300,m=50
async function g(t,e){const{context:s,settingsPath:n,people:i,permissionOf:a,...l}=e,{directory:u,label:d}=e,[h,p,f,m,g,k]=await Promise.all([y(c(t,(0,r.d)(e))),b(t,u),y(A(t)),y(B(t)),$(e),"graphql"!==s.reader&&y(w(t))]),{settingsFile:v,repository:P}=s
return{...{...l,repository:P,labels:h,mayPropose:m},...!0===k?{isEmpty:k}:{},form:(0,o.v)(p.forms,d),settings:"present"===v.kind?{path:n,text:v.text}:void 0,readme:p.readme,workflows:void 0===p.workflows?void 0:await x(t,p.workflows,f),...g}}async function y(t){try{return await t}catch(t){const{status:e,limit:s}=(0,l.B1)(t)
if("none"===s&&401!==e)return
throw t}}async function $({people:t,permissionOf:e}){const s=[...new Set(t)].filter(t=>!t.includes("/")).slice(0,p)
return{people:await Promise.all(s.map(async t=>({login:t,permission:await e(t)}))),unasked:t.filter(t=>!s.includes(t))}}async function b(t,e){const[s,n,o]=await Promise.all([y(v(t,i.rB)),y(v(t,i.j4)),y(v(t,e))]),r=o?.find(i.ro),l={workflows:k(i.rB,s).slice(0,f),forms:k(i.j4,n).slice(0,m),readme:void 0===r?[]:[`${e}/${r}`]},u=[...l.forms,...l.readme,...l.workflows],d=0===u.length?new Map:await(0,h.L)(t,u),c=t=>t.flatMap(t=>function(t,e){const s=e.get(t)
return"present"===s?.kind?[{path:t,text:s.text}]:[]}(t,d)),w=c(l.workflows).filter(({text:t})=>(0,a.VA)(t)),p=void 0!==s&&k(i.rB,s).length<=f
return{forms:c(l.forms),readme:c(l.readme)[0],workflows:p||w.length>0?w:void 0}}function k(t,e=[]){return e.filter(t=>/\.ya?ml$/.test(t)).map(e=>`${t}/${e}`)}async function v({rest:t,owner:e,repo:s},n,o){try{const r={owner:e,repo:s,path:n,...void 0===o?{}:{ref:o}},{data:i}=await t.repos.getContent(r)
return Array.isArray(i)?i.map(({name:t})=>t):[]}catch(t){if(404===(0,l.B1)(t).status)return[]
throw t}}function x(t,e,s){return Promise.all(e.map(async({path:e,text:o})=>{const r=e.slice(i.rB.length+1),a=s?.get(e),l=/^\s*schedule:/m.test(o),u=void 0!==s&&l?await y(async function({rest:t,owner:e,repo:s},o){const r={owner:e,repo:s,workflow_id:o,event:"schedule",per_page:1},{data:i}=await t.actions.listWorkflowRuns(r)
return(0,n.$6)((0,n.gT)(i,"workflow_runs")[0],"created_at")??"never"}(t,r)):void 0
return{file:r,text:o,...void 0===a?{}:{state:a},...void 0===u?{}:{lastRun:u}}}))}async function A({rest:t,owner:e,repo:s}){const{data:n}=await t.actions.listRepoWorkflows({owner:e,repo:s,per_page:d.xP})
return new Map(n.workflows.map(({path:t,state:e})=>[t,e]))}async function B({rest:t,owner:e,repo:s}){const n={owner:e,repo:s},{data:o}=await t.actions.getGithubActionsDefaultWorkflowPermissionsRepository(n)
return o.can_approve_pull_request_reviews}},6063:(t,e,s)=>{s.d(e,{setUp:()=>N})
var n=s(5990),o=s(1756),r=s(5245),i=s(1477),a=s(9216);// CONCATENATED MODULE: ./lib/src/setup/setup-page.js
const l={fine:"✅",missing:"⚠️",stops:"❌",unknown:"❔"}
function u(t){return["| | What | |","|:--|:--|:--|",...t.map(({what:t,state:e,words:s})=>`| ${l[e]} | ${t} | ${s} |`)].join("\n")}function d({missing:t,kept:e,workflows:s=[],differences:n=[]}){return["What an incident needs, each with its defaults. Nothing that was there is changed.","",...t.map(({path:t,what:e})=>`- \`${t}\`: ${e}`),...s.map(({path:t})=>`- \`${t}\`: what wakes the Action`),...0===e.length?[]:["",`Was there and stays as it is: ${(0,a.p)(c(e))}.`],...n.flatMap(t=>["",t]),"","Take out of it what you do not want. Closed without a merge, it is not opened again."].join("\n")}function c(t){return t.map(({path:t})=>t)}function w(t,e,{repository:s}){return[`Copy this to [\`${t}\`](${s.url}/new/${s.defaultBranch}?filename=${encodeURIComponent(t)}):`,"",p(t,e,"yaml")].join("\n")}function h(t,{repository:e}){return`${e.url}/edit/${e.defaultBranch}/${t}`}function p(t,e,s){const n=(e.match(/`{3,}/g)??["``"]).reduce((t,e)=>Math.max(t,e.length),2),o="`".repeat(n+1)
return`<details><summary>${(0,i.h)(t,120)}</summary>\n\n${o}${s}\n${e.trimEnd()}\n${o}\n\n</details>`}var f=s(3384),m=s(2900);// CONCATENATED MODULE: ./lib/src/setup/difference.js
function g(t,e,s,n){const[o,r]=[y(e),y(s)]
if((0,f.c)(o,r))return
const a=(0,m.M)(o,r,n)
return p(`${(0,i.h)(t,100)}: what the built-in one says`,a,"diff")}function y(t){return t.replace(/^# Copy to .*\r?\n/,"").replaceAll("\r\n","\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g,"$1")}var $=s(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-copies.js
function b(t,e){const{workflows:s=[],label:n,sweepFile:o}=t,i={[r.kQ]:(0,$.pD)(s)[0],[o]:(0,$.G)(s)}
return Object.entries((0,r.Yx)({commit:e,label:n,sweepFile:o})).map(([t,e])=>{const s=i[t]
return{path:`${r.rB}/${s?.file??t}`,content:e,...void 0===s?{}:{there:s.text}}})}function k(t,e,s){return void 0===t.workflows?[]:b(t,e).flatMap(({path:e,content:n,there:o})=>{if(void 0===o)return[w(e,n,t)]
const r=g(e,o,n,s)
return void 0===r?[]:[`${r}\n\n[Edit it](${h(e,t)})`]})}function v({form:t},e,s){const n=e.find(({part:t})=>"form"===t)
if(void 0===t||void 0===n)return[]
const o=g(t.path,t.text,n.content,s)
return void 0===o?[]:[o]}var x=s(6773),A=s(8674),B=s(8333),P=s(4369),G=s(5388);// CONCATENATED MODULE: ./lib/src/github/propose-setup.js
const W="incident-protocol/setup"
async function _({rest:t,owner:e,repo:s},n){try{await t.issues.createLabel({owner:e,repo:s,...n})
return}catch(t){const{status:e,limit:s,message:n}=(0,P.B1)(t)
if(422===e&&(0,A.gT)(t,"response","data","errors").some(q))return
if("none"!==s||!I.includes(e))throw t
return n}}function q(t){return"already_exists"===(0,A.$6)(t,"code")}const I=[403,404,409,422]
async function T({rest:t,owner:e,repo:s}){const n=`${e}:${W}`
try{const{data:o}=await t.pulls.list({owner:e,repo:s,head:n,state:"all",per_page:1}),[r]=o
if(void 0===r)return
const i=null===r.merged_at?"was-closed":"was-merged"
return{kind:"open"===r.state?"was-open":i,url:r.html_url}}catch(t){const{status:e,limit:s,message:n}=(0,P.B1)(t)
if("none"!==s||!I.includes(e))throw t
return{kind:"refused",why:n}}}var M=s(6608),j=s(3465);// CONCATENATED MODULE: ./lib/src/run/make-setup.js
async function H(t,e,{settingsPath:s,commit:n}){const o=(0,j.C)(e),i=function(t,e){const s=({part:e})=>void 0!==t[e]
return{missing:e.filter(t=>!s(t)),kept:e.filter(s),differences:v(t,e,x.l)}}(e,(0,r.md)(e,s))
if(t.dryRun){const t=[...o.map(({name:t})=>`label \`${t}\``),...i.missing.map(({path:t})=>`\`${t}\``)]
return{labels:[],lines:0===t.length?[]:[`Would make: ${t.join(", ")}.`],texts:[]}}const l=await async function({github:t},e){const s=[],n=[]
for(const{name:o,...r}of e){const e=await _(t,{name:o,...r})
void 0===e?s.push(o):n.push(`Could not make the label \`${o}\` (GitHub: ${e}).`)}return{made:s,lines:[...(o=s,0===o.length?[]:[`Made the labels ${(0,a.p)(o)}.`]),...n]}
var o}(t,o),u=void 0===n?[]:function(t,e){return void 0===t.workflows||void 0!==(0,$.VS)(t.workflows)?[]:b(t,e).filter(({there:t})=>void 0===t)}(e,n),{proposal:c,files:w}=i.missing.length+u.length===0?{proposal:void 0,files:[]}:await async function({github:t,context:e},s,n){const o=(n,o)=>async function(t,{repository:e,reader:s},n){const o=await T(t)
if(void 0!==o)return o
const r=await async function(t,e,{files:s,title:n}){const{rest:o,owner:r,repo:i}=t
try{const{data:a}=await o.git.getRef({owner:r,repo:i,ref:`heads/${e.defaultBranch}`}),{data:l}=await o.git.getCommit({owner:r,repo:i,commit_sha:a.object.sha}),u={commit:l.sha,tree:l.tree.sha},[d]=s,c={base:u,files:s,message:n,path:d?.path??"",revision:0}
await(0,B.z)(t,{...c,onto:{kind:"new-branch",name:W}},e)
return}catch(t){const{status:e,limit:s,message:n}=(0,P.B1)(t)
if("none"!==s||!I.includes(e))throw t
return n}}(t,{...e,reader:s},n)
return void 0!==r?{kind:"refused",why:r}:async function(t,{url:e,defaultBranch:s},{title:n,body:o}){const r=`${e}/compare/${s}...${W}?expand=1`
try{const e={kind:"open-pull-request",issue:0,branch:W,title:n,body:o},i=await(0,G.H)(t,e,s)
return"proposed"===i.kind&&"open"===i.pull.kind?{kind:"opened",url:i.pull.url}:await T(t)??{kind:"branch",url:r,why:"somebody else was faster"}}catch(t){const{status:e,limit:s,message:n}=(0,P.B1)(t)
if("none"!==s||403!==e&&422!==e)throw t
return{kind:"branch",url:r,why:n}}}(t,e,n)}(t,e,{files:n,title:"chore: set up Incident Protocol",body:d({...s,workflows:o})})
if(e.me!==M.r9&&n.length>0){const t=[...s.missing,...n],e=await o(t,n)
if("refused"!==e.kind||0===s.missing.length)return{proposal:e,files:t}}return 0===s.missing.length?{proposal:void 0,files:[]}:{proposal:await o(s.missing,[]),files:s.missing}}(t,i,u)
return{labels:l.made,lines:[...l.lines,...R(c,w,i.kept)],..."opened"===c?.kind||"was-open"===c?.kind?{proposedAt:c.url}:{},texts:"refused"===c?.kind||"was-merged"===c?.kind?w.map(L):[]}}function R(t,e,s){const n=0===s.length?[]:[`Was there and stays as it is: ${(0,a.p)(c(s))}.`]
return void 0===t?n:[C(t,(0,a.p)(c(e))),...n]}function C(t,e){switch(t.kind){case"opened":return`Proposed ${e}: ${t.url}. Merge it.`
case"was-open":return`${e}: the pull request is open, ${t.url}.`
case"was-closed":return`${e}: somebody closed the pull request, ${t.url}, so it is not opened again.`
case"was-merged":return`${e}: ${t.url} was merged and they are gone again; copy them from this page if you want them back.`
case"branch":return`${e} are on a branch; open the pull request yourself: ${t.url} (GitHub: ${t.why}).`
case"refused":return`${e} could not be proposed (GitHub: ${t.why}); copy them from this page.`}}function L({path:t,content:e}){return p(t,e,t.endsWith(".md")?"markdown":"yaml")}// CONCATENATED MODULE: ./lib/src/run/set-up.js
async function N(t,{task:e,settingsPath:s,commit:i}){const a=void 0===i?{}:{commit:i},l=await function({github:t,context:e,settings:s,sweepFile:o,permissionOf:r,now:i,settingsProblem:a},l){const{people:u}=s
return(0,n.W)(t,{context:e,sweepFile:o,settingsPath:l,permissionOf:r,people:[...u.default,...u.escalateTo],label:s.label,severities:s.severities.map(({label:t})=>t),privateLabels:s.privateLabels,directory:s.postmortem.directory,deliver:s.postmortem.deliver,now:i,sweepInterval:s.reminders.sweepInterval,...void 0===a?{}:{settingsProblem:a}})}(t,s),d="setup"===e&&!l.repository.archived&&void 0===l.settingsProblem,c=d?await H(t,l,{settingsPath:s,...a}):void 0,w=void 0===l.labels?void 0:[...l.labels,...c?.labels??[]],h={...l,labels:w,...void 0===c?.proposedAt?{}:{proposedAt:c.proposedAt}},p=o.A.map(t=>t(h)),f=t.dryRun&&d?[]:p.filter(({state:t})=>"stops"===t)
return{outcome:"setup"===e?"set-up":"checked",summary:[...void 0===c||0===c.lines.length?[]:["### What was done",(m=c.lines,m.map(t=>`- ${t}`).join("\n"))],"### What is there",u(p),...k(h,i,x.l),...v(h,(0,r.md)(h,s),x.l),...c?.texts??[]].join("\n\n"),lines:[...c?.lines??[],...p.filter(O).map(S)],problems:f.map(S)}
var m}function O({state:t}){return"missing"===t||"stops"===t}function S({what:t,words:e}){return`${t}: ${e}`}},9216:(t,e,s)=>{s.d(e,{p:()=>n})
function n(t){return t.map(t=>`\`${t}\``).join(", ")}},1756:(t,e,s)=>{s.d(e,{A:()=>y,H:()=>$})
var n=s(164),o=s(9216),r=s(2144),i=s(2070),a=s(3465),l=s(5245),u=s(9480),d=s(5619),c=s(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
const w={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]},h={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function p(t){const e="The workflow for what happens in issues"
if(void 0===t.workflows)return{what:e,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,c.pD)(t.workflows),n=s.find(t=>!(0,c.gK)(t))??s[0]
if(void 0===n){const s=(0,c.VS)(t.workflows)
return void 0!==s?{what:e,state:"stops",words:`\`${s.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`}:{what:e,state:"stops",words:`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${l.rB}/${l.kQ}\`.`}}const r=`\`${n.file}\``
if(s.some(c.Yh))return{what:e,state:"stops",words:g(r)}
const i=s.find(({text:e})=>!(0,c.de)(e,t.label))
if(void 0!==i)return{what:e,state:"stops",words:`\`${i.file}\`: its \`if:\` or its input \`label\` does not name the label \`${t.label}\`, so no incident wakes it.`}
const a=function(t){return Object.entries(w).flatMap(([e,s])=>{const n=t.filter(({text:t})=>(0,c.XL)(t).includes(e))
return 0===n.length?[e]:s.filter(t=>n.every(({text:s})=>(0,c.yt)(s,e,[t]).length>0)).map(t=>`${e}: ${t}`)})}(s)
return a.length>0?{what:e,state:"missing",words:`${r} does not listen to ${(0,o.p)(a)}.`}:s.some(({text:t})=>(0,c.XL)(t).includes("schedule"))?{what:e,state:"missing",words:`${r} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`}:(0,c.gK)(n)?{what:e,state:"stops",words:`${r} is switched off: switch it on under Actions.`}:{what:e,state:"fine",words:`${r} listens to what it needs.`}}function f({workflows:t=[]}){const e="What the workflow may do",[s]=(0,c.pD)(t)
if(void 0===s)return{what:e,state:"unknown",words:"There is no workflow to look into."}
const n=(0,c.VE)(s.text)
if(void 0===n)return{what:e,state:"unknown",words:"It names no permissions; those of the repository count."}
const o=Object.entries(h).filter(([t])=>"write"!==n[t])
if(0===o.length)return{what:e,state:"fine",words:"It may write issues, contents and pull requests."}
const r=o.map(([t,e])=>`\`${t}: write\` ${e}`).join("; ")
return{what:e,state:o.some(([t])=>"issues"===t)?"stops":"missing",words:`Add under \`permissions\`: ${r}.`}}function m({workflows:t,sweepFile:e}){const s="The workflow that reminds"
if(void 0===t)return{what:s,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,c.G)(t)
if(void 0===n)return{what:s,state:"missing",words:`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${l.rB}/${e}\`.`}
const o=`\`${n.file}\``
return n.file!==e&&n.file!==l.kQ?{what:s,state:"missing",words:`${o} is named otherwise than \`sweep-workflow\` says (\`${e}\`).`}:(0,c.Yh)(n)?{what:s,state:"missing",words:g(o)}:"read"===(0,c.VE)(n.text)?.issues?{what:s,state:"missing",words:`${o} may not comment: \`issues: write\` under \`permissions\`.`}:(0,c.gK)(n)?{what:s,state:"missing",words:`${o}: ${"disabled_inactivity"===n.state?"GitHub switched it off after 60 quiet days":"it is switched off"}. Switch it on under Actions.`}:void 0===n.state?{what:s,state:"unknown",words:`${o} is there; whether it is on takes \`actions: read\`.`}:{what:s,state:"fine",words:`${o} is there and on.`}}function g(t){return`${t} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}// CONCATENATED MODULE: ./lib/src/setup/checks.js
const y=[function({repository:t}){const e="Issues"
return!1===t.hasIssues?{what:e,state:"stops",words:"are switched off: Settings → General → Features → Issues."}:{what:e,state:"fine",words:"are on."}},function({label:t,labels:e}){const s=`The label \`${t}\``
return void 0===e?{what:s,state:"unknown",words:"GitHub did not show the labels."}:e.some(e=>(0,n.bK)(e,t))?{what:s,state:"fine",words:"is there."}:{what:s,state:"stops",words:"is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}},function(t){const e="Labels of severities and follow-ups"
if(void 0===t.labels)return{what:e,state:"unknown",words:"GitHub did not show the labels."}
const s=(0,a.C)(t).filter(({name:e})=>!(0,n.bK)(e,t.label))
if(0===s.length)return{what:e,state:"fine",words:"are there."}
return{what:e,state:"missing",words:`${(0,o.p)(s.map(({name:t})=>t))}: \`task: setup\` makes them.`}},b,k,function({people:t,unasked:e}){const s="The people of the settings"
if(t.length+e.length===0)return{what:s,state:"fine",words:"The settings name nobody."}
const n=t.filter(({permission:t})=>"none"===t).map(({login:t})=>t)
if(n.length>0)return{what:s,state:"missing",words:`${(0,o.p)(n)} may not read here, or there is no such account: a mention reaches nobody.`}
const r=[...t.filter(({permission:t})=>"unknown"===t).map(({login:t})=>t),...e]
return 0===r.length?{what:s,state:"fine",words:"may all read here."}:{what:s,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,o.p)(r)}.`}},p,f,m,function({workflows:t=[],now:e,sweepInterval:s}){const n="The last reminders",o=(0,c.G)(t)?.lastRun
return void 0===o||void 0===e?{what:n,state:"unknown",words:"Not known."}:"never"===o?{what:n,state:"missing",words:"It has not run by schedule yet."}:(0,d.vk)((0,d.B9)(Date.parse(o)),e)>Math.max(2*u.vd,6*s)?{what:n,state:"missing",words:`It ran last at ${o}: see under Actions whether it is on.`}:{what:n,state:"fine",words:`It ran last at ${o}.`}},function({repository:t,deliver:e,isEmpty:s}){const n="Where postmortems go"
if(t.archived)return{what:n,state:"stops",words:"The repository is archived and takes nothing."}
if(!0===s)return{what:n,state:"missing",words:"Into a comment: the repository is empty. Make a first commit, such as a README."}
if("pull-request"===e)return{what:n,state:"fine",words:"Into a pull request, as the settings say."}
switch(t.pushes){case"refused":return{what:n,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:n,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:n,state:"fine",words:`Onto \`${t.defaultBranch}\`.`}}},function({mayPropose:t,repository:e}){const s="Whether Actions may open pull requests"
return void 0===t?{what:s,state:"unknown",words:"Not known: only administrators may ask."}:t?{what:s,state:"fine",words:"Yes."}:{what:s,state:void 0===e.pushes?"fine":"missing",words:"No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered."}},function({repository:t,workflows:e=[]}){const s="What it costs"
if("public"===t.visibility)return{what:s,state:"fine",words:"Nothing in a public repository."}
const n=(0,c.dN)((0,c.G)(e)?.text??"")
return void 0===n?{what:s,state:"unknown",words:"The schedule cannot be counted."}:{what:s,state:"fine",words:`About ${n} minutes a month for the schedule, and one for each event of an incident.`}}],$=[b,k,p,f,m]
function b({form:t,label:e,severities:s,proposedAt:n}){const a="The form that opens an incident"
if(void 0===t){const t=void 0===n?"is not there.":`is in ${n}: merge it.`
return{what:a,state:"missing",words:`\`${l.In}\` ${t}`}}const u=`\`${t.path}\``
return(0,r.h)(t,e)?(0,i.K)(t.text,s)?{what:a,state:"fine",words:`${u} is there and gives the label.`}:{what:a,state:"missing",words:`${u} offers severities that the settings do not know: each option begins with one of ${(0,o.p)(s)}.`}:{what:a,state:"missing",words:`${u} does not give the label \`${e}\`: add it to \`labels\`.`}}function k({settings:t,settingsProblem:e}){const s="The settings"
return void 0!==e?{what:s,state:"stops",words:e}:void 0===t?{what:s,state:"fine",words:"There are none, so the defaults count."}:{what:s,state:"fine",words:"are there and can be read."}}}}

