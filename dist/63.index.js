export const id=63
export const ids=[63]
export const modules={5990:(e,t,n)=>{n.d(t,{w:()=>namesIn,W:()=>readSetup})
var s=n(8674)
var o=n(2144)
var r=n(3465)
var i=n(5245)
var a=n(7538)
var d=n(4369)
var u=n(9074)
var l=n(6903);// CONCATENATED MODULE: ./lib/src/github/read-labels.js
async function readLabels(e,t){const n=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`)
const o=`query labels { repository(${(0,u.p)(e)}) { ${n.join(" ")} } }`
const r=(0,s.at)(await(0,d.lJ)(e.query(o)),"data","repository")
if(r===undefined||r===null)return readLabelsByRest(e)
return t.flatMap((e,t)=>(0,s.$6)(r,`l${t}`,"name")??[])}async function readLabelsByRest({rest:e,owner:t,repo:n}){const s=await(0,l.n4)(s=>e.issues.listLabelsForRepo({owner:t,repo:n,per_page:l.xP,page:s}))
return s.map(({name:e})=>e)}async function readIsEmpty({rest:e,owner:t,repo:n}){const{data:s}=await e.repos.listCommits({owner:t,repo:n,per_page:1}).catch(e=>{if((0,d.B1)(e).status===409)return{data:[]}
throw e})
return s.length===0}var c=n(3722);// CONCATENATED MODULE: ./lib/src/github/read-setup.js
const f=6
const w=300
const p=50
async function readSetup(e,t){const{context:n,settingsPath:s,people:i,permissionOf:a,...d}=t
const{directory:u,label:l}=t
const[c,f,w,p,h,m]=await Promise.all([known(readLabels(e,(0,r.d)(t))),readFiles(e,u),known(readStates(e)),known(readMayPropose(e)),readPeople(t),n.reader==="graphql"?false:known(readIsEmpty(e))])
const{settingsFile:g,repository:k}=n
return{...{...d,repository:k,labels:c,mayPropose:p},...m===true?{isEmpty:m}:{},form:(0,o.v)(f.forms,l),settings:g.kind==="present"?{path:s,text:g.text}:undefined,readme:f.readme,workflows:f.workflows===undefined?undefined:await withRuns(e,f.workflows,w),...h}}async function known(e){try{return await e}catch(e){const{status:t,limit:n}=(0,d.B1)(e)
if(n==="none"&&t!==401)return undefined
throw e}}async function readPeople({people:e,permissionOf:t}){const n=[...new Set(e)].filter(e=>!e.includes("/"))
const s=n.slice(0,f)
return{people:await Promise.all(s.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!s.includes(e))}}async function readFiles(e,t){const[n,s,o]=await Promise.all([known(namesIn(e,i.rB)),known(namesIn(e,i.j4)),known(namesIn(e,t))])
const r=o?.find(i.ro)
const d={workflows:yamlIn(i.rB,n).slice(0,w),forms:yamlIn(i.j4,s).slice(0,p),readme:r===undefined?[]:[`${t}/${r}`]}
const u=[...d.forms,...d.readme,...d.workflows]
const l=u.length===0?new Map:await(0,c.L)(e,u)
const filesAt=e=>e.flatMap(e=>fileAt(e,l))
const f=filesAt(d.workflows).filter(({text:e})=>(0,a.VA)(e))
const h=n!==undefined&&yamlIn(i.rB,n).length<=w
return{forms:filesAt(d.forms),readme:filesAt(d.readme)[0],workflows:h||f.length>0?f:undefined}}function yamlIn(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}function fileAt(e,t){const n=t.get(e)
return n?.kind==="present"?[{path:e,text:n.text}]:[]}async function namesIn({rest:e,owner:t,repo:n},s,o){try{const r={owner:t,repo:n,path:s,...o===undefined?{}:{ref:o}}
const{data:i}=await e.repos.getContent(r)
return Array.isArray(i)?i.map(({name:e})=>e):[]}catch(e){if((0,d.B1)(e).status===404)return[]
throw e}}function withRuns(e,t,n){return Promise.all(t.map(async({path:t,text:s})=>{const o=t.slice(i.rB.length+1)
const r=n?.get(t)
const a=/^\s*schedule:/m.test(s)
const d=n===undefined||!a?undefined:await known(readLastRun(e,o))
return{...{file:o,text:s},...r===undefined?{}:{state:r},...d===undefined?{}:{lastRun:d}}}))}async function readStates({rest:e,owner:t,repo:n}){const{data:s}=await e.actions.listRepoWorkflows({owner:t,repo:n,per_page:l.xP})
return new Map(s.workflows.map(({path:e,state:t})=>[e,t]))}async function readLastRun({rest:e,owner:t,repo:n},o){const r={owner:t,repo:n,workflow_id:o,event:"schedule",per_page:1}
const{data:i}=await e.actions.listWorkflowRuns(r)
return(0,s.$6)((0,s.gT)(i,"workflow_runs")[0],"created_at")??"never"}async function readMayPropose({rest:e,owner:t,repo:n}){const s={owner:t,repo:n}
const{data:o}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(s)
return o.can_approve_pull_request_reviews}},6063:(e,t,n)=>{n.d(t,{setUp:()=>setUp})
var s=n(5990)
var o=n(1756)
var r=n(5245)
var i=n(1477)
var a=n(9216);// CONCATENATED MODULE: ./lib/src/setup/setup-page.js
const d={fine:"✅",missing:"⚠️",stops:"❌",unknown:"❔"}
function checkTable(e){const t=e.map(({what:e,state:t,words:n})=>`| ${d[t]} | ${e} | ${n} |`)
return["| | What | |","|:--|:--|:--|",...t].join("\n")}function pullBody({missing:e,kept:t,workflows:n=[],differences:s=[]}){return["What an incident needs, each with its defaults. Nothing that was there is changed.","",...e.map(({path:e,what:t})=>`- \`${e}\`: ${t}`),...n.map(({path:e})=>`- \`${e}\`: what wakes the Action`),...t.length===0?[]:["",`Was there and stays as it is: ${(0,a.p)(pathsOf(t))}.`],...s.flatMap(e=>["",e]),"","Take out of it what you do not want. Closed without a merge, it is not opened again."].join("\n")}function pathsOf(e){return e.map(({path:e})=>e)}function workflowToCopy(e,t,{repository:n}){const s=`${n.url}/new/${n.defaultBranch}?filename=${encodeURIComponent(e)}`
return[`Copy this to [\`${e}\`](${s}):`,"",folded(e,t,"yaml")].join("\n")}function editPage(e,{repository:t}){return`${t.url}/edit/${t.defaultBranch}/${e}`}function folded(e,t,n){const s=(t.match(/`{3,}/g)??["``"]).reduce((e,t)=>Math.max(e,t.length),2)
const o="`".repeat(s+1)
return`<details><summary>${(0,i.h)(e,120)}</summary>\n\n${o}${n}\n${t.trimEnd()}\n${o}\n\n</details>`}var u=n(3384)
var l=n(2900);// CONCATENATED MODULE: ./lib/src/setup/difference.js
function difference(e,t,n,s){const[o,r]=[withoutPin(t),withoutPin(n)]
if((0,u.c)(o,r))return undefined
const a=(0,l.M)(o,r,s)
return folded(`${(0,i.h)(e,100)}: what the built-in one says`,a,"diff")}function withoutPin(e){return e.replace(/^# Copy to .*\r?\n/,"").replaceAll("\r\n","\n").replaceAll(/(uses:\s*\S*incident-protocol)@.*/g,"$1")}var c=n(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-copies.js
function copiesOf(e,t){const{workflows:n=[],label:s,sweepFile:o}=e
const i={[r.kQ]:(0,c.pD)(n)[0],[o]:(0,c.G)(n)}
return Object.entries((0,r.Yx)({commit:t,label:s,sweepFile:o})).map(([e,t])=>{const n=i[e]
const s=`${r.rB}/${n?.file??e}`
return{path:s,content:t,...n===undefined?{}:{there:n.text}}})}function missingWorkflows(e,t){if(e.workflows===undefined||(0,c.VS)(e.workflows)!==undefined)return[]
return copiesOf(e,t).filter(({there:e})=>e===undefined)}function workflowsOf(e,t,n){if(e.workflows===undefined)return[]
return copiesOf(e,t).flatMap(({path:t,content:s,there:o})=>{if(o===undefined)return[workflowToCopy(t,s,e)]
const r=difference(t,o,s,n)
return r===undefined?[]:[`${r}\n\n[Edit it](${editPage(t,e)})`]})}function differences({form:e},t,n){const s=t.find(({part:e})=>e==="form")
if(e===undefined||s===undefined)return[]
const o=difference(e.path,e.text,s.content,n)
return o===undefined?[]:[o]}var f=n(6773)
var w=n(8674)
var p=n(8333)
var h=n(4369)
var m=n(5388);// CONCATENATED MODULE: ./lib/src/github/propose-setup.js
const g="incident-protocol/setup"
async function makeLabel({rest:e,owner:t,repo:n},s){try{await e.issues.createLabel({owner:t,repo:n,...s})
return undefined}catch(e){const{status:t,limit:n,message:s}=(0,h.B1)(e)
if(t===422&&(0,w.gT)(e,"response","data","errors").some(isThere))return undefined
if(n!=="none"||!k.includes(t))throw e
return s}}function isThere(e){return(0,w.$6)(e,"code")==="already_exists"}const k=[403,404,409,422]
async function proposeSetup(e,{repository:t,reader:n},s){const o=await lastPull(e)
if(o!==undefined)return o
const r=await committed(e,{...t,reader:n},s)
if(r!==undefined)return{kind:"refused",why:r}
return opened(e,t,s)}async function lastPull({rest:e,owner:t,repo:n}){const s=`${t}:${g}`
try{const{data:o}=await e.pulls.list({owner:t,repo:n,head:s,state:"all",per_page:1})
const[r]=o
if(r===undefined)return undefined
const i=r.merged_at===null?"was-closed":"was-merged"
return{kind:r.state==="open"?"was-open":i,url:r.html_url}}catch(e){const{status:t,limit:n,message:s}=(0,h.B1)(e)
if(n!=="none"||!k.includes(t))throw e
return{kind:"refused",why:s}}}async function committed(e,t,{files:n,title:s}){const{rest:o,owner:r,repo:i}=e
try{const{data:a}=await o.git.getRef({owner:r,repo:i,ref:`heads/${t.defaultBranch}`})
const{data:d}=await o.git.getCommit({owner:r,repo:i,commit_sha:a.object.sha})
const u={commit:d.sha,tree:d.tree.sha}
const[l]=n
const c={base:u,files:n,message:s,path:l?.path??"",revision:0}
await(0,p.z)(e,{...c,onto:{kind:"new-branch",name:g}},t)
return undefined}catch(e){const{status:t,limit:n,message:s}=(0,h.B1)(e)
if(n!=="none"||!k.includes(t))throw e
return s}}async function opened(e,{url:t,defaultBranch:n},{title:s,body:o}){const r=`${t}/compare/${n}...${g}?expand=1`
try{const t={kind:"open-pull-request",issue:0,branch:g,title:s,body:o}
const i=await(0,m.H)(e,t,n)
if(i.kind==="proposed"&&i.pull.kind==="open"){return{kind:"opened",url:i.pull.url}}return await lastPull(e)??{kind:"branch",url:r,why:"somebody else was faster"}}catch(e){const{status:t,limit:n,message:s}=(0,h.B1)(e)
if(n!=="none"||t!==403&&t!==422)throw e
return{kind:"branch",url:r,why:s}}}var y=n(6608)
var b=n(3465);// CONCATENATED MODULE: ./lib/src/run/make-setup.js
async function make(e,t,{settingsPath:n,commit:s}){const o=(0,b.C)(t)
const i=compare(t,(0,r.md)(t,n))
if(e.dryRun){const e=[...o.map(({name:e})=>`label \`${e}\``),...i.missing.map(({path:e})=>`\`${e}\``)]
const t=e.length===0?[]:[`Would make: ${e.join(", ")}.`]
return{labels:[],lines:t,texts:[]}}const a=await makeLabels(e,o)
const d=s===undefined?[]:missingWorkflows(t,s)
const{proposal:u,files:l}=i.missing.length+d.length===0?{proposal:undefined,files:[]}:await propose(e,i,d)
return{labels:a.made,lines:[...a.lines,...proposalLines(u,l,i.kept)],...u?.kind==="opened"||u?.kind==="was-open"?{proposedAt:u.url}:{},texts:u?.kind==="refused"||u?.kind==="was-merged"?l.map(asText):[]}}async function makeLabels({github:e},t){const n=[]
const s=[]
for(const{name:o,...r}of t){const t=await makeLabel(e,{name:o,...r})
if(t===undefined)n.push(o)
else s.push(`Could not make the label \`${o}\` (GitHub: ${t}).`)}return{made:n,lines:[...labelLines(n),...s]}}function compare(e,t){const isThere=({part:t})=>e[t]!==undefined
return{missing:t.filter(e=>!isThere(e)),kept:t.filter(isThere),differences:differences(e,t,f.l)}}async function propose({github:e,context:t},n,s){const o="chore: set up Incident Protocol"
const proposeAll=(s,r)=>proposeSetup(e,t,{files:s,title:o,body:pullBody({...n,workflows:r})})
if(t.me!==y.r9&&s.length>0){const e=[...n.missing,...s]
const t=await proposeAll(e,s)
if(t.kind!=="refused"||n.missing.length===0)return{proposal:t,files:e}}if(n.missing.length===0)return{proposal:undefined,files:[]}
return{proposal:await proposeAll(n.missing,[]),files:n.missing}}function labelLines(e){return e.length===0?[]:[`Made the labels ${(0,a.p)(e)}.`]}function proposalLines(e,t,n){const s=n.length===0?[]:[`Was there and stays as it is: ${(0,a.p)(pathsOf(n))}.`]
return e===undefined?s:[proposalLine(e,(0,a.p)(pathsOf(t))),...s]}function proposalLine(e,t){switch(e.kind){case"opened":return`Proposed ${t}: ${e.url}. Merge it.`
case"was-open":return`${t}: the pull request is open, ${e.url}.`
case"was-closed":return`${t}: somebody closed the pull request, ${e.url}, so it is not opened again.`
case"was-merged":return`${t}: ${e.url} was merged and they are gone again; copy them from this page if you want them back.`
case"branch":return`${t} are on a branch; open the pull request yourself: ${e.url} (GitHub: ${e.why}).`
case"refused":return`${t} could not be proposed (GitHub: ${e.why}); copy them from this page.`}}function asText({path:e,content:t}){return folded(e,t,e.endsWith(".md")?"markdown":"yaml")}// CONCATENATED MODULE: ./lib/src/run/set-up.js
async function setUp(e,{task:t,settingsPath:n,commit:s}){const i=s===undefined?{}:{commit:s}
const a=await found(e,n)
const d=t==="setup"&&!a.repository.archived&&a.settingsProblem===undefined
const u=d?await make(e,a,{settingsPath:n,...i}):undefined
const l=a.labels===undefined?undefined:[...a.labels,...u?.labels??[]]
const c={...a,labels:l,...u?.proposedAt===undefined?{}:{proposedAt:u.proposedAt}}
const w=o.A.map(e=>e(c))
const p=e.dryRun&&d?[]:w.filter(({state:e})=>e==="stops")
return{outcome:t==="setup"?"set-up":"checked",summary:[...u===undefined||u.lines.length===0?[]:["### What was done",listOf(u.lines)],"### What is there",checkTable(w),...workflowsOf(c,s,f.l),...differences(c,(0,r.md)(c,n),f.l),...u?.texts??[]].join("\n\n"),lines:[...u?.lines??[],...w.filter(isWorthALine).map(lineOf)],problems:p.map(lineOf)}}function found({github:e,context:t,settings:n,sweepFile:o,permissionOf:r,now:i,settingsProblem:a},d){const{people:u}=n
return(0,s.W)(e,{...{context:t,sweepFile:o,settingsPath:d,permissionOf:r},people:[...u.default,...u.escalateTo],label:n.label,severities:n.severities.map(({label:e})=>e),privateLabels:n.privateLabels,directory:n.postmortem.directory,deliver:n.postmortem.deliver,now:i,sweepInterval:n.reminders.sweepInterval,...a===undefined?{}:{settingsProblem:a}})}function listOf(e){return e.map(e=>`- ${e}`).join("\n")}function isWorthALine({state:e}){return e==="missing"||e==="stops"}function lineOf({what:e,words:t}){return`${e}: ${t}`}},9216:(e,t,n)=>{n.d(t,{p:()=>inCode})
function inCode(e){return e.map(e=>`\`${e}\``).join(", ")}},1756:(e,t,n)=>{n.d(t,{A:()=>h,H:()=>m})
var s=n(164)
var o=n(9216)
var r=n(2144)
var i=n(2070)
var a=n(3465)
var d=n(5245)
var u=n(9480)
var l=n(5619)
var c=n(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
const f={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]}
const w={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function eventsWorkflow(e){const t="The workflow for what happens in issues"
if(e.workflows===undefined)return{what:t,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,c.pD)(e.workflows)
const s=n.find(e=>!(0,c.gK)(e))??n[0]
if(s===undefined){const n=(0,c.VS)(e.workflows)
if(n!==undefined){const e=`\`${n.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`
return{what:t,state:"stops",words:e}}const s=`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${d.rB}/${d.kQ}\`.`
return{what:t,state:"stops",words:s}}const r=`\`${s.file}\``
if(n.some(c.Yh))return{what:t,state:"stops",words:unpinnedWords(r)}
const i=n.find(({text:t})=>!(0,c.de)(t,e.label))
if(i!==undefined){const n=`\`${i.file}\`: its \`if:\` or its input \`label\` does not name the label \`${e.label}\`, so no incident wakes it.`
return{what:t,state:"stops",words:n}}const a=unheardOf(n)
if(a.length>0){return{what:t,state:"missing",words:`${r} does not listen to ${(0,o.p)(a)}.`}}if(n.some(({text:e})=>(0,c.XL)(e).includes("schedule"))){const e=`${r} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`
return{what:t,state:"missing",words:e}}return(0,c.gK)(s)?{what:t,state:"stops",words:`${r} is switched off: switch it on under Actions.`}:{what:t,state:"fine",words:`${r} listens to what it needs.`}}function unheardOf(e){return Object.entries(f).flatMap(([t,n])=>{const s=e.filter(({text:e})=>(0,c.XL)(e).includes(t))
if(s.length===0)return[t]
const o=n.filter(e=>s.every(({text:n})=>(0,c.yt)(n,t,[e]).length>0))
return o.map(e=>`${t}: ${e}`)})}function permissions({workflows:e=[]}){const t="What the workflow may do"
const[n]=(0,c.pD)(e)
if(n===undefined)return{what:t,state:"unknown",words:"There is no workflow to look into."}
const s=(0,c.VE)(n.text)
if(s===undefined)return{what:t,state:"unknown",words:"It names no permissions; those of the repository count."}
const o=Object.entries(w).filter(([e])=>s[e]!=="write")
if(o.length===0)return{what:t,state:"fine",words:"It may write issues, contents and pull requests."}
const r=o.map(([e,t])=>`\`${e}: write\` ${t}`).join("; ")
const i=o.some(([e])=>e==="issues")
return{what:t,state:i?"stops":"missing",words:`Add under \`permissions\`: ${r}.`}}function sweepWorkflow({workflows:e,sweepFile:t}){const n="The workflow that reminds"
if(e===undefined)return{what:n,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,c.G)(e)
if(s===undefined){const e=`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${d.rB}/${t}\`.`
return{what:n,state:"missing",words:e}}const o=`\`${s.file}\``
if(s.file!==t&&s.file!==d.kQ){const e=`${o} is named otherwise than \`sweep-workflow\` says (\`${t}\`).`
return{what:n,state:"missing",words:e}}if((0,c.Yh)(s))return{what:n,state:"missing",words:unpinnedWords(o)}
if((0,c.VE)(s.text)?.["issues"]==="read"){return{what:n,state:"missing",words:`${o} may not comment: \`issues: write\` under \`permissions\`.`}}if((0,c.gK)(s)){const e=s.state==="disabled_inactivity"?"GitHub switched it off after 60 quiet days":"it is switched off"
return{what:n,state:"missing",words:`${o}: ${e}. Switch it on under Actions.`}}return s.state===undefined?{what:n,state:"unknown",words:`${o} is there; whether it is on takes \`actions: read\`.`}:{what:n,state:"fine",words:`${o} is there and on.`}}function unpinnedWords(e){return`${e} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}const p=6
function lastSweep({workflows:e=[],now:t,sweepInterval:n}){const s="The last reminders"
const o=(0,c.G)(e)?.lastRun
if(o===undefined||t===undefined)return{what:s,state:"unknown",words:"Not known."}
if(o==="never")return{what:s,state:"missing",words:"It has not run by schedule yet."}
const r=(0,l.vk)((0,l.B9)(Date.parse(o)),t)>Math.max(2*u.vd,p*n)
return r?{what:s,state:"missing",words:`It ran last at ${o}: see under Actions whether it is on.`}:{what:s,state:"fine",words:`It ran last at ${o}.`}}function minutes({repository:e,workflows:t=[]}){const n="What it costs"
if(e.visibility==="public")return{what:n,state:"fine",words:"Nothing in a public repository."}
const s=(0,c.dN)((0,c.G)(t)?.text??"")
if(s===undefined)return{what:n,state:"unknown",words:"The schedule cannot be counted."}
return{what:n,state:"fine",words:`About ${s} minutes a month for the schedule, and one for each event of an incident.`}}// CONCATENATED MODULE: ./lib/src/setup/checks.js
const h=[issues,incidentLabel,otherLabels,checks_form,settings,people,eventsWorkflow,permissions,sweepWorkflow,lastSweep,delivery,proposals,minutes]
const m=[checks_form,settings,eventsWorkflow,permissions,sweepWorkflow]
function incidentLabel({label:e,labels:t}){const n=`The label \`${e}\``
if(t===undefined)return{what:n,state:"unknown",words:"GitHub did not show the labels."}
return t.some(t=>(0,s.b)(t,e))?{what:n,state:"fine",words:"is there."}:{what:n,state:"stops",words:"is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}}function issues({repository:e}){const t="Issues"
return e.hasIssues===false?{what:t,state:"stops",words:"are switched off: Settings → General → Features → Issues."}:{what:t,state:"fine",words:"are on."}}function otherLabels(e){const t="Labels of severities and follow-ups"
if(e.labels===undefined)return{what:t,state:"unknown",words:"GitHub did not show the labels."}
const n=(0,a.C)(e).filter(({name:t})=>!(0,s.b)(t,e.label))
if(n.length===0)return{what:t,state:"fine",words:"are there."}
const r=(0,o.p)(n.map(({name:e})=>e))
return{what:t,state:"missing",words:`${r}: \`task: setup\` makes them.`}}function checks_form({form:e,label:t,severities:n,proposedAt:s}){const a="The form that opens an incident"
if(e===undefined){const e=s===undefined?"is not there.":`is in ${s}: merge it.`
return{what:a,state:"missing",words:`\`${d.In}\` ${e}`}}const u=`\`${e.path}\``
if(!(0,r.h)(e,t)){const e=`${u} does not give the label \`${t}\`: add it to \`labels\`.`
return{what:a,state:"missing",words:e}}return(0,i.K)(e.text,n)?{what:a,state:"fine",words:`${u} is there and gives the label.`}:{what:a,state:"missing",words:`${u} offers severities that the settings do not know: each option begins with one of ${(0,o.p)(n)}.`}}function settings({settings:e,settingsProblem:t}){const n="The settings"
if(t!==undefined)return{what:n,state:"stops",words:t}
return e===undefined?{what:n,state:"fine",words:"There are none, so the defaults count."}:{what:n,state:"fine",words:"are there and can be read."}}function people({people:e,unasked:t}){const n="The people of the settings"
if(e.length+t.length===0)return{what:n,state:"fine",words:"The settings name nobody."}
const s=e.filter(({permission:e})=>e==="none").map(({login:e})=>e)
if(s.length>0){const e=`${(0,o.p)(s)} may not read here, or there is no such account: a mention reaches nobody.`
return{what:n,state:"missing",words:e}}const r=[...e.filter(({permission:e})=>e==="unknown").map(({login:e})=>e),...t]
return r.length===0?{what:n,state:"fine",words:"may all read here."}:{what:n,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,o.p)(r)}.`}}function delivery({repository:e,deliver:t,isEmpty:n}){const s="Where postmortems go"
if(e.archived)return{what:s,state:"stops",words:"The repository is archived and takes nothing."}
if(n===true){const e="Into a comment: the repository is empty. Make a first commit, such as a README."
return{what:s,state:"missing",words:e}}if(t==="pull-request")return{what:s,state:"fine",words:"Into a pull request, as the settings say."}
switch(e.pushes){case"refused":return{what:s,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:s,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:s,state:"fine",words:`Onto \`${e.defaultBranch}\`.`}}}function proposals({mayPropose:e,repository:t}){const n="Whether Actions may open pull requests"
if(e===undefined)return{what:n,state:"unknown",words:"Not known: only administrators may ask."}
if(e)return{what:n,state:"fine",words:"Yes."}
const s="No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered."
return{what:n,state:t.pushes===undefined?"fine":"missing",words:s}}}}

