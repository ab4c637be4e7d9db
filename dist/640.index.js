export const id=640;export const ids=[640];export const modules={9640:(e,t,n)=>{n.d(t,{Bg:()=>u,CX:()=>o,Lv:()=>i,ST:()=>g,gone:()=>a,gz:()=>l,xD:()=>c});var r=n(4369),s=n(6217);function o(e,t){
const{github:n,settings:r}=e;if(n.timeLeft()<=0)return u(e,t);const o=n.requestsLeft();if(void 0===o||o>r.reserve)return;const i={left:o,reserve:r.reserve};return(0,
s.zi)(r.language).counted("leftForReserve",t,i)}function u({settings:e},t){return(0,s.zi)(e.language).counted("leftForTime",t)}function i({limit:e,status:t,message:n}){
return"none"!==e||401===t||403===t&&/\barchived\b/i.test(n)}function c(e,{settings:t}){return 0===e?"":` ${(0,s.zi)(t.language).counted("moreWait",e)}`}function g(e,t){const{status:n,path:s}=(0,
r.B1)(e);return(404===n||410===n)&&new RegExp(`/issues/${t}(?:/|$)`).test(s)}function a(e,{settings:t}){return{...f(e),outcome:"unchanged",notes:[(0,s.zi)(t.language).words.isGone]}}
function f({number:e,url:t}){return{number:e,url:t,step:"",done:0,total:0,effects:[],notes:[]}}function l(e,t){return{...f(e),outcome:"failed",problem:t}}}};
