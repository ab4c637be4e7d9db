export const id=921
export const ids=[921]
export const modules={6921:((t,e,n)=>{n.d(e,{openFollowUps:()=>m})
var s=n(1199),o=n(8674),i=n(9480),r=n(5619),a=n(4369),c=n(6903),u=n(4672)
const l=10*i.Vc,d=2*i.Vc
async function m(t,e,{me:n,now:o}){const{comment:i,writtenAt:m}=e,p=await async function({rest:t,owner:e,repo:n},s){const o={owner:e,repo:n,comment_id:s,content:"eyes"},{status:i}=await t.reactions.createForIssueComment(o)
return 201===Number(i)}(t,i),g=p?[]:await async function(t,{issue:e,comment:n,issues:o},i){const r=(await(0,u.su)(t,i)).filter(t=>(0,u._S)(t,(0,s.Bu)(e,n))),a=[]
for(const{title:i,index:c}of o){const l=r.find(t=>t.title===i),d=r.find(t=>(0,u._S)(t,(0,s.oV)(e,n,c))),m=o.some(t=>t.title===d?.title),w=l??(m?void 0:d)
void 0!==w&&a.push({...f(w,i),isSettled:await(0,u.K0)(t,e,w)})}return a}(t,e,n),y=e.issues.filter(({title:t})=>!g.some(e=>e.title===t))
if(y.length>0&&!p&&await async function({rest:t,owner:e,repo:n},s,{me:o,now:i}){const a={owner:e,repo:n,comment_id:s,content:"eyes",per_page:c.xP},{data:u}=await t.reactions.listForIssueComment(a),l=u.find(({user:t})=>t?.login===o)
return void 0!==l&&(0,r.vk)(l.created_at,i)<d}(t,i,{me:n,now:o}))return{kind:"follow-ups",comment:i,opening:{kind:"busy"}}
const k=[...g]
try{for(const n of y)k.push(await w(t,e,n))
return{kind:"follow-ups",comment:i,opening:k.every(t=>t.isSettled)||(0,r.vk)(m,o)>l?{kind:"opened",issues:k}:{kind:"busy"}}}catch(t){const{status:e,limit:n,message:s}=(0,a.B1)(t)
if("none"!==n||403!==e&&410!==e&&422!==e)throw t
return{kind:"follow-ups",comment:i,opening:{kind:"refused",reason:(0,a.r4)(s),issues:k}}}}async function w(t,{issue:e},n){const o=[s.XT,...n.labels],{data:i,isSettled:r}=await(0,u.w1)(t,e,{...n,labels:o})
return{...f(i,n.title),isSettled:r}}function f(t,e){const n=(0,o.gT)(t,"assignees").flatMap(t=>(0,o.$6)(t,"login")??[])
return{title:e,number:(0,o.tk)(t,"number")??0,assignees:n}}})}

