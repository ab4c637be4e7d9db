import type { record as english } from '../en/listing.ts';

export const record: Readonly<Record<keyof typeof english, string>> = {
  postmortems: 'ポストモーテム',
  postmortemsOf: '{name} のポストモーテム',
  indexNote:
    'ポストモーテムが書かれるたびに更新されます。"begin" と "end" の印の外にある文章はチームのものです。',
  noPostmortems: 'まだありません。',
  onePostmortem: 'ポストモーテム1件',
  manyPostmortems: 'ポストモーテム{count}件（最初は {since}）',
  oneFollowUpOpen: '未完了の対応1件',
  followUpsOpen: '未完了の対応{count}件',
  withOpenSteps: '未完了のステップがあるもの{count}件',
  dataFile: 'データ',
  feedFile: 'フィード',
  olderPostmortems: 'これより古い{count}件は {index} とこのフォルダーにあります。',

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
  oneOpenOf: '{total}件中**1件未完了**',
  openOf: '{total}件中**{count}件未完了**',
  oneDone: '1件完了',
  allDone: '{count}件完了',
  statusDraft: '下書き',
  statusFinal: '確定',

  feedOpenFor: 'オープン時間 {duration}',
  feedLasted: '継続時間 {duration}',
  feedSteps: '{total}ステップ中{done}ステップ完了',
  feedFollowUps: '今後の対応{total}件中{open}件が未完了',
  feedIssue: 'Issue {number}',
};
