export const id = 803;
export const ids = [803];
export const modules = {

/***/ 53803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ raisedNow)
/* harmony export */ });
/**
 * What was raised until now, with what these alerts add to it: an alert that goes on keeps the time at which it was
 * first raised. `info` alarms nobody, so it is neither a detection nor a false alarm.
 */
function raisedNow(alerts, { raised }, now) {
    const added = alerts
        .filter(({ severity, key }) => severity !== 'info' && !raised.has(key))
        .map(({ key, rule, workflowId = 0, causedAt, runId }) => [
        key,
        {
            rule,
            workflowId,
            at: now,
            ...(causedAt !== undefined && { causedAt: Date.parse(causedAt) / 1000 }),
            ...(runId !== undefined && { runId }),
        },
    ]);
    return new Map([...raised, ...added]);
}


/***/ })

};
