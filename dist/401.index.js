export const id=401;export const ids=[401];export const modules={8401:(e,t,o)=>{o.r(t),o.d(t,{keepAwake:()=>keepAwake});var n=o(1712),s=o(9480),i=o(5619);const d=45*s.vd
;async function keepAwake({github:e,context:t,now:o,settings:r,dryRun:a,workflowFile:c}){const{lastCommit:k}=t;a||void 0===c||void 0===k||(0,i.vk)(k,o)<d||(0,
i.Rz)(o)%s.vd>=r.reminders.sweepInterval||await(0,n.sS)(e,c)}}};
