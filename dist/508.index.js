import{createRequire as t}from"module"
export const id=508
export const ids=[508]
export const modules={2150:((t,e,s)=>{function i(t){return t&&t.__esModule?t:{default:t}}e.__esModule=!0
var r=i(s(9476)),n=i(s(2427)),a=s(8406),o=s(174),h=i(s(9424)),c=i(s(7749)),p=i(s(9309)),l=r.default.create
function u(){var t=l()
return t.compile=function(e,s){return o.compile(e,s,t)},t.precompile=function(e,s){return o.precompile(e,s,t)},t.AST=n.default,t.Compiler=o.Compiler,t.JavaScriptCompiler=h.default,t.Parser=a.parser,t.parse=a.parse,t.parseWithoutProcessing=a.parseWithoutProcessing,t}var d=u()
d.create=u,p.default(d),d.Visitor=c.default,d.default=d,e.default=d,t.exports=e.default}),2427:((t,e)=>{e.__esModule=!0
var s={helpers:{helperExpression:function(t){return"SubExpression"===t.type||("MustacheStatement"===t.type||"BlockStatement"===t.type)&&!!(t.params&&t.params.length||t.hash)},scopedId:function(t){return/^\.|this\b/.test(t.original)},simpleId:function(t){return 1===t.parts.length&&!s.helpers.scopedId(t)&&!t.depth}}}
e.default=s,t.exports=e.default}),8406:((t,e,s)=>{function i(t){return t&&t.__esModule?t:{default:t}}e.__esModule=!0,e.parseWithoutProcessing=c,e.parse=function(t,e){var s=c(t,e)
return new n.default(e).accept(s)}
var r=i(s(1060)),n=i(s(9422)),a=function(t){if(t&&t.__esModule)return t
var e={}
if(null!=t)for(var s in t)Object.prototype.hasOwnProperty.call(t,s)&&(e[s]=t[s])
return e.default=t,e}(s(7914)),o=s(8272)
e.parser=r.default
var h={}
function c(t,e){return"Program"===t.type?t:(r.default.yy=h,h.locInfo=function(t){return new h.SourceLocation(e&&e.srcName,t)},r.default.parse(t))}o.extend(h,a)}),418:((t,e,s)=>{e.__esModule=!0,e.safeJsonLiteral=o
var i=s(8272),r=/[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/,n=/<(?=!--|\/?script)/gi
function a(t){return"\\u"+t.charCodeAt(0).toString(16)}function o(t){return JSON.stringify(t).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029").replace(/[\ud800-\udfff]/g,a).replace(n,"\\u003C")}var h=void 0
try{if("function"!=typeof define||!define.amd){var c=s(2513)
h=c.SourceNode}}catch(t){}function p(t,e,s){if(i.isArray(t)){for(var r=[],n=0,a=t.length;n<a;n++)r.push(e.wrap(t[n],s))
return r}return"boolean"==typeof t||"number"==typeof t?t+"":t}function l(t){this.srcFile=t,this.source=[]}h||((h=function(t,e,s,i){this.src="",i&&this.add(i)}).prototype={add:function(t){i.isArray(t)&&(t=t.join("")),this.src+=t},prepend:function(t){i.isArray(t)&&(t=t.join("")),this.src=t+this.src},toStringWithSourceMap:function(){return{code:this.toString()}},toString:function(){return this.src}}),l.prototype={isEmpty:function(){return!this.source.length},prepend:function(t,e){this.source.unshift(this.wrap(t,e))},push:function(t,e){this.source.push(this.wrap(t,e))},merge:function(){var t=this.empty()
return this.each(function(e){t.add(["  ",e,"\n"])}),t},each:function(t){for(var e=0,s=this.source.length;e<s;e++)t(this.source[e])},empty:function(){var t=this.currentLocation||{start:{}}
return new h(t.start.line,t.start.column,this.srcFile)},wrap:function(t){var e=arguments.length<=1||void 0===arguments[1]?this.currentLocation||{start:{}}:arguments[1]
return t instanceof h?t:(t=p(t,this,e),new h(e.start.line,e.start.column,this.srcFile,t))},functionCall:function(t,e,s){return s=this.generateList(s),this.wrap([t,e?"."+e+"(":"(",s,")"])},quotedString:function(t){return t+="",r.test(t)?o(t):'"'+t+'"'},objectLiteral:function(t){var e=this,s=[]
Object.keys(t).forEach(function(i){var r=p(t[i],e)
"undefined"!==r&&s.push([e.quotedString(i),":",r])})
var i=this.generateList(s)
return i.prepend("{"),i.add("}"),i},generateList:function(t){for(var e=this.empty(),s=0,i=t.length;s<i;s++)s&&e.add(","),e.add(p(t[s],this))
return e},generateArray:function(t){var e=this.generateList(t)
return e.prepend("["),e.add("]"),e}},e.default=l}),174:((t,e,s)=>{function i(t){return t&&t.__esModule?t:{default:t}}e.__esModule=!0,e.Compiler=c,e.precompile=function(t,e,s){if(null==t||"string"!=typeof t&&"Program"!==t.type)throw new r.default("You must pass a string or Handlebars AST to Handlebars.precompile. You passed "+t)
"data"in(e=e||{})||(e.data=!0),e.compat&&(e.useDepths=!0)
var i=s.parse(t,e),n=(new s.Compiler).compile(i,e)
return(new s.JavaScriptCompiler).compile(n,e)},e.compile=function(t,e,s){if(void 0===e&&(e={}),null==t||"string"!=typeof t&&"Program"!==t.type)throw new r.default("You must pass a string or Handlebars AST to Handlebars.compile. You passed "+t)
"data"in(e=n.extend({},e))||(e.data=!0),e.compat&&(e.useDepths=!0)
var i=void 0
function a(){var i=s.parse(t,e),r=(new s.Compiler).compile(i,e),n=(new s.JavaScriptCompiler).compile(r,e,void 0,!0)
return s.template(n)}function o(t,e){return i||(i=a()),i.call(this,t,e)}return o._setup=function(t){return i||(i=a()),i._setup(t)},o._child=function(t,e,s,r){return i||(i=a()),i._child(t,e,s,r)},o}
var r=i(s(9252)),n=s(8272),a=i(s(2427)),o=s(9815),h=[].slice
function c(){}function p(t,e){return new r.default("Invalid AST: "+t.type+" "+e,t)}function l(t){var e=t.depth
if(null==e)return 0
if("number"!=typeof e||!isFinite(e)||Math.floor(e)!==e||e<0)throw p(t,"depth must be a non-negative integer")
return e}function u(t){var e=t.value
if("StringLiteral"===t.type&&"string"!=typeof e)throw p(t,"value must be a string")
if("NumberLiteral"===t.type&&"number"!=typeof e)throw p(t,"value must be a number")
if("BooleanLiteral"===t.type&&"boolean"!=typeof e)throw p(t,"value must be a boolean")}function d(t,e,s){if(!n.isArray(e))throw p(t,s+" must be an array")
for(var i=0;i<e.length;i++)if("string"!=typeof e[i])throw p(t,s+" must only contain strings")
return e}function f(t){return d(t,t.parts,"parts")}function m(t,e){if(t===e)return!0
if(n.isArray(t)&&n.isArray(e)&&t.length===e.length){for(var s=0;s<t.length;s++)if(!m(t[s],e[s]))return!1
return!0}}function g(t){if(!t.path.parts){var e=t.path
t.path={type:"PathExpression",data:!1,depth:0,parts:[e.original+""],original:e.original+"",loc:e.loc}}}c.prototype={compiler:c,equals:function(t){var e=this.opcodes.length
if(t.opcodes.length!==e)return!1
for(var s=0;s<e;s++){var i=this.opcodes[s],r=t.opcodes[s]
if(i.opcode!==r.opcode||!m(i.args,r.args))return!1}for(e=this.children.length,s=0;s<e;s++)if(!this.children[s].equals(t.children[s]))return!1
return!0},guid:0,compile:function(t,e){return this.sourceNode=[],this.opcodes=[],this.children=[],this.options=e,this.stringParams=e.stringParams,this.trackIds=e.trackIds,e.blockParams=e.blockParams||[],e.knownHelpers=n.extend(Object.create(null),{helperMissing:!0,blockHelperMissing:!0,each:!0,if:!0,unless:!0,with:!0,log:!0,lookup:!0},e.knownHelpers),this.accept(t)},compileProgram:function(t){var e=(new this.compiler).compile(t,this.options),s=this.guid++
return this.usePartial=this.usePartial||e.usePartial,this.children[s]=e,this.useDepths=this.useDepths||e.useDepths,s},accept:function(t){if(-1===n.indexOf(o.NODE_TYPES,t.type)||!this[t.type])throw new r.default("Unknown type: "+t.type,t)
this.sourceNode.unshift(t)
var e=this[t.type](t)
return this.sourceNode.shift(),e},Program:function(t){!function(t){null!=t.blockParams&&d(t,t.blockParams,"blockParams")}(t),this.options.blockParams.unshift(t.blockParams)
for(var e=t.body,s=e.length,i=0;i<s;i++)this.accept(e[i])
return this.options.blockParams.shift(),this.isSimple=1===s,this.blockParams=t.blockParams?t.blockParams.length:0,this},BlockStatement:function(t){g(t)
var e=t.program,s=t.inverse
e=e&&this.compileProgram(e),s=s&&this.compileProgram(s)
var i=this.classifySexpr(t)
"helper"===i?this.helperSexpr(t,e,s):"simple"===i?(this.simpleSexpr(t),this.opcode("pushProgram",e),this.opcode("pushProgram",s),this.opcode("emptyHash"),this.opcode("blockValue",t.path.original)):(this.ambiguousSexpr(t,e,s),this.opcode("pushProgram",e),this.opcode("pushProgram",s),this.opcode("emptyHash"),this.opcode("ambiguousBlockValue")),this.opcode("append")},DecoratorBlock:function(t){var e=t.program&&this.compileProgram(t.program),s=this.setupFullMustacheParams(t,e,void 0),i=t.path
this.useDecorators=!0,this.opcode("registerDecorator",s.length,i.original)},PartialStatement:function(t){this.usePartial=!0
var e=t.program
e&&(e=this.compileProgram(t.program))
var s=t.params
if(s.length>1)throw new r.default("Unsupported number of partial arguments: "+s.length,t)
s.length||(this.options.explicitPartialContext?this.opcode("pushLiteral","undefined"):s.push({type:"PathExpression",parts:[],depth:0}))
var i=t.name.original,n="SubExpression"===t.name.type
n&&this.accept(t.name),this.setupFullMustacheParams(t,e,void 0,!0)
var a=t.indent||""
this.options.preventIndent&&a&&(this.opcode("appendContent",a),a=""),this.opcode("invokePartial",n,i,a),this.opcode("append")},PartialBlockStatement:function(t){this.PartialStatement(t)},MustacheStatement:function(t){this.SubExpression(t),t.escaped&&!this.options.noEscape?this.opcode("appendEscaped"):this.opcode("append")},Decorator:function(t){this.DecoratorBlock(t)},ContentStatement:function(t){if(null!=t.value&&"string"!=typeof t.value)throw p(t,"value must be a string")
t.value&&this.opcode("appendContent",t.value)},CommentStatement:function(){},SubExpression:function(t){g(t)
var e=this.classifySexpr(t)
"simple"===e?this.simpleSexpr(t):"helper"===e?this.helperSexpr(t):this.ambiguousSexpr(t)},ambiguousSexpr:function(t,e,s){var i=t.path,r=i.parts[0],n=null!=e||null!=s
this.opcode("getContext",l(i)),this.opcode("pushProgram",e),this.opcode("pushProgram",s),i.strict=!0,this.accept(i),this.opcode("invokeAmbiguous",r,n)},simpleSexpr:function(t){var e=t.path
e.strict=!0,this.accept(e),this.opcode("resolvePossibleLambda")},helperSexpr:function(t,e,s){var i=this.setupFullMustacheParams(t,e,s),n=t.path,o=n.parts[0]
if(this.options.knownHelpers[o])this.opcode("invokeKnownHelper",i.length,o)
else{if(this.options.knownHelpersOnly)throw new r.default("You specified knownHelpersOnly, but used the unknown helper "+o,t)
n.strict=!0,n.falsy=!0,this.accept(n),this.opcode("invokeHelper",i.length,n.original,a.default.helpers.simpleId(n))}},PathExpression:function(t){var e=l(t),s=f(t)
this.addDepth(e),this.opcode("getContext",e)
var i=s[0],r=a.default.helpers.scopedId(t),n=!e&&!r&&this.blockParamIndex(i)
n?this.opcode("lookupBlockParam",n,s):i?t.data?(this.options.data=!0,this.opcode("lookupData",e,s,t.strict)):this.opcode("lookupOnContext",s,t.falsy,t.strict,r):this.opcode("pushContext")},StringLiteral:function(t){u(t),this.opcode("pushString",t.value)},NumberLiteral:function(t){u(t),this.opcode("pushLiteral",t.value)},BooleanLiteral:function(t){u(t),this.opcode("pushLiteral",t.value)},UndefinedLiteral:function(){this.opcode("pushLiteral","undefined")},NullLiteral:function(){this.opcode("pushLiteral","null")},Hash:function(t){var e,s=t.pairs,i=0
if(!n.isArray(s))throw p(t,"pairs must be an array")
e=s.length
for(var r=0;r<e;r++)if(!s[r]||"string"!=typeof s[r].key)throw p(t,"pair keys must be strings")
for(this.opcode("pushHash");i<e;i++)this.pushParam(s[i].value)
for(;i--;)this.opcode("assignToHash",s[i].key)
this.opcode("popHash")},opcode:function(t){this.opcodes.push({opcode:t,args:h.call(arguments,1),loc:this.sourceNode[0].loc})},addDepth:function(t){t&&(this.useDepths=!0)},classifySexpr:function(t){f(t.path)
var e=a.default.helpers.simpleId(t.path),s=e&&!!this.blockParamIndex(t.path.parts[0]),i=!s&&a.default.helpers.helperExpression(t),r=!s&&(i||e)
if(r&&!i){var n=t.path.parts[0],o=this.options
o.knownHelpers[n]?i=!0:o.knownHelpersOnly&&(r=!1)}return i?"helper":r?"ambiguous":"simple"},pushParams:function(t){for(var e=0,s=t.length;e<s;e++)this.pushParam(t[e])},pushParam:function(t){u(t)
var e=null!=t.value?t.value:t.original||"",s=l(t)
if(this.stringParams)"number"!=typeof e&&"boolean"!=typeof e&&(e=String(e)),e.replace&&(e=e.replace(/^(\.?\.\/)*/g,"").replace(/\//g,".")),s&&this.addDepth(s),this.opcode("getContext",s),this.opcode("pushStringParam",e,t.type),"SubExpression"===t.type&&this.accept(t)
else{if(this.trackIds){var i=void 0
if(!t.parts||a.default.helpers.scopedId(t)||s||(i=this.blockParamIndex(f(t)[0])),i){var r=t.parts.slice(1).join(".")
this.opcode("pushId","BlockParam",i,r)}else(e=t.original||e).replace&&(e=e.replace(/^this(?:\.|$)/,"").replace(/^\.\//,"").replace(/^\.$/,"")),this.opcode("pushId",t.type,e)}this.accept(t)}},setupFullMustacheParams:function(t,e,s,i){var r=t.params
return this.pushParams(r),this.opcode("pushProgram",e),this.opcode("pushProgram",s),t.hash?this.accept(t.hash):this.opcode("emptyHash",i),r},blockParamIndex:function(t){for(var e=0,s=this.options.blockParams.length;e<s;e++){var i=this.options.blockParams[e],r=i&&n.indexOf(i,t)
if(i&&r>=0)return[e,r]}}}}),7914:((t,e,s)=>{e.__esModule=!0,e.SourceLocation=function(t,e){this.source=t,this.start={line:e.first_line,column:e.first_column},this.end={line:e.last_line,column:e.last_column}},e.id=function(t){return/^\[.*\]$/.test(t)?t.substring(1,t.length-1):t},e.stripFlags=function(t,e){return{open:"~"===t.charAt(2),close:"~"===e.charAt(e.length-3)}},e.stripComment=function(t){return t.replace(/^\{\{~?!-?-?/,"").replace(/-?-?~?\}\}$/,"")},e.preparePath=function(t,e,s){s=this.locInfo(s)
for(var i=t?"@":"",n=[],a=0,o=0,h=e.length;o<h;o++){var c=e[o].part,p=e[o].original!==c
if(i+=(e[o].separator||"")+c,p||".."!==c&&"."!==c&&"this"!==c)n.push(c)
else{if(n.length>0)throw new r.default("Invalid path: "+i,{loc:s})
".."===c&&a++}}return{type:"PathExpression",data:t,depth:a,parts:n,original:i,loc:s}},e.prepareMustache=function(t,e,s,i,r,n){var a=i.charAt(3)||i.charAt(2),o="{"!==a&&"&"!==a
return{type:/\*/.test(i)?"Decorator":"MustacheStatement",path:t,params:e,hash:s,escaped:o,strip:r,loc:this.locInfo(n)}},e.prepareRawBlock=function(t,e,s,i){n(t,s)
var r={type:"Program",body:e,strip:{},loc:i=this.locInfo(i)}
return{type:"BlockStatement",path:t.path,params:t.params,hash:t.hash,program:r,openStrip:{},inverseStrip:{},closeStrip:{},loc:i}},e.prepareBlock=function(t,e,s,i,a,o){i&&i.path&&n(t,i)
var h=/\*/.test(t.open)
e.blockParams=t.blockParams
var c=void 0,p=void 0
if(s){if(h)throw new r.default("Unexpected inverse block on decorator",s)
s.chain&&(s.program.body[0].closeStrip=i.strip),p=s.strip,c=s.program}return a&&(a=c,c=e,e=a),{type:h?"DecoratorBlock":"BlockStatement",path:t.path,params:t.params,hash:t.hash,program:e,inverse:c,openStrip:t.strip,inverseStrip:p,closeStrip:i&&i.strip,loc:this.locInfo(o)}},e.prepareProgram=function(t,e){if(!e&&t.length){var s=t[0].loc,i=t[t.length-1].loc
s&&i&&(e={source:s.source,start:{line:s.start.line,column:s.start.column},end:{line:i.end.line,column:i.end.column}})}return{type:"Program",body:t,strip:{},loc:e}},e.preparePartialBlock=function(t,e,s,i){return n(t,s),{type:"PartialBlockStatement",name:t.path,params:t.params,hash:t.hash,program:e,openStrip:t.strip,closeStrip:s&&s.strip,loc:this.locInfo(i)}}
var i,r=(i=s(9252))&&i.__esModule?i:{default:i}
function n(t,e){if(e=e.path?e.path.original:e,t.path.original!==e){var s={loc:t.path.loc}
throw new r.default(t.path.original+" doesn't match "+e,s)}}}),9424:((t,e,s)=>{function i(t){return t&&t.__esModule?t:{default:t}}e.__esModule=!0
var r=s(7280),n=i(s(9252)),a=s(8272),o=s(418),h=i(o)
function c(t){this.value=t}function p(){}function l(t){var e=t.source.currentLocation
return e?o.safeJsonLiteral(e):"undefined"}p.prototype={nameLookup:function(t,e){return this.internalNameLookup(t,e)},depthedLookup:function(t){return[this.aliasable("container.lookup"),"(depths, ",this.quotedString(t),")"]},compilerInfo:function(){var t=r.COMPILER_REVISION
return[t,r.REVISION_CHANGES[t]]},appendToBuffer:function(t,e,s){return a.isArray(t)||(t=[t]),t=this.source.wrap(t,e),this.environment.isSimple?["return ",t,";"]:s?["buffer += ",t,";"]:(t.appendToBuffer=!0,t)},initializeBuffer:function(){return this.quotedString("")},internalNameLookup:function(t,e){return this.lookupPropertyFunctionIsUsed=!0,["lookupProperty(",t,",",this.quotedString(e),")"]},lookupPropertyFunctionIsUsed:!1,compile:function(t,e,s,i){this.environment=t,this.options=e,this.stringParams=this.options.stringParams,this.trackIds=this.options.trackIds,this.precompile=!i,this.name=this.environment.name,this.isChild=!!s,this.context=s||{decorators:[],programs:[],environments:[]},this.preamble(),this.stackSlot=0,this.stackVars=[],this.aliases={},this.registers={list:[]},this.hashes=[],this.compileStack=[],this.inlineStack=[],this.blockParams=[],this.compileChildren(t,e),this.useDepths=this.useDepths||t.useDepths||t.useDecorators||this.options.compat,this.useBlockParams=this.useBlockParams||t.useBlockParams
var r=t.opcodes,a=void 0,o=void 0,h=void 0,c=void 0
for(h=0,c=r.length;h<c;h++)a=r[h],this.source.currentLocation=a.loc,o=o||a.loc,this[a.opcode].apply(this,a.args)
if(this.source.currentLocation=o,this.pushSource(""),this.stackSlot||this.inlineStack.length||this.compileStack.length)throw new n.default("Compile completed with content left on stack")
this.decorators.isEmpty()?this.decorators=void 0:(this.useDecorators=!0,this.decorators.prepend(["var decorators = container.decorators, ",this.lookupPropertyFunctionVarDeclaration(),";\n"]),this.decorators.push("return fn;"),i?this.decorators=Function.apply(this,["fn","props","container","depth0","data","blockParams","depths",this.decorators.merge()]):(this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n"),this.decorators.push("}\n"),this.decorators=this.decorators.merge()))
var p=this.createFunctionContext(i)
if(this.isChild)return p
var l={compiler:this.compilerInfo(),main:p}
this.decorators&&(l.main_d=this.decorators,l.useDecorators=!0)
var u=this.context,d=u.programs,f=u.decorators
for(h=0,c=d.length;h<c;h++)l[h]=d[h],f[h]&&(l[h+"_d"]=f[h],l.useDecorators=!0)
return this.environment.usePartial&&(l.usePartial=!0),this.options.data&&(l.useData=!0),this.useDepths&&(l.useDepths=!0),this.useBlockParams&&(l.useBlockParams=!0),this.options.compat&&(l.compat=!0),i?l.compilerOptions=this.options:(l.compiler=JSON.stringify(l.compiler),this.source.currentLocation={start:{line:1,column:0}},l=this.objectLiteral(l),e.srcName?(l=l.toStringWithSourceMap({file:e.destName})).map=l.map&&l.map.toString():l=l.toString()),l},preamble:function(){this.lastContext=0,this.source=new h.default(this.options.srcName),this.decorators=new h.default(this.options.srcName)},createFunctionContext:function(t){var e=this,s="",i=this.stackVars.concat(this.registers.list)
i.length>0&&(s+=", "+i.join(", "))
var r=0
Object.keys(this.aliases).forEach(function(t){var i=e.aliases[t]
i.children&&i.referenceCount>1&&(s+=", alias"+ ++r+"="+t,i.children[0]="alias"+r)}),this.lookupPropertyFunctionIsUsed&&(s+=", "+this.lookupPropertyFunctionVarDeclaration())
var n=["container","depth0","helpers","partials","data"];(this.useBlockParams||this.useDepths)&&n.push("blockParams"),this.useDepths&&n.push("depths")
var a=this.mergeSource(s)
return t?(n.push(a),Function.apply(this,n)):this.source.wrap(["function(",n.join(","),") {\n  ",a,"}"])},mergeSource:function(t){var e=this.environment.isSimple,s=!this.forceBuffer,i=void 0,r=void 0,n=void 0,a=void 0
return this.source.each(function(t){t.appendToBuffer?(n?t.prepend("  + "):n=t,a=t):(n&&(r?n.prepend("buffer += "):i=!0,a.add(";"),n=a=void 0),r=!0,e||(s=!1))}),s?n?(n.prepend("return "),a.add(";")):r||this.source.push('return "";'):(t+=", buffer = "+(i?"":this.initializeBuffer()),n?(n.prepend("return buffer + "),a.add(";")):this.source.push("return buffer;")),t&&this.source.prepend("var "+t.substring(2)+(i?"":";\n")),this.source.merge()},lookupPropertyFunctionVarDeclaration:function(){return"\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim()},blockValue:function(t){var e=this.aliasable("container.hooks.blockHelperMissing"),s=[this.contextName(0)]
this.setupHelperArgs(t,0,s)
var i=this.popStack()
s.splice(1,0,i),this.push(this.source.functionCall(e,"call",s))},ambiguousBlockValue:function(){var t=this.aliasable("container.hooks.blockHelperMissing"),e=[this.contextName(0)]
this.setupHelperArgs("",0,e,!0),this.flushInline()
var s=this.topStack()
e.splice(1,0,s),this.pushSource(["if (!",this.lastHelper,") { ",s," = ",this.source.functionCall(t,"call",e),"}"])},appendContent:function(t){this.pendingContent?t=this.pendingContent+t:this.pendingLocation=this.source.currentLocation,this.pendingContent=t},append:function(){if(this.isInline())this.replaceStack(function(t){return[" != null ? ",t,' : ""']}),this.pushSource(this.appendToBuffer(this.popStack()))
else{var t=this.popStack()
this.pushSource(["if (",t," != null) { ",this.appendToBuffer(t,void 0,!0)," }"]),this.environment.isSimple&&this.pushSource(["else { ",this.appendToBuffer("''",void 0,!0)," }"])}},appendEscaped:function(){this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"),"(",this.popStack(),")"]))},getContext:function(t){this.lastContext=t},pushContext:function(){this.pushStackLiteral(this.contextName(this.lastContext))},lookupOnContext:function(t,e,s,i){var r=0
i||!this.options.compat||this.lastContext?this.pushContext():this.push(this.depthedLookup(t[r++])),this.resolvePath("context",t,r,e,s)},lookupBlockParam:function(t,e){this.useBlockParams=!0,this.push(["blockParams[",t[0],"][",t[1],"]"]),this.resolvePath("context",e,1)},lookupData:function(t,e,s){t?this.pushStackLiteral("container.data(data, "+t+")"):this.pushStackLiteral("data"),this.resolvePath("data",e,0,!0,s)},resolvePath:function(t,e,s,i,r){var n=this
if(this.options.strict||this.options.assumeObjects)this.push(function(t,e,s,i,r){var n=e.popStack(),a=s.length
t&&a--
for(var o=i;o<a;o++)n=e.nameLookup(n,s[o],r)
return t?[e.aliasable("container.strict"),"(",n,", ",e.quotedString(s[a]),", ",l(e)," )"]:n}(this.options.strict&&r,this,e,s,t))
else for(var a=e.length,o=function(s){n.replaceStack(function(r){var a=n.nameLookup(r,e[s],t)
return i?[" && ",a]:[" != null ? ",a," : ",r]})},h=s;h<a;h++)o(h)},resolvePossibleLambda:function(){this.push([this.aliasable("container.lambda"),"(",this.popStack(),", ",this.contextName(0),")"])},pushStringParam:function(t,e){this.pushContext(),this.pushString(e),"SubExpression"!==e&&("string"==typeof t?this.pushString(t):this.pushStackLiteral(t))},emptyHash:function(t){this.trackIds&&this.push("{}"),this.stringParams&&(this.push("{}"),this.push("{}")),this.pushStackLiteral(t?"undefined":"{}")},pushHash:function(){this.hash&&this.hashes.push(this.hash),this.hash={values:{},types:[],contexts:[],ids:[]}},popHash:function(){var t=this.hash
this.hash=this.hashes.pop(),this.trackIds&&this.push(this.objectLiteral(t.ids)),this.stringParams&&(this.push(this.objectLiteral(t.contexts)),this.push(this.objectLiteral(t.types))),this.push(this.objectLiteral(t.values))},pushString:function(t){this.pushStackLiteral(this.quotedString(t))},pushLiteral:function(t){this.pushStackLiteral(t)},pushProgram:function(t){null!=t?this.pushStackLiteral(this.programExpression(t)):this.pushStackLiteral(null)},registerDecorator:function(t,e){var s=this.nameLookup("decorators",e,"decorator"),i=this.setupHelperArgs(e,t)
this.decorators.push(["var decorator = ",s,";"]),this.decorators.push(['if (typeof decorator !== "function") { throw new Error(',this.quotedString('Missing decorator: "'+e+'"'),"); }"]),this.decorators.push(["fn = ",this.decorators.functionCall("decorator","",["fn","props","container",i])," || fn;"])},invokeHelper:function(t,e,s){var i=this.popStack(),r=this.setupHelper(t,e),n=[]
s&&n.push(r.name),n.push(i),this.options.strict||n.push(this.aliasable("container.hooks.helperMissing"))
var a=["(",this.itemsSeparatedBy(n,"||"),")"],o=this.source.functionCall(a,"call",r.callParams)
this.push(o)},itemsSeparatedBy:function(t,e){var s=[]
s.push(t[0])
for(var i=1;i<t.length;i++)s.push(e,t[i])
return s},invokeKnownHelper:function(t,e){var s=this.setupHelper(t,e)
this.push(this.source.functionCall(s.name,"call",s.callParams))},invokeAmbiguous:function(t,e){this.useRegister("helper")
var s=this.popStack()
this.emptyHash()
var i=this.setupHelper(0,t,e),r=["(","(helper = ",this.lastHelper=this.nameLookup("helpers",t,"helper")," || ",s,")"]
this.options.strict||(r[0]="(helper = ",r.push(" != null ? helper : ",this.aliasable("container.hooks.helperMissing"))),this.push(["(",r,i.paramsInit?["),(",i.paramsInit]:[],"),","(typeof helper === ",this.aliasable('"function"')," ? ",this.source.functionCall("helper","call",i.callParams)," : helper))"])},invokePartial:function(t,e,s){var i=[],r=this.setupParams(e,1,i)
t&&(e=this.popStack(),delete r.name),s&&(r.indent=this.quotedString(s)),r.helpers="helpers",r.partials="partials",r.decorators="container.decorators",t?i.unshift(e):i.unshift(this.nameLookup("partials",e,"partial")),this.options.compat&&(r.depths="depths"),r=this.objectLiteral(r),i.push(r),this.push(this.source.functionCall("container.invokePartial","",i))},assignToHash:function(t){var e=this.popStack(),s=void 0,i=void 0,r=void 0
this.trackIds&&(r=this.popStack()),this.stringParams&&(i=this.popStack(),s=this.popStack())
var n=this.hash
s&&(n.contexts[t]=s),i&&(n.types[t]=i),r&&(n.ids[t]=r),n.values[t]=e},pushId:function(t,e,s){"BlockParam"===t?this.pushStackLiteral("blockParams["+e[0]+"].path["+e[1]+"]"+(s?" + "+this.quotedString("."+s):"")):"PathExpression"===t?this.pushString(e):"SubExpression"===t?this.pushStackLiteral("true"):this.pushStackLiteral("null")},compiler:p,compileChildren:function(t,e){for(var s=t.children,i=void 0,r=void 0,n=0,a=s.length;n<a;n++){i=s[n],r=new this.compiler
var o=this.matchExistingProgram(i)
if(null==o){var h=this.context.programs.push("")-1
i.index=h,i.name="program"+h,this.context.programs[h]=r.compile(i,e,this.context,!this.precompile),this.context.decorators[h]=r.decorators,this.context.environments[h]=i,this.useDepths=this.useDepths||r.useDepths,this.useBlockParams=this.useBlockParams||r.useBlockParams,i.useDepths=this.useDepths,i.useBlockParams=this.useBlockParams}else i.index=o.index,i.name="program"+o.index,this.useDepths=this.useDepths||o.useDepths,this.useBlockParams=this.useBlockParams||o.useBlockParams}},matchExistingProgram:function(t){for(var e=0,s=this.context.environments.length;e<s;e++){var i=this.context.environments[e]
if(i&&i.equals(t))return i}},programExpression:function(t){var e=this.environment.children[t],s=[e.index,"data",e.blockParams]
return(this.useBlockParams||this.useDepths)&&s.push("blockParams"),this.useDepths&&s.push("depths"),"container.program("+s.join(", ")+")"},useRegister:function(t){this.registers[t]||(this.registers[t]=!0,this.registers.list.push(t))},push:function(t){return t instanceof c||(t=this.source.wrap(t)),this.inlineStack.push(t),t},pushStackLiteral:function(t){this.push(new c(t))},pushSource:function(t){this.pendingContent&&(this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent),this.pendingLocation)),this.pendingContent=void 0),t&&this.source.push(t)},replaceStack:function(t){var e=["("],s=void 0,i=void 0,r=void 0
if(!this.isInline())throw new n.default("replaceStack on non-inline")
var a=this.popStack(!0)
if(a instanceof c)e=["(",s=[a.value]],r=!0
else{i=!0
var o=this.incrStack()
e=["((",this.push(o)," = ",a,")"],s=this.topStack()}var h=t.call(this,s)
r||this.popStack(),i&&this.stackSlot--,this.push(e.concat(h,")"))},incrStack:function(){return this.stackSlot++,this.stackSlot>this.stackVars.length&&this.stackVars.push("stack"+this.stackSlot),this.topStackName()},topStackName:function(){return"stack"+this.stackSlot},flushInline:function(){var t=this.inlineStack
this.inlineStack=[]
for(var e=0,s=t.length;e<s;e++){var i=t[e]
if(i instanceof c)this.compileStack.push(i)
else{var r=this.incrStack()
this.pushSource([r," = ",i,";"]),this.compileStack.push(r)}}},isInline:function(){return this.inlineStack.length},popStack:function(t){var e=this.isInline(),s=(e?this.inlineStack:this.compileStack).pop()
if(!t&&s instanceof c)return s.value
if(!e){if(!this.stackSlot)throw new n.default("Invalid stack pop")
this.stackSlot--}return s},topStack:function(){var t=this.isInline()?this.inlineStack:this.compileStack,e=t[t.length-1]
return e instanceof c?e.value:e},contextName:function(t){return this.useDepths&&t?"depths["+t+"]":"depth"+t},quotedString:function(t){return this.source.quotedString(t)},objectLiteral:function(t){return this.source.objectLiteral(t)},aliasable:function(t){var e=this.aliases[t]
return e?(e.referenceCount++,e):((e=this.aliases[t]=this.source.wrap(t)).aliasable=!0,e.referenceCount=1,e)},setupHelper:function(t,e,s){var i=[]
return{params:i,paramsInit:this.setupHelperArgs(e,t,i,s),name:this.nameLookup("helpers",e,"helper"),callParams:[this.aliasable(this.contextName(0)+" != null ? "+this.contextName(0)+" : (container.nullContext || {})")].concat(i)}},setupParams:function(t,e,s){var i={},r=[],n=[],a=[],o=!s,h=void 0
o&&(s=[]),i.name=this.quotedString(t),i.hash=this.popStack(),this.trackIds&&(i.hashIds=this.popStack()),this.stringParams&&(i.hashTypes=this.popStack(),i.hashContexts=this.popStack())
var c=this.popStack(),p=this.popStack();(p||c)&&(i.fn=p||"container.noop",i.inverse=c||"container.noop")
for(var l=e;l--;)h=this.popStack(),s[l]=h,this.trackIds&&(a[l]=this.popStack()),this.stringParams&&(n[l]=this.popStack(),r[l]=this.popStack())
return o&&(i.args=this.source.generateArray(s)),this.trackIds&&(i.ids=this.source.generateArray(a)),this.stringParams&&(i.types=this.source.generateArray(n),i.contexts=this.source.generateArray(r)),this.options.data&&(i.data="data"),this.useBlockParams&&(i.blockParams="blockParams"),i},setupHelperArgs:function(t,e,s,i){var r=this.setupParams(t,e,s)
return r.loc=l(this),r=this.objectLiteral(r),i?(this.useRegister("options"),s.push("options"),["options=",r]):s?(s.push(r),""):r}},function(){for(var t="break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" "),e=p.RESERVED_WORDS={},s=0,i=t.length;s<i;s++)e[t[s]]=!0}(),p.isValidJavaScriptVariableName=function(t){return!p.RESERVED_WORDS[t]&&/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)},e.default=p,t.exports=e.default}),9815:((t,e)=>{e.__esModule=!0,e.NODE_TYPES=["Program","BlockStatement","DecoratorBlock","PartialStatement","PartialBlockStatement","Decorator","MustacheStatement","ContentStatement","CommentStatement","SubExpression","PathExpression","StringLiteral","NumberLiteral","BooleanLiteral","UndefinedLiteral","NullLiteral","Hash","HashPair"]}),1060:((t,e)=>{e.__esModule=!0
var s=function(){var t={trace:function(){},yy:{},symbols_:{error:2,root:3,program:4,EOF:5,program_repetition0:6,statement:7,mustache:8,block:9,rawBlock:10,partial:11,partialBlock:12,content:13,COMMENT:14,CONTENT:15,openRawBlock:16,rawBlock_repetition0:17,END_RAW_BLOCK:18,OPEN_RAW_BLOCK:19,helperName:20,openRawBlock_repetition0:21,openRawBlock_option0:22,CLOSE_RAW_BLOCK:23,openBlock:24,block_option0:25,closeBlock:26,openInverse:27,block_option1:28,OPEN_BLOCK:29,openBlock_repetition0:30,openBlock_option0:31,openBlock_option1:32,CLOSE:33,OPEN_INVERSE:34,openInverse_repetition0:35,openInverse_option0:36,openInverse_option1:37,openInverseChain:38,OPEN_INVERSE_CHAIN:39,openInverseChain_repetition0:40,openInverseChain_option0:41,openInverseChain_option1:42,inverseAndProgram:43,INVERSE:44,inverseChain:45,inverseChain_option0:46,OPEN_ENDBLOCK:47,OPEN:48,mustache_repetition0:49,mustache_option0:50,OPEN_UNESCAPED:51,mustache_repetition1:52,mustache_option1:53,CLOSE_UNESCAPED:54,OPEN_PARTIAL:55,partialName:56,partial_repetition0:57,partial_option0:58,openPartialBlock:59,OPEN_PARTIAL_BLOCK:60,openPartialBlock_repetition0:61,openPartialBlock_option0:62,param:63,sexpr:64,OPEN_SEXPR:65,sexpr_repetition0:66,sexpr_option0:67,CLOSE_SEXPR:68,hash:69,hash_repetition_plus0:70,hashSegment:71,ID:72,EQUALS:73,blockParams:74,OPEN_BLOCK_PARAMS:75,blockParams_repetition_plus0:76,CLOSE_BLOCK_PARAMS:77,path:78,dataName:79,STRING:80,NUMBER:81,BOOLEAN:82,UNDEFINED:83,NULL:84,DATA:85,pathSegments:86,SEP:87,$accept:0,$end:1},terminals_:{2:"error",5:"EOF",14:"COMMENT",15:"CONTENT",18:"END_RAW_BLOCK",19:"OPEN_RAW_BLOCK",23:"CLOSE_RAW_BLOCK",29:"OPEN_BLOCK",33:"CLOSE",34:"OPEN_INVERSE",39:"OPEN_INVERSE_CHAIN",44:"INVERSE",47:"OPEN_ENDBLOCK",48:"OPEN",51:"OPEN_UNESCAPED",54:"CLOSE_UNESCAPED",55:"OPEN_PARTIAL",60:"OPEN_PARTIAL_BLOCK",65:"OPEN_SEXPR",68:"CLOSE_SEXPR",72:"ID",73:"EQUALS",75:"OPEN_BLOCK_PARAMS",77:"CLOSE_BLOCK_PARAMS",80:"STRING",81:"NUMBER",82:"BOOLEAN",83:"UNDEFINED",84:"NULL",85:"DATA",87:"SEP"},productions_:[0,[3,2],[4,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[13,1],[10,3],[16,5],[9,4],[9,4],[24,6],[27,6],[38,6],[43,2],[45,3],[45,1],[26,3],[8,5],[8,5],[11,5],[12,3],[59,5],[63,1],[63,1],[64,5],[69,1],[71,3],[74,3],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[56,1],[56,1],[79,2],[78,1],[86,3],[86,1],[6,0],[6,2],[17,0],[17,2],[21,0],[21,2],[22,0],[22,1],[25,0],[25,1],[28,0],[28,1],[30,0],[30,2],[31,0],[31,1],[32,0],[32,1],[35,0],[35,2],[36,0],[36,1],[37,0],[37,1],[40,0],[40,2],[41,0],[41,1],[42,0],[42,1],[46,0],[46,1],[49,0],[49,2],[50,0],[50,1],[52,0],[52,2],[53,0],[53,1],[57,0],[57,2],[58,0],[58,1],[61,0],[61,2],[62,0],[62,1],[66,0],[66,2],[67,0],[67,1],[70,1],[70,2],[76,1],[76,2]],performAction:function(t,e,s,i,r,n){var a=n.length-1
switch(r){case 1:return n[a-1]
case 2:this.$=i.prepareProgram(n[a])
break
case 3:case 4:case 5:case 6:case 7:case 8:case 20:case 27:case 28:case 33:case 34:case 40:case 41:this.$=n[a]
break
case 9:this.$={type:"CommentStatement",value:i.stripComment(n[a]),strip:i.stripFlags(n[a],n[a]),loc:i.locInfo(this._$)}
break
case 10:this.$={type:"ContentStatement",original:n[a],value:n[a],loc:i.locInfo(this._$)}
break
case 11:this.$=i.prepareRawBlock(n[a-2],n[a-1],n[a],this._$)
break
case 12:this.$={path:n[a-3],params:n[a-2],hash:n[a-1]}
break
case 13:this.$=i.prepareBlock(n[a-3],n[a-2],n[a-1],n[a],!1,this._$)
break
case 14:this.$=i.prepareBlock(n[a-3],n[a-2],n[a-1],n[a],!0,this._$)
break
case 15:this.$={open:n[a-5],path:n[a-4],params:n[a-3],hash:n[a-2],blockParams:n[a-1],strip:i.stripFlags(n[a-5],n[a])}
break
case 16:case 17:this.$={path:n[a-4],params:n[a-3],hash:n[a-2],blockParams:n[a-1],strip:i.stripFlags(n[a-5],n[a])}
break
case 18:this.$={strip:i.stripFlags(n[a-1],n[a-1]),program:n[a]}
break
case 19:var o=i.prepareBlock(n[a-2],n[a-1],n[a],n[a],!1,this._$),h=i.prepareProgram([o],n[a-1].loc)
h.chained=!0,this.$={strip:n[a-2].strip,program:h,chain:!0}
break
case 21:this.$={path:n[a-1],strip:i.stripFlags(n[a-2],n[a])}
break
case 22:case 23:this.$=i.prepareMustache(n[a-3],n[a-2],n[a-1],n[a-4],i.stripFlags(n[a-4],n[a]),this._$)
break
case 24:this.$={type:"PartialStatement",name:n[a-3],params:n[a-2],hash:n[a-1],indent:"",strip:i.stripFlags(n[a-4],n[a]),loc:i.locInfo(this._$)}
break
case 25:this.$=i.preparePartialBlock(n[a-2],n[a-1],n[a],this._$)
break
case 26:this.$={path:n[a-3],params:n[a-2],hash:n[a-1],strip:i.stripFlags(n[a-4],n[a])}
break
case 29:this.$={type:"SubExpression",path:n[a-3],params:n[a-2],hash:n[a-1],loc:i.locInfo(this._$)}
break
case 30:this.$={type:"Hash",pairs:n[a],loc:i.locInfo(this._$)}
break
case 31:this.$={type:"HashPair",key:i.id(n[a-2]),value:n[a],loc:i.locInfo(this._$)}
break
case 32:this.$=i.id(n[a-1])
break
case 35:this.$={type:"StringLiteral",value:n[a],original:n[a],loc:i.locInfo(this._$)}
break
case 36:this.$={type:"NumberLiteral",value:Number(n[a]),original:Number(n[a]),loc:i.locInfo(this._$)}
break
case 37:this.$={type:"BooleanLiteral",value:"true"===n[a],original:"true"===n[a],loc:i.locInfo(this._$)}
break
case 38:this.$={type:"UndefinedLiteral",original:void 0,value:void 0,loc:i.locInfo(this._$)}
break
case 39:this.$={type:"NullLiteral",original:null,value:null,loc:i.locInfo(this._$)}
break
case 42:this.$=i.preparePath(!0,n[a],this._$)
break
case 43:this.$=i.preparePath(!1,n[a],this._$)
break
case 44:n[a-2].push({part:i.id(n[a]),original:n[a],separator:n[a-1]}),this.$=n[a-2]
break
case 45:this.$=[{part:i.id(n[a]),original:n[a]}]
break
case 46:case 48:case 50:case 58:case 64:case 70:case 78:case 82:case 86:case 90:case 94:this.$=[]
break
case 47:case 49:case 51:case 59:case 65:case 71:case 79:case 83:case 87:case 91:case 95:case 99:case 101:n[a-1].push(n[a])
break
case 98:case 100:this.$=[n[a]]}},table:[{3:1,4:2,5:[2,46],6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{1:[3]},{5:[1,4]},{5:[2,2],7:5,8:6,9:7,10:8,11:9,12:10,13:11,14:[1,12],15:[1,20],16:17,19:[1,23],24:15,27:16,29:[1,21],34:[1,22],39:[2,2],44:[2,2],47:[2,2],48:[1,13],51:[1,14],55:[1,18],59:19,60:[1,24]},{1:[2,1]},{5:[2,47],14:[2,47],15:[2,47],19:[2,47],29:[2,47],34:[2,47],39:[2,47],44:[2,47],47:[2,47],48:[2,47],51:[2,47],55:[2,47],60:[2,47]},{5:[2,3],14:[2,3],15:[2,3],19:[2,3],29:[2,3],34:[2,3],39:[2,3],44:[2,3],47:[2,3],48:[2,3],51:[2,3],55:[2,3],60:[2,3]},{5:[2,4],14:[2,4],15:[2,4],19:[2,4],29:[2,4],34:[2,4],39:[2,4],44:[2,4],47:[2,4],48:[2,4],51:[2,4],55:[2,4],60:[2,4]},{5:[2,5],14:[2,5],15:[2,5],19:[2,5],29:[2,5],34:[2,5],39:[2,5],44:[2,5],47:[2,5],48:[2,5],51:[2,5],55:[2,5],60:[2,5]},{5:[2,6],14:[2,6],15:[2,6],19:[2,6],29:[2,6],34:[2,6],39:[2,6],44:[2,6],47:[2,6],48:[2,6],51:[2,6],55:[2,6],60:[2,6]},{5:[2,7],14:[2,7],15:[2,7],19:[2,7],29:[2,7],34:[2,7],39:[2,7],44:[2,7],47:[2,7],48:[2,7],51:[2,7],55:[2,7],60:[2,7]},{5:[2,8],14:[2,8],15:[2,8],19:[2,8],29:[2,8],34:[2,8],39:[2,8],44:[2,8],47:[2,8],48:[2,8],51:[2,8],55:[2,8],60:[2,8]},{5:[2,9],14:[2,9],15:[2,9],19:[2,9],29:[2,9],34:[2,9],39:[2,9],44:[2,9],47:[2,9],48:[2,9],51:[2,9],55:[2,9],60:[2,9]},{20:25,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:36,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:37,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{4:38,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{15:[2,48],17:39,18:[2,48]},{20:41,56:40,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:44,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{5:[2,10],14:[2,10],15:[2,10],18:[2,10],19:[2,10],29:[2,10],34:[2,10],39:[2,10],44:[2,10],47:[2,10],48:[2,10],51:[2,10],55:[2,10],60:[2,10]},{20:45,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:46,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:47,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:41,56:48,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[2,78],49:49,65:[2,78],72:[2,78],80:[2,78],81:[2,78],82:[2,78],83:[2,78],84:[2,78],85:[2,78]},{23:[2,33],33:[2,33],54:[2,33],65:[2,33],68:[2,33],72:[2,33],75:[2,33],80:[2,33],81:[2,33],82:[2,33],83:[2,33],84:[2,33],85:[2,33]},{23:[2,34],33:[2,34],54:[2,34],65:[2,34],68:[2,34],72:[2,34],75:[2,34],80:[2,34],81:[2,34],82:[2,34],83:[2,34],84:[2,34],85:[2,34]},{23:[2,35],33:[2,35],54:[2,35],65:[2,35],68:[2,35],72:[2,35],75:[2,35],80:[2,35],81:[2,35],82:[2,35],83:[2,35],84:[2,35],85:[2,35]},{23:[2,36],33:[2,36],54:[2,36],65:[2,36],68:[2,36],72:[2,36],75:[2,36],80:[2,36],81:[2,36],82:[2,36],83:[2,36],84:[2,36],85:[2,36]},{23:[2,37],33:[2,37],54:[2,37],65:[2,37],68:[2,37],72:[2,37],75:[2,37],80:[2,37],81:[2,37],82:[2,37],83:[2,37],84:[2,37],85:[2,37]},{23:[2,38],33:[2,38],54:[2,38],65:[2,38],68:[2,38],72:[2,38],75:[2,38],80:[2,38],81:[2,38],82:[2,38],83:[2,38],84:[2,38],85:[2,38]},{23:[2,39],33:[2,39],54:[2,39],65:[2,39],68:[2,39],72:[2,39],75:[2,39],80:[2,39],81:[2,39],82:[2,39],83:[2,39],84:[2,39],85:[2,39]},{23:[2,43],33:[2,43],54:[2,43],65:[2,43],68:[2,43],72:[2,43],75:[2,43],80:[2,43],81:[2,43],82:[2,43],83:[2,43],84:[2,43],85:[2,43],87:[1,50]},{72:[1,35],86:51},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{52:52,54:[2,82],65:[2,82],72:[2,82],80:[2,82],81:[2,82],82:[2,82],83:[2,82],84:[2,82],85:[2,82]},{25:53,38:55,39:[1,57],43:56,44:[1,58],45:54,47:[2,54]},{28:59,43:60,44:[1,58],47:[2,56]},{13:62,15:[1,20],18:[1,61]},{33:[2,86],57:63,65:[2,86],72:[2,86],80:[2,86],81:[2,86],82:[2,86],83:[2,86],84:[2,86],85:[2,86]},{33:[2,40],65:[2,40],72:[2,40],80:[2,40],81:[2,40],82:[2,40],83:[2,40],84:[2,40],85:[2,40]},{33:[2,41],65:[2,41],72:[2,41],80:[2,41],81:[2,41],82:[2,41],83:[2,41],84:[2,41],85:[2,41]},{20:64,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:65,47:[1,66]},{30:67,33:[2,58],65:[2,58],72:[2,58],75:[2,58],80:[2,58],81:[2,58],82:[2,58],83:[2,58],84:[2,58],85:[2,58]},{33:[2,64],35:68,65:[2,64],72:[2,64],75:[2,64],80:[2,64],81:[2,64],82:[2,64],83:[2,64],84:[2,64],85:[2,64]},{21:69,23:[2,50],65:[2,50],72:[2,50],80:[2,50],81:[2,50],82:[2,50],83:[2,50],84:[2,50],85:[2,50]},{33:[2,90],61:70,65:[2,90],72:[2,90],80:[2,90],81:[2,90],82:[2,90],83:[2,90],84:[2,90],85:[2,90]},{20:74,33:[2,80],50:71,63:72,64:75,65:[1,43],69:73,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{72:[1,79]},{23:[2,42],33:[2,42],54:[2,42],65:[2,42],68:[2,42],72:[2,42],75:[2,42],80:[2,42],81:[2,42],82:[2,42],83:[2,42],84:[2,42],85:[2,42],87:[1,50]},{20:74,53:80,54:[2,84],63:81,64:75,65:[1,43],69:82,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:83,47:[1,66]},{47:[2,55]},{4:84,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{47:[2,20]},{20:85,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:86,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{26:87,47:[1,66]},{47:[2,57]},{5:[2,11],14:[2,11],15:[2,11],19:[2,11],29:[2,11],34:[2,11],39:[2,11],44:[2,11],47:[2,11],48:[2,11],51:[2,11],55:[2,11],60:[2,11]},{15:[2,49],18:[2,49]},{20:74,33:[2,88],58:88,63:89,64:75,65:[1,43],69:90,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{65:[2,94],66:91,68:[2,94],72:[2,94],80:[2,94],81:[2,94],82:[2,94],83:[2,94],84:[2,94],85:[2,94]},{5:[2,25],14:[2,25],15:[2,25],19:[2,25],29:[2,25],34:[2,25],39:[2,25],44:[2,25],47:[2,25],48:[2,25],51:[2,25],55:[2,25],60:[2,25]},{20:92,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,31:93,33:[2,60],63:94,64:75,65:[1,43],69:95,70:76,71:77,72:[1,78],75:[2,60],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,66],36:96,63:97,64:75,65:[1,43],69:98,70:76,71:77,72:[1,78],75:[2,66],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,22:99,23:[2,52],63:100,64:75,65:[1,43],69:101,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,92],62:102,63:103,64:75,65:[1,43],69:104,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,105]},{33:[2,79],65:[2,79],72:[2,79],80:[2,79],81:[2,79],82:[2,79],83:[2,79],84:[2,79],85:[2,79]},{33:[2,81]},{23:[2,27],33:[2,27],54:[2,27],65:[2,27],68:[2,27],72:[2,27],75:[2,27],80:[2,27],81:[2,27],82:[2,27],83:[2,27],84:[2,27],85:[2,27]},{23:[2,28],33:[2,28],54:[2,28],65:[2,28],68:[2,28],72:[2,28],75:[2,28],80:[2,28],81:[2,28],82:[2,28],83:[2,28],84:[2,28],85:[2,28]},{23:[2,30],33:[2,30],54:[2,30],68:[2,30],71:106,72:[1,107],75:[2,30]},{23:[2,98],33:[2,98],54:[2,98],68:[2,98],72:[2,98],75:[2,98]},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],73:[1,108],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{23:[2,44],33:[2,44],54:[2,44],65:[2,44],68:[2,44],72:[2,44],75:[2,44],80:[2,44],81:[2,44],82:[2,44],83:[2,44],84:[2,44],85:[2,44],87:[2,44]},{54:[1,109]},{54:[2,83],65:[2,83],72:[2,83],80:[2,83],81:[2,83],82:[2,83],83:[2,83],84:[2,83],85:[2,83]},{54:[2,85]},{5:[2,13],14:[2,13],15:[2,13],19:[2,13],29:[2,13],34:[2,13],39:[2,13],44:[2,13],47:[2,13],48:[2,13],51:[2,13],55:[2,13],60:[2,13]},{38:55,39:[1,57],43:56,44:[1,58],45:111,46:110,47:[2,76]},{33:[2,70],40:112,65:[2,70],72:[2,70],75:[2,70],80:[2,70],81:[2,70],82:[2,70],83:[2,70],84:[2,70],85:[2,70]},{47:[2,18]},{5:[2,14],14:[2,14],15:[2,14],19:[2,14],29:[2,14],34:[2,14],39:[2,14],44:[2,14],47:[2,14],48:[2,14],51:[2,14],55:[2,14],60:[2,14]},{33:[1,113]},{33:[2,87],65:[2,87],72:[2,87],80:[2,87],81:[2,87],82:[2,87],83:[2,87],84:[2,87],85:[2,87]},{33:[2,89]},{20:74,63:115,64:75,65:[1,43],67:114,68:[2,96],69:116,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,117]},{32:118,33:[2,62],74:119,75:[1,120]},{33:[2,59],65:[2,59],72:[2,59],75:[2,59],80:[2,59],81:[2,59],82:[2,59],83:[2,59],84:[2,59],85:[2,59]},{33:[2,61],75:[2,61]},{33:[2,68],37:121,74:122,75:[1,120]},{33:[2,65],65:[2,65],72:[2,65],75:[2,65],80:[2,65],81:[2,65],82:[2,65],83:[2,65],84:[2,65],85:[2,65]},{33:[2,67],75:[2,67]},{23:[1,123]},{23:[2,51],65:[2,51],72:[2,51],80:[2,51],81:[2,51],82:[2,51],83:[2,51],84:[2,51],85:[2,51]},{23:[2,53]},{33:[1,124]},{33:[2,91],65:[2,91],72:[2,91],80:[2,91],81:[2,91],82:[2,91],83:[2,91],84:[2,91],85:[2,91]},{33:[2,93]},{5:[2,22],14:[2,22],15:[2,22],19:[2,22],29:[2,22],34:[2,22],39:[2,22],44:[2,22],47:[2,22],48:[2,22],51:[2,22],55:[2,22],60:[2,22]},{23:[2,99],33:[2,99],54:[2,99],68:[2,99],72:[2,99],75:[2,99]},{73:[1,108]},{20:74,63:125,64:75,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,23],14:[2,23],15:[2,23],19:[2,23],29:[2,23],34:[2,23],39:[2,23],44:[2,23],47:[2,23],48:[2,23],51:[2,23],55:[2,23],60:[2,23]},{47:[2,19]},{47:[2,77]},{20:74,33:[2,72],41:126,63:127,64:75,65:[1,43],69:128,70:76,71:77,72:[1,78],75:[2,72],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,24],14:[2,24],15:[2,24],19:[2,24],29:[2,24],34:[2,24],39:[2,24],44:[2,24],47:[2,24],48:[2,24],51:[2,24],55:[2,24],60:[2,24]},{68:[1,129]},{65:[2,95],68:[2,95],72:[2,95],80:[2,95],81:[2,95],82:[2,95],83:[2,95],84:[2,95],85:[2,95]},{68:[2,97]},{5:[2,21],14:[2,21],15:[2,21],19:[2,21],29:[2,21],34:[2,21],39:[2,21],44:[2,21],47:[2,21],48:[2,21],51:[2,21],55:[2,21],60:[2,21]},{33:[1,130]},{33:[2,63]},{72:[1,132],76:131},{33:[1,133]},{33:[2,69]},{15:[2,12],18:[2,12]},{14:[2,26],15:[2,26],19:[2,26],29:[2,26],34:[2,26],47:[2,26],48:[2,26],51:[2,26],55:[2,26],60:[2,26]},{23:[2,31],33:[2,31],54:[2,31],68:[2,31],72:[2,31],75:[2,31]},{33:[2,74],42:134,74:135,75:[1,120]},{33:[2,71],65:[2,71],72:[2,71],75:[2,71],80:[2,71],81:[2,71],82:[2,71],83:[2,71],84:[2,71],85:[2,71]},{33:[2,73],75:[2,73]},{23:[2,29],33:[2,29],54:[2,29],65:[2,29],68:[2,29],72:[2,29],75:[2,29],80:[2,29],81:[2,29],82:[2,29],83:[2,29],84:[2,29],85:[2,29]},{14:[2,15],15:[2,15],19:[2,15],29:[2,15],34:[2,15],39:[2,15],44:[2,15],47:[2,15],48:[2,15],51:[2,15],55:[2,15],60:[2,15]},{72:[1,137],77:[1,136]},{72:[2,100],77:[2,100]},{14:[2,16],15:[2,16],19:[2,16],29:[2,16],34:[2,16],44:[2,16],47:[2,16],48:[2,16],51:[2,16],55:[2,16],60:[2,16]},{33:[1,138]},{33:[2,75]},{33:[2,32]},{72:[2,101],77:[2,101]},{14:[2,17],15:[2,17],19:[2,17],29:[2,17],34:[2,17],39:[2,17],44:[2,17],47:[2,17],48:[2,17],51:[2,17],55:[2,17],60:[2,17]}],defaultActions:{4:[2,1],54:[2,55],56:[2,20],60:[2,57],73:[2,81],82:[2,85],86:[2,18],90:[2,89],101:[2,53],104:[2,93],110:[2,19],111:[2,77],116:[2,97],119:[2,63],122:[2,69],135:[2,75],136:[2,32]},parseError:function(t){throw new Error(t)},parse:function(t){var e=this,s=[0],i=[null],r=[],n=this.table,a="",o=0,h=0,c=0
this.lexer.setInput(t),this.lexer.yy=this.yy,this.yy.lexer=this.lexer,this.yy.parser=this,void 0===this.lexer.yylloc&&(this.lexer.yylloc={})
var p=this.lexer.yylloc
r.push(p)
var l=this.lexer.options&&this.lexer.options.ranges
function u(){var t
return"number"!=typeof(t=e.lexer.lex()||1)&&(t=e.symbols_[t]||t),t}"function"==typeof this.yy.parseError&&(this.parseError=this.yy.parseError)
for(var d,f,m,g,y,v,S,k,P,b={};;){if(m=s[s.length-1],this.defaultActions[m]?g=this.defaultActions[m]:(null==d&&(d=u()),g=n[m]&&n[m][d]),void 0===g||!g.length||!g[0]){var _=""
if(!c){for(v in P=[],n[m])this.terminals_[v]&&v>2&&P.push("'"+this.terminals_[v]+"'")
_=this.lexer.showPosition?"Parse error on line "+(o+1)+":\n"+this.lexer.showPosition()+"\nExpecting "+P.join(", ")+", got '"+(this.terminals_[d]||d)+"'":"Parse error on line "+(o+1)+": Unexpected "+(1==d?"end of input":"'"+(this.terminals_[d]||d)+"'"),this.parseError(_,{text:this.lexer.match,token:this.terminals_[d]||d,line:this.lexer.yylineno,loc:p,expected:P})}}if(g[0]instanceof Array&&g.length>1)throw new Error("Parse Error: multiple actions possible at state: "+m+", token: "+d)
switch(g[0]){case 1:s.push(d),i.push(this.lexer.yytext),r.push(this.lexer.yylloc),s.push(g[1]),d=null,f?(d=f,f=null):(h=this.lexer.yyleng,a=this.lexer.yytext,o=this.lexer.yylineno,p=this.lexer.yylloc,c>0&&c--)
break
case 2:if(S=this.productions_[g[1]][1],b.$=i[i.length-S],b._$={first_line:r[r.length-(S||1)].first_line,last_line:r[r.length-1].last_line,first_column:r[r.length-(S||1)].first_column,last_column:r[r.length-1].last_column},l&&(b._$.range=[r[r.length-(S||1)].range[0],r[r.length-1].range[1]]),void 0!==(y=this.performAction.call(b,a,h,o,this.yy,g[1],i,r)))return y
S&&(s=s.slice(0,-1*S*2),i=i.slice(0,-1*S),r=r.slice(0,-1*S)),s.push(this.productions_[g[1]][0]),i.push(b.$),r.push(b._$),k=n[s[s.length-2]][s[s.length-1]],s.push(k)
break
case 3:return!0}}return!0}},e={EOF:1,parseError:function(t,e){if(!this.yy.parser)throw new Error(t)
this.yy.parser.parseError(t,e)},setInput:function(t){return this._input=t,this._more=this._less=this.done=!1,this.yylineno=this.yyleng=0,this.yytext=this.matched=this.match="",this.conditionStack=["INITIAL"],this.yylloc={first_line:1,first_column:0,last_line:1,last_column:0},this.options.ranges&&(this.yylloc.range=[0,0]),this.offset=0,this},input:function(){var t=this._input[0]
return this.yytext+=t,this.yyleng++,this.offset++,this.match+=t,this.matched+=t,t.match(/(?:\r\n?|\n).*/g)?(this.yylineno++,this.yylloc.last_line++):this.yylloc.last_column++,this.options.ranges&&this.yylloc.range[1]++,this._input=this._input.slice(1),t},unput:function(t){var e=t.length,s=t.split(/(?:\r\n?|\n)/g)
this._input=t+this._input,this.yytext=this.yytext.substr(0,this.yytext.length-e-1),this.offset-=e
var i=this.match.split(/(?:\r\n?|\n)/g)
this.match=this.match.substr(0,this.match.length-1),this.matched=this.matched.substr(0,this.matched.length-1),s.length-1&&(this.yylineno-=s.length-1)
var r=this.yylloc.range
return this.yylloc={first_line:this.yylloc.first_line,last_line:this.yylineno+1,first_column:this.yylloc.first_column,last_column:s?(s.length===i.length?this.yylloc.first_column:0)+i[i.length-s.length].length-s[0].length:this.yylloc.first_column-e},this.options.ranges&&(this.yylloc.range=[r[0],r[0]+this.yyleng-e]),this},more:function(){return this._more=!0,this},less:function(t){this.unput(this.match.slice(t))},pastInput:function(){var t=this.matched.substr(0,this.matched.length-this.match.length)
return(t.length>20?"...":"")+t.substr(-20).replace(/\n/g,"")},upcomingInput:function(){var t=this.match
return t.length<20&&(t+=this._input.substr(0,20-t.length)),(t.substr(0,20)+(t.length>20?"...":"")).replace(/\n/g,"")},showPosition:function(){var t=this.pastInput(),e=new Array(t.length+1).join("-")
return t+this.upcomingInput()+"\n"+e+"^"},next:function(){if(this.done)return this.EOF
var t,e,s,i,r
this._input||(this.done=!0),this._more||(this.yytext="",this.match="")
for(var n=this._currentRules(),a=0;a<n.length&&(!(s=this._input.match(this.rules[n[a]]))||e&&!(s[0].length>e[0].length)||(e=s,i=a,this.options.flex));a++);return e?((r=e[0].match(/(?:\r\n?|\n).*/g))&&(this.yylineno+=r.length),this.yylloc={first_line:this.yylloc.last_line,last_line:this.yylineno+1,first_column:this.yylloc.last_column,last_column:r?r[r.length-1].length-r[r.length-1].match(/\r?\n?/)[0].length:this.yylloc.last_column+e[0].length},this.yytext+=e[0],this.match+=e[0],this.matches=e,this.yyleng=this.yytext.length,this.options.ranges&&(this.yylloc.range=[this.offset,this.offset+=this.yyleng]),this._more=!1,this._input=this._input.slice(e[0].length),this.matched+=e[0],t=this.performAction.call(this,this.yy,this,n[i],this.conditionStack[this.conditionStack.length-1]),this.done&&this._input&&(this.done=!1),t||void 0):""===this._input?this.EOF:this.parseError("Lexical error on line "+(this.yylineno+1)+". Unrecognized text.\n"+this.showPosition(),{text:"",token:null,line:this.yylineno})},lex:function(){var t=this.next()
return void 0!==t?t:this.lex()},begin:function(t){this.conditionStack.push(t)},popState:function(){return this.conditionStack.pop()},_currentRules:function(){return this.conditions[this.conditionStack[this.conditionStack.length-1]].rules},topState:function(){return this.conditionStack[this.conditionStack.length-2]},pushState:function(t){this.begin(t)},options:{},performAction:function(t,e,s){function i(t,s){return e.yytext=e.yytext.substring(t,e.yyleng-s+t)}switch(s){case 0:if("\\\\"===e.yytext.slice(-2)?(i(0,1),this.begin("mu")):"\\"===e.yytext.slice(-1)?(i(0,1),this.begin("emu")):this.begin("mu"),e.yytext)return 15
break
case 1:case 5:return 15
case 2:return this.popState(),15
case 3:return this.begin("raw"),15
case 4:return this.popState(),"raw"===this.conditionStack[this.conditionStack.length-1]?15:(i(5,9),"END_RAW_BLOCK")
case 6:case 22:return this.popState(),14
case 7:return 65
case 8:return 68
case 9:return 19
case 10:return this.popState(),this.begin("raw"),23
case 11:return 55
case 12:return 60
case 13:return 29
case 14:return 47
case 15:case 16:return this.popState(),44
case 17:return 34
case 18:return 39
case 19:return 51
case 20:case 23:return 48
case 21:this.unput(e.yytext),this.popState(),this.begin("com")
break
case 24:return 73
case 25:case 26:case 41:return 72
case 27:return 87
case 28:break
case 29:return this.popState(),54
case 30:return this.popState(),33
case 31:return e.yytext=i(1,2).replace(/\\"/g,'"'),80
case 32:return e.yytext=i(1,2).replace(/\\'/g,"'"),80
case 33:return 85
case 34:case 35:return 82
case 36:return 83
case 37:return 84
case 38:return 81
case 39:return 75
case 40:return 77
case 42:return e.yytext=e.yytext.replace(/\\([\\\]])/g,"$1"),72
case 43:return"INVALID"
case 44:return 5}},rules:[/^(?:[^\x00]*?(?=(\{\{)))/,/^(?:[^\x00]+)/,/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,/^(?:\{\{\{\{(?=[^\/]))/,/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,/^(?:[^\x00]+?(?=(\{\{\{\{)))/,/^(?:[\s\S]*?--(~)?\}\})/,/^(?:\()/,/^(?:\))/,/^(?:\{\{\{\{)/,/^(?:\}\}\}\})/,/^(?:\{\{(~)?>)/,/^(?:\{\{(~)?#>)/,/^(?:\{\{(~)?#\*?)/,/^(?:\{\{(~)?\/)/,/^(?:\{\{(~)?\^\s*(~)?\}\})/,/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,/^(?:\{\{(~)?\^)/,/^(?:\{\{(~)?\s*else\b)/,/^(?:\{\{(~)?\{)/,/^(?:\{\{(~)?&)/,/^(?:\{\{(~)?!--)/,/^(?:\{\{(~)?![\s\S]*?\}\})/,/^(?:\{\{(~)?\*?)/,/^(?:=)/,/^(?:\.\.)/,/^(?:\.(?=([=~}\s\/.)|])))/,/^(?:[\/.])/,/^(?:\s+)/,/^(?:\}(~)?\}\})/,/^(?:(~)?\}\})/,/^(?:"(\\["]|[^"])*")/,/^(?:'(\\[']|[^'])*')/,/^(?:@)/,/^(?:true(?=([~}\s)])))/,/^(?:false(?=([~}\s)])))/,/^(?:undefined(?=([~}\s)])))/,/^(?:null(?=([~}\s)])))/,/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,/^(?:as\s+\|)/,/^(?:\|)/,/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,/^(?:\[(\\\]|[^\]])*\])/,/^(?:.)/,/^(?:$)/],conditions:{mu:{rules:[7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44],inclusive:!1},emu:{rules:[2],inclusive:!1},com:{rules:[6],inclusive:!1},raw:{rules:[3,4,5],inclusive:!1},INITIAL:{rules:[0,1,44],inclusive:!0}}}
function s(){this.yy={}}return t.lexer=e,s.prototype=t,t.Parser=s,new s}()
e.default=s,t.exports=e.default}),8043:((t,e,s)=>{e.__esModule=!0,e.print=function(t){return(new n).accept(t)},e.PrintVisitor=n
var i,r=(i=s(7749))&&i.__esModule?i:{default:i}
function n(){this.padding=0}n.prototype=new r.default,n.prototype.pad=function(t){for(var e="",s=0,i=this.padding;s<i;s++)e+="  "
return e+(t+"\n")},n.prototype.Program=function(t){var e="",s=t.body,i=void 0,r=void 0
if(t.blockParams){var n="BLOCK PARAMS: ["
for(i=0,r=t.blockParams.length;i<r;i++)n+=" "+t.blockParams[i]
n+=" ]",e+=this.pad(n)}for(i=0,r=s.length;i<r;i++)e+=this.accept(s[i])
return this.padding--,e},n.prototype.MustacheStatement=function(t){return this.pad("{{ "+this.SubExpression(t)+" }}")},n.prototype.Decorator=function(t){return this.pad("{{ DIRECTIVE "+this.SubExpression(t)+" }}")},n.prototype.BlockStatement=n.prototype.DecoratorBlock=function(t){var e=""
return e+=this.pad(("DecoratorBlock"===t.type?"DIRECTIVE ":"")+"BLOCK:"),this.padding++,e+=this.pad(this.SubExpression(t)),t.program&&(e+=this.pad("PROGRAM:"),this.padding++,e+=this.accept(t.program),this.padding--),t.inverse&&(t.program&&this.padding++,e+=this.pad("{{^}}"),this.padding++,e+=this.accept(t.inverse),this.padding--,t.program&&this.padding--),this.padding--,e},n.prototype.PartialStatement=function(t){var e="PARTIAL:"+t.name.original
return t.params[0]&&(e+=" "+this.accept(t.params[0])),t.hash&&(e+=" "+this.accept(t.hash)),this.pad("{{> "+e+" }}")},n.prototype.PartialBlockStatement=function(t){var e="PARTIAL BLOCK:"+t.name.original
return t.params[0]&&(e+=" "+this.accept(t.params[0])),t.hash&&(e+=" "+this.accept(t.hash)),e+=" "+this.pad("PROGRAM:"),this.padding++,e+=this.accept(t.program),this.padding--,this.pad("{{> "+e+" }}")},n.prototype.ContentStatement=function(t){return this.pad("CONTENT[ '"+t.value+"' ]")},n.prototype.CommentStatement=function(t){return this.pad("{{! '"+t.value+"' }}")},n.prototype.SubExpression=function(t){for(var e,s=t.params,i=[],r=0,n=s.length;r<n;r++)i.push(this.accept(s[r]))
return s="["+i.join(", ")+"]",e=t.hash?" "+this.accept(t.hash):"",this.accept(t.path)+" "+s+e},n.prototype.PathExpression=function(t){var e=t.parts.join("/")
return(t.data?"@":"")+"PATH:"+e},n.prototype.StringLiteral=function(t){return'"'+t.value+'"'},n.prototype.NumberLiteral=function(t){return"NUMBER{"+t.value+"}"},n.prototype.BooleanLiteral=function(t){return"BOOLEAN{"+t.value+"}"},n.prototype.UndefinedLiteral=function(){return"UNDEFINED"},n.prototype.NullLiteral=function(){return"NULL"},n.prototype.Hash=function(t){for(var e=t.pairs,s=[],i=0,r=e.length;i<r;i++)s.push(this.accept(e[i]))
return"HASH{"+s.join(", ")+"}"},n.prototype.HashPair=function(t){return t.key+"="+this.accept(t.value)}}),7749:((t,e,s)=>{e.__esModule=!0
var i,r=(i=s(9252))&&i.__esModule?i:{default:i},n=s(8272),a=s(9815)
function o(){this.parents=[]}function h(t,e){return-1!==n.indexOf(a.NODE_TYPES,e)||!(e in o.prototype)&&"function"==typeof t[e]}function c(t){this.acceptRequired(t,"path"),this.acceptArray(t.params),this.acceptKey(t,"hash")}function p(t){c.call(this,t),this.acceptKey(t,"program"),this.acceptKey(t,"inverse")}function l(t){this.acceptRequired(t,"name"),this.acceptArray(t.params),this.acceptKey(t,"hash")}o.prototype={constructor:o,mutating:!1,acceptKey:function(t,e){var s=this.accept(t[e])
if(this.mutating){if(s&&!h(this,s.type))throw new r.default('Unexpected node type "'+s.type+'" found when accepting '+e+" on "+t.type)
t[e]=s}},acceptRequired:function(t,e){if(this.acceptKey(t,e),!t[e])throw new r.default(t.type+" requires "+e)},acceptArray:function(t){for(var e=0,s=t.length;e<s;e++)this.acceptKey(t,e),t[e]||(t.splice(e,1),e--,s--)},accept:function(t){if(t){if(!h(this,t.type)||!this[t.type])throw new r.default("Unknown type: "+t.type,t)
this.current&&this.parents.unshift(this.current),this.current=t
var e=this[t.type](t)
return this.current=this.parents.shift(),!this.mutating||e?e:!1!==e?t:void 0}},Program:function(t){this.acceptArray(t.body)},MustacheStatement:c,Decorator:c,BlockStatement:p,DecoratorBlock:p,PartialStatement:l,PartialBlockStatement:function(t){l.call(this,t),this.acceptKey(t,"program")},ContentStatement:function(){},CommentStatement:function(){},SubExpression:c,PathExpression:function(){},StringLiteral:function(){},NumberLiteral:function(){},BooleanLiteral:function(){},UndefinedLiteral:function(){},NullLiteral:function(){},Hash:function(t){this.acceptArray(t.pairs)},HashPair:function(t){this.acceptRequired(t,"value")}},e.default=o,t.exports=e.default}),9422:((t,e,s)=>{e.__esModule=!0
var i,r=(i=s(7749))&&i.__esModule?i:{default:i}
function n(){var t=arguments.length<=0||void 0===arguments[0]?{}:arguments[0]
this.options=t}function a(t,e,s){void 0===e&&(e=t.length)
var i=t[e-1],r=t[e-2]
return i?"ContentStatement"===i.type?(r||!s?/(?:^|\S)[^\S\n]*\n\s*$/:/^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(i.original):void 0:s}function o(t,e,s){void 0===e&&(e=-1)
var i=t[e+1],r=t[e+2]
return i?"ContentStatement"===i.type?(r||!s?/^\s*?\r?\n/:/^\s*?(\r?\n|$)/).test(i.original):void 0:s}function h(t,e,s){var i=t[null==e?0:e+1]
if(i&&"ContentStatement"===i.type&&(s||!i.rightStripped)){var r=i.value
i.value=i.value.replace(s?/^\s+/:/^[ \t]*\r?\n?/,""),i.rightStripped=i.value!==r}}function c(t,e,s){var i=t[null==e?t.length-1:e-1]
if(i&&"ContentStatement"===i.type&&(s||!i.leftStripped)){var r=i.value
return i.value=i.value.replace(s?/(^|\S)\s+$/:/(^|[^ \t])[ \t]+$/,"$1"),i.leftStripped=i.value!==r,i.leftStripped}}n.prototype=new r.default,n.prototype.Program=function(t){var e=!this.options.ignoreStandalone,s=!this.isRootSeen
this.isRootSeen=!0
for(var i=t.body,r=0,n=i.length;r<n;r++){var p=i[r],l=this.accept(p)
if(l){var u=a(i,r,s),d=o(i,r,s),f=l.openStandalone&&u,m=l.closeStandalone&&d,g=l.inlineStandalone&&u&&d
l.close&&h(i,r,!0),l.open&&c(i,r,!0),e&&g&&(h(i,r),c(i,r)&&"PartialStatement"===p.type&&(p.indent=/(?:^|[^ \t])([ \t]+)$/.exec(i[r-1].original)[1])),e&&f&&(h((p.program||p.inverse).body),c(i,r)),e&&m&&(h(i,r),c((p.inverse||p.program).body))}}return t},n.prototype.BlockStatement=n.prototype.DecoratorBlock=n.prototype.PartialBlockStatement=function(t){this.accept(t.program),this.accept(t.inverse)
var e=t.program||t.inverse,s=t.program&&t.inverse,i=s,r=s
if(s&&s.chained)for(i=s.body[0].program;r.chained;)r=r.body[r.body.length-1].program
var n={open:t.openStrip.open,close:t.closeStrip.close,openStandalone:o(e.body),closeStandalone:a((i||e).body)}
if(t.openStrip.close&&h(e.body,null,!0),s){var p=t.inverseStrip
p.open&&c(e.body,null,!0),p.close&&h(i.body,null,!0),t.closeStrip.open&&c(r.body,null,!0),!this.options.ignoreStandalone&&a(e.body)&&o(i.body)&&(c(e.body),h(i.body))}else t.closeStrip.open&&c(e.body,null,!0)
return n},n.prototype.Decorator=n.prototype.MustacheStatement=function(t){return t.strip},n.prototype.PartialStatement=n.prototype.CommentStatement=function(t){var e=t.strip||{}
return{inlineStandalone:!0,open:e.open,close:e.close}},e.default=n,t.exports=e.default}),8508:((e,s,i)=>{var r=i(2150).default,n=i(8043)
function a(t,e){var s=i(9896).readFileSync(e,"utf8")
t.exports=r.compile(s)}r.PrintVisitor=n.PrintVisitor,r.print=n.print,e.exports=r,t(import.meta.url).extensions&&(t(import.meta.url).extensions[".handlebars"]=a,t(import.meta.url).extensions[".hbs"]=a)})}

