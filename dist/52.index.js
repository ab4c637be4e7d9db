export const id=52
export const ids=[52,259]
export const modules={6144:((e,t,n)=>{n.d(t,{Ke:()=>c,MZ:()=>l,UT:()=>u})
var s=n(2540),r=n(633),i=n(164),o=n(5619),a=n(4918)
async function l(e,t){const[n,s]=await Promise.all([u(e,t.label),f(e,{state:"closed",since:t.closedSince},t.label)]),r=s.filter(e=>c(e,t.closedSince))
return[...new Map([...n,...r].map(e=>[e.number,e])).values()].toSorted((e,t)=>e.number-t.number)}function u(e,t){return f(e,{state:"open"},t)}function c({state:e,body:t,number:n},i,a){if("closed"===e.kind&&!(0,o.Y8)(e.at,i))return!0
const l=[t,...a??[]].map(e=>(0,r.zo)(e,n)).filter(({kind:e})=>"present"===e)
return 0===l.length?void 0===a:l.some(e=>(0,s.K0)(e).size<(0,s.vI)(e).size)}async function f({rest:e,owner:t,repo:n,paginate:s},r,o){const l=o.includes(",")?{}:{labels:o}
return(await s(e.issues.listForRepo,{owner:t,repo:n,...r,...l,sort:"created",direction:"asc",per_page:100})).filter(e=>void 0===(e.pull_request??void 0)).map(a.TK).filter(e=>e.labels.some(e=>(0,i.bK)(e,o)))}}),9640:((e,t,n)=>{n.d(t,{Bg:()=>o,CX:()=>i,ST:()=>l,gone:()=>u,gz:()=>f,xD:()=>a})
var s=n(4369),r=n(6527)
function i(e,t){const{github:n,settings:s}=e
if(n.timeLeft()<=0)return o(e,t)
const i=n.requestsLeft()
if(void 0===i||i>s.reserve)return
const a={left:i,reserve:s.reserve}
return(0,r.zi)(s.language).counted("leftForReserve",t,a)}function o({settings:e},t){return(0,r.zi)(e.language).counted("leftForTime",t)}function a(e,{settings:t}){return 0===e?"":` ${(0,r.zi)(t.language).counted("moreWait",e)}`}function l(e,t){const{status:n,path:r}=(0,s.B1)(e)
return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(r)}function u(e,{settings:t}){return{...c(e),outcome:"unchanged",notes:[(0,r.zi)(t.language).words.isGone]}}function c({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function f(e,t){return{...c(e),outcome:"failed",problem:t}}}),1052:((e,t,n)=>{n.d(t,{sweep:()=>E})
var s=n(4369),r=n(9971),i=n(9640),o=n(9683),a=n(6144),l=n(6527),u=n(1266),c=n(5619),f=n(9480),d=n(5447);// run/afterlife
const g=30*f.vd
var m=n(9182);// run/sweep-order
const h=100
function p(e,{github:t,settings:n,now:s}){if(e<=Math.max(1,(t.requestsLeft()??Number.POSITIVE_INFINITY)-n.reserve))return 0
const r=(0,m.$0)(s,n.reminders.sweepInterval),i=Math.ceil(e/h)
return(r%i*h+Math.floor(r/i))%e}var b=n(6917);// run/sweep-waiting
const y=20
function v({issue:{number:e,url:t}}){return{number:e,url:t}}function w(e,{context:t}){return M(e,t.me).length>0?"spoken-to":e.isWhole?"new":"hidden"}function x(e,{now:t,settings:n}){const s=(0,m.$0)(t,n.reminders.sweepInterval)
return(0,m.g5)(e,e.length<=y?0:s*y%e.length)}function M({comments:e},t){return e.flatMap(({author:e,body:n})=>e.login===t?(0,b.aW)(n)??[]:[])}var S=n(5835);// run/sweep-source
const z=100
async function*B(e,t){const n=(s=await(0,a.MZ)(e.github,{label:e.settings.label,closedSince:t}),r=e,(0,m.g5)(s,p(s.length,r))).map(e=>({issue:e.number,url:e.url,listed:{issue:e,isFresh:!1}}))
var s,r
yield{targets:n,left:0}}async function*I(e,t,n){const{github:s,settings:r,early:i}=e,{label:a,postmortem:u}=r,c={label:a},f={label:a,touchedSince:t},d=i.open?.label===a?i.open.page:await(0,o.KM)(s,c),g=(0,o.KM)(s,f,u.directory)
g.catch(()=>{})
let m=yield*C(e,n,{listing:c,first:d,isEarly:!1})
if(m){const t=await g
n.lastChange=void 0===t?"unread":t.lastChange
m=yield*C(e,n,{listing:f,first:t,isEarly:!0})}m||(yield*async function*(e,t,{seen:n}){for await(const{targets:s,left:r}of B(e,t))yield{targets:s.filter(({issue:e})=>!n.has(e)),left:r}}(e,t,n))
yield*async function*(e,{later:t,waiting:n,passedBy:s}){const{counted:r}=(0,l.zi)(e.settings.language),i=({number:e,url:t})=>({issue:e,url:t})
yield{targets:t.map(i),left:n.length}
const o=function(e,t){const n=t=>e.filter(({kind:e})=>e===t)
return[...x(n("hidden"),t).slice(0,y),...[...n("new"),...x(n("spoken-to"),t)].slice(0,y)]}(n,e)
yield{targets:o.map(i),left:0}
const a=n.length-o.length
a>0&&(yield{targets:[],left:0,note:r("moreUnconfirmed",a)})
s>0&&(yield{targets:[],left:0,note:r("passedBy",s)})}(e,n)}async function*C(e,t,{listing:n,first:s,isEarly:r}){t.total+=s?.total??0
const i=p(s?.total??0,e)
let a=0
for(let l=s;void 0!==l;){const u=Math.max(0,i-a),c=(s,{total:r})=>k(s.filter(s=>T(s,n,e,t)),r,e,t),f=c(l.incidents.slice(0,u),l)
t.later.push(...f.map(v))
const d=c(l.incidents.slice(u),l)
for(const{issue:e}of l.incidents)t.seen.add(e.number)
yield{...K(d,e,t),...r&&l===s?{isEarly:r}:{}}
a+=l.incidents.length
if(void 0===l.after)return!0
l=await(0,o.KM)(e.github,{...n,after:l.after})}return!1}function T({issue:e,comments:t,isWhole:n},{touchedSince:s},{context:r},{seen:i}){if(i.has(e.number))return!1
if(void 0===s)return!0
const o=t.filter(({author:e})=>e.login===r.me).map(({body:e})=>e)
return(0,a.Ke)(e,s,n||o.length>0?o:void 0)}function k(e,t,{context:{me:n},settings:s,now:r,digest:i,blobSha:o},a){if(t<=z)return e
const l=2*s.reminders.sweepInterval,c=e.filter(e=>(0,S.DP)(e,{me:n,now:r,within:l})||!(0,u.rM)({...e,me:n,now:r,by:i,blobSha:o}))
a.passedBy+=e.length-c.length
return c}function K(e,t,n){const s=e.filter(e=>function(e,{context:t}){const{isByTeam:n,isVouched:s,comments:r}=e
if("public"!==t.repository.visibility||n||s)return!1
const i=M(e,t.me)
return i.length>0?!i.some(e=>e.includes('"what":"accepted"')):!r.some(({mayBeMember:e})=>!0===e)}(e,t))
n.waiting.push(...function(e,t){return e.filter(e=>!function(e,{context:t}){const{issue:n,comments:s,isWhole:r}=e,i=s.find(({author:e,body:n})=>e.login===t.me&&void 0!==(0,b.aW)(n))
return!(void 0===i||!r)&&s.every(({author:e,updatedAt:s})=>e.login===t.me||e.login===n.author.login||(0,c.Y8)(s,i.createdAt))}(e,t)).map(e=>({...v(e),kind:w(e,t)}))}(s,t))
const r=e.filter(e=>!s.includes(e)).map(e=>(0,S.$r)(e,t)),i=n.total-n.seen.size+n.waiting.length+n.later.length
return{targets:r,left:Math.max(0,i)}}// run/sweep
const $=2
async function E(e,t){const n={...e,reminds:!0},s=function(e){const t=(0,c.B9)((0,c.Rz)(e.now)-function({now:e,settings:t}){const{reminders:n,workingTime:s}=t,r=Math.max(1,...t.severities.map(({factor:e})=>e)),i=Math.max(...t.steps.map(e=>(0,d.fe)(e.timeLimit,s))),o=(0,d.fe)(n.repeat,s)*2**Math.max(0,n.perIncident-2),a=(0,c.vk)(e,(0,d.cx)(e,Math.max(i,o)*r,s))
return Math.min(Math.max(g,2*a),f.rP)}(e))
if("rest"===e.context.reader)return{batches:B(e,t),lastChange:()=>"unread"}
const n={seen:new Set,waiting:[],later:[],total:0,passedBy:0,lastChange:"unread"}
return{batches:I(e,t,n),lastChange:()=>n.lastChange}}(n),r={session:n,reconcile:t,reports:[],notes:[],failures:0}
for await(const e of s.batches){const t=await F(r,e)
if(void 0!==t)return{reports:r.reports,notes:[...r.notes,...t.notes]}
void 0!==e.note&&r.notes.push(e.note)}return{reports:r.reports,notes:r.notes,folder:{last:s.lastChange()}}}async function F(e,{targets:t,left:n,isEarly:s}){const{session:r}=e
let o=!0!==s||!e.reports.some(W)
for(const[s,{url:a,...l}]of t.entries()){const u=t.length-s+n,c=(0,i.CX)(r,u)
if(void 0!==c)return{notes:[c]}
const{listed:f}=l,d=void 0===f?{}:{listed:{...f,isFresh:f.isFresh&&o}},g=e.reports.length,m=await L(e,{issue:l.issue,...d},{url:a,behind:u})
if(void 0!==m)return m
e.reports.slice(g).some(W)&&(o=!1)}}function W({effects:e,problem:t}){return e.length>0||void 0!==t}async function L(e,t,{url:n,behind:o}){const{session:a,reconcile:l,reports:u}=e,c={number:t.issue,url:n}
try{u.push(await l(a,t))
e.failures=0
return}catch(n){if(n instanceof s.fg)return{notes:[(0,i.Bg)(a,o)]}
if((0,i.ST)(n,t.issue)){u.push((0,i.gone)(c,a))
return}const l=(0,s.B1)(n)
e.failures=(0,s.SR)(l)?e.failures+1:0
const f=e.failures===$||(0,s.Lv)(l),d=f?(0,i.xD)(o-1,a):""
u.push((0,i.gz)(c,`${(0,r.W)(n)}${d}`))
return f?{notes:[]}:void 0}}})}

