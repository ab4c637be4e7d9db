export const id=299
export const ids=[299]
export const modules={111:(t,e,n)=>{n.d(e,{AV:()=>r,jO:()=>d,vY:()=>s})
var i=n(6608),o=n(7224)
function r({settings:t}){return`${t.postmortem.directory}/index.json`}async function s(t){if("off"===t.settings.postmortem.index)return""
const e=await(0,i.Gu)(t.github,r(t))
return"present"===e.kind?e.text:""}function d(t,{blobSha:e}){const{entries:n}=(0,o.vS)(t,e)
return[...n.values()].filter(t=>"postmortem"===t.kind)}},1299:(t,e,n)=>{n.d(e,{recall:()=>l})
var i=n(164),o=n(4369),r=n(1362),s=n(1765),d=n(6350),a=n(111)
const c=3
async function l(t,e){const n=await async function(t){const{early:e}=t,n=(0,a.AV)(t)
if(e.index?.path===n)return e.index.text
try{const i=await(0,a.vY)(t)
return e.index={path:n,text:i},i}catch(t){if("none"!==(0,o.B1)(t).limit)throw t
return}}(t)
if(void 0===n)return{kind:"unavailable"}
const s=(0,a.jO)(n,t).filter(({labels:t=[]})=>!t.some(t=>(0,i.bK)(t,i.Yx)))
return{kind:"read",found:(0,d.T)((0,r.zT)(e,t.settings),s).slice(0,c).map(u)}}function u({entry:t,services:e,labels:n,words:i}){const{incident:o,title:r,path:d,opened:a,durationMinutes:c,lastedMinutes:l=c}=t,[u]=(0,s.dz)(t).toSorted(s.sS),[f]=e,[p]=n
return{incident:o,title:r.slice(0,100).toWellFormed(),path:d,opened:a,...void 0===l?{}:{minutes:l},shared:void 0===f?void 0===p?"words":"label":"service",name:f??p??i.slice(0,3).join(" "),...void 0===u?{}:{open:{...u,title:u.title.slice(0,80).toWellFormed()}}}}}}

