export const id=331
export const ids=[331]
export const modules={8331:((t,e,r)=>{r.r(e),r.d(e,{formAnswers:()=>d})
var i=r(164),s=r(4140),n=r(5636),o=r(8037)
const a=(0,n.S)(),d=({body:t,createdAt:e},r)=>{const i=(0,o.T3)(t),s=t=>i.find(({heading:e})=>""!==e&&a(e)===t)?.text.trim(),n=s("impact")
return{...void 0===n||""===n?{}:{impact:n},...c(s("started"),{createdAt:e},r),...l(s("severity"),r)}}
function c(t,e,r){if(void 0===t||""===t)return{}
const i=(0,s.Z)(t,e,r)
return void 0===i?{startedUnclear:t}:{started:i}}function l(t,{severities:e}){if(void 0===t)return{}
const[r]=e.filter(e=>(0,i.bK)(t.slice(0,e.length),e)&&!/^[\p{L}\p{N}_-]/u.test(t.slice(e.length))).toSorted((t,e)=>e.length-t.length)
return void 0===r?{}:{severity:r}}}),4140:((t,e,r)=>{r.d(e,{Z:()=>o,o:()=>n})
var i=r(2617)
const s=/(?<!\p{L})(?:or|maybe|perhaps|probably|possibly|not sure|unsure|unclear|i think|earlier|before|at least|at the latest|latest|oder|vielleicht|wohl|vermutlich|früher|spätestens|o|quizás?|tal vez|antes|ou|peut-être|avant|talvez)(?!\p{L})|[?？]|かも|たぶん|以前|\d{1,2}[:.h時]\d{2}/iu
function n(t,{createdAt:e,editedAt:r},s){const n=(0,i.z)(t,{...s,writtenAt:e})
return"mistake"!==n.kind||"clockAhead"!==n.problem&&"timeAhead"!==n.problem||void 0===r?n:(0,i.z)(t,{...s,writtenAt:r})}function o(t,e,r){const i=n(t.trim().replaceAll(/^[*_`]+|[*_`]+$/g,""),e,r)
if("time"!==i.kind||i.isAbout)return
const o=!/[\p{L}\p{N}?？]/u.test(i.rest),a=/^\s*[,;:(（、，–—-]/.test(i.rest)&&!s.test(i.rest)
return o||a?i.at:void 0}})}

