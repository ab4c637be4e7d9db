/**
 * How people head the parts of a write-up: in the templates of Google SRE, PagerDuty, Atlassian and Etsy, in after-action
 * reports, and in six languages. In small letters, without numbers and signs.
 */

import type { SectionName } from '../logbook/names.ts';

export type HeadingKind =
  | SectionName
  | 'summary'
  | 'timeline'
  | 'follow-ups'
  | 'communications'
  /** How it was repaired: part of the story. */
  | 'repair'
  /** What was learned, for good or bad. */
  | 'lessons'
  | 'started'
  | 'detected'
  | 'mitigated'
  | 'resolved'
  | 'severity'
  /** Graphs and links, which are found wherever they stand; names, dates and other heads of a form. */
  | 'other';

export const headingWords: Readonly<Record<HeadingKind, string>> = {
  summary: `summary | what actually happened | was tatsächlich geschah | lo que realmente pasó | executive summary | incident summary | issue summary | postmortem summary | overview | what happened |
    what is happening | what's happening | what is wrong | description | incident description | tl;dr | tldr | abstract | in short |
    synopsis | the incident | problem | problem statement | issue | report |
    zusammenfassung | kurzfassung | überblick | was ist passiert | was ist geschehen | was war los | was passiert ist |
    beschreibung | sachverhalt | vorfall | störung |
    resumen | resumen ejecutivo | qué pasó | que paso | qué ocurrió | qué sucedió | lo que pasó | descripción |
    résumé | resume | synthèse | en bref | ce qui s'est passé | que s'est-il passé | qu'est-il arrivé | description de l'incident |
    resumo | resumo executivo | sumário | o que aconteceu | descrição |
    概要 | 障害概要 | サマリー | サマリ | 要約 | 事象 | 発生事象 | 障害内容 | 何が起きたか | 何が起きたのか`,
  impact: `impact | user-visible impact | user visible impact | customer-visible impact | who was impacted | who is impacted | impacto en los usuarios | impacto en usuarios | impacto en los clientes | impacto en clientes | impact sur les utilisateurs | impact sur les clients | impacto nos usuários | impacto nos clientes | impacto nos utilizadores | 影響を受けたユーザー | 影響を受けた顧客 | インパクト | impacts | customer impact | user impact | business impact | impact on users | impact on customers | who was affected |
    who is affected | who was hit | who is hit | affected users | affected customers | users affected | customers affected |
    effect | effects | effects on users | blast radius | scope | extent | damage | what was the impact | what is the impact | who or what is affected | who or what was affected | what is affected | what was affected | users impacted | impacted users | impacted customers |
    auswirkung | auswirkungen | betroffen | betroffene | wer war betroffen | wer ist betroffen | wen hat es getroffen | folgen |
    schaden | ausmaß | umfang | auswirkungen auf nutzer | auswirkungen auf kunden | kundenauswirkung |
    impacto | afectados | usuarios afectados | clientes afectados | a quién afectó | quién se vio afectado | alcance | consecuencias |
    conséquences | utilisateurs touchés | utilisateurs impactés | clients touchés | qui est touché | qui a été touché | périmètre | portée |
    quem foi afetado | usuários afetados | clientes afetados | consequências | abrangência |
    影響 | 影響範囲 | 影響内容 | 被害 | 被害状況 | ユーザーへの影響 | 顧客への影響`,
  detection: `comment nous l'avons détecté | comment l'avons-nous détecté | comment l'incident a été détecté | wie es bemerkt wurde | wie es entdeckt wurde | wie der vorfall bemerkt wurde | 発覚 | detection | wie wurde der vorfall bemerkt | wie wurde die störung bemerkt | wie wurde die störung entdeckt | wie wurde der vorfall entdeckt | comment l'incident a-t-il été détecté | comment a-t-on été alerté | comment avons-nous été alertés | deteção | como o incidente foi detectado | como o problema foi detectado | cómo se detectó el incidente | discovery | how was it noticed | how was it detected | how it was detected | how was this detected |
    how was the incident detected | how was the problem detected | how did we notice | how did we find out | how we found out |
    how we noticed | how did you notice | how did you find out | how did we detect it | how did we learn of it | how was this noticed | how was the problem noticed | how was the incident noticed | when was it discovered | noticing | how did you learn of it | alerting |
    erkennung | entdeckung | feststellung | bemerkt | wie wurde es bemerkt | wie haben wir es bemerkt | wie wir es bemerkt haben |
    wie ist es aufgefallen | wie fiel es auf |
    detección | cómo se detectó | cómo nos enteramos | cómo lo detectamos | cómo nos dimos cuenta |
    détection | comment a-t-on détecté | comment l'a-t-on détecté | comment a-t-il été détecté | comment nous l'avons su |
    comment l'avons-nous remarqué | découverte |
    detecção | como foi detectado | como percebemos | como descobrimos | como detectamos |
    どのように気づいたのか | 検知 | 検出 | 発見 | 発見の経緯 | 検知の経緯 | 検知方法 | どのように気づいたか | 気づいたきっかけ | 発覚の経緯`,
  trigger: `ausgelöst durch | auslöser des vorfalls | desencadenado por | déclenché par | desencadeado por | trigger | triggers | lead-up | lead up | leadup | what led up to it | what led up to the incident | what triggered it |
    what set it off | what changed | what has changed | proximate cause | triggering event | recent change | recent changes | recent deployment | recent deployments | recent deploys | recent releases | last change | last changes | last deployment | last release | latest change | latest changes | latest deployment | latest release | what triggered this | what set this off | what led up to this |
    auslöser | vorgeschichte | was vorausging | anlass | auslösendes ereignis |
    qué lo precedió | desencadenante | detonante | qué lo provocó | qué lo desencadenó |
    ce qui a précédé | déclencheur | élément déclencheur | évènement déclencheur | événement déclencheur |
    o que levou a isso | gatilho | o que desencadeou | evento desencadeador |
    トリガー | きっかけ | 直接原因 | 発端 | 契機 | 発生の契機 | 発生までの経緯`,
  factors: `cause | five whys root cause identification | five whys analysis | blameless root cause | why were there differences | why was there a difference | wie konnte das passieren | warum ist es passiert | wie konnte es dazu kommen | cómo pudo pasar | comment cela a-t-il pu arriver | como isso pôde acontecer | 根本的な原因 | causes | cause of the incident | root cause | root causes | root cause(s) | root cause analysis | rca | possible cause |
    contributing factor | contributing factors | contributing factor(s) | contributing causes | factors | contributors | contributing conditions |
    fault | five whys | 5 whys | why | why it happened | why did it happen | why did this happen | what caused it | what caused the incident | what was the cause |
    technical cause | underlying cause | analysis | technical analysis | diagnosis |
    ursache | ursachen | grundursache | hauptursache | fehlerursache | ursachenanalyse | warum | wie es dazu kam | beitragende faktoren |
    was dazu beigetragen hat | begünstigende faktoren | analyse | hintergrund |
    causa | causas | causa raíz | causas raíz | causa raiz | causas contribuyentes | factores contribuyentes | análisis | análisis de causa raíz | por qué ocurrió | por qué pasó | origen |
    cause racine | causes racines | cause profonde | causes profondes | cause première | facteurs contributifs | facteurs aggravants | origine | pourquoi | origine de l'incident | cause de l'incident |
    causas raiz | fatores contribuintes | fatores | origem | por que aconteceu | análise |
    原因 | 根本原因 | 発生原因 | 真因 | 要因 | 原因分析 | 背景 | 背景要因 | 障害原因 | 技術的原因`,
  surprise: `surprise | what were the surprises | were there surprises | any surprises | surprises | what surprised us | why were we surprised | what was surprising |
    warum waren wir überrascht | überraschung | überraschungen | überrascht | was uns überrascht hat | überrascht hat uns | was hat uns überrascht |
    por qué nos sorprendió | sorpresa | sorpresas | qué nos sorprendió | lo que nos sorprendió |
    ce qui nous a surpris | pourquoi avons-nous été surpris | por que fomos surpreendidos | surpresa | surpresas | o que nos surpreendeu |
    なぜ想定外だったのか | 意外だったこと | 意外だった点 | 驚いた点 | 驚いたこと | 想定外 | 想定外だったこと | 想定外だった点`,
  lucky: `where we got lucky | coups de chance | golpes de suerte | golpes de sorte | glücksfälle | where we were lucky | where were we lucky | where did we get lucky | how we got lucky | we got lucky | got lucky | luck | lucky | where luck helped |
    glück | glück gehabt | wo hatten wir glück | wo wir glück hatten | zum glück |
    suerte | tuvimos suerte | dónde tuvimos suerte | donde tuvimos suerte | en qué tuvimos suerte |
    chance | coup de chance | où nous avons eu de la chance | là où nous avons eu de la chance | où avons-nous eu de la chance | où nous avons eu de la chance | où on a eu de la chance |
    sorte | tivemos sorte | onde tivemos sorte |
    幸運だったこと | 幸運だった点 | 運が良かった点 | 運が良かったこと | 運がよかった点 | 不幸中の幸い | ラッキーだった点`,
  well: `qué fue bien | lo que fue bien | what went well | sustain | sustains | what should we sustain | what to sustain | what we should keep doing | was wir beibehalten | went well | things that went well | what worked | what worked well | what has worked | what we did well | what helped | good | the good | positive | positives | strengths | keep |
    gut | das gute | was gut lief | was lief gut | was gut war | was ist gut gelaufen | was gut gelaufen ist | gut gelaufen | lief gut | positiv | positives |
    was gut funktioniert hat | was geholfen hat |
    qué salió bien | lo que salió bien | que salió bien | qué funcionó | qué funcionó bien | lo que funcionó | lo bueno | aspectos positivos | puntos positivos |
    ce qui a bien fonctionné | ce qui a fonctionné | ce qui s'est bien passé | points positifs | points forts | positif |
    o que deu certo | o que correu bem | o que funcionou | o que funcionou bem | o que foi bem | pontos positivos | pontos fortes |
    良かった点 | 良かったこと | よかった点 | よかったこと | うまくいった点 | うまくいったこと | 上手くいったこと | 評価できる点`,
  badly: `what went wrong | what can be improved | what could be improved | improve | improves | what should we improve | what could we have done better | what could have been done better | what can we do better | was hätte besser laufen können | was können wir besser machen | qué fue mal | lo que fue mal | qué se puede mejorar | qué podríamos mejorar | ce qui peut être amélioré | que peut-on améliorer | o que pode ser melhorado | went wrong | what went badly | went badly | what went poorly | went poorly | things that went wrong | things that went poorly | things that went badly |
    what did not go well | what didn't go well | what didn't go so well | what did not work | what didn't work | did not go well | didn't go well |
    what could have gone better | what could be better | what could have been better | what to improve | to improve | what can we improve | needs improvement | areas for improvement | room for improvement | opportunities for improvement |
    bad | the bad | the ugly | negative | negatives | weaknesses |
    schlecht | das schlechte | was schlecht lief | was lief schlecht | was nicht gut lief | was nicht gut funktioniert hat | was nicht funktioniert hat | was lief nicht gut | was schief ging | was schiefging | was schief lief | was schieflief | was lief schief |
    was ist schlecht gelaufen | schlecht gelaufen | lief schlecht | negativ | verbesserungspotenzial | verbesserungsbedarf | was besser werden muss | was besser laufen muss |
    qué no salió bien | qué salió mal | lo que salió mal | que salió mal | lo malo | qué no funcionó | lo que no funcionó | lo que no funcionó bien | qué no funcionó bien | aspectos negativos | puntos negativos | a mejorar | qué mejorar | puntos a mejorar |
    ce qui s'est moins bien passé | ce qui a mal fonctionné | ce qui n'a pas bien fonctionné | ce qui n'a pas bien marché | ce qui s'est mal déroulé | ce qui n'a pas fonctionné | ce qui s'est mal passé | ce qui n'a pas marché | points négatifs | points faibles | points à améliorer | axes d'amélioration | à améliorer | négatif |
    o que não deu certo | o que deu errado | o que correu mal | o que não funcionou | o que não funcionou bem | o que não correu bem | o que foi mal | pontos negativos | pontos fracos | a melhorar | pontos a melhorar | o que pode melhorar |
    悪かった点 | 悪かったこと | うまくいかなかった点 | うまくいかなかったこと | 上手くいかなかったこと | 反省点 | 問題点 | 改善点 | 課題 | 改善すべき点`,
  timeline: `timeline | time line | timeline of events | incident timeline | chronology | sequence of events | order of events | course of events | chain of events | incident log | event log | what happened when |
    verlauf | zeitverlauf | zeitlicher verlauf | zeitlicher ablauf | ablauf | zeitleiste | zeitachse | chronologie | chronik | protokoll | hergang |
    cronología | cronologia | línea de tiempo | línea temporal | cronología de los hechos | secuencia de eventos |
    déroulé | déroulement | chronologie des faits | frise chronologique | fil des événements |
    linha do tempo | cronologia dos fatos | sequência de eventos |
    タイムライン | 時系列 | 経緯 | 経過 | 対応経緯 | 発生経緯 | 対応履歴 | 対応の流れ | 対応経過`,
  'follow-ups': `itens de ação | itens de acao | ações | ações de acompanhamento | 対応策 | 今後の対応策 | elementos de acción | action item | action items | actions | actions to take | action plan | follow-up | follow-ups | follow up | follow ups | followup | followups | follow-up actions | follow up actions | follow-up items | follow-up tasks | next steps |
    to do | to-do | todo | to dos | to-dos | todos | what is left to do | what's left to do | still to do | left to do | remediation | remediations | remediation items | repair items | corrective actions | preventive actions | preventative actions | preventive measures | preventative measures |
    corrective and preventative measures | corrective and preventive measures | measures | tasks | improvements | improvement actions | prevention | what we will do | what we will change | what we'll do | what will be different | what we are doing about it | what we do about it | how do we prevent this | recommendations |
    maßnahme | maßnahmen | massnahmen | nächste schritte | aufgaben | offene aufgaben | offene punkte | folgemaßnahmen | gegenmaßnahmen | konsequenzen | was wir ändern | was wir tun | was noch zu tun ist | noch zu tun | zu erledigen | verbesserungen | prävention |
    acciones de seguimiento | acción | acciones | acciones correctivas | acciones preventivas | próximos pasos | proximos pasos | siguientes pasos | tareas | tareas pendientes | pendientes | medidas | plan de acción | seguimiento | por hacer |
    actions de suivi | action | actions correctives | actions préventives | actions à mener | prochaines étapes | à faire | reste à faire | mesures | suites | suite à donner | plan d'action | plan d'actions | tâches | suivi |
    ações de acompanhamento | ação | ações | ações corretivas | ações preventivas | próximas ações | próximos passos | tarefas | pendências | plano de ação | a fazer | acompanhamento | medidas preventivas |
    今後の対応 | 今後の対策 | 今後の予定 | 今後 | 再発防止 | 再発防止策 | 対策 | 恒久対策 | 恒久対応 | 残課題 | 残作業 | やること | アクションアイテム | アクション | ネクストアクション | 次のアクション | フォローアップ`,
  communications: `communication | internal email | internal emails | external message | external messages | external email | kommunikation nach außen | kommunikation nach aussen | comunicación externa | comunicação externa | communications | customer communication | customer communications | external communication | external communications | internal communication | public communication | messages | messaging | external messaging |
    status page | status page update | what we told users | what we told customers | what we told people | what we said | what people were told | announcement | announcements | public statement | statement | notification | notifications |
    message to users | message to customers | message to all | mail to customers | mail to users | email to customers | email to users |
    kommunikation | externe kommunikation | mitteilung | mitteilungen | bekanntmachung | aushang | was wir gesagt haben | mitteilung an die nutzer | mail an die kunden | statusmeldung |
    comunicación | comunicaciones | comunicado | aviso a los usuarios | mensaje a los usuarios | mensaje a los clientes | lo que dijimos |
    annonce | communiqué | message aux utilisateurs | message aux clients | ce que nous avons dit | communication externe |
    comunicação | comunicações | aviso aos usuários | mensagem aos usuários | mensagem aos clientes | o que dissemos |
    お知らせ | 告知 | 告知文 | 周知 | 案内文 | 対外発表 | ユーザーへの連絡 | お客様への案内 | 顧客連絡`,
  repair: `actions taken | measures taken | steps taken | what we did | what was done | resolution | recovery | mitigation | mitigations | mitigation steps | mitigation and resolution | resolution and recovery | fix | fixes | the fix | how it was fixed | how we fixed it | how was it fixed | response | workaround | solution |
    lösung | behebung | beseitigung | wiederherstellung | entstörung | abhilfe | sofortmaßnahmen | wie wir es behoben haben |
    resolución | solución | recuperación | mitigación | cómo se resolvió | respuesta |
    résolution | solution appliquée | correctif | rétablissement | remédiation | contournement | comment nous l'avons corrigé |
    resolução | solução | recuperação | mitigação | correção | como foi resolvido |
    対応 | 対応内容 | 復旧 | 復旧対応 | 暫定対応 | 解決 | 解決策 | 対処 | 対処内容 | 処置 | 応急処置 | 復旧作業`,
  lessons: `lesson | lessons | lessons learned | lessons learnt | lesson learned | learnings | key learnings | takeaways | key takeaways | what we learned | what did we learn | what we've learned | retrospective | reflection |
    lehren | erkenntnisse | gelernt | was wir gelernt haben | was haben wir gelernt |
    lecciones | lecciones aprendidas | aprendizajes | qué aprendimos | lo que aprendimos |
    leçons | leçons apprises | enseignements | ce que nous avons appris | retour d'expérience |
    lições | lições aprendidas | aprendizados | o que aprendemos |
    教訓 | 学び | 得られた教訓 | 学んだこと | ふりかえり`,
  started: `since when | when did it start | when did it begin | start | started | started at | start time | start of incident | incident start | start of impact | began | beginning |
    seit wann | beginn | wann begann es | wann hat es angefangen | begonnen | störungsbeginn |
    desde cuándo | cuándo empezó | inicio | hora de inicio | comienzo |
    depuis quand | quand cela a-t-il commencé | début | heure de début |
    desde quando | quando começou | início | hora de início |
    いつから | 発生日時 | 発生時刻 | 発生時間 | 開始時刻 | 開始日時`,
  detected: `detected | detected at | time detected | when was it noticed | noticed at | time of detection | bemerkt um | detectado a las | détecté à | detectado às | 検知日時 | 検知時刻 | 発見日時`,
  mitigated: `mitigated | mitigated at | time mitigated | 緩和日時`,
  resolved: `resolved | resolved at | end | ended | ended at | end time | end of incident | time resolved | when did it end | ende | störungsende | behoben um | fin | hora de fin | resuelto a las | heure de fin | fim | hora de término | resolvido às |
    復旧日時 | 復旧時刻 | 解消日時 | 解消時刻 | 終了時刻 | 終了日時`,
  severity: `severity | severity level | incident severity | priority | how bad is it | schweregrad | schwere | priorität | severidad | gravedad | prioridad | gravité | sévérité | priorité | gravidade | severidade | prioridade | 深刻度 | 重大度 | 重要度 | 優先度`,
  other: `supporting material | what was supposed to happen | what was expected to happen | what did we expect to happen | supporting materials | supporting information | supporting data | evidence | references | links | related links | appendix | attachments | graphs | screenshots | logs | status | state | author | authors | owner | date | duration | participants | attendees |
    people | people involved | roles | responders | incident commander | incident lead | incident manager | services | affected services | services affected | systems affected | which services | components | affected systems | environment | version | versions | glossary | related incidents | similar incidents | steps to reproduce |
    anhang | belege | quellen | beteiligte | verfasser | datum | dauer | dienste | betroffene dienste | betroffene systeme | umgebung | status der störung |
    anexos | referencias | participantes | autor | fecha | duración | servicios | servicios afectados | entorno |
    annexes | références | participants | auteur | auteurs | durée | services concernés | services touchés | environnement |
    anexos | referências | autores | data | duração | serviços | serviços afetados | ambiente |
    添付 | 参考 | 参考資料 | 関係者 | 担当者 | 作成者 | 日付 | 対象サービス | 影響サービス | 環境`,
};
