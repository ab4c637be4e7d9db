export const id=984
export const ids=[984]
export const modules={6984:((t,e,o)=>{o.d(e,{openProtocolIssue:()=>d,readProtocolIssue:()=>u})
var n=o(8586),s=o(4369),r=o(3582),a=o(4672)
async function u(t,{issue:e,number:o,me:u}){const d=void 0===o?await async function(t,{issue:e,me:o}){return(await(0,a.su)(t,o)).find(t=>(0,a._S)(t,(0,n.Q)(e)))}(t,{issue:e,me:u}):await async function({rest:t,owner:e,repo:o},n){try{const{data:s}=await t.issues.get({owner:e,repo:o,issue_number:n})
return s.number===n?s:void 0}catch(t){const{status:e}=(0,s.B1)(t)
if(404===e||410===e)return
throw t}}(t,o)
if(void 0===d)return{kind:"none"}
const i=0===d.comments?[]:await(0,r.TK)(t,d.number)
return{kind:"found",number:d.number,state:"closed"===d.state?"closed":"open",createdAt:d.created_at,body:d.body??"",posts:i.filter(({author:t})=>t.login===u).map(({id:t,body:e,createdAt:o})=>({id:t,body:e,createdAt:o}))}}async function d(t,e){const{data:o}=await(0,a.w1)(t,e.issue,e),{number:n,created_at:s,body:r}=o
return{kind:"protocol-issue",protocolIssue:{kind:"found",number:n,state:"open",createdAt:s,body:r??"",posts:[]}}}})}

