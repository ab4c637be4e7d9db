export const id=608
export const ids=[608]
export const modules={7337:(e,t,n)=>{n.d(t,{X:()=>r})
var o=n(7378),s=n(2502)
function r(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}},7268:(e,t,n)=>{n.d(t,{RA:()=>s,UD:()=>a,f2:()=>i,ll:()=>r})
var o=n(7872)
function s(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function r(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function i(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}},1765:(e,t,n)=>{n.d(t,{$W:()=>c,Cg:()=>m,dz:()=>w,rK:()=>l,sS:()=>f})
var o=n(6217),s=n(8674),r=n(7337)
const i=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,a=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/,d=120,u=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...(0,o.ph)(e)]))
function c(e,t,n){const[o=""]=t.split(" – ",1),s=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),r=a.exec(o)?.[1],[,d=""]=s,c=i.test(d)&&!/^p[0-4]$/i.test(d)&&!u().has(d)
return{...p(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...c?{owner:d}:{},...void 0===r?{}:{due:r}}}function l(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,r=a.exec(o)?.[1]
return{...p(s),...void 0===t?{}:{number:t},...void 0===r?{}:{due:r}}}function p(e){const t=e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1").replaceAll(/\\([!-/:-@[-`{-~])/g,"$1")
return{title:(0,r.X)(t,d)??""}}function f(e,t){return(e.due??"9999").localeCompare(t.due??"9999")}function m(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,s.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[o,r,i]=[(0,s.tk)(e,"number"),(0,s.$6)(e,"owner"),(0,s.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,s.$6)(e,"title")??"",...void 0===o?{}:{number:o},...void 0===r?{}:{owner:r},...void 0===i?{}:{due:i}}})}:{}}function w({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}},6018:(e,t,n)=>{n.d(t,{Ny:()=>r,Sb:()=>a,gM:()=>s,h3:()=>i})
var o=n(7268)
const s="index"
function r(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function i(e,t){const{page:n}=r(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return/(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(e)}},7224:(e,t,n)=>{n.d(t,{Fw:()=>f,UD:()=>m,vS:()=>c})
var o=n(8674),s=n(1156),r=n(1765),i=n(6018),a=n(8130)
const d=1,u={entries:new Map,feed:""}
function c(e,t){const n=p.get(t)??(0,s.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==d)return u
const s=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,s,i]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],d={done:(0,a.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,a.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,a.U9)((0,o.at)(e,"steps","open"))??0},u={open:(0,a.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,a.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,a.U9)(e)??[]),...(0,r.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===i||u.open>u.total)return
if(u.total>0&&void 0===u.items)return
const c={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},l=(0,a.q0)({path:n,sha:s,...c,steps:d,followUps:u})
return"broken"===l.kind?void 0:JSON.stringify(v(l,i,t))===JSON.stringify(e)?l:void 0}(e,t)),...(0,o.gT)(n,"others").map(g)].filter(e=>void 0!==e),i=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),l)
p.set(t,n)
return n(e??"")}const l={texts:2,characters:4e7},p=new WeakMap
function f(e){return""===e.trim()||e.includes('"postmortems":')}function m({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:r}){return`{\n${[`"version": ${d}`,w("postmortems",e.map(e=>v(e,`${s}/issues/${e.incident}`,r))),w("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),w("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function w(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function v(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:s,title:r,severity:i,status:a,opened:d,closed:u,updated:c,steps:l,followUps:p}=e
return{path:n,sha:o,incident:s,url:t,title:r,severity:i,services:e.services,labels:e.labels,status:a,opened:d,closed:u,updated:c,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,steps:{done:l.done,skipped:l.skipped,open:l.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:o,due:s})=>({state:e,title:t,number:n,owner:o,due:s}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function g(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,i.Sb)(t))return{kind:"other",path:t,sha:n}}},863:(e,t,n)=>{n.d(t,{$t:()=>o,ux:()=>i,yT:()=>s})
function o(e,t){const{url:n,owner:o,name:r}=e,i=s(e.defaultBranch)
return{repository:{url:n,name:`${o}/${r}`},directory:t,folderUrl:`${n}/tree/${i}/${s(t)}`,fileUrl:e=>`${n}/blob/${i}/${s(e)}`,rawUrl:e=>`${n}/raw/${i}/${s(`${t}/${e}`)}`}}function s(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,r)).join("/")}function r(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function i(e,{directory:t}){return e.slice(t.length+1)}},9944:(e,t,n)=>{n.d(t,{c2:()=>s,o7:()=>i,vL:()=>r})
const o=["draft","final","complete","incomplete"]
function s(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function r(e){return null!=e&&""!==e&&!o.includes(e)}function i(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}},8130:(e,t,n)=>{n.d(t,{Lu:()=>w,U9:()=>u,U_:()=>m,q0:()=>d})
var o=n(8674),s=n(5619),r=n(7337),i=n(7268),a=n(9944)
function d(e){const{path:t,sha:n,steps:s,followUps:d}=e,c=u(e.incident)
if(void 0===c||0===c)return(0,i.RA)("flawNumber",e)
const p=m(e.opened)
if(void 0===p)return(0,i.RA)("flawOpened",e)
const f=m(e.closed),w=(0,r.X)(e.severity,60),[v,g]=[l(e.services),l(e.labels)],h=u(e.durationMinutes),b=u(e.lastedMinutes),y=function(e){const[t,n]=[u((0,o.at)(e,"written")),u((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),$=(0,r.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:c,title:(0,r.X)(e.title,256)??`Incident ${c}`,status:(0,a.vL)($)?$:(0,a.c2)(s.open,y),opened:p,updated:m(e.updated)??f??p,steps:s,followUps:d,...void 0===w?{}:{severity:w},...0===v.length?{}:{services:v},...0===g.length?{}:{labels:g},...void 0===f?{}:{closed:f},...void 0===h?{}:{durationMinutes:h},...void 0===b?{}:{lastedMinutes:b},...void 0===y?{}:{completeness:y}}}function u(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const c=100
function l(e){const t=Array.isArray(e)?e.slice(0,c):[e]
return[...new Set(t.flatMap(e=>(0,r.X)(e,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,r=":00",i="Z"]=f.exec(p.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${r}${i}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function w(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}},8608:(e,t,n)=>{n.d(t,{hearFollowUp:()=>Ze,tendFollowUps:()=>qe})
var o=n(1199);// CONCATENATED MODULE: ./lib/src/facts/follow-up-issue.js
function s({issue:e,milestoneDue:t}){return(0,o.M_)(e.body)??t}var r=n(164),i=n(9480),a=n(5619),d=n(5447),u=n(8502);// CONCATENATED MODULE: ./lib/src/follow-ups/chase-comment.js
function c(e,t){return`\x3c!-- incident-protocol:chase ${function(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function l(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}// CONCATENATED MODULE: ./lib/src/follow-ups/chase.js
const p=3*i.vd,f=3,m=i.HH
function w(e,t){const{issue:n}=e
if(!function({issue:e,incident:t},{settings:n,me:s,now:i}){const d=e.author.login===s&&void 0!==(0,o.X0)(e.body),u=e.labels.some(e=>(0,r.bK)(e,o.XT)),c=void 0!==t?.declaredAt&&!(0,a.Y8)(e.createdAt,t.declaredAt)
if(!d&&!u&&!c)return!1
const l=void 0===t?.declaredAt?e.createdAt:t.closedAt
return n.followUps.chaseFor>0&&(void 0===l||(0,a.vk)(l,i)<n.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const i=v(t),u=(0,o.KQ)(n.body)
if(void 0!==u&&i<u)return
const c=s(e)
return void 0!==c&&c<i?function(e,t,{me:n,now:o}){const s=g(t,n).filter(({mark:t})=>"overdue"===t.kind&&t.due===e).at(-1)
return"overdue"!==s?.mark.kind?{kind:"overdue",due:e,time:1}:s.mark.time>f||(0,a.vk)(s.at,o)<m?void 0:s.mark.time===f?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:s.mark.time+1}}(c,e,t):function(e,t,{settings:n,me:o,now:s}){const{issue:r,incident:i}=e,u=r.assignees.length>0
return void 0===i||u&&void 0!==t||(0,a.Y8)(s,(0,d.nl)(r.createdAt,p,n.workingTime))||g(e,o).length>0?void 0:u?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,c,t)}function v({settings:e,now:t}){return(0,u.Ow)((0,a.Rz)(t),e.timeZone).day}function g({comments:e},t){return e.flatMap(({author:e,body:n,createdAt:o})=>{const s=e.login===t?l(n):void 0
return void 0===s?[]:[{mark:s,at:o}]})}var h=n(5272),b=n(4369),y=n(9971),$=n(6608),k=n(1765),U=n(7224),x=n(550),A=n(144),M=n(9182),S=n(1091),O=n(1477);// CONCATENATED MODULE: ./lib/src/follow-ups/digest-mark.js
const T="\x3c!-- incident-protocol:end digest --\x3e"
function C({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const L=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function N(e){const[,t,n,o="-"]=L.exec(e)??[]
if(void 0!==t)return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// CONCATENATED MODULE: ./lib/src/follow-ups/digest.js
const z=14,R=30,j=10
function _(e,t){const{texts:n,followUps:o}=e,r=v(e),i=o.toSorted((e,t)=>(s(e)??"9999").localeCompare(s(t)??"9999")),a=i.filter(e=>(s(e)??"9999")<r),d=e=>void 0!==e&&e>=r&&e<=(0,u.fi)(r,z),c=i.filter(({issue:e})=>0===e.assignees.length),{words:l}=n,p=[P(l.digestOverdue,a.map(t=>B(t,e)),n),P(l.digestSoon,i.filter(e=>d(s(e))).map(t=>B(t,e)),n),P(l.digestUnowned,c.filter(e=>!a.includes(e)&&!d(s(e))).map(t=>B(t,e)),n),P(l.digestTodos,W(e),n),P(l.digestUnwritten,X(e),n,j)].filter(e=>""!==e),f=[C({...t,day:r}),`_${l.digestNote}_`,...0===p.length?[l.digestNothing]:p,...F(e),T]
return{overdue:a,isEmpty:0===p.length,body:f.join("\n\n")}}function P(e,t,n,o=R){if(0===t.length)return""
const s=t.length-o,r=s>0?[`- ${n.format("digestMore",{count:s})}`]:[]
return[`**${e}**`,"",...t.slice(0,o).map(e=>`- ${e}`),...r].join("\n")}function D({issue:e}){return(0,S.uM)(`#${e.number} ${(0,O.h)(e.title,100)}`,e.url)}function B(e,t){const{texts:n,now:o}=t,r=s(e),{issue:i}=e
return[D(e),...i.assignees.slice(0,5).map(e=>(0,O.h)(e,60)),...void 0===r?[]:[n.format("digestDue",{day:n.day(`${r}T00:00:00Z`,o)})]].join(n.words.comma)}function W(e){return e.postmortems.flatMap(t=>(0,k.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,O.h)(n,120)} (${I(t,e)})`))}function X(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:r=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,a.vk)(r,n)<i.HH)return[]
const{written:d,total:u}=s
return[`${I(t,e)}${o.words.comma}${o.format("digestSections",{written:d,total:u})}`]})}function F(e){const{postmortems:t,now:n,texts:o}=e,[s,r]=[E(n,-i.HH/2),E(n,i.HH/2)],[d]=t.filter(({opened:e})=>(0,a.kb)(e)>=s&&(0,a.kb)(e)<r).toReversed()
if(void 0===d)return[]
const u={incident:I(d,e),day:o.day(d.opened,n)}
return[o.format("digestYearAgo",u)]}function E(e,t){return(0,a.kb)((0,a.B9)((0,a.Rz)(e)-365*i.vd+t))}function I({title:e,path:t,incident:n},{fileUrl:o}){return(0,S.uM)((0,O.h)(e,100)||`#${n}`,o(t))}var q=n(6217),Z=n(863);// CONCATENATED MODULE: ./lib/src/run/digest.js
const H=3,J=7
var K=n(1270),Y=n(1354),G=n(6884),Q=n(172),V=n(7378),ee=n(4493);// CONCATENATED MODULE: ./lib/src/follow-ups/commands.js
const te=90*i.vd,ne=300
function oe({comments:e},t){return e.filter(({author:e,body:n,isAnswered:o})=>!0!==o&&"person"===e.kind&&e.login!==t&&(0,Y.Pr)(n))}function se(e,t,n){const[o,s]=(0,Q.Nr)(e)
switch(o.toLowerCase()){case"due":return function(e,{createdAt:t},n){const o=(0,G.c)(e.replace(/^:[ \t]*/,""),{...n,writtenAt:t},e=>(0,Q.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,Q.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function(e,{texts:t}){const n=(0,O.h)((0,V.E)(e).text,ne)
return/[\p{L}\p{N}]/u.test(n)?(0,Q.Yz)({Dropped:n}):function(e){return(0,Q.RT)(e.format("dropReason",{usage:(0,Q.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,i.E9)(e.toLowerCase())
return"duration"!==s.kind||s.ms>te?(0,Q.RT)(o.format("followUpSnooze",{usage:(0,Q.SP)("snooze 1w")})):(0,Q.Yz)({"Snoozed until":(0,u.Ow)((0,a.Rz)(t)+s.ms,n).day})}(s,t,n)
default:return(0,Q.RT)(n.texts.format("followUpCommands",{due:(0,Q.SP)("due friday"),drop:(0,Q.SP)("drop …"),snooze:(0,Q.SP)("snooze 1w")}))}}// CONCATENATED MODULE: ./lib/src/follow-ups/decide.js
function re(e){const t=oe(n=e.followUp,(o=e).weighed.me).filter(({author:e})=>function(e,{issue:t},n){const o=(0,ee.Fp)(e,n)
return!!(0,ee.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(e.login,n,o.weighed)).map(e=>function(e,t){const n=(0,Y.Zm)(e.body).map(n=>({line:n,...se(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,o)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)
var n,o
if(t.length>0)return[...t.flatMap(t=>function({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:r}=o.issue,i=void 0!==t.Dropped&&"open"===r.kind
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...i?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:i}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...de(t,e)]
const s=function(e){const t=e.mayAsk?w(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return void 0!==s?[...ue(s,e),...we(e)]:[...me(e),...we(e)]}function ie(e,{people:t}){return"overdue"===e.kind?e.time===f&&0===t.escalateTo.length:"escalate"===e.kind}function ae(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=w(t,e)
return void 0!==n&&"escalate"!==n.kind}function de(e,{followUp:t,me:n,texts:o}){const s=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===s.length?[]:fe("answer",{kind:"answer"},s.join("\n"),{followUp:t,me:n,texts:o})}function ue(e,t){const{followUp:n,texts:o}=t,{number:s,labels:i}=n.issue,a=function(e,t){const{texts:n}=t,o={due:(0,Q.SP)(`due ${(0,u.fi)(v(t),pe)}`),drop:(0,Q.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=ie(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),d=`${function(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,r="escalate"===e.kind?n.escalateTo:s
return 0===r.length?"":`${r.slice(0,ce).map(e=>`@${e}`).join(" ")} `}(e,t)}${[le(e,t),a].join(" ")}`,c="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:f+1},l=ie(e,t)&&!i.some(e=>(0,r.bK)(e,r.XO))
return[...fe("chase",c,d,{followUp:n,me:t.me,texts:o}),...l?[{kind:"add-label",issue:s,label:r.XO}]:[]]}const ce=5
function le(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day(`${e.due}T00:00:00Z`,o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const r=(0,O.h)(n.issue.assignees.join(t.words.comma),200)
return""===r?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:r})}const pe=7
function fe(e,t,n,{followUp:o,me:s}){const{number:r}=o.issue,i=o.comments.filter(({author:e,body:n})=>{const o=e.login===s?l(n):void 0
return void 0!==o&&"answer"===o.kind==("answer"===t.kind)})
return[{kind:"post-comment",purpose:e,issue:r,body:c(t,n)},...i.map(({id:e})=>({kind:"delete-comment",issue:r,comment:e}))]}function me({followUp:e,me:t}){const{number:n}=e.issue
return e.comments.filter(({author:e,body:n})=>{const o=e.login===t?l(n):void 0
return void 0!==o&&"answer"!==o.kind}).slice(0,-1).map(({id:e})=>({kind:"delete-comment",issue:n,comment:e}))}function we(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,r.bK)(e,r.XO))
return void 0===o||(i=e,(s(e.followUp)??"9999")<v(i))?[]:[{kind:"remove-label",issue:t,label:o}]
var i}var ve=n(8674),ge=n(9074),he=n(1061),be=n(5715),ye=n(6903),$e=n(3582),ke=n(6002),Ue=n(4918);// CONCATENATED MODULE: ./lib/src/github/ask-follow-ups.js
const xe=`${ke.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${ke.XG} } }`
async function Ae(e,t,n){const o=[]
for(let s=0;s<t.length;s+=ye.xP){const r=t.slice(s,s+ye.xP),i=r.map(e=>`i${e}: issue(number: ${e}) { ${xe} }`),a=`query named { repository(${(0,ge.p)(e)}) { ${i.join(" ")} } }`,d=await(0,b.nI)(e.query(a))
o.push(...r.flatMap(t=>Me((0,ve.at)(d,"data","repository",`i${t}`),e,n)??[]))}return o}function Me(e,{owner:t,repo:n},{label:o,me:s}){const i=(0,ke.J0)(e),a=(0,ve.gT)(e,"newest","nodes"),d=a.flatMap(e=>(0,ke.pL)(e)??[])
if(void 0===i||d.length<a.length)return
const u=(0,he.L)((0,ve.$6)(e,"milestone","dueOn")),c=(0,ve.at)(e,"parent"),l=(0,ve.$6)(c,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,ve.gT)(c,"labels","nodes").some(e=>(0,r.bK)((0,ve.$6)(e,"name")??"",o))?function(e){const[t,n]=[(0,ve.tk)(e,"number"),(0,ve.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,ve.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(c):Se(i,s)
return{issue:i,comments:d,isWhole:(0,ve.tk)(e,"newest","totalCount")===d.length,...void 0===u?{}:{milestoneDue:u},...void 0===l?{}:{incident:l}}}function Se({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function Oe(e,t){if(t.isWhole)return t
const n=await(0,be.P)(e,await(0,$e.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}var Te=n(4827),Ce=n(6917);// CONCATENATED MODULE: ./lib/src/github/ask-incident-people.js
const Le=12
function Ne({entries:e},t){const n=e.find(e=>e.what===t)?.attribution,o=(0,ve.$6)(n,"by")
return!0===o?.endsWith("[bot]")?void 0:o}var ze=n(4196);// CONCATENATED MODULE: ./lib/src/github/write-follow-up.js
async function Re(e,t){const{rest:n,owner:s,repo:r}=e,{issue:i}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:s,repo:r,issue_number:i}),a=(0,o.Gy)(e.body??"",t.lines)
a!==e.body&&await n.issues.update({owner:s,repo:r,issue_number:i,body:a})
return}case"post-comment":await n.issues.createComment({owner:s,repo:r,issue_number:i,body:t.body})
return
default:return(0,ze.v)(e,t)}}var je=n(6308)
async function _e(e,t){const n=await Xe(e,t),o=[],s=await async function(e,t){const{github:n,context:o,settings:s}=e,r=[]
for(const o of t){const t=o.mayAsk&&e.budget.reminders>0&&void 0!==w(o.followUp,o)
r.push(t?{...o,followUp:await Oe(n,o.followUp)}:o)}const i=r.filter(ae).slice(0,Math.max(0,e.budget.reminders)),a=[...new Set(i.flatMap(({followUp:e})=>e.incident?.number??[]))],d=await async function(e,t,n){const o="graphql"===n.reader?await async function(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${Le}) { nodes { ${ke.XG} } }\n    }`),o=await(0,b.nI)(e.query(`query people { repository(${(0,ge.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,ve.gT)((0,ve.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,ke.pL)(e)??[])]))}(e,t):await async function(e,t){const n=new Map
for(const o of t)n.set(o,await(0,$e.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:r}of t){const t=s.login===n?(0,Ce.M_)(r):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,Te.M)(t.logbook)??Ne(t.logbook,"accepted")??(o?void 0:Ne(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,a,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility})
return r.map(e=>{const t=d.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],o=new Set([...e.followUp.issue.assignees,...n].map(e=>e.toLowerCase())),r=s.people.escalateTo.filter(e=>!o.has(e.toLowerCase()))
return{...e,people:{ofIncident:n,escalateTo:r}}})}(e,t.map(t=>Be(e,t,n)))
for(const t of s){if(Fe(e))break
const n=await Ee(e,t)
o.push(...n.notes)
if(n.isOver)break}return o}const Pe={ofIncident:[],escalateTo:[]}
function De({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}function Be({context:e,settings:t,now:n},o,s){const{me:r,repository:i}=e
return{followUp:o,settings:t,me:r,now:n,weighed:{me:r,repository:i,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,q.zi)(t.language),mayAsk:(0,d.ff)(n,t.workingTime)}}const We=20
async function Xe({context:e,permissionOf:t},n){const o=n.flatMap(t=>oe(t,e.me)).toSorted((e,t)=>Number(!0===t.mayBeMember)-Number(!0===e.mayBeMember)),s=[...new Set(o.map(({author:e})=>e.login.toLowerCase()))].slice(0,We),r=await Promise.all(s.map(async e=>[e,await t(e)]))
return Object.fromEntries(r)}function Fe({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function Ee(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await Ie(e,re({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof b.fg)return{notes:[e.message],isOver:!0}
const n=(0,b.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,y.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,b.SR)(n)||(0,b.Lv)(n)}}}async function Ie(e,t){const n=(0,q.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await Re(e.github,s)
"post-comment"===s.kind&&(0,K.Rf)(e.budget,[s])
const t=(0,je.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// CONCATENATED MODULE: ./lib/src/run/tend.js
async function qe(e,t,n){const s=[],r=[...t.reports]
try{const t=e.settings.followUps.chaseFor>0,d=0===e.early.followUps?[]:// CONCATENATED MODULE: ./lib/src/run/follow-ups.js
await async function(e){return async function(e,t){const n="graphql"===t.reader?await async function(e,t){const n=[]
for(let s="";;){const r=""===s?"":`, after: ${JSON.stringify(s)}`,i=await(0,b.nI)(e.query(`query followUps { repository(${(0,ge.p)(e)}) {\n        issues(first: ${ye.xP}${r}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${xe} }\n        }\n      } }`)),a=(0,ve.at)(i,"data","repository","issues"),d=(0,ve.gT)(a,"nodes"),u=d.flatMap(n=>Me(n,e,t)??[])
if(!Array.isArray((0,ve.at)(a,"nodes"))||u.length<d.length)return
n.push(...u)
const c=(0,ve.$6)(a,"pageInfo","endCursor")
if(!0!==(0,ve.at)(a,"pageInfo","hasNextPage")||void 0===c)return n
s=c}}(e,t):void 0
return n??async function(e,t){const{rest:n,owner:s,repo:r,paginate:i}=e,a={owner:s,repo:r,labels:o.XT,state:"open",per_page:ye.xP}
return(await i(n.issues.listForRepo,a)).flatMap(e=>function(e,{me:t}){if(void 0!==(e.pull_request??void 0))return[]
const n=(0,Ue.TK)(e),o=(0,he.L)(e.milestone?.due_on??void 0),s=Se(n,t)
return[{issue:n,comments:[],isWhole:0===e.comments,...void 0===o?{}:{milestoneDue:o},...void 0===s?{}:{incident:s}}]}(e,t))}(e,t)}(e.github,De(e))}(e)
t&&s.push(...await _e(e,d))
if(await async function(e){const{early:t,settings:n}=e
if(!0===t.hasNoIndex&&n.postmortem.directory===x.L.postmortem.directory)return!1
t.digest??=await(0,h.rP)(e.github)
const{digest:o}=t,s=function({context:{me:e}},t){return"none"!==t&&t.isOpen&&t.author===e?N(t.body)?.day:void 0}(e,o)
return void 0!==s?s!==v(e):"none"===o&&"off"!==n.followUps.digest||function({now:e,context:t,settings:n}){const o=(0,a.B9)((0,a.Rz)(`${(0,a.kb)(e)}T00:00:00Z`)-1e3),s=(t.repository.sweepsAt??[]).map(A.vz),r=s.length>0&&s.every(e=>void 0!==e)?s:void 0,i=void 0===r?void 0:(0,A.B6)(r,o),d=void 0===r||void 0===i?void 0:(0,A.B6)(r,i)
return void 0!==i&&void 0!==d?!(0,a.Y8)(e,i)&&(0,a.Y8)(e,d):(0,a.vk)(o,e)<n.reminders.sweepInterval}(e)}(e)){const t=await async function(e,t,n){const o=await async function({github:e,settings:t,blobSha:n}){const{directory:o,index:s}=t.postmortem
if("off"===s)return
const r=await(0,$.Gu)(e,`${o}/index.json`)
if("present"!==r.kind)return
const{entries:i}=(0,U.vS)(r.text,n)
return[...i.values()].filter(e=>"postmortem"===e.kind)}(e)
if(void 0===o||0===o.length)return{reports:[],notes:[]}
const s=new Set(t.map(({issue:e})=>e.number)),r=o.filter(t=>function({closed:e,opened:t},{now:n,settings:o}){const s=e??t
return(0,a.vk)(s,n)<o.followUps.chaseFor}(t,e)),d=r.flatMap(Ye).filter(e=>!s.has(e)),c=await async function(e,t){return"rest"===e.context.reader?[]:Ae(e.github,t,De(e))}(e,[...new Set(d)].slice(0,He)),l=c.filter(({issue:e})=>"open"===e.state.kind),p=e.settings.followUps.chaseFor>0?await _e(e,l):[],f=await async function(e,t,n,o){const s=new Set(o.filter(({issue:e})=>"closed"===e.state.kind).map(({issue:e})=>e.number)),r=n.filter(e=>Ye(e).some(e=>s.has(e))),a=[],d=(0,M.g5)(r,(0,M.$0)(e.now,i.vd)%Math.max(1,r.length))
for(const{incident:n}of e.dryRun?[]:d.slice(0,Je)){const o=await Ke(e,n,t)
void 0!==o&&a.push(o)}return a}(e,n,r,c),m=await async function(e,t){const{settings:n,context:o,now:s,dryRun:r}=e,{known:i,followUps:a,postmortems:d}=t
if("off"===n.followUps.digest)return[]
if("none"===i?d.length<H:!i.isOpen||i.author!==o.me)return[]
const c=(0,q.zi)(n.language),{fileUrl:l}=(0,Z.$t)(o.repository,n.postmortem.directory),p={followUps:a,postmortems:d,fileUrl:l,settings:n,now:s,texts:c},f="none"===i?void 0:N(i.body),{overdue:m,isEmpty:w}=_(p,{overdue:[]})
if("none"===i&&w)return[]
const g=function(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,r=e.filter(({issue:e})=>!s.includes(e.number)),{told:i}=t??{},a=void 0===i||(0,u.fi)(i,J)<=n
if(0===r.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===i?{}:{told:i}}}}return{became:r,mark:{overdue:o,told:n}}}(m,f,v(e)),{body:b}=_(p,g.mark),y=function(e,t){const n=L.exec(e)?.index,o=void 0===n?-1:e.indexOf(T,n)
return void 0===n||-1===o?""===e.trim()?t:`${e.trimEnd()}\n\n${t}`:e.slice(0,n)+t+e.slice(o+T.length)}("none"===i?"":i.body,b)
if(r||"none"!==i&&y===i.body)return[]
const $="none"===i?0:i.number,k=await async function({github:e,settings:t},n,o){if(0===n)return(0,h.Z4)(e,{title:(0,q.zi)(t.language).words.digestTitle,body:o})
await(0,h.O_)(e,n,o)
return n}(e,$,y)
$>0&&g.became.length>0&&await(0,h.zA)(e.github,$,function(e,t){const n=[...Map.groupBy(e,({issue:e})=>e.assignees.join(t.words.comma))].map(([e,n])=>{const o=n.slice(0,R).map(D).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,O.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,n.join("\n")].join("\n\n")}(g.became,c))
return[c.format("noteDigest",{issue:`#${k}`})]}(e,{known:e.early.digest??"none",followUps:[...t,...l],postmortems:o})
return{reports:f,notes:[...p,...m]}}(e,d,n)
s.push(...t.notes)
r.push(...t.reports)}}catch(e){s.push((0,y.W)(e))}return{...t,reports:r,notes:[...t.notes,...s]}}async function Ze(e,t,n){const{notes:o,incident:s}=await async function(e,t){const n=await async function(e,t,n){const[o]="graphql"===n.reader?await Ae(e,[t],n):[]
if(void 0!==o)return o
try{const o=await(0,$e.OS)(e,t),s=Se(o,n.me),r={issue:o,comments:[],isWhole:!1}
return await Oe(e,void 0===s?r:{...r,incident:s})}catch(e){const{status:t}=(0,b.B1)(e)
if(e instanceof b.rO||404===t||410===t)return
throw e}}(e.github,t,De(e))
if(void 0===n)return{notes:[]}
const o=re({...Be(e,n,await Xe(e,[n])),mayAsk:!1,people:Pe}),s=await Ie(e,o),{incident:r}=n
return{notes:s,...0===o.length||void 0===r?{}:{incident:r.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}const He=300,Je=3
async function Ke(e,t,n){try{return await n(e,{issue:t})}catch(e){const t=(0,b.B1)(e)
if(e instanceof b.fg||(0,b.Lv)(t)||(0,b.SR)(t))throw e
return}}function Ye(e){return(0,k.dz)(e).flatMap(({number:e})=>e??[])}}}

