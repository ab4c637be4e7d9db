export const id=569
export const ids=[569]
export const modules={7569:(e,n,o)=>{o.d(n,{hearFollowUp:()=>hearFollowUp,tendFollowUps:()=>tendFollowUps})
var t=o(9971),s=o(1270),r=o(1199);// CONCATENATED MODULE: ./lib/src/facts/follow-up-issue.js
function dueOf({issue:e,milestoneDue:n}){return(0,r.M_)(e.body)??n}var i=o(164),a=o(9480),d=o(5619),l=o(5447),u=o(8502);// CONCATENATED MODULE: ./lib/src/follow-ups/chase-comment.js
function chaseComment(e,n){return`\x3c!-- incident-protocol:chase ${function marked(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${n}`}function readChaseComment(e){const[,n,o,t]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===n||"answer"===n?{kind:n}:void 0===o?void 0:{kind:"overdue",due:o,time:Number(t)}}// CONCATENATED MODULE: ./lib/src/follow-ups/chase.js
const c=3*a.vd,p=3,f=a.HH
function chaseOf(e,n){const{issue:o}=e
if(!function isChased({issue:e,incident:n},{settings:o,me:t,now:s}){const a=e.author.login===t&&void 0!==(0,r.X0)(e.body),l=e.labels.some(e=>(0,i.bK)(e,r.XT)),u=void 0!==n?.declaredAt&&!(0,d.Y8)(e.createdAt,n.declaredAt)
if(!a&&!l&&!u)return!1
const c=void 0===n?e.createdAt:n.closedAt
return o.followUps.chaseFor>0&&(void 0===c||(0,d.vk)(c,s)<o.followUps.chaseFor)}(e,n)||o.locked||"closed"===o.state.kind)return
const t=dayOn(n),s=(0,r.KQ)(o.body)
if(void 0!==s&&t<s)return
const a=dueOf(e)
return void 0!==a&&a<t?function overdue(e,n,{me:o,now:t}){const s=sentOn(n,o).filter(({mark:n})=>"overdue"===n.kind&&n.due===e).at(-1)
return"overdue"!==s?.mark.kind?{kind:"overdue",due:e,time:1}:s.mark.time>p||(0,d.vk)(s.at,t)<f?void 0:s.mark.time===p?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:s.mark.time+1}}(a,e,n):function asked(e,n,{settings:o,me:t,now:s}){const{issue:r,incident:i}=e,a=r.assignees.length>0
return void 0===i||a&&void 0!==n||(0,d.Y8)(s,(0,l.nl)(r.createdAt,c,o.workingTime))||sentOn(e,t).length>0?void 0:a?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===n?"both":"owner"}}(e,a,n)}function dayOn({settings:e,now:n}){return(0,u.Ow)((0,d.Rz)(n),e.timeZone).day}function sentOn({comments:e},n){return e.flatMap(({author:e,body:o,createdAt:t})=>{const s=e.login===n?readChaseComment(o):void 0
return void 0===s?[]:[{mark:s,at:t}]})}var m=o(1354),w=o(6884),h=o(172),b=o(1477),k=o(7378),y=o(4493);// CONCATENATED MODULE: ./lib/src/follow-ups/commands.js
const g=90*a.vd,v=300
function unheard({comments:e},n){return e.filter(({author:e,body:o,isAnswered:t})=>!0!==t&&"person"===e.kind&&e.login!==n&&(0,m.Pr)(o))}function parse(e,n,o){const[t,s]=(0,h.Nr)(e)
switch(t.toLowerCase()){case"due":return function commands_due(e,{createdAt:n},o){const t=(0,w.c)(e.replace(/^:[ \t]*/,""),{...o,writtenAt:n},e=>(0,h.SP)(`due ${e}`))
return"mistake"===t.kind?t:(0,h.Yz)({Due:t.data.day})}(s,n,o)
case"drop":return function drop(e,{texts:n}){const o=(0,b.h)((0,k.E)(e).text,v)
return/[\p{L}\p{N}]/u.test(o)?(0,h.Yz)({Dropped:o}):function noReason(e){return(0,h.RT)(e.format("dropReason",{usage:(0,h.SP)("drop the service is gone")}))}(n)}(s,o)
case"snooze":return function snooze(e,{createdAt:n},{timeZone:o,texts:t}){const s=(0,a.E9)(e.toLowerCase())
return"duration"!==s.kind||s.ms>g?(0,h.RT)(t.format("followUpSnooze",{usage:(0,h.SP)("snooze 1w")})):(0,h.Yz)({"Snoozed until":(0,u.Ow)((0,d.Rz)(n)+s.ms,o).day})}(s,n,o)
default:return(0,h.RT)(o.texts.format("followUpCommands",{due:(0,h.SP)("due friday"),drop:(0,h.SP)("drop …"),snooze:(0,h.SP)("snooze 1w")}))}}// CONCATENATED MODULE: ./lib/src/follow-ups/decide.js
function decideFollowUp(e){const n=function hear(e,n){return unheard(e,n.weighed.me).filter(({author:o})=>function mayCommand(e,{issue:n},o){const t=(0,y.Fp)(e,o)
return!!(0,y.HO)(t)||n.assignees.some(n=>n.toLowerCase()===e.toLowerCase())&&"read"===t&&"public"!==o.repository.visibility}(o.login,e,n.weighed)).map(e=>function heard(e,n){const o=(0,m.Zm)(e.body).map(o=>({line:o,...parse(o,e,n)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...o.map(e=>"parsed"===e.kind?e.data:{})),problems:o.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,n)).filter(({lines:e,problems:n})=>n.length>0||Object.keys(e).length>0)}(e.followUp,e)
if(n.length>0)return[...n.flatMap(n=>function carriedOut({comment:e,lines:n,problems:o},{followUp:t}){const{number:s,state:r}=t.issue,i=void 0!==n.Dropped&&"open"===r.kind
return[...0===Object.keys(n).length?[]:[{kind:"edit-follow-up",issue:s,lines:n}],...i?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:i}]:[],{kind:"react",issue:s,comment:e,reaction:o.length>0?"confused":"+1"}]}(n,e)),...answered(n,e)]
const o=function chaseNow(e){const n=e.mayAsk?chaseOf(e.followUp,e):void 0
return"escalate"===n?.kind&&0===e.people.escalateTo.length?void 0:n}(e)
return[...void 0===o?[]:chased(o,e),...notOverdue(e)]}function isLast(e,{people:n}){return"overdue"===e.kind?e.time===p&&0===n.escalateTo.length:"escalate"===e.kind}function needsPeople(e){const{followUp:n}=e
if(!e.mayAsk||void 0===n.incident||n.issue.assignees.length>0)return!1
const o=chaseOf(n,e)
return void 0!==o&&"escalate"!==o.kind}function answered(e,{followUp:n,me:o,texts:t}){const s=e.flatMap(({by:e,problems:n})=>n.map(({line:n,problem:o})=>{const t=`\`/incident ${n.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${t}: ${o}.`}))
return 0===s.length?[]:inPlaceOf("answer",{kind:"answer"},s.join("\n"),{followUp:n,me:o,texts:t})}function chased(e,n){const{followUp:o,texts:t}=n,{number:s,labels:r}=o.issue,a=function howToAnswer(e,n){const{texts:o}=n,t={due:(0,h.SP)(`due ${(0,u.fi)(dayOn(n),U)}`),drop:(0,h.SP)("drop …")}
if("ask"===e.kind)return o.format("followUpAnswer",t)
const s=isLast(e,n)?`. ${o.words.noMoreReminders}`:""
return`${o.format("followUpSettle",t)}${s}`}(e,n),d=`${function called(e,{followUp:n,people:o}){const{assignees:t}=n.issue,s=t.length>0?t:o.ofIncident,r="escalate"===e.kind?o.escalateTo:s
return 0===r.length?"":`${r.slice(0,O).map(e=>`@${e}`).join(" ")} `}(e,n)}${[words(e,n),a].join(" ")}`,l="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:p+1},c=isLast(e,n)&&!r.some(e=>(0,i.bK)(e,i.XO))
return[...inPlaceOf("chase",l,d,{followUp:o,me:n.me,texts:t}),...c?[{kind:"add-label",issue:s,label:i.XO}]:[]]}const O=5
function words(e,{texts:n,followUp:o,now:t}){if("ask"===e.kind){const t=`#${o.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return n.format(s[e.lacks],{incident:t})}const s=n.day(`${e.due}T00:00:00Z`,t)
if("overdue"===e.kind)return n.format("followUpOverdue",{day:s})
const r=(0,b.h)(o.issue.assignees.join(n.words.comma),200)
return""===r?n.format("followUpEscalated",{day:s}):n.format("followUpEscalatedOf",{day:s,who:r})}const U=7
function inPlaceOf(e,n,o,{followUp:t,me:s}){const{number:r}=t.issue,i=t.comments.filter(({author:e,body:o})=>{const t=e.login===s?readChaseComment(o):void 0
return void 0!==t&&"answer"===t.kind==("answer"===n.kind)})
return[{kind:"post-comment",purpose:e,issue:r,body:chaseComment(n,o)},...i.map(({id:e})=>({kind:"delete-comment",issue:r,comment:e}))]}function notOverdue(e){const{number:n,labels:o}=e.followUp.issue,t=o.find(e=>(0,i.bK)(e,i.XO))
return void 0===t||function isOverdue(e,n){return(dueOf(e)??"9999")<dayOn(n)}(e.followUp,e)?[]:[{kind:"remove-label",issue:n,label:t}]}var $=o(8674),A=o(9074),T=o(1061),x=o(4369),C=o(5715),P=o(6903),F=o(3582),L=o(6002),M=o(4918);// CONCATENATED MODULE: ./lib/src/github/ask-follow-ups.js
const I=`${L.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${L.XG} } }`
function followUpOf(e,{owner:n,repo:o},{label:t,me:s}){const r=(0,L.J0)(e),a=(0,$.gT)(e,"newest","nodes"),d=a.flatMap(e=>(0,L.pL)(e)??[])
if(void 0===r||d.length<a.length)return
const l=(0,T.L)((0,$.$6)(e,"milestone","dueOn")),u=(0,$.at)(e,"parent"),c=(0,$.$6)(u,"repository","nameWithOwner")?.toLowerCase()===`${n}/${o}`.toLowerCase()&&(0,$.gT)(u,"labels","nodes").some(e=>(0,i.bK)((0,$.$6)(e,"name")??"",t))?function parentOf(e){const[n,o]=[(0,$.tk)(e,"number"),(0,$.$6)(e,"createdAt")]
if(void 0===n||void 0===o)return
const t=(0,$.$6)(e,"closedAt")
return{number:n,declaredAt:o,...void 0===t?{}:{closedAt:t}}}(u):markedIn(r,s)
return{issue:r,comments:d,isWhole:(0,$.tk)(e,"newest","totalCount")===d.length,...void 0===l?{}:{milestoneDue:l},...void 0===c?{}:{incident:c}}}function markedIn({body:e,author:n},o){const t=n.login===o?(0,r.X0)(e):void 0
return void 0===t?void 0:{number:t}}async function withWholeThread(e,n){if(n.isWhole)return n
const o=await(0,C.P)(e,await(0,F.TK)(e,n.issue.number))
return{...n,comments:o,isWhole:!0}}var S=o(4827),R=o(6917);// CONCATENATED MODULE: ./lib/src/github/ask-incident-people.js
const _=12
function by({entries:e},n){const o=e.find(e=>e.what===n)?.attribution,t=(0,$.$6)(o,"by")
return!0===t?.endsWith("[bot]")?void 0:t}var z=o(4196);// CONCATENATED MODULE: ./lib/src/github/write-follow-up.js
async function performInFollowUp(e,n){const{rest:o,owner:t,repo:s}=e,{issue:i}=n
switch(n.kind){case"edit-follow-up":{const{data:e}=await o.issues.get({owner:t,repo:s,issue_number:i}),a=(0,r.Gy)(e.body??"",n.lines)
a!==e.body&&await o.issues.update({owner:t,repo:s,issue_number:i,body:a})
return}case"post-comment":await o.issues.createComment({owner:t,repo:s,issue_number:i,body:n.body})
return
default:return(0,z.v)(e,n)}}var q=o(6217),W=o(6308)
async function lookAfter(e,n){const o=await permissionsFor(e,n),t=[],s=await async function withPeople(e,n){const{github:o,context:t,settings:s}=e,r=[]
for(const t of n){const n=t.mayAsk&&e.budget.reminders>0&&void 0!==chaseOf(t.followUp,t)
r.push(n?{...t,followUp:await withWholeThread(o,t.followUp)}:t)}const i=r.filter(needsPeople).slice(0,Math.max(0,e.budget.reminders)),a=[...new Set(i.flatMap(({followUp:e})=>e.incident?.number??[]))],d=await async function readIncidentPeople(e,n,o){const t="graphql"===o.reader?await async function ask_incident_people_byGraphql(e,n){if(0===n.length)return new Map
const o=n.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${_}) { nodes { ${L.XG} } }\n    }`),t=await(0,x.nI)(e.query(`query people { repository(${(0,A.p)(e)}) { ${o.join(" ")} } }`))
return new Map(n.map(e=>[e,(0,$.gT)((0,$.at)(t,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,L.pL)(e)??[])]))}(e,n):await async function ask_incident_people_byRest(e,n){const o=new Map
for(const t of n)o.set(t,await(0,F.TK)(e,t))
return o}(e,n)
return new Map([...t].flatMap(([e,n])=>{const t=function whoIn(e,n,{me:o,isOpenToAll:t}){for(const{author:s,body:r}of n){const n=s.login===o?(0,R.M_)(r):void 0
if("tracking"===n?.kind&&n.logbook.issue===e)return(0,S.M)(n.logbook)??by(n.logbook,"accepted")??(t?void 0:by(n.logbook,"declared"))}}(e,n,o)
return void 0===t?[]:[[e,t]]}))}(o,a,{me:t.me,reader:t.reader,isOpenToAll:"public"===t.repository.visibility})
return r.map(e=>{const n=d.get(e.followUp.incident?.number??0),o=void 0===n?s.people.default:[n],t=new Set([...e.followUp.issue.assignees,...o].map(e=>e.toLowerCase())),r=s.people.escalateTo.filter(e=>!t.has(e.toLowerCase()))
return{...e,people:{ofIncident:o,escalateTo:r}}})}(e,n.map(n=>decisionOn(e,n,o)))
for(const n of s){if(isOverBudget(e))break
const o=await lookAfterOne(e,n)
t.push(...o.notes)
if(o.isOver)break}return t}const N={ofIncident:[],escalateTo:[]}
function askedIn({context:e,settings:n}){return{label:n.label,me:e.me,reader:e.reader}}function decisionOn({context:e,settings:n,now:o},t,s){const{me:r,repository:i}=e
return{followUp:t,settings:n,me:r,now:o,weighed:{me:r,repository:i,permissions:s},timeZone:n.timeZone,language:n.language,texts:(0,q.zi)(n.language),mayAsk:(0,l.ff)(o,n.workingTime)}}const j=20
async function permissionsFor({context:e,permissionOf:n},o){const t=o.flatMap(n=>unheard(n,e.me)).toSorted((e,n)=>Number(!0===n.mayBeMember)-Number(!0===e.mayBeMember)),s=[...new Set(t.map(({author:e})=>e.login.toLowerCase()))].slice(0,j),r=await Promise.all(s.map(async e=>[e,await n(e)]))
return Object.fromEntries(r)}function isOverBudget({github:e,settings:n}){const o=e.requestsLeft()
return e.timeLeft()<=0||void 0!==o&&o<=n.reserve}async function lookAfterOne(e,n){const o=n.mayAsk&&e.budget.reminders>0
try{return{notes:await performAll(e,decideFollowUp({...n,mayAsk:o})),isOver:!1}}catch(e){if(e instanceof x.fg)return{notes:[e.message],isOver:!0}
const o=(0,x.B1)(e),s={issue:`#${n.followUp.issue.number}`,problem:(0,t.W)(e)}
return{notes:[n.texts.format("followUpFailed",s)],isOver:(0,x.SR)(o)||(0,x.Lv)(o)}}}async function performAll(e,n){const o=(0,q.zi)(e.settings.language),t=[]
for(const r of n){e.dryRun||await performInFollowUp(e.github,r)
"post-comment"===r.kind&&(0,s.Rf)(e.budget,[r])
const n=(0,W.o)(r,o)
t.push(o.format(e.dryRun?"runPlans":"runDid",{what:n}))}return t}// CONCATENATED MODULE: ./lib/src/run/tend.js
async function tendFollowUps(e){const{settings:n,early:o}=e
if(0===n.followUps.chaseFor||0===o.followUps)return[]
try{return await lookAfter(e,// CONCATENATED MODULE: ./lib/src/run/follow-ups.js
await async function openFollowUps(e){return async function readOpenFollowUps(e,n){return("graphql"===n.reader?await async function byGraphql(e,n){const o=[]
for(let t="";;){const s=""===t?"":`, after: ${JSON.stringify(t)}`,i=await(0,x.nI)(e.query(`query followUps { repository(${(0,A.p)(e)}) {\n        issues(first: ${P.xP}${s}, states: OPEN, labels: [${JSON.stringify(r.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${I} }\n        }\n      } }`)),a=(0,$.at)(i,"data","repository","issues"),d=(0,$.gT)(a,"nodes"),l=d.flatMap(o=>followUpOf(o,e,n)??[])
if(!Array.isArray((0,$.at)(a,"nodes"))||l.length<d.length)return
o.push(...l)
const u=(0,$.$6)(a,"pageInfo","endCursor")
if(!0!==(0,$.at)(a,"pageInfo","hasNextPage")||void 0===u)return o
t=u}}(e,n):void 0)??async function byRest(e,{me:n}){const{rest:o,owner:t,repo:s,paginate:i}=e,a={owner:t,repo:s,labels:r.XT,state:"open",per_page:P.xP}
return(await i(o.issues.listForRepo,a)).filter(e=>void 0===(e.pull_request??void 0)).map(e=>{const o=(0,M.TK)(e),t=(0,T.L)(e.milestone?.due_on??void 0),s=markedIn(o,n)
return{issue:o,comments:[],isWhole:0===e.comments,...void 0===t?{}:{milestoneDue:t},...void 0===s?{}:{incident:s}}})}(e,n)}(e.github,askedIn(e))}(e))}catch(e){return[(0,t.W)(e)]}}async function hearFollowUp(e,n,o){const{notes:t,incident:s}=await async function hearIn(e,n){const[o]=await async function readFollowUps(e,n,o){const t=[]
for(let s=0;s<n.length;s+=P.xP){const r=n.slice(s,s+P.xP),i=r.map(e=>`i${e}: issue(number: ${e}) { ${I} }`),a=`query named { repository(${(0,A.p)(e)}) { ${i.join(" ")} } }`,d=await(0,x.nI)(e.query(a))
t.push(...r.flatMap(n=>followUpOf((0,$.at)(d,"data","repository",`i${n}`),e,o)??[]))}return t}(e.github,[n],askedIn(e))
if(void 0===o)return{notes:[]}
const t=decideFollowUp({...decisionOn(e,o,await permissionsFor(e,[o])),mayAsk:!1,people:N}),s=await performAll(e,t),{incident:r}=o
return{notes:s,...0===t.length||void 0===r?{}:{incident:r.number}}}(e,n)
return void 0===s||e.dryRun?{reports:[],notes:t}:{reports:[await o(e,{issue:s})],notes:t}}}}

