export const id=39
export const ids=[39]
export const modules={2540:((e,t,n)=>{n.d(t,{Ey:()=>o,K0:()=>r,Ku:()=>s,UC:()=>u,cL:()=>a,vI:()=>i})
function o(e,{at:t}){const n=(/^.*/.exec(e.slice(t+2,t+502))?.[0]??"").replace(/<!--.*$/,"").replace(/^\s*\*\*\d+\.\*\*\s*/,"").trim()
return""===n?void 0:n}function r(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.filter(e=>e.ticked).map(e=>e.step))}function i(e){const t="present"===e.kind?e.boxes:[]
return new Set(t.map(e=>e.step))}function s(e){return`\x3c!-- incident-protocol:begin ${e} --\x3e`}const a="\x3c!-- incident-protocol:end --\x3e"
function u(e,t){const n=s(t),o=e.indexOf(n)
if(-1===o)return{before:e,list:"",after:""}
const r=e.slice(0,o),i=e.slice(o+n.length),u=i.indexOf(a)
return-1===u?{before:r,list:"",after:""}:{before:r,list:i.slice(0,u),after:i.slice(u+a.length)}}}),633:((e,t,n)=>{n.d(t,{Bc:()=>v,Iv:()=>f,Z9:()=>c,sD:()=>d,tZ:()=>k,yx:()=>m,zo:()=>u})
var o=n(9297),r=n(6819),i=n(1156),s=n(2540),a=n(5309)
function u(e,t){if(!e.includes((0,s.Ku)(t)))return{kind:"absent"}
const n=[]
let o=!1,r=!1
for(const a of(0,i.k)(e).lines){const i=g(e,a)
if(void 0!==i){r=i===(0,s.Ku)(t)
o||=r}else r&&n.push(...b(e,a))}return o?{kind:"present",boxes:n}:{kind:"absent"}}function c(e,t,n){const o=u(e,t)
if("append"===n.kind)return"present"===o.kind?e:e+function(e,t,n){return p(e,f(t,n.steps,n.ticked,n.heading))}(e,t,n)
if("absent"===o.kind)return e
const r="tick"===n.kind
return o.boxes.filter(e=>n.steps.includes(e.step)&&e.ticked!==r).reduce((e,t)=>e.slice(0,t.at)+(r?"x":" ")+e.slice(t.at+1),e)}function d(e,t,{on:n,off:o}){const r=c(e,t,{kind:"tick",steps:n})
return c(r,t,{kind:"untick",steps:o})}const l="Incident protocol"
function f(e,t,n,o=l){const r=t.map(e=>`- [${n.includes(e.id)?"x":" "}] **${(0,a.CD)(e.id)}.** ${e.title} \x3c!-- incident-protocol:${e.id} --\x3e`)
return[(0,s.Ku)(e),"",`### ${o}`,"",...r,"",s.cL,""].join("\n")}function m(e,t){return e+p(e,t.replaceAll("\r\n","\n"))}function p(e,t){const n=""===e?[]:e.endsWith("\n")?[""]:["",""],r=function(e){const{open:t,lines:n}=(0,i.k)(e)
return[...h(t),...y(e,n)]}(e)
return[...n,...0===r.length?[]:[...r,""],t].join("\n").replaceAll("\n",function(e){for(const[,t]of(0,o.nV)(e))return e.startsWith("\r\n",t)?"\r\n":"\n"
return"\n"}(e))}function h(e){switch(e.kind){case"nothing":return[]
case"fence":return[e.fence]
case"html":return[(0,r.tf)(e.html)]}}function y(e,t){let n=0
for(const o of t)if("code"!==o.place)for(const t of e.slice(o.start,o.end).matchAll(/<(\/?)details(?=[\s>])/gi))n=Math.max(0,n+("/"===t[1]?-1:1))
return Array.from({length:Math.min(n,8)},()=>"</details>")}function g(e,t){if("html"!==t.place||t.quoted)return
const n=e.slice(t.start,t.end).trim()
return n===s.cL||/^<!-- incident-protocol:begin \d+ -->$/.test(n)?n:void 0}function b(e,t){if(void 0===t.item||t.quoted||"text"!==t.place)return[]
const n=e.slice(t.item,t.end),o=/^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(n),r=/<!-- incident-protocol:([a-z]+) -->/.exec(n)?.[1]
if(null===o||void 0===r||!(0,a.oK)(r))return[]
const i=o[1]??" "
return[{step:r,ticked:"x"===i||"X"===i,at:t.item+1}]}function v(e,t,n){const o=(0,s.K0)(u(e,n)),r=(0,s.K0)(u(t,n))
return o.symmetricDifference(r).size>0}function k(e,t,n){if(!t.startsWith(e)||t===e)return!1
const o=u(e,n),r=u(t,n)
return"absent"===o.kind&&"present"===r.kind}}),1354:((e,t,n)=>{n.d(t,{Z:()=>u,b:()=>a})
var o=n(1156),r=n(143)
const i=20,s=4e3
function a(e){return!!(0,r.Pr)(e)&&(0,o.k)(e).lines.map(({start:t,end:n})=>e.slice(t,n).trim()).every(e=>""===e||(0,r.Et)(e))}function u(e){if(!(0,r.Pr)(e))return[]
const t=(0,r.pj)(e)
return(0,o.k)(e).lines.filter(t=>"text"===t.place&&!t.quoted&&!function({listed:e,item:t,start:n},o){return void 0!==t||e&&/^[ \t]/.test(o.slice(n,n+1))}(t,e)).map(({start:e,end:n})=>r.G5.exec(t.slice(e,Math.min(n,e+s)))).flatMap(e=>null===e?[]:[(e[1]??"help").trim()||"help"]).slice(0,i)}}),9624:((e,t,n)=>{n.d(t,{N:()=>o})
function o({verb:e,usage:t,openTo:n=[],parse:o,apply:r,requests:i}){return{verb:e,usage:t,openTo:n,read:(t,n)=>{const s=o(t,n)
if("mistake"===s.kind)return s
const{data:a}=s
return{kind:"command",command:{verb:e,...a},requests:i?.(a)??{},apply:e=>r?.(a,e)??{kind:"done",entries:[]}}}}}}),2532:((e,t,n)=>{n.d(t,{HI:()=>c,b_:()=>f,lJ:()=>l,mk:()=>m,yf:()=>d,yj:()=>h,z:()=>p})
var o=n(164),r=n(4493),i=n(9624),s=n(172),a=n(87)
const u="lead @user",c=(0,i.N)({verb:"lead",usage:u,parse:(e,t)=>(0,s.$n)(e,u,t),apply:({login:e},{attribution:t})=>(0,a.n8)({what:"lead",login:e,attribution:t})}),d=(0,i.N)({verb:"severity",usage:"severity sev2",parse:(e,{severities:t,texts:n})=>{const r=t.find(t=>(0,o.bK)(t,e))
if(void 0!==r)return(0,s.Yz)({label:r})
if(0===t.length)return(0,s.RT)(n.words.noSeverities)
const i=t.map(e=>`\`${e}\``).join(n.words.comma)
return(0,s.RT)(n.format("theSeverities",{names:i}))},requests:({label:e})=>({severity:e})}),l=(0,i.N)({verb:"confirm",usage:"confirm",parse:()=>(0,s.Yz)({}),apply:(e,{facts:t,logbook:n,attribution:o,acceptFrom:i})=>(0,r.oB)(t,n,i)?{kind:"nothing-new"}:(0,a.n8)({what:"accepted",attribution:o})}),f=(0,i.N)({verb:"postmortem",usage:"postmortem",parse:()=>(0,s.Yz)({}),apply:(e,{facts:t,logbook:n,attribution:o,texts:r})=>{if("kept"===n.secrecy)return{kind:"refused",problem:r.words.keptPrivate}
const{state:i}=t.issue
return"closed"===i.kind&&"completed"!==i.reason?{kind:"refused",problem:r.words.closedAsNothing}:(0,a.n8)({what:"postmortem-asked",attribution:o})},requests:()=>({postmortem:!0})}),m=(0,i.N)({verb:"publish",usage:"publish",parse:()=>(0,s.Yz)({}),apply:(e,{facts:t,logbook:n,attribution:o,texts:i})=>{const s="actor"===o.kind?(0,r.Fp)(o.by,t):void 0
return"admin"!==s&&"maintain"!==s?{kind:"refused",problem:i.format("takesPermission",{least:"maintain"})}:"kept"===n.secrecy?{kind:"done",entries:[]}:{kind:"nothing-new"}},requests:()=>({publish:!0})}),p=(0,i.N)({verb:"summary",usage:"summary",openTo:["readers","author"],parse:()=>(0,s.Yz)({}),requests:()=>({summary:!0})}),h=(0,i.N)({verb:"help",usage:"help",openTo:["readers","author"],parse:()=>(0,s.Yz)({}),requests:()=>({help:!0})})}),6884:((e,t,n)=>{n.d(t,{G:()=>f,c:()=>l})
var o=n(5619),r=n(3409),i=n(5416),s=n(8502);// time/read-due
const a=[/^(?:mon(?:day)?|montag|lunes|lundi|segunda(?:-feira)?|月曜日?)$/,/^(?:tue(?:s(?:day)?)?|dienstag|martes|mardi|terça(?:-feira)?|火曜日?)$/,/^(?:wed(?:nesday)?|mittwoch|miércoles|mercredi|quarta(?:-feira)?|水曜日?)$/,/^(?:thu(?:rs?(?:day)?)?|donnerstag|jueves|jeudi|quinta(?:-feira)?|木曜日?)$/,/^(?:fri(?:day)?|freitag|viernes|vendredi|sexta(?:-feira)?|金曜日?)$/,/^(?:sat(?:urday)?|samstag|sonnabend|sábado|samedi|土曜日?)$/,/^(?:sun(?:day)?|sonntag|domingo|dimanche|日曜日?)$/],u={d:1,w:7},c=1830,d=14
function l(e,t,n){const o=f(e,t)
if("day"===o.kind)return{kind:"parsed",data:{day:o.day}}
const r=n((0,s.fi)(m(t),d))
return{kind:"mistake",problem:t.texts.format("past"===o.kind?"duePast":"dueRule",{usage:r})}}function f(e,t){return function(e,{today:t,language:n}){const o=(0,i.j4)(e).trim().toLowerCase(),d=function(e,t){const[,n,o=""]=/^\+?(\d{1,3}) ?([dw])(?:ays?|eeks?)?$/.exec(e)??[]
return void 0===n?void 0:(0,s.fi)(t,Number(n)*(u[o]??1))}(o,t)??function(e,t){const n=a.findIndex(t=>t.test(e))
return-1===n?void 0:(0,s.fi)(t,(n-(0,s.Up)(t)+6)%7+1)}(o,t)??function(e,{today:t,language:n}){const o=(0,r.h)(e,{today:t,language:n,isAhead:!0})
return void 0===o||""!==o.rest.trim()?void 0:o.day}(o,{today:t,language:n})
return void 0!==d&&(0,s.N)(d)?d<t?{kind:"past",day:d}:d>(0,s.fi)(t,c)?{kind:"unreadable"}:{kind:"day",day:d}:{kind:"unreadable"}}(e,{today:m(t),language:t.language})}function m({writtenAt:e,timeZone:t}){return(0,s.Ow)((0,o.Rz)(e),t).day}}),8151:((e,t,n)=>{n.d(t,{C:()=>i,I:()=>s})
var o=n(1156),r=n(143)
function i(e){const t=a(e),n=t.findIndex(({quoted:e})=>!e),o=t[n]?.text??"",r=t[n+1]?.text
return/[:：]$/.test(o)&&void 0!==r?`${o} ${r}`:o}function s(e){return a(e).flatMap(({text:e,quoted:t})=>t?[]:[e]).join(" ")}function a(e){return(0,o.k)(e).lines.filter(({place:t,start:n,end:o})=>"text"===t&&!(0,r.Et)(e.slice(n,o))).map(({start:t,end:n,quoted:o})=>{return{quoted:o,text:(r=e.slice(t,n),r.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/,"").trim())}
var r}).filter(({text:e})=>/[\p{L}\p{N}\p{S}]/u.test(e))}}),172:((e,t,n)=>{n.d(t,{$i:()=>m,$n:()=>y,Nr:()=>d,RT:()=>c,SP:()=>g,Yz:()=>u,e5:()=>b,kq:()=>l})
var o=n(5309),r=n(9852),i=n(5416),s=n(1354)
const a=/^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i
function u(e){return{kind:"parsed",data:e}}function c(e){return{kind:"mistake",problem:e}}function d(e){const t=e.trim(),n=t.search(/[ \t]/)
return-1===n?[t,""]:[t.slice(0,n),t.slice(n).trim()]}function l(e,{protocol:t,texts:n}){const[s,a]=d(e),l=(0,i.j4)(s).toLowerCase().replace(/^#/,"").replace(/[.:,]$/,""),f=t.find(({id:e})=>e===l||String((0,o.CD)(e))===l)?.id
return void 0===f?c(function(e,t,{words:n,format:i}){const s=t.map(({id:e})=>e).filter(o.oK),a=s.map(e=>`${(0,o.CD)(e)} ${e}`).join(n.comma)
if(""===e)return i("nameAStep",{steps:a})
const u=(0,r.p)(e,s)
return void 0===u?i("noSuchStep",{steps:a}):i("noSuchStepBut",{name:u,steps:a})}(s,t,n)):u({step:f,rest:a})}const f=/^[ \t]*(?:,|&|\+|-|\bto\b|\band\b|\bbis\b|\bund\b)[ \t]*(?=#?\d)|^[ \t]+(?=#?\d+\b)/i
function m(e,t,n){const r=function(e,{protocol:t}){const n=p.exec(e)?.[0]??"",r=new Map(t.map(({id:e})=>[e,e])),i=n.replaceAll(/[a-z]+/gi,e=>{const t=r.get(e.toLowerCase())
return void 0===t?e:String((0,o.CD)(t))})
return/^\d+[ \t]*\W|^\d+ /.test(i)?i+e.slice(n.length):e}((0,i.j4)(e),n),[s,...a]=function(e){const t=[]
let n=e
for(;t.length<h;){const e=0===t.length?"":f.exec(n)?.[0]??void 0,[o]=void 0===e?[]:/^#?\d{1,3}(?![\d.]*\d|[\p{L}%])/u.exec(n.slice(e.length))??[]
if(void 0===e||void 0===o)break
t.push({number:Number(o.replace("#","")),shown:e+o,isRange:/-|to|bis/i.test(e),isSpaced:t.length>0&&""===e.trim()})
n=n.slice(e.length+o.length)}return t}(r),d=l(e,n)
if(void 0===s||0===a.length)return"mistake"===d.kind?d:u({steps:[d.data.step],rest:d.data.rest})
const m=[s,...a].reduce((e,{shown:t})=>e+t.length,0),y=r.slice(m).replace(/^[:.,]?[ \t]*/,""),b=function(e){return e.flatMap(({number:t,isRange:n},o)=>{const r=e[o-1]?.number??t,i=Math.abs(t-r)
return!n||i>h?[t]:Array.from({length:i},(e,n)=>r+Math.sign(t-r)*(n+1))})}([s,...a])
if(""!==y&&a.some(({isSpaced:e})=>e)){const[e,o]=[`${t} ${b.join(",")} ${y}`,`${t} ${s.number}: ${r.slice(s.shown.length).trim()}`]
return c(n.texts.format("stepsOrWords",{list:g(e),one:g(o)}))}const v=b.map(e=>l(String(e),n)),k=v.find(e=>"mistake"===e.kind)
if("mistake"===k?.kind)return k
const w=v.flatMap(e=>"parsed"===e.kind?[e.data.step]:[])
return u({steps:[...new Set(w)],rest:y})}const p=/^[a-z]+(?:[ \t]*(?:,|&|\+|\b(?:and|und|to|bis)\b)[ \t]*[a-z]+)+/i,h=20
function y(e,t,{texts:n}){const o=a.exec(e)?.[1]
return void 0===o?c(n.format("nameOnePerson",{usage:g(t)})):u({login:o})}function g(e){return`\`/incident ${e}\``}function b(e,t){return(0,s.Z)(e).some(e=>d(e)[0].toLowerCase()===t)}}),87:((e,t,n)=>{n.d(t,{$T:()=>u,L$:()=>c,n8:()=>a,uo:()=>d})
var o=n(1103),r=n(6735)
const i=4e4,s=2e3
function a(e){return{kind:"done",entries:[e]}}function u(e,{logbook:t,texts:n}){const o=i-(0,r.jc)((0,r.z4)(t)).length
return(0,r.jc)((0,r.z4)(e)).length<=o?a(e):{kind:"refused",problem:n.words.recordFull}}function c(e,t){const n=(0,o.zR)(t.logbook.entries,e.step),r=n?.what??"unticked",i="skipped"===e.what||"ticked"===e.what&&void 0!==e.note
if(r===e.what&&!i)return{kind:"nothing-new"}
const s="ticked"===e.what&&"ticked"===n?.what&&"actor"===n.attribution.kind?{...e,attribution:n.attribution}:e
return i?u(s,t):a(s)}function d(e){const t=e.toWellFormed()
return t.length>s?`${t.slice(0,s).toWellFormed()}…`:t}}),1270:((e,t,n)=>{n.d(t,{$M:()=>a,Pl:()=>s,Rf:()=>u,hd:()=>i})
var o=n(6527),r=n(7247)
const i=10,s=5
function a({incident:{tracking:e},settings:t},n,r){const{format:a}=(0,o.zi)(t.language)
return"absent"===e.kind&&r.adoptions<=0&&n.length>0?a("leftAdoptions",{most:i}):r.postmortems<=0&&n.some(({kind:e})=>"commit-files"===e)?a("leftPostmortems",{most:s}):void 0}function u(e,t){e.reminders-=t.filter(r.D).length
e.adoptions-=t.filter(e=>"post-comment"===e.kind&&"tracking"===e.purpose).length
e.postmortems-=t.filter(({kind:e})=>"commit-files"===e).length}}),8787:((e,t,n)=>{n.d(t,{c_:()=>c,mq:()=>s,ph:()=>d,wF:()=>u})
var o=n(7898),r=n(7378),i=n(2502)
function s(e,t,{words:n,said:i}){const s="answer"in e?function(e){return(0,o.U_)((0,r.E)(e).text,220)}(e.answer):""
return{reason:i(`because-${e.blocker}`,{path:d(t),answer:s}),remedy:n[`remedy-${e.blocker}`]}}const a=5
function u(e,t,{words:n,format:o}){if(0===t.length)return o("conflict",{pull:e})
const r=t.slice(0,a).map(d).join(n.comma),i=t.length>a?o("andOthers",{paths:r}):r
return o("conflictIn",{pull:e,paths:i})}function c({path:e,lines:t},{words:n,format:o,counted:r}){const i=t.slice(0,10).join(n.comma)
return o("heldBack",{where:0===t.length?"":r("inLines",t.length,{lines:i,path:d(e)})})}function d(e){return`\`${(0,i.pF)(e,300).replaceAll("`","'")}\``}}),7700:((e,t,n)=>{n.d(t,{N:()=>o})
function o({postmortem:e}){return"auto"===e.index?e.deliver:e.index}}),5007:((e,t,n)=>{n.d(t,{Ck:()=>o,OT:()=>s,gM:()=>i,im:()=>r,nU:()=>a})
function o(e){return`docs(incident): postmortem for #${e}`}function r(e){return`docs(incident): update the postmortem of incident ${e}`}function i(e){return`docs(incident): propose the postmortem of incident ${e}`}const s="docs(incident): bring the list of postmortems up to date"
function a(e){if(e===s)return!0
const t=Number(/\d+$/.exec(e)?.[0])
return[o(t),r(t)].includes(e)}}),7309:((e,t,n)=>{n.d(t,{CZ:()=>s,RH:()=>i,SZ:()=>r,i2:()=>a})
const o={en:"Postmortem of incident",de:"Postmortem zur Störung",es:"Postmortem del incidente",fr:"Post-mortem de l’incident",ja:"ポストモーテム：インシデント",pt:"Postmortem do incidente"}
function r(e,t="en"){return`${o[t]??o.en} ${e}`}function i(e,t){return Object.keys(o).some(n=>r(t,n)===e)}function s(e){const t=/ (\d+)(?: \(#\d+\))?$/.exec(e)
return null!==t&&Object.values(o).includes(e.slice(0,t.index))}function a(e){const t=`incident-protocol/${e}`
return[t,...Array.from({length:98},(e,n)=>`${t}-${n+2}`)]}}),5925:((e,t,n)=>{n.d(t,{Gy:()=>d,KQ:()=>i,M_:()=>r,Pj:()=>f,mD:()=>c})
var o=n(8502)
function r(e){return s(h(e,"Due"))}function i(e){return s(h(e,"Snoozed until"))}function s(e){const t=a(e)
return void 0===t?void 0:u(t.value)}function a(e){const t=e.filter(({value:e})=>void 0!==u(e))
return t.find(({isPlain:e})=>e)??t[0]}function u(e){const[,t="",n="",r=""]=/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=[.,;]?\s*(?:$|\())/.exec(e)?.toSpliced(2,1)??[],i=`${t}-${n.padStart(2,"0")}-${r.padStart(2,"0")}`
return(0,o.N)(i)?i:void 0}function c(e){return h(e,"Dropped").at(-1)?.value}function d(e,t){return l.reduce((e,n)=>{const o=t[n]
return void 0===o?e:function(e,t,n){const o=`${t}: ${n}`,r="Dropped"===t?void 0:function(e){return a(e)??e.find(({value:e})=>p.test(e))}(h(e,t))
if(void 0!==r)return e.slice(0,r.from)+o+e.slice(r.to)
const i=e.includes("\r\n")?"\r\n":"\n",{visible:s,openFrom:u}=y(e),c=s.findLast(({text:e})=>""!==e.trim()),d=!0===(void 0===u&&c?.text.startsWith("\x3c!-- incident-protocol:follow-up "))?c?.from??e.length:u??e.length,[l,f]=[e.slice(0,d),e.slice(d)]
return`${""===l.trimEnd()?"":`${l.trimEnd()}${i}${i}`}${o}${""===f?"":`${i}${i}${f}`}`}(e,n,o)},e)}const l=["Due","Snoozed until","Dropped"],f=65536,m="(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}",p=new RegExp(`^(?:\\d{1,2}\\.? ${m}|${m} \\d{1,2}|\\d{1,4}[-/.]\\d{1,2}[-/.]?\\d{0,4})(?:,? \\d{4})?\\.?$`,"i")
function h(e,t){const n=new RegExp(`^( {0,3}(?:[-*+][ \\t]+)?)(\\*\\*|__)?${t}(?:\\2:|:\\2)[ \\t]*(\\S.*?)[ \\t]*$`,"i")
return y(e).visible.flatMap(({from:e,text:t})=>{const[,o="",r,i]=n.exec(t)??[]
if(void 0===i)return[]
const s=""===o.trim()&&void 0===r
return[{from:e+o.length,to:e+t.length,value:i,isPlain:s}]})}function y(e){const t=[]
let n,o=0
for(const{0:r,index:i}of e.matchAll(/[^\r\n]+/g)){if(void 0!==n){n.test(r)&&(n=void 0)
continue}o=i
const e=/^ {0,3}(`{3,}|~{3,})/.exec(r)?.[1]
void 0!==e?n=new RegExp(`^ {0,3}${e[0]}{${e.length},}[ \\t]*$`):/<!--(?!.*-->)/.test(r)?n=/-->/:t.push({from:i,text:r})}return{visible:t,openFrom:void 0===n?void 0:o}}}),8586:((e,t,n)=>{n.d(t,{O:()=>r,Q:()=>o})
function o(e){return`${r}${e} --\x3e`}const r="\x3c!-- incident-protocol:reminders-of "}),3384:((e,t,n)=>{n.d(t,{c:()=>o})
function o(e,t){return e?.replaceAll("\r\n","\n").trimEnd()===t.replaceAll("\r\n","\n").trimEnd()}}),6721:((e,t,n)=>{n.d(t,{Z:()=>v})
var o=n(8674),r=n(9074),i=n(3588),s=n(4369),a=n(6002);// github/read-check
const u=8,c=30
async function d(e,t){const n=await async function(e,t){try{return await e.query(t)}catch(e){if(e instanceof s.fg||"no"!==(0,s.dg)(e))throw e
return}}(e,function(e,{issue:t,body:n,comments:o,posted:s}){const d=`userContentEdits(first: ${u}) { nodes { ${i.cH} } }`,l=["number body",...n?[d]:[],...s?[`comments(last: ${c}) { nodes { ${a.XG} } }`]:[]],f=o.map((e,t)=>`c${t}: node(id: ${JSON.stringify(e)}) { ... on IssueComment { ${d} } }`)
return`query check {\n    repository(${(0,r.p)(e)}) { issue(number: ${t}) { ${l.join(" ")} } }\n    ${f.join(" ")}\n  }`}(e,t))
if(void 0!==(0,o.at)(n,"errors")||void 0===((0,o.at)(n,"data","repository","issue")??void 0))return{kind:"not-told"}
const d=(0,o.at)(n,"data","repository","issue"),l=e=>(0,o.gT)(e,"userContentEdits","nodes").map(i._0),f=t.comments.map((e,t)=>[e,l((0,o.at)(n,"data",`c${t}`))])
return{kind:"told",body:l(d),description:(0,o.$6)(d,"body")??"",comments:Object.fromEntries(f),latest:(0,o.gT)(d,"comments","nodes").flatMap(e=>(0,a.pL)(e)??[])}}var l=n(633);// github/read-edits
const f=100,m=5,p=2e6
async function h(e,t){try{return await y(e,t,{page:1,newer:[],characters:0})}catch(e){return{kind:"unavailable",reason:(0,s.B1)(e).message}}}async function y(e,t,n){const{page:o,after:r,newer:s}=n,{edits:a,isLast:u,cursor:c}=await(0,i.As)(e,t,{first:f,after:r}),d=[...s,...a.map(e=>function({text:e,...t},{issue:n,former:o}){if(void 0===e)return t
const r=(0,l.zo)(e,n)
return"absent"===r.kind&&void 0!==o?{...t,list:(0,l.zo)(e,o)}:{...t,list:r}}(e,t))],h=a.reduce((e,t)=>e+(t.text??"").length,n.characters)
return u||o===m||h>p?{kind:"read",revisions:d.toReversed(),whole:u}:y(e,t,{page:o+1,after:c,newer:d,characters:h})}var g=n(199),b=n(3582);// github/answer
async function v(e,t){const{github:o,permissionOf:r}=e,{kind:i}=t
switch(i){case"comments":return{kind:i,comments:await(0,b.TK)(o,t.issue)}
case"check":return{kind:i,checked:await d(o,t)}
case"history":return{kind:i,history:await(0,b.Lu)(o,t)}
case"edits":return{kind:i,edits:await h(o,t)}
case"permission":return{kind:i,login:t.login,permission:await r(t.login)}
case"reactions":return{kind:i,comment:t.comment,reactions:await(0,g.T)(o,t.comment)}
case"protocol-issue":{const{readProtocolIssue:e}=await n.e(984).then(n.bind(n,6984))
return{kind:i,protocolIssue:await e(o,t)}}default:{const{answerOfPostmortem:o}=await n.e(362).then(n.bind(n,3362))
return o(e,t)}}}}),9683:((e,t,n)=>{n.d(t,{K4:()=>p,KM:()=>y,qU:()=>m})
var o=n(164),r=n(9355),i=n(8674),s=n(9074),a=n(4369),u=n(6002),c=n(2779)
const d=12,l=6,f=5
function m({label:e,after:t,touchedSince:n}){const o=e=>JSON.stringify(e),r=void 0===n?`states: OPEN, labels: [${o(e)}]`:`states: CLOSED, labels: [${o(e)}], filterBy: { since: ${o(n)} }`
return`issues(first: 100${void 0===t?"":`, after: ${o(t)}`}, ${r}, orderBy: { field: CREATED_AT, direction: ASC }) {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      ${u.T3}\n      authorAssociation\n      versions: userContentEdits(first: ${l}) { totalCount nodes { editedAt editor { __typename login } } }\n      comments(first: ${d}) { totalCount nodes { ${u.XG} } }\n      touched: comments(first: ${f}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes {\n        fullDatabaseId updatedAt author { __typename login }\n      } }\n      vouching: timelineItems(last: 5, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT]) { nodes {\n        ... on LabeledEvent { actor { __typename login } }\n        ... on AssignedEvent { actor { __typename login } }\n      } }\n    }\n  }`}function p(e,t){const[n,s]=[(0,i.tk)(e,"totalCount"),(0,i.at)(e,"nodes")]
if(void 0===n||!Array.isArray(s))return
const a=s.flatMap(e=>function(e){const t=(0,u.J0)(e),n=(0,i.gT)(e,"comments","nodes"),o=n.flatMap(e=>(0,u.pL)(e)??[])
return void 0===t||o.length<n.length?void 0:{issue:t,comments:o,isWhole:(0,i.tk)(e,"comments","totalCount")===o.length,touched:(0,i.gT)(e,"touched","nodes").flatMap(e=>function(e){const[t,n]=[(0,u.Zr)(e),(0,i.$6)(e,"updatedAt")]
return void 0===t||void 0===n?void 0:{id:t,updatedAt:n,author:(0,c.Bw)((0,i.at)(e,"author"))}}(e)??[]),edits:(0,i.gT)(e,"versions","nodes").flatMap(h),editCount:(0,i.tk)(e,"versions","totalCount")??0,isByTeam:(0,r._5)((0,i.$6)(e,"authorAssociation")),isVouched:(0,i.gT)(e,"vouching","nodes").some(e=>(0,c.Bw)((0,i.at)(e,"actor")).login!==t.author.login)}}(e)??[])
if(a.length<s.length)return
const d=(0,i.$6)(e,"pageInfo","endCursor"),l=!0===(0,i.at)(e,"pageInfo","hasNextPage")&&void 0!==d
return{incidents:a.filter(({issue:e})=>e.labels.some(e=>(0,o.bK)(e,t))),total:n,...l?{after:d}:{}}}function h(e){const t=(0,i.$6)(e,"editedAt")
return void 0===t?[]:[{by:(0,c.Bw)((0,i.at)(e,"editor")).login,at:t}]}async function y(e,t,n){const o=void 0===n?"":`defaultBranchRef { target { ... on Commit { history(first: 1, path: ${JSON.stringify(n)}) { nodes { oid message committedDate } } } } }`,r=`query incidents { repository(${(0,s.p)(e)}) { ${m(t)} ${o} } }`,u=await(0,a.lJ)(e.query(r)),c=(0,i.at)(u,"data","repository"),d=p((0,i.at)(c,"issues"),t.label)
if(void 0!==(0,i.at)(u,"errors")||void 0===d)return
const l=function(e){const[t]=(0,i.gT)(e,"defaultBranchRef","target","history","nodes"),[n,o]=[(0,i.$6)(t,"oid"),(0,i.$6)(t,"committedDate")]
return void 0===n||void 0===o?void 0:{commit:n,at:o,message:(0,i.$6)(t,"message")??""}}(c)
return{...d,...void 0===l?{}:{lastChange:l}}}}),9074:((e,t,n)=>{n.d(t,{N:()=>g,p:()=>b})
var o=n(8500),r=n(1267),i=n(4369);// github/http-fetch
const s=5
async function a(e,t){let[n,o]=[new URL(e),t]
for(let e=0;;e+=1){const t=await d(n,o),r=t.headers.get("location")
if(!u(t.status)||void 0===r||e===s)return t
const i=new URL(r,n)
o=c(o,t.status,i.origin===n.origin)
n=i}}function u(e){return[301,302,303,307,308].includes(e)}function c(e,t,n){const o=307===t||308===t||"GET"===e.method||"HEAD"===e.method,{body:r,method:i,signal:s,headers:a,agent:u}=e,c=n?[]:["authorization","cookie"],d=o?[]:["content-type","content-length"],l=Object.entries(a).filter(([e])=>![...c,...d].includes(e.toLowerCase()))
return{method:o?i:"GET",headers:Object.fromEntries(l),...o&&void 0!==r?{body:r}:{},...void 0===s?{}:{signal:s},...void 0===u?{}:{agent:u}}}async function d(e,{method:t,headers:n,body:o,signal:r,agent:i}){const s=process.getBuiltinModule("http:"===e.protocol?"node:http":"node:https"),a=void 0===o?void 0:Buffer.from(o),{promise:u,resolve:c,reject:d}=Promise.withResolvers(),f=void 0===a?{}:{"content-length":String(a.length)},m=s.request(e,{method:t,headers:{...n,...f,"accept-encoding":"gzip"},...void 0===r?{}:{signal:r},...void 0===i?{}:{agent:i}},t=>{(async function(e){const t=[]
for await(const n of e)t.push(n)
const n=Buffer.concat(t)
return"gzip"!==e.headers["content-encoding"]?n:process.getBuiltinModule("node:zlib").gunzipSync(n)})(t).then(n=>c(function(e,{statusCode:t=0,statusMessage:n="",headers:o},r){return{status:t,url:e.href,statusText:n,headers:l(o),text:async()=>r.toString(),arrayBuffer:async()=>new Uint8Array(r).buffer}}(e,t,n)),d)})
m.on("error",e=>d(!0===r?.aborted?r.reason:e))
m.end(a)
return u}function l(e){return new Map(Object.entries(e).flatMap(([e,t])=>void 0===t?[]:[[e,String(t)]]))}// github/patience
const f=30,m=()=>{}
async function p(e){await(0,o.setTimeout)(e)}const h=3e4,y=24e4
async function g(e){const{token:t,repository:o,apiUrl:s,graphqlUrl:u,pause:c=p}=e
let d
const l=new Map,g=await async function(e,t){const o={debug:m,info:m,warn:m,error:m},i=function(e){const t=e.startsWith("http:")?"http_proxy":"https_proxy"
return[t,t.toUpperCase()].some(e=>""!==(process.env[e]??""))}(t)?await async function(){const{defaults:e}=await n.e(176).then(n.bind(n,7176)),t=e.request?.agent
return(e,n)=>a(e,{...n,agent:t})}():a
return new r.E({baseUrl:t,userAgent:"incident-protocol",log:o,auth:e,request:{fetch:i}})}(t,s),b=function({hook:e},{longestAnswer:t=h,longestRun:n=y}){const o=performance.now()+n,r=()=>o-performance.now()
e.before("request",e=>{const o=r()
if(o<=0)throw function(e){const t=Math.round(e/6e4)
return new i.fg(`Ended after ${t} minutes, because GitHub takes long to answer. Nothing to change: the next run goes on from here.`)}(n)
const s=AbortSignal.timeout(Math.ceil(Math.min(t,o)))
e.request={...e.request,signal:s}})
return r}(g,e),v=function(e){let t=0
return async()=>{t+=1
t>f&&await e(1e3)}}(c)
g.hook.wrap("request",async(e,t)=>{const n="GET"===t.method||t.url===u&&!(o=t.query,"string"==typeof o&&o.startsWith("mutation"))
var o
n||await v()
const r=await async function({isRead:e,pause:t,timeLeft:n},o){for(let r=1;;r+=1)try{return await o()}catch(o){const s=(0,i.jy)(o,r)
if(void 0===s||!e&&"refused"!==(0,i.dg)(o))throw o
if(o instanceof i.fg||s>=n())throw o
await t(s)}}({isRead:n,pause:c,timeLeft:b},async()=>{const n=await e(t)
if(function({status:e,data:t}){return"string"==typeof t&&204!==e}(n))throw o=t.method,r=n.url,Object.assign(new Error("the answer is not whole"),{request:{method:o,url:r}})
var o,r
return n})
d??=function(e){const t=Date.parse(e??"")
return Number.isNaN(t)?void 0:t}(r.headers.date)
!function(e,t){const n=String(e["x-ratelimit-resource"]??"core"),o=Number(e["x-ratelimit-remaining"]??Number.NaN)
"core"!==n&&"graphql"!==n||Number.isNaN(o)||t.set(n,o)}(r.headers,l)
return r})
return{rest:g.rest,paginate:g.paginate,...o,pause:c,query:async e=>(await g.request({method:"POST",url:u,query:e})).data,mutate:async({name:e,text:t,variables:n})=>{const{data:o,headers:r}=await g.request({method:"POST",url:u,query:t,variables:n});(0,i.kB)({data:o,headers:r},{method:"POST",url:`${u}/${e}`})
return o},isApp:t.startsWith("ghs_"),timeLeft:b,requestsLeft:()=>0===l.size?void 0:Math.min(...l.values()),serverTime:()=>d}}function b({owner:e,repo:t}){return`owner: ${JSON.stringify(e)}, name: ${JSON.stringify(t)}`}}),8333:((e,t,n)=>{n.d(t,{z:()=>i})
var o=n(8674),r=n(4369)
async function i(e,t,{defaultBranch:n,reader:i}){const{onto:u,path:c,revision:d}=t,l="default-branch"===u.kind?n:u.name
try{const n=function({onto:e,files:t}){return t.length>0&&("default-branch"===e.kind||"branch"===e.kind)}(t)&&"graphql"===i?await async function({mutate:e,owner:t,repo:n},{base:r,files:i,removed:a=[],message:u},c){const[d="",...l]=u.split("\n\n"),f={branch:{repositoryNameWithOwner:`${t}/${n}`,branchName:c},message:{headline:d,...0===l.length?{}:{body:l.join("\n\n")}},expectedHeadOid:r.commit,fileChanges:{additions:i.map(e=>({path:e.path,contents:Buffer.from(e.content).toString("base64")})),...0===a.length?{}:{deletions:a.map(e=>({path:e}))}}},m=await e({name:"createCommitOnBranch",text:s,variables:{input:f}}),p=(0,o.at)(m,"data","createCommitOnBranch","commit"),[h,y]=[(0,o.$6)(p,"oid"),(0,o.$6)(p,"tree","oid")]
if(void 0===h||void 0===y)throw new Error("GitHub does not name the commit that it made")
return{commit:h,tree:y}}(e,t,l):await async function(e,{base:t,onto:n,files:o,removed:r=[],message:i},s){const{rest:u,owner:c,repo:d}=e,l={owner:c,repo:d},f=o.map(e=>({path:e.path,mode:"100644",type:"blob",content:e.content.toWellFormed()})),m=r.map(e=>({path:e,mode:"100644",type:"blob",sha:null})),p=await async function({rest:e,owner:t,repo:n},o,r){return 0===r.length?o.tree:(await e.git.createTree({owner:t,repo:n,base_tree:o.tree,tree:r})).data.sha}(e,t,[...f,...m]),h=await u.git.createCommit({...l,message:i,tree:p,parents:a(n,t)}),{sha:y}=h.data
if("new-branch"===n.kind)await u.git.createRef({...l,ref:`refs/heads/${s}`,sha:y})
else{const e="rebuilt-branch"===n.kind
await u.git.updateRef({...l,ref:`heads/${s}`,sha:y,force:e})}return{commit:y,tree:p}}(e,t,l)
return"default-branch"===u.kind?{kind:"committed",path:c,commit:n.commit,revision:d}:{kind:"drafted",branch:l,base:{...n,message:t.message}}}catch(e){if(!function(e){const{status:t,message:n}=(0,r.B1)(e)
return(404===t||409===t||422===t)&&/not a fast.forward|is at \S+ but expected|expected branch to point to|no ref matching|reference (?:already exists|does not exist)/i.test(n)}(e))throw e
return{kind:"outdated",why:`the branch ${l} moved on`,moved:u.kind}}}const s="mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}"
function a(e,{commit:t}){return"merged-branch"===e.kind?[t,e.head]:[t]}}),5395:((e,t,n)=>{n.d(t,{x:()=>r})
var o=n(4369)
function r(e,t){const n=(0,o.B1)(t)
if(!function({status:e,limit:t,message:n}){return!("network"===e||e<400||e>=500||"none"!==t||401===e||/\barchived\b/i.test(n))}(n))return{kind:"other"}
if("open-pull-request"===e.kind)return i({target:"pull-request",...d(n)})
if("commit-files"!==e.kind)return{kind:"other"}
if(function({message:e}){return/secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(e)}(n))return{kind:"secret"}
const r=function({kind:e}){return"default-branch"===e?"commit":"branch"}(e.onto)
return i({target:r,...s(n,"commit"===r)})}function i(e){return{kind:"target-closed",target:e}}function s(e,t){const{status:n,message:r}=e
return 409===n&&/repository is empty/i.test(r)?{blocker:"empty"}:function({status:e,message:t}){return 404!==e&&[a,u,c].some(e=>e.test(t))}(e)?function(e,t){const n=(0,o.r4)(e.replace(u,""))
return""===n||a.test(e)?{blocker:t?"protected":"branches"}:/verified signature/i.test(n)?{blocker:"signatures"}:{blocker:"rule",answer:n}}(r,t):l(e)?{blocker:"contents"}:f(e)}const a=/GH006|protected branch|made through (?:a pull request|the merge queue)|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref|branch name must/i,u=/(?:GH013: )?Repository rule violations found(?: for [^\s:]+)?\.?/i,c=/GH007/i
function d(e){return/not permitted to create(?: or approve)? pull requests/i.test(e.message)?{blocker:"setting"}:l(e)?{blocker:"pull-requests"}:f(e)}function l({status:e,message:t}){return 404===e||403===e&&/not accessible by|must have (?:admin|push|write)|permission/i.test(t)}function f({status:e,message:t}){return{blocker:"unknown",answer:`${e}: ${(0,o.r4)(t)}`}}}),5272:((e,t,n)=>{n.d(t,{Fl:()=>c,O_:()=>g,Sf:()=>b,Z4:()=>y,rP:()=>p,s:()=>d,tD:()=>h,zA:()=>v})
var o=n(1199),r=n(8674),i=n(4672),s=n(4918),a=n(2779)
const u=10,c=`digest: label(name: ${JSON.stringify(o.tk)}) {\n  issues(first: ${u}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number url body state author { __typename login } } }\n}`
function d(e,t){const n=(0,r.at)(e,"digest")
return null===n?{digest:"none"}:Array.isArray((0,r.at)(n,"issues","nodes"))?{digest:f((0,r.gT)(n,"issues","nodes").flatMap(l),t)}:{}}function l(e){const[t,n]=[(0,r.tk)(e,"number"),(0,r.$6)(e,"url")]
if(void 0===t||void 0===n)return[]
const o=(0,a.Bw)((0,r.at)(e,"author")).login,i="OPEN"===(0,r.$6)(e,"state")
return[{number:t,url:n,author:o,body:(0,r.$6)(e,"body")??"",isOpen:i}]}function f(e,t){const n=e.filter(({author:e})=>e===t),[o,...r]=n.filter(({isOpen:e})=>e).toSorted((e,t)=>e.number-t.number),i=r.filter(({body:e})=>e.includes(m)).map(({number:e})=>e)
return void 0!==o?0===i.length?o:{...o,doubles:i}:n[0]??e[0]??"none"}const m="\x3c!-- incident-protocol:begin digest "
async function p({rest:e,owner:t,repo:n},r){const i={owner:t,repo:n,labels:o.tk,state:"all",per_page:u},{data:a}=await e.issues.listForRepo(i)
return f(a.map(s.TK).map(({number:e,url:t,body:n,state:o,author:r})=>({number:e,url:t,body:n,author:r.login,isOpen:"open"===o.kind})),r)}async function h(e,t){return(await(0,i.su)(e,t)).some(e=>(0,i._S)(e,m))}async function y({rest:e,owner:t,repo:n},{title:r,body:i}){const{data:s}=await e.issues.create({owner:t,repo:n,title:r,body:i,labels:[o.tk]})
return s.number}async function g({rest:e,owner:t,repo:n},o,r){await e.issues.update({owner:t,repo:n,issue_number:o,body:r})}async function b({rest:e,owner:t,repo:n},r){await e.issues.update({owner:t,repo:n,issue_number:r,state:"closed",state_reason:"not_planned"})
await e.issues.removeLabel({owner:t,repo:n,issue_number:r,name:o.tk})}async function v({rest:e,owner:t,repo:n},o,r){await e.issues.createComment({owner:t,repo:n,issue_number:o,body:r})}}),1061:((e,t,n)=>{n.d(t,{L:()=>o})
function o(e){return/^\d{4}-\d{2}-\d{2}/.exec(e??"")?.[0]}}),3588:((e,t,n)=>{n.d(t,{As:()=>s,_0:()=>u,cH:()=>a})
var o=n(8674),r=n(5619),i=n(9074)
async function s(e,t,n){const r=await e.query(function(e,{issue:t,comment:n},{first:o,after:r}){const s=`history: userContentEdits(first: ${o}${void 0===r?"":`, after: ${JSON.stringify(r)}`}) { nodes { ${a} } pageInfo { hasNextPage endCursor } }`
return void 0!==n?`query edits { text: node(id: ${JSON.stringify(n)}) { ... on IssueComment { ${s} } } }`:`query edits { repository(${(0,i.p)(e)}) { text: issue(number: ${t}) { ${s} } } }`}(e,t,n)),s=(0,o.at)(r,"data",...void 0===t.comment?["repository"]:[],"text","history")
if(!Array.isArray((0,o.at)(s,"nodes")))throw new Error(function(e){return(0,o.$6)((0,o.gT)(e,"errors")[0],"message")??"this GitHub keeps no record of edits"}(r))
return{edits:(0,o.gT)(s,"nodes").map(u),isLast:!0!==(0,o.at)(s,"pageInfo","hasNextPage"),cursor:(0,o.$6)(s,"pageInfo","endCursor")??""}}const a="editedAt editor { __typename login } diff"
function u(e){const t=(0,o.$6)(e,"editor","login"),n="Bot"===(0,o.$6)(e,"editor","__typename"),i=(0,o.$6)(e,"diff")
return{at:(0,r.B9)(Date.parse((0,o.$6)(e,"editedAt")??"")),...void 0===t?{}:{by:n&&!t.endsWith("[bot]")?`${t}[bot]`:t},...void 0===i?{}:{text:i}}}}),4369:((e,t,n)=>{n.d(t,{B1:()=>r,JT:()=>u,Lv:()=>a,SR:()=>s,dg:()=>h,fg:()=>OutOfTime,jy:()=>y,kB:()=>f,lJ:()=>d,nI:()=>l,r4:()=>i,rO:()=>Elsewhere,yo:()=>UserError})
var o=n(8674)
function r(e){const t=(0,o.at)(e,"response"),n=(0,o.tk)(e,"status"),r=function(e){const t=(0,o.$6)(e,"message"),n=(0,o.gT)(e,"errors").flatMap(e=>{const n="string"==typeof(r=e)?r:(0,o.$6)(r,"message")??[(0,o.$6)(r,"field"),(0,o.$6)(r,"code")].join(" ").trim()
var r
return""===n||!0===t?.includes(n)?[]:[n]})
return 0===n.length?t:[t,...n].join(": ")}((0,o.at)(t,"data"))??(0,o.$6)(e,"message")??String(e),i=(0,o.$6)(e,"request","url")??""
return{status:void 0===n||void 0===t?"network":n,message:r,...c(n,r,(0,o.at)(t,"headers")),method:(0,o.$6)(e,"request","method")??"",path:URL.canParse(i)?new URL(i).pathname.replaceAll(/%2F/gi,"/"):i}}function i(e){const t=e.replaceAll(/[\s\p{Cc}]+/gu," ").trim().replace(/^- /,"").replace(/\.$/,"")
return t.length>200?`${t.slice(0,200).toWellFormed()}…`:t}function s({status:e,path:t}){return""!==t&&("network"===e||e>=500)}function a({limit:e,status:t,message:n}){return"none"!==e||401===t||403===t&&/\barchived\b/i.test(n)}function u(e){const{status:t,message:n}=r(e)
return 403===t&&/\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(n)}function c(e,t,n){if(403!==e&&429!==e)return{limit:"none",retryAfterMs:0}
const r=Number((0,o.at)(n,"retry-after")??Number.NaN),i=Number((0,o.at)(n,"x-ratelimit-reset")??Number.NaN),s=Date.parse((0,o.$6)(n,"date")??"")
return Number.isNaN(r)?"0"!==String((0,o.at)(n,"x-ratelimit-remaining"))||Number.isNaN(i+s)?429===e||/secondary rate limit|abuse detection/i.test(t)?{limit:"secondary",retryAfterMs:6e4}:{limit:"none",retryAfterMs:0}:{limit:"primary",retryAfterMs:Math.max(0,1e3*i-s)+1e3}:{limit:"secondary",retryAfterMs:1e3*r}}async function d(e){try{return await e}catch(e){const{status:t,limit:n}=r(e)
if("none"===n&&(403===t||404===t||405===t))return
throw e}}async function l(e){try{return await d(e)}catch(e){if(e instanceof OutOfTime||"stumbled"!==h(e))throw e
return}}function f({data:e,headers:t},n){const[r]=(0,o.gT)(e,"errors")
if(void 0===r)return
const i=(0,o.$6)(r,"message")??"no reason is given",s=function(e,t){return/^something went wrong/i.test(t)||/INTERNAL|UNAVAILABLE|TIMEOUT/.test(e??"")?502:"RATE_LIMITED"===e?429:"FORBIDDEN"===e||/not accessible by/i.test(t)?403:"NOT_FOUND"===e?404:422}((0,o.$6)(r,"type"),i)
throw Object.assign(new Error(i),{status:s,request:n,response:{status:s,headers:t,data:{message:i}}})}const m=6e4,p=3
function h(e){const{status:t,limit:n}=r(e)
return"none"!==n?"refused":"network"===t||t>=500?"stumbled":"no"}function y(e,t){if(!(t>p))switch(h(e)){case"no":return
case"stumbled":return 250*4**(t-1)
case"refused":{const{retryAfterMs:n}=r(e)
return 1===t&&n<=m?n:void 0}}}class UserError extends Error{name="UserError"}class Elsewhere extends UserError{name="UserError"}class OutOfTime extends UserError{name="UserError"}}),9971:((e,t,n)=>{n.d(t,{W:()=>r,e:()=>i})
var o=n(4369)
function r(e){if(e instanceof o.yo)return e.message
const t=(0,o.B1)(e)
return""===t.path?`Unexpected failure: ${(0,o.r4)(t.message)}. Please report it with this line.`:`${i(t)}: ${(0,o.r4)(t.message)}. ${function(e){if("none"!==e.limit)return`A request limit is used up for about ${Math.ceil(e.retryAfterMs/6e4)} min; the next run goes on from here, nothing is lost.`
if("network"===e.status)return"Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner."
if((0,o.SR)(e))return"Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com."
switch(e.status){case 401:return"The token is not valid (any more): check the input `token`."
case 403:return function(e){const{message:t}=e
return/not accessible by (integration|personal access token)/i.test(t)?function({method:e,path:t}){const n=e=>`Add \`${e}\` under \`permissions:\` in the workflow`,o="GET"===e?"read":"write"
if(/\/(git|contents|branches|commits|compare|createCommitOnBranch)(\/|$)/.test(t)){const e="read"===o?"; `contents: write` lets it commit the postmortem, too":""
return`${n(`contents: ${o}`)}${e}.`}return/\/pulls(\/|$)/.test(t)?`${n(`pull-requests: ${o}`)}.`:`${n("issues: write")}.`}(e):/archived/i.test(t)?"The repository is archived: take the workflow out or unarchive it.":/locked/i.test(t)?"The issue is locked: unlock it, and the next run writes the comment.":/more than 2500 comments/i.test(t)?"The thread is full: go on in a new incident and link this one.":s(e)}(e)
case 404:case 410:return function({message:e}){return/\bdisabled\b/i.test(e)?"Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out.":"It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow."}(e)
default:return s(e)}}(t)}`}function i({status:e,method:t,path:n}){return"network"===e?`GitHub could not be reached (${t} ${n})`:`GitHub answered ${e} to ${t} ${n}`}function s({status:e,message:t}){return/secret/i.test(t)?"GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.":/through a pull request|merge queue|status check|protected (?:branch|ref)/i.test(t)?"The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.":/rule violations/i.test(t)?"Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).":403===e?"Check what the token of the workflow may do in this repository.":"The next run tries again; if it is told the same, change what GitHub names there."}}),5388:((e,t,n)=>{n.d(t,{H:()=>r})
var o=n(4369)
async function r({rest:e,owner:t,repo:n},{branch:r,title:i,body:s},a){try{const{data:o}=await e.pulls.create({owner:t,repo:n,head:r,base:a,title:i,body:s}),{number:u,html_url:c}=o
return{kind:"proposed",pull:{kind:"open",number:u,url:c,conflicts:"unknown"}}}catch(e){const{status:t,message:n}=(0,o.B1)(e)
if(422!==t||!/already exists|no commits between/i.test(n))throw e
return{kind:"outdated",why:`somebody else opened or merged a pull request from ${r}`}}}}),5715:((e,t,n)=>{n.d(t,{P:()=>u})
var o=n(8674),r=n(4369),i=n(6002)
const s=60,a=["+1","eyes","confused"]
async function u(e,t){const n=t.filter(({node:e,author:t,reactions:n={}})=>void 0!==e&&"person"===t.kind&&a.some(e=>(n[e]??0)>0)),u=n.slice(-s)
if(0===u.length)return t
const c=u.map(({node:e=""},t)=>`c${t}: node(id: ${JSON.stringify(e)}) { ... on IssueComment { ${i.XG} } }`),d=await(0,r.lJ)(e.query(`query reactions { ${c.join(" ")} }`)),l=new Map(u.map(({id:e},t)=>[e,(0,i.pL)((0,o.at)(d,"data",`c${t}`))]))
return t.map(e=>n.includes(e)?l.get(e.id)??{...e,isAnswered:!0}:e)}}),4196:((e,t,n)=>{n.d(t,{y:()=>h,v:()=>y})
var o=n(633),r=n(6917),i=n(8333),s=n(4369),a=n(9971),u=n(5388),c=n(4918),d=n(3384),l=n(5619),f=n(3588);// github/write-checklist
const m=3
async function p(e,{issue:t,readAt:n,before:o,after:r}){const[i,s]=await async function(e,t){try{return(await(0,f.As)(e,{issue:t},{first:2})).edits}catch{return[]}}(e,t)
if((0,d.c)(i?.text,r)&&void 0!==s?.text&&(0,l.Rz)(s.at)>=n)return(0,d.c)(s.text,o)?void 0:s.text}// github/perform
async function h(e,t,l){try{return await async function(e,t,s){switch(t.kind){case"edit-checklist":return"rest"===s.reader?async function(e,{issue:t,edit:n},r){const{rest:i,owner:s,repo:a}=e,{data:u,headers:c}=await i.issues.get({owner:s,repo:a,issue_number:t}),l=Date.parse(c.date??"")
let f=u.body??""
const h=(0,d.c)(r.overwritten?.body,f)?r.issue.body:f
let y=(0,o.Z9)(h,t,n)
if(y===f)return{kind:"body-written",body:y}
for(let r=0;;r+=1){await i.issues.update({owner:s,repo:a,issue_number:t,body:y})
const u=await p(e,{issue:t,readAt:l,before:f,after:y})
if(void 0===u||r===m)return{kind:"body-written",body:y}
f=y
y=(0,o.Z9)(u,t,n)}}(e,t,s):async function({rest:e,owner:t,repo:n},{issue:r,edit:i},s){const a=s.overwritten?.body??s.issue.body,u=(0,o.Z9)(s.issue.body,r,i)
if(u===a)return{kind:"body-written",body:u}
await e.issues.update({owner:t,repo:n,issue_number:r,body:u})
return{kind:"body-written",body:u,unchecked:{kind:"body",before:a,after:u,edit:i,asOf:s.issue.updatedAt}}}(e,t,s)
case"post-comment":return async function({rest:e,owner:t,repo:n},{issue:o,on:r,body:i},{reader:s}){const{data:a}=await e.issues.createComment({owner:t,repo:n,issue_number:r??o,body:i}),u=(0,c.$V)(a)
return{kind:"posted",comment:u,..."rest"===s||void 0!==r?{}:{unchecked:{kind:"posted",id:u.id}}}}(e,t,s)
case"edit-comment":return"rest"===s.reader?async function({rest:e,owner:t,repo:n},{comment:o,body:r},i){const s=i.comments.find(({id:e})=>e===o)?.body,a=await b(e.issues.getComment({owner:t,repo:n,comment_id:o}))
if(void 0===a||(a.data.body??"")!==s)return g
const{data:u}=await e.issues.updateComment({owner:t,repo:n,comment_id:o,body:r})
return{kind:"edited",comment:(0,c.$V)(u)}}(e,t,s):async function({rest:e,owner:t,repo:n},{comment:o,body:i},s){const a=s.comments.find(e=>e.id===o),u=await b(e.issues.updateComment({owner:t,repo:n,comment_id:o,body:i}))
if(void 0===u||void 0===a)return g
const d=(0,c.$V)(u.data),l=s.overwritten?.comments?.[o]??a.body,f=void 0===(0,r.aW)(i)?void 0:a.node??d.node,m={before:l,after:i,asOf:a.updatedAt}
return{kind:"edited",comment:d,...void 0===f?{}:{unchecked:{kind:"comment",id:o,node:f,...m}}}}(e,t,s)
case"delete-comment":case"react":case"add-label":case"remove-label":case"set-state":await y(e,t)
return{kind:"done"}
case"open-protocol-issue":{const{openProtocolIssue:o}=await n.e(984).then(n.bind(n,6984))
return o(e,t)}case"open-follow-ups":{const{openFollowUps:o}=await n.e(921).then(n.bind(n,6921))
return o(e,t,s)}case"reopen-issue":return async function({rest:e,owner:t,repo:n},{issue:o,closedAt:r}){const{data:i}=await e.issues.get({owner:t,repo:n,issue_number:o})
if("closed"!==i.state||i.closed_at!==r)return{kind:"outdated",why:"the issue was opened or closed in the meantime"}
await e.issues.update({owner:t,repo:n,issue_number:o,state:"open"})
return{kind:"reopened"}}(e,t)
case"commit-files":return(0,i.z)(e,t,{...s.repository,reader:s.reader})
case"open-pull-request":return(0,u.H)(e,t,s.repository.defaultBranch)
case"show-in-summary":return{kind:"shown"}}}(e,t,l)}catch(e){if("stumbled"!==(0,s.dg)(e))throw e
return{kind:"outdated",why:(0,a.e)((0,s.B1)(e)),failure:e}}}async function y({rest:e,owner:t,repo:n},o){switch(o.kind){case"delete-comment":await b(e.issues.deleteComment({owner:t,repo:n,comment_id:o.comment}))
return
case"react":{const{comment:r,reaction:i}=o
await b(e.reactions.createForIssueComment({owner:t,repo:n,comment_id:r,content:i}))
return}case"add-label":await e.issues.addLabels({owner:t,repo:n,issue_number:o.issue,labels:[o.label]})
return
case"remove-label":{const{issue:r,label:i}=o
await b(e.issues.removeLabel({owner:t,repo:n,issue_number:r,name:i}))
return}case"set-state":{const{number:r,state:i,isDropped:s}=o,a=!0===s?{state_reason:"not_planned"}:{}
await b(e.issues.update({owner:t,repo:n,issue_number:r,state:i,...a}))}}}const g={kind:"outdated",why:"our comment changed in the meantime"}
async function b(e){try{return await e}catch(e){const{status:t}=(0,s.B1)(e)
if(404===t||410===t)return
throw e}}}),657:((e,t,n)=>{n.d(t,{J:()=>a,d:()=>u})
var o=n(8674),r=n(9074),i=n(4369)
const s=50,a=3
async function u(e,t){const n=[]
for(let r=0;r<t.length;r+=s){const a=t.slice(r,r+s),u=await(0,i.lJ)(e.query(c(e,a))),l=(0,o.at)(u,"data","repository")
if(void 0===(l??void 0))break
n.push(...a.map((e,t)=>d((0,o.at)(l,`b${t}`))))}return t.map((e,t)=>n[t]??{kind:"not-answered"})}function c(e,t){const n=t.map((e,t)=>`b${t}: object(${e}) { ... on Blob { text isTruncated } }`)
return`query blobs { repository(${(0,r.p)(e)}) { ${n.join(" ")} } }`}function d(e){if(null===e)return{kind:"nothing-there"}
const t=(0,o.$6)(e,"text")
return void 0===t||!1!==(0,o.at)(e,"isTruncated")?{kind:"not-answered"}:{kind:"text",text:t}}}),6608:((e,t,n)=>{n.d(t,{Gu:()=>d,e2:()=>a,r9:()=>s})
var o=n(8674),r=n(4369),i=n(4918)
const s="github-actions[bot]"
async function a(e,t){const[n,o,r]=await Promise.all([u(e),c(e),d(e,t)])
return{...n,me:o,settingsFile:r,reader:"rest"}}async function u({rest:e,owner:t,repo:n}){const{data:r}=await e.repos.get({owner:t,repo:n}),s=(0,o.$6)(r,"pushed_at")
return{repository:(0,i.Ow)(r),...void 0===s?{}:{lastCommit:s}}}async function c(e){const t=await(0,r.lJ)(e.query("query viewer { viewer { login } }")),n=(0,o.$6)(t,"data","viewer","login")
if(void 0!==n)return n
if(e.isApp)return s
const i=await(0,r.lJ)(e.rest.users.getAuthenticated().then(({data:e})=>e))
return(0,o.$6)(i,"login")??s}async function d({rest:e,owner:t,repo:n},i,s){try{const r=void 0===s?{}:{ref:s},{data:a}=await e.repos.getContent({owner:t,repo:n,path:i,...r}),u=(0,o.$6)(a,"content")
if(void 0===u)return{kind:"absent"}
const c=""===u?(0,o.$6)(a,"sha"):void 0
if(void 0!==c&&((0,o.tk)(a,"size")??0)>0){const o=await e.git.getBlob({owner:t,repo:n,file_sha:c})
return{kind:"present",text:Buffer.from(o.data.content,"base64").toString("utf8")}}return{kind:"present",text:Buffer.from(u,"base64").toString("utf8")}}catch(e){if(404===(0,r.B1)(e).status)return{kind:"absent"}
throw e}}}),5864:((e,t,n)=>{n.d(t,{D:()=>i})
var o=n(8674),r=n(4369)
async function i({rest:e,owner:t,repo:n},{sha:i,path:s}){const a=await(0,r.lJ)(e.repos.listCommits({owner:t,repo:n,sha:i,path:s,per_page:1})),[u]=(0,o.gT)(a,"data"),c=(0,o.$6)(u,"sha")
if(void 0!==c)return{commit:c,message:(0,o.$6)((0,o.at)(u,"commit"),"message")??"",at:(0,o.$6)(u,"commit","committer","date")??""}}}),1096:((e,t,n)=>{n.d(t,{aH:()=>T,jA:()=>M,nL:()=>R,BZ:()=>z})
var o=n(1199),r=n(8674),i=n(9683),s=n(9074),a=n(5272),u=n(3588),c=n(4369),d=n(5925),l=n(1061),f=n(2779);// github/history-nodes
const m="createdAt actor { __typename login }",p="labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } milestone { dueOn }",h=`number title url state stateReason ${p}`,y={LabeledEvent:`${m} label { name }`,UnlabeledEvent:`${m} label { name }`,AssignedEvent:`${m} assignee { __typename ... on User { login } ... on Bot { login } }`,UnassignedEvent:`${m} assignee { __typename ... on User { login } ... on Bot { login } }`,RenamedTitleEvent:`${m} previousTitle currentTitle`,ClosedEvent:`${m} stateReason closer { __typename ... on Commit { oid } }`,ReopenedEvent:m,LockedEvent:m,UnlockedEvent:m,PinnedEvent:m,MarkedAsDuplicateEvent:m,ReferencedEvent:`${m} commit { oid }`,CrossReferencedEvent:`${m} source { __typename ... on Issue { ${h} } ... on PullRequest { number title url pullState: state mergedAt ${p} } }`},g=`timelineItems(first: 100, itemTypes: [${Object.keys(y).map(e=>e.replaceAll(/(?<=[a-z])(?=[A-Z])/g,"_").toUpperCase()).join(", ")}]) {\n    nodes { __typename ${Object.entries(y).map(([e,t])=>`... on ${e} { ${t} }`).join(" ")} }\n    pageInfo { hasNextPage }\n  }\n  subIssues(first: 100) { nodes { __typename createdAt author { __typename login } body ${h} } pageInfo { hasNextPage } }`
function b(e){const t=(0,r.$6)(e,"createdAt")
if(void 0===t)return[]
const n={at:t,by:(0,f.Bw)((0,r.at)(e,"actor"))},o=(0,r.$6)(e,"__typename")??""
if(function(e){return Object.hasOwn(v,e)}(o))return[{...n,kind:v[o]}]
switch(o){case"LabeledEvent":case"UnlabeledEvent":{const t="LabeledEvent"===o?"labeled":"unlabeled"
return[{...n,kind:t,label:(0,r.$6)(e,"label","name")??""}]}case"AssignedEvent":case"UnassignedEvent":{const t="AssignedEvent"===o?"assigned":"unassigned"
return[{...n,kind:t,assignee:(0,f.Bw)((0,r.at)(e,"assignee")).login}]}case"RenamedTitleEvent":{const[t,o]=[(0,r.$6)(e,"previousTitle")??"",(0,r.$6)(e,"currentTitle")??""]
return[{...n,kind:"renamed",from:t,to:o}]}case"ClosedEvent":return[k(e,n)]
case"ReferencedEvent":return[{...n,kind:"referenced",commit:(0,r.$6)(e,"commit","oid")??""}]
case"CrossReferencedEvent":return w((0,r.at)(e,"source"),n)
default:return[]}}const v={ReopenedEvent:"reopened",LockedEvent:"locked",UnlockedEvent:"unlocked",PinnedEvent:"pinned",MarkedAsDuplicateEvent:"marked_as_duplicate"}
function k(e,t){const n=(0,r.$6)(e,"closer","oid")
return{...t,kind:"closed",reason:((0,r.$6)(e,"stateReason")??"completed").toLowerCase(),...void 0===n?{}:{commit:n}}}function w(e,t){const n=(0,r.tk)(e,"number")
if(void 0===n)return[]
const o="PullRequest"===(0,r.$6)(e,"__typename"),i=(0,r.$6)(e,o?"pullState":"state"),s=(0,r.$6)(e,"mergedAt")
return[{...t,kind:"linked",number:n,title:(0,r.$6)(e,"title")??"",url:(0,r.$6)(e,"url")??"",what:o?"pull-request":"issue",...void 0===s?{}:{mergedAt:s},...void 0===i?{}:{state:"OPEN"===i?"open":"closed"},..."DUPLICATE"===(0,r.$6)(e,"stateReason")?{isDuplicate:!0}:{},...$(e),...x(e)}]}function $(e){const t=(0,r.gT)(e,"labels","nodes").flatMap(e=>(0,r.$6)(e,"name")??[]),n=(0,r.gT)(e,"assignees","nodes").flatMap(e=>(0,r.$6)(e,"login")??[]),o=(0,d.M_)((0,r.$6)(e,"body")??"")??(0,l.L)((0,r.$6)(e,"milestone","dueOn"))
return{...0===t.length?{}:{labels:t},...0===n.length?{}:{assignees:n},...void 0===o?{}:{due:o}}}function x(e){return"NOT_PLANNED"!==(0,r.$6)(e,"stateReason")?{}:{dropped:(0,d.mD)((0,r.$6)(e,"body")??"")??""}}function A(e){const t=(0,r.$6)(e,"createdAt")
return void 0===t?[]:w(e,{at:t,by:(0,f.Bw)((0,r.at)(e,"author"))}).map(e=>"linked"===e.kind?{...e,isPart:!0}:e)}var O=n(5715),C=n(6608),P=n(3582)
function S(e){const t=[...e.matchAll(/^[ \t]*-[ \t]*cron:[ \t]*(['"]?)([^'"#\r\n]+)\1/gm)]
return 0===t.length||/^[ \t]*timezone:/m.test(e)?{}:{sweepsAt:t.map(([,,e=""])=>e.trim())}}function _(e){if(!1===(0,r.at)(e,"refUpdateRule","viewerCanPush"))return{pushes:"refused"}
if(null===(0,r.at)(e,"refUpdateRule")&&0===(0,r.at)(e,"rules","totalCount"))return{}
const t=(0,r.gT)(e,"rules","nodes").filter(e=>j.includes((0,r.$6)(e,"type")??"")).flatMap(e=>(0,r.tk)(e,"repositoryRuleset","databaseId")??[]),n=[...new Set(t)]
return{pushes:"doubtful",...0===n.length?{}:{rulesets:n}}}const j=["PULL_REQUEST","MERGE_QUEUE","LOCK_BRANCH","UPDATE","REQUIRED_STATUS_CHECKS"]
var N=n(6002);// github/read-opening
const T=8,z="postmortems/index.json"
async function M(e,t){const{issue:n,label:u,all:d,settingsPath:l}=t,f=await(0,c.nI)(e.query(function(e,t){const{settingsPath:n,sweepFile:r,issue:u,label:c,all:d,index:l}=t
return`query opening {\n    viewer { login }\n    repository(${(0,s.p)(e)}) {\n      name url isArchived hasIssuesEnabled visibility owner { login }\n      defaultBranchRef { name refUpdateRule { viewerCanPush } rules(first: 50) { totalCount nodes { type repositoryRuleset { databaseId } } } target { ... on Commit { committedDate } } }\n      settings: object(expression: ${JSON.stringify(`HEAD:${n}`)}) {\n        __typename\n        ... on Blob { text isBinary isTruncated }\n      }\n      sweeps: object(expression: ${JSON.stringify(`HEAD:.github/workflows/${r}`)}) { ... on Blob { text } }\n      ${void 0===l?"":`index: object(expression: ${JSON.stringify(`HEAD:${l}`)}) { ... on Blob { text isTruncated } }`}\n      ${void 0===u?"":E(u)}\n      ${void 0===c?"":`label(name: ${JSON.stringify(c)}) { name }`}\n      ${void 0===c||!0!==d?"":`${(0,i.qU)({label:c})} followUps: label(name: ${JSON.stringify(o.XT)}) { issues(first: 1, states: OPEN) { totalCount } } ${a.Fl} list: object(expression: ${JSON.stringify(`HEAD:${z}`)}) { __typename }`}\n    }\n  }`}(e,t))),m=function(e){const[t,n]=[(0,r.$6)(e,"data","viewer","login"),(0,r.at)(e,"data","repository")],o=(0,r.at)(n,"settings"),i=!0!==(0,r.at)(o,"isTruncated")&&!0!==(0,r.at)(o,"isBinary"),s=// github/repository-node
function(e){const[t,n]=[(0,r.$6)(e,"owner","login"),(0,r.$6)(e,"name")],[o,i]=[(0,r.$6)(e,"url"),(0,r.$6)(e,"defaultBranchRef","name")],s=(0,r.$6)(e,"visibility")?.toLowerCase(),a=(0,r.at)(e,"isArchived")
if(void 0!==t&&void 0!==n&&void 0!==o&&void 0!==i&&("public"===s||"private"===s||"internal"===s)&&"boolean"==typeof a)return{owner:t,name:n,url:o,defaultBranch:i,visibility:s,archived:a,..._((0,r.at)(e,"defaultBranchRef")),...S((0,r.$6)(e,"sweeps","text")??"")}}(n)
if(!0!==(0,r.at)(n,"hasIssuesEnabled"))return
if(function(e){const t=(0,r.gT)(e,"errors")
return t.some(e=>{return!(t=(0,r.gT)(e,"path"),I(t)||"issue"===t[1]||"issues"===t[1])
var t})||t.length>0&&!function(e){return void 0!==((0,r.at)(e,"data")??void 0)}(e)}(e)||void 0===t||void 0===o)return
if(void 0===s||!i)return
const a=(0,r.$6)(o,"text"),u=(0,r.$6)(n,"defaultBranchRef","target","committedDate")
return{...void 0===u?{}:{lastCommit:u},repository:s,me:t,settingsFile:void 0===a?{kind:"absent"}:{kind:"present",text:a},reader:"graphql"}}(f)
if(void 0===m)return{context:await(0,C.e2)(e,l)}
const p=void 0===n?void 0:await L(e,f,n),h=void 0!==u&&!0===d&&q(f)?(0,i.K4)((0,r.at)(f,"data","repository","issues"),u):void 0,y=!0===d&&q(f)?function(e){const t=(0,r.at)(e,"data","repository","followUps")
return null===t?0:(0,r.tk)(t,"issues","totalCount")}(f):void 0,g=void 0===t.index?void 0:function(e){const t=(0,r.at)(e,"index")
return null===t?"":!1===(0,r.at)(t,"isTruncated")?(0,r.$6)(t,"text"):void 0}((0,r.at)(f,"data","repository"))
return{context:void 0!==u&&null===(0,r.at)(f,"data","repository","label")?{...m,missingLabel:u}:m,...void 0===p?{}:{thread:p},...void 0===h?{}:{open:h},...void 0===g?{}:{index:g},...!0===d&&null===(0,r.at)(f,"data","repository","list")?{hasNoIndex:!0}:{},...void 0===y?{}:{followUps:y,...(0,a.s)((0,r.at)(f,"data","repository"),m.me)}}}async function R(e,t){const n=`query thread { repository(${(0,s.p)(e)}) { ${E(t)} } }`
return L(e,await(0,c.nI)(e.query(n)),t)}function E(e){return`issue(number: ${e}) {\n    ${N.T3}\n    versions: userContentEdits(first: ${T}) { nodes { ${u.cH} } }\n    comments(first: 100) { totalCount nodes { ${N.XG} } }\n    ${g}\n  }`}function I([,e,t]){return"defaultBranchRef"===e&&("rules"===t||"refUpdateRule"===t)}function q(e){return(0,r.gT)(e,"errors").every(e=>I((0,r.gT)(e,"path")))}async function L(e,t,n){const o=(0,r.at)(t,"data","repository","issue"),i=q(t)?(0,N.J0)(o):void 0,s=(0,r.gT)(o,"comments","nodes"),a=s.flatMap(e=>(0,N.pL)(e)??[]),c=(0,r.at)(o,"comments","totalCount")
if(void 0===i||"number"!=typeof c||a.length<s.length)return
const d=await(0,O.P)(e,await(0,P.xF)(e,n,c)),l=function(e){if([(0,r.at)(e,"timelineItems"),(0,r.at)(e,"subIssues")].every(e=>Array.isArray((0,r.at)(e,"nodes"))&&!1===(0,r.at)(e,"pageInfo","hasNextPage")))return[...(0,r.gT)(e,"timelineItems","nodes").flatMap(b),...(0,r.gT)(e,"subIssues","nodes").flatMap(A)]}(o)
return{issue:i,comments:[...a,...d],history:void 0===l?{kind:"unread"}:{kind:"read",events:l},pins:"unread",versions:(0,r.gT)(o,"versions","nodes").map(u._0)}}}),6903:((e,t,n)=>{n.d(t,{DE:()=>s,n4:()=>i,xP:()=>r})
const o=4,r=100
async function i(e){const t=[await e(1)]
for(;;){const[n]=t.slice(-1),o=t.length+1,r=u(n?.headers.link,o)
if(r<o)return t.flatMap(({data:e})=>e)
t.push(...await a(e,o,r))}}async function s(e,t){const n=Math.ceil(t/r),i=[]
for(let t=2;t<=n;t+=o)i.push(...await a(e,t,n))
return i.flatMap(({data:e})=>e)}function a(e,t,n){const r=Array.from({length:Math.min(o,n-t+1)},(e,n)=>t+n)
return Promise.all(r.map(e))}function u(e,t){if(void 0===e||!/rel="next"/.test(e))return 0
const n=/[?&]page=(\d+)[^>]*>; rel="last"/.exec(e)?.[1]
return void 0===n?t:Number(n)}}),199:((e,t,n)=>{n.d(t,{T:()=>i})
var o=n(9355),r=n(4369)
async function i({rest:e,owner:t,repo:n},i){const s={owner:t,repo:n,comment_id:i,per_page:100}
try{const{data:t}=await e.reactions.listForIssueComment(s)
return t.flatMap(({user:e,content:t})=>null!==e&&(0,o.sB)(t)?[{by:e.login,kind:t}]:[])}catch(e){if(404===(0,r.B1)(e).status)return[]
throw e}}}),3722:((e,t,n)=>{n.d(t,{L:()=>i})
var o=n(657),r=n(6608)
async function i(e,t){const n=[...new Set(t)],i=n.map(e=>`expression: ${JSON.stringify(`HEAD:${e}`)}`),s=n.length>o.J?await(0,o.d)(e,i):[],a=n.map(async(t,n)=>{const o=s[n]
switch(o?.kind){case"text":return[t,{kind:"present",text:o.text}]
case"nothing-there":return[t,{kind:"absent"}]
default:return[t,await(0,r.Gu)(e,t)]}})
return new Map(await Promise.all(a))}}),3582:((e,t,n)=>{n.d(t,{TK:()=>h,xF:()=>y,Lu:()=>v,OS:()=>p})
var o=n(4369),r=n(6903),i=n(4918),s=n(5925),a=n(8674),u=n(1061);// github/translate-history
function c(e){const t=(0,a.$6)(e,"created_at")
if(void 0===t)return[]
const n=(0,a.$6)(e,"actor","login"),o=(0,a.$6)(e,"actor","type")
return function(e,t){const n=(0,a.$6)(e,"event")
switch(n){case"labeled":case"unlabeled":return[{...t,kind:n,label:(0,a.$6)(e,"label","name")??""}]
case"assigned":case"unassigned":return[{...t,kind:n,assignee:(0,a.$6)(e,"assignee","login")??"ghost"}]
case"renamed":return[{...t,kind:n,from:(0,a.$6)(e,"rename","from")??"",to:(0,a.$6)(e,"rename","to")??""}]
case"closed":return[d(e,t)]
case"reopened":case"locked":case"unlocked":case"pinned":case"marked_as_duplicate":return[{...t,kind:n}]
case"referenced":return[{...t,kind:n,commit:(0,a.$6)(e,"commit_id")??""}]
case"cross-referenced":return function(e,t){const n=(0,a.at)(e,"source","issue"),o=(0,a.tk)(n,"number")
return void 0===o?[]:[{...t,kind:"linked",number:o,...l(n)}]}(e,t)
default:return[]}}(e,{at:t,by:(0,i.ct)(void 0===n?null:{login:n,...void 0===o?{}:{type:o}})})}function d(e,t){const n=(0,a.$6)(e,"commit_id")
return{...t,kind:"closed",reason:(0,a.$6)(e,"state_reason")??"completed",...void 0===n?{}:{commit:n}}}function l(e){const t=(0,a.$6)(e,"pull_request","merged_at"),n=(0,a.$6)(e,"state")
return{title:(0,a.$6)(e,"title")??"",url:(0,a.$6)(e,"html_url")??"",what:void 0===(0,a.at)(e,"pull_request")?"issue":"pull-request",...void 0===t?{}:{mergedAt:t},..."open"===n||"closed"===n?{state:n}:{},..."duplicate"===(0,a.$6)(e,"state_reason")?{isDuplicate:!0}:{},...f(e),..."not_planned"===(0,a.$6)(e,"state_reason")?{dropped:(0,s.mD)((0,a.$6)(e,"body")??"")??""}:{}}}function f(e){const t=(0,a.gT)(e,"labels").flatMap(e=>(0,a.$6)(e,"name")??[]),n=(0,a.gT)(e,"assignees").flatMap(e=>(0,a.$6)(e,"login")??[]),o=(0,s.M_)((0,a.$6)(e,"body")??"")??(0,u.L)((0,a.$6)(e,"milestone","due_on"))
return{...0===t.length?{}:{labels:t},...0===n.length?{}:{assignees:n},...void 0===o?{}:{due:o}}}function m(e){const[t,n]=[(0,a.$6)(e,"created_at"),(0,a.tk)(e,"number")]
if(void 0===t||void 0===n)return[]
const o=(0,a.$6)(e,"user","login")
return[{at:t,by:(0,i.ct)(void 0===o?null:{login:o}),kind:"linked",number:n,...l(e),isPart:!0}]}// github/read-thread
async function p({rest:e,owner:t,repo:n},r){const{data:s}=await e.issues.get({owner:t,repo:n,issue_number:r})
if(void 0!==(s.pull_request??void 0))throw new o.yo(`#${r} is a pull request: only an issue can be an incident.`)
!function(e,{owner:t,repo:n,number:r}){const i=`/repos/${t}/${n}`.toLowerCase()
if(!e.repository_url.toLowerCase().endsWith(i))throw new o.rO(`#${r} was transferred to another repository and is left alone.`)}(s,{owner:t,repo:n,number:r})
return(0,i.TK)(s)}async function h(e,t){return(await(0,r.n4)(g(e,t))).map(i.$V)}async function y(e,t,n){return(await(0,r.DE)(g(e,t),n)).map(i.$V)}function g({rest:e,owner:t,repo:n},o){const i={owner:t,repo:n,issue_number:o,per_page:r.xP}
return t=>e.issues.listComments({...i,...b(t)})}function b(e){return 1===e?{}:{page:e}}async function v(e,{issue:t,parts:n}){const{rest:i,owner:s,repo:a}=e,u={owner:s,repo:a,issue_number:t,per_page:100}
try{const s=await(0,r.n4)(e=>i.issues.listEventsForTimeline({...u,...b(e)})),a=0===n?[]:await async function(e,t){const{rest:n,owner:i,repo:s}=e,a={owner:i,repo:s,issue_number:t,per_page:100}
try{return(await(0,r.n4)(e=>n.issues.listSubIssues({...a,...b(e)}))).flatMap(m)}catch(e){if(404!==(0,o.B1)(e).status)throw e
return}}(e,t)
return{kind:"read",events:[...s.flatMap(c),...a??[]],...void 0===a?{isPartial:!0}:{}}}catch(e){if(404!==(0,o.B1)(e).status)throw e
return{kind:"unavailable",reason:"this GitHub has no timeline of issues"}}}}),4672:((e,t,n)=>{n.d(t,{K0:()=>a,_S:()=>c,su:()=>u,w1:()=>s})
var o=n(8674),r=n(4369),i=n(6903)
async function s(e,t,n){const o=await async function({rest:e,owner:t,repo:n},o){const{title:i,body:s,labels:a,assignees:u}=o,c={owner:t,repo:n,title:i,body:s,...void 0===a?{}:{labels:[...a]}}
try{return(await e.issues.create({...c,assignees:[...u]})).data}catch(t){if(422!==(0,r.B1)(t).status||0===u.length)throw t
return(await e.issues.create(c)).data}}(e,n)
return{data:o,isSettled:await a(e,t,o)}}async function a({rest:e,owner:t,repo:n},i,s){const a=(0,o.tk)(s,"id")??0
try{await e.issues.addSubIssue({owner:t,repo:n,issue_number:i,sub_issue_id:a})
return!0}catch(e){const{status:t,limit:n}=(0,r.B1)(e)
if("none"!==n)throw e
return[403,404,410,422].some(e=>e===t)}}async function u({rest:e,owner:t,repo:n},o){return(await e.issues.listForRepo({owner:t,repo:n,creator:o,state:"all",per_page:i.xP})).data}function c({body:e},t){return!0===e?.includes(t)}}),1712:((e,t,n)=>{n.d(t,{K_:()=>o,on:()=>r,sS:()=>i})
async function o(e,t){const n=await async function({rest:e,owner:t,repo:n},o){try{return(await e.actions.getWorkflow({owner:t,repo:n,workflow_id:o})).data.state}catch{return}}(e,t)
switch(n){case"active":return"on"
case"disabled_inactivity":return await i(e,t)?"on":"inactive"
case"disabled_manually":case"disabled_fork":return"off"
default:return}}async function r(e,{rest:t,owner:n,repo:o},r){try{const i={owner:n,repo:o,workflow_id:r,event:"schedule",created:`>=${e}`,per_page:1}
return(await t.actions.listWorkflowRuns(i)).data.total_count<=1}catch{return}}async function i({rest:e,owner:t,repo:n},o){try{await e.actions.enableWorkflow({owner:t,repo:n,workflow_id:o})
return!0}catch{return!1}}}),6002:((e,t,n)=>{n.d(t,{J0:()=>c,T3:()=>a,XG:()=>u,Zr:()=>l,pL:()=>f})
var o=n(9355),r=n(8674),i=n(2779)
const s="reactionGroups { content viewerHasReacted reactors { totalCount } }",a=`number title body url createdAt updatedAt locked state stateReason closedAt\n  author { __typename login }\n  labels(first: 100) { nodes { name } }\n  assignees(first: 20) { nodes { login } }\n  subIssuesSummary { total }\n  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }\n  ${s}`,u=`id fullDatabaseId url body createdAt updatedAt authorAssociation\n  author { __typename login }\n  editor { __typename login }\n  ${s}`
function c(e){const[t,n,o]=[(0,r.tk)(e,"number"),(0,r.$6)(e,"title"),(0,r.$6)(e,"url")],[s,a]=[(0,r.$6)(e,"createdAt"),(0,r.$6)(e,"updatedAt")],[u,c]=[(0,r.$6)(e,"body"),d(e)]
if(![(0,r.at)(e,"labels","nodes"),(0,r.at)(e,"assignees","nodes")].every(Array.isArray))return
if(void 0===t||void 0===n||void 0===o||void 0===u)return
if(void 0===s||void 0===a||void 0===c)return
const l=(0,r.tk)(e,"subIssuesSummary","total")??0
return{number:t,title:n,body:u,url:o,author:(0,i.Bw)((0,r.at)(e,"author")),labels:(0,r.gT)(e,"labels","nodes").flatMap(e=>(0,r.$6)(e,"name")??[]),assignees:(0,r.gT)(e,"assignees","nodes").flatMap(e=>(0,r.$6)(e,"login")??[]),state:c,createdAt:s,updatedAt:a,locked:!0===(0,r.at)(e,"locked"),...0===l?{}:{parts:l},...h(e)}}function d(e){const t=(0,r.$6)(e,"state")
if("OPEN"===t)return{kind:"open"}
const n=(0,r.$6)(e,"closedAt")
if("CLOSED"!==t||void 0===n)return
const[o]=(0,r.gT)(e,"closings","nodes"),s=(0,i.Bw)((0,r.at)(o,"actor"))
return{kind:"closed",at:n,..."ghost"===s.kind?{}:{by:s.login},reason:(a=(0,r.$6)(e,"stateReason"),"NOT_PLANNED"===a?"not_planned":"DUPLICATE"===a?"duplicate":"completed")}
var a}function l(e){const t=Number((0,r.at)(e,"fullDatabaseId")??Number.NaN)
return Number.isSafeInteger(t)?t:void 0}function f(e){const t=l(e),[n,s,a]=[(0,r.$6)(e,"id"),(0,r.$6)(e,"url"),(0,r.$6)(e,"body")],[u,c]=[(0,r.$6)(e,"createdAt"),(0,r.$6)(e,"updatedAt")]
if(void 0===t||void 0===n||void 0===s||void 0===a)return
if(void 0===u||void 0===c)return
const d=(0,i.Bw)((0,r.at)(e,"author")),f=(0,r.at)(e,"editor")??void 0
return{id:t,node:n,author:d,editedBy:void 0===f?d.login:(0,i.Bw)(f).login,body:a,url:s,createdAt:u,updatedAt:c,...h(e),...(0,o._5)((0,r.$6)(e,"authorAssociation"))?{mayBeMember:!0}:{},...m(e,["confused"])?{isRefused:!0}:{},...m(e,["+1","eyes","confused"])?{isAnswered:!0}:{}}}function m(e,t){const n=t.map(e=>p[e])
return(0,r.gT)(e,"reactionGroups").some(e=>n.includes((0,r.$6)(e,"content")??"")&&!0===(0,r.at)(e,"viewerHasReacted"))}const p={"+1":"THUMBS_UP","-1":"THUMBS_DOWN",laugh:"LAUGH",hooray:"HOORAY",confused:"CONFUSED",heart:"HEART",rocket:"ROCKET",eyes:"EYES"}
function h(e){const t=new Map((0,r.gT)(e,"reactionGroups").map(e=>[(0,r.$6)(e,"content"),(0,r.tk)(e,"reactors","totalCount")??0])),n=o.RQ.map(e=>[e,t.get(p[e])??0]).filter(([,e])=>e>0)
return 0===n.length?{}:{reactions:Object.fromEntries(n)}}}),2779:((e,t,n)=>{n.d(t,{Bw:()=>i,Si:()=>c,gm:()=>a,r4:()=>s})
var o=n(8674),r=n(4918)
function i(e){const t=(0,o.$6)(e,"login")
if(void 0===t)return(0,r.ct)(null)
const n="Bot"===(0,o.$6)(e,"__typename")
return(0,r.ct)({login:n&&!t.endsWith("[bot]")?`${t}[bot]`:t})}function s(e){const t=Object.entries({OPEN:"open",CLOSED:"closed",MERGED:"merged"}).find(([t])=>t===(0,o.$6)(e,"state"))?.[1]
if(void 0===t)return[]
const n=(0,o.gT)(e,"latestReviews","nodes").map(e=>i((0,o.at)(e,"author"))),r=(0,o.$6)(e,"mergeCommit","oid")
return u(e).map(e=>({...e,state:t,...void 0===r?{}:{commit:r},reviewers:n}))}function a(e){const[t,n]=[(0,o.$6)(e,"oid"),(0,o.$6)(e,"committedDate")]
if(void 0===t||void 0===n)return[]
const r=(0,o.at)(e,"author","user")??void 0,[s]=(0,o.gT)(e,"associatedPullRequests","nodes").flatMap(e=>u(e).map(t=>({...t,base:(0,o.$6)(e,"baseRefName")??""})))
return[{sha:t,url:(0,o.$6)(e,"url")??"",headline:(0,o.$6)(e,"messageHeadline")??"",at:n,...void 0===r?{}:{by:i(r)},authorName:(0,o.$6)(e,"author","name")??"",...void 0===s?{}:{pull:s}}]}function u(e){const t=(0,o.tk)(e,"number")
if(void 0===t)return[]
const n=(0,o.$6)(e,"mergedAt")
return[{number:t,title:(0,o.$6)(e,"title")??"",url:(0,o.$6)(e,"url")??"",author:i((0,o.at)(e,"author")),...void 0===n?{}:{mergedAt:n}}]}function c(e){const[t,n]=[(0,o.$6)(e,"createdAt"),(0,o.$6)(e,"commitOid")],r=(0,o.$6)(e,"environment")
return void 0===t||void 0===n||void 0===r?[]:[{at:t,by:i((0,o.at)(e,"creator")),environment:r,sha:n,state:d((0,o.$6)(e,"state"))}]}function d(e){switch(e){case"ACTIVE":case"SUCCESS":case"INACTIVE":case"DESTROYED":return"succeeded"
case"ERROR":case"FAILURE":return"failed"
default:return"unfinished"}}}),4918:((e,t,n)=>{n.d(t,{$V:()=>u,Ow:()=>d,TK:()=>s,ct:()=>i})
var o=n(9355),r=n(8674)
function i(e){if(void 0===e?.login)return{login:"ghost",kind:"ghost"}
const t="Bot"===e.type||e.login.endsWith("[bot]")
return{login:e.login,kind:t?"bot":"person"}}function s(e){const t=e.sub_issues_summary?.total
return{number:e.number,title:e.title,body:e.body??"",url:e.html_url,author:i(e.user),labels:e.labels.flatMap(e=>"string"==typeof e?e:e.name??[]),assignees:(e.assignees??[]).map(e=>e.login),state:a(e),createdAt:e.created_at,updatedAt:e.updated_at,locked:e.locked,...void 0===t||0===t?{}:{parts:t},...c(e)}}function a(e){if("closed"!==e.state)return{kind:"open"}
const t=e.closed_by?.login
return{kind:"closed",at:e.closed_at??e.updated_at,...void 0===t?{}:{by:t},reason:(n=e.state_reason,"not_planned"===n||"duplicate"===n?n:"completed")}
var n}function u(e){return{id:e.id,...e.node_id?{node:e.node_id}:{},author:i(e.user),body:e.body??"",url:e.html_url,createdAt:e.created_at,updatedAt:e.updated_at,...c(e),...(0,o._5)(e.author_association)?{mayBeMember:!0}:{},...void 0===(0,r.$6)(e,"pin","pinned_at")?{}:{isPinned:!0}}}function c(e){const t=o.RQ.map(t=>[t,(0,r.tk)(e,"reactions",t)??0]).filter(([,e])=>e>0)
return 0===t.length?{}:{reactions:Object.fromEntries(t)}}function d(e){return{owner:e.owner.login,name:e.name,url:e.html_url,defaultBranch:e.default_branch,visibility:l(e),archived:e.archived,...!1===e.has_issues?{hasIssues:!1}:{}}}function l({visibility:e,private:t}){return"internal"===e||"private"===e||"public"===e?e:t?"private":"public"}}),3980:((e,t,n)=>{n.d(t,{M:()=>o})
const o={en:{days:[" day"," days"],hours:[" hr"," hr"],minutes:[" min"," min"],join:" ",dates:["{day} Jan","{day} Feb","{day} Mar","{day} Apr","{day} May","{day} Jun","{day} Jul","{day} Aug","{day} Sep","{day} Oct","{day} Nov","{day} Dec"],datesWithYear:["{day} Jan {year}","{day} Feb {year}","{day} Mar {year}","{day} Apr {year}","{day} May {year}","{day} Jun {year}","{day} Jul {year}","{day} Aug {year}","{day} Sep {year}","{day} Oct {year}","{day} Nov {year}","{day} Dec {year}"],one:[1],lists:{and:{two:" and ",more:", ",end:" and "},or:{two:" or ",more:", ",end:" or "}}},de:{days:[" Tag"," Tage"],hours:[" Std."," Std."],minutes:[" Min."," Min."],join:", ",dates:["{day}. Jan.","{day}. Feb.","{day}. März","{day}. Apr.","{day}. Mai","{day}. Juni","{day}. Juli","{day}. Aug.","{day}. Sept.","{day}. Okt.","{day}. Nov.","{day}. Dez."],datesWithYear:["{day}. Jan. {year}","{day}. Feb. {year}","{day}. März {year}","{day}. Apr. {year}","{day}. Mai {year}","{day}. Juni {year}","{day}. Juli {year}","{day}. Aug. {year}","{day}. Sept. {year}","{day}. Okt. {year}","{day}. Nov. {year}","{day}. Dez. {year}"],one:[1],lists:{and:{two:" und ",more:", ",end:" und "},or:{two:" oder ",more:", ",end:" oder "}}},es:{days:[" día"," días"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} ene","{day} feb","{day} mar","{day} abr","{day} may","{day} jun","{day} jul","{day} ago","{day} sept","{day} oct","{day} nov","{day} dic"],datesWithYear:["{day} ene {year}","{day} feb {year}","{day} mar {year}","{day} abr {year}","{day} may {year}","{day} jun {year}","{day} jul {year}","{day} ago {year}","{day} sept {year}","{day} oct {year}","{day} nov {year}","{day} dic {year}"],one:[1],lists:{and:{two:" y ",more:", ",end:" y "},or:{two:" o ",more:", ",end:" o "}}},fr:{days:[" jour"," jours"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} janv.","{day} févr.","{day} mars","{day} avr.","{day} mai","{day} juin","{day} juil.","{day} août","{day} sept.","{day} oct.","{day} nov.","{day} déc."],datesWithYear:["{day} janv. {year}","{day} févr. {year}","{day} mars {year}","{day} avr. {year}","{day} mai {year}","{day} juin {year}","{day} juil. {year}","{day} août {year}","{day} sept. {year}","{day} oct. {year}","{day} nov. {year}","{day} déc. {year}"],one:[0,1],lists:{and:{two:" et ",more:", ",end:" et "},or:{two:" ou ",more:", ",end:" ou "}}},ja:{days:[" 日"," 日"],hours:[" 時間"," 時間"],minutes:[" 分"," 分"],join:"",dates:["1月{day}日","2月{day}日","3月{day}日","4月{day}日","5月{day}日","6月{day}日","7月{day}日","8月{day}日","9月{day}日","10月{day}日","11月{day}日","12月{day}日"],datesWithYear:["{year}年1月{day}日","{year}年2月{day}日","{year}年3月{day}日","{year}年4月{day}日","{year}年5月{day}日","{year}年6月{day}日","{year}年7月{day}日","{year}年8月{day}日","{year}年9月{day}日","{year}年10月{day}日","{year}年11月{day}日","{year}年12月{day}日"],one:[],lists:{and:{two:"、",more:"、",end:"、"},or:{two:"または",more:"、",end:"、または"}}},pt:{days:[" dia"," dias"],hours:[" h"," h"],minutes:[" min"," min"],join:" ",dates:["{day} de jan.","{day} de fev.","{day} de mar.","{day} de abr.","{day} de mai.","{day} de jun.","{day} de jul.","{day} de ago.","{day} de set.","{day} de out.","{day} de nov.","{day} de dez."],datesWithYear:["{day} de jan. de {year}","{day} de fev. de {year}","{day} de mar. de {year}","{day} de abr. de {year}","{day} de mai. de {year}","{day} de jun. de {year}","{day} de jul. de {year}","{day} de ago. de {year}","{day} de set. de {year}","{day} de out. de {year}","{day} de nov. de {year}","{day} de dez. de {year}"],one:[0,1],lists:{and:{two:" e ",more:", ",end:" e "},or:{two:" ou ",more:", ",end:" ou "}}}}}),6123:((e,t,n)=>{n.d(t,{K:()=>s,_:()=>r})
var o=n(3980)
function r(e,t){return o.M[t].one.includes(e)?"one":"other"}const i={and:{before:/^(?:i|hi(?![ae]))/i,from:" y ",to:" e "},or:{before:/^(?:o|ho|8|11(?:\s|$))/i,from:" o ",to:" u "}}
function s(e,t,n){const r=e.at(-1)
if(void 0===r||1===e.length)return e.join("")
const{two:s,more:a,end:u}=o.M[t].lists[n],c=2===e.length?s:u,{before:d,from:l,to:f}=i[n],m="es"===t&&d.test(r)?c.replace(l,f):c
return`${e.slice(0,-1).join(a)}${m}${r}`}}),6400:((e,t,n)=>{n.d(t,{G:()=>r,b:()=>o})
function o(e){return/\{\w+\}/.test(e)?r(e):e}function r(e){return t=>e.replaceAll(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}}),6527:((e,t,n)=>{n.d(t,{PM:()=>d,oh:()=>g,s1:()=>y,ww:()=>b,zi:()=>p})
var o=n(9480),r=n(5619),i=n(3646),s=n(7872),a=n(3980),u=n(6123),c=n(6400)
function d(e,t,n={}){const r=function(e,t){const n=Object.entries(t).map(([t,n])=>[t,"string"==typeof e[t]?n:(0,c.G)(n)])
return{...e,...Object.fromEntries(n)}}(b(t,e),n),s=(e,n)=>{const o=`${e}_${(0,u._)(n,t)}`
return Object.hasOwn(r,o)?o:`${e}_other`},d=(e,t={})=>{const n=r[e]
if(void 0===n)throw new Error(`no message of ours has the key "${e}"`)
return"string"==typeof n?n:n(t)},m=Object.fromEntries(Object.entries(r).filter(([,e])=>"string"==typeof e))
if(!function(e){return"underAMinute"in e}(m))throw new Error(`no message of ${e} in ${t}`)
return{words:m,format:d,counted:(e,t,n)=>d(s(e,t),{count:t,...n}),said:(e,t)=>{const{count:n}=t
return d("number"!=typeof n||Object.hasOwn(r,e)?e:s(e,n),t)},duration:e=>e<o.Vc?d("underAMinute"):function(e,t){const{join:n,...r}=a.M[t],i=Math.floor(e/o.vd),s=Math.floor(e%o.vd/o.nW)
return[f(i,r.days),f(s,r.hours),...i>0?[]:[f(Math.floor(e%o.nW/o.Vc),r.minutes)]].filter(e=>""!==e).join(n)}(e,t),moment:(e,n)=>function(e,t,n){return`${l(e,t,n)} ${(0,i.SK)(e)}`}(e,n,t),day:(e,n)=>l(e,n,t),list:e=>(0,u.K)(e,t,"and"),either:e=>(0,u.K)(e,t,"or")}}function l(e,t,n){const[o="",i,s]=(0,r.kb)(e).split("-"),{dates:u,datesWithYear:c}=a.M[n]
return((o===(0,r.kb)(t).slice(0,4)?u:c)[Number(i)-1]??"").replace("{day}",String(Number(s))).replace("{year}",o)}function f(e,[t,n]){return 0===e?"":`${e}${1===e?t:n}`}const m=new Map
function p(e){const t=m.get(e)??d("thread",e)
m.set(e,t)
return t}const h={en:s.en}
function y(e){return void 0!==h[e]}function g(e){Object.assign(h,e)}function b(e,t){const n=h[e]
if(void 0===n)throw new Error(`the language "${e}" was not loaded`)
return{...s.en[t],...n[t]}}}),5869:((e,t,n)=>{n.d(t,{J:()=>a,j:()=>u})
var o=n(5619),r=n(4493),i=n(2283)
const s=5
function a(e,t,n){if("read"!==t.history.kind)return
const s=c(e,t).find(({author:e})=>(0,r.W2)(e.login,t,n)),a=void 0===s?d(e,t):{at:s.createdAt,by:s.author.login}
if(void 0===a)return
const u=(0,i.kK)(e)
return(0,o.Y8)(a.at,u)?{...a,at:u}:a}function u(e,t,n){if("read"!==t.history.kind)return[]
const o=c(e,t).map(({author:e})=>e.login)
return[...new Set(o)].filter(e=>(0,r.XN)(e,t,n))}function c(e,t){const n=d(e,t),{author:i}=t.issue,a=t.comments.filter(({author:e})=>"person"===e.kind&&!(0,r.YB)(e.login,t)).filter(({author:e})=>e.login!==i.login).filter(({createdAt:t})=>f(t,e)).filter(({createdAt:e})=>void 0===n||(0,o.Y8)(e,n.at)).toSorted(m(({createdAt:e})=>e)),u=new Set([...new Set(a.map(({author:e})=>e.login))].slice(0,s))
return a.filter(({author:e})=>u.has(e.login))}function d(e,t){return[...("read"===t.history.kind?t.history.events:[]).filter(e=>function({kind:e,by:t},n){return"assigned"===e&&"person"===t.kind&&!(0,r.YB)(t.login,n)}(e,t)).map(({at:e,by:t})=>({at:e,by:t.login})),...e.logbook.entries.filter(l).map(({attribution:e})=>({at:e.at,..."actor"===e.kind?{by:e.by}:{}}))].filter(({at:t})=>f(t,e)).toSorted(m(({at:e})=>e))[0]}function l({what:e}){return"lead"===e||"owner"===e||"ticked"===e||"skipped"===e}function f(e,t){const n=(0,o.Rz)(e)
return(0,i.Zz)(t).some(({from:e,to:t})=>n>=(0,o.Rz)(e)-i.lo&&(void 0===t||n<=(0,o.Rz)(t)))}function m(e){return(t,n)=>(0,o.Rz)(e(t))-(0,o.Rz)(e(n))}}),5135:((e,t,n)=>{n.d(t,{R:()=>r,f:()=>i})
const o=50
function r({history:e,repository:t}){const n=("read"===e.kind?e.events:[]).filter(e=>"linked"===e.kind&&!0===e.isDuplicate&&e.url.startsWith(`${t.url}/`))
return[...new Map(n.map(e=>[e.url,e])).values()].slice(0,o)}function i(e){const{history:t,issue:n,duplicates:o}=e
if(void 0!==o||"read"!==t.kind)return[]
const i=t.events.some(({kind:e})=>"marked_as_duplicate"===e)
return[...r(e).map(({number:e})=>e),...i?[n.number]:[]]}}),4370:((e,t,n)=>{n.d(t,{S:()=>a,p:()=>u})
var o=n(7309),r=n(5619),i=n(2283)
const s=5e3
function a(e,t,n={commits:[],numbers:[]}){const o=c(t),r=new Set(o.map(({commit:e})=>e)),i=function(e){const t=f(e).flatMap(t=>{if("closed"!==t.kind||void 0===t.commit)return[]
const{commit:n}=t
return[{kind:"commit",sha:n,url:`${e.repository.url}/commit/${n}`}]})
return[...new Map(t.map(e=>[e.sha,e])).values()]}(t).filter(({sha:e})=>!r.has(e)),s=[...r,...i.map(({sha:e})=>e)],a=n.commits.filter(e=>!s.some(t=>!0===t?.startsWith(e))).map(e=>({kind:"commit",sha:e,url:`${t.repository.url}/commit/${e}`})),d=u(e,t),l=function({background:e},{numbers:t}){return("read"===e.kind?e.named??[]:[]).flatMap(({number:e,title:n,url:o,what:r,mergedAt:i})=>"pull-request"===r&&void 0!==i&&t.includes(e)?[{kind:"pull-request",number:e,title:n,url:o,mergedAt:i,reviewers:[]}]:[])}(t,n).filter(({url:e})=>!d.some(t=>t.url===e))
return[...d,...l,...i,...a]}function u(e,t){const n=c(t).flatMap(d),i=new Set(n.map(({url:e})=>e))
return[...n,...l(e,t).filter(({url:e})=>!i.has(e))].filter(({url:e,title:n})=>function(e,{url:t}){const n=t.slice(0,t.lastIndexOf("/")+1)
return e.toLowerCase().startsWith(n.toLowerCase())}(e,t.repository)&&!(0,o.CZ)(n)).toSorted((e,t)=>(0,r.Rz)(e.mergedAt)-(0,r.Rz)(t.mergedAt))}function c({background:e}){return"read"===e.kind&&"known"===e.closing.kind?e.closing.items:[]}function d({mergedAt:e,state:t,...n}){return void 0===e?[]:[{kind:"pull-request",...n,mergedAt:e}]}function l(e,t){const n=(0,i.Ir)(e),o=(0,i.aj)(e.logbook,"resolved")?.at,a=(0,r.Rz)(o??(0,i.Zz)(e).at(-1)?.to??e.now)+s,u=f(t).flatMap(e=>{if("linked"!==e.kind||"pull-request"!==e.what||void 0===e.mergedAt)return[]
const{number:t,title:o,url:i,mergedAt:s}=e
return(0,r.Y8)(s,n)||(0,r.Rz)(s)>a?[]:[{kind:"pull-request",number:t,title:o,url:i,mergedAt:s,reviewers:[]}]})
return[...new Map(u.map(e=>[e.url,e])).values()]}function f({history:e}){return"read"===e.kind?e.events:[]}}),1967:((e,t,n)=>{n.d(t,{Ge:()=>s,Od:()=>h,Xh:()=>p,nw:()=>a,tg:()=>u})
var o=n(9480),r=n(5619),i=n(8502)
function s({entries:e},t){const{history:n}=t,i="read"===n.kind?n.events.filter(e=>"linked"===e.kind):[]
return e.flatMap(e=>{if("follow-up"!==e.what||void 0===e.number)return[]
const{number:n}=e,s=i.filter(e=>e.number===n&&a(e.url,t)),u=s.find(({isPart:e})=>!0===e)??s.at(-1)
return void 0!==u?[{entry:{...e,number:n},link:u}]:function({number:e,attribution:t},{history:n,followUps:i={},now:s}){const a="read"===n.kind&&!0!==n.isPartial,u=Object.values(i).some(t=>"busy"!==t.kind&&t.issues.some(t=>t.number===e))
return a&&!u&&(0,r.vk)(t.at,s)>o.nW}(e,t)?[]:[{entry:{...e,number:n}}]})}function a(e,{repository:t}){return e.toLowerCase().startsWith(`${t.url.toLowerCase()}/`)}function u(e,t,n){const{history:o}=t
if("read"!==o.kind||!0===o.isPartial)return function(e){const{followUps:t={open:0,total:0,opened:0}}=e,n=c(e),{opened:o=(n.length>t.total?0:n.length)}=t,r=n.slice(o)
if(0!==r.length)return{summary:{...t,open:t.open+r.length,total:t.total+r.length,...p([t,...r.map(({due:e,who:[t]})=>({due:e,who:t}))]),opened:n.length},numbers:d(n)}}(e)
const r=e.protocolIssue?.number,i=o.events.flatMap(e=>"linked"===e.kind&&!0===e.isPart&&e.number!==r?[l(e)]:[]),a=s(e,t).filter(({entry:e})=>!i.some(({number:t})=>t===e.number)).map(f),u=[...i,...a]
if(0===u.length&&void 0===e.followUps)return
const h=n(JSON.stringify(u.toSorted((e,t)=>e.number-t.number))).slice(0,12)
return{summary:{...m(u),of:h,opened:c(e).length},numbers:d(u)}}function c({entries:e}){return e.flatMap(e=>"follow-up"===e.what&&void 0!==e.number?[f({entry:{...e,number:e.number}})]:[])}function d(e){return e.map(({number:e})=>e)}function l({number:e,state:t,due:n,assignees:o=[]}){return{number:e,isOpen:"closed"!==t,due:n,who:o}}function f({entry:e,link:t}){const{number:n,due:o,owner:r}=e
return!0===t?.isPart?l(t):void 0!==t?{...l(t),due:t.due??o}:{number:n,isOpen:!0,due:o,who:void 0===r?[]:[r]}}function m(e){const t=e.filter(({isOpen:e})=>e)
return{open:t.length,total:e.length,...p(t.map(e=>({...e,who:e.who[0]})))}}function p(e){const[t]=e.filter(({due:e})=>void 0!==e).toSorted((e,t)=>(0,i.FF)(e.due,t.due))
return{...void 0===t?.due?{}:{due:t.due},...void 0===t?.who?{}:{who:t.who}}}function h(e,t,n){const{followUps:o,postmortem:r,revision:i,secrecy:s,told:a}=t
if("closed"!==e.issue.state.kind||r?.revision!==i||"kept"===s)return t
const{followUpsSeen:c}=e,d=u(t,e,n)?.summary,l=void 0!==d&&(void 0===o?void 0!==a:(f=o,void 0!==(m=d).of&&(void 0!==f.of?f.of!==m.of:f.open!==m.open||f.total!==m.total||f.due!==m.due||f.who!==m.who)))
var f,m
const p=void 0!==c&&c!==t.followUpsSeen
return l||p?{...t,...void 0===d?{}:{followUps:d},...void 0===c?{}:{followUpsSeen:c},revision:i+1}:t}}),2283:((e,t,n)=>{n.d(t,{BF:()=>b,C0:()=>v,HK:()=>d,Ir:()=>k,SY:()=>a,WI:()=>m,Z2:()=>s,Zz:()=>f,aj:()=>p,hX:()=>$,kK:()=>c,lo:()=>l,lv:()=>h,nu:()=>w,ow:()=>u})
var o=n(2540),r=n(9480),i=n(5619)
function s({body:e,number:t}){const{before:n,after:r}=(0,o.UC)(e,t)
return n.includes("### ")||r.includes("### ")}function a(e){return e.steps.find(e=>"open"===e.state.kind)}function u(e){return e.steps.filter(e=>"open"!==e.state.kind)}function c(e){return d(e.logbook.entries)?.at??e.createdAt}function d(e){return e.find(e=>"declared"===e.what)?.attribution}const l=1e4
function f(e){const t=[{from:c(e)}]
for(const n of e.logbook.entries){const e=t.at(-1)
if(void 0!==e){"closed"===n.what&&void 0===e.to&&t.splice(-1,1,{...e,to:n.attribution.at})
"reopened"===n.what&&void 0!==e.to&&t.push({from:n.attribution.at})}}return t}function m(e){return f(e).reduce((t,{from:n,to:o})=>t+(0,i.vk)(n,o??e.now),0)}function p({entries:e},t){const n=y(e,t)
return void 0!==n&&g(n,e)?void 0:n}function h({entries:e},t){const n=y(e,t)
return void 0!==n&&g(n,e)?n:void 0}function y(e,t){return e.filter(e=>"milestone"===e.what).findLast(e=>e.name===t)}function g({name:e,at:t,attribution:n},o){return b(e,t,o)&&b(e,n.at,o)}function b(e,t,n){const o="mitigated"===e||"resolved"===e?v(n):void 0
return void 0!==o&&(0,i.Y8)(t,o)}function v(e){return e.findLast(({what:e,attribution:t})=>{const n="actor"===t.kind&&t.by.endsWith("[bot]")
return"reopened"===e&&!n})?.attribution.at}function k(e){const{logbook:t}=e
return p(t,"started")?.at??p(t,"detected")?.at??c(e)}const w=r.vd
function $(e){const t=k(e)
return{from:(0,i.B9)((0,i.Rz)(t)-w),to:t}}}),4058:((e,t,n)=>{n.d(t,{_:()=>r})
var o=n(2283)
function r(e,t){const{entries:n,moments:r=[]}=e,i=r.find(e=>e.name===t&&!(0,o.BF)(t,e.at,n))
return(0,o.aj)(e,t)?.at??i?.at}}),102:((e,t,n)=>{n.d(t,{Jo:()=>d,b7:()=>a,hn:()=>s,mR:()=>c})
var o=n(164),r=n(5619),i=n(7289)
function s(e,t,n){if(void 0!==t.memory||"open"!==e.phase.kind||(0,i.o)(e))return!1
if((0,o.KH)(t.issue))return!1
const{memory:s}=e.logbook
return void 0===s?function({tracking:e,logbook:t}){if("absent"===e.kind||0===t.comment)return!0
const n=t.entries.find(({what:e})=>"accepted"===e)?.attribution.at
return void 0!==n&&(0,r.Y8)(e.createdAt,n)}(e):s.of!==u(t,e.logbook,s.found,n)}function a(e,t,n){if("read"!==e.memory?.kind)return{}
const{found:o}=e.memory
return{memory:{of:u(e,t,o,n),found:o}}}function u({issue:e},t,n,{serviceLabel:o,blobSha:r}){const i=e.labels.filter(e=>e.toLowerCase().startsWith(o.toLowerCase())),s=c(t).filter(e=>!n.some(({incident:t})=>t===e)),a=[e.title,i.toSorted(),...0===s.length?[]:[s]]
return r(JSON.stringify(a)).slice(0,12)}function c(e){const t=e.entries.flatMap(e=>"similar"===e.what?e.incident:[])
return[...new Set(t)].filter(t=>"same"===d(e,t))}function d({entries:e},t){const n=e.filter(e=>"similar"===e.what).findLast(e=>e.incident===t)
return void 0===n?"nothing":n.isSame?"same":"another"}}),2588:((e,t,n)=>{n.d(t,{Hx:()=>u,KK:()=>d,l5:()=>c,q8:()=>a})
var o=n(164),r=n(5619),i=n(2283),s=n(4058)
function a({entries:e}){return e.filter(e=>"update"===e.what).at(-1)}function u(e,t){const{logbook:n,phase:s,now:u}=e,c=a(n)
if("open"!==s.kind||void 0===c||function({attribution:e},t){const n=(0,i.aj)(t,"resolved")
return void 0!==n&&!(0,r.Y8)(n.attribution.at,e.at)}(c,n))return
if("none"===c.next||"resolved"===c.status)return
const{at:d}=c.attribution,l=t.find(({label:t})=>(0,o.bK)(t,e.severity??""))?.updateEvery??0,f=void 0===c.next?l:(0,r.vk)(d,c.next)
if(0===f)return
const m=(0,r.B9)((0,r.Rz)(d)+f)
return{due:m,isLate:(0,r.Y8)(m,u),every:f}}function c({logbook:e}){return(0,s._)(e,"resolved")??(0,s._)(e,"mitigated")}function d(e){const t=a(e),n=(0,i.C0)(e.entries)
return void 0!==n&&void 0!==t&&(0,r.Y8)(t.attribution.at,n)&&"resolved"===t.status?void 0:t}}),3e3:((e,t,n)=>{n.d(t,{A4:()=>a,nQ:()=>r,vR:()=>i,z:()=>s})
var o=n(7289)
function r(e){const{phase:t,requested:n}=e
return!(0,o.o)(e)&&("open"===t.kind?!0===n.postmortem:s(e)&&"resolved"===t.kind&&t.vouched)}function i(e){return!(0,o.o)(e)&&(r(e)||void 0!==e.logbook.postmortem)}function s({phase:e,logbook:t,owed:n}){const{postmortem:o,revision:r}=t,i=o?.revision===r&&"held-back"!==o.kind,s=n.every(e=>"hands"===e)
return"resolved"===e.kind&&!(i&&s)}function a({logbook:e}){const t=e.postmortem?.kind
return"commit"!==t&&"pull-request"!==t&&"branch"!==t}}),7289:((e,t,n)=>{n.d(t,{f:()=>i,o:()=>s})
var o=n(164),r=n(4493)
function i(e,t,n){return void 0===t.secrecy&&(0,r.h3)(e)&&e.issue.labels.some(e=>n.some(t=>(0,o.bK)(t,e)))?{...t,secrecy:"kept"}:t}function s({logbook:e}){return"kept"===e.secrecy}}),6230:((e,t,n)=>{n.d(t,{ld:()=>l,Z$:()=>u,gV:()=>d,zN:()=>c})
var o=n(498);// logbook/delivered
const r=(0,o.gP)((0,o.Ik)({blocker:(0,o.yL)(["protected","signatures","contents","pull-requests","setting","branches","empty","place","too-large","untouched","busy"])}),(0,o.Ik)({blocker:(0,o.yL)(["rule","unknown"]),answer:o.KH})),i={path:o.KH,revision:o.my},s=(0,o.Ox)("kind",{commit:{...i,url:o.KH,commit:(0,o.lq)(o.KH)},"pull-request":{...i,url:o.KH,number:o.my,branch:o.KH,state:(0,o.yL)(["open","declined"]),conflict:(0,o.lq)((0,o.p_)(o.KH))},"held-back":{...i,lines:(0,o.p_)(o.my)}}),a=(0,o.Ox)("kind",{branch:{...i,url:o.KH,branch:o.KH},comment:{...i,url:o.KH},summary:i}),u=e=>s(e)||a(e)&&r(e),c=(0,o.Ik)({number:o.my,mergedAt:o.uZ,mergedBy:(0,o.lq)(o.KH),by:(0,o.p_)(o.KH),at:(0,o.lq)(o.uZ)}),d=(0,o.Ik)({known:(0,o.p_)((0,o.Ik)({login:o.KH,until:o.uZ,comments:(0,o.lq)((0,o.p_)(o.my))})),report:(0,o.lq)(o.KH)})
function l(e){return"contents"===e?.blocker||"empty"===e?.blocker}}),9765:((e,t,n)=>{n.d(t,{l5:()=>f,lx:()=>u,z1:()=>d})
var o=n(2540),r=n(633),i=n(9480),s=n(5619),a=n(6917)
function u(e){const t=e.comments.filter(t=>t.author.login===e.me).map(e=>({comment:e,read:(0,a.M_)(e.body)})).toSorted((e,t)=>e.comment.id-t.comment.id),n=t.filter(({comment:t,read:n})=>function(e,t,n){const o=n.issue.number
if("tracking"===e.kind&&l(e,t,n))return!0
if("damaged"===e.kind){const e=e=>t.body.includes(`"issue":${e},"comment":${t.id},`)
return[o,n.movedFrom].some(e)}return"foreign"!==e.kind&&e.logbook.issue===o&&(e.logbook.comment===t.id||0===e.logbook.comment)}(n,t,e)),o=n.length>0?n:t.filter(({comment:e})=>function({body:e,author:t,editedBy:n,createdAt:o,updatedAt:r}){return(void 0===n?r!==o:n!==t.login)&&(0,a.Ml)(e)}(e)).slice(0,1),r=o.find(({read:e})=>"tracking"===e.kind&&0!==e.logbook.comment)??o[0]
if(void 0===r)return{tracking:{kind:"absent"}}
const{comment:u,read:d}=r,f={kind:"present",id:u.id,url:u.url,body:u.body,createdAt:u.createdAt,updatedAt:u.updatedAt,duplicates:o.filter(t=>t!==r&&!(t.comment.id<u.id&&function({comment:e,read:t},n){return"tracking"===t.kind&&0===t.logbook.comment&&(0,s.Rz)(n)-(0,s.Rz)(e.createdAt)<2*i.Vc}(t,e.now))).map(e=>e.comment.id),readable:"tracking"===d.kind}
return"tracking"!==d.kind||d.logbook.comment!==u.id&&!l(d,u,e)?{tracking:f}:{tracking:f,logbook:c(d.logbook,e)}}function c(e,{issue:t}){if(e.issue===t.number)return e
const{postmortem:n,...o}=e
return{...o,..."commit"===n?.kind?{postmortem:n}:{},issue:t.number,former:e.issue}}function d(e){for(const t of e.comments){if(t.author.login!==e.me)continue
const n=(0,a.M_)(t.body)
if("tracking"===n.kind&&l(n,t,e))return n.logbook.issue}const{movedFrom:t,issue:n}=e
return void 0!==t&&n.body.includes((0,o.Ku)(t))?t:void 0}function l({logbook:e},{id:t},{issue:n,movedFrom:o}){return e.issue!==n.number&&(e.comment===t||e.issue===o)}function f(e,t,n){const{issue:o,comments:i,overwritten:s,hasPutBack:a,me:u}=e,c="present"===t.kind?t.id:void 0,d="comment"===n?i.find(e=>e.id===c):o
if(void 0===d)return
const{author:l,createdAt:f,updatedAt:m,body:p}=d,h="ghost"===l.kind?{}:{by:l.login},y="comment"===n?s?.comments?.[c??0]:s?.body
return{createdAt:f,...h,updatedAt:m,list:(0,r.zo)(p,o.number),...void 0===y&&!0!==a?{}:{overwrittenBy:u}}}}),498:((e,t,n)=>{n.d(t,{Ik:()=>o,KH:()=>c,Ox:()=>r,RV:()=>l,gP:()=>a,lq:()=>i,my:()=>f,p_:()=>s,u4:()=>m,uZ:()=>d,yL:()=>u})
function o(e){return t=>m(t)&&p(t,e)}function r(e,t){return n=>{const o=m(n)?n[e]:void 0,r="string"==typeof o&&Object.hasOwn(t,o)?t[o]:void 0
return m(n)&&void 0!==r&&p(n,r)}}function i(e){return{optional:e}}function s(e){return t=>Array.isArray(t)&&t.every(e)}function a(e,t){return n=>e(n)||t(n)}function u(e){return t=>e.some(e=>e===t)}function c(e){return"string"==typeof e}function d(e){return c(e)&&Date.parse(e)>=0}function l(e){return"boolean"==typeof e}function f(e){return"number"==typeof e&&Number.isSafeInteger(e)&&e>=0}function m(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function p(e,t){return Object.entries(t).every(([t,n])=>"function"==typeof n?n(e[t]):void 0===e[t]||n.optional(e[t]))}}),1103:((e,t,n)=>{n.d(t,{_u:()=>g,H9:()=>v,zR:()=>b})
var o=n(5309),r=n(1199),i=n(6230),s=n(498);// logbook/follow-ups
const a=(0,s.Ik)({open:s.my,total:s.my,due:(0,s.lq)(s.KH),who:(0,s.lq)(s.KH),of:(0,s.lq)(s.KH),opened:(0,s.lq)(s.my)})
var u=n(258);// logbook/recalled
const c=(0,s.Ik)({incident:s.my,title:s.KH,path:s.KH,opened:s.uZ,minutes:(0,s.lq)(s.my),shared:(0,s.yL)(["service","label","words","said"]),name:s.KH,open:(0,s.lq)((0,s.Ik)({title:s.KH,number:(0,s.lq)(s.my),owner:(0,s.lq)(s.KH),due:(0,s.lq)(s.KH)}))}),d=e=>(0,s.KH)(e)&&(0,o.oK)(e),l={attribution:(0,s.Ox)("kind",{actor:{by:s.KH,at:s.uZ},seen:{at:s.uZ}})},f=(0,s.Ox)("what",{declared:l,accepted:l,reopened:l,"postmortem-asked":l,closed:{...l,reason:s.KH},ticked:{...l,step:d,note:(0,s.lq)(s.KH)},unticked:{...l,step:d},skipped:{...l,step:d,reason:s.KH},lead:{...l,login:s.KH},owner:{...l,step:d,login:s.KH},milestone:{...l,name:(0,s.yL)(u.zY),at:s.uZ},line:{...l,at:s.uZ,text:s.KH},said:{...l,step:d,comment:s.my},update:{...l,comment:s.my,text:s.KH,status:(0,s.lq)((0,s.yL)(u.GR)),next:(0,s.lq)((0,s.gP)((0,s.yL)(["none"]),s.uZ))},"follow-up":{...l,title:s.KH,number:(0,s.lq)(s.my),owner:(0,s.lq)(s.KH),due:(0,s.lq)(s.KH),type:(0,s.lq)((0,s.yL)(r.u_)),priority:(0,s.lq)(s.KH)},similar:{...l,incident:s.my,isSame:s.RV},note:{...l,section:(0,s.yL)(u.QN),text:s.KH},snoozed:{...l,until:(0,s.gP)((0,s.yL)(["off"]),s.uZ),step:(0,s.lq)(d)}}),m=(0,s.Ik)({comment:s.my,by:s.KH,line:s.KH,problem:s.KH}),p=(0,s.Ik)({steps:(0,s.p_)(d),level:e=>(0,s.my)(e)&&e>=1&&e<=98,escalated:s.RV,due:s.uZ,at:s.uZ,labelled:(0,s.lq)(s.RV)}),h=(0,s.yL)(["none","body","body-restored","comment"]),y=(0,s.yL)(["hands","history","background"]),g=(0,s.Ik)({version:(0,s.yL)([1]),issue:s.my,comment:s.my,protocol:(0,s.p_)((0,s.Ik)({id:d,title:s.KH,hint:s.KH,timeLimit:s.my})),entries:(0,s.p_)(f),revision:s.my,list:h,reminders:(0,s.p_)(p),processed:s.my,refusals:(0,s.p_)(m),protocolIssue:(0,s.lq)((0,s.Ik)({number:s.my,closed:(0,s.lq)(s.RV)})),language:(0,s.lq)(s.KH),helped:s.RV,summed:(0,s.lq)(s.RV),drafts:(0,s.lq)((0,s.p_)((0,s.yL)(o.Se))),postmortem:(0,s.lq)(i.Z$),review:(0,s.lq)(i.zN),moments:(0,s.lq)((0,s.p_)((0,s.Ik)({name:(0,s.yL)(u.zY),at:s.uZ}))),sections:(0,s.lq)((0,s.Ik)({written:s.my,total:s.my})),followUps:(0,s.lq)(a),followUpsSeen:(0,s.lq)(s.KH),todos:(0,s.lq)((0,s.p_)(s.KH)),memory:(0,s.lq)((0,s.Ik)({of:s.KH,found:(0,s.p_)(c)})),graded:(0,s.lq)(s.KH),sweeps:(0,s.lq)((0,s.yL)(["inactive","off"])),secrecy:(0,s.lq)((0,s.yL)(["kept","published"])),former:(0,s.lq)(s.my),rebuilt:(0,s.lq)(s.my),told:(0,s.lq)((0,s.Ik)({last:s.KH,text:s.KH})),members:(0,s.lq)(i.gV),owed:(0,s.lq)((0,s.p_)(y)),quiet:(0,s.lq)((0,s.Ik)({until:(0,s.lq)(s.uZ),as:s.KH,by:s.KH}))})
function b(e,t){return e.filter(v).findLast(e=>e.step===t)}function v(e){return"ticked"===e.what||"unticked"===e.what||"skipped"===e.what}}),1521:((e,t,n)=>{n.d(t,{NZ:()=>a,SB:()=>d,Xi:()=>u,br:()=>l,i:()=>s})
var o=n(5619)
const r=60,i=200
function s(e,t,n){const{logins:o,report:s,comments:a}=n,u=Map.groupBy(a.slice(0,i),({author:e})=>e.login.toLowerCase()),c=(t?.known??[]).filter(({login:e})=>!o.includes(e)),d=o.map(t=>{const n=u.get(t)?.map(({id:e})=>e)
return{login:t,until:e,...void 0===n?{}:{comments:n}}}),l=[...d,...c].slice(0,r)
return void 0===s?{known:l}:{known:l,report:s}}function a(e,t){if(void 0===t||!e.some(({author:e})=>"ghost"===e.kind))return e
const n=new Map(t.known.flatMap(({login:e,comments:t=[]})=>t.map(t=>[t,e])))
return e.map(e=>{const t="ghost"===e.author.kind?n.get(e.id):void 0
return void 0===t?e:{...e,author:{kind:"person",login:t}}})}function u({members:e,entries:t}){const n=new Map(e?.known.map(e=>[e.login,e.until]))
for(const{what:e,attribution:r}of t){if("actor"!==r.kind||c.includes(e))continue
const t=r.by.toLowerCase(),i=n.get(t);(void 0===i||(0,o.Y8)(i,r.at))&&n.set(t,r.at)}return{formerly:{until:Object.fromEntries(n),isReportKept:void 0!==e?.report}}}const c=["declared","closed","reopened","milestone"]
function d(e,t){return t?.known.some(({until:t})=>!(0,o.Y8)(t,e))??!1}function l(e,t,n){const r=e.toLowerCase(),i=void 0!==t&&Object.hasOwn(t.until,r)?t.until[r]:void 0
return void 0!==i&&(void 0===n||!(0,o.Y8)(i,n))}}),258:((e,t,n)=>{n.d(t,{GR:()=>i,QN:()=>r,zY:()=>o})
const o=["started","detected","mitigated","resolved"],r=["impact","detection","trigger","factors","surprise","lucky","well","badly"],i=["investigating","identified","monitoring","resolved"]}),4485:((e,t,n)=>{n.d(t,{D5:()=>r,HX:()=>a,do:()=>o,uJ:()=>s})
function o(e){return`\x3c!-- incident-protocol:${e} --\x3e`}function r({comments:e,me:t},n){const r=o(n)
return e.filter(({author:e,body:n})=>e.login===t&&/^[^\r\n]*/.exec(n)?.[0]===r).toSorted((e,t)=>e.id-t.id)}const i="\x3c!-- incident-protocol:reopen --\x3e"
function s(e){return`${i}\n${e}`}function a(e){return e.replaceAll("\r\n","\n").startsWith(`${i}\n`)}}),8574:((e,t,n)=>{n.d(t,{DC:()=>r,fi:()=>i,s1:()=>s})
var o=n(4485)
function r({prose:e,path:t,file:n}){const{fence:r,text:i}=s(n),a=`<details><summary>${t}</summary>\n\n${r}markdown\n${i}\n${r}\n\n</details>`
return`${(0,o.do)("postmortem")}\n${e}\n\n${a}`}function i(e){const t=e.replaceAll("\r\n","\n"),n=`${(0,o.do)("postmortem")}\n`
if(!t.startsWith(n))return
const r=/\n\n<details><summary>([^<\n]*)<\/summary>\n\n(`{3,})markdown\n/.exec(t),[i,s,a]=r??[]
if(null===r||void 0===i||void 0===s||void 0===a)return
const u=r.index+i.length,c=t.lastIndexOf(`\n${a}\n\n</details>`)
return c<u?void 0:{prose:t.slice(n.length,r.index),path:s,file:`${t.slice(u,c)}\n`}}function s(e){const t=[...e.matchAll(/`+/g)].reduce((e,[t])=>Math.max(e,t.length),2)
return{fence:"`".repeat(t+1),text:e.replace(/\n$/,"")}}}),1266:((e,t,n)=>{n.d(t,{Vk:()=>c,dx:()=>a,rM:()=>s,xg:()=>d})
var o=n(2540),r=n(5619),i=n(6917)
function s(e){const{issue:t,comments:n,me:o,now:s,by:u}=e,c=n.filter(({author:e,body:t})=>e.login===o&&void 0!==(0,i.aW)(t)),[d,m]=c
if(void 0===d||void 0!==m||(0,r.Y8)(d.updatedAt,t.updatedAt))return!1
if(d.editedBy!==o)return!1
const p=function(e){const[,t,n,o]=/"quiet":\{(?:"until":"([^"\\]{10,40})",)?"as":"([a-z_]+ \d+ [0-9a-f]{12})","by":"([0-9a-f]+)"\}\}$/.exec(e)??[]
return void 0===n||void 0===o?void 0:{...void 0===t?{}:{until:t},as:n,by:o}}((0,i.aW)(d.body)??"")
return p?.by===u&&p.as===function({issue:e,comments:t,isWhole:n,touched:o,me:r,blobSha:i},s){const u=n?t:o
if(n||0!==l({comments:u,me:r}).length)return a({issue:e,comments:u,me:r,ticked:[...f(e.body,e.number),...f(s,e.number)]},i)}(e,d.body)&&(void 0===p.until||(0,r.Y8)(s,p.until))}function a(e,t){const{issue:n,ticked:r}=e,{before:i,after:s}=(0,o.UC)(n.body,n.number),a=[n.title,i.trim(),s.trim(),n.locked,n.parts??0,n.labels.toSorted(),n.assignees.toSorted(),u(e),r.toSorted()]
return`${"open"===n.state.kind?n.state.kind:n.state.reason} ${r.length} ${t(JSON.stringify(a)).slice(0,12)}`}function u(e){return c(l(e))}function c(e){return e.map(d).reduce((e,t)=>t>e?t:e,"")}function d({id:e,updatedAt:t}){return`${t} ${String(e).padStart(16,"0")}`}function l({comments:e,me:t}){return e.filter(({author:e})=>e.login!==t)}function f(e,t){return[...(0,o.UC)(e,t).list.matchAll(/^\s*[-*+] \[[xX]\].*<!-- incident-protocol:(\w+) -->/gm)].map(([,e=""])=>e)}}),4827:((e,t,n)=>{n.d(t,{$_:()=>i,M:()=>o,bf:()=>r})
function o({entries:e}){return e.filter(e=>"lead"===e.what).at(-1)?.login}function r({entries:e},t){return e.filter(e=>"owner"===e.what).findLast(e=>e.step===t)?.login}function i({entries:e},t){const n=e.filter(s).findLast(e=>void 0===e.step||e.step===t)
return void 0===n||"off"===n.until?void 0:n.until}function s(e){return"snoozed"===e.what}}),6735:((e,t,n)=>{n.d(t,{Ie:()=>a,jc:()=>f,z4:()=>s})
var o=n(498)
const r={attribution:"witness",reminders:"nags",level:"rung",processed:"heard",blocker:"obstacle",answer:"said",timeLimit:"patience"},i=Object.fromEntries(Object.entries(r).map(([e,t])=>[t,e]))
function s(e){return d("reminders"in e&&void 0!==e.reminders?{...e,reminders:e.reminders.map(u)}:e,r,["milestone","moment"])}function a(e){const t=d(e,i,["moment","milestone"])
return(0,o.u4)(t)&&Array.isArray(t.reminders)?{...t,reminders:t.reminders.map(c)}:t}function u({steps:[e,...t],...n}){return{step:e,...0===t.length?{}:{also:t},...n}}function c(e){if(!(0,o.u4)(e))return e
const{step:t,also:n=[],...r}=e
return{steps:[t,...Array.isArray(n)?n:[n]],...r}}function d(e,t,n){if(Array.isArray(e))return e.map(e=>d(e,t,n))
if(!(0,o.u4)(e))return e
const[r,i]=n
return Object.fromEntries(Object.entries(e).map(([e,o])=>[Object.hasOwn(t,e)?t[e]:e,"what"===e&&o===r?i:d(o,t,n)]))}const l=/[<>@\p{Cf}\u2028\u2029]/gu
function f(e){return JSON.stringify(e).replaceAll(l,m)}function m(e){return Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}}),6917:((e,t,n)=>{n.d(t,{M_:()=>d,Ml:()=>c,_b:()=>l,aW:()=>u})
var o=n(1103),r=n(6735)
const i="\x3c!-- incident-protocol:tracking --\x3e",s="\x3c!-- incident-protocol:logbook ",a=" --\x3e"
function u(e){if(!e.startsWith(i))return
const t=e.indexOf(`\n${s}`),n=-1===t?-1:e.indexOf(a,t)
return-1===n?void 0:e.slice(t+1+s.length,n)}function c(e){return e.startsWith(i)&&!e.includes(s)}function d(e){const t=e.replaceAll("\r\n","\n"),n=t.startsWith(`${i}\n`)?0:t.indexOf(`\n${i}\n`)+1,u=t.slice(0,n).trim()
if(/^ {0,3}(?:`{3,}|~{3,})/m.test(u)||!t.startsWith(`${i}\n`,n))return{kind:"foreign"}
const c=t.slice(n),d=c.indexOf(`\n${s}`),l=-1===d?-1:c.indexOf(a,d)
if(-1===l)return{kind:"damaged"}
const f=(0,r.Ie)(function(e){try{return JSON.parse(e)}catch{return}}(c.slice(d+1+s.length,l)))
return(0,o._u)(f)?{kind:"tracking",prose:c.slice(i.length+1,d),logbook:f,below:[u,c.slice(l+a.length).replace(/^\n/,"")].filter(e=>""!==e).join("\n\n")}:{kind:"damaged"}}function l({prose:e,logbook:t,below:n}){const o=""===n?"":`\n${n}`
return`${i}\n${e}\n${s}${(0,r.jc)((0,r.z4)(t))}${a}${o}`}}),9039:((e,t,n)=>{n.d(t,{idleEdit:()=>xu,main:()=>Au})
var o=n(9074),r=n(4369),i=n(9971),s=n(5954),a=n(8842)
function u(e){const[t="",n=""]=(e.GITHUB_REPOSITORY??"").split("/")
if(""===t||""===n)throw new r.yo("`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.")
const o=/([^/]+)@/.exec(e.GITHUB_WORKFLOW_REF??"")?.[1]
return{...void 0===o?{}:{workflowFile:o},repository:{owner:t,repo:n},apiUrl:e.GITHUB_API_URL||"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL||"https://api.github.com/graphql"}}function c(e,t){const n=(0,a.AN)(e,t)
if(/^(?:|false|False|FALSE)$/.test(n))return!1
if(/^(?:true|True|TRUE)$/.test(n))return!0
throw d(t,n,"`true` or `false`")}function d(e,t,n){return new r.yo(`Input \`${e}\`: found ${JSON.stringify(t.slice(0,60))}, allowed: ${n}.`)}var l=n(7598),f=n(3024),m=n(6626);// github/report
const p=1e6
async function h(e){for(const t of e.lines)g(t)
const t=[...k(v(e)),...(s=e.summary,$("GITHUB_STEP_SUMMARY",function(e){const t=Buffer.from(e)
return t.length<=p?e:`${(new TextDecoder).decode(t.subarray(0,p),{stream:!0})}\n\n… cut, because GitHub shows no more`}(s))?[]:[`The job summary could not be written; ${w}`])],n=e.incidents.flatMap(({number:e,problem:t})=>void 0===t?[]:[{number:e,problem:t}]),o=[...e.warnings.map(b),...t],{problems:r=[],mistakes:i=[]}=e
var s
if(o.length+n.length+r.length+i.length===0)return
const{error:a,warning:u}=await y()
for(const e of r)a(b(e))
for(const{file:e,line:t,words:n}of i)a(b(n),{file:e,startLine:t})
for(const e of o)u(e)
for(const{number:e,problem:t}of n)a(`#${e}: ${t}`)
n.length+r.length+i.length>0&&(process.exitCode=1)}function y(){return n.e(871).then(n.bind(n,4871))}function g(e){process.stdout.write(`${b(e)}\n`)}function b(e){return e.replaceAll(/[\p{Cc}\p{Cf}]/gu," ").replaceAll("::",": :").replaceAll("##[","## [")}function v({outcome:e,incidents:t,news:n=[],site:o=""}){const[r]=1===t.length?t:[]
return{outcome:e,incident:r?.number??"",step:r?.step??"",done:r?.done??"",postmortem:r?.postmortem??"",commit:r?.commit??"",news:{version:1,news:n},site:o,result:{version:1,action:m.R,outcome:e,incidents:t.map(x)}}}function k(e){const t=`end_${(0,l.randomUUID)()}`
return $("GITHUB_OUTPUT",Object.entries(e).map(([e,n])=>`${e}<<${t}\n${function(e){return"string"==typeof e?e:JSON.stringify(e)}(n)}\n${t}\n`).join(""))?[]:[`The outputs could not be written; ${w}`]}const w="the run itself is not affected."
function $(e,t){const n=process.env[e]??""
if(""===n)return!1
try{(0,f.appendFileSync)(n,t)
return!0}catch{return!1}}function x({effects:e,title:t,planned:n,news:o,...r}){return{...r,effects:e.map(({kind:e})=>e)}}var A=n(6527),O=n(6308),C=n(1477),P=n(5309),S=n(8574),_=n(3646),j=n(8502);// report/summary-view
const N=2e4,T=100,z=30
function M({waiting:e}){return void 0!==e&&e.overdue>0}function R(e){return M(e)||"unchanged"!==e.outcome||void 0!==e.problem}const E=20
function I(e,{counted:t,words:n}){if(0===e.length)return""
const o=e.slice(0,E).map(q).join(n.comma)
return t("needNothing",e.length,{links:e.length>E?`${o} …`:o})}function q({number:e,url:t}){return`[#${e}](${t})`}function L(e,t){return e.length<=T?e:[...e.slice(0,T),t.counted("moreNotes",e.length-T)]}function B({outcome:e,waiting:t,notes:n}){return void 0!==t||"unchanged"!==e||n.length>0}function U({waiting:e,done:t,total:n},o){const{format:r,words:i}=o,[s]=e?.steps??[]
if(void 0===e||void 0===s)return n>0?r("doneOf",{done:t,total:n}):""
const a=({step:e,title:t})=>r("stepNamed",{number:(0,P.CD)(e),title:(0,C.h)(t,80)})
if(0===e.overdue)return r("isNext",{step:a(s),at:(0,_.$A)(s.due)})
const u=e.steps.slice(0,e.overdue).map(a)
return r("isDue",{steps:u.join(i.comma)})}const F={opened:"did-opened",updated:"did-updated",reminded:"did-reminded",reopened:"did-reopened","kept-in-comment":"did-kept-in-comment","kept-in-summary":"did-kept-in-summary",unchanged:"did-nothing",waiting:"did-waiting"}
function D(e,t,{words:n,format:o}){const{outcome:r,postmortem:i="",waiting:s}=e
return void 0!==e.problem?n["did-failed"]:t?n["planned"===r?"did-planned":"did-nothing"]:"published"===r||"proposed"===r||"branched"===r?o(`did-${r}`,{path:`\`${i}\``}):"reminded"===r&&"given up"===s?.level?n["did-escalated"]:function(e){return Object.hasOwn(F,e)}(r)?n[F[r]]:r}function H(e){return"show-in-summary"!==e.kind?[]:[{title:`${e.path} (#${e.issue})`,...(0,S.s1)(e.content),language:"markdown"}]}function K({title:e,text:t,isChange:n}){const o=t.slice(0,N).toWellFormed(),r=Math.max(2,...[...o.matchAll(/`+/g)].map(([e])=>e.length))
return{title:e,text:o,fence:"`".repeat(r+1),language:n?"diff":"markdown"}}var W=n(164),Z=n(6917),Y=n(9480);// run/give-way
const J=8*Y.Rc
var G=n(4712)
function V({context:{missingLabel:e},settings:t},n){if(void 0===e||!(0,W.bK)(e,t.label))return n
const o=(0,A.zi)(t.language).format("labelMissing",{label:e})
return{...n,notes:[...n.notes,o]}}var Q=n(1270);// github/blob-sha
function X(e){const t=Buffer.from(e)
return(0,l.createHash)("sha1").update(`blob ${t.length}\0`).update(t).digest("hex")}var ee=n(6608),te=n(1096);// github/read-permissions
const ne=["admin","maintain","write","triage","read","none"]
function oe(e){return void 0!==e&&ne.includes(e)}var re=n(3722),ie=n(1712),se=n(550),ae=n(6285)
function ue(e,t){if(void 0===t||!t.chosen.includes("reminders.max-per-run"))return[]
const{maxPerRun:n}=t.settings.reminders
return n===e?[]:[(0,ae.g$)(`input \`max-reminders\` = ${e} overrides ${n} from ${t.fileName}`,500)]}function ce(e,t){return void 0!==t&&t.chosen.includes("label")?(0,W.bK)(t.settings.label,e)?[]:[(0,ae.g$)(`input \`label\` = "${e}" overrides "${t.settings.label}" from ${t.fileName}`,500)]:[]}var de=n(4569);// settings/steps-in
function le({steps:e,language:t}){if("en"===t)return e
const[n,o]=[(0,A.ww)(t,"postmortem"),(0,A.ww)(t,"thread")]
return e.map(e=>{const t=de.w.find(({id:t})=>t===e.id),[r,i]=[n[`step-${e.id}`],o[`hint-${e.id}`]]
return{...e,...e.title===t?.title&&"string"==typeof r?{title:r}:{},...e.hint===t?.hint&&"string"==typeof i?{hint:i}:{}}})}var fe=n(7954),me=n(5619);// run/early
function pe({thread:e,open:t,followUps:n,digest:o,index:r,hasNoIndex:i},s,a){return{threads:new Map(void 0===s||void 0===e?[]:[[s,e]]),...void 0===t?{}:{open:{label:a,page:t}},...void 0===n?{}:{followUps:n},...void 0===o?{}:{digest:o},...!0===i?{hasNoIndex:i}:{},...void 0===r?{}:{index:{path:te.BZ,text:r}}}}function he(e){return"issues.opened"===e||"issues.labeled"===e}const ye=async()=>(await Promise.all([n.e(636),n.e(331)]).then(n.bind(n,8331))).formAnswers
function ge({reminders:e}){return{reminders:e.maxPerRun,adoptions:Q.hd,postmortems:Q.Pl}}async function be(e){if((0,A.s1)(e))return
const{catalogsOf:t}=await n.e(162).then(n.bind(n,2162));(0,A.oh)(t([e]))}async function ve({language:e},t){const o=(0,fe.u)(e)
if(0===t.length)return o
const{withOwnTemplates:r}=await Promise.all([n.e(113),n.e(599),n.e(508),n.e(388)]).then(n.bind(n,9388))
return r(o,t)}function ke(e,t){return e.serverTime()??t()}async function we({settingsFile:e,me:t},o){const r={mentionsTeams:t!==ee.r9},{settings:i,overrides:s}=// settings/merge
function({file:e,inputs:t}){const n=e?.settings??se.L,o=t.label?.trim()||n.label,r=t.maxReminders??n.reminders.maxPerRun
return{settings:{...n,label:o,reminders:{...n.reminders,maxPerRun:r}},overrides:[...ce(o,e),...ue(r,e)]}}({file:"present"===e.kind?await $e(e.text,o.config,r):void 0,inputs:{label:o.label,...void 0===o.maxReminders?{}:{maxReminders:o.maxReminders}}})
for(const e of s)g(e)
await async function({language:e,timeZone:t,postmortem:o}){await be(e)
await be(o.language);(0,j.zZ)(t)||(0,j.Pi)((await Promise.all([n.e(330),n.e(640)]).then(n.bind(n,1640))).zones)}(i)
return{...i,steps:le(i)}}async function $e(e,t,o){const{parseSettingsFile:i}=await Promise.all([n.e(113),n.e(311),n.e(393)]).then(n.bind(n,6393)),s=i(e,t,o)
if("problems"===s.kind)throw new r.yo((0,ae.C5)(s.problems))
return s}var xe=n(2283),Ae=n(4940);// logbook/reminder-comment
const Oe=/^<!-- incident-protocol:nag ([a-z]+(?:,[a-z]+){0,7}) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/
function Ce({identity:e,prose:t}){const{steps:n,level:o,escalated:r,due:i}=e,s=r?"escalated":"spoken"
return`\x3c!-- incident-protocol:nag ${n.join(",")} ${o} ${s} ${i} --\x3e\n${t}`}function Pe(e){const t=e.replaceAll("\r\n","\n"),n=t.indexOf("\n")
if(-1===n||n>300)return
const[,o="",r,i,s]=Oe.exec(t.slice(0,n))??[],a=o.split(",").filter(P.oK)
return a.length!==o.split(",").length||void 0===s||Number.isNaN(Date.parse(s))?void 0:{identity:{steps:a,level:Number(r),escalated:"escalated"===i,due:s},prose:t.slice(n+1)}}function Se(e,t){return e.level===t.level&&e.steps.some(e=>t.steps.includes(e))}var _e=n(5447),je=n(4493),Ne=n(1103),Te=n(4827)
function ze({step:e},t,{severities:n,workingTime:o}){return Math.max(1,Math.round((0,_e.fe)(e.timeLimit,o)*Me(t,{severities:n})))}function Me({severity:e},{severities:t}){return void 0===e?1:t.find(({label:t})=>(0,W.bK)(t,e))?.factor??1}const Re=10*Y.Vc
function Ee(e){const t=(0,xe.kK)(e),n=("present"===(o=e.tracking).kind?o.createdAt:void 0)??e.now
var o
return(0,me.vk)(t,n)<=Re?t:n}// reminders/at-work
const Ie=Y.vd,qe=5
function Le(e){const{incident:t,facts:n}=e
if(Be(e).some(t=>De(t,e)))return[]
const o=t.logbook.entries.flatMap(t=>Ue(t)&&"actor"===t.attribution.kind&&De(t.attribution.at,e)?[t.attribution.by]:[]),r=Fe(e).map(({author:e})=>e.login)
return[...new Set([...o,...r])].slice(0,qe).filter(e=>(0,je.XN)(e,n,"usual"))}function Be({incident:e,facts:t}){return e.logbook.entries.flatMap(e=>{const{attribution:n}=e,o=Ue(e)?function(e,t){return"actor"===e.kind&&(0,je.NB)(e.by,t)}(n,t):function(e){return"seen"===e.kind||!e.by.endsWith("[bot]")}(n)
return o?[n.at]:[]})}function Ue({what:e}){return"declared"===e||"closed"===e||"reopened"===e}function Fe(e){const{comments:t,me:n}=e.facts
return t.filter(({author:t,updatedAt:o})=>"person"===t.kind&&t.login!==n&&De(o,e)).toSorted((e,t)=>(0,me.al)(t.updatedAt,e.updatedAt))}function De(e,{incident:t,settings:n}){return(0,me.vk)(e,t.now)<n.reminders.quietTime*Me(t,n)}// reminders/held-back
const He=2500
function Ke(e,t){const{incident:n,facts:o,settings:r,mayRemind:i}=e
return o.issue.locked?{reason:"issueLocked",lasts:!0}:o.comments.length>=He?{reason:"threadFull",lasts:!0}:!0===e.isSilenced?{reason:"noCommentTaken",lasts:!0}:(0,_e.ff)(n.now,r.workingTime)?function(e,t){const{incident:n,facts:o}=e
return!((0,me.vk)(t,n.now)>=Ie)&&(Be(e).some(t=>De(t,e))||Fe(e).some(({author:e})=>(0,je.NB)(e.login,o)))}(e,t)?{reason:"peopleAtWork",lasts:!1}:i?void 0:{reason:"tooManyReminders",lasts:!1}:{reason:"outsideHours",lasts:!1}}var We=n(2588),Ze=n(144);// reminders/escalation
function Ye(e,t){const{sent:n,budget:o}=t,r=Ve(n)
if(r?.escalated)return{kind:"over",last:r}
const i=Ge(n),s=function(e,t,n){const{due:o,repeat:r,budget:i,working:s}=e,[a]=o,u=t+1===i?o.at(-1)??a:a
if(void 0===n)return u
const c=t>=i?r:r*2**(t-1)
return(0,me.NU)((0,_e.cx)(n.at,c,s),u)}(t,i,r)
if(!(0,me.Y8)(e,s)){const e=i+1
return{kind:"due",level:e,isLast:e===o,escalates:i>=o,due:s,...void 0===r?{}:{last:r}}}return void 0===r?{kind:"on-time",remindsAt:s}:{kind:"reminded",times:i,last:r,nextAt:s}}function Je(e){switch(e.kind){case"on-time":return e.remindsAt
case"due":return e.due
case"reminded":return e.nextAt}}function Ge(e){const t=e.filter(({escalated:e})=>!e)
return Math.max(t.length,...t.map(({level:e})=>e))}function Ve(e){return e.find(({escalated:e})=>e)??e.toSorted((e,t)=>(0,me.al)(e.at,t.at)).at(-1)}function Qe({due:e,at:t},{reminders:n,workingTime:o},{waiting:r,sweepsAt:i}){const s=Ve(r.sent.filter(e=>(0,me.Y8)(e.at,t))),a=void 0===s?e:(0,me.NU)(e,(0,_e.cx)(s.at,r.repeat,o)),u=(0,Ze.JD)(i,a)??a
return(0,me.Y8)((0,_e.nl)(u,3*n.sweepInterval,o),t)}// reminders/pending
function Xe(e,t){const{tracking:n,logbook:o,now:r}=e,i=// reminders/due-steps
function(e,t){return e.steps.filter(({state:e})=>"open"===e.kind).map(n=>function(e,t,n){const{id:o}=e.step,r=function(e,t,n){const o=Ee(t),r=(0,Ne.zR)(t.logbook.entries,e)?.attribution.at??o,i=(0,P.M8)(e)?function(e,t){const{phase:n,logbook:o,steps:r}=e
if("resolved"===n.kind)return n.at
const i=(0,xe.aj)(o,"mitigated")??(0,xe.aj)(o,"resolved")
if(void 0!==i)return i.at
const s=r.filter(({step:e})=>!(0,P.M8)(e.id)),a=s.find(({step:e})=>"ameliorate"===e.id)??s.at(-1)
if(void 0===a)return Ee(e)
if("open"!==a.state.kind)return a.state.attribution.at
const u=ze(a,e,t)
return(0,_e.cx)(Ee(e),u,t.workingTime)}(t,n):o
return(0,me.NU)((0,me.NU)(o,r),i)}(o,t,n),i=ze(e,t,n),s=(0,_e.cx)(r,i,n.workingTime),a=(0,Te.$_)(t.logbook,o),u={tracked:e,since:r,timeLimit:i}
return void 0!==a&&(0,me.Y8)(s,a)?{...u,due:a,silentUntil:a}:{...u,due:s}}(n,e,t)).toSorted((e,t)=>(0,me.al)(e.due,t.due))}(e,t),[s,...a]=i.map(({due:e})=>e)
if(void 0===s||"absent"===n.kind||!function({phase:e},{close:t}){return"open"===e.kind||"resolved"===e.kind&&"accept"!==t.early}(e,t))return
const{reminders:u,workingTime:c}=t,d=(0,_e.fe)(u.repeat,c)*Me(e,t),l={due:[s,...a],repeat:Math.max(1,Math.round(d)),budget:u.perIncident,working:c,sent:o.reminders}
return{...l,steps:i,stage:Ye(r,l)}}function et({steps:e,stage:t},{now:n}){return"due"===t.kind&&t.isLast?e:e.filter(({due:e})=>!(0,me.Y8)(n,e))}// reminders/late-update
const tt="alert"
function nt(e,t){const n=(0,We.Hx)(e,t.severities)
if(void 0===n||!n.isLate||n.every<t.reminders.sweepInterval)return
const o=e.logbook.reminders.some(({at:e})=>(0,me.Y8)(n.due,e))
return o?void 0:n.due}function ot({stage:e,sent:t,budget:n,repeat:o},r,i){const s=nt(r,i),a=Ge(t)+1
if(void 0===s||"over"===e.kind||a>=n)return
const{logbook:u,now:c}=r,d=(0,Te.$_)(u,tt)
return void 0!==d&&(0,me.Y8)(c,d)||"reminded"===e.kind&&(0,me.vk)(e.last.at,c)<o?void 0:{kind:"due",level:a,isLast:!1,escalates:!1,due:s}}function rt(e,t,n){const o="due"===e.stage.kind?e.stage:ot(e,t,n)
if(void 0===o)return
const r=et(e,t).map(({tracked:e})=>e.step.id)
return{stage:o,steps:r.length>0?r:[tt]}}var it=n(7262)
function st(e,{steps:t,escalates:n}){const o=at(e),r=[...new Set(t.flatMap(e=>(0,it.wI)(o,e)))]
return n?(0,it.cn)(o,r):r.slice(0,it.vt)}function at(e){const{people:t}=e.settings,n=t=>t.filter(t=>!pt(t,e.facts)),o={...e.settings,people:{default:n(t.default),escalateTo:n(t.escalateTo)}}
return{...e,settings:o,incident:ut(e)}}function ut({incident:e,facts:t,settings:n}){const{logbook:o}=e,r=o.entries.filter(e=>{if("lead"!==e.what&&"owner"!==e.what)return!0
const r="lead"===e.what?(0,Te.M)(o):(0,Te.bf)(o,e.step)
return void 0===r||!mt(r,t,n)})
return{...e,logbook:{...o,entries:r}}}function ct({logbook:e},t){const n=[(0,Te.M)(e),...t.map(t=>(0,Te.bf)(e,t))]
return[...new Set(n.filter(e=>void 0!==e))]}const dt=/^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/
function lt(e){const{incident:t,facts:n,settings:o}=e,r=Xe(t,o),i=void 0===r?void 0:rt(r,t,o)
if(void 0===i)return[]
const{people:s}=o,a=[...s.default,...s.escalateTo,...ct(t,i.steps)]
return[...st(e,{steps:i.steps,escalates:i.stage.escalates}).filter(e=>a.includes(e)&&!e.includes("/")),...Le(e)].filter(e=>void 0===(0,je.Fp)(e,n))}function ft(e,t,n){const{format:o}=(0,A.zi)(n)
return t.filter(t=>pt(t,e)).map(e=>o("cannotBeCalled",{name:e}))}function mt(e,t,{acceptFrom:n}){const o=(0,je.Fp)(e,t)
return void 0!==o&&"unknown"!==o&&!(0,je.W2)(e,t,n)}function pt(e,t){return"none"===(0,je.Fp)(e,t)}var ht=n(8586);// reminders/protocol-issue
function yt({incident:e,facts:t,settings:n,reminds:o}){if(!o||"sub-issue"!==n.reminders.where||void 0!==t.protocolIssue)return[]
if("due"!==Xe(e,n)?.stage.kind)return[]
const r=e.logbook.protocolIssue?.number,i={kind:"protocol-issue",issue:e.number,me:t.me}
return[void 0===r?i:{...i,number:r}]}function gt({incident:e,facts:t,settings:n},o,r){const{number:i}=e,{protocolIssue:s}=t,a={kind:"post-comment",purpose:"reminder",issue:i,body:o}
if("sub-issue"!==n.reminders.where)return[a]
if("found"===s?.kind){const{number:t,state:n}=s
return[..."closed"===n&&!0===e.logbook.protocolIssue?.closed?[{kind:"set-state",issue:i,number:t,state:"open"}]:[],{...a,on:t}]}return[{kind:"open-protocol-issue",issue:i,title:(0,A.zi)(n.language).format("protocolOf",{issue:`#${i}`}),body:`${o}\n\n${(0,ht.Q)(i)}`,assignees:r.filter(e=>!e.includes("/"))}]}function bt({incident:e,settings:t}){const{protocolIssue:n}=e.logbook,o=void 0===Xe(e,t)
if(void 0===n||!0===n.closed||!o)return{effects:[],logbook:{}}
const{number:r}=n
return{effects:[{kind:"set-state",issue:e.number,number:r,state:"closed"}],logbook:{protocolIssue:{number:r,closed:!0}}}}function vt(e,{logbook:t}){const{history:n}=e,o=t.protocolIssue?.number
if(void 0===o||"read"!==n.kind)return e
const r=n.events.filter(e=>"linked"!==e.kind||e.number!==o)
return r.length===n.events.length?e:{...e,history:{...n,events:r}}}function kt({tracked:e,due:t},n,o){const{id:r,title:i,hint:s}=e.step
return{number:(0,P.CD)(r),title:i,hint:s,due:o.moment(t,n)}}// reminders/decide-reminder
function wt(e,t=[]){const{incident:n,settings:o}=e,r=Xe(n,o),i=function(e,t){const{incident:n}=e,o=function(e){const t=e.at(-1)
return void 0===t?void 0:e.find(({identity:e})=>Se(e,t.identity))}(n.reminders),r=n.reminders.filter(e=>e!==o),i=new Set(t?.steps.map(({tracked:e})=>e.step.id)),s=void 0!==o&&!o.identity.steps.some(e=>i.has(e))&&!function({due:e},t,n){const o=(0,We.Hx)(t,n.severities)
return!0===o?.isLate&&o.due===e}(o.identity,n,e.settings)
return[...r.flatMap(({comment:e})=>void 0===e?[]:[{kind:"delete-comment",issue:n.number,comment:e}]),...Ot(e,t),...Ct(e,t),...s?At(e,o):[]]}(e,r)
if(void 0===r||!e.reminds)return{kind:"quiet",effects:i}
const s=rt(r,n,o)
if(void 0===s)return{kind:"quiet",effects:i}
const{stage:a,steps:u}=s,c=Ke(e,a.due)
if(void 0!==c)return{kind:"held-back",because:c,effects:i}
const d={steps:u,level:a.level,escalated:a.escalates,due:a.due},l=st(e,{steps:u,escalates:a.escalates})
return a.escalates&&0===l.length?{kind:"given-up",reminder:{...d,at:n.now},effects:[...i,...xt(e)]}:{kind:"post",effects:$t({decision:e,asking:t,pending:r,stage:a,identity:d,people:l})}}function $t(e){const{decision:t,asking:n,pending:o,stage:r,identity:i,people:s}=e,{incident:a,settings:u,writer:c}=t,d=// reminders/reminder-view
function({steps:e,due:t,createdAt:n,whoIsAsked:o,asking:r,postmortem:i,elsewhere:s,lateUpdate:a,texts:u}){const c=Map.groupBy(e,({tracked:e})=>o(e.step.id).join(u.words.comma)),d=e.map(e=>kt(e,n,u)),[l,f]=d,m=e.some(({tracked:e})=>"prevent"===e.step.id)?r.length:0
return{only:void 0===l||void 0!==f?null:l,groups:[...c].map(([e,t])=>({who:(0,C.h)(e,200),steps:t.map(e=>kt(e,n,u))})),unanswered:u.counted("unanswered",t.level-1),escalated:t.escalates,isLast:t.isLast,lacks:0===m?"":u.counted("sectionsLacking",m),postmortem:void 0!==i&&"url"in i?i.url:"",elsewhere:s,update:void 0===a?"":u.format("updateAsked",{at:u.moment(a,n)})}}({steps:et(o,a),due:r,createdAt:a.createdAt,whoIsAsked:e=>// reminders/mentions
function(e,t){return(0,it.wI)(at(e),t)}(t,e),asking:n,postmortem:a.logbook.postmortem,elsewhere:"sub-issue"===u.reminders.where?`#${a.number}`:"",lateUpdate:nt(a,u),texts:(0,A.zi)(u.language)}),l=function(e,t){return 0===e.length?t:`${e.map(e=>`@${e}`).join(" ")}${dt.test(t)?"\n\n":" "}${t}`}(s,c.write("reminder",d).trimEnd()),f=Ce({identity:i,prose:l})
return[...r.escalates?xt(t):[],...gt(t,f,s)]}function xt({incident:e,facts:t}){return void 0===Pt(t)?[{kind:"add-label",issue:e.number,label:W.nA}]:[]}function At({incident:e,settings:t,writer:n},o){const{comment:r,isAside:i}=o
if(void 0===r||!0===i)return[]
const s=function(e,{steps:t},n){return{steps:t.map(t=>function(e,t,n){const o=e.steps.find(e=>e.step.id===t),r=o?.state,i=void 0===r||"open"===r.kind?void 0:r.attribution
return{named:n.format("stepNamed",{number:(0,P.CD)(t),title:o?.step.title??t}),by:"actor"===i?.kind?(0,C.h)(i.by,60):"",at:void 0===i?"":n.moment(i.at,e.createdAt),skipped:"skipped"===r?.kind,open:void 0===i}}(e,t,n))}}(e,o.identity,(0,A.zi)(t.language)),a=Ce({identity:o.identity,prose:n.write("reminder-answered",s).trimEnd()})
return a===o.body.replaceAll("\r\n","\n")?[]:[{kind:"edit-comment",issue:e.number,comment:r,body:a}]}function Ot({incident:e,facts:t},n){const o=Pt(t)
if(void 0===o||0===e.logbook.reminders.length)return[]
const r=n?.stage
return"over"===r?.kind||"due"===r?.kind&&r.escalates?[]:[{kind:"remove-label",issue:e.number,label:o}]}function Ct({incident:e,facts:t},n){if("over"!==n?.stage.kind||void 0!==Pt(t))return[]
const{last:o}=n.stage
return!0!==o.labelled&&(0,me.vk)(o.at,e.now)<2*Y.vd?[{kind:"add-label",issue:e.number,label:W.nA}]:[]}function Pt({issue:e}){return e.labels.find(e=>(0,W.bK)(e,W.nA))}var St=n(1266);// reminders/quiet-until
function _t(e,t){const{incident:n,settings:o}=e,{phase:r,now:i}=n
if(function({incident:e,facts:t}){return void 0!==e.logbook.sweeps||Object.values(t.permissions).includes("unknown")||!0===e.requested.isUnheard||e.unattributed.length>0}(e)||void 0!==t.owed)return
const s=function({incident:e,facts:t,blobSha:n,digest:o}){const r=(0,xe.ow)(e).map(({step:e})=>e.id)
return{as:(0,St.dx)({...t,ticked:r},n),by:o}}(e)
if("dropped"===r.kind)return s
if("resolved"===r.kind&&!function({postmortem:e,revision:t}){return"commit"===e?.kind&&e.revision===t}(t))return
const a=Xe(n,o)
if(void 0===a)return s
const u=function({stage:e,steps:t},n,o){const r=t[0]?.silentUntil,i=[...o,...void 0!==r&&(0,me.Y8)(n,r)?[r]:[],..."over"===e.kind?[]:[Je(e)]]
if(i.some(e=>!(0,me.Y8)(n,e)))return{kind:"now"}
const[s]=i.toSorted(me.al)
return{kind:"later",until:void 0===s?{}:{until:s}}}(a,i,function({incident:e,settings:t},n){const o=(0,We.Hx)(e,t.severities)
return void 0===o||o.isLate&&void 0===ot(n,e,t)?[]:[o.due]}(e,a))
return"now"===u.kind?void 0:{...u.until,...s}}// reminders/waiting-line
function jt(e){const t=Xe(e.incident,e.settings)
if(void 0===t)return""
const n=(0,A.zi)(e.settings.language)
return[Nt(e,t,n),Tt(t,n)].filter(e=>""!==e).join(" ")}function Nt(e,t,n){const{incident:o}=e,{stage:r,steps:i}=t,s=e=>n.moment(e,o.createdAt)
if("over"===r.kind)return zt(function({sent:e},t,n){return n.counted("gaveUp",Ge(e),{at:t})}(t,s(r.last.at),n),{last:r.last,pending:t},e)
const a=i[0]?.silentUntil
if(void 0!==a&&(0,me.Y8)(o.now,a))return n.format("snoozedUntil",{at:s(a)})
const u="due"===r.kind?Ke(e,r.due):void 0
if("due"===r.kind&&!0===u?.lasts)return n.format("cannotBePosted",{due:s(r.due),reason:n.words[u.reason]})
const c=Je(r)
return"on-time"===r.kind||void 0===r.last?function({incident:e,facts:t,settings:n},{steps:o},r,i){const{sweepInterval:s}=n.reminders,[a]=o
if(void 0===a||a.timeLimit>=s)return""
const u=t=>i.moment(t,e.createdAt),c=(0,Ze.JD)(t.repository.sweepsAt,r)
return void 0===c?i.format("remindsAfter",{at:u(r),every:i.duration(s)}):i.format("looksAbout",{at:u(c)})}(e,t,c,n):function(e,t,{last:n,at:o,next:r}){const{settings:i}=e,{budget:s,sent:a}=t,u=(0,A.zi)(i.language),c=Ge(a),d=c<s?u.counted("reminded",c,{at:o,most:s,next:r}):`${u.counted("remindedLast",c,{at:o})}${function(e,{steps:t},n){const o=st(e,{steps:t.map(({tracked:e})=>e.step.id),escalates:!0}),r=(0,A.zi)(e.settings.language)
return 0===o.length?"":` ${r.format("escalatesTo",{people:r.list(o),at:n})}`}(e,t,r)}`
return zt(d,{last:n,pending:t},e)}(e,t,{last:r.last,next:s(c),at:s(r.last.at)})}function Tt(e,t){const n=function({steps:e,stage:t,budget:n,sent:o}){if(!("over"===t.kind||"reminded"===t.kind&&t.times>=n))return[]
const r=new Set(o.flatMap(e=>e.steps))
return e.filter(({tracked:e})=>!r.has(e.step.id))}(e).map(({tracked:{step:e}})=>t.format("stepNamed",{number:(0,P.CD)(e.id),title:e.title}))
return 0===n.length?"":t.format("notAskedFor",{steps:t.list(n)})}function zt(e,{last:t,pending:n},{settings:o,facts:r}){return Qe(t,o,{waiting:n,sweepsAt:r.repository.sweepsAt})?`${e} ${(0,A.zi)(o.language).words.cameLate}`:e}var Mt=n(633),Rt=n(3351);// incident/language
function Et({language:e}){return Rt.T.find(t=>t===e)??"en"}// tracking/place-checklist
const It=65536
function qt(e){const{logbook:t}=e,n=Et(t)
return{steps:t.protocol,ticked:(0,xe.ow)(e).map(({step:e})=>e.id),..."en"===n?{}:{heading:(0,A.zi)(n).words.listHeading}}}var Lt=n(2540),Bt=n(2502),Ut=n(7898),Ft=n(8296);// drafts/draft-view
const Dt=300
function Ht(e){return(0,Ut.gQ)((0,Bt.pF)(e,Dt))}function Kt({incident:e,texts:t,timeZone:n}){const o=(0,Ft.t)(n).named((0,xe.Ir)(e))
return void 0!==(0,xe.aj)(e.logbook,"started")?o:t.format("draftAtLatest",{since:o})}function Wt({incident:e,texts:t,timeZone:n}){const o=(0,We.l5)(e)
return void 0!==o?(0,Ft.t)(n).named(o):"resolved"===e.phase.kind?t.words.blankNext:""}function Zt({title:e}){const t=Ht(e)
return t.replace(/^(?:\[[^\]]{1,30}\] ?)+/,"").replace(/[ !.。！]+$/,"")||t}function Yt({steps:e}){const t=e.find(({step:e})=>"ameliorate"===e.id)?.state
return"done"===t?.kind?t.note??"":""}function Jt({entries:e}){return e.flatMap(e=>"follow-up"!==e.what?[]:[void 0===e.number?e.title:`${e.title} (#${e.number})`])}const Gt=10
function Vt({incident:e,texts:t}){return[...Map.groupBy(function({logbook:e,steps:t},n){const o=(0,xe.HK)(e.entries),r=(0,Te.M)(e)
return[...Qt(o,n.deedDeclared),...void 0===r?[]:[{who:r,deed:n.deedLed}],...t.flatMap(({step:e,state:t})=>"done"===t.kind?Qt(t.attribution,Ht(e.title)):[])]}(e,t.words),({who:e})=>e)].slice(0,Gt).map(([e,n])=>{const o=new Set(n.map(({deed:e})=>e))
return t.format("draftDid",{who:e,deeds:[...o].join("; ")})})}function Qt(e,t){return"actor"!==e?.kind||e.by.endsWith("[bot]")?[]:[{who:e.by,deed:t}]}// drafts/draft
function Xt(e){const{incident:t}=e
if("open"!==t.phase.kind&&"resolved"!==t.phase.kind)return
const n=t.steps.filter(({state:e})=>"open"===e.kind).map(({step:e})=>e.id),o=P.Se.find(e=>n.includes(e))
return void 0===o?void 0:en(o,e)}function en(e,t){const{incident:n,settings:o}=t,r=n.steps.find(t=>t.step.id===e)?.step.title??e
return{title:(0,A.zi)(o.language).format("copyTitle",{step:tn(r)}),text:an(nn(e,on(t),t))}}function tn(e){return(0,Bt.pF)(e,80).replaceAll(/[<>&@]/g,"")}function nn(e,t,{writer:n}){const o=Object.fromEntries(P.Se.map(t=>[t,t===e]))
return n.write("draft",{...o,...t}).trim()}function on({incident:e,facts:t,settings:n}){return function(e){const{incident:t,texts:n,timeZone:o}=e,{words:r}=n,{logbook:i}=t,{named:s}=(0,Ft.t)(o),a=Ht(function({entries:e},t){return e.filter(e=>"note"===e.what).findLast(e=>e.section===t)?.text}(i,"impact")??""),u=e.services.map(e=>Ht(e.slice(0,60))).join(r.comma),c=(0,Te.M)(i)
return{title:Zt(t),services:u,since:Kt(e),hit:a||Ht(e.impactAnswered)||r.blankHit,help:Ht(Yt(t))||r.blankHelp,next:void 0===e.nextUpdate?r.blankNext:s(e.nextUpdate),over:Wt(e),whom:u||r.blankWhom,cost:a||r.blankCost,doing:Ht((0,We.KK)(i)?.text??"")||r.blankDoing,change:Ht(Jt(i).join("; "))||r.blankChange,ask:void 0===c?r.blankAsk:`@${c}`,helpers:Vt(e)}}({incident:e,texts:(0,A.zi)(n.language),timeZone:n.timeZone,nextUpdate:rn(e,n.severities),services:t.issue.labels.flatMap(e=>(0,W.fD)(e,n.serviceLabel)??[]),impactAnswered:(0,je.J6)(t,e.logbook,n.acceptFrom)?sn(e):""})}function rn(e,t){const n=(0,We.Hx)(e,t)
return void 0===n||n.isLate?void 0:n.due}function sn({answers:e}){return e.impact??""}function an(e){const t=(e.match(/`+/g)??[]).reduce((e,{length:t})=>Math.max(e,t),2),n="`".repeat(t+1)
return`${n}text\n${e}\n${n}`}// logbook/entries
const un=16
function cn(e,t){return ln(e,[...e.entries,...t])}function dn(e,t){return ln(e,t.reduce(fn,e.entries))}function ln(e,t){const n=t.length-e.entries.length
return 0===n?e:{...e,entries:mn(t,un),revision:e.revision+n}}function fn(e,t){const n=e.findLastIndex(e=>(0,Ne.H9)(e)&&e.step===t.step),o=e.findIndex(({attribution:e},o)=>o>n&&(0,me.Y8)(t.attribution.at,e.at))
return e.toSpliced(-1===o?e.length:o,0,t)}function mn(e,t){const n=new Map
return e.toReversed().filter(e=>{const o=function(e){switch(e.what){case"declared":case"accepted":case"line":case"note":case"said":case"update":case"follow-up":return
case"ticked":case"unticked":case"skipped":return e.step
case"owner":return`owner of ${e.step}`
case"closed":case"reopened":return"life"
case"milestone":return e.name
case"similar":return`similar to ${e.incident}`
case"lead":case"snoozed":case"postmortem-asked":return e.what}}(e)
if(void 0===o)return!0
const r=(n.get(o)??0)+1
n.set(o,r)
return r<=t}).toReversed()}var pn=n(4058),hn=n(7289),yn=n(258);// tracking/finished-rows
const gn=160
function bn(e,{createdAt:t},n){const o=n.moment(e.at,t)
return"seen"===e.kind?{who:"",when:n.format("seenAt",{at:o})}:{who:(0,C.h)(e.by,60),when:o}}// tracking/postmortem-link
function vn(e,t,n){const{postmortem:o,sections:r}=t
if(void 0===o||!("url"in o))return null
const i="pull-request"===o.kind&&"open"===o.state,s="resolved"!==e.phase.kind||"pull-request"===o.kind&&!i?0:e.steps.length-(0,xe.ow)(e).length,a=void 0!==r&&r.written>0?n.format("writtenOf",r):"",u="commit"===o.kind?function(e,{createdAt:t},n){if(void 0===e)return""
const{words:o,format:r}=n,{mergedBy:i,mergedAt:s,by:a,at:u}=e,c=n.moment(s,t),d=void 0===i?r("merged",{at:c}):r("mergedBy",{who:(0,C.h)(i,60),at:c})
return void 0===u?d:[d,r("reviewedBy",{who:a.map(e=>(0,C.h)(e,60)).join(o.comma),at:n.moment(u,t)})].join(o.comma)}(t.review,e,n):""
return{path:o.path,url:o.url,inReview:i,open:s,written:a,review:u}}// tracking/follow-up-line
function kn({followUps:e},t,n){if(void 0===e||0===e.total)return[]
const{open:o,total:r,due:i,who:s}=e
if(0===o||void 0===i||!(0,j.N)(i))return[n.format("followUps",{open:o,total:r})]
const a=n.day((0,me.GH)(i),t)
return void 0===s?[n.format("followUpsDue",{open:o,total:r,due:a})]:[n.format("followUpsDueBy",{open:o,total:r,due:a,who:(0,C.h)(s,40)})]}function wn({todos:e=[]},t){const[n]=e
if(void 0===n)return[]
const[o=""]=/^due:\S+ /.exec(n)??[],r=n.slice(o.length),[i,s]=[...r.matchAll($n)].map(([e])=>e),a=`\`/incident follow-up ${void 0===i||void 0!==s||r.startsWith("@")?"":`${i} `}${o}${r.replaceAll("`","'")}\``
return[t.format("noteTodo",{todo:(0,C.h)(r,120),command:a})]}const $n=/(?<![\w/@.])@[a-z\d](?:-?[a-z\d]){0,38}(?![\w/])/gi
function xn(e,{followUps:t},n){const o=(0,xe.SY)(e)?.step.id,r="dropped"===e.phase.kind||"paused"===e.phase.kind
return"prevent"!==o||r||(t?.total??0)>0?[]:[n.format("noteAskFollowUp",{command:"`/incident follow-up @owner due:friday …`",done:`\`/incident done ${(0,P.CD)(o)} …\``})]}var An=n(102),On=n(1091);// tracking/memory-lines
function Cn(e){const{incident:t,logbook:n,texts:o}=e
if("open"!==t.phase.kind||void 0===(0,xe.SY)(t))return[]
const r=(n.memory?.found??[]).filter(e=>"another"!==(0,An.Jo)(n,e.incident)),[i]=r.filter(e=>"nothing"===(0,An.Jo)(n,e.incident)),s=r.map(t=>function(e,{incident:t,logbook:n,texts:o}){const r=t.url.replace(/\/issues\/\d+$/,""),i={day:o.day(e.opened,t.createdAt),incident:(0,On.uM)((0,C.h)(e.title,100)||`#${e.incident}`,`${r}/blob/HEAD/${(0,On.oW)(e.path)}`),lasted:void 0===e.minutes?"":` (${o.duration(e.minutes*Y.Vc)})`,shared:Pn(e,o)},s="same"===(0,An.Jo)(n,e.incident)
return`${o.format(s?"happenedBefore":"mayHaveHappened",i)}${function({open:e},t,{incident:n,texts:o}){if(void 0===e)return"."
const{title:r,number:i,owner:s,due:a}=e,u=(0,C.h)(r,80),c=void 0===i?u:(0,On.uM)(`#${i} ${u}`,`${t}/issues/${i}`),d=[...void 0===s?[]:[(0,C.h)(s,60)],...void 0!==a&&(0,j.N)(a)?[o.format("digestDue",{day:o.day((0,me.GH)(a),n.createdAt)})]:[]],l=0===d.length?c:`${c} (${d.join(o.words.comma)})`
return o.format("stillOpenThen",{item:l})}(e,r,{incident:t,logbook:n,texts:o})}`}(t,e))
if(void 0===i)return s
const a={similar:`\`/incident similar #${i.incident}\``,another:`\`/incident not-similar #${i.incident}\``}
return[...s.slice(0,-1),`${s.at(-1)} ${o.format("settleMemory",a)}`]}function Pn({shared:e,name:t},{words:n,format:o}){return"said"===e?n["memory-said"]:o(`memory-${e}`,{name:(0,C.h)(t,60)})}// tracking/where-it-stands
function Sn(e){return[Nn(e),...Mn(e),...void 0===(0,We.q8)(e.logbook)&&"open"===e.incident.phase.kind?[e.texts.words.noUpdateYet]:[],..._n(e),...En(e)].join(" ")}function _n({incident:e,logbook:t,texts:n,timeZone:o,nextUpdate:r,sweepInterval:i}){const{named:s}=(0,Ft.t)(o),a=(0,We.q8)(t),u=Tn(t)?zn({incident:e,texts:n,timeZone:o}):[],c=void 0===a?[]:[[jn(a,e,n),...u].join(" ")]
if(void 0===r)return c
const{due:d,isLate:l,every:f}=r,m=n.format(l?"updateLate":"updateDue",{at:s(d)}),p=f<i,h=n.format("updateUnasked",{every:n.duration(i)})
return[...c,m,...p?[h]:[]]}function jn({text:e,status:t,attribution:n},o,r){const i=r.moment(n.at,o.createdAt),s="actor"===n.kind?(0,C.h)(n.by,60):"",a=void 0===t?r.words.lastUpdate:r.words[`status-${t}`]
return r.format("toldAll",{what:a,at:i,who:s,text:(0,C.h)(e,300)})}function Nn({incident:e,logbook:t,texts:n,timeZone:o}){const{named:r}=(0,Ft.t)(o),{severity:i}=e,s=(0,We.l5)(e),a=void 0===i?"":`${(0,C.h)(i,40)} · `,u=n.format("standsSince",{at:r((0,xe.Ir)(e))}),c=Tn(t)?[]:zn({incident:e,texts:n,timeZone:o}),d=void 0===s?[]:[n.format("draftOver",{over:r(s)})],l={done:(0,xe.ow)(e).length,total:e.steps.length}
return[`${a}${u}`,...c,...d,n.format("standsAt",l)].join(" ")}function Tn(e){return(0,We.q8)(e)!==(0,We.KK)(e)}function zn({incident:e,texts:t,timeZone:n}){const o="open"===e.phase.kind?(0,xe.C0)(e.logbook.entries):void 0
return void 0===o?[]:[t.format("standsReopened",{at:(0,Ft.t)(n).named(o)})]}function Mn({incident:e,texts:t,due:n}){const o=(0,xe.SY)(e)?.step
if(void 0===o)return[]
const r=t.format("stepNamed",{number:(0,P.CD)(o.id),title:o.title})
return void 0===n?[t.format("standsBefore",{step:r})]:[t.format("standsBeforeDue",{step:r,due:t.moment(n,e.createdAt)})]}const Rn=5
function En({logbook:e,texts:t}){const n=e.entries.filter(In).slice(-Rn)
return 0===n.length?[]:[t.format("standsOpen",{questions:n.map(({text:e})=>(0,C.h)(e,200)).join(" ")})]}function In(e){return"note"===e.what&&/[?？؟]\s*$/.test(e.text)}// tracking/tracking-notes
function qn(e){const{incident:t,logbook:n,texts:o}=e,r=Kn(e),i="body-restored"===n.list&&!r,s=Yn(e,(e,t)=>!e&&!t),a=Yn(e,(e,t)=>t),{phase:u}=t,c="resolved"===u.kind&&!u.vouched&&void 0===n.postmortem&&!(0,hn.o)({logbook:n}),{words:d,format:l}=o
return[...Bn(e),...Ln(e),...Wn(e),...Dn(e),...Hn(e),...Un(e),...Fn(e),...xn(t,n,o),...kn(n,t.createdAt,o),...wn(n,o),...Cn(e),...Zn(c,d.noteUnvouched),...Zn(""!==a,l(e.isUnsure?"noteUnweighed":"noteUncounted",{steps:a})),...Zn(""!==s,l("noteTakenOut",{steps:s})),...Zn(i,d.noteRestored),...Zn(r,d.noteGone),...Zn("comment"===n.list,d.noteInComment)]}function Ln(e){const t=function(e){const{incident:t,logbook:n,texts:o}=e,r=n.entries.filter(e=>"lead"===e.what).at(-1)
if(void 0===r||"open"!==t.phase.kind)return[]
const i=o.moment(r.attribution.at,t.createdAt)
return[`${o.format("leadsSince",{who:(0,C.h)(r.login,60),at:i})} ${Sn(e)}`]}(e)
if(t.length>0)return t
const n="open"===e.incident.phase.kind?_n(e):[]
return Zn(n.length>0,n.join(" "))}function Bn({logbook:e,texts:{words:t}}){return(0,hn.o)({logbook:e})?[void 0===e.postmortem?t.noteKeptPrivate:t.noteToldBefore]:[]}function Un({incident:{phase:e},logbook:{sweeps:t},texts:n,sweepsUrl:o}){return void 0===t||"dropped"===e.kind?[]:[n.format("inactive"===t?"noteSweepsInactive":"noteSweepsOff",{url:o})]}function Fn({logbook:{protocolIssue:e},texts:t}){return void 0===e||!0===e.closed?[]:[t.format("noteRemindersIn",{issue:`#${e.number}`})]}function Dn({incident:e,logbook:t,texts:n}){const{answers:o,severity:r,phase:i}=e
if("dropped"===i.kind)return[]
const s=void 0===(0,xe.aj)(t,"started")?o.startedUnclear??"":"",a=void 0===r?o.severity??"":""
return[...Zn(""!==s,n.format("noteStartUnclear",{answer:(0,C.h)(s,80)})),...Zn(""!==a,n.format("noteSeveritySuggested",{severity:(0,C.h)(a,40)}))]}function Hn({incident:{requested:e},texts:t}){const n=(e.unanswered??[]).slice(0,5).map(e=>(0,C.h)(e,40))
return Zn(n.length>0,t.format("noteUnanswered",{people:t.list(n)}))}function Kn({incident:e,logbook:t}){return"body-restored"===e.logbook.list&&"body-restored"===t.list&&"absent"===e.checklist.kind}function Wn({delivery:e,texts:t,postmortemToDo:n}){return"refused"===e.kind?[t.format("noteNotWritten",e)]:void 0===n?[]:[n]}function Zn(e,t){return e?[t]:[]}function Yn({incident:{steps:e,checklist:t,requested:n,phase:o},texts:r},i){if("absent"===t.kind||"dropped"===o.kind)return""
const[s,a]=[(0,Lt.vI)(t),(0,Lt.K0)(t)]
return e.filter(({step:e,state:t})=>"open"===t.kind&&!n.untick.includes(e.id)).filter(({step:e})=>i(s.has(e.id),a.has(e.id))).map(({step:e})=>r.format("stepNamed",{number:(0,P.CD)(e.id),title:e.title})).join(r.words.comma)}// tracking/tracking-view
const Jn=3
function Gn({logbook:e,timeZone:t,texts:n}){const{named:o}=(0,Ft.t)(t)
return yn.zY.flatMap(t=>{const r=(0,pn._)(e,t)
return void 0===r?[]:[n.format(`moment-${t}`,{at:o(r)})]})}function Vn({incident:e,asked:t,due:n,waiting:o,texts:r}){const i=(0,xe.SY)(e),{kind:s}=e.phase
if(void 0===i||"dropped"===s||"paused"===s)return null
const{id:a,title:u,hint:c}=i.step
return{number:(0,P.CD)(a),title:u,hint:c,who:t.map(e=>(0,C.h)(e,60)).join(r.words.comma),due:void 0===n?"":r.moment(n,e.createdAt),waiting:o}}function Qn(e){return Kn(e)?"":"comment"===e.logbook.list?"comment":"description"}function Xn(e){const{steps:t,ticked:n,heading:o}=qt(e)
return(0,Mt.Iv)(e.number,t,n,o)}function eo({phase:e,createdAt:t},n){if("resolved"!==e.kind)return""
const o=n.moment(e.at,t)
return void 0===e.by?o:n.format("atBy",{at:o,who:(0,C.h)(e.by,60)})}function to(e,{createdAt:t},n){const o=n.moment(e.at,t)
return"seen"===e.kind?n.format("seenAt",{at:o}):n.format("byAt",{who:(0,C.h)(e.by,60),at:o})}// tracking/tracking-comment
function no(e,t,n){const{incident:o,settings:r,writer:i,delivery:s}=e,a=(0,A.zi)(r.language),u=function(e){const{incident:t,logbook:n,texts:o}=e,{phase:r}=t,i=(0,xe.HK)(n.entries),s=function(e,t){return e.steps.flatMap(n=>function({step:e,state:t},n,o){const r=o.format("stepNamed",{number:(0,P.CD)(e.id),title:e.title}),i=(e,t,i)=>({mark:e,step:r,...bn(t,n,o),words:i})
switch(t.kind){case"done":return[i("✅",t.attribution,(0,C.h)(t.note??"",gn))]
case"skipped":{const e=(0,C.h)(t.reason,gn)
return[i("➖",t.attribution,o.format("skippedBecause",{reason:e}))]}case"open":{const t=(0,Ne.zR)(n.logbook.entries,e.id)
return void 0===t?[]:[i("↩️",t.attribution,o.words.tookTickOff)]}}}(n,e,t))}(t,o)
return{done:(0,xe.ow)(t).length,total:t.steps.length,declared:void 0===i?"":to(i,t,o),severity:(0,C.h)(t.severity??"",40),closed:eo(t,o),dropped:"dropped"===r.kind,kept:(0,hn.o)({logbook:n}),duplicate:"dropped"===r.kind&&"duplicate"===r.reason,paused:"paused"===r.kind?(0,C.h)(e.label,60):"",current:Vn(e),draft:e.draft??null,finished:s,folded:s.length>Jn,notes:"paused"===r.kind?[]:qn(e),moments:Gn(e),list:Qn(e),listInComment:"comment"===n.list?Xn(t):"",postmortem:vn(t,n,o),version:m.R}}({incident:o,delivery:s,logbook:t,texts:a,timeZone:r.timeZone,sweepsUrl:`${e.facts.repository.url}/actions/workflows/${e.sweepFile}`,...n,draft:Xt(e),nextUpdate:(0,We.Hx)(o,r.severities),sweepInterval:r.reminders.sweepInterval,label:r.label,isUnsure:Object.values(e.facts.permissions).includes("unknown")}),c=e=>(0,Lt.vI)((0,Mt.zo)(e,o.number)).size,d=i.write("tracking-comment",u,e=>c(e)<c(u.listInComment)?"it leaves out `listInComment`, which the description had no room for":void 0)
return uo(e,t,{prose:d,quiet:n.quiet})}function oo(e,t){const{facts:n,settings:o,writer:r}=e,i="usual"===o.acceptFrom?"triage":o.acceptFrom,{login:s}=n.issue.author,a="unknown"===(0,je.Fp)(s,n)?(0,C.h)(s,60):""
return uo(e,t,{prose:r.write("waiting-comment",{least:i,unknown:a}),quiet:void 0})}const ro=65536
function io(e){const t=(0,Z._b)(e)
return t.length<=ro?t:(0,Z._b)({...e,logbook:(n=e.logbook,{...n,entries:mn(n.entries,1),reminders:n.reminders.slice(-8),refusals:[]})})
var n}function so({quiet:e,...t},n){return void 0===n?t:{...t,quiet:n}}function ao(e){const t=(0,Z.M_)(e)
return"tracking"===t.kind?t.logbook.quiet:void 0}function uo(e,t,{prose:n,quiet:o}){const{incident:r,facts:i}=e,{tracking:s,number:a}=r
if("absent"===s.kind){const e=(0,Z._b)({prose:n,logbook:so({...t,comment:0}),below:""})
return[{kind:"post-comment",purpose:"tracking",issue:a,body:e}]}const u=(0,Z.M_)(s.body),c="tracking"===u.kind?u.below:"",d=i.overwritten?.comments?.[s.id]??s.body,l={...t,comment:s.id},f=io({prose:n,logbook:so(l,o),below:c})
return[...io({prose:n,logbook:so(l,ao(d)),below:c})===d.replaceAll("\r\n","\n")?[]:[{kind:"edit-comment",issue:a,comment:s.id,body:f}],...s.duplicates.map(e=>({kind:"delete-comment",issue:a,comment:e}))]}var co=n(9852),lo=n(9624),fo=n(172),mo=n(87);// commands/communications
const po="said 4 [address of the comment]",ho=["alert","apologize","feedback","thank"],yo=(0,lo.N)({verb:"said",usage:po,parse:(e,t)=>{const n=(0,fo.kq)(e,t)
if("mistake"===n.kind)return n
const{step:o,rest:r}=n.data
if(!ho.includes(o))return(0,fo.RT)(t.texts.words.saidNoMessage)
const i=/#issuecomment-(\d{1,15})$/.exec(r)?.[1]
return""!==r&&void 0===i?(0,fo.RT)(t.texts.format("saidNeedsAddress",{usage:(0,fo.SP)(po)})):(0,fo.Yz)({step:o,...void 0===i?{}:{comment:Number(i)}})},apply:({step:e,comment:t},{attribution:n,facts:o,comment:r,logbook:i,texts:s})=>{const a=t??r
return o.comments.some(e=>e.id===a&&function({author:e},t){return"person"===e.kind&&e.login!==t}(e,o.me))?i.entries.some(t=>"said"===t.what&&t.step===e&&t.comment===a)?{kind:"nothing-new"}:(0,mo.n8)({what:"said",step:e,comment:a,attribution:n}):{kind:"refused",problem:s.words.saidNoComment}}})
var go=n(2532);// commands/drafts
const bo=(0,lo.N)({verb:"draft",usage:"draft apologize",parse:(e,t)=>{const n=(0,fo.kq)(e,t)
if("mistake"===n.kind)return n
const{step:o}=n.data
if((0,P.v7)(o))return(0,fo.Yz)({step:o})
const{protocol:r,texts:i}=t,s=P.Se.filter(e=>r.some(t=>t.id===e)),a=s.map(e=>`${(0,P.CD)(e)} ${e}`).join(i.words.comma)
return(0,fo.RT)(i.format("noDraft",{steps:a}))},requests:({step:e})=>({draft:e})}),vo=(0,lo.N)({verb:"ask",usage:"ask",parse:()=>(0,fo.Yz)({}),requests:()=>({ask:!0})})
var ko=n(1199),wo=n(5416),$o=n(6884);// commands/follow-up
const xo="follow-up [@owner] [due:friday] [prevent] [p2] title",Ao=(0,lo.N)({verb:"follow-up",usage:xo,parse:function(e,t){let n={plan:{},said:[],rest:e.trim()}
for(;;){const e=Co(n,t)
if(void 0===e)break
if("kind"in e)return e
n=e}const o=n.rest.replaceAll(/\s+/g," ").trim()
return/[\p{L}\p{N}]/u.test(o)?(0,fo.Yz)({...n.plan,title:o.slice(0,200).toWellFormed()}):(0,fo.RT)(t.texts.format("nameFollowUp",{usage:(0,fo.SP)(xo)}))},apply:(e,t)=>{const n=t.facts.followUps?.[t.comment]
switch(n?.kind){case void 0:case"busy":return{kind:"waiting",plan:e}
case"refused":case"opened":{const o=n.issues.find(({title:t})=>t===e.title)
return void 0!==o?Oo(e,t,o):"opened"===n.kind?{kind:"nothing-new"}:Oo(e,t,n)}}}})
function Oo(e,t,n){const{attribution:o,texts:r,logbook:i}=t,s="number"in n?{number:n.number}:{}
if(i.entries.some(t=>"follow-up"===t.what&&t.title===e.title&&t.number===s.number))return{kind:"nothing-new"}
const a=(0,mo.$T)({what:"follow-up",...e,...s,attribution:o},t)
if("done"!==a.kind)return a
if("reason"in n)return{...a,remark:r.format("followUpRefused",{reason:n.reason})}
const{owner:u}=e
return void 0===u||n.assignees.some(e=>e.toLowerCase()===u.toLowerCase())?a:{...a,remark:r.format("followUpUnassigned",{issue:`#${n.number}`,who:u})}}function Co(e,t){const{plan:n,said:o,rest:r}=e,[i,s]=(0,fo.Nr)(r),a=(0,wo.j4)(i),u=e=>({plan:{...n,...e},said:[...o,i],rest:s}),c=/^@([a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?)[,:;]?$/i.exec(a)?.[1]
if(void 0!==c&&void 0===n.owner)return u({owner:c})
if(a.startsWith("@")&&(void 0!==c||So(s,t)))return function(e,{plan:t,said:n,rest:o},{texts:r}){const i=void 0===t.owner?["@owner"]:[],s=`\`${e.replaceAll("`","").slice(0,60)}\``
return(0,fo.RT)(r.format("followUpOwner",{word:s,usage:jo([...n,...i],o)}))}(i,{...e,rest:s},t)
const d=Po.exec(a)?.[1]
if(void 0!==d&&void 0===n.due)return function(e,{plan:t,said:n,rest:o},r){const i=`${e} ${o}`.trim().split(/[ \t]+/),s=[3,2].find(e=>_o(i.slice(0,e).join(" "),r))??1,a=i.slice(s).join(" "),u=(0,$o.c)(i.slice(0,s).join(" "),r,e=>jo([...n,`due:${e}`],a))
if("mistake"===u.kind)return u
const{day:c}=u.data
return{plan:{...t,due:c},said:[...n,`due:${c}`],rest:a}}(d,{...e,rest:s},t)
const l=ko.u_.find(e=>e===a.toLowerCase())
if(void 0!==l&&void 0===n.type&&function(e,t,n){return""!==t&&(e===e.toLowerCase()||e===e.toUpperCase()||So(t,n))}(a,s,t))return u({type:l})
const f=/^p[1-4]$/i.exec(a)?.[0].toLowerCase()
return void 0===f||void 0!==n.priority?void 0:u({priority:f})}const Po=/^due[:=](.*)$/i
function So(e,t){return e.split(/[ \t]+/).slice(0,3).flatMap(e=>Po.exec((0,wo.j4)(e))?.[1]??[]).some(e=>_o(e,t)||/^\d/.test(e))}function _o(e,t){return"unreadable"!==(0,$o.G)(e,t).kind}function jo(e,t){return(0,fo.SP)(["follow-up",...e,t.replaceAll("`","'")||"…"].join(" "))}var No=n(2617),To=n(3409);// commands/time-lines
function zo(e,t,n,o){const{texts:r}=o,i=function(e,t,n){const o=(0,wo.j4)(t)
switch(e.problem){case"zoneAmbiguous":return e.choices.map(e=>`${Mo(o,n,"alone")} ${e}`)
case"clockChanged":return e.choices
case"clockAhead":return[`yesterday ${Mo(o,n)}`]
default:return function(e,{writtenAt:t,timeZone:n}){const o=(0,j.Ow)((0,me.Rz)(t),n).day,[,r="",i="",s=o.slice(0,4)]=/(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d:])/.exec(e)??[],a=[[r,i],[i,r]].flatMap(([e="",t=""])=>Number(e)>=1&&Number(e)<=12&&Number(t)>=1&&Number(t)<=31?[`${s}-${e.padStart(2,"0")}-${t.padStart(2,"0")}`]:[]),u=[...new Set(a)].filter(e=>e<=o)
if(u.length>0)return u
const c=(0,To.h)(e,{today:o,language:"en"})?.day??o
return a.length>0?[...new Set(a)]:[c]}(o,n).map(e=>`${e} ${Mo(o,n)}`)}}(e,t,o).map(n)
return"zoneAmbiguous"===e.problem?r.format("zoneAmbiguous",{zone:e.zone,choices:r.either(i)}):r.format("timeToCopy",{why:r.words[e.problem],lines:r.either(i)})}function Mo(e,{writtenAt:t,timeZone:n},o){const[,r="",i="",s="",a=""]=/(?<![\d/.-])([01]?\d|2[0-3]) ?[:.h] ?([0-5]\d)(?!\d)( ?[ap]\.?m\b\.?)?( ?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|[+-]\d\d:?\d\d)(?![\p{L}\p{N}]))?/u.exec(e)??[]
if(""!==r){const e=""===s?`${r.padStart(2,"0")}:${i}`:`${r}:${i}${s}`
return"alone"===o?e:e+a}const{minutes:u}=(0,j.Ow)((0,me.Rz)(t),n)
return(0,j.Yi)(u)}// commands/milestones
const Ro=Lo("started","started 13:40"),Eo=Lo("detected","detected -25m"),Io=Lo("mitigated","mitigated 15:10"),qo=Lo("resolved","resolved 16:00")
function Lo(e,t){return(0,lo.N)({verb:e,usage:t,parse:(t,n)=>{if(""===t&&"started"!==e)return(0,fo.Yz)({at:n.writtenAt})
const o=(0,No.z)(t,n)
if("mistake"===o.kind)return(0,fo.RT)(zo(o,t,t=>(0,fo.SP)(`${e} ${t}`),n))
const{rest:r}=o
if(!1===/[^\s.,;!]/.test(r))return(0,fo.Yz)({at:o.at})
const[i,s]=[t.slice(0,t.length-r.length).trim(),r.trim()],[a,u]=[(0,fo.SP)(`${e} ${i}`),(0,fo.SP)(`at ${i} ${s}`)]
return(0,fo.RT)(n.texts.format("timeLeftOver",{usage:a,note:u}))},apply:({at:t},{attribution:n,logbook:o,texts:r})=>{const i=function(e,t,{entries:n},{format:o}){for(const r of yn.zY){const i=n.filter(e=>"milestone"===e.what).findLast(e=>e.name===r)
if(void 0!==i&&r!==e){if("started"===e&&"started"!==r&&(0,me.Y8)(i.at,t))return o(`startedAfter-${r}`,{at:i.at})
if("started"!==e&&"started"===r&&(0,me.Y8)(t,i.at))return o(`beforeStart-${e}`,{at:i.at})}}}(e,t,o,r)
return void 0===i?(0,mo.n8)({what:"milestone",name:e,at:t,attribution:n}):{kind:"refused",problem:i}}})}// commands/notes
const Bo="at 14:05 text",Uo=(0,lo.N)({verb:"at",usage:Bo,parse:(e,t)=>{const n=(0,No.z)(e,t)
if("mistake"===n.kind)return(0,fo.RT)(zo(n,e,e=>(0,fo.SP)(`at ${e} text`),t))
const o=n.rest.trim()
return""===o?(0,fo.RT)(t.texts.format("sayWhatHappened",{usage:(0,fo.SP)(Bo)})):(0,fo.Yz)({at:n.at,text:o})},apply:({at:e,text:t},n)=>(0,mo.$T)({what:"line",at:e,text:(0,mo.uo)(t),attribution:n.attribution},n)}),Fo=(0,lo.N)({verb:"note",usage:"note impact text",openTo:["author"],parse:(e,{texts:t})=>{const[n,o]=(0,fo.Nr)(e),r=yn.QN.find(e=>e===n.toLowerCase())
if(void 0===r){const e=(0,co.p)(n,yn.QN),o=yn.QN.join(t.words.comma)
return(0,fo.RT)(void 0===e?t.format("noSuchSection",{sections:o}):t.format("noSuchSectionBut",{name:e,sections:o}))}return""===o?(0,fo.RT)(t.format("sayWhatToNote",{usage:(0,fo.SP)(`note ${r} text`)})):(0,fo.Yz)({section:r,text:o})},apply:({section:e,text:t},n)=>(0,mo.$T)({what:"note",section:e,text:(0,mo.uo)(t),attribution:n.attribution},n)});// commands/similar
function Do(e,t,{texts:n}){const[,o,r,i]=/^(?:#?([1-9]\d{0,8})|(https?:\/\/\S{1,300})\/issues\/([1-9]\d{0,8}))$/.exec(t.trim())??[],s=o??i
return void 0===s?Ho(e,n):(0,fo.Yz)({incident:Number(s),...void 0===r?{}:{home:r}})}function Ho(e,t){return(0,fo.RT)(t.format("nameIncident",{usage:(0,fo.SP)(`${e} #12`)}))}function Ko(e,{incident:t,home:n},o,r){const{issue:i,repository:s}=r.facts,a=void 0===n||n.toLowerCase()===s.url.toLowerCase()
return t>=i.number||!a?{kind:"refused",problem:Ho(e,r.texts).problem}:(0,mo.n8)({what:"similar",incident:t,isSame:o,attribution:r.attribution})}const Wo=(0,lo.N)({verb:"similar",usage:"similar #12",parse:(e,t)=>Do("similar",e,t),apply:(e,t)=>Ko("similar",e,!0,t)}),Zo=(0,lo.N)({verb:"not-similar",usage:"not-similar #12",parse:(e,t)=>Do("not-similar",e,t),apply:(e,t)=>Ko("not-similar",e,!1,t)}),Yo=14*Y.vd,Jo=(0,lo.N)({verb:"snooze",usage:"snooze 2d [3]",parse:(e,t)=>{const[n,o]=(0,fo.Nr)(e),r=""===o?void 0:(0,fo.kq)(o,t)
if("mistake"===r?.kind)return r
const i=void 0===r?{}:{step:r.data.step}
if("off"===n.toLowerCase())return(0,fo.Yz)({until:"off",...i})
const s=(0,Y.E9)(n)
return"duration"!==s.kind||s.ms>Yo?(0,fo.RT)(t.texts.words.snoozeRule):(0,fo.Yz)({until:(0,me.B9)((0,me.Rz)(t.writtenAt)+s.ms),...i})},apply:(e,{attribution:t})=>(0,mo.n8)({what:"snoozed",...e,attribution:t})}),Go=(0,lo.N)({verb:"done",usage:"done 3 [text]",parse:(e,t)=>{const n=(0,fo.$i)(e,"done",t)
return"mistake"===n.kind?n:(0,fo.Yz)({steps:n.data.steps,note:n.data.rest})},apply:({steps:e,note:t},n)=>{const o=""===t?{}:{note:(0,mo.uo)(t)}
return er(e,n,e=>({what:"ticked",step:e,attribution:n.attribution,...o}))},requests:({steps:e})=>({tick:e})}),Vo=(0,lo.N)({verb:"undo",usage:"undo 3",parse:(e,t)=>{const n=(0,fo.$i)(e,"undo",t)
return"mistake"===n.kind?n:(0,fo.Yz)({steps:n.data.steps})},apply:({steps:e},t)=>er(e,t,e=>({what:"unticked",step:e,attribution:t.attribution})),requests:({steps:e})=>({untick:e})}),Qo="skip 4 reason",Xo=(0,lo.N)({verb:"skip",usage:Qo,parse:(e,t)=>{const n=(0,fo.$i)(e,"skip",t)
if("mistake"===n.kind)return n
const{steps:o,rest:r}=n.data
return""===r?(0,fo.RT)(t.texts.format("skipNeedsReason",{usage:(0,fo.SP)(Qo)})):(0,fo.Yz)({steps:o,reason:r})},apply:({steps:e,reason:t},n)=>er(e,n,e=>({what:"skipped",step:e,reason:(0,mo.uo)(t),attribution:n.attribution})),requests:({steps:e})=>({tick:e})})
function er(e,t,n){const o=[]
for(const r of e){const e=cn(t.logbook,o),i=(0,mo.L$)(n(r),{...t,logbook:e})
if("refused"===i.kind)return i
"done"===i.kind&&o.push(...i.entries)}return 0===o.length?{kind:"nothing-new"}:{kind:"done",entries:o}}const tr="own 5 @user",nr=(0,lo.N)({verb:"own",usage:tr,parse:(e,t)=>{const n=(0,fo.kq)(e,t)
if("mistake"===n.kind)return n
const o=(0,fo.$n)(n.data.rest,tr,t)
return"mistake"===o.kind?o:(0,fo.Yz)({step:n.data.step,login:o.data.login})},apply:({step:e,login:t},{attribution:n})=>(0,mo.n8)({what:"owner",step:e,login:t,attribution:n})})
var or=n(1971),rr=n(143),ir=n(8151);// commands/update
const sr="update [next:30m] [monitoring] text",ar=7*Y.vd,ur="alert",cr=(0,lo.N)({verb:"update",usage:sr,parse:(e,t)=>{const n=function(e,t){let n,o,r=e.trim()
for(;;){const[e,i]=(0,fo.Nr)(r),s=e.toLowerCase()
if(void 0===n&&s.startsWith("next:")){n=hr(s.slice(5),t)
if(void 0===n)return}else{if(void 0!==o||!mr(s,i))return{text:r,...void 0===o?{}:{status:o},...void 0===n?{}:{next:n}}
o=pr(s)}r=i.replace(/^[:–-][ \t]+/,"")}}(e,t)
return void 0===n?(0,fo.RT)(t.texts.format("updateRule",{usage:(0,fo.SP)(sr)})):(0,fo.Yz)(n)},apply:(e,t)=>{const n=(0,mo.uo)([e.text,dr(e.text,t)].filter(e=>""!==e).join(" "))
if(""===n)return{kind:"refused",problem:t.texts.format("updateRule",{usage:(0,fo.SP)(sr)})}
const{logbook:o,comment:r,attribution:i}=t
if(o.entries.some(e=>"update"===e.what&&e.comment===r&&e.text===n))return{kind:"nothing-new"}
const s=(0,mo.$T)({...e,what:"update",comment:r,text:n,attribution:i},t)
return"done"!==s.kind?s:{...s,entries:[...s.entries,...lr(n,t),...fr(e,t)]}},requests:()=>({tick:[ur]})})
function dr(e,{facts:t,comment:n}){const o=t.comments.find(({id:e})=>e===n)?.body??"",r=o.split(/\r\n?|\n/),i=r.slice(r.findIndex(t=>(0,rr.Et)(t)&&/\bupdate\b/i.test(t)&&t.trimEnd().endsWith(e))+1),s=i.findIndex(t=>(0,rr.Et)(t)||""!==e&&""===t.trim())
return(0,ir.I)(i.slice(0,-1===s?i.length:s).join("\n"))}function lr(e,{logbook:t,attribution:n}){const o=t.protocol.some(({id:e})=>e===ur)
return o&&"ticked"!==(0,Ne.zR)(t.entries,ur)?.what?[{what:"ticked",step:ur,note:e,attribution:n}]:[]}function fr({status:e},{logbook:t,attribution:n}){return"resolved"!==e||t.entries.some(e=>"milestone"===e.what&&"resolved"===e.name)?[]:[{what:"milestone",name:"resolved",at:n.at,attribution:n}]}function mr(e,t){return void 0!==pr(e)&&(/[:.,]$/.test(e)||!/^\p{Ll}/u.test(t)||/^next:/i.test(t))}function pr(e){return yn.GR.find(t=>e.replace(/[:.,]$/,"")===t)}function hr(e,{writtenAt:t,timeZone:n,language:o}){if("none"===e)return"none"
const r=(0,me.Rz)(t),i=(0,Y.E9)(e)
if("duration"===i.kind)return i.ms>ar?void 0:(0,me.B9)(r+i.ms)
const s=(0,or.$)(e,o)
if(void 0===s||""!==s.rest)return
const{day:a}=(0,j.Ow)(r,n),u=e=>(0,me.B9)((0,j.fC)({day:e,minutes:s.minutes},n)),[c,d]=[u(a),u((0,j.fi)(a,1))]
return(0,me.Y8)(t,c)?c:d}// commands/commands
const yr=[Go,Vo,Xo,go.HI,nr,go.yf,Ro,Eo,Io,qo,Uo,Fo,cr,bo,vo,yo,Ao,Wo,Zo,Jo,go.lJ,go.b_,go.mk,go.z,go.yj],gr=yr.map(({verb:e})=>e)
function br({either:e,said:t}){const n=e(yn.QN)
return yr.map(({verb:e,usage:o})=>({usage:o,does:t(`does-${e}`,{sections:n})}))}function vr(e){const[t]=(0,fo.Nr)(e),n=t.toLowerCase()
return yr.find(e=>e.verb===n)}var kr=n(4485);// decide/answer-comment
function wr(e,t,n){const{incident:o,facts:r,writer:i}=e,{number:s}=o,[a,...u]=(0,kr.D5)(r,"answer"),c=function(e,t,n){const{refusals:o,drafts:r=[],helped:i}=t
return{refusals:o.map($r),summary:!0===t.summed?xr(e,t,n):"",drafts:r.map(t=>en(t,e)),verbs:i?br((0,A.zi)(e.settings.language)):[]}}(e,t,n),d=[c.refusals,c.summary,c.drafts,c.verbs].every(({length:e})=>0===e),l=void 0===a&&0===o.requested.answers.length
if(d||l)return[]
const f=`${(0,kr.do)("answer")}\n${i.write("answer",c).trim()}`
return void 0===a?[{kind:"post-comment",purpose:"answer",issue:s,body:f}]:[...a.body.replaceAll("\r\n","\n")===f?[]:[{kind:"edit-comment",issue:s,comment:a.id,body:f}],...u.map(({id:e})=>({kind:"delete-comment",issue:s,comment:e}))]}function $r({line:e,by:t,problem:n}){return{line:(0,C.h)(e,160),by:(0,C.h)(t,60),problem:(0,C.h)(n,300)}}function xr({incident:e,settings:t},n,o){const{severities:r,timeZone:i,language:s,reminders:a}=t
return Sn({incident:e,logbook:n,texts:(0,A.zi)(s),timeZone:i,due:o,nextUpdate:(0,We.Hx)(e,r),sweepInterval:a.sweepInterval})}// decide/ask-feedback
function Ar(e){const{incident:t,facts:n}=e
if(!0!==t.requested.ask||(0,kr.D5)(n,"ask").length>0)return[]
const o=`${(0,kr.do)("ask")}\n${r=e,nn("feedback",{...on(r),title:(0,C.h)(r.incident.title,200)},r)}`
var r
return[{kind:"post-comment",purpose:"ask",issue:t.number,body:o}]}function Or({issue:e,overwritten:t},n){const o=n.some(({kind:e})=>"edit-checklist"===e)
return void 0===t?.body||o?n:[{kind:"edit-checklist",issue:e.number,edit:{kind:"tick",steps:[]}},...n]}var Cr=n(1967),Pr=n(1354);// incident/late-words
const Sr=40
function _r(e,t){const{told:n}=t
return void 0!==n&&jr(e,t)?Nr(e,n.last).filter(t=>(0,je.XN)(t,e,"usual")):[]}function jr({issue:{state:e}},{secrecy:t}){return"closed"===e.kind&&"completed"===e.reason&&"kept"!==t}function Nr(e,t){const n=Tr(e).filter(e=>(0,St.xg)(e)>t)
return[...new Set((0,je.gE)(n).map(({author:e})=>e.login))].slice(0,Sr)}function Tr({comments:e,me:t}){return e.filter(({author:e,body:n})=>"person"===e.kind&&e.login!==t&&!(0,Pr.b)(n))}function zr({issue:e},{blobSha:t}){return t(JSON.stringify([e.title,...Rr(e)])).slice(0,12)}function Mr({issue:e},t){return t(JSON.stringify(Rr(e))).slice(0,12)}function Rr({body:e,number:t}){const{before:n,after:o}=(0,Lt.UC)(e.replaceAll("\r\n","\n"),t)
return[n.trim(),o.trim()]}// incident/owed
const Er=2*Y.vd
function Ir(e,t){return[...t.owed??[],...Lr(t,e)].filter(n=>"no"!==Fr(n,e)&&Dr(n,e,t))}const qr=["hands","history","background"]
function Lr({postmortem:e},{issue:{state:t},now:n}){return"comment"===e?.kind?Ur.has(e.blocker)?["way"]:[]:"closed"===t.kind&&(0,me.vk)(t.at,n)<Br&&"branch"===e?.kind&&Ur.has(e.blocker)?["way"]:[]}const Br=6*Y.nW,Ur=new Set(["contents","pull-requests","unknown"])
function Fr(e,{edits:t,history:n,background:o}){switch(e){case"hands":return void 0===t?"not-asked":"read"===t.kind?"yes":"no"
case"history":return"unread"===n.kind?"not-asked":"read"===n.kind&&!0!==n.isPartial?"yes":"no"
case"background":return"unread"===o.kind?"not-asked":"read"!==o.kind||function({closing:e,commits:t,deployments:n}){return[e,t,n].some(e=>"not-known"===e.kind&&"unanswered"===e.why)}(o)?"no":"yes"
case"way":return"not-asked"}}function Dr(e,{issue:t,now:n,reader:o},{entries:r}){if("hands"===e){const e=r.filter(e=>(0,Ne.H9)(e)&&"seen"===e.attribution.kind).at(-1)
return"graphql"===o&&void 0!==e&&(0,me.vk)(e.attribution.at,n)<Er}return"closed"===t.state.kind&&(0,me.vk)(t.state.at,n)<Er}function Hr({unattributed:e,owed:t,tracking:n,checklist:o}){const r=!("present"===n.kind&&n.readable)&&"present"===o.kind
return e.length>0||t.includes("hands")||r}var Kr=n(3e3),Wr=n(1521),Zr=n(2844);// decide/remembered
function Yr({incident:e,facts:{sweeps:t}}){const{sweeps:n,...o}=e.logbook,r=t??n??"on"
return"on"===r?o:{...o,sweeps:r}}function Jr({incident:e,facts:t},{owed:n,...o}){const r=[...e.unattributed.length>0?["hands"]:[],...(0,Kr.nQ)(e)?["history","background"]:[]],i=function(e,t,n){const o=t.owed??[]
return qr.filter(r=>{if(!Dr(r,e,t))return!1
const i=Fr(r,e)
return o.includes(r)?"yes"!==i:"no"===i&&n.includes(r)})}(t,{...e.logbook,...o},r)
return 0===i.length?o:{...o,owed:i}}function Gr({incident:e,facts:t,blobSha:n},{postmortem:o}){const{logbook:r}=e
if(void 0===o)return{}
if(o.revision===r.postmortem?.revision||(0,je.on)(t,"usual"))return{postmortem:o}
const i=Object.keys(t.permissions).filter(e=>(0,je.NB)(e,t)),s={...t,...(0,Wr.Xi)(r)},a=(0,je.NB)(t.issue.author.login,s,(0,je.XY)(s))?Mr(t,n):void 0
return{postmortem:o,members:(0,Wr.i)(Vr(t),r.members,{logins:i,report:a,comments:t.comments})}}function Vr({issue:e,comments:t,history:n,me:o}){const r="read"===n.kind?n.events:[],i=({login:e,kind:t})=>"bot"!==t&&e!==o
return[..."closed"===e.state.kind?[e.state.at]:[],...t.flatMap(({author:e,updatedAt:t})=>i(e)?[t]:[]),...r.flatMap(({by:e,at:t})=>i(e)?[t]:[])].reduce(me.NU,e.createdAt)}function Qr({incident:e,facts:t}){const n=(0,Zr.Q)(e.logbook,t)
return void 0===n?{}:{review:n}}function Xr(e){return void 0===e||0===e.total?{}:{sections:{written:e.written,total:e.total}}}function ei({incident:e,stage:t},n){if(void 0===n||void 0===t)return{}
const{logbook:o}=e,r=t.momentsIn(n).filter(({name:e})=>void 0===(0,xe.aj)(o,e))
return 0===r.length&&0===(o.moments??[]).length?{}:{moments:r}}function ti(e,t){const{facts:n,settings:o,blobSha:r}=e
return{...ni(e,t),...ei(e,t),...(0,An.b7)(n,e.incident.logbook,{serviceLabel:o.serviceLabel,blobSha:r})}}function ni(e,t){const{incident:n,facts:o,blobSha:r,stage:i}=e,{logbook:s}=n,a=(0,Cr.tg)(s,o,r),u=i?.followUpsIn(e,t)
if(void 0===u)return void 0===a||function({followUps:e,postmortem:t},{summary:n}){const{of:o,opened:r}=e??{}
return void 0!==t&&void 0!==o&&o===n.of&&r===n.opened}(s,a)?{}:{followUps:a.summary}
const{todos:c,numbers:d,...l}=u,{of:f,opened:m}=a?.summary??s.followUps??{},p=void 0===a||a.numbers.every(e=>d.includes(e))?l:a.summary
return{...0===p.total&&void 0===s.followUps?{}:{followUps:{...p,...oi({of:f,opened:m})}},...0===c.length&&0===(s.todos??[]).length?{}:{todos:c}}}function oi({of:e,opened:t}){return{...void 0===e?{}:{of:e},...void 0===t?{}:{opened:t}}}function ri({incident:e}){const{logbook:t,severity:n=""}=e
return t.comment>0&&void 0===t.graded?{}:{graded:n}}// decide/requested-changes
function ii({incident:e,facts:t,settings:n}){return[...ai(e),...ui(e,t.issue.labels,n.severities),...si({incident:e})]}function si({incident:e}){return e.requested.answers.map(({comment:t,reaction:n})=>({kind:"react",issue:e.number,comment:t,reaction:n}))}function ai({number:e,requested:t,checklist:n,logbook:o}){if("absent"===n.kind||"comment"===o.list)return[]
const r=e=>(e?t.tick:t.untick).filter(t=>n.boxes.some(n=>n.step===t&&n.ticked!==e)),[i,s]=[r(!0),r(!1)]
return[...0===i.length?[]:[{kind:"edit-checklist",issue:e,edit:{kind:"tick",steps:i}}],...0===s.length?[]:[{kind:"edit-checklist",issue:e,edit:{kind:"untick",steps:s}}]]}function ui({number:e,requested:t},n,o){const{severity:r}=t
if(void 0===r)return[]
const i=n.some(e=>(0,W.bK)(e,r)),s=n.filter(e=>!(0,W.bK)(e,r)&&o.some(t=>(0,W.bK)(t.label,e)))
return[...i?[]:[{kind:"add-label",issue:e,label:r}],...s.map(t=>({kind:"remove-label",issue:e,label:t}))]}function ci(e,t,n=[]){return{effects:e,notes:n,...void 0===t?{}:{delivered:t}}}function di(e,{settings:t}){return"held-back"!==e.kind?{}:{heldBack:(0,A.zi)(t.language).words[e.because.reason]}}function li(e,t,n){if("given-up"!==n.kind)return[e,t]
const{incident:o}=e,r=[...t.reminders,n.reminder],i={...o,logbook:{...o.logbook,reminders:r}}
return[{...e,incident:i},{...t,reminders:r}]}function fi(e,t){const n=function(e,{moments:t}){if(void 0===t)return e
const{incident:n}=e
return{...e,incident:{...n,logbook:{...n.logbook,moments:t}}}}(e,t),o=function(e,t){const{postmortem:n}=t,o=(0,xe.SY)(e.incident),r=Xe(e.incident,e.settings)?.steps.find(({tracked:e})=>e===o)?.due
return{due:r,quiet:_t(e,t),asked:void 0===o?[]:(0,it.wI)(e,o.step.id),waiting:jt(e),postmortemToDo:void 0===n?void 0:e.stage?.whatToDo(n,(0,A.zi)(e.settings.language))}}(n,t),r=no(n,t,o),i=[...Ar(n),...wr(n,t,o.due)]
return"absent"===n.incident.tracking.kind?[...r,...i]:[...i,...r]}var mi=n(3582),pi=n(9765),hi=n(8787),yi=n(7247);// reminders/reminder-notes
function gi(e,t){const{phase:n}=e.incident
if(!e.reminds||"open"!==n.kind&&"resolved"!==n.kind)return[]
const o=Xe(e.incident,e.settings)
if(void 0===o)return[]
const r=void 0===t?[]:[(0,A.zi)(e.settings.language).format("reminderWaits",{reason:t})],i=function({incident:e},{sent:t}){return t.findLast(({at:t})=>!(0,me.Y8)(t,e.now))}(e,o),s=void 0===t?function(e,{steps:t,stage:n}){if("due"!==n.kind||!n.escalates)return[]
const{facts:o,settings:r}=e
return st(e,{steps:t.map(({tracked:e})=>e.step.id),escalates:!0}).length>0?[]:ft(o,r.people.escalateTo,r.language)}(e,o):[],a=void 0===t&&(void 0!==i||"due"===o.stage.kind),u=o.steps.map(({tracked:e})=>e.step.id),c=a?function({incident:e,facts:t,settings:n},o){const{format:r}=(0,A.zi)(n.language)
return ct(e,o).filter(e=>mt(e,t,n)).map(e=>r("roleInVain",{name:e}))}(e,u):[]
return[...r,...bi(e,o,i),...s,...c]}function bi({incident:e,settings:t,facts:n},o,r){const{stage:i}=o,s="due"===i.kind?{due:i.due,at:e.now}:r
return void 0!==s&&Qe(s,t,{waiting:o,sweepsAt:n.repository.sweepsAt})?[(0,A.zi)(t.language).format("scheduleSeemsOff",{due:s.due})]:[]}// report/notes
function vi({edits:e},{format:t}){return"unavailable"!==e?.kind?[]:[t("editsUnknown",{reason:(0,C.h)(e.reason,120)})]}function ki({permissions:e},{format:t}){return Object.entries(e).filter(([,e])=>"unknown"===e).map(([e])=>t("rightsUnknown",{name:(0,C.h)(e,60)}))}var wi=n(2900)
function $i(e,{postmortems:t}){if("read"!==t.kind)return
const{file:n,texts:o}=t
return"present"===n.kind&&n.path===e?n.content:Object.hasOwn(o,e)?o[e]:void 0}function xi(e){return e.replaceAll("\r\n","\n").split("\n").filter(e=>!/^<!-- incident-protocol:.*-->$/.test(e)).join("\n").trim()}function Ai(e){return Oi(e)?{title:e.title}:{}}function Oi(e){const{kind:t}=e.phase
return("open"===t||"resolved"===t||"dropped"===t)&&!(0,hn.o)(e)}function Ci({facts:e,settings:t}){return e.issue.labels.some(e=>t.privateLabels.some(t=>(0,W.bK)(t,e)))}function Pi({logbook:e},{delivered:t}){const n=e.postmortem?.kind
return("pull-request"===n||"branch"===n)&&"commit"===t?.kind}function Si({decision:e,decided:t,effects:n,dryRun:o}){const{incident:r}=e
if("not-an-incident"===r.phase.kind)return"ignored"
if("paused"===r.phase.kind)return"paused"
if("waiting"===r.phase.kind&&!(o&&n.length>0))return function({tracking:e}){return"absent"===e.kind?"unchanged":"waiting"}(r)
const i=function(e,{delivered:t},n){if("held-back"===e.delivery.kind)return"held-back"
const o=function({incident:e},t){const n=e.logbook.postmortem
return!(!(0,Kr.nQ)(e)||"commit"!==t?.kind||void 0===t.commit||"commit"===n?.kind&&n.commit===t.commit)}(e,t)?"published":void 0
return e.stage?.outcomeOf(e,n)??o}(e,t,n)
if("held-back"===i)return i
if(0===n.length)return"unchanged"
if(o)return"planned"
if(void 0!==i)return i
if((0,hn.o)(r)&&"resolved"===r.phase.kind)return"kept-private"
const s=n.flatMap(e=>"post-comment"===e.kind?[e.purpose]:[])
return n.some(e=>"reopen-issue"===e.kind)?"reopened":s.includes("tracking")?"opened":n.some(yi.D)?"reminded":"updated"}function _i(e,{delivered:t}){const{delivery:n,facts:o,settings:r}=e,{postmortems:i}=o,s=(0,A.zi)(r.language),a="unusable"===i.kind&&"commit"!==r.postmortem.deliver?[i.reason]:[],u="read"===i.kind?i.file.path:""
return[...a,...(0,yi.k)(n).flatMap(t=>{const n=e.stage?.whatIsNotDone(t,u,s)
return void 0===n?[]:[n]}),...ji(t,s)]}function ji(e,t){return"pull-request"!==e?.kind||void 0===e.conflict?[]:[(0,hi.wF)(t.format("pullRequestNumber",e),e.conflict,t)]}var Ni=n(6721),Ti=n(3384)
function zi(e,t){const{before:n,after:o}=(0,Lt.UC)(e,t);// incident/peoples-lines
return function(e){return e.replaceAll("\r\n","\n").split("\n").map(e=>e.trimEnd())}(`${n.trimEnd()}\n${o.trim()}`.trim())}function Mi(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function Ri(e,t){const n=Map.groupBy(t,e=>e),o=[{under:void 0,lines:[]}]
let r=[]
for(const t of e)if(""===t)r.push(t)
else if(void 0===n.get(t)?.pop())o.at(-1)?.lines.push(...r.splice(0),t)
else{const e=1===o.length?o[0]:void 0
void 0!==e&&e.lines.length>0&&e.lines.push(...r)
o.push({under:t,lines:[]})
r=[]}return o.filter(({lines:e})=>e.length>0)}function Ei(e,t,n){return t.reduce((e,{under:t,lines:o})=>{const r=e.includes("\r\n")?"\r\n":"\n",{before:i}=(0,Lt.UC)(e,n),s=i.trimEnd().split(/\r?\n/),a=void 0===t?0:s.findLastIndex(e=>e.trimEnd()===t)+1,u=void 0!==t&&0===a?s.length:a
return s.toSpliced(u,0,...o).join(r)+i.slice(i.trimEnd().length)+e.slice(i.length)},e)}function Ii(e,t){return t.reduce((e,t)=>function({issue:e,comments:t},{comment:n,stands:o}){const r=void 0===n?e.body:t.find(({id:e})=>e===n)?.body
return(0,Ti.c)(r,o)}(e,t)?function(e,{comment:t,text:n,stands:o}){const{overwritten:r={}}=e
return void 0===t?{...e,issue:{...e.issue,body:n},overwritten:{...r,body:o}}:{...e,comments:e.comments.map(e=>e.id===t?{...e,body:n}:e),overwritten:{...r,comments:{...r.comments,[t]:o}}}}(e,t):e,e)}function qi(e,{body:t},n){const o=e.filter(e=>"body"===e.kind),{number:r}=n.issue
return Bi(o,t,n).map(e=>({...e,text:o.reduce((e,{edit:t,...n})=>function(e,{before:t,after:n},o){const[r,i]=[t,n].map(e=>(0,Lt.K0)((0,Mt.zo)(e,o))),s=[...(0,Lt.vI)((0,Mt.zo)(t,o))],a=s.filter(e=>!0===i?.has(e)&&!0!==r?.has(e)),u=s.filter(e=>!0===r?.has(e)&&!0!==i?.has(e)),c=Ri(zi(n,o),zi(t,o)),d=new Set(zi(e,o)),l=c.filter(e=>!e.lines.every(e=>""===e||d.has(e)))
return(0,Mt.sD)(Ei(e,l,o),o,{on:a,off:u})}((0,Mt.Z9)(e,r,t),n,r),e.text)}))}function Li(e,{comments:t},n){const o=e.filter(e=>"comment"===e.kind),r=[...new Set(o.map(({id:e})=>e))]
return r.flatMap(e=>{const r=o.filter(t=>t.id===e),i=r[0]?.node??""
return Bi(r,t[i]??[],n).map(t=>({...t,comment:e}))})}function Bi(e,t,{now:n}){const o=e.at(-1)?.after
if(void 0===o)return[]
for(const[r,{before:i,after:s,asOf:a}]of e.toReversed().entries()){const[e,u]=t.slice(r)
if(!(0,Ti.c)(e?.text,s))return[]
if(!(0,Ti.c)(u?.text,i))return(0,Ti.c)(u?.text,s)||void 0===u||!(0,me.Y8)(a,u.at)&&(0,me.Y8)(u.at,n)||void 0===u.text?[]:[{text:u.text,stands:o}]}return[]}// run/check-writes
async function Ui(e,t,n){const o=// decide/check
function({issue:e,unchecked:t=[]}){if(0===t.length)return
const n=t.flatMap(e=>"comment"===e.kind?[e.node]:[])
return{kind:"check",issue:e.number,body:t.some(({kind:e})=>"body"===e),comments:[...new Set(n)],posted:t.some(({kind:e})=>"posted"===e)}}(t)
if(void 0===o)return
const r=await(0,Ni.Z)(e,o)
n.unchecked=[]
if("check"!==r.kind)return
const{lost:i,isNews:s}=// run/learn-check
function(e,t){const{unchecked:n=[]}=e
if("not-told"===t.kind)return{lost:[],isNews:!1}
const o=[...qi(n,t,e),...Li(n,t,e)],r=o.length>0||function({issue:e,overwritten:t},{description:n}){return!(0,Ti.c)(t?.body??e.body,n)}(e,t)||function({comments:e,me:t},n){return n.filter(({author:e})=>e.login===t).some(({id:t,updatedAt:n,body:o})=>{const r=e.find(e=>e.id===t)
return void 0===r||!(0,me.Y8)(n,r.updatedAt)&&!(0,Ti.c)(r.body,o)})}(e,t.latest)
return{lost:o,isNews:r}}(t,r.checked)
n.lost=[...n.lost,...i]
return s?{kind:"outdated",why:"somebody wrote at the same time"}:void 0}async function Fi(e,t,n){if("rest"!==e.context.reader)try{void 0!==t&&await Ui(e,t,n)
for(const t of n.lost)await Di(e,t,n)}catch{}}async function Di({github:{rest:e,owner:t,repo:n}},{comment:o,text:r},{issue:i}){void 0===o?await e.issues.update({owner:t,repo:n,issue_number:i,body:r}):await e.issues.updateComment({owner:t,repo:n,comment_id:o,body:r})}var Hi=n(6773),Ki=n(5135),Wi=n(9355);// incident/marks
const Zi=30,Yi=40
function Ji(e,t){const n=Vi(e).filter(({author:n})=>(0,je.W2)(n.login,e,t)),o=o=>{const r=n=>n.kind===o&&(0,je.W2)(n.by,e,t)
return n.filter(({id:t})=>Qi(e,t).some(r)).map(({id:e})=>e)}
return{rocket:o("rocket"),hooray:o("hooray"),confused:o("confused")}}function Gi(e,t){const n=Vi(e),o=n.flatMap(({id:t,author:n})=>[n.login,...Qi(e,t).map(({by:e})=>e)])
return{reactionsOf:n.filter(({id:n,author:o})=>void 0===e.reactions?.[n]&&(0,je.W2)(o.login,e,t)).map(({id:e})=>e),permissionsOf:[...new Set(o)].slice(0,Yi).filter(n=>(0,je.XN)(n,e,t))}}function Vi({comments:e,me:t}){return e.filter(({author:e,body:n,reactions:o={}})=>Wi.X0.some(e=>(o[e]??0)>0)&&"person"===e.kind&&e.login!==t&&!(0,Pr.b)(n)).slice(0,Zi)}function Qi({reactions:e,me:t},n){return(e?.[n]??[]).filter(({by:e,kind:n})=>Wi.X0.some(e=>e===n)&&!("confused"===n&&e===t))}var Xi=n(1026);// checklist/checkbox-edits
function es({list:e,updatedAt:t,overwrittenBy:n},o){if(void 0!==n)return e
const r="read"===o?.kind?o.revisions.at(-1):void 0
return void 0===r?.list||(0,me.Y8)(r.at,t)?e:r.list}function ts(e,t,n){if("read"!==t?.kind)return[]
const o=new Map
let r=!t.whole
const i=es(e,t),s=function({overwrittenBy:e},t){const n=new Set,o=new Map
return(r,i)=>{const s=(0,Lt.K0)(r),a=t.symmetricDifference(s),u=void 0!==i&&i===e
for(const e of(0,Lt.vI)(r)){const t=(o.get(e)??!1)!==s.has(e)
u&&t&&a.has(e)&&n.add(e)
u&&!a.has(e)&&n.delete(e)
o.set(e,s.has(e))}return n.intersection(a)}}(e,(0,Lt.K0)(i))
return[...ns(e,t),{at:n,list:i}].flatMap(({at:e,by:t,list:n})=>{const i=r||void 0===t?{}:{by:t}
r=void 0===n
if(void 0===n)return[]
const a=(0,Lt.K0)(n),u=s(n,t),c=[...(0,Lt.vI)(n)].filter(e=>(o.get(e)??!1)!==a.has(e)&&!u.has(e))
for(const e of c)o.set(e,a.has(e))
return c.map(t=>({step:t,ticked:a.has(t),at:e,...i}))})}function ns({createdAt:e,by:t,list:n},{revisions:o,whole:r}){return o.length>0||!r?o:[{at:e,...void 0===t?{}:{by:t},list:n}]}function os(e,{step:t,ticked:n,since:o},r){const i=e.filter(e=>e.step===t&&(void 0===o||!(0,me.Y8)(e.at,o))),s=i.findLast(({by:e})=>void 0===e||r(e))
if(s?.ticked===n&&void 0!==s.by)return{kind:"known",by:s.by,at:s.at}
const a=i.at(-1)
return a?.ticked===n?{kind:"unknown",at:a.at}:{kind:"no-edit"}}var rs=n(5869),is=n(4370)
function ss(e,t){const{history:n}=e
return"read"!==n.kind?[]:n.events.filter(n=>"person"===n.by.kind&&!(0,je.YB)(n.by.login,e)&&("assigned"===n.kind||"labeled"===n.kind&&(0,W.bK)(n.label,t)))}var as=n(3649);// decide/permissions-asked
function us(e){const{facts:t,reminds:n}=e,o=[...cs(e),...n?lt(e):[]].map(e=>e.toLowerCase())
return[...new Set(o)].filter(e=>void 0===(0,je.Fp)(e,t)).map(e=>({kind:"permission",login:e}))}function cs({incident:e,facts:t,settings:n,editEvent:o}){const{author:r,state:i}=t.issue,s=(0,Kr.z)(e)&&"closed"===i.kind&&void 0!==i.by?[i.by]:[],a=void 0===o||(0,je.J6)(t,e.logbook,n.acceptFrom)?[]:[o.by],u="waiting"===e.phase.kind?[r.login,...ss(t,n.label).map(({by:e})=>e.login)]:[...s,...a,...ls(e,t,n.acceptFrom)],c=(0,Kr.nQ)(e)
return[...e.requested.permissionsOf,..._r(t,e.logbook),...c?[...(0,rs.j)(e,t,n.acceptFrom),...(0,Xi.M)(t,ds(e,t))]:[],...c&&"auto"===n.postmortem.deliver?(0,as.s)(t,e.logbook):[],...c?Gi(t,n.acceptFrom).permissionsOf:[],...u.filter(e=>(0,je.XN)(e,t,n.acceptFrom))]}function ds(e,t){const{issue:n,history:o}=t,r="read"===o.kind?o.events:[]
return[...e.logbook.entries.flatMap(e=>[..."actor"===e.attribution.kind?[e.attribution.by]:[],..."lead"===e.what||"owner"===e.what?[e.login]:[]]),...n.assignees,...r.flatMap(e=>"assigned"===e.kind?[e.assignee]:[]),...(0,is.p)(e,t).flatMap(({author:e,reviewers:t})=>[e,...t].flatMap(e=>"person"===e?.kind?[e.login]:[]))]}function ls({tracking:e,logbook:t,unattributed:n},o,r){const i=(0,pi.l5)(o,e,t.list)
return void 0===i||0===n.length||(0,je.J6)(o,t,r)?[]:ts(i,o.edits,o.now).flatMap(({step:e,by:t})=>n.includes(e)&&void 0!==t?[t]:[])}// decide/ask
function fs(e){const{incident:t,facts:n}=e,{kind:o}=t.phase,r=function({reader:e,posted:t}){return"rest"===e&&void 0!==t}(n)?[{kind:"comments",issue:n.issue.number}]:[]
return"not-an-incident"===o||"paused"===o?r:[...r,...(0,Kr.nQ)(t)&&0===r.length?hs(n):[],...ys(e),...(0,Kr.nQ)(t)?bs(e):[],...us(e),...ms(e),...yt(e),...e.stage?.ask({...e,asksForWords:ps(e)})??[]]}function ms({incident:e,facts:t,settings:n,blobSha:o}){const{serviceLabel:r,postmortem:i}=n
if("off"===i.index||!(0,An.hn)(e,t,{serviceLabel:r,blobSha:o}))return[]
const s=(0,An.mR)(e.logbook)
return[{kind:"memory",issue:e.number,...0===s.length?{}:{same:s}}]}function ps({incident:e,settings:t,reminds:n}){const o=n?Xe(e,t):void 0
return void 0!==o&&function(e,t){return"due"===e.stage.kind?et(e,t):[]}(o,e).some(({tracked:e})=>"prevent"===e.step.id)}function hs({pins:e,comments:t,issue:n}){const o=t.some(({author:e})=>"person"===e.kind)
return"unread"===e&&o?[{kind:"comments",issue:n.number}]:[]}function ys({incident:e,facts:t}){const{number:n,parts:o=0}=t.issue
return[..."unread"===t.history.kind&&ks(e)?[{kind:"history",issue:n,parts:o}]:[],...void 0===t.edits&&Hr(e)?[gs(e,t)]:[]]}function gs({number:e,logbook:t,tracking:n},{comments:o,movedFrom:r}){const i=t.former??r,s={kind:"edits",issue:e,...void 0===i?{}:{former:i}}
if("comment"!==t.list||"absent"===n.kind)return s
const a=o.find(({id:e})=>e===n.id)?.node??""
return{...s,comment:a}}function bs({incident:e,facts:t,settings:n}){const{url:o}=t.issue,r=(0,Ki.f)(t)
return[..."unread"===t.background.kind&&$s(e,t)?[vs(e,t)]:[],...Gi(t,n.acceptFrom).reactionsOf.map(e=>({kind:"reactions",comment:e})),...0===r.length?[]:[{kind:"duplicates",url:o,issues:r}]]}function vs(e,t){const n=(0,Xi.A)(t),{from:o,to:r}=(0,xe.hX)(e)
return{kind:"background",issue:t.issue.number,from:void 0===(0,xe.aj)(e.logbook,"started")?(0,me.B9)((0,me.Rz)(o)-xe.nu):o,to:r,...0===n.length?{}:{numbers:n},...t.comments.some(({author:e})=>"person"===e.kind)?{hasComments:!0}:{}}}function ks(e){return"waiting"===e.phase.kind||ws(e)||(0,Kr.nQ)(e)||function({logbook:e,now:t}){return e.entries.some(({what:e,attribution:n})=>"reopened"===e&&"seen"===n.kind&&n.at===t)}(e)}function ws({logbook:e}){return 0===e.comment}function $s(e,{history:t}){return!ws(e)||"unread"!==t.kind}// commands/rights
function xs(e,t){const n=(0,je.Fp)(e,t)
return void 0===n?"not-asked":(0,je.HO)(n)?"everything":"unknown"===n?"not-answered":"read"!==n||"public"===t.repository.visibility?"nothing":e.toLowerCase()===t.issue.author.login.toLowerCase()?"own-notes":"help"}// commands/process-line
const As=5
function Os(e,{facts:t,comment:n,policy:o,at:r},i){const{login:s}=n.author,{logbook:a}=i,u=(0,A.zi)(o.language),c=function(e,t){const n=xs(t.login,t.facts)
if("not-answered"===n)return t.texts.words.permissionUnknown
const o=vr(e)
if(void 0===o?"nothing"!==n:function({verb:e,openTo:t},{login:n,facts:o,acceptFrom:r}){const i=xs(n,o)
return e===go.lJ.verb?"everything"===i&&(0,je.W2)(n,o,r):"everything"===i||t.includes("author")&&"own-notes"===i||t.includes("readers")&&"help"===i}(o,t))return
const r=o?.verb===go.lJ.verb&&"write"===t.acceptFrom?"write":"triage"
return t.texts.format("takesPermission",{least:r})}(e,{login:s,facts:t,acceptFrom:o.acceptFrom,texts:u})
if(void 0!==c)return{kind:"refused",problem:c}
const d=function(e,t){const[n,o]=(0,fo.Nr)(e),r=vr(e)
if(void 0!==r)return r.read(o,t)
const{format:i,words:s}=t.texts,a=(0,co.p)(n,gr)
return(0,fo.RT)(void 0===a?s.noSuchCommand:i("noSuchCommandBut",{name:a}))}(e,{...o,texts:u,protocol:a.protocol,writtenAt:r})
if("mistake"===d.kind)return{kind:"refused",problem:d.problem}
if(d.command.verb!==go.lJ.verb&&!(0,je.oB)(t,a,o.acceptFrom))return{kind:"refused",problem:u.words.confirmFirst}
const l={kind:"actor",by:s,at:r},{acceptFrom:f}=o,m=d.apply({attribution:l,comment:n.id,logbook:a,facts:t,acceptFrom:f,texts:u})
if("refused"===m.kind||"waiting"===m.kind)return m
const p=function({logbook:e,requested:t},n,{tick:o=[],untick:r=[],severity:i,postmortem:s,ask:a,...u}){const c=cn(e,n),d=e=>!o.includes(e)&&!r.includes(e)
return{logbook:{...c,...Cs(c,u)},requested:{...t,tick:[...t.tick.filter(d),...o],untick:[...t.untick.filter(d),...r],...void 0===i?{}:{severity:i},...void 0===s?{}:{postmortem:s},...void 0===a?{}:{ask:a}}}}(i,"done"===m.kind?m.entries:[],d.requests),h="done"===m.kind?m.remark:void 0
return{kind:m.kind,processed:void 0===h?p:Ps(p,{comment:n.id,by:s,line:e,problem:h})}}function Cs({drafts:e=[],revision:t},{help:n,summary:o,draft:r,publish:i}){return{...!0===n?{helped:!0}:{},...!0===o?{summed:!0}:{},...void 0===r?{}:{drafts:[...new Set([...e,r])]},...!0===i?{secrecy:"published",revision:t+1}:{}}}function Ps({logbook:e,requested:t},n){const o={...n,line:n.line.slice(0,200).toWellFormed()}
return{logbook:{...e,refusals:[...e.refusals,o].slice(-As)},requested:t}}// commands/replay
function Ss({isAnswered:e,reactions:t={},body:n},{reader:o}){if(!(0,rr.Pr)(n))return!1
const r=["+1","eyes","confused"].map(e=>t[e]??0),[i=0,,s=0]=r
return(i+s!==0||!(0,fo.e5)(n,Ao.verb))&&(!0===e||"rest"===o&&r.some(e=>e>0))}function _s(e,t,{rebuilt:n=0}){return e.id<=n&&Ss(e,t)}function js(e,t,n){const{isRefused:o,reactions:r={},createdAt:i,updatedAt:s}=e
return(r["+1"]??0)>0&&!0!==o&&0===(r.confused??0)&&i===s&&_s(e,t,n)}function Ns(e,{author:t}){return{...e,permissions:{...e.permissions,[t.login.toLowerCase()]:"admin"}}}// commands/requested-changes
const Ts={answers:[],tick:[],untick:[],permissionsOf:[]}
var zs=n(9182);// commands/whose-turn
const Ms=20,Rs=300,Es=20,Is=3,qs=5
function Ls(e,t){return[...e,...t].toSorted((e,t)=>e.id-t.id)}function Bs(e,{now:t}){const n=e=>[...new Set(e.toReversed().map(({author:e})=>e.login))],o=n(e.filter(({mayBeMember:e})=>!0===e)),r=n(e).filter(e=>!o.includes(e))
return[o,r].flatMap(e=>(0,zs.sZ)(e,Is,t)).flatMap(t=>e.filter(({author:e})=>e.login===t).slice(-qs)).toSorted((e,t)=>e.id-t.id)}function Us(e,t){const{comment:n,facts:o}=e,{login:r}=n.author,i="nothing"===xs(r,o)
let s=t
const a=[],u=[]
for(const t of(0,Pr.Z)(n.body)){const o=Os(t,e,s)
a.push(o.kind)
if("waiting"===o.kind)u.push(o.plan)
else if("refused"!==o.kind)s=o.processed
else{if(i)continue
s=Ps(s,{comment:n.id,by:r,line:t,problem:o.problem})}}return{processed:s,results:a,plans:u}}function Fs(e){return e.includes("refused")?"confused":e.includes("done")?"+1":"eyes"}// logbook/reminder-thread
const Ds=30
function Hs({id:e,body:t,createdAt:n}){const o=Pe(t)
return void 0===o?[]:[{...void 0===e?{}:{comment:e},body:t,identity:o.identity,at:n}]}function Ks({protocolIssue:e},{protocolIssue:t}){if("found"!==e?.kind)return{}
const n="closed"===e.state&&!0===t?.closed
return{protocolIssue:{number:e.number,...n?{closed:!0}:{}}}}function Ws(e,t){const n=("read"===e.history.kind?e.history.events:[]).findLast(e=>"reopened"===e.kind&&!(0,me.Y8)(e.at,t))
return{what:"reopened",attribution:void 0===n?{kind:"seen",at:e.now}:Zs(n)}}function Zs(e){return{kind:"actor",by:e.by.login,at:e.at}}function Ys({facts:e,logbook:t,editEvent:n,acceptFrom:o,checkboxEdits:r},i){const{step:s,ticked:a,last:u}=i,c=Js({facts:e,acceptFrom:o},t),d=void 0!==n&&void 0!==u&&(0,me.Y8)(n.at,u.attribution.at)
if(void 0!==n&&!d&&ea(n,e.issue.number,s,a))return{isUnattributed:!1,...c(n.by)?{attribution:ta(n)}:{}}
const l=os(r,{step:s,ticked:a,...void 0===u?{}:{since:u.attribution.at}},Gs({facts:e,acceptFrom:o},t))
return"known"===l.kind?{attribution:Vs(l,e.now),isUnattributed:!1}:(0,je.J6)(e,t,o)?{attribution:{kind:"seen",at:"unknown"===l.kind?Qs(l.at,e.now):e.now},isUnattributed:!0}:{isUnattributed:!0}}function Js({facts:e,acceptFrom:t},n){const o=(0,je.J6)(e,n,t)
return n=>o||(0,je.W2)(n,e,t)}function Gs(e,t){const n=Js(e,t)
return t=>t!==e.facts.me&&n(t)}function Vs({by:e,at:t},n){return{kind:"actor",by:e,at:Qs(t,n)}}function Qs(e,t){return(0,me.Y8)(t,e)?t:e}function Xs(e,t){const{entries:n,revision:o}=e,r=n.map((e,o)=>{if(!(0,Ne.H9)(e)||"seen"!==e.attribution.kind)return e
if((0,Ne.zR)(n,e.step)!==e)return e
const r=t(e,n.slice(0,o))
return void 0===r?e:{...e,attribution:r}})
return r.some((e,t)=>e!==n[t])?{...e,entries:r,revision:o+1}:e}function ea(e,t,n,o){const r=(0,Mt.zo)(e.after,t)
return!(!(0,Lt.vI)(r).has(n)||(0,Lt.K0)(r).has(n)!==o||void 0!==e.before&&(0,Lt.K0)((0,Mt.zo)(e.before,t)).has(n)===o)}function ta(e){return{kind:"actor",by:e.by,at:e.at}}// incident/phase
function na(e,t,n){const{state:o}=e.issue
if(!(0,je.oB)(e,t,n))return{kind:"waiting"}
if("open"===o.kind)return{kind:"open"}
if("completed"!==o.reason&&!function(e,t,n){const{author:o,state:r}=e.issue
return"closed"===r.kind&&r.by===o.login&&!(0,je.J6)(e,t,n)&&!(0,je.W2)(o.login,e,n)}(e,t,n))return{kind:"dropped",reason:o.reason}
const r=void 0===o.by?{}:{by:o.by}
return{kind:"resolved",at:o.at,...r,vouched:oa(e,t,n)}}function oa(e,t,n){const{state:o}=e.issue
return!!(0,je.on)(e,n)||"closed"===o.kind&&(!(!t.entries.some(({what:e,attribution:t})=>"postmortem-asked"===e&&!(0,me.Y8)(t.at,o.at))&&!(0,Wr.SB)(o.at,t.members))||void 0!==o.by&&(0,je.W2)(o.by,e,n))}function ra(e,t,n){const o=(0,Mt.zo)(e,t)
return"absent"===o.kind||0===o.boxes.length?n:de.w.flatMap(t=>{const r=o.boxes.find(({step:e})=>e===t.id)
if(void 0===r)return[]
const i=n.find(({id:e})=>e===t.id)??t
return[{...i,title:(0,Lt.Ey)(e,r)??i.title}]})}function ia(e,{entries:t}){const n=e=>t.includes(e),o=e.entries.filter(e=>!n(e)).toSorted((e,t)=>(0,me.Rz)(e.attribution.at)-(0,me.Rz)(t.attribution.at))
return{...e,entries:[...e.entries.filter(n),...o]}}// incident/derive
function sa(e){const{facts:t,policy:n}=e,{tracking:o,logbook:r}=(0,pi.lx)(t),i=r??// incident/rebuild
function(e,t,{protocol:n,language:o}){const{issue:r,comments:i}=e,s=function({body:e,number:t},n){return"absent"!==n.kind&&"present"!==(0,Mt.zo)(e,t).kind&&"present"===(0,Mt.zo)(n.body,t).kind}(r,t),a=s&&"present"===t.kind?t.body:r.body,u=i.filter(t=>Ss(t,e)).map(({id:e})=>e)
return{version:1,issue:r.number,comment:0,protocol:ra(a,r.number,n),entries:[],revision:0,list:s?"comment":"none",reminders:[],processed:0,refusals:[],helped:!1,..."en"===o?{}:{language:o},...void 0===e.movedFrom?{}:{former:e.movedFrom},...0===u.length?{}:{rebuilt:Math.max(...u)}}}(t,o,n),s=void 0===r,a=n.readForm?.(t.issue,n)??{},u=(0,pi.l5)(t,o,i.list),c=void 0===u?ua:es(u,t.edits),d=aa(t,n.label),l=d?function({facts:e,policy:t,editEvent:n,blobSha:o},r,{checklist:i,written:s,answers:a,isBegun:u}){const c=function(e,t,n){const{issue:o,history:r}=e,i=(0,xe.HK)(t.entries)
if("actor"!==i?.kind||"read"!==r.kind)return t
const s=i.by===o.author.login&&i.at===o.createdAt,a=r.events.find(e=>"labeled"===e.kind&&(0,W.bK)(e.label,n))
if(!s||void 0===a||(0,me.vk)(o.createdAt,a.at)<xe.lo)return t
const u=t.entries.map(e=>"declared"===e.what?{...e,attribution:Zs(a)}:e)
return{...t,entries:u}}(e,r,t.label),d=cn(c,// incident/observe
function(e,t,n){if(void 0!==(0,xe.HK)(t.entries))return[]
const{issue:o,history:r}=e,i=("read"===r.kind?r.events:[]).find(e=>"labeled"===e.kind&&(0,W.bK)(e.label,n)),s={kind:"actor",by:o.author.login,at:o.createdAt}
return[{what:"declared",attribution:void 0===i?s:Zs(i)}]}(e,c,t.label)),l=cn(d,// trust/acceptance
function(e,t,n){if((0,je.oB)(e,t,n.acceptFrom))return[]
const{author:o,createdAt:r}=e.issue
if("ghost"!==o.kind&&(0,je.W2)(o.login,e,n.acceptFrom))return[{what:"accepted",attribution:{kind:"actor",by:o.login,at:r}}]
const i=ss(e,n.label).find(({by:t})=>(0,je.W2)(t.login,e,n.acceptFrom))
return void 0===i?[]:[{what:"accepted",attribution:{kind:"actor",by:i.by.login,at:i.at}}]}(e,d,t)),f=cn(l,function(e,t,{started:n,acceptFrom:o}){const{issue:r}=e
return t.entries.some(e=>"milestone"===e.what&&"started"===e.name)||"person"!==r.author.kind||!(0,je.J6)(e,t,o)||void 0===n?[]:[{what:"milestone",name:"started",at:n,attribution:{kind:"actor",by:r.author.login,at:r.createdAt}}]}(e,l,{...a,acceptFrom:t.acceptFrom})),m="comment"===r.list?r.comment:void 0,p=void 0!==n&&n.comment===m,h={facts:e,acceptFrom:t.acceptFrom,...p?{editEvent:n}:{}},y=void 0===s?[]:ts(s,e.edits,e.now),g=u?function(e,{checkboxEdits:t,...n}){const o=Gs(n,e),r=t.flatMap(({step:e,ticked:t,at:n,by:r})=>void 0!==r&&o(r)?[{what:t?"ticked":"unticked",step:e,attribution:{kind:"actor",by:r,at:n}}]:[])
return dn(e,r)}(f,{...h,checkboxEdits:y}):f,b=// commands/process
function(e,t,n){const{waiting:o,comments:r}=function(e,t,n){const o=function(e,{processed:t}){const{comments:n,me:o}=e
return n.filter(({id:e,author:n,body:r})=>e>t&&function({kind:e,login:t},n){return"person"===e&&t!==n}(n,o)&&(0,rr.Pr)(r)).filter(t=>!function({author:e,isRefused:t,mayBeMember:n},o){if(!0!==t)return!1
const r=xs(e.login,o)
return"nothing"===r||"not-asked"===r&&!0!==n}(t,e)).filter(({body:e})=>(0,Pr.Z)(e).length>0).toSorted((e,t)=>e.id-t.id)}(e,t),r=o.filter(n=>js(n,e,t)).slice(0,Rs),i=o.filter(e=>!r.includes(e))
if(!(0,je.oB)(e,t,n))return{waiting:o,comments:Ls(r,Bs(i,e))}
const s=function(e,t){const n=({author:e})=>"nothing"===xs(e.login,t),o=Math.max(0,Es-Object.keys(t.permissions).length),r=e.filter(e=>!n(e)).slice(0,Ms),i=r.filter(({author:e})=>"not-asked"===xs(e.login,t)),s=i[o]?.id??Number.POSITIVE_INFINITY
return[...r,...e.filter(n).slice(0,Ms)].filter(({id:e})=>e<s).toSorted((e,t)=>e.id-t.id)}(i,e),a=i.find(t=>!s.includes(t)&&"nothing"!==xs(t.author.login,e)),u=a?.id??Number.POSITIVE_INFINITY
return{waiting:o,comments:Ls(r.filter(({id:e})=>e<u),s)}}(e,t,n.acceptFrom),i=r.filter(n=>!js(n,e,t)),s=i.map(({author:e})=>e.login).filter(t=>"not-asked"===xs(t,e)),a=i.filter(t=>function({author:e,createdAt:t},n){return"not-answered"===xs(e.login,n)&&(0,me.vk)(t,n.now)<Y.vd}(t,e)).map(({author:e})=>e.login),u=r.findIndex(e=>i.includes(e)&&[...s,...a].includes(e.author.login)),c=-1===u?r:r.slice(0,u),d=o.find(e=>!c.includes(e)),l={logbook:t,requested:{...Ts,permissionsOf:s,...void 0===d?{}:{isUnheard:!0},...0===a.length?{}:{unanswered:[...new Set(a)]}}}
return c.reduce((t,o)=>void 0===t.requested.opening?function(e,t){const{comment:n,facts:o,policy:r,unheard:i}=e
if(_s(n,o,t.logbook))return function(e,t){const{comment:n,facts:o}=e,r=js(n,o,t.logbook),i=n.createdAt,s={...e,at:i,...r?{facts:Ns(o,n)}:{}},{then:a,later:u}=function(e,t){const n=({attribution:e})=>(0,me.Y8)(t,e.at)
return{then:{...e,entries:e.entries.filter(e=>!n(e))},later:e.entries.filter(n)}}(t.logbook,i),{entries:c,revision:d}=Us(s,{...t,logbook:a}).processed.logbook
return{...t,logbook:{...t.logbook,entries:[...c,...u],revision:d,processed:n.id}}}(e,t)
const s="nothing"===xs(n.author.login,o),{processed:a,results:u,plans:c}=Us(e,t)
if(c.length>0)return function({comment:e,facts:t},n,o){const r={comment:e.id,by:e.author.login,plans:o.filter(({title:e},t)=>o.findIndex(t=>t.title===e)===t),isHeld:"busy"===t.followUps?.[e.id]?.kind}
return{...n,requested:{...n.requested,opening:r,isUnheard:!0}}}(e,t,c)
const d={comment:n.id,reaction:Fs(u)},l=s&&!(0,je.oB)(o,a.logbook,r.acceptFrom),f=void 0!==i&&i.id<n.id
return{logbook:s&&("graphql"===o.reader||f)?a.logbook:{...a.logbook,processed:n.id},requested:l?a.requested:{...a.requested,answers:[...a.requested.answers,d]}}}({facts:e,comment:o,policy:n,at:o.updatedAt,unheard:d},t):t,l)}(e,(0,hn.f)(e,g,t.privateLabels),{...t,language:Et(g)}),v=u?{...b,logbook:ia(b.logbook,f)}:b
if(!(0,je.oB)(e,v.logbook,t.acceptFrom))return{...v,unattributed:[]}
const k=function(e,{checkboxEdits:t,...n}){if(!0!==e.owed?.includes("hands")||"read"!==n.facts.edits?.kind)return e
const o=Gs(n,e)
return Xs(e,({step:e,what:n,attribution:r},i)=>{if("skipped"===n)return
const s=(0,Ne.zR)(i,e),a=void 0===s?{}:{since:s.attribution.at},u=os(t,{step:e,ticked:"ticked"===n,...a},o)
return"known"===u.kind?Vs(u,r.at):void 0})}(function(e,t){const{facts:n,editEvent:o}=t
return void 0!==o&&Js(t,e)(o.by)?Xs(e,({step:e,what:t,attribution:r})=>{if(!(0,me.Y8)(r.at,o.at))return ea(o,n.issue.number,e,"ticked"===t)?ta(o):void 0}):e}(v.logbook,h),{...h,checkboxEdits:y}),w=[...v.requested.tick,...v.requested.untick],$=cn(k,function(e,t){const{state:n}=e.issue,o=t.entries.findLast(e=>"closed"===e.what||"reopened"===e.what),r="closed"===o?.what
if("open"===n.kind)return r?[Ws(e,o.attribution.at)]:[]
if(r&&o.attribution.at===n.at)return[]
const i=void 0===n.by?{kind:"seen",at:n.at}:{kind:"actor",by:n.by,at:n.at},s={what:"closed",reason:n.reason,attribution:i}
return r?[Ws(e,o.attribution.at),s]:[s]}(e,k)),{toggles:x,unattributed:A}=// incident/observe-boxes
function(e){const{logbook:t,checklist:n,requestedSteps:o}=e,r=(0,Lt.K0)(n),i=(0,Lt.vI)(n),s=t.protocol.flatMap(({id:n})=>{const s=(0,Ne.zR)(t.entries,n),a="ticked"===s?.what||"skipped"===s?.what,u=r.has(n)
return!i.has(n)||o.includes(n)||u===a?[]:[{step:n,isTicked:u,...Ys(e,{step:n,ticked:u,last:s})}]})
return{toggles:s.flatMap(({step:e,isTicked:t,attribution:n})=>void 0===n?[]:[{what:t?"ticked":"unticked",step:e,attribution:n}]),unattributed:s.flatMap(({step:e,isUnattributed:t})=>t?[e]:[])}}({...h,logbook:$,checklist:i,checkboxEdits:y,requestedSteps:w}),O=function(e,t,n){return function(e,t,n){if(!jr(e,t))return t
const{told:o,revision:r}=t,i={last:(0,St.Vk)(Tr(e)),text:zr(e,n)}
if(void 0===o)return function({postmortem:e,revision:t}){return e?.revision===t}(t)?t:{...t,told:i}
if(o.last===i.last&&o.text===i.text)return t
const s=Nr(e,o.last)
if(s.some(t=>function(e,t){return(0,je.XN)(e,t,"usual")||"unknown"===(0,je.Fp)(e,t)}(t,e)))return t
const a=s.some(t=>(0,je.W2)(t,e,"usual"))||o.text!==i.text&&(0,je.J6)(e,t,n.acceptFrom)
return{...t,told:i,revision:a?r+1:r}}(e,function(e,t,{blobSha:n}){const{members:o}=t
return void 0===o?.report||o.report===Mr(e,n)?t:{...t,members:{known:o.known}}}(e,t,n),n)}(e,dn($,x),{...h,blobSha:o})
return{logbook:(0,Cr.Od)(e,O,o),requested:v.requested,unattributed:A}}(e,i,{checklist:c,written:u,answers:a,isBegun:s}):{logbook:i,requested:Ts,unattributed:[]},f=function({comments:e,me:t,protocolIssue:n}){return[...e.filter(({author:e})=>e.login===t).flatMap(Hs),...("found"===n?.kind?[n,...n.posts]:[]).flatMap(Hs).map(e=>({...e,isAside:!0}))].toSorted((e,t)=>(0,me.Rz)(e.at)-(0,me.Rz)(t.at)||(e.comment??0)-(t.comment??0))}(t),m=function(e,t,n){const o=[...e]
for(const{identity:e,at:n}of t)o.some(t=>Se(t,e))||o.push({...e,at:n})
return o.map(e=>n&&e.escalated?{...e,labelled:!0}:e).slice(-Ds)}(l.logbook.reminders,f,aa(t,W.nA)),p={...l.logbook,reminders:m,...Ks(t,l.logbook)},{number:h,title:y,url:g,author:b,createdAt:v}=t.issue,k=l.requested.severity??function({facts:e,policy:t},n,o){const r=function(e,t){for(const n of t){const t=e.find(e=>(0,W.bK)(e,n))
if(void 0!==t)return t}}(e.issue.labels,t.severities)
return r??((0,je.J6)(e,n,t.acceptFrom)?o.severity:void 0)}(e,p,a)
return{number:h,title:y,url:g,author:b,now:t.now,createdAt:v,phase:d?na(t,p,n.acceptFrom):ca(o),...void 0===k?{}:{severity:k},answers:a,steps:da(p,c),logbook:p,checklist:c,tracking:o,reminders:f.map(({at:e,...t})=>t),marks:Ji(t,n.acceptFrom),requested:l.requested,unattributed:l.unattributed,owed:Ir(t,p)}}function aa({issue:e},t){return e.labels.some(e=>(0,W.bK)(e,t))}const ua={kind:"absent"}
function ca(e){return{kind:"present"===e.kind?"paused":"not-an-incident"}}function da(e,t){const n=(0,Lt.vI)(t)
return e.protocol.map(o=>({step:o,state:la(e,o),listed:"absent"===t.kind||n.has(o.id)}))}function la(e,t){const n=(0,Ne.zR)(e.entries,t.id)
return"skipped"===n?.what?{kind:"skipped",attribution:n.attribution,reason:n.reason}:"ticked"!==n?.what?{kind:"open"}:{kind:"done",attribution:n.attribution,...void 0===n.note?{}:{note:n.note}}}function fa(e,t){switch(t.kind){case"no-branch":return{kind:"absent",name:e}
case"listed":return{kind:"listed",name:e,postmortems:t}
case"unusable":return{kind:"foreign",name:e}}}function ma(e,t){return{kind:"read",branch:t,pull:"read"===e.kind&&e.branch.name===t.name?e.pull:{kind:"unread"}}}function pa(e,t){if("read"!==e.kind||"listed"!==e.branch.kind)return e
const{postmortems:n}=e.branch,o={...n,texts:{...n.texts,...t}}
return{...e,branch:{...e.branch,postmortems:o}}}// run/learn
function ha(e,t){switch(t.kind){case"comments":return{...ya(e,t.comments),pins:"read"}
case"bypass":{const{rulesets:n,...o}=e.repository,r="never"===t.bypass?{pushes:"refused"}:{}
return{...e,repository:{...o,...r}}}case"check":return e
case"history":return{...e,history:t.history}
case"background":return{...e,background:t.background}
case"edits":return{...e,edits:t.edits}
case"memory":return{...e,memory:t.memory}
case"protocol-issue":return{...e,protocolIssue:t.protocolIssue}
case"duplicates":return{...e,duplicates:t.duplicates}
case"permission":return{...e,permissions:{...e.permissions,[t.login]:t.permission}}
case"reactions":return{...e,reactions:{...e.reactions,[t.comment]:t.reactions}}
default:// run/learn-postmortem
return function(e,t){const{postmortems:n,draft:o}=e
switch(t.kind){case"directory":return"draft"===t.of?{...e,draft:ma(o,fa(t.branch,t.listing))}:{...e,postmortems:(s=t.listing,"no-branch"===s.kind?{kind:"unread"}:s)}
case"files":return"draft"===t.of?{...e,draft:pa(o,t.texts)}:{...e,postmortems:(r=n,i=t.texts,"listed"!==r.kind?r:{...r,texts:{...r.texts,...i}})}
case"last-change":{if("read"!==n.kind||"absent"===n.file.kind)return e
const o={...n.file,lastChange:t.lastChange}
return{...e,postmortems:{...n,file:o}}}case"pull-request":{const n="read"===o.kind?o.branch:{kind:"unread",name:t.branch}
return{...e,draft:{kind:"read",branch:n,pull:t.pull}}}}var r,i,s}(e,t)}}function ya({posted:e=[],...t},n){const o=e.filter(e=>!n.some(({id:t})=>t===e.id)),{edited:r=[]}=t,i=[...n,...o].map(e=>(({id:e,updatedAt:t})=>r.find(n=>n.id===e&&(0,me.Y8)(t,n.updatedAt)))(e)??e),s=new Map(t.comments.map(e=>[e.id,e]))
return{...t,comments:i.map(e=>function(e,t,n){if(void 0===t)return e
const{isAnswered:o,isRefused:r,editedBy:i}=t,s=t.updatedAt===e.updatedAt,a=(0,Ti.c)(n?.comments?.[e.id],e.body)
return{...!0===o?{isAnswered:o}:{},...!0===r?{isRefused:r}:{},...s&&void 0!==i?{editedBy:i}:{},...e,...a?{body:t.body}:{}}}(e,s.get(e.id),t.overwritten))}}function ga(e,t,n,o){switch(n.kind){case"done":return function(e,t){if("delete-comment"===t.kind){const n=e.comments.filter(({id:e})=>e!==t.comment)
return ba({...e,comments:n},({posts:e})=>({posts:e.filter(({id:e})=>e!==t.comment)}))}if("set-state"===t.kind)return ba(e,()=>({state:t.state}))
if("react"===t.kind&&"confused"===t.reaction){const n=e=>e.id===t.comment?{...e,isRefused:!0}:e
return{...e,comments:e.comments.map(n)}}if("add-label"!==t.kind&&"remove-label"!==t.kind)return e
const n=e.issue.labels.filter(e=>!(0,W.bK)(e,t.label)),o="add-label"===t.kind?[...n,t.label]:n
return{...e,issue:{...e.issue,labels:o}}}(e,t)
case"body-written":{const{body:t,...o}=e.overwritten??{},r={...e.issue,body:n.body},i=void 0===t?{}:{hasPutBack:!0}
return ka({...e,issue:r,overwritten:o,...i,...va(e,n.body)},n.unchecked)}case"edited":return ka(function(e,t){const n=(e.edited??[]).filter(({id:e})=>e!==t.id),o=e.comments.map(e=>e.id===t.id?{...e,...t}:e),{comments:r={},...i}=e.overwritten??{},{[t.id]:s,...a}=r
return{...e,...void 0===s?{}:{hasPutBack:!0},comments:o,edited:[...n,t],overwritten:{...i,comments:a},...va(e,t.body)}}(e,n.comment),n.unchecked)
case"posted":{!function(e,t){if(t!==e)throw new r.yo(`GitHub shows our comment as written by \`${t}\`, but calls the token \`${e}\`: stopped, so that no further comment is posted. Please report it.`)}(e.me,n.comment.author.login)
if("on"in t&&void 0!==t.on){const{id:t,body:o,createdAt:r}=n.comment
return ba(e,({posts:e})=>({posts:[...e,{id:t,body:o,createdAt:r}]}))}const{posted:o=[]}=e,i=[...e.comments,n.comment]
return ka({...e,comments:i,posted:[...o,n.comment]},n.unchecked)}case"protocol-issue":return{...e,protocolIssue:n.protocolIssue}
case"follow-ups":return{...e,followUps:{...e.followUps,[n.comment]:n.opening}}
case"drafted":return function(e,t,{branch:n,base:o},r){const{draft:i}=e
if("read"!==i.kind||"commit-files"!==t.kind)return e
const{files:s,path:a}=t,u="branch"===t.onto.kind&&"present"===i.branch.kind?i.branch.postmortems:e.postmortems,c=s.find(e=>e.path===a)?.content??function(e,t){return"read"===e.kind?e.texts[t]:void 0}(u,a)
if("read"!==u.kind||void 0===c)return{...e,draft:{...i,branch:{kind:"unread",name:n}}}
const d=s.map(e=>({path:e.path,sha:r(e.content)})),l=u.entries.filter(e=>!d.some(t=>t.path===e.path)),f=Object.fromEntries(s.map(e=>[e.path,e.content])),m={...u,base:o,entries:[...l,...d],texts:{...u.texts,...f},file:{kind:"present",path:a,content:c}}
return{...e,draft:{...i,branch:{kind:"present",name:n,postmortems:m}}}}(e,t,n,o)
case"proposed":return"read"===e.draft.kind?{...e,draft:{...e.draft,pull:n.pull}}:e
default:return e}}function ba(e,t){const{protocolIssue:n}=e
return"found"===n?.kind?{...e,protocolIssue:{...n,...t(n)}}:e}function va({edits:e,issue:t,me:n,now:o},r){if("read"!==e?.kind||0===e.revisions.length)return{}
const i=(0,Mt.zo)(r,t.number)
return"absent"===i.kind?{}:{edits:{...e,revisions:[...e.revisions,{at:o,by:n,list:i}]}}}function ka(e,t){return void 0===t?e:{...e,unchecked:[...e.unchecked??[],t]}}// run/settings-for
function wa({logbook:e},t){const n={...t,language:Et(e)}
return"published"!==e.secrecy?n:{...n,postmortem:{...t.postmortem,deliver:"pull-request"}}}// run/facts
const $a=20
async function xa(e,{issue:t,listed:n}){if(void 0!==n?.comments){const{comments:e}=n
return{issue:n.issue,comments:e,history:{kind:"unread"},pins:"unread"}}const{github:o,context:r,early:i}=e,s=i.threads.get(t)
i.threads.delete(t)
return void 0!==s?s:("graphql"===r.reader?await(0,te.nL)(o,t):void 0)??await async function(e,t,n){const o=(0,mi.TK)(e,t)
await o.catch(()=>{})
return{issue:n??await(0,mi.OS)(e,t),comments:await o,history:{kind:"unread"},pins:"read"}}(o,t,n?.issue)}async function Aa(e,{editEvent:t},n,o){const{settings:r,blobSha:i}=e,s=void 0===t?{}:{editEvent:t}
let a=n
for(let t=1;t<=$a;t+=1){const t=Pa(e,await Ca(e,a)),n=sa({facts:a,policy:t,blobSha:i,...s}),u=(0,Kr.vR)(n)?await e.loadStage():void 0,c=wa(n,r)
await e.loadLanguage(c.language)
const d=fs({incident:n,facts:a,settings:c,delivery:o,blobSha:i,stage:u,reminds:!0===e.reminds,...s})
if(0===d.length)return{facts:vt(a,n),incident:n,stage:u}
const l=(await Promise.all(d.map(t=>Oa(e,t,a)))).reduce(ha,a),{directory:f}=r.postmortem
a=u?.withReadDirectories(l,n,{directory:f,blobSha:i})??l}throw new Error(`questions about #${n.issue.number} do not come to an end`)}async function Oa(e,t,o){if("memory"!==t.kind)return(0,Ni.Z)(e,t)
const{recall:r}=await Promise.all([n.e(433),n.e(95)]).then(n.bind(n,1299))
return{kind:"memory",memory:await r(e,o,t.same??[])}}async function Ca({loadForm:e},{issue:t}){return(0,xe.Z2)(t)?e():void 0}function Pa({settings:e},t){return{...void 0===t?{}:{readForm:t},label:e.label,protocol:e.steps,severities:e.severities.map(({label:e})=>e),privateLabels:e.privateLabels,acceptFrom:e.acceptFrom,timeZone:e.timeZone,language:e.language}}var Sa=n(5395),_a=n(7378)
function ja({files:e,path:t}){const n=e.map(e=>{return{path:e.path,lines:(t=e.content,t.split("\n").flatMap((e,t)=>(0,_a.E)(e).redacted>0?[t+1]:[]))}
var t}).find(({lines:e})=>e.length>0)
return n??{path:t,lines:[]}}var Na=n(3588);// incident/overwrites
function Ta(e,t){return e.flatMap((n,o)=>{const r=e[o+1]
return n.by!==t||void 0===r||r.by===t?[]:Ma(n)&&Ma(r)?[{ours:n,theirs:r,place:o,later:e.slice(0,o),older:za(e.slice(o+2),t),people:za(e.slice(o+1),t)}]:[]})}function za(e,t){const n=e.findIndex(({by:e})=>e===t)
return-1===n?e:e.slice(0,n+1)}function Ma(e){return void 0!==e.text}function Ra(e,t){const n={...t,versions:e,found:Ta(e,t.me),linesOf:Ea(e=>zi(e,t.issue)),wholeAt:Ea(t=>n.linesOf(Ia(e[t]?.text??"",t,n))),lossOf:Ea(e=>function(e,t){const{theirs:n,ours:o,place:r}=e,{issue:i,linesOf:s,wholeAt:a}=t
if((0,Mt.tZ)(n.text,o.text,i))return
const[u,c]=[s(n.text),s(o.text)]
if(Mi(u,c)||Mi(a(r+1),c))return
const d=function({ours:e,place:t,older:n},{linesOf:o,wholeAt:r}){const i=o(e.text),s=n.map(e=>Ma(e)?o(e.text):void 0),a=s.find(e=>void 0!==e&&Mi(e,i))
if(void 0!==a)return{lines:a,isPlain:!0}
const u=s.find((e,n)=>void 0!==e&&Mi(r(t+2+n),i))
return void 0===u?void 0:{lines:u,isPlain:!1}}(e,t)
return!1===d?.isPlain?{beginning:d,gone:qa(Ri(u,c),d.lines)}:void 0===d&&!0===t.isCut?"unknown":Mi(Ba(n.text,i),Ba(o.text,i))?void 0:{...void 0===d?{}:{beginning:d},gone:Ri(u,c)}}(e,n))}
return n}function Ea(e){const t=new Map
return n=>{const{value:o}=t.get(n)??{value:e(n)}
t.set(n,{value:o})
return o}}function Ia(e,t,n){return n.found.filter(({place:e})=>e>=t).reduceRight((e,o)=>{const r=n.lossOf(o)
if(void 0===r||"unknown"===r)return e
const i=n.versions.slice(t,o.place)
return function(e,t,n){const{theirs:o,ours:r,later:i,older:s,beginning:a,gone:u}=t,{issue:c,me:d,linesOf:l}=n,[f,m]=[l(o.text),l(r.text)],p=e=>Ma(e)&&La(l(e.text),f,u)
if(i.some((e,t)=>{const n=i[t+1]
return e.by!==d&&void 0!==n&&p(n)&&!p(e)})||La(l(e),f,u))return e
if((0===s.length||!0===a?.isPlain)&&Mi(l(e),m))return function(e,t,n){const o=(0,Mt.zo)(t,n)
if("absent"===(0,Mt.zo)(e,n).kind){const{before:o}=(0,Lt.UC)(t,n)
return(0,Mt.yx)(e,t.slice(o.length))}const r=(0,Lt.K0)(o),i=[...(0,Lt.vI)(o)].filter(e=>!r.has(e))
return(0,Mt.sD)(e,n,{on:[...r],off:i})}(o.text,e,c)
const h=void 0===a?[]:Ri(a.lines,f).flatMap(({lines:e})=>e).filter(e=>""!==e)
return function(e,t,n){return t.reduce((e,t)=>{const{before:o}=(0,Lt.UC)(e,n),r=e.includes("\r\n")?"\r\n":"\n",i=o.split(/\r?\n/),s=i.findIndex(e=>e.trimEnd()===t)
if(-1===s)return e
const a=""===(i[s-1]??"")&&""===i[s+1]
return i.toSpliced(s,a?2:1).join(r)+e.slice(o.length)},e)}(Ei(e,qa(u,l(e)),c),function(e,t,{linesOf:n}){const o=t.filter(Ma).map(e=>new Set(n(e.text)))
return o.length<t.length?[]:e.filter(e=>o.every(t=>t.has(e)))}(h,i,n),c)}(e,{...o,...r,later:i},n)},e)}function qa(e,t){const n=new Set(t.filter(e=>""!==e))
return e.flatMap(({under:e,lines:t})=>{const o=t.filter(e=>!n.has(e))
return o.some(e=>""!==e)?[{under:e,lines:o}]:[]})}function La(e,t,n){if(0===n.length)return Mi(e,t)
const o=new Set(e)
return n.every(e=>e.lines.every(e=>""===e||o.has(e)))}function Ba(e,t){const n=(0,Mt.zo)(e,t)
return"absent"===n.kind?[]:n.boxes.map(({step:e,ticked:t})=>`${e} ${t}`)}// incident/overwritten
const Ua=5*Y.Rc
function Fa(e,t,{issue:{number:n},me:o},r){const i=e=>Ma(e)?(0,Lt.K0)((0,Mt.zo)(e.text,n)):void 0,[s,a]=[i(t.theirs),i(t.ours)]
if(void 0===s||void 0===a)return e
const u=[...(0,Lt.vI)((0,Mt.zo)(t.theirs.text,n))].filter(e=>{if(s.has(e)===a.has(e))return!1
if(t.later.some((n,r)=>((e,t,n)=>e.by!==o&&i(e)?.has(n)!==i(t)?.has(n))(n,t.later[r+1]??t.ours,e)))return!1
const n=function(e,t){const[n]=e,o=void 0===n?void 0:t(n),r=e.findIndex(e=>t(e)!==o),[i,s]=[e[r],e[r-1]]
return void 0===i||void 0===t(i)?void 0:s?.at}(t.people,t=>i(t)?.has(e))
return void 0!==n&&!function(e,t,{entries:n}){return n.some(n=>(0,Ne.H9)(n)&&n.step===e&&(0,me.Rz)(n.attribution.at)>=(0,me.Rz)(t)-Ua)}(e,n,r)}),[c,d]=[u.filter(e=>s.has(e)),u.filter(e=>!s.has(e))]
return(0,Mt.sD)(e,n,{on:c,off:d})}var Da=n(5835);// run/look-back
async function Ha(e,t){const{facts:n,isCut:o}=await async function({github:e},t){const{versions:n=[],me:o,now:r,issue:i}=t,s=n.at(-1),a=n.length>=te.aH&&void 0!==s
if(!a||(0,me.vk)(s.at,r)>=Da.O1)return{facts:t,isCut:a}
const u=n.some(({by:e})=>e===o)
if(u&&!function(e,t){const{found:n,lossOf:o}=Ra(e,t)
return n.some(e=>"unknown"===o(e))}(n,{issue:i.number,me:o,isCut:a}))return{facts:t,isCut:a}
try{const{edits:n}=await(0,Na.As)(e,{issue:i.number},{first:Ka})
return{facts:{...t,versions:n},isCut:n.length>=Ka}}catch{return{facts:t,isCut:a}}}(e,t),r=(0,pi.lx)(n),i=function(e,{logbook:t}){const n=(0,pi.z1)(e)??t?.former
if(void 0===n)return e
const{number:o,body:r}=e.issue,i=e=>e.replaceAll((0,Lt.Ku)(n),(0,Lt.Ku)(o)),s=e.versions?.map(e=>void 0===e.text?e:{...e,text:i(e.text)}),a=void 0===s?e:{...e,versions:s},u=[...i(r)===r?[]:[{text:i(r),stands:r}],...a.comments.flatMap(({id:e,author:t,body:n})=>t.login!==a.me||i(n)===n?[]:[{comment:e,text:i(n),stands:n}])]
return Ii(a,u)}(n,r),s=function(e,t){const{versions:n=[],issue:o}=e,[r]=n
if(void 0===r||!(0,Ti.c)(r.text,o.body))return
const i=Ta(n,e.me)
if(0===i.length)return
const s=// incident/overwritten-words
function(e,t,n){return Ia(n,0,Ra(e,t))}(n,{issue:o.number,me:e.me,isCut:t},o.body),a=function(e){const{logbook:t}=(0,pi.lx)(e)
return void 0!==t?t:e.comments.some(({body:e})=>/\/incident\s+undo/i.test(e))?void 0:{entries:[]}}(e),u=void 0===a?s:i.reduceRight((t,n)=>Fa(t,n,e,a),s)
return(0,Ti.c)(u,o.body)?void 0:u}(i,o)
if(void 0!==s)return Ii(i,[{text:s,stands:i.issue.body}])
if("graphql"!==i.reader)return i
const a=i===n?r:(0,pi.lx)(i),u=await async function(e,t,{tracking:n}){const{issue:o,me:r,comments:i}=t
if("present"===n.kind&&n.readable)return t
const s=i.filter(({author:e,editedBy:t})=>e.login===r&&t!==r),a=s.slice(0,Wa).flatMap(({node:e})=>e??[])
if(0===a.length)return t
const u=await Ya(e,o.number,a)
for(const{id:e,node:n="",body:i}of s){const s=u[n]?.find(({by:n,text:i})=>n===r&&Za(i??"",[o.number,t.movedFrom],e))
if(void 0!==s?.text)return Ii(t,[{comment:e,text:s.text,stands:i}])}return t}(e,i,a)
return u===i?async function(e,t,{tracking:n,logbook:o}){if("comment"!==o?.list||"absent"===n.kind)return t
const r=t.comments.find(({id:e})=>e===n.id),{node:i}=r??{}
if(void 0===r||void 0===i)return t
if((0,me.vk)(r.updatedAt,t.now)>Da.O1)return t
const s=function({body:e},t,n,o){if(!(0,Ti.c)(t[0]?.text,e))return
const r=Ta(t,n.me).reduceRight((e,t)=>Fa(e,t,n,o),e)
return(0,Ti.c)(r,e)?void 0:r}(r,(await Ya(e,t.issue.number,[i]))[i]??[],t,o)
return void 0===s?t:Ii(t,[{comment:r.id,text:s,stands:r.body}])}(e,i,a):u}const Ka=50,Wa=3
function Za(e,t,n){const o=(0,Z.M_)(e)
return"tracking"===o.kind&&o.logbook.comment===n&&t.includes(o.logbook.issue)}async function Ya(e,t,n){const o=await(0,Ni.Z)(e,{kind:"check",issue:t,body:!1,comments:n,posted:!1})
return"check"===o.kind&&"told"===o.checked.kind?o.checked.comments:{}}var Ja=n(4196);// incident/news
const Ga=Y.vd,Va=Y.nW
function Qa(e,t,n){if(void 0===t)return[]
const o=new Set(e?.entries.map(e=>JSON.stringify(e))),r=t.entries.filter(e=>!o.has(JSON.stringify(e))),i=r.some(({what:e})=>"declared"===e),s=[...r.filter(({what:e})=>"accepted"!==e||!i).flatMap(e=>function({what:e},{isUnvouched:t}){return"closed"!==e||!0!==t}(e,n)?function(e,t){const{graded:n}=t,{attribution:o}=e,r={at:o.at,..."actor"===o.kind?{by:o.by}:{}}
switch(e.what){case"declared":case"accepted":return[{...r,kind:"declared",...n?{severity:n}:{}}]
case"update":{const{comment:t,text:n,status:o,next:i}=e,s=void 0===i||"none"===i?{}:{next:i}
return[{...r,kind:"update",comment:t,text:n,...void 0===o?{}:{status:o},...s}]}case"milestone":{const n="mitigated"===e.name?!Xa(e,t,eu("mitigated")):"resolved"===e.name&&!function({attribution:{at:e}},{entries:t}){return t.some(t=>"update"===t.what&&"resolved"===t.status&&t.attribution.at===e)}(e,t)&&!Xa(e,t,tu)
return n?[{...r,kind:"mitigated"===e.name?"mitigated":"resolved"}]:[]}case"closed":{const n=Xa(e,t,tu)
return"completed"!==e.reason||n?[]:[{...r,kind:"resolved"}]}default:return[]}}(e,t):[]),...r.some(({what:e})=>"declared"===e||"accepted"===e)?[]:nu(e,t,n),...ou(e,t),...ru(e,t,n)]
return s.filter(({at:t})=>(0,me.vk)(t,n.now)<(void 0===e?Va:Ga))}function Xa(e,{entries:t},n){const o=t.slice(0,t.indexOf(e)),r=o.findLastIndex(({what:e})=>"reopened"===e)
return o.slice(r+1).some(n)}function eu(e){return t=>"milestone"===t.what&&t.name===e}function tu(e){return eu("resolved")(e)||"closed"===e.what&&"completed"===e.reason}function nu(e,{graded:t},{now:n,severities:o}){if(void 0===e?.graded||void 0===t)return[]
const r=e=>{const t=o.findIndex(t=>(0,W.bK)(t,e))
return-1===t?o.length:t}
return r(t)<r(e.graded)?[{kind:"severity",at:n,severity:t}]:[]}function ou(e,{reminders:t}){return!0===e?.reminders.some(e=>e.escalated)?[]:t.filter(e=>e.escalated).map(({at:e})=>({kind:"escalated",at:e}))}function ru(e,{postmortem:t},{now:n}){return"commit"!==t?.kind||"commit"===e?.postmortem?.kind?[]:[{kind:"published",at:n,postmortem:t.url}]}const iu=["done","edited","body-written"]
function su({now:e,settings:t},n,o){const{logbook:r}=(0,pi.lx)(n),i=t.severities.map(({label:e})=>e),s=void 0===r?void 0:na(n,r,t.acceptFrom),a="resolved"===s?.kind&&!s.vouched
o.isBegunAnew||(o.news=[...o.news,...Qa(o.found,r,{now:e,severities:i,isUnvouched:a})])
o.found=r}function au({comment:e},t){return void 0===e?"body-written"===t.kind:"edited"===t.kind&&t.comment.id===e}function uu(e){for(const t of e)if("rejected"===t.status)throw t.reason
return e.flatMap(e=>"fulfilled"===e.status?[e.value]:[]).find(e=>"outdated"===e.kind)}const cu=["edit-checklist","add-label","remove-label","react","post-comment"],du=4
function lu(e,t){return("edit-checklist"!==e.kind||"edit-checklist"!==t.kind)&&cu.includes(e.kind)&&cu.includes(t.kind)}async function fu(e,t,n,o){try{const r=await(0,Ja.y)(e.github,t,n)
o.delivery=// run/learn-delivery
function(e,t,n){const o=(0,yi.k)(e)
if("committed"===n.kind&&"commit-files"===t.kind){const{path:e,commit:r,revision:i}=n,s=t.files.find(t=>t.path===e)?.content
return{kind:"committed",path:e,commit:r,revision:i,refused:o,...void 0===s?{}:{text:s}}}return"show-in-summary"===t.kind?{kind:"shown",path:t.path,revision:t.revision,refused:o}:e}(o.delivery,t,r)
"outdated"!==r.kind&&(0,Q.Rf)(e.budget,[t]);(0,yi.D)(t)&&"outdated"!==r.kind&&o.notes.push(...function({settings:e},t,n){const o=Pe(t)
return void 0===o?[]:function(e,{people:t,language:n},o){const r=o.escalated?t.escalateTo:t.default,{words:i}=(0,A.zi)(n)
return[...ft(e,r,n),...o.prose.startsWith("@")?[]:[i.callsNobody]]}(n,e,{escalated:o.identity.escalated,prose:o.prose})}(e,t.body,n))
return r}catch(n){const s=function(e,t,n,{postmortem:{deliver:o}}){if("commit-files"!==t.kind&&"open-pull-request"!==t.kind)return
const r=(0,Sa.x)(t,n)
return"secret"===r.kind&&"commit-files"===t.kind?{kind:"held-back",...ja(t)}:"target-closed"===r.kind&&"commit"!==o?{kind:"pending",refused:[...(0,yi.k)(e),r.target]}:{kind:"refused",reason:(0,i.W)(n)}}(o.delivery,t,n,e.settings)
if(void 0!==s){o.delivery=s
return{kind:"refused"}}if(!(0,r.JT)(n))throw n
o.notes.push(`${function(e,{words:t}){return"open-protocol-issue"===e.kind?t["failed-reminder"]:"post-comment"===e.kind?t[`failed-${e.purpose}`]:t["failed-edit"]}(t,(0,A.zi)(e.settings.language))} ${(0,i.W)(n)}`)
o.refused.add(t.kind)
return{kind:"refused"}}}// run/reconcile
const mu=5,pu=6*Y.Rc,hu=8
async function yu(e,t){const n={issue:t.issue,effects:[],notes:[],delivery:{kind:"pending",refused:[]},refused:new Set,unchecked:[],lost:[],permissions:{},found:void 0,isBegunAnew:!1,news:[]}
let o=await gu(e,t,n)
const i="outdated"===o.kind?function(e,{moved:t},{postmortem:{deliver:n}}){if("default-branch"===t&&"auto"===n)return{kind:"pending",refused:[...(0,yi.k)(e),{target:"commit",blocker:"busy"}]}}(n.delivery,o,e.settings):void 0
if(void 0!==i){n.delivery=i
o=await gu(e,$u(t),n)}if("finished"===o.kind)// report/report-on
return function({decision:e,decided:t,effects:n,notes:o,dryRun:r,compare:i,news:s}){const{incident:a,delivery:u,settings:c}=e,d=(0,A.zi)(c.language),{delivered:l,heldBack:f}=t,m="commit"===l?.kind?l.commit:void 0,p=n.find(e=>"commit-files"===e.kind||"show-in-summary"===e.kind),h=l?.path??p?.path,y=function({delivery:e,settings:t}){switch(e.kind){case"refused":return e.reason
case"held-back":return(0,hi.c_)(e,(0,A.zi)(t.language))
default:return}}(e),g=function({incident:e,settings:t}){const n=Xe(e,t)
if(void 0===n)return
const o=n.steps.map(({tracked:{step:e},due:t})=>({step:e.id,title:e.title,due:t})),r=o.filter(({due:t})=>!(0,me.Y8)(e.now,t)).length,{stage:i,budget:s,sent:a}=n
return"over"===i.kind?{steps:o,overdue:r,level:"given up",next:""}:{steps:o,overdue:r,level:`${Ge(a)} of ${s}`,next:Je(i)}}(e)
return{number:a.number,url:a.url,...Ai(a),outcome:"refused"===u.kind?"failed":Si({decision:e,decided:t,effects:n,dryRun:r}),...void 0===a.severity?{}:{severity:a.severity},step:(0,xe.SY)(a)?.step.id??"",done:(0,xe.ow)(a).length,total:a.steps.length,...void 0===g?{}:{waiting:g},...void 0===h?{}:{postmortem:h},...void 0===m?{}:{commit:m},...Pi(a,t)?{merged:!0}:{},...s.length>0&&Oi(a)&&!Ci(e)?{news:s}:{},effects:n,...r?{planned:n.map(t=>// report/planned
function(e,{facts:t,texts:n,compare:o}){const r=(0,O.o)(e,n),i=e=>({title:r,text:xi(e),isChange:!1})
switch(e.kind){case"post-comment":case"open-protocol-issue":case"open-pull-request":return i(e.body)
case"open-follow-ups":return i(e.issues.map(e=>`${e.title}\n\n${e.body}`).join("\n\n"))
case"show-in-summary":return i(e.content)
case"edit-comment":{const n=t.comments.find(({id:t})=>t===e.comment)?.body
return void 0===n?i(e.body):{title:r,text:(0,wi.M)(xi(n),xi(e.body),o),isChange:!0}}case"commit-files":{const n=e.files.map(({path:e,content:n})=>{const r=$i(e,t)
return`${e}\n${void 0===r?n:(0,wi.M)(r,n,o)}`}),i=e.files.every(({path:e})=>void 0!==$i(e,t))
return{title:r,text:n.join("\n\n"),isChange:i}}default:return{title:r,text:"",isChange:!1}}}(t,{facts:e.facts,texts:d,compare:i}))}:{},notes:[...o,...gi(e,f),...ki(e.facts,d),...vi(e.facts,d),..._i(e,t)],...void 0===y?{}:{problem:y}}}({...n,...o,dryRun:e.dryRun,compare:Hi.l})
if(void 0!==o.failure)throw o.failure
throw new r.yo(`Gave up on #${t.issue} after ${mu} tries, because ${o.why}. The next run goes on from here.`)}async function gu(e,t,n){for(let o=1;;o+=1){const r=await bu(e,1===o?t:$u(t),n)
if("finished"===r.kind)return r
if(o===mu){await Fi(e,void 0,n)
return r}await e.github.pause(Math.min(pu,200*2**o)*(.5+Math.random()))}}async function bu(e,t,n){let o=await async function(e,t,n){const o=await vu(e,t,n),r=await Aa(e,t,o,n.delivery),{listed:i}=t
return void 0===i||i.isFresh||0===wu(e,r,n).decided.effects.length?r:Aa(e,t,void 0===i.comments?{...r.facts,issue:await(0,mi.OS)(e.github,t.issue)}:await vu(e,$u(t),n),n.delivery)}(e,t,n)
n.found=(0,pi.lx)(o.facts).logbook
n.isBegunAnew=void 0===n.found&&"present"===o.incident.checklist.kind
n.lost.some(({comment:e})=>void 0!==e)&&(n.news=[])
for(let r=1;r<=hu;r+=1){const r=await ku(e,o,n)
if("next-round"!==r.kind)return r
o=await Aa(e,t,r.facts,n.delivery)}throw new Error(`decisions about #${t.issue} do not come to rest`)}async function vu(e,t,n){const o=await async function(e,t,n=[]){const{context:o,now:r,early:i}=e,s=await i.sweeps
return{now:r,...void 0===s?{}:{sweeps:s},reader:o.reader,me:o.me,repository:o.repository,...await xa(e,t),background:{kind:"unread"},postmortems:{kind:"unread"},draft:{kind:"unread"},permissions:{},...0===n.length?{}:{unchecked:n},...void 0===t.movedFrom?{}:{movedFrom:t.movedFrom},...void 0===t.followUpsSeen?{}:{followUpsSeen:t.followUpsSeen}}}(e,t,n.unchecked)
return Ha(e,Ii({...o,permissions:n.permissions},n.lost))}async function ku(e,t,n){const{postmortems:o}=t.facts
n.permissions=t.facts.permissions
n.delivery=function(e,{facts:t,incident:n},{postmortem:{deliver:o}}){if("commit"===o||"pending"!==e.kind)return e
if(e.refused.some(({target:e})=>"commit"===e))return e
const r="refused"===t.repository.pushes
if(!r&&!1!==(0,as.D)(t,n.logbook))return e
const i=r?"protected":"untouched"
return{kind:"pending",refused:[...e.refused,{target:"commit",blocker:i}]}}(n.delivery,t,e.settings)
"unusable"===o.kind&&"commit"===e.settings.postmortem.deliver&&(n.delivery={kind:"refused",reason:o.reason})
const{decision:r,decided:i}=wu(e,t,n),s={kind:"finished",decision:r,decided:i},a=(0,Q.$M)(r,i.effects,e.budget)
if(void 0!==a){n.notes.push(a)
await Fi(e,t.facts,n)
return s}if(e.dryRun){(0,Q.Rf)(e.budget,i.effects)
n.effects.push(...i.effects)
i.effects.length>0&&n.notes.push(...i.notes)
return s}const u=await async function(e,t,n,o){try{return await async function(e,{effects:t,notes:n},o,r){let i=o,s=!0
for(const o of function(e){const t=[]
for(const n of e){const e=t.at(-1)
void 0!==e&&e.length<du&&e.every(e=>lu(e,n))?e.push(n):t.push([n])}return t}(t)){const t=await Promise.allSettled(o.map(t=>fu(e,t,i,r)))
for(const[a,u]of o.entries()){const o="fulfilled"===t[a]?.status?t[a].value:void 0
if(void 0!==o&&"outdated"!==o.kind){"refused"!==o.kind&&r.effects.push(u)
"committed"===o.kind&&r.notes.push(...n)
if("reopened"===o.kind)return{kind:"outdated",why:"it was opened again"}
i=ga(i,u,o,e.blobSha)
r.lost=r.lost.filter(e=>!au(e,o))
r.unchecked=i.unchecked??[]
"edited"!==o.kind&&"posted"!==o.kind||su(e,i,r)
iu.includes(o.kind)||(s=!1)}}const a=uu(t)
if(void 0!==a)return a}return{kind:"played",facts:i,isConclusive:s}}(e,t,n,o)}catch(t){await Fi(e,{...n,unchecked:o.unchecked},o)
throw t}}(e,i,t.facts,n)
return"outdated"===u.kind?u:u.isConclusive?await Ui(e,u.facts,n)??s:{kind:"next-round",facts:u.facts}}function wu(e,{facts:t,incident:n,stage:o},{delivery:r,refused:i}){const s=e.budget.reminders>0,a=!0===e.reminds,u=i.has("post-comment"),c=wa(n,e.settings),d=e.writer.inLanguage(c.language),l={...e,settings:c,writer:d,incident:n,facts:t,stage:o,delivery:r,reminds:a,mayRemind:s,isSilenced:u},f=// decide/decide
function(e){const t=function(e){const{incident:t}=e,{postmortem:n}=t.logbook
switch(t.phase.kind){case"not-an-incident":return ci([],n)
case"paused":return ci(function(e){const{incident:t,facts:n,settings:o}=e,{tracking:r,logbook:i}=t
return"present"===r.kind&&r.readable&&(0,je.oB)(n,i,o.acceptFrom)?no(e,i,{asked:[],due:void 0,waiting:"",postmortemToDo:void 0,quiet:void 0}):[]}(e),n)
case"waiting":return ci(function(e){const{incident:t,facts:n}=e,o="closed"===n.issue.state.kind&&"absent"===t.tracking.kind,r={...t.logbook,...ri(e)}
return o?[]:[...si(e),...oo(e,r)]}(e),n)
case"dropped":return ci(function(e){const{incident:t}=e,n=t.requested.answers.length>0
if("absent"===t.tracking.kind&&!n)return[]
const o=bt(e)
return[...ii(e),...o.effects,...fi(e,{...t.logbook,...o.logbook}),...wt(e).effects]}(e),n)
case"open":case"resolved":return function(e){const{incident:t,facts:n}=e,o=// decide/open-follow-ups
function({incident:e,facts:t,settings:n}){const{opening:o}=e.requested
if(void 0===o||o.isHeld)return[]
const{number:r}=e,{comment:i,by:s,plans:a}=o,u=(0,A.zi)(n.language).format("followUpFrom",{issue:`#${r}`,who:s}),c=a.map(({title:e,owner:t,due:n,type:o,priority:s},a)=>({title:e,index:a,body:[u,...void 0===n?[]:[`Due: ${n}`],(0,ko.oV)(r,i,a)].join("\n\n"),labels:[o,s].filter(e=>void 0!==e),assignees:void 0===t?[]:[t]})),d=t.comments.find(({id:e})=>e===i)?.createdAt??t.now
return[{kind:"open-follow-ups",issue:r,comment:i,writtenAt:d,issues:c}]}(e)
if(o.length>0)return ci(o,t.logbook.postmortem)
const r=// decide/reopen-early
function(e){const{incident:t,writer:n}=e,{number:o,phase:r}=t,[i,...s]=function({facts:e}){return e.comments.filter(({author:t,body:n})=>t.login===e.me&&(0,kr.HX)(n)).toSorted((e,t)=>e.id-t.id)}(e),a=s.map(({id:e})=>({kind:"delete-comment",issue:o,comment:e}))
if("resolved"!==r.kind||!function(e,t,n){const{incident:o,facts:r,settings:i}=e
return!("reopen"!==i.close.early||void 0===(0,xe.SY)(o)||function({logbook:e},t){return e.entries.some(({what:e,attribution:n})=>"reopened"===e&&"actor"===n.kind&&n.by===t)}(o,r.me)||(void 0!==n?(0,me.Y8)(n.createdAt,t.at):function({tracking:e},{at:t}){const n="present"===e.kind?(0,Z.M_)(e.body):void 0
return"tracking"===n?.kind&&n.logbook.entries.some(({what:e,attribution:n})=>"closed"===e&&n.at===t)}(o,t)||r.issue.locked||!0===e.isSilenced))}(e,r,i))return{kind:"leave",effects:a}
if(void 0===i){const r=(0,kr.uJ)(n.write("reopened",function({steps:e},t){const n=e.filter(({state:e})=>"open"===e.kind).map(({step:e})=>t.format("stepNamed",{number:(0,P.CD)(e.id),title:e.title}))
return{open:n,count:n.length}}(t,(0,A.zi)(e.settings.language))).trimEnd())
return{kind:"reopen",effects:[{kind:"post-comment",purpose:"reopen",issue:o,body:r}]}}return{kind:"reopen",effects:[...a,{kind:"reopen-issue",issue:o,closedAt:r.at}]}}(e),i=t.logbook.postmortem
if("reopen"===r.kind)return ci(r.effects,i)
const s=e.stage?.deliver(e)??Ae.G
if("to-do"===s.kind)return ci(s.effects,i,s.notes)
const a=function(e,{body:t,updatedAt:n}){const{logbook:o,checklist:r}=e,{list:i}=o
if("present"===r.kind)return{place:"none"===i?"body":i,effects:[]}
if("none"!==i&&"body"!==i)return{place:i,effects:[]}
if("body"===i&&function({tracking:e},t){return"present"===e.kind&&(0,me.Y8)(t,e.updatedAt)}(e,n))return{place:i,effects:[]}
const s={kind:"append",...qt(e)}
return(0,Mt.Z9)(t,e.number,s).length>It?{place:"comment",effects:[]}:{place:"none"===i?"body":"body-restored",effects:[{kind:"edit-checklist",issue:e.number,edit:s}]}}(t,n.issue),u=e.stage?.howFarWritten(e,s.text),c=bt(e),d={...Jr(e,Yr(e)),list:a.place,...Gr(e,s.logbook),...Qr(e),...ri(e),...Xr(u),...ti(e,s.text),...c.logbook},l=wt(e,u?.asking),f=ii(e)
return"post"===l.kind?ci([...a.effects,...f,...l.effects],d.postmortem):{...ci([...s.before,...a.effects,...f,...c.effects,...fi(...li(e,d,l)),...l.effects,...r.effects,...s.after],d.postmortem),...di(l,e)}}(e)}}(e)
return{...t,effects:Or(e.facts,t.effects)}}(l),m=f.effects.filter(({kind:e})=>!i.has(e))
return{decision:l,decided:{...f,effects:m}}}function $u({listed:e,...t}){return t}// decide/idle-edit
function xu(e){if("issue"!==e.kind||void 0===e.editEvent?.before)return
const{before:t,after:n,comment:o}=e.editEvent
return void 0===o?(0,Mt.tZ)(t,n,e.issue)?"our own edit":void 0:(0,Mt.Bc)(t,n,e.issue)?void 0:"a comment that changes no box"}// main
async function Au(e,t){try{const i=// github/inputs
function(e){!function(e){if(""!==(e["INPUT_MAX-NAGS"]??""))throw new r.yo("Input `max-nags`: its name is `max-reminders` now; change it in the workflow.")}(e)
const t=(0,a.AN)(e,"token")
if(""===t)throw new r.yo("Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.")
const n=function(e){const t=(0,a.AN)(e,"max-reminders")
if(""!==t){if(/^(?:[1-9]\d?|100)$/.test(t))return Number(t)
throw d("max-reminders",t,"a whole number from 1 to 100")}}(e)
return{token:t,label:(0,a.AN)(e,"label"),config:(0,a.AN)(e,"config"),...void 0===n?{}:{maxReminders:n},dryRun:c(e,"dry-run"),sweepFile:(0,a.AN)(e,"sweep-workflow")||s.v,notify:{urls:(0,a.AN)(e,"notify-url"),secret:(0,a.AN)(e,"notify-secret"),mayBePrivate:c(e,"notify-private")}}}(t)
if("check"===e.kind&&"pull_request"===t.GITHUB_EVENT_NAME)return await async function(e,t){const{checkPull:r}=await Promise.all([n.e(113),n.e(599),n.e(311),n.e(508),n.e(393),n.e(144),n.e(378)]).then(n.bind(n,4997)),i=await(0,o.N)({...u(t),token:e.token}),s={ref:t.GITHUB_SHA??"",settingsPath:e.config},a=await r(i,s),c=a.map(({file:e,line:t,words:n})=>`${e}:${t} ${n}`),d=0===c.length?"No mistakes in the settings, the templates and the form.":["```text",...c,"```"].join("\n")
await h({outcome:"checked",incidents:[],summary:d,lines:c,warnings:[],mistakes:a})}(i,t)
const l=// run/open-session
await async function({connection:e,inputs:t,clock:n,loadStage:i,issue:s,all:a=!1,weigh:u=[],isCheckup:c=!1,cause:d=""}){const l=await(0,o.N)({...e,token:t.token}),f=function(e,t){const n=function({rest:e,owner:t,repo:n}){const o=new Map
return i=>{const s=i.toLowerCase(),a=o.get(s)??async function(o){try{const{data:r}=await e.repos.getCollaboratorPermissionLevel({owner:t,repo:n,username:o})
return oe(r.role_name)?r.role_name:(i=r.user?.permissions,void 0===i?void 0:i.admin?"admin":!0===i.maintain?"maintain":i.push?"write":!0===i.triage?"triage":i.pull?"read":"none")??[r.permission].find(oe)??"unknown"}catch(e){const{status:t,limit:n}=(0,r.B1)(e)
if("none"!==n)throw e
return 404===t?"none":"unknown"}var i}(s)
o.set(s,a)
return a}}(e)
for(const e of t)n(e).catch(()=>{})
return n}(l,u),m=function(e,t,{sweepFile:n,dryRun:o}){return"schedule"===e?Promise.resolve("on"):"issues.opened"!==e||o?void 0:(0,ie.K_)(t,n)}(d,l,t),p=t.label||se.L.label,h=await(0,te.jA)(l,{settingsPath:t.config,sweepFile:t.sweepFile,...a||"workflow_dispatch"===d?{label:p,all:a}:{},...void 0===s?{}:{issue:s},...he(d)?{index:te.BZ}:{}}),{context:y}=h,{settings:g,...b}=await async function(e,t,n){try{return{settings:await we(t,n)}}catch(o){if(!(e&&o instanceof r.yo))throw o
return{settings:await we({...t,settingsFile:{kind:"absent"}},n),settingsProblem:o.message}}}(c,y,t),v=await async function(e,{templates:t}){if(0===t.length)return[]
const n=await(0,re.L)(e,t.map(({path:e})=>e))
return t.map(({name:e,path:t})=>{const o=n.get(t)
return{name:e,path:t,..."present"===o?.kind?{text:o.text}:{}}})}(l,g)
return{github:l,...{context:y,settings:g,...b},writer:await ve(g,v),now:(0,me.B9)(ke(l,n)),permissionOf:f,blobSha:X,digest:X(JSON.stringify([g,v])).slice(0,12),dryRun:t.dryRun,sweepFile:t.sweepFile,...void 0===e.workflowFile?{}:{workflowFile:e.workflowFile},loadStage:i,loadForm:ye,loadLanguage:be,early:{...pe(h,s,p),...void 0===m?{}:{sweeps:m}},budget:ge(g)}}({connection:u(t),inputs:i,clock:Date.now,loadStage:Cu,cause:e.cause,...Ou(e)})
if("setup"===e.kind||"check"===e.kind)return await async function({outcome:e,summary:t,lines:n,problems:o}){await h({outcome:e,incidents:[],summary:t,lines:n,warnings:[],problems:o})}(await async function(e,t,{inputs:o,environment:i}){const{setUp:s}=await Promise.all([n.e(113),n.e(144),n.e(63)]).then(n.bind(n,6063)),a=i.GITHUB_ACTOR??"",u="setup"===e?await t.permissionOf(a):"write"
if(!["admin","maintain","write"].includes(u))throw new r.yo(`\`task: setup\` takes write permission in the repository; ${JSON.stringify(a)} has \`${u}\`.`)
const c=i.GITHUB_ACTION_REF??"",d=/^[0-9a-f]{40}$/.test(c)?{commit:c}:{}
return s(t,{task:e,settingsPath:o.config,...d})}(e.kind,l,{inputs:i,environment:t}))
if("site"===e.kind)return await async function(e,t){const{buildSiteIn:o,tidyAtOnce:r}=await Promise.all([n.e(113),n.e(599),n.e(453),n.e(636),n.e(994),n.e(564)]).then(n.bind(n,5564))
r()
const i=`${t.RUNNER_TEMP||process.cwd()}/incident-protocol-site`,s=await o(e,i),a=e.writer.problems()
await h({outcome:"built",incidents:[],site:i,...s,warnings:a})}(l,t)
if(l.context.repository.archived)return await async function(e,{writer:t}){const n=(0,A.zi)(t.language).words.repositoryArchived
if("sweep"!==e.kind)throw new r.yo(n)
const o=Su({writer:t},{reports:[],dryRun:!1})
await h({outcome:"archived",incidents:[],summary:o,lines:[n],warnings:t.problems()})}(e,l)
const{reports:f,notes:m}=// run/look
await async function(e,t,o){if("sweep"===t.kind)try{const{sweep:t}=await n.e(52).then(n.bind(n,1052)),r=await async function(e,t){const{reports:n,notes:o,folder:r}=t
if(void 0===r||n.some(G.Z5))return t
const i=n.some(({merged:e})=>!0===e)
return{...t,notes:[...o,...await(0,G.NH)(e,{isSure:i,...r})]}}(e,await t(e,o))
return V(e,await async function(e,t,o){if(void 0===t.folder)return t
const{tendFollowUps:r}=await n.e(447).then(n.bind(n,6447))
return r(e,t,{reconcile:o,renewList:async()=>t.reports.some(G.Z5)?[]:(0,G.NH)(e,{isSure:!0,last:"unread"})})}(e,r,o))}finally{"schedule"===t.cause&&await(await n.e(401).then(n.bind(n,8401))).keepAwake(e)}if("follow-up"===t.kind){const{hearFollowUp:r}=await n.e(447).then(n.bind(n,6447))
return r(e,t.issue,o)}await async function(e,t){if("issue"!==t.kind||!0!==t.isSameBreath||e.dryRun)return
const{early:n,context:o,github:r}=e
if(!(n.threads.get(t.issue)?.comments??[]).filter(({author:e})=>e.login===o.me).some(({body:e})=>"tracking"===(0,Z.M_)(e).kind)){await r.pause(J)
n.threads.delete(t.issue)}}(e,t)
const i=await async function(e,t,o){try{return await o(e,t)}catch(o){const{status:i,message:s}=(0,r.B1)(o),a=410===i&&/deleted/i.test(s)
if(!(o instanceof r.rO||a)||!/^issue/.test(t.cause))throw o
const{gone:u}=await n.e(259).then(n.bind(n,9640)),c=`${e.context.repository.url}/issues/${t.issue}`
return u({number:t.issue,url:c},e)}}(e,t,o),s=!0===i.merged
return V(e,{reports:[i],notes:s?await(0,G.NH)(e,{isSure:s,last:"unread"}):[]})}(l,e,yu),p=await async function(e,t,{notify:o}){if(t.every(({news:e=[]})=>0===e.length))return{news:[],notes:[]}
const{tellOthers:r}=await n.e(846).then(n.bind(n,4846))
return r(e,t,o)}(l,f,i),y=[...m,...p.notes]
await h({news:p.news,outcome:Pu(e,f),incidents:f,summary:Su(l,{reports:f,notes:y,dryRun:i.dryRun}),lines:[...f.flatMap(e=>function(e,t,n){const{format:o}=n,{number:r,outcome:i,done:s,total:a,effects:u,notes:c}=e
return[o("runProgress",{outcome:i,done:s,total:a}),...u.map(e=>o(t?"runPlans":"runDid",{what:(0,O.o)(e,n)})),...c].map(e=>`#${r}: ${e}`)}(e,i.dryRun,(0,A.zi)(l.settings.language))),...y],warnings:l.writer.problems()})}catch(e){await async function(e){const t=k({outcome:"failed",result:{version:1,action:m.R,outcome:"failed",reason:e,incidents:[]}}),{setFailed:n,warning:o}=await y()
for(const e of t)o(e)
n(e)}((0,i.W)(e))}}function Ou(e){switch(e.kind){case"issue":return{issue:e.issue,weigh:e.weigh??[]}
case"follow-up":return{weigh:e.weigh??[]}
default:return{all:"sweep"===e.kind,isCheckup:"sweep"!==e.kind}}}async function Cu(){const{postmortemStage:e}=await Promise.all([n.e(113),n.e(599),n.e(636),n.e(994),n.e(433),n.e(976),n.e(589)]).then(n.bind(n,1589))
return e}function Pu(e,t){return"sweep"!==e.kind?t[0]?.outcome??"unchanged":t.some(({problem:e})=>void 0!==e)?"failed":"swept"}function Su({writer:e},t){try{// report/summary
return function(e,t){const n=function({reports:e,notes:t=[],dryRun:n},o){const r=e.filter(B),[i,s]=[r.filter(R),r.filter(e=>!R(e))],a=function(e){const t=e=>void 0!==e.problem?0:M(e)?1:2,n=({waiting:e})=>e?.steps[0]?.due
return e.toSorted((e,o)=>t(e)-t(o)||(M(e)?(0,j.FF)(n(e),n(o)):e.number-o.number)).slice(0,T)}(i),u=e.flatMap(({number:e,notes:t})=>t.map(t=>`#${e}: ${t}`)),c=e.flatMap(({number:e,problem:t})=>void 0===t?[]:[`#${e}: ${t}`])
return{dryRun:n,incidents:a.map(e=>function(e,t,n){return{link:q(e),title:(0,C.h)(e.title??"",80),severity:(0,C.h)(e.severity??"",40),overdue:M(e),steps:U(e,n),did:D(e,t,n)}}(e,n,o)),fine:I(s,o),notes:[...L(u,o),...t,...i.length>a.length?[o.counted("moreRows",i.length-a.length)]:[]],problems:L(c,o),kept:n?[]:e.flatMap(({effects:e})=>e.flatMap(H)),planned:e.flatMap(({planned:e=[]})=>e).slice(0,z).map(K)}}(t,(0,A.zi)(e.language)),o=e.write("summary",n,e=>n.kept.every(t=>e.includes(t.text))?void 0:"it leaves out `kept`, the text of a postmortem that found no other place"),r=e.problems().map(e=>`> [!WARNING]\n> ${(0,C.h)(e,500)}\n\n`)
return`${r.join("")}${o}`}(e,t)}catch(e){return(0,i.W)(e)}}}),7898:((e,t,n)=>{n.d(t,{U_:()=>a,gQ:()=>r,tE:()=>i})
var o=n(2502)
function r(e){return e.replaceAll(/\{(?=[{%#])/g,"{ ").replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi,"<! --")}function i(e){const t=function(e){return Array.from(e.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g),e=>{const[,t="",n=""]=e
return{at:e.index+t.length,length:n.length,escaped:t.length%2==1}})}(e),n=Map.groupBy(t.toReversed(),e=>e.length),o=new Map
let r=0
for(const e of t){if(e.at<r)continue
const t=e.escaped?{at:e.at+1,length:e.length-1}:e,i=0===t.length?void 0:s(e.at,n.get(t.length)??[])
if(void 0!==i){r=i.at+i.length
o.set(t.at,r)}}return o}function s(e,t){for(let n=t.at(-1);void 0!==n;n=t.at(-1)){if(n.at>e)return n
t.pop()}}function a(e,t=80){const n=r((0,o.pF)(e,t).replaceAll("`","'").replaceAll("|","¦"))
return""===n?"":`\`${n}\``}}),7685:((e,t,n)=>{n.d(t,{M:()=>c})
var o=n(7898),r=n(1091);// markdown/inert-reference
function i({text:e,at:t,tail:n,inAddress:r},i){const s=t+i.length,a=r||n.endsWith("`")?" ":"",u="`"===e[s]?" ":""
return{write:`${a}\`${(0,o.gQ)(i)}\`${u}`,to:s}}const s=/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,20}$/i
function a(e){return/[\p{L}\p{N}_]$/u.test(e.slice(-2))}// markdown/inert-inline
const u=32
function c(e,t,n=""){const r=(0,o.tE)(e),i=[]
let[s,a,c]=[n.slice(-u),!1,0]
for(;c<e.length;){const n={...t,text:e,at:c,tail:s,inAddress:a,spans:r},o=d(e[c]??"")(n)??f(n)
i.push(o.write)
a=a&&!/\s/.test(o.write)||/(?:https?:\/\/|www\.)\S*$/i.test(s+o.write)
s=(s+o.write).slice(-u)
c=o.to}return i.join("")}function d(e){const t=l[e]
return void 0!==t?t:/[hH]/.test(e)?y:/[gG]/.test(e)?e=>function(e){if(a(e.tail))return
const t=/^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(e.text.slice(e.at,e.at+20))?.[0]
return void 0===t?void 0:i(e,t)}(e)??g(e):g}const l={"\\":function({text:e,at:t,markup:n}){const o=e[t+1]??""
return"escaped"===n?{write:"\\\\",to:t+1}:/^[@<&{%]$/.test(o)||/^#\d/.test(e.slice(t+1,t+3))?{write:"",to:t+1}:/^[\n!-/:-@[-`{-~]$/.test(o)?{write:`\\${o}`,to:t+2}:{write:"\\\\",to:t+1}},"`":function(e){const{text:t,at:n,spans:r,markup:i}=e,s=r.get(n),a=void 0===s?"":t.slice(n,s)
return void 0===s||"escaped"===i&&a.includes("|")?{write:"\\`",to:n+1}:{write:`${e.inAddress?" ":""}${(0,o.gQ)(a)}`,to:s}},"<":({at:e})=>({write:"&lt;",to:e+1}),"&":function(e){const t=e.text.slice(e.at,e.at+40),n=/^&#x?[\da-f]{1,8};/i.exec(t)?.[0]
return void 0!==n?i(e,n):/^&(?:#|[a-z][a-z0-9]*;)/i.test(t)?"kept"===e.markup&&p.test(t)?void 0:{write:"&amp;",to:e.at+1}:void 0},"{":function({at:e,tail:t}){return{write:t.endsWith("{")?"<wbr/>\\{":"\\{",to:e+1}},"%":e=>function({text:e,at:t,tail:n}){return/%7b$/i.test(n)&&/^%7b/i.test(e.slice(t,t+3))?{write:`<wbr/>${e.slice(t,t+3)}`,to:t+3}:void 0}(e)??h(e),"#":e=>function(e){const t=/^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(e.text.slice(e.at,e.at+20))?.[0]
if(void 0!==t)return function({text:e,at:t,tail:n,inAddress:o,home:r,isIssue:i},u){const c=e[t+u.length]??""
return!(""===r||o||/[\w([]/.test(c)||/[\]!]$/.test(n)||a(n)||s.test(n)||!1===i?.(Number(u.slice(1)))||/\[[^\]]*$/.test(e.slice(Math.max(0,t-300),t)))}(e,t)?function({at:e,home:t},n){return{write:`[${n}](${(0,r.SM)(`${t}/issues/${n.slice(1)}`)})`,to:e+n.length}}(e,t):i(e,t)}(e)??h(e),"@":function(e){const t=e.text.slice(e.at,e.at+160),n=/^@[0-9a-f]{7,40}(?![\w-])/i.exec(t)?.[0]
if(void 0!==n&&/[\w.-]\/[\w.-]+$/.test(e.tail))return i(e,n)
if(/[a-z\d]$/i.test(e.tail))return
const o=/^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(t)?.[0]
return void 0===o?void 0:i(e,o)},"!":function({text:e,at:t,tail:n,markup:o,server:i}){if("escaped"===o||"["!==e[t+1])return
const s=/^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(e.slice(t,t+2500))
if(null!==s&&(0,r.S_)(s[1]??"",i))return
const a=n.endsWith("!")?"<wbr/>":""
return"]"===e[t+2]?{write:`${a}[image`,to:t+2}:{write:a,to:t+1}},"[":m,"]":function(e){const{text:t,at:n,markup:o}=e
if("escaped"===o)return m(e)
const i=t[n+1]
return"("!==i&&":"!==i||(0,r.n2)(t.slice(n+2,n+200))?void 0:{write:"]\\",to:n+1}},"*":m,"|":m,"~":m,_:function({text:e,at:t,tail:n,markup:o}){return"kept"===o||a(n)&&/^[\p{L}\p{N}_]/u.test(e.slice(t+1,t+3))?void 0:{write:"\\_",to:t+1}}}
function f({text:e,at:t}){return{write:e[t]??"",to:t+1}}function m({text:e,at:t,markup:n}){return"escaped"===n?{write:`\\${e[t]}`,to:t+1}:void 0}const p=/^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/
function h({text:e,at:t,tail:n}){return n.endsWith("{")?{write:`\\${e[t]}`,to:t+1}:void 0}function y(e){const{text:t,at:n,tail:o}=e
if(a(o))return
const u=/^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(t.slice(n,n+2048))?.[0]
if(void 0===u)return g(e)
const c=/\/(?:issues|pull)\/\d/.test(u)&&s.test(o),d=/(?:\{|%7b){2}/i.test(u)
return c||d?i(e,u):{write:(0,r.SM)(u),to:n+u.length}}function g({text:e,at:t}){const n=/^[a-z0-9 ,.;]+/i.exec(e.slice(t,t+64))?.[0]
if(void 0===n)return
const o=n.slice(1).search(/[hg]/i),r=-1===o?n:n.slice(0,o+1)
return{write:r,to:t+r.length}}}),1091:((e,t,n)=>{n.d(t,{SM:()=>r,S_:()=>s,n2:()=>i,oW:()=>o,uM:()=>a})
function o(e){return e.toWellFormed().split("/").map(encodeURIComponent).join("/")}function r(e){const t=e.indexOf("/",e.indexOf("://")+3),n=-1===t?e:e.slice(0,t),o=-1===t?"":e.slice(t).replaceAll("@","%40")
return`${n.replaceAll(/(?<![a-z\d])@/gi,"%40")}${o}`.replaceAll(/#(?=\d)/g,"%23").replaceAll(/&(?=#|[a-z][a-z0-9]{0,40};)/gi,"%26").replaceAll("{","%7B").replaceAll("}","%7D").replaceAll("*","%2A")}function i(e){if(""===e.trim()||/^\s{20}/.test(e))return!1
const t=/^[\s<]*([^\s/?#:<]{1,64}):/.exec(e)?.[1]
return void 0===t||["http","https","mailto"].includes(t.toLowerCase())}function s(e,t){return!!e.startsWith(`${t}/`)||"https://github.com"===t&&/^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(e)}function a(e,t){return void 0!==t&&/^https?:\/\/[^\s<>"|\\`]+$/.test(t)?`[${e}](${r(t).replaceAll("(","%28").replaceAll(")","%29")})`:e.replace(/^#\d+/,"`$&`")}}),9297:((e,t,n)=>{n.d(t,{Mh:()=>r,Ne:()=>s,OH:()=>o,dm:()=>a,eT:()=>u,nV:()=>c,z3:()=>i})
function o(e,t,n){return{text:e,at:t,end:n,column:0,debt:0}}function r(e){return d(e,64).column-e.column}function i(e){return d(e,Number.POSITIVE_INFINITY).at===e.end}function s(e){return d(e,Number.POSITIVE_INFINITY)}function a(e,t){return d(e,t)}function u(e){if(r(e)>3)return
const t=s(e)
if(">"!==t.text[t.at]||t.at>=t.end)return
const n={...t,at:t.at+1,column:t.column+1,debt:0}
return r(n)>0?a(n,1):n}function*c(e){const t=/\r\n|\n|\r/g
let n=0
for(let o=t.exec(e);null!==o;o=t.exec(e)){yield[n,o.index]
n=t.lastIndex}yield[n,e.length]}function d(e,t){let{at:n,column:o,debt:r}=e
const i=e.column+t
for(;n<e.end&&o<i;){const t=e.text[n]
if(" "===t){n+=1
o+=1
continue}if("\t"!==t)break
const s=o+4-o%4
if(s<=i){n+=1
o=s
r=0}else{r+=i-o
o=i}}return{...e,at:n,column:o,debt:r}}}),2900:((e,t,n)=>{n.d(t,{M:()=>r})
const o=200
function r(e,t,n){const r=n(e.trimEnd().split("\n"),t.trimEnd().split("\n")),i=r.flatMap(([e,t],n)=>0!==e?[`${e>0?"-":"+"}${t}`]:[r[n-1],r[n+1]].some(e=>0!==(e?.[0]??0))?[` ${t}`]:[])
return(i.length>o?[...i.slice(0,o),"…"]:i).join("\n")}}),6819:((e,t,n)=>{n.d(t,{W_:()=>a,tf:()=>c,yN:()=>u})
const o=new Set("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" ")),r=/<\/(?:script|pre|style|textarea)>/i,i=/^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i,s=/^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i
function a(e,t){if("<"!==e[0])return
const n=/^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(e)
if(null!==n)return{until:"closing-tag",tag:(n[1]??"").toLowerCase()}
if(e.startsWith("\x3c!--"))return{until:"--\x3e"}
if(e.startsWith("<?"))return{until:"?>"}
if(e.startsWith("<![CDATA["))return{until:"]]>"}
if(/^<![a-z]/i.test(e))return{until:">"}
const r=/^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(e)
return null!==r&&o.has((r[1]??"").toLowerCase())?{until:"blank"}:t||!i.test(e)&&!s.test(e)?void 0:{until:"blank"}}function u(e,t){return"blank"!==t.until&&("closing-tag"===t.until?r.test(e):e.includes(t.until))}function c(e){return"blank"===e.until?"":"closing-tag"===e.until?`</${e.tag??"pre"}>`:e.until}}),1477:((e,t,n)=>{n.d(t,{h:()=>s})
var o=n(7685),r=n(2502)
const i=/^(?:[#>+=-]|(\d{1,9})(?=[.)]))/
function s(e,t=200,n="",s={}){return(0,o.M)((0,r.pF)(e,t),{markup:"escaped",server:"",home:n,...s}).replace(i,(e,t)=>void 0===t?`\\${e}`:`${t}\\`)}}),1156:((e,t,n)=>{n.d(t,{k:()=>f,d:()=>m})
var o=n(9297),r=n(6819)
function i(e){const t=e[0]
if("-"!==t&&"*"!==t&&"_"!==t)return!1
const n=e.replaceAll(/[ \t]/g,"")
return n.length>=3&&n===t.repeat(n.length)}function s(e){return" "===e||"\t"===e}function a(e,t){const{matched:n,rest:a}=function(e,t){let n=e,o=0
for(const e of t){const t=u(n,e)
if(void 0===t)break
n=t
o+=1}return{matched:o,rest:n}}(e,t.containers),l=n===t.containers.length
if(l&&"fence"===t.leaf.kind)return function(e,t,n){const r=(0,o.Mh)(e)<=3&&function(e,t){const n=function(e){let t=0,n=e.length
for(;t<n&&s(e[t]);)t+=1
for(;n>t&&s(e[n-1]);)n-=1
return e.slice(t,n)}(e)
return n.length>=t.length&&n===(t[0]??"").repeat(n.length)}(e.text.slice(e.at,e.end),n)
return{place:"code",blocks:r?{...t,leaf:{kind:"none"}}:t}}(a,t,t.leaf.fence)
if(l&&"html"===t.leaf.kind){const e=function(e,t,n){return"blank"===n.until?(0,o.z3)(e)?void 0:{place:"html",blocks:t}:{place:"html",blocks:(0,r.yN)(e.text.slice(e.at,e.end),n)?{...t,leaf:{kind:"none"}}:t}}(a,t,t.leaf.html)
if(void 0!==e)return e}return function(e,t,n){const s=t.containers.slice(0,n),a="paragraph"===t.leaf.kind,u=a&&n===t.containers.length,{opened:l,item:f,line:m}=function(e,t,n){const r=[]
let i,s=e
for(;r.length<t&&!(0,o.z3)(s)&&(0,o.Mh)(s)<4;){const e=d(s,n&&0===r.length)
if(void 0===e)break
r.push(e.container)
s=e.rest
i="item"===e.container.kind?(0,o.Ne)(s).at:void 0}return{opened:r,item:i,line:s}}(e,64-n,u),p=[...s.map(c),...l],h=(e,t)=>({place:e,blocks:{containers:p,leaf:t},...void 0===f?{}:{item:f}})
if((0,o.z3)(m))return h("text",{kind:"none"})
const y=(0,o.Mh)(m)>=4
if(y&&(!a||l.length>0))return h("code",{kind:"none"})
const g=y?void 0:// markdown/markdown-leaf
function(e,t){const n=(0,o.Ne)(e),s=n.text.slice(n.at,n.end),a=/^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(s)
if(null!==a)return{place:"code",leaf:{kind:"fence",fence:a[1]??a[2]??""}}
const u=(0,r.W_)(s,t)
return void 0!==u?{place:"html",leaf:(0,r.yN)(s,u)?{kind:"none"}:{kind:"html",html:u}}:function(e){return/^#{1,6}(?:[ \t]|$)/.test(e)||i(e)}(s)||t&&function(e){return/^(?:=+|-+)[ \t]*$/.test(e)}(s)?{place:"text",leaf:{kind:"none"}}:void 0}(m,u&&0===l.length)
return void 0!==g?h(g.place,g.leaf):a&&0===l.length?{place:"text",blocks:t}:h("text",{kind:"paragraph"})}(a,t,n)}function u(e,t){return"quote"===t.kind?(0,o.eT)(e):(0,o.z3)(e)?t.bare?void 0:e:(0,o.Mh)(e)>=t.width?(0,o.dm)(e,t.width):void 0}function c(e){return"item"===e.kind&&e.bare?{...e,bare:!1}:e}function d(e,t){const n=(0,o.eT)(e)
return void 0!==n?{container:{kind:"quote"},rest:n}:function(e,t){const n=(0,o.Ne)(e),r=n.text.slice(n.at,Math.min(n.end,n.at+11)),s=/^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(r)
if(null===s||n.at+s[0].length>n.end)return
if(i(n.text.slice(n.at,n.end)))return
const a={...n,at:n.at+s[0].length,column:n.column+s[0].length},u=(0,o.z3)(a)
if(t&&(u||void 0!==s[1]&&1!==Number(s[1])))return
const c=(0,o.Mh)(a),d=u||c>4?1:c
return{container:{kind:"item",width:(0,o.Mh)(e)+s[0].length+d,bare:u},rest:u?(0,o.Ne)(a):(0,o.dm)(a,d)}}(e,t)}function l(e){return e.containers.length>0?{kind:"nothing"}:"fence"===e.leaf.kind?{kind:"fence",fence:e.leaf.fence}:"html"===e.leaf.kind&&"blank"!==e.leaf.html.until?{kind:"html",html:e.leaf.html}:{kind:"nothing"}}// markdown/read-markdown
const f=m(function(e){const t=[]
let n={containers:[],leaf:{kind:"none"}}
for(const[r,i]of(0,o.nV)(e)){const s=a((0,o.OH)(e,0===r&&e.startsWith("\ufeff")?1:r,i),n),u=e=>s.blocks.containers.some(t=>t.kind===e)
t.push({start:r,end:i,place:s.place,quoted:u("quote"),listed:u("item"),...void 0===s.item?{}:{item:s.item}})
n=s.blocks}return{lines:t,open:l(n)}},{texts:256,characters:262144})
function m(e,t){const n=new Map
let o=0
return r=>{const i=n.get(r)??{value:e(r)}
n.delete(r)&&(o-=r.length)
n.set(r,i)
o+=r.length
for(const e of n.keys()){if(n.size<=t.texts&&o<=t.characters)break
n.delete(e)
o-=e.length}return i.value}}}),7378:((e,t,n)=>{n.d(t,{l:()=>C,E:()=>k});// markdown/as-shown
const o={lowbar:"_",UnderBar:"_",hyphen:"-",dash:"-",period:".",colon:":",equals:"=",sol:"/",plus:"+",amp:"&",shy:"",zwj:"",zwnj:"",ZeroWidthSpace:"",NoBreak:""},r=/\\([!-/:-@[-`{-~])|&#(?:x([\da-f]{1,6})|(\d{1,7}));|&([A-Za-z]{2,16});|<!--[^>]{0,200}-->|<\/?[a-z][^<>\n]{0,200}>|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\*{1,3}|`{1,3}|~~/giu,i=/(?<=[A-Za-z0-9_-])[ \t]*\r?\n[ \t]*(?:>[ \t]?)*[ \t]*(?=[A-Za-z0-9_-])/g
function s([e,t,n,r,i]){return void 0!==t?t:void 0!==n?a(Number.parseInt(n,16)):void 0!==r?a(Number(r)):void 0!==i?Object.hasOwn(o,i)?o[i]??"":e:""}function a(e){if(e>1114111)return""
const t=String.fromCodePoint(e)
return/\p{Cf}/u.test(t)?"":t}// markdown/secret-kinds
const u="A-Za-z0-9",c=`${u}_\\-`,d=[["GitHub token","gh[pousr]_",[u,20,255]],["GitHub token","github_pat_",[`${u}_`,20,255]],["GitLab token","gl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-",[`${c}.`,20,255]],["Slack token","xox[abeoprs]-|xapp-",[`${u}-`,10,255]],["Google key","AIza",[c,35,35]],["Google token","ya29\\.",[c,20,2048]],["Google client secret","GOCSPX-",[c,20,64]],["npm token","npm_",[u,36,36]],["PyPI token","pypi-",[c,50,512]],["RubyGems key","rubygems_",["a-f0-9",40,64]],["crates.io token","cio",[u,32,32]],["Docker token","dckr_(?:pat|oat)_",[c,20,255]],["Hugging Face token","hf_|api_org_",[u,30,64]],["API key","(?:sk|rk)[-_](?:live|test|proj|ant|svcacct|or|admin)[-_]",[c,16,255]],["API key","sk-",[c,32,255]],["webhook secret","whsec_",[`${u}+/=`,24,128]],["DigitalOcean token","do[opr]_v1_",["a-f0-9",64,64]],["Databricks token","dapi",["a-f0-9-",32,36]],["Twilio key","SK|AC",["a-f0-9",32,32]],["Shopify token","shp(?:at|ca|pa|ss)_",["a-fA-F0-9",32,64]],["Atlassian token","AT[ACS]TT3",[`${c}=`,40,512]],["Grafana token","glsa_|glc_",[`${c}=+/`,32,512]],["Linear key","lin_(?:api|oauth)_",[u,32,128]],["Doppler token","dp\\.(?:pt|st|ct|sa|scim|audit)\\.",[`${c}.`,30,128]],["Postman key","PMAK-",["a-f0-9-",40,128]],["Sentry token","sntry[su]_",[`${c}=+/.`,32,512]],["New Relic key","NR(?:AK|JS|II|RA|AL)-",[c,20,64]],["Square token","sq0(?:atp|csp|idp)-",[c,20,64]],["Square token","EAAA[a-zA-Z0-9]",[c,55,64]],["Telegram token","\\d{8,10}:AA",[c,32,36]],["Notion token","ntn_|secret_",[u,40,64]],["Figma token","fig[dou]_",[c,36,64]],["age key","AGE-SECRET-KEY-1",["A-Z0-9",50,64]],["Vault token","hv[bsr]\\.",[c,24,512]],["Terraform token",`[${u}]{14}\\.atlasv1\\.`,[c,50,128]],["Pulumi token","pul-",["a-f0-9",40,40]],["SendGrid key","SG\\.[A-Za-z0-9_-]{16,64}\\.",[c,16,128]],["Mailgun key","key-",["a-f0-9",32,32]],["Brevo key","xkeysib-",["a-f0-9-",64,128]],["Discord token",`[MNO][${c}]{22,27}\\.[${c}]{5,7}\\.`,[c,27,64]],["Supabase key","sb[pb]_",[c,36,64]],["PlanetScale secret","pscale_(?:tkn|pw|oauth)_",[`${c}.`,30,64]],["Airtable token",`pat[${u}]{14}\\.`,["a-f0-9",64,64]],["Netlify token","nfp_",[u,30,64]],["CircleCI token","CCI(?:PAT|PRJ)_",[`${c}`,36,128]],["Buildkite token","bk(?:ua|ct|aj)_",[u,36,64]],["Tailscale key","tskey-",[`${u}-`,20,128]],["JFrog token","AKCp|cmVmd",[u,40,128]],["Alibaba key","LTAI",[u,16,24]],["1Password token","ops_eyJ",[`${c}=`,40,2048]],["Dropbox token","sl\\.(?:u\\.)?",[c,60,2048]]],l=d.map(([e,t,[n,o,r]])=>({name:e,pattern:new RegExp(`(?<![${u}])(?<secret>(?:${t})[${n}]{${o},${r}})`,"g"),isRandom:!0,isIssued:!0}))
function f(e,t,n={}){return{name:e,pattern:t,...n}}const m=[f("private key",/(?<secret>-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?)/g),f("private key",/PuTTY-User-Key-File-\d[\s\S]{0,2000}?Private-Lines: \d{1,4}\s{1,3}(?<secret>[A-Za-z0-9+/=]{20,76}(?:\r?\n[A-Za-z0-9+/=]{4,76}(?=\r?\n|$)){0,400})/g),f("AWS key",/(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/g),f("token",/(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048})/g,{isIssued:!0}),f("webhook",/(?<secret>https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w-]{1,60}\.webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces)\/[A-Za-z0-9/_@.?=&%-]{10,512})/g),f("Azure secret",/(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g),f("Mailchimp key",/(?<![A-Za-z0-9])(?<secret>[a-f0-9]{32}-us\d{1,2})(?![A-Za-z0-9])/g),f("Azure key",/\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi),f("AWS key",/aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi)],p=[f("token",/[?&;](?:access_token|auth|api_?key|client_secret|code|id_token|jwt|key|password|refresh_token|secret|signature|token|unsubscribe-auth|unsubscribe_token|x-amz-(?:credential|security-token|signature)|x-goog-(?:credential|signature))=(?<secret>[A-Za-z0-9._~%+/-]{12,4096}={0,2})/gi,{isRandom:!0}),f("signature",/[?&;]sig=(?<secret>[A-Za-z0-9%+/_-]{20,200}={0,2})/gi,{isRandom:!0})],h=[f("token",/\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey|bot)\s{1,3}(?<secret>[A-Za-z0-9._~+/-]{12,4096}={0,2})/gi,{isRandom:!0}),f("cookie",/\b(?:set-)?cookie: {0,3}(?<secret>[^\s=;]{1,100}=[^\n"']{8,2000})/gi),f("password",/(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"'@/]{1,100}:(?<secret>[^\s"'@/:$<][^\s"'@/:]{2,255})/g),f("password",/\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,200}? -p(?<secret>[^\s"'|;&]{4,255})/g),f("password",/\b(?:sshpass|docker login|helm registry login)\b[^\n|;&]{0,200}? -p ?(?<secret>[^\s"'|;&-][^\s"'|;&]{3,255})/g)],y=[f("secret",/(?<![A-Za-z0-9])[\w.-]{0,40}?(?:passw(?:or)?d|passwort|passphrase|contraseña|pwd|secret|token|api[_-]?key|access[_-]?key|auth[_-]?key|signing[_-]?key|encryption[_-]?key|private[_-]?key|client-key-data|credentials?|(?:sentry|db|database)[_-]?dsn)[\w-]{0,20}["'`]?\]?(?: {0,3}[:=]>? {0,3}| is )["'`]?(?<secret>[^\s"'`,;<>(){}|&]{6,4096})/gi,{isRandom:!0})],g=[{cue:/-----BEGIN|PuTTY|A(?:KIA|SIA|BIA|CCA)|eyJ|https:|Q~|-us\d|AccountKey|AccessKey|access_?key/i,kinds:m},{cue:new RegExp(`(?<![${u}])(?:${d.map(([,e])=>e).join("|")})[${u}]`),kinds:l},{cue:/[?&;][\w-]{2,30}=/,kinds:p},{cue:/authorization|cookie|-u\b|--user|mysql|mariadb|sshpass|login/i,kinds:h},{cue:/pass|pwd|contrase|secret|token|key|credential|dsn/i,kinds:y}]
function b(e){return g.flatMap(({cue:t,kinds:n})=>t.test(e)?n:[])}// markdown/redact
const v=/(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/(?!anonymous:)(?<secret>[^\s:/?#@]{0,255}:[^\s/?#@]{1,255})@/gi
function k(e){const t=O(e,x(e,b(e)))
if(!w.test(t.text))return t
const n=$(t.text,!1),o=$(n.text,!0)
return{text:o.text,redacted:t.redacted+n.redacted+o.redacted}}const w=/[\\&<*`~\n]|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164/u
function $(e,t){const n=function(e,{acrossLines:t}){const n=[...[...e.matchAll(r)].map(e=>({from:e.index,to:e.index+e[0].length,shown:s(e)})),...t?[...e.matchAll(i)].map(({index:e,0:t})=>({from:e,to:e+t.length,shown:""})):[]].toSorted((e,t)=>e.from-t.from),o=[]
let a="",u=0
for(const t of n)if(!(t.from<u)){for(let e=u;e<t.from;e+=1)o.push(e)
a+=e.slice(u,t.from)+t.shown
for(let e=0;e<t.shown.length;e+=1)o.push(t.from)
u=t.to}for(let t=u;t<=e.length;t+=1)o.push(t)
return{text:a+e.slice(u),starts:o}}(e,{acrossLines:t})
if(n.text===e)return{text:e,redacted:0}
const o=b(n.text),a=t?o.filter(({isIssued:e})=>!0===e):o,u=x(n.text,a).map(({from:t,to:o,words:r})=>({from:n.starts[t]??0,to:n.starts[o]??e.length,words:r}))
return O(e,u)}function x(e,t){return[...t.flatMap(({name:t,pattern:n,isRandom:o})=>A(e,n).filter(({secret:e})=>!0!==o||function(e){if(/^(?:[<${*%([]|https?:|\/)|^\d+$|^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+/i.test(e))return!1
const t=e.split(/[^A-Za-z0-9]+/).filter(e=>""!==e),n=t.reduce((e,t)=>e+t.length,0),o=t.filter(e=>/^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|\d{1,4})$/.test(e)).reduce((e,t)=>e+t.length,0)
return!(0===n||o>=.7*n)&&(t.some(e=>e.length>=20)||/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]/.test(e))}(e)).map(({from:e,to:n})=>({from:e,to:n,words:`(redacted: ${t})`}))),...A(e,v).map(({from:e,to:t})=>({from:e,to:t,words:"redacted"}))]}function A(e,t){return[...e.matchAll(t)].flatMap(({index:e,0:t,groups:n})=>{const o=n?.secret
if(void 0===o)return[]
const r=e+t.lastIndexOf(o)
return[{secret:o,from:r,to:r+o.length}]})}function O(e,t){const n=[]
for(const e of t)n.some(({from:t,to:n})=>e.from<n&&t<e.to)||n.push(e)
const o=n.toSorted((e,t)=>e.from-t.from)
let r="",i=0
for(const{from:t,to:n,words:s}of o){r+=e.slice(i,t)+s
i=n}return{text:r+e.slice(i),redacted:n.length}}function C(){let e=0
const t=new Set
return{hide:n=>{const{text:o,redacted:r}=k(n)
r>0&&!t.has(n)&&(e+=r)
t.add(n)
return o},hidden:()=>e}}}),2502:((e,t,n)=>{n.d(t,{Q6:()=>s,pF:()=>a,uo:()=>u})
const o=String.fromCharCode(27),r=new RegExp(`${o}\\[[0-9;?]*[ -/]*[@-~]`,"g"),i=/(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu
function s(e){return e.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g,"\n").replaceAll(r,"").replaceAll(i,"")}function a(e,t){return u(s(e).replaceAll(/\s+/gu," ").trim(),t)}function u(e,t){return e.length<=t?e:`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}…`}}),4940:((e,t,n)=>{n.d(t,{G:()=>o})
const o={kind:"finished",logbook:{},before:[],after:[]}}),7247:((e,t,n)=>{n.d(t,{D:()=>o,k:()=>r})
function o(e){return"post-comment"===e.kind?"reminder"===e.purpose||"chase"===e.purpose:"open-protocol-issue"===e.kind}function r(e){return"refused"in e?e.refused:[]}}),2844:((e,t,n)=>{n.d(t,{J:()=>r,Q:()=>o})
function o({review:e},{draft:t}){const n="read"===t.kind&&"merged"===t.pull.kind?t.pull.review:void 0
if(void 0===n||n.number===e?.number)return e
const o=n.at??e?.at
return{...n,by:[...new Set([...e?.by??[],...n.by])],...void 0===o?{}:{at:o}}}function r({logbook:e},t,n={}){const{by:r=[],at:i}=o(e,t)??{}
return void 0!==i&&function(e,t){return void 0===e||Array.isArray(e)&&e.every(e=>t.includes(e))}(n.reviewed_by,r)?{reviewed_by:r,reviewed_at:i}:{}}}),7262:((e,t,n)=>{n.d(t,{cn:()=>c,vt:()=>i,wI:()=>u})
var o=n(4827),r=n(4493)
const i=5,s=/^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i,a=/^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i
function u({incident:e,facts:t,settings:n},i){const{author:s,assignees:a}=t.issue,u="person"===s.kind&&(0,r.J6)(t,e.logbook,n.acceptFrom)
return l([d((0,o.bf)(e.logbook,i)),d((0,o.M)(e.logbook)),a,u?[s.login]:[],n.people.default])}function c(e,t){const n=new Set(t.map(e=>e.toLowerCase()))
return l([e.settings.people.escalateTo.filter(e=>!n.has(e.toLowerCase()))])}function d(e){return void 0===e?[]:[e]}function l(e){for(const t of e){const e=[...new Set(t)].filter(e=>s.test(e)||a.test(e))
if(e.length>0)return e.slice(0,i)}return[]}}),6308:((e,t,n)=>{n.d(t,{o:()=>r})
var o=n(5309)
function r(e,{format:t,words:n}){const{issue:r}=e
switch(e.kind){case"edit-checklist":return function({issue:e,edit:t},{format:n,words:r}){if("append"===t.kind)return n("effect-append",{issue:e})
if(0===t.steps.length)return n("effect-put-back",{issue:e})
const i=t.steps.map(e=>`${(0,o.CD)(e)} (${e})`).join(r.comma)
return n(`effect-${t.kind}`,{steps:i,issue:e})}(e,{format:t,words:n})
case"post-comment":return t("effect-post-comment",{purpose:e.purpose,issue:e.on??r})
case"open-protocol-issue":return t("effect-open-protocol-issue",{issue:r})
case"open-follow-ups":return t("effect-open-follow-ups",{count:e.issues.length,issue:r})
case"set-state":return t(`effect-${e.state}`,{number:e.number})
case"edit-follow-up":return t("effect-edit-follow-up",{lines:(i=e.lines,s=n.comma,Object.entries(i).map(([e,t])=>`${e}: ${t}`).join(s)),issue:r})
case"edit-comment":case"delete-comment":return t(`effect-${e.kind}`,{comment:e.comment,issue:r})
case"react":return t("effect-react",{comment:e.comment,reaction:e.reaction,issue:r})
case"add-label":case"remove-label":return t(`effect-${e.kind}`,{label:e.label,issue:r})
case"reopen-issue":return t("effect-reopen-issue",{issue:r})
case"commit-files":{const o=e.files.map(({path:e})=>e).join(n.comma),{onto:i}=e
return"default-branch"===i.kind?t("effect-commit",{files:o,issue:r}):t("effect-commit-to",{files:o,issue:r,branch:i.name})}case"open-pull-request":return t("effect-open-pull-request",{branch:e.branch,issue:r})
case"show-in-summary":return t("effect-show-in-summary",{path:e.path,issue:r})}var i,s}}),6773:((e,t,n)=>{n.d(t,{l:()=>r})
var o=n(7975)
const r=(e,t)=>(0,o.diff)(e,t)}),5835:((e,t,n)=>{n.d(t,{$r:()=>s,DP:()=>a,O1:()=>i})
var o=n(9480),r=n(5619)
const i=4*o.vd
function s(e,{context:{me:t},now:n}){const{issue:o,comments:r,isWhole:i}=e,{number:s,url:u}=o
return!i||a(e,{me:t,now:n})?{issue:s,url:u}:{issue:s,url:u,listed:{issue:o,comments:r,isFresh:!0}}}function a({edits:e,editCount:t},{me:n,now:o,within:s=i}){const a=e.filter(({at:e})=>(0,r.vk)(e,o)<s)
return!!(a.length>0&&a.length===e.length&&t>e.length&&a.every(({by:e})=>e!==n))||a.some(({by:o},r)=>{const i=e[r+1]
return o===n&&void 0!==i&&i.by!==n&&r+1<t-1})}}),4712:((e,t,n)=>{n.d(t,{Z5:()=>f,sn:()=>m,NH:()=>l})
var o=n(7700),r=n(9971),i=n(6527),s=n(5007),a=n(5864),u=n(9480),c=n(5619);// run/folder-news
const d=2*u.vd;// run/with-index
async function l(e,{isSure:t,last:n}){try{if("off"===(0,o.N)(e.settings))return[]
if(!t&&!await async function({github:e,context:t,settings:n,now:r},i){const{defaultBranch:u}=t.repository,l="unread"===i?await(0,a.D)(e,{sha:u,path:n.postmortem.directory}):i
return!(void 0===l||(0,c.vk)(l.at,r)>=d||("pull-request"===(0,o.N)(n)?l.message===s.OT:(0,s.nU)(l.message)))}(e,n))return[]
const{refreshIndex:r}=await p()
return await r(e)}catch(t){return[(0,i.zi)(e.settings.language).format("listFailed",{problem:(0,r.W)(t)})]}}function f({effects:e}){return e.some(e=>"commit-files"===e.kind&&"default-branch"===e.onto.kind)}async function m(e){const{readWholeDirectory:t}=await p()
return t(e)}function p(){return Promise.all([n.e(113),n.e(599),n.e(636),n.e(994),n.e(433),n.e(976),n.e(82)]).then(n.bind(n,2082))}}),153:((e,t,n)=>{n.d(t,{d:()=>r})
var o=n(6527)
function r(e){const{said:t}=(0,o.zi)(e)
return(e,{hash:n})=>t(String(e),n)}}),7954:((e,t,n)=>{n.d(t,{u:()=>c,b:()=>u})
var o=n(9476);// templates/compiled
const r={"tracking-comment":{0:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"say").call(s,"pausedTitle",{name:"say",hash:{},data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"say").call(s,"pausedUntil",{name:"say",hash:{label:a(t,"paused")},data:r}))?i:"")+"\n"},1:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"current"),{name:"if",hash:{},fn:e.program(2,r,0),inverse:e.program(13,r,0),data:r}))?i:""},2:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"if").call(s,a(t,"closed"),{name:"if",hash:{},fn:e.program(3,r,0),inverse:e.program(4,r,0),data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"if").call(s,a(a(t,"current"),"who"),{name:"if",hash:{},fn:e.program(5,r,0),inverse:e.program(8,r,0),data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(a(t,"current"),"waiting"),{name:"if",hash:{},fn:e.program(11,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"draft"),{name:"if",hash:{},fn:e.program(12,r,0),inverse:e.noop,data:r}))?i:"")},3:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"stillOpen",{name:"say",hash:{title:s(s(t,"current"),"title"),number:s(s(t,"current"),"number")},data:r}))?i:""},4:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"now",{name:"say",hash:{title:s(s(t,"current"),"title"),number:s(s(t,"current"),"number")},data:r}))?i:""},5:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(s(t,"current"),"due"),{name:"if",hash:{},fn:e.program(6,r,0),inverse:e.program(7,r,0),data:r}))?i:""},6:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"askedBy",{name:"say",hash:{hint:s(s(t,"current"),"hint"),due:s(s(t,"current"),"due"),who:s(s(t,"current"),"who")},data:r}))?i:""},7:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"askedFor",{name:"say",hash:{hint:s(s(t,"current"),"hint"),who:s(s(t,"current"),"who")},data:r}))?i:""},8:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(s(t,"current"),"due"),{name:"if",hash:{},fn:e.program(9,r,0),inverse:e.program(10,r,0),data:r}))?i:""},9:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"nobodyBy",{name:"say",hash:{hint:s(s(t,"current"),"hint"),due:s(s(t,"current"),"due")},data:r}))?i:""},10:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"nobodyFor",{name:"say",hash:{hint:s(s(t,"current"),"hint")},data:r}))?i:""},11:function(e,t){var n,o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n"+(null!=(n=e.lambda(e.strict(o(t,"current"),"waiting",{start:{line:11,column:2},end:{line:11,column:17}}),t))?n:"")+"\n"},12:function(e,t){var n,o=e.strict,r=e.lambda,i=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n<details><summary>"+(null!=(n=r(o(i(t,"draft"),"title",{start:{line:15,column:20},end:{line:15,column:31}}),t))?n:"")+"</summary>\n\n"+(null!=(n=r(o(i(t,"draft"),"text",{start:{line:17,column:2},end:{line:17,column:12}}),t))?n:"")+"\n\n</details>\n"},13:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"dropped"),{name:"if",hash:{},fn:e.program(14,r,0),inverse:e.program(17,r,0),data:r}))?i:""},14:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"if").call(s,a(t,"duplicate"),{name:"if",hash:{},fn:e.program(15,r,0),inverse:e.program(16,r,0),data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"say").call(s,"nothingAsked",{name:"say",hash:{},data:r}))?i:"")+"\n"},15:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"closedDuplicate",{name:"say",hash:{},data:r}))?i:""},16:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"closedNotPlanned",{name:"say",hash:{},data:r}))?i:""},17:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"say").call(s,"allStepsDone",{name:"say",hash:{total:a(t,"total")},data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"say").call(s,"thankYou",{name:"say",hash:{},data:r}))?i:"")+(null!=(i=a(n,"unless").call(s,a(t,"closed"),{name:"unless",hash:{},fn:e.program(18,r,0),inverse:e.noop,data:r}))?i:"")+"\n"},18:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"unless").call(null!=t?t:e.nullContext||{},s(t,"kept"),{name:"unless",hash:{},fn:e.program(19,r,0),inverse:e.noop,data:r}))?i:""},19:function(e,t,n,o,r){var i
return" "+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"closeWhenOver",{name:"say",hash:{},data:r}))?i:"")},20:function(e,t){var n
return"\n"+(null!=(n=e.lambda(t,t))?n:"")+"\n"},21:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"progress",{name:"say",hash:{total:a(t,"total"),done:a(t,"done")},data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"severity"),{name:"if",hash:{},fn:e.program(22,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"closed"),{name:"if",hash:{},fn:e.program(24,r,0),inverse:e.noop,data:r}))?i:"")},22:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"unless").call(null!=t?t:e.nullContext||{},s(t,"moments"),{name:"unless",hash:{},fn:e.program(23,r,0),inverse:e.noop,data:r}))?i:""},23:function(e,t){var n
return" · "+(null!=(n=e.lambda(e.strict(t,"severity",{start:{line:35,column:95},end:{line:35,column:103}}),t))?n:"")},24:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return" · "+(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"andClosedAt",{name:"say",hash:{when:s(t,"closed")},data:r}))?i:"")},25:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"closed"),{name:"if",hash:{},fn:e.program(26,r,0),inverse:e.program(27,r,0),data:r}))?i:""},26:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"closedAt",{name:"say",hash:{when:s(t,"closed")},data:r}))?i:""},27:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"progress",{name:"say",hash:{total:s(t,"total"),done:s(t,"done")},data:r}))?i:""},28:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return" · "+(null!=(i=a(n,"if").call(s,a(a(t,"postmortem"),"inReview"),{name:"if",hash:{},fn:e.program(29,r,0),inverse:e.program(30,r,0),data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(a(t,"postmortem"),"written"),{name:"if",hash:{},fn:e.program(31,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(a(t,"postmortem"),"review"),{name:"if",hash:{},fn:e.program(32,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(a(t,"postmortem"),"open"),{name:"if",hash:{},fn:e.program(33,r,0),inverse:e.noop,data:r}))?i:"")},29:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"postmortemInReview",{name:"say",hash:{url:s(s(t,"postmortem"),"url")},data:r}))?i:""},30:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"postmortem",{name:"say",hash:{url:s(s(t,"postmortem"),"url")},data:r}))?i:""},31:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return" "+(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"sectionsWritten",{name:"say",hash:{written:s(s(t,"postmortem"),"written")},data:r}))?i:"")},32:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"comma",{name:"say",hash:{},data:r}))?i:"")+(null!=(i=e.lambda(e.strict(s(t,"postmortem"),"review",{start:{line:35,column:560},end:{line:35,column:577}}),t))?i:"")},33:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"comma",{name:"say",hash:{},data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"saysWhatIsOpen",{name:"say",hash:{},data:r}))?i:"")},34:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n"+(null!=(i=a(n,"if").call(s,a(t,"severity"),{name:"if",hash:{},fn:e.program(35,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"moments"),{name:"each",hash:{},fn:e.program(36,r,0),inverse:e.noop,data:r}))?i:"")+"\n"},35:function(e,t){var n
return(null!=(n=e.lambda(e.strict(t,"severity",{start:{line:38,column:18},end:{line:38,column:26}}),t))?n:"")+" · "},36:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"unless").call(null!=t?t:e.nullContext||{},s(r,"first"),{name:"unless",hash:{},fn:e.program(37,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=e.lambda(t,t))?i:"")},37:function(){return" · "},38:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"folded"),{name:"if",hash:{},fn:e.program(39,r,0),inverse:e.noop,data:r}))?i:"")+"\n| "+(null!=(i=a(n,"say").call(s,"step",{name:"say",hash:{},data:r}))?i:"")+" | "+(null!=(i=a(n,"say").call(s,"who",{name:"say",hash:{},data:r}))?i:"")+" | "+(null!=(i=a(n,"say").call(s,"when",{name:"say",hash:{},data:r}))?i:"")+" |\n|:--|:--|:--|\n"+(null!=(i=a(n,"each").call(s,a(t,"finished"),{name:"each",hash:{},fn:e.program(40,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"folded"),{name:"if",hash:{},fn:e.program(42,r,0),inverse:e.noop,data:r}))?i:"")},39:function(e,t,n,o,r){var i
return"\n<details><summary>"+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"whoDidWhat",{name:"say",hash:{},data:r}))?i:"")+"</summary>\n"},40:function(e,t,n,o,r){var i,s=e.strict,a=e.lambda,u=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"| "+(null!=(i=a(s(t,"mark",{start:{line:49,column:4},end:{line:49,column:8}}),t))?i:"")+" "+(null!=(i=a(s(t,"step",{start:{line:49,column:13},end:{line:49,column:17}}),t))?i:"")+(null!=(i=u(n,"if").call(null!=t?t:e.nullContext||{},u(t,"words"),{name:"if",hash:{},fn:e.program(41,r,0),inverse:e.noop,data:r}))?i:"")+" | "+(null!=(i=a(s(t,"who",{start:{line:49,column:57},end:{line:49,column:60}}),t))?i:"")+" | "+(null!=(i=a(s(t,"when",{start:{line:49,column:67},end:{line:49,column:71}}),t))?i:"")+" |\n"},41:function(e,t){var n
return"<br>"+(null!=(n=e.lambda(e.strict(t,"words",{start:{line:49,column:38},end:{line:49,column:43}}),t))?n:"")},42:function(){return"\n</details>\n"},43:function(e,t){var n
return"\n"+(null!=(n=e.lambda(e.strict(t,"listInComment",{start:{line:58,column:2},end:{line:58,column:15}}),t))?n:"")+"\n"},44:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"list"),{name:"if",hash:{},fn:e.program(45,r,0),inverse:e.program(48,r,0),data:r}))?i:"")+" "+(null!=(i=a(n,"unless").call(s,a(t,"closed"),{name:"unless",hash:{},fn:e.program(49,r,0),inverse:e.noop,data:r}))?i:"")},45:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"listInComment"),{name:"if",hash:{},fn:e.program(46,r,0),inverse:e.program(47,r,0),data:r}))?i:""},46:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"tickAbove",{name:"say",hash:{},data:r}))?i:""},47:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"tickInDescription",{name:"say",hash:{},data:r}))?i:""},48:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"doneByCommand",{name:"say",hash:{},data:r}))?i:""},49:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"unless").call(null!=t?t:e.nullContext||{},s(t,"kept"),{name:"unless",hash:{},fn:e.program(50,r,0),inverse:e.noop,data:r}))?i:""},50:function(e,t,n,o,r){var i
return(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"closeWhenOver",{name:"say",hash:{},data:r}))?i:"")+" "},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"paused"),{name:"if",hash:{},fn:e.program(0,r,0),inverse:e.program(1,r,0),data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"notes"),{name:"each",hash:{},fn:e.program(20,r,0),inverse:e.noop,data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"current"),{name:"if",hash:{},fn:e.program(21,r,0),inverse:e.program(25,r,0),data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"postmortem"),{name:"if",hash:{},fn:e.program(28,r,0),inverse:e.noop,data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"moments"),{name:"if",hash:{},fn:e.program(34,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"finished"),{name:"if",hash:{},fn:e.program(38,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"listInComment"),{name:"if",hash:{},fn:e.program(43,r,0),inverse:e.noop,data:r}))?i:"")+"\n<sub>"+(null!=(i=a(n,"say").call(s,"declaredBy",{name:"say",hash:{who:a(t,"declared")},data:r}))?i:"")+" "+(null!=(i=a(n,"if").call(s,a(t,"current"),{name:"if",hash:{},fn:e.program(44,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"timesAreUtc",{name:"say",hash:{},data:r}))?i:"")+" ["+(null!=(i=a(n,"say").call(s,"aboutTheSteps",{name:"say",hash:{},data:r}))?i:"")+"](https://seths.blog/2015/12/when-things-go-wrong/) · v"+(null!=(i=e.lambda(e.strict(t,"version",{start:{line:61,column:377},end:{line:61,column:384}}),t))?i:"")+"</sub>\n"},useData:!0},"waiting-comment":{0:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"waitingUnknown",{name:"say",hash:{who:s(t,"unknown")},data:r}))?i:""},1:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"waitingThanks",{name:"say",hash:{least:s(t,"least")},data:r}))?i:""},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"say").call(s,"waitingTitle",{name:"say",hash:{},data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"if").call(s,a(t,"unknown"),{name:"if",hash:{},fn:e.program(0,r,0),inverse:e.program(1,r,0),data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"say").call(s,"waitingHow",{name:"say",hash:{},data:r}))?i:"")+"\n"},useData:!0},draft:{0:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"over"),{name:"if",hash:{},fn:e.program(1,r,0),inverse:e.program(2,r,0),data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"services"),{name:"if",hash:{},fn:e.program(3,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"draftHits",{name:"say",hash:{hit:a(t,"hit")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftSince",{name:"say",hash:{since:a(t,"since")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"over"),{name:"if",hash:{},fn:e.program(4,r,0),inverse:e.program(5,r,0),data:r}))?i:"")},1:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"draftHad",{name:"say",hash:{title:s(t,"title")},data:r}))?i:""},2:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"draftWhat",{name:"say",hash:{title:s(t,"title")},data:r}))?i:""},3:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"draftServices",{name:"say",hash:{services:s(t,"services")},data:r}))?i:"")+"\n"},4:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"draftOver",{name:"say",hash:{over:s(t,"over")},data:r}))?i:"")+"\n"},5:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftMeanwhile",{name:"say",hash:{help:a(t,"help")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftNext",{name:"say",hash:{next:a(t,"next")},data:r}))?i:"")+"\n"},6:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftTo",{name:"say",hash:{whom:a(t,"whom")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftSorry",{name:"say",hash:{title:a(t,"title")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftCost",{name:"say",hash:{cost:a(t,"cost")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"over"),{name:"if",hash:{},fn:e.program(7,r,0),inverse:e.program(8,r,0),data:r}))?i:"")},7:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftOver",{name:"say",hash:{over:a(t,"over")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftChange",{name:"say",hash:{change:a(t,"change")},data:r}))?i:"")+"\n"},8:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftDoing",{name:"say",hash:{doing:a(t,"doing")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftNext",{name:"say",hash:{next:a(t,"next")},data:r}))?i:"")+"\n"},9:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"over"),{name:"if",hash:{},fn:e.program(10,r,0),inverse:e.program(11,r,0),data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"draftAsk",{name:"say",hash:{ask:a(t,"ask")},data:r}))?i:"")+"\n"},10:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftOver",{name:"say",hash:{over:a(t,"over")},data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"draftStillWrong",{name:"say",hash:{help:a(t,"help")},data:r}))?i:"")+"\n"},11:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"draftHelps",{name:"say",hash:{help:s(t,"help")},data:r}))?i:"")+"\n"},12:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftHowWas",{name:"say",hash:{title:a(t,"title")},data:r}))?i:"")+"\n\n1. "+(null!=(i=a(n,"say").call(s,"draftAskWell",{name:"say",hash:{},data:r}))?i:"")+"\n2. "+(null!=(i=a(n,"say").call(s,"draftAskDifferent",{name:"say",hash:{},data:r}))?i:"")+"\n3. "+(null!=(i=a(n,"say").call(s,"draftAskMissed",{name:"say",hash:{},data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"say").call(s,"draftSigns",{name:"say",hash:{},data:r}))?i:"")+"\n"},13:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"say").call(s,"draftThanks",{name:"say",hash:{},data:r}))?i:"")+"\n"+(null!=(i=a(n,"each").call(s,a(t,"helpers"),{name:"each",hash:{},fn:e.program(14,r,0),inverse:e.program(15,r,0),data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"draftWaited",{name:"say",hash:{},data:r}))?i:"")+"\n"},14:function(e,t){var n
return"- "+(null!=(n=e.lambda(t,t))?n:"")+"\n"},15:function(e,t,n,o,r){var i
return"- "+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"blankDid",{name:"say",hash:{},data:r}))?i:"")+"\n"},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"alert"),{name:"if",hash:{},fn:e.program(0,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"apologize"),{name:"if",hash:{},fn:e.program(6,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"ameliorate"),{name:"if",hash:{},fn:e.program(9,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"feedback"),{name:"if",hash:{},fn:e.program(12,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"thank"),{name:"if",hash:{},fn:e.program(13,r,0),inverse:e.noop,data:r}))?i:"")},useData:!0},answer:{0:function(e,t){var n,o=e.strict,r=e.lambda
return"- **/incident "+(null!=(n=r(o(t,"line",{start:{line:2,column:16},end:{line:2,column:20}}),t))?n:"")+"** ("+(null!=(n=r(o(t,"by",{start:{line:2,column:28},end:{line:2,column:30}}),t))?n:"")+"): "+(null!=(n=r(o(t,"problem",{start:{line:2,column:37},end:{line:2,column:44}}),t))?n:"")+"\n"},1:function(e,t){var n
return"\n"+(null!=(n=e.lambda(e.strict(t,"summary",{start:{line:6,column:2},end:{line:6,column:9}}),t))?n:"")+"\n"},2:function(e,t){var n,o=e.strict,r=e.lambda
return"\n**"+(null!=(n=r(o(t,"title",{start:{line:10,column:4},end:{line:10,column:9}}),t))?n:"")+"**\n\n"+(null!=(n=r(o(t,"text",{start:{line:12,column:2},end:{line:12,column:6}}),t))?n:"")+"\n"},3:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n<details><summary>"+(null!=(i=a(n,"say").call(s,"helpTitle",{name:"say",hash:{},data:r}))?i:"")+"</summary>\n\n| "+(null!=(i=a(n,"say").call(s,"helpWrite",{name:"say",hash:{},data:r}))?i:"")+" | "+(null!=(i=a(n,"say").call(s,"helpDoes",{name:"say",hash:{},data:r}))?i:"")+" |\n|---|---|\n"+(null!=(i=a(n,"each").call(s,a(t,"verbs"),{name:"each",hash:{},fn:e.program(4,r,0),inverse:e.noop,data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"helpFoot",{name:"say",hash:{},data:r}))?i:"")+"\n\n</details>\n"},4:function(e,t){var n,o=e.strict,r=e.lambda
return"| `/incident "+(null!=(n=r(o(t,"usage",{start:{line:21,column:15},end:{line:21,column:20}}),t))?n:"")+"` | "+(null!=(n=r(o(t,"does",{start:{line:21,column:28},end:{line:21,column:32}}),t))?n:"")+" |\n"},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"each").call(s,a(t,"refusals"),{name:"each",hash:{},fn:e.program(0,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"summary"),{name:"if",hash:{},fn:e.program(1,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"drafts"),{name:"each",hash:{},fn:e.program(2,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"verbs"),{name:"if",hash:{},fn:e.program(3,r,0),inverse:e.noop,data:r}))?i:"")},useData:!0},reminder:{0:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"**"+(null!=(i=a(n,"say").call(s,"stepHas",{name:"say",hash:{title:a(a(t,"only"),"title"),number:a(a(t,"only"),"number")},data:r}))?i:"")+"** "+(null!=(i=a(n,"say").call(s,"wasDue",{name:"say",hash:{due:a(a(t,"only"),"due")},data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"escalated"),{name:"if",hash:{},fn:e.program(1,r,0),inverse:e.noop,data:r}))?i:"")+"\n\n> "+(null!=(i=e.lambda(e.strict(a(t,"only"),"hint",{start:{line:4,column:4},end:{line:4,column:13}}),t))?i:"")+"\n"},1:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return" "+(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"isStuck",{name:"say",hash:{unanswered:s(t,"unanswered")},data:r}))?i:"")},2:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"groups"),{name:"if",hash:{},fn:e.program(3,r,0),inverse:e.noop,data:r}))?i:""},3:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"escalated"),{name:"if",hash:{},fn:e.program(4,r,0),inverse:e.program(5,r,0),data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"each").call(s,a(t,"groups"),{name:"each",hash:{},fn:e.program(6,r,0),inverse:e.noop,data:r}))?i:"")},4:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"areOpen",{name:"say",hash:{unanswered:s(t,"unanswered")},data:r}))?i:""},5:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"areDue",{name:"say",hash:{},data:r}))?i:""},6:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"- "+(null!=(i=a(n,"if").call(s,a(t,"who"),{name:"if",hash:{},fn:e.program(7,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"steps"),{name:"each",hash:{},fn:e.program(8,r,0),inverse:e.noop,data:r}))?i:"")+"\n"},7:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"**"+(null!=(i=e.lambda(e.strict(t,"who",{start:{line:9,column:17},end:{line:9,column:20}}),t))?i:"")+"**"+(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"colon",{name:"say",hash:{},data:r}))?i:"")},8:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"unless").call(s,a(r,"first"),{name:"unless",hash:{},fn:e.program(9,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"say").call(s,"stepHas",{name:"say",hash:{title:a(t,"title"),number:a(t,"number")},data:r}))?i:"")},9:function(){return" · "},10:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"groups"),{name:"if",hash:{},fn:e.program(11,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=e.lambda(e.strict(t,"update",{start:{line:16,column:2},end:{line:16,column:8}}),t))?i:"")+"\n"},11:function(){return"\n"},12:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n"+(null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"postmortem"),{name:"if",hash:{},fn:e.program(13,r,0),inverse:e.program(14,r,0),data:r}))?i:"")+"\n"},13:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"linkedLacks",{name:"say",hash:{sections:s(t,"lacks"),url:s(t,"postmortem")},data:r}))?i:""},14:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"postmortemLacks",{name:"say",hash:{sections:s(t,"lacks")},data:r}))?i:""},15:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"inIncident",{name:"say",hash:{issue:s(t,"elsewhere")},data:r}))?i:"")+" "},16:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"waysOut",{name:"say",hash:{number:s(s(t,"only"),"number")},data:r}))?i:""},17:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"groups"),{name:"if",hash:{},fn:e.program(18,r,0),inverse:e.program(19,r,0),data:r}))?i:""},18:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"waysOutOfSome",{name:"say",hash:{number:s(s(s(s(s(t,"groups"),"0"),"steps"),"0"),"number")},data:r}))?i:""},19:function(e,t,n,o,r){var i
return null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"updateHow",{name:"say",hash:{},data:r}))?i:""},20:function(e,t,n,o,r){var i
return" "+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"noMoreReminders",{name:"say",hash:{},data:r}))?i:"")},21:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"isLast"),{name:"if",hash:{},fn:e.program(22,r,0),inverse:e.noop,data:r}))?i:""},22:function(e,t,n,o,r){var i
return" "+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"lastReminder",{name:"say",hash:{},data:r}))?i:"")},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"if").call(s,a(t,"only"),{name:"if",hash:{},fn:e.program(0,r,0),inverse:e.program(2,r,0),data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"update"),{name:"if",hash:{},fn:e.program(10,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"lacks"),{name:"if",hash:{},fn:e.program(12,r,0),inverse:e.noop,data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"elsewhere"),{name:"if",hash:{},fn:e.program(15,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"only"),{name:"if",hash:{},fn:e.program(16,r,0),inverse:e.program(17,r,0),data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"escalated"),{name:"if",hash:{},fn:e.program(20,r,0),inverse:e.program(21,r,0),data:r}))?i:"")+"\n"},useData:!0},"reminder-answered":{0:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return(null!=(i=a(n,"unless").call(s,a(r,"first"),{name:"unless",hash:{},fn:e.program(1,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"open"),{name:"if",hash:{},fn:e.program(2,r,0),inverse:e.program(3,r,0),data:r}))?i:"")},1:function(){return" · "},2:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"notAskedAnyMore",{name:"say",hash:{step:s(t,"named")},data:r}))?i:""},3:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"by"),{name:"if",hash:{},fn:e.program(4,r,0),inverse:e.program(7,r,0),data:r}))?i:""},4:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"skipped"),{name:"if",hash:{},fn:e.program(5,r,0),inverse:e.program(6,r,0),data:r}))?i:""},5:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"answeredSkipped",{name:"say",hash:{at:s(t,"at"),by:s(t,"by"),step:s(t,"named")},data:r}))?i:""},6:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"answeredDone",{name:"say",hash:{at:s(t,"at"),by:s(t,"by"),step:s(t,"named")},data:r}))?i:""},7:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"skipped"),{name:"if",hash:{},fn:e.program(8,r,0),inverse:e.program(9,r,0),data:r}))?i:""},8:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"seenSkipped",{name:"say",hash:{at:s(t,"at"),step:s(t,"named")},data:r}))?i:""},9:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"seenDone",{name:"say",hash:{at:s(t,"at"),step:s(t,"named")},data:r}))?i:""},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"✅ "+(null!=(i=a(n,"each").call(s,a(t,"steps"),{name:"each",hash:{},fn:e.program(0,r,0),inverse:e.noop,data:r}))?i:"")+". "+(null!=(i=a(n,"say").call(s,"thankYou",{name:"say",hash:{},data:r}))?i:"")+"\n"},useData:!0},reopened:{0:function(e,t){var n
return"- "+(null!=(n=e.lambda(t,t))?n:"")+"\n"},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"↩️ "+(null!=(i=a(n,"say").call(s,"openedAgain",{name:"say",hash:{count:a(t,"count")},data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"each").call(s,a(t,"open"),{name:"each",hash:{},fn:e.program(0,r,0),inverse:e.noop,data:r}))?i:"")+"\n"+(null!=(i=a(n,"say").call(s,"tickAndClose",{name:"say",hash:{count:a(t,"count")},data:r}))?i:"")+"\n"},useData:!0},summary:{0:function(e,t,n,o,r){var i
return" · "+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"runDry",{name:"say",hash:{},data:r}))?i:"")},1:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"- "+(null!=(i=a(n,"if").call(s,a(t,"overdue"),{name:"if",hash:{},fn:e.program(2,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=e.lambda(e.strict(t,"link",{start:{line:4,column:28},end:{line:4,column:32}}),t))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"title"),{name:"if",hash:{},fn:e.program(3,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"severity"),{name:"if",hash:{},fn:e.program(4,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"steps"),{name:"if",hash:{},fn:e.program(5,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"did"),{name:"if",hash:{},fn:e.program(6,r,0),inverse:e.noop,data:r}))?i:"")+"\n"},2:function(){return"⏰ "},3:function(e,t){var n
return" **"+(null!=(n=e.lambda(e.strict(t,"title",{start:{line:4,column:52},end:{line:4,column:57}}),t))?n:"")+"**"},4:function(e,t){var n
return" · "+(null!=(n=e.lambda(e.strict(t,"severity",{start:{line:4,column:89},end:{line:4,column:97}}),t))?n:"")},5:function(e,t){var n
return" · "+(null!=(n=e.lambda(e.strict(t,"steps",{start:{line:4,column:124},end:{line:4,column:129}}),t))?n:"")},6:function(e,t){var n
return" · "+(null!=(n=e.lambda(e.strict(t,"did",{start:{line:4,column:154},end:{line:4,column:157}}),t))?n:"")},7:function(e,t){var n
return"- "+(null!=(n=e.lambda(e.strict(t,"fine",{start:{line:7,column:4},end:{line:7,column:8}}),t))?n:"")+"\n"},8:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"unless").call(null!=t?t:e.nullContext||{},s(t,"incidents"),{name:"unless",hash:{},fn:e.program(9,r,0),inverse:e.noop,data:r}))?i:""},9:function(e,t,n,o,r){var i
return"\n"+(null!=(i=(e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]})(n,"say").call(null!=t?t:e.nullContext||{},"runQuiet",{name:"say",hash:{},data:r}))?i:"")+"\n"},10:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n"+(null!=(i=s(n,"each").call(null!=t?t:e.nullContext||{},s(t,"notes"),{name:"each",hash:{},fn:e.program(11,r,0),inverse:e.noop,data:r}))?i:"")},11:function(e,t){var n
return"- "+(null!=(n=e.lambda(t,t))?n:"")+"\n"},12:function(e,t){var n
return"\n> [!WARNING]\n> "+(null!=(n=e.lambda(t,t))?n:"")+"\n"},13:function(e,t){var n,o=e.strict,r=e.lambda
return"\n<details><summary>"+(null!=(n=r(o(t,"title",{start:{line:24,column:20},end:{line:24,column:25}}),t))?n:"")+"</summary>\n\n"+(null!=(n=r(o(t,"fence",{start:{line:26,column:2},end:{line:26,column:7}}),t))?n:"")+"markdown\n"+(null!=(n=r(o(t,"text",{start:{line:27,column:2},end:{line:27,column:6}}),t))?n:"")+"\n"+(null!=(n=r(o(t,"fence",{start:{line:28,column:2},end:{line:28,column:7}}),t))?n:"")+"\n\n</details>\n"},14:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return null!=(i=s(n,"if").call(null!=t?t:e.nullContext||{},s(t,"text"),{name:"if",hash:{},fn:e.program(15,r,0),inverse:e.program(16,r,0),data:r}))?i:""},15:function(e,t,n,o,r){var i,s=e.strict,a=e.lambda,u=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n<details><summary>"+(null!=(i=u(n,"say").call(null!=t?t:e.nullContext||{},"runWould",{name:"say",hash:{what:u(t,"title")},data:r}))?i:"")+"</summary>\n\n"+(null!=(i=a(s(t,"fence",{start:{line:37,column:2},end:{line:37,column:7}}),t))?i:"")+(null!=(i=a(s(t,"language",{start:{line:37,column:11},end:{line:37,column:19}}),t))?i:"")+"\n"+(null!=(i=a(s(t,"text",{start:{line:38,column:2},end:{line:38,column:6}}),t))?i:"")+"\n"+(null!=(i=a(s(t,"fence",{start:{line:39,column:2},end:{line:39,column:7}}),t))?i:"")+"\n\n</details>\n"},16:function(e,t,n,o,r){var i,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"\n"+(null!=(i=s(n,"say").call(null!=t?t:e.nullContext||{},"runWould",{name:"say",hash:{what:s(t,"title")},data:r}))?i:"")+"\n"},compiler:[8,">= 4.3.0"],main:function(e,t,n,o,r){var i,s=null!=t?t:e.nullContext||{},a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]}
return"### "+(null!=(i=a(n,"say").call(s,"runTitle",{name:"say",hash:{},data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"dryRun"),{name:"if",hash:{},fn:e.program(0,r,0),inverse:e.noop,data:r}))?i:"")+"\n\n"+(null!=(i=a(n,"each").call(s,a(t,"incidents"),{name:"each",hash:{},fn:e.program(1,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"if").call(s,a(t,"fine"),{name:"if",hash:{},fn:e.program(7,r,0),inverse:e.program(8,r,0),data:r}))?i:"")+"\n"+(null!=(i=a(n,"if").call(s,a(t,"notes"),{name:"if",hash:{},fn:e.program(10,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"problems"),{name:"each",hash:{},fn:e.program(12,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"kept"),{name:"each",hash:{},fn:e.program(13,r,0),inverse:e.noop,data:r}))?i:"")+(null!=(i=a(n,"each").call(s,a(t,"planned"),{name:"each",hash:{},fn:e.program(14,r,0),inverse:e.noop,data:r}))?i:"")},useData:!0}}
var i=n(153);// templates/writer
const s={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1},a={...r}
function u(e){Object.assign(a,e)}function c(e){const t=o.create()
t.registerHelper("say",(0,i.d)(e))
const n={language:e,inLanguage:t=>t===e?n:c(t),write:(e,n)=>{const o=a[e]
if(void 0===o)throw new Error(`the template "${e}" was not loaded`)
return t.template(o)(n,s)},messages:{},problems:()=>[]}
return n}}),8037:((e,t,n)=>{n.d(t,{Oz:()=>i,T3:()=>s,qE:()=>r})
var o=n(1156)
const r="_No response_"
function i(e){return a(e).trim()}function s(e){return function(e){const t=[{heading:"",lines:[]}]
for(const{start:n,end:r,place:i,quoted:s,item:a}of(0,o.k)(e).lines){const o=e.slice(n,r),u="text"!==i||s||void 0!==a?void 0:/^### (.+)$/.exec(o)?.[1]
void 0===u?t.at(-1)?.lines.push(o):t.push({heading:u.trim(),lines:[]})}return t.map(({heading:e,lines:t})=>({heading:e,text:u(t)}))}(a(e)).filter(({text:e})=>""!==e&&e!==r)}function a(e){let t=!1
return(0,o.k)(e).lines.filter(({start:n,end:o,place:r,quoted:i})=>{const s=e.slice(n,o).trim(),a="html"===r&&!i,u=t
a&&/^<!-- incident-protocol:begin \d+ -->$/.test(s)&&(t=!0)
a&&"\x3c!-- incident-protocol:end --\x3e"===s&&(t=!1)
return!t&&!u}).map(({start:t,end:n})=>e.slice(t,n)).join("\n")}function u(e){const t=e.findIndex(e=>""!==e.trim()),n=e.findLastIndex(e=>""!==e.trim())
return-1===t?"":e.slice(t,n+1).join("\n")}}),1026:((e,t,n)=>{n.d(t,{A:()=>c,M:()=>u})
var o=n(4493),r=n(8037),i=n(8081)
const s=40,a=40
function u(e,t){const{comments:n,issue:r,me:i}=e,a=n.filter(({author:e})=>"person"===e.kind&&e.login!==i),u=(0,o.gE)(a).map(({author:e})=>e.login),c=[..."person"===r.author.kind?[r.author.login]:[],...t,...u].filter(e=>"ghost"!==e)
return[...new Set(c)].slice(0,s).filter(t=>(0,o.XN)(t,e,"usual"))}function c({issue:e,comments:t,repository:n,me:s,history:u}){const c=t.filter(({author:e})=>"person"===e.kind&&e.login!==s),d=[(0,r.Oz)(e.body),...(0,o.gE)(c).map(({body:e})=>e)],l="read"===u.kind?u.events.filter(e=>"linked"===e.kind):[],f=[...d.flatMap(e=>(0,i.R)(e,n.url).numbers),...l.flatMap(({what:e,isPart:t,url:o,number:r})=>"issue"===e&&!0!==t&&o===`${n.url}/issues/${r}`?r:[])]
return[...new Set(f)].filter(t=>t!==e.number).slice(0,a)}}),8081:((e,t,n)=>{n.d(t,{R:()=>i,i:()=>s})
var o=n(1156)
const r=50
function i(e,t){const n=a(e),o=new Set,i=new Set
for(const[,e,r="",s,a=""]of n.matchAll(/(https?:\/\/[^\s/()<>]+)\/([\w.-]+\/[\w.-]+)\/(issues|pull|commit)\/([0-9a-f]{1,40})/g))`${e}/${r}`.toLowerCase()===t.toLowerCase()&&("commit"===s?i.add(a):/^\d{1,9}$/.test(a)&&o.add(Number(a)))
const s=n.replaceAll(/https?:\/\/\S+/g," "),u=t.split("/").slice(-2).join("/").toLowerCase()
for(const[,e="",t]of s.matchAll(/(?<![\w/&#.-])([\w.-]+\/[\w.-]+)?#(\d{1,9})\b/g))""!==e&&e.toLowerCase()!==u||o.add(Number(t))
for(const[e]of s.matchAll(/(?<![\w#/.-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\w-])/g))i.add(e)
o.delete(0)
return{numbers:[...o].slice(0,r),commits:[...i].slice(0,r)}}function s(e,t){const n=a(e),o=t.toLowerCase(),r=t.split("/").slice(-2).join("/").toLowerCase(),i=n.matchAll(/(https?:\/\/[^\s/()<>]+\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/\d{1,9}/g),s=n.matchAll(/(?<![\w/&#.-])([\w.-]{1,100}\/[\w.-]{1,100})#\d{1,9}\b/g)
return[...i].some(([,e=""])=>e.toLowerCase()!==o)||[...s].some(([,e=""])=>e.toLowerCase()!==r)}function a(e){return/[#]\d|[0-9a-f]{7}/.test(e)||/https?:\/\//.test(e)?(0,o.k)(e).lines.filter(({place:e,quoted:t})=>"text"===e&&!t).map(({start:t,end:n})=>e.slice(t,Math.min(n,t+4e3))).join("\n"):""}}),8296:((e,t,n)=>{n.d(t,{t:()=>i})
var o=n(5619),r=n(3646)
function i(e){if(/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(e))return{zones:"UTC",timestamp:r.$A,beside:()=>"",named:e=>`${(0,r.$A)(e)} UTC`}
const t=t=>{const{day:n,time:i}=(0,r.HJ)(t,e)
return n===(0,o.kb)(t)?i:`${n} ${i}`}
return{zones:`UTC, ${e}`,timestamp:e=>`${(0,o.kb)(e)} ${(0,r.SK)(e)} (${t(e)})`,beside:e=>` (${t(e)})`,named:n=>`${(0,r.$A)(n)} UTC (${t(n)} ${e})`}}}),1971:((e,t,n)=>{n.d(t,{$:()=>f})
const o=/^(?:~ ?|about |around |approx(?:imately|\.)? |roughly |circa |ca\.? ?|gegen |etwa |ungefähr |vers |autour de |environ |hacia (?:las )?|sobre las |a eso de las |por volta d[ae]s? |cerca d[ae]s? )/i,r=/^(?:at |um |a las |à |às |as |@ ?)(?=\d)/i,i=/^ ?(?:ごろ|頃|ころ|ish\b)/,s=/^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?::[0-5]\d)? ?([ap])\.?m\b\.?/i,a=/^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?(?!\d|:\d)(?: ?(?:Uhr|h|hs|hrs)\b)?/i,u=/^([01]?\d|2[0-3])(?:[.:]([0-5]\d))? ?Uhr(?: ([0-5]?\d)(?!\d))?(?![\p{L}])/iu,c=/^([01]?\d|2[0-3]) ?h(?: ?([0-5]\d))?(?![\p{L}\p{N}])/iu,d=/^\d{1,2} ?h(?!\d)/i,l=/^(午前|午後)?([01]?\d|2[0-3])時(?:([0-5]?\d)分|(半))?/
function f(e,t=""){const n=o.exec(e)?.[0]??r.exec(e)?.[0]??"",f=e.slice(n.length),m=function(e){const t=(t,n,o)=>({minutes:60*n+Number(o??"0"),rest:e.slice(t[0].length)}),n=s.exec(e)
if(null!==n)return t(n,Number(n[1])%12+("p"===n[3]?.toLowerCase()?12:0),n[2])
const o=u.exec(e)
if(null!==o)return t(o,Number(o[1]),o[2]??o[3])
const r=a.exec(e)??c.exec(e)
if(null!==r)return t(r,Number(r[1]),r[2])
const i=l.exec(e)
if(null===i)return
const d=Number(i[2])
return t(i,d+("午後"===i[1]&&d<12?12:0),void 0===i[4]?i[3]:"30")}(f)
if(void 0===m)return
if(""===n&&d.test(f)&&!/^(?:fr|pt)/.test(t))return
const p=i.exec(m.rest)?.[0]??"",h=o.test(e)||""!==p
return{minutes:m.minutes,isAbout:h,rest:m.rest.slice(p.length)}}}),3409:((e,t,n)=>{n.d(t,{h:()=>h})
var o=n(8502)
const r=[["january","jan","januar","jänner","enero","ene","janvier","janv","janeiro"],["february","feb","februar","febrero","février","fevrier","févr","fevereiro","fev"],["march","mar","märz","mrz","marzo","mars","março","marco"],["april","apr","abril","abr","avril","avr"],["may","mai","mayo","maio"],["june","jun","juni","junio","juin","junho"],["july","jul","juli","julio","juillet","juil","julho"],["august","aug","agosto","ago","août","aout"],["september","sep","sept","septiembre","septembre","setembro","set"],["october","oct","oktober","okt","octubre","octobre","outubro","out"],["november","nov","noviembre","novembre","novembro"],["december","dec","dezember","dez","diciembre","dic","décembre","decembre","déc","dezembro"]],i=`(${r.flat().toSorted((e,t)=>t.length-e.length).join("|")})\\b\\.?`,s="^(?:(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta)(?:-feira)?\\.?,? +)?(?:the |den |dem |le |el |em |am |on )?",a=/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/,u=/^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[((][月火水木金土日][))])?/,c=new RegExp(`${s}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? +(?:of |de )?${i}(?:,? +(?:de )?(\\d{4}))?(?!\\d)`,"i"),d=new RegExp(`${s}${i} +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`,"i"),l=new RegExp(`${s}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?(?!\\d)`,"i"),f=new RegExp(`${s}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`,"i"),m=/^(?:yesterday|gestern|ayer|hier|ontem|昨日)(?![\p{L}\p{N}])/iu,p=/^(?:today|heute|hoy|aujourd['’]hui|hoje|今日|本日)(?![\p{L}\p{N}])/iu
function h(e,t){const n=(n,r)=>{const i=n.exec(e)?.[0]
return void 0===i?void 0:{day:(0,o.fi)(t.today,r),rest:e.slice(i.length)}},i=function(e,{language:t}){const n=e.slice(0,60),o=(e,[t,n,o])=>{if(null===e)return
const i=function(e){const t=r.findIndex(t=>t.includes(e.toLowerCase()))
return-1===t?Number(e):t+1}(e[n]??"")
return{year:y(e[t]),month:i,date:Number(e[o]),length:e[0].length}},i=o(a.exec(n),[1,2,3])??o(u.exec(n),[1,2,3])??o(c.exec(n),[3,2,1])??o(d.exec(n),[3,1,2])??o(l.exec(n),[3,2,1])
if(void 0!==i)return i
const s=f.exec(n)
if(null===s)return
const[m,p]=[Number(s[1]),Number(s[2])],h="ja"===t||p>12&&m<=12
return["de","es","fr","pt"].includes(t)||m>12||h?o(s,h?[3,1,2]:[3,2,1]):void 0}(e,t)
if(void 0===i)return n(m,-1)??n(p,0)
const s=function({year:e,month:t,date:n},{today:r,isAhead:i}){const s=e=>String(e).padStart(2,"0"),a=e=>`${String(e).padStart(4,"0")}-${s(t)}-${s(n)}`
if(void 0!==e)return(0,o.N)(a(e))?a(e):void 0
const u=Number(r.slice(0,4)),c=[u-1,u,u+1].map(a).filter(o.N),d=e=>Date.parse(e)-Date.parse(r)
return!0===i?c.find(e=>d(e)>=-2592e6):c.toSorted((e,t)=>Math.abs(d(e))-Math.abs(d(t)))[0]}(i,t)
return void 0===s?void 0:{day:s,rest:e.slice(i.length)}}function y(e){if(void 0!==e)return 2===e.length?2e3+Number(e):Number(e)}}),2617:((e,t,n)=>{n.d(t,{z:()=>p})
var o=n(9480),r=n(5619),i=n(1971),s=n(3409),a=n(5416),u=n(8502),c=n(9207)
const d=[[60,/^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|時間)$/i],[1440,/^(?:d|days?|tage?n?|días?|jours?|dias?|日)$/i],[10080,/^(?:w|weeks?|wochen?|semanas?|semaines?|週間)$/i],[1,/^(?:m|mins?|minutes?|minuten?|minutos?|分)$/i]],l=[/^-(\d{1,6}) ?([a-z]+)(?![\p{L}\p{N}])/iu,/^(\d{1,6}) ?([a-z]+) ago(?![\p{L}\p{N}])/iu,/^(?:vor|hace|il y a|há) (\d{1,6}) ?(\p{L}+)(?![\p{L}\p{N}])/iu,/^(\d{1,6})(分|時間|日|週間)前/u],f=/^(?:just now|now|right now|jetzt|gerade eben|ahora|maintenant|agora|今|たった今)(?![\p{L}\p{N}])/iu,m="2000-01-01T00:00:00Z"
function p(e,t){const n=(0,a.j4)(e),p=function(e,{writtenAt:t}){const n=f.exec(e)?.[0],i={kind:"read",isAbout:!1,isDated:!0}
if(void 0!==n)return{...i,at:t,rest:e.slice(n.length).trimStart()}
for(const n of l){const[s,a,u=""]=n.exec(e)??[],c=d.find(([,e])=>e.test(u))?.[0]
if(void 0===s||void 0===c)continue
const l=(0,r.B9)((0,r.Rz)(t)-Number(a)*c*o.Vc)
return{...i,at:l,rest:e.slice(s.length).trimStart()}}}(n,t)??function(e,t){const{timeZone:n,writtenAt:o,language:a="en"}=t,d=(0,u.Ow)((0,r.Rz)(o),n).day,l=(0,s.h)(e,{today:d,language:a}),f=(0,i.$)(void 0===l?e:l.rest.replace(/^(?:T(?=\d)|[ ,]+)/,""))
if(void 0===f||!0===/^[\p{L}\p{N}]/u.test(f.rest)&&!/^Z\b/i.test(f.rest))return
if(void 0===l&&/^-\d{1,2}:\d\d/.test(f.rest))return
const m=(0,c.X)(f.rest.replace(/^ +/,""),{day:l?.day??d,timeZone:n})
if("ambiguous"===m?.kind)return{kind:"mistake",problem:"zoneAmbiguous",zone:m.name,choices:m.choices}
if(void 0===m&&/^[+-]\d/.test(f.rest))return
const p=(m?.rest??f.rest).replace(/^ +/,""),y=void 0===l?(0,s.h)(p.replace(/^(?:on|am|el|le|em) /i,""),{today:d,language:a}):void 0,g=m?.zone??n,b=void 0===m?d:(0,u.Ow)((0,r.Rz)(o),g).day,v={day:l?.day??y?.day??b,minutes:f.minutes},k=(0,u.Yu)(v,g),[w,$]=k.filter(e=>e<=(0,r.Rz)(o)),x=w??k[0]
return void 0===x||void 0!==$?{kind:"mistake",problem:"clockChanged",choices:h(v,g)}:{kind:"read",at:(0,r.B9)(x),rest:(y?.rest??p).trimStart(),isAbout:f.isAbout,isDated:void 0!==l||void 0!==y}}(n,t)
if(void 0===p)return{kind:"mistake",problem:"timeRule"}
if("mistake"===p.kind)return p
const{at:y,rest:g,isAbout:b}=p
return(0,r.Y8)(t.writtenAt,y)?{kind:"mistake",problem:p.isDated?"timeAhead":"clockAhead"}:(0,r.Y8)(y,m)?{kind:"mistake",problem:"timeTooOld"}:{kind:"time",at:y,rest:""===g?"":e.slice(e.length-g.length),isAbout:b}}function h(e,t){return(0,u.gA)(e,t).map(t=>`${e.day} ${(0,u.Yi)(e.minutes)} ${t}`)}}),3646:((e,t,n)=>{n.d(t,{$A:()=>s,HJ:()=>a,SK:()=>i})
var o=n(5619),r=n(8502)
function i(e){return(0,o.B9)((0,o.Rz)(e)).slice(11,16)}function s(e){return`${(0,o.kb)(e)} ${i(e)}`}function a(e,t){const{day:n,minutes:i}=(0,r.Ow)((0,o.Rz)(e),t),s=e=>String(e).padStart(2,"0")
return{day:n,time:`${s(Math.floor(i/60))}:${s(i%60)}`}}}),9182:((e,t,n)=>{n.d(t,{$0:()=>i,g5:()=>s,lo:()=>a,sZ:()=>c})
var o=n(9480),r=n(5619)
function i(e,t){return Math.floor((0,r.Rz)(e)/t)}function s(e,t){return[...e.slice(t),...e.slice(0,t)]}function a(e,t,n){return s(e,i(t,n)%Math.max(1,e.length))}const u=(1+Math.sqrt(5))/2
function c(e,t,n){if(e.length<=t)return e
const r=e.slice(1),a=Math.floor(i(n,o.Vc)*u%1*r.length)
return[...e.slice(0,1),...s(r,a)].slice(0,t)}}),5416:((e,t,n)=>{n.d(t,{a$:()=>r,j4:()=>i,m$:()=>s})
const o=/[\u00AD\u200B-\u200F\u2060\uFEFF]/g
function r(e){return e.normalize("NFD").replaceAll(/[\u0300-\u036F]/g,"").normalize("NFC")}function i(e){return e.replaceAll(o,"").replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g," ").replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll(/[\uFF01-\uFF5E]/g,s)}function s(e){return String.fromCharCode(e.charCodeAt(0)-65248)}}),9207:((e,t,n)=>{n.d(t,{X:()=>l})
var o=n(8502)
const r={UTC:"+00:00",GMT:"+00:00",Z:"+00:00",WET:"+00:00",WEST:"+01:00",BST:"+01:00",CET:"+01:00",MEZ:"+01:00",CEST:"+02:00",MESZ:"+02:00",EET:"+02:00",EEST:"+03:00",MSK:"+03:00",SAST:"+02:00",WAT:"+01:00",CAT:"+02:00",EAT:"+03:00",TRT:"+03:00",EST:"-05:00",EDT:"-04:00",CDT:"-05:00",MST:"-07:00",MDT:"-06:00",PST:"-08:00",PDT:"-07:00",AKST:"-09:00",AKDT:"-08:00",HST:"-10:00",BRT:"-03:00",ART:"-03:00",CLT:"-04:00",COT:"-05:00",PET:"-05:00",JST:"+09:00",KST:"+09:00",HKT:"+08:00",SGT:"+08:00",PHT:"+08:00",WIB:"+07:00",ICT:"+07:00",PKT:"+05:00",NPT:"+05:45",AWST:"+08:00",ACST:"+09:30",ACDT:"+10:30",AEST:"+10:00",AEDT:"+11:00",NZST:"+12:00",NZDT:"+13:00"},i={IST:["+05:30","+01:00","+02:00"],CST:["-06:00","+08:00"],AST:["-04:00","+03:00"]},s=new Set(["ART","CAT","COT","EAT","PET","WAT","ICT"]),a={E:-5,C:-6,M:-7,P:-8},u=/^\(?(?:(?:UTC|GMT)\s?)?([+-])(\d{1,2})(?::?([0-5]\d))?\)?(?![\d:])/i,c=/^\(?(?:([ECMP])T|(Eastern|Central|Mountain|Pacific)(?: (?:time|standard time|daylight time)|(?=\s*(?:$|[),.:;|(–—-]))))\b\)?/i,d=/^\(?([A-Z]{1,5})\b\)?/i
function l(e,t){return function(e){const[t,n,o,r="00"]=u.exec(e)??[]
return void 0===t||Number(o)>14||!/[:a-z]/i.test(t)&&t.replaceAll(/\D/g,"").length<4?void 0:{kind:"zone",zone:`${n}${o?.padStart(2,"0")}:${r}`,rest:e.slice(t.length)}}(e)??function(e,{day:t}){const[n,r,i=""]=c.exec(e)??[],s=a[(r??i).slice(0,1).toUpperCase()]
if(void 0===n||void 0===s)return
if(void 0!==r&&r!==r.toUpperCase())return
const u=Math.abs(s+(function(e){const t=e.slice(0,4),n=e=>(0,o.fi)(e,(6-(0,o.Up)(e)+7)%7)
return e>=n(`${t}-03-08`)&&e<n(`${t}-11-01`)}(t)?1:0))
return{kind:"zone",zone:`-${String(u).padStart(2,"0")}:00`,rest:e.slice(n.length)}}(e,t)??function(e,t){const[n,a=""]=d.exec(e)??[],u=a.toUpperCase()
if(void 0===n||a!==u&&"UTC"!==u&&"GMT"!==u)return
const c=e.slice(n.length),l=r[u]
if(s.has(u)&&!/^\s*(?:$|[),.:;|–—-])/.test(c))return
if(void 0!==l)return{kind:"zone",zone:l,rest:c}
const f=i[u]
if(void 0===f)return
const m=function({day:e,timeZone:t}){return["01-15","07-15"].map(n=>{const r=(0,o.HA)(Date.parse(`${e.slice(0,4)}-${n}`),t),i=e=>String(e).padStart(2,"0"),s=Math.abs(r)
return`${r<0?"-":"+"}${i(Math.floor(s/60))}:${i(s%60)}`})}(t),[p,h]=f.filter(e=>m.includes(e))
return void 0!==p&&void 0===h?{kind:"zone",zone:p,rest:c}:{kind:"ambiguous",name:u,choices:f,rest:c}}(e,t)}}),3649:((e,t,n)=>{n.d(t,{D:()=>a,s:()=>u})
var o=n(4493)
const r=1,i=3,s=10
function a(e,t){if((0,o.h3)(e))return!0
const n=c(e,t)
return!!n.some(t=>(0,o.W2)(t,e,"write"))||!!n.some(t=>"unknown"===((0,o.Fp)(t,e)??"unknown"))&&void 0}function u(e,t){const{pushes:n,rulesets:s}=e.repository
if("refused"===n||void 0!==s||void 0!==a(e,t))return[]
const u=c(e,t),d=0===u.filter(t=>void 0!==(0,o.Fp)(t,e)).length?r:i
return u.filter(t=>void 0===(0,o.Fp)(t,e)).slice(0,d)}function c({issue:e,comments:t,history:n,me:r},{entries:i}){const a="closed"===e.state.kind&&void 0!==e.state.by?[e.state.by]:[],u=i.flatMap(({attribution:e})=>"actor"===e.kind?[e.by]:[]),c="read"===n.kind?n.events.map(({by:e})=>e.login):[],d=t.filter(({author:e})=>"person"===e.kind),l=[...a,...u,...c,...(0,o.gE)(d).map(({author:e})=>e.login)].map(e=>e.toLowerCase())
return[...new Set(l)].filter(e=>"ghost"!==e&&!(0,o.YB)(e,{me:r})).slice(0,s)}}),4493:((e,t,n)=>{n.d(t,{Fp:()=>u,HO:()=>d,J6:()=>b,NB:()=>f,W2:()=>i,XN:()=>l,XY:()=>m,YB:()=>y,gE:()=>p,h3:()=>h,oB:()=>g,on:()=>a})
var o=n(1521)
const r={admin:5,maintain:4,write:3,triage:2,read:1,none:0,unknown:0}
function i(e,t,n){return!(!a(t,n)&&!y(e,t))||r[u(e,t)??"unknown"]>=r[s(t,n)]}function s(e,t){return"usual"!==t?t:h(e)?"triage":"read"}function a(e,t){return!h(e)&&"read"===s(e,t)}function u(e,{permissions:t}){const n=e.toLowerCase()
return Object.hasOwn(t,n)?t[n]:void 0}const c=["admin","maintain","write","triage"]
function d(e){return void 0!==e&&c.includes(e)}function l(e,t,n){return!a(t,n)&&!y(e,t)&&void 0===u(e,t)}function f(e,t,n){return!e.endsWith("[bot]")&&(i(e,t,"usual")||(0,o.br)(e,t.formerly,n))}function m({issue:e,formerly:t,now:n}){return!1===t?.isReportKept?n:e.createdAt}function p(e){return e.toSorted((e,t)=>Number(!0===t.mayBeMember)-Number(!0===e.mayBeMember))}function h({repository:e}){return"public"===e.visibility}function y(e,{me:t}){const n=e.toLowerCase()
return n===t.toLowerCase()||n.endsWith("[bot]")}function g(e,{entries:t},n){return a(e,n)||t.some(({what:e})=>"accepted"===e)}function b(e,{entries:t},n){if(a(e,n))return!0
const o=t.find(({what:e})=>"accepted"===e)?.attribution
return"actor"===o?.kind&&o.by.toLowerCase()===e.issue.author.login.toLowerCase()}})}

