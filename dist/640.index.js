export const id=640
export const ids=[640]
export const modules={1640:((o,t,e)=>{e.r(t),e.d(t,{zones:()=>c})
var s=e(9884),n=e(6151),r=e(3242)
const c={wallAt:(o,t)=>(0,s.e8)((0,s.w$)(o),t),momentAt:({year:o,month:t,day:e,hour:s,minute:c},i,d)=>{const m=(0,n.Jp)((0,n.vt)(o,t,e,s,c),i,{disambiguation:d})
return{ms:m.epochMilliseconds,offset:(0,r.cY)(m)}}}})}

