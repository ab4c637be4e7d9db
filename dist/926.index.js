export const id=926
export const ids=[926,640]
export const modules={9640:(e,t,n)=>{n.d(t,{Bg:()=>tooLate,CX:()=>whyItEnds,Lv:()=>isShutToAll,ST:()=>isGone,gone:()=>gone,gz:()=>failed,xD:()=>othersWait})
var s=n(4369)
var i=n(6217)
function whyItEnds(e,t){const{github:n,settings:s}=e
if(n.timeLeft()<=0)return tooLate(e,t)
const r=n.requestsLeft()
if(r===undefined||r>s.reserve)return undefined
const o={left:r,reserve:s.reserve}
return(0,i.zi)(s.language).counted("leftForReserve",t,o)}function tooLate({settings:e},t){return(0,i.zi)(e.language).counted("leftForTime",t)}function isShutToAll({limit:e,status:t,message:n}){return e!=="none"||t===401||t===403&&/\barchived\b/i.test(n)}function othersWait(e,{settings:t}){return e===0?"":` ${(0,i.zi)(t.language).counted("moreWait",e)}`}function isGone(e,t){const{status:n,path:i}=(0,s.B1)(e)
return(n===404||n===410)&&new RegExp(`/issues/${t}(?:/|$)`).test(i)}function gone(e,{settings:t}){return{...blank(e),outcome:"unchanged",notes:[(0,i.zi)(t.language).words.isGone]}}function blank({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function failed(e,t){return{...blank(e),outcome:"failed",problem:t}}},7926:(e,t,n)=>{n.d(t,{sweep:()=>sweep})
var s=n(4369)
var i=n(9971)
var r=n(9640)
var o=n(9683)
var a=n(2540)
var u=n(633)
var l=n(164)
var c=n(5619)
var f=n(4918);// CONCATENATED MODULE: ./lib/src/github/list-incidents.js
async function listIncidents(e,t){const[n,s]=await Promise.all([list(e,{state:"open"},t.label),list(e,{state:"closed",since:t.closedSince},t.label)])
const i=s.filter(e=>isOfLate(e,t.closedSince))
const r=new Map([...n,...i].map(e=>[e.number,e]))
return[...r.values()].toSorted((e,t)=>e.number-t.number)}function isOfLate({state:e,body:t,number:n},s,i){if(e.kind==="closed"&&!(0,c.Y8)(e.at,s))return true
const r=[t,...i??[]].map(e=>(0,u.zo)(e,n)).filter(({kind:e})=>e==="present")
if(r.length===0)return i===undefined
return r.some(e=>(0,a.K0)(e).size<(0,a.vI)(e).size)}async function list({rest:e,owner:t,repo:n,paginate:s},i,r){const o=r.includes(",")?{}:{labels:r}
const a=await s(e.issues.listForRepo,{owner:t,repo:n,...i,...o,sort:"created",direction:"asc",per_page:100})
return a.filter(e=>(e.pull_request??undefined)===undefined).map(f.TK).filter(e=>e.labels.some(e=>(0,l.b)(e,r)))}var d=n(6217)
var g=n(1266)
var h=n(9480)
var m=n(5447);// CONCATENATED MODULE: ./lib/src/run/afterlife.js
const p=30*h.vd
function afterlife({now:e,settings:t}){const{reminders:n,workingTime:s}=t
const i=Math.max(1,...t.severities.map(({factor:e})=>e))
const r=Math.max(...t.steps.map(e=>(0,m.fe)(e.timeLimit,s)))
const o=(0,m.fe)(n.repeat,s)*2**Math.max(0,n.perIncident-2)
const a=(0,c.vk)(e,(0,m.cx)(e,Math.max(r,o)*i,s))
return Math.min(Math.max(p,2*a),h.rP)}var b=n(9182);// CONCATENATED MODULE: ./lib/src/run/sweep-order.js
const w=100
function inTurn(e,t){return(0,b.g5)(e,firstInTurn(e.length,t))}function firstInTurn(e,{github:t,settings:n,now:s}){const i=Math.max(1,(t.requestsLeft()??Number.POSITIVE_INFINITY)-n.reserve)
if(e<=i)return 0
const r=(0,b.$0)(s,n.reminders.sweepInterval)
const o=Math.ceil(e/w)
return(r%o*w+Math.floor(r/o))%e}var y=n(6917);// CONCATENATED MODULE: ./lib/src/run/sweep-waiting.js
const v=20
function named({issue:{number:e,url:t}}){return{number:e,url:t}}function isWaiting(e,{context:t}){const{isByTeam:n,isVouched:s,comments:i}=e
if(t.repository.visibility!=="public"||n||s)return false
const r=oursIn(e,t.me)
if(r.length>0)return!r.some(e=>e.includes('"what":"accepted"'))
return!i.some(({mayBeMember:e})=>e===true)}function waitingIn(e,t){return e.filter(e=>!isLeftToItself(e,t)).map(e=>({...named(e),kind:kindOf(e,t)}))}function kindOf(e,{context:t}){if(oursIn(e,t.me).length>0)return"spoken-to"
return e.isWhole?"new":"hidden"}function someOf(e,t){const those=t=>e.filter(({kind:e})=>e===t)
return[...rotated(those("hidden"),t).slice(0,v),...[...those("new"),...rotated(those("spoken-to"),t)].slice(0,v)]}function rotated(e,{now:t,settings:n}){const s=(0,b.$0)(t,n.reminders.sweepInterval)
return(0,b.g5)(e,e.length<=v?0:s*v%e.length)}function isLeftToItself(e,{context:t}){const{issue:n,comments:s,isWhole:i}=e
const r=s.find(({author:e,body:n})=>e.login===t.me&&(0,y.aW)(n)!==undefined)
if(r===undefined||!i)return false
return s.every(({author:e,updatedAt:s})=>e.login===t.me||e.login===n.author.login||(0,c.Y8)(s,r.createdAt))}function oursIn({comments:e},t){return e.flatMap(({author:e,body:n})=>e.login===t?(0,y.aW)(n)??[]:[])}var I=n(5835);// CONCATENATED MODULE: ./lib/src/run/sweep-source.js
const x=100
function sourceOf(e){const t=(0,c.B9)((0,c.Rz)(e.now)-afterlife(e))
if(e.context.reader==="rest"){return{batches:oneBatch(e,t),lastChange:()=>"unread"}}const n={seen:new Set,waiting:[],later:[],total:0,passedBy:0,lastChange:"unread"}
return{batches:pages(e,t,n),lastChange:()=>n.lastChange}}async function*oneBatch(e,t){const n=await listIncidents(e.github,{label:e.settings.label,closedSince:t})
const s=inTurn(n,e).map(e=>({issue:e.number,url:e.url,listed:{issue:e,isFresh:false}}))
yield{targets:s,left:0}}async function*pages(e,t,n){const{github:s,settings:i,early:r}=e
const{label:a,postmortem:u}=i
const l={label:a}
const c={label:a,touchedSince:t}
const f=r.open?.label===a?r.open.page:await(0,o.KM)(s,l)
const d=(0,o.KM)(s,c,u.directory)
d.catch(()=>undefined)
let g=yield*listed(e,n,{listing:l,first:f,isEarly:false})
if(g){const t=await d
n.lastChange=t===undefined?"unread":t.lastChange
g=yield*listed(e,n,{listing:c,first:t,isEarly:true})}if(!g)yield*theRestByRest(e,t,n)
yield*putOff(e,n)}async function*listed(e,t,{listing:n,first:s,isEarly:i}){t.total+=s?.total??0
const r=firstInTurn(s?.total??0,e)
let a=0
for(let u=s;u!==undefined;){const l=Math.max(0,r-a)
const wanted=(s,{total:i})=>withoutQuiet(s.filter(s=>isWanted(s,n,e,t)),i,e,t)
const c=wanted(u.incidents.slice(0,l),u)
t.later.push(...c.map(named))
const f=wanted(u.incidents.slice(l),u)
for(const{issue:e}of u.incidents)t.seen.add(e.number)
yield{...batchOf(f,e,t),...i&&u===s?{isEarly:i}:{}}
a+=u.incidents.length
if(u.after===undefined)return true
u=await(0,o.KM)(e.github,{...n,after:u.after})}return false}function isWanted({issue:e,comments:t,isWhole:n},{touchedSince:s},{context:i},{seen:r}){if(r.has(e.number))return false
if(s===undefined)return true
const o=t.filter(({author:e})=>e.login===i.me).map(({body:e})=>e)
return isOfLate(e,s,n||o.length>0?o:undefined)}function withoutQuiet(e,t,{context:{me:n},settings:s,now:i,digest:r,blobSha:o},a){if(t<=x)return e
const u=2*s.reminders.sweepInterval
const l=e.filter(e=>(0,I.DP)(e,{me:n,now:i,within:u})||!(0,g.rM)({...e,me:n,now:i,by:r,blobSha:o}))
a.passedBy+=e.length-l.length
return l}function batchOf(e,t,n){const s=e.filter(e=>isWaiting(e,t))
n.waiting.push(...waitingIn(s,t))
const i=e.filter(e=>!s.includes(e)).map(e=>(0,I.$r)(e,t))
const r=n.total-n.seen.size+n.waiting.length+n.later.length
return{targets:i,left:Math.max(0,r)}}async function*putOff(e,{later:t,waiting:n,passedBy:s}){const{counted:i}=(0,d.zi)(e.settings.language)
const asTarget=({number:e,url:t})=>({issue:e,url:t})
yield{targets:t.map(asTarget),left:n.length}
const r=someOf(n,e)
yield{targets:r.map(asTarget),left:0}
const o=n.length-r.length
if(o>0)yield{targets:[],left:0,note:i("moreUnconfirmed",o)}
if(s>0)yield{targets:[],left:0,note:i("passedBy",s)}}async function*theRestByRest(e,t,{seen:n}){for await(const{targets:s,left:i}of oneBatch(e,t)){yield{targets:s.filter(({issue:e})=>!n.has(e)),left:i}}}// CONCATENATED MODULE: ./lib/src/run/sweep.js
const M=2
async function sweep(e,t){const n={...e,reminds:true}
const s=sourceOf(n)
const i={session:n,reconcile:t,reports:[],notes:[],failures:0}
for await(const e of s.batches){const t=await lookAtAll(i,e)
if(t!==undefined)return{reports:i.reports,notes:[...i.notes,...t.notes]}
if(e.note!==undefined)i.notes.push(e.note)}return{reports:i.reports,notes:i.notes,folder:{last:s.lastChange()}}}async function lookAtAll(e,{targets:t,left:n,isEarly:s}){const{session:i}=e
let o=s!==true||!e.reports.some(isNews)
for(const[s,{url:a,...u}]of t.entries()){const l=t.length-s+n
const c=(0,r.CX)(i,l)
if(c!==undefined)return{notes:[c]}
const{listed:f}=u
const d=f===undefined?{}:{listed:{...f,isFresh:f.isFresh&&o}}
const g=e.reports.length
const h=await lookAtOne(e,{issue:u.issue,...d},{url:a,behind:l})
if(h!==undefined)return h
if(e.reports.slice(g).some(isNews))o=false}return undefined}function isNews({effects:e,problem:t}){return e.length>0||t!==undefined}async function lookAtOne(e,t,{url:n,behind:o}){const{session:a,reconcile:u,reports:l}=e
const c={number:t.issue,url:n}
try{l.push(await u(a,t))
e.failures=0
return undefined}catch(n){if(n instanceof s.fg)return{notes:[(0,r.Bg)(a,o)]}
if((0,r.ST)(n,t.issue)){l.push((0,r.gone)(c,a))
return undefined}const u=(0,s.B1)(n)
e.failures=(0,s.SR)(u)?e.failures+1:0
const f=e.failures===M||(0,r.Lv)(u)
const d=f?(0,r.xD)(o-1,a):""
l.push((0,r.gz)(c,`${(0,i.W)(n)}${d}`))
return f?{notes:[]}:undefined}}}}

