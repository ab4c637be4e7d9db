export const id=677
export const ids=[677]
export const modules={1276:(e,t,n)=>{n.d(t,{FQ:()=>branchWrittenTo,ID:()=>withReadDirectories,Rh:()=>filesWanted,ZC:()=>firstBranch,o5:()=>draftFilesWanted})
var o=n(7309)
var s=n(8412)
var r=n(4175)
function filesWanted(e,t){return unread(e,[...fileWanted(e,t),...(0,s.q)({...e,...t})])}function draftFilesWanted(e,t){return unread(e,fileWanted(e,t))}function fileWanted(e,{incident:t,directory:n,blobSha:o}){const s=(0,r.qE)(e,t,{directory:n,blobSha:o})
switch(s.kind){case"unsure":return s.wants
case"present":return[s.path]
default:return[]}}function unread({entries:e,texts:t},n){const o=new Set(n)
return e.filter(({path:e})=>o.has(e)&&!Object.hasOwn(t,e))}function withReadDirectories(e,t,n){const{postmortems:o,draft:s}=e
const r={incident:t,...n}
const i=o.kind==="listed"&&filesWanted(o,r).length===0
return{...e,...i?{postmortems:readOf(o,r)}:{},draft:readDraft(s,r)}}function readOf(e,{incident:t,directory:n,blobSha:o}){const s=(0,r.qE)(e,t,{directory:n,blobSha:o})
if(s.kind==="unsure")throw new Error("the folder was read and still does not show its postmortem")
if(s.kind==="blocked"){const{path:e}=s
const t=`The postmortem cannot be written: \`${e}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`
return{kind:"unusable",blocker:"place",path:e,reason:t}}const{path:i}=s
if(s.kind==="present")return{...e,kind:"read",file:{...s,content:e.texts[i]??""}}
return{...e,kind:"read",file:{kind:"absent",path:movedTo(e,n)??i}}}function movedTo({former:e,entries:t,others:n},o){if(e===undefined)return undefined
const s=`${o}/${(0,r.Md)(e.path)}`
const i=n.includes(s)||t.some(e=>e.path===s)
return i?undefined:s}function readDraft(e,t){if(e.kind!=="read")return e
const{branch:n}=e
if(n.kind!=="listed"&&n.kind!=="foreign")return e
const{name:o}=n
if(n.kind==="listed"&&draftFilesWanted(n.postmortems,t).length>0)return e
const s=n.kind==="listed"?readOf(n.postmortems,t):undefined
const r=s?.kind==="read"&&s.file.kind==="present"
if(s?.kind==="read"&&(r||o===branchWrittenTo(t.incident))){return{...e,branch:{kind:"present",name:o,postmortems:s}}}return{kind:"read",branch:{kind:"unread",name:nextBranch(o,t.incident)},pull:{kind:"unread"}}}function branchWrittenTo({logbook:{postmortem:e}}){const t=e?.kind==="pull-request"||e?.kind==="branch"
return t?e.branch:undefined}function firstBranch(e){return branchNames(e)[0]??""}function nextBranch(e,t){const n=branchNames(t)
const o=n[n.indexOf(e)+1]
if(o===undefined)throw new Error("every name for a branch of the postmortem is taken")
return o}function branchNames(e){const t=branchWrittenTo(e)
const n=(0,o.i2)(e.number)
return t===undefined?n:[t,...n.filter(e=>e!==t)]}},7008:(e,t,n)=>{n.d(t,{Qg:()=>isPostmortemOf,pe:()=>isPostmortemOfAnother,KA:()=>postmortemPath});// CONCATENATED MODULE: ./lib/src/markdown/slug.js
const o=60
const s={"ß":"ss","æ":"ae","œ":"oe","ø":"o","đ":"d","ð":"d","ł":"l","þ":"th","ı":"i"}
const r=/^(?:con|prn|aux|nul|com\d|lpt\d)$/
function slugOf(e){const t=e.toWellFormed().toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu,"").replaceAll(/[ßæœøđðłþı]/g,e=>s[e]??"").toLowerCase()
const n=shortened(t.replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,""))
return n===""||r.test(n)?undefined:n}function shortened(e){if(e.length<=o)return e
const t=e.slice(0,o)
const n=e[o]==="-"?-1:t.lastIndexOf("-")
return(n>o/2?t.slice(0,n):t).replace(/-$/,"")}var i=n(5619);// CONCATENATED MODULE: ./lib/src/delivery/file-name.js
function postmortemPath(e,t){const n=slugOf(t.title)
const o=`${(0,i.kb)(t.createdAt)}-${t.number}`
return`${e}/${n===undefined?o:`${o}-${n}`}.md`}function isPostmortemOf(e,t){return numberIn(e)===String(t)}function isPostmortemOfAnother(e,t){const n=numberIn(e)
return n!==undefined&&n!==String(t)}function numberIn(e){return/^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(e)?.[1]}},4175:(e,t,n)=>{n.d(t,{Md:()=>fileName,Zp:()=>incidentNamedIn,qE:()=>findFile})
var o=n(2839)
var s=n(6018)
var r=n(7224)
var i=n(7008)
function findFile(e,t,{directory:n,blobSha:o}){const s=t.logbook.postmortem?.path
const r=e.entries.some(({path:e})=>e===s)
const a=(0,i.KA)(n,t)
const d=e.entries.map(({path:e})=>e)
const c=[...s!==undefined&&r?[s]:[],...d.filter(e=>e===a),...d.filter(e=>(0,i.Qg)(fileName(e),t.number))]
const u=search(e,c,t)
if(u!==undefined)return u
if(s===undefined){const s=search(e,namedIn(e,{directory:n,blobSha:o},t),t)
if(s!==undefined)return s}const l=s===undefined||r?undefined:search(e,d.filter(e=>mayBeRenamed(e,t.number)),t)
return l??freePath(e,a)}function namedIn({entries:e,texts:t},{directory:n,blobSha:o},{number:i}){const a=(0,r.vS)(t[(0,s.Ny)(n,e).index],o).entries
const d=e.filter(({path:e,sha:n})=>{const o=a.get(e)
if(o?.sha===n)return o.kind==="postmortem"&&o.incident===i
return incidentNamedIn(t[e]??"")===i})
return d.map(({path:e})=>e)}function search(e,t,n){const o=[...new Set(t)].filter(t=>!Object.hasOwn(e.texts,t))
if(o.length>0)return{kind:"unsure",wants:o}
const s=t.find(t=>isAbout(e.texts[t]??"",t,n))
return s===undefined?undefined:{kind:"present",path:s}}function isAbout(e,t,{number:n,logbook:o}){const s=incidentNamedIn(e)
return s===undefined?t===o.postmortem?.path:s===n}function incidentNamedIn(e){const t=(0,o.Xz)(e)
return t.kind==="front-matter"?t.data["incident"]:undefined}function mayBeRenamed(e,t){return/\.mdx?$/i.test(e)&&!(0,i.pe)(fileName(e),t)}function freePath({entries:e,others:t},n){if(t.includes(n))return{kind:"blocked",path:n}
const o=new Set([...e.map(({path:e})=>e),...t])
let s=n
for(let e=2;o.has(s);e+=1)s=n.replace(/\.md$/,`-${e}.md`)
return{kind:"absent",path:s}}function fileName(e){return e.slice(e.lastIndexOf("/")+1)}},7662:(e,t,n)=>{n.d(t,{D3:()=>commitOf,Hg:()=>currentCommit,Rv:()=>indexToCommit,GD:()=>keptText,it:()=>proposedOn,Qr:()=>wantedOnDefault,aL:()=>writtenOver})
var o=n(5007)
var s=n(4485)
var r=n(8574)
var i=n(1621)
var a=n(2839);// CONCATENATED MODULE: ./lib/src/markdown/edit-front-matter.js
function editFrontMatter(e,t){const n=(0,a.vQ)(e)
const o=(0,a.Xz)(e)
if(n===undefined||o.kind!=="front-matter")return e
const s=n.opening.endsWith("\r\n")?"\r":""
const r=Object.entries(t).reduce((e,[t,n],r,i)=>{if(sameValue(o.data[t],n))return e
return withKey(e,{key:t,value:n,end:s,after:i.slice(0,r).map(([e])=>e)})},blocksOf(n.yaml)).flatMap(({lines:e})=>e).map(e=>`${e}\n`).join("")
const i=n.opening+r+n.closing+n.content
return holds(i,t)?i:e}function withKey(e,{key:t,value:n,end:o,after:s}){const r=e.findIndex(e=>e.key===t)
const i={key:t,lines:linesOf(t,n).map(e=>e+o)}
if(r!==-1)return e.with(r,i)
const a=e.findLastIndex(e=>e.key!==undefined&&s.includes(e.key))
return e.toSpliced(a+1,0,i)}function linesOf(e,t){if(t===undefined)return[]
return(0,a.g4)({[e]:t},"").split("\n").slice(1,-2)}function blocksOf(e){const t=[]
let n=[]
for(const o of e.split("\n").slice(0,-1)){const e=/^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(o)
const s=t.at(-1)
if(e!==null){t.push(...n.map(e=>({lines:[e]})),{key:(e[1]??e[2]??e[3]??"").trim(),lines:[o]})
n=[]}else if(o.trim()===""||o.startsWith("#")||s?.key===undefined){n.push(o)}else{t.splice(-1,1,{key:s.key,lines:[...s.lines,...n,o]})
n=[]}}return[...t,...n.map(e=>({lines:[e]}))]}function holds(e,t){const n=(0,a.Xz)(e)
return n.kind==="front-matter"&&Object.entries(t).every(([e,t])=>sameValue(n.data[e],t))}function sameValue(e,t){return JSON.stringify(e)===JSON.stringify(t)}var d=n(7378)
var c=n(2718)
var u=n(6270)
var l=n(1354)
var f=n(4370)
var m=n(2283)
var p=n(6801)
var h=n(5619)
var g=n(1156);// CONCATENATED MODULE: ./lib/src/commands/first-words.js
function firstWords(e){const t=quotedLines(e)
const n=t.findIndex(({quoted:e})=>!e)
const o=t[n]?.text??""
const s=t[n+1]?.text
return/[:：]$/.test(o)&&s!==undefined?`${o} ${s}`:o}function ownWords(e){return quotedLines(e).flatMap(({text:e,quoted:t})=>t?[]:[e]).join(" ")}function quotedLines(e){return(0,g.k)(e).lines.filter(({place:t,start:n,end:o})=>t==="text"&&!(0,l.Et)(e.slice(n,o))).map(({start:t,end:n,quoted:o})=>({quoted:o,text:undressed(e.slice(t,n))})).filter(({text:e})=>/[\p{L}\p{N}\p{S}]/u.test(e))}function undressed(e){return e.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/,"").trim()}// CONCATENATED MODULE: ./lib/src/thread/sentences.js
const w=200
const b=600
const k=300
const y=/(?<=[.!?…]["”»)]?)(?<!\b(?:Prof|Dr|Mr|Mrs|Ms|St|vs|ca|bzw|Nr|No|approx|etc|Sr|Sra|e\.g|i\.e|z\. ?B|u\. ?a|d\. ?h|incl|inkl|max|min|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.)(?<!\b\d{1,2}\.)\s+(?=["“„«(]?[\p{L}\p{N}@#`*])|(?<=[。！？])/u
function withoutTargets(e){const t=e.replaceAll(/\*\*|__(?=\S)|(?<=\S)__/g,"")
if(!t.includes("]("))return t
return t.replaceAll(/!\[[^\]]{0,300}\]\([^()\s]{1,2000}\)/g," ").replaceAll(/\[([^\]]{1,300})\]\([^()\s]{1,2000}\)/g,"$1").replaceAll(/ {2,}/g," ").trim()}function cut(e){if(e.length<=k)return[e]
const t=numberedParts(e)
return t.flatMap(e=>e.length<=k?[e]:e.split(/(?<=[,;])\s+/))}function numberedParts(e){const t=[]
for(const{index:n,1:o}of e.matchAll(/(?<=^|\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu)){if(Number(o)===t.length+1)t.push(n)}if(t.length<2)return[e]
return[0,...t].map((t,n,o)=>e.slice(t,o[n+1]).trim()).filter(e=>e!=="")}function withoutHalfQuote(e){if(/[»”]$/.test(e)&&!/[«“„]/.test(e))return e.slice(0,-1).trimEnd()
return/^[«“„]/.test(e)&&!/[»”“]/.test(e.slice(1))?e.slice(1).trimStart():e}function sentencesOf(e){const t=[]
let n=""
const flush=()=>{if(n!=="")t.push(...n.split(y).flatMap(cut))
n=""}
for(const{start:o,end:s,place:r,quoted:i,item:a}of(0,g.k)(e).lines){const d=e.slice(o,Math.min(s,o+4e3)).trim()
if(r!=="text"||i||d===""||/^\||^#{1,6}\s/.test(d)){if(d!==""&&/[:：]$/.test(n))n+=" …"
if(d!==""||!/[:：]$/.test(n))flush()
continue}if(a!==undefined)flush()
const c=withoutTargets(d.replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,""))
n=n===""?c:`${n} ${c}`
if(/[。！？]$/.test(d)||/^[・•]/.test(d))flush()
if(t.length>=w)break}flush()
return t.slice(0,w).map(e=>withoutHalfQuote(e.trim().slice(0,b))).filter(e=>/[\p{L}\p{N}]/u.test(e))}// CONCATENATED MODULE: ./lib/src/timeline/comment-lines.js
const v=600
function commentLines(e,t,n){const{id:o,author:s,body:r,createdAt:i,url:a,isPinned:d}=e
const c={at:i,who:s.login,url:a}
const u=d===true||n.includes(o)?{isPinned:true}:{}
if(t?.isMember!==true){return[{...c,kind:"commented",excerpt:heardOf(r),...u,isStranger:true}]}const l=excerptOf(t,r)
const f=t.parts.some(({timed:e})=>e.length>0)
const m=t.parts.every(({kind:e})=>e==="timeline")
if(l===""&&(f||t.isWriteUp||m)){return t.isWriteUp?[{...c,kind:"wrote-up"}]:[]}const p=t.isWriteUp?[{...c,kind:"wrote-up"}]:[]
return[...p,{...c,kind:"commented",excerpt:l,...u}]}function heardOf(e){return ownWords(e.slice(0,4*v)).slice(0,v).toWellFormed()}function excerptOf({parts:e,isWriteUp:t},n){const o=e.filter(({kind:e})=>t?e===undefined||e==="repair":e!=="timeline")
const s=o.flatMap(e=>[...headed(e,t),...untold(e),...sentencesOf(e.others)]).filter(e=>!t||!x.test(e)).reduce((e,t)=>joined(e,t),"")
if(s!=="")return s.slice(0,v).toWellFormed()
return o.length===e.length&&e.every(({timed:e})=>e.length===0)?firstWords(n.replaceAll(/!\[([^\]]{0,300})\]\([^)\s]{1,2000}\)/g,"$1")):""}const x=/^(?:status|authors?|owners?|date|last updated|version|verfasser|autor(?:es)?|auteurs?|fecha|datum|data|作成者|状態)\s?[:：]/i
function joined(e,t){if(e==="")return t
return/[\p{L}\p{N})\]"'`]$/u.test(e)?`${e}; ${t}`:`${e} ${t}`}function headed({kind:e,heading:t},n){if(t===""||e!==undefined&&n)return[]
return[/[.!?:。：]$/.test(t)?t:`${t}:`]}function untold({timed:e}){return e.flatMap(({at:e,text:t,shown:n})=>e===undefined?[`${n} ${t}`]:[])}function toldLines({parts:e,author:t,url:n,isMember:o}){if(!o)return[]
return e.flatMap(({timed:e})=>e.flatMap(({at:e,text:o,isAbout:s})=>e===undefined?[]:[{kind:"told",at:e,who:t.login,url:n,text:o.replaceAll(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu,""),isAbout:s}]))}// CONCATENATED MODULE: ./lib/src/incident/deployments.js
const $=/\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i
function deployments({background:e}){if(e.kind!=="read"||e.deployments.kind!=="known")return[]
return e.deployments.items.filter(({environment:e})=>!$.test(e))}// CONCATENATED MODULE: ./lib/src/timeline/deployed-lines.js
function deployedLines(e,t){const n=(0,m.Ir)(e)
const o=deployed_lines_end(e)
const s=new Set((0,f.S)(e,t).map(e=>e.kind==="commit"?e.sha:e.commit))
return deployments(t).filter(({at:e,sha:t})=>!(0,h.Y8)(e,n)&&(!(0,h.Y8)(o,e)||s.has(t))).map(({at:e,by:n,environment:o,sha:s,state:r})=>({kind:"deployed",at:e,who:n.login,url:`${t.repository.url}/commit/${s}`,environment:o,commit:s,state:r}))}function deployed_lines_end(e){const t=(0,m.Zz)(e).at(-1)?.to??e.now
const n=(0,m.aj)(e.logbook,"resolved")?.at??t
return(0,h.Y8)(t,n)?n:t}// CONCATENATED MODULE: ./lib/src/timeline/fold.js
const O=1e4
function foldTimeline(e){const t=[]
let n=[]
for(const o of e){n=n.filter(e=>mayJoin(t[e],o))
const e=n.flatMap(e=>{const n=t[e]
const s=n===undefined?undefined:merged(n,o)
return s===undefined?[]:[{index:e,both:s}]})
const s=e.at(-1)
if(s!==undefined){t[s.index]=s.both
continue}if(M.includes(o.kind))n=[...n,t.length]
t.push(o)}return t}const M=["opened","declared","labelled","unlabelled","assigned","unassigned","ticked","unticked"]
function mayJoin(e,t){if(e?.kind==="opened")return(0,h.vk)(e.at,t.at)<=O
return e?.at===t.at}function merged(e,t){if(e.who!==t.who)return undefined
if(e.kind==="opened")return(0,h.vk)(e.at,t.at)>O?undefined:openedWith(e,t)
if(e.at!==t.at)return undefined
switch(e.kind){case"declared":return t.kind==="labelled"?{...e,labels:[...e.labels,...t.labels]}:undefined
case"labelled":case"unlabelled":return t.kind===e.kind?{...e,labels:[...e.labels,...t.labels]}:undefined
case"assigned":case"unassigned":return t.kind===e.kind?{...e,people:[...e.people,...t.people]}:undefined
case"ticked":case"unticked":return t.kind===e.kind&&t.seen===e.seen?{...e,steps:[...e.steps,...t.steps]}:undefined
default:return undefined}}function openedWith(e,t){if(t.kind!=="declared"&&t.kind!=="labelled")return undefined
const n=[...e.labels,...t.labels]
return{...e,labels:n,declared:e.declared||t.kind==="declared"}}var S=n(2532)
var L=n(172)
var A=n(7309)
var _=n(164)
var I=n(4493);// CONCATENATED MODULE: ./lib/src/thread/signatures.js
const z=/^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i
const W=/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu
const q=/^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u
function isGreetingLine(e){const t=W.exec(e)?.[0]
if(t!==undefined)return q.test(e.slice(t.length))
return/^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(e)}const N=/\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i
function endOfSignature(e,t){let n=t
for(let o=t;o<=e.length;o+=1){if(o<e.length&&e[o]?.text!=="")continue
const t=e.slice(n,o).filter(({text:e})=>e!=="")
const s=t.length>0&&t.length<=8&&t.every(({text:e})=>e.length<=100)
if(s&&t.some(({text:e})=>N.test(e)))return o
n=o+1}return undefined}const F=12
function isSignature(e){const t=e.filter(e=>e!=="")
if(t.length===0||e.length>F)return false
if(t.some(e=>e.length>120||/^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(e)))return false
const[n=""]=t
return isNameLine(n)||t.some(e=>N.test(e))}function isNameLine(e){return/^[\p{L}.,'’()/ -]{1,60}$/u.test(e)&&e.split(/\s+/).length<=4}function withoutSignature(e){const t=e.findIndex(({text:t,isCode:n,isQuoted:o},s)=>{if(s===0||n||o||!/^--$/.test(t))return false
return isSignature(e.slice(s+1).map(e=>e.text))})
if(t===-1)return e
const n=e.slice(0,t)
const o=n.findLastIndex(({text:e})=>e!=="")
const s=n[o]?.text??""
const r=/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(s)&&n[o-1]?.text===""
return r&&o>1?n.slice(0,o):n}function withoutManners(e){const t=e.findLastIndex(({text:e,isCode:t})=>!t&&z.test(e.trim()))
const n=e.slice(t+1).filter(({text:e})=>e!=="")
const o=t>0&&n.length>0&&n.length<=5&&isNameLine(n[0]?.text??"")&&n.every(({text:e})=>isNameLine(e)||N.test(e))
const s=o?e.slice(0,t):e
const r=s.findIndex(({text:e})=>e!=="")
const i=r!==-1&&isGreetingLine(s[r]?.text??"")
const a=s.slice(r+1).some(({text:e})=>e!=="")
return i&&a?s.slice(r+1):s}// CONCATENATED MODULE: ./lib/src/thread/own-text.js
const U=400
const R=/^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i
const C=/^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i
const j=/^(?:on|am|el|le|em)\b.{4,200}$/i
const T=/^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i
const E=/^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i
const P=/^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i
const D=/^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu
const B=/\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i
function ownText(e){const t=own_text_linesOf(e)
const n=t.find(({text:e})=>e!=="")
if(n===undefined)return e
if(R.test(n.text))return""
const o=[withoutReplies,withoutPastedMail,withoutNotices,withoutSignature,withoutManners].reduce((e,t)=>t(e),t)
return o.length===t.length?e:o.map(({text:e})=>e).join("\n").trim()}function own_text_linesOf(e){return(0,g.k)(e).lines.map(({start:t,end:n,quoted:o,place:s})=>({text:e.slice(t,n).trimEnd(),isQuoted:o,isCode:s==="code"}))}function withoutReplies(e){const t=[]
for(let n=0;n<e.length;n+=1){const o=introductionAt(e,n)
if(o===0){const o=e[n]
if(o!==undefined)t.push(o)
continue}if(!quotesFollow(e,n+o))return t
n+=o
while(n<e.length&&isBehind(e[n]))n+=1
n-=1}return t}function isBehind(e){return e!==undefined&&(e.isQuoted||e.text==="")}function introductionAt(e,t){const n=e[t]
if(n===undefined||n.isQuoted||n.isCode)return 0
const o=n.text.slice(0,U).trim()
if(C.test(o))return H.test(o)&&isAnswer(e,t,t+1)?1:0
const s=e[t+1]
if(!j.test(o)||s===undefined||s.isQuoted)return 0
const r=`${o} ${s.text.slice(0,U).trim()}`
return C.test(r)&&H.test(r)&&isAnswer(e,t,t+2)?2:0}const H=/\d{1,2}[:.h時]\d{2}|\d{4}|@/i
function isAnswer(e,t,n){return quotesFollow(e,n)||saysSomething(e.slice(0,t))}function saysSomething(e){return e.some(({text:e,isQuoted:t})=>e!==""&&!t&&!isGreetingLine(e))}function quotesFollow(e,t){const n=e.slice(t,t+4).find(({text:e})=>e!=="")
return n===undefined||n.isQuoted}function withoutPastedMail(e){const t=e.findIndex((t,n)=>isHeaderAt(e,n))
if(t===-1)return e
const n=withoutRule(e.slice(0,t))
if(saysSomething(n))return n
const o=e.findIndex(({text:e},n)=>n>t&&e==="")
if(o===-1)return n
const s=endOfSignature(e,o)
return s===undefined?n:e.slice(s)}function isHeaderAt(e,t){const n=e[t]
if(n===undefined||n.isQuoted||n.isCode)return false
if(P.test(n.text.slice(0,U))){return e.slice(t+1,t+4).some(({text:e})=>E.test(e.slice(0,U)))&&e.slice(t+1,t+8).some(({text:e})=>Q.test(e)||Z.test(e))}if(!E.test(n.text.slice(0,U)))return false
const o=e.slice(t+1,t+7).filter(({text:e})=>T.test(e.slice(0,U)))
const s=[n,...o].map(e=>e.text)
const r=s.some(e=>Q.test(e)||Z.test(e))
return o.length>=2&&r&&s.some(e=>K.test(e))}const Q=/^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i
const Z=/^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i
const K=/^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i
function withoutRule(e){const t=e.findLastIndex(({text:e})=>e!=="")
return P.test(e[t]?.text.slice(0,U)??"")?e.slice(0,t):e}function withoutNotices(e){return e.filter(({text:e,isCode:t})=>{const n=e.slice(0,U).trim()
return t||!(B.test(n)||D.test(n))})}// CONCATENATED MODULE: ./lib/src/thread/members.js
function isMemberIn(e){return t=>(0,I.NB)(t,e)}function heardFacts(e){const{background:t}=e
const n=t.kind==="read"?t.hidden:undefined
const o=new Set(n?.kind==="known"?n.comments:[])
const s=e.comments.flatMap(t=>{if(o.has(t.id))return[]
if(t.author.kind!=="person"||t.author.login===e.me)return[t]
const n=ownText(t.body)
if(n===t.body)return[t]
return n.trim()===""?[]:[{...t,body:n}]})
return{...e,comments:s}}// CONCATENATED MODULE: ./lib/src/timeline/history-lines.js
function historyLines(e,t){const n=new Set(e.flatMap(e=>"commit"in e&&e.kind==="closed"?[e.commit]:[]))
return e.flatMap((o,s)=>{if(o.kind==="linked"&&o.isPart===true)return[]
if(isOwnSign(o,t)||isAboutAnother(o,t))return[]
if(o.kind==="linked")return isFirstLink(o,e.slice(0,s))?linkedLines(o,t):[]
if(o.kind==="referenced"&&n.has(o.commit))return[]
return[lineOf(o,t)]})}function isOwnSign(e,{me:t,issue:n}){if(e.by.login!==t)return false
switch(e.kind){case"labeled":case"unlabeled":return(0,_.b)(e.label,_.n)
case"referenced":return e.by.kind==="bot"
case"linked":return e.what==="issue"?e.by.kind==="bot":(0,A.RH)(e.title,n.number)
default:return false}}function isAboutAnother({kind:e,at:t},{duplicates:n}){if(e!=="marked_as_duplicate"||n?.kind!=="read")return false
return n.issues.some(e=>e.at===t)}function isFirstLink({url:e},t){return!t.some(t=>t.kind==="linked"&&t.url===e)}function linkedLines(e,t){const{at:n,by:o,number:s,title:r,what:i,url:a,mergedAt:d}=e
const c={number:s,title:r,what:i,url:a}
const u=d===undefined&&!isMemberIn(t)(o.login)&&o.kind==="person"
const l={kind:"linked",at:n,who:o.login,...c}
const f=u?{...l,isStranger:u}:l
return d===undefined?[f]:[f,{kind:"merged",at:d,...c}]}function lineOf(e,t){const n={at:e.at,who:commander(e,t)??e.by.login}
switch(e.kind){case"labeled":return{...n,kind:"labelled",labels:[e.label]}
case"unlabeled":return{...n,kind:"unlabelled",labels:[e.label]}
case"assigned":case"unassigned":return{...n,kind:e.kind,people:[e.assignee]}
case"renamed":return{...n,kind:"renamed",from:e.from,to:e.to}
case"closed":return{...n,...commitUrl(e.commit,t),kind:"closed",reason:e.reason}
case"referenced":return{...n,...commitUrl(e.commit,t),kind:"referenced",commit:e.commit}
default:return{...n,kind:e.kind}}}function commander(e,t){const{me:n,comments:o}=t
if(e.by.login!==n||e.kind!=="labeled"&&e.kind!=="unlabeled")return undefined
const s=isMemberIn(t)
const r=o.findLast(({author:t,body:n,createdAt:o})=>t.kind==="person"&&s(t.login)&&!(0,h.Y8)(e.at,o)&&(0,L.e5)(n,S.yf.verb))
return r?.author.login}function commitUrl(e,{repository:t}){return e===undefined?{}:{commit:e,url:`${t.url}/commit/${e}`}}// CONCATENATED MODULE: ./lib/src/timeline/timeline.js
const Y=5e3
function timeline(e,t,n){const o=t.history.kind==="read"?t.history.events:[]
const s=lastTimestamp(e,t)
const isWithin=({at:e})=>s===undefined||isEarly(e,s)
const r=new Map(n.map(e=>[e.comment,e]))
const i=[opening(e),...declared(e),...historyLines(o,t).filter(isWithin),...deployedLines(e,t),...unmentioned(e,t,o),...t.comments.filter(({author:e,body:n})=>isFromPerson(e,t.me)&&!(0,l.bZ)(n)).filter(({createdAt:e})=>isWithin({at:e})).flatMap(t=>commentLines(t,r.get(t.id),e.marks.rocket)),...n.flatMap(toldLines),...e.logbook.entries.flatMap((e,n,s)=>isCorrected(e,s.slice(n+1))?[]:entryLines(e,s.slice(0,n),{events:o,home:t.repository.url}))]
const a=new Set(i.flatMap(({kind:e,at:t})=>e==="told"?[t]:[]))
const d=i.filter(({kind:e,at:t})=>e!=="milestone"||!a.has(t))
return foldTimeline(d.toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at)))}function isCorrected(e,t){if(e.what!=="milestone")return false
return t.some(t=>t.what==="milestone"&&t.name===e.name)}function unmentioned(e,t,n){const o=new Set(n.map(e=>e.kind==="linked"?e.url:""))
return(0,f.p)(e,t).filter(({url:e})=>!o.has(e)).map(({mergedAt:e,number:t,title:n,url:o})=>({kind:"merged",at:e,number:t,title:n,url:o,what:"pull-request"}))}function lastTimestamp({logbook:e},{issue:t}){const{state:n}=t
if(n.kind==="open")return undefined
const o=e.entries.map(({attribution:e})=>e.at)
return o.reduce((e,t)=>(0,h.Y8)(e,t)?t:e,n.at)}function isEarly(e,t){return(0,h.Rz)(e)<=(0,h.Rz)(t)+Y}function isFromPerson(e,t){return e.kind!=="bot"&&e.login!==t}function opening({createdAt:e,author:t,url:n}){return{kind:"opened",at:e,who:t.login,url:n,labels:[],declared:false}}function declared({logbook:e}){const t=(0,m.HK)(e.entries)
if(t===undefined)return[]
return[{kind:"declared",at:t.at,labels:[],...t.kind==="actor"?{who:t.by}:{}}]}function entryLines(e,t,{events:n,home:o}){const{attribution:s}=e
const r={at:s.at,...s.kind==="actor"?{who:s.by}:{}}
switch(e.what){case"declared":case"accepted":case"snoozed":case"note":case"said":case"postmortem-asked":return[]
case"ticked":case"unticked":return isRepeated(e,t)?[]:[{...r,kind:e.what,steps:[e.step],seen:s.kind==="seen"}]
case"follow-up":{const{number:t,title:n}=e
if(t===undefined)return[]
return[{...r,kind:"linked",what:"issue",number:t,title:n,url:`${o}/issues/${t}`}]}case"closed":return isInHistory(e,t,n)?[]:[{...r,kind:"closed",reason:e.reason}]
case"reopened":return isInHistory(e,t,n)?[]:[{...r,kind:"reopened"}]
default:return[{...r,...reportedMatter(e)}]}}function reportedMatter(e){switch(e.what){case"skipped":return{kind:"skipped",step:e.step,reason:e.reason}
case"lead":return{kind:"lead",login:e.login}
case"owner":return{kind:"owner",login:e.login,step:e.step}
case"milestone":return{kind:"milestone",name:e.name,at:e.at}
case"line":return{kind:"reported",text:e.text,at:e.at}}}function isRepeated(e,t){const n=(0,p.zR)(t,e.step)
return n?.what===e.what&&n.attribution.at===e.attribution.at}function isInHistory(e,t,n){const{at:o,kind:s}=e.attribution
const r=t.findLast(({what:e})=>e==="closed"||e==="reopened"||e==="declared")
return n.some(t=>{if(t.kind!==e.what)return false
if((0,h.vk)(t.at,o)<=Y&&(0,h.vk)(o,t.at)<=Y)return true
return s==="seen"&&(0,h.Y8)(t.at,o)&&(r===undefined||!(0,h.Y8)(t.at,r.attribution.at))})}// CONCATENATED MODULE: ./lib/src/postmortem/block.js
function blockView({id:e,heading:t,body:n},o){return{id:e,heading:o.formatter.texts.words[t],body:n(o).join("\n\n")}}var J=n(8674)
var V=n(124)
var X=n(6217);// CONCATENATED MODULE: ./lib/src/postmortem-index/follow-ups.js
const G="follow-ups"
const names=()=>new Set([...["follow-ups","follow-up","followups","follow ups","action items"],...(0,X.ph)("followUps").map(e=>e.toLowerCase())])
function countFollowUps(e,{words:t,home:n}){const o=(0,V.K)(e).find(({name:e})=>e===G)
const s=(0,g.k)(e).lines.filter(({place:e,quoted:t})=>e==="text"&&!t)
const r=s.flatMap(t=>headingIn(e,t)??[])
const i=o===undefined?byName(r):beside(r,o)
const a=s.flatMap(({start:s,end:r,item:a})=>{if(a===undefined||!i(s))return[]
const d=e.slice(a,Math.min(r,a+1e3)).trimEnd()
const c=o!==undefined&&s>=o.from&&s<o.to
return taskIn(d,n)??(c?issueIn(d,{words:t,home:n}):undefined)??[]})
const d=a.filter(({state:e})=>e==="open")
const c=d.flatMap(({issue:e})=>e??[])
return{open:d.length,total:a.length,issues:[...new Set(c)]}}function byName(e){const t=names()
const n=e.filter(({name:e})=>t.has(e)).map(t=>reach(e,t))
return e=>n.some(({from:t,to:n})=>e>t&&e<n)}function beside(e,t){const n=e.find(({at:e})=>e>=t.from&&e<t.to)
const o=n??e.findLast(({at:e})=>e<t.from)
const{from:s,to:r}=o===undefined?{from:-1,to:Number.POSITIVE_INFINITY}:reach(e,o)
return e=>e>s&&e<r}function reach(e,{at:t,level:n}){const o=e.find(e=>e.at>t&&e.level<=n)
return{from:t,to:o?.at??Number.POSITIVE_INFINITY}}function headingIn(e,{start:t,end:n,item:o}){if(o!==undefined)return undefined
const[,s,r=""]=/^ {0,3}(#{1,6})[ \t](.*)$/.exec(e.slice(t,Math.min(n,t+200)))??[]
if(s===undefined)return undefined
const i=r.replaceAll(/[*_`#:]|<[^>]{0,60}>/g,"").trim()
return{at:t,level:s.length,name:i.normalize("NFC").replaceAll("‑","-").toLowerCase()}}function taskIn(e,t){const[,n,o=""]=/^\[([ \txX])\][ \t]+(\S.*)$/.exec(e)??[]
if(n===undefined||/^(?:_[^_]+_|\*[^*]+\*)$/.test(o))return undefined
return{state:n.toLowerCase()==="x"?"done":"open",issue:issueNamed(o,t)}}const ee=/^\[(?:\\.|[^\]\\]|\](?!\())*\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/
const openWords=()=>(0,X.ph)("followUpOpen")
const doneWords=()=>[...(0,X.ph)("followUpClosed"),...(0,X.ph)("followUpMerged")]
function issueIn(e,{words:t,home:n}){const[,o,s,r=""]=ee.exec(e)??[]
const i=stateIn(r.replace(/^[\s:：]+/,""),t)
if(i===undefined)return undefined
return{state:i,issue:o===n?Number(s):undefined}}function stateIn(e,{followUpOpen:t,followUpClosed:n,followUpMerged:o}){const[s=""]=e.split(/[,、，]/,1)
const matches=t=>s.endsWith(t)||isFirst(t,e)
if(matches(t))return"open"
if(matches(n)||matches(o))return"done"
if(openWords().some(matches))return"open"
return doneWords().some(matches)?"done":undefined}function isFirst(e,t){return t.startsWith(e)&&/^(?:$|[^\p{L}\p{N}])/u.test(t.slice(e.length))}function issueNamed(e,t){const n=[...e.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?!\d)/g)]
const o=n.filter(([,e])=>e===t).map(([,,e])=>e)
const s=e.replaceAll(/https?:\/\/\S+/g,"")
const r=n.length>0?[]:[...s.matchAll(/(?<![\w/&#-])#(\d{1,9})\b/g)]
const i=new Set([...o,...r.map(([,e])=>e)].map(Number))
const[a,d]=[...i].filter(e=>e>0)
return d===undefined?a:undefined}var te=n(4070)
var ne=n(9944);// CONCATENATED MODULE: ./lib/src/postmortem/data-types.js
const oe=["url","severity_highest","labels","acknowledged","duration_minutes","lasted_minutes","episodes","steps","lead","repaired_by","participants","sections_total","reviewed_by","reviewed_at"];// CONCATENATED MODULE: ./lib/src/postmortem/existing-file.js
const se="outside"
function filedBefore(e,t){if(e===undefined)return undefined
const n=(0,u.K)(e)
const o=(0,a.Xz)(e)
const s=isAbout(o,{incident:t})
if(Object.keys(n).length>0)return{file:e,stored:n,isFormer:false,isOurs:s}
const r=o.kind==="front-matter"?o.data:{}
const i=oe.filter(e=>r[e]!==undefined).map(e=>[e,r[e]])
return{file:e,stored:{...Object.fromEntries(i),headings:se},isFormer:true,isOurs:s}}function withSections({file:e,stored:t,isFormer:n,isOurs:o},s){const r=(0,J.gT)(t,"sections")
return(0,V.J)(e,s,{mayInsert:e=>o&&(n?e==="log":!r.includes(e)),hasHeadingOutside:t["headings"]===se,mayEmpty:e=>(0,te.GH)(e)||re.includes(e)})}const re=["summary","said","material","similar","log"]
function stateOf(e,t,{words:n},o){const s=(0,V.K)(e).map(({name:e})=>e)
const r=t?.isFormer===true?te.RT.map(te.Fg):[]
const i=(0,J.gT)(t?.stored,"sections").flatMap(e=>typeof e==="string"?e:[])
const a=t===undefined?[]:(0,V.K)(t.file).map(({name:e})=>e)
const d=i.filter(e=>s.includes(e)||!a.includes(e))
const l=[...new Set([...d,...s,...r])]
const f=(0,c.w)((0,u.q)(e,{sections:l}),n)
const{open:m}=countFollowUps(e,{words:n,home:o.repository.url})
return{completeness:f,sections:l,followUpsOpen:m}}function formerGone({data:e},{stored:t}){const isOwn=n=>n!=="labels"||JSON.stringify(e[n])===JSON.stringify(t.labels)
return Object.fromEntries(oe.filter(isOwn).map(e=>[e,undefined]))}function isAbout(e,{incident:t}){return e.kind==="front-matter"&&e.data["incident"]===t&&"schema"in e.data}function withPeoplesStatus({data:e},t){const{status:n,...o}=t
return(0,ne.vL)(e["status"])?o:{...t}}var ie=n(5309)
var ae=n(258);// CONCATENATED MODULE: ./lib/src/postmortem/milestones.js
function milestones(e,t){const n=t===undefined?[]:[{name:"acknowledged",...t}]
const o=[...reported(e),...fromIssue(e,n)]
return o.toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at))}function lasting(e){const t=(0,m.Ir)(e)
const[n,o]=[(0,m.aj)(e.logbook,"mitigated")?.at,(0,m.aj)(e.logbook,"resolved")?.at]
const s=o??n
if(s===undefined||(0,h.Y8)(s,t))return undefined
const r=(0,m.aj)(e.logbook,"started")!==undefined
return{from:t,to:s,until:o===undefined?"mitigated":"resolved",isWhole:r}}function reported({logbook:e}){return ae.z.flatMap(t=>{const n=(0,m.aj)(e,t)
if(n===undefined)return[]
const{at:o,attribution:s}=n
return[{name:t,at:o,...s.kind==="actor"?{by:s.by}:{}}]})}function fromIssue(e,t){const{createdAt:n,author:o,logbook:s}=e
const r=(0,m.HK)(s.entries)
const i=r?.at??n
const a=r?.kind==="actor"?{by:r.by}:{}
const d=(0,h.vk)(n,i)>m.lo
return[...d?[{name:"opened",at:n,by:o.login}]:[],{name:"declared",at:i,...a},...t,...lastClosing(e)]}function lastClosing(e){const t=(0,m.Zz)(e).at(-1)?.to
if(t===undefined)return[]
const n=e.logbook.entries.findLast(({what:e})=>e==="closed")
const o=n?.attribution.kind==="actor"?{by:n.attribution.by}:{}
return[{name:"closed",at:t,...o}]}// CONCATENATED MODULE: ./lib/src/postmortem/sections/steps.js
function stepRows(e,t){const n=stepSpans(e)
return e.steps.map((o,s)=>rowOf(o,n[s],e,t))}function rowOf({step:e,state:t,listed:n},o,s,r){const{texts:i,clock:a,line:d,name:c,titleOf:u}=r
const l={number:(0,ie.CD)(e.id),title:u(e)}
if(t.kind==="open"||o===undefined){const e=n?i.words.stateOpen:i.words.stateTakenOut
return{...l,state:e,open:true,who:"",when:"",after:"",took:"",words:""}}const{attribution:f}=t
const p=f.kind==="seen"
const g=a.timestamp(f.at)
const atMost=e=>p?i.format("atMost",{duration:e}):e
return{...l,state:t.kind==="done"?i.words.stateDone:i.words.stateSkipped,open:false,who:p?"":c(f.by),when:p?i.format("seenAt",{when:g}):g,after:atMost(i.duration((0,h.vk)((0,m.kK)(s),f.at))),took:o.isAhead?i.words.aheadOfTurn:atMost(i.duration((0,h.vk)(o.from,o.to))),words:d(t.kind==="skipped"?t.reason:t.note??"",500)}}function stepSpans(e){let t=(0,m.kK)(e)
return e.steps.map(({state:e})=>{if(e.kind==="open"){t=undefined
return undefined}const{at:n}=e.attribution
if(t===undefined||(0,h.Y8)(n,t))return{from:n,to:n,isAhead:true}
const o={from:t,to:n,isAhead:false}
t=n
return o})}// CONCATENATED MODULE: ./lib/src/postmortem/gantt.js
const de=6e4
const ce=24*60*de
const ue=6
function gantt(e,t){const{words:n}=t.texts
const o=phaseBars(e,t)
const s=stepBars(e,t)
const r=spanOf(o.length>1?o.filter(({look:e})=>e!=="open"):o)
const i=o.filter(e=>isWithin(e,r))
const a=s.filter(e=>isWithin(e,r))
const[d,c]=spanOf([...i,...a])
const u=c-d
if(u>le||i.length+a.length<2||areSlivers(a,u))return""
return["gantt","  dateFormat YYYY-MM-DDTHH:mm",`  axisFormat ${axisFormat(u)}`,"  todayMarker off",`  tickInterval ${tickInterval(u)}`,`  section ${safe(n.ganttIncident)}`,...i.map(barLine),...a.length===0?[]:[`  section ${safe(n.ganttSteps)}`,...a.map(barLine)]].join("\n")}const le=2*ce
const fe=ce/2
function areSlivers(e,t){if(t<=fe)return false
const n=e.filter(({from:e,to:n})=>(0,h.Rz)(n)-(0,h.Rz)(e)<t/100)
return n.length>e.length/2}function spanOf(e){const t=e.flatMap(({from:e,to:t})=>[(0,h.Rz)(e),(0,h.Rz)(t)])
return[Math.min(...t),Math.max(...t)]}function isWithin(e,[t,n]){const o=Math.max((n-t)/2,60*de)
return(0,h.Rz)(e.from)<=n&&(0,h.Rz)(e.to)>=t&&(0,h.Rz)(e.to)<=n+o}function phaseBars(e,{texts:{words:t}}){const n=lasting(e)
const o=milestones(e).find(({name:e})=>e==="mitigated")?.at
const s=n?.until==="resolved"&&o!==undefined&&(0,h.Y8)(o,n.to)?o:n?.to
const r=n===undefined||s===undefined?[]:[{title:t.ganttHurting,look:"active",from:n.from,to:s}]
const i=n===undefined||s===undefined||s===n.to?[]:[{title:t.ganttUnresolved,look:"",from:s,to:n.to}]
const a=(0,m.Zz)(e).slice(-ue)
return[...r,...i,...a.map(({from:n,to:o})=>({title:t.ganttOpen,look:"open",from:n,to:o??e.now}))]}function stepBars(e,{titleOf:t}){const n=stepSpans(e)
return e.steps.flatMap(({step:e},o)=>{const s=n[o]
if(s===undefined)return[]
const r=`${(0,ie.CD)(e.id)} ${t(e)}`
return[{title:r,look:"done",from:s.from,to:s.to}]})}function barLine({title:e,look:t,from:n,to:o}){const s=(0,h.Rz)(o)-(0,h.Rz)(n)<de?(0,h.B9)((0,h.Rz)(n)+de):o
const r=[t==="open"?"":t,n.slice(0,16),s.slice(0,16)].filter(e=>e!=="")
return`  ${safe(e)} :${r.join(", ")}`}const me=17
function shortened(e){if(e.length<=me)return e
const t=e.slice(0,me-1)
const n=t.lastIndexOf(" ")
const o=n>me/2?t.slice(0,n):t
return`${o.replace(/[\uD800-\uDBFF]$/,"").trimEnd()}…`}function safe(e){const t=e.replaceAll(/<wbr\/>|\\(?=.)/g,"").replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu," ").replaceAll(/\s+/g," ").trim()
return shortened(t)||"-"}function axisFormat(e){if(e<=ce/2)return"%H:%M"
return e<=7*ce?"%m-%d %H:%M":"%Y-%m-%d"}function tickInterval(e){const t=e<=ce/2?6:3
const n=[...[5,10,15,30].map(e=>({ms:e*de,text:`${e}minute`})),...[1,2,3,4,6,8,12].map(e=>({ms:e*60*de,text:`${e}hour`})),...[1,2].map(e=>({ms:e*ce,text:`${e}day`})),...[1,2].map(e=>({ms:e*7*ce,text:`${e}week`})),...[1,2,3,6].map(e=>({ms:e*30*ce,text:`${e}month`}))]
return(n.find(({ms:n})=>e/n<=t)??{text:"12month"}).text}var pe=n(9355)
var he=n(5135)
var ge=n(1091)
var we=n(9480)
var be=n(7898)
var ke=n(1477);// CONCATENATED MODULE: ./lib/src/postmortem/code-words.js
function person(e){return`**${(0,ke.h)(e,60)}**`}function linkedWords({what:e,number:t,title:n,url:o,isStranger:s},{texts:r,label:i}){const a=s===true?(0,be.U_)(`#${t} ${n.slice(0,80)}`):(0,ge.uM)(`#${t} ${i(n,80)}`,o)
return r.format(e==="pull-request"?"pullRequest":"issue",{link:a})}function commitWords(e,t,{texts:n}){return n.format("commit",{link:commitLink(e,t)})}function commitLink(e,t){return(0,ge.uM)((0,be.U_)(e.slice(0,7)),t)}const ye={succeeded:"deployed",failed:"deployFailed",unfinished:"deploying"}
function deployedWords({commit:e,url:t,environment:n,state:o},s,r){const i=commitWords(e,t,r)
return r.texts.format(ye[o],{who:s,commit:i,place:(0,be.U_)(n)})}function capital(e){return e.slice(0,1).toUpperCase()+e.slice(1)}// CONCATENATED MODULE: ./lib/src/postmortem/as-many-as-fit.js
function asManyAsFit(e,t,{most:n,longest:o}){let s=0
const r=e.findIndex((e,r)=>{s+=t(e)
return r===n||r>0&&s>o})
return r===-1?e:e.slice(0,r)}// CONCATENATED MODULE: ./lib/src/postmortem/unlinked.js
function unlinked(e){return e.replaceAll("`","'").replaceAll(/!?\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})[^)\n]{0,300}\)/g,"$1 $2").replaceAll(/(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w/&#.-])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9}(?!\w)/gi,e=>`\`${e}\``)}// CONCATENATED MODULE: ./lib/src/postmortem/quotes.js
function quotedLine(e,t,n){const o=e.isMember===false?unlinked(t):t
return quotedFrom(sourceLink(e,n),o,n)}function notedLine(e,t,n){return quotedFrom(notedBy(e,n),t,n)}function quotedFrom(e,t,n){const o=n.line(t,300)
return o===""?e:`${inQuotes(o,n.texts)} (${e})`}function notedBy(e,{texts:t,clock:n,name:o}){const s=e.kind==="actor"?o(e.by):t.words.somebody
return t.format("noteBy",{who:s,when:n.named(e.at)})}const ve={"”":{"“":"‘","”":"’"},"“":{"„":"‚","“":"‘","”":"’"},"»":{"«":"“","»":"”"},"」":{"「":"『","」":"』"}}
function inQuotes(e,t){const n=t.format("quote",{text:""}).trim().slice(-1)
const o=ve[n]??{}
const s=e.replaceAll(/[“”„«»「」]/g,e=>o[e]??e)
return t.format("quote",{text:s})}function sourceLink({author:e,createdAt:t,url:n},{texts:o,clock:s,name:r}){return(0,ge.uM)(o.format("noteBy",{who:r(e.login),when:s.named(t)}),n)}function reactionLine(e={}){return pe.RQ.flatMap(t=>e[t]===undefined?[]:[`${pe.KG[t]} ${e[t]}`]).join(" · ")}function offers(e,t){if(e.length===0)return[]
const n=e.map(({text:e,source:n})=>quotedLine(n,e,t))
return[{intro:t.texts.words.mayBelong,lines:n}]}const xe={most:20,longest:2e4}
function shownOf(e){const t=asManyAsFit(e,({quote:e})=>e.length,xe)
return{shown:t,left:e.length-t.length}}// CONCATENATED MODULE: ./lib/src/postmortem/lead-up-hints.js
const $e=10
const Oe=10
function leadUpHints(e,t,n){const{background:o}=t
const{texts:s}=n
const r=m.nu/we.nW
const i=o.kind!=="read"||o.commits.kind==="not-known"
const a=i?[quiet(s.format("changesUnknown",{hours:r}))]:[]
if(o.kind!=="read")return a
const d=candidates({incident:e,facts:t,formatter:n},r)
const c=[...a,...deploymentsMissing(t,n)]
if(d!==undefined)return[d,...c]
return c.length>0?c:[{...quiet(s.format("nothingChanged",{hours:r})),isQuiet:true}]}function candidates(e,t){const{incident:n,facts:o,formatter:s}=e
const r=(0,m.hX)(n)
const i=broughtChanges(e,r)
const a=deployedChanges(e,r)
const d=[...i.slice(0,$e),...a.slice(0,Oe)]
if(d.length===0)return undefined
const c=newestFirst(d).map(({at:e,words:t})=>`${s.clock.timestamp(e)} ${t}`)
const u=i.length+a.length-d.length+unreadCommits(o)
const l=u===0?[]:[s.texts.format("moreChanges",{count:u,url:commitsOf(o,r)})]
const f=s.texts.format("changedBefore",{hours:t,zones:s.clock.zones})
return{intro:f,lines:[...c,...l]}}function commitsOf({repository:e},{from:t,to:n}){const o=(0,ge.oW)(e.defaultBranch)
return`${e.url}/commits/${o}?since=${(0,h.kb)(t)}&until=${(0,h.kb)(n)}`}function unreadCommits({background:e}){return e.kind==="read"&&e.commits.kind==="known"?e.commits.left:0}function broughtChanges({facts:e,formatter:t},n){const{background:s,repository:r}=e
if(s.kind!=="read"||s.commits.kind!=="known")return[]
const i=s.commits.items.filter(({headline:e,pull:t})=>!(0,o.nU)(e)&&!(t!==undefined&&(0,A.CZ)(t.title))).map(e=>[keyOf(e,r.defaultBranch),e])
return newestFirst([...new Map(i).values()].map(e=>changeOf(e,r.defaultBranch,t)).filter(({at:e})=>!(0,h.Y8)(n.to,e)&&!(0,h.Y8)(e,n.from)))}function pullOf({pull:e},t){return e?.base===t&&e.mergedAt!==undefined?{...e,at:e.mergedAt}:undefined}function keyOf(e,t){return pullOf(e,t)?.url??e.sha}function changeOf(e,t,n){const{texts:o,line:s}=n
const r=pullOf(e,t)
if(r!==undefined){const e=linkedWords({...r,what:"pull-request"},n)
return{at:r.at,words:capital(o.format("mergedOf",{what:e,who:person(r.author.login)}))}}const i=e.by===undefined?s(e.authorName,60)||o.words.somebody:person(e.by.login)
const a=inQuotes(s(e.headline,100),o)
return{at:e.at,words:o.format("committed",{who:i,link:commitLink(e.sha,e.url),quote:a})}}function deployedChanges({facts:e,formatter:t},{from:n,to:o}){return deployments(e).filter(({at:e})=>!(0,h.Y8)(e,n)&&(0,h.Y8)(e,o)).map(({at:n,by:o,sha:s,environment:r,state:i})=>{const a=`${e.repository.url}/commit/${s}`
return{at:n,words:deployedWords({commit:s,url:a,environment:r,state:i},person(o.login),t)}})}function deploymentsMissing({background:e},{texts:t}){if(e.kind!=="read"||e.deployments.kind==="known")return[]
const n=e.deployments.why==="forbidden"
return[quiet(t.words[n?"deploymentsForbidden":"deploymentsUnknown"])]}function newestFirst(e){return e.toSorted((e,t)=>(0,h.Rz)(t.at)-(0,h.Rz)(e.at))}function quiet(e){return{intro:`_${e}_`,lines:[]}}// CONCATENATED MODULE: ./lib/src/postmortem/hints.js
function hintsOf({incident:e,facts:t,reading:n,formatter:o}){const marked=n=>{const s=t.comments.filter(({id:t})=>e.marks[n].includes(t))
if(s.length===0)return[]
const r=o.texts.format("markedInIssue",{icon:pe.KG[n]})
return[{intro:r,lines:s.map(e=>quotedLine(e,firstWords(e.body),o))}]}
const isMarked=({source:t})=>t.comment!==undefined&&e.marks.confused.includes(t.comment)
const offered=e=>offers((n.candidates[e]??[]).filter(t=>e!=="badly"||!isMarked(t)),o)
return{impact:[...impactHints(t,o),...offered("impact")],detection:offered("detection"),trigger:leadUpHints(e,t,o),factors:offered("factors"),lucky:offered("lucky"),well:marked("hooray"),badly:[...marked("confused"),...offered("badly"),...lessons(n,o)]}}function lessons({statements:e},t){return e.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>e==="lessons"&&t!=="").map(({heading:n,text:o})=>({intro:t.texts.format("writtenUnder",{heading:t.line(n,80)}),lines:sentencesOf(o).slice(0,8).map(n=>quotedLine(e,n,t))})))}function impactHints(e,{texts:t}){const n=reactionLine(e.issue.reactions)
const o=n===""?[]:[t.format("reactionsToIssue",{reactions:n})]
return[...o,...reportedAgain(e,t)].map(e=>({intro:e,lines:[]}))}function reportedAgain(e,t){const{duplicates:n}=e
if(n===undefined)return[]
const o=n.kind==="read"
const s=(o?n.issues:(0,he.R)(e)).map(({number:e,url:t})=>(0,ge.uM)(`#${e}`,t))
const r=t.list(s)
return r===""?[]:[t.format(o?"reportedAgain":"perhapsReportedAgain",{issues:r})]}var Me=n(5416);// CONCATENATED MODULE: ./lib/src/thread/cue.js
function cue_words(...e){const t=e.map(e=>typeof e==="string"?(0,Me.a)(e):e.source).join("|")
const n=new RegExp(t,"iu")
const find=e=>{const t=n.exec((0,Me.a)(e))
return t===null?undefined:{at:t.index,words:t[0]}}
return{source:t,find:find,test:e=>find(e)!==undefined}}function alone(e){return`(?<![\\p{L}\\p{N}])(?:${e.replaceAll(/\s*\|\s*/g,"|").trim()})(?![\\p{L}\\p{N}])`}function begun(e){return`(?<![\\p{L}\\p{N}])(?:${e.replaceAll(/\s*\|\s*/g,"|").trim()})`}// CONCATENATED MODULE: ./lib/src/thread/cue-words.js
const Se=cue_words(alone("luckily|by luck|by pure luck|we (?:were|got) lucky|lucky that|fortunately|zum glück|glücklicherweise|wir hatten glück|por suerte|tuvimos suerte|afortunadamente|par chance|heureusement|on a eu de la chance|por sorte|tivemos sorte|felizmente"),"幸い|運よく|運良く")
const Le=cue_words(alone(`because|due to|owing to|root cause|the cause|the reason|culprit|guilty|to blame|turns out|it was the|the problem (?:is|was)|identified|\n    found(?: it)?|found out|ran out|out of (?:memory|disk|space|inodes|quota|connections)|full|stuck|incomplete|missing|limit|limits|pattern|bug|typo|\n    read-only|came with|came in with|comes from|throws|rejects|refuses|forgets|fails|became|broke|broken by|since (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)|\n    after (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)`),begun(`caus|introduc|expir|misconfig|regress|overload|deadlock|dead-lock|crash|exhaust|leak|corrupt|mismatch|duplicat|conflict|evict|throttl|saturat|\n    switched .{1,40} off|turned .{1,40} off|disabled|deleted|removed|overw(?:rote|ritten)|lock expires|timed out|race condition|wrong (?:config|setting|value|host|version)`),alone("weil|deshalb|daher|wegen|aufgrund|liegt an|lag an|liegt am|lag am|schuld|gefunden|voll|vollgelaufen|abgelaufen|läuft ab|fehlt|fehlte|seit (?:dem|der) \\p{L}+"),begun("verursach|ursache|fehlkonfig|überlast|gelöscht|defekt|falsch konfig|verweiger|abgestürzt|hängt"),alone("porque|debido a|por culpa|a causa|el problema (?:es|era)|venció|caducó|lleno|llena|falta|faltaba|encontré|encontramos|desde la actualización|tras la actualización"),begun("causad|expir|caduc|satur|borr|eliminad|agot|rechaz"),alone("parce que|car|à cause|en raison|dû à|due à|le problème (?:est|était|vient)|plein|pleine|saturé|saturée|trouvé|manque|manquait|depuis la mise à jour|après la mise à jour"),begun("causé|expir|satur|supprim|bloqu|refus"),alone("devido|por causa|o problema (?:é|era|foi)|venceu|cheio|cheia|faltava|achei|encontrei|encontramos|desde a atualização|depois da atualização"),begun("causad|expir|esgot|apag|removid|recus|travad"),"原因|ため|により|によって|期限|不足|拒否|失敗|設定ミス|不具合|バグ|枯渇|超過|切れ|判明|見つか|特定|残り続け|消え|削除")
const Ae=cue_words(alone(`should have|could have|(?<!nothing )(?<!nothing is )wrong|mistake|our mistake|nobody|no one|none of us|had no|we had no|there was no|no (?:test|tests|alert|alerts|monitor|monitoring|check|backup|runbook|documentation|second|review|rollback)|\n    not tested|untested|never tested|too late|too long|cost us|wasted|muted|ignored|outdated|out of date|cannot see|can't see|could not see|not documented|undocumented|unclear|confusing|\n    only covers|asked for it twice|really need|failed to|did not know|didn't know|without talking|still says|had never|took us|longer than`),alone("hätte|hätten|falsch|niemand|keiner|kein Test|keine (?:Warnung|Überwachung|Tests|Doku|Dokumentation|Vertretung)|zu spät|zu lange|fehlte|nicht getestet|vergessen|veraltet|unklar|im Ruhestand"),alone("debería|deberíamos|nadie|sin (?:pruebas|alerta|alertas|monitoreo)|tarde|faltó|faltaba|no teníamos|no había|olvidamos|tardamos"),alone("aurait dû|aurions dû|personne|pas de (?:test|tests|alerte|supervision)|aucun|aucune|trop tard|trop long|manquait|oublié|pas testé|n'avions pas"),alone("deveria|deveríamos|ninguém|sem (?:teste|testes|alerta|alertas|monitoramento)|tarde demais|faltou|faltava|não tínhamos|não havia|esquecemos|demorou"),"なかった|遅れ|漏れ|間違|気づけ|できなかった|未設定|未実施|していなかった|見落と|手順がな")
const _e="(?:people|persons|users?|customers?|clients?|students?|pupils|patients?|maintainers?|developers?|members|employees|colleagues|calls?|tickets?|teams?|shops?|stores?|schools?|sites|rooms?|jobs?|builds?|orders?|payments?|bookings?|invoices?|requests?|packages?|uploads?|downloads?|mails?|emails?|complaints?|reports?|walk ins|sections?|accounts?|records?|devices|Kund\\p{L}*|Nutz\\p{L}*|Anruf\\p{L}*|Personen|Menschen|Bestell\\p{L}*|Meldungen|Läden|Filialen|Schulen|Stationen|Haushalte|clientes|usuarios|usuários|pedidos|llamadas|ligações|chamados|personas|pessoas|tiendas|lojas|alumnos|alunos|utilisateurs|commandes|appels|personnes|magasins|élèves|étudiants)"
const Ie=cue_words(`\\d[\\d.,]* ?(?:%|percent|prozent|por ciento|pour cent|por cento|パーセント|割)`,`(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|all(?: the)?|every|lots of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro)\\+? (?:of (?:the |our )?)?(?:\\p{L}+ ){0,2}${_e}(?![\\p{L}])`,"[\\d０-９]+ ?(?:件|人|名|店舗|社|台|校|ユーザー|アカウント)")
const ze=cue_words(alone(`cannot|can not|can't|could not|couldn't|unable|fail|fails|failed|failing|lost|down|unreachable|nobody can|no one can|red on|refused|offline|stopped working|not working|broke off|twice|empty`),alone("können nicht|kann nicht|konnte nicht|konnten nicht|nicht erreichbar|nicht möglich|nicht gemeldet|gestört|ausgefallen|keine? \\p{L}+ mehr|geht nicht|gehen nicht"),alone("no pueden|no puede|no podían|no pudieron|caído|caída|fallan|sin servicio|perdieron"),alone("ne peuvent|ne peut|ne pouvaient|ne pouvait|en panne|inaccessible|indisponible|perdu|impossible"),alone("não conseguem|não consegue|não conseguiam|fora do ar|falham|perderam|indisponível|parou|pararam"),"できません|できない|できなかった|つながら|落ちて|停止|障害")
const We=cue_words(alone(`alert|alerts|alert came in|alarm|alarms|pager|paged|page came|monitor|monitors|monitoring|probe|probes|noticed|spotted|told me|told us|told joss|first (?:ticket|call|report|alert)|first \\p{L}+ (?:reports|reported|calls|called|rings|rang|writes|wrote|asks)|reported by|was reported|a customer (?:told|wrote|called|asked)|support (?:told|says|wrote)|found it while|saw it|dashboard showed`),alone("bemerkt|aufgefallen|gemeldet|Meldung kam|Alarm|Überwachung|Anruf|Anrufe|erste (?:Meldung|Anruf)"),alone("alerta|nos avisó|avisaron|avisó|reportó|reportaron|nos dimos cuenta|monitoreo"),alone("alerte|alertés|signalé|prévenus|remarqué|supervision|nous a prévenus"),alone("alerta|nos avisou|avisaram|avisou|reportou|percebemos|monitoramento"),"アラート|監視|通知|問い合わせ|報告|気づ|検知|連絡があ")
const qe=cue_words(alone(`to-do|we should|should we|we must|we need to|we need|needs to|let's|lets|next time|from now on|going forward|follow[- ]?up|until it works|off until|stays off until|what we should have|i would do it|i'll do it|i will do it|is what we should|should be|shall we|could we`),alone("sollten|sollte|müssen|muss|wird .{1,60} einrichten|richtet .{1,90} ein|lässt .{1,90} umstellen|bis zum \\d|bis Ende|künftig|nächstes Mal|in Zukunft|kümmert sich|übernimmt|stellt .{1,90} um"),alone("deberíamos|hay que|vamos a|tenemos que|la próxima vez|a partir de ahora|queda pendiente|se encarga"),alone("il faut|il faudra|il faudrait|on devrait|nous allons|on va|la prochaine fois|à l'avenir|d'ici|s'en occupe|reste à"),alone("devemos|precisamos|vamos|temos que|da próxima vez|a partir de agora|fica pendente|vai cuidar|falta"),"予定|必要|すべき|今後|次回|検討|ようにする|ことにする|までに|対応します|追加します")
const Ne=cue_words(alone(`posted|published|announced|announcement|wrote (?:on|to|in|a)|have written|has written|sent (?:to|out|a|an|the|mail|word)|told (?:the|all|every|everyone|everybody|our|people|customers|users|instructors|him|her|them)|informed|notified|emailed|e-mailed|mailed|tweeted|tooted|\n    banner|status ?page|newsletter|forum|mailing list|message to|mail to|text went|rang|phoned|called (?:all|both|every|each)|texted|text to|note to|dear (?:customers?|users?|all|colleagues|students|everyone|friends)|i called (?:each|the|all)|by telephone|by phone|over the phone|next (?:word|update|news) (?:at|by|in)|we will write again`),alone("veröffentlicht|informiert|benachrichtigt|Bescheid gegeben|geschrieben an|angeschrieben|Mail an|Aushang|Rundmail|Statusseite|Startseite|Newsletter|Sehr geehrte|Liebe (?:Kund|Nutz|Kolleg|Eltern)\\p{L}*|Text für|Durchsage|telefonisch"),alone("publicamos|publiqué|avisamos|avisé|comunicamos|comunicado|enviamos|envié|página de estado|correo a|estimad[oa]s|aviso a|publicado"),alone("publié|informé|prévenu|averti|envoyé (?:un|une|à|aux|le)|page de statut|page d'état|mail aux|message aux|communiqué|chers|chères|annoncé"),alone("publicamos|publiquei|avisamos|avisei|comunicamos|comunicado|enviamos|enviei|página de status|e-mail para|prezad[oa]s|aviso aos|publicado"),"お知らせ|掲載|案内|告知|周知|連絡しました|メールを送|お客様|皆様|ご利用の")
const Fe=cue_words(alone("sorry|apologies|our fault|we regret|regret"),begun("apolog"),begun("entschuldig"),alone("tut uns leid|bedauern|Verzeihung|Pardon"),begun("disculp"),alone("lo sentimos|perdón|lamentamos"),begun("désolé"),alone("nos excuses|excusez|toutes nos excuses|nous regrettons"),begun("desculp"),alone("sentimos muito|pedimos perdão"),"申し訳|お詫び|ご迷惑|ご不便|すみません")
const Ue=cue_words(alone("thank you|thanks|thank|kudos|grateful"),alone("danke|dank|vielen dank|herzlichen dank"),alone("gracias|agradecemos|agradecer"),alone("merci|remercions|remercie"),alone("obrigado|obrigada|obrigados|agradecemos|agradeço"),"ありがとう|感謝|お礼")
const Re=cue_words(alone("decided|we decide|decision|agreed (?:to|that|on)|workaround|until then use|in the meantime|entschieden|beschlossen|wir entscheiden|Umgehung|bis dahin|decidimos|decidido|acordamos|mientras tanto|décidé|décision|en attendant|contournement|decisão|combinamos|enquanto isso"),"決定|判断し|回避策|当面")
const Ce=cue_words(`^(?:${["\\+1|same(?: here)?|me too|same (?:problem|issue)|any (?:eta|news|updates?)|thanks?|thank you|thx|ty|ok(?:ay)?|yes(?: please)?|no|nice|great|cool|lol|haha|good (?:morning|night)|on it|looking|looking into it|checking|ack|acknowledged|will do|done|phew|ugh|wow|brb|back in|what a (?:day|morning|night|week)","danke|ok|ja|nein|super|schaue ich mir an|bin dran|gracias|vale|sí|merci|oui|non|obrigado|sim|了解|お疲れ|ありがとう"].join("|")})[\\s.!…?👍🙏]*$`,"^[^\\p{L}\\p{N}]*$")
var je=n(8037);// CONCATENATED MODULE: ./lib/src/postmortem/lead.js
function leadLines(e,t){return[whatLine(e),lengthLine(e),[...causeLine(e),followUpLine(e,t)].join(" ")].filter(e=>e!=="")}function tellingOf(e){const t=e.slice(0,4)
return t.find(e=>ze.test(e)||Ie.test(e))??t[0]}function whatLine(e){const t=written(e,["summary"])?.quote??described(e)
const n=lastSaid(e,["impact"])
const o=[...t===undefined?[]:[t],...n===undefined?[]:[e.formatter.texts.format("leadImpact",{quote:n})]]
return o.join(" ")}function described({reading:e,formatter:t}){const[n]=e.statements
const o=tellingOf(n?.sentences??[])
return o===undefined||n===undefined?undefined:quotedLine(n,o,t)}function lastSaid(e,t){const[n,o]=[written(e,t),lastNoted(e,t)]
if(n===undefined||o===undefined)return(n??o)?.quote
return(0,h.Y8)(n.at,o.at)?o.quote:n.quote}function written({reading:e,formatter:t},n){for(const o of e.statements.toReversed()){if(!o.isMember&&o.comment!==undefined)continue
for(const e of n){const n=o.parts.find(t=>t.kind===e&&t.text!==je.qE)
const s=tellingOf(n===undefined?[]:sentencesOf(n.text))
if(s!==undefined)return{at:o.createdAt,quote:quotedLine(o,s,t)}}}return undefined}function lastNoted({incident:e,formatter:t},n){const o=e.logbook.entries.filter(e=>e.what==="note")
for(const e of n.toReversed()){const n=o.findLast(({section:t})=>t===e)
const s=n===undefined?undefined:tellingOf(sentencesOf(n.text))
if(n===undefined||s===undefined)continue
return{at:n.attribution.at,quote:notedLine(n.attribution,s,t)}}return undefined}function lengthLine({incident:e,formatter:t}){const{texts:n,clock:o}=t
const s=lasting(e)
if(s===undefined)return openEnd(e,t)
const r=n.duration((0,h.vk)(s.from,s.to))
return n.format(s.isWhole?"leadLasted":"leadAtLeast",{duration:r,from:o.timestamp(s.from),to:o.timestamp(s.to)})}function openEnd({logbook:e},{texts:t,clock:n}){const o=(0,m.aj)(e,"started")
if(o===undefined)return t.words.leadUnknown
return t.format("leadNoEnd",{from:n.timestamp(o.at)})}function causeLine(e){const t=lastSaid(e,["factors","trigger"])
return t===undefined?[]:[e.formatter.texts.format("leadCause",{quote:t})]}function followUpLine({formatter:e},{count:t,open:n}){const{texts:o}=e
return t===0?o.words.leadNoFollowUps:o.counted("leadFollowUps",t,{open:n})}function stillToWrite(e,t,{formatter:{texts:n},asking:o}){const s=e.some(({id:e,notes:t})=>e==="factors"&&t.length>0)
const r=[...e.filter(({notes:e,id:t})=>e.length===0&&!(t==="trigger"&&s)).map(({id:e})=>e),...t.hasIssue?[]:["follow-ups"]]
const i=r.filter(e=>o===undefined||o.includes((0,te.Fg)(e)))
const a=i.map(e=>(0,te.Wm)(e,n.words))
const d=i.find(e=>e!=="follow-ups")??"impact"
return a.length===0?"":n.format("stillToWrite",{headings:n.list(a),section:d})}var Te=n(3646);// CONCATENATED MODULE: ./lib/src/postmortem/moment-asks.js
const Ee=["started","resolved"]
function momentAsks(e){const{incident:t,reading:n}=e
if(t.phase.kind==="dropped")return[]
const o=ae.z.flatMap(e=>{if((0,m.aj)(t.logbook,e)!==undefined)return[]
const o=n.moments.candidates.find(t=>t.name===e)
return o===undefined&&!Ee.includes(e)?[]:[{name:e,candidate:o}]})
const s=Map.groupBy(o,({name:e,candidate:t})=>t?.text??e)
return[...s.values()].map(t=>askFor(t,e))}function askFor(e,{formatter:t,settings:n}){const{texts:o}=t
const s=e.map(({name:e})=>o.words[`ask-${e}`]).join(" ")
const r=e.map(({name:e,candidate:t})=>(0,be.U_)(`/incident ${e} ${timeOf(t,n.timeZone)}`)).join(o.words.comma)
const i=e[0]?.candidate
if(i===undefined)return`${s} ${r}`
const a=quotedLine(i.source,i.text.slice(0,160),t)
return`${s} ${a}${o.words.colon}${r}`}function timeOf(e,t){if(e?.at===undefined)return"HH:MM"
const{day:n,time:o}=(0,Te.HJ)(e.at,t)
return`${n} ${o}`}// CONCATENATED MODULE: ./lib/src/postmortem/participants.js
function participants({incident:e,facts:t,lines:n,reading:o}){const s=t.history.kind==="read"?[]:t.issue.assignees
const r=new Set([...n.flatMap(peopleIn),...s,...menders(e,t)])
return[...r].filter(isPersonIn(t,o)).toSorted(alphabetically)}function menders(e,t){return(0,f.p)(e,t).flatMap(({author:e,reviewers:t})=>[...e===undefined?[]:[e],...t].flatMap(({login:e,kind:t})=>t==="person"?[e]:[]))}function isPersonIn(e,{isMember:t}){const n=e.history.kind==="read"?e.history.events:[]
const o=[e.issue.author,...e.comments.map(e=>e.author),...n.map(({by:e})=>e)]
const s=new Set(o.filter(({kind:e})=>e!=="person").map(({login:e})=>e))
s.add(e.me)
s.add("ghost")
return e=>!s.has(e)&&t(e)}function peopleIn(e){const t=e.who===undefined?[]:[e.who]
switch(e.kind){case"opened":case"declared":case"commented":case"told":case"wrote-up":case"ticked":case"unticked":case"closed":case"reopened":return t
case"assigned":return e.people
default:return[]}}function alphabetically(e,t){const[n,o]=[e.toLowerCase(),t.toLowerCase()]
return n<o?-1:n>o?1:0}var Pe=n(5869)
var De=n(4827)
var Be=n(2502);// CONCATENATED MODULE: ./lib/src/thread/says-nothing.js
const He=["none(?: yet)?","n/?a","not applicable","nothing(?: yet)?","no action items?","unknown(?: yet)?","not (?:known|sure|clear)(?: yet)?","(?:i |we )?(?:do not|don.t) know(?: yet)?","no idea","tbd","tba","to be (?:determined|defined|decided|done)","keine?","nichts","entfällt","unbekannt","unklar","(?:noch )?nicht bekannt","ningun[ao]?","nada","desconocid[ao]","aucune?","rien","néant","inconnue?","nenhum[a]?","desconhecid[ao]","なし","特になし","未定","不明"]
const Qe=new RegExp(`^[*_(]*(?:${He.join("|")})[.!。)*_]*$`,"iu")
function saysNothing(e){return Qe.test(e.trim())}// CONCATENATED MODULE: ./lib/src/postmortem/affected-services.js
function affectedServices(e,t){const{issue:n}=e
const o=n.labels.flatMap(e=>serviceIn(e,t)??[])
const s=isMemberIn(e)(n.author.login)
const r=s?(0,je.T3)(n.body).flatMap(e=>servicesAnswered(e)??[]):[]
const i=[...o,...r]
return i.filter((e,t)=>i.findIndex(t=>(0,_.b)(t,e))===t)}function otherLabels({issue:e},t){return e.labels.filter(e=>!isOwn(e,t)&&serviceIn(e,t)===undefined)}function serviceIn(e,t){const{serviceLabel:n}=t
if(isOwn(e,t)||!e.toLowerCase().startsWith(n.toLowerCase()))return undefined
return e.slice(n.length).trim()||undefined}function isOwn(e,{label:t,severities:n}){const o=[t,_.n,...n.map(e=>e.label)]
return o.some(t=>(0,_.b)(t,e))}const Ze="(?:services?|systems?|components?|products?)"
const Ke=new RegExp(`^(?:(?:affected|impacted) ${Ze}|${Ze} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${Ze}\\b.*)$`,"i")
function servicesAnswered({heading:e,text:t}){const n=e.replace(/[?？:：]$/,"").trim()
const o=Ke.test(n)||(0,X.ph)("affected").some(e=>(0,_.b)(e,n))
const s=o?t.split("\n").flatMap(namesIn):[]
if(!o||!s.every(isName))return undefined
return s.filter(e=>!saysNothing(e))}function namesIn(e){if(/^\s*[-*] \[ \]/.test(e))return[]
const t=e.replace(/^\s*[-*] (?:\[[xX]\] )?/,"").split(/[,;、，；]/)
return t.map(e=>e.trim()).filter(e=>e!=="")}function isName(e){if(e.length>50||e.split(/\s+/).length>5)return false
return/[\p{L}\p{N}]/u.test(e)&&!/[<>[\]]|:\/\//.test(e)}// CONCATENATED MODULE: ./lib/src/postmortem/severity-times.js
function severityTimes(e,{history:t},n){const o=t.kind==="read"?t.events:[]
const s=(0,h.Rz)((0,m.Zz)(e).at(-1)?.to??e.now)
return n.map(t=>{const n=[]
for(const e of o){if(e.kind!=="labeled"&&e.kind!=="unlabeled")continue
if(!(0,_.b)(e.label,t))continue
const o=n.at(-1)
const r=o!==undefined&&o[1]===s
if(e.kind==="labeled"&&!r)n.push([(0,h.Rz)(e.at),s])
if(e.kind==="unlabeled"&&r)o[1]=(0,h.Rz)(e.at)}const r=n.reduce((t,n)=>t+timeWithin(n,e),0)
return{severity:t,ms:r}}).filter(({ms:e})=>e>0)}function graverBefore(e,t,n){const[o]=severityTimes(e,t,n)
const rank=e=>n.findIndex(t=>(0,_.b)(t,e))
if(o===undefined||e.severity===undefined)return o?.severity
return rank(o.severity)<rank(e.severity)?o.severity:undefined}function timeWithin([e,t],n){const overlap=o=>Math.min(t,(0,h.Rz)(o.to??n.now))-Math.max(e,(0,h.Rz)(o.from))
return(0,m.Zz)(n).reduce((e,t)=>e+Math.max(0,overlap(t)),0)}// CONCATENATED MODULE: ./lib/src/postmortem/postmortem-data.js
function postmortemData(e){const{incident:t,facts:n,settings:o}=e
const s=postmortem_data_reported(milestones(t,(0,Pe.J)(t,n,o.acceptFrom)))
const{acknowledged:r,...i}=s
return{front:frontData(e,i),stored:{...storedOf(e),...r===undefined?{}:{acknowledged:r}}}}function frontData({incident:e,facts:t,settings:n,...o},s){const r=e.steps.filter(({state:e})=>e.kind==="open").length
const i=o.completeness.total===0?undefined:o.completeness
return{schema:2,incident:e.number,title:forPages(e.title,256),status:(0,ne.c2)(r,i),severity:e.severity===undefined?undefined:forPages(e.severity,60),...named("services",affectedServices(t,n)),...s,opened:e.createdAt,closed:(0,m.Zz)(e).at(-1)?.to,sections_written:i?.written,follow_ups_open:o.followUpsOpen}}function storedOf(e){const{incident:t,facts:n,settings:o,reading:s,completeness:r}=e
const i=lasting(t)
const a=o.severities.map(({label:e})=>e)
const d=graverBefore(t,n,a)
return{url:t.url,severity_highest:d===undefined?undefined:forPages(d,60),...named("labels",otherLabels(n,o)),duration_minutes:wholeMinutes((0,m.WI)(t)),lasted_minutes:i===undefined?undefined:wholeMinutes((0,h.vk)(i.from,i.to)),episodes:(0,m.Zz)(t).map(({from:e,to:t})=>({from:e,to:t})),steps:t.steps.map(stepData),lead:(0,De.M)(t.logbook),...repairedBy(t,n,s.repairs),participants:participants(e),sections_total:r.total===0?undefined:r.total,sections:e.sections}}function repairedBy(e,t,n){const o=(0,f.S)(e,t,n).map(({url:e})=>e)
const{history:s,background:r}=t
const i=s.kind==="read"&&r.kind==="read"&&r.closing.kind==="known"
if(o.length>0)return{repaired_by:o}
return i?{repaired_by:undefined}:{}}function named(e,t){const n=t.map(e=>forPages(e,60)).filter(e=>e!=="")
return n.length===0?{}:{[e]:n}}function postmortem_data_reported(e){const at=t=>e.find(e=>e.name===t)?.at
const t=at("acknowledged")
return{started:at("started"),detected:at("detected"),...t===undefined?{}:{acknowledged:t},mitigated:at("mitigated"),resolved:at("resolved")}}function stepData({step:e,state:t}){const n={id:e.id,title:forPages(e.title,120)}
if(t.kind==="open")return{...n,state:"open"}
const{attribution:o}=t
const s=t.kind==="skipped"?{state:t.kind,reason:forPages(t.reason,300)}:{state:t.kind}
if(o.kind==="seen")return{...n,...s,when:o.at,seen:true}
return{...n,...s,who:o.by,when:o.at}}function forPages(e,t){return(0,Be.pF)((0,d.E)(e).text,t).replaceAll(/<(?=[a-z/!?])/gi,"‹")}function wholeMinutes(e){return Math.floor(e/we.Vc)}var Ye=n(2844)
var Je=n(4639)
var Ve=n(4830);// CONCATENATED MODULE: ./lib/src/markdown/links-in.js
const Xe=400
const Ge=2e3
function linksIn(e){if(!/https?:\/\//i.test(e))return[]
return(0,Je.X)((0,Be.Q6)(e)).flatMap(({kind:e,text:t})=>e==="code"?[]:linksInProse((0,Ve.Q)(t,"")))}function linksInProse(e){const t=(0,be.tE)(e)
const n={text:e,links:[],open:[],enclosed:0}
const o=/[\\`[\]]|https?:\/\//gi
for(let s=o.exec(e);s!==null;s=o.exec(e)){const e=s.index
switch(s[0]){case"\\":o.lastIndex=e+2
break
case"`":o.lastIndex=t.get(e)??e+1
break
case"[":openBracket(n,e)
break
case"]":o.lastIndex=closeBracket(n,e)
break
default:o.lastIndex=bareAddress(n,e)}}return n.links.filter(({url:e})=>/^https?:\/\/[^/?#]/i.test(e)).map(({words:e,url:t,kind:n})=>({words:e,url:t,...n==="image"?{isImage:true}:{}}))}function openBracket({text:e,open:t,links:n},o){t.push({at:o,kind:e[o-1]==="!"?"image":"link",before:n.length})}function closeBracket(e,t){const{text:n,open:o,links:s}=e
const r=o.pop()
const i=r===undefined?undefined:targetAfter(n,t+1)
if(r===undefined||i===undefined)return t+1
forgetBare(e,r.before)
const a=s[r.before]?.words||n.slice(r.at+1,t).slice(0,Xe)
s.push({kind:r.kind,words:a,url:i.url})
return i.to}function bareAddress({text:e,links:t},n){const o=addressAt(e,n)
t.push({kind:"bare",words:"",url:withoutEnd(o)})
return n+o.length}function forgetBare(e,t){const{links:n,enclosed:o}=e
for(let e=Math.max(t,o);e<n.length;e+=1){if(n[e]?.kind==="bare")n[e]={kind:"none",words:"",url:""}}e.enclosed=n.length}function targetAfter(e,t){const n=/(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy
n.lastIndex=t
if(!n.test(e))return undefined
const o=addressAt(e,n.lastIndex)
return{url:o,to:n.lastIndex+o.length}}function addressAt(e,t){let n=0
let o=t
for(;o<e.length&&o-t<Ge;o+=1){const t=e[o]??""
if(/[\s<>"`|\\[\]]/.test(t))break
if(t==="(")n+=1
if(t!==")")continue
if(n===0)break
n-=1}return e.slice(t,o)}function withoutEnd(e){let t=e.length
while(/[?!.,:;*_~']/.test(e[t-1]??""))t-=1
return e.slice(0,t)}// CONCATENATED MODULE: ./lib/src/postmortem/sections/code-blocks.js
const et=10
const tt=40
const nt=6e3
function codeBlocks(e,t){return e.filter(({isMember:e})=>e).flatMap(e=>codeIn(e.text).map(n=>folded(n,e,t))).slice(0,et)}function codeIn(e){if(!/```|~~~/.test(e))return[]
const t=[]
let n=""
for(const{start:o,end:s,place:r,quoted:i}of(0,g.k)(e).lines){const a=e.slice(o,s).replace(/\r$/,"")
const d=/^\s*(`{3,}|~{3,})/.exec(a)?.[1]??""
if(r!=="code"||i)n=""
else if(n===""&&d!==""){t.push([])
n=d}else if(n!==""&&d.startsWith(n)&&a.trim()===d)n=""
else if(n!=="")t.at(-1)?.push(a)}return t.filter(e=>e.some(e=>e.trim()!==""))}function fenceFor(e){const t=e.reduce((e,t)=>Math.max(e,/`{3,}/.exec(t)?.[0].length??2),2)
return"`".repeat(t+1)}function asHtml(e){return(0,Be.Q6)(e).replaceAll(/[^\p{L}\p{N} .,;=+-]/gu,e=>`&#${e.codePointAt(0)};`)}function folded(e,t,n){const{texts:o,name:s,clock:r}=n
const i=e.slice(0,tt)
const a=e.length-i.length
const d=a>0?[o.counted("linesLeftOut",a)]:[]
const c=fenceFor(i)
const{text:u}=n.block([c,...i,...d,c].join("\n"),nt)
const l=(e.find(e=>e.trim()!=="")??"").trim().slice(0,60)
const{createdAt:f,author:m}=t
const p=o.format("noteBy",{who:s(m.login),when:r.named(f)})
const h=`${p}${o.words.colon}${asHtml(n.address(l))}`
return`<details markdown="1">\n<summary>${h}</summary>\n\n${u}\n\n${sourceLink(t,n)}\n\n</details>`}// CONCATENATED MODULE: ./lib/src/postmortem/sections/attachments.js
const ot={id:"material",heading:"attachments",body:body}
const st=30
function body({facts:e,reading:t,formatter:n}){const{repository:o,issue:s}=e
const{texts:r}=n
const i=placesOf(e,t).flatMap(e=>linksIn(e.body).map(t=>({...t,place:e})))
const a=i.filter(({url:e})=>!isOwnPage(e,o))
const d=[...Map.groupBy(a,({url:e})=>e).values()].flatMap(([e])=>e??[])
const c=d.length-st
const u=d.some(({url:e})=>isUpload(e,o))
const l=u&&o.visibility!=="public"
const f=d.slice(0,st).map(e=>`- ${attachments_lineOf(e,o,n)}`)
return[...f.length>0?[f.join("\n")]:[],...codeBlocks(t.statements,n),...c>0?[`_${r.format("moreInIssue",{count:c,url:s.url})}_`]:[],...l?[`_${r.words.attachmentsPrivate}_`]:[]]}function placesOf({issue:e,comments:t,me:n},{isMember:o}){const{author:s,createdAt:r,url:i}=e
const a=t.filter(e=>e.author.kind==="person"&&e.author.login!==n&&o(e.author.login))
const d={author:s,createdAt:r,url:i,body:(0,je.Oz)(e.body)}
return o(s.login)?[d,...a]:a}function isOwnPage(e,{url:t}){const n=pathOn(e,t)
if(n!==undefined)return n===""||/^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(n)
return/^[^/]*$/.test(pathOn(e,serverOf(t))??"/")}function isUpload(e,{url:t}){if(/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(e))return true
const n=pathOn(e,serverOf(t))??""
return/^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(n)}function pathOn(e,t){const n=e.toLowerCase().replace(/[?#].*$/s,"")
const o=t.toLowerCase()
if(n===o)return""
return n.startsWith(`${o}/`)?n.slice(o.length+1).replace(/\/$/,""):undefined}function serverOf(e){return/^https?:\/\/[^/]+/.exec(e)?.[0]??e}function attachments_lineOf({words:e,url:t,isImage:n,place:o},s,r){const i=r.address(t)
const a=/[\p{L}\p{N}]/u.test(e)&&!/^\s*(?:https?:|www\.)/i.test(e)?e:attachments_shortened(i)
const d=(0,ge.uM)(r.label(a,80),i)
const c=n===true&&isUpload(t,s)&&d.startsWith("[")?"!":""
return`${c}${d} (${sourceLink(o,r)})`}function attachments_shortened(e){return e.replace(/^https?:\/\//i,"").replace(/[?#].*$/s,"").replace(/\/$/,"")}var rt=n(7409);// CONCATENATED MODULE: ./lib/src/markdown/quoted.js
const it=/^(?:\[!|\[\[|\[toc\]|\[\^|:::)/i
function quoted(e){const t=[]
let n=[]
const flush=()=>{if(n.some(e=>e.trim()!==""))t.push(asQuote(n))
n=[]}
const o=(0,rt.B)(e)
for(let e=0;e<o.length;e+=1){const s=codeFrom(o,e)
const[r]=s
if(r===undefined){n.push(textOf(o[e]))
continue}flush()
t.push(atMargin(r,s.slice(1)))
e+=s.length-1}flush()
return t.join("\n\n")}function textOf(e){return e===undefined?"":`${e.prefix}${e.content}`}function asQuote(e){const isText=e=>e.trim()!==""
return e.slice(e.findIndex(isText),e.findLastIndex(isText)+1).map(e=>e===""?">":`> ${e.replace(it,"\\$&")}`).join("\n")}function codeFrom(e,t){let n=""
for(let o=t;o<=e.length;o+=1){const s=e[o]
if(s?.place!=="fenced")return e.slice(t,o)
n=(0,rt.U)(s.content,n)
if(n==="")return e.slice(t,o+1)}return[]}function atMargin(e,t){const[n="",o=""]=/^(`{3,}|~{3,})[ \t]*(.*)$/.exec(e.content)?.slice(1)??[]
const s=t.at(-1)
const r=s!==undefined&&(0,rt.U)(s.content,n)===""
const i=(r?t.slice(0,-1):t).map(t=>withoutPrefix(textOf(t),e.prefix))
const a=/^[\w#.+-]{0,30}$/.test(o.trim())?o.trim():""
return[`${n}${a}`,...i,n].join("\n")}function withoutPrefix(e,t){const n=t.replaceAll(/[^>]/g,"").length
const o=t.slice(t.lastIndexOf(">")+1).length-(n===0?0:1)
const s=n===0?e:e.replace(new RegExp(`^(?: {0,3}> ?){0,${n}}`),"")
return s.replace(new RegExp(`^ {0,${Math.max(0,o)}}`),"")}// CONCATENATED MODULE: ./lib/src/thread/status-words.js
const dt={started:cue_words(alone("started|began|begin|begins|starts|start of (?:the )?(?:outage|incident|impact|problem|disruption)|first (?:errors?|failures?)"),alone("Beginn|beginnt|begann|Störungsbeginn|Beginn der Störung|startet"),alone("inicio|empieza|empezó|comienza|comenzó|début|commence|début de l'incident|début de la panne|início|começa|começou"),"発生|障害発生|開始"),detected:cue_words(alone("detected|noticed|discovered|alert fired|alerts fired|alerted|paged|spotted"),alone("bemerkt|entdeckt|erkannt|festgestellt|detectado|detectamos|détecté|détection|detecção|percebido"),"検知|検出|発見|気づ"),mitigated:cue_words(alone("mitigated|mitigation (?:in place|applied|done)|workaround|worst is over|impact (?:over|ended|gone)|contained|stabili[sz]ed"),alone("entschärft|gelindert|eingedämmt|Workaround|Umgehung|mitigado|mitigamos|contenido|atténué|contourné|contournement|mitigado|contornado"),"緩和|軽減|暫定対応|暫定復旧|回避策"),resolved:cue_words(alone("resolved|fixed|recovered|restored|all clear|solved|back to normal|fully recovered|service restored|incident over|incident closed|end of (?:the )?(?:outage|incident|impact|disruption)"),alone("behoben|gelöst|beseitigt|wiederhergestellt|entstört|vorbei|Entwarnung|Störungsende|Ende der Störung|läuft wieder"),alone("resuelto|solucionado|restablecido|recuperado|résolu|résolue|rétabli|rétablie|corrigé|fin de (?:la panne|l.incident)|retour à la normale|resolvido|normalizado|restabelecido|de volta ao normal|corrigido"),"(?<=^|\\b(?:is|was|are|now|it|all|outage|incident) )over(?= *(?:$|[.,:;!–—-]|now|since|at \\d))","復旧|解消|解決|収束|完了")}
const ct=cue_words(dt.resolved,alone(`works again|working again|is live|are live|live since|back (?:up|online|since|in)|is back|are back|up again|errors? (?:is|are) gone|errors are gone|no (?:more )?errors?|zero errors|logins succeed|came through|caught up|pass again|passes? again|scans? again|again since|survives?|steady now|green (?:again|since)|(?:up|fine|stable|healthy|clean) since|done at|all green|put back|in the chain`),alone("geht wieder|gehen wieder|\\p{L}{3,}(?:en|t) wieder|wieder da|wieder online|wieder erreichbar|in Ordnung|funktioniert wieder"),alone("funciona de nuevo|vuelve a funcionar|volvió|de nuevo en línea|funciona otra vez|fonctionne à nouveau|refonctionne|de nouveau en ligne|voltou|funciona de novo|no ar de novo|funcionando novamente"),"ログイン成功|正常|再開")
const ut=cue_words(`^(?:${["investigating|identified|monitoring|mitigated|mitigation|contained|stabili[sz]ed|rolled back|rollback|reverted|workaround","wir untersuchen|untersuchung|identifiziert|(?:wir )?beobachten|unter beobachtung|entschärft|eingedämmt|gelindert|zurückgerollt|umgehung","investigando|identificado|monitorizando|monitoreando|en observación|mitigado|revertido|solución temporal|contenido","enquête en cours|identifié|sous surveillance|en observation|surveillance|atténué|contourné|contournement|retour arrière","monitorando|em observação|contornado|solução temporária","調査中|特定|監視中|経過観察|緩和|軽減|切り戻し|ロールバック|回避策|暫定対応|暫定復旧"].join("|")})(?![\\p{L}\\p{N}])`)
const lt=/^[\s*_>-]*(?:(?:status|update|stand|zustand|estado|état|状況|状態)\s*[:：–-]\s*)?/iu
function opensWithStatus(e){return ut.test(e.replace(lt,""))}function opensMitigated(e){const t=e.replace(lt,"")
return dt.mitigated.find(t)?.at===0&&!mt.test(t.slice(0,60))}const ft=cue_words(begun("restarted|reverted|rolled back|failed over|switched (?:back|over|off)|killed|went back to|put back|put the .{1,40} back|turned off|disabled|neu gestartet|neugestartet|zurückgerollt|zurückgesetzt|umgeschaltet|abgeschaltet|reinici|revert|redémarr|retour arrière|rebasculé|désactivé|desativ|desactiv|rollback"),"再起動|戻しました|戻した|切り戻|ロールバック|切り替え")
const mt=cue_words(alone("not|n't|isn't|not yet|still|almost|soon|should be|will be|expect|expected|hope|maybe|perhaps|until|when|if|once|before"),alone("nicht|noch nicht|fast|bald|hoffentlich|vielleicht|sobald|wenn|aún no|todavía|no|casi|pronto|pas encore|pas|presque|bientôt|peut-être|não|ainda|quase|talvez"),"まだ|未|予定|見込み|ません|ない")
const pt=cue_words(mt,alone("no|none|never|nothing|false|wrong|partial|partially|partly|only|except|staging|plan|plans|planned|hopefully|tomorrow|later|pending|came back|back again|broke|broken|handing|hand over|handover|does not|did not|next|thought|eta|unrelated"),alone("kein|keine|nur|teilweise|morgen|geplant|später|wird|werden|solo|sólo|parcial|parcialmente|mañana|previsto|seulement|partiel|partielle|partiellement|demain|prévu|apenas|amanhã|nunca|jamais"),"[?？]|~~|一部|部分|だけ|明日|なし")
const ht=cue_words(alone("since|started|began|begun|starting|as of|from about|from around|beginning"),alone("seit|ab|begonnen|begann|angefangen|desde|empezó|comenzó|a partir de|depuis|a commencé|à partir de|começou|iniciou"),"から|より|頃から|ごろから|以降")
const gt="morning|noon|afternoon|evening|night|midnight|lunch|today|yesterday|last week|an hour|minutes?|hours?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|morgens?|mittags?|abends?|nachts?|vormittags?|nachmittags?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hoy|ayer|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|matin|midi|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoje|ontem|manhã|noite|meio-dia|segunda|terça|quarta|quinta|sexta"
const wt=cue_words(alone("\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|ish|a\\.m\\.|p\\.m\\.|uhr|h|h\\d{2})"),"(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)",alone(`${gt}|halb \\p{L}+`),"\\d{1,2}時|今朝|昨日|昨夜|午前|午後|今日|昼");// CONCATENATED MODULE: ./lib/src/thread/candidates.js
const bt={impact:3,detection:2,factors:4,lucky:2,badly:3,"follow-ups":4}
const kt=["impact","detection","factors","lucky","badly","follow-ups"]
function candidatesOf(e,t){const n=e.filter(({isMember:e})=>e)
const o=new Set(n.flatMap(({parts:e})=>e.map(({kind:e})=>e)))
const s=n.flatMap(e=>sentencesIn(e))
const r=kt.flatMap(e=>{const n=o.has(e)
if(n&&e!=="follow-ups")return[]
const r=s.flatMap(o=>{const s=xt[e](o,t)
return s>(n?2:0)?[{text:o.text,source:o.source,score:s}]:[]})
const i=bestOf(r,bt[e])
return i.length===0?[]:[[e,i]]})
return Object.fromEntries(r)}const yt=/\b(?:(?:have|has) asked|asked (?:the|them|all|our)|would you|could you|let us know|let me know)\b/i
function sentencesIn(e){const t=e.parts.filter(({kind:e})=>e===undefined||e==="timeline"||e==="repair"||e==="summary").flatMap(({timed:e})=>e.map(({text:e})=>e))
const n=e.comment!==undefined&&isForOutside(e)
return[...e.sentences,...t].filter(e=>e.length>=8&&!Ce.test(e)&&!yt.test(e)&&!/[?？]["”)]*\s*$/.test(e)).map((t,o)=>({text:t,source:e,index:o,isMessage:n}))}function isForOutside({text:e}){return Ne.test(e.slice(0,200))||Fe.test(e)}const vt=.5
const xt={impact:({text:e,source:t,isMessage:n})=>{if(Ue.test(e))return 0
const o=t.comment===undefined
const[s,r]=[count(Ie,e),count(ze,e)]
return s*2+(s>0||o||n?r:0)+(o?r:0)},detection:({text:e,source:t,index:n},{mitigated:o})=>{if(!We.test(e)||opensWithStatus(e))return 0
if(t.comment===undefined)return 3
return n<3&&candidates_isEarly(t,o)?1:0},factors:({text:e,isMessage:t,source:n},{mitigated:o})=>{const s=e.length<25
const r=opensWithStatus(e)||qe.test(e)
if(r&&!Le.test(e)||Se.test(e)||/^same (?:as|issue)\b/i.test(e))return 0
if(t||s&&!(/#\d/.test(e)&&Le.test(e)))return 0
const i=/`[^`]+`|\b[0-9a-f]{7,40}\b/.test(e)?1:0
const a=n.comment!==undefined&&candidates_isEarly(n,o)&&!ct.test(e)
if(count(Le,e)===0)return a?vt+i:0
return ct.test(e)?0:2+i+(a?1:0)},lucky:({text:e,isMessage:t})=>t?0:count(Se,e),badly:({text:e,isMessage:t,source:n})=>Se.test(e)?0:t&&!Ae.test(e)?0:n.comment===undefined?0:count(Ae,e),"follow-ups":({text:e,source:t},{mitigated:n})=>{if(t.comment===undefined)return 0
if(isMarkedToDo(e))return 3
return qe.test(e)&&!candidates_isEarly(t,n)?1:0}}
function isMarkedToDo(e){return/\bto-?do ?[:：]/i.test(e)||/\bTODO\b/.test(e)&&/\p{Ll}/u.test(e)}function candidates_isEarly({createdAt:e},t){return t===undefined||(0,h.Y8)(e,t)}function count(e,t){return e.test(t)?1:0}function bestOf(e,t){const n=e.filter(({score:e})=>e>vt)
const o=n.length>0?n:e
const s=new Set(o.toSorted((e,t)=>t.score-e.score).slice(0,t))
return o.filter(e=>s.has(e)).map(({text:e,source:t})=>({text:e,source:t}))}const $t={alert:Ne,apologize:Fe,thank:Ue}
const Ot=3
function messageCandidates(e,t){const n=t.filter(({isMember:t,comment:n,isWriteUp:o,text:s})=>t&&n!==undefined&&!o&&$t[e].test(s)&&!Ce.test(s.trim()))
const o=new Set(n.toSorted((e,t)=>t.text.length-e.text.length).slice(0,Ot))
return n.filter(e=>o.has(e))}var Mt=n(5636);// CONCATENATED MODULE: ./lib/src/thread/passages.js
const St=7
const Lt=8
const At=9
function passagesOf(e,t){const{lines:n}=(0,g.k)(e)
const o={text:e,lines:n,kindOf:t,hasBareHeadings:hasBareHeadings(e,n,t)}
const s=[{kind:undefined,heading:"",level:0,lines:[]}]
let r=s[0]
for(let t=0;t<n.length;t+=1){const i=s.at(-1)
if(i===undefined)break
const a=passages_textOf(e,n[t])
const d=headingAt(o,t)
if(d!==undefined&&begins(d,i)){const e=d.text===undefined?[]:[d.text]
if(d.level!==At||i.level!==At)r=d.level===At?i:undefined
s.push({kind:d.kind,heading:d.title,level:d.level,lines:e})
t+=d.lines-1}else if(i.level===At&&a.trim()===""){s.push({kind:r?.kind,heading:r?.heading??"",level:r?.level??0,lines:[]})}else i.lines.push(a)}const i=s.map(({kind:e,heading:t,lines:n})=>({kind:e,heading:t,text:trimmed(n)}))
return i.filter(({text:e,kind:t})=>e!==""||t!==undefined)}function passages_textOf(e,t){return t===undefined?"":e.slice(t.start,t.end).replace(/\r$/,"")}function begins({kind:e,level:t},n){return e!==undefined||t===At&&n.level===At||t<St&&(t<=n.level||n.kind===undefined||n.level>=St)}function headingAt({text:e,lines:t,kindOf:n,hasBareHeadings:o},s){const r=t[s]
if(r===undefined||r.quoted||r.place!=="text")return undefined
const i=passages_textOf(e,r)
if(i.length>2e3||i.trim()==="")return undefined
const a=/^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(i)
if(a!==null){const e=a[2]??""
return{title:e,kind:n(e,"loosely"),level:(a[1]??"").length,lines:1}}const d=underlined(i,passages_textOf(e,t[s+1]))
if(d!==undefined)return{title:i.trim(),kind:n(i,"loosely"),level:d,lines:2}
return dressed(i,n)??label(i,n)??(o?bare(e,t,n,s):undefined)}function underlined(e,t){if(/^\s*[-*+>|]/.test(e))return undefined
if(/^ {0,3}={2,}\s*$/.test(t))return 1
return/^ {0,3}-{2,}\s*$/.test(t)?2:undefined}function dressed(e,t){const n=/^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)(.{1,90}?)(?:\*\*|__)\s*[:：]?\s*$/.exec(e)?.[1]??/^\s*[【［[〈《](.{1,60})[】］\]〉》]\s*$/.exec(e)?.[1]??/^\s*[■□◆◇●○▼▶]\s*(.{1,60})$/.exec(e)?.[1]
const o=n===undefined?undefined:t(n,"loosely")
return n===undefined||o===undefined?undefined:{title:n,kind:o,level:St,lines:1}}function label(e,t){const n=/^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:：|]{1,60}?)(?:\*\*|__)?[:：](?:\*\*|__)?(?:\s+(\S.*)|([^\s\p{ASCII}].*))?$/u.exec(e)
if(n===null)return undefined
const o=n[1]??""
const s=n[2]??n[3]
const r=t(o)
if(r===undefined)return isBoldLabel(e)?{title:"",kind:r,level:At,lines:1,text:e}:undefined
if(s===undefined||s.trim()==="")return{title:o,kind:r,level:Lt,lines:1}
return isLabel(r)||r==="summary"&&isBoldLabel(e)||r==="other"&&isBoldLabel(e)&&s.length<=_t?{title:o,kind:r,level:At,lines:1,text:s}:undefined}const _t=60
function isBoldLabel(e){return/^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])/.test(e)}function isLabel(e){return!["other","mitigated","resolved","detected","severity","repair","summary"].includes(e)}function hasBareHeadings(e,t,n){let o=0
for(let s=0;s<t.length&&o<2;s+=1){if(bare(e,t,n,s)!==undefined)o+=1}return o>1}function bare(e,t,n,o){const s=t[o]
if(s===undefined||s.quoted||s.place!=="text"||s.item!==undefined)return undefined
const r=passages_textOf(e,s)
if(r.length>60||r.trim()===""||passages_textOf(e,t[o-1]).trim()!=="")return undefined
const i=n(r)
return i===undefined?undefined:{title:r.trim(),kind:i,level:Lt,lines:1}}function trimmed(e){const t=e.findIndex(e=>e.trim()!=="")
const n=e.findLastIndex(e=>e.trim()!=="")
return t===-1?"":e.slice(t,n+1).join("\n")}var It=n(1971)
var zt=n(3409)
var Wt=n(8502)
var qt=n(9207);// CONCATENATED MODULE: ./lib/src/thread/text-behind.js
function textBehind(e,t,n){const o=t?undefined:Nt[n]
const s=e.replace(/^(?:\*\*|__|`|_|\*|\]|\))+/,"")
const r=/^\s*(?:[-–—:：|>→=]+|,)\s*(?:\*\*|__)?\s*(\S.*)$/s.exec(s)?.[1]
if(r!==undefined)return r.replace(/^(?:\*\*|__)\s*[:：-]?\s*/,"")
const i=/^[ \t\u3000]+(\S.*)$/s.exec(s)?.[1]
const a=i===undefined||Ft.test(i)||o?.test(i)===true
return a?undefined:i.replace(/^[-–—:：]\s*/,"")}const Nt={en:/^(?:is|was|to|till|until|and|or)\b/i,de:/^(?:ist|war|bis|und|oder)\b/i,es:/^(?:es|fue|hasta|a|y|o)\b/i,fr:/^(?:est|et|ou|à)(?![\p{L}])/iu,pt:/^(?:é|foi|até|a|e|ou)(?![\p{L}])/iu}
const Ft=/^(?:ごろ|頃|から|-\s*\d)/;// CONCATENATED MODULE: ./lib/src/thread/time-frame.js
const Ut=2*we.Vc
const Rt=18*60
const Ct=8*60
function isPastMidnight(e,t){return e>=Rt&&t<=Ct}// CONCATENATED MODULE: ./lib/src/thread/time-place.js
function newPlace(e){return{...e,day:undefined,zone:e.timeZone,isZoneUnknown:false,isDayUnknown:false,isOther:false,minutes:undefined}}const jt=/\b(?:plan|planned|expected|eta|forecast|scheduled?|estimated?|last (?:incident|outage|time)|previous|earlier incident|vendor|provider|supplier|upstream|geplant|erwartet|voraussichtlich|letzte störung|anbieter|hersteller|previsto|proveedor|prévu|fournisseur|previsão|fornecedor)\b|予定|見込|前回/iu
function introduce(e,t){t.isOther=jt.test(e.slice(0,400))}function lookAround(e,t){if(e.trim()===""||e.length>1e3)return
if(/[:：]\s*[*_]*$/.test(e))introduce(e,t)
const n=(0,Me.j)(e)
const o=dayIn(n,t)
if(o!==undefined){t.day=o
t.minutes=undefined
t.isDayUnknown=false}else if(isAmbiguousDay(n,t))t.isDayUnknown=true
const s=zoneIn(n,t)
if(s?.kind==="zone")t.zone=s.zone
if(s!==undefined)t.isZoneUnknown=s.kind==="ambiguous"}function isAmbiguousDay(e,{writtenAt:t,timeZone:n,language:o}){const[,s]=/^[\s#*_|]*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))[\s*_:|]*$/.exec(e)??[]
if(s===undefined)return false
const r=(0,Wt.Ow)((0,h.Rz)(t),n).day
return(0,zt.h)(s,{today:r,language:o})===undefined}const Tt=/(?:^|[\s(*_、,:])(?=\d{4}[-/年]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th|er|º)?\.? +(?:de |of )?\p{L}{3}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月)/giu
const Et=60
function dayIn(e,t){const n=(0,Wt.Ow)((0,h.Rz)(t.writtenAt),t.timeZone).day
const o=[]
for(const{index:s,0:r}of e.slice(0,400).matchAll(Tt)){const i=(0,zt.h)(e.slice(s+r.length),{today:n,language:t.language})
const a=(0,Wt.fi)(t.earliest.slice(0,10),-Et)
if(i!==undefined&&i.day<=n&&i.day>=a&&isAbove(e,e.slice(0,s+r.length)))o.push(i.day)}const[s,r]=[...new Set(o)]
return r===undefined?s:undefined}function isAbove(e,t){if(/[:：]\s*[*_]*$/.test(e)||/^\s*(?:#|\||\*\*)/.test(e))return true
const n=e.length<=60&&!/[.!?。]\s*$/.test(e)
return n||Pt.test(t)||/^\W*(?:on|am|el|le|em)\s*$/i.test(t)}const Pt=/(?:\p{L}{3,6}day|\p{L}{3,7}tag|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|feira|曜日),?[\s*_]*$/iu
const Dt=/\b(?:times?|zeiten|zeitangaben|horas?|horarios?|horários?|heures?|uhrzeiten?|clock)\b|時刻|時間|\bUTC\b|\(/i
function zoneIn(e,{timeZone:t,writtenAt:n}){if(!Dt.test(e)||e.length>200)return undefined
const o={day:n.slice(0,10),timeZone:t}
for(const{index:t}of e.matchAll(/(?<![\p{L}\p{N}])(?=[A-Z]{2,5}\b|Eastern\b|Central\b|Mountain\b|Pacific\b|[+-]\d\d:\d\d)/gu)){const n=(0,qt.X)(e.slice(t),o)
if(n!==undefined)return n}return undefined}function placed(e,t,n){const{isAbout:o,minutes:s}=e
if(e.date!==undefined){n.day=e.date.day
n.minutes=undefined
n.isDayUnknown=false}const r=n.isOther||n.isDayUnknown||e.isZoneUnknown||e.zone===undefined&&n.isZoneUnknown
const i=e.zone??n.zone
if(r)return{line:{at:undefined,isAbout:o,...t}}
if(n.day===undefined)return{line:{at:undefined,isAbout:o,...t},undated:{minutes:s,zone:i}}
return{line:{at:instantOnNamedDay(s,i,n.day,n),isAbout:o,...t}}}function instantOnNamedDay(e,t,n,o){const s=o.minutes!==undefined&&isPastMidnight(o.minutes,e)
o.day=s?(0,Wt.fi)(n,1):n
o.minutes=e
const r=(0,h.Rz)(o.writtenAt)+Ut
const i=(0,Wt.dc)({day:o.day,minutes:e},t,r)
return i===undefined?undefined:(0,h.B9)(i)}// CONCATENATED MODULE: ./lib/src/thread/undated.js
const Bt=2*we.nW
function datedTogether(e,t){const{writtenAt:n,earliest:o,closedAt:s}=t
const r=(0,h.Rz)(o)-we.nW
const i=(0,h.Rz)(n)+Ut
const a=s===undefined?i:Math.min(i,(0,h.Rz)(s)+Bt)
const d=(0,Wt.Ow)((0,h.Rz)(n),e[0]?.zone??t.timeZone).day
const c=Math.min(400,Math.ceil((i-r)/we.vd)+1)
const u=Array.from({length:c},(t,n)=>onDay(e,(0,Wt.fi)(d,-n))).filter(e=>e.every(({ms:e})=>e>=r&&e<=i))
const l=u.find(e=>e.every(({ms:e})=>i-e<=Bt))
if(l!==undefined&&(e.length===1||a===i))return l.map(sureInstant)
const[f,m]=u.filter(e=>e.every(({ms:e})=>e<=a))
return f===undefined||m!==undefined?e.map(()=>undefined):f.map(sureInstant)}function sureInstant({ms:e,isSure:t}){return t?(0,h.B9)(e):undefined}function onDay(e,t){let n=t
let o
return e.map(({minutes:e,zone:t})=>{if(o!==undefined&&isPastMidnight(o,e))n=(0,Wt.fi)(n,1)
o=e
const[s=Number.NaN,r]=(0,Wt.Yu)({day:n,minutes:e},t)
return{ms:s,isSure:r===undefined}})}// CONCATENATED MODULE: ./lib/src/thread/timed-lines.js
function timedTextReader(e){const t=newPlace(e)
return(e,n)=>{introduce(n,t)
lookAround(n,t)
return timedText(e,t)}}function timedText(e,t){const n=[]
const o=new Map
const s=[]
let r=false
for(const{start:i,end:a,place:d,quoted:c,item:u}of(0,g.k)(e).lines){const l=e.slice(i,a).replace(/\r$/,"")
const f=r||u!==undefined
const m=d==="text"&&!c?timedLine(l,f,t):undefined
const p=n.at(-1)
if(m!==undefined){if(m.undated!==undefined)o.set(n.length,m.undated)
n.push(m.line)
r=true}else if(r&&p!==undefined&&isContinued(l,u!==undefined,d)){n.splice(-1,1,{...p,text:`${p.text} ${withoutMarks(l)}`})}else{r=false
if(d==="text"&&!c)lookAround(l,t)
s.push(l)}}return{lines:withDays(n,o,t),others:s.join("\n").trim()}}function withDays(e,t,n){if(t.size===0)return e
const o=datedTogether([...t.values()],n)
const s=new Map([...t.keys()].map((e,t)=>[e,o[t]]))
return e.map((e,t)=>s.has(t)?{...e,at:s.get(t)}:e)}function isContinued(e,t,n){if(n!=="text"||e.trim()===""||/^\s*(?:#|\||>)/.test(e))return false
return t?/^(?: {2,}|\t)/.test(e):true}function withoutMarks(e){return e.trim().replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)/,"")}function timedLine(e,t,n){if(e.length>4e3)return undefined
if(/^\s*\|/.test(e))return timedRow(e,n)
const o=e.replace(/^\s*(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/,"")
const s=readStart(unmarked(o),n)
if(s===undefined)return undefined
const r=textBehind(s.rest,t,n.language)
if(r===undefined)return undefined
const i=e.slice(0,e.length-r.length)
const marks=e=>e.replaceAll(/[*_`|[\]-]/g," ").trim()
if(s.until===undefined)return placed(s,{shown:marks(i),text:r},n)
const a=i.search(/[-\u2010-\u2015\u2212][^-\u2010-\u2015\u2212]*$/)
const d=i.slice(a).replace(/[\s|:：*_`]+$/,"")
return placed(s,{shown:marks(i.slice(0,a)),text:`${d} ${r}`},n)}function unmarked(e){return e.replace(/^(?:\*\*|__|`|_|\*|\[|\()+(?=[~\d午]|[A-Z][a-z]+ \d)/,"")}function readStart(e,t){const n=(0,Me.j)(e.slice(0,200))
if(n.length!==Math.min(200,e.length))return undefined
const o=t.day??(0,Wt.Ow)((0,h.Rz)(t.writtenAt),t.timeZone).day
const s=(0,zt.h)(n,{today:o,language:t.language})
const r=s===undefined?n:s.rest.replace(/^(?:T(?=\d)|[ ,:-]+(?:at |um |a las |à |às )?)/i,"")
const i=startOf(r,s!==undefined,t.language)
if(i===undefined||i.isAbout&&s===undefined&&!/^[~\d午]/.test(r)&&!/^(?:ca|around|about|gegen)/i.test(r))return undefined
const a=i.rest.replace(/^ +(?=[A-Z(+]|GMT|UTC)/i,"")
const d=(0,qt.X)(a,{day:s?.day??o,timeZone:t.timeZone})
const c=d===undefined?i.rest:d.rest
return{...i,rest:e.slice(n.length-c.length),date:s,zone:d?.kind==="zone"?d.zone:undefined,isZoneUnknown:d?.kind==="ambiguous"}}function startOf(e,t,n){const o=(0,It.$)(e,n)
if(o===undefined)return undefined
const s=/^ ?- ?(?=\d{1,2}[:.h]\d\d)/.exec(o.rest)?.[0]
const r=s===undefined?undefined:(0,It.$)(o.rest.slice(s.length),n)
if(s===undefined||r===undefined||t&&r.minutes<o.minutes)return o
const i=o.rest.slice(s.length,o.rest.length-r.rest.length).trim()
return{...o,rest:r.rest,until:i}}function timedRow(e,t){const n=e.trim().replace(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim())
if(n.every(e=>/^:?-*:?$/.test(e)))return undefined
const[o="",s="",...r]=n
const i=readStart(unmarked(o),t)??readStart(unmarked(`${o} ${s}`.trim()),t)
if(i===undefined){lookAround(n.slice(0,2).join(" "),t)
return undefined}const a=separatedCell(readStart(unmarked(o),t)?.rest)
const d=(a?[s,...r]:r).filter(e=>e!==""&&e!=="-")
return d.length===0?undefined:placed(i,{shown:o,text:d.join(" · ")},t)}function separatedCell(e){return e!==undefined&&e.replaceAll(/[*_`)\]\s]/g,"")===""}// CONCATENATED MODULE: ./lib/src/thread/read-statements.js
function readStatements(e,t){const{issue:n,comments:o,me:s}=e
const{isMember:r}=t
const i=(0,h.B9)((0,h.Rz)(n.createdAt)-we.vd/2)
const{author:a,createdAt:d,url:c}=n
const u=[{author:a,createdAt:d,url:c,comment:undefined,text:(0,je.Oz)(n.body),isMember:r(a.login)},...o.filter(e=>e.author.kind==="person"&&e.author.login!==s).map(e=>({author:e.author,createdAt:e.createdAt,url:e.url,comment:e.id,text:withoutCommands(e.body),isMember:r(e.author.login)}))]
const l=n.state.kind==="closed"?{closedAt:n.state.at}:{}
return u.map(e=>readStatement(e,{earliest:i,...l},t))}function withoutCommands(e){if(!/^ {0,3}\/incident/im.test(e))return e
return e.split(/\r\n?|\n/).filter(e=>!(0,l.Et)(e)).join("\n").trim()}const Ht=["follow-ups","communications","other","severity"]
function readStatement(e,t,n){if(!e.isMember&&e.comment!==undefined){return{...e,parts:[],sentences:[],isWriteUp:false}}const{timeZone:o,language:s}=n
const r=e.isMember?n.kindOf:onlyTheReport(n.kindOf)
const i=timedTextReader({writtenAt:e.createdAt,...t,timeZone:o,language:s})
const a=passagesOf(e.text,r).map(({kind:e,heading:t,text:n})=>{if(Ht.includes(e)||(0,Mt.E)(e))return{kind:e,heading:t,text:n,timed:[],others:n}
const{lines:o,others:s}=i(n,t)
return{kind:e,heading:t,text:n,timed:o,others:s}})
const d=new Set(a.flatMap(({kind:e})=>isTold(e)?[e]:[]))
const c=a.filter(({kind:e})=>e===undefined||Kt.includes(e))
return{...e,parts:a,sentences:c.flatMap(({others:e})=>sentencesOf(e)),isWriteUp:d.size>1}}function onlyTheReport(e){return(t,n)=>{const o=e(t,n)
if(o===undefined||Zt.includes(o))return undefined
return Qt.includes(o)?o:"other"}}const Qt=["summary","severity","other"]
const Zt=["impact","started","detected"]
const Kt=["summary","repair","communications"]
function isTold(e){return(0,Mt.E)(e)||e==="summary"||e==="timeline"||e==="follow-ups"||e==="lessons"||e==="repair"}// CONCATENATED MODULE: ./lib/src/postmortem/sections/feedback.js
const Yt={intro:"",lines:[],rest:""}
const Jt=10
function answersTo({question:e,shown:t},{incident:n,facts:o,formatter:s}){const{texts:r}=s
const i=commentsAfter(e,n,o).filter(e=>!t.has(e)).map(e=>({comment:e,words:ownWords(e.body)})).filter(({words:e})=>e!=="")
const a=reactionLine(peoplesReactions(e))
if(i.length===0&&a==="")return Yt
const d=i.length-Jt
return{intro:`${r.format("answersTo",{url:e.url})}${r.words.colon}${a}`.trimEnd(),lines:i.slice(0,Jt).map(({comment:e,words:t})=>quotedLine(e,t,s)),rest:d>0?r.format("moreInIssue",{count:d,url:n.url}):""}}function commentsAfter(e,t,{comments:n,me:o}){const s=endOfAsking(t)
return n.slice(n.indexOf(e)+1).filter(({author:e,createdAt:t})=>e.kind!=="bot"&&e.login!==o&&isUntil(t,s))}function endOfAsking({steps:e}){let t
for(const{step:n,state:o}of e){if(n.id!=="feedback"&&n.id!=="thank")continue
if(o.kind==="open")return undefined
if(t===undefined||(0,h.Y8)(t,o.attribution.at))t=o.attribution.at}return t}function isUntil(e,t){return t===undefined||!(0,h.Y8)(t,e)}function peoplesReactions({body:e,reactions:t}){if((0,l.Zm)(e).length===0)return t??{}
const{"+1":n,eyes:o,confused:s,...r}=t??{}
return r}function firstQuestion(e,t,{comments:n}){const o=stepSpans(t)[t.steps.findIndex(({step:e})=>e.id==="feedback")]
if(o===undefined||o.isAhead)return undefined
return n.find(({author:t,body:n,createdAt:s})=>{if(t.kind!=="person"||t.login.toLowerCase()!==e.toLowerCase())return false
if((0,h.Y8)(s,o.from)||(0,h.Y8)(o.to,s))return false
return/[?؟](?=$|[\s)\]"'”»*_!])|？/.test(ownWords(n))})}// CONCATENATED MODULE: ./lib/src/postmortem/sections/communications.js
const Vt=["alert","apologize","feedback","thank"]
const Xt=1500
function communicationsOf(e){const{incident:t,formatter:n}=e
const o=t.steps.filter(({step:e})=>Vt.some(t=>t===e.id))
const s=o.flatMap(t=>wordsOf(t,e))
const r=t.steps.some(({step:e,state:t})=>e.id==="thank"&&t.kind==="done")
const i=r?participants(e).map(n.name):[]
const{texts:a}=n
const d=i.length===0?"":a.format("thanked",{people:a.list(i)})
const{shown:c,left:u}=shownOf([...s,...underHeadings(e)])
const l=u===0?"":a.format("moreInIssue",{count:u,url:t.url})
const f=o.flatMap(t=>asksOf(t,e))
return{words:c,rest:l,asks:f,thanked:d,isShown:c.length+f.length>0||d!==""}}function wordsOf({step:e,state:t},n){const{formatter:o}=n
const s=t.kind==="done"&&t.attribution.kind==="actor"?(t.note??"").trim():""
const r=[...commentsSaid(e.id,n),...cameWith(t,n)]
const i=e.id==="feedback"?questionOf(t,n)??r[0]:undefined
const a=i===undefined?Yt:answersTo({question:i,shown:thanksIn(n)},n)
const d=[...new Set(r)].map(t=>fromComment(e,t,n))
const c=s===""||t.kind!=="done"||t.attribution.kind!=="actor"?[]:[noted(e,s,t.attribution,o)]
const u=[...c,...d]
const[l,...f]=u.length>0||i===undefined?u:[fromComment(e,i,n)]
return l===undefined?[]:[{...l,answers:a},...f]}function cameWith(e,{facts:t}){if(e.kind!=="done"||e.attribution.kind!=="actor")return[]
const{by:n,at:o}=e.attribution
return t.comments.filter(({author:e,createdAt:t,body:s})=>e.login===n&&t===o&&(0,l.Pr)(s)&&withoutCommands(s)!=="")}function thanksIn({reading:e,facts:t}){const n=messageCandidates("thank",e.statements).map(({comment:e})=>e)
return new Set(t.comments.filter(({id:e})=>n.includes(e)))}function noted(e,t,{by:n,at:o},s){return{steps:nameOf(e,s),...quoteOf(t,n,o,s),answers:Yt}}function quoteOf(e,t,n,o){const s=o.texts.format("quotedFromTick",{who:o.name(t),when:o.clock.named(n)})
return{source:s,quote:quoted(o.block(e,Xt).text)}}function fromComment(e,t,{formatter:n}){return{steps:nameOf(e,n),source:sourceLink(t,n),quote:quoted(n.block(withoutCommands(t.body),Xt).text),answers:Yt}}function questionOf(e,{incident:t,facts:n}){if(e.kind!=="done"||e.attribution.kind!=="actor")return undefined
return firstQuestion(e.attribution.by,t,n)}function commentsSaid(e,{incident:t,facts:n,reading:o}){const s=t.logbook.entries.flatMap(t=>t.what==="said"&&t.step===e?[t.comment]:[])
return n.comments.filter(({id:e,author:t})=>s.includes(e)&&o.isMember(t.login))}function underHeadings({reading:e,formatter:t}){return e.statements.filter(({isMember:e})=>e).flatMap(e=>e.parts.filter(({kind:e,text:t})=>e==="communications"&&t!=="").map(({heading:n,text:o})=>({steps:t.line(n,80),source:sourceLink(e,t),quote:quoted(t.block(o,Xt).text),answers:Yt})))}function asksOf({step:e,state:t},n){const{reading:o,formatter:s}=n
const r=messageStep(e.id)
if(r===undefined||t.kind==="skipped"||communications_isTold(e.id,t,n))return[]
const i=messageCandidates(r,o.statements)
const a=o.statements.some(({parts:e})=>e.some(({kind:e})=>e==="communications"))
if(i.length===0&&(t.kind==="open"||a))return[]
const{texts:d}=s
const c=(0,ie.CD)(e.id)
const u=nameOf(e,s)
if(i.length===0){return[d.format("askSaid",{step:u,command:(0,be.U_)(`/incident done ${c} …`)})]}const l=d.list(i.map(e=>sourceLink(e,s)))
const f=t.kind==="done"&&t.attribution.kind==="actor"?t.attribution.by:undefined
const m=i.find(({author:e})=>e.login===f)??i[0]
const p=(0,be.U_)(`/incident said ${c} #issuecomment-${m?.comment??""}`)
return[d.format("perhapsSaid",{step:u,links:l,command:p})]}function communications_isTold(e,t,n){const o=t.kind==="done"?(t.note??"").trim():""
return o!==""||commentsSaid(e,n).length>0||cameWith(t,n).length>0}function messageStep(e){return e==="alert"||e==="apologize"||e==="thank"?e:undefined}function nameOf(e,t){return`${(0,ie.CD)(e.id)}. ${t.titleOf(e)}`}// CONCATENATED MODULE: ./lib/src/postmortem/assumed.js
function tickOf(e,t){const n=e.steps.find(({step:e})=>e.id===t)?.state
return n?.kind==="done"?n.attribution.at:undefined}function assumedMoments(e){const isOpen=t=>(0,m.aj)(e.logbook,t)===undefined
const t=tickOf(e,"ameliorate")
const n=e.phase.kind==="resolved"?(0,m.Zz)(e).at(-1)?.to:undefined
return[...t!==undefined&&isOpen("mitigated")?[{name:"mitigated",at:t,from:"step"}]:[],...n!==undefined&&isOpen("resolved")?[{name:"resolved",at:n,from:"closing"}]:[]]}function assumedLead({logbook:e},{history:t},{isMember:n}){if((0,De.M)(e)!==undefined||t.kind!=="read")return undefined
const o=t.events.find(e=>e.kind==="assigned"&&n(e.assignee))
return o?.kind==="assigned"?o.assignee:undefined}// CONCATENATED MODULE: ./lib/src/postmortem/sections/facts.js
function factsView(e){const{incident:t,facts:n,formatter:o,settings:s,reading:r}=e
const{texts:i,name:a,line:d}=o
const c=s.severities.map(({label:e})=>e)
const u=t.steps.filter(({state:e})=>e.kind==="open").length
const l=t.steps.length
const m=(0,De.M)(t.logbook)
return{protocol:u===0?i.format("allStepsDone",{total:l}):i.format("stepsNotDone",{open:u,total:l}),severity:severityWords(t,n,o,c),affected:affectedServices(n,s).map(e=>d(e,60)).join(i.words.comma),lead:m===undefined?leadWords(e):a(m),lasted:lastedWords(t,o),openFor:facts_openWords(t,o),fixedBy:(0,f.S)(t,n,r.repairs).map(e=>fixWords(e,o)).join(i.words.comma),milestones:milestoneRows(milestones(t,(0,Pe.J)(t,n,s.acceptFrom)),assumedMoments(t),o),complete:u===0,allEight:l===ie.ph.length}}function severityWords(e,t,n,o){const{texts:s,line:r}=n
const i=severityTimes(e,t,o)
const a=finalSeverity(e,t,n,o)
const d=i[0]?.severity??e.severity
if(i.length===0||i.length===1&&d?.toLowerCase()===e.severity?.toLowerCase())return a
const c=i.map(({severity:e,ms:t})=>s.format("timeInSeverity",{severity:r(e,60),duration:s.duration(t)}))
return a===""?c.join(s.words.comma):`${a} (${c.join(s.words.comma)})`}function finalSeverity(e,t,{texts:n,line:o,name:s},r){const i=o(e.severity??"",60)
const a=graverBefore(e,t,r)
if(a===undefined&&isFromForm(e,t))return n.format("severityChosen",{severity:i,who:s(e.author.login)})
if(i===""||a===undefined)return i
return n.format("severityAtWorst",{severity:i,worst:o(a,60)})}function isFromForm({severity:e,answers:t},{issue:{labels:n}}){if(e===undefined||e!==t.severity)return false
return!n.some(t=>(0,_.b)(t,e))}function lastedWords(e,{texts:t}){const n=lasting(e)
if(n===undefined)return""
const o=t.duration((0,h.vk)(n.from,n.to))
const s=n.isWhole?o:t.format("lastedAtLeast",{duration:o})
return n.until==="resolved"?s:t.format("lastedUntilMitigated",{duration:s})}function facts_openWords(e,{texts:t}){const n=t.duration((0,m.WI)(e))
const o=(0,m.Zz)(e).length-1
return o===0?n:t.counted("reopenedTimes",o,{duration:n})}function milestoneRows(e,t,n){const o=[...t.map(e=>({at:e.at,row:assumedRow(e,n)})),...e.map(t=>({at:t.at,row:toldRow(t,e[0],n)}))]
return o.toSorted((e,t)=>(0,h.Rz)(e.at)-(0,h.Rz)(t.at)).map(({row:e})=>e)}function toldRow(e,t,n){const{clock:o,texts:s,name:r}=n
const i=o.timestamp(e.at)
return{name:n.milestone(e.name),when:e.name==="acknowledged"&&e.by===undefined?s.format("seenAt",{when:i}):i,after:t===undefined||e===t?"":s.duration((0,h.vk)(t.at,e.at)),by:e.by===undefined?"":r(e.by)}}function leadWords({incident:e,facts:t,reading:n,formatter:o}){const s=assumedLead(e,t,n)
return s===undefined?"":o.texts.format("assumedLead",{who:o.name(s)})}function assumedRow({name:e,at:t,from:n},{milestone:o,clock:s,texts:r}){const i=s.timestamp(t)
const a=n==="step"?r.format("assumedFromStep",{when:i,step:(0,ie.CD)("ameliorate")}):r.format("assumedFromClosing",{when:i})
return{name:o(e),when:a,after:"",by:""}}function fixWords(e,{label:t}){return e.kind==="commit"?commitLink(e.sha,e.url):(0,ge.uM)(`#${e.number} ${t(e.title,80)}`,e.url)}// CONCATENATED MODULE: ./lib/src/postmortem/follow-up-labels.js
const Gt=[["Prevent",/^prevent(?:ion|ive)?$/],["Detect",/^detect(?:ion|ive)?$/],["Mitigate",/^mitigat(?:e|ion|ive)$/],["Process",/^process$/]]
function typeIn(e){const t=e.map(e=>/^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(follow_up_labels_folded(e))?.[1]??"")
return Gt.find(([,e])=>t.some(t=>e.test(t)))?.[0]}function priorityIn(e){const t=e.map(follow_up_labels_folded).flatMap(e=>{const t=/^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(e)?.[1]
const n=/^(.*)[ -]priority$/.exec(e)?.[1]
return t??n??(isCode(e)?e:[])})
const n=t.find(isCode)
if(n!==undefined)return{kind:"code",code:n}
const o=t.find(e=>/^[\p{L}\p{N}]{1,20}$/u.test(e))
return o===undefined?undefined:{kind:"level",level:o}}function isCode(e){return/^p[0-4]$/.test(e)}function follow_up_labels_folded(e){return e.trim().toLowerCase()}var en=n(8081);// CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups-of-logbook.js
function numbersOfStep({logbook:e},{repository:t}){return e.entries.flatMap(e=>{const n=e.what==="ticked"&&e.step==="prevent"?e.note??"":""
return(0,en.R)(n,t.url).numbers})}function elsewhereOfStep({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if(e.what!=="ticked"||e.step!=="prevent")return[]
const{note:n=""}=e
return(0,en.i)(n,t.repository.url)?toldIn(e,n,t):[]})}function withoutIssue({incident:{logbook:e},facts:t}){return e.entries.flatMap(e=>{if(e.what!=="follow-up"||e.number!==undefined)return[]
const{title:n,owner:o,due:s}=e
const r=o===undefined?[]:[o]
return toldIn(e,n,t).map(e=>({...e,owners:r,due:s}))})}function toldIn({attribution:e},t,{issue:n}){if(e.kind!=="actor")return[]
const o={kind:"person",login:e.by}
const s={author:o,createdAt:e.at,url:n.url,comment:undefined}
const r={...s,text:t,isMember:true}
return[{text:t,isDone:false,number:undefined,owners:[],due:undefined,source:r}]}// CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups.js
const tn=50
const nn=5
function followUps(e){const{reading:t,formatter:n}=e
const o=linkedIssues(e)
const s=namedIssues(e,o)
const r=[...t.followUps,...elsewhereOfStep(e),...withoutIssue(e)]
const saidOf=t=>r.find(({number:n})=>n===t.number&&isHere(t.url,e))
const i=[...o,...s].slice(0,tn)
const a=r.filter(({number:t})=>!i.some(n=>n.number===t&&isHere(n.url,e)))
const d=offers(t.candidates["follow-ups"]??[],n)
const c=i.filter(({what:e})=>e==="issue")
const isOpen=e=>e.mergedAt===undefined&&e.state!=="closed"
return{lines:[...i.map(e=>follow_ups_lineOf(e,saidOf(e),n)),...a.slice(0,tn).map(e=>taskLine(e,n))],hasIssue:a.length>0||i.some(({what:e})=>e==="issue"),hints:d,isShown:i.length+a.length+d.length>0,count:c.length+a.length,open:c.filter(isOpen).length+a.filter(({isDone:e})=>!e).length}}function isHere(e,{facts:t}){return e.toLowerCase().startsWith(`${t.repository.url.toLowerCase()}/`)}function linkedIssues({incident:e,facts:t,lines:n,reading:o}){const{history:s}=t
const r=s.kind==="read"?s.events:[]
const i=new Set(n.flatMap(e=>e.kind==="linked"?[e.url]:[]))
const a=new Set((0,f.S)(e,t,o.repairs).map(({url:e})=>e))
const d=new Set(e.logbook.entries.flatMap(e=>e.what==="follow-up"?e.number??[]:[]))
const c=r.filter(t=>{if(t.kind!=="linked")return false
if(t.isPart===true||t.isDuplicate===true)return t.isPart===true
if(t.what==="pull-request"&&a.has(t.url))return false
if(d.has(t.number))return true
return o.isMember(t.by.login)&&i.has(t.url)&&!(0,h.Y8)(t.at,(0,m.kK)(e))})
const u=new Set(c.flatMap(({isPart:e,url:t})=>e===true?[t]:[]))
const l=c.filter(({isPart:e,url:t})=>e===true||!u.has(t))
return[...new Map(l.toReversed().map(e=>[e.url,e])).values()].toReversed().toSorted((e,t)=>Number(t.isPart===true)-Number(e.isPart===true))}function namedIssues({facts:e,reading:t,incident:n},o){const{background:s}=e
const r=s.kind==="read"?s.named??[]:[]
const i=new Set([...t.followUps.flatMap(({number:e})=>e??[]),...numbersOfStep(n,e)])
return r.filter(({number:e,url:t})=>i.has(e)&&!o.some(e=>e.url===t))}function follow_ups_lineOf(e,t,n){const{words:o}=n.texts
const s=(0,ge.uM)(`#${e.number} ${n.label(e.title,120)}`,e.url)
const r=follow_ups_stateOf(e)
const i=t===undefined?"":` – ${follow_ups_quoteOf(t,n)}`
if(r===undefined)return`${s}${i}`
return`${s}${o.colon}${[o[r],...planOf(withTold(e,t),n)].join(o.comma)}${i}`}function withTold(e,t){if(t===undefined)return e
const{assignees:n=[]}=e
const o=e.due??t.due
return{...e,assignees:n.length>0?n:t.owners,...o===undefined?{}:{due:o}}}function taskLine(e,t){const{texts:n,line:o,name:s}=t
const r=[...e.owners.filter(t=>!e.text.toLowerCase().includes(t.toLowerCase())).map(s),...e.due===undefined?[]:[n.format("followUpDue",{date:e.due})]]
const i=[o(e.text,400),...r].join(n.words.comma)
return`[${e.isDone?"x":" "}] ${i} (${sourceLink(e.source,t)})`}function follow_ups_quoteOf(e,t){const n=sourceLink(e.source,t)
const o=t.line(e.text.replace(/^\s*#\d{1,9}\b\s*:?/,"").trim(),200)
return/\p{L}/u.test(o)?`${inQuotes(o,t.texts)} (${n})`:`(${n})`}function planOf({assignees:e=[],due:t,labels:n=[]},{name:o,texts:s}){const r=typeIn(n)
const i=priorityIn(n)
return[...e.slice(0,nn).map(o),...t===undefined?[]:[s.format("followUpDue",{date:t})],...r===undefined?[]:[s.words[`followUp${r}`]],...i===undefined?[]:[priorityWords(i,s)]]}function priorityWords(e,{format:t}){return e.kind==="code"?e.code:t("followUpPriority",{level:e.level})}function follow_ups_stateOf({mergedAt:e,state:t}){if(e!==undefined)return"followUpMerged"
if(t===undefined)return undefined
return t==="closed"?"followUpClosed":"followUpOpen"}// CONCATENATED MODULE: ./lib/src/postmortem/sections/people.js
const on=" · "
function rolesOf(e){const{incident:t,facts:n,lines:o,reading:s,formatter:r}=e
const i=participants(e)
const a=isPersonIn(n,s)
const d=deedsOf(t,n,o,r).filter(({login:e})=>a(e))
const c=Map.groupBy(d,({login:e})=>e.toLowerCase())
const u=[...c.values()].map(e=>{const t=i.find(t=>sameLogin(t,e[0]?.login))??e[0]?.login??""
return[person(t),...e.map(({words:e})=>e)].join(on)})
const l=i.filter(e=>!c.has(e.toLowerCase())).map(r.name)
const f=l.length===0?[]:[r.texts.format("alsoTookPart",{people:r.texts.list(l)})]
return[...u,...f]}function deedsOf(e,t,n,o){const{words:s}=o.texts
const r=(0,De.M)(e.logbook)
return[...r===undefined?[]:[{login:r,words:s.roleLead}],...beginnings(e,o),...assigned(t,n).map(e=>({login:e,words:s.roleAssigned})),...stepDeeds(e,o),...pullDeeds((0,f.p)(e,t),o),...closings(e).map(e=>({login:e,words:s.roleClosed}))]}function beginnings({author:e,logbook:t},{texts:{words:n}}){const o=actorOf((0,m.HK)(t.entries))
const s=o===undefined?[]:[{login:o,words:n.roleDeclared}]
return sameLogin(e.login,o)?s:[{login:e.login,words:n.roleOpened},...s]}function assigned({history:e,issue:t},n){if(e.kind!=="read")return t.assignees
return[...new Set(n.flatMap(e=>e.kind==="assigned"?e.people:[]))]}function stepDeeds({steps:e,logbook:t},{texts:n}){const named=e=>{const t=e.map(({step:e})=>String((0,ie.CD)(e.id)))
return n.counted("roleSteps",t.length,{steps:n.list(t)})}
const o=Map.groupBy(e,({state:e})=>e.kind==="open"?"":actorOf(e.attribution)??"")
const s=Map.groupBy(e,({step:e,state:n})=>{const o=(0,De.bf)(t,e.id)??""
return n.kind!=="open"&&sameLogin(o,actorOf(n.attribution))?"":o})
return[...[...o].map(([e,t])=>({login:e,words:named(t)})),...[...s].map(([e,t])=>({login:e,words:n.format("roleOwner",{steps:named(t)})}))].filter(({login:e})=>e!=="")}function pullDeeds(e,{texts:t}){const links=e=>t.list(e.map(({number:e,url:t})=>(0,ge.uM)(`#${e}`,t)))
const n=Map.groupBy(e,({author:e})=>loginOf(e))
const o=new Set(e.flatMap(({reviewers:e})=>e.map(loginOf)))
return[...[...n].map(([e,n])=>({login:e,words:t.format("roleWrote",{pulls:links(n)})})),...[...o].map(n=>{const o=e.filter(({author:e,reviewers:t})=>loginOf(e)!==n&&t.some(e=>loginOf(e)===n))
return{login:n,words:o.length===0?"":t.format("roleReviewed",{pulls:links(o)})}})].filter(({login:e,words:t})=>e!==""&&t!=="")}function closings({logbook:e}){const t=e.entries.findLast(({what:e})=>e==="closed")
const n=actorOf(t?.attribution)
return n===undefined?[]:[n]}function actorOf(e){return e?.kind==="actor"?e.by:undefined}function loginOf(e){return e?.kind==="person"?e.login:""}function sameLogin(e,t){return e.toLowerCase()===t?.toLowerCase()}// CONCATENATED MODULE: ./lib/src/postmortem/sections/questions.js
const sn=12e3
function humanSections(e,t){const{incident:n,formatter:o}=e
const{words:s}=o.texts
const r=threadNotes(e)
const i=commandNotes(n,o)
return te.RT.filter(te.N9).map(e=>{const a=[...r.get(e)??[],...i.get(e)??[]]
const{shown:d,left:c}=shownOf(a.toReversed())
const u=d.toReversed()
const l=t[e]??[]
return{id:e,heading:s[e],question:s[`${e}Question`],notes:u,rest:c===0?"":o.texts.format("moreInIssue",{count:c,url:n.url}),hints:l,isShown:u.length>0||l.some(({isQuiet:e})=>e!==true),isImpact:e==="impact"}})}function threadNotes({reading:e,formatter:t}){const{line:n,block:o}=t
const s=e.statements.flatMap(e=>e.parts.flatMap(s=>{const r=sectionOf(s)
const i=e.isMember?s.text:unlinked(s.text)
const a=r===undefined?"":whole(o(i,sn))
if(r===undefined||a==="")return[]
const d=isAsked(s.heading)||!(0,Mt.E)(s.kind)?n(s.heading,120):""
return[{section:r,note:{heading:d,quote:quoted(a),source:sourceOf(e,t)}}]}))
return grouped(s)}function whole({text:e,cut:t}){return t&&!e.endsWith("…")?`${e}\n\n…`:e}function sectionOf({kind:e,heading:t,text:n}){if(n===je.qE||servicesAnswered({heading:t,text:n})!==undefined)return undefined
if((0,Mt.E)(e))return e
return isServices(t)?"impact":undefined}function isServices(e){return e!==""&&servicesAnswered({heading:e,text:""})!==undefined}function isAsked(e){return/[?？]\s*$/.test(e)}function sourceOf(e,t){return e.comment===undefined?t.texts.format("formBy",{who:t.name(e.author.login)}):sourceLink(e,t)}function commandNotes({logbook:e},t){const n=e.entries.flatMap(e=>{const n=e.what==="note"?whole(t.block(e.text,sn)):""
if(e.what!=="note"||n==="")return[]
const o=notedBy(e.attribution,t)
return[{section:e.section,note:{heading:"",quote:quoted(n),source:o}}]})
return grouped(n)}function grouped(e){const t=Map.groupBy(e,({section:e})=>e)
return new Map([...t].map(([e,t])=>[e,t.map(({note:e})=>e)]))}// CONCATENATED MODULE: ./lib/src/postmortem/sections/related.js
const rn={id:"related",heading:"related",body:related_body}
const an=20
function related_body(e){const{facts:t,formatter:n}=e
const o=t.background.kind==="read"?t.background.named??[]:[]
const s=toldElsewhere(e)
const r=o.flatMap(t=>{if(s(t))return[]
const o=whereNamed(t,e)
if(o===undefined)return[]
const r=(0,ge.uM)(`#${t.number} ${n.label(t.title,120)}`,t.url)
return[`- ${r} – ${quotedLine(o.statement,o.sentence,n)}`]})
return r.length===0?[]:[r.slice(0,an).join("\n")]}function toldElsewhere(e){const{incident:t,facts:n,reading:o,lines:s}=e
const r=new Set([...(0,f.S)(t,n,o.repairs).map(({url:e})=>e),...s.flatMap(e=>e.kind==="linked"||e.kind==="merged"?[e.url]:[])])
const i=followUps(e).lines.join("\n")
return({url:e,number:t})=>r.has(e)||i.includes(`#${t} `)}function whereNamed({number:e},{reading:t,facts:n}){for(const o of t.statements){if(!o.isMember)continue
const t=sentencesOf(o.text).find(t=>(0,en.R)(t,n.repository.url).numbers.includes(e))
if(t!==undefined)return{statement:o,sentence:t}}return undefined}var dn=n(7268);// CONCATENATED MODULE: ./lib/src/postmortem-index/place.js
function placeOf(e,t){const{url:n,owner:o,name:s}=e
const r=encodedPath(e.defaultBranch)
return{repository:{url:n,name:`${o}/${s}`},directory:t,folderUrl:`${n}/tree/${r}/${encodedPath(t)}`,fileUrl:e=>`${n}/blob/${r}/${encodedPath(e)}`,rawUrl:e=>`${n}/raw/${r}/${encodedPath(`${t}/${e}`)}`}}function encodedPath(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,escaped)).join("/")}function escaped(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}// CONCATENATED MODULE: ./lib/src/markdown/significant-words.js
const cn=/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu
const un=new Set(["about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were","everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem","broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong","aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird","alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen","algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas","avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes","alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível","一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー"].flatMap(e=>e.split(" ")))
const ln=/(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu
const fn=new Set(["ALL","AM","AND","ASAP","EU","FYI","ID","IT","NO","NOT","OK","PM","TBD","THE","UK","US"])
function acronyms(e){const t=e.normalize("NFKC")
if(!/\p{Ll}/u.test(t))return[]
const n=(t.match(ln)??[]).filter(e=>!fn.has(e)&&!/^(?:SEV|P)\d$/.test(e))
return[...new Set(n.map(e=>e.toLowerCase()))]}function significantWords(e){const t=new Set(acronyms(e))
const n=e.normalize("NFKC").toLowerCase().match(cn)??[]
const o=[...new Set(n)].filter(e=>!t.has(e)&&/\p{L}{2}/u.test(e)&&!/\d$/.test(e)&&!un.has(e))
return[...t,...o]}// CONCATENATED MODULE: ./lib/src/postmortem-index/similar.js
const mn=2
const pn=new Set([...["bug","documentation","duplicate","enhancement","good first issue","help wanted","invalid"],...["question","wontfix","postmortem","post-mortem"]])
function similarTo(e,t){const n=earlierThan(e,t)
const o=e.labels.filter(e=>!pn.has(similar_folded(e)))
const s=rare(o,n.map(labelsOf))
const r=significantWords(e.title)
const i=n.map(similar_wordsOf)
const a=rare(r,i)
const d=new Set(acronyms(e.title))
const c=weigher(r,i)
return n.map(t=>{const[n,i,c]=[servicesOf(t),labelsOf(t),similar_wordsOf(t)]
const u=r.filter(e=>c.has(e)&&a(e))
const l=u.length>=mn||u.some(e=>d.has(e))
return{entry:t,services:e.services.filter(e=>n.has(similar_folded(e))),labels:o.filter(e=>i.has(similar_folded(e))&&s(e)),words:l?u:[]}}).filter(e=>rank(e)>0).toSorted((e,t)=>rank(t)-rank(e)||c(t.words)-c(e.words)||(0,dn.ll)(e.entry,t.entry))}function earlierThan({incident:e,opened:t},n){const o=new Set([e])
return n.toSorted(dn.ll).filter(e=>{const n=!o.has(e.incident)&&e.opened<t
if(n)o.add(e.incident)
return n})}function rare(e,t){const n=e.filter(e=>{const n=t.filter(t=>t.has(similar_folded(e))).length
return n>3&&n*2>t.length})
return e=>!n.includes(e)}function weigher(e,t){const n=new Map(e.map(e=>{const n=t.filter(t=>t.has(e)).length
return[e,Math.log((t.length+1)/(n+1))+1]}))
return e=>e.reduce((e,t)=>e+(n.get(t)??0),0)}function rank({services:e,labels:t,words:n}){if(e.length>0)return 3
if(t.length>0)return 2
return n.length>0?1:0}function servicesOf({services:e=[]}){return new Set(e.map(similar_folded))}function labelsOf({labels:e=[]}){return new Set(e.map(similar_folded))}function similar_wordsOf({title:e}){return new Set(significantWords(e))}function similar_folded(e){return e.trim().toLowerCase()}// CONCATENATED MODULE: ./lib/src/postmortem/sections/similar.js
const hn={id:"similar",heading:"similar",body:similar_body}
const gn=5
function similar_body({incident:e,facts:t,settings:n,known:o,formatter:s}){const r=placeOf(t.repository,n.postmortem.directory)
const i=similarTo({incident:e.number,opened:e.createdAt,title:e.title,services:affectedServices(t,n),labels:otherLabels(t,n).filter(e=>priorityIn([e])===undefined)},o)
const a=i.slice(0,gn).toSorted((e,t)=>(0,dn.ll)(e.entry,t.entry))
const d=i.length-a.length
if(a.length===0)return[]
const{words:c,format:u}=s.texts
const{columnOpened:l,incident:f,severity:m,columnDuration:p,inCommon:h}=c
const g=[tableRow([l,f,m,p,h]),"|:--|:--|:--|:--|:--|",...a.map(e=>row(e,r.fileUrl(e.entry.path),s))]
return[g.join("\n"),...d===0?[]:[`_${u("similarMore",{count:d,url:r.folderUrl})}_`],`_${c.similarNote}_`]}function row({entry:e,...t},n,o){const{texts:s,line:r,label:i}=o
const{durationMinutes:a,lastedMinutes:d=a}=e
return tableRow([(0,h.kb)(e.opened),(0,ge.uM)(`#${e.incident} ${i(e.title,100)}`,n),r(e.severity??"",60),d===undefined?"":s.duration(d*we.Vc),sharedWords(t,o)])}function tableRow(e){return`| ${e.join(" | ")} |`}const wn={services:"sharedServices",labels:"sharedLabels",words:"sharedWords"}
function sharedWords(e,{texts:t,line:n}){const o=["services","labels","words"].filter(t=>e[t].length>0)
return o.map(o=>{const s=e[o].map(e=>n(e,60)).join(t.words.comma)
return t.format(wn[o],{names:s})}).join("<br>")}// CONCATENATED MODULE: ./lib/src/postmortem/sections/summary.js
const bn=3e3
function summaryOf({facts:{issue:e},reading:t,formatter:n}){const{texts:o,line:s,block:r,name:i}=n
let a=bn
const shown=e=>{const t=r(e,a)
a=Math.max(0,a-t.text.length)
return t}
const[d,...c]=t.statements
const own=e=>d?.isMember===false?unlinked(e):e
const u=d===undefined?[]:narrated(d)
const l=u.map(({heading:e,others:t,text:n})=>({heading:u.length===1?"":s(e,120),...shown(own(t===""?n:t))}))
const f=l.some(e=>e.cut)
const m=c.flatMap(e=>summariesIn(e).map(({text:t})=>({heading:sourceLink(e,n),...shown(t)})))
const p=i(e.author.login)
const[h,g]=[quotes(l),quotes(m)]
return{fields:h,reports:g,isShown:h.length+g.length>0,source:f?o.format("summaryCut",{who:p,url:e.url}):o.format("summaryBy",{who:p})}}function quotes(e){return e.filter(({text:e})=>e!==""&&e!=="…").map(({heading:e,text:t})=>({heading:e,quote:quoted(t)}))}function narrated({parts:e,isMember:t}){const n=e.filter(({kind:e,heading:t,text:n})=>{const o=servicesAnswered({heading:t,text:n})!==undefined
return(e===undefined||e==="summary"||e==="repair")&&n!==""&&n!==je.qE&&!o})
const o=n.filter(({kind:e,heading:t})=>e==="summary"||e==="repair"||t==="")
return t&&o.some(({kind:e})=>e==="summary")?o:n}function summariesIn({isMember:e,isWriteUp:t,parts:n}){return e&&t?n.filter(({kind:e,text:t})=>e==="summary"&&t!==""):[]}// CONCATENATED MODULE: ./lib/src/postmortem/key-events.js
const kn=8
const yn=60
const vn=4
function keyEvents(e,t){const n=e.filter(e=>e.kind==="commented"&&e.isStranger!==true)
const o=e.filter(({kind:e})=>e==="assigned"||e==="unassigned")
const s={lines:e,comments:n,isCrowded:o.length>kn,isSeverity:t}
const r=e.map((e,t)=>({line:e,index:t,rank:rankOf(e,s)}))
const i=r.filter(({line:e,rank:t})=>e.kind==="commented"&&t===2).length
const a=Math.max(0,kn-i)
const d=r.filter(({rank:e})=>e===vn).toSorted((e,t)=>lengthOf(t.line)-lengthOf(e.line)).slice(0,a)
return r.filter(e=>e.rank!==undefined&&(e.rank!==vn||d.includes(e))).toSorted((e,t)=>(e.rank??0)-(t.rank??0)||e.index-t.index).slice(0,yn).toSorted((e,t)=>e.index-t.index).map(({line:e})=>e)}function rankOf(e,t){switch(e.kind){case"labelled":case"unlabelled":return e.labels.some(t.isSeverity)?0:undefined
case"linked":return e.isStranger===true?undefined:1
case"referenced":return 1
case"deployed":return isProduction(e,t)?1:undefined
case"commented":return commentRank(e,t)
case"assigned":return!t.isCrowded||isFirstOf(e.people,e,t.lines)?3:undefined
case"unassigned":return t.isCrowded?undefined:3
case"ticked":case"unticked":case"skipped":case"renamed":case"locked":case"unlocked":case"pinned":return undefined
default:return 0}}function isProduction({environment:e},{lines:t}){const n=t.filter(({kind:e})=>e==="deployed").length>kn
return!n||/\b(?:prod|production|live)\b/i.test(e)}function commentRank(e,{comments:t}){if(e.isPinned===true)return 0
if(e.isStranger===true||Ce.test(e.excerpt.trim())||isAside(e.excerpt))return undefined
const n=meaningOf(e.excerpt)>0
if(n||t.length<=kn||e===t[0])return 2
return saysMore(e.excerpt)?vn:undefined}function saysMore(e){return e.split(/\s+/).length>3||/[ぁ-ん一-龠]{6}/.test(e)}function isAside(e){const t=/(?![\d#*©®™✅☑✔❌✖⚠🔴🟠🟡🟢🚨🔥👀📈📉⏳⌛🔁🔄])\p{Extended_Pictographic}/u.test(e)
const n=[ze,Ie,We,ft,Ne]
return t&&meaningOf(e)===0&&!n.some(t=>t.test(e))}function meaningOf(e){const t=[Le,ct,qe].filter(t=>t.test(e)).length
const n=/`[^`]+`|https?:\/\/|(?<![\w&])#\d|\b[0-9a-f]{7,40}\b|\d ?%|\d{1,2}:\d\d/.test(e)
return t+(n?1:0)+(opensWithStatus(e)?1:0)+(Re.test(e)?1:0)}function lengthOf(e){return e.kind==="commented"?e.excerpt.length:0}function isFirstOf(e,t,n){return e.some(e=>n.find(t=>t.kind==="assigned"&&t.people.includes(e))===t)}// CONCATENATED MODULE: ./lib/src/postmortem/timeline-words.js
const xn=300
function timelineWords(e,t){const{texts:n}=t.formatter
const o=e.who===undefined?n.words.somebody:person(e.who)
switch(e.kind){case"opened":case"declared":return beginningWords(e,o,t)
case"labelled":case"unlabelled":return labelWords(e,o,t)
case"assigned":case"unassigned":return peopleWords(e,o,t)
case"commented":return commentWords(e,o,t)
case"ticked":case"unticked":case"skipped":return stepWords(e,o,t)
case"told":case"wrote-up":return writtenWords(e,o,t)
case"lead":case"owner":case"milestone":case"reported":return reportedWords(e,o,t)
case"linked":case"merged":case"referenced":case"deployed":return linkWords(e,o,t)
case"renamed":return renamedWords(e,o,t)
case"closed":return closedWords(e,o,t)
default:return n.format($n[e.kind],{who:o})}}const $n={reopened:"reopened",locked:"locked",unlocked:"unlocked",pinned:"pinned",marked_as_duplicate:"markedDuplicate"}
function beginningWords(e,t,{formatter:{texts:n},isIncidentLabel:o}){const s=e.labels.filter(e=>!o(e))
const r=s.map(e=>(0,be.U_)(e)).join(n.words.comma)
const[i,a]=deedKeys(e)
return n.format(r===""?i:a,{who:t,labels:r})}function labelWords({kind:e,labels:t},n,{formatter:{texts:o}}){const s=o.list(t.map(e=>(0,be.U_)(e)))
return o.counted(e==="labelled"?"labelsAdded":"labelsRemoved",t.length,{who:n,labels:s})}function deedKeys(e){if(e.kind==="declared")return["declaredIt","declaredItAs"]
return e.declared?["openedIncident","openedIncidentAs"]:["opened","openedAs"]}function peopleWords({kind:e,who:t,people:n},o,{formatter:{texts:s}}){const r=n.length===1&&n[0]===t
if(r)return s.format(e==="assigned"?"tookItOn":"steppedBack",{who:o})
return s.format(e,{who:o,people:s.list(n.map(person))})}function commentWords({excerpt:e,isStranger:t},n,o){const{texts:s}=o.formatter
if(e==="")return s.format("commented",{who:n})
return s.format("commentQuoted",{who:n,quote:timeline_words_quoted(t===true?unlinked(e):e,o)})}function writtenWords(e,t,n){const{texts:o}=n.formatter
if(e.kind==="wrote-up")return o.format("wroteUp",{who:t})
const s=timeline_words_quoted(e.text,n)
return o.format(e.isAbout?"toldLineAbout":"commentQuoted",{who:t,quote:s})}function renamedWords(e,t,n){const[o,s]=[timeline_words_quoted(e.from,n),timeline_words_quoted(e.to,n)]
return n.formatter.texts.format("renamed",{who:t,from:o,to:s})}function stepWords(e,t,n){const{texts:o}=n.formatter
if(e.kind==="skipped"){const s=timeline_words_quoted(e.reason,n)
return o.format("skippedStep",{who:t,steps:steps([e.step],n),quote:s})}const s=steps(e.steps,n)
if(e.kind==="ticked"){return`☑ ${o.format(e.seen?"stepsSeenDone":"didSteps",{who:t,steps:s})}`}return`☐ ${o.format(e.seen?"stepsSeenOpen":"reopenedSteps",{who:t,steps:s})}`}function reportedWords(e,t,n){const{formatter:o}=n
const{texts:s}=o
switch(e.kind){case"lead":return e.login===e.who?s.format("tookTheLead",{who:t}):s.format("gaveTheLead",{who:t,other:person(e.login)})
case"owner":return s.format("tookStep",{other:person(e.login),steps:steps([e.step],n)})
case"milestone":return s.format("milestoneReported",{who:t,milestone:o.milestone(e.name)})
case"reported":return s.format("reportedLater",{who:t,quote:timeline_words_quoted(e.text,n)})}}function linkWords(e,t,n){const{formatter:o}=n
const{texts:s}=o
switch(e.kind){case"linked":return s.format("linked",{who:t,what:linkedWords(e,o)})
case"merged":return capital(s.format("merged",{what:linkedWords(e,o)}))
case"referenced":return s.format("referenced",{who:t,commit:commitWords(e.commit,e.url,o)})
case"deployed":return deployedWords(e,t,o)}}function closedWords({reason:e,commit:t,url:n},o,{formatter:s}){const{texts:r}=s
if(t!==undefined)return r.format("closedWith",{who:o,commit:commitWords(t,n,s)})
if(e==="not_planned")return r.format("closedNotPlanned",{who:o})
return r.format(e==="duplicate"?"closedDuplicate":"closedCompleted",{who:o})}function timeline_words_quoted(e,{formatter:{texts:t,line:n}}){return inQuotes(n(e,xn),t)}function steps(e,{formatter:{texts:t,titleOf:n,stepOf:o}}){const s=e.map(e=>t.format("stepNamed",{number:(0,ie.CD)(e),title:n(o(e))}))
return t.list(s)}// CONCATENATED MODULE: ./lib/src/postmortem/sections/timeline.js
const On={most:2500,longest:3e5}
function timelineOf(e){const{incident:t,facts:n,settings:o,lines:s,formatter:r}=e
const{texts:i}=r
const a=timelineDays(s,{formatter:r,isIncidentLabel:e=>(0,_.b)(e,o.label),isSeverity:e=>o.severities.some(t=>(0,_.b)(e,t.label))})
const{leftOut:d,fullCount:c,unspoken:u}=a
return{...a,unplaced:unplacedOf(e),fullLog:i.format("fullLog",{count:c}),others:u===0?"":i.counted("othersSaid",u),rest:d===0?"":i.format("moreInIssue",{count:d,url:t.url}),withoutHistory:withoutHistory(n,r)}}function unplacedOf({reading:e,formatter:t}){return e.statements.flatMap(e=>{const n=e.isMember?e.parts.filter(({kind:e})=>e==="timeline").flatMap(unplacedIn):[]
const{text:o}=t.block(n.join("\n"),Mn)
return o===""?[]:[{heading:sourceLink(e,t),quote:quoted(o)}]})}const Mn=4e3
function unplacedIn({timed:e,others:t}){const n=e.flatMap(({at:e,shown:t,text:n})=>e===undefined?[`- ${t} ${n}`]:[])
const o=t.split("\n").filter(e=>/[\p{L}\p{N}]/u.test(e)&&!Sn.test(e)&&!Ln.test(e))
return[...o,...o.length>0&&n.length>0?[""]:[],...n]}const Sn=/^\s*\|?\s*(?:\*\*)?(?:date|day|time|zeit|uhrzeit|datum|fecha|hora|heure|data|horário|日時|時刻)\b/i
const Ln=/\b[Tt]imes?\b.*\b[A-Z]{3,4}\b/
function withoutHistory({history:e},{texts:t}){if(e.kind==="read")return""
const n=e.kind==="unread"?t.words.historyUnread:t.words.historyUnavailable
return t.format("withoutHistory",{reason:n})}function timelineDays(e,t){const n=keyEvents(e,t.isSeverity)
const o=n.length===e.length?[]:asManyAsFit(told(e,t),({time:e,words:t})=>e.length+t.length,On)
return{first:daysOf(told(n,t)),full:daysOf(o),fullCount:o.length,unspoken:commentsIn(e)-commentsIn(n),leftOut:o.length===0?0:e.length-o.length}}function commentsIn(e){return e.filter(({kind:e})=>e==="commented").length}function told(e,t){return e.map(e=>({date:(0,h.kb)(e.at),time:`${(0,ge.uM)((0,Te.SK)(e.at),timeline_placeOf(e))}${t.formatter.clock.beside(e.at)}`,words:timelineWords(e,t)}))}function daysOf(e){return[...Map.groupBy(e,({date:e})=>e)].map(([e,t])=>({date:e,lines:t.map(({time:e,words:t})=>({time:e,words:t}))}))}const An=["opened","commented","told","wrote-up"]
function timeline_placeOf(e){return An.includes(e.kind)?e.url:undefined}var _n=n(2617)
var In=n(4140);// CONCATENATED MODULE: ./lib/src/thread/moment-candidates.js
function momentCandidate(e,t,n){switch(e){case"started":return startCandidate(t,n)
case"resolved":return endCandidate(t,n)
default:return lineCandidate(e,t,n)}}function startCandidate(e,t){for(const n of e){const e=n.parts.find(({kind:e,text:t})=>e==="started"&&t!==""&&t!==je.qE)
const o=e?.text??sentenceOfStart(n)
if(o!==undefined)return{name:"started",at:timeIn(o,n,t),text:o,source:n}}return undefined}function sentenceOfStart({sentences:e}){return e.find(e=>{const t=ht.find(e)
if(t===undefined||ct.test(e)||/\?\s*$/.test(e))return false
if(opensMitigated(e))return false
const n=/[ぁ-ん]/.test(t.words)?e.slice(0,t.at):e.slice(t.at)
return wt.test((0,Me.j)(n))&&!/\b(?:next|write again|until)\b/i.test(e)})}function endCandidate(e,t){const{lastOpened:n}=t
for(const o of e.toReversed()){if(n!==undefined&&(0,h.Y8)(o.createdAt,n))break
const e=o.parts.flatMap(({timed:e})=>e).findLast(({text:e})=>isEnd(e))
if(e!==undefined)return{name:"resolved",at:e.at,text:e.text,source:o}
const s=o.comment===undefined?[]:o.sentences.filter(isEnd)
const r=s.findLast(e=>timeIn(e,o,t)!==undefined)??s.at(-1)
if(r===undefined)continue
return{name:"resolved",at:moment_candidates_timeOf(r,o,t),text:r,source:o}}return undefined}function isEnd(e){const t=ct.find(e)
if(t===undefined||/[?？]\s*$/.test(e))return false
const n=e.slice(Math.max(0,t.at-25),t.at)
const o=e.slice(t.at+t.words.length,t.at+t.words.length+12)
return!mt.test(n)&&!/^(?:まで|後|次第|作業|に向け)|まだ|予定|見込|ません/.test(o)}function lineCandidate(e,t,n){if(e==="mitigated"){for(const o of t){const t=o.comment===undefined?undefined:o.sentences.find(opensMitigated)
if(t!==undefined)return{name:e,at:moment_candidates_timeOf(t,o,n),text:t,source:o}}}for(const o of t){const t=o.parts.flatMap(({timed:e})=>e).find(({text:t})=>moment_candidates_isAbout(e,t))
if(t!==undefined)return{name:e,at:t.at,text:t.text,source:o}
const s=o.sentences.find(t=>e==="mitigated"?o.comment!==undefined&&(opensMitigated(t)||isEnd(t)||ft.test(t)):moment_candidates_isAbout(e,t)&&timeIn(t,o,n)!==undefined)
if(s!==undefined)return{name:e,at:moment_candidates_timeOf(s,o,n),text:s,source:o}}return undefined}function moment_candidates_isAbout(e,t){if(dt[e].test(t))return true
return e==="mitigated"?isEnd(t):We.test(t)&&!isEnd(t)}function moment_candidates_timeOf(e,t,n){const o=timeIn(e,t,n)
return o??(wt.test((0,Me.j)(e))?undefined:t.createdAt)}function timeIn(e,{createdAt:t},{timeZone:n}){const o=(0,Me.j)(e)
const s=[]
for(const{index:e}of o.matchAll(/(?<![\d:.#])(?=\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|Uhr|時))|午[前後])/giu)){const r=(0,It.$)(o.slice(e))
if(r===undefined)continue
const i=(0,Wt.Ow)((0,h.Rz)(t),n).day
const a=(0,qt.X)(r.rest.replace(/^ +/,""),{day:i,timeZone:n})
if(a?.kind==="ambiguous")return undefined
const d=a?.zone??n
const c=(0,Wt.Ow)((0,h.Rz)(t),d).day
const u=(0,h.Rz)(t)+12e4
const l=(0,Wt.dc)({day:c,minutes:r.minutes},d,u)
if(l!==undefined)s.push((0,h.B9)(l))}const[r,i]=s
return i===undefined?r:undefined}// CONCATENATED MODULE: ./lib/src/thread/moments.js
function readMoments(e,t){const n=e.filter(({isMember:e})=>e)
const o=inOrder(ae.z.flatMap(e=>toldMoment(e,n,t)??[]))
const s=ae.z.filter(e=>!o.some(t=>t.name===e))
const r=o.find(({name:e})=>e==="resolved")?.at??t.resolved
const isLate=({name:e,at:t})=>e==="mitigated"&&t!==undefined&&r!==undefined&&!(0,h.Y8)(t,r)
const i=s.flatMap(e=>momentCandidate(e,n,t)??[])
return{told:o,candidates:i.filter(e=>!isLate(e))}}function inOrder(e){const of=t=>e.find(e=>e.name===t)?.at
const[t,n]=[of("started"),of("resolved")]
if(t===undefined||n===undefined||!(0,h.Y8)(n,t))return e
return e.filter(({name:e})=>e!=="started"&&e!=="resolved")}function toldMoment(e,t,n){const o=t.flatMap(t=>[...underHeading(e,t,n),...onTimedLines(e,t),...inSentences(e,t,n)])
if(e!=="resolved")return o.find(({isPlain:e})=>e)??o[0]
const{lastOpened:s}=n
return o.findLast(({at:e})=>s===undefined||!(0,h.Y8)(e,s))}function underHeading(e,t,{timeZone:n,language:o}){return t.parts.flatMap(({kind:s,text:r})=>{if(s!==e)return[]
const i=(0,In.Z)(r,{writtenAt:t.createdAt,timeZone:n,language:o})
return i===undefined?[]:[{name:e,at:i,source:t}]})}const zn={started:/^(?:(?:it|this|the (?:outage|incident|problem|issue)) )?(?:started|began|begann|begonnen|empezó|comenzó|a commencé|começou)\s+(?:at|um|a las|à|às)\s+/iu,detected:/^(?:(?:it was|this was|we) )?(?:detected|noticed|bemerkt|detectado|détecté|detectamos)\s+(?:it )?(?:at|um|a las|à|às)\s+/iu,mitigated:/^(?:(?:it (?:is|was)) )?(?:mitigated|mitigado|atténué)\s+(?:at|as of|since|um|a las|à|às)\s+/iu,resolved:/^(?:(?:it (?:is|was)|this is|all|everything(?: is)?) )?(?:resolved|fixed|over|recovered|restored|behoben|gelöst|resuelto|solucionado|résolu|rétabli|resolvido|normalizado)\s+(?:at|as of|since|um|seit|a las|desde las|à|depuis|às|desde as)\s+/iu}
function inSentences(e,t,{timeZone:n,language:o}){return t.sentences.flatMap(s=>{const r=zn[e].exec(s)?.[0]
if(r===undefined)return[]
const i={writtenAt:t.createdAt,timeZone:n,language:o}
const a=(0,_n.z)(s.slice(r.length),i)
const d=a.kind==="time"&&!a.isAbout&&saysNoMore(a.rest,s)
return d?[{name:e,at:a.at,source:t}]:[]})}const Wn=/^\s*(?:by|after|with|via|through|thanks to|durch|nach|mit|por|tras|con|par|après|avec|após|com)\s/i
function saysNoMore(e,t){return(/^[\s.!)*_]*$/.test(e)||/^\s?[.,;:(–—-]/.test(e)||Wn.test(e))&&!pt.test(t)}const qn=/^(?:(?:the|all|die|der|das|la|le|el|o|a)\s)?(?:(?:incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|incidente|障害)\s?(?:is|was|has been|been|fully|ist|wurde|está|est|foi)?\s?)?(?:fully |completely |now |wieder )?/iu
const Nn=/^(?:over(?=\s*(?:[.!]|$)|\s+(?:at|since) \d)|(?:fixed|restored|recovered|solved|resolved|behoben|gelöst|resuelto|résolue?|resolvido|corrigido|corrigé|solucionado)(?=$|[\s]*[.,:;!–—-]|\s+(?:at|um|a las|à|às) \d|\s+(?:by|after|since)\b)|(?:all clear|back to normal|fully recovered|service restored|incident (?:over|closed|resolved)|end of (?:the )?(?:outage|incident|impact|disruption)|Entwarnung|Störungsende|Ende der Störung|fin de (?:la panne|l.incident)|retour à la normale|normalizado|de volta ao normal|restablecido|rétablie?|wiederhergestellt|läuft wieder))/iu
function onTimedLines(e,t){return t.parts.flatMap(({timed:n})=>n.flatMap(({at:n,isAbout:o,text:s})=>{const r=n!==undefined&&!o&&tells(e,s)
const i=Fn[e]?.test(s)===true
return r?[{name:e,at:n,source:t,isPlain:i}]:[]}))}const Fn={started:/\bOUTAGE (?:BEGINS|BEGAN|STARTS|STARTED)\b/,mitigated:/\bOUTAGE MITIGATED\b/,resolved:/\b(?:OUTAGE|INCIDENT) (?:ENDS|ENDED)\b/}
function tells(e,t){const n=(0,Me.j)(t).replaceAll(/[*_`~]/g,"").trim()
if(pt.test(firstSentence(t)))return false
const o=qn.exec(n)?.[0]??""
const s=n.slice(o.length)
if(Fn[e]?.test(n)===true)return true
if(e==="resolved")return isJapaneseEnd(n)||/^(?:outage|incident|impact) (?:over|ends|ended)\b/i.test(n)||Nn.test(s)||Nn.test(n)
return isWhole(e,n,false)||isWhole(e,s,Un.test(o))}function firstSentence(e){return/^[\s\S]*?(?:[.!。](?=\s|$)|$)/.exec(e)?.[0]??e}const Un=/incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|障害/i
function isWhole(e,t,n){const o=dt[e].find(t)
if(o?.at!==0)return false
if(n||/[ ぁ-んァ-ヶ一-龠]/.test(o.words))return true
const s=t.slice(o.words.length)
return/^\s*(?:$|[.,:;!(–—-])|^\s+(?:by|via|through|with|at|in|on|durch|über|von|mit|por|con|par|via|com)\s/i.test(s)}function isJapaneseEnd(e){if(/^(?:復旧|解消|解決|収束)\s?[:：]/.test(e))return true
return/(?:復旧|解消|解決|収束)(?:しました|した|を確認(?:しました)?|済み)?[。!]?$/.test(e)&&!/未|まだ|予定|見込/.test(e)}// CONCATENATED MODULE: ./lib/src/thread/repairs.js
const Rn=/(?<![\p{L}])(?:fix(?:es|ed)?|repair(?:s|ed)?|mend(?:s|ed)?|solve[sd]?|correct(?:s|ed)?|revert(?:s|ed)?|roll(?:s|ed) back|deployed|shipped|released|merged|is live|went live|adds?|instead|behebt|behoben|korrigiert|ausgerollt|eingespielt|arregla|corrige|corrigé|desplegad\p{L}*|déployé\p{L}*|implantad\p{L}*|corrigido)(?![\p{L}])|修正|適用|デプロイ|リバート/iu
const Cn=/(?<![\p{L}])(?:guilty|culprit|broke|breaks|caus(?:e|es|ed)|introduced|since|came with|came in with|regression|to blame|blame|bad commit|only covers|does not cover|did not help|not enough|schuld|verursacht|kaputt|seit|causó|rompió|cassé|causé|quebrou|causou)(?![\p{L}])|原因/iu
function repairsIn(e,t){const n=e.filter(({isMember:e,comment:t})=>e&&t!==undefined).flatMap(({text:e})=>{const n=ct.test(e)||Rn.test(e)
if(!n)return[]
return sentencesOf(e).filter(e=>Rn.test(e)&&!Cn.test(e)).map(e=>(0,en.R)(e,t))})
return{commits:[...new Set(n.flatMap(({commits:e})=>e))].slice(0,10),numbers:[...new Set(n.flatMap(({numbers:e})=>e))].slice(0,10)}}// CONCATENATED MODULE: ./lib/src/thread/told-follow-ups.js
const jn=60
const Tn=200
function toldFollowUps(e,t){const n=e.flatMap(e=>e.isMember?followUpsIn(e,t):[])
const o=new Map(n.map(e=>[told_follow_ups_nameOf(e),e]))
return n.filter(e=>o.get(told_follow_ups_nameOf(e))===e).slice(0,jn)}function told_follow_ups_nameOf({number:e,text:t}){return e===undefined?t:`#${e}`}function followUpsIn(e,t){return e.parts.flatMap(({kind:n,text:o})=>{if(n==="follow-ups")return itemsUnderHeading(o).slice(0,Tn).map(n=>followUp(n,e,t))
if(n==="other"||n==="communications")return[]
return[...e.comment===undefined&&n!=="lessons"?[]:boxesIn(o).slice(0,Tn).map(n=>followUp(n,e,t)),...n===undefined?takenOn(e,o,t):[]]})}const En=/^\[([ xX])\]\s+/
function itemsUnderHeading(e){const t=listItems(e)
const n=t.length>0?t:tableRows(e)
const o=n.length>0?n:sentencesOf(e)
return o.map(itemOf).filter(e=>/[\p{L}\p{N}]/u.test(e.text)&&!saysNothing(e.text))}function itemOf(e){const t=En.exec(e)?.[1]
return{text:e.replace(En,"").trim(),isDone:t!==undefined&&t!==" "}}function boxesIn(e){if(!/\[[ xX]\]/.test(e))return[]
return listItems(e).filter(e=>En.test(e)).map(itemOf)}function listItems(e){const t=[]
let n=false
for(const{start:o,end:s,place:r,quoted:i,item:a}of(0,g.k)(e).lines){const d=e.slice(o,Math.min(s,o+2e3))
const c=/^\s*[・•‣◦]\s*/.test(d)
if(r!=="text"||i)continue
const u=a!==undefined&&En.test(e.slice(a,a+4))
if(c||u||a!==undefined&&!/^(?: {2,}|\t)/.test(d)){t.push(c?d.replace(/^\s*[・•‣◦]\s*/,"").trim():e.slice(a??o,Math.min(s,o+2e3)).trim())
n=true}else if(d.trim()==="")n=false
else if(n){const e=t.pop()??""
t.push(`${e} ${d.trim().replace(/^(?:[-*+]|\d{1,2}[.)])\s+/,"")}`)}}return t}function tableRows(e){const t=e.split("\n").filter(e=>/^\s*\|.*\|/.test(e))
const n=t.findIndex(e=>/^[\s|:-]+$/.test(e))
return t.slice(n===-1?t.length:n+1).map(e=>{const t=e.trim().replaceAll(/^\||\|$/g,"").split(/(?<!\\)\|/).map(e=>e.trim())
return t.filter(e=>e!==""&&e!=="-").join(" · ")})}const Pn=/(?<![\p{L}])(?:taking|i(?:'ll| will| can)? take|i(?:'ll| will) (?:do|fix|handle)|i(?:'m| am) (?:on|taking)|ich (?:übernehme|nehme|kümmere)|übernehme|me encargo|tomo yo|je (?:prends|m'occupe)|eu (?:assumo|pego)|fico com|担当します|対応します)/iu
function takenOn(e,t,n){if(e.comment===undefined||!Pn.test(t))return[]
return sentencesOf(t).filter(e=>Pn.test(e)&&namesAny(e,n.home)).map(t=>{const o=followUp({text:t,isDone:false},e,n)
return o.owners.length>0?o:{...o,owners:[e.author.login]}})}function namesAny(e,t){return(0,en.R)(e,t).numbers.length>0||(0,en.i)(e,t)}function followUp({text:e,isDone:t},n,o){return{text:e,isDone:t,number:(0,en.R)(e,o.home).numbers[0],owners:ownersIn(e,o.logins),due:dueIn(e,n,o),source:n}}function ownersIn(e,t){const n=(0,Me.j)(e)
const o=[...n.matchAll(/(?<![\w/@.])@([a-z\d](?:-?[a-z\d])*)/gi)].map(([,e=""])=>e)
const s=[...n.matchAll(/(?:->|→|=>|担当 ?:?|owner ?:|assignee ?:|responsable ?:|verantwortlich ?:|zuständig ?:|\(|·|\|)\s*\**([\p{L}\d][\p{L}\d-]{1,38})/giu),...n.matchAll(/,\s*([\p{L}\d][\p{L}\d-]{1,38})\s*(?=[,.)]|$)/giu),...n.matchAll(/^([\p{L}\d][\p{L}\d-]{1,38})\s*(?=:| (?:will|to|richtet|lässt|prüft|baut|macht|schreibt|se encarga|s'occupe|vai)\b)/giu)].map(([,e=""])=>e)
const r=[...o,...s].flatMap(e=>{const n=t.find(t=>t.toLowerCase()===e.toLowerCase())
return n??(o.includes(e)?e:[])})
return[...new Set(r)].slice(0,5)}const Dn=/(?<![\p{L}])(?:by|until|till|due(?: on)?:?|before|bis(?: zum| spätestens)?|spätestens(?: am)?|fällig(?: am)?:?|antes del?|hasta el?|para el?|avant le|d'ici le|pour le|até(?: o dia| dia)?|antes de)\s+|期限 ?:?\s*|(?=\d{1,2}月\d{1,2}日)|(?<![\d-])(?=\d{4}-\d\d-\d\d)/giu
const Bn=183
function dueIn(e,{createdAt:t},{timeZone:n,language:o}){const s=(0,Me.j)(e)
const r=(0,Wt.Ow)((0,h.Rz)(t),n).day
for(const{index:e,0:t}of s.matchAll(Dn)){const n=s.slice(e+t.length)
const i=(0,zt.h)(n,{today:r,language:o,isAhead:true})
if(i===undefined)continue
const a=n.slice(0,n.length-i.rest.length)
const d=t!==""
if(!d&&(i.day<r||!/^\s*(?:[).,;|·](?=\s|$)|$)/.test(i.rest)))continue
if(!/\d{4}/.test(a)&&i.day>(0,Wt.fi)(r,Bn))continue
return i.day}return undefined}// CONCATENATED MODULE: ./lib/src/thread/read-thread.js
function readThread(e){const{facts:t,timeZone:n,language:o}=e
const s=(0,Mt.S)(e.headings)
const r=isMemberIn(t)
const i=readStatements(t,{timeZone:n,language:o,kindOf:s,isMember:r})
const a=readMoments(i,{timeZone:n,language:o,lastOpened:e.lastOpened,resolved:e.resolved})
const d=a.told.find(({name:e})=>e==="mitigated"||e==="resolved")?.at
const c=t.repository.url
return{statements:i,moments:a,candidates:candidatesOf(i,{mitigated:d??e.mitigated??firstEnd(i)}),followUps:toldFollowUps(i,{timeZone:n,language:o,home:c,logins:loginsIn(t).filter(r)}),repairs:repairsIn(i,c),isMember:r}}function firstEnd(e){return e.find(({isMember:e,comment:t,text:n})=>e&&t!==undefined&&ct.test(n))?.createdAt}function loginsIn({issue:e,comments:t,history:n,permissions:o}){const s=n.kind==="read"?n.events:[]
const r=[e.author.login,...e.assignees,...t.map(({author:e})=>e.login),...s.flatMap(e=>[e.by.login,...e.kind==="assigned"?[e.assignee]:[],...e.kind==="linked"?e.assignees??[]:[]]),...Object.keys(o)]
return[...new Set(r)].filter(e=>!e.endsWith("[bot]"))}// CONCATENATED MODULE: ./lib/src/postmortem/told.js
function toldIncident(e,t,n){const o=heardFacts(t)
const s=readThread({facts:o,timeZone:n.timeZone,language:n.postmortem.language,headings:n.postmortem.headings,lastOpened:lastOpened(e),resolved:(0,m.aj)(e.logbook,"resolved")?.at,mitigated:tickOf(e,"ameliorate")})
const r=s.moments.told.filter(({name:t})=>(0,m.aj)(e.logbook,t)===undefined)
const i=r.map(({name:e,at:t,source:n})=>{const o={kind:"actor",by:n.author.login,at:n.createdAt}
return{what:"milestone",name:e,at:t,attribution:o}})
const a={...e.logbook,entries:[...e.logbook.entries,...i]}
return{incident:i.length===0?e:{...e,logbook:a},facts:o,reading:s}}function lastOpened({logbook:e}){return e.entries.findLast(({what:e})=>e==="reopened")?.attribution.at}// CONCATENATED MODULE: ./lib/src/postmortem/write-postmortem.js
function writePostmortem({settings:e,writer:t,known:n,existing:o,...s}){const{incident:r,facts:l,reading:f}=toldIncident(s.incident,s.facts,e)
const m=timeline(r,l,f.statements)
const p=(0,i.j)(e,t)
const h=o===undefined?{}:{asking:(0,c.w)(o,p.words).askingMarks}
const g=postmortemView({incident:r,facts:l,reading:f,settings:e,lines:m,texts:p,known:n,...h})
const w=(0,d.E)(t.write("postmortem",g)).text
const b=filedBefore(o,r.number)
const k=b===undefined?`\n${w}`:withSections(b,w)
const y=postmortemData({incident:r,facts:l,reading:f,lines:m,settings:e,...stateOf(k,b,p,l)})
if(b===undefined){const e={...y.stored,...(0,Ye.J)(r,l)}
return(0,a.g4)({...y.front},(0,u.q)(k,e))}const v=(0,a.Xz)(b.file)
if(!isAbout(v,y.front))return k
const x={...withPeoplesStatus(v,y.front),...b.isFormer?formerGone(v,y):{}}
const $={...b.stored,...y.stored}
const O=(0,u.q)(editFrontMatter(k,x),$)
if(O===b.file)return O
return(0,u.q)(O,{...$,...(0,Ye.J)(r,l,{...$,...v.data})})}const Hn=[ot,rn,hn]
function postmortemView({texts:e,...t}){const{incident:n,facts:o,settings:s}=t
const r=(0,i.x)({incident:n,facts:o,settings:s,texts:e})
const a={...t,formatter:r}
const d={...headOf(a),...partsOf(a)}
return{...d,secrets:secretWords(r)}}function headOf(e){const{incident:t,formatter:n}=e
const{texts:o,clock:s,name:r}=n
const{number:i,url:a}=t
const d=factsView(e)
return{t:o.words,title:n.label(t.title,256)||o.format("untitled",{number:i}),number:i,url:a,facts:d,stepsHeading:d.allEight?o.words.theEightSteps:o.words.theSteps,asks:momentAsks(e),people:participants(e).map(r).join(o.words.comma),roles:rolesOf(e),zones:s.zones}}function partsOf(e){const{incident:t,formatter:n}=e
const o=humanSections(e,hintsOf(e))
const s=followUps(e)
const r=stepRows(t,n)
return{lead:leadLines(e,s),stillToWrite:stillToWrite(o,s,e),summary:summaryOf(e),timeline:timelineOf(e),gantt:gantt(t,n),steps:r,hasSteps:r.some(({open:e})=>!e),communications:communicationsOf(e),blocks:Hn.map(t=>blockView(t,e)),sections:o,followUps:s}}function secretWords({texts:e,secrets:t}){const n=t()
return n===0?"":e.counted("secretsLeftOut",n)}var Qn=n(5778)
var Zn=n(6018)
var Kn=n(8412)
var Yn=n(7224)
var Jn=n(6669);// CONCATENATED MODULE: ./lib/src/postmortem-index/page-view.js
const Vn=1e3
const Xn=100
const Gn=30
function pageView({postmortems:e,broken:t,others:n,place:o,texts:s}){const r=e.slice(0,Vn)
const i=years(r,o,s)
return{t:s.words,...countsOf(e,s),severalYears:i.length>1,showsCompleteness:r.some(({completeness:e})=>e!==undefined),years:i,leftOut:leftOutOf(e.length-r.length,s),others:n.slice(0,Xn).map(({path:e})=>({name:(0,Jn.H)(within(e,o),120),link:encodedPath(within(e,o))})),broken:t.map(({path:e,reason:t,flaw:n})=>({name:(0,Jn.H)(within(e,o),120),link:encodedPath(within(e,o)),reason:n===undefined?(0,Jn.H)(t,200):s.words[n]}))}}function countsOf(e,{format:t,counted:n}){const o=e.at(-1)
const s=e.reduce((e,{followUps:t})=>e+t.open,0)
const r=e.filter(({steps:e})=>e.open>0).length
return{count:o===undefined?"":n("postmortemCount",e.length,{since:(0,h.kb)(o.opened)}),followUpsOpen:s===0?"":n("followUpsOpen",s),stepsOpen:r===0?"":t("withOpenSteps",{count:r})}}function leftOutOf(e,{format:t}){return e===0?"":t("olderPostmortems",{count:e,index:"[index.json](index.json)"})}function years(e,t,n){const o=[...new Set(e.map(({opened:e})=>e.slice(0,4)))]
let s=0
return o.map(o=>{const r=e.filter(({opened:e})=>e.startsWith(o)).map(e=>page_view_row(e,t,n))
const i=s>0&&s+r.length>Gn
s+=r.length
return{year:o,count:r.length,folded:i,rows:r}})}function page_view_row(e,t,n){const{steps:o,followUps:s,completeness:r,durationMinutes:i,lastedMinutes:a=i}=e
const d=o.done+o.skipped
return{day:(0,h.kb)(e.opened).replaceAll("-","‑"),title:(0,Jn.H)(e.title,100)||n.format("untitled",{number:e.incident}),link:encodedPath(within(e.path,t)),number:e.incident,issue:`${t.repository.url}/issues/${e.incident}`,services:shownServices(e),severity:(0,Jn.H)(e.severity??"",60),duration:a===undefined?"":unbroken(n.duration(a*we.Vc)),finished:d,steps:d+o.open,followUps:followUpWords(s,n),completeness:r===undefined?"":`${r.written}/${r.total}`,status:(0,Jn.H)((0,ne.o7)(e.status,n.words),40)}}function followUpWords({open:e,total:t},{counted:n}){if(t===0)return""
return e===0?n("followUpsDone",t):n("followUpsOpenOf",e,{total:t})}function unbroken(e){return e.replaceAll(" "," ")}const eo=5
function shownServices({services:e=[]}){const t=e.slice(0,eo).map(e=>(0,Jn.H)(e,40))
return[...t,...e.length>eo?["…"]:[]].join(", ")}function within(e,{directory:t}){return e.slice(t.length+1)}var to=n(8130);// CONCATENATED MODULE: ./lib/src/postmortem-index/read-entry.js
function readEntry({path:e,sha:t,text:n,words:o}){const s={kind:"other",path:e,sha:t}
const r=(0,a.Xz)(n)
switch(r.kind){case"front-matter":return read_entry_isOwn(e,r.data)?postmortem({path:e,sha:t,text:n,words:o,data:{...(0,u.K)(n),...r.data}}):s
case"broken":return(0,Zn.Sb)(e)||namesOwnKeys(n)?{...s,kind:"broken",reason:reason(r.reason)}:s
case"none":return hasOwnSections(n)?(0,dn.RA)("flawFrontMatter",s):s}}function read_entry_isOwn(e,t){const n=["incident","schema"].filter(e=>Object.hasOwn(t,e)).length
return n===2||n===1&&(0,Zn.Sb)(e)}function namesOwnKeys(e){const t=e.slice(0,2e3)
return/^incident:/m.test(t)&&/^schema:/m.test(t)}function hasOwnSections(e){return(0,V.K)(e).some(({name:e})=>e!==Zn.gM)}function postmortem({path:e,sha:t,words:n,text:o,data:s}){return(0,to.q0)({path:e,sha:t,incident:s["incident"],title:s["title"],severity:s["severity"],services:s["services"],labels:s["labels"],status:s["status"],opened:s["opened"],closed:s["closed"],updated:latest(s),durationMinutes:s["duration_minutes"],lastedMinutes:s["lasted_minutes"],steps:(0,to.Lu)(s),followUps:countFollowUps(o,{words:n,home:homeIn(s)}),completeness:(0,c.w)(o,n)})}function homeIn(e){const t=`/issues/${(0,to.U9)(e["incident"])}`
const n=(0,J.$6)(e,"url")
return n?.endsWith(t)===true?n.slice(0,-t.length):undefined}function latest(e){const t=[...[e["opened"],e["closed"]],...(0,J.gT)(e,"episodes").flatMap(e=>[(0,J.$6)(e,"from"),(0,J.$6)(e,"to")]),...(0,J.gT)(e,"steps").map(e=>(0,J.$6)(e,"when"))]
return t.flatMap(e=>(0,to.U_)(e)??[]).toSorted().at(-1)}function reason(e){return(0,Be.pF)((0,d.E)(e).text,200)}// CONCATENATED MODULE: ./lib/src/postmortem-index/read-folder.js
function readFolder({directory:e,entries:t,texts:n,words:o,blobSha:s}){const r=(0,Yn.vS)(n[(0,Zn.Ny)(e,t).index],s).entries
return(0,Zn.h3)(e,t).map(e=>{const t=r.get(e.path)
if(t?.sha===e.sha)return t
const s=n[e.path]
if(s===undefined)return(0,dn.RA)("flawUnread",e)
return readEntry({path:e.path,sha:e.sha,text:s,words:o})})}// CONCATENATED MODULE: ./lib/src/postmortem-index/build-index.js
const no=`\x3c!-- incident-protocol:begin ${Zn.gM} --\x3e`
const oo=`\x3c!-- incident-protocol:end ${Zn.gM} --\x3e`
function buildIndex(e){const{directory:t,entries:n,repository:o,writer:s,messages:r,blobSha:i}=e
const a=placeOf(o,t)
const d=(0,Zn.Ny)(t,n)
const c=(0,Kn.E)(e)
const u=readAll(e)
const l=u.filter(e=>e.kind==="postmortem").toSorted(dn.ll)
const f=u.filter(e=>e.kind==="broken").toSorted(dn.f2)
const m=u.filter(e=>e.kind==="other").toSorted(dn.f2)
const p=(0,Qn.k)(l,a,r)
const h=c.includes(d.feed)?"":i(p)
const g=(0,Yn.UD)({postmortems:l,broken:f,others:m,feed:h,repositoryUrl:o.url,blobSha:i})
const w=pageView({postmortems:l,broken:f,others:m,place:a,texts:r})
const b=pageText(e,withRoom(s.write("index-page",w,lacksRoom)))
const k=[...b===undefined?[]:[{path:d.page,content:b}],{path:d.index,content:g},{path:d.feed,content:p}]
return{index:g,postmortems:l.length,files:k.filter(t=>!c.includes(t.path)&&isNews(t,e)),notes:[...b===undefined?[noRoom(d.page)]:[],...c.map(leftAlone),...f.map(({path:e,reason:t})=>`\`${e}\` cannot be read as a postmortem: ${t}`)]}}function readAll(e){const{changed:t,entries:n}=e
const o=n.filter(({path:e})=>e!==t?.path)
return[...t===undefined?[]:[entryOfChanged(t,e)],...readFolder({...e,entries:o,words:e.messages.words})]}function entryOfChanged({path:e,content:t},{messages:n,blobSha:o}){const{words:s}=n
return readEntry({path:e,sha:o(t.toWellFormed()),text:t,words:s})}function pageText({directory:e,entries:t,texts:n},o){const{page:s}=(0,Zn.Ny)(e,t)
if(!t.some(({path:e})=>e===s))return o
const r=n[s]
if(r===undefined)return undefined
if(r.trim()==="")return o
return hasRoom(r)?(0,V.J)(r,o,so):undefined}const so={mayInsert:()=>false,mayEmpty:()=>false}
function hasRoom(e){return(0,V.K)(e).some(({name:e})=>e===Zn.gM)}function withRoom(e){if(hasRoom(e))return e
const{opening:t="",yaml:n="",closing:o="",content:s}=(0,a.vQ)(e)??{content:e}
const r=s.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g,"").trim()
return`${t}${n}${o}${no}\n\n${r}\n\n${oo}\n`}function lacksRoom(e){return hasRoom(withRoom(e))?undefined:"it leaves a block of code or a hidden remark open"}function isNews({path:e,content:t},{entries:n,blobSha:o}){return n.find(t=>t.path===e)?.sha!==o(t)}function noRoom(e){const t=`\`${no}\` and \`${oo}\``
return`\`${e}\` was left as it is: it belongs to people and has no room for the list. Put the lines ${t} where it should stand.`}function leftAlone(e){return`\`${e}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`}var ro=n(4175)
var io=n(7700);// CONCATENATED MODULE: ./lib/src/delivery/postmortem-commit.js
function wantedOnDefault(e,t){const n=proposedOn(e,t)
const{path:o,text:s}=n
const r=indexWith(e,{path:o,content:s})
return{...n,files:[...n.files,...r.files],notes:r.notes}}function proposedOn(e,t){const{file:n}=t
const o=n.kind==="present"?n.content:undefined
const s=formerFile(t,e.incident)
const r=o??s?.content??keptText(e.facts)
const i=writtenOver(e,r)
const a=i===o?[]:[{path:n.path,content:i}]
const d=s===undefined||o!==undefined?{}:{removed:[s.path]}
return{path:n.path,files:a,...d,isNew:(o??s)===undefined,text:i,notes:[]}}function formerFile({former:e},{number:t}){return e!==undefined&&(0,ro.Zp)(e.content)===t?e:undefined}function writtenOver(e,t){const{facts:n,settings:o,writer:s,blobSha:r}=e
const{words:a}=(0,i.j)(o,s)
const{directory:d}=o.postmortem
const{postmortems:c}=n
const u=c.kind==="read"?readFolder({...c,directory:d,words:a,blobSha:r}):[]
const l=u.filter(e=>e.kind==="postmortem")
return writePostmortem({...e,known:l,...t===undefined?{}:{existing:t}})}function keptText(e){const[t]=(0,s.D5)(e,"postmortem")
return t===undefined?undefined:(0,r.fi)(t.body)?.file}function commitOf({incident:e},{base:{commit:t,tree:n}},s,{path:r,files:i,removed:a,isNew:d}){const{number:c,logbook:u}=e
const l=s.kind==="default-branch"?directMessage(c,d):(0,o.gM)(c)
const f={commit:t,tree:n}
const m=a===undefined?{}:{removed:a}
return{kind:"commit-files",issue:c,base:f,onto:s,path:r,files:i,...m,message:l,revision:u.revision}}function directMessage(e,t){return t?(0,o.Ck)(e):(0,o.im)(e)}function currentCommit({number:e},{base:t,file:n}){if([(0,o.Ck)(e),(0,o.im)(e)].includes(t.message))return t.commit
return n.kind==="present"&&n.lastChange?.kind==="known"?n.lastChange.commit:undefined}const ao={files:[],notes:[],index:"",postmortems:0}
function indexWith(e,t){return isIndexApart(e.settings)?ao:indexToCommit(e,t)}function isIndexApart(e){const t=(0,io.N)(e)
return t==="off"||t==="pull-request"}function indexToCommit({facts:e,settings:t,writer:n,blobSha:o},s){const{repository:r,postmortems:a}=e
if(a.kind!=="read"&&a.kind!=="listed")return ao
const{directory:d}=t.postmortem
const c=(0,i.j)(t,n)
const u=s===undefined?{}:{changed:s}
return buildIndex({...a,...u,repository:r,directory:d,writer:n,messages:c,blobSha:o})}},8242:(e,t,n)=>{n.d(t,{U:()=>deliveryQuestions,V:()=>defaultDirectory})
var o=n(2283)
var s=n(3e3)
var r=n(6230)
var i=n(6018)
var a=n(3649)
var d=n(1276)
function deliveryQuestions(e){return[...directoryQuestions(e),...draftQuestions(e),...bypassQuestions(e)]}function directoryQuestions(e){const{incident:t,facts:n,settings:o,blobSha:r}=e
const{postmortems:i,repository:a}=n
const{directory:c}=o.postmortem
switch(i.kind){case"unread":{const n=(0,s.nQ)(t)||asksForWords(e)
const o=a.defaultBranch
return n?[{...defaultDirectory(o,c),...formerPlace(t,c)}]:[]}case"listed":{const e=(0,d.Rh)(i,{incident:t,directory:c,blobSha:r})
return e.length===0?[]:[{kind:"files",of:"default-branch",files:e}]}case"read":{const{file:e,base:n}=i
if(e.kind==="absent"||e.lastChange!==undefined||!(0,s.A4)(t))return[]
return[{kind:"last-change",commit:n.commit,path:e.path}]}case"unusable":return[]}}function formerPlace({logbook:e},t){const{postmortem:n}=e
if(n?.kind!=="commit"||n.path.startsWith(`${t}/`))return{}
return{former:n.path}}function defaultDirectory(e,t){const{index:n,page:o}=(0,i.Ny)(t,[])
return{kind:"directory",of:"default-branch",branch:e,directory:t,likely:[n,o]}}function bypassQuestions({incident:e,facts:t,settings:n,delivery:o}){const{rulesets:r}=t.repository
const i=o.kind==="pending"&&o.refused.length===0
if(r===undefined||!i||n.postmortem.deliver!=="auto")return[]
return(0,s.nQ)(e)&&(0,d.FQ)(e)===undefined?[{kind:"bypass",rulesets:r}]:[]}function asksForWords({incident:e,asksForWords:t=false}){const{phase:n,logbook:s}=e
if(n.kind!=="resolved"||s.postmortem?.kind!=="commit")return false
return t||(0,o.SY)(e)?.step.id==="prevent"}function draftQuestions(e){const{incident:t,facts:n,settings:o,blobSha:r}=e
const{draft:i}=n
const{directory:a}=o.postmortem
if(!(0,s.nQ)(t)){const n=(0,d.FQ)(t)
const o=i.kind==="unread"&&n!==undefined&&t.phase.kind==="resolved"
return o?[pullQuestion(n,e)]:[]}if(!isBranchWanted(e))return[]
const c=i.kind==="read"?i.branch:{kind:"unread",name:(0,d.ZC)(t)}
switch(c.kind){case"unread":return[{kind:"directory",of:"draft",branch:c.name,directory:a,likely:[]},...isPullKnown(i,c.name)?[]:[pullQuestion(c.name,e)]]
case"listed":{const e=(0,d.o5)(c.postmortems,{incident:t,directory:a,blobSha:r})
return e.length===0?[]:[{kind:"files",of:"draft",files:e}]}default:return isPullKnown(i,c.name)?[]:[pullQuestion(c.name,e)]}}function isPullKnown(e,t){return e.kind==="read"&&e.branch.name===t&&e.pull.kind!=="unread"}function isBranchWanted({incident:e,facts:t,settings:n,delivery:o}){const{deliver:s}=n.postmortem
if(s==="commit"||t.postmortems.kind==="unusable")return false
const i=o.kind==="pending"&&o.refused.some(e=>e.target==="commit"&&!(0,r.l)(e))
const c=t.repository.pushes!==undefined||(0,a.D)(t,e.logbook)===false
return s==="pull-request"||(0,d.FQ)(e)!==undefined||i||c}function pullQuestion(e,{incident:{logbook:t},facts:n}){const{postmortem:o,review:s}=t
const r=o?.kind==="pull-request"&&o.state==="open"&&o.branch===e
return{kind:"pull-request",branch:e,base:n.repository.defaultBranch,...r?{open:o.number}:{},...s===undefined?{}:{reviewed:s.number}}}},7409:(e,t,n)=>{n.d(t,{B:()=>blockLines,U:()=>fenceAfter})
var o=n(1156)
const s=/^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/
function blockLines(e){let t=""
return(0,o.k)(e).lines.map(n=>{const o=e.slice(n.start,n.end)
const r=s.exec(o)?.[0]??""
const i=o.slice(r.length)
const a=placeOf({line:n,prefix:r,content:i,fence:t})
t=a==="fenced"?fenceAfter(i,t):""
return{place:a,prefix:r,content:i,quoted:n.quoted}})}function placeOf({line:e,prefix:t,content:n,fence:o}){if(e.place!=="code")return e.place
if(o!=="")return"fenced"
const s=t.slice(t.trimEnd().length)
const r=s.length>=4||s.includes("\t")
return!r&&opensFence(n)!==undefined?"fenced":"indented"}function opensFence(e){return/^(?:`{3,}|~{3,})/.exec(e)?.[0]}function fenceAfter(e,t){if(t==="")return opensFence(e)??""
const n=e.trim()
const o=n.length>=t.length&&n===t.slice(0,1).repeat(n.length)
return o?"":t}},2839:(e,t,n)=>{n.d(t,{Xz:()=>readFrontMatter,g4:()=>writeFrontMatter,vQ:()=>splitFrontMatter})
var o=n(9599)
var s=n(8815)
const r={language:"yaml",engines:{yaml:{parse:readMapping},javascript:refuse,json:refuse}}
const i={engines:{javascript:refuse},lineWidth:-1,noRefs:true}
function readFrontMatter(e){const t=splitFrontMatter(e)
if(t===undefined)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(t.closing==="")return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,r)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function writeFrontMatter(e,t){const n=o.stringify({content:""},defined(e),i).trimEnd()
return`${legible(n)}\n${t}`}function legible(e){const t=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,t)=>String.fromCodePoint(Number.parseInt(t,16)))
return JSON.stringify(readFrontMatter(t))===JSON.stringify(readFrontMatter(e))?t:e}function splitFrontMatter(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(t===undefined)return undefined
const n=e.slice(t.length)
const o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(o===null)return{opening:t,yaml:n,closing:"",content:""}
const[s]=o
const r=o.index+s.length
return{opening:t,yaml:n.slice(0,o.index),closing:s,content:n.slice(r)}}function readMapping(e){const t=(0,s.qg)(e,{schema:"core",prettyErrors:false,logLevel:"error"})
if(t===null||t===undefined)return{}
if(typeof t!=="object"||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}function refuse(){throw new Error("Only YAML is read.")}function defined(e){const t=JSON.stringify(e)
const n=JSON.parse(t)
return typeof n==="object"&&n!==null?n:{}}},4639:(e,t,n)=>{n.d(t,{X:()=>piecesOf})
var o=n(1156)
function piecesOf(e){const t=[]
let n=[]
const flush=()=>{if(n.length>0)t.push({kind:"prose",text:n.join("\n")})
n=[]}
for(const s of(0,o.k)(e).lines){const o=e.slice(s.start,s.end)
if(isProse(s,o)){n.push(o)
continue}flush()
t.push({kind:"code",text:o})}flush()
return t}function isProse(e,t){return e.place==="html"||e.place==="text"&&t.trim()!==""}},124:(e,t,n)=>{n.d(t,{J:()=>replaceSections,K:()=>sectionsOf})
var o=n(2839)
var s=n(1156)
const r=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/
function replaceSections(e,t,n){const o=sectionsOf(t).map(({name:e,from:n,to:o})=>({name:e,text:t.slice(n,o)}))
const s=new Map(o.map(({name:e,text:t})=>[e,t]))
let r=""
let i=0
for(const{name:t,from:o,to:a}of sectionsOf(e)){const d=s.get(t)
if(d===undefined&&!n.mayEmpty(t))continue
if(d===undefined&&hasOwnHeading(e.slice(o,a))){const t=wholeOf(e,o,a)
const n=e.slice(t.to,nextPart(e,t.to)).trim()===""
const s=n?"":/^\s*#{2,3} [^\r\n]*\r?\n/.exec(e.slice(o,a))?.[0]??""
r+=n?e.slice(i,t.from):`${e.slice(i,o)}${s}${eolAt(e,o)}`
i=n?t.to:a
continue}const c=n.hasHeadingOutside===true?inPlace(d??"",e,{from:o,to:a}):d??""
r+=e.slice(i,o)+inLinesOf(e,o,c)
i=a}const a=r+e.slice(i)
return o.reduce((e,t,s)=>{const r=!sectionsOf(e).some(({name:e})=>e===t.name)
return r&&n.mayInsert(t.name)?inserted(e,t,o.slice(0,s)):e},a)}function hasOwnHeading(e){return/^\s*(?:#{2,3} |<details)/.test(e)}function wholeOf(e,t,n){const o=e.lastIndexOf("\x3c!--",t-1)
const s=/(?:\r?\n){0,2}$/.exec(e.slice(0,o))?.[0]??""
return{from:o-s.length,to:e.indexOf("--\x3e",n)+"--\x3e".length}}function inPlace(e,t,{from:n,to:o}){const s=/(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(t.slice(Math.max(0,n-400),n).trimEnd())
const r=s?e.replace(/^\n*#{2,3} [^\n]*\n/,""):e
const i=/^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(t.slice(o,o+1e3))?.[1]
return i===undefined?r:r.replace(`\n${i}\n`,"")}function inLinesOf(e,t,n){return n.replaceAll(/\r?\n/g,eolAt(e,t))}function eolAt(e,t){return e.slice(0,t).endsWith("\r\n")?"\r\n":"\n"}function inserted(e,{name:t,text:n},o){const s=sectionsOf(e)
const r=o.toReversed().flatMap(e=>s.find(t=>t.name===e.name)??[])[0]
const i=eolAt(e,r?.from??0)
const a=`\x3c!-- incident-protocol:begin ${t} --\x3e\n${n}\x3c!-- incident-protocol:end ${t} --\x3e`
const d=a.replaceAll(/\r?\n/g,i)
const c=r===undefined?e.length:nextPart(e,e.indexOf("--\x3e",r.to)+"--\x3e".length)
const u=e.slice(0,c).trimEnd()
const l=r===undefined?i:e.slice(u.length)
const f=`${u}${i}${i}${d}${l}`
return sectionsOf(f).some(e=>e.name===t)?f:e}function nextPart(e,t){const n=(0,o.vQ)(e)?.content??e
const r=e.length-n.length
const a=(0,s.k)(n).lines.find(({start:e,end:o,place:s,quoted:a})=>{if(r+e<t||a||s==="code")return false
const d=n.slice(e,o)
return s==="html"?i.test(d):/^#{1,3} /.test(d)})
return a===undefined?e.length:r+a.start}const i=/^<!-- incident-protocol:(?:begin|data) /
function sectionsOf(e){const{content:t}=(0,o.vQ)(e)??{content:e}
const n=e.length-t.length
const r=(0,s.k)(t).lines.flatMap(e=>markIn(t,e,n))
const i=r.flatMap((e,t)=>{const n=r[t+1]
if(e.what!=="begin"||n?.what!=="end"||n.name!==e.name)return[]
return[{name:e.name,from:e.after,to:n.start}]})
return i.filter(({name:e},t)=>i.findIndex(t=>t.name===e)===t)}function markIn(e,t,n){if(t.place!=="html"||t.quoted)return[]
const o=r.exec(e.slice(t.start,t.end).trim())
if(o===null)return[]
const s=/^(?:\r\n|\n|\r)?/.exec(e.slice(t.end,t.end+2))?.[0]??""
return[{what:o[1]==="begin"?"begin":"end",name:o[2]??"",start:n+t.start,after:n+t.end+s.length}]}},4830:(e,t,n)=>{n.d(t,{Q:()=>withoutHtml})
var o=n(7898)
var s=n(1091)
const r=new Set(("a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 "+"h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub "+"summary sup table tbody td tfoot th thead tr tt u ul var wbr").split(" "))
const i=2e3
function withoutHtml(e,t){const n=(0,o.tE)(e)
const s=lookAhead(e,"--\x3e")
const r=lookAhead(e,">")
let i=""
let a=0
const d=/[`<]/g
for(let o=d.exec(e);o!==null;o=d.exec(e)){if(o.index<a)continue
i+=e.slice(a,o.index)
a=o.index
const c=n.get(a)
const u=c??endOfHtml(e,a,{commentEnd:s,tagEnd:r})
const l=e.slice(a,u)
i+=c===undefined&&u>a+1?replacement(l,t):l
a=u
d.lastIndex=a}return i+e.slice(a)}function lookAhead(e,t){let n=-2
return o=>{if(n!==-1&&n<o)n=e.indexOf(t,o)
return n}}function endOfHtml(e,t,{commentEnd:n,tagEnd:o}){if(e[t]!=="<")return t+1
if(e.startsWith("\x3c!--",t)){const o=n(t+2)
if(o===-1)return e.slice(0,t).trim()===""?e.length:t+1
return o+3}const s=o(t)
if(s===-1||s-t>i||e.slice(t+1,s).includes("<"))return t+1
return s+1}function replacement(e,t){if(e.startsWith("\x3c!--"))return""
const n=e.slice(1,-1)
if(/^https?:\/\/[^\s<]+$/i.test(n)||/^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(n))return n
const o=/^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(n)?.[1]?.toLowerCase()
if(o==="br")return" "
if(o==="img")return image(n,t)
return o!==undefined&&r.has(o)?"":e}function image(e,t){const n=/\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(e)?.[1]
const o=(/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(e)??[]).slice(1).join("").trim()
const r=o.replaceAll(/[[\]\\`\n]/g," ")||"image"
if(n===undefined)return r
return(0,s.S_)(n,t)?`![${r}](${n})`:`[${r}](${n})`}},2718:(e,t,n)=>{n.d(t,{w:()=>completenessOf})
var o=n(8674)
var s=n(2839)
var r=n(1156)
var i=n(124)
var a=n(4070)
var d=n(6270)
function completenessOf(e,t){const n=(0,s.vQ)(e)?.content??e
const o=marksIn(e,n)
const r=statesIn(n,o)
const i=(0,d.K)(e)
const c=Object.keys(i).length>0
const u=goneFrom(i,o)
const l=a.RT.filter(e=>c&&!r.has((0,a.Fg)(e))&&!u.includes((0,a.Fg)(e)))
const f=[...[...r].map(([e,t])=>({mark:e,...t,heading:t.heading||e})),...l.map(e=>({mark:(0,a.Fg)(e),heading:(0,a.Wm)(e,t),isWritten:false}))].toSorted((e,t)=>orderOf(e.mark)-orderOf(t.mark))
const m=f.filter(({isWritten:e})=>!e)
return{written:f.length-m.length,total:f.length,asking:m.map(({heading:e})=>e),askingMarks:m.map(({mark:e})=>e)}}function orderOf(e){const t=a.RT.findIndex(t=>(0,a.Fg)(t)===e)
return t===-1?a.RT.length:t}function marksIn(e,t){const n=e.length-t.length
return(0,i.K)(e).map(({name:e,from:t,to:o})=>({name:e,from:t-n,to:o-n}))}function goneFrom(e,t){const n=(0,o.gT)(e,"sections").flatMap(e=>typeof e==="string"?e:[])
return n.filter(e=>!t.some(t=>t.name===e))}function statesIn(e,t){const n=new Map
const o={heading:"",under:undefined}
let s=0
for(const i of(0,r.k)(e).lines){while(s<t.length&&(t[s]?.to??0)<=i.start)s+=1
const r=t[s]
const a=r!==undefined&&i.start>=r.from&&i.end<=r.to?r.name:undefined
readLine({...i,text:e.slice(i.start,i.end).trim()},a,o,n)}return n}function readLine(e,t,n,o){if(e.text==="")return
const s=t===undefined?markerIn(e):undefined
if(s!==undefined){passMarker(s,n,o)
return}const r=headingIn(e,t)
const i=t!==undefined&&(0,a.GH)(t)?t:undefined
if(r!==undefined){n.heading=r
n.under=t===undefined?(0,a.RO)(r):i}const d=t===undefined?n.under:i
if(d===undefined)return
const c=o.get(d)??{heading:"",isWritten:false}
c.heading||=n.heading
o.set(d,c)
if(r===undefined)c.isWritten||=t===undefined?hasWords(e):isNote(d,e)}function passMarker({what:e,name:t},n,o){if(e==="end"){n.heading=""
return}n.under=(0,a.GH)(t)?t:undefined
if((0,a.GH)(t)&&!o.has(t))o.set(t,{heading:n.heading,isWritten:false})}function markerIn({text:e,place:t}){if(t!=="html")return undefined
const[,n,o=""]=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(e)??[]
return n===undefined?undefined:{what:n==="begin"?"begin":"end",name:o}}function headingIn({place:e,quoted:t,text:n},o){if(e!=="text"||t)return undefined
const[,s="",r]=/^(#{1,3})[ \t]+(\S.*)$/.exec(n)??[]
const i=s.length<3||o===undefined&&(0,a.RO)(r??"")!==undefined
return i?r:undefined}function isNote(e,{text:t,quoted:n}){if(e!=="follow-ups")return n
return/\/issues\/\d+\)/.test(t.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g,""))||/^- \[[ xX]\] (?![_*])/.test(t)}function hasWords({text:e,place:t}){if(t==="html"&&/^<!--.*-->$/.test(e))return false
if(/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(e))return false
return e!==""&&!isQuestion(e)}function isQuestion(e){return/^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(e)}},7268:(e,t,n)=>{n.d(t,{RA:()=>brokenBy,UD:()=>compare,f2:()=>byPath,ll:()=>newestFirst})
var o=n(7872)
function brokenBy(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function newestFirst(e,t){return compare(t.opened,e.opened)||t.incident-e.incident||compare(e.path,t.path)}function byPath(e,t){return compare(e.path,t.path)}function compare(e,t){if(e===t)return 0
return e<t?-1:1}},6669:(e,t,n)=>{n.d(t,{H:()=>cell,x:()=>xmlText})
var o=n(1477)
const s=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi
function cell(e,t){return(0,o.h)(e.replaceAll(s,"(address)"),t)}const r=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const i={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}
function xmlText(e){return e.toWellFormed().replaceAll(r,"").replaceAll(/[&<>"']/g,e=>i[e]??"")}},5778:(e,t,n)=>{n.d(t,{k:()=>writeFeed,n:()=>isOwnFeed})
var o=n(9480)
var s=n(7268)
var r=n(6669)
var i=n(9944)
const a=50
const d="<generator>Incident Protocol</generator>"
function isOwnFeed(e){return e.trim()===""||e.includes(d)}function writeFeed(e,t,n){const o=e.toSorted((e,t)=>(0,s.UD)(t.updated,e.updated)||(0,s.ll)(e,t)).slice(0,a)
const{url:i,name:c}=t.repository
const u=new Set
const l=o.flatMap(e=>{const o=u.has(e.incident)
u.add(e.incident)
return feedEntry({entry:e,place:t,isRepeated:o,texts:n})})
const f=['<?xml version="1.0" encoding="utf-8"?>','<feed xmlns="http://www.w3.org/2005/Atom">',`  <title>${(0,r.x)(n.format("postmortemsOf",{name:c}))}</title>`,`  <id>${(0,r.x)(`${i}#${t.directory}`)}</id>`,`  <updated>${o[0]?.updated??"1970-01-01T00:00:00Z"}</updated>`,`  <link rel="alternate" type="text/html" href="${(0,r.x)(t.folderUrl)}"/>`,`  <link rel="self" type="application/atom+xml" href="${(0,r.x)(t.rawUrl("feed.xml"))}"/>`,`  <author><name>${(0,r.x)(c)}</name><uri>${(0,r.x)(i)}</uri></author>`,`  ${d}`,...l,"</feed>"]
return`${f.join("\n")}\n`}function feedEntry({entry:e,place:t,isRepeated:n,texts:o}){const s=`${t.repository.url}/issues/${e.incident}`
const i=t.fileUrl(e.path)
return["  <entry>",`    <title type="text">${(0,r.x)(e.title)}</title>`,`    <id>${(0,r.x)(n?i:`${s}#postmortem`)}</id>`,`    <published>${e.closed??e.opened}</published>`,`    <updated>${e.updated}</updated>`,`    <link rel="alternate" type="text/html" href="${(0,r.x)(i)}"/>`,`    <link rel="related" type="text/html" href="${(0,r.x)(s)}" title="${(0,r.x)(o.format("feedIssue",{number:e.incident}))}"/>`,...e.severity===undefined?[]:[`    <category term="${(0,r.x)(e.severity)}"/>`],`    <summary type="text">${(0,r.x)(summary(e,o))}</summary>`,"  </entry>"]}function lastingWords({durationMinutes:e,lastedMinutes:t},{format:n,duration:s}){if(t!==undefined)return n("feedLasted",{duration:s(t*o.Vc)})
if(e===undefined)return undefined
return n("feedOpenFor",{duration:s(e*o.Vc)})}function summary(e,t){const{format:n,words:o}=t
const{severity:s,steps:r,followUps:a}=e
const d=r.done+r.skipped
const c=[s,lastingWords(e,t),n("feedSteps",{done:d,total:d+r.open}),a.open===0?undefined:n("feedFollowUps",{open:a.open,total:a.total}),(0,i.o7)(e.status,o)]
return c.filter(e=>e!==undefined).join(" · ")}},6018:(e,t,n)=>{n.d(t,{Ny:()=>indexPaths,Sb:()=>hasOwnName,gM:()=>s,h3:()=>markdownFiles})
var o=n(7268)
const s="index"
function indexPaths(e,t){const n=t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase())
return{page:n.toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function markdownFiles(e,t){const{page:n}=indexPaths(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function hasOwnName(e){return/(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(e)}},8412:(e,t,n)=>{n.d(t,{E:()=>foreignFiles,q:()=>indexQuestions})
var o=n(5778)
var s=n(6018)
var r=n(7224)
function indexQuestions({directory:e,entries:t,texts:n,blobSha:o}){const i=(0,s.Ny)(e,t)
const has=e=>t.some(t=>t.path===e)
const a=n[i.index]
if(has(i.index)&&a===undefined)return[i.index]
const d=(0,r.vS)(a,o)
const c=t.find(({path:e})=>e===i.feed)
const u=(0,s.h3)(e,t).filter(({path:e,sha:t})=>d.entries.get(e)?.sha!==t)
return[...has(i.page)?[i.page]:[],...c!==undefined&&c.sha!==d.feed?[i.feed]:[],...u.map(({path:e})=>e)]}function foreignFiles({directory:e,entries:t,others:n,texts:i}){const{page:a,index:d,feed:c}=(0,s.Ny)(e,t)
const has=e=>t.some(t=>t.path===e)
const isForeign=(e,t)=>{const o=i[e]
return n.includes(e)||o!==undefined&&!t(o)}
return[...!has(a)&&n.some(e=>e.toLowerCase()===a.toLowerCase())?[a]:[],...isForeign(d,r.Fw)?[d]:[],...isForeign(c,o.n)?[c]:[]]}},7224:(e,t,n)=>{n.d(t,{Fw:()=>isOwnListing,UD:()=>writeListing,vS:()=>readListing})
var o=n(8674)
var s=n(1156)
var r=n(6018)
var i=n(8130)
const a=1
const d={entries:new Map,feed:""}
function readListing(e,t){const n=u.get(t)??(0,s.d)(e=>listingOf(e,t),c)
u.set(t,n)
return n(e??"")}const c={texts:2,characters:4e7}
const u=new WeakMap
function listingOf(e,t){const n=parsed(e)
if((0,o.tk)(n,"version")!==a)return d
const s=[...(0,o.gT)(n,"postmortems").map(e=>knownPostmortem(e,t)),...(0,o.gT)(n,"others").map(knownOther)].filter(e=>e!==undefined)
const r=Map.groupBy(s,({path:e})=>e)
const i=[...r.values()].flatMap(([e,t])=>e===undefined||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}function isOwnListing(e){return e.trim()===""||e.includes('"postmortems":')}function writeListing({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:r}){const i=[`"version": ${a}`,list("postmortems",e.map(e=>sealed(e,`${s}/issues/${e.incident}`,r))),list("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),list("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`]
return`{\n${i.map(e=>`  ${e}`).join(",\n")}\n}\n`}function list(e,t){if(t.length===0)return`"${e}": []`
return`"${e}": [\n${t.map(e=>`    ${line(e)}`).join(",\n")}\n  ]`}function line(e){return JSON.stringify(e).replaceAll("<","\\u003c")}function sealed(e,t,n){const o=fields(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function fields(e,t){const{path:n,sha:o,incident:s,title:r,severity:i,status:a,opened:d,closed:c,updated:u,steps:l,followUps:f}=e
return{path:n,sha:o,incident:s,url:t,title:r,severity:i,services:e.services,labels:e.labels,status:a,opened:d,closed:c,updated:u,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,steps:{done:l.done,skipped:l.skipped,open:l.open},follow_ups:{open:f.open,total:f.total,issues:f.issues},sections:e.completeness}}function knownPostmortem(e,t){const[n,s,r]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")]
const a={done:(0,i.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,i.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,i.U9)((0,o.at)(e,"steps","open"))??0}
const d={open:(0,i.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,i.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,i.U9)(e)??[])}
if(n===undefined||s===undefined||r===undefined||d.open>d.total)return undefined
const c={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")}
const u=(0,i.q0)({path:n,sha:s,...c,steps:a,followUps:d})
if(u.kind==="broken")return undefined
return JSON.stringify(sealed(u,r,t))===JSON.stringify(e)?u:undefined}function knownOther(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(t===undefined||n===undefined||(0,r.Sb)(t))return undefined
return{kind:"other",path:t,sha:n}}function parsed(e){try{return JSON.parse(e)}catch{return undefined}}},4070:(e,t,n)=>{n.d(t,{Fg:()=>markOf,GH:()=>isPeoplesMark,N9:()=>isSectionName,RO:()=>markOfHeading,RT:()=>r,Wm:()=>headingOf})
var o=n(258)
var s=n(5636)
const r=["impact","trigger","factors","detection","surprise","well","badly","lucky","follow-ups"]
const i=(0,s.S)()
function headingOf(e,t){return e==="follow-ups"?t.followUps:t[e]}function markOf(e){return e==="follow-ups"?e:`notes-${e}`}function isPeoplesMark(e){return/^(?:notes-[a-z]+|follow-ups)$/.test(e)}function markOfHeading(e){const t=i(e)
const n=r.find(e=>e===t)
return n===undefined?undefined:markOf(n)}function isSectionName(e){return o.Q.some(t=>t===e)}},9944:(e,t,n)=>{n.d(t,{c2:()=>statusOf,o7:()=>statusWords,vL:()=>isPeoplesStatus})
const o=["draft","final","complete","incomplete"]
function statusOf(e,t){const n=t===undefined||t.written===t.total
return e===0&&n?"final":"draft"}function isPeoplesStatus(e){return e!==undefined&&e!==null&&e!==""&&!o.includes(e)}function statusWords(e,t){if(e==="final")return t.statusFinal
return e==="draft"?t.statusDraft:e}},6270:(e,t,n)=>{n.d(t,{K:()=>storedData,q:()=>withStoredData})
var o=n(6735)
var s=n(1156)
const r=/^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m
function storedData(e){const t=lastLine(e)?.json
if(t===undefined)return{}
try{const e=JSON.parse(t)
return isRecord(e)?e:{}}catch{return{}}}function withStoredData(e,t){const n=`\x3c!-- incident-protocol:data ${inert(t)} --\x3e`
const o=lastLine(e)
const s=/\r\n/.test(e)?"\r\n":"\n"
if(o===undefined)return`${e.trimEnd()}${s}${s}${n}${s}`
return e.slice(0,o.from)+n+e.slice(o.to)}const[i,a]=["﷐","﷑"]
function inert(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>typeof t==="string"?t.replaceAll("{",i).replaceAll("}",a):t)
return(0,o.jc)(t).replaceAll(i,"\\u007b").replaceAll(a,"\\u007d").replaceAll("*/","*\\u002f")}const d="\x3c!-- incident-protocol:data {"
function lastLine(e){const t=e.lastIndexOf(d)
if(t===-1)return undefined
const n=e.slice(e.indexOf("--\x3e",t)+"--\x3e".length)
const o=e.indexOf(d)===t&&n.trim()===""&&/(?:^|\n)$/.test(e.slice(0,t))
const s=o?t:lastShown(e)??-1
const i=s===-1?null:r.exec(e.slice(s))
if(i?.index!==0)return undefined
const a=i[0].replace(/[ \t]*\r?$/,"")
return{from:s,to:s+a.length,json:i[1]??""}}function lastShown(e){return(0,s.k)(e).lines.findLast(({start:t,place:n,quoted:o})=>n==="html"&&!o&&e.startsWith(d,t))?.start}function isRecord(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}},8130:(e,t,n)=>{n.d(t,{Lu:()=>stepCounts,U9:()=>count,U_:()=>timestampOf,q0:()=>toEntry})
var o=n(8674)
var s=n(7378)
var r=n(2502)
var i=n(5619)
var a=n(7268)
var d=n(9944)
function toEntry(e){const{path:t,sha:n,steps:o,followUps:s}=e
const r=count(e.incident)
if(r===undefined||r===0)return(0,a.RA)("flawNumber",e)
const i=timestampOf(e.opened)
if(i===undefined)return(0,a.RA)("flawOpened",e)
const c=timestampOf(e.closed)
const u=cleanText(e.severity,60)
const[l,f]=[cleanNames(e.services),cleanNames(e.labels)]
const m=count(e.durationMinutes)
const p=count(e.lastedMinutes)
const h=sectionCounts(e.completeness)
const g=cleanText(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:r,title:cleanText(e.title,256)??`Incident ${r}`,status:(0,d.vL)(g)?g:(0,d.c2)(o.open,h),opened:i,updated:timestampOf(e.updated)??c??i,steps:o,followUps:s,...u===undefined?{}:{severity:u},...l.length===0?{}:{services:l},...f.length===0?{}:{labels:f},...c===undefined?{}:{closed:c},...m===undefined?{}:{durationMinutes:m},...p===undefined?{}:{lastedMinutes:p},...h===undefined?{}:{completeness:h}}}function count(e){const t=typeof e==="string"&&/^\d{1,12}$/.test(e)?Number(e):e
if(typeof t!=="number"||!Number.isSafeInteger(t)||t<0)return undefined
return t}function cleanText(e,t){if(typeof e!=="string"&&typeof e!=="number")return undefined
const n=(0,r.pF)((0,s.E)(String(e).slice(0,4e3)).text,t)
return n===""?undefined:n}const c=100
function cleanNames(e){const t=Array.isArray(e)?e.slice(0,c):[e]
return[...new Set(t.flatMap(e=>cleanText(e,60)??[]))]}const u=/^[12]\d{3}-\d{2}-\d{2}$/
const l=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function timestampOf(e){const t=typeof e==="string"?e.trim().toUpperCase():""
const[,n,o,s=":00",r="Z"]=l.exec(u.test(t)?`${t}T00:00`:t)??[]
if(n===undefined)return undefined
const a=Date.parse(`${n}T${o}${s}${r}`)
return Number.isNaN(a)?undefined:(0,i.B9)(a)}function stepCounts(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state"))
const having=e=>t.filter(t=>t===e).length
return{done:having("done"),skipped:having("skipped"),open:having("open")}}function sectionCounts(e){const[t,n]=[count((0,o.at)(e,"written")),count((0,o.at)(e,"total"))]
if(t===undefined||n===undefined||t>n||n===0)return undefined
return{written:t,total:n}}},1621:(e,t,n)=>{n.d(t,{x:()=>createFormatter,j:()=>postmortemTexts})
var o=n(4569)
var s=n(6217)
var r=n(7409);// CONCATENATED MODULE: ./lib/src/markdown/fenced-code.js
function fencedCode(e){const t=(0,r.B)(e)
const n=[]
for(let e=0;e<t.length;e+=1){const o=indentedRun(t,e)
if(o.length>0){n.push(...fenced(o))
e+=o.length-1
continue}const s=t[e]
if(s!==undefined)n.push(`${s.place==="fenced"?s.prefix:withoutTabs(s.prefix)}${s.content}`)}return n.join("\n")}function indentedRun(e,t){const n=[]
for(let o=t;e[o]?.place==="indented";o+=1){const t=e[o]
if(t!==undefined)n.push(t)}return n}function withoutTabs(e){return e.split("\t").reduce((e,t)=>e+" ".repeat(4-e.length%4)+t)}function fenced(e){const t=e.map(({prefix:e,content:t,quoted:n})=>{const o=withoutTabs(e)+t
const s=n?/^(?: {0,3}> ?)+/.exec(o)?.[0]??"":""
return{quote:s,text:o.slice(s.length)}})
const n="> ".repeat(t[0]?.quote.replaceAll(/[^>]/g,"").length??0)
const o=withoutFence(t.map(({text:e})=>e))
const s=o.reduce((e,t)=>t.trim()===""?e:Math.min(e,t.search(/\S/)),64)
const r=o.join("\n").match(/`{3,}/g)??[]
const i="`".repeat(r.reduce((e,t)=>Math.max(e,t.length+1),3))
return[i,...o.map(e=>e.slice(s)),i].map(e=>`${n}${e}`)}function withoutFence(e){const t=/^\s*(`{3,}|~{3,})[^`]*$/.exec(e[0]??"")?.[1]
return t!==undefined&&e.length>1&&e.at(-1)?.trim()===t?e.slice(1,-1):e}var i=n(7898)
var a=n(7685);// CONCATENATED MODULE: ./lib/src/markdown/outline.js
const d=3
function outline(e){const t=(0,r.B)(e)
const n=t.map((e,n)=>levelOf(e,t[n+1]))
const o=n.reduce((e,t)=>Math.min(e,t??e),d)
return t.map((e,s)=>{const r=n[s]
if(r!==undefined)return heading(e,r+d-o)
return underlines(t[s-1],e)===undefined?`${e.prefix}${e.content}`:e.prefix.trimEnd()}).join("\n")}function levelOf(e,t){if(e.place!=="text")return undefined
return markedLevel(e.content)??(t===undefined?undefined:underlines(e,t))}function markedLevel(e){return/^(#{1,6})(?:[ \t]|$)/.exec(e)?.[1]?.length}function heading({prefix:e,content:t},n){const o=markedLevel(t)===undefined?t:t.replace(/^#{1,6}/,"")
return`${e}${"#".repeat(Math.min(6,n))} ${o.trim()}`}function underlines(e,t){if(e?.place!=="text"||t.place!=="text")return undefined
if(e.content.trim()===""||markedLevel(e.content)!==undefined)return undefined
const n=t.content.trimEnd()
const[o=""]=n
if(n!==o.repeat(n.length))return undefined
if(o==="=")return 1
return o==="-"?2:undefined}var c=n(4639)
var u=n(1156)
var l=n(2502)
var f=n(4830);// CONCATENATED MODULE: ./lib/src/markdown/inert-block.js
function inertBlock(e,{server:t,home:n="",isIssue:o,limit:s}){const r=(0,l.Q6)(e)
const d=shortened(r,s)
const c=rewritten(d,e=>(0,f.Q)(e,t),e=>e)
const prose=e=>e.split("\n").map((e,s,r)=>{const i={server:t,home:n,...o===undefined?{}:{isIssue:o}}
const d=s===0?"":`${r[s-1]?.trimEnd()}\n`
return(0,a.M)(e,{markup:"kept",...i},d)})
const m=rewritten(outline(fencedCode(c)),e=>prose(e).join("\n"),i.gQ)
const{open:p}=(0,u.k)(m)
const h=p.kind==="fence"?`${m.trimEnd()}\n${p.fence}`:m
return{text:withoutBlankEnds(withoutClicks(h)),cut:d!==r}}const m=/(^[ \t>]*(`{3,}|~{3,})[ \t]*mermaid[^\n]*\n)([\s\S]*?)(?=^[ \t>]*\2)/gim
function withoutClicks(e){return e.replaceAll(m,(e,t,n,o)=>{const s=o.split("\n").filter(e=>!/^[\s>]*(?:click|links?|callback)\s|%%\{/i.test(e))
return`${t}${s.join("\n")}`})}function shortened(e,t){if(e.length<=t)return e
const n=e.lastIndexOf("\n",t)
return n>t/2?e.slice(0,n):(0,l.uo)(e,t)}function rewritten(e,t,n){return(0,c.X)(e).map(({kind:e,text:o})=>e==="code"?n(o):t(o)).join("\n")}function withoutBlankEnds(e){const t=e.split("\n").map(e=>e.trimEnd())
const n=t.findIndex(e=>e!=="")
const o=t.findLastIndex(e=>e!=="")
return t.slice(Math.max(0,n),o+1).filter((e,t,n)=>e!==""||n[t-1]!=="").join("\n")}var p=n(1477)
var h=n(7378)
var g=n(1026)
var w=n(8296);// CONCATENATED MODULE: ./lib/src/postmortem/formatter.js
const b={started:"milestoneStarted",detected:"milestoneDetected",opened:"milestoneOpened",declared:"milestoneDeclared",acknowledged:"milestoneAcknowledged",mitigated:"milestoneMitigated",resolved:"milestoneResolved",closed:"milestoneClosed"};// CONCATENATED MODULE: ./lib/src/postmortem/create-formatter.js
function createFormatter({incident:e,facts:t,settings:n,texts:o}){const{hide:s,hidden:r}=(0,h.l)()
const i=t.repository.url
const a=issuesKnownIn(t)
const d=/^https?:\/\/[^/]+/.exec(i)?.[0]??""
return{texts:o,clock:(0,w.t)(n.timeZone),line:(e,t)=>withLastLink((0,p.h)(s(e),t,i,{isIssue:a})),label:(e,t)=>(0,p.h)(s(e),t),block:(e,t)=>inertBlock(s(e),{server:d,home:i,isIssue:a,limit:t}),address:s,milestone:e=>o.words[b[e]],name:e=>(0,p.h)(e,60),titleOf:({id:e,title:t})=>(0,p.h)(isOwn(e,t)?o.words[`step-${e}`]:t,120),stepOf:t=>e.logbook.protocol.find(e=>e.id===t)??{id:t,title:t},secrets:r}}function issuesKnownIn(e){const{background:t,history:n,issue:o}=e
const s=t.kind==="read"?t.named:undefined
if(s===undefined)return()=>true
const r=n.kind==="read"?n.events.flatMap(e=>e.kind==="linked"?[e.number]:[]):[]
const i=new Set([o.number,...r,...s.map(({number:e})=>e)])
const a=new Set((0,g.A)(e))
return e=>i.has(e)||!a.has(e)}function withLastLink(e){return e.replace(/(?<![\w\](<`])https?:\/\/[^\s()[\]<>"`|\\]{1,2000}$/i,e=>/[.,:;!?…]$/.test(e)?e:`[${e}](${e})`)}function isOwn(e,t){return o.w.some(n=>n.id===e&&n.title===t)}function postmortemTexts({postmortem:e},t){const n={...e.messages,...t.messages}
return(0,s.PM)("postmortem",e.language,n)}}}

