export const id=994
export const ids=[994]
export const modules={2839:((t,e,n)=>{n.d(e,{Xz:()=>a,g4:()=>l,vQ:()=>c})
var o=n(9599),r=n(8113)
const i={language:"yaml",engines:{yaml:{parse:d},javascript:u,json:u}},s={engines:{yaml:{parse:d,stringify:function(t){return(0,r.As)(t,{schema:"yaml-1.1",singleQuote:!0,lineWidth:0,aliasDuplicateObjects:!1})}},javascript:u}}
function a(t){const e=c(t)
if(void 0===e)return{kind:"none",content:t.replace(/^\uFEFF/,"")}
if(""===e.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:t}=o(`---\n${e.yaml.replaceAll("\r\n","\n")}---\n`,i)
return{kind:"front-matter",data:t,content:e.content}}catch(t){const[e=""]=(t instanceof Error?t.message:String(t)).split("\n")
return{kind:"broken",reason:e}}}function l(t,e){return`${o.stringify({content:""},function(t){const e=JSON.stringify(t),n=JSON.parse(e)
return"object"==typeof n&&null!==n?n:{}}(t),s).trimEnd()}\n${e}`}function c(t){const e=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(t)?.[0]
if(void 0===e)return
const n=t.slice(e.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:e,yaml:n,closing:"",content:""}
const[r]=o,i=o.index+r.length
return{opening:e,yaml:n.slice(0,o.index),closing:r,content:n.slice(i)}}function d(t){const e=(0,r.qg)(t,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==e)return{}
if("object"!=typeof e||Array.isArray(e))throw new Error("It is not a list of keys with values.")
return e}function u(){throw new Error("Only YAML is read.")}}),124:((t,e,n)=>{n.d(e,{J:()=>s,K:()=>m})
var o=n(2839),r=n(1156)
const i=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/
function s(t,e,n){const o=m(e).map(({name:t,from:n,to:o})=>({name:t,text:e.slice(n,o)})),r=new Map(o.map(({name:t,text:e})=>[t,e]))
let i="",s=0
for(const{name:e,from:o,to:f}of m(t)){const m=r.get(e)
if(void 0===m&&!n.mayEmpty(e))continue
if(void 0===m&&a(t.slice(o,f))){const e=l(t,o,f),n=""===t.slice(e.to,p(t,e.to)).trim(),r=n?"":/^\s*#{2,3} [^\r\n]*\r?\n/.exec(t.slice(o,f))?.[0]??""
i+=n?t.slice(s,e.from):`${t.slice(s,o)}${r}${u(t,o)}`,s=n?e.to:f
continue}const h=!0===n.hasHeadingOutside?c(m??"",t,{from:o,to:f}):m??""
i+=t.slice(s,o)+d(t,o,h),s=f}const f=i+t.slice(s)
return o.reduce((t,e,r)=>!m(t).some(({name:t})=>t===e.name)&&n.mayInsert(e.name)?function(t,{name:e,text:n},o){const r=m(t),i=o.toReversed().flatMap(t=>r.find(e=>e.name===t.name)??[])[0],s=u(t,i?.from??0),a=`\x3c!-- incident-protocol:begin ${e} --\x3e\n${n}\x3c!-- incident-protocol:end ${e} --\x3e`.replaceAll(/\r?\n/g,s),l=void 0===i?t.length:p(t,t.indexOf("--\x3e",i.to)+3),c=t.slice(0,l).trimEnd(),d=`${c}${s}${s}${a}${void 0===i?s:t.slice(c.length)}`
return m(d).some(t=>t.name===e)?d:t}(t,e,o.slice(0,r)):t,f)}function a(t){return/^\s*(?:#{2,3} |<details)/.test(t)}function l(t,e,n){const o=t.lastIndexOf("\x3c!--",e-1)
return{from:o-(/(?:\r?\n){0,2}$/.exec(t.slice(0,o))?.[0]??"").length,to:t.indexOf("--\x3e",n)+3}}function c(t,e,{from:n,to:o}){const r=/(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(e.slice(Math.max(0,n-400),n).trimEnd())?t.replace(/^\n*#{2,3} [^\n]*\n/,""):t,i=/^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(e.slice(o,o+1e3))?.[1]
return void 0===i?r:r.replace(`\n${i}\n`,"")}function d(t,e,n){return n.replaceAll(/\r?\n/g,u(t,e))}function u(t,e){return t.slice(0,e).endsWith("\r\n")?"\r\n":"\n"}function p(t,e){const n=(0,o.vQ)(t)?.content??t,i=t.length-n.length,s=(0,r.k)(n).lines.find(({start:t,end:o,place:r,quoted:s})=>{if(i+t<e||s||"code"===r)return!1
const a=n.slice(t,o)
return"html"===r?f.test(a):/^#{1,3} /.test(a)})
return void 0===s?t.length:i+s.start}const f=/^<!-- incident-protocol:(?:begin|data) /
function m(t){const{content:e}=(0,o.vQ)(t)??{content:t},n=t.length-e.length,s=(0,r.k)(e).lines.flatMap(t=>function(t,e,n){if("html"!==e.place||e.quoted)return[]
const o=i.exec(t.slice(e.start,e.end).trim())
if(null===o)return[]
const r=/^(?:\r\n|\n|\r)?/.exec(t.slice(e.end,e.end+2))?.[0]??""
return[{what:"begin"===o[1]?"begin":"end",name:o[2]??"",start:n+e.start,after:n+e.end+r.length}]}(e,t,n)),a=s.flatMap((t,e)=>{const n=s[e+1]
return"begin"!==t.what||"end"!==n?.what||n.name!==t.name?[]:[{name:t.name,from:t.after,to:n.start}]})
return a.filter(({name:t},e)=>a.findIndex(e=>e.name===t)===e)}}),2850:((t,e,n)=>{function o(t){return t.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}n.d(e,{t:()=>o})}),7337:((t,e,n)=>{n.d(e,{X:()=>i})
var o=n(7378),r=n(2502)
function i(t,e){if("string"!=typeof t&&"number"!=typeof t)return
const n=(0,r.pF)((0,o.E)(String(t).slice(0,4e3)).text,e)
return""===n?void 0:n}}),2718:((t,e,n)=>{n.d(e,{w:()=>c})
var o=n(8674),r=n(2839),i=n(1156),s=n(124),a=n(4070),l=n(6270)
function c(t,e){const n=(0,r.vQ)(t)?.content??t,c=function(t,e){const n=t.length-e.length
return(0,s.K)(t).map(({name:t,from:e,to:o})=>({name:t,from:e-n,to:o-n}))}(t,n),p=function(t,e){const n=new Map,o={heading:"",under:void 0}
let r=0
for(const s of(0,i.k)(t).lines){for(;r<e.length&&(e[r]?.to??0)<=s.start;)r+=1
const i=e[r],a=void 0!==i&&s.start>=i.from&&s.end<=i.to?i.name:void 0
u({...s,text:t.slice(s.start,s.end).trim()},a,o,n)}return n}(n,c),f=(0,l.K)(t),m=Object.keys(f).length>0,h=function(t,e){return(0,o.gT)(t,"sections").flatMap(t=>"string"==typeof t?t:[]).filter(t=>!e.some(e=>e.name===t))}(f,c),v=a.RT.filter(t=>m&&!p.has((0,a.Fg)(t))&&!h.includes((0,a.Fg)(t))),g=[...[...p].map(([t,e])=>({mark:t,...e,heading:e.heading||t})),...v.map(t=>({mark:(0,a.Fg)(t),heading:(0,a.Wm)(t,e),isWritten:!1}))].toSorted((t,e)=>d(t.mark)-d(e.mark)),$=g.filter(({isWritten:t})=>!t)
return{written:g.length-$.length,total:g.length,asking:$.map(({heading:t})=>t),askingMarks:$.map(({mark:t})=>t)}}function d(t){const e=a.RT.findIndex(e=>(0,a.Fg)(e)===t)
return-1===e?a.RT.length:e}function u(t,e,n,o){if(""===t.text)return
const r=void 0===e?function({text:t,place:e}){if("html"!==e)return
const[,n,o=""]=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(t)??[]
return void 0===n?void 0:{what:"begin"===n?"begin":"end",name:o}}(t):void 0
if(void 0!==r)return void function({what:t,name:e},n,o){"end"!==t?(n.under=(0,a.GH)(e)?e:void 0,(0,a.GH)(e)&&!o.has(e)&&o.set(e,{heading:n.heading,isWritten:!1})):n.heading=""}(r,n,o)
const i=function({place:t,quoted:e,text:n},o){if("text"!==t||e)return
const[,r="",i]=/^(#{1,3})[ \t]+(\S.*)$/.exec(n)??[]
return r.length<3||void 0===o&&void 0!==(0,a.RO)(i??"")?i:void 0}(t,e),s=void 0!==e&&(0,a.GH)(e)?e:void 0
void 0!==i&&(n.heading=i,n.under=void 0===e?(0,a.RO)(i):s)
const l=void 0===e?n.under:s
if(void 0===l)return
const c=o.get(l)??{heading:"",isWritten:!1}
c.heading||=n.heading,o.set(l,c),void 0===i&&(c.isWritten||=void 0===e?function({text:t,place:e}){return!("html"===e&&/^<!--.*-->$/.test(t)||/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(t)||""===t||function(t){return/^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(t)}(t))}(t):function(t,{text:e,quoted:n}){return"follow-ups"!==t?n:/\/issues\/\d+\)/.test(e.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g,""))||/^- \[[ xX]\] (?![_*])/.test(e)}(l,t))}}),7268:((t,e,n)=>{n.d(e,{RA:()=>r,UD:()=>a,f2:()=>s,ll:()=>i})
var o=n(7872)
function r(t,{path:e,sha:n}){return{kind:"broken",path:e,sha:n,reason:o.en.postmortem[t],flaw:t}}function i(t,e){return a(e.opened,t.opened)||e.incident-t.incident||a(t.path,e.path)}function s(t,e){return a(t.path,e.path)}function a(t,e){return t===e?0:t<e?-1:1}}),6669:((t,e,n)=>{n.d(e,{H:()=>i,x:()=>l})
var o=n(1477)
const r=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi
function i(t,e){return(0,o.h)(t.replaceAll(r,"(address)"),e)}const s=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}
function l(t){return t.toWellFormed().replaceAll(s,"").replaceAll(/[&<>"']/g,t=>a[t]??"")}}),1765:((t,e,n)=>{n.d(e,{$W:()=>f,Cg:()=>g,dz:()=>$,rK:()=>m,sS:()=>v})
var o=n(6217),r=n(8674),i=n(2850),s=n(8502),a=n(7337)
const l=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,c=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function d(t){const e=c.exec(t)?.[1]
return void 0!==e&&(0,s.N)(e)?e:void 0}const u=120,p=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(t=>[...(0,o.ph)(t)]))
function f(t,e,n){const[o=""]=e.split(" – ",1),r=o.split(/[,、，]/).map(t=>t.trim().replaceAll("\\","")),i=d(o),[,s=""]=r,a=l.test(s)&&!/^p[0-4]$/i.test(s)&&!p().has(s)
return{...h(t.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...a?{owner:s}:{},...void 0===i?{}:{due:i}}}function m(t,e){const n=void 0===e?"":`#${e}`,o=t.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),r=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,i=d(o)
return{...h(r),...void 0===e?{}:{number:e},...void 0===i?{}:{due:i}}}function h(t){const e=(0,i.t)(t.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,a.X)(e,u)??""}}function v(t,e){return(0,s.FF)(t.due,e.due)}function g(t){return Array.isArray(t)?{items:t.map(t=>{const e="done"===(n=(0,r.$6)(t,"state"))||"dropped"===n?n:void 0
var n
const[o,i,a]=[(0,r.tk)(t,"number"),(0,r.$6)(t,"owner"),(0,r.$6)(t,"due")]
return{...void 0===e?{}:{state:e},title:(0,r.$6)(t,"title")??"",...void 0===o?{}:{number:o},...void 0===i?{}:{owner:i},...void 0!==a&&(0,s.N)(a)?{due:a}:{}}})}:{}}function $({followUps:t}){return(t.items??[]).filter(({state:t})=>void 0===t)}}),1780:((t,e,n)=>{n.d(e,{p:()=>c})
var o=n(6217),r=n(1156),i=n(124),s=n(1765)
const a="follow-ups",l=()=>new Set(["follow-ups","follow-up","followups","follow ups","action items",...(0,o.ph)("followUps").map(t=>t.toLowerCase())])
function c(t,{words:e,home:n}){const o=(0,i.K)(t).find(({name:t})=>t===a),c=(0,r.k)(t).lines.filter(({place:t,quoted:e})=>"text"===t&&!e),g=c.flatMap(e=>function(t,{start:e,end:n,item:o}){if(void 0!==o)return
const[,r,i=""]=/^ {0,3}(#{1,6})[ \t](.*)$/.exec(t.slice(e,Math.min(n,e+200)))??[]
if(void 0===r)return
const s=i.replaceAll(/[*_`#:]|<[^>]{0,60}>/g,"").trim()
return{at:e,level:r.length,name:s.normalize("NFC").replaceAll("‑","-").toLowerCase()}}(t,e)??[]),$=void 0===o?function(t){const e=l(),n=t.filter(({name:t})=>e.has(t)).map(e=>u(t,e))
return t=>n.some(({from:e,to:n})=>t>e&&t<n)}(g):function(t,e){const n=t.find(({at:t})=>t>=e.from&&t<e.to)??t.findLast(({at:t})=>t<e.from),{from:o,to:r}=void 0===n?{from:-1,to:Number.POSITIVE_INFINITY}:u(t,n)
return t=>t>o&&t<r}(g,o),w=c.flatMap(({start:r,end:i,item:a})=>{if(void 0===a||!$(r))return[]
const l=t.slice(a,Math.min(i,a+1e3)).trimEnd(),c=void 0!==o&&r>=o.from&&r<o.to
return function(t,e){const[,n,o=""]=/^\[([ \txX])\][ \t]+(\S.*)$/.exec(t)??[]
if(void 0===n||/^(?:_[^_]+_|\*[^*]+\*)$/.test(o))return
const r=function(t,e){const n=[...t.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?![\d#])/g)],o=n.filter(([,t])=>t===e).map(([,,t])=>t),r=t.replaceAll(/https?:\/\/\S+/g,""),i=n.length>0?[]:[...r.matchAll(/(?<![\w/&#-])(?<![\w-]`)#(\d{1,9})\b/g)],s=new Set([...o,...i.map(([,t])=>t)].map(Number)),[a,l]=[...s].filter(t=>t>0)
return void 0===l?a:void 0}(o,e),i="x"===n.toLowerCase()?"done":"open"
return{state:i,issue:r,item:v((0,s.rK)(o,r),i)}}(l,n)??(c?function(t,{words:e,home:n}){const[,o="",r,i,a=""]=p.exec(t)??[],l=a.replace(/^[\s:：]+/,""),c=function(t,{followUpOpen:e,followUpClosed:n,followUpMerged:o,followUpDropped:r}){const[i=""]=t.split(/[,、，]/,1),s=[...[e,...f()].map(t=>["open",t]),...[n,o,...m()].map(t=>["done",t]),...[r,...h()].map(t=>["dropped",t])],a=s.find(([,e])=>function(t,e){return e.startsWith(t)&&/^(?:$|[^\p{L}\p{N}])/u.test(e.slice(t.length))}(e,t))??s.find(([,t])=>i.endsWith(t))
return a?.[0]}(l,e)
if(void 0===c)return
const d=r===n?Number(i):void 0
return{state:c,issue:d,item:v((0,s.$W)(o,l,d),c)}}(l,{words:e,home:n}):void 0)??[]}),x=w.filter(({state:t})=>"open"===t),y=x.flatMap(({issue:t})=>t??[]),b=w.filter(({state:t})=>"open"!==t),M=[...x,...b].slice(0,d).map(({item:t})=>t)
return{open:x.length,total:w.length,issues:[...new Set(y)],...0===w.length?{}:{items:M}}}const d=100
function u(t,{at:e,level:n}){const o=t.find(t=>t.at>e&&t.level<=n)
return{from:e,to:o?.at??Number.POSITIVE_INFINITY}}const p=/^\[((?:\\.|[^\]\\]|\](?!\())*)\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/,f=()=>(0,o.ph)("followUpOpen"),m=()=>[...(0,o.ph)("followUpClosed"),...(0,o.ph)("followUpMerged")],h=()=>(0,o.ph)("followUpDropped")
function v(t,e){return"open"===e?t:{state:e,...t}}}),6018:((t,e,n)=>{n.d(e,{Ny:()=>i,Ok:()=>l,Sb:()=>a,gM:()=>r,h3:()=>s})
var o=n(7268)
const r="index"
function i(t,e){return{page:e.map(({path:t})=>t).filter(e=>e.toLowerCase()===`${t}/readme.md`.toLowerCase()).toSorted(o.UD)[0]??`${t}/README.md`,index:`${t}/index.json`,feed:`${t}/feed.xml`}}function s(t,e){const{page:n}=i(t,e)
return e.filter(({path:e})=>e!==n&&e.startsWith(`${t}/`)&&/\.md$/i.test(e))}function a(t){return void 0!==l(t)}function l(t){const e=/(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(t)?.[1]
return void 0===e?void 0:Number(e)}}),7224:((t,e,n)=>{n.d(e,{Fw:()=>m,UD:()=>h,vS:()=>u})
var o=n(8674),r=n(1156),i=n(1765),s=n(6018),a=n(3442),l=n(8130)
const c=1,d={entries:new Map,feed:""}
function u(t,e){const n=f.get(e)??(0,r.d)(t=>function(t,e){const n=function(t){try{return JSON.parse(t)}catch{return}}(t)
if((0,o.tk)(n,"version")!==c)return d
const r=[...(0,o.gT)(n,"postmortems").map(t=>function(t,e){const[n,r,s]=[(0,o.$6)(t,"path"),(0,o.$6)(t,"sha"),(0,o.$6)(t,"url")],c={done:(0,l.U9)((0,o.at)(t,"steps","done"))??0,skipped:(0,l.U9)((0,o.at)(t,"steps","skipped"))??0,open:(0,l.U9)((0,o.at)(t,"steps","open"))??0},d={open:(0,l.U9)((0,o.at)(t,"follow_ups","open"))??0,total:(0,l.U9)((0,o.at)(t,"follow_ups","total"))??0,issues:(0,o.gT)(t,"follow_ups","issues").flatMap(t=>(0,l.U9)(t)??[]),...(0,i.Cg)((0,o.at)(t,"follow_ups","items"))}
if(void 0===n||void 0===r||void 0===s||d.open>d.total)return
const u=(0,a.g)((0,o.at)(t,"times"))
if(void 0===u||d.total>0&&void 0===d.items)return
const p={incident:(0,o.at)(t,"incident"),title:(0,o.at)(t,"title"),severity:(0,o.at)(t,"severity"),services:(0,o.at)(t,"services"),labels:(0,o.at)(t,"labels"),status:(0,o.at)(t,"status"),opened:(0,o.at)(t,"opened"),closed:(0,o.at)(t,"closed"),updated:(0,o.at)(t,"updated"),durationMinutes:(0,o.at)(t,"duration_minutes"),lastedMinutes:(0,o.at)(t,"lasted_minutes"),completeness:(0,o.at)(t,"sections")},f=(0,l.q0)({path:n,sha:r,...p,times:u,steps:c,followUps:d})
return"broken"===f.kind?void 0:JSON.stringify(g(f,s,e))===JSON.stringify(t)?f:void 0}(t,e)),...(0,o.gT)(n,"others").map($)].filter(t=>void 0!==t),s=[...Map.groupBy(r,({path:t})=>t).values()].flatMap(([t,e])=>void 0===t||e?[]:[t])
return{entries:new Map(s.map(t=>[t.path,t])),feed:(0,o.$6)(n,"feed")??""}}(t,e),p)
return f.set(e,n),n(t??"")}const p={texts:2,characters:4e7},f=new WeakMap
function m(t){return""===t.trim()||t.includes('"postmortems":')}function h({postmortems:t,broken:e,others:n,feed:o,repositoryUrl:r,blobSha:i}){return`{\n${[`"version": ${c}`,v("postmortems",t.map(t=>g(t,`${r}/issues/${t.incident}`,i))),v("broken",e.map(({path:t,sha:e,reason:n})=>({path:t,sha:e,reason:n}))),v("others",n.map(({path:t,sha:e})=>({path:t,sha:e}))),`"feed": ${JSON.stringify(o)}`].map(t=>`  ${t}`).join(",\n")}\n}\n`}function v(t,e){return 0===e.length?`"${t}": []`:`"${t}": [\n${e.map(t=>`    ${function(t){return JSON.stringify(t).replaceAll("<","\\u003c")}(t)}`).join(",\n")}\n  ]`}function g(t,e,n){const o=function(t,e){const{path:n,sha:o,incident:r,title:i,severity:s,status:a,opened:l,closed:c,updated:d,steps:u,followUps:p}=t
return{path:n,sha:o,incident:r,url:e,title:i,severity:s,services:t.services,labels:t.labels,status:a,opened:l,closed:c,updated:d,duration_minutes:t.durationMinutes,lasted_minutes:t.lastedMinutes,times:t.times,steps:{done:u.done,skipped:u.skipped,open:u.open},follow_ups:{open:p.open,total:p.total,issues:p.issues,items:p.items?.map(({state:t,title:e,number:n,owner:o,due:r})=>({state:t,title:e,number:n,owner:o,due:r}))},sections:t.completeness}}(t,e)
return{...o,seal:n(JSON.stringify(o)).slice(0,8)}}function $(t){const[e,n]=[(0,o.$6)(t,"path"),(0,o.$6)(t,"sha")]
if(void 0!==e&&void 0!==n&&!(0,s.Sb)(e))return{kind:"other",path:e,sha:n}}}),8366:((t,e,n)=>{n.d(e,{cZ:()=>i,dM:()=>r,lg:()=>s,xB:()=>o})
const o=5
function r(t){return[...new Map(t.toReversed().map(t=>[t.incident,t])).values()].toReversed()}function i(t){const e=t.filter(({steps:t})=>t.done>0&&t.skipped+t.open===0).length
return{count:t.length,...a("alert",t),...a("apology",t),...a("resolved",t),...t.length<o?{}:{complete:{part:e,of:t.length}}}}function s(t){return[...Map.groupBy(t,({opened:t})=>t.slice(0,4))].toSorted(([t],[e])=>e.localeCompare(t))}function a(t,e){const n=e.flatMap(({times:e})=>e?.[t]??[]).toSorted((t,e)=>t-e)
if(n.length<o)return{}
const[r,i,s]=[.25,.5,.75].map(t=>function(t,e){const n=(t.length-1)*e,[o=0,r=o]=t.slice(Math.floor(n),Math.floor(n)+2)
return Math.round(o+(r-o)*(n-Math.floor(n)))}(n,t))
return{[t]:{count:n.length,lower:r,median:i,upper:s}}}}),4070:((t,e,n)=>{n.d(e,{Fg:()=>l,GH:()=>c,N9:()=>u,RO:()=>d,RT:()=>i,Wm:()=>a})
var o=n(258),r=n(5636)
const i=["impact","trigger","factors","detection","surprise","well","badly","lucky","follow-ups"],s=(0,r.S)()
function a(t,e){return"follow-ups"===t?e.followUps:e[t]}function l(t){return"follow-ups"===t?t:`notes-${t}`}function c(t){return/^(?:notes-[a-z]+|follow-ups)$/.test(t)}function d(t){const e=s(t),n=i.find(t=>t===e)
return void 0===n?void 0:l(n)}function u(t){return o.QN.some(e=>e===t)}}),863:((t,e,n)=>{function o(t,e){const{url:n,owner:o,name:i}=t,s=r(t.defaultBranch)
return{repository:{url:n,name:`${o}/${i}`},directory:e,folderUrl:`${n}/tree/${s}/${r(e)}`,fileUrl:t=>`${n}/blob/${s}/${r(t)}`,rawUrl:t=>`${n}/raw/${s}/${r(`${e}/${t}`)}`}}function r(t){return t.toWellFormed().split("/").map(t=>encodeURIComponent(t).replaceAll(/[!'()*]/g,i)).join("/")}function i(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}function s(t,{directory:e}){return t.slice(e.length+1)}n.d(e,{$t:()=>o,ux:()=>s,yT:()=>r})}),6991:((t,e,n)=>{n.d(e,{h:()=>h})
var o=n(8674),r=n(2839),i=n(7378),s=n(124),a=n(2502),l=n(2718),c=n(7268),d=n(1780),u=n(6018),p=n(6270),f=n(3442),m=n(8130)
function h({path:t,sha:e,text:n,words:o}){const i={kind:"other",path:t,sha:e},a=(0,r.Xz)(n)
switch(a.kind){case"front-matter":return function(t,e){const n=["incident","schema"].filter(t=>Object.hasOwn(e,t)).length
return 2===n||1===n&&(0,u.Sb)(t)}(t,a.data)?function({path:t,sha:e,words:n,text:o,data:r}){return(0,m.q0)({path:t,sha:e,incident:r.incident,title:r.title,severity:r.severity,services:r.services,labels:r.labels,status:r.status,opened:r.opened,closed:r.closed,updated:g(r),durationMinutes:r.duration_minutes,lastedMinutes:r.lasted_minutes,times:(0,f.i)(r),steps:(0,m.Lu)(r),followUps:(0,d.p)(o,{words:n,home:v(r)}),completeness:(0,l.w)(o,n)})}({path:t,sha:e,text:n,words:o,data:{...(0,p.K)(n),...a.data}}):i
case"broken":return(0,u.Sb)(t)||function(t){const e=t.slice(0,2e3)
return/^incident:/m.test(e)&&/^schema:/m.test(e)}(n)?{...i,kind:"broken",reason:$(a.reason)}:i
case"none":return function(t){return(0,s.K)(t).some(({name:t})=>t!==u.gM)}(n)?(0,c.RA)("flawFrontMatter",i):i}}function v(t){const e=`/issues/${(0,m.U9)(t.incident)}`,n=(0,o.$6)(t,"url")
return!0===n?.endsWith(e)?n.slice(0,-e.length):void 0}function g(t){return[t.opened,t.closed,...(0,o.gT)(t,"episodes").flatMap(t=>[(0,o.$6)(t,"from"),(0,o.$6)(t,"to")]),...(0,o.gT)(t,"steps").map(t=>(0,o.$6)(t,"when"))].flatMap(t=>(0,m.U_)(t)??[]).toSorted().at(-1)}function $(t){return(0,a.pF)((0,i.E)(t).text,200)}}),399:((t,e,n)=>{n.d(e,{j:()=>a})
var o=n(7268),r=n(6018),i=n(7224),s=n(6991)
function a({directory:t,entries:e,texts:n,words:a,blobSha:l}){const c=(0,i.vS)(n[(0,r.Ny)(t,e).index],l).entries
return(0,r.h3)(t,e).map(t=>{const e=c.get(t.path)
if(e?.sha===t.sha)return e
const r=n[t.path]
return void 0===r?(0,o.RA)("flawUnread",t):(0,s.h)({path:t.path,sha:t.sha,text:r,words:a})})}}),9944:((t,e,n)=>{n.d(e,{c2:()=>r,o7:()=>s,vL:()=>i})
const o=["draft","final","complete","incomplete"]
function r(t,e){const n=void 0===e||e.written===e.total
return 0===t&&n?"final":"draft"}function i(t){return null!=t&&""!==t&&!o.includes(t)}function s(t,e){return"final"===t?e.statusFinal:"draft"===t?e.statusDraft:t}}),6270:((t,e,n)=>{n.d(e,{K:()=>s,q:()=>a})
var o=n(6735),r=n(1156)
const i=/^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m
function s(t){const e=u(t)?.json
if(void 0===e)return{}
try{const t=JSON.parse(e)
return"object"!=typeof(n=t)||null===n||Array.isArray(n)?{}:t}catch{return{}}var n}function a(t,e){const n=`\x3c!-- incident-protocol:data ${function(t){const e=JSON.parse(JSON.stringify(t),(t,e)=>"string"==typeof e?e.replaceAll("{",l).replaceAll("}",c):e)
return(0,o.jc)(e).replaceAll(l,"\\u007b").replaceAll(c,"\\u007d").replaceAll("*/","*\\u002f")}(e)} --\x3e`,r=u(t),i=/\r\n/.test(t)?"\r\n":"\n"
return void 0===r?`${t.trimEnd()}${i}${i}${n}${i}`:t.slice(0,r.from)+n+t.slice(r.to)}const[l,c]=["﷐","﷑"],d="\x3c!-- incident-protocol:data {"
function u(t){const e=t.lastIndexOf(d)
if(-1===e)return
const n=t.slice(t.indexOf("--\x3e",e)+3),o=t.indexOf(d)===e&&""===n.trim()&&/(?:^|\n)$/.test(t.slice(0,e))?e:function(t){return(0,r.k)(t).lines.findLast(({start:e,place:n,quoted:o})=>"html"===n&&!o&&t.startsWith(d,e))?.start}(t)??-1,s=-1===o?null:i.exec(t.slice(o))
return 0===s?.index?{from:o,to:o+s[0].replace(/[ \t]*\r?$/,"").length,json:s[1]??""}:void 0}}),3442:((t,e,n)=>{n.d(e,{g:()=>l,i:()=>a})
var o=n(8674),r=n(9480),i=n(5619),s=n(8130)
function a(t){const e=(0,s.U_)((0,o.at)(t,"opened"))
if(void 0===e)return{}
const n=(0,s.U_)((0,o.at)(t,"resolved"))??function(t){return(0,o.gT)(t,"episodes").flatMap(t=>(0,s.U_)((0,o.$6)(t,"to"))??[])[0]??(0,s.U_)((0,o.at)(t,"closed"))}(t)
return{...c("alert",u(e,d(t,"alert"))),...c("apology",u(e,d(t,"apologize"))),...c("resolved",u(e,n))}}function l(t){if("object"==typeof t&&null!==t&&!Array.isArray(t))return{...c("alert",(0,s.U9)((0,o.at)(t,"alert"))),...c("apology",(0,s.U9)((0,o.at)(t,"apology"))),...c("resolved",(0,s.U9)((0,o.at)(t,"resolved")))}}function c(t,e){return void 0===e?{}:{[t]:e}}function d(t,e){const n=(0,o.gT)(t,"steps").find(t=>(0,o.at)(t,"id")===e)
if("done"===(0,o.at)(n,"state")&&!0!==(0,o.at)(n,"seen"))return(0,s.U_)((0,o.at)(n,"when"))}function u(t,e){if(void 0!==e&&!(0,i.Y8)(e,t))return Math.floor((0,i.vk)(t,e)/r.Vc)}}),8130:((t,e,n)=>{n.d(e,{Lu:()=>h,U9:()=>c,U_:()=>m,q0:()=>l})
var o=n(8674),r=n(5619),i=n(7337),s=n(7268),a=n(9944)
function l(t){const{path:e,sha:n,times:r,steps:l,followUps:d}=t,p=c(t.incident)
if(void 0===p||0===p)return(0,s.RA)("flawNumber",t)
const f=m(t.opened)
if(void 0===f)return(0,s.RA)("flawOpened",t)
const h=m(t.closed),v=(0,i.X)(t.severity,60),[g,$]=[u(t.services),u(t.labels)],w=c(t.durationMinutes),x=c(t.lastedMinutes),y=function(t){const[e,n]=[c((0,o.at)(t,"written")),c((0,o.at)(t,"total"))]
return void 0===e||void 0===n||e>n||0===n?void 0:{written:e,total:n}}(t.completeness),b=(0,i.X)(t.status,40)??""
return{kind:"postmortem",path:e,sha:n,incident:p,title:(0,i.X)(t.title,256)??`Incident ${p}`,status:(0,a.vL)(b)?b:(0,a.c2)(l.open,y),opened:f,updated:m(t.updated)??h??f,times:r,steps:l,followUps:d,...void 0===v?{}:{severity:v},...0===g.length?{}:{services:g},...0===$.length?{}:{labels:$},...void 0===h?{}:{closed:h},...void 0===w?{}:{durationMinutes:w},...void 0===x?{}:{lastedMinutes:x},...void 0===y?{}:{completeness:y}}}function c(t){const e="string"==typeof t&&/^\d{1,12}$/.test(t)?Number(t):t
if("number"==typeof e&&Number.isSafeInteger(e)&&!(e<0))return e}const d=100
function u(t){const e=Array.isArray(t)?t.slice(0,d):[t]
return[...new Set(e.flatMap(t=>(0,i.X)(t,60)??[]))]}const p=/^[12]\d{3}-\d{2}-\d{2}$/,f=/^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
function m(t){const e="string"==typeof t?t.trim().toUpperCase():"",[,n,o,i=":00",s="Z"]=f.exec(p.test(e)?`${e}T00:00`:e)??[]
if(void 0===n)return
const a=Date.parse(`${n}T${o}${i}${s}`)
return Number.isNaN(a)?void 0:(0,r.B9)(a)}function h(t){const e=(0,o.gT)(t,"steps").map(t=>(0,o.at)(t,"state")),n=t=>e.filter(e=>e===t).length
return{done:n("done"),skipped:n("skipped"),open:n("open")}}})}

