export const id=330
export const ids=[330]
export const modules={4789:(n,t,e)=>{e.d(t,{$J:()=>a,$P:()=>i,B8:()=>o,GS:()=>m,St:()=>h,d:()=>d,f:()=>c,kT:()=>u,q7:()=>s,ww:()=>f})
var r=e(5977)
const o="PlainDateTime",c="ZonedDateTime",i="Instant"
function u(n,t,e,...o){return Object.defineProperties(t,(0,r.EZ4)(n)),Object.defineProperties(t.prototype,(0,r._vm)("Temporal."+n)),Object.defineProperties(t.prototype,(0,r.rrK)(n=>({get(){return n(e(this))},configurable:1}),Object.assign({},...o))),t}const s="noop"!==r.lQ1.name||globalThis.process?r.lQ1:n=>{Object.defineProperty(n,"_str_",{value:n.toJSON()})}
function a(){(0,r.zkd)(r.Z1B)}function f(){(0,r.zkd)(r.wwU)}const d={era:n=>(0,r.TML)(n.calendar,n).era,eraYear:n=>(0,r.TML)(n.calendar,n).eraYear,year:n=>(0,r.L$N)(n.calendar,n).year,month:n=>(0,r.L$N)(n.calendar,n).month,monthCode:n=>(0,r.VTK)(n.calendar,n),day:n=>(0,r.L$N)(n.calendar,n).day}
function l(n){return(0,r.KCZ)(Object.keys(n))}const m=l(r.GSr),h=l(d)},66:(n,t,e)=>{e.d(t,{xpB:()=>h,w$:()=>S,cYW:()=>v,JpA:()=>p,e8i:()=>N})
var r=e(6832)
function o(n){return(t,e,r)=>{const o=function(n){return"string"==typeof n?{roundingMode:n}:n||{}}(r)
if(o.roundingMode||void 0!==o.roundingIncrement)return t.until(e,{...o,largestUnit:n,smallestUnit:n})[n]
const c=t.until(e,{largestUnit:n})
if(c.blank)return 0
if(function(n){return"hours"===n||"minutes"===n||"seconds"===n||"milliseconds"===n||"microseconds"===n||"nanoseconds"===n}(n))return c.total(n)
const i=!("day"in t)&&"toPlainDate"in t?t.toPlainDate({day:1}):t
return c.total({unit:n,relativeTo:i})}}o("years"),o("months"),o("weeks"),o("days"),o("hours"),o("minutes"),o("seconds"),o("milliseconds"),o("microseconds"),o("nanoseconds")
var c=e(4789),i=e(5977),u=e(2396)
function s(n){return"string"==typeof n&&n.includes("[")&&(0,i.wik)((0,i.n6d)(n)),n}function a(n){if(void 0!==n)return f(n)}function f(n){return(0,u.SX)(n),(0,u.V_)(n)}const d=u.FI,l=(0,c.kT)(u.m2,class{get calendarId(){return d(this).calendarId}toJSON(){return d(this).toJSON()}valueOf(){return d(this).valueOf()}},d,c.St,c.GS)
function m(n){const t=Object.create(l.prototype)
return(0,u.hO)(t,n),(0,c.q7)(t),t}function h(n,t,e,o,c,i,u,s,f,d){return m(new r.E.PlainDateTime(n,t,e,o,c,i,u,s,f,a(d)))}function p(n,t,e){return b(d(n).toZonedDateTime(s(t),e))}const y=u.b8,g=(0,c.kT)(u.y$,class{get calendarId(){return y(this).calendarId}get timeZoneId(){return y(this).timeZoneId}get epochMilliseconds(){return y(this).epochMilliseconds}get epochNanoseconds(){return y(this).epochNanoseconds}toJSON(){return y(this).toJSON()}valueOf(){return y(this).valueOf()}},y,c.St,c.GS)
function b(n){const t=Object.create(g.prototype)
return(0,u.bo)(t,n),(0,c.q7)(t),t}function v(n){return y(n).offset}const w=u.Zm,O=(0,c.kT)(u.ms,class{get epochMilliseconds(){return w(this).epochMilliseconds}get epochNanoseconds(){return w(this).epochNanoseconds}toJSON(){return w(this).toJSON()}valueOf(){return w(this).valueOf()}})
function I(n){const t=Object.create(O.prototype)
return(0,u.Hr)(t,n),(0,c.q7)(t),t}function S(n){return I(r.E.Instant.fromEpochMilliseconds(n))}function N(n,t){return b(w(n).toZonedDateTimeISO(s(t)))}},2328:(n,t,e)=>{e.d(t,{JpA:()=>m,cYW:()=>b,e8i:()=>N,w$:()=>S,xpB:()=>l})
var r=e(4789),o=e(5755),c=e(5977),i=e(2396)
function u(n){return void 0===n?c.ky_:s(n)}function s(n){return(0,i.SX)(n)()}const a=i.FI,f=(0,r.kT)(i.m2,class{get calendarId(){return(0,c.eug)(a(this).calendar)}toJSON(){return(0,c.JrW)(a(this))}valueOf(){return(0,r.ww)()}},a,r.d,c.GSr)
function d(n){const t=Object.create(f.prototype)
return(0,i.hO)(t,n),(0,r.q7)(t),t}function l(n,t,e,r=0,i=0,s=0,a=0,f=0,l=0,m){const h=(0,c.TA3)((0,c.Er1)((0,c.rrK)(o.i,{year:n,month:t,day:e,hour:r,minute:i,second:s,millisecond:a,microsecond:f,nanosecond:l}))),p=u(m)
return d((0,c.ndr)(h,p))}function m(n,t,e){return y((0,c.imk)(a(n),(0,c.OEv)((0,c.S5Q)(t)),(0,c.jxQ)(e)))}const h=i.b8,p=(0,r.kT)(i.y$,class{get calendarId(){return(0,c.eug)(h(this).calendar)}get timeZoneId(){return h(this).timeZone.id}get epochMilliseconds(){return(0,c.eR_)(h(this).epochNanoseconds)}get epochNanoseconds(){return h(this).epochNanoseconds}toJSON(){return(0,c.zBL)(h(this))}valueOf(){return(0,r.ww)()}},g,r.d,c.GSr)
function y(n){const t=Object.create(p.prototype)
return(0,i.bo)(t,n),(0,r.q7)(t),t}function g(n){const t=h(n)
return{...(0,c.FNb)(t),calendar:t.calendar}}function b(n){return(0,c.jUz)(function(n){return(0,c.FNb)(h(n)).offsetNanoseconds}(n))}c.ybs,c.CGH,c.fP3,c.Xj4,c.Q1I
function v(n,t=0){return e=>{const r=h(e),{timeZone:o}=r,i=(0,c.FNb)(r),u=(0,c.Yim)(i,n(i)),s=(0,c.RH)(o,u,i.offsetNanoseconds)+BigInt(t)
return y({...r,epochNanoseconds:(0,c.qmw)(s)})}}const w=i.Zm,O=(0,r.kT)(i.ms,class{get epochMilliseconds(){return(0,c.eR_)(w(this).epochNanoseconds)}get epochNanoseconds(){return w(this).epochNanoseconds}toJSON(){return(0,c.L4S)(w(this))}valueOf(){return(0,r.ww)()}})
function I(n){const t=Object.create(O.prototype)
return(0,i.Hr)(t,n),(0,r.q7)(t),t}function S(n){return I((0,c.jIO)(n))}function N(n,t){return y((0,c.iV3)(w(n),(0,c.OEv)((0,c.S5Q)(t))))}},2396:(n,t,e)=>{e.d(t,{FI:()=>w,Hr:()=>y,SX:()=>N,V_:()=>S,Zm:()=>h,b8:()=>g,bo:()=>v,hO:()=>I,m2:()=>c,ms:()=>u,y$:()=>i})
var r=e(4789),o=e(5977)
const c=`${r.B8}Record`,i=`${r.f}Record`,u=`${r.$P}Record`,s=new WeakMap,a=new WeakMap,f=new WeakMap,d=new WeakMap
function l(n){return m(n)||(0,r.$J)()}function m(n){return s.get(n)}function h(n){return p(n)||(0,r.$J)()}function p(n){return a.get(n)}function y(n,t){a.set(n,t)}function g(n){return b(n)||(0,r.$J)()}function b(n){return f.get(n)}function v(n,t){f.set(n,t)}function w(n){return O(n)||(0,r.$J)()}function O(n){return d.get(n)}function I(n,t){d.set(n,t)}function S(n){return l(n).id}function N(n){const t=l(n).xe
return t||(0,o.wik)((0,o._Y7)(S(n),"getExotic or getAny")),t}},5977:(n,t,e)=>{e.d(t,{CGH:()=>W,EZ4:()=>w,Er1:()=>jn,FNb:()=>pt,GSr:()=>rn,JrW:()=>Bt,KCZ:()=>M,Kqp:()=>Yn,L$N:()=>Zn,L4S:()=>Zt,OEv:()=>Vt,OSu:()=>Dn,Q1I:()=>Q,RH:()=>gt,S5Q:()=>Lt,TA3:()=>ot,TML:()=>Bn,VTK:()=>Pn,Xj4:()=>G,Yim:()=>Xn,Z1B:()=>a,_Y7:()=>f,_pw:()=>qn,_vm:()=>I,aid:()=>xn,eR_:()=>hn,eug:()=>Y,fP3:()=>V,iV3:()=>te,imk:()=>ee,jIO:()=>re,jUz:()=>xt,jxQ:()=>Tt,ky_:()=>D,lEP:()=>zn,lQ1:()=>k,n6d:()=>d,ndr:()=>lt,oAc:()=>Sn,qmw:()=>it,rrK:()=>S,utu:()=>An,wik:()=>p,wwU:()=>s,x_v:()=>Rn,ybs:()=>H,zBL:()=>Ct,zkd:()=>y})
var r=e(5755),o=e(1992)
const c=o.VR,i=(o.g0,n=>`Missing ${n}`),u=(n,t,e)=>o.VR(n,t)+"; must be "+Object.keys(e).join(),s="Cannot use valueOf",a="Invalid calling context",f=(n,t)=>`Unknown calendar ${n}; might need ${t}`,d=n=>o.VR("TimeZone",n),l="Out-of-bounds date",m=n=>`Cannot parse: ${n}`,h=r.wz
r.Z4
function p(n){throw new RangeError(n)}function y(n){throw new TypeError(n)}function g(n,t,e,r,o){return b(t,((n,t)=>{const e=n[t]
return void 0===e&&y(i(t)),e})(n,t),e,r,o)}function b(n,t,e,r,c,i){const u=h(t,e,r)
return c&&t!==u&&p(((n,t,e,r,c)=>c?o.qj(n,c[t],c[e],c[r]):o.qj(n,t,e,r))(n,t,e,r,i)),u}function v(n,t=Map,e=1e4){const r=new t
return(t,...o)=>{if(r.has(t))return r.get(t)
r.size>=e&&r.clear()
const c=n(t,...o)
return r.set(t,c),c}}const w=n=>O({name:n},1),O=(n,t)=>S(n=>({value:n,configurable:1,writable:!t}),n),I=n=>({[Symbol.toStringTag]:{value:n,configurable:1}})
function S(n,t){const e={}
for(const r in t)e[r]=n(t[r],r)
return e}function N(n,t){const e={}
for(const r of n)e[r]=t
return e}function M(n){const t={}
for(const e of n)t[e]=n=>n[e]
return t}function T(n,t,e=Object.create(null)){for(const r of n)e[r]=t[r]
return e}function j(n,...t){return(...e)=>n(...t,...e)}function k(){}function $(n){return n[0].toUpperCase()+n.substring(1)}function Z(n){return parseInt(n.padEnd(9,"0"))}function C(n){return void 0===n?0:parseInt(n)}function B(n,t){return String(t).padStart(n,"0")}const E=j(B,2)
function U(n,t){return Math.sign(n-t)}function J(n,t){const e=n/t
return n%t<0n?e-1n:e}function P(n,t){const e=J(n,t)
return[e,n-e*t]}function x(n,t){return[Math.floor(n/t),R(n,t)]}function R(n,t){return(n%t+t)%t}function q(n,t){return Math.trunc(n/t)||0}function z(n){return.5===Math.abs(n%1)}function A(n){const t=n.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g,"")
return"bc"===t||"b"===t?"bce":"ad"===t||"a"===t?"ce":t}const D=void 0
function Y(n){return n===D?"iso8601":0===n?"gregory":n.id}function _(n,t){return"M"+E(n)+(t?"L":"")}const L={nanosecond:0,microsecond:1,millisecond:2,second:3,minute:4,hour:5,day:6,week:7,month:8,year:9},F=Object.keys(L),Q=r.Q1,G=r.Xj,V=r.fP,W=r.CG,H=r.yb,K=864e11,X=BigInt(G),nn=BigInt(V),tn=BigInt(K)
const en=F.slice(0,6),rn=M(en),on=["day","month","year"]
const cn={hour:23,minute:59,second:59}
function un(n,t){const e={}
for(const r of en)e[r]=b(r,n[r],0,cn[r]||999,t)
return e}function sn(n){return an(n)*V+fn(n)}function an(n){return 3600*n.hour+60*n.minute+n.second}function fn(n){return n.millisecond*G+n.microsecond*Q+n.nanosecond}function dn(n){const[t,e]=x(n,G),[r,o]=x(e,Q)
return ln(t,r,o)}function ln(n,t=0,e=0){const[r,o]=x(n,36e5),[c,i]=x(o,6e4),[u,s]=x(i,1e3)
return{hour:r,minute:c,second:u,millisecond:s,microsecond:t,nanosecond:e}}function mn(n){const[t,e]=P(n,nn)
return[Number(t),Number(e)]}function hn(n){return Number(J(n,X))}function pn(n){return yn(n)+BigInt(sn(n))}function yn(n){return BigInt(gn(n))*tn}function gn(n){return bn(n.year,n.month,n.day)}function bn(n,t=1,e=1){const r=t-1
return n+=Math.floor(r/12),t=R(r,12),Date.UTC(n%400-400,t,0)/864e5+146097*(q(n,400)+1)+e}function vn(n){const[t,e]=P(n,tn)
return{...wn(Number(t)),...dn(Number(e))}}function wn(n){const t=new Date(864e5*R(n,146097))
return{year:t.getUTCFullYear()+400*Math.floor(n/146097),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function On(n,t){switch(t){case 2:return In(n)?29:28
case 4:case 6:case 9:case 11:return 30}return 31}function In(n){return n%4==0&&(n%100!=0||n%400==0)}function Sn(n){return R(bn(n.year,n.month,n.day)+4,7)||7}function Nn(n){return bn(n.year,n.month,n.day)-bn(n.year)+1}function Mn(n){let t=n.year,e=Math.floor((Nn(n)-Sn(n)+10)/7),r=Tn(t)
return e<1?e=r=Tn(--t):e>r&&(e=1,r=Tn(++t)),{weekOfYear:e,yearOfWeek:t,De:r}}function Tn(n){const t=Sn({year:n,month:1,day:1})
return 4===t||3===t&&In(n)?53:52}function jn(n){return kn(n),un(t=n,1),t
var t}function kn(n){return $n(n,1),n}function $n(n,t){const{year:e}=n,r=g(n,"month",1,12,t)
return{year:e,month:r,day:g(n,"day",1,On(e,r),t)}}function Zn(n,t){return n?n.de(t):t}function Cn(n,t,e){return n?n.L(t,e):function(n){return[n,0]}(e)}function Bn(n,t){return 0===n?function({year:n}){return n<1?{era:"bce",eraYear:1-n}:{era:"ce",eraYear:n}}(t):n&&n.h?.(t)||{}}function En(n,t,e,r){return n?n.fe(t,e,r):function(n,t,e){return{year:n,month:t,day:e}}(t,e,r)}function Un(n,t){return n?n.j(t):12}function Jn(n,t,e){return n?n.o(t,e):On(t,e)}function Pn(n,t){const{year:e,month:r}=Zn(n,t),[o,c]=Cn(n,e,r)
return _(o,c)}function xn(n,t){const{year:e}=Zn(n,t)
return n?n.q(e):In(e)}function Rn(n,t){const{year:e}=Zn(n,t)
return Un(n,e)}function qn(n,t){const{year:e,month:r}=Zn(n,t)
return Jn(n,e,r)}function zn(n,t){const{year:e}=Zn(n,t)
return n?n.i(e):function(n){return In(n)?366:365}(e)}function An(n,t){if(!n)return Nn(t)
const{year:e}=Zn(n,t),r=En(n,e,1,1)
return gn(t)-gn(r)+1}function Dn(n,t){return n===D?Mn(t).weekOfYear:void 0}function Yn(n,t){return n===D?Mn(t).yearOfWeek:void 0}const _n=j(Ln,"string")
function Ln(n,t,e=n){return typeof t!==n&&y(c(e,t)),t}function Fn(n){return"symbol"==typeof n&&y("Cannot convert Symbol to string"),String(n)}function Qn(n){if(!(0,r.Z4)(n))return n
const t=n[Symbol.toPrimitive]
if(null!=t){"function"!=typeof t&&y()
const e=Reflect.apply(t,n,["string"])
return(0,r.Z4)(e)&&y(),e}return Date.prototype[Symbol.toPrimitive].call(n,"string")}function Gn(n,t){return function(n,t="number"){return Number.isInteger(n)||p(((n,t)=>`Non-integer ${n}: ${t}`)(t,n)),n||0}((0,r.IQ)(n,t),t)}const Vn={compatible:0,reject:1,earlier:2,later:3},Wn=[Math.floor,n=>z(n)?Math.floor(n):Math.round(n),Math.ceil,n=>z(n)?Math.ceil(n):Math.round(n),Math.trunc,n=>z(n)?Math.trunc(n)||0:Math.round(n),n=>n<0?Math.floor(n):Math.ceil(n),n=>Math.sign(n)*Math.round(Math.abs(n))||0,n=>z(n)?(n=Math.trunc(n)||0)+n%2:Math.round(n)]
function Hn(n,t,e,r=0){const o=e[n]
if(void 0===o)return r
const c=Fn(o),i=t[c]
return void 0===i&&p(u(n,c,t)),i}const Kn=j(Hn,"disambiguation",Vn)
function Xn(n,t){return T(on,n,T(en,t))}const nt=BigInt(1e8)*tn,tt=BigInt(-1e8)*tn,et=tt-tn
function rt(n,t=1){const e=yn(n)
return(e<(t?et:tt)||e>nt)&&p(l),n}function ot(n){return ct(pn(n)),n}function ct(n){return(n<=et||n>=nt+tn)&&p(l),n}function it(n){return(n<tt||n>nt)&&p(l),n}function ut(n,t){return it(yn(n)+BigInt(sn(n)-t))}function st(n,t,e){return at(n/t,e)*t||0}function at(n,t){return Wn[t](n)}function ft(n){return{epochNanoseconds:n}}function dt(n,t,e){return{calendar:e,timeZone:t,epochNanoseconds:n}}function lt(n,t){return T(en,n,mt(n,t))}function mt(n,t){return T(on,n,{calendar:t})}function ht(n){return st(n,W,7)}const pt=v(yt,WeakMap)
function yt(n){const{epochNanoseconds:t,timeZone:e}=n,r=e.B(t)
return{...vn(t+BigInt(r)),offsetNanoseconds:r}}function gt(n,t,e){return bt(n,t,e,2,0)}function bt(n,t,e,r=0,o=0,c,i){if(i||void 0!==e&&1===r)return ut(t,e||0)
const u=n.O(t)
if(void 0!==e&&3!==r){rt(t,0)
const n=((n,t,e,r)=>{const o=pn(t)
r&&(e=ht(e))
for(const t of n){let n=Number(o-t)
if(r&&(n=ht(n)),n===e)return t}})(u,t,e,c)
if(void 0!==n)return n
0===r&&p("Invalid TimeZone offset")}return vt(n,t,o,u)}function vt(n,t,e=0,r=n.O(t)){if(1===r.length)return r[0]
if(1===e&&p("Ambiguous offset"),r.length)return r[3===e?1:0]
const o=pn(t),c=((n,t)=>{const e=n.B(t-tn)
return(n=>(n>K&&p("Out-of-bounds TimeZone gap"),n))(n.B(t+tn)-e)})(n,o),i=vn(o+BigInt(c*(2===e?-1:1)))
return(r=n.O(i))[2===e?0:r.length-1]}const wt=/^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/
function Ot(n){const t=It(n)
return void 0===t&&p(m(n)),t}function It(n,t){const e=wt.exec(n)
if(e)return t&&e[5]&&p(m(n)),(n=>n&&"+"!==n?-1:1)(e[1])*(parseInt(e[2])*H+C(e[4])*W+C(e[5])*V+Z(e[6]||""))}const St={era:Fn,month:r.qU,monthCode:(n,t)=>_n(Qn(n),t),day:r.qU},Nt=N(en,r.i),Mt=Object.assign({},St,Nt)
function Tt(n){return Kn((0,r.a5)(n))}const jt=Intl.DateTimeFormat
const kt={El_Aaiun:16,Tucuman:12,Tirane:11,Riga:10,Simferopol:9,Vienna:9,Tunis:8,Boa_Vista:6,Fortaleza:6,Maceio:6,Noronha:6,Recife:6,Gaza:6,Hebron:6,DeNoronha:6},$t=-4e9
function Zt(n){return Et(vn(n.epochNanoseconds),void 0)+"Z"}function Ct(n){const t=n.calendar,e=n.timeZone,r=e.B(n.epochNanoseconds)
return Et(vn(n.epochNanoseconds+BigInt(r)),void 0)+xt(ht(r))+Rt(e.id,0)+(t===D?"":qt(Y(t),0))}function Bt(n){const t=n.calendar
return Et(n,void 0)+(t===D?"":qt(Y(t),0))}function Et(n,t){return Ut(n)+"T"+Pt(n,t)}function Ut(n){return Jt(n)+"-"+E(n.day)}function Jt(n){const{year:t}=n
return(t<0||t>9999?Dt(t)+B(6,Math.abs(t)):B(4,t))+"-"+E(n.month)}function Pt(n,t){const e=[E(n.hour),E(n.minute)]
return-1!==t&&e.push(E(n.second)+((n,t,e,r)=>At(n*G+t*Q+e,r))(n.millisecond,n.microsecond,n.nanosecond,t)),e.join(":")}function xt(n,t=0){if(1===t)return""
const[e,r]=x(Math.abs(n),H),[o,c]=x(r,W),[i,u]=x(c,V)
return Dt(n)+E(e)+":"+E(o)+(i||u?":"+E(i)+At(u):"")}function Rt(n,t){return 1!==t?"["+(2===t?"!":"")+n+"]":""}function qt(n,t){return"["+(t?"!":"")+"u-ca="+n+"]"}const zt=/0+$/
function At(n,t){let e=B(9,n)
return e=void 0===t?e.replace(zt,""):e.slice(0,t),e?"."+e:""}function Dt(n){return n<0?"-":"+"}const Yt=/^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,_t=/[^\w\/:+-]+/
function Lt(n){return Ft(_n(n))}function Ft(n){return Qt(n).id}const Qt=v(n=>{const t=n.toUpperCase(),e=(n=>{const t=It(n,1)
if(void 0!==t)return{id:xt(t),Z:t,m:t}})(t)
if(e)return{kind:"fixed",...e}
const r="UTC"===t?"UTC":(n=>(_t.test(n)&&p(d(n)),Yt.test(n)&&p("Forbidden ICU TimeZone"),n.toLowerCase().split("/").map((n,t)=>(n.length<=3||/\d/.test(n))&&!/etc|yap/.test(n)?n.toUpperCase():n.replace(/baja|dumont|[a-z]+/g,(n,e)=>n.length<=2&&!t||"in"===n||"chat"===n?n.toUpperCase():n.length>2||!e?$(n).replace(/island|noronha|murdo|rivadavia|urville/,$):n)).join("/")))(n)
return Gt(r)}),Gt=v(n=>{if("UTC"===n)return{kind:"utc",id:n,m:n}
const t=(e=n.toUpperCase(),new jt("en-u-hc-h23",{calendar:"iso8601",timeZone:e,era:"short",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}))
var e
return{kind:"named",id:n,format:t,m:t.resolvedOptions().timeZone}})
function Vt(n){const t=Qt(n)
return Wt(t.id,t)}const Wt=v((n,t)=>"named"===t.kind?new IntlTimeZone(n,t.m,t.format):new FixedTimeZone(n,t.m,"fixed"===t.kind?t.Z:0))
class FixedTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.Z=e}B(){return this.Z}O(n){return[ut(n,this.Z)]}C(){}}class IntlTimeZone{constructor(n,t,e){this.id=n,this.m=t,this.me=((n,t)=>{const e=v(n),r=v(Ht),o=86400*t
function c(n){const[t,c]=Kt(n,o),i=Xt(t),s=Xt(c),a=e(i),f=e(s)
return a===f?a:u(r(i,s),a,f,n)}function i(n,t,c,i=n){let[s,a]=Kt(n,o)
const f=o*t,d=()=>t<0?a>c:s<c
for(;d();){const n=Xt(s),o=Xt(a),c=e(n),d=e(o)
if(c!==d){const e=r(n,o)
u(e,c,d)
const s=e[0]
if((U(s,i)||1)===t)return s}s+=f,a+=f}}function u(t,e,r,o){let c,i
for(;(void 0===o||void 0===(c=o<t[0]?e:o>=t[1]?r:void 0))&&(i=t[1]-t[0]);){const e=t[0]+Math.floor(i/2)
n(e)===r?t[1]=e:t[0]=e+1}return c}return{Ae(n){const t=c(n-86400),e=c(n+86400),r=n-t,o=n-e
if(t===e)return[r]
const i=c(r)
return i===c(o)?[n-i]:t>e?[r,o]:[]},ze:c,C(n,t){if(!(t>0&&n>=864e10)){if(t<0){if(n<=$t)return
return n>4e9?i(n,-1,n-94867200)??i(4e9,-1,$t):i(n,-1,$t)}return i(Math.max(n,$t)-1,1,Math.max(n,Math.floor(Date.now()/1e3))+94867200,n)}}}})((n=>t=>{const e=function(n,t){t<-864e13&&p(l)
const e=n.formatToParts(t),r={}
for(const n of e)r[n.type]=n.value
return r}(n,1e3*t)
return 86400*bn((n=>{const t=n.relatedYear
if(void 0!==t)return parseInt(t)
const e=parseInt(n.year)
return void 0!==n.era&&"bce"===A(n.era)?1-e:e})(e),parseInt(e.month),parseInt(e.day))+3600*parseInt(e.hour)+60*parseInt(e.minute)+parseInt(e.second)-t})(e),(n=>{const t=n.split("/").pop()
return kt[t]||19})(n))}B(n){return this.me.ze((n=>mn(n)[0])(n))*V}O(n){const t=86400*gn(n)+an(n),e=fn(n)
return this.me.Ae(t).map(n=>it(BigInt(n)*nn+BigInt(e)))}C(n,t){const[e,r]=mn(n),o=this.me.C(e+(t>0||r?1:0),t)
if(void 0!==o)return BigInt(o)*nn}}function Ht(n,t){return[n,t]}function Kt(n,t){const e=Math.floor(n/t)*t
return[e,e+t]}function Xt(n){return h(n,-1e10,864e10)}function ne(n,t=""){return`([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${n}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`}ne(6,"|60"),ne(14)
function te(n,t,e){return dt(n.epochNanoseconds,t,e)}function ee(n,t,e){return dt(it(vt(t,n,e)),t,n.calendar)}function re(n){return ft(it(BigInt(Gn(n))*X))}function oe(n,t,e,r,o){const c=new Set(n),i=new Set(t),u=new Set(e)
return(n,t)=>{let e,s
const a={},f={},d={}
let l=0,m=0
for(const t of Object.keys(n)){const r=n[t]
void 0===r||u.has(t)||(c.has(t)?"dateStyle"===t?e=r:"timeStyle"===t?s=r:a[t]=r:"era"===t?f[t]=r:i.has(t)?"dateStyle"===t||"timeStyle"===t?m=1:l=1:d[t]=r)}const h=void 0!==e,p=void 0!==s,g=h||p,b=Object.keys(a).length>0,v=l||m,w=b||h||p,O=Object.keys(f).length>0;(!t&&v||t&&v&&!w||g&&(b||O||l))&&y("Invalid formatting options")
const I={}
return g||w||Object.assign(I,r),Object.assign(I,a,f,d),h&&(o?Object.assign(I,o[e]):I.dateStyle=e),p&&(I.timeStyle=s),I}}const ce={year:"numeric",month:"numeric",day:"numeric"},ie={hour:"numeric",minute:"numeric",second:"numeric"},ue=Object.assign({},ce,ie),se=["weekday","year","month","day","dateStyle"],ae=["dayPeriod","hour","minute","second","fractionalSecondDigits","timeStyle"],fe=se.concat(ae)},6832:(n,t,e)=>{e.d(t,{E:()=>r})
const r=globalThis.Temporal},9884:(n,t,e)=>{e.d(t,{e8:()=>u,w$:()=>i})
var r=e(6832),o=e(66),c=e(2328)
const i=r.E?o.w$:c.w$,u=r.E?o.e8i:c.e8i},6151:(n,t,e)=>{e.d(t,{Jp:()=>u,vt:()=>i})
var r=e(6832),o=e(66),c=e(2328)
const i=r.E?o.xpB:c.xpB,u=r.E?o.JpA:c.JpA},3242:(n,t,e)=>{e.d(t,{cY:()=>i})
var r=e(6832),o=e(66),c=e(2328)
const i=r.E?o.cYW:c.cYW},1992:(n,t,e)=>{e.d(t,{VR:()=>s,g0:()=>a,kw:()=>o,pe:()=>c,qj:()=>u,qp:()=>r,z6:()=>i})
const r=(n,t)=>`Non-positive ${n}: ${t}`,o=(n,t)=>`Non-finite ${n}: ${t}`,c=n=>`Cannot convert bigint to ${n}`,i="Invalid object",u=(n,t,e,r)=>s(n,t)+`; must be between ${e}-${r}`,s=(n,t)=>`Invalid ${n}: ${t}`,a="Calendar week operations forbidden"},5755:(n,t,e)=>{e.d(t,{CG:()=>u,IQ:()=>f,Q1:()=>o,Xj:()=>c,Z4:()=>h,a5:()=>a,fP:()=>i,i:()=>d,qU:()=>l,wz:()=>m,yb:()=>s})
var r=e(1992)
const o=1e3,c=1e6,i=1e9,u=6e10,s=36e11
function a(n){return void 0===n?Object.create(null):function(n){if(!h(n))throw new TypeError(r.z6)
return n}(n)}function f(n,t="number"){if("bigint"==typeof n)throw new TypeError(r.pe(t))
if(n=Number(n),!Number.isFinite(n))throw new RangeError(r.kw(t,n))
return n}function d(n,t){return Math.trunc(f(n,t))||0}function l(n,t){return function(n,t="number"){if(n<=0)throw new RangeError(r.qp(t,n))
return n}(d(n,t),t)}function m(n,t,e){return Math.min(Math.max(n,t),e)}function h(n){return null!==n&&("object"==typeof n||"function"==typeof n)}}}

