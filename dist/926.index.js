export const id=926
export const ids=[926,259]
export const modules={9640:(e,t,n)=>{n.d(t,{Bg:()=>o,CX:()=>i,ST:()=>l,gone:()=>u,gz:()=>f,xD:()=>a})
var s=n(4369),r=n(6217)
function i(e,t){const{github:n,settings:s}=e
if(n.timeLeft()<=0)return o(e,t)
const i=n.requestsLeft()
if(void 0===i||i>s.reserve)return
const a={left:i,reserve:s.reserve}
return(0,r.zi)(s.language).counted("leftForReserve",t,a)}function o({settings:e},t){return(0,r.zi)(e.language).counted("leftForTime",t)}function a(e,{settings:t}){return 0===e?"":` ${(0,r.zi)(t.language).counted("moreWait",e)}`}function l(e,t){const{status:n,path:r}=(0,s.B1)(e)
return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(r)}function u(e,{settings:t}){return{...c(e),outcome:"unchanged",notes:[(0,r.zi)(t.language).words.isGone]}}function c({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function f(e,t){return{...c(e),outcome:"failed",problem:t}}},7926:(e,t,n)=>{n.d(t,{sweep:()=>P})
var s=n(4369),r=n(9971),i=n(9640),o=n(9683),a=n(2540),l=n(633),u=n(164),c=n(5619),f=n(4918)
function d({state:e,body:t,number:n},s,r){if("closed"===e.kind&&!(0,c.Y8)(e.at,s))return!0
const i=[t,...r??[]].map(e=>(0,l.zo)(e,n)).filter(({kind:e})=>"present"===e)
return 0===i.length?void 0===r:i.some(e=>(0,a.K0)(e).size<(0,a.vI)(e).size)}async function g({rest:e,owner:t,repo:n,paginate:s},r,i){const o=i.includes(",")?{}:{labels:i}
return(await s(e.issues.listForRepo,{owner:t,repo:n,...r,...o,sort:"created",direction:"asc",per_page:100})).filter(e=>void 0===(e.pull_request??void 0)).map(f.TK).filter(e=>e.labels.some(e=>(0,u.bK)(e,i)))}var m=n(6217),h=n(1266),p=n(9480),b=n(5447);// CONCATENATED MODULE: ./lib/src/run/afterlife.js
const y=30*p.vd
var v=n(9182);// CONCATENATED MODULE: ./lib/src/run/sweep-order.js
const w=100
function x(e,{github:t,settings:n,now:s}){if(e<=Math.max(1,(t.requestsLeft()??Number.POSITIVE_INFINITY)-n.reserve))return 0
const r=(0,v.$0)(s,n.reminders.sweepInterval),i=Math.ceil(e/w)
return(r%i*w+Math.floor(r/i))%e}var M=n(6917);// CONCATENATED MODULE: ./lib/src/run/sweep-waiting.js
const S=20
function z({issue:{number:e,url:t}}){return{number:e,url:t}}function B(e,{context:t}){return C(e,t.me).length>0?"spoken-to":e.isWhole?"new":"hidden"}function I(e,{now:t,settings:n}){const s=(0,v.$0)(t,n.reminders.sweepInterval)
return(0,v.g5)(e,e.length<=S?0:s*S%e.length)}function C({comments:e},t){return e.flatMap(({author:e,body:n})=>e.login===t?(0,M.aW)(n)??[]:[])}var k=n(5835);// CONCATENATED MODULE: ./lib/src/run/sweep-source.js
const T=100
async function*$(e,t){const n=(s=// CONCATENATED MODULE: ./lib/src/github/list-incidents.js
await async function(e,t){const[n,s]=await Promise.all([g(e,{state:"open"},t.label),g(e,{state:"closed",since:t.closedSince},t.label)]),r=s.filter(e=>d(e,t.closedSince))
return[...new Map([...n,...r].map(e=>[e.number,e])).values()].toSorted((e,t)=>e.number-t.number)}(e.github,{label:e.settings.label,closedSince:t}),r=e,(0,v.g5)(s,x(s.length,r))).map(e=>({issue:e.number,url:e.url,listed:{issue:e,isFresh:!1}}))
var s,r
yield{targets:n,left:0}}async function*E(e,t,n){const{github:s,settings:r,early:i}=e,{label:a,postmortem:l}=r,u={label:a},c={label:a,touchedSince:t},f=i.open?.label===a?i.open.page:await(0,o.KM)(s,u),d=(0,o.KM)(s,c,l.directory)
d.catch(()=>{})
let g=yield*F(e,n,{listing:u,first:f,isEarly:!1})
if(g){const t=await d
n.lastChange=void 0===t?"unread":t.lastChange
g=yield*F(e,n,{listing:c,first:t,isEarly:!0})}g||(yield*async function*(e,t,{seen:n}){for await(const{targets:s,left:r}of $(e,t))yield{targets:s.filter(({issue:e})=>!n.has(e)),left:r}}(e,t,n))
yield*async function*(e,{later:t,waiting:n,passedBy:s}){const{counted:r}=(0,m.zi)(e.settings.language),i=({number:e,url:t})=>({issue:e,url:t})
yield{targets:t.map(i),left:n.length}
const o=function(e,t){const n=t=>e.filter(({kind:e})=>e===t)
return[...I(n("hidden"),t).slice(0,S),...[...n("new"),...I(n("spoken-to"),t)].slice(0,S)]}(n,e)
yield{targets:o.map(i),left:0}
const a=n.length-o.length
a>0&&(yield{targets:[],left:0,note:r("moreUnconfirmed",a)})
s>0&&(yield{targets:[],left:0,note:r("passedBy",s)})}(e,n)}async function*F(e,t,{listing:n,first:s,isEarly:r}){t.total+=s?.total??0
const i=x(s?.total??0,e)
let a=0
for(let l=s;void 0!==l;){const u=Math.max(0,i-a),c=(s,{total:r})=>K(s.filter(s=>W(s,n,e,t)),r,e,t),f=c(l.incidents.slice(0,u),l)
t.later.push(...f.map(z))
const d=c(l.incidents.slice(u),l)
for(const{issue:e}of l.incidents)t.seen.add(e.number)
yield{...L(d,e,t),...r&&l===s?{isEarly:r}:{}}
a+=l.incidents.length
if(void 0===l.after)return!0
l=await(0,o.KM)(e.github,{...n,after:l.after})}return!1}function W({issue:e,comments:t,isWhole:n},{touchedSince:s},{context:r},{seen:i}){if(i.has(e.number))return!1
if(void 0===s)return!0
const o=t.filter(({author:e})=>e.login===r.me).map(({body:e})=>e)
return d(e,s,n||o.length>0?o:void 0)}function K(e,t,{context:{me:n},settings:s,now:r,digest:i,blobSha:o},a){if(t<=T)return e
const l=2*s.reminders.sweepInterval,u=e.filter(e=>(0,k.DP)(e,{me:n,now:r,within:l})||!(0,h.rM)({...e,me:n,now:r,by:i,blobSha:o}))
a.passedBy+=e.length-u.length
return u}function L(e,t,n){const s=e.filter(e=>function(e,{context:t}){const{isByTeam:n,isVouched:s,comments:r}=e
if("public"!==t.repository.visibility||n||s)return!1
const i=C(e,t.me)
return i.length>0?!i.some(e=>e.includes('"what":"accepted"')):!r.some(({mayBeMember:e})=>!0===e)}(e,t))
n.waiting.push(...function(e,t){return e.filter(e=>!function(e,{context:t}){const{issue:n,comments:s,isWhole:r}=e,i=s.find(({author:e,body:n})=>e.login===t.me&&void 0!==(0,M.aW)(n))
return!(void 0===i||!r)&&s.every(({author:e,updatedAt:s})=>e.login===t.me||e.login===n.author.login||(0,c.Y8)(s,i.createdAt))}(e,t)).map(e=>({...z(e),kind:B(e,t)}))}(s,t))
const r=e.filter(e=>!s.includes(e)).map(e=>(0,k.$r)(e,t)),i=n.total-n.seen.size+n.waiting.length+n.later.length
return{targets:r,left:Math.max(0,i)}}// CONCATENATED MODULE: ./lib/src/run/sweep.js
const R=2
async function P(e,t){const n={...e,reminds:!0},s=function(e){const t=(0,c.B9)((0,c.Rz)(e.now)-function({now:e,settings:t}){const{reminders:n,workingTime:s}=t,r=Math.max(1,...t.severities.map(({factor:e})=>e)),i=Math.max(...t.steps.map(e=>(0,b.fe)(e.timeLimit,s))),o=(0,b.fe)(n.repeat,s)*2**Math.max(0,n.perIncident-2),a=(0,c.vk)(e,(0,b.cx)(e,Math.max(i,o)*r,s))
return Math.min(Math.max(y,2*a),p.rP)}(e))
if("rest"===e.context.reader)return{batches:$(e,t),lastChange:()=>"unread"}
const n={seen:new Set,waiting:[],later:[],total:0,passedBy:0,lastChange:"unread"}
return{batches:E(e,t,n),lastChange:()=>n.lastChange}}(n),r={session:n,reconcile:t,reports:[],notes:[],failures:0}
for await(const e of s.batches){const t=await q(r,e)
if(void 0!==t)return{reports:r.reports,notes:[...r.notes,...t.notes]}
void 0!==e.note&&r.notes.push(e.note)}return{reports:r.reports,notes:r.notes,folder:{last:s.lastChange()}}}async function q(e,{targets:t,left:n,isEarly:s}){const{session:r}=e
let o=!0!==s||!e.reports.some(D)
for(const[s,{url:a,...l}]of t.entries()){const u=t.length-s+n,c=(0,i.CX)(r,u)
if(void 0!==c)return{notes:[c]}
const{listed:f}=l,d=void 0===f?{}:{listed:{...f,isFresh:f.isFresh&&o}},g=e.reports.length,m=await N(e,{issue:l.issue,...d},{url:a,behind:u})
if(void 0!==m)return m
e.reports.slice(g).some(D)&&(o=!1)}}function D({effects:e,problem:t}){return e.length>0||void 0!==t}async function N(e,t,{url:n,behind:o}){const{session:a,reconcile:l,reports:u}=e,c={number:t.issue,url:n}
try{u.push(await l(a,t))
e.failures=0
return}catch(n){if(n instanceof s.fg)return{notes:[(0,i.Bg)(a,o)]}
if((0,i.ST)(n,t.issue)){u.push((0,i.gone)(c,a))
return}const l=(0,s.B1)(n)
e.failures=(0,s.SR)(l)?e.failures+1:0
const f=e.failures===R||(0,s.Lv)(l),d=f?(0,i.xD)(o-1,a):""
u.push((0,i.gz)(c,`${(0,r.W)(n)}${d}`))
return f?{notes:[]}:void 0}}}}

