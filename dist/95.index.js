import{modules as e}from"./6349.index.js"
import{modules as t}from"./7337.index.js"
export const id=95
export const ids=[95]
export const modules={...e,...t,111:((e,t,n)=>{n.d(t,{AV:()=>s,jO:()=>d,vY:()=>o})
var i=n(6608),r=n(7224)
function s({settings:e}){return`${e.postmortem.directory}/index.json`}async function o(e){if("off"===e.settings.postmortem.index)return""
const t=await(0,i.Gu)(e.github,s(e))
return"present"===t.kind?t.text:""}function d(e,{blobSha:t}){const{entries:n}=(0,r.vS)(e,t)
return[...n.values()].filter(e=>"postmortem"===e.kind)}}),1299:((e,t,n)=>{n.d(t,{recall:()=>a})
var i=n(164),r=n(4369),s=n(1362),o=n(376),d=n(6350),l=n(111)
const c=3
async function a(e,t,n){const o=await async function(e){const{early:t}=e,n=(0,l.AV)(e)
if(t.index?.path===n)return t.index.text
try{const i=await(0,l.vY)(e)
return t.index={path:n,text:i},i}catch(e){if("none"!==(0,r.B1)(e).limit)throw e
return}}(e)
if(void 0===o)return{kind:"unavailable"}
const a=(0,l.jO)(o,e).filter(e=>!(0,i.KH)(e)),m=(0,d.T)((0,s.zT)(t,e.settings),a),f=({incident:e})=>n.includes(e)
return{kind:"read",found:[...a.filter(e=>f(e)&&!m.some(t=>t.entry.incident===e.incident)).map(e=>({entry:e,services:[],labels:[],words:[]})),...m].toSorted((e,t)=>Number(f(t.entry))-Number(f(e.entry))).slice(0,c).map(u)}}function u({entry:e,services:t,labels:n,words:i}){const{incident:r,title:s,path:d,opened:l,durationMinutes:c,lastedMinutes:a=c}=e,[u]=(0,o.dz)(e).toSorted(o.sS),[f]=t,[p]=n
return{incident:r,title:s.slice(0,100).toWellFormed(),path:d,opened:l,...void 0===a?{}:{minutes:a},shared:m({services:t,labels:n,words:i}),name:f??p??i.slice(0,3).join(" "),...void 0===u?{}:{open:{...u,title:u.title.slice(0,80).toWellFormed()}}}}function m({services:e,labels:t,words:n}){return e.length>0?"service":t.length>0?"label":n.length>0?"words":"said"}})}

