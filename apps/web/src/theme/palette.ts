/** 案期: paper, ink and four mineral colours. Every colour in the pages comes from here; the seal has its own. */
export const palette = {
  light: {
    paper: '#F5F4EF',
    sheet: '#FFFFFF',
    wash: '#FAF9F5',
    fill: '#EFEDE6',
    line: '#E2DFD7',
    lineStrong: '#C8C4B9',
    /** Edges of controls: 3:1 on the sheet. */
    lineInput: '#918D82',
    ink: '#1C2326',
    ink2: '#4C565A',
    ink3: '#626C70',
    /** 石青: action, link, selection, counted days. */
    azure: '#1F5673',
    azureHover: '#2B6C8F',
    azureActive: '#163F55',
    azureTint: '#E7EFF3',
    /** 朱砂: overdue, today, refused, lost. Never decoration. */
    cinnabar: '#AE3220',
    cinnabarTint: '#FBECE8',
    cinnabarFill: '#F6D0C8',
    cinnabarDeep: '#86200F',
    /** 琥珀: within three working days, waiting, 调休上班. */
    amber: '#855600',
    amberMark: '#C27C0E',
    amberTint: '#FBF3DF',
    /** 竹青: done, confirmed, balanced. */
    bamboo: '#2C6A4D',
    bambooTint: '#E6F1EA',
    /** 青灰: 中止, skipped. */
    slate: '#566578',
    slateTint: '#EDF0F3',
    shade: 'rgba(28,35,38,.12)',
    /** The undo bar and tooltips, dark on either ground. */
    night: '#2A3236',
    nightInk: '#FFFFFF',
    nightLink: '#9BC8DF',
  },
  dark: {
    paper: '#14181A',
    sheet: '#1B2023',
    wash: '#20262A',
    fill: '#283034',
    line: '#2E363A',
    lineStrong: '#465157',
    lineInput: '#6F7B80',
    ink: '#E9E7E0',
    ink2: '#BCC3C4',
    ink3: '#98A2A5',
    azure: '#7DB6D3',
    azureHover: '#9BC8DF',
    azureActive: '#5D9DBE',
    azureTint: '#1E333E',
    cinnabar: '#F08E7C',
    cinnabarTint: '#3A211D',
    cinnabarFill: '#5C2B23',
    cinnabarDeep: '#FFC9BE',
    amber: '#E3B65A',
    amberMark: '#D79A2B',
    amberTint: '#352A15',
    bamboo: '#7FC3A0',
    bambooTint: '#1B3026',
    slate: '#A5B4C4',
    slateTint: '#262D34',
    shade: 'rgba(0,0,0,.5)',
    night: '#2A3236',
    nightInk: '#FFFFFF',
    nightLink: '#9BC8DF',
  },
} as const;

export type Palette = Record<keyof (typeof palette)['light'], string>;

/** System fonts only: titles in the serif of official documents, quotations and reports in 仿宋. */
export const fonts = {
  text: '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif',
  title:
    '"FZXiaoBiaoSong-B05S","方正小标宋简体","Source Han Serif SC","Noto Serif CJK SC","Songti SC","STZhongsong","华文中宋",serif',
  document: '"FangSong_GB2312","仿宋_GB2312","FangSong","仿宋","STFangsong","Noto Serif CJK SC",serif',
} as const;

/** `--paper`, `--ink-2`, `--font-title` …: light, dark where the device asks for it, and always light on paper. */
export function styleSheet(): string {
  const families = Object.entries(fonts).map(([name, family]) => `--font-${name}:${family}`);
  const [light, dark] = [variables(palette.light), variables(palette.dark)];
  return (
    `:root{color-scheme:light;${families.join(';')};${light}}` +
    `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${dark}}}`
  );
}

function variables(colours: Palette): string {
  return Object.entries(colours)
    .map(
      ([name, colour]) => `--${name.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`,
    )
    .join(';');
}
