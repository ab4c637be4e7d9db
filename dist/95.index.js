export const id=95
export const ids=[95]
export const modules={6349:((e,t,n)=>{n.d(t,{G:()=>o})
const o={affected:["Affected services","Betroffene Dienste","Servicios afectados","Services touchés","影響を受けたサービス","Serviços afetados"],followUps:["Follow-ups","Maßnahmen","Acciones de seguimiento","Actions de suivi","今後の対応","Ações de acompanhamento"],followUpOpen:["open","offen","abierto","ouverte","オープン","aberta"],followUpClosed:["closed","geschlossen","cerrado","fermée","クローズ","fechada"],followUpMerged:["merged","gemergt","fusionado","fusionnée","マージ済み","mesclada"],followUpDropped:["dropped","verworfen","descartado","abandonnée","取りやめ","abandonada"],followUpPrevent:["prevent","vorbeugen","prevenir","prévenir","再発防止"],followUpDetect:["detect","erkennen","detectar","détecter","検知"],followUpMitigate:["mitigate","abmildern","mitigar","atténuer","軽減"],followUpProcess:["process","Prozess","proceso","processus","プロセス","processo"],milestoneStarted:["Started","Begonnen","Inicio","Début","発生","Início"],milestoneDetected:["Detected","Bemerkt","Detectado","Détection","検知"],milestoneOpened:["Opened","Angelegt","Abierto","Ouverture","Issue 作成","Aberto"],milestoneDeclared:["Declared","Gemeldet","Declarado","Déclaration","宣言"],milestoneAcknowledged:["Acknowledged","Angenommen","Reconocido","Prise en charge","対応開始","Reconhecido"],milestoneMitigated:["Mitigated","Gelindert","Mitigado","Atténuation","緩和"],milestoneResolved:["Resolved","Behoben","Resuelto","Résolution","解決","Resolvido"],milestoneClosed:["Closed","Geschlossen","Cerrado","Fermeture","Issue クローズ","Fechado"]}}),7337:((e,t,n)=>{n.d(t,{X:()=>i})
var o=n(7378),s=n(2502)
function i(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}}),7268:((e,t,n)=>{n.d(t,{RA:()=>s,UD:()=>a,f2:()=>r,ll:()=>i})
var o=n(7872)
function s(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function i(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function r(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}}),6018:((e,t,n)=>{n.d(t,{Ny:()=>i,Ok:()=>d,Sb:()=>a,gM:()=>s,h3:()=>r})
var o=n(7268)
const s="index"
function i(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function r(e,t){const{page:n}=i(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return void 0!==d(e)}function d(e){const t=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(e)?.[1]
return void 0===t?void 0:Number(t)}}),376:((e,t,n)=>{n.d(t,{Cg:()=>r,dz:()=>a,sS:()=>i})
var o=n(8674),s=n(8502)
function i(e,t){return(0,s.FF)(e.due,t.due)}function r(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,o.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[i,r,a]=[(0,o.tk)(e,"number"),(0,o.$6)(e,"owner"),(0,o.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,o.$6)(e,"title")??"",...void 0===i?{}:{number:i},...void 0===r?{}:{owner:r},...void 0!==a&&(0,s.N)(a)?{due:a}:{}}})}:{}}function a({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}}),7224:((e,t,n)=>{n.d(t,{Fw:()=>m,UD:()=>v,vS:()=>u})
var o=n(8674),s=n(1156),i=n(6018),r=n(376),a=n(3442),d=n(8130)
const l=1,c={entries:new Map,feed:""}
function u(e,t){const n=f.get(t)??(0,s.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==l)return c
const s=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,s,i]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],l={done:(0,d.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,d.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,d.U9)((0,o.at)(e,"steps","open"))??0},c={open:(0,d.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,d.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,d.U9)(e)??[]),...(0,r.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===i||c.open>c.total)return
const u=(0,a.g)((0,o.at)(e,"times"))
if(void 0===u||c.total>0&&void 0===c.items)return
const p={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},f=(0,d.q0)({path:n,sha:s,...p,times:u,steps:l,followUps:c})
return"broken"===f.kind?void 0:JSON.stringify(g(f,i,t))===JSON.stringify(e)?f:void 0}(e,t)),...(0,o.gT)(n,"others").map(w)].filter(e=>void 0!==e),i=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),p)
return f.set(t,n),n(e??"")}const p={texts:2,characters:4e7},f=new WeakMap
function m(e){return""===e.trim()||e.includes('"postmortems":')}function v({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:i}){return`{\n${[`"version": ${l}`,h("postmortems",e.map(e=>g(e,`${s}/issues/${e.incident}`,i))),h("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),h("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function h(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function g(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:s,title:i,severity:r,status:a,opened:d,closed:l,updated:c,steps:u,followUps:p}=e
return{path:n,sha:o,incident:s,url:t,title:i,severity:r,services:e.services,labels:e.labels,status:a,opened:d,closed:l,updated:c,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,times:e.times,steps:{done:u.done,skipped:u.skipped,open:u.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:e,title:t,number:n,owner:o,due:s})=>({state:e,title:t,number:n,owner:o,due:s}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function w(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,i.Sb)(t))return{kind:"other",path:t,sha:n}}}),9944:((e,t,n)=>{n.d(t,{c2:()=>s,o7:()=>r,vL:()=>i})
const o=["draft","final","complete","incomplete"]
function s(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function i(e){return null!=e&&""!==e&&!o.includes(e)}function r(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}}),3442:((e,t,n)=>{n.d(t,{g:()=>d,i:()=>a})
var o=n(8674),s=n(9480),i=n(5619),r=n(8130)
function a(e){const t=(0,r.U_)((0,o.at)(e,"opened"))
if(void 0===t)return{}
const n=(0,r.U_)((0,o.at)(e,"resolved"))??function(e){return(0,o.gT)(e,"episodes").flatMap(e=>(0,r.U_)((0,o.$6)(e,"to"))??[])[0]??(0,r.U_)((0,o.at)(e,"closed"))}(e)
return{...l("alert",u(t,c(e,"alert"))),...l("apology",u(t,c(e,"apologize"))),...l("resolved",u(t,n))}}function d(e){if("object"==typeof e&&null!==e&&!Array.isArray(e))return{...l("alert",(0,r.U9)((0,o.at)(e,"alert"))),...l("apology",(0,r.U9)((0,o.at)(e,"apology"))),...l("resolved",(0,r.U9)((0,o.at)(e,"resolved")))}}function l(e,t){return void 0===t?{}:{[e]:t}}function c(e,t){const n=(0,o.gT)(e,"steps").find(e=>(0,o.at)(e,"id")===t)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,r.U_)((0,o.at)(n,"when"))}function u(e,t){if(void 0!==t&&!(0,i.Y8)(t,e))return Math.floor((0,i.vk)(e,t)/s.Vc)}}),8130:((e,t,n)=>{n.d(t,{Lu:()=>v,U9:()=>l,U_:()=>m,q0:()=>d})
var o=n(8674),s=n(5619),i=n(7337),r=n(7268),a=n(9944)
function d(e){const{path:t,sha:n,times:s,steps:d,followUps:c}=e,p=l(e.incident)
if(void 0===p||0===p)return(0,r.RA)("flawNumber",e)
const f=m(e.opened)
if(void 0===f)return(0,r.RA)("flawOpened",e)
const v=m(e.closed),h=(0,i.X)(e.severity,60),[g,w]=[u(e.services),u(e.labels)],b=l(e.durationMinutes),y=l(e.lastedMinutes),$=function(e){const[t,n]=[l((0,o.at)(e,"written")),l((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),U=(0,i.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:p,title:(0,i.X)(e.title,256)??`Incident ${p}`,status:(0,a.vL)(U)?U:(0,a.c2)(d.open,$),opened:f,updated:m(e.updated)??v??f,times:s,steps:d,followUps:c,...void 0===h?{}:{severity:h},...0===g.length?{}:{services:g},...0===w.length?{}:{labels:w},...void 0===v?{}:{closed:v},...void 0===b?{}:{durationMinutes:b},...void 0===y?{}:{lastedMinutes:y},...void 0===$?{}:{completeness:$}}}function l(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const c=100
function u(e){const t=Array.isArray(e)?e.slice(0,c):[e]
return[...new Set(t.flatMap(e=>(0,i.X)(e,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,i=":00",r="Z"]=f.exec(p.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${r}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function v(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}}),111:((e,t,n)=>{n.d(t,{AV:()=>i,jO:()=>a,vY:()=>r})
var o=n(6608),s=n(7224)
function i({settings:e}){return`${e.postmortem.directory}/index.json`}async function r(e){if("off"===e.settings.postmortem.index)return""
const t=await(0,o.Gu)(e.github,i(e))
return"present"===t.kind?t.text:""}function a(e,{blobSha:t}){const{entries:n}=(0,s.vS)(e,t)
return[...n.values()].filter(e=>"postmortem"===e.kind)}}),1299:((e,t,n)=>{n.d(t,{recall:()=>c})
var o=n(164),s=n(4369),i=n(1362),r=n(376),a=n(6350),d=n(111)
const l=3
async function c(e,t,n){const r=await async function(e){const{early:t}=e,n=(0,d.AV)(e)
if(t.index?.path===n)return t.index.text
try{const o=await(0,d.vY)(e)
return t.index={path:n,text:o},o}catch(e){if("none"!==(0,s.B1)(e).limit)throw e
return}}(e)
if(void 0===r)return{kind:"unavailable"}
const c=(0,d.jO)(r,e).filter(e=>!(0,o.KH)(e)),p=(0,a.T)((0,i.zT)(t,e.settings),c),f=({incident:e})=>n.includes(e)
return{kind:"read",found:[...c.filter(e=>f(e)&&!p.some(t=>t.entry.incident===e.incident)).map(e=>({entry:e,services:[],labels:[],words:[]})),...p].toSorted((e,t)=>Number(f(t.entry))-Number(f(e.entry))).slice(0,l).map(u)}}function u({entry:e,services:t,labels:n,words:o}){const{incident:s,title:i,path:a,opened:d,durationMinutes:l,lastedMinutes:c=l}=e,[u]=(0,r.dz)(e).toSorted(r.sS),[f]=t,[m]=n
return{incident:s,title:i.slice(0,100).toWellFormed(),path:a,opened:d,...void 0===c?{}:{minutes:c},shared:p({services:t,labels:n,words:o}),name:f??m??o.slice(0,3).join(" "),...void 0===u?{}:{open:{...u,title:u.title.slice(0,80).toWellFormed()}}}}function p({services:e,labels:t,words:n}){return e.length>0?"service":t.length>0?"label":n.length>0?"words":"said"}})}

