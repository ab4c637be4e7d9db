export const id=994
export const ids=[994]
export const modules={6349:((e,t,n)=>{n.d(t,{G:()=>o})
const o={affected:["Affected services","Betroffene Dienste","Servicios afectados","Services touchés","影響を受けたサービス","Serviços afetados"],followUps:["Follow-ups","Maßnahmen","Acciones de seguimiento","Actions de suivi","今後の対応","Ações de acompanhamento"],followUpOpen:["open","offen","abierto","ouverte","オープン","aberta"],followUpClosed:["closed","geschlossen","cerrado","fermée","クローズ","fechada"],followUpMerged:["merged","gemergt","fusionado","fusionnée","マージ済み","mesclada"],followUpDropped:["dropped","verworfen","descartado","abandonnée","取りやめ","abandonada"],followUpPrevent:["prevent","vorbeugen","prevenir","prévenir","再発防止"],followUpDetect:["detect","erkennen","detectar","détecter","検知"],followUpMitigate:["mitigate","abmildern","mitigar","atténuer","軽減"],followUpProcess:["process","Prozess","proceso","processus","プロセス","processo"],milestoneStarted:["Started","Begonnen","Inicio","Début","発生","Início"],milestoneDetected:["Detected","Bemerkt","Detectado","Détection","検知"],milestoneOpened:["Opened","Angelegt","Abierto","Ouverture","Issue 作成","Aberto"],milestoneDeclared:["Declared","Gemeldet","Declarado","Déclaration","宣言"],milestoneAcknowledged:["Acknowledged","Angenommen","Reconocido","Prise en charge","対応開始","Reconhecido"],milestoneMitigated:["Mitigated","Gelindert","Mitigado","Atténuation","緩和"],milestoneResolved:["Resolved","Behoben","Resuelto","Résolution","解決","Resolvido"],milestoneClosed:["Closed","Geschlossen","Cerrado","Fermeture","Issue クローズ","Fechado"]}}),2839:((e,t,n)=>{n.d(t,{Xz:()=>a,g4:()=>l,vQ:()=>c})
var o=n(9599),r=n(8113)
const i={language:"yaml",engines:{yaml:{parse:d},javascript:u,json:u}},s={engines:{yaml:{parse:d,stringify:function(e){return(0,r.As)(e,{schema:"yaml-1.1",singleQuote:!0,lineWidth:0,aliasDuplicateObjects:!1})}},javascript:u}}
function a(e){const t=c(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,i)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function l(e,t){return`${o.stringify({content:""},function(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),s).trimEnd()}\n${t}`}function c(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:t,yaml:n,closing:"",content:""}
const[r]=o,i=o.index+r.length
return{opening:t,yaml:n.slice(0,o.index),closing:r,content:n.slice(i)}}function d(e){const t=(0,r.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}function u(){throw new Error("Only YAML is read.")}}),124:((e,t,n)=>{n.d(t,{J:()=>s,K:()=>m})
var o=n(2839),r=n(1156)
const i=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/
function s(e,t,n){const o=m(t).map(({name:e,from:n,to:o})=>({name:e,text:t.slice(n,o)})),r=new Map(o.map(({name:e,text:t})=>[e,t]))
let i="",s=0
for(const{name:t,from:o,to:f}of m(e)){const m=r.get(t)
if(void 0===m&&!n.mayEmpty(t))continue
if(void 0===m&&a(e.slice(o,f))){const t=l(e,o,f),n=""===e.slice(t.to,p(e,t.to)).trim(),r=n?"":/^\s*#{2,3} [^\r\n]*\r?\n/.exec(e.slice(o,f))?.[0]??""
i+=n?e.slice(s,t.from):`${e.slice(s,o)}${r}${u(e,o)}`
s=n?t.to:f
continue}const h=!0===n.hasHeadingOutside?c(m??"",e,{from:o,to:f}):m??""
i+=e.slice(s,o)+d(e,o,h)
s=f}const f=i+e.slice(s)
return o.reduce((e,t,r)=>!m(e).some(({name:e})=>e===t.name)&&n.mayInsert(t.name)?function(e,{name:t,text:n},o){const r=m(e),i=o.toReversed().flatMap(e=>r.find(t=>t.name===e.name)??[])[0],s=u(e,i?.from??0),a=`\x3c!-- incident-protocol:begin ${t} --\x3e\n${n}\x3c!-- incident-protocol:end ${t} --\x3e`.replaceAll(/\r?\n/g,s),l=void 0===i?e.length:p(e,e.indexOf("--\x3e",i.to)+3),c=e.slice(0,l).trimEnd(),d=`${c}${s}${s}${a}${void 0===i?s:e.slice(c.length)}`
return m(d).some(e=>e.name===t)?d:e}(e,t,o.slice(0,r)):e,f)}function a(e){return/^\s*(?:#{2,3} |<details)/.test(e)}function l(e,t,n){const o=e.lastIndexOf("\x3c!--",t-1)
return{from:o-(/(?:\r?\n){0,2}$/.exec(e.slice(0,o))?.[0]??"").length,to:e.indexOf("--\x3e",n)+3}}function c(e,t,{from:n,to:o}){const r=/(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(t.slice(Math.max(0,n-400),n).trimEnd())?e.replace(/^\n*#{2,3} [^\n]*\n/,""):e,i=/^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(t.slice(o,o+1e3))?.[1]
return void 0===i?r:r.replace(`\n${i}\n`,"")}function d(e,t,n){return n.replaceAll(/\r?\n/g,u(e,t))}function u(e,t){return e.slice(0,t).endsWith("\r\n")?"\r\n":"\n"}function p(e,t){const n=(0,o.vQ)(e)?.content??e,i=e.length-n.length,s=(0,r.k)(n).lines.find(({start:e,end:o,place:r,quoted:s})=>{if(i+e<t||s||"code"===r)return!1
const a=n.slice(e,o)
return"html"===r?f.test(a):/^#{1,3} /.test(a)})
return void 0===s?e.length:i+s.start}const f=/^<!-- incident-protocol:(?:begin|data) /
function m(e){const{content:t}=(0,o.vQ)(e)??{content:e},n=e.length-t.length,s=(0,r.k)(t).lines.flatMap(e=>function(e,t,n){if("html"!==t.place||t.quoted)return[]
const o=i.exec(e.slice(t.start,t.end).trim())
if(null===o)return[]
const r=/^(?:\r\n|\n|\r)?/.exec(e.slice(t.end,t.end+2))?.[0]??""
return[{what:"begin"===o[1]?"begin":"end",name:o[2]??"",start:n+t.start,after:n+t.end+r.length}]}(t,e,n)),a=s.flatMap((e,t)=>{const n=s[t+1]
return"begin"!==e.what||"end"!==n?.what||n.name!==e.name?[]:[{name:e.name,from:e.after,to:n.start}]})
return a.filter(({name:e},t)=>a.findIndex(t=>t.name===e)===t)}}),2850:((e,t,n)=>{n.d(t,{t:()=>o})
function o(e){return e.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}}),7337:((e,t,n)=>{n.d(t,{X:()=>i})
var o=n(7378),r=n(2502)
function i(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,r.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}}),2718:((e,t,n)=>{n.d(t,{w:()=>c})
var o=n(8674),r=n(2839),i=n(1156),s=n(124),a=n(4070),l=n(6270)
function c(e,t){const n=(0,r.vQ)(e)?.content??e,c=function(e,t){const n=e.length-t.length
return(0,s.K)(e).map(({name:e,from:t,to:o})=>({name:e,from:t-n,to:o-n}))}(e,n),p=function(e,t){const n=new Map,o={heading:"",under:void 0}
let r=0
for(const s of(0,i.k)(e).lines){for(;r<t.length&&(t[r]?.to??0)<=s.start;)r+=1
const i=t[r],a=void 0!==i&&s.start>=i.from&&s.end<=i.to?i.name:void 0
u({...s,text:e.slice(s.start,s.end).trim()},a,o,n)}return n}(n,c),f=(0,l.K)(e),m=Object.keys(f).length>0,h=function(e,t){return(0,o.gT)(e,"sections").flatMap(e=>"string"==typeof e?e:[]).filter(e=>!t.some(t=>t.name===e))}(f,c),g=a.RT.filter(e=>m&&!p.has((0,a.Fg)(e))&&!h.includes((0,a.Fg)(e))),v=[...[...p].map(([e,t])=>({mark:e,...t,heading:t.heading||e})),...g.map(e=>({mark:(0,a.Fg)(e),heading:(0,a.Wm)(e,t),isWritten:!1}))].toSorted((e,t)=>d(e.mark)-d(t.mark)),w=v.filter(({isWritten:e})=>!e)
return{written:v.length-w.length,total:v.length,asking:w.map(({heading:e})=>e),askingMarks:w.map(({mark:e})=>e)}}function d(e){const t=a.RT.findIndex(t=>(0,a.Fg)(t)===e)
return-1===t?a.RT.length:t}function u(e,t,n,o){if(""===e.text)return
const r=void 0===t?function({text:e,place:t}){if("html"!==t)return
const[,n,o=""]=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(e)??[]
return void 0===n?void 0:{what:"begin"===n?"begin":"end",name:o}}(e):void 0
if(void 0!==r){!function({what:e,name:t},n,o){if("end"!==e){n.under=(0,a.GH)(t)?t:void 0;(0,a.GH)(t)&&!o.has(t)&&o.set(t,{heading:n.heading,isWritten:!1})}else n.heading=""}(r,n,o)
return}const i=function({place:e,quoted:t,text:n},o){if("text"!==e||t)return
const[,r="",i]=/^(#{1,3})[ \t]+(\S.*)$/.exec(n)??[]
return r.length<3||void 0===o&&void 0!==(0,a.RO)(i??"")?i:void 0}(e,t),s=void 0!==t&&(0,a.GH)(t)?t:void 0
if(void 0!==i){n.heading=i
n.under=void 0===t?(0,a.RO)(i):s}const l=void 0===t?n.under:s
if(void 0===l)return
const c=o.get(l)??{heading:"",isWritten:!1}
c.heading||=n.heading
o.set(l,c)
void 0===i&&(c.isWritten||=void 0===t?function({text:e,place:t}){return!("html"===t&&/^<!--.*-->$/.test(e)||/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(e)||""===e||function(e){return/^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(e)}(e))}(e):function(e,{text:t,quoted:n}){return"follow-ups"!==e?n:/\/issues\/\d+\)/.test(t.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g,""))||/^- \[[ xX]\] (?![_*])/.test(t)}(l,e))}}),7268:((e,t,n)=>{n.d(t,{RA:()=>r,UD:()=>a,f2:()=>s,ll:()=>i})
var o=n(7872)
function r(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function i(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function s(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}}),6669:((e,t,n)=>{n.d(t,{H:()=>i,x:()=>l})
var o=n(1477)
const r=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi
function i(e,t){return(0,o.h)(e.replaceAll(r,"(address)"),t)}const s=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}
function l(e){return e.toWellFormed().replaceAll(s,"").replaceAll(/[&<>"']/g,e=>a[e]??"")}}),757:((e,t,n)=>{n.d(t,{p:()=>$})
var o=n(6349),r=n(1156),i=n(124),s=n(2850),a=n(8502),l=n(7337);// postmortem-index/follow-up-item
const c=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,d=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function u(e){const t=d.exec(e)?.[1]
return void 0!==t&&(0,a.N)(t)?t:void 0}const p=120,f=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...o.G[e]]))
function m(e,t,n){const[o=""]=t.split(" – ",1),r=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),i=u(o),[,s=""]=r,a=c.test(s)&&!/^p[0-4]$/i.test(s)&&!f().has(s)
return{...g(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:s}:{},...void 0===i?{}:{due:i}}}function h(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),r=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,i=u(o)
return{...g(r),...void 0===t?{}:{number:t},...void 0===i?{}:{due:i}}}function g(e){const t=(0,s.t)(e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,l.X)(t,p)??""}}// postmortem-index/follow-ups
const v="follow-ups",w=()=>new Set(["follow-ups","follow-up","followups","follow ups","action items",...o.G.followUps.map(e=>e.toLowerCase())])
function $(e,{words:t,home:n}){const o=(0,i.K)(e).find(({name:e})=>e===v),s=(0,r.k)(e).lines.filter(({place:e,quoted:t})=>"text"===e&&!t),a=s.flatMap(t=>function(e,{start:t,end:n,item:o}){if(void 0!==o)return
const[,r,i=""]=/^ {0,3}(#{1,6})[ \t](.*)$/.exec(e.slice(t,Math.min(n,t+200)))??[]
if(void 0===r)return
const s=i.replaceAll(/[*_`#:]|<[^>]{0,60}>/g,"").trim()
return{at:t,level:r.length,name:s.normalize("NFC").replaceAll("‑","-").toLowerCase()}}(e,t)??[]),l=void 0===o?function(e){const t=w(),n=e.filter(({name:e})=>t.has(e)).map(t=>x(e,t))
return e=>n.some(({from:t,to:n})=>e>t&&e<n)}(a):function(e,t){const n=e.find(({at:e})=>e>=t.from&&e<t.to)??e.findLast(({at:e})=>e<t.from),{from:o,to:r}=void 0===n?{from:-1,to:Number.POSITIVE_INFINITY}:x(e,n)
return e=>e>o&&e<r}(a,o),c=s.flatMap(({start:r,end:i,item:s})=>{if(void 0===s||!l(r))return[]
const a=e.slice(s,Math.min(i,s+1e3)).trimEnd(),c=void 0!==o&&r>=o.from&&r<o.to
return function(e,t){const[,n,o=""]=/^\[([ \txX])\][ \t]+(\S.*)$/.exec(e)??[]
if(void 0===n||/^(?:_[^_]+_|\*[^*]+\*)$/.test(o))return
const r=function(e,t){const n=[...e.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?![\d#])/g)],o=n.filter(([,e])=>e===t).map(([,,e])=>e),r=e.replaceAll(/https?:\/\/\S+/g,""),i=n.length>0?[]:[...r.matchAll(/(?<![\w/&#-])(?<![\w-]`)#(\d{1,9})\b/g)],s=new Set([...o,...i.map(([,e])=>e)].map(Number)),[a,l]=[...s].filter(e=>e>0)
return void 0===l?a:void 0}(o,t),i="x"===n.toLowerCase()?"done":"open"
return{state:i,issue:r,item:k(h(o,r),i)}}(a,n)??(c?function(e,{words:t,home:n}){const[,o="",r,i,s=""]=y.exec(e)??[],a=s.replace(/^[\s:：]+/,""),l=function(e,{followUpOpen:t,followUpClosed:n,followUpMerged:o,followUpDropped:r}){const[i=""]=e.split(/[,、，]/,1),s=[...[t,...U()].map(e=>["open",e]),...[n,o,...M()].map(e=>["done",e]),...[r,...A()].map(e=>["dropped",e])],a=s.find(([,t])=>function(e,t){return t.startsWith(e)&&/^(?:$|[^\p{L}\p{N}])/u.test(t.slice(e.length))}(t,e))??s.find(([,e])=>i.endsWith(e))
return a?.[0]}(a,t)
if(void 0===l)return
const c=r===n?Number(i):void 0
return{state:l,issue:c,item:k(m(o,a,c),l)}}(a,{words:t,home:n}):void 0)??[]}),d=c.filter(({state:e})=>"open"===e),u=d.flatMap(({issue:e})=>e??[]),p=c.filter(({state:e})=>"open"!==e),f=[...d,...p].slice(0,b).map(({item:e})=>e)
return{open:d.length,total:c.length,issues:[...new Set(u)],...0===c.length?{}:{items:f}}}const b=100
function x(e,{at:t,level:n}){const o=e.find(e=>e.at>t&&e.level<=n)
return{from:t,to:o?.at??Number.POSITIVE_INFINITY}}const y=/^\[((?:\\.|[^\]\\]|\](?!\())*)\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/,U=()=>o.G.followUpOpen,M=()=>[...o.G.followUpClosed,...o.G.followUpMerged],A=()=>o.G.followUpDropped
function k(e,t){return"open"===t?e:{state:t,...e}}}),6018:((e,t,n)=>{n.d(t,{Ny:()=>i,Ok:()=>l,Sb:()=>a,gM:()=>r,h3:()=>s})
var o=n(7268)
const r="index"
function i(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function s(e,t){const{page:n}=i(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return void 0!==l(e)}function l(e){const t=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(e)?.[1]
return void 0===t?void 0:Number(t)}}),376:((e,t,n)=>{n.d(t,{Cg:()=>s,dz:()=>a,sS:()=>i})
var o=n(8674),r=n(8502)
function i(e,t){return(0,r.FF)(e.due,t.due)}function s(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,o.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[i,s,a]=[(0,o.tk)(e,"number"),(0,o.$6)(e,"owner"),(0,o.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,o.$6)(e,"title")??"",...void 0===i?{}:{number:i},...void 0===s?{}:{owner:s},...void 0!==a&&(0,r.N)(a)?{due:a}:{}}})}:{}}function a({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}}),7224:((e,t,n)=>{n.d(t,{Fw:()=>m,UD:()=>h,vS:()=>u})
var o=n(8674),r=n(1156),i=n(6018),s=n(376),a=n(3442),l=n(8130)
const c=1,d={entries:new Map,feed:""}
function u(e,t){const n=f.get(t)??(0,r.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==c)return d
const r=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,r,i]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],c={done:(0,l.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,l.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,l.U9)((0,o.at)(e,"steps","open"))??0},d={open:(0,l.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,l.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,l.U9)(e)??[]),...(0,s.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===r||void 0===i||d.open>d.total)return
const u=(0,a.g)((0,o.at)(e,"times"))
if(void 0===u||d.total>0&&void 0===d.items)return
const p={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},f=(0,l.q0)({path:n,sha:r,...p,times:u,steps:c,followUps:d})
return"broken"===f.kind?void 0:JSON.stringify(v(f,i,t))===JSON.stringify(e)?f:void 0}(e,t)),...(0,o.gT)(n,"others").map(w)].filter(e=>void 0!==e),i=[...Map.groupBy(r,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),p)
f.set(t,n)
return n(e??"")}const p={texts:2,characters:4e7},f=new WeakMap
function m(e){return""===e.trim()||e.includes('"postmortems":')}function h({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:r,blobSha:i}){return`{\n${[`"version": ${c}`,g("postmortems",e.map(e=>v(e,`${r}/issues/${e.incident}`,i))),g("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),g("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function g(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function v(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:r,title:i,severity:s,status:a,opened:l,closed:c,updated:d,steps:u,followUps:p}=e
return{path:n,sha:o,incident:r,url:t,title:i,severity:s,services:e.services,labels:e.labels,status:a,opened:l,closed:c,updated:d,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,times:e.times,steps:{done:u.done,skipped:u.skipped,open:u.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:o,due:r})=>({state:e,title:t,number:n,owner:o,due:r}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function w(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,i.Sb)(t))return{kind:"other",path:t,sha:n}}}),8366:((e,t,n)=>{n.d(t,{cZ:()=>i,dM:()=>r,lg:()=>s,xB:()=>o})
const o=5
function r(e){return[...new Map(e.toReversed().map(e=>[e.incident,e])).values()].toReversed()}function i(e){const t=e.filter(({steps:e})=>e.done>0&&e.skipped+e.open===0).length
return{count:e.length,...a("alert",e),...a("apology",e),...a("resolved",e),...e.length<o?{}:{complete:{part:t,of:e.length}}}}function s(e){return[...Map.groupBy(e,({opened:e})=>e.slice(0,4))].toSorted(([e],[t])=>t.localeCompare(e))}function a(e,t){const n=t.flatMap(({times:t})=>t?.[e]??[]).toSorted((e,t)=>e-t)
if(n.length<o)return{}
const[r,i,s]=[.25,.5,.75].map(e=>function(e,t){const n=(e.length-1)*t,[o=0,r=o]=e.slice(Math.floor(n),Math.floor(n)+2)
return Math.round(o+(r-o)*(n-Math.floor(n)))}(n,e))
return{[e]:{count:n.length,lower:r,median:i,upper:s}}}}),4070:((e,t,n)=>{n.d(t,{Fg:()=>l,GH:()=>c,N9:()=>u,RO:()=>d,RT:()=>i,Wm:()=>a})
var o=n(258),r=n(5636)
const i=["impact","trigger","factors","detection","surprise","well","badly","lucky","follow-ups"],s=(0,r.S)()
function a(e,t){return"follow-ups"===e?t.followUps:t[e]}function l(e){return"follow-ups"===e?e:`notes-${e}`}function c(e){return/^(?:notes-[a-z]+|follow-ups)$/.test(e)}function d(e){const t=s(e),n=i.find(e=>e===t)
return void 0===n?void 0:l(n)}function u(e){return o.QN.some(t=>t===e)}}),863:((e,t,n)=>{n.d(t,{$t:()=>o,ux:()=>s,yT:()=>r})
function o(e,t){const{url:n,owner:o,name:i}=e,s=r(e.defaultBranch)
return{repository:{url:n,name:`${o}/${i}`},directory:t,folderUrl:`${n}/tree/${s}/${r(t)}`,fileUrl:e=>`${n}/blob/${s}/${r(e)}`,rawUrl:e=>`${n}/raw/${s}/${r(`${t}/${e}`)}`}}function r(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,i)).join("/")}function i(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function s(e,{directory:t}){return e.slice(t.length+1)}}),6991:((e,t,n)=>{n.d(t,{h:()=>h})
var o=n(8674),r=n(2839),i=n(7378),s=n(124),a=n(2502),l=n(2718),c=n(7268),d=n(757),u=n(6018),p=n(6270),f=n(3442),m=n(8130)
function h({path:e,sha:t,text:n,words:o}){const i={kind:"other",path:e,sha:t},a=(0,r.Xz)(n)
switch(a.kind){case"front-matter":return function(e,t){const n=["incident","schema"].filter(e=>Object.hasOwn(t,e)).length
return 2===n||1===n&&(0,u.Sb)(e)}(e,a.data)?function({path:e,sha:t,words:n,text:o,data:r}){return(0,m.q0)({path:e,sha:t,incident:r.incident,title:r.title,severity:r.severity,services:r.services,labels:r.labels,status:r.status,opened:r.opened,closed:r.closed,updated:v(r),durationMinutes:r.duration_minutes,lastedMinutes:r.lasted_minutes,times:(0,f.i)(r),steps:(0,m.Lu)(r),followUps:(0,d.p)(o,{words:n,home:g(r)}),completeness:(0,l.w)(o,n)})}({path:e,sha:t,text:n,words:o,data:{...(0,p.K)(n),...a.data}}):i
case"broken":return(0,u.Sb)(e)||function(e){const t=e.slice(0,2e3)
return/^incident:/m.test(t)&&/^schema:/m.test(t)}(n)?{...i,kind:"broken",reason:w(a.reason)}:i
case"none":return function(e){return(0,s.K)(e).some(({name:e})=>e!==u.gM)}(n)?(0,c.RA)("flawFrontMatter",i):i}}function g(e){const t=`/issues/${(0,m.U9)(e.incident)}`,n=(0,o.$6)(e,"url")
return!0===n?.endsWith(t)?n.slice(0,-t.length):void 0}function v(e){return[e.opened,e.closed,...(0,o.gT)(e,"episodes").flatMap(e=>[(0,o.$6)(e,"from"),(0,o.$6)(e,"to")]),...(0,o.gT)(e,"steps").map(e=>(0,o.$6)(e,"when"))].flatMap(e=>(0,m.U_)(e)??[]).toSorted().at(-1)}function w(e){return(0,a.pF)((0,i.E)(e).text,200)}}),399:((e,t,n)=>{n.d(t,{j:()=>a})
var o=n(7268),r=n(6018),i=n(7224),s=n(6991)
function a({directory:e,entries:t,texts:n,words:a,blobSha:l}){const c=(0,i.vS)(n[(0,r.Ny)(e,t).index],l).entries
return(0,r.h3)(e,t).map(e=>{const t=c.get(e.path)
if(t?.sha===e.sha)return t
const r=n[e.path]
return void 0===r?(0,o.RA)("flawUnread",e):(0,s.h)({path:e.path,sha:e.sha,text:r,words:a})})}}),9944:((e,t,n)=>{n.d(t,{c2:()=>r,o7:()=>s,vL:()=>i})
const o=["draft","final","complete","incomplete"]
function r(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function i(e){return null!=e&&""!==e&&!o.includes(e)}function s(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}}),6270:((e,t,n)=>{n.d(t,{K:()=>s,q:()=>a})
var o=n(6735),r=n(1156)
const i=/^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m
function s(e){const t=u(e)?.json
if(void 0===t)return{}
try{const e=JSON.parse(t)
return"object"!=typeof(n=e)||null===n||Array.isArray(n)?{}:e}catch{return{}}var n}function a(e,t){const n=`\x3c!-- incident-protocol:data ${function(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>"string"==typeof t?t.replaceAll("{",l).replaceAll("}",c):t)
return(0,o.jc)(t).replaceAll(l,"\\u007b").replaceAll(c,"\\u007d").replaceAll("*/","*\\u002f")}(t)} --\x3e`,r=u(e),i=/\r\n/.test(e)?"\r\n":"\n"
return void 0===r?`${e.trimEnd()}${i}${i}${n}${i}`:e.slice(0,r.from)+n+e.slice(r.to)}const[l,c]=["﷐","﷑"],d="\x3c!-- incident-protocol:data {"
function u(e){const t=e.lastIndexOf(d)
if(-1===t)return
const n=e.slice(e.indexOf("--\x3e",t)+3),o=e.indexOf(d)===t&&""===n.trim()&&/(?:^|\n)$/.test(e.slice(0,t))?t:function(e){return(0,r.k)(e).lines.findLast(({start:t,place:n,quoted:o})=>"html"===n&&!o&&e.startsWith(d,t))?.start}(e)??-1,s=-1===o?null:i.exec(e.slice(o))
return 0===s?.index?{from:o,to:o+s[0].replace(/[ \t]*\r?$/,"").length,json:s[1]??""}:void 0}}),3442:((e,t,n)=>{n.d(t,{g:()=>l,i:()=>a})
var o=n(8674),r=n(9480),i=n(5619),s=n(8130)
function a(e){const t=(0,s.U_)((0,o.at)(e,"opened"))
if(void 0===t)return{}
const n=(0,s.U_)((0,o.at)(e,"resolved"))??function(e){return(0,o.gT)(e,"episodes").flatMap(e=>(0,s.U_)((0,o.$6)(e,"to"))??[])[0]??(0,s.U_)((0,o.at)(e,"closed"))}(e)
return{...c("alert",u(t,d(e,"alert"))),...c("apology",u(t,d(e,"apologize"))),...c("resolved",u(t,n))}}function l(e){if("object"==typeof e&&null!==e&&!Array.isArray(e))return{...c("alert",(0,s.U9)((0,o.at)(e,"alert"))),...c("apology",(0,s.U9)((0,o.at)(e,"apology"))),...c("resolved",(0,s.U9)((0,o.at)(e,"resolved")))}}function c(e,t){return void 0===t?{}:{[e]:t}}function d(e,t){const n=(0,o.gT)(e,"steps").find(e=>(0,o.at)(e,"id")===t)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,s.U_)((0,o.at)(n,"when"))}function u(e,t){if(void 0!==t&&!(0,i.Y8)(t,e))return Math.floor((0,i.vk)(e,t)/r.Vc)}}),8130:((e,t,n)=>{n.d(t,{Lu:()=>h,U9:()=>c,U_:()=>m,q0:()=>l})
var o=n(8674),r=n(5619),i=n(7337),s=n(7268),a=n(9944)
function l(e){const{path:t,sha:n,times:r,steps:l,followUps:d}=e,p=c(e.incident)
if(void 0===p||0===p)return(0,s.RA)("flawNumber",e)
const f=m(e.opened)
if(void 0===f)return(0,s.RA)("flawOpened",e)
const h=m(e.closed),g=(0,i.X)(e.severity,60),[v,w]=[u(e.services),u(e.labels)],$=c(e.durationMinutes),b=c(e.lastedMinutes),x=function(e){const[t,n]=[c((0,o.at)(e,"written")),c((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),y=(0,i.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:p,title:(0,i.X)(e.title,256)??`Incident ${p}`,status:(0,a.vL)(y)?y:(0,a.c2)(l.open,x),opened:f,updated:m(e.updated)??h??f,times:r,steps:l,followUps:d,...void 0===g?{}:{severity:g},...0===v.length?{}:{services:v},...0===w.length?{}:{labels:w},...void 0===h?{}:{closed:h},...void 0===$?{}:{durationMinutes:$},...void 0===b?{}:{lastedMinutes:b},...void 0===x?{}:{completeness:x}}}function c(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const d=100
function u(e){const t=Array.isArray(e)?e.slice(0,d):[e]
return[...new Set(t.flatMap(e=>(0,i.X)(e,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,i=":00",s="Z"]=f.exec(p.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${s}`)
return Number.isNaN(a)?void 0:(0,r.B9)(a)}function h(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}})}

