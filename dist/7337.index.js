export const modules={7337:((t,e,n)=>{n.d(e,{X:()=>i})
var s=n(7378),o=n(2502)
function i(t,e){if("string"!=typeof t&&"number"!=typeof t)return
const n=(0,o.pF)((0,s.E)(String(t).slice(0,4e3)).text,e)
return""===n?void 0:n}}),7268:((t,e,n)=>{n.d(e,{RA:()=>o,UD:()=>a,f2:()=>r,ll:()=>i})
var s=n(7872)
function o(t,{path:e,sha:n}){return{kind:"broken",path:e,sha:n,reason:s.en.postmortem[t],flaw:t}}function i(t,e){return a(e.opened,t.opened)||e.incident-t.incident||a(t.path,e.path)}function r(t,e){return a(t.path,e.path)}function a(t,e){return t===e?0:t<e?-1:1}}),6018:((t,e,n)=>{n.d(e,{Ny:()=>i,Ok:()=>d,Sb:()=>a,gM:()=>o,h3:()=>r})
var s=n(7268)
const o="index"
function i(t,e){return{page:e.map(({path:t})=>t).filter(e=>e.toLowerCase()===`${t}/readme.md`.toLowerCase()).toSorted(s.UD)[0]??`${t}/README.md`,index:`${t}/index.json`,feed:`${t}/feed.xml`}}function r(t,e){const{page:n}=i(t,e)
return e.filter(({path:e})=>e!==n&&e.startsWith(`${t}/`)&&/\.md$/i.test(e))}function a(t){return void 0!==d(t)}function d(t){const e=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(t)?.[1]
return void 0===e?void 0:Number(e)}}),376:((t,e,n)=>{n.d(e,{Cg:()=>r,dz:()=>a,sS:()=>i})
var s=n(8674),o=n(8502)
function i(t,e){return(0,o.FF)(t.due,e.due)}function r(t){return Array.isArray(t)?{items:t.map(t=>{const e="done"===(n=(0,s.$6)(t,"state"))||"dropped"===n?n:void 0
var n
const[i,r,a]=[(0,s.tk)(t,"number"),(0,s.$6)(t,"owner"),(0,s.$6)(t,"due")]
return{...void 0===e?{}:{state:e},title:(0,s.$6)(t,"title")??"",...void 0===i?{}:{number:i},...void 0===r?{}:{owner:r},...void 0!==a&&(0,o.N)(a)?{due:a}:{}}})}:{}}function a({followUps:t}){return(t.items??[]).filter(({state:t})=>void 0===t)}}),7224:((t,e,n)=>{n.d(e,{Fw:()=>v,UD:()=>m,vS:()=>l})
var s=n(8674),o=n(1156),i=n(6018),r=n(376),a=n(3442),d=n(8130)
const u=1,p={entries:new Map,feed:""}
function l(t,e){const n=f.get(e)??(0,o.d)(t=>function(t,e){const n=function(t){try{return JSON.parse(t)}catch{return}}(t)
if((0,s.tk)(n,"version")!==u)return p
const o=[...(0,s.gT)(n,"postmortems").map(t=>function(t,e){const[n,o,i]=[(0,s.$6)(t,"path"),(0,s.$6)(t,"sha"),(0,s.$6)(t,"url")],u={done:(0,d.U9)((0,s.at)(t,"steps","done"))??0,skipped:(0,d.U9)((0,s.at)(t,"steps","skipped"))??0,open:(0,d.U9)((0,s.at)(t,"steps","open"))??0},p={open:(0,d.U9)((0,s.at)(t,"follow_ups","open"))??0,total:(0,d.U9)((0,s.at)(t,"follow_ups","total"))??0,issues:(0,s.gT)(t,"follow_ups","issues").flatMap(t=>(0,d.U9)(t)??[]),...(0,r.Cg)((0,s.at)(t,"follow_ups","items"))}
if(void 0===n||void 0===o||void 0===i||p.open>p.total)return
const l=(0,a.g)((0,s.at)(t,"times"))
if(void 0===l||p.total>0&&void 0===p.items)return
const c={incident:(0,s.at)(t,"incident"),title:(0,s.at)(t,"title"),severity:(0,s.at)(t,"severity"),services:(0,s.at)(t,"services"),labels:(0,s.at)(t,"labels"),status:(0,s.at)(t,"status"),opened:(0,s.at)(t,"opened"),closed:(0,s.at)(t,"closed"),updated:(0,s.at)(t,"updated"),durationMinutes:(0,s.at)(t,"duration_minutes"),lastedMinutes:(0,s.at)(t,"lasted_minutes"),completeness:(0,s.at)(t,"sections")},f=(0,d.q0)({path:n,sha:o,...c,times:l,steps:u,followUps:p})
return"broken"===f.kind?void 0:JSON.stringify($(f,i,e))===JSON.stringify(t)?f:void 0}(t,e)),...(0,s.gT)(n,"others").map(g)].filter(t=>void 0!==t),i=[...Map.groupBy(o,({path:t})=>t).values()].flatMap(([t,e])=>void 0===t||e?[]:[t])
return{entries:new Map(i.map(t=>[t.path,t])),feed:(0,s.$6)(n,"feed")??""}}(t,e),c)
return f.set(e,n),n(t??"")}const c={texts:2,characters:4e7},f=new WeakMap
function v(t){return""===t.trim()||t.includes('"postmortems":')}function m({postmortems:t,broken:e,others:n,feed:s,repositoryUrl:o,blobSha:i}){return`{\n${[`"version": ${u}`,h("postmortems",t.map(t=>$(t,`${o}/issues/${t.incident}`,i))),h("broken",e.map(({path:t,sha:e,reason:n})=>({path:t,sha:e,reason:n}))),h("others",n.map(({path:t,sha:e})=>({path:t,sha:e}))),`"feed": ${JSON.stringify(s)}`].map(t=>`  ${t}`).join(",\n")}\n}\n`}function h(t,e){return 0===e.length?`"${t}": []`:`"${t}": [\n${e.map(t=>`    ${function(t){return JSON.stringify(t).replaceAll("<","\\u003c")}(t)}`).join(",\n")}\n  ]`}function $(t,e,n){const s=function(t,e){const{path:n,sha:s,incident:o,title:i,severity:r,status:a,opened:d,closed:u,updated:p,steps:l,followUps:c}=t
return{path:n,sha:s,incident:o,url:e,title:i,severity:r,services:t.services,labels:t.labels,status:a,opened:d,closed:u,updated:p,duration_minutes:t.durationMinutes,lasted_minutes:t.lastedMinutes,times:t.times,steps:{done:l.done,skipped:l.skipped,open:l.open},follow_ups:{open:c.open,total:c.total,issues:c.issues,items:c.items?.map(({state:t,title:e,number:n,owner:s,due:o})=>({state:t,title:e,number:n,owner:s,due:o}))},sections:t.completeness}}(t,e)
return{...s,seal:n(JSON.stringify(s)).slice(0,8)}}function g(t){const[e,n]=[(0,s.$6)(t,"path"),(0,s.$6)(t,"sha")]
if(void 0!==e&&void 0!==n&&!(0,i.Sb)(e))return{kind:"other",path:e,sha:n}}}),9944:((t,e,n)=>{n.d(e,{c2:()=>o,o7:()=>r,vL:()=>i})
const s=["draft","final","complete","incomplete"]
function o(t,e){const n=void 0===e||e.written===e.total
return 0===t&&n?"final":"draft"}function i(t){return null!=t&&""!==t&&!s.includes(t)}function r(t,e){return"final"===t?e.statusFinal:"draft"===t?e.statusDraft:t}}),3442:((t,e,n)=>{n.d(e,{g:()=>d,i:()=>a})
var s=n(8674),o=n(9480),i=n(5619),r=n(8130)
function a(t){const e=(0,r.U_)((0,s.at)(t,"opened"))
if(void 0===e)return{}
const n=(0,r.U_)((0,s.at)(t,"resolved"))??function(t){return(0,s.gT)(t,"episodes").flatMap(t=>(0,r.U_)((0,s.$6)(t,"to"))??[])[0]??(0,r.U_)((0,s.at)(t,"closed"))}(t)
return{...u("alert",l(e,p(t,"alert"))),...u("apology",l(e,p(t,"apologize"))),...u("resolved",l(e,n))}}function d(t){if("object"==typeof t&&null!==t&&!Array.isArray(t))return{...u("alert",(0,r.U9)((0,s.at)(t,"alert"))),...u("apology",(0,r.U9)((0,s.at)(t,"apology"))),...u("resolved",(0,r.U9)((0,s.at)(t,"resolved")))}}function u(t,e){return void 0===e?{}:{[t]:e}}function p(t,e){const n=(0,s.gT)(t,"steps").find(t=>(0,s.at)(t,"id")===e)
if("done"===(0,s.at)(n,"state")&&!0!==(0,s.at)(n,"seen"))return(0,r.U_)((0,s.at)(n,"when"))}function l(t,e){if(void 0!==e&&!(0,i.Y8)(e,t))return Math.floor((0,i.vk)(t,e)/o.Vc)}}),8130:((t,e,n)=>{n.d(e,{Lu:()=>m,U9:()=>u,U_:()=>v,q0:()=>d})
var s=n(8674),o=n(5619),i=n(7337),r=n(7268),a=n(9944)
function d(t){const{path:e,sha:n,times:o,steps:d,followUps:p}=t,c=u(t.incident)
if(void 0===c||0===c)return(0,r.RA)("flawNumber",t)
const f=v(t.opened)
if(void 0===f)return(0,r.RA)("flawOpened",t)
const m=v(t.closed),h=(0,i.X)(t.severity,60),[$,g]=[l(t.services),l(t.labels)],y=u(t.durationMinutes),w=u(t.lastedMinutes),b=function(t){const[e,n]=[u((0,s.at)(t,"written")),u((0,s.at)(t,"total"))]
return void 0===e||void 0===n||e>n||0===n?void 0:{written:e,total:n}}(t.completeness),U=(0,i.X)(t.status,40)??""
return{kind:"postmortem",path:e,sha:n,incident:c,title:(0,i.X)(t.title,256)??`Incident ${c}`,status:(0,a.vL)(U)?U:(0,a.c2)(d.open,b),opened:f,updated:v(t.updated)??m??f,times:o,steps:d,followUps:p,...void 0===h?{}:{severity:h},...0===$.length?{}:{services:$},...0===g.length?{}:{labels:g},...void 0===m?{}:{closed:m},...void 0===y?{}:{durationMinutes:y},...void 0===w?{}:{lastedMinutes:w},...void 0===b?{}:{completeness:b}}}function u(t){const e="string"==typeof t&&/^\d{1,12}$/.test(t)?Number(t):t
if("number"==typeof e&&Number.isSafeInteger(e)&&!(e<0))return e}const p=100
function l(t){const e=Array.isArray(t)?t.slice(0,p):[t]
return[...new Set(e.flatMap(t=>(0,i.X)(t,60)??[]))]}const c=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function v(t){const e="string"==typeof t?t.trim().toUpperCase():"",[,n,s,i=":00",r="Z"]=f.exec(c.test(e)?`${e}T00:00`:e)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${s}${i}${r}`)
return Number.isNaN(a)?void 0:(0,o.B9)(a)}function m(t){const e=(0,s.gT)(t,"steps").map(t=>(0,s.at)(t,"state")),n=t=>e.filter(e=>e===t).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}})}

