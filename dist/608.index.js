export const id=608
export const ids=[608]
export const modules={2850:(e,t,n)=>{n.d(t,{t:()=>o})
function o(e){return e.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}},7337:(e,t,n)=>{n.d(t,{X:()=>r})
var o=n(7378),s=n(2502)
function r(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}},7268:(e,t,n)=>{n.d(t,{RA:()=>s,UD:()=>a,f2:()=>i,ll:()=>r})
var o=n(7872)
function s(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function r(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function i(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}},1765:(e,t,n)=>{n.d(t,{$W:()=>f,Cg:()=>g,dz:()=>h,rK:()=>m,sS:()=>v})
var o=n(6217),s=n(8674),r=n(2850),i=n(8502),a=n(7337)
const d=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,u=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function c(e){const t=u.exec(e)?.[1]
return void 0!==t&&(0,i.N)(t)?t:void 0}const l=120,p=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...(0,o.ph)(e)]))
function f(e,t,n){const[o=""]=t.split(" – ",1),s=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),r=c(o),[,i=""]=s,a=d.test(i)&&!/^p[0-4]$/i.test(i)&&!p().has(i)
return{...w(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:i}:{},...void 0===r?{}:{due:r}}}function m(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,r=c(o)
return{...w(s),...void 0===t?{}:{number:t},...void 0===r?{}:{due:r}}}function w(e){const t=(0,r.t)(e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,a.X)(t,l)??""}}function v(e,t){return(e.due??"9999").localeCompare(t.due??"9999")}function g(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,s.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[o,r,a]=[(0,s.tk)(e,"number"),(0,s.$6)(e,"owner"),(0,s.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,s.$6)(e,"title")??"",...void 0===o?{}:{number:o},...void 0===r?{}:{owner:r},...void 0!==a&&(0,i.N)(a)?{due:a}:{}}})}:{}}function h({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}},6018:(e,t,n)=>{n.d(t,{Ny:()=>r,Sb:()=>a,gM:()=>s,h3:()=>i})
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
return{done:n("done"),skipped:n("skipped"),open:n("open")}}},8608:(e,t,n)=>{n.d(t,{hearFollowUp:()=>Ye,tendFollowUps:()=>Je})
var o=n(1199),s=n(5925);// CONCATENATED MODULE: ./lib/src/facts/follow-up-issue.js
function r({issue:e,milestoneDue:t}){return(0,s.M_)(e.body)??t}var i=n(164),a=n(9480),d=n(5619),u=n(5447),c=n(8502);// CONCATENATED MODULE: ./lib/src/follow-ups/chase-comment.js
function l(e,t){return`\x3c!-- incident-protocol:chase ${function(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function p(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}// CONCATENATED MODULE: ./lib/src/follow-ups/chase.js
const f=3*a.vd,m=3,w=a.HH
function v(e,t){const{issue:n}=e
if(!function(e,{settings:t,me:n,now:s}){const{issue:a,incident:u}=e,c=a.author.login===n&&void 0!==(0,o.X0)(a.body),l=a.labels.some(e=>(0,i.bK)(e,o.XT)),p=void 0!==u?.declaredAt&&!(0,d.Y8)(a.createdAt,u.declaredAt)
if(!c&&!l&&!p)return!1
const f=void 0===u?.declaredAt?function(e){const t=r(e)
return void 0===t?void 0:`${t}T00:00:00Z`}(e)??a.createdAt:u.closedAt
return t.followUps.chaseFor>0&&(void 0===f||(0,d.vk)(f,s)<t.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const a=g(t),c=(0,s.KQ)(n.body)
if(void 0!==c&&a<c)return
const l=r(e)
return void 0!==l&&l<a?function(e,t,{me:n,now:o}){const s=h(t,n).filter(({mark:e})=>"overdue"===e.kind),r=s.findLast(({mark:t})=>"overdue"===t.kind&&t.due===e)
return s.some(({at:e})=>(0,d.vk)(e,o)<w)?void 0:"overdue"!==r?.mark.kind?{kind:"overdue",due:e,time:1}:r.mark.time>m?void 0:r.mark.time===m?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:r.mark.time+1}}(l,e,t):function(e,t,{settings:n,me:o,now:s}){const{issue:r,incident:i}=e,a=r.assignees.length>0
return void 0===i||a&&void 0!==t||(0,d.Y8)(s,(0,u.nl)(r.createdAt,f,n.workingTime))||h(e,o).some(({mark:e})=>"answer"!==e.kind)?void 0:a?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,l,t)}function g({settings:e,now:t}){return(0,c.Ow)((0,d.Rz)(t),e.timeZone).day}function h({comments:e},t){return e.flatMap(({author:e,body:n,createdAt:o})=>{const s=e.login===t||"bot"===e.kind?p(n):void 0
return void 0===s?[]:[{mark:s,at:o}]})}var b=n(5272),y=n(4369),$=n(9971),k=n(6608),U=n(1765),x=n(7224),A=n(550),M=n(144),S=n(9182),O=n(1091),T=n(1477);// CONCATENATED MODULE: ./lib/src/follow-ups/digest-mark.js
const N="\x3c!-- incident-protocol:end digest --\x3e"
function L({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const C=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function z(e){const[,t,n,o="-"]=C.exec(e)??[]
if(void 0!==t&&(0,c.N)(t)&&("-"===n||(0,c.N)(n??"")))return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// CONCATENATED MODULE: ./lib/src/follow-ups/digest.js
const R=14,j=30,P=10
function _(e,t){const{texts:n,followUps:o}=e,s=g(e),i=o.toSorted((e,t)=>(r(e)??"9999").localeCompare(r(t)??"9999")),a=i.filter(e=>(r(e)??"9999")<s),d=e=>void 0!==e&&e>=s&&e<=(0,c.fi)(s,R),u=i.filter(({issue:e})=>0===e.assignees.length),{words:l}=n,p=[D(l.digestOverdue,a.map(t=>B(t,e)),n),D(l.digestSoon,i.filter(e=>d(r(e))).map(t=>B(t,e)),n),D(l.digestUnowned,u.filter(e=>!a.includes(e)&&!d(r(e))).map(t=>B(t,e)),n),D(l.digestTodos,X(e),n),D(l.digestUnwritten,F(e),n,P)].filter(e=>""!==e),f=[L({...t,day:s}),`_${l.digestNote}_`,...0===p.length?[l.digestNothing]:p,...I(e),N]
return{overdue:a,isEmpty:0===p.length,body:f.join("\n\n")}}function D(e,t,n,o=j){if(0===t.length)return""
const s=t.length-o,r=s>0?[`- ${n.format("digestMore",{count:s})}`]:[]
return[`**${e}**`,"",...t.slice(0,o).map(e=>`- ${e}`),...r].join("\n")}function W({issue:e}){return(0,O.uM)(`#${e.number} ${(0,T.h)(e.title,100)}`,e.url)}function B(e,t){const{texts:n,now:o}=t,s=r(e),{issue:i}=e
return[W(e),...i.assignees.slice(0,5).map(e=>(0,T.h)(e,60)),...void 0===s?[]:[n.format("digestDue",{day:n.day(`${s}T00:00:00Z`,o)})]].join(n.words.comma)}function X(e){return e.postmortems.flatMap(t=>(0,U.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,T.h)(n,120)} (${E(t,e)})`))}function F(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:r=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,d.vk)(r,n)<a.HH)return[]
const{written:i,total:u}=s
return[`${E(t,e)}${o.words.comma}${o.format("digestSections",{written:i,total:u})}`]})}function I(e){const{postmortems:t,now:n,texts:o}=e,[s,r]=[q(n,-a.HH/2),q(n,a.HH/2)],[i]=t.filter(({opened:e})=>(0,d.kb)(e)>=s&&(0,d.kb)(e)<r).toReversed()
if(void 0===i)return[]
const u={incident:E(i,e),day:o.day(i.opened,n)}
return[o.format("digestYearAgo",u)]}function q(e,t){return(0,d.kb)((0,d.B9)((0,d.Rz)(e)-365*a.vd+t))}function E({title:e,path:t,incident:n},{fileUrl:o}){return(0,O.uM)((0,T.h)(e,100)||`#${n}`,o(t))}var Z=n(6217),K=n(863);// CONCATENATED MODULE: ./lib/src/run/digest.js
const H=3,J=7
var Y=n(1270),G=n(1354),Q=n(6884),V=n(172),ee=n(7378),te=n(4493);// CONCATENATED MODULE: ./lib/src/follow-ups/commands.js
const ne=90*a.vd,oe=300
function se({issue:e,comments:t},n,o){return e.locked?[]:t.filter(({author:e,body:t,isAnswered:s,createdAt:r,reactions:i})=>!0!==s&&"person"===e.kind&&e.login!==n&&(0,G.Pr)(t)&&function(e,{"+1":t=0,confused:n=0}={},o){const s=(0,d.vk)(e,o)
return s<re&&(s<a.nW||t+n===0)}(r,i,o))}const re=7*a.vd
function ie(e,t,n){const[o,s]=(0,V.Nr)(e)
switch(o.toLowerCase()){case"due":return function(e,{createdAt:t},n){const o=(0,Q.c)(e.replace(/^:[ \t]*/,""),{...n,writtenAt:t},e=>(0,V.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,V.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function(e,{texts:t}){const n=(0,T.h)((0,ee.E)(e).text,oe)
return/[\p{L}\p{N}]/u.test(n)?(0,V.Yz)({Dropped:n}):function(e){return(0,V.RT)(e.format("dropReason",{usage:(0,V.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,a.E9)(e.toLowerCase())
if("duration"!==s.kind||s.ms>ne)return(0,V.RT)(o.format("followUpSnooze",{usage:(0,V.SP)("snooze 1w")}))
const r=(0,d.Rz)(t)+Math.max(s.ms,a.vd)
return(0,V.Yz)({"Snoozed until":(0,c.Ow)(r,n).day})}(s,t,n)
default:return(0,V.RT)(n.texts.format("followUpCommands",{due:(0,V.SP)("due friday"),drop:(0,V.SP)("drop …"),snooze:(0,V.SP)("snooze 1w")}))}}// CONCATENATED MODULE: ./lib/src/follow-ups/decide.js
function ae(e){const t=se(n=e.followUp,(o=e).weighed.me,o.now).filter(({author:e})=>function(e,{issue:t},n){const o=(0,te.Fp)(e,n)
return!!(0,te.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(e.login,n,o.weighed)).map(e=>function(e,t){const n=(0,G.Zm)(e.body).map(n=>({line:n,...ie(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,o)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)
var n,o
if(t.length>0)return[...t.flatMap(t=>function({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:r}=o.issue,i="open"===r.kind||"completed"===r.reason,a=void 0!==t.Dropped&&i
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...a?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:a}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...ce(t,e)]
const s=function(e){const t=e.mayAsk?v(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return void 0!==s?[...le(s,e),...ge(e)]:[...ve(e),...ge(e)]}function de(e,{people:t}){return"overdue"===e.kind?e.time===m&&0===t.escalateTo.length:"escalate"===e.kind}function ue(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=v(t,e)
return void 0!==n&&"escalate"!==n.kind}function ce(e,{followUp:t,me:n,texts:o}){const s=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===s.length?[]:we("answer",{kind:"answer"},s.join("\n"),{followUp:t,me:n,texts:o})}function le(e,t){const{followUp:n,texts:o}=t,{number:s,labels:r}=n.issue,a=function(e,t){const{texts:n}=t,o={due:(0,V.SP)(`due ${(0,c.fi)(g(t),me)}`),drop:(0,V.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=de(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),d=`${function(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,r="escalate"===e.kind?n.escalateTo:s
return 0===r.length?"":`${r.slice(0,pe).map(e=>`@${e}`).join(" ")} `}(e,t)}${[fe(e,t),a].join(" ")}`,u="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:m+1},l=de(e,t)&&!r.some(e=>(0,i.bK)(e,i.XO))
return[...we("chase",u,d,{followUp:n,me:t.me,texts:o}),...l?[{kind:"add-label",issue:s,label:i.XO}]:[]]}const pe=5
function fe(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day(`${e.due}T00:00:00Z`,o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const r=(0,T.h)(n.issue.assignees.join(t.words.comma),200)
return""===r?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:r})}const me=7
function we(e,t,n,{followUp:o,me:s}){const{number:r}=o.issue,i=o.comments.filter(({author:e,body:n})=>{const o=he(e,s)?p(n):void 0
return void 0!==o&&"answer"===o.kind==("answer"===t.kind)})
return[{kind:"post-comment",purpose:e,issue:r,body:l(t,n)},...i.map(({id:e})=>({kind:"delete-comment",issue:r,comment:e}))]}function ve({followUp:e,me:t}){const{number:n}=e.issue
return e.comments.filter(({author:e,body:n})=>{const o=he(e,t)?p(n):void 0
return void 0!==o&&"answer"!==o.kind}).slice(0,-1).map(({id:e})=>({kind:"delete-comment",issue:n,comment:e}))}function ge(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,i.bK)(e,i.XO))
return void 0===o||(s=e,(r(e.followUp)??"9999")<g(s))?[]:[{kind:"remove-label",issue:t,label:o}]
var s}function he({login:e,kind:t},n){return e===n||"bot"===t}var be=n(8674),ye=n(9074),$e=n(1061),ke=n(5715),Ue=n(6903),xe=n(3582),Ae=n(6002),Me=n(4918);// CONCATENATED MODULE: ./lib/src/github/ask-follow-ups.js
const Se=`${Ae.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${Ae.XG} } }`
async function Oe(e,t,n){const o=[]
for(let s=0;s<t.length;s+=Ue.xP){const r=t.slice(s,s+Ue.xP),i=r.map(e=>`i${e}: issue(number: ${e}) { ${Se} }`),a=`query named { repository(${(0,ye.p)(e)}) { ${i.join(" ")} } }`,d=await(0,y.nI)(e.query(a))
o.push(...r.flatMap(t=>Te((0,be.at)(d,"data","repository",`i${t}`),e,n)??[]))}return o}function Te(e,{owner:t,repo:n},{label:o,me:s}){const r=(0,Ae.J0)(e),a=(0,be.gT)(e,"newest","nodes"),d=a.flatMap(e=>(0,Ae.pL)(e)??[])
if(void 0===r||d.length<a.length)return
const u=(0,$e.L)((0,be.$6)(e,"milestone","dueOn")),c=(0,be.at)(e,"parent"),l=(0,be.$6)(c,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,be.gT)(c,"labels","nodes").some(e=>(0,i.bK)((0,be.$6)(e,"name")??"",o))?function(e){const[t,n]=[(0,be.tk)(e,"number"),(0,be.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,be.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(c):Ne(r,s)
return{issue:r,comments:d,isWhole:(0,be.tk)(e,"newest","totalCount")===d.length,...void 0===u?{}:{milestoneDue:u},...void 0===l?{}:{incident:l}}}function Ne({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function Le(e,t){if(t.isWhole)return t
const n=await(0,ke.P)(e,await(0,xe.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}var Ce=n(4827),ze=n(6917);// CONCATENATED MODULE: ./lib/src/github/ask-incident-people.js
const Re=12
function je({entries:e},t){const n=e.find(e=>e.what===t)?.attribution,o=(0,be.$6)(n,"by")
return!0===o?.endsWith("[bot]")?void 0:o}var Pe=n(4196);// CONCATENATED MODULE: ./lib/src/github/write-follow-up.js
async function _e(e,t){const{rest:n,owner:o,repo:r}=e,{issue:i}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:o,repo:r,issue_number:i}),a=(0,s.Gy)(e.body??"",t.lines)
a!==e.body&&a.length<=s.Pj&&await n.issues.update({owner:o,repo:r,issue_number:i,body:a})
return}case"post-comment":await n.issues.createComment({owner:o,repo:r,issue_number:i,body:t.body})
return
default:return(0,Pe.v)(e,t)}}var De=n(6308)
async function We(e,t){const n=t.filter(t=>!Be(t,e)),o=await Ee(e,n),s=[],r=await async function(e,t){const{github:n,context:o,settings:s}=e,r=[]
for(const o of t){const t=o.mayAsk&&e.budget.reminders>0&&void 0!==v(o.followUp,o)
r.push(t?{...o,followUp:await Le(n,o.followUp)}:o)}const i=r.filter(ue).slice(0,Math.max(0,e.budget.reminders)),a=[...new Set(i.flatMap(({followUp:e})=>e.incident?.number??[]))],d=await async function(e,t,n){const o="graphql"===n.reader?await async function(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${Re}) { nodes { ${Ae.XG} } }\n    }`),o=await(0,y.nI)(e.query(`query people { repository(${(0,ye.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,be.gT)((0,be.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,Ae.pL)(e)??[])]))}(e,t):await async function(e,t){const n=new Map
for(const o of t)n.set(o,await(0,xe.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:r}of t){const t=s.login===n?(0,ze.M_)(r):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,Ce.M)(t.logbook)??je(t.logbook,"accepted")??(o?void 0:je(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,a,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility})
return r.map(e=>{const t=d.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],{assignees:o}=e.followUp.issue,r=new Set((o.length>0?o:n).map(e=>e.toLowerCase())),i=s.people.escalateTo.filter(e=>!r.has(e.toLowerCase()))
return{...e,people:{ofIncident:n,escalateTo:i}}})}(e,n.map(t=>Ie(e,t,o)))
for(const t of r){if(Ze(e))break
const n=await Ke(e,t)
s.push(...n.notes)
if(n.isOver)break}return s}function Be({issue:e},{settings:t}){return e.labels.some(e=>(0,i.bK)(e,t.label))}const Xe={ofIncident:[],escalateTo:[]}
function Fe({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}function Ie({context:e,settings:t,now:n},o,s){const{me:r,repository:i}=e
return{followUp:o,settings:t,me:r,now:n,weighed:{me:r,repository:i,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,Z.zi)(t.language),mayAsk:(0,u.ff)(n,t.workingTime)}}const qe=20
async function Ee({context:e,permissionOf:t,now:n},o){const s=o.flatMap(t=>se(t,e.me,n)).toSorted((e,t)=>Number(!0===t.mayBeMember)-Number(!0===e.mayBeMember)),r=[...new Set(s.map(({author:e})=>e.login.toLowerCase()))].slice(0,qe),i=await Promise.all(r.map(async e=>[e,await t(e)]))
return Object.fromEntries(i)}function Ze({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function Ke(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await He(e,ae({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof y.fg)return{notes:[e.message],isOver:!0}
const n=(0,y.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,$.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,y.SR)(n)||(0,y.Lv)(n)}}}async function He(e,t){const n=(0,Z.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await _e(e.github,s)
"post-comment"===s.kind&&(0,Y.Rf)(e.budget,[s])
const t=(0,De.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// CONCATENATED MODULE: ./lib/src/run/tend.js
async function Je(e,t,n){const s=[],r=[...t.reports]
try{const t=e.settings.followUps.chaseFor>0,i=0===e.early.followUps?[]:// CONCATENATED MODULE: ./lib/src/run/follow-ups.js
await async function(e){return async function(e,t){const n="graphql"===t.reader?await async function(e,t){const n=[]
for(let s="";;){const r=""===s?"":`, after: ${JSON.stringify(s)}`,i=await(0,y.nI)(e.query(`query followUps { repository(${(0,ye.p)(e)}) {\n        issues(first: ${Ue.xP}${r}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${Se} }\n        }\n      } }`)),a=(0,be.at)(i,"data","repository","issues"),d=(0,be.gT)(a,"nodes"),u=d.flatMap(n=>Te(n,e,t)??[])
if(!Array.isArray((0,be.at)(a,"nodes"))||u.length<d.length)return
n.push(...u)
const c=(0,be.$6)(a,"pageInfo","endCursor")
if(!0!==(0,be.at)(a,"pageInfo","hasNextPage")||void 0===c)return n
s=c}}(e,t):void 0
return n??async function(e,t){const{rest:n,owner:s,repo:r,paginate:i}=e,a={owner:s,repo:r,labels:o.XT,state:"open",per_page:Ue.xP}
return(await i(n.issues.listForRepo,a)).flatMap(e=>function(e,{me:t}){if(void 0!==(e.pull_request??void 0))return[]
const n=(0,Me.TK)(e),o=(0,$e.L)(e.milestone?.due_on??void 0),s=Ne(n,t)
return[{issue:n,comments:[],isWhole:0===e.comments,...void 0===o?{}:{milestoneDue:o},...void 0===s?{}:{incident:s}}]}(e,t))}(e,t)}(e.github,Fe(e))}(e)
t&&s.push(...await We(e,i))
if(await async function(e){const{early:t,settings:n}=e
if(!0===t.hasNoIndex&&n.postmortem.directory===A.L.postmortem.directory)return!1
t.digest??=await(0,b.rP)(e.github,e.context.me)
const{digest:o}=t,s=function({context:{me:e}},t){return"none"!==t&&t.isOpen&&t.author===e?z(t.body)?.day:void 0}(e,o)
return void 0!==s?s!==g(e):"none"===o&&"off"!==n.followUps.digest||function({now:e,context:t,settings:n}){const o=(0,d.B9)((0,d.Rz)(`${(0,d.kb)(e)}T00:00:00Z`)-1e3),s=(t.repository.sweepsAt??[]).map(M.vz),r=s.length>0&&s.every(e=>void 0!==e)?s:void 0,i=void 0===r?void 0:(0,M.B6)(r,o),a=void 0===r||void 0===i?void 0:(0,M.B6)(r,i)
return void 0!==i&&void 0!==a?!(0,d.Y8)(e,i)&&(0,d.Y8)(e,a):(0,d.vk)(o,e)<n.reminders.sweepInterval}(e)}(e)){const t=await async function(e,t,n){const o=await async function({github:e,settings:t,blobSha:n}){const{directory:o,index:s}=t.postmortem
if("off"===s)return
const r=await(0,k.Gu)(e,`${o}/index.json`)
if("present"!==r.kind)return
const{entries:i}=(0,x.vS)(r.text,n)
return[...i.values()].filter(e=>"postmortem"===e.kind)}(e)
if(void 0===o||0===o.length)return{reports:[],notes:[]}
const s=new Set(t.map(({issue:e})=>e.number)),r=o.filter(t=>function({closed:e,opened:t},{now:n,settings:o}){const s=e??t
return(0,d.vk)(s,n)<o.followUps.chaseFor}(t,e)),i=r.flatMap(et).filter(e=>!s.has(e)),u=await async function(e,t){return"rest"===e.context.reader?[]:Oe(e.github,t,Fe(e))}(e,[...new Set(i)].slice(0,Ge)),l=u.filter(({issue:e})=>"open"===e.state.kind),p=e.settings.followUps.chaseFor>0?await We(e,l):[],f=await async function(e,t,n,o){const s=new Set(o.filter(({issue:e})=>"closed"===e.state.kind).map(({issue:e})=>e.number)),r=n.filter(e=>et(e).some(e=>s.has(e))),i=[],d=(0,S.g5)(r,(0,S.$0)(e.now,a.vd)%Math.max(1,r.length))
for(const{incident:n}of e.dryRun?[]:d.slice(0,Qe)){const o=await Ve(e,n,t)
void 0!==o&&i.push(o)}return i}(e,n,r,u),m=await async function(e,t){const{settings:n,context:o,now:s,dryRun:r}=e,{known:i,followUps:a,postmortems:d}=t
if("off"===n.followUps.digest)return[]
if("none"===i?d.length<H:!i.isOpen||i.author!==o.me)return[]
const u=(0,Z.zi)(n.language),{fileUrl:l}=(0,K.$t)(o.repository,n.postmortem.directory),p={followUps:a,postmortems:d,fileUrl:l,settings:n,now:s,texts:u},f="none"===i?void 0:z(i.body),{overdue:m,isEmpty:w}=_(p,{overdue:[]})
if("none"===i&&(w||await(0,b.tD)(e.github,o.me)))return[]
const v=function(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,r=e.filter(({issue:e})=>!s.includes(e.number)),{told:i}=t??{},a=void 0===i||(0,c.fi)(i,J)<=n
if(0===r.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===i?{}:{told:i}}}}return{became:r,mark:{overdue:o,told:n}}}(m,f,g(e)),{body:h}=_(p,v.mark),y=function(e,t){const n=C.exec(e)?.index,o=void 0===n?-1:e.indexOf(N,n)
if(void 0!==n&&-1!==o)return e.slice(0,n)+t+e.slice(o+N.length)
const s=e.replaceAll(/^<!-- incident-protocol:(?:begin|end) digest\b[^\n]*-->\r?$/gm,"").trim()
return""===s?t:`${s}\n\n${t}`}("none"===i?"":i.body,h)
if(r||"none"!==i&&y===i.body)return[]
const $="none"===i?0:i.number,k=await async function({github:e,settings:t},n,o){if(0===n)return(0,b.Z4)(e,{title:(0,Z.zi)(t.language).words.digestTitle,body:o})
await(0,b.O_)(e,n,o)
return n}(e,$,y)
$>0&&v.became.length>0&&await(0,b.zA)(e.github,$,function(e,t){const n=[...Map.groupBy(e,({issue:e})=>e.assignees.join(t.words.comma))].map(([e,n])=>{const o=n.slice(0,j).map(W).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,T.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,n.join("\n")].join("\n\n")}(v.became,u))
return[u.format("noteDigest",{issue:`#${k}`})]}(e,{known:e.early.digest??"none",followUps:[...t,...l],postmortems:o})
return{reports:f,notes:[...p,...m]}}(e,i,n)
s.push(...t.notes)
r.push(...t.reports)}}catch(e){s.push((0,$.W)(e))}return{...t,reports:r,notes:[...t.notes,...s]}}async function Ye(e,t,n){const{notes:o,incident:s}=await async function(e,t){const n=await async function(e,t,n){const[o]="graphql"===n.reader?await Oe(e,[t],n):[]
if(void 0!==o)return o
try{const o=await(0,xe.OS)(e,t),s=Ne(o,n.me),r={issue:o,comments:[],isWhole:!1}
return await Le(e,void 0===s?r:{...r,incident:s})}catch(e){const{status:t}=(0,y.B1)(e)
if(e instanceof y.rO||404===t||410===t)return
throw e}}(e.github,t,Fe(e))
if(void 0===n||Be(n,e))return{notes:[]}
const o=ae({...Ie(e,n,await Ee(e,[n])),mayAsk:!1,people:Xe}),s=await He(e,o),{incident:r}=n
return{notes:s,...0===o.length||void 0===r?{}:{incident:r.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}const Ge=300,Qe=3
async function Ve(e,t,n){try{return await n(e,{issue:t})}catch(e){const t=(0,y.B1)(e)
if(e instanceof y.fg||(0,y.Lv)(t)||(0,y.SR)(t))throw e
return}}function et(e){return(0,U.dz)(e).flatMap(({number:e})=>e??[])}}}

