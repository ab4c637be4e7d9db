export const modules={2839:((n,t,e)=>{e.d(t,{Xz:()=>c,g4:()=>a,vQ:()=>l})
var r=e(9599),i=e(8113)
const o={language:"yaml",engines:{yaml:{parse:u},javascript:f,json:f}},s={engines:{yaml:{parse:u,stringify:function(n){return(0,i.As)(n,{schema:"yaml-1.1",singleQuote:!0,lineWidth:0,aliasDuplicateObjects:!1})}},javascript:f}}
function c(n){const t=l(n)
if(void 0===t)return{kind:"none",content:n.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:n}=r(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,o)
return{kind:"front-matter",data:n,content:t.content}}catch(n){const[t=""]=(n instanceof Error?n.message:String(n)).split("\n")
return{kind:"broken",reason:t}}}function a(n,t){return`${r.stringify({content:""},function(n){const t=JSON.stringify(n),e=JSON.parse(t)
return"object"==typeof e&&null!==e?e:{}}(n),s).trimEnd()}\n${t}`}function l(n){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(n)?.[0]
if(void 0===t)return
const e=n.slice(t.length),r=/^---[ \t]*(?:\r?\n|$)/m.exec(e)
if(null===r)return{opening:t,yaml:e,closing:"",content:""}
const[i]=r,o=r.index+i.length
return{opening:t,yaml:e.slice(0,r.index),closing:i,content:e.slice(o)}}function u(n){const t=(0,i.qg)(n,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}function f(){throw new Error("Only YAML is read.")}})}

