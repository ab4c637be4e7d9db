export const id=984
export const ids=[984]
export const modules={6984:((t,e,o)=>{o.d(e,{openProtocolIssue:()=>i,readProtocolIssue:()=>u})
var n=o(8586),s=o(4369),r=o(3582),a=o(4672)
async function u(t,{issue:e,number:o,me:u}){const i=void 0===o?await async function(t,{issue:e,me:o}){return(await(0,a.su)(t,o)).find(t=>(0,a._S)(t,(0,n.Q)(e)))}(t,{issue:e,me:u}):await async function({rest:t,owner:e,repo:o},n){try{const{data:s}=await t.issues.get({owner:e,repo:o,issue_number:n})
return s.number===n?s:void 0}catch(t){const{status:e}=(0,s.B1)(t)
if(404===e||410===e)return
throw t}}(t,o)
if(void 0===i)return{kind:"none"}
const d=0===i.comments?[]:await(0,r.TK)(t,i.number)
return{kind:"found",number:i.number,state:"closed"===i.state?"closed":"open",createdAt:i.created_at,body:i.body??"",posts:d.filter(({author:t})=>t.login===u).map(({id:t,body:e,createdAt:o})=>({id:t,body:e,createdAt:o}))}}async function i(t,e){const{number:o,created_at:n,body:s}=await(0,a.w1)(t,e.issue,e)
return{kind:"protocol-issue",protocolIssue:{kind:"found",number:o,state:"open",createdAt:n,body:s??"",posts:[]}}}})}

