/**
 * Words by which people tell, in six languages, what a sentence is about. They make candidates that somebody is asked
 * about, never a fact.
 */

import { alone, begun, words } from './cue.ts';

export const aboutLuck = words(
  alone(
    'luckily|by luck|by pure luck|we (?:were|got) lucky|lucky that|fortunately|zum glück|glücklicherweise|wir hatten glück|por suerte|tuvimos suerte|afortunadamente|par chance|heureusement|on a eu de la chance|por sorte|tivemos sorte|felizmente',
  ),
  '幸い|運よく|運良く',
);

export const aboutCause = words(
  alone(`because|due to|owing to|root cause|the cause|the reason|culprit|guilty|to blame|turns out|it was the|the problem (?:is|was)|identified|
    found(?: it)?|found out|ran out|out of (?:memory|disk|space|inodes|quota|connections)|full|stuck|incomplete|missing|limit|limits|pattern|bug|typo|
    read-only|came with|came in with|comes from|throws|rejects|refuses|forgets|fails|became|broke|broken by|since (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)|
    after (?:the|our|yesterday's|last|this) (?:\\p{L}+ )?(?:update|upgrade|deploy|deployment|release|renewal|migration|change|switch|roll-?out|rotation)`),
  begun(`caus|introduc|expir|misconfig|regress|overload|deadlock|dead-lock|crash|exhaust|leak|corrupt|mismatch|duplicat|conflict|evict|throttl|saturat|
    switched .{1,40} off|turned .{1,40} off|disabled|deleted|removed|overw(?:rote|ritten)|lock expires|timed out|race condition|wrong (?:config|setting|value|host|version)`),
  alone(
    'weil|deshalb|daher|wegen|aufgrund|liegt an|lag an|liegt am|lag am|schuld|gefunden|voll|vollgelaufen|abgelaufen|läuft ab|fehlt|fehlte|seit (?:dem|der) \\p{L}+',
  ),
  begun('verursach|ursache|fehlkonfig|überlast|gelöscht|defekt|falsch konfig|verweiger|abgestürzt|hängt'),
  alone(
    'porque|debido a|por culpa|a causa|el problema (?:es|era)|venció|caducó|lleno|llena|falta|faltaba|encontré|encontramos|desde la actualización|tras la actualización',
  ),
  begun('causad|expir|caduc|satur|borr|eliminad|agot|rechaz'),
  alone(
    'parce que|car|à cause|en raison|dû à|due à|le problème (?:est|était|vient)|plein|pleine|saturé|saturée|trouvé|manque|manquait|depuis la mise à jour|après la mise à jour',
  ),
  begun('causé|expir|satur|supprim|bloqu|refus'),
  alone(
    'devido|por causa|o problema (?:é|era|foi)|venceu|cheio|cheia|faltava|achei|encontrei|encontramos|desde a atualização|depois da atualização',
  ),
  begun('causad|expir|esgot|apag|removid|recus|travad'),
  '原因|ため|により|によって|期限|不足|拒否|失敗|設定ミス|不具合|バグ|枯渇|超過|切れ|判明|見つか|特定|残り続け|消え|削除',
);

export const aboutBadly = words(
  alone(`should have|could have|(?<!nothing )(?<!nothing is )wrong|mistake|our mistake|nobody|no one|none of us|had no|we had no|there was no|no (?:test|tests|alert|alerts|monitor|monitoring|check|backup|runbook|documentation|second|review|rollback)|
    not tested|untested|never tested|too late|too long|cost us|wasted|muted|ignored|outdated|out of date|cannot see|can't see|could not see|not documented|undocumented|unclear|confusing|
    only covers|asked for it twice|really need|failed to|did not know|didn't know|without talking|still says|had never|took us|longer than`),
  alone(
    'hätte|hätten|falsch|niemand|keiner|kein Test|keine (?:Warnung|Überwachung|Tests|Doku|Dokumentation|Vertretung)|zu spät|zu lange|fehlte|nicht getestet|vergessen|veraltet|unklar|im Ruhestand',
  ),
  alone(
    'debería|deberíamos|nadie|sin (?:pruebas|alerta|alertas|monitoreo)|tarde|faltó|faltaba|no teníamos|no había|olvidamos|tardamos',
  ),
  alone(
    "aurait dû|aurions dû|personne|pas de (?:test|tests|alerte|supervision)|aucun|aucune|trop tard|trop long|manquait|oublié|pas testé|n'avions pas",
  ),
  alone(
    'deveria|deveríamos|ninguém|sem (?:teste|testes|alerta|alertas|monitoramento)|tarde demais|faltou|faltava|não tínhamos|não havia|esquecemos|demorou',
  ),
  'なかった|遅れ|漏れ|間違|気づけ|できなかった|未設定|未実施|していなかった|見落と|手順がな',
);

const many =
  '(?:people|persons|users?|customers?|clients?|students?|pupils|patients?|maintainers?|developers?|members|employees|colleagues|calls?|tickets?|teams?|shops?|stores?|schools?|sites|rooms?|jobs?|builds?|orders?|payments?|bookings?|invoices?|requests?|packages?|uploads?|downloads?|mails?|emails?|complaints?|reports?|walk ins|sections?|accounts?|records?|devices|Kund\\p{L}*|Nutz\\p{L}*|Anruf\\p{L}*|Personen|Menschen|Bestell\\p{L}*|Meldungen|Läden|Filialen|Schulen|Stationen|Haushalte|clientes|usuarios|usuários|pedidos|llamadas|ligações|chamados|personas|pessoas|tiendas|lojas|alumnos|alunos|utilisateurs|commandes|appels|personnes|magasins|élèves|étudiants)';

export const aboutMany = words(
  `\\d[\\d.,]* ?(?:%|percent|prozent|por ciento|pour cent|por cento|パーセント|割)`,
  `(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|all(?: the)?|every|lots of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro)\\+? (?:of (?:the |our )?)?(?:\\p{L}+ ){0,2}${many}(?![\\p{L}])`,
  '[\\d０-９]+ ?(?:件|人|名|店舗|社|台|校|ユーザー|アカウント)',
);

export const aboutHarm = words(
  alone(
    `cannot|can not|can't|could not|couldn't|unable|fail|fails|failed|failing|lost|down|unreachable|nobody can|no one can|red on|refused|offline|stopped working|not working|broke off|twice|empty`,
  ),
  alone(
    'können nicht|kann nicht|konnte nicht|konnten nicht|nicht erreichbar|nicht möglich|nicht gemeldet|gestört|ausgefallen|keine? \\p{L}+ mehr|geht nicht|gehen nicht',
  ),
  alone('no pueden|no puede|no podían|no pudieron|caído|caída|fallan|sin servicio|perdieron'),
  alone('ne peuvent|ne peut|ne pouvaient|ne pouvait|en panne|inaccessible|indisponible|perdu|impossible'),
  alone('não conseguem|não consegue|não conseguiam|fora do ar|falham|perderam|indisponível|parou|pararam'),
  'できません|できない|できなかった|つながら|落ちて|停止|障害',
);

export const aboutDetection = words(
  alone(
    `alert|alerts|alert came in|alarm|alarms|pager|paged|page came|monitor|monitors|monitoring|probe|probes|noticed|spotted|told me|told us|told joss|first (?:ticket|call|report|alert)|first \\p{L}+ (?:reports|reported|calls|called|rings|rang|writes|wrote|asks)|reported by|was reported|a customer (?:told|wrote|called|asked)|support (?:told|says|wrote)|found it while|saw it|dashboard showed`,
  ),
  alone('bemerkt|aufgefallen|gemeldet|Meldung kam|Alarm|Überwachung|Anruf|Anrufe|erste (?:Meldung|Anruf)'),
  alone('alerta|nos avisó|avisaron|avisó|reportó|reportaron|nos dimos cuenta|monitoreo'),
  alone('alerte|alertés|signalé|prévenus|remarqué|supervision|nous a prévenus'),
  alone('alerta|nos avisou|avisaram|avisou|reportou|percebemos|monitoramento'),
  'アラート|監視|通知|問い合わせ|報告|気づ|検知|連絡があ',
);

export const aboutPlans = words(
  alone(
    `to-do|we should|should we|we must|we need to|we need|needs to|let's|lets|next time|from now on|going forward|follow[- ]?up|until it works|off until|stays off until|what we should have|i would do it|i'll do it|i will do it|is what we should|should be|shall we|could we`,
  ),
  alone(
    'sollten|sollte|müssen|muss|wird .{1,60} einrichten|richtet .{1,90} ein|lässt .{1,90} umstellen|bis zum \\d|bis Ende|künftig|nächstes Mal|in Zukunft|kümmert sich|übernimmt|stellt .{1,90} um',
  ),
  alone('deberíamos|hay que|vamos a|tenemos que|la próxima vez|a partir de ahora|queda pendiente|se encarga'),
  alone(
    "il faut|il faudra|il faudrait|on devrait|nous allons|on va|la prochaine fois|à l'avenir|d'ici|s'en occupe|reste à",
  ),
  alone('devemos|precisamos|vamos|temos que|da próxima vez|a partir de agora|fica pendente|vai cuidar|falta'),
  '予定|必要|すべき|今後|次回|検討|ようにする|ことにする|までに|対応します|追加します',
);

/** To people outside: a message, or word that one went out. */
export const aboutAlerting = words(
  alone(`posted|published|announced|announcement|wrote (?:on|to|in|a)|have written|has written|sent (?:to|out|a|an|the|mail|word)|told (?:the|all|every|everyone|everybody|our|people|customers|users|instructors|him|her|them)|informed|notified|emailed|e-mailed|mailed|tweeted|tooted|
    banner|status ?page|newsletter|forum|mailing list|message to|mail to|text went|rang|phoned|called (?:all|both|every|each)|texted|text to|note to|dear (?:customers?|users?|all|colleagues|students|everyone|friends)|i called (?:each|the|all)|by telephone|by phone|over the phone|next (?:word|update|news) (?:at|by|in)|we will write again`),
  alone(
    'veröffentlicht|informiert|benachrichtigt|Bescheid gegeben|geschrieben an|angeschrieben|Mail an|Aushang|Rundmail|Statusseite|Startseite|Newsletter|Sehr geehrte|Liebe (?:Kund|Nutz|Kolleg|Eltern)\\p{L}*|Text für|Durchsage|telefonisch',
  ),
  alone(
    'publicamos|publiqué|avisamos|avisé|comunicamos|comunicado|enviamos|envié|página de estado|correo a|estimad[oa]s|aviso a|publicado',
  ),
  alone(
    "publié|informé|prévenu|averti|envoyé (?:un|une|à|aux|le)|page de statut|page d'état|mail aux|message aux|communiqué|chers|chères|annoncé",
  ),
  alone(
    'publicamos|publiquei|avisamos|avisei|comunicamos|comunicado|enviamos|enviei|página de status|e-mail para|prezad[oa]s|aviso aos|publicado',
  ),
  'お知らせ|掲載|案内|告知|周知|連絡しました|メールを送|お客様|皆様|ご利用の',
);

export const aboutApology = words(
  alone('sorry|apologies|our fault|we regret|regret'),
  begun('apolog'),
  begun('entschuldig'),
  alone('tut uns leid|bedauern|Verzeihung|Pardon'),
  begun('disculp'),
  alone('lo sentimos|perdón|lamentamos'),
  begun('désolé'),
  alone('nos excuses|excusez|toutes nos excuses|nous regrettons'),
  begun('desculp'),
  alone('sentimos muito|pedimos perdão'),
  '申し訳|お詫び|ご迷惑|ご不便|すみません',
);

export const aboutThanks = words(
  alone('thank you|thanks|thank|kudos|grateful'),
  alone('danke|dank|vielen dank|herzlichen dank'),
  alone('gracias|agradecemos|agradecer'),
  alone('merci|remercions|remercie'),
  alone('obrigado|obrigada|obrigados|agradecemos|agradeço'),
  'ありがとう|感謝|お礼',
);

/** What was agreed on, or what helps meanwhile. */
export const aboutDecision = words(
  alone(
    'decided|we decide|decision|agreed (?:to|that|on)|workaround|until then use|in the meantime|entschieden|beschlossen|wir entscheiden|Umgehung|bis dahin|decidimos|decidido|acordamos|mientras tanto|décidé|décision|en attendant|contournement|decisão|combinamos|enquanto isso',
  ),
  '決定|判断し|回避策|当面',
);

/** No more than a sign that somebody is there. */
export const chatter = words(
  `^(?:${[
    '\\+1|same(?: here)?|me too|same (?:problem|issue)|any (?:eta|news|updates?)|thanks?|thank you|thx|ty|ok(?:ay)?|yes(?: please)?|no|nice|great|cool|lol|haha|good (?:morning|night)|on it|looking|looking into it|checking|ack|acknowledged|will do|done|phew|ugh|wow|brb|back in|what a (?:day|morning|night|week)',
    'danke|ok|ja|nein|super|schaue ich mir an|bin dran|gracias|vale|sí|merci|oui|non|obrigado|sim|了解|お疲れ|ありがとう',
  ].join('|')})[\\s.!…?👍🙏]*$`,
  '^[^\\p{L}\\p{N}]*$',
);
