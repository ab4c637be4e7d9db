export const id = 331;
export const ids = [331];
export const modules = {

/***/ 8331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formAnswers: () => (/* binding */ formAnswers)
/* harmony export */ });
/* harmony import */ var _facts_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(164);
/* harmony import */ var _thread_answered_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4140);
/* harmony import */ var _thread_headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);
/* harmony import */ var _thread_issue_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);




const kindOf = (0,_thread_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingReader */ .S)();
const formAnswers = ({ body, createdAt }, policy) => {
    const fields = (0,_thread_issue_body_js__WEBPACK_IMPORTED_MODULE_2__/* .issueFields */ .T3)(body);
    const answerTo = (kind) => fields.find(({ heading }) => heading !== '' && kindOf(heading) === kind)?.text.trim();
    return { ...startIn(answerTo('started'), createdAt, policy), ...severityIn(answerTo('severity'), policy) };
};
function startIn(answer, writtenAt, policy) {
    if (answer === undefined || answer === '')
        return {};
    const started = (0,_thread_answered_time_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredTime */ .Z)(answer, { writtenAt, ...policy });
    return started === undefined ? { startedUnclear: answer } : { started };
}
function severityIn(answer, { severities }) {
    if (answer === undefined)
        return {};
    const [first = ''] = answer.split(/\s+[-–—:]\s+|:\s|\n/, 1);
    const severity = severities.find((one) => (0,_facts_label_js__WEBPACK_IMPORTED_MODULE_3__/* .sameLabel */ .b)(one, first.trim()));
    return severity === undefined ? {} : { severity };
}


/***/ })

};
