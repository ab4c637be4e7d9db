export const id=401
export const ids=[401]
export const modules={8401:((o,t,n)=>{n.r(t),n.d(t,{keepAwake:()=>c})
var i=n(1712),s=n(9480),e=n(5619)
const a=45*s.vd
async function c({github:o,context:t,now:n,dryRun:s,workflowFile:c}){const{lastCommit:d}=t
s||void 0===c||void 0===d||(0,e.vk)(d,n)<a||await(0,i.on)((0,e.kb)(n),o,c)&&await(0,i.sS)(o,c)}})}

