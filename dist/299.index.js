export const id=299
export const ids=[299]
export const modules={2850:((t,e,n)=>{function o(t){return t.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}n.d(e,{t:()=>o})}),7337:((t,e,n)=>{n.d(e,{X:()=>i})
var o=n(7378),s=n(2502)
function i(t,e){if("string"!=typeof t&&"number"!=typeof t)return
const n=(0,s.pF)((0,o.E)(String(t).slice(0,4e3)).text,e)
return""===n?void 0:n}}),7268:((t,e,n)=>{n.d(e,{RA:()=>s,UD:()=>a,f2:()=>r,ll:()=>i})
var o=n(7872)
function s(t,{path:e,sha:n}){return{kind:"broken",path:e,sha:n,reason:o.en.postmortem[t],flaw:t}}function i(t,e){return a(e.opened,t.opened)||e.incident-t.incident||a(t.path,e.path)}function r(t,e){return a(t.path,e.path)}function a(t,e){return t===e?0:t<e?-1:1}}),1765:((t,e,n)=>{n.d(e,{$W:()=>f,Cg:()=>g,dz:()=>$,rK:()=>v,sS:()=>h})
var o=n(6217),s=n(8674),i=n(2850),r=n(8502),a=n(7337)
const d=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,l=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function u(t){const e=l.exec(t)?.[1]
return void 0!==e&&(0,r.N)(e)?e:void 0}const c=120,p=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(t=>[...(0,o.ph)(t)]))
function f(t,e,n){const[o=""]=e.split(" – ",1),s=o.split(/[,、，]/).map(t=>t.trim().replaceAll("\\","")),i=u(o),[,r=""]=s,a=d.test(r)&&!/^p[0-4]$/i.test(r)&&!p().has(r)
return{...m(t.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:r}:{},...void 0===i?{}:{due:i}}}function v(t,e){const n=void 0===e?"":`#${e}`,o=t.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),s=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,i=u(o)
return{...m(s),...void 0===e?{}:{number:e},...void 0===i?{}:{due:i}}}function m(t){const e=(0,i.t)(t.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,a.X)(e,c)??""}}function h(t,e){return(0,r.FF)(t.due,e.due)}function g(t){return Array.isArray(t)?{items:t.map(t=>{const e="done"===(n=(0,s.$6)(t,"state"))||"dropped"===n?n:void 0
var n
const[o,i,a]=[(0,s.tk)(t,"number"),(0,s.$6)(t,"owner"),(0,s.$6)(t,"due")]
return{...void 0===e?{}:{state:e},title:(0,s.$6)(t,"title")??"",...void 0===o?{}:{number:o},...void 0===i?{}:{owner:i},...void 0!==a&&(0,r.N)(a)?{due:a}:{}}})}:{}}function $({followUps:t}){return(t.items??[]).filter(({state:t})=>void 0===t)}}),6018:((t,e,n)=>{n.d(e,{Ny:()=>i,Ok:()=>d,Sb:()=>a,gM:()=>s,h3:()=>r})
var o=n(7268)
const s="index"
function i(t,e){return{page:e.map(({path:t})=>t).filter(e=>e.toLowerCase()===`${t}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${t}/README.md`,index:`${t}/index.json`,feed:`${t}/feed.xml`}}function r(t,e){const{page:n}=i(t,e)
return e.filter(({path:e})=>e!==n&&e.startsWith(`${t}/`)&&/\.md$/i.test(e))}function a(t){return void 0!==d(t)}function d(t){const e=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(t)?.[1]
return void 0===e?void 0:Number(e)}}),7224:((t,e,n)=>{n.d(e,{Fw:()=>v,UD:()=>m,vS:()=>c})
var o=n(8674),s=n(1156),i=n(1765),r=n(6018),a=n(3442),d=n(8130)
const l=1,u={entries:new Map,feed:""}
function c(t,e){const n=f.get(e)??(0,s.d)(t=>function(t,e){const n=function(t){try{return JSON.parse(t)}catch{return}}(t)
if((0,o.tk)(n,"version")!==l)return u
const s=[...(0,o.gT)(n,"postmortems").map(t=>function(t,e){const[n,s,r]=[(0,o.$6)(t,"path"),(0,o.$6)(t,"sha"),(0,o.$6)(t,"url")],l={done:(0,d.U9)((0,o.at)(t,"steps","done"))??0,skipped:(0,d.U9)((0,o.at)(t,"steps","skipped"))??0,open:(0,d.U9)((0,o.at)(t,"steps","open"))??0},u={open:(0,d.U9)((0,o.at)(t,"follow_ups","open"))??0,total:(0,d.U9)((0,o.at)(t,"follow_ups","total"))??0,issues:(0,o.gT)(t,"follow_ups","issues").flatMap(t=>(0,d.U9)(t)??[]),...(0,i.Cg)((0,o.at)(t,"follow_ups","items"))}
if(void 0===n||void 0===s||void 0===r||u.open>u.total)return
const c=(0,a.g)((0,o.at)(t,"times"))
if(void 0===c||u.total>0&&void 0===u.items)return
const p={incident:(0,o.at)(t,"incident"),title:(0,o.at)(t,"title"),severity:(0,o.at)(t,"severity"),services:(0,o.at)(t,"services"),labels:(0,o.at)(t,"labels"),status:(0,o.at)(t,"status"),opened:(0,o.at)(t,"opened"),closed:(0,o.at)(t,"closed"),updated:(0,o.at)(t,"updated"),durationMinutes:(0,o.at)(t,"duration_minutes"),lastedMinutes:(0,o.at)(t,"lasted_minutes"),completeness:(0,o.at)(t,"sections")},f=(0,d.q0)({path:n,sha:s,...p,times:c,steps:l,followUps:u})
return"broken"===f.kind?void 0:JSON.stringify(g(f,r,e))===JSON.stringify(t)?f:void 0}(t,e)),...(0,o.gT)(n,"others").map($)].filter(t=>void 0!==t),r=[...Map.groupBy(s,({path:t})=>t).values()].flatMap(([t,e])=>void 0===t||e?[]:[t])
return{entries:new Map(r.map(t=>[t.path,t])),feed:(0,o.$6)(n,"feed")??""}}(t,e),p)
return f.set(e,n),n(t??"")}const p={texts:2,characters:4e7},f=new WeakMap
function v(t){return""===t.trim()||t.includes('"postmortems":')}function m({postmortems:t,broken:e,others:n,feed:o,repositoryUrl:s,blobSha:i}){return`{\n${[`"version": ${l}`,h("postmortems",t.map(t=>g(t,`${s}/issues/${t.incident}`,i))),h("broken",e.map(({path:t,sha:e,reason:n})=>({path:t,sha:e,reason:n}))),h("others",n.map(({path:t,sha:e})=>({path:t,sha:e}))),`"feed": ${JSON.stringify(o)}`].map(t=>`  ${t}`).join(",\n")}\n}\n`}function h(t,e){return 0===e.length?`"${t}": []`:`"${t}": [\n${e.map(t=>`    ${function(t){return JSON.stringify(t).replaceAll("<","\\u003c")}(t)}`).join(",\n")}\n  ]`}function g(t,e,n){const o=function(t,e){const{path:n,sha:o,incident:s,title:i,severity:r,status:a,opened:d,closed:l,updated:u,steps:c,followUps:p}=t
return{path:n,sha:o,incident:s,url:e,title:i,severity:r,services:t.services,labels:t.labels,status:a,opened:d,closed:l,updated:u,duration_minutes:t.durationMinutes,lasted_minutes:t.lastedMinutes,times:t.times,steps:{done:c.done,skipped:c.skipped,open:c.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:t,title:e,number:n,owner:o,due:s})=>({state:t,title:e,number:n,owner:o,due:s}))},sections:t.completeness}}(t,e)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function $(t){const[e,n]=[(0,o.$6)(t,"path"),(0,o.$6)(t,"sha")]
if(void 0!==e&&void 0!==n&&!(0,r.Sb)(e))return{kind:"other",path:e,sha:n}}}),9944:((t,e,n)=>{n.d(e,{c2:()=>s,o7:()=>r,vL:()=>i})
const o=["draft","final","complete","incomplete"]
function s(t,e){const n=void 0===e||e.written===e.total
return 0===t&&n?"final":"draft"}function i(t){return null!=t&&""!==t&&!o.includes(t)}function r(t,e){return"final"===t?e.statusFinal:"draft"===t?e.statusDraft:t}}),3442:((t,e,n)=>{n.d(e,{g:()=>d,i:()=>a})
var o=n(8674),s=n(9480),i=n(5619),r=n(8130)
function a(t){const e=(0,r.U_)((0,o.at)(t,"opened"))
if(void 0===e)return{}
const n=(0,r.U_)((0,o.at)(t,"resolved"))??function(t){return(0,o.gT)(t,"episodes").flatMap(t=>(0,r.U_)((0,o.$6)(t,"to"))??[])[0]??(0,r.U_)((0,o.at)(t,"closed"))}(t)
return{...l("alert",c(e,u(t,"alert"))),...l("apology",c(e,u(t,"apologize"))),...l("resolved",c(e,n))}}function d(t){if("object"==typeof t&&null!==t&&!Array.isArray(t))return{...l("alert",(0,r.U9)((0,o.at)(t,"alert"))),...l("apology",(0,r.U9)((0,o.at)(t,"apology"))),...l("resolved",(0,r.U9)((0,o.at)(t,"resolved")))}}function l(t,e){return void 0===e?{}:{[t]:e}}function u(t,e){const n=(0,o.gT)(t,"steps").find(t=>(0,o.at)(t,"id")===e)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,r.U_)((0,o.at)(n,"when"))}function c(t,e){if(void 0!==e&&!(0,i.Y8)(e,t))return Math.floor((0,i.vk)(t,e)/s.Vc)}}),8130:((t,e,n)=>{n.d(e,{Lu:()=>m,U9:()=>l,U_:()=>v,q0:()=>d})
var o=n(8674),s=n(5619),i=n(7337),r=n(7268),a=n(9944)
function d(t){const{path:e,sha:n,times:s,steps:d,followUps:u}=t,p=l(t.incident)
if(void 0===p||0===p)return(0,r.RA)("flawNumber",t)
const f=v(t.opened)
if(void 0===f)return(0,r.RA)("flawOpened",t)
const m=v(t.closed),h=(0,i.X)(t.severity,60),[g,$]=[c(t.services),c(t.labels)],w=l(t.durationMinutes),y=l(t.lastedMinutes),b=function(t){const[e,n]=[l((0,o.at)(t,"written")),l((0,o.at)(t,"total"))]
return void 0===e||void 0===n||e>n||0===n?void 0:{written:e,total:n}}(t.completeness),U=(0,i.X)(t.status,40)??""
return{kind:"postmortem",path:e,sha:n,incident:p,title:(0,i.X)(t.title,256)??`Incident ${p}`,status:(0,a.vL)(U)?U:(0,a.c2)(d.open,b),opened:f,updated:v(t.updated)??m??f,times:s,steps:d,followUps:u,...void 0===h?{}:{severity:h},...0===g.length?{}:{services:g},...0===$.length?{}:{labels:$},...void 0===m?{}:{closed:m},...void 0===w?{}:{durationMinutes:w},...void 0===y?{}:{lastedMinutes:y},...void 0===b?{}:{completeness:b}}}function l(t){const e="string"==typeof t&&/^\d{1,12}$/.test(t)?Number(t):t
if("number"==typeof e&&Number.isSafeInteger(e)&&!(e<0))return e}const u=100
function c(t){const e=Array.isArray(t)?t.slice(0,u):[t]
return[...new Set(e.flatMap(t=>(0,i.X)(t,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function v(t){const e="string"==typeof t?t.trim().toUpperCase():"",[,n,o,i=":00",r="Z"]=f.exec(p.test(e)?`${e}T00:00`:e)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${r}`)
return Number.isNaN(a)?void 0:(0,s.B9)(a)}function m(t){const e=(0,o.gT)(t,"steps").map(t=>(0,o.at)(t,"state")),n=t=>e.filter(e=>e===t).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}}),111:((t,e,n)=>{n.d(e,{AV:()=>i,jO:()=>a,vY:()=>r})
var o=n(6608),s=n(7224)
function i({settings:t}){return`${t.postmortem.directory}/index.json`}async function r(t){if("off"===t.settings.postmortem.index)return""
const e=await(0,o.Gu)(t.github,i(t))
return"present"===e.kind?e.text:""}function a(t,{blobSha:e}){const{entries:n}=(0,s.vS)(t,e)
return[...n.values()].filter(t=>"postmortem"===t.kind)}}),1299:((t,e,n)=>{n.d(e,{recall:()=>u})
var o=n(164),s=n(4369),i=n(1362),r=n(1765),a=n(6350),d=n(111)
const l=3
async function u(t,e,n){const r=await async function(t){const{early:e}=t,n=(0,d.AV)(t)
if(e.index?.path===n)return e.index.text
try{const o=await(0,d.vY)(t)
return e.index={path:n,text:o},o}catch(t){if("none"!==(0,s.B1)(t).limit)throw t
return}}(t)
if(void 0===r)return{kind:"unavailable"}
const u=(0,d.jO)(r,t).filter(t=>!(0,o.KH)(t)),p=(0,a.T)((0,i.zT)(e,t.settings),u),f=({incident:t})=>n.includes(t)
return{kind:"read",found:[...u.filter(t=>f(t)&&!p.some(e=>e.entry.incident===t.incident)).map(t=>({entry:t,services:[],labels:[],words:[]})),...p].toSorted((t,e)=>Number(f(e.entry))-Number(f(t.entry))).slice(0,l).map(c)}}function c({entry:t,services:e,labels:n,words:o}){const{incident:s,title:i,path:a,opened:d,durationMinutes:l,lastedMinutes:u=l}=t,[c]=(0,r.dz)(t).toSorted(r.sS),[f]=e,[v]=n
return{incident:s,title:i.slice(0,100).toWellFormed(),path:a,opened:d,...void 0===u?{}:{minutes:u},shared:p({services:e,labels:n,words:o}),name:f??v??o.slice(0,3).join(" "),...void 0===c?{}:{open:{...c,title:c.title.slice(0,80).toWellFormed()}}}}function p({services:t,labels:e,words:n}){return t.length>0?"service":e.length>0?"label":n.length>0?"words":"said"}})}

