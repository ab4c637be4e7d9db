export const id=555
export const ids=[555]
export const modules={7337:(e,t,n)=>{n.d(t,{X:()=>cleanText})
var i=n(7378),s=n(2502)
function cleanText(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,i.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}},7268:(e,t,n)=>{n.d(t,{RA:()=>brokenBy,UD:()=>compare,f2:()=>byPath,ll:()=>newestFirst})
var i=n(7872)
function brokenBy(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:i.en.postmortem[e],flaw:e}}function newestFirst(e,t){return compare(t.opened,e.opened)||t.incident-e.incident||compare(e.path,t.path)}function byPath(e,t){return compare(e.path,t.path)}function compare(e,t){return e===t?0:e<t?-1:1}},1765:(e,t,n)=>{n.d(t,{$W:()=>listedItem,Cg:()=>knownItems,dz:()=>openItems,rK:()=>taskItem,sS:()=>byDue})
var i=n(6217),s=n(8674),o=n(7337)
const r=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,a=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/,d=120,kinds=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...(0,i.ph)(e)]))
function listedItem(e,t,n){const[i=""]=t.split(" – ",1),s=i.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),o=a.exec(i)?.[1],[,d=""]=s,u=r.test(d)&&!/^p[0-4]$/i.test(d)&&!kinds().has(d)
return{...titled(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...u?{owner:d}:{},...void 0===o?{}:{due:o}}}function taskItem(e,t){const n=void 0===t?"":`#${t}`,i=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&i.endsWith(n)?i.slice(0,-n.length):i,o=a.exec(i)?.[1]
return{...titled(s),...void 0===t?{}:{number:t},...void 0===o?{}:{due:o}}}function titled(e){const t=e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1").replaceAll(/\\([!-/:-@[-`{-~])/g,"$1")
return{title:(0,o.X)(t,d)??""}}function byDue(e,t){return(e.due??"9999").localeCompare(t.due??"9999")}function knownItems(e){return Array.isArray(e)?{items:e.map(e=>{const t=function itemState(e){return"done"===e||"dropped"===e?e:void 0}((0,s.$6)(e,"state")),[n,i,o]=[(0,s.tk)(e,"number"),(0,s.$6)(e,"owner"),(0,s.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,s.$6)(e,"title")??"",...void 0===n?{}:{number:n},...void 0===i?{}:{owner:i},...void 0===o?{}:{due:o}}})}:{}}function openItems({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}},6018:(e,t,n)=>{n.d(t,{Ny:()=>indexPaths,Sb:()=>hasOwnName,gM:()=>s,h3:()=>markdownFiles})
var i=n(7268)
const s="index"
function indexPaths(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(i.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function markdownFiles(e,t){const{page:n}=indexPaths(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function hasOwnName(e){return/(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(e)}},7224:(e,t,n)=>{n.d(t,{Fw:()=>isOwnListing,UD:()=>writeListing,vS:()=>readListing})
var i=n(8674),s=n(1156),o=n(1765),r=n(6018),a=n(8130)
const d=1,u={entries:new Map,feed:""}
function readListing(e,t){const n=c.get(t)??(0,s.d)(e=>function listingOf(e,t){const n=function parsed(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,i.tk)(n,"version")!==d)return u
const s=[...(0,i.gT)(n,"postmortems").map(e=>function knownPostmortem(e,t){const[n,s,r]=[(0,i.$6)(e,"path"),(0,i.$6)(e,"sha"),(0,i.$6)(e,"url")],d={done:(0,a.U9)((0,i.at)(e,"steps","done"))??0,skipped:(0,a.U9)((0,i.at)(e,"steps","skipped"))??0,open:(0,a.U9)((0,i.at)(e,"steps","open"))??0},u={open:(0,a.U9)((0,i.at)(e,"follow_ups","open"))??0,total:(0,a.U9)((0,i.at)(e,"follow_ups","total"))??0,issues:(0,i.gT)(e,"follow_ups","issues").flatMap(e=>(0,a.U9)(e)??[]),...(0,o.Cg)((0,i.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===r||u.open>u.total)return
if(u.total>0&&void 0===u.items)return
const l={incident:(0,i.at)(e,"incident"),title:(0,i.at)(e,"title"),severity:(0,i.at)(e,"severity"),services:(0,i.at)(e,"services"),labels:(0,i.at)(e,"labels"),status:(0,i.at)(e,"status"),opened:(0,i.at)(e,"opened"),closed:(0,i.at)(e,"closed"),updated:(0,i.at)(e,"updated"),durationMinutes:(0,i.at)(e,"duration_minutes"),lastedMinutes:(0,i.at)(e,"lasted_minutes"),completeness:(0,i.at)(e,"sections")},c=(0,a.q0)({path:n,sha:s,...l,steps:d,followUps:u})
return"broken"===c.kind?void 0:JSON.stringify(sealed(c,r,t))===JSON.stringify(e)?c:void 0}(e,t)),...(0,i.gT)(n,"others").map(knownOther)].filter(e=>void 0!==e),r=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(r.map(e=>[e.path,e])),feed:(0,i.$6)(n,"feed")??""}}(e,t),l)
c.set(t,n)
return n(e??"")}const l={texts:2,characters:4e7},c=new WeakMap
function isOwnListing(e){return""===e.trim()||e.includes('"postmortems":')}function writeListing({postmortems:e,broken:t,others:n,feed:i,repositoryUrl:s,blobSha:o}){return`{\n${[`"version": ${d}`,list("postmortems",e.map(e=>sealed(e,`${s}/issues/${e.incident}`,o))),list("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),list("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(i)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function list(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function line(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function sealed(e,t,n){const i=function fields(e,t){const{path:n,sha:i,incident:s,title:o,severity:r,status:a,opened:d,closed:u,updated:l,steps:c,followUps:p}=e
return{path:n,sha:i,incident:s,url:t,title:o,severity:r,services:e.services,labels:e.labels,status:a,opened:d,closed:u,updated:l,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,steps:{done:c.done,skipped:c.skipped,open:c.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:i,due:s})=>({state:e,title:t,number:n,owner:i,due:s}))},sections:e.completeness}}(e,t)
return{...i,seal:n(JSON.stringify(i)).slice(0,8)}}function knownOther(e){const[t,n]=[(0,i.$6)(e,"path"),(0,i.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,r.Sb)(t))return{kind:"other",path:t,sha:n}}},6350:(e,t,n)=>{n.d(t,{T:()=>similarTo});// CONCATENATED MODULE: ./lib/src/markdown/significant-words.js
const i=/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu,s=new Set(["about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were","everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem","broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong","aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird","alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen","algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas","avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes","alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível","一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー"].flatMap(e=>e.split(" "))),o=/(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu,r=new Set(["ALL","AM","AND","ASAP","EU","FYI","ID","IT","NO","NOT","OK","PM","TBD","THE","UK","US"])
function acronyms(e){const t=e.normalize("NFKC")
if(!/\p{Ll}/u.test(t))return[]
const n=(t.match(o)??[]).filter(e=>!r.has(e)&&!/^(?:SEV|P)\d$/.test(e))
return[...new Set(n.map(e=>e.toLowerCase()))]}function significantWords(e){const t=new Set(acronyms(e)),n=e.normalize("NFKC").toLowerCase().match(i)??[],o=[...new Set(n)].filter(e=>!t.has(e)&&/\p{L}{2}/u.test(e)&&!/\d$/.test(e)&&!s.has(e))
return[...t,...o]}var a=n(7268);// CONCATENATED MODULE: ./lib/src/postmortem-index/similar.js
const d=2,u=new Set(["bug","documentation","duplicate","enhancement","good first issue","help wanted","invalid","question","wontfix","postmortem","post-mortem"])
function similarTo(e,t){const n=function earlierThan({incident:e,opened:t},n){const i=new Set([e])
return n.toSorted(a.ll).filter(e=>{const n=!i.has(e.incident)&&e.opened<t
n&&i.add(e.incident)
return n})}(e,t),i=e.labels.filter(e=>!u.has(folded(e))),s=rare(i,n.map(labelsOf)),o=significantWords(e.title),r=n.map(wordsOf),l=rare(o,r),c=new Set(acronyms(e.title)),p=function weigher(e,t){const n=new Map(e.map(e=>{const n=t.filter(t=>t.has(e)).length
return[e,Math.log((t.length+1)/(n+1))+1]}))
return e=>e.reduce((e,t)=>e+(n.get(t)??0),0)}(o,r)
return n.map(t=>{const[n,r,a]=[servicesOf(t),labelsOf(t),wordsOf(t)],u=o.filter(e=>a.has(e)&&l(e)),p=u.length>=d||u.some(e=>c.has(e))
return{entry:t,services:e.services.filter(e=>n.has(folded(e))),labels:i.filter(e=>r.has(folded(e))&&s(e)),words:p?u:[]}}).filter(e=>rank(e)>0).toSorted((e,t)=>rank(t)-rank(e)||p(t.words)-p(e.words)||(0,a.ll)(e.entry,t.entry))}function rare(e,t){const n=e.filter(e=>{const n=t.filter(t=>t.has(folded(e))).length
return n>3&&2*n>t.length})
return e=>!n.includes(e)}function rank({services:e,labels:t,words:n}){return e.length>0?3:t.length>0?2:n.length>0?1:0}function servicesOf({services:e=[]}){return new Set(e.map(folded))}function labelsOf({labels:e=[]}){return new Set(e.map(folded))}function wordsOf({title:e}){return new Set(significantWords(e))}function folded(e){return e.trim().toLowerCase()}},9944:(e,t,n)=>{n.d(t,{c2:()=>statusOf,o7:()=>statusWords,vL:()=>isPeoplesStatus})
const i=["draft","final","complete","incomplete"]
function statusOf(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function isPeoplesStatus(e){return null!=e&&""!==e&&!i.includes(e)}function statusWords(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}},8130:(e,t,n)=>{n.d(t,{Lu:()=>stepCounts,U9:()=>count,U_:()=>timestampOf,q0:()=>toEntry})
var i=n(8674),s=n(5619),o=n(7337),r=n(7268),a=n(9944)
function toEntry(e){const{path:t,sha:n,steps:s,followUps:d}=e,u=count(e.incident)
if(void 0===u||0===u)return(0,r.RA)("flawNumber",e)
const l=timestampOf(e.opened)
if(void 0===l)return(0,r.RA)("flawOpened",e)
const c=timestampOf(e.closed),p=(0,o.X)(e.severity,60),[f,m]=[cleanNames(e.services),cleanNames(e.labels)],h=count(e.durationMinutes),g=count(e.lastedMinutes),v=function sectionCounts(e){const[t,n]=[count((0,i.at)(e,"written")),count((0,i.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),w=(0,o.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:u,title:(0,o.X)(e.title,256)??`Incident ${u}`,status:(0,a.vL)(w)?w:(0,a.c2)(s.open,v),opened:l,updated:timestampOf(e.updated)??c??l,steps:s,followUps:d,...void 0===p?{}:{severity:p},...0===f.length?{}:{services:f},...0===m.length?{}:{labels:m},...void 0===c?{}:{closed:c},...void 0===h?{}:{durationMinutes:h},...void 0===g?{}:{lastedMinutes:g},...void 0===v?{}:{completeness:v}}}function count(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const d=100
function cleanNames(e){const t=Array.isArray(e)?e.slice(0,d):[e]
return[...new Set(t.flatMap(e=>(0,o.X)(e,60)??[]))]}const u=/^[12]\d{3}-\d{2}-\d{2}$/,l=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function timestampOf(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,i,o=":00",r="Z"]=l.exec(u.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${i}${o}${r}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function stepCounts(e){const t=(0,i.gT)(e,"steps").map(e=>(0,i.at)(e,"state")),having=e=>t.filter(t=>t===e).length
return{done:having("done"),skipped:having("skipped"),open:having("open")}}},1362:(e,t,n)=>{n.d(t,{er:()=>servicesAnswered,ty:()=>affectedServices,wC:()=>otherLabels})
var i=n(164),s=n(6217),o=n(8037),r=n(9762),a=n(155)
function affectedServices(e,t){const{issue:n}=e,s=[...n.labels.flatMap(e=>serviceIn(e,t)??[]),...(0,r._)(e)(n.author.login)?(0,o.T3)(n.body).flatMap(e=>servicesAnswered(e)??[]):[]]
return s.filter((e,t)=>s.findIndex(t=>(0,i.bK)(t,e))===t)}function otherLabels({issue:e},t){return e.labels.filter(e=>!isOwn(e,t)&&void 0===serviceIn(e,t))}function serviceIn(e,t){const{serviceLabel:n}=t
if(!isOwn(e,t)&&e.toLowerCase().startsWith(n.toLowerCase()))return e.slice(n.length).trim()||void 0}function isOwn(e,{label:t,severities:n}){return[t,i.nA,...n.map(e=>e.label)].some(t=>(0,i.bK)(t,e))}const d="(?:services?|systems?|components?|products?)",u=new RegExp(`^(?:(?:affected|impacted) ${d}|${d} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${d}\\b.*)$`,"i")
function servicesAnswered({heading:e,text:t}){const n=e.replace(/[?？:：]$/,"").trim(),o=u.test(n)||(0,s.ph)("affected").some(e=>(0,i.bK)(e,n)),r=o?t.split("\n").flatMap(namesIn):[]
if(o&&r.every(isName))return r.filter(e=>!(0,a._)(e))}function namesIn(e){return/^\s*[-*] \[ \]/.test(e)?[]:e.replace(/^\s*[-*] (?:\[[xX]\] )?/,"").split(/[,;、，；]/).map(e=>e.trim()).filter(e=>""!==e)}function isName(e){return!(e.length>50||e.split(/\s+/).length>5)&&/[\p{L}\p{N}]/u.test(e)&&!/[<>[\]]|:\/\//.test(e)}},758:(e,t,n)=>{n.d(t,{_:()=>priorityIn,i:()=>typeIn})
const i=[["Prevent",/^prevent(?:ion|ive)?$/],["Detect",/^detect(?:ion|ive)?$/],["Mitigate",/^mitigat(?:e|ion|ive)$/],["Process",/^process$/]]
function typeIn(e){const t=e.map(e=>/^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(folded(e))?.[1]??"")
return i.find(([,e])=>t.some(t=>e.test(t)))?.[0]}function priorityIn(e){const t=e.map(folded).flatMap(e=>{const t=/^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(e)?.[1],n=/^(.*)[ -]priority$/.exec(e)?.[1]
return t??n??(isCode(e)?e:[])}),n=t.find(isCode)
if(void 0!==n)return{kind:"code",code:n}
const i=t.find(e=>/^[\p{L}\p{N}]{1,20}$/u.test(e))
return void 0===i?void 0:{kind:"level",level:i}}function isCode(e){return/^p[0-4]$/.test(e)}function folded(e){return e.trim().toLowerCase()}},9762:(e,t,n)=>{n.d(t,{i:()=>heardFacts,_:()=>isMemberIn})
var i=n(4493),s=n(1156);// CONCATENATED MODULE: ./lib/src/thread/signatures.js
const o=/^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i,r=/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu,a=/^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u
function isGreetingLine(e){const t=r.exec(e)?.[0]
return void 0!==t?a.test(e.slice(t.length)):/^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(e)}const d=/\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i,u=12
function isNameLine(e){return/^[\p{L}.,'’()/ -]{1,60}$/u.test(e)&&e.split(/\s+/).length<=4}function withoutSignature(e){const t=e.findIndex(({text:t,isCode:n,isQuoted:i},s)=>!(0===s||n||i||!/^--$/.test(t))&&function isSignature(e){const t=e.filter(e=>""!==e)
if(0===t.length||e.length>u)return!1
if(t.some(e=>e.length>120||/^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(e)))return!1
const[n=""]=t
return isNameLine(n)||t.some(e=>d.test(e))}(e.slice(s+1).map(e=>e.text)))
if(-1===t)return e
const n=e.slice(0,t),i=n.findLastIndex(({text:e})=>""!==e),s=n[i]?.text??""
return/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(s)&&""===n[i-1]?.text&&i>1?n.slice(0,i):n}function withoutManners(e){const t=e.findLastIndex(({text:e,isCode:t})=>!t&&o.test(e.trim())),n=e.slice(t+1).filter(({text:e})=>""!==e),i=t>0&&n.length>0&&n.length<=5&&isNameLine(n[0]?.text??"")&&n.every(({text:e})=>isNameLine(e)||d.test(e))?e.slice(0,t):e,s=i.findIndex(({text:e})=>""!==e),r=-1!==s&&isGreetingLine(i[s]?.text??""),a=i.slice(s+1).some(({text:e})=>""!==e)
return r&&a?i.slice(s+1):i}// CONCATENATED MODULE: ./lib/src/thread/own-text.js
const l=400,c=/^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i,p=/^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i,f=/^(?:on|am|el|le|em)\b.{4,200}$/i,m=/^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i,h=/^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i,g=/^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i,v=/^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu,w=/\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i
function withoutReplies(e){const t=[]
for(let n=0;n<e.length;n+=1){const i=introductionAt(e,n)
if(0===i){const i=e[n]
void 0!==i&&t.push(i)
continue}if(!quotesFollow(e,n+i))return t
n+=i
for(;n<e.length&&isBehind(e[n]);)n+=1
n-=1}return t}function isBehind(e){return void 0!==e&&(e.isQuoted||""===e.text)}function introductionAt(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return 0
const i=n.text.slice(0,l).trim()
if(p.test(i))return b.test(i)&&isAnswer(e,t,t+1)?1:0
const s=e[t+1]
if(!f.test(i)||void 0===s||s.isQuoted)return 0
const o=`${i} ${s.text.slice(0,l).trim()}`
return p.test(o)&&b.test(o)&&isAnswer(e,t,t+2)?2:0}const b=/\d{1,2}[:.h時]\d{2}|\d{4}|@/i
function isAnswer(e,t,n){return quotesFollow(e,n)||saysSomething(e.slice(0,t))}function saysSomething(e){return e.some(({text:e,isQuoted:t})=>""!==e&&!t&&!isGreetingLine(e))}function quotesFollow(e,t){const n=e.slice(t,t+4).find(({text:e})=>""!==e)
return void 0===n||n.isQuoted}function withoutPastedMail(e){const t=e.findIndex((t,n)=>function isHeaderAt(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return!1
if(g.test(n.text.slice(0,l)))return e.slice(t+1,t+4).some(({text:e})=>h.test(e.slice(0,l)))&&e.slice(t+1,t+8).some(({text:e})=>y.test(e)||$.test(e))
if(!h.test(n.text.slice(0,l)))return!1
const i=e.slice(t+1,t+7).filter(({text:e})=>m.test(e.slice(0,l))),s=[n,...i].map(e=>e.text),o=s.some(e=>y.test(e)||$.test(e))
return i.length>=2&&o&&s.some(e=>x.test(e))}(e,n))
if(-1===t)return e
const n=function withoutRule(e){const t=e.findLastIndex(({text:e})=>""!==e)
return g.test(e[t]?.text.slice(0,l)??"")?e.slice(0,t):e}(e.slice(0,t))
if(saysSomething(n))return n
const i=e.findIndex(({text:e},n)=>n>t&&""===e)
if(-1===i)return n
const s=function endOfSignature(e,t){let n=t
for(let i=t;i<=e.length;i+=1){if(i<e.length&&""!==e[i]?.text)continue
const t=e.slice(n,i).filter(({text:e})=>""!==e)
if(t.length>0&&t.length<=8&&t.every(({text:e})=>e.length<=100)&&t.some(({text:e})=>d.test(e)))return i
n=i+1}}(e,i)
return void 0===s?n:e.slice(s)}const y=/^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i,$=/^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i,x=/^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i
function withoutNotices(e){return e.filter(({text:e,isCode:t})=>{const n=e.slice(0,l).trim()
return t||!(w.test(n)||v.test(n))})}// CONCATENATED MODULE: ./lib/src/thread/members.js
function isMemberIn(e){return t=>(0,i.NB)(t,e)}function heardFacts(e){const{background:t}=e,n="read"===t.kind?t.hidden:void 0,i=new Set("known"===n?.kind?n.comments:[]),o=e.comments.flatMap(t=>{if(i.has(t.id))return[]
if("person"!==t.author.kind||t.author.login===e.me)return[t]
const n=function ownText(e){const t=function linesOf(e){return(0,s.k)(e).lines.map(({start:t,end:n,quoted:i,place:s})=>({text:e.slice(t,n).trimEnd(),isQuoted:i,isCode:"code"===s}))}(e),n=t.find(({text:e})=>""!==e)
if(void 0===n)return e
if(c.test(n.text))return""
const i=[withoutReplies,withoutPastedMail,withoutNotices,withoutSignature,withoutManners].reduce((e,t)=>t(e),t)
return i.length===t.length?e:i.map(({text:e})=>e).join("\n").trim()}(t.body)
return n===t.body?[t]:""===n.trim()?[]:[{...t,body:n}]})
return{...e,comments:o}}},155:(e,t,n)=>{n.d(t,{_:()=>saysNothing})
const i=new RegExp(`^[*_(]*(?:${["none(?: yet)?","n/?a","not applicable","nothing(?: yet)?","no action items?","unknown(?: yet)?","not (?:known|sure|clear)(?: yet)?","(?:i |we )?(?:do not|don.t) know(?: yet)?","no idea","tbd","tba","to be (?:determined|defined|decided|done)","keine?","nichts","entfällt","unbekannt","unklar","(?:noch )?nicht bekannt","ningun[ao]?","nada","desconocid[ao]","aucune?","rien","néant","inconnue?","nenhum[a]?","desconhecid[ao]","なし","特になし","未定","不明"].join("|")})[.!。)*_]*$`,"iu")
function saysNothing(e){return i.test(e.trim())}}}

