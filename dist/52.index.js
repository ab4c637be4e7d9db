import{modules as e}from"./6144.index.js"
import{modules as t}from"./9640.index.js"
export const id=52
export const ids=[52,259]
export const modules={...e,...t,1052:((e,t,n)=>{n.d(t,{sweep:()=>z})
var s=n(4369),i=n(9971),r=n(9640),o=n(9683),a=n(6144),l=n(6527),c=n(1266),u=n(5619),f=n(9480),d=n(5447);// run/afterlife
const h=30*f.vd
var m=n(9182);// run/sweep-order
const g=100
function p(e,{github:t,settings:n,now:s}){if(e<=Math.max(1,(t.requestsLeft()??Number.POSITIVE_INFINITY)-n.reserve))return 0
const i=(0,m.$0)(s,n.reminders.sweepInterval),r=Math.ceil(e/g)
return(i%r*g+Math.floor(i/r))%e}var y=n(6917);// run/sweep-waiting
const b=20
function w({issue:{number:e,url:t}}){return{number:e,url:t}}function v(e,{context:t}){return M(e,t.me).length>0?"spoken-to":e.isWhole?"new":"hidden"}function x(e,{now:t,settings:n}){const s=(0,m.$0)(t,n.reminders.sweepInterval)
return(0,m.g5)(e,e.length<=b?0:s*b%e.length)}function M({comments:e},t){return e.flatMap(({author:e,body:n})=>e.login===t?(0,y.aW)(n)??[]:[])}var B=n(5835);// run/sweep-source
const I=100
async function*S(e,t){const n=(s=await(0,a.MZ)(e.github,{label:e.settings.label,closedSince:t}),i=e,(0,m.g5)(s,p(s.length,i))).map(e=>({issue:e.number,url:e.url,listed:{issue:e,isFresh:!1}}))
var s,i
yield{targets:n,left:0}}async function*C(e,t,n){const{github:s,settings:i,early:r}=e,{label:a,postmortem:c}=i,u={label:a},f={label:a,touchedSince:t},d=r.open?.label===a?r.open.page:await(0,o.KM)(s,u),h=(0,o.KM)(s,f,c.directory)
h.catch(()=>{})
let m=yield*k(e,n,{listing:u,first:d,isEarly:!1})
if(m){const t=await h
n.lastChange=void 0===t?"unread":t.lastChange
m=yield*k(e,n,{listing:f,first:t,isEarly:!0})}m||(yield*async function*(e,t,{seen:n}){for await(const{targets:s,left:i}of S(e,t))yield{targets:s.filter(({issue:e})=>!n.has(e)),left:i}}(e,t,n))
yield*async function*(e,{later:t,waiting:n,passedBy:s}){const{counted:i}=(0,l.zi)(e.settings.language),r=({number:e,url:t})=>({issue:e,url:t})
yield{targets:t.map(r),left:n.length}
const o=function(e,t){const n=t=>e.filter(({kind:e})=>e===t)
return[...x(n("hidden"),t).slice(0,b),...[...n("new"),...x(n("spoken-to"),t)].slice(0,b)]}(n,e)
yield{targets:o.map(r),left:0}
const a=n.length-o.length
a>0&&(yield{targets:[],left:0,note:i("moreUnconfirmed",a)})
s>0&&(yield{targets:[],left:0,note:i("passedBy",s)})}(e,n)}async function*k(e,t,{listing:n,first:s,isEarly:i}){t.total+=s?.total??0
const r=p(s?.total??0,e)
let a=0
for(let l=s;void 0!==l;){const c=Math.max(0,r-a),u=(s,{total:i})=>W(s.filter(s=>E(s,n,e,t)),i,e,t),f=u(l.incidents.slice(0,c),l)
t.later.push(...f.map(w))
const d=u(l.incidents.slice(c),l)
for(const{issue:e}of l.incidents)t.seen.add(e.number)
yield{...T(d,e,t),...i&&l===s?{isEarly:i}:{}}
a+=l.incidents.length
if(void 0===l.after)return!0
l=await(0,o.KM)(e.github,{...n,after:l.after})}return!1}function E({issue:e,comments:t,isWhole:n},{touchedSince:s},{context:i},{seen:r}){if(r.has(e.number))return!1
if(void 0===s)return!0
const o=t.filter(({author:e})=>e.login===i.me).map(({body:e})=>e)
return(0,a.Ke)(e,s,n||o.length>0?o:void 0)}function W(e,t,{context:{me:n},settings:s,now:i,digest:r,blobSha:o},a){if(t<=I)return e
const l=2*s.reminders.sweepInterval,u=e.filter(e=>(0,B.DP)(e,{me:n,now:i,within:l})||!(0,c.rM)({...e,me:n,now:i,by:r,blobSha:o}))
a.passedBy+=e.length-u.length
return u}function T(e,t,n){const s=e.filter(e=>function(e,{context:t}){const{isByTeam:n,isVouched:s,comments:i}=e
if("public"!==t.repository.visibility||n||s)return!1
const r=M(e,t.me)
return r.length>0?!r.some(e=>e.includes('"what":"accepted"')):!i.some(({mayBeMember:e})=>!0===e)}(e,t))
n.waiting.push(...function(e,t){return e.filter(e=>!function(e,{context:t}){const{issue:n,comments:s,isWhole:i}=e,r=s.find(({author:e,body:n})=>e.login===t.me&&void 0!==(0,y.aW)(n))
return!(void 0===r||!i)&&s.every(({author:e,updatedAt:s})=>e.login===t.me||e.login===n.author.login||(0,u.Y8)(s,r.createdAt))}(e,t)).map(e=>({...w(e),kind:v(e,t)}))}(s,t))
const i=e.filter(e=>!s.includes(e)).map(e=>(0,B.$r)(e,t)),r=n.total-n.seen.size+n.waiting.length+n.later.length
return{targets:i,left:Math.max(0,r)}}// run/sweep
const $=2
async function z(e,t){const n={...e,reminds:!0},s=function(e){const t=(0,u.B9)((0,u.Rz)(e.now)-function({now:e,settings:t}){const{reminders:n,workingTime:s}=t,i=Math.max(1,...t.severities.map(({factor:e})=>e)),r=Math.max(...t.steps.map(e=>(0,d.fe)(e.timeLimit,s))),o=(0,d.fe)(n.repeat,s)*2**Math.max(0,n.perIncident-2),a=(0,u.vk)(e,(0,d.cx)(e,Math.max(r,o)*i,s))
return Math.min(Math.max(h,2*a),f.rP)}(e))
if("rest"===e.context.reader)return{batches:S(e,t),lastChange:()=>"unread"}
const n={seen:new Set,waiting:[],later:[],total:0,passedBy:0,lastChange:"unread"}
return{batches:C(e,t,n),lastChange:()=>n.lastChange}}(n),i={session:n,reconcile:t,reports:[],notes:[],failures:0}
for await(const e of s.batches){const t=await F(i,e)
if(void 0!==t)return{reports:i.reports,notes:[...i.notes,...t.notes]}
void 0!==e.note&&i.notes.push(e.note)}return{reports:i.reports,notes:i.notes,folder:{last:s.lastChange()}}}async function F(e,{targets:t,left:n,isEarly:s}){const{session:i}=e
let o=!0!==s||!e.reports.some(K)
for(const[s,{url:a,...l}]of t.entries()){const c=t.length-s+n,u=(0,r.CX)(i,c)
if(void 0!==u)return{notes:[u]}
const{listed:f}=l,d=void 0===f?{}:{listed:{...f,isFresh:f.isFresh&&o}},h=e.reports.length,m=await L(e,{issue:l.issue,...d},{url:a,behind:c})
if(void 0!==m)return m
e.reports.slice(h).some(K)&&(o=!1)}}function K({effects:e,problem:t}){return e.length>0||void 0!==t}async function L(e,t,{url:n,behind:o}){const{session:a,reconcile:l,reports:c}=e,u={number:t.issue,url:n}
try{c.push(await l(a,t))
e.failures=0
return}catch(n){if(n instanceof s.fg)return{notes:[(0,r.Bg)(a,o)]}
if((0,r.ST)(n,t.issue)){c.push((0,r.gone)(u,a))
return}const l=(0,s.B1)(n)
e.failures=(0,s.SR)(l)?e.failures+1:0
const f=e.failures===$||(0,s.Lv)(l),d=f?(0,r.xD)(o-1,a):""
c.push((0,r.gz)(u,`${(0,i.W)(n)}${d}`))
return f?{notes:[]}:void 0}}})}

