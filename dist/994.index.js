import{modules as t}from"./6349.index.js"
import{modules as e}from"./7337.index.js"
import{modules as n}from"./2839.index.js"
export const id=994
export const ids=[994]
export const modules={...t,...e,...n,124:((t,e,n)=>{n.d(e,{J:()=>s,K:()=>m})
var o=n(2839),r=n(1156)
const i=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/
function s(t,e,n){const o=m(e).map(({name:t,from:n,to:o})=>({name:t,text:e.slice(n,o)})),r=new Map(o.map(({name:t,text:e})=>[t,e]))
let i="",s=0
for(const{name:e,from:o,to:p}of m(t)){const m=r.get(e)
if(void 0===m&&!n.mayEmpty(e))continue
if(void 0===m&&l(t.slice(o,p))){const e=c(t,o,p),n=""===t.slice(e.to,f(t,e.to)).trim(),r=n?"":/^\s*#{2,3} [^\r\n]*\r?\n/.exec(t.slice(o,p))?.[0]??""
i+=n?t.slice(s,e.from):`${t.slice(s,o)}${r}${u(t,o)}`,s=n?e.to:p
continue}const h=!0===n.hasHeadingOutside?a(m??"",t,{from:o,to:p}):m??""
i+=t.slice(s,o)+d(t,o,h),s=p}const p=i+t.slice(s)
return o.reduce((t,e,r)=>!m(t).some(({name:t})=>t===e.name)&&n.mayInsert(e.name)?function(t,{name:e,text:n},o){const r=m(t),i=o.toReversed().flatMap(t=>r.find(e=>e.name===t.name)??[])[0],s=u(t,i?.from??0),l=`\x3c!-- incident-protocol:begin ${e} --\x3e\n${n}\x3c!-- incident-protocol:end ${e} --\x3e`.replaceAll(/\r?\n/g,s),c=void 0===i?t.length:f(t,t.indexOf("--\x3e",i.to)+3),a=t.slice(0,c).trimEnd(),d=`${a}${s}${s}${l}${void 0===i?s:t.slice(a.length)}`
return m(d).some(t=>t.name===e)?d:t}(t,e,o.slice(0,r)):t,p)}function l(t){return/^\s*(?:#{2,3} |<details)/.test(t)}function c(t,e,n){const o=t.lastIndexOf("\x3c!--",e-1)
return{from:o-(/(?:\r?\n){0,2}$/.exec(t.slice(0,o))?.[0]??"").length,to:t.indexOf("--\x3e",n)+3}}function a(t,e,{from:n,to:o}){const r=/(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(e.slice(Math.max(0,n-400),n).trimEnd())?t.replace(/^\n*#{2,3} [^\n]*\n/,""):t,i=/^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(e.slice(o,o+1e3))?.[1]
return void 0===i?r:r.replace(`\n${i}\n`,"")}function d(t,e,n){return n.replaceAll(/\r?\n/g,u(t,e))}function u(t,e){return t.slice(0,e).endsWith("\r\n")?"\r\n":"\n"}function f(t,e){const n=(0,o.vQ)(t)?.content??t,i=t.length-n.length,s=(0,r.k)(n).lines.find(({start:t,end:o,place:r,quoted:s})=>{if(i+t<e||s||"code"===r)return!1
const l=n.slice(t,o)
return"html"===r?p.test(l):/^#{1,3} /.test(l)})
return void 0===s?t.length:i+s.start}const p=/^<!-- incident-protocol:(?:begin|data) /
function m(t){const{content:e}=(0,o.vQ)(t)??{content:t},n=t.length-e.length,s=(0,r.k)(e).lines.flatMap(t=>function(t,e,n){if("html"!==e.place||e.quoted)return[]
const o=i.exec(t.slice(e.start,e.end).trim())
if(null===o)return[]
const r=/^(?:\r\n|\n|\r)?/.exec(t.slice(e.end,e.end+2))?.[0]??""
return[{what:"begin"===o[1]?"begin":"end",name:o[2]??"",start:n+e.start,after:n+e.end+r.length}]}(e,t,n)),l=s.flatMap((t,e)=>{const n=s[e+1]
return"begin"!==t.what||"end"!==n?.what||n.name!==t.name?[]:[{name:t.name,from:t.after,to:n.start}]})
return l.filter(({name:t},e)=>l.findIndex(e=>e.name===t)===e)}}),2850:((t,e,n)=>{function o(t){return t.replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}n.d(e,{t:()=>o})}),2718:((t,e,n)=>{n.d(e,{w:()=>a})
var o=n(8674),r=n(2839),i=n(1156),s=n(124),l=n(4070),c=n(6270)
function a(t,e){const n=(0,r.vQ)(t)?.content??t,a=function(t,e){const n=t.length-e.length
return(0,s.K)(t).map(({name:t,from:e,to:o})=>({name:t,from:e-n,to:o-n}))}(t,n),f=function(t,e){const n=new Map,o={heading:"",under:void 0}
let r=0
for(const s of(0,i.k)(t).lines){for(;r<e.length&&(e[r]?.to??0)<=s.start;)r+=1
const i=e[r],l=void 0!==i&&s.start>=i.from&&s.end<=i.to?i.name:void 0
u({...s,text:t.slice(s.start,s.end).trim()},l,o,n)}return n}(n,a),p=(0,c.K)(t),m=Object.keys(p).length>0,h=function(t,e){return(0,o.gT)(t,"sections").flatMap(t=>"string"==typeof t?t:[]).filter(t=>!e.some(e=>e.name===t))}(p,a),g=l.RT.filter(t=>m&&!f.has((0,l.Fg)(t))&&!h.includes((0,l.Fg)(t))),v=[...[...f].map(([t,e])=>({mark:t,...e,heading:e.heading||t})),...g.map(t=>({mark:(0,l.Fg)(t),heading:(0,l.Wm)(t,e),isWritten:!1}))].toSorted((t,e)=>d(t.mark)-d(e.mark)),w=v.filter(({isWritten:t})=>!t)
return{written:v.length-w.length,total:v.length,asking:w.map(({heading:t})=>t),askingMarks:w.map(({mark:t})=>t)}}function d(t){const e=l.RT.findIndex(e=>(0,l.Fg)(e)===t)
return-1===e?l.RT.length:e}function u(t,e,n,o){if(""===t.text)return
const r=void 0===e?function({text:t,place:e}){if("html"!==e)return
const[,n,o=""]=/^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(t)??[]
return void 0===n?void 0:{what:"begin"===n?"begin":"end",name:o}}(t):void 0
if(void 0!==r)return void function({what:t,name:e},n,o){"end"!==t?(n.under=(0,l.GH)(e)?e:void 0,(0,l.GH)(e)&&!o.has(e)&&o.set(e,{heading:n.heading,isWritten:!1})):n.heading=""}(r,n,o)
const i=function({place:t,quoted:e,text:n},o){if("text"!==t||e)return
const[,r="",i]=/^(#{1,3})[ \t]+(\S.*)$/.exec(n)??[]
return r.length<3||void 0===o&&void 0!==(0,l.RO)(i??"")?i:void 0}(t,e),s=void 0!==e&&(0,l.GH)(e)?e:void 0
void 0!==i&&(n.heading=i,n.under=void 0===e?(0,l.RO)(i):s)
const c=void 0===e?n.under:s
if(void 0===c)return
const a=o.get(c)??{heading:"",isWritten:!1}
a.heading||=n.heading,o.set(c,a),void 0===i&&(a.isWritten||=void 0===e?function({text:t,place:e}){return!("html"===e&&/^<!--.*-->$/.test(t)||/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(t)||""===t||function(t){return/^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(t)}(t))}(t):function(t,{text:e,quoted:n}){return"follow-ups"!==t?n:/\/issues\/\d+\)/.test(e.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g,""))||/^- \[[ xX]\] (?![_*])/.test(e)}(c,t))}}),6669:((t,e,n)=>{n.d(e,{H:()=>i,x:()=>c})
var o=n(1477)
const r=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi
function i(t,e){return(0,o.h)(t.replaceAll(r,"(address)"),e)}const s=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}
function c(t){return t.toWellFormed().replaceAll(s,"").replaceAll(/[&<>"']/g,t=>l[t]??"")}}),1765:((t,e,n)=>{n.d(e,{$W:()=>f,bu:()=>m,rK:()=>h})
var o=n(6349),r=n(2850),i=n(8502),s=n(7337)
const l=/^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i,c=/(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/
function a(t){const e=c.exec(t)?.[1]
return void 0!==e&&(0,i.N)(e)?e:void 0}const d=120,u=()=>new Set(["followUpPrevent","followUpDetect","followUpMitigate","followUpProcess"].flatMap(t=>[...o.G[t]]))
function f(t,e,n){const[o=""]=e.split(" – ",1),r=o.split(/[,、，]/).map(t=>t.trim().replaceAll("\\","")),i=a(o),[,s=""]=r,c=l.test(s)&&!/^p[0-4]$/i.test(s)&&!u().has(s)
return{...g(t.replace(/^#\d+ /,"")),...void 0===n?{}:{number:n},...c?{owner:s}:{},...void 0===i?{}:{due:i}}}const p=/(?<=\S)(?:, |、|，)[^,、，]{0,24}\d{4}-\d{2}-\d{2}$/
function m(t){return t.replace(p,"")}function h(t,e){const n=void 0===e?"":`#${e}`,o=t.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/,"").trim(),r=""!==n&&o.endsWith(n)?o.slice(0,-n.length):o,i=a(o)
return{...g(r),...void 0===e?{}:{number:e},...void 0===i?{}:{due:i}}}function g(t){const e=(0,r.t)(t.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g,"$1").replaceAll(/`([@#][\w/-]{1,100})`/g,"$1"))
return{title:(0,s.X)(e,d)??""}}}),1780:((t,e,n)=>{n.d(e,{p:()=>a})
var o=n(6349),r=n(1156),i=n(124),s=n(1765)
const l="follow-ups",c=()=>new Set(["follow-ups","follow-up","followups","follow ups","action items",...o.G.followUps.map(t=>t.toLowerCase())])
function a(t,{words:e,home:n}){const o=(0,i.K)(t).find(({name:t})=>t===l),a=(0,r.k)(t).lines.filter(({place:t,quoted:e})=>"text"===t&&!e),v=a.flatMap(e=>function(t,{start:e,end:n,item:o}){if(void 0!==o)return
const[,r,i=""]=/^ {0,3}(#{1,6})[ \t](.*)$/.exec(t.slice(e,Math.min(n,e+200)))??[]
if(void 0===r)return
const s=i.replaceAll(/[*_`#:]|<[^>]{0,60}>/g,"").trim()
return{at:e,level:r.length,name:s.normalize("NFC").replaceAll("‑","-").toLowerCase()}}(t,e)??[]),w=void 0===o?function(t){const e=c(),n=t.filter(({name:t})=>e.has(t)).map(e=>u(t,e))
return t=>n.some(({from:e,to:n})=>t>e&&t<n)}(v):function(t,e){const n=t.find(({at:t})=>t>=e.from&&t<e.to)??t.findLast(({at:t})=>t<e.from),{from:o,to:r}=void 0===n?{from:-1,to:Number.POSITIVE_INFINITY}:u(t,n)
return t=>t>o&&t<r}(v,o),$=a.flatMap(({start:r,end:i,item:l})=>{if(void 0===l||!w(r))return[]
const c=t.slice(l,Math.min(i,l+1e3)).trimEnd(),a=void 0!==o&&r>=o.from&&r<o.to
return function(t,e){const[,n,o=""]=/^\[([ \txX])\][ \t]+(\S.*)$/.exec(t)??[]
if(void 0===n||/^(?:_[^_]+_|\*[^*]+\*)$/.test(o))return
const r=function(t,e){const n=[...t.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?![\d#])/g)],o=n.filter(([,t])=>t===e).map(([,,t])=>t),r=t.replaceAll(/https?:\/\/\S+/g,""),i=n.length>0?[]:[...r.matchAll(/(?<![\w/&#-])(?<![\w-]`)#(\d{1,9})\b/g)],s=new Set([...o,...i.map(([,t])=>t)].map(Number)),[l,c]=[...s].filter(t=>t>0)
return void 0===c?l:void 0}(o,e),i="x"===n.toLowerCase()?"done":"open"
return{state:i,issue:r,item:g((0,s.rK)(o,r),i)}}(c,n)??(a?function(t,{words:e,home:n}){const[,o="",r,i,l=""]=f.exec(t)??[],c=l.replace(/^[\s:：]+/,""),a=function(t,{followUpOpen:e,followUpClosed:n,followUpMerged:o,followUpDropped:r}){const[i=""]=t.split(/[,、，]/,1),s=[...[e,...p()].map(t=>["open",t]),...[n,o,...m()].map(t=>["done",t]),...[r,...h()].map(t=>["dropped",t])],l=s.find(([,e])=>function(t,e){return e.startsWith(t)&&/^(?:$|[^\p{L}\p{N}])/u.test(e.slice(t.length))}(e,t))??s.find(([,t])=>i.endsWith(t))
return l?.[0]}(c,e)
if(void 0===a)return
const d=r===n?Number(i):void 0
return{state:a,issue:d,item:g((0,s.$W)(o,c,d),a)}}(c,{words:e,home:n}):void 0)??[]}),x=$.filter(({state:t})=>"open"===t),b=x.flatMap(({issue:t})=>t??[]),M=$.filter(({state:t})=>"open"!==t),A=[...x,...M].slice(0,d).map(({item:t})=>t)
return{open:x.length,total:$.length,issues:[...new Set(b)],...0===$.length?{}:{items:A}}}const d=100
function u(t,{at:e,level:n}){const o=t.find(t=>t.at>e&&t.level<=n)
return{from:e,to:o?.at??Number.POSITIVE_INFINITY}}const f=/^\[((?:\\.|[^\]\\]|\](?!\())*)\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/,p=()=>o.G.followUpOpen,m=()=>[...o.G.followUpClosed,...o.G.followUpMerged],h=()=>o.G.followUpDropped
function g(t,e){return"open"===e?t:{state:e,...t}}}),8366:((t,e,n)=>{n.d(e,{cZ:()=>i,dM:()=>r,lg:()=>s,xB:()=>o})
const o=5
function r(t){return[...new Map(t.toReversed().map(t=>[t.incident,t])).values()].toReversed()}function i(t){const e=t.filter(({steps:t})=>t.done>0&&t.skipped+t.open===0).length
return{count:t.length,...l("alert",t),...l("apology",t),...l("resolved",t),...t.length<o?{}:{complete:{part:e,of:t.length}}}}function s(t){return[...Map.groupBy(t,({opened:t})=>t.slice(0,4))].toSorted(([t],[e])=>e.localeCompare(t))}function l(t,e){const n=e.flatMap(({times:e})=>e?.[t]??[]).toSorted((t,e)=>t-e)
if(n.length<o)return{}
const[r,i,s]=[.25,.5,.75].map(t=>function(t,e){const n=(t.length-1)*e,[o=0,r=o]=t.slice(Math.floor(n),Math.floor(n)+2)
return Math.round(o+(r-o)*(n-Math.floor(n)))}(n,t))
return{[t]:{count:n.length,lower:r,median:i,upper:s}}}}),4070:((t,e,n)=>{n.d(e,{Fg:()=>c,GH:()=>a,N9:()=>u,RO:()=>d,RT:()=>i,Wm:()=>l})
var o=n(258),r=n(5636)
const i=["impact","trigger","factors","detection","surprise","well","badly","lucky","follow-ups"],s=(0,r.S)()
function l(t,e){return"follow-ups"===t?e.followUps:e[t]}function c(t){return"follow-ups"===t?t:`notes-${t}`}function a(t){return/^(?:notes-[a-z]+|follow-ups)$/.test(t)}function d(t){const e=s(t),n=i.find(t=>t===e)
return void 0===n?void 0:c(n)}function u(t){return o.QN.some(e=>e===t)}}),863:((t,e,n)=>{function o(t,e){const{url:n,owner:o,name:i}=t,s=r(t.defaultBranch)
return{repository:{url:n,name:`${o}/${i}`},directory:e,folderUrl:`${n}/tree/${s}/${r(e)}`,fileUrl:t=>`${n}/blob/${s}/${r(t)}`,rawUrl:t=>`${n}/raw/${s}/${r(`${e}/${t}`)}`}}function r(t){return t.toWellFormed().split("/").map(t=>encodeURIComponent(t).replaceAll(/[!'()*]/g,i)).join("/")}function i(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}function s(t,{directory:e}){return t.slice(e.length+1)}n.d(e,{$t:()=>o,ux:()=>s,yT:()=>r})}),6991:((t,e,n)=>{n.d(e,{h:()=>h})
var o=n(8674),r=n(2839),i=n(7378),s=n(124),l=n(2502),c=n(2718),a=n(7268),d=n(1780),u=n(6018),f=n(6270),p=n(3442),m=n(8130)
function h({path:t,sha:e,text:n,words:o}){const i={kind:"other",path:t,sha:e},l=(0,r.Xz)(n)
switch(l.kind){case"front-matter":return function(t,e){const n=["incident","schema"].filter(t=>Object.hasOwn(e,t)).length
return 2===n||1===n&&(0,u.Sb)(t)}(t,l.data)?function({path:t,sha:e,words:n,text:o,data:r}){return(0,m.q0)({path:t,sha:e,incident:r.incident,title:r.title,severity:r.severity,services:r.services,labels:r.labels,status:r.status,opened:r.opened,closed:r.closed,updated:v(r),durationMinutes:r.duration_minutes,lastedMinutes:r.lasted_minutes,times:(0,p.i)(r),steps:(0,m.Lu)(r),followUps:(0,d.p)(o,{words:n,home:g(r)}),completeness:(0,c.w)(o,n)})}({path:t,sha:e,text:n,words:o,data:{...(0,f.K)(n),...l.data}}):i
case"broken":return(0,u.Sb)(t)||function(t){const e=t.slice(0,2e3)
return/^incident:/m.test(e)&&/^schema:/m.test(e)}(n)?{...i,kind:"broken",reason:w(l.reason)}:i
case"none":return function(t){return(0,s.K)(t).some(({name:t})=>t!==u.gM)}(n)?(0,a.RA)("flawFrontMatter",i):i}}function g(t){const e=`/issues/${(0,m.U9)(t.incident)}`,n=(0,o.$6)(t,"url")
return!0===n?.endsWith(e)?n.slice(0,-e.length):void 0}function v(t){return[t.opened,t.closed,...(0,o.gT)(t,"episodes").flatMap(t=>[(0,o.$6)(t,"from"),(0,o.$6)(t,"to")]),...(0,o.gT)(t,"steps").map(t=>(0,o.$6)(t,"when"))].flatMap(t=>(0,m.U_)(t)??[]).toSorted().at(-1)}function w(t){return(0,l.pF)((0,i.E)(t).text,200)}}),399:((t,e,n)=>{n.d(e,{j:()=>l})
var o=n(7268),r=n(6018),i=n(7224),s=n(6991)
function l({directory:t,entries:e,texts:n,words:l,blobSha:c}){const a=(0,i.vS)(n[(0,r.Ny)(t,e).index],c).entries
return(0,r.h3)(t,e).map(t=>{const e=a.get(t.path)
if(e?.sha===t.sha)return e
const r=n[t.path]
return void 0===r?(0,o.RA)("flawUnread",t):(0,s.h)({path:t.path,sha:t.sha,text:r,words:l})})}}),6270:((t,e,n)=>{n.d(e,{K:()=>s,q:()=>l})
var o=n(6735),r=n(1156)
const i=/^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m
function s(t){const e=u(t)?.json
if(void 0===e)return{}
try{const t=JSON.parse(e)
return"object"!=typeof(n=t)||null===n||Array.isArray(n)?{}:t}catch{return{}}var n}function l(t,e){const n=`\x3c!-- incident-protocol:data ${function(t){const e=JSON.parse(JSON.stringify(t),(t,e)=>"string"==typeof e?e.replaceAll("{",c).replaceAll("}",a):e)
return(0,o.jc)(e).replaceAll(c,"\\u007b").replaceAll(a,"\\u007d").replaceAll("*/","*\\u002f")}(e)} --\x3e`,r=u(t),i=/\r\n/.test(t)?"\r\n":"\n"
return void 0===r?`${t.trimEnd()}${i}${i}${n}${i}`:t.slice(0,r.from)+n+t.slice(r.to)}const[c,a]=["﷐","﷑"],d="\x3c!-- incident-protocol:data {"
function u(t){const e=t.lastIndexOf(d)
if(-1===e)return
const n=t.slice(t.indexOf("--\x3e",e)+3),o=t.indexOf(d)===e&&""===n.trim()&&/(?:^|\n)$/.test(t.slice(0,e))?e:function(t){return(0,r.k)(t).lines.findLast(({start:e,place:n,quoted:o})=>"html"===n&&!o&&t.startsWith(d,e))?.start}(t)??-1,s=-1===o?null:i.exec(t.slice(o))
return 0===s?.index?{from:o,to:o+s[0].replace(/[ \t]*\r?$/,"").length,json:s[1]??""}:void 0}})}

