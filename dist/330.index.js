export const id=330
export const ids=[330]
export const modules={4789:((n,t,e)=>{e.d(t,{$J:()=>a,$P:()=>i,B8:()=>o,GS:()=>h,St:()=>m,d:()=>d,f:()=>c,kT:()=>u,q7:()=>s,ww:()=>f})
var r=e(5977)
const o="PlainDateTime",c="ZonedDateTime",i="Instant"
function u(n,t,e,...o){return Object.defineProperties(t,(0,r.EZ4)(n)),Object.defineProperties(t.prototype,(0,r._vm)("Temporal."+n)),Object.defineProperties(t.prototype,(0,r.rrK)(n=>({get(){return n(e(this))},configurable:1}),Object.assign({},...o))),t}const s="noop"!==r.lQ1.name||globalThis.process?r.lQ1:n=>{Object.defineProperty(n,"_str_",{value:n.toJSON()})}
function a(){(0,r.zkd)(r.Z1B)}function f(){(0,r.zkd)(r.wwU)}const d={era:n=>(0,r.TML)(n.calendar,n).era,eraYear:n=>(0,r.TML)(n.calendar,n).eraYear,year:n=>(0,r.L$N)(n.calendar,n).year,month:n=>(0,r.L$N)(n.calendar,n).month,monthCode:n=>(0,r.VTK)(n.calendar,n),day:n=>(0,r.L$N)(n.calendar,n).day}
function l(n){return(0,r.KCZ)(Object.keys(n))}const h=l(r.GSr),m=l(d)}),66:((n,t,e)=>{e.d(t,{xpB:()=>d,w$:()=>b,cYW:()=>g,JpA:()=>l,e8i:()=>w})
var r=e(6832)
function o(n){return(t,e,r)=>{const o=function(n){return"string"==typeof n?{roundingMode:n}:n||{}}(r)
if(o.roundingMode||void 0!==o.roundingIncrement)return t.until(e,{...o,largestUnit:n,smallestUnit:n})[n]
const c=t.until(e,{largestUnit:n})
if(c.blank)return 0
if(function(n){return"hours"===n||"minutes"===n||"seconds"===n||"milliseconds"===n||"microseconds"===n||"nanoseconds"===n}(n))return c.total(n)
const i=!("day"in t)&&"toPlainDate"in t?t.toPlainDate({day:1}):t
return c.total({unit:n,relativeTo:i})}}o("years"),o("months"),o("weeks"),o("days"),o("hours"),o("minutes"),o("seconds"),o("milliseconds"),o("microseconds"),o("nanoseconds")
var c=e(4789),i=e(5977),u=e(2396)
function s(n){return"string"==typeof n&&n.includes("[")&&(0,i.wik)((0,i.n6d)(n)),n}const a=u.FI,f=(0,c.kT)(u.m2,class{get calendarId(){return a(this).calendarId}toJSON(){return a(this).toJSON()}valueOf(){return a(this).valueOf()}},a,c.St,c.GS)
function d(n,t,e,o,i,s,a,d,l,h){return function(n){const t=Object.create(f.prototype)
return(0,u.hO)(t,n),(0,c.q7)(t),t}(new r.E.PlainDateTime(n,t,e,o,i,s,a,d,l,function(n){if(void 0!==n)return t=n,(0,u.SX)(t),(0,u.V_)(t)
var t}(h)))}function l(n,t,e){return p(a(n).toZonedDateTime(s(t),e))}const h=u.b8,m=(0,c.kT)(u.y$,class{get calendarId(){return h(this).calendarId}get timeZoneId(){return h(this).timeZoneId}get epochMilliseconds(){return h(this).epochMilliseconds}get epochNanoseconds(){return h(this).epochNanoseconds}toJSON(){return h(this).toJSON()}valueOf(){return h(this).valueOf()}},h,c.St,c.GS)
function p(n){const t=Object.create(m.prototype)
return(0,u.bo)(t,n),(0,c.q7)(t),t}function g(n){return h(n).offset}const y=u.Zm,v=(0,c.kT)(u.ms,class{get epochMilliseconds(){return y(this).epochMilliseconds}get epochNanoseconds(){return y(this).epochNanoseconds}toJSON(){return y(this).toJSON()}valueOf(){return y(this).valueOf()}})
function b(n){return function(n){const t=Object.create(v.prototype)
return(0,u.Hr)(t,n),(0,c.q7)(t),t}(r.E.Instant.fromEpochMilliseconds(n))}function w(n,t){return p(y(n).toZonedDateTimeISO(s(t)))}}),9947:((n,t,e)=>{e.d(t,{JpA:()=>f,cYW:()=>p,e8i:()=>b,w$:()=>v,xpB:()=>a})
var r=e(4789),o=e(5755),c=e(5977),i=e(2396)
const u=i.FI,s=(0,r.kT)(i.m2,class{get calendarId(){return(0,c.eug)(u(this).calendar)}toJSON(){return(0,c.JrW)(u(this))}valueOf(){return(0,r.ww)()}},u,r.d,c.GSr)
function a(n,t,e,u=0,a=0,f=0,d=0,l=0,h=0,m){const p=(0,c.TA3)((0,c.Er1)((0,c.rrK)(o.i,{year:n,month:t,day:e,hour:u,minute:a,second:f,millisecond:d,microsecond:l,nanosecond:h}))),g=void 0===(y=m)?c.ky_:(v=y,(0,i.SX)(v)())
var y,v
return function(n){const t=Object.create(s.prototype)
return(0,i.hO)(t,n),(0,r.q7)(t),t}((0,c.ndr)(p,g))}function f(n,t,e){return h((0,c.imk)(u(n),(0,c.OEv)((0,c.S5Q)(t)),(0,c.jxQ)(e)))}const d=i.b8,l=(0,r.kT)(i.y$,class{get calendarId(){return(0,c.eug)(d(this).calendar)}get timeZoneId(){return d(this).timeZone.id}get epochMilliseconds(){return(0,c.eR_)(d(this).epochNanoseconds)}get epochNanoseconds(){return d(this).epochNanoseconds}toJSON(){return(0,c.zBL)(d(this))}valueOf(){return(0,r.ww)()}},m,r.d,c.GSr)
function h(n){const t=Object.create(l.prototype)
return(0,i.bo)(t,n),(0,r.q7)(t),t}function m(n){const t=d(n)
return{...(0,c.FNb)(t),calendar:t.calendar}}function p(n){return(0,c.jUz)(function(n){return(0,c.FNb)(d(n)).offsetNanoseconds}(n))}c.ybs,c.CGH,c.fP3,c.Xj4,c.Q1I
const g=i.Zm,y=(0,r.kT)(i.ms,class{get epochMilliseconds(){return(0,c.eR_)(g(this).epochNanoseconds)}get epochNanoseconds(){return g(this).epochNanoseconds}toJSON(){return(0,c.L4S)(g(this))}valueOf(){return(0,r.ww)()}})
function v(n){return function(n){const t=Object.create(y.prototype)
return(0,i.Hr)(t,n),(0,r.q7)(t),t}((0,c.jIO)(n))}function b(n,t){return h((0,c.iV3)(g(n),(0,c.OEv)((0,c.S5Q)(t))))}}),2396:((n,t,e)=>{e.d(t,{FI:()=>y,Hr:()=>m,SX:()=>w,V_:()=>b,Zm:()=>h,b8:()=>p,bo:()=>g,hO:()=>v,m2:()=>c,ms:()=>u,y$:()=>i})
var r=e(4789),o=e(5977)
const c=`${r.B8}Record`,i=`${r.f}Record`,u=`${r.$P}Record`,s=new WeakMap,a=new WeakMap,f=new WeakMap,d=new WeakMap
function l(n){return function(n){return s.get(n)}(n)||(0,r.$J)()}function h(n){return function(n){return a.get(n)}(n)||(0,r.$J)()}function m(n,t){a.set(n,t)}function p(n){return function(n){return f.get(n)}(n)||(0,r.$J)()}function g(n,t){f.set(n,t)}function y(n){return function(n){return d.get(n)}(n)||(0,r.$J)()}function v(n,t){d.set(n,t)}function b(n){return l(n).id}function w(n){const t=l(n).xe
return t||(0,o.wik)((0,o._Y7)(b(n),"getExotic or getAny")),t}}),5977:((n,t,e)=>{e.d(t,{CGH:()=>L,EZ4:()=>v,Er1:()=>vn,FNb:()=>Dn,GSr:()=>W,JrW:()=>et,KCZ:()=>O,Kqp:()=>kn,L$N:()=>bn,L4S:()=>nt,OEv:()=>mt,OSu:()=>$n,Q1I:()=>q,RH:()=>Qn,S5Q:()=>dt,TA3:()=>An,TML:()=>wn,VTK:()=>In,Xj4:()=>R,Yim:()=>Jn,Z1B:()=>s,_Y7:()=>a,_pw:()=>Nn,_vm:()=>w,aid:()=>On,eR_:()=>on,eug:()=>P,fP3:()=>_,iV3:()=>wt,imk:()=>It,jIO:()=>Ot,jUz:()=>ot,jxQ:()=>Wn,ky_:()=>x,lEP:()=>Tn,lQ1:()=>T,n6d:()=>f,ndr:()=>Ln,oAc:()=>mn,qmw:()=>qn,rrK:()=>I,utu:()=>Sn,wik:()=>h,wwU:()=>u,x_v:()=>Mn,ybs:()=>Y,zBL:()=>tt,zkd:()=>m})
var r=e(5755),o=e(1992)
const c=o.VR,i=(o.g0,n=>`Missing ${n}`),u="Cannot use valueOf",s="Invalid calling context",a=(n,t)=>`Unknown calendar ${n}; might need ${t}`,f=n=>o.VR("TimeZone",n),d="Out-of-bounds date",l=r.wz
function h(n){throw new RangeError(n)}function m(n){throw new TypeError(n)}function p(n,t,e,r,o){return g(t,((n,t)=>{const e=n[t]
return void 0===e&&m(i(t)),e})(n,t),e,r,o)}function g(n,t,e,r,c,i){const u=l(t,e,r)
return c&&t!==u&&h(((n,t,e,r,c)=>c?o.qj(n,c[t],c[e],c[r]):o.qj(n,t,e,r))(n,t,e,r,i)),u}function y(n,t=Map,e=1e4){const r=new t
return(t,...o)=>{if(r.has(t))return r.get(t)
r.size>=e&&r.clear()
const c=n(t,...o)
return r.set(t,c),c}}r.Z4
const v=n=>b({name:n},1),b=(n,t)=>I(n=>({value:n,configurable:1,writable:!t}),n),w=n=>({[Symbol.toStringTag]:{value:n,configurable:1}})
function I(n,t){const e={}
for(const r in t)e[r]=n(t[r],r)
return e}function O(n){const t={}
for(const e of n)t[e]=n=>n[e]
return t}function M(n,t,e=Object.create(null)){for(const r of n)e[r]=t[r]
return e}function N(n,...t){return(...e)=>n(...t,...e)}function T(){}function S(n){return n[0].toUpperCase()+n.substring(1)}function $(n){return void 0===n?0:parseInt(n)}function k(n,t){return String(t).padStart(n,"0")}const j=N(k,2)
function C(n,t){return Math.sign(n-t)}function Z(n,t){const e=n/t
return n%t<0n?e-1n:e}function B(n,t){const e=Z(n,t)
return[e,n-e*t]}function E(n,t){return[Math.floor(n/t),U(n,t)]}function U(n,t){return(n%t+t)%t}function J(n){return.5===Math.abs(n%1)}const x=void 0
function P(n){return n===x?"iso8601":0===n?"gregory":n.id}const z={nanosecond:0,microsecond:1,millisecond:2,second:3,minute:4,hour:5,day:6,week:7,month:8,year:9},A=Object.keys(z),q=r.Q1,R=r.Xj,_=r.fP,L=r.CG,Y=r.yb,D=864e11,F=BigInt(R),Q=BigInt(_),G=BigInt(D),V=A.slice(0,6),W=O(V),K=["day","month","year"],H={hour:23,minute:59,second:59}
function X(n){return nn(n)*_+tn(n)}function nn(n){return 3600*n.hour+60*n.minute+n.second}function tn(n){return n.millisecond*R+n.microsecond*q+n.nanosecond}function en(n){const[t,e]=E(n,R),[r,o]=E(e,q)
return function(n,t=0,e=0){const[r,o]=E(n,36e5),[c,i]=E(o,6e4),[u,s]=E(i,1e3)
return{hour:r,minute:c,second:u,millisecond:s,microsecond:t,nanosecond:e}}(t,r,o)}function rn(n){const[t,e]=B(n,Q)
return[Number(t),Number(e)]}function on(n){return Number(Z(n,F))}function cn(n){return un(n)+BigInt(X(n))}function un(n){return BigInt(sn(n))*G}function sn(n){return an(n.year,n.month,n.day)}function an(n,t=1,e=1){const r=t-1
return n+=Math.floor(r/12),t=U(r,12),Date.UTC(n%400-400,t,0)/864e5+146097*(o=n,(Math.trunc(o/400)||0)+1)+e
var o}function fn(n){const[t,e]=B(n,G)
return{...dn(Number(t)),...en(Number(e))}}function dn(n){const t=new Date(864e5*U(n,146097))
return{year:t.getUTCFullYear()+400*Math.floor(n/146097),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function ln(n,t){switch(t){case 2:return hn(n)?29:28
case 4:case 6:case 9:case 11:return 30}return 31}function hn(n){return n%4==0&&(n%100!=0||n%400==0)}function mn(n){return U(an(n.year,n.month,n.day)+4,7)||7}function pn(n){return an(n.year,n.month,n.day)-an(n.year)+1}function gn(n){let t=n.year,e=Math.floor((pn(n)-mn(n)+10)/7),r=yn(t)
return e<1?e=r=yn(--t):e>r&&(e=1,r=yn(++t)),{weekOfYear:e,yearOfWeek:t,De:r}}function yn(n){const t=mn({year:n,month:1,day:1})
return 4===t||3===t&&hn(n)?53:52}function vn(n){return function(n){const{year:t}=n,e=p(n,"month",1,12,1)
p(n,"day",1,ln(t,e),1)}(n),function(n){const t={}
for(const e of V)t[e]=g(e,n[e],0,H[e]||999,1)}(t=n),t
var t}function bn(n,t){return n?n.de(t):t}function wn(n,t){return 0===n?function({year:n}){return n<1?{era:"bce",eraYear:1-n}:{era:"ce",eraYear:n}}(t):n&&n.h?.(t)||{}}function In(n,t){const{year:e,month:r}=bn(n,t),[o,c]=function(n,t,e){return n?n.L(t,e):function(n){return[n,0]}(e)}(n,e,r)
return function(n,t){return"M"+j(n)+(t?"L":"")}(o,c)}function On(n,t){const{year:e}=bn(n,t)
return n?n.q(e):hn(e)}function Mn(n,t){const{year:e}=bn(n,t)
return function(n,t){return n?n.j(t):12}(n,e)}function Nn(n,t){const{year:e,month:r}=bn(n,t)
return function(n,t,e){return n?n.o(t,e):ln(t,e)}(n,e,r)}function Tn(n,t){const{year:e}=bn(n,t)
return n?n.i(e):function(n){return hn(n)?366:365}(e)}function Sn(n,t){if(!n)return pn(t)
const{year:e}=bn(n,t),r=function(n,t){return n?n.fe(t,1,1):function(n){return{year:n,month:1,day:1}}(t)}(n,e)
return sn(t)-sn(r)+1}function $n(n,t){return n===x?gn(t).weekOfYear:void 0}function kn(n,t){return n===x?gn(t).yearOfWeek:void 0}const jn=N(Cn,"string")
function Cn(n,t,e=n){return typeof t!==n&&m(c(e,t)),t}const Zn={compatible:0,reject:1,earlier:2,later:3},Bn=[Math.floor,n=>J(n)?Math.floor(n):Math.round(n),Math.ceil,n=>J(n)?Math.ceil(n):Math.round(n),Math.trunc,n=>J(n)?Math.trunc(n)||0:Math.round(n),n=>n<0?Math.floor(n):Math.ceil(n),n=>Math.sign(n)*Math.round(Math.abs(n))||0,n=>J(n)?(n=Math.trunc(n)||0)+n%2:Math.round(n)]
function En(n,t,e,r=0){const c=e[n]
if(void 0===c)return r
const i=("symbol"==typeof(s=c)&&m("Cannot convert Symbol to string"),String(s)),u=t[i]
var s,a,f,d
return void 0===u&&h((a=n,f=i,d=t,o.VR(a,f)+"; must be "+Object.keys(d).join())),u}const Un=N(En,"disambiguation",Zn)
function Jn(n,t){return M(K,n,M(V,t))}const xn=BigInt(1e8)*G,Pn=BigInt(-1e8)*G,zn=Pn-G
function An(n){return((t=cn(n))<=zn||t>=xn+G)&&h(d),n
var t}function qn(n){return(n<Pn||n>xn)&&h(d),n}function Rn(n,t){return qn(un(n)+BigInt(X(n)-t))}function _n(n,t,e){return{calendar:e,timeZone:t,epochNanoseconds:n}}function Ln(n,t){return M(V,n,function(n,t){return M(K,n,{calendar:t})}(n,t))}function Yn(n){return function(n,t){return Bn[t](n)}(n/(t=L),7)*t||0
var t}const Dn=y(Fn,WeakMap)
function Fn(n){const{epochNanoseconds:t,timeZone:e}=n,r=e.B(t)
return{...fn(t+BigInt(r)),offsetNanoseconds:r}}function Qn(n,t,e){return function(n,t,e,r=0,o=0,c){if(void 0||void 0!==e&&1===r)return Rn(t,e||0)
const i=n.O(t)
if(void 0!==e&&3!==r){!function(n,t=1){const e=un(n);(e<(t?zn:Pn)||e>xn)&&h(d)}(t,0)
const n=((n,t,e,r)=>{const o=cn(t)
r&&(e=Yn(e))
for(const t of n){let n=Number(o-t)
if(r&&(n=Yn(n)),n===e)return t}})(i,t,e,c)
if(void 0!==n)return n
0===r&&h("Invalid TimeZone offset")}return Gn(n,t,o,i)}(n,t,e,2,0)}function Gn(n,t,e=0,r=n.O(t)){if(1===r.length)return r[0]
if(1===e&&h("Ambiguous offset"),r.length)return r[3===e?1:0]
const o=cn(t),c=((n,t)=>{const e=n.B(t-G)
return(n=>(n>D&&h("Out-of-bounds TimeZone gap"),n))(n.B(t+G)-e)})(n,o),i=fn(o+BigInt(c*(2===e?-1:1)))
return(r=n.O(i))[2===e?0:r.length-1]}const Vn=/^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/
function Wn(n){return Un((0,r.a5)(n))}r.qU,r.qU,r.i
const Kn=Intl.DateTimeFormat,Hn={El_Aaiun:16,Tucuman:12,Tirane:11,Riga:10,Simferopol:9,Vienna:9,Tunis:8,Boa_Vista:6,Fortaleza:6,Maceio:6,Noronha:6,Recife:6,Gaza:6,Hebron:6,DeNoronha:6},Xn=-4e9
function nt(n){return rt(fn(n.epochNanoseconds),void 0)+"Z"}function tt(n){const t=n.calendar,e=n.timeZone,r=e.B(n.epochNanoseconds)
return rt(fn(n.epochNanoseconds+BigInt(r)),void 0)+ot(Yn(r))+(o=e.id,1!=0?"["+o+"]":"")+(t===x?"":ct(P(t),0))
var o}function et(n){const t=n.calendar
return rt(n,void 0)+(t===x?"":ct(P(t),0))}function rt(n,t){return function(n){const{year:t}=n
return(t<0||t>9999?st(t)+k(6,Math.abs(t)):k(4,t))+"-"+j(n.month)}(e=n)+"-"+j(e.day)+"T"+function(n,t){const e=[j(n.hour),j(n.minute)]
return-1!==t&&e.push(j(n.second)+((n,t,e,r)=>ut(n*R+t*q+e,r))(n.millisecond,n.microsecond,n.nanosecond,t)),e.join(":")}(n,t)
var e}function ot(n,t=0){if(1===t)return""
const[e,r]=E(Math.abs(n),Y),[o,c]=E(r,L),[i,u]=E(c,_)
return st(n)+j(e)+":"+j(o)+(i||u?":"+j(i)+ut(u):"")}function ct(n,t){return"["+(t?"!":"")+"u-ca="+n+"]"}const it=/0+$/
function ut(n,t){let e=k(9,n)
return e=void 0===t?e.replace(it,""):e.slice(0,t),e?"."+e:""}function st(n){return n<0?"-":"+"}const at=/^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,ft=/[^\w\/:+-]+/
function dt(n){return function(n){return lt(n).id}(jn(n))}const lt=y(n=>{const t=n.toUpperCase(),e=(n=>{const t=function(n,t){const e=Vn.exec(n)
if(e)return t&&e[5]&&h((n=>`Cannot parse: ${n}`)(n)),(n=>n&&"+"!==n?-1:1)(e[1])*(parseInt(e[2])*Y+$(e[4])*L+$(e[5])*_+(r=e[6]||"",parseInt(r.padEnd(9,"0"))))
var r}(n,1)
if(void 0!==t)return{id:ot(t),Z:t,m:t}})(t)
if(e)return{kind:"fixed",...e}
const r="UTC"===t?"UTC":(n=>(ft.test(n)&&h(f(n)),at.test(n)&&h("Forbidden ICU TimeZone"),n.toLowerCase().split("/").map((n,t)=>(n.length<=3||/\d/.test(n))&&!/etc|yap/.test(n)?n.toUpperCase():n.replace(/baja|dumont|[a-z]+/g,(n,e)=>n.length<=2&&!t||"in"===n||"chat"===n?n.toUpperCase():n.length>2||!e?S(n).replace(/island|noronha|murdo|rivadavia|urville/,S):n)).join("/")))(n)
return ht(r)}),ht=y(n=>{if("UTC"===n)return{kind:"utc",id:n,m:n}
const t=(e=n.toUpperCase(),new Kn("en-u-hc-h23",{calendar:"iso8601",timeZone:e,era:"short",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}))
var e
return{kind:"named",id:n,format:t,m:t.resolvedOptions().timeZone}})
function mt(n){const t=lt(n)
return pt(t.id,t)}const pt=y((n,t)=>"named"===t.kind?new IntlTimeZone(n,t.m,t.format):new FixedTimeZone(n,t.m,"fixed"===t.kind?t.Z:0))
class FixedTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.Z=e}B(){return this.Z}O(n){return[Rn(n,this.Z)]}C(){}}class IntlTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.me=((n,t)=>{const e=y(n),r=y(gt),o=86400*t
function c(n){const[t,c]=yt(n,o),i=vt(t),s=vt(c),a=e(i),f=e(s)
return a===f?a:u(r(i,s),a,f,n)}function i(n,t,c,i=n){let[s,a]=yt(n,o)
const f=o*t,d=()=>t<0?a>c:s<c
for(;d();){const n=vt(s),o=vt(a),c=e(n),d=e(o)
if(c!==d){const e=r(n,o)
u(e,c,d)
const s=e[0]
if((C(s,i)||1)===t)return s}s+=f,a+=f}}function u(t,e,r,o){let c,i
for(;(void 0===o||void 0===(c=o<t[0]?e:o>=t[1]?r:void 0))&&(i=t[1]-t[0]);){const e=t[0]+Math.floor(i/2)
n(e)===r?t[1]=e:t[0]=e+1}return c}return{Ae(n){const t=c(n-86400),e=c(n+86400),r=n-t,o=n-e
if(t===e)return[r]
const i=c(r)
return i===c(o)?[n-i]:t>e?[r,o]:[]},ze:c,C(n,t){if(!(t>0&&n>=864e10)){if(t<0){if(n<=Xn)return
return n>4e9?i(n,-1,n-94867200)??i(4e9,-1,Xn):i(n,-1,Xn)}return i(Math.max(n,Xn)-1,1,Math.max(n,Math.floor(Date.now()/1e3))+94867200,n)}}}})((n=>t=>{const e=function(n,t){t<-864e13&&h(d)
const e=n.formatToParts(t),r={}
for(const n of e)r[n.type]=n.value
return r}(n,1e3*t)
return 86400*an((n=>{const t=n.relatedYear
if(void 0!==t)return parseInt(t)
const e=parseInt(n.year)
return void 0!==n.era&&"bce"===function(n){const t=n.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g,"")
return"bc"===t||"b"===t?"bce":"ad"===t||"a"===t?"ce":t}(n.era)?1-e:e})(e),parseInt(e.month),parseInt(e.day))+3600*parseInt(e.hour)+60*parseInt(e.minute)+parseInt(e.second)-t})(e),(n=>{const t=n.split("/").pop()
return Hn[t]||19})(n))}B(n){return this.me.ze((n=>rn(n)[0])(n))*_}O(n){const t=86400*sn(n)+nn(n),e=tn(n)
return this.me.Ae(t).map(n=>qn(BigInt(n)*Q+BigInt(e)))}C(n,t){const[e,r]=rn(n),o=this.me.C(e+(t>0||r?1:0),t)
if(void 0!==o)return BigInt(o)*Q}}function gt(n,t){return[n,t]}function yt(n,t){const e=Math.floor(n/t)*t
return[e,e+t]}function vt(n){return l(n,-1e10,864e10)}function bt(n,t=""){return`([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${n}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`}function wt(n,t,e){return _n(n.epochNanoseconds,t,e)}function It(n,t,e){return _n(qn(Gn(t,n,e)),t,n.calendar)}function Ot(n){return t=qn(BigInt((e=n,function(n,t="number"){return Number.isInteger(n)||h(((n,t)=>`Non-integer ${n}: ${t}`)(t,n)),n||0}((0,r.IQ)(e,o),o)))*F),{epochNanoseconds:t}
var t,e,o}bt(6,"|60"),bt(14)}),6832:((n,t,e)=>{e.d(t,{E:()=>r})
const r=globalThis.Temporal}),9884:((n,t,e)=>{e.d(t,{e8:()=>u,w$:()=>i})
var r=e(6832),o=e(66),c=e(9947)
const i=r.E?o.w$:c.w$,u=r.E?o.e8i:c.e8i}),6151:((n,t,e)=>{e.d(t,{Jp:()=>u,vt:()=>i})
var r=e(6832),o=e(66),c=e(9947)
const i=r.E?o.xpB:c.xpB,u=r.E?o.JpA:c.JpA}),3242:((n,t,e)=>{e.d(t,{cY:()=>i})
var r=e(6832),o=e(66),c=e(9947)
const i=r.E?o.cYW:c.cYW}),1992:((n,t,e)=>{e.d(t,{VR:()=>s,g0:()=>a,kw:()=>o,pe:()=>c,qj:()=>u,qp:()=>r,z6:()=>i})
const r=(n,t)=>`Non-positive ${n}: ${t}`,o=(n,t)=>`Non-finite ${n}: ${t}`,c=n=>`Cannot convert bigint to ${n}`,i="Invalid object",u=(n,t,e,r)=>s(n,t)+`; must be between ${e}-${r}`,s=(n,t)=>`Invalid ${n}: ${t}`,a="Calendar week operations forbidden"}),5755:((n,t,e)=>{e.d(t,{CG:()=>u,IQ:()=>f,Q1:()=>o,Xj:()=>c,Z4:()=>m,a5:()=>a,fP:()=>i,i:()=>d,qU:()=>l,wz:()=>h,yb:()=>s})
var r=e(1992)
const o=1e3,c=1e6,i=1e9,u=6e10,s=36e11
function a(n){return void 0===n?Object.create(null):function(n){if(!m(n))throw new TypeError(r.z6)
return n}(n)}function f(n,t="number"){if("bigint"==typeof n)throw new TypeError(r.pe(t))
if(n=Number(n),!Number.isFinite(n))throw new RangeError(r.kw(t,n))
return n}function d(n,t){return Math.trunc(f(n,t))||0}function l(n,t){return function(n,t="number"){if(n<=0)throw new RangeError(r.qp(t,n))
return n}(d(n,t),t)}function h(n,t,e){return Math.min(Math.max(n,t),e)}function m(n){return null!==n&&("object"==typeof n||"function"==typeof n)}})}

