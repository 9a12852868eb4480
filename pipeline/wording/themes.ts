import type { Theme } from '#core/scheme/themes.ts';

/** Themes as schemes in Excel and reports name them. */
export const themeNames: Record<Theme, string> = {
  leadership: '党的领导',
  functions: '政府职能',
  lawmaking: '制度建设',
  decisions: '行政决策',
  enforcement: '行政执法',
  emergencies: '应急处置',
  disputes: '矛盾化解',
  restraint: '权力监督',
  digital: '数字政府',
  safeguards: '组织保障',
};
