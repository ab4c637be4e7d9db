export const id=976
export const ids=[976]
export const modules={1276:((e,t,n)=>{n.d(t,{FQ:()=>p,ID:()=>c,Rh:()=>s,ZC:()=>h,o5:()=>a})
var o=n(7309),r=n(8412),i=n(4175)
function s(e,t){return l(e,[...d(e,t),...(0,r.q)({...e,...t})])}function a(e,t){return l(e,d(e,t))}function d(e,{incident:t,directory:n,blobSha:o}){const r=(0,i.qE)(e,t,{directory:n,blobSha:o})
switch(r.kind){case"unsure":return r.wants
case"present":return[r.path]
default:return[]}}function l({entries:e,texts:t},n){const o=new Set(n)
return e.filter(({path:e})=>o.has(e)&&!Object.hasOwn(t,e))}function c(e,t,n){const{postmortems:o,draft:r}=e,i={incident:t,...n},a="listed"===o.kind&&0===s(o,i).length
return{...e,...a?{postmortems:u(o,i)}:{},draft:f(r,i)}}function u(e,{incident:t,directory:n,blobSha:o}){const r=(0,i.qE)(e,t,{directory:n,blobSha:o})
if("unsure"===r.kind)throw new Error("the folder was read and still does not show its postmortem")
if("blocked"===r.kind){const{path:e}=r
return{kind:"unusable",blocker:"place",path:e,reason:`The postmortem cannot be written: \`${e}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`}}const{path:s}=r
return"present"===r.kind?{...e,kind:"read",file:{...r,content:e.texts[s]??""}}:{...e,kind:"read",file:{kind:"absent",path:m(e,n)??s}}}function m({former:e,entries:t,others:n},o){if(void 0===e)return
const r=`${o}/${(0,i.Md)(e.path)}`
return n.includes(r)||t.some(e=>e.path===r)?void 0:r}function f(e,t){if("read"!==e.kind)return e
const{branch:n}=e
if("listed"!==n.kind&&"foreign"!==n.kind)return e
const{name:o}=n
if("listed"===n.kind&&a(n.postmortems,t).length>0)return e
const r="listed"===n.kind?u(n.postmortems,t):void 0,i="read"===r?.kind&&"present"===r.file.kind
return"read"!==r?.kind||!i&&o!==p(t.incident)?{kind:"read",branch:{kind:"unread",name:g(o,t.incident)},pull:{kind:"unread"}}:{...e,branch:{kind:"present",name:o,postmortems:r}}}function p({logbook:{postmortem:e}}){return"pull-request"===e?.kind||"branch"===e?.kind?e.branch:void 0}function h(e){return v(e)[0]??""}function g(e,t){const n=v(t),o=n[n.indexOf(e)+1]
if(void 0===o)throw new Error("every name for a branch of the postmortem is taken")
return o}function v(e){const t=p(e),n=(0,o.i2)(e.number)
return void 0===t?n:[t,...n.filter(e=>e!==t)]}}),7008:((e,t,n)=>{n.d(t,{Qg:()=>d,pe:()=>l,KA:()=>a});// markdown/slug
const o=60,r={ß:"ss",æ:"ae",œ:"oe",ø:"o",đ:"d",ð:"d",ł:"l",þ:"th",ı:"i"},i=/^(?:con|prn|aux|nul|com\d|lpt\d)$/
var s=n(5619);// delivery/file-name
function a(e,t){const n=function(e){const t=function(e){if(e.length<=o)return e
const t=e.slice(0,o),n="-"===e[o]?-1:t.lastIndexOf("-")
return(n>o/2?t.slice(0,n):t).replace(/-$/,"")}(e.toWellFormed().toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu,"").replaceAll(/[ßæœøđðłþı]/g,e=>r[e]??"").toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,""))
return""===t||i.test(t)?void 0:t}(t.title),a=`${(0,s.kb)(t.createdAt)}-${t.number}`
return`${e}/${void 0===n?a:`${a}-${n}`}.md`}function d(e,t){return c(e)===String(t)}function l(e,t){const n=c(e)
return void 0!==n&&n!==String(t)}function c(e){return/^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(e)?.[1]}}),4175:((e,t,n)=>{n.d(t,{Md:()=>c,Zp:()=>l,qE:()=>a})
var o=n(2839),r=n(6018),i=n(7224),s=n(7008)
function a(e,t,{directory:n,blobSha:o}){const a=t.logbook.postmortem?.path,u=e.entries.some(({path:e})=>e===a),m=(0,s.KA)(n,t),f=e.entries.map(({path:e})=>e),p=d(e,[...void 0!==a&&u?[a]:[],...f.filter(e=>e===m),...f.filter(e=>(0,s.Qg)(c(e),t.number))],t)
if(void 0!==p)return p
if(void 0===a){const s=d(e,function({entries:e,texts:t},{directory:n,blobSha:o},{number:s}){const a=(0,i.vS)(t[(0,r.Ny)(n,e).index],o).entries
return e.filter(({path:e,sha:n})=>{const o=a.get(e)
return o?.sha===n?"postmortem"===o.kind&&o.incident===s:l(t[e]??"")===s}).map(({path:e})=>e)}(e,{directory:n,blobSha:o},t),t)
if(void 0!==s)return s}return(void 0===a||u?void 0:d(e,f.filter(e=>function(e,t){return/\.mdx?$/i.test(e)&&!(0,s.pe)(c(e),t)}(e,t.number)),t))??function({entries:e,others:t},n){if(t.includes(n))return{kind:"blocked",path:n}
const o=new Set([...e.map(({path:e})=>e),...t])
let r=n
for(let e=2;o.has(r);e+=1)r=n.replace(/\.md$/,`-${e}.md`)
return{kind:"absent",path:r}}(e,m)}function d(e,t,n){const o=[...new Set(t)].filter(t=>!Object.hasOwn(e.texts,t))
if(o.length>0)return{kind:"unsure",wants:o}
const r=t.find(t=>function(e,t,{number:n,logbook:o}){const r=l(e)
return void 0===r?t===o.postmortem?.path:r===n}(e.texts[t]??"",t,n))
return void 0===r?void 0:{kind:"present",path:r}}function l(e){const t=(0,o.Xz)(e)
return"front-matter"===t.kind?t.data.incident:void 0}function c(e){return e.slice(e.lastIndexOf("/")+1)}}),3755:((e,t,n)=>{n.d(t,{D3:()=>Ea,Hg:()=>Da,Rv:()=>Za,GD:()=>Ca,it:()=>Ra,Qr:()=>Ua,aL:()=>Ia})
var o=n(5007),r=n(164),i=n(4485),s=n(8574),a=n(7722),d=n(2839)
function l(e,t){return void 0===t?[]:(0,d.g4)({[e]:t},"").split("\n").slice(1,-2)}function c(e,t){return JSON.stringify(e)===JSON.stringify(t)}var u=n(7378),m=n(2718),f=n(6270),p=n(1354),h=n(4370),g=n(2283),v=n(1103),b=n(5619),k=n(8151),w=n(1156);// thread/sentences
const y=200,x=600,$=300,M=/(?<=[.!?…]["”»)]?)(?<!\b(?:Prof|Dr|Mr|Mrs|Ms|St|vs|ca|bzw|Nr|No|approx|etc|Sr|Sra|e\.g|i\.e|z\. ?B|u\. ?a|d\. ?h|incl|inkl|max|min|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.)(?<!\b\d{1,2}\.)\s+(?=["“„«(]?[\p{L}\p{N}@#`*])|(?<=[。！？])/u
function A(e){const t=e.replaceAll(/~~[^~]{1,500}~~|\*\*|__(?=\S)|(?<=\S)__/g,"").trim()
return t.includes("](")?t.replaceAll(/!\[[^\]]{0,300}\]\([^()\s]{1,2000}\)/g," ").replaceAll(/\[([^\]]{1,300})\]\([^()\s]{1,2000}\)/g,"$1").replaceAll(/ {2,}/g," ").trim():t}function S(e){if(e.length<=$)return[e]
const t=function(e){const t=[]
for(const{index:n,1:o}of e.matchAll(/(?<=^|\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu))Number(o)===t.length+1&&t.push(n)
return t.length<2?[e]:[0,...t].map((t,n,o)=>e.slice(t,o[n+1]).trim()).filter(e=>""!==e)}(e)
return t.flatMap(e=>e.length<=$?[e]:e.split(/(?<=[,;])\s+/))}function z(e){const t=[]
let n=""
const o=()=>{""!==n&&t.push(...n.split(M).flatMap(S))
n=""}
for(const{start:r,end:i,place:s,quoted:a,item:d}of(0,w.k)(e).lines){const l=e.slice(r,Math.min(i,r+4e3)).trim()
if("text"!==s||a||""===l||/^\||^#{1,6}\s/.test(l)){""!==l&&/[:：]$/.test(n)&&(n+=" …")
""===l&&/[:：]$/.test(n)||o()
continue}void 0!==d&&o()
const c=A(l.replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,""))
n=""===n?c:`${n} ${c}`;(/[。！？]$/.test(l)||/^[・•]/.test(l))&&o()
if(t.length>=y)break}o()
return t.slice(0,y).map(e=>function(e){return/[»”]$/.test(e)&&!/[«“„]/.test(e)?e.slice(0,-1).trimEnd():/^[«“„]/.test(e)&&!/[»”“]/.test(e.slice(1))?e.slice(1).trimStart():e}(e.trim().slice(0,x))).filter(e=>/[\p{L}\p{N}]/u.test(e))}// timeline/comment-lines
const L=600
function j(e){return(0,k.I)(e.slice(0,4*L)).slice(0,L).toWellFormed()}const _=/^(?:status|authors?|owners?|date|last updated|version|verfasser|autor(?:es)?|auteurs?|fecha|datum|data|作成者|状態)\s?[:：]/i
function q({kind:e,heading:t},n){return""===t||void 0!==e&&n?[]:[/[.!?:。：]$/.test(t)?t:`${t}:`]}function O({timed:e}){return e.flatMap(({at:e,text:t,shown:n})=>void 0===e?[`${n} ${t}`]:[])}function U({parts:e,author:t,url:n,isMember:o}){return o?e.flatMap(({timed:e})=>e.flatMap(({at:e,text:o,isAbout:r})=>void 0===e?[]:[{kind:"told",at:e,who:t.login,url:n,text:o.replaceAll(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu,""),isAbout:r}])):[]}// incident/deployments
const R=/\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i
function I({background:e}){return"read"!==e.kind||"known"!==e.deployments.kind?[]:e.deployments.items.filter(({environment:e})=>!R.test(e))}// timeline/deployed-lines
function C(e,t){const n=(0,g.Ir)(e),o=function(e){const t=(0,g.Zz)(e).at(-1)?.to??e.now,n=(0,g.aj)(e.logbook,"resolved")?.at??t
return(0,b.Y8)(t,n)?n:t}(e),r=new Set((0,h.S)(e,t).map(e=>"commit"===e.kind?e.sha:e.commit))
return I(t).filter(({at:e,sha:t})=>!(0,b.Y8)(e,n)&&(!(0,b.Y8)(o,e)||r.has(t))).map(({at:e,by:n,environment:o,sha:r,state:i})=>({kind:"deployed",at:e,who:n.login,url:`${t.repository.url}/commit/${r}`,environment:o,commit:r,state:i}))}// timeline/fold
const E=1e4,D=["opened","declared","labelled","unlabelled","assigned","unassigned","ticked","unticked"]
function N(e,t){if(e.who===t.who){if("opened"===e.kind)return(0,b.vk)(e.at,t.at)>E?void 0:function(e,t){if("declared"!==t.kind&&"labelled"!==t.kind)return
const n=[...e.labels,...t.labels]
return{...e,labels:n,declared:e.declared||"declared"===t.kind}}(e,t)
if(e.at===t.at)switch(e.kind){case"declared":return"labelled"===t.kind?{...e,labels:[...e.labels,...t.labels]}:void 0
case"labelled":case"unlabelled":return t.kind===e.kind?{...e,labels:[...e.labels,...t.labels]}:void 0
case"assigned":case"unassigned":return t.kind===e.kind?{...e,people:[...e.people,...t.people]}:void 0
case"ticked":case"unticked":return t.kind===e.kind&&t.seen===e.seen?{...e,steps:[...e.steps,...t.steps]}:void 0
default:return}}}var Z=n(2532),F=n(172),B=n(7309),W=n(9762);// timeline/history-lines
function T(e,t){const n=new Set(e.flatMap(e=>"commit"in e&&"closed"===e.kind?[e.commit]:[]))
return e.flatMap((o,i)=>"linked"===o.kind&&!0===o.isPart||function(e,{me:t,issue:n}){if(e.by.login!==t)return!1
switch(e.kind){case"labeled":case"unlabeled":return(0,r.bK)(e.label,r.nA)
case"referenced":return"bot"===e.by.kind
case"linked":return"issue"===e.what?"bot"===e.by.kind:(0,B.RH)(e.title,n.number)
default:return!1}}(o,t)||function({kind:e,at:t},{duplicates:n}){return"marked_as_duplicate"===e&&"read"===n?.kind&&n.issues.some(e=>e.at===t)}(o,t)?[]:"linked"===o.kind?function({url:e},t){return!t.some(t=>"linked"===t.kind&&t.url===e)}(o,e.slice(0,i))?function(e,t){const{at:n,by:o,number:r,title:i,what:s,url:a,mergedAt:d}=e,l={number:r,title:i,what:s,url:a},c=void 0===d&&!(0,W._)(t)(o.login,n)&&"person"===o.kind,u={kind:"linked",at:n,who:o.login,...l},m=c?{...u,isStranger:c}:u
return void 0===d?[m]:[m,{kind:"merged",at:d,...l}]}(o,t):[]:"referenced"===o.kind&&n.has(o.commit)?[]:[Y(o,t)])}function Y(e,t){const n={at:e.at,who:P(e,t)??e.by.login}
switch(e.kind){case"labeled":return{...n,kind:"labelled",labels:[e.label]}
case"unlabeled":return{...n,kind:"unlabelled",labels:[e.label]}
case"assigned":case"unassigned":return{...n,kind:e.kind,people:[e.assignee]}
case"renamed":return{...n,kind:"renamed",from:e.from,to:e.to}
case"closed":return{...n,...H(e.commit,t),kind:"closed",reason:e.reason}
case"referenced":return{...n,...H(e.commit,t),kind:"referenced",commit:e.commit}
default:return{...n,kind:e.kind}}}function P(e,t){const{me:n,comments:o}=t
if(e.by.login!==n||"labeled"!==e.kind&&"unlabeled"!==e.kind)return
const r=(0,W._)(t),i=o.findLast(({author:t,body:n,createdAt:o,updatedAt:i})=>"person"===t.kind&&r(t.login,i)&&!(0,b.Y8)(e.at,o)&&(0,F.e5)(n,Z.yf.verb))
return i?.author.login}function H(e,{repository:t}){return void 0===e?{}:{commit:e,url:`${t.url}/commit/${e}`}}// timeline/timeline
const K=5e3
function Q(e,t,n){const o="read"===t.history.kind?t.history.events:[],r=function({logbook:e},{issue:t}){const{state:n}=t
if("open"!==n.kind)return e.entries.map(({attribution:e})=>e.at).reduce((e,t)=>(0,b.Y8)(e,t)?t:e,n.at)}(e,t),i=({at:e})=>void 0===r||function(e,t){return(0,b.Rz)(e)<=(0,b.Rz)(t)+K}(e,r),s=new Map(n.map(e=>[e.comment,e])),a=[J(e),...G(e),...T(o,t).filter(i),...C(e,t),...X(e,t,o),...t.comments.filter(({author:e,body:n})=>function(e,t){return"bot"!==e.kind&&e.login!==t}(e,t.me)&&!(0,p.b)(n)).filter(({createdAt:e})=>i({at:e})).flatMap(t=>function(e,t,n){const{id:o,author:r,body:i,createdAt:s,url:a,isPinned:d}=e,l={at:s,who:r.login,url:a},c=!0===d||n.includes(o)?{isPinned:!0}:{}
if(!0!==t?.isMember)return[{...l,kind:"commented",excerpt:j(i),...c,isStranger:!0}]
const u=function({parts:e,isWriteUp:t},n){const o=e.filter(({kind:e})=>t?void 0===e||"repair"===e:"timeline"!==e),r=o.flatMap(e=>[...q(e,t),...O(e),...z(e.others)]).filter(e=>!t||!_.test(e)).reduce((e,t)=>function(e,t){return""===e?t:/[\p{L}\p{N})\]"'`]$/u.test(e)?`${e}; ${t}`:`${e} ${t}`}(e,t),"")
return""!==r?r.slice(0,L).toWellFormed():o.length===e.length&&e.every(({timed:e})=>0===e.length)?(0,k.C)(n.replaceAll(/!\[([^\]]{0,300})\]\([^)\s]{1,2000}\)/g,"$1")):""}(t,i),m=t.parts.some(({timed:e})=>e.length>0),f=t.parts.every(({kind:e})=>"timeline"===e)
return""===u&&(m||t.isWriteUp||f)?t.isWriteUp?[{...l,kind:"wrote-up"}]:[]:[...t.isWriteUp?[{...l,kind:"wrote-up"}]:[],{...l,kind:"commented",excerpt:u,...c}]}(t,s.get(t.id),e.marks.rocket)),...n.flatMap(U),...e.logbook.entries.flatMap((e,n,r)=>function(e,t){return"milestone"===e.what&&t.some(t=>"milestone"===t.what&&t.name===e.name)}(e,r.slice(n+1))?[]:function(e,t,{events:n,home:o}){const{attribution:r}=e,i={at:r.at,..."actor"===r.kind?{who:r.by}:{}}
switch(e.what){case"declared":case"accepted":case"snoozed":case"note":case"said":case"similar":case"postmortem-asked":return[]
case"ticked":case"unticked":return function(e,t){const n=(0,v.zR)(t,e.step)
return n?.what===e.what&&n.attribution.at===e.attribution.at}(e,t)?[]:[{...i,kind:e.what,steps:[e.step],seen:"seen"===r.kind}]
case"follow-up":{const{number:t,title:n}=e
return void 0===t?[]:[{...i,kind:"linked",what:"issue",number:t,title:n,url:`${o}/issues/${t}`}]}case"closed":return ee(e,t,n)?[]:[{...i,kind:"closed",reason:e.reason}]
case"reopened":return ee(e,t,n)?[]:[{...i,kind:"reopened"}]
default:return[{...i,...V(e)}]}}(e,r.slice(0,n),{events:o,home:t.repository.url}))],d=new Set(a.flatMap(({kind:e,at:t})=>"told"===e?[t]:[]))
return function(e){const t=[]
let n=[]
for(const o of e){n=n.filter(e=>{return n=t[e],r=o,"opened"===n?.kind?(0,b.vk)(n.at,r.at)<=E:n?.at===r.at
var n,r})
const e=n.flatMap(e=>{const n=t[e],r=void 0===n?void 0:N(n,o)
return void 0===r?[]:[{index:e,both:r}]}).at(-1)
if(void 0===e){D.includes(o.kind)&&(n=[...n,t.length])
t.push(o)}else t[e.index]=e.both}return t}(a.filter(({kind:e,at:t})=>"milestone"!==e||!d.has(t)).toSorted((e,t)=>(0,b.Rz)(e.at)-(0,b.Rz)(t.at)))}function X(e,t,n){const o=new Set(n.map(e=>"linked"===e.kind?e.url:""))
return(0,h.p)(e,t).filter(({url:e})=>!o.has(e)).map(({mergedAt:e,number:t,title:n,url:o})=>({kind:"merged",at:e,number:t,title:n,url:o,what:"pull-request"}))}function J({createdAt:e,author:t,url:n}){return{kind:"opened",at:e,who:t.login,url:n,labels:[],declared:!1}}function G({logbook:e}){const t=(0,g.HK)(e.entries)
return void 0===t?[]:[{kind:"declared",at:t.at,labels:[],..."actor"===t.kind?{who:t.by}:{}}]}function V(e){switch(e.what){case"skipped":return{kind:"skipped",step:e.step,reason:e.reason}
case"lead":return{kind:"lead",login:e.login}
case"owner":return{kind:"owner",login:e.login,step:e.step}
case"milestone":return{kind:"milestone",name:e.name,at:e.at}
case"line":return{kind:"reported",text:e.text,at:e.at}
case"update":return{kind:"update",text:e.text,...void 0===e.status?{}:{status:e.status}}}}function ee(e,t,n){const{at:o,kind:r}=e.attribution,i=t.findLast(({what:e})=>"closed"===e||"reopened"===e||"declared"===e)
return n.some(t=>t.kind===e.what&&((0,b.vk)(t.at,o)<=K&&(0,b.vk)(o,t.at)<=K||"seen"===r&&(0,b.Y8)(t.at,o)&&(void 0===i||!(0,b.Y8)(t.at,i.attribution.at))))}var te=n(8674),ne=n(124),oe=n(1780),re=n(4070),ie=n(9944);// postmortem/data-types
const se=["url","severity_highest","labels","acknowledged","duration_minutes","lasted_minutes","episodes","steps","lead","repaired_by","participants","sections_total","reviewed_by","reviewed_at"],ae="outside",de=["summary","said","material","similar","log"]
function le(e,t,{words:n},o){const r=(0,ne.K)(e).map(({name:e})=>e),i=!0===t?.isFormer?re.RT.map(re.Fg):[],s=(0,te.gT)(t?.stored,"sections").flatMap(e=>"string"==typeof e?e:[]),a=void 0===t?[]:(0,ne.K)(t.file).map(({name:e})=>e),d=s.filter(e=>r.includes(e)||!a.includes(e)),l=[...new Set([...d,...r,...i])],c=(0,m.w)((0,f.q)(e,{sections:l}),n),{open:u}=(0,oe.p)(e,{words:n,home:o.repository.url})
return{completeness:c,sections:l,followUpsOpen:u}}function ce({data:e},{stored:t}){return Object.fromEntries(se.filter(n=>"labels"!==n||JSON.stringify(e[n])===JSON.stringify(t.labels)).map(e=>[e,void 0]))}function ue(e,{incident:t}){return"front-matter"===e.kind&&e.data.incident===t&&"schema"in e.data}function me({data:e},t){const{status:n,...o}=t
return(0,ie.vL)(e.status)?o:{...t}}var fe=n(5309),pe=n(258);// postmortem/milestones
function he(e,t){const n=void 0===t?[]:[{name:"acknowledged",...t}]
return[...ve(e),...be(e,n)].toSorted((e,t)=>(0,b.Rz)(e.at)-(0,b.Rz)(t.at))}function ge(e){const t=(0,g.Ir)(e),[n,o]=[(0,g.aj)(e.logbook,"mitigated")?.at,(0,g.aj)(e.logbook,"resolved")?.at],r=o??n
if(void 0!==r&&!(0,b.Y8)(r,t))return{from:t,to:r,until:void 0===o?"mitigated":"resolved",isWhole:void 0!==(0,g.aj)(e.logbook,"started")}}function ve({logbook:e}){return pe.zY.flatMap(t=>{const n=(0,g.aj)(e,t)
if(void 0===n)return[]
const{at:o,attribution:r}=n
return[{name:t,at:o,..."actor"===r.kind?{by:r.by}:{}}]})}function be(e,t){const{createdAt:n,author:o,logbook:r}=e,i=(0,g.HK)(r.entries),s=i?.at??n,a="actor"===i?.kind?{by:i.by}:{}
return[...(0,b.vk)(n,s)>g.lo?[{name:"opened",at:n,by:o.login}]:[],{name:"declared",at:s,...a},...t,...ke(e)]}function ke(e){const t=(0,g.Zz)(e).at(-1)?.to
if(void 0===t)return[]
const n=e.logbook.entries.findLast(({what:e})=>"closed"===e)
return[{name:"closed",at:t,..."actor"===n?.attribution.kind?{by:n.attribution.by}:{}}]}function we(e){let t=(0,g.kK)(e)
return e.steps.map(({state:e})=>{if("open"===e.kind){t=void 0
return}const{at:n}=e.attribution
if(void 0===t||(0,b.Y8)(n,t))return{from:n,to:n,isAhead:!0}
const o={from:t,to:n,isAhead:!1}
t=n
return o})}// postmortem/gantt
const ye=6e4,xe=1440*ye,$e=6
function Me(e,t){const{words:n}=t.texts,o=function(e,{texts:{words:t}}){const n=ge(e),o=he(e).find(({name:e})=>"mitigated"===e)?.at,r="resolved"===n?.until&&void 0!==o&&(0,b.Y8)(o,n.to)?o:n?.to
return[...void 0===n||void 0===r?[]:[{title:t.ganttHurting,look:"active",from:n.from,to:r}],...void 0===n||void 0===r||r===n.to?[]:[{title:t.ganttUnresolved,look:"",from:r,to:n.to}],...(0,g.Zz)(e).slice(-$e).map(({from:n,to:o})=>({title:t.ganttOpen,look:"open",from:n,to:o??e.now}))]}(e,t),r=function(e,{titleOf:t}){const n=we(e)
return e.steps.flatMap(({step:e},o)=>{const r=n[o]
return void 0===r?[]:[{title:`${(0,fe.CD)(e.id)} ${t(e)}`,look:"done",from:r.from,to:r.to}]})}(e,t),i=ze(o.length>1?o.filter(({look:e})=>"open"!==e):o),s=o.filter(e=>Le(e,i)),a=r.filter(e=>Le(e,i)),[d,l]=ze([...s,...a]),c=l-d
return c>Ae||s.length+a.length<2||function(e,t){if(t<=Se)return!1
const n=e.filter(({from:e,to:n})=>(0,b.Rz)(n)-(0,b.Rz)(e)<t/100)
return n.length>e.length/2}(a,c)?"":["gantt","  dateFormat YYYY-MM-DDTHH:mm",`  axisFormat ${Oe(c)}`,"  todayMarker off",`  tickInterval ${Ue(c)}`,`  section ${qe(n.ganttIncident)}`,...s.map(je),...0===a.length?[]:[`  section ${qe(n.ganttSteps)}`,...a.map(je)]].join("\n")}const Ae=2*xe,Se=xe/2
function ze(e){const t=e.flatMap(({from:e,to:t})=>[(0,b.Rz)(e),(0,b.Rz)(t)])
return[Math.min(...t),Math.max(...t)]}function Le(e,[t,n]){const o=Math.max((n-t)/2,60*ye)
return(0,b.Rz)(e.from)<=n&&(0,b.Rz)(e.to)>=t&&(0,b.Rz)(e.to)<=n+o}function je({title:e,look:t,from:n,to:o}){const r=(0,b.Rz)(o)-(0,b.Rz)(n)<ye?(0,b.B9)((0,b.Rz)(n)+ye):o,i=["open"===t?"":t,n.slice(0,16),r.slice(0,16)].filter(e=>""!==e)
return`  ${qe(e)} :${i.join(", ")}`}const _e=17
function qe(e){return function(e){if(e.length<=_e)return e
const t=e.slice(0,_e-1),n=t.lastIndexOf(" ")
return`${(n>_e/2?t.slice(0,n):t).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}…`}(e.replaceAll(/<wbr\/>|\\(?=.)/g,"").replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu," ").replaceAll(/\s+/g," ").trim())||"-"}function Oe(e){return e<=xe/2?"%H:%M":e<=7*xe?"%m-%d %H:%M":"%Y-%m-%d"}function Ue(e){const t=e<=xe/2?6:3,n=[...[5,10,15,30].map(e=>({ms:e*ye,text:`${e}minute`})),...[1,2,3,4,6,8,12].map(e=>({ms:60*e*ye,text:`${e}hour`})),...[1,2].map(e=>({ms:e*xe,text:`${e}day`})),...[1,2].map(e=>({ms:7*e*xe,text:`${e}week`})),...[1,2,3,6].map(e=>({ms:30*e*xe,text:`${e}month`}))]
return(n.find(({ms:n})=>e/n<=t)??{text:"12month"}).text}var Re=n(9355),Ie=n(5135),Ce=n(1091),Ee=n(9480),De=n(7898),Ne=n(1477);// postmortem/code-words
function Ze(e){return`**${(0,Ne.h)(e,60)}**`}function Fe({what:e,number:t,title:n,url:o,isStranger:r},{texts:i,label:s}){const a=!0===r?(0,De.U_)(`#${t} ${n.slice(0,80)}`):(0,Ce.uM)(`#${t} ${s(n,80)}`,o)
return i.format("pull-request"===e?"pullRequest":"issue",{link:a})}function Be(e,t,{texts:n}){return n.format("commit",{link:We(e,t)})}function We(e,t){return(0,Ce.uM)((0,De.U_)(e.slice(0,7)),t)}const Te={succeeded:"deployed",failed:"deployFailed",unfinished:"deploying"}
function Ye({commit:e,url:t,environment:n,state:o},r,i){const s=Be(e,t,i)
return i.texts.format(Te[o],{who:r,commit:s,place:(0,De.U_)(n)})}function Pe(e){return e.slice(0,1).toUpperCase()+e.slice(1)}// postmortem/as-many-as-fit
function He(e,t,{most:n,longest:o}){let r=0
const i=e.findIndex((e,i)=>{r+=t(e)
return i===n||i>0&&r>o})
return-1===i?e:e.slice(0,i)}// postmortem/unlinked
function Ke(e){return e.replaceAll("`","'").replaceAll(/!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})[^)\n]{0,300}\)/g,"$1 $2").replaceAll(/(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w/&#.-])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9}(?!\w)/gi,e=>`\`${e}\``)}// postmortem/quotes
function Qe(e,t,n){const o=!1===e.isMember?Ke(t):t
return Je(tt(e,n),o,n)}function Xe(e,t,n){return Je(Ge(e,n),t,n)}function Je(e,t,n){const o=n.line(t,300)
return""===o?e:`${et(o,n.texts)} (${e})`}function Ge(e,{texts:t,clock:n,name:o}){const r="actor"===e.kind?o(e.by):t.words.somebody
return t.format("noteBy",{who:r,when:n.named(e.at)})}const Ve={"”":{"“":"‘","”":"’"},"“":{"„":"‚","“":"‘","”":"’"},"»":{"«":"“","»":"”"},"」":{"「":"『","」":"』"}}
function et(e,t){const n=t.format("quote",{text:""}).trim().slice(-1),o=Ve[n]??{},r=e.replaceAll(/[“”„«»「」]/g,e=>o[e]??e)
return t.format("quote",{text:r})}function tt(e,{texts:t,clock:n,name:o}){const[r,i]=[o(e.author.login),nt(e)],s=void 0===i?r:t.format("editedBy",{who:r,editor:o(i)})
return(0,Ce.uM)(t.format("noteBy",{who:s,when:n.named(e.createdAt)}),e.url)}function nt({author:e,editedBy:t}){if(void 0!==t&&"ghost"!==t&&!t.endsWith("[bot]"))return t.toLowerCase()===e.login.toLowerCase()?void 0:t}function ot(e={}){return Re.RQ.flatMap(t=>void 0===e[t]?[]:[`${Re.KG[t]} ${e[t]}`]).join(" · ")}function rt(e,t){if(0===e.length)return[]
const n=e.map(({text:e,source:n})=>Qe(n,e,t))
return[{intro:t.texts.words.mayBelong,lines:n}]}const it={most:20,longest:2e4}
function st(e){const t=He(e,({quote:e})=>e.length,it)
return{shown:t,left:e.length-t.length}}// postmortem/lead-up-hints
const at=10,dt=10
function lt(e,t,n){const{background:r}=t,{texts:i}=n,s=g.nu/Ee.nW,a="read"!==r.kind||"not-known"===r.commits.kind?[ht(i.format("changesUnknown",{hours:s}))]:[]
if("read"!==r.kind)return a
const d=function(e,t){const{incident:n,facts:r,formatter:i}=e,s=(0,g.hX)(n),a=function({facts:e,formatter:t},n){const{background:r,repository:i}=e
if("read"!==r.kind||"known"!==r.commits.kind)return[]
const s=r.commits.items.filter(({headline:e,pull:t})=>!((0,o.nU)(e)||void 0!==t&&(0,B.CZ)(t.title))).map(e=>[mt(e,i.defaultBranch),e])
return pt([...new Map(s).values()].map(e=>function(e,t,n){const{texts:o,line:r}=n,i=ut(e,t)
if(void 0!==i){const e=Fe({...i,what:"pull-request"},n)
return{at:i.at,words:Pe(o.format("mergedOf",{what:e,who:Ze(i.author.login)}))}}const s=void 0===e.by?r(e.authorName,60)||o.words.somebody:Ze(e.by.login),a=et(r(e.headline,100),o)
return{at:e.at,words:o.format("committed",{who:s,link:We(e.sha,e.url),quote:a})}}(e,i.defaultBranch,t)).filter(({at:e})=>!(0,b.Y8)(n.to,e)&&!(0,b.Y8)(e,n.from)))}(e,s),d=function({facts:e,formatter:t},{from:n,to:o}){return I(e).filter(({at:e})=>!(0,b.Y8)(e,n)&&(0,b.Y8)(e,o)).map(({at:n,by:o,sha:r,environment:i,state:s})=>({at:n,words:Ye({commit:r,url:`${e.repository.url}/commit/${r}`,environment:i,state:s},Ze(o.login),t)}))}(e,s),l=[...a.slice(0,at),...d.slice(0,dt)]
if(0===l.length)return
const c=pt(l).map(({at:e,words:t})=>`${i.clock.timestamp(e)} ${t}`),u=a.length+d.length-l.length+function({background:e}){return"read"===e.kind&&"known"===e.commits.kind?e.commits.left:0}(r),m=0===u?[]:[i.texts.format("moreChanges",{count:u,url:ct(r,s)})]
return{intro:i.texts.format("changedBefore",{hours:t,zones:i.clock.zones}),lines:[...c,...m]}}({incident:e,facts:t,formatter:n},s),l=[...a,...ft(t,n)]
return void 0!==d?[d,...l]:l.length>0?l:[{...ht(i.format("nothingChanged",{hours:s})),isQuiet:!0}]}function ct({repository:e},{from:t,to:n}){const o=(0,Ce.oW)(e.defaultBranch)
return`${e.url}/commits/${o}?since=${(0,b.kb)(t)}&until=${(0,b.kb)(n)}`}function ut({pull:e},t){return e?.base===t&&void 0!==e.mergedAt?{...e,at:e.mergedAt}:void 0}function mt(e,t){return ut(e,t)?.url??e.sha}function ft({background:e},{texts:t}){if("read"!==e.kind||"known"===e.deployments.kind)return[]
const n="forbidden"===e.deployments.why
return[ht(t.words[n?"deploymentsForbidden":"deploymentsUnknown"])]}function pt(e){return e.toSorted((e,t)=>(0,b.Rz)(t.at)-(0,b.Rz)(e.at))}function ht(e){return{intro:`_${e}_`,lines:[]}}function gt({statements:e},t){return e.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>"lessons"===e&&""!==t).map(({heading:n,text:o})=>({intro:t.texts.format("writtenUnder",{heading:t.line(n,80)}),lines:z(o).slice(0,8).map(n=>Qe(e,n,t))})))}function vt(e,{texts:t}){const n=ot(e.issue.reactions)
return[...""===n?[]:[t.format("reactionsToIssue",{reactions:n})],...bt(e,t)].map(e=>({intro:e,lines:[]}))}function bt(e,t){const{duplicates:n}=e
if(void 0===n)return[]
const o="read"===n.kind,r=(o?n.issues:(0,Ie.R)(e)).map(({number:e,url:t})=>(0,Ce.uM)(`#${e}`,t)),i=t.list(r)
return""===i?[]:[t.format(o?"reportedAgain":"perhapsReportedAgain",{issues:i})]}var kt=n(5416);// thread/cue
const wt="\\u3005\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u4E00-\\u9FFF",yt={letter:"ø",number:"²"},xt={"\\p{L}":`a-z${yt.letter}${wt}`,"\\p{N}":`0-9${yt.number}`},$t=new RegExp(`[^\\0-\\x7F${wt}]`,"gu"),[Mt,At]=[/\p{L}/u,/\p{N}/u]
function St(e){return e.toLowerCase().replaceAll(/[\uFF10-\uFF19\uFF41-\uFF5A]/g,kt.m$).replaceAll($t,e=>Mt.test(e)?yt.letter.repeat(e.length):At.test(e)?yt.number.repeat(e.length):e)}let zt={text:"",plain:"",few:""}
function Lt(e){return e.replaceAll("\\p{L}",xt["\\p{L}"]).replaceAll("\\p{N}",xt["\\p{N}"])}function jt(...e){const t=e.map(e=>"string"==typeof e?(0,kt.a$)(e):e.source).join("|")
let n
const o=e=>{n??=new RegExp(function(e){const t=e.replaceAll(/\[(\^?)((?:\\p\{[LN]\})+)\]/g,(e,t,n)=>`[${t}${Lt(n)}]`).replaceAll(/\\p\{[LN]\}/g,e=>`[${Lt(e)}]`)
return t.replaceAll(/\\u[0-9A-F]{4}|\\.|[^\\]+/gu,e=>e.startsWith("\\")?e:St(e))}(t),"u")
const{plain:o,few:r}=function(e){if(zt.text!==e){const t=(0,kt.a$)(e)
zt={text:e,plain:t,few:St(t)}}return zt}(e),i=n.exec(r)
if(null!==i)return{at:i.index,words:o.slice(i.index,i.index+i[0].length)}}
return{source:t,find:o,test:e=>void 0!==o(e)}}function _t(e){return`${qt(e)}(?![\\p{L}\\p{N}])`}function qt(e){return`(?<![\\p{L}\\p{N}])(?:${e.replaceAll(/\s*\|\s*/g,"|").trim()})`}// thread/cue-words
const Ot=jt(_t("luckily|by luck|by pure luck|we (?:were|got) lucky|lucky that|fortunately|zum glück|glücklicherweise|wir hatten glück|por suerte|tuvimos suerte|afortunadamente|par chance|heureusement|on a eu de la chance|por sorte|tivemos sorte|felizmente"),"幸い|運よく|運良く"),Ut=jt(_t("because|due to|owing to|root cause|the cause|the reason|culprit|guilty|to blame|turns out|it was the|the problem (?:is|was)|identified|\n    found(?: it)?|found out|ran out|out of (?:memory|disk|space|inodes|quota|connections)|full|stuck|incomplete|missing|limit|limits|pattern|bug|typo|\n    read-only|came with|came in with|comes from|throws|rejects|refuses|forgets|fails|became|broke|broken by|since (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)|\n    after (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)"),qt("caus|introduc|expir|misconfig|regress|overload|deadlock|dead-lock|crash|exhaust|leak|corrupt|mismatch|duplicat|conflict|evict|throttl|saturat|\n    switched .{1,40} off|turned .{1,40} off|disabled|deleted|removed|overw(?:rote|ritten)|lock expires|timed out|race condition|wrong (?:config|setting|value|host|version)"),_t("weil|deshalb|daher|wegen|aufgrund|liegt an|lag an|liegt am|lag am|schuld|gefunden|voll|vollgelaufen|abgelaufen|läuft ab|fehlt|fehlte|seit (?:dem|der) \\p{L}+"),qt("verursach|ursache|fehlkonfig|überlast|gelöscht|defekt|falsch konfig|verweiger|abgestürzt|hängt"),_t("porque|debido a|por culpa|a causa|el problema (?:es|era)|venció|caducó|lleno|llena|falta|faltaba|encontré|encontramos|desde la actualización|tras la actualización"),qt("causad|expir|caduc|satur|borr|eliminad|agot|rechaz"),_t("parce que|car|à cause|en raison|dû à|due à|le problème (?:est|était|vient)|plein|pleine|saturé|saturée|trouvé|manque|manquait|depuis la mise à jour|après la mise à jour"),qt("causé|expir|satur|supprim|bloqu|refus"),_t("devido|por causa|o problema (?:é|era|foi)|venceu|cheio|cheia|faltava|achei|encontrei|encontramos|desde a atualização|depois da atualização"),qt("causad|expir|esgot|apag|removid|recus|travad"),"原因|ため|により|によって|期限|不足|拒否|失敗|設定ミス|不具合|バグ|枯渇|超過|切れ|判明|見つか|特定|残り続け|消え|削除"),Rt=jt(_t("should have|could have|(?<!nothing )(?<!nothing is )wrong|mistake|our mistake|nobody|no one|none of us|had no|we had no|there was no|no (?:test|tests|alert|alerts|monitor|monitoring|check|backup|runbook|documentation|second|review|rollback)|\n    not tested|untested|never tested|too late|too long|cost us|wasted|muted|ignored|outdated|out of date|cannot see|can't see|could not see|not documented|undocumented|unclear|confusing|\n    only covers|asked for it twice|really need|failed to|did not know|didn't know|without talking|still says|had never|took us|longer than"),_t("hätte|hätten|falsch|niemand|keiner|kein Test|keine (?:Warnung|Überwachung|Tests|Doku|Dokumentation|Vertretung)|zu spät|zu lange|fehlte|nicht getestet|vergessen|veraltet|unklar|im Ruhestand"),_t("debería|deberíamos|nadie|sin (?:pruebas|alerta|alertas|monitoreo)|tarde|faltó|faltaba|no teníamos|no había|olvidamos|tardamos"),_t("aurait dû|aurions dû|personne|pas de (?:test|tests|alerte|supervision)|aucun|aucune|trop tard|trop long|manquait|oublié|pas testé|n'avions pas"),_t("deveria|deveríamos|ninguém|sem (?:teste|testes|alerta|alertas|monitoramento)|tarde demais|faltou|faltava|não tínhamos|não havia|esquecemos|demorou"),"なかった|遅れ|漏れ|間違|気づけ|できなかった|未設定|未実施|していなかった|見落と|手順がな"),It=jt("\\d[\\d.,]* ?(?:%|percent|prozent|por ciento|pour cent|por cento|パーセント|割)","(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|all(?: the)?|every|lots of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro)\\+? (?:of (?:the |our )?)?(?:\\p{L}+ ){0,2}(?:people|persons|users?|customers?|clients?|students?|pupils|patients?|maintainers?|developers?|members|employees|colleagues|calls?|tickets?|teams?|shops?|stores?|schools?|sites|rooms?|jobs?|builds?|orders?|payments?|bookings?|invoices?|requests?|packages?|uploads?|downloads?|mails?|emails?|complaints?|reports?|walk ins|sections?|accounts?|records?|devices|Kund\\p{L}*|Nutz\\p{L}*|Anruf\\p{L}*|Personen|Menschen|Bestell\\p{L}*|Meldungen|Läden|Filialen|Schulen|Stationen|Haushalte|clientes|usuarios|usuários|pedidos|llamadas|ligações|chamados|personas|pessoas|tiendas|lojas|alumnos|alunos|utilisateurs|commandes|appels|personnes|magasins|élèves|étudiants)(?![\\p{L}])","[\\d０-９]+ ?(?:件|人|名|店舗|社|台|校|ユーザー|アカウント)"),Ct=jt(_t("cannot|can not|can't|could not|couldn't|unable|fail|fails|failed|failing|lost|down|unreachable|nobody can|no one can|red on|refused|offline|stopped working|not working|broke off|twice|empty"),_t("können nicht|kann nicht|konnte nicht|konnten nicht|nicht erreichbar|nicht möglich|nicht gemeldet|gestört|ausgefallen|keine? \\p{L}+ mehr|geht nicht|gehen nicht"),_t("no pueden|no puede|no podían|no pudieron|caído|caída|fallan|sin servicio|perdieron"),_t("ne peuvent|ne peut|ne pouvaient|ne pouvait|en panne|inaccessible|indisponible|perdu|impossible"),_t("não conseguem|não consegue|não conseguiam|fora do ar|falham|perderam|indisponível|parou|pararam"),"できません|できない|できなかった|つながら|落ちて|停止|障害"),Et=jt(_t("alert|alerts|alert came in|alarm|alarms|pager|paged|page came|monitor|monitors|monitoring|probe|probes|noticed|spotted|told me|told us|told joss|first (?:ticket|call|report|alert)|first \\p{L}+ (?:reports|reported|calls|called|rings|rang|writes|wrote|asks)|reported by|was reported|a customer (?:told|wrote|called|asked)|support (?:told|says|wrote)|found it while|saw it|dashboard showed"),_t("bemerkt|aufgefallen|gemeldet|Meldung kam|Alarm|Überwachung|Anruf|Anrufe|erste (?:Meldung|Anruf)"),_t("alerta|nos avisó|avisaron|avisó|reportó|reportaron|nos dimos cuenta|monitoreo"),_t("alerte|alertés|signalé|prévenus|remarqué|supervision|nous a prévenus"),_t("alerta|nos avisou|avisaram|avisou|reportou|percebemos|monitoramento"),"アラート|監視|通知|問い合わせ|報告|気づ|検知|連絡があ"),Dt=jt(_t("to-do|we should|should we|we must|we need to|we need|needs to|let's|lets|next time|from now on|going forward|follow[- ]?up|until it works|off until|stays off until|what we should have|i would do it|i'll do it|i will do it|is what we should|should be|shall we|could we"),_t("sollten|sollte|müssen|muss|wird .{1,60} einrichten|richtet .{1,90} ein|lässt .{1,90} umstellen|bis zum \\d|bis Ende|künftig|nächstes Mal|in Zukunft|kümmert sich|übernimmt|stellt .{1,90} um"),_t("deberíamos|hay que|vamos a|tenemos que|la próxima vez|a partir de ahora|queda pendiente|se encarga"),_t("il faut|il faudra|il faudrait|on devrait|nous allons|on va|la prochaine fois|à l'avenir|d'ici|s'en occupe|reste à"),_t("devemos|precisamos|vamos|temos que|da próxima vez|a partir de agora|fica pendente|vai cuidar|falta"),"予定|必要|すべき|今後|次回|検討|ようにする|ことにする|までに|対応します|追加します"),Nt=jt(_t("posted|published|announced|announcement|wrote (?:on|to|in|a)|have written|has written|sent (?:to|out|a|an|the|mail|word)|told (?:the|all|every|everyone|everybody|our|people|customers|users|instructors|him|her|them)|informed|notified|emailed|e-mailed|mailed|tweeted|tooted|\n    banner|status ?page|newsletter|forum|mailing list|message to|mail to|text went|rang|phoned|called (?:all|both|every|each)|texted|text to|note to|dear (?:customers?|users?|all|colleagues|students|everyone|friends)|i called (?:each|the|all)|by telephone|by phone|over the phone|next (?:word|update|news) (?:at|by|in)|we will write again"),_t("veröffentlicht|informiert|benachrichtigt|Bescheid gegeben|geschrieben an|angeschrieben|Mail an|Aushang|Rundmail|Statusseite|Startseite|Newsletter|Sehr geehrte|Liebe (?:Kund|Nutz|Kolleg|Eltern)\\p{L}*|Text für|Durchsage|telefonisch"),_t("publicamos|publiqué|avisamos|avisé|comunicamos|comunicado|enviamos|envié|página de estado|correo a|estimad[oa]s|aviso a|publicado"),_t("publié|informé|prévenu|averti|envoyé (?:un|une|à|aux|le)|page de statut|page d'état|mail aux|message aux|communiqué|chers|chères|annoncé"),_t("publicamos|publiquei|avisamos|avisei|comunicamos|comunicado|enviamos|enviei|página de status|e-mail para|prezad[oa]s|aviso aos|publicado"),"お知らせ|掲載|案内|告知|周知|連絡しました|メールを送|お客様|皆様|ご利用の"),Zt=jt(_t("sorry|apologies|our fault|we regret|regret"),qt("apolog"),qt("entschuldig"),_t("tut uns leid|bedauern|Verzeihung|Pardon"),qt("disculp"),_t("lo sentimos|perdón|lamentamos"),qt("désolé"),_t("nos excuses|excusez|toutes nos excuses|nous regrettons"),qt("desculp"),_t("sentimos muito|pedimos perdão"),"申し訳|お詫び|ご迷惑|ご不便|すみません"),Ft=jt(_t("thank you|thanks|thank|kudos|grateful"),_t("danke|dank|vielen dank|herzlichen dank"),_t("gracias|agradecemos|agradecer"),_t("merci|remercions|remercie"),_t("obrigado|obrigada|obrigados|agradecemos|agradeço"),"ありがとう|感謝|お礼"),Bt=jt(_t("decided|we decide|decision|agreed (?:to|that|on)|workaround|until then use|in the meantime|entschieden|beschlossen|wir entscheiden|Umgehung|bis dahin|decidimos|decidido|acordamos|mientras tanto|décidé|décision|en attendant|contournement|decisão|combinamos|enquanto isso"),"決定|判断し|回避策|当面"),Wt=jt(`^(?:${["\\+1|same(?: here)?|me too|same (?:problem|issue)|any (?:eta|news|updates?)|thanks?|thank you|thx|ty|ok(?:ay)?|yes(?: please)?|no|nice|great|cool|lol|haha|good (?:morning|night)|on it|looking|looking into it|checking|ack|acknowledged|will do|done|phew|ugh|wow|brb|back in|what a (?:day|morning|night|week)","danke|ok|ja|nein|super|schaue ich mir an|bin dran|gracias|vale|sí|merci|oui|non|obrigado|sim|了解|お疲れ|ありがとう"].join("|")})[\\s.!…?👍🙏]*$`,"^[^\\p{L}\\p{N}]*$")
var Tt=n(8037);// postmortem/lead
function Yt(e,t){return[Ht(e),Jt(e),[...Gt(e),Vt(e,t)].join(" ")].filter(e=>""!==e)}function Pt(e){const t=e.slice(0,4)
return t.find(e=>Ct.test(e)||It.test(e))??t[0]}function Ht(e){const t=Qt(e,["summary"])?.quote??function({reading:e,formatter:t}){const[n]=e.statements,o=Pt(n?.sentences??[])
return void 0===o||void 0===n?void 0:Qe(n,o,t)}(e),n=Kt(e,["impact"])
return[...void 0===t?[]:[t],...void 0===n?[]:[e.formatter.texts.format("leadImpact",{quote:n})]].join(" ")}function Kt(e,t){const[n,o]=[Qt(e,t),Xt(e,t)]
return void 0===n||void 0===o?(n??o)?.quote:(0,b.Y8)(n.at,o.at)?o.quote:n.quote}function Qt({reading:e,formatter:t},n){for(const o of e.statements.toReversed())if(o.isMember||void 0===o.comment)for(const e of n){const n=o.parts.find(t=>t.kind===e&&t.text!==Tt.qE),r=Pt(void 0===n?[]:z(n.text))
if(void 0!==r)return{at:o.createdAt,quote:Qe(o,r,t)}}}function Xt({incident:e,formatter:t},n){const o=e.logbook.entries.filter(e=>"note"===e.what)
for(const e of n.toReversed()){const n=o.findLast(({section:t})=>t===e),r=void 0===n?void 0:Pt(z(n.text))
if(void 0!==n&&void 0!==r)return{at:n.attribution.at,quote:Xe(n.attribution,r,t)}}}function Jt({incident:e,formatter:t}){const{texts:n,clock:o}=t,r=ge(e)
if(void 0===r)return function({logbook:e},{texts:t,clock:n}){const o=(0,g.aj)(e,"started")
return void 0===o?t.words.leadUnknown:t.format("leadNoEnd",{from:n.timestamp(o.at)})}(e,t)
const i=n.duration((0,b.vk)(r.from,r.to))
return n.format(r.isWhole?"leadLasted":"leadAtLeast",{duration:i,from:o.timestamp(r.from),to:o.timestamp(r.to)})}function Gt(e){const t=Kt(e,["factors","trigger"])
return void 0===t?[]:[e.formatter.texts.format("leadCause",{quote:t})]}function Vt({formatter:e},{count:t,open:n}){const{texts:o}=e
return 0===t?o.words.leadNoFollowUps:o.counted("leadFollowUps",t,{open:n})}function en(e,t,{formatter:{texts:n},asking:o}){const r=e.some(({id:e,notes:t})=>"factors"===e&&t.length>0),i=[...e.filter(({notes:e,id:t})=>0===e.length&&!("trigger"===t&&r)).map(({id:e})=>e),...t.hasIssue?[]:["follow-ups"]],s=i.filter(e=>void 0===o||o.includes((0,re.Fg)(e))),a=s.map(e=>(0,re.Wm)(e,n.words)),d=s.find(e=>"follow-ups"!==e)??"impact"
return 0===a.length?"":n.format("stillToWrite",{headings:n.list(a),section:d})}var tn=n(3646);// postmortem/moment-asks
const nn=["started","resolved"]
function on(e){const{incident:t,reading:n}=e
if("dropped"===t.phase.kind)return[]
const o=pe.zY.flatMap(e=>{if(void 0!==(0,g.aj)(t.logbook,e))return[]
const o=n.moments.candidates.find(t=>t.name===e)
return void 0!==o||nn.includes(e)?[{name:e,candidate:o}]:[]})
return[...Map.groupBy(o,({name:e,candidate:t})=>t?.text??e).values()].map(t=>function(e,t){const{texts:n}=t.formatter,o=e.map(({name:e})=>n.words[`ask-${e}`]).join(" "),r=e.map(e=>(0,De.U_)(`/incident ${e.name} ${function({name:e,candidate:t},{incident:n,settings:o}){const r=void 0===t?(0,g.lv)(n.logbook,e)?.at:t.at
if(void 0===r)return"HH:MM"
const{day:i,time:s}=(0,tn.HJ)(r,o.timeZone)
return`${i} ${s}`}(e,t)}`)).join(n.words.comma),[i]=e.flatMap(e=>function({name:e,candidate:t},{incident:n,formatter:o}){if(void 0!==t)return Qe(t.source,t.text.slice(0,160),o)
const r=(0,g.lv)(n.logbook,e)
if("actor"!==r?.attribution.kind)return
const[i,s]=[o.name(r.attribution.by),o.clock.named(r.at)]
return o.texts.format("toldBeforeReopened",{who:i,at:s})}(e,t)??[])
return void 0===i?`${o} ${r}`:`${o} ${i}${n.words.colon}${r}`}(t,e))}// postmortem/participants
function rn({incident:e,facts:t,lines:n,reading:o}){const r="read"===t.history.kind?[]:t.issue.assignees
return[...new Set([...n.flatMap(dn),...r,...sn(e,t)])].filter(an(t,o)).toSorted(ln)}function sn(e,t){return(0,h.p)(e,t).flatMap(({author:e,reviewers:t})=>[...void 0===e?[]:[e],...t].flatMap(({login:e,kind:t})=>"person"===t?[e]:[]))}function an(e,{isMember:t}){const n="read"===e.history.kind?e.history.events:[],o=[e.issue.author,...e.comments.map(e=>e.author),...n.map(({by:e})=>e)],r=new Set(o.filter(({kind:e})=>"person"!==e).map(({login:e})=>e))
r.add(e.me)
r.add("ghost")
return e=>!r.has(e)&&t(e)}function dn(e){const t=void 0===e.who?[]:[e.who]
switch(e.kind){case"opened":case"declared":case"commented":case"told":case"wrote-up":case"ticked":case"unticked":case"closed":case"reopened":return t
case"assigned":return e.people
default:return[]}}function ln(e,t){const[n,o]=[e.toLowerCase(),t.toLowerCase()]
return n<o?-1:n>o?1:0}var cn=n(5869),un=n(4827),mn=n(2502),fn=n(1362);// postmortem/severity-times
function pn(e,{history:t},n){const o="read"===t.kind?t.events:[],i=(0,b.Rz)((0,g.Zz)(e).at(-1)?.to??e.now)
return n.map(t=>{const n=[]
for(const e of o){if("labeled"!==e.kind&&"unlabeled"!==e.kind)continue
if(!(0,r.bK)(e.label,t))continue
const o=n.at(-1),s=void 0!==o&&o[1]===i
"labeled"!==e.kind||s||n.push([(0,b.Rz)(e.at),i])
"unlabeled"===e.kind&&s&&(o[1]=(0,b.Rz)(e.at))}const s=n.reduce((t,n)=>t+function([e,t],n){return(0,g.Zz)(n).reduce((o,r)=>o+Math.max(0,(o=>Math.min(t,(0,b.Rz)(o.to??n.now))-Math.max(e,(0,b.Rz)(o.from)))(r)),0)}(n,e),0)
return{severity:t,ms:s}}).filter(({ms:e})=>e>0)}function hn(e,t,n){const[o]=pn(e,t,n),i=e=>n.findIndex(t=>(0,r.bK)(t,e))
return void 0===o||void 0===e.severity?o?.severity:i(o.severity)<i(e.severity)?o.severity:void 0}function gn({incident:e,facts:t,settings:n,...o},r){const i=e.steps.filter(({state:e})=>"open"===e.kind).length,s=0===o.completeness.total?void 0:o.completeness
return{schema:2,incident:e.number,title:yn(e.title,256),status:(0,ie.c2)(i,s),severity:void 0===e.severity?void 0:yn(e.severity,60),...kn("services",(0,fn.ty)(t,n)),...r,opened:e.createdAt,closed:(0,g.Zz)(e).at(-1)?.to,sections_written:s?.written,follow_ups_open:o.followUpsOpen}}function vn(e){const{incident:t,facts:n,settings:o,reading:r,completeness:i}=e,s=ge(t),a=hn(t,n,o.severities.map(({label:e})=>e))
return{url:t.url,severity_highest:void 0===a?void 0:yn(a,60),...kn("labels",(0,fn.wC)(n,o)),duration_minutes:xn((0,g.WI)(t)),lasted_minutes:void 0===s?void 0:xn((0,b.vk)(s.from,s.to)),episodes:(0,g.Zz)(t).map(({from:e,to:t})=>({from:e,to:t})),steps:t.steps.map(wn),lead:(0,un.M)(t.logbook),...bn(t,n,r.repairs),participants:rn(e),sections_total:0===i.total?void 0:i.total,sections:e.sections}}function bn(e,t,n){const o=(0,h.S)(e,t,n).map(({url:e})=>e),{history:r,background:i}=t,s="read"===r.kind&&"read"===i.kind&&"known"===i.closing.kind
return o.length>0?{repaired_by:o}:s?{repaired_by:void 0}:{}}function kn(e,t){const n=t.map(e=>yn(e,60)).filter(e=>""!==e)
return 0===n.length?{}:{[e]:n}}function wn({step:e,state:t}){const n={id:e.id,title:yn(e.title,120)}
if("open"===t.kind)return{...n,state:"open"}
const{attribution:o}=t,r="skipped"===t.kind?{state:t.kind,reason:yn(t.reason,300)}:{state:t.kind}
return"seen"===o.kind?{...n,...r,when:o.at,seen:!0}:{...n,...r,who:o.by,when:o.at}}function yn(e,t){return(0,mn.pF)((0,u.E)(e).text,t).replaceAll(/<(?=[a-z/!?])/gi,"‹")}function xn(e){return Math.floor(e/Ee.Vc)}var $n=n(2844),Mn=n(4639),An=n(4830)
function Sn({text:e,open:t,links:n},o){t.push({at:o,kind:"!"===e[o-1]?"image":"link",before:n.length})}function zn(e,t){const{text:n,open:o,links:r}=e,i=o.pop(),s=void 0===i?void 0:function(e,t){const n=/(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy
n.lastIndex=t
if(!n.test(e))return
const o=jn(e,n.lastIndex)
return{url:o,to:n.lastIndex+o.length}}(n,t+1)
if(void 0===i||void 0===s)return t+1
!function(e,t){const{links:n,enclosed:o}=e
for(let e=Math.max(t,o);e<n.length;e+=1)"bare"===n[e]?.kind&&(n[e]={kind:"none",words:"",url:""})
e.enclosed=n.length}(e,i.before)
const a=r[i.before]?.words||n.slice(i.at+1,t).slice(0,400)
r.push({kind:i.kind,words:a,url:s.url})
return s.to}function Ln({text:e,links:t},n){const o=jn(e,n)
t.push({kind:"bare",words:"",url:_n(o)})
return n+o.length}function jn(e,t){let n=0,o=t
for(;o<e.length&&o-t<2e3;o+=1){const t=e[o]??""
if(/[\s<>"`|\\[\]]/.test(t))break
"("===t&&(n+=1)
if(")"===t){if(0===n)break
n-=1}}return e.slice(t,o)}function _n(e){let t=e.length
for(;/[?!.,:;*_~']/.test(e[t-1]??"");)t-=1
return e.slice(0,t)}var qn=n(4493)
function On(e,t){return e.filter(({isMember:e})=>e).flatMap(e=>function(e){if(!/```|~~~/.test(e))return[]
const t=[]
let n=""
for(const{start:o,end:r,place:i,quoted:s}of(0,w.k)(e).lines){const a=e.slice(o,r).replace(/\r$/,""),d=/^\s*(`{3,}|~{3,})/.exec(a)?.[1]??""
if("code"!==i||s)n=""
else if(""===n&&""!==d){t.push([])
n=d}else""!==n&&d.startsWith(n)&&a.trim()===d?n="":""!==n&&t.at(-1)?.push(a)}return t.filter(e=>e.some(e=>""!==e.trim()))}(e.text).map(n=>function(e,t,n){const{texts:o,name:r,clock:i}=n,s=e.slice(0,40),a=e.length-s.length,d=a>0?[o.counted("linesLeftOut",a)]:[],l=function(e){const t=e.reduce((e,t)=>Math.max(e,/`{3,}/.exec(t)?.[0].length??2),2)
return"`".repeat(t+1)}(s),{text:c}=n.block([l,...s,...d,l].join("\n"),6e3),u=(e.find(e=>""!==e.trim())??"").trim().slice(0,60),{createdAt:m,author:f}=t,p=`${o.format("noteBy",{who:r(f.login),when:i.named(m)})}${o.words.colon}${function(e){return(0,mn.Q6)(e).replaceAll(/[^\p{L}\p{N} .,;=+-]/gu,e=>`&#${e.codePointAt(0)};`)}(n.address(u))}`
return`<details markdown="1">\n<summary>${p}</summary>\n\n${c}\n\n${tt(t,n)}\n\n</details>`}(n,e,t))).slice(0,10)}// postmortem/sections/attachments
const Un={id:"material",heading:"attachments",body:function({facts:e,reading:t,formatter:n}){const{repository:o,issue:r}=e,{texts:i}=n,s=function(e,{isMember:t}){const{issue:n,comments:o,me:r}=e,{author:i,createdAt:s,url:a}=n,d=o.filter(e=>"person"===e.author.kind&&e.author.login!==r&&t(e.author.login,e.updatedAt)),l={author:i,createdAt:s,url:a,body:(0,Tt.Oz)(n.body)}
return t(i.login,(0,qn.XY)(e))?[l,...d]:d}(e,t).flatMap(e=>{return(t=e.body,/https?:\/\//i.test(t)?(0,Mn.X)((0,mn.Q6)(t)).flatMap(({kind:e,text:t})=>"code"===e?[]:function(e){const t=(0,De.tE)(e),n={text:e,links:[],open:[],enclosed:0},o=/[\\`[\]]|https?:\/\//gi
for(let r=o.exec(e);null!==r;r=o.exec(e)){const e=r.index
switch(r[0]){case"\\":o.lastIndex=e+2
break
case"`":o.lastIndex=t.get(e)??e+1
break
case"[":Sn(n,e)
break
case"]":o.lastIndex=zn(n,e)
break
default:o.lastIndex=Ln(n,e)}}return n.links.filter(({url:e})=>/^https?:\/\/[^/?#]/i.test(e)).map(({words:e,url:t,kind:n})=>({words:e,url:t,..."image"===n?{isImage:!0}:{}}))}((0,An.Q)(t,""))):[]).map(t=>({...t,place:e}))
var t}).filter(({url:e})=>!function(e,{url:t}){const n=Cn(e,t)
return void 0!==n?""===n||/^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(n):/^[^/]*$/.test(Cn(e,En(t))??"/")}(e,o)),a=[...Map.groupBy(s,({url:e})=>e).values()].flatMap(([e])=>e??[]),d=a.length-Rn,l=a.some(({url:e})=>In(e,o))&&"public"!==o.visibility,c=a.slice(0,Rn).map(e=>`- ${function({words:e,url:t,isImage:n,place:o},r,i){const s=i.address(t),a=/[\p{L}\p{N}]/u.test(e)&&!/^\s*(?:https?:|www\.)/i.test(e)?e:function(e){return e.replace(/^https?:\/\//i,"").replace(/[?#].*$/s,"").replace(/\/$/,"")}(s),d=(0,Ce.uM)(i.label(a,80),s)
return`${!0===n&&In(t,r)&&d.startsWith("[")?"!":""}${d} (${tt(o,i)})`}(e,o,n)}`)
return[...c.length>0?[c.join("\n")]:[],...On(t.statements,n),...d>0?[`_${i.format("moreInIssue",{count:d,url:r.url})}_`]:[],...l?[`_${i.words.attachmentsPrivate}_`]:[]]}},Rn=30
function In(e,{url:t}){if(/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(e))return!0
const n=Cn(e,En(t))??""
return/^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(n)}function Cn(e,t){const n=e.toLowerCase().replace(/[?#].*$/s,""),o=t.toLowerCase()
return n===o?"":n.startsWith(`${o}/`)?n.slice(o.length+1).replace(/\/$/,""):void 0}function En(e){return/^https?:\/\/[^/]+/.exec(e)?.[0]??e}var Dn=n(143),Nn=n(7409);// markdown/quoted
const Zn=/^(?:\[!|\[\[|\[toc\]|\[\^|:::)/i
function Fn(e){const t=[]
let n=[]
const o=()=>{n.some(e=>""!==e.trim())&&t.push(function(e){const t=e=>""!==e.trim()
return e.slice(e.findIndex(t),e.findLastIndex(t)+1).map(e=>""===e?">":`> ${e.replace(Zn,"\\$&")}`).join("\n")}(n))
n=[]},r=(0,Nn.B)(e)
for(let e=0;e<r.length;e+=1){const i=Wn(r,e),[s]=i
if(void 0!==s){o()
t.push(Tn(s,i.slice(1)))
e+=i.length-1}else n.push(Bn(r[e]))}o()
return t.join("\n\n")}function Bn(e){return void 0===e?"":`${e.prefix}${e.content}`}function Wn(e,t){let n=""
for(let o=t;o<=e.length;o+=1){const r=e[o]
if("fenced"!==r?.place)return e.slice(t,o)
n=(0,Nn.U)(r.content,n)
if(""===n)return e.slice(t,o+1)}return[]}function Tn(e,t){const[n="",o=""]=/^(`{3,}|~{3,})[ \t]*(.*)$/.exec(e.content)?.slice(1)??[],r=t.at(-1),i=(void 0!==r&&""===(0,Nn.U)(r.content,n)?t.slice(0,-1):t).map(t=>function(e,t){const n=t.replaceAll(/[^>]/g,"").length,o=t.slice(t.lastIndexOf(">")+1).length-(0===n?0:1)
return(0===n?e:e.replace(new RegExp(`^(?: {0,3}> ?){0,${n}}`),"")).replace(new RegExp(`^ {0,${Math.max(0,o)}}`),"")}(Bn(t),e.prefix))
return[`${n}${/^[\w#.+-]{0,30}$/.test(o.trim())?o.trim():""}`,...i,n].join("\n")}// thread/status-words
const Yn={started:jt(_t("started|began|begin|begins|starts|start of (?:the )?(?:outage|incident|impact|problem|disruption)|first (?:errors?|failures?)"),_t("Beginn|beginnt|begann|Störungsbeginn|Beginn der Störung|startet"),_t("inicio|empieza|empezó|comienza|comenzó|début|commence|début de l'incident|début de la panne|início|começa|começou"),"発生|障害発生|開始"),detected:jt(_t("detected|noticed|discovered|alert fired|alerts fired|alerted|paged|spotted"),_t("bemerkt|entdeckt|erkannt|festgestellt|detectado|detectamos|détecté|détection|detecção|percebido"),"検知|検出|発見|気づ"),mitigated:jt(_t("mitigated|mitigation (?:in place|applied|done)|workaround|worst is over|impact (?:over|ended|gone)|contained|stabili[sz]ed"),_t("entschärft|gelindert|eingedämmt|Workaround|Umgehung|mitigado|mitigamos|contenido|atténué|contourné|contournement|mitigado|contornado"),"緩和|軽減|暫定対応|暫定復旧|回避策"),resolved:jt(_t("resolved|fixed|recovered|restored|all clear|solved|back to normal|fully recovered|service restored|incident over|incident closed|end of (?:the )?(?:outage|incident|impact|disruption)"),_t("behoben|gelöst|beseitigt|wiederhergestellt|entstört|vorbei|Entwarnung|Störungsende|Ende der Störung|läuft wieder"),_t("resuelto|solucionado|restablecido|recuperado|résolu|résolue|rétabli|rétablie|corrigé|fin de (?:la panne|l.incident)|retour à la normale|resolvido|normalizado|restabelecido|de volta ao normal|corrigido"),"(?<=^|\\b(?:is|was|are|now|it|all|outage|incident) )over(?= *(?:$|[.,:;!–—-]|now|since|at \\d))","復旧|解消|解決|収束|完了")},Pn=jt(Yn.resolved,_t("works again|working again|is live|are live|live since|back (?:up|online|since|in)|is back|are back|up again|errors? (?:is|are) gone|errors are gone|no (?:more )?errors?|zero errors|logins succeed|came through|caught up|pass again|passes? again|scans? again|again since|survives?|steady now|green (?:again|since)|(?:up|fine|stable|healthy|clean) since|done at|all green|put back|in the chain"),_t("geht wieder|gehen wieder|\\p{L}{3,}(?:en|t) wieder|wieder da|wieder online|wieder erreichbar|in Ordnung|funktioniert wieder"),_t("funciona de nuevo|vuelve a funcionar|volvió|de nuevo en línea|funciona otra vez|fonctionne à nouveau|refonctionne|de nouveau en ligne|voltou|funciona de novo|no ar de novo|funcionando novamente"),"ログイン成功|正常|再開"),Hn=jt(`^(?:${["investigating|identified|monitoring|mitigated|mitigation|contained|stabili[sz]ed|rolled back|rollback|reverted|workaround","wir untersuchen|untersuchung|identifiziert|(?:wir )?beobachten|unter beobachtung|entschärft|eingedämmt|gelindert|zurückgerollt|umgehung","investigando|identificado|monitorizando|monitoreando|en observación|mitigado|revertido|solución temporal|contenido","enquête en cours|identifié|sous surveillance|en observation|surveillance|atténué|contourné|contournement|retour arrière","monitorando|em observação|contornado|solução temporária","調査中|特定|監視中|経過観察|緩和|軽減|切り戻し|ロールバック|回避策|暫定対応|暫定復旧"].join("|")})(?![\\p{L}\\p{N}])`),Kn=/^[\s*_>-]*(?:(?:status|update|stand|zustand|estado|état|状況|状態)\s*[:：–-]\s*)?/iu
function Qn(e){return Hn.test(e.replace(Kn,""))}function Xn(e){const t=e.replace(Kn,"")
return 0===Yn.mitigated.find(t)?.at&&!Gn.test(t.slice(0,60))}const Jn=jt(qt("restarted|reverted|rolled back|failed over|switched (?:back|over|off)|killed|went back to|put back|put the .{1,40} back|turned off|disabled|neu gestartet|neugestartet|zurückgerollt|zurückgesetzt|umgeschaltet|abgeschaltet|reinici|revert|redémarr|retour arrière|rebasculé|désactivé|desativ|desactiv|rollback"),"再起動|戻しました|戻した|切り戻|ロールバック|切り替え"),Gn=jt(_t("not|n't|isn't|not yet|still|almost|soon|should be|will be|expect|expected|hope|maybe|perhaps|until|when|if|once|before"),_t("nicht|noch nicht|fast|bald|hoffentlich|vielleicht|sobald|wenn|aún no|todavía|no|casi|pronto|pas encore|pas|presque|bientôt|peut-être|não|ainda|quase|talvez"),"まだ|未|予定|見込み|ません|ない"),Vn=jt(Gn,_t("no|none|never|nothing|false|wrong|partial|partially|partly|only|except|staging|plan|plans|planned|hopefully|tomorrow|later|pending|came back|back again|broke|broken|handing|hand over|handover|does not|did not|next|thought|eta|unrelated"),_t("kein|keine|nur|teilweise|morgen|geplant|später|wird|werden|solo|sólo|parcial|parcialmente|mañana|previsto|seulement|partiel|partielle|partiellement|demain|prévu|apenas|amanhã|nunca|jamais"),"[?？]|~~|一部|部分|だけ|明日|なし"),eo=jt(_t("(?:problems?|issues?|errors?|outage|fault|bug|incident|alerts?) (?:is|are|came|has come|have come) back|(?:down|broken|failing|slow|offline|unreachable|unavailable|wrong|stuck) again|again (?:down|broken|failing|slow|offline)|nobody can|no one can|rolled back the rollback|reverted the revert"),_t("(?:Fehler|Problem|Störung|Ausfall) ist wieder da|wieder (?:kaputt|weg|gestört|langsam|defekt|ausgefallen|offline)|(?:geht|gehen) wieder nicht|niemand kann|keiner kann"),_t("(?:problema|error|fallo) (?:ha vuelto|volvió)|vuelto a fallar|vuelve a fallar|otra vez (?:caíd[oa]|roto|lento)|nadie puede"),_t("(?:problème|panne|erreur|incident) est (?:de retour|revenue?)|(?:de|à) nouveau (?:en panne|cassé|lent|indisponible)|personne ne peut"),_t("(?:problema|erro|falha) voltou|voltou a falhar|caiu de novo|fora do ar de novo|ninguém consegue"),"再発|再び(?:停止|障害|落ち|つなが)|また(?:落ち|止ま|停止|つながらな)"),to=jt(_t("staging|test (?:system|environment|server)|locally|(?:last|previous|earlier|other|another) (?:incident|outage|time)"),_t("Testsystem|Testumgebung|letzten? (?:Störung|Mal)|letzte[rn]? (?:Vorfall|Ausfall)"),_t("entorno de pruebas|última vez|último incidente|incidente anterior"),_t("préproduction|environnement de test|dernière fois|dernier incident|incident précédent"),_t("ambiente de teste|da última vez"),"検証環境|テスト環境|ステージング|前回")
function no(e){return to.test(e)||eo.test(e)}const oo=jt(_t("since|started|began|begun|starting|as of|from about|from around|beginning"),_t("seit|ab|begonnen|begann|angefangen|desde|empezó|comenzó|a partir de|depuis|a commencé|à partir de|começou|iniciou"),"から|より|頃から|ごろから|以降"),ro=jt(_t("\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|ish|a\\.m\\.|p\\.m\\.|uhr|h|h\\d{2})"),"(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)",_t("morning|noon|afternoon|evening|night|midnight|lunch|today|yesterday|last week|an hour|minutes?|hours?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|morgens?|mittags?|abends?|nachts?|vormittags?|nachmittags?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hoy|ayer|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|matin|midi|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoje|ontem|manhã|noite|meio-dia|segunda|terça|quarta|quinta|sexta|halb \\p{L}+"),"\\d{1,2}時|今朝|昨日|昨夜|午前|午後|今日|昼"),io={impact:3,detection:2,factors:4,lucky:2,badly:3,"follow-ups":4},so=["impact","detection","factors","lucky","badly","follow-ups"]
function ao(e,t){const n=e.filter(({isMember:e})=>e),o=new Set(n.flatMap(({parts:e})=>e.map(({kind:e})=>e))),r=n.flatMap(e=>function(e){const t=e.parts.filter(({kind:e})=>void 0===e||"timeline"===e||"repair"===e||"summary"===e).flatMap(({timed:e})=>e.map(({text:e})=>e)),n=void 0!==e.comment&&function({text:e}){return Nt.test(e.slice(0,200))||Zt.test(e)}(e)
return[...e.sentences,...t].filter(e=>e.length>=8&&!Wt.test(e)&&!lo.test(e)&&!/[?？]["”)]*\s*$/.test(e)).map((t,o)=>({text:t,source:e,index:o,isMessage:n}))}(e)),i=so.flatMap(e=>{const n=o.has(e)
if(n&&"follow-ups"!==e)return[]
const i=function(e,t){const n=e.filter(({score:e})=>e>co),o=n.length>0?n:e,r=new Set(o.toSorted((e,t)=>t.score-e.score).slice(0,t))
return o.filter(e=>r.has(e)).map(({text:e,source:t})=>({text:e,source:t}))}(r.flatMap(o=>{const r=uo[e](o,t)
return r>(n?2:0)?[{text:o.text,source:o.source,score:r}]:[]}),io[e])
return 0===i.length?[]:[[e,i]]})
return Object.fromEntries(i)}const lo=/\b(?:(?:have|has) asked|asked (?:the|them|all|our)|would you|could you|let us know|let me know)\b/i,co=.5,uo={impact:({text:e,source:t,isMessage:n})=>{if(Ft.test(e))return 0
const o=void 0===t.comment,[r,i]=[fo(It,e),fo(Ct,e)]
return 2*r+(r>0||o||n?i:0)+(o?i:0)},detection:({text:e,source:t,index:n},{mitigated:o})=>!Et.test(e)||Qn(e)?0:void 0===t.comment?3:n<3&&mo(t,o)?1:0,factors:({text:e,isMessage:t,source:n},{mitigated:o})=>{const r=e.length<25
if((Qn(e)||Dt.test(e))&&!Ut.test(e)||Ot.test(e)||/^same (?:as|issue)\b/i.test(e))return 0
if(t||r&&(!/#\d/.test(e)||!Ut.test(e)))return 0
const i=/`[^`]+`|\b[0-9a-f]{7,40}\b/.test(e)?1:0,s=void 0!==n.comment&&mo(n,o)&&!Pn.test(e)
return 0===fo(Ut,e)?s?co+i:0:Pn.test(e)?0:2+i+(s?1:0)},lucky:({text:e,isMessage:t})=>t?0:fo(Ot,e),badly:({text:e,isMessage:t,source:n})=>Ot.test(e)||t&&!Rt.test(e)||void 0===n.comment?0:fo(Rt,e),"follow-ups":({text:e,source:t},{mitigated:n})=>void 0===t.comment?0:function(e){return/\bto-?do ?[:：]/i.test(e)||/\bTODO\b/.test(e)&&/\p{Ll}/u.test(e)}(e)?3:Dt.test(e)&&!mo(t,n)?1:0}
function mo({createdAt:e},t){return void 0===t||(0,b.Y8)(e,t)}function fo(e,t){return e.test(t)?1:0}const po={alert:Nt,apologize:Zt,thank:Ft}
function ho(e,t){return po[e].test(t)}const go=3
function vo(e,t){const n=t.filter(({isMember:t,comment:n,isWriteUp:o,text:r})=>t&&void 0!==n&&!o&&ho(e,r)&&!Wt.test(r.trim())),o=new Set(n.toSorted((e,t)=>t.text.length-e.text.length).slice(0,go))
return n.filter(e=>o.has(e))}var bo=n(5636);// thread/passages
const ko=7,wo=8,yo=9
function xo(e,t){return void 0===t?"":e.slice(t.start,t.end).replace(/\r$/,"")}function $o({kind:e,level:t},n){return void 0!==e||t===yo&&n.level===yo||t<ko&&(t<=n.level||void 0===n.kind||n.level>=ko)}function Mo({text:e,lines:t,kindOf:n,hasBareHeadings:o},r){const i=t[r]
if(void 0===i||i.quoted||"text"!==i.place)return
const s=xo(e,i)
if(s.length>2e3||""===s.trim())return
const a=/^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(s)
if(null!==a){const e=a[2]??""
return{title:e,kind:n(e,"loosely"),level:(a[1]??"").length,lines:1}}const d=function(e,t){return/^\s*[-*+>|]/.test(e)?void 0:/^ {0,3}={2,}\s*$/.test(t)?1:/^ {0,3}-{2,}\s*$/.test(t)?2:void 0}(s,xo(e,t[r+1]))
return void 0!==d?{title:s.trim(),kind:n(s,"loosely"),level:d,lines:2}:function(e,t){const n=/^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)(.{1,90}?)(?:\*\*|__)\s*[:：]?\s*$/.exec(e)?.[1]??/^\s*[【［[〈《](.{1,60})[】］\]〉》]\s*$/.exec(e)?.[1]??/^\s*[■□◆◇●○▼▶]\s*(.{1,60})$/.exec(e)?.[1],o=void 0===n?void 0:t(n,"loosely")
return void 0===n||void 0===o?void 0:{title:n,kind:o,level:ko,lines:1}}(s,n)??function(e,t){const n=/^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:：|]{1,60}?)(?:\*\*|__)?[:：](?:\*\*|__)?(?:\s+(\S.*)|([^\s\p{ASCII}].*))?$/u.exec(e)
if(null===n)return
const o=n[1]??"",r=n[2]??n[3],i=t(o)
return void 0===i?So(e)?{title:"",kind:i,level:yo,lines:1,text:e}:void 0:void 0===r||""===r.trim()?{title:o,kind:i,level:wo,lines:1}:function(e){return!["other","mitigated","resolved","detected","severity","repair","summary"].includes(e)}(i)||function(e){return"detected"===e||"mitigated"===e||"resolved"===e}(i)&&zo.test(r.replaceAll(/[*_`]/g,"").trim())||"summary"===i&&So(e)||"other"===i&&So(e)&&r.length<=Ao?{title:o,kind:i,level:yo,lines:1,text:r}:void 0}(s,n)??(o?jo(e,t,n,r):void 0)}const Ao=60
function So(e){return/^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])/.test(e)}const zo=/^(?:\d{4}-\d\d-\d\d[T ,]+)?\d{1,2}(?:[:.h時]\d\d(?::\d\d)?分?| ?(?:[ap]\.?m\.?|Uhr)(?!\w))(?: ?(?:[ap]\.?m\.?|Uhr))?(?:Z| ?\(?[A-Z]{2,5}\)?| ?[+-]\d\d:?\d\d)?(?:,? (?:on |am |le |el |em )?\d{4}-\d\d-\d\d)?\.?$/i
function Lo(e,t,n){let o=0
for(let r=0;r<t.length&&o<2;r+=1)void 0!==jo(e,t,n,r)&&(o+=1)
return o>1}function jo(e,t,n,o){const r=t[o]
if(void 0===r||r.quoted||"text"!==r.place||void 0!==r.item)return
const i=xo(e,r)
if(i.length>60||""===i.trim()||""!==xo(e,t[o-1]).trim())return
const s=n(i)
return void 0===s?void 0:{title:i.trim(),kind:s,level:wo,lines:1}}function _o(e){const t=e.findIndex(e=>""!==e.trim()),n=e.findLastIndex(e=>""!==e.trim())
return-1===t?"":e.slice(t,n+1).join("\n")}var qo=n(1971),Oo=n(3409),Uo=n(8502),Ro=n(9207)
const Io={en:/^(?:is|was|to|till|until|and|or)\b/i,de:/^(?:ist|war|bis|und|oder)\b/i,es:/^(?:es|fue|hasta|a|y|o)\b/i,fr:/^(?:est|et|ou|à)(?![\p{L}])/iu,pt:/^(?:é|foi|até|a|e|ou)(?![\p{L}])/iu},Co=/^(?:ごろ|頃|から|-\s*\d)/,Eo=2*Ee.Vc,Do=1080,No=480
function Zo(e,t){return e>=Do&&t<=No}const Fo=/\b(?:plan|planned|expected|eta|forecast|scheduled?|estimated?|last (?:incident|outage|time)|previous|earlier incident|vendor|provider|supplier|upstream|geplant|erwartet|voraussichtlich|letzte störung|anbieter|hersteller|previsto|proveedor|prévu|fournisseur|previsão|fornecedor)\b|予定|見込|前回/iu
function Bo(e,t){t.isOther=Fo.test(e.slice(0,400))}function Wo(e,t){if(""===e.trim()||e.length>1e3)return;/[:：]\s*[*_]*$/.test(e)&&Bo(e,t)
const n=(0,kt.j4)(e),o=function(e,t){const n=(0,Uo.Ow)((0,b.Rz)(t.writtenAt),t.timeZone).day,o=[]
for(const{index:r,0:i}of e.slice(0,400).matchAll(To)){const s=(0,Oo.h)(e.slice(r+i.length),{today:n,language:t.language}),a=(0,Uo.fi)(t.earliest.slice(0,10),-Yo)
void 0!==s&&s.day<=n&&s.day>=a&&Po(e,e.slice(0,r+i.length))&&o.push(s.day)}const[r,i]=[...new Set(o)]
return void 0===i?r:void 0}(n,t)
if(void 0!==o){t.day=o
t.minutes=void 0
t.isDayUnknown=!1}else(function(e,{writtenAt:t,timeZone:n,language:o}){const[,r]=/^[\s#*_|]*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))[\s*_:|]*$/.exec(e)??[]
if(void 0===r)return!1
const i=(0,Uo.Ow)((0,b.Rz)(t),n).day
return void 0===(0,Oo.h)(r,{today:i,language:o})})(n,t)&&(t.isDayUnknown=!0)
const r=function(e,{timeZone:t,writtenAt:n}){if(!Ko.test(e)||e.length>200)return
const o={day:n.slice(0,10),timeZone:t}
for(const{index:t}of e.matchAll(/(?<![\p{L}\p{N}])(?=[A-Z]{2,5}\b|Eastern\b|Central\b|Mountain\b|Pacific\b|[+-]\d\d:\d\d)/gu)){const n=(0,Ro.X)(e.slice(t),o)
if(void 0!==n)return n}}(n,t)
"zone"===r?.kind&&(t.zone=r.zone)
void 0!==r&&(t.isZoneUnknown="ambiguous"===r.kind)}const To=/(?:^|[\s(*_、,:])(?=\d{4}[-/年]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th|er|º)?\.? +(?:de |of )?\p{L}{3}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月)/giu,Yo=60
function Po(e,t){return!(!/[:：]\s*[*_]*$/.test(e)&&!/^\s*(?:#|\||\*\*)/.test(e))||e.length<=60&&!/[.!?。]\s*$/.test(e)||Ho.test(t)||/^\W*(?:on|am|el|le|em)\s*$/i.test(t)}const Ho=/(?:\p{L}{3,6}day|\p{L}{3,7}tag|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|feira|曜日),?[\s*_]*$/iu,Ko=/\b(?:times?|zeiten|zeitangaben|horas?|horarios?|horários?|heures?|uhrzeiten?|clock)\b|時刻|時間|\bUTC\b|\(/i
function Qo(e,t,n){const{isAbout:o,minutes:r}=e
if(void 0!==e.date){n.day=e.date.day
n.minutes=void 0
n.isDayUnknown=!1}const i=n.isOther||n.isDayUnknown||e.isZoneUnknown||void 0===e.zone&&n.isZoneUnknown,s=e.zone??n.zone
return i?{line:{at:void 0,isAbout:o,...t}}:void 0===n.day?{line:{at:void 0,isAbout:o,...t},undated:{minutes:r,zone:s}}:{line:{at:Xo(r,s,n.day,n),isAbout:o,...t}}}function Xo(e,t,n,o){const r=void 0!==o.minutes&&Zo(o.minutes,e)
o.day=r?(0,Uo.fi)(n,1):n
o.minutes=e
const i=(0,b.Rz)(o.editedAt??o.writtenAt)+Eo,s=(0,Uo.dc)({day:o.day,minutes:e},t,i)
return void 0===s?void 0:(0,b.B9)(s)}// thread/undated
const Jo=2*Ee.nW
function Go(e,t,n){const o=function(e,{earliest:t,timeZone:n},o){const[r,i]=[(0,b.Rz)(t)-Ee.nW,(0,b.Rz)(o)+Eo],s=(0,Uo.Ow)((0,b.Rz)(o),e[0]?.zone??n).day,a=Math.min(400,Math.ceil((i-r)/Ee.vd)+1)
return Array.from({length:a},(t,n)=>function(e,t){let n,o=t
return e.map(({minutes:e,zone:t})=>{void 0!==n&&Zo(n,e)&&(o=(0,Uo.fi)(o,1))
n=e
const[r=Number.NaN,i]=(0,Uo.Yu)({day:o,minutes:e},t)
return{ms:r,isSure:void 0===i}})}(e,(0,Uo.fi)(s,-n))).filter(e=>e.every(({ms:e})=>e>=r&&e<=i))}(e,t,n),r=(0,b.Rz)(n)+Eo,i=void 0===t.closedAt?r:Math.min(r,(0,b.Rz)(t.closedAt)+Jo),s=o.find(e=>e.every(({ms:e})=>r-e<=Jo)),a=void 0!==s&&(1===e.length||i===r)
return{days:a?[s]:o.filter(e=>e.every(({ms:e})=>e<=i)),isRecent:a,isPossible:o.length>0}}function Vo({ms:e,isSure:t}){return t?(0,b.B9)(e):void 0}function er(e,t,n){if(0===t.size)return e
const o=function(e,t){const{writtenAt:n,editedAt:o}=t,r=Go(e,t,n),i=void 0===o||r.isRecent?void 0:Go(e,t,o),s=!0===i?.isRecent||void 0!==i&&!r.isPossible,[a,d]=s?i.days:r.days
return void 0===a||void 0!==d?e.map(()=>{}):a.map(Vo)}([...t.values()],n),r=new Map([...t.keys()].map((e,t)=>[e,o[t]]))
return e.map((e,t)=>r.has(t)?{...e,at:r.get(t)}:e)}function tr(e,t,n){return"text"===n&&""!==e.trim()&&!/^\s*(?:#|\||>)/.test(e)&&(!t||/^(?: {2,}|\t)/.test(e))}function nr(e){return e.trim().replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)/,"")}function or(e,t,n){if(e.length>4e3)return
if(/^\s*\|/.test(e))return function(e,t){const n=e.trim().replace(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim())
if(n.every(e=>/^:?-*:?$/.test(e)))return
const[o="",r="",...i]=n,s=ir(rr(o),t)??ir(rr(`${o} ${r}`.trim()),t)
if(void 0===s){Wo(n.slice(0,2).join(" "),t)
return}const a=function(e){return void 0!==e&&""===e.replaceAll(/[*_`)\]\s]/g,"")}(ir(rr(o),t)?.rest),d=(a?[r,...i]:i).filter(e=>""!==e&&"-"!==e)
return 0===d.length?void 0:Qo(s,{shown:o,text:d.join(" · ")},t)}(e,n)
const o=ir(rr(e.replace(/^\s*(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,"")),n)
if(void 0===o)return
const r=// thread/text-behind
function(e,t,n){const o=t?void 0:Io[n],r=e.replace(/^(?:\*\*|__|`|_|\*|\]|\))+/,""),i=/^\s*(?:[-–—:：|>→=]+|,)\s*(?:\*\*|__)?\s*(\S.*)$/s.exec(r)?.[1]
if(void 0!==i)return i.replace(/^(?:\*\*|__)\s*[:：-]?\s*/,"")
const s=/^[ \t\u3000]+(\S.*)$/s.exec(r)?.[1]
return void 0===s||Co.test(s)||!0===o?.test(s)?void 0:s.replace(/^[-–—:：]\s*/,"")}(o.rest,t,n.language)
if(void 0===r)return
const i=e.slice(0,e.length-r.length),s=e=>e.replaceAll(/[*_`|[\]-]/g," ").trim()
if(void 0===o.until)return Qo(o,{shown:s(i),text:r},n)
const a=i.search(/[-\u2010-\u2015\u2212][^-\u2010-\u2015\u2212]*$/),d=i.slice(a).replace(/[\s|:：*_`]+$/,"")
return Qo(o,{shown:s(i.slice(0,a)),text:`${d} ${r}`},n)}function rr(e){return e.replace(/^(?:\*\*|__|`|_|\*|\[|\()+(?=[~\d午]|[A-Z][a-z]+ \d)/,"")}function ir(e,t){const n=(0,kt.j4)(e.slice(0,200))
if(n.length!==Math.min(200,e.length))return
const o=t.day??(0,Uo.Ow)((0,b.Rz)(t.writtenAt),t.timeZone).day,r=(0,Oo.h)(n,{today:o,language:t.language}),i=void 0===r?n:r.rest.replace(/^(?:T(?=\d)|[ ,:-]+(?:at |um |a las |à |às )?)/i,""),s=function(e,t,n){const o=(0,qo.$)(e,n)
if(void 0===o)return
const r=/^ ?- ?(?=\d{1,2}[:.h]\d\d)/.exec(o.rest)?.[0],i=void 0===r?void 0:(0,qo.$)(o.rest.slice(r.length),n)
if(void 0===r||void 0===i||t&&i.minutes<o.minutes)return o
const s=o.rest.slice(r.length,o.rest.length-i.rest.length).trim()
return{...o,rest:i.rest,until:s}}(i,void 0!==r,t.language)
if(void 0===s||s.isAbout&&void 0===r&&!/^[~\d午]/.test(i)&&!/^(?:ca|around|about|gegen)/i.test(i))return
const a=s.rest.replace(/^ +(?=[A-Z(+]|GMT|UTC)/i,""),d=(0,Ro.X)(a,{day:r?.day??o,timeZone:t.timeZone}),l=void 0===d?s.rest:d.rest
return{...s,rest:e.slice(n.length-l.length),date:r,zone:"zone"===d?.kind?d.zone:void 0,isZoneUnknown:"ambiguous"===d?.kind}}function sr(e,t){return void 0!==t&&(0,b.Y8)(e,t)?{editedAt:t}:{}}function ar(e){return/^ {0,3}\/incident/im.test(e)?e.split(/\r\n?|\n/).filter(e=>!(0,Dn.Et)(e)).join("\n").trim():e}const dr=["follow-ups","communications","other","severity"],lr=["summary","severity","other"],cr=["impact","started","detected"],ur=["summary","repair","communications"];// postmortem/assumed
function mr(e,t){const n=e.steps.find(({step:e})=>e.id===t)?.state
return"done"===n?.kind?n.attribution.at:void 0}function fr(e){const t=t=>void 0===(0,g.aj)(e.logbook,t),n=mr(e,"ameliorate"),o=(0,g.C0)(e.logbook.entries),r=(0,g.aj)(e.logbook,"resolved")?.at,i=void 0!==n&&void 0!==o&&(0,b.Y8)(n,o),s=void 0!==n&&void 0!==r&&(0,b.Y8)(r,n),a=i||s?void 0:n,d="resolved"===e.phase.kind?(0,g.Zz)(e).at(-1)?.to:void 0
return[...void 0!==a&&t("mitigated")?[{name:"mitigated",at:a,from:"step"}]:[],...void 0!==d&&t("resolved")?[{name:"resolved",at:d,from:"closing"}]:[]]}// postmortem/sections/feedback
const pr={intro:"",lines:[],rest:""},hr=10
var gr=n(4359);// postmortem/sections/updates
const vr=1500
function br({incident:e,facts:t,formatter:n}){const o=e.steps.flatMap(({state:e})=>"done"===e.kind?e.note??[]:[])
return e.logbook.entries.flatMap(e=>{if("update"!==e.what||"actor"!==e.attribution.kind||o.includes(e.text))return[]
const{texts:r}=n,i=t.comments.find(({id:t})=>t===e.comment),{by:s,at:a}=e.attribution
return[{...kr(e.text,s,a,n),steps:r.format("publicUpdate",{status:(0,gr.o)(e.status,r)}),...void 0===i?{}:{source:tt(i,n)},answers:pr}]})}function kr(e,t,n,o){return{source:o.texts.format("quotedFromTick",{who:o.name(t),when:o.clock.named(n)}),quote:Fn(o.block(e,vr).text)}}// postmortem/sections/communications
const wr=["alert","apologize","feedback","thank"]
function yr(e){const{incident:t,formatter:n}=e,o=t.steps.filter(({step:e})=>wr.some(t=>t===e.id)),r=o.flatMap(t=>function({step:e,state:t},n){const{formatter:o}=n,r="done"===t.kind&&"actor"===t.attribution.kind?$r(t):"",s=[...Lr(e.id,n),...xr(e.id,t,n)],a="feedback"===e.id?(0,i.D5)(n.facts,"ask")[0]:void 0,d="feedback"===e.id?a??function(e,{incident:t,facts:n}){return"done"!==e.kind||"actor"!==e.attribution.kind?void 0:function(e,t,{comments:n}){const o=we(t)[t.steps.findIndex(({step:e})=>"feedback"===e.id)]
if(void 0!==o&&!o.isAhead)return n.find(({author:t,body:n,createdAt:r})=>"person"===t.kind&&t.login.toLowerCase()===e.toLowerCase()&&!(0,b.Y8)(r,o.from)&&!(0,b.Y8)(o.to,r)&&/[?؟](?=$|[\s)\]"'”»*_!])|？/.test((0,k.I)(n)))}(e.attribution.by,t,n)}(t,n)??s[0]:void 0,l=void 0===d?pr:function({question:e,shown:t},{incident:n,facts:o,formatter:r}){const{texts:i}=r,s=function(e,t,{comments:n,me:o}){const r=function({steps:e}){let t
for(const{step:n,state:o}of e)if("feedback"===n.id||"thank"===n.id){if("open"===o.kind)return;(void 0===t||(0,b.Y8)(t,o.attribution.at))&&(t=o.attribution.at)}return t}(t),i=function(e){const{logbook:t}=e
return[(0,g.aj)(t,"mitigated")?.at,(0,g.aj)(t,"resolved")?.at,mr(e,"ameliorate"),(0,g.Zz)(e).at(-1)?.to].filter(e=>void 0!==e).toSorted(b.al)[0]}(t)
return n.slice(n.indexOf(e)+1).filter(({author:e,createdAt:t})=>"bot"!==e.kind&&e.login!==o&&(e=>void 0===i||!(0,b.Y8)(e,i))(t)&&function(e,t){return void 0===t||!(0,b.Y8)(t,e)}(t,r))}(e,n,o).filter(e=>!t.has(e)).map(e=>({comment:e,words:(0,k.I)(e.body)})).filter(({words:e})=>""!==e),a=ot(function({body:e,reactions:t}){if(0===(0,p.Z)(e).length)return t??{}
const{"+1":n,eyes:o,confused:r,...i}=t??{}
return i}(e))
if(0===s.length&&""===a)return pr
const d=s.length-hr
return{intro:`${i.format("answersTo",{url:e.url})}${i.words.colon}${a}`.trimEnd(),lines:s.slice(0,hr).map(({comment:e,words:t})=>Qe(e,t,r)),rest:d>0?i.format("moreInIssue",{count:d,url:n.url}):""}}({question:d,shown:Ar(n)},n),c=[...new Set(s)].map(t=>zr(e,t,n)),u=[...""===r||"done"!==t.kind||"actor"!==t.attribution.kind?[]:[Sr(e,r,t.attribution,o)],...c],[m,...f]=u.length>0||void 0===d?u:[zr(e,d,n)]
return void 0===m?[]:[{...m,answers:l},...f]}(t,e)),s=t.steps.some(({step:e,state:t})=>"thank"===e.id&&"done"===t.kind)?rn(e).map(n.name):[],{texts:a}=n,d=0===s.length?"":a.format("thanked",{people:a.list(s)}),{shown:l,left:c}=st([...r,...br(e),...jr(e)]),u=0===c?"":a.format("moreInIssue",{count:c,url:t.url}),m=o.flatMap(t=>function({step:e,state:t},n){const{reading:o,formatter:r}=n,i=_r(e.id)
if(void 0===i||"skipped"===t.kind||function(e,t,n){return""!==$r(t)||Lr(e,n).length>0||xr(e,t,n).length>0}(e.id,t,n))return[]
const s=new Set(Mr(t,n).map(e=>e.id)),a=[...vo(i,o.statements).filter(({comment:e})=>!s.has(e??0)),...o.statements.filter(({comment:e})=>s.has(e??0))],d=o.statements.some(({parts:e})=>e.some(({kind:e})=>"communications"===e))
if(0===a.length&&("open"===t.kind||d))return[]
const{texts:l}=r,c=(0,fe.CD)(e.id),u=qr(e,r)
if(0===a.length)return[l.format("askSaid",{step:u,command:(0,De.U_)(`/incident done ${c} …`)})]
const m=l.list(a.map(e=>tt(e,r))),f="done"===t.kind&&"actor"===t.attribution.kind?t.attribution.by:void 0,p=a.find(({author:e})=>e.login===f)??a[0],h=(0,De.U_)(`/incident said ${c} #issuecomment-${p?.comment??""}`)
return[l.format("perhapsSaid",{step:u,links:m,command:h})]}(t,e))
return{words:l,rest:u,asks:m,thanked:d,isShown:l.length+m.length>0||""!==d}}function xr(e,t,n){const o=_r(e)
return""!==$r(t)?[]:Mr(t,n).filter(({body:e})=>void 0===o||ho(o,ar(e)))}function $r(e){return"done"===e.kind?(e.note??"").trim():""}function Mr(e,{facts:t}){if("done"!==e.kind||"actor"!==e.attribution.kind)return[]
const{by:n,at:o}=e.attribution
return t.comments.filter(({author:e,createdAt:t,updatedAt:r,body:i})=>e.login===n&&[t,r].includes(o)&&(0,Dn.Pr)(i)&&""!==ar(i))}function Ar({reading:e,facts:t}){const n=vo("thank",e.statements).map(({comment:e})=>e)
return new Set(t.comments.filter(({id:e})=>n.includes(e)))}function Sr(e,t,{by:n,at:o},r){return{steps:qr(e,r),...kr(t,n,o,r),answers:pr}}function zr(e,t,{formatter:n}){return{steps:qr(e,n),source:tt(t,n),quote:Fn(n.block((o=ar(t.body),o.startsWith((0,i.do)("ask"))?o.slice((0,i.do)("ask").length).trim():o),vr).text),answers:pr}
var o}function Lr(e,{incident:t,facts:n,reading:o}){const r=t.logbook.entries.flatMap(t=>"said"===t.what&&t.step===e?[t.comment]:[])
return n.comments.filter(({id:e,author:t,updatedAt:n})=>r.includes(e)&&o.isMember(t.login,n))}function jr({reading:e,formatter:t}){return e.statements.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>"communications"===e&&""!==t).map(({heading:n,text:o})=>({steps:t.line(n,80),source:tt(e,t),quote:Fn(t.block(o,vr).text),answers:pr})))}function _r(e){return"alert"===e||"apologize"===e||"thank"===e?e:void 0}function qr(e,t){return`${(0,fe.CD)(e.id)}. ${t.titleOf(e)}`}function Or(e,t,n,o){const{texts:i,line:s}=n,a=pn(e,t,o),d=function(e,t,{texts:n,line:o,name:i},s){const a=o(e.severity??"",60),d=hn(e,t,s)
return void 0===d&&function({severity:e,answers:t},{issue:{labels:n}}){return void 0!==e&&e===t.severity&&!n.some(t=>(0,r.bK)(t,e))}(e,t)?n.format("severityChosen",{severity:a,who:i(e.author.login)}):""===a||void 0===d?a:n.format("severityAtWorst",{severity:a,worst:o(d,60)})}(e,t,n,o),l=a[0]?.severity??e.severity
if(0===a.length||1===a.length&&l?.toLowerCase()===e.severity?.toLowerCase())return d
const c=a.map(({severity:e,ms:t})=>i.format("timeInSeverity",{severity:s(e,60),duration:i.duration(t)}))
return""===d?c.join(i.words.comma):`${d} (${c.join(i.words.comma)})`}function Ur(e,{texts:t}){const n=ge(e)
if(void 0===n)return""
const o=t.duration((0,b.vk)(n.from,n.to)),r=n.isWhole?o:t.format("lastedAtLeast",{duration:o})
return"resolved"===n.until?r:t.format("lastedUntilMitigated",{duration:r})}function Rr(e,{texts:t}){const n=t.duration((0,g.WI)(e)),o=(0,g.Zz)(e).length-1
return 0===o?n:t.counted("reopenedTimes",o,{duration:n})}function Ir(e,t,n){return[...t.map(e=>({at:e.at,row:Dr(e,n)})),...e.map(t=>({at:t.at,row:Cr(t,e[0],n)}))].toSorted((e,t)=>(0,b.Rz)(e.at)-(0,b.Rz)(t.at)).map(({row:e})=>e)}function Cr(e,t,n){const{clock:o,texts:r,name:i}=n,s=o.timestamp(e.at)
return{name:n.milestone(e.name),when:"acknowledged"===e.name&&void 0===e.by?r.format("seenAt",{when:s}):s,after:void 0===t||e===t?"":r.duration((0,b.vk)(t.at,e.at)),by:void 0===e.by?"":i(e.by)}}function Er({incident:e,facts:t,reading:n,formatter:o}){const r=function({logbook:e},{history:t},{isMember:n}){if(void 0!==(0,un.M)(e)||"read"!==t.kind)return
const o=t.events.find(e=>"assigned"===e.kind&&n(e.assignee,e.at))
return"assigned"===o?.kind?o.assignee:void 0}(e,t,n)
return void 0===r?"":o.texts.format("assumedLead",{who:o.name(r)})}function Dr({name:e,at:t,from:n},{milestone:o,clock:r,texts:i}){const s=r.timestamp(t),a="step"===n?i.format("assumedFromStep",{when:s,step:(0,fe.CD)("ameliorate")}):i.format("assumedFromClosing",{when:s})
return{name:o(e),when:a,after:"",by:""}}var Nr=n(1967),Zr=n(2850),Fr=n(1765),Br=n(758),Wr=n(8081)
function Tr({logbook:e},{repository:t}){return e.entries.flatMap(e=>{const n="ticked"===e.what&&"prevent"===e.step?e.note??"":""
return(0,Wr.R)(n,t.url).numbers})}function Yr({facts:{background:e,me:t,now:n},reading:o}){return("read"===e.kind?e.named??[]:[]).map(({author:e,...r})=>{const i=void 0!==e&&(e===t||o.isMember(e,n))
return void 0===r.dropped||i?r:{...r,dropped:""}})}// postmortem/sections/follow-ups-of-logbook
function Pr({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if("ticked"!==e.what||"prevent"!==e.step)return[]
const{note:n=""}=e
return(0,Wr.i)(n,t.repository.url)?Kr(e,n,t):[]})}function Hr({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if("follow-up"!==e.what||void 0!==e.number)return[]
const{title:n,owner:o,due:r}=e,i=void 0===o?[]:[o]
return Kr(e,n,t).map(e=>({...e,owners:i,due:r}))})}function Kr({attribution:e},t,{issue:n}){return"actor"!==e.kind?[]:[{text:t,isDone:!1,number:void 0,owners:[],due:void 0,source:{author:{kind:"person",login:e.by},createdAt:e.at,url:n.url,comment:void 0,text:t,isMember:!0}}]}function Qr({incident:e,facts:t}){return(0,Nr.Ge)(e.logbook,t).flatMap(({entry:e,link:n})=>{if(void 0!==n)return[]
const{number:o,title:r,owner:i,due:s,type:a,priority:d}=e
return[{number:o,title:r,what:"issue",state:"open",labels:[a,d].filter(e=>void 0!==e),url:`${t.repository.url}/issues/${o}`,...void 0===i?{}:{assignees:[i]},...void 0===s?{}:{due:s}}]})}// postmortem/sections/follow-ups
const Xr=100,Jr=5
function Gr(e){const{reading:t,formatter:n}=e,o=function(e){const{incident:t,facts:n,lines:o,reading:i}=e,{history:s}=n,a="read"===s.kind?s.events:[],d=new Set(o.flatMap(e=>"linked"===e.kind?[e.url]:[])),l=new Set((0,h.S)(t,n,i.repairs).map(({url:e})=>e)),c=new Set((0,Nr.Ge)(t.logbook,n).flatMap(({link:e})=>e?.url??[])),u=a.map(t=>function(e,{facts:t,reading:n}){return"linked"!==e.kind||void 0===e.dropped||e.by.login===t.me||n.isMember(e.by.login,t.now)?e:{...e,dropped:""}}(t,e)),m=u.filter(n=>"linked"===n.kind&&(!0===n.isPart||!0===n.isDuplicate?!0===n.isPart:("pull-request"!==n.what||!l.has(n.url))&&(!!c.has(n.url)||!0!==n.labels?.some(t=>(0,r.bK)(t,e.settings.label))&&i.isMember(n.by.login,n.at)&&d.has(n.url)&&!(0,b.Y8)(n.at,(0,g.kK)(t))))),f=new Set(m.flatMap(({isPart:e,url:t})=>!0===e?[t]:[])),p=m.filter(({isPart:e,url:t})=>!0===e||!f.has(t))
return[...new Map(p.toReversed().map(e=>[e.url,e])).values()].toReversed().toSorted((e,t)=>Number(!0===t.isPart)-Number(!0===e.isPart))}(e),i=[...o,...Qr(e).filter(({url:e})=>!o.some(t=>t.url===e))],s=function(e,t){const{facts:n,reading:o,incident:r}=e,i=new Set([...o.followUps.flatMap(({number:e})=>e??[]),...Tr(r,n)])
return Yr(e).filter(({number:e,url:n})=>i.has(e)&&!t.some(e=>e.url===n))}(e,i),a=[...t.followUps,...Pr(e),...Hr(e)],d=[...i,...s].slice(0,Xr),l=a.filter(t=>!d.some(n=>function({number:e,text:t},n,o){return(0,Nr.nw)(n.url,o.facts)&&(n.number===e||function(e,t){const[n,o]=[Vr(e),Vr(t)]
return n.length>40&&n.endsWith("…")?o.startsWith(n.slice(0,-1)):n===o}(n.title,t))}(t,n,e))),c=rt(t.candidates["follow-ups"]??[],n),u=d.filter(({what:e})=>"issue"===e)
return{lines:[...d.map(t=>function(e,t,n){const{words:o}=n.texts,r=(0,Ce.uM)(`#${e.number} ${n.label(e.title,120)}`,e.url),i=function({mergedAt:e,state:t,dropped:n}){return void 0!==e?"followUpMerged":void 0===t?void 0:"closed"===t&&void 0!==n?"followUpDropped":"closed"===t?"followUpClosed":"followUpOpen"}(e),s=void 0===t?"":` – ${function(e,t){const n=tt(e.source,t),o=t.line(e.text.replace(/^\s*#\d{1,9}\b\s*:?/,"").trim(),200)
return/\p{L}/u.test(o)?`${et(o,t.texts)} (${n})`:`(${n})`}(t,n)}`
return void 0===i?`${r}${s}`:`${r}${o.colon}${[o[i],...ti(ei(e,t),n)].join(o.comma)}${function({state:e,dropped:t=""},{line:n,texts:o}){return"closed"!==e||""===t?"":` – ${et(n((0,Zr.t)(t),300),o)}`}(e,n)}${s}`}(// postmortem/sections/follow-ups-named
function(e,t){const{logbook:n}=t.incident,o=Yr(t).find(({url:t})=>t===e.url),r=n.entries.find(n=>"follow-up"===n.what&&n.number===e.number&&(0,Nr.nw)(e.url,t.facts)),i=void 0!==o||!0===e.isPart,s=e.due??o?.due??("follow-up"!==r?.what||i?void 0:r.due),a=void 0===e.dropped||""===e.dropped?o?.dropped:e.dropped
return{...e,...void 0===s?{}:{due:s},...void 0===a?{}:{dropped:a}}}(t,e),(t=>a.find(({number:n})=>n===t.number&&(0,Nr.nw)(t.url,e.facts)))(t),n)),...l.slice(0,Xr).map(e=>function(e,t){const{texts:n,line:o,name:r}=t,i=[...e.owners.filter(t=>!e.text.toLowerCase().includes(t.toLowerCase())).map(r),...void 0===e.due||e.text.includes(e.due)?[]:[n.format("followUpDue",{date:e.due})]],s=[o(e.text,400),...i].join(n.words.comma)
return`[${e.isDone?"x":" "}] ${s} (${tt(e.source,t)})`}(e,n))],hasIssue:l.length>0||d.some(({what:e})=>"issue"===e),hints:c,isShown:d.length+l.length+c.length>0,count:u.length+l.length,open:u.filter(e=>void 0===e.mergedAt&&"closed"!==e.state).length+l.filter(({isDone:e})=>!e).length}}function Vr(e){const t=e.trim().replaceAll(/[`'’]/g,"").replaceAll(/\s+/g," ").toLowerCase()
return(0,Fr.bu)(t.replace(/^@\S+ /,""))}function ei(e,t){if(void 0===t)return e
const{assignees:n=[]}=e,o=e.due??t.due
return{...e,assignees:n.length>0?n:t.owners,...void 0===o?{}:{due:o}}}function ti({assignees:e=[],due:t,labels:n=[]},{name:o,texts:r}){const i=(0,Br.i)(n),s=(0,Br._)(n)
return[...e.slice(0,Jr).map(o),...void 0===t?[]:[r.format("followUpDue",{date:t})],...void 0===i?[]:[r.words[`followUp${i}`]],...void 0===s?[]:[ni(s,r)]]}function ni(e,{format:t}){return"code"===e.kind?e.code:t("followUpPriority",{level:e.level})}// postmortem/sections/people
const oi=" · "
function ri(e){const{incident:t,facts:n,lines:o,reading:r,formatter:i}=e,s=rn(e),a=an(n,r),d=function(e,t,n,o){const{words:r}=o.texts,i=(0,un.M)(e.logbook)
return[...void 0===i?[]:[{login:i,words:r.roleLead}],...ii(e,o),...si(t,n).map(e=>({login:e,words:r.roleAssigned})),...ai(e,o),...di((0,h.p)(e,t),o),...li(e).map(e=>({login:e,words:r.roleClosed}))]}(t,n,o,i).filter(({login:e})=>a(e)),l=Map.groupBy(d,({login:e})=>e.toLowerCase()),c=[...l.values()].map(e=>[Ze(s.find(t=>mi(t,e[0]?.login))??e[0]?.login??""),...e.map(({words:e})=>e)].join(oi)),u=s.filter(e=>!l.has(e.toLowerCase())).map(i.name)
return[...c,...0===u.length?[]:[i.texts.format("alsoTookPart",{people:i.texts.list(u)})]]}function ii({author:e,logbook:t},{texts:{words:n}}){const o=ci((0,g.HK)(t.entries)),r=void 0===o?[]:[{login:o,words:n.roleDeclared}]
return mi(e.login,o)?r:[{login:e.login,words:n.roleOpened},...r]}function si({history:e,issue:t},n){return"read"!==e.kind?t.assignees:[...new Set(n.flatMap(e=>"assigned"===e.kind?e.people:[]))]}function ai({steps:e,logbook:t},{texts:n}){const o=e=>{const t=e.map(({step:e})=>String((0,fe.CD)(e.id)))
return n.counted("roleSteps",t.length,{steps:n.list(t)})},r=Map.groupBy(e,({state:e})=>"open"===e.kind?"":ci(e.attribution)??""),i=Map.groupBy(e,({step:e,state:n})=>{const o=(0,un.bf)(t,e.id)??""
return"open"!==n.kind&&mi(o,ci(n.attribution))?"":o})
return[...[...r].map(([e,t])=>({login:e,words:o(t)})),...[...i].map(([e,t])=>({login:e,words:n.format("roleOwner",{steps:o(t)})}))].filter(({login:e})=>""!==e)}function di(e,{texts:t}){const n=e=>t.list(e.map(({number:e,url:t})=>(0,Ce.uM)(`#${e}`,t))),o=Map.groupBy(e,({author:e})=>ui(e)),r=new Set(e.flatMap(({reviewers:e})=>e.map(ui)))
return[...[...o].map(([e,o])=>({login:e,words:t.format("roleWrote",{pulls:n(o)})})),...[...r].map(o=>{const r=e.filter(({author:e,reviewers:t})=>ui(e)!==o&&t.some(e=>ui(e)===o))
return{login:o,words:0===r.length?"":t.format("roleReviewed",{pulls:n(r)})}})].filter(({login:e,words:t})=>""!==e&&""!==t)}function li({logbook:e}){const t=e.entries.findLast(({what:e})=>"closed"===e),n=ci(t?.attribution)
return void 0===n?[]:[n]}function ci(e){return"actor"===e?.kind?e.by:void 0}function ui(e){return"person"===e?.kind?e.login:""}function mi(e,t){return e.toLowerCase()===t?.toLowerCase()}// postmortem/sections/questions
const fi=12e3
function pi({text:e,cut:t}){return t&&!e.endsWith("…")?`${e}\n\n…`:e}function hi(e,t){return void 0===e.comment?t.texts.format("formBy",{who:t.name(e.author.login)}):tt(e,t)}function gi(e){const t=Map.groupBy(e,({section:e})=>e)
return new Map([...t].map(([e,t])=>[e,t.map(({note:e})=>e)]))}// postmortem/sections/related
const vi={id:"related",heading:"related",body:function(e){const{facts:t,formatter:n}=e,o="read"===t.background.kind?t.background.named??[]:[],r=function(e){const{incident:t,facts:n,reading:o,lines:r}=e,i=new Set([...(0,h.S)(t,n,o.repairs).map(({url:e})=>e),...r.flatMap(e=>"linked"===e.kind||"merged"===e.kind?[e.url]:[])]),s=Gr(e).lines.join("\n")
return({url:e,number:t})=>i.has(e)||s.includes(`#${t} `)}(e),i=o.flatMap(t=>{if(r(t))return[]
const o=function({number:e},{reading:t,facts:n}){for(const o of t.statements){if(!o.isMember)continue
const t=z(o.text).find(t=>(0,Wr.R)(t,n.repository.url).numbers.includes(e))
if(void 0!==t)return{statement:o,sentence:t}}}(t,e)
return void 0===o?[]:[`- ${(0,Ce.uM)(`#${t.number} ${n.label(t.title,120)}`,t.url)} – ${Qe(o.statement,o.sentence,n)}`]})
return 0===i.length?[]:[i.slice(0,bi).join("\n")]}},bi=20
var ki=n(102),wi=n(7268),yi=n(863),xi=n(6350);// postmortem/sections/similar
const $i={id:"similar",heading:"similar",body:function({incident:e,facts:t,settings:n,known:o,formatter:i}){const s=(0,yi.$t)(t.repository,n.postmortem.directory),a=(0,xi.T)((0,fn.zT)(t,n),o.filter(e=>!(0,r.KH)(e))),{logbook:d}=e,l=o.filter(t=>"same"===(0,ki.Jo)(d,t.incident)&&t.opened<e.createdAt).toSorted(wi.ll),c=a.filter(({entry:e})=>"nothing"===(0,ki.Jo)(d,e.incident)),u=l.flatMap(e=>function(e,t,{texts:n,line:o,label:r,name:i}){const{words:s,format:a}=n,d=(0,Ce.uM)(`#${e.incident} ${r(e.title,100)}`,t.fileUrl(e.path)),l=(e.followUps.items??[]).map(({title:e,number:n,state:d,owner:l,due:c})=>{const u=[s[Ai[d??"open"]],...void 0===l?[]:[i(l)],...void 0===c?[]:[a("followUpDue",{date:c})]],m=`${t.repository.url}/issues/${n}`
return`- ${void 0===n?o(e,120):(0,Ce.uM)(`#${n} ${r(e,120)}`,m)}${s.colon}${u.join(s.comma)}`}),c=(0,b.kb)(e.opened)
return 0===l.length?[a("sameAsNothing",{incident:d,day:c})]:[`${a("sameAs",{incident:d,day:c})}\n\n${l.join("\n")}`]}(e,s,i)),m=c.slice(0,Mi).toSorted((e,t)=>(0,wi.ll)(e.entry,t.entry)),f=c.length-m.length
if(0===m.length)return u
const{words:p,format:h}=i.texts,{columnOpened:g,incident:v,severity:k,columnDuration:w,inCommon:y}=p,x=[Si([g,v,k,w,y]),"|:--|:--|:--|:--|:--|",...m.map(e=>function({entry:e,...t},n,o){const{texts:r,line:i,label:s}=o,{durationMinutes:a,lastedMinutes:d=a}=e
return Si([(0,b.kb)(e.opened),(0,Ce.uM)(`#${e.incident} ${s(e.title,100)}`,n),i(e.severity??"",60),void 0===d?"":r.duration(d*Ee.Vc),Li(t,o)])}(e,s.fileUrl(e.entry.path),i))]
return[...u,x.join("\n"),...0===f?[]:[`_${h("similarMore",{count:f,url:s.folderUrl})}_`],`_${p.similarNote}_`]}},Mi=5,Ai={open:"followUpOpen",done:"followUpClosed",dropped:"followUpDropped"}
function Si(e){return`| ${e.join(" | ")} |`}const zi={services:"sharedServices",labels:"sharedLabels",words:"sharedWords"}
function Li(e,{texts:t,line:n}){return["services","labels","words"].filter(t=>e[t].length>0).map(o=>{const r=e[o].map(e=>n(e,60)).join(t.words.comma)
return t.format(zi[o],{names:r})}).join("<br>")}// postmortem/sections/summary
const ji=3e3
function _i({facts:{issue:e},reading:t,formatter:n}){const{texts:o,line:r,block:i,name:s}=n
let a=ji
const d=e=>{const t=i(e,a)
a=Math.max(0,a-t.text.length)
return t},[l,...c]=t.statements,u=e=>!1===l?.isMember?Ke(e):e,m=void 0===l?[]:function({parts:e,isMember:t}){const n=e.filter(({kind:e,heading:t,text:n})=>{const o=void 0!==(0,fn.er)({heading:t,text:n})
return(void 0===e||"summary"===e||"repair"===e)&&""!==n&&n!==Tt.qE&&!o}),o=n.filter(({kind:e,heading:t})=>"summary"===e||"repair"===e||""===t)
return t&&o.some(({kind:e})=>"summary"===e)?o:n}(l),f=m.map(({heading:e,others:t,text:n})=>({heading:1===m.length?"":r(e,120),...d(u(""===t?n:t))})),p=f.some(e=>e.cut),h=c.flatMap(e=>function({isMember:e,isWriteUp:t,parts:n}){return e&&t?n.filter(({kind:e,text:t})=>"summary"===e&&""!==t):[]}(e).map(({text:t})=>({heading:tt(e,n),...d(t)}))),g=s(e.author.login),[v,b]=[qi(f),qi(h)]
return{fields:v,reports:b,isShown:v.length+b.length>0,source:p?o.format("summaryCut",{who:g,url:e.url}):o.format("summaryBy",{who:g})}}function qi(e){return e.filter(({text:e})=>""!==e&&"…"!==e).map(({heading:e,text:t})=>({heading:e,quote:Fn(t)}))}// postmortem/key-events
const Oi=8,Ui=60,Ri=4
function Ii(e,t){switch(e.kind){case"labelled":case"unlabelled":return e.labels.some(t.isSeverity)?0:void 0
case"linked":return!0===e.isStranger?void 0:1
case"referenced":return 1
case"deployed":return function({environment:e},{lines:t}){return!(t.filter(({kind:e})=>"deployed"===e).length>Oi)||/\b(?:prod|production|live)\b/i.test(e)}(e,t)?1:void 0
case"commented":return function(e,{comments:t}){if(!0===e.isPinned)return 0
if(!0!==e.isStranger&&!Wt.test(e.excerpt.trim())&&!function(e){const t=/(?![\d#*©®™✅☑✔❌✖⚠🔴🟠🟡🟢🚨🔥👀📈📉⏳⌛🔁🔄])\p{Extended_Pictographic}/u.test(e),n=[Ct,It,Et,Jn,Nt]
return t&&0===Ci(e)&&!n.some(t=>t.test(e))}(e.excerpt)){return Ci(e.excerpt)>0||t.length<=Oi||e===t[0]?2:(n=e.excerpt).split(/\s+/).length>3||/[ぁ-ん一-龠]{6}/.test(n)?Ri:void 0
var n}}(e,t)
case"assigned":return!t.isCrowded||function(e,t,n){return e.some(e=>n.find(t=>"assigned"===t.kind&&t.people.includes(e))===t)}(e.people,e,t.lines)?3:void 0
case"unassigned":return t.isCrowded?void 0:3
case"ticked":case"unticked":case"skipped":case"renamed":case"locked":case"unlocked":case"pinned":return
default:return 0}}function Ci(e){return[Ut,Pn,Dt].filter(t=>t.test(e)).length+(/`[^`]+`|https?:\/\/|(?<![\w&])#\d|\b[0-9a-f]{7,40}\b|\d ?%|\d{1,2}:\d\d/.test(e)?1:0)+(Qn(e)?1:0)+(Bt.test(e)?1:0)}function Ei(e){return"commented"===e.kind?e.excerpt.length:0}// timeline/timeline-line
function Di({login:e,who:t}){return void 0===t||e.toLowerCase()===t.toLowerCase()}// postmortem/timeline-words
const Ni=300
function Zi(e,t){const{texts:n}=t.formatter,o=void 0===e.who?n.words.somebody:Ze(e.who)
switch(e.kind){case"opened":case"declared":return function(e,t,{formatter:{texts:n},isIncidentLabel:o}){const r=e.labels.filter(e=>!o(e)).map(e=>(0,De.U_)(e)).join(n.words.comma),[i,s]=function(e){return"declared"===e.kind?["declaredIt","declaredItAs"]:e.declared?["openedIncident","openedIncidentAs"]:["opened","openedAs"]}(e)
return n.format(""===r?i:s,{who:t,labels:r})}(e,o,t)
case"labelled":case"unlabelled":return function({kind:e,labels:t},n,{formatter:{texts:o}}){const r=o.list(t.map(e=>(0,De.U_)(e)))
return o.counted("labelled"===e?"labelsAdded":"labelsRemoved",t.length,{who:n,labels:r})}(e,o,t)
case"assigned":case"unassigned":return function({kind:e,who:t,people:n},o,{formatter:{texts:r}}){return 1===n.length&&n[0]===t?r.format("assigned"===e?"tookItOn":"steppedBack",{who:o}):r.format(e,{who:o,people:r.list(n.map(Ze))})}(e,o,t)
case"commented":return function({excerpt:e,isStranger:t},n,o){const{texts:r}=o.formatter
return""===e?r.format("commented",{who:n}):r.format("commentQuoted",{who:n,quote:Bi(!0===t?Ke(e):e,o)})}(e,o,t)
case"ticked":case"unticked":case"skipped":return function(e,t,n){const{texts:o}=n.formatter
if("skipped"===e.kind){const r=Bi(e.reason,n)
return o.format("skippedStep",{who:t,steps:Wi([e.step],n),quote:r})}const r=Wi(e.steps,n)
return"ticked"===e.kind?`☑ ${o.format(e.seen?"stepsSeenDone":"didSteps",{who:t,steps:r})}`:`☐ ${o.format(e.seen?"stepsSeenOpen":"reopenedSteps",{who:t,steps:r})}`}(e,o,t)
case"told":case"wrote-up":case"renamed":return function(e,t,n){const{texts:o}=n.formatter
if("renamed"===e.kind)return function(e,t,n){const[o,r]=[Bi(e.from,n),Bi(e.to,n)]
return n.formatter.texts.format("renamed",{who:t,from:o,to:r})}(e,t,n)
if("wrote-up"===e.kind)return o.format("wroteUp",{who:t})
const r=Bi(e.text,n)
return o.format(e.isAbout?"toldLineAbout":"commentQuoted",{who:t,quote:r})}(e,o,t)
case"lead":case"owner":case"milestone":case"reported":case"update":return function(e,t,n){const{formatter:o}=n,{texts:r}=o
switch(e.kind){case"lead":return r.format(Di(e)?"tookTheLead":"gaveTheLead",{who:t,other:Ze(e.login)})
case"owner":return r.format(Di(e)?"tookStep":"gaveStep",{who:t,other:Ze(e.login),steps:Wi([e.step],n)})
case"milestone":return r.format("milestoneReported",{who:t,milestone:o.milestone(e.name)})
case"reported":return r.format("reportedLater",{who:t,quote:Bi(e.text,n)})
case"update":return r.format("toldAll",{who:t,status:(0,gr.o)(e.status,r),quote:Bi(e.text,n)})}}(e,o,t)
case"linked":case"merged":case"referenced":case"deployed":return function(e,t,n){const{formatter:o}=n,{texts:r}=o
switch(e.kind){case"linked":return r.format("linked",{who:t,what:Fe(e,o)})
case"merged":return Pe(r.format("merged",{what:Fe(e,o)}))
case"referenced":return r.format("referenced",{who:t,commit:Be(e.commit,e.url,o)})
case"deployed":return Ye(e,t,o)}}(e,o,t)
case"closed":return function({reason:e,commit:t,url:n},o,r){const{texts:i}=r
return void 0!==t?i.format("closedWith",{who:o,commit:Be(t,n,r)}):"not_planned"===e?i.format("closedNotPlanned",{who:o}):i.format("duplicate"===e?"closedDuplicate":"closedCompleted",{who:o})}(e,o,t.formatter)
default:return n.format(Fi[e.kind],{who:o})}}const Fi={reopened:"reopened",locked:"locked",unlocked:"unlocked",pinned:"pinned",marked_as_duplicate:"markedDuplicate"}
function Bi(e,{formatter:{texts:t,line:n}}){return et(n(e,Ni),t)}function Wi(e,{formatter:{texts:t,titleOf:n,stepOf:o}}){const r=e.map(e=>t.format("stepNamed",{number:(0,fe.CD)(e),title:n(o(e))}))
return t.list(r)}// postmortem/sections/timeline
const Ti={most:2500,longest:3e5}
function Yi(e){const{incident:t,facts:n,settings:o,lines:i,formatter:s}=e,{texts:a}=s,d=function(e,t){const n=function(e,t){const n=e.filter(e=>"commented"===e.kind&&!0!==e.isStranger),o=e.filter(({kind:e})=>"assigned"===e||"unassigned"===e),r={lines:e,comments:n,isCrowded:o.length>Oi,isSeverity:t},i=e.map((e,t)=>({line:e,index:t,rank:Ii(e,r)})),s=i.filter(({line:e,rank:t})=>"commented"===e.kind&&2===t).length,a=Math.max(0,Oi-s),d=i.filter(({rank:e})=>e===Ri).toSorted((e,t)=>Ei(t.line)-Ei(e.line)).slice(0,a)
return i.filter(e=>void 0!==e.rank&&(e.rank!==Ri||d.includes(e))).toSorted((e,t)=>(e.rank??0)-(t.rank??0)||e.index-t.index).slice(0,Ui).toSorted((e,t)=>e.index-t.index).map(({line:e})=>e)}(e,t.isSeverity),o=n.length===e.length?[]:He(Vi(e,t),({time:e,words:t})=>e.length+t.length,Ti)
return{first:es(Vi(n,t)),full:es(o),fullCount:o.length,unspoken:Gi(e)-Gi(n),leftOut:0===o.length?0:e.length-o.length}}(i,{formatter:s,isIncidentLabel:e=>(0,r.bK)(e,o.label),isSeverity:e=>o.severities.some(t=>(0,r.bK)(e,t.label))}),{leftOut:l,fullCount:c,unspoken:u}=d
return{...d,unplaced:Pi(e),fullLog:a.format("fullLog",{count:c}),others:0===u?"":a.counted("othersSaid",u),rest:0===l?"":a.format("moreInIssue",{count:l,url:t.url}),withoutHistory:Ji(n,s)}}function Pi({reading:e,formatter:t}){return e.statements.flatMap(e=>{const n=e.isMember?e.parts.filter(({kind:e})=>"timeline"===e).flatMap(Ki):[],{text:o}=t.block(n.join("\n"),Hi)
return""===o?[]:[{heading:tt(e,t),quote:Fn(o)}]})}const Hi=4e3
function Ki({timed:e,others:t}){const n=e.flatMap(({at:e,shown:t,text:n})=>void 0===e?[`- ${t} ${n}`]:[]),o=t.split("\n").filter(e=>/[\p{L}\p{N}]/u.test(e)&&!Qi.test(e)&&!Xi.test(e))
return[...o,...o.length>0&&n.length>0?[""]:[],...n]}const Qi=/^\s*\|?\s*(?:\*\*)?(?:date|day|time|zeit|uhrzeit|datum|fecha|hora|heure|data|horário|日時|時刻)\b/i,Xi=/\b[Tt]imes?\b.*\b[A-Z]{3,4}\b/
function Ji({history:e},{texts:t}){if("read"===e.kind)return""
const n="unread"===e.kind?t.words.historyUnread:t.words.historyUnavailable
return t.format("withoutHistory",{reason:n})}function Gi(e){return e.filter(({kind:e})=>"commented"===e).length}function Vi(e,t){return e.map(e=>({date:(0,b.kb)(e.at),time:`${(0,Ce.uM)((0,tn.SK)(e.at),ns(e))}${t.formatter.clock.beside(e.at)}`,words:Zi(e,t)}))}function es(e){return[...Map.groupBy(e,({date:e})=>e)].map(([e,t])=>({date:e,lines:t.map(({time:e,words:t})=>({time:e,words:t}))}))}const ts=["opened","commented","told","wrote-up"]
function ns(e){return ts.includes(e.kind)?e.url:void 0}var os=n(1521),rs=n(4140)
function is({sentences:e}){return e.find(e=>{const t=oo.find(e)
if(void 0===t||Pn.test(e)||/\?\s*$/.test(e))return!1
if(to.test(e))return!1
if(Xn(e))return!1
const n=/[ぁ-ん]/.test(t.words)?e.slice(0,t.at):e.slice(t.at)
return ro.test((0,kt.j4)(n))&&!/\b(?:next|write again|until)\b/i.test(e)})}function ss(e){const t=Pn.find(e)
if(void 0===t||/[?？]\s*$/.test(e)||no(e))return!1
const n=e.slice(Math.max(0,t.at-25),t.at),o=e.slice(t.at+t.words.length,t.at+t.words.length+12)
return!Gn.test(n)&&!/^(?:まで|後|次第|作業|に向け)|まだ|予定|見込|ません/.test(o)}function as(e,{createdAt:t},{lastOpened:n}){return!(void 0===n||!/\b(?:it|this|that)(?:'s|’s| is) back\b/i.test(e))&&Math.abs((0,b.Rz)(t)-(0,b.Rz)(n))<Ee.nW}function ds(e,t){return!no(t)&&(!!Yn[e].test(t)||("mitigated"===e?ss(t):Et.test(t)&&!ss(t)))}function ls({at:e,text:t},n,o){if(void 0===e)return{at:e,text:t}
const r=hs(t,{on:e,latest:fs(n)},o)
return{at:0===r.length?e:ps(r),text:t}}const cs=5*Ee.Vc
function us(e,t,n){const o=ms(e,t,n),r=void 0!==t.editedAt&&(0,b.vk)(t.createdAt,t.editedAt)>cs
return o??(r||ro.test((0,kt.j4)(e))?void 0:t.createdAt)}function ms(e,t,n){return ps(hs(e,{on:t.createdAt,latest:fs(t)},n))}function fs({createdAt:e,editedAt:t}){return t??e}function ps(e){const[t,n]=e
return void 0===n?t:void 0}function hs(e,{on:t,latest:n},{timeZone:o}){const r=(0,kt.j4)(e)
return[...r.matchAll(/(?<![\d:.#])(?=\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|Uhr|時))|午[前後])/giu)].flatMap(({index:e})=>{const i=(0,qo.$)(r.slice(e))
if(void 0===i)return[]
const s=(0,Uo.Ow)((0,b.Rz)(t),o).day,a=(0,Ro.X)(i.rest.replace(/^ +/,""),{day:s,timeZone:o})
if("ambiguous"===a?.kind)return[void 0]
const d=a?.zone??o,{day:l}=(0,Uo.Ow)((0,b.Rz)(t),d),c=(0,b.Rz)(n)+2*Ee.Vc,u=(0,Uo.dc)({day:l,minutes:i.minutes},d,c)
return void 0===u?[]:[(0,b.B9)(u)]})}function gs(e,t,{timeZone:n,language:o}){return t.parts.flatMap(({kind:r,text:i})=>{if(r!==e)return[]
const s=(0,rs.Z)(i,t,{timeZone:n,language:o})
return void 0===s?[]:[{name:e,at:s,source:t}]})}const vs={started:/^(?:(?:it|this|the (?:outage|incident|problem|issue)) )?(?:started|began|begann|begonnen|empezó|comenzó|a commencé|começou)\s+(?:at|um|a las|à|às)\s+/iu,detected:/^(?:(?:it was|this was|we) )?(?:detected|noticed|bemerkt|detectado|détecté|detectamos)\s+(?:it )?(?:at|um|a las|à|às)\s+/iu,mitigated:/^(?:(?:it (?:is|was)) )?(?:mitigated|mitigado|atténué)\s+(?:at|as of|since|um|a las|à|às)\s+/iu,resolved:/^(?:(?:it (?:is|was)|this is|all|everything(?: is)?) )?(?:resolved|fixed|over|recovered|restored|behoben|gelöst|resuelto|solucionado|résolu|rétabli|resolvido|normalizado)\s+(?:at|as of|since|um|seit|a las|desde las|à|depuis|às|desde as)\s+/iu},bs=pe.zY.map(e=>vs[e])
function ks(e,t,{timeZone:n,language:o}){return[...t.sentences,...ws(t)].flatMap(r=>{const i=vs[e].exec(r)?.[0]
if(void 0===i)return[]
const s=(0,rs.o)(r.slice(i.length),t,{timeZone:n,language:o})
var a,d
return"time"!==s.kind||s.isAbout||(a=s.rest,d=r,!(/^[\s.!)*_]*$/.test(a)||/^\s?[.,;:(–—-]/.test(a)||ys.test(a))||Vn.test(d))?[]:[{name:e,at:s.at,source:t}]})}function ws({parts:e}){const t=e.filter(({kind:e})=>void 0===e||"summary"===e).flatMap(({others:e})=>e.split(/\n\s*\n/))
return t.map(e=>e.split("\n").map(e=>e.trim())).filter(e=>e.length>1&&e.every(e=>bs.some(t=>t.test(e)))).flat()}const ys=/^\s*(?:by|after|with|via|through|thanks to|durch|nach|mit|por|tras|con|par|après|avec|após|com)\s/i,xs=/^(?:(?:the|all|die|der|das|la|le|el|o|a)\s)?(?:(?:incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|incidente|障害)\s?(?:is|was|has been|been|fully|ist|wurde|está|est|foi)?\s?)?(?:fully |completely |now |wieder )?/iu,$s=/^(?:over(?=\s*(?:[.!]|$)|\s+(?:at|since) \d)|(?:fixed|restored|recovered|solved|resolved|behoben|gelöst|resuelto|résolue?|resolvido|corrigido|corrigé|solucionado)(?=$|[\s]*[.,:;!–—-]|\s+(?:at|um|a las|à|às) \d|\s+(?:by|after|since)\b)|(?:all clear|back to normal|fully recovered|service restored|incident (?:over|closed|resolved)|end of (?:the )?(?:outage|incident|impact|disruption)|Entwarnung|Störungsende|Ende der Störung|fin de (?:la panne|l.incident)|retour à la normale|normalizado|de volta ao normal|restablecido|rétablie?|wiederhergestellt|läuft wieder))/iu
function Ms(e,t){return t.parts.flatMap(({timed:n})=>n.flatMap(({at:n,isAbout:o,text:r})=>{const i=void 0!==n&&!o&&function(e,t){const n=(0,kt.j4)(t).replaceAll(/[*_`~]/g,"").trim()
if(Vn.test(function(e){return/^[\s\S]*?(?:[.!。](?=\s|$)|$)/.exec(e)?.[0]??e}(t)))return!1
const o=xs.exec(n)?.[0]??"",r=n.slice(o.length)
return!0===As[e]?.test(n)||("resolved"===e?function(e){return!!/^(?:復旧|解消|解決|収束)\s?[:：]/.test(e)||/(?:復旧|解消|解決|収束)(?:しました|した|を確認(?:しました)?|済み)?[。!]?$/.test(e)&&!/未|まだ|予定|見込/.test(e)}(n)||/^(?:outage|incident|impact) (?:over|ends|ended)\b/i.test(n)||$s.test(r)||$s.test(n):zs(e,n,!1)||zs(e,r,Ss.test(o)))}(e,r),s=!0===As[e]?.test(r)
return i?[{name:e,at:n,source:t,isPlain:s}]:[]}))}const As={started:/\bOUTAGE (?:BEGINS|BEGAN|STARTS|STARTED)\b/,mitigated:/\bOUTAGE MITIGATED\b/,resolved:/\b(?:OUTAGE|INCIDENT) (?:ENDS|ENDED)\b/},Ss=/incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|障害/i
function zs(e,t,n){const o=Yn[e].find(t)
if(0!==o?.at)return!1
if(n||/[ ぁ-んァ-ヶ一-龠]/.test(o.words))return!0
const r=t.slice(o.words.length)
return/^\s*(?:$|[.,:;!(–—-])|^\s+(?:by|via|through|with|at|in|on|durch|über|von|mit|por|con|par|via|com)\s/i.test(r)}// thread/repairs
const Ls=/(?<![\p{L}])(?:fix(?:es|ed)?|repair(?:s|ed)?|mend(?:s|ed)?|solve[sd]?|correct(?:s|ed)?|revert(?:s|ed)?|roll(?:s|ed) back|deployed|shipped|released|merged|is live|went live|adds?|instead|behebt|behoben|korrigiert|ausgerollt|eingespielt|arregla|corrige|corrigé|desplegad\p{L}*|déployé\p{L}*|implantad\p{L}*|corrigido)(?![\p{L}])|修正|適用|デプロイ|リバート/iu,js=/(?<![\p{L}])(?:guilty|culprit|broke|breaks|caus(?:e|es|ed)|introduced|since|came with|came in with|regression|to blame|blame|bad commit|only covers|does not cover|did not help|not enough|schuld|verursacht|kaputt|seit|causó|rompió|cassé|causé|quebrou|causou)(?![\p{L}])|原因/iu
function _s(e,t){const n=e.filter(({isMember:e,comment:t})=>e&&void 0!==t).flatMap(({text:e})=>Pn.test(e)||Ls.test(e)?z(e).filter(e=>Ls.test(e)&&!js.test(e)).map(e=>(0,Wr.R)(e,t)):[])
return{commits:[...new Set(n.flatMap(({commits:e})=>e))].slice(0,10),numbers:[...new Set(n.flatMap(({numbers:e})=>e))].slice(0,10)}}var qs=n(155);// thread/told-follow-ups
const Os=60,Us=200
function Rs(e,t){const n=e.flatMap(e=>e.isMember?function(e,t){return e.parts.flatMap(({kind:n,text:o})=>"follow-ups"===n?function(e){const t=Ns(e),n=t.length>0?t:function(e){const t=e.split("\n").filter(e=>/^\s*\|.*\|/.test(e)),n=t.findIndex(e=>/^[\s|:-]+$/.test(e))
return t.slice(-1===n?t.length:n+1).map(e=>e.trim().replaceAll(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim()).filter(e=>""!==e&&"-"!==e).join(" · "))}(e)
return(n.length>0?n:z(e)).map(Es).filter(e=>/[\p{L}\p{N}]/u.test(e.text)&&!(0,qs._)(e.text))}(o).slice(0,Us).map(n=>Bs(n,e,t)):"other"===n||"communications"===n?[]:[...void 0===e.comment&&"lessons"!==n?[]:Ds(o).slice(0,Us).map(n=>Bs(n,e,t)),...void 0===n?Fs(e,o,t):[]])}(e,t):[]),o=new Map(n.map(e=>[Is(e),e]))
return n.filter(e=>o.get(Is(e))===e).slice(0,Os)}function Is({number:e,text:t}){return void 0===e?t:`#${e}`}const Cs=/^\[([ xX])\]\s+/
function Es(e){const t=Cs.exec(e)?.[1]
return{text:e.replace(Cs,"").trim(),isDone:void 0!==t&&" "!==t}}function Ds(e){return/\[[ xX]\]/.test(e)?Ns(e).filter(e=>Cs.test(e)).map(Es):[]}function Ns(e){const t=[]
let n=!1
for(const{start:o,end:r,place:i,quoted:s,item:a}of(0,w.k)(e).lines){const d=e.slice(o,Math.min(r,o+2e3)),l=/^\s*[・•‣◦]\s*/.test(d)
if("text"!==i||s)continue
const c=void 0!==a&&Cs.test(e.slice(a,a+4))
if(l||c||void 0!==a&&!/^(?: {2,}|\t)/.test(d)){t.push(l?d.replace(/^\s*[・•‣◦]\s*/,"").trim():e.slice(a??o,Math.min(r,o+2e3)).trim())
n=!0}else if(""===d.trim())n=!1
else if(n){const e=t.pop()??""
t.push(`${e} ${d.trim().replace(/^(?:[-*+]|\d{1,2}[.)])\s+/,"")}`)}}return t}const Zs=/(?<![\p{L}])(?:taking|i(?:'ll| will| can)? take|i(?:'ll| will) (?:do|fix|handle)|i(?:'m| am) (?:on|taking)|ich (?:übernehme|nehme|kümmere)|übernehme|me encargo|tomo yo|je (?:prends|m'occupe)|eu (?:assumo|pego)|fico com|担当します|対応します)/iu
function Fs(e,t,n){return void 0!==e.comment&&Zs.test(t)?z(t).filter(e=>Zs.test(e)&&function(e,t){return(0,Wr.R)(e,t).numbers.length>0||(0,Wr.i)(e,t)}(e,n.home)).map(t=>{const o=Bs({text:t,isDone:!1},e,n)
return o.owners.length>0?o:{...o,owners:[e.author.login]}}):[]}function Bs({text:e,isDone:t},n,o){return{text:e,isDone:t,number:(0,Wr.R)(e,o.home).numbers[0],owners:Ws(e,o.logins),due:Ps(e,n,o),source:n}}function Ws(e,t){const n=(0,kt.j4)(e),o=[...n.matchAll(/(?<![\w/@.])@([a-z\d](?:-?[a-z\d])*)/gi)].map(([,e=""])=>e),r=[...n.matchAll(/(?:->|→|=>|担当 ?:?|owner ?:|assignee ?:|responsable ?:|verantwortlich ?:|zuständig ?:|\(|·|\|)\s*\**([\p{L}\d][\p{L}\d-]{1,38})/giu),...n.matchAll(/,\s*([\p{L}\d][\p{L}\d-]{1,38})\s*(?=[,.)]|$)/giu),...n.matchAll(/^([\p{L}\d][\p{L}\d-]{1,38})\s*(?=:| (?:will|to|richtet|lässt|prüft|baut|macht|schreibt|se encarga|s'occupe|vai)\b)/giu)].map(([,e=""])=>e),i=[...o,...r].flatMap(e=>t.find(t=>t.toLowerCase()===e.toLowerCase())??(o.includes(e)?e:[]))
return[...new Set(i)].slice(0,5)}const Ts=/(?<![\p{L}])(?:by|until|till|due(?: on)?:?|before|bis(?: zum| spätestens)?|spätestens(?: am)?|fällig(?: am)?:?|antes del?|hasta el?|para el?|avant le|d'ici le|pour le|até(?: o dia| dia)?|antes de)\s+|期限 ?:?\s*|(?=\d{1,2}月\d{1,2}日)|(?<![\d-])(?=\d{4}-\d\d-\d\d)/giu,Ys=183
function Ps(e,{createdAt:t},{timeZone:n,language:o}){const r=(0,kt.j4)(e),i=(0,Uo.Ow)((0,b.Rz)(t),n).day
for(const{index:e,0:t}of r.matchAll(Ts)){const n=r.slice(e+t.length),s=(0,Oo.h)(n,{today:i,language:o,isAhead:!0})
if(void 0===s)continue
const a=n.slice(0,n.length-s.rest.length)
if((""!==t||!(s.day<i)&&/^\s*(?:[).,;|·](?=\s|$)|$)/.test(s.rest))&&(/\d{4}/.test(a)||!(s.day>(0,Uo.fi)(i,Ys))))return s.day}}function Hs(e){return e.find(({isMember:e,comment:t,text:n})=>e&&void 0!==t&&Pn.test(n))?.createdAt}function Ks({issue:e,comments:t,history:n,permissions:o}){const r="read"===n.kind?n.events:[],i=[e.author.login,...e.assignees,...t.map(({author:e})=>e.login),...r.flatMap(e=>[e.by.login,..."assigned"===e.kind?[e.assignee]:[],..."linked"===e.kind?e.assignees??[]:[]]),...Object.keys(o)]
return[...new Set(i)].filter(e=>!e.endsWith("[bot]"))}function Qs({settings:e,writer:t,known:n,existing:o},{incident:r,facts:i,reading:s,lines:m},p){const h=(0,a.j)(e,t),g=function({texts:e,...t}){const{incident:n,facts:o,settings:r}=t,i=(0,a.x)({incident:n,facts:o,settings:r,texts:e}),s={...t,formatter:i}
return{...{...Js(s),...Gs(s)},secrets:Vs(i)}}({incident:r,facts:i,reading:s,settings:e,lines:m,texts:h,known:n,...p}),v=(0,u.E)(t.write("postmortem",g)).text,b=function(e,t){if(void 0===e)return
const n=(0,f.K)(e),o=(0,d.Xz)(e),r=ue(o,{incident:t})
if(Object.keys(n).length>0)return{file:e,stored:n,isFormer:!1,isOurs:r}
const i="front-matter"===o.kind?o.data:{},s=se.filter(e=>void 0!==i[e]).map(e=>[e,i[e]])
return{file:e,stored:{...Object.fromEntries(s),headings:ae},isFormer:!0,isOurs:r}}(o,r.number),k=void 0===b?`\n${v}`:function({file:e,stored:t,isFormer:n,isOurs:o},r){const i=(0,te.gT)(t,"sections")
return(0,ne.J)(e,r,{mayInsert:e=>o&&(n?"log"===e:!i.includes(e)),hasHeadingOutside:t.headings===ae,mayEmpty:e=>(0,re.GH)(e)||de.includes(e)})}(b,v),w=// postmortem/postmortem-data
function(e){const{incident:t,facts:n,settings:o}=e,r=function(e){const t=t=>e.find(e=>e.name===t)?.at,n=t("acknowledged")
return{started:t("started"),detected:t("detected"),...void 0===n?{}:{acknowledged:n},mitigated:t("mitigated"),resolved:t("resolved")}}(he(t,(0,cn.J)(t,n,o.acceptFrom))),{acknowledged:i,...s}=r
return{front:gn(e,s),stored:{...vn(e),...void 0===i?{}:{acknowledged:i}}}}({incident:r,facts:i,reading:s,lines:m,settings:e,...le(k,b,h,i)})
if(void 0===b){const e={...w.stored,...(0,$n.J)(r,i)}
return(0,d.g4)({...w.front},(0,f.q)(k,e))}const y=(0,d.Xz)(b.file)
if(!ue(y,w.front))return k
const x={...me(y,w.front),...b.isFormer?ce(y,w):{}},$={...b.stored,...w.stored},M=(0,f.q)(// markdown/edit-front-matter
function(e,t){const n=(0,d.vQ)(e),o=(0,d.Xz)(e)
if(void 0===n||"front-matter"!==o.kind)return e
const r=n.opening.endsWith("\r\n")?"\r":"",i=Object.entries(t).reduce((e,[t,n],i,s)=>c(o.data[t],n)?e:function(e,{key:t,value:n,end:o,after:r}){const i=e.findIndex(e=>e.key===t),s={key:t,lines:l(t,n).map(e=>e+o)}
if(-1!==i)return e.with(i,s)
const a=e.findLastIndex(e=>void 0!==e.key&&r.includes(e.key))
return e.toSpliced(a+1,0,s)}(e,{key:t,value:n,end:r,after:s.slice(0,i).map(([e])=>e)}),function(e){const t=[]
let n=[]
for(const o of e.split("\n").slice(0,-1)){const e=/^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(o),r=t.at(-1)
if(null!==e){t.push(...n.map(e=>({lines:[e]})),{key:(e[1]??e[2]??e[3]??"").trim(),lines:[o]})
n=[]}else if(""===o.trim()||o.startsWith("#")||void 0===r?.key)n.push(o)
else{t.splice(-1,1,{key:r.key,lines:[...r.lines,...n,o]})
n=[]}}return[...t,...n.map(e=>({lines:[e]}))]}(n.yaml)).flatMap(({lines:e})=>e).map(e=>`${e}\n`).join(""),s=n.opening+i+n.closing+n.content
return function(e,t){const n=(0,d.Xz)(e)
return"front-matter"===n.kind&&Object.entries(t).every(([e,t])=>c(n.data[e],t))}(s,t)?s:e}(k,x),$)
return M===b.file?M:(0,f.q)(M,{...$,...(0,$n.J)(r,i,{...$,...y.data})})}const Xs=[Un,vi,$i]
function Js(e){const{incident:t,formatter:n}=e,{texts:o,clock:r,name:i}=n,{number:s,url:a}=t,d=// postmortem/sections/facts
function(e){const{incident:t,facts:n,formatter:o,settings:r,reading:i}=e,{texts:s,name:a,line:d}=o,l=r.severities.map(({label:e})=>e),c=t.steps.filter(({state:e})=>"open"===e.kind).length,u=t.steps.length,m=(0,un.M)(t.logbook)
return{protocol:0===c?s.format("allStepsDone",{total:u}):s.format("stepsNotDone",{open:c,total:u}),severity:Or(t,n,o,l),affected:(0,fn.ty)(n,r).map(e=>d(e,60)).join(s.words.comma),lead:void 0===m?Er(e):a(m),lasted:Ur(t,o),openFor:Rr(t,o),fixedBy:(0,h.S)(t,n,i.repairs).map(e=>function(e,{label:t}){return"commit"===e.kind?We(e.sha,e.url):(0,Ce.uM)(`#${e.number} ${t(e.title,80)}`,e.url)}(e,o)).join(s.words.comma),milestones:Ir(he(t,(0,cn.J)(t,n,r.acceptFrom)),fr(t),o),complete:0===c,allEight:u===fe.ph.length}}(e)
return{t:o.words,title:n.label(t.title,256)||o.format("untitled",{number:s}),number:s,url:a,facts:d,stepsHeading:d.allEight?o.words.theEightSteps:o.words.theSteps,asks:on(e),people:rn(e).map(i).join(o.words.comma),roles:ri(e),zones:r.zones}}function Gs(e){const{incident:t,formatter:n}=e,o=function(e,t){const{incident:n,formatter:o}=e,{words:r}=o.texts,i=function({reading:e,formatter:t}){const{line:n,block:o}=t,r=e.statements.flatMap(e=>e.parts.flatMap(r=>{const i=function({kind:e,heading:t,text:n}){return n===Tt.qE||void 0!==(0,fn.er)({heading:t,text:n})?void 0:(0,bo.E)(e)?e:function(e){return""!==e&&void 0!==(0,fn.er)({heading:e,text:""})}(t)?"impact":void 0}(r),s=e.isMember?r.text:Ke(r.text),a=void 0===i?"":pi(o(s,fi))
return void 0===i||""===a?[]:[{section:i,note:{heading:(d=r.heading,/[?？]\s*$/.test(d))||!(0,bo.E)(r.kind)?n(r.heading,120):"",quote:Fn(a),source:hi(e,t)}}]
var d}))
return gi(r)}(e),s=function({logbook:e},t){const n=e.entries.flatMap(e=>{const n="note"===e.what?pi(t.block(e.text,fi)):""
if("note"!==e.what||""===n)return[]
const o=Ge(e.attribution,t)
return[{section:e.section,note:{heading:"",quote:Fn(n),source:o}}]})
return gi(n)}(n,o)
return re.RT.filter(re.N9).map(e=>{const a=[...i.get(e)??[],...s.get(e)??[]],{shown:d,left:l}=st(a.toReversed()),c=d.toReversed(),u=t[e]??[]
return{id:e,heading:r[e],question:r[`${e}Question`],notes:c,rest:0===l?"":o.texts.format("moreInIssue",{count:l,url:n.url}),hints:u,isShown:c.length>0||u.some(({isQuiet:e})=>!0!==e),isImpact:"impact"===e}})}(e,// postmortem/hints
function({incident:e,facts:t,reading:n,formatter:o}){const r=n=>{const r=t.comments.filter(({id:t})=>e.marks[n].includes(t))
return 0===r.length?[]:[{intro:o.texts.format("markedInIssue",{icon:Re.KG[n]}),lines:r.map(e=>Qe(e,(0,k.C)(e.body),o))}]},i=t=>rt((n.candidates[t]??[]).filter(n=>"badly"!==t||!(({source:t})=>void 0!==t.comment&&e.marks.confused.includes(t.comment))(n)),o)
return{impact:[...vt(t,o),...i("impact")],detection:i("detection"),trigger:lt(e,t,o),factors:i("factors"),lucky:i("lucky"),well:r("hooray"),badly:[...r("confused"),...i("badly"),...gt(n,o)]}}(e)),r=Gr(e),i=// postmortem/sections/steps
function(e,t){const n=we(e)
return e.steps.map((o,r)=>function({step:e,state:t,listed:n},o,r,i){const{texts:s,clock:a,line:d,name:l,titleOf:c}=i,u={number:(0,fe.CD)(e.id),title:c(e)}
if("open"===t.kind||void 0===o){const e=n?s.words.stateOpen:s.words.stateTakenOut
return{...u,state:e,open:!0,who:"",when:"",after:"",took:"",words:""}}const{attribution:m}=t,f="seen"===m.kind,p=a.timestamp(m.at),h=e=>f?s.format("atMost",{duration:e}):e
return{...u,state:"done"===t.kind?s.words.stateDone:s.words.stateSkipped,open:!1,who:f?"":l(m.by),when:f?s.format("seenAt",{when:p}):p,after:h(s.duration((0,b.vk)((0,g.kK)(r),m.at))),took:o.isAhead?s.words.aheadOfTurn:h(s.duration((0,b.vk)(o.from,o.to))),words:d("skipped"===t.kind?t.reason:t.note??"",500)}}(o,n[r],e,t))}(t,n)
return{lead:Yt(e,r),stillToWrite:en(o,r,e),summary:_i(e),timeline:Yi(e),gantt:Me(t,n),steps:i,hasSteps:i.some(({open:e})=>!e),communications:yr(e),blocks:Xs.map(t=>// postmortem/block
function({id:e,heading:t,body:n},o){return{id:e,heading:o.formatter.texts.words[t],body:n(o).join("\n\n")}}(t,e)),sections:o,followUps:r}}function Vs({texts:e,secrets:t}){const n=t()
return 0===n?"":e.counted("secretsLeftOut",n)}var ea=n(5778),ta=n(6018),na=n(8412),oa=n(7224),ra=n(6669),ia=n(8366);// postmortem-index/numbers-line
function sa(e,t){const n=new Set(t.map(e=>e.trim().toLowerCase()))
return(0,ia.dM)(e).filter(({labels:e=[]})=>!e.some(e=>n.has(e.trim().toLowerCase())))}function aa(e,t){const[n]=(0,ia.lg)(e)
if(void 0===n||e.length<ia.xB)return""
const[o,r]=n,i=(0,ia.cZ)(r),s=t.counted("numbersYear",i.count,{year:o}),a=i.count<ia.xB?[t.words.numbersTooFew]:function({alert:e,apology:t,resolved:n,complete:o},{format:r,duration:i,list:s}){const a=({median:e})=>({duration:i(e*Ee.Vc)}),d=[...void 0===e?[]:[r("numberAlert",a(e))],...void 0===t?[]:[r("numberApology",a(t))],...void 0===n?[]:[r("numberResolved",a(n))]]
return[...0===d.length?[]:[r("numbersMedian",{times:s(d)})],...void 0===o?[]:[r("numbersComplete",{part:o.part,total:o.of})]]}(i,t)
return[s,...a].join(" · ")}var da=n(376);// postmortem-index/page-follow-ups
const la=50
function ca(e,t,n){return e.flatMap(e=>(0,da.dz)(e).map(t=>({entry:e,item:t}))).toSorted((e,t)=>(0,da.sS)(e.item,t.item)).slice(0,la).map(({entry:e,item:{title:o,number:r,owner:i="",due:s=""}})=>({due:s.replaceAll("-","‑"),title:(0,ra.H)(o,120),number:r??0,link:void 0===r?"":`${t.repository.url}/issues/${r}`,owner:(0,ra.H)(i,60),incident:ua(e,n),postmortem:(0,yi.yT)((0,yi.ux)(e.path,t))}))}function ua({title:e,incident:t},n){return(0,ra.H)(e,100)||n.format("untitled",{number:t})}// postmortem-index/page-view
const ma=1e3,fa=100,pa=30
function ha(e,{format:t,counted:n}){const o=e.at(-1),r=e.reduce((e,{followUps:t})=>e+t.open,0),i=e.filter(({steps:e})=>e.open>0).length
return{count:void 0===o?"":n("postmortemCount",e.length,{since:(0,b.kb)(o.opened)}),followUpsOpen:0===r?"":n("followUpsOpen",r),stepsOpen:0===i?"":t("withOpenSteps",{count:i})}}function ga(e,{format:t}){return 0===e?"":t("olderPostmortems",{count:e,index:"[index.json](index.json)"})}function va({open:e,total:t},{counted:n}){return 0===t?"":0===e?n("followUpsDone",t):n("followUpsOpenOf",e,{total:t})}const ba=5
function ka({services:e=[]}){return[...e.slice(0,ba).map(e=>(0,ra.H)(e,40)),...e.length>ba?["…"]:[]].join(", ")}var wa=n(6991),ya=n(399);// postmortem-index/build-index
const xa=`\x3c!-- incident-protocol:begin ${ta.gM} --\x3e`,$a=`\x3c!-- incident-protocol:end ${ta.gM} --\x3e`
function Ma({path:e,content:t},{messages:n,blobSha:o}){const{words:r}=n
return(0,wa.h)({path:e,sha:o(t.toWellFormed()),text:t,words:r})}const Aa={mayInsert:()=>!1,mayEmpty:()=>!1}
function Sa(e){return(0,ne.K)(e).some(({name:e})=>e===ta.gM)}function za(e){if(Sa(e))return e
const{opening:t="",yaml:n="",closing:o="",content:r}=(0,d.vQ)(e)??{content:e},i=r.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g,"").trim()
return`${t}${n}${o}${xa}\n\n${i}\n\n${$a}\n`}function La(e){return Sa(za(e))?void 0:"it leaves a block of code or a hidden remark open"}function ja(e){return`\`${e}\` was left as it is: it belongs to people and has no room for the list. Put the lines \`${xa}\` and \`${$a}\` where it should stand.`}function _a(e){return`\`${e}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`}var qa=n(4175),Oa=n(7700);// delivery/postmortem-commit
function Ua(e,t){const n=Ra(e,t),{path:o,text:r}=n,i=(a={path:o,content:r},function(e){const t=(0,Oa.N)(e)
return"off"===t||"pull-request"===t}((s=e).settings)?Na:Za(s,a))
var s,a
return{...n,files:[...n.files,...i.files],notes:i.notes}}function Ra(e,t){const{file:n}=t,o="present"===n.kind?n.content:void 0,r=function({former:e},{number:t}){return void 0!==e&&(0,qa.Zp)(e.content)===t?e:void 0}(t,e.incident),i=Ia(e,o??r?.content??Ca(e.facts)),s=i===o?[]:[{path:n.path,content:i}],a=void 0===r||void 0!==o?{}:{removed:[r.path]}
return{path:n.path,files:s,...a,isNew:void 0===(o??r),text:i,notes:[]}}function Ia(e,t){const{facts:n,settings:o,writer:r,blobSha:i}=e,{words:s}=(0,a.j)(o,r),{directory:d}=o.postmortem,{postmortems:l}=n,c=("read"===l.kind?(0,ya.j)({...l,directory:d,words:s,blobSha:i}):[]).filter(e=>"postmortem"===e.kind);// postmortem/write-postmortem
return function(e){const{existing:t,settings:n,writer:o}=e,r=// postmortem/told
function(e,t,n){const{members:o}=e.logbook,r=(0,os.NZ)(t.comments,o),i=(0,W.i)({...t,comments:r,...(0,os.Xi)(e.logbook)}),s=// thread/read-thread
function(e){const{facts:t,timeZone:n,language:o}=e,r=(0,bo.S)(e.headings),i=(0,W._)(t),s=// thread/read-statements
function(e,t){const{issue:n,comments:o,me:r}=e,{isMember:i}=t,s=(0,b.B9)((0,b.Rz)(n.createdAt)-Ee.vd/2),{author:a,createdAt:d,url:l}=n,c=[{author:a,createdAt:d,url:l,comment:void 0,text:(0,Tt.Oz)(n.body),...sr(n.createdAt,e.versions?.find(({by:e})=>e!==r)?.at),isMember:i(a.login,(0,qn.XY)(e))},...o.filter(e=>"bot"!==e.author.kind&&e.author.login!==r).map(e=>({author:e.author,createdAt:e.createdAt,url:e.url,comment:e.id,text:ar(e.body),...sr(e.createdAt,e.updatedAt),...void 0===e.editedBy?{}:{editedBy:e.editedBy},isMember:i(e.author.login,e.updatedAt)}))],u="closed"===n.state.kind?{closedAt:n.state.at}:{}
return c.map(e=>function(e,t,n){if(!e.isMember&&void 0!==e.comment)return{...e,parts:[],sentences:[],isWriteUp:!1}
const{timeZone:o,language:r}=n,i=e.isMember?n.kindOf:function(e){return(t,n)=>{const o=e(t,n)
if(void 0!==o&&!cr.includes(o))return lr.includes(o)?o:"other"}}(n.kindOf),{createdAt:s,editedAt:a}=e,d=// thread/timed-lines
function(e){const t=// thread/time-place
function(e){return{...e,day:void 0,zone:e.timeZone,isZoneUnknown:!1,isDayUnknown:!1,isOther:!1,minutes:void 0}}(e)
return(e,n)=>{Bo(n,t)
Wo(n,t)
return function(e,t){const n=[],o=new Map,r=[]
let i=!1
for(const{start:s,end:a,place:d,quoted:l,item:c}of(0,w.k)(e).lines){const u=e.slice(s,a).replace(/\r$/,""),m="text"!==d||l?void 0:or(u,i||void 0!==c,t),f=n.at(-1)
if(void 0!==m){void 0!==m.undated&&o.set(n.length,m.undated)
n.push(m.line)
i=!0}else if(i&&void 0!==f&&tr(u,void 0!==c,d))n.splice(-1,1,{...f,text:`${f.text} ${nr(u)}`})
else{i=!1
"text"!==d||l||Wo(u,t)
r.push(u)}}return{lines:er(n,o,t),others:r.join("\n").trim()}}(e,t)}}({...void 0===a?{writtenAt:s}:{writtenAt:s,editedAt:a},...t,timeZone:o,language:r}),l=function(e,t){const{lines:n}=(0,w.k)(e),o={text:e,lines:n,kindOf:t,hasBareHeadings:Lo(e,n,t)},r=[{kind:void 0,heading:"",level:0,lines:[]}]
let i=r[0]
for(let t=0;t<n.length;t+=1){const s=r.at(-1)
if(void 0===s)break
const a=xo(e,n[t]),d=Mo(o,t)
if(void 0!==d&&$o(d,s)){const e=void 0===d.text?[]:[d.text]
d.level===yo&&s.level===yo||(i=d.level===yo?s:void 0)
r.push({kind:d.kind,heading:d.title,level:d.level,lines:e})
t+=d.lines-1}else s.level===yo&&""===a.trim()?r.push({kind:i?.kind,heading:i?.heading??"",level:i?.level??0,lines:[]}):s.lines.push(a)}return r.map(({kind:e,heading:t,lines:n})=>({kind:e,heading:t,text:_o(n)})).filter(({text:e,kind:t})=>""!==e||void 0!==t)}(e.text,i).map(({kind:e,heading:t,text:n})=>{if(dr.includes(e)||(0,bo.E)(e))return{kind:e,heading:t,text:n,timed:[],others:n}
const{lines:o,others:r}=d(n,t)
return{kind:e,heading:t,text:n,timed:o,others:r}}),c=new Set(l.flatMap(({kind:e})=>function(e){return(0,bo.E)(e)||"summary"===e||"timeline"===e||"follow-ups"===e||"lessons"===e||"repair"===e}(e)?[e]:[])),u=l.filter(({kind:e})=>void 0===e||ur.includes(e))
return{...e,parts:l,sentences:u.flatMap(({others:e})=>z(e)),isWriteUp:c.size>1}}(e,{earliest:s,...u},t))}(t,{timeZone:n,language:o,kindOf:r,isMember:i}),a=// thread/moments
function(e,t){const n=e.filter(({isMember:e})=>e),o=function(e){const t=t=>e.find(e=>e.name===t)?.at,[n,o]=[t("started"),t("resolved")]
return void 0!==n&&void 0!==o&&(0,b.Y8)(o,n)?e.filter(({name:e})=>"started"!==e&&"resolved"!==e):e}(pe.zY.flatMap(e=>function(e,t,n){const o=t.flatMap(t=>[...gs(e,t,n),...Ms(e,t),...ks(e,t,n)])
if("resolved"!==e)return o.find(({isPlain:e})=>e)??o[0]
const{lastOpened:r}=n
return o.findLast(({at:e})=>void 0===r||!(0,b.Y8)(e,r))}(e,n,t)??[])),r=pe.zY.filter(e=>!o.some(t=>t.name===e)),i=o.find(({name:e})=>"resolved"===e)?.at??t.resolved,s=r.flatMap(e=>// thread/moment-candidates
function(e,t,n){switch(e){case"started":return function(e,t){for(const n of e){const e=n.parts.find(({kind:e,text:t})=>"started"===e&&""!==t&&t!==Tt.qE),o=e?.text??is(n)
if(void 0!==o)return{name:"started",at:ms(o,n,t),text:o,source:n}}}(t,n)
case"resolved":return function(e,t){const{lastOpened:n}=t
for(const o of e.toReversed()){if(void 0!==n&&(0,b.Y8)(o.createdAt,n))break
const e=o.parts.flatMap(({timed:e})=>e).findLast(({text:e})=>ss(e))
if(void 0!==e)return{name:"resolved",...ls(e,o,t),source:o}
const r=void 0===o.comment?[]:o.sentences.filter(ss),i=r.findLast(e=>void 0!==ms(e,o,t))??r.at(-1)
if(void 0!==i)return{name:"resolved",at:us(i,o,t),text:i,source:o}}}(t,n)
default:return function(e,t,n){if("mitigated"===e)for(const o of t){const t=void 0===o.comment?void 0:o.sentences.find(Xn)
if(void 0!==t)return{name:e,at:us(t,o,n),text:t,source:o}}for(const o of t){const t=o.parts.flatMap(({timed:e})=>e).find(({text:t})=>ds(e,t))
if(void 0!==t)return{name:e,...ls(t,o,n),source:o}
const r=o.sentences.find(t=>"mitigated"===e?void 0!==o.comment&&!no(t)&&!as(t,o,n)&&(Xn(t)||ss(t)||Jn.test(t)):ds(e,t)&&void 0!==ms(t,o,n))
if(void 0!==r)return{name:e,at:us(r,o,n),text:r,source:o}}}(e,t,n)}}(e,n,t)??[])
return{told:o,candidates:s.filter(e=>!(({name:e,at:t})=>"mitigated"===e&&void 0!==t&&void 0!==i&&!(0,b.Y8)(t,i))(e))}}(s,{timeZone:n,language:o,lastOpened:e.lastOpened,resolved:e.resolved}),d=a.told.find(({name:e})=>"mitigated"===e||"resolved"===e)?.at,l=t.repository.url
return{statements:s,moments:a,candidates:ao(s,{mitigated:d??e.mitigated??Hs(s)}),followUps:Rs(s,{timeZone:n,language:o,home:l,logins:Ks(t).filter(e=>i(e))}),repairs:_s(s,l),isMember:i}}({facts:i,timeZone:n.timeZone,language:n.postmortem.language,headings:n.postmortem.headings,lastOpened:(0,g.C0)(e.logbook.entries),resolved:(0,g.aj)(e.logbook,"resolved")?.at,mitigated:mr(e,"ameliorate")}),a=s.moments.told.filter(({name:t})=>void 0===(0,g.aj)(e.logbook,t)).map(({name:e,at:t,source:n})=>({what:"milestone",name:e,at:t,attribution:{kind:"actor",by:n.author.login,at:n.createdAt}})),d={...e.logbook,entries:[...e.logbook.entries,...a]}
return{incident:0===a.length?e:{...e,logbook:d},facts:i,reading:s}}(e.incident,e.facts,n),i={...r,lines:Q(r.incident,r.facts,r.reading.statements)}
if(void 0===t)return Qs(e,i,{})
const{words:s}=(0,a.j)(n,o),d=(0,m.w)(t,s).askingMarks,l=Qs(e,i,{asking:d}),c=(0,m.w)(l,s).askingMarks
return c.join()===d.join()?l:Qs(e,i,{asking:c})}({...e,known:c,...void 0===t?{}:{existing:t}})}function Ca(e){const[t]=(0,i.D5)(e,"postmortem")
return void 0===t?void 0:(0,s.fi)(t.body)?.file}function Ea({incident:e},{base:{commit:t,tree:n}},r,{path:i,files:s,removed:a,isNew:d}){const{number:l,logbook:c}=e,u="default-branch"===r.kind?function(e,t){return t?(0,o.Ck)(e):(0,o.im)(e)}(l,d):(0,o.gM)(l)
return{kind:"commit-files",issue:l,base:{commit:t,tree:n},onto:r,path:i,files:s,...void 0===a?{}:{removed:a},message:u,revision:c.revision}}function Da({number:e},{base:t,file:n}){return[(0,o.Ck)(e),(0,o.im)(e)].includes(t.message)?t.commit:"present"===n.kind&&"known"===n.lastChange?.kind?n.lastChange.commit:void 0}const Na={files:[],notes:[],index:"",postmortems:0}
function Za({facts:e,settings:t,writer:n,blobSha:o},i){const{repository:s,postmortems:d}=e
if("read"!==d.kind&&"listed"!==d.kind)return Na
const{directory:l}=t.postmortem,c=void 0===i?{}:{changed:i},u={repository:s,directory:l,writer:n,messages:(0,a.j)(t,n),blobSha:o,uncounted:[r.Yx,...t.privateLabels]}
return function(e){const{directory:t,entries:n,repository:o,writer:r,messages:i,blobSha:s,uncounted:a}=e,d=(0,yi.$t)(o,t),l=(0,ta.Ny)(t,n),c=(0,na.E)(e),u=function(e){const{changed:t,entries:n}=e,o=n.filter(({path:e})=>e!==t?.path)
return[...void 0===t?[]:[Ma(t,e)],...(0,ya.j)({...e,entries:o,words:e.messages.words})]}(e),m=u.filter(e=>"postmortem"===e.kind).toSorted(wi.ll),f=u.filter(e=>"broken"===e.kind).toSorted(wi.f2),p=u.filter(e=>"other"===e.kind).toSorted(wi.f2),h=(0,ea.k)(m,d,i),g=c.includes(l.feed)?"":s(h),v=(0,oa.UD)({postmortems:m,broken:f,others:p,feed:g,repositoryUrl:o.url,blobSha:s}),k=function({postmortems:e,broken:t,others:n,place:o,texts:r,uncounted:i}){const s=e.slice(0,ma),a=function(e,t,n){const o=[...new Set(e.map(({opened:e})=>e.slice(0,4)))]
let r=0
return o.map(o=>{const i=e.filter(({opened:e})=>e.startsWith(o)).map(e=>function(e,t,n){const{steps:o,followUps:r,completeness:i,durationMinutes:s,lastedMinutes:a=s}=e,d=o.done+o.skipped
return{day:(0,b.kb)(e.opened).replaceAll("-","‑"),title:ua(e,n),link:(0,yi.yT)((0,yi.ux)(e.path,t)),number:e.incident,issue:`${t.repository.url}/issues/${e.incident}`,services:ka(e),severity:(0,ra.H)(e.severity??"",60),duration:void 0===a?"":(l=n.duration(a*Ee.Vc),l.replaceAll(" "," ")),finished:d,steps:d+o.open,followUps:va(r,n),completeness:void 0===i?"":`${i.written}/${i.total}`,status:(0,ra.H)((0,ie.o7)(e.status,n.words),40)}
var l}(e,t,n)),s=r>0&&r+i.length>pa
r+=i.length
return{year:o,count:i.length,folded:s,rows:i}})}(s,o,r)
return{t:r.words,...ha(e,r),followUps:ca(e,o,r),severalYears:a.length>1,showsCompleteness:s.some(({completeness:e})=>void 0!==e),years:a,numbers:aa(sa(e,i),r),leftOut:ga(e.length-s.length,r),others:n.slice(0,fa).map(({path:e})=>({name:(0,ra.H)((0,yi.ux)(e,o),120),link:(0,yi.yT)((0,yi.ux)(e,o))})),broken:t.map(({path:e,reason:t,flaw:n})=>({name:(0,ra.H)((0,yi.ux)(e,o),120),link:(0,yi.yT)((0,yi.ux)(e,o)),reason:void 0===n?(0,ra.H)(t,200):r.words[n]}))}}({postmortems:m,broken:f,others:p,place:d,texts:i,uncounted:a}),w=function({directory:e,entries:t,texts:n},o){const{page:r}=(0,ta.Ny)(e,t)
if(!t.some(({path:e})=>e===r))return o
const i=n[r]
return void 0===i?void 0:""===i.trim()?o:Sa(i)?(0,ne.J)(i,o,Aa):void 0}(e,za(r.write("index-page",k,La))),y=[...void 0===w?[]:[{path:l.page,content:w}],{path:l.index,content:v},{path:l.feed,content:h}]
return{index:v,postmortems:m.length,files:y.filter(t=>!c.includes(t.path)&&function({path:e,content:t},{entries:n,blobSha:o}){return n.find(t=>t.path===e)?.sha!==o(t)}(t,e)),notes:[...void 0===w?[ja(l.page)]:[],...c.map(_a),...f.map(({path:e,reason:t})=>`\`${e}\` cannot be read as a postmortem: ${t}`)]}}({...d,...c,...u})}}),8242:((e,t,n)=>{n.d(t,{U:()=>l,V:()=>m})
var o=n(2283),r=n(3e3),i=n(6230),s=n(6018),a=n(3649),d=n(1276)
function l(e){return[...c(e),...p(e),...f(e)]}function c(e){const{incident:t,facts:n,settings:i,blobSha:s}=e,{postmortems:a,repository:l}=n,{directory:c}=i.postmortem
switch(a.kind){case"unread":{const n=(0,r.nQ)(t)||function({incident:e,asksForWords:t=!1}){const{phase:n,logbook:r}=e
return"resolved"===n.kind&&"commit"===r.postmortem?.kind&&(t||"prevent"===(0,o.SY)(e)?.step.id)}(e),i=l.defaultBranch
return n?[{...m(i,c),...u(t,c)}]:[]}case"listed":{const e=(0,d.Rh)(a,{incident:t,directory:c,blobSha:s})
return 0===e.length?[]:[{kind:"files",of:"default-branch",files:e}]}case"read":{const{file:e,base:n}=a
return"absent"!==e.kind&&void 0===e.lastChange&&(0,r.A4)(t)?[{kind:"last-change",commit:n.commit,path:e.path}]:[]}case"unusable":return[]}}function u({logbook:e},t){const{postmortem:n}=e
return"commit"!==n?.kind||n.path.startsWith(`${t}/`)?{}:{former:n.path}}function m(e,t){const{index:n,page:o}=(0,s.Ny)(t,[])
return{kind:"directory",of:"default-branch",branch:e,directory:t,likely:[n,o]}}function f({incident:e,facts:t,settings:n,delivery:o}){const{rulesets:i}=t.repository,s="pending"===o.kind&&0===o.refused.length
return void 0!==i&&s&&"auto"===n.postmortem.deliver&&(0,r.nQ)(e)&&void 0===(0,d.FQ)(e)?[{kind:"bypass",rulesets:i}]:[]}function p(e){const{incident:t,facts:n,settings:o,blobSha:s}=e,{draft:l}=n,{directory:c}=o.postmortem
if(!(0,r.nQ)(t)){const n=(0,d.FQ)(t)
return"unread"===l.kind&&void 0!==n&&"resolved"===t.phase.kind?[g(n,e)]:[]}if(!function({incident:e,facts:t,settings:n,delivery:o}){const{deliver:r}=n.postmortem
if("commit"===r||"unusable"===t.postmortems.kind)return!1
const s="pending"===o.kind&&o.refused.some(e=>"commit"===e.target&&!(0,i.ld)(e)),l=void 0!==t.repository.pushes||!1===(0,a.D)(t,e.logbook)
return"pull-request"===r||void 0!==(0,d.FQ)(e)||s||l}(e))return[]
const u="read"===l.kind?l.branch:{kind:"unread",name:(0,d.ZC)(t)}
switch(u.kind){case"unread":return[{kind:"directory",of:"draft",branch:u.name,directory:c,likely:[]},...h(l,u.name)?[]:[g(u.name,e)]]
case"listed":{const e=(0,d.o5)(u.postmortems,{incident:t,directory:c,blobSha:s})
return 0===e.length?[]:[{kind:"files",of:"draft",files:e}]}default:return h(l,u.name)?[]:[g(u.name,e)]}}function h(e,t){return"read"===e.kind&&e.branch.name===t&&"unread"!==e.pull.kind}function g(e,{incident:{logbook:t},facts:n}){const{postmortem:o,review:r}=t,i="pull-request"===o?.kind&&"open"===o.state&&o.branch===e
return{kind:"pull-request",branch:e,base:n.repository.defaultBranch,...i?{open:o.number}:{},...void 0===r?{}:{reviewed:r.number}}}}),7409:((e,t,n)=>{n.d(t,{B:()=>i,U:()=>a})
var o=n(1156)
const r=/^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/
function i(e){let t=""
return(0,o.k)(e).lines.map(n=>{const o=e.slice(n.start,n.end),i=r.exec(o)?.[0]??"",d=o.slice(i.length),l=function({line:e,prefix:t,content:n,fence:o}){if("code"!==e.place)return e.place
if(""!==o)return"fenced"
const r=t.slice(t.trimEnd().length)
return r.length>=4||r.includes("\t")||void 0===s(n)?"indented":"fenced"}({line:n,prefix:i,content:d,fence:t})
t="fenced"===l?a(d,t):""
return{place:l,prefix:i,content:d,quoted:n.quoted}})}function s(e){return/^(?:`{3,}|~{3,})/.exec(e)?.[0]}function a(e,t){if(""===t)return s(e)??""
const n=e.trim()
return n.length>=t.length&&n===t.slice(0,1).repeat(n.length)?"":t}}),4639:((e,t,n)=>{n.d(t,{X:()=>r})
var o=n(1156)
function r(e){const t=[]
let n=[]
const r=()=>{n.length>0&&t.push({kind:"prose",text:n.join("\n")})
n=[]}
for(const s of(0,o.k)(e).lines){const o=e.slice(s.start,s.end)
if(i(s,o))n.push(o)
else{r()
t.push({kind:"code",text:o})}}r()
return t}function i(e,t){return"html"===e.place||"text"===e.place&&""!==t.trim()}}),4830:((e,t,n)=>{n.d(t,{Q:()=>a})
var o=n(7898),r=n(1091)
const i=new Set("a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr".split(" ")),s=2e3
function a(e,t){const n=(0,o.tE)(e),r=d(e,"--\x3e"),i=d(e,">")
let s="",a=0
const u=/[`<]/g
for(let o=u.exec(e);null!==o;o=u.exec(e)){if(o.index<a)continue
s+=e.slice(a,o.index)
a=o.index
const d=n.get(a),m=d??l(e,a,{commentEnd:r,tagEnd:i}),f=e.slice(a,m)
s+=void 0===d&&m>a+1?c(f,t):f
a=m
u.lastIndex=a}return s+e.slice(a)}function d(e,t){let n=-2
return o=>{-1!==n&&n<o&&(n=e.indexOf(t,o))
return n}}function l(e,t,{commentEnd:n,tagEnd:o}){if("<"!==e[t])return t+1
if(e.startsWith("\x3c!--",t)){const o=n(t+2)
return-1===o?""===e.slice(0,t).trim()?e.length:t+1:o+3}const r=o(t)
return-1===r||r-t>s||e.slice(t+1,r).includes("<")?t+1:r+1}function c(e,t){if(e.startsWith("\x3c!--"))return""
const n=e.slice(1,-1)
if(/^https?:\/\/[^\s<]+$/i.test(n)||/^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(n))return n
const o=/^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(n)?.[1]?.toLowerCase()
return"br"===o?" ":"img"===o?function(e,t){const n=/\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(e)?.[1],o=(/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(e)??[]).slice(1).join("").trim().replaceAll(/[[\]\\`\n]/g," ")||"image"
return void 0===n?o:(0,r.S_)(n,t)?`![${o}](${n})`:`[${o}](${n})`}(n,t):void 0!==o&&i.has(o)?"":e}}),5778:((e,t,n)=>{n.d(t,{k:()=>c,n:()=>l})
var o=n(9480),r=n(7268),i=n(6669),s=n(9944)
const a=50,d="<generator>Incident Protocol</generator>"
function l(e){return""===e.trim()||e.includes(d)}function c(e,t,n){const o=e.toSorted((e,t)=>(0,r.UD)(t.updated,e.updated)||(0,r.ll)(e,t)).slice(0,a),{url:s,name:l}=t.repository,c=new Set,u=o.flatMap(e=>{const o=c.has(e.incident)
c.add(e.incident)
return function({entry:e,place:t,isRepeated:n,texts:o}){const r=`${t.repository.url}/issues/${e.incident}`,s=t.fileUrl(e.path)
return["  <entry>",`    <title type="text">${(0,i.x)(e.title)}</title>`,`    <id>${(0,i.x)(n?s:`${r}#postmortem`)}</id>`,`    <published>${e.closed??e.opened}</published>`,`    <updated>${e.updated}</updated>`,`    <link rel="alternate" type="text/html" href="${(0,i.x)(s)}"/>`,`    <link rel="related" type="text/html" href="${(0,i.x)(r)}" title="${(0,i.x)(o.format("feedIssue",{number:e.incident}))}"/>`,...void 0===e.severity?[]:[`    <category term="${(0,i.x)(e.severity)}"/>`],`    <summary type="text">${(0,i.x)(m(e,o))}</summary>`,"  </entry>"]}({entry:e,place:t,isRepeated:o,texts:n})})
return`${['<?xml version="1.0" encoding="utf-8"?>','<feed xmlns="http://www.w3.org/2005/Atom">',`  <title>${(0,i.x)(n.format("postmortemsOf",{name:l}))}</title>`,`  <id>${(0,i.x)(`${s}#${t.directory}`)}</id>`,`  <updated>${o[0]?.updated??"1970-01-01T00:00:00Z"}</updated>`,`  <link rel="alternate" type="text/html" href="${(0,i.x)(t.folderUrl)}"/>`,`  <link rel="self" type="application/atom+xml" href="${(0,i.x)(t.rawUrl("feed.xml"))}"/>`,`  <author><name>${(0,i.x)(l)}</name><uri>${(0,i.x)(s)}</uri></author>`,`  ${d}`,...u,"</feed>"].join("\n")}\n`}function u({durationMinutes:e,lastedMinutes:t},{format:n,duration:r}){return void 0!==t?n("feedLasted",{duration:r(t*o.Vc)}):void 0!==e?n("feedOpenFor",{duration:r(e*o.Vc)}):void 0}function m(e,t){const{format:n,words:o}=t,{severity:r,steps:i,followUps:a}=e,d=i.done+i.skipped
return[r,u(e,t),n("feedSteps",{done:d,total:d+i.open}),0===a.open?void 0:n("feedFollowUps",{open:a.open,total:a.total}),(0,s.o7)(e.status,o)].filter(e=>void 0!==e).join(" · ")}}),8412:((e,t,n)=>{n.d(t,{E:()=>a,q:()=>s})
var o=n(5778),r=n(6018),i=n(7224)
function s({directory:e,entries:t,texts:n,blobSha:o}){const s=(0,r.Ny)(e,t),a=e=>t.some(t=>t.path===e),d=n[s.index]
if(a(s.index)&&void 0===d)return[s.index]
const l=(0,i.vS)(d,o),c=t.find(({path:e})=>e===s.feed),u=(0,r.h3)(e,t).filter(({path:e,sha:t})=>l.entries.get(e)?.sha!==t)
return[...a(s.page)?[s.page]:[],...void 0!==c&&c.sha!==l.feed?[s.feed]:[],...u.map(({path:e})=>e)]}function a({directory:e,entries:t,others:n,texts:s}){const{page:a,index:d,feed:l}=(0,r.Ny)(e,t),c=(e,t)=>{const o=s[e]
return n.includes(e)||void 0!==o&&!t(o)}
return[...!(u=a,t.some(e=>e.path===u))&&n.some(e=>e.toLowerCase()===a.toLowerCase())?[a]:[],...c(d,i.Fw)?[d]:[],...c(l,o.n)?[l]:[]]
var u}}),7722:((e,t,n)=>{n.d(t,{x:()=>z,j:()=>L})
var o=n(4569),r=n(6527),i=n(7409)
function s(e,t){const n=[]
for(let o=t;"indented"===e[o]?.place;o+=1){const t=e[o]
void 0!==t&&n.push(t)}return n}function a(e){return e.split("\t").reduce((e,t)=>e+" ".repeat(4-e.length%4)+t)}function d(e){const t=e.map(({prefix:e,content:t,quoted:n})=>{const o=a(e)+t,r=n?/^(?: {0,3}> ?)+/.exec(o)?.[0]??"":""
return{quote:r,text:o.slice(r.length)}}),n="> ".repeat(t[0]?.quote.replaceAll(/[^>]/g,"").length??0),o=function(e){const t=/^\s*(`{3,}|~{3,})[^`]*$/.exec(e[0]??"")?.[1]
return void 0!==t&&e.length>1&&e.at(-1)?.trim()===t?e.slice(1,-1):e}(t.map(({text:e})=>e)),r=o.reduce((e,t)=>""===t.trim()?e:Math.min(e,t.search(/\S/)),64),i=o.join("\n").match(/`{3,}/g)??[],s="`".repeat(i.reduce((e,t)=>Math.max(e,t.length+1),3))
return[s,...o.map(e=>e.slice(r)),s].map(e=>`${n}${e}`)}var l=n(7898),c=n(7685);// markdown/outline
const u=3
function m(e){return/^(#{1,6})(?:[ \t]|$)/.exec(e)?.[1]?.length}function f(e,t){if("text"!==e?.place||"text"!==t.place)return
if(""===e.content.trim()||void 0!==m(e.content))return
const n=t.content.trimEnd(),[o=""]=n
return n===o.repeat(n.length)?"="===o?1:"-"===o?2:void 0:void 0}var p=n(4639),h=n(1156),g=n(2502),v=n(4830)
const b=/(^[ \t>]*(`{3,}|~{3,})[ \t]*mermaid[^\n]*\n)([\s\S]*?)(?=^[ \t>]*\2)/gim
function k(e){return e.replaceAll(b,(e,t,n,o)=>`${t}${o.split("\n").filter(e=>!/^[\s>]*(?:click|links?|callback)\s|%%\{/i.test(e)).join("\n")}`)}function w(e,t,n){return(0,p.X)(e).map(({kind:e,text:o})=>"code"===e?n(o):t(o)).join("\n")}function y(e){const t=e.split("\n").map(e=>e.trimEnd()),n=t.findIndex(e=>""!==e),o=t.findLastIndex(e=>""!==e)
return t.slice(Math.max(0,n),o+1).filter((e,t,n)=>""!==e||""!==n[t-1]).join("\n")}var x=n(1477),$=n(7378),M=n(1026),A=n(8296),S=n(4359);// postmortem/create-formatter
function z({incident:e,facts:t,settings:n,texts:r}){const{hide:p,hidden:b}=(0,$.l)(),z=t.repository.url,L=function(e){const{background:t,history:n,issue:o}=e,r="read"===t.kind?t.named:void 0
if(void 0===r)return()=>!0
const i="read"===n.kind?n.events.flatMap(e=>"linked"===e.kind?[e.number]:[]):[],s=new Set([o.number,...i,...r.map(({number:e})=>e)]),a=new Set((0,M.A)(e))
return e=>s.has(e)||!a.has(e)}(t),j=/^https?:\/\/[^/]+/.exec(z)?.[0]??""
return{texts:r,clock:(0,A.t)(n.timeZone),line:(e,t)=>(0,x.h)(p(e),t,z,{isIssue:L}).replace(/(?<![\w\](<`])https?:\/\/[^\s()[\]<>"`|\\]{1,2000}$/i,e=>/[.,:;!?…]$/.test(e)?e:`[${e}](${e})`),label:(e,t)=>(0,x.h)(p(e),t),block:(e,t)=>// markdown/inert-block
function(e,{server:t,home:n="",isIssue:o,limit:r}){const p=(0,g.Q6)(e),b=function(e,t){if(e.length<=t)return e
const n=e.lastIndexOf("\n",t)
return n>t/2?e.slice(0,n):(0,g.uo)(e,t)}(p,r),x=w(b,e=>(0,v.Q)(e,t),e=>e),$=w(function(e){const t=(0,i.B)(e),n=t.map((e,n)=>function(e,t){return"text"!==e.place?void 0:m(e.content)??(void 0===t?void 0:f(e,t))}(e,t[n+1])),o=n.reduce((e,t)=>Math.min(e,t??e),u)
return t.map((e,r)=>{const i=n[r]
return void 0!==i?function({prefix:e,content:t},n){const o=void 0===m(t)?t:t.replace(/^#{1,6}/,"")
return`${e}${"#".repeat(Math.min(6,n))} ${o.trim()}`}(e,i+u-o):void 0===f(t[r-1],e)?`${e.prefix}${e.content}`:e.prefix.trimEnd()}).join("\n")}(// markdown/fenced-code
function(e){const t=(0,i.B)(e),n=[]
for(let e=0;e<t.length;e+=1){const o=s(t,e)
if(o.length>0){n.push(...d(o))
e+=o.length-1
continue}const r=t[e]
void 0!==r&&n.push(`${"fenced"===r.place?r.prefix:a(r.prefix)}${r.content}`)}return n.join("\n")}(x)),e=>(e=>e.split("\n").map((e,r,i)=>{const s={server:t,home:n,...void 0===o?{}:{isIssue:o}},a=0===r?"":`${i[r-1]?.trimEnd()}\n`
return(0,c.M)(e,{markup:"kept",...s},a)}))(e).join("\n"),l.gQ),{open:M}=(0,h.k)($)
return{text:y(k("fence"===M.kind?`${$.trimEnd()}\n${M.fence}`:$)),cut:b!==p}}(p(e),{server:j,home:z,isIssue:L,limit:t}),address:p,milestone:e=>r.words[S.n[e]],name:e=>(0,x.h)(e,60),titleOf:({id:e,title:t})=>(0,x.h)(function(e,t){return o.w.some(n=>n.id===e&&n.title===t)}(e,t)?r.words[`step-${e}`]:t,120),stepOf:t=>e.logbook.protocol.find(e=>e.id===t)??{id:t,title:t},secrets:b}}function L({postmortem:e},t){const n={...e.messages,...t.messages}
return(0,r.PM)("postmortem",e.language,n)}}),4359:((e,t,n)=>{n.d(t,{n:()=>o,o:()=>r})
const o={started:"milestoneStarted",detected:"milestoneDetected",opened:"milestoneOpened",declared:"milestoneDeclared",acknowledged:"milestoneAcknowledged",mitigated:"milestoneMitigated",resolved:"milestoneResolved",closed:"milestoneClosed"}
function r(e,t){return void 0===e?"":t.format("inStatus",{status:t.words[`status-${e}`]})}}),4140:((e,t,n)=>{n.d(t,{Z:()=>s,o:()=>i})
var o=n(2617)
const r=/(?<!\p{L})(?:or|maybe|perhaps|probably|possibly|not sure|unsure|unclear|i think|earlier|before|at least|at the latest|latest|oder|vielleicht|wohl|vermutlich|früher|spätestens|o|quizás?|tal vez|antes|ou|peut-être|avant|talvez)(?!\p{L})|[?？]|かも|たぶん|以前|\d{1,2}[:.h時]\d{2}/iu
function i(e,{createdAt:t,editedAt:n},r){const i=(0,o.z)(e,{...r,writtenAt:t})
return"mistake"!==i.kind||"clockAhead"!==i.problem&&"timeAhead"!==i.problem||void 0===n?i:(0,o.z)(e,{...r,writtenAt:n})}function s(e,t,n){const o=i(e.trim().replaceAll(/^[*_`]+|[*_`]+$/g,""),t,n)
if("time"!==o.kind||o.isAbout)return
const s=!/[\p{L}\p{N}?？]/u.test(o.rest),a=/^\s*[,;:(（、，–—-]/.test(o.rest)&&!r.test(o.rest)
return s||a?o.at:void 0}})}

