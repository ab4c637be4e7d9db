export const id=401;export const ids=[401];export const modules={8401:(t,o,e)=>{e.r(o),e.d(o,{keepAwake:()=>r});var n=e(1712),s=e(9480),i=e(5619);const d=45*s.vd
;async function r({github:t,context:o,now:e,settings:r,dryRun:c,workflowFile:a}){const{lastCommit:v}=o;c||void 0===a||void 0===v||(0,i.vk)(v,e)<d||(0,i.Rz)(e)%s.vd>=r.reminders.sweepInterval||await(0,
n.s)(t,a)}}};
