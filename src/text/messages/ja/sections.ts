import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: '影響',
  impactQuestion: '誰が、何人、どのくらいの時間影響を受け、何ができなかったのでしょうか？',
  detection: 'どのように気づいたのか',
  detectionQuestion: 'どのように気づき、何があれば半分の時間で気づけたのでしょうか？',
  trigger: '発生までの経緯',
  triggerQuestion: '直前に何が変わったのでしょうか？',
  factors: '要因',
  factorsQuestion: '何が重なってこうなったのでしょうか？ 原因が一つだけということはめったにありません。',
  surprise: 'なぜ驚いたのか',
  surpriseQuestion: 'システムについて信じていたことのうち、何が誤りだったのでしょうか？',
  well: 'うまくいったこと',
  wellQuestion: '何が役に立ち、次回も用意しておくべきでしょうか？',
  badly: 'うまくいかなかったこと',
  badlyQuestion: '何に時間や落ち着きを奪われたのでしょうか？',
  lucky: '幸運だったこと',
  luckyQuestion: '事態をはるかに悪化させ得たのに起こらなかったことは何でしょうか？',
  noteBy: '{who} さん、{when}',
  formBy: '{who} さん、フォームより',

  followUps: '今後の対応',
  followUpsQuestion: '何を変えますか？ 1行に1件、担当者と Issue へのリンクを添えてください。',
  followUpsExample: '何を、誰が、いつまでに？',
  followUpOpen: 'オープン',
  followUpClosed: 'クローズ',
  followUpMerged: 'マージ済み',
};
