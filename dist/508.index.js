import{createRequire as e}from"module";export const id=508;export const ids=[508];export const modules={2150:(e,t,r)=>{function _interopRequireDefault(e){return e&&e.__esModule?e:{default:e}}
t.__esModule=!0
;var n=_interopRequireDefault(r(9476)),i=_interopRequireDefault(r(2427)),o=r(8406),s=r(174),a=_interopRequireDefault(r(9424)),u=_interopRequireDefault(r(7749)),c=_interopRequireDefault(r(9309)),l=n.default.create
;function create(){var e=l();return e.compile=function(t,r){return s.compile(t,r,e)},e.precompile=function(t,r){return s.precompile(t,r,e)},e.AST=i.default,e.Compiler=s.Compiler,
e.JavaScriptCompiler=a.default,e.Parser=o.parser,e.parse=o.parse,e.parseWithoutProcessing=o.parseWithoutProcessing,e}var p=create();p.create=create,c.default(p),p.Visitor=u.default,p.default=p,
t.default=p,e.exports=t.default},2427:(e,t)=>{t.__esModule=!0;var r={helpers:{helperExpression:function helperExpression(e){
return"SubExpression"===e.type||("MustacheStatement"===e.type||"BlockStatement"===e.type)&&!!(e.params&&e.params.length||e.hash)},scopedId:function scopedId(e){return/^\.|this\b/.test(e.original)},
simpleId:function simpleId(e){return 1===e.parts.length&&!r.helpers.scopedId(e)&&!e.depth}}};t.default=r,e.exports=t.default},8406:(e,t,r)=>{function _interopRequireDefault(e){
return e&&e.__esModule?e:{default:e}}t.__esModule=!0,t.parseWithoutProcessing=parseWithoutProcessing,t.parse=function parse(e,t){var r=parseWithoutProcessing(e,t);return new i.default(t).accept(r)}
;var n=_interopRequireDefault(r(1060)),i=_interopRequireDefault(r(9422)),o=function _interopRequireWildcard(e){if(e&&e.__esModule)return e;var t={}
;if(null!=e)for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=e[r]);return t.default=e,t}(r(7914)),s=r(8272);t.parser=n.default;var a={};function parseWithoutProcessing(e,t){
return"Program"===e.type?e:(n.default.yy=a,a.locInfo=function(e){return new a.SourceLocation(t&&t.srcName,e)},n.default.parse(e))}s.extend(a,o)},418:(e,t,r)=>{t.__esModule=!0,
t.safeJsonLiteral=safeJsonLiteral;var n=r(8272),i=/[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/,o=/<(?=!--|\/?script)/gi;function escapeSurrogate(e){return"\\u"+e.charCodeAt(0).toString(16)}
function safeJsonLiteral(e){return function escapeScriptDelimiters(e){return e.replace(o,"\\u003C")
}(JSON.stringify(e).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029").replace(/[\ud800-\udfff]/g,escapeSurrogate))}var s=void 0;try{if("function"!=typeof define||!define.amd){var a=r(2618)
;s=a.SourceNode}}catch(e){}function castChunk(e,t,r){if(n.isArray(e)){for(var i=[],o=0,s=e.length;o<s;o++)i.push(t.wrap(e[o],r));return i}return"boolean"==typeof e||"number"==typeof e?e+"":e}
function CodeGen(e){this.srcFile=e,this.source=[]}s||((s=function(e,t,r,n){this.src="",n&&this.add(n)}).prototype={add:function add(e){n.isArray(e)&&(e=e.join("")),this.src+=e},
prepend:function prepend(e){n.isArray(e)&&(e=e.join("")),this.src=e+this.src},toStringWithSourceMap:function toStringWithSourceMap(){return{code:this.toString()}},toString:function toString(){
return this.src}}),CodeGen.prototype={isEmpty:function isEmpty(){return!this.source.length},prepend:function prepend(e,t){this.source.unshift(this.wrap(e,t))},push:function push(e,t){
this.source.push(this.wrap(e,t))},merge:function merge(){var e=this.empty();return this.each(function(t){e.add(["  ",t,"\n"])}),e},each:function each(e){
for(var t=0,r=this.source.length;t<r;t++)e(this.source[t])},empty:function empty(){var e=this.currentLocation||{start:{}};return new s(e.start.line,e.start.column,this.srcFile)},wrap:function wrap(e){
var t=arguments.length<=1||void 0===arguments[1]?this.currentLocation||{start:{}}:arguments[1];return e instanceof s?e:(e=castChunk(e,this,t),new s(t.start.line,t.start.column,this.srcFile,e))},
functionCall:function functionCall(e,t,r){return r=this.generateList(r),this.wrap([e,t?"."+t+"(":"(",r,")"])},quotedString:function quotedString(e){return e+="",i.test(e)?safeJsonLiteral(e):'"'+e+'"'
},objectLiteral:function objectLiteral(e){var t=this,r=[];Object.keys(e).forEach(function(n){var i=castChunk(e[n],t);"undefined"!==i&&r.push([t.quotedString(n),":",i])});var n=this.generateList(r)
;return n.prepend("{"),n.add("}"),n},generateList:function generateList(e){for(var t=this.empty(),r=0,n=e.length;r<n;r++)r&&t.add(","),t.add(castChunk(e[r],this));return t},
generateArray:function generateArray(e){var t=this.generateList(e);return t.prepend("["),t.add("]"),t}},t.default=CodeGen},174:(e,t,r)=>{function _interopRequireDefault(e){return e&&e.__esModule?e:{
default:e}}t.__esModule=!0,t.Compiler=Compiler,t.precompile=function precompile(e,t,r){
if(null==e||"string"!=typeof e&&"Program"!==e.type)throw new n.default("You must pass a string or Handlebars AST to Handlebars.precompile. You passed "+e);"data"in(t=t||{})||(t.data=!0)
;t.compat&&(t.useDepths=!0);var i=r.parse(e,t),o=(new r.Compiler).compile(i,t);return(new r.JavaScriptCompiler).compile(o,t)},t.compile=function compile(e,t,r){void 0===t&&(t={})
;if(null==e||"string"!=typeof e&&"Program"!==e.type)throw new n.default("You must pass a string or Handlebars AST to Handlebars.compile. You passed "+e);"data"in(t=i.extend({},t))||(t.data=!0)
;t.compat&&(t.useDepths=!0);var o=void 0;function compileInput(){var n=r.parse(e,t),i=(new r.Compiler).compile(n,t),o=(new r.JavaScriptCompiler).compile(i,t,void 0,!0);return r.template(o)}
function ret(e,t){return o||(o=compileInput()),o.call(this,e,t)}return ret._setup=function(e){return o||(o=compileInput()),o._setup(e)},ret._child=function(e,t,r,n){return o||(o=compileInput()),
o._child(e,t,r,n)},ret};var n=_interopRequireDefault(r(9252)),i=r(8272),o=_interopRequireDefault(r(2427)),s=r(9815),a=[].slice;function Compiler(){}function invalidAst(e,t){
return new n.default("Invalid AST: "+e.type+" "+t,e)}function validateDepth(e){var t=e.depth;if(null==t)return 0
;if("number"!=typeof t||!isFinite(t)||Math.floor(t)!==t||t<0)throw invalidAst(e,"depth must be a non-negative integer");return t}function validateLiteral(e){var t=e.value
;if("StringLiteral"===e.type&&"string"!=typeof t)throw invalidAst(e,"value must be a string");if("NumberLiteral"===e.type&&"number"!=typeof t)throw invalidAst(e,"value must be a number")
;if("BooleanLiteral"===e.type&&"boolean"!=typeof t)throw invalidAst(e,"value must be a boolean")}function validateStringArray(e,t,r){if(!i.isArray(t))throw invalidAst(e,r+" must be an array")
;for(var n=0;n<t.length;n++)if("string"!=typeof t[n])throw invalidAst(e,r+" must only contain strings");return t}function validateParts(e){return validateStringArray(e,e.parts,"parts")}
function argEquals(e,t){if(e===t)return!0;if(i.isArray(e)&&i.isArray(t)&&e.length===t.length){for(var r=0;r<e.length;r++)if(!argEquals(e[r],t[r]))return!1;return!0}}function transformLiteralToPath(e){
if(!e.path.parts){var t=e.path;e.path={type:"PathExpression",data:!1,depth:0,parts:[t.original+""],original:t.original+"",loc:t.loc}}}Compiler.prototype={compiler:Compiler,equals:function equals(e){
var t=this.opcodes.length;if(e.opcodes.length!==t)return!1;for(var r=0;r<t;r++){var n=this.opcodes[r],i=e.opcodes[r];if(n.opcode!==i.opcode||!argEquals(n.args,i.args))return!1}t=this.children.length
;for(r=0;r<t;r++)if(!this.children[r].equals(e.children[r]))return!1;return!0},guid:0,compile:function compile(e,t){return this.sourceNode=[],this.opcodes=[],this.children=[],this.options=t,
this.stringParams=t.stringParams,this.trackIds=t.trackIds,t.blockParams=t.blockParams||[],t.knownHelpers=i.extend(Object.create(null),{helperMissing:!0,blockHelperMissing:!0,each:!0,if:!0,unless:!0,
with:!0,log:!0,lookup:!0},t.knownHelpers),this.accept(e)},compileProgram:function compileProgram(e){var t=(new this.compiler).compile(e,this.options),r=this.guid++
;return this.usePartial=this.usePartial||t.usePartial,this.children[r]=t,this.useDepths=this.useDepths||t.useDepths,r},accept:function accept(e){
if(-1===i.indexOf(s.NODE_TYPES,e.type)||!this[e.type])throw new n.default("Unknown type: "+e.type,e);this.sourceNode.unshift(e);var t=this[e.type](e);return this.sourceNode.shift(),t},
Program:function Program(e){!function validateBlockParams(e){null!=e.blockParams&&validateStringArray(e,e.blockParams,"blockParams")}(e),this.options.blockParams.unshift(e.blockParams)
;for(var t=e.body,r=t.length,n=0;n<r;n++)this.accept(t[n]);return this.options.blockParams.shift(),this.isSimple=1===r,this.blockParams=e.blockParams?e.blockParams.length:0,this},
BlockStatement:function BlockStatement(e){transformLiteralToPath(e);var t=e.program,r=e.inverse;t=t&&this.compileProgram(t),r=r&&this.compileProgram(r);var n=this.classifySexpr(e)
;"helper"===n?this.helperSexpr(e,t,r):"simple"===n?(this.simpleSexpr(e),this.opcode("pushProgram",t),this.opcode("pushProgram",r),this.opcode("emptyHash"),
this.opcode("blockValue",e.path.original)):(this.ambiguousSexpr(e,t,r),this.opcode("pushProgram",t),this.opcode("pushProgram",r),this.opcode("emptyHash"),this.opcode("ambiguousBlockValue")),
this.opcode("append")},DecoratorBlock:function DecoratorBlock(e){var t=e.program&&this.compileProgram(e.program),r=this.setupFullMustacheParams(e,t,void 0),n=e.path;this.useDecorators=!0,
this.opcode("registerDecorator",r.length,n.original)},PartialStatement:function PartialStatement(e){this.usePartial=!0;var t=e.program;t&&(t=this.compileProgram(e.program));var r=e.params
;if(r.length>1)throw new n.default("Unsupported number of partial arguments: "+r.length,e);r.length||(this.options.explicitPartialContext?this.opcode("pushLiteral","undefined"):r.push({
type:"PathExpression",parts:[],depth:0}));var i=e.name.original,o="SubExpression"===e.name.type;o&&this.accept(e.name),this.setupFullMustacheParams(e,t,void 0,!0);var s=e.indent||""
;this.options.preventIndent&&s&&(this.opcode("appendContent",s),s=""),this.opcode("invokePartial",o,i,s),this.opcode("append")},PartialBlockStatement:function PartialBlockStatement(e){
this.PartialStatement(e)},MustacheStatement:function MustacheStatement(e){this.SubExpression(e),e.escaped&&!this.options.noEscape?this.opcode("appendEscaped"):this.opcode("append")},
Decorator:function Decorator(e){this.DecoratorBlock(e)},ContentStatement:function ContentStatement(e){if(null!=e.value&&"string"!=typeof e.value)throw invalidAst(e,"value must be a string")
;e.value&&this.opcode("appendContent",e.value)},CommentStatement:function CommentStatement(){},SubExpression:function SubExpression(e){transformLiteralToPath(e);var t=this.classifySexpr(e)
;"simple"===t?this.simpleSexpr(e):"helper"===t?this.helperSexpr(e):this.ambiguousSexpr(e)},ambiguousSexpr:function ambiguousSexpr(e,t,r){var n=e.path,i=n.parts[0],o=null!=t||null!=r
;this.opcode("getContext",validateDepth(n)),this.opcode("pushProgram",t),this.opcode("pushProgram",r),n.strict=!0,this.accept(n),this.opcode("invokeAmbiguous",i,o)},
simpleSexpr:function simpleSexpr(e){var t=e.path;t.strict=!0,this.accept(t),this.opcode("resolvePossibleLambda")},helperSexpr:function helperSexpr(e,t,r){
var i=this.setupFullMustacheParams(e,t,r),s=e.path,a=s.parts[0];if(this.options.knownHelpers[a])this.opcode("invokeKnownHelper",i.length,a);else{
if(this.options.knownHelpersOnly)throw new n.default("You specified knownHelpersOnly, but used the unknown helper "+a,e);s.strict=!0,s.falsy=!0,this.accept(s),
this.opcode("invokeHelper",i.length,s.original,o.default.helpers.simpleId(s))}},PathExpression:function PathExpression(e){var t=validateDepth(e),r=validateParts(e);this.addDepth(t),
this.opcode("getContext",t);var n=r[0],i=o.default.helpers.scopedId(e),s=!t&&!i&&this.blockParamIndex(n);s?this.opcode("lookupBlockParam",s,r):n?e.data?(this.options.data=!0,
this.opcode("lookupData",t,r,e.strict)):this.opcode("lookupOnContext",r,e.falsy,e.strict,i):this.opcode("pushContext")},StringLiteral:function StringLiteral(e){validateLiteral(e),
this.opcode("pushString",e.value)},NumberLiteral:function NumberLiteral(e){validateLiteral(e),this.opcode("pushLiteral",e.value)},BooleanLiteral:function BooleanLiteral(e){validateLiteral(e),
this.opcode("pushLiteral",e.value)},UndefinedLiteral:function UndefinedLiteral(){this.opcode("pushLiteral","undefined")},NullLiteral:function NullLiteral(){this.opcode("pushLiteral","null")},
Hash:function Hash(e){var t,r=e.pairs,n=0;if(!i.isArray(r))throw invalidAst(e,"pairs must be an array");t=r.length
;for(var o=0;o<t;o++)if(!r[o]||"string"!=typeof r[o].key)throw invalidAst(e,"pair keys must be strings");for(this.opcode("pushHash");n<t;n++)this.pushParam(r[n].value)
;for(;n--;)this.opcode("assignToHash",r[n].key);this.opcode("popHash")},opcode:function opcode(e){this.opcodes.push({opcode:e,args:a.call(arguments,1),loc:this.sourceNode[0].loc})},
addDepth:function addDepth(e){e&&(this.useDepths=!0)},classifySexpr:function classifySexpr(e){validateParts(e.path)
;var t=o.default.helpers.simpleId(e.path),r=t&&!!this.blockParamIndex(e.path.parts[0]),n=!r&&o.default.helpers.helperExpression(e),i=!r&&(n||t);if(i&&!n){var s=e.path.parts[0],a=this.options
;a.knownHelpers[s]?n=!0:a.knownHelpersOnly&&(i=!1)}return n?"helper":i?"ambiguous":"simple"},pushParams:function pushParams(e){for(var t=0,r=e.length;t<r;t++)this.pushParam(e[t])},
pushParam:function pushParam(e){validateLiteral(e);var t=null!=e.value?e.value:e.original||"",r=validateDepth(e);if(this.stringParams)"number"!=typeof t&&"boolean"!=typeof t&&(t=String(t)),
t.replace&&(t=t.replace(/^(\.?\.\/)*/g,"").replace(/\//g,".")),r&&this.addDepth(r),this.opcode("getContext",r),this.opcode("pushStringParam",t,e.type),"SubExpression"===e.type&&this.accept(e);else{
if(this.trackIds){var n=void 0;if(!e.parts||o.default.helpers.scopedId(e)||r||(n=this.blockParamIndex(validateParts(e)[0])),n){var i=e.parts.slice(1).join(".");this.opcode("pushId","BlockParam",n,i)
}else(t=e.original||t).replace&&(t=t.replace(/^this(?:\.|$)/,"").replace(/^\.\//,"").replace(/^\.$/,"")),this.opcode("pushId",e.type,t)}this.accept(e)}},
setupFullMustacheParams:function setupFullMustacheParams(e,t,r,n){var i=e.params;return this.pushParams(i),this.opcode("pushProgram",t),this.opcode("pushProgram",r),
e.hash?this.accept(e.hash):this.opcode("emptyHash",n),i},blockParamIndex:function blockParamIndex(e){for(var t=0,r=this.options.blockParams.length;t<r;t++){
var n=this.options.blockParams[t],o=n&&i.indexOf(n,e);if(n&&o>=0)return[t,o]}}}},7914:(e,t,r)=>{t.__esModule=!0,t.SourceLocation=function SourceLocation(e,t){this.source=e,this.start={
line:t.first_line,column:t.first_column},this.end={line:t.last_line,column:t.last_column}},t.id=function id(e){return/^\[.*\]$/.test(e)?e.substring(1,e.length-1):e},
t.stripFlags=function stripFlags(e,t){return{open:"~"===e.charAt(2),close:"~"===t.charAt(t.length-3)}},t.stripComment=function stripComment(e){
return e.replace(/^\{\{~?!-?-?/,"").replace(/-?-?~?\}\}$/,"")},t.preparePath=function preparePath(e,t,r){r=this.locInfo(r);for(var i=e?"@":"",o=[],s=0,a=0,u=t.length;a<u;a++){
var c=t[a].part,l=t[a].original!==c;if(i+=(t[a].separator||"")+c,l||".."!==c&&"."!==c&&"this"!==c)o.push(c);else{if(o.length>0)throw new n.default("Invalid path: "+i,{loc:r});".."===c&&s++}}return{
type:"PathExpression",data:e,depth:s,parts:o,original:i,loc:r}},t.prepareMustache=function prepareMustache(e,t,r,n,i,o){var s=n.charAt(3)||n.charAt(2),a="{"!==s&&"&"!==s;return{
type:/\*/.test(n)?"Decorator":"MustacheStatement",path:e,params:t,hash:r,escaped:a,strip:i,loc:this.locInfo(o)}},t.prepareRawBlock=function prepareRawBlock(e,t,r,n){validateClose(e,r),
n=this.locInfo(n);var i={type:"Program",body:t,strip:{},loc:n};return{type:"BlockStatement",path:e.path,params:e.params,hash:e.hash,program:i,openStrip:{},inverseStrip:{},closeStrip:{},loc:n}},
t.prepareBlock=function prepareBlock(e,t,r,i,o,s){i&&i.path&&validateClose(e,i);var a=/\*/.test(e.open);t.blockParams=e.blockParams;var u=void 0,c=void 0;if(r){
if(a)throw new n.default("Unexpected inverse block on decorator",r);r.chain&&(r.program.body[0].closeStrip=i.strip),c=r.strip,u=r.program}o&&(o=u,u=t,t=o);return{
type:a?"DecoratorBlock":"BlockStatement",path:e.path,params:e.params,hash:e.hash,program:t,inverse:u,openStrip:e.strip,inverseStrip:c,closeStrip:i&&i.strip,loc:this.locInfo(s)}},
t.prepareProgram=function prepareProgram(e,t){if(!t&&e.length){var r=e[0].loc,n=e[e.length-1].loc;r&&n&&(t={source:r.source,start:{line:r.start.line,column:r.start.column},end:{line:n.end.line,
column:n.end.column}})}return{type:"Program",body:e,strip:{},loc:t}},t.preparePartialBlock=function preparePartialBlock(e,t,r,n){return validateClose(e,r),{type:"PartialBlockStatement",name:e.path,
params:e.params,hash:e.hash,program:t,openStrip:e.strip,closeStrip:r&&r.strip,loc:this.locInfo(n)}};var n=function _interopRequireDefault(e){return e&&e.__esModule?e:{default:e}}(r(9252))
;function validateClose(e,t){if(t=t.path?t.path.original:t,e.path.original!==t){var r={loc:e.path.loc};throw new n.default(e.path.original+" doesn't match "+t,r)}}},9424:(e,t,r)=>{
function _interopRequireDefault(e){return e&&e.__esModule?e:{default:e}}t.__esModule=!0;var n=r(7280),i=_interopRequireDefault(r(9252)),o=r(8272),s=r(418),a=_interopRequireDefault(s)
;function Literal(e){this.value=e}function JavaScriptCompiler(){}function locationLiteral(e){var t=e.source.currentLocation;return t?s.safeJsonLiteral(t):"undefined"}JavaScriptCompiler.prototype={
nameLookup:function nameLookup(e,t){return this.internalNameLookup(e,t)},depthedLookup:function depthedLookup(e){return[this.aliasable("container.lookup"),"(depths, ",this.quotedString(e),")"]},
compilerInfo:function compilerInfo(){var e=n.COMPILER_REVISION;return[e,n.REVISION_CHANGES[e]]},appendToBuffer:function appendToBuffer(e,t,r){return o.isArray(e)||(e=[e]),e=this.source.wrap(e,t),
this.environment.isSimple?["return ",e,";"]:r?["buffer += ",e,";"]:(e.appendToBuffer=!0,e)},initializeBuffer:function initializeBuffer(){return this.quotedString("")},
internalNameLookup:function internalNameLookup(e,t){return this.lookupPropertyFunctionIsUsed=!0,["lookupProperty(",e,",",this.quotedString(t),")"]},lookupPropertyFunctionIsUsed:!1,
compile:function compile(e,t,r,n){this.environment=e,this.options=t,this.stringParams=this.options.stringParams,this.trackIds=this.options.trackIds,this.precompile=!n,this.name=this.environment.name,
this.isChild=!!r,this.context=r||{decorators:[],programs:[],environments:[]},this.preamble(),this.stackSlot=0,this.stackVars=[],this.aliases={},this.registers={list:[]},this.hashes=[],
this.compileStack=[],this.inlineStack=[],this.blockParams=[],this.compileChildren(e,t),this.useDepths=this.useDepths||e.useDepths||e.useDecorators||this.options.compat,
this.useBlockParams=this.useBlockParams||e.useBlockParams;var o=e.opcodes,s=void 0,a=void 0,u=void 0,c=void 0;for(u=0,c=o.length;u<c;u++)s=o[u],this.source.currentLocation=s.loc,a=a||s.loc,
this[s.opcode].apply(this,s.args);if(this.source.currentLocation=a,this.pushSource(""),
this.stackSlot||this.inlineStack.length||this.compileStack.length)throw new i.default("Compile completed with content left on stack")
;this.decorators.isEmpty()?this.decorators=void 0:(this.useDecorators=!0,this.decorators.prepend(["var decorators = container.decorators, ",this.lookupPropertyFunctionVarDeclaration(),";\n"]),
this.decorators.push("return fn;"),
n?this.decorators=Function.apply(this,["fn","props","container","depth0","data","blockParams","depths",this.decorators.merge()]):(this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n"),
this.decorators.push("}\n"),this.decorators=this.decorators.merge()));var l=this.createFunctionContext(n);if(this.isChild)return l;var p={compiler:this.compilerInfo(),main:l}
;this.decorators&&(p.main_d=this.decorators,p.useDecorators=!0);var h=this.context,d=h.programs,m=h.decorators;for(u=0,c=d.length;u<c;u++)p[u]=d[u],m[u]&&(p[u+"_d"]=m[u],p.useDecorators=!0)
;return this.environment.usePartial&&(p.usePartial=!0),this.options.data&&(p.useData=!0),this.useDepths&&(p.useDepths=!0),this.useBlockParams&&(p.useBlockParams=!0),this.options.compat&&(p.compat=!0),
n?p.compilerOptions=this.options:(p.compiler=JSON.stringify(p.compiler),this.source.currentLocation={start:{line:1,column:0}},p=this.objectLiteral(p),t.srcName?(p=p.toStringWithSourceMap({
file:t.destName})).map=p.map&&p.map.toString():p=p.toString()),p},preamble:function preamble(){this.lastContext=0,this.source=new a.default(this.options.srcName),
this.decorators=new a.default(this.options.srcName)},createFunctionContext:function createFunctionContext(e){var t=this,r="",n=this.stackVars.concat(this.registers.list)
;n.length>0&&(r+=", "+n.join(", "));var i=0;Object.keys(this.aliases).forEach(function(e){var n=t.aliases[e];n.children&&n.referenceCount>1&&(r+=", alias"+ ++i+"="+e,n.children[0]="alias"+i)}),
this.lookupPropertyFunctionIsUsed&&(r+=", "+this.lookupPropertyFunctionVarDeclaration());var o=["container","depth0","helpers","partials","data"]
;(this.useBlockParams||this.useDepths)&&o.push("blockParams"),this.useDepths&&o.push("depths");var s=this.mergeSource(r);return e?(o.push(s),
Function.apply(this,o)):this.source.wrap(["function(",o.join(","),") {\n  ",s,"}"])},mergeSource:function mergeSource(e){
var t=this.environment.isSimple,r=!this.forceBuffer,n=void 0,i=void 0,o=void 0,s=void 0;return this.source.each(function(e){e.appendToBuffer?(o?e.prepend("  + "):o=e,
s=e):(o&&(i?o.prepend("buffer += "):n=!0,s.add(";"),o=s=void 0),i=!0,t||(r=!1))}),r?o?(o.prepend("return "),
s.add(";")):i||this.source.push('return "";'):(e+=", buffer = "+(n?"":this.initializeBuffer()),o?(o.prepend("return buffer + "),s.add(";")):this.source.push("return buffer;")),
e&&this.source.prepend("var "+e.substring(2)+(n?"":";\n")),this.source.merge()},lookupPropertyFunctionVarDeclaration:function lookupPropertyFunctionVarDeclaration(){
return"\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim()
},blockValue:function blockValue(e){var t=this.aliasable("container.hooks.blockHelperMissing"),r=[this.contextName(0)];this.setupHelperArgs(e,0,r);var n=this.popStack();r.splice(1,0,n),
this.push(this.source.functionCall(t,"call",r))},ambiguousBlockValue:function ambiguousBlockValue(){var e=this.aliasable("container.hooks.blockHelperMissing"),t=[this.contextName(0)]
;this.setupHelperArgs("",0,t,!0),this.flushInline();var r=this.topStack();t.splice(1,0,r),this.pushSource(["if (!",this.lastHelper,") { ",r," = ",this.source.functionCall(e,"call",t),"}"])},
appendContent:function appendContent(e){this.pendingContent?e=this.pendingContent+e:this.pendingLocation=this.source.currentLocation,this.pendingContent=e},append:function append(){
if(this.isInline())this.replaceStack(function(e){return[" != null ? ",e,' : ""']}),this.pushSource(this.appendToBuffer(this.popStack()));else{var e=this.popStack()
;this.pushSource(["if (",e," != null) { ",this.appendToBuffer(e,void 0,!0)," }"]),this.environment.isSimple&&this.pushSource(["else { ",this.appendToBuffer("''",void 0,!0)," }"])}},
appendEscaped:function appendEscaped(){this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"),"(",this.popStack(),")"]))},getContext:function getContext(e){
this.lastContext=e},pushContext:function pushContext(){this.pushStackLiteral(this.contextName(this.lastContext))},lookupOnContext:function lookupOnContext(e,t,r,n){var i=0
;n||!this.options.compat||this.lastContext?this.pushContext():this.push(this.depthedLookup(e[i++])),this.resolvePath("context",e,i,t,r)},lookupBlockParam:function lookupBlockParam(e,t){
this.useBlockParams=!0,this.push(["blockParams[",e[0],"][",e[1],"]"]),this.resolvePath("context",t,1)},lookupData:function lookupData(e,t,r){
e?this.pushStackLiteral("container.data(data, "+e+")"):this.pushStackLiteral("data"),this.resolvePath("data",t,0,!0,r)},resolvePath:function resolvePath(e,t,r,n,i){var o=this
;if(this.options.strict||this.options.assumeObjects)this.push(function strictLookup(e,t,r,n,i){var o=t.popStack(),s=r.length;e&&s--;for(var a=n;a<s;a++)o=t.nameLookup(o,r[a],i)
;return e?[t.aliasable("container.strict"),"(",o,", ",t.quotedString(r[s]),", ",locationLiteral(t)," )"]:o}(this.options.strict&&i,this,t,r,e));else for(var s=t.length,_loop=function(r){
o.replaceStack(function(i){var s=o.nameLookup(i,t[r],e);return n?[" && ",s]:[" != null ? ",s," : ",i]})},a=r;a<s;a++)_loop(a)},resolvePossibleLambda:function resolvePossibleLambda(){
this.push([this.aliasable("container.lambda"),"(",this.popStack(),", ",this.contextName(0),")"])},pushStringParam:function pushStringParam(e,t){this.pushContext(),this.pushString(t),
"SubExpression"!==t&&("string"==typeof e?this.pushString(e):this.pushStackLiteral(e))},emptyHash:function emptyHash(e){this.trackIds&&this.push("{}"),this.stringParams&&(this.push("{}"),
this.push("{}")),this.pushStackLiteral(e?"undefined":"{}")},pushHash:function pushHash(){this.hash&&this.hashes.push(this.hash),this.hash={values:{},types:[],contexts:[],ids:[]}},
popHash:function popHash(){var e=this.hash;this.hash=this.hashes.pop(),this.trackIds&&this.push(this.objectLiteral(e.ids)),this.stringParams&&(this.push(this.objectLiteral(e.contexts)),
this.push(this.objectLiteral(e.types))),this.push(this.objectLiteral(e.values))},pushString:function pushString(e){this.pushStackLiteral(this.quotedString(e))},pushLiteral:function pushLiteral(e){
this.pushStackLiteral(e)},pushProgram:function pushProgram(e){null!=e?this.pushStackLiteral(this.programExpression(e)):this.pushStackLiteral(null)},registerDecorator:function registerDecorator(e,t){
var r=this.nameLookup("decorators",t,"decorator"),n=this.setupHelperArgs(t,e);this.decorators.push(["var decorator = ",r,";"]),
this.decorators.push(['if (typeof decorator !== "function") { throw new Error(',this.quotedString('Missing decorator: "'+t+'"'),"); }"]),
this.decorators.push(["fn = ",this.decorators.functionCall("decorator","",["fn","props","container",n])," || fn;"])},invokeHelper:function invokeHelper(e,t,r){
var n=this.popStack(),i=this.setupHelper(e,t),o=[];r&&o.push(i.name),o.push(n),this.options.strict||o.push(this.aliasable("container.hooks.helperMissing"))
;var s=["(",this.itemsSeparatedBy(o,"||"),")"],a=this.source.functionCall(s,"call",i.callParams);this.push(a)},itemsSeparatedBy:function itemsSeparatedBy(e,t){var r=[];r.push(e[0])
;for(var n=1;n<e.length;n++)r.push(t,e[n]);return r},invokeKnownHelper:function invokeKnownHelper(e,t){var r=this.setupHelper(e,t);this.push(this.source.functionCall(r.name,"call",r.callParams))},
invokeAmbiguous:function invokeAmbiguous(e,t){this.useRegister("helper");var r=this.popStack();this.emptyHash()
;var n=this.setupHelper(0,e,t),i=["(","(helper = ",this.lastHelper=this.nameLookup("helpers",e,"helper")," || ",r,")"];this.options.strict||(i[0]="(helper = ",
i.push(" != null ? helper : ",this.aliasable("container.hooks.helperMissing"))),
this.push(["(",i,n.paramsInit?["),(",n.paramsInit]:[],"),","(typeof helper === ",this.aliasable('"function"')," ? ",this.source.functionCall("helper","call",n.callParams)," : helper))"])},
invokePartial:function invokePartial(e,t,r){var n=[],i=this.setupParams(t,1,n);e&&(t=this.popStack(),delete i.name),r&&(i.indent=this.quotedString(r)),i.helpers="helpers",i.partials="partials",
i.decorators="container.decorators",e?n.unshift(t):n.unshift(this.nameLookup("partials",t,"partial")),this.options.compat&&(i.depths="depths"),i=this.objectLiteral(i),n.push(i),
this.push(this.source.functionCall("container.invokePartial","",n))},assignToHash:function assignToHash(e){var t=this.popStack(),r=void 0,n=void 0,i=void 0;this.trackIds&&(i=this.popStack()),
this.stringParams&&(n=this.popStack(),r=this.popStack());var o=this.hash;r&&(o.contexts[e]=r),n&&(o.types[e]=n),i&&(o.ids[e]=i),o.values[e]=t},pushId:function pushId(e,t,r){
"BlockParam"===e?this.pushStackLiteral("blockParams["+t[0]+"].path["+t[1]+"]"+(r?" + "+this.quotedString("."+r):"")):"PathExpression"===e?this.pushString(t):"SubExpression"===e?this.pushStackLiteral("true"):this.pushStackLiteral("null")
},compiler:JavaScriptCompiler,compileChildren:function compileChildren(e,t){for(var r=e.children,n=void 0,i=void 0,o=0,s=r.length;o<s;o++){n=r[o],i=new this.compiler;var a=this.matchExistingProgram(n)
;if(null==a){var u=this.context.programs.push("")-1;n.index=u,n.name="program"+u,this.context.programs[u]=i.compile(n,t,this.context,!this.precompile),this.context.decorators[u]=i.decorators,
this.context.environments[u]=n,this.useDepths=this.useDepths||i.useDepths,this.useBlockParams=this.useBlockParams||i.useBlockParams,n.useDepths=this.useDepths,n.useBlockParams=this.useBlockParams
}else n.index=a.index,n.name="program"+a.index,this.useDepths=this.useDepths||a.useDepths,this.useBlockParams=this.useBlockParams||a.useBlockParams}},
matchExistingProgram:function matchExistingProgram(e){for(var t=0,r=this.context.environments.length;t<r;t++){var n=this.context.environments[t];if(n&&n.equals(e))return n}},
programExpression:function programExpression(e){var t=this.environment.children[e],r=[t.index,"data",t.blockParams];return(this.useBlockParams||this.useDepths)&&r.push("blockParams"),
this.useDepths&&r.push("depths"),"container.program("+r.join(", ")+")"},useRegister:function useRegister(e){this.registers[e]||(this.registers[e]=!0,this.registers.list.push(e))},
push:function push(e){return e instanceof Literal||(e=this.source.wrap(e)),this.inlineStack.push(e),e},pushStackLiteral:function pushStackLiteral(e){this.push(new Literal(e))},
pushSource:function pushSource(e){this.pendingContent&&(this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent),this.pendingLocation)),this.pendingContent=void 0),
e&&this.source.push(e)},replaceStack:function replaceStack(e){var t=["("],r=void 0,n=void 0,o=void 0;if(!this.isInline())throw new i.default("replaceStack on non-inline");var s=this.popStack(!0)
;if(s instanceof Literal)t=["(",r=[s.value]],o=!0;else{n=!0;var a=this.incrStack();t=["((",this.push(a)," = ",s,")"],r=this.topStack()}var u=e.call(this,r);o||this.popStack(),n&&this.stackSlot--,
this.push(t.concat(u,")"))},incrStack:function incrStack(){return this.stackSlot++,this.stackSlot>this.stackVars.length&&this.stackVars.push("stack"+this.stackSlot),this.topStackName()},
topStackName:function topStackName(){return"stack"+this.stackSlot},flushInline:function flushInline(){var e=this.inlineStack;this.inlineStack=[];for(var t=0,r=e.length;t<r;t++){var n=e[t]
;if(n instanceof Literal)this.compileStack.push(n);else{var i=this.incrStack();this.pushSource([i," = ",n,";"]),this.compileStack.push(i)}}},isInline:function isInline(){return this.inlineStack.length
},popStack:function popStack(e){var t=this.isInline(),r=(t?this.inlineStack:this.compileStack).pop();if(!e&&r instanceof Literal)return r.value;if(!t){
if(!this.stackSlot)throw new i.default("Invalid stack pop");this.stackSlot--}return r},topStack:function topStack(){var e=this.isInline()?this.inlineStack:this.compileStack,t=e[e.length-1]
;return t instanceof Literal?t.value:t},contextName:function contextName(e){return this.useDepths&&e?"depths["+e+"]":"depth"+e},quotedString:function quotedString(e){return this.source.quotedString(e)
},objectLiteral:function objectLiteral(e){return this.source.objectLiteral(e)},aliasable:function aliasable(e){var t=this.aliases[e];return t?(t.referenceCount++,
t):((t=this.aliases[e]=this.source.wrap(e)).aliasable=!0,t.referenceCount=1,t)},setupHelper:function setupHelper(e,t,r){var n=[];return{params:n,paramsInit:this.setupHelperArgs(t,e,n,r),
name:this.nameLookup("helpers",t,"helper"),callParams:[this.aliasable(this.contextName(0)+" != null ? "+this.contextName(0)+" : (container.nullContext || {})")].concat(n)}},
setupParams:function setupParams(e,t,r){var n={},i=[],o=[],s=[],a=!r,u=void 0;a&&(r=[]),n.name=this.quotedString(e),n.hash=this.popStack(),this.trackIds&&(n.hashIds=this.popStack()),
this.stringParams&&(n.hashTypes=this.popStack(),n.hashContexts=this.popStack());var c=this.popStack(),l=this.popStack();(l||c)&&(n.fn=l||"container.noop",n.inverse=c||"container.noop")
;for(var p=t;p--;)u=this.popStack(),r[p]=u,this.trackIds&&(s[p]=this.popStack()),this.stringParams&&(o[p]=this.popStack(),i[p]=this.popStack());return a&&(n.args=this.source.generateArray(r)),
this.trackIds&&(n.ids=this.source.generateArray(s)),this.stringParams&&(n.types=this.source.generateArray(o),n.contexts=this.source.generateArray(i)),this.options.data&&(n.data="data"),
this.useBlockParams&&(n.blockParams="blockParams"),n},setupHelperArgs:function setupHelperArgs(e,t,r,n){var i=this.setupParams(e,t,r);return i.loc=locationLiteral(this),i=this.objectLiteral(i),
n?(this.useRegister("options"),r.push("options"),["options=",i]):r?(r.push(i),""):i}},function(){
for(var e="break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" "),t=JavaScriptCompiler.RESERVED_WORDS={},r=0,n=e.length;r<n;r++)t[e[r]]=!0
}(),JavaScriptCompiler.isValidJavaScriptVariableName=function(e){return!JavaScriptCompiler.RESERVED_WORDS[e]&&/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(e)},t.default=JavaScriptCompiler,e.exports=t.default},
9815:(e,t)=>{t.__esModule=!0
;t.NODE_TYPES=["Program","BlockStatement","DecoratorBlock","PartialStatement","PartialBlockStatement","Decorator","MustacheStatement","ContentStatement","CommentStatement","SubExpression","PathExpression","StringLiteral","NumberLiteral","BooleanLiteral","UndefinedLiteral","NullLiteral","Hash","HashPair"]
},1060:(e,t)=>{t.__esModule=!0;var r=function(){var e={trace:function trace(){},yy:{},symbols_:{error:2,root:3,program:4,EOF:5,program_repetition0:6,statement:7,mustache:8,block:9,rawBlock:10,
partial:11,partialBlock:12,content:13,COMMENT:14,CONTENT:15,openRawBlock:16,rawBlock_repetition0:17,END_RAW_BLOCK:18,OPEN_RAW_BLOCK:19,helperName:20,openRawBlock_repetition0:21,
openRawBlock_option0:22,CLOSE_RAW_BLOCK:23,openBlock:24,block_option0:25,closeBlock:26,openInverse:27,block_option1:28,OPEN_BLOCK:29,openBlock_repetition0:30,openBlock_option0:31,openBlock_option1:32,
CLOSE:33,OPEN_INVERSE:34,openInverse_repetition0:35,openInverse_option0:36,openInverse_option1:37,openInverseChain:38,OPEN_INVERSE_CHAIN:39,openInverseChain_repetition0:40,openInverseChain_option0:41,
openInverseChain_option1:42,inverseAndProgram:43,INVERSE:44,inverseChain:45,inverseChain_option0:46,OPEN_ENDBLOCK:47,OPEN:48,mustache_repetition0:49,mustache_option0:50,OPEN_UNESCAPED:51,
mustache_repetition1:52,mustache_option1:53,CLOSE_UNESCAPED:54,OPEN_PARTIAL:55,partialName:56,partial_repetition0:57,partial_option0:58,openPartialBlock:59,OPEN_PARTIAL_BLOCK:60,
openPartialBlock_repetition0:61,openPartialBlock_option0:62,param:63,sexpr:64,OPEN_SEXPR:65,sexpr_repetition0:66,sexpr_option0:67,CLOSE_SEXPR:68,hash:69,hash_repetition_plus0:70,hashSegment:71,ID:72,
EQUALS:73,blockParams:74,OPEN_BLOCK_PARAMS:75,blockParams_repetition_plus0:76,CLOSE_BLOCK_PARAMS:77,path:78,dataName:79,STRING:80,NUMBER:81,BOOLEAN:82,UNDEFINED:83,NULL:84,DATA:85,pathSegments:86,
SEP:87,$accept:0,$end:1},terminals_:{2:"error",5:"EOF",14:"COMMENT",15:"CONTENT",18:"END_RAW_BLOCK",19:"OPEN_RAW_BLOCK",23:"CLOSE_RAW_BLOCK",29:"OPEN_BLOCK",33:"CLOSE",34:"OPEN_INVERSE",
39:"OPEN_INVERSE_CHAIN",44:"INVERSE",47:"OPEN_ENDBLOCK",48:"OPEN",51:"OPEN_UNESCAPED",54:"CLOSE_UNESCAPED",55:"OPEN_PARTIAL",60:"OPEN_PARTIAL_BLOCK",65:"OPEN_SEXPR",68:"CLOSE_SEXPR",72:"ID",
73:"EQUALS",75:"OPEN_BLOCK_PARAMS",77:"CLOSE_BLOCK_PARAMS",80:"STRING",81:"NUMBER",82:"BOOLEAN",83:"UNDEFINED",84:"NULL",85:"DATA",87:"SEP"},
productions_:[0,[3,2],[4,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[13,1],[10,3],[16,5],[9,4],[9,4],[24,6],[27,6],[38,6],[43,2],[45,3],[45,1],[26,3],[8,5],[8,5],[11,5],[12,3],[59,5],[63,1],[63,1],[64,5],[69,1],[71,3],[74,3],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[56,1],[56,1],[79,2],[78,1],[86,3],[86,1],[6,0],[6,2],[17,0],[17,2],[21,0],[21,2],[22,0],[22,1],[25,0],[25,1],[28,0],[28,1],[30,0],[30,2],[31,0],[31,1],[32,0],[32,1],[35,0],[35,2],[36,0],[36,1],[37,0],[37,1],[40,0],[40,2],[41,0],[41,1],[42,0],[42,1],[46,0],[46,1],[49,0],[49,2],[50,0],[50,1],[52,0],[52,2],[53,0],[53,1],[57,0],[57,2],[58,0],[58,1],[61,0],[61,2],[62,0],[62,1],[66,0],[66,2],[67,0],[67,1],[70,1],[70,2],[76,1],[76,2]],
performAction:function anonymous(e,t,r,n,i,o,s){var a=o.length-1;switch(i){case 1:return o[a-1];case 2:this.$=n.prepareProgram(o[a]);break;case 3:case 4:case 5:case 6:case 7:case 8:case 20:case 27:
case 28:case 33:case 34:case 40:case 41:this.$=o[a];break;case 9:this.$={type:"CommentStatement",value:n.stripComment(o[a]),strip:n.stripFlags(o[a],o[a]),loc:n.locInfo(this._$)};break;case 10:this.$={
type:"ContentStatement",original:o[a],value:o[a],loc:n.locInfo(this._$)};break;case 11:this.$=n.prepareRawBlock(o[a-2],o[a-1],o[a],this._$);break;case 12:this.$={path:o[a-3],params:o[a-2],hash:o[a-1]}
;break;case 13:this.$=n.prepareBlock(o[a-3],o[a-2],o[a-1],o[a],!1,this._$);break;case 14:this.$=n.prepareBlock(o[a-3],o[a-2],o[a-1],o[a],!0,this._$);break;case 15:this.$={open:o[a-5],path:o[a-4],
params:o[a-3],hash:o[a-2],blockParams:o[a-1],strip:n.stripFlags(o[a-5],o[a])};break;case 16:case 17:this.$={path:o[a-4],params:o[a-3],hash:o[a-2],blockParams:o[a-1],strip:n.stripFlags(o[a-5],o[a])}
;break;case 18:this.$={strip:n.stripFlags(o[a-1],o[a-1]),program:o[a]};break;case 19:var u=n.prepareBlock(o[a-2],o[a-1],o[a],o[a],!1,this._$),c=n.prepareProgram([u],o[a-1].loc);c.chained=!0,this.$={
strip:o[a-2].strip,program:c,chain:!0};break;case 21:this.$={path:o[a-1],strip:n.stripFlags(o[a-2],o[a])};break;case 22:case 23:
this.$=n.prepareMustache(o[a-3],o[a-2],o[a-1],o[a-4],n.stripFlags(o[a-4],o[a]),this._$);break;case 24:this.$={type:"PartialStatement",name:o[a-3],params:o[a-2],hash:o[a-1],indent:"",
strip:n.stripFlags(o[a-4],o[a]),loc:n.locInfo(this._$)};break;case 25:this.$=n.preparePartialBlock(o[a-2],o[a-1],o[a],this._$);break;case 26:this.$={path:o[a-3],params:o[a-2],hash:o[a-1],
strip:n.stripFlags(o[a-4],o[a])};break;case 29:this.$={type:"SubExpression",path:o[a-3],params:o[a-2],hash:o[a-1],loc:n.locInfo(this._$)};break;case 30:this.$={type:"Hash",pairs:o[a],
loc:n.locInfo(this._$)};break;case 31:this.$={type:"HashPair",key:n.id(o[a-2]),value:o[a],loc:n.locInfo(this._$)};break;case 32:this.$=n.id(o[a-1]);break;case 35:this.$={type:"StringLiteral",
value:o[a],original:o[a],loc:n.locInfo(this._$)};break;case 36:this.$={type:"NumberLiteral",value:Number(o[a]),original:Number(o[a]),loc:n.locInfo(this._$)};break;case 37:this.$={
type:"BooleanLiteral",value:"true"===o[a],original:"true"===o[a],loc:n.locInfo(this._$)};break;case 38:this.$={type:"UndefinedLiteral",original:void 0,value:void 0,loc:n.locInfo(this._$)};break
;case 39:this.$={type:"NullLiteral",original:null,value:null,loc:n.locInfo(this._$)};break;case 42:this.$=n.preparePath(!0,o[a],this._$);break;case 43:this.$=n.preparePath(!1,o[a],this._$);break
;case 44:o[a-2].push({part:n.id(o[a]),original:o[a],separator:o[a-1]}),this.$=o[a-2];break;case 45:this.$=[{part:n.id(o[a]),original:o[a]}];break;case 46:case 48:case 50:case 58:case 64:case 70:
case 78:case 82:case 86:case 90:case 94:this.$=[];break;case 47:case 49:case 51:case 59:case 65:case 71:case 79:case 83:case 87:case 91:case 95:case 99:case 101:o[a-1].push(o[a]);break;case 98:
case 100:this.$=[o[a]]}},table:[{3:1,4:2,5:[2,46],6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{1:[3]},{5:[1,4]},{5:[2,2],7:5,8:6,9:7,10:8,11:9,12:10,
13:11,14:[1,12],15:[1,20],16:17,19:[1,23],24:15,27:16,29:[1,21],34:[1,22],39:[2,2],44:[2,2],47:[2,2],48:[1,13],51:[1,14],55:[1,18],59:19,60:[1,24]},{1:[2,1]},{5:[2,47],14:[2,47],15:[2,47],19:[2,47],
29:[2,47],34:[2,47],39:[2,47],44:[2,47],47:[2,47],48:[2,47],51:[2,47],55:[2,47],60:[2,47]},{5:[2,3],14:[2,3],15:[2,3],19:[2,3],29:[2,3],34:[2,3],39:[2,3],44:[2,3],47:[2,3],48:[2,3],51:[2,3],55:[2,3],
60:[2,3]},{5:[2,4],14:[2,4],15:[2,4],19:[2,4],29:[2,4],34:[2,4],39:[2,4],44:[2,4],47:[2,4],48:[2,4],51:[2,4],55:[2,4],60:[2,4]},{5:[2,5],14:[2,5],15:[2,5],19:[2,5],29:[2,5],34:[2,5],39:[2,5],44:[2,5],
47:[2,5],48:[2,5],51:[2,5],55:[2,5],60:[2,5]},{5:[2,6],14:[2,6],15:[2,6],19:[2,6],29:[2,6],34:[2,6],39:[2,6],44:[2,6],47:[2,6],48:[2,6],51:[2,6],55:[2,6],60:[2,6]},{5:[2,7],14:[2,7],15:[2,7],19:[2,7],
29:[2,7],34:[2,7],39:[2,7],44:[2,7],47:[2,7],48:[2,7],51:[2,7],55:[2,7],60:[2,7]},{5:[2,8],14:[2,8],15:[2,8],19:[2,8],29:[2,8],34:[2,8],39:[2,8],44:[2,8],47:[2,8],48:[2,8],51:[2,8],55:[2,8],60:[2,8]
},{5:[2,9],14:[2,9],15:[2,9],19:[2,9],29:[2,9],34:[2,9],39:[2,9],44:[2,9],47:[2,9],48:[2,9],51:[2,9],55:[2,9],60:[2,9]},{20:25,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],
85:[1,34],86:33},{20:36,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:37,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],
47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{4:38,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{15:[2,48],17:39,18:[2,48]
},{20:41,56:40,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:44,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],
51:[2,46],55:[2,46],60:[2,46]},{5:[2,10],14:[2,10],15:[2,10],18:[2,10],19:[2,10],29:[2,10],34:[2,10],39:[2,10],44:[2,10],47:[2,10],48:[2,10],51:[2,10],55:[2,10],60:[2,10]},{20:45,72:[1,35],78:26,
79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:46,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:47,72:[1,35],78:26,79:27,
80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:41,56:48,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[2,78],
49:49,65:[2,78],72:[2,78],80:[2,78],81:[2,78],82:[2,78],83:[2,78],84:[2,78],85:[2,78]},{23:[2,33],33:[2,33],54:[2,33],65:[2,33],68:[2,33],72:[2,33],75:[2,33],80:[2,33],81:[2,33],82:[2,33],83:[2,33],
84:[2,33],85:[2,33]},{23:[2,34],33:[2,34],54:[2,34],65:[2,34],68:[2,34],72:[2,34],75:[2,34],80:[2,34],81:[2,34],82:[2,34],83:[2,34],84:[2,34],85:[2,34]},{23:[2,35],33:[2,35],54:[2,35],65:[2,35],
68:[2,35],72:[2,35],75:[2,35],80:[2,35],81:[2,35],82:[2,35],83:[2,35],84:[2,35],85:[2,35]},{23:[2,36],33:[2,36],54:[2,36],65:[2,36],68:[2,36],72:[2,36],75:[2,36],80:[2,36],81:[2,36],82:[2,36],
83:[2,36],84:[2,36],85:[2,36]},{23:[2,37],33:[2,37],54:[2,37],65:[2,37],68:[2,37],72:[2,37],75:[2,37],80:[2,37],81:[2,37],82:[2,37],83:[2,37],84:[2,37],85:[2,37]},{23:[2,38],33:[2,38],54:[2,38],
65:[2,38],68:[2,38],72:[2,38],75:[2,38],80:[2,38],81:[2,38],82:[2,38],83:[2,38],84:[2,38],85:[2,38]},{23:[2,39],33:[2,39],54:[2,39],65:[2,39],68:[2,39],72:[2,39],75:[2,39],80:[2,39],81:[2,39],
82:[2,39],83:[2,39],84:[2,39],85:[2,39]},{23:[2,43],33:[2,43],54:[2,43],65:[2,43],68:[2,43],72:[2,43],75:[2,43],80:[2,43],81:[2,43],82:[2,43],83:[2,43],84:[2,43],85:[2,43],87:[1,50]},{72:[1,35],86:51
},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{52:52,54:[2,82],65:[2,82],72:[2,82],80:[2,82],
81:[2,82],82:[2,82],83:[2,82],84:[2,82],85:[2,82]},{25:53,38:55,39:[1,57],43:56,44:[1,58],45:54,47:[2,54]},{28:59,43:60,44:[1,58],47:[2,56]},{13:62,15:[1,20],18:[1,61]},{33:[2,86],57:63,65:[2,86],
72:[2,86],80:[2,86],81:[2,86],82:[2,86],83:[2,86],84:[2,86],85:[2,86]},{33:[2,40],65:[2,40],72:[2,40],80:[2,40],81:[2,40],82:[2,40],83:[2,40],84:[2,40],85:[2,40]},{33:[2,41],65:[2,41],72:[2,41],
80:[2,41],81:[2,41],82:[2,41],83:[2,41],84:[2,41],85:[2,41]},{20:64,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:65,47:[1,66]},{30:67,33:[2,58],
65:[2,58],72:[2,58],75:[2,58],80:[2,58],81:[2,58],82:[2,58],83:[2,58],84:[2,58],85:[2,58]},{33:[2,64],35:68,65:[2,64],72:[2,64],75:[2,64],80:[2,64],81:[2,64],82:[2,64],83:[2,64],84:[2,64],85:[2,64]},{
21:69,23:[2,50],65:[2,50],72:[2,50],80:[2,50],81:[2,50],82:[2,50],83:[2,50],84:[2,50],85:[2,50]},{33:[2,90],61:70,65:[2,90],72:[2,90],80:[2,90],81:[2,90],82:[2,90],83:[2,90],84:[2,90],85:[2,90]},{
20:74,33:[2,80],50:71,63:72,64:75,65:[1,43],69:73,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{72:[1,79]},{23:[2,42],33:[2,42],54:[2,42],
65:[2,42],68:[2,42],72:[2,42],75:[2,42],80:[2,42],81:[2,42],82:[2,42],83:[2,42],84:[2,42],85:[2,42],87:[1,50]},{20:74,53:80,54:[2,84],63:81,64:75,65:[1,43],69:82,70:76,71:77,72:[1,78],78:26,79:27,
80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:83,47:[1,66]},{47:[2,55]},{4:84,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],
51:[2,46],55:[2,46],60:[2,46]},{47:[2,20]},{20:85,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:86,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],
47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{26:87,47:[1,66]},{47:[2,57]},{5:[2,11],14:[2,11],15:[2,11],19:[2,11],29:[2,11],34:[2,11],39:[2,11],44:[2,11],47:[2,11],48:[2,11],51:[2,11],
55:[2,11],60:[2,11]},{15:[2,49],18:[2,49]},{20:74,33:[2,88],58:88,63:89,64:75,65:[1,43],69:90,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{
65:[2,94],66:91,68:[2,94],72:[2,94],80:[2,94],81:[2,94],82:[2,94],83:[2,94],84:[2,94],85:[2,94]},{5:[2,25],14:[2,25],15:[2,25],19:[2,25],29:[2,25],34:[2,25],39:[2,25],44:[2,25],47:[2,25],48:[2,25],
51:[2,25],55:[2,25],60:[2,25]},{20:92,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,31:93,33:[2,60],63:94,64:75,65:[1,43],69:95,70:76,71:77,72:[1,78],
75:[2,60],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,66],36:96,63:97,64:75,65:[1,43],69:98,70:76,71:77,72:[1,78],75:[2,66],78:26,79:27,80:[1,28],
81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,22:99,23:[2,52],63:100,64:75,65:[1,43],69:101,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],
85:[1,34],86:33},{20:74,33:[2,92],62:102,63:103,64:75,65:[1,43],69:104,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,105]},{33:[2,79],
65:[2,79],72:[2,79],80:[2,79],81:[2,79],82:[2,79],83:[2,79],84:[2,79],85:[2,79]},{33:[2,81]},{23:[2,27],33:[2,27],54:[2,27],65:[2,27],68:[2,27],72:[2,27],75:[2,27],80:[2,27],81:[2,27],82:[2,27],
83:[2,27],84:[2,27],85:[2,27]},{23:[2,28],33:[2,28],54:[2,28],65:[2,28],68:[2,28],72:[2,28],75:[2,28],80:[2,28],81:[2,28],82:[2,28],83:[2,28],84:[2,28],85:[2,28]},{23:[2,30],33:[2,30],54:[2,30],
68:[2,30],71:106,72:[1,107],75:[2,30]},{23:[2,98],33:[2,98],54:[2,98],68:[2,98],72:[2,98],75:[2,98]},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],73:[1,108],75:[2,45],80:[2,45],
81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{23:[2,44],33:[2,44],54:[2,44],65:[2,44],68:[2,44],72:[2,44],75:[2,44],80:[2,44],81:[2,44],82:[2,44],83:[2,44],84:[2,44],85:[2,44],
87:[2,44]},{54:[1,109]},{54:[2,83],65:[2,83],72:[2,83],80:[2,83],81:[2,83],82:[2,83],83:[2,83],84:[2,83],85:[2,83]},{54:[2,85]},{5:[2,13],14:[2,13],15:[2,13],19:[2,13],29:[2,13],34:[2,13],39:[2,13],
44:[2,13],47:[2,13],48:[2,13],51:[2,13],55:[2,13],60:[2,13]},{38:55,39:[1,57],43:56,44:[1,58],45:111,46:110,47:[2,76]},{33:[2,70],40:112,65:[2,70],72:[2,70],75:[2,70],80:[2,70],81:[2,70],82:[2,70],
83:[2,70],84:[2,70],85:[2,70]},{47:[2,18]},{5:[2,14],14:[2,14],15:[2,14],19:[2,14],29:[2,14],34:[2,14],39:[2,14],44:[2,14],47:[2,14],48:[2,14],51:[2,14],55:[2,14],60:[2,14]},{33:[1,113]},{33:[2,87],
65:[2,87],72:[2,87],80:[2,87],81:[2,87],82:[2,87],83:[2,87],84:[2,87],85:[2,87]},{33:[2,89]},{20:74,63:115,64:75,65:[1,43],67:114,68:[2,96],69:116,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],
81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,117]},{32:118,33:[2,62],74:119,75:[1,120]},{33:[2,59],65:[2,59],72:[2,59],75:[2,59],80:[2,59],81:[2,59],82:[2,59],83:[2,59],84:[2,59],
85:[2,59]},{33:[2,61],75:[2,61]},{33:[2,68],37:121,74:122,75:[1,120]},{33:[2,65],65:[2,65],72:[2,65],75:[2,65],80:[2,65],81:[2,65],82:[2,65],83:[2,65],84:[2,65],85:[2,65]},{33:[2,67],75:[2,67]},{
23:[1,123]},{23:[2,51],65:[2,51],72:[2,51],80:[2,51],81:[2,51],82:[2,51],83:[2,51],84:[2,51],85:[2,51]},{23:[2,53]},{33:[1,124]},{33:[2,91],65:[2,91],72:[2,91],80:[2,91],81:[2,91],82:[2,91],83:[2,91],
84:[2,91],85:[2,91]},{33:[2,93]},{5:[2,22],14:[2,22],15:[2,22],19:[2,22],29:[2,22],34:[2,22],39:[2,22],44:[2,22],47:[2,22],48:[2,22],51:[2,22],55:[2,22],60:[2,22]},{23:[2,99],33:[2,99],54:[2,99],
68:[2,99],72:[2,99],75:[2,99]},{73:[1,108]},{20:74,63:125,64:75,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,23],14:[2,23],15:[2,23],
19:[2,23],29:[2,23],34:[2,23],39:[2,23],44:[2,23],47:[2,23],48:[2,23],51:[2,23],55:[2,23],60:[2,23]},{47:[2,19]},{47:[2,77]},{20:74,33:[2,72],41:126,63:127,64:75,65:[1,43],69:128,70:76,71:77,
72:[1,78],75:[2,72],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,24],14:[2,24],15:[2,24],19:[2,24],29:[2,24],34:[2,24],39:[2,24],44:[2,24],47:[2,24],48:[2,24],
51:[2,24],55:[2,24],60:[2,24]},{68:[1,129]},{65:[2,95],68:[2,95],72:[2,95],80:[2,95],81:[2,95],82:[2,95],83:[2,95],84:[2,95],85:[2,95]},{68:[2,97]},{5:[2,21],14:[2,21],15:[2,21],19:[2,21],29:[2,21],
34:[2,21],39:[2,21],44:[2,21],47:[2,21],48:[2,21],51:[2,21],55:[2,21],60:[2,21]},{33:[1,130]},{33:[2,63]},{72:[1,132],76:131},{33:[1,133]},{33:[2,69]},{15:[2,12],18:[2,12]},{14:[2,26],15:[2,26],
19:[2,26],29:[2,26],34:[2,26],47:[2,26],48:[2,26],51:[2,26],55:[2,26],60:[2,26]},{23:[2,31],33:[2,31],54:[2,31],68:[2,31],72:[2,31],75:[2,31]},{33:[2,74],42:134,74:135,75:[1,120]},{33:[2,71],
65:[2,71],72:[2,71],75:[2,71],80:[2,71],81:[2,71],82:[2,71],83:[2,71],84:[2,71],85:[2,71]},{33:[2,73],75:[2,73]},{23:[2,29],33:[2,29],54:[2,29],65:[2,29],68:[2,29],72:[2,29],75:[2,29],80:[2,29],
81:[2,29],82:[2,29],83:[2,29],84:[2,29],85:[2,29]},{14:[2,15],15:[2,15],19:[2,15],29:[2,15],34:[2,15],39:[2,15],44:[2,15],47:[2,15],48:[2,15],51:[2,15],55:[2,15],60:[2,15]},{72:[1,137],77:[1,136]},{
72:[2,100],77:[2,100]},{14:[2,16],15:[2,16],19:[2,16],29:[2,16],34:[2,16],44:[2,16],47:[2,16],48:[2,16],51:[2,16],55:[2,16],60:[2,16]},{33:[1,138]},{33:[2,75]},{33:[2,32]},{72:[2,101],77:[2,101]},{
14:[2,17],15:[2,17],19:[2,17],29:[2,17],34:[2,17],39:[2,17],44:[2,17],47:[2,17],48:[2,17],51:[2,17],55:[2,17],60:[2,17]}],defaultActions:{4:[2,1],54:[2,55],56:[2,20],60:[2,57],73:[2,81],82:[2,85],
86:[2,18],90:[2,89],101:[2,53],104:[2,93],110:[2,19],111:[2,77],116:[2,97],119:[2,63],122:[2,69],135:[2,75],136:[2,32]},parseError:function parseError(e,t){throw new Error(e)},parse:function parse(e){
var t=this,r=[0],n=[null],i=[],o=this.table,s="",a=0,u=0,c=0;this.lexer.setInput(e),this.lexer.yy=this.yy,this.yy.lexer=this.lexer,this.yy.parser=this,
void 0===this.lexer.yylloc&&(this.lexer.yylloc={});var l=this.lexer.yylloc;i.push(l);var p=this.lexer.options&&this.lexer.options.ranges;function lex(){var e
;return"number"!=typeof(e=t.lexer.lex()||1)&&(e=t.symbols_[e]||e),e}"function"==typeof this.yy.parseError&&(this.parseError=this.yy.parseError);for(var h,d,m,f,g,S,v,y,_,C={};;){if(m=r[r.length-1],
this.defaultActions[m]?f=this.defaultActions[m]:(null==h&&(h=lex()),f=o[m]&&o[m][h]),void 0===f||!f.length||!f[0]){var k="";if(!c){for(S in _=[],
o[m])this.terminals_[S]&&S>2&&_.push("'"+this.terminals_[S]+"'")
;k=this.lexer.showPosition?"Parse error on line "+(a+1)+":\n"+this.lexer.showPosition()+"\nExpecting "+_.join(", ")+", got '"+(this.terminals_[h]||h)+"'":"Parse error on line "+(a+1)+": Unexpected "+(1==h?"end of input":"'"+(this.terminals_[h]||h)+"'"),
this.parseError(k,{text:this.lexer.match,token:this.terminals_[h]||h,line:this.lexer.yylineno,loc:l,expected:_})}}
if(f[0]instanceof Array&&f.length>1)throw new Error("Parse Error: multiple actions possible at state: "+m+", token: "+h);switch(f[0]){case 1:r.push(h),n.push(this.lexer.yytext),
i.push(this.lexer.yylloc),r.push(f[1]),h=null,d?(h=d,d=null):(u=this.lexer.yyleng,s=this.lexer.yytext,a=this.lexer.yylineno,l=this.lexer.yylloc,c>0&&c--);break;case 2:if(v=this.productions_[f[1]][1],
C.$=n[n.length-v],C._$={first_line:i[i.length-(v||1)].first_line,last_line:i[i.length-1].last_line,first_column:i[i.length-(v||1)].first_column,last_column:i[i.length-1].last_column},
p&&(C._$.range=[i[i.length-(v||1)].range[0],i[i.length-1].range[1]]),void 0!==(g=this.performAction.call(C,s,u,a,this.yy,f[1],n,i)))return g;v&&(r=r.slice(0,-1*v*2),n=n.slice(0,-1*v),
i=i.slice(0,-1*v)),r.push(this.productions_[f[1]][0]),n.push(C.$),i.push(C._$),y=o[r[r.length-2]][r[r.length-1]],r.push(y);break;case 3:return!0}}return!0}},t=function(){var e={EOF:1,
parseError:function parseError(e,t){if(!this.yy.parser)throw new Error(e);this.yy.parser.parseError(e,t)},setInput:function setInput(e){return this._input=e,this._more=this._less=this.done=!1,
this.yylineno=this.yyleng=0,this.yytext=this.matched=this.match="",this.conditionStack=["INITIAL"],this.yylloc={first_line:1,first_column:0,last_line:1,last_column:0},
this.options.ranges&&(this.yylloc.range=[0,0]),this.offset=0,this},input:function input(){var e=this._input[0];return this.yytext+=e,this.yyleng++,this.offset++,this.match+=e,this.matched+=e,
e.match(/(?:\r\n?|\n).*/g)?(this.yylineno++,this.yylloc.last_line++):this.yylloc.last_column++,this.options.ranges&&this.yylloc.range[1]++,this._input=this._input.slice(1),e},unput:function unput(e){
var t=e.length,r=e.split(/(?:\r\n?|\n)/g);this._input=e+this._input,this.yytext=this.yytext.substr(0,this.yytext.length-t-1),this.offset-=t;var n=this.match.split(/(?:\r\n?|\n)/g)
;this.match=this.match.substr(0,this.match.length-1),this.matched=this.matched.substr(0,this.matched.length-1),r.length-1&&(this.yylineno-=r.length-1);var i=this.yylloc.range;return this.yylloc={
first_line:this.yylloc.first_line,last_line:this.yylineno+1,first_column:this.yylloc.first_column,
last_column:r?(r.length===n.length?this.yylloc.first_column:0)+n[n.length-r.length].length-r[0].length:this.yylloc.first_column-t},this.options.ranges&&(this.yylloc.range=[i[0],i[0]+this.yyleng-t]),
this},more:function more(){return this._more=!0,this},less:function less(e){this.unput(this.match.slice(e))},pastInput:function pastInput(){
var e=this.matched.substr(0,this.matched.length-this.match.length);return(e.length>20?"...":"")+e.substr(-20).replace(/\n/g,"")},upcomingInput:function upcomingInput(){var e=this.match
;return e.length<20&&(e+=this._input.substr(0,20-e.length)),(e.substr(0,20)+(e.length>20?"...":"")).replace(/\n/g,"")},showPosition:function showPosition(){
var e=this.pastInput(),t=new Array(e.length+1).join("-");return e+this.upcomingInput()+"\n"+t+"^"},next:function next(){if(this.done)return this.EOF;var e,t,r,n,i;this._input||(this.done=!0),
this._more||(this.yytext="",this.match="");for(var o=this._currentRules(),s=0;s<o.length&&(!(r=this._input.match(this.rules[o[s]]))||t&&!(r[0].length>t[0].length)||(t=r,n=s,this.options.flex));s++);
return t?((i=t[0].match(/(?:\r\n?|\n).*/g))&&(this.yylineno+=i.length),this.yylloc={first_line:this.yylloc.last_line,last_line:this.yylineno+1,first_column:this.yylloc.last_column,
last_column:i?i[i.length-1].length-i[i.length-1].match(/\r?\n?/)[0].length:this.yylloc.last_column+t[0].length},this.yytext+=t[0],this.match+=t[0],this.matches=t,this.yyleng=this.yytext.length,
this.options.ranges&&(this.yylloc.range=[this.offset,this.offset+=this.yyleng]),this._more=!1,this._input=this._input.slice(t[0].length),this.matched+=t[0],
e=this.performAction.call(this,this.yy,this,o[n],this.conditionStack[this.conditionStack.length-1]),this.done&&this._input&&(this.done=!1),
e||void 0):""===this._input?this.EOF:this.parseError("Lexical error on line "+(this.yylineno+1)+". Unrecognized text.\n"+this.showPosition(),{text:"",token:null,line:this.yylineno})},
lex:function lex(){var e=this.next();return void 0!==e?e:this.lex()},begin:function begin(e){this.conditionStack.push(e)},popState:function popState(){return this.conditionStack.pop()},
_currentRules:function _currentRules(){return this.conditions[this.conditionStack[this.conditionStack.length-1]].rules},topState:function topState(){
return this.conditionStack[this.conditionStack.length-2]},pushState:function begin(e){this.begin(e)},options:{},performAction:function anonymous(e,t,r,n){function strip(e,r){
return t.yytext=t.yytext.substring(e,t.yyleng-r+e)}switch(r){case 0:if("\\\\"===t.yytext.slice(-2)?(strip(0,1),this.begin("mu")):"\\"===t.yytext.slice(-1)?(strip(0,1),
this.begin("emu")):this.begin("mu"),t.yytext)return 15;break;case 1:case 5:return 15;case 2:return this.popState(),15;case 3:return this.begin("raw"),15;case 4:return this.popState(),
"raw"===this.conditionStack[this.conditionStack.length-1]?15:(strip(5,9),"END_RAW_BLOCK");case 6:case 22:return this.popState(),14;case 7:return 65;case 8:return 68;case 9:return 19;case 10:
return this.popState(),this.begin("raw"),23;case 11:return 55;case 12:return 60;case 13:return 29;case 14:return 47;case 15:case 16:return this.popState(),44;case 17:return 34;case 18:return 39
;case 19:return 51;case 20:case 23:return 48;case 21:this.unput(t.yytext),this.popState(),this.begin("com");break;case 24:return 73;case 25:case 26:case 41:return 72;case 27:return 87;case 28:break
;case 29:return this.popState(),54;case 30:return this.popState(),33;case 31:return t.yytext=strip(1,2).replace(/\\"/g,'"'),80;case 32:return t.yytext=strip(1,2).replace(/\\'/g,"'"),80;case 33:
return 85;case 34:case 35:return 82;case 36:return 83;case 37:return 84;case 38:return 81;case 39:return 75;case 40:return 77;case 42:return t.yytext=t.yytext.replace(/\\([\\\]])/g,"$1"),72;case 43:
return"INVALID";case 44:return 5}},
rules:[/^(?:[^\x00]*?(?=(\{\{)))/,/^(?:[^\x00]+)/,/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,/^(?:\{\{\{\{(?=[^\/]))/,/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,/^(?:[^\x00]+?(?=(\{\{\{\{)))/,/^(?:[\s\S]*?--(~)?\}\})/,/^(?:\()/,/^(?:\))/,/^(?:\{\{\{\{)/,/^(?:\}\}\}\})/,/^(?:\{\{(~)?>)/,/^(?:\{\{(~)?#>)/,/^(?:\{\{(~)?#\*?)/,/^(?:\{\{(~)?\/)/,/^(?:\{\{(~)?\^\s*(~)?\}\})/,/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,/^(?:\{\{(~)?\^)/,/^(?:\{\{(~)?\s*else\b)/,/^(?:\{\{(~)?\{)/,/^(?:\{\{(~)?&)/,/^(?:\{\{(~)?!--)/,/^(?:\{\{(~)?![\s\S]*?\}\})/,/^(?:\{\{(~)?\*?)/,/^(?:=)/,/^(?:\.\.)/,/^(?:\.(?=([=~}\s\/.)|])))/,/^(?:[\/.])/,/^(?:\s+)/,/^(?:\}(~)?\}\})/,/^(?:(~)?\}\})/,/^(?:"(\\["]|[^"])*")/,/^(?:'(\\[']|[^'])*')/,/^(?:@)/,/^(?:true(?=([~}\s)])))/,/^(?:false(?=([~}\s)])))/,/^(?:undefined(?=([~}\s)])))/,/^(?:null(?=([~}\s)])))/,/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,/^(?:as\s+\|)/,/^(?:\|)/,/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,/^(?:\[(\\\]|[^\]])*\])/,/^(?:.)/,/^(?:$)/],
conditions:{mu:{rules:[7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44],inclusive:!1},emu:{rules:[2],inclusive:!1},com:{rules:[6],
inclusive:!1},raw:{rules:[3,4,5],inclusive:!1},INITIAL:{rules:[0,1,44],inclusive:!0}}};return e}();function Parser(){this.yy={}}return e.lexer=t,Parser.prototype=e,e.Parser=Parser,new Parser}()
;t.default=r,e.exports=t.default},8043:(e,t,r)=>{t.__esModule=!0,t.print=function print(e){return(new PrintVisitor).accept(e)},t.PrintVisitor=PrintVisitor;var n=function _interopRequireDefault(e){
return e&&e.__esModule?e:{default:e}}(r(7749));function PrintVisitor(){this.padding=0}PrintVisitor.prototype=new n.default,PrintVisitor.prototype.pad=function(e){
for(var t="",r=0,n=this.padding;r<n;r++)t+="  ";return t+=e+"\n"},PrintVisitor.prototype.Program=function(e){var t="",r=e.body,n=void 0,i=void 0;if(e.blockParams){var o="BLOCK PARAMS: [";for(n=0,
i=e.blockParams.length;n<i;n++)o+=" "+e.blockParams[n];o+=" ]",t+=this.pad(o)}for(n=0,i=r.length;n<i;n++)t+=this.accept(r[n]);return this.padding--,t},
PrintVisitor.prototype.MustacheStatement=function(e){return this.pad("{{ "+this.SubExpression(e)+" }}")},PrintVisitor.prototype.Decorator=function(e){
return this.pad("{{ DIRECTIVE "+this.SubExpression(e)+" }}")},PrintVisitor.prototype.BlockStatement=PrintVisitor.prototype.DecoratorBlock=function(e){var t=""
;return t+=this.pad(("DecoratorBlock"===e.type?"DIRECTIVE ":"")+"BLOCK:"),this.padding++,t+=this.pad(this.SubExpression(e)),e.program&&(t+=this.pad("PROGRAM:"),this.padding++,
t+=this.accept(e.program),this.padding--),e.inverse&&(e.program&&this.padding++,t+=this.pad("{{^}}"),this.padding++,t+=this.accept(e.inverse),this.padding--,e.program&&this.padding--),this.padding--,t
},PrintVisitor.prototype.PartialStatement=function(e){var t="PARTIAL:"+e.name.original;return e.params[0]&&(t+=" "+this.accept(e.params[0])),e.hash&&(t+=" "+this.accept(e.hash)),
this.pad("{{> "+t+" }}")},PrintVisitor.prototype.PartialBlockStatement=function(e){var t="PARTIAL BLOCK:"+e.name.original;return e.params[0]&&(t+=" "+this.accept(e.params[0])),
e.hash&&(t+=" "+this.accept(e.hash)),t+=" "+this.pad("PROGRAM:"),this.padding++,t+=this.accept(e.program),this.padding--,this.pad("{{> "+t+" }}")},PrintVisitor.prototype.ContentStatement=function(e){
return this.pad("CONTENT[ '"+e.value+"' ]")},PrintVisitor.prototype.CommentStatement=function(e){return this.pad("{{! '"+e.value+"' }}")},PrintVisitor.prototype.SubExpression=function(e){
for(var t,r=e.params,n=[],i=0,o=r.length;i<o;i++)n.push(this.accept(r[i]));return r="["+n.join(", ")+"]",t=e.hash?" "+this.accept(e.hash):"",this.accept(e.path)+" "+r+t},
PrintVisitor.prototype.PathExpression=function(e){var t=e.parts.join("/");return(e.data?"@":"")+"PATH:"+t},PrintVisitor.prototype.StringLiteral=function(e){return'"'+e.value+'"'},
PrintVisitor.prototype.NumberLiteral=function(e){return"NUMBER{"+e.value+"}"},PrintVisitor.prototype.BooleanLiteral=function(e){return"BOOLEAN{"+e.value+"}"},
PrintVisitor.prototype.UndefinedLiteral=function(){return"UNDEFINED"},PrintVisitor.prototype.NullLiteral=function(){return"NULL"},PrintVisitor.prototype.Hash=function(e){
for(var t=e.pairs,r=[],n=0,i=t.length;n<i;n++)r.push(this.accept(t[n]));return"HASH{"+r.join(", ")+"}"},PrintVisitor.prototype.HashPair=function(e){return e.key+"="+this.accept(e.value)}},
7749:(e,t,r)=>{t.__esModule=!0;var n=function _interopRequireDefault(e){return e&&e.__esModule?e:{default:e}}(r(9252)),i=r(8272),o=r(9815);function Visitor(){this.parents=[]}
function isDispatchable(e,t){return-1!==i.indexOf(o.NODE_TYPES,t)||!(t in Visitor.prototype)&&"function"==typeof e[t]}function visitSubExpression(e){this.acceptRequired(e,"path"),
this.acceptArray(e.params),this.acceptKey(e,"hash")}function visitBlock(e){visitSubExpression.call(this,e),this.acceptKey(e,"program"),this.acceptKey(e,"inverse")}function visitPartial(e){
this.acceptRequired(e,"name"),this.acceptArray(e.params),this.acceptKey(e,"hash")}Visitor.prototype={constructor:Visitor,mutating:!1,acceptKey:function acceptKey(e,t){var r=this.accept(e[t])
;if(this.mutating){if(r&&!isDispatchable(this,r.type))throw new n.default('Unexpected node type "'+r.type+'" found when accepting '+t+" on "+e.type);e[t]=r}},
acceptRequired:function acceptRequired(e,t){if(this.acceptKey(e,t),!e[t])throw new n.default(e.type+" requires "+t)},acceptArray:function acceptArray(e){
for(var t=0,r=e.length;t<r;t++)this.acceptKey(e,t),e[t]||(e.splice(t,1),t--,r--)},accept:function accept(e){if(e){
if(!isDispatchable(this,e.type)||!this[e.type])throw new n.default("Unknown type: "+e.type,e);this.current&&this.parents.unshift(this.current),this.current=e;var t=this[e.type](e)
;return this.current=this.parents.shift(),!this.mutating||t?t:!1!==t?e:void 0}},Program:function Program(e){this.acceptArray(e.body)},MustacheStatement:visitSubExpression,Decorator:visitSubExpression,
BlockStatement:visitBlock,DecoratorBlock:visitBlock,PartialStatement:visitPartial,PartialBlockStatement:function PartialBlockStatement(e){visitPartial.call(this,e),this.acceptKey(e,"program")},
ContentStatement:function ContentStatement(){},CommentStatement:function CommentStatement(){},SubExpression:visitSubExpression,PathExpression:function PathExpression(){},
StringLiteral:function StringLiteral(){},NumberLiteral:function NumberLiteral(){},BooleanLiteral:function BooleanLiteral(){},UndefinedLiteral:function UndefinedLiteral(){},
NullLiteral:function NullLiteral(){},Hash:function Hash(e){this.acceptArray(e.pairs)},HashPair:function HashPair(e){this.acceptRequired(e,"value")}},t.default=Visitor,e.exports=t.default},
9422:(e,t,r)=>{t.__esModule=!0;var n=function _interopRequireDefault(e){return e&&e.__esModule?e:{default:e}}(r(7749));function WhitespaceControl(){
var e=arguments.length<=0||void 0===arguments[0]?{}:arguments[0];this.options=e}function isPrevWhitespace(e,t,r){void 0===t&&(t=e.length);var n=e[t-1],i=e[t-2]
;return n?"ContentStatement"===n.type?(i||!r?/(?:^|\S)[^\S\n]*\n\s*$/:/^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(n.original):void 0:r}function isNextWhitespace(e,t,r){void 0===t&&(t=-1)
;var n=e[t+1],i=e[t+2];return n?"ContentStatement"===n.type?(i||!r?/^\s*?\r?\n/:/^\s*?(\r?\n|$)/).test(n.original):void 0:r}function omitRight(e,t,r){var n=e[null==t?0:t+1]
;if(n&&"ContentStatement"===n.type&&(r||!n.rightStripped)){var i=n.value;n.value=n.value.replace(r?/^\s+/:/^[ \t]*\r?\n?/,""),n.rightStripped=n.value!==i}}function omitLeft(e,t,r){
var n=e[null==t?e.length-1:t-1];if(n&&"ContentStatement"===n.type&&(r||!n.leftStripped)){var i=n.value;return n.value=n.value.replace(r?/(^|\S)\s+$/:/(^|[^ \t])[ \t]+$/,"$1"),
n.leftStripped=n.value!==i,n.leftStripped}}WhitespaceControl.prototype=new n.default,WhitespaceControl.prototype.Program=function(e){var t=!this.options.ignoreStandalone,r=!this.isRootSeen
;this.isRootSeen=!0;for(var n=e.body,i=0,o=n.length;i<o;i++){var s=n[i],a=this.accept(s);if(a){
var u=isPrevWhitespace(n,i,r),c=isNextWhitespace(n,i,r),l=a.openStandalone&&u,p=a.closeStandalone&&c,h=a.inlineStandalone&&u&&c;a.close&&omitRight(n,i,!0),a.open&&omitLeft(n,i,!0),
t&&h&&(omitRight(n,i),omitLeft(n,i)&&"PartialStatement"===s.type&&(s.indent=/(?:^|[^ \t])([ \t]+)$/.exec(n[i-1].original)[1])),t&&l&&(omitRight((s.program||s.inverse).body),omitLeft(n,i)),
t&&p&&(omitRight(n,i),omitLeft((s.inverse||s.program).body))}}return e
},WhitespaceControl.prototype.BlockStatement=WhitespaceControl.prototype.DecoratorBlock=WhitespaceControl.prototype.PartialBlockStatement=function(e){this.accept(e.program),this.accept(e.inverse)
;var t=e.program||e.inverse,r=e.program&&e.inverse,n=r,i=r;if(r&&r.chained)for(n=r.body[0].program;i.chained;)i=i.body[i.body.length-1].program;var o={open:e.openStrip.open,close:e.closeStrip.close,
openStandalone:isNextWhitespace(t.body),closeStandalone:isPrevWhitespace((n||t).body)};if(e.openStrip.close&&omitRight(t.body,null,!0),r){var s=e.inverseStrip;s.open&&omitLeft(t.body,null,!0),
s.close&&omitRight(n.body,null,!0),e.closeStrip.open&&omitLeft(i.body,null,!0),!this.options.ignoreStandalone&&isPrevWhitespace(t.body)&&isNextWhitespace(n.body)&&(omitLeft(t.body),omitRight(n.body))
}else e.closeStrip.open&&omitLeft(t.body,null,!0);return o},WhitespaceControl.prototype.Decorator=WhitespaceControl.prototype.MustacheStatement=function(e){return e.strip},
WhitespaceControl.prototype.PartialStatement=WhitespaceControl.prototype.CommentStatement=function(e){var t=e.strip||{};return{inlineStandalone:!0,open:t.open,close:t.close}},
t.default=WhitespaceControl,e.exports=t.default},8508:(t,r,n)=>{var i=n(2150).default,o=n(8043);function extension(e,t){var r=n(9896).readFileSync(t,"utf8");e.exports=i.compile(r)}
i.PrintVisitor=o.PrintVisitor,i.print=o.print,t.exports=i,e(import.meta.url).extensions&&(e(import.meta.url).extensions[".handlebars"]=extension,e(import.meta.url).extensions[".hbs"]=extension)},
6934:(e,t,r)=>{var n=r(2492),i=Object.prototype.hasOwnProperty,o="undefined"!=typeof Map;function ArraySet(){this._array=[],this._set=o?new Map:Object.create(null)}
ArraySet.fromArray=function ArraySet_fromArray(e,t){for(var r=new ArraySet,n=0,i=e.length;n<i;n++)r.add(e[n],t);return r},ArraySet.prototype.size=function ArraySet_size(){
return o?this._set.size:Object.getOwnPropertyNames(this._set).length},ArraySet.prototype.add=function ArraySet_add(e,t){
var r=o?e:n.toSetString(e),s=o?this.has(e):i.call(this._set,r),a=this._array.length;s&&!t||this._array.push(e),s||(o?this._set.set(e,a):this._set[r]=a)},
ArraySet.prototype.has=function ArraySet_has(e){if(o)return this._set.has(e);var t=n.toSetString(e);return i.call(this._set,t)},ArraySet.prototype.indexOf=function ArraySet_indexOf(e){if(o){
var t=this._set.get(e);if(t>=0)return t}else{var r=n.toSetString(e);if(i.call(this._set,r))return this._set[r]}throw new Error('"'+e+'" is not in the set.')},
ArraySet.prototype.at=function ArraySet_at(e){if(e>=0&&e<this._array.length)return this._array[e];throw new Error("No element indexed by "+e)},ArraySet.prototype.toArray=function ArraySet_toArray(){
return this._array.slice()},t.C=ArraySet},7935:(e,t,r)=>{var n=r(691);t.encode=function base64VLQ_encode(e){var t,r="",i=function toVLQSigned(e){return e<0?1+(-e<<1):0+(e<<1)}(e);do{t=31&i,
(i>>>=5)>0&&(t|=32),r+=n.encode(t)}while(i>0);return r},t.decode=function base64VLQ_decode(e,t,r){var i,o,s=e.length,a=0,u=0;do{if(t>=s)throw new Error("Expected more digits in base 64 VLQ value.")
;if(-1===(o=n.decode(e.charCodeAt(t++))))throw new Error("Invalid base64 digit: "+e.charAt(t-1));i=!!(32&o),a+=(o&=31)<<u,u+=5}while(i);r.value=function fromVLQSigned(e){var t=e>>1;return 1&~e?t:-t
}(a),r.rest=t}},691:(e,t)=>{var r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");t.encode=function(e){if(0<=e&&e<r.length)return r[e]
;throw new TypeError("Must be between 0 and 63: "+e)},t.decode=function(e){return 65<=e&&e<=90?e-65:97<=e&&e<=122?e-97+26:48<=e&&e<=57?e-48+52:43==e?62:47==e?63:-1}},2326:(e,t)=>{
function recursiveSearch(e,r,n,i,o,s){var a=Math.floor((r-e)/2)+e,u=o(n,i[a],!0)
;return 0===u?a:u>0?r-a>1?recursiveSearch(a,r,n,i,o,s):s==t.LEAST_UPPER_BOUND?r<i.length?r:-1:a:a-e>1?recursiveSearch(e,a,n,i,o,s):s==t.LEAST_UPPER_BOUND?a:e<0?-1:e}t.GREATEST_LOWER_BOUND=1,
t.LEAST_UPPER_BOUND=2,t.search=function search(e,r,n,i){if(0===r.length)return-1;var o=recursiveSearch(-1,r.length,e,r,n,i||t.GREATEST_LOWER_BOUND);if(o<0)return-1
;for(;o-1>=0&&0===n(r[o],r[o-1],!0);)--o;return o}},2861:(e,t,r)=>{var n=r(2492);function MappingList(){this._array=[],this._sorted=!0,this._last={generatedLine:-1,generatedColumn:0}}
MappingList.prototype.unsortedForEach=function MappingList_forEach(e,t){this._array.forEach(e,t)},MappingList.prototype.add=function MappingList_add(e){!function generatedPositionAfter(e,t){
var r=e.generatedLine,i=t.generatedLine,o=e.generatedColumn,s=t.generatedColumn;return i>r||i==r&&s>=o||n.compareByGeneratedPositionsInflated(e,t)<=0}(this._last,e)?(this._sorted=!1,
this._array.push(e)):(this._last=e,this._array.push(e))},MappingList.prototype.toArray=function MappingList_toArray(){return this._sorted||(this._array.sort(n.compareByGeneratedPositionsInflated),
this._sorted=!0),this._array},t.P=MappingList},9598:(e,t)=>{function swap(e,t,r){var n=e[t];e[t]=e[r],e[r]=n}function doQuickSort(e,t,r,n){if(r<n){var i=r-1;swap(e,function randomIntInRange(e,t){
return Math.round(e+Math.random()*(t-e))}(r,n),n);for(var o=e[n],s=r;s<n;s++)t(e[s],o)<=0&&swap(e,i+=1,s);swap(e,i+1,s);var a=i+1;doQuickSort(e,t,r,a-1),doQuickSort(e,t,a+1,n)}}t.g=function(e,t){
doQuickSort(e,t,0,e.length-1)}},9907:(e,t,r)=>{var n=r(2492),i=r(2326),o=r(6934).C,s=r(7935),a=r(9598).g;function SourceMapConsumer(e,t){var r=e;return"string"==typeof e&&(r=n.parseSourceMapInput(e)),
null!=r.sections?new IndexedSourceMapConsumer(r,t):new BasicSourceMapConsumer(r,t)}function BasicSourceMapConsumer(e,t){var r=e;"string"==typeof e&&(r=n.parseSourceMapInput(e))
;var i=n.getArg(r,"version"),s=n.getArg(r,"sources"),a=n.getArg(r,"names",[]),u=n.getArg(r,"sourceRoot",null),c=n.getArg(r,"sourcesContent",null),l=n.getArg(r,"mappings"),p=n.getArg(r,"file",null)
;if(i!=this._version)throw new Error("Unsupported version: "+i);u&&(u=n.normalize(u)),s=s.map(String).map(n.normalize).map(function(e){return u&&n.isAbsolute(u)&&n.isAbsolute(e)?n.relative(u,e):e}),
this._names=o.fromArray(a.map(String),!0),this._sources=o.fromArray(s,!0),this._absoluteSources=this._sources.toArray().map(function(e){return n.computeSourceURL(u,e,t)}),this.sourceRoot=u,
this.sourcesContent=c,this._mappings=l,this._sourceMapURL=t,this.file=p}function Mapping(){this.generatedLine=0,this.generatedColumn=0,this.source=null,this.originalLine=null,this.originalColumn=null,
this.name=null}function IndexedSourceMapConsumer(e,t){var r=e;"string"==typeof e&&(r=n.parseSourceMapInput(e));var i=n.getArg(r,"version"),s=n.getArg(r,"sections")
;if(i!=this._version)throw new Error("Unsupported version: "+i);this._sources=new o,this._names=new o;var a={line:-1,column:0};this._sections=s.map(function(e){
if(e.url)throw new Error("Support for url field in sections not implemented.");var r=n.getArg(e,"offset"),i=n.getArg(r,"line"),o=n.getArg(r,"column")
;if(i<a.line||i===a.line&&o<a.column)throw new Error("Section offsets must be ordered and non-overlapping.");return a=r,{generatedOffset:{generatedLine:i+1,generatedColumn:o+1},
consumer:new SourceMapConsumer(n.getArg(e,"map"),t)}})}SourceMapConsumer.fromSourceMap=function(e,t){return BasicSourceMapConsumer.fromSourceMap(e,t)},SourceMapConsumer.prototype._version=3,
SourceMapConsumer.prototype.__generatedMappings=null,Object.defineProperty(SourceMapConsumer.prototype,"_generatedMappings",{configurable:!0,enumerable:!0,get:function(){
return this.__generatedMappings||this._parseMappings(this._mappings,this.sourceRoot),this.__generatedMappings}}),SourceMapConsumer.prototype.__originalMappings=null,
Object.defineProperty(SourceMapConsumer.prototype,"_originalMappings",{configurable:!0,enumerable:!0,get:function(){return this.__originalMappings||this._parseMappings(this._mappings,this.sourceRoot),
this.__originalMappings}}),SourceMapConsumer.prototype._charIsMappingSeparator=function SourceMapConsumer_charIsMappingSeparator(e,t){var r=e.charAt(t);return";"===r||","===r},
SourceMapConsumer.prototype._parseMappings=function SourceMapConsumer_parseMappings(e,t){throw new Error("Subclasses must implement _parseMappings")},SourceMapConsumer.GENERATED_ORDER=1,
SourceMapConsumer.ORIGINAL_ORDER=2,SourceMapConsumer.GREATEST_LOWER_BOUND=1,SourceMapConsumer.LEAST_UPPER_BOUND=2,SourceMapConsumer.prototype.eachMapping=function SourceMapConsumer_eachMapping(e,t,r){
var i,o=t||null;switch(r||SourceMapConsumer.GENERATED_ORDER){case SourceMapConsumer.GENERATED_ORDER:i=this._generatedMappings;break;case SourceMapConsumer.ORIGINAL_ORDER:i=this._originalMappings;break
;default:throw new Error("Unknown order of iteration.")}var s=this.sourceRoot;i.map(function(e){var t=null===e.source?null:this._sources.at(e.source);return{
source:t=n.computeSourceURL(s,t,this._sourceMapURL),generatedLine:e.generatedLine,generatedColumn:e.generatedColumn,originalLine:e.originalLine,originalColumn:e.originalColumn,
name:null===e.name?null:this._names.at(e.name)}},this).forEach(e,o)},SourceMapConsumer.prototype.allGeneratedPositionsFor=function SourceMapConsumer_allGeneratedPositionsFor(e){
var t=n.getArg(e,"line"),r={source:n.getArg(e,"source"),originalLine:t,originalColumn:n.getArg(e,"column",0)};if(r.source=this._findSourceIndex(r.source),r.source<0)return[]
;var o=[],s=this._findMapping(r,this._originalMappings,"originalLine","originalColumn",n.compareByOriginalPositions,i.LEAST_UPPER_BOUND);if(s>=0){var a=this._originalMappings[s]
;if(void 0===e.column)for(var u=a.originalLine;a&&a.originalLine===u;)o.push({line:n.getArg(a,"generatedLine",null),column:n.getArg(a,"generatedColumn",null),
lastColumn:n.getArg(a,"lastGeneratedColumn",null)}),a=this._originalMappings[++s];else for(var c=a.originalColumn;a&&a.originalLine===t&&a.originalColumn==c;)o.push({
line:n.getArg(a,"generatedLine",null),column:n.getArg(a,"generatedColumn",null),lastColumn:n.getArg(a,"lastGeneratedColumn",null)}),a=this._originalMappings[++s]}return o},
t.SourceMapConsumer=SourceMapConsumer,BasicSourceMapConsumer.prototype=Object.create(SourceMapConsumer.prototype),BasicSourceMapConsumer.prototype.consumer=SourceMapConsumer,
BasicSourceMapConsumer.prototype._findSourceIndex=function(e){var t,r=e;if(null!=this.sourceRoot&&(r=n.relative(this.sourceRoot,r)),this._sources.has(r))return this._sources.indexOf(r)
;for(t=0;t<this._absoluteSources.length;++t)if(this._absoluteSources[t]==e)return t;return-1},BasicSourceMapConsumer.fromSourceMap=function SourceMapConsumer_fromSourceMap(e,t){
var r=Object.create(BasicSourceMapConsumer.prototype),i=r._names=o.fromArray(e._names.toArray(),!0),s=r._sources=o.fromArray(e._sources.toArray(),!0);r.sourceRoot=e._sourceRoot,
r.sourcesContent=e._generateSourcesContent(r._sources.toArray(),r.sourceRoot),r.file=e._file,r._sourceMapURL=t,r._absoluteSources=r._sources.toArray().map(function(e){
return n.computeSourceURL(r.sourceRoot,e,t)});for(var u=e._mappings.toArray().slice(),c=r.__generatedMappings=[],l=r.__originalMappings=[],p=0,h=u.length;p<h;p++){var d=u[p],m=new Mapping
;m.generatedLine=d.generatedLine,m.generatedColumn=d.generatedColumn,d.source&&(m.source=s.indexOf(d.source),m.originalLine=d.originalLine,m.originalColumn=d.originalColumn,
d.name&&(m.name=i.indexOf(d.name)),l.push(m)),c.push(m)}return a(r.__originalMappings,n.compareByOriginalPositions),r},BasicSourceMapConsumer.prototype._version=3,
Object.defineProperty(BasicSourceMapConsumer.prototype,"sources",{get:function(){return this._absoluteSources.slice()}}),
BasicSourceMapConsumer.prototype._parseMappings=function SourceMapConsumer_parseMappings(e,t){
for(var r,i,o,u,c,l=1,p=0,h=0,d=0,m=0,f=0,g=e.length,S=0,v={},y={},_=[],C=[];S<g;)if(";"===e.charAt(S))l++,S++,p=0;else if(","===e.charAt(S))S++;else{for((r=new Mapping).generatedLine=l,
u=S;u<g&&!this._charIsMappingSeparator(e,u);u++);if(o=v[i=e.slice(S,u)])S+=i.length;else{for(o=[];S<u;)s.decode(e,S,y),c=y.value,S=y.rest,o.push(c)
;if(2===o.length)throw new Error("Found a source, but no line and column");if(3===o.length)throw new Error("Found a source and line, but no column");v[i]=o}r.generatedColumn=p+o[0],
p=r.generatedColumn,o.length>1&&(r.source=m+o[1],m+=o[1],r.originalLine=h+o[2],h=r.originalLine,r.originalLine+=1,r.originalColumn=d+o[3],d=r.originalColumn,o.length>4&&(r.name=f+o[4],f+=o[4])),
C.push(r),"number"==typeof r.originalLine&&_.push(r)}a(C,n.compareByGeneratedPositionsDeflated),this.__generatedMappings=C,a(_,n.compareByOriginalPositions),this.__originalMappings=_},
BasicSourceMapConsumer.prototype._findMapping=function SourceMapConsumer_findMapping(e,t,r,n,o,s){if(e[r]<=0)throw new TypeError("Line must be greater than or equal to 1, got "+e[r])
;if(e[n]<0)throw new TypeError("Column must be greater than or equal to 0, got "+e[n]);return i.search(e,t,o,s)},
BasicSourceMapConsumer.prototype.computeColumnSpans=function SourceMapConsumer_computeColumnSpans(){for(var e=0;e<this._generatedMappings.length;++e){var t=this._generatedMappings[e]
;if(e+1<this._generatedMappings.length){var r=this._generatedMappings[e+1];if(t.generatedLine===r.generatedLine){t.lastGeneratedColumn=r.generatedColumn-1;continue}}t.lastGeneratedColumn=1/0}},
BasicSourceMapConsumer.prototype.originalPositionFor=function SourceMapConsumer_originalPositionFor(e){var t={generatedLine:n.getArg(e,"line"),generatedColumn:n.getArg(e,"column")
},r=this._findMapping(t,this._generatedMappings,"generatedLine","generatedColumn",n.compareByGeneratedPositionsDeflated,n.getArg(e,"bias",SourceMapConsumer.GREATEST_LOWER_BOUND));if(r>=0){
var i=this._generatedMappings[r];if(i.generatedLine===t.generatedLine){var o=n.getArg(i,"source",null);null!==o&&(o=this._sources.at(o),o=n.computeSourceURL(this.sourceRoot,o,this._sourceMapURL))
;var s=n.getArg(i,"name",null);return null!==s&&(s=this._names.at(s)),{source:o,line:n.getArg(i,"originalLine",null),column:n.getArg(i,"originalColumn",null),name:s}}}return{source:null,line:null,
column:null,name:null}},BasicSourceMapConsumer.prototype.hasContentsOfAllSources=function BasicSourceMapConsumer_hasContentsOfAllSources(){
return!!this.sourcesContent&&(this.sourcesContent.length>=this._sources.size()&&!this.sourcesContent.some(function(e){return null==e}))},
BasicSourceMapConsumer.prototype.sourceContentFor=function SourceMapConsumer_sourceContentFor(e,t){if(!this.sourcesContent)return null;var r=this._findSourceIndex(e)
;if(r>=0)return this.sourcesContent[r];var i,o=e;if(null!=this.sourceRoot&&(o=n.relative(this.sourceRoot,o)),null!=this.sourceRoot&&(i=n.urlParse(this.sourceRoot))){var s=o.replace(/^file:\/\//,"")
;if("file"==i.scheme&&this._sources.has(s))return this.sourcesContent[this._sources.indexOf(s)]
;if((!i.path||"/"==i.path)&&this._sources.has("/"+o))return this.sourcesContent[this._sources.indexOf("/"+o)]}if(t)return null;throw new Error('"'+o+'" is not in the SourceMap.')},
BasicSourceMapConsumer.prototype.generatedPositionFor=function SourceMapConsumer_generatedPositionFor(e){var t=n.getArg(e,"source");if((t=this._findSourceIndex(t))<0)return{line:null,column:null,
lastColumn:null};var r={source:t,originalLine:n.getArg(e,"line"),originalColumn:n.getArg(e,"column")
},i=this._findMapping(r,this._originalMappings,"originalLine","originalColumn",n.compareByOriginalPositions,n.getArg(e,"bias",SourceMapConsumer.GREATEST_LOWER_BOUND));if(i>=0){
var o=this._originalMappings[i];if(o.source===r.source)return{line:n.getArg(o,"generatedLine",null),column:n.getArg(o,"generatedColumn",null),lastColumn:n.getArg(o,"lastGeneratedColumn",null)}}return{
line:null,column:null,lastColumn:null}},IndexedSourceMapConsumer.prototype=Object.create(SourceMapConsumer.prototype),IndexedSourceMapConsumer.prototype.constructor=SourceMapConsumer,
IndexedSourceMapConsumer.prototype._version=3,Object.defineProperty(IndexedSourceMapConsumer.prototype,"sources",{get:function(){
for(var e=[],t=0;t<this._sections.length;t++)for(var r=0;r<this._sections[t].consumer.sources.length;r++)e.push(this._sections[t].consumer.sources[r]);return e}}),
IndexedSourceMapConsumer.prototype.originalPositionFor=function IndexedSourceMapConsumer_originalPositionFor(e){var t={generatedLine:n.getArg(e,"line"),generatedColumn:n.getArg(e,"column")
},r=i.search(t,this._sections,function(e,t){var r=e.generatedLine-t.generatedOffset.generatedLine;return r||e.generatedColumn-t.generatedOffset.generatedColumn}),o=this._sections[r]
;return o?o.consumer.originalPositionFor({line:t.generatedLine-(o.generatedOffset.generatedLine-1),
column:t.generatedColumn-(o.generatedOffset.generatedLine===t.generatedLine?o.generatedOffset.generatedColumn-1:0),bias:e.bias}):{source:null,line:null,column:null,name:null}},
IndexedSourceMapConsumer.prototype.hasContentsOfAllSources=function IndexedSourceMapConsumer_hasContentsOfAllSources(){return this._sections.every(function(e){
return e.consumer.hasContentsOfAllSources()})},IndexedSourceMapConsumer.prototype.sourceContentFor=function IndexedSourceMapConsumer_sourceContentFor(e,t){for(var r=0;r<this._sections.length;r++){
var n=this._sections[r].consumer.sourceContentFor(e,!0);if(n)return n}if(t)return null;throw new Error('"'+e+'" is not in the SourceMap.')},
IndexedSourceMapConsumer.prototype.generatedPositionFor=function IndexedSourceMapConsumer_generatedPositionFor(e){for(var t=0;t<this._sections.length;t++){var r=this._sections[t]
;if(-1!==r.consumer._findSourceIndex(n.getArg(e,"source"))){var i=r.consumer.generatedPositionFor(e);if(i)return{line:i.line+(r.generatedOffset.generatedLine-1),
column:i.column+(r.generatedOffset.generatedLine===i.line?r.generatedOffset.generatedColumn-1:0)}}}return{line:null,column:null}},
IndexedSourceMapConsumer.prototype._parseMappings=function IndexedSourceMapConsumer_parseMappings(e,t){this.__generatedMappings=[],this.__originalMappings=[]
;for(var r=0;r<this._sections.length;r++)for(var i=this._sections[r],o=i.consumer._generatedMappings,s=0;s<o.length;s++){var u=o[s],c=i.consumer._sources.at(u.source)
;c=n.computeSourceURL(i.consumer.sourceRoot,c,this._sourceMapURL),this._sources.add(c),c=this._sources.indexOf(c);var l=null;u.name&&(l=i.consumer._names.at(u.name),this._names.add(l),
l=this._names.indexOf(l));var p={source:c,generatedLine:u.generatedLine+(i.generatedOffset.generatedLine-1),
generatedColumn:u.generatedColumn+(i.generatedOffset.generatedLine===u.generatedLine?i.generatedOffset.generatedColumn-1:0),originalLine:u.originalLine,originalColumn:u.originalColumn,name:l}
;this.__generatedMappings.push(p),"number"==typeof p.originalLine&&this.__originalMappings.push(p)}a(this.__generatedMappings,n.compareByGeneratedPositionsDeflated),
a(this.__originalMappings,n.compareByOriginalPositions)}},2574:(e,t,r)=>{var n=r(7935),i=r(2492),o=r(6934).C,s=r(2861).P;function SourceMapGenerator(e){e||(e={}),this._file=i.getArg(e,"file",null),
this._sourceRoot=i.getArg(e,"sourceRoot",null),this._skipValidation=i.getArg(e,"skipValidation",!1),this._sources=new o,this._names=new o,this._mappings=new s,this._sourcesContents=null}
SourceMapGenerator.prototype._version=3,SourceMapGenerator.fromSourceMap=function SourceMapGenerator_fromSourceMap(e){var t=e.sourceRoot,r=new SourceMapGenerator({file:e.file,sourceRoot:t})
;return e.eachMapping(function(e){var n={generated:{line:e.generatedLine,column:e.generatedColumn}};null!=e.source&&(n.source=e.source,null!=t&&(n.source=i.relative(t,n.source)),n.original={
line:e.originalLine,column:e.originalColumn},null!=e.name&&(n.name=e.name)),r.addMapping(n)}),e.sources.forEach(function(n){var o=n;null!==t&&(o=i.relative(t,n)),r._sources.has(o)||r._sources.add(o)
;var s=e.sourceContentFor(n);null!=s&&r.setSourceContent(n,s)}),r},SourceMapGenerator.prototype.addMapping=function SourceMapGenerator_addMapping(e){
var t=i.getArg(e,"generated"),r=i.getArg(e,"original",null),n=i.getArg(e,"source",null),o=i.getArg(e,"name",null);this._skipValidation||this._validateMapping(t,r,n,o),null!=n&&(n=String(n),
this._sources.has(n)||this._sources.add(n)),null!=o&&(o=String(o),this._names.has(o)||this._names.add(o)),this._mappings.add({generatedLine:t.line,generatedColumn:t.column,
originalLine:null!=r&&r.line,originalColumn:null!=r&&r.column,source:n,name:o})},SourceMapGenerator.prototype.setSourceContent=function SourceMapGenerator_setSourceContent(e,t){var r=e
;null!=this._sourceRoot&&(r=i.relative(this._sourceRoot,r)),null!=t?(this._sourcesContents||(this._sourcesContents=Object.create(null)),
this._sourcesContents[i.toSetString(r)]=t):this._sourcesContents&&(delete this._sourcesContents[i.toSetString(r)],0===Object.keys(this._sourcesContents).length&&(this._sourcesContents=null))},
SourceMapGenerator.prototype.applySourceMap=function SourceMapGenerator_applySourceMap(e,t,r){var n=t;if(null==t){
if(null==e.file)throw new Error('SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map\'s "file" property. Both were omitted.');n=e.file}
var s=this._sourceRoot;null!=s&&(n=i.relative(s,n));var a=new o,u=new o;this._mappings.unsortedForEach(function(t){if(t.source===n&&null!=t.originalLine){var o=e.originalPositionFor({
line:t.originalLine,column:t.originalColumn});null!=o.source&&(t.source=o.source,null!=r&&(t.source=i.join(r,t.source)),null!=s&&(t.source=i.relative(s,t.source)),t.originalLine=o.line,
t.originalColumn=o.column,null!=o.name&&(t.name=o.name))}var c=t.source;null==c||a.has(c)||a.add(c);var l=t.name;null==l||u.has(l)||u.add(l)},this),this._sources=a,this._names=u,
e.sources.forEach(function(t){var n=e.sourceContentFor(t);null!=n&&(null!=r&&(t=i.join(r,t)),null!=s&&(t=i.relative(s,t)),this.setSourceContent(t,n))},this)},
SourceMapGenerator.prototype._validateMapping=function SourceMapGenerator_validateMapping(e,t,r,n){
if(t&&"number"!=typeof t.line&&"number"!=typeof t.column)throw new Error("original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.")
;if((!(e&&"line"in e&&"column"in e&&e.line>0&&e.column>=0)||t||r||n)&&!(e&&"line"in e&&"column"in e&&t&&"line"in t&&"column"in t&&e.line>0&&e.column>=0&&t.line>0&&t.column>=0&&r))throw new Error("Invalid mapping: "+JSON.stringify({
generated:e,source:r,original:t,name:n}))},SourceMapGenerator.prototype._serializeMappings=function SourceMapGenerator_serializeMappings(){
for(var e,t,r,o,s=0,a=1,u=0,c=0,l=0,p=0,h="",d=this._mappings.toArray(),m=0,f=d.length;m<f;m++){if(e="",(t=d[m]).generatedLine!==a)for(s=0;t.generatedLine!==a;)e+=";",a++;else if(m>0){
if(!i.compareByGeneratedPositionsInflated(t,d[m-1]))continue;e+=","}e+=n.encode(t.generatedColumn-s),s=t.generatedColumn,null!=t.source&&(o=this._sources.indexOf(t.source),e+=n.encode(o-p),p=o,
e+=n.encode(t.originalLine-1-c),c=t.originalLine-1,e+=n.encode(t.originalColumn-u),u=t.originalColumn,null!=t.name&&(r=this._names.indexOf(t.name),e+=n.encode(r-l),l=r)),h+=e}return h},
SourceMapGenerator.prototype._generateSourcesContent=function SourceMapGenerator_generateSourcesContent(e,t){return e.map(function(e){if(!this._sourcesContents)return null;null!=t&&(e=i.relative(t,e))
;var r=i.toSetString(e);return Object.prototype.hasOwnProperty.call(this._sourcesContents,r)?this._sourcesContents[r]:null},this)},
SourceMapGenerator.prototype.toJSON=function SourceMapGenerator_toJSON(){var e={version:this._version,sources:this._sources.toArray(),names:this._names.toArray(),mappings:this._serializeMappings()}
;return null!=this._file&&(e.file=this._file),null!=this._sourceRoot&&(e.sourceRoot=this._sourceRoot),this._sourcesContents&&(e.sourcesContent=this._generateSourcesContent(e.sources,e.sourceRoot)),e},
SourceMapGenerator.prototype.toString=function SourceMapGenerator_toString(){return JSON.stringify(this.toJSON())},t.SourceMapGenerator=SourceMapGenerator},9706:(e,t,r)=>{
var n=r(2574).SourceMapGenerator,i=r(2492),o=/(\r?\n)/,s="$$$isSourceNode$$$";function SourceNode(e,t,r,n,i){this.children=[],this.sourceContents={},this.line=null==e?null:e,
this.column=null==t?null:t,this.source=null==r?null:r,this.name=null==i?null:i,this[s]=!0,null!=n&&this.add(n)}SourceNode.fromStringWithSourceMap=function SourceNode_fromStringWithSourceMap(e,t,r){
var n=new SourceNode,s=e.split(o),a=0,shiftNextLine=function(){return getNextLine()+(getNextLine()||"");function getNextLine(){return a<s.length?s[a++]:void 0}},u=1,c=0,l=null
;return t.eachMapping(function(e){if(null!==l){if(!(u<e.generatedLine)){var t=(r=s[a]||"").substr(0,e.generatedColumn-c);return s[a]=r.substr(e.generatedColumn-c),c=e.generatedColumn,
addMappingWithCode(l,t),void(l=e)}addMappingWithCode(l,shiftNextLine()),u++,c=0}for(;u<e.generatedLine;)n.add(shiftNextLine()),u++;if(c<e.generatedColumn){var r=s[a]||""
;n.add(r.substr(0,e.generatedColumn)),s[a]=r.substr(e.generatedColumn),c=e.generatedColumn}l=e},this),a<s.length&&(l&&addMappingWithCode(l,shiftNextLine()),n.add(s.splice(a).join(""))),
t.sources.forEach(function(e){var o=t.sourceContentFor(e);null!=o&&(null!=r&&(e=i.join(r,e)),n.setSourceContent(e,o))}),n;function addMappingWithCode(e,t){if(null===e||void 0===e.source)n.add(t);else{
var o=r?i.join(r,e.source):e.source;n.add(new SourceNode(e.originalLine,e.originalColumn,o,t,e.name))}}},SourceNode.prototype.add=function SourceNode_add(e){if(Array.isArray(e))e.forEach(function(e){
this.add(e)},this);else{if(!e[s]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e);e&&this.children.push(e)}return this},
SourceNode.prototype.prepend=function SourceNode_prepend(e){if(Array.isArray(e))for(var t=e.length-1;t>=0;t--)this.prepend(e[t]);else{
if(!e[s]&&"string"!=typeof e)throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+e);this.children.unshift(e)}return this},
SourceNode.prototype.walk=function SourceNode_walk(e){for(var t,r=0,n=this.children.length;r<n;r++)(t=this.children[r])[s]?t.walk(e):""!==t&&e(t,{source:this.source,line:this.line,column:this.column,
name:this.name})},SourceNode.prototype.join=function SourceNode_join(e){var t,r,n=this.children.length;if(n>0){for(t=[],r=0;r<n-1;r++)t.push(this.children[r]),t.push(e);t.push(this.children[r]),
this.children=t}return this},SourceNode.prototype.replaceRight=function SourceNode_replaceRight(e,t){var r=this.children[this.children.length-1]
;return r[s]?r.replaceRight(e,t):"string"==typeof r?this.children[this.children.length-1]=r.replace(e,t):this.children.push("".replace(e,t)),this},
SourceNode.prototype.setSourceContent=function SourceNode_setSourceContent(e,t){this.sourceContents[i.toSetString(e)]=t},
SourceNode.prototype.walkSourceContents=function SourceNode_walkSourceContents(e){for(var t=0,r=this.children.length;t<r;t++)this.children[t][s]&&this.children[t].walkSourceContents(e)
;var n=Object.keys(this.sourceContents);for(t=0,r=n.length;t<r;t++)e(i.fromSetString(n[t]),this.sourceContents[n[t]])},SourceNode.prototype.toString=function SourceNode_toString(){var e=""
;return this.walk(function(t){e+=t}),e},SourceNode.prototype.toStringWithSourceMap=function SourceNode_toStringWithSourceMap(e){var t={code:"",line:1,column:0
},r=new n(e),i=!1,o=null,s=null,a=null,u=null;return this.walk(function(e,n){t.code+=e,
null!==n.source&&null!==n.line&&null!==n.column?(o===n.source&&s===n.line&&a===n.column&&u===n.name||r.addMapping({source:n.source,original:{line:n.line,column:n.column},generated:{line:t.line,
column:t.column},name:n.name}),o=n.source,s=n.line,a=n.column,u=n.name,i=!0):i&&(r.addMapping({generated:{line:t.line,column:t.column}}),o=null,i=!1)
;for(var c=0,l=e.length;c<l;c++)10===e.charCodeAt(c)?(t.line++,t.column=0,c+1===l?(o=null,i=!1):i&&r.addMapping({source:n.source,original:{line:n.line,column:n.column},generated:{line:t.line,
column:t.column},name:n.name})):t.column++}),this.walkSourceContents(function(e,t){r.setSourceContent(e,t)}),{code:t.code,map:r}},t.SourceNode=SourceNode},2492:(e,t)=>{t.getArg=function getArg(e,t,r){
if(t in e)return e[t];if(3===arguments.length)return r;throw new Error('"'+t+'" is a required argument.')};var r=/^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/,n=/^data:.+\,.+$/
;function urlParse(e){var t=e.match(r);return t?{scheme:t[1],auth:t[2],host:t[3],port:t[4],path:t[5]}:null}function urlGenerate(e){var t="";return e.scheme&&(t+=e.scheme+":"),t+="//",
e.auth&&(t+=e.auth+"@"),e.host&&(t+=e.host),e.port&&(t+=":"+e.port),e.path&&(t+=e.path),t}function normalize(e){var r=e,n=urlParse(e);if(n){if(!n.path)return e;r=n.path}
for(var i,o=t.isAbsolute(r),s=r.split(/\/+/),a=0,u=s.length-1;u>=0;u--)"."===(i=s[u])?s.splice(u,1):".."===i?a++:a>0&&(""===i?(s.splice(u+1,a),a=0):(s.splice(u,2),a--))
;return""===(r=s.join("/"))&&(r=o?"/":"."),n?(n.path=r,urlGenerate(n)):r}function join(e,t){""===e&&(e="."),""===t&&(t=".");var r=urlParse(t),i=urlParse(e);if(i&&(e=i.path||"/"),
r&&!r.scheme)return i&&(r.scheme=i.scheme),urlGenerate(r);if(r||t.match(n))return t;if(i&&!i.host&&!i.path)return i.host=t,urlGenerate(i)
;var o="/"===t.charAt(0)?t:normalize(e.replace(/\/+$/,"")+"/"+t);return i?(i.path=o,urlGenerate(i)):o}t.urlParse=urlParse,t.urlGenerate=urlGenerate,t.normalize=normalize,t.join=join,
t.isAbsolute=function(e){return"/"===e.charAt(0)||r.test(e)},t.relative=function relative(e,t){""===e&&(e="."),e=e.replace(/\/$/,"");for(var r=0;0!==t.indexOf(e+"/");){var n=e.lastIndexOf("/")
;if(n<0)return t;if((e=e.slice(0,n)).match(/^([^\/]+:\/)?\/*$/))return t;++r}return Array(r+1).join("../")+t.substr(e.length+1)};var i=!("__proto__"in Object.create(null));function identity(e){
return e}function isProtoString(e){if(!e)return!1;var t=e.length;if(t<9)return!1
;if(95!==e.charCodeAt(t-1)||95!==e.charCodeAt(t-2)||111!==e.charCodeAt(t-3)||116!==e.charCodeAt(t-4)||111!==e.charCodeAt(t-5)||114!==e.charCodeAt(t-6)||112!==e.charCodeAt(t-7)||95!==e.charCodeAt(t-8)||95!==e.charCodeAt(t-9))return!1
;for(var r=t-10;r>=0;r--)if(36!==e.charCodeAt(r))return!1;return!0}function strcmp(e,t){return e===t?0:null===e?1:null===t?-1:e>t?1:-1}t.toSetString=i?identity:function toSetString(e){
return isProtoString(e)?"$"+e:e},t.fromSetString=i?identity:function fromSetString(e){return isProtoString(e)?e.slice(1):e},t.compareByOriginalPositions=function compareByOriginalPositions(e,t,r){
var n=strcmp(e.source,t.source)
;return 0!==n||0!==(n=e.originalLine-t.originalLine)||0!==(n=e.originalColumn-t.originalColumn)||r||0!==(n=e.generatedColumn-t.generatedColumn)||0!==(n=e.generatedLine-t.generatedLine)?n:strcmp(e.name,t.name)
},t.compareByGeneratedPositionsDeflated=function compareByGeneratedPositionsDeflated(e,t,r){var n=e.generatedLine-t.generatedLine
;return 0!==n||0!==(n=e.generatedColumn-t.generatedColumn)||r||0!==(n=strcmp(e.source,t.source))||0!==(n=e.originalLine-t.originalLine)||0!==(n=e.originalColumn-t.originalColumn)?n:strcmp(e.name,t.name)
},t.compareByGeneratedPositionsInflated=function compareByGeneratedPositionsInflated(e,t){var r=e.generatedLine-t.generatedLine
;return 0!==r||0!==(r=e.generatedColumn-t.generatedColumn)||0!==(r=strcmp(e.source,t.source))||0!==(r=e.originalLine-t.originalLine)||0!==(r=e.originalColumn-t.originalColumn)?r:strcmp(e.name,t.name)
},t.parseSourceMapInput=function parseSourceMapInput(e){return JSON.parse(e.replace(/^\)]}'[^\n]*\n/,""))},t.computeSourceURL=function computeSourceURL(e,t,r){if(t=t||"",
e&&("/"!==e[e.length-1]&&"/"!==t[0]&&(e+="/"),t=e+t),r){var n=urlParse(r);if(!n)throw new Error("sourceMapURL could not be parsed");if(n.path){var i=n.path.lastIndexOf("/")
;i>=0&&(n.path=n.path.substring(0,i+1))}t=join(urlGenerate(n),t)}return normalize(t)}},2618:(e,t,r)=>{t.SourceMapGenerator=r(2574).SourceMapGenerator,t.SourceMapConsumer=r(9907).SourceMapConsumer,
t.SourceNode=r(9706).SourceNode}};
