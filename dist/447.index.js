import{modules as e}from"./7337.index.js"
export const id=447
export const ids=[447]
export const modules={...e,863:((e,t,n)=>{n.d(t,{$t:()=>o,ux:()=>i,yT:()=>s})
function o(e,t){const{url:n,owner:o,name:r}=e,i=s(e.defaultBranch)
return{repository:{url:n,name:`${o}/${r}`},directory:t,folderUrl:`${n}/tree/${i}/${s(t)}`,fileUrl:e=>`${n}/blob/${i}/${s(e)}`,rawUrl:e=>`${n}/raw/${i}/${s(`${t}/${e}`)}`}}function s(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,r)).join("/")}function r(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function i(e,{directory:t}){return e.slice(t.length+1)}}),111:((e,t,n)=>{n.d(t,{AV:()=>r,jO:()=>a,vY:()=>i})
var o=n(6608),s=n(7224)
function r({settings:e}){return`${e.postmortem.directory}/index.json`}async function i(e){if("off"===e.settings.postmortem.index)return""
const t=await(0,o.Gu)(e.github,r(e))
return"present"===t.kind?t.text:""}function a(e,{blobSha:t}){const{entries:n}=(0,s.vS)(e,t)
return[...n.values()].filter(e=>"postmortem"===e.kind)}}),6447:((e,t,n)=>{n.d(t,{hearFollowUp:()=>mt,tendFollowUps:()=>ft})
var o=n(1199),s=n(5925);// facts/follow-up-issue
function r({issue:e,milestoneDue:t}){return(0,s.M_)(e.body)??t}var i=n(164),a=n(9480),u=n(5619),c=n(5447),d=n(8502);// follow-ups/chase-comment
function l(e,t){return`\x3c!-- incident-protocol:chase ${function(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function f({comments:e},t){return e.flatMap(({id:e,author:n,body:o,createdAt:s})=>{const r=n.login===t||"bot"===n.kind?function(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}(o):void 0
return void 0===r?[]:[{id:e,mark:r,at:s}]})}// follow-ups/chase
const m=3*a.vd,p=3,w=a.HH
function g(e,t){const{issue:n}=e
if(!function(e,{settings:t,me:n,now:s}){const{issue:a,incident:c}=e,d=a.author.login===n&&void 0!==(0,o.X0)(a.body),l=a.labels.some(e=>(0,i.bK)(e,o.XT)),f=void 0!==c?.declaredAt&&!(0,u.Y8)(a.createdAt,c.declaredAt)
if(!d&&!l&&!f)return!1
const m=void 0===c?.declaredAt?function(e){const t=r(e)
return void 0===t?void 0:(0,u.GH)(t)}(e)??a.createdAt:c.closedAt
return t.followUps.chaseFor>0&&(void 0===m||(0,u.vk)(m,s)<t.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const a=y(t),d=(0,s.KQ)(n.body)
if(void 0!==d&&a<d)return
const l=r(e)
return void 0!==l&&l<a?function(e,t,{me:n,now:o}){const s=f(t,n).filter(({mark:e})=>"overdue"===e.kind),r=s.findLast(({mark:t})=>"overdue"===t.kind&&t.due===e)
return s.some(({at:e})=>(0,u.vk)(e,o)<w)?void 0:"overdue"!==r?.mark.kind?{kind:"overdue",due:e,time:1}:r.mark.time>p?void 0:r.mark.time===p?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:r.mark.time+1}}(l,e,t):function(e,t,{settings:n,me:o,now:s}){const{issue:r,incident:i}=e,a=r.assignees.length>0
return void 0===i||a&&void 0!==t||(0,u.Y8)(s,(0,c.nl)(r.createdAt,m,n.workingTime))||f(e,o).some(({mark:e})=>"answer"!==e.kind)?void 0:a?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,l,t)}function b(e,t){return(r(e)??"9999")<y(t)}function y({settings:e,now:t}){return(0,d.Ow)((0,u.Rz)(t),e.timeZone).day}var h=n(5272),v=n(4369),k=n(9971),$=n(1096),U=n(1091),x=n(1477),A=n(376);// follow-ups/digest-mark
const O="\x3c!-- incident-protocol:end digest --\x3e"
function M({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const S=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function T(e){const[,t,n,o="-"]=S.exec(e)??[]
if(void 0!==t&&(0,d.N)(t)&&("-"===n||(0,d.N)(n??"")))return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// follow-ups/digest
const L=14,R=30,P=10
function C(e,t){return(0,d.FF)(r(e),r(t))}function j(e){return e.followUps.filter(t=>b(t,e)).toSorted(C)}function z(e,t,n,o=R){if(0===t.length)return""
const s=t.length-o,r=s>0?[`- ${n.format("digestMore",{count:s})}`]:[]
return[`**${e}**`,"",...t.slice(0,o).map(e=>`- ${e}`),...r].join("\n")}function D({issue:e}){return(0,U.uM)(`#${e.number} ${(0,x.h)(e.title,100)}`,e.url)}function N(e,t){const{texts:n,now:o}=t,s=r(e),{issue:i}=e
return[D(e),...i.assignees.slice(0,5).map(e=>(0,x.h)(e,60)),...void 0===s?[]:[n.format("digestDue",{day:n.day((0,u.GH)(s),o)})]].join(n.words.comma)}function W(e){return e.postmortems.flatMap(t=>(0,A.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,x.h)(n,120)} (${F(t,e)})`))}function E(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:r=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,u.vk)(r,n)<a.HH)return[]
const{written:i,total:c}=s
return[`${F(t,e)}${o.words.comma}${o.format("digestSections",{written:i,total:c})}`]})}function I(e){const{postmortems:t,now:n,texts:o}=e,[s,r]=[B(n,-a.HH/2),B(n,a.HH/2)],[i]=t.filter(({opened:e})=>(0,u.kb)(e)>=s&&(0,u.kb)(e)<r).toReversed()
if(void 0===i)return[]
const c={incident:F(i,e),day:o.day(i.opened,n)}
return[o.format("digestYearAgo",c)]}function B(e,t){return(0,u.kb)((0,u.B9)((0,u.Rz)(e)-365*a.vd+t))}function F({title:e,path:t,incident:n},{fileUrl:o}){return(0,U.uM)((0,x.h)(e,100)||`#${n}`,o(t))}var _=n(6527),q=n(863);// run/digest
const H=3,X=7
function Y({isOpen:e,author:t},n){return e&&t===n}var K=n(8586),G=n(8674),Z=n(9074),J=n(1061),V=n(5715),Q=n(6903),ee=n(3582),te=n(6002),ne=n(4918);// github/ask-follow-ups
const oe=`${te.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${te.XG} } }`
async function se(e,t,n){const o=[],s=[]
for(let r=0;r<t.length;r+=Q.xP){const i=t.slice(r,r+Q.xP),a=i.map(e=>`i${e}: issue(number: ${e}) { ${oe} }`),u=`query named { repository(${(0,Z.p)(e)}) { ${a.join(" ")} } }`,c=await(0,v.nI)(e.query(u)),d=(0,G.at)(c,"data","repository")
o.push(...i.flatMap(t=>ie((0,G.at)(d,`i${t}`),e,n)??[]))
s.push(...i.filter(e=>re(c,`i${e}`)))}return{found:o,gone:s}}function re(e,t){return null===(0,G.at)(e,"data","repository",t)&&(0,G.gT)(e,"errors").some(e=>"NOT_FOUND"===(0,G.$6)(e,"type")&&(0,G.gT)(e,"path").includes(t))}function ie(e,{owner:t,repo:n},{label:o,me:s}){const r=(0,te.J0)(e),a=(0,G.gT)(e,"newest","nodes"),u=a.flatMap(e=>(0,te.pL)(e)??[])
if(void 0===r||u.length<a.length)return
const c=(0,J.L)((0,G.$6)(e,"milestone","dueOn")),d=(0,G.at)(e,"parent"),l=(0,G.$6)(d,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,G.gT)(d,"labels","nodes").some(e=>(0,i.bK)((0,G.$6)(e,"name")??"",o))?function(e){const[t,n]=[(0,G.tk)(e,"number"),(0,G.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,G.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(d):ue(r,s)
return ae({issue:r,comments:u,isWhole:(0,G.tk)(e,"newest","totalCount")===u.length,milestoneDue:c,incident:l})}function ae({milestoneDue:e,incident:t,...n}){return{...n,...void 0===e?{}:{milestoneDue:e},...void 0===t?{}:{incident:t}}}function ue({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function ce(e,t){if(t.isWhole)return t
const n=await(0,V.P)(e,await(0,ee.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}async function de({context:e,github:t,settings:n}){if("rest"===e.reader||0===n.followUps.chaseFor)return[]
const o="off"===n.postmortem.index?"[OPEN, CLOSED]":"OPEN";// github/open-parts
return async function(e,{label:t,states:n}){const o=await(0,v.nI)(e.query(`query parts { repository(${(0,Z.p)(e)}) {\n      issues(first: ${Q.xP}, states: ${n}, labels: [${JSON.stringify(t)}], orderBy: { field: UPDATED_AT, direction: DESC }) {\n        nodes { subIssues(first: 50) { nodes { number state repository { nameWithOwner } } } }\n      }\n    } }`)),s=`${e.owner}/${e.repo}`.toLowerCase()
return(0,G.gT)(o,"data","repository","issues","nodes").flatMap(e=>(0,G.gT)(e,"subIssues","nodes")).filter(e=>"OPEN"===(0,G.$6)(e,"state")).filter(e=>(0,G.$6)(e,"repository","nameWithOwner")?.toLowerCase()===s).flatMap(e=>(0,G.tk)(e,"number")??[])}(t,{label:n.label,states:o})}function le({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}var fe=n(144);// run/first-of-day
const me=4*a.nW
var pe=n(1270),we=n(143),ge=n(1354),be=n(6884),ye=n(172),he=n(7378),ve=n(4493);// follow-ups/commands
const ke=90*a.vd,$e=300
function Ue(e,t,n){return xe(e,t,n).filter(e=>!Ae(e,n))}function xe({issue:e,comments:t},n,o){return e.locked?[]:t.filter(({author:e,body:t,isAnswered:s,createdAt:r})=>!0!==s&&"person"===e.kind&&e.login!==n&&(0,we.Pr)(t)&&(0,u.vk)(r,o)<Oe)}function Ae({createdAt:e,reactions:t={}},n){const{"+1":o=0,confused:s=0}=t
return(0,u.vk)(e,n)>=a.nW&&o+s>0}const Oe=7*a.vd
function Me(e,t,n){const[o,s]=(0,ye.Nr)(e.replace(/^(due)[ \t]*[:=：]/i,"$1 "))
switch(o.toLowerCase()){case"due":return function(e,{createdAt:t},n){const o=(0,be.c)(e,{...n,writtenAt:t},e=>(0,ye.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,ye.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function(e,{texts:t}){const n=(0,x.h)((0,he.E)(e).text,$e)
return/[\p{L}\p{N}]/u.test(n)?(0,ye.Yz)({Dropped:n}):function(e){return(0,ye.RT)(e.format("dropReason",{usage:(0,ye.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,a.E9)(e.toLowerCase())
if("duration"!==s.kind||s.ms>ke)return(0,ye.RT)(o.format("followUpSnooze",{usage:(0,ye.SP)("snooze 1w")}))
const r=(0,u.Rz)(t)+Math.max(s.ms,a.vd)
return(0,ye.Yz)({"Snoozed until":(0,d.Ow)(r,n).day})}(s,t,n)
default:return(0,ye.RT)(n.texts.format("followUpCommands",{due:(0,ye.SP)("due friday"),drop:(0,ye.SP)("drop …"),snooze:(0,ye.SP)("snooze 1w")}))}}// follow-ups/decide
function Se(e){const t=Ue(n=e.followUp,(o=e).weighed.me,o.now).filter(({author:e})=>function(e,{issue:t},n){const o=(0,ve.Fp)(e,n)
return!!(0,ve.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(e.login,n,o.weighed)).map(e=>function(e,t){const n=(0,ge.Z)(e.body).map(n=>({line:n,...Me(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,o)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)
var n,o
if(t.length>0)return[...t.flatMap(t=>function({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:r}=o.issue,i="open"===r.kind||"completed"===r.reason,a=void 0!==t.Dropped&&i
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...a?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:a}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...Re(t,e)]
const s=function(e){const t=e.mayAsk?g(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return void 0!==s?[...Pe(s,e),...Ee(e)]:[...Ne(e),...Ee(e)]}function Te(e,{people:t}){return"overdue"===e.kind?e.time===p&&0===t.escalateTo.length:"escalate"===e.kind}function Le(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=g(t,e)
return void 0!==n&&"escalate"!==n.kind}function Re(e,t){const n=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===n.length?[]:De("answer",{kind:"answer"},n.join("\n"),t)}function Pe(e,t){const{number:n,labels:o}=t.followUp.issue,s=function(e,t){const{texts:n}=t,o={due:(0,ye.SP)(`due ${(0,d.fi)(y(t),ze)}`),drop:(0,ye.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=Te(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),r=`${function(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,r="escalate"===e.kind?n.escalateTo:s
return 0===r.length?"":`${r.slice(0,Ce).map(e=>`@${e}`).join(" ")} `}(e,t)}${[je(e,t),s].join(" ")}`,a="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:p+1},u=Te(e,t)&&!o.some(e=>(0,i.bK)(e,i.XO))
return[...De("chase",a,r,t),...u?[{kind:"add-label",issue:n,label:i.XO}]:[]]}const Ce=5
function je(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day((0,u.GH)(e.due),o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const r=(0,x.h)(n.issue.assignees.join(t.words.comma),200)
return""===r?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:r})}const ze=7
function De(e,t,n,o){const{number:s}=o.followUp.issue,r=We(e,o)
return[{kind:"post-comment",purpose:e,issue:s,body:l(t,n)},...r.map(e=>({kind:"delete-comment",issue:s,comment:e}))]}function Ne(e){const{number:t}=e.followUp.issue
return We("chase",e).slice(0,-1).map(e=>({kind:"delete-comment",issue:t,comment:e}))}function We(e,{followUp:t,me:n}){return f(t,n).filter(({mark:t})=>"answer"===t.kind==("answer"===e)).map(({id:e})=>e)}function Ee(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,i.bK)(e,i.XO))
return void 0===o||b(e.followUp,e)?[]:[{kind:"remove-label",issue:t,label:o}]}var Ie=n(4827),Be=n(6917);// github/ask-incident-people
const Fe=12
function _e({entries:e},t){const n=e.find(e=>e.what===t)?.attribution
return"actor"!==n?.kind||n.by.endsWith("[bot]")?void 0:n.by}var qe=n(4196);// github/write-follow-up
async function He(e,t){const{rest:n,owner:o,repo:r}=e,{issue:i}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:o,repo:r,issue_number:i}),a=(0,s.Gy)(e.body??"",t.lines)
a!==e.body&&a.length<=s.Pj&&await n.issues.update({owner:o,repo:r,issue_number:i,body:a})
return}case"post-comment":await n.issues.createComment({owner:o,repo:r,issue_number:i,body:t.body})
return
default:return(0,qe.v)(e,t)}}var Xe=n(7262),Ye=n(6308),Ke=n(9182),Ge=n(199);// run/whose-answer
const Ze=20;// run/follow-ups
async function Je(e,t){if(0===e.settings.followUps.chaseFor)return[]
const n=await async function({github:e,context:t,now:n},o){const s=o.flatMap(e=>function(e,t,n){return xe(e,t,n).filter(e=>Ae(e,n))}(e,t.me,n)).slice(0,Ze)
if(0===s.length)return o
const r=new Map
for(const t of s){const n=(await(0,Ge.T)(e,t.id)).some(({by:e,kind:t})=>e.endsWith("[bot]")&&("+1"===t||"confused"===t))
r.set(t.id,n?{...t,isAnswered:n}:{...t,reactions:{}})}return o.map(e=>({...e,comments:e.comments.map(e=>r.get(e.id)??e)}))}(e,t.filter(t=>!Ve(t,e))),o=await nt(e,n),s=[],r=await async function(e,t){const{github:n,context:o,settings:s}=e,r=await async function(e,t){const n=t.filter(e=>!e.followUp.isWhole&&(e=>e.mayAsk&&void 0!==g(e.followUp,e))(e)),o=new Map
for(const t of(0,Ke.lo)(n,e.now,a.vd).slice(0,Math.max(0,e.budget.reminders)))o.set(t,{...t,followUp:await ce(e.github,t.followUp)})
return t.map(e=>o.get(e)??(n.includes(e)?{...e,mayAsk:!1}:e))}(e,t),i=r.filter(Le).slice(0,Math.max(0,e.budget.reminders)),u=[...new Set(i.flatMap(({followUp:e})=>e.incident?.number??[]))],c=await async function(e,t,n){const o="graphql"===n.reader?await async function(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${Fe}) { nodes { ${te.XG} } }\n    }`),o=await(0,v.nI)(e.query(`query people { repository(${(0,Z.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,G.gT)((0,G.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,te.pL)(e)??[])]))}(e,t):await async function(e,t){const n=new Map
for(const o of t)n.set(o,await(0,ee.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:r}of t){const t=s.login===n?(0,Be.M_)(r):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,Ie.M)(t.logbook)??_e(t.logbook,"accepted")??(o?void 0:_e(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,u,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility}),d=await async function({context:e,permissionOf:t},n){const o=[...new Set([...n.values()].map(e=>e.toLowerCase()))],s=await ot(o,t),r={me:e.me,repository:e.repository,permissions:s}
return new Map([...n].filter(([,e])=>{const t=s[e.toLowerCase()]
return"unknown"===t||"none"!==t&&(0,ve.W2)(e,r,"usual")}))}(e,c)
return r.map(e=>{const t=d.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],{assignees:o}=e.followUp.issue,r=o.length>0?o:n,i=(0,Xe.cn)({settings:s},r)
return{...e,people:{ofIncident:n,escalateTo:i}}})}(e,n.map(t=>et(e,t,o)))
for(const t of r){if(st(e))break
const n=await rt(e,t)
s.push(...n.notes)
if(n.isOver)break}return s}function Ve({issue:e},{settings:t}){return e.labels.some(e=>(0,i.bK)(e,t.label))}const Qe={ofIncident:[],escalateTo:[]}
function et({context:e,settings:t,now:n},o,s){const{me:r,repository:i}=e
return{followUp:o,settings:t,me:r,now:n,weighed:{me:r,repository:i,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,_.zi)(t.language),mayAsk:(0,c.ff)(n,t.workingTime)}}const tt=20
async function nt({context:e,permissionOf:t,now:n},o){const s=o.flatMap(t=>Ue(t,e.me,n)),r=(0,ve.gE)(s)
return ot([...new Set(r.map(({author:e})=>e.login.toLowerCase()))].slice(0,tt),t)}async function ot(e,t){const n=await Promise.all(e.map(async e=>[e,await t(e)]))
return Object.fromEntries(n)}function st({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function rt(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await it(e,Se({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof v.fg)return{notes:[e.message],isOver:!0}
const n=(0,v.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,k.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,v.SR)(n)||(0,v.Lv)(n)}}}async function it(e,t){const n=(0,_.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await He(e.github,s)
"post-comment"===s.kind&&(0,pe.Rf)(e.budget,[s])
const t=(0,Ye.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// run/outdated-postmortems
const at=3
function ut(e,{now:t,settings:n}){const o=e.filter(({closed:e,opened:o})=>(0,u.vk)(e??o,t)<n.followUps.chaseFor),s=(e,t)=>e.flatMap(e=>ct(e).flatMap(({number:e,state:n})=>void 0===e||void 0!==n!==t?[]:[e]))
return[...s(e,!1),...s(o,!0)]}function ct({followUps:e}){return e.items??[]}function dt(e,t,n){const o=ct(e).map(({number:e=0})=>{const n=t.get(e)
return void 0===n||"gone"===n?[e,n]:[e,n.issue.state.kind,r(n),n.issue.assignees]})
return n(JSON.stringify(o)).slice(0,12)}var lt=n(111);// run/tend
async function ft(e,t,{reconcile:n,renewList:s}){const i=[],u=[...t.reports]
try{if(pt(e)){const t=await async function(e,{reconcile:t,renewList:n}){const o=new Set((await gt(e)).map(({incident:e})=>e)),s=await n()
if(0===s.length||e.dryRun)return{reports:[],notes:s}
const r=(0,lt.jO)(await(0,lt.vY)(e),e).filter(({incident:e})=>!o.has(e)).slice(0,bt)
return{reports:await ht(e,r.map(({incident:e})=>({issue:e})),t),notes:s}}(e,{reconcile:n,renewList:s})
i.push(...t.notes)
u.push(...t.reports)}const t=0===e.early.followUps?[]:// run/find-follow-ups
await async function(e){return async function(e,t){const n="graphql"===t.reader?await async function(e,t){const n=[]
for(let s="";;){const r=""===s?"":`, after: ${JSON.stringify(s)}`,i=await(0,v.nI)(e.query(`query followUps { repository(${(0,Z.p)(e)}) {\n        issues(first: ${Q.xP}${r}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${oe} }\n        }\n      } }`)),a=(0,G.at)(i,"data","repository","issues"),u=(0,G.gT)(a,"nodes"),c=u.flatMap(n=>ie(n,e,t)??[])
if(!Array.isArray((0,G.at)(a,"nodes"))||c.length<u.length)return
n.push(...c)
const d=(0,G.$6)(a,"pageInfo","endCursor")
if(!0!==(0,G.at)(a,"pageInfo","hasNextPage")||void 0===d)return n
s=d}}(e,t):void 0
return n??async function(e,t){const{rest:n,owner:s,repo:r,paginate:i}=e,a={owner:s,repo:r,labels:o.XT,state:"open",per_page:Q.xP}
return(await i(n.issues.listForRepo,a)).flatMap(e=>function(e,{me:t}){if(void 0!==(e.pull_request??void 0))return[]
const n=(0,ne.TK)(e),o=(0,J.L)(e.milestone?.due_on??void 0),s=ue(n,t)
return[ae({issue:n,comments:[],isWhole:0===e.comments,milestoneDue:o,incident:s})]}(e,t))}(e,t)}(e.github,le(e))}(e)
i.push(...await Je(e,t))
if(await async function(e){const{early:t,settings:n}=e
if(wt(e))return pt(e)
t.digest??=await(0,h.rP)(e.github,e.context.me)
const{digest:o}=t,s=function({context:{me:e}},t){return"none"!==t&&Y(t,e)?T(t.body)?.day:void 0}(e,o)
return void 0!==s?s!==y(e):"none"===o&&"off"!==n.followUps.digest||pt(e)}(e)){const o=await async function(e,t,n){const o=await gt(e),s=new Set(t.map(({issue:e})=>e.number)),i=[...await de(e),...ut(o,e)],u=[...new Set(i)].filter(e=>!s.has(e)).slice(0,yt),{found:c,gone:l}=await async function(e,t){if("rest"===e.context.reader||0===t.length)return{found:[],gone:[]}
const{found:n,gone:o}=await se(e.github,t,le(e))
return{found:n.filter(({issue:e})=>!e.body.includes(K.O)),gone:o}}(e,u),f=c.filter(({issue:e})=>"open"===e.state.kind),m=await Je(e,f)
if(0===o.length)return{reports:[],notes:m}
const p=function(e,{found:t,gone:n},{now:o,blobSha:s}){const i=new Map([...n.map(e=>[e,"gone"]),...t.map(e=>[e.issue.number,e])]),u=e.filter(e=>ct(e).some(e=>function({number:e=0,state:t,due:n,owner:o},s){const i=s.get(e)
if(void 0===i)return!1
if("gone"===i)return void 0===t
const a="open"===i.issue.state.kind
if(a!==(void 0===t))return!0
const{assignees:u}=i.issue,c=void 0===o?0===u.length:u.includes(o)
return a&&(n!==r(i)||!c)}(e,i)))
return(0,Ke.lo)(u,o,a.vd).slice(0,at).map(e=>({issue:e.incident,followUpsSeen:dt(e,i,s)}))}(o,{found:[...t,...c],gone:l},e),w=await ht(e,e.dryRun?[]:p,n),g=await async function(e,t){const{settings:n,context:o,now:s,dryRun:i}=e,{known:a,followUps:u,postmortems:c}=t
if("off"===n.followUps.digest)return[]
if(!("none"===a?c.length>=H:Y(a,o.me)))return[]
const l=(0,_.zi)(n.language),{fileUrl:f}=(0,q.$t)(o.repository,n.postmortem.directory),m={followUps:u,postmortems:c,fileUrl:f,settings:n,now:s,texts:l},p="none"===a?void 0:T(a.body),w=function(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,r=e.filter(({issue:e})=>!s.includes(e.number)),{told:i}=t??{},a=void 0===i||(0,d.fi)(i,X)<=n
if(0===r.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===i?{}:{told:i}}}}return{became:r,mark:{overdue:o,told:n}}}(j(m),p,y(e)),{body:g,isEmpty:b}=function(e,t){const{texts:n,followUps:o}=e,s=y(e),i=o.toSorted(C),a=j(e),u=e=>void 0!==e&&e>=s&&e<=(0,d.fi)(s,L),c=i.filter(({issue:e})=>0===e.assignees.length),{words:l}=n,f=[z(l.digestOverdue,a.map(t=>N(t,e)),n),z(l.digestSoon,i.filter(e=>u(r(e))).map(t=>N(t,e)),n),z(l.digestUnowned,c.filter(e=>!a.includes(e)&&!u(r(e))).map(t=>N(t,e)),n),z(l.digestTodos,W(e),n),z(l.digestUnwritten,E(e),n,P)].filter(e=>""!==e),m=[M({...t,day:s}),`_${l.digestNote}_`,...0===f.length?[l.digestNothing]:f,...I(e),O]
return{isEmpty:0===f.length,body:m.join("\n\n")}}(m,w.mark)
if("none"===a&&(b||await(0,h.tD)(e.github,o.me)))return[]
const v=function(e,t){const n=S.exec(e)?.index,o=void 0===n?-1:e.indexOf(O,n)
if(void 0!==n&&-1!==o)return e.slice(0,n)+t+e.slice(o+O.length)
const s=e.replaceAll(/^<!-- incident-protocol:(?:begin|end) digest\b[^\n]*-->\r?$/gm,"").trim()
return""===s?t:`${s}\n\n${t}`}("none"===a?"":a.body,g)
if(i||"none"!==a&&v===a.body)return[]
const k="none"===a?0:a.number,$=await async function({github:e,settings:t},n,o){if(0===n)return(0,h.Z4)(e,{title:(0,_.zi)(t.language).words.digestTitle,body:o})
await(0,h.O_)(e,n,o)
return n}(e,k,v)
await async function({github:e},t){const{doubles:n=[]}="none"===t?{}:t
for(const t of n)await(0,h.Sf)(e,t)}(e,0===k?await(0,h.rP)(e.github,o.me):a)
k>0&&w.became.length>0&&await(0,h.zA)(e.github,k,function(e,t){const n=e.flatMap(e=>{const{assignees:t}=e.issue
return 0===t.length?[{owner:"",one:e}]:t.map(t=>({owner:t,one:e}))}),o=[...Map.groupBy(n,({owner:e})=>e)].map(([e,n])=>{const o=n.slice(0,R).map(({one:e})=>D(e)).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,x.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,o.join("\n")].join("\n\n")}(w.became,l))
return[l.format("noteDigest",{issue:`#${$}`})]}(e,{known:e.early.digest??"none",followUps:[...t,...f],postmortems:o})
return{reports:w,notes:[...m,...g]}}(e,t,n)
i.push(...o.notes)
u.push(...o.reports)}}catch(e){i.push((0,k.W)(e))}return{...t,reports:u,notes:[...t.notes,...i]}}async function mt(e,t,n){const{notes:o,incident:s}=await async function(e,t){const n=await async function(e,t,n){const[o]="graphql"===n.reader?(await se(e,[t],n)).found:[]
if(void 0!==o)return o
try{const o=await(0,ee.OS)(e,t),s=ae({issue:o,comments:[],isWhole:!1,milestoneDue:void 0,incident:ue(o,n.me)})
return await ce(e,s)}catch(e){const{status:t}=(0,v.B1)(e)
if(e instanceof v.rO||404===t||410===t)return
throw e}}(e.github,t,le(e))
if(void 0===n||Ve(n,e))return{notes:[]}
const o=Se({...et(e,n,await nt(e,[n])),mayAsk:!1,people:Qe}),s=await it(e,o),{incident:r}=n
return{notes:s,...0===o.length||void 0===r?{}:{incident:r.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}function pt({now:e,context:t,settings:n}){const{sweepInterval:o}=n.reminders
return function(e,{sweepsAt:t,sweepInterval:n}){const o=(0,fe.Cu)(t)
return void 0===o?function(e,t){const n=Math.max(1,Math.floor(a.vd/t)),o=Math.floor((0,u.Rz)(e)/a.vd)%n,s=(0,u.Rz)(e)%a.vd
return 1===n||(o===n-1?s>=o*t:Math.floor(s/t)===o)}(e,n):function(e,t){const n=(0,u.Rz)((0,u.GH)((0,u.kb)(t)))
return[n,n-a.vd].some(n=>{const o=(0,fe.B6)(e,(0,u.B9)(n))
if(void 0===o)return!1
const s=(0,u.Rz)(o),r=(0,fe.B6)(e,(0,u.B9)(s+a.Rc))??o
return!(0,u.Y8)(t,o)&&(0,u.Rz)(t)<Math.max((0,u.Rz)(r),s+me)})}(o,e)}(e,{...t.repository,sweepInterval:o})}function wt(e){return!0===e.early.hasNoIndex&&(0,lt.AV)(e)===$.BZ}async function gt(e){return wt(e)?[]:(0,lt.jO)(await(0,lt.vY)(e),e)}const bt=5,yt=300
async function ht(e,t,n){const o=[]
for(const s of t){const t=await vt(e,s,n)
void 0!==t&&o.push(t)}return o}async function vt(e,t,n){try{return await n(e,t)}catch(e){const t=(0,v.B1)(e)
if(e instanceof v.fg||(0,v.Lv)(t)||(0,v.SR)(t))throw e
return}}})}

