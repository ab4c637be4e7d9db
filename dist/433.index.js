export const id=433
export const ids=[433]
export const modules={6350:((e,t,n)=>{n.d(t,{T:()=>f});// markdown/significant-words
const i=/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu,o=new Set(["about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were","everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem","broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong","aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird","alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen","algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas","avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes","alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível","一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー"].flatMap(e=>e.split(" "))),r=/(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu,s=new Set(["ALL","AM","AND","ASAP","EU","FYI","ID","IT","NO","NOT","OK","PM","TBD","THE","UK","US"])
function a(e){const t=e.normalize("NFKC")
if(!/\p{Ll}/u.test(t))return[]
const n=(t.match(r)??[]).filter(e=>!s.has(e)&&!/^(?:SEV|P)\d$/.test(e))
return[...new Set(n.map(e=>e.toLowerCase()))]}function c(e){const t=new Set(a(e)),n=e.normalize("NFKC").toLowerCase().match(i)??[],r=[...new Set(n)].filter(e=>!t.has(e)&&/\p{L}{2}/u.test(e)&&!/\d$/.test(e)&&!o.has(e))
return[...t,...r]}var u=n(7268);// postmortem-index/similar
const l=2,d=new Set(["bug","documentation","duplicate","enhancement","good first issue","help wanted","invalid","question","wontfix","postmortem","post-mortem"])
function f(e,t){const n=function({incident:e,opened:t},n){const i=new Set([e])
return n.toSorted(u.ll).filter(e=>{const n=!i.has(e.incident)&&e.opened<t
n&&i.add(e.incident)
return n})}(e,t),i=e.labels.filter(e=>!d.has(v(e))),o=m(i,n.map(g)),r=c(e.title),s=n.map(b),f=m(r,s),w=new Set(a(e.title)),y=function(e,t){const n=new Map(e.map(e=>{const n=t.filter(t=>t.has(e)).length
return[e,Math.log((t.length+1)/(n+1))+1]}))
return e=>e.reduce((e,t)=>e+(n.get(t)??0),0)}(r,s)
return n.map(t=>{const[n,s,a]=[h(t),g(t),b(t)],c=r.filter(e=>a.has(e)&&f(e)),u=c.length>=l||c.some(e=>w.has(e))
return{entry:t,services:e.services.filter(e=>n.has(v(e))),labels:i.filter(e=>s.has(v(e))&&o(e)),words:u?c:[]}}).filter(e=>p(e)>0).toSorted((e,t)=>p(t)-p(e)||y(t.words)-y(e.words)||(0,u.ll)(e.entry,t.entry))}function m(e,t){const n=e.filter(e=>{const n=t.filter(t=>t.has(v(e))).length
return n>3&&2*n>t.length})
return e=>!n.includes(e)}function p({services:e,labels:t,words:n}){return e.length>0?3:t.length>0?2:n.length>0?1:0}function h({services:e=[]}){return new Set(e.map(v))}function g({labels:e=[]}){return new Set(e.map(v))}function b({title:e}){return new Set(c(e))}function v(e){return e.trim().toLowerCase()}}),1362:((e,t,n)=>{n.d(t,{er:()=>b,ty:()=>l,wC:()=>f,zT:()=>d})
var i=n(164),o=n(6349),r=n(8037),s=n(9762),a=n(155),c=n(4493),u=n(758)
function l(e,t){const{issue:n}=e,o=[...n.labels.flatMap(e=>m(e,t)??[]),...(0,s._)(e)(n.author.login,(0,c.XY)(e))?(0,r.T3)(n.body).flatMap(e=>b(e)??[]):[]]
return o.filter((e,t)=>o.findIndex(t=>(0,i.bK)(t,e))===t)}function d(e,t){const{issue:n}=e
return{incident:n.number,opened:n.createdAt,title:n.title,services:l(e,t),labels:f(e,t).filter(e=>void 0===(0,u._)([e]))}}function f({issue:e},t){return e.labels.filter(e=>!p(e,t)&&void 0===m(e,t))}function m(e,t){return p(e,t)?void 0:(0,i.fD)(e,t.serviceLabel)}function p(e,{label:t,severities:n}){return[t,i.nA,...n.map(e=>e.label)].some(t=>(0,i.bK)(t,e))}const h="(?:services?|systems?|components?|products?)",g=new RegExp(`^(?:(?:affected|impacted) ${h}|${h} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${h}\\b.*)$`,"i")
function b({heading:e,text:t}){const n=e.replace(/[?？:：]$/,"").trim(),r=g.test(n)||o.G.affected.some(e=>(0,i.bK)(e,n)),s=r?t.split("\n").flatMap(v):[]
if(r&&s.every(w))return s.filter(e=>!(0,a._)(e))}function v(e){return/^\s*[-*] \[ \]/.test(e)?[]:e.replace(/^\s*[-*] (?:\[[xX]\] )?/,"").split(/[,;、，；]/).map(e=>e.trim()).filter(e=>""!==e)}function w(e){return!(e.length>50||e.split(/\s+/).length>5)&&/[\p{L}\p{N}]/u.test(e)&&!/[<>[\]]|:\/\//.test(e)}}),758:((e,t,n)=>{n.d(t,{_:()=>r,i:()=>o})
const i=[["Prevent",/^prevent(?:ion|ive)?$/],["Detect",/^detect(?:ion|ive)?$/],["Mitigate",/^mitigat(?:e|ion|ive)$/],["Process",/^process$/]]
function o(e){const t=e.map(e=>/^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(a(e))?.[1]??"")
return i.find(([,e])=>t.some(t=>e.test(t)))?.[0]}function r(e){const t=e.map(a).flatMap(e=>{const t=/^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(e)?.[1],n=/^(.*)[ -]priority$/.exec(e)?.[1]
return t??n??(s(e)?e:[])}),n=t.find(s)
if(void 0!==n)return{kind:"code",code:n}
const i=t.find(e=>/^[\p{L}\p{N}]{1,20}$/u.test(e))
return void 0===i?void 0:{kind:"level",level:i}}function s(e){return/^p[0-4]$/.test(e)}function a(e){return e.trim().toLowerCase()}}),9762:((e,t,n)=>{n.d(t,{i:()=>q,_:()=>Q})
var i=n(4493),o=n(1156);// thread/signatures
const r=/^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i,s=/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu,a=/^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u
function c(e){const t=s.exec(e)?.[0]
return void 0!==t?a.test(e.slice(t.length)):/^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(e)}const u=/\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i,l=12
function d(e){return/^[\p{L}.,'’()/ -]{1,60}$/u.test(e)&&e.split(/\s+/).length<=4}function f(e){const t=e.findIndex(({text:t,isCode:n,isQuoted:i},o)=>!(0===o||n||i||!/^--$/.test(t))&&function(e){const t=e.filter(e=>""!==e)
if(0===t.length||e.length>l)return!1
if(t.some(e=>e.length>120||/^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(e)))return!1
const[n=""]=t
return d(n)||t.some(e=>u.test(e))}(e.slice(o+1).map(e=>e.text)))
if(-1===t)return e
const n=e.slice(0,t),i=n.findLastIndex(({text:e})=>""!==e),o=n[i]?.text??""
return/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(o)&&""===n[i-1]?.text&&i>1?n.slice(0,i):n}function m(e){const t=e.findLastIndex(({text:e,isCode:t})=>!t&&r.test(e.trim())),n=e.slice(t+1).filter(({text:e})=>""!==e),i=t>0&&n.length>0&&n.length<=5&&d(n[0]?.text??"")&&n.every(({text:e})=>d(e)||u.test(e))?e.slice(0,t):e,o=i.findIndex(({text:e})=>""!==e),s=-1!==o&&c(i[o]?.text??""),a=i.slice(o+1).some(({text:e})=>""!==e)
return s&&a?i.slice(o+1):i}// thread/own-text
const p=400,h=/^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i,g=/^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i,b=/^(?:on|am|el|le|em)\b.{4,200}$/i,v=/^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i,w=/^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i,y=/^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i,x=/^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu,k=/\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i
function $(e){const t=[]
for(let n=0;n<e.length;n+=1){const i=S(e,n)
if(0===i){const i=e[n]
void 0!==i&&t.push(i)
continue}if(!M(e,n+i))return t
n+=i
for(;n<e.length&&L(e[n]);)n+=1
n-=1}return t}function L(e){return void 0!==e&&(e.isQuoted||""===e.text)}function S(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return 0
const i=n.text.slice(0,p).trim()
if(g.test(i))return N.test(i)&&C(e,t,t+1)?1:0
const o=e[t+1]
if(!b.test(i)||void 0===o||o.isQuoted)return 0
const r=`${i} ${o.text.slice(0,p).trim()}`
return g.test(r)&&N.test(r)&&C(e,t,t+2)?2:0}const N=/\d{1,2}[:.h時]\d{2}|\d{4}|@/i
function C(e,t,n){return M(e,n)||z(e.slice(0,t))}function z(e){return e.some(({text:e,isQuoted:t})=>""!==e&&!t&&!c(e))}function M(e,t){const n=e.slice(t,t+4).find(({text:e})=>""!==e)
return void 0===n||n.isQuoted}function j(e){const t=e.findIndex((t,n)=>function(e,t){const n=e[t]
if(void 0===n||n.isQuoted||n.isCode)return!1
if(y.test(n.text.slice(0,p)))return e.slice(t+1,t+4).some(({text:e})=>w.test(e.slice(0,p)))&&e.slice(t+1,t+8).some(({text:e})=>I.test(e)||A.test(e))
if(!w.test(n.text.slice(0,p)))return!1
const i=e.slice(t+1,t+7).filter(({text:e})=>v.test(e.slice(0,p))),o=[n,...i].map(e=>e.text),r=o.some(e=>I.test(e)||A.test(e))
return i.length>=2&&r&&o.some(e=>K.test(e))}(e,n))
if(-1===t)return e
const n=function(e){const t=e.findLastIndex(({text:e})=>""!==e)
return y.test(e[t]?.text.slice(0,p)??"")?e.slice(0,t):e}(e.slice(0,t))
if(z(n))return n
const i=e.findIndex(({text:e},n)=>n>t&&""===e)
if(-1===i)return n
const o=function(e,t){let n=t
for(let i=t;i<=e.length;i+=1){if(i<e.length&&""!==e[i]?.text)continue
const t=e.slice(n,i).filter(({text:e})=>""!==e)
if(t.length>0&&t.length<=8&&t.every(({text:e})=>e.length<=100)&&t.some(({text:e})=>u.test(e)))return i
n=i+1}}(e,i)
return void 0===o?n:e.slice(o)}const I=/^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i,A=/^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i,K=/^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i
function _(e){return e.filter(({text:e,isCode:t})=>{const n=e.slice(0,p).trim()
return t||!(k.test(n)||x.test(n))})}// thread/members
function Q(e){return(t,n)=>(0,i.NB)(t,e,n)}function q(e){const{background:t}=e,n="read"===t.kind?t.hidden:void 0,i=new Set("known"===n?.kind?n.comments:[]),r=e.comments.flatMap(t=>{if(i.has(t.id))return[]
if("person"!==t.author.kind||t.author.login===e.me)return[t]
const n=function(e){const t=function(e){return(0,o.k)(e).lines.map(({start:t,end:n,quoted:i,place:o})=>({text:e.slice(t,n).trimEnd(),isQuoted:i,isCode:"code"===o}))}(e),n=t.find(({text:e})=>""!==e)
if(void 0===n)return e
if(h.test(n.text))return""
const i=[$,j,_,f,m].reduce((e,t)=>t(e),t)
return i.length===t.length?e:i.map(({text:e})=>e).join("\n").trim()}(t.body)
return n===t.body?[t]:""===n.trim()?[]:[{...t,body:n}]})
return{...e,comments:r}}}),155:((e,t,n)=>{n.d(t,{_:()=>o})
const i=new RegExp(`^[*_(]*(?:${["none(?: yet)?","n/?a","not applicable","nothing(?: yet)?","no action items?","unknown(?: yet)?","not (?:known|sure|clear)(?: yet)?","(?:i |we )?(?:do not|don.t) know(?: yet)?","no idea","tbd","tba","to be (?:determined|defined|decided|done)","keine?","nichts","entfällt","unbekannt","unklar","(?:noch )?nicht bekannt","ningun[ao]?","nada","desconocid[ao]","aucune?","rien","néant","inconnue?","nenhum[a]?","desconhecid[ao]","なし","特になし","未定","不明"].join("|")})[.!。)*_]*$`,"iu")
function o(e){return i.test(e.trim())}})}

