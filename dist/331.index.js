export const id=331;export const ids=[331];export const modules={8331:(t,r,e)=>{e.r(r),e.d(r,{formAnswers:()=>c});var n=e(164),s=e(4140),i=e(5636),o=e(8037);const d=(0,
i.S)(),c=({body:t,createdAt:r},e)=>{const n=(0,o.T3)(t),s=t=>n.find(({heading:r})=>""!==r&&d(r)===t)?.text.trim();return{...u(s("started"),r,e),...v(s("severity"),e)}};function u(t,r,e){
if(void 0===t||""===t)return{};const n=(0,s.Z)(t,{writtenAt:r,...e});return void 0===n?{startedUnclear:t}:{started:n}}function v(t,{severities:r}){if(void 0===t)return{}
;const[e=""]=t.split(/\s+[-–—:]\s+|:\s|\n/,1),s=r.find(t=>(0,n.b)(t,e.trim()));return void 0===s?{}:{severity:s}}}};
