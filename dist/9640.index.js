export const modules={9640:((e,t,n)=>{n.d(t,{Bg:()=>s,CX:()=>o,ST:()=>c,gone:()=>g,gz:()=>a,xD:()=>i})
var r=n(4369),u=n(6527)
function o(e,t){const{github:n,settings:r}=e
if(n.timeLeft()<=0)return s(e,t)
const o=n.requestsLeft()
if(void 0===o||o>r.reserve)return
const i={left:o,reserve:r.reserve}
return(0,u.zi)(r.language).counted("leftForReserve",t,i)}function s({settings:e},t){return(0,u.zi)(e.language).counted("leftForTime",t)}function i(e,{settings:t}){return 0===e?"":` ${(0,u.zi)(t.language).counted("moreWait",e)}`}function c(e,t){const{status:n,path:u}=(0,r.B1)(e)
return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(u)}function g(e,{settings:t}){return{...f(e),outcome:"unchanged",notes:[(0,u.zi)(t.language).words.isGone]}}function f({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function a(e,t){return{...f(e),outcome:"failed",problem:t}}})}

