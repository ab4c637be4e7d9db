export const id=299
export const ids=[299]
export const modules={1299:(e,t,i)=>{i.d(t,{recall:()=>p})
var n=i(164),o=i(4369),s=i(6608),r=i(1362),d=i(758),l=i(1765),a=i(7224),c=i(6350)
const u=3
async function p(e,t){const i=await async function(e){const{early:t,settings:i}=e,n=`${i.postmortem.directory}/index.json`
if("off"===i.postmortem.index)return""
if(t.index?.path===n)return t.index.text
const r=await async function({github:e},t){try{const i=await(0,s.Gu)(e,t)
return"present"===i.kind?i.text:""}catch(e){if("none"!==(0,o.B1)(e).limit)throw e
return}}(e,n)
void 0!==r&&(t.index={path:n,text:r})
return r}(e)
if(void 0===i)return{kind:"unavailable"}
const l=[...(0,a.vS)(i,e.blobSha).entries.values()].filter(e=>"postmortem"===e.kind).filter(e=>!function({labels:e=[]}){return e.some(e=>(0,n.bK)(e,"drill"))}(e)),{settings:p}=e,m={incident:t.issue.number,opened:t.issue.createdAt,title:t.issue.title,services:(0,r.ty)(t,p),labels:(0,r.wC)(t,p).filter(e=>void 0===(0,d._)([e]))}
return{kind:"read",found:(0,c.T)(m,l).slice(0,u).map(f)}}function f({entry:e,services:t,labels:i,words:n}){const{incident:o,title:s,path:r,opened:d,durationMinutes:a,lastedMinutes:c=a}=e,[u]=(0,l.dz)(e).toSorted(l.sS),[p]=t,[f]=i
return{incident:o,title:s.slice(0,100).toWellFormed(),path:r,opened:d,...void 0===c?{}:{minutes:c},shared:void 0===p?void 0===f?"words":"label":"service",name:p??f??n.slice(0,3).join(" "),...void 0===u?{}:{open:{...u,title:u.title.slice(0,80).toWellFormed()}}}}}}

