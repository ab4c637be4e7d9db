export const id=926
export const ids=[926,640]
export const modules={9640:(e,t,n)=>{n.d(t,{Bg:()=>tooLate,CX:()=>whyItEnds,ST:()=>isGone,gone:()=>gone,gz:()=>failed,xD:()=>othersWait})
var s=n(4369),i=n(6217)
function whyItEnds(e,t){const{github:n,settings:s}=e
if(n.timeLeft()<=0)return tooLate(e,t)
const r=n.requestsLeft()
if(void 0===r||r>s.reserve)return
const o={left:r,reserve:s.reserve}
return(0,i.zi)(s.language).counted("leftForReserve",t,o)}function tooLate({settings:e},t){return(0,i.zi)(e.language).counted("leftForTime",t)}function othersWait(e,{settings:t}){return 0===e?"":` ${(0,i.zi)(t.language).counted("moreWait",e)}`}function isGone(e,t){const{status:n,path:i}=(0,s.B1)(e)
return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(i)}function gone(e,{settings:t}){return{...blank(e),outcome:"unchanged",notes:[(0,i.zi)(t.language).words.isGone]}}function blank({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function failed(e,t){return{...blank(e),outcome:"failed",problem:t}}},7926:(e,t,n)=>{n.d(t,{sweep:()=>sweep})
var s=n(4369),i=n(9971),r=n(9640),o=n(9683),a=n(2540),l=n(633),u=n(164),c=n(5619),f=n(4918)
function isOfLate({state:e,body:t,number:n},s,i){if("closed"===e.kind&&!(0,c.Y8)(e.at,s))return!0
const r=[t,...i??[]].map(e=>(0,l.zo)(e,n)).filter(({kind:e})=>"present"===e)
return 0===r.length?void 0===i:r.some(e=>(0,a.K0)(e).size<(0,a.vI)(e).size)}async function list({rest:e,owner:t,repo:n,paginate:s},i,r){const o=r.includes(",")?{}:{labels:r}
return(await s(e.issues.listForRepo,{owner:t,repo:n,...i,...o,sort:"created",direction:"asc",per_page:100})).filter(e=>void 0===(e.pull_request??void 0)).map(f.TK).filter(e=>e.labels.some(e=>(0,u.bK)(e,r)))}var d=n(6217),g=n(1266),h=n(9480),m=n(5447);// CONCATENATED MODULE: ./lib/src/run/afterlife.js
const p=30*h.vd
var b=n(9182);// CONCATENATED MODULE: ./lib/src/run/sweep-order.js
const w=100
function firstInTurn(e,{github:t,settings:n,now:s}){if(e<=Math.max(1,(t.requestsLeft()??Number.POSITIVE_INFINITY)-n.reserve))return 0
const i=(0,b.$0)(s,n.reminders.sweepInterval),r=Math.ceil(e/w)
return(i%r*w+Math.floor(i/r))%e}var y=n(6917);// CONCATENATED MODULE: ./lib/src/run/sweep-waiting.js
const v=20
function named({issue:{number:e,url:t}}){return{number:e,url:t}}function kindOf(e,{context:t}){return oursIn(e,t.me).length>0?"spoken-to":e.isWhole?"new":"hidden"}function rotated(e,{now:t,settings:n}){const s=(0,b.$0)(t,n.reminders.sweepInterval)
return(0,b.g5)(e,e.length<=v?0:s*v%e.length)}function oursIn({comments:e},t){return e.flatMap(({author:e,body:n})=>e.login===t?(0,y.aW)(n)??[]:[])}var x=n(5835);// CONCATENATED MODULE: ./lib/src/run/sweep-source.js
const I=100
async function*oneBatch(e,t){const n=function inTurn(e,t){return(0,b.g5)(e,firstInTurn(e.length,t))}(// CONCATENATED MODULE: ./lib/src/github/list-incidents.js
await async function listIncidents(e,t){const[n,s]=await Promise.all([list(e,{state:"open"},t.label),list(e,{state:"closed",since:t.closedSince},t.label)]),i=s.filter(e=>isOfLate(e,t.closedSince))
return[...new Map([...n,...i].map(e=>[e.number,e])).values()].toSorted((e,t)=>e.number-t.number)}(e.github,{label:e.settings.label,closedSince:t}),e).map(e=>({issue:e.number,url:e.url,listed:{issue:e,isFresh:!1}}))
yield{targets:n,left:0}}async function*pages(e,t,n){const{github:s,settings:i,early:r}=e,{label:a,postmortem:l}=i,u={label:a},c={label:a,touchedSince:t},f=r.open?.label===a?r.open.page:await(0,o.KM)(s,u),g=(0,o.KM)(s,c,l.directory)
g.catch(()=>{})
let h=yield*listed(e,n,{listing:u,first:f,isEarly:!1})
if(h){const t=await g
n.lastChange=void 0===t?"unread":t.lastChange
h=yield*listed(e,n,{listing:c,first:t,isEarly:!0})}h||(yield*async function*theRestByRest(e,t,{seen:n}){for await(const{targets:s,left:i}of oneBatch(e,t))yield{targets:s.filter(({issue:e})=>!n.has(e)),left:i}}(e,t,n))
yield*async function*putOff(e,{later:t,waiting:n,passedBy:s}){const{counted:i}=(0,d.zi)(e.settings.language),asTarget=({number:e,url:t})=>({issue:e,url:t})
yield{targets:t.map(asTarget),left:n.length}
const r=function someOf(e,t){const those=t=>e.filter(({kind:e})=>e===t)
return[...rotated(those("hidden"),t).slice(0,v),...[...those("new"),...rotated(those("spoken-to"),t)].slice(0,v)]}(n,e)
yield{targets:r.map(asTarget),left:0}
const o=n.length-r.length
o>0&&(yield{targets:[],left:0,note:i("moreUnconfirmed",o)})
s>0&&(yield{targets:[],left:0,note:i("passedBy",s)})}(e,n)}async function*listed(e,t,{listing:n,first:s,isEarly:i}){t.total+=s?.total??0
const r=firstInTurn(s?.total??0,e)
let a=0
for(let l=s;void 0!==l;){const u=Math.max(0,r-a),wanted=(s,{total:i})=>withoutQuiet(s.filter(s=>isWanted(s,n,e,t)),i,e,t),c=wanted(l.incidents.slice(0,u),l)
t.later.push(...c.map(named))
const f=wanted(l.incidents.slice(u),l)
for(const{issue:e}of l.incidents)t.seen.add(e.number)
yield{...batchOf(f,e,t),...i&&l===s?{isEarly:i}:{}}
a+=l.incidents.length
if(void 0===l.after)return!0
l=await(0,o.KM)(e.github,{...n,after:l.after})}return!1}function isWanted({issue:e,comments:t,isWhole:n},{touchedSince:s},{context:i},{seen:r}){if(r.has(e.number))return!1
if(void 0===s)return!0
const o=t.filter(({author:e})=>e.login===i.me).map(({body:e})=>e)
return isOfLate(e,s,n||o.length>0?o:void 0)}function withoutQuiet(e,t,{context:{me:n},settings:s,now:i,digest:r,blobSha:o},a){if(t<=I)return e
const l=2*s.reminders.sweepInterval,u=e.filter(e=>(0,x.DP)(e,{me:n,now:i,within:l})||!(0,g.rM)({...e,me:n,now:i,by:r,blobSha:o}))
a.passedBy+=e.length-u.length
return u}function batchOf(e,t,n){const s=e.filter(e=>function isWaiting(e,{context:t}){const{isByTeam:n,isVouched:s,comments:i}=e
if("public"!==t.repository.visibility||n||s)return!1
const r=oursIn(e,t.me)
return r.length>0?!r.some(e=>e.includes('"what":"accepted"')):!i.some(({mayBeMember:e})=>!0===e)}(e,t))
n.waiting.push(...function waitingIn(e,t){return e.filter(e=>!function isLeftToItself(e,{context:t}){const{issue:n,comments:s,isWhole:i}=e,r=s.find(({author:e,body:n})=>e.login===t.me&&void 0!==(0,y.aW)(n))
return!(void 0===r||!i)&&s.every(({author:e,updatedAt:s})=>e.login===t.me||e.login===n.author.login||(0,c.Y8)(s,r.createdAt))}(e,t)).map(e=>({...named(e),kind:kindOf(e,t)}))}(s,t))
const i=e.filter(e=>!s.includes(e)).map(e=>(0,x.$r)(e,t)),r=n.total-n.seen.size+n.waiting.length+n.later.length
return{targets:i,left:Math.max(0,r)}}// CONCATENATED MODULE: ./lib/src/run/sweep.js
const M=2
async function sweep(e,t){const n={...e,reminds:!0},s=function sourceOf(e){const t=(0,c.B9)((0,c.Rz)(e.now)-function afterlife({now:e,settings:t}){const{reminders:n,workingTime:s}=t,i=Math.max(1,...t.severities.map(({factor:e})=>e)),r=Math.max(...t.steps.map(e=>(0,m.fe)(e.timeLimit,s))),o=(0,m.fe)(n.repeat,s)*2**Math.max(0,n.perIncident-2),a=(0,c.vk)(e,(0,m.cx)(e,Math.max(r,o)*i,s))
return Math.min(Math.max(p,2*a),h.rP)}(e))
if("rest"===e.context.reader)return{batches:oneBatch(e,t),lastChange:()=>"unread"}
const n={seen:new Set,waiting:[],later:[],total:0,passedBy:0,lastChange:"unread"}
return{batches:pages(e,t,n),lastChange:()=>n.lastChange}}(n),i={session:n,reconcile:t,reports:[],notes:[],failures:0}
for await(const e of s.batches){const t=await lookAtAll(i,e)
if(void 0!==t)return{reports:i.reports,notes:[...i.notes,...t.notes]}
void 0!==e.note&&i.notes.push(e.note)}return{reports:i.reports,notes:i.notes,folder:{last:s.lastChange()}}}async function lookAtAll(e,{targets:t,left:n,isEarly:s}){const{session:i}=e
let o=!0!==s||!e.reports.some(isNews)
for(const[s,{url:a,...l}]of t.entries()){const u=t.length-s+n,c=(0,r.CX)(i,u)
if(void 0!==c)return{notes:[c]}
const{listed:f}=l,d=void 0===f?{}:{listed:{...f,isFresh:f.isFresh&&o}},g=e.reports.length,h=await lookAtOne(e,{issue:l.issue,...d},{url:a,behind:u})
if(void 0!==h)return h
e.reports.slice(g).some(isNews)&&(o=!1)}}function isNews({effects:e,problem:t}){return e.length>0||void 0!==t}async function lookAtOne(e,t,{url:n,behind:o}){const{session:a,reconcile:l,reports:u}=e,c={number:t.issue,url:n}
try{u.push(await l(a,t))
e.failures=0
return}catch(n){if(n instanceof s.fg)return{notes:[(0,r.Bg)(a,o)]}
if((0,r.ST)(n,t.issue)){u.push((0,r.gone)(c,a))
return}const l=(0,s.B1)(n)
e.failures=(0,s.SR)(l)?e.failures+1:0
const f=e.failures===M||(0,s.Lv)(l),d=f?(0,r.xD)(o-1,a):""
u.push((0,r.gz)(c,`${(0,i.W)(n)}${d}`))
return f?{notes:[]}:void 0}}}}

