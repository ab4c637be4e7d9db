export const id = 336;
export const ids = [336];
export const modules = {

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ catalogs),
  T: () => (/* binding */ languageNames)
});

;// CONCATENATED MODULE: ./lib/src/i18n/compiled/de.js
/** Made by `npm run generate` from the files in `catalogs`. */
const de = {
    postmortem: {
        keptNote: 'Was zwischen einer "begin"- und einer "end"-Marke steht, wird aktuell gehalten. Der übrige Text gehört euch.',
        untitled: (v) => `Störung ${v['number']}`,
        incident: 'Störung',
        protocol: 'Protokoll',
        allStepsDone: (v) => `alle ${v['total']} Schritte erledigt`,
        stepsNotDone: (v) => `**unvollständig:** ${v['open']} von ${v['total']} Schritten offen`,
        severity: 'Schweregrad',
        severityAtWorst: (v) => `${v['severity']}, zeitweise ${v['worst']}`,
        timeInSeverity: (v) => `${v['severity']}: ${v['duration']}`,
        affected: 'Betroffene Dienste',
        lead: 'Leitung',
        lasted: 'Dauer der Störung',
        lastedUntilMitigated: (v) => `${v['duration']}, bis niemand mehr betroffen war`,
        openFor: 'Das Issue war offen',
        reopenedTimes_one: (v) => `${v['duration']}, einmal wieder geöffnet`,
        reopenedTimes_other: (v) => `${v['duration']}, ${v['count']}-mal wieder geöffnet`,
        repairedWith: 'Behoben mit',
        people: 'Beteiligte',
        roleLead: 'Leitung',
        roleOpened: 'hat das Issue angelegt',
        roleDeclared: 'hat es zur Störung erklärt',
        roleAssigned: 'hat es übernommen',
        roleClosed: 'hat es geschlossen',
        roleSteps_one: (v) => `Schritt ${v['steps']}`,
        roleSteps_other: (v) => `Schritte ${v['steps']}`,
        roleOwner: (v) => `zuständig für ${v['steps']}`,
        roleWrote: (v) => `hat ${v['pulls']} geschrieben`,
        roleReviewed: (v) => `hat ${v['pulls']} geprüft`,
        alsoTookPart: (v) => `Außerdem beteiligt: ${v['people']}`,
        secretsLeftOut_one: 'Was an einer Stelle wie ein Passwort, Schlüssel oder Token aussah, wurde hier weggelassen. Im Issue steht es noch: Ändert es dort und überall, wo es benutzt wird.',
        secretsLeftOut_other: (v) => `Was an ${v['count']} Stellen wie ein Passwort, Schlüssel oder Token aussah, wurde hier weggelassen. Im Issue steht es noch: Ändert es dort und überall, wo es benutzt wird.`,
        milestone: 'Zeitpunkt',
        by: 'Von',
        afterTheFirst: 'Nach dem ersten',
        milestoneStarted: 'Es fing an',
        milestoneDetected: 'Es wurde bemerkt',
        milestoneOpened: 'Das Issue wurde angelegt',
        milestoneDeclared: 'Es wurde zur Störung erklärt',
        milestoneAcknowledged: 'Jemand nahm sich der Sache an',
        milestoneMitigated: 'Niemand war mehr betroffen',
        milestoneResolved: 'Es war vorbei',
        milestoneClosed: 'Das Issue wurde geschlossen',
        summary: 'Zusammenfassung',
        summaryEmpty: 'Das Issue sagt nicht mehr als sein Titel.',
        summaryBy: (v) => `So hat es ${v['who']} im Issue beschrieben.`,
        summaryCut: (v) => `So hat es ${v['who']} im Issue beschrieben; [dort geht es weiter](${v['url']}).`,
        timeline: 'Verlauf',
        fullLog: (v) => `Alle Einträge (${v['count']})`,
        moreInIssue: (v) => `Weitere ${v['count']} stehen im [Issue](${v['url']}).`,
        withoutHistory: (v) => `Labels, Zuweisungen und Verknüpfungen fehlen hier, weil der Verlauf des Issues nicht gelesen werden konnte: ${v['reason']}.`,
        historyUnread: 'er wurde nicht gelesen',
        historyUnavailable: 'dieses GitHub gibt ihn nicht heraus',
        commentQuoted: (v) => `${v['who']}: ${v['quote']}`,
        commented: (v) => `${v['who']} hat kommentiert`,
        opened: (v) => `${v['who']} hat das Issue angelegt`,
        openedAs: (v) => `${v['who']} hat das Issue als ${v['labels']} angelegt`,
        openedIncident: (v) => `${v['who']} hat die Störung gemeldet`,
        openedIncidentAs: (v) => `${v['who']} hat die Störung als ${v['labels']} gemeldet`,
        declaredIt: (v) => `${v['who']} hat es zur Störung erklärt`,
        declaredItAs: (v) => `${v['who']} hat es als ${v['labels']} zur Störung erklärt`,
        labelsAdded_one: (v) => `${v['who']} hat das Label ${v['labels']} vergeben`,
        labelsAdded_other: (v) => `${v['who']} hat die Labels ${v['labels']} vergeben`,
        labelsRemoved_one: (v) => `${v['who']} hat das Label ${v['labels']} entfernt`,
        labelsRemoved_other: (v) => `${v['who']} hat die Labels ${v['labels']} entfernt`,
        tookItOn: (v) => `${v['who']} kümmert sich darum`,
        assigned: (v) => `${v['who']} hat das Issue ${v['people']} zugewiesen`,
        steppedBack: (v) => `${v['who']} hat die eigene Zuweisung aufgehoben`,
        unassigned: (v) => `${v['who']} hat die Zuweisung von ${v['people']} aufgehoben`,
        skippedStep: (v) => `${v['who']} hat ${v['steps']} ausgelassen: ${v['quote']}`,
        didSteps: (v) => `${v['who']} hat ${v['steps']} erledigt`,
        stepsSeenDone: (v) => `Erledigt vorgefunden: ${v['steps']}`,
        reopenedSteps: (v) => `${v['who']} hat ${v['steps']} wieder geöffnet`,
        stepsSeenOpen: (v) => `Wieder offen vorgefunden: ${v['steps']}`,
        stepNamed: (v) => `Schritt ${v['number']} (${v['title']})`,
        tookTheLead: (v) => `${v['who']} hat die Leitung übernommen`,
        gaveTheLead: (v) => `${v['who']} hat die Leitung an ${v['other']} übergeben`,
        tookStep: (v) => `${v['other']} übernimmt ${v['steps']}`,
        milestoneReported: (v) => `**${v['milestone']}**, laut ${v['who']}`,
        reportedLater: (v) => `${v['who']}, nachträglich: ${v['quote']}`,
        linked: (v) => `${v['who']} hat ${v['what']} verknüpft`,
        merged: (v) => `${v['what']} wurde gemergt`,
        mergedOf: (v) => `${v['what']} von ${v['who']} wurde gemergt`,
        pullRequest: (v) => `Pull Request ${v['link']}`,
        issue: (v) => `Issue ${v['link']}`,
        commit: (v) => `Commit ${v['link']}`,
        referenced: (v) => `${v['who']} hat das Issue in ${v['commit']} erwähnt`,
        committed: (v) => `${v['who']} hat ${v['link']} committet: ${v['quote']}`,
        deployed: (v) => `${v['who']} hat ${v['commit']} auf ${v['place']} ausgerollt`,
        deployFailed: (v) => `${v['who']} wollte ${v['commit']} auf ${v['place']} ausrollen, was fehlschlug`,
        deploying: (v) => `${v['who']} hat begonnen, ${v['commit']} auf ${v['place']} auszurollen`,
        renamed: (v) => `${v['who']} hat das Issue von ${v['from']} in ${v['to']} umbenannt`,
        closedCompleted: (v) => `${v['who']} hat das Issue als erledigt geschlossen`,
        closedNotPlanned: (v) => `${v['who']} hat das Issue als nicht geplant geschlossen`,
        closedDuplicate: (v) => `${v['who']} hat das Issue als Duplikat geschlossen`,
        closedWith: (v) => `${v['who']} hat das Issue mit ${v['commit']} geschlossen`,
        reopened: (v) => `${v['who']} hat das Issue wieder geöffnet`,
        locked: (v) => `${v['who']} hat die Diskussion gesperrt`,
        unlocked: (v) => `${v['who']} hat die Diskussion entsperrt`,
        pinned: (v) => `${v['who']} hat das Issue angeheftet`,
        markedDuplicate: (v) => `${v['who']} hat das Issue als Duplikat markiert`,
        theSteps: 'Die Schritte',
        theEightSteps: 'Die acht Schritte',
        step: 'Schritt',
        state: 'Stand',
        stateDone: 'erledigt',
        stateSkipped: 'ausgelassen',
        stateOpen: '**offen**',
        stateTakenOut: '**offen**, aus der Liste entfernt',
        'step-check': 'Noch einmal prüfen',
        'step-alert': 'Betroffene benachrichtigen',
        'step-own': 'Verantwortung übernehmen',
        'step-apologize': 'Um Entschuldigung bitten',
        'step-ameliorate': 'Die Folgen lindern',
        'step-prevent': 'Eine Wiederholung verhindern',
        'step-feedback': 'Rückmeldungen einholen',
        'step-thank': 'Danke sagen',
        seenAt: (v) => `gesehen ${v['when']}`,
        atMost: (v) => `höchstens ${v['duration']}`,
        afterDeclaring: 'Nach der Meldung',
        itsTurn: 'War an der Reihe',
        aheadOfTurn: 'vorgezogen',
        ganttIncident: 'Störung',
        ganttSteps: 'Schritte',
        ganttHurting: 'Auswirkungen spürbar',
        ganttUnresolved: 'Bis es vorbei war',
        ganttOpen: 'Issue offen',
        communicationsHeading: 'Was wir gesagt haben',
        noCommunications: 'Zu den Schritten, in denen andere etwas erfahren, wurde nichts notiert, und kurz bevor sie abgehakt wurden, stand auch nichts im Issue.',
        quotedFromTick: (v) => `${v['who']}, beim Abhaken, ${v['when']}`,
        quotedFromComment: (v) => `${v['who']}, [in einem Kommentar](${v['url']}) vor dem Abhaken, ${v['when']}`,
        answersTo: (v) => `Antworten auf [diesen Kommentar](${v['url']})`,
        thanked: (v) => `Danke an ${v['people']}.`,
        attachments: 'Grafiken, Logs und Dateien',
        attachmentsPrivate: 'Anhänge sieht nur, wer dieses Repository sehen darf.',
        impact: 'Auswirkungen',
        impactQuestion: 'Wen hat es getroffen, wie viele, wie lange, und was konnten sie nicht tun?',
        detection: 'Wie wurde es bemerkt?',
        detectionQuestion: 'Wie haben wir es bemerkt, und was hätte es uns in der halben Zeit gezeigt?',
        trigger: 'Was vorausging',
        triggerQuestion: 'Was hatte sich kurz davor geändert?',
        factors: 'Was dazu beigetragen hat',
        factorsQuestion: 'Was musste zusammenkommen, damit das passieren konnte? Selten gibt es nur eine Ursache.',
        surprise: 'Warum waren wir überrascht?',
        surpriseQuestion: 'Was haben wir vom System geglaubt, das sich als falsch erwies?',
        well: 'Was gut lief',
        wellQuestion: 'Was hat geholfen und soll beim nächsten Mal wieder da sein?',
        badly: 'Was nicht gut lief',
        badlyQuestion: 'Was hat uns Zeit oder Nerven gekostet?',
        lucky: 'Wo hatten wir Glück?',
        luckyQuestion: 'Was hätte alles viel schlimmer machen können und ist ausgeblieben?',
        noteBy: (v) => `${v['who']}, ${v['when']}`,
        formBy: (v) => `${v['who']}, im Formular`,
        reactionsToIssue: (v) => `Reaktionen auf das Issue: ${v['reactions']}`,
        reportedAgain: (v) => `Noch einmal gemeldet in ${v['issues']}.`,
        perhapsReportedAgain: (v) => `Als Duplikate geschlossen und mit diesem Issue verknüpft: ${v['issues']}.`,
        markedInIssue: (v) => `Im Issue mit ${v['icon']} markiert:`,
        changedBefore: (v) => `Kandidaten: was sich in den ${v['hours']} Stunden davor geändert hat (${v['zones']}). Ob eine dieser Änderungen der Auslöser war, entscheidet ihr.`,
        moreChanges: (v) => `Und ${v['count']} weitere, zu finden unter [den Commits dieser Tage](${v['url']}).`,
        nothingChanged: (v) => `In den ${v['hours']} Stunden davor hat sich nichts geändert, von dem das Repository weiß.`,
        changesUnknown: (v) => `Was in den ${v['hours']} Stunden davor auf den Standard-Branch kam, ließ sich nicht lesen.`,
        deploymentsForbidden: 'Deployments fehlen hier: Dem Workflow fehlt `deployments: read`.',
        deploymentsUnknown: 'Deployments ließen sich nicht lesen.',
        similar: 'Gab es das schon einmal?',
        inCommon: 'Gemeinsam',
        sharedServices: (v) => `betroffen: ${v['names']}`,
        sharedLabels: (v) => `Label: ${v['names']}`,
        sharedWords: (v) => `im Titel: ${v['names']}`,
        similarMore: (v) => `Und ${v['count']} weitere in [der Liste aller Störungen](${v['url']}).`,
        similarNote: 'Frühere Störungen, die etwas mit dieser gemeinsam haben. Ob es wieder dasselbe war, müsst ihr beurteilen.',
        followUps: 'Maßnahmen',
        followUpsQuestion: 'Was machen wir anders? Eine Zeile je Maßnahme, mit Zuständigen und Link zum Issue.',
        followUpsExample: 'was, wer, bis wann?',
        followUpOpen: 'offen',
        followUpClosed: 'geschlossen',
        followUpMerged: 'gemergt',
        followUpDue: (v) => `fällig am ${v['date']}`,
        followUpPrevent: 'vorbeugen',
        followUpDetect: 'erkennen',
        followUpMitigate: 'abmildern',
        followUpProcess: 'Prozess',
        followUpPriority: (v) => `Priorität ${v['level']}`,
        postmortems: 'Postmortems',
        postmortemsOf: (v) => `Postmortems von ${v['name']}`,
        indexNote: 'Wird mit jedem Postmortem neu geschrieben. Was außerhalb der "begin"- und "end"-Marken steht, gehört euch.',
        noPostmortems: 'Noch keines.',
        postmortemCount_one: (v) => `${v['count']} Postmortem`,
        postmortemCount_other: (v) => `${v['count']} Postmortems, das erste vom ${v['since']}`,
        followUpsOpen_one: (v) => `${v['count']} Maßnahme offen`,
        followUpsOpen_other: (v) => `${v['count']} Maßnahmen offen`,
        withOpenSteps: (v) => `${v['count']} mit offenen Schritten`,
        dataFile: 'Daten',
        feedFile: 'Feed',
        olderPostmortems: (v) => `${v['count']} ältere stehen in ${v['index']} und in diesem Ordner.`,
        notReadable: 'Nicht als Postmortem lesbar und darum nicht in der Liste:',
        flawNumber: 'Im Schlüssel `incident` steht keine Nummer.',
        flawOpened: 'Im Schlüssel `opened` steht kein Zeitpunkt.',
        flawFrontMatter: 'Das Front Matter am Anfang der Datei fehlt.',
        flawUnread: 'Die Datei konnte nicht gelesen werden.',
        columnOpened: 'Angelegt',
        columnDuration: 'Dauer',
        columnSteps: 'Schritte',
        columnFollowUps: 'Maßnahmen',
        columnWritten: 'Ausgefüllt',
        columnStatus: 'Stand',
        followUpsOpenOf_one: (v) => `**${v['count']}\u00a0offen** von\u00a0${v['total']}`,
        followUpsOpenOf_other: (v) => `**${v['count']}\u00a0offen** von\u00a0${v['total']}`,
        followUpsDone_one: (v) => `${v['count']}\u00a0erledigt`,
        followUpsDone_other: (v) => `${v['count']}\u00a0erledigt`,
        statusDraft: 'Entwurf',
        statusFinal: 'fertig',
        feedOpenFor: (v) => `${v['duration']} offen`,
        feedLasted: (v) => `dauerte ${v['duration']}`,
        feedSteps: (v) => `${v['done']} von ${v['total']} Schritten erledigt`,
        feedFollowUps: (v) => `offene Maßnahmen: ${v['open']} von ${v['total']}`,
        feedIssue: (v) => `Issue ${v['number']}`,
        somebody: 'Jemand',
        quote: (v) => `„${v['text']}“`,
        comma: ', ',
        colon: ': ',
        underAMinute: 'unter einer Minute',
    },
};

// EXTERNAL MODULE: ./lib/src/i18n/compiled/en.js
var en = __webpack_require__(7872);
;// CONCATENATED MODULE: ./lib/src/i18n/compiled/es.js
/** Made by `npm run generate` from the files in `catalogs`. */
const es = {
    postmortem: {
        keptNote: 'Lo que está entre una marca "begin" y una "end" se mantiene al día. El resto del texto es del equipo.',
        untitled: (v) => `Incidente ${v['number']}`,
        incident: 'Incidente',
        protocol: 'Protocolo',
        allStepsDone: (v) => `todos los pasos completados (${v['total']})`,
        stepsNotDone: (v) => `**incompleto:** ${v['open']} de ${v['total']} pasos sin hacer`,
        severity: 'Gravedad',
        severityAtWorst: (v) => `${v['severity']}; en el peor momento, ${v['worst']}`,
        timeInSeverity: (v) => `${v['severity']}: ${v['duration']}`,
        affected: 'Servicios afectados',
        lead: 'Coordinación',
        lasted: 'Duración',
        lastedUntilMitigated: (v) => `${v['duration']}, hasta que dejó de afectar`,
        openFor: 'Issue abierto durante',
        reopenedTimes_one: (v) => `${v['duration']}, reabierto una vez`,
        reopenedTimes_other: (v) => `${v['duration']}, reabierto ${v['count']} veces`,
        repairedWith: 'Resuelto con',
        people: 'Participantes',
        roleLead: 'coordinación',
        roleOpened: 'abrió el issue',
        roleDeclared: 'declaró el incidente',
        roleAssigned: 'se hizo cargo',
        roleClosed: 'lo cerró',
        roleSteps_one: (v) => `paso ${v['steps']}`,
        roleSteps_other: (v) => `pasos ${v['steps']}`,
        roleOwner: (v) => `a cargo de: ${v['steps']}`,
        roleWrote: (v) => `escribió ${v['pulls']}`,
        roleReviewed: (v) => `revisó ${v['pulls']}`,
        alsoTookPart: (v) => `También participaron: ${v['people']}`,
        secretsLeftOut_one: 'En un lugar se omitió lo que parecía una contraseña, una clave o un token. Sigue en el issue: hay que cambiarlo allí y donde se use.',
        secretsLeftOut_other: (v) => `En ${v['count']} lugares se omitió lo que parecía una contraseña, una clave o un token. Sigue en el issue: hay que cambiarlo allí y donde se use.`,
        milestone: 'Momento',
        by: 'Quién',
        afterTheFirst: 'Desde el primero',
        milestoneStarted: 'Empezó',
        milestoneDetected: 'Se detectó',
        milestoneOpened: 'Se abrió el issue',
        milestoneDeclared: 'Se declaró el incidente',
        milestoneAcknowledged: 'Alguien se hizo cargo',
        milestoneMitigated: 'Dejó de afectar',
        milestoneResolved: 'Terminó',
        milestoneClosed: 'Se cerró el issue',
        summary: 'Resumen',
        summaryEmpty: 'El issue no dice más que su título.',
        summaryBy: (v) => `Así lo describió ${v['who']} en el issue.`,
        summaryCut: (v) => `Así lo describió ${v['who']} en el issue; [allí continúa](${v['url']}).`,
        timeline: 'Cronología',
        fullLog: (v) => `El registro completo (${v['count']} entradas)`,
        moreInIssue: (v) => `Y ${v['count']} más en [el issue](${v['url']}).`,
        withoutHistory: (v) => `Aquí faltan etiquetas, asignaciones y enlaces, porque no se pudo leer el historial del issue: ${v['reason']}.`,
        historyUnread: 'no se leyó',
        historyUnavailable: 'este GitHub no lo ofrece',
        commentQuoted: (v) => `${v['who']}: ${v['quote']}`,
        commented: (v) => `${v['who']} comentó`,
        opened: (v) => `${v['who']} abrió el issue`,
        openedAs: (v) => `${v['who']} abrió el issue como ${v['labels']}`,
        openedIncident: (v) => `${v['who']} abrió el incidente`,
        openedIncidentAs: (v) => `${v['who']} abrió el incidente como ${v['labels']}`,
        declaredIt: (v) => `${v['who']} lo declaró incidente`,
        declaredItAs: (v) => `${v['who']} lo declaró incidente como ${v['labels']}`,
        labelsAdded_one: (v) => `${v['who']} agregó la etiqueta ${v['labels']}`,
        labelsAdded_other: (v) => `${v['who']} agregó las etiquetas ${v['labels']}`,
        labelsRemoved_one: (v) => `${v['who']} quitó la etiqueta ${v['labels']}`,
        labelsRemoved_other: (v) => `${v['who']} quitó las etiquetas ${v['labels']}`,
        tookItOn: (v) => `${v['who']} se hizo cargo`,
        assigned: (v) => `${v['who']} asignó el issue a ${v['people']}`,
        steppedBack: (v) => `${v['who']} dejó de estar a cargo`,
        unassigned: (v) => `${v['who']} quitó la asignación de ${v['people']}`,
        skippedStep: (v) => `${v['who']} omitió ${v['steps']}: ${v['quote']}`,
        didSteps: (v) => `${v['who']} completó ${v['steps']}`,
        stepsSeenDone: (v) => `Se encontró hecho: ${v['steps']}`,
        reopenedSteps: (v) => `${v['who']} reabrió ${v['steps']}`,
        stepsSeenOpen: (v) => `Se encontró de nuevo pendiente: ${v['steps']}`,
        stepNamed: (v) => `el paso ${v['number']} (${v['title']})`,
        tookTheLead: (v) => `${v['who']} asumió la coordinación`,
        gaveTheLead: (v) => `${v['who']} pasó la coordinación a ${v['other']}`,
        tookStep: (v) => `${v['other']} asumió ${v['steps']}`,
        milestoneReported: (v) => `**${v['milestone']}**, según ${v['who']}`,
        reportedLater: (v) => `${v['who']}, más tarde: ${v['quote']}`,
        linked: (v) => `${v['who']} vinculó ${v['what']}`,
        merged: (v) => `Se fusionó ${v['what']}`,
        mergedOf: (v) => `se fusionó ${v['what']}, de ${v['who']}`,
        pullRequest: (v) => `el pull request ${v['link']}`,
        issue: (v) => `el issue ${v['link']}`,
        commit: (v) => `el commit ${v['link']}`,
        referenced: (v) => `${v['who']} mencionó el issue en ${v['commit']}`,
        committed: (v) => `${v['who']} hizo el commit ${v['link']}: ${v['quote']}`,
        deployed: (v) => `${v['who']} desplegó ${v['commit']} en ${v['place']}`,
        deployFailed: (v) => `${v['who']} intentó desplegar ${v['commit']} en ${v['place']}, y falló`,
        deploying: (v) => `${v['who']} empezó a desplegar ${v['commit']} en ${v['place']}`,
        renamed: (v) => `${v['who']} cambió el título de ${v['from']} a ${v['to']}`,
        closedCompleted: (v) => `${v['who']} cerró el issue como completado`,
        closedNotPlanned: (v) => `${v['who']} cerró el issue como no planificado`,
        closedDuplicate: (v) => `${v['who']} cerró el issue como duplicado`,
        closedWith: (v) => `${v['who']} cerró el issue con ${v['commit']}`,
        reopened: (v) => `${v['who']} reabrió el issue`,
        locked: (v) => `${v['who']} bloqueó la conversación`,
        unlocked: (v) => `${v['who']} desbloqueó la conversación`,
        pinned: (v) => `${v['who']} fijó el issue`,
        markedDuplicate: (v) => `${v['who']} marcó el issue como duplicado`,
        theSteps: 'Los pasos',
        theEightSteps: 'Los ocho pasos',
        step: 'Paso',
        state: 'Estado',
        stateDone: 'hecho',
        stateSkipped: 'omitido',
        stateOpen: '**pendiente**',
        stateTakenOut: '**pendiente**, quitado de la lista',
        'step-check': 'Volver a verificar',
        'step-alert': 'Avisar a las personas afectadas',
        'step-own': 'Asumir la responsabilidad',
        'step-apologize': 'Pedir disculpas',
        'step-ameliorate': 'Mitigar el impacto',
        'step-prevent': 'Evitar que se repita',
        'step-feedback': 'Pedir opiniones',
        'step-thank': 'Dar las gracias',
        seenAt: (v) => `visto ${v['when']}`,
        atMost: (v) => `como mucho ${v['duration']}`,
        afterDeclaring: 'Desde la declaración',
        itsTurn: 'Su turno duró',
        aheadOfTurn: 'antes de su turno',
        ganttIncident: 'Incidente',
        ganttSteps: 'Pasos',
        ganttHurting: 'Con impacto',
        ganttUnresolved: 'Hasta que terminó',
        ganttOpen: 'Issue abierto',
        communicationsHeading: 'Lo que dijimos',
        noCommunications: 'No se anotó nada en los pasos en los que se informa a otras personas, y tampoco se dijo nada en el issue poco antes de marcarlos.',
        quotedFromTick: (v) => `${v['who']}, al marcarlo, ${v['when']}`,
        quotedFromComment: (v) => `${v['who']}, [en un comentario](${v['url']}) antes de marcarlo, ${v['when']}`,
        answersTo: (v) => `Respuestas a [este comentario](${v['url']})`,
        thanked: (v) => `Gracias a ${v['people']}.`,
        attachments: 'Gráficos, logs y archivos',
        attachmentsPrivate: 'Los archivos adjuntos solo los ve quien tiene acceso a este repositorio.',
        impact: 'Impacto',
        impactQuestion: '¿A quiénes afectó, cuántos eran, por cuánto tiempo y qué no pudieron hacer?',
        detection: '¿Cómo se detectó?',
        detectionQuestion: '¿Cómo nos dimos cuenta y qué lo habría mostrado en la mitad de tiempo?',
        trigger: 'Qué lo precedió',
        triggerQuestion: '¿Qué cambió poco antes?',
        factors: 'Factores contribuyentes',
        factorsQuestion: '¿Qué tuvo que coincidir para que pasara esto? Rara vez hay una sola causa.',
        surprise: '¿Por qué nos sorprendió?',
        surpriseQuestion: '¿Qué creíamos del sistema que resultó no ser cierto?',
        well: 'Qué salió bien',
        wellQuestion: '¿Qué ayudó y debería estar también la próxima vez?',
        badly: 'Qué no salió bien',
        badlyQuestion: '¿Qué nos costó tiempo o calma?',
        lucky: '¿Dónde tuvimos suerte?',
        luckyQuestion: '¿Qué podría haberlo empeorado mucho y no ocurrió?',
        noteBy: (v) => `${v['who']}, ${v['when']}`,
        formBy: (v) => `${v['who']}, en el formulario`,
        reactionsToIssue: (v) => `Reacciones al issue: ${v['reactions']}`,
        reportedAgain: (v) => `Reportado de nuevo en ${v['issues']}.`,
        perhapsReportedAgain: (v) => `Cerrados como duplicados y vinculados a este issue: ${v['issues']}.`,
        markedInIssue: (v) => `Marcado con ${v['icon']} en el issue:`,
        changedBefore: (v) => `Candidatos: lo que cambió en las ${v['hours']} horas anteriores (${v['zones']}). Si algo de esto lo desencadenó, lo decide el equipo.`,
        moreChanges: (v) => `Y ${v['count']} más, entre [los commits de esos días](${v['url']}).`,
        nothingChanged: (v) => `Nada de lo que conoce el repositorio cambió en las ${v['hours']} horas anteriores.`,
        changesUnknown: (v) => `No se pudo leer lo que llegó a la rama principal en las ${v['hours']} horas anteriores.`,
        deploymentsForbidden: 'Faltan los despliegues: el workflow no tiene `deployments: read`.',
        deploymentsUnknown: 'No se pudieron leer los despliegues.',
        similar: '¿Había pasado antes?',
        inCommon: 'En común',
        sharedServices: (v) => `afectados: ${v['names']}`,
        sharedLabels: (v) => `etiquetas: ${v['names']}`,
        sharedWords: (v) => `en el título: ${v['names']}`,
        similarMore: (v) => `Y ${v['count']} más en [la lista completa](${v['url']}).`,
        similarNote: 'Incidentes anteriores que tienen algo en común con este. Si es lo mismo otra vez, lo decide el equipo.',
        followUps: 'Acciones de seguimiento',
        followUpsQuestion: '¿Qué haremos distinto? Una línea por acción, con responsable y enlace a su issue.',
        followUpsExample: '¿qué, quién, hasta cuándo?',
        followUpOpen: 'abierto',
        followUpClosed: 'cerrado',
        followUpMerged: 'fusionado',
        followUpDue: (v) => `vence el ${v['date']}`,
        followUpPrevent: 'prevenir',
        followUpDetect: 'detectar',
        followUpMitigate: 'mitigar',
        followUpProcess: 'proceso',
        followUpPriority: (v) => `prioridad ${v['level']}`,
        postmortems: 'Postmortems',
        postmortemsOf: (v) => `Postmortems de ${v['name']}`,
        indexNote: 'Se vuelve a escribir con cada postmortem. Lo que está fuera de las marcas "begin" y "end" es del equipo.',
        noPostmortems: 'Todavía no hay ninguno.',
        postmortemCount_one: (v) => `${v['count']} postmortem`,
        postmortemCount_other: (v) => `${v['count']} postmortems, el primero del ${v['since']}`,
        followUpsOpen_one: (v) => `${v['count']} acción pendiente`,
        followUpsOpen_other: (v) => `${v['count']} acciones pendientes`,
        withOpenSteps: (v) => `${v['count']} con pasos pendientes`,
        dataFile: 'datos',
        feedFile: 'feed',
        olderPostmortems: (v) => `Hay ${v['count']} más antiguos en ${v['index']} y en esta carpeta.`,
        notReadable: 'No se pueden leer como postmortem y por eso no están en la lista:',
        flawNumber: 'La clave `incident` no contiene ningún número.',
        flawOpened: 'La clave `opened` no contiene fecha y hora.',
        flawFrontMatter: 'Falta el front matter al principio del archivo.',
        flawUnread: 'No se pudo leer el archivo.',
        columnOpened: 'Apertura',
        columnDuration: 'Duración',
        columnSteps: 'Pasos',
        columnFollowUps: 'Acciones',
        columnWritten: 'Redactado',
        columnStatus: 'Estado',
        followUpsOpenOf_one: (v) => `**${v['count']}\u00a0pendiente** de\u00a0${v['total']}`,
        followUpsOpenOf_other: (v) => `**${v['count']}\u00a0pendientes** de\u00a0${v['total']}`,
        followUpsDone_one: (v) => `${v['count']}\u00a0hecha`,
        followUpsDone_other: (v) => `${v['count']}\u00a0hechas`,
        statusDraft: 'borrador',
        statusFinal: 'final',
        feedOpenFor: (v) => `abierto durante ${v['duration']}`,
        feedLasted: (v) => `duró ${v['duration']}`,
        feedSteps: (v) => `${v['done']} de ${v['total']} pasos resueltos`,
        feedFollowUps: (v) => `acciones pendientes: ${v['open']} de ${v['total']}`,
        feedIssue: (v) => `Issue ${v['number']}`,
        somebody: 'Alguien',
        quote: (v) => `«${v['text']}»`,
        comma: ', ',
        colon: ': ',
        underAMinute: 'menos de un minuto',
    },
};

;// CONCATENATED MODULE: ./lib/src/i18n/compiled/fr.js
/** Made by `npm run generate` from the files in `catalogs`. */
const fr = {
    postmortem: {
        keptNote: 'Ce qui se trouve entre une marque "begin" et une marque "end" est tenu à jour. Le reste du texte est à vous.',
        untitled: (v) => `Incident ${v['number']}`,
        incident: 'Incident',
        protocol: 'Protocole',
        allStepsDone: (v) => `les ${v['total']} étapes sont faites`,
        stepsNotDone: (v) => `**incomplet**, étapes à faire\u00a0: ${v['open']} sur ${v['total']}`,
        severity: 'Gravité',
        severityAtWorst: (v) => `${v['severity']}, au plus fort ${v['worst']}`,
        timeInSeverity: (v) => `${v['severity']}\u00a0: ${v['duration']}`,
        affected: 'Services touchés',
        lead: 'Pilote',
        lasted: 'Durée',
        lastedUntilMitigated: (v) => `${v['duration']}, jusqu’à la fin des perturbations`,
        openFor: 'L’issue est restée ouverte',
        reopenedTimes_one: (v) => `${v['duration']}, rouverte une fois`,
        reopenedTimes_other: (v) => `${v['duration']}, rouverte ${v['count']} fois`,
        repairedWith: 'Résolu par',
        people: 'Personnes impliquées',
        roleLead: 'pilote',
        roleOpened: 'a ouvert l’issue',
        roleDeclared: 'a déclaré l’incident',
        roleAssigned: 'a pris en charge',
        roleClosed: 'a fermé l’issue',
        roleSteps_one: (v) => `étape ${v['steps']}`,
        roleSteps_other: (v) => `étapes ${v['steps']}`,
        roleOwner: (v) => `en charge\u00a0: ${v['steps']}`,
        roleWrote: (v) => `a écrit ${v['pulls']}`,
        roleReviewed: (v) => `a relu ${v['pulls']}`,
        alsoTookPart: (v) => `Ont aussi participé\u00a0: ${v['people']}`,
        secretsLeftOut_one: 'À un endroit, ce qui ressemblait à un mot de passe, une clé ou un jeton a été omis ici. Cela figure toujours dans l’issue\u00a0: changez-le là-bas et partout où il sert.',
        secretsLeftOut_other: (v) => `À ${v['count']} endroits, ce qui ressemblait à un mot de passe, une clé ou un jeton a été omis ici. Cela figure toujours dans l’issue\u00a0: changez-le là-bas et partout où il sert.`,
        milestone: 'Moment',
        by: 'Par',
        afterTheFirst: 'Après le premier',
        milestoneStarted: 'Début',
        milestoneDetected: 'Détection',
        milestoneOpened: 'Ouverture de l’issue',
        milestoneDeclared: 'Déclaration de l’incident',
        milestoneAcknowledged: 'Prise en charge',
        milestoneMitigated: 'Fin des perturbations',
        milestoneResolved: 'Fin de l’incident',
        milestoneClosed: 'Fermeture de l’issue',
        summary: 'Résumé',
        summaryEmpty: 'L’issue ne dit rien de plus que son titre.',
        summaryBy: (v) => `Tiré de l’issue, écrit par ${v['who']}.`,
        summaryCut: (v) => `Tiré de l’issue, écrit par ${v['who']}\u00a0; [la suite s’y trouve](${v['url']}).`,
        timeline: 'Chronologie',
        fullLog: (v) => `Le journal complet (${v['count']} entrées)`,
        moreInIssue: (v) => `Et ${v['count']} de plus dans [l’issue](${v['url']}).`,
        withoutHistory: (v) => `Les labels, les assignations et les liens manquent ici, car l’historique de l’issue n’a pas pu être lu\u00a0: ${v['reason']}.`,
        historyUnread: 'il n’a pas été lu',
        historyUnavailable: 'ce GitHub ne le fournit pas',
        commentQuoted: (v) => `${v['who']}\u00a0: ${v['quote']}`,
        commented: (v) => `${v['who']} a commenté`,
        opened: (v) => `${v['who']} a ouvert l’issue`,
        openedAs: (v) => `${v['who']} a ouvert l’issue en ${v['labels']}`,
        openedIncident: (v) => `${v['who']} a ouvert l’incident`,
        openedIncidentAs: (v) => `${v['who']} a ouvert l’incident en ${v['labels']}`,
        declaredIt: (v) => `${v['who']} a déclaré l’incident`,
        declaredItAs: (v) => `${v['who']} a déclaré l’incident en ${v['labels']}`,
        labelsAdded_one: (v) => `${v['who']} a ajouté le label ${v['labels']}`,
        labelsAdded_other: (v) => `${v['who']} a ajouté les labels ${v['labels']}`,
        labelsRemoved_one: (v) => `${v['who']} a retiré le label ${v['labels']}`,
        labelsRemoved_other: (v) => `${v['who']} a retiré les labels ${v['labels']}`,
        tookItOn: (v) => `${v['who']} s’en charge`,
        assigned: (v) => `${v['who']} a assigné l’issue à ${v['people']}`,
        steppedBack: (v) => `${v['who']} ne s’en charge plus`,
        unassigned: (v) => `${v['who']} a désassigné ${v['people']}`,
        skippedStep: (v) => `${v['who']} a écarté ${v['steps']}\u00a0: ${v['quote']}`,
        didSteps: (v) => `${v['who']} a terminé ${v['steps']}`,
        stepsSeenDone: (v) => `Constaté déjà fait\u00a0: ${v['steps']}`,
        reopenedSteps: (v) => `${v['who']} a rouvert ${v['steps']}`,
        stepsSeenOpen: (v) => `Constaté de nouveau à faire\u00a0: ${v['steps']}`,
        stepNamed: (v) => `l’étape ${v['number']} (${v['title']})`,
        tookTheLead: (v) => `${v['who']} a pris le pilotage`,
        gaveTheLead: (v) => `${v['who']} a confié le pilotage à ${v['other']}`,
        tookStep: (v) => `${v['other']} prend en charge ${v['steps']}`,
        milestoneReported: (v) => `**${v['milestone']}**, d’après ${v['who']}`,
        reportedLater: (v) => `${v['who']}, après coup\u00a0: ${v['quote']}`,
        linked: (v) => `${v['who']} a lié ${v['what']}`,
        merged: (v) => `Fusion de ${v['what']}`,
        mergedOf: (v) => `fusion de ${v['what']}, proposée par ${v['who']}`,
        pullRequest: (v) => `la pull request ${v['link']}`,
        issue: (v) => `l’issue ${v['link']}`,
        commit: (v) => `le commit ${v['link']}`,
        referenced: (v) => `${v['who']} a mentionné l’issue dans ${v['commit']}`,
        committed: (v) => `${v['who']} a fait le commit ${v['link']}\u00a0: ${v['quote']}`,
        deployed: (v) => `${v['who']} a déployé ${v['commit']} sur ${v['place']}`,
        deployFailed: (v) => `${v['who']} a tenté de déployer ${v['commit']} sur ${v['place']}, sans succès`,
        deploying: (v) => `${v['who']} a commencé à déployer ${v['commit']} sur ${v['place']}`,
        renamed: (v) => `${v['who']} a changé le titre de ${v['from']} en ${v['to']}`,
        closedCompleted: (v) => `${v['who']} a fermé l’issue comme terminée`,
        closedNotPlanned: (v) => `${v['who']} a fermé l’issue comme non planifiée`,
        closedDuplicate: (v) => `${v['who']} a fermé l’issue comme doublon`,
        closedWith: (v) => `${v['who']} a fermé l’issue avec ${v['commit']}`,
        reopened: (v) => `${v['who']} a rouvert l’issue`,
        locked: (v) => `${v['who']} a verrouillé la conversation`,
        unlocked: (v) => `${v['who']} a déverrouillé la conversation`,
        pinned: (v) => `${v['who']} a épinglé l’issue`,
        markedDuplicate: (v) => `${v['who']} a marqué l’issue comme doublon`,
        theSteps: 'Les étapes',
        theEightSteps: 'Les huit étapes',
        step: 'Étape',
        state: 'État',
        stateDone: 'faite',
        stateSkipped: 'écartée',
        stateOpen: '**à faire**',
        stateTakenOut: '**à faire**, retirée de la liste',
        'step-check': 'Vérifier encore une fois',
        'step-alert': 'Prévenir les personnes concernées',
        'step-own': 'Assumer la responsabilité',
        'step-apologize': 'Présenter des excuses',
        'step-ameliorate': 'Atténuer les conséquences',
        'step-prevent': 'Éviter que cela se reproduise',
        'step-feedback': 'Recueillir les retours',
        'step-thank': 'Dire merci',
        seenAt: (v) => `vu ${v['when']}`,
        atMost: (v) => `au plus ${v['duration']}`,
        afterDeclaring: 'Après la déclaration',
        itsTurn: 'Son tour a duré',
        aheadOfTurn: 'avant son tour',
        ganttIncident: 'Incident',
        ganttSteps: 'Étapes',
        ganttHurting: 'Perturbations',
        ganttUnresolved: 'Jusqu’à la fin',
        ganttOpen: 'Issue ouverte',
        communicationsHeading: 'Ce que nous avons dit',
        noCommunications: 'Rien n’a été noté pour les étapes où l’on s’adresse à d’autres personnes, et rien n’a été dit dans l’issue peu avant qu’elles soient cochées.',
        quotedFromTick: (v) => `${v['who']}, en cochant, ${v['when']}`,
        quotedFromComment: (v) => `${v['who']}, [dans un commentaire](${v['url']}) avant de cocher, ${v['when']}`,
        answersTo: (v) => `Réponses à [ce commentaire](${v['url']})`,
        thanked: (v) => `Merci à ${v['people']}.`,
        attachments: 'Graphiques, journaux et fichiers',
        attachmentsPrivate: 'Seules les personnes qui ont accès à ce dépôt voient les pièces jointes.',
        impact: 'Impact',
        impactQuestion: 'Qui a été touché, combien de personnes, combien de temps, et que ne pouvaient-elles pas faire\u00a0?',
        detection: 'Comment l’a-t-on remarqué\u00a0?',
        detectionQuestion: 'Comment l’avons-nous remarqué, et qu’est-ce qui l’aurait montré deux fois plus vite\u00a0?',
        trigger: 'Ce qui a précédé',
        triggerQuestion: 'Qu’est-ce qui avait changé peu avant\u00a0?',
        factors: 'Facteurs contributifs',
        factorsQuestion: 'Qu’est-ce qui a dû se conjuguer pour que cela arrive\u00a0? Il y a rarement une seule cause.',
        surprise: 'Pourquoi avons-nous été surpris\u00a0?',
        surpriseQuestion: 'Que croyions-nous du système qui s’est révélé faux\u00a0?',
        well: 'Ce qui s’est bien passé',
        wellQuestion: 'Qu’est-ce qui a aidé et devrait être là aussi la prochaine fois\u00a0?',
        badly: 'Ce qui s’est moins bien passé',
        badlyQuestion: 'Qu’est-ce qui nous a coûté du temps ou de la sérénité\u00a0?',
        lucky: 'Où avons-nous eu de la chance\u00a0?',
        luckyQuestion: 'Qu’est-ce qui aurait pu tout aggraver et n’est pas arrivé\u00a0?',
        noteBy: (v) => `${v['who']}, ${v['when']}`,
        formBy: (v) => `${v['who']}, dans le formulaire`,
        reactionsToIssue: (v) => `Réactions à l’issue\u00a0: ${v['reactions']}`,
        reportedAgain: (v) => `Signalé à nouveau dans ${v['issues']}.`,
        perhapsReportedAgain: (v) => `Fermées comme doublons et liées à cette issue\u00a0: ${v['issues']}.`,
        markedInIssue: (v) => `Marqué d’un ${v['icon']} dans l’issue\u00a0:`,
        changedBefore: (v) => `Candidats\u00a0: ce qui a changé dans les ${v['hours']} heures précédentes (${v['zones']}). À vous de dire si l’un de ces changements est en cause.`,
        moreChanges: (v) => `Et ${v['count']} de plus, parmi [les commits de ces jours-là](${v['url']}).`,
        nothingChanged: (v) => `À la connaissance du dépôt, rien n’a changé dans les ${v['hours']} heures précédentes.`,
        changesUnknown: (v) => `Ce qui est arrivé sur la branche par défaut dans les ${v['hours']} heures précédentes n’a pas pu être lu.`,
        deploymentsForbidden: 'Les déploiements manquent ici\u00a0: il manque `deployments: read` au workflow.',
        deploymentsUnknown: 'Les déploiements n’ont pas pu être lus.',
        similar: 'Est-ce déjà arrivé\u00a0?',
        inCommon: 'En commun',
        sharedServices: (v) => `touchés\u00a0: ${v['names']}`,
        sharedLabels: (v) => `labels\u00a0: ${v['names']}`,
        sharedWords: (v) => `dans le titre\u00a0: ${v['names']}`,
        similarMore: (v) => `Et ${v['count']} de plus dans [la liste complète](${v['url']}).`,
        similarNote: 'Des incidents antérieurs qui ont un point commun avec celui-ci. À vous de dire si c’est encore la même chose.',
        followUps: 'Actions de suivi',
        followUpsQuestion: 'Qu’est-ce qui va changer\u00a0? Une ligne par action, avec la personne qui s’en charge et un lien vers son issue.',
        followUpsExample: 'quoi, qui, pour quand\u00a0?',
        followUpOpen: 'ouverte',
        followUpClosed: 'fermée',
        followUpMerged: 'fusionnée',
        followUpDue: (v) => `échéance le ${v['date']}`,
        followUpPrevent: 'prévenir',
        followUpDetect: 'détecter',
        followUpMitigate: 'atténuer',
        followUpProcess: 'processus',
        followUpPriority: (v) => `priorité ${v['level']}`,
        postmortems: 'Post-mortems',
        postmortemsOf: (v) => `Post-mortems du dépôt ${v['name']}`,
        indexNote: 'Réécrit à chaque post-mortem. Ce qui se trouve en dehors des marques "begin" et "end" est à vous.',
        noPostmortems: 'Aucun pour le moment.',
        postmortemCount_one: (v) => `${v['count']} post-mortem`,
        postmortemCount_other: (v) => `${v['count']} post-mortems, le premier du ${v['since']}`,
        followUpsOpen_one: (v) => `${v['count']} action à faire`,
        followUpsOpen_other: (v) => `${v['count']} actions à faire`,
        withOpenSteps: (v) => `${v['count']} avec des étapes à faire`,
        dataFile: 'données',
        feedFile: 'flux',
        olderPostmortems: (v) => `${v['count']} plus anciens se trouvent dans ${v['index']} et dans ce dossier.`,
        notReadable: 'Illisibles en tant que post-mortem, donc absents de la liste\u00a0:',
        flawNumber: 'La clé `incident` ne contient pas de numéro.',
        flawOpened: 'La clé `opened` ne contient ni date ni heure.',
        flawFrontMatter: 'Le front matter en tête du fichier a disparu.',
        flawUnread: 'Le fichier n’a pas pu être lu.',
        columnOpened: 'Ouverture',
        columnDuration: 'Durée',
        columnSteps: 'Étapes',
        columnFollowUps: 'Actions',
        columnWritten: 'Rédigé',
        columnStatus: 'État',
        followUpsOpenOf_one: (v) => `**${v['count']}\u00a0à\u00a0faire** sur\u00a0${v['total']}`,
        followUpsOpenOf_other: (v) => `**${v['count']}\u00a0à\u00a0faire** sur\u00a0${v['total']}`,
        followUpsDone_one: (v) => `${v['count']}\u00a0faite`,
        followUpsDone_other: (v) => `${v['count']}\u00a0faites`,
        statusDraft: 'brouillon',
        statusFinal: 'définitif',
        feedOpenFor: (v) => `ouvert pendant ${v['duration']}`,
        feedLasted: (v) => `a duré ${v['duration']}`,
        feedSteps: (v) => `étapes réglées\u00a0: ${v['done']} sur ${v['total']}`,
        feedFollowUps: (v) => `actions à faire\u00a0: ${v['open']} sur ${v['total']}`,
        feedIssue: (v) => `Issue ${v['number']}`,
        somebody: 'Quelqu’un',
        quote: (v) => `«\u00a0${v['text']}\u00a0»`,
        comma: ', ',
        colon: '\u00a0: ',
        underAMinute: 'moins d’une minute',
    },
};

;// CONCATENATED MODULE: ./lib/src/i18n/compiled/ja.js
/** Made by `npm run generate` from the files in `catalogs`. */
const ja = {
    postmortem: {
        keptNote: '"begin" と "end" の印の間は自動で更新されます。それ以外の文章はチームのものです。',
        untitled: (v) => `インシデント ${v['number']}`,
        incident: 'インシデント',
        protocol: 'プロトコル',
        allStepsDone: (v) => `全${v['total']}ステップ完了`,
        stepsNotDone: (v) => `**未完了：** ${v['total']}ステップ中${v['open']}ステップが残っています`,
        severity: '重大度',
        severityAtWorst: (v) => `${v['severity']}（最も深刻な時は ${v['worst']}）`,
        timeInSeverity: (v) => `${v['severity']}：${v['duration']}`,
        affected: '影響を受けたサービス',
        lead: '指揮役',
        lasted: '継続時間',
        lastedUntilMitigated: (v) => `${v['duration']}（影響がおさまるまで）`,
        openFor: 'Issue のオープン時間',
        reopenedTimes_other: (v) => `${v['duration']}（再オープン${v['count']}回）`,
        repairedWith: '修正',
        people: '関わった人',
        roleLead: '指揮役',
        roleOpened: 'Issue を作成',
        roleDeclared: 'インシデントを宣言',
        roleAssigned: '担当',
        roleClosed: 'クローズ',
        roleSteps_other: (v) => `ステップ${v['steps']}`,
        roleOwner: (v) => `${v['steps']}の担当`,
        roleWrote: (v) => `${v['pulls']} を作成`,
        roleReviewed: (v) => `${v['pulls']} をレビュー`,
        alsoTookPart: (v) => `ほかに関わった人：${v['people']}`,
        secretsLeftOut_other: (v) => `パスワード、鍵、トークンと思われるものを${v['count']}か所、この記録から除きました。Issue には残っています。Issue と使用箇所の両方で変更してください。`,
        milestone: '出来事',
        by: '担当者',
        afterTheFirst: '最初からの経過',
        milestoneStarted: '発生',
        milestoneDetected: '検知',
        milestoneOpened: 'Issue 作成',
        milestoneDeclared: 'インシデント宣言',
        milestoneAcknowledged: '対応開始',
        milestoneMitigated: '影響の収束',
        milestoneResolved: '解決',
        milestoneClosed: 'Issue クローズ',
        summary: '概要',
        summaryEmpty: 'Issue にはタイトル以外の記載がありません。',
        summaryBy: (v) => `${v['who']} が Issue に書いた内容です。`,
        summaryCut: (v) => `${v['who']} が Issue に書いた内容です。[続きは Issue にあります](${v['url']})。`,
        timeline: 'タイムライン',
        fullLog: (v) => `全記録（${v['count']}件）`,
        moreInIssue: (v) => `ほか${v['count']}件は [Issue](${v['url']}) にあります。`,
        withoutHistory: (v) => `Issue の履歴を読めなかったため、ラベル、担当者、リンクの記録がありません。理由：${v['reason']}。`,
        historyUnread: '読み込まれていません',
        historyUnavailable: 'この GitHub では取得できません',
        commentQuoted: (v) => `${v['who']}：${v['quote']}`,
        commented: (v) => `${v['who']} がコメントしました`,
        opened: (v) => `${v['who']} が Issue を作成しました`,
        openedAs: (v) => `${v['who']} が ${v['labels']} として Issue を作成しました`,
        openedIncident: (v) => `${v['who']} がインシデントを報告しました`,
        openedIncidentAs: (v) => `${v['who']} が ${v['labels']} としてインシデントを報告しました`,
        declaredIt: (v) => `${v['who']} がインシデントを宣言しました`,
        declaredItAs: (v) => `${v['who']} が ${v['labels']} としてインシデントを宣言しました`,
        labelsAdded_other: (v) => `${v['who']} がラベル ${v['labels']} を付けました`,
        labelsRemoved_other: (v) => `${v['who']} がラベル ${v['labels']} を外しました`,
        tookItOn: (v) => `${v['who']} が担当になりました`,
        assigned: (v) => `${v['who']} が ${v['people']} を担当にしました`,
        steppedBack: (v) => `${v['who']} が担当を外れました`,
        unassigned: (v) => `${v['who']} が ${v['people']} を担当から外しました`,
        skippedStep: (v) => `${v['who']} が${v['steps']}をスキップしました：${v['quote']}`,
        didSteps: (v) => `${v['who']} が${v['steps']}を完了しました`,
        stepsSeenDone: (v) => `完了を確認：${v['steps']}`,
        reopenedSteps: (v) => `${v['who']} が${v['steps']}を未完了に戻しました`,
        stepsSeenOpen: (v) => `未完了に戻ったことを確認：${v['steps']}`,
        stepNamed: (v) => `ステップ${v['number']}（${v['title']}）`,
        tookTheLead: (v) => `${v['who']} が指揮役になりました`,
        gaveTheLead: (v) => `${v['who']} が ${v['other']} を指揮役にしました`,
        tookStep: (v) => `${v['other']} が${v['steps']}を引き受けました`,
        milestoneReported: (v) => `**${v['milestone']}**（${v['who']} の申告）`,
        reportedLater: (v) => `${v['who']}（後から）：${v['quote']}`,
        linked: (v) => `${v['who']} が${v['what']}を関連付けました`,
        merged: (v) => `${v['what']}がマージされました`,
        mergedOf: (v) => `${v['who']} の${v['what']}がマージされました`,
        pullRequest: (v) => `プルリクエスト ${v['link']} `,
        issue: (v) => `Issue ${v['link']} `,
        commit: (v) => `コミット ${v['link']} `,
        referenced: (v) => `${v['who']} が${v['commit']}で言及しました`,
        committed: (v) => `${v['who']} が ${v['link']} をコミットしました：${v['quote']}`,
        deployed: (v) => `${v['who']} が${v['commit']}を ${v['place']} にデプロイしました`,
        deployFailed: (v) => `${v['who']} が${v['commit']}を ${v['place']} にデプロイしましたが、失敗しました`,
        deploying: (v) => `${v['who']} が${v['commit']}の ${v['place']} へのデプロイを始めました`,
        renamed: (v) => `${v['who']} がタイトルを${v['from']}から${v['to']}に変更しました`,
        closedCompleted: (v) => `${v['who']} が完了としてクローズしました`,
        closedNotPlanned: (v) => `${v['who']} が対応予定なしとしてクローズしました`,
        closedDuplicate: (v) => `${v['who']} が重複としてクローズしました`,
        closedWith: (v) => `${v['who']} が${v['commit']}でクローズしました`,
        reopened: (v) => `${v['who']} が再オープンしました`,
        locked: (v) => `${v['who']} が会話をロックしました`,
        unlocked: (v) => `${v['who']} が会話のロックを解除しました`,
        pinned: (v) => `${v['who']} が Issue をピン留めしました`,
        markedDuplicate: (v) => `${v['who']} が重複としてマークしました`,
        theSteps: 'ステップ',
        theEightSteps: '8つのステップ',
        step: 'ステップ',
        state: '状態',
        stateDone: '完了',
        stateSkipped: 'スキップ',
        stateOpen: '**未完了**',
        stateTakenOut: '**未完了**（リストから削除）',
        'step-check': 'もう一度確認する',
        'step-alert': '関係者に知らせる',
        'step-own': '責任を引き受ける',
        'step-apologize': 'お詫びする',
        'step-ameliorate': '影響を和らげる',
        'step-prevent': '再発を防ぐ',
        'step-feedback': '意見を集める',
        'step-thank': '感謝を伝える',
        seenAt: (v) => `${v['when']} に確認`,
        atMost: (v) => `最長 ${v['duration']}`,
        afterDeclaring: '宣言からの経過',
        itsTurn: '所要時間',
        aheadOfTurn: '先に完了',
        ganttIncident: 'インシデント',
        ganttSteps: 'ステップ',
        ganttHurting: '影響あり',
        ganttUnresolved: '解決まで',
        ganttOpen: 'Issue オープン',
        communicationsHeading: '伝えたこと',
        noCommunications: '関係者に伝えるステップにはメモがなく、チェックの直前に Issue での発言もありませんでした。',
        quotedFromTick: (v) => `${v['who']}、チェック時、${v['when']}`,
        quotedFromComment: (v) => `${v['who']}、チェック前の[コメント](${v['url']})、${v['when']}`,
        answersTo: (v) => `[このコメント](${v['url']})への返答`,
        thanked: (v) => `ご協力ありがとうございました：${v['people']}`,
        attachments: 'グラフ、ログ、ファイル',
        attachmentsPrivate: '添付ファイルは、このリポジトリを閲覧できる人だけが見られます。',
        impact: '影響',
        impactQuestion: '誰が、何人、どのくらいの時間影響を受け、何ができなかったのでしょうか？',
        detection: 'どのように気づいたのか',
        detectionQuestion: 'どのように気づき、何があれば半分の時間で気づけたのでしょうか？',
        trigger: '発生までの経緯',
        triggerQuestion: '直前に何が変わったのでしょうか？',
        factors: '要因',
        factorsQuestion: '何が重なってこうなったのでしょうか？ 原因が一つだけということはめったにありません。',
        surprise: 'なぜ想定外だったのか',
        surpriseQuestion: 'システムについて信じていたことのうち、何が誤りだったのでしょうか？',
        well: 'うまくいったこと',
        wellQuestion: '何が役に立ち、次回も用意しておくべきでしょうか？',
        badly: 'うまくいかなかったこと',
        badlyQuestion: '何に時間を取られ、余裕を失ったのでしょうか？',
        lucky: '幸運だったこと',
        luckyQuestion: 'もっとひどい事態になり得たのに、起こらずに済んだことは何でしょうか？',
        noteBy: (v) => `${v['who']}、${v['when']}`,
        formBy: (v) => `${v['who']}、フォームより`,
        reactionsToIssue: (v) => `Issue への反応：${v['reactions']}`,
        reportedAgain: (v) => `${v['issues']} でも報告されています。`,
        perhapsReportedAgain: (v) => `重複としてクローズされ、この Issue に関連付けられたもの：${v['issues']}`,
        markedInIssue: (v) => `Issue で ${v['icon']} が付いたコメント：`,
        changedBefore: (v) => `候補：直前${v['hours']}時間の変更（${v['zones']}）。原因かどうかはチームで判断してください。`,
        moreChanges: (v) => `ほか${v['count']}件は[この期間のコミット](${v['url']})にあります。`,
        nothingChanged: (v) => `直前${v['hours']}時間に、リポジトリで確認できる変更はありませんでした。`,
        changesUnknown: (v) => `直前${v['hours']}時間にデフォルトブランチへ入った変更を読み取れませんでした。`,
        deploymentsForbidden: 'ワークフローに `deployments: read` がないため、デプロイの記録はありません。',
        deploymentsUnknown: 'デプロイの記録を読み取れませんでした。',
        similar: '以前にも起きたか？',
        inCommon: '共通点',
        sharedServices: (v) => `影響：${v['names']}`,
        sharedLabels: (v) => `ラベル：${v['names']}`,
        sharedWords: (v) => `タイトル：${v['names']}`,
        similarMore: (v) => `ほか${v['count']}件は[一覧](${v['url']})にあります。`,
        similarNote: 'このインシデントと共通点のある過去のインシデントです。同じことの再発かどうかは、チームで判断してください。',
        followUps: '今後の対応',
        followUpsQuestion: '何を変えますか？ 1行に1件、担当者と Issue へのリンクを添えてください。',
        followUpsExample: '何を、誰が、いつまでに？',
        followUpOpen: 'オープン',
        followUpClosed: 'クローズ',
        followUpMerged: 'マージ済み',
        followUpDue: (v) => `期限 ${v['date']}`,
        followUpPrevent: '再発防止',
        followUpDetect: '検知',
        followUpMitigate: '軽減',
        followUpProcess: 'プロセス',
        followUpPriority: (v) => `優先度 ${v['level']}`,
        postmortems: 'ポストモーテム',
        postmortemsOf: (v) => `${v['name']} のポストモーテム`,
        indexNote: 'ポストモーテムが書かれるたびに更新されます。"begin" と "end" の印の外にある文章はチームのものです。',
        noPostmortems: 'まだありません。',
        postmortemCount_other: (v) => `ポストモーテム${v['count']}件（最初は ${v['since']}）`,
        followUpsOpen_other: (v) => `未完了の対応${v['count']}件`,
        withOpenSteps: (v) => `未完了のステップがあるもの${v['count']}件`,
        dataFile: 'データ',
        feedFile: 'フィード',
        olderPostmortems: (v) => `これより古い${v['count']}件は ${v['index']} とこのフォルダーにあります。`,
        notReadable: 'ポストモーテムとして読み取れないため、次のファイルは一覧に含まれていません：',
        flawNumber: 'キー `incident` に番号がありません。',
        flawOpened: 'キー `opened` に日時がありません。',
        flawFrontMatter: 'ファイル先頭のフロントマターがありません。',
        flawUnread: 'ファイルを読み取れませんでした。',
        columnOpened: '作成',
        columnDuration: '継続時間',
        columnSteps: 'ステップ',
        columnFollowUps: '今後の対応',
        columnWritten: '記入',
        columnStatus: '状態',
        followUpsOpenOf_other: (v) => `${v['total']}件中**${v['count']}件未完了**`,
        followUpsDone_other: (v) => `${v['count']}件完了`,
        statusDraft: '下書き',
        statusFinal: '確定',
        feedOpenFor: (v) => `オープン時間 ${v['duration']}`,
        feedLasted: (v) => `継続時間 ${v['duration']}`,
        feedSteps: (v) => `${v['total']}ステップ中${v['done']}ステップ完了`,
        feedFollowUps: (v) => `今後の対応${v['total']}件中${v['open']}件が未完了`,
        feedIssue: (v) => `Issue ${v['number']}`,
        somebody: '不明なユーザー',
        quote: (v) => `「${v['text']}」`,
        comma: '、',
        colon: '：',
        underAMinute: '1分未満',
    },
};

;// CONCATENATED MODULE: ./lib/src/i18n/compiled/pt.js
/** Made by `npm run generate` from the files in `catalogs`. */
const pt = {
    postmortem: {
        keptNote: 'O que está entre uma marca "begin" e uma "end" é mantido atualizado. O restante do texto é da equipe.',
        untitled: (v) => `Incidente ${v['number']}`,
        incident: 'Incidente',
        protocol: 'Protocolo',
        allStepsDone: (v) => `todos os ${v['total']} passos concluídos`,
        stepsNotDone: (v) => `**incompleto:** ${v['open']} de ${v['total']} passos pendentes`,
        severity: 'Gravidade',
        severityAtWorst: (v) => `${v['severity']}; no pior momento, ${v['worst']}`,
        timeInSeverity: (v) => `${v['severity']}: ${v['duration']}`,
        affected: 'Serviços afetados',
        lead: 'Líder',
        lasted: 'Duração',
        lastedUntilMitigated: (v) => `${v['duration']}, até deixar de afetar`,
        openFor: 'A issue ficou aberta por',
        reopenedTimes_one: (v) => `${v['duration']}, reaberta uma vez`,
        reopenedTimes_other: (v) => `${v['duration']}, reaberta ${v['count']} vezes`,
        repairedWith: 'Resolvido com',
        people: 'Participantes',
        roleLead: 'líder',
        roleOpened: 'abriu a issue',
        roleDeclared: 'declarou o incidente',
        roleAssigned: 'assumiu o caso',
        roleClosed: 'fechou a issue',
        roleSteps_one: (v) => `passo ${v['steps']}`,
        roleSteps_other: (v) => `passos ${v['steps']}`,
        roleOwner: (v) => `responde por: ${v['steps']}`,
        roleWrote: (v) => `escreveu ${v['pulls']}`,
        roleReviewed: (v) => `revisou ${v['pulls']}`,
        alsoTookPart: (v) => `Também participaram: ${v['people']}`,
        secretsLeftOut_one: 'Em um lugar, o que parecia uma senha, chave ou token foi omitido aqui. Continua na issue: é preciso trocá-lo lá e onde for usado.',
        secretsLeftOut_other: (v) => `Em ${v['count']} lugares, o que parecia uma senha, chave ou token foi omitido aqui. Continua na issue: é preciso trocá-lo lá e onde for usado.`,
        milestone: 'Momento',
        by: 'Quem',
        afterTheFirst: 'Após o primeiro',
        milestoneStarted: 'Começou',
        milestoneDetected: 'Foi detectado',
        milestoneOpened: 'A issue foi aberta',
        milestoneDeclared: 'Foi declarado incidente',
        milestoneAcknowledged: 'Alguém assumiu o caso',
        milestoneMitigated: 'Deixou de afetar',
        milestoneResolved: 'Terminou',
        milestoneClosed: 'A issue foi fechada',
        summary: 'Resumo',
        summaryEmpty: 'A issue não diz mais do que o título.',
        summaryBy: (v) => `Como ${v['who']} descreveu na issue.`,
        summaryCut: (v) => `Como ${v['who']} descreveu na issue; [continua lá](${v['url']}).`,
        timeline: 'Cronologia',
        fullLog: (v) => `O registro completo (${v['count']} entradas)`,
        moreInIssue: (v) => `E mais ${v['count']} na [issue](${v['url']}).`,
        withoutHistory: (v) => `Faltam aqui labels, atribuições e links, porque não foi possível ler o histórico da issue: ${v['reason']}.`,
        historyUnread: 'não foi lido',
        historyUnavailable: 'este GitHub não o fornece',
        commentQuoted: (v) => `${v['who']}: ${v['quote']}`,
        commented: (v) => `${v['who']} comentou`,
        opened: (v) => `${v['who']} abriu a issue`,
        openedAs: (v) => `${v['who']} abriu a issue como ${v['labels']}`,
        openedIncident: (v) => `${v['who']} abriu o incidente`,
        openedIncidentAs: (v) => `${v['who']} abriu o incidente como ${v['labels']}`,
        declaredIt: (v) => `${v['who']} declarou o incidente`,
        declaredItAs: (v) => `${v['who']} declarou o incidente como ${v['labels']}`,
        labelsAdded_one: (v) => `${v['who']} adicionou a label ${v['labels']}`,
        labelsAdded_other: (v) => `${v['who']} adicionou as labels ${v['labels']}`,
        labelsRemoved_one: (v) => `${v['who']} removeu a label ${v['labels']}`,
        labelsRemoved_other: (v) => `${v['who']} removeu as labels ${v['labels']}`,
        tookItOn: (v) => `${v['who']} assumiu o caso`,
        assigned: (v) => `${v['who']} atribuiu a issue a ${v['people']}`,
        steppedBack: (v) => `${v['who']} deixou o caso`,
        unassigned: (v) => `${v['who']} removeu a atribuição de ${v['people']}`,
        skippedStep: (v) => `${v['who']} pulou ${v['steps']}: ${v['quote']}`,
        didSteps: (v) => `${v['who']} concluiu ${v['steps']}`,
        stepsSeenDone: (v) => `Encontrado como concluído: ${v['steps']}`,
        reopenedSteps: (v) => `${v['who']} reabriu ${v['steps']}`,
        stepsSeenOpen: (v) => `Encontrado de novo como pendente: ${v['steps']}`,
        stepNamed: (v) => `o passo ${v['number']} (${v['title']})`,
        tookTheLead: (v) => `${v['who']} assumiu a liderança`,
        gaveTheLead: (v) => `${v['who']} passou a liderança para ${v['other']}`,
        tookStep: (v) => `${v['other']} assumiu ${v['steps']}`,
        milestoneReported: (v) => `**${v['milestone']}**, segundo ${v['who']}`,
        reportedLater: (v) => `${v['who']}, depois: ${v['quote']}`,
        linked: (v) => `${v['who']} vinculou ${v['what']}`,
        merged: (v) => `${v['what']} foi mesclada`,
        mergedOf: (v) => `${v['what']}, de ${v['who']}, foi mesclada`,
        pullRequest: (v) => `a pull request ${v['link']}`,
        issue: (v) => `a issue ${v['link']}`,
        commit: (v) => `commit ${v['link']}`,
        referenced: (v) => `${v['who']} mencionou a issue no ${v['commit']}`,
        committed: (v) => `${v['who']} fez o commit ${v['link']}: ${v['quote']}`,
        deployed: (v) => `${v['who']} fez deploy do ${v['commit']} em ${v['place']}`,
        deployFailed: (v) => `${v['who']} tentou fazer deploy do ${v['commit']} em ${v['place']}, mas falhou`,
        deploying: (v) => `${v['who']} começou o deploy do ${v['commit']} em ${v['place']}`,
        renamed: (v) => `${v['who']} mudou o título de ${v['from']} para ${v['to']}`,
        closedCompleted: (v) => `${v['who']} fechou a issue como concluída`,
        closedNotPlanned: (v) => `${v['who']} fechou a issue como não planejada`,
        closedDuplicate: (v) => `${v['who']} fechou a issue como duplicada`,
        closedWith: (v) => `${v['who']} fechou a issue com o ${v['commit']}`,
        reopened: (v) => `${v['who']} reabriu a issue`,
        locked: (v) => `${v['who']} bloqueou a conversa`,
        unlocked: (v) => `${v['who']} desbloqueou a conversa`,
        pinned: (v) => `${v['who']} fixou a issue`,
        markedDuplicate: (v) => `${v['who']} marcou a issue como duplicada`,
        theSteps: 'Os passos',
        theEightSteps: 'Os oito passos',
        step: 'Passo',
        state: 'Situação',
        stateDone: 'concluído',
        stateSkipped: 'pulado',
        stateOpen: '**pendente**',
        stateTakenOut: '**pendente**, retirado da lista',
        'step-check': 'Verificar de novo',
        'step-alert': 'Avisar as pessoas afetadas',
        'step-own': 'Assumir a responsabilidade',
        'step-apologize': 'Pedir desculpas',
        'step-ameliorate': 'Aliviar o impacto',
        'step-prevent': 'Evitar que se repita',
        'step-feedback': 'Coletar opiniões',
        'step-thank': 'Agradecer',
        seenAt: (v) => `visto ${v['when']}`,
        atMost: (v) => `no máximo ${v['duration']}`,
        afterDeclaring: 'Após a declaração',
        itsTurn: 'Sua vez durou',
        aheadOfTurn: 'antes da vez',
        ganttIncident: 'Incidente',
        ganttSteps: 'Passos',
        ganttHurting: 'Com impacto',
        ganttUnresolved: 'Até terminar',
        ganttOpen: 'Issue aberta',
        communicationsHeading: 'O que dissemos',
        noCommunications: 'Nada foi anotado nos passos em que se avisam outras pessoas, e nada foi dito na issue pouco antes de serem marcados.',
        quotedFromTick: (v) => `${v['who']}, ao marcar, ${v['when']}`,
        quotedFromComment: (v) => `${v['who']}, [em um comentário](${v['url']}) antes de marcar, ${v['when']}`,
        answersTo: (v) => `Respostas a [este comentário](${v['url']})`,
        thanked: (v) => `Agradecemos a ${v['people']}.`,
        attachments: 'Gráficos, logs e arquivos',
        attachmentsPrivate: 'Só quem tem acesso a este repositório vê os anexos.',
        impact: 'Impacto',
        impactQuestion: 'Quem foi afetado, quantas pessoas, por quanto tempo, e o que elas não conseguiram fazer?',
        detection: 'Como foi detectado?',
        detectionQuestion: 'Como percebemos o problema, e o que o teria mostrado na metade do tempo?',
        trigger: 'O que levou a isso',
        triggerQuestion: 'O que mudou pouco antes?',
        factors: 'Fatores contribuintes',
        factorsQuestion: 'O que precisou coincidir para isso acontecer? Raramente há uma única causa.',
        surprise: 'Por que fomos surpreendidos?',
        surpriseQuestion: 'O que acreditávamos sobre o sistema que se mostrou errado?',
        well: 'O que deu certo',
        wellQuestion: 'O que ajudou e deve estar lá também da próxima vez?',
        badly: 'O que não deu certo',
        badlyQuestion: 'O que nos custou tempo ou tranquilidade?',
        lucky: 'Onde tivemos sorte?',
        luckyQuestion: 'O que poderia ter piorado tudo e não aconteceu?',
        noteBy: (v) => `${v['who']}, ${v['when']}`,
        formBy: (v) => `${v['who']}, no formulário`,
        reactionsToIssue: (v) => `Reações à issue: ${v['reactions']}`,
        reportedAgain: (v) => `Relatado novamente em ${v['issues']}.`,
        perhapsReportedAgain: (v) => `Fechadas como duplicadas e vinculadas a esta issue: ${v['issues']}.`,
        markedInIssue: (v) => `Marcado com ${v['icon']} na issue:`,
        changedBefore: (v) => `Candidatos: o que mudou nas ${v['hours']} horas anteriores (${v['zones']}). Cabe à equipe dizer se algo disso foi a causa.`,
        moreChanges: (v) => `E mais ${v['count']}, entre [os commits desses dias](${v['url']}).`,
        nothingChanged: (v) => `Pelo que o repositório registra, nada mudou nas ${v['hours']} horas anteriores.`,
        changesUnknown: (v) => `Não foi possível ler o que entrou na branch principal nas ${v['hours']} horas anteriores.`,
        deploymentsForbidden: 'Faltam aqui os deploys: falta `deployments: read` no workflow.',
        deploymentsUnknown: 'Não foi possível ler os deploys.',
        similar: 'Já tinha acontecido?',
        inCommon: 'Em comum',
        sharedServices: (v) => `afetados: ${v['names']}`,
        sharedLabels: (v) => `labels: ${v['names']}`,
        sharedWords: (v) => `no título: ${v['names']}`,
        similarMore: (v) => `E mais ${v['count']} na [lista completa](${v['url']}).`,
        similarNote: 'Incidentes anteriores que têm algo em comum com este. Se é a mesma coisa outra vez, quem diz é a equipe.',
        followUps: 'Ações de acompanhamento',
        followUpsQuestion: 'O que vamos mudar? Uma linha por ação, com responsável e link para a issue.',
        followUpsExample: 'o quê, quem, até quando?',
        followUpOpen: 'aberta',
        followUpClosed: 'fechada',
        followUpMerged: 'mesclada',
        followUpDue: (v) => `até ${v['date']}`,
        followUpPrevent: 'prevenir',
        followUpDetect: 'detectar',
        followUpMitigate: 'mitigar',
        followUpProcess: 'processo',
        followUpPriority: (v) => `prioridade ${v['level']}`,
        postmortems: 'Postmortems',
        postmortemsOf: (v) => `Postmortems de ${v['name']}`,
        indexNote: 'Reescrito a cada postmortem. O que está fora das marcas "begin" e "end" é da equipe.',
        noPostmortems: 'Nenhum ainda.',
        postmortemCount_one: (v) => `${v['count']} postmortem`,
        postmortemCount_other: (v) => `${v['count']} postmortems, o primeiro de ${v['since']}`,
        followUpsOpen_one: (v) => `${v['count']} ação pendente`,
        followUpsOpen_other: (v) => `${v['count']} ações pendentes`,
        withOpenSteps: (v) => `${v['count']} com passos pendentes`,
        dataFile: 'dados',
        feedFile: 'feed',
        olderPostmortems: (v) => `${v['count']} mais antigos estão em ${v['index']} e nesta pasta.`,
        notReadable: 'Não podem ser lidos como postmortem e por isso não estão na lista:',
        flawNumber: 'A chave `incident` não contém um número.',
        flawOpened: 'A chave `opened` não contém data e hora.',
        flawFrontMatter: 'Falta o front matter no início do arquivo.',
        flawUnread: 'Não foi possível ler o arquivo.',
        columnOpened: 'Abertura',
        columnDuration: 'Duração',
        columnSteps: 'Passos',
        columnFollowUps: 'Ações',
        columnWritten: 'Preenchido',
        columnStatus: 'Situação',
        followUpsOpenOf_one: (v) => `**${v['count']}\u00a0pendente** de\u00a0${v['total']}`,
        followUpsOpenOf_other: (v) => `**${v['count']}\u00a0pendentes** de\u00a0${v['total']}`,
        followUpsDone_one: (v) => `${v['count']}\u00a0concluída`,
        followUpsDone_other: (v) => `${v['count']}\u00a0concluídas`,
        statusDraft: 'rascunho',
        statusFinal: 'final',
        feedOpenFor: (v) => `aberto por ${v['duration']}`,
        feedLasted: (v) => `durou ${v['duration']}`,
        feedSteps: (v) => `${v['done']} de ${v['total']} passos resolvidos`,
        feedFollowUps: (v) => `ações pendentes: ${v['open']} de ${v['total']}`,
        feedIssue: (v) => `Issue ${v['number']}`,
        somebody: 'Alguém',
        quote: (v) => `“${v['text']}”`,
        comma: ', ',
        colon: ': ',
        underAMinute: 'menos de um minuto',
    },
};

;// CONCATENATED MODULE: ./lib/src/i18n/catalogs.js
/** Made by `npm run generate` from the files in `catalogs`. */






/** English is the source of the others. */
const catalogs = { en: en.en, de: de, es: es, fr: fr, ja: ja, pt: pt };
const languageNames = ['en', 'de', 'es', 'fr', 'ja', 'pt'];


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ createTexts),
/* harmony export */   ph: () => (/* binding */ inEveryLanguage),
/* harmony export */   zi: () => (/* binding */ threadTexts)
/* harmony export */ });
/* unused harmony export messagesIn */
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _catalogs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);


function createTexts(group, language, own = {}) {
    const messages = withOwnMessages(messagesIn(language, group), own);
    const formOf = (key, count) => {
        const form = `${key}_${rulesOf(language).select(count)}`;
        return Object.hasOwn(messages, form) ? form : `${key}_other`;
    };
    const say = (key, values = {}) => {
        const message = messages[key];
        if (message === undefined)
            throw new Error(`no message of ours has the key "${key}"`);
        return typeof message === 'string' ? message : message(values);
    };
    const words = Object.fromEntries(Object.entries(messages).filter(([, message]) => typeof message === 'string'));
    if (!isComplete(words))
        throw new Error(`no message of ${group} in ${language}`);
    return {
        words,
        format: say,
        counted: (key, count, values) => say(formOf(key, count), { count, ...values }),
        said: (key, values) => {
            const { count } = values;
            return say(typeof count === 'number' && !Object.hasOwn(messages, key) ? formOf(key, count) : key, values);
        },
        duration: (ms) => (ms < _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc ? say('underAMinute') : durationWords(ms, language)),
        list: (items) => (items.length < 2 ? items.join('') : listWords(items, language)),
        either: (items) => listWords(items, language, 'disjunction'),
    };
}
/** English, which the others are laid over, has every message: the compiler holds that. */
function isComplete(words) {
    return 'underAMinute' in words;
}
const rules = new Map();
function rulesOf(language) {
    const known = rules.get(language) ?? new Intl.PluralRules(language);
    rules.set(language, known);
    return known;
}
function listWords(items, language, type = 'conjunction') {
    // British English has no comma before the "and".
    return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(items);
}
const shown = {
    style: 'narrow',
    days: 'long',
    daysDisplay: 'auto',
    hours: 'short',
    hoursDisplay: 'auto',
    minutes: 'short',
    minutesDisplay: 'auto',
};
function durationWords(ms, language) {
    const days = Math.floor(ms / _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
    const hours = Math.floor((ms % _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd) / _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW);
    const parts = days > 0 ? { days, hours } : { hours, minutes: Math.floor((ms % _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW) / _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc) };
    return new Intl.DurationFormat(language, shown).format(parts);
}
const threads = new Map();
/** What is said in threads and on the page of a run. */
function threadTexts(language) {
    const texts = threads.get(language) ?? createTexts('thread', language);
    threads.set(language, texts);
    return texts;
}
/** What a language does not say, it says in English. */
function messagesIn(language, group) {
    const translation = _catalogs_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogs */ .r[language];
    return { ..._catalogs_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogs */ .r.en[group], ...translation[group] };
}
/** A text of the postmortem, for reading what was written in a language that may have been another one then. */
function inEveryLanguage(key) {
    const all = Object.values(_catalogs_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogs */ .r);
    return all
        .map(({ postmortem }) => postmortem?.[key])
        .filter((message) => typeof message === 'string');
}
/** The team's words in the place of ours; a message of ours without places stays one. */
function withOwnMessages(messages, own) {
    const changed = Object.entries(own).map(([key, text]) => [
        key,
        typeof messages[key] === 'string' ? text : fill(text),
    ]);
    return { ...messages, ...Object.fromEntries(changed) };
}
/** In one pass: what stands in a value is never taken for a place. */
function fill(text) {
    return (values) => text.replaceAll(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/github/errors.js
var errors = __webpack_require__(4369);
;// CONCATENATED MODULE: ./lib/src/github/explain.js

/** One line for people: what failed, where, and what to change. Never the text of an issue. */
function explain(error) {
    if (error instanceof errors/* UserError */.yo)
        return error.message;
    const answer = (0,errors/* errorAnswer */.B1)(error);
    if (answer.path === '')
        return `Unexpected failure: ${(0,errors/* inWords */.r4)(answer.message)}. Please report it with this line.`;
    return `${whatHappened(answer)}: ${(0,errors/* inWords */.r4)(answer.message)}. ${remedy(answer)}`;
}
function whatHappened({ status, method, path }) {
    return status === 'network'
        ? `GitHub could not be reached (${method} ${path})`
        : `GitHub answered ${status} to ${method} ${path}`;
}
function remedy(answer) {
    if (answer.limit !== 'none') {
        const minutes = Math.ceil(answer.retryAfterMs / 60_000);
        return `A request limit is used up for about ${minutes} min; the next run goes on from here, nothing is lost.`;
    }
    if (answer.status === 'network') {
        return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner.';
    }
    if ((0,errors/* isGitHubDown */.SR)(answer)) {
        return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.';
    }
    switch (answer.status) {
        case 401:
            return 'The token is not valid (any more): check the input `token`.';
        case 403:
            return forbidden(answer);
        case 404:
        case 410:
            return missing(answer);
        default:
            return refused(answer);
    }
}
function forbidden(answer) {
    const { message } = answer;
    if (/not accessible by (integration|personal access token)/i.test(message))
        return unpermitted(answer);
    if (/archived/i.test(message))
        return 'The repository is archived: take the workflow out or unarchive it.';
    if (/locked/i.test(message))
        return 'The issue is locked: unlock it, and the next run writes the comment.';
    if (/more than 2500 comments/i.test(message))
        return 'The thread is full: go on in a new incident and link this one.';
    return refused(answer);
}
function missing({ message }) {
    if (/\bdisabled\b/i.test(message)) {
        return 'Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out.';
    }
    return 'It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.';
}
function refused({ status, message }) {
    if (/secret/i.test(message)) {
        return 'GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.';
    }
    if (/through a pull request|merge queue|status check|protected (?:branch|ref)/i.test(message)) {
        return 'The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.';
    }
    if (/rule violations/i.test(message)) {
        return 'Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).';
    }
    return status === 403
        ? 'Check what the token of the workflow may do in this repository.'
        : 'The next run tries again; if it is told the same, change what GitHub names there.';
}
/** The line a workflow has to have for a call. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function unpermitted({ method, path }) {
    const add = (line) => `Add \`${line}\` under \`permissions:\` in the workflow`;
    const access = method === 'GET' ? 'read' : 'write';
    if (/\/(git|contents|branches|commits|compare)(\/|$)/.test(path)) {
        const more = access === 'read' ? '; `contents: write` lets it commit the postmortem, too' : '';
        return `${add(`contents: ${access}`)}${more}.`;
    }
    if (/\/pulls(\/|$)/.test(path))
        return `${add(`pull-requests: ${access}`)}.`;
    // To read alone is of no use: the record of an incident is a comment.
    return `${add('issues: write')}.`;
}

// EXTERNAL MODULE: ./lib/src/github/inputs.js
var github_inputs = __webpack_require__(1311);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/github/report.js
/** The only place that speaks to the runner: log, outputs, job summary, exit code. */


/** Every output of action.yml; a test holds the two equal. */
const outputNames = (/* unused pure expression or super */ null && (['outcome', 'incident', 'step', 'done', 'postmortem', 'commit', 'result']));
/** GitHub drops a larger summary and marks the run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const longestSummary = 1_000_000;
/** What goes wrong with outputs and summary is told, and no reason to call a finished run a failure. */
async function reportRun(run) {
    for (const line of run.lines)
        log(line);
    const unwritten = [...setOutputs(outputsOf(run)), ...writeSummary(run.summary)];
    const problems = run.incidents.flatMap(({ number, problem }) => problem === undefined ? [] : [{ number, problem }]);
    const warnings = [...run.warnings.map(inert), ...unwritten];
    if (warnings.length + problems.length === 0)
        return;
    const { error, warning } = await annotations();
    for (const line of warnings)
        warning(line);
    for (const { number, problem } of problems)
        error(`#${number}: ${problem}`);
    if (problems.length > 0)
        process.exitCode = 1;
}
async function reportFailure(problem) {
    const result = { version: 1, outcome: 'failed', reason: problem, incidents: [] };
    const unwritten = setOutputs({ outcome: 'failed', result });
    const { setFailed, warning } = await annotations();
    for (const line of unwritten)
        warning(line);
    setFailed(problem);
}
/** Most runs have nothing to annotate, and what can do it costs more to load than all that they report. */
function annotations() {
    return Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
}
/** A line that starts with `::` is a command to the runner, and any line may come to hold text from outside. */
function log(line) {
    process.stdout.write(`${inert(line)}\n`);
}
function inert(line) {
    return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').replaceAll('::', ': :');
}
function outputsOf({ outcome, incidents }) {
    const [only] = incidents.length === 1 ? incidents : [];
    return {
        outcome,
        incident: only?.number ?? '',
        step: only?.step ?? '',
        done: only?.done ?? '',
        postmortem: only?.postmortem ?? '',
        commit: only?.commit ?? '',
        result: { version: 1, outcome, incidents: incidents.map(resultOf) },
    };
}
/** Each with a mark at its end that no value holds. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function setOutputs(values) {
    const end = `end_${(0,external_node_crypto_.randomUUID)()}`;
    const lines = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${textOf(value)}\n${end}\n`);
    return append('GITHUB_OUTPUT', lines.join('')) ? [] : [`The outputs could not be written; ${unaffected}`];
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const unaffected = 'the run itself is not affected.';
/** False where the runner names no file, or takes none: printed into the log, text from outside could be a command. */
function append(variable, text) {
    const file = process.env[variable] ?? '';
    if (file === '')
        return false;
    try {
        (0,external_node_fs_.appendFileSync)(file, text);
        return true;
    }
    catch {
        return false;
    }
}
function resultOf({ effects, ...report }) {
    return { ...report, effects: effects.map(({ kind }) => kind) };
}
/** The summary is a courtesy: a runner without it, or a full disk, must not turn a finished run red. */
function writeSummary(text) {
    if (append('GITHUB_STEP_SUMMARY', shortened(text)))
        return [];
    return [`The job summary could not be written; ${unaffected}`];
}
/** Counted in bytes, as GitHub does, and cut between two characters. */
function shortened(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= longestSummary)
        return text;
    const whole = new TextDecoder().decode(bytes.subarray(0, longestSummary), { stream: true });
    return `${whole}\n\n… cut, because GitHub shows no more`;
}

// EXTERNAL MODULE: ./lib/src/i18n/texts.js
var i18n_texts = __webpack_require__(6527);
;// CONCATENATED MODULE: ./lib/src/markdown/visible-text.js
const escapeCharacter = String.fromCharCode(27);
/** Colours and cursor movements of a terminal. */
const terminalSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
/**
 * What a reader cannot see but a program obeys: control, bidi and zero-width characters, tags. A joiner between two
 * characters beyond ASCII stays, because emoji and Indic scripts are written with it; so does the emoji selector.
 */
const invisible = /(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu;
/** Text as a reader sees it, with `\n` as the only line ending. */
function visibleText(text) {
    return text
        .toWellFormed()
        .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll(terminalSequence, '')
        .replaceAll(invisible, '');
}
/** The same on one line, at most `limit` long. */
function singleLine(text, limit) {
    return capped(visibleText(text).replaceAll(/\s+/gu, ' ').trim(), limit);
}
/** At most `limit` UTF-16 units, the `…` of a cut text included; never half a character. */
function capped(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/src/markdown/inert-code.js

/**
 * Inside of code Markdown changes nothing, but the site generators that read these files do: Liquid, Hugo and
 * Nunjucks run `{{`, `{%` and `{#` there too. Between the braces nothing but a blank helps. Our own markers lose their meaning alike.
 */
function inertCode(code) {
    return code.replaceAll(/\{(?=[{%#])/g, '{ ').replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi, '<! --');
}
/** Where each code span begins and ends, by CommonMark's rule: a run of backticks closes at the next one as long. */
function codeSpans(text) {
    const runs = backtickRuns(text);
    const waiting = Map.groupBy(runs.toReversed(), (run) => run.length);
    const spans = new Map();
    let free = 0;
    for (const run of runs) {
        if (run.at < free)
            continue;
        // A backslash takes the first backtick away from a run that opens, never from one that closes.
        const opening = run.escaped ? { at: run.at + 1, length: run.length - 1 } : run;
        const closing = opening.length === 0 ? undefined : nextAfter(run.at, waiting.get(opening.length) ?? []);
        if (closing === undefined)
            continue;
        free = closing.at + closing.length;
        spans.set(opening.at, free);
    }
    return spans;
}
/** The runs of one length are last first; what lies behind us is dropped for good, so all calls cost one pass. */
function nextAfter(at, runs) {
    for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
        if (run.at > at)
            return run;
        runs.pop();
    }
    return undefined;
}
function backtickRuns(text) {
    return Array.from(text.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g), (match) => {
        const [, backslashes = '', ticks = ''] = match;
        return {
            at: match.index + backslashes.length,
            length: ticks.length,
            escaped: backslashes.length % 2 === 1,
        };
    });
}
/** A name as code, for one line or one cell of a table. */
function codeLine(text, limit = 80) {
    const code = inertCode(singleLine(text, limit).replaceAll('`', "'").replaceAll('|', '¦'));
    return code === '' ? '' : `\`${code}\``;
}

;// CONCATENATED MODULE: ./lib/src/markdown/inert-link.js
/** A path or the name of a branch as part of an address, its slashes kept. */
function pathInUrl(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** An address as it may be in Markdown that others render: still a link, but no mention and no expression in it. */
function inertUrl(url) {
    const path = url.indexOf('/', url.indexOf('://') + 3);
    const host = path === -1 ? url : url.slice(0, path);
    const rest = path === -1 ? '' : url.slice(path).replaceAll('@', '%40');
    return `${host.replaceAll(/(?<![a-z\d])@/gi, '%40')}${rest}`
        .replaceAll(/#(?=\d)/g, '%23')
        .replaceAll(/&(?=#|[a-z][a-z0-9]{0,40};)/gi, '%26')
        .replaceAll('{', '%7B')
        .replaceAll('}', '%7D')
        .replaceAll('*', '%2A');
}
/**
 * Whether a link may lead there: an address of the web or within the repository, no `javascript:` or `data:`. An
 * empty target goes on in the next line, and nobody looks there.
 */
function isHarmlessTarget(target) {
    if (target.trim() === '')
        return false;
    const scheme = /^[\s<]*([^\s/?#:<]{1,64}):/.exec(target)?.[1];
    return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
}
/** Images from elsewhere would tell their owner who reads the file, and when. */
function isImageOfGitHub(url, server) {
    if (url.startsWith(`${server}/`))
        return true;
    return server === 'https://github.com' && /^https:\/\/[a-z-]{1,40}\.githubusercontent\.com\//.test(url);
}
/**
 * A Markdown link; only the text when the address is none, and then a number in front is no reference either. `text`
 * is Markdown and clean already.
 */
function linkTo(text, url) {
    if (url === undefined || !/^https?:\/\/[^\s<>"|\\`]+$/.test(url))
        return text.replace(/^#\d+/, '`$&`');
    return `[${text}](${inertUrl(url).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

;// CONCATENATED MODULE: ./lib/src/markdown/inert-reference.js


/** As code it reads as it was typed, and GitHub links or notifies nothing from there. */
function asCode({ text, at, tail, inAddress }, code) {
    const to = at + code.length;
    // Two runs of backticks that touch are one run.
    const before = inAddress || tail.endsWith('`') ? ' ' : '';
    const after = text[to] === '`' ? ' ' : '';
    return { write: `${before}\`${inertCode(code)}\`${after}`, to };
}
const closingKeyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}$/i;
function endsInWord(text) {
    return /[\p{L}\p{N}_]$/u.test(text.slice(-2));
}
/** `#12` as a link or as code. */
function issueReference(place) {
    const reference = /^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
    if (reference === undefined)
        return undefined;
    return isOwnIssue(place, reference) ? asIssueLink(place, reference) : asCode(place, reference);
}
/** Not what closes an issue, belongs to another repository, or is where no link may begin. */
function isOwnIssue({ text, at, tail, inAddress, home }, reference) {
    const next = text[at + reference.length] ?? '';
    if (home === '' || inAddress || /[\w([]/.test(next) || /[\]!]$/.test(tail))
        return false;
    if (endsInWord(tail) || closingKeyword.test(tail))
        return false;
    return !/\[[^\]]*$/.test(text.slice(Math.max(0, at - 300), at));
}
function asIssueLink({ at, home }, reference) {
    return {
        write: `[${reference}](${inertUrl(`${home}/issues/${reference.slice(1)}`)})`,
        to: at + reference.length,
    };
}
/** After a letter it is an address of mail; an underscore may be emphasis. */
function mention(place) {
    if (/[a-z\d]$/i.test(place.tail))
        return undefined;
    const ahead = place.text.slice(place.at, place.at + 160);
    const handle = /^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(ahead)?.[0];
    return handle === undefined ? undefined : asCode(place, handle);
}
function shortReference(place) {
    if (endsInWord(place.tail))
        return undefined;
    const reference = /^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(place.text.slice(place.at, place.at + 20))?.[0];
    return reference === undefined ? undefined : asCode(place, reference);
}

;// CONCATENATED MODULE: ./lib/src/markdown/inert-inline.js



/**
 * One line of people's text, so that it mentions nobody, closes nothing and runs nowhere: not on GitHub, not
 * in Jekyll, Hugo or MDX. One pass; every rule looks ahead by a bounded distance only.
 */
function inertInline(text, inertness) {
    const spans = codeSpans(text);
    const written = [];
    let [tail, inAddress, at] = ['', false, 0];
    while (at < text.length) {
        const place = { ...inertness, text, at, tail, inAddress, spans };
        const step = ruleFor(text[at] ?? '')(place) ?? verbatim(place);
        written.push(step.write);
        inAddress = (inAddress && !/\s/.test(step.write)) || /(?:https?:\/\/|www\.)\S*$/i.test(tail + step.write);
        tail = (tail + step.write).slice(-16);
        at = step.to;
    }
    return written.join('');
}
function ruleFor(character) {
    const rule = rules[character];
    if (rule !== undefined)
        return rule;
    return /[hH]/.test(character)
        ? webAddress
        : /[gG]/.test(character)
            ? (place) => shortReference(place) ?? word(place)
            : word;
}
const rules = {
    '\\': backslash,
    '`': backticks,
    '<': ({ at }) => ({ write: '&lt;', to: at + 1 }),
    '&': entity,
    '{': ({ at }) => ({ write: '\\{', to: at + 1 }),
    '%': afterBrace,
    '#': (place) => issueReference(place) ?? afterBrace(place),
    '@': mention,
    '!': exclamation,
    '[': escapedOnly,
    ']': closingBracket,
    '*': escapedOnly,
    '|': escapedOnly,
    '~': escapedOnly,
    _: underscore,
};
function verbatim({ text, at }) {
    return { write: text[at] ?? '', to: at + 1 };
}
function escapedOnly({ text, at, markup }) {
    return markup === 'escaped' ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}
function backslash({ text, at, markup }) {
    const next = text[at + 1] ?? '';
    if (markup === 'escaped')
        return { write: '\\\\', to: at + 1 };
    // These have rules of their own, with or without a backslash before them.
    if (/^[@<&{%]$/.test(next) || /^#\d/.test(text.slice(at + 1, at + 3)))
        return { write: '', to: at + 1 };
    // Before anything else it is only itself, and must not take what a rule may write next.
    if (!/^[\n!-/:-@[-`{-~]$/.test(next))
        return { write: '\\\\', to: at + 1 };
    return { write: `\\${next}`, to: at + 2 };
}
function backticks(place) {
    const { text, at, spans, markup } = place;
    const end = spans.get(at);
    const code = end === undefined ? '' : text.slice(at, end);
    if (end !== undefined && !(markup === 'escaped' && code.includes('|'))) {
        return { write: `${place.inAddress ? ' ' : ''}${inertCode(code)}`, to: end };
    }
    return { write: '\\`', to: at + 1 };
}
const plainEntities = /^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/;
/** An entity is read after our rules and could write any of the characters that they look for. */
function entity(place) {
    const ahead = place.text.slice(place.at, place.at + 40);
    const byNumber = /^&#x?[\da-f]{1,8};/i.exec(ahead)?.[0];
    if (byNumber !== undefined)
        return asCode(place, byNumber);
    if (!/^&(?:#|[a-z][a-z0-9]*;)/i.test(ahead))
        return undefined;
    if (place.markup === 'kept' && plainEntities.test(ahead))
        return undefined;
    return { write: '&amp;', to: place.at + 1 };
}
/** `{%` and `{#` begin an expression even where the brace has a backslash. */
function afterBrace({ text, at, tail }) {
    return tail.endsWith('{') ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}
function webAddress(place) {
    const { text, at, tail } = place;
    if (endsInWord(tail))
        return undefined;
    const url = /^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(text.slice(at, at + 2048))?.[0];
    if (url === undefined)
        return word(place);
    const closes = /\/(?:issues|pull)\/\d/.test(url) && closingKeyword.test(tail);
    return closes ? asCode(place, url) : { write: inertUrl(url), to: at + url.length };
}
function exclamation({ text, at, markup, server }) {
    if (markup === 'escaped' || text[at + 1] !== '[')
        return undefined;
    const image = /^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(text.slice(at, at + 2500));
    if (image !== null && isImageOfGitHub(image[1] ?? '', server))
        return undefined;
    // The mark would make an image of the link that follows; of an image without a name nothing could be clicked.
    return text[at + 2] === ']' ? { write: '[image', to: at + 2 } : { write: '', to: at + 1 };
}
function closingBracket(place) {
    const { text, at, markup } = place;
    if (markup === 'escaped')
        return escapedOnly(place);
    const next = text[at + 1];
    if (next !== '(' && next !== ':')
        return undefined;
    return isHarmlessTarget(text.slice(at + 2, at + 200)) ? undefined : { write: ']\\', to: at + 1 };
}
/** Within a word it means nothing to GitHub, and names with underscores are easier to read without backslashes. */
function underscore({ text, at, tail, markup }) {
    if (markup === 'kept' || (endsInWord(tail) && /^[\p{L}\p{N}_]/u.test(text.slice(at + 1, at + 3))))
        return undefined;
    return { write: '\\_', to: at + 1 };
}
/** The rest of a word in one go. */
function word({ text, at }) {
    const rest = /^[a-z0-9 ,.;]+/i.exec(text.slice(at, at + 64))?.[0];
    if (rest === undefined)
        return undefined;
    const next = rest.slice(1).search(/[hg]/i);
    const write = next === -1 ? rest : rest.slice(0, next + 1);
    return { write, to: at + write.length };
}

;// CONCATENATED MODULE: ./lib/src/markdown/plain-line.js


/** What at the start of a line makes a heading, a quote or a list of it. */
const lineStart = /^(?:[#>+=-]|(\d{1,9})(?=[.)]))/;
/**
 * Text of people for one line of Markdown or one cell of a table: it shows as it was typed, and does nothing. Code
 * between backticks stays code. At most `limit` long before what Markdown needs is added. With the repository's address
 * as `home`, `#12` becomes a link to it.
 */
function plainLine(text, limit = 200, home = '') {
    const inert = inertInline(singleLine(text, limit), { markup: 'escaped', server: '', home });
    return inert.replace(lineStart, (start, number) => number === undefined ? `\\${start}` : `${number}\\`);
}

// EXTERNAL MODULE: ./lib/src/checklist/protocol.js
var checklist_protocol = __webpack_require__(5309);
;// CONCATENATED MODULE: ./lib/src/logbook/own-comments.js
function ownMarker(purpose) {
    return `<!-- incident-protocol:${purpose} -->`;
}
/** Those that are in the thread, oldest first; more than one only when two runs overlapped. */
function ownComments({ comments, me }, purpose) {
    const marker = ownMarker(purpose);
    return comments
        .filter(({ author, body }) => author.login === me && /^[^\r\n]*/.exec(body)?.[0] === marker)
        .toSorted((a, b) => a.id - b.id);
}
/** The text that says why we opened an incident again. Its first line tells that it was said, so that it is said once. */
const firstLine = '<!-- incident-protocol:reopen -->';
function writeReopenComment(prose) {
    return `${firstLine}\n${prose}`;
}
function isReopenComment(body) {
    return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
}

;// CONCATENATED MODULE: ./lib/src/logbook/postmortem-comment.js
/**
 * The text of our comment that keeps a postmortem which found no other place. People with write access can write in
 * it, so it is read back as the file would be. `parse` and `write` are inverse.
 */

function writePostmortemComment({ prose, path, file }) {
    const { fence, text } = fencedFile(file);
    const folded = `<details><summary>${path}</summary>\n\n${fence}markdown\n${text}\n${fence}\n\n</details>`;
    return `${ownMarker('postmortem')}\n${prose}\n\n${folded}`;
}
/** Undefined when people left nothing of it that could be told apart. */
function parsePostmortemComment(body) {
    const text = body.replaceAll('\r\n', '\n');
    const marker = `${ownMarker('postmortem')}\n`;
    if (!text.startsWith(marker))
        return undefined;
    const start = /\n\n<details><summary>([^<\n]*)<\/summary>\n\n(`{3,})markdown\n/.exec(text);
    const [opening, path, fence] = start ?? [];
    if (start === null || opening === undefined || path === undefined || fence === undefined)
        return undefined;
    const from = start.index + opening.length;
    const end = text.lastIndexOf(`\n${fence}\n\n</details>`);
    if (end < from)
        return undefined;
    return { prose: text.slice(marker.length, start.index), path, file: `${text.slice(from, end)}\n` };
}
/** In a fence longer than any in it, nothing of the file is rendered, calls somebody or ends the block. */
function fencedFile(file) {
    const longest = [...file.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
    return { fence: '`'.repeat(longest + 1), text: file.replace(/\n$/, '') };
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
// EXTERNAL MODULE: ./lib/src/time/instant.js
var instant = __webpack_require__(5619);
;// CONCATENATED MODULE: ./lib/src/time/timestamp.js


const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A moment in UTC as people read it: `22 Nov 14:05`, with the year when it is another than that of the anchor. */
function timestampNear(at, anchor) {
    const time = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(at)).slice(11, 16);
    const [year, month, date] = (0,instant/* dayOf */.kb)(at).split('-');
    const shown = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
    return year === (0,instant/* dayOf */.kb)(anchor).slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
}
/** `14:05`. */
function utcTime(at) {
    return (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(at)).slice(11, 16);
}
/** `2026-11-22 14:05`, which reads alike everywhere and sorts. */
function utcTimestamp(at) {
    return `${(0,instant/* dayOf */.kb)(at)} ${utcTime(at)}`;
}
function localTime(at, timeZone) {
    const text = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds((0,instant/* milliseconds */.Rz)(at))
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
    return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

;// CONCATENATED MODULE: ./lib/src/report/summary-view.js




/** GitHub refuses summaries over 1 MiB; a dry run of a large sweep shows the beginning of each text. */
const longestPlan = 20_000;
function summaryView({ reports, notes: general = [], dryRun }, texts) {
    return {
        dryRun,
        incidents: reports.filter(isWorthALine).map((report) => summaryLine(report, dryRun, texts)),
        notes: [
            ...reports.flatMap(({ number, notes }) => notes.map((note) => `#${number}: ${note}`)),
            ...general,
        ],
        problems: reports.flatMap(({ number, problem }) => problem === undefined ? [] : [`#${number}: ${problem}`]),
        kept: dryRun ? [] : reports.flatMap(({ effects }) => effects.flatMap(keptView)),
        planned: dryRun ? reports.flatMap(({ effects }) => effects.map(plannedView)) : [],
    };
}
/** A finished incident to which nothing was done is looked at and not told of. */
function isWorthALine({ outcome, waiting, notes }) {
    return waiting !== undefined || outcome !== 'unchanged' || notes.length > 0;
}
function summaryLine(report, dryRun, texts) {
    const { number, url, step, done, total, waiting } = report;
    return {
        link: `[#${number}](${url})`,
        severity: plainLine(report.severity ?? '', 40),
        step: (0,checklist_protocol/* isStepId */.oK)(step)
            ? texts.format('stepDoneOf', { number: (0,checklist_protocol/* stepNumber */.CD)(step), step, done, total })
            : texts.format('doneOf', { done, total }),
        since: waiting === undefined ? '' : utcTimestamp(waiting.since),
        timeLimit: waiting?.timeLimit ?? '',
        level: waiting?.level ?? '',
        did: didWhat(report, dryRun, texts),
        next: waiting === undefined || waiting.next === '' ? '' : utcTimestamp(waiting.next),
    };
}
/** Each outcome that has words of its own; the others are said as they are. */
const deeds = {
    opened: 'did-opened',
    updated: 'did-updated',
    reminded: 'did-reminded',
    reopened: 'did-reopened',
    'kept-in-comment': 'did-kept-in-comment',
    'kept-in-summary': 'did-kept-in-summary',
    unchanged: 'did-nothing',
    waiting: 'did-waiting',
};
function didWhat(report, dryRun, { words, format }) {
    const { outcome, postmortem = '', waiting } = report;
    if (report.problem !== undefined)
        return words['did-failed'];
    if (dryRun)
        return words[outcome === 'planned' ? 'did-planned' : 'did-nothing'];
    if (outcome === 'published' || outcome === 'proposed' || outcome === 'branched') {
        return format(`did-${outcome}`, { path: `\`${postmortem}\`` });
    }
    if (outcome === 'reminded' && waiting?.level === 'escalated')
        return words['did-escalated'];
    return isDeed(outcome) ? words[deeds[outcome]] : outcome;
}
function isDeed(outcome) {
    return Object.hasOwn(deeds, outcome);
}
function keptView(effect) {
    if (effect.kind !== 'show-in-summary')
        return [];
    return [{ title: `${effect.path} (#${effect.issue})`, ...fencedFile(effect.content) }];
}
function plannedView(effect) {
    const text = effectText(effect).slice(0, longestPlan).toWellFormed();
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return { title: effectTitle(effect), text, fence: '`'.repeat(longest + 1) };
}
/** One line for the log; numbers and paths only, no word of somebody without access. */
function effectTitle(effect) {
    switch (effect.kind) {
        case 'edit-checklist':
            return `${effect.edit.kind} the list in the description of #${effect.issue}`;
        case 'post-comment':
            return `post our ${effect.purpose} comment on #${effect.issue}`;
        case 'edit-comment':
            return `edit our comment ${effect.comment} on #${effect.issue}`;
        case 'react':
            return `answer comment ${effect.comment} on #${effect.issue} with ${effect.reaction}`;
        case 'add-label':
            return `add the label ${effect.label} to #${effect.issue}`;
        case 'remove-label':
            return `take the label ${effect.label} off #${effect.issue}`;
        case 'delete-comment':
            return `delete our outdated comment ${effect.comment} on #${effect.issue}`;
        case 'reopen-issue':
            return `open #${effect.issue} again`;
        case 'commit-files':
            return `commit ${effect.files.map(({ path }) => path).join(', ')} for #${effect.issue}${onto(effect.onto)}`;
        case 'open-pull-request':
            return `open a pull request from ${effect.branch} for #${effect.issue}`;
        case 'show-in-summary':
            return `show ${effect.path} for #${effect.issue} in the job summary`;
    }
}
function onto(target) {
    return target.kind === 'default-branch' ? '' : ` to the branch ${target.name}`;
}
function effectText(effect) {
    switch (effect.kind) {
        case 'post-comment':
        case 'edit-comment':
            return effect.body;
        case 'commit-files':
            return effect.files.map(({ content }) => content).join('\n');
        case 'open-pull-request':
            return effect.body;
        case 'show-in-summary':
            return effect.content;
        case 'edit-checklist':
        case 'delete-comment':
        case 'react':
        case 'add-label':
        case 'remove-label':
        case 'reopen-issue':
            return JSON.stringify(effect, undefined, 2);
    }
}

;// CONCATENATED MODULE: ./lib/src/report/summary.js



/** The page of a run. What is wrong with the team's templates is above it: this one may be among them. */
function summary_writeSummary(writer, input) {
    const view = summaryView(input, (0,i18n_texts/* threadTexts */.zi)(writer.language));
    const text = writer.write('summary', view, (own) => view.kept.every((one) => own.includes(one.text))
        ? undefined
        : 'it leaves out `kept`, the text of a postmortem that found no other place');
    const warnings = writer.problems().map((problem) => `> [!WARNING]\n> ${plainLine(problem, 500)}\n\n`);
    return `${warnings.join('')}${text}`;
}

;// CONCATENATED MODULE: ./lib/src/decide/budget.js

const mostAdoptions = 10;
const mostPostmortems = 5;
/** Why an incident is left to the next run as it is; nothing when it is its turn. The oldest are looked at first. */
function leftForLater({ incident: { tracking }, settings }, effects, budget) {
    const { format } = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    if (tracking.kind === 'absent' && budget.adoptions <= 0 && effects.length > 0) {
        return format('leftAdoptions', { most: mostAdoptions });
    }
    if (budget.postmortems <= 0 && effects.some(({ kind }) => kind === 'commit-files')) {
        return format('leftPostmortems', { most: mostPostmortems });
    }
    return undefined;
}
/** Counts what was done, or in a dry run would have been. */
function spend(budget, effects) {
    const posted = (purpose) => effects.filter((effect) => effect.kind === 'post-comment' && effect.purpose === purpose).length;
    budget.reminders -= posted('reminder');
    budget.adoptions -= posted('tracking');
    budget.postmortems -= effects.filter(({ kind }) => kind === 'commit-files').length;
}

;// CONCATENATED MODULE: ./lib/src/incident/postmortem-due.js
/** A resolved incident owes a postmortem once somebody who may is behind its closing, any other when it is asked for. */
function isPostmortemDue(incident) {
    const { phase, requested } = incident;
    // Asked for while it is open, it is written once; it follows the logbook again when the issue is closed.
    if (phase.kind === 'open')
        return requested.postmortem === true;
    return isPostmortemOutdated(incident) && phase.kind === 'resolved' && phase.vouched;
}
/** There is none yet, or its logbook knows more than it speaks of. */
function isPostmortemOutdated({ phase, logbook }) {
    const { postmortem, revision } = logbook;
    const isDelivered = postmortem?.revision === revision && postmortem.kind !== 'held-back';
    return phase.kind === 'resolved' && !isDelivered;
}
/** A file that is all the same is one of people's, or one of ours of which no run learned that it was taken. */
function isUnrecorded({ logbook }) {
    const kind = logbook.postmortem?.kind;
    return kind !== 'commit' && kind !== 'pull-request' && kind !== 'branch';
}

;// CONCATENATED MODULE: ./lib/src/facts/postmortem-directory.js
/** Why a postmortem could not go where it belongs. */
const blockers = [
    /** The default branch takes changes through pull requests only. */
    'protected',
    /** Only commits that GitHub can verify are taken. */
    'signatures',
    /** The workflow lacks `contents: write`. */
    'contents',
    /** The workflow lacks `pull-requests: write`. */
    'pull-requests',
    /** Settings of the repository or the organization: Actions may not open pull requests. */
    'setting',
    /** No branch of ours may be made. */
    'branches',
    /** The repository has no first commit. */
    'empty',
    /** Something that is no plain file or folder is where the postmortem should. */
    'place',
    /** GitHub does not list the folder whole. */
    'too-large',
    /** The default branch moved on, time and again, while we wrote. */
    'busy',
];

;// CONCATENATED MODULE: ./lib/src/logbook/guards.js
/**
 * Shapes of JSON that somebody else may have written: each says whether a value has it, and is the type that the value
 * then has. Small, because every tick loads them.
 */
function object(shape) {
    return (value) => isRecord(value) && hasFields(value, shape);
}
function variant(tag, cases) {
    return (value) => {
        const kind = isRecord(value) ? value[tag] : undefined;
        const shape = typeof kind === 'string' && Object.hasOwn(cases, kind) ? cases[kind] : undefined;
        return isRecord(value) && shape !== undefined && hasFields(value, shape);
    };
}
function optional(guard) {
    return { optional: guard };
}
function list(guard) {
    return (value) => Array.isArray(value) && value.every(guard);
}
function either(one, other) {
    return (value) => one(value) || other(value);
}
function oneOf(values) {
    return (value) => values.some((one) => one === value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function hasFields(value, shape) {
    return Object.entries(shape).every(([key, field]) => {
        if (typeof field === 'function')
            return field(value[key]);
        return value[key] === undefined || field.optional(value[key]);
    });
}

;// CONCATENATED MODULE: ./lib/src/logbook/delivered.js


const isBlockedBy = either(object({ blocker: oneOf(blockers) }), 
/** In the words of GitHub: a rule that asks for something else, or an answer that we know nothing of. */
object({ blocker: oneOf(['rule', 'unknown']), answer: isText }));
const file = {
    /** Where the postmortem is, or would be. */
    path: isText,
    /** Up to which revision of the logbook it speaks. */
    revision: isCount,
};
const isPublished = variant('kind', {
    commit: { ...file, url: isText, commit: optional(isText) },
    'pull-request': {
        ...file,
        url: isText,
        number: isCount,
        branch: isText,
        state: oneOf(['open', 'declined']),
        /** It conflicts with the default branch in these files, which we leave to people. */
        conflict: optional(list(isText)),
    },
    /** GitHub found a secret in it; the lines are those that look like one to us. */
    'held-back': { ...file, lines: list(isCount) },
});
const isBlocked = variant('kind', {
    /** Nobody has opened a pull request from it yet; the address is where people do. */
    branch: { ...file, url: isText, branch: isText },
    comment: { ...file, url: isText },
    summary: file,
});
const isDelivered = (value) => isPublished(value) || (isBlocked(value) && isBlockedBy(value));
/** What keeps us from the default branch keeps us from every other one as well. */
function isClosedToAll(blockedBy) {
    return blockedBy?.blocker === 'contents' || blockedBy?.blocker === 'empty';
}

;// CONCATENATED MODULE: ./lib/src/markdown/redact.js
/** What looks like a secret, with the name it gets in the record. Every pattern reads on without going back. */
const secrets = [
    {
        name: 'private key',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){0,6}[A-Za-z]{1,20}-[A-Za-z]{1,20}: [^\n\\]{0,200}){0,4}[A-Za-z0-9+/=\s\\]{0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
    },
    {
        name: 'GitHub token',
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g,
    },
    { name: 'GitLab token', pattern: /(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,255}/g },
    { name: 'AWS key', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    { name: 'Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g },
    {
        name: 'Slack webhook',
        pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{10,255}/g,
    },
    { name: 'Google key', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g },
    { name: 'npm token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g },
    {
        name: 'API key',
        pattern: /(?<![A-Za-z0-9])(?:sk|rk)[-_](?:live|test|proj|ant|svcacct)[-_][A-Za-z0-9_-]{16,255}/g,
    },
    {
        name: 'token',
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/g,
    },
    { name: 'Google token', pattern: /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,2048}/g },
    { name: 'DigitalOcean token', pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}/g },
    { name: 'Vault token', pattern: /(?<![A-Za-z0-9])hv[bs]\.[A-Za-z0-9_-]{24,512}/g },
    { name: 'SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g },
    { name: 'PyPI token', pattern: /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g },
    { name: 'Docker token', pattern: /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,255}/g },
];
/** Known by the word before it, which stays. */
const named = [
    {
        name: 'AWS key',
        pattern: /(aws_?secret_?access_?key\b["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/gi,
    },
    { name: 'Azure key', pattern: /(\b(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,100}={0,2}/gi },
    {
        name: 'token',
        pattern: /([?&](?:access_token|api_?key|client_secret|id_token|jwt|password|secret|signature|token|x-amz-(?:security-token|signature)|x-goog-signature)=)[A-Za-z0-9._~%+/-]{12,4096}={0,2}/gi,
    },
    { name: 'Azure signature', pattern: /([?&]sig=)[A-Za-z0-9%+/]{40,200}={0,2}/gi },
    {
        name: 'token',
        pattern: /(\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[A-Za-z0-9._~+/-]{12,4096}={0,2}/gi,
    },
];
/** `https://user:password@host`; the user's name alone is no secret. */
const credentials = /(?<![A-Za-z0-9])([a-z][a-z0-9+.-]{1,30}:\/\/)[^\s:/?#@]{0,255}:[^\s/?#@]{1,255}@/gi;
/** The text without what would open a door to somebody who reads it; each place says what was there. */
function redact(text) {
    let redacted = 0;
    let clean = text;
    for (const { name, pattern } of secrets) {
        clean = clean.replaceAll(pattern, () => {
            redacted += 1;
            return `(redacted: ${name})`;
        });
    }
    for (const { name, pattern } of named) {
        clean = clean.replaceAll(pattern, (_match, before) => {
            redacted += 1;
            return `${before}(redacted: ${name})`;
        });
    }
    clean = clean.replaceAll(credentials, (_match, scheme) => {
        redacted += 1;
        return `${scheme}redacted@`;
    });
    return { text: clean, redacted };
}
/** For a text that is put together from many pieces and says at its end how many secrets were left out. */
function createRedactor() {
    let count = 0;
    const seen = new Set();
    return {
        hide: (text) => {
            const { text: clean, redacted } = redact(text);
            // What is quoted twice is one place to look at.
            if (redacted > 0 && !seen.has(text))
                count += redacted;
            seen.add(text);
            return clean;
        },
        hidden: () => count,
    };
}

;// CONCATENATED MODULE: ./lib/src/delivery/delivery-words.js
/** What people are told about where a postmortem went, and which setting would let it go further. */



/** Why it is not where it belongs, and what to change, each as a part of a sentence. */
function blockedWords(blockedBy, path, { words, said }) {
    const answer = 'answer' in blockedBy ? inWords(blockedBy.answer) : '';
    const reason = said(`because-${blockedBy.blocker}`, { path: codeText(path), answer });
    return { reason, remedy: words[`remedy-${blockedBy.blocker}`] };
}
/** More paths help nobody. */
const mostPaths = 5;
function conflictWords(pull, paths, { words, format }) {
    if (paths.length === 0)
        return format('conflict', { pull });
    const shown = paths.slice(0, mostPaths).map(codeText).join(words.comma);
    const more = paths.length > mostPaths ? format('andOthers', { paths: shown }) : shown;
    return format('conflictIn', { pull, paths: more });
}
/** Never a word of the secret itself. */
function heldBackWords({ path, lines: all }, { words, format, counted }) {
    const lines = all.slice(0, 10).join(words.comma);
    const where = all.length === 0 ? '' : counted('inLines', all.length, { lines, path: codeText(path) });
    return format('heldBack', { where });
}
function inWords(answer) {
    return codeLine(redact(answer).text, 220);
}
/** People name files; a backtick would end the code. */
function codeText(path) {
    return `\`${singleLine(path, 300).replaceAll('`', "'")}\``;
}

;// CONCATENATED MODULE: ./lib/src/markdown/slug.js
const longest = 60;
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const spelledOut = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    þ: 'th',
    ı: 'i',
};
/** Windows cannot check out a file with such a name, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** A title as a part of a file name, `[a-z0-9-]{1,60}`; undefined when nothing of it is left. */
function slugOf(title) {
    const plain = title
        .toWellFormed()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[ßæœøđðłþı]/g, (letter) => spelledOut[letter] ?? '')
        .toLowerCase();
    const slug = slug_shortened(plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''));
    return slug === '' || reserved.test(slug) ? undefined : slug;
}
function slug_shortened(slug) {
    if (slug.length <= longest)
        return slug;
    const cut = slug.slice(0, longest);
    // A word is left out rather than cut, unless it is most of the name.
    const word = slug[longest] === '-' ? -1 : cut.lastIndexOf('-');
    return (word > longest / 2 ? cut.slice(0, word) : cut).replace(/-$/, '');
}

;// CONCATENATED MODULE: ./lib/src/delivery/file-name.js


/** Day and number alone would do; the words are for people who look through the folder. */
function postmortemPath(directory, incident) {
    const slug = slugOf(incident.title);
    const name = `${(0,instant/* dayOf */.kb)(incident.createdAt)}-${incident.number}`;
    return `${directory}/${slug === undefined ? name : `${name}-${slug}`}.md`;
}
/** Finds the file again after the title changed, or after people gave it a better name behind the number. */
function isPostmortemOf(fileName, number) {
    return numberIn(fileName) === String(number);
}
/** Saves reading the whole folder when one file is missing in it. */
function isPostmortemOfAnother(fileName, number) {
    const found = numberIn(fileName);
    return found !== undefined && found !== String(number);
}
function numberIn(fileName) {
    return /^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(fileName)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/facts/commit-message.js
/** What our commits say, and how they are known again. */
/** Only the number: a title is somebody without access's text, and the words of a commit message close issues and skip checks. */
function firstMessage(issue) {
    return `docs(incident): postmortem for #${issue}`;
}
/** With a number sign each update would add a line to the thread. */
function laterMessage(issue) {
    return `docs(incident): update the postmortem of incident ${issue}`;
}
/** On a branch that people merge: by then page, index and feed are older than the postmortem. */
function proposalMessage(issue) {
    return `docs(incident): propose the postmortem of incident ${issue}`;
}
/** Page, index and feed alone, after people changed or merged a postmortem. */
const indexMessage = 'docs(incident): bring the list of postmortems up to date';
/** Of commits that brought page, index and feed along, for whichever incident. */
function isCommitMessage(headline) {
    if (headline === indexMessage)
        return true;
    const issue = Number(/\d+$/.exec(headline)?.[0]);
    return [firstMessage(issue), laterMessage(issue)].includes(headline);
}

// EXTERNAL MODULE: ./lib/src/markdown/read-markdown.js + 2 modules
var read_markdown = __webpack_require__(1156);
;// CONCATENATED MODULE: ./lib/src/markdown/block-lines.js

/** What may be before the content of a line; deeper nesting is read as content. */
const marks = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/;
/** The lines of a Markdown text, with the two kinds of code told apart. */
function blockLines(markdown) {
    let fence = '';
    return (0,read_markdown/* readMarkdown */.k)(markdown).lines.map((line) => {
        const text = markdown.slice(line.start, line.end);
        const prefix = marks.exec(text)?.[0] ?? '';
        const content = text.slice(prefix.length);
        const place = placeOf({ line, prefix, content, fence });
        fence = place === 'fenced' ? fenceAfter(content, fence) : '';
        return { place, prefix, content, quoted: line.quoted };
    });
}
/** A fence that is four columns deep, as in a list, cannot be told from code that looks like one. */
function placeOf({ line, prefix, content, fence }) {
    if (line.place !== 'code')
        return line.place;
    if (fence !== '')
        return 'fenced';
    const indent = prefix.slice(prefix.trimEnd().length);
    const deep = indent.length >= 4 || indent.includes('\t');
    return !deep && opensFence(content) !== undefined ? 'fenced' : 'indented';
}
function opensFence(content) {
    return /^(?:`{3,}|~{3,})/.exec(content)?.[0];
}
/** The fence that is open after this line, or nothing. */
function fenceAfter(content, fence) {
    if (fence === '')
        return opensFence(content) ?? '';
    const text = content.trim();
    const closes = text.length >= fence.length && text === fence.slice(0, 1).repeat(text.length);
    return closes ? '' : fence;
}

;// CONCATENATED MODULE: ./lib/src/markdown/fenced-code.js

/** Puts fences around code that is only indented: MDX knows no such code and would run what is in it. */
function fencedCode(markdown) {
    const lines = blockLines(markdown);
    const out = [];
    for (let index = 0; index < lines.length; index += 1) {
        const run = indentedRun(lines, index);
        if (run.length > 0) {
            out.push(...fenced(run));
            index += run.length - 1;
            continue;
        }
        const line = lines[index];
        if (line !== undefined)
            out.push(`${line.place === 'fenced' ? line.prefix : withoutTabs(line.prefix)}${line.content}`);
    }
    return out.join('\n');
}
function indentedRun(lines, from) {
    const run = [];
    for (let index = from; lines[index]?.place === 'indented'; index += 1) {
        const line = lines[index];
        if (line !== undefined)
            run.push(line);
    }
    return run;
}
/** A tab reaches to the next multiple of four columns, which is another place once the text is quoted. */
function withoutTabs(prefix) {
    return prefix.split('\t').reduce((text, part) => text + ' '.repeat(4 - (text.length % 4)) + part);
}
/**
 * The fence is at the margin (of the quote), so that it is one whatever list it came from. Marks that do not are
 * at the start belong to the code: repeated on every line, they would end it.
 */
function fenced(run) {
    const lines = run.map(({ prefix, content, quoted }) => {
        const text = withoutTabs(prefix) + content;
        const quote = quoted ? (/^(?: {0,3}> ?)+/.exec(text)?.[0] ?? '') : '';
        return { quote, text: text.slice(quote.length) };
    });
    const margin = '> '.repeat(lines[0]?.quote.replaceAll(/[^>]/g, '').length ?? 0);
    const code = withoutFence(lines.map(({ text }) => text));
    const indent = code.reduce((least, line) => (line.trim() === '' ? least : Math.min(least, line.search(/\S/))), 64);
    const longest = code.join('\n').match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(longest.reduce((length, ticks) => Math.max(length, ticks.length + 1), 3));
    return [fence, ...code.map((line) => line.slice(indent)), fence].map((line) => `${margin}${line}`);
}
/** In a list the code may have had a fence already. */
function withoutFence(code) {
    const fence = /^\s*(`{3,}|~{3,})[^`]*$/.exec(code[0] ?? '')?.[1];
    return fence !== undefined && code.length > 1 && code.at(-1)?.trim() === fence ? code.slice(1, -1) : code;
}

;// CONCATENATED MODULE: ./lib/src/markdown/outline.js

const highest = 3;
/**
 * Moves all headings down alike, so that none is above the third level and the outline of the page around them
 * stays whole. Underlined headings become marked ones.
 */
function outline(markdown) {
    const lines = blockLines(markdown);
    const levels = lines.map((line, index) => levelOf(line, lines[index + 1]));
    const top = levels.reduce((least, level) => Math.min(least, level ?? least), highest);
    return lines
        .map((line, index) => {
        const level = levels[index];
        if (level !== undefined)
            return heading(line, level + highest - top);
        return underlines(lines[index - 1], line) === undefined
            ? `${line.prefix}${line.content}`
            : line.prefix.trimEnd();
    })
        .join('\n');
}
function levelOf(line, next) {
    if (line.place !== 'text')
        return undefined;
    return markedLevel(line.content) ?? (next === undefined ? undefined : underlines(line, next));
}
function markedLevel(content) {
    return /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1]?.length;
}
function heading({ prefix, content }, level) {
    const text = markedLevel(content) === undefined ? content : content.replace(/^#{1,6}/, '');
    return `${prefix}${'#'.repeat(Math.min(6, level))} ${text.trim()}`;
}
/** Whether a line underlines the one before it, and for which level. */
function underlines(text, line) {
    if (text?.place !== 'text' || line.place !== 'text')
        return undefined;
    if (text.content.trim() === '' || markedLevel(text.content) !== undefined)
        return undefined;
    const rule = line.content.trimEnd();
    const [mark = ''] = rule;
    if (rule !== mark.repeat(rule.length))
        return undefined;
    if (mark === '=')
        return 1;
    return mark === '-' ? 2 : undefined;
}

;// CONCATENATED MODULE: ./lib/src/markdown/pieces.js

/** Markdown cut into its lines of code (blank ones too) and its blocks of anything else, each in one piece. */
function piecesOf(markdown) {
    const pieces = [];
    let block = [];
    const flush = () => {
        if (block.length > 0)
            pieces.push({ kind: 'prose', text: block.join('\n') });
        block = [];
    };
    for (const line of (0,read_markdown/* readMarkdown */.k)(markdown).lines) {
        const text = markdown.slice(line.start, line.end);
        if (isProse(line, text)) {
            block.push(text);
            continue;
        }
        flush();
        pieces.push({ kind: 'code', text });
    }
    flush();
    return pieces;
}
/** A blank line ends a block, except in a comment, which may hold some. */
function isProse(line, text) {
    return line.place === 'html' || (line.place === 'text' && text.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/src/markdown/without-html.js


/** Tags that only dress text: without them the text still says the same. */
const dress = new Set(('a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 ' +
    'h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub ' +
    'summary sup table tbody td tfoot th thead tr tt u ul var wbr').split(' '));
const longestTag = 2000;
/**
 * One block of Markdown without HTML comments and without tags that only dress it; an `<img>` becomes Markdown.
 * Anything else with angle brackets stays for whoever escapes it.
 */
function withoutHtml(block, server) {
    const spans = codeSpans(block);
    const commentEnd = lookAhead(block, '-->');
    const tagEnd = lookAhead(block, '>');
    let out = '';
    let at = 0;
    const special = /[`<]/g;
    for (let found = special.exec(block); found !== null; found = special.exec(block)) {
        if (found.index < at)
            continue;
        out += block.slice(at, found.index);
        at = found.index;
        const span = spans.get(at);
        const end = span ?? endOfHtml(block, at, { commentEnd, tagEnd });
        const part = block.slice(at, end);
        out += span === undefined && end > at + 1 ? replacement(part, server) : part;
        at = end;
        special.lastIndex = at;
    }
    return out + block.slice(at);
}
/** Like `indexOf`, but the text is gone through once, however often it is asked. */
function lookAhead(text, wanted) {
    let next = -2;
    return (from) => {
        if (next !== -1 && next < from)
            next = text.indexOf(wanted, from);
        return next;
    };
}
function endOfHtml(block, at, { commentEnd, tagEnd }) {
    if (block[at] !== '<')
        return at + 1;
    if (block.startsWith('<!--', at)) {
        // `<!-->` is a whole comment: the dashes may be shared.
        const end = commentEnd(at + 2);
        // GitHub hides all that follows a comment left open at the start of a block.
        if (end === -1)
            return block.slice(0, at).trim() === '' ? block.length : at + 1;
        return end + 3;
    }
    const end = tagEnd(at);
    if (end === -1 || end - at > longestTag || block.slice(at + 1, end).includes('<'))
        return at + 1;
    return end + 1;
}
function replacement(part, server) {
    if (part.startsWith('<!--'))
        return '';
    const inner = part.slice(1, -1);
    if (/^https?:\/\/[^\s<]+$/i.test(inner) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(inner))
        return inner;
    const name = /^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(inner)?.[1]?.toLowerCase();
    if (name === 'br')
        return ' ';
    if (name === 'img')
        return without_html_image(inner, server);
    return name !== undefined && dress.has(name) ? '' : part;
}
function without_html_image(tag, server) {
    const url = /\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(tag)?.[1];
    const alt = (/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []).slice(1).join('').trim();
    const name = alt.replaceAll(/[[\]\\`\n]/g, ' ') || 'image';
    if (url === undefined)
        return name;
    return isImageOfGitHub(url, server) ? `![${name}](${url})` : `[${name}](${url})`;
}

;// CONCATENATED MODULE: ./lib/src/markdown/inert-block.js








/**
 * Markdown of people, still Markdown and still readable, but inert: no comments, no tags, no images from elsewhere,
 * no mentions, nothing that a site generator runs, no heading above the third level.
 */
function inertBlock(markdown, { server, home = '', limit }) {
    const visible = visibleText(markdown);
    const short = inert_block_shortened(visible, limit);
    const bare = rewritten(short, (lines) => withoutHtml(lines, server), (code) => code);
    // Line by line: a code span over two lines is none where the second line begins another block.
    const prose = (lines) => lines.split('\n').map((line) => inertInline(line, { markup: 'kept', server, home }));
    const inert = rewritten(outline(fencedCode(bare)), (lines) => prose(lines).join('\n'), inertCode);
    const { open } = (0,read_markdown/* readMarkdown */.k)(inert);
    const closed = open.kind === 'fence' ? `${inert.trimEnd()}\n${open.fence}` : inert;
    return { text: withoutBlankEnds(closed), cut: short !== visible };
}
/** As people's words, so that nobody takes them for the record's own. */
function quoted(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}
function inert_block_shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const line = text.lastIndexOf('\n', limit);
    return line > limit / 2 ? text.slice(0, line) : capped(text, limit);
}
/** Code goes line by line through one function, each block of anything else in one piece through the other. */
function rewritten(markdown, prose, code) {
    return piecesOf(markdown)
        .map(({ kind, text }) => (kind === 'code' ? code(text) : prose(text)))
        .join('\n');
}
function withoutBlankEnds(text) {
    const lines = text.split('\n').map((line) => line.trimEnd());
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    return lines
        .slice(Math.max(0, first), last + 1)
        .filter((line, index, all) => line !== '' || all[index - 1] !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/src/time/clock.js


function createClock(timeZone) {
    if (/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(timeZone)) {
        return {
            zones: 'UTC',
            timestamp: utcTimestamp,
            beside: () => '',
            named: (at) => `${utcTimestamp(at)} UTC`,
        };
    }
    const local = (at) => {
        const { day, time } = localTime(at, timeZone);
        return day === (0,instant/* dayOf */.kb)(at) ? time : `${day} ${time}`;
    };
    return {
        zones: `UTC, ${timeZone}`,
        timestamp: (at) => `${(0,instant/* dayOf */.kb)(at)} ${utcTime(at)} (${local(at)})`,
        beside: (at) => ` (${local(at)})`,
        named: (at) => `${utcTimestamp(at)} UTC (${local(at)} ${timeZone})`,
    };
}

;// CONCATENATED MODULE: ./lib/src/postmortem/formatter.js
/** Each moment of an incident, by its message. */
const milestoneKeys = {
    started: 'milestoneStarted',
    detected: 'milestoneDetected',
    opened: 'milestoneOpened',
    declared: 'milestoneDeclared',
    acknowledged: 'milestoneAcknowledged',
    mitigated: 'milestoneMitigated',
    resolved: 'milestoneResolved',
    closed: 'milestoneClosed',
};

;// CONCATENATED MODULE: ./lib/src/postmortem/create-formatter.js







function createFormatter({ incident, facts, settings, texts }) {
    const { hide, hidden } = createRedactor();
    const home = facts.repository.url;
    const server = /^https?:\/\/[^/]+/.exec(home)?.[0] ?? '';
    return {
        texts,
        clock: createClock(settings.timeZone),
        line: (text, limit) => plainLine(hide(text), limit, home),
        label: (text, limit) => plainLine(hide(text), limit),
        block: (text, limit) => inertBlock(hide(text), { server, home, limit }),
        address: hide,
        milestone: (name) => texts.words[milestoneKeys[name]],
        name: (login) => plainLine(login, 60),
        titleOf: ({ id, title }) => plainLine(isOwn(id, title) ? texts.words[`step-${id}`] : title, 120),
        stepOf: (id) => incident.logbook.protocol.find((step) => step.id === id) ?? { id, title: id },
        secrets: hidden,
    };
}
function isOwn(id, title) {
    return checklist_protocol/* defaultProtocol */.wQ.some((step) => step.id === id && step.title === title);
}
/** Our own words in the record: in the language that the team chose, and where it has words of its own, those. */
function postmortemTexts({ postmortem }, writer) {
    const own = { ...postmortem.messages, ...writer.messages };
    return (0,i18n_texts/* createTexts */.PM)('postmortem', postmortem.language, own);
}

// EXTERNAL MODULE: ./lib/src/markdown/front-matter.js
var front_matter = __webpack_require__(2839);
;// CONCATENATED MODULE: ./lib/src/markdown/edit-front-matter.js

/**
 * Sets the keys that are ours and leaves all others, comments and line endings as people wrote them, to the byte. A
 * key that is undefined now is taken out. Gives the file back unchanged when it could not be read afterwards.
 */
function editFrontMatter(file, ours) {
    const parts = (0,front_matter/* splitFrontMatter */.vQ)(file);
    const before = (0,front_matter/* readFrontMatter */.Xz)(file);
    if (parts === undefined || before.kind !== 'front-matter')
        return file;
    const end = parts.opening.endsWith('\r\n') ? '\r' : '';
    const yaml = Object.entries(ours)
        .reduce((blocks, [key, value], index, all) => {
        if (sameValue(before.data[key], value))
            return blocks;
        return withKey(blocks, { key, value, end, after: all.slice(0, index).map(([name]) => name) });
    }, blocksOf(parts.yaml))
        .flatMap(({ lines }) => lines)
        .map((line) => `${line}\n`)
        .join('');
    const edited = parts.opening + yaml + parts.closing + parts.content;
    return holds(edited, ours) ? edited : file;
}
function withKey(blocks, { key, value, end, after }) {
    const at = blocks.findIndex((block) => block.key === key);
    const block = { key, lines: linesOf(key, value).map((line) => line + end) };
    if (at !== -1)
        return blocks.with(at, block);
    const neighbour = blocks.findLastIndex((one) => one.key !== undefined && after.includes(one.key));
    return blocks.toSpliced(neighbour + 1, 0, block);
}
function linesOf(key, value) {
    if (value === undefined)
        return [];
    return (0,front_matter/* writeFrontMatter */.g4)({ [key]: value }, '')
        .split('\n')
        .slice(1, -2);
}
/** Lines that do not begin a key belong to the key before, except blank ones and comments between two keys. */
function blocksOf(yaml) {
    const blocks = [];
    let pending = [];
    for (const line of yaml.split('\n').slice(0, -1)) {
        const key = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(line);
        const last = blocks.at(-1);
        if (key !== null) {
            blocks.push(...pending.map((text) => ({ lines: [text] })), {
                key: (key[1] ?? key[2] ?? key[3] ?? '').trim(),
                lines: [line],
            });
            pending = [];
        }
        else if (line.trim() === '' || line.startsWith('#') || last?.key === undefined) {
            pending.push(line);
        }
        else {
            blocks.splice(-1, 1, { key: last.key, lines: [...last.lines, ...pending, line] });
            pending = [];
        }
    }
    return [...blocks, ...pending.map((text) => ({ lines: [text] }))];
}
function holds(file, ours) {
    const read = (0,front_matter/* readFrontMatter */.Xz)(file);
    return (read.kind === 'front-matter' &&
        Object.entries(ours).every(([key, value]) => sameValue(read.data[key], value)));
}
function sameValue(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./lib/src/markdown/sections.js
/**
 * The parts of a file that the machine keeps: between a line `<!-- incident-protocol:begin name -->` and a line
 * `<!-- incident-protocol:end name -->`. Everything else in the file belongs to people.
 */


const marker = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/;
/** Puts what is between the markers of `fresh` between the same markers of `file`, in the line endings found there. */
function replaceSections(file, fresh) {
    const renewed = new Map(sectionsOf(fresh).map(({ name, from, to }) => [name, fresh.slice(from, to)]));
    let out = '';
    let at = 0;
    for (const { name, from, to } of sectionsOf(file)) {
        const text = renewed.get(name);
        if (text === undefined)
            continue;
        const eol = file.slice(0, from).endsWith('\r\n') ? '\r\n' : '\n';
        out += file.slice(at, from) + text.replaceAll('\n', eol);
        at = to;
    }
    return out + file.slice(at);
}
/** A section whose second marker is missing or is behind another one is nobody's but people's; so is a copy. */
function sectionsOf(file) {
    const { content } = (0,front_matter/* splitFrontMatter */.vQ)(file) ?? { content: file };
    const offset = file.length - content.length;
    const marks = (0,read_markdown/* readMarkdown */.k)(content).lines.flatMap((line) => markIn(content, line, offset));
    const sections = marks.flatMap((mark, index) => {
        const next = marks[index + 1];
        if (mark.what !== 'begin' || next?.what !== 'end' || next.name !== mark.name)
            return [];
        return [{ name: mark.name, from: mark.after, to: next.start }];
    });
    return sections.filter(({ name }, index) => sections.findIndex((one) => one.name === name) === index);
}
/** A marker in code or in a quote shows somebody's text about us. */
function markIn(content, line, offset) {
    if (line.place !== 'html' || line.quoted)
        return [];
    const found = marker.exec(content.slice(line.start, line.end).trim());
    if (found === null)
        return [];
    const ending = /^(?:\r\n|\n|\r)?/.exec(content.slice(line.end, line.end + 2))?.[0] ?? '';
    return [
        {
            what: found[1] === 'begin' ? 'begin' : 'end',
            name: found[2] ?? '',
            start: offset + line.start,
            after: offset + line.end + ending.length,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/logbook/names.js
/** The moments of an incident that people report and GitHub cannot know, in the order in which they happen. */
const milestoneNames = ['started', 'detected', 'mitigated', 'resolved'];
/** The parts of a postmortem that only people can write. */
const sectionNames = [
    'impact',
    'detection',
    'trigger',
    'factors',
    'surprise',
    'lucky',
    'well',
    'badly',
];

;// CONCATENATED MODULE: ./lib/src/postmortem-index/completeness.js





const followUps = 'follow-ups';
const isPeoples = /^(?:notes-[a-z]+|follow-ups)$/;
/** By heading, the name of the marker that is below it when nobody wrote over it. */
const names = new Map([
    ...sectionNames.flatMap((id) => completeness_named(id, `notes-${id}`)),
    ...completeness_named('followUps', followUps),
]);
function completeness_named(key, name) {
    return (0,i18n_texts/* inEveryLanguage */.ph)(key).map((heading) => [plain(heading), name]);
}
/**
 * Reads it from the text of the file, in whatever language and order it is. A section is known by our marker in it, or
 * by its heading where people wrote over the marker too; it is written once it holds a note or any line besides its
 * question. Our hints are no notes: those quote people. A section that people took out is not asked for.
 */
function completenessOf(file) {
    const content = (0,front_matter/* splitFrontMatter */.vQ)(file)?.content ?? file;
    const offset = file.length - content.length;
    const marks = sectionsOf(file).filter(({ name }) => isPeoples.test(name));
    const { lines } = (0,read_markdown/* readMarkdown */.k)(content);
    const between = (from, to) => linesBetween(lines, from, to).map((line) => ({
        ...line,
        text: content.slice(line.start, line.end).trim(),
    }));
    const sections = partsOf(content, lines).flatMap(({ heading, from, to }) => {
        const mark = marks.find((one) => one.from - offset >= from && one.from - offset <= to);
        const name = mark?.name ?? names.get(plain(heading));
        if (name === undefined || (mark === undefined && marks.some((one) => one.name === name)))
            return [];
        if (mark === undefined)
            return [{ heading, isWritten: hasWords(between(from, to)) }];
        const ours = between(mark.from - offset, mark.to - offset);
        // A pull request is the repair; what will be different is an issue.
        const isReported = mark.name === followUps
            ? ours.some(({ text }) => /\/issues\/\d/.test(text))
            : ours.some(({ quoted }) => quoted);
        const around = [...between(from, mark.from - offset), ...between(mark.to - offset, to)];
        return [{ heading, isWritten: isReported || hasWords(around) }];
    });
    const asking = sections.filter(({ isWritten }) => !isWritten);
    return {
        written: sections.length - asking.length,
        total: sections.length,
        asking: asking.map(({ heading }) => heading),
    };
}
/** French has spaces that do not break; people type others. */
function plain(heading) {
    return heading.replaceAll('\u00A0', ' ');
}
function partsOf(content, all) {
    const lines = all.filter(({ start, end, place, quoted }) => {
        return place === 'text' && !quoted && /^#{1,2}[ \t]+\S/.test(content.slice(start, end));
    });
    return lines.map(({ start, end }, index) => ({
        heading: content.slice(start, end).replace(/^#+/, '').trim(),
        from: end,
        to: lines[index + 1]?.start ?? content.length,
    }));
}
/** Searched by halves: a file may have as many sections as it has lines. */
function linesBetween(lines, from, to) {
    const first = countWhere(lines, ({ start }) => start < from);
    return lines.slice(first, Math.max(first, countWhere(lines, ({ end }) => end <= to)));
}
/** How many at the beginning are so, of which none comes after one that is not. */
function countWhere(lines, isSo) {
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const line = lines[middle];
        if (line !== undefined && isSo(line))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Any line of people's: markers and hidden remarks are none. */
function hasWords(lines) {
    return lines.some(({ text, place }) => {
        if (place === 'html' && /^<!--[^>]*-->$/.test(text))
            return false;
        return text !== '' && !isQuestion(text);
    });
}
/** All in italics, with a question mark: ours in every language, and those of a team's template. */
function isQuestion(line) {
    return /^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(line);
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/status.js
/** The last two are in files of earlier versions, which looked at the steps only. */
const ourWords = ['draft', 'final', 'complete', 'incomplete'];
/** Final once every step is done and every section that only people can write is written. */
function statusOf(openSteps, completeness) {
    const isWritten = completeness === undefined || completeness.written === completeness.total;
    return openSteps === 0 && isWritten ? 'final' : 'draft';
}
/** A word that people chose themselves: ours follow the file, theirs stay. */
function isPeoplesStatus(status) {
    return status !== undefined && status !== null && status !== '' && !ourWords.includes(status);
}
/** What we wrote there is said in the language of the record, what people put there stays. */
function statusWords(status, words) {
    if (status === 'final')
        return words.statusFinal;
    return status === 'draft' ? words.statusDraft : status;
}

// EXTERNAL MODULE: ./lib/src/commands/command-lines.js
var command_lines = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/src/commands/first-words.js


/**
 * Quotes repeat what others said, and marks at the start of a line only dress it. A line that ends in a colon says
 * nothing without the next one.
 */
function firstWords(body) {
    const texts = quotedLines(body);
    const index = texts.findIndex(({ quoted }) => !quoted);
    const first = texts[index]?.text ?? '';
    const next = texts[index + 1]?.text;
    return /[:：]$/.test(first) && next !== undefined ? `${first} ${next}` : first;
}
/** All that somebody says themselves, in one line. */
function ownWords(body) {
    return quotedLines(body)
        .flatMap(({ text, quoted }) => (quoted ? [] : [text]))
        .join(' ');
}
function quotedLines(body) {
    return (0,read_markdown/* readMarkdown */.k)(body)
        .lines.filter(({ place, start, end }) => place === 'text' && !(0,command_lines/* isCommandLine */.Et)(body.slice(start, end)))
        .map(({ start, end, quoted }) => ({ quoted, text: undressed(body.slice(start, end)) }))
        .filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text));
}
function undressed(line) {
    return line.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/, '').trim();
}

;// CONCATENATED MODULE: ./lib/src/facts/draft.js
/** Only the number: a title may be anybody's text, and would name people and other issues. */
function draftTitle(incident) {
    return `Postmortem of incident ${incident}`;
}
/** Also as GitHub words it when it squashes the pull request into one commit. */
function isDraftTitle(text) {
    return /^Postmortem of incident \d+(?: \(#\d+\))?$/.test(text);
}
/** Where our branch for an incident is; where that name is taken, one of those behind it. */
function draftBranchNames(incident) {
    const name = `incident-protocol/${incident}`;
    return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

;// CONCATENATED MODULE: ./lib/src/logbook/logbook.js
/**
 * What GitHub does not remember for us, kept hidden in our tracking comment: who ticked which box when, and the protocol
 * as it was when the incident was declared (a later change of settings leaves it alone). The shape is the type: people
 * with write access can edit the comment, so nothing about its text is assumed.
 */





const isStep = (value) => isText(value) && (0,checklist_protocol/* isStepId */.oK)(value);
const isInstant = (value) => isText(value) && Number.isFinite(Date.parse(value)) && (0,instant/* milliseconds */.Rz)(value) >= 0;
/** Nobody is reminded as often; what `reminder-comment.ts` cannot read back would be posted again in every run. */
const isLevel = (value) => isCount(value) && value >= 1 && value <= 98;
const isAttribution = variant('kind', {
    actor: { by: isText, at: isInstant },
    /** No event told whose edit it was; only when it was seen to be so. */
    seen: { at: isInstant },
});
const known = { attribution: isAttribution };
const isEntry = variant('what', {
    declared: known,
    accepted: known,
    reopened: known,
    'postmortem-asked': known,
    closed: { ...known, reason: isText },
    ticked: { ...known, step: isStep, note: optional(isText) },
    unticked: { ...known, step: isStep },
    skipped: { ...known, step: isStep, reason: isText },
    lead: { ...known, login: isText },
    owner: { ...known, step: isStep, login: isText },
    milestone: { ...known, name: oneOf(milestoneNames), at: isInstant },
    /** A line for the timeline, reported later than it happened. */
    line: { ...known, at: isInstant, text: isText },
    note: { ...known, section: oneOf(sectionNames), text: isText },
    snoozed: { ...known, until: either(oneOf(['off']), isInstant), step: optional(isStep) },
});
const isRefusal = object({ comment: isCount, by: isText, line: isText, problem: isText });
const isSentReminder = object({
    step: isStep,
    /** 1 for the first, one more each time; the one after the cap is the escalation. */
    level: isLevel,
    escalated: isFlag,
    /** When it should have been sent; much earlier than `at` when no run looked. */
    due: isInstant,
    at: isInstant,
});
const isListPlace = oneOf(['none', 'body', 'body-restored', 'comment']);
const isLogbook = object({
    version: oneOf([1]),
    issue: isCount,
    /** Id of the comment that holds this logbook; a copy of the text elsewhere gives itself away. 0: not yet known. */
    comment: isCount,
    protocol: list(object({ id: isStep, title: isText, hint: isText, timeLimit: isCount })),
    entries: list(isEntry),
    /** Counts every entry ever written; old ticks may be dropped from `entries`, the count stays. */
    revision: isCount,
    list: isListPlace,
    reminders: list(isSentReminder),
    /** Id of the last comment whose commands were processed; 0 for none. */
    processed: isCount,
    refusals: list(isRefusal),
    /** Whether somebody asked for the list of commands. */
    helped: isFlag,
    postmortem: optional(isDelivered),
    /** When it came by a pull request that was merged. */
    review: optional(object({
        number: isCount,
        mergedAt: isInstant,
        mergedBy: optional(isText),
        by: list(isText),
        at: optional(isInstant),
    })),
    /** How many of the sections that only people can write were written when a run last looked. */
    sections: optional(object({ written: isCount, total: isCount })),
});
/** The last line about a step, if there is one. */
function lastToggle(entries, step) {
    return entries.filter(isToggle).findLast((entry) => entry.step === step);
}
function isToggle(entry) {
    return entry.what === 'ticked' || entry.what === 'unticked' || entry.what === 'skipped';
}

// EXTERNAL MODULE: ./lib/src/time/duration.js
var time_duration = __webpack_require__(9480);
;// CONCATENATED MODULE: ./lib/src/incident/incident.js



/** The first step that is not done; none when all are. */
function currentStep(incident) {
    return incident.steps.find((tracked) => tracked.state.kind === 'open');
}
function finishedSteps(incident) {
    return incident.steps.filter((tracked) => tracked.state.kind !== 'open');
}
/** When the current step became current: declared, or when the last step before it was done, or its own unticked. */
function currentSince(incident) {
    const index = incident.steps.findIndex((tracked) => tracked.state.kind === 'open');
    const before = index === -1 ? incident.steps : incident.steps.slice(0, index);
    const finished = before.flatMap(({ state }) => (state.kind === 'open' ? [] : [state.attribution.at]));
    return [...finished, ...unticked(incident, incident.steps[index])].reduce((latest, at) => ((0,instant/* isBefore */.Y8)(latest, at) ? at : latest), declaredAt(incident));
}
function unticked({ logbook }, current) {
    const last = current === undefined ? undefined : lastToggle(logbook.entries, current.step.id);
    return last === undefined ? [] : [last.attribution.at];
}
function declaredAt(incident) {
    return declaration(incident.logbook.entries)?.at ?? incident.createdAt;
}
function declaration(entries) {
    return entries.find((entry) => entry.what === 'declared')?.attribution;
}
/** An issue form labels and assigns in the same breath in which it opens, and GitHub may write that down in any order. */
const sameBreath = 10_000;
/** Every time the incident was open; a reopened one has several. */
function episodes(incident) {
    const found = [{ from: declaredAt(incident) }];
    for (const entry of incident.logbook.entries) {
        const last = found.at(-1);
        if (last === undefined)
            continue;
        if (entry.what === 'closed' && last.to === undefined)
            found.splice(-1, 1, { ...last, to: entry.attribution.at });
        if (entry.what === 'reopened' && last.to !== undefined)
            found.push({ from: entry.attribution.at });
    }
    return found;
}
/** Milliseconds in which the incident was open, over all its episodes; an open one runs until now. */
function timeOpen(incident) {
    return episodes(incident).reduce((sum, { from, to }) => sum + (0,instant/* elapsed */.vk)(from, to ?? incident.now), 0);
}
/** What somebody told of a moment, the last time. */
function milestoneReported({ entries }, name) {
    return entries.filter((entry) => entry.what === 'milestone').findLast((entry) => entry.name === name);
}
/** As told; else when it was noticed or declared, at which it had begun. */
function beginning(incident) {
    const { logbook } = incident;
    return (milestoneReported(logbook, 'started')?.at ??
        milestoneReported(logbook, 'detected')?.at ??
        declaredAt(incident));
}
const leadUpLasts = time_duration/* day */.vd;
function leadUpTo(incident) {
    const to = beginning(incident);
    return { from: (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(to) - leadUpLasts), to };
}

;// CONCATENATED MODULE: ./lib/src/incident/fixes.js



/** GitHub closes an issue a moment after it merged what closes it. */
const inOneGo = 5000;
/** Pull requests in the order in which they were merged, then the commits that closed the issue. */
function fixes(incident, facts) {
    const closing = closingPulls(facts);
    const merges = new Set(closing.map(({ commit }) => commit));
    const commits = closingCommits(facts).filter(({ sha }) => !merges.has(sha));
    return [...pullFixes(incident, facts), ...commits];
}
function pullFixes(incident, facts) {
    const closing = closingPulls(facts).flatMap(mergedOf);
    const known = new Set(closing.map(({ url }) => url));
    return [...closing, ...mentioningPulls(incident, facts).filter(({ url }) => !known.has(url))]
        .filter(({ url, title }) => isOfOwner(url, facts.repository) && !isDraftTitle(title))
        .toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.mergedAt) - (0,instant/* milliseconds */.Rz)(b.mergedAt));
}
function closingPulls({ background }) {
    return background.kind === 'read' && background.closing.kind === 'known' ? background.closing.items : [];
}
function mergedOf({ mergedAt, state: _, ...pull }) {
    return mergedAt === undefined ? [] : [{ kind: 'pull-request', ...pull, mergedAt }];
}
/** What was merged while it lasted and names it; what came later is to prevent the next one. */
function mentioningPulls(incident, facts) {
    const from = beginning(incident);
    const reported = milestoneReported(incident.logbook, 'resolved')?.at;
    const end = (0,instant/* milliseconds */.Rz)(reported ?? episodes(incident).at(-1)?.to ?? incident.now) + inOneGo;
    const found = eventsIn(facts).flatMap((event) => {
        if (event.kind !== 'linked' || event.what !== 'pull-request' || event.mergedAt === undefined)
            return [];
        const { number, title, url, mergedAt } = event;
        if ((0,instant/* isBefore */.Y8)(mergedAt, from) || (0,instant/* milliseconds */.Rz)(mergedAt) > end)
            return [];
        return [{ kind: 'pull-request', number, title, url, mergedAt, reviewers: [] }];
    });
    return [...new Map(found.map((pull) => [pull.url, pull])).values()];
}
/** Whoever owns another repository can write there what they like, and merge it. */
function isOfOwner(url, { url: home }) {
    const owner = home.slice(0, home.lastIndexOf('/') + 1);
    return url.toLowerCase().startsWith(owner.toLowerCase());
}
function closingCommits(facts) {
    const found = eventsIn(facts).flatMap((event) => {
        if (event.kind !== 'closed' || event.commit === undefined)
            return [];
        const { commit: sha } = event;
        return [{ kind: 'commit', sha, url: `${facts.repository.url}/commit/${sha}` }];
    });
    return [...new Map(found.map((commit) => [commit.sha, commit])).values()];
}
function eventsIn({ history }) {
    return history.kind === 'read' ? history.events : [];
}

;// CONCATENATED MODULE: ./lib/src/incident/deployments.js
/** A copy for the reviewers of one pull request, of which busy repositories make many. */
const preview = /\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i;
function deployments({ background }) {
    if (background.kind !== 'read' || background.deployments.kind !== 'known')
        return [];
    return background.deployments.items.filter(({ environment }) => !preview.test(environment));
}

;// CONCATENATED MODULE: ./lib/src/timeline/deployed-lines.js




/** What was deployed while it lasted; and what repaired it, which is often deployed after it closed the issue. */
function deployedLines(incident, facts) {
    const from = beginning(incident);
    const to = end(incident);
    const fixed = new Set(fixes(incident, facts).map((fix) => (fix.kind === 'commit' ? fix.sha : fix.commit)));
    return deployments(facts)
        .filter(({ at, sha }) => !(0,instant/* isBefore */.Y8)(at, from) && (!(0,instant/* isBefore */.Y8)(to, at) || fixed.has(sha)))
        .map(({ at, by, environment, sha, state }) => ({
        kind: 'deployed',
        at,
        who: by.login,
        url: `${facts.repository.url}/commit/${sha}`,
        environment,
        commit: sha,
        state,
    }));
}
function end(incident) {
    const closed = episodes(incident).at(-1)?.to ?? incident.now;
    const reported = milestoneReported(incident.logbook, 'resolved')?.at ?? closed;
    return (0,instant/* isBefore */.Y8)(closed, reported) ? reported : closed;
}

;// CONCATENATED MODULE: ./lib/src/timeline/fold.js

/** An issue form puts its labels on a moment after it opened the issue. */
const openingTakes = 10_000;
/** Lines of one second and one hand that say the same become one; so do an opening and the labels that came with it. */
function foldTimeline(sorted) {
    const folded = [];
    for (const line of sorted) {
        const index = folded.findLastIndex((earlier) => merged(earlier, line) !== undefined);
        const earlier = folded[index];
        const both = earlier === undefined ? undefined : merged(earlier, line);
        if (both === undefined)
            folded.push(line);
        else
            folded.splice(index, 1, both);
    }
    return folded;
}
function merged(line, next) {
    if (line.who !== next.who)
        return undefined;
    if (line.kind === 'opened')
        return (0,instant/* elapsed */.vk)(line.at, next.at) > openingTakes ? undefined : openedWith(line, next);
    if (line.at !== next.at)
        return undefined;
    switch (line.kind) {
        case 'declared':
            return next.kind === 'labelled' ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
        case 'labelled':
        case 'unlabelled':
            return next.kind === line.kind ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
        case 'assigned':
        case 'unassigned':
            return next.kind === line.kind ? { ...line, people: [...line.people, ...next.people] } : undefined;
        case 'ticked':
        case 'unticked':
            return next.kind === line.kind && next.seen === line.seen
                ? { ...line, steps: [...line.steps, ...next.steps] }
                : undefined;
        default:
            return undefined;
    }
}
function openedWith(line, next) {
    if (next.kind !== 'declared' && next.kind !== 'labelled')
        return undefined;
    const labels = [...line.labels, ...next.labels];
    return { ...line, labels, declared: line.declared || next.kind === 'declared' };
}

// EXTERNAL MODULE: ./lib/src/facts/label.js
var facts_label = __webpack_require__(164);
;// CONCATENATED MODULE: ./lib/src/timeline/history-lines.js


/** What GitHub itself kept, one line each. */
function historyLines(events, facts) {
    const named = new Set(events.flatMap((event) => ('commit' in event && event.kind === 'closed' ? [event.commit] : [])));
    return events.flatMap((event, index) => {
        // What is part of it may have been written long before; nobody says when it became a part.
        if (event.kind === 'linked' && event.isPart === true)
            return [];
        if (isOwnSign(event, facts) || isAboutAnother(event, facts))
            return [];
        if (event.kind === 'linked')
            return isFirstLink(event, events.slice(0, index)) ? linkedLines(event) : [];
        // A commit that closes the issue also refers to it.
        if (event.kind === 'referenced' && named.has(event.commit))
            return [];
        return [lineOf(event, facts)];
    });
}
/**
 * Our label says that a step is overdue, our commit and our pull request bring the postmortem: they tell of us, not of
 * the incident. With the token of a person, that person's commits cannot be told from ours, and are told.
 */
function isOwnSign(event, { me, issue }) {
    if (event.by.login !== me)
        return false;
    switch (event.kind) {
        case 'labeled':
        case 'unlabeled':
            return (0,facts_label/* sameLabel */.b)(event.label, facts_label/* overdueLabel */.n);
        case 'referenced':
            return event.by.kind === 'bot';
        case 'linked':
            return event.what === 'pull-request' && event.title === draftTitle(issue.number);
        default:
            return false;
    }
}
/** GitHub may show the mark of a duplicate on both sides. */
function isAboutAnother({ kind, at }, { duplicates }) {
    if (kind !== 'marked_as_duplicate' || duplicates?.kind !== 'read')
        return false;
    return duplicates.issues.some((duplicate) => duplicate.at === at);
}
/** However often a pull request mentions the incident, it is told of once. */
function isFirstLink({ url }, before) {
    return !before.some((event) => event.kind === 'linked' && event.url === url);
}
function linkedLines(event) {
    const { at, by, number, title, what, url, mergedAt } = event;
    const shared = { number, title, what, url };
    const line = { kind: 'linked', at, who: by.login, ...shared };
    return mergedAt === undefined ? [line] : [line, { kind: 'merged', at: mergedAt, ...shared }];
}
function lineOf(event, facts) {
    const known = { at: event.at, who: event.by.login };
    switch (event.kind) {
        case 'labeled':
            return { ...known, kind: 'labelled', labels: [event.label] };
        case 'unlabeled':
            return { ...known, kind: 'unlabelled', labels: [event.label] };
        case 'assigned':
        case 'unassigned':
            return { ...known, kind: event.kind, people: [event.assignee] };
        case 'renamed':
            return { ...known, kind: 'renamed', from: event.from, to: event.to };
        case 'closed':
            return { ...known, ...commitUrl(event.commit, facts), kind: 'closed', reason: event.reason };
        case 'referenced':
            return { ...known, ...commitUrl(event.commit, facts), kind: 'referenced', commit: event.commit };
        default:
            return { ...known, kind: event.kind };
    }
}
function commitUrl(commit, { repository }) {
    return commit === undefined ? {} : { commit, url: `${repository.url}/commit/${commit}` };
}

;// CONCATENATED MODULE: ./lib/src/timeline/timeline.js
/** What happened, in order, as data: who says it in which words is up to the reader. */









/** Two of GitHub's clocks tell of one fact a second or two apart. */
const sameTime = 5000;
/**
 * Feedback and thanks often come after the closing, so all is told for as long as the protocol went on; what came later
 * is left out, so that the record of a closed incident stays as it is.
 */
function timeline(incident, facts) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const end = lastTimestamp(incident, facts);
    const isWithin = ({ at }) => end === undefined || isEarly(at, end);
    const lines = [
        opening(incident),
        ...declared(incident),
        ...historyLines(events, facts).filter(isWithin),
        ...deployedLines(incident, facts),
        ...unmentioned(incident, facts, events),
        ...facts.comments
            .filter(({ author, body }) => isFromPerson(author, facts.me) && !(0,command_lines/* holdsOnlyCommands */.bZ)(body))
            .map((comment) => commentLine(comment, incident.marks.rocket))
            .filter(isWithin),
        ...incident.logbook.entries.flatMap((entry, index, all) => entryLines(entry, all.slice(0, index), events)),
    ];
    return foldTimeline(lines.toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.at) - (0,instant/* milliseconds */.Rz)(b.at)));
}
/** Somebody joined them to the issue by hand, of which GitHub's timeline does not say with which. */
function unmentioned(incident, facts, events) {
    const linked = new Set(events.map((event) => (event.kind === 'linked' ? event.url : '')));
    return pullFixes(incident, facts)
        .filter(({ url }) => !linked.has(url))
        .map(({ mergedAt: at, number, title, url }) => {
        return { kind: 'merged', at, number, title, url, what: 'pull-request' };
    });
}
/** The last closing or the last line of the logbook, whichever is later; none while the issue is open. */
function lastTimestamp({ logbook }, { issue }) {
    const { state } = issue;
    if (state.kind === 'open')
        return undefined;
    const times = logbook.entries.map(({ attribution }) => attribution.at);
    return times.reduce((latest, at) => ((0,instant/* isBefore */.Y8)(latest, at) ? at : latest), state.at);
}
function isEarly(at, end) {
    return (0,instant/* milliseconds */.Rz)(at) <= (0,instant/* milliseconds */.Rz)(end) + sameTime;
}
function isFromPerson(author, me) {
    return author.kind !== 'bot' && author.login !== me;
}
function opening({ createdAt, author, url }) {
    return { kind: 'opened', at: createdAt, who: author.login, url, labels: [], declared: false };
}
function declared({ logbook }) {
    const attribution = declaration(logbook.entries);
    if (attribution === undefined)
        return [];
    return [
        {
            kind: 'declared',
            at: attribution.at,
            labels: [],
            ...(attribution.kind === 'actor' ? { who: attribution.by } : {}),
        },
    ];
}
/** What the logbook knows and the history does not: ticks always, the rest only where GitHub kept no event. */
function entryLines(entry, before, events) {
    const { attribution } = entry;
    const known = { at: attribution.at, ...(attribution.kind === 'actor' ? { who: attribution.by } : {}) };
    switch (entry.what) {
        case 'declared':
        case 'accepted':
        case 'snoozed':
        case 'note':
        case 'postmortem-asked':
            return [];
        case 'ticked':
        case 'unticked':
            return isRepeated(entry, before)
                ? []
                : [{ ...known, kind: entry.what, steps: [entry.step], seen: attribution.kind === 'seen' }];
        case 'closed':
            return isInHistory(entry, before, events) ? [] : [{ ...known, kind: 'closed', reason: entry.reason }];
        case 'reopened':
            return isInHistory(entry, before, events) ? [] : [{ ...known, kind: 'reopened' }];
        default:
            return [{ ...known, ...reportedMatter(entry) }];
    }
}
function reportedMatter(entry) {
    switch (entry.what) {
        case 'skipped':
            return { kind: 'skipped', step: entry.step, reason: entry.reason };
        case 'lead':
            return { kind: 'lead', login: entry.login };
        case 'owner':
            return { kind: 'owner', login: entry.login, step: entry.step };
        case 'milestone':
            return { kind: 'milestone', name: entry.name, at: entry.at };
        case 'line':
            return { kind: 'reported', text: entry.text, at: entry.at };
    }
}
/** A note that was added to a step tells again who did it when. */
function isRepeated(entry, before) {
    const last = lastToggle(before, entry.step);
    return last?.what === entry.what && last.attribution.at === entry.attribution.at;
}
/** An entry that was only seen stands for any such event since the entry before it. */
function isInHistory(entry, before, events) {
    const { at, kind } = entry.attribution;
    const last = before.findLast(({ what }) => what === 'closed' || what === 'reopened' || what === 'declared');
    return events.some((event) => {
        if (event.kind !== entry.what)
            return false;
        if ((0,instant/* elapsed */.vk)(event.at, at) <= sameTime && (0,instant/* elapsed */.vk)(at, event.at) <= sameTime)
            return true;
        return (kind === 'seen' &&
            (0,instant/* isBefore */.Y8)(event.at, at) &&
            (last === undefined || !(0,instant/* isBefore */.Y8)(event.at, last.attribution.at)));
    });
}
function commentLine({ id, author, body, createdAt, url, isPinned }, pins) {
    const pinned = isPinned === true || pins.includes(id) ? { isPinned: true } : {};
    return {
        kind: 'commented',
        at: createdAt,
        who: author.login,
        url,
        excerpt: firstWords(body),
        ...pinned,
    };
}

;// CONCATENATED MODULE: ./lib/src/postmortem/block.js
function blockView({ id, heading, body }, page) {
    return { id, heading: page.formatter.texts.words[heading], body: body(page).join('\n\n') };
}

;// CONCATENATED MODULE: ./lib/src/postmortem/milestones.js



/** In the order of time; what nobody told is not there. */
function milestones(incident, acknowledged) {
    const seen = acknowledged === undefined ? [] : [{ name: 'acknowledged', ...acknowledged }];
    const all = [...reported(incident), ...fromIssue(incident, seen)];
    return all.toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.at) - (0,instant/* milliseconds */.Rz)(b.at));
}
/** Undefined when nobody told when it ended: the issue may well have been open for longer. */
function lasting(incident) {
    const from = beginning(incident);
    const [mitigated, resolved] = [
        milestoneReported(incident.logbook, 'mitigated')?.at,
        milestoneReported(incident.logbook, 'resolved')?.at,
    ];
    const to = resolved ?? mitigated;
    if (to === undefined || (0,instant/* isBefore */.Y8)(to, from))
        return undefined;
    return { from, to, until: resolved === undefined ? 'mitigated' : 'resolved' };
}
/** As last told. */
function reported({ logbook }) {
    return milestoneNames.flatMap((name) => {
        const last = milestoneReported(logbook, name);
        if (last === undefined)
            return [];
        const { at, attribution } = last;
        return [{ name, at, ...(attribution.kind === 'actor' ? { by: attribution.by } : {}) }];
    });
}
/** What came in one second is in the order in which it comes about. */
function fromIssue(incident, acknowledged) {
    const { createdAt, author, logbook } = incident;
    const declared = declaration(logbook.entries);
    const at = declared?.at ?? createdAt;
    const by = declared?.kind === 'actor' ? { by: declared.by } : {};
    const apart = (0,instant/* elapsed */.vk)(createdAt, at) > sameBreath;
    return [
        ...(apart ? [{ name: 'opened', at: createdAt, by: author.login }] : []),
        { name: 'declared', at, ...by },
        ...acknowledged,
        ...lastClosing(incident),
    ];
}
function lastClosing(incident) {
    const closed = episodes(incident).at(-1)?.to;
    if (closed === undefined)
        return [];
    const entry = incident.logbook.entries.findLast(({ what }) => what === 'closed');
    const by = entry?.attribution.kind === 'actor' ? { by: entry.attribution.by } : {};
    return [{ name: 'closed', at: closed, ...by }];
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/steps.js



function stepRows(incident, formatter) {
    const spans = stepSpans(incident);
    return incident.steps.map((tracked, index) => rowOf(tracked, spans[index], incident, formatter));
}
function rowOf({ step, state, listed }, span, incident, formatter) {
    const { texts, clock, line, name, titleOf } = formatter;
    const row = { number: (0,checklist_protocol/* stepNumber */.CD)(step.id), title: titleOf(step) };
    if (state.kind === 'open' || span === undefined) {
        const words = listed ? texts.words.stateOpen : texts.words.stateTakenOut;
        return { ...row, state: words, open: true, who: '', when: '', after: '', took: '', words: '' };
    }
    const { attribution } = state;
    const isSeen = attribution.kind === 'seen';
    const when = clock.timestamp(attribution.at);
    const atMost = (duration) => (isSeen ? texts.format('atMost', { duration }) : duration);
    return {
        ...row,
        state: state.kind === 'done' ? texts.words.stateDone : texts.words.stateSkipped,
        open: false,
        who: isSeen ? '' : name(attribution.by),
        when: isSeen ? texts.format('seenAt', { when }) : when,
        after: atMost(texts.duration((0,instant/* elapsed */.vk)(declaredAt(incident), attribution.at))),
        took: span.isAhead ? texts.words.aheadOfTurn : atMost(texts.duration((0,instant/* elapsed */.vk)(span.from, span.to))),
        words: line(state.kind === 'skipped' ? state.reason : (state.note ?? ''), 500),
    };
}
/** One for each step; undefined for those that are open. */
function stepSpans(incident) {
    let from = declaredAt(incident);
    return incident.steps.map(({ state }) => {
        if (state.kind === 'open') {
            from = undefined;
            return undefined;
        }
        const { at } = state.attribution;
        if (from === undefined || (0,instant/* isBefore */.Y8)(at, from))
            return { from: at, to: at, isAhead: true };
        const span = { from, to: at, isAhead: false };
        from = at;
        return span;
    });
}

;// CONCATENATED MODULE: ./lib/src/postmortem/gantt.js





const minute = 60_000;
const day = 24 * 60 * minute;
const mostEpisodes = 6;
/** A picture of the phases and the steps that GitHub draws (Mermaid); the same is in the tables beside it. */
function gantt(incident, formatter) {
    const { words } = formatter.texts;
    const bars = [...phaseBars(incident, formatter)];
    const steps = stepBars(incident, formatter);
    const times = [...bars, ...steps].flatMap(({ from, to }) => [(0,instant/* milliseconds */.Rz)(from), (0,instant/* milliseconds */.Rz)(to)]);
    const width = Math.max(...times) - Math.min(...times);
    return [
        'gantt',
        '  dateFormat YYYY-MM-DDTHH:mm',
        `  axisFormat ${axisFormat(width)}`,
        '  todayMarker off',
        `  tickInterval ${tickInterval(width)}`,
        `  section ${safe(words.ganttIncident)}`,
        ...bars.map(barLine),
        ...(steps.length === 0 ? [] : [`  section ${safe(words.ganttSteps)}`, ...steps.map(barLine)]),
    ].join('\n');
}
function phaseBars(incident, { texts: { words } }) {
    const known = lasting(incident);
    const mitigated = milestones(incident).find(({ name }) => name === 'mitigated')?.at;
    const end = known?.until === 'resolved' && mitigated !== undefined && (0,instant/* isBefore */.Y8)(mitigated, known.to)
        ? mitigated
        : known?.to;
    const hurt = known === undefined || end === undefined
        ? []
        : [{ title: words.ganttHurting, look: 'active', from: known.from, to: end }];
    const after = known === undefined || end === undefined || end === known.to
        ? []
        : [{ title: words.ganttUnresolved, look: '', from: end, to: known.to }];
    const open = episodes(incident).slice(-mostEpisodes);
    return [
        ...hurt,
        ...after,
        ...open.map(({ from, to }) => ({ title: words.ganttOpen, look: '', from, to: to ?? incident.now })),
    ];
}
function stepBars(incident, { titleOf }) {
    const spans = stepSpans(incident);
    return incident.steps.flatMap(({ step }, index) => {
        const span = spans[index];
        if (span === undefined)
            return [];
        const title = `${(0,checklist_protocol/* stepNumber */.CD)(step.id)} ${titleOf(step)}`;
        return [{ title, look: 'done', from: span.from, to: span.to }];
    });
}
/** A bar of no length would not be drawn at all. */
function barLine({ title, look, from, to }) {
    const end = (0,instant/* milliseconds */.Rz)(to) - (0,instant/* milliseconds */.Rz)(from) < minute ? (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(from) + minute) : to;
    const marks = [look, from.slice(0, 16), end.slice(0, 16)].filter((text) => text !== '');
    return `  ${safe(title)} :${marks.join(', ')}`;
}
/** Letters and digits only: anything else may be Mermaid's own, and a diagram that does not parse shows an error. */
function safe(title) {
    const plain = title
        .replaceAll(/\\(.)/g, '$1')
        .replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return plain.length > 40
        ? `${plain
            .slice(0, 40)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trim()}`
        : plain || '-';
}
/** As dates are written everywhere in the record; the hour only where the marks are less than a day apart. */
function axisFormat(width) {
    if (width <= day / 2)
        return '%H:%M';
    return width <= 7 * day ? '%m-%d %H:%M' : '%Y-%m-%d';
}
/** About eight marks on the axis, whatever the width: without it Mermaid writes them over one another. */
function tickInterval(width) {
    const steps = [
        ...[5, 10, 15, 30].map((count) => ({ ms: count * minute, text: `${count}minute` })),
        ...[1, 2, 3, 6, 12].map((count) => ({ ms: count * 60 * minute, text: `${count}hour` })),
        ...[1, 2].map((count) => ({ ms: count * day, text: `${count}day` })),
        ...[1, 2].map((count) => ({ ms: count * 7 * day, text: `${count}week` })),
        ...[1, 2, 3, 6].map((count) => ({ ms: count * 30 * day, text: `${count}month` })),
    ];
    return (steps.find(({ ms }) => width / ms <= 7) ?? { text: '12month' }).text;
}

;// CONCATENATED MODULE: ./lib/src/facts/people.js
/** What people say to an issue or a comment without a word, in the order in which GitHub shows it. */
const reactionIcons = {
    '+1': '👍',
    '-1': '👎',
    laugh: '😄',
    hooray: '🎉',
    confused: '😕',
    heart: '❤️',
    rocket: '🚀',
    eyes: '👀',
};
const reactionKinds = Object.keys(reactionIcons).filter(isReactionKind);
function isReactionKind(text) {
    return Object.hasOwn(reactionIcons, text);
}
/** 🚀 for the timeline, 🎉 for what went well, 😕 for what did not. */
const markKinds = ['rocket', 'hooray', 'confused'];

;// CONCATENATED MODULE: ./lib/src/incident/duplicates.js
/** Other issues that reported the same incident. */
/** All in one request; more reports than this say no more than these. */
const mostAsked = 50;
/** Issues of this repository that refer to this one and were closed as a duplicate, of whatever. */
function likelyDuplicates({ history, repository }) {
    const events = history.kind === 'read' ? history.events : [];
    const found = events.filter((event) => event.kind === 'linked' && event.isDuplicate === true && event.url.startsWith(`${repository.url}/`));
    return [...new Map(found.map((event) => [event.url, event])).values()].slice(0, mostAsked);
}
/**
 * Numbers of the issues whose own history can tell. GitHub shows the mark on the duplicate, and the plain history does
 * not say which issue it is a duplicate of.
 */
function duplicateQuestions(facts) {
    const { history, issue, duplicates } = facts;
    if (duplicates !== undefined || history.kind !== 'read')
        return [];
    const isMarked = history.events.some(({ kind }) => kind === 'marked_as_duplicate');
    return [...likelyDuplicates(facts).map(({ number }) => number), ...(isMarked ? [issue.number] : [])];
}

;// CONCATENATED MODULE: ./lib/src/postmortem/code-words.js



function person(login) {
    return `**${plainLine(login, 60)}**`;
}
function linkedWords({ what, number, title, url }, { texts, label }) {
    const link = linkTo(`#${number} ${label(title, 80)}`, url);
    return texts.format(what === 'pull-request' ? 'pullRequest' : 'issue', { link });
}
function commitWords(sha, url, { texts }) {
    return texts.format('commit', { link: commitLink(sha, url) });
}
function commitLink(sha, url) {
    return linkTo(codeLine(sha.slice(0, 7)), url);
}
const deployedKeys = {
    succeeded: 'deployed',
    failed: 'deployFailed',
    unfinished: 'deploying',
};
function deployedWords({ commit, url, environment, state }, who, formatter) {
    const what = commitWords(commit, url, formatter);
    return formatter.texts.format(deployedKeys[state], { who, commit: what, place: codeLine(environment) });
}
function capital(sentence) {
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/lead-up-hints.js








/** More, and nobody reads them; the commits of a day are one click away. */
const mostCommits = 10;
const mostDeployments = 10;
/** Candidates for what set it off, newest first, and what is not known of them. */
function leadUpHints(incident, facts, formatter) {
    const { background } = facts;
    const { texts } = formatter;
    const hours = leadUpLasts / time_duration/* hour */.nW;
    const isUnknown = background.kind !== 'read' || background.commits.kind === 'not-known';
    const unknown = isUnknown ? [quiet(texts.format('changesUnknown', { hours }))] : [];
    if (background.kind !== 'read')
        return unknown;
    const hint = candidates({ incident, facts, formatter }, hours);
    const missing = [...unknown, ...deploymentsMissing(facts, formatter)];
    if (hint !== undefined)
        return [hint, ...missing];
    return missing.length > 0 ? missing : [quiet(texts.format('nothingChanged', { hours }))];
}
function candidates(question, hours) {
    const { incident, facts, formatter } = question;
    const span = leadUpTo(incident);
    const commits = broughtChanges(question, span);
    const deployed = deployedChanges(question, span);
    const shown = [...commits.slice(0, mostCommits), ...deployed.slice(0, mostDeployments)];
    if (shown.length === 0)
        return undefined;
    const lines = newestFirst(shown).map(({ at, words }) => `${formatter.clock.timestamp(at)} ${words}`);
    const count = commits.length + deployed.length - shown.length + unreadCommits(facts);
    const more = count === 0 ? [] : [formatter.texts.format('moreChanges', { count, url: commitsOf(facts, span) })];
    const intro = formatter.texts.format('changedBefore', { hours, zones: formatter.clock.zones });
    return { intro, lines: [...lines, ...more] };
}
function commitsOf({ repository }, { from, to }) {
    const branch = pathInUrl(repository.defaultBranch);
    return `${repository.url}/commits/${branch}?since=${(0,instant/* dayOf */.kb)(from)}&until=${(0,instant/* dayOf */.kb)(to)}`;
}
function unreadCommits({ background }) {
    return background.kind === 'read' && background.commits.kind === 'known' ? background.commits.left : 0;
}
/** One line for a pull request, however many commits came with it; ours, which bring postmortems, are left out. */
function broughtChanges({ facts, formatter }, span) {
    const { background, repository } = facts;
    if (background.kind !== 'read' || background.commits.kind !== 'known')
        return [];
    const changes = background.commits.items
        .filter(({ headline, pull }) => !isCommitMessage(headline) && !(pull !== undefined && isDraftTitle(pull.title)))
        .map((commit) => [keyOf(commit, repository.defaultBranch), commit]);
    return newestFirst([...new Map(changes).values()]
        .map((commit) => changeOf(commit, repository.defaultBranch, formatter))
        // Committed before, but on another branch, and merged only after it had begun.
        .filter(({ at }) => !(0,instant/* isBefore */.Y8)(span.to, at)));
}
function pullOf({ pull }, branch) {
    return pull?.base === branch && pull.mergedAt !== undefined ? { ...pull, at: pull.mergedAt } : undefined;
}
function keyOf(commit, branch) {
    return pullOf(commit, branch)?.url ?? commit.sha;
}
function changeOf(commit, branch, formatter) {
    const { texts, line } = formatter;
    const pull = pullOf(commit, branch);
    if (pull !== undefined) {
        const what = linkedWords({ ...pull, what: 'pull-request' }, formatter);
        return {
            at: pull.at,
            words: capital(texts.format('mergedOf', { what, who: person(pull.author.login) })),
        };
    }
    const who = commit.by === undefined ? line(commit.authorName, 60) || texts.words.somebody : person(commit.by.login);
    const quote = texts.format('quote', { text: line(commit.headline, 100) });
    return {
        at: commit.at,
        words: texts.format('committed', { who, link: commitLink(commit.sha, commit.url), quote }),
    };
}
function deployedChanges({ facts, formatter }, { from, to }) {
    return deployments(facts)
        .filter(({ at }) => !(0,instant/* isBefore */.Y8)(at, from) && (0,instant/* isBefore */.Y8)(at, to))
        .map(({ at, by, sha, environment, state }) => {
        const url = `${facts.repository.url}/commit/${sha}`;
        return {
            at,
            words: deployedWords({ commit: sha, url, environment, state }, person(by.login), formatter),
        };
    });
}
function deploymentsMissing({ background }, { texts }) {
    if (background.kind !== 'read' || background.deployments.kind === 'known')
        return [];
    const isForbidden = background.deployments.why === 'forbidden';
    return [quiet(texts.words[isForbidden ? 'deploymentsForbidden' : 'deploymentsUnknown'])];
}
function newestFirst(changes) {
    return changes.toSorted((a, b) => (0,instant/* milliseconds */.Rz)(b.at) - (0,instant/* milliseconds */.Rz)(a.at));
}
function quiet(sentence) {
    return { intro: `_${sentence}_`, lines: [] };
}

;// CONCATENATED MODULE: ./lib/src/postmortem/quotes.js


/** What somebody said in a comment, for one item of a list. */
function quotedLine(place, words, formatter) {
    const source = sourceLink(place, formatter);
    const text = formatter.line(words, 300);
    return text === '' ? source : `${formatter.texts.format('quote', { text })} (${source})`;
}
function sourceLink({ author, createdAt, url }, { texts, clock, name }) {
    return linkTo(texts.format('noteBy', { who: name(author.login), when: clock.named(createdAt) }), url);
}
/** `👍 4 · 🎉 1`; empty when nobody reacted. */
function reactionLine(counts = {}) {
    return reactionKinds
        .flatMap((kind) => (counts[kind] === undefined ? [] : [`${reactionIcons[kind]} ${counts[kind]}`]))
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/src/postmortem/hints.js






function hintsOf(incident, facts, formatter) {
    const marked = (kind) => {
        const comments = facts.comments.filter(({ id }) => incident.marks[kind].includes(id));
        if (comments.length === 0)
            return [];
        const intro = formatter.texts.format('markedInIssue', { icon: reactionIcons[kind] });
        return [{ intro, lines: comments.map((one) => quotedLine(one, firstWords(one.body), formatter)) }];
    };
    return {
        impact: impactHints(facts, formatter),
        trigger: leadUpHints(incident, facts, formatter),
        well: marked('hooray'),
        badly: marked('confused'),
    };
}
/** People without access react and report, too: how many they are is no measure, and still worth a look. */
function impactHints(facts, { texts }) {
    const reactions = reactionLine(facts.issue.reactions);
    const reacted = reactions === '' ? [] : [texts.format('reactionsToIssue', { reactions })];
    return [...reacted, ...reportedAgain(facts, texts)].map((intro) => ({ intro, lines: [] }));
}
function reportedAgain(facts, texts) {
    const { duplicates } = facts;
    if (duplicates === undefined)
        return [];
    const isKnown = duplicates.kind === 'read';
    const links = (isKnown ? duplicates.issues : likelyDuplicates(facts)).map(({ number, url }) => linkTo(`#${number}`, url));
    const issues = texts.list(links);
    return issues === '' ? [] : [texts.format(isKnown ? 'reportedAgain' : 'perhapsReportedAgain', { issues })];
}

;// CONCATENATED MODULE: ./lib/src/postmortem/participants.js

/** People only, in alphabetical order: who opened, declared, owns, told, did, repaired or closed something. */
function participants(incident, facts, lines) {
    // Without the history nothing says who was assigned when.
    const assigned = facts.history.kind === 'read' ? [] : facts.issue.assignees;
    const people = new Set([...lines.flatMap(peopleIn), ...assigned, ...menders(incident, facts)]);
    return [...people].filter(isPersonIn(facts)).toSorted(alphabetically);
}
/** Who wrote and reviewed what repaired it. */
function menders(incident, facts) {
    return pullFixes(incident, facts).flatMap(({ author, reviewers }) => [...(author === undefined ? [] : [author]), ...reviewers].flatMap(({ login, kind }) => kind === 'person' ? [login] : []));
}
/** No bot, nobody who is gone, and not us. */
function isPersonIn(facts) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const accounts = [
        facts.issue.author,
        ...facts.comments.map((comment) => comment.author),
        ...events.map(({ by }) => by),
    ];
    const others = new Set(accounts.filter(({ kind }) => kind !== 'person').map(({ login }) => login));
    others.add(facts.me);
    others.add('ghost');
    return (login) => !others.has(login) && !login.endsWith('[bot]');
}
function peopleIn(line) {
    const who = line.who === undefined ? [] : [line.who];
    switch (line.kind) {
        case 'opened':
        case 'declared':
        case 'commented':
        case 'ticked':
        case 'unticked':
        case 'closed':
        case 'reopened':
            return who;
        case 'assigned':
            return line.people;
        default:
            return [];
    }
}
/** By code points: the order must not depend on the language of the machine. */
function alphabetically(a, b) {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/trust/trust.js
const rank = {
    admin: 5,
    maintain: 4,
    write: 3,
    triage: 2,
    read: 1,
    none: 0,
    unknown: 0,
};
/**
 * Whether somebody's word counts. Everybody may open, edit and close issues of their own in a public repository, so
 * only GitHub's answer about their permission tells; where one must be let in to read, reading is enough.
 */
function isTrusted(login, facts, acceptFrom) {
    if (!isOpenToAll(facts) || isApp(login, facts))
        return true;
    return rank[facts.permissions[login.toLowerCase()] ?? 'unknown'] >= rank[acceptFrom];
}
/** Whether GitHub has to be asked about somebody before their word can be weighed. */
function mustAsk(login, facts) {
    return isOpenToAll(facts) && !isApp(login, facts) && facts.permissions[login.toLowerCase()] === undefined;
}
/** Whoever may read a public repository is anybody. */
function isOpenToAll({ repository }) {
    return repository.visibility === 'public';
}
/** An App acts where an administrator installed it; no person's login can hold brackets. */
function isApp(login, { me }) {
    return login === me || login.endsWith('[bot]');
}
/** Accepted once is accepted for good; where people without access cannot come in there is nothing to accept. */
function isAccepted(facts, { entries }) {
    return !isOpenToAll(facts) || entries.some(({ what }) => what === 'accepted');
}
/** Only in an incident that its own author was trusted to declare does a box count that nobody knows who changed. */
function isAuthorTrusted(facts, { entries }) {
    if (!isOpenToAll(facts))
        return true;
    const accepted = entries.find(({ what }) => what === 'accepted')?.attribution;
    return accepted?.kind === 'actor' && accepted.by.toLowerCase() === facts.issue.author.login.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/incident/acknowledgement.js
/** When somebody accepted the incident. Nobody stops to tell it, so it is seen from what people did first. */



/** Each may cost a request; when so many people without access came first, a comment tells nothing. */
const mostWeighed = 5;
/**
 * The first assignment, role, tick, or comment of another member than the one who opened the issue, whichever came
 * first while it was open. Undefined when there was none, and when the history of the issue is not known.
 */
function acknowledgement(incident, facts, acceptFrom) {
    if (facts.history.kind !== 'read')
        return undefined;
    const comment = earlyComments(incident, facts).find(({ author }) => isTrusted(author.login, facts, acceptFrom));
    const sign = comment === undefined ? firstDeed(incident, facts) : { at: comment.createdAt, by: comment.author.login };
    if (sign === undefined)
        return undefined;
    const declared = declaredAt(incident);
    return (0,instant/* isBefore */.Y8)(sign.at, declared) ? { ...sign, at: declared } : sign;
}
/** Whose permission tells whether their comment was the first sign; nobody until the history is known. */
function acknowledgersToWeigh(incident, facts) {
    if (facts.history.kind !== 'read')
        return [];
    const people = earlyComments(incident, facts).map(({ author }) => author.login);
    return [...new Set(people)].filter((login) => mustAsk(login, facts));
}
/** Comments before anything else was done, of the first few others who wrote. */
function earlyComments(incident, facts) {
    const deed = firstDeed(incident, facts);
    const { author: opener } = facts.issue;
    const early = facts.comments
        .filter(({ author }) => author.kind === 'person' && !isApp(author.login, facts))
        .filter(({ author }) => author.login !== opener.login)
        .filter(({ createdAt }) => wasOpen(createdAt, incident))
        .filter(({ createdAt }) => deed === undefined || (0,instant/* isBefore */.Y8)(createdAt, deed.at))
        .toSorted(inTime(({ createdAt }) => createdAt));
    const people = new Set([...new Set(early.map(({ author }) => author.login))].slice(0, mostWeighed));
    return early.filter(({ author }) => people.has(author.login));
}
/** Only members can do these, so nobody has to be asked about. */
function firstDeed(incident, facts) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const deeds = [
        ...events.filter((event) => isAssignment(event, facts)).map(({ at, by }) => ({ at, by: by.login })),
        ...incident.logbook.entries.filter(takesOn).map(({ attribution }) => ({
            at: attribution.at,
            ...(attribution.kind === 'actor' ? { by: attribution.by } : {}),
        })),
    ];
    return deeds.filter(({ at }) => wasOpen(at, incident)).toSorted(inTime(({ at }) => at))[0];
}
function isAssignment({ kind, by }, facts) {
    return kind === 'assigned' && by.kind === 'person' && !isApp(by.login, facts);
}
function takesOn({ what }) {
    return what === 'lead' || what === 'owner' || what === 'ticked' || what === 'skipped';
}
/** What was said before the declaration or after the closing was not said to an incident. */
function wasOpen(at, incident) {
    const time = (0,instant/* milliseconds */.Rz)(at);
    return episodes(incident).some(({ from, to }) => {
        return time >= (0,instant/* milliseconds */.Rz)(from) - sameBreath && (to === undefined || time <= (0,instant/* milliseconds */.Rz)(to));
    });
}
function inTime(at) {
    return (a, b) => (0,instant/* milliseconds */.Rz)(at(a)) - (0,instant/* milliseconds */.Rz)(at(b));
}

;// CONCATENATED MODULE: ./lib/src/logbook/roles.js
/** The lead of the incident, as last named. */
function leadOf({ entries }) {
    return entries.filter((entry) => entry.what === 'lead').at(-1)?.login;
}
/** Who owns a step, as last named. */
function ownerOf({ entries }, step) {
    return entries.filter((entry) => entry.what === 'owner').findLast((entry) => entry.step === step)?.login;
}
/** Until when nobody is to be reminded of a step; the last word on the step or on all of them counts. */
function snoozedUntil({ entries }, step) {
    const last = entries.filter(isSnooze).findLast((entry) => entry.step === undefined || entry.step === step);
    return last === undefined || last.until === 'off' ? undefined : last.until;
}
function isSnooze(entry) {
    return entry.what === 'snoozed';
}

;// CONCATENATED MODULE: ./lib/src/postmortem/issue-text.js

/** Headings of forms under which people tell what happened. */
const narrative = /^(?:what happened|what is happening|what's happening|what is wrong|summary|description|tl;?dr)\s*[?:]?$/i;
/** What a form leaves where somebody had nothing to say. */
const noAnswer = '_No response_';
/** What the issue says about the incident: the telling fields of its form, else all of it; never our own list. */
function issueText(body) {
    const fields = issueFields(body);
    const narrated = fields.filter(({ heading }) => narrative.test(heading));
    if (narrated.length > 0)
        return narrated.length === 1 ? narrated.map(({ text }) => ({ heading: '', text })) : narrated;
    return fields;
}
/** All that was answered, the text before the first question included. */
function issueFields(body) {
    return fieldsOf(withoutOurList(body)).filter(({ text }) => text !== '' && text !== noAnswer);
}
/** Lists that were copied from another incident say nothing about this one either. */
function withoutOurList(body) {
    let ours = false;
    const kept = (0,read_markdown/* readMarkdown */.k)(body).lines.filter(({ start, end, place, quoted }) => {
        const text = body.slice(start, end).trim();
        const isMarker = place === 'html' && !quoted;
        const wasOwn = ours;
        if (isMarker && /^<!-- incident-protocol:begin \d+ -->$/.test(text))
            ours = true;
        if (isMarker && text === '<!-- incident-protocol:end -->')
            ours = false;
        return !ours && !wasOwn;
    });
    return kept.map(({ start, end }) => body.slice(start, end)).join('\n');
}
/** GitHub writes the answers of a form under headings of the third level. */
function fieldsOf(text) {
    const fields = [{ heading: '', lines: [] }];
    for (const { start, end, place, quoted, item } of (0,read_markdown/* readMarkdown */.k)(text).lines) {
        const line = text.slice(start, end);
        const heading = place === 'text' && !quoted && item === undefined ? /^### (.+)$/.exec(line)?.[1] : undefined;
        if (heading === undefined)
            fields.at(-1)?.lines.push(line);
        else
            fields.push({ heading: heading.trim(), lines: [] });
    }
    return fields.map(({ heading, lines }) => ({ heading, text: issue_text_withoutBlankEnds(lines) }));
}
function issue_text_withoutBlankEnds(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}

;// CONCATENATED MODULE: ./lib/src/postmortem/affected-services.js
/** What an incident is about, as its labels and its form sort it. */



/** Each once, in whatever case; those of the labels first. */
function affectedServices({ issue }, sorting) {
    const labelled = issue.labels.flatMap((label) => serviceIn(label, sorting) ?? []);
    const answered = issueFields(issue.body).flatMap((field) => servicesAnswered(field) ?? []);
    const all = [...labelled, ...answered];
    return all.filter((name, index) => all.findIndex((one) => (0,facts_label/* sameLabel */.b)(one, name)) === index);
}
/** Labels that say neither that it is an incident, nor how grave, nor where, nor that a step is overdue. */
function otherLabels({ issue }, sorting) {
    return issue.labels.filter((label) => !affected_services_isOwn(label, sorting) && serviceIn(label, sorting) === undefined);
}
function serviceIn(label, sorting) {
    const { serviceLabel: prefix } = sorting;
    if (affected_services_isOwn(label, sorting) || !label.toLowerCase().startsWith(prefix.toLowerCase()))
        return undefined;
    return label.slice(prefix.length).trim() || undefined;
}
function affected_services_isOwn(label, { label: incident, severities }) {
    const ours = [incident, facts_label/* overdueLabel */.n, ...severities.map((severity) => severity.label)];
    return ours.some((one) => (0,facts_label/* sameLabel */.b)(one, label));
}
const things = '(?:services?|systems?|components?|products?)';
const asks = new RegExp(`^(?:(?:affected|impacted) ${things}|${things} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${things}\\b.*)$`, 'i');
/**
 * The names in an answer to the question which services are affected. Undefined when the question is another one, or
 * when the answer is a sentence: that says more than a name, and is told where people read it.
 */
function servicesAnswered({ heading, text }) {
    const question = heading.replace(/[?？:：]$/, '').trim();
    const isAsked = asks.test(question) || (0,i18n_texts/* inEveryLanguage */.ph)('affected').some((one) => (0,facts_label/* sameLabel */.b)(one, question));
    const names = isAsked ? text.split('\n').flatMap(namesIn) : [];
    if (!isAsked || !names.every(isName))
        return undefined;
    return names.filter((name) => !saysNothing.test(name));
}
/** Several choices of a form come with commas between them, those of boxes as a task list. */
function namesIn(line) {
    if (/^\s*[-*] \[ \]/.test(line))
        return [];
    const names = line.replace(/^\s*[-*] (?:\[[xX]\] )?/, '').split(/[,;、，；]/);
    return names.map((name) => name.trim()).filter((name) => name !== '');
}
/** As long as a label can be, and no more words than a name has. */
function isName(text) {
    if (text.length > 50 || text.split(/\s+/).length > 5)
        return false;
    return /[\p{L}\p{N}]/u.test(text) && !/[<>[\]]|:\/\//.test(text);
}
const saysNothing = /^(?:none|n\/?a|unknown|not (?:known|sure))\.?$/i;

;// CONCATENATED MODULE: ./lib/src/postmortem/severity-times.js



/** How long the incident was open in each severity, the gravest first; nothing where the history is not known. */
function severityTimes(incident, { history }, severities) {
    const events = history.kind === 'read' ? history.events : [];
    const end = (0,instant/* milliseconds */.Rz)(episodes(incident).at(-1)?.to ?? incident.now);
    return severities
        .map((severity) => {
        const spans = [];
        for (const event of events) {
            if (event.kind !== 'labeled' && event.kind !== 'unlabeled')
                continue;
            if (!(0,facts_label/* sameLabel */.b)(event.label, severity))
                continue;
            const last = spans.at(-1);
            const isOn = last !== undefined && last[1] === end;
            if (event.kind === 'labeled' && !isOn)
                spans.push([(0,instant/* milliseconds */.Rz)(event.at), end]);
            if (event.kind === 'unlabeled' && isOn)
                last[1] = (0,instant/* milliseconds */.Rz)(event.at);
        }
        const ms = spans.reduce((sum, span) => sum + timeWithin(span, incident), 0);
        return { severity, ms };
    })
        .filter(({ ms }) => ms > 0);
}
/** The gravest that it was, when that is graver than what it is in the end. */
function graverBefore(incident, facts, severities) {
    const [gravest] = severityTimes(incident, facts, severities);
    const rank = (severity) => severities.findIndex((one) => (0,facts_label/* sameLabel */.b)(one, severity));
    if (gravest === undefined || incident.severity === undefined)
        return gravest?.severity;
    return rank(gravest.severity) < rank(incident.severity) ? gravest.severity : undefined;
}
/** A label stays on a closed issue, but nothing hurts then. */
function timeWithin([from, to], incident) {
    const overlap = (episode) => Math.min(to, (0,instant/* milliseconds */.Rz)(episode.to ?? incident.now)) - Math.max(from, (0,instant/* milliseconds */.Rz)(episode.from));
    return episodes(incident).reduce((sum, episode) => sum + Math.max(0, overlap(episode)), 0);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/postmortem-data.js













function postmortemData(question) {
    const { incident, facts, lines, settings } = question;
    const known = lasting(incident);
    const highest = graverBefore(incident, facts, settings.severities.map(({ label }) => label));
    const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
    const sections = question.completeness.total === 0 ? undefined : question.completeness;
    return {
        schema: 1,
        incident: incident.number,
        url: incident.url,
        title: forPages(incident.title, 256),
        severity: incident.severity === undefined ? undefined : forPages(incident.severity, 60),
        severity_highest: highest === undefined ? undefined : forPages(highest, 60),
        ...postmortem_data_named('services', affectedServices(facts, settings)),
        ...postmortem_data_named('labels', otherLabels(facts, settings)),
        status: statusOf(open, sections),
        opened: incident.createdAt,
        closed: episodes(incident).at(-1)?.to,
        ...postmortem_data_reported(milestones(incident, acknowledgement(incident, facts, settings.acceptFrom))),
        duration_minutes: wholeMinutes(timeOpen(incident)),
        lasted_minutes: known === undefined ? undefined : wholeMinutes((0,instant/* elapsed */.vk)(known.from, known.to)),
        episodes: episodes(incident).map(({ from, to }) => ({ from, to })),
        steps: incident.steps.map(stepData),
        lead: leadOf(incident.logbook),
        ...repairedBy(incident, facts),
        participants: participants(incident, facts, lines),
        sections_written: sections?.written,
        sections_total: sections?.total,
    };
}
function repairedBy(incident, facts) {
    const urls = fixes(incident, facts).map(({ url }) => url);
    const { history, background } = facts;
    const isKnown = history.kind === 'read' && background.kind === 'read' && background.closing.kind === 'known';
    if (urls.length > 0)
        return { repaired_by: urls };
    return isKnown ? { repaired_by: undefined } : {};
}
function postmortem_data_named(key, names) {
    const clean = names.map((name) => forPages(name, 60)).filter((name) => name !== '');
    return clean.length === 0 ? {} : { [key]: clean };
}
function postmortem_data_reported(all) {
    const at = (name) => all.find((one) => one.name === name)?.at;
    const acknowledged = at('acknowledged');
    return {
        started: at('started'),
        detected: at('detected'),
        ...(acknowledged === undefined ? {} : { acknowledged }),
        mitigated: at('mitigated'),
        resolved: at('resolved'),
    };
}
function stepData({ step, state }) {
    const named = { id: step.id, title: forPages(step.title, 120) };
    if (state.kind === 'open')
        return { ...named, state: 'open' };
    const { attribution } = state;
    const finished = state.kind === 'skipped'
        ? { state: state.kind, reason: forPages(state.reason, 300) }
        : { state: state.kind };
    if (attribution.kind === 'seen')
        return { ...named, ...finished, when: attribution.at, seen: true };
    return { ...named, ...finished, who: attribution.by, when: attribution.at };
}
/** Themes of site generators print these values as they are, so no tag may begin in them. */
function forPages(text, limit) {
    return singleLine(redact(text).text, limit).replaceAll(/<(?=[a-z/!?])/gi, '‹');
}
function wholeMinutes(duration) {
    return Math.floor(duration / time_duration/* minute */.Vc);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/reviewed.js
/** As known by now. A later pull request only brings up to date what was reviewed before. */
function reviewOf({ review: before }, { draft }) {
    const now = draft.kind === 'read' && draft.pull.kind === 'merged' ? draft.pull.review : undefined;
    if (now === undefined || now.number === before?.number)
        return before;
    const at = now.at ?? before?.at;
    return {
        ...now,
        by: [...new Set([...(before?.by ?? []), ...now.by])],
        ...(at === undefined ? {} : { at }),
    };
}
/** For the front matter, behind all that is known sooner. What people wrote there themselves stays. */
function reviewData({ logbook }, facts, before = {}) {
    const { by = [], at } = reviewOf(logbook, facts) ?? {};
    if (at === undefined || !reviewed_isOwn(before['reviewed_by'], by))
        return {};
    return { reviewed_by: by, reviewed_at: at };
}
function reviewed_isOwn(written, by) {
    return written === undefined || (Array.isArray(written) && written.every((name) => by.includes(name)));
}

;// CONCATENATED MODULE: ./lib/src/markdown/links-in.js




const longestWords = 400;
const longestAddress = 2000;
/** All links of a Markdown text in their order: not those in code, nor in comments that nobody sees. */
function linksIn(markdown) {
    if (!/https?:\/\//i.test(markdown))
        return [];
    return piecesOf(visibleText(markdown)).flatMap(({ kind, text }) => kind === 'code' ? [] : linksInProse(withoutHtml(text, '')));
}
/** One pass: brackets are matched by a stack, and whatever was read as an address is not read again. */
function linksInProse(text) {
    const spans = codeSpans(text);
    const reading = { text, links: [], open: [], enclosed: 0 };
    const special = /[\\`[\]]|https?:\/\//gi;
    for (let found = special.exec(text); found !== null; found = special.exec(text)) {
        const at = found.index;
        switch (found[0]) {
            case '\\':
                special.lastIndex = at + 2;
                break;
            case '`':
                special.lastIndex = spans.get(at) ?? at + 1;
                break;
            case '[':
                openBracket(reading, at);
                break;
            case ']':
                special.lastIndex = closeBracket(reading, at);
                break;
            default:
                special.lastIndex = bareAddress(reading, at);
        }
    }
    return reading.links
        .filter(({ url }) => /^https?:\/\/[^/?#]/i.test(url))
        .map(({ words, url }) => ({ words, url }));
}
function openBracket({ text, open, links }, at) {
    open.push({ at, kind: text[at - 1] === '!' ? 'image' : 'link', before: links.length });
}
/** Where to read on. */
function closeBracket(reading, at) {
    const { text, open, links } = reading;
    const from = open.pop();
    const target = from === undefined ? undefined : targetAfter(text, at + 1);
    if (from === undefined || target === undefined)
        return at + 1;
    forgetBare(reading, from.before);
    // An image that is a link is called what the image is called.
    const words = links[from.before]?.words || text.slice(from.at + 1, at).slice(0, longestWords);
    links.push({ kind: from.kind, words, url: target.url });
    return target.to;
}
function bareAddress({ text, links }, at) {
    const address = addressAt(text, at);
    links.push({ kind: 'bare', words: '', url: withoutEnd(address) });
    return at + address.length;
}
/** An address between the brackets of a link is only its text. */
function forgetBare(reading, from) {
    const { links, enclosed } = reading;
    for (let index = Math.max(from, enclosed); index < links.length; index += 1) {
        if (links[index]?.kind === 'bare')
            links[index] = { kind: 'none', words: '', url: '' };
    }
    reading.enclosed = links.length;
}
/** `(https://…` of a link and `: https://…` of a definition. */
function targetAfter(text, at) {
    const opening = /(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy;
    opening.lastIndex = at;
    if (!opening.test(text))
        return undefined;
    const url = addressAt(text, opening.lastIndex);
    return { url, to: opening.lastIndex + url.length };
}
/** Up to a blank, to what no address holds, or to a parenthesis that was opened before it. */
function addressAt(text, from) {
    let depth = 0;
    let at = from;
    for (; at < text.length && at - from < longestAddress; at += 1) {
        const character = text[at] ?? '';
        if (/[\s<>"`|\\[\]]/.test(character))
            break;
        if (character === '(')
            depth += 1;
        if (character !== ')')
            continue;
        if (depth === 0)
            break;
        depth -= 1;
    }
    return text.slice(from, at);
}
/** What ends a sentence does not belong to the address before it. https://github.github.com/gfm/#extended-autolink-path-validation */
function withoutEnd(address) {
    let end = address.length;
    while (/[?!.,:;*_~']/.test(address[end - 1] ?? ''))
        end -= 1;
    return address.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/attachments.js




/** What people attached or pointed to: graphs, logs, files. */
const attachments = { id: 'material', heading: 'attachments', body };
const most = 30;
function body({ facts, formatter }) {
    const { repository, issue } = facts;
    const { texts } = formatter;
    const all = placesOf(facts).flatMap((place) => linksIn(place.body).map((link) => ({ ...link, place })));
    const outside = all.filter(({ url }) => !isOwnPage(url, repository));
    const found = [...Map.groupBy(outside, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
    const more = found.length - most;
    const hasUploads = found.some(({ url }) => isUpload(url, repository));
    const isPrivate = hasUploads && repository.visibility !== 'public';
    const lines = found.slice(0, most).map((one) => `- ${attachments_lineOf(one, formatter)}`);
    return [
        ...(lines.length > 0 ? [lines.join('\n')] : []),
        ...(more > 0 ? [`_${texts.format('moreInIssue', { count: more, url: issue.url })}_`] : []),
        ...(isPrivate ? [`_${texts.words.attachmentsPrivate}_`] : []),
    ];
}
/** The description first, then the comments of people. */
function placesOf({ issue, comments, me }) {
    const body = issueFields(issue.body)
        .map(({ text }) => text)
        .join('\n\n');
    const { author, createdAt, url } = issue;
    const others = comments.filter((comment) => comment.author.kind !== 'bot' && comment.author.login !== me);
    return [{ author, createdAt, url, body }, ...others];
}
/** Of the repository what the timeline tells anyhow, and of the server who somebody is: a link is not a mention. */
function isOwnPage(url, { url: home }) {
    const path = pathOn(url, home);
    if (path !== undefined)
        return path === '' || /^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(path);
    return /^[^/]*$/.test(pathOn(url, serverOf(home)) ?? '/');
}
/**
 * GitHub has put uploads in several places over the years.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/attaching-files
 */
function isUpload(url, { url: home }) {
    if (/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(url))
        return true;
    const path = pathOn(url, serverOf(home)) ?? '';
    return /^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(path);
}
/** What follows the address on the same site, without query and anchor; undefined elsewhere. */
function pathOn(url, site) {
    const address = url.toLowerCase().replace(/[?#].*$/s, '');
    const base = site.toLowerCase();
    if (address === base)
        return '';
    return address.startsWith(`${base}/`) ? address.slice(base.length + 1).replace(/\/$/, '') : undefined;
}
function serverOf(home) {
    return /^https?:\/\/[^/]+/.exec(home)?.[0] ?? home;
}
function attachments_lineOf({ words, url, place }, formatter) {
    const address = formatter.address(url);
    // Words that are an address of their own could show another than where they lead.
    const name = /[\p{L}\p{N}]/u.test(words) && !/^\s*(?:https?:|www\.)/i.test(words) ? words : attachments_shortened(address);
    return `${linkTo(formatter.label(name, 80), address)} (${sourceLink(place, formatter)})`;
}
/** Where it is, without how it is got there and what is asked. */
function attachments_shortened(address) {
    return address
        .replace(/^https?:\/\//i, '')
        .replace(/[?#].*$/s, '')
        .replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/feedback.js





const noAnswers = { intro: '', lines: [], rest: '' };
const feedback_most = 10;
/** Everybody's, in the order of the thread, until the thanks: with them the incident is over for those who answer. */
function answersTo({ question, shown }, incident, facts, formatter) {
    const { texts } = formatter;
    const found = commentsAfter(question, incident, facts)
        .filter((comment) => !shown.has(comment))
        .map((comment) => ({ comment, words: ownWords(comment.body) }))
        .filter(({ words }) => words !== '');
    const reactions = reactionLine(peoplesReactions(question));
    if (found.length === 0 && reactions === '')
        return noAnswers;
    const more = found.length - feedback_most;
    return {
        intro: `${texts.format('answersTo', { url: question.url })}${texts.words.colon}${reactions}`.trimEnd(),
        lines: found.slice(0, feedback_most).map(({ comment, words }) => quotedLine(comment, words, formatter)),
        rest: more > 0 ? texts.format('moreInIssue', { count: more, url: incident.url }) : '',
    };
}
function commentsAfter(question, incident, { comments, me }) {
    const end = endOfAsking(incident);
    return comments
        .slice(comments.indexOf(question) + 1)
        .filter(({ author, createdAt }) => author.kind !== 'bot' && author.login !== me && isUntil(createdAt, end));
}
/** When both steps are done; before that, more may come. */
function endOfAsking({ steps }) {
    let end;
    for (const { step, state } of steps) {
        if (step.id !== 'feedback' && step.id !== 'thank')
            continue;
        if (state.kind === 'open')
            return undefined;
        if (end === undefined || (0,instant/* isBefore */.Y8)(end, state.attribution.at))
            end = state.attribution.at;
    }
    return end;
}
function isUntil(at, end) {
    return end === undefined || !(0,instant/* isBefore */.Y8)(end, at);
}
/** Under a command one of these signs is ours, and GitHub's sum does not tell which. */
function peoplesReactions({ body, reactions }) {
    if ((0,command_lines/* commandLines */.Zm)(body).length === 0)
        return reactions ?? {};
    const { '+1': _done, eyes: _seen, confused: _refused, ...others } = reactions ?? {};
    return others;
}
/** What whoever done the step asked first while it was its turn: to ask for feedback is to ask a question. */
function firstQuestion(login, incident, { comments }) {
    const turn = stepSpans(incident)[incident.steps.findIndex(({ step }) => step.id === 'feedback')];
    if (turn === undefined || turn.isAhead)
        return undefined;
    return comments.find(({ author, body, createdAt }) => {
        if (author.kind !== 'person' || author.login.toLowerCase() !== login.toLowerCase())
            return false;
        if ((0,instant/* isBefore */.Y8)(createdAt, turn.from) || (0,instant/* isBefore */.Y8)(turn.to, createdAt))
            return false;
        return /[?؟](?=$|[\s)\]"'”»*_!])|？/.test(ownWords(body));
    });
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/communications.js





/** The message, the apology, what came back, and the thanks. */
const communicationSteps = ['alert', 'apologize', 'feedback', 'thank'];
/** Longer ago than this, a comment is hardly what the tick stands for. */
const shortlyBefore = 4 * 60 * 60 * 1000;
const clockDrift = 5000;
const communications_longest = 1500;
function communicationsOf(incident, facts, formatter, lines) {
    const collected = incident.steps
        .filter(({ step }) => communicationSteps.some((id) => id === step.id))
        .flatMap((tracked) => stepWordsOf(tracked, incident, facts));
    const shown = new Set(collected.flatMap(({ words }) => (words.kind === 'comment' ? [words.comment] : [])));
    const found = collected.flatMap((one) => {
        const { question } = one;
        const answers = question === undefined ? noAnswers : answersTo({ question, shown }, incident, facts, formatter);
        return wordsOf(one, answers, formatter);
    });
    const isThanked = incident.steps.some(({ step, state }) => step.id === 'thank' && state.kind === 'done');
    const people = isThanked ? participants(incident, facts, lines).map(formatter.name) : [];
    return {
        words: communications_merged(found),
        thanked: people.length === 0 ? '' : formatter.texts.format('thanked', { people: formatter.texts.list(people) }),
    };
}
/** The note that came with the tick; else what the one who ticked had just said. */
function stepWordsOf({ step, state }, incident, facts) {
    if (state.kind !== 'done' || state.attribution.kind === 'seen')
        return [];
    const { by, at } = state.attribution;
    const note = state.note ?? '';
    const last = lastWordsOf(by, at, facts);
    const isAsking = step.id === 'feedback';
    const question = isAsking ? (firstQuestion(by, incident, facts) ?? last) : undefined;
    const asked = question === undefined ? {} : { question };
    if (note.trim() !== '')
        return [{ step, by, words: { kind: 'note', text: note, at }, ...asked }];
    const comment = last ?? question;
    return comment === undefined ? [] : [{ step, by, words: { kind: 'comment', comment }, ...asked }];
}
function wordsOf({ step, by, words }, answers, formatter) {
    const { texts, clock } = formatter;
    const text = words.kind === 'note' ? words.text : withoutCommands(words.comment.body);
    const quote = quoted(formatter.block(text, communications_longest).text);
    if (quote === quoted(''))
        return [];
    const steps = `${(0,checklist_protocol/* stepNumber */.CD)(step.id)}. ${formatter.titleOf(step)}`;
    const who = formatter.name(by);
    const source = words.kind === 'note'
        ? texts.format('quotedFromTick', { who, when: clock.named(words.at) })
        : texts.format('quotedFromComment', {
            who,
            url: words.comment.url,
            when: clock.named(words.comment.createdAt),
        });
    return [{ steps, source, quote, answers }];
}
function lastWordsOf(login, tick, { comments, issue }) {
    return comments.findLast(({ author, body, createdAt }) => {
        if (author.kind !== 'person' || author.login.toLowerCase() !== login.toLowerCase())
            return false;
        const before = (0,instant/* milliseconds */.Rz)(tick) - (0,instant/* milliseconds */.Rz)(createdAt);
        if (before < -clockDrift || before > shortlyBefore || (0,instant/* isBefore */.Y8)(createdAt, issue.createdAt))
            return false;
        return withoutCommands(body).trim() !== '';
    });
}
/** Lines that steer us are said to us. */
function withoutCommands(body) {
    return body
        .split(/\r\n?|\n/)
        .filter((line) => !/^[ \t]{0,3}\/incident(?:\s|$)/i.test(line))
        .join('\n');
}
/** Two steps that were ticked after one comment share its words. */
function communications_merged(found) {
    const groups = Map.groupBy(found, ({ source, quote }) => `${source}\n${quote}`);
    return [...groups.values()].map((same) => ({
        steps: same.map(({ steps }) => steps).join(' · '),
        source: same[0]?.source ?? '',
        quote: same[0]?.quote ?? '',
        answers: same.find(({ answers }) => answers.intro !== '')?.answers ?? noAnswers,
    }));
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/facts.js











function factsView(incident, facts, formatter, settings) {
    const { texts, name, line } = formatter;
    const severities = settings.severities.map(({ label }) => label);
    const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
    const total = incident.steps.length;
    const lead = leadOf(incident.logbook);
    return {
        protocol: open === 0 ? texts.format('allStepsDone', { total }) : texts.format('stepsNotDone', { open, total }),
        severity: severityWords(incident, facts, formatter, severities),
        affected: affectedServices(facts, settings)
            .map((service) => line(service, 60))
            .join(texts.words.comma),
        lead: lead === undefined ? '' : name(lead),
        lasted: lastedWords(incident, formatter),
        openFor: openWords(incident, formatter),
        fixedBy: fixes(incident, facts)
            .map((fix) => fixWords(fix, formatter))
            .join(texts.words.comma),
        milestones: milestoneRows(milestones(incident, acknowledgement(incident, facts, settings.acceptFrom)), formatter),
        complete: open === 0,
        allEight: total === checklist_protocol/* stepIds */.ph.length,
    };
}
/** With the time in each when there was more than one. */
function severityWords(incident, facts, { texts, line }, severities) {
    const times = severityTimes(incident, facts, severities);
    const now = finalSeverity(incident, facts, { texts, line }, severities);
    const only = times[0]?.severity ?? incident.severity;
    if (times.length === 0 || (times.length === 1 && only?.toLowerCase() === incident.severity?.toLowerCase()))
        return now;
    const shares = times.map(({ severity, ms }) => texts.format('timeInSeverity', { severity: line(severity, 60), duration: texts.duration(ms) }));
    return now === '' ? shares.join(texts.words.comma) : `${now} (${shares.join(texts.words.comma)})`;
}
/** And the gravest that it was, when it is not that any more. */
function finalSeverity(incident, facts, { texts, line }, severities) {
    const severity = line(incident.severity ?? '', 60);
    const worst = graverBefore(incident, facts, severities);
    if (severity === '' || worst === undefined)
        return severity;
    return texts.format('severityAtWorst', { severity, worst: line(worst, 60) });
}
function lastedWords(incident, { texts }) {
    const known = lasting(incident);
    if (known === undefined)
        return '';
    const duration = texts.duration((0,instant/* elapsed */.vk)(known.from, known.to));
    return known.until === 'resolved' ? duration : texts.format('lastedUntilMitigated', { duration });
}
function openWords(incident, { texts }) {
    const duration = texts.duration(timeOpen(incident));
    const count = episodes(incident).length - 1;
    return count === 0 ? duration : texts.counted('reopenedTimes', count, { duration });
}
function milestoneRows(all, formatter) {
    const { clock, texts, name } = formatter;
    const [first] = all;
    return all.map((milestone) => {
        const when = clock.timestamp(milestone.at);
        return {
            name: formatter.milestone(milestone.name),
            // Who only saw a tick knows when it was so at the latest.
            when: milestone.name === 'acknowledged' && milestone.by === undefined
                ? texts.format('seenAt', { when })
                : when,
            after: first === undefined || milestone === first ? '' : texts.duration((0,instant/* elapsed */.vk)(first.at, milestone.at)),
            by: milestone.by === undefined ? '' : name(milestone.by),
        };
    });
}
/** In a list, where nothing but the link is said. */
function fixWords(fix, { label }) {
    return fix.kind === 'commit'
        ? commitLink(fix.sha, fix.url)
        : linkTo(`#${fix.number} ${label(fix.title, 80)}`, fix.url);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/follow-up-labels.js
/** What the labels of a follow-up say of it, in the spellings that repositories have for it. */
const types = [
    ['Prevent', /^prevent(?:ion|ive)?$/],
    ['Detect', /^detect(?:ion|ive)?$/],
    ['Mitigate', /^mitigat(?:e|ion|ive)$/],
    ['Process', /^process$/],
];
/** `prevent`, or behind a word that says that a kind of work comes: `type: prevent`, `action/prevent`. */
function typeIn(labels) {
    const words = labels.map((label) => {
        return /^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(folded(label))?.[1] ?? '';
    });
    return types.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}
/** `p1`, `priority: p1`, `priority/high`, `high priority`. Words of other kinds may be anything, and are not told. */
function priorityIn(labels) {
    const levels = labels.map(folded).flatMap((label) => {
        const behind = /^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(label)?.[1];
        const before = /^(.*)[ -]priority$/.exec(label)?.[1];
        return behind ?? before ?? (isCode(label) ? label : []);
    });
    const code = levels.find(isCode);
    if (code !== undefined)
        return { kind: 'code', code };
    const level = levels.find((one) => /^[\p{L}\p{N}]{1,20}$/u.test(one));
    return level === undefined ? undefined : { kind: 'level', level };
}
function isCode(word) {
    return /^p[0-4]$/.test(word);
}
function folded(label) {
    return label.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/follow-ups.js




const follow_ups_most = 50;
const mostOwners = 5;
/** Issues and pull requests that were linked since the incident was declared, its sub-issues first. */
function follow_ups_followUps(incident, { history }, formatter, shown) {
    const events = history.kind === 'read' ? history.events : [];
    // What the timeline leaves out came after the protocol was over.
    const known = new Set(shown.flatMap((line) => (line.kind === 'linked' ? [line.url] : [])));
    const found = events.filter((event) => {
        if (event.kind !== 'linked')
            return false;
        // Who reports it again plans nothing.
        if (event.isPart === true || event.isDuplicate === true)
            return event.isPart === true;
        return known.has(event.url) && !(0,instant/* isBefore */.Y8)(event.at, declaredAt(incident));
    });
    const links = [...new Map(found.toReversed().map((event) => [event.url, event])).values()]
        .toReversed()
        .toSorted((a, b) => Number(b.isPart === true) - Number(a.isPart === true))
        .slice(0, follow_ups_most);
    return {
        lines: links.map((event) => follow_ups_lineOf(event, formatter)),
        hasIssue: links.some(({ what }) => what === 'issue'),
    };
}
/** Where it is comes first: the list of all postmortems reads it from there. */
function follow_ups_lineOf(event, formatter) {
    const { words } = formatter.texts;
    const link = linkTo(`#${event.number} ${formatter.label(event.title, 120)}`, event.url);
    const state = stateOf(event);
    if (state === undefined)
        return link;
    return `${link}${words.colon}${[words[state], ...planOf(event, formatter)].join(words.comma)}`;
}
/** Who does it until when, what kind of work it is, and how urgent. */
function planOf({ assignees = [], due, labels = [] }, { name, texts }) {
    const type = typeIn(labels);
    const priority = priorityIn(labels);
    return [
        ...assignees.slice(0, mostOwners).map(name),
        ...(due === undefined ? [] : [texts.format('followUpDue', { date: due })]),
        ...(type === undefined ? [] : [texts.words[`followUp${type}`]]),
        ...(priority === undefined ? [] : [priorityWords(priority, texts)]),
    ];
}
function priorityWords(priority, { format }) {
    return priority.kind === 'code' ? priority.code : format('followUpPriority', { level: priority.level });
}
function stateOf({ mergedAt, state }) {
    if (mergedAt !== undefined)
        return 'followUpMerged';
    if (state === undefined)
        return undefined;
    return state === 'closed' ? 'followUpClosed' : 'followUpOpen';
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/people.js







/** Between two things that one person did; lists of steps have commas of their own. */
const separator = ' · ';
/** One line for each person with what they did, the lead first; who only spoke is named in the last. */
function rolesOf(incident, facts, lines, formatter) {
    const all = participants(incident, facts, lines);
    const isPerson = isPersonIn(facts);
    const deeds = deedsOf(incident, facts, lines, formatter).filter(({ login }) => isPerson(login));
    const byPerson = Map.groupBy(deeds, ({ login }) => login.toLowerCase());
    const named = [...byPerson.values()].map((own) => {
        const login = all.find((one) => sameLogin(one, own[0]?.login)) ?? own[0]?.login ?? '';
        return [person(login), ...own.map(({ words }) => words)].join(separator);
    });
    const others = all.filter((login) => !byPerson.has(login.toLowerCase())).map(formatter.name);
    const rest = others.length === 0
        ? []
        : [formatter.texts.format('alsoTookPart', { people: formatter.texts.list(others) })];
    return [...named, ...rest];
}
/** In the order in which they are told; whoever has the first comes first. */
function deedsOf(incident, facts, lines, formatter) {
    const { words } = formatter.texts;
    const lead = leadOf(incident.logbook);
    return [
        ...(lead === undefined ? [] : [{ login: lead, words: words.roleLead }]),
        ...beginnings(incident, formatter),
        ...assigned(facts, lines).map((login) => ({ login, words: words.roleAssigned })),
        ...stepDeeds(incident, formatter),
        ...pullDeeds(pullFixes(incident, facts), formatter),
        ...closings(incident).map((login) => ({ login, words: words.roleClosed })),
    ];
}
function beginnings({ author, logbook }, { texts: { words } }) {
    const declarer = actorOf(declaration(logbook.entries));
    const declared = declarer === undefined ? [] : [{ login: declarer, words: words.roleDeclared }];
    // Whoever opens an incident declares it.
    return sameLogin(author.login, declarer)
        ? declared
        : [{ login: author.login, words: words.roleOpened }, ...declared];
}
function assigned({ history, issue }, lines) {
    if (history.kind !== 'read')
        return issue.assignees;
    return [...new Set(lines.flatMap((line) => (line.kind === 'assigned' ? line.people : [])))];
}
function stepDeeds({ steps, logbook }, { texts }) {
    const named = (all) => {
        const numbers = all.map(({ step }) => String((0,checklist_protocol/* stepNumber */.CD)(step.id)));
        return texts.counted('roleSteps', numbers.length, { steps: texts.list(numbers) });
    };
    const done = Map.groupBy(steps, ({ state }) => state.kind === 'open' ? '' : (actorOf(state.attribution) ?? ''));
    const owned = Map.groupBy(steps, ({ step, state }) => {
        const owner = ownerOf(logbook, step.id) ?? '';
        return state.kind !== 'open' && sameLogin(owner, actorOf(state.attribution)) ? '' : owner;
    });
    return [
        ...[...done].map(([login, all]) => ({ login, words: named(all) })),
        ...[...owned].map(([login, all]) => ({ login, words: texts.format('roleOwner', { steps: named(all) }) })),
    ].filter(({ login }) => login !== '');
}
function pullDeeds(pulls, { texts }) {
    const links = (all) => texts.list(all.map(({ number, url }) => linkTo(`#${number}`, url)));
    const wrote = Map.groupBy(pulls, ({ author }) => loginOf(author));
    const reviewers = new Set(pulls.flatMap(({ reviewers: all }) => all.map(loginOf)));
    return [
        ...[...wrote].map(([login, all]) => ({ login, words: texts.format('roleWrote', { pulls: links(all) }) })),
        ...[...reviewers].map((login) => {
            const reviewed = pulls.filter(({ author, reviewers: all }) => loginOf(author) !== login && all.some((one) => loginOf(one) === login));
            return {
                login,
                words: reviewed.length === 0 ? '' : texts.format('roleReviewed', { pulls: links(reviewed) }),
            };
        }),
    ].filter(({ login, words }) => login !== '' && words !== '');
}
function closings({ logbook }) {
    const last = logbook.entries.findLast(({ what }) => what === 'closed');
    const login = actorOf(last?.attribution);
    return login === undefined ? [] : [login];
}
function actorOf(attribution) {
    return attribution?.kind === 'actor' ? attribution.by : undefined;
}
function loginOf(account) {
    return account?.kind === 'person' ? account.login : '';
}
function sameLogin(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/questions.js




/** The order in which they are read. */
const order = [
    'impact',
    'detection',
    'trigger',
    'factors',
    'surprise',
    'well',
    'badly',
    'lucky',
];
const questions_longest = 2500;
/** What the questions of forms are about, where they ask for what belongs into one of our sections. */
const questions_asks = {
    impact: /^(?:(?:customer |user |business )?impact|who (?:is|was) (?:affected|hit)|what is the impact|since when|severity|(?:services?|users?|customers?|systems?) affected|affected (?:services?|users?|customers?|systems?))\b/i,
    detection: /^(?:detection|(?:how|when) (?:was|were) (?:it|this|the (?:incident|problem|issue)|you|we) (?:noticed|detected|discovered|found|alerted)|how did (?:you|we|they) (?:notice|detect|discover|find out|learn|hear))\b/i,
    trigger: /^(?:trigger|(?:the )?lead[ -]?up|what (?:led up to|triggered|set (?:it|this) off|(?:has |had )?changed)|(?:recent|last|latest) (?:changes?|deployments?|deploys?|releases?))\b/i,
    factors: /^(?:(?:contributing |possible )?(?:factors?|causes?)|root causes?)\b/i,
    surprise: /^(?:surprises?|what surprised us|why were we surprised)\b/i,
    well: /^what went well\b/i,
    badly: /^what (?:did not go|didn['’]t go|went) (?:well|wrong|badly)\b/i,
    lucky: /^where (?:were we|we got) lucky\b/i,
};
function humanSections(incident, facts, formatter, hints) {
    const { words } = formatter.texts;
    const fromForm = formNotes(facts, formatter);
    const noted = commandNotes(incident, formatter);
    return order.map((id) => ({
        id,
        heading: words[id],
        question: words[`${id}Question`],
        notes: [...(fromForm.get(id) ?? []), ...(noted.get(id) ?? [])],
        hints: hints[id] ?? [],
    }));
}
/** The part that a question of a form belongs to; none when it is about something else. */
function sectionAsked(heading) {
    return sectionNames
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        .find((id) => questions_asks[id].test(heading));
}
function formNotes({ issue }, { texts, line, block, name }) {
    const fields = issueFields(issue.body).filter((field) => servicesAnswered(field) === undefined);
    const answers = fields.flatMap(({ heading, text }) => {
        const section = sectionAsked(heading);
        const words = section === undefined ? '' : block(text, questions_longest).text;
        if (section === undefined || words === '')
            return [];
        const source = texts.format('formBy', { who: name(issue.author.login) });
        return [{ section, note: { heading: line(heading, 120), quote: quoted(words), source } }];
    });
    return grouped(answers);
}
function commandNotes({ logbook }, { texts, clock, block, name }) {
    const answers = logbook.entries.flatMap((entry) => {
        const words = entry.what === 'note' ? block(entry.text, questions_longest).text : '';
        if (entry.what !== 'note' || words === '')
            return [];
        const { attribution } = entry;
        const who = attribution.kind === 'actor' ? name(attribution.by) : texts.words.somebody;
        const source = texts.format('noteBy', { who, when: clock.named(attribution.at) });
        return [{ section: entry.section, note: { heading: '', quote: quoted(words), source } }];
    });
    return grouped(answers);
}
function grouped(answers) {
    const groups = Map.groupBy(answers, ({ section }) => section);
    return new Map([...groups].map(([section, all]) => [section, all.map(({ note }) => note)]));
}

// EXTERNAL MODULE: ./lib/src/i18n/compiled/en.js
var en = __webpack_require__(7872);
;// CONCATENATED MODULE: ./lib/src/postmortem-index/entry.js

function brokenBy(flaw, { path, sha }) {
    return { kind: 'broken', path, sha, reason: en.en.postmortem[flaw], flaw };
}
/** The newest first; what was opened in the same second by its number, copies by their path. */
function entry_newestFirst(a, b) {
    return compare(b.opened, a.opened) || b.incident - a.incident || compare(a.path, b.path);
}
function byPath(a, b) {
    return compare(a.path, b.path);
}
/** By code unit: the same on every machine, whatever its language. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/place.js
function place_placeOf(repository, directory) {
    const { url, owner, name } = repository;
    const branch = encodedPath(repository.defaultBranch);
    return {
        repository: { url, name: `${owner}/${name}` },
        directory,
        folderUrl: `${url}/tree/${branch}/${encodedPath(directory)}`,
        fileUrl: (path) => `${url}/blob/${branch}/${encodedPath(path)}`,
        rawUrl: (file) => `${url}/raw/${branch}/${encodedPath(`${directory}/${file}`)}`,
    };
}
/** For an address and for the target of a Markdown link alike. */
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, escaped))
        .join('/');
}
function escaped(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/src/markdown/significant-words.js
/** The words of a title that say what it is about: cut in the same simple way in every language, without its grammar. */
/** Languages that write without spaces are cut where their script changes; Hiragana is grammar. */
const words = /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu;
/** What many titles of incidents hold, whatever broke. */
const common = new Set([
    'about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were',
    'everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem',
    'broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong',
    'aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird',
    'alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen',
    'algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas',
    'avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes',
    'alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível',
    '一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー',
].flatMap((line) => line.split(' ')));
/** In lower case, each once, in their order; none with fewer than four letters, and no numbers. */
function significantWords(title) {
    const found = title.normalize('NFKC').toLowerCase().match(words) ?? [];
    return [...new Set(found)].filter((word) => /\p{L}{2}/u.test(word) && !/\d$/.test(word) && !common.has(word));
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/similar.js


/** One word is chance. */
const fewestWords = 2;
/** GitHub gives these to every new repository: they say what is to be done with an issue, not what it is about. */
const usualLabels = new Set([
    ...['bug', 'documentation', 'duplicate', 'enhancement', 'good first issue', 'help wanted', 'invalid'],
    ...['question', 'wontfix', 'postmortem', 'post-mortem'],
]);
/**
 * Those that were opened before it and share a service, a label or words of the title with it: first those that share
 * most, a service before a label before words, and of these the newest. Later incidents change nothing.
 */
function similarTo(looked, entries) {
    const earlier = earlierThan(looked, entries);
    const labels = looked.labels.filter((label) => !usualLabels.has(similar_folded(label)));
    const tellsLabel = rare(labels, earlier.map(labelsOf));
    const words = significantWords(looked.title);
    const tellsWord = rare(words, earlier.map(similar_wordsOf));
    return earlier
        .map((entry) => {
        const [services, others, title] = [servicesOf(entry), labelsOf(entry), similar_wordsOf(entry)];
        const both = words.filter((word) => title.has(word) && tellsWord(word));
        return {
            entry,
            services: looked.services.filter((service) => services.has(similar_folded(service))),
            labels: labels.filter((label) => others.has(similar_folded(label)) && tellsLabel(label)),
            words: both.length < fewestWords ? [] : both,
        };
    })
        .filter((similar) => similar_rank(similar) > 0)
        .toSorted((a, b) => similar_rank(b) - similar_rank(a) || entry_newestFirst(a.entry, b.entry));
}
/** Of copies of one postmortem the first counts. */
function earlierThan({ incident, opened }, entries) {
    const seen = new Set([incident]);
    return entries.toSorted(entry_newestFirst).filter((entry) => {
        const isNew = !seen.has(entry.incident) && entry.opened < opened;
        if (isNew)
            seen.add(entry.incident);
        return isNew;
    });
}
/** What most of the earlier incidents have says nothing about one of them; of a few that cannot be said. */
function rare(names, earlier) {
    const common = names.filter((name) => {
        const count = earlier.filter((one) => one.has(similar_folded(name))).length;
        return count > 3 && count * 2 > earlier.length;
    });
    return (name) => !common.includes(name);
}
function similar_rank({ services, labels, words }) {
    if (services.length > 0)
        return 3;
    if (labels.length > 0)
        return 2;
    return words.length > 0 ? 1 : 0;
}
function servicesOf({ services = [] }) {
    return new Set(services.map(similar_folded));
}
function labelsOf({ labels = [] }) {
    return new Set(labels.map(similar_folded));
}
function similar_wordsOf({ title }) {
    return new Set(significantWords(title));
}
function similar_folded(name) {
    return name.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/similar.js








/** Whether it happened before, as far as the record knows; what it does not know is not claimed. */
const similar = { id: 'similar', heading: 'similar', body: similar_body };
const similar_most = 5;
function similar_body({ incident, facts, settings, known, formatter }) {
    const place = place_placeOf(facts.repository, settings.postmortem.directory);
    const found = similarTo({
        incident: incident.number,
        opened: incident.createdAt,
        title: incident.title,
        services: affectedServices(facts, settings),
        // How urgent both were says nothing about what they have in common.
        labels: otherLabels(facts, settings).filter((label) => priorityIn([label]) === undefined),
    }, known);
    const shown = found.slice(0, similar_most).toSorted((a, b) => entry_newestFirst(a.entry, b.entry));
    const count = found.length - shown.length;
    if (shown.length === 0)
        return [];
    const { words, format } = formatter.texts;
    const { columnOpened, incident: column, severity, columnDuration, inCommon } = words;
    const table = [
        tableRow([columnOpened, column, severity, columnDuration, inCommon]),
        '|:--|:--|:--|:--|:--|',
        ...shown.map((one) => row(one, place.fileUrl(one.entry.path), formatter)),
    ];
    return [
        table.join('\n'),
        ...(count === 0 ? [] : [`_${format('similarMore', { count, url: place.folderUrl })}_`]),
        `_${words.similarNote}_`,
    ];
}
function row({ entry, ...common }, url, formatter) {
    const { texts, line, label } = formatter;
    const { durationMinutes, lastedMinutes: minutes = durationMinutes } = entry;
    return tableRow([
        (0,instant/* dayOf */.kb)(entry.opened),
        linkTo(`#${entry.incident} ${label(entry.title, 100)}`, url),
        line(entry.severity ?? '', 60),
        // How long it hurt, where people told; else how long the issue was open.
        minutes === undefined ? '' : texts.duration(minutes * time_duration/* minute */.Vc),
        sharedWords(common, formatter),
    ]);
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
const sharedKeys = { services: 'sharedServices', labels: 'sharedLabels', words: 'sharedWords' };
function sharedWords(common, { texts, line }) {
    const kinds = ['services', 'labels', 'words'].filter((kind) => common[kind].length > 0);
    return kinds
        .map((kind) => {
        const names = common[kind].map((name) => line(name, 60)).join(texts.words.comma);
        return texts.format(sharedKeys[kind], { names });
    })
        .join('<br>');
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/summary.js


const summary_longest = 3000;
function summaryOf({ issue }, { texts, line, block, name }) {
    let left = summary_longest;
    const fields = issueText(issue.body).map(({ heading, text }) => {
        const shown = block(text, left);
        left = Math.max(0, left - shown.text.length);
        return { heading: line(heading, 120), ...shown };
    });
    const filled = fields.filter(({ text }) => text !== '' && text !== '…');
    const cut = fields.some((field) => field.cut);
    const who = name(issue.author.login);
    return {
        fields: filled.map(({ heading, text }) => ({ heading, quote: quoted(text) })),
        source: cut ? texts.format('summaryCut', { who, url: issue.url }) : texts.format('summaryBy', { who }),
    };
}

;// CONCATENATED MODULE: ./lib/src/postmortem/key-events.js
/** So few are the story, not noise beside it. */
const few = 8;
/** More than this and a reader looks for the end instead of reading. */
const shown = 60;
/** The lines that tell the story; ordinary comments and the sorting of labels are left to the full log. */
function keyEvents(lines, isSeverity) {
    const comments = lines.filter(({ kind }) => kind === 'commented');
    const assignments = lines.filter(({ kind }) => kind === 'assigned' || kind === 'unassigned');
    const reading = { lines, comments, isCrowded: assignments.length > few, isSeverity };
    const ranked = lines.map((line, index) => ({ line, index, rank: rankOf(line, reading) }));
    return ranked
        .filter(({ rank }) => rank !== undefined)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index)
        .slice(0, shown)
        .toSorted((a, b) => a.index - b.index)
        .map(({ line }) => line);
}
/** What must not miss comes first; undefined belongs into the full log only. */
function rankOf(line, reading) {
    switch (line.kind) {
        case 'labelled':
        case 'unlabelled':
            return line.labels.some(reading.isSeverity) ? 0 : undefined;
        case 'linked':
        case 'referenced':
            return 1;
        case 'deployed':
            return isProduction(line, reading) ? 1 : undefined;
        case 'commented':
            return commentRank(line, reading);
        case 'assigned':
            return !reading.isCrowded || isFirstOf(line.people, line, reading.lines) ? 3 : undefined;
        case 'unassigned':
            return reading.isCrowded ? undefined : 3;
        case 'renamed':
        case 'locked':
        case 'unlocked':
        case 'pinned':
            return undefined;
        default:
            return 0;
    }
}
/** Of many deployments those count that people could see. */
function isProduction({ environment }, { lines }) {
    const isCrowded = lines.filter(({ kind }) => kind === 'deployed').length > few;
    return !isCrowded || /\b(?:prod|production|live)\b/i.test(environment);
}
function commentRank(line, { comments }) {
    if (line.isPinned === true)
        return 0;
    return comments.length <= few || line === comments[0] || line === comments.at(-1) ? 2 : undefined;
}
function isFirstOf(people, line, lines) {
    return people.some((login) => {
        return lines.find((one) => one.kind === 'assigned' && one.people.includes(login)) === line;
    });
}

;// CONCATENATED MODULE: ./lib/src/postmortem/timeline-words.js



const longestExcerpt = 200;
/** One line of the timeline as a sentence in Markdown. */
function timelineWords(line, wording) {
    const { texts } = wording.formatter;
    const who = line.who === undefined ? texts.words.somebody : person(line.who);
    switch (line.kind) {
        case 'opened':
        case 'declared':
            return beginningWords(line, who, wording);
        case 'labelled':
        case 'unlabelled':
            return labelWords(line, who, wording);
        case 'assigned':
        case 'unassigned':
            return peopleWords(line, who, wording);
        case 'commented':
            return commentWords(line, who, wording);
        case 'ticked':
        case 'unticked':
        case 'skipped':
            return stepWords(line, who, wording);
        case 'lead':
        case 'owner':
        case 'milestone':
        case 'reported':
            return reportedWords(line, who, wording);
        case 'linked':
        case 'merged':
        case 'referenced':
        case 'deployed':
            return linkWords(line, who, wording);
        case 'renamed': {
            const [from, to] = [timeline_words_quoted(line.from, wording), timeline_words_quoted(line.to, wording)];
            return texts.format('renamed', { who, from, to });
        }
        case 'closed':
            return closedWords(line, who, wording);
        default:
            return texts.format(plainDeeds[line.kind], { who });
    }
}
const plainDeeds = {
    reopened: 'reopened',
    locked: 'locked',
    unlocked: 'unlocked',
    pinned: 'pinned',
    marked_as_duplicate: 'markedDuplicate',
};
function beginningWords(line, who, { formatter: { texts }, isIncidentLabel }) {
    // That an incident carries the label of incidents goes without saying.
    const others = line.labels.filter((name) => !isIncidentLabel(name));
    const labels = others.map((name) => codeLine(name)).join(texts.words.comma);
    const [bare, sorted] = deedKeys(line);
    return texts.format(labels === '' ? bare : sorted, { who, labels });
}
function labelWords({ kind, labels: names }, who, { formatter: { texts } }) {
    const labels = texts.list(names.map((name) => codeLine(name)));
    return texts.counted(kind === 'labelled' ? 'labelsAdded' : 'labelsRemoved', names.length, { who, labels });
}
function deedKeys(line) {
    if (line.kind === 'declared')
        return ['declaredIt', 'declaredItAs'];
    return line.declared
        ? ['openedIncident', 'openedIncidentAs']
        : ['opened', 'openedAs'];
}
function peopleWords({ kind, who: login, people }, who, { formatter: { texts } }) {
    const isSelf = people.length === 1 && people[0] === login;
    if (isSelf)
        return texts.format(kind === 'assigned' ? 'tookItOn' : 'steppedBack', { who });
    return texts.format(kind, { who, people: texts.list(people.map(person)) });
}
function commentWords({ excerpt }, who, wording) {
    const { texts } = wording.formatter;
    if (excerpt === '')
        return texts.format('commented', { who });
    return texts.format('commentQuoted', { who, quote: timeline_words_quoted(excerpt, wording) });
}
function stepWords(line, who, wording) {
    const { texts } = wording.formatter;
    if (line.kind === 'skipped') {
        const quote = timeline_words_quoted(line.reason, wording);
        return texts.format('skippedStep', { who, steps: steps([line.step], wording), quote });
    }
    const named = steps(line.steps, wording);
    if (line.kind === 'ticked') {
        return `☑ ${texts.format(line.seen ? 'stepsSeenDone' : 'didSteps', { who, steps: named })}`;
    }
    return `☐ ${texts.format(line.seen ? 'stepsSeenOpen' : 'reopenedSteps', { who, steps: named })}`;
}
function reportedWords(line, who, wording) {
    const { formatter } = wording;
    const { texts } = formatter;
    switch (line.kind) {
        case 'lead':
            return line.login === line.who
                ? texts.format('tookTheLead', { who })
                : texts.format('gaveTheLead', { who, other: person(line.login) });
        case 'owner':
            return texts.format('tookStep', { other: person(line.login), steps: steps([line.step], wording) });
        case 'milestone':
            return texts.format('milestoneReported', { who, milestone: formatter.milestone(line.name) });
        case 'reported':
            return texts.format('reportedLater', { who, quote: timeline_words_quoted(line.text, wording) });
    }
}
function linkWords(line, who, wording) {
    const { formatter } = wording;
    const { texts } = formatter;
    switch (line.kind) {
        case 'linked':
            return texts.format('linked', { who, what: linkedWords(line, formatter) });
        case 'merged':
            return capital(texts.format('merged', { what: linkedWords(line, formatter) }));
        case 'referenced':
            return texts.format('referenced', { who, commit: commitWords(line.commit, line.url, formatter) });
        case 'deployed':
            return deployedWords(line, who, formatter);
    }
}
function closedWords({ reason, commit, url }, who, { formatter }) {
    const { texts } = formatter;
    if (commit !== undefined)
        return texts.format('closedWith', { who, commit: commitWords(commit, url, formatter) });
    if (reason === 'not_planned')
        return texts.format('closedNotPlanned', { who });
    return texts.format(reason === 'duplicate' ? 'closedDuplicate' : 'closedCompleted', { who });
}
function timeline_words_quoted(text, { formatter: { texts, line } }) {
    return texts.format('quote', { text: line(text, longestExcerpt) });
}
function steps(ids, { formatter: { texts, titleOf, stepOf } }) {
    const named = ids.map((id) => texts.format('stepNamed', { number: (0,checklist_protocol/* stepNumber */.CD)(id), title: titleOf(stepOf(id)) }));
    return texts.list(named);
}

;// CONCATENATED MODULE: ./lib/src/postmortem/sections/timeline.js






const timeline_folded = 2500;
function timelineOf({ incident, facts, settings, lines }, formatter) {
    const { texts } = formatter;
    const days = timelineDays(lines, {
        formatter,
        isIncidentLabel: (label) => (0,facts_label/* sameLabel */.b)(label, settings.label),
        isSeverity: (label) => settings.severities.some((severity) => (0,facts_label/* sameLabel */.b)(label, severity.label)),
    });
    const { leftOut: count, fullCount } = days;
    return {
        ...days,
        fullLog: texts.format('fullLog', { count: fullCount }),
        rest: count === 0 ? '' : texts.format('moreInIssue', { count, url: incident.url }),
        withoutHistory: withoutHistory(facts, formatter),
    };
}
function withoutHistory({ history }, { texts }) {
    if (history.kind === 'read')
        return '';
    const reason = history.kind === 'unread' ? texts.words.historyUnread : texts.words.historyUnavailable;
    return texts.format('withoutHistory', { reason });
}
function timelineDays(lines, wording) {
    const story = keyEvents(lines, wording.isSeverity);
    const full = story.length === lines.length ? [] : lines.slice(0, timeline_folded);
    return {
        first: daysOf(story, wording),
        full: daysOf(full, wording),
        fullCount: full.length,
        leftOut: full.length === 0 ? 0 : lines.length - full.length,
    };
}
function daysOf(lines, wording) {
    const days = Map.groupBy(lines, ({ at }) => (0,instant/* dayOf */.kb)(at));
    return [...days].map(([date, ofDay]) => ({
        date,
        lines: ofDay.map((line) => ({
            time: `${linkTo(utcTime(line.at), timeline_placeOf(line))}${wording.formatter.clock.beside(line.at)}`,
            words: timelineWords(line, wording),
        })),
    }));
}
/** Pull requests and commits have their link in the sentence. */
function timeline_placeOf(line) {
    return line.kind === 'opened' || line.kind === 'commented' ? line.url : undefined;
}

;// CONCATENATED MODULE: ./lib/src/postmortem/write-postmortem.js























/** The whole file. Of one that exists only the machine's sections and keys change; the rest stays to the byte. */
function writePostmortem({ incident, facts, settings, writer, known, existing, }) {
    const lines = timeline(incident, facts);
    const texts = postmortemTexts(settings, writer);
    const body = writer.write('postmortem', postmortemView({ incident, facts, settings, lines, texts, known }));
    const file = existing === undefined ? body : replaceSections(existing, body);
    const data = postmortemData({ incident, facts, lines, settings, completeness: completenessOf(file) });
    if (existing === undefined) {
        return (0,front_matter/* writeFrontMatter */.g4)({ ...data, ...reviewData(incident, facts) }, `\n${body}`);
    }
    const front = (0,front_matter/* readFrontMatter */.Xz)(existing);
    if (!isAbout(front, data))
        return file;
    const ours = withPeoplesStatus(front, data);
    const renewed = editFrontMatter(file, ours);
    // Nothing else is new: to write down who reviewed the last pull request would take another one.
    if (renewed === existing)
        return existing;
    return editFrontMatter(renewed, { ...ours, ...reviewData(incident, facts, front.data) });
}
/** Front matter that does not name this incident is somebody else's, even in a file where we look for ours. */
function isAbout(read, { incident }) {
    return read.kind === 'front-matter' && read.data['incident'] === incident && 'schema' in read.data;
}
function withPeoplesStatus({ data: before }, data) {
    const { status: _, ...others } = data;
    return isPeoplesStatus(before['status']) ? others : { ...data };
}
/** Sections in the order of the file: whoever adds one adds its module here. */
const blocks = [attachments, similar];
function postmortemView({ incident, facts, settings, lines, texts, known, }) {
    const formatter = createFormatter({ incident, facts, settings, texts });
    const { clock } = formatter;
    const { words } = texts;
    const shown = factsView(incident, facts, formatter, settings);
    const { number, url } = incident;
    const view = {
        t: words,
        title: formatter.label(incident.title, 256) || texts.format('untitled', { number }),
        number,
        url,
        facts: shown,
        people: participants(incident, facts, lines).map(formatter.name).join(words.comma),
        roles: rolesOf(incident, facts, lines, formatter),
        zones: clock.zones,
        summary: summaryOf(facts, formatter),
        timeline: timelineOf({ incident, facts, settings, lines }, formatter),
        stepsHeading: shown.allEight ? words.theEightSteps : words.theSteps,
        gantt: gantt(incident, formatter),
        steps: stepRows(incident, formatter),
        communications: communicationsOf(incident, facts, formatter, lines),
        blocks: blocks.map((block) => blockView(block, { incident, facts, settings, lines, known, formatter })),
        sections: humanSections(incident, facts, formatter, hintsOf(incident, facts, formatter)),
        followUps: follow_ups_followUps(incident, facts, formatter, lines),
    };
    return { ...view, secrets: secretWords(formatter) };
}
/** Asked last: by then all of people's words have been gone through. */
function secretWords({ texts, secrets }) {
    const count = secrets();
    return count === 0 ? '' : texts.counted('secretsLeftOut', count);
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/escape.js

/** GitHub makes links of these by itself; in a table of ours only our links are links. */
const addresses = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi;
/** Text of people for a cell: as `plainLine`, and no address in it leads anywhere. */
function cell(text, limit) {
    return plainLine(text.replaceAll(addresses, '(address)'), limit);
}
/** What XML 1.0 cannot hold at all, not even as a number. https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Text for an element or an attribute. */
function xmlText(text) {
    return text
        .toWellFormed()
        .replaceAll(impossible, '')
        .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/feed.js




const mostEntries = 50;
const generator = '<generator>Incident Protocol</generator>';
/** Perhaps the team has another `feed.xml` there. */
function isOwnFeed(text) {
    return text.trim() === '' || text.includes(generator);
}
/** Atom 1.0 (RFC 4287): what changed last is first. */
function writeFeed(postmortems, place, texts) {
    const latest = postmortems
        .toSorted((a, b) => compare(b.updated, a.updated) || entry_newestFirst(a, b))
        .slice(0, mostEntries);
    const { url, name } = place.repository;
    const seen = new Set();
    const entries = latest.flatMap((entry) => {
        const isRepeated = seen.has(entry.incident);
        seen.add(entry.incident);
        return feedEntry({ entry, place, isRepeated, texts });
    });
    const lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        `  <title>${xmlText(texts.format('postmortemsOf', { name }))}</title>`,
        // Never the address of a branch: that may get another name, and an id may not.
        `  <id>${xmlText(`${url}#${place.directory}`)}</id>`,
        // Not the moment of writing: what says the same is not written again.
        `  <updated>${latest[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
        `  <link rel="alternate" type="text/html" href="${xmlText(place.folderUrl)}"/>`,
        `  <link rel="self" type="application/atom+xml" href="${xmlText(place.rawUrl('feed.xml'))}"/>`,
        `  <author><name>${xmlText(name)}</name><uri>${xmlText(url)}</uri></author>`,
        `  ${generator}`,
        ...entries,
        '</feed>',
    ];
    return `${lines.join('\n')}\n`;
}
function feedEntry({ entry, place, isRepeated, texts }) {
    const issue = `${place.repository.url}/issues/${entry.incident}`;
    const file = place.fileUrl(entry.path);
    return [
        '  <entry>',
        `    <title type="text">${xmlText(entry.title)}</title>`,
        `    <id>${xmlText(isRepeated ? file : `${issue}#postmortem`)}</id>`,
        `    <published>${entry.closed ?? entry.opened}</published>`,
        `    <updated>${entry.updated}</updated>`,
        `    <link rel="alternate" type="text/html" href="${xmlText(file)}"/>`,
        `    <link rel="related" type="text/html" href="${xmlText(issue)}" title="${xmlText(texts.format('feedIssue', { number: entry.incident }))}"/>`,
        ...(entry.severity === undefined ? [] : [`    <category term="${xmlText(entry.severity)}"/>`]),
        `    <summary type="text">${xmlText(summary(entry, texts))}</summary>`,
        '  </entry>',
    ];
}
function lastingWords({ durationMinutes, lastedMinutes }, { format, duration }) {
    if (lastedMinutes !== undefined)
        return format('feedLasted', { duration: duration(lastedMinutes * time_duration/* minute */.Vc) });
    if (durationMinutes === undefined)
        return undefined;
    return format('feedOpenFor', { duration: duration(durationMinutes * time_duration/* minute */.Vc) });
}
function summary(entry, texts) {
    const { format, words } = texts;
    const { severity, steps, followUps } = entry;
    const done = steps.done + steps.skipped;
    const parts = [
        severity,
        lastingWords(entry, texts),
        format('feedSteps', { done, total: done + steps.open }),
        followUps.open === 0
            ? undefined
            : format('feedFollowUps', { open: followUps.open, total: followUps.total }),
        statusWords(entry.status, words),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/index-files.js

/** The part of the page that is ours. */
const indexSection = 'index';
/** GitHub shows a `readme.md` as well, however it is spelled, so the page takes the place of one that exists. */
function indexPaths(directory, files) {
    const pages = files
        .map(({ path }) => path)
        .filter((path) => path.toLowerCase() === `${directory}/readme.md`.toLowerCase());
    return {
        page: pages.toSorted(compare)[0] ?? `${directory}/README.md`,
        index: `${directory}/index.json`,
        feed: `${directory}/feed.xml`,
    };
}
/** The files that may be postmortems. */
function markdownFiles(directory, files) {
    const { page } = indexPaths(directory, files);
    return files.filter(({ path }) => path !== page && path.startsWith(`${directory}/`) && /\.md$/i.test(path));
}
/** `2026-11-22-42.md`, with or without words behind: how we name a postmortem. */
function hasOwnName(path) {
    return /(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(path);
}

// EXTERNAL MODULE: ./lib/src/json.js
var src_json = __webpack_require__(8674);
;// CONCATENATED MODULE: ./lib/src/postmortem-index/to-entry.js






/** The number and the day make a postmortem; whatever else is missing or odd is left out, filled in or cut short. */
function toEntry(claim) {
    const { path, sha, steps, followUps } = claim;
    const incident = count(claim.incident);
    if (incident === undefined || incident === 0)
        return brokenBy('flawNumber', claim);
    const opened = timestampOf(claim.opened);
    if (opened === undefined)
        return brokenBy('flawOpened', claim);
    const closed = timestampOf(claim.closed);
    const severity = cleanText(claim.severity, 60);
    const [services, labels] = [cleanNames(claim.services), cleanNames(claim.labels)];
    const durationMinutes = count(claim.durationMinutes);
    const lastedMinutes = count(claim.lastedMinutes);
    const completeness = sectionCounts(claim.completeness);
    const status = cleanText(claim.status, 40) ?? '';
    return {
        kind: 'postmortem',
        path,
        sha,
        incident,
        title: cleanText(claim.title, 256) ?? `Incident ${incident}`,
        status: isPeoplesStatus(status) ? status : statusOf(steps.open, completeness),
        opened,
        updated: timestampOf(claim.updated) ?? closed ?? opened,
        steps,
        followUps,
        ...(severity === undefined ? {} : { severity }),
        ...(services.length === 0 ? {} : { services }),
        ...(labels.length === 0 ? {} : { labels }),
        ...(closed === undefined ? {} : { closed }),
        ...(durationMinutes === undefined ? {} : { durationMinutes }),
        ...(lastedMinutes === undefined ? {} : { lastedMinutes }),
        ...(completeness === undefined ? {} : { completeness }),
    };
}
/** A whole number from 0 on; people put quotes around numbers. */
function count(value) {
    const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
        return undefined;
    return number;
}
function cleanText(value, limit) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    // Long enough for any of the limits, short enough for the patterns that look for secrets.
    const text = singleLine(redact(String(value).slice(0, 4000)).text, limit);
    return text === '' ? undefined : text;
}
/** An issue holds at most a hundred labels. */
const mostNames = 100;
/** People may write one name instead of a list. */
function cleanNames(value) {
    const names = Array.isArray(value) ? value.slice(0, mostNames) : [value];
    return [...new Set(names.flatMap((name) => cleanText(name, 60) ?? []))];
}
const to_entry_day = /^[12]\d{3}-\d{2}-\d{2}$/;
const timestamp = /^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;
/** Without a zone it is UTC, as everywhere in the record. */
function timestampOf(value) {
    const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
    const [, date, time, seconds = ':00', zone = 'Z'] = timestamp.exec(to_entry_day.test(text) ? `${text}T00:00` : text) ?? [];
    if (date === undefined)
        return undefined;
    const ms = Date.parse(`${date}T${time}${seconds}${zone}`);
    return Number.isNaN(ms) ? undefined : (0,instant/* instantOf */.B9)(ms);
}
/** The steps as they are in front matter: a list, each with its state. */
function stepCounts(data) {
    const states = (0,src_json/* listAt */.gT)(data, 'steps').map((step) => (0,src_json.at)(step, 'state'));
    const having = (state) => states.filter((one) => one === state).length;
    return { done: having('done'), skipped: having('skipped'), open: having('open') };
}
function sectionCounts(value) {
    const [written, total] = [count((0,src_json.at)(value, 'written')), count((0,src_json.at)(value, 'total'))];
    if (written === undefined || total === undefined || written > total || total === 0)
        return undefined;
    return { written, total };
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/listing.js
/** `index.json`: for programs, and for ourselves, so that a file is read again only when its blob is another one. */




/** What a field means is written in docs/index-json.md; when one changes its meaning, the version goes up. */
const version = 1;
const nothing = { entries: new Map(), feed: '' };
/**
 * Only what reads exactly as we would write it: people edit this file as well. A file that was broken is always read
 * again, and so is one under our kind of name that somebody calls none of ours.
 */
function readListing(text, blobSha) {
    const read = readers.get(blobSha) ?? (0,read_markdown/* rememberLatest */.d)((one) => listingOf(one, blobSha), mostRemembered);
    readers.set(blobSha, read);
    return read(text ?? '');
}
/** A run asks several times of one index, and one of 20,000 postmortems has 10 MB. */
const mostRemembered = { texts: 2, characters: 40_000_000 };
const readers = new WeakMap();
function listingOf(text, blobSha) {
    const json = parsed(text);
    if ((0,src_json/* numberAt */.tk)(json, 'version') !== version)
        return nothing;
    const found = [
        ...(0,src_json/* listAt */.gT)(json, 'postmortems').map((value) => knownPostmortem(value, blobSha)),
        ...(0,src_json/* listAt */.gT)(json, 'others').map(knownOther),
    ].filter((entry) => entry !== undefined);
    const byPath = Map.groupBy(found, ({ path }) => path);
    const single = [...byPath.values()].flatMap(([entry, twin]) => entry === undefined || twin ? [] : [entry]);
    return { entries: new Map(single.map((entry) => [entry.path, entry])), feed: (0,src_json/* textAt */.$6)(json, 'feed') ?? '' };
}
/** Perhaps the team keeps another `index.json` there. One that is torn, as by a conflict of a merge, is still ours. */
function isOwnListing(text) {
    return text.trim() === '' || text.includes('"postmortems":');
}
/** One file a line, so that a commit shows what changed. */
function writeListing({ postmortems, broken, others, feed, repositoryUrl, blobSha, }) {
    const lines = [
        `"version": ${version}`,
        listing_list('postmortems', postmortems.map((entry) => sealed(entry, `${repositoryUrl}/issues/${entry.incident}`, blobSha))),
        listing_list('broken', broken.map(({ path, sha, reason }) => ({ path, sha, reason }))),
        listing_list('others', others.map(({ path, sha }) => ({ path, sha }))),
        `"feed": ${JSON.stringify(feed)}`,
    ];
    return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
}
function listing_list(name, items) {
    if (items.length === 0)
        return `"${name}": []`;
    return `"${name}": [\n${items.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;
}
/** Inert where a page takes it into a script. */
function line(item) {
    return JSON.stringify(item).replaceAll('<', '\\u003c');
}
/** With a seal, that a hand which edits the entry does not know of. It is no signature: who may push may do anything. */
function sealed(entry, url, blobSha) {
    const item = fields(entry, url);
    return { ...item, seal: blobSha(JSON.stringify(item)).slice(0, 8) };
}
function fields(entry, url) {
    const { path, sha, incident, title, severity, status, opened, closed, updated, steps, followUps } = entry;
    return {
        path,
        sha,
        incident,
        url,
        title,
        severity,
        services: entry.services,
        labels: entry.labels,
        status,
        opened,
        closed,
        updated,
        duration_minutes: entry.durationMinutes,
        lasted_minutes: entry.lastedMinutes,
        steps: { done: steps.done, skipped: steps.skipped, open: steps.open },
        follow_ups: { open: followUps.open, total: followUps.total, issues: followUps.issues },
        sections: entry.completeness,
    };
}
function knownPostmortem(value, blobSha) {
    const [path, sha, url] = [(0,src_json/* textAt */.$6)(value, 'path'), (0,src_json/* textAt */.$6)(value, 'sha'), (0,src_json/* textAt */.$6)(value, 'url')];
    const steps = {
        done: count((0,src_json.at)(value, 'steps', 'done')) ?? 0,
        skipped: count((0,src_json.at)(value, 'steps', 'skipped')) ?? 0,
        open: count((0,src_json.at)(value, 'steps', 'open')) ?? 0,
    };
    const followUps = {
        open: count((0,src_json.at)(value, 'follow_ups', 'open')) ?? 0,
        total: count((0,src_json.at)(value, 'follow_ups', 'total')) ?? 0,
        issues: (0,src_json/* listAt */.gT)(value, 'follow_ups', 'issues').flatMap((number) => count(number) ?? []),
    };
    if (path === undefined || sha === undefined || url === undefined || followUps.open > followUps.total)
        return undefined;
    const claim = {
        incident: (0,src_json.at)(value, 'incident'),
        title: (0,src_json.at)(value, 'title'),
        severity: (0,src_json.at)(value, 'severity'),
        services: (0,src_json.at)(value, 'services'),
        labels: (0,src_json.at)(value, 'labels'),
        status: (0,src_json.at)(value, 'status'),
        opened: (0,src_json.at)(value, 'opened'),
        closed: (0,src_json.at)(value, 'closed'),
        updated: (0,src_json.at)(value, 'updated'),
        durationMinutes: (0,src_json.at)(value, 'duration_minutes'),
        lastedMinutes: (0,src_json.at)(value, 'lasted_minutes'),
        completeness: (0,src_json.at)(value, 'sections'),
    };
    const entry = toEntry({ path, sha, ...claim, steps, followUps });
    if (entry.kind === 'broken')
        return undefined;
    return JSON.stringify(sealed(entry, url, blobSha)) === JSON.stringify(value) ? entry : undefined;
}
function knownOther(value) {
    const [path, sha] = [(0,src_json/* textAt */.$6)(value, 'path'), (0,src_json/* textAt */.$6)(value, 'sha')];
    if (path === undefined || sha === undefined || hasOwnName(path))
        return undefined;
    return { kind: 'other', path, sha };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/index-questions.js



/**
 * Paths of the files that the record cannot be built without: first the index, then the page, which may hold words of
 * people, and each Markdown file whose blob the index does not know.
 */
function indexQuestions({ directory, entries, texts, blobSha, }) {
    const paths = indexPaths(directory, entries);
    const has = (path) => entries.some((entry) => entry.path === path);
    const text = texts[paths.index];
    if (has(paths.index) && text === undefined)
        return [paths.index];
    const known = readListing(text, blobSha);
    const feed = entries.find(({ path }) => path === paths.feed);
    const unknown = markdownFiles(directory, entries).filter(({ path, sha }) => known.entries.get(path)?.sha !== sha);
    return [
        ...(has(paths.page) ? [paths.page] : []),
        ...(feed !== undefined && feed.sha !== known.feed ? [paths.feed] : []),
        ...unknown.map(({ path }) => path),
    ];
}
/** What is under the names that we would write, and is somebody else's: another file, a folder or a link. */
function foreignFiles({ directory, entries, others, texts }) {
    const { page, index, feed } = indexPaths(directory, entries);
    const has = (path) => entries.some((entry) => entry.path === path);
    const isForeign = (path, isOwn) => {
        const text = texts[path];
        return others.includes(path) || (text !== undefined && !isOwn(text));
    };
    return [
        // However it is spelled: GitHub shows only one of them.
        ...(!has(page) && others.some((path) => path.toLowerCase() === page.toLowerCase()) ? [page] : []),
        ...(isForeign(index, isOwnListing) ? [index] : []),
        ...(isForeign(feed, isOwnFeed) ? [feed] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/page-view.js





/** GitHub shows the first 500 KiB of a page. */
const mostRows = 1000;
/** So many rows are read without opening anything. */
const rowsInSight = 30;
function pageView({ postmortems, broken, place, texts }) {
    const shown = postmortems.slice(0, mostRows);
    const inYears = years(shown, place, texts);
    return {
        t: texts.words,
        ...countsOf(postmortems, texts),
        severalYears: inYears.length > 1,
        showsCompleteness: shown.some(({ completeness }) => completeness !== undefined),
        years: inYears,
        leftOut: leftOutOf(postmortems.length - shown.length, texts),
        broken: broken.map(({ path, reason, flaw }) => ({
            name: cell(within(path, place), 120),
            link: encodedPath(within(path, place)),
            reason: flaw === undefined ? cell(reason, 200) : texts.words[flaw],
        })),
    };
}
function countsOf(postmortems, { format, counted }) {
    const oldest = postmortems.at(-1);
    const open = postmortems.reduce((sum, { followUps }) => sum + followUps.open, 0);
    const incomplete = postmortems.filter(({ steps }) => steps.open > 0).length;
    return {
        count: oldest === undefined
            ? ''
            : counted('postmortemCount', postmortems.length, { since: (0,instant/* dayOf */.kb)(oldest.opened) }),
        followUpsOpen: open === 0 ? '' : counted('followUpsOpen', open),
        stepsOpen: incomplete === 0 ? '' : format('withOpenSteps', { count: incomplete }),
    };
}
function leftOutOf(count, { format }) {
    return count === 0 ? '' : format('olderPostmortems', { count, index: '[index.json](index.json)' });
}
function years(postmortems, place, texts) {
    const names = [...new Set(postmortems.map(({ opened }) => opened.slice(0, 4)))];
    let inSight = 0;
    return names.map((year) => {
        const rows = postmortems
            .filter(({ opened }) => opened.startsWith(year))
            .map((entry) => page_view_row(entry, place, texts));
        const folded = inSight > 0 && inSight + rows.length > rowsInSight;
        inSight += rows.length;
        return { year, count: rows.length, folded, rows };
    });
}
function page_view_row(entry, place, texts) {
    const { steps, followUps, completeness, durationMinutes, lastedMinutes = durationMinutes } = entry;
    const finished = steps.done + steps.skipped;
    return {
        // A hyphen would let the narrow column break after the year.
        day: (0,instant/* dayOf */.kb)(entry.opened).replaceAll('-', '\u2011'),
        title: cell(entry.title, 100) || texts.format('untitled', { number: entry.incident }),
        link: encodedPath(within(entry.path, place)),
        number: entry.incident,
        issue: `${place.repository.url}/issues/${entry.incident}`,
        services: shownServices(entry),
        severity: cell(entry.severity ?? '', 60),
        duration: lastedMinutes === undefined ? '' : unbroken(texts.duration(lastedMinutes * time_duration/* minute */.Vc)),
        finished,
        steps: finished + steps.open,
        followUps: followUpWords(followUps, texts),
        completeness: completeness === undefined ? '' : `${completeness.written}/${completeness.total}`,
        status: cell(statusWords(entry.status, texts.words), 40),
    };
}
function followUpWords({ open, total }, { counted }) {
    if (total === 0)
        return '';
    return open === 0 ? counted('followUpsDone', total) : counted('followUpsOpenOf', open, { total });
}
/** In a narrow column. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}
/** More would make the row higher than all that is said in it. */
const mostServices = 5;
function shownServices({ services = [] }) {
    const shown = services.slice(0, mostServices).map((name) => cell(name, 40));
    return [...shown, ...(services.length > mostServices ? ['…'] : [])].join(', ');
}
/** The page is in the folder, so links from there survive a move of it. */
function within(path, { directory }) {
    return path.slice(directory.length + 1);
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/follow-ups.js



/** The name that our template gives to the part where it lists the issues that were linked. */
const section = 'follow-ups';
/** What the heading may be called where people took our part out. */
const follow_ups_names = new Set([
    ...['follow-ups', 'follow-up', 'followups', 'follow ups', 'action items'],
    ...(0,i18n_texts/* inEveryLanguage */.ph)('followUps').map((name) => name.toLowerCase()),
]);
/** Counts the task items, and the issues that we list, under the heading of follow-ups, in a file that people write in. */
function countFollowUps(markdown, { words, home }) {
    const ours = sectionsOf(markdown).find(({ name }) => name === section);
    const lines = (0,read_markdown/* readMarkdown */.k)(markdown).lines.filter(({ place, quoted }) => place === 'text' && !quoted);
    const headings = lines.flatMap((line) => headingIn(markdown, line) ?? []);
    const isInside = ours === undefined ? byName(headings) : beside(headings, ours.from);
    const found = lines.flatMap(({ start, end, item }) => {
        if (item === undefined || !isInside(start))
            return [];
        const text = markdown.slice(item, Math.min(end, item + 1000)).trimEnd();
        const isOwn = ours !== undefined && start >= ours.from && start < ours.to;
        return taskIn(text, home) ?? (isOwn ? issueIn(text, { words, home }) : undefined) ?? [];
    });
    const open = found.filter(({ state }) => state === 'open');
    const issues = open.flatMap(({ issue }) => issue ?? []);
    return { open: open.length, total: found.length, issues: [...new Set(issues)] };
}
function byName(headings) {
    const inside = headings.filter(({ name }) => follow_ups_names.has(name)).map((heading) => reach(headings, heading));
    return (at) => inside.some(({ from, to }) => at > from && at < to);
}
/** Whatever the heading is called, in whatever language: it is the last one above our part. */
function beside(headings, ours) {
    const heading = headings.findLast(({ at }) => at < ours);
    const { from, to } = heading === undefined ? { from: -1, to: Number.POSITIVE_INFINITY } : reach(headings, heading);
    return (at) => at > from && at < to;
}
function reach(headings, { at, level }) {
    const next = headings.find((one) => one.at > at && one.level <= level);
    return { from: at, to: next?.at ?? Number.POSITIVE_INFINITY };
}
function headingIn(markdown, { start, end, item }) {
    if (item !== undefined)
        return undefined;
    const [, marks, text = ''] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(markdown.slice(start, Math.min(end, start + 200))) ?? [];
    if (marks === undefined)
        return undefined;
    const name = text.replaceAll(/[*_`#:]|<[^>]{0,60}>/g, '').trim();
    return {
        at: start,
        level: marks.length,
        name: name.normalize('NFC').replaceAll('\u2011', '-').toLowerCase(),
    };
}
/** A box without words, or with words all in italics as our template puts there, asks for a follow-up and is none. */
function taskIn(item, home) {
    const [, mark, words = ''] = /^\[([ \txX])\][ \t]+(\S.*)$/.exec(item) ?? [];
    if (mark === undefined || /^(?:_[^_]+_|\*[^*]+\*)$/.test(words))
        return undefined;
    return { state: mark.toLowerCase() === 'x' ? 'done' : 'open', issue: issueNamed(words, home) };
}
/** The link that such an item begins with; in its text, brackets are escaped. */
const issueLink = /^\[(?:\\.|[^\]\\]|\](?!\())*\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/;
const follow_ups_openWords = (0,i18n_texts/* inEveryLanguage */.ph)('followUpOpen');
const doneWords = [...(0,i18n_texts/* inEveryLanguage */.ph)('followUpClosed'), ...(0,i18n_texts/* inEveryLanguage */.ph)('followUpMerged')];
/**
 * As our template lists it: a link, a colon and a word, and perhaps more behind a comma. A pull request is the repair,
 * not what will be different.
 */
function issueIn(item, { words, home }) {
    const [, address, number, tail = ''] = issueLink.exec(item) ?? [];
    const state = stateIn(tail.replace(/^[\s:：]+/, ''), words);
    if (state === undefined)
        return undefined;
    return { state, issue: address === home ? Number(number) : undefined };
}
function stateIn(tail, { followUpOpen, followUpClosed, followUpMerged }) {
    const [first = ''] = tail.split(/[,、，]/, 1);
    const matches = (word) => first.endsWith(word) || isFirst(word, tail);
    if (matches(followUpOpen))
        return 'open';
    if (matches(followUpClosed) || matches(followUpMerged))
        return 'done';
    if (follow_ups_openWords.some(matches))
        return 'open';
    return doneWords.some(matches) ? 'done' : undefined;
}
/** A team's own word may hold a comma, and its own comma may be another sign. */
function isFirst(word, tail) {
    return tail.startsWith(word) && /^(?:$|[^\p{L}\p{N}])/u.test(tail.slice(word.length));
}
/** The only issue of this repository that a line names: `#44`, or by its address. */
function issueNamed(item, home) {
    const linked = [...item.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?!\d)/g)];
    const here = linked.filter(([, address]) => address === home).map(([, , number]) => number);
    const text = item.replaceAll(/https?:\/\/\S+/g, '');
    const short = linked.length > 0 ? [] : [...text.matchAll(/(?<![\w/&#-])#(\d{1,9})\b/g)];
    const numbers = new Set([...here, ...short.map(([, number]) => number)].map(Number));
    const [only, another] = [...numbers].filter((number) => number > 0);
    return another === undefined ? only : undefined;
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/read-entry.js










/** What a file says of itself. Never throws: people write in these files. */
function readEntry({ path, sha, text, words }) {
    const other = { kind: 'other', path, sha };
    const read = (0,front_matter/* readFrontMatter */.Xz)(text);
    switch (read.kind) {
        case 'front-matter':
            return read_entry_isOwn(path, read.data) ? postmortem({ path, sha, words, ...read }) : other;
        case 'broken':
            return hasOwnName(path) || namesOwnKeys(text)
                ? { ...other, kind: 'broken', reason: reason(read.reason) }
                : other;
        case 'none':
            return hasOwnSections(text) ? brokenBy('flawFrontMatter', other) : other;
    }
}
/** Other programs have a key `incident` or a key `schema`; both, or one under our kind of name, are ours. */
function read_entry_isOwn(path, data) {
    const keys = ['incident', 'schema'].filter((key) => Object.hasOwn(data, key)).length;
    return keys === 2 || (keys === 1 && hasOwnName(path));
}
function namesOwnKeys(text) {
    const top = text.slice(0, 2000);
    return /^incident:/m.test(top) && /^schema:/m.test(top);
}
function hasOwnSections(text) {
    return sectionsOf(text).some(({ name }) => name !== indexSection);
}
function postmortem({ path, sha, words, data, content }) {
    return toEntry({
        path,
        sha,
        incident: data['incident'],
        title: data['title'],
        severity: data['severity'],
        services: data['services'],
        labels: data['labels'],
        status: data['status'],
        opened: data['opened'],
        closed: data['closed'],
        updated: latest(data),
        durationMinutes: data['duration_minutes'],
        lastedMinutes: data['lasted_minutes'],
        steps: stepCounts(data),
        followUps: countFollowUps(content, { words, home: homeIn(data) }),
        completeness: completenessOf(content),
    });
}
/** Where the incident is, there the follow-ups are: also in a file from before the repository moved. */
function homeIn(data) {
    const end = `/issues/${count(data['incident'])}`;
    const url = (0,src_json/* textAt */.$6)(data, 'url');
    return url?.endsWith(end) === true ? url.slice(0, -end.length) : undefined;
}
function latest(data) {
    const milestones = [
        ...[data['opened'], data['closed']],
        ...(0,src_json/* listAt */.gT)(data, 'episodes').flatMap((episode) => [(0,src_json/* textAt */.$6)(episode, 'from'), (0,src_json/* textAt */.$6)(episode, 'to')]),
        ...(0,src_json/* listAt */.gT)(data, 'steps').map((step) => (0,src_json/* textAt */.$6)(step, 'when')),
    ];
    return milestones
        .flatMap((value) => timestampOf(value) ?? [])
        .toSorted()
        .at(-1);
}
/** The reader of YAML quotes what it stumbled over. */
function reason(text) {
    return singleLine(redact(text).text, 200);
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/read-folder.js




/** What every Markdown file says: as the index has it, when that knows its blob; else as its text has it. */
function readFolder({ directory, entries, texts, words, blobSha, }) {
    const known = readListing(texts[indexPaths(directory, entries).index], blobSha).entries;
    return markdownFiles(directory, entries).map((file) => {
        const before = known.get(file.path);
        if (before?.sha === file.sha)
            return before;
        const text = texts[file.path];
        if (text === undefined)
            return brokenBy('flawUnread', file);
        return readEntry({ path: file.path, sha: file.sha, text, words });
    });
}

;// CONCATENATED MODULE: ./lib/src/postmortem-index/build-index.js











const beginIndex = `<!-- incident-protocol:begin ${indexSection} -->`;
const endIndex = `<!-- incident-protocol:end ${indexSection} -->`;
/** Page, index and feed of all postmortems: built whole from what the files say, never patched. */
function buildIndex(question) {
    const { directory, entries, repository, writer, messages: texts, blobSha } = question;
    const place = place_placeOf(repository, directory);
    const paths = indexPaths(directory, entries);
    const foreign = foreignFiles(question);
    const found = readAll(question);
    const postmortems = found.filter((entry) => entry.kind === 'postmortem').toSorted(entry_newestFirst);
    const broken = found.filter((entry) => entry.kind === 'broken').toSorted(byPath);
    const others = found.filter((entry) => entry.kind === 'other').toSorted(byPath);
    const feed = writeFeed(postmortems, place, texts);
    const feedSha = foreign.includes(paths.feed) ? '' : blobSha(feed);
    const index = writeListing({
        postmortems,
        broken,
        others,
        feed: feedSha,
        repositoryUrl: repository.url,
        blobSha,
    });
    const view = pageView({ postmortems, broken, place, texts });
    const page = pageText(question, withRoom(writer.write('index-page', view, lacksRoom)));
    const files = [
        ...(page === undefined ? [] : [{ path: paths.page, content: page }]),
        { path: paths.index, content: index },
        { path: paths.feed, content: feed },
    ];
    return {
        index,
        postmortems: postmortems.length,
        files: files.filter((file) => !foreign.includes(file.path) && isNews(file, question)),
        notes: [
            ...(page === undefined ? [noRoom(paths.page)] : []),
            ...foreign.map(leftAlone),
            ...broken.map(({ path, reason }) => `\`${path}\` cannot be read as a postmortem: ${reason}`),
        ],
    };
}
function readAll(question) {
    const { changed, entries } = question;
    const others = entries.filter(({ path }) => path !== changed?.path);
    return [
        ...(changed === undefined ? [] : [entryOfChanged(changed, question)]),
        ...readFolder({ ...question, entries: others, words: question.messages.words }),
    ];
}
function entryOfChanged({ path, content }, { messages, blobSha }) {
    const { words } = messages;
    return readEntry({ path, sha: blobSha(content.toWellFormed()), text: content, words });
}
/** A page that people wrote has our part where they left room for it, and else nowhere. */
function pageText({ directory, entries, texts }, fresh) {
    const { page } = indexPaths(directory, entries);
    if (!entries.some(({ path }) => path === page))
        return fresh;
    const existing = texts[page];
    if (existing === undefined)
        return undefined;
    if (existing.trim() === '')
        return fresh;
    return hasRoom(existing) ? replaceSections(existing, fresh) : undefined;
}
function hasRoom(page) {
    return sectionsOf(page).some(({ name }) => name === indexSection);
}
/** A page from a template without our marks is ours as a whole: else the next run would take it for a page of people's. */
function withRoom(page) {
    if (hasRoom(page))
        return page;
    const { opening = '', yaml = '', closing = '', content } = (0,front_matter/* splitFrontMatter */.vQ)(page) ?? { content: page };
    const unmarked = content.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g, '').trim();
    return `${opening}${yaml}${closing}${beginIndex}\n\n${unmarked}\n\n${endIndex}\n`;
}
function lacksRoom(page) {
    return hasRoom(withRoom(page)) ? undefined : 'it leaves a block of code or a hidden remark open';
}
function isNews({ path, content }, { entries, blobSha }) {
    return entries.find((entry) => entry.path === path)?.sha !== blobSha(content);
}
function noRoom(page) {
    const marks = `\`${beginIndex}\` and \`${endIndex}\``;
    return `\`${page}\` was left as it is: it belongs to people and has no room for the list. Put the lines ${marks} where it should stand.`;
}
function leftAlone(path) {
    return `\`${path}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`;
}

;// CONCATENATED MODULE: ./lib/src/delivery/postmortem-commit.js







/** With the list of all, because both go to the default branch in one commit. */
function wantedOnDefault(decision, postmortems) {
    const { path, text, isNew, files } = proposedOn(decision, postmortems);
    const index = indexWith(decision, { path, content: text });
    return { path, text, isNew, files: [...files, ...index.files], notes: index.notes };
}
/** A pull request carries the postmortem alone, so that no two of them can conflict. */
function proposedOn(decision, postmortems) {
    const { file } = postmortems;
    const current = file.kind === 'present' ? file.content : undefined;
    const existing = current ?? keptText(decision.facts);
    const text = writtenOver(decision, existing);
    const files = text === current ? [] : [{ path: file.path, content: text }];
    return { path: file.path, files, isNew: current === undefined, text, notes: [] };
}
/** With what other postmortems of the folder tell beside it. */
function writtenOver(decision, existing) {
    const { facts, settings, writer, blobSha } = decision;
    const { words } = postmortemTexts(settings, writer);
    const { directory } = settings.postmortem;
    const { postmortems } = facts;
    const all = postmortems.kind === 'read' ? readFolder({ ...postmortems, directory, words, blobSha }) : [];
    const known = all.filter((entry) => entry.kind === 'postmortem');
    return writePostmortem({ ...decision, known, ...(existing === undefined ? {} : { existing }) });
}
/** What people wrote into our comment while the postmortem had no better place goes along. */
function keptText(facts) {
    const [comment] = ownComments(facts, 'postmortem');
    return comment === undefined ? undefined : parsePostmortemComment(comment.body)?.file;
}
function commitOf({ incident }, { base: { commit, tree } }, onto, { path, files, isNew }) {
    const { number: issue, logbook } = incident;
    const message = onto.kind === 'default-branch' ? directMessage(issue, isNew) : proposalMessage(issue);
    const base = { commit, tree };
    return { kind: 'commit-files', issue, base, onto, path, files, message, revision: logbook.revision };
}
function directMessage(issue, isNew) {
    return isNew ? firstMessage(issue) : laterMessage(issue);
}
/**
 * The commit that brought the postmortem as it is, when GitHub's answer to it was lost: the last one on the branch
 * is ours, or the history told.
 */
function currentCommit({ number }, { base, file }) {
    if ([firstMessage(number), laterMessage(number)].includes(base.message))
        return base.commit;
    return file.kind === 'present' && file.lastChange?.kind === 'known' ? file.lastChange.commit : undefined;
}
const nothingBuilt = { files: [], notes: [], index: '', postmortems: 0 };
/** Page, index and feed that go along with a postmortem: one commit, so that none tells of what is not there. */
function indexWith(question, postmortem) {
    return isIndexApart(question.settings) ? nothingBuilt : indexToCommit(question, postmortem);
}
/** How page, index and feed get to the default branch; `off` where the team wants none. */
function indexDelivery({ postmortem }) {
    return postmortem.index === 'auto' ? postmortem.deliver : postmortem.index;
}
function isIndexApart(settings) {
    const delivery = indexDelivery(settings);
    return delivery === 'off' || delivery === 'pull-request';
}
/** `changed` is left out where people changed postmortems and we none. */
function indexToCommit({ facts, settings, writer, blobSha }, changed) {
    const { repository, postmortems } = facts;
    if (postmortems.kind !== 'read' && postmortems.kind !== 'listed')
        return nothingBuilt;
    const { directory } = settings.postmortem;
    const messages = postmortemTexts(settings, writer);
    const commit = changed === undefined ? {} : { changed };
    return buildIndex({ ...postmortems, ...commit, repository, directory, writer, messages, blobSha });
}

;// CONCATENATED MODULE: ./lib/src/delivery/postmortem-delivery.js


const nothingNew = { kind: 'finished', logbook: {}, before: [], after: [] };
function noteDelivery({ logbook }, delivered, { before = [], after = [], text } = {}) {
    const postmortem = { ...delivered, revision: logbook.revision };
    const written = text === undefined ? {} : { text };
    return { kind: 'finished', logbook: { postmortem }, before, after, ...written };
}
/** It is on the default branch, where it belongs. */
function published({ incident, facts }, path, { commit, text }) {
    const before = incident.logbook.postmortem;
    const known = commit ?? (before?.kind === 'commit' ? before.commit : undefined);
    const url = fileUrl(facts.repository, path);
    return noteDelivery(incident, { kind: 'commit', path, url, ...(known === undefined ? {} : { commit: known }) }, { after: withoutKeptComment({ incident, facts }), ...(text === undefined ? {} : { text }) });
}
/** The text is in the repository now: our comment that kept it says nothing more. */
function withoutKeptComment({ incident, facts, }) {
    return ownComments(facts, 'postmortem').map(({ id }) => ({ kind: 'delete-comment', issue: incident.number, comment: id }));
}
function isWithoutLogbook({ incident, facts, isSilenced }) {
    return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}
function fileUrl({ url, defaultBranch }, path) {
    return `${url}/blob/${pathInUrl(`${defaultBranch}/${path}`)}`;
}
/** The file that people have to bring together; undefined where the pull request merges as it is. */
function conflictIn(pull, path, { logbook: { postmortem: known } }) {
    switch (pull.conflicts) {
        case 'no':
            return undefined;
        case 'unknown':
            return known?.kind === 'pull-request' && known.number === pull.number ? known.conflict : undefined;
        case 'yes':
            return [path];
    }
}
/** In one order of keys: whether the record changed is seen in its text. */
function inPullRequest({ path, branch, conflict }, { kind, number, url, }) {
    const conflicting = conflict === undefined ? {} : { conflict };
    return { kind: 'pull-request', path, branch, number, url, state: kind, ...conflicting };
}

;// CONCATENATED MODULE: ./lib/src/plan/effect.js
function refusedIn(delivery) {
    return 'refused' in delivery ? delivery.refused : [];
}

;// CONCATENATED MODULE: ./lib/src/delivery/target.js
/** What a delivery target is: a module that knows when it is its turn, what it writes, and what people are told. */

function refusalsIn(delivery) {
    return new Map(refusedIn(delivery).map(({ target, ...blockedBy }) => [target, blockedBy]));
}

;// CONCATENATED MODULE: ./lib/src/delivery/comment.js









/** GitHub's limit for a comment, in characters; counted more strictly here, which costs nothing. */
const longestComment = 65_536;
/** Where the repository takes nothing, the whole text is in a comment of ours, or on the page of the run. */
const comment = {
    takes: (decision) => decision.settings.postmortem.deliver !== 'commit' && whatBlocks(decision) !== undefined,
    deliver: keepInComment,
    outcomeOf: (effect) => {
        if (effect.kind === 'show-in-summary')
            return 'kept-in-summary';
        const isKept = effect.kind === 'post-comment' && effect.purpose === 'postmortem';
        return isKept ? 'kept-in-comment' : undefined;
    },
    notDone: {},
    toDo: (delivered, texts) => {
        switch (delivered.kind) {
            case 'comment':
                return texts.format('keptInComment', {
                    url: delivered.url,
                    ...blockedWords(delivered, delivered.path, texts),
                });
            case 'summary':
                return texts.format('keptInSummary', blockedWords(delivered, delivered.path, texts));
            default:
                return undefined;
        }
    },
};
function whatBlocks({ facts, delivery }) {
    if (facts.postmortems.kind === 'unusable')
        return { blocker: facts.postmortems.blocker };
    const refused = refusalsIn(delivery);
    const commit = refused.get('commit');
    return isClosedToAll(commit) ? commit : refused.get('branch');
}
function keepInComment(decision) {
    const blockedBy = whatBlocks(decision);
    if (blockedBy === undefined)
        return nothingNew;
    const { incident, facts, settings } = decision;
    const { postmortems } = facts;
    const current = postmortems.kind === 'read' && postmortems.file.kind === 'present' ? postmortems.file.content : undefined;
    const existing = keptText(facts) ?? current;
    const content = writtenOver(decision, existing);
    const path = postmortems.kind === 'read'
        ? postmortems.file.path
        : postmortemPath(settings.postmortem.directory, incident);
    const blocked = postmortems.kind === 'unusable' ? postmortems.path : path;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const prose = texts.format('keptHere', blockedWords(blockedBy, blocked, texts));
    const body = writePostmortemComment({ prose, path, file: content });
    const fits = body.length <= longestComment && decision.isSilenced !== true;
    const kept = { path: blocked, ...blockedBy };
    const delivery = fits ? inComment(decision, body, kept) : inSummary(decision, kept, content);
    return { ...delivery, text: content };
}
function inComment({ incident, facts }, body, kept) {
    const issue = incident.number;
    const [current, ...doubled] = ownComments(facts, 'postmortem');
    if (current === undefined) {
        return {
            kind: 'to-do',
            effects: [{ kind: 'post-comment', purpose: 'postmortem', issue, body }],
            notes: [],
        };
    }
    const before = [
        ...(current.body.replaceAll('\r\n', '\n') === body
            ? []
            : [{ kind: 'edit-comment', issue, comment: current.id, body }]),
        ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id })),
    ];
    return noteDelivery(incident, { kind: 'comment', url: current.url, ...kept }, { before });
}
function inSummary({ incident, delivery }, kept, content) {
    const { number: issue, logbook } = incident;
    const { revision } = logbook;
    if (delivery.kind === 'shown' && delivery.revision === revision) {
        return noteDelivery(incident, { kind: 'summary', ...kept });
    }
    const { path } = kept;
    return { kind: 'to-do', effects: [{ kind: 'show-in-summary', issue, path, content, revision }], notes: [] };
}

;// CONCATENATED MODULE: ./lib/src/delivery/declined.js
/** The team said no to a pull request, and that is until somebody asks for the postmortem after that. */
function declinedPull({ facts, incident, }) {
    const { draft } = facts;
    if (draft.kind !== 'read' || draft.pull.kind !== 'declined')
        return undefined;
    return wasAskedSince(incident, draft.pull.at) ? undefined : { branch: draft.branch, pull: draft.pull };
}
/** Nothing goes past a pull request that waits for people, or that they declined. */
function isProposedOrDeclined(decision) {
    const { draft } = decision.facts;
    return (draft.kind === 'read' && draft.pull.kind === 'open') || declinedPull(decision) !== undefined;
}
function wasAskedSince({ logbook }, at) {
    return logbook.entries.some(({ what, attribution }) => what === 'postmortem-asked' && Date.parse(attribution.at) > Date.parse(at));
}

;// CONCATENATED MODULE: ./lib/src/delivery/default-branch.js




/** The first link of the chain, and the one that most teams see. */
const defaultBranch = {
    takes: (decision) => {
        const { deliver } = decision.settings.postmortem;
        if (decision.facts.postmortems.kind === 'unusable' || deliver === 'pull-request')
            return false;
        if (refusalsIn(decision.delivery).has('commit'))
            return false;
        return deliver === 'commit' || !isProposedOrDeclined(decision);
    },
    deliver: commitToDefault,
    outcomeOf: (effect) => effect.kind === 'commit-files' && effect.onto.kind === 'default-branch' ? 'published' : undefined,
    notDone: { commit: 'notCommitted' },
    toDo: () => undefined,
};
function commitToDefault(decision) {
    const { incident, facts, delivery } = decision;
    const { postmortems } = facts;
    if (postmortems.kind !== 'read')
        return nothingNew;
    // What was written while the incident went on tells less than the logbook does, and is written again.
    if (delivery.kind === 'committed' && delivery.revision === incident.logbook.revision) {
        return published(decision, delivery.path, delivery);
    }
    // Without a record every run would see the same ticks at another time, and commit that.
    if (postmortems.file.kind === 'present' && isWithoutLogbook(decision))
        return nothingNew;
    const wanted = wantedOnDefault(decision, postmortems);
    const { text, notes } = wanted;
    if (wanted.files.length === 0) {
        return published(decision, wanted.path, { commit: currentCommit(incident, postmortems), text });
    }
    const commit = commitOf(decision, postmortems, { kind: 'default-branch' }, wanted);
    return { kind: 'to-do', effects: [commit], notes, text };
}

;// CONCATENATED MODULE: ./lib/src/delivery/pull-request.js








/** Where the default branch takes no commits, or the team wants to read first. */
const pullRequest = {
    takes: (decision) => {
        if (decision.facts.postmortems.kind === 'unusable')
            return false;
        if (decision.settings.postmortem.deliver === 'commit')
            return false;
        const refused = refusalsIn(decision.delivery);
        const isShut = isClosedToAll(refused.get('commit')) || refused.has('branch');
        return declinedPull(decision) !== undefined || !isShut;
    },
    deliver: (decision) => asDeclined(decision) ?? proposePullRequest(decision),
    outcomeOf: (effect, refused) => {
        if (effect.kind === 'open-pull-request')
            return 'proposed';
        if (effect.kind !== 'commit-files' || effect.onto.kind === 'default-branch')
            return undefined;
        return refused.has('pull-request') ? 'branched' : 'proposed';
    },
    notDone: {
        branch: 'notOnBranch',
        'pull-request': 'noPullOpened',
    },
    toDo: (delivered, texts) => {
        if (delivered.kind === 'pull-request')
            return pullRequestWords(delivered, texts);
        if (delivered.kind !== 'branch')
            return undefined;
        const { url, path, branch } = delivered;
        const blocked = blockedWords(delivered, path, texts);
        return texts.format('openThePull', { url, branch: codeText(branch), ...blocked });
    },
};
function pullRequestWords({ number, url, state, conflict }, texts) {
    const pull = texts.format('pullRequestNumber', { number, url });
    if (conflict !== undefined)
        return `⚠️ ${conflictWords(pull, conflict, texts)}`;
    return texts.format(state === 'open' ? 'mergeToPublish' : 'pullDeclined', { pull });
}
function asDeclined(decision) {
    const declined = declinedPull(decision);
    if (declined === undefined)
        return undefined;
    const { incident, facts } = decision;
    const path = incident.logbook.postmortem?.path ??
        (facts.postmortems.kind === 'read' ? facts.postmortems.file.path : '');
    return noteDelivery(incident, inPullRequest({ path, branch: declined.branch.name }, declined.pull));
}
/** A branch of ours first, the pull request from it after; where that is refused, people can open it from the branch. */
function proposePullRequest(decision) {
    const { draft, postmortems } = decision.facts;
    if (draft.kind !== 'read' || postmortems.kind !== 'read')
        return nothingNew;
    const base = baseOf(draft, postmortems);
    if (base.postmortems.file.kind === 'present' && isWithoutLogbook(decision))
        return nothingNew;
    const wanted = proposedOn(decision, base.postmortems);
    const { text, notes } = wanted;
    if (wanted.files.length > 0) {
        const commit = commitOf(decision, base.postmortems, base.onto, wanted);
        return { kind: 'to-do', effects: [commit], notes, text };
    }
    if (base.postmortems === postmortems) {
        return published(decision, wanted.path, { commit: currentCommit(decision.incident, postmortems), text });
    }
    const { name } = draft.branch;
    if (draft.pull.kind === 'open') {
        const conflict = conflictIn(draft.pull, wanted.path, decision.incident);
        const delivered = inPullRequest({ path: wanted.path, branch: name, conflict }, draft.pull);
        return noteDelivery(decision.incident, delivered, { after: withoutKeptComment(decision), text });
    }
    const blockedBy = refusalsIn(decision.delivery).get('pull-request');
    if (blockedBy === undefined)
        return { kind: 'to-do', effects: [pull_request_opening(decision, name)], notes, text };
    const { url, defaultBranch } = decision.facts.repository;
    const compare = `${url}/compare/${pathInUrl(defaultBranch)}...${pathInUrl(name)}?expand=1`;
    return noteDelivery(decision.incident, { kind: 'branch', path: wanted.path, branch: name, url: compare, ...blockedBy }, { after: withoutKeptComment(decision), text });
}
/** What people changed on our branch is kept; what they merged is on the default branch, and goes on from there. */
function baseOf({ branch, pull }, postmortems) {
    if (branch.kind !== 'present')
        return { postmortems, onto: { kind: 'new-branch', name: branch.name } };
    const { name } = branch;
    const head = branch.postmortems.base.commit;
    const isUsedUp = pull.kind === 'merged' && pull.head === head;
    return isUsedUp
        ? { postmortems, onto: { kind: 'merged-branch', name, head } }
        : { postmortems: branch.postmortems, onto: { kind: 'branch', name } };
}
function pull_request_opening({ incident, writer }, branch) {
    const { number, url } = incident;
    return {
        kind: 'open-pull-request',
        issue: number,
        branch,
        title: draftTitle(number),
        body: writer.write('pull-request', { number, url }),
    };
}

;// CONCATENATED MODULE: ./lib/src/delivery/sync-pull-request.js

/** What people did with the pull request since: nobody wakes us for that, so whoever looks tells. */
function syncPullRequest(decision) {
    const { incident, facts } = decision;
    const known = incident.logbook.postmortem;
    const { draft } = facts;
    if (draft.kind !== 'read' || (known?.kind !== 'pull-request' && known?.kind !== 'branch'))
        return nothingNew;
    const { path, revision } = known;
    switch (draft.pull.kind) {
        case 'unread':
        case 'none':
            return nothingNew;
        case 'merged': {
            const url = fileUrl(facts.repository, path);
            return finished({ kind: 'commit', path, url, revision });
        }
        case 'open': {
            const conflict = conflictIn(draft.pull, path, incident);
            const place = { path, branch: draft.branch.name, conflict };
            return finished({ ...inPullRequest(place, draft.pull), revision });
        }
        case 'declined':
            return finished({ ...inPullRequest({ path, branch: draft.branch.name }, draft.pull), revision });
    }
}
function finished(postmortem) {
    return { kind: 'finished', logbook: { postmortem }, before: [], after: [] };
}

;// CONCATENATED MODULE: ./lib/src/delivery/deliver.js








/** In the order in which they are tried; what was tried is never tried again in one run. */
const deliveryTargets = [defaultBranch, pullRequest, comment];
function deliverPostmortem(decision) {
    const { incident, facts, delivery } = decision;
    if (!isPostmortemDue(incident))
        return syncPullRequest(decision);
    if (delivery.kind === 'refused' || facts.postmortems.kind === 'unread')
        return nothingNew;
    if (delivery.kind === 'held-back') {
        return noteDelivery(incident, { kind: 'held-back', path: delivery.path, lines: delivery.lines });
    }
    const target = deliveryTargets.find(({ takes }) => takes(decision));
    return target?.deliver(decision) ?? nothingNew;
}
/** The last place that a postmortem reached through these effects. */
function outcomeOfDelivery({ delivery }, effects) {
    const refused = refusalsIn(delivery);
    return effects
        .flatMap((effect) => deliveryTargets.map(({ outcomeOf }) => outcomeOf(effect, refused)))
        .findLast((outcome) => outcome !== undefined);
}
/** What people miss because of a refusal, and how to change that. */
function whatIsNotDone(refused, path, texts) {
    const message = deliveryTargets
        .map(({ notDone }) => notDone[refused.target])
        .find((one) => one !== undefined);
    return message === undefined ? undefined : texts.format(message, blockedWords(refused, path, texts));
}
/** What people have to do for the postmortem to be published; undefined when it is where it belongs. */
function whatToDo(delivered, texts) {
    if (delivered.kind === 'held-back')
        return `⚠️ ${heldBackWords(delivered, texts)}`;
    return deliveryTargets.map(({ toDo }) => toDo(delivered, texts)).find((words) => words !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/delivery/sections-written.js




/**
 * How far people got with the postmortem, as it is or is about to be; undefined when this run did not look. `text`: as
 * this run wrote it.
 */
function howFarWritten(decision, text) {
    if (text !== undefined)
        return completenessOf(text);
    const { postmortems, draft } = decision.facts;
    if (postmortems.kind !== 'read' || isPostmortemDue(decision.incident))
        return undefined;
    if (draft.kind === 'read' && draft.branch.kind === 'unread')
        return undefined;
    const { file } = draft.kind === 'read' ? baseOf(draft, postmortems).postmortems : postmortems;
    const existing = file.kind === 'present' ? file.content : keptText(decision.facts);
    return existing === undefined ? undefined : completenessOf(existing);
}

;// CONCATENATED MODULE: ./lib/src/logbook/reminder-comment.js
/**
 * The text of a reminder: who is asked for what, below a first line that says which reminder it is. That line is the reminder's
 * identity; a run that finds it in the thread does not say it again, whatever became of the run that said it.
 */

const reminder_comment_firstLine = /^<!-- incident-protocol:nag ([a-z]+) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;
function writeReminderComment({ identity, prose }) {
    const { step, level, escalated, due } = identity;
    const kind = escalated ? 'escalated' : 'spoken';
    return `<!-- incident-protocol:nag ${step} ${level} ${kind} ${due} -->\n${prose}`;
}
function parseReminderComment(body) {
    const text = body.replaceAll('\r\n', '\n');
    const end = text.indexOf('\n');
    if (end === -1 || end > 200)
        return undefined;
    const [, step, level, kind, due] = reminder_comment_firstLine.exec(text.slice(0, end)) ?? [];
    if (!(0,checklist_protocol/* isStepId */.oK)(step ?? '') || due === undefined || Number.isNaN(Date.parse(due)))
        return undefined;
    return readReminder({ step, level, kind, due }, text.slice(end + 1));
}
function readReminder({ step, level, kind, due }, prose) {
    if (step === undefined || !(0,checklist_protocol/* isStepId */.oK)(step) || due === undefined)
        return undefined;
    return { identity: { step, level: Number(level), escalated: kind === 'escalated', due }, prose };
}
/** Two reminders are the same when they ask for the same step for the same time. */
function sameReminder(a, b) {
    return a.step === b.step && a.level === b.level;
}

// EXTERNAL MODULE: ./lib/src/time/working-time.js
var working_time = __webpack_require__(5447);
;// CONCATENATED MODULE: ./lib/src/reminders/held-back.js

/** GitHub takes no more in one thread. */
const mostComments = 2500;
function heldBack(decision) {
    const { incident, facts, settings, mayRemind } = decision;
    if (facts.issue.locked)
        return { reason: 'issueLocked', lasts: true };
    if (facts.comments.length >= mostComments)
        return { reason: 'threadFull', lasts: true };
    if (decision.isSilenced === true)
        return { reason: 'noCommentTaken', lasts: true };
    if (!(0,working_time/* isWorkingTime */.ff)(incident.now, settings.workingTime)) {
        return { reason: 'outsideHours', lasts: false };
    }
    return mayRemind ? undefined : { reason: 'tooManyReminders', lasts: false };
}

;// CONCATENATED MODULE: ./lib/src/reminders/responsible.js


/** More names are no louder, and GitHub counts mass mentions as abuse. */
const mostMentions = 5;
/** GitHub's rule for logins; a managed account ends in an underscore and its company's short code. */
const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;
/** Who is asked about a step: those who acknowledged it, else the one who told of it, else whom the team named. */
function responsibleFor({ incident, facts, settings }, step) {
    const { author, assignees } = facts.issue;
    const isKnown = author.kind === 'person' && isAuthorTrusted(facts, incident.logbook);
    return firstWithNames([
        responsible_named(ownerOf(incident.logbook, step)),
        responsible_named(leadOf(incident.logbook)),
        assignees,
        isKnown ? [author.login] : [],
        settings.people.default,
    ]);
}
/** Who is told when asking was in vain. */
function whoIsEscalatedTo(asking, step) {
    const escalated = firstWithNames([asking.settings.people.escalateTo]);
    return escalated.length > 0 ? escalated : responsibleFor(asking, step);
}
function responsible_named(login) {
    return login === undefined ? [] : [login];
}
function firstWithNames(candidates) {
    for (const names of candidates) {
        const valid = [...new Set(names)].filter((name) => handle.test(name) || team.test(name));
        if (valid.length > 0)
            return valid.slice(0, mostMentions);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/reminders/escalation.js
/** Show before you speak, speak before you act, and stop in the end: where a waiting step is on the way to escalation. */


function stageAt(now, waiting) {
    const { since, timeLimit, repeat, cap, working, sent, silentUntil = since } = waiting;
    const last = escalation_highest(sent);
    // By its level, not by how many are remembered: a logbook that was lost must not start the asking anew.
    const sentLevel = last?.level ?? 0;
    if (last?.escalated)
        return { kind: 'escalated', last };
    const remindsAt = later((0,working_time/* afterWork */.cx)(since, timeLimit, working), silentUntil);
    // The next word waits for its time after the last one was said, not after it should have been: a schedule that
    // was dead for days must not make up for it in one morning.
    const next = last === undefined ? remindsAt : later((0,working_time/* afterWork */.cx)(last.at, repeat, working), remindsAt);
    if (!(0,instant/* isBefore */.Y8)(now, next))
        return { kind: 'due', level: sentLevel + 1, escalates: sentLevel >= cap, due: next };
    if (last !== undefined && !(0,instant/* isBefore */.Y8)(last.at, since)) {
        return { kind: 'reminded', times: sentLevel, last, nextAt: next };
    }
    const showsAt = (0,working_time/* afterWork */.cx)(since, timeLimit / 2, working);
    return (0,instant/* isBefore */.Y8)(now, showsAt)
        ? { kind: 'on-time', showsAt, remindsAt: next }
        : { kind: 'due-soon', remindsAt: next };
}
function escalation_highest(sent) {
    return sent.toSorted((a, b) => a.level - b.level).at(-1);
}
function later(a, b) {
    return (0,instant/* isBefore */.Y8)(a, b) ? b : a;
}
/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due was not brought by a schedule that works.
 */
function cameLate({ due, at }, { reminders, workingTime }) {
    return (0,instant/* isBefore */.Y8)((0,working_time/* deadline */.nl)(due, 3 * reminders.sweepInterval, workingTime), at);
}

;// CONCATENATED MODULE: ./lib/src/reminders/waiting.js






/** The step that the incident waits for and where it is on the way to escalation; none when nobody is to be asked. */
function waitingStep(incident, settings) {
    const tracked = currentStep(incident);
    const { tracking } = incident;
    if (tracked === undefined || tracking.kind === 'absent' || !mayAsk(incident, settings))
        return undefined;
    const { id, timeLimit: base } = tracked.step;
    const { workingTime: working } = settings;
    const factor = severityFactor(incident, settings);
    const timeLimit = Math.max(1, Math.round((0,working_time/* workIn */.fe)(base, working) * factor));
    const silent = snoozedUntil(incident.logbook, id);
    const waiting = {
        since: visibleSince(incident, tracking),
        timeLimit,
        repeat: repeatOf(settings.reminders.repeat, timeLimit, working),
        cap: settings.reminders.perStep,
        working,
        sent: incident.logbook.reminders.filter(({ step }) => step === id),
        ...(silent === undefined ? {} : { silentUntil: silent }),
    };
    return { ...waiting, tracked, factor, stage: stageAt(incident.now, waiting) };
}
/** The clock of a step that nobody could see yet does not run: an incident that a late sweep finds is not overdue at once. */
function visibleSince(incident, tracking) {
    const since = currentSince(incident);
    return (0,instant/* isBefore */.Y8)(since, tracking.createdAt) ? tracking.createdAt : since;
}
/** Steps 6 to 8 usually come after the fix, so closing does not end the asking, unless the team says so. */
function mayAsk({ phase }, { close }) {
    return phase.kind === 'open' || (phase.kind === 'resolved' && close.early !== 'accept');
}
function severityFactor({ severity }, { severities }) {
    if (severity === undefined)
        return 1;
    return severities.find(({ label }) => (0,facts_label/* sameLabel */.b)(label, severity))?.factor ?? 1;
}
function repeatOf(repeat, timeLimit, working) {
    return repeat.kind === 'every'
        ? (0,working_time/* workIn */.fe)(repeat.duration, working)
        : Math.max((0,working_time/* workIn */.fe)(repeat.atLeast, working), timeLimit);
}

;// CONCATENATED MODULE: ./lib/src/reminders/mentions.js
/** Whom a reminder calls by name: those who are asked, without people of the settings who left. */



function whoIsMentioned(asking, { step, escalates }) {
    const { people } = asking.settings;
    const here = (names) => names.filter((name) => !hasLeft(name, asking.facts));
    const settings = {
        ...asking.settings,
        people: { default: here(people.default), escalateTo: here(people.escalateTo) },
    };
    return escalates
        ? whoIsEscalatedTo({ ...asking, settings }, step)
        : responsibleFor({ ...asking, settings }, step);
}
/** What makes more of a line than a sentence: a heading, a quote, a list, a table, code, HTML. */
const blockStart = /^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/;
/** The only place where we call anybody. It is before the words, whoever wrote their template. */
function withMentions(people, prose) {
    if (people.length === 0)
        return prose;
    const mentions = people.map((login) => `@${login}`).join(' ');
    return `${mentions}${blockStart.test(prose) ? '\n\n' : ' '}${prose}`;
}
/** Of whom GitHub has to be asked before a reminder that is due can be said. It takes care of assignees and authors itself. */
function mentionsToCheck(asking) {
    const { incident, facts, settings } = asking;
    const waiting = waitingStep(incident, settings);
    if (waiting?.stage.kind !== 'due')
        return [];
    const { escalates } = waiting.stage;
    const named = [...settings.people.default, ...settings.people.escalateTo];
    return whoIsMentioned(asking, { step: waiting.tracked.step.id, escalates }).filter((name) => named.includes(name) && !name.includes('/') && permissionOf(name, facts) === undefined);
}
/** What the run has to say about whom a reminder called, and whom in vain. */
function mentionNotes(facts, { people, language }, reminder) {
    const { words, format } = (0,i18n_texts/* threadTexts */.zi)(language);
    const named = reminder.escalated ? [...people.escalateTo, ...people.default] : people.default;
    const left = named.filter((name) => hasLeft(name, facts));
    return [
        ...left.map((name) => format('cannotBeCalled', { name })),
        ...(reminder.prose.startsWith('@') ? [] : [words.callsNobody]),
    ];
}
function hasLeft(name, facts) {
    return permissionOf(name, facts) === 'none';
}
function permissionOf(name, { permissions }) {
    return permissions[name.toLowerCase()];
}

;// CONCATENATED MODULE: ./lib/src/reminders/reminder-view.js




function reminderView({ waiting, due, now, createdAt, asking, postmortem, texts, }) {
    const { step } = waiting.tracked;
    const headings = step.id === 'prevent' ? asking.map((heading) => plainLine(heading, 80)) : [];
    return {
        number: (0,checklist_protocol/* stepNumber */.CD)(step.id),
        title: step.title,
        hint: step.hint,
        since: timestampNear(waiting.since, createdAt),
        waited: texts.duration((0,instant/* elapsed */.vk)(waiting.since, now)),
        unanswered: texts.counted('unanswered', due.level - 1),
        escalated: due.escalates,
        isLast: due.level === waiting.cap,
        asking: headings.join(texts.words.comma),
        postmortem: postmortem !== undefined && 'url' in postmortem ? postmortem.url : '',
    };
}
/** What is left of a reminder once its step is done, or no longer asked for. */
function answeredView(incident, { step }) {
    const tracked = incident.steps.find((one) => one.step.id === step);
    const state = tracked?.state;
    const attribution = state === undefined || state.kind === 'open' ? undefined : state.attribution;
    return {
        number: (0,checklist_protocol/* stepNumber */.CD)(step),
        title: tracked?.step.title ?? step,
        by: attribution?.kind === 'actor' ? plainLine(attribution.by, 60) : '',
        at: attribution === undefined ? '' : timestampNear(attribution.at, incident.createdAt),
        skipped: state?.kind === 'skipped',
    };
}

;// CONCATENATED MODULE: ./lib/src/reminders/decide-reminder.js







/** `asking`: the headings of the postmortem under which nobody has written yet. */
function decideReminder(decision, asking = []) {
    const waiting = waitingStep(decision.incident, decision.settings);
    const effects = tidied(decision, waiting);
    if (waiting?.stage.kind !== 'due')
        return { kind: 'quiet', effects };
    const because = heldBack(decision);
    if (because !== undefined)
        return { kind: 'held-back', because, effects };
    return { kind: 'post', effects: reminderEffects({ decision, asking, waiting, due: waiting.stage }) };
}
function reminderEffects({ decision, asking, waiting, due }) {
    const { incident, facts, settings, writer } = decision;
    const { number: issue } = incident;
    const step = waiting.tracked.step.id;
    const identity = { step, level: due.level, escalated: due.escalates, due: due.due };
    const people = whoIsMentioned(decision, { step, escalates: due.escalates });
    const { now, createdAt, logbook } = incident;
    const { postmortem } = logbook;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const view = reminderView({ waiting, due, now, createdAt, asking, postmortem, texts });
    // Without a newline at the end, because what a forge trims would look changed.
    const prose = withMentions(people, writer.write('reminder', view).trimEnd());
    const body = writeReminderComment({ identity, prose });
    const post = { kind: 'post-comment', purpose: 'reminder', issue, body };
    const isLabelled = labelOn(facts) !== undefined;
    return due.escalates && !isLabelled ? [{ kind: 'add-label', issue, label: facts_label/* overdueLabel */.n }, post] : [post];
}
/** At most one reminder is in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision, waiting) {
    const { incident } = decision;
    const last = lastPosted(incident.reminders);
    const old = incident.reminders.filter((reminder) => reminder !== last);
    const isAnswered = last !== undefined && waiting?.tracked.step.id !== last.identity.step;
    return [
        ...old.map(({ comment }) => ({ kind: 'delete-comment', issue: incident.number, comment })),
        ...withoutLabel(decision, waiting),
        ...(isAnswered ? answerEffects(decision, last) : []),
    ];
}
/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastPosted(reminders) {
    const last = reminders.at(-1);
    return reminders.find(({ identity }) => identity.step === last?.identity.step && identity.level === last.identity.level);
}
function answerEffects({ incident, writer }, reminder) {
    const view = answeredView(incident, reminder.identity);
    const body = writeReminderComment({
        identity: reminder.identity,
        prose: writer.write('reminder-answered', view).trimEnd(),
    });
    if (body === reminder.body.replaceAll('\r\n', '\n'))
        return [];
    return [{ kind: 'edit-comment', issue: incident.number, comment: reminder.comment, body }];
}
/** The label says that the current step was escalated, and goes when it is done. Where we never reminded, it is not ours. */
function withoutLabel({ incident, facts }, waiting) {
    const label = labelOn(facts);
    if (label === undefined || incident.logbook.reminders.length === 0)
        return [];
    const stage = waiting?.stage;
    const isOverdue = stage?.kind === 'escalated' || (stage?.kind === 'due' && stage.escalates);
    return isOverdue ? [] : [{ kind: 'remove-label', issue: incident.number, label }];
}
function labelOn({ issue }) {
    return issue.labels.find((one) => (0,facts_label/* sameLabel */.b)(one, facts_label/* overdueLabel */.n));
}

;// CONCATENATED MODULE: ./lib/src/reminders/waiting-line.js






/** Where the current step is on the way to escalation, in a sentence that stays the same until the next level. */
function waitingLine(decision) {
    const { incident, settings } = decision;
    const waiting = waitingStep(incident, settings);
    if (waiting === undefined)
        return '';
    const { stage, silentUntil } = waiting;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const at = (instant) => timestampNear(instant, incident.createdAt);
    if (stage.kind !== 'escalated' && silentUntil !== undefined && (0,instant/* isBefore */.Y8)(incident.now, silentUntil)) {
        return texts.format('snoozedUntil', { at: at(silentUntil) });
    }
    switch (stage.kind) {
        case 'on-time':
            return '';
        case 'due-soon':
            return texts.format('remindsAfter', { at: at(stage.remindsAt) });
        case 'due':
            return dueLine(decision, at(stage.due));
        case 'reminded': {
            const times = { at: at(stage.last.at), next: at(stage.nextAt) };
            return withLateness(texts.counted('reminded', stage.times, times), stage.last, settings);
        }
        case 'escalated':
            return withLateness(texts.format('escalatedAt', { at: at(stage.last.at) }), stage.last, settings);
    }
}
/** What keeps it back for this run only is not worth a word that would change with every run. */
function dueLine(decision, due) {
    const because = heldBack(decision);
    const { words, format } = (0,i18n_texts/* threadTexts */.zi)(decision.settings.language);
    return because?.lasts === true
        ? format('cannotBePosted', { due, reason: words[because.reason] })
        : format('remindsAfter', { at: due });
}
function withLateness(line, reminder, settings) {
    if (!cameLate(reminder, settings))
        return line;
    return `${line} ${(0,i18n_texts/* threadTexts */.zi)(settings.language).words.cameLate}`;
}

// EXTERNAL MODULE: ./lib/src/checklist/checklist.js
var checklist_checklist = __webpack_require__(633);
;// CONCATENATED MODULE: ./lib/src/tracking/place-checklist.js



/** GitHub refuses longer bodies; counted in UTF-16 units, which is never less than what GitHub counts. */
const longestBody = 65_536;
/** Sees to it that the eight boxes are somewhere: once by us, a second time when they got lost, then never again. */
function placeChecklist(incident, { body, updatedAt }) {
    const { logbook, checklist } = incident;
    const { list } = logbook;
    if (checklist.kind === 'present')
        return { place: list === 'none' ? 'body' : list, effects: [] };
    if (list !== 'none' && list !== 'body')
        return { place: list, effects: [] };
    if (list === 'body' && isOlderThanOurs(incident, updatedAt))
        return { place: list, effects: [] };
    const ticked = finishedSteps(incident).map(({ step }) => step.id);
    const edit = { kind: 'append', steps: logbook.protocol, ticked };
    const isTooLong = (0,checklist_checklist/* editChecklist */.Z9)(body, incident.number, edit).length > longestBody;
    if (isTooLong)
        return { place: 'comment', effects: [] };
    return {
        place: list === 'none' ? 'body' : 'body-restored',
        effects: [{ kind: 'edit-checklist', issue: incident.number, edit }],
    };
}
/**
 * Shortly after a write GitHub may still show the text from before it, without our list. Each edit of a comment touches
 * the issue, so one that was touched before our comment was is such a text.
 */
function isOlderThanOurs({ tracking }, updatedAt) {
    return tracking.kind === 'present' && (0,instant/* isBefore */.Y8)(updatedAt, tracking.updatedAt);
}

// EXTERNAL MODULE: ./lib/src/checklist/boxes.js
var boxes = __webpack_require__(2540);
;// CONCATENATED MODULE: ./lib/src/logbook/entries.js
/** How lines come into the logbook, and which of many of one kind are kept. */


/** The comment that holds the logbook is limited; of many toggles of one box only the last say anything. */
const keptPerSubject = 16;
function withEntries(logbook, added) {
    return grown(logbook, [...logbook.entries, ...added]);
}
/** Each at the place of its time, because GitHub may tell of an edit late, but behind what is known of its own box. */
function withToggles(logbook, added) {
    return grown(logbook, added.reduce(placed, logbook.entries));
}
function grown(logbook, entries) {
    const count = entries.length - logbook.entries.length;
    if (count === 0)
        return logbook;
    return { ...logbook, entries: lastOfEach(entries, keptPerSubject), revision: logbook.revision + count };
}
function placed(entries, toggle) {
    const known = entries.findLastIndex((entry) => isToggle(entry) && entry.step === toggle.step);
    const later = entries.findIndex(({ attribution }, index) => index > known && (0,instant/* isBefore */.Y8)(toggle.attribution.at, attribution.at));
    return entries.toSpliced(later === -1 ? entries.length : later, 0, toggle);
}
/** The shortest record that still says what was done, by whom and what people told. */
function withoutNoise(logbook) {
    return {
        ...logbook,
        entries: lastOfEach(logbook.entries, 1),
        reminders: logbook.reminders.slice(-8),
        refusals: [],
    };
}
function lastOfEach(entries, most) {
    const kept = new Map();
    return entries
        .toReversed()
        .filter((entry) => {
        const subject = repeatable(entry);
        if (subject === undefined)
            return true;
        const count = (kept.get(subject) ?? 0) + 1;
        kept.set(subject, count);
        return count <= most;
    })
        .toReversed();
}
/** What the line is about when only the last of its kind matter; people's words always stay. */
function repeatable(entry) {
    switch (entry.what) {
        case 'declared':
        case 'accepted':
        case 'line':
        case 'note':
            return undefined;
        case 'ticked':
        case 'unticked':
        case 'skipped':
            return entry.step;
        case 'owner':
            return `owner of ${entry.step}`;
        case 'closed':
        case 'reopened':
            return 'life';
        case 'milestone':
            return entry.name;
        case 'lead':
        case 'snoozed':
        case 'postmortem-asked':
            return entry.what;
    }
}

;// CONCATENATED MODULE: ./lib/src/logbook/stored.js
/**
 * The logbook as it is written into comments: its format is older than today's words, and comments that earlier
 * versions wrote are carried on. The only place that knows the old words.
 */

/** What we say today, and what is written. Only our own keys: words of people are values. */
const writtenKeys = {
    attribution: 'witness',
    reminders: 'nags',
    level: 'rung',
    processed: 'heard',
    blocker: 'obstacle',
    answer: 'said',
    timeLimit: 'patience',
};
const todaysKeys = Object.fromEntries(Object.entries(writtenKeys).map(([today, written]) => [written, today]));
function toStored(part) {
    return renamed(part, writtenKeys, ['milestone', 'moment']);
}
function fromStored(stored) {
    return renamed(stored, todaysKeys, ['moment', 'milestone']);
}
function renamed(value, keys, kind) {
    if (Array.isArray(value))
        return value.map((item) => renamed(item, keys, kind));
    if (!isRecord(value))
        return value;
    const [from, to] = kind;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        Object.hasOwn(keys, key) ? keys[key] : key,
        key === 'what' && inner === from ? to : renamed(inner, keys, kind),
    ]));
}
/**
 * Of what JSON would write as it is: an HTML comment ends at `-->`, tags and mentions are looked for everywhere, and
 * what nobody can see may turn around or hide the rest.
 */
const unsafe = /[<>@\p{Cf}\u2028\u2029]/gu;
/** JSON that can be in an HTML comment and says nothing there but to us. */
function hiddenJson(value) {
    return JSON.stringify(value).replaceAll(unsafe, stored_escaped);
}
function stored_escaped(character) {
    return Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join('');
}

;// CONCATENATED MODULE: ./lib/src/logbook/tracking-comment.js
/**
 * The text of our one comment: a marker in its first line, prose for people, and the logbook hidden at the end.
 * `parse` and `write` are inverse; what people write below the logbook is theirs and is kept.
 */


const tracking_comment_firstLine = '<!-- incident-protocol:tracking -->';
const logbookStart = '<!-- incident-protocol:logbook ';
const logbookEnd = ' -->';
function parseTrackingComment(body) {
    const text = body.replaceAll('\r\n', '\n');
    if (!text.startsWith(`${tracking_comment_firstLine}\n`))
        return { kind: 'foreign' };
    // The first one: whoever copies our comment into it, copies it below.
    const start = text.indexOf(`\n${logbookStart}`);
    const end = start === -1 ? -1 : text.indexOf(logbookEnd, start);
    if (end === -1)
        return { kind: 'damaged' };
    const logbook = fromStored(readJson(text.slice(start + 1 + logbookStart.length, end)));
    if (!isLogbook(logbook))
        return { kind: 'damaged' };
    return {
        kind: 'tracking',
        prose: text.slice(tracking_comment_firstLine.length + 1, start),
        logbook,
        below: text.slice(end + logbookEnd.length).replace(/^\n/, ''),
    };
}
/** Without a newline at the end, because what a forge trims would look changed in every run. */
function writeTrackingComment({ prose, logbook, below }) {
    const rest = below === '' ? '' : `\n${below}`;
    return `${tracking_comment_firstLine}\n${prose}\n${logbookStart}${hiddenJson(toStored(logbook))}${logbookEnd}${rest}`;
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/tracking/finished-rows.js




const finished_rows_longestWords = 160;
/** Done steps, and open ones that were done before. */
function finishedRows(incident, texts) {
    return incident.steps.flatMap((tracked) => finished_rows_rowOf(tracked, incident, texts));
}
function finished_rows_rowOf({ step, state }, incident, texts) {
    const named = texts.format('stepNamed', { number: (0,checklist_protocol/* stepNumber */.CD)(step.id), title: step.title });
    const row = (mark, attribution, words) => ({
        mark,
        step: named,
        ...by(attribution, incident, texts),
        words,
    });
    switch (state.kind) {
        case 'done':
            return [row('✅', state.attribution, plainLine(state.note ?? '', finished_rows_longestWords))];
        case 'skipped': {
            const reason = plainLine(state.reason, finished_rows_longestWords);
            return [row('➖', state.attribution, texts.format('skippedBecause', { reason }))];
        }
        case 'open': {
            const last = lastToggle(incident.logbook.entries, step.id);
            return last === undefined ? [] : [row('↩️', last.attribution, texts.words.tookTickOff)];
        }
    }
}
function by(attribution, { createdAt }, texts) {
    const at = timestampNear(attribution.at, createdAt);
    if (attribution.kind === 'seen')
        return { who: '', when: texts.format('seenAt', { at }) };
    return { who: plainLine(attribution.by, 60), when: at };
}

;// CONCATENATED MODULE: ./lib/src/tracking/postmortem-link.js



/** Where the postmortem is, and how far people got with it. */
function postmortemLink(incident, logbook, texts) {
    const { postmortem, sections } = logbook;
    if (postmortem === undefined || !('url' in postmortem))
        return null;
    const inReview = postmortem.kind === 'pull-request' && postmortem.state === 'open';
    // While the issue is open the file stays as it was written.
    const isKept = incident.phase.kind === 'resolved' && (postmortem.kind !== 'pull-request' || inReview);
    const open = isKept ? incident.steps.length - finishedSteps(incident).length : 0;
    const written = sections === undefined ? '' : texts.format('writtenOf', sections);
    const review = postmortem.kind === 'commit' ? reviewWords(logbook.review, incident, texts) : '';
    return { path: postmortem.path, url: postmortem.url, inReview, open, written, review };
}
function reviewWords(review, { createdAt }, { words, format }) {
    if (review === undefined)
        return '';
    const { mergedBy, mergedAt, by, at } = review;
    const when = timestampNear(mergedAt, createdAt);
    const merged = mergedBy === undefined
        ? format('merged', { at: when })
        : format('mergedBy', { who: plainLine(mergedBy, 60), at: when });
    if (at === undefined)
        return merged;
    const who = by.map((login) => plainLine(login, 60)).join(words.comma);
    const reviewed = format('reviewedBy', { who, at: timestampNear(at, createdAt) });
    return [merged, reviewed].join(words.comma);
}

;// CONCATENATED MODULE: ./lib/src/tracking/tracking-view.js








function trackingView(given) {
    const { incident, logbook, texts } = given;
    const { phase } = incident;
    const declared = declaration(logbook.entries);
    return {
        done: finishedSteps(incident).length,
        total: incident.steps.length,
        declared: declared === undefined ? '' : attributionWords(declared, incident, texts),
        severity: plainLine(incident.severity ?? '', 40),
        closed: closedLine(incident, texts),
        dropped: phase.kind === 'dropped',
        duplicate: phase.kind === 'dropped' && phase.reason === 'duplicate',
        current: currentView(given),
        finished: finishedRows(incident, texts),
        notes: notesOf(given),
        list: listPlace(given),
        listInComment: logbook.list === 'comment' ? listFor(incident) : '',
        postmortem: postmortemLink(incident, logbook, texts),
    };
}
function currentView({ incident, asked, waiting, texts }) {
    const current = currentStep(incident);
    if (current === undefined || incident.phase.kind === 'dropped')
        return null;
    const { id, title, hint } = current.step;
    return {
        number: (0,checklist_protocol/* stepNumber */.CD)(id),
        title,
        hint,
        who: asked.map((login) => plainLine(login, 60)).join(texts.words.comma),
        since: timestampNear(currentSince(incident), incident.createdAt),
        waiting,
    };
}
/** What people should know besides, each in a sentence. */
function notesOf(given) {
    const { incident, logbook, texts } = given;
    const gone = isListGone(given);
    const restored = logbook.list === 'body-restored' && !gone;
    const missing = stepsWhere(given, (isListed, isTicked) => !isListed && !isTicked);
    const uncounted = stepsWhere(given, (_, isTicked) => isTicked);
    const { phase } = incident;
    const isUnvouched = phase.kind === 'resolved' && !phase.vouched && logbook.postmortem === undefined;
    const { words, format } = texts;
    return [
        ...postmortemNotes(given),
        ...when(isUnvouched, words.noteUnvouched),
        ...when(uncounted !== '', format('noteUncounted', { steps: uncounted })),
        ...when(missing !== '', format('noteTakenOut', { steps: missing })),
        ...when(restored, words.noteRestored),
        ...when(gone, words.noteGone),
        ...when(logbook.list === 'comment', words.noteInComment),
    ];
}
function isListGone({ incident, logbook }) {
    // A list that is only now put back is not in the body yet, though the logbook of the decision says so already.
    return (incident.logbook.list === 'body-restored' &&
        logbook.list === 'body-restored' &&
        incident.checklist.kind === 'absent');
}
function listPlace(given) {
    if (isListGone(given))
        return '';
    return given.logbook.list === 'comment' ? 'comment' : 'description';
}
function postmortemNotes({ delivery, texts, postmortemToDo: toDo }) {
    if (delivery.kind === 'refused')
        return [texts.format('noteNotWritten', delivery)];
    return toDo === undefined ? [] : [toDo];
}
function when(isSo, sentence) {
    return isSo ? [sentence] : [];
}
function stepsWhere({ incident: { steps, checklist, requested, phase }, texts }, isMeant) {
    if (checklist.kind === 'absent' || phase.kind === 'dropped')
        return '';
    const [listed, ticked] = [(0,boxes/* listedSteps */.v)(checklist), (0,boxes/* tickedSteps */.K)(checklist)];
    return steps
        .filter(({ step, state }) => state.kind === 'open' && !requested.untick.includes(step.id))
        .filter(({ step }) => isMeant(listed.has(step.id), ticked.has(step.id)))
        .map(({ step }) => texts.format('stepNamed', { number: (0,checklist_protocol/* stepNumber */.CD)(step.id), title: step.title }))
        .join(texts.words.comma);
}
function listFor(incident) {
    const done = finishedSteps(incident).map(({ step }) => step.id);
    return (0,checklist_checklist/* checklistBlock */.Iv)(incident.number, incident.logbook.protocol, done);
}
function closedLine({ phase, createdAt }, texts) {
    if (phase.kind !== 'resolved')
        return '';
    const at = timestampNear(phase.at, createdAt);
    return phase.by === undefined ? at : texts.format('atBy', { at, who: plainLine(phase.by, 60) });
}
function attributionWords(attribution, { createdAt }, texts) {
    const at = timestampNear(attribution.at, createdAt);
    if (attribution.kind === 'seen')
        return texts.format('seenAt', { at });
    return texts.format('byAt', { who: plainLine(attribution.by, 60), at });
}

;// CONCATENATED MODULE: ./lib/src/tracking/tracking-comment.js






/** One comment of ours that shows where the incident is and keeps the logbook. */
function keepTrackingComment(decision, logbook, current) {
    const { incident, settings, writer, delivery } = decision;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const view = trackingView({ incident, delivery, logbook, texts, ...current });
    const boxesIn = (text) => (0,boxes/* listedSteps */.v)((0,checklist_checklist/* readChecklist */.zo)(text, incident.number)).size;
    const prose = writer.write('tracking-comment', view, (own) => boxesIn(own) < boxesIn(view.listInComment)
        ? 'it leaves out `listInComment`, which the description had no room for'
        : undefined);
    return keep(decision, logbook, prose);
}
/** The same comment while nobody who may has accepted the incident: all that somebody without access can make us say. */
function keepWaiting(decision) {
    const { incident, settings, writer } = decision;
    return keep(decision, incident.logbook, writer.write('waiting-comment', { least: settings.acceptFrom }));
}
/** GitHub refuses longer comments, and a record that cannot be written is worth less than one without old noise. */
const tracking_comment_longestComment = 65_536;
function fitted(text) {
    const whole = writeTrackingComment(text);
    if (whole.length <= tracking_comment_longestComment)
        return whole;
    return writeTrackingComment({ ...text, logbook: withoutNoise(text.logbook) });
}
/** Written only when it would read differently. */
function keep({ incident }, logbook, prose) {
    const { tracking, number: issue } = incident;
    if (tracking.kind === 'absent') {
        const body = writeTrackingComment({ prose, logbook: { ...logbook, comment: 0 }, below: '' });
        return [{ kind: 'post-comment', purpose: 'tracking', issue, body }];
    }
    const before = parseTrackingComment(tracking.body);
    const below = before.kind === 'tracking' ? before.below : '';
    const body = fitted({ prose, logbook: { ...logbook, comment: tracking.id }, below });
    const unchanged = body === tracking.body.replaceAll('\r\n', '\n');
    return [
        ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: tracking.id, body }]),
        ...tracking.duplicates.map((comment) => ({ kind: 'delete-comment', issue, comment })),
    ];
}

// EXTERNAL MODULE: ./lib/src/markdown/nearest.js
var nearest = __webpack_require__(9852);
;// CONCATENATED MODULE: ./lib/src/commands/command.js
/** What a command is: a module with its word, what it makes of the words behind it, and what it does then. */
function defineCommand({ verb, usage, openTo = [], parse, apply, requests, }) {
    return {
        verb,
        usage,
        openTo,
        read: (words, context) => {
            const parsed = parse(words, context);
            if (parsed.kind === 'mistake')
                return parsed;
            const { data } = parsed;
            return {
                kind: 'command',
                command: { verb, ...data },
                requests: requests?.(data) ?? {},
                apply: (input) => apply?.(data, input) ?? { kind: 'done', entries: [] },
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/commands/words.js
/** The words behind a command: steps, people, and what is said of those that cannot be used. */


const login = /^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i;
function words_parsed(data) {
    return { kind: 'parsed', data };
}
function mistake(problem) {
    return { kind: 'mistake', problem };
}
function splitWord(text) {
    const trimmed = text.trim();
    const end = trimmed.search(/[ \t]/);
    return end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
}
/** The step that the first word names, by its id or its number, and what follows. */
function parseStep(text, { protocol, texts }) {
    const [name, rest] = splitWord(text);
    const word = name
        .toLowerCase()
        .replace(/^#/, '')
        .replace(/[.:,]$/, '');
    const step = protocol.find(({ id }) => id === word || String((0,checklist_protocol/* stepNumber */.CD)(id)) === word)?.id;
    return step === undefined ? mistake(stepProblem(name, protocol, texts)) : words_parsed({ step, rest });
}
function parseLogin(text, usage, { texts }) {
    const name = login.exec(text)?.[1];
    return name === undefined
        ? mistake(texts.format('nameOnePerson', { usage: words_shown(usage) }))
        : words_parsed({ login: name });
}
/** A line to copy. */
function words_shown(usage) {
    return `\`/incident ${usage}\``;
}
/** Why what should be a time is none, as the end of a sentence. */
function timeProblem(problem, { texts }) {
    return texts.words[problem];
}
function stepProblem(name, protocol, { words, format }) {
    const ids = protocol.map(({ id }) => id).filter(checklist_protocol/* isStepId */.oK);
    const steps = ids.map((id) => `${(0,checklist_protocol/* stepNumber */.CD)(id)} ${id}`).join(words.comma);
    if (name === '')
        return format('nameAStep', { steps });
    const near = (0,nearest/* nearest */.p)(name, ids);
    return near === undefined
        ? format('noSuchStep', { steps })
        : format('noSuchStepBut', { name: near, steps });
}

;// CONCATENATED MODULE: ./lib/src/commands/written-down.js
/** How commands come into the logbook: each as a line, as long as there is room for people's words. */


/** Notes are kept in a comment, which GitHub limits; past this they would cost the record of who did what. */
const fullLogbook = 40_000;
const longestText = 2000;
function written_down_line(entry) {
    return { kind: 'done', entries: [entry] };
}
function lineOfText(entry, { logbook, texts }) {
    const room = fullLogbook - hiddenJson(toStored(logbook)).length;
    const fits = hiddenJson(toStored(entry)).length <= room;
    return fits ? written_down_line(entry) : { kind: 'refused', problem: texts.words.recordFull };
}
function toggle(entry, input) {
    const last = lastToggle(input.logbook.entries, entry.step);
    const was = last?.what ?? 'unticked';
    const hasText = entry.what === 'skipped' || (entry.what === 'ticked' && entry.note !== undefined);
    if (was === entry.what && !hasText)
        return { kind: 'nothing-new' };
    // A note on what is done already does not change who did it when.
    const isAdded = entry.what === 'ticked' && last?.what === 'ticked' && last.attribution.kind === 'actor';
    const kept = isAdded ? { ...entry, attribution: last.attribution } : entry;
    return hasText ? lineOfText(kept, input) : written_down_line(kept);
}
function written_down_capped(text) {
    const whole = text.toWellFormed();
    return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
}

;// CONCATENATED MODULE: ./lib/src/commands/course.js
/** What steers the incident as a whole: who leads, how severe it is, whether it counts, and its postmortem. */





const leadUsage = 'lead @user';
const lead = defineCommand({
    verb: 'lead',
    usage: leadUsage,
    parse: (words, context) => parseLogin(words, leadUsage, context),
    apply: ({ login }, { attribution }) => written_down_line({ what: 'lead', login, attribution }),
});
const severity = defineCommand({
    verb: 'severity',
    usage: 'severity sev2',
    parse: (words, { severities, texts }) => {
        const label = severities.find((one) => (0,facts_label/* sameLabel */.b)(one, words));
        if (label !== undefined)
            return words_parsed({ label });
        if (severities.length === 0)
            return mistake(texts.words.noSeverities);
        const names = severities.map((one) => `\`${one}\``).join(texts.words.comma);
        return mistake(texts.format('theSeverities', { names }));
    },
    requests: ({ label }) => ({ severity: label }),
});
const course_confirm = defineCommand({
    verb: 'confirm',
    usage: 'confirm',
    parse: () => words_parsed({}),
    apply: (_, { facts, logbook, attribution }) => isAccepted(facts, logbook) ? { kind: 'nothing-new' } : written_down_line({ what: 'accepted', attribution }),
});
const course_postmortem = defineCommand({
    verb: 'postmortem',
    usage: 'postmortem',
    parse: () => words_parsed({}),
    apply: (_, { facts, attribution, texts }) => {
        const { state } = facts.issue;
        return state.kind === 'closed' && state.reason !== 'completed'
            ? { kind: 'refused', problem: texts.words.closedAsNothing }
            : written_down_line({ what: 'postmortem-asked', attribution });
    },
    requests: () => ({ postmortem: true }),
});
const help = defineCommand({
    verb: 'help',
    usage: 'help',
    openTo: ['readers', 'author'],
    parse: () => words_parsed({}),
    requests: () => ({ help: true }),
});

;// CONCATENATED MODULE: ./lib/src/time/reported-time.js



const ago = /^-(\d{1,6}[mhdw])(?:\s+|$)/;
const clock = /^(yesterday\s+)?([01]?\d|2[0-3]):([0-5]\d)(\s*UTC\b|Z\b)?(?:\s+|$)/i;
const date = /^(\d{4}-\d\d-\d\d)(?:T|\s+)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(\s*UTC\b|Z\b|[+-]\d\d:?\d\d)?(?:\s+|$)/i;
/** Older is a slip of the keyboard, and a logbook holds no moment before 1970. */
const oldest = '2000-01-01T00:00:00Z';
/** Reads a time at the start of a text and gives back what follows it. */
function readReportedTime(text, context) {
    const read = readAgo(text, context) ?? readClock(text, context) ?? readDate(text, context);
    if (read === undefined)
        return { kind: 'mistake', problem: 'timeRule' };
    if ((0,instant/* isBefore */.Y8)(context.writtenAt, read.at)) {
        return { kind: 'mistake', problem: clock.test(text) ? 'clockAhead' : 'timeAhead' };
    }
    if ((0,instant/* isBefore */.Y8)(read.at, oldest))
        return { kind: 'mistake', problem: 'timeTooOld' };
    return { kind: 'time', ...read };
}
function readAgo(text, { writtenAt }) {
    const match = ago.exec(text);
    const duration = (0,time_duration/* parseDuration */.E9)(match?.[1] ?? '');
    if (match === null || duration.kind !== 'duration')
        return undefined;
    return { at: (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(writtenAt) - duration.ms), rest: text.slice(match[0].length) };
}
function readClock(text, { writtenAt, timeZone }) {
    const match = clock.exec(text);
    if (match === null)
        return undefined;
    const [all, yesterday, hour, minute, utc] = match;
    const zone = utc === undefined ? timeZone : 'UTC';
    const today = temporal_polyfill/* Temporal */.fE.Instant.from(writtenAt).toZonedDateTimeISO(zone).toPlainDate();
    const day = yesterday === undefined ? today : today.subtract({ days: 1 });
    return { at: onClock(day, Number(hour), Number(minute), zone), rest: text.slice(all.length) };
}
function readDate(text, { timeZone }) {
    const match = date.exec(text);
    if (match === null)
        return undefined;
    const [all, day, hour, minute, zone] = match;
    const offset = zone?.trim().toUpperCase();
    try {
        const plain = temporal_polyfill/* Temporal */.fE.PlainDate.from(day ?? '', { overflow: 'reject' });
        const where = offset === undefined ? timeZone : zoneOf(offset);
        return { at: onClock(plain, Number(hour), Number(minute), where), rest: text.slice(all.length) };
    }
    catch {
        // A day that no calendar has, or an offset that no zone has.
        return undefined;
    }
}
function zoneOf(offset) {
    if (offset === 'UTC' || offset === 'Z')
        return 'UTC';
    return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
function onClock(day, hour, minute, timeZone) {
    const plainTime = new temporal_polyfill/* Temporal */.fE.PlainTime(hour, minute);
    return (0,instant/* instantOf */.B9)(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

;// CONCATENATED MODULE: ./lib/src/commands/milestones.js
/** When it started, was detected, was mitigated, was resolved. */






const started = milestone('started', 'started 13:40');
const detected = milestone('detected', 'detected -25m');
const mitigated = milestone('mitigated', 'mitigated 15:10');
const resolved = milestone('resolved', 'resolved 16:00');
function milestone(name, usage) {
    return defineCommand({
        verb: name,
        usage,
        parse: (words, context) => {
            const time = readReportedTime(words, context);
            return time.kind === 'time' ? words_parsed({ at: time.at }) : mistake(timeProblem(time.problem, context));
        },
        apply: ({ at }, { attribution, logbook, texts }) => {
            const problem = outOfOrder(name, at, logbook, texts);
            return problem === undefined
                ? written_down_line({ what: 'milestone', name, at, attribution })
                : { kind: 'refused', problem };
        },
    });
}
/** What started cannot have started after it was detected, mitigated or resolved. */
function outOfOrder(name, at, { entries }, { format }) {
    for (const other of milestoneNames) {
        const known = entries
            .filter((entry) => entry.what === 'milestone')
            .findLast((entry) => entry.name === other);
        if (known === undefined || other === name)
            continue;
        if (name === 'started' && other !== 'started' && (0,instant/* isBefore */.Y8)(known.at, at)) {
            return format(`startedAfter-${other}`, { at: known.at });
        }
        if (name !== 'started' && other === 'started' && (0,instant/* isBefore */.Y8)(at, known.at)) {
            return format(`beforeStart-${name}`, { at: known.at });
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/commands/notes.js
/** Words for the postmortem: a line of the timeline, or a note for one of its sections. */






const atUsage = 'at 14:05 text';
const at = defineCommand({
    verb: 'at',
    usage: atUsage,
    parse: (words, context) => {
        const time = readReportedTime(words, context);
        if (time.kind === 'mistake')
            return mistake(timeProblem(time.problem, context));
        const text = time.rest.trim();
        return text === ''
            ? mistake(context.texts.format('sayWhatHappened', { usage: words_shown(atUsage) }))
            : words_parsed({ at: time.at, text });
    },
    apply: ({ at: when, text }, input) => lineOfText({ what: 'line', at: when, text: written_down_capped(text), attribution: input.attribution }, input),
});
const note = defineCommand({
    verb: 'note',
    usage: 'note impact text',
    openTo: ['author'],
    parse: (words, { texts }) => {
        const [name, text] = splitWord(words);
        const section = sectionNames.find((one) => one === name.toLowerCase());
        if (section === undefined) {
            const near = (0,nearest/* nearest */.p)(name, sectionNames);
            const sections = sectionNames.join(texts.words.comma);
            return mistake(near === undefined
                ? texts.format('noSuchSection', { sections })
                : texts.format('noSuchSectionBut', { name: near, sections }));
        }
        return text === ''
            ? mistake(texts.format('sayWhatToNote', { usage: words_shown(`note ${section} text`) }))
            : words_parsed({ section, text });
    },
    apply: ({ section, text }, input) => lineOfText({ what: 'note', section, text: written_down_capped(text), attribution: input.attribution }, input),
});

;// CONCATENATED MODULE: ./lib/src/commands/snooze.js





const longestSnooze = 14 * time_duration/* day */.vd;
const snooze = defineCommand({
    verb: 'snooze',
    usage: 'snooze 2d [3]',
    parse: (words, context) => {
        const [time, rest] = splitWord(words);
        const read = rest === '' ? undefined : parseStep(rest, context);
        if (read?.kind === 'mistake')
            return read;
        const forStep = read === undefined ? {} : { step: read.data.step };
        if (time.toLowerCase() === 'off')
            return words_parsed({ until: 'off', ...forStep });
        const duration = (0,time_duration/* parseDuration */.E9)(time);
        if (duration.kind !== 'duration' || duration.ms > longestSnooze) {
            return mistake(context.texts.words.snoozeRule);
        }
        return words_parsed({ until: (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(context.writtenAt) + duration.ms), ...forStep });
    },
    apply: (snoozed, { attribution }) => written_down_line({ what: 'snoozed', ...snoozed, attribution }),
});

;// CONCATENATED MODULE: ./lib/src/commands/steps.js



const done = defineCommand({
    verb: 'done',
    usage: 'done 3 [text]',
    parse: (words, context) => {
        const read = parseStep(words, context);
        return read.kind === 'mistake' ? read : words_parsed({ step: read.data.step, note: read.data.rest });
    },
    apply: ({ step, note }, input) => {
        const noted = note === '' ? {} : { note: written_down_capped(note) };
        return toggle({ what: 'ticked', step, attribution: input.attribution, ...noted }, input);
    },
    requests: ({ step }) => ({ tick: step }),
});
const undo = defineCommand({
    verb: 'undo',
    usage: 'undo 3',
    parse: (words, context) => {
        const read = parseStep(words, context);
        return read.kind === 'mistake' ? read : words_parsed({ step: read.data.step });
    },
    apply: ({ step }, input) => toggle({ what: 'unticked', step, attribution: input.attribution }, input),
    requests: ({ step }) => ({ untick: step }),
});
const skipUsage = 'skip 4 reason';
const skip = defineCommand({
    verb: 'skip',
    usage: skipUsage,
    parse: (words, context) => {
        const read = parseStep(words, context);
        if (read.kind === 'mistake')
            return read;
        const { step, rest: reason } = read.data;
        return reason === ''
            ? mistake(context.texts.format('skipNeedsReason', { usage: words_shown(skipUsage) }))
            : words_parsed({ step, reason });
    },
    apply: ({ step, reason }, input) => toggle({ what: 'skipped', step, reason: written_down_capped(reason), attribution: input.attribution }, input),
    requests: ({ step }) => ({ tick: step }),
});
const ownUsage = 'own 5 @user';
const own = defineCommand({
    verb: 'own',
    usage: ownUsage,
    parse: (words, context) => {
        const read = parseStep(words, context);
        if (read.kind === 'mistake')
            return read;
        const who = parseLogin(read.data.rest, ownUsage, context);
        return who.kind === 'mistake' ? who : words_parsed({ step: read.data.step, login: who.data.login });
    },
    apply: ({ step, login }, { attribution }) => written_down_line({ what: 'owner', step, login, attribution }),
});

;// CONCATENATED MODULE: ./lib/src/commands/commands.js
/** Every command, in the order of the help. The README's table is made from this. */








const commands = [
    done,
    undo,
    skip,
    lead,
    own,
    severity,
    started,
    detected,
    mitigated,
    resolved,
    at,
    note,
    snooze,
    course_confirm,
    course_postmortem,
    help,
];
const verbNames = commands.map(({ verb }) => verb);
/** How each is written and what it does, for the help. */
function helpOf({ either, said, }) {
    const sections = either(sectionNames);
    return commands.map(({ verb, usage }) => ({ usage, does: said(`does-${verb}`, { sections }) }));
}
/** The command that a line begins with, in any case. */
function commandNamed(line) {
    const [first] = splitWord(line);
    const verb = first.toLowerCase();
    return commands.find((command) => command.verb === verb);
}
/** Makes a command of the words after `/incident`, or says why it cannot. */
function parseCommand(line, context) {
    const [first, words] = splitWord(line);
    const command = commandNamed(line);
    if (command !== undefined)
        return command.read(words, context);
    const { format, words: said } = context.texts;
    const name = (0,nearest/* nearest */.p)(first, verbNames);
    return mistake(name === undefined ? said.noSuchCommand : format('noSuchCommandBut', { name }));
}

;// CONCATENATED MODULE: ./lib/src/decide/answer-comment.js




/**
 * Why commands were not carried out, and the list of them for who asked: in one comment, edited and never repeated.
 * When people delete it, it comes back only with the next thing to say.
 */
function keepAnswer({ incident, facts, settings, writer }, logbook) {
    const { number: issue } = incident;
    const [current, ...doubled] = ownComments(facts, 'answer');
    const view = answerView(logbook, (0,i18n_texts/* threadTexts */.zi)(settings.language));
    const isSilent = view.refusals.length === 0 && view.verbs.length === 0;
    const isOld = current === undefined && incident.requested.answers.length === 0;
    if (isSilent || isOld)
        return [];
    const body = `${ownMarker('answer')}\n${writer.write('answer', view).trim()}`;
    if (current === undefined)
        return [{ kind: 'post-comment', purpose: 'answer', issue, body }];
    const unchanged = current.body.replaceAll('\r\n', '\n') === body;
    return [
        ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: current.id, body }]),
        ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id })),
    ];
}
function answerView({ refusals, helped }, texts) {
    return {
        refusals: refusals.map(refusalView),
        verbs: helped ? helpOf(texts) : [],
    };
}
function refusalView({ line, by, problem }) {
    return { line: plainLine(line, 160), by: plainLine(by, 60), problem: plainLine(problem, 300) };
}

;// CONCATENATED MODULE: ./lib/src/decide/reopen-early.js
/** A team may choose that closing too early is answered once: the incident is opened again, with the reason. */






function reopenEarly(decision) {
    const { incident, writer } = decision;
    const { number: issue, phase } = incident;
    const [posted, ...doubled] = ownReasons(decision);
    const tidied = doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }));
    if (phase.kind !== 'resolved' || !isToReopen(decision, phase, posted)) {
        return { kind: 'leave', effects: tidied };
    }
    if (posted === undefined) {
        const body = writeReopenComment(writer.write('reopened', reopenedView(incident, (0,i18n_texts/* threadTexts */.zi)(decision.settings.language))).trimEnd());
        return { kind: 'reopen', effects: [{ kind: 'post-comment', purpose: 'reopen', issue, body }] };
    }
    return { kind: 'reopen', effects: [...tidied, { kind: 'reopen-issue', issue, closedAt: phase.at }] };
}
/** Oldest first: of two that overlapping runs posted, the older stays. */
function ownReasons({ facts }) {
    return facts.comments
        .filter(({ author, body }) => author.login === facts.me && isReopenComment(body))
        .toSorted((a, b) => a.id - b.id);
}
function isToReopen(decision, phase, posted) {
    const { incident, facts, settings } = decision;
    if (settings.close.early !== 'reopen' || currentStep(incident) === undefined)
        return false;
    if (wasReopenedBy(incident, facts.me))
        return false;
    // Said after this closing, and yet closed: the run was stopped in between.
    if (posted !== undefined)
        return !(0,instant/* isBefore */.Y8)(posted.createdAt, phase.at);
    return !isWrittenDown(incident, phase) && !facts.issue.locked && decision.isSilenced !== true;
}
function wasReopenedBy({ logbook }, me) {
    return logbook.entries.some(({ what, attribution }) => what === 'reopened' && attribution.kind === 'actor' && attribution.by === me);
}
/** An earlier run saw this closing and left it: the team chose to reopen only afterwards. */
function isWrittenDown({ tracking }, { at }) {
    const read = tracking.kind === 'present' ? parseTrackingComment(tracking.body) : undefined;
    if (read?.kind !== 'tracking')
        return false;
    return read.logbook.entries.some(({ what, attribution }) => what === 'closed' && attribution.at === at);
}
function reopenedView({ steps }, texts) {
    const open = steps
        .filter(({ state }) => state.kind === 'open')
        .map(({ step }) => texts.format('stepNamed', { number: (0,checklist_protocol/* stepNumber */.CD)(step.id), title: step.title }));
    return { open, count: open.length };
}

;// CONCATENATED MODULE: ./lib/src/decide/requested-changes.js

/**
 * What commands ask of GitHub itself: boxes, the severity's label, an answer under each comment. All of it can be
 * done twice without harm, so it comes before the logbook says that the comments were processed.
 */
function carryOut({ incident, facts, settings }) {
    return [
        ...boxEffects(incident),
        ...severityEffects(incident, facts.issue.labels, settings.severities),
        ...answerAll({ incident }),
    ];
}
function answerAll({ incident }) {
    return incident.requested.answers.map(({ comment, reaction }) => ({ kind: 'react', issue: incident.number, comment, reaction }));
}
function boxEffects({ number: issue, requested, checklist, logbook }) {
    if (checklist.kind === 'absent' || logbook.list === 'comment')
        return [];
    const wrong = (wanted) => (wanted ? requested.tick : requested.untick).filter((step) => checklist.boxes.some((box) => box.step === step && box.ticked !== wanted));
    const [tick, untick] = [wrong(true), wrong(false)];
    return [
        ...(tick.length === 0
            ? []
            : [{ kind: 'edit-checklist', issue, edit: { kind: 'tick', steps: tick } }]),
        ...(untick.length === 0
            ? []
            : [{ kind: 'edit-checklist', issue, edit: { kind: 'untick', steps: untick } }]),
    ];
}
function severityEffects({ number: issue, requested }, labels, severities) {
    const { severity } = requested;
    if (severity === undefined)
        return [];
    const isSet = labels.some((label) => (0,facts_label/* sameLabel */.b)(label, severity));
    const others = labels.filter((label) => !(0,facts_label/* sameLabel */.b)(label, severity) && severities.some((one) => (0,facts_label/* sameLabel */.b)(one.label, label)));
    return [
        ...(isSet ? [] : [{ kind: 'add-label', issue, label: severity }]),
        ...others.map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/decide/decide.js













/**
 * What should be different, in the order in which it has to be done: what must not be lost first, what only
 * tells of it last. Decides nothing twice: once GitHub looks as wanted, the list is empty.
 */
function decide(decision) {
    const { incident } = decision;
    const { postmortem } = incident.logbook;
    switch (incident.phase.kind) {
        case 'not-an-incident':
        case 'paused':
            return decided([], postmortem);
        case 'waiting':
            return decided(waiting(decision), postmortem);
        case 'dropped':
            return decided(dropped(decision), postmortem);
        case 'open':
        case 'resolved':
            return pursue(decision);
    }
}
/** What somebody without access opened and closed before anybody looked needs no word of ours. */
function waiting(decision) {
    const { incident, facts } = decision;
    const isOver = facts.issue.state.kind === 'closed' && incident.tracking.kind === 'absent';
    return isOver ? [] : [...answerAll(decision), ...keepWaiting(decision)];
}
function dropped(decision) {
    const { incident } = decision;
    if (incident.tracking.kind === 'absent')
        return [];
    return [
        ...carryOut(decision),
        ...commentEffects(decision, incident.logbook),
        ...decideReminder(decision).effects,
    ];
}
function decided(effects, delivered, notes = []) {
    return { effects, notes, ...(delivered === undefined ? {} : { delivered }) };
}
function pursue(decision) {
    const { incident, facts } = decision;
    const early = reopenEarly(decision);
    const before = incident.logbook.postmortem;
    if (early.kind === 'reopen')
        return decided(early.effects, before);
    const postmortem = deliverPostmortem(decision);
    if (postmortem.kind === 'to-do')
        return decided(postmortem.effects, before, postmortem.notes);
    const list = placeChecklist(incident, facts.issue);
    const written = howFarWritten(decision, postmortem.text);
    const logbook = {
        ...incident.logbook,
        list: list.place,
        ...postmortem.logbook,
        ...reviewIn(decision),
        ...sectionsIn(written),
    };
    const reminder = decideReminder(decision, written?.asking);
    const requested = carryOut(decision);
    // What a reminder said is written down once it was said.
    if (reminder.kind === 'post') {
        return decided([...list.effects, ...requested, ...reminder.effects], logbook.postmortem);
    }
    const effects = [
        ...postmortem.before,
        ...list.effects,
        ...requested,
        ...commentEffects(decision, logbook),
        ...reminder.effects,
        ...early.effects,
        ...postmortem.after,
    ];
    const heldBack = reminder.kind === 'held-back'
        ? { heldBack: (0,i18n_texts/* threadTexts */.zi)(decision.settings.language).words[reminder.because.reason] }
        : {};
    return { ...decided(effects, logbook.postmortem), ...heldBack };
}
/** Remembered, because what was merged is not looked at again. */
function reviewIn({ incident, facts }) {
    const review = reviewOf(incident.logbook, facts);
    return review === undefined ? {} : { review };
}
/** Remembered, because most runs do not look into the file. */
function sectionsIn(written) {
    return written === undefined || written.total === 0
        ? {}
        : { sections: { written: written.written, total: written.total } };
}
/** Once the logbook says that commands were processed nobody answers them any more, so the answer comes first. */
function commentEffects(decision, logbook) {
    const trackingComment = keepTrackingComment(decision, logbook, currentOf(decision, logbook));
    const answer = keepAnswer(decision, logbook);
    return decision.incident.tracking.kind === 'absent'
        ? [...trackingComment, ...answer]
        : [...answer, ...trackingComment];
}
function currentOf(decision, { postmortem }) {
    const current = currentStep(decision.incident);
    return {
        asked: current === undefined ? [] : responsibleFor(decision, current.step.id),
        waiting: waitingLine(decision),
        postmortemToDo: postmortem === undefined ? undefined : whatToDo(postmortem, (0,i18n_texts/* threadTexts */.zi)(decision.settings.language)),
    };
}

;// CONCATENATED MODULE: ./lib/src/github/commit-files.js

/**
 * One commit on top of the commit that the decision was made on. The branch is moved forward and, unless it is
 * the one that only we write, never forced: when it went on in the meantime, GitHub refuses, and everything is read and
 * decided again.
 */
async function commitFiles(github, { base, onto, path, files, message, revision }, defaultBranch) {
    const { rest, owner, repo } = github;
    const where = { owner, repo };
    const entries = files.map((file) => ({ path: file.path, mode: '100644', type: 'blob', content: file.content.toWellFormed() }));
    const tree = await treeOf(github, base, entries);
    const commit = await rest.git.createCommit({ ...where, message, tree, parents: parentsOf(onto, base) });
    const branch = onto.kind === 'default-branch' ? defaultBranch : onto.name;
    const { sha } = commit.data;
    try {
        if (onto.kind === 'new-branch')
            await rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
        else {
            const force = onto.kind === 'rebuilt-branch';
            await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force });
        }
    }
    catch (error) {
        if (!hasMoved(error))
            throw error;
        return { kind: 'outdated', why: `the branch ${branch} moved on`, moved: onto.kind };
    }
    return onto.kind === 'default-branch'
        ? { kind: 'committed', path, commit: sha, revision }
        : { kind: 'drafted', branch };
}
/** GitHub makes no tree of nothing. */
async function treeOf({ rest, owner, repo }, base, tree) {
    if (tree.length === 0)
        return base.tree;
    return (await rest.git.createTree({ owner, repo, base_tree: base.tree, tree })).data.sha;
}
function parentsOf(onto, { commit }) {
    return onto.kind === 'merged-branch' ? [commit, onto.head] : [commit];
}
/** Somebody was faster: with a commit, with the same branch, or by deleting it. */
function hasMoved(error) {
    const { status, message } = (0,errors/* errorAnswer */.B1)(error);
    if (status !== 409 && status !== 422)
        return false;
    return /not a fast.forward|is at \S+ but expected|reference (?:already exists|does not exist)/i.test(message);
}

;// CONCATENATED MODULE: ./lib/src/github/open-pull-request.js

async function openPullRequest({ rest, owner, repo }, { branch, title, body }, base) {
    try {
        const { data } = await rest.pulls.create({ owner, repo, head: branch, base, title, body });
        const { number, html_url: url } = data;
        return { kind: 'proposed', pull: { kind: 'open', number, url, conflicts: 'unknown' } };
    }
    catch (error) {
        const { status, message } = (0,errors/* errorAnswer */.B1)(error);
        if (status !== 422 || !/already exists|no commits between/i.test(message))
            throw error;
        return { kind: 'outdated', why: `somebody else opened or merged a pull request from ${branch}` };
    }
}

;// CONCATENATED MODULE: ./lib/src/github/translate.js
/** GitHub's answers in our words. What other forges leave out (a user's type, a state's reason) gets its plain meaning here. */


function account(user) {
    if (user?.login === undefined)
        return { login: 'ghost', kind: 'ghost' };
    const isBot = user.type === 'Bot' || user.login.endsWith('[bot]');
    return { login: user.login, kind: isBot ? 'bot' : 'person' };
}
function issueFacts(answer) {
    const parts = answer.sub_issues_summary?.total;
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? '',
        url: answer.html_url,
        author: account(answer.user),
        labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (answer.assignees ?? []).map((user) => user.login),
        state: issueState(answer),
        createdAt: answer.created_at,
        updatedAt: answer.updated_at,
        locked: answer.locked,
        ...(parts === undefined || parts === 0 ? {} : { parts }),
        ...reactionsIn(answer),
    };
}
function issueState(answer) {
    if (answer.state !== 'closed')
        return { kind: 'open' };
    const by = answer.closed_by?.login;
    return {
        kind: 'closed',
        at: answer.closed_at ?? answer.updated_at,
        ...(by === undefined ? {} : { by }),
        reason: closeReason(answer.state_reason),
    };
}
/** Before there were reasons, closing meant that it is done. */
function closeReason(reason) {
    return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}
function commentFacts(answer) {
    return {
        id: answer.id,
        ...(answer.node_id ? { node: answer.node_id } : {}),
        author: account(answer.user),
        body: answer.body ?? '',
        url: answer.html_url,
        createdAt: answer.created_at,
        updatedAt: answer.updated_at,
        ...reactionsIn(answer),
        ...((0,src_json/* textAt */.$6)(answer, 'pin', 'pinned_at') === undefined ? {} : { isPinned: true }),
    };
}
/** Other forges tell no sums. */
function reactionsIn(answer) {
    const counts = reactionKinds
        .map((kind) => [kind, (0,src_json/* numberAt */.tk)(answer, 'reactions', kind) ?? 0])
        .filter(([, count]) => count > 0);
    return counts.length === 0 ? {} : { reactions: Object.fromEntries(counts) };
}
function repositoryFacts(answer) {
    return {
        owner: answer.owner.login,
        name: answer.name,
        url: answer.html_url,
        defaultBranch: answer.default_branch,
        visibility: visibilityOf(answer),
        archived: answer.archived,
    };
}
function visibilityOf({ visibility, private: isPrivate }) {
    if (visibility === 'internal' || visibility === 'private' || visibility === 'public')
        return visibility;
    return isPrivate ? 'private' : 'public';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/src/github/http-fetch.js
/**
 * What Octokit needs of `fetch`, over Node's own HTTP client: it is loaded in a tenth of the time of `fetch`, which
 * every run would pay for. A custom certificate authority (`NODE_EXTRA_CA_CERTS`) is Node's to honour.
 */
const mostRedirects = 5;
/** GitHub answers 301 for what was renamed or transferred. Throws where no answer comes, or not the whole of it. */
async function httpFetch(address, request) {
    let [url, sent] = [new URL(address), request];
    for (let redirects = 0;; redirects += 1) {
        const answer = await once(url, sent);
        const location = answer.headers.get('location');
        if (!isRedirect(answer.status) || location === undefined || redirects === mostRedirects)
            return answer;
        const next = new URL(location, url);
        sent = redirected(sent, answer.status, next.origin === url.origin);
        url = next;
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** As browsers do it: a write is repeated as one only where the answer says so, and no other server sees the token. */
function redirected(request, status, isSameServer) {
    const keepsMethod = status === 307 || status === 308 || request.method === 'GET' || request.method === 'HEAD';
    const { body, method, signal, headers } = request;
    const secret = isSameServer ? [] : ['authorization', 'cookie'];
    const about = keepsMethod ? [] : ['content-type', 'content-length'];
    const kept = Object.entries(headers).filter(([name]) => ![...secret, ...about].includes(name.toLowerCase()));
    return {
        method: keepsMethod ? method : 'GET',
        headers: Object.fromEntries(kept),
        ...(keepsMethod && body !== undefined ? { body } : {}),
        ...(signal === undefined ? {} : { signal }),
    };
}
async function once(url, { method, headers, body, signal }) {
    // Asked for like this, a module that Node has built in costs no wrapping for `import`.
    const client = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const { promise, resolve, reject } = Promise.withResolvers();
    const length = bytes === undefined ? {} : { 'content-length': String(bytes.length) };
    const request = client.request(url, {
        method,
        headers: { ...headers, ...length, 'accept-encoding': 'gzip' },
        ...(signal === undefined ? {} : { signal }),
    }, (message) => {
        readWhole(message).then((data) => resolve(answerOf(url, message, data)), reject);
    });
    request.on('error', (error) => reject(signal?.aborted === true ? signal.reason : error));
    request.end(bytes);
    return promise;
}
/** An answer that breaks off half way throws. */
async function readWhole(message) {
    const chunks = [];
    for await (const chunk of message)
        chunks.push(chunk);
    const data = Buffer.concat(chunks);
    if (message.headers['content-encoding'] !== 'gzip')
        return data;
    return process.getBuiltinModule('node:zlib').gunzipSync(data);
}
function answerOf(url, { statusCode = 0, statusMessage = '', headers }, data) {
    return {
        status: statusCode,
        url: url.href,
        statusText: statusMessage,
        headers: flat(headers),
        text: async () => data.toString(),
        arrayBuffer: async () => new Uint8Array(data).buffer,
    };
}
function flat(headers) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

;// CONCATENATED MODULE: ./lib/src/github/client.js




const silent = () => undefined;
async function sleep(ms) {
    await (0,promises_.setTimeout)(ms);
}
/** Without a bound the job would run for hours. */
const longestAnswerMs = 30_000;
const unhurriedWrites = 30;
async function connect(connection) {
    const { token, repository, apiUrl, graphqlUrl, longestAnswer = longestAnswerMs, pause = sleep, } = connection;
    let firstDate;
    const octokit = await quietOctokit(token, apiUrl);
    // Before `wrap`, so that each try has its own: Octokit drops other options than the first when a request is sent again.
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: AbortSignal.timeout(longestAnswer) };
    });
    const pace = paceOfWrites(pause);
    octokit.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url === graphqlUrl;
        if (!isRead)
            await pace();
        const response = await patiently({ isRead, pause }, async () => {
            const answer = await request(options);
            if (isBroken(answer.data))
                throw brokenOff(options.method, answer.url);
            return answer;
        });
        firstDate ??= dateOf(response.headers.date);
        return response;
    });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        ...repository,
        pause,
        query: async (text) => (await octokit.request({ method: 'POST', url: graphqlUrl, query: text })).data,
        // https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/
        isApp: token.startsWith('ghs_'),
        serverTime: () => firstDate,
    };
}
async function quietOctokit(token, baseUrl) {
    // Octokit would print whole requests, and with them anybody's text, into the log.
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const options = { baseUrl, userAgent: 'incident-protocol', log };
    if (!isBehindProxy(baseUrl))
        return new dist_src/* Octokit */.E({ ...options, auth: token, request: { fetch: httpFetch } });
    // It knows which addresses a proxy is for, and how to ask one; few runners have any, so it is loaded for them alone.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 722));
    return getOctokit(token, options);
}
function isBehindProxy(baseUrl) {
    const name = baseUrl.startsWith('http:') ? 'http_proxy' : 'https_proxy';
    return [name, name.toUpperCase()].some((one) => (process.env[one] ?? '') !== '');
}
/**
 * GitHub asks for a second between writes and refuses who writes more than 80 things a minute. A single incident needs
 * a handful and is not slowed; a long sweep is.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
function paceOfWrites(pause) {
    let writes = 0;
    return async () => {
        writes += 1;
        if (writes > unhurriedWrites)
            await pause(1000);
    };
}
/**
 * Tries a read again when GitHub stumbles, at most three times. A write is never sent twice from here: it may have
 * been done although the answer was an error, and only a fresh look tells.
 */
async function patiently({ isRead, pause }, send) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const wait = (0,errors/* waitBeforeRetry */.jy)(error, attempt);
            if (wait === undefined || !(isRead || (0,errors/* isTransient */.dg)(error) === 'refused'))
                throw error;
            await pause(wait);
        }
    }
}
/** Octokit takes an answer that breaks off half way, and an error page of a proxy, for a success with a text in it. */
function isBroken(data) {
    return typeof data === 'string';
}
function brokenOff(method, url) {
    return Object.assign(new Error('the answer is not whole'), { request: { method, url } });
}
function dateOf(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** Which repository a question in GraphQL is about: the arguments of `repository(…)`. */
function repositoryArguments({ owner, repo }) {
    return `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
}

;// CONCATENATED MODULE: ./lib/src/github/edit-page.js



/**
 * A part of the history that GitHub keeps of a text; it calls the text of each version a `diff`. Throws where it does
 * not tell. https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
async function readEditPage(github, text, page) {
    const answer = await github.query(questionAbout(github, text, page));
    const history = (0,src_json.at)(answer, 'data', ...(text.comment === undefined ? ['repository'] : []), 'text', 'history');
    if (!Array.isArray((0,src_json.at)(history, 'nodes')))
        throw new Error(reasonIn(answer));
    return {
        edits: (0,src_json/* listAt */.gT)(history, 'nodes').map(editOf),
        isLast: (0,src_json.at)(history, 'pageInfo', 'hasNextPage') !== true,
        cursor: (0,src_json/* textAt */.$6)(history, 'pageInfo', 'endCursor') ?? '',
    };
}
function questionAbout(github, { issue, comment }, { first, after }) {
    const page = `first: ${first}${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}`;
    const fields = 'nodes { editedAt editor { __typename login } diff } pageInfo { hasNextPage endCursor }';
    const history = `history: userContentEdits(${page}) { ${fields} }`;
    if (comment !== undefined) {
        return `query { text: node(id: ${JSON.stringify(comment)}) { ... on IssueComment { ${history} } } }`;
    }
    const where = repositoryArguments(github);
    return `query { repository(${where}) { text: issue(number: ${issue}) { ${history} } } }`;
}
function editOf(node) {
    const login = (0,src_json/* textAt */.$6)(node, 'editor', 'login');
    const isBot = (0,src_json/* textAt */.$6)(node, 'editor', '__typename') === 'Bot';
    const text = (0,src_json/* textAt */.$6)(node, 'diff');
    return {
        at: (0,instant/* instantOf */.B9)(Date.parse((0,src_json/* textAt */.$6)(node, 'editedAt') ?? '')),
        // REST and events name a bot with this ending, GraphQL without.
        ...(login === undefined ? {} : { by: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login }),
        ...(text === undefined ? {} : { text }),
    };
}
function reasonIn(answer) {
    return (0,src_json/* textAt */.$6)((0,src_json/* listAt */.gT)(answer, 'errors')[0], 'message') ?? 'this GitHub keeps no record of edits';
}

;// CONCATENATED MODULE: ./lib/src/github/write-checklist.js



/** Somebody who edits as fast as we do is not outrun. */
const mostAttempts = 3;
/**
 * The body belongs to people: it is read again right before it is written, and only our lines in it change. GitHub takes
 * no condition with a write, so what somebody wrote in the instant between is looked for afterwards and put back.
 */
async function writeChecklist(github, { issue, edit }) {
    const { rest, owner, repo } = github;
    const { data, headers } = await rest.issues.get({ owner, repo, issue_number: issue });
    const readAt = Date.parse(headers.date ?? '');
    let before = data.body ?? '';
    let after = (0,checklist_checklist/* editChecklist */.Z9)(before, issue, edit);
    if (after === before)
        return { kind: 'body-written', body: after };
    for (let attempt = 0;; attempt += 1) {
        await rest.issues.update({ owner, repo, issue_number: issue, body: after });
        const lost = await overwritten(github, { issue, readAt, before, after });
        if (lost === undefined || attempt === mostAttempts)
            return { kind: 'body-written', body: after };
        before = after;
        after = (0,checklist_checklist/* editChecklist */.Z9)(lost, issue, edit);
    }
}
/** The text that was there when we wrote over it, when it is not the one that we had read. */
async function overwritten(github, { issue, readAt, before, after }) {
    const [own, last] = await lastEdits(github, issue);
    // Only where the history is sure to hold whole texts, and this one came after we had read.
    if (!isSame(own?.text, after) || last?.text === undefined || !((0,instant/* milliseconds */.Rz)(last.at) >= readAt)) {
        return undefined;
    }
    return isSame(last.text, before) ? undefined : last.text;
}
async function lastEdits(github, issue) {
    try {
        return (await readEditPage(github, { issue }, { first: 2 })).edits;
    }
    catch {
        // A forge without this history; what was written is.
        return [];
    }
}
function isSame(a, b) {
    return a?.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/src/github/perform.js






/** Does one thing to GitHub. Throws what will not pass by itself. */
async function perform(github, effect, facts) {
    try {
        return await attempt(github, effect, facts);
    }
    catch (error) {
        // Perhaps it was done all the same (a 502 after the comment was stored): a fresh look tells, a second try would double it.
        if ((0,errors/* isTransient */.dg)(error) !== 'stumbled')
            throw error;
        return { kind: 'outdated', why: whatHappened((0,errors/* errorAnswer */.B1)(error)), failure: error };
    }
}
async function attempt(github, effect, facts) {
    switch (effect.kind) {
        case 'edit-checklist':
            return writeChecklist(github, effect);
        case 'post-comment':
            return postComment(github, effect);
        case 'edit-comment':
            return writeComment(github, effect, facts);
        case 'delete-comment':
        case 'react':
        case 'add-label':
        case 'remove-label':
            await performIdempotent(github, effect);
            return { kind: 'done' };
        case 'reopen-issue':
            return reopenIssue(github, effect);
        case 'commit-files':
            return commitFiles(github, effect, facts.repository.defaultBranch);
        case 'open-pull-request':
            return openPullRequest(github, effect, facts.repository.defaultBranch);
        case 'show-in-summary':
            // The report of the run takes it from there.
            return { kind: 'shown' };
    }
}
/** What can be done twice without harm, and has nothing to tell. */
async function performIdempotent({ rest, owner, repo }, effect) {
    switch (effect.kind) {
        case 'delete-comment':
            await unlessGone(rest.issues.deleteComment({ owner, repo, comment_id: effect.comment }));
            return;
        case 'react': {
            const { comment: comment_id, reaction: content } = effect;
            await unlessGone(rest.reactions.createForIssueComment({ owner, repo, comment_id, content }));
            return;
        }
        case 'add-label':
            await rest.issues.addLabels({ owner, repo, issue_number: effect.issue, labels: [effect.label] });
            return;
        case 'remove-label': {
            const { issue: issue_number, label: name } = effect;
            await unlessGone(rest.issues.removeLabel({ owner, repo, issue_number, name }));
        }
    }
}
async function postComment({ rest, owner, repo }, { issue, body }) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: issue, body });
    return { kind: 'posted', comment: commentFacts(data) };
}
/** Another run may have written its lines into the logbook since we read it; overwriting them would lose who ticked what. */
async function writeComment({ rest, owner, repo }, { comment, body }, facts) {
    const decidedOn = facts.comments.find(({ id }) => id === comment)?.body;
    const answer = await unlessGone(rest.issues.getComment({ owner, repo, comment_id: comment }));
    if (answer === undefined || (answer.data.body ?? '') !== decidedOn) {
        return { kind: 'outdated', why: 'our comment changed in the meantime' };
    }
    await rest.issues.updateComment({ owner, repo, comment_id: comment, body });
    return { kind: 'done' };
}
async function reopenIssue({ rest, owner, repo }, { issue, closedAt }) {
    const { data } = await rest.issues.get({ owner, repo, issue_number: issue });
    if (data.state !== 'closed' || data.closed_at !== closedAt) {
        return { kind: 'outdated', why: 'the issue was opened or closed in the meantime' };
    }
    await rest.issues.update({ owner, repo, issue_number: issue, state: 'open' });
    return { kind: 'reopened' };
}
/** A parallel run, or a person, was faster: what should go is gone. */
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const { status } = (0,errors/* errorAnswer */.B1)(error);
        if (status === 404 || status === 410)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/translate-history.js


/**
 * One item of the timeline as GitHub gives it, or nothing when it says nothing about an incident. Comments are read
 * from their own list, which every forge has.
 */
function historyEvent(item) {
    const at = (0,src_json/* textAt */.$6)(item, 'created_at');
    if (at === undefined)
        return [];
    const login = (0,src_json/* textAt */.$6)(item, 'actor', 'login');
    const type = (0,src_json/* textAt */.$6)(item, 'actor', 'type');
    const by = account(login === undefined ? null : { login, ...(type === undefined ? {} : { type }) });
    return eventOf(item, { at, by });
}
function eventOf(item, known) {
    const kind = (0,src_json/* textAt */.$6)(item, 'event');
    switch (kind) {
        case 'labeled':
        case 'unlabeled':
            return [{ ...known, kind, label: (0,src_json/* textAt */.$6)(item, 'label', 'name') ?? '' }];
        case 'assigned':
        case 'unassigned':
            return [{ ...known, kind, assignee: (0,src_json/* textAt */.$6)(item, 'assignee', 'login') ?? 'ghost' }];
        case 'renamed':
            return [
                {
                    ...known,
                    kind,
                    from: (0,src_json/* textAt */.$6)(item, 'rename', 'from') ?? '',
                    to: (0,src_json/* textAt */.$6)(item, 'rename', 'to') ?? '',
                },
            ];
        case 'closed':
            return [translate_history_closed(item, known)];
        case 'reopened':
        case 'locked':
        case 'unlocked':
        case 'pinned':
        case 'marked_as_duplicate':
            return [{ ...known, kind }];
        case 'referenced':
            return [{ ...known, kind, commit: (0,src_json/* textAt */.$6)(item, 'commit_id') ?? '' }];
        case 'cross-referenced':
            return linked(item, known);
        default:
            return [];
    }
}
function translate_history_closed(item, known) {
    const commit = (0,src_json/* textAt */.$6)(item, 'commit_id');
    const reason = (0,src_json/* textAt */.$6)(item, 'state_reason') ?? 'completed';
    return { ...known, kind: 'closed', reason, ...(commit === undefined ? {} : { commit }) };
}
function linked(item, known) {
    const source = (0,src_json.at)(item, 'source', 'issue');
    const number = (0,src_json/* numberAt */.tk)(source, 'number');
    if (number === undefined)
        return [];
    return [{ ...known, kind: 'linked', number, ...linkFacts(source) }];
}
function linkFacts(source) {
    const mergedAt = (0,src_json/* textAt */.$6)(source, 'pull_request', 'merged_at');
    const state = (0,src_json/* textAt */.$6)(source, 'state');
    return {
        title: (0,src_json/* textAt */.$6)(source, 'title') ?? '',
        url: (0,src_json/* textAt */.$6)(source, 'html_url') ?? '',
        what: (0,src_json.at)(source, 'pull_request') === undefined ? 'issue' : 'pull-request',
        ...(mergedAt === undefined ? {} : { mergedAt }),
        ...(state === 'open' || state === 'closed' ? { state } : {}),
        ...((0,src_json/* textAt */.$6)(source, 'state_reason') === 'duplicate' ? { isDuplicate: true } : {}),
        ...planFacts(source),
    };
}
/** Who does it until when, as far as its page says so. */
function planFacts(source) {
    const labels = (0,src_json/* listAt */.gT)(source, 'labels').flatMap((label) => (0,src_json/* textAt */.$6)(label, 'name') ?? []);
    const assignees = (0,src_json/* listAt */.gT)(source, 'assignees').flatMap((user) => (0,src_json/* textAt */.$6)(user, 'login') ?? []);
    // GitHub keeps the midnight in California with which the chosen day begins: 7 or 8 o'clock UTC of the same day.
    const due = /^\d{4}-\d{2}-\d{2}/.exec((0,src_json/* textAt */.$6)(source, 'milestone', 'due_on') ?? '')?.[0];
    return {
        ...(labels.length === 0 ? {} : { labels }),
        ...(assignees.length === 0 ? {} : { assignees }),
        ...(due === undefined ? {} : { due }),
    };
}
/** A sub-issue as GitHub lists it, in our words: linked by whoever wrote it, when it was written. */
function partEvent(issue) {
    const [when, number] = [(0,src_json/* textAt */.$6)(issue, 'created_at'), (0,src_json/* numberAt */.tk)(issue, 'number')];
    if (when === undefined || number === undefined)
        return [];
    const login = (0,src_json/* textAt */.$6)(issue, 'user', 'login');
    const by = account(login === undefined ? null : { login });
    return [{ at: when, by, kind: 'linked', number, ...linkFacts(issue), isPart: true }];
}

;// CONCATENATED MODULE: ./lib/src/github/read-thread.js



async function readIssue({ rest, owner, repo }, number) {
    const { data } = await rest.issues.get({ owner, repo, issue_number: number });
    if ((data.pull_request ?? undefined) !== undefined) {
        throw new errors/* UserError */.yo(`#${number} is a pull request: only an issue can be an incident.`);
    }
    refuseElsewhere(data, { owner, repo, number });
    return issueFacts(data);
}
/** GitHub forwards a transferred issue to where it went; what we do there would be done to somebody else. */
function refuseElsewhere(answer, { owner, repo, number }) {
    const here = `/repos/${owner}/${repo}`.toLowerCase();
    if (answer.repository_url.toLowerCase().endsWith(here))
        return;
    throw new errors/* UserError */.yo(`#${number} was transferred to another repository and is left alone.`);
}
async function readComments(github, issue) {
    const { rest, owner, repo, paginate } = github;
    const answers = await paginate(rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    return answers.map(commentFacts);
}
async function readHistory(github, { issue, parts }) {
    const { rest, owner, repo, paginate } = github;
    const where = { owner, repo, issue_number: issue, per_page: 100 };
    try {
        const items = await paginate(rest.issues.listEventsForTimeline, where);
        const partEvents = parts === 0 ? [] : await readParts(github, issue);
        return { kind: 'read', events: [...items.flatMap(historyEvent), ...partEvents] };
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).status !== 404)
            throw error;
        return { kind: 'unavailable', reason: 'this GitHub has no timeline of issues' };
    }
}
async function readParts(github, issue) {
    const { rest, owner, repo, paginate } = github;
    const where = { owner, repo, issue_number: issue, per_page: 100 };
    const items = await paginate(rest.issues.listSubIssues, where);
    return items.flatMap(partEvent);
}

;// CONCATENATED MODULE: ./lib/src/report/notes.js

/** Asked only when a box changed and no event told by whom; people should know why nobody is named. */
function editNotes({ edits }, { format }) {
    if (edits?.kind !== 'unavailable')
        return [];
    return [format('editsUnknown', { reason: plainLine(edits.reason, 120) })];
}
/** Whoever GitHub did not tell of counts for nobody in this run, and people should know why. */
function permissionNotes({ permissions }, { format }) {
    return Object.entries(permissions)
        .filter(([, permission]) => permission === 'unknown')
        .map(([login]) => format('rightsUnknown', { name: plainLine(login, 60) }));
}
/** What it means for people that GitHub did not take it. */
function effectFailure(effect, { words }) {
    return effect.kind === 'post-comment' ? words[`failed-${effect.purpose}`] : words['failed-edit'];
}

;// CONCATENATED MODULE: ./lib/src/reminders/reminder-notes.js




/**
 * What the job summary has to say about a reminder beyond that it was sent: what held it back, and that it came late.
 * `heldBack`: why the one that is due was not sent.
 */
function reminderNotes(decision, heldBack) {
    const { phase } = decision.incident;
    if (phase.kind !== 'open' && phase.kind !== 'resolved')
        return [];
    const waiting = waitingStep(decision.incident, decision.settings);
    if (waiting === undefined)
        return [];
    const held = heldBack === undefined
        ? []
        : [(0,i18n_texts/* threadTexts */.zi)(decision.settings.language).format('reminderWaits', { reason: heldBack })];
    const sent = sentNow(decision, waiting);
    return [...held, ...lateNotes(decision, waiting, sent)];
}
/** The reminder of this run, if there was one. */
function sentNow({ incident }, { sent }) {
    return sent.findLast(({ at }) => !(0,instant/* isBefore */.Y8)(at, incident.now));
}
function lateNotes({ incident, settings }, { stage }, sent) {
    const due = stage.kind === 'due' ? { due: stage.due, at: incident.now } : sent;
    if (due === undefined || !cameLate(due, settings))
        return [];
    return [(0,i18n_texts/* threadTexts */.zi)(settings.language).format('scheduleSeemsOff', { due: due.due })];
}

;// CONCATENATED MODULE: ./lib/src/report/report-on.js









function reportOn({ decision, decided, effects, notes, dryRun }) {
    const { incident, delivery, settings } = decision;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const { delivered, heldBack } = decided;
    const commit = delivered?.kind === 'commit' ? delivered.commit : undefined;
    const file = effects.find((effect) => effect.kind === 'commit-files' || effect.kind === 'show-in-summary');
    const postmortem = delivered?.path ?? file?.path;
    const problem = deliveryProblem(decision);
    const waiting = waitingReport(decision);
    return {
        number: incident.number,
        url: incident.url,
        outcome: delivery.kind === 'refused' ? 'failed' : outcomeOf({ decision, decided, effects, dryRun }),
        ...(incident.severity === undefined ? {} : { severity: incident.severity }),
        step: currentStep(incident)?.step.id ?? '',
        done: finishedSteps(incident).length,
        total: incident.steps.length,
        ...(waiting === undefined ? {} : { waiting }),
        ...(postmortem === undefined ? {} : { postmortem }),
        ...(commit === undefined ? {} : { commit }),
        ...(wasJustMerged(incident, decided) ? { merged: true } : {}),
        effects,
        notes: [
            ...notes,
            ...reminderNotes(decision, heldBack),
            ...permissionNotes(decision.facts, texts),
            ...editNotes(decision.facts, texts),
            ...deliveryNotes(decision, decided),
        ],
        ...(problem === undefined ? {} : { problem }),
    };
}
/** This run is the first to see that people merged the pull request. */
function wasJustMerged({ logbook }, { delivered }) {
    const before = logbook.postmortem?.kind;
    return (before === 'pull-request' || before === 'branch') && delivered?.kind === 'commit';
}
/** Without a comment of ours it was left alone: closed before anybody looked, or left to the next run. */
function waitingOutcome({ tracking }) {
    return tracking.kind === 'absent' ? 'unchanged' : 'waiting';
}
function outcomeOf({ decision, decided, effects, dryRun }) {
    const { incident } = decision;
    if (incident.phase.kind === 'not-an-incident')
        return 'ignored';
    if (incident.phase.kind === 'paused')
        return 'paused';
    if (incident.phase.kind === 'waiting' && !(dryRun && effects.length > 0))
        return waitingOutcome(incident);
    const delivered = deliveryOutcome(decision, decided, effects);
    if (delivered === 'held-back')
        return delivered;
    if (effects.length === 0)
        return 'unchanged';
    if (dryRun)
        return 'planned';
    if (delivered !== undefined)
        return delivered;
    const posted = effects.flatMap((effect) => (effect.kind === 'post-comment' ? [effect.purpose] : []));
    if (effects.some((effect) => effect.kind === 'reopen-issue'))
        return 'reopened';
    if (posted.includes('tracking'))
        return 'opened';
    return posted.includes('reminder') ? 'reminded' : 'updated';
}
function waitingReport({ incident, settings }) {
    const waiting = waitingStep(incident, settings);
    if (waiting === undefined)
        return undefined;
    const { since, stage } = waiting;
    return {
        since,
        timeLimit: timeLimitText(waiting, (0,i18n_texts/* threadTexts */.zi)(settings.language)),
        ...stageReport(waiting, stage),
    };
}
/** As the team wrote it where days are working days: their length would have to be known to say it in hours. */
function timeLimitText({ tracked, factor, timeLimit, working }, { duration, format }) {
    if (working.kind === 'always')
        return duration(timeLimit);
    const base = format('ofWork', { duration: duration(tracked.step.timeLimit) });
    return factor === 1 ? base : `${base} × ${Number(factor.toFixed(2))}`;
}
function stageReport({ cap }, stage) {
    switch (stage.kind) {
        case 'on-time':
            return { level: 'in time', next: stage.remindsAt };
        case 'due-soon':
            return { level: 'due-soon', next: stage.remindsAt };
        case 'due':
            return {
                level: stage.escalates ? 'escalation due' : `reminder ${stage.level} of ${cap} due`,
                next: stage.due,
            };
        case 'reminded':
            return { level: `reminded ${stage.times} of ${cap}`, next: stage.nextAt };
        case 'escalated':
            return { level: 'escalated', next: '' };
    }
}
/** The last place that it reached in this run. */
function deliveryOutcome(decision, { delivered }, effects) {
    if (decision.delivery.kind === 'held-back')
        return 'held-back';
    const found = isFound(decision, delivered) ? 'published' : undefined;
    return outcomeOfDelivery(decision, effects) ?? found;
}
/** An earlier try had brought it there, and its answer was lost. */
function isFound({ incident }, now) {
    const before = incident.logbook.postmortem;
    if (!isPostmortemDue(incident) || now?.kind !== 'commit' || now.commit === undefined)
        return false;
    return before?.kind !== 'commit' || before.commit !== now.commit;
}
/** Each way that was shut, and the setting that opens it. */
function deliveryNotes(decision, { delivered }) {
    const { delivery, facts, settings } = decision;
    const { postmortems } = facts;
    const texts = (0,i18n_texts/* threadTexts */.zi)(settings.language);
    const blocked = postmortems.kind === 'unusable' && settings.postmortem.deliver !== 'commit' ? [postmortems.reason] : [];
    const path = postmortems.kind === 'read' ? postmortems.file.path : '';
    const shut = refusedIn(delivery).flatMap((refused) => {
        const words = whatIsNotDone(refused, path, texts);
        return words === undefined ? [] : [words];
    });
    return [...blocked, ...shut, ...conflictNotes(delivered, texts)];
}
function conflictNotes(now, texts) {
    if (now?.kind !== 'pull-request' || now.conflict === undefined)
        return [];
    return [conflictWords(texts.format('pullRequestNumber', now), now.conflict, texts)];
}
/** What turns the run red. */
function deliveryProblem({ delivery, settings }) {
    switch (delivery.kind) {
        case 'refused':
            return delivery.reason;
        case 'held-back':
            return heldBackWords(delivery, (0,i18n_texts/* threadTexts */.zi)(settings.language));
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/checklist/checkbox-edits.js
/**
 * Who changed which box when, from GitHub's own record of a text's edits: the only one to ask when the event that
 * would have told never reached us.
 */


/** Right after a write GitHub may still show the text from before it, which its record then knows better. */
function latestList({ list, updatedAt }, edits) {
    const newest = edits?.kind === 'read' ? edits.revisions.at(-1) : undefined;
    return newest?.list !== undefined && (0,instant/* isBefore */.Y8)(updatedAt, newest.at) ? newest.list : list;
}
/**
 * Every change of a box, oldest first. A line that is gone for a while keeps the state that it had, so that who puts it
 * back ticked nothing. What changed across a version that is missing has no known hand; it was so from the next one on.
 */
function checkboxEditsIn(written, edits, now) {
    if (edits?.kind !== 'read')
        return [];
    const states = new Map();
    let isBroken = !edits.whole;
    return [...revisionsOf(written, edits), { at: now, list: latestList(written, edits) }].flatMap(({ at, by, list }) => {
        const hand = isBroken || by === undefined ? {} : { by };
        isBroken = list === undefined;
        if (list === undefined)
            return [];
        const ticked = (0,boxes/* tickedSteps */.K)(list);
        const changed = [...(0,boxes/* listedSteps */.v)(list)].filter((step) => (states.get(step) ?? false) !== ticked.has(step));
        for (const step of changed)
            states.set(step, ticked.has(step));
        return changed.map((step) => ({ step, ticked: ticked.has(step), at, ...hand }));
    });
}
function revisionsOf({ createdAt: at, by, list }, { revisions, whole }) {
    if (revisions.length > 0 || !whole)
        return revisions;
    return [{ at, ...(by === undefined ? {} : { by }), list }];
}
/** Who changed a box last; edits of those who do not count, and our own, are passed over. */
function handOn(checkboxEdits, { step, ticked, since }, counts) {
    const lately = checkboxEdits.filter((checkboxEdit) => checkboxEdit.step === step && (since === undefined || !(0,instant/* isBefore */.Y8)(checkboxEdit.at, since)));
    const last = lately.findLast(({ by }) => by === undefined || counts(by));
    if (last?.ticked === ticked && last.by !== undefined)
        return { kind: 'known', by: last.by, at: last.at };
    const latest = lately.at(-1);
    return latest?.ticked === ticked ? { kind: 'unknown', at: latest.at } : { kind: 'no-edit' };
}

;// CONCATENATED MODULE: ./lib/src/delivery/find-file.js


/**
 * Where the postmortem of an incident is, whatever people called it and wherever in the folder they put it; or
 * where it is to go. A name can be anybody's: what counts is the incident that the file itself names.
 */
function findFile(folder, incident, directory) {
    const known = incident.logbook.postmortem?.path;
    const isThere = folder.entries.some(({ path }) => path === known);
    const expected = postmortemPath(directory, incident);
    const paths = folder.entries.map(({ path }) => path);
    const likely = [
        ...(known !== undefined && isThere ? [known] : []),
        ...paths.filter((path) => path === expected),
        ...paths.filter((path) => isPostmortemOf(fileName(path), incident.number)),
    ];
    const among = search(folder, likely, incident);
    if (among !== undefined)
        return among;
    const renamed = known === undefined || isThere
        ? undefined
        : search(folder, paths.filter((path) => mayBeRenamed(path, incident.number)), incident);
    return renamed ?? freePath(folder, expected);
}
function search(folder, candidates, incident) {
    const wants = [...new Set(candidates)].filter((path) => !Object.hasOwn(folder.texts, path));
    if (wants.length > 0)
        return { kind: 'unsure', wants };
    const path = candidates.find((one) => find_file_isAbout(folder.texts[one] ?? '', one, incident));
    return path === undefined ? undefined : { kind: 'present', path };
}
/** Without a number in it, a file is ours only where we wrote it: people took the front matter out. */
function find_file_isAbout(text, path, { number, logbook }) {
    const read = (0,front_matter/* readFrontMatter */.Xz)(text);
    const named = read.kind === 'front-matter' ? read.data['incident'] : undefined;
    return named === undefined ? path === logbook.postmortem?.path : named === number;
}
function mayBeRenamed(path, number) {
    return /\.mdx?$/i.test(path) && !isPostmortemOfAnother(fileName(path), number);
}
/** Somebody else's file is left alone: ours gets another name. */
function freePath({ entries, others }, expected) {
    if (others.includes(expected))
        return { kind: 'blocked', path: expected };
    const taken = new Set([...entries.map(({ path }) => path), ...others]);
    let path = expected;
    for (let count = 2; taken.has(path); count += 1)
        path = expected.replace(/\.md$/, `-${count}.md`);
    return { kind: 'absent', path };
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/delivery/directory.js
/** Which texts of the postmortem folder a decision needs, and what the folder is once they are there. */



/** What is worth reading can depend on what was read: an index tells which files are new to it. */
function filesWanted(folder, wanted) {
    return unread(folder, [...fileWanted(folder, wanted), ...indexQuestions({ ...folder, ...wanted })]);
}
/** A pull request carries the postmortem alone. */
function draftFilesWanted(folder, wanted) {
    return unread(folder, fileWanted(folder, wanted));
}
function fileWanted(folder, { incident, directory }) {
    const found = findFile(folder, incident, directory);
    switch (found.kind) {
        case 'unsure':
            return found.wants;
        case 'present':
            return [found.path];
        default:
            return [];
    }
}
function unread({ entries, texts }, paths) {
    const asked = new Set(paths);
    return entries.filter(({ path }) => asked.has(path) && !Object.hasOwn(texts, path));
}
/** The same facts, with folders that need no more text taken for read. */
function withReadDirectories(facts, incident, place) {
    const { postmortems, draft } = facts;
    const wanted = { incident, ...place };
    const isListed = postmortems.kind === 'listed' && filesWanted(postmortems, wanted).length === 0;
    return {
        ...facts,
        ...(isListed ? { postmortems: readOf(postmortems, wanted) } : {}),
        draft: readDraft(draft, wanted),
    };
}
function readOf(listed, { incident, directory }) {
    const found = findFile(listed, incident, directory);
    if (found.kind === 'unsure')
        throw new Error('the folder was read and still does not show its postmortem');
    if (found.kind === 'blocked') {
        const { path } = found;
        const reason = `The postmortem cannot be written: \`${path}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`;
        return { kind: 'unusable', blocker: 'place', path, reason };
    }
    const { path } = found;
    const file = found.kind === 'absent' ? found : { ...found, content: listed.texts[path] ?? '' };
    return { ...listed, kind: 'read', file };
}
/** A branch without our postmortem is somebody else's, unless we wrote to it before: the next name is tried. */
function readDraft(draft, wanted) {
    if (draft.kind !== 'read')
        return draft;
    const { branch } = draft;
    if (branch.kind !== 'listed' && branch.kind !== 'foreign')
        return draft;
    const { name } = branch;
    if (branch.kind === 'listed' && draftFilesWanted(branch.postmortems, wanted).length > 0)
        return draft;
    const postmortems = branch.kind === 'listed' ? readOf(branch.postmortems, wanted) : undefined;
    const isOwn = postmortems?.kind === 'read' && postmortems.file.kind === 'present';
    if (postmortems?.kind === 'read' && (isOwn || name === branchWrittenTo(wanted.incident))) {
        return { ...draft, branch: { kind: 'present', name, postmortems } };
    }
    return {
        kind: 'read',
        branch: { kind: 'unread', name: nextBranch(name, wanted.incident) },
        pull: { kind: 'unread' },
    };
}
/** The branch that the logbook knows of. */
function branchWrittenTo({ logbook: { postmortem } }) {
    const isDrafted = postmortem?.kind === 'pull-request' || postmortem?.kind === 'branch';
    return isDrafted ? postmortem.branch : undefined;
}
function firstBranch(incident) {
    return branchNames(incident)[0] ?? '';
}
function nextBranch(name, incident) {
    const names = branchNames(incident);
    const next = names[names.indexOf(name) + 1];
    if (next === undefined)
        throw new Error('every name for a branch of the postmortem is taken');
    return next;
}
function branchNames(incident) {
    const known = branchWrittenTo(incident);
    const names = draftBranchNames(incident.number);
    return known === undefined ? names : [known, ...names.filter((name) => name !== known)];
}

;// CONCATENATED MODULE: ./lib/src/delivery/questions.js
/** What has to be read of the default branch and of pull requests before the postmortem can be delivered. */




function deliveryQuestions(occasion) {
    return [...directoryQuestions(occasion), ...draftQuestions(occasion)];
}
function directoryQuestions({ incident, facts, settings, blobSha }) {
    const { postmortems, repository } = facts;
    const { directory } = settings.postmortem;
    switch (postmortems.kind) {
        case 'unread': {
            const isWanted = isPostmortemDue(incident) || asksForWords(incident);
            const branch = repository.defaultBranch;
            return isWanted ? [{ kind: 'directory', of: 'default-branch', branch, directory }] : [];
        }
        case 'listed': {
            const files = filesWanted(postmortems, { incident, directory, blobSha });
            return files.length === 0 ? [] : [{ kind: 'files', of: 'default-branch', files }];
        }
        case 'read': {
            const { file, base } = postmortems;
            if (file.kind === 'absent' || file.lastChange !== undefined || !isUnrecorded(incident))
                return [];
            return [{ kind: 'last-change', commit: base.commit, path: file.path }];
        }
        case 'unusable':
            return [];
    }
}
/** The step about prevention says what the postmortem still asks for, so that one is looked at. */
function asksForWords(incident) {
    const { phase, logbook } = incident;
    if (phase.kind !== 'resolved' || logbook.postmortem?.kind !== 'commit')
        return false;
    return currentStep(incident)?.step.id === 'prevent';
}
/**
 * Only where commits are refused, or a pull request was opened before: most teams never pay for it. What people made of
 * the pull request is asked of every closed incident that has one; our branch only when it is to be written to.
 */
function draftQuestions(occasion) {
    const { incident, facts, settings, blobSha } = occasion;
    const { draft } = facts;
    const { directory } = settings.postmortem;
    if (!isPostmortemDue(incident)) {
        const known = branchWrittenTo(incident);
        const isWanted = draft.kind === 'unread' && known !== undefined && incident.phase.kind === 'resolved';
        return isWanted ? [pullQuestion(known, occasion)] : [];
    }
    if (!isBranchWanted(occasion))
        return [];
    const branch = draft.kind === 'read' ? draft.branch : { kind: 'unread', name: firstBranch(incident) };
    switch (branch.kind) {
        case 'unread':
            return [{ kind: 'directory', of: 'draft', branch: branch.name, directory }];
        case 'listed': {
            const files = draftFilesWanted(branch.postmortems, { incident, directory, blobSha });
            return files.length === 0 ? [] : [{ kind: 'files', of: 'draft', files }];
        }
        default: {
            const isKnown = draft.kind === 'read' && draft.pull.kind !== 'unread';
            return isKnown ? [] : [pullQuestion(branch.name, occasion)];
        }
    }
}
function isBranchWanted({ incident, facts, settings, delivery }) {
    const { deliver } = settings.postmortem;
    if (deliver === 'commit' || facts.postmortems.kind === 'unusable')
        return false;
    const isRefused = delivery.kind === 'pending' &&
        delivery.refused.some((refused) => refused.target === 'commit' && !isClosedToAll(refused));
    return deliver === 'pull-request' || branchWrittenTo(incident) !== undefined || isRefused;
}
function pullQuestion(branch, { incident: { logbook }, facts }) {
    const { postmortem: known, review } = logbook;
    const isOpen = known?.kind === 'pull-request' && known.state === 'open' && known.branch === branch;
    return {
        kind: 'pull-request',
        branch,
        base: facts.repository.defaultBranch,
        ...(isOpen ? { open: known.number } : {}),
        ...(review === undefined ? {} : { reviewed: review.number }),
    };
}

;// CONCATENATED MODULE: ./lib/src/incident/marks.js
/** Comments that people marked with a reaction, so that the postmortem tells them in a certain place. */



/** Each costs a request; nobody marks more. */
const mostMarked = 30;
/** Anybody may react in a public repository. */
const mostPeople = 40;
/** By a member, with a mark by a member. */
function marksOf(facts, acceptFrom) {
    const trusted = markedComments(facts).filter(({ author }) => isTrusted(author.login, facts, acceptFrom));
    const markedWith = (kind) => {
        const isMark = (mark) => mark.kind === kind && isTrusted(mark.by, facts, acceptFrom);
        return trusted.filter(({ id }) => marksOn(facts, id).some(isMark)).map(({ id }) => id);
    };
    return { rocket: markedWith('rocket'), hooray: markedWith('hooray'), confused: markedWith('confused') };
}
/** Only what is not known yet. */
function markQuestions(facts, acceptFrom) {
    const marked = markedComments(facts);
    const people = marked.flatMap(({ id, author }) => [
        author.login,
        ...marksOn(facts, id).map(({ by }) => by),
    ]);
    return {
        reactionsOf: marked
            .filter(({ id, author }) => {
            return facts.reactions?.[id] === undefined && isTrusted(author.login, facts, acceptFrom);
        })
            .map(({ id }) => id),
        permissionsOf: [...new Set(people)].slice(0, mostPeople).filter((login) => mustAsk(login, facts)),
    };
}
function markedComments({ comments, me }) {
    return comments
        .filter(({ author, body, reactions = {} }) => {
        const isMarked = markKinds.some((kind) => (reactions[kind] ?? 0) > 0);
        return isMarked && author.kind === 'person' && author.login !== me && !(0,command_lines/* holdsOnlyCommands */.bZ)(body);
    })
        .slice(0, mostMarked);
}
function marksOn({ reactions, me }, comment) {
    return (reactions?.[comment] ?? []).filter(({ by, kind }) => {
        // With our own 😕 we refuse a command.
        return markKinds.some((mark) => mark === kind) && !(kind === 'confused' && by === me);
    });
}

;// CONCATENATED MODULE: ./lib/src/logbook/find-tracking.js


function findTracking(facts) {
    const ours = facts.comments
        .filter((comment) => comment.author.login === facts.me)
        .map((comment) => ({ comment, read: parseTrackingComment(comment.body) }))
        .filter(({ comment, read }) => find_tracking_isOwn(read, comment, facts.issue.number))
        .toSorted((a, b) => a.comment.id - b.comment.id);
    // A comment with a whole logbook comes before one without, else the oldest: two runs that race choose alike.
    const chosen = ours.find(({ read }) => read.kind === 'tracking' && read.logbook.comment !== 0) ?? ours[0];
    if (chosen === undefined)
        return { tracking: { kind: 'absent' } };
    const { comment, read } = chosen;
    const tracking = {
        kind: 'present',
        id: comment.id,
        url: comment.url,
        body: comment.body,
        createdAt: comment.createdAt,
        updatedAt: comment.updatedAt,
        duplicates: ours.filter((one) => one !== chosen).map((one) => one.comment.id),
        readable: read.kind === 'tracking',
    };
    return read.kind === 'tracking' && read.logbook.comment === comment.id
        ? { tracking, logbook: read.logbook }
        : { tracking };
}
/**
 * A logbook names the comment it was written into, so a copy that another bot with our login quotes is not taken
 * for it. Zero is the moment between posting the comment and learning its id.
 */
function find_tracking_isOwn(read, comment, issue) {
    if (read.kind === 'damaged')
        return comment.body.includes(`"issue":${issue},"comment":${comment.id},`);
    if (read.kind === 'foreign' || read.logbook.issue !== issue)
        return false;
    return read.logbook.comment === comment.id || read.logbook.comment === 0;
}
/** The text that people tick in; undefined when it should be our comment and that is gone. */
function listHolder({ issue, comments }, tracking, place) {
    const id = tracking.kind === 'present' ? tracking.id : undefined;
    const holder = place === 'comment' ? comments.find((comment) => comment.id === id) : issue;
    if (holder === undefined)
        return undefined;
    const { author, createdAt, updatedAt, body } = holder;
    const by = author.kind === 'ghost' ? {} : { by: author.login };
    return { createdAt, ...by, updatedAt, list: (0,checklist_checklist/* readChecklist */.zo)(body, issue.number) };
}

;// CONCATENATED MODULE: ./lib/src/trust/acceptance.js


/** The line that lets an incident in, as soon as somebody whose word counts is behind it. */
function observeAcceptance(facts, logbook, gate) {
    if (isAccepted(facts, logbook))
        return [];
    const { author, createdAt } = facts.issue;
    if (author.kind !== 'ghost' && isTrusted(author.login, facts, gate.acceptFrom)) {
        return [{ what: 'accepted', attribution: { kind: 'actor', by: author.login, at: createdAt } }];
    }
    const vouching = vouchers(facts, gate.label).find(({ by }) => isTrusted(by.login, facts, gate.acceptFrom));
    if (vouching === undefined)
        return [];
    return [{ what: 'accepted', attribution: { kind: 'actor', by: vouching.by.login, at: vouching.at } }];
}
/**
 * Those who put the label on or assigned somebody, oldest first. Apps do not count here: one that labels whatever
 * people without access open would let all of them in.
 */
function vouchers(facts, label) {
    const { history } = facts;
    if (history.kind !== 'read')
        return [];
    return history.events.filter((event) => event.by.kind === 'person' &&
        !isApp(event.by.login, facts) &&
        (event.kind === 'assigned' || (event.kind === 'labeled' && (0,facts_label/* sameLabel */.b)(event.label, label))));
}

;// CONCATENATED MODULE: ./lib/src/decide/ask.js
/** What is still unknown and has to be known before anything can be decided. Each question costs a request. */











/** Only what is not known yet, so that asking again after each answer comes to an end. */
function ask(occasion) {
    const { incident, facts } = occasion;
    const { kind } = incident.phase;
    const again = facts.posted === undefined ? [] : [{ kind: 'comments', issue: facts.issue.number }];
    if (kind === 'not-an-incident' || kind === 'paused')
        return again;
    return [
        ...again,
        ...threadQuestions(occasion),
        ...(isPostmortemDue(incident) ? postmortemQuestions(occasion) : []),
        ...permissionQuestions(occasion),
        ...deliveryQuestions(occasion),
    ];
}
function threadQuestions({ incident, facts }) {
    const { number: issue, parts = 0 } = facts.issue;
    return [
        ...(facts.history.kind === 'unread' && wantsHistory(incident)
            ? [{ kind: 'history', issue, parts }]
            : []),
        ...(facts.edits === undefined && incident.unattributed.length > 0
            ? [editsQuestion(incident, facts)]
            : []),
    ];
}
/** Of the text that people tick in. */
function editsQuestion({ number: issue, logbook, tracking }, { comments }) {
    if (logbook.list !== 'comment' || tracking.kind === 'absent')
        return { kind: 'edits', issue };
    const comment = comments.find(({ id }) => id === tracking.id)?.node ?? '';
    return { kind: 'edits', issue, comment };
}
/** What only a postmortem needs: what the repository knows, who marked which comment, who reported it again. */
function postmortemQuestions({ incident, facts, settings }) {
    const { number: issue, url } = facts.issue;
    const issues = duplicateQuestions(facts);
    return [
        ...(facts.background.kind === 'unread' && isBeginningKnown(incident, facts)
            ? [{ kind: 'background', issue, ...leadUpTo(incident) }]
            : []),
        ...markQuestions(facts, settings.acceptFrom).reactionsOf.map((comment) => ({ kind: 'reactions', comment })),
        ...(issues.length === 0 ? [] : [{ kind: 'duplicates', url, issues }]),
    ];
}
function permissionQuestions(occasion) {
    const { facts } = occasion;
    const people = [...peopleToWeigh(occasion), ...mentionsToCheck(occasion)].map((login) => login.toLowerCase());
    return [...new Set(people)]
        .filter((login) => facts.permissions[login] === undefined)
        .map((login) => ({ kind: 'permission', login }));
}
function wantsHistory(incident) {
    return (incident.phase.kind === 'waiting' ||
        isLogbookNew(incident) ||
        isPostmortemDue(incident) ||
        wasJustSeenReopened(incident));
}
function peopleToWeigh({ incident, facts, settings, editEvent }) {
    const { author, state } = facts.issue;
    const closer = isPostmortemOutdated(incident) && state.kind === 'closed' && state.by !== undefined ? [state.by] : [];
    const editor = editEvent === undefined || isAuthorTrusted(facts, incident.logbook) ? [] : [editEvent.by];
    const weighed = incident.phase.kind === 'waiting'
        ? [author.login, ...vouchers(facts, settings.label).map(({ by }) => by.login)]
        : [...closer, ...editor, ...editorsOfBoxes(incident, facts)];
    const isDue = isPostmortemDue(incident);
    return [
        ...incident.requested.permissionsOf,
        ...(isDue ? acknowledgersToWeigh(incident, facts) : []),
        ...(isDue ? markQuestions(facts, settings.acceptFrom).permissionsOf : []),
        ...weighed.filter((login) => mustAsk(login, facts)),
    ];
}
/** In an incident that somebody without access opened, a box counts by who changed it. */
function editorsOfBoxes({ tracking, logbook, unattributed }, facts) {
    const written = listHolder(facts, tracking, logbook.list);
    if (written === undefined || unattributed.length === 0 || isAuthorTrusted(facts, logbook))
        return [];
    return checkboxEditsIn(written, facts.edits, facts.now).flatMap(({ step, by }) => unattributed.includes(step) && by !== undefined ? [by] : []);
}
/** A logbook that is begun, for the first time or because the old one cannot be read, needs to know who declared. */
function isLogbookNew({ logbook }) {
    return logbook.comment === 0;
}
/** What led up to it is looked for before it began, and who declared it when may be in the history only. */
function isBeginningKnown(incident, { history }) {
    return !isLogbookNew(incident) || history.kind !== 'unread';
}
/** Asked in the run that finds it and not again: what the history does not show then, it never shows. */
function wasJustSeenReopened({ logbook, now }) {
    return logbook.entries.some(({ what, attribution }) => what === 'reopened' && attribution.kind === 'seen' && attribution.at === now);
}

;// CONCATENATED MODULE: ./lib/src/github/translate-background.js


/** GraphQL names a bot without the `[bot]` that REST appends, and people know it by. */
function actorAccount(actor) {
    const login = (0,src_json/* textAt */.$6)(actor, 'login');
    if (login === undefined)
        return account(null);
    const isBot = (0,src_json/* textAt */.$6)(actor, '__typename') === 'Bot';
    return account({ login: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login });
}
function closingPull(node) {
    const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
    const state = Object.entries(states).find(([name]) => name === (0,src_json/* textAt */.$6)(node, 'state'))?.[1];
    if (state === undefined)
        return [];
    const reviewers = (0,src_json/* listAt */.gT)(node, 'latestReviews', 'nodes').map((review) => actorAccount((0,src_json.at)(review, 'author')));
    const commit = (0,src_json/* textAt */.$6)(node, 'mergeCommit', 'oid');
    return pullFact(node).map((pull) => ({
        ...pull,
        state,
        ...(commit === undefined ? {} : { commit }),
        reviewers,
    }));
}
function commitFact(node) {
    const [sha, when] = [(0,src_json/* textAt */.$6)(node, 'oid'), (0,src_json/* textAt */.$6)(node, 'committedDate')];
    if (sha === undefined || when === undefined)
        return [];
    const user = (0,src_json.at)(node, 'author', 'user') ?? undefined;
    const [pull] = (0,src_json/* listAt */.gT)(node, 'associatedPullRequests', 'nodes').flatMap((one) => pullFact(one).map((fact) => ({ ...fact, base: (0,src_json/* textAt */.$6)(one, 'baseRefName') ?? '' })));
    return [
        {
            sha,
            url: (0,src_json/* textAt */.$6)(node, 'url') ?? '',
            headline: (0,src_json/* textAt */.$6)(node, 'messageHeadline') ?? '',
            at: when,
            ...(user === undefined ? {} : { by: actorAccount(user) }),
            authorName: (0,src_json/* textAt */.$6)(node, 'author', 'name') ?? '',
            ...(pull === undefined ? {} : { pull }),
        },
    ];
}
function pullFact(node) {
    const number = (0,src_json/* numberAt */.tk)(node, 'number');
    if (number === undefined)
        return [];
    const mergedAt = (0,src_json/* textAt */.$6)(node, 'mergedAt');
    return [
        {
            number,
            title: (0,src_json/* textAt */.$6)(node, 'title') ?? '',
            url: (0,src_json/* textAt */.$6)(node, 'url') ?? '',
            author: actorAccount((0,src_json.at)(node, 'author')),
            ...(mergedAt === undefined ? {} : { mergedAt }),
        },
    ];
}
function deploymentFact(node) {
    const [when, sha] = [(0,src_json/* textAt */.$6)(node, 'createdAt'), (0,src_json/* textAt */.$6)(node, 'commitOid')];
    const environment = (0,src_json/* textAt */.$6)(node, 'environment');
    if (when === undefined || sha === undefined || environment === undefined)
        return [];
    return [
        {
            at: when,
            by: actorAccount((0,src_json.at)(node, 'creator')),
            environment,
            sha,
            state: deploymentState((0,src_json/* textAt */.$6)(node, 'state')),
        },
    ];
}
/** What was replaced by the next deployment, or taken down, had succeeded before; so the word stays the same. */
function deploymentState(state) {
    switch (state) {
        case 'ACTIVE':
        case 'SUCCESS':
        case 'INACTIVE':
        case 'DESTROYED':
            return 'succeeded';
        case 'ERROR':
        case 'FAILURE':
            return 'failed';
        default:
            return 'unfinished';
    }
}

;// CONCATENATED MODULE: ./lib/src/github/read-background.js





/** Each commit is asked for its pull request, which takes GitHub time: with many more it runs into its ten seconds. */
const read_background_mostCommits = 50;
const mostPulls = 20;
const deploymentsPerPage = 100;
/** GitHub lists deployments by their age only; who deploys more than that since then is not looked through. */
const mostPages = 10;
/** One question, and one more for each further hundred of deployments since then. */
async function readBackground(github, question) {
    const answer = await answerTo(github, read_background_questionAbout(github, question));
    if (((0,src_json.at)(answer, 'data') ?? undefined) === undefined) {
        return { kind: 'unavailable', reason: 'this GitHub does not answer that question' };
    }
    return {
        kind: 'read',
        closing: partOf(answer, ['known', 'issue', 'closedByPullRequestsReferences'], closingPull),
        commits: commitsIn(answer),
        deployments: await deploymentsSince(github, answer, question),
    };
}
/** Whatever goes wrong costs this part of a postmortem only; what all requests would meet is thrown. */
async function answerTo(github, question) {
    try {
        return await github.query(question);
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).limit !== 'none')
            throw error;
        return undefined;
    }
}
function read_background_questionAbout(github, { issue, from, to }) {
    const window = `since: ${JSON.stringify(from)}, until: ${JSON.stringify(to)}`;
    // Asked for twice, because a token that may not see deployments gets nothing at all of a repository with them.
    return `query {
    known: repository(${repositoryArguments(github)}) {
      issue(number: ${issue}) {
        closedByPullRequestsReferences(first: ${mostPulls}, includeClosedPrs: true) {
          totalCount
          nodes { ${pullFields} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }
        }
      }
      defaultBranchRef { target { ... on Commit { history(first: ${read_background_mostCommits}, ${window}) {
        totalCount
        nodes {
          oid messageHeadline url committedDate author { name user { login } }
          associatedPullRequests(first: 1) { nodes { ${pullFields} baseRefName } }
        }
      } } } }
    }
    ${deploymentsAsked(github)}
  }`;
}
const pullFields = 'number title url mergedAt author { __typename login }';
function deploymentsAsked(github, after) {
    const page = `first: ${deploymentsPerPage}${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}`;
    return `deployed: repository(${repositoryArguments(github)}) {
    deployments(${page}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { createdAt environment commitOid state creator { __typename login } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}
function partOf(answer, path, translate) {
    const found = (0,src_json.at)(answer, 'data', ...path);
    if (!Array.isArray((0,src_json.at)(found, 'nodes')))
        return { kind: 'not-known', why: whyNot(answer, path) };
    const nodes = (0,src_json/* listAt */.gT)(found, 'nodes');
    const left = Math.max(0, ((0,src_json/* numberAt */.tk)(found, 'totalCount') ?? 0) - nodes.length);
    return { kind: 'known', items: nodes.flatMap(translate), left };
}
function whyNot(answer, path) {
    const isForbidden = (0,src_json/* listAt */.gT)(answer, 'errors').some((error) => {
        const place = (0,src_json/* listAt */.gT)(error, 'path');
        return (0,src_json/* textAt */.$6)(error, 'type') === 'FORBIDDEN' && path.every((name, index) => place[index] === name);
    });
    return isForbidden ? 'forbidden' : 'unanswered';
}
/** A repository without a first commit has no branch that anything could have changed on. */
function commitsIn(answer) {
    const known = (0,src_json.at)(answer, 'data', 'known');
    if (known !== null && (0,src_json.at)(known, 'defaultBranchRef') === null)
        return { kind: 'known', items: [], left: 0 };
    return partOf(answer, ['known', 'defaultBranchRef', 'target', 'history'], commitFact);
}
async function deploymentsSince(github, first, { from }) {
    const path = ['deployed', 'deployments'];
    const items = [];
    let answer = first;
    for (let page = 1;; page += 1) {
        const part = partOf(answer, path, deploymentFact);
        if (part.kind === 'not-known')
            return part;
        items.push(...part.items.filter((one) => !(0,instant/* isBefore */.Y8)(one.at, from)));
        const { hasMore, end } = pageIn(answer, path);
        if (!hasMore || part.items.some((one) => (0,instant/* isBefore */.Y8)(one.at, from))) {
            return { kind: 'known', items, left: 0 };
        }
        if (page === mostPages)
            return { kind: 'not-known', why: 'too-many' };
        answer = await answerTo(github, `query { ${deploymentsAsked(github, end)} }`);
    }
}
function pageIn(answer, path) {
    const info = (0,src_json.at)(answer, 'data', ...path, 'pageInfo');
    const end = (0,src_json/* textAt */.$6)(info, 'endCursor');
    return { hasMore: (0,src_json.at)(info, 'hasNextPage') === true && end !== undefined, end: end ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/github/read-tree.js
/** A folder with more than that many folders in it, each too large for one answer, is nobody's postmortems. */
const mostFolders = 200;
/** All that is in the folder and in the folders in it, with its path from the root. */
async function read_tree_readFolder(github, root, directory) {
    const segments = directory.split('/');
    let sha = root;
    for (const [index, segment] of segments.entries()) {
        const level = await readTree(github, sha);
        const folder = level.entries.find((entry) => entry.path === segment);
        const path = segments.slice(0, index + 1).join('/');
        if (folder === undefined)
            return level.isWhole ? { kind: 'listed', entries: [] } : { kind: 'cut', path };
        if (folder.type !== 'tree')
            return { kind: 'blocked', path };
        sha = folder.sha;
    }
    return read_tree_readWhole(github, sha, directory);
}
/** In one answer, as long as it is one: what is too large for that is asked for folder by folder. */
async function read_tree_readWhole(github, sha, path) {
    const found = [];
    const waiting = [{ sha, path }];
    for (let asked = 0; asked < mostFolders; asked += 1) {
        const folder = waiting.shift();
        if (folder === undefined)
            return { kind: 'listed', entries: found };
        const deep = await readTree(github, folder.sha, { recursive: 'true' });
        const level = deep.isWhole ? deep : await readTree(github, folder.sha);
        if (!level.isWhole)
            return { kind: 'cut', path: folder.path };
        const entries = level.entries.map((entry) => ({ ...entry, path: `${folder.path}/${entry.path}` }));
        found.push(...entries);
        if (!deep.isWhole)
            waiting.push(...entries.filter(({ type }) => type === 'tree'));
    }
    return { kind: 'cut', path };
}
/** GitHub answers with at most 100,000 entries or 7 MB. https://docs.github.com/en/rest/git/trees#get-a-tree */
async function readTree({ rest, owner, repo }, sha, depth = {}) {
    const { data } = await rest.git.getTree({ owner, repo, tree_sha: sha, ...depth });
    return { entries: data.tree, isWhole: data.truncated !== true };
}

;// CONCATENATED MODULE: ./lib/src/github/read-directory.js



const symbolicLink = '120000';
/**
 * Lists the postmortem folder at one commit, so that what is written on top of it is written on what was read. Throws
 * where the branch of a pull request does not show whether it holds our postmortem: another branch would hold a second.
 */
async function listDirectory(github, { of, branch, directory }) {
    const base = await readTip(github, branch);
    if (typeof base === 'string')
        return of === 'draft' ? { kind: 'no-branch' } : noTip(base, branch, directory);
    const listing = await listAt(github, base, directory);
    if (of === 'draft' && listing.kind === 'unusable' && listing.blocker === 'too-large') {
        throw new errors/* UserError */.yo(`On the branch \`${branch}\`: ${listing.reason}`);
    }
    return listing;
}
async function listAt(github, base, directory) {
    const listed = await read_tree_readFolder(github, base.tree, directory);
    if (listed.kind === 'blocked')
        return inTheWay(listed.path);
    if (listed.kind === 'cut')
        return tooLarge(listed.path);
    const files = listed.entries.filter(isPlainFile);
    return {
        kind: 'listed',
        base,
        entries: files.map(({ path, sha }) => ({ path, sha })),
        others: listed.entries.filter((entry) => !isPlainFile(entry)).map(({ path }) => path),
        texts: {},
    };
}
function isPlainFile({ type, mode }) {
    return type === 'blob' && mode !== symbolicLink;
}
/** Where a branch is; else what is missing. */
async function readTip({ rest, owner, repo }, branch) {
    try {
        const { data } = await rest.repos.getBranch({ owner, repo, branch });
        const { sha } = data.commit;
        // Other forges name the commit only.
        const tree = (0,src_json/* textAt */.$6)(data, 'commit', 'commit', 'tree', 'sha') ?? (await readTreeOf(sha));
        const message = (0,src_json/* textAt */.$6)(data, 'commit', 'commit', 'message') ?? '';
        return { commit: sha, tree, message, ...(data.protected === true ? { isProtected: true } : {}) };
    }
    catch (error) {
        const { status, message } = (0,errors/* errorAnswer */.B1)(error);
        if (status === 404 || (status === 409 && /empty/i.test(message)))
            return 'empty';
        if (status === 403 && /not accessible by/i.test(message))
            return 'contents';
        throw error;
    }
    async function readTreeOf(commit) {
        return (await rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
    }
}
function noTip(blocker, branch, path) {
    return blocker === 'contents'
        ? unusable(blocker, path, 'the workflow may not read the repository: add `contents: write`.')
        : unusable(blocker, path, `the default branch \`${branch}\` has no commit yet: push a first one.`);
}
function inTheWay(path) {
    return unusable('place', path, `\`${path}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`);
}
/** What is not in the list may be in the folder: a second postmortem would be beside the first. */
function tooLarge(path) {
    return unusable('too-large', path, `GitHub does not list \`${path}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`);
}
function unusable(blocker, path, reason) {
    return { kind: 'unusable', blocker, path, reason: `The postmortem cannot be written: ${reason}` };
}

;// CONCATENATED MODULE: ./lib/src/github/read-duplicates.js



const mark = 'createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }';
/** Which issues were marked as duplicates of the one at this address, as the histories of these tell. */
async function readDuplicates(github, url, issues) {
    const answer = await (0,errors/* optionalQuery */.lJ)(github.query(read_duplicates_questionAbout(github, issues)));
    const repository = (0,src_json.at)(answer, 'data', 'repository') ?? undefined;
    if (repository === undefined)
        return { kind: 'unavailable' };
    const marks = issues.flatMap((number) => (0,src_json/* listAt */.gT)(repository, `i${number}`, 'timelineItems', 'nodes'));
    const known = new Map();
    for (const node of marks.filter((one) => (0,src_json/* textAt */.$6)(one, 'canonical', 'url') === url)) {
        const duplicate = duplicateIn(node);
        if (duplicate === undefined)
            continue;
        if ((0,src_json/* textAt */.$6)(node, '__typename') === 'MarkedAsDuplicateEvent')
            known.set(duplicate.url, duplicate);
        else
            known.delete(duplicate.url);
    }
    return { kind: 'read', issues: [...known.values()].toSorted((a, b) => a.number - b.number) };
}
function read_duplicates_questionAbout(github, issues) {
    const items = 'timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT])';
    const nodes = `nodes { __typename ... on MarkedAsDuplicateEvent { ${mark} } ... on UnmarkedAsDuplicateEvent { ${mark} } }`;
    const asked = issues.map((number) => `i${number}: issue(number: ${number}) { ${items} { ${nodes} } }`);
    const where = repositoryArguments(github);
    return `query { repository(${where}) { ${asked.join(' ')} } }`;
}
function duplicateIn(node) {
    const number = (0,src_json/* numberAt */.tk)(node, 'duplicate', 'number');
    const url = (0,src_json/* textAt */.$6)(node, 'duplicate', 'url');
    const marked = (0,src_json/* textAt */.$6)(node, 'createdAt');
    if (number === undefined || url === undefined || marked === undefined)
        return undefined;
    return { number, url, at: marked };
}

;// CONCATENATED MODULE: ./lib/src/github/read-edits.js



const editsPerPage = 100;
/** What is older is left out, and said to be. */
const read_edits_mostPages = 5;
/** Somebody without access may edit a long text of theirs as often as they like; whoever does is not read to the end. */
const mostCharacters = 2_000_000;
/** Not to be told is no reason to stop: the boxes count all the same, only without a name. */
async function readEdits(github, text) {
    try {
        return await readFrom(github, text, { page: 1, newer: [], characters: 0 });
    }
    catch (error) {
        return { kind: 'unavailable', reason: (0,errors/* errorAnswer */.B1)(error).message };
    }
}
async function readFrom(github, text, from) {
    const { page, after, newer } = from;
    const { edits, isLast, cursor } = await readEditPage(github, text, { first: editsPerPage, after });
    const found = [...newer, ...edits.map((edit) => revision(edit, text.issue))];
    const characters = edits.reduce((sum, edit) => sum + (edit.text ?? '').length, from.characters);
    if (isLast || page === read_edits_mostPages || characters > mostCharacters) {
        return { kind: 'read', revisions: found.toReversed(), whole: isLast };
    }
    return readFrom(github, text, { page: page + 1, after: cursor, newer: found, characters });
}
function revision({ text, ...edit }, issue) {
    return text === undefined ? edit : { ...edit, list: (0,checklist_checklist/* readChecklist */.zo)(text, issue) };
}

;// CONCATENATED MODULE: ./lib/src/github/read-last-change.js


/** Undefined where nothing ever was there, and where GitHub does not tell. */
async function readLastChange({ rest, owner, repo }, { sha, path }) {
    const answer = await (0,errors/* optionalQuery */.lJ)(rest.repos.listCommits({ owner, repo, sha, path, per_page: 1 }));
    const [last] = (0,src_json/* listAt */.gT)(answer, 'data');
    const commit = (0,src_json/* textAt */.$6)(last, 'sha');
    if (commit === undefined)
        return undefined;
    const message = (0,src_json/* textAt */.$6)((0,src_json.at)(last, 'commit'), 'message') ?? '';
    return { commit, message, at: (0,src_json/* textAt */.$6)(last, 'commit', 'committer', 'date') ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/github/read-pull.js

/** The newest one from the branch. Who may not read them may not open one either, and processes of it then. */
async function readPull(github, name, question) {
    try {
        return (await readOpen(github, question)) ?? (await readNewest(github, name));
    }
    catch (error) {
        const { status, limit } = (0,errors/* errorAnswer */.B1)(error);
        if (limit === 'none' && (status === 403 || status === 404))
            return { kind: 'none' };
        throw error;
    }
}
/** In milliseconds: how long GitHub mostly needs to try a merge. */
const trialTime = 1000;
/** Undefined when it is not open any more, and perhaps another one is. */
async function readOpen({ rest, owner, repo, pause }, { base, open }) {
    if (open === undefined)
        return undefined;
    const ask = async () => (await rest.pulls.get({ owner, repo, pull_number: open })).data;
    let data = await ask();
    if (data.state === 'open' && data.mergeable === null) {
        // The question makes GitHub try; where others push all day, the answer is there only right after it.
        await pause(trialTime);
        data = await ask();
    }
    if (data.state !== 'open')
        return undefined;
    // Where people send it elsewhere, it is theirs.
    const conflicts = data.base.ref === base ? conflictsOf(data.mergeable) : 'no';
    return { kind: 'open', number: data.number, url: data.html_url, conflicts };
}
function conflictsOf(mergeable) {
    if (mergeable === null)
        return 'unknown';
    return mergeable ? 'no' : 'yes';
}
async function readNewest({ rest, owner, repo }, name) {
    const head = `${owner}:${name}`;
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
    const newest = data.toSorted((a, b) => b.number - a.number);
    const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
    if (pull === undefined)
        return { kind: 'none' };
    const named = { number: pull.number, url: pull.html_url };
    if (pull.state === 'open')
        return { kind: 'open', ...named, conflicts: 'unknown' };
    if ((pull.merged_at ?? undefined) !== undefined)
        return { kind: 'merged', ...named, head: pull.head.sha };
    return { kind: 'declined', ...named, at: pull.closed_at ?? pull.updated_at };
}

;// CONCATENATED MODULE: ./lib/src/github/read-reactions.js


/** Who reacted to a comment with what, oldest first; nobody when the comment is gone. One page: nobody needs more. */
async function readReactions({ rest, owner, repo }, comment) {
    const where = { owner, repo, comment_id: comment, per_page: 100 };
    try {
        const { data } = await rest.reactions.listForIssueComment(where);
        return data.flatMap(({ user, content }) => user === null || !isReactionKind(content) ? [] : [{ by: user.login, kind: content }]);
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).status === 404)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/read-review.js




/** A merged one with its reviews, unless they are known already; nothing else is worth a question. */
async function withReview(github, pull, known) {
    if (pull.kind !== 'merged' || pull.number === known)
        return pull;
    const review = await readReview(github, pull.number);
    return review === undefined ? pull : { ...pull, review };
}
async function readReview(github, number) {
    const where = repositoryArguments(github);
    const actor = '{ __typename login }';
    const answer = await (0,errors/* optionalQuery */.lJ)(github.query(`query { repository(${where}) { pullRequest(number: ${number}) {
      mergedAt mergedBy ${actor}
      latestReviews(first: 50) { nodes { submittedAt author ${actor} } }
    } } }`));
    return read_review_reviewIn((0,src_json.at)(answer, 'data', 'repository', 'pullRequest'), number);
}
function read_review_reviewIn(pull, number) {
    const mergedAt = (0,src_json/* textAt */.$6)(pull, 'mergedAt');
    if (mergedAt === undefined || !Array.isArray((0,src_json.at)(pull, 'latestReviews', 'nodes')))
        return undefined;
    const merger = actorAccount((0,src_json.at)(pull, 'mergedBy'));
    const reviews = (0,src_json/* listAt */.gT)(pull, 'latestReviews', 'nodes')
        .map((node) => ({ who: actorAccount((0,src_json.at)(node, 'author')), at: (0,src_json/* textAt */.$6)(node, 'submittedAt') ?? mergedAt }))
        .filter(({ who }) => who.kind === 'person')
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const last = reviews.at(-1)?.at;
    return {
        number,
        mergedAt,
        ...(merger.kind === 'ghost' ? {} : { mergedBy: merger.login }),
        by: reviews.map(({ who }) => who.login),
        ...(last === undefined ? {} : { at: last }),
    };
}

;// CONCATENATED MODULE: ./lib/src/github/query-blobs.js



/** Many files in one question; GitHub answers so many well within its ten seconds. */
const mostAtOnce = 50;
/** Below that REST is as good, and every forge has it. */
const fewBlobs = 3;
/** In the order of the names. */
async function askForBlobs(github, names) {
    const found = [];
    for (let from = 0; from < names.length; from += mostAtOnce) {
        const batch = names.slice(from, from + mostAtOnce);
        const answer = await (0,errors/* optionalQuery */.lJ)(github.query(query_blobs_questionAbout(github, batch)));
        const repository = (0,src_json.at)(answer, 'data', 'repository');
        // A forge without GraphQL, or a token that may not ask.
        if ((repository ?? undefined) === undefined)
            break;
        found.push(...batch.map((_, index) => blobIn((0,src_json.at)(repository, `b${index}`))));
    }
    return names.map((_, index) => found[index] ?? { kind: 'not-answered' });
}
function query_blobs_questionAbout(github, names) {
    const objects = names.map((name, index) => `b${index}: object(${name}) { ... on Blob { text isTruncated } }`);
    const where = repositoryArguments(github);
    return `query { repository(${where}) { ${objects.join(' ')} } }`;
}
function blobIn(blob) {
    if (blob === null)
        return { kind: 'nothing-there' };
    const text = (0,src_json/* textAt */.$6)(blob, 'text');
    return text === undefined || (0,src_json.at)(blob, 'isTruncated') !== false
        ? { kind: 'not-answered' }
        : { kind: 'text', text };
}

;// CONCATENATED MODULE: ./lib/src/github/read-texts.js

/** The texts of blobs, by sha. Years of postmortems that no index knows yet would cost a request each otherwise. */
async function readTexts(github, shas) {
    const wanted = [...new Set(shas)];
    const names = wanted.map((sha) => `oid: ${JSON.stringify(sha)}`);
    const asked = wanted.length > fewBlobs ? await askForBlobs(github, names) : [];
    const texts = new Map();
    for (const [index, sha] of wanted.entries()) {
        const blob = asked[index];
        texts.set(sha, blob?.kind === 'text' ? blob.text : await readBlob(github, sha));
    }
    return texts;
}
async function readBlob({ rest, owner, repo }, sha) {
    const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/github/answer.js










/** Asks GitHub one thing: the mirror of `perform`. */
async function answer({ github, permissionOf }, question) {
    const { kind } = question;
    switch (kind) {
        case 'comments':
            return { kind, comments: await readComments(github, question.issue) };
        case 'history':
            return { kind, history: await readHistory(github, question) };
        case 'background':
            return { kind, background: await readBackground(github, question) };
        case 'edits':
            return { kind, edits: await readEdits(github, question) };
        case 'permission':
            return { kind, login: question.login, permission: await permissionOf(question.login) };
        case 'reactions':
            return { kind, comment: question.comment, reactions: await readReactions(github, question.comment) };
        case 'duplicates':
            return { kind, duplicates: await readDuplicates(github, question.url, question.issues) };
        case 'directory': {
            const { of, branch } = question;
            return { kind, of, branch, listing: await listDirectory(github, question) };
        }
        case 'files':
            return { kind, of: question.of, texts: await textsOf(github, question.files) };
        case 'last-change': {
            const last = await readLastChange(github, { sha: question.commit, path: question.path });
            return {
                kind,
                lastChange: last === undefined ? { kind: 'unavailable' } : { kind: 'known', commit: last.commit },
            };
        }
        case 'pull-request':
            return { kind, branch: question.branch, pull: await answer_pullOf(github, question) };
    }
}
async function textsOf(github, files) {
    const texts = await readTexts(github, files.map(({ sha }) => sha));
    return Object.fromEntries(files.map(({ path, sha }) => [path, texts.get(sha) ?? '']));
}
async function answer_pullOf(github, question) {
    return withReview(github, await readPull(github, question.branch, question), question.reviewed);
}

;// CONCATENATED MODULE: ./lib/src/commands/requested-changes.js
const nothingRequested = { answers: [], tick: [], untick: [], permissionsOf: [] };

;// CONCATENATED MODULE: ./lib/src/commands/rights.js



const steering = ['admin', 'maintain', 'write', 'triage'];
function rightsOf(login, facts) {
    const permission = facts.permissions[login.toLowerCase()];
    if (permission === undefined)
        return 'not-asked';
    if (steering.includes(permission))
        return 'everything';
    if (permission === 'unknown')
        return 'not-answered';
    if (permission !== 'read' || facts.repository.visibility === 'public')
        return 'nothing';
    const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
    return isOwn ? 'own-notes' : 'help';
}
/** Why somebody may not use the command that a line begins with; undefined when they may. */
function rights_forbidden(line, who) {
    const rights = rightsOf(who.login, who.facts);
    if (rights === 'not-answered') {
        return who.texts.words.permissionUnknown;
    }
    const command = commandNamed(line);
    // Whoever may do nothing else needs no lesson in grammar.
    if (command === undefined ? rights !== 'nothing' : mayUse(command, who))
        return undefined;
    const least = command?.verb === course_confirm.verb && who.acceptFrom === 'write' ? 'write' : 'triage';
    return who.texts.format('takesPermission', { least });
}
/** Accepting takes what the team asks of whoever declares. */
function mayUse({ verb, openTo }, { login, facts, acceptFrom }) {
    const rights = rightsOf(login, facts);
    if (verb === course_confirm.verb)
        return rights === 'everything' && isTrusted(login, facts, acceptFrom);
    if (rights === 'everything')
        return true;
    return ((openTo.includes('author') && rights === 'own-notes') || (openTo.includes('readers') && rights === 'help'));
}

;// CONCATENATED MODULE: ./lib/src/commands/process.js
/**
 * What people told an incident since it was last listened to. Comments are processed once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */








/** More are answered in the next run; a flood of comments must not hold up everything else. */
const mostCommentsPerRun = 20;
const keptRefusals = 5;
function processCommands(facts, logbook, policy) {
    const comments = unprocessed(facts, logbook).slice(0, mostCommentsPerRun);
    const permissionsOf = comments
        .map(({ author }) => author.login)
        .filter((login) => rightsOf(login, facts) === 'not-asked');
    let processed = { logbook, requested: { ...nothingRequested, permissionsOf } };
    for (const comment of comments) {
        // The order counts, so nobody is processed before somebody whose permission is still to be asked.
        if (permissionsOf.includes(comment.author.login))
            break;
        processed = processComment({ facts, comment, policy }, processed);
    }
    return processed;
}
/** Comments with commands that no run listened to; never those of bots, who repeat what others said. */
function unprocessed({ comments, me }, { processed }) {
    return comments
        .filter(({ id, author, body }) => id > processed && isPerson(author, me) && (0,command_lines/* mayHoldCommands */.Pr)(body))
        .filter(({ body }) => (0,command_lines/* commandLines */.Zm)(body).length > 0)
        .toSorted((a, b) => a.id - b.id);
}
function isPerson({ kind, login }, me) {
    return kind === 'person' && login !== me;
}
function processComment(context, before) {
    const { comment, facts } = context;
    const { login } = comment.author;
    const isNobody = rightsOf(login, facts) === 'nothing';
    let processed = before;
    const results = [];
    for (const line of (0,command_lines/* commandLines */.Zm)(comment.body)) {
        const result = processLine(line, context, processed);
        results.push(result.kind);
        if (result.kind !== 'refused')
            processed = result.processed;
        else if (isNobody)
            continue;
        else
            processed = withRefusal(processed, { comment: comment.id, by: login, line, problem: result.problem });
    }
    const answer = { comment: comment.id, reaction: reactionTo(results) };
    // Before anybody accepted the incident, people without access can make us say one thing only.
    const isUnanswered = isNobody && !isAccepted(facts, processed.logbook);
    return {
        logbook: { ...processed.logbook, processed: comment.id },
        requested: isUnanswered
            ? processed.requested
            : { ...processed.requested, answers: [...processed.requested.answers, answer] },
    };
}
function processLine(line, { facts, comment, policy }, processed) {
    const { login } = comment.author;
    const { logbook } = processed;
    const texts = (0,i18n_texts/* threadTexts */.zi)(policy.language);
    const problem = rights_forbidden(line, { login, facts, acceptFrom: policy.acceptFrom, texts });
    if (problem !== undefined)
        return { kind: 'refused', problem };
    const read = parseCommand(line, {
        ...policy,
        texts,
        protocol: logbook.protocol,
        writtenAt: comment.createdAt,
    });
    if (read.kind === 'mistake')
        return { kind: 'refused', problem: read.problem };
    if (read.command.verb !== course_confirm.verb && !isAccepted(facts, logbook)) {
        return { kind: 'refused', problem: texts.words.confirmFirst };
    }
    const attribution = { kind: 'actor', by: login, at: comment.createdAt };
    const applied = read.apply({ attribution, logbook, facts, texts });
    if (applied.kind === 'refused')
        return applied;
    // A box can differ from the logbook: somebody whose word does not count changed it.
    const entries = applied.kind === 'done' ? applied.entries : [];
    return { kind: applied.kind, processed: afterCommand(processed, entries, read.requests) };
}
function afterCommand({ logbook, requested }, entries, { tick, untick, severity, postmortem, help }) {
    const grown = withEntries(logbook, entries);
    const isOther = (step) => step !== tick && step !== untick;
    return {
        logbook: help === true ? { ...grown, helped: true } : grown,
        requested: {
            ...requested,
            tick: [...requested.tick.filter(isOther), ...(tick === undefined ? [] : [tick])],
            untick: [...requested.untick.filter(isOther), ...(untick === undefined ? [] : [untick])],
            ...(severity === undefined ? {} : { severity }),
            ...(postmortem === undefined ? {} : { postmortem }),
        },
    };
}
function reactionTo(results) {
    if (results.includes('refused'))
        return 'confused';
    return results.includes('done') ? '+1' : 'eyes';
}
function withRefusal({ logbook, requested }, refusal) {
    const short = { ...refusal, line: refusal.line.slice(0, 200).toWellFormed() };
    return { logbook: { ...logbook, refusals: [...logbook.refusals, short].slice(-keptRefusals) }, requested };
}

;// CONCATENATED MODULE: ./lib/src/logbook/reminder-thread.js
/** The reminders that are in the thread, and with them those that were said but not yet written down. */


/** The comment that holds them is limited; of each step the last says all that a decision needs. */
const reminder_thread_mostRemembered = 60;
function postedReminders({ comments, me }) {
    return comments
        .filter(({ author }) => author.login === me)
        .flatMap((comment) => {
        const reminder = parseReminderComment(comment.body);
        if (reminder === undefined)
            return [];
        return [
            { comment: comment.id, body: comment.body, identity: reminder.identity, at: comment.createdAt },
        ];
    })
        .toSorted((a, b) => (0,instant/* milliseconds */.Rz)(a.at) - (0,instant/* milliseconds */.Rz)(b.at) || a.comment - b.comment);
}
/** A run that was stopped after it was sent left its reminder in the thread: that it was said is read there. */
function sentReminders(known, posted) {
    const sent = [...known];
    for (const { identity, at } of posted) {
        if (!sent.some((reminder) => sameReminder(reminder, identity)))
            sent.push({ ...identity, at });
    }
    return withoutOldest(sent);
}
function withoutOldest(sent) {
    const spare = sent.length - reminder_thread_mostRemembered;
    if (spare <= 0)
        return sent;
    const isLast = (reminder) => !sent.some(({ step, level }) => step === reminder.step && level > reminder.level);
    const dropped = new Set(sent.filter((reminder) => !isLast(reminder)).slice(0, spare));
    return sent.filter((reminder) => !dropped.has(reminder));
}

;// CONCATENATED MODULE: ./lib/src/incident/observe.js
/** What this run sees of the incident's life that the logbook does not say yet, as new lines for it. */



function observeDeclaration(facts, logbook, label) {
    if (declaration(logbook.entries) !== undefined)
        return [];
    const { issue, history } = facts;
    const events = history.kind === 'read' ? history.events : [];
    const labeled = events.find((event) => event.kind === 'labeled' && (0,facts_label/* sameLabel */.b)(event.label, label));
    const author = { kind: 'actor', by: issue.author.login, at: issue.createdAt };
    return [{ what: 'declared', attribution: labeled === undefined ? author : attributed(labeled) }];
}
/** Closings and reopenings, as GitHub shows the issue now. */
function observeLife(facts, logbook) {
    const { state } = facts.issue;
    const last = logbook.entries.findLast((entry) => entry.what === 'closed' || entry.what === 'reopened');
    const closedBefore = last?.what === 'closed';
    if (state.kind === 'open')
        return closedBefore ? [reopened(facts, last.attribution.at)] : [];
    if (closedBefore && last.attribution.at === state.at)
        return [];
    const attribution = state.by === undefined ? { kind: 'seen', at: state.at } : { kind: 'actor', by: state.by, at: state.at };
    const closed = { what: 'closed', reason: state.reason, attribution };
    // Closed at another time than we know of: it was reopened in between, and no event reached us.
    return closedBefore ? [reopened(facts, last.attribution.at), closed] : [closed];
}
function reopened(facts, after) {
    const events = facts.history.kind === 'read' ? facts.history.events : [];
    const event = events.findLast((one) => one.kind === 'reopened' && !(0,instant/* isBefore */.Y8)(one.at, after));
    return {
        what: 'reopened',
        attribution: event === undefined ? { kind: 'seen', at: facts.now } : attributed(event),
    };
}
function attributed(event) {
    return { kind: 'actor', by: event.by.login, at: event.at };
}

;// CONCATENATED MODULE: ./lib/src/incident/observe-boxes.js
/** What this run sees of the boxes that the logbook does not say yet. */






function observeBoxes(watched) {
    const { logbook, checklist, requestedSteps } = watched;
    const ticked = (0,boxes/* tickedSteps */.K)(checklist);
    const listed = (0,boxes/* listedSteps */.v)(checklist);
    const seen = logbook.protocol.flatMap(({ id }) => {
        const last = lastToggle(logbook.entries, id);
        const wasTicked = last?.what === 'ticked' || last?.what === 'skipped';
        const isTicked = ticked.has(id);
        if (!listed.has(id) || requestedSteps.includes(id) || isTicked === wasTicked)
            return [];
        return [{ step: id, isTicked, ...seenOf(watched, { step: id, ticked: isTicked, last }) }];
    });
    return {
        toggles: seen.flatMap(({ step, isTicked, attribution }) => attribution === undefined ? [] : [{ what: isTicked ? 'ticked' : 'unticked', step, attribution }]),
        unattributed: seen.flatMap(({ step, isUnattributed }) => (isUnattributed ? [step] : [])),
    };
}
function seenOf({ facts, logbook, editEvent, acceptFrom, checkboxEdits }, difference) {
    const { step, ticked, last } = difference;
    const everybodyCounts = isAuthorTrusted(facts, logbook);
    const counts = (login) => everybodyCounts || isTrusted(login, facts, acceptFrom);
    const stale = editEvent !== undefined && last !== undefined && (0,instant/* isBefore */.Y8)(editEvent.at, last.attribution.at);
    if (editEvent !== undefined && !stale && shows(editEvent, facts.issue.number, step, ticked)) {
        return { isUnattributed: false, ...(counts(editEvent.by) ? { attribution: actor(editEvent) } : {}) };
    }
    const change = { step, ticked, ...(last === undefined ? {} : { since: last.attribution.at }) };
    const hand = handOn(checkboxEdits, change, (login) => login !== facts.me && counts(login));
    if (hand.kind === 'known')
        return { attribution: attributionAt(hand, facts.now), isUnattributed: false };
    if (!everybodyCounts)
        return { isUnattributed: true };
    const at = hand.kind === 'unknown' ? earlier(hand.at, facts.now) : facts.now;
    return { attribution: { kind: 'seen', at }, isUnattributed: true };
}
function attributionAt({ by, at }, now) {
    return { kind: 'actor', by, at: earlier(at, now) };
}
/** GitHub's time of an edit that came in while we looked is later than that of our run. */
function earlier(a, b) {
    return (0,instant/* isBefore */.Y8)(b, a) ? b : a;
}
/** Lines that were only "seen" get their name when the event that tells it arrives late. */
function attributeLate(logbook, { facts, editEvent, acceptFrom }) {
    if (editEvent === undefined)
        return logbook;
    if (!isAuthorTrusted(facts, logbook) && !isTrusted(editEvent.by, facts, acceptFrom))
        return logbook;
    const named = logbook.entries.map((entry) => {
        if (!isToggle(entry) || entry.attribution.kind !== 'seen')
            return entry;
        if (lastToggle(logbook.entries, entry.step) !== entry)
            return entry;
        if ((0,instant/* isBefore */.Y8)(entry.attribution.at, editEvent.at))
            return entry;
        if (!shows(editEvent, facts.issue.number, entry.step, entry.what === 'ticked'))
            return entry;
        return { ...entry, attribution: actor(editEvent) };
    });
    const changed = named.some((entry, index) => entry !== logbook.entries[index]);
    return changed ? { ...logbook, entries: named, revision: logbook.revision + 1 } : logbook;
}
/** Whether the edit is the one that ticked (or unticked) this box. */
function shows(editEvent, issue, step, ticked) {
    const after = (0,checklist_checklist/* readChecklist */.zo)(editEvent.after, issue);
    if (!(0,boxes/* listedSteps */.v)(after).has(step) || (0,boxes/* tickedSteps */.K)(after).has(step) !== ticked)
        return false;
    if (editEvent.before === undefined)
        return true;
    return (0,boxes/* tickedSteps */.K)((0,checklist_checklist/* readChecklist */.zo)(editEvent.before, issue)).has(step) !== ticked;
}
function actor(editEvent) {
    return { kind: 'actor', by: editEvent.by, at: editEvent.at };
}

;// CONCATENATED MODULE: ./lib/src/incident/phase.js


/** Where an incident that has the label is. */
function phaseOf(facts, logbook, acceptFrom) {
    const { state } = facts.issue;
    if (!isAccepted(facts, logbook))
        return { kind: 'waiting' };
    if (state.kind === 'open')
        return { kind: 'open' };
    if (state.reason !== 'completed')
        return { kind: 'dropped', reason: state.reason };
    const by = state.by === undefined ? {} : { by: state.by };
    return { kind: 'resolved', at: state.at, ...by, vouched: isVouched(facts, logbook, acceptFrom) };
}
/** The one who closed it may, or somebody who may asked for the postmortem after it was closed. */
function isVouched(facts, { entries }, acceptFrom) {
    const { state } = facts.issue;
    if (!isOpenToAll(facts))
        return true;
    if (state.kind !== 'closed')
        return false;
    const isAsked = entries.some(({ what, attribution }) => what === 'postmortem-asked' && !(0,instant/* isBefore */.Y8)(attribution.at, state.at));
    return isAsked || (state.by !== undefined && isTrusted(state.by, facts, acceptFrom));
}

;// CONCATENATED MODULE: ./lib/src/incident/derive.js
















/** The incident as it is now, with a logbook that already holds what this run saw. Says nothing about what to do. */
function derive(derivation) {
    const { facts, policy } = derivation;
    const { tracking, logbook: known } = findTracking(facts);
    const before = known ?? newLogbook(facts, tracking, policy.protocol);
    const written = listHolder(facts, tracking, before.list);
    const checklist = written === undefined ? absent : latestList(written, facts.edits);
    const isLabelled = facts.issue.labels.some((label) => (0,facts_label/* sameLabel */.b)(label, policy.label));
    const processed = isLabelled
        ? learned(derivation, before, { checklist, written })
        : { logbook: before, requested: nothingRequested, unattributed: [] };
    const posted = postedReminders(facts);
    const logbook = { ...processed.logbook, reminders: sentReminders(processed.logbook.reminders, posted) };
    const { number, title, url, author, createdAt, labels } = facts.issue;
    const severity = severityOf(labels, policy.severities);
    return {
        number,
        title,
        url,
        author,
        now: facts.now,
        createdAt,
        phase: isLabelled ? phaseOf(facts, logbook, policy.acceptFrom) : unlabelled(tracking),
        ...(severity === undefined ? {} : { severity }),
        steps: trackedSteps(logbook, checklist),
        logbook,
        checklist,
        tracking,
        reminders: posted.map(({ comment, body, identity }) => ({ comment, body, identity })),
        marks: marksOf(facts, policy.acceptFrom),
        requested: processed.requested,
        unattributed: processed.unattributed,
    };
}
const absent = { kind: 'absent' };
/** What was said is processed before what is seen: a command that ticks a box leaves a tick to be seen. */
function learned({ facts, policy, editEvent }, before, { checklist, written }) {
    const declared = withEntries(before, observeDeclaration(facts, before, policy.label));
    const accepted = withEntries(declared, observeAcceptance(facts, declared, policy));
    const processed = processCommands(facts, accepted, policy);
    if (!isAccepted(facts, processed.logbook))
        return { ...processed, unattributed: [] };
    const weighed = { facts, acceptFrom: policy.acceptFrom, ...(editEvent === undefined ? {} : { editEvent }) };
    const named = attributeLate(processed.logbook, weighed);
    const requestedSteps = [...processed.requested.tick, ...processed.requested.untick];
    const lived = withEntries(named, observeLife(facts, named));
    const checkboxEdits = written === undefined ? [] : checkboxEditsIn(written, facts.edits, facts.now);
    const { toggles, unattributed } = observeBoxes({
        ...weighed,
        logbook: lived,
        checklist,
        checkboxEdits,
        requestedSteps,
    });
    return { logbook: withToggles(lived, toggles), requested: processed.requested, unattributed };
}
function unlabelled(tracking) {
    return { kind: tracking.kind === 'present' ? 'paused' : 'not-an-incident' };
}
function newLogbook({ issue }, tracking, protocol) {
    return {
        version: 1,
        issue: issue.number,
        comment: 0,
        protocol,
        entries: [],
        revision: 0,
        list: isListInComment(issue, tracking) ? 'comment' : 'none',
        reminders: [],
        processed: 0,
        refusals: [],
        helped: false,
    };
}
/** A list that we put into our comment stays there when its logbook is lost, and with it the ticks of people. */
function isListInComment({ body, number }, tracking) {
    if (tracking.kind === 'absent' || (0,checklist_checklist/* readChecklist */.zo)(body, number).kind === 'present')
        return false;
    return (0,checklist_checklist/* readChecklist */.zo)(tracking.body, number).kind === 'present';
}
function trackedSteps(logbook, checklist) {
    const listed = (0,boxes/* listedSteps */.v)(checklist);
    return logbook.protocol.map((step) => ({
        step,
        state: derive_stateOf(logbook, step),
        listed: checklist.kind === 'absent' || listed.has(step.id),
    }));
}
function derive_stateOf(logbook, step) {
    const last = lastToggle(logbook.entries, step.id);
    if (last?.what === 'skipped')
        return { kind: 'skipped', attribution: last.attribution, reason: last.reason };
    if (last?.what !== 'ticked')
        return { kind: 'open' };
    return {
        kind: 'done',
        attribution: last.attribution,
        ...(last.note === undefined ? {} : { note: last.note }),
    };
}
function severityOf(labels, severities) {
    // The settings list the gravest first; with two labels on the issue the graver one counts.
    for (const severity of severities) {
        const found = labels.find((label) => (0,facts_label/* sameLabel */.b)(label, severity));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/run/learn.js
/** What is known once something was answered, done or refused. Pure: what has to be read again is asked again. */


function learnAnswer(facts, patch) {
    switch (patch.kind) {
        case 'comments':
            return withComments(facts, patch.comments);
        case 'history':
            return { ...facts, history: patch.history };
        case 'background':
            return { ...facts, background: patch.background };
        case 'edits':
            return { ...facts, edits: patch.edits };
        case 'duplicates':
            return { ...facts, duplicates: patch.duplicates };
        case 'permission':
            return { ...facts, permissions: { ...facts.permissions, [patch.login]: patch.permission } };
        case 'reactions':
            return { ...facts, reactions: { ...facts.reactions, [patch.comment]: patch.reactions } };
        default:
            return learnOfPostmortem(facts, patch);
    }
}
function learnOfPostmortem(facts, patch) {
    const { postmortems, draft } = facts;
    switch (patch.kind) {
        case 'directory':
            return patch.of === 'draft'
                ? { ...facts, draft: withBranch(draft, branchOf(patch.branch, patch.listing)) }
                : { ...facts, postmortems: directoryOf(patch.listing) };
        case 'files':
            return patch.of === 'draft'
                ? { ...facts, draft: withTexts(draft, patch.texts) }
                : { ...facts, postmortems: learn_grown(postmortems, patch.texts) };
        case 'last-change': {
            if (postmortems.kind !== 'read' || postmortems.file.kind === 'absent')
                return facts;
            const file = { ...postmortems.file, lastChange: patch.lastChange };
            return { ...facts, postmortems: { ...postmortems, file } };
        }
        case 'pull-request': {
            const branch = draft.kind === 'read' ? draft.branch : { kind: 'unread', name: patch.branch };
            return { ...facts, draft: { kind: 'read', branch, pull: patch.pull } };
        }
    }
}
/** GitHub may not show yet what it took a moment ago. */
function withComments({ posted = [], ...facts }, read) {
    const missing = posted.filter((own) => !read.some(({ id }) => id === own.id));
    return { ...facts, comments: [...read, ...missing] };
}
function directoryOf(listing) {
    return listing.kind === 'no-branch' ? { kind: 'unread' } : listing;
}
function branchOf(name, listing) {
    switch (listing.kind) {
        case 'no-branch':
            return { kind: 'absent', name };
        case 'listed':
            return { kind: 'listed', name, postmortems: listing };
        case 'unusable':
            return { kind: 'foreign', name };
    }
}
function withBranch(draft, branch) {
    const isSame = draft.kind === 'read' && draft.branch.name === branch.name;
    return { kind: 'read', branch, pull: isSame ? draft.pull : { kind: 'unread' } };
}
function withTexts(draft, texts) {
    if (draft.kind !== 'read' || draft.branch.kind !== 'listed')
        return draft;
    const { postmortems } = draft.branch;
    const listed = { ...postmortems, texts: { ...postmortems.texts, ...texts } };
    return { ...draft, branch: { ...draft.branch, postmortems: listed } };
}
function learn_grown(directory, texts) {
    if (directory.kind !== 'listed')
        return directory;
    return { ...directory, texts: { ...directory.texts, ...texts } };
}
function learnEffect(facts, effect, result) {
    switch (result.kind) {
        case 'done':
            return learnDeed(facts, effect);
        case 'body-written':
            return { ...facts, issue: { ...facts.issue, body: result.body } };
        case 'posted': {
            refuseOtherAuthor(facts.me, result.comment.author.login);
            const { posted = [] } = facts;
            return { ...facts, comments: [...facts.comments, result.comment], posted: [...posted, result.comment] };
        }
        case 'drafted': {
            if (facts.draft.kind !== 'read')
                return facts;
            return { ...facts, draft: { ...facts.draft, branch: { kind: 'unread', name: result.branch } } };
        }
        case 'proposed':
            return facts.draft.kind === 'read' ? { ...facts, draft: { ...facts.draft, pull: result.pull } } : facts;
        default:
            return facts;
    }
}
/** GitHub's answer does not show what is left, and asking again costs a request. */
function learnDeed(facts, effect) {
    if (effect.kind !== 'add-label' && effect.kind !== 'remove-label')
        return facts;
    const others = facts.issue.labels.filter((label) => !(0,facts_label/* sameLabel */.b)(label, effect.label));
    const labels = effect.kind === 'add-label' ? [...others, effect.label] : others;
    return { ...facts, issue: { ...facts.issue, labels } };
}
/** A comment that we would not know as ours again would be posted anew, run after run. */
function refuseOtherAuthor(me, author) {
    if (author === me)
        return;
    throw new errors/* UserError */.yo(`GitHub shows our comment as written by \`${author}\`, but calls the token \`${me}\`: stopped, so that no further comment is posted. Please report it.`);
}

;// CONCATENATED MODULE: ./lib/src/run/facts.js
/** One incident as far as a decision needs to know it: derive → ask → answer, until nothing is asked. */






/** Answers can raise questions (whose label was that, and may they?), but only so many times. */
const mostBatches = 20;
async function readThread({ github, context, now }, target) {
    const listing = readComments(github, target.issue);
    // What is wrong with an issue is best said by the issue itself.
    await listing.catch(() => undefined);
    // Last, because a body that is older than the logbook looks as if boxes had been unticked.
    const issue = target.listed ?? (await readIssue(github, target.issue));
    const comments = await listing;
    return {
        now,
        me: context.me,
        repository: context.repository,
        issue,
        comments,
        history: { kind: 'unread' },
        background: { kind: 'unread' },
        postmortems: { kind: 'unread' },
        draft: { kind: 'unread' },
        permissions: {},
    };
}
/** The incident is derived once for each batch of answers. */
async function know(session, { editEvent }, known, delivery) {
    const { settings, blobSha } = session;
    const event = editEvent === undefined ? {} : { editEvent };
    let facts = known;
    for (let batch = 1; batch <= mostBatches; batch += 1) {
        const incident = derive({ facts, policy: policyOf(session), ...event });
        const questions = ask({ incident, facts, settings, delivery, blobSha, ...event });
        if (questions.length === 0)
            return { facts, incident };
        const patches = await Promise.all(questions.map((question) => answer(session, question)));
        const learnt = patches.reduce(learnAnswer, facts);
        facts = withReadDirectories(learnt, incident, { directory: settings.postmortem.directory, blobSha });
    }
    throw new Error(`questions about #${known.issue.number} do not come to an end`);
}
function policyOf({ settings }) {
    return {
        label: settings.label,
        protocol: settings.steps,
        severities: settings.severities.map(({ label }) => label),
        acceptFrom: settings.acceptFrom,
        timeZone: settings.timeZone,
        language: settings.language,
    };
}

;// CONCATENATED MODULE: ./lib/src/github/delivery-refusal.js

/**
 * Why GitHub did not take a postmortem. The status alone does not tell: 409 is a branch that moved, an empty
 * repository, a rule or a secret. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
function deliveryRefusal(effect, error) {
    const answer = (0,errors/* errorAnswer */.B1)(error);
    if (!delivery_refusal_isRefusal(answer))
        return { kind: 'other' };
    if (effect.kind === 'open-pull-request')
        return delivery_refusal_closed({ target: 'pull-request', ...noPull(answer) });
    if (effect.kind !== 'commit-files')
        return { kind: 'other' };
    // A rule that looks for secrets speaks of rule violations as well.
    if (holdsSecret(answer))
        return { kind: 'secret' };
    const target = targetOf(effect.onto);
    return delivery_refusal_closed({ target, ...noCommit(answer, target === 'commit') });
}
function targetOf({ kind }) {
    return kind === 'default-branch' ? 'commit' : 'branch';
}
function delivery_refusal_closed(target) {
    return { kind: 'target-closed', target };
}
/** Not with a token that is no good, nor in an archived repository: there, no other way is open either. */
function delivery_refusal_isRefusal({ status, limit, message }) {
    if (status === 'network' || status < 400 || status >= 500)
        return false;
    return limit === 'none' && status !== 401 && !/\barchived\b/i.test(message);
}
function holdsSecret({ message }) {
    return /secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(message);
}
function noCommit(answer, isDefault) {
    const { status, message } = answer;
    if (status === 409 && /repository is empty/i.test(message))
        return { blocker: 'empty' };
    if (isRule(answer))
        return ruleAgainst(message, isDefault);
    return isUnpermitted(answer) ? { blocker: 'contents' } : unknown(answer);
}
/** Who may write to which branch, and on which conditions. */
const aboutTheBranch = /GH006|protected branch|made through (?:a pull request|the merge queue)|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref|branch name must/i;
const headline = /(?:GH013: )?Repository rule violations found(?: for [^\s:]+)?\.?/i;
const privateAddress = /GH007/i;
function isRule({ status, message }) {
    return status !== 404 && [aboutTheBranch, headline, privateAddress].some((words) => words.test(message));
}
/** What is wrong with the commit itself (its signature, author, message or files) is wrong on every branch. */
function ruleAgainst(message, isDefault) {
    const answer = (0,errors/* inWords */.r4)(message.replace(headline, ''));
    if (answer === '' || aboutTheBranch.test(message))
        return { blocker: isDefault ? 'protected' : 'branches' };
    return /verified signature/i.test(answer) ? { blocker: 'signatures' } : { blocker: 'rule', answer };
}
function noPull(answer) {
    if (/not permitted to create(?: or approve)? pull requests/i.test(answer.message)) {
        return { blocker: 'setting' };
    }
    return isUnpermitted(answer) ? { blocker: 'pull-requests' } : unknown(answer);
}
/** A token of a person, who may not write to a private repository, is told that it is not there. */
function isUnpermitted({ status, message }) {
    if (status === 404)
        return true;
    return status === 403 && /not accessible by|must have (?:admin|push|write)|permission/i.test(message);
}
function unknown({ status, message }) {
    return { blocker: 'unknown', answer: `${status}: ${(0,errors/* inWords */.r4)(message)}` };
}

;// CONCATENATED MODULE: ./lib/src/run/learn-delivery.js
/** What a result or a refusal means for the way of the postmortem to its team. */




function afterResult(before, effect, result) {
    const refused = refusedIn(before);
    if (result.kind === 'committed' && effect.kind === 'commit-files') {
        const { path, commit, revision } = result;
        const text = effect.files.find((file) => file.path === path)?.content;
        return { kind: 'committed', path, commit, revision, refused, ...(text === undefined ? {} : { text }) };
    }
    if (effect.kind === 'show-in-summary') {
        return { kind: 'shown', path: effect.path, revision: effect.revision, refused };
    }
    return before;
}
/** Undefined when the failure is none of the delivery's. */
function afterRefusal(before, effect, error, { postmortem: { deliver } }) {
    if (effect.kind !== 'commit-files' && effect.kind !== 'open-pull-request')
        return undefined;
    const refusal = deliveryRefusal(effect, error);
    if (refusal.kind === 'secret' && effect.kind === 'commit-files') {
        return { kind: 'held-back', ...placeOfSecret(effect) };
    }
    if (refusal.kind === 'target-closed' && deliver !== 'commit') {
        return { kind: 'pending', refused: [...refusedIn(before), refusal.target] };
    }
    return { kind: 'refused', reason: explain(error) };
}
/** A default branch that others are always faster on is none that takes our commits; undefined where it must. */
function afterMoves(before, { moved }, { postmortem: { deliver } }) {
    if (moved !== 'default-branch' || deliver !== 'auto')
        return undefined;
    return { kind: 'pending', refused: [...refusedIn(before), { target: 'commit', blocker: 'busy' }] };
}
/** Only where, never what: GitHub does not tell, so our own patterns look for it. */
function placeOfSecret({ files, path }) {
    const found = files
        .map((file) => ({ path: file.path, lines: suspectLines(file.content) }))
        .find(({ lines }) => lines.length > 0);
    return found ?? { path, lines: [] };
}
function suspectLines(text) {
    return text.split('\n').flatMap((line, index) => (redact(line).redacted > 0 ? [index + 1] : []));
}

;// CONCATENATED MODULE: ./lib/src/run/reconcile.js
/** One incident, from what GitHub says to what it should say: read, derive, decide, perform, until nothing is left. */














const reconcile_mostAttempts = 5;
/** A decision can follow from a receipt (the comment's id, the commit), never from more than a few. */
const mostRounds = 8;
async function reconcile(session, target) {
    const journal = {
        effects: [],
        notes: [],
        delivery: { kind: 'pending', refused: [] },
        refused: new Set(),
    };
    let turn = await takeTurns(session, target, journal);
    const delivery = turn.kind === 'outdated' ? afterMoves(journal.delivery, turn, session.settings) : undefined;
    if (delivery !== undefined) {
        journal.delivery = delivery;
        turn = await takeTurns(session, withoutList(target), journal);
    }
    if (turn.kind === 'finished')
        return reportOn({ ...journal, ...turn, dryRun: session.dryRun });
    if (turn.failure !== undefined)
        throw turn.failure;
    throw new errors/* UserError */.yo(`Gave up on #${target.issue} after ${reconcile_mostAttempts} tries, because ${turn.why}. The next run goes on from here.`);
}
/** Once, and again for as long as the world moves on in between. */
async function takeTurns(session, target, journal) {
    for (let attempt = 1;; attempt += 1) {
        const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
        if (turn.kind === 'finished' || attempt === reconcile_mostAttempts)
            return turn;
        await session.github.pause(200 * 2 ** attempt * (0.5 + Math.random()));
    }
}
async function takeTurn(session, target, journal) {
    let known = await know(session, target, await readThread(session, target), journal.delivery);
    // The list of a sweep is minutes old when the last of it is looked at, and older than the comments.
    if (target.listed !== undefined && takeDecision(session, known, journal).decided.effects.length > 0) {
        const issue = await readIssue(session.github, target.issue);
        known = await know(session, target, { ...known.facts, issue }, journal.delivery);
    }
    for (let round = 1; round <= mostRounds; round += 1) {
        const { postmortems } = known.facts;
        if (postmortems.kind === 'unusable' && session.settings.postmortem.deliver === 'commit') {
            journal.delivery = { kind: 'refused', reason: postmortems.reason };
        }
        const { decision, decided } = takeDecision(session, known, journal);
        const { effects } = decided;
        const left = leftForLater(decision, effects, session.budget);
        if (left !== undefined)
            journal.notes.push(left);
        if (left !== undefined || effects.length === 0)
            return { kind: 'finished', decision, decided };
        if (session.dryRun) {
            spend(session.budget, effects);
            journal.effects.push(...effects);
            journal.notes.push(...decided.notes);
            return { kind: 'finished', decision, decided };
        }
        const played = await play(session, decided, known.facts, journal);
        if (played.kind === 'outdated')
            return played;
        if (played.kind === 'finished')
            return { kind: 'finished', decision, decided };
        known = await know(session, target, played.facts, journal.delivery);
    }
    throw new Error(`decisions about #${target.issue} do not come to rest`);
}
function takeDecision(session, { facts, incident }, { delivery, refused }) {
    const mayRemind = session.budget.reminders > 0;
    const isSilenced = refused.has('post-comment');
    const decision = { ...session, incident, facts, delivery, mayRemind, isSilenced };
    const decided = decide(decision);
    const effects = decided.effects.filter(({ kind }) => !refused.has(kind));
    return { decision, decided: { ...decided, effects } };
}
async function play(session, { effects, notes }, before, journal) {
    let facts = before;
    let kind = 'finished';
    for (const effect of effects) {
        const result = await performSafely(session, effect, facts, journal);
        if (result.kind === 'outdated')
            return result;
        if (result.kind !== 'refused')
            journal.effects.push(effect);
        if (result.kind === 'committed')
            journal.notes.push(...notes);
        if (result.kind === 'reopened')
            return { kind: 'outdated', why: 'it was opened again' };
        facts = learnEffect(facts, effect, result);
        if (result.kind !== 'done' && result.kind !== 'body-written')
            kind = 'more-to-decide';
    }
    return kind === 'finished' ? { kind } : { kind, facts };
}
/**
 * What GitHub refuses must not cost the rest: a postmortem that is refused not the record of who did what, a comment
 * that finds no room not the list, and a thread that people locked not the other incidents of a sweep.
 */
async function performSafely(session, effect, facts, journal) {
    try {
        const result = await perform(session.github, effect, facts);
        journal.delivery = afterResult(journal.delivery, effect, result);
        if (result.kind !== 'outdated')
            spend(session.budget, [effect]);
        if (effect.kind === 'post-comment' && effect.purpose === 'reminder' && result.kind === 'posted') {
            journal.notes.push(...notesOnMentions(session, effect.body, facts));
        }
        return result;
    }
    catch (error) {
        const delivery = afterRefusal(journal.delivery, effect, error, session.settings);
        if (delivery !== undefined) {
            journal.delivery = delivery;
            return { kind: 'refused' };
        }
        if (!(0,errors/* isThreadShut */.JT)(error))
            throw error;
        journal.notes.push(`${effectFailure(effect, (0,i18n_texts/* threadTexts */.zi)(session.settings.language))} ${explain(error)}`);
        journal.refused.add(effect.kind);
        return { kind: 'refused' };
    }
}
function notesOnMentions({ settings }, body, facts) {
    const reminder = parseReminderComment(body);
    return reminder === undefined
        ? []
        : mentionNotes(facts, settings, { escalated: reminder.identity.escalated, prose: reminder.prose });
}
function withoutList({ issue, editEvent }) {
    return { issue, ...(editEvent === undefined ? {} : { editEvent }) };
}

;// CONCATENATED MODULE: ./lib/src/github/blob-sha.js

/** The name that git gives to a text: SHA-1 over a header and its bytes. */
function blobSha(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/github/read-context.js
/** What every run needs to know before it looks at any issue. */



/** Whom the workflow's own token writes as. */
const workflowLogin = 'github-actions[bot]';
async function readContext(github, settingsPath) {
    const [repository, me, settingsFile] = await Promise.all([
        readRepository(github),
        readOwnLogin(github),
        readTextFile(github, settingsPath),
    ]);
    return { repository, me, settingsFile };
}
async function readRepository({ rest, owner, repo }) {
    const { data } = await rest.repos.get({ owner, repo });
    return repositoryFacts(data);
}
/**
 * REST has no answer for the workflow's token ("Resource not accessible by integration"), GraphQL does; a forge
 * without GraphQL has REST. When both refuse, the token is an integration's, and the workflow's own is the one left.
 */
async function readOwnLogin(github) {
    const viewer = await (0,errors/* optionalQuery */.lJ)(github.query('query { viewer { login } }'));
    const login = (0,src_json/* textAt */.$6)(viewer, 'data', 'viewer', 'login');
    if (login !== undefined)
        return login;
    if (github.isApp)
        return workflowLogin;
    const user = await (0,errors/* optionalQuery */.lJ)(github.rest.users.getAuthenticated().then(({ data }) => data));
    return (0,src_json/* textAt */.$6)(user, 'login') ?? workflowLogin;
}
/** From the default branch, whatever the event's ref is: a fork must not bring its own settings. */
async function readTextFile({ rest, owner, repo }, path, 
/** A branch or a commit instead. */
ref) {
    try {
        const at = ref === undefined ? {} : { ref };
        const { data } = await rest.repos.getContent({ owner, repo, path, ...at });
        const content = (0,src_json/* textAt */.$6)(data, 'content');
        if (content === undefined)
            return { kind: 'absent' };
        return { kind: 'present', text: Buffer.from(content, 'base64').toString('utf8') };
    }
    catch (error) {
        if ((0,errors/* errorAnswer */.B1)(error).status === 404)
            return { kind: 'absent' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/read-permissions.js

const permissions = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** Asks once per person and run. `role_name` tells triage and maintain apart, which `permission` does not. */
function permissionReader({ rest, owner, repo }) {
    const asked = new Map();
    async function ask(username) {
        try {
            const { data } = await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
            if (isPermission(data.role_name))
                return data.role_name;
            return grantedTo(data.user?.permissions) ?? [data.permission].find(isPermission) ?? 'unknown';
        }
        catch (error) {
            const { status, limit } = (0,errors/* errorAnswer */.B1)(error);
            // Whoever may ask no more must not take everybody for somebody without access; the next run asks again.
            if (limit !== 'none')
                throw error;
            return status === 404 ? 'none' : 'unknown';
        }
    }
    return (login) => {
        const name = login.toLowerCase();
        const known = asked.get(name) ?? ask(name);
        asked.set(name, known);
        return known;
    };
}
/** Of a role that an organization made up, which is named as it likes. */
function grantedTo(granted) {
    if (granted === undefined)
        return undefined;
    if (granted.admin)
        return 'admin';
    if (granted.maintain === true)
        return 'maintain';
    if (granted.push)
        return 'write';
    if (granted.triage === true)
        return 'triage';
    return granted.pull ? 'read' : 'none';
}
function isPermission(value) {
    return value !== undefined && permissions.includes(value);
}

;// CONCATENATED MODULE: ./lib/src/github/read-text-files.js


/** Files of the default branch by their paths, which are plain words: few side by side, more in one question. */
async function readTextFiles(github, paths) {
    const wanted = [...new Set(paths)];
    const names = wanted.map((path) => `expression: ${JSON.stringify(`HEAD:${path}`)}`);
    const asked = wanted.length > fewBlobs ? await askForBlobs(github, names) : [];
    const files = wanted.map(async (path, index) => {
        const blob = asked[index];
        switch (blob?.kind) {
            case 'text':
                return [path, { kind: 'present', text: blob.text }];
            case 'nothing-there':
                return [path, { kind: 'absent' }];
            default:
                return [path, await readTextFile(github, path)];
        }
    });
    return new Map(await Promise.all(files));
}

;// CONCATENATED MODULE: ./lib/src/settings/defaults.js
/** Made by `npm run generate` from the schema. */
const defaultSettings = {
    label: 'incident',
    acceptFrom: 'triage',
    people: { default: [], escalateTo: [] },
    steps: [
        {
            id: 'check',
            title: 'Double-check',
            hint: 'Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is.',
            timeLimit: 3600000,
        },
        {
            id: 'alert',
            title: 'Alert the people concerned',
            hint: 'Send two lines to those who use or run this: what is broken, since when, and when they will hear from you next.',
            timeLimit: 3600000,
        },
        {
            id: 'own',
            title: 'Take responsibility',
            hint: 'Say in a comment that it happened on your watch and that you will see it through; this is not about whose fault it was.',
            timeLimit: 14400000,
        },
        {
            id: 'apologize',
            title: 'Apologize',
            hint: 'Say sorry to those who lost time, money or calm, even if the fault was not yours: name what it cost them and leave the excuses out.',
            timeLimit: 86400000,
        },
        {
            id: 'ameliorate',
            title: 'Soften the impact',
            hint: 'Write down what will make it hurt less now, such as a rollback, a workaround or a refund; if you have no plan, say so and ask for ideas.',
            timeLimit: 86400000,
        },
        {
            id: 'prevent',
            title: 'Prevent a repeat',
            hint: 'Open an issue for the one change that would have stopped this, or shown it sooner, give it an owner and a date, and link it here.',
            timeLimit: 259200000,
        },
        {
            id: 'feedback',
            title: 'Gather feedback',
            hint: 'Ask those who were hit and those who helped what you should have done differently, and bring their answers here.',
            timeLimit: 432000000,
        },
        {
            id: 'thank',
            title: 'Say thank you',
            hint: 'Thank the people who helped by name, and everybody else for waiting; a short comment is enough.',
            timeLimit: 604800000,
        },
    ],
    severities: [
        { label: 'sev1', factor: 0.25 },
        { label: 'sev2', factor: 0.5 },
        { label: 'sev3', factor: 1 },
        { label: 'sev4', factor: 2 },
    ],
    serviceLabel: 'service:',
    reminders: {
        repeat: { kind: 'step-limit', atLeast: 43200000 },
        perStep: 3,
        maxPerRun: 20,
        sweepInterval: 14400000,
    },
    workingTime: { kind: 'always' },
    timeZone: 'UTC',
    language: 'en',
    close: { early: 'remind' },
    postmortem: { directory: 'postmortems', deliver: 'auto', index: 'auto', language: 'en', messages: {} },
    templates: [],
};

// EXTERNAL MODULE: ./lib/src/settings/problem.js
var problem = __webpack_require__(6285);
;// CONCATENATED MODULE: ./lib/src/settings/merge.js



/** Defaults < file < inputs. Without a file, the defaults stand in for it. */
function mergeSettings({ file, inputs, }) {
    const settings = file?.settings ?? defaultSettings;
    const label = inputs.label?.trim() || settings.label;
    const maxPerRun = inputs.maxReminders ?? settings.reminders.maxPerRun;
    return {
        settings: { ...settings, label, reminders: { ...settings.reminders, maxPerRun } },
        overrides: [...labelOverrides(label, file), ...maxRemindersOverrides(maxPerRun, file)],
    };
}
function maxRemindersOverrides(maxReminders, file) {
    if (file === undefined || !file.chosen.includes('reminders.max-per-run'))
        return [];
    const { maxPerRun } = file.settings.reminders;
    if (maxPerRun === maxReminders)
        return [];
    return [
        (0,problem/* printable */.g$)(`input \`max-reminders\` = ${maxReminders} overrides ${maxPerRun} from ${file.fileName}`, 500),
    ];
}
/** The input decides which events wake the Action, so another label in the file can never be seen. */
function labelOverrides(label, file) {
    if (file === undefined || !file.chosen.includes('label'))
        return [];
    if ((0,facts_label/* sameLabel */.b)(file.settings.label, label))
        return [];
    return [
        (0,problem/* printable */.g$)(`input \`label\` = "${label}" overrides "${file.settings.label}" from ${file.fileName}`, 500),
    ];
}

// EXTERNAL MODULE: ./node_modules/handlebars/dist/cjs/handlebars.runtime.js
var handlebars_runtime = __webpack_require__(9476);
;// CONCATENATED MODULE: ./lib/src/templates/compiled.js
/** Made by `npm run generate` from the files in `templates`. */
/** @type {Readonly<Record<string, object>>} */
const compiled = {
    'tracking-comment': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "closed"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.program(2, data, 0), "data": data, "loc": { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 149 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "current"), "who"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.program(4, data, 0), "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 4, "column": 167 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "current"), "waiting"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 2, "column": 20 }, "end": { "line": 2, "column": 23 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "stillOpen", { "name": "say", "hash": { "title": lookupProperty(lookupProperty(depth0, "current"), "title"), "number": lookupProperty(lookupProperty(depth0, "current"), "number") }, "data": data, "loc": { "start": { "line": 2, "column": 18 }, "end": { "line": 2, "column": 79 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 2, "column": 89 }, "end": { "line": 2, "column": 92 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "now", { "name": "say", "hash": { "title": lookupProperty(lookupProperty(depth0, "current"), "title"), "number": lookupProperty(lookupProperty(depth0, "current"), "number") }, "data": data, "loc": { "start": { "line": 2, "column": 87 }, "end": { "line": 2, "column": 142 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 4, "column": 21 }, "end": { "line": 4, "column": 24 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "askedSince", { "name": "say", "hash": { "hint": lookupProperty(lookupProperty(depth0, "current"), "hint"), "since": lookupProperty(lookupProperty(depth0, "current"), "since"), "who": lookupProperty(lookupProperty(depth0, "current"), "who") }, "data": data, "loc": { "start": { "line": 4, "column": 19 }, "end": { "line": 4, "column": 93 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 4, "column": 103 }, "end": { "line": 4, "column": 106 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "nobodySince", { "name": "say", "hash": { "hint": lookupProperty(lookupProperty(depth0, "current"), "hint"), "since": lookupProperty(lookupProperty(depth0, "current"), "since") }, "data": data, "loc": { "start": { "line": 4, "column": 101 }, "end": { "line": 4, "column": 160 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "current"), "waiting", { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "dropped"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.program(10, data, 0), "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 17, "column": 0 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "duplicate"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.program(9, data, 0), "data": data, "loc": { "start": { "line": 10, "column": 4 }, "end": { "line": 10, "column": 87 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 5 } })).call(alias1, "nothingAsked", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 12, "column": 22 } } })) != null ? stack1 : "")
                + "\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 10, "column": 23 }, "end": { "line": 10, "column": 26 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "closedDuplicate", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 21 }, "end": { "line": 10, "column": 46 } } })) != null ? stack1 : "");
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 10, "column": 56 }, "end": { "line": 10, "column": 59 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "closedNotPlanned", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 54 }, "end": { "line": 10, "column": 80 } } })) != null ? stack1 : "");
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 14, "column": 6 }, "end": { "line": 14, "column": 9 } })).call(alias2, "allSettled", { "name": "say", "hash": { "total": lookupProperty(depth0, "total") }, "data": data, "loc": { "start": { "line": 14, "column": 4 }, "end": { "line": 14, "column": 36 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 16, "column": 2 }, "end": { "line": 16, "column": 5 } })).call(alias2, "thankYou", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 16, "column": 18 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "unless").call(alias2, lookupProperty(depth0, "closed"), { "name": "unless", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 18 }, "end": { "line": 16, "column": 71 } } })) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 16, "column": 39 }, "end": { "line": 16, "column": 42 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "closeWhenOver", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 37 }, "end": { "line": 16, "column": 60 } } })) != null ? stack1 : "");
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "\n"
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 17 }, "end": { "line": 23, "column": 20 } })).call(alias1, "settledOf", { "name": "say", "hash": { "total": lookupProperty(depth0, "total"), "done": lookupProperty(depth0, "done") }, "data": data, "loc": { "start": { "line": 23, "column": 15 }, "end": { "line": 23, "column": 56 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "closed"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 56 }, "end": { "line": 23, "column": 113 } } })) != null ? stack1 : "");
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " · "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 75 }, "end": { "line": 23, "column": 78 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "andClosedAt", { "name": "say", "hash": { "when": lookupProperty(depth0, "closed") }, "data": data, "loc": { "start": { "line": 23, "column": 73 }, "end": { "line": 23, "column": 106 } } })) != null ? stack1 : "");
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "dropped"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.program(17, data, 0), "data": data, "loc": { "start": { "line": 23, "column": 113 }, "end": { "line": 23, "column": 245 } } })) != null ? stack1 : "");
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 134 }, "end": { "line": 23, "column": 137 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "settledOf", { "name": "say", "hash": { "total": lookupProperty(depth0, "total"), "done": lookupProperty(depth0, "done") }, "data": data, "loc": { "start": { "line": 23, "column": 132 }, "end": { "line": 23, "column": 173 } } })) != null ? stack1 : "");
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "closed"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.program(19, data, 0), "data": data, "loc": { "start": { "line": 23, "column": 173 }, "end": { "line": 23, "column": 245 } } })) != null ? stack1 : "");
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 193 }, "end": { "line": 23, "column": 196 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "closedAt", { "name": "say", "hash": { "when": lookupProperty(depth0, "closed") }, "data": data, "loc": { "start": { "line": 23, "column": 191 }, "end": { "line": 23, "column": 221 } } })) != null ? stack1 : "");
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 231 }, "end": { "line": 23, "column": 234 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "isOpen", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 229 }, "end": { "line": 23, "column": 245 } } })) != null ? stack1 : "");
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " · "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "inReview"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.program(22, data, 0), "data": data, "loc": { "start": { "line": 23, "column": 273 }, "end": { "line": 23, "column": 401 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "written"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 401 }, "end": { "line": 23, "column": 487 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "review"), { "name": "if", "hash": {}, "fn": container.program(24, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 487 }, "end": { "line": 23, "column": 555 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "postmortem"), "open"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 555 }, "end": { "line": 23, "column": 624 } } })) != null ? stack1 : "");
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 302 }, "end": { "line": 23, "column": 305 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "postmortemInReview", { "name": "say", "hash": { "url": lookupProperty(lookupProperty(depth0, "postmortem"), "url") }, "data": data, "loc": { "start": { "line": 23, "column": 300 }, "end": { "line": 23, "column": 347 } } })) != null ? stack1 : "");
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 357 }, "end": { "line": 23, "column": 360 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "postmortem", { "name": "say", "hash": { "url": lookupProperty(lookupProperty(depth0, "postmortem"), "url") }, "data": data, "loc": { "start": { "line": 23, "column": 355 }, "end": { "line": 23, "column": 394 } } })) != null ? stack1 : "");
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 23, "column": 430 }, "end": { "line": 23, "column": 433 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "sectionsWritten", { "name": "say", "hash": { "written": lookupProperty(lookupProperty(depth0, "postmortem"), "written") }, "data": data, "loc": { "start": { "line": 23, "column": 428 }, "end": { "line": 23, "column": 480 } } })) != null ? stack1 : "");
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 23, "column": 514 }, "end": { "line": 23, "column": 517 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "comma", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 512 }, "end": { "line": 23, "column": 527 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(alias1(lookupProperty(depth0, "postmortem"), "review", { "start": { "line": 23, "column": 529 }, "end": { "line": 23, "column": 546 } }), depth0)) != null ? stack1 : "");
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 23, "column": 580 }, "end": { "line": 23, "column": 583 } })).call(alias2, "comma", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 578 }, "end": { "line": 23, "column": 593 } } })) != null ? stack1 : "")
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 23, "column": 595 }, "end": { "line": 23, "column": 598 } })).call(alias2, "saysWhatIsOpen", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 23, "column": 593 }, "end": { "line": 23, "column": 617 } } })) != null ? stack1 : "");
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n| "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 26, "column": 4 }, "end": { "line": 26, "column": 7 } })).call(alias2, "step", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 2 }, "end": { "line": 26, "column": 16 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 26, "column": 21 }, "end": { "line": 26, "column": 24 } })).call(alias2, "who", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 19 }, "end": { "line": 26, "column": 32 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 26, "column": 37 }, "end": { "line": 26, "column": 40 } })).call(alias2, "when", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 26, "column": 35 }, "end": { "line": 26, "column": 49 } } })) != null ? stack1 : "")
                + " |\n|:--|:--|:--|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "finished"), { "name": "each", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 28, "column": 0 }, "end": { "line": 30, "column": 9 } } })) != null ? stack1 : "");
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = (((helper = lookupProperty(helpers, "mark") || alias1(depth0, "mark", { "start": { "line": 29, "column": 4 }, "end": { "line": 29, "column": 8 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "mark", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 2 }, "end": { "line": 29, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + " "
                + ((stack1 = (((helper = lookupProperty(helpers, "step") || alias1(depth0, "step", { "start": { "line": 29, "column": 13 }, "end": { "line": 29, "column": 17 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "step", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 11 }, "end": { "line": 29, "column": 19 } } }) : helper))) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "words"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 29, "column": 19 }, "end": { "line": 29, "column": 52 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "who") || alias1(depth0, "who", { "start": { "line": 29, "column": 57 }, "end": { "line": 29, "column": 60 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "who", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 55 }, "end": { "line": 29, "column": 62 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "when") || alias1(depth0, "when", { "start": { "line": 29, "column": 67 }, "end": { "line": 29, "column": 71 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 65 }, "end": { "line": 29, "column": 73 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<br>"
                + ((stack1 = (((helper = lookupProperty(helpers, "words") || container.strict(depth0, "words", { "start": { "line": 29, "column": 38 }, "end": { "line": 29, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "words", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 36 }, "end": { "line": 29, "column": 45 } } }) : helper))) != null ? stack1 : "");
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "listInComment") || container.strict(depth0, "listInComment", { "start": { "line": 34, "column": 2 }, "end": { "line": 34, "column": 15 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "listInComment", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 34, "column": 17 } } }) : helper))) != null ? stack1 : "")
                + "\n";
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 23 }, "end": { "line": 37, "column": 26 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "declaredByAs", { "name": "say", "hash": { "severity": lookupProperty(depth0, "severity"), "who": lookupProperty(depth0, "declared") }, "data": data, "loc": { "start": { "line": 37, "column": 21 }, "end": { "line": 37, "column": 74 } } })) != null ? stack1 : "");
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 84 }, "end": { "line": 37, "column": 87 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "declaredBy", { "name": "say", "hash": { "who": lookupProperty(depth0, "declared") }, "data": data, "loc": { "start": { "line": 37, "column": 82 }, "end": { "line": 37, "column": 115 } } })) != null ? stack1 : "");
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "list"), { "name": "if", "hash": {}, "fn": container.program(33, data, 0), "inverse": container.program(36, data, 0), "data": data, "loc": { "start": { "line": 37, "column": 138 }, "end": { "line": 37, "column": 272 } } })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "closed"), { "name": "unless", "hash": {}, "fn": container.program(37, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 37, "column": 273 }, "end": { "line": 37, "column": 326 } } })) != null ? stack1 : "");
        }, "33": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "listInComment"), { "name": "if", "hash": {}, "fn": container.program(34, data, 0), "inverse": container.program(35, data, 0), "data": data, "loc": { "start": { "line": 37, "column": 150 }, "end": { "line": 37, "column": 232 } } })) != null ? stack1 : "");
        }, "34": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 173 }, "end": { "line": 37, "column": 176 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "tickAbove", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 171 }, "end": { "line": 37, "column": 190 } } })) != null ? stack1 : "");
        }, "35": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 200 }, "end": { "line": 37, "column": 203 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "tickInDescription", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 198 }, "end": { "line": 37, "column": 225 } } })) != null ? stack1 : "");
        }, "36": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 242 }, "end": { "line": 37, "column": 245 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "settleByCommand", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 240 }, "end": { "line": 37, "column": 265 } } })) != null ? stack1 : "");
        }, "37": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 37, "column": 293 }, "end": { "line": 37, "column": 296 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "closeWhenOver", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 291 }, "end": { "line": 37, "column": 314 } } })) != null ? stack1 : "")
                + " ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), alias2 = container.strict, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(6, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 17, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 21, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.program(15, data, 0), "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 23, "column": 252 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "postmortem"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 252 }, "end": { "line": 23, "column": 631 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "finished"), { "name": "if", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 0 }, "end": { "line": 31, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "listInComment"), { "name": "if", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 32, "column": 0 }, "end": { "line": 35, "column": 7 } } })) != null ? stack1 : "")
                + "\n<sub>"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "severity"), { "name": "if", "hash": {}, "fn": container.program(30, data, 0), "inverse": container.program(31, data, 0), "data": data, "loc": { "start": { "line": 37, "column": 5 }, "end": { "line": 37, "column": 122 } } })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "current"), { "name": "if", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 37, "column": 123 }, "end": { "line": 37, "column": 333 } } })) != null ? stack1 : "")
                + ((stack1 = (lookupProperty(helpers, "say") || alias2(depth0, "say", { "start": { "line": 37, "column": 335 }, "end": { "line": 37, "column": 338 } })).call(alias1, "timesAreUtc", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 333 }, "end": { "line": 37, "column": 354 } } })) != null ? stack1 : "")
                + " ["
                + ((stack1 = (lookupProperty(helpers, "say") || alias2(depth0, "say", { "start": { "line": 37, "column": 358 }, "end": { "line": 37, "column": 361 } })).call(alias1, "aboutTheSteps", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 356 }, "end": { "line": 37, "column": 379 } } })) != null ? stack1 : "")
                + "](https://seths.blog/2015/12/when-things-go-wrong/)</sub>\n";
        }, "useData": true },
    'waiting-comment': { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 9 } })).call(alias2, "waitingTitle", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 26 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 5 } })).call(alias2, "waitingThanks", { "name": "say", "hash": { "least": lookupProperty(depth0, "least") }, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 35 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 5 } })).call(alias2, "waitingHow", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 20 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    'answer': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **/incident "
                + ((stack1 = (((helper = lookupProperty(helpers, "line") || alias1(depth0, "line", { "start": { "line": 2, "column": 16 }, "end": { "line": 2, "column": 20 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "line", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 14 }, "end": { "line": 2, "column": 22 } } }) : helper))) != null ? stack1 : "")
                + "** ("
                + ((stack1 = (((helper = lookupProperty(helpers, "by") || alias1(depth0, "by", { "start": { "line": 2, "column": 28 }, "end": { "line": 2, "column": 30 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "by", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 26 }, "end": { "line": 2, "column": 32 } } }) : helper))) != null ? stack1 : "")
                + "): "
                + ((stack1 = (((helper = lookupProperty(helpers, "problem") || alias1(depth0, "problem", { "start": { "line": 2, "column": 37 }, "end": { "line": 2, "column": 44 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "problem", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 35 }, "end": { "line": 2, "column": 46 } } }) : helper))) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details><summary>"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 6, "column": 20 }, "end": { "line": 6, "column": 23 } })).call(alias2, "helpTitle", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 18 }, "end": { "line": 6, "column": 37 } } })) != null ? stack1 : "")
                + "</summary>\n\n| "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 7 } })).call(alias2, "helpWrite", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 21 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 8, "column": 26 }, "end": { "line": 8, "column": 29 } })).call(alias2, "helpDoes", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 24 }, "end": { "line": 8, "column": 42 } } })) != null ? stack1 : "")
                + " |\n|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "verbs"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 5 } })).call(alias2, "helpFoot", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 14, "column": 18 } } })) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| `/incident "
                + ((stack1 = (((helper = lookupProperty(helpers, "usage") || alias1(depth0, "usage", { "start": { "line": 11, "column": 15 }, "end": { "line": 11, "column": 20 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "usage", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 13 }, "end": { "line": 11, "column": 22 } } }) : helper))) != null ? stack1 : "")
                + "` | "
                + ((stack1 = (((helper = lookupProperty(helpers, "does") || alias1(depth0, "does", { "start": { "line": 11, "column": 28 }, "end": { "line": 11, "column": 32 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "does", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 26 }, "end": { "line": 11, "column": 34 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "refusals"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "verbs"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 17, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    'reminder': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 67 }, "end": { "line": 1, "column": 70 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "isStuck", { "name": "say", "hash": { "unanswered": lookupProperty(depth0, "unanswered"), "since": lookupProperty(depth0, "since"), "waited": lookupProperty(depth0, "waited") }, "data": data, "loc": { "start": { "line": 1, "column": 65 }, "end": { "line": 1, "column": 130 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 140 }, "end": { "line": 1, "column": 143 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "hasWaited", { "name": "say", "hash": { "since": lookupProperty(depth0, "since"), "waited": lookupProperty(depth0, "waited") }, "data": data, "loc": { "start": { "line": 1, "column": 138 }, "end": { "line": 1, "column": 183 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "postmortem"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.program(4, data, 0), "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 124 } } })) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 6, "column": 20 }, "end": { "line": 6, "column": 23 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "linkedStillAsks", { "name": "say", "hash": { "headings": lookupProperty(depth0, "asking"), "url": lookupProperty(depth0, "postmortem") }, "data": data, "loc": { "start": { "line": 6, "column": 18 }, "end": { "line": 6, "column": 74 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 6, "column": 84 }, "end": { "line": 6, "column": 87 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "stillAsks", { "name": "say", "hash": { "headings": lookupProperty(depth0, "asking") }, "data": data, "loc": { "start": { "line": 6, "column": 82 }, "end": { "line": 6, "column": 117 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 9, "column": 51 }, "end": { "line": 9, "column": 54 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "noMoreReminders", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 49 }, "end": { "line": 9, "column": 74 } } })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "isLast"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 82 }, "end": { "line": 9, "column": 126 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 9, "column": 99 }, "end": { "line": 9, "column": 102 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "lastReminder", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 97 }, "end": { "line": 9, "column": 119 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 7 } })).call(alias2, "stepHas", { "name": "say", "hash": { "title": lookupProperty(depth0, "title"), "number": lookupProperty(depth0, "number") }, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 45 } } })) != null ? stack1 : "")
                + "** "
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "escalated"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(1, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 48 }, "end": { "line": 1, "column": 190 } } })) != null ? stack1 : "")
                + "\n\n> "
                + ((stack1 = (((helper = lookupProperty(helpers, "hint") || alias1(depth0, "hint", { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 8 } }))), (typeof helper === "function" ? helper.call(alias2, { "name": "hint", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "asking"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 9, "column": 2 }, "end": { "line": 9, "column": 5 } })).call(alias2, "waysOut", { "name": "say", "hash": { "number": lookupProperty(depth0, "number") }, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 9, "column": 31 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "escalated"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.program(6, data, 0), "data": data, "loc": { "start": { "line": 9, "column": 31 }, "end": { "line": 9, "column": 133 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    'reminder-answered': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "by"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.program(4, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 60 }, "end": { "line": 1, "column": 267 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "skipped"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 70 }, "end": { "line": 1, "column": 171 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 87 }, "end": { "line": 1, "column": 90 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "answeredSkipped", { "name": "say", "hash": { "at": lookupProperty(depth0, "at"), "by": lookupProperty(depth0, "by") }, "data": data, "loc": { "start": { "line": 1, "column": 85 }, "end": { "line": 1, "column": 122 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 132 }, "end": { "line": 1, "column": 135 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "answeredDone", { "name": "say", "hash": { "at": lookupProperty(depth0, "at"), "by": lookupProperty(depth0, "by") }, "data": data, "loc": { "start": { "line": 1, "column": 130 }, "end": { "line": 1, "column": 164 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "skipped"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.program(6, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 179 }, "end": { "line": 1, "column": 260 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 196 }, "end": { "line": 1, "column": 199 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "seenSkipped", { "name": "say", "hash": { "at": lookupProperty(depth0, "at") }, "data": data, "loc": { "start": { "line": 1, "column": 194 }, "end": { "line": 1, "column": 221 } } })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 231 }, "end": { "line": 1, "column": 234 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "seenDone", { "name": "say", "hash": { "at": lookupProperty(depth0, "at") }, "data": data, "loc": { "start": { "line": 1, "column": 229 }, "end": { "line": 1, "column": 253 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 277 }, "end": { "line": 1, "column": 280 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "notWaitingAnyMore", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 275 }, "end": { "line": 1, "column": 302 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "✅ **"
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 9 } })).call(alias1, "stepHas", { "name": "say", "hash": { "title": lookupProperty(depth0, "title"), "number": lookupProperty(depth0, "number") }, "data": data, "loc": { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 47 } } })) != null ? stack1 : "")
                + "** "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "at"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(7, data, 0), "data": data, "loc": { "start": { "line": 1, "column": 50 }, "end": { "line": 1, "column": 309 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    'reopened': { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "↩️ "
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 1, "column": 5 }, "end": { "line": 1, "column": 8 } })).call(alias2, "openedAgain", { "name": "say", "hash": { "count": lookupProperty(depth0, "count") }, "data": data, "loc": { "start": { "line": 1, "column": 3 }, "end": { "line": 1, "column": 36 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "open"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 5 } })).call(alias2, "tickAndClose", { "name": "say", "hash": { "count": lookupProperty(depth0, "count") }, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 7, "column": 34 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    'postmortem': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = (((helper = lookupProperty(helpers, "heading") || alias1(depth0, "heading", { "start": { "line": 2, "column": 5 }, "end": { "line": 2, "column": 12 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "heading", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 3 }, "end": { "line": 2, "column": 14 } } }) : helper))) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin notes-"
                + ((stack1 = (((helper = lookupProperty(helpers, "id") || alias1(depth0, "id", { "start": { "line": 4, "column": 37 }, "end": { "line": 4, "column": 39 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "id", "hash": {}, "data": data, "loc": { "start": { "line": 4, "column": 35 }, "end": { "line": 4, "column": 41 } } }) : helper))) != null ? stack1 : "")
                + " -->\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 14, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "hints"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 24, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "notes"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.program(7, data, 0), "data": data, "loc": { "start": { "line": 25, "column": 0 }, "end": { "line": 29, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end notes-"
                + ((stack1 = (((helper = lookupProperty(helpers, "id") || alias1(depth0, "id", { "start": { "line": 30, "column": 35 }, "end": { "line": 30, "column": 37 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "id", "hash": {}, "data": data, "loc": { "start": { "line": 30, "column": 33 }, "end": { "line": 30, "column": 39 } } }) : helper))) != null ? stack1 : "")
                + " -->\n\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias2, lookupProperty(depth0, "notes"), { "name": "unless", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 32, "column": 0 }, "end": { "line": 35, "column": 11 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), alias2 = container.strict, alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "heading"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = (((helper = lookupProperty(helpers, "quote") || alias2(depth0, "quote", { "start": { "line": 11, "column": 2 }, "end": { "line": 11, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias1, { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 11, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n_"
                + ((stack1 = (((helper = lookupProperty(helpers, "source") || alias2(depth0, "source", { "start": { "line": 13, "column": 3 }, "end": { "line": 13, "column": 9 } }))), (typeof helper === alias3 ? helper.call(alias1, { "name": "source", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 1 }, "end": { "line": 13, "column": 11 } } }) : helper))) != null ? stack1 : "")
                + "_\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = (((helper = lookupProperty(helpers, "heading") || container.strict(depth0, "heading", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "heading", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 13 } } }) : helper))) != null ? stack1 : "")
                + "**\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "intro") || container.strict(depth0, "intro", { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 7 } }))), (typeof helper === "function" ? helper.call(alias1, { "name": "intro", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 17, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "lines"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 23, "column": 7 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 22, "column": 9 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            return "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "hints"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 29, "column": 0 } } })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = (((helper = lookupProperty(helpers, "question") || container.strict(depth0, "question", { "start": { "line": 33, "column": 3 }, "end": { "line": 33, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "question", "hash": {}, "data": data, "loc": { "start": { "line": 33, "column": 1 }, "end": { "line": 33, "column": 13 } } }) : helper))) != null ? stack1 : "")
                + "_\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "severity", { "start": { "line": 47, "column": 4 }, "end": { "line": 47, "column": 14 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "facts"), "severity", { "start": { "line": 47, "column": 21 }, "end": { "line": 47, "column": 35 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "affected", { "start": { "line": 50, "column": 4 }, "end": { "line": 50, "column": 14 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "facts"), "affected", { "start": { "line": 50, "column": 21 }, "end": { "line": 50, "column": 35 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "lead", { "start": { "line": 53, "column": 4 }, "end": { "line": 53, "column": 10 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "facts"), "lead", { "start": { "line": 53, "column": 17 }, "end": { "line": 53, "column": 27 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "lasted", { "start": { "line": 56, "column": 4 }, "end": { "line": 56, "column": 12 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "facts"), "lasted", { "start": { "line": 56, "column": 19 }, "end": { "line": 56, "column": 31 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "repairedWith", { "start": { "line": 60, "column": 4 }, "end": { "line": 60, "column": 18 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "facts"), "fixedBy", { "start": { "line": 60, "column": 25 }, "end": { "line": 60, "column": 38 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = (((helper = lookupProperty(helpers, "name") || alias1(depth0, "name", { "start": { "line": 66, "column": 4 }, "end": { "line": 66, "column": 8 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 2 }, "end": { "line": 66, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "when") || alias1(depth0, "when", { "start": { "line": 66, "column": 15 }, "end": { "line": 66, "column": 19 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 13 }, "end": { "line": 66, "column": 21 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "after") || alias1(depth0, "after", { "start": { "line": 66, "column": 26 }, "end": { "line": 66, "column": 31 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "after", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 24 }, "end": { "line": 66, "column": 33 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "by") || alias1(depth0, "by", { "start": { "line": 66, "column": 38 }, "end": { "line": 66, "column": 40 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "by", "hash": {}, "data": data, "loc": { "start": { "line": 66, "column": 36 }, "end": { "line": 66, "column": 42 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "t"), "people", { "start": { "line": 70, "column": 4 }, "end": { "line": 70, "column": 12 } }), depth0)) != null ? stack1 : "")
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "roles"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 72, "column": 0 }, "end": { "line": 74, "column": 9 } } })) != null ? stack1 : "");
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n> [!CAUTION]\n> "
                + ((stack1 = (((helper = lookupProperty(helpers, "secrets") || container.strict(depth0, "secrets", { "start": { "line": 79, "column": 4 }, "end": { "line": 79, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "secrets", "hash": {}, "data": data, "loc": { "start": { "line": 79, "column": 2 }, "end": { "line": 79, "column": 13 } } }) : helper))) != null ? stack1 : "")
                + "\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "heading"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 89, "column": 0 }, "end": { "line": 92, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = (((helper = lookupProperty(helpers, "quote") || container.strict(depth0, "quote", { "start": { "line": 93, "column": 2 }, "end": { "line": 93, "column": 7 } }))), (typeof helper === "function" ? helper.call(alias1, { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 93, "column": 0 }, "end": { "line": 93, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n";
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "t"), "summaryEmpty", { "start": { "line": 96, "column": 3 }, "end": { "line": 96, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "_\n\n";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "summary"), "source", { "start": { "line": 100, "column": 3 }, "end": { "line": 100, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "_\n\n";
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "first"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 107, "column": 0 }, "end": { "line": 109, "column": 7 } } })) != null ? stack1 : "");
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "section"), depth0, { "name": "section", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = (((helper = lookupProperty(helpers, "date") || alias1(depth0, "date", { "start": { "line": 116, "column": 4 }, "end": { "line": 116, "column": 8 } }))), (typeof helper === "function" ? helper.call(alias2, { "name": "date", "hash": {}, "data": data, "loc": { "start": { "line": 116, "column": 2 }, "end": { "line": 116, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + "** ("
                + ((stack1 = container.lambda(alias1(lookupProperty(data, "root"), "zones", { "start": { "line": 116, "column": 16 }, "end": { "line": 116, "column": 27 } }), depth0)) != null ? stack1 : "")
                + ")\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 118, "column": 0 }, "end": { "line": 120, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = (((helper = lookupProperty(helpers, "time") || alias1(depth0, "time", { "start": { "line": 119, "column": 4 }, "end": { "line": 119, "column": 8 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "time", "hash": {}, "data": data, "loc": { "start": { "line": 119, "column": 2 }, "end": { "line": 119, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + " "
                + ((stack1 = (((helper = lookupProperty(helpers, "words") || alias1(depth0, "words", { "start": { "line": 119, "column": 13 }, "end": { "line": 119, "column": 18 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "words", "hash": {}, "data": data, "loc": { "start": { "line": 119, "column": 11 }, "end": { "line": 119, "column": 20 } } }) : helper))) != null ? stack1 : "")
                + "\n";
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "timeline"), "fullLog", { "start": { "line": 125, "column": 11 }, "end": { "line": 125, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "full"), { "name": "each", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 127, "column": 0 }, "end": { "line": 134, "column": 9 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "timeline"), "rest", { "start": { "line": 139, "column": 3 }, "end": { "line": 139, "column": 16 } }), depth0)) != null ? stack1 : "")
                + "_\n\n";
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "timeline"), "withoutHistory", { "start": { "line": 143, "column": 3 }, "end": { "line": 143, "column": 26 } }), depth0)) != null ? stack1 : "")
                + "_\n\n";
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = (((helper = lookupProperty(helpers, "number") || alias1(depth0, "number", { "start": { "line": 159, "column": 4 }, "end": { "line": 159, "column": 10 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "number", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 2 }, "end": { "line": 159, "column": 12 } } }) : helper))) != null ? stack1 : "")
                + ". "
                + ((stack1 = (((helper = lookupProperty(helpers, "title") || alias1(depth0, "title", { "start": { "line": 159, "column": 16 }, "end": { "line": 159, "column": 21 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 14 }, "end": { "line": 159, "column": 23 } } }) : helper))) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "words"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 159, "column": 23 }, "end": { "line": 159, "column": 56 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "state") || alias1(depth0, "state", { "start": { "line": 159, "column": 61 }, "end": { "line": 159, "column": 66 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "state", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 59 }, "end": { "line": 159, "column": 68 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "who") || alias1(depth0, "who", { "start": { "line": 159, "column": 73 }, "end": { "line": 159, "column": 76 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "who", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 71 }, "end": { "line": 159, "column": 78 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "when") || alias1(depth0, "when", { "start": { "line": 159, "column": 83 }, "end": { "line": 159, "column": 87 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 81 }, "end": { "line": 159, "column": 89 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "after") || alias1(depth0, "after", { "start": { "line": 159, "column": 94 }, "end": { "line": 159, "column": 99 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "after", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 92 }, "end": { "line": 159, "column": 101 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "took") || alias1(depth0, "took", { "start": { "line": 159, "column": 106 }, "end": { "line": 159, "column": 110 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "took", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 104 }, "end": { "line": 159, "column": 112 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<br>"
                + ((stack1 = (((helper = lookupProperty(helpers, "words") || container.strict(depth0, "words", { "start": { "line": 159, "column": 42 }, "end": { "line": 159, "column": 47 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "words", "hash": {}, "data": data, "loc": { "start": { "line": 159, "column": 40 }, "end": { "line": 159, "column": 49 } } }) : helper))) != null ? stack1 : "");
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = (((helper = lookupProperty(helpers, "steps") || alias1(depth0, "steps", { "start": { "line": 169, "column": 4 }, "end": { "line": 169, "column": 9 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "steps", "hash": {}, "data": data, "loc": { "start": { "line": 169, "column": 2 }, "end": { "line": 169, "column": 11 } } }) : helper))) != null ? stack1 : "")
                + "**\n\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "quote") || alias1(depth0, "quote", { "start": { "line": 171, "column": 2 }, "end": { "line": 171, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 171, "column": 0 }, "end": { "line": 171, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n_"
                + ((stack1 = (((helper = lookupProperty(helpers, "source") || alias1(depth0, "source", { "start": { "line": 173, "column": 3 }, "end": { "line": 173, "column": 9 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "source", "hash": {}, "data": data, "loc": { "start": { "line": 173, "column": 1 }, "end": { "line": 173, "column": 11 } } }) : helper))) != null ? stack1 : "")
                + "_\n\n"
                + ((stack1 = lookupProperty(helpers, "with").call(alias2, lookupProperty(depth0, "answers"), { "name": "with", "hash": {}, "fn": container.program(30, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 175, "column": 0 }, "end": { "line": 190, "column": 9 } } })) != null ? stack1 : "");
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "intro"), { "name": "if", "hash": {}, "fn": container.program(31, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 176, "column": 0 }, "end": { "line": 189, "column": 7 } } })) != null ? stack1 : "");
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (((helper = lookupProperty(helpers, "intro") || container.strict(depth0, "intro", { "start": { "line": 177, "column": 2 }, "end": { "line": 177, "column": 7 } }))), (typeof helper === "function" ? helper.call(alias1, { "name": "intro", "hash": {}, "data": data, "loc": { "start": { "line": 177, "column": 0 }, "end": { "line": 177, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 179, "column": 0 }, "end": { "line": 181, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "lines"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 182, "column": 0 }, "end": { "line": 184, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "rest"), { "name": "if", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 185, "column": 0 }, "end": { "line": 188, "column": 7 } } })) != null ? stack1 : "");
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = (((helper = lookupProperty(helpers, "rest") || container.strict(depth0, "rest", { "start": { "line": 186, "column": 3 }, "end": { "line": 186, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "rest", "hash": {}, "data": data, "loc": { "start": { "line": 186, "column": 1 }, "end": { "line": 186, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "_\n\n";
        }, "33": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "t"), "noCommunications", { "start": { "line": 192, "column": 3 }, "end": { "line": 192, "column": 21 } }), depth0)) != null ? stack1 : "")
                + "_\n\n";
        }, "34": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "communications"), "thanked", { "start": { "line": 196, "column": 2 }, "end": { "line": 196, "column": 24 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "35": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\u003C!-- incident-protocol:begin "
                + ((stack1 = (((helper = lookupProperty(helpers, "id") || alias1(depth0, "id", { "start": { "line": 202, "column": 31 }, "end": { "line": 202, "column": 33 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "id", "hash": {}, "data": data, "loc": { "start": { "line": 202, "column": 29 }, "end": { "line": 202, "column": 35 } } }) : helper))) != null ? stack1 : "")
                + " -->\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "body"), { "name": "if", "hash": {}, "fn": container.program(36, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 203, "column": 0 }, "end": { "line": 209, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end "
                + ((stack1 = (((helper = lookupProperty(helpers, "id") || alias1(depth0, "id", { "start": { "line": 210, "column": 29 }, "end": { "line": 210, "column": 31 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "id", "hash": {}, "data": data, "loc": { "start": { "line": 210, "column": 27 }, "end": { "line": 210, "column": 33 } } }) : helper))) != null ? stack1 : "")
                + " -->\n\n";
        }, "36": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n## "
                + ((stack1 = (((helper = lookupProperty(helpers, "heading") || alias1(depth0, "heading", { "start": { "line": 205, "column": 5 }, "end": { "line": 205, "column": 12 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "heading", "hash": {}, "data": data, "loc": { "start": { "line": 205, "column": 3 }, "end": { "line": 205, "column": 14 } } }) : helper))) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "body") || alias1(depth0, "body", { "start": { "line": 207, "column": 2 }, "end": { "line": 207, "column": 6 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "body", "hash": {}, "data": data, "loc": { "start": { "line": 207, "column": 0 }, "end": { "line": 207, "column": 8 } } }) : helper))) != null ? stack1 : "")
                + "\n\n";
        }, "37": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 214, "column": 0 }, "end": { "line": 216, "column": 11 } } })) != null ? stack1 : "");
        }, "38": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "followUps"), "lines"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 223, "column": 0 }, "end": { "line": 225, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "39": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n_"
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "followUpsQuestion", { "start": { "line": 231, "column": 3 }, "end": { "line": 231, "column": 22 } }), depth0)) != null ? stack1 : "")
                + "_\n\n- [ ] _"
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "followUpsExample", { "start": { "line": 233, "column": 9 }, "end": { "line": 233, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "_\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", alias4 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# "
                + ((stack1 = (((helper = lookupProperty(helpers, "title") || alias1(depth0, "title", { "start": { "line": 37, "column": 4 }, "end": { "line": 37, "column": 9 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 2 }, "end": { "line": 37, "column": 11 } } }) : helper))) != null ? stack1 : "")
                + "\n\n\u003C!-- "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "keptNote", { "start": { "line": 39, "column": 7 }, "end": { "line": 39, "column": 17 } }), depth0)) != null ? stack1 : "")
                + " -->\n\n\u003C!-- incident-protocol:begin facts -->\n\n| "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "incident", { "start": { "line": 43, "column": 4 }, "end": { "line": 43, "column": 14 } }), depth0)) != null ? stack1 : "")
                + " | [#"
                + ((stack1 = (((helper = lookupProperty(helpers, "number") || alias1(depth0, "number", { "start": { "line": 43, "column": 23 }, "end": { "line": 43, "column": 29 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "number", "hash": {}, "data": data, "loc": { "start": { "line": 43, "column": 21 }, "end": { "line": 43, "column": 31 } } }) : helper))) != null ? stack1 : "")
                + "]("
                + ((stack1 = (((helper = lookupProperty(helpers, "url") || alias1(depth0, "url", { "start": { "line": 43, "column": 35 }, "end": { "line": 43, "column": 38 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "url", "hash": {}, "data": data, "loc": { "start": { "line": 43, "column": 33 }, "end": { "line": 43, "column": 40 } } }) : helper))) != null ? stack1 : "")
                + ") |\n|:--|:--|\n| "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "protocol", { "start": { "line": 45, "column": 4 }, "end": { "line": 45, "column": 14 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "facts"), "protocol", { "start": { "line": 45, "column": 21 }, "end": { "line": 45, "column": 35 } }), depth0)) != null ? stack1 : "")
                + " |\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "severity"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 46, "column": 0 }, "end": { "line": 48, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "affected"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 49, "column": 0 }, "end": { "line": 51, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "lead"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 52, "column": 0 }, "end": { "line": 54, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "lasted"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 55, "column": 0 }, "end": { "line": 57, "column": 7 } } })) != null ? stack1 : "")
                + "| "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "openFor", { "start": { "line": 58, "column": 4 }, "end": { "line": 58, "column": 13 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "facts"), "openFor", { "start": { "line": 58, "column": 20 }, "end": { "line": 58, "column": 33 } }), depth0)) != null ? stack1 : "")
                + " |\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "fixedBy"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 59, "column": 0 }, "end": { "line": 61, "column": 7 } } })) != null ? stack1 : "")
                + "\n| "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "milestone", { "start": { "line": 63, "column": 4 }, "end": { "line": 63, "column": 15 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "zones") || alias1(depth0, "zones", { "start": { "line": 63, "column": 22 }, "end": { "line": 63, "column": 27 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "zones", "hash": {}, "data": data, "loc": { "start": { "line": 63, "column": 20 }, "end": { "line": 63, "column": 29 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "afterTheFirst", { "start": { "line": 63, "column": 34 }, "end": { "line": 63, "column": 49 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "by", { "start": { "line": 63, "column": 56 }, "end": { "line": 63, "column": 60 } }), depth0)) != null ? stack1 : "")
                + " |\n|:--|:--|:--|:--|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(lookupProperty(depth0, "facts"), "milestones"), { "name": "each", "hash": {}, "fn": container.program(14, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 65, "column": 0 }, "end": { "line": 67, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "people"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 68, "column": 0 }, "end": { "line": 75, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "secrets"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 76, "column": 0 }, "end": { "line": 80, "column": 7 } } })) != null ? stack1 : "")
                + "\n\u003C!-- incident-protocol:end facts -->\n\n## "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "summary", { "start": { "line": 84, "column": 5 }, "end": { "line": 84, "column": 14 } }), depth0)) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin summary -->\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(lookupProperty(depth0, "summary"), "fields"), { "name": "each", "hash": {}, "fn": container.program(17, data, 0, blockParams, depths), "inverse": container.program(18, data, 0, blockParams, depths), "data": data, "loc": { "start": { "line": 88, "column": 0 }, "end": { "line": 98, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "summary"), "fields"), { "name": "if", "hash": {}, "fn": container.program(19, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 99, "column": 0 }, "end": { "line": 102, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end summary -->\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "sections"), { "name": "each", "hash": {}, "fn": container.program(20, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 106, "column": 0 }, "end": { "line": 110, "column": 9 } } })) != null ? stack1 : "")
                + "## "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "timeline", { "start": { "line": 111, "column": 5 }, "end": { "line": 111, "column": 15 } }), depth0)) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin timeline -->\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(lookupProperty(depth0, "timeline"), "first"), { "name": "each", "hash": {}, "fn": container.program(22, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 115, "column": 0 }, "end": { "line": 122, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "timeline"), "full"), { "name": "if", "hash": {}, "fn": container.program(24, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 123, "column": 0 }, "end": { "line": 137, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "timeline"), "rest"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 138, "column": 0 }, "end": { "line": 141, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "timeline"), "withoutHistory"), { "name": "if", "hash": {}, "fn": container.program(26, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 142, "column": 0 }, "end": { "line": 145, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end timeline -->\n\n## "
                + ((stack1 = (((helper = lookupProperty(helpers, "stepsHeading") || alias1(depth0, "stepsHeading", { "start": { "line": 148, "column": 5 }, "end": { "line": 148, "column": 17 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "stepsHeading", "hash": {}, "data": data, "loc": { "start": { "line": 148, "column": 3 }, "end": { "line": 148, "column": 19 } } }) : helper))) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin steps -->\n\n```mermaid\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "gantt") || alias1(depth0, "gantt", { "start": { "line": 153, "column": 2 }, "end": { "line": 153, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "gantt", "hash": {}, "data": data, "loc": { "start": { "line": 153, "column": 0 }, "end": { "line": 153, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n```\n\n| "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "step", { "start": { "line": 156, "column": 4 }, "end": { "line": 156, "column": 10 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "state", { "start": { "line": 156, "column": 17 }, "end": { "line": 156, "column": 24 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "by", { "start": { "line": 156, "column": 31 }, "end": { "line": 156, "column": 35 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "zones") || alias1(depth0, "zones", { "start": { "line": 156, "column": 42 }, "end": { "line": 156, "column": 47 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "zones", "hash": {}, "data": data, "loc": { "start": { "line": 156, "column": 40 }, "end": { "line": 156, "column": 49 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "afterDeclaring", { "start": { "line": 156, "column": 54 }, "end": { "line": 156, "column": 70 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "itsTurn", { "start": { "line": 156, "column": 77 }, "end": { "line": 156, "column": 86 } }), depth0)) != null ? stack1 : "")
                + " |\n|:--|:--|:--|:--|:--|:--|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(27, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 158, "column": 0 }, "end": { "line": 160, "column": 9 } } })) != null ? stack1 : "")
                + "\n\u003C!-- incident-protocol:end steps -->\n\n## "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "communicationsHeading", { "start": { "line": 164, "column": 5 }, "end": { "line": 164, "column": 28 } }), depth0)) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin said -->\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(lookupProperty(depth0, "communications"), "words"), { "name": "each", "hash": {}, "fn": container.program(29, data, 0, blockParams, depths), "inverse": container.program(33, data, 0, blockParams, depths), "data": data, "loc": { "start": { "line": 168, "column": 0 }, "end": { "line": 194, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "communications"), "thanked"), { "name": "if", "hash": {}, "fn": container.program(34, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 195, "column": 0 }, "end": { "line": 198, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end said -->\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "blocks"), { "name": "each", "hash": {}, "fn": container.program(35, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 201, "column": 0 }, "end": { "line": 212, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "sections"), { "name": "each", "hash": {}, "fn": container.program(37, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 213, "column": 0 }, "end": { "line": 217, "column": 9 } } })) != null ? stack1 : "")
                + "## "
                + ((stack1 = alias4(alias1(lookupProperty(depth0, "t"), "followUps", { "start": { "line": 218, "column": 5 }, "end": { "line": 218, "column": 16 } }), depth0)) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin follow-ups -->\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(lookupProperty(depth0, "followUps"), "lines"), { "name": "if", "hash": {}, "fn": container.program(38, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 221, "column": 0 }, "end": { "line": 227, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end follow-ups -->\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias2, lookupProperty(lookupProperty(depth0, "followUps"), "hasIssue"), { "name": "unless", "hash": {}, "fn": container.program(39, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 229, "column": 0 }, "end": { "line": 234, "column": 11 } } })) != null ? stack1 : "");
        }, "main_d": function (fn, props, container, depth0, data, blockParams, depths) {
            var decorators = container.decorators, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            var decorator = lookupProperty(decorators, "inline");
            if (typeof decorator !== "function") {
                throw new Error("Missing decorator: \"inline\"");
            }
            fn = decorator(fn, props, container, { "name": "inline", "hash": {}, "fn": container.program(0, data, 0, blockParams, depths), "inverse": container.noop, "args": ["section"], "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 36, "column": 11 } } }) || fn;
            return fn;
        },
        "useDecorators": true, "usePartial": true, "useData": true, "useDepths": true },
    'pull-request': { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 5 } })).call(alias2, "pullTitle", { "name": "say", "hash": { "url": lookupProperty(depth0, "url"), "number": lookupProperty(depth0, "number") }, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 1, "column": 41 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 5 } })).call(alias2, "pullHow", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 17 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    'index-page': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (((helper = lookupProperty(helpers, "count") || alias1(depth0, "count", { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 7 } }))), (typeof helper === "function" ? helper.call(alias2, { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 7, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "followUpsOpen"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 9 }, "end": { "line": 7, "column": 57 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "stepsOpen"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 57 }, "end": { "line": 7, "column": 97 } } })) != null ? stack1 : "")
                + " · ["
                + ((stack1 = alias3(alias1(lookupProperty(depth0, "t"), "dataFile", { "start": { "line": 7, "column": 103 }, "end": { "line": 7, "column": 113 } }), depth0)) != null ? stack1 : "")
                + "](index.json) · ["
                + ((stack1 = alias3(alias1(lookupProperty(depth0, "t"), "feedFile", { "start": { "line": 7, "column": 134 }, "end": { "line": 7, "column": 144 } }), depth0)) != null ? stack1 : "")
                + "](feed.xml)\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " · "
                + ((stack1 = (((helper = lookupProperty(helpers, "followUpsOpen") || container.strict(depth0, "followUpsOpen", { "start": { "line": 7, "column": 35 }, "end": { "line": 7, "column": 48 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "followUpsOpen", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 33 }, "end": { "line": 7, "column": 50 } } }) : helper))) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " · "
                + ((stack1 = (((helper = lookupProperty(helpers, "stepsOpen") || container.strict(depth0, "stepsOpen", { "start": { "line": 7, "column": 79 }, "end": { "line": 7, "column": 88 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "stepsOpen", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 77 }, "end": { "line": 7, "column": 90 } } }) : helper))) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "t"), "noPostmortems", { "start": { "line": 9, "column": 3 }, "end": { "line": 9, "column": 18 } }), depth0)) != null ? stack1 : "")
                + "_\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n> [!WARNING]\n> "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "t"), "notReadable", { "start": { "line": 14, "column": 4 }, "end": { "line": 14, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "\n>\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "broken"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "> - ["
                + ((stack1 = (((helper = lookupProperty(helpers, "name") || alias1(depth0, "name", { "start": { "line": 17, "column": 7 }, "end": { "line": 17, "column": 11 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 5 }, "end": { "line": 17, "column": 13 } } }) : helper))) != null ? stack1 : "")
                + "]("
                + ((stack1 = (((helper = lookupProperty(helpers, "link") || alias1(depth0, "link", { "start": { "line": 17, "column": 17 }, "end": { "line": 17, "column": 21 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 15 }, "end": { "line": 17, "column": 23 } } }) : helper))) != null ? stack1 : "")
                + "): "
                + ((stack1 = (((helper = lookupProperty(helpers, "reason") || alias1(depth0, "reason", { "start": { "line": 17, "column": 28 }, "end": { "line": 17, "column": 34 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "reason", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 26 }, "end": { "line": 17, "column": 36 } } }) : helper))) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0, blockParams, depths), "inverse": container.program(8, data, 0, blockParams, depths), "data": data, "loc": { "start": { "line": 22, "column": 0 }, "end": { "line": 31, "column": 7 } } })) != null ? stack1 : "")
                + "| "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "columnOpened", { "start": { "line": 32, "column": 4 }, "end": { "line": 32, "column": 24 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "incident", { "start": { "line": 32, "column": 31 }, "end": { "line": 32, "column": 47 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "severity", { "start": { "line": 32, "column": 54 }, "end": { "line": 32, "column": 70 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "columnDuration", { "start": { "line": 32, "column": 77 }, "end": { "line": 32, "column": 99 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "columnSteps", { "start": { "line": 32, "column": 106 }, "end": { "line": 32, "column": 125 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "columnFollowUps", { "start": { "line": 32, "column": 132 }, "end": { "line": 32, "column": 155 } }), depth0)) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depths[1], "showsCompleteness"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 32, "column": 159 }, "end": { "line": 32, "column": 222 } } })) != null ? stack1 : "")
                + " "
                + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data, "root"), "t"), "columnStatus", { "start": { "line": 32, "column": 225 }, "end": { "line": 32, "column": 245 } }), depth0)) != null ? stack1 : "")
                + " |\n|:--|:--|:--|--:|:--|:--|"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depths[1], "showsCompleteness"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 25 }, "end": { "line": 33, "column": 64 } } })) != null ? stack1 : "")
                + ":--|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(12, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 36, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 40, "column": 7 } } })) != null ? stack1 : "")
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + ((stack1 = (((helper = lookupProperty(helpers, "year") || alias1(depth0, "year", { "start": { "line": 24, "column": 11 }, "end": { "line": 24, "column": 15 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "year", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 9 }, "end": { "line": 24, "column": 17 } } }) : helper))) != null ? stack1 : "")
                + " ("
                + ((stack1 = (((helper = lookupProperty(helpers, "count") || alias1(depth0, "count", { "start": { "line": 24, "column": 21 }, "end": { "line": 24, "column": 26 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 19 }, "end": { "line": 24, "column": 28 } } }) : helper))) != null ? stack1 : "")
                + ")</summary>\n\n";
        }, "8": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depths[1], "severalYears"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 30, "column": 7 } } })) != null ? stack1 : "");
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = (((helper = lookupProperty(helpers, "year") || container.strict(depth0, "year", { "start": { "line": 28, "column": 6 }, "end": { "line": 28, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "year", "hash": {}, "data": data, "loc": { "start": { "line": 28, "column": 4 }, "end": { "line": 28, "column": 12 } } }) : helper))) != null ? stack1 : "")
                + "\n\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "t"), "columnWritten", { "start": { "line": 32, "column": 190 }, "end": { "line": 32, "column": 211 } }), depth0)) != null ? stack1 : "")
                + " |";
        }, "11": function (container, depth0, helpers, partials, data) {
            return ":--|";
        }, "12": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = (((helper = lookupProperty(helpers, "day") || alias1(depth0, "day", { "start": { "line": 35, "column": 4 }, "end": { "line": 35, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "day", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 2 }, "end": { "line": 35, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + " | ["
                + ((stack1 = (((helper = lookupProperty(helpers, "title") || alias1(depth0, "title", { "start": { "line": 35, "column": 15 }, "end": { "line": 35, "column": 20 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 13 }, "end": { "line": 35, "column": 22 } } }) : helper))) != null ? stack1 : "")
                + "]("
                + ((stack1 = (((helper = lookupProperty(helpers, "link") || alias1(depth0, "link", { "start": { "line": 35, "column": 26 }, "end": { "line": 35, "column": 30 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 24 }, "end": { "line": 35, "column": 32 } } }) : helper))) != null ? stack1 : "")
                + ") · [#"
                + ((stack1 = (((helper = lookupProperty(helpers, "number") || alias1(depth0, "number", { "start": { "line": 35, "column": 40 }, "end": { "line": 35, "column": 46 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "number", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 38 }, "end": { "line": 35, "column": 48 } } }) : helper))) != null ? stack1 : "")
                + "]("
                + ((stack1 = (((helper = lookupProperty(helpers, "issue") || alias1(depth0, "issue", { "start": { "line": 35, "column": 52 }, "end": { "line": 35, "column": 57 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "issue", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 50 }, "end": { "line": 35, "column": 59 } } }) : helper))) != null ? stack1 : "")
                + ")"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "services"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 35, "column": 60 }, "end": { "line": 35, "column": 99 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "severity") || alias1(depth0, "severity", { "start": { "line": 35, "column": 104 }, "end": { "line": 35, "column": 112 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "severity", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 102 }, "end": { "line": 35, "column": 114 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "duration") || alias1(depth0, "duration", { "start": { "line": 35, "column": 119 }, "end": { "line": 35, "column": 127 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "duration", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 117 }, "end": { "line": 35, "column": 129 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "finished") || alias1(depth0, "finished", { "start": { "line": 35, "column": 134 }, "end": { "line": 35, "column": 142 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "finished", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 132 }, "end": { "line": 35, "column": 144 } } }) : helper))) != null ? stack1 : "")
                + "/"
                + ((stack1 = (((helper = lookupProperty(helpers, "steps") || alias1(depth0, "steps", { "start": { "line": 35, "column": 147 }, "end": { "line": 35, "column": 152 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "steps", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 145 }, "end": { "line": 35, "column": 154 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "followUps") || alias1(depth0, "followUps", { "start": { "line": 35, "column": 159 }, "end": { "line": 35, "column": 168 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "followUps", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 157 }, "end": { "line": 35, "column": 170 } } }) : helper))) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depths[2], "showsCompleteness"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 35, "column": 172 }, "end": { "line": 35, "column": 229 } } })) != null ? stack1 : "")
                + " "
                + ((stack1 = (((helper = lookupProperty(helpers, "status") || alias1(depth0, "status", { "start": { "line": 35, "column": 232 }, "end": { "line": 35, "column": 238 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "status", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 230 }, "end": { "line": 35, "column": 240 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<br>"
                + ((stack1 = (((helper = lookupProperty(helpers, "services") || container.strict(depth0, "services", { "start": { "line": 35, "column": 82 }, "end": { "line": 35, "column": 90 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "services", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 80 }, "end": { "line": 35, "column": 92 } } }) : helper))) != null ? stack1 : "");
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = (((helper = lookupProperty(helpers, "completeness") || container.strict(depth0, "completeness", { "start": { "line": 35, "column": 206 }, "end": { "line": 35, "column": 218 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "completeness", "hash": {}, "data": data, "loc": { "start": { "line": 35, "column": 204 }, "end": { "line": 35, "column": 220 } } }) : helper))) != null ? stack1 : "")
                + " |";
        }, "15": function (container, depth0, helpers, partials, data) {
            return "\n</details>\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "_"
                + ((stack1 = (((helper = lookupProperty(helpers, "leftOut") || container.strict(depth0, "leftOut", { "start": { "line": 44, "column": 3 }, "end": { "line": 44, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "leftOut", "hash": {}, "data": data, "loc": { "start": { "line": 44, "column": 1 }, "end": { "line": 44, "column": 12 } } }) : helper))) != null ? stack1 : "")
                + "_\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "postmortems", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "\n\n\u003C!-- incident-protocol:begin index -->\n\u003C!-- "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "t"), "indexNote", { "start": { "line": 4, "column": 7 }, "end": { "line": 4, "column": 18 } }), depth0)) != null ? stack1 : "")
                + " -->\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "count"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0, blockParams, depths), "inverse": container.program(3, data, 0, blockParams, depths), "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "broken"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "years"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 21, "column": 0 }, "end": { "line": 42, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "leftOut"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 43, "column": 0 }, "end": { "line": 46, "column": 7 } } })) != null ? stack1 : "")
                + "\u003C!-- incident-protocol:end index -->\n";
        }, "useData": true, "useDepths": true },
    'summary': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " · "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 41 }, "end": { "line": 1, "column": 44 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "runDry", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 39 }, "end": { "line": 1, "column": 55 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 4, "column": 2 }, "end": { "line": 4, "column": 5 } })).call(alias1, "runColumns", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 4, "column": 20 } } })) != null ? stack1 : "")
                + "\n|---|---|---|---|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "incidents"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = (((helper = lookupProperty(helpers, "link") || alias1(depth0, "link", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 8 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "link", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 10 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "severity") || alias1(depth0, "severity", { "start": { "line": 7, "column": 15 }, "end": { "line": 7, "column": 23 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "severity", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 13 }, "end": { "line": 7, "column": 25 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "step") || alias1(depth0, "step", { "start": { "line": 7, "column": 30 }, "end": { "line": 7, "column": 34 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "step", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 28 }, "end": { "line": 7, "column": 36 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "since") || alias1(depth0, "since", { "start": { "line": 7, "column": 41 }, "end": { "line": 7, "column": 46 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "since", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 39 }, "end": { "line": 7, "column": 48 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "timeLimit") || alias1(depth0, "timeLimit", { "start": { "line": 7, "column": 53 }, "end": { "line": 7, "column": 62 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "timeLimit", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 51 }, "end": { "line": 7, "column": 64 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "level") || alias1(depth0, "level", { "start": { "line": 7, "column": 69 }, "end": { "line": 7, "column": 74 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "level", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 67 }, "end": { "line": 7, "column": 76 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "did") || alias1(depth0, "did", { "start": { "line": 7, "column": 81 }, "end": { "line": 7, "column": 84 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "did", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 79 }, "end": { "line": 7, "column": 86 } } }) : helper))) != null ? stack1 : "")
                + " | "
                + ((stack1 = (((helper = lookupProperty(helpers, "next") || alias1(depth0, "next", { "start": { "line": 7, "column": 91 }, "end": { "line": 7, "column": 95 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "next", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 89 }, "end": { "line": 7, "column": 97 } } }) : helper))) != null ? stack1 : "")
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 5 } })).call(depth0 != null ? depth0 : (container.nullContext || {}), "runQuiet", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 10, "column": 18 } } })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "\n> [!WARNING]\n> "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details><summary>"
                + ((stack1 = (((helper = lookupProperty(helpers, "title") || alias1(depth0, "title", { "start": { "line": 25, "column": 20 }, "end": { "line": 25, "column": 25 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 25, "column": 18 }, "end": { "line": 25, "column": 27 } } }) : helper))) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", { "start": { "line": 27, "column": 2 }, "end": { "line": 27, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 27, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "markdown\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "text") || alias1(depth0, "text", { "start": { "line": 28, "column": 2 }, "end": { "line": 28, "column": 6 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 28, "column": 0 }, "end": { "line": 28, "column": 8 } } }) : helper))) != null ? stack1 : "")
                + "\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", { "start": { "line": 29, "column": 2 }, "end": { "line": 29, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 29, "column": 0 }, "end": { "line": 29, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, helper, alias1 = container.strict, alias2 = depth0 != null ? depth0 : (container.nullContext || {}), alias3 = "function", lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details><summary>"
                + ((stack1 = (lookupProperty(helpers, "say") || alias1(depth0, "say", { "start": { "line": 35, "column": 20 }, "end": { "line": 35, "column": 23 } })).call(alias2, "runWould", { "name": "say", "hash": { "what": lookupProperty(depth0, "title") }, "data": data, "loc": { "start": { "line": 35, "column": 18 }, "end": { "line": 35, "column": 47 } } })) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", { "start": { "line": 37, "column": 2 }, "end": { "line": 37, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 37, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "markdown\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "text") || alias1(depth0, "text", { "start": { "line": 38, "column": 2 }, "end": { "line": 38, "column": 6 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 38, "column": 0 }, "end": { "line": 38, "column": 8 } } }) : helper))) != null ? stack1 : "")
                + "\n"
                + ((stack1 = (((helper = lookupProperty(helpers, "fence") || alias1(depth0, "fence", { "start": { "line": 39, "column": 2 }, "end": { "line": 39, "column": 7 } }))), (typeof helper === alias3 ? helper.call(alias2, { "name": "fence", "hash": {}, "data": data, "loc": { "start": { "line": 39, "column": 0 }, "end": { "line": 39, "column": 9 } } }) : helper))) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = (lookupProperty(helpers, "say") || container.strict(depth0, "say", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 9 } })).call(alias1, "runTitle", { "name": "say", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 22 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "dryRun"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 22 }, "end": { "line": 1, "column": 62 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "incidents"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 11, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notes"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 17, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "problems"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 22, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "kept"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 32, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "planned"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 42, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
};

// EXTERNAL MODULE: ./lib/src/templates/say.js
var say = __webpack_require__(153);
;// CONCATENATED MODULE: ./lib/src/templates/writer.js



/** Spelled out, because Handlebars prints a warning into the team's log for what is only left at its default. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
/** With our own templates, which were compiled when this was built. */
function createWriter(language) {
    const handlebars = handlebars_runtime.create();
    handlebars.registerHelper('say', (0,say/* sayIn */.d)(language));
    return {
        language,
        write: (name, view) => {
            const template = compiled[name];
            if (template === undefined)
                throw new Error(`the template "${name}" was not compiled`);
            return handlebars.template(template)(view, noPrototypes);
        },
        messages: {},
        problems: () => [],
    };
}

;// CONCATENATED MODULE: ./lib/src/run/session.js












/** Reads what every run needs and does what the team chose. Throws before anything is written when that is broken. */
async function openSession({ connection, inputs, clock }) {
    const github = await connect({ ...connection, token: inputs.token });
    const context = await readContext(github, inputs.config);
    const settings = await chooseSettings(context, inputs);
    return {
        github,
        context,
        settings,
        writer: await writerFor(github, settings),
        now: (0,instant/* instantOf */.B9)(timeOf(github, clock)),
        permissionOf: permissionReader(github),
        blobSha: blobSha,
        dryRun: inputs.dryRun,
        budget: {
            reminders: settings.reminders.maxPerRun,
            adoptions: mostAdoptions,
            postmortems: mostPostmortems,
        },
    };
}
/** What reads templates is loaded for teams that have some of their own. */
async function writerFor(github, settings) {
    const ours = createWriter(settings.language);
    if (settings.templates.length === 0)
        return ours;
    const { withOwnTemplates } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 2203));
    return withOwnTemplates(ours, await readTemplates(github, settings));
}
/** Even a run that writes nothing needs them, to see that all reads as it should. */
async function readTemplates(github, { templates }) {
    const files = await readTextFiles(github, templates.map(({ path }) => path));
    return templates.map(({ name, path }) => {
        const file = files.get(path);
        return { name, path, ...(file?.kind === 'present' ? { text: file.text } : {}) };
    });
}
/** Runners drift, so GitHub's clock counts. */
function timeOf(github, clock) {
    return github.serverTime() ?? clock();
}
async function chooseSettings({ settingsFile: file, me }, inputs) {
    const powers = { mentionsTeams: me !== workflowLogin };
    const { settings, overrides } = mergeSettings({
        file: file.kind === 'present' ? await checkedFile(file.text, inputs.config, powers) : undefined,
        inputs: {
            label: inputs.label,
            ...(inputs.maxReminders === undefined ? {} : { maxReminders: inputs.maxReminders }),
        },
    });
    for (const override of overrides)
        log(override);
    return settings;
}
/** What checks settings is loaded for teams that have a file with some. */
async function checkedFile(text, fileName, powers) {
    const { parseSettingsFile } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 5386));
    const reading = parseSettingsFile(text, fileName, powers);
    if (reading.kind === 'problems')
        throw new errors/* UserError */.yo((0,problem/* formatProblems */.C5)(reading.problems));
    return reading;
}

;// CONCATENATED MODULE: ./lib/src/github/list-incidents.js





/**
 * Every open incident, and of the closed ones those of late: finished ones that were closed, and unfinished ones that
 * anybody, we included, touched; so one that is still reminded of stays in sight. Oldest first. Listed, never searched for: GitHub's search lags
 * behind and leaves things out.
 */
async function listIncidents(github, scope) {
    const [open, closed] = await Promise.all([
        list_incidents_list(github, { state: 'open' }, scope.label),
        list_incidents_list(github, { state: 'closed', since: scope.closedSince }, scope.label),
    ]);
    const lately = closed.filter((issue) => (issue.state.kind === 'closed' && !(0,instant/* isBefore */.Y8)(issue.state.at, scope.closedSince)) || hasOpenBox(issue));
    const byNumber = new Map([...open, ...lately].map((issue) => [issue.number, issue]));
    return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}
function hasOpenBox({ body, number }) {
    const list = (0,checklist_checklist/* readChecklist */.zo)(body, number);
    return (0,boxes/* tickedSteps */.K)(list).size < (0,boxes/* listedSteps */.v)(list).size;
}
async function list_incidents_list({ rest, owner, repo, paginate }, filter, label) {
    // GitHub takes a comma for the end of a label's name; such a label is looked for by hand.
    const labels = label.includes(',') ? {} : { labels: label };
    const answers = await paginate(rest.issues.listForRepo, {
        owner,
        repo,
        ...filter,
        ...labels,
        sort: 'created',
        direction: 'asc',
        per_page: 100,
    });
    return answers
        .filter((answer) => (answer.pull_request ?? undefined) === undefined)
        .map(issueFacts)
        .filter((issue) => issue.labels.some((one) => (0,facts_label/* sameLabel */.b)(one, label)));
}

;// CONCATENATED MODULE: ./lib/src/github/read-index-pull.js
/** One that is open comes first; it is the only one, unless people opened another from the same branch. */
async function readIndexPull({ rest, owner, repo }, branch) {
    const head = `${owner}:${branch}`;
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
    const newest = data.toSorted((a, b) => b.number - a.number);
    const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
    if (pull === undefined)
        return { kind: 'none' };
    const { number, html_url: url } = pull;
    return { kind: kindOf(pull), number, url, head: pull.head.sha };
}
function kindOf(pull) {
    if (pull.state === 'open')
        return 'open';
    return (pull.merged_at ?? undefined) === undefined ? 'declined' : 'merged';
}

;// CONCATENATED MODULE: ./lib/src/run/refresh-index.js
/** The list of all postmortems, after people changed or merged one and no commit of ours brought the list along. */

















/** Schedules come at least so often; what is older was looked at, and the list says the same after it. */
const news = 2 * time_duration/* day */.vd;
const branch = 'incident-protocol/index';
const title = 'Postmortem index';
/**
 * One question for a sweep, and more only where people changed the folder of late. At most one commit. What it did, or
 * could not do, in a sentence. `isSure`: this run saw itself that a postmortem was merged.
 */
async function refreshIndex(session, isSure = false) {
    try {
        return await refreshed(session, isSure);
    }
    catch (error) {
        return [refresh_index_textsOf(session).format('listFailed', { problem: explain(error) })];
    }
}
async function refreshed(session, isSure) {
    const { context } = session;
    if (indexDelivery(session.settings) === 'off')
        return [];
    if (!isSure && !(await hasChanged(session)))
        return [];
    const postmortems = await readWholeDirectory(session);
    if (postmortems === undefined)
        return [];
    const built = indexToCommit({ ...session, facts: { repository: context.repository, postmortems } });
    if (built.files.length === 0 || !(built.postmortems > 0 || isListed(session, postmortems)))
        return [];
    if (session.dryRun)
        return [refresh_index_textsOf(session).format('listIsOld', { names: namesOf(built) })];
    return deliver(session, { postmortems, built });
}
/** A list of no postmortems is made of one that had some, and nowhere else. */
function isListed({ settings }, { texts, entries }) {
    return texts[indexPaths(settings.postmortem.directory, entries).index] !== undefined;
}
/** What waits for people already, or was declined by them, is not written again. */
async function deliver(session, outdated) {
    const { github, settings } = session;
    const delivery = indexDelivery(settings);
    const pull = delivery === 'commit' ? { kind: 'none' } : await readIndexPull(github, branch);
    const proposed = delivery === 'commit' ? undefined : await proposedIndex(session, outdated, pull);
    const isProposed = proposed === outdated.built.index;
    if (isProposed && (pull.kind === 'open' || pull.kind === 'declined'))
        return [];
    if (delivery !== 'pull-request') {
        const written = await write(session, outdated, { kind: 'default-branch' });
        if (written === 'written')
            return [refresh_index_textsOf(session).format('listRenewed', { names: namesOf(outdated.built) })];
        if (written === 'moved' || delivery === 'commit')
            return [];
    }
    return refresh_index_proposePullRequest(session, outdated, { pull, isOnBranch: isProposed });
}
/** The list that is on our branch, or was there when people closed the pull request. */
async function proposedIndex({ github, settings }, { postmortems }, pull) {
    const { index } = indexPaths(settings.postmortem.directory, postmortems.entries);
    const file = await readTextFile(github, index, pull.kind === 'none' ? branch : pull.head);
    return file.kind === 'present' ? file.text : undefined;
}
/** Who was faster may have been a run of ours; the next sweep looks again. */
async function write({ github, context, settings }, { postmortems, built }, onto) {
    const path = settings.postmortem.directory;
    const commit = {
        base: postmortems.base,
        onto,
        path,
        files: built.files,
        message: indexMessage,
        revision: 0,
    };
    try {
        const result = await commitFiles(github, commit, context.repository.defaultBranch);
        return result.kind === 'outdated' ? 'moved' : 'written';
    }
    catch (error) {
        // The list is no reason to tell people, run after run, what their branch does not take.
        const refusal = deliveryRefusal({ kind: 'commit-files', issue: 0, ...commit }, error);
        if (refusal.kind === 'target-closed')
            return 'refused';
        throw error;
    }
}
async function refresh_index_proposePullRequest(session, outdated, { pull, isOnBranch }) {
    const { github, context } = session;
    const texts = refresh_index_textsOf(session);
    if (!isOnBranch || pull.kind === 'merged') {
        const tip = await readTip(github, branch);
        if (typeof tip !== 'string' && pull.kind === 'none' && tip.message !== indexMessage) {
            return [texts.format('listBranchTaken', { branch: `\`${branch}\`` })];
        }
        const kind = typeof tip === 'string' ? 'new-branch' : 'rebuilt-branch';
        if ((await write(session, outdated, { kind, name: branch })) !== 'written')
            return [];
    }
    const names = namesOf(outdated.built);
    if (pull.kind === 'open') {
        const link = `[Pull request #${pull.number}](${pull.url})`;
        return [texts.format('listInPull', { pull: link, names })];
    }
    const description = texts.words.listHow;
    const effect = { kind: 'open-pull-request', issue: 0, branch, title, body: description };
    try {
        await openPullRequest(github, effect, context.repository.defaultBranch);
        return [texts.format('listProposed', { names })];
    }
    catch (error) {
        if (deliveryRefusal(effect, error).kind !== 'target-closed')
            throw error;
        return [texts.format('listOnBranch', { branch: `\`${branch}\``, problem: explain(error) })];
    }
}
function refresh_index_textsOf({ settings }) {
    return (0,i18n_texts/* threadTexts */.zi)(settings.language);
}
function namesOf({ files }) {
    return files.map((file) => `\`${file.path}\``).join(', ');
}
/** By people; and by us, where our commits bring the postmortem alone. */
async function hasChanged({ github, context, settings, now }) {
    const { defaultBranch: sha } = context.repository;
    const last = await readLastChange(github, { sha, path: settings.postmortem.directory });
    if (last === undefined || (0,instant/* elapsed */.vk)(last.at, now) >= news)
        return false;
    if (indexDelivery(settings) === 'pull-request')
        return last.message !== indexMessage;
    return !isCommitMessage(last.message);
}
/** Not where something else is in the place of our list. */
async function readWholeDirectory(session) {
    const { context, settings, blobSha } = session;
    const { directory } = settings.postmortem;
    const branch = context.repository.defaultBranch;
    const listed = await answer(session, { kind: 'directory', of: 'default-branch', branch, directory });
    if (listed.kind !== 'directory' || listed.listing.kind !== 'listed')
        return undefined;
    let folder = listed.listing;
    for (;;) {
        const wanted = indexQuestions({ directory, blobSha, ...folder });
        const { texts } = folder;
        const files = folder.entries.filter(({ path }) => wanted.includes(path) && !Object.hasOwn(texts, path));
        if (files.length === 0)
            break;
        const read = await answer(session, { kind: 'files', of: 'default-branch', files });
        folder = { ...folder, texts: { ...texts, ...(read.kind === 'files' ? read.texts : {}) } };
    }
    const index = folder.texts[indexPaths(directory, folder.entries).index];
    return index === undefined || isOwnListing(index) ? folder : undefined;
}

;// CONCATENATED MODULE: ./lib/src/run/sweep.js
/** Every incident that may need us, one after the other, oldest first. */








/** A closed incident of which nobody, we included, said a word for longer is left alone. */
const shortestAfterlife = 30 * time_duration/* day */.vd;
/** One incident that fails may be an accident; GitHub that fails for two in a row is down, and waiting is no use. */
const mostFailures = 2;
/** Looks at what the event named. Once a postmortem was merged, the list of all of them is old. */
async function look(session, trigger, reconcile) {
    if (trigger.kind === 'sweep')
        return sweep(session, reconcile);
    const report = await reconcile(session, trigger);
    return { reports: [report], notes: report.merged === true ? await refreshIndex(session, true) : [] };
}
/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
async function sweep(session, reconcile) {
    const closedSince = (0,instant/* instantOf */.B9)((0,instant/* milliseconds */.Rz)(session.now) - afterlife(session));
    const listed = await listIncidents(session.github, { label: session.settings.label, closedSince });
    const reports = [];
    let failures = 0;
    for (const [index, issue] of listed.entries()) {
        try {
            reports.push(await reconcile(session, { issue: issue.number, listed: issue }));
            failures = 0;
        }
        catch (error) {
            if (isGone(error, issue)) {
                reports.push(gone(issue, session));
                continue;
            }
            failures = (0,errors/* isGitHubDown */.SR)((0,errors/* errorAnswer */.B1)(error)) ? failures + 1 : 0;
            const isOver = failures === mostFailures || isShutToAll((0,errors/* errorAnswer */.B1)(error));
            const rest = isOver ? sweep_waiting(listed.length - index - 1, session) : '';
            reports.push(failed(issue, `${explain(error)}${rest}`));
            if (isOver)
                return { reports, notes: [] };
        }
    }
    return { reports, notes: reports.some(isListFresh) ? [] : await refreshIndex(session) };
}
/** Whoever committed a postmortem in this run committed the list with it. */
function isListFresh({ effects }) {
    return effects.some((effect) => effect.kind === 'commit-files' && effect.onto.kind === 'default-branch');
}
/** Each further request would be refused alike, and be counted against us. */
function isShutToAll({ limit, status, message }) {
    return limit !== 'none' || status === 401 || (status === 403 && /\barchived\b/i.test(message));
}
function sweep_waiting(left, { settings }) {
    return left === 0 ? '' : ` ${(0,i18n_texts/* threadTexts */.zi)(settings.language).counted('moreWait', left)}`;
}
/** Longer than the longest silence between two reminders, holidays or not. */
function afterlife({ now, settings }) {
    const { repeat } = settings.reminders;
    const { workingTime } = settings;
    const factor = Math.max(1, ...settings.severities.map(({ factor }) => factor));
    const timeLimit = Math.max(...settings.steps.map((step) => (0,working_time/* workIn */.fe)(step.timeLimit, workingTime))) * factor;
    const every = (0,working_time/* workIn */.fe)(repeat.kind === 'every' ? repeat.duration : repeat.atLeast, workingTime);
    const silence = (0,instant/* elapsed */.vk)(now, (0,working_time/* afterWork */.cx)(now, Math.max(timeLimit, every), workingTime));
    return Math.min(Math.max(shortestAfterlife, 2 * silence), time_duration/* longestDuration */.rP);
}
/** Deleted or transferred between the list and the look: nothing is left to be done here, and nothing to be mended. */
function isGone(error, { number }) {
    const { status, path } = (0,errors/* errorAnswer */.B1)(error);
    return (status === 404 || status === 410) && new RegExp(`/issues/${number}(?:/|$)`).test(path);
}
function gone(issue, { settings }) {
    return { ...blank(issue), outcome: 'unchanged', notes: [(0,i18n_texts/* threadTexts */.zi)(settings.language).words.isGone] };
}
function blank({ number, url }) {
    return { number, url, step: '', done: 0, total: 0, effects: [], notes: [] };
}
function failed(issue, problem) {
    return { ...blank(issue), outcome: 'failed', problem };
}

;// CONCATENATED MODULE: ./lib/src/main.js
/** The shell around the life of an incident: the only clock and environment. */









async function main(trigger, environment) {
    try {
        const inputs = (0,github_inputs/* readInputs */.Ko)(environment);
        const session = await openSession({ connection: (0,github_inputs/* readConnection */.dC)(environment), inputs, clock: Date.now });
        if (session.context.repository.archived)
            return await reportArchived(trigger, session);
        const { reports, notes } = await look(session, trigger, reconcile);
        await reportRun({
            outcome: overall(trigger, reports),
            incidents: reports,
            // First, because its template may be wrong as well.
            summary: summary_writeSummary(session.writer, { reports, notes, dryRun: inputs.dryRun }),
            lines: [...reports.flatMap((report) => main_linesOf(report, inputs.dryRun)), ...notes],
            warnings: session.writer.problems(),
        });
    }
    catch (error) {
        await reportFailure(explain(error));
    }
}
function overall(trigger, reports) {
    if (trigger.kind !== 'sweep')
        return reports[0]?.outcome ?? 'unchanged';
    return reports.some(({ problem }) => problem !== undefined) ? 'failed' : 'swept';
}
/** Nobody waits for a scheduled run, and none can be done: it says so and is no failure. */
async function reportArchived(trigger, { writer }) {
    const line = 'The repository is archived and takes nothing: unarchive it, or take the workflow out.';
    if (trigger.kind !== 'sweep')
        throw new errors/* UserError */.yo(line);
    const summary = summary_writeSummary(writer, { reports: [], dryRun: false });
    await reportRun({
        outcome: 'archived',
        incidents: [],
        summary,
        lines: [line],
        warnings: writer.problems(),
    });
}
function main_linesOf(report, dryRun) {
    const { number, outcome, done, total, effects, notes } = report;
    const lines = [
        `${outcome}, ${done} of ${total} steps done`,
        ...effects.map((effect) => `${dryRun ? 'would' : 'did'} ${effectTitle(effect)}`),
        ...notes,
    ];
    return lines.map((line) => `#${number}: ${line}`);
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ readFrontMatter),
/* harmony export */   g4: () => (/* binding */ writeFrontMatter),
/* harmony export */   vQ: () => (/* binding */ splitFrontMatter)
/* harmony export */ });
/* harmony import */ var gray_matter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/** The only door to gray-matter: it runs JavaScript front matter, keeps a cache and reads dates as moments unless told. */


/** YAML 1.2 knows no dates: `2026-11-22` stays as it was written. */
const reading = {
    language: 'yaml',
    engines: { yaml: { parse: readMapping }, javascript: refuse, json: refuse },
};
/** js-yaml quotes what other readers would take for a date or a boolean. */
const writing = { engines: { javascript: refuse }, lineWidth: -1, noRefs: true };
function readFrontMatter(file) {
    const parts = splitFrontMatter(file);
    if (parts === undefined)
        return { kind: 'none', content: file.replace(/^\uFEFF/, '') };
    if (parts.closing === '')
        return { kind: 'broken', reason: 'The line `---` that ends it is missing.' };
    try {
        const { data } = gray_matter__WEBPACK_IMPORTED_MODULE_0__(`---\n${parts.yaml.replaceAll('\r\n', '\n')}---\n`, reading);
        return { kind: 'front-matter', data, content: parts.content };
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { kind: 'broken', reason };
    }
}
/** The whole file. Keys stay in their order; what is undefined is left out. */
function writeFrontMatter(data, content) {
    // The object form: given a text, gray-matter would read front matter out of it, and run it.
    const file = gray_matter__WEBPACK_IMPORTED_MODULE_0__.stringify({ content: '' }, defined(data), writing).trimEnd();
    return `${legible(file)}\n${content}`;
}
/** js-yaml writes an emoji as its number; turned back wherever that says the same. */
function legible(file) {
    const turned = file.replaceAll(/\\U([0-9A-F]{8})/g, (_escape, code) => {
        return String.fromCodePoint(Number.parseInt(code, 16));
    });
    return JSON.stringify(readFrontMatter(turned)) === JSON.stringify(readFrontMatter(file)) ? turned : file;
}
/** Undefined when the file does not begin with a line `---`; `---js` and the like are not ours to read. */
function splitFrontMatter(file) {
    const opening = /^\uFEFF?---[ \t]*(?:\r?\n)/.exec(file)?.[0];
    if (opening === undefined)
        return undefined;
    const rest = file.slice(opening.length);
    // Only to the first line that is the mark itself: gray-matter would also stop at `---more`.
    const found = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
    if (found === null)
        return { opening, yaml: rest, closing: '', content: '' };
    const [closing] = found;
    const end = found.index + closing.length;
    return { opening, yaml: rest.slice(0, found.index), closing, content: rest.slice(end) };
}
function readMapping(yaml) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(yaml, { schema: 'core', prettyErrors: false, logLevel: 'error' });
    if (value === null || value === undefined)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new Error('It is not a list of keys with values.');
    return value;
}
function refuse() {
    throw new Error('Only YAML is read.');
}
/** js-yaml refuses undefined, at any depth. */
function defined(value) {
    const text = JSON.stringify(value);
    const plain = JSON.parse(text);
    return typeof plain === 'object' && plain !== null ? plain : {};
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that differs by at most two slips of the fingers, if there is one. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, slips }) => slips <= 2 && slips < candidate.length - 1)
        .sort((a, b) => a.slips - b.slips);
    return best?.candidate;
}
/** Damerau–Levenshtein distance (optimal string alignment); words that cannot be near are not compared. */
function slipsBetween(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1), isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatProblems),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
const mostLines = 50;
/** One line per problem. */
function formatProblems(problems) {
    const lines = problems.slice(0, mostLines).map(formatProblem);
    const left = problems.length - lines.length;
    return left > 0 ? [...lines, `… and ${left} more`].join('\n') : lines.join('\n');
}
function formatProblem({ file, line, column, path, found, allowed, didYouMean }) {
    const place = path === '' ? `${file}:${line}:${column}` : `${file}:${line}:${column} ${path}`;
    const question = didYouMean === undefined ? '' : `; did you mean \`${didYouMean}\`?`;
    return printable(`${place}: found ${found}, allowed: ${allowed}${question}`, 1000);
}
/** People's text made safe for a log: one line, nothing invisible, not endless. */
function printable(text, longest = 60) {
    const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    return cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}
function quoted(text) {
    return `"${printable(text)}"`;
}
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const word = part === '' ? '""' : printable(part);
        return index === 0 ? word : `.${word}`;
    })
        .join('');
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sayIn)
/* harmony export */ });
/* harmony import */ var _i18n_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

/** `{{say "closedAt" when=closed}}`: a message of ours, in the language of the threads, with what stands in its places. */
function sayIn(language) {
    const { said } = (0,_i18n_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .threadTexts */ .zi)(language);
    return (key, { hash }) => said(String(key), hash);
}


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ afterWork),
/* harmony export */   fe: () => (/* binding */ workIn),
/* harmony export */   ff: () => (/* binding */ isWorkingTime),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   nl: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8599);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
/** The hours in which a team works, and clocks that are stopped outside of them. */



const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Nobody waits longer for anybody; without an end, the longest time limit in a calendar of one hour a week would hang the job. */
const mostDays = 20_000;
/**
 * How much working time a duration is, in milliseconds. An hour is an hour of working time; a day is a working day, so
 * `2d` means the same time two working days later, and the rest of a day is never more than one working day.
 */
function workIn(duration, working) {
    if (working.kind === 'always')
        return duration;
    const shift = (working.to - working.from) * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc;
    return Math.floor(duration / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd) * shift + Math.min(duration % _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, shift);
}
/** When that much work is done that began then; at latest in a lifetime. */
function afterWork(from, work, working) {
    const begin = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(from);
    if (working.kind === 'always')
        return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(begin + Math.min(work, mostDays * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd));
    let left = work;
    for (const shift of shiftsFrom(begin, working)) {
        const start = Math.max(shift.start, begin);
        const room = Math.max(0, shift.end - start);
        if (left <= room)
            return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(start + left);
        left -= room;
    }
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(begin + mostDays * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
}
/** When a time limit that began then runs out. */
function deadline(from, timeLimit, working) {
    return afterWork(from, workIn(timeLimit, working), working);
}
function isWorkingTime(at, working) {
    if (working.kind === 'always')
        return true;
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(at);
    const shift = shiftOf(dateAt(now, working), working);
    return shift !== undefined && shift.start <= now && now < shift.end;
}
function* shiftsFrom(begin, calendar) {
    const first = dateAt(begin, calendar);
    for (let days = 0; days < mostDays; days += 1) {
        const shift = shiftOf(first.add({ days }), calendar);
        if (shift !== undefined)
            yield shift;
    }
}
function dateAt(ms, { timeZone }) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
}
function shiftOf(date, calendar) {
    const weekday = weekdays[date.dayOfWeek - 1];
    if (weekday === undefined || !calendar.days.includes(weekday))
        return undefined;
    if (calendar.holidays.includes(date.toString()))
        return undefined;
    return { start: atMinute(date, calendar.from, calendar), end: atMinute(date, calendar.to, calendar) };
}
/** By the clock on the wall: on the night of a change of time a shift is an hour longer or shorter. */
function atMinute(date, minutes, { timeZone }) {
    const day = minutes === 24 * 60 ? date.add({ days: 1 }) : date;
    const plainTime = new temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__/* .Temporal */ .fE.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60);
    return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}


/***/ })

};
