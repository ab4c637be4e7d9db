export const id=921
export const ids=[921]
export const modules={6921:(n,e,t)=>{t.d(e,{openFollowUps:()=>l})
var o=t(1199),s=t(8674),i=t(9480),r=t(5619),a=t(4369),c=t(6903),u=t(4672)
const m=2*i.Vc
async function l(n,e,{me:t,now:s}){const{comment:i}=e,l=await async function({rest:n,owner:e,repo:t},o){const s={owner:e,repo:t,comment_id:o,content:"eyes"},{status:i}=await n.reactions.createForIssueComment(s)
return 201===Number(i)}(n,i),w=l?[]:await async function(n,{issue:e,comment:t,issues:s},i){const r=await(0,u.su)(n,i)
return s.flatMap(({title:n,index:s})=>{const i=r.find(n=>(0,u._S)(n,(0,o.oV)(e,t,s)))
return void 0===i?[]:[p(i,n)]})}(n,e,t),f=e.issues.filter(({title:n})=>!w.some(e=>e.title===n))
if(f.length>0&&!l&&await async function({rest:n,owner:e,repo:t},o,{me:s,now:i}){const a={owner:e,repo:t,comment_id:o,content:"eyes",per_page:c.xP},{data:u}=await n.reactions.listForIssueComment(a),l=u.find(({user:n})=>n?.login===s)
return void 0!==l&&(0,r.vk)(l.created_at,i)<m}(n,i,{me:t,now:s}))return{kind:"follow-ups",comment:i,opening:{kind:"busy"}}
const g=[...w]
try{for(const t of f)g.push(await d(n,e,t))
return{kind:"follow-ups",comment:i,opening:{kind:"opened",issues:g}}}catch(n){const{status:e,limit:t,message:o}=(0,a.B1)(n)
if("none"!==t||403!==e&&410!==e&&422!==e)throw n
return{kind:"follow-ups",comment:i,opening:{kind:"refused",reason:(0,a.r4)(o),issues:g}}}}async function d(n,{issue:e},t){const s=[o.XT,...t.labels]
return p(await(0,u.w1)(n,e,{...t,labels:s}),t.title)}function p(n,e){const t=(0,s.gT)(n,"assignees").flatMap(n=>(0,s.$6)(n,"login")??[])
return{title:e,number:(0,s.tk)(n,"number")??0,assignees:t}}}}

