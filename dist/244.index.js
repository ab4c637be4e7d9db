export const id=244
export const ids=[244]
export const modules={6349:((e,t,n)=>{n.d(t,{G:()=>o})
const o={affected:["Affected services","Betroffene Dienste","Servicios afectados","Services touchés","影響を受けたサービス","Serviços afetados"],followUps:["Follow-ups","Maßnahmen","Acciones de seguimiento","Actions de suivi","今後の対応","Ações de acompanhamento"],followUpOpen:["open","offen","abierto","ouverte","オープン","aberta"],followUpClosed:["closed","geschlossen","cerrado","fermée","クローズ","fechada"],followUpMerged:["merged","gemergt","fusionado","fusionnée","マージ済み","mesclada"],followUpDropped:["dropped","verworfen","descartado","abandonnée","取りやめ","abandonada"],followUpPrevent:["prevent","vorbeugen","prevenir","prévenir","再発防止"],followUpDetect:["detect","erkennen","detectar","détecter","検知"],followUpMitigate:["mitigate","abmildern","mitigar","atténuer","軽減"],followUpProcess:["process","Prozess","proceso","processus","プロセス","processo"],milestoneStarted:["Started","Begonnen","Inicio","Début","発生","Início"],milestoneDetected:["Detected","Bemerkt","Detectado","Détection","検知"],milestoneOpened:["Opened","Angelegt","Abierto","Ouverture","Issue 作成","Aberto"],milestoneDeclared:["Declared","Gemeldet","Declarado","Déclaration","宣言"],milestoneAcknowledged:["Acknowledged","Angenommen","Reconocido","Prise en charge","対応開始","Reconhecido"],milestoneMitigated:["Mitigated","Gelindert","Mitigado","Atténuation","緩和"],milestoneResolved:["Resolved","Behoben","Resuelto","Résolution","解決","Resolvido"],milestoneClosed:["Closed","Geschlossen","Cerrado","Fermeture","Issue クローズ","Fechado"]}}),2850:((e,t,n)=>{n.d(t,{t:()=>o})
function o(e){return e.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}}),7337:((e,t,n)=>{n.d(t,{X:()=>r})
var o=n(7378),s=n(2502)
function r(e,t){if("string"!=typeof e&&"number"!=typeof e)return
const n=(0,s.pF)((0,o.E)(String(e).slice(0,4e3)).text,t)
return""===n?void 0:n}}),7268:((e,t,n)=>{n.d(t,{RA:()=>s,UD:()=>a,f2:()=>i,ll:()=>r})
var o=n(7872)
function s(e,{path:t,sha:n}){return{kind:"broken",path:t,sha:n,reason:o.en.postmortem[e],flaw:e}}function r(e,t){return a(t.opened,e.opened)||t.incident-e.incident||a(e.path,t.path)}function i(e,t){return a(e.path,t.path)}function a(e,t){return e===t?0:e<t?-1:1}}),1765:((e,t,n)=>{n.d(t,{$W:()=>p,Cg:()=>v,dz:()=>h,rK:()=>m,sS:()=>g})
var o=n(6349),s=n(8674),r=n(2850),i=n(8502),a=n(7337)
const d=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,u=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function c(e){const t=u.exec(e)?.[1]
return void 0!==t&&(0,i.N)(t)?t:void 0}const l=120,f=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(e=>[...o.G[e]]))
function p(e,t,n){const[o=""]=t.split(" – ",1),s=o.split(/[,、，]/).map(e=>e.trim().replaceAll("\\","")),r=c(o),[,i=""]=s,a=d.test(i)&&!/^p[0-4]$/i.test(i)&&!f().has(i)
return{...w(e.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:i}:{},...void 0===r?{}:{due:r}}}function m(e,t){const n=void 0===t?"":`#${t}`,o=e.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,r=c(o)
return{...w(s),...void 0===t?{}:{number:t},...void 0===r?{}:{due:r}}}function w(e){const t=(0,r.t)(e.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,a.X)(t,l)??""}}function g(e,t){return(0,i.FF)(e.due,t.due)}function v(e){return Array.isArray(e)?{items:e.map(e=>{const t="done"===(n=(0,s.$6)(e,"state"))||"dropped"===n?n:void 0
var n
const[o,r,a]=[(0,s.tk)(e,"number"),(0,s.$6)(e,"owner"),(0,s.$6)(e,"due")]
return{...void 0===t?{}:{state:t},title:(0,s.$6)(e,"title")??"",...void 0===o?{}:{number:o},...void 0===r?{}:{owner:r},...void 0!==a&&(0,i.N)(a)?{due:a}:{}}})}:{}}function h({followUps:e}){return(e.items??[]).filter(({state:e})=>void 0===e)}}),6018:((e,t,n)=>{n.d(t,{Ny:()=>r,Ok:()=>d,Sb:()=>a,gM:()=>s,h3:()=>i})
var o=n(7268)
const s="index"
function r(e,t){return{page:t.map(({path:e})=>e).filter(t=>t.toLowerCase()===`${e}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${e}/README.md`,index:`${e}/index.json`,feed:`${e}/feed.xml`}}function i(e,t){const{page:n}=r(e,t)
return t.filter(({path:t})=>t!==n&&t.startsWith(`${e}/`)&&/\.md$/i.test(t))}function a(e){return void 0!==d(e)}function d(e){const t=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(e)?.[1]
return void 0===t?void 0:Number(t)}}),7224:((e,t,n)=>{n.d(t,{Fw:()=>m,UD:()=>w,vS:()=>l})
var o=n(8674),s=n(1156),r=n(1765),i=n(6018),a=n(3442),d=n(8130)
const u=1,c={entries:new Map,feed:""}
function l(e,t){const n=p.get(t)??(0,s.d)(e=>function(e,t){const n=function(e){try{return JSON.parse(e)}catch{return}}(e)
if((0,o.tk)(n,"version")!==u)return c
const s=[...(0,o.gT)(n,"postmortems").map(e=>function(e,t){const[n,s,i]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha"),(0,o.$6)(e,"url")],u={done:(0,d.U9)((0,o.at)(e,"steps","done"))??0,skipped:(0,d.U9)((0,o.at)(e,"steps","skipped"))??0,open:(0,d.U9)((0,o.at)(e,"steps","open"))??0},c={open:(0,d.U9)((0,o.at)(e,"follow_ups","open"))??0,total:(0,d.U9)((0,o.at)(e,"follow_ups","total"))??0,issues:(0,o.gT)(e,"follow_ups","issues").flatMap(e=>(0,d.U9)(e)??[]),...(0,r.Cg)((0,o.at)(e,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===i||c.open>c.total)return
const l=(0,a.g)((0,o.at)(e,"times"))
if(void 0===l||c.total>0&&void 0===c.items)return
const f={incident:(0,o.at)(e,"incident"),title:(0,o.at)(e,"title"),severity:(0,o.at)(e,"severity"),services:(0,o.at)(e,"services"),labels:(0,o.at)(e,"labels"),status:(0,o.at)(e,"status"),opened:(0,o.at)(e,"opened"),closed:(0,o.at)(e,"closed"),updated:(0,o.at)(e,"updated"),durationMinutes:(0,o.at)(e,"duration_minutes"),lastedMinutes:(0,o.at)(e,"lasted_minutes"),completeness:(0,o.at)(e,"sections")},p=(0,d.q0)({path:n,sha:s,...f,times:l,steps:u,followUps:c})
return"broken"===p.kind?void 0:JSON.stringify(v(p,i,t))===JSON.stringify(e)?p:void 0}(e,t)),...(0,o.gT)(n,"others").map(h)].filter(e=>void 0!==e),i=[...Map.groupBy(s,({path:e})=>e).values()].flatMap(([e,t])=>void 0===e||t?[]:[e])
return{entries:new Map(i.map(e=>[e.path,e])),feed:(0,o.$6)(n,"feed")??""}}(e,t),f)
p.set(t,n)
return n(e??"")}const f={texts:2,characters:4e7},p=new WeakMap
function m(e){return""===e.trim()||e.includes('"postmortems":')}function w({postmortems:e,broken:t,others:n,feed:o,repositoryUrl:s,blobSha:r}){return`{\n${[`"version": ${u}`,g("postmortems",e.map(e=>v(e,`${s}/issues/${e.incident}`,r))),g("broken",t.map(({path:e,sha:t,reason:n})=>({path:e,sha:t,reason:n}))),g("others",n.map(({path:e,sha:t})=>({path:e,sha:t}))),`"feed": ${JSON.stringify(o)}`].map(e=>`  ${e}`).join(",\n")}\n}\n`}function g(e,t){return 0===t.length?`"${e}": []`:`"${e}": [\n${t.map(e=>`    ${function(e){return JSON.stringify(e).replaceAll("<","\\u003c")}(e)}`).join(",\n")}\n  ]`}function v(e,t,n){const o=function(e,t){const{path:n,sha:o,incident:s,title:r,severity:i,status:a,opened:d,closed:u,updated:c,steps:l,followUps:f}=e
return{path:n,sha:o,incident:s,url:t,title:r,severity:i,services:e.services,labels:e.labels,status:a,opened:d,closed:u,updated:c,duration_minutes:e.durationMinutes,lasted_minutes:e.lastedMinutes,times:e.times,steps:{done:l.done,skipped:l.skipped,open:l.open},follow_ups:{open:f.open,total:f.total,issues:f.issues,items:f.items?.map(({state:e,title:t,number:n,owner:o,due:s})=>({state:e,title:t,number:n,owner:o,due:s}))},sections:e.completeness}}(e,t)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function h(e){const[t,n]=[(0,o.$6)(e,"path"),(0,o.$6)(e,"sha")]
if(void 0!==t&&void 0!==n&&!(0,i.Sb)(t))return{kind:"other",path:t,sha:n}}}),863:((e,t,n)=>{n.d(t,{$t:()=>o,ux:()=>i,yT:()=>s})
function o(e,t){const{url:n,owner:o,name:r}=e,i=s(e.defaultBranch)
return{repository:{url:n,name:`${o}/${r}`},directory:t,folderUrl:`${n}/tree/${i}/${s(t)}`,fileUrl:e=>`${n}/blob/${i}/${s(e)}`,rawUrl:e=>`${n}/raw/${i}/${s(`${t}/${e}`)}`}}function s(e){return e.toWellFormed().split("/").map(e=>encodeURIComponent(e).replaceAll(/[!'()*]/g,r)).join("/")}function r(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function i(e,{directory:t}){return e.slice(t.length+1)}}),9944:((e,t,n)=>{n.d(t,{c2:()=>s,o7:()=>i,vL:()=>r})
const o=["draft","final","complete","incomplete"]
function s(e,t){const n=void 0===t||t.written===t.total
return 0===e&&n?"final":"draft"}function r(e){return null!=e&&""!==e&&!o.includes(e)}function i(e,t){return"final"===e?t.statusFinal:"draft"===e?t.statusDraft:e}}),3442:((e,t,n)=>{n.d(t,{g:()=>d,i:()=>a})
var o=n(8674),s=n(9480),r=n(5619),i=n(8130)
function a(e){const t=(0,i.U_)((0,o.at)(e,"opened"))
if(void 0===t)return{}
const n=(0,i.U_)((0,o.at)(e,"resolved"))??function(e){return(0,o.gT)(e,"episodes").flatMap(e=>(0,i.U_)((0,o.$6)(e,"to"))??[])[0]??(0,i.U_)((0,o.at)(e,"closed"))}(e)
return{...u("alert",l(t,c(e,"alert"))),...u("apology",l(t,c(e,"apologize"))),...u("resolved",l(t,n))}}function d(e){if("object"==typeof e&&null!==e&&!Array.isArray(e))return{...u("alert",(0,i.U9)((0,o.at)(e,"alert"))),...u("apology",(0,i.U9)((0,o.at)(e,"apology"))),...u("resolved",(0,i.U9)((0,o.at)(e,"resolved")))}}function u(e,t){return void 0===t?{}:{[e]:t}}function c(e,t){const n=(0,o.gT)(e,"steps").find(e=>(0,o.at)(e,"id")===t)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,i.U_)((0,o.at)(n,"when"))}function l(e,t){if(void 0!==t&&!(0,r.Y8)(t,e))return Math.floor((0,r.vk)(e,t)/s.Vc)}}),8130:((e,t,n)=>{n.d(t,{Lu:()=>w,U9:()=>u,U_:()=>m,q0:()=>d})
var o=n(8674),s=n(5619),r=n(7337),i=n(7268),a=n(9944)
function d(e){const{path:t,sha:n,times:s,steps:d,followUps:c}=e,f=u(e.incident)
if(void 0===f||0===f)return(0,i.RA)("flawNumber",e)
const p=m(e.opened)
if(void 0===p)return(0,i.RA)("flawOpened",e)
const w=m(e.closed),g=(0,r.X)(e.severity,60),[v,h]=[l(e.services),l(e.labels)],b=u(e.durationMinutes),y=u(e.lastedMinutes),$=function(e){const[t,n]=[u((0,o.at)(e,"written")),u((0,o.at)(e,"total"))]
return void 0===t||void 0===n||t>n||0===n?void 0:{written:t,total:n}}(e.completeness),k=(0,r.X)(e.status,40)??""
return{kind:"postmortem",path:t,sha:n,incident:f,title:(0,r.X)(e.title,256)??`Incident ${f}`,status:(0,a.vL)(k)?k:(0,a.c2)(d.open,$),opened:p,updated:m(e.updated)??w??p,times:s,steps:d,followUps:c,...void 0===g?{}:{severity:g},...0===v.length?{}:{services:v},...0===h.length?{}:{labels:h},...void 0===w?{}:{closed:w},...void 0===b?{}:{durationMinutes:b},...void 0===y?{}:{lastedMinutes:y},...void 0===$?{}:{completeness:$}}}function u(e){const t="string"==typeof e&&/^\d{1,12}$/.test(e)?Number(e):e
if("number"==typeof t&&Number.isSafeInteger(t)&&!(t<0))return t}const c=100
function l(e){const t=Array.isArray(e)?e.slice(0,c):[e]
return[...new Set(t.flatMap(e=>(0,r.X)(e,60)??[]))]}const f=/^[12]\d{3}-\d{2}-\d{2}$/,p=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(e){const t="string"==typeof e?e.trim().toUpperCase():"",[,n,o,r=":00",i="Z"]=p.exec(f.test(t)?`${t}T00:00`:t)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${r}${i}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function w(e){const t=(0,o.gT)(e,"steps").map(e=>(0,o.at)(e,"state")),n=e=>t.filter(t=>t===e).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}}),111:((e,t,n)=>{n.d(t,{AV:()=>r,jO:()=>a,vY:()=>i})
var o=n(6608),s=n(7224)
function r({settings:e}){return`${e.postmortem.directory}/index.json`}async function i(e){if("off"===e.settings.postmortem.index)return""
const t=await(0,o.Gu)(e.github,r(e))
return"present"===t.kind?t.text:""}function a(e,{blobSha:t}){const{entries:n}=(0,s.vS)(e,t)
return[...n.values()].filter(e=>"postmortem"===e.kind)}}),6244:((e,t,n)=>{n.d(t,{hearFollowUp:()=>ct,tendFollowUps:()=>ut})
var o=n(1199),s=n(5925);// facts/follow-up-issue
function r({issue:e,milestoneDue:t}){return(0,s.M_)(e.body)??t}var i=n(164),a=n(9480),d=n(5619),u=n(5447),c=n(8502);// follow-ups/chase-comment
function l(e,t){return`\x3c!-- incident-protocol:chase ${function(e){return"overdue"===e.kind?`${e.due} ${e.time}`:e.kind}(e)} --\x3e\n${t}`}function f({comments:e},t){return e.flatMap(({id:e,author:n,body:o,createdAt:s})=>{const r=n.login===t||"bot"===n.kind?function(e){const[,t,n,o]=/^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(e)??[]
return"asked"===t||"answer"===t?{kind:t}:void 0===n?void 0:{kind:"overdue",due:n,time:Number(o)}}(o):void 0
return void 0===r?[]:[{id:e,mark:r,at:s}]})}// follow-ups/chase
const p=3*a.vd,m=3,w=a.HH
function g(e,t){const{issue:n}=e
if(!function(e,{settings:t,me:n,now:s}){const{issue:a,incident:u}=e,c=a.author.login===n&&void 0!==(0,o.X0)(a.body),l=a.labels.some(e=>(0,i.bK)(e,o.XT)),f=void 0!==u?.declaredAt&&!(0,d.Y8)(a.createdAt,u.declaredAt)
if(!c&&!l&&!f)return!1
const p=void 0===u?.declaredAt?function(e){const t=r(e)
return void 0===t?void 0:(0,d.GH)(t)}(e)??a.createdAt:u.closedAt
return t.followUps.chaseFor>0&&(void 0===p||(0,d.vk)(p,s)<t.followUps.chaseFor)}(e,t)||n.locked||"closed"===n.state.kind)return
const a=h(t),c=(0,s.KQ)(n.body)
if(void 0!==c&&a<c)return
const l=r(e)
return void 0!==l&&l<a?function(e,t,{me:n,now:o}){const s=f(t,n).filter(({mark:e})=>"overdue"===e.kind),r=s.findLast(({mark:t})=>"overdue"===t.kind&&t.due===e)
return s.some(({at:e})=>(0,d.vk)(e,o)<w)?void 0:"overdue"!==r?.mark.kind?{kind:"overdue",due:e,time:1}:r.mark.time>m?void 0:r.mark.time===m?{kind:"escalate",due:e}:{kind:"overdue",due:e,time:r.mark.time+1}}(l,e,t):function(e,t,{settings:n,me:o,now:s}){const{issue:r,incident:i}=e,a=r.assignees.length>0
return void 0===i||a&&void 0!==t||(0,d.Y8)(s,(0,u.nl)(r.createdAt,p,n.workingTime))||f(e,o).some(({mark:e})=>"answer"!==e.kind)?void 0:a?{kind:"ask",lacks:"date"}:{kind:"ask",lacks:void 0===t?"both":"owner"}}(e,l,t)}function v(e,t){return(r(e)??"9999")<h(t)}function h({settings:e,now:t}){return(0,c.Ow)((0,d.Rz)(t),e.timeZone).day}var b=n(5272),y=n(4369),$=n(9971),k=n(1096),U=n(144),A=n(1091),M=n(1477),x=n(1765);// follow-ups/digest-mark
const O="\x3c!-- incident-protocol:end digest --\x3e"
function S({day:e,told:t="-",overdue:n}){return`\x3c!-- incident-protocol:begin digest ${e} ${t} ${n.join(",")||"-"} --\x3e`}const T=/^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m
function D(e){const[,t,n,o="-"]=T.exec(e)??[]
if(void 0!==t&&(0,c.N)(t)&&("-"===n||(0,c.N)(n??"")))return{day:t,...void 0===n||"-"===n?{}:{told:n},overdue:"-"===o?[]:o.split(",").map(Number)}}// follow-ups/digest
const N=14,P=30,R=10
function C(e,t){return(0,c.FF)(r(e),r(t))}function _(e){return e.followUps.filter(t=>v(t,e)).toSorted(C)}function L(e,t,n,o=P){if(0===t.length)return""
const s=t.length-o,r=s>0?[`- ${n.format("digestMore",{count:s})}`]:[]
return[`**${e}**`,"",...t.slice(0,o).map(e=>`- ${e}`),...r].join("\n")}function j({issue:e}){return(0,A.uM)(`#${e.number} ${(0,M.h)(e.title,100)}`,e.url)}function z(e,t){const{texts:n,now:o}=t,s=r(e),{issue:i}=e
return[j(e),...i.assignees.slice(0,5).map(e=>(0,M.h)(e,60)),...void 0===s?[]:[n.format("digestDue",{day:n.day((0,d.GH)(s),o)})]].join(n.words.comma)}function F(e){return e.postmortems.flatMap(t=>(0,x.dz)(t).filter(({number:e})=>void 0===e).map(({title:n})=>`${(0,M.h)(n,120)} (${E(t,e)})`))}function I(e){const{postmortems:t,now:n,texts:o}=e
return t.flatMap(t=>{const{completeness:s,closed:r=t.opened}=t
if(void 0===s||s.written===s.total)return[]
if("draft"!==t.status||(0,d.vk)(r,n)<a.HH)return[]
const{written:i,total:u}=s
return[`${E(t,e)}${o.words.comma}${o.format("digestSections",{written:i,total:u})}`]})}function W(e){const{postmortems:t,now:n,texts:o}=e,[s,r]=[B(n,-a.HH/2),B(n,a.HH/2)],[i]=t.filter(({opened:e})=>(0,d.kb)(e)>=s&&(0,d.kb)(e)<r).toReversed()
if(void 0===i)return[]
const u={incident:E(i,e),day:o.day(i.opened,n)}
return[o.format("digestYearAgo",u)]}function B(e,t){return(0,d.kb)((0,d.B9)((0,d.Rz)(e)-365*a.vd+t))}function E({title:e,path:t,incident:n},{fileUrl:o}){return(0,A.uM)((0,M.h)(e,100)||`#${n}`,o(t))}var X=n(6527),q=n(863);// run/digest
const G=3,H=7
function J({isOpen:e,author:t},n){return e&&t===n}var Y=n(8586),K=n(8674),Z=n(9074),V=n(1061),Q=n(5715),ee=n(6903),te=n(3582),ne=n(6002),oe=n(4918);// github/ask-follow-ups
const se=`${ne.T3}\n  milestone { dueOn }\n  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }\n  newest: comments(last: 20) { totalCount nodes { ${ne.XG} } }`
async function re(e,t,n){const o=[],s=[]
for(let r=0;r<t.length;r+=ee.xP){const i=t.slice(r,r+ee.xP),a=i.map(e=>`i${e}: issue(number: ${e}) { ${se} }`),d=`query named { repository(${(0,Z.p)(e)}) { ${a.join(" ")} } }`,u=await(0,y.nI)(e.query(d)),c=(0,K.at)(u,"data","repository")
o.push(...i.flatMap(t=>ae((0,K.at)(c,`i${t}`),e,n)??[]))
s.push(...i.filter(e=>ie(u,`i${e}`)))}return{found:o,gone:s}}function ie(e,t){return null===(0,K.at)(e,"data","repository",t)&&(0,K.gT)(e,"errors").some(e=>"NOT_FOUND"===(0,K.$6)(e,"type")&&(0,K.gT)(e,"path").includes(t))}function ae(e,{owner:t,repo:n},{label:o,me:s}){const r=(0,ne.J0)(e),a=(0,K.gT)(e,"newest","nodes"),d=a.flatMap(e=>(0,ne.pL)(e)??[])
if(void 0===r||d.length<a.length)return
const u=(0,V.L)((0,K.$6)(e,"milestone","dueOn")),c=(0,K.at)(e,"parent"),l=(0,K.$6)(c,"repository","nameWithOwner")?.toLowerCase()===`${t}/${n}`.toLowerCase()&&(0,K.gT)(c,"labels","nodes").some(e=>(0,i.bK)((0,K.$6)(e,"name")??"",o))?function(e){const[t,n]=[(0,K.tk)(e,"number"),(0,K.$6)(e,"createdAt")]
if(void 0===t||void 0===n)return
const o=(0,K.$6)(e,"closedAt")
return{number:t,declaredAt:n,...void 0===o?{}:{closedAt:o}}}(c):ue(r,s)
return de({issue:r,comments:d,isWhole:(0,K.tk)(e,"newest","totalCount")===d.length,milestoneDue:u,incident:l})}function de({milestoneDue:e,incident:t,...n}){return{...n,...void 0===e?{}:{milestoneDue:e},...void 0===t?{}:{incident:t}}}function ue({body:e,author:t},n){const s=t.login===n?(0,o.X0)(e):void 0
return void 0===s?void 0:{number:s}}async function ce(e,t){if(t.isWhole)return t
const n=await(0,Q.P)(e,await(0,te.TK)(e,t.issue.number))
return{...t,comments:n,isWhole:!0}}async function le({context:e,github:t,settings:n}){if("rest"===e.reader||0===n.followUps.chaseFor)return[]
const o="off"===n.postmortem.index?"[OPEN, CLOSED]":"OPEN";// github/open-parts
return async function(e,{label:t,states:n}){const o=await(0,y.nI)(e.query(`query parts { repository(${(0,Z.p)(e)}) {\n      issues(first: ${ee.xP}, states: ${n}, labels: [${JSON.stringify(t)}], orderBy: { field: UPDATED_AT, direction: DESC }) {\n        nodes { subIssues(first: 50) { nodes { number state repository { nameWithOwner } } } }\n      }\n    } }`)),s=`${e.owner}/${e.repo}`.toLowerCase()
return(0,K.gT)(o,"data","repository","issues","nodes").flatMap(e=>(0,K.gT)(e,"subIssues","nodes")).filter(e=>"OPEN"===(0,K.$6)(e,"state")).filter(e=>(0,K.$6)(e,"repository","nameWithOwner")?.toLowerCase()===s).flatMap(e=>(0,K.tk)(e,"number")??[])}(t,{label:n.label,states:o})}function fe({context:e,settings:t}){return{label:t.label,me:e.me,reader:e.reader}}var pe=n(1270),me=n(1354),we=n(6884),ge=n(172),ve=n(7378),he=n(4493);// follow-ups/commands
const be=90*a.vd,ye=300
function $e(e,t,n){return ke(e,t,n).filter(e=>!Ue(e,n))}function ke({issue:e,comments:t},n,o){return e.locked?[]:t.filter(({author:e,body:t,isAnswered:s,createdAt:r})=>!0!==s&&"person"===e.kind&&e.login!==n&&(0,me.Pr)(t)&&(0,d.vk)(r,o)<Ae)}function Ue({createdAt:e,reactions:t={}},n){const{"+1":o=0,confused:s=0}=t
return(0,d.vk)(e,n)>=a.nW&&o+s>0}const Ae=7*a.vd
function Me(e,t,n){const[o,s]=(0,ge.Nr)(e.replace(/^(due)[ \t]*[:=：]/i,"$1 "))
switch(o.toLowerCase()){case"due":return function(e,{createdAt:t},n){const o=(0,we.c)(e,{...n,writtenAt:t},e=>(0,ge.SP)(`due ${e}`))
return"mistake"===o.kind?o:(0,ge.Yz)({Due:o.data.day})}(s,t,n)
case"drop":return function(e,{texts:t}){const n=(0,M.h)((0,ve.E)(e).text,ye)
return/[\p{L}\p{N}]/u.test(n)?(0,ge.Yz)({Dropped:n}):function(e){return(0,ge.RT)(e.format("dropReason",{usage:(0,ge.SP)("drop the service is gone")}))}(t)}(s,n)
case"snooze":return function(e,{createdAt:t},{timeZone:n,texts:o}){const s=(0,a.E9)(e.toLowerCase())
if("duration"!==s.kind||s.ms>be)return(0,ge.RT)(o.format("followUpSnooze",{usage:(0,ge.SP)("snooze 1w")}))
const r=(0,d.Rz)(t)+Math.max(s.ms,a.vd)
return(0,ge.Yz)({"Snoozed until":(0,c.Ow)(r,n).day})}(s,t,n)
default:return(0,ge.RT)(n.texts.format("followUpCommands",{due:(0,ge.SP)("due friday"),drop:(0,ge.SP)("drop …"),snooze:(0,ge.SP)("snooze 1w")}))}}// follow-ups/decide
function xe(e){const t=$e(n=e.followUp,(o=e).weighed.me,o.now).filter(({author:e})=>function(e,{issue:t},n){const o=(0,he.Fp)(e,n)
return!!(0,he.HO)(o)||t.assignees.some(t=>t.toLowerCase()===e.toLowerCase())&&"read"===o&&"public"!==n.repository.visibility}(e.login,n,o.weighed)).map(e=>function(e,t){const n=(0,me.Zm)(e.body).map(n=>({line:n,...Me(n,e,t)}))
return{comment:e.id,by:e.author.login,lines:Object.assign({},...n.map(e=>"parsed"===e.kind?e.data:{})),problems:n.flatMap(e=>"mistake"===e.kind?[{line:e.line,problem:e.problem}]:[])}}(e,o)).filter(({lines:e,problems:t})=>t.length>0||Object.keys(e).length>0)
var n,o
if(t.length>0)return[...t.flatMap(t=>function({comment:e,lines:t,problems:n},{followUp:o}){const{number:s,state:r}=o.issue,i="open"===r.kind||"completed"===r.reason,a=void 0!==t.Dropped&&i
return[...0===Object.keys(t).length?[]:[{kind:"edit-follow-up",issue:s,lines:t}],...a?[{kind:"set-state",issue:s,number:s,state:"closed",isDropped:a}]:[],{kind:"react",issue:s,comment:e,reaction:n.length>0?"confused":"+1"}]}(t,e)),...Te(t,e)]
const s=function(e){const t=e.mayAsk?g(e.followUp,e):void 0
return"escalate"===t?.kind&&0===e.people.escalateTo.length?void 0:t}(e)
return void 0!==s?[...De(s,e),...je(e)]:[..._e(e),...je(e)]}function Oe(e,{people:t}){return"overdue"===e.kind?e.time===m&&0===t.escalateTo.length:"escalate"===e.kind}function Se(e){const{followUp:t}=e
if(!e.mayAsk||void 0===t.incident||t.issue.assignees.length>0)return!1
const n=g(t,e)
return void 0!==n&&"escalate"!==n.kind}function Te(e,t){const n=e.flatMap(({by:e,problems:t})=>t.map(({line:t,problem:n})=>{const o=`\`/incident ${t.replaceAll("`","'").slice(0,100).toWellFormed()}\``
return`@${e} ${o}: ${n}.`}))
return 0===n.length?[]:Ce("answer",{kind:"answer"},n.join("\n"),t)}function De(e,t){const{number:n,labels:o}=t.followUp.issue,s=function(e,t){const{texts:n}=t,o={due:(0,ge.SP)(`due ${(0,c.fi)(h(t),Re)}`),drop:(0,ge.SP)("drop …")}
if("ask"===e.kind)return n.format("followUpAnswer",o)
const s=Oe(e,t)?`. ${n.words.noMoreReminders}`:""
return`${n.format("followUpSettle",o)}${s}`}(e,t),r=`${function(e,{followUp:t,people:n}){const{assignees:o}=t.issue,s=o.length>0?o:n.ofIncident,r="escalate"===e.kind?n.escalateTo:s
return 0===r.length?"":`${r.slice(0,Ne).map(e=>`@${e}`).join(" ")} `}(e,t)}${[Pe(e,t),s].join(" ")}`,a="ask"===e.kind?{kind:"asked"}:{kind:"overdue",due:e.due,time:"overdue"===e.kind?e.time:m+1},d=Oe(e,t)&&!o.some(e=>(0,i.bK)(e,i.XO))
return[...Ce("chase",a,r,t),...d?[{kind:"add-label",issue:n,label:i.XO}]:[]]}const Ne=5
function Pe(e,{texts:t,followUp:n,now:o}){if("ask"===e.kind){const o=`#${n.incident?.number??""}`,s={both:"followUpLacksBoth",owner:"followUpLacksOwner",date:"followUpLacksDate"}
return t.format(s[e.lacks],{incident:o})}const s=t.day((0,d.GH)(e.due),o)
if("overdue"===e.kind)return t.format("followUpOverdue",{day:s})
const r=(0,M.h)(n.issue.assignees.join(t.words.comma),200)
return""===r?t.format("followUpEscalated",{day:s}):t.format("followUpEscalatedOf",{day:s,who:r})}const Re=7
function Ce(e,t,n,o){const{number:s}=o.followUp.issue,r=Le(e,o)
return[{kind:"post-comment",purpose:e,issue:s,body:l(t,n)},...r.map(e=>({kind:"delete-comment",issue:s,comment:e}))]}function _e(e){const{number:t}=e.followUp.issue
return Le("chase",e).slice(0,-1).map(e=>({kind:"delete-comment",issue:t,comment:e}))}function Le(e,{followUp:t,me:n}){return f(t,n).filter(({mark:t})=>"answer"===t.kind==("answer"===e)).map(({id:e})=>e)}function je(e){const{number:t,labels:n}=e.followUp.issue,o=n.find(e=>(0,i.bK)(e,i.XO))
return void 0===o||v(e.followUp,e)?[]:[{kind:"remove-label",issue:t,label:o}]}var ze=n(4827),Fe=n(6917);// github/ask-incident-people
const Ie=12
function We({entries:e},t){const n=e.find(e=>e.what===t)?.attribution
return"actor"!==n?.kind||n.by.endsWith("[bot]")?void 0:n.by}var Be=n(4196);// github/write-follow-up
async function Ee(e,t){const{rest:n,owner:o,repo:r}=e,{issue:i}=t
switch(t.kind){case"edit-follow-up":{const{data:e}=await n.issues.get({owner:o,repo:r,issue_number:i}),a=(0,s.Gy)(e.body??"",t.lines)
a!==e.body&&a.length<=s.Pj&&await n.issues.update({owner:o,repo:r,issue_number:i,body:a})
return}case"post-comment":await n.issues.createComment({owner:o,repo:r,issue_number:i,body:t.body})
return
default:return(0,Be.v)(e,t)}}var Xe=n(7262),qe=n(6308),Ge=n(9182),He=n(199);// run/whose-answer
const Je=20;// run/follow-ups
async function Ye(e,t){if(0===e.settings.followUps.chaseFor)return[]
const n=await async function({github:e,context:t,now:n},o){const s=o.flatMap(e=>function(e,t,n){return ke(e,t,n).filter(e=>Ue(e,n))}(e,t.me,n)).slice(0,Je)
if(0===s.length)return o
const r=new Map
for(const t of s){const n=(await(0,He.T)(e,t.id)).some(({by:e,kind:t})=>e.endsWith("[bot]")&&("+1"===t||"confused"===t))
r.set(t.id,n?{...t,isAnswered:n}:{...t,reactions:{}})}return o.map(e=>({...e,comments:e.comments.map(e=>r.get(e.id)??e)}))}(e,t.filter(t=>!Ke(t,e))),o=await et(e,n),s=[],r=await async function(e,t){const{github:n,context:o,settings:s}=e,r=await async function(e,t){const n=t.filter(e=>!e.followUp.isWhole&&(e=>e.mayAsk&&void 0!==g(e.followUp,e))(e)),o=new Map
for(const t of(0,Ge.lo)(n,e.now,a.vd).slice(0,Math.max(0,e.budget.reminders)))o.set(t,{...t,followUp:await ce(e.github,t.followUp)})
return t.map(e=>o.get(e)??(n.includes(e)?{...e,mayAsk:!1}:e))}(e,t),i=r.filter(Se).slice(0,Math.max(0,e.budget.reminders)),d=[...new Set(i.flatMap(({followUp:e})=>e.incident?.number??[]))],u=await async function(e,t,n){const o="graphql"===n.reader?await async function(e,t){if(0===t.length)return new Map
const n=t.map(e=>`i${e}: issue(number: ${e}) {\n      comments(first: ${Ie}) { nodes { ${ne.XG} } }\n    }`),o=await(0,y.nI)(e.query(`query people { repository(${(0,Z.p)(e)}) { ${n.join(" ")} } }`))
return new Map(t.map(e=>[e,(0,K.gT)((0,K.at)(o,"data","repository",`i${e}`),"comments","nodes").flatMap(e=>(0,ne.pL)(e)??[])]))}(e,t):await async function(e,t){const n=new Map
for(const o of t)n.set(o,await(0,te.TK)(e,o))
return n}(e,t)
return new Map([...o].flatMap(([e,t])=>{const o=function(e,t,{me:n,isOpenToAll:o}){for(const{author:s,body:r}of t){const t=s.login===n?(0,Fe.M_)(r):void 0
if("tracking"===t?.kind&&t.logbook.issue===e)return(0,ze.M)(t.logbook)??We(t.logbook,"accepted")??(o?void 0:We(t.logbook,"declared"))}}(e,t,n)
return void 0===o?[]:[[e,o]]}))}(n,d,{me:o.me,reader:o.reader,isOpenToAll:"public"===o.repository.visibility})
return r.map(e=>{const t=u.get(e.followUp.incident?.number??0),n=void 0===t?s.people.default:[t],{assignees:o}=e.followUp.issue,r=o.length>0?o:n,i=(0,Xe.cn)({settings:s},r)
return{...e,people:{ofIncident:n,escalateTo:i}}})}(e,n.map(t=>Ve(e,t,o)))
for(const t of r){if(tt(e))break
const n=await nt(e,t)
s.push(...n.notes)
if(n.isOver)break}return s}function Ke({issue:e},{settings:t}){return e.labels.some(e=>(0,i.bK)(e,t.label))}const Ze={ofIncident:[],escalateTo:[]}
function Ve({context:e,settings:t,now:n},o,s){const{me:r,repository:i}=e
return{followUp:o,settings:t,me:r,now:n,weighed:{me:r,repository:i,permissions:s},timeZone:t.timeZone,language:t.language,texts:(0,X.zi)(t.language),mayAsk:(0,u.ff)(n,t.workingTime)}}const Qe=20
async function et({context:e,permissionOf:t,now:n},o){const s=o.flatMap(t=>$e(t,e.me,n)),r=(0,he.gE)(s),i=[...new Set(r.map(({author:e})=>e.login.toLowerCase()))].slice(0,Qe),a=await Promise.all(i.map(async e=>[e,await t(e)]))
return Object.fromEntries(a)}function tt({github:e,settings:t}){const n=e.requestsLeft()
return e.timeLeft()<=0||void 0!==n&&n<=t.reserve}async function nt(e,t){const n=t.mayAsk&&e.budget.reminders>0
try{return{notes:await ot(e,xe({...t,mayAsk:n})),isOver:!1}}catch(e){if(e instanceof y.fg)return{notes:[e.message],isOver:!0}
const n=(0,y.B1)(e),o={issue:`#${t.followUp.issue.number}`,problem:(0,$.W)(e)}
return{notes:[t.texts.format("followUpFailed",o)],isOver:(0,y.SR)(n)||(0,y.Lv)(n)}}}async function ot(e,t){const n=(0,X.zi)(e.settings.language),o=[]
for(const s of t){e.dryRun||await Ee(e.github,s)
"post-comment"===s.kind&&(0,pe.Rf)(e.budget,[s])
const t=(0,qe.o)(s,n)
o.push(n.format(e.dryRun?"runPlans":"runDid",{what:t}))}return o}// run/outdated-postmortems
const st=3
function rt(e,{now:t,settings:n}){const o=e.filter(({closed:e,opened:o})=>(0,d.vk)(e??o,t)<n.followUps.chaseFor),s=(e,t)=>e.flatMap(e=>it(e).flatMap(({number:e,state:n})=>void 0===e||void 0!==n!==t?[]:[e]))
return[...s(e,!1),...s(o,!0)]}function it({followUps:e}){return e.items??[]}function at(e,t,n){const o=it(e).map(({number:e=0})=>{const n=t.get(e)
return void 0===n||"gone"===n?[e,n]:[e,n.issue.state.kind,r(n),n.issue.assignees]})
return n(JSON.stringify(o)).slice(0,12)}var dt=n(111);// run/tend
async function ut(e,t,n){const s=[],i=[...t.reports]
try{const t=0===e.early.followUps?[]:// run/find-follow-ups
await async function(e){return async function(e,t){const n="graphql"===t.reader?await async function(e,t){const n=[]
for(let s="";;){const r=""===s?"":`, after: ${JSON.stringify(s)}`,i=await(0,y.nI)(e.query(`query followUps { repository(${(0,Z.p)(e)}) {\n        issues(first: ${ee.xP}${r}, states: OPEN, labels: [${JSON.stringify(o.XT)}], orderBy: { field: CREATED_AT, direction: ASC }) {\n          pageInfo { hasNextPage endCursor }\n          nodes { ${se} }\n        }\n      } }`)),a=(0,K.at)(i,"data","repository","issues"),d=(0,K.gT)(a,"nodes"),u=d.flatMap(n=>ae(n,e,t)??[])
if(!Array.isArray((0,K.at)(a,"nodes"))||u.length<d.length)return
n.push(...u)
const c=(0,K.$6)(a,"pageInfo","endCursor")
if(!0!==(0,K.at)(a,"pageInfo","hasNextPage")||void 0===c)return n
s=c}}(e,t):void 0
return n??async function(e,t){const{rest:n,owner:s,repo:r,paginate:i}=e,a={owner:s,repo:r,labels:o.XT,state:"open",per_page:ee.xP}
return(await i(n.issues.listForRepo,a)).flatMap(e=>function(e,{me:t}){if(void 0!==(e.pull_request??void 0))return[]
const n=(0,oe.TK)(e),o=(0,V.L)(e.milestone?.due_on??void 0),s=ue(n,t)
return[de({issue:n,comments:[],isWhole:0===e.comments,milestoneDue:o,incident:s})]}(e,t))}(e,t)}(e.github,fe(e))}(e)
s.push(...await Ye(e,t))
if(await async function(e){const{early:t,settings:n}=e
if(lt(e))return ft(e)
t.digest??=await(0,b.rP)(e.github,e.context.me)
const{digest:o}=t,s=function({context:{me:e}},t){return"none"!==t&&J(t,e)?D(t.body)?.day:void 0}(e,o)
return void 0!==s?s!==h(e):"none"===o&&"off"!==n.followUps.digest||ft(e)}(e)){const o=await async function(e,t,n){const o=lt(e)?"":await(0,dt.vY)(e),s=(0,dt.jO)(o,e),i=new Set(t.map(({issue:e})=>e.number)),d=[...await le(e),...rt(s,e)],u=[...new Set(d)].filter(e=>!i.has(e)).slice(0,pt),{found:l,gone:f}=await async function(e,t){if("rest"===e.context.reader||0===t.length)return{found:[],gone:[]}
const{found:n,gone:o}=await re(e.github,t,fe(e))
return{found:n.filter(({issue:e})=>!e.body.includes(Y.O)),gone:o}}(e,u),p=l.filter(({issue:e})=>"open"===e.state.kind),m=await Ye(e,p)
if(0===s.length)return{reports:[],notes:m}
const w=function(e,{found:t,gone:n},{now:o,blobSha:s}){const i=new Map([...n.map(e=>[e,"gone"]),...t.map(e=>[e.issue.number,e])]),d=e.filter(e=>it(e).some(e=>function({number:e=0,state:t,due:n,owner:o},s){const i=s.get(e)
if(void 0===i)return!1
if("gone"===i)return void 0===t
const a="open"===i.issue.state.kind
if(a!==(void 0===t))return!0
const{assignees:d}=i.issue,u=void 0===o?0===d.length:d.includes(o)
return a&&(n!==r(i)||!u)}(e,i)))
return(0,Ge.lo)(d,o,a.vd).slice(0,st).map(e=>({issue:e.incident,followUpsSeen:at(e,i,s)}))}(s,{found:[...t,...l],gone:f},e),g=[]
for(const t of e.dryRun?[]:w){const o=await mt(e,t,n)
void 0!==o&&g.push(o)}const v=await async function(e,t){const{settings:n,context:o,now:s,dryRun:i}=e,{known:a,followUps:d,postmortems:u}=t
if("off"===n.followUps.digest)return[]
if(!("none"===a?u.length>=G:J(a,o.me)))return[]
const l=(0,X.zi)(n.language),{fileUrl:f}=(0,q.$t)(o.repository,n.postmortem.directory),p={followUps:d,postmortems:u,fileUrl:f,settings:n,now:s,texts:l},m="none"===a?void 0:D(a.body),w=function(e,t,n){const o=e.map(({issue:e})=>e.number),s=t?.overdue??o,r=e.filter(({issue:e})=>!s.includes(e.number)),{told:i}=t??{},a=void 0===i||(0,c.fi)(i,H)<=n
if(0===r.length||!a){const e=s.filter(e=>o.includes(e))
return{became:[],mark:{overdue:e,...void 0===i?{}:{told:i}}}}return{became:r,mark:{overdue:o,told:n}}}(_(p),m,h(e)),{body:g,isEmpty:v}=function(e,t){const{texts:n,followUps:o}=e,s=h(e),i=o.toSorted(C),a=_(e),d=e=>void 0!==e&&e>=s&&e<=(0,c.fi)(s,N),u=i.filter(({issue:e})=>0===e.assignees.length),{words:l}=n,f=[L(l.digestOverdue,a.map(t=>z(t,e)),n),L(l.digestSoon,i.filter(e=>d(r(e))).map(t=>z(t,e)),n),L(l.digestUnowned,u.filter(e=>!a.includes(e)&&!d(r(e))).map(t=>z(t,e)),n),L(l.digestTodos,F(e),n),L(l.digestUnwritten,I(e),n,R)].filter(e=>""!==e),p=[S({...t,day:s}),`_${l.digestNote}_`,...0===f.length?[l.digestNothing]:f,...W(e),O]
return{isEmpty:0===f.length,body:p.join("\n\n")}}(p,w.mark)
if("none"===a&&(v||await(0,b.tD)(e.github,o.me)))return[]
const y=function(e,t){const n=T.exec(e)?.index,o=void 0===n?-1:e.indexOf(O,n)
if(void 0!==n&&-1!==o)return e.slice(0,n)+t+e.slice(o+O.length)
const s=e.replaceAll(/^<!-- incident-protocol:(?:begin|end) digest\b[^\n]*-->\r?$/gm,"").trim()
return""===s?t:`${s}\n\n${t}`}("none"===a?"":a.body,g)
if(i||"none"!==a&&y===a.body)return[]
const $="none"===a?0:a.number,k=await async function({github:e,settings:t},n,o){if(0===n)return(0,b.Z4)(e,{title:(0,X.zi)(t.language).words.digestTitle,body:o})
await(0,b.O_)(e,n,o)
return n}(e,$,y)
await async function({github:e},t){const{doubles:n=[]}="none"===t?{}:t
for(const t of n)await(0,b.Sf)(e,t)}(e,0===$?await(0,b.rP)(e.github,o.me):a)
$>0&&w.became.length>0&&await(0,b.zA)(e.github,$,function(e,t){const n=e.flatMap(e=>{const{assignees:t}=e.issue
return 0===t.length?[{owner:"",one:e}]:t.map(t=>({owner:t,one:e}))}),o=[...Map.groupBy(n,({owner:e})=>e)].map(([e,n])=>{const o=n.slice(0,P).map(({one:e})=>j(e)).join(t.words.comma)
return""===e?`- ${o}`:`- ${(0,M.h)(e,200)}${t.words.colon}${o}`})
return[t.words.digestBecame,o.join("\n")].join("\n\n")}(w.became,l))
return[l.format("noteDigest",{issue:`#${k}`})]}(e,{known:e.early.digest??"none",followUps:[...t,...p],postmortems:s})
return{reports:g,notes:[...m,...v]}}(e,t,n)
s.push(...o.notes)
i.push(...o.reports)}}catch(e){s.push((0,$.W)(e))}return{...t,reports:i,notes:[...t.notes,...s]}}async function ct(e,t,n){const{notes:o,incident:s}=await async function(e,t){const n=await async function(e,t,n){const[o]="graphql"===n.reader?(await re(e,[t],n)).found:[]
if(void 0!==o)return o
try{const o=await(0,te.OS)(e,t),s=de({issue:o,comments:[],isWhole:!1,milestoneDue:void 0,incident:ue(o,n.me)})
return await ce(e,s)}catch(e){const{status:t}=(0,y.B1)(e)
if(e instanceof y.rO||404===t||410===t)return
throw e}}(e.github,t,fe(e))
if(void 0===n||Ke(n,e))return{notes:[]}
const o=xe({...Ve(e,n,await et(e,[n])),mayAsk:!1,people:Ze}),s=await ot(e,o),{incident:r}=n
return{notes:s,...0===o.length||void 0===r?{}:{incident:r.number}}}(e,t)
return void 0===s||e.dryRun?{reports:[],notes:o}:{reports:[await n(e,{issue:s})],notes:o}}function lt(e){return!0===e.early.hasNoIndex&&(0,dt.AV)(e)===k.BZ}function ft({now:e,context:t,settings:n}){const o=(0,d.B9)((0,d.Rz)((0,d.GH)((0,d.kb)(e)))-1e3),s=(t.repository.sweepsAt??[]).map(U.vz),r=s.length>0&&s.every(e=>void 0!==e)?s:void 0,i=void 0===r?void 0:(0,U.B6)(r,o),a=void 0===r||void 0===i?void 0:(0,U.B6)(r,i)
return void 0!==i&&void 0!==a?!(0,d.Y8)(e,i)&&(0,d.Y8)(e,a):(0,d.vk)(o,e)<n.reminders.sweepInterval}const pt=300
async function mt(e,t,n){try{return await n(e,t)}catch(e){const t=(0,y.B1)(e)
if(e instanceof y.fg||(0,y.Lv)(t)||(0,y.SR)(t))throw e
return}}})}

