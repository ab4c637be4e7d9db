export const id=259
export const ids=[259]
export const modules={9640:((e,t,n)=>{n.d(t,{Bg:()=>u,CX:()=>s,ST:()=>c,gone:()=>g,gz:()=>a,xD:()=>i})
var r=n(4369),o=n(6527)
function s(e,t){const{github:n,settings:r}=e
if(n.timeLeft()<=0)return u(e,t)
const s=n.requestsLeft()
if(void 0===s||s>r.reserve)return
const i={left:s,reserve:r.reserve}
return(0,o.zi)(r.language).counted("leftForReserve",t,i)}function u({settings:e},t){return(0,o.zi)(e.language).counted("leftForTime",t)}function i(e,{settings:t}){return 0===e?"":` ${(0,o.zi)(t.language).counted("moreWait",e)}`}function c(e,t){const{status:n,path:o}=(0,r.B1)(e)
return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(o)}function g(e,{settings:t}){return{...f(e),outcome:"unchanged",notes:[(0,o.zi)(t.language).words.isGone]}}function f({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function a(e,t){return{...f(e),outcome:"failed",problem:t}}})}

