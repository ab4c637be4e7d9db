export const id=771
export const ids=[771]
export const modules={1276:(e,t,n)=>{n.d(t,{FQ:()=>branchWrittenTo,ID:()=>withReadDirectories,Rh:()=>filesWanted,ZC:()=>firstBranch,o5:()=>draftFilesWanted})
var o=n(7309),i=n(8412),r=n(4175)
function filesWanted(e,t){return unread(e,[...fileWanted(e,t),...(0,i.q)({...e,...t})])}function draftFilesWanted(e,t){return unread(e,fileWanted(e,t))}function fileWanted(e,{incident:t,directory:n,blobSha:o}){const i=(0,r.qE)(e,t,{directory:n,blobSha:o})
switch(i.kind){case"unsure":return i.wants
case"present":return[i.path]
default:return[]}}function unread({entries:e,texts:t},n){const o=new Set(n)
return e.filter(({path:e})=>o.has(e)&&!Object.hasOwn(t,e))}function withReadDirectories(e,t,n){const{postmortems:o,draft:i}=e,r={incident:t,...n},s="listed"===o.kind&&0===filesWanted(o,r).length
return{...e,...s?{postmortems:readOf(o,r)}:{},draft:readDraft(i,r)}}function readOf(e,{incident:t,directory:n,blobSha:o}){const i=(0,r.qE)(e,t,{directory:n,blobSha:o})
if("unsure"===i.kind)throw new Error("the folder was read and still does not show its postmortem")
if("blocked"===i.kind){const{path:e}=i
return{kind:"unusable",blocker:"place",path:e,reason:`The postmortem cannot be written: \`${e}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`}}const{path:s}=i
return"present"===i.kind?{...e,kind:"read",file:{...i,content:e.texts[s]??""}}:{...e,kind:"read",file:{kind:"absent",path:movedTo(e,n)??s}}}function movedTo({former:e,entries:t,others:n},o){if(void 0===e)return
const i=`${o}/${(0,r.Md)(e.path)}`
return n.includes(i)||t.some(e=>e.path===i)?void 0:i}function readDraft(e,t){if("read"!==e.kind)return e
const{branch:n}=e
if("listed"!==n.kind&&"foreign"!==n.kind)return e
const{name:o}=n
if("listed"===n.kind&&draftFilesWanted(n.postmortems,t).length>0)return e
const i="listed"===n.kind?readOf(n.postmortems,t):void 0,r="read"===i?.kind&&"present"===i.file.kind
return"read"!==i?.kind||!r&&o!==branchWrittenTo(t.incident)?{kind:"read",branch:{kind:"unread",name:nextBranch(o,t.incident)},pull:{kind:"unread"}}:{...e,branch:{kind:"present",name:o,postmortems:i}}}function branchWrittenTo({logbook:{postmortem:e}}){return"pull-request"===e?.kind||"branch"===e?.kind?e.branch:void 0}function firstBranch(e){return branchNames(e)[0]??""}function nextBranch(e,t){const n=branchNames(t),o=n[n.indexOf(e)+1]
if(void 0===o)throw new Error("every name for a branch of the postmortem is taken")
return o}function branchNames(e){const t=branchWrittenTo(e),n=(0,o.i2)(e.number)
return void 0===t?n:[t,...n.filter(e=>e!==t)]}},7008:(e,t,n)=>{n.d(t,{Qg:()=>isPostmortemOf,pe:()=>isPostmortemOfAnother,KA:()=>postmortemPath});// CONCATENATED MODULE: ./lib/src/markdown/slug.js
const o=60,i={"ß":"ss","æ":"ae","œ":"oe","ø":"o","đ":"d","ð":"d","ł":"l","þ":"th","ı":"i"},r=/^(?:con|prn|aux|nul|com\d|lpt\d)$/
var s=n(5619);// CONCATENATED MODULE: ./lib/src/delivery/file-name.js
function postmortemPath(e,t){const n=function slugOf(e){const t=function shortened(e){if(e.length<=o)return e
const t=e.slice(0,o),n="-"===e[o]?-1:t.lastIndexOf("-")
return(n>o/2?t.slice(0,n):t).replace(/-$/,"")}(e.toWellFormed().toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu,"").replaceAll(/[ßæœøđðłþı]/g,e=>i[e]??"").toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,""))
return""===t||r.test(t)?void 0:t}(t.title),a=`${(0,s.kb)(t.createdAt)}-${t.number}`
return`${e}/${void 0===n?a:`${a}-${n}`}.md`}function isPostmortemOf(e,t){return numberIn(e)===String(t)}function isPostmortemOfAnother(e,t){const n=numberIn(e)
return void 0!==n&&n!==String(t)}function numberIn(e){return/^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(e)?.[1]}},4175:(e,t,n)=>{n.d(t,{Md:()=>fileName,Zp:()=>incidentNamedIn,qE:()=>findFile})
var o=n(2839),i=n(6018),r=n(7224),s=n(7008)
function findFile(e,t,{directory:n,blobSha:o}){const a=t.logbook.postmortem?.path,d=e.entries.some(({path:e})=>e===a),l=(0,s.KA)(n,t),c=e.entries.map(({path:e})=>e),u=search(e,[...void 0!==a&&d?[a]:[],...c.filter(e=>e===l),...c.filter(e=>(0,s.Qg)(fileName(e),t.number))],t)
if(void 0!==u)return u
if(void 0===a){const s=search(e,function namedIn({entries:e,texts:t},{directory:n,blobSha:o},{number:s}){const a=(0,r.vS)(t[(0,i.Ny)(n,e).index],o).entries
return e.filter(({path:e,sha:n})=>{const o=a.get(e)
return o?.sha===n?"postmortem"===o.kind&&o.incident===s:incidentNamedIn(t[e]??"")===s}).map(({path:e})=>e)}(e,{directory:n,blobSha:o},t),t)
if(void 0!==s)return s}return(void 0===a||d?void 0:search(e,c.filter(e=>function mayBeRenamed(e,t){return/\.mdx?$/i.test(e)&&!(0,s.pe)(fileName(e),t)}(e,t.number)),t))??function freePath({entries:e,others:t},n){if(t.includes(n))return{kind:"blocked",path:n}
const o=new Set([...e.map(({path:e})=>e),...t])
let i=n
for(let e=2;o.has(i);e+=1)i=n.replace(/\.md$/,`-${e}.md`)
return{kind:"absent",path:i}}(e,l)}function search(e,t,n){const o=[...new Set(t)].filter(t=>!Object.hasOwn(e.texts,t))
if(o.length>0)return{kind:"unsure",wants:o}
const i=t.find(t=>function isAbout(e,t,{number:n,logbook:o}){const i=incidentNamedIn(e)
return void 0===i?t===o.postmortem?.path:i===n}(e.texts[t]??"",t,n))
return void 0===i?void 0:{kind:"present",path:i}}function incidentNamedIn(e){const t=(0,o.Xz)(e)
return"front-matter"===t.kind?t.data.incident:void 0}function fileName(e){return e.slice(e.lastIndexOf("/")+1)}},2736:(e,t,n)=>{n.d(t,{D3:()=>commitOf,Hg:()=>currentCommit,Rv:()=>indexToCommit,GD:()=>keptText,it:()=>proposedOn,Qr:()=>wantedOnDefault,aL:()=>writtenOver})
var o=n(5007),i=n(4485),r=n(8574),s=n(1621),a=n(2839)
function linesOf(e,t){return void 0===t?[]:(0,a.g4)({[e]:t},"").split("\n").slice(1,-2)}function sameValue(e,t){return JSON.stringify(e)===JSON.stringify(t)}var d=n(7378),l=n(2718),c=n(6270),u=n(1354),m=n(4370),f=n(2283),p=n(6801),h=n(5619),g=n(1156);// CONCATENATED MODULE: ./lib/src/commands/first-words.js
function firstWords(e){const t=quotedLines(e),n=t.findIndex(({quoted:e})=>!e),o=t[n]?.text??"",i=t[n+1]?.text
return/[:：]$/.test(o)&&void 0!==i?`${o} ${i}`:o}function ownWords(e){return quotedLines(e).flatMap(({text:e,quoted:t})=>t?[]:[e]).join(" ")}function quotedLines(e){return(0,g.k)(e).lines.filter(({place:t,start:n,end:o})=>"text"===t&&!(0,u.Et)(e.slice(n,o))).map(({start:t,end:n,quoted:o})=>{return{quoted:o,text:(i=e.slice(t,n),i.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/,"").trim())}
var i}).filter(({text:e})=>/[\p{L}\p{N}\p{S}]/u.test(e))}// CONCATENATED MODULE: ./lib/src/thread/sentences.js
const v=200,w=600,k=300,b=/(?<=[.!?…]["”»)]?)(?<!\b(?:Prof|Dr|Mr|Mrs|Ms|St|vs|ca|bzw|Nr|No|approx|etc|Sr|Sra|e\.g|i\.e|z\. ?B|u\. ?a|d\. ?h|incl|inkl|max|min|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.)(?<!\b\d{1,2}\.)\s+(?=["“„«(]?[\p{L}\p{N}@#`*])|(?<=[。！？])/u
function withoutTargets(e){const t=e.replaceAll(/\*\*|__(?=\S)|(?<=\S)__/g,"")
return t.includes("](")?t.replaceAll(/!\[[^\]]{0,300}\]\([^()\s]{1,2000}\)/g," ").replaceAll(/\[([^\]]{1,300})\]\([^()\s]{1,2000}\)/g,"$1").replaceAll(/ {2,}/g," ").trim():t}function cut(e){if(e.length<=k)return[e]
const t=function numberedParts(e){const t=[]
for(const{index:n,1:o}of e.matchAll(/(?<=^|\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu))Number(o)===t.length+1&&t.push(n)
return t.length<2?[e]:[0,...t].map((t,n,o)=>e.slice(t,o[n+1]).trim()).filter(e=>""!==e)}(e)
return t.flatMap(e=>e.length<=k?[e]:e.split(/(?<=[,;])\s+/))}function sentencesOf(e){const t=[]
let n=""
const flush=()=>{""!==n&&t.push(...n.split(b).flatMap(cut))
n=""}
for(const{start:o,end:i,place:r,quoted:s,item:a}of(0,g.k)(e).lines){const d=e.slice(o,Math.min(i,o+4e3)).trim()
if("text"!==r||s||""===d||/^\||^#{1,6}\s/.test(d)){""!==d&&/[:：]$/.test(n)&&(n+=" …")
""===d&&/[:：]$/.test(n)||flush()
continue}void 0!==a&&flush()
const l=withoutTargets(d.replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,""))
n=""===n?l:`${n} ${l}`;(/[。！？]$/.test(d)||/^[・•]/.test(d))&&flush()
if(t.length>=v)break}flush()
return t.slice(0,v).map(e=>function withoutHalfQuote(e){return/[»”]$/.test(e)&&!/[«“„]/.test(e)?e.slice(0,-1).trimEnd():/^[«“„]/.test(e)&&!/[»”“]/.test(e.slice(1))?e.slice(1).trimStart():e}(e.trim().slice(0,w))).filter(e=>/[\p{L}\p{N}]/u.test(e))}// CONCATENATED MODULE: ./lib/src/timeline/comment-lines.js
const y=600
function heardOf(e){return ownWords(e.slice(0,4*y)).slice(0,y).toWellFormed()}const x=/^(?:status|authors?|owners?|date|last updated|version|verfasser|autor(?:es)?|auteurs?|fecha|datum|data|作成者|状態)\s?[:：]/i
function headed({kind:e,heading:t},n){return""===t||void 0!==e&&n?[]:[/[.!?:。：]$/.test(t)?t:`${t}:`]}function untold({timed:e}){return e.flatMap(({at:e,text:t,shown:n})=>void 0===e?[`${n} ${t}`]:[])}function toldLines({parts:e,author:t,url:n,isMember:o}){return o?e.flatMap(({timed:e})=>e.flatMap(({at:e,text:o,isAbout:i})=>void 0===e?[]:[{kind:"told",at:e,who:t.login,url:n,text:o.replaceAll(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu,""),isAbout:i}])):[]}// CONCATENATED MODULE: ./lib/src/incident/deployments.js
const $=/\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i
function deployments({background:e}){return"read"!==e.kind||"known"!==e.deployments.kind?[]:e.deployments.items.filter(({environment:e})=>!$.test(e))}// CONCATENATED MODULE: ./lib/src/timeline/deployed-lines.js
function deployedLines(e,t){const n=(0,f.Ir)(e),o=function deployed_lines_end(e){const t=(0,f.Zz)(e).at(-1)?.to??e.now,n=(0,f.aj)(e.logbook,"resolved")?.at??t
return(0,h.Y8)(t,n)?n:t}(e),i=new Set((0,m.S)(e,t).map(e=>"commit"===e.kind?e.sha:e.commit))
return deployments(t).filter(({at:e,sha:t})=>!(0,h.Y8)(e,n)&&(!(0,h.Y8)(o,e)||i.has(t))).map(({at:e,by:n,environment:o,sha:i,state:r})=>({kind:"deployed",at:e,who:n.login,url:`${t.repository.url}/commit/${i}`,environment:o,commit:i,state:r}))}// CONCATENATED MODULE: ./lib/src/timeline/fold.js
const O=1e4,M=["opened","declared","labelled","unlabelled","assigned","unassigned","ticked","unticked"]
function merged(e,t){if(e.who===t.who){if("opened"===e.kind)return(0,h.vk)(e.at,t.at)>O?void 0:function openedWith(e,t){if("declared"!==t.kind&&"labelled"!==t.kind)return
const n=[...e.labels,...t.labels]
return{...e,labels:n,declared:e.declared||"declared"===t.kind}}(e,t)
if(e.at===t.at)switch(e.kind){case"declared":return"labelled"===t.kind?{...e,labels:[...e.labels,...t.labels]}:void 0
case"labelled":case"unlabelled":return t.kind===e.kind?{...e,labels:[...e.labels,...t.labels]}:void 0
case"assigned":case"unassigned":return t.kind===e.kind?{...e,people:[...e.people,...t.people]}:void 0
case"ticked":case"unticked":return t.kind===e.kind&&t.seen===e.seen?{...e,steps:[...e.steps,...t.steps]}:void 0
default:return}}}var S=n(2532),A=n(172),L=n(7309),_=n(164),I=n(9762);// CONCATENATED MODULE: ./lib/src/timeline/history-lines.js
function historyLines(e,t){const n=new Set(e.flatMap(e=>"commit"in e&&"closed"===e.kind?[e.commit]:[]))
return e.flatMap((o,i)=>"linked"===o.kind&&!0===o.isPart||function isOwnSign(e,{me:t,issue:n}){if(e.by.login!==t)return!1
switch(e.kind){case"labeled":case"unlabeled":return(0,_.bK)(e.label,_.nA)
case"referenced":return"bot"===e.by.kind
case"linked":return"issue"===e.what?"bot"===e.by.kind:(0,L.RH)(e.title,n.number)
default:return!1}}(o,t)||function isAboutAnother({kind:e,at:t},{duplicates:n}){return"marked_as_duplicate"===e&&"read"===n?.kind&&n.issues.some(e=>e.at===t)}(o,t)?[]:"linked"===o.kind?function isFirstLink({url:e},t){return!t.some(t=>"linked"===t.kind&&t.url===e)}(o,e.slice(0,i))?function linkedLines(e,t){const{at:n,by:o,number:i,title:r,what:s,url:a,mergedAt:d}=e,l={number:i,title:r,what:s,url:a},c=void 0===d&&!(0,I._)(t)(o.login)&&"person"===o.kind,u={kind:"linked",at:n,who:o.login,...l},m=c?{...u,isStranger:c}:u
return void 0===d?[m]:[m,{kind:"merged",at:d,...l}]}(o,t):[]:"referenced"===o.kind&&n.has(o.commit)?[]:[lineOf(o,t)])}function lineOf(e,t){const n={at:e.at,who:commander(e,t)??e.by.login}
switch(e.kind){case"labeled":return{...n,kind:"labelled",labels:[e.label]}
case"unlabeled":return{...n,kind:"unlabelled",labels:[e.label]}
case"assigned":case"unassigned":return{...n,kind:e.kind,people:[e.assignee]}
case"renamed":return{...n,kind:"renamed",from:e.from,to:e.to}
case"closed":return{...n,...commitUrl(e.commit,t),kind:"closed",reason:e.reason}
case"referenced":return{...n,...commitUrl(e.commit,t),kind:"referenced",commit:e.commit}
default:return{...n,kind:e.kind}}}function commander(e,t){const{me:n,comments:o}=t
if(e.by.login!==n||"labeled"!==e.kind&&"unlabeled"!==e.kind)return
const i=(0,I._)(t),r=o.findLast(({author:t,body:n,createdAt:o})=>"person"===t.kind&&i(t.login)&&!(0,h.Y8)(e.at,o)&&(0,A.e5)(n,S.yf.verb))
return r?.author.login}function commitUrl(e,{repository:t}){return void 0===e?{}:{commit:e,url:`${t.url}/commit/${e}`}}// CONCATENATED MODULE: ./lib/src/timeline/timeline.js
const z=5e3
function timeline(e,t,n){const o="read"===t.history.kind?t.history.events:[],i=function lastTimestamp({logbook:e},{issue:t}){const{state:n}=t
if("open"===n.kind)return
return e.entries.map(({attribution:e})=>e.at).reduce((e,t)=>(0,h.Y8)(e,t)?t:e,n.at)}(e,t),isWithin=({at:e})=>void 0===i||function isEarly(e,t){return(0,h.Rz)(e)<=(0,h.Rz)(t)+z}(e,i),r=new Map(n.map(e=>[e.comment,e])),s=[opening(e),...declared(e),...historyLines(o,t).filter(isWithin),...deployedLines(e,t),...unmentioned(e,t,o),...t.comments.filter(({author:e,body:n})=>function isFromPerson(e,t){return"bot"!==e.kind&&e.login!==t}(e,t.me)&&!(0,u.bZ)(n)).filter(({createdAt:e})=>isWithin({at:e})).flatMap(t=>function commentLines(e,t,n){const{id:o,author:i,body:r,createdAt:s,url:a,isPinned:d}=e,l={at:s,who:i.login,url:a},c=!0===d||n.includes(o)?{isPinned:!0}:{}
if(!0!==t?.isMember)return[{...l,kind:"commented",excerpt:heardOf(r),...c,isStranger:!0}]
const u=function excerptOf({parts:e,isWriteUp:t},n){const o=e.filter(({kind:e})=>t?void 0===e||"repair"===e:"timeline"!==e),i=o.flatMap(e=>[...headed(e,t),...untold(e),...sentencesOf(e.others)]).filter(e=>!t||!x.test(e)).reduce((e,t)=>function joined(e,t){return""===e?t:/[\p{L}\p{N})\]"'`]$/u.test(e)?`${e}; ${t}`:`${e} ${t}`}(e,t),"")
return""!==i?i.slice(0,y).toWellFormed():o.length===e.length&&e.every(({timed:e})=>0===e.length)?firstWords(n.replaceAll(/!\[([^\]]{0,300})\]\([^)\s]{1,2000}\)/g,"$1")):""}(t,r),m=t.parts.some(({timed:e})=>e.length>0),f=t.parts.every(({kind:e})=>"timeline"===e)
return""===u&&(m||t.isWriteUp||f)?t.isWriteUp?[{...l,kind:"wrote-up"}]:[]:[...t.isWriteUp?[{...l,kind:"wrote-up"}]:[],{...l,kind:"commented",excerpt:u,...c}]}(t,r.get(t.id),e.marks.rocket)),...n.flatMap(toldLines),...e.logbook.entries.flatMap((e,n,i)=>function isCorrected(e,t){return"milestone"===e.what&&t.some(t=>"milestone"===t.what&&t.name===e.name)}(e,i.slice(n+1))?[]:function entryLines(e,t,{events:n,home:o}){const{attribution:i}=e,r={at:i.at,..."actor"===i.kind?{who:i.by}:{}}
switch(e.what){case"declared":case"accepted":case"snoozed":case"note":case"said":case"similar":case"postmortem-asked":return[]
case"ticked":case"unticked":return function isRepeated(e,t){const n=(0,p.zR)(t,e.step)
return n?.what===e.what&&n.attribution.at===e.attribution.at}(e,t)?[]:[{...r,kind:e.what,steps:[e.step],seen:"seen"===i.kind}]
case"follow-up":{const{number:t,title:n}=e
return void 0===t?[]:[{...r,kind:"linked",what:"issue",number:t,title:n,url:`${o}/issues/${t}`}]}case"closed":return isInHistory(e,t,n)?[]:[{...r,kind:"closed",reason:e.reason}]
case"reopened":return isInHistory(e,t,n)?[]:[{...r,kind:"reopened"}]
default:return[{...r,...reportedMatter(e)}]}}(e,i.slice(0,n),{events:o,home:t.repository.url}))],a=new Set(s.flatMap(({kind:e,at:t})=>"told"===e?[t]:[]))
return function foldTimeline(e){const t=[]
let n=[]
for(const o of e){n=n.filter(e=>{return n=t[e],i=o,"opened"===n?.kind?(0,h.vk)(n.at,i.at)<=O:n?.at===i.at
var n,i})
const e=n.flatMap(e=>{const n=t[e],i=void 0===n?void 0:merged(n,o)
return void 0===i?[]:[{index:e,both:i}]}).at(-1)
if(void 0===e){M.includes(o.kind)&&(n=[...n,t.length])
t.push(o)}else t[e.index]=e.both}return t}(s.filter(({kind:e,at:t})=>"milestone"!==e||!a.has(t)).toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at)))}function unmentioned(e,t,n){const o=new Set(n.map(e=>"linked"===e.kind?e.url:""))
return(0,m.p)(e,t).filter(({url:e})=>!o.has(e)).map(({mergedAt:e,number:t,title:n,url:o})=>({kind:"merged",at:e,number:t,title:n,url:o,what:"pull-request"}))}function opening({createdAt:e,author:t,url:n}){return{kind:"opened",at:e,who:t.login,url:n,labels:[],declared:!1}}function declared({logbook:e}){const t=(0,f.HK)(e.entries)
return void 0===t?[]:[{kind:"declared",at:t.at,labels:[],..."actor"===t.kind?{who:t.by}:{}}]}function reportedMatter(e){switch(e.what){case"skipped":return{kind:"skipped",step:e.step,reason:e.reason}
case"lead":return{kind:"lead",login:e.login}
case"owner":return{kind:"owner",login:e.login,step:e.step}
case"milestone":return{kind:"milestone",name:e.name,at:e.at}
case"line":return{kind:"reported",text:e.text,at:e.at}}}function isInHistory(e,t,n){const{at:o,kind:i}=e.attribution,r=t.findLast(({what:e})=>"closed"===e||"reopened"===e||"declared"===e)
return n.some(t=>t.kind===e.what&&((0,h.vk)(t.at,o)<=z&&(0,h.vk)(o,t.at)<=z||"seen"===i&&(0,h.Y8)(t.at,o)&&(void 0===r||!(0,h.Y8)(t.at,r.attribution.at))))}var q=n(8674),W=n(124),U=n(6217),F=n(1765);// CONCATENATED MODULE: ./lib/src/postmortem-index/follow-ups.js
const R="follow-ups",names=()=>new Set(["follow-ups","follow-up","followups","follow ups","action items",...(0,U.ph)("followUps").map(e=>e.toLowerCase())])
function countFollowUps(e,{words:t,home:n}){const o=(0,W.K)(e).find(({name:e})=>e===R),i=(0,g.k)(e).lines.filter(({place:e,quoted:t})=>"text"===e&&!t),r=i.flatMap(t=>function headingIn(e,{start:t,end:n,item:o}){if(void 0!==o)return
const[,i,r=""]=/^ {0,3}(#{1,6})[ \t](.*)$/.exec(e.slice(t,Math.min(n,t+200)))??[]
if(void 0===i)return
const s=r.replaceAll(/[*_`#:]|<[^>]{0,60}>/g,"").trim()
return{at:t,level:i.length,name:s.normalize("NFC").replaceAll("‑","-").toLowerCase()}}(e,t)??[]),s=void 0===o?function byName(e){const t=names(),n=e.filter(({name:e})=>t.has(e)).map(t=>reach(e,t))
return e=>n.some(({from:t,to:n})=>e>t&&e<n)}(r):function beside(e,t){const n=e.find(({at:e})=>e>=t.from&&e<t.to)??e.findLast(({at:e})=>e<t.from),{from:o,to:i}=void 0===n?{from:-1,to:Number.POSITIVE_INFINITY}:reach(e,n)
return e=>e>o&&e<i}(r,o),a=i.flatMap(({start:i,end:r,item:a})=>{if(void 0===a||!s(i))return[]
const d=e.slice(a,Math.min(r,a+1e3)).trimEnd(),l=void 0!==o&&i>=o.from&&i<o.to
return function taskIn(e,t){const[,n,o=""]=/^\[([ \txX])\][ \t]+(\S.*)$/.exec(e)??[]
if(void 0===n||/^(?:_[^_]+_|\*[^*]+\*)$/.test(o))return
const i=function issueNamed(e,t){const n=[...e.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?![\d#])/g)],o=n.filter(([,e])=>e===t).map(([,,e])=>e),i=e.replaceAll(/https?:\/\/\S+/g,""),r=n.length>0?[]:[...i.matchAll(/(?<![\w/&#-])#(\d{1,9})\b/g)],s=new Set([...o,...r.map(([,e])=>e)].map(Number)),[a,d]=[...s].filter(e=>e>0)
return void 0===d?a:void 0}(o,t),r="x"===n.toLowerCase()?"done":"open"
return{state:r,issue:i,item:withState((0,F.rK)(o,i),r)}}(d,n)??(l?function issueIn(e,{words:t,home:n}){const[,o="",i,r,s=""]=C.exec(e)??[],a=s.replace(/^[\s:：]+/,""),d=function stateIn(e,{followUpOpen:t,followUpClosed:n,followUpMerged:o,followUpDropped:i}){const[r=""]=e.split(/[,、，]/,1),s=[...[t,...openWords()].map(e=>["open",e]),...[n,o,...doneWords()].map(e=>["done",e]),...[i,...droppedWords()].map(e=>["dropped",e])],a=s.find(([,t])=>function isFirst(e,t){return t.startsWith(e)&&/^(?:$|[^\p{L}\p{N}])/u.test(t.slice(e.length))}(t,e))??s.find(([,e])=>r.endsWith(e))
return a?.[0]}(a,t)
if(void 0===d)return
const l=i===n?Number(r):void 0
return{state:d,issue:l,item:withState((0,F.$W)(o,a,l),d)}}(d,{words:t,home:n}):void 0)??[]}),d=a.filter(({state:e})=>"open"===e),l=d.flatMap(({issue:e})=>e??[]),c=a.filter(({state:e})=>"open"!==e),u=[...d,...c].slice(0,j).map(({item:e})=>e)
return{open:d.length,total:a.length,issues:[...new Set(l)],...0===a.length?{}:{items:u}}}const j=20
function reach(e,{at:t,level:n}){const o=e.find(e=>e.at>t&&e.level<=n)
return{from:t,to:o?.at??Number.POSITIVE_INFINITY}}const C=/^\[((?:\\.|[^\]\\]|\](?!\())*)\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/,openWords=()=>(0,U.ph)("followUpOpen"),doneWords=()=>[...(0,U.ph)("followUpClosed"),...(0,U.ph)("followUpMerged")],droppedWords=()=>(0,U.ph)("followUpDropped")
function withState(e,t){return"open"===t?e:{state:t,...e}}var E=n(4070),N=n(9944);// CONCATENATED MODULE: ./lib/src/postmortem/data-types.js
const D=["url","severity_highest","labels","acknowledged","duration_minutes","lasted_minutes","episodes","steps","lead","repaired_by","participants","sections_total","reviewed_by","reviewed_at"],T="outside",P=["summary","said","material","similar","log"]
function stateOf(e,t,{words:n},o){const i=(0,W.K)(e).map(({name:e})=>e),r=!0===t?.isFormer?E.RT.map(E.Fg):[],s=(0,q.gT)(t?.stored,"sections").flatMap(e=>"string"==typeof e?e:[]),a=void 0===t?[]:(0,W.K)(t.file).map(({name:e})=>e),d=s.filter(e=>i.includes(e)||!a.includes(e)),u=[...new Set([...d,...i,...r])],m=(0,l.w)((0,c.q)(e,{sections:u}),n),{open:f}=countFollowUps(e,{words:n,home:o.repository.url})
return{completeness:m,sections:u,followUpsOpen:f}}function formerGone({data:e},{stored:t}){return Object.fromEntries(D.filter(n=>"labels"!==n||JSON.stringify(e[n])===JSON.stringify(t.labels)).map(e=>[e,void 0]))}function isAbout(e,{incident:t}){return"front-matter"===e.kind&&e.data.incident===t&&"schema"in e.data}function withPeoplesStatus({data:e},t){const{status:n,...o}=t
return(0,N.vL)(e.status)?o:{...t}}var B=n(5309),H=n(258);// CONCATENATED MODULE: ./lib/src/postmortem/milestones.js
function milestones(e,t){const n=void 0===t?[]:[{name:"acknowledged",...t}]
return[...reported(e),...fromIssue(e,n)].toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at))}function lasting(e){const t=(0,f.Ir)(e),[n,o]=[(0,f.aj)(e.logbook,"mitigated")?.at,(0,f.aj)(e.logbook,"resolved")?.at],i=o??n
if(void 0!==i&&!(0,h.Y8)(i,t))return{from:t,to:i,until:void 0===o?"mitigated":"resolved",isWhole:void 0!==(0,f.aj)(e.logbook,"started")}}function reported({logbook:e}){return H.z.flatMap(t=>{const n=(0,f.aj)(e,t)
if(void 0===n)return[]
const{at:o,attribution:i}=n
return[{name:t,at:o,..."actor"===i.kind?{by:i.by}:{}}]})}function fromIssue(e,t){const{createdAt:n,author:o,logbook:i}=e,r=(0,f.HK)(i.entries),s=r?.at??n,a="actor"===r?.kind?{by:r.by}:{}
return[...(0,h.vk)(n,s)>f.lo?[{name:"opened",at:n,by:o.login}]:[],{name:"declared",at:s,...a},...t,...lastClosing(e)]}function lastClosing(e){const t=(0,f.Zz)(e).at(-1)?.to
if(void 0===t)return[]
const n=e.logbook.entries.findLast(({what:e})=>"closed"===e)
return[{name:"closed",at:t,..."actor"===n?.attribution.kind?{by:n.attribution.by}:{}}]}function stepSpans(e){let t=(0,f.kK)(e)
return e.steps.map(({state:e})=>{if("open"===e.kind){t=void 0
return}const{at:n}=e.attribution
if(void 0===t||(0,h.Y8)(n,t))return{from:n,to:n,isAhead:!0}
const o={from:t,to:n,isAhead:!1}
t=n
return o})}// CONCATENATED MODULE: ./lib/src/postmortem/gantt.js
const Q=6e4,Z=1440*Q,K=6
function gantt(e,t){const{words:n}=t.texts,o=function phaseBars(e,{texts:{words:t}}){const n=lasting(e),o=milestones(e).find(({name:e})=>"mitigated"===e)?.at,i="resolved"===n?.until&&void 0!==o&&(0,h.Y8)(o,n.to)?o:n?.to
return[...void 0===n||void 0===i?[]:[{title:t.ganttHurting,look:"active",from:n.from,to:i}],...void 0===n||void 0===i||i===n.to?[]:[{title:t.ganttUnresolved,look:"",from:i,to:n.to}],...(0,f.Zz)(e).slice(-K).map(({from:n,to:o})=>({title:t.ganttOpen,look:"open",from:n,to:o??e.now}))]}(e,t),i=function stepBars(e,{titleOf:t}){const n=stepSpans(e)
return e.steps.flatMap(({step:e},o)=>{const i=n[o]
return void 0===i?[]:[{title:`${(0,B.CD)(e.id)} ${t(e)}`,look:"done",from:i.from,to:i.to}]})}(e,t),r=spanOf(o.length>1?o.filter(({look:e})=>"open"!==e):o),s=o.filter(e=>isWithin(e,r)),a=i.filter(e=>isWithin(e,r)),[d,l]=spanOf([...s,...a]),c=l-d
return c>Y||s.length+a.length<2||function areSlivers(e,t){if(t<=J)return!1
const n=e.filter(({from:e,to:n})=>(0,h.Rz)(n)-(0,h.Rz)(e)<t/100)
return n.length>e.length/2}(a,c)?"":["gantt","  dateFormat YYYY-MM-DDTHH:mm",`  axisFormat ${axisFormat(c)}`,"  todayMarker off",`  tickInterval ${tickInterval(c)}`,`  section ${safe(n.ganttIncident)}`,...s.map(barLine),...0===a.length?[]:[`  section ${safe(n.ganttSteps)}`,...a.map(barLine)]].join("\n")}const Y=2*Z,J=Z/2
function spanOf(e){const t=e.flatMap(({from:e,to:t})=>[(0,h.Rz)(e),(0,h.Rz)(t)])
return[Math.min(...t),Math.max(...t)]}function isWithin(e,[t,n]){const o=Math.max((n-t)/2,60*Q)
return(0,h.Rz)(e.from)<=n&&(0,h.Rz)(e.to)>=t&&(0,h.Rz)(e.to)<=n+o}function barLine({title:e,look:t,from:n,to:o}){const i=(0,h.Rz)(o)-(0,h.Rz)(n)<Q?(0,h.B9)((0,h.Rz)(n)+Q):o,r=["open"===t?"":t,n.slice(0,16),i.slice(0,16)].filter(e=>""!==e)
return`  ${safe(e)} :${r.join(", ")}`}const X=17
function safe(e){return function shortened(e){if(e.length<=X)return e
const t=e.slice(0,X-1),n=t.lastIndexOf(" ")
return`${(n>X/2?t.slice(0,n):t).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}…`}(e.replaceAll(/<wbr\/>|\\(?=.)/g,"").replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu," ").replaceAll(/\s+/g," ").trim())||"-"}function axisFormat(e){return e<=Z/2?"%H:%M":e<=7*Z?"%m-%d %H:%M":"%Y-%m-%d"}function tickInterval(e){const t=e<=Z/2?6:3,n=[...[5,10,15,30].map(e=>({ms:e*Q,text:`${e}minute`})),...[1,2,3,4,6,8,12].map(e=>({ms:60*e*Q,text:`${e}hour`})),...[1,2].map(e=>({ms:e*Z,text:`${e}day`})),...[1,2].map(e=>({ms:7*e*Z,text:`${e}week`})),...[1,2,3,6].map(e=>({ms:30*e*Z,text:`${e}month`}))]
return(n.find(({ms:n})=>e/n<=t)??{text:"12month"}).text}var V=n(9355),G=n(5135),ee=n(1091),te=n(9480),ne=n(7898),oe=n(1477);// CONCATENATED MODULE: ./lib/src/postmortem/code-words.js
function person(e){return`**${(0,oe.h)(e,60)}**`}function linkedWords({what:e,number:t,title:n,url:o,isStranger:i},{texts:r,label:s}){const a=!0===i?(0,ne.U_)(`#${t} ${n.slice(0,80)}`):(0,ee.uM)(`#${t} ${s(n,80)}`,o)
return r.format("pull-request"===e?"pullRequest":"issue",{link:a})}function commitWords(e,t,{texts:n}){return n.format("commit",{link:commitLink(e,t)})}function commitLink(e,t){return(0,ee.uM)((0,ne.U_)(e.slice(0,7)),t)}const ie={succeeded:"deployed",failed:"deployFailed",unfinished:"deploying"}
function deployedWords({commit:e,url:t,environment:n,state:o},i,r){const s=commitWords(e,t,r)
return r.texts.format(ie[o],{who:i,commit:s,place:(0,ne.U_)(n)})}function capital(e){return e.slice(0,1).toUpperCase()+e.slice(1)}// CONCATENATED MODULE: ./lib/src/postmortem/as-many-as-fit.js
function asManyAsFit(e,t,{most:n,longest:o}){let i=0
const r=e.findIndex((e,r)=>{i+=t(e)
return r===n||r>0&&i>o})
return-1===r?e:e.slice(0,r)}// CONCATENATED MODULE: ./lib/src/postmortem/unlinked.js
function unlinked(e){return e.replaceAll("`","'").replaceAll(/!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})[^)\n]{0,300}\)/g,"$1 $2").replaceAll(/(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w/&#.-])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9}(?!\w)/gi,e=>`\`${e}\``)}// CONCATENATED MODULE: ./lib/src/postmortem/quotes.js
function quotedLine(e,t,n){const o=!1===e.isMember?unlinked(t):t
return quotedFrom(sourceLink(e,n),o,n)}function notedLine(e,t,n){return quotedFrom(notedBy(e,n),t,n)}function quotedFrom(e,t,n){const o=n.line(t,300)
return""===o?e:`${inQuotes(o,n.texts)} (${e})`}function notedBy(e,{texts:t,clock:n,name:o}){const i="actor"===e.kind?o(e.by):t.words.somebody
return t.format("noteBy",{who:i,when:n.named(e.at)})}const re={"”":{"“":"‘","”":"’"},"“":{"„":"‚","“":"‘","”":"’"},"»":{"«":"“","»":"”"},"」":{"「":"『","」":"』"}}
function inQuotes(e,t){const n=t.format("quote",{text:""}).trim().slice(-1),o=re[n]??{},i=e.replaceAll(/[“”„«»「」]/g,e=>o[e]??e)
return t.format("quote",{text:i})}function sourceLink({author:e,createdAt:t,url:n},{texts:o,clock:i,name:r}){return(0,ee.uM)(o.format("noteBy",{who:r(e.login),when:i.named(t)}),n)}function reactionLine(e={}){return V.RQ.flatMap(t=>void 0===e[t]?[]:[`${V.KG[t]} ${e[t]}`]).join(" · ")}function offers(e,t){if(0===e.length)return[]
const n=e.map(({text:e,source:n})=>quotedLine(n,e,t))
return[{intro:t.texts.words.mayBelong,lines:n}]}const se={most:20,longest:2e4}
function shownOf(e){const t=asManyAsFit(e,({quote:e})=>e.length,se)
return{shown:t,left:e.length-t.length}}// CONCATENATED MODULE: ./lib/src/postmortem/lead-up-hints.js
const ae=10,de=10
function leadUpHints(e,t,n){const{background:i}=t,{texts:r}=n,s=f.nu/te.nW,a="read"!==i.kind||"not-known"===i.commits.kind?[quiet(r.format("changesUnknown",{hours:s}))]:[]
if("read"!==i.kind)return a
const d=function candidates(e,t){const{incident:n,facts:i,formatter:r}=e,s=(0,f.hX)(n),a=function broughtChanges({facts:e,formatter:t},n){const{background:i,repository:r}=e
if("read"!==i.kind||"known"!==i.commits.kind)return[]
const s=i.commits.items.filter(({headline:e,pull:t})=>!((0,o.nU)(e)||void 0!==t&&(0,L.CZ)(t.title))).map(e=>[keyOf(e,r.defaultBranch),e])
return newestFirst([...new Map(s).values()].map(e=>function changeOf(e,t,n){const{texts:o,line:i}=n,r=pullOf(e,t)
if(void 0!==r){const e=linkedWords({...r,what:"pull-request"},n)
return{at:r.at,words:capital(o.format("mergedOf",{what:e,who:person(r.author.login)}))}}const s=void 0===e.by?i(e.authorName,60)||o.words.somebody:person(e.by.login),a=inQuotes(i(e.headline,100),o)
return{at:e.at,words:o.format("committed",{who:s,link:commitLink(e.sha,e.url),quote:a})}}(e,r.defaultBranch,t)).filter(({at:e})=>!(0,h.Y8)(n.to,e)&&!(0,h.Y8)(e,n.from)))}(e,s),d=function deployedChanges({facts:e,formatter:t},{from:n,to:o}){return deployments(e).filter(({at:e})=>!(0,h.Y8)(e,n)&&(0,h.Y8)(e,o)).map(({at:n,by:o,sha:i,environment:r,state:s})=>({at:n,words:deployedWords({commit:i,url:`${e.repository.url}/commit/${i}`,environment:r,state:s},person(o.login),t)}))}(e,s),l=[...a.slice(0,ae),...d.slice(0,de)]
if(0===l.length)return
const c=newestFirst(l).map(({at:e,words:t})=>`${r.clock.timestamp(e)} ${t}`),u=a.length+d.length-l.length+function unreadCommits({background:e}){return"read"===e.kind&&"known"===e.commits.kind?e.commits.left:0}(i),m=0===u?[]:[r.texts.format("moreChanges",{count:u,url:commitsOf(i,s)})]
return{intro:r.texts.format("changedBefore",{hours:t,zones:r.clock.zones}),lines:[...c,...m]}}({incident:e,facts:t,formatter:n},s),l=[...a,...deploymentsMissing(t,n)]
return void 0!==d?[d,...l]:l.length>0?l:[{...quiet(r.format("nothingChanged",{hours:s})),isQuiet:!0}]}function commitsOf({repository:e},{from:t,to:n}){const o=(0,ee.oW)(e.defaultBranch)
return`${e.url}/commits/${o}?since=${(0,h.kb)(t)}&until=${(0,h.kb)(n)}`}function pullOf({pull:e},t){return e?.base===t&&void 0!==e.mergedAt?{...e,at:e.mergedAt}:void 0}function keyOf(e,t){return pullOf(e,t)?.url??e.sha}function deploymentsMissing({background:e},{texts:t}){if("read"!==e.kind||"known"===e.deployments.kind)return[]
const n="forbidden"===e.deployments.why
return[quiet(t.words[n?"deploymentsForbidden":"deploymentsUnknown"])]}function newestFirst(e){return e.toSorted((e,t)=>(0,h.Rz)(t.at)-(0,h.Rz)(e.at))}function quiet(e){return{intro:`_${e}_`,lines:[]}}function lessons({statements:e},t){return e.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>"lessons"===e&&""!==t).map(({heading:n,text:o})=>({intro:t.texts.format("writtenUnder",{heading:t.line(n,80)}),lines:sentencesOf(o).slice(0,8).map(n=>quotedLine(e,n,t))})))}function impactHints(e,{texts:t}){const n=reactionLine(e.issue.reactions)
return[...""===n?[]:[t.format("reactionsToIssue",{reactions:n})],...reportedAgain(e,t)].map(e=>({intro:e,lines:[]}))}function reportedAgain(e,t){const{duplicates:n}=e
if(void 0===n)return[]
const o="read"===n.kind,i=(o?n.issues:(0,G.R)(e)).map(({number:e,url:t})=>(0,ee.uM)(`#${e}`,t)),r=t.list(i)
return""===r?[]:[t.format(o?"reportedAgain":"perhapsReportedAgain",{issues:r})]}var le=n(5416);// CONCATENATED MODULE: ./lib/src/thread/cue.js
function cue_words(...e){const t=e.map(e=>"string"==typeof e?(0,le.a)(e):e.source).join("|"),n=new RegExp(t,"iu"),find=e=>{const t=n.exec((0,le.a)(e))
return null===t?void 0:{at:t.index,words:t[0]}}
return{source:t,find:find,test:e=>void 0!==find(e)}}function alone(e){return`(?<![\\p{L}\\p{N}])(?:${e.replaceAll(/\s*\|\s*/g,"|").trim()})(?![\\p{L}\\p{N}])`}function begun(e){return`(?<![\\p{L}\\p{N}])(?:${e.replaceAll(/\s*\|\s*/g,"|").trim()})`}// CONCATENATED MODULE: ./lib/src/thread/cue-words.js
const ce=cue_words(alone("luckily|by luck|by pure luck|we (?:were|got) lucky|lucky that|fortunately|zum glück|glücklicherweise|wir hatten glück|por suerte|tuvimos suerte|afortunadamente|par chance|heureusement|on a eu de la chance|por sorte|tivemos sorte|felizmente"),"幸い|運よく|運良く"),ue=cue_words(alone("because|due to|owing to|root cause|the cause|the reason|culprit|guilty|to blame|turns out|it was the|the problem (?:is|was)|identified|\n    found(?: it)?|found out|ran out|out of (?:memory|disk|space|inodes|quota|connections)|full|stuck|incomplete|missing|limit|limits|pattern|bug|typo|\n    read-only|came with|came in with|comes from|throws|rejects|refuses|forgets|fails|became|broke|broken by|since (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)|\n    after (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)"),begun("caus|introduc|expir|misconfig|regress|overload|deadlock|dead-lock|crash|exhaust|leak|corrupt|mismatch|duplicat|conflict|evict|throttl|saturat|\n    switched .{1,40} off|turned .{1,40} off|disabled|deleted|removed|overw(?:rote|ritten)|lock expires|timed out|race condition|wrong (?:config|setting|value|host|version)"),alone("weil|deshalb|daher|wegen|aufgrund|liegt an|lag an|liegt am|lag am|schuld|gefunden|voll|vollgelaufen|abgelaufen|läuft ab|fehlt|fehlte|seit (?:dem|der) \\p{L}+"),begun("verursach|ursache|fehlkonfig|überlast|gelöscht|defekt|falsch konfig|verweiger|abgestürzt|hängt"),alone("porque|debido a|por culpa|a causa|el problema (?:es|era)|venció|caducó|lleno|llena|falta|faltaba|encontré|encontramos|desde la actualización|tras la actualización"),begun("causad|expir|caduc|satur|borr|eliminad|agot|rechaz"),alone("parce que|car|à cause|en raison|dû à|due à|le problème (?:est|était|vient)|plein|pleine|saturé|saturée|trouvé|manque|manquait|depuis la mise à jour|après la mise à jour"),begun("causé|expir|satur|supprim|bloqu|refus"),alone("devido|por causa|o problema (?:é|era|foi)|venceu|cheio|cheia|faltava|achei|encontrei|encontramos|desde a atualização|depois da atualização"),begun("causad|expir|esgot|apag|removid|recus|travad"),"原因|ため|により|によって|期限|不足|拒否|失敗|設定ミス|不具合|バグ|枯渇|超過|切れ|判明|見つか|特定|残り続け|消え|削除"),me=cue_words(alone("should have|could have|(?<!nothing )(?<!nothing is )wrong|mistake|our mistake|nobody|no one|none of us|had no|we had no|there was no|no (?:test|tests|alert|alerts|monitor|monitoring|check|backup|runbook|documentation|second|review|rollback)|\n    not tested|untested|never tested|too late|too long|cost us|wasted|muted|ignored|outdated|out of date|cannot see|can't see|could not see|not documented|undocumented|unclear|confusing|\n    only covers|asked for it twice|really need|failed to|did not know|didn't know|without talking|still says|had never|took us|longer than"),alone("hätte|hätten|falsch|niemand|keiner|kein Test|keine (?:Warnung|Überwachung|Tests|Doku|Dokumentation|Vertretung)|zu spät|zu lange|fehlte|nicht getestet|vergessen|veraltet|unklar|im Ruhestand"),alone("debería|deberíamos|nadie|sin (?:pruebas|alerta|alertas|monitoreo)|tarde|faltó|faltaba|no teníamos|no había|olvidamos|tardamos"),alone("aurait dû|aurions dû|personne|pas de (?:test|tests|alerte|supervision)|aucun|aucune|trop tard|trop long|manquait|oublié|pas testé|n'avions pas"),alone("deveria|deveríamos|ninguém|sem (?:teste|testes|alerta|alertas|monitoramento)|tarde demais|faltou|faltava|não tínhamos|não havia|esquecemos|demorou"),"なかった|遅れ|漏れ|間違|気づけ|できなかった|未設定|未実施|していなかった|見落と|手順がな"),fe=cue_words("\\d[\\d.,]* ?(?:%|percent|prozent|por ciento|pour cent|por cento|パーセント|割)","(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|all(?: the)?|every|lots of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro)\\+? (?:of (?:the |our )?)?(?:\\p{L}+ ){0,2}(?:people|persons|users?|customers?|clients?|students?|pupils|patients?|maintainers?|developers?|members|employees|colleagues|calls?|tickets?|teams?|shops?|stores?|schools?|sites|rooms?|jobs?|builds?|orders?|payments?|bookings?|invoices?|requests?|packages?|uploads?|downloads?|mails?|emails?|complaints?|reports?|walk ins|sections?|accounts?|records?|devices|Kund\\p{L}*|Nutz\\p{L}*|Anruf\\p{L}*|Personen|Menschen|Bestell\\p{L}*|Meldungen|Läden|Filialen|Schulen|Stationen|Haushalte|clientes|usuarios|usuários|pedidos|llamadas|ligações|chamados|personas|pessoas|tiendas|lojas|alumnos|alunos|utilisateurs|commandes|appels|personnes|magasins|élèves|étudiants)(?![\\p{L}])","[\\d０-９]+ ?(?:件|人|名|店舗|社|台|校|ユーザー|アカウント)"),pe=cue_words(alone("cannot|can not|can't|could not|couldn't|unable|fail|fails|failed|failing|lost|down|unreachable|nobody can|no one can|red on|refused|offline|stopped working|not working|broke off|twice|empty"),alone("können nicht|kann nicht|konnte nicht|konnten nicht|nicht erreichbar|nicht möglich|nicht gemeldet|gestört|ausgefallen|keine? \\p{L}+ mehr|geht nicht|gehen nicht"),alone("no pueden|no puede|no podían|no pudieron|caído|caída|fallan|sin servicio|perdieron"),alone("ne peuvent|ne peut|ne pouvaient|ne pouvait|en panne|inaccessible|indisponible|perdu|impossible"),alone("não conseguem|não consegue|não conseguiam|fora do ar|falham|perderam|indisponível|parou|pararam"),"できません|できない|できなかった|つながら|落ちて|停止|障害"),he=cue_words(alone("alert|alerts|alert came in|alarm|alarms|pager|paged|page came|monitor|monitors|monitoring|probe|probes|noticed|spotted|told me|told us|told joss|first (?:ticket|call|report|alert)|first \\p{L}+ (?:reports|reported|calls|called|rings|rang|writes|wrote|asks)|reported by|was reported|a customer (?:told|wrote|called|asked)|support (?:told|says|wrote)|found it while|saw it|dashboard showed"),alone("bemerkt|aufgefallen|gemeldet|Meldung kam|Alarm|Überwachung|Anruf|Anrufe|erste (?:Meldung|Anruf)"),alone("alerta|nos avisó|avisaron|avisó|reportó|reportaron|nos dimos cuenta|monitoreo"),alone("alerte|alertés|signalé|prévenus|remarqué|supervision|nous a prévenus"),alone("alerta|nos avisou|avisaram|avisou|reportou|percebemos|monitoramento"),"アラート|監視|通知|問い合わせ|報告|気づ|検知|連絡があ"),ge=cue_words(alone("to-do|we should|should we|we must|we need to|we need|needs to|let's|lets|next time|from now on|going forward|follow[- ]?up|until it works|off until|stays off until|what we should have|i would do it|i'll do it|i will do it|is what we should|should be|shall we|could we"),alone("sollten|sollte|müssen|muss|wird .{1,60} einrichten|richtet .{1,90} ein|lässt .{1,90} umstellen|bis zum \\d|bis Ende|künftig|nächstes Mal|in Zukunft|kümmert sich|übernimmt|stellt .{1,90} um"),alone("deberíamos|hay que|vamos a|tenemos que|la próxima vez|a partir de ahora|queda pendiente|se encarga"),alone("il faut|il faudra|il faudrait|on devrait|nous allons|on va|la prochaine fois|à l'avenir|d'ici|s'en occupe|reste à"),alone("devemos|precisamos|vamos|temos que|da próxima vez|a partir de agora|fica pendente|vai cuidar|falta"),"予定|必要|すべき|今後|次回|検討|ようにする|ことにする|までに|対応します|追加します"),ve=cue_words(alone("posted|published|announced|announcement|wrote (?:on|to|in|a)|have written|has written|sent (?:to|out|a|an|the|mail|word)|told (?:the|all|every|everyone|everybody|our|people|customers|users|instructors|him|her|them)|informed|notified|emailed|e-mailed|mailed|tweeted|tooted|\n    banner|status ?page|newsletter|forum|mailing list|message to|mail to|text went|rang|phoned|called (?:all|both|every|each)|texted|text to|note to|dear (?:customers?|users?|all|colleagues|students|everyone|friends)|i called (?:each|the|all)|by telephone|by phone|over the phone|next (?:word|update|news) (?:at|by|in)|we will write again"),alone("veröffentlicht|informiert|benachrichtigt|Bescheid gegeben|geschrieben an|angeschrieben|Mail an|Aushang|Rundmail|Statusseite|Startseite|Newsletter|Sehr geehrte|Liebe (?:Kund|Nutz|Kolleg|Eltern)\\p{L}*|Text für|Durchsage|telefonisch"),alone("publicamos|publiqué|avisamos|avisé|comunicamos|comunicado|enviamos|envié|página de estado|correo a|estimad[oa]s|aviso a|publicado"),alone("publié|informé|prévenu|averti|envoyé (?:un|une|à|aux|le)|page de statut|page d'état|mail aux|message aux|communiqué|chers|chères|annoncé"),alone("publicamos|publiquei|avisamos|avisei|comunicamos|comunicado|enviamos|enviei|página de status|e-mail para|prezad[oa]s|aviso aos|publicado"),"お知らせ|掲載|案内|告知|周知|連絡しました|メールを送|お客様|皆様|ご利用の"),we=cue_words(alone("sorry|apologies|our fault|we regret|regret"),begun("apolog"),begun("entschuldig"),alone("tut uns leid|bedauern|Verzeihung|Pardon"),begun("disculp"),alone("lo sentimos|perdón|lamentamos"),begun("désolé"),alone("nos excuses|excusez|toutes nos excuses|nous regrettons"),begun("desculp"),alone("sentimos muito|pedimos perdão"),"申し訳|お詫び|ご迷惑|ご不便|すみません"),ke=cue_words(alone("thank you|thanks|thank|kudos|grateful"),alone("danke|dank|vielen dank|herzlichen dank"),alone("gracias|agradecemos|agradecer"),alone("merci|remercions|remercie"),alone("obrigado|obrigada|obrigados|agradecemos|agradeço"),"ありがとう|感謝|お礼"),be=cue_words(alone("decided|we decide|decision|agreed (?:to|that|on)|workaround|until then use|in the meantime|entschieden|beschlossen|wir entscheiden|Umgehung|bis dahin|decidimos|decidido|acordamos|mientras tanto|décidé|décision|en attendant|contournement|decisão|combinamos|enquanto isso"),"決定|判断し|回避策|当面"),ye=cue_words(`^(?:${["\\+1|same(?: here)?|me too|same (?:problem|issue)|any (?:eta|news|updates?)|thanks?|thank you|thx|ty|ok(?:ay)?|yes(?: please)?|no|nice|great|cool|lol|haha|good (?:morning|night)|on it|looking|looking into it|checking|ack|acknowledged|will do|done|phew|ugh|wow|brb|back in|what a (?:day|morning|night|week)","danke|ok|ja|nein|super|schaue ich mir an|bin dran|gracias|vale|sí|merci|oui|non|obrigado|sim|了解|お疲れ|ありがとう"].join("|")})[\\s.!…?👍🙏]*$`,"^[^\\p{L}\\p{N}]*$")
var xe=n(8037);// CONCATENATED MODULE: ./lib/src/postmortem/lead.js
function leadLines(e,t){return[whatLine(e),lengthLine(e),[...causeLine(e),followUpLine(e,t)].join(" ")].filter(e=>""!==e)}function tellingOf(e){const t=e.slice(0,4)
return t.find(e=>pe.test(e)||fe.test(e))??t[0]}function whatLine(e){const t=written(e,["summary"])?.quote??function described({reading:e,formatter:t}){const[n]=e.statements,o=tellingOf(n?.sentences??[])
return void 0===o||void 0===n?void 0:quotedLine(n,o,t)}(e),n=lastSaid(e,["impact"])
return[...void 0===t?[]:[t],...void 0===n?[]:[e.formatter.texts.format("leadImpact",{quote:n})]].join(" ")}function lastSaid(e,t){const[n,o]=[written(e,t),lastNoted(e,t)]
return void 0===n||void 0===o?(n??o)?.quote:(0,h.Y8)(n.at,o.at)?o.quote:n.quote}function written({reading:e,formatter:t},n){for(const o of e.statements.toReversed())if(o.isMember||void 0===o.comment)for(const e of n){const n=o.parts.find(t=>t.kind===e&&t.text!==xe.qE),i=tellingOf(void 0===n?[]:sentencesOf(n.text))
if(void 0!==i)return{at:o.createdAt,quote:quotedLine(o,i,t)}}}function lastNoted({incident:e,formatter:t},n){const o=e.logbook.entries.filter(e=>"note"===e.what)
for(const e of n.toReversed()){const n=o.findLast(({section:t})=>t===e),i=void 0===n?void 0:tellingOf(sentencesOf(n.text))
if(void 0!==n&&void 0!==i)return{at:n.attribution.at,quote:notedLine(n.attribution,i,t)}}}function lengthLine({incident:e,formatter:t}){const{texts:n,clock:o}=t,i=lasting(e)
if(void 0===i)return function openEnd({logbook:e},{texts:t,clock:n}){const o=(0,f.aj)(e,"started")
return void 0===o?t.words.leadUnknown:t.format("leadNoEnd",{from:n.timestamp(o.at)})}(e,t)
const r=n.duration((0,h.vk)(i.from,i.to))
return n.format(i.isWhole?"leadLasted":"leadAtLeast",{duration:r,from:o.timestamp(i.from),to:o.timestamp(i.to)})}function causeLine(e){const t=lastSaid(e,["factors","trigger"])
return void 0===t?[]:[e.formatter.texts.format("leadCause",{quote:t})]}function followUpLine({formatter:e},{count:t,open:n}){const{texts:o}=e
return 0===t?o.words.leadNoFollowUps:o.counted("leadFollowUps",t,{open:n})}function stillToWrite(e,t,{formatter:{texts:n},asking:o}){const i=e.some(({id:e,notes:t})=>"factors"===e&&t.length>0),r=[...e.filter(({notes:e,id:t})=>0===e.length&&!("trigger"===t&&i)).map(({id:e})=>e),...t.hasIssue?[]:["follow-ups"]],s=r.filter(e=>void 0===o||o.includes((0,E.Fg)(e))),a=s.map(e=>(0,E.Wm)(e,n.words)),d=s.find(e=>"follow-ups"!==e)??"impact"
return 0===a.length?"":n.format("stillToWrite",{headings:n.list(a),section:d})}var $e=n(3646);// CONCATENATED MODULE: ./lib/src/postmortem/moment-asks.js
const Oe=["started","resolved"]
function momentAsks(e){const{incident:t,reading:n}=e
if("dropped"===t.phase.kind)return[]
const o=H.z.flatMap(e=>{if(void 0!==(0,f.aj)(t.logbook,e))return[]
const o=n.moments.candidates.find(t=>t.name===e)
return void 0!==o||Oe.includes(e)?[{name:e,candidate:o}]:[]})
return[...Map.groupBy(o,({name:e,candidate:t})=>t?.text??e).values()].map(t=>function askFor(e,{formatter:t,settings:n}){const{texts:o}=t,i=e.map(({name:e})=>o.words[`ask-${e}`]).join(" "),r=e.map(({name:e,candidate:t})=>(0,ne.U_)(`/incident ${e} ${function timeOf(e,t){if(void 0===e?.at)return"HH:MM"
const{day:n,time:o}=(0,$e.HJ)(e.at,t)
return`${n} ${o}`}(t,n.timeZone)}`)).join(o.words.comma),s=e[0]?.candidate
if(void 0===s)return`${i} ${r}`
return`${i} ${quotedLine(s.source,s.text.slice(0,160),t)}${o.words.colon}${r}`}(t,e))}// CONCATENATED MODULE: ./lib/src/postmortem/participants.js
function participants({incident:e,facts:t,lines:n,reading:o}){const i="read"===t.history.kind?[]:t.issue.assignees
return[...new Set([...n.flatMap(peopleIn),...i,...menders(e,t)])].filter(isPersonIn(t,o)).toSorted(alphabetically)}function menders(e,t){return(0,m.p)(e,t).flatMap(({author:e,reviewers:t})=>[...void 0===e?[]:[e],...t].flatMap(({login:e,kind:t})=>"person"===t?[e]:[]))}function isPersonIn(e,{isMember:t}){const n="read"===e.history.kind?e.history.events:[],o=[e.issue.author,...e.comments.map(e=>e.author),...n.map(({by:e})=>e)],i=new Set(o.filter(({kind:e})=>"person"!==e).map(({login:e})=>e))
i.add(e.me)
i.add("ghost")
return e=>!i.has(e)&&t(e)}function peopleIn(e){const t=void 0===e.who?[]:[e.who]
switch(e.kind){case"opened":case"declared":case"commented":case"told":case"wrote-up":case"ticked":case"unticked":case"closed":case"reopened":return t
case"assigned":return e.people
default:return[]}}function alphabetically(e,t){const[n,o]=[e.toLowerCase(),t.toLowerCase()]
return n<o?-1:n>o?1:0}var Me=n(5869),Se=n(4827),Ae=n(2502),Le=n(1362);// CONCATENATED MODULE: ./lib/src/postmortem/severity-times.js
function severityTimes(e,{history:t},n){const o="read"===t.kind?t.events:[],i=(0,h.Rz)((0,f.Zz)(e).at(-1)?.to??e.now)
return n.map(t=>{const n=[]
for(const e of o){if("labeled"!==e.kind&&"unlabeled"!==e.kind)continue
if(!(0,_.bK)(e.label,t))continue
const o=n.at(-1),r=void 0!==o&&o[1]===i
"labeled"!==e.kind||r||n.push([(0,h.Rz)(e.at),i])
"unlabeled"===e.kind&&r&&(o[1]=(0,h.Rz)(e.at))}const r=n.reduce((t,n)=>t+function timeWithin([e,t],n){return(0,f.Zz)(n).reduce((o,i)=>o+Math.max(0,(o=>Math.min(t,(0,h.Rz)(o.to??n.now))-Math.max(e,(0,h.Rz)(o.from)))(i)),0)}(n,e),0)
return{severity:t,ms:r}}).filter(({ms:e})=>e>0)}function graverBefore(e,t,n){const[o]=severityTimes(e,t,n),rank=e=>n.findIndex(t=>(0,_.bK)(t,e))
return void 0===o||void 0===e.severity?o?.severity:rank(o.severity)<rank(e.severity)?o.severity:void 0}function frontData({incident:e,facts:t,settings:n,...o},i){const r=e.steps.filter(({state:e})=>"open"===e.kind).length,s=0===o.completeness.total?void 0:o.completeness
return{schema:2,incident:e.number,title:forPages(e.title,256),status:(0,N.c2)(r,s),severity:void 0===e.severity?void 0:forPages(e.severity,60),...named("services",(0,Le.ty)(t,n)),...i,opened:e.createdAt,closed:(0,f.Zz)(e).at(-1)?.to,sections_written:s?.written,follow_ups_open:o.followUpsOpen}}function storedOf(e){const{incident:t,facts:n,settings:o,reading:i,completeness:r}=e,s=lasting(t),a=graverBefore(t,n,o.severities.map(({label:e})=>e))
return{url:t.url,severity_highest:void 0===a?void 0:forPages(a,60),...named("labels",(0,Le.wC)(n,o)),duration_minutes:wholeMinutes((0,f.WI)(t)),lasted_minutes:void 0===s?void 0:wholeMinutes((0,h.vk)(s.from,s.to)),episodes:(0,f.Zz)(t).map(({from:e,to:t})=>({from:e,to:t})),steps:t.steps.map(stepData),lead:(0,Se.M)(t.logbook),...repairedBy(t,n,i.repairs),participants:participants(e),sections_total:0===r.total?void 0:r.total,sections:e.sections}}function repairedBy(e,t,n){const o=(0,m.S)(e,t,n).map(({url:e})=>e),{history:i,background:r}=t,s="read"===i.kind&&"read"===r.kind&&"known"===r.closing.kind
return o.length>0?{repaired_by:o}:s?{repaired_by:void 0}:{}}function named(e,t){const n=t.map(e=>forPages(e,60)).filter(e=>""!==e)
return 0===n.length?{}:{[e]:n}}function stepData({step:e,state:t}){const n={id:e.id,title:forPages(e.title,120)}
if("open"===t.kind)return{...n,state:"open"}
const{attribution:o}=t,i="skipped"===t.kind?{state:t.kind,reason:forPages(t.reason,300)}:{state:t.kind}
return"seen"===o.kind?{...n,...i,when:o.at,seen:!0}:{...n,...i,who:o.by,when:o.at}}function forPages(e,t){return(0,Ae.pF)((0,d.E)(e).text,t).replaceAll(/<(?=[a-z/!?])/gi,"‹")}function wholeMinutes(e){return Math.floor(e/te.Vc)}var _e=n(2844),Ie=n(4639),ze=n(4830)
function openBracket({text:e,open:t,links:n},o){t.push({at:o,kind:"!"===e[o-1]?"image":"link",before:n.length})}function closeBracket(e,t){const{text:n,open:o,links:i}=e,r=o.pop(),s=void 0===r?void 0:function targetAfter(e,t){const n=/(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy
n.lastIndex=t
if(!n.test(e))return
const o=addressAt(e,n.lastIndex)
return{url:o,to:n.lastIndex+o.length}}(n,t+1)
if(void 0===r||void 0===s)return t+1
!function forgetBare(e,t){const{links:n,enclosed:o}=e
for(let e=Math.max(t,o);e<n.length;e+=1)"bare"===n[e]?.kind&&(n[e]={kind:"none",words:"",url:""})
e.enclosed=n.length}(e,r.before)
const a=i[r.before]?.words||n.slice(r.at+1,t).slice(0,400)
i.push({kind:r.kind,words:a,url:s.url})
return s.to}function bareAddress({text:e,links:t},n){const o=addressAt(e,n)
t.push({kind:"bare",words:"",url:withoutEnd(o)})
return n+o.length}function addressAt(e,t){let n=0,o=t
for(;o<e.length&&o-t<2e3;o+=1){const t=e[o]??""
if(/[\s<>"`|\\[\]]/.test(t))break
"("===t&&(n+=1)
if(")"===t){if(0===n)break
n-=1}}return e.slice(t,o)}function withoutEnd(e){let t=e.length
for(;/[?!.,:;*_~']/.test(e[t-1]??"");)t-=1
return e.slice(0,t)}function codeBlocks(e,t){return e.filter(({isMember:e})=>e).flatMap(e=>function codeIn(e){if(!/```|~~~/.test(e))return[]
const t=[]
let n=""
for(const{start:o,end:i,place:r,quoted:s}of(0,g.k)(e).lines){const a=e.slice(o,i).replace(/\r$/,""),d=/^\s*(`{3,}|~{3,})/.exec(a)?.[1]??""
if("code"!==r||s)n=""
else if(""===n&&""!==d){t.push([])
n=d}else""!==n&&d.startsWith(n)&&a.trim()===d?n="":""!==n&&t.at(-1)?.push(a)}return t.filter(e=>e.some(e=>""!==e.trim()))}(e.text).map(n=>function folded(e,t,n){const{texts:o,name:i,clock:r}=n,s=e.slice(0,40),a=e.length-s.length,d=a>0?[o.counted("linesLeftOut",a)]:[],l=function fenceFor(e){const t=e.reduce((e,t)=>Math.max(e,/`{3,}/.exec(t)?.[0].length??2),2)
return"`".repeat(t+1)}(s),{text:c}=n.block([l,...s,...d,l].join("\n"),6e3),u=(e.find(e=>""!==e.trim())??"").trim().slice(0,60),{createdAt:m,author:f}=t,p=`${o.format("noteBy",{who:i(f.login),when:r.named(m)})}${o.words.colon}${function asHtml(e){return(0,Ae.Q6)(e).replaceAll(/[^\p{L}\p{N} .,;=+-]/gu,e=>`&#${e.codePointAt(0)};`)}(n.address(u))}`
return`<details markdown="1">\n<summary>${p}</summary>\n\n${c}\n\n${sourceLink(t,n)}\n\n</details>`}(n,e,t))).slice(0,10)}// CONCATENATED MODULE: ./lib/src/postmortem/sections/attachments.js
const qe={id:"material",heading:"attachments",body:function body({facts:e,reading:t,formatter:n}){const{repository:o,issue:i}=e,{texts:r}=n,s=function placesOf({issue:e,comments:t,me:n},{isMember:o}){const{author:i,createdAt:r,url:s}=e,a=t.filter(e=>"person"===e.author.kind&&e.author.login!==n&&o(e.author.login)),d={author:i,createdAt:r,url:s,body:(0,xe.Oz)(e.body)}
return o(i.login)?[d,...a]:a}(e,t).flatMap(e=>function linksIn(e){return/https?:\/\//i.test(e)?(0,Ie.X)((0,Ae.Q6)(e)).flatMap(({kind:e,text:t})=>"code"===e?[]:function linksInProse(e){const t=(0,ne.tE)(e),n={text:e,links:[],open:[],enclosed:0},o=/[\\`[\]]|https?:\/\//gi
for(let i=o.exec(e);null!==i;i=o.exec(e)){const e=i.index
switch(i[0]){case"\\":o.lastIndex=e+2
break
case"`":o.lastIndex=t.get(e)??e+1
break
case"[":openBracket(n,e)
break
case"]":o.lastIndex=closeBracket(n,e)
break
default:o.lastIndex=bareAddress(n,e)}}return n.links.filter(({url:e})=>/^https?:\/\/[^/?#]/i.test(e)).map(({words:e,url:t,kind:n})=>({words:e,url:t,..."image"===n?{isImage:!0}:{}}))}((0,ze.Q)(t,""))):[]}(e.body).map(t=>({...t,place:e}))).filter(({url:e})=>!function isOwnPage(e,{url:t}){const n=pathOn(e,t)
return void 0!==n?""===n||/^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(n):/^[^/]*$/.test(pathOn(e,serverOf(t))??"/")}(e,o)),a=[...Map.groupBy(s,({url:e})=>e).values()].flatMap(([e])=>e??[]),d=a.length-We,l=a.some(({url:e})=>isUpload(e,o))&&"public"!==o.visibility,c=a.slice(0,We).map(e=>`- ${function attachments_lineOf({words:e,url:t,isImage:n,place:o},i,r){const s=r.address(t),a=/[\p{L}\p{N}]/u.test(e)&&!/^\s*(?:https?:|www\.)/i.test(e)?e:function attachments_shortened(e){return e.replace(/^https?:\/\//i,"").replace(/[?#].*$/s,"").replace(/\/$/,"")}(s),d=(0,ee.uM)(r.label(a,80),s)
return`${!0===n&&isUpload(t,i)&&d.startsWith("[")?"!":""}${d} (${sourceLink(o,r)})`}(e,o,n)}`)
return[...c.length>0?[c.join("\n")]:[],...codeBlocks(t.statements,n),...d>0?[`_${r.format("moreInIssue",{count:d,url:i.url})}_`]:[],...l?[`_${r.words.attachmentsPrivate}_`]:[]]}},We=30
function isUpload(e,{url:t}){if(/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(e))return!0
const n=pathOn(e,serverOf(t))??""
return/^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(n)}function pathOn(e,t){const n=e.toLowerCase().replace(/[?#].*$/s,""),o=t.toLowerCase()
return n===o?"":n.startsWith(`${o}/`)?n.slice(o.length+1).replace(/\/$/,""):void 0}function serverOf(e){return/^https?:\/\/[^/]+/.exec(e)?.[0]??e}var Ue=n(7409);// CONCATENATED MODULE: ./lib/src/markdown/quoted.js
const Fe=/^(?:\[!|\[\[|\[toc\]|\[\^|:::)/i
function quoted(e){const t=[]
let n=[]
const flush=()=>{n.some(e=>""!==e.trim())&&t.push(function asQuote(e){const isText=e=>""!==e.trim()
return e.slice(e.findIndex(isText),e.findLastIndex(isText)+1).map(e=>""===e?">":`> ${e.replace(Fe,"\\$&")}`).join("\n")}(n))
n=[]},o=(0,Ue.B)(e)
for(let e=0;e<o.length;e+=1){const i=codeFrom(o,e),[r]=i
if(void 0!==r){flush()
t.push(atMargin(r,i.slice(1)))
e+=i.length-1}else n.push(textOf(o[e]))}flush()
return t.join("\n\n")}function textOf(e){return void 0===e?"":`${e.prefix}${e.content}`}function codeFrom(e,t){let n=""
for(let o=t;o<=e.length;o+=1){const i=e[o]
if("fenced"!==i?.place)return e.slice(t,o)
n=(0,Ue.U)(i.content,n)
if(""===n)return e.slice(t,o+1)}return[]}function atMargin(e,t){const[n="",o=""]=/^(`{3,}|~{3,})[ \t]*(.*)$/.exec(e.content)?.slice(1)??[],i=t.at(-1),r=(void 0!==i&&""===(0,Ue.U)(i.content,n)?t.slice(0,-1):t).map(t=>function withoutPrefix(e,t){const n=t.replaceAll(/[^>]/g,"").length,o=t.slice(t.lastIndexOf(">")+1).length-(0===n?0:1)
return(0===n?e:e.replace(new RegExp(`^(?: {0,3}> ?){0,${n}}`),"")).replace(new RegExp(`^ {0,${Math.max(0,o)}}`),"")}(textOf(t),e.prefix))
return[`${n}${/^[\w#.+-]{0,30}$/.test(o.trim())?o.trim():""}`,...r,n].join("\n")}// CONCATENATED MODULE: ./lib/src/thread/status-words.js
const Re={started:cue_words(alone("started|began|begin|begins|starts|start of (?:the )?(?:outage|incident|impact|problem|disruption)|first (?:errors?|failures?)"),alone("Beginn|beginnt|begann|Störungsbeginn|Beginn der Störung|startet"),alone("inicio|empieza|empezó|comienza|comenzó|début|commence|début de l'incident|début de la panne|início|começa|começou"),"発生|障害発生|開始"),detected:cue_words(alone("detected|noticed|discovered|alert fired|alerts fired|alerted|paged|spotted"),alone("bemerkt|entdeckt|erkannt|festgestellt|detectado|detectamos|détecté|détection|detecção|percebido"),"検知|検出|発見|気づ"),mitigated:cue_words(alone("mitigated|mitigation (?:in place|applied|done)|workaround|worst is over|impact (?:over|ended|gone)|contained|stabili[sz]ed"),alone("entschärft|gelindert|eingedämmt|Workaround|Umgehung|mitigado|mitigamos|contenido|atténué|contourné|contournement|mitigado|contornado"),"緩和|軽減|暫定対応|暫定復旧|回避策"),resolved:cue_words(alone("resolved|fixed|recovered|restored|all clear|solved|back to normal|fully recovered|service restored|incident over|incident closed|end of (?:the )?(?:outage|incident|impact|disruption)"),alone("behoben|gelöst|beseitigt|wiederhergestellt|entstört|vorbei|Entwarnung|Störungsende|Ende der Störung|läuft wieder"),alone("resuelto|solucionado|restablecido|recuperado|résolu|résolue|rétabli|rétablie|corrigé|fin de (?:la panne|l.incident)|retour à la normale|resolvido|normalizado|restabelecido|de volta ao normal|corrigido"),"(?<=^|\\b(?:is|was|are|now|it|all|outage|incident) )over(?= *(?:$|[.,:;!–—-]|now|since|at \\d))","復旧|解消|解決|収束|完了")},je=cue_words(Re.resolved,alone("works again|working again|is live|are live|live since|back (?:up|online|since|in)|is back|are back|up again|errors? (?:is|are) gone|errors are gone|no (?:more )?errors?|zero errors|logins succeed|came through|caught up|pass again|passes? again|scans? again|again since|survives?|steady now|green (?:again|since)|(?:up|fine|stable|healthy|clean) since|done at|all green|put back|in the chain"),alone("geht wieder|gehen wieder|\\p{L}{3,}(?:en|t) wieder|wieder da|wieder online|wieder erreichbar|in Ordnung|funktioniert wieder"),alone("funciona de nuevo|vuelve a funcionar|volvió|de nuevo en línea|funciona otra vez|fonctionne à nouveau|refonctionne|de nouveau en ligne|voltou|funciona de novo|no ar de novo|funcionando novamente"),"ログイン成功|正常|再開"),Ce=cue_words(`^(?:${["investigating|identified|monitoring|mitigated|mitigation|contained|stabili[sz]ed|rolled back|rollback|reverted|workaround","wir untersuchen|untersuchung|identifiziert|(?:wir )?beobachten|unter beobachtung|entschärft|eingedämmt|gelindert|zurückgerollt|umgehung","investigando|identificado|monitorizando|monitoreando|en observación|mitigado|revertido|solución temporal|contenido","enquête en cours|identifié|sous surveillance|en observation|surveillance|atténué|contourné|contournement|retour arrière","monitorando|em observação|contornado|solução temporária","調査中|特定|監視中|経過観察|緩和|軽減|切り戻し|ロールバック|回避策|暫定対応|暫定復旧"].join("|")})(?![\\p{L}\\p{N}])`),Ee=/^[\s*_>-]*(?:(?:status|update|stand|zustand|estado|état|状況|状態)\s*[:：–-]\s*)?/iu
function opensWithStatus(e){return Ce.test(e.replace(Ee,""))}function opensMitigated(e){const t=e.replace(Ee,"")
return 0===Re.mitigated.find(t)?.at&&!De.test(t.slice(0,60))}const Ne=cue_words(begun("restarted|reverted|rolled back|failed over|switched (?:back|over|off)|killed|went back to|put back|put the .{1,40} back|turned off|disabled|neu gestartet|neugestartet|zurückgerollt|zurückgesetzt|umgeschaltet|abgeschaltet|reinici|revert|redémarr|retour arrière|rebasculé|désactivé|desativ|desactiv|rollback"),"再起動|戻しました|戻した|切り戻|ロールバック|切り替え"),De=cue_words(alone("not|n't|isn't|not yet|still|almost|soon|should be|will be|expect|expected|hope|maybe|perhaps|until|when|if|once|before"),alone("nicht|noch nicht|fast|bald|hoffentlich|vielleicht|sobald|wenn|aún no|todavía|no|casi|pronto|pas encore|pas|presque|bientôt|peut-être|não|ainda|quase|talvez"),"まだ|未|予定|見込み|ません|ない"),Te=cue_words(De,alone("no|none|never|nothing|false|wrong|partial|partially|partly|only|except|staging|plan|plans|planned|hopefully|tomorrow|later|pending|came back|back again|broke|broken|handing|hand over|handover|does not|did not|next|thought|eta|unrelated"),alone("kein|keine|nur|teilweise|morgen|geplant|später|wird|werden|solo|sólo|parcial|parcialmente|mañana|previsto|seulement|partiel|partielle|partiellement|demain|prévu|apenas|amanhã|nunca|jamais"),"[?？]|~~|一部|部分|だけ|明日|なし"),Pe=cue_words(alone("since|started|began|begun|starting|as of|from about|from around|beginning"),alone("seit|ab|begonnen|begann|angefangen|desde|empezó|comenzó|a partir de|depuis|a commencé|à partir de|começou|iniciou"),"から|より|頃から|ごろから|以降"),Be=cue_words(alone("\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|ish|a\\.m\\.|p\\.m\\.|uhr|h|h\\d{2})"),"(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)",alone("morning|noon|afternoon|evening|night|midnight|lunch|today|yesterday|last week|an hour|minutes?|hours?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|morgens?|mittags?|abends?|nachts?|vormittags?|nachmittags?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hoy|ayer|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|matin|midi|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoje|ontem|manhã|noite|meio-dia|segunda|terça|quarta|quinta|sexta|halb \\p{L}+"),"\\d{1,2}時|今朝|昨日|昨夜|午前|午後|今日|昼"),He={impact:3,detection:2,factors:4,lucky:2,badly:3,"follow-ups":4},Qe=["impact","detection","factors","lucky","badly","follow-ups"]
function candidatesOf(e,t){const n=e.filter(({isMember:e})=>e),o=new Set(n.flatMap(({parts:e})=>e.map(({kind:e})=>e))),i=n.flatMap(e=>function sentencesIn(e){const t=e.parts.filter(({kind:e})=>void 0===e||"timeline"===e||"repair"===e||"summary"===e).flatMap(({timed:e})=>e.map(({text:e})=>e)),n=void 0!==e.comment&&function isForOutside({text:e}){return ve.test(e.slice(0,200))||we.test(e)}(e)
return[...e.sentences,...t].filter(e=>e.length>=8&&!ye.test(e)&&!Ze.test(e)&&!/[?？]["”)]*\s*$/.test(e)).map((t,o)=>({text:t,source:e,index:o,isMessage:n}))}(e)),r=Qe.flatMap(e=>{const n=o.has(e)
if(n&&"follow-ups"!==e)return[]
const r=function bestOf(e,t){const n=e.filter(({score:e})=>e>Ke),o=n.length>0?n:e,i=new Set(o.toSorted((e,t)=>t.score-e.score).slice(0,t))
return o.filter(e=>i.has(e)).map(({text:e,source:t})=>({text:e,source:t}))}(i.flatMap(o=>{const i=Ye[e](o,t)
return i>(n?2:0)?[{text:o.text,source:o.source,score:i}]:[]}),He[e])
return 0===r.length?[]:[[e,r]]})
return Object.fromEntries(r)}const Ze=/\b(?:(?:have|has) asked|asked (?:the|them|all|our)|would you|could you|let us know|let me know)\b/i,Ke=.5,Ye={impact:({text:e,source:t,isMessage:n})=>{if(ke.test(e))return 0
const o=void 0===t.comment,[i,r]=[count(fe,e),count(pe,e)]
return 2*i+(i>0||o||n?r:0)+(o?r:0)},detection:({text:e,source:t,index:n},{mitigated:o})=>!he.test(e)||opensWithStatus(e)?0:void 0===t.comment?3:n<3&&candidates_isEarly(t,o)?1:0,factors:({text:e,isMessage:t,source:n},{mitigated:o})=>{const i=e.length<25
if((opensWithStatus(e)||ge.test(e))&&!ue.test(e)||ce.test(e)||/^same (?:as|issue)\b/i.test(e))return 0
if(t||i&&(!/#\d/.test(e)||!ue.test(e)))return 0
const r=/`[^`]+`|\b[0-9a-f]{7,40}\b/.test(e)?1:0,s=void 0!==n.comment&&candidates_isEarly(n,o)&&!je.test(e)
return 0===count(ue,e)?s?Ke+r:0:je.test(e)?0:2+r+(s?1:0)},lucky:({text:e,isMessage:t})=>t?0:count(ce,e),badly:({text:e,isMessage:t,source:n})=>ce.test(e)||t&&!me.test(e)||void 0===n.comment?0:count(me,e),"follow-ups":({text:e,source:t},{mitigated:n})=>void 0===t.comment?0:function isMarkedToDo(e){return/\bto-?do ?[:：]/i.test(e)||/\bTODO\b/.test(e)&&/\p{Ll}/u.test(e)}(e)?3:ge.test(e)&&!candidates_isEarly(t,n)?1:0}
function candidates_isEarly({createdAt:e},t){return void 0===t||(0,h.Y8)(e,t)}function count(e,t){return e.test(t)?1:0}const Je={alert:ve,apologize:we,thank:ke},Xe=3
function messageCandidates(e,t){const n=t.filter(({isMember:t,comment:n,isWriteUp:o,text:i})=>t&&void 0!==n&&!o&&Je[e].test(i)&&!ye.test(i.trim())),o=new Set(n.toSorted((e,t)=>t.text.length-e.text.length).slice(0,Xe))
return n.filter(e=>o.has(e))}var Ve=n(5636);// CONCATENATED MODULE: ./lib/src/thread/passages.js
const Ge=7,et=8,tt=9
function passages_textOf(e,t){return void 0===t?"":e.slice(t.start,t.end).replace(/\r$/,"")}function begins({kind:e,level:t},n){return void 0!==e||t===tt&&n.level===tt||t<Ge&&(t<=n.level||void 0===n.kind||n.level>=Ge)}function headingAt({text:e,lines:t,kindOf:n,hasBareHeadings:o},i){const r=t[i]
if(void 0===r||r.quoted||"text"!==r.place)return
const s=passages_textOf(e,r)
if(s.length>2e3||""===s.trim())return
const a=/^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(s)
if(null!==a){const e=a[2]??""
return{title:e,kind:n(e,"loosely"),level:(a[1]??"").length,lines:1}}const d=function underlined(e,t){return/^\s*[-*+>|]/.test(e)?void 0:/^ {0,3}={2,}\s*$/.test(t)?1:/^ {0,3}-{2,}\s*$/.test(t)?2:void 0}(s,passages_textOf(e,t[i+1]))
return void 0!==d?{title:s.trim(),kind:n(s,"loosely"),level:d,lines:2}:function dressed(e,t){const n=/^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)(.{1,90}?)(?:\*\*|__)\s*[:：]?\s*$/.exec(e)?.[1]??/^\s*[【［[〈《](.{1,60})[】］\]〉》]\s*$/.exec(e)?.[1]??/^\s*[■□◆◇●○▼▶]\s*(.{1,60})$/.exec(e)?.[1],o=void 0===n?void 0:t(n,"loosely")
return void 0===n||void 0===o?void 0:{title:n,kind:o,level:Ge,lines:1}}(s,n)??function label(e,t){const n=/^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:：|]{1,60}?)(?:\*\*|__)?[:：](?:\*\*|__)?(?:\s+(\S.*)|([^\s\p{ASCII}].*))?$/u.exec(e)
if(null===n)return
const o=n[1]??"",i=n[2]??n[3],r=t(o)
return void 0===r?isBoldLabel(e)?{title:"",kind:r,level:tt,lines:1,text:e}:void 0:void 0===i||""===i.trim()?{title:o,kind:r,level:et,lines:1}:function isLabel(e){return!["other","mitigated","resolved","detected","severity","repair","summary"].includes(e)}(r)||"summary"===r&&isBoldLabel(e)||"other"===r&&isBoldLabel(e)&&i.length<=nt?{title:o,kind:r,level:tt,lines:1,text:i}:void 0}(s,n)??(o?bare(e,t,n,i):void 0)}const nt=60
function isBoldLabel(e){return/^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])/.test(e)}function hasBareHeadings(e,t,n){let o=0
for(let i=0;i<t.length&&o<2;i+=1)void 0!==bare(e,t,n,i)&&(o+=1)
return o>1}function bare(e,t,n,o){const i=t[o]
if(void 0===i||i.quoted||"text"!==i.place||void 0!==i.item)return
const r=passages_textOf(e,i)
if(r.length>60||""===r.trim()||""!==passages_textOf(e,t[o-1]).trim())return
const s=n(r)
return void 0===s?void 0:{title:r.trim(),kind:s,level:et,lines:1}}function trimmed(e){const t=e.findIndex(e=>""!==e.trim()),n=e.findLastIndex(e=>""!==e.trim())
return-1===t?"":e.slice(t,n+1).join("\n")}var ot=n(1971),it=n(3409),rt=n(8502),st=n(9207)
const dt={en:/^(?:is|was|to|till|until|and|or)\b/i,de:/^(?:ist|war|bis|und|oder)\b/i,es:/^(?:es|fue|hasta|a|y|o)\b/i,fr:/^(?:est|et|ou|à)(?![\p{L}])/iu,pt:/^(?:é|foi|até|a|e|ou)(?![\p{L}])/iu},lt=/^(?:ごろ|頃|から|-\s*\d)/,ct=2*te.Vc,ut=1080,mt=480
function isPastMidnight(e,t){return e>=ut&&t<=mt}const ft=/\b(?:plan|planned|expected|eta|forecast|scheduled?|estimated?|last (?:incident|outage|time)|previous|earlier incident|vendor|provider|supplier|upstream|geplant|erwartet|voraussichtlich|letzte störung|anbieter|hersteller|previsto|proveedor|prévu|fournisseur|previsão|fornecedor)\b|予定|見込|前回/iu
function introduce(e,t){t.isOther=ft.test(e.slice(0,400))}function lookAround(e,t){if(""===e.trim()||e.length>1e3)return;/[:：]\s*[*_]*$/.test(e)&&introduce(e,t)
const n=(0,le.j)(e),o=function dayIn(e,t){const n=(0,rt.Ow)((0,h.Rz)(t.writtenAt),t.timeZone).day,o=[]
for(const{index:i,0:r}of e.slice(0,400).matchAll(pt)){const s=(0,it.h)(e.slice(i+r.length),{today:n,language:t.language}),a=(0,rt.fi)(t.earliest.slice(0,10),-ht)
void 0!==s&&s.day<=n&&s.day>=a&&isAbove(e,e.slice(0,i+r.length))&&o.push(s.day)}const[i,r]=[...new Set(o)]
return void 0===r?i:void 0}(n,t)
if(void 0!==o){t.day=o
t.minutes=void 0
t.isDayUnknown=!1}else(function isAmbiguousDay(e,{writtenAt:t,timeZone:n,language:o}){const[,i]=/^[\s#*_|]*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))[\s*_:|]*$/.exec(e)??[]
if(void 0===i)return!1
const r=(0,rt.Ow)((0,h.Rz)(t),n).day
return void 0===(0,it.h)(i,{today:r,language:o})})(n,t)&&(t.isDayUnknown=!0)
const i=function zoneIn(e,{timeZone:t,writtenAt:n}){if(!vt.test(e)||e.length>200)return
const o={day:n.slice(0,10),timeZone:t}
for(const{index:t}of e.matchAll(/(?<![\p{L}\p{N}])(?=[A-Z]{2,5}\b|Eastern\b|Central\b|Mountain\b|Pacific\b|[+-]\d\d:\d\d)/gu)){const n=(0,st.X)(e.slice(t),o)
if(void 0!==n)return n}}(n,t)
"zone"===i?.kind&&(t.zone=i.zone)
void 0!==i&&(t.isZoneUnknown="ambiguous"===i.kind)}const pt=/(?:^|[\s(*_、,:])(?=\d{4}[-/年]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th|er|º)?\.? +(?:de |of )?\p{L}{3}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月)/giu,ht=60
function isAbove(e,t){return!(!/[:：]\s*[*_]*$/.test(e)&&!/^\s*(?:#|\||\*\*)/.test(e))||(e.length<=60&&!/[.!?。]\s*$/.test(e)||gt.test(t)||/^\W*(?:on|am|el|le|em)\s*$/i.test(t))}const gt=/(?:\p{L}{3,6}day|\p{L}{3,7}tag|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|feira|曜日),?[\s*_]*$/iu,vt=/\b(?:times?|zeiten|zeitangaben|horas?|horarios?|horários?|heures?|uhrzeiten?|clock)\b|時刻|時間|\bUTC\b|\(/i
function placed(e,t,n){const{isAbout:o,minutes:i}=e
if(void 0!==e.date){n.day=e.date.day
n.minutes=void 0
n.isDayUnknown=!1}const r=n.isOther||n.isDayUnknown||e.isZoneUnknown||void 0===e.zone&&n.isZoneUnknown,s=e.zone??n.zone
return r?{line:{at:void 0,isAbout:o,...t}}:void 0===n.day?{line:{at:void 0,isAbout:o,...t},undated:{minutes:i,zone:s}}:{line:{at:instantOnNamedDay(i,s,n.day,n),isAbout:o,...t}}}function instantOnNamedDay(e,t,n,o){const i=void 0!==o.minutes&&isPastMidnight(o.minutes,e)
o.day=i?(0,rt.fi)(n,1):n
o.minutes=e
const r=(0,h.Rz)(o.writtenAt)+ct,s=(0,rt.dc)({day:o.day,minutes:e},t,r)
return void 0===s?void 0:(0,h.B9)(s)}// CONCATENATED MODULE: ./lib/src/thread/undated.js
const wt=2*te.nW
function sureInstant({ms:e,isSure:t}){return t?(0,h.B9)(e):void 0}function withDays(e,t,n){if(0===t.size)return e
const o=function datedTogether(e,t){const{writtenAt:n,earliest:o,closedAt:i}=t,r=(0,h.Rz)(o)-te.nW,s=(0,h.Rz)(n)+ct,a=void 0===i?s:Math.min(s,(0,h.Rz)(i)+wt),d=(0,rt.Ow)((0,h.Rz)(n),e[0]?.zone??t.timeZone).day,l=Math.min(400,Math.ceil((s-r)/te.vd)+1),c=Array.from({length:l},(t,n)=>function onDay(e,t){let n,o=t
return e.map(({minutes:e,zone:t})=>{void 0!==n&&isPastMidnight(n,e)&&(o=(0,rt.fi)(o,1))
n=e
const[i=Number.NaN,r]=(0,rt.Yu)({day:o,minutes:e},t)
return{ms:i,isSure:void 0===r}})}(e,(0,rt.fi)(d,-n))).filter(e=>e.every(({ms:e})=>e>=r&&e<=s)),u=c.find(e=>e.every(({ms:e})=>s-e<=wt))
if(void 0!==u&&(1===e.length||a===s))return u.map(sureInstant)
const[m,f]=c.filter(e=>e.every(({ms:e})=>e<=a))
return void 0===m||void 0!==f?e.map(()=>{}):m.map(sureInstant)}([...t.values()],n),i=new Map([...t.keys()].map((e,t)=>[e,o[t]]))
return e.map((e,t)=>i.has(t)?{...e,at:i.get(t)}:e)}function isContinued(e,t,n){return"text"===n&&""!==e.trim()&&!/^\s*(?:#|\||>)/.test(e)&&(!t||/^(?: {2,}|\t)/.test(e))}function withoutMarks(e){return e.trim().replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)/,"")}function timedLine(e,t,n){if(e.length>4e3)return
if(/^\s*\|/.test(e))return function timedRow(e,t){const n=e.trim().replace(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim())
if(n.every(e=>/^:?-*:?$/.test(e)))return
const[o="",i="",...r]=n,s=readStart(unmarked(o),t)??readStart(unmarked(`${o} ${i}`.trim()),t)
if(void 0===s){lookAround(n.slice(0,2).join(" "),t)
return}const a=function separatedCell(e){return void 0!==e&&""===e.replaceAll(/[*_`)\]\s]/g,"")}(readStart(unmarked(o),t)?.rest),d=(a?[i,...r]:r).filter(e=>""!==e&&"-"!==e)
return 0===d.length?void 0:placed(s,{shown:o,text:d.join(" · ")},t)}(e,n)
const o=readStart(unmarked(e.replace(/^\s*(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,"")),n)
if(void 0===o)return
const i=// CONCATENATED MODULE: ./lib/src/thread/text-behind.js
function textBehind(e,t,n){const o=t?void 0:dt[n],i=e.replace(/^(?:\*\*|__|`|_|\*|\]|\))+/,""),r=/^\s*(?:[-–—:：|>→=]+|,)\s*(?:\*\*|__)?\s*(\S.*)$/s.exec(i)?.[1]
if(void 0!==r)return r.replace(/^(?:\*\*|__)\s*[:：-]?\s*/,"")
const s=/^[ \t\u3000]+(\S.*)$/s.exec(i)?.[1]
return void 0===s||lt.test(s)||!0===o?.test(s)?void 0:s.replace(/^[-–—:：]\s*/,"")}(o.rest,t,n.language)
if(void 0===i)return
const r=e.slice(0,e.length-i.length),marks=e=>e.replaceAll(/[*_`|[\]-]/g," ").trim()
if(void 0===o.until)return placed(o,{shown:marks(r),text:i},n)
const s=r.search(/[-\u2010-\u2015\u2212][^-\u2010-\u2015\u2212]*$/),a=r.slice(s).replace(/[\s|:：*_`]+$/,"")
return placed(o,{shown:marks(r.slice(0,s)),text:`${a} ${i}`},n)}function unmarked(e){return e.replace(/^(?:\*\*|__|`|_|\*|\[|\()+(?=[~\d午]|[A-Z][a-z]+ \d)/,"")}function readStart(e,t){const n=(0,le.j)(e.slice(0,200))
if(n.length!==Math.min(200,e.length))return
const o=t.day??(0,rt.Ow)((0,h.Rz)(t.writtenAt),t.timeZone).day,i=(0,it.h)(n,{today:o,language:t.language}),r=void 0===i?n:i.rest.replace(/^(?:T(?=\d)|[ ,:-]+(?:at |um |a las |à |às )?)/i,""),s=function startOf(e,t,n){const o=(0,ot.$)(e,n)
if(void 0===o)return
const i=/^ ?- ?(?=\d{1,2}[:.h]\d\d)/.exec(o.rest)?.[0],r=void 0===i?void 0:(0,ot.$)(o.rest.slice(i.length),n)
if(void 0===i||void 0===r||t&&r.minutes<o.minutes)return o
const s=o.rest.slice(i.length,o.rest.length-r.rest.length).trim()
return{...o,rest:r.rest,until:s}}(r,void 0!==i,t.language)
if(void 0===s||s.isAbout&&void 0===i&&!/^[~\d午]/.test(r)&&!/^(?:ca|around|about|gegen)/i.test(r))return
const a=s.rest.replace(/^ +(?=[A-Z(+]|GMT|UTC)/i,""),d=(0,st.X)(a,{day:i?.day??o,timeZone:t.timeZone}),l=void 0===d?s.rest:d.rest
return{...s,rest:e.slice(n.length-l.length),date:i,zone:"zone"===d?.kind?d.zone:void 0,isZoneUnknown:"ambiguous"===d?.kind}}// CONCATENATED MODULE: ./lib/src/thread/read-statements.js
function readStatements(e,t){const{issue:n,comments:o,me:i}=e,{isMember:r}=t,s=(0,h.B9)((0,h.Rz)(n.createdAt)-te.vd/2),{author:a,createdAt:d,url:l}=n,c=[{author:a,createdAt:d,url:l,comment:void 0,text:(0,xe.Oz)(n.body),isMember:r(a.login)},...o.filter(e=>"person"===e.author.kind&&e.author.login!==i).map(e=>({author:e.author,createdAt:e.createdAt,url:e.url,comment:e.id,text:withoutCommands(e.body),isMember:r(e.author.login)}))],u="closed"===n.state.kind?{closedAt:n.state.at}:{}
return c.map(e=>function readStatement(e,t,n){if(!e.isMember&&void 0!==e.comment)return{...e,parts:[],sentences:[],isWriteUp:!1}
const{timeZone:o,language:i}=n,r=e.isMember?n.kindOf:function onlyTheReport(e){return(t,n)=>{const o=e(t,n)
if(void 0!==o&&!yt.includes(o))return bt.includes(o)?o:"other"}}(n.kindOf),s=// CONCATENATED MODULE: ./lib/src/thread/timed-lines.js
function timedTextReader(e){const t=// CONCATENATED MODULE: ./lib/src/thread/time-place.js
function newPlace(e){return{...e,day:void 0,zone:e.timeZone,isZoneUnknown:!1,isDayUnknown:!1,isOther:!1,minutes:void 0}}(e)
return(e,n)=>{introduce(n,t)
lookAround(n,t)
return function timedText(e,t){const n=[],o=new Map,i=[]
let r=!1
for(const{start:s,end:a,place:d,quoted:l,item:c}of(0,g.k)(e).lines){const u=e.slice(s,a).replace(/\r$/,""),m="text"!==d||l?void 0:timedLine(u,r||void 0!==c,t),f=n.at(-1)
if(void 0!==m){void 0!==m.undated&&o.set(n.length,m.undated)
n.push(m.line)
r=!0}else if(r&&void 0!==f&&isContinued(u,void 0!==c,d))n.splice(-1,1,{...f,text:`${f.text} ${withoutMarks(u)}`})
else{r=!1
"text"!==d||l||lookAround(u,t)
i.push(u)}}return{lines:withDays(n,o,t),others:i.join("\n").trim()}}(e,t)}}({writtenAt:e.createdAt,...t,timeZone:o,language:i}),a=function passagesOf(e,t){const{lines:n}=(0,g.k)(e),o={text:e,lines:n,kindOf:t,hasBareHeadings:hasBareHeadings(e,n,t)},i=[{kind:void 0,heading:"",level:0,lines:[]}]
let r=i[0]
for(let t=0;t<n.length;t+=1){const s=i.at(-1)
if(void 0===s)break
const a=passages_textOf(e,n[t]),d=headingAt(o,t)
if(void 0!==d&&begins(d,s)){const e=void 0===d.text?[]:[d.text]
d.level===tt&&s.level===tt||(r=d.level===tt?s:void 0)
i.push({kind:d.kind,heading:d.title,level:d.level,lines:e})
t+=d.lines-1}else s.level===tt&&""===a.trim()?i.push({kind:r?.kind,heading:r?.heading??"",level:r?.level??0,lines:[]}):s.lines.push(a)}return i.map(({kind:e,heading:t,lines:n})=>({kind:e,heading:t,text:trimmed(n)})).filter(({text:e,kind:t})=>""!==e||void 0!==t)}(e.text,r).map(({kind:e,heading:t,text:n})=>{if(kt.includes(e)||(0,Ve.E)(e))return{kind:e,heading:t,text:n,timed:[],others:n}
const{lines:o,others:i}=s(n,t)
return{kind:e,heading:t,text:n,timed:o,others:i}}),d=new Set(a.flatMap(({kind:e})=>function isTold(e){return(0,Ve.E)(e)||"summary"===e||"timeline"===e||"follow-ups"===e||"lessons"===e||"repair"===e}(e)?[e]:[])),l=a.filter(({kind:e})=>void 0===e||xt.includes(e))
return{...e,parts:a,sentences:l.flatMap(({others:e})=>sentencesOf(e)),isWriteUp:d.size>1}}(e,{earliest:s,...u},t))}function withoutCommands(e){return/^ {0,3}\/incident/im.test(e)?e.split(/\r\n?|\n/).filter(e=>!(0,u.Et)(e)).join("\n").trim():e}const kt=["follow-ups","communications","other","severity"],bt=["summary","severity","other"],yt=["impact","started","detected"],xt=["summary","repair","communications"],$t={intro:"",lines:[],rest:""},Ot=10;// CONCATENATED MODULE: ./lib/src/postmortem/sections/communications.js
const Mt=["alert","apologize","feedback","thank"],St=1500
function communicationsOf(e){const{incident:t,formatter:n}=e,o=t.steps.filter(({step:e})=>Mt.some(t=>t===e.id)),i=o.flatMap(t=>function wordsOf({step:e,state:t},n){const{formatter:o}=n,i="done"===t.kind&&"actor"===t.attribution.kind?(t.note??"").trim():"",r=[...commentsSaid(e.id,n),...cameWith(t,n)],s="feedback"===e.id?function questionOf(e,{incident:t,facts:n}){return"done"!==e.kind||"actor"!==e.attribution.kind?void 0:function firstQuestion(e,t,{comments:n}){const o=stepSpans(t)[t.steps.findIndex(({step:e})=>"feedback"===e.id)]
if(void 0!==o&&!o.isAhead)return n.find(({author:t,body:n,createdAt:i})=>"person"===t.kind&&t.login.toLowerCase()===e.toLowerCase()&&!(0,h.Y8)(i,o.from)&&!(0,h.Y8)(o.to,i)&&/[?؟](?=$|[\s)\]"'”»*_!])|？/.test(ownWords(n)))}(e.attribution.by,t,n)}(t,n)??r[0]:void 0,a=void 0===s?$t:function answersTo({question:e,shown:t},{incident:n,facts:o,formatter:i}){const{texts:r}=i,s=function commentsAfter(e,t,{comments:n,me:o}){const i=function endOfAsking({steps:e}){let t
for(const{step:n,state:o}of e)if("feedback"===n.id||"thank"===n.id){if("open"===o.kind)return;(void 0===t||(0,h.Y8)(t,o.attribution.at))&&(t=o.attribution.at)}return t}(t)
return n.slice(n.indexOf(e)+1).filter(({author:e,createdAt:t})=>"bot"!==e.kind&&e.login!==o&&function isUntil(e,t){return void 0===t||!(0,h.Y8)(t,e)}(t,i))}(e,n,o).filter(e=>!t.has(e)).map(e=>({comment:e,words:ownWords(e.body)})).filter(({words:e})=>""!==e),a=reactionLine(function peoplesReactions({body:e,reactions:t}){if(0===(0,u.Zm)(e).length)return t??{}
const{"+1":n,eyes:o,confused:i,...r}=t??{}
return r}(e))
if(0===s.length&&""===a)return $t
const d=s.length-Ot
return{intro:`${r.format("answersTo",{url:e.url})}${r.words.colon}${a}`.trimEnd(),lines:s.slice(0,Ot).map(({comment:e,words:t})=>quotedLine(e,t,i)),rest:d>0?r.format("moreInIssue",{count:d,url:n.url}):""}}({question:s,shown:thanksIn(n)},n),d=[...new Set(r)].map(t=>fromComment(e,t,n)),l=[...""===i||"done"!==t.kind||"actor"!==t.attribution.kind?[]:[noted(e,i,t.attribution,o)],...d],[c,...m]=l.length>0||void 0===s?l:[fromComment(e,s,n)]
return void 0===c?[]:[{...c,answers:a},...m]}(t,e)),r=t.steps.some(({step:e,state:t})=>"thank"===e.id&&"done"===t.kind)?participants(e).map(n.name):[],{texts:s}=n,a=0===r.length?"":s.format("thanked",{people:s.list(r)}),{shown:d,left:l}=shownOf([...i,...underHeadings(e)]),c=0===l?"":s.format("moreInIssue",{count:l,url:t.url}),m=o.flatMap(t=>function asksOf({step:e,state:t},n){const{reading:o,formatter:i}=n,r=function messageStep(e){return"alert"===e||"apologize"===e||"thank"===e?e:void 0}(e.id)
if(void 0===r||"skipped"===t.kind||function communications_isTold(e,t,n){return""!==("done"===t.kind?(t.note??"").trim():"")||commentsSaid(e,n).length>0||cameWith(t,n).length>0}(e.id,t,n))return[]
const s=messageCandidates(r,o.statements),a=o.statements.some(({parts:e})=>e.some(({kind:e})=>"communications"===e))
if(0===s.length&&("open"===t.kind||a))return[]
const{texts:d}=i,l=(0,B.CD)(e.id),c=nameOf(e,i)
if(0===s.length)return[d.format("askSaid",{step:c,command:(0,ne.U_)(`/incident done ${l} …`)})]
const u=d.list(s.map(e=>sourceLink(e,i))),m="done"===t.kind&&"actor"===t.attribution.kind?t.attribution.by:void 0,f=s.find(({author:e})=>e.login===m)??s[0],p=(0,ne.U_)(`/incident said ${l} #issuecomment-${f?.comment??""}`)
return[d.format("perhapsSaid",{step:c,links:u,command:p})]}(t,e))
return{words:d,rest:c,asks:m,thanked:a,isShown:d.length+m.length>0||""!==a}}function cameWith(e,{facts:t}){if("done"!==e.kind||"actor"!==e.attribution.kind)return[]
const{by:n,at:o}=e.attribution
return t.comments.filter(({author:e,createdAt:t,body:i})=>e.login===n&&t===o&&(0,u.Pr)(i)&&""!==withoutCommands(i))}function thanksIn({reading:e,facts:t}){const n=messageCandidates("thank",e.statements).map(({comment:e})=>e)
return new Set(t.comments.filter(({id:e})=>n.includes(e)))}function noted(e,t,{by:n,at:o},i){return{steps:nameOf(e,i),...quoteOf(t,n,o,i),answers:$t}}function quoteOf(e,t,n,o){return{source:o.texts.format("quotedFromTick",{who:o.name(t),when:o.clock.named(n)}),quote:quoted(o.block(e,St).text)}}function fromComment(e,t,{formatter:n}){return{steps:nameOf(e,n),source:sourceLink(t,n),quote:quoted(n.block(withoutCommands(t.body),St).text),answers:$t}}function commentsSaid(e,{incident:t,facts:n,reading:o}){const i=t.logbook.entries.flatMap(t=>"said"===t.what&&t.step===e?[t.comment]:[])
return n.comments.filter(({id:e,author:t})=>i.includes(e)&&o.isMember(t.login))}function underHeadings({reading:e,formatter:t}){return e.statements.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>"communications"===e&&""!==t).map(({heading:n,text:o})=>({steps:t.line(n,80),source:sourceLink(e,t),quote:quoted(t.block(o,St).text),answers:$t})))}function nameOf(e,t){return`${(0,B.CD)(e.id)}. ${t.titleOf(e)}`}// CONCATENATED MODULE: ./lib/src/postmortem/assumed.js
function tickOf(e,t){const n=e.steps.find(({step:e})=>e.id===t)?.state
return"done"===n?.kind?n.attribution.at:void 0}function assumedMoments(e){const isOpen=t=>void 0===(0,f.aj)(e.logbook,t),t=tickOf(e,"ameliorate"),n="resolved"===e.phase.kind?(0,f.Zz)(e).at(-1)?.to:void 0
return[...void 0!==t&&isOpen("mitigated")?[{name:"mitigated",at:t,from:"step"}]:[],...void 0!==n&&isOpen("resolved")?[{name:"resolved",at:n,from:"closing"}]:[]]}function severityWords(e,t,n,o){const{texts:i,line:r}=n,s=severityTimes(e,t,o),a=function finalSeverity(e,t,{texts:n,line:o,name:i},r){const s=o(e.severity??"",60),a=graverBefore(e,t,r)
return void 0===a&&function isFromForm({severity:e,answers:t},{issue:{labels:n}}){return void 0!==e&&e===t.severity&&!n.some(t=>(0,_.bK)(t,e))}(e,t)?n.format("severityChosen",{severity:s,who:i(e.author.login)}):""===s||void 0===a?s:n.format("severityAtWorst",{severity:s,worst:o(a,60)})}(e,t,n,o),d=s[0]?.severity??e.severity
if(0===s.length||1===s.length&&d?.toLowerCase()===e.severity?.toLowerCase())return a
const l=s.map(({severity:e,ms:t})=>i.format("timeInSeverity",{severity:r(e,60),duration:i.duration(t)}))
return""===a?l.join(i.words.comma):`${a} (${l.join(i.words.comma)})`}function lastedWords(e,{texts:t}){const n=lasting(e)
if(void 0===n)return""
const o=t.duration((0,h.vk)(n.from,n.to)),i=n.isWhole?o:t.format("lastedAtLeast",{duration:o})
return"resolved"===n.until?i:t.format("lastedUntilMitigated",{duration:i})}function facts_openWords(e,{texts:t}){const n=t.duration((0,f.WI)(e)),o=(0,f.Zz)(e).length-1
return 0===o?n:t.counted("reopenedTimes",o,{duration:n})}function milestoneRows(e,t,n){return[...t.map(e=>({at:e.at,row:assumedRow(e,n)})),...e.map(t=>({at:t.at,row:toldRow(t,e[0],n)}))].toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at)).map(({row:e})=>e)}function toldRow(e,t,n){const{clock:o,texts:i,name:r}=n,s=o.timestamp(e.at)
return{name:n.milestone(e.name),when:"acknowledged"===e.name&&void 0===e.by?i.format("seenAt",{when:s}):s,after:void 0===t||e===t?"":i.duration((0,h.vk)(t.at,e.at)),by:void 0===e.by?"":r(e.by)}}function leadWords({incident:e,facts:t,reading:n,formatter:o}){const i=function assumedLead({logbook:e},{history:t},{isMember:n}){if(void 0!==(0,Se.M)(e)||"read"!==t.kind)return
const o=t.events.find(e=>"assigned"===e.kind&&n(e.assignee))
return"assigned"===o?.kind?o.assignee:void 0}(e,t,n)
return void 0===i?"":o.texts.format("assumedLead",{who:o.name(i)})}function assumedRow({name:e,at:t,from:n},{milestone:o,clock:i,texts:r}){const s=i.timestamp(t),a="step"===n?r.format("assumedFromStep",{when:s,step:(0,B.CD)("ameliorate")}):r.format("assumedFromClosing",{when:s})
return{name:o(e),when:a,after:"",by:""}}var At=n(758),Lt=n(8081);// CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups-of-logbook.js
function numbersOfStep({logbook:e},{repository:t}){return e.entries.flatMap(e=>{const n="ticked"===e.what&&"prevent"===e.step?e.note??"":""
return(0,Lt.R)(n,t.url).numbers})}function elsewhereOfStep({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if("ticked"!==e.what||"prevent"!==e.step)return[]
const{note:n=""}=e
return(0,Lt.i)(n,t.repository.url)?toldIn(e,n,t):[]})}function withoutIssue({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if("follow-up"!==e.what||void 0!==e.number)return[]
const{title:n,owner:o,due:i}=e,r=void 0===o?[]:[o]
return toldIn(e,n,t).map(e=>({...e,owners:r,due:i}))})}function toldIn({attribution:e},t,{issue:n}){return"actor"!==e.kind?[]:[{text:t,isDone:!1,number:void 0,owners:[],due:void 0,source:{author:{kind:"person",login:e.by},createdAt:e.at,url:n.url,comment:void 0,text:t,isMember:!0}}]}// CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups.js
const _t=50,It=5
function followUps(e){const{reading:t,formatter:n}=e,o=function linkedIssues({incident:e,facts:t,lines:n,reading:o}){const{history:i}=t,r="read"===i.kind?i.events:[],s=new Set(n.flatMap(e=>"linked"===e.kind?[e.url]:[])),a=new Set((0,m.S)(e,t,o.repairs).map(({url:e})=>e)),d=new Set(e.logbook.entries.flatMap(e=>"follow-up"===e.what?e.number??[]:[])),l=r.filter(t=>"linked"===t.kind&&(!0===t.isPart||!0===t.isDuplicate?!0===t.isPart:("pull-request"!==t.what||!a.has(t.url))&&(!!d.has(t.number)||o.isMember(t.by.login)&&s.has(t.url)&&!(0,h.Y8)(t.at,(0,f.kK)(e))))),c=new Set(l.flatMap(({isPart:e,url:t})=>!0===e?[t]:[])),u=l.filter(({isPart:e,url:t})=>!0===e||!c.has(t))
return[...new Map(u.toReversed().map(e=>[e.url,e])).values()].toReversed().toSorted((e,t)=>Number(!0===t.isPart)-Number(!0===e.isPart))}(e),i=function namedIssues({facts:e,reading:t,incident:n},o){const{background:i}=e,r="read"===i.kind?i.named??[]:[],s=new Set([...t.followUps.flatMap(({number:e})=>e??[]),...numbersOfStep(n,e)])
return r.filter(({number:e,url:t})=>s.has(e)&&!o.some(e=>e.url===t))}(e,o),r=[...t.followUps,...elsewhereOfStep(e),...withoutIssue(e)],s=[...o,...i].slice(0,_t),a=r.filter(({number:t})=>!s.some(n=>n.number===t&&isHere(n.url,e))),d=offers(t.candidates["follow-ups"]??[],n),l=s.filter(({what:e})=>"issue"===e)
return{lines:[...s.map(t=>function follow_ups_lineOf(e,t,n){const{words:o}=n.texts,i=(0,ee.uM)(`#${e.number} ${n.label(e.title,120)}`,e.url),r=function follow_ups_stateOf({mergedAt:e,state:t,dropped:n}){return void 0!==e?"followUpMerged":void 0===t?void 0:"closed"===t&&void 0!==n?"followUpDropped":"closed"===t?"followUpClosed":"followUpOpen"}(e),s=void 0===t?"":` – ${function follow_ups_quoteOf(e,t){const n=sourceLink(e.source,t),o=t.line(e.text.replace(/^\s*#\d{1,9}\b\s*:?/,"").trim(),200)
return/\p{L}/u.test(o)?`${inQuotes(o,t.texts)} (${n})`:`(${n})`}(t,n)}`
return void 0===r?`${i}${s}`:`${i}${o.colon}${[o[r],...planOf(withTold(e,t),n)].join(o.comma)}${function whyNot({state:e,dropped:t=""},{line:n,texts:o}){return"closed"!==e||""===t?"":` – ${inQuotes(n(t,300),o)}`}(e,n)}${s}`}(t,(t=>r.find(({number:n})=>n===t.number&&isHere(t.url,e)))(t),n)),...a.slice(0,_t).map(e=>function taskLine(e,t){const{texts:n,line:o,name:i}=t,r=[...e.owners.filter(t=>!e.text.toLowerCase().includes(t.toLowerCase())).map(i),...void 0===e.due?[]:[n.format("followUpDue",{date:e.due})]],s=[o(e.text,400),...r].join(n.words.comma)
return`[${e.isDone?"x":" "}] ${s} (${sourceLink(e.source,t)})`}(e,n))],hasIssue:a.length>0||s.some(({what:e})=>"issue"===e),hints:d,isShown:s.length+a.length+d.length>0,count:l.length+a.length,open:l.filter(e=>void 0===e.mergedAt&&"closed"!==e.state).length+a.filter(({isDone:e})=>!e).length}}function isHere(e,{facts:t}){return e.toLowerCase().startsWith(`${t.repository.url.toLowerCase()}/`)}function withTold(e,t){if(void 0===t)return e
const{assignees:n=[]}=e,o=e.due??t.due
return{...e,assignees:n.length>0?n:t.owners,...void 0===o?{}:{due:o}}}function planOf({assignees:e=[],due:t,labels:n=[]},{name:o,texts:i}){const r=(0,At.i)(n),s=(0,At._)(n)
return[...e.slice(0,It).map(o),...void 0===t?[]:[i.format("followUpDue",{date:t})],...void 0===r?[]:[i.words[`followUp${r}`]],...void 0===s?[]:[priorityWords(s,i)]]}function priorityWords(e,{format:t}){return"code"===e.kind?e.code:t("followUpPriority",{level:e.level})}// CONCATENATED MODULE: ./lib/src/postmortem/sections/people.js
const zt=" · "
function rolesOf(e){const{incident:t,facts:n,lines:o,reading:i,formatter:r}=e,s=participants(e),a=isPersonIn(n,i),d=function deedsOf(e,t,n,o){const{words:i}=o.texts,r=(0,Se.M)(e.logbook)
return[...void 0===r?[]:[{login:r,words:i.roleLead}],...beginnings(e,o),...assigned(t,n).map(e=>({login:e,words:i.roleAssigned})),...stepDeeds(e,o),...pullDeeds((0,m.p)(e,t),o),...closings(e).map(e=>({login:e,words:i.roleClosed}))]}(t,n,o,r).filter(({login:e})=>a(e)),l=Map.groupBy(d,({login:e})=>e.toLowerCase()),c=[...l.values()].map(e=>[person(s.find(t=>sameLogin(t,e[0]?.login))??e[0]?.login??""),...e.map(({words:e})=>e)].join(zt)),u=s.filter(e=>!l.has(e.toLowerCase())).map(r.name)
return[...c,...0===u.length?[]:[r.texts.format("alsoTookPart",{people:r.texts.list(u)})]]}function beginnings({author:e,logbook:t},{texts:{words:n}}){const o=actorOf((0,f.HK)(t.entries)),i=void 0===o?[]:[{login:o,words:n.roleDeclared}]
return sameLogin(e.login,o)?i:[{login:e.login,words:n.roleOpened},...i]}function assigned({history:e,issue:t},n){return"read"!==e.kind?t.assignees:[...new Set(n.flatMap(e=>"assigned"===e.kind?e.people:[]))]}function stepDeeds({steps:e,logbook:t},{texts:n}){const named=e=>{const t=e.map(({step:e})=>String((0,B.CD)(e.id)))
return n.counted("roleSteps",t.length,{steps:n.list(t)})},o=Map.groupBy(e,({state:e})=>"open"===e.kind?"":actorOf(e.attribution)??""),i=Map.groupBy(e,({step:e,state:n})=>{const o=(0,Se.bf)(t,e.id)??""
return"open"!==n.kind&&sameLogin(o,actorOf(n.attribution))?"":o})
return[...[...o].map(([e,t])=>({login:e,words:named(t)})),...[...i].map(([e,t])=>({login:e,words:n.format("roleOwner",{steps:named(t)})}))].filter(({login:e})=>""!==e)}function pullDeeds(e,{texts:t}){const links=e=>t.list(e.map(({number:e,url:t})=>(0,ee.uM)(`#${e}`,t))),n=Map.groupBy(e,({author:e})=>loginOf(e)),o=new Set(e.flatMap(({reviewers:e})=>e.map(loginOf)))
return[...[...n].map(([e,n])=>({login:e,words:t.format("roleWrote",{pulls:links(n)})})),...[...o].map(n=>{const o=e.filter(({author:e,reviewers:t})=>loginOf(e)!==n&&t.some(e=>loginOf(e)===n))
return{login:n,words:0===o.length?"":t.format("roleReviewed",{pulls:links(o)})}})].filter(({login:e,words:t})=>""!==e&&""!==t)}function closings({logbook:e}){const t=e.entries.findLast(({what:e})=>"closed"===e),n=actorOf(t?.attribution)
return void 0===n?[]:[n]}function actorOf(e){return"actor"===e?.kind?e.by:void 0}function loginOf(e){return"person"===e?.kind?e.login:""}function sameLogin(e,t){return e.toLowerCase()===t?.toLowerCase()}// CONCATENATED MODULE: ./lib/src/postmortem/sections/questions.js
const qt=12e3
function whole({text:e,cut:t}){return t&&!e.endsWith("…")?`${e}\n\n…`:e}function sourceOf(e,t){return void 0===e.comment?t.texts.format("formBy",{who:t.name(e.author.login)}):sourceLink(e,t)}function grouped(e){const t=Map.groupBy(e,({section:e})=>e)
return new Map([...t].map(([e,t])=>[e,t.map(({note:e})=>e)]))}// CONCATENATED MODULE: ./lib/src/postmortem/sections/related.js
const Wt={id:"related",heading:"related",body:function related_body(e){const{facts:t,formatter:n}=e,o="read"===t.background.kind?t.background.named??[]:[],i=function toldElsewhere(e){const{incident:t,facts:n,reading:o,lines:i}=e,r=new Set([...(0,m.S)(t,n,o.repairs).map(({url:e})=>e),...i.flatMap(e=>"linked"===e.kind||"merged"===e.kind?[e.url]:[])]),s=followUps(e).lines.join("\n")
return({url:e,number:t})=>r.has(e)||s.includes(`#${t} `)}(e),r=o.flatMap(t=>{if(i(t))return[]
const o=function whereNamed({number:e},{reading:t,facts:n}){for(const o of t.statements){if(!o.isMember)continue
const t=sentencesOf(o.text).find(t=>(0,Lt.R)(t,n.repository.url).numbers.includes(e))
if(void 0!==t)return{statement:o,sentence:t}}}(t,e)
return void 0===o?[]:[`- ${(0,ee.uM)(`#${t.number} ${n.label(t.title,120)}`,t.url)} – ${quotedLine(o.statement,o.sentence,n)}`]})
return 0===r.length?[]:[r.slice(0,Ut).join("\n")]}},Ut=20
var Ft=n(102),Rt=n(7268),jt=n(863),Ct=n(6350);// CONCATENATED MODULE: ./lib/src/postmortem/sections/similar.js
const Et={id:"similar",heading:"similar",body:function similar_body({incident:e,facts:t,settings:n,known:o,formatter:i}){const r=(0,jt.$t)(t.repository,n.postmortem.directory),s=(0,Ct.T)({incident:e.number,opened:e.createdAt,title:e.title,services:(0,Le.ty)(t,n),labels:(0,Le.wC)(t,n).filter(e=>void 0===(0,At._)([e]))},o),{logbook:a}=e,d=o.filter(e=>"same"===(0,Ft.Jo)(a,e.incident)).toSorted(Rt.ll),l=s.filter(({entry:e})=>"nothing"===(0,Ft.Jo)(a,e.incident)),c=d.flatMap(e=>function sameAs(e,t,{texts:n,line:o,label:i,name:r}){const{words:s,format:a}=n,d=(0,ee.uM)(`#${e.incident} ${i(e.title,100)}`,t.fileUrl(e.path)),l=(e.followUps.items??[]).map(({title:e,number:n,state:d,owner:l,due:c})=>{const u=[s[Dt[d??"open"]],...void 0===l?[]:[r(l)],...void 0===c?[]:[a("followUpDue",{date:c})]],m=`${t.repository.url}/issues/${n}`
return`- ${void 0===n?o(e,120):(0,ee.uM)(`#${n} ${i(e,120)}`,m)}${s.colon}${u.join(s.comma)}`}),c=(0,h.kb)(e.opened)
return 0===l.length?[a("sameAsNothing",{incident:d,day:c})]:[`${a("sameAs",{incident:d,day:c})}\n\n${l.join("\n")}`]}(e,r,i)),u=l.slice(0,Nt).toSorted((e,t)=>(0,Rt.ll)(e.entry,t.entry)),m=l.length-u.length
if(0===u.length)return c
const{words:f,format:p}=i.texts,{columnOpened:g,incident:v,severity:w,columnDuration:k,inCommon:b}=f,y=[tableRow([g,v,w,k,b]),"|:--|:--|:--|:--|:--|",...u.map(e=>function row({entry:e,...t},n,o){const{texts:i,line:r,label:s}=o,{durationMinutes:a,lastedMinutes:d=a}=e
return tableRow([(0,h.kb)(e.opened),(0,ee.uM)(`#${e.incident} ${s(e.title,100)}`,n),r(e.severity??"",60),void 0===d?"":i.duration(d*te.Vc),sharedWords(t,o)])}(e,r.fileUrl(e.entry.path),i))]
return[...c,y.join("\n"),...0===m?[]:[`_${p("similarMore",{count:m,url:r.folderUrl})}_`],`_${f.similarNote}_`]}},Nt=5,Dt={open:"followUpOpen",done:"followUpClosed",dropped:"followUpDropped"}
function tableRow(e){return`| ${e.join(" | ")} |`}const Tt={services:"sharedServices",labels:"sharedLabels",words:"sharedWords"}
function sharedWords(e,{texts:t,line:n}){return["services","labels","words"].filter(t=>e[t].length>0).map(o=>{const i=e[o].map(e=>n(e,60)).join(t.words.comma)
return t.format(Tt[o],{names:i})}).join("<br>")}// CONCATENATED MODULE: ./lib/src/postmortem/sections/summary.js
const Pt=3e3
function summaryOf({facts:{issue:e},reading:t,formatter:n}){const{texts:o,line:i,block:r,name:s}=n
let a=Pt
const shown=e=>{const t=r(e,a)
a=Math.max(0,a-t.text.length)
return t},[d,...l]=t.statements,own=e=>!1===d?.isMember?unlinked(e):e,c=void 0===d?[]:function narrated({parts:e,isMember:t}){const n=e.filter(({kind:e,heading:t,text:n})=>{const o=void 0!==(0,Le.er)({heading:t,text:n})
return(void 0===e||"summary"===e||"repair"===e)&&""!==n&&n!==xe.qE&&!o}),o=n.filter(({kind:e,heading:t})=>"summary"===e||"repair"===e||""===t)
return t&&o.some(({kind:e})=>"summary"===e)?o:n}(d),u=c.map(({heading:e,others:t,text:n})=>({heading:1===c.length?"":i(e,120),...shown(own(""===t?n:t))})),m=u.some(e=>e.cut),f=l.flatMap(e=>function summariesIn({isMember:e,isWriteUp:t,parts:n}){return e&&t?n.filter(({kind:e,text:t})=>"summary"===e&&""!==t):[]}(e).map(({text:t})=>({heading:sourceLink(e,n),...shown(t)}))),p=s(e.author.login),[h,g]=[quotes(u),quotes(f)]
return{fields:h,reports:g,isShown:h.length+g.length>0,source:m?o.format("summaryCut",{who:p,url:e.url}):o.format("summaryBy",{who:p})}}function quotes(e){return e.filter(({text:e})=>""!==e&&"…"!==e).map(({heading:e,text:t})=>({heading:e,quote:quoted(t)}))}// CONCATENATED MODULE: ./lib/src/postmortem/key-events.js
const Bt=8,Ht=60,Qt=4
function rankOf(e,t){switch(e.kind){case"labelled":case"unlabelled":return e.labels.some(t.isSeverity)?0:void 0
case"linked":return!0===e.isStranger?void 0:1
case"referenced":return 1
case"deployed":return function isProduction({environment:e},{lines:t}){return!(t.filter(({kind:e})=>"deployed"===e).length>Bt)||/\b(?:prod|production|live)\b/i.test(e)}(e,t)?1:void 0
case"commented":return function commentRank(e,{comments:t}){if(!0===e.isPinned)return 0
if(!0===e.isStranger||ye.test(e.excerpt.trim())||function isAside(e){const t=/(?![\d#*©®™✅☑✔❌✖⚠🔴🟠🟡🟢🚨🔥👀📈📉⏳⌛🔁🔄])\p{Extended_Pictographic}/u.test(e),n=[pe,fe,he,Ne,ve]
return t&&0===meaningOf(e)&&!n.some(t=>t.test(e))}(e.excerpt))return
return meaningOf(e.excerpt)>0||t.length<=Bt||e===t[0]?2:function saysMore(e){return e.split(/\s+/).length>3||/[ぁ-ん一-龠]{6}/.test(e)}(e.excerpt)?Qt:void 0}(e,t)
case"assigned":return!t.isCrowded||function isFirstOf(e,t,n){return e.some(e=>n.find(t=>"assigned"===t.kind&&t.people.includes(e))===t)}(e.people,e,t.lines)?3:void 0
case"unassigned":return t.isCrowded?void 0:3
case"ticked":case"unticked":case"skipped":case"renamed":case"locked":case"unlocked":case"pinned":return
default:return 0}}function meaningOf(e){return[ue,je,ge].filter(t=>t.test(e)).length+(/`[^`]+`|https?:\/\/|(?<![\w&])#\d|\b[0-9a-f]{7,40}\b|\d ?%|\d{1,2}:\d\d/.test(e)?1:0)+(opensWithStatus(e)?1:0)+(be.test(e)?1:0)}function lengthOf(e){return"commented"===e.kind?e.excerpt.length:0}// CONCATENATED MODULE: ./lib/src/postmortem/timeline-words.js
const Zt=300
function timelineWords(e,t){const{texts:n}=t.formatter,o=void 0===e.who?n.words.somebody:person(e.who)
switch(e.kind){case"opened":case"declared":return function beginningWords(e,t,{formatter:{texts:n},isIncidentLabel:o}){const i=e.labels.filter(e=>!o(e)).map(e=>(0,ne.U_)(e)).join(n.words.comma),[r,s]=function deedKeys(e){return"declared"===e.kind?["declaredIt","declaredItAs"]:e.declared?["openedIncident","openedIncidentAs"]:["opened","openedAs"]}(e)
return n.format(""===i?r:s,{who:t,labels:i})}(e,o,t)
case"labelled":case"unlabelled":return function labelWords({kind:e,labels:t},n,{formatter:{texts:o}}){const i=o.list(t.map(e=>(0,ne.U_)(e)))
return o.counted("labelled"===e?"labelsAdded":"labelsRemoved",t.length,{who:n,labels:i})}(e,o,t)
case"assigned":case"unassigned":return function peopleWords({kind:e,who:t,people:n},o,{formatter:{texts:i}}){return 1===n.length&&n[0]===t?i.format("assigned"===e?"tookItOn":"steppedBack",{who:o}):i.format(e,{who:o,people:i.list(n.map(person))})}(e,o,t)
case"commented":return function commentWords({excerpt:e,isStranger:t},n,o){const{texts:i}=o.formatter
return""===e?i.format("commented",{who:n}):i.format("commentQuoted",{who:n,quote:timeline_words_quoted(!0===t?unlinked(e):e,o)})}(e,o,t)
case"ticked":case"unticked":case"skipped":return function stepWords(e,t,n){const{texts:o}=n.formatter
if("skipped"===e.kind){const i=timeline_words_quoted(e.reason,n)
return o.format("skippedStep",{who:t,steps:steps([e.step],n),quote:i})}const i=steps(e.steps,n)
return"ticked"===e.kind?`☑ ${o.format(e.seen?"stepsSeenDone":"didSteps",{who:t,steps:i})}`:`☐ ${o.format(e.seen?"stepsSeenOpen":"reopenedSteps",{who:t,steps:i})}`}(e,o,t)
case"told":case"wrote-up":return function writtenWords(e,t,n){const{texts:o}=n.formatter
if("wrote-up"===e.kind)return o.format("wroteUp",{who:t})
const i=timeline_words_quoted(e.text,n)
return o.format(e.isAbout?"toldLineAbout":"commentQuoted",{who:t,quote:i})}(e,o,t)
case"lead":case"owner":case"milestone":case"reported":return function reportedWords(e,t,n){const{formatter:o}=n,{texts:i}=o
switch(e.kind){case"lead":return e.login===e.who?i.format("tookTheLead",{who:t}):i.format("gaveTheLead",{who:t,other:person(e.login)})
case"owner":return i.format("tookStep",{other:person(e.login),steps:steps([e.step],n)})
case"milestone":return i.format("milestoneReported",{who:t,milestone:o.milestone(e.name)})
case"reported":return i.format("reportedLater",{who:t,quote:timeline_words_quoted(e.text,n)})}}(e,o,t)
case"linked":case"merged":case"referenced":case"deployed":return function linkWords(e,t,n){const{formatter:o}=n,{texts:i}=o
switch(e.kind){case"linked":return i.format("linked",{who:t,what:linkedWords(e,o)})
case"merged":return capital(i.format("merged",{what:linkedWords(e,o)}))
case"referenced":return i.format("referenced",{who:t,commit:commitWords(e.commit,e.url,o)})
case"deployed":return deployedWords(e,t,o)}}(e,o,t)
case"renamed":return function renamedWords(e,t,n){const[o,i]=[timeline_words_quoted(e.from,n),timeline_words_quoted(e.to,n)]
return n.formatter.texts.format("renamed",{who:t,from:o,to:i})}(e,o,t)
case"closed":return function closedWords({reason:e,commit:t,url:n},o,{formatter:i}){const{texts:r}=i
return void 0!==t?r.format("closedWith",{who:o,commit:commitWords(t,n,i)}):"not_planned"===e?r.format("closedNotPlanned",{who:o}):r.format("duplicate"===e?"closedDuplicate":"closedCompleted",{who:o})}(e,o,t)
default:return n.format(Kt[e.kind],{who:o})}}const Kt={reopened:"reopened",locked:"locked",unlocked:"unlocked",pinned:"pinned",marked_as_duplicate:"markedDuplicate"}
function timeline_words_quoted(e,{formatter:{texts:t,line:n}}){return inQuotes(n(e,Zt),t)}function steps(e,{formatter:{texts:t,titleOf:n,stepOf:o}}){const i=e.map(e=>t.format("stepNamed",{number:(0,B.CD)(e),title:n(o(e))}))
return t.list(i)}// CONCATENATED MODULE: ./lib/src/postmortem/sections/timeline.js
const Yt={most:2500,longest:3e5}
function timelineOf(e){const{incident:t,facts:n,settings:o,lines:i,formatter:r}=e,{texts:s}=r,a=function timelineDays(e,t){const n=function keyEvents(e,t){const n=e.filter(e=>"commented"===e.kind&&!0!==e.isStranger),o=e.filter(({kind:e})=>"assigned"===e||"unassigned"===e),i={lines:e,comments:n,isCrowded:o.length>Bt,isSeverity:t},r=e.map((e,t)=>({line:e,index:t,rank:rankOf(e,i)})),s=r.filter(({line:e,rank:t})=>"commented"===e.kind&&2===t).length,a=Math.max(0,Bt-s),d=r.filter(({rank:e})=>e===Qt).toSorted((e,t)=>lengthOf(t.line)-lengthOf(e.line)).slice(0,a)
return r.filter(e=>void 0!==e.rank&&(e.rank!==Qt||d.includes(e))).toSorted((e,t)=>(e.rank??0)-(t.rank??0)||e.index-t.index).slice(0,Ht).toSorted((e,t)=>e.index-t.index).map(({line:e})=>e)}(e,t.isSeverity),o=n.length===e.length?[]:asManyAsFit(told(e,t),({time:e,words:t})=>e.length+t.length,Yt)
return{first:daysOf(told(n,t)),full:daysOf(o),fullCount:o.length,unspoken:commentsIn(e)-commentsIn(n),leftOut:0===o.length?0:e.length-o.length}}(i,{formatter:r,isIncidentLabel:e=>(0,_.bK)(e,o.label),isSeverity:e=>o.severities.some(t=>(0,_.bK)(e,t.label))}),{leftOut:d,fullCount:l,unspoken:c}=a
return{...a,unplaced:unplacedOf(e),fullLog:s.format("fullLog",{count:l}),others:0===c?"":s.counted("othersSaid",c),rest:0===d?"":s.format("moreInIssue",{count:d,url:t.url}),withoutHistory:withoutHistory(n,r)}}function unplacedOf({reading:e,formatter:t}){return e.statements.flatMap(e=>{const n=e.isMember?e.parts.filter(({kind:e})=>"timeline"===e).flatMap(unplacedIn):[],{text:o}=t.block(n.join("\n"),Jt)
return""===o?[]:[{heading:sourceLink(e,t),quote:quoted(o)}]})}const Jt=4e3
function unplacedIn({timed:e,others:t}){const n=e.flatMap(({at:e,shown:t,text:n})=>void 0===e?[`- ${t} ${n}`]:[]),o=t.split("\n").filter(e=>/[\p{L}\p{N}]/u.test(e)&&!Xt.test(e)&&!Vt.test(e))
return[...o,...o.length>0&&n.length>0?[""]:[],...n]}const Xt=/^\s*\|?\s*(?:\*\*)?(?:date|day|time|zeit|uhrzeit|datum|fecha|hora|heure|data|horário|日時|時刻)\b/i,Vt=/\b[Tt]imes?\b.*\b[A-Z]{3,4}\b/
function withoutHistory({history:e},{texts:t}){if("read"===e.kind)return""
const n="unread"===e.kind?t.words.historyUnread:t.words.historyUnavailable
return t.format("withoutHistory",{reason:n})}function commentsIn(e){return e.filter(({kind:e})=>"commented"===e).length}function told(e,t){return e.map(e=>({date:(0,h.kb)(e.at),time:`${(0,ee.uM)((0,$e.SK)(e.at),placeOf(e))}${t.formatter.clock.beside(e.at)}`,words:timelineWords(e,t)}))}function daysOf(e){return[...Map.groupBy(e,({date:e})=>e)].map(([e,t])=>({date:e,lines:t.map(({time:e,words:t})=>({time:e,words:t}))}))}const Gt=["opened","commented","told","wrote-up"]
function placeOf(e){return Gt.includes(e.kind)?e.url:void 0}var en=n(2617),tn=n(4140)
function sentenceOfStart({sentences:e}){return e.find(e=>{const t=Pe.find(e)
if(void 0===t||je.test(e)||/\?\s*$/.test(e))return!1
if(opensMitigated(e))return!1
const n=/[ぁ-ん]/.test(t.words)?e.slice(0,t.at):e.slice(t.at)
return Be.test((0,le.j)(n))&&!/\b(?:next|write again|until)\b/i.test(e)})}function isEnd(e){const t=je.find(e)
if(void 0===t||/[?？]\s*$/.test(e))return!1
const n=e.slice(Math.max(0,t.at-25),t.at),o=e.slice(t.at+t.words.length,t.at+t.words.length+12)
return!De.test(n)&&!/^(?:まで|後|次第|作業|に向け)|まだ|予定|見込|ません/.test(o)}function moment_candidates_isAbout(e,t){return!!Re[e].test(t)||("mitigated"===e?isEnd(t):he.test(t)&&!isEnd(t))}function moment_candidates_timeOf(e,t,n){return timeIn(e,t,n)??(Be.test((0,le.j)(e))?void 0:t.createdAt)}function timeIn(e,{createdAt:t},{timeZone:n}){const o=(0,le.j)(e),i=[]
for(const{index:e}of o.matchAll(/(?<![\d:.#])(?=\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|Uhr|時))|午[前後])/giu)){const r=(0,ot.$)(o.slice(e))
if(void 0===r)continue
const s=(0,rt.Ow)((0,h.Rz)(t),n).day,a=(0,st.X)(r.rest.replace(/^ +/,""),{day:s,timeZone:n})
if("ambiguous"===a?.kind)return
const d=a?.zone??n,l=(0,rt.Ow)((0,h.Rz)(t),d).day,c=(0,h.Rz)(t)+12e4,u=(0,rt.dc)({day:l,minutes:r.minutes},d,c)
void 0!==u&&i.push((0,h.B9)(u))}const[r,s]=i
return void 0===s?r:void 0}// CONCATENATED MODULE: ./lib/src/thread/moments.js
function readMoments(e,t){const n=e.filter(({isMember:e})=>e),o=function inOrder(e){const of=t=>e.find(e=>e.name===t)?.at,[t,n]=[of("started"),of("resolved")]
return void 0!==t&&void 0!==n&&(0,h.Y8)(n,t)?e.filter(({name:e})=>"started"!==e&&"resolved"!==e):e}(H.z.flatMap(e=>function toldMoment(e,t,n){const o=t.flatMap(t=>[...underHeading(e,t,n),...onTimedLines(e,t),...inSentences(e,t,n)])
if("resolved"!==e)return o.find(({isPlain:e})=>e)??o[0]
const{lastOpened:i}=n
return o.findLast(({at:e})=>void 0===i||!(0,h.Y8)(e,i))}(e,n,t)??[])),i=H.z.filter(e=>!o.some(t=>t.name===e)),r=o.find(({name:e})=>"resolved"===e)?.at??t.resolved,s=i.flatMap(e=>// CONCATENATED MODULE: ./lib/src/thread/moment-candidates.js
function momentCandidate(e,t,n){switch(e){case"started":return function startCandidate(e,t){for(const n of e){const e=n.parts.find(({kind:e,text:t})=>"started"===e&&""!==t&&t!==xe.qE),o=e?.text??sentenceOfStart(n)
if(void 0!==o)return{name:"started",at:timeIn(o,n,t),text:o,source:n}}}(t,n)
case"resolved":return function endCandidate(e,t){const{lastOpened:n}=t
for(const o of e.toReversed()){if(void 0!==n&&(0,h.Y8)(o.createdAt,n))break
const e=o.parts.flatMap(({timed:e})=>e).findLast(({text:e})=>isEnd(e))
if(void 0!==e)return{name:"resolved",at:e.at,text:e.text,source:o}
const i=void 0===o.comment?[]:o.sentences.filter(isEnd),r=i.findLast(e=>void 0!==timeIn(e,o,t))??i.at(-1)
if(void 0!==r)return{name:"resolved",at:moment_candidates_timeOf(r,o,t),text:r,source:o}}}(t,n)
default:return function lineCandidate(e,t,n){if("mitigated"===e)for(const o of t){const t=void 0===o.comment?void 0:o.sentences.find(opensMitigated)
if(void 0!==t)return{name:e,at:moment_candidates_timeOf(t,o,n),text:t,source:o}}for(const o of t){const t=o.parts.flatMap(({timed:e})=>e).find(({text:t})=>moment_candidates_isAbout(e,t))
if(void 0!==t)return{name:e,at:t.at,text:t.text,source:o}
const i=o.sentences.find(t=>"mitigated"===e?void 0!==o.comment&&(opensMitigated(t)||isEnd(t)||Ne.test(t)):moment_candidates_isAbout(e,t)&&void 0!==timeIn(t,o,n))
if(void 0!==i)return{name:e,at:moment_candidates_timeOf(i,o,n),text:i,source:o}}}(e,t,n)}}(e,n,t)??[])
return{told:o,candidates:s.filter(e=>!(({name:e,at:t})=>"mitigated"===e&&void 0!==t&&void 0!==r&&!(0,h.Y8)(t,r))(e))}}function underHeading(e,t,{timeZone:n,language:o}){return t.parts.flatMap(({kind:i,text:r})=>{if(i!==e)return[]
const s=(0,tn.Z)(r,{writtenAt:t.createdAt,timeZone:n,language:o})
return void 0===s?[]:[{name:e,at:s,source:t}]})}const nn={started:/^(?:(?:it|this|the (?:outage|incident|problem|issue)) )?(?:started|began|begann|begonnen|empezó|comenzó|a commencé|começou)\s+(?:at|um|a las|à|às)\s+/iu,detected:/^(?:(?:it was|this was|we) )?(?:detected|noticed|bemerkt|detectado|détecté|detectamos)\s+(?:it )?(?:at|um|a las|à|às)\s+/iu,mitigated:/^(?:(?:it (?:is|was)) )?(?:mitigated|mitigado|atténué)\s+(?:at|as of|since|um|a las|à|às)\s+/iu,resolved:/^(?:(?:it (?:is|was)|this is|all|everything(?: is)?) )?(?:resolved|fixed|over|recovered|restored|behoben|gelöst|resuelto|solucionado|résolu|rétabli|resolvido|normalizado)\s+(?:at|as of|since|um|seit|a las|desde las|à|depuis|às|desde as)\s+/iu}
function inSentences(e,t,{timeZone:n,language:o}){return t.sentences.flatMap(i=>{const r=nn[e].exec(i)?.[0]
if(void 0===r)return[]
const s={writtenAt:t.createdAt,timeZone:n,language:o},a=(0,en.z)(i.slice(r.length),s)
return"time"===a.kind&&!a.isAbout&&function saysNoMore(e,t){return(/^[\s.!)*_]*$/.test(e)||/^\s?[.,;:(–—-]/.test(e)||on.test(e))&&!Te.test(t)}(a.rest,i)?[{name:e,at:a.at,source:t}]:[]})}const on=/^\s*(?:by|after|with|via|through|thanks to|durch|nach|mit|por|tras|con|par|après|avec|após|com)\s/i,rn=/^(?:(?:the|all|die|der|das|la|le|el|o|a)\s)?(?:(?:incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|incidente|障害)\s?(?:is|was|has been|been|fully|ist|wurde|está|est|foi)?\s?)?(?:fully |completely |now |wieder )?/iu,sn=/^(?:over(?=\s*(?:[.!]|$)|\s+(?:at|since) \d)|(?:fixed|restored|recovered|solved|resolved|behoben|gelöst|resuelto|résolue?|resolvido|corrigido|corrigé|solucionado)(?=$|[\s]*[.,:;!–—-]|\s+(?:at|um|a las|à|às) \d|\s+(?:by|after|since)\b)|(?:all clear|back to normal|fully recovered|service restored|incident (?:over|closed|resolved)|end of (?:the )?(?:outage|incident|impact|disruption)|Entwarnung|Störungsende|Ende der Störung|fin de (?:la panne|l.incident)|retour à la normale|normalizado|de volta ao normal|restablecido|rétablie?|wiederhergestellt|läuft wieder))/iu
function onTimedLines(e,t){return t.parts.flatMap(({timed:n})=>n.flatMap(({at:n,isAbout:o,text:i})=>{const r=void 0!==n&&!o&&function tells(e,t){const n=(0,le.j)(t).replaceAll(/[*_`~]/g,"").trim()
if(Te.test(function firstSentence(e){return/^[\s\S]*?(?:[.!。](?=\s|$)|$)/.exec(e)?.[0]??e}(t)))return!1
const o=rn.exec(n)?.[0]??"",i=n.slice(o.length)
return!0===an[e]?.test(n)||("resolved"===e?function isJapaneseEnd(e){return!!/^(?:復旧|解消|解決|収束)\s?[:：]/.test(e)||/(?:復旧|解消|解決|収束)(?:しました|した|を確認(?:しました)?|済み)?[。!]?$/.test(e)&&!/未|まだ|予定|見込/.test(e)}(n)||/^(?:outage|incident|impact) (?:over|ends|ended)\b/i.test(n)||sn.test(i)||sn.test(n):isWhole(e,n,!1)||isWhole(e,i,dn.test(o)))}(e,i),s=!0===an[e]?.test(i)
return r?[{name:e,at:n,source:t,isPlain:s}]:[]}))}const an={started:/\bOUTAGE (?:BEGINS|BEGAN|STARTS|STARTED)\b/,mitigated:/\bOUTAGE MITIGATED\b/,resolved:/\b(?:OUTAGE|INCIDENT) (?:ENDS|ENDED)\b/},dn=/incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|障害/i
function isWhole(e,t,n){const o=Re[e].find(t)
if(0!==o?.at)return!1
if(n||/[ ぁ-んァ-ヶ一-龠]/.test(o.words))return!0
const i=t.slice(o.words.length)
return/^\s*(?:$|[.,:;!(–—-])|^\s+(?:by|via|through|with|at|in|on|durch|über|von|mit|por|con|par|via|com)\s/i.test(i)}// CONCATENATED MODULE: ./lib/src/thread/repairs.js
const ln=/(?<![\p{L}])(?:fix(?:es|ed)?|repair(?:s|ed)?|mend(?:s|ed)?|solve[sd]?|correct(?:s|ed)?|revert(?:s|ed)?|roll(?:s|ed) back|deployed|shipped|released|merged|is live|went live|adds?|instead|behebt|behoben|korrigiert|ausgerollt|eingespielt|arregla|corrige|corrigé|desplegad\p{L}*|déployé\p{L}*|implantad\p{L}*|corrigido)(?![\p{L}])|修正|適用|デプロイ|リバート/iu,cn=/(?<![\p{L}])(?:guilty|culprit|broke|breaks|caus(?:e|es|ed)|introduced|since|came with|came in with|regression|to blame|blame|bad commit|only covers|does not cover|did not help|not enough|schuld|verursacht|kaputt|seit|causó|rompió|cassé|causé|quebrou|causou)(?![\p{L}])|原因/iu
function repairsIn(e,t){const n=e.filter(({isMember:e,comment:t})=>e&&void 0!==t).flatMap(({text:e})=>je.test(e)||ln.test(e)?sentencesOf(e).filter(e=>ln.test(e)&&!cn.test(e)).map(e=>(0,Lt.R)(e,t)):[])
return{commits:[...new Set(n.flatMap(({commits:e})=>e))].slice(0,10),numbers:[...new Set(n.flatMap(({numbers:e})=>e))].slice(0,10)}}var un=n(155);// CONCATENATED MODULE: ./lib/src/thread/told-follow-ups.js
const mn=60,fn=200
function toldFollowUps(e,t){const n=e.flatMap(e=>e.isMember?function followUpsIn(e,t){return e.parts.flatMap(({kind:n,text:o})=>"follow-ups"===n?function itemsUnderHeading(e){const t=listItems(e),n=t.length>0?t:function tableRows(e){const t=e.split("\n").filter(e=>/^\s*\|.*\|/.test(e)),n=t.findIndex(e=>/^[\s|:-]+$/.test(e))
return t.slice(-1===n?t.length:n+1).map(e=>e.trim().replaceAll(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim()).filter(e=>""!==e&&"-"!==e).join(" · "))}(e)
return(n.length>0?n:sentencesOf(e)).map(itemOf).filter(e=>/[\p{L}\p{N}]/u.test(e.text)&&!(0,un._)(e.text))}(o).slice(0,fn).map(n=>followUp(n,e,t)):"other"===n||"communications"===n?[]:[...void 0===e.comment&&"lessons"!==n?[]:boxesIn(o).slice(0,fn).map(n=>followUp(n,e,t)),...void 0===n?takenOn(e,o,t):[]])}(e,t):[]),o=new Map(n.map(e=>[told_follow_ups_nameOf(e),e]))
return n.filter(e=>o.get(told_follow_ups_nameOf(e))===e).slice(0,mn)}function told_follow_ups_nameOf({number:e,text:t}){return void 0===e?t:`#${e}`}const pn=/^\[([ xX])\]\s+/
function itemOf(e){const t=pn.exec(e)?.[1]
return{text:e.replace(pn,"").trim(),isDone:void 0!==t&&" "!==t}}function boxesIn(e){return/\[[ xX]\]/.test(e)?listItems(e).filter(e=>pn.test(e)).map(itemOf):[]}function listItems(e){const t=[]
let n=!1
for(const{start:o,end:i,place:r,quoted:s,item:a}of(0,g.k)(e).lines){const d=e.slice(o,Math.min(i,o+2e3)),l=/^\s*[・•‣◦]\s*/.test(d)
if("text"!==r||s)continue
const c=void 0!==a&&pn.test(e.slice(a,a+4))
if(l||c||void 0!==a&&!/^(?: {2,}|\t)/.test(d)){t.push(l?d.replace(/^\s*[・•‣◦]\s*/,"").trim():e.slice(a??o,Math.min(i,o+2e3)).trim())
n=!0}else if(""===d.trim())n=!1
else if(n){const e=t.pop()??""
t.push(`${e} ${d.trim().replace(/^(?:[-*+]|\d{1,2}[.)])\s+/,"")}`)}}return t}const hn=/(?<![\p{L}])(?:taking|i(?:'ll| will| can)? take|i(?:'ll| will) (?:do|fix|handle)|i(?:'m| am) (?:on|taking)|ich (?:übernehme|nehme|kümmere)|übernehme|me encargo|tomo yo|je (?:prends|m'occupe)|eu (?:assumo|pego)|fico com|担当します|対応します)/iu
function takenOn(e,t,n){return void 0!==e.comment&&hn.test(t)?sentencesOf(t).filter(e=>hn.test(e)&&function namesAny(e,t){return(0,Lt.R)(e,t).numbers.length>0||(0,Lt.i)(e,t)}(e,n.home)).map(t=>{const o=followUp({text:t,isDone:!1},e,n)
return o.owners.length>0?o:{...o,owners:[e.author.login]}}):[]}function followUp({text:e,isDone:t},n,o){return{text:e,isDone:t,number:(0,Lt.R)(e,o.home).numbers[0],owners:ownersIn(e,o.logins),due:dueIn(e,n,o),source:n}}function ownersIn(e,t){const n=(0,le.j)(e),o=[...n.matchAll(/(?<![\w/@.])@([a-z\d](?:-?[a-z\d])*)/gi)].map(([,e=""])=>e),i=[...n.matchAll(/(?:->|→|=>|担当 ?:?|owner ?:|assignee ?:|responsable ?:|verantwortlich ?:|zuständig ?:|\(|·|\|)\s*\**([\p{L}\d][\p{L}\d-]{1,38})/giu),...n.matchAll(/,\s*([\p{L}\d][\p{L}\d-]{1,38})\s*(?=[,.)]|$)/giu),...n.matchAll(/^([\p{L}\d][\p{L}\d-]{1,38})\s*(?=:| (?:will|to|richtet|lässt|prüft|baut|macht|schreibt|se encarga|s'occupe|vai)\b)/giu)].map(([,e=""])=>e),r=[...o,...i].flatMap(e=>t.find(t=>t.toLowerCase()===e.toLowerCase())??(o.includes(e)?e:[]))
return[...new Set(r)].slice(0,5)}const gn=/(?<![\p{L}])(?:by|until|till|due(?: on)?:?|before|bis(?: zum| spätestens)?|spätestens(?: am)?|fällig(?: am)?:?|antes del?|hasta el?|para el?|avant le|d'ici le|pour le|até(?: o dia| dia)?|antes de)\s+|期限 ?:?\s*|(?=\d{1,2}月\d{1,2}日)|(?<![\d-])(?=\d{4}-\d\d-\d\d)/giu,vn=183
function dueIn(e,{createdAt:t},{timeZone:n,language:o}){const i=(0,le.j)(e),r=(0,rt.Ow)((0,h.Rz)(t),n).day
for(const{index:e,0:t}of i.matchAll(gn)){const n=i.slice(e+t.length),s=(0,it.h)(n,{today:r,language:o,isAhead:!0})
if(void 0===s)continue
const a=n.slice(0,n.length-s.rest.length)
if((""!==t||!(s.day<r)&&/^\s*(?:[).,;|·](?=\s|$)|$)/.test(s.rest))&&(/\d{4}/.test(a)||!(s.day>(0,rt.fi)(r,vn))))return s.day}}function firstEnd(e){return e.find(({isMember:e,comment:t,text:n})=>e&&void 0!==t&&je.test(n))?.createdAt}function loginsIn({issue:e,comments:t,history:n,permissions:o}){const i="read"===n.kind?n.events:[],r=[e.author.login,...e.assignees,...t.map(({author:e})=>e.login),...i.flatMap(e=>[e.by.login,..."assigned"===e.kind?[e.assignee]:[],..."linked"===e.kind?e.assignees??[]:[]]),...Object.keys(o)]
return[...new Set(r)].filter(e=>!e.endsWith("[bot]"))}function lastOpened({logbook:e}){return e.entries.findLast(({what:e})=>"reopened"===e)?.attribution.at}// CONCATENATED MODULE: ./lib/src/postmortem/write-postmortem.js
function writePostmortem({settings:e,writer:t,known:n,existing:o,...i}){const{incident:r,facts:u,reading:m}=// CONCATENATED MODULE: ./lib/src/postmortem/told.js
function toldIncident(e,t,n){const o=(0,I.i)(t),i=// CONCATENATED MODULE: ./lib/src/thread/read-thread.js
function readThread(e){const{facts:t,timeZone:n,language:o}=e,i=(0,Ve.S)(e.headings),r=(0,I._)(t),s=readStatements(t,{timeZone:n,language:o,kindOf:i,isMember:r}),a=readMoments(s,{timeZone:n,language:o,lastOpened:e.lastOpened,resolved:e.resolved}),d=a.told.find(({name:e})=>"mitigated"===e||"resolved"===e)?.at,l=t.repository.url
return{statements:s,moments:a,candidates:candidatesOf(s,{mitigated:d??e.mitigated??firstEnd(s)}),followUps:toldFollowUps(s,{timeZone:n,language:o,home:l,logins:loginsIn(t).filter(r)}),repairs:repairsIn(s,l),isMember:r}}({facts:o,timeZone:n.timeZone,language:n.postmortem.language,headings:n.postmortem.headings,lastOpened:lastOpened(e),resolved:(0,f.aj)(e.logbook,"resolved")?.at,mitigated:tickOf(e,"ameliorate")}),r=i.moments.told.filter(({name:t})=>void 0===(0,f.aj)(e.logbook,t)).map(({name:e,at:t,source:n})=>({what:"milestone",name:e,at:t,attribution:{kind:"actor",by:n.author.login,at:n.createdAt}})),s={...e.logbook,entries:[...e.logbook.entries,...r]}
return{incident:0===r.length?e:{...e,logbook:s},facts:o,reading:i}}(i.incident,i.facts,e),p=timeline(r,u,m.statements),h=(0,s.j)(e,t),g=function postmortemView({texts:e,...t}){const{incident:n,facts:o,settings:i}=t,r=(0,s.x)({incident:n,facts:o,settings:i,texts:e}),a={...t,formatter:r}
return{...{...headOf(a),...partsOf(a)},secrets:secretWords(r)}}({incident:r,facts:u,reading:m,settings:e,lines:p,texts:h,known:n,...void 0===o?{}:{asking:(0,l.w)(o,h.words).askingMarks}}),v=(0,d.E)(t.write("postmortem",g)).text,w=function filedBefore(e,t){if(void 0===e)return
const n=(0,c.K)(e),o=(0,a.Xz)(e),i=isAbout(o,{incident:t})
if(Object.keys(n).length>0)return{file:e,stored:n,isFormer:!1,isOurs:i}
const r="front-matter"===o.kind?o.data:{},s=D.filter(e=>void 0!==r[e]).map(e=>[e,r[e]])
return{file:e,stored:{...Object.fromEntries(s),headings:T},isFormer:!0,isOurs:i}}(o,r.number),k=void 0===w?`\n${v}`:function withSections({file:e,stored:t,isFormer:n,isOurs:o},i){const r=(0,q.gT)(t,"sections")
return(0,W.J)(e,i,{mayInsert:e=>o&&(n?"log"===e:!r.includes(e)),hasHeadingOutside:t.headings===T,mayEmpty:e=>(0,E.GH)(e)||P.includes(e)})}(w,v),b=// CONCATENATED MODULE: ./lib/src/postmortem/postmortem-data.js
function postmortemData(e){const{incident:t,facts:n,settings:o}=e,i=function postmortem_data_reported(e){const at=t=>e.find(e=>e.name===t)?.at,t=at("acknowledged")
return{started:at("started"),detected:at("detected"),...void 0===t?{}:{acknowledged:t},mitigated:at("mitigated"),resolved:at("resolved")}}(milestones(t,(0,Me.J)(t,n,o.acceptFrom))),{acknowledged:r,...s}=i
return{front:frontData(e,s),stored:{...storedOf(e),...void 0===r?{}:{acknowledged:r}}}}({incident:r,facts:u,reading:m,lines:p,settings:e,...stateOf(k,w,h,u)})
if(void 0===w){const e={...b.stored,...(0,_e.J)(r,u)}
return(0,a.g4)({...b.front},(0,c.q)(k,e))}const y=(0,a.Xz)(w.file)
if(!isAbout(y,b.front))return k
const x={...withPeoplesStatus(y,b.front),...w.isFormer?formerGone(y,b):{}},$={...w.stored,...b.stored},O=(0,c.q)(// CONCATENATED MODULE: ./lib/src/markdown/edit-front-matter.js
function editFrontMatter(e,t){const n=(0,a.vQ)(e),o=(0,a.Xz)(e)
if(void 0===n||"front-matter"!==o.kind)return e
const i=n.opening.endsWith("\r\n")?"\r":"",r=Object.entries(t).reduce((e,[t,n],r,s)=>sameValue(o.data[t],n)?e:function withKey(e,{key:t,value:n,end:o,after:i}){const r=e.findIndex(e=>e.key===t),s={key:t,lines:linesOf(t,n).map(e=>e+o)}
if(-1!==r)return e.with(r,s)
const a=e.findLastIndex(e=>void 0!==e.key&&i.includes(e.key))
return e.toSpliced(a+1,0,s)}(e,{key:t,value:n,end:i,after:s.slice(0,r).map(([e])=>e)}),function blocksOf(e){const t=[]
let n=[]
for(const o of e.split("\n").slice(0,-1)){const e=/^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(o),i=t.at(-1)
if(null!==e){t.push(...n.map(e=>({lines:[e]})),{key:(e[1]??e[2]??e[3]??"").trim(),lines:[o]})
n=[]}else if(""===o.trim()||o.startsWith("#")||void 0===i?.key)n.push(o)
else{t.splice(-1,1,{key:i.key,lines:[...i.lines,...n,o]})
n=[]}}return[...t,...n.map(e=>({lines:[e]}))]}(n.yaml)).flatMap(({lines:e})=>e).map(e=>`${e}\n`).join(""),s=n.opening+r+n.closing+n.content
return function holds(e,t){const n=(0,a.Xz)(e)
return"front-matter"===n.kind&&Object.entries(t).every(([e,t])=>sameValue(n.data[e],t))}(s,t)?s:e}(k,x),$)
return O===w.file?O:(0,c.q)(O,{...$,...(0,_e.J)(r,u,{...$,...y.data})})}const wn=[qe,Wt,Et]
function headOf(e){const{incident:t,formatter:n}=e,{texts:o,clock:i,name:r}=n,{number:s,url:a}=t,d=// CONCATENATED MODULE: ./lib/src/postmortem/sections/facts.js
function factsView(e){const{incident:t,facts:n,formatter:o,settings:i,reading:r}=e,{texts:s,name:a,line:d}=o,l=i.severities.map(({label:e})=>e),c=t.steps.filter(({state:e})=>"open"===e.kind).length,u=t.steps.length,f=(0,Se.M)(t.logbook)
return{protocol:0===c?s.format("allStepsDone",{total:u}):s.format("stepsNotDone",{open:c,total:u}),severity:severityWords(t,n,o,l),affected:(0,Le.ty)(n,i).map(e=>d(e,60)).join(s.words.comma),lead:void 0===f?leadWords(e):a(f),lasted:lastedWords(t,o),openFor:facts_openWords(t,o),fixedBy:(0,m.S)(t,n,r.repairs).map(e=>function fixWords(e,{label:t}){return"commit"===e.kind?commitLink(e.sha,e.url):(0,ee.uM)(`#${e.number} ${t(e.title,80)}`,e.url)}(e,o)).join(s.words.comma),milestones:milestoneRows(milestones(t,(0,Me.J)(t,n,i.acceptFrom)),assumedMoments(t),o),complete:0===c,allEight:u===B.ph.length}}(e)
return{t:o.words,title:n.label(t.title,256)||o.format("untitled",{number:s}),number:s,url:a,facts:d,stepsHeading:d.allEight?o.words.theEightSteps:o.words.theSteps,asks:momentAsks(e),people:participants(e).map(r).join(o.words.comma),roles:rolesOf(e),zones:i.zones}}function partsOf(e){const{incident:t,formatter:n}=e,o=function humanSections(e,t){const{incident:n,formatter:o}=e,{words:i}=o.texts,r=function threadNotes({reading:e,formatter:t}){const{line:n,block:o}=t,i=e.statements.flatMap(e=>e.parts.flatMap(i=>{const r=function sectionOf({kind:e,heading:t,text:n}){return n===xe.qE||void 0!==(0,Le.er)({heading:t,text:n})?void 0:(0,Ve.E)(e)?e:function isServices(e){return""!==e&&void 0!==(0,Le.er)({heading:e,text:""})}(t)?"impact":void 0}(i),s=e.isMember?i.text:unlinked(i.text),a=void 0===r?"":whole(o(s,qt))
return void 0===r||""===a?[]:[{section:r,note:{heading:function isAsked(e){return/[?？]\s*$/.test(e)}(i.heading)||!(0,Ve.E)(i.kind)?n(i.heading,120):"",quote:quoted(a),source:sourceOf(e,t)}}]}))
return grouped(i)}(e),s=function commandNotes({logbook:e},t){const n=e.entries.flatMap(e=>{const n="note"===e.what?whole(t.block(e.text,qt)):""
if("note"!==e.what||""===n)return[]
const o=notedBy(e.attribution,t)
return[{section:e.section,note:{heading:"",quote:quoted(n),source:o}}]})
return grouped(n)}(n,o)
return E.RT.filter(E.N9).map(e=>{const a=[...r.get(e)??[],...s.get(e)??[]],{shown:d,left:l}=shownOf(a.toReversed()),c=d.toReversed(),u=t[e]??[]
return{id:e,heading:i[e],question:i[`${e}Question`],notes:c,rest:0===l?"":o.texts.format("moreInIssue",{count:l,url:n.url}),hints:u,isShown:c.length>0||u.some(({isQuiet:e})=>!0!==e),isImpact:"impact"===e}})}(e,// CONCATENATED MODULE: ./lib/src/postmortem/hints.js
function hintsOf({incident:e,facts:t,reading:n,formatter:o}){const marked=n=>{const i=t.comments.filter(({id:t})=>e.marks[n].includes(t))
return 0===i.length?[]:[{intro:o.texts.format("markedInIssue",{icon:V.KG[n]}),lines:i.map(e=>quotedLine(e,firstWords(e.body),o))}]},offered=t=>offers((n.candidates[t]??[]).filter(n=>"badly"!==t||!(({source:t})=>void 0!==t.comment&&e.marks.confused.includes(t.comment))(n)),o)
return{impact:[...impactHints(t,o),...offered("impact")],detection:offered("detection"),trigger:leadUpHints(e,t,o),factors:offered("factors"),lucky:offered("lucky"),well:marked("hooray"),badly:[...marked("confused"),...offered("badly"),...lessons(n,o)]}}(e)),i=followUps(e),r=// CONCATENATED MODULE: ./lib/src/postmortem/sections/steps.js
function stepRows(e,t){const n=stepSpans(e)
return e.steps.map((o,i)=>function rowOf({step:e,state:t,listed:n},o,i,r){const{texts:s,clock:a,line:d,name:l,titleOf:c}=r,u={number:(0,B.CD)(e.id),title:c(e)}
if("open"===t.kind||void 0===o){const e=n?s.words.stateOpen:s.words.stateTakenOut
return{...u,state:e,open:!0,who:"",when:"",after:"",took:"",words:""}}const{attribution:m}=t,p="seen"===m.kind,g=a.timestamp(m.at),atMost=e=>p?s.format("atMost",{duration:e}):e
return{...u,state:"done"===t.kind?s.words.stateDone:s.words.stateSkipped,open:!1,who:p?"":l(m.by),when:p?s.format("seenAt",{when:g}):g,after:atMost(s.duration((0,h.vk)((0,f.kK)(i),m.at))),took:o.isAhead?s.words.aheadOfTurn:atMost(s.duration((0,h.vk)(o.from,o.to))),words:d("skipped"===t.kind?t.reason:t.note??"",500)}}(o,n[i],e,t))}(t,n)
return{lead:leadLines(e,i),stillToWrite:stillToWrite(o,i,e),summary:summaryOf(e),timeline:timelineOf(e),gantt:gantt(t,n),steps:r,hasSteps:r.some(({open:e})=>!e),communications:communicationsOf(e),blocks:wn.map(t=>// CONCATENATED MODULE: ./lib/src/postmortem/block.js
function blockView({id:e,heading:t,body:n},o){return{id:e,heading:o.formatter.texts.words[t],body:n(o).join("\n\n")}}(t,e)),sections:o,followUps:i}}function secretWords({texts:e,secrets:t}){const n=t()
return 0===n?"":e.counted("secretsLeftOut",n)}var kn=n(5778),bn=n(6018),yn=n(8412),xn=n(7224),$n=n(6669);// CONCATENATED MODULE: ./lib/src/postmortem-index/page-follow-ups.js
const On=50
function followUpRows(e,t,n){return e.flatMap(e=>(0,F.dz)(e).map(t=>({entry:e,item:t}))).toSorted((e,t)=>(0,F.sS)(e.item,t.item)).slice(0,On).map(({entry:e,item:{title:o,number:i,owner:r="",due:s=""}})=>({due:s.replaceAll("-","‑"),title:(0,$n.H)(o,120),number:i??0,link:void 0===i?"":`${t.repository.url}/issues/${i}`,owner:(0,$n.H)(r,60),incident:titleOf(e,n),postmortem:(0,jt.yT)((0,jt.ux)(e.path,t))}))}function titleOf({title:e,incident:t},n){return(0,$n.H)(e,100)||n.format("untitled",{number:t})}// CONCATENATED MODULE: ./lib/src/postmortem-index/page-view.js
const Mn=1e3,Sn=100,An=30
function countsOf(e,{format:t,counted:n}){const o=e.at(-1),i=e.reduce((e,{followUps:t})=>e+t.open,0),r=e.filter(({steps:e})=>e.open>0).length
return{count:void 0===o?"":n("postmortemCount",e.length,{since:(0,h.kb)(o.opened)}),followUpsOpen:0===i?"":n("followUpsOpen",i),stepsOpen:0===r?"":t("withOpenSteps",{count:r})}}function leftOutOf(e,{format:t}){return 0===e?"":t("olderPostmortems",{count:e,index:"[index.json](index.json)"})}function followUpWords({open:e,total:t},{counted:n}){return 0===t?"":0===e?n("followUpsDone",t):n("followUpsOpenOf",e,{total:t})}const Ln=5
function shownServices({services:e=[]}){return[...e.slice(0,Ln).map(e=>(0,$n.H)(e,40)),...e.length>Ln?["…"]:[]].join(", ")}var _n=n(8130);// CONCATENATED MODULE: ./lib/src/postmortem-index/read-entry.js
function readEntry({path:e,sha:t,text:n,words:o}){const i={kind:"other",path:e,sha:t},r=(0,a.Xz)(n)
switch(r.kind){case"front-matter":return function isOwn(e,t){const n=["incident","schema"].filter(e=>Object.hasOwn(t,e)).length
return 2===n||1===n&&(0,bn.Sb)(e)}(e,r.data)?function postmortem({path:e,sha:t,words:n,text:o,data:i}){return(0,_n.q0)({path:e,sha:t,incident:i.incident,title:i.title,severity:i.severity,services:i.services,labels:i.labels,status:i.status,opened:i.opened,closed:i.closed,updated:latest(i),durationMinutes:i.duration_minutes,lastedMinutes:i.lasted_minutes,steps:(0,_n.Lu)(i),followUps:countFollowUps(o,{words:n,home:homeIn(i)}),completeness:(0,l.w)(o,n)})}({path:e,sha:t,text:n,words:o,data:{...(0,c.K)(n),...r.data}}):i
case"broken":return(0,bn.Sb)(e)||function namesOwnKeys(e){const t=e.slice(0,2e3)
return/^incident:/m.test(t)&&/^schema:/m.test(t)}(n)?{...i,kind:"broken",reason:reason(r.reason)}:i
case"none":return function hasOwnSections(e){return(0,W.K)(e).some(({name:e})=>e!==bn.gM)}(n)?(0,Rt.RA)("flawFrontMatter",i):i}}function homeIn(e){const t=`/issues/${(0,_n.U9)(e.incident)}`,n=(0,q.$6)(e,"url")
return!0===n?.endsWith(t)?n.slice(0,-t.length):void 0}function latest(e){return[e.opened,e.closed,...(0,q.gT)(e,"episodes").flatMap(e=>[(0,q.$6)(e,"from"),(0,q.$6)(e,"to")]),...(0,q.gT)(e,"steps").map(e=>(0,q.$6)(e,"when"))].flatMap(e=>(0,_n.U_)(e)??[]).toSorted().at(-1)}function reason(e){return(0,Ae.pF)((0,d.E)(e).text,200)}// CONCATENATED MODULE: ./lib/src/postmortem-index/read-folder.js
function readFolder({directory:e,entries:t,texts:n,words:o,blobSha:i}){const r=(0,xn.vS)(n[(0,bn.Ny)(e,t).index],i).entries
return(0,bn.h3)(e,t).map(e=>{const t=r.get(e.path)
if(t?.sha===e.sha)return t
const i=n[e.path]
return void 0===i?(0,Rt.RA)("flawUnread",e):readEntry({path:e.path,sha:e.sha,text:i,words:o})})}// CONCATENATED MODULE: ./lib/src/postmortem-index/build-index.js
const In=`\x3c!-- incident-protocol:begin ${bn.gM} --\x3e`,zn=`\x3c!-- incident-protocol:end ${bn.gM} --\x3e`
function buildIndex(e){const{directory:t,entries:n,repository:o,writer:i,messages:r,blobSha:s}=e,a=(0,jt.$t)(o,t),d=(0,bn.Ny)(t,n),l=(0,yn.E)(e),c=function readAll(e){const{changed:t,entries:n}=e,o=n.filter(({path:e})=>e!==t?.path)
return[...void 0===t?[]:[entryOfChanged(t,e)],...readFolder({...e,entries:o,words:e.messages.words})]}(e),u=c.filter(e=>"postmortem"===e.kind).toSorted(Rt.ll),m=c.filter(e=>"broken"===e.kind).toSorted(Rt.f2),f=c.filter(e=>"other"===e.kind).toSorted(Rt.f2),p=(0,kn.k)(u,a,r),g=l.includes(d.feed)?"":s(p),v=(0,xn.UD)({postmortems:u,broken:m,others:f,feed:g,repositoryUrl:o.url,blobSha:s}),w=function pageView({postmortems:e,broken:t,others:n,place:o,texts:i}){const r=e.slice(0,Mn),s=function years(e,t,n){const o=[...new Set(e.map(({opened:e})=>e.slice(0,4)))]
let i=0
return o.map(o=>{const r=e.filter(({opened:e})=>e.startsWith(o)).map(e=>function page_view_row(e,t,n){const{steps:o,followUps:i,completeness:r,durationMinutes:s,lastedMinutes:a=s}=e,d=o.done+o.skipped
return{day:(0,h.kb)(e.opened).replaceAll("-","‑"),title:titleOf(e,n),link:(0,jt.yT)((0,jt.ux)(e.path,t)),number:e.incident,issue:`${t.repository.url}/issues/${e.incident}`,services:shownServices(e),severity:(0,$n.H)(e.severity??"",60),duration:void 0===a?"":(l=n.duration(a*te.Vc),l.replaceAll(" "," ")),finished:d,steps:d+o.open,followUps:followUpWords(i,n),completeness:void 0===r?"":`${r.written}/${r.total}`,status:(0,$n.H)((0,N.o7)(e.status,n.words),40)}
var l}(e,t,n)),s=i>0&&i+r.length>An
i+=r.length
return{year:o,count:r.length,folded:s,rows:r}})}(r,o,i)
return{t:i.words,...countsOf(e,i),followUps:followUpRows(e,o,i),severalYears:s.length>1,showsCompleteness:r.some(({completeness:e})=>void 0!==e),years:s,leftOut:leftOutOf(e.length-r.length,i),others:n.slice(0,Sn).map(({path:e})=>({name:(0,$n.H)((0,jt.ux)(e,o),120),link:(0,jt.yT)((0,jt.ux)(e,o))})),broken:t.map(({path:e,reason:t,flaw:n})=>({name:(0,$n.H)((0,jt.ux)(e,o),120),link:(0,jt.yT)((0,jt.ux)(e,o)),reason:void 0===n?(0,$n.H)(t,200):i.words[n]}))}}({postmortems:u,broken:m,others:f,place:a,texts:r}),k=function pageText({directory:e,entries:t,texts:n},o){const{page:i}=(0,bn.Ny)(e,t)
if(!t.some(({path:e})=>e===i))return o
const r=n[i]
return void 0===r?void 0:""===r.trim()?o:hasRoom(r)?(0,W.J)(r,o,qn):void 0}(e,withRoom(i.write("index-page",w,lacksRoom))),b=[...void 0===k?[]:[{path:d.page,content:k}],{path:d.index,content:v},{path:d.feed,content:p}]
return{index:v,postmortems:u.length,files:b.filter(t=>!l.includes(t.path)&&function isNews({path:e,content:t},{entries:n,blobSha:o}){return n.find(t=>t.path===e)?.sha!==o(t)}(t,e)),notes:[...void 0===k?[noRoom(d.page)]:[],...l.map(leftAlone),...m.map(({path:e,reason:t})=>`\`${e}\` cannot be read as a postmortem: ${t}`)]}}function entryOfChanged({path:e,content:t},{messages:n,blobSha:o}){const{words:i}=n
return readEntry({path:e,sha:o(t.toWellFormed()),text:t,words:i})}const qn={mayInsert:()=>!1,mayEmpty:()=>!1}
function hasRoom(e){return(0,W.K)(e).some(({name:e})=>e===bn.gM)}function withRoom(e){if(hasRoom(e))return e
const{opening:t="",yaml:n="",closing:o="",content:i}=(0,a.vQ)(e)??{content:e},r=i.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g,"").trim()
return`${t}${n}${o}${In}\n\n${r}\n\n${zn}\n`}function lacksRoom(e){return hasRoom(withRoom(e))?void 0:"it leaves a block of code or a hidden remark open"}function noRoom(e){return`\`${e}\` was left as it is: it belongs to people and has no room for the list. Put the lines \`${In}\` and \`${zn}\` where it should stand.`}function leftAlone(e){return`\`${e}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`}var Wn=n(4175),Un=n(7700);// CONCATENATED MODULE: ./lib/src/delivery/postmortem-commit.js
function wantedOnDefault(e,t){const n=proposedOn(e,t),{path:o,text:i}=n,r=function indexWith(e,t){return function isIndexApart(e){const t=(0,Un.N)(e)
return"off"===t||"pull-request"===t}(e.settings)?Fn:indexToCommit(e,t)}(e,{path:o,content:i})
return{...n,files:[...n.files,...r.files],notes:r.notes}}function proposedOn(e,t){const{file:n}=t,o="present"===n.kind?n.content:void 0,i=function formerFile({former:e},{number:t}){return void 0!==e&&(0,Wn.Zp)(e.content)===t?e:void 0}(t,e.incident),r=writtenOver(e,o??i?.content??keptText(e.facts)),s=r===o?[]:[{path:n.path,content:r}],a=void 0===i||void 0!==o?{}:{removed:[i.path]}
return{path:n.path,files:s,...a,isNew:void 0===(o??i),text:r,notes:[]}}function writtenOver(e,t){const{facts:n,settings:o,writer:i,blobSha:r}=e,{words:a}=(0,s.j)(o,i),{directory:d}=o.postmortem,{postmortems:l}=n,c=("read"===l.kind?readFolder({...l,directory:d,words:a,blobSha:r}):[]).filter(e=>"postmortem"===e.kind)
return writePostmortem({...e,known:c,...void 0===t?{}:{existing:t}})}function keptText(e){const[t]=(0,i.D5)(e,"postmortem")
return void 0===t?void 0:(0,r.fi)(t.body)?.file}function commitOf({incident:e},{base:{commit:t,tree:n}},i,{path:r,files:s,removed:a,isNew:d}){const{number:l,logbook:c}=e,u="default-branch"===i.kind?function directMessage(e,t){return t?(0,o.Ck)(e):(0,o.im)(e)}(l,d):(0,o.gM)(l)
return{kind:"commit-files",issue:l,base:{commit:t,tree:n},onto:i,path:r,files:s,...void 0===a?{}:{removed:a},message:u,revision:c.revision}}function currentCommit({number:e},{base:t,file:n}){return[(0,o.Ck)(e),(0,o.im)(e)].includes(t.message)?t.commit:"present"===n.kind&&"known"===n.lastChange?.kind?n.lastChange.commit:void 0}const Fn={files:[],notes:[],index:"",postmortems:0}
function indexToCommit({facts:e,settings:t,writer:n,blobSha:o},i){const{repository:r,postmortems:a}=e
if("read"!==a.kind&&"listed"!==a.kind)return Fn
const{directory:d}=t.postmortem,l=(0,s.j)(t,n),c=void 0===i?{}:{changed:i}
return buildIndex({...a,...c,repository:r,directory:d,writer:n,messages:l,blobSha:o})}},8242:(e,t,n)=>{n.d(t,{U:()=>deliveryQuestions,V:()=>defaultDirectory})
var o=n(2283),i=n(3e3),r=n(6230),s=n(6018),a=n(3649),d=n(1276)
function deliveryQuestions(e){return[...directoryQuestions(e),...draftQuestions(e),...bypassQuestions(e)]}function directoryQuestions(e){const{incident:t,facts:n,settings:r,blobSha:s}=e,{postmortems:a,repository:l}=n,{directory:c}=r.postmortem
switch(a.kind){case"unread":{const n=(0,i.nQ)(t)||function asksForWords({incident:e,asksForWords:t=!1}){const{phase:n,logbook:i}=e
return"resolved"===n.kind&&"commit"===i.postmortem?.kind&&(t||"prevent"===(0,o.SY)(e)?.step.id)}(e),r=l.defaultBranch
return n?[{...defaultDirectory(r,c),...formerPlace(t,c)}]:[]}case"listed":{const e=(0,d.Rh)(a,{incident:t,directory:c,blobSha:s})
return 0===e.length?[]:[{kind:"files",of:"default-branch",files:e}]}case"read":{const{file:e,base:n}=a
return"absent"!==e.kind&&void 0===e.lastChange&&(0,i.A4)(t)?[{kind:"last-change",commit:n.commit,path:e.path}]:[]}case"unusable":return[]}}function formerPlace({logbook:e},t){const{postmortem:n}=e
return"commit"!==n?.kind||n.path.startsWith(`${t}/`)?{}:{former:n.path}}function defaultDirectory(e,t){const{index:n,page:o}=(0,s.Ny)(t,[])
return{kind:"directory",of:"default-branch",branch:e,directory:t,likely:[n,o]}}function bypassQuestions({incident:e,facts:t,settings:n,delivery:o}){const{rulesets:r}=t.repository,s="pending"===o.kind&&0===o.refused.length
return void 0!==r&&s&&"auto"===n.postmortem.deliver&&(0,i.nQ)(e)&&void 0===(0,d.FQ)(e)?[{kind:"bypass",rulesets:r}]:[]}function draftQuestions(e){const{incident:t,facts:n,settings:o,blobSha:s}=e,{draft:l}=n,{directory:c}=o.postmortem
if(!(0,i.nQ)(t)){const n=(0,d.FQ)(t)
return"unread"===l.kind&&void 0!==n&&"resolved"===t.phase.kind?[pullQuestion(n,e)]:[]}if(!function isBranchWanted({incident:e,facts:t,settings:n,delivery:o}){const{deliver:i}=n.postmortem
if("commit"===i||"unusable"===t.postmortems.kind)return!1
const s="pending"===o.kind&&o.refused.some(e=>"commit"===e.target&&!(0,r.l)(e)),l=void 0!==t.repository.pushes||!1===(0,a.D)(t,e.logbook)
return"pull-request"===i||void 0!==(0,d.FQ)(e)||s||l}(e))return[]
const u="read"===l.kind?l.branch:{kind:"unread",name:(0,d.ZC)(t)}
switch(u.kind){case"unread":return[{kind:"directory",of:"draft",branch:u.name,directory:c,likely:[]},...isPullKnown(l,u.name)?[]:[pullQuestion(u.name,e)]]
case"listed":{const e=(0,d.o5)(u.postmortems,{incident:t,directory:c,blobSha:s})
return 0===e.length?[]:[{kind:"files",of:"draft",files:e}]}default:return isPullKnown(l,u.name)?[]:[pullQuestion(u.name,e)]}}function isPullKnown(e,t){return"read"===e.kind&&e.branch.name===t&&"unread"!==e.pull.kind}function pullQuestion(e,{incident:{logbook:t},facts:n}){const{postmortem:o,review:i}=t,r="pull-request"===o?.kind&&"open"===o.state&&o.branch===e
return{kind:"pull-request",branch:e,base:n.repository.defaultBranch,...r?{open:o.number}:{},...void 0===i?{}:{reviewed:i.number}}}},7409:(e,t,n)=>{n.d(t,{B:()=>blockLines,U:()=>fenceAfter})
var o=n(1156)
const i=/^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/
function blockLines(e){let t=""
return(0,o.k)(e).lines.map(n=>{const o=e.slice(n.start,n.end),r=i.exec(o)?.[0]??"",s=o.slice(r.length),a=function placeOf({line:e,prefix:t,content:n,fence:o}){if("code"!==e.place)return e.place
if(""!==o)return"fenced"
const i=t.slice(t.trimEnd().length)
return i.length>=4||i.includes("\t")||void 0===opensFence(n)?"indented":"fenced"}({line:n,prefix:r,content:s,fence:t})
t="fenced"===a?fenceAfter(s,t):""
return{place:a,prefix:r,content:s,quoted:n.quoted}})}function opensFence(e){return/^(?:`{3,}|~{3,})/.exec(e)?.[0]}function fenceAfter(e,t){if(""===t)return opensFence(e)??""
const n=e.trim()
return n.length>=t.length&&n===t.slice(0,1).repeat(n.length)?"":t}},2839:(e,t,n)=>{n.d(t,{Xz:()=>readFrontMatter,g4:()=>writeFrontMatter,vQ:()=>splitFrontMatter})
var o=n(9599),i=n(8815)
const r={language:"yaml",engines:{yaml:{parse:function readMapping(e){const t=(0,i.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}},javascript:refuse,json:refuse}},s={engines:{javascript:refuse},lineWidth:-1,noRefs:!0}
function readFrontMatter(e){const t=splitFrontMatter(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,r)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function writeFrontMatter(e,t){return`${function legible(e){const t=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,t)=>String.fromCodePoint(Number.parseInt(t,16)))
return JSON.stringify(readFrontMatter(t))===JSON.stringify(readFrontMatter(e))?t:e}(o.stringify({content:""},function defined(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),s).trimEnd())}\n${t}`}function splitFrontMatter(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:t,yaml:n,closing:"",content:""}
const[i]=o,r=o.index+i.length
return{opening:t,yaml:n.slice(0,o.index),closing:i,content:n.slice(r)}}function refuse(){throw new Error("Only YAML is read.")}},4639:(e,t,n)=>{n.d(t,{X:()=>piecesOf})
var o=n(1156)
function piecesOf(e){const t=[]
let n=[]
const flush=()=>{n.length>0&&t.push({kind:"prose",text:n.join("\n")})
n=[]}
for(const i of(0,o.k)(e).lines){const o=e.slice(i.start,i.end)
if(isProse(i,o))n.push(o)
else{flush()
t.push({kind:"code",text:o})}}flush()
return t}function isProse(e,t){return"html"===e.place||"text"===e.place&&""!==t.trim()}},124:(e,t,n)=>{n.d(t,{J:()=>replaceSections,K:()=>sectionsOf})
var o=n(2839),i=n(1156)
const r=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/
function replaceSections(e,t,n){const o=sectionsOf(t).map(({name:e,from:n,to:o})=>({name:e,text:t.slice(n,o)})),i=new Map(o.map(({name:e,text:t})=>[e,t]))
let r="",s=0
for(const{name:t,from:o,to:a}of sectionsOf(e)){const d=i.get(t)
if(void 0===d&&!n.mayEmpty(t))continue
if(void 0===d&&hasOwnHeading(e.slice(o,a))){const t=wholeOf(e,o,a),n=""===e.slice(t.to,nextPart(e,t.to)).trim(),i=n?"":/^\s*#{2,3} [^\r\n]*\r?\n/.exec(e.slice(o,a))?.[0]??""
r+=n?e.slice(s,t.from):`${e.slice(s,o)}${i}${eolAt(e,o)}`
s=n?t.to:a
continue}const l=!0===n.hasHeadingOutside?inPlace(d??"",e,{from:o,to:a}):d??""
r+=e.slice(s,o)+inLinesOf(e,o,l)
s=a}const a=r+e.slice(s)
return o.reduce((e,t,i)=>!sectionsOf(e).some(({name:e})=>e===t.name)&&n.mayInsert(t.name)?function inserted(e,{name:t,text:n},o){const i=sectionsOf(e),r=o.toReversed().flatMap(e=>i.find(t=>t.name===e.name)??[])[0],s=eolAt(e,r?.from??0),a=`\x3c!-- incident-protocol:begin ${t} --\x3e\n${n}\x3c!-- incident-protocol:end ${t} --\x3e`.replaceAll(/\r?\n/g,s),d=void 0===r?e.length:nextPart(e,e.indexOf("--\x3e",r.to)+3),l=e.slice(0,d).trimEnd(),c=`${l}${s}${s}${a}${void 0===r?s:e.slice(l.length)}`
return sectionsOf(c).some(e=>e.name===t)?c:e}(e,t,o.slice(0,i)):e,a)}function hasOwnHeading(e){return/^\s*(?:#{2,3} |<details)/.test(e)}function wholeOf(e,t,n){const o=e.lastIndexOf("\x3c!--",t-1)
return{from:o-(/(?:\r?\n){0,2}$/.exec(e.slice(0,o))?.[0]??"").length,to:e.indexOf("--\x3e",n)+3}}function inPlace(e,t,{from:n,to:o}){const i=/(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(t.slice(Math.max(0,n-400),n).trimEnd())?e.replace(/^\n*#{2,3} [^\n]*\n/,""):e,r=/^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(t.slice(o,o+1e3))?.[1]
return void 0===r?i:i.replace(`\n${r}\n`,"")}function inLinesOf(e,t,n){return n.replaceAll(/\r?\n/g,eolAt(e,t))}function eolAt(e,t){return e.slice(0,t).endsWith("\r\n")?"\r\n":"\n"}function nextPart(e,t){const n=(0,o.vQ)(e)?.content??e,r=e.length-n.length,a=(0,i.k)(n).lines.find(({start:e,end:o,place:i,quoted:a})=>{if(r+e<t||a||"code"===i)return!1
const d=n.slice(e,o)
return"html"===i?s.test(d):/^#{1,3} /.test(d)})
return void 0===a?e.length:r+a.start}const s=/^<!-- incident-protocol:(?:begin|data) /
function sectionsOf(e){const{content:t}=(0,o.vQ)(e)??{content:e},n=e.length-t.length,s=(0,i.k)(t).lines.flatMap(e=>function markIn(e,t,n){if("html"!==t.place||t.quoted)return[]
const o=r.exec(e.slice(t.start,t.end).trim())
if(null===o)return[]
const i=/^(?:\r\n|\n|\r)?/.exec(e.slice(t.end,t.end+2))?.[0]??""
return[{what:"begin"===o[1]?"begin":"end",name:o[2]??"",start:n+t.start,after:n+t.end+i.length}]}(t,e,n)),a=s.flatMap((e,t)=>{const n=s[t+1]
return"begin"!==e.what||"end"!==n?.what||n.name!==e.name?[]:[{name:e.name,from:e.after,to:n.start}]})
return a.filter(({name:e},t)=>a.findIndex(t=>t.name===e)===t)}},4830:(e,t,n)=>{n.d(t,{Q:()=>withoutHtml})
var o=n(7898),i=n(1091)
const r=new Set("a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr".split(" ")),s=2e3
function withoutHtml(e,t){const n=(0,o.tE)(e),i=lookAhead(e,"--\x3e"),r=lookAhead(e,">")
let s="",a=0
const d=/[`<]/g
for(let o=d.exec(e);null!==o;o=d.exec(e)){if(o.index<a)continue
s+=e.slice(a,o.index)
a=o.index
const l=n.get(a),c=l??endOfHtml(e,a,{commentEnd:i,tagEnd:r}),u=e.slice(a,c)
s+=void 0===l&&c>a+1?replacement(u,t):u
a=c
d.lastIndex=a}return s+e.slice(a)}function lookAhead(e,t){let n=-2
return o=>{-1!==n&&n<o&&(n=e.indexOf(t,o))
return n}}function endOfHtml(e,t,{commentEnd:n,tagEnd:o}){if("<"!==e[t])return t+1
if(e.startsWith("\x3c!--",t)){const o=n(t+2)
return-1===o?""===e.slice(0,t).trim()?e.length:t+1:o+3}const i=o(t)
return-1===i||i-t>s||e.slice(t+1,i).includes("<")?t+1:i+1}function replacement(e,t){if(e.startsWith("\x3c!--"))return""
const n=e.slice(1,-1)
if(/^https?:\/\/[^\s<]+$/i.test(n)||/^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(n))return n
const o=/^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(n)?.[1]?.toLowerCase()
return"br"===o?" ":"img"===o?function image(e,t){const n=/\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(e)?.[1],o=(/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(e)??[]).slice(1).join("").trim().replaceAll(/[[\]\\`\n]/g," ")||"image"
return void 0===n?o:(0,i.S_)(n,t)?`![${o}](${n})`:`[${o}](${n})`}(n,t):void 0!==o&&r.has(o)?"":e}},2718:(e,t,n)=>{n.d(t,{w:()=>completenessOf})
var o=n(8674),i=n(2839),r=n(1156),s=n(124),a=n(4070),d=n(6270)
function completenessOf(e,t){const n=(0,i.vQ)(e)?.content??e,l=function marksIn(e,t){const n=e.length-t.length
return(0,s.K)(e).map(({name:e,from:t,to:o})=>({name:e,from:t-n,to:o-n}))}(e,n),c=function statesIn(e,t){const n=new Map,o={heading:"",under:void 0}
let i=0
for(const s of(0,r.k)(e).lines){for(;i<t.length&&(t[i]?.to??0)<=s.start;)i+=1
const r=t[i],a=void 0!==r&&s.start>=r.from&&s.end<=r.to?r.name:void 0
readLine({...s,text:e.slice(s.start,s.end).trim()},a,o,n)}return n}(n,l),u=(0,d.K)(e),m=Object.keys(u).length>0,f=function goneFrom(e,t){return(0,o.gT)(e,"sections").flatMap(e=>"string"==typeof e?e:[]).filter(e=>!t.some(t=>t.name===e))}(u,l),p=a.RT.filter(e=>m&&!c.has((0,a.Fg)(e))&&!f.includes((0,a.Fg)(e))),h=[...[...c].map(([e,t])=>({mark:e,...t,heading:t.heading||e})),...p.map(e=>({mark:(0,a.Fg)(e),heading:(0,a.Wm)(e,t),isWritten:!1}))].toSorted((e,t)=>orderOf(e.mark)-orderOf(t.mark)),g=h.filter(({isWritten:e})=>!e)
return{written:h.length-g.length,total:h.length,asking:g.map(({heading:e})=>e),askingMarks:g.map(({mark:e})=>e)}}function orderOf(e){const t=a.RT.findIndex(t=>(0,a.Fg)(t)===e)
return-1===t?a.RT.length:t}function readLine(e,t,n,o){if(""===e.text)return
const i=void 0===t?function markerIn({text:e,place:t}){if("html"!==t)return
const[,n,o=""]=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(e)??[]
return void 0===n?void 0:{what:"begin"===n?"begin":"end",name:o}}(e):void 0
if(void 0!==i){!function passMarker({what:e,name:t},n,o){if("end"!==e){n.under=(0,a.GH)(t)?t:void 0;(0,a.GH)(t)&&!o.has(t)&&o.set(t,{heading:n.heading,isWritten:!1})}else n.heading=""}(i,n,o)
return}const r=function headingIn({place:e,quoted:t,text:n},o){if("text"!==e||t)return
const[,i="",r]=/^(#{1,3})[ \t]+(\S.*)$/.exec(n)??[]
return i.length<3||void 0===o&&void 0!==(0,a.RO)(r??"")?r:void 0}(e,t),s=void 0!==t&&(0,a.GH)(t)?t:void 0
if(void 0!==r){n.heading=r
n.under=void 0===t?(0,a.RO)(r):s}const d=void 0===t?n.under:s
if(void 0===d)return
const l=o.get(d)??{heading:"",isWritten:!1}
l.heading||=n.heading
o.set(d,l)
void 0===r&&(l.isWritten||=void 0===t?function hasWords({text:e,place:t}){return!("html"===t&&/^<!--.*-->$/.test(e)||/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(e)||""===e||function isQuestion(e){return/^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(e)}(e))}(e):function isNote(e,{text:t,quoted:n}){return"follow-ups"!==e?n:/\/issues\/\d+\)/.test(t.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g,""))||/^- \[[ xX]\] (?![_*])/.test(t)}(d,e))}},6669:(e,t,n)=>{n.d(t,{H:()=>cell,x:()=>xmlText})
var o=n(1477)
const i=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi
function cell(e,t){return(0,o.h)(e.replaceAll(i,"(address)"),t)}const r=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}
function xmlText(e){return e.toWellFormed().replaceAll(r,"").replaceAll(/[&<>"']/g,e=>s[e]??"")}},5778:(e,t,n)=>{n.d(t,{k:()=>writeFeed,n:()=>isOwnFeed})
var o=n(9480),i=n(7268),r=n(6669),s=n(9944)
const a=50,d="<generator>Incident Protocol</generator>"
function isOwnFeed(e){return""===e.trim()||e.includes(d)}function writeFeed(e,t,n){const o=e.toSorted((e,t)=>(0,i.UD)(t.updated,e.updated)||(0,i.ll)(e,t)).slice(0,a),{url:s,name:l}=t.repository,c=new Set,u=o.flatMap(e=>{const o=c.has(e.incident)
c.add(e.incident)
return function feedEntry({entry:e,place:t,isRepeated:n,texts:o}){const i=`${t.repository.url}/issues/${e.incident}`,s=t.fileUrl(e.path)
return["  <entry>",`    <title type="text">${(0,r.x)(e.title)}</title>`,`    <id>${(0,r.x)(n?s:`${i}#postmortem`)}</id>`,`    <published>${e.closed??e.opened}</published>`,`    <updated>${e.updated}</updated>`,`    <link rel="alternate" type="text/html" href="${(0,r.x)(s)}"/>`,`    <link rel="related" type="text/html" href="${(0,r.x)(i)}" title="${(0,r.x)(o.format("feedIssue",{number:e.incident}))}"/>`,...void 0===e.severity?[]:[`    <category term="${(0,r.x)(e.severity)}"/>`],`    <summary type="text">${(0,r.x)(summary(e,o))}</summary>`,"  </entry>"]}({entry:e,place:t,isRepeated:o,texts:n})})
return`${['<?xml version="1.0" encoding="utf-8"?>','<feed xmlns="http://www.w3.org/2005/Atom">',`  <title>${(0,r.x)(n.format("postmortemsOf",{name:l}))}</title>`,`  <id>${(0,r.x)(`${s}#${t.directory}`)}</id>`,`  <updated>${o[0]?.updated??"1970-01-01T00:00:00Z"}</updated>`,`  <link rel="alternate" type="text/html" href="${(0,r.x)(t.folderUrl)}"/>`,`  <link rel="self" type="application/atom+xml" href="${(0,r.x)(t.rawUrl("feed.xml"))}"/>`,`  <author><name>${(0,r.x)(l)}</name><uri>${(0,r.x)(s)}</uri></author>`,`  ${d}`,...u,"</feed>"].join("\n")}\n`}function lastingWords({durationMinutes:e,lastedMinutes:t},{format:n,duration:i}){return void 0!==t?n("feedLasted",{duration:i(t*o.Vc)}):void 0!==e?n("feedOpenFor",{duration:i(e*o.Vc)}):void 0}function summary(e,t){const{format:n,words:o}=t,{severity:i,steps:r,followUps:a}=e,d=r.done+r.skipped
return[i,lastingWords(e,t),n("feedSteps",{done:d,total:d+r.open}),0===a.open?void 0:n("feedFollowUps",{open:a.open,total:a.total}),(0,s.o7)(e.status,o)].filter(e=>void 0!==e).join(" · ")}},8412:(e,t,n)=>{n.d(t,{E:()=>foreignFiles,q:()=>indexQuestions})
var o=n(5778),i=n(6018),r=n(7224)
function indexQuestions({directory:e,entries:t,texts:n,blobSha:o}){const s=(0,i.Ny)(e,t),has=e=>t.some(t=>t.path===e),a=n[s.index]
if(has(s.index)&&void 0===a)return[s.index]
const d=(0,r.vS)(a,o),l=t.find(({path:e})=>e===s.feed),c=(0,i.h3)(e,t).filter(({path:e,sha:t})=>d.entries.get(e)?.sha!==t)
return[...has(s.page)?[s.page]:[],...void 0!==l&&l.sha!==d.feed?[s.feed]:[],...c.map(({path:e})=>e)]}function foreignFiles({directory:e,entries:t,others:n,texts:s}){const{page:a,index:d,feed:l}=(0,i.Ny)(e,t),isForeign=(e,t)=>{const o=s[e]
return n.includes(e)||void 0!==o&&!t(o)}
return[...!(c=a,t.some(e=>e.path===c))&&n.some(e=>e.toLowerCase()===a.toLowerCase())?[a]:[],...isForeign(d,r.Fw)?[d]:[],...isForeign(l,o.n)?[l]:[]]
var c}},4070:(e,t,n)=>{n.d(t,{Fg:()=>markOf,GH:()=>isPeoplesMark,N9:()=>isSectionName,RO:()=>markOfHeading,RT:()=>r,Wm:()=>headingOf})
var o=n(258),i=n(5636)
const r=["impact","trigger","factors","detection","surprise","well","badly","lucky","follow-ups"],s=(0,i.S)()
function headingOf(e,t){return"follow-ups"===e?t.followUps:t[e]}function markOf(e){return"follow-ups"===e?e:`notes-${e}`}function isPeoplesMark(e){return/^(?:notes-[a-z]+|follow-ups)$/.test(e)}function markOfHeading(e){const t=s(e),n=r.find(e=>e===t)
return void 0===n?void 0:markOf(n)}function isSectionName(e){return o.Q.some(t=>t===e)}},863:(e,t,n)=>{n.d(t,{$t:()=>placeOf,ux:()=>within,yT:()=>encodedPath})
function placeOf(e,t){const{url:n,owner:o,name:i}=e,r=encodedPath(e.defaultBranch)
return{repository:{url:n,name:`${o}/${i}`},directory:t,folderUrl:`${n}/tree/${r}/${encodedPath(t)}`,fileUrl:e=>`${n}/blob/${r}/${encodedPath(e)}`,rawUrl:e=>`${n}/raw/${r}/${encodedPath(`${t}/${e}`)}`}}function encodedPath(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,escaped)).join("/")}function escaped(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function within(e,{directory:t}){return e.slice(t.length+1)}},6270:(e,t,n)=>{n.d(t,{K:()=>storedData,q:()=>withStoredData})
var o=n(6735),i=n(1156)
const r=/^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m
function storedData(e){const t=lastLine(e)?.json
if(void 0===t)return{}
try{const e=JSON.parse(t)
return function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}(e)?e:{}}catch{return{}}}function withStoredData(e,t){const n=`\x3c!-- incident-protocol:data ${function inert(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>"string"==typeof t?t.replaceAll("{",s).replaceAll("}",a):t)
return(0,o.jc)(t).replaceAll(s,"\\u007b").replaceAll(a,"\\u007d").replaceAll("*/","*\\u002f")}(t)} --\x3e`,i=lastLine(e),r=/\r\n/.test(e)?"\r\n":"\n"
return void 0===i?`${e.trimEnd()}${r}${r}${n}${r}`:e.slice(0,i.from)+n+e.slice(i.to)}const[s,a]=["﷐","﷑"],d="\x3c!-- incident-protocol:data {"
function lastLine(e){const t=e.lastIndexOf(d)
if(-1===t)return
const n=e.slice(e.indexOf("--\x3e",t)+3),o=e.indexOf(d)===t&&""===n.trim()&&/(?:^|\n)$/.test(e.slice(0,t))?t:function lastShown(e){return(0,i.k)(e).lines.findLast(({start:t,place:n,quoted:o})=>"html"===n&&!o&&e.startsWith(d,t))?.start}(e)??-1,s=-1===o?null:r.exec(e.slice(o))
return 0===s?.index?{from:o,to:o+s[0].replace(/[ \t]*\r?$/,"").length,json:s[1]??""}:void 0}},1621:(e,t,n)=>{n.d(t,{x:()=>createFormatter,j:()=>postmortemTexts})
var o=n(4569),i=n(6217),r=n(7409)
function indentedRun(e,t){const n=[]
for(let o=t;"indented"===e[o]?.place;o+=1){const t=e[o]
void 0!==t&&n.push(t)}return n}function withoutTabs(e){return e.split("\t").reduce((e,t)=>e+" ".repeat(4-e.length%4)+t)}function fenced(e){const t=e.map(({prefix:e,content:t,quoted:n})=>{const o=withoutTabs(e)+t,i=n?/^(?: {0,3}> ?)+/.exec(o)?.[0]??"":""
return{quote:i,text:o.slice(i.length)}}),n="> ".repeat(t[0]?.quote.replaceAll(/[^>]/g,"").length??0),o=function withoutFence(e){const t=/^\s*(`{3,}|~{3,})[^`]*$/.exec(e[0]??"")?.[1]
return void 0!==t&&e.length>1&&e.at(-1)?.trim()===t?e.slice(1,-1):e}(t.map(({text:e})=>e)),i=o.reduce((e,t)=>""===t.trim()?e:Math.min(e,t.search(/\S/)),64),r=o.join("\n").match(/`{3,}/g)??[],s="`".repeat(r.reduce((e,t)=>Math.max(e,t.length+1),3))
return[s,...o.map(e=>e.slice(i)),s].map(e=>`${n}${e}`)}var s=n(7898),a=n(7685);// CONCATENATED MODULE: ./lib/src/markdown/outline.js
const d=3
function markedLevel(e){return/^(#{1,6})(?:[ \t]|$)/.exec(e)?.[1]?.length}function underlines(e,t){if("text"!==e?.place||"text"!==t.place)return
if(""===e.content.trim()||void 0!==markedLevel(e.content))return
const n=t.content.trimEnd(),[o=""]=n
return n===o.repeat(n.length)?"="===o?1:"-"===o?2:void 0:void 0}var l=n(4639),c=n(1156),u=n(2502),m=n(4830);// CONCATENATED MODULE: ./lib/src/markdown/inert-block.js
function inertBlock(e,{server:t,home:n="",isIssue:o,limit:i}){const l=(0,u.Q6)(e),f=function shortened(e,t){if(e.length<=t)return e
const n=e.lastIndexOf("\n",t)
return n>t/2?e.slice(0,n):(0,u.uo)(e,t)}(l,i),p=rewritten(f,e=>(0,m.Q)(e,t),e=>e),h=rewritten(function outline(e){const t=(0,r.B)(e),n=t.map((e,n)=>function levelOf(e,t){return"text"!==e.place?void 0:markedLevel(e.content)??(void 0===t?void 0:underlines(e,t))}(e,t[n+1])),o=n.reduce((e,t)=>Math.min(e,t??e),d)
return t.map((e,i)=>{const r=n[i]
return void 0!==r?function heading({prefix:e,content:t},n){const o=void 0===markedLevel(t)?t:t.replace(/^#{1,6}/,"")
return`${e}${"#".repeat(Math.min(6,n))} ${o.trim()}`}(e,r+d-o):void 0===underlines(t[i-1],e)?`${e.prefix}${e.content}`:e.prefix.trimEnd()}).join("\n")}(// CONCATENATED MODULE: ./lib/src/markdown/fenced-code.js
function fencedCode(e){const t=(0,r.B)(e),n=[]
for(let e=0;e<t.length;e+=1){const o=indentedRun(t,e)
if(o.length>0){n.push(...fenced(o))
e+=o.length-1
continue}const i=t[e]
void 0!==i&&n.push(`${"fenced"===i.place?i.prefix:withoutTabs(i.prefix)}${i.content}`)}return n.join("\n")}(p)),e=>(e=>e.split("\n").map((e,i,r)=>{const s={server:t,home:n,...void 0===o?{}:{isIssue:o}},d=0===i?"":`${r[i-1]?.trimEnd()}\n`
return(0,a.M)(e,{markup:"kept",...s},d)}))(e).join("\n"),s.gQ),{open:g}=(0,c.k)(h)
return{text:withoutBlankEnds(withoutClicks("fence"===g.kind?`${h.trimEnd()}\n${g.fence}`:h)),cut:f!==l}}const f=/(^[ \t>]*(`{3,}|~{3,})[ \t]*mermaid[^\n]*\n)([\s\S]*?)(?=^[ \t>]*\2)/gim
function withoutClicks(e){return e.replaceAll(f,(e,t,n,o)=>`${t}${o.split("\n").filter(e=>!/^[\s>]*(?:click|links?|callback)\s|%%\{/i.test(e)).join("\n")}`)}function rewritten(e,t,n){return(0,l.X)(e).map(({kind:e,text:o})=>"code"===e?n(o):t(o)).join("\n")}function withoutBlankEnds(e){const t=e.split("\n").map(e=>e.trimEnd()),n=t.findIndex(e=>""!==e),o=t.findLastIndex(e=>""!==e)
return t.slice(Math.max(0,n),o+1).filter((e,t,n)=>""!==e||""!==n[t-1]).join("\n")}var p=n(1477),h=n(7378),g=n(1026),v=n(8296);// CONCATENATED MODULE: ./lib/src/postmortem/formatter.js
const w={started:"milestoneStarted",detected:"milestoneDetected",opened:"milestoneOpened",declared:"milestoneDeclared",acknowledged:"milestoneAcknowledged",mitigated:"milestoneMitigated",resolved:"milestoneResolved",closed:"milestoneClosed"};// CONCATENATED MODULE: ./lib/src/postmortem/create-formatter.js
function createFormatter({incident:e,facts:t,settings:n,texts:i}){const{hide:r,hidden:s}=(0,h.l)(),a=t.repository.url,d=function issuesKnownIn(e){const{background:t,history:n,issue:o}=e,i="read"===t.kind?t.named:void 0
if(void 0===i)return()=>!0
const r="read"===n.kind?n.events.flatMap(e=>"linked"===e.kind?[e.number]:[]):[],s=new Set([o.number,...r,...i.map(({number:e})=>e)]),a=new Set((0,g.A)(e))
return e=>s.has(e)||!a.has(e)}(t),l=/^https?:\/\/[^/]+/.exec(a)?.[0]??""
return{texts:i,clock:(0,v.t)(n.timeZone),line:(e,t)=>function withLastLink(e){return e.replace(/(?<![\w\](<`])https?:\/\/[^\s()[\]<>"`|\\]{1,2000}$/i,e=>/[.,:;!?…]$/.test(e)?e:`[${e}](${e})`)}((0,p.h)(r(e),t,a,{isIssue:d})),label:(e,t)=>(0,p.h)(r(e),t),block:(e,t)=>inertBlock(r(e),{server:l,home:a,isIssue:d,limit:t}),address:r,milestone:e=>i.words[w[e]],name:e=>(0,p.h)(e,60),titleOf:({id:e,title:t})=>(0,p.h)(function isOwn(e,t){return o.w.some(n=>n.id===e&&n.title===t)}(e,t)?i.words[`step-${e}`]:t,120),stepOf:t=>e.logbook.protocol.find(e=>e.id===t)??{id:t,title:t},secrets:s}}function postmortemTexts({postmortem:e},t){const n={...e.messages,...t.messages}
return(0,i.PM)("postmortem",e.language,n)}}}

