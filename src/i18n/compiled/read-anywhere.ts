/** Made by `npm run generate` from the files in `catalogs`. */

export const inAnyLanguage: Readonly<
  Record<
    | 'affected'
    | 'followUps'
    | 'followUpOpen'
    | 'followUpClosed'
    | 'followUpMerged'
    | 'followUpDropped'
    | 'followUpPrevent'
    | 'followUpDetect'
    | 'followUpMitigate'
    | 'followUpProcess'
    | 'milestoneStarted'
    | 'milestoneDetected'
    | 'milestoneOpened'
    | 'milestoneDeclared'
    | 'milestoneAcknowledged'
    | 'milestoneMitigated'
    | 'milestoneResolved'
    | 'milestoneClosed',
    readonly string[]
  >
> = {
  affected: [
    'Affected services',
    'Betroffene Dienste',
    'Servicios afectados',
    'Services touchés',
    '影響を受けたサービス',
    'Serviços afetados',
  ],
  followUps: [
    'Follow-ups',
    'Maßnahmen',
    'Acciones de seguimiento',
    'Actions de suivi',
    '今後の対応',
    'Ações de acompanhamento',
  ],
  followUpOpen: ['open', 'offen', 'abierto', 'ouverte', 'オープン', 'aberta'],
  followUpClosed: ['closed', 'geschlossen', 'cerrado', 'fermée', 'クローズ', 'fechada'],
  followUpMerged: ['merged', 'gemergt', 'fusionado', 'fusionnée', 'マージ済み', 'mesclada'],
  followUpDropped: ['dropped', 'verworfen', 'descartado', 'abandonnée', '取りやめ', 'abandonada'],
  followUpPrevent: ['prevent', 'vorbeugen', 'prevenir', 'prévenir', '再発防止'],
  followUpDetect: ['detect', 'erkennen', 'detectar', 'détecter', '検知'],
  followUpMitigate: ['mitigate', 'abmildern', 'mitigar', 'atténuer', '軽減'],
  followUpProcess: ['process', 'Prozess', 'proceso', 'processus', 'プロセス', 'processo'],
  milestoneStarted: ['Started', 'Begonnen', 'Inicio', 'Début', '発生', 'Início'],
  milestoneDetected: ['Detected', 'Bemerkt', 'Detectado', 'Détection', '検知'],
  milestoneOpened: ['Opened', 'Angelegt', 'Abierto', 'Ouverture', 'Issue 作成', 'Aberto'],
  milestoneDeclared: ['Declared', 'Gemeldet', 'Declarado', 'Déclaration', '宣言'],
  milestoneAcknowledged: [
    'Acknowledged',
    'Angenommen',
    'Reconocido',
    'Prise en charge',
    '対応開始',
    'Reconhecido',
  ],
  milestoneMitigated: ['Mitigated', 'Gelindert', 'Mitigado', 'Atténuation', '緩和'],
  milestoneResolved: ['Resolved', 'Behoben', 'Resuelto', 'Résolution', '解決', 'Resolvido'],
  milestoneClosed: ['Closed', 'Geschlossen', 'Cerrado', 'Fermeture', 'Issue クローズ', 'Fechado'],
};
