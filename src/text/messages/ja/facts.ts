import type { facts as english } from '../en/facts.ts';

export const facts: Readonly<Record<keyof typeof english, string>> = {
  keptNote: '"begin" と "end" の印の間は自動で更新されます。それ以外の文章はチームのものです。',
  untitled: 'インシデント {number}',

  incident: 'インシデント',
  protocol: 'プロトコル',
  allStepsDone: '全{total}ステップ完了',
  stepsNotDone: '**未完了：** {total}ステップ中{open}ステップが残っています',
  severity: '重大度',
  severityAtWorst: '{severity}、最大時 {worst}',
  timeInSeverity: '{severity}：{duration}',
  affected: '影響を受けたサービス',
  lead: '指揮',
  lasted: '継続時間',
  lastedUntilMitigated: '{duration}（影響がおさまるまで）',
  openFor: 'Issue が開いていた時間',
  reopenedOnce: '{duration}（再オープン1回）',
  reopenedOften: '{duration}（再オープン{count}回）',
  people: '関わった人',
  secretLeftOut:
    'パスワード、鍵、トークンと思われるものを1か所、この記録から除きました。Issue には残っています。Issue と使用箇所の両方で変更してください。',
  secretsLeftOut:
    'パスワード、鍵、トークンと思われるものを{count}か所、この記録から除きました。Issue には残っています。Issue と使用箇所の両方で変更してください。',

  moment: '時点',
  by: '担当',
  afterTheFirst: '最初からの経過',
  momentStarted: '発生',
  momentDetected: '検知',
  momentOpened: 'Issue 作成',
  momentDeclared: 'インシデント宣言',
  momentAcknowledged: '対応開始',
  momentMitigated: '影響の収束',
  momentResolved: '解決',
  momentClosed: 'Issue クローズ',

  summary: '概要',
  summaryEmpty: 'Issue にはタイトル以外の記載がありません。',
  summaryBy: '{who} さんが Issue に書いた内容です。',
  summaryCut: '{who} さんが Issue に書いた内容です。[続きは Issue にあります]({url})。',
};
