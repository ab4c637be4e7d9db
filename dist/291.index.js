export const id=291;export const ids=[291];export const modules={7291:(e,n,t)=>{t.d(n,{ss:()=>c});class Diff{diff(e,n,t={}){let o;"function"==typeof t?(o=t,t={}):"callback"in t&&(o=t.callback)
;const i=this.castInput(e,t),l=this.castInput(n,t),s=this.removeEmpty(this.tokenize(i,t)),r=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(s,r,t,o)}diffWithOptionsObj(e,n,t,o){
var i;const l=e=>(e=this.postProcess(e,t),o?void setTimeout(function(){o(e)},0):e),s=n.length,r=e.length;let a=1,d=s+r;null!=t.maxEditLength&&(d=Math.min(d,t.maxEditLength))
;const c=null!==(i=t.timeout)&&void 0!==i?i:1/0,u=Date.now()+c,h=[{oldPos:-1,lastComponent:void 0}];let p=this.extractCommon(h[0],n,e,0,t)
;if(h[0].oldPos+1>=r&&p+1>=s)return l(this.buildValues(h[0].lastComponent,n,e));let f=-1/0,m=1/0;const w=()=>{for(let o=Math.max(f,-a);o<=Math.min(m,a);o+=2){let i;const a=h[o-1],d=h[o+1]
;a&&(h[o-1]=void 0);let c=!1;if(d){const e=d.oldPos-o;c=d&&0<=e&&e<s}const u=a&&a.oldPos+1<r;if(c||u){if(i=!u||c&&a.oldPos<d.oldPos?this.addToPath(d,!0,!1,0,t):this.addToPath(a,!1,!0,1,t),
p=this.extractCommon(i,n,e,o,t),i.oldPos+1>=r&&p+1>=s)return l(this.buildValues(i.lastComponent,n,e))||!0;h[o]=i,i.oldPos+1>=r&&(m=Math.min(m,o-1)),p+1>=s&&(f=Math.max(f,o+1))}else h[o]=void 0}a++}
;if(o)!function e(){setTimeout(function(){if(a>d||Date.now()>u)return o(void 0);w()||e()},0)}();else for(;a<=d&&Date.now()<=u;){const e=w();if(e)return e}}addToPath(e,n,t,o,i){const l=e.lastComponent
;return l&&!i.oneChangePerToken&&l.added===n&&l.removed===t?{oldPos:e.oldPos+o,lastComponent:{count:l.count+1,added:n,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+o,
lastComponent:{count:1,added:n,removed:t,previousComponent:l}}}extractCommon(e,n,t,o,i){const l=n.length,s=t.length;let r=e.oldPos,a=r-o,d=0;for(;a+1<l&&r+1<s&&this.equals(t[r+1],n[a+1],i);)a++,r++,
d++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return d&&!i.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,
added:!1,removed:!1}),e.oldPos=r,a}equals(e,n,t){return t.comparator?t.comparator(e,n):e===n||!!t.ignoreCase&&e.toLowerCase()===n.toLowerCase()}removeEmpty(e){const n=[]
;for(let t=0;t<e.length;t++)e[t]&&n.push(e[t]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}
buildValues(e,n,t){const o=[];let i;for(;e;)o.push(e),i=e.previousComponent,delete e.previousComponent,e=i;o.reverse();const l=o.length;let s=0,r=0,a=0;for(;s<l;s++){const e=o[s]
;if(e.removed)e.value=this.join(t.slice(a,a+e.count)),a+=e.count;else{if(!e.added&&this.useLongestToken){let o=n.slice(r,r+e.count);o=o.map(function(e,n){const o=t[a+n];return o.length>e.length?o:e}),
e.value=this.join(o)}else e.value=this.join(n.slice(r,r+e.count));r+=e.count,e.added||(a+=e.count)}}return o}}const o=new class LineDiff extends Diff{constructor(){super(...arguments),this.tokenize=l}
equals(e,n,t){return t.ignoreWhitespace?(t.newlineIsToken&&e.includes("\n")||(e=e.trim()),
t.newlineIsToken&&n.includes("\n")||(n=n.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith("\n")&&(e=e.slice(0,-1)),n.endsWith("\n")&&(n=n.slice(0,-1))),super.equals(e,n,t)}}
;function i(e,n,t){return o.diff(e,n,t)}function l(e,n){n.stripTrailingCr&&(e=e.replace(/\r\n/g,"\n"));const t=[],o=e.split(/(\n|\r\n)/);o[o.length-1]||o.pop();for(let e=0;e<o.length;e++){const i=o[e]
;e%2&&!n.newlineIsToken?t[t.length-1]+=i:t.push(i)}return t}function s(e){if(!function(e){for(let n=0;n<e.length;n++)if(e[n]<" "||e[n]>"~"||'"'===e[n]||"\\"===e[n])return!0;return!1}(e))return e
;let n='"';const t=(new TextEncoder).encode(e);let o=0;for(;o<t.length;){const e=t[o]
;n+=7===e?"\\a":8===e?"\\b":9===e?"\\t":10===e?"\\n":11===e?"\\v":12===e?"\\f":13===e?"\\r":34===e?'\\"':92===e?"\\\\":e>=32&&e<=126?String.fromCharCode(e):"\\"+e.toString(8).padStart(3,"0"),o++}
return n+='"',n}const r={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function a(e,n,t,o,l,s,r){let a;a=r?"function"==typeof r?{callback:r}:r:{},void 0===a.context&&(a.context=4)
;const d=a.context;if(a.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(!a.callback)return c(i(t,o,a));{
const{callback:e}=a;i(t,o,Object.assign(Object.assign({},a),{callback:n=>{const t=c(n);e(t)}}))}function c(t){if(!t)return;function o(e){return e.map(function(e){return" "+e})}t.push({value:"",
lines:[]});const i=[];let r=0,a=0,c=[],h=1,p=1;for(let e=0;e<t.length;e++){const n=t[e],l=n.lines||u(n.value);if(n.lines=l,n.added||n.removed){if(!r){const n=t[e-1];r=h,a=p,
n&&(c=d>0?o(n.lines.slice(-d)):[],r-=c.length,a-=c.length)}for(const e of l)c.push((n.added?"+":"-")+e);n.added?p+=l.length:h+=l.length}else{
if(r)if(l.length<=2*d&&e<t.length-2)for(const e of o(l))c.push(e);else{const e=Math.min(l.length,d);for(const n of o(l.slice(0,e)))c.push(n);const n={oldStart:r,oldLines:h-r+e,newStart:a,
newLines:p-a+e,lines:c};i.push(n),r=0,a=0,c=[]}h+=l.length,p+=l.length}}
for(const e of i)for(let n=0;n<e.lines.length;n++)e.lines[n].endsWith("\n")?e.lines[n]=e.lines[n].slice(0,-1):(e.lines.splice(n+1,0,"\\ No newline at end of file"),n++);return{oldFileName:e,
newFileName:n,oldHeader:l,newHeader:s,hunks:i}}}function d(e,n){var t,o,i,l,a,c;if(n||(n=r),Array.isArray(e)){
if(e.length>1&&!n.includeFileHeaders&&!e.every(e=>e.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)")
;return e.map(e=>d(e,n)).join("\n")}const u=[];if(e.isGit){if(n=r,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches")
;if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let d=e.oldFileName,h=e.newFileName
;e.isCreate&&"/dev/null"===d?d=h.replace(/^b\//,"a/"):e.isDelete&&"/dev/null"===h&&(h=d.replace(/^a\//,"b/")),u.push("diff --git "+s(d)+" "+s(h)),
e.isDelete&&u.push("deleted file mode "+(null!==(t=e.oldMode)&&void 0!==t?t:"100644")),e.isCreate&&u.push("new file mode "+(null!==(o=e.newMode)&&void 0!==o?o:"100644")),
e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(u.push("old mode "+e.oldMode),u.push("new mode "+e.newMode)),
e.isRename&&(u.push("rename from "+s((null!==(i=e.oldFileName)&&void 0!==i?i:"").replace(/^a\//,""))),u.push("rename to "+s((null!==(l=e.newFileName)&&void 0!==l?l:"").replace(/^b\//,"")))),
e.isCopy&&(u.push("copy from "+s((null!==(a=e.oldFileName)&&void 0!==a?a:"").replace(/^a\//,""))),u.push("copy to "+s((null!==(c=e.newFileName)&&void 0!==c?c:"").replace(/^b\//,""))))
}else n.includeIndex&&e.oldFileName==e.newFileName&&void 0!==e.oldFileName&&u.push("Index: "+e.oldFileName),
n.includeUnderline&&u.push("===================================================================");const h=e.hunks.length>0
;!n.includeFileHeaders||void 0===e.oldFileName||void 0===e.newFileName||e.isGit&&!h||(u.push("--- "+s(e.oldFileName)+(e.oldHeader?"\t"+e.oldHeader:"")),
u.push("+++ "+s(e.newFileName)+(e.newHeader?"\t"+e.newHeader:"")));for(let n=0;n<e.hunks.length;n++){
const t=e.hunks[n],o=0===t.oldLines?t.oldStart-1:t.oldStart,i=0===t.newLines?t.newStart-1:t.newStart;u.push("@@ -"+o+","+t.oldLines+" +"+i+","+t.newLines+" @@");for(const e of t.lines)u.push(e)}
return u.join("\n")+"\n"}function c(e,n,t,o,i,l,s){if("function"==typeof s&&(s={callback:s}),!(null==s?void 0:s.callback)){const r=a(e,n,t,o,i,l,s);if(!r)return
;return d(r,null==s?void 0:s.headerOptions)}{const{callback:r}=s;a(e,n,t,o,i,l,Object.assign(Object.assign({},s),{callback:e=>{r(e?d(e,s.headerOptions):void 0)}}))}}function u(e){
const n=e.endsWith("\n"),t=e.split("\n").map(e=>e+"\n");return n?t.pop():t.push(t.pop().slice(0,-1)),t}}};
