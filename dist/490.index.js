export const id=490;export const ids=[490];export const modules={7490:(e,t,n)=>{n.r(t),n.d(t,{Intl:()=>an,Temporal:()=>rn,toTemporalInstant:()=>sn})
;const o=globalThis.Temporal,numberOutOfRange=(e,t,n,o)=>invalidEntity(e,t)+`; must be between ${n}-${o}`,invalidEntity=(e,t)=>`Invalid ${e}: ${t}`;function normalizeOptions(e){
return void 0===e?Object.create(null):requireObjectLike(e)}function toFiniteNumber(e,t="number"){if("bigint"==typeof e)throw new TypeError((e=>`Cannot convert bigint to ${e}`)(t));if(e=Number(e),
!Number.isFinite(e))throw new RangeError(((e,t)=>`Non-finite ${e}: ${t}`)(t,e));return e}function utils_toIntegerWithTrunc(e,t){return Math.trunc(toFiniteNumber(e,t))||0}
function utils_toPositiveIntegerWithTruncation(e,t){return function requireNumberIsPositive(e,t="number"){if(e<=0)throw new RangeError(((e,t)=>`Non-positive ${e}: ${t}`)(t,e));return e
}(utils_toIntegerWithTrunc(e,t),t)}function constrainToRange(e,t,n){return Math.min(Math.max(e,t),n)}function isObjectLike(e){return null!==e&&("object"==typeof e||"function"==typeof e)}
function requireObjectLike(e){if(!isObjectLike(e))throw new TypeError("Invalid object");return e}
const r=invalidEntity,missingField=e=>`Missing ${e}`,invalidChoice=(e,t,n)=>invalidEntity(e,t)+"; must be "+Object.keys(n).join(),missingYear=e=>"Missing year"+(e?"/era/eraYear":""),a="Invalid leap month",invalidTimeZone=e=>invalidEntity("TimeZone",e),i="Out-of-bounds date",failedParse=e=>`Cannot parse: ${e}`,invalidFormatType=e=>`Cannot format ${e}`,s="Mismatching types for formatting",c=constrainToRange,l=isObjectLike
;function throwRangeError(e){throw new RangeError(e)}function throwTypeError(e){throw new TypeError(e)}function clampProp(e,t,n,o,r){return clampEntity(t,((e,t)=>{const n=e[t]
;return void 0===n&&throwTypeError(missingField(t)),n})(e,t),n,o,r)}function clampEntity(e,t,n,o,r,a){const i=c(t,n,o)
;return r&&t!==i&&throwRangeError(((e,t,n,o,r)=>r?numberOutOfRange(e,r[t],r[n],r[o]):numberOutOfRange(e,t,n,o))(e,t,n,o,a)),i}function memoize(e,t=Map,n=1e4){const o=new t;return(t,...r)=>{
if(o.has(t))return o.get(t);o.size>=n&&o.clear();const a=e(t,...r);return o.set(t,a),a}}const createPropDescriptors=(e,t)=>mapProps(e=>({value:e,configurable:1,writable:!t
}),e),createStringTagDescriptors=e=>({[Symbol.toStringTag]:{value:e,configurable:1}});function mapProps(e,t){const n={};for(const o in t)n[o]=e(t[o],o);return n}function zipPropsConst(e,t){const n={}
;for(const o of e)n[o]=t;return n}function internal_createPropGetters(e){const t={};for(const n of e)t[n]=e=>e[n];return t}function pluckProps(e,t,n=Object.create(null)){for(const o of e)n[o]=t[o]
;return n}function allPropsEqual(e,t,n){for(const o of e)if(t[o]!==n[o])return 0;return 1}function zeroOutProps(e,t,n){const o={...n};for(let n=0;n<t;n++)o[e[n]]=0;return o}
function internal_bindArgs(e,...t){return(...n)=>e(...t,...n)}function identity(e){return e}function noop(){}function capitalize(e){return e[0].toUpperCase()+e.substring(1)}function sortStrings(...e){
return[].concat(...e).sort()}function createRegExp(e){return new RegExp(`^${e}$`)}function parseSubsecNano(e){return parseInt(e.padEnd(9,"0"))}function parseInt0(e){return void 0===e?0:parseInt(e)}
function padNumber(e,t){return String(t).padStart(e,"0")}const u=internal_bindArgs(padNumber,2);function compareNumbers(e,t){return Math.sign(e-t)}function compareBigInts(e,t){return e<t?-1:e>t?1:0}
function divFloorBigInt(e,t){const n=e/t;return e%t<0n?n-1n:n}function divModFloorBigInt(e,t){const n=divFloorBigInt(e,t);return[n,e-n*t]}function divModFloor(e,t){
return[Math.floor(e/t),modFloor(e,t)]}function modFloor(e,t){return(e%t+t)%t}function divTrunc(e,t){return Math.trunc(e/t)||0}function modTrunc(e,t){return e%t||0}
function fabricateNearHalfFraction(e,t=1){return t*(.5+e/5)}function hasHalf(e){return.5===Math.abs(e%1)}const d="iso8601",m={bce:-1,ce:0};function normalizeEraName(e){
const t=e.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g,"");return"bc"===t||"b"===t?"bce":"ad"===t||"a"===t?"ce":t}const f=void 0;function getCalendarSlotId(e){
return e===f?"iso8601":0===e?"gregory":e.id}const h=/^M(\d{2})(L?)$/;function parseMonthCode(e){const t=h.exec(e);return t||throwRangeError((e=>`Invalid monthCode: ${e}`)(e)),
[parseInt(t[1]),Boolean(t[2])]}function formatMonthCode(e,t){return"M"+u(e)+(t?"L":"")}function monthCodeNumberToMonth(e,t,n){return e+(t||n&&e>=n?1:0)}const p={nanosecond:0,microsecond:1,
millisecond:2,second:3,minute:4,hour:5,day:6,week:7,month:8,year:9
},D=Object.keys(p),T=1e3,g=1e6,I=1e9,S=6e10,y=36e11,v=864e11,F=[1,T,g,I,S,y,v],P=BigInt(T),M=BigInt(g),N=BigInt(I),C=BigInt(S),O=BigInt(y),E=BigInt(v);function divideBigNanoToExactNumber(e,t){
const n=Number(e/E),o=Number(e%E);return n*(v/t)+(Math.trunc(o/t)+o%t/t)}
const b=D.slice(0,6),Z=internal_createPropGetters(b),w=["year"],B=["day"],R=["day","month","year"],_=["offset"],k=["timeZone"],Y=["era","eraYear"],A=["era","eraYear","year"],U=["month","monthCode"],z=["day","month","monthCode"],j=sortStrings(b),W=sortStrings(Y,w),L=sortStrings(U,w),x=sortStrings(Y,L),q=sortStrings(["monthCode"],w),$=sortStrings(Y,q),H=sortStrings(B,["monthCode"]),V=sortStrings(B,L),G=sortStrings(B,Y,L),J=sortStrings(V,b),X=sortStrings(G,b),K=sortStrings(V,b,_),Q=sortStrings(G,b,_),ee=sortStrings(V,b,_,k),te=sortStrings(G,b,_,k),ne=sortStrings(B,q),oe=sortStrings(B,Y,q),re=zipPropsConst(b,0)
;function validateTimeFields(e){return constrainTimeFields(e,1),e}const ae={hour:23,minute:59,second:59};function constrainTimeFields(e,t){const n={}
;for(const o of b)n[o]=clampEntity(o,e[o],0,ae[o]||999,t);return n}function internal_timeFieldsToNano(e){return timeFieldsToSec(e)*I+timeFieldsToSubsecNano(e)}function timeFieldsToMilli(e){
return 1e3*timeFieldsToSec(e)+e.millisecond}function timeFieldsToSec(e){return 3600*e.hour+60*e.minute+e.second}function timeFieldsToSubsecNano(e){return e.millisecond*g+e.microsecond*T+e.nanosecond}
function nanoToTimeAndDay(e){const[t,n]=divModFloor(e,v);return[nanoToTimeFields(n),t]}function nanoToTimeFields(e){const[t,n]=divModFloor(e,g),[o,r]=divModFloor(n,T);return milliToTimeFields(t,o,r)}
function milliToTimeFields(e,t=0,n=0){const[o,r]=divModFloor(e,36e5),[a,i]=divModFloor(r,6e4),[s,c]=divModFloor(i,1e3);return{hour:o,minute:a,second:s,millisecond:c,microsecond:t,nanosecond:n}}
function epochNanoToSecMod(e){const[t,n]=divModFloorBigInt(e,N);return[Number(t),Number(n)]}function epochNanoToMilli(e){return Number(divFloorBigInt(e,M))}function internal_isoDateTimeToEpochNano(e){
return internal_isoDateToEpochNano(e)+BigInt(internal_timeFieldsToNano(e))}function isoDateTimeToEpochMilli(e){return isoDateToEpochMilli(e)+timeFieldsToMilli(e)}
function internal_isoDateToEpochNano(e){return BigInt(isoDateToEpochDays(e))*E}function isoDateToEpochMilli(e){return 864e5*isoDateToEpochDays(e)}function isoDateToEpochDays(e){
return isoPartsToEpochDays(e.year,e.month,e.day)}function isoPartsToEpochDays(e,t=1,n=1){const o=t-1;return e+=Math.floor(o/12),t=modFloor(o,12),
Date.UTC(e%400-400,t,0)/864e5+146097*(divTrunc(e,400)+1)+n}function epochNanoToIsoDateTime(e){const[t,n]=divModFloorBigInt(e,E);return{...epochDaysToIsoDate(Number(t)),...nanoToTimeFields(Number(n))}}
function epochDaysToIsoDate(e){const t=new Date(864e5*modFloor(e,146097));return{year:t.getUTCFullYear()+400*Math.floor(e/146097),month:t.getUTCMonth()+1,day:t.getUTCDate()}}
function computeIsoYearMonthFieldsForMonthDay(e,t){if(!t)return{year:1972,month:e}}function computeIsoDaysInMonth(e,t){switch(t){case 2:return computeIsoInLeapYear(e)?29:28;case 4:case 6:case 9:
case 11:return 30}return 31}function computeIsoInLeapYear(e){return e%4==0&&(e%100!=0||e%400==0)}function computeIsoDayOfWeek(e){return modFloor(isoPartsToEpochDays(e.year,e.month,e.day)+4,7)||7}
function computeIsoDayOfYear(e){return isoPartsToEpochDays(e.year,e.month,e.day)-isoPartsToEpochDays(e.year)+1}function computeIsoWeekFields(e){
let t=e.year,n=Math.floor((computeIsoDayOfYear(e)-computeIsoDayOfWeek(e)+10)/7),o=computeIsoWeeksInYear(t);return n<1?n=o=computeIsoWeeksInYear(--t):n>o&&(n=1,o=computeIsoWeeksInYear(++t)),{
weekOfYear:n,yearOfWeek:t,De:o}}function computeIsoWeeksInYear(e){const t=computeIsoDayOfWeek({year:e,month:1,day:1});return 4===t||3===t&&computeIsoInLeapYear(e)?53:52}
function validateIsoDateFields(e){return constrainIsoDateFields(e,1),e}function constrainIsoDateFields(e,t){const{year:n}=e,o=clampProp(e,"month",1,12,t);return{year:n,month:o,
day:clampProp(e,"day",1,computeIsoDaysInMonth(n,o),t)}}function computeCalendarDateFields(e,t){return e?e.de(t):t}function computeCalendarMonthCodeParts(e,t,n){
return e?e.L(t,n):function computeIsoMonthCodeParts(e){return[e,0]}(n)}function computeCalendarEraFields(e,t){return 0===e?function computeGregoryEraFields({year:e}){return e<1?{era:"bce",eraYear:1-e
}:{era:"ce",eraYear:e}}(t):e&&e.h?.(t)||{}}function computeCalendarIsoFieldsFromParts(e,t,n,o){return e?e.fe(t,n,o):function computeIsoFieldsFromParts(e,t,n){return{year:e,month:t,day:n}}(t,n,o)}
function computeCalendarMonthsInYearForYear(e,t){return e?e.j(t):12}function computeCalendarDaysInMonthForYearMonth(e,t,n){return e?e.o(t,n):computeIsoDaysInMonth(t,n)}
function computeCalendarMonthCode(e,t){const{year:n,month:o}=computeCalendarDateFields(e,t),[r,a]=computeCalendarMonthCodeParts(e,n,o);return formatMonthCode(r,a)}
function computeCalendarInLeapYear(e,t){const{year:n}=computeCalendarDateFields(e,t);return e?e.q(n):computeIsoInLeapYear(n)}function computeCalendarMonthsInYear(e,t){
const{year:n}=computeCalendarDateFields(e,t);return computeCalendarMonthsInYearForYear(e,n)}function computeCalendarDaysInMonth(e,t){const{year:n,month:o}=computeCalendarDateFields(e,t)
;return computeCalendarDaysInMonthForYearMonth(e,n,o)}function computeCalendarDaysInYear(e,t){const{year:n}=computeCalendarDateFields(e,t);return e?e.i(n):function computeIsoDaysInYear(e){
return computeIsoInLeapYear(e)?366:365}(n)}function computeCalendarDayOfYear(e,t){if(!e)return computeIsoDayOfYear(t)
;const{year:n}=computeCalendarDateFields(e,t),o=computeCalendarIsoFieldsFromParts(e,n,1,1);return isoDateToEpochDays(t)-isoDateToEpochDays(o)+1}
const ie=D.map(e=>e+"s"),se=internal_createPropGetters(ie),ce=sortStrings(ie),le=ie.slice(0,6),ue=ie.slice(6),de=ue.slice(1),me=zipPropsConst(ie,0),fe=zipPropsConst(le,0),he=internal_bindArgs(zeroOutProps,ie)
;function requirePropDefined(e,t){return null==t&&throwRangeError(missingField(e)),t}const pe=internal_bindArgs(requireType,"string");function requireType(e,t,n=e){
return typeof t!==e&&throwTypeError(r(n,t)),t}function requireNumberIsInteger(e,t="number"){return Number.isInteger(e)||throwRangeError(((e,t)=>`Non-integer ${e}: ${t}`)(t,e)),e||0}
function internal_toString(e){return"symbol"==typeof e&&throwTypeError("Cannot convert Symbol to string"),String(e)}function toPrimitiveWithStringHint(e){if(!isObjectLike(e))return e
;const t=e[Symbol.toPrimitive];if(null!=t){"function"!=typeof t&&throwTypeError();const n=Reflect.apply(t,e,["string"]);return isObjectLike(n)&&throwTypeError(),n}
return Date.prototype[Symbol.toPrimitive].call(e,"string")}function toBigInt(e){
return"boolean"==typeof e?BigInt(e?1:0):"string"==typeof e?BigInt(e):("bigint"!=typeof e&&throwTypeError(`Invalid bigint: ${e}`),e)}function internal_toStrictInteger(e,t){
return requireNumberIsInteger(toFiniteNumber(e,t),t)}const De="smallestUnit",Te={constrain:0,reject:1},ge={compatible:0,reject:1,earlier:2,later:3},Ie={reject:0,use:1,prefer:2,ignore:3},Se={auto:0,
never:1,critical:2,always:3},ye={auto:0,never:1,critical:2},ve={auto:0,never:1},Fe={floor:0,halfFloor:1,ceil:2,halfCeil:3,trunc:4,halfTrunc:5,expand:6,halfExpand:7,halfEven:8
},Pe=[Math.floor,e=>hasHalf(e)?Math.floor(e):Math.round(e),Math.ceil,e=>hasHalf(e)?Math.ceil(e):Math.round(e),Math.trunc,e=>hasHalf(e)?Math.trunc(e)||0:Math.round(e),e=>e<0?Math.floor(e):Math.ceil(e),e=>Math.sign(e)*Math.round(Math.abs(e))||0,e=>hasHalf(e)?(e=Math.trunc(e)||0)+e%2:Math.round(e)],Me={
previous:-1,next:1};function coerceRoundingIncInteger(e){const t=e.roundingIncrement;if(void 0===t)return 1;const n=utils_toIntegerWithTrunc(t,"roundingIncrement")
;return(n<1||n>10**9)&&throwRangeError(r("roundingIncrement",n)),n}function coerceFractionalSecondDigits(e){let t=e.fractionalSecondDigits;if(void 0!==t){if("number"!=typeof t){
if("auto"===internal_toString(t))return;throwRangeError(r("fractionalSecondDigits",t))}t=clampEntity("fractionalSecondDigits",Math.floor(t),0,9,1)}return t}function coerceUnitOption(e,t,n=0,o){
let r=t[e];if(void 0===r)return o?n:void 0;if(r=internal_toString(r),"auto"===r)return o?n:null;let a=p[r];return void 0===a&&(a=ie.indexOf(r)),a<0&&throwRangeError(invalidChoice(e,r,p)),a}
function coerceChoiceOption(e,t,n,o=0){const r=n[e];if(void 0===r)return o;const a=internal_toString(r),i=t[a];return void 0===i&&throwRangeError(invalidChoice(e,a,t)),i}
const Ne=internal_bindArgs(coerceUnitOption,De),Ce=internal_bindArgs(coerceUnitOption,"largestUnit"),Oe=internal_bindArgs(coerceUnitOption,"unit"),Ee=internal_bindArgs(coerceChoiceOption,"overflow",Te),be=internal_bindArgs(coerceChoiceOption,"disambiguation",ge),Ze=internal_bindArgs(coerceChoiceOption,"offset",Ie),we=internal_bindArgs(coerceChoiceOption,"calendarName",Se),Be=internal_bindArgs(coerceChoiceOption,"timeZoneName",ye),Re=internal_bindArgs(coerceChoiceOption,"offset",ve),_e=internal_bindArgs(coerceChoiceOption,"roundingMode",Fe),ke=internal_bindArgs(coerceChoiceOption,"direction",Me)
;function normalizeOptionsOrString(e,t){return"string"==typeof e?((e,t)=>{const n=Object.create(null);return n[e]=t,n})(t,e):requireObjectLike(e)}function validateRoundingInc(e,t,n,o){
const a=o?v:F[t+1];if(a){const n=e*F[t];(a%n||!o&&n===a)&&throwRangeError(r("roundingIncrement",e))}else!n&&e>1&&throwRangeError(r("roundingIncrement",e));return e}function validateUnitRange(e,t,n,o){
return null!=t&&clampEntity(e,t,n,o,1,D),t}function checkLargestSmallestUnit(e,t){t>e&&throwRangeError("smallestUnit > largestUnit")}function refineDiffOptions(e,t,n,o=9,r=0,a=4){t=normalizeOptions(t)
;let i=Ce(t,r),s=coerceRoundingIncInteger(t),c=_e(t,a),l=Ne(t,r,1);return i=validateUnitRange("largestUnit",i,r,o),l=validateUnitRange(De,l,r,o),null==i?i=Math.max(n,l):checkLargestSmallestUnit(i,l),
s=validateRoundingInc(s,l,1),e&&(c=(e=>e<4?(e+2)%4:e)(c)),[i,l,s,c]}function refineRoundingOptions(e,t=6,n){let o=coerceRoundingIncInteger(e=normalizeOptionsOrString(e,De));const r=_e(e,7);let a=Ne(e)
;return a=requirePropDefined(De,a),a=validateUnitRange(De,a,0,t),o=validateRoundingInc(o,a,void 0,n),[a,o,r]}function combineDateAndTime(e,t){return pluckProps(R,e,pluckProps(b,t))}
const Ye=BigInt(1e8)*E,Ae=BigInt(-1e8)*E,Ue=Ae-E;function checkIsoYearMonthInBounds(e){const t=12*e.year+e.month;return(t<-3261848||t>3309129)&&throwRangeError(i),e}
function checkIsoDateInBounds(e,t=1){const n=internal_isoDateToEpochNano(e);return(n<(t?Ue:Ae)||n>Ye)&&throwRangeError(i),e}function checkIsoDateTimeInBounds(e){
return checkIsoDateTimeEpochNanoInBounds(internal_isoDateTimeToEpochNano(e)),e}function checkIsoDateTimeEpochNanoInBounds(e){return(e<=Ue||e>=Ye+E)&&throwRangeError(i),e}
function checkEpochNanoInBounds(e){return(e<Ae||e>Ye)&&throwRangeError(i),e}function isoDateTimeAndOffsetToEpochNano(e,t){
return checkEpochNanoInBounds(internal_isoDateToEpochNano(e)+BigInt(internal_timeFieldsToNano(e)-t))}function roundNumberToInc(e,t,n){return roundWithMode(e/t,n)*t||0}function roundWithMode(e,t){
return Pe[t](e)}function totalRelativeUnit(e,t,n,o){const r=clampRelativeUnitValue(e,t,o,n);return interpolateRelativeUnitWindow(r,Number(n-r.N)/Number(r.te-r.N))}
function roundRelativeUnitWindow(e,t,n,o){return roundNumberToInc(interpolateRelativeUnitWindow(e,computeEpochNanoFrac(t,e.N,e.te)),n,o)}function clampRelativeUnitValue(e,t,n,o){
let r=computeRelativeUnitWindow(e,t,n);return((e,t,n,o)=>o>0?t<=e&&e<=n:n<=e&&e<=t)(o,r.N,r.te,Math.sign(t))||(r=computeRelativeUnitWindow(e+t,t,n)),r}function computeRelativeUnitWindow(e,t,n){
const o=e+t;return{ve:e,pe:o,N:n(e),te:n(o)}}function interpolateRelativeUnitWindow(e,t){return e.ve+t*(e.pe-e.ve)}function computeEpochNanoFrac(e,t,n){const o=n-t,r=e-t;if(!r)return 0
;const a=r<0n?-r:r,i=o<0n?-o:o,s=compareBigInts(r,0n)===compareBigInts(o,0n)?1:-1;return compareBigInts(a,i)<=0?a===i?s:fabricateNearHalfFraction(compareBigInts(2n*a,i),s):Number(r)/Number(o)}
function createEpochNanoSlots(e){return{epochNanoseconds:e}}function createZonedEpochNanoSlots(e,t,n){return{calendar:n,timeZone:t,epochNanoseconds:e}}function createDateTimeSlots(e,t){
return pluckProps(b,e,createDateSlots(e,t))}function createDateSlots(e,t){return pluckProps(R,e,{calendar:t})}function createTimeSlots(e){return pluckProps(b,e)}function createDurationSlots(e){
return pluckProps(ie,e,{sign:computeDurationSign(e)})}function roundZonedEpochSlotsToUnit(e,t,n,o){return createZonedEpochNanoSlots(6===t?function roundZonedEpochToDay(e,t){
const[n,o]=computeZonedDayEpochInterval(e);return roundZonedEpochToBounds(e.epochNanoseconds,n,o,t)}(e,o):function roundZonedEpochToTime(e,t,n,o){if(0===t&&1===n)return e.epochNanoseconds
;const r=ze(e);return function getInstantPreferringOffset(e,t,n){return getMatchingInstantFor(e,t,n,2,0)}(e.timeZone,roundDateTimeToUnit(r,t,n,o),r.offsetNanoseconds)}(e,t,n,o),e.timeZone,e.calendar)}
function roundRelativeDuration(e,t,n,o,r,a,i,s){if(0===o&&1===r)return e
;const c=computeDurationSign(e)||1,l=isUniformUnit(o,s)?s&&o<6&&n>=6?nudgeZonedTimeDuration:nudgeDayTimeDuration:nudgeRelativeDuration;let[u,d,m]=l(c,e,t,n,o,r,a,i)
;return m&&7!==o&&(u=((e,t,n,o,r,a)=>{for(let i=o+1;i<=n;i++){if(7===i&&7!==n)continue;const o=he(i,e);o[ie[i]]+=r;const s=compareBigInts(t,moveRelativeMarkerToEpochNano(a,o));if(s&&s!==r)break;e=o}
return e})(u,d,n,Math.max(6,o),c,i)),u}function roundDayTimeDurationByInc(e,t,n){const o=Math.max(Math.min(getMaxDurationUnit(e),6),3)
;return nanoToDurationDayTimeFields(roundBigNanoToInc(durationDayTimeToBigNano(e),BigInt(t),n),o)}function roundDateTimeToUnit(e,t,n,o){return roundDateTimeToInc(e,computeNanoInc(t,n),o,F[t+1])}
function roundDateTimeToInc(e,t,n,o){const[r,a]=roundTimeToInc(e,t,n,o),i=combineDateAndTime(moveDateByDays(e,a),r);return checkIsoDateTimeInBounds(i),i}function roundTimeToInc(e,t,n,o=v){
const r=internal_timeFieldsToNano(e),a=r%o;return nanoToTimeAndDay(r-a+roundNumberToInc(a,t,n))}function nudgeRelativeDuration(e,t,n,o,r,a,i,s){const c=ie[r],l=he(r,t);7===r&&(t={...t,
weeks:t.weeks+Math.trunc(t.days/7)});const u=divTrunc(t[c],a)*a,d=clampRelativeUnitValue(u,a*e,e=>(l[c]=e,moveRelativeMarkerToEpochNano(s,l)),n),m=roundRelativeUnitWindow(d,n,a,i);return l[c]=m,
[l,m===d.pe?d.te:d.N,m!==u]}function nudgeZonedTimeDuration(e,t,n,o,r,a,i,s){const c=Number(durationTimeToBigNano(t)),l=computeNanoInc(r,a);let u=roundNumberToInc(c,l,i);const d={...t,...fe
},m=s.X(d),f=s.X({...d,days:d.days+e}),h=Number(f-m);Math.sign(h)!==e&&throwRangeError("Out-of-bounds TimeZone gap");const p=u-h;let D,T=0;p&&Math.sign(p)!==e?D=m+BigInt(u):(T+=e,
u=roundNumberToInc(p,l,i),D=f+BigInt(u));const g=nanoToDurationTimeFields(u);return[{...t,...g,days:t.days+T},D,Boolean(T)]}function nudgeDayTimeDuration(e,t,n,o,r,a,i){
const s=durationDayTimeToBigNano(t),c=roundBigNanoToInc(s,computeBigNanoInc(r,a),i),l=c-s,u=Math.sign(Number(c/E)-Number(s/E))===e,d=nanoToDurationDayTimeFields(c,Math.min(o,6));return[{...t,...d
},n+l,u]}function computeZonedDayEpochInterval(e){const{timeZone:t}=e,n=combineDateAndTime(ze(e),re),o=combineDateAndTime(moveDateByDays(n,1),re)
;return[getStartOfDayInstantFor(t,n),getStartOfDayInstantFor(t,o)]}function roundZonedEpochToBounds(e,t,n,o){return roundWithMode(computeEpochNanoFrac(e<n?e:n-1n,t,n),o)?n:t}function roundToMinute(e){
return roundNumberToInc(e,S,7)}function roundBigNanoToInc(e,t,n){return roundBigNanoToIncWithTail(e,t,n,e/t%2n)}function roundBigNanoToDayOriginInc(e,t,n){const[o,r]=divModFloorBigInt(e,E),a=o*E
;return a+roundBigNanoToIncWithTail(r,t,n,a/t+r/t&1n)}function roundBigNanoToIncWithTail(e,t,n,o){const r=e/t,a=e%t;let i=0
;a&&(i=fabricateNearHalfFraction(compareBigInts(2n*(a<0n?-a:a),t),Math.sign(Number(a))));const s=roundWithMode(Number(o)+i,n);return(r-o+BigInt(s))*t}function computeNanoInc(e,t){return F[e]*t}
function computeBigNanoInc(e,t){return BigInt(F[e])*BigInt(t)}const ze=memoize(_zonedEpochSlotsToIso,WeakMap);function _zonedEpochSlotsToIso(e){const{epochNanoseconds:t,timeZone:n}=e,o=n.B(t);return{
...epochNanoToIsoDateTime(t+BigInt(o)),offsetNanoseconds:o}}function getMatchingInstantFor(e,t,n,o=0,r=0,a,i){if(i||void 0!==n&&1===o)return isoDateTimeAndOffsetToEpochNano(t,n||0);const s=e.O(t)
;if(void 0!==n&&3!==o){checkIsoDateInBounds(t,0);const e=((e,t,n,o)=>{const r=internal_isoDateTimeToEpochNano(t);o&&(n=roundToMinute(n));for(const t of e){let e=Number(r-t);if(o&&(e=roundToMinute(e)),
e===n)return t}})(s,t,n,a);if(void 0!==e)return e;0===o&&throwRangeError("Invalid TimeZone offset")}return getSingleInstantFor(e,t,r,s)}function getSingleInstantFor(e,t,n=0,o=e.O(t)){
if(1===o.length)return o[0];if(1===n&&throwRangeError("Ambiguous offset"),o.length)return o[3===n?1:0];const r=internal_isoDateTimeToEpochNano(t),a=((e,t)=>{const n=e.B(t-E)
;return(e=>(e>v&&throwRangeError("Out-of-bounds TimeZone gap"),e))(e.B(t+E)-n)})(e,r),i=epochNanoToIsoDateTime(r+BigInt(a*(2===n?-1:1)));return(o=e.O(i))[2===n?0:o.length-1]}
function getStartOfDayInstantFor(e,t){const n=e.O(t);if(n.length)return n[0];const o=internal_isoDateTimeToEpochNano(t)-E;return e.C(o,1)}function moveYearMonth(e,t,n,o=0){
computeDurationSign(n)&&clampEntity("unit",getMaxDurationUnit(n),8,9,1,ie);const r=checkIsoDateInBounds(moveToStartOfMonth(e,t));return moveToStartOfMonth(e,moveDate(e,r,n,o))}
function moveZonedEpochSlots(e,t,n=0){const{calendar:o,epochNanoseconds:r,timeZone:a}=e,i=durationTimeToBigNano(t);let s=r;if(durationHasDateParts(t)){const r=ze(e)
;s=getSingleInstantFor(a,combineDateAndTime(moveDate(o,r,{...t,...fe},n),r))+i}else s+=i;return{...e,epochNanoseconds:checkEpochNanoInBounds(s)}}function moveDateTime(e,t,n,o=0){
const[r,a]=moveTime(t,n);return checkIsoDateTimeInBounds(combineDateAndTime(moveDate(e,t,{...n,...fe,days:n.days+a},o),r))}function moveTime(e,t){return moveTimeByNano(e,durationTimeToBigNano(t))}
function moveEpochNano(e,t){return function moveEpochNanoByNano(e,t){return checkEpochNanoInBounds(e+t)}(e,(clampEntity("unit",getMaxDurationUnit(n=t),0,5,1,ie),durationTimeToBigNano(n)));var n}
function moveDate(e,t,n,o=0){let r,{years:a,months:i,weeks:s,days:c}=n;if(c+=Number(durationTimeToBigNano(n)/E),a||i)r=internal_moveDateByCalendarUnits(e,t,a,i,o);else{if(!s&&!c)return t;r=t}
return(s||c)&&(r=moveDateByDays(r,7*s+c)),checkIsoDateInBounds(r)}function moveToStartOfMonth(e,t){return moveDateByDays(t,1-computeCalendarDateFields(e,t).day)}
function internal_moveDateByCalendarUnits(e,t,n,o,r){const a=computeCalendarDateFields(e,t);let{year:i,month:s,day:c}=a;if(n){const[t,o]=computeCalendarMonthCodeParts(e,i,s);i+=n,
s=resolveMonthInMovedYear(e,t,o,e?e.p(i):void 0,r),s=clampEntity("month",s,1,computeCalendarMonthsInYearForYear(e,i),r)}if(o){const t=addCalendarMonths(e,i,s,o);({year:i,month:s}=t)}
return c=clampEntity("day",c,1,computeCalendarDaysInMonthForYearMonth(e,i,s),r),computeCalendarIsoFieldsFromParts(e,i,s,c)}function addCalendarMonths(e,t,n,o){
return e?e.ae(t,n,o):function addIsoMonths(e,t,n){return e+=divTrunc(n,12),(t+=modTrunc(n,12))<1?(e--,t+=12):t>12&&(e++,t-=12),{year:e,month:t}}(t,n,o)}function resolveMonthInMovedYear(e,t,n,o,r){
if(n){const n=e?e.l:void 0;if(void 0!==o&&(n<0||o===t+1))return o;if(1===r&&throwRangeError(a),n<0)return-n}return monthCodeNumberToMonth(t,0,o)}function moveTimeByNano(e,t){
const n=Number(t/E),o=Number(t%E),[r,a]=nanoToTimeAndDay(internal_timeFieldsToNano(e)+o);return[r,n+a]}function moveDateByDays(e,t){return t?epochDaysToIsoDate(isoDateToEpochDays(e)+t):e}
function internal_getCommonCalendar(e,t){return getCalendarSlotId(e)!==getCalendarSlotId(t)&&throwRangeError("Mismatching Calendars"),e}function diffZonedDateTimesRounded(e,t,n,o,r,a,i){
return o<6?diffEpochNanosRounded(t.epochNanoseconds,n.epochNanoseconds,o,r,a,i):((e,t,n,o,r,a,i)=>{const s=function internal_getCommonTimeZone(e,t){
return e.m!==t.m&&throwRangeError("Mismatching TimeZones"),e}(t.timeZone,n.timeZone),c=n.epochNanoseconds;if(c===t.epochNanoseconds)return me;let l;return l=internal_diffZonedEpochsExact(s,e,t,n,o),
l=roundRelativeDuration(l,c,o,r,a,i,internal_createZonedRelativeOps(e,s,t),1),l})(e,t,n,o,r,a,i)}function diffDateCalendarUnitsRounded(e,t,n,o,r,a,i,s=6){const c=internal_isoDateToEpochNano(n)
;if(!compareIsoDates(t,n))return me;let l;return l=internal_diffCalendarDates(e,t,n,o),r===s&&1===a||(l=roundRelativeDuration(l,c,o,r,a,i,internal_createDateRelativeOps(e,t))),l}
function diffEpochNanosRounded(e,t,n,o,r,a){return{...me,...nanoToDurationDayTimeFields(roundBigNanoToInc(t-e,computeBigNanoInc(o,r),a),n)}}function internal_diffZonedEpochsExact(e,t,n,o,r){
return r<6?{...me,...nanoToDurationDayTimeFields(o.epochNanoseconds-n.epochNanoseconds,r)}:((e,n,o)=>{const a=compareBigInts(o.epochNanoseconds,n.epochNanoseconds);if(!a)return me
;if(!compareIsoDates(ze(n),ze(o)))return{...me,...nanoToDurationDayTimeFields(o.epochNanoseconds-n.epochNanoseconds,5)};const[i,s,c]=prepareZonedEpochDiff(e,n,o,a);return{...(l=i,u=s,
internal_diffCalendarDates(t,l,u,r)),...nanoToDurationTimeFields(c)};var l,u})(e,n,o)}function internal_diffDateTimesExact(e,t,n,o){
const r=internal_isoDateTimeToEpochNano(t),a=internal_isoDateTimeToEpochNano(n),i=compareBigInts(a,r);return i?o<=6?{...me,...nanoToDurationDayTimeFields(a-r,o)}:diffDateTimesBig(e,t,n,i,o):me}
function diffDateTimesBig(e,t,n,o,r){let a=n,i=internal_timeFieldsToNano(n)-internal_timeFieldsToNano(t);return Math.sign(i)===-o&&(a=moveDateByDays(n,-o),i+=v*o),{
...internal_diffCalendarDates(e,t,a,r),...nanoToDurationTimeFields(i)}}function prepareZonedEpochDiff(e,t,n,o){const r=ze(t),a=ze(n),i=n.epochNanoseconds;let s=0
;const c=internal_timeFieldsToNano(a)-internal_timeFieldsToNano(r);Math.sign(c)===-o&&s++;const l=o>0?2:1;for(;;s++){const t=moveDateByDays(a,s*-o),n=getSingleInstantFor(e,combineDateAndTime(t,r))
;if(s===l||compareBigInts(i,n)!==-o)return[r,t,Number(i-n)]}}function internal_diffCalendarDates(e,t,n,o){if(o<=7)return((e,t,n)=>{const o=countIsoDays(t,n);return e?{...me,weeks:divTrunc(o,7),
days:modTrunc(o,7)}:{...me,days:o}})(7===o,t,n);const r=computeCalendarDateFields(e,t),a=computeCalendarDateFields(e,n);if(8===o){
const{year:o,month:i,day:s}=r,{year:c,month:l,day:u}=a,d=Math.sign(compareNumbers(c,o)||compareNumbers(l,i)||countIsoDays(t,n));let m=0,f=0;if(d){m=e?e.ee(o,i,c,l):function diffIsoMonthSlots(e,t,n,o){
return 12*(n-e)+o-t}(o,i,c,l);let r=internal_moveDateByCalendarUnits(e,t,0,m,0);d*compareNumbers(s,u)>0&&(m-=d,r=internal_moveDateByCalendarUnits(e,t,0,m,0)),f=countIsoDays(r,n)}return{...me,months:m,
days:f}}const{year:i,month:s,day:c}=r;let{year:l,month:u,day:d}=a,m=l-i,f=u-s,h=d-c;if(m||f){const t=Math.sign(m||f);let n=computeCalendarDaysInMonthForYearMonth(e,l,u),o=0;if(Math.sign(d-c)===-t){
const r=n,a=addCalendarMonths(e,l,u,-t);({year:l,month:u}=a),m=l-i,f=u-s,n=computeCalendarDaysInMonthForYearMonth(e,l,u),o=t<0?-r:n}if(h=d-Math.min(c,n)+o,m){
const[n,o]=computeCalendarMonthCodeParts(e,i,s),[r,a]=computeCalendarMonthCodeParts(e,l,u),c=e?e.l:void 0;if(f=void 0!==c&&o&&!a&&(c<0?t>0&&r===-c:t<0&&r===n)?0:r-n||Number(a)-Number(o),
Math.sign(f)===-t){const r=t<0&&-computeCalendarMonthsInYearForYear(e,l);l-=t,m=l-i,f=u-resolveMonthInMovedYear(e,n,o,e?e.p(l):void 0,0)+(r||computeCalendarMonthsInYearForYear(e,l))}else if(e){
const t=resolveMonthInMovedYear(e,n,o,e.p(l),0);f=e.ee(l,t,l,u)}}}return{...me,years:m,months:f,days:h}}function compareIsoDates(e,t){
return compareNumbers(e.year,t.year)||compareNumbers(e.month,t.month)||compareNumbers(e.day,t.day)}function countIsoDays(e,t){return isoDateToEpochDays(t)-isoDateToEpochDays(e)}
function spanRelativeDuration(e,t,n){return isZonedEpochSlots(e)?((e,t,n)=>{const{calendar:o,timeZone:r}=e,a=moveZonedEpochSlots(e,t)
;return[internal_diffZonedEpochsExact(r,o,e,a,n),a.epochNanoseconds,internal_createZonedRelativeOps(o,r,e)]})(e,t,n):((e,t,n)=>{
const{calendar:o}=e,r=checkIsoDateTimeInBounds(combineDateAndTime(e,re)),a=moveDateTime(o,r,t)
;return[internal_diffDateTimesExact(o,r,a,n),internal_isoDateTimeToEpochNano(a),internal_createDateRelativeOps(o,e)]})(e,t,n)}function moveRelativeEndpointToEpochNano(e,t){
return isZonedEpochSlots(e)?moveZonedEpochSlots(e,t).epochNanoseconds:internal_isoDateTimeToEpochNano(moveDateTime(e.calendar,combineDateAndTime(e,re),t))}function moveRelativeMarkerToEpochNano(e,t){
return durationHasDateParts(t)?e.X(t):e.ne}function internal_createZonedRelativeOps(e,t,n){const o=ze(n);return{ne:n.epochNanoseconds,X:n=>getSingleInstantFor(t,combineDateAndTime(moveDate(e,o,n),o))}
}function internal_createDateRelativeOps(e,t){return{ne:internal_isoDateToEpochNano(t),X:n=>internal_isoDateToEpochNano(moveDate(e,t,n))}}function isZonedEpochSlots(e){return"timeZone"in e}
function isUniformUnit(e,t){return e<=6-(t?1:0)}function nanoToGivenFields(e,t,n){const o={};for(let r=t;r>=0;r--){const t=F[r];o[n[r]]=divTrunc(e,t),e=modTrunc(e,t)}return o}const je=2**53
;function addDurationsWithoutRelativeTo(e,t,n){const o=Math.max(getMaxDurationUnit(t),getMaxDurationUnit(n));return clampEntity("unit",o,0,6,1,ie),
((e,t,n,o)=>createDurationSlots(validateDurationFields(((e,t,n,o)=>{const r=durationDayTimeToBigNano(e)+durationDayTimeToBigNano(t)*BigInt(o?-1:1)
;return Number.isFinite(Number(r/E))||throwRangeError(i),{...me,...nanoToDurationDayTimeFields(r,n)}})(t,n,o,e))))(e,t,n,o)}function negateDuration(e){
return createDurationSlots(negateDurationFields(e))}function negateDurationFields(e){const t={};for(const n of ie)t[n]=-1*e[n]||0;return t}function computeDurationSign(e,t=ie){let n=0
;for(const o of t){const t=Math.sign(e[o]);t&&(n&&n!==t&&throwRangeError("Cannot mix duration signs"),n=t)}return n}function validateDurationFields(e){
for(const t of de)validateDurationCalendarUnit(t,e[t]);const t=durationDayTimeToBigNano(e);return validateDurationTimeUnit(Number(t/N)),e}function validateDurationCalendarUnit(e,t){
return clampEntity(e,t,-4294967295,4294967295,1)}function validateDurationTimeUnit(e){Number.isSafeInteger(e)||throwRangeError("Out-of-bounds duration")}function durationDayTimeToBigNano(e){
return BigInt(e.days)*E+durationTimeToBigNano(e)}function durationTimeToBigNano(e){return BigInt(e.hours)*O+BigInt(e.minutes)*C+durationSubMinuteToBigNano(e)}function durationSubMinuteToBigNano(e){
return BigInt(e.seconds)*N+BigInt(e.milliseconds)*M+BigInt(e.microseconds)*P+BigInt(e.nanoseconds)}function nanoToDurationDayTimeFields(e,t=6){
const n=Number(e/E),o=Number(e%E),r=F[t],a=t<=3?Number(e/BigInt(r)):n*(v/r)+divTrunc(o,r);Number.isFinite(a)||throwRangeError(i),t<=3&&Math.abs(a)/(I/F[t])>=je&&throwRangeError(i)
;const s=nanoToGivenFields(o,t,ie);return s[ie[t]]=a,s}function nanoToDurationTimeFields(e,t=5){return nanoToGivenFields(e,t,ie)}function durationHasDateParts(e){
return Boolean(computeDurationSign(e,ue))}function getMaxDurationUnit(e){let t=9;for(;t>0&&!e[ie[t]];t--);return t}function compareZonedEpochSlots(e,t){
return compareBigInts(e.epochNanoseconds,t.epochNanoseconds)}function compareIsoDateTimeFields(e,t){return compareIsoDateFields(e,t)||compareTimeFields(e,t)}function compareIsoDateFields(e,t){
return compareNumbers(isoDateToEpochDays(e),isoDateToEpochDays(t))}function compareTimeFields(e,t){return compareNumbers(internal_timeFieldsToNano(e),internal_timeFieldsToNano(t))}
function getCalendarEraOrigins(e){return 0===e?m:e?e.k:void 0}function getCalendarFieldNames(e,t,n=t){return getCalendarEraOrigins(e)?n:t}function resolveCalendarYear(e,t){
const n=t||void 0,o=getCalendarEraOrigins(t);let{era:r,eraYear:a,year:i}=e;if(void 0!==i&&(i=utils_toIntegerWithTrunc(i,"year")),void 0!==a&&(a=utils_toIntegerWithTrunc(a,"eraYear")),
void 0!==r||void 0!==a){void 0!==r&&void 0!==a||throwTypeError("Mismatching era/eraYear"),o||throwRangeError("Forbidden era/eraYear");const e=normalizeEraName(r),t=o[e]
;void 0===t&&throwRangeError((e=>`Invalid era: ${e}`)(r));const s=n?._?n._(a,e,t):function eraYearToYear(e,t){return(t+e)*(Math.sign(t)||1)||0}(a,t)
;void 0!==i&&i!==s&&throwRangeError("Mismatching year/eraYear"),i=s}else void 0===i&&throwTypeError(missingYear(o));return i}function resolveCalendarMonth(e,t,n,o,r){let{month:i,monthCode:s}=e
;if(void 0!==s){const e=((e,t,n,o,r=parseMonthCode(t))=>{const i=e?e.p(n):void 0,[s,c]=r;let l=monthCodeNumberToMonth(s,c,i);if(c){const t=e?e.l:void 0;void 0===t&&throwRangeError(a),
t>0?(l>t&&throwRangeError(a),i!==l&&(1===o&&throwRangeError(a),l=monthCodeNumberToMonth(s,0,i))):(l!==-t&&throwRangeError(a),void 0===i&&1===o&&throwRangeError(a))}return l})(t,s,n,r,o)
;void 0!==i&&i!==e&&throwRangeError("Mismatching month/monthCode"),i=e,r=1}else void 0===i&&throwTypeError("Missing month/monthCode")
;return clampEntity("month",i,1,computeCalendarMonthsInYearForYear(t,n),r)}function resolveCalendarDay(e,t,n,o,r){return clampProp(e,"day",1,computeCalendarDaysInMonthForYearMonth(t,n,o),r)}
function resolveTimeFields(e,t){return constrainTimeFields(pluckProps(b,{...re,...e}),t)}const We=/^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/
;function parseOffsetNano(e){const t=parseOffsetNanoMaybe(e);return void 0===t&&throwRangeError(failedParse(e)),t}function parseOffsetNanoMaybe(e,t){const n=We.exec(e)
;if(n)return t&&n[5]&&throwRangeError(failedParse(e)),(e=>e&&"+"!==e?-1:1)(n[1])*(parseInt(n[2])*y+parseInt0(n[4])*S+parseInt0(n[5])*I+parseSubsecNano(n[6]||""))}const Le={era:internal_toString,
month:utils_toPositiveIntegerWithTruncation,monthCode:(e,t)=>pe(toPrimitiveWithStringHint(e),t),day:utils_toPositiveIntegerWithTruncation
},xe=zipPropsConst(b,utils_toIntegerWithTrunc),qe=zipPropsConst(ie,internal_toStrictInteger),$e=Object.assign({},Le,xe),He={offset:e=>parseOffsetNano(pe(toPrimitiveWithStringHint(e))),...$e}
;function readAndRefineBagFields(e,t,n,o,r=!o){const a={};let i=0;for(const r of t){let t=e[r];if(void 0!==t){i=1;const e=n[r];e&&(t=e(t,r)),a[r]=t
}else o&&o.includes(r)&&throwTypeError(missingField(r))}return r&&!i&&throwTypeError("No valid fields: "+t.join()),a}function internal_refineOverflowOptions(e){
return void 0===e?0:Ee(requireObjectLike(e))}function refineZonedFieldOptions(e,t=0){e=normalizeOptions(e);const n=be(e),o=Ze(e,t);return[Ee(e),o,n]}function refineCalendarDateFields(e,t,n){
const o=getCalendarEraOrigins(t);void 0!==e.year||void 0!==e.era&&void 0!==e.eraYear||throwTypeError(missingYear(o)),void 0===e.monthCode&&void 0===e.month&&throwTypeError("Missing month/monthCode"),
n||void 0!==e.day||throwTypeError(missingField("day"));const r=parseMonthCodeField(e);return[resolveCalendarYear(e,t),r]}function refineMonthDayFields(e,t){const n=t===f,o=getCalendarEraOrigins(t)
;void 0===e.day&&throwTypeError(missingField("day")),n||void 0===e.month||void 0!==e.year||void 0!==e.era&&void 0!==e.eraYear||throwTypeError(missingYear(o));const r=parseMonthCodeField(e)
;return[void 0!==e.eraYear||void 0!==e.year?resolveCalendarYear(e,t):void 0,r]}function createDateTimeFromRefinedFields(e,t=re,n){const o=combineDateAndTime(e,t);return checkIsoDateTimeInBounds(o),
createDateTimeSlots(o,n)}function createDateFromRefinedFields(e,t,n,o,r){const a=resolveCalendarMonth(e,t,n,o,r)
;return createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(t,n,a,resolveCalendarDay(e,t,n,a,r))),t)}function createYearMonthFromRefinedFields(e,t,n,o,r){
return function createYearMonthFromCalendarParts(e,t,n){return createDateSlots(checkIsoYearMonthInBounds(computeCalendarIsoFieldsFromParts(e,t,n,1)),e)}(t,n,resolveCalendarMonth(e,t,n,o,r))}
function createMonthDayFromRefinedFields(e,t,n,o,r){const a=t===f;let i,s,c,l=n;if(void 0===l&&a&&(l=1972),void 0!==l){a||checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(t,l,1,1))
;const n=resolveCalendarMonth(e,t,l,o,r);i=resolveCalendarDay(e,t,l,n,r),[s,c]=computeCalendarMonthCodeParts(t,l,n)}else{void 0===e.monthCode&&throwTypeError("Missing month/monthCode"),[s,c]=o
;const n=t?t.re:1972;if(void 0!==n)i=resolveCalendarDay(e,t,n,resolveCalendarMonth(e,t,n,o,r),r);else{const n=0===r&&t?t.ge?.(s,c,e.day):void 0;i=void 0!==n?n:e.day}}
return createMonthDayFromMonthCodeParts(t,s,c,i,e.day,r)}function createMonthDayFromMonthCodeParts(e,t,n,o,r,i){let s=n;s&&((e&&e.U?.[t])??1/0)<r&&(1===i&&throwRangeError(a),s=0,
o=c(r,1,(e&&e.R)??1/0));let l=e?e.u(t,Boolean(s),o):computeIsoYearMonthFieldsForMonthDay(t,Boolean(s));for(;!l&&0===i&&o>1;)o--,
l=e?e.u(t,Boolean(s),o):computeIsoYearMonthFieldsForMonthDay(t,Boolean(s));l||throwRangeError("Cannot guess year");const{year:u,month:d}=l
;return createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(e,u,d,o)),e)}function parseMonthCodeField(e){if(void 0!==e.monthCode)return parseMonthCode(e.monthCode)}
const Ve=Intl.DateTimeFormat;const Ge={El_Aaiun:16,Tucuman:12,Tirane:11,Riga:10,Simferopol:9,Vienna:9,Tunis:8,Boa_Vista:6,Fortaleza:6,Maceio:6,Noronha:6,Recife:6,Gaza:6,Hebron:6,DeNoronha:6},Je=-4e9
;function refineTimeDisplayTuple(e,t=4){const n=coerceFractionalSecondDigits(e),o=_e(e,4),r=Ne(e);return[o,...resolveSmallestUnitAndSubsecDigits(validateUnitRange(De,r,0,t),n)]}
function refineDateDisplayOptions(e){return we(normalizeOptions(e))}function refineTimeDisplayOptions(e,t){return refineTimeDisplayTuple(normalizeOptions(e),t)}
function resolveSmallestUnitAndSubsecDigits(e,t){return null!=e?[F[e],e<4?9-3*e:-1]:[void 0===t?1:10**(9-t),t]}function formatInstantIso(e,t,n){const[o,r,a,i]=(e=>{
const t=coerceFractionalSecondDigits(e=normalizeOptions(e)),n=_e(e,4),o=Ne(e);return[e.timeZone,n,...resolveSmallestUnitAndSubsecDigits(validateUnitRange(De,o,0,4),t)]})(n),s=void 0!==o
;return((e,t,n,o,r,a)=>{n=roundBigNanoToDayOriginInc(n,BigInt(r),o);const i=t.B(n);return formatIsoDateTimeFields(epochNanoToIsoDateTime(n+BigInt(i)),a)+(e?formatOffsetNano(roundToMinute(i)):"Z")
})(s,queryTimeZone(s?e(o):"UTC"),t.epochNanoseconds,r,a,i)}function formatZonedDateTimeIso(e,t){const n=(e=>{e=normalizeOptions(e)
;const t=we(e),n=coerceFractionalSecondDigits(e),o=Re(e),r=_e(e,4),a=Ne(e);return[t,Be(e),o,r,...resolveSmallestUnitAndSubsecDigits(validateUnitRange(De,a,0,4),n)]})(t);return((e,t,n,o,r,a,i,s,c,l)=>{
o=roundBigNanoToDayOriginInc(o,BigInt(c),s);const u=n.B(o)
;return formatIsoDateTimeFields(epochNanoToIsoDateTime(o+BigInt(u)),l)+formatOffsetNano(roundToMinute(u),i)+formatTimeZone(t,a)+formatCalendar(e,r)
})(e.calendar,e.timeZone.id,e.timeZone,e.epochNanoseconds,...n)}function formatPlainDateTimeIso(e,t){const n=(e=>(e=normalizeOptions(e),[we(e),...refineTimeDisplayTuple(e)]))(t)
;return((e,t,n,o,r,a)=>formatIsoDateTimeFields(roundDateTimeToInc(t,r,o),a)+formatCalendar(e,n))(e.calendar,e,...n)}function formatPlainDateIso(e,t){return n=e.calendar,o=e,
r=refineDateDisplayOptions(t),formatIsoDateFields(o)+formatCalendar(n,r);var n,o,r}function formatPlainYearMonthIso(e,t){
return formatDateLikeIso(e.calendar,formatIsoYearMonthFields,e,refineDateDisplayOptions(t))}function formatPlainMonthDayIso(e,t){
return formatDateLikeIso(e.calendar,formatIsoMonthDayFields,e,refineDateDisplayOptions(t))}function formatDateLikeIso(e,t,n,o){const r=o>1||0===o&&e!==f
;return 1===o?e===f?t(n):formatIsoDateFields(n):r?formatIsoDateFields(n)+formatCalendarId(getCalendarSlotId(e),2===o):t(n)}function formatPlainTimeIso(e,t){
return((e,t,n,o)=>formatTimeFields(roundTimeToInc(e,n,t)[0],o))(e,...refineTimeDisplayOptions(t))}function formatDurationIso(e,t){const[n,o,r]=refineTimeDisplayOptions(t,3);return o>1&&((e={...e,
...roundDayTimeDurationByInc(e,o,n)}).sign=computeDurationSign(e),validateDurationFields(e)),formatDurationSlots(e,r)}function formatDurationSlots(e,t){
const{sign:n}=e,o=-1===n?negateDurationFields(e):e,{hours:r,minutes:a}=o,i=durationSubMinuteToBigNano(o),s=Number(i/N),c=Number(i%N);validateDurationTimeUnit(s)
;const l=formatSubsecNano(c,t),u=t>=0||!n||l;return(n<0?"-":"")+"P"+formatDurationFragments({Y:formatDurationNumber(o.years),M:formatDurationNumber(o.months),W:formatDurationNumber(o.weeks),
D:formatDurationNumber(o.days)})+(r||a||s||u?"T"+formatDurationFragments({H:formatDurationNumber(r),M:formatDurationNumber(a),S:formatDurationNumber(s,u)+l}):"")}function formatDurationFragments(e){
const t=[];for(const n in e){const o=e[n];o&&t.push(o,n)}return t.join("")}function formatDurationNumber(e,t){if(!e&&!t)return"";const n=Object.create(null);return n.useGrouping=0,
e.toLocaleString("fullwide",n)}function formatIsoDateTimeFields(e,t){return formatIsoDateFields(e)+"T"+formatTimeFields(e,t)}function formatIsoDateFields(e){
return formatIsoYearMonthFields(e)+"-"+u(e.day)}function formatIsoYearMonthFields(e){const{year:t}=e;return(t<0||t>9999?getSignStr(t)+padNumber(6,Math.abs(t)):padNumber(4,t))+"-"+u(e.month)}
function formatIsoMonthDayFields(e){return u(e.month)+"-"+u(e.day)}function formatTimeFields(e,t){const n=[u(e.hour),u(e.minute)]
;return-1!==t&&n.push(u(e.second)+((e,t,n,o)=>formatSubsecNano(e*g+t*T+n,o))(e.millisecond,e.microsecond,e.nanosecond,t)),n.join(":")}function formatOffsetNano(e,t=0){if(1===t)return""
;const[n,o]=divModFloor(Math.abs(e),y),[r,a]=divModFloor(o,S),[i,s]=divModFloor(a,I);return getSignStr(e)+u(n)+":"+u(r)+(i||s?":"+u(i)+formatSubsecNano(s):"")}function formatTimeZone(e,t){
return 1!==t?"["+(2===t?"!":"")+e+"]":""}function formatCalendar(e,t){return t>1||0===t&&e!==f?formatCalendarId(getCalendarSlotId(e),2===t):""}function formatCalendarId(e,t){
return"["+(t?"!":"")+"u-ca="+e+"]"}const Xe=/0+$/;function formatSubsecNano(e,t){let n=padNumber(9,e);return n=void 0===t?n.replace(Xe,""):n.slice(0,t),n?"."+n:""}function getSignStr(e){
return e<0?"-":"+"}const Ke=/^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,Qe=/[^\w\/:+-]+/;function resolveTimeZoneId(e){return et(e).id}const et=memoize(e=>{
const t=e.toUpperCase(),n=(e=>{const t=parseOffsetNanoMaybe(e,1);if(void 0!==t)return{id:formatOffsetNano(t),Z:t,m:t}})(t);if(n)return{kind:"fixed",...n}
;const o="UTC"===t?"UTC":(e=>(Qe.test(e)&&throwRangeError(invalidTimeZone(e)),Ke.test(e)&&throwRangeError("Forbidden ICU TimeZone"),
e.toLowerCase().split("/").map((e,t)=>(e.length<=3||/\d/.test(e))&&!/etc|yap/.test(e)?e.toUpperCase():e.replace(/baja|dumont|[a-z]+/g,(e,n)=>e.length<=2&&!t||"in"===e||"chat"===e?e.toUpperCase():e.length>2||!n?capitalize(e).replace(/island|noronha|murdo|rivadavia|urville/,capitalize):e)).join("/")))(e)
;return tt(o)}),tt=memoize(e=>{if("UTC"===e)return{kind:"utc",id:e,m:e};const t=(n=e.toUpperCase(),new Ve("en-u-hc-h23",{calendar:"iso8601",timeZone:n,era:"short",year:"numeric",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}));var n;return{kind:"named",id:e,format:t,m:t.resolvedOptions().timeZone}});function queryTimeZone(e){const t=et(e);return nt(t.id,t)}
const nt=memoize((e,t)=>"named"===t.kind?new IntlTimeZone(e,t.m,t.format):new FixedTimeZone(e,t.m,"fixed"===t.kind?t.Z:0));class FixedTimeZone{constructor(e,t,n){this.id=e,this.m=t,this.Z=n}B(){
return this.Z}O(e){return[isoDateTimeAndOffsetToEpochNano(e,this.Z)]}C(){}}class IntlTimeZone{constructor(e,t,n){this.id=e,this.m=t,this.me=((e,t)=>{
const n=memoize(e),o=memoize(createSplitTuple),r=86400*t;function getOffsetSec(e){const[t,a]=computePeriod(e,r),i=clampIntlSampleEpochSec(t),s=clampIntlSampleEpochSec(a),c=n(i),l=n(s)
;return c===l?c:pinch(o(i,s),c,l,e)}function searchTransition(e,t,a,i=e){let[s,c]=computePeriod(e,r);const l=r*t,inBounds=()=>t<0?c>a:s<a;for(;inBounds();){
const e=clampIntlSampleEpochSec(s),r=clampIntlSampleEpochSec(c),a=n(e),u=n(r);if(a!==u){const n=o(e,r);pinch(n,a,u);const s=n[0];if((compareNumbers(s,i)||1)===t)return s}s+=l,c+=l}}
function pinch(t,n,o,r){let a,i;for(;(void 0===r||void 0===(a=r<t[0]?n:r>=t[1]?o:void 0))&&(i=t[1]-t[0]);){const n=t[0]+Math.floor(i/2);e(n)===o?t[1]=n:t[0]=n+1}return a}return{Ae(e){
const t=getOffsetSec(e-86400),n=getOffsetSec(e+86400),o=e-t,r=e-n;if(t===n)return[o];const a=getOffsetSec(o);return a===getOffsetSec(r)?[e-a]:t>n?[o,r]:[]},ze:getOffsetSec,C(e,t){
if(!(t>0&&e>=864e10)){if(t<0){if(e<=Je)return;return e>4e9?searchTransition(e,-1,e-94867200)??searchTransition(4e9,-1,Je):searchTransition(e,-1,Je)}
return searchTransition(Math.max(e,Je)-1,1,Math.max(e,Math.floor(Date.now()/1e3))+94867200,e)}}}})((e=>t=>{const n=function formatEpochMilliToPartsRecord(e,t){t<-864e13&&throwRangeError(i)
;const n=e.formatToParts(t),o={};for(const e of n)o[e.type]=e.value;return o}(e,1e3*t);return 86400*isoPartsToEpochDays((e=>{const t=e.relatedYear;if(void 0!==t)return parseInt(t)
;const n=parseInt(e.year);return void 0!==e.era&&"bce"===normalizeEraName(e.era)?1-n:n})(n),parseInt(n.month),parseInt(n.day))+3600*parseInt(n.hour)+60*parseInt(n.minute)+parseInt(n.second)-t
})(n),(e=>{const t=e.split("/").pop();return Ge[t]||19})(e))}B(e){return this.me.ze((e=>epochNanoToSecMod(e)[0])(e))*I}O(e){
const t=86400*isoDateToEpochDays(e)+timeFieldsToSec(e),n=timeFieldsToSubsecNano(e);return this.me.Ae(t).map(e=>checkEpochNanoInBounds(BigInt(e)*N+BigInt(n)))}C(e,t){
const[n,o]=epochNanoToSecMod(e),r=this.me.C(n+(t>0||o?1:0),t);if(void 0!==r)return BigInt(r)*N}}function createSplitTuple(e,t){return[e,t]}function computePeriod(e,t){const n=Math.floor(e/t)*t
;return[n,n+t]}function clampIntlSampleEpochSec(e){return c(e,-1e10,864e10)}function throwFailedParse(e){throwRangeError(failedParse(e))}function parsePlainDateLike(e){const t=parseDateTimeLike(pe(e))
;return t&&!t.I||throwFailedParse(e),t}function finalizeZonedDateTime(e,t,n){const o=queryTimeZone(resolveTimeZoneId(e.timeZoneId));let r;if(e.qe){
const t=e.offset?parseOffsetNano(e.offset):void 0,[,i,s]=refineZonedFieldOptions(n);r=getMatchingInstantFor(o,e,t,i,s,!(o.Z||void 0===e.offset||(a=e.offset,a.length>6)),e.I)
}else refineZonedFieldOptions(n),r=getStartOfDayInstantFor(o,e);var a;return checkEpochNanoInBounds(r),createZonedEpochNanoSlots(r,o,t(e.calendarId))}function finalizeDate(e,t){
return createDateSlots(checkIsoDateInBounds(e),t(e.calendarId))}function timeRegExpStr(e,t=""){return`([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${e}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`}
const ot="((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]"+timeRegExpStr(6,"|60")+"(?:([Zz])|(([+-])"+timeRegExpStr(14)+"))?)?",rt=createRegExp("((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),at=createRegExp("(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),it=createRegExp(ot+"(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)"),st=/\[(!?)([^=]+)=([^\]]+)/g,ct=/^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i,lt=/[PT]$|[.,]\d+[HMS]./i
;function parseDateTimeLike(e){const t=it.exec(e);if(!t)return;const n=(e=>({year:parseInt(e[1]),month:parseInt(e[3]),day:parseInt(e[4]),...nanoToTimeAndDay(parseSubsecNano(e[9]||""))[0],
hour:parseInt0(e[5]),minute:parseInt0(e[7]),second:Math.min(parseInt0(e[8]),59),...organizeAnnotationParts(e[18],e[19]),qe:!!e[5],I:!!e[10],offset:e[11]}))(t);return validateIsoDateFields(n)}
function parseYearMonthOnly(e){const t=rt.exec(e);return t?requireIsoCalendar((e=>({year:parseInt(e[1]),month:parseInt(e[2]),day:1,...organizeAnnotationParts(e[3],e[4])}))(t)):void 0}
function parseMonthDayOnly(e){const t=at.exec(e);if(t){const e=(e=>({year:1972,month:parseInt(e[1]),day:parseInt(e[2]),...organizeAnnotationParts(e[3],e[4])}))(t)
;if(allPropsEqual(R,n=e,constrainIsoDateFields(n)))return requireIsoCalendar(e)}var n}function requireIsoCalendar(e){return"iso8601"!==e.calendarId&&throwFailedParse(e.calendarId),e}
function parseTimeOnly(e){const t=parseDateTimeLike(e.replace(/^t?/i,"0000-01-01T"));return t&&!t.I?t:void 0}function organizeAnnotationParts(e,t){let n;const o=[]
;return t.replace(st,(e,t,r,a)=>("u-ca"===r?(o.push(a.toLowerCase()),n||(n=t)):t&&throwFailedParse(e),"")),o.length>1&&n&&throwFailedParse(t),{timeZoneId:e,calendarId:o[0]||"iso8601"}}
function mergeCalendarFields(e,t,n){const o=Object.assign(Object.create(null),t);return spliceFields(o,n,U),getCalendarEraOrigins(e)&&(spliceFields(o,n,A),e&&e.je&&spliceFields(o,n,z,Y)),o}
function spliceFields(e,t,n,o){let r=0;const a=[];for(const e of n)void 0!==t[e]?r=1:a.push(e);if(Object.assign(e,t),r)for(const t of o||a)delete e[t]}function computeMonthCode(e,t,n){
const[o,r]=computeCalendarMonthCodeParts(e,t,n);return formatMonthCode(o,r)}function totalDayTimeDuration(e,t){return divideBigNanoToExactNumber(durationDayTimeToBigNano(e),F[t])}
function zonedDateTimeToDateTime(e){return createDateTimeSlots(ze(e),e.calendar)}function zonedDateTimeToDate(e){return createDateSlots(ze(e),e.calendar)}function zonedDateTimeToTime(e){
return createTimeSlots(ze(e))}function mergeFieldsIntoDate(e,t,n){const o=getCalendarFieldNames(e,ne,oe);let r=mergeCalendarFields(e,t,n);r=readAndRefineBagFields(r,o,Le,[])
;const[a,i]=refineCalendarDateFields(r,e);return createDateFromRefinedFields(r,e,a,i,0)}function applyPlainFormatTimeZone(e){return e.timeZone="UTC",
["full","long"].includes(e.timeStyle)&&(e.timeStyle="medium"),e}function checkResolvedCalendarCompatible(e,t,n){const o=e.resolvedOptions().calendar
;!n&&t.calendar===f||getCalendarSlotId(t.calendar)===o||throwRangeError("Mismatching Calendars")}function createOptionsTransformer(e,t,n,o,r){const a=new Set(e),i=new Set(t),s=new Set(n)
;return(e,t)=>{let n,c;const l={},u={},d={};let m=0,f=0;for(const t of Object.keys(e)){const o=e[t]
;void 0===o||s.has(t)||(a.has(t)?"dateStyle"===t?n=o:"timeStyle"===t?c=o:l[t]=o:"era"===t?u[t]=o:i.has(t)?"dateStyle"===t||"timeStyle"===t?f=1:m=1:d[t]=o)}
const h=void 0!==n,p=void 0!==c,D=h||p,T=Object.keys(l).length>0,g=m||f,I=T||h||p,S=Object.keys(u).length>0;(!t&&g||t&&g&&!I||D&&(T||S||m))&&throwTypeError("Invalid formatting options");const y={}
;return D||I||Object.assign(y,o),Object.assign(y,l,u,d),h&&(r?Object.assign(y,r[n]):y.dateStyle=n),p&&(y.timeStyle=c),y}}const ut={year:"numeric",month:"numeric",day:"numeric"},dt={hour:"numeric",
minute:"numeric",second:"numeric"
},mt=Object.assign({},ut,dt),ft=["weekday","year","month","day","dateStyle"],ht=["dayPeriod","hour","minute","second","fractionalSecondDigits","timeStyle"],pt=ft.concat(ht),Dt=["weekday","day"].concat(ht),Tt=["weekday","year"].concat(ht),gt=createOptionsTransformer(pt,[],[],mt),It=createOptionsTransformer(pt,[],[],{
...mt,timeZoneName:"short"
}),St=createOptionsTransformer(pt,[],["timeZoneName"],mt),yt=createOptionsTransformer(ft,ht,["timeZoneName"],ut),vt=createOptionsTransformer(ht,ft,["timeZoneName","era"],dt),Ft=createOptionsTransformer(["year","month","dateStyle"],Dt,["timeZoneName"],{
year:"numeric",month:"numeric"},{full:{year:"numeric",month:"long"},long:{year:"numeric",month:"long"},medium:{year:"numeric",month:"short"},short:{year:"2-digit",month:"numeric"}
}),Pt=createOptionsTransformer(["month","day","dateStyle"],Tt,["timeZoneName","era"],{month:"numeric",day:"numeric"},{full:{month:"long",day:"numeric"},long:{month:"long",day:"numeric"},medium:{
month:"short",day:"numeric"},short:{month:"numeric",day:"numeric"}});function getCurrentIsoDateTime(e){const t=getCurrentEpochNano(),n=e.B(t);return epochNanoToIsoDateTime(t+BigInt(n))}
function getCurrentEpochNano(){return BigInt(Date.now())*M}function getCurrentTimeZoneId(){return(new Ve).resolvedOptions().timeZone||"UTC"}
const Mt="PlainYearMonth",Nt="PlainMonthDay",Ct="PlainDate",Ot="PlainDateTime",Et="PlainTime",bt="ZonedDateTime",Zt="Instant",wt="Duration";function defineTemporalClass(e,t,n,...o){
return Object.defineProperties(t,createPropDescriptors({name:e},1)),Object.defineProperties(t.prototype,createStringTagDescriptors("Temporal."+e)),Object.defineProperties(t.prototype,mapProps(e=>({
get(){return e(n(this))},configurable:1}),Object.assign({},...o))),t}const Bt="noop"!==noop.name||globalThis.process?noop:e=>{Object.defineProperty(e,"_str_",{value:e.toJSON()})}
;function invalidRecordType(){throwTypeError("Invalid calling context")}function apiHelpers_forbiddenValueOf(){throwTypeError("Cannot use valueOf")}const Rt={
era:e=>computeCalendarEraFields(e.calendar,e).era,eraYear:e=>computeCalendarEraFields(e.calendar,e).eraYear,year:e=>computeCalendarDateFields(e.calendar,e).year,
month:e=>computeCalendarDateFields(e.calendar,e).month,monthCode:e=>computeCalendarMonthCode(e.calendar,e)},_t={era:e=>computeCalendarEraFields(e.calendar,e).era,
eraYear:e=>computeCalendarEraFields(e.calendar,e).eraYear,year:e=>computeCalendarDateFields(e.calendar,e).year,month:e=>computeCalendarDateFields(e.calendar,e).month,
monthCode:e=>computeCalendarMonthCode(e.calendar,e),day:e=>computeCalendarDateFields(e.calendar,e).day},kt={monthCode:e=>computeCalendarMonthCode(e.calendar,e),
day:e=>computeCalendarDateFields(e.calendar,e).day},Yt={daysInMonth:e=>computeCalendarDaysInMonth(e.calendar,e),daysInYear:e=>computeCalendarDaysInYear(e.calendar,e),
monthsInYear:e=>computeCalendarMonthsInYear(e.calendar,e),inLeapYear:e=>computeCalendarInLeapYear(e.calendar,e)},At={dayOfWeek:e=>computeIsoDayOfWeek(e),
dayOfYear:e=>computeCalendarDayOfYear(e.calendar,e),weekOfYear:e=>function computeCalendarWeekOfYear(e,t){return e===f?computeIsoWeekFields(t).weekOfYear:void 0}(e.calendar,e),
yearOfWeek:e=>function computeCalendarYearOfWeek(e,t){return e===f?computeIsoWeekFields(t).yearOfWeek:void 0}(e.calendar,e),daysInWeek:()=>7,daysInMonth:e=>computeCalendarDaysInMonth(e.calendar,e),
daysInYear:e=>computeCalendarDaysInYear(e.calendar,e),monthsInYear:e=>computeCalendarMonthsInYear(e.calendar,e),inLeapYear:e=>computeCalendarInLeapYear(e.calendar,e)};function diffInstants(e,t,n,o){
const[r,a,i,s]=refineDiffOptions(e,o,3,5);return createDiffDurationSlots(e,diffEpochNanosRounded(t.epochNanoseconds,n.epochNanoseconds,r,a,i,s))}function diffZonedDateTimes(e,t,n,o){
const r=internal_getCommonCalendar(t.calendar,n.calendar),[a,i,s,c]=refineDiffOptions(e,o,5);return createDiffDurationSlots(e,diffZonedDateTimesRounded(r,t,n,a,i,s,c))}function diffDateTimes(e,t,n,o){
const r=internal_getCommonCalendar(t.calendar,n.calendar),[a,i,s,c]=refineDiffOptions(e,o,6);return createDiffDurationSlots(e,function diffDateTimesRounded(e,t,n,o,r,a,i){
return o<=6?diffEpochNanosRounded(internal_isoDateTimeToEpochNano(t),internal_isoDateTimeToEpochNano(n),o,r,a,i):((e,t,n,o,r,a,i)=>{
const s=internal_isoDateTimeToEpochNano(n),c=compareBigInts(s,internal_isoDateTimeToEpochNano(t));if(!c)return me;let l;return l=diffDateTimesBig(e,t,n,c,o),
l=roundRelativeDuration(l,s,o,r,a,i,((e,t)=>({ne:internal_isoDateTimeToEpochNano(t),X:n=>internal_isoDateTimeToEpochNano(combineDateAndTime(moveDate(e,t,n),t))}))(e,t)),l})(e,t,n,o,r,a,i)
}(r,t,n,a,i,s,c))}function diffDates(e,t,n,o){const r=internal_getCommonCalendar(t.calendar,n.calendar),[a,i,s,c]=refineDiffOptions(e,o,6,9,6)
;return createDiffDurationSlots(e,function diffDatesRounded(e,t,n,o,r,a,i,s=6){
return 6===o?diffEpochNanosRounded(internal_isoDateToEpochNano(t),internal_isoDateToEpochNano(n),o,r,a,i):diffDateCalendarUnitsRounded(e,t,n,o,r,a,i,s)}(r,t,n,a,i,s,c))}
function diffYearMonths(e,t,n,o){const r=internal_getCommonCalendar(t.calendar,n.calendar),[a,i,s,c]=refineDiffOptions(e,o,9,9,8)
;return createDiffDurationSlots(e,function diffYearMonthsRounded(e,t,n,o,r,a,i){const s=moveToStartOfMonth(e,t),c=moveToStartOfMonth(e,n)
;return compareIsoDates(s,c)?diffDateCalendarUnitsRounded(e,checkIsoDateInBounds(s),checkIsoDateInBounds(c),o,r,a,i,8):me}(r,t,n,a,i,s,c))}function diffTimes(e,t,n,o){
const[r,a,i,s]=refineDiffOptions(e,o,5,5);return createDiffDurationSlots(e,function diffTimesRounded(e,t,n,o,r,a){
const i=roundNumberToInc(internal_timeFieldsToNano(t)-internal_timeFieldsToNano(e),computeNanoInc(o,r),a);return{...me,...nanoToDurationTimeFields(i,n)}}(t,n,r,a,i,s))}
function createDiffDurationSlots(e,t){return createDurationSlots(e?negateDurationFields(t):t)}function withDateFields(e,t,n){const{calendar:o}=e,r=function mergeDateFields(e,t,n){
const o=getCalendarFieldNames(e,V,G),{year:r,month:a,day:i}=computeCalendarDateFields(e,t);return mergeCalendarFields(e,{year:r,monthCode:computeMonthCode(e,r,a),day:i},readAndRefineBagFields(n,o,Le))
}(o,e,t),[a,i]=refineCalendarDateFields(r,o);return createDateFromRefinedFields(r,o,a,i,internal_refineOverflowOptions(n))}function withDateTimeFields(e,t,n){
const{calendar:o}=e,[r,a]=function mergeDateTimeFields(e,t,n){const o=getCalendarFieldNames(e,J,X),{year:r,month:a,day:i}=computeCalendarDateFields(e,t),s={year:r,monthCode:computeMonthCode(e,r,a),
day:i,hour:t.hour,minute:t.minute,second:t.second,millisecond:t.millisecond,microsecond:t.microsecond,nanosecond:t.nanosecond},c=readAndRefineBagFields(n,o,$e),l=mergeCalendarFields(e,s,c);return[{
...s,...c},l]}(o,e,t),[i,s]=refineCalendarDateFields(a,o);return function createDateTimeFromMergedFields(e,t,n,o,r,a){
return createDateTimeFromRefinedFields(createDateFromRefinedFields(t,n,o,r,a),constrainTimeFields(e,a),n)}(r,a,o,i,s,internal_refineOverflowOptions(n))}function withYearMonthFields(e,t,n){
const{calendar:o}=e,r=function mergeYearMonthFields(e,t,n){const o=getCalendarFieldNames(e,L,x),{year:r,month:a}=computeCalendarDateFields(e,t);return mergeCalendarFields(e,{year:r,
monthCode:computeMonthCode(e,r,a)},readAndRefineBagFields(n,o,Le))}(o,e,t),[a,i]=refineCalendarDateFields(r,o,1);return createYearMonthFromRefinedFields(r,o,a,i,internal_refineOverflowOptions(n))}
function withMonthDayFields(e,t,n){const{calendar:o}=e,r=function mergeMonthDayFields(e,t,n){const o=getCalendarFieldNames(e,V,G),{year:r,month:a,day:i}=computeCalendarDateFields(e,t)
;return mergeCalendarFields(e,{monthCode:computeMonthCode(e,r,a),day:i},readAndRefineBagFields(n,o,Le))}(o,e,t),[a,i]=refineMonthDayFields(r,o)
;return createMonthDayFromRefinedFields(r,o,a,i,internal_refineOverflowOptions(n))}function withTimeFields(e,t,n){const o=function mergeTimeFields(e,t){return{...pluckProps(j,e),
...readAndRefineBagFields(t,j,xe)}}(e,t);return resolveTimeFields(o,internal_refineOverflowOptions(n))}function withZonedDateTimeFields(e,t,n){
const{calendar:o}=e,[r,a]=function mergeZonedDateTimeFields(e,t,n){const o=getCalendarFieldNames(e,K,Q),r=ze(t),{year:a,month:i,day:s}=computeCalendarDateFields(e,r),c={year:a,
monthCode:computeMonthCode(e,a,i),day:s,hour:r.hour,minute:r.minute,second:r.second,millisecond:r.millisecond,microsecond:r.microsecond,nanosecond:r.nanosecond,offset:r.offsetNanoseconds
},l=readAndRefineBagFields(n,o,He),u=mergeCalendarFields(e,c,l);return[{...c,...l},u]}(o,e,t),[i,s]=refineCalendarDateFields(a,o),[c,l,u]=refineZonedFieldOptions(n,2)
;return function createZonedDateTimeFromMergedFields(e,t,n,o,r,a,i,s){const{calendar:c,timeZone:l}=e
;return createZonedEpochNanoSlots(getMatchingInstantFor(l,combineDateAndTime(createDateFromRefinedFields(n,c,o,r,a),constrainTimeFields(t,a)),t.offset,i,s),l,c)}(e,r,a,i,s,c,l,u)}
function createIntlExtended(e){return Object.defineProperties(Object.create(Intl),createPropDescriptors({DateTimeFormat:e}))}function createDateTimeFormatClass(e){
return function createDateTimeFormatShell(e,t=identity){const n=new WeakMap;function getInternals(e){const t=n.get(e);return t||throwTypeError("Invalid calling context"),t}class ShimDateTimeFormat{
constructor(o,r=Object.create(null)){const a=t(r),i=[],s=new Proxy(Object.create(null),{get(e,t){const n=a[t];return void 0!==n&&i.push(t),n}}),c=new Ve(o,s),l=c.resolvedOptions(),u=pluckProps(i,l)
;n.set(this,{$:e({t:c,Ce:l.locale,F:u,Ee:a}),t:c})}get format(){const e=getInternals(this);return e.we||(e.we=t=>{const[n,...o]=e.$.A(t);return n.format(...o)})}formatToParts(e){
const{$:t}=getInternals(this),[n,...o]=t.A(e);return n.formatToParts(...o)}resolvedOptions(){return getInternals(this).t.resolvedOptions()}}const{prototype:o}=ShimDateTimeFormat
;function DateTimeFormat(e,t){return new ShimDateTimeFormat(e,t)}Ve.prototype.formatRange&&Object.defineProperties(o,createPropDescriptors({formatRange(e,t){
const{$:n}=getInternals(this),[o,r,a]=n.v(e,t);return o.formatRange(r,a)},formatRangeToParts(e,t){const{$:n}=getInternals(this),[o,r,a]=n.v(e,t);return o.formatRangeToParts(r,a)}}))
;const r=Object.getOwnPropertyDescriptors(Ve);return r.prototype.value=o,Object.defineProperties(DateTimeFormat,r),o.constructor=DateTimeFormat,
Object.defineProperties(o,createStringTagDescriptors("Intl.DateTimeFormat")),DateTimeFormat}(t=>{const n=memoize(e=>{let n;switch(e){case Zt:n=gt(t.F,1);break;case Ot:
n=applyPlainFormatTimeZone(St(t.F,1));break;case Ct:n=applyPlainFormatTimeZone(yt(t.F,1));break;case Et:n=applyPlainFormatTimeZone(vt(t.F,1));break;case Mt:n=applyPlainFormatTimeZone(Ft(t.F,1));break
;case Nt:n=applyPlainFormatTimeZone(Pt(t.F,1));break;default:throwTypeError(invalidFormatType(e))}return new Ve(t.Ce,n)});return{A(o){if(void 0===o)return[t.t];const r=e(o);if(!r)return[t.t,Number(o)]
;const[a,i]=r,s=n(a);return checkTemporalDateTimeFormatCompatible(s,a,i),[s,temporalDateTimeToEpochMilli(a,i)]},v(o,r){void 0!==o&&void 0!==r||throwTypeError(s)
;const a=e(o),i=a?void 0:Number(o),c=e(r),l=c?void 0:Number(r);if(!a&&!c)return[t.t,i,l];a&&c||throwTypeError(s);const[u,d]=a,[m,f]=c;u!==m&&throwTypeError(s);const h=n(u)
;return checkTemporalDateTimeFormatCompatible(h,u,d),checkTemporalDateTimeFormatCompatible(h,u,f),[h,temporalDateTimeToEpochMilli(u,d),temporalDateTimeToEpochMilli(u,f)]}}})}
function checkTemporalDateTimeFormatCompatible(e,t,n){switch(t){case Zt:case Et:return;case Ot:case Ct:return void checkResolvedCalendarCompatible(e,n);case Mt:case Nt:
return void checkResolvedCalendarCompatible(e,n,1);default:throwTypeError(invalidFormatType(t))}}function temporalDateTimeToEpochMilli(e,t){switch(e){case Zt:
return epochNanoToMilli(t.epochNanoseconds);case Ot:return isoDateTimeToEpochMilli(t);case Ct:case Mt:case Nt:return isoDateToEpochMilli(t);case Et:return timeFieldsToMilli(t);default:
throwTypeError(invalidFormatType(e))}}function resolveBasicCalendarId(e){const t=pe(e).toLowerCase();return t===d?f:"gregory"===t?0:void throwRangeError((n=e,o="temporal-polyfill/full",
`Unknown calendar ${n}; might need ${o}`));var n,o}function resolveBasicCalendarArg(e=d){return resolveBasicCalendarId(e)}const Ut=new WeakMap,zt=defineTemporalClass(bt,class{
constructor(e,t,n=void 0){initZonedDateTime(this,createZonedEpochNanoSlots(checkEpochNanoInBounds(toBigInt(e)),queryTimeZone(function refineTimeZoneId(e){return resolveTimeZoneId(pe(e))
}(t)),resolveBasicCalendarArg(n)))}static from(e,t=void 0){return createZonedDateTime(toZonedDateTimeSlots(e,t))}static compare(e,t){
return compareZonedEpochSlots(toZonedDateTimeSlots(e),toZonedDateTimeSlots(t))}get calendarId(){return getCalendarSlotId(getZonedDateTimeSlots(this).calendar)}get timeZoneId(){
return getZonedDateTimeSlots(this).timeZone.id}get epochMilliseconds(){return epochNanoToMilli(getZonedDateTimeSlots(this).epochNanoseconds)}get epochNanoseconds(){
return getZonedDateTimeSlots(this).epochNanoseconds}get offset(){return formatOffsetNano(ze(getZonedDateTimeSlots(this)).offsetNanoseconds)}get offsetNanoseconds(){
return ze(getZonedDateTimeSlots(this)).offsetNanoseconds}get hoursInDay(){return function computeZonedHoursInDay(e){const[t,n]=computeZonedDayEpochInterval(e);return divideBigNanoToExactNumber(n-t,y)
}(getZonedDateTimeSlots(this))}with(e,t=void 0){return createZonedDateTime(withZonedDateTimeFields(getZonedDateTimeSlots(this),validateBag(e),t))}withCalendar(e){return createZonedDateTime({
...getZonedDateTimeSlots(this),calendar:refineCalendarArg(e)})}withTimeZone(e){return createZonedDateTime({...getZonedDateTimeSlots(this),timeZone:queryTimeZone(refineTimeZoneArg(e))})}
withPlainTime(e=void 0){return createZonedDateTime(function zonedDateTimeWithPlainTime(e,t){const{timeZone:n}=e,o=combineDateAndTime(ze(e),t||re)
;return createZonedEpochNanoSlots(t?getSingleInstantFor(n,o):getStartOfDayInstantFor(n,o),n,e.calendar)}(getZonedDateTimeSlots(this),optionalToPlainTimeFields(e)))}add(e,t=void 0){
return createZonedDateTime(moveZonedEpochSlots(getZonedDateTimeSlots(this),toDurationSlots(e),internal_refineOverflowOptions(t)))}subtract(e,t=void 0){
return createZonedDateTime(moveZonedEpochSlots(getZonedDateTimeSlots(this),negateDurationFields(toDurationSlots(e)),internal_refineOverflowOptions(t)))}until(e,t=void 0){
return createDuration(diffZonedDateTimes(0,getZonedDateTimeSlots(this),toZonedDateTimeSlots(e),t))}since(e,t=void 0){
return createDuration(diffZonedDateTimes(1,getZonedDateTimeSlots(this),toZonedDateTimeSlots(e),t))}round(e){const t=getZonedDateTimeSlots(this),[n,o,r]=refineRoundingOptions(e)
;return createZonedDateTime(roundZonedEpochSlotsToUnit(t,n,o,r))}startOfDay(){return createZonedDateTime(function computeZonedStartOfDay(e){const{timeZone:t,calendar:n}=e
;return createZonedEpochNanoSlots(getStartOfDayInstantFor(t,combineDateAndTime(ze(e),re)),t,n)}(getZonedDateTimeSlots(this)))}equals(e){return function zonedDateTimesEqual(e,t){
return!compareZonedEpochSlots(e,t)&&e.timeZone.m===t.timeZone.m&&e.calendar===t.calendar}(getZonedDateTimeSlots(this),toZonedDateTimeSlots(e))}toInstant(){
return createInstant(function zonedDateTimeToInstant(e){return createEpochNanoSlots(e.epochNanoseconds)}(getZonedDateTimeSlots(this)))}toPlainDateTime(){
return createPlainDateTime(zonedDateTimeToDateTime(getZonedDateTimeSlots(this)))}toPlainDate(){return createPlainDate(zonedDateTimeToDate(getZonedDateTimeSlots(this)))}toPlainTime(){
return createPlainTime(zonedDateTimeToTime(getZonedDateTimeSlots(this)))}toLocaleString(e=void 0,t={}){const n=getZonedDateTimeSlots(this),o=new Ve(e,function applyZonedFormatTimeZone(e,t){
return void 0!==e.timeZone&&throwTypeError("Cannot specify TimeZone"),e.timeZone=t,e}(It(t),function getZonedTimeZoneId(e){return e.timeZone.id}(n)));return checkResolvedCalendarCompatible(o,n),
o.format(epochNanoToMilli(n.epochNanoseconds))}toString(e=void 0){return formatZonedDateTimeIso(getZonedDateTimeSlots(this),e)}toJSON(){return formatZonedDateTimeIso(getZonedDateTimeSlots(this))}
getTimeZoneTransition(e){const t=getZonedDateTimeSlots(this),n=t.timeZone.C(t.epochNanoseconds,function refineDirectionOptions(e){const t=normalizeOptionsOrString(e,"direction"),n=ke(t,0)
;return n||throwRangeError(r("direction",n)),n}(e));return void 0!==n?createZonedDateTime({...t,epochNanoseconds:n}):null}valueOf(){return apiHelpers_forbiddenValueOf()}
},getZonedDateTimeIsoSlots,_t,At,Z);function createZonedDateTime(e){return initZonedDateTime(Object.create(zt.prototype),e)}function getZonedDateTimeSlots(e){
return getZonedDateTimeSlotsIfPresent(e)||invalidRecordType()}function getZonedDateTimeIsoSlots(e){const t=getZonedDateTimeSlots(e);return{...ze(t),calendar:t.calendar}}
function getZonedDateTimeSlotsIfPresent(e){return Ut.get(e)}function toZonedDateTimeSlots(e,t){if(l(e)){const n=getZonedDateTimeSlotsIfPresent(e);if(n)return refineZonedFieldOptions(t),n
;return function refineZonedDateTimeObjectLike(e,t,n,o){
const r=readAndRefineBagFields(n,getCalendarFieldNames(t,ee,te),He,k,0),a=e(r.timeZone),[i,s]=refineCalendarDateFields(r,t),[c,l,u]=refineZonedFieldOptions(o),d=createDateFromRefinedFields(r,t,i,s,c),m=resolveTimeFields(r,c),f=queryTimeZone(a)
;return createZonedEpochNanoSlots(getMatchingInstantFor(f,combineDateAndTime(d,m),r.offset,l,u),f,t)}(refineTimeZoneArg,getCalendarFromBag(e),e,t)}return function parseZonedDateTime(e,t,n){
const o=parseDateTimeLike(pe(e));return o&&o.timeZoneId||throwFailedParse(e),finalizeZonedDateTime(o,t,n)}(e,resolveBasicCalendarId,t)}function initZonedDateTime(e,t){return Ut.set(e,t),Bt(e),e}
function refineTimeZoneArg(e){if(l(e)){const t=getZonedDateTimeSlotsIfPresent(e);return t||throwTypeError(invalidTimeZone(e)),t.timeZone.id}return(e=>resolveTimeZoneId(function parseTimeZoneId(e){
const t=parseDateTimeLike(e);return t&&(t.timeZoneId||t.I&&"UTC"||t.offset)||e}(pe(e))))(e)}const jt=new WeakMap,Wt=defineTemporalClass(Zt,class{constructor(e){
initInstant(this,createEpochNanoSlots(checkEpochNanoInBounds(toBigInt(e))))}static from(e){return createInstant(toInstantSlots(e))}static fromEpochMilliseconds(e){
return createInstant(function epochMilliToInstant(e){return createEpochNanoSlots(checkEpochNanoInBounds(BigInt(internal_toStrictInteger(e))*M))}(e))}static fromEpochNanoseconds(e){
return createInstant(function epochNanoToInstant(e){return createEpochNanoSlots(checkEpochNanoInBounds(toBigInt(e)))}(e))}static compare(e,t){
return compareZonedEpochSlots(toInstantSlots(e),toInstantSlots(t))}get epochMilliseconds(){return epochNanoToMilli(getInstantSlots(this).epochNanoseconds)}get epochNanoseconds(){
return getInstantSlots(this).epochNanoseconds}add(e){return createInstant(createEpochNanoSlots(moveEpochNano(getInstantSlots(this).epochNanoseconds,toDurationSlots(e))))}subtract(e){
return createInstant(createEpochNanoSlots(moveEpochNano(getInstantSlots(this).epochNanoseconds,negateDurationFields(toDurationSlots(e)))))}until(e,t=void 0){
return createDuration(diffInstants(0,getInstantSlots(this),toInstantSlots(e),t))}since(e,t=void 0){return createDuration(diffInstants(1,getInstantSlots(this),toInstantSlots(e),t))}round(e){
const t=getInstantSlots(this),[n,o,r]=refineRoundingOptions(e,5,1);return createInstant(createEpochNanoSlots(roundBigNanoToDayOriginInc(t.epochNanoseconds,computeBigNanoInc(n,o),r)))}equals(e){
return function instantsEqual(e,t){return!compareZonedEpochSlots(e,t)}(getInstantSlots(this),toInstantSlots(e))}toZonedDateTimeISO(e){return createZonedDateTime(function instantToZonedDateTime(e,t,n){
return createZonedEpochNanoSlots(e.epochNanoseconds,t,n)}(getInstantSlots(this),queryTimeZone(refineTimeZoneArg(e))))}toLocaleString(e=void 0,t={}){const n=getInstantSlots(this)
;return new Ve(e,gt(t)).format(epochNanoToMilli(n.epochNanoseconds))}toString(e=void 0){return formatInstantIso(refineTimeZoneArg,getInstantSlots(this),e)}toJSON(){
return formatInstantIso(refineTimeZoneArg,getInstantSlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}});function createInstant(e){return initInstant(Object.create(Wt.prototype),e)}
function getInstantSlots(e){return getInstantSlotsIfPresent(e)||invalidRecordType()}function getInstantSlotsIfPresent(e){return jt.get(e)}function toInstantSlots(e){if(l(e)){
const t=getInstantSlotsIfPresent(e);if(t)return t;const n=getZonedDateTimeSlotsIfPresent(e);if(n)return createEpochNanoSlots(n.epochNanoseconds)}return function parseInstant(e){
const t=parseDateTimeLike(e=pe(toPrimitiveWithStringHint(e)));let n;return t||throwFailedParse(e),t.I?n=0:t.offset?n=parseOffsetNano(t.offset):throwFailedParse(e),
createEpochNanoSlots(isoDateTimeAndOffsetToEpochNano(t,n))}(e)}const{toTemporalInstant:Lt}={toTemporalInstant(){const e=Date.prototype.valueOf.call(this)
;return createInstant(createEpochNanoSlots(BigInt(requireNumberIsInteger(e))*M))}};function initInstant(e,t){return jt.set(e,t),Bt(e),e}const xt=new WeakMap,qt=defineTemporalClass(Nt,class{
constructor(e,t,n=void 0,o){const r=utils_toIntegerWithTrunc(e),a=utils_toIntegerWithTrunc(t),i=resolveBasicCalendarArg(n)
;initPlainMonthDay(this,createDateSlots(checkIsoDateInBounds(validateIsoDateFields({year:utils_toIntegerWithTrunc(o??1972),month:r,day:a})),i))}static from(e,t=void 0){
return createPlainMonthDay(toPlainMonthDaySlots(e,t))}get calendarId(){return getCalendarSlotId(getPlainMonthDaySlots(this).calendar)}with(e,t=void 0){
return createPlainMonthDay(withMonthDayFields(getPlainMonthDaySlots(this),validateBag(e),t))}equals(e){return function plainMonthDaysEqual(e,t){
return!compareIsoDateFields(e,t)&&e.calendar===t.calendar}(getPlainMonthDaySlots(this),toPlainMonthDaySlots(e))}toPlainDate(e){return createPlainDate(function monthDayToDate(e,t,n){
const o=getCalendarFieldNames(e,w,W);return mergeFieldsIntoDate(e,pluckProps(H,t),readAndRefineBagFields(requireObjectLike(n),o,Le,[]))}(getPlainMonthDaySlots(this).calendar,this,e))}
toLocaleString(e=void 0,t={}){const n=getPlainMonthDaySlots(this),o=new Ve(e,applyPlainFormatTimeZone(Pt(t)));return checkResolvedCalendarCompatible(o,n,1),o.format(isoDateToEpochMilli(n))}
toString(e=void 0){return formatPlainMonthDayIso(getPlainMonthDaySlots(this),e)}toJSON(){return formatPlainMonthDayIso(getPlainMonthDaySlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}
},getPlainMonthDaySlots,kt);function createPlainMonthDay(e){return initPlainMonthDay(Object.create(qt.prototype),e)}function getPlainMonthDaySlots(e){
return getPlainMonthDaySlotsIfPresent(e)||invalidRecordType()}function getPlainMonthDaySlotsIfPresent(e){return xt.get(e)}function toPlainMonthDaySlots(e,t){if(l(e)){
const n=getPlainMonthDaySlotsIfPresent(e);if(n)return internal_refineOverflowOptions(t),n;const o=extractCalendarFromBag(e);return function refinePlainMonthDayObjectLike(e,t,n,o){
const r=readAndRefineBagFields(n,getCalendarFieldNames(e,V,G),Le,B,0);t&&void 0!==r.month&&void 0===r.monthCode&&void 0===r.year&&(r.year=1972);const[a,i]=refineMonthDayFields(r,e)
;return createMonthDayFromRefinedFields(r,e,a,i,internal_refineOverflowOptions(o))}(void 0===o?f:o,void 0===o,e,t)}const n=function parsePlainMonthDay(e,t){
const n=parseMonthDayOnly(pe(e))||parsePlainDateLike(e);if("iso8601"===n.calendarId)return createDateSlots({...n,year:1972},t("iso8601"))
;const{calendar:o}=finalizeDate(n,t),{year:r,month:a,day:i}=computeCalendarDateFields(o,n),[s,c]=computeCalendarMonthCodeParts(o,r,a),l=o?o.u(s,c,i):computeIsoYearMonthFieldsForMonthDay(s,c)
;return l||throwRangeError("Cannot guess year"),createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(o,l.year,l.month,i)),o)}(e,resolveBasicCalendarId)
;return internal_refineOverflowOptions(t),n}function initPlainMonthDay(e,t){return xt.set(e,t),Bt(e),e}const $t=new WeakMap,Ht=defineTemporalClass(Mt,class{constructor(e,t,n=void 0,o){
const r=utils_toIntegerWithTrunc(e),a=utils_toIntegerWithTrunc(t),i=resolveBasicCalendarArg(n);initPlainYearMonth(this,createDateSlots(checkIsoYearMonthInBounds(validateIsoDateFields({year:r,month:a,
day:utils_toIntegerWithTrunc(o??1)})),i))}static from(e,t=void 0){return createPlainYearMonth(toPlainYearMonthSlots(e,t))}static compare(e,t){
return compareIsoDateFields(toPlainYearMonthSlots(e),toPlainYearMonthSlots(t))}get calendarId(){return getCalendarSlotId(getPlainYearMonthSlots(this).calendar)}with(e,t=void 0){
return createPlainYearMonth(withYearMonthFields(getPlainYearMonthSlots(this),validateBag(e),t))}add(e,t=void 0){const n=getPlainYearMonthSlots(this)
;return createPlainYearMonth(createDateSlots(moveYearMonth(n.calendar,n,toDurationSlots(e),internal_refineOverflowOptions(t)),n.calendar))}subtract(e,t=void 0){const n=getPlainYearMonthSlots(this)
;return createPlainYearMonth(createDateSlots(moveYearMonth(n.calendar,n,negateDurationFields(toDurationSlots(e)),internal_refineOverflowOptions(t)),n.calendar))}until(e,t=void 0){
return createDuration(diffYearMonths(0,getPlainYearMonthSlots(this),toPlainYearMonthSlots(e),t))}since(e,t=void 0){
return createDuration(diffYearMonths(1,getPlainYearMonthSlots(this),toPlainYearMonthSlots(e),t))}equals(e){return function plainYearMonthsEqual(e,t){
return!compareIsoDateFields(e,t)&&e.calendar===t.calendar}(getPlainYearMonthSlots(this),toPlainYearMonthSlots(e))}toPlainDate(e){return createPlainDate(function yearMonthToDate(e,t,n){
return mergeFieldsIntoDate(e,pluckProps(getCalendarFieldNames(e,q,$),t),readAndRefineBagFields(requireObjectLike(n),B,Le,[]))}(getPlainYearMonthSlots(this).calendar,this,e))}
toLocaleString(e=void 0,t={}){const n=getPlainYearMonthSlots(this),o=new Ve(e,applyPlainFormatTimeZone(Ft(t)));return checkResolvedCalendarCompatible(o,n,1),o.format(isoDateToEpochMilli(n))}
toString(e=void 0){return formatPlainYearMonthIso(getPlainYearMonthSlots(this),e)}toJSON(){return formatPlainYearMonthIso(getPlainYearMonthSlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}
},getPlainYearMonthSlots,Rt,Yt);function createPlainYearMonth(e){return initPlainYearMonth(Object.create(Ht.prototype),e)}function getPlainYearMonthSlots(e){
return getPlainYearMonthSlotsIfPresent(e)||invalidRecordType()}function getPlainYearMonthSlotsIfPresent(e){return $t.get(e)}function toPlainYearMonthSlots(e,t){if(l(e)){
const n=getPlainYearMonthSlotsIfPresent(e);if(n)return internal_refineOverflowOptions(t),n;return function refinePlainYearMonthObjectLike(e,t,n,o){
const r=readAndRefineBagFields(t,getCalendarFieldNames(e,L,x),Le,o),[a,i]=refineCalendarDateFields(r,e,1);return createYearMonthFromRefinedFields(r,e,a,i,internal_refineOverflowOptions(n))
}(getCalendarFromBag(e),e,t)}const n=function parsePlainYearMonth(e,t){const n=parseYearMonthOnly(pe(e))||parsePlainDateLike(e),o=t(n.calendarId)
;return createDateSlots(checkIsoYearMonthInBounds(moveToStartOfMonth(o,checkIsoYearMonthInBounds(n))),o)}(e,resolveBasicCalendarId);return internal_refineOverflowOptions(t),n}
function initPlainYearMonth(e,t){return $t.set(e,t),Bt(e),e}function getTemporalBrandingAndSlots(e){if(!l(e))return;let t=getInstantSlotsIfPresent(e)
;return t?[Zt,t]:(t=getZonedDateTimeSlotsIfPresent(e),t?[bt,t]:(t=getPlainDateTimeSlotsIfPresent(e),t?[Ot,t]:(t=getPlainDateSlotsIfPresent(e),t?[Ct,t]:(t=getPlainTimeSlotsIfPresent(e),
t?[Et,t]:(t=getPlainYearMonthSlotsIfPresent(e),t?[Mt,t]:(t=getPlainMonthDaySlotsIfPresent(e),t?[Nt,t]:(t=getDurationSlotsIfPresent(e),t?[wt,t]:void 0)))))))}function validateBag(e){
return(getTemporalBrandingAndSlots(e)||void 0!==e.calendar||void 0!==e.timeZone)&&throwTypeError("Invalid bag"),e}const Vt=new WeakMap,Gt=defineTemporalClass(Et,class{
constructor(e=0,t=0,n=0,o=0,r=0,a=0){initPlainTime(this,createTimeSlots(validateTimeFields(mapProps(utils_toIntegerWithTrunc,{hour:e,minute:t,second:n,millisecond:o,microsecond:r,nanosecond:a}))))}
static from(e,t=void 0){return createPlainTime(toPlainTimeSlots(e,t))}static compare(e,t){return compareTimeFields(toPlainTimeSlots(e),toPlainTimeSlots(t))}with(e,t=void 0){
return createPlainTime(withTimeFields(getPlainTimeSlots(this),validateBag(e),t))}add(e){return createPlainTime(moveTime(getPlainTimeSlots(this),toDurationSlots(e))[0])}subtract(e){
return createPlainTime(moveTime(getPlainTimeSlots(this),negateDurationFields(toDurationSlots(e)))[0])}until(e,t=void 0){
return createDuration(diffTimes(0,getPlainTimeSlots(this),toPlainTimeSlots(e),t))}since(e,t=void 0){return createDuration(diffTimes(1,getPlainTimeSlots(this),toPlainTimeSlots(e),t))}round(e){
const t=getPlainTimeSlots(this),[n,o,r]=refineRoundingOptions(e,5);return createPlainTime(function roundTimeToUnit(e,t,n,o){return roundTimeToInc(e,computeNanoInc(t,n),o,F[t+1])}(t,n,o,r)[0])}
equals(e){return function plainTimesEqual(e,t){return!compareTimeFields(e,t)}(getPlainTimeSlots(this),toPlainTimeSlots(e))}toLocaleString(e=void 0,t={}){const n=getPlainTimeSlots(this)
;return new Ve(e,applyPlainFormatTimeZone(vt(t))).format(timeFieldsToMilli(n))}toString(e=void 0){return formatPlainTimeIso(getPlainTimeSlots(this),e)}toJSON(){
return formatPlainTimeIso(getPlainTimeSlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}},getPlainTimeSlots,Z);function createPlainTime(e){return initPlainTime(Object.create(Gt.prototype),e)
}function getPlainTimeSlots(e){return getPlainTimeSlotsIfPresent(e)||invalidRecordType()}function getPlainTimeSlotsIfPresent(e){return Vt.get(e)}function toPlainTimeSlots(e,t){if(l(e)){
const n=getPlainTimeSlotsIfPresent(e);if(n)return internal_refineOverflowOptions(t),n;const o=getPlainDateTimeSlotsIfPresent(e);if(o)return internal_refineOverflowOptions(t),createTimeSlots(o)
;const r=getZonedDateTimeSlotsIfPresent(e);return r?(internal_refineOverflowOptions(t),zonedDateTimeToTime(r)):function refinePlainTimeObjectLike(e,t){
return resolveTimeFields(readAndRefineBagFields(e,j,xe,[],1),internal_refineOverflowOptions(t))}(e,t)}const n=function parsePlainTime(e){const t=parseDateTimeLike(e=pe(e))||parseTimeOnly(e)
;return(!t||!t.qe||t.I||parseYearMonthOnly(e)||parseMonthDayOnly(e))&&throwFailedParse(e),createTimeSlots(t)}(e);return internal_refineOverflowOptions(t),n}function optionalToPlainTimeFields(e){
return void 0===e?void 0:toPlainTimeSlots(e)}function initPlainTime(e,t){return Vt.set(e,t),Bt(e),e}const Jt=new WeakMap,Xt=defineTemporalClass(Ot,class{
constructor(e,t,n,o=0,r=0,a=0,i=0,s=0,c=0,l=void 0){initPlainDateTime(this,createDateTimeSlots(checkIsoDateTimeInBounds(function validateIsoDateTimeFields(e){return validateIsoDateFields(e),
validateTimeFields(e)}(mapProps(utils_toIntegerWithTrunc,{year:e,month:t,day:n,hour:o,minute:r,second:a,millisecond:i,microsecond:s,nanosecond:c}))),resolveBasicCalendarArg(l)))}
static from(e,t=void 0){return createPlainDateTime(toPlainDateTimeSlots(e,t))}static compare(e,t){return compareIsoDateTimeFields(toPlainDateTimeSlots(e),toPlainDateTimeSlots(t))}get calendarId(){
return getCalendarSlotId(getPlainDateTimeSlots(this).calendar)}with(e,t=void 0){return createPlainDateTime(withDateTimeFields(getPlainDateTimeSlots(this),validateBag(e),t))}withCalendar(e){
return createPlainDateTime(createDateTimeSlots(getPlainDateTimeSlots(this),refineCalendarArg(e)))}withPlainTime(e=void 0){const t=getPlainDateTimeSlots(this)
;return createPlainDateTime(createDateTimeFromRefinedFields(t,optionalToPlainTimeFields(e),t.calendar))}add(e,t=void 0){const n=getPlainDateTimeSlots(this)
;return createPlainDateTime(createDateTimeSlots(moveDateTime(n.calendar,n,toDurationSlots(e),internal_refineOverflowOptions(t)),n.calendar))}subtract(e,t=void 0){const n=getPlainDateTimeSlots(this)
;return createPlainDateTime(createDateTimeSlots(moveDateTime(n.calendar,n,negateDurationFields(toDurationSlots(e)),internal_refineOverflowOptions(t)),n.calendar))}until(e,t=void 0){
return createDuration(diffDateTimes(0,getPlainDateTimeSlots(this),toPlainDateTimeSlots(e),t))}since(e,t=void 0){
return createDuration(diffDateTimes(1,getPlainDateTimeSlots(this),toPlainDateTimeSlots(e),t))}round(e){const t=getPlainDateTimeSlots(this),[n,o,r]=refineRoundingOptions(e)
;return createPlainDateTime(createDateTimeSlots(roundDateTimeToUnit(t,n,o,r),t.calendar))}equals(e){return function plainDateTimesEqual(e,t){
return!compareIsoDateTimeFields(e,t)&&e.calendar===t.calendar}(getPlainDateTimeSlots(this),toPlainDateTimeSlots(e))}toZonedDateTime(e,t=void 0){
return createZonedDateTime(function dateTimeToZonedDateTime(e,t,n){return createZonedEpochNanoSlots(checkEpochNanoInBounds(getSingleInstantFor(t,e,n)),t,e.calendar)
}(getPlainDateTimeSlots(this),queryTimeZone(refineTimeZoneArg(e)),function refineEpochDisambigOptions(e){return be(normalizeOptions(e))}(t)))}toPlainDate(){const e=getPlainDateTimeSlots(this)
;return createPlainDate(createDateSlots(e,e.calendar))}toPlainTime(){return createPlainTime(createTimeSlots(getPlainDateTimeSlots(this)))}toLocaleString(e=void 0,t={}){
const n=getPlainDateTimeSlots(this),o=new Ve(e,applyPlainFormatTimeZone(St(t)));return checkResolvedCalendarCompatible(o,n),o.format(isoDateTimeToEpochMilli(n))}toString(e=void 0){
return formatPlainDateTimeIso(getPlainDateTimeSlots(this),e)}toJSON(){return formatPlainDateTimeIso(getPlainDateTimeSlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}
},getPlainDateTimeSlots,_t,At,Z);function createPlainDateTime(e){return initPlainDateTime(Object.create(Xt.prototype),e)}function getPlainDateTimeSlots(e){
return getPlainDateTimeSlotsIfPresent(e)||invalidRecordType()}function getPlainDateTimeSlotsIfPresent(e){return Jt.get(e)}function toPlainDateTimeSlots(e,t){if(l(e)){
const n=getPlainDateTimeSlotsIfPresent(e);if(n)return internal_refineOverflowOptions(t),n;const o=getPlainDateSlotsIfPresent(e);if(o)return internal_refineOverflowOptions(t),
createDateTimeSlots(combineDateAndTime(o,re),o.calendar);const r=getZonedDateTimeSlotsIfPresent(e);if(r)return internal_refineOverflowOptions(t),zonedDateTimeToDateTime(r)
;return function refinePlainDateTimeObjectLike(e,t,n){const o=readAndRefineBagFields(t,getCalendarFieldNames(e,J,X),$e,[],0),[r,a]=refineCalendarDateFields(o,e),i=internal_refineOverflowOptions(n)
;return createDateTimeFromRefinedFields(createDateFromRefinedFields(o,e,r,a,i),resolveTimeFields(o,i),e)}(getCalendarFromBag(e),e,t)}const n=function parsePlainDateTime(e,t){
const n=parsePlainDateLike(e);return checkIsoDateTimeInBounds(n),{...combineDateAndTime(n,n),calendar:t(n.calendarId)}}(e,resolveBasicCalendarId);return internal_refineOverflowOptions(t),n}
function initPlainDateTime(e,t){return Jt.set(e,t),Bt(e),e}const Kt=new WeakMap,Qt=defineTemporalClass(Ct,class{constructor(e,t,n,o=void 0){
initPlainDate(this,createDateSlots(checkIsoDateInBounds(validateIsoDateFields(mapProps(utils_toIntegerWithTrunc,{year:e,month:t,day:n}))),resolveBasicCalendarArg(o)))}static from(e,t=void 0){
return createPlainDate(toPlainDateSlots(e,t))}static compare(e,t){return compareIsoDateFields(toPlainDateSlots(e),toPlainDateSlots(t))}get calendarId(){
return getCalendarSlotId(getPlainDateSlots(this).calendar)}with(e,t=void 0){return createPlainDate(withDateFields(getPlainDateSlots(this),validateBag(e),t))}withCalendar(e){
return createPlainDate(createDateSlots(getPlainDateSlots(this),refineCalendarArg(e)))}add(e,t=void 0){const n=getPlainDateSlots(this)
;return createPlainDate(createDateSlots(moveDate(n.calendar,n,toDurationSlots(e),internal_refineOverflowOptions(t)),n.calendar))}subtract(e,t=void 0){const n=getPlainDateSlots(this)
;return createPlainDate(createDateSlots(moveDate(n.calendar,n,negateDurationFields(toDurationSlots(e)),internal_refineOverflowOptions(t)),n.calendar))}until(e,t=void 0){
return createDuration(diffDates(0,getPlainDateSlots(this),toPlainDateSlots(e),t))}since(e,t=void 0){return createDuration(diffDates(1,getPlainDateSlots(this),toPlainDateSlots(e),t))}equals(e){
return function plainDatesEqual(e,t){return!compareIsoDateFields(e,t)&&e.calendar===t.calendar}(getPlainDateSlots(this),toPlainDateSlots(e))}toZonedDateTime(e){const t=l(e)?{timeZone:e.timeZone,
plainTime:e.plainTime}:{timeZone:e},n=getPlainDateSlots(this),o=refineTimeZoneArg(t.timeZone),r=t.plainTime,a=void 0!==r?toPlainTimeSlots(r):void 0
;return createZonedDateTime(function dateToZonedDateTime(e,t,n){let o;return o=n?getSingleInstantFor(t,combineDateAndTime(e,n)):getStartOfDayInstantFor(t,combineDateAndTime(e,re)),
createZonedEpochNanoSlots(o,t,e.calendar)}(n,queryTimeZone(o),a))}toPlainDateTime(e=void 0){const t=getPlainDateSlots(this)
;return createPlainDateTime(createDateTimeFromRefinedFields(t,optionalToPlainTimeFields(e),t.calendar))}toPlainYearMonth(){return createPlainYearMonth(function fieldsToYearMonth(e,t){
const n=readAndRefineBagFields(t,getCalendarFieldNames(e,q,$),Le),[o,r]=refineCalendarDateFields(n,e,1);return createYearMonthFromRefinedFields(n,e,o,r,0)}(getPlainDateSlots(this).calendar,this))}
toPlainMonthDay(){return createPlainMonthDay(function fieldsToMonthDay(e,t){const n=readAndRefineBagFields(t,H,Le),[o,r]=refineMonthDayFields(n,e);return createMonthDayFromRefinedFields(n,e,o,r,0)
}(getPlainDateSlots(this).calendar,this))}toLocaleString(e=void 0,t={}){const n=getPlainDateSlots(this),o=new Ve(e,applyPlainFormatTimeZone(yt(t)));return checkResolvedCalendarCompatible(o,n),
o.format(isoDateToEpochMilli(n))}toString(e=void 0){return formatPlainDateIso(getPlainDateSlots(this),e)}toJSON(){return formatPlainDateIso(getPlainDateSlots(this))}valueOf(){
return apiHelpers_forbiddenValueOf()}},getPlainDateSlots,_t,At);function createPlainDate(e){return initPlainDate(Object.create(Qt.prototype),e)}function getPlainDateSlots(e){
return getPlainDateSlotsIfPresent(e)||invalidRecordType()}function getPlainDateSlotsIfPresent(e){return Kt.get(e)}function toPlainDateSlots(e,t){if(l(e)){const n=getPlainDateSlotsIfPresent(e)
;if(n)return internal_refineOverflowOptions(t),n;const o=getPlainDateTimeSlotsIfPresent(e);if(o)return internal_refineOverflowOptions(t),createDateSlots(o,o.calendar)
;const r=getZonedDateTimeSlotsIfPresent(e);if(r)return internal_refineOverflowOptions(t),zonedDateTimeToDate(r);return function refinePlainDateObjectLike(e,t,n,o=[]){
const r=readAndRefineBagFields(t,getCalendarFieldNames(e,V,G),Le,o),[a,i]=refineCalendarDateFields(r,e);return createDateFromRefinedFields(r,e,a,i,internal_refineOverflowOptions(n))
}(getCalendarFromBag(e),e,t)}const n=function parsePlainDate(e,t){return finalizeDate(parsePlainDateLike(e),t)}(e,resolveBasicCalendarId);return internal_refineOverflowOptions(t),n}
function initPlainDate(e,t){return Kt.set(e,t),Bt(e),e}function getCalendarFromBag(e){const t=extractCalendarFromBag(e);return void 0===t?f:t}function extractCalendarFromBag(e){const{calendar:t}=e
;if(void 0!==t)return refineCalendarArg(t)}function refineCalendarArg(e){if(l(e)){
const t=getPlainDateSlotsIfPresent(e)||getPlainDateTimeSlotsIfPresent(e)||getZonedDateTimeSlotsIfPresent(e)||getPlainMonthDaySlotsIfPresent(e)||getPlainYearMonthSlotsIfPresent(e)
;return t||throwTypeError(invalidEntity("Calendar",e)),t.calendar}return(e=>resolveBasicCalendarId(function parseCalendarId(e){
const t=parseDateTimeLike(e)||parseYearMonthOnly(e)||parseMonthDayOnly(e)||parseTimeOnly(e);return t?t.calendarId:e}(pe(e))))(e)}const en=new WeakMap,tn=defineTemporalClass(wt,class{
constructor(e=0,t=0,n=0,o=0,r=0,a=0,i=0,s=0,c=0,l=0){initDuration(this,createDurationSlots(validateDurationFields(mapProps(internal_toStrictInteger,{years:e,months:t,weeks:n,days:o,hours:r,minutes:a,
seconds:i,milliseconds:s,microseconds:c,nanoseconds:l}))))}static from(e){return createDuration(toDurationSlots(e))}static compare(e,t,n=void 0){return function compareDurations(e,t,n,o){
const r=e(normalizeOptions(o).relativeTo),a=Math.max(getMaxDurationUnit(t),getMaxDurationUnit(n))
;return allPropsEqual(ie,t,n)?0:isUniformUnit(a,r&&isZonedEpochSlots(r))?compareBigInts(durationDayTimeToBigNano(t),durationDayTimeToBigNano(n)):(r||throwRangeError("Missing relativeTo"),
compareBigInts(moveRelativeEndpointToEpochNano(r,t),moveRelativeEndpointToEpochNano(r,n)))}(refinePublicRelativeTo,toDurationSlots(e),toDurationSlots(t),n)}get sign(){
return getDurationSlots(this).sign}get blank(){return!getDurationSlots(this).sign}with(e){return createDuration(function mergeDurationFields(e,t){return createDurationSlots((n=e,o=t,
validateDurationFields({...n,...readAndRefineBagFields(o,ce,qe)})));var n,o}(getDurationSlots(this),e))}negated(){return createDuration(negateDuration(getDurationSlots(this)))}abs(){
return createDuration(function absDuration(e){return-1===e.sign?negateDuration(e):e}(getDurationSlots(this)))}add(e){
return createDuration(addDurationsWithoutRelativeTo(0,getDurationSlots(this),toDurationSlots(e)))}subtract(e){
return createDuration(addDurationsWithoutRelativeTo(1,getDurationSlots(this),toDurationSlots(e)))}round(e){return createDuration(function roundDuration(e,t,n){
const o=getMaxDurationUnit(t),[r,a,i,s,c]=((e,t,n)=>{e=normalizeOptionsOrString(e,De);let o=Ce(e);const r=n(e.relativeTo);let a=coerceRoundingIncInteger(e);const i=_e(e,7);let s=Ne(e)
;return void 0===o&&void 0===s&&throwRangeError("Required smallestUnit or largestUnit"),null==s&&(s=0),null==o&&(o=Math.max(s,t)),checkLargestSmallestUnit(o,s),a=validateRoundingInc(a,s,1),
a>1&&s>5&&o!==s&&throwRangeError("For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit"),[o,s,a,i,r]})(n,o,e)
;if(!c&&Math.max(o,r)<=6)return createDurationSlots(validateDurationFields(((e,t,n,o,r)=>{const a=roundBigNanoToInc(durationDayTimeToBigNano(e),computeBigNanoInc(n,o),r);return{...me,
...nanoToDurationDayTimeFields(a,t)}})(t,r,a,i,s)));c||throwRangeError("Missing relativeTo");const l=isZonedEpochSlots(c);if(!t.sign&&(!l||r<6))return t;const[u,d,m]=spanRelativeDuration(c,t,r)
;return createDurationSlots(roundRelativeDuration(u,d,r,a,i,s,m,l))}(refinePublicRelativeTo,getDurationSlots(this),e))}total(e){return function totalDuration(e,t,n){const[o,r]=((e,t)=>{
const n=t((e=normalizeOptionsOrString(e,"unit")).relativeTo);let o=Oe(e);return o=requirePropDefined("unit",o),[o,n]})(n,e),a=getMaxDurationUnit(t),i=Math.max(o,a),s=r&&isZonedEpochSlots(r)
;if(!r&&isUniformUnit(i,s))return totalDayTimeDuration(t,o);if(r||throwRangeError("Missing relativeTo"),!t.sign&&(!s||o<6))return 0;const[c,l,u]=spanRelativeDuration(r,t,o)
;return isUniformUnit(o,s)?totalDayTimeDuration(c,o):((e,t,n,o)=>{const r=ie[n],a=he(n,e);return totalRelativeUnit(e[r],computeDurationSign(e)||1,t,e=>(a[r]=e,moveRelativeMarkerToEpochNano(o,a)))
})(c,l,o,u)}(refinePublicRelativeTo,getDurationSlots(this),e)}toLocaleString(e=void 0,t){const n=getDurationSlots(this)
;return Intl.DurationFormat?new Intl.DurationFormat(e,t).format(n):formatDurationIso(n,t)}toString(e=void 0){return formatDurationIso(getDurationSlots(this),e)}toJSON(){
return formatDurationIso(getDurationSlots(this))}valueOf(){return apiHelpers_forbiddenValueOf()}},getDurationSlots,se);function createDuration(e){return initDuration(Object.create(tn.prototype),e)}
function getDurationSlots(e){return getDurationSlotsIfPresent(e)||invalidRecordType()}function getDurationSlotsIfPresent(e){return en.get(e)}function toDurationSlots(e){
return l(e)?getDurationSlotsIfPresent(e)||function refineDurationObjectLike(e){const t=readAndRefineBagFields(e,ce,qe);return createDurationSlots(validateDurationFields({...me,...t}))
}(e):function parseDuration(e){const t=ct.exec(pe(e));t&&!lt.test(e)||throwFailedParse(e)
;const n=nanoToGivenFields(3600*parseSubsecNano(t[7]||"")+60*parseSubsecNano(t[9]||"")+parseSubsecNano(t[11]||""),4,ie),o={...n,years:parseInt0(t[2]),months:parseInt0(t[3]),weeks:parseInt0(t[4]),
days:parseInt0(t[5]),hours:parseInt0(t[6]),minutes:parseInt0(t[8])+n.minutes,seconds:parseInt0(t[10])+n.seconds}
;return createDurationSlots(validateDurationFields("-"===t[1]?negateDurationFields(o):o))}(e)}function refinePublicRelativeTo(e){if(void 0!==e){if(l(e)){const t=getZonedDateTimeSlotsIfPresent(e)
;if(t)return t;const n=getPlainDateSlotsIfPresent(e);if(n)return n;const o=getPlainDateTimeSlotsIfPresent(e);if(o)return createDateSlots(o,o.calendar)
;return function refineMaybeZonedDateTimeObjectLike(e,t,n){
const o=readAndRefineBagFields(n,getCalendarFieldNames(t,ee,te),He,[],0),r=void 0!==o.timeZone,[a,i]=refineCalendarDateFields(o,t),s=createDateFromRefinedFields(o,t,a,i,0);if(r){
const n=resolveTimeFields(o),r=queryTimeZone(e(o.timeZone));return{epochNanoseconds:getMatchingInstantFor(r,combineDateAndTime(s,n),o.offset),timeZone:r,calendar:t}}return s
}(refineTimeZoneArg,getCalendarFromBag(e),e)}return function parseRelativeToSlots(e,t){const n=parseDateTimeLike(pe(e))
;return n&&n.timeZoneId?finalizeZonedDateTime(n,t,void 0):finalizeDate(parsePlainDateLike(e),t)}(e,resolveBasicCalendarId)}}function initDuration(e,t){return en.set(e,t),Bt(e),e}
const nn=Object.defineProperties({},{...createStringTagDescriptors("Temporal.Now"),...createPropDescriptors({timeZoneId:()=>getCurrentTimeZoneId(),
instant:()=>createInstant(createEpochNanoSlots(getCurrentEpochNano())),zonedDateTimeISO(e=getCurrentTimeZoneId()){const t=queryTimeZone(refineTimeZoneArg(e))
;return createZonedDateTime(createZonedEpochNanoSlots(getCurrentEpochNano(),t))},
plainDateTimeISO:(e=getCurrentTimeZoneId())=>createPlainDateTime(createDateTimeSlots(getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(e))))),
plainDateISO:(e=getCurrentTimeZoneId())=>createPlainDate(createDateSlots(getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(e))))),
plainTimeISO:(e=getCurrentTimeZoneId())=>createPlainTime(createTimeSlots(getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(e)))))})}),on=Object.defineProperties({},{
...createStringTagDescriptors("Temporal"),...createPropDescriptors({PlainYearMonth:Ht,PlainMonthDay:qt,PlainDate:Qt,PlainTime:Gt,PlainDateTime:Xt,ZonedDateTime:zt,Instant:Wt,Duration:tn,Now:nn})
}),rn=o||on,an=o?Intl:createIntlExtended(createDateTimeFormatClass(getTemporalBrandingAndSlots)),sn=o?Date.prototype.toTemporalInstant:Lt}};
