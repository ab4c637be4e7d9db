/** Words by which people tell how far an incident is, in six languages. */

import { alone, begun, words } from './cue.ts';

/** Where an update begins that tells how far it is. */
export const statusWords = {
  started: words(
    alone(
      'started|began|begin|begins|starts|start of (?:the )?(?:outage|incident|impact|problem|disruption)|first (?:errors?|failures?)',
    ),
    alone('Beginn|beginnt|begann|Störungsbeginn|Beginn der Störung|startet'),
    alone(
      "inicio|empieza|empezó|comienza|comenzó|début|commence|début de l'incident|début de la panne|início|começa|começou",
    ),
    '発生|障害発生|開始',
  ),
  detected: words(
    alone('detected|noticed|discovered|alert fired|alerts fired|alerted|paged|spotted'),
    alone('bemerkt|entdeckt|erkannt|festgestellt|detectado|detectamos|détecté|détection|detecção|percebido'),
    '検知|検出|発見|気づ',
  ),
  mitigated: words(
    alone(
      'mitigated|mitigation (?:in place|applied|done)|workaround|worst is over|impact (?:over|ended|gone)|contained|stabili[sz]ed',
    ),
    alone(
      'entschärft|gelindert|eingedämmt|Workaround|Umgehung|mitigado|mitigamos|contenido|atténué|contourné|contournement|mitigado|contornado',
    ),
    '緩和|軽減|暫定対応|暫定復旧|回避策',
  ),
  resolved: words(
    alone(
      'resolved|fixed|recovered|restored|all clear|solved|back to normal|fully recovered|service restored|incident over|incident closed|end of (?:the )?(?:outage|incident|impact|disruption)',
    ),
    alone(
      'behoben|gelöst|beseitigt|wiederhergestellt|entstört|vorbei|Entwarnung|Störungsende|Ende der Störung|läuft wieder',
    ),
    alone(
      'resuelto|solucionado|restablecido|recuperado|résolu|résolue|rétabli|rétablie|corrigé|fin de (?:la panne|l.incident)|retour à la normale|resolvido|normalizado|restabelecido|de volta ao normal|corrigido',
    ),
    // Not `fail over`, `over to db-2`, `fell over`.
    '(?<=^|\\b(?:is|was|are|now|it|all|outage|incident) )over(?= *(?:$|[.,:;!–—-]|now|since|at \\d))',
    '復旧|解消|解決|収束|完了',
  ),
} as const;

/** That it works again, said in whatever words. */
export const aboutEnd = words(
  statusWords.resolved,
  alone(
    `works again|working again|is live|are live|live since|back (?:up|online|since|in)|is back|are back|up again|errors? (?:is|are) gone|errors are gone|no (?:more )?errors?|zero errors|logins succeed|came through|caught up|pass again|passes? again|scans? again|again since|survives?|steady now|green (?:again|since)|(?:up|fine|stable|healthy|clean) since|done at|all green|put back|in the chain`,
  ),
  alone(
    'geht wieder|gehen wieder|\\p{L}{3,}(?:en|t) wieder|wieder da|wieder online|wieder erreichbar|in Ordnung|funktioniert wieder',
  ),
  alone(
    'funciona de nuevo|vuelve a funcionar|volvió|de nuevo en línea|funciona otra vez|fonctionne à nouveau|refonctionne|de nouveau en ligne|voltou|funciona de novo|no ar de novo|funcionando novamente',
  ),
  'ログイン成功|正常|再開',
);

/** `Monitoring: …`, `Status: mitigated`: how far it is, as the first word of an update. */
const updates = words(
  `^(?:${[
    'investigating|identified|monitoring|mitigated|mitigation|contained|stabili[sz]ed|rolled back|rollback|reverted|workaround',
    'wir untersuchen|untersuchung|identifiziert|(?:wir )?beobachten|unter beobachtung|entschärft|eingedämmt|gelindert|zurückgerollt|umgehung',
    'investigando|identificado|monitorizando|monitoreando|en observación|mitigado|revertido|solución temporal|contenido',
    'enquête en cours|identifié|sous surveillance|en observation|surveillance|atténué|contourné|contournement|retour arrière',
    'monitorando|em observação|contornado|solução temporária',
    '調査中|特定|監視中|経過観察|緩和|軽減|切り戻し|ロールバック|回避策|暫定対応|暫定復旧',
  ].join('|')})(?![\\p{L}\\p{N}])`,
);

const updateHead = /^[\s*_>-]*(?:(?:status|update|stand|zustand|estado|état|状況|状態)\s*[:：–-]\s*)?/iu;

export function opensWithStatus(sentence: string): boolean {
  return updates.test(sentence.replace(updateHead, ''));
}

/** The first word of an update says that it does less harm. */
export function opensMitigated(sentence: string): boolean {
  const bare = sentence.replace(updateHead, '');
  return statusWords.mitigated.find(bare)?.at === 0 && !denied.test(bare.slice(0, 60));
}

/** What people do so that it hurts less. */
export const aboutMitigation = words(
  begun(
    'restarted|reverted|rolled back|failed over|switched (?:back|over|off)|killed|went back to|put back|put the .{1,40} back|turned off|disabled|neu gestartet|neugestartet|zurückgerollt|zurückgesetzt|umgeschaltet|abgeschaltet|reinici|revert|redémarr|retour arrière|rebasculé|désactivé|desativ|desactiv|rollback',
  ),
  '再起動|戻しました|戻した|切り戻|ロールバック|切り替え',
);

/** Not yet, not, no longer sure. */
export const denied = words(
  alone(
    "not|n't|isn't|not yet|still|almost|soon|should be|will be|expect|expected|hope|maybe|perhaps|until|when|if|once|before",
  ),
  alone(
    'nicht|noch nicht|fast|bald|hoffentlich|vielleicht|sobald|wenn|aún no|todavía|no|casi|pronto|pas encore|pas|presque|bientôt|peut-être|não|ainda|quase|talvez',
  ),
  'まだ|未|予定|見込み|ません|ない',
);

/** With one of these a sentence plans, denies, doubts or tells of a part: it never records a moment. */
export const doubtful = words(
  denied,
  alone(
    'no|none|never|nothing|false|wrong|partial|partially|partly|only|except|staging|plan|plans|planned|hopefully|tomorrow|later|pending|came back|back again|broke|broken|handing|hand over|handover|does not|did not|next|thought|eta|unrelated',
  ),
  alone(
    'kein|keine|nur|teilweise|morgen|geplant|später|wird|werden|solo|sólo|parcial|parcialmente|mañana|previsto|seulement|partiel|partielle|partiellement|demain|prévu|apenas|amanhã|nunca|jamais',
  ),
  '[?？]|~~|一部|部分|だけ|明日|なし',
);

/** It is worse again: no end stands in such a sentence. */
const relapsed = words(
  alone(
    '(?:problems?|issues?|errors?|outage|fault|bug|incident|alerts?) (?:is|are|came|has come|have come) back|(?:down|broken|failing|slow|offline|unreachable|unavailable|wrong|stuck) again|again (?:down|broken|failing|slow|offline)|nobody can|no one can|rolled back the rollback|reverted the revert',
  ),
  alone(
    '(?:Fehler|Problem|Störung|Ausfall) ist wieder da|wieder (?:kaputt|weg|gestört|langsam|defekt|ausgefallen|offline)|(?:geht|gehen) wieder nicht|niemand kann|keiner kann',
  ),
  alone(
    '(?:problema|error|fallo) (?:ha vuelto|volvió)|vuelto a fallar|vuelve a fallar|otra vez (?:caíd[oa]|roto|lento)|nadie puede',
  ),
  alone(
    '(?:problème|panne|erreur|incident) est (?:de retour|revenue?)|(?:de|à) nouveau (?:en panne|cassé|lent|indisponible)|personne ne peut',
  ),
  alone('(?:problema|erro|falha) voltou|voltou a falhar|caiu de novo|fora do ar de novo|ninguém consegue'),
  '再発|再び(?:停止|障害|落ち|つなが)|また(?:落ち|止ま|停止|つながらな)',
);

/** About another system or another time: no moment of this incident stands in such a sentence. */
export const elsewhere = words(
  alone(
    'staging|test (?:system|environment|server)|locally|(?:last|previous|earlier|other|another) (?:incident|outage|time)',
  ),
  alone('Testsystem|Testumgebung|letzten? (?:Störung|Mal)|letzte[rn]? (?:Vorfall|Ausfall)'),
  alone('entorno de pruebas|última vez|último incidente|incidente anterior'),
  alone('préproduction|environnement de test|dernière fois|dernier incident|incident précédent'),
  alone('ambiente de teste|da última vez'),
  '検証環境|テスト環境|ステージング|前回',
);

export function isNoEnd(sentence: string): boolean {
  return elsewhere.test(sentence) || relapsed.test(sentence);
}

/** When it began, said in a sentence. */
export const aboutStart = words(
  alone('since|started|began|begun|starting|as of|from about|from around|beginning'),
  alone(
    'seit|ab|begonnen|begann|angefangen|desde|empezó|comenzó|a partir de|depuis|a commencé|à partir de|começou|iniciou',
  ),
  'から|より|頃から|ごろから|以降',
);

const dayParts =
  'morning|noon|afternoon|evening|night|midnight|lunch|today|yesterday|last week|an hour|minutes?|hours?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|morgens?|mittags?|abends?|nachts?|vormittags?|nachmittags?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hoy|ayer|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|matin|midi|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoje|ontem|manhã|noite|meio-dia|segunda|terça|quarta|quinta|sexta';

/** Any word for a time of day, exact or not. */
export const aboutTime = words(
  alone('\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|ish|a\\.m\\.|p\\.m\\.|uhr|h|h\\d{2})'),
  '(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)',
  alone(`${dayParts}|halb \\p{L}+`),
  '\\d{1,2}時|今朝|昨日|昨夜|午前|午後|今日|昼',
);
