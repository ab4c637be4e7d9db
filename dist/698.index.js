export const id=698
export const ids=[698]
export const modules={2850:(e,t,n)=>{n.d(t,{t:()=>o})
function o(e){return e.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}},7337:(e,t,n)=>{n.d(t,{X:()=>s})
var o=n(7378),i=n(2502)
function s(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,i.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}},7268:(e,t,n)=>{n.d(t,{RA:()=>i,UD:()=>a,f2:()=>r,ll:()=>s})
var o=n(7872)
function i(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function s(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function r(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}},1765:(e,t,n)=>{n.d(t,{$W:()=>f,Cg:()=>g,dz:()=>b,rK:()=>m,sS:()=>v})
var o=n(6217),i=n(8674),s=n(2850),r=n(8502),a=n(7337)
const u=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,l=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function d(e){const t=l.exec(e)?.[1]
return void 0!==t&&(0,r.N)(t)?t:void 0}const c=120,p=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...(0,o.ph)(e)]))
function f(e,t,n){const[o=""]=t.split(" – ",1),i=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),s=d(o),[,r=""]=i,a=u.test(r)&&!/^p[0-4]$/i.test(r)&&!p().has(r)
return{...h(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:r}:{},...void 0===s?{}:{due:s}}}function m(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),i=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,s=d(o)
return{...h(i),...void 0===t?{}:{number:t},...void 0===s?{}:{due:s}}}function h(e){const t=(0,s.t)(e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,a.X)(t,c)??""}}function v(e,t){return(e.due??"9999").localeCompare(t.due??"9999")}function g(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,i.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[o,s,a]=[(0,i.tk)(e,"number"),(0,i.$6)(e,"owner"),(0,i.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,i.$6)(e,"title")??"",...void 0===o?{}:{number:o},...void 0===s?{}:{owner:s},...void 0!==a&&(0,r.N)(a)?{due:a}:{}}})}:{}}function b({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}},6018:(e,t,n)=>{n.d(t,{Ny:()=>s,Sb:()=>a,gM:()=>i,h3:()=>r})
var o=n(7268)
const i="index"
function s(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function r(e,t){const{page:n}=s(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return/(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(e)}},7224:(e,t,n)=>{n.d(t,{Fw:()=>m,UD:()=>h,vS:()=>c})
var o=n(8674),i=n(1156),s=n(1765),r=n(6018),a=n(3442),u=n(8130)
const l=1,d={entries:new Map,feed:""}
function c(e,t){const n=f.get(t)??(0,i.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==l)return d
const i=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,i,r]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],l={done:(0,u.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,u.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,u.U9)((0,o.at)(e,"steps","open"))??0},d={open:(0,u.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,u.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,u.U9)(e)??[]),...(0,s.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===i||void 0===r||d.open>d.total)return
const c=(0,a.g)((0,o.at)(e,"times"))
if(void 0===c||d.total>0&&void 0===d.items)return
const p={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},f=(0,u.q0)({path:n,sha:i,...p,times:c,steps:l,followUps:d})
return"broken"===f.kind?void 0:JSON.stringify(g(f,r,t))===JSON.stringify(e)?f:void 0}(e,t)),...(0,o.gT)(n,"others").map(b)].filter(e=>void 0!==e),r=[...Map.groupBy(i,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(r.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),p)
f.set(t,n)
return n(e??"")}const p={texts:2,characters:4e7},f=new WeakMap
function m(e){return""===e.trim()||e.includes('"postmortems":')}function h({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:i,blobSha:s}){return`{\n${[`"version": ${l}`,v("postmortems",e.map(e=>g(e,`${i}/issues/${e.incident}`,s))),v("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),v("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function v(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function g(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:i,title:s,severity:r,status:a,opened:u,closed:l,updated:d,steps:c,followUps:p}=e
return{path:n,sha:o,incident:i,url:t,title:s,severity:r,services:e.services,labels:e.labels,status:a,opened:u,closed:l,updated:d,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,times:e.times,steps:{done:c.done,skipped:c.skipped,open:c.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:o,due:i})=>({state:e,title:t,number:n,owner:o,due:i}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function b(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,r.Sb)(t))return{kind:"other",path:t,sha:n}}},6350:(e,t,n)=>{n.d(t,{T:()=>p});// CONCATENATED MODULE: ./lib/src/markdown/significant-words.js
const o=/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu,i=new Set(["about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were","everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem","broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong","aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird","alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen","algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas","avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes","alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível","一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー"].flatMap(e=>e.split(" "))),s=/(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu,r=new Set(["ALL","AM","AND","ASAP","EU","FYI","ID","IT","NO","NOT","OK","PM","TBD","THE","UK","US"])
function a(e){const t=e.normalize("NFKC")
if(!/\p{Ll}/u.test(t))return[]
const n=(t.match(s)??[]).filter(e=>!r.has(e)&&!/^(?:SEV|P)\d$/.test(e))
return[...new Set(n.map(e=>e.toLowerCase()))]}function u(e){const t=new Set(a(e)),n=e.normalize("NFKC").toLowerCase().match(o)??[],s=[...new Set(n)].filter(e=>!t.has(e)&&/\p{L}{2}/u.test(e)&&!/\d$/.test(e)&&!i.has(e))
return[...t,...s]}var l=n(7268);// CONCATENATED MODULE: ./lib/src/postmortem-index/similar.js
const d=2,c=new Set(["bug","documentation","duplicate","enhancement","good first issue","help wanted","invalid","question","wontfix","postmortem","post-mortem"])
function p(e,t){const n=function({incident:e,opened:t},n){const o=new Set([e])
return n.toSorted(l.ll).filter(e=>{const n=!o.has(e.incident)&&e.opened<t
n&&o.add(e.incident)
return n})}(e,t),o=e.labels.filter(e=>!c.has(b(e))),i=f(o,n.map(v)),s=u(e.title),r=n.map(g),p=f(s,r),w=new Set(a(e.title)),y=function(e,t){const n=new Map(e.map(e=>{const n=t.filter(t=>t.has(e)).length
return[e,Math.log((t.length+1)/(n+1))+1]}))
return e=>e.reduce((e,t)=>e+(n.get(t)??0),0)}(s,r)
return n.map(t=>{const[n,r,a]=[h(t),v(t),g(t)],u=s.filter(e=>a.has(e)&&p(e)),l=u.length>=d||u.some(e=>w.has(e))
return{entry:t,services:e.services.filter(e=>n.has(b(e))),labels:o.filter(e=>r.has(b(e))&&i(e)),words:l?u:[]}}).filter(e=>m(e)>0).toSorted((e,t)=>m(t)-m(e)||y(t.words)-y(e.words)||(0,l.ll)(e.entry,t.entry))}function f(e,t){const n=e.filter(e=>{const n=t.filter(t=>t.has(b(e))).length
return n>3&&2*n>t.length})
return e=>!n.includes(e)}function m({services:e,labels:t,words:n}){return e.length>0?3:t.length>0?2:n.length>0?1:0}function h({services:e=[]}){return new Set(e.map(b))}function v({labels:e=[]}){return new Set(e.map(b))}function g({title:e}){return new Set(u(e))}function b(e){return e.trim().toLowerCase()}},9944:(e,t,n)=>{n.d(t,{c2:()=>i,o7:()=>r,vL:()=>s})
const o=["draft","final","complete","incomplete"]
function i(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function s(e){return null!=e&&""!==e&&!o.includes(e)}function r(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}},3442:(e,t,n)=>{n.d(t,{g:()=>u,i:()=>a})
var o=n(8674),i=n(9480),s=n(5619),r=n(8130)
function a(e){const t=(0,r.U_)((0,o.at)(e,"opened"))
if(void 0===t)return{}
const n=(0,r.U_)((0,o.at)(e,"resolved"))??function(e){return(0,o.gT)(e,"episodes").flatMap(e=>(0,r.U_)((0,o.$6)(e,"to"))??[])[0]??(0,r.U_)((0,o.at)(e,"closed"))}(e)
return{...l("alert",c(t,d(e,"alert"))),...l("apology",c(t,d(e,"apologize"))),...l("resolved",c(t,n))}}function u(e){if("object"==typeof e&&null!==e&&!Array.isArray(e))return{...l("alert",(0,r.U9)((0,o.at)(e,"alert"))),...l("apology",(0,r.U9)((0,o.at)(e,"apology"))),...l("resolved",(0,r.U9)((0,o.at)(e,"resolved")))}}function l(e,t){return void 0===t?{}:{[e]:t}}function d(e,t){const n=(0,o.gT)(e,"steps").find(e=>(0,o.at)(e,"id")===t)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,r.U_)((0,o.at)(n,"when"))}function c(e,t){if(void 0!==t&&!(0,s.Y8)(t,e))return Math.floor((0,s.vk)(e,t)/i.Vc)}},8130:(e,t,n)=>{n.d(t,{Lu:()=>h,U9:()=>l,U_:()=>m,q0:()=>u})
var o=n(8674),i=n(5619),s=n(7337),r=n(7268),a=n(9944)
function u(e){const{path:t,sha:n,times:i,steps:u,followUps:d}=e,p=l(e.incident)
if(void 0===p||0===p)return(0,r.RA)("flawNumber",e)
const f=m(e.opened)
if(void 0===f)return(0,r.RA)("flawOpened",e)
const h=m(e.closed),v=(0,s.X)(e.severity,60),[g,b]=[c(e.services),c(e.labels)],w=l(e.durationMinutes),y=l(e.lastedMinutes),$=function(e){const[t,n]=[l((0,o.at)(e,"written")),l((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),x=(0,s.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:p,title:(0,s.X)(e.title,256)??`Incident ${p}`,status:(0,a.vL)(x)?x:(0,a.c2)(u.open,$),opened:f,updated:m(e.updated)??h??f,times:i,steps:u,followUps:d,...void 0===v?{}:{severity:v},...0===g.length?{}:{services:g},...0===b.length?{}:{labels:b},...void 0===h?{}:{closed:h},...void 0===w?{}:{durationMinutes:w},...void 0===y?{}:{lastedMinutes:y},...void 0===$?{}:{completeness:$}}}function l(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const d=100
function c(e){const t=Array.isArray(e)?e.slice(0,d):[e]
return[...new Set(t.flatMap(e=>(0,s.X)(e,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,s=":00",r="Z"]=f.exec(p.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${s}${r}`)
return Number.isNaN(a)?void 0:(0,i.B9)(a)}function h(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}},1362:(e,t,n)=>{n.d(t,{er:()=>v,ty:()=>l,wC:()=>c,zT:()=>d})
var o=n(164),i=n(6217),s=n(8037),r=n(9762),a=n(155),u=n(758)
function l(e,t){const{issue:n}=e,i=[...n.labels.flatMap(e=>p(e,t)??[]),...(0,r._)(e)(n.author.login)?(0,s.T3)(n.body).flatMap(e=>v(e)??[]):[]]
return i.filter((e,t)=>i.findIndex(t=>(0,o.bK)(t,e))===t)}function d(e,t){const{issue:n}=e
return{incident:n.number,opened:n.createdAt,title:n.title,services:l(e,t),labels:c(e,t).filter(e=>void 0===(0,u._)([e]))}}function c({issue:e},t){return e.labels.filter(e=>!f(e,t)&&void 0===p(e,t))}function p(e,t){return f(e,t)?void 0:(0,o.fD)(e,t.serviceLabel)}function f(e,{label:t,severities:n}){return[t,o.nA,...n.map(e=>e.label)].some(t=>(0,o.bK)(t,e))}const m="(?:services?|systems?|components?|products?)",h=new RegExp(`^(?:(?:affected|impacted) ${m}|${m} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${m}\\b.*)$`,"i")
function v({heading:e,text:t}){const n=e.replace(/[?？:：]$/,"").trim(),s=h.test(n)||(0,i.ph)("affected").some(e=>(0,o.bK)(e,n)),r=s?t.split("\n").flatMap(g):[]
if(s&&r.every(b))return r.filter(e=>!(0,a._)(e))}function g(e){return/^\s*[-*] \[ \]/.test(e)?[]:e.replace(/^\s*[-*] (?:\[[xX]\] )?/,"").split(/[,;、，；]/).map(e=>e.trim()).filter(e=>""!==e)}function b(e){return!(e.length>50||e.split(/\s+/).length>5)&&/[\p{L}\p{N}]/u.test(e)&&!/[<>[\]]|:\/\//.test(e)}},758:(e,t,n)=>{n.d(t,{_:()=>s,i:()=>i})
const o=[["Prevent",/^prevent(?:ion|ive)?$/],["Detect",/^detect(?:ion|ive)?$/],["Mitigate",/^mitigat(?:e|ion|ive)$/],["Process",/^process$/]]
function i(e){const t=e.map(e=>/^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(a(e))?.[1]??"")
return o.find(([,e])=>t.some(t=>e.test(t)))?.[0]}function s(e){const t=e.map(a).flatMap(e=>{const t=/^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(e)?.[1],n=/^(.*)[ -]priority$/.exec(e)?.[1]
return t??n??(r(e)?e:[])}),n=t.find(r)
if(void 0!==n)return{kind:"code",code:n}
const o=t.find(e=>/^[\p{L}\p{N}]{1,20}$/u.test(e))
return void 0===o?void 0:{kind:"level",level:o}}function r(e){return/^p[0-4]$/.test(e)}function a(e){return e.trim().toLowerCase()}},9762:(e,t,n)=>{n.d(t,{i:()=>D,_:()=>I})
var o=n(4493),i=n(1156);// CONCATENATED MODULE: ./lib/src/thread/signatures.js
const s=/^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i,r=/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu,a=/^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u
function u(e){const t=r.exec(e)?.[0]
return void 0!==t?a.test(e.slice(t.length)):/^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(e)}const l=/\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i,d=12
function c(e){return/^[\p{L}.,'’()/ -]{1,60}$/u.test(e)&&e.split(/\s+/).length<=4}function p(e){const t=e.findIndex(({text:t,isCode:n,isQuoted:o},i)=>!(0===i||n||o||!/^--$/.test(t))&&function(e){const t=e.filter(e=>""!==e)
if(0===t.length||e.length>d)return!1
if(t.some(e=>e.length>120||/^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(e)))return!1
const[n=""]=t
return c(n)||t.some(e=>l.test(e))}(e.slice(i+1).map(e=>e.text)))
if(-1===t)return e
const n=e.slice(0,t),o=n.findLastIndex(({text:e})=>""!==e),i=n[o]?.text??""
return/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(i)&&""===n[o-1]?.text&&o>1?n.slice(0,o):n}function f(e){const t=e.findLastIndex(({text:e,isCode:t})=>!t&&s.test(e.trim())),n=e.slice(t+1).filter(({text:e})=>""!==e),o=t>0&&n.length>0&&n.length<=5&&c(n[0]?.text??"")&&n.every(({text:e})=>c(e)||l.test(e))?e.slice(0,t):e,i=o.findIndex(({text:e})=>""!==e),r=-1!==i&&u(o[i]?.text??""),a=o.slice(i+1).some(({text:e})=>""!==e)
return r&&a?o.slice(i+1):o}// CONCATENATED MODULE: ./lib/src/thread/own-text.js
const m=400,h=/^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i,v=/^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i,g=/^(?:on|am|el|le|em)\b.{4,200}$/i,b=/^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i,w=/^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i,y=/^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i,$=/^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu,x=/\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i
function k(e){const t=[]
for(let n=0;n<e.length;n+=1){const o=L(e,n)
if(0===o){const o=e[n]
void 0!==o&&t.push(o)
continue}if(!A(e,n+o))return t
n+=o
for(;n<e.length&&S(e[n]);)n+=1
n-=1}return t}function S(e){return void 0!==e&&(e.isQuoted||""===e.text)}function L(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return 0
const o=n.text.slice(0,m).trim()
if(v.test(o))return M.test(o)&&U(e,t,t+1)?1:0
const i=e[t+1]
if(!g.test(o)||void 0===i||i.isQuoted)return 0
const s=`${o} ${i.text.slice(0,m).trim()}`
return v.test(s)&&M.test(s)&&U(e,t,t+2)?2:0}const M=/\d{1,2}[:.h時]\d{2}|\d{4}|@/i
function U(e,t,n){return A(e,n)||N(e.slice(0,t))}function N(e){return e.some(({text:e,isQuoted:t})=>""!==e&&!t&&!u(e))}function A(e,t){const n=e.slice(t,t+4).find(({text:e})=>""!==e)
return void 0===n||n.isQuoted}function _(e){const t=e.findIndex((t,n)=>function(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return!1
if(y.test(n.text.slice(0,m)))return e.slice(t+1,t+4).some(({text:e})=>w.test(e.slice(0,m)))&&e.slice(t+1,t+8).some(({text:e})=>C.test(e)||z.test(e))
if(!w.test(n.text.slice(0,m)))return!1
const o=e.slice(t+1,t+7).filter(({text:e})=>b.test(e.slice(0,m))),i=[n,...o].map(e=>e.text),s=i.some(e=>C.test(e)||z.test(e))
return o.length>=2&&s&&i.some(e=>T.test(e))}(e,n))
if(-1===t)return e
const n=function(e){const t=e.findLastIndex(({text:e})=>""!==e)
return y.test(e[t]?.text.slice(0,m)??"")?e.slice(0,t):e}(e.slice(0,t))
if(N(n))return n
const o=e.findIndex(({text:e},n)=>n>t&&""===e)
if(-1===o)return n
const i=function(e,t){let n=t
for(let o=t;o<=e.length;o+=1){if(o<e.length&&""!==e[o]?.text)continue
const t=e.slice(n,o).filter(({text:e})=>""!==e)
if(t.length>0&&t.length<=8&&t.every(({text:e})=>e.length<=100)&&t.some(({text:e})=>l.test(e)))return o
n=o+1}}(e,o)
return void 0===i?n:e.slice(i)}const C=/^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i,z=/^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i,T=/^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i
function j(e){return e.filter(({text:e,isCode:t})=>{const n=e.slice(0,m).trim()
return t||!(x.test(n)||$.test(n))})}// CONCATENATED MODULE: ./lib/src/thread/members.js
function I(e){return t=>(0,o.NB)(t,e)}function D(e){const{background:t}=e,n="read"===t.kind?t.hidden:void 0,o=new Set("known"===n?.kind?n.comments:[]),s=e.comments.flatMap(t=>{if(o.has(t.id))return[]
if("person"!==t.author.kind||t.author.login===e.me)return[t]
const n=function(e){const t=function(e){return(0,i.k)(e).lines.map(({start:t,end:n,quoted:o,place:i})=>({text:e.slice(t,n).trimEnd(),isQuoted:o,isCode:"code"===i}))}(e),n=t.find(({text:e})=>""!==e)
if(void 0===n)return e
if(h.test(n.text))return""
const o=[k,_,j,p,f].reduce((e,t)=>t(e),t)
return o.length===t.length?e:o.map(({text:e})=>e).join("\n").trim()}(t.body)
return n===t.body?[t]:""===n.trim()?[]:[{...t,body:n}]})
return{...e,comments:s}}},155:(e,t,n)=>{n.d(t,{_:()=>i})
const o=new RegExp(`^[*_(]*(?:${["none(?: yet)?","n/?a","not applicable","nothing(?: yet)?","no action items?","unknown(?: yet)?","not (?:known|sure|clear)(?: yet)?","(?:i |we )?(?:do not|don.t) know(?: yet)?","no idea","tbd","tba","to be (?:determined|defined|decided|done)","keine?","nichts","entfällt","unbekannt","unklar","(?:noch )?nicht bekannt","ningun[ao]?","nada","desconocid[ao]","aucune?","rien","néant","inconnue?","nenhum[a]?","desconhecid[ao]","なし","特になし","未定","不明"].join("|")})[.!。)*_]*$`,"iu")
function i(e){return o.test(e.trim())}}}

