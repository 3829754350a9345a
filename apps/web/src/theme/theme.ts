import { theme, type ThemeConfig } from 'antd';
import { fonts, palette, type Palette } from './palette';

const MEASURES: ThemeConfig['token'] = {
  fontFamily: fonts.text,
  fontSize: 14,
  lineHeight: 1.6,
  fontWeightStrong: 600,
  borderRadius: 4,
  borderRadiusSM: 3,
  borderRadiusLG: 6,
  borderRadiusXS: 2,
  controlHeight: 36,
  controlHeightSM: 28,
  controlHeightLG: 44,
  padding: 16,
  paddingSM: 12,
  paddingXS: 8,
  paddingLG: 24,
  margin: 16,
  marginSM: 12,
  marginXS: 8,
  marginLG: 24,
  motionDurationFast: '0.08s',
  motionDurationMid: '0.14s',
  motionDurationSlow: '0.2s',
};

export const lightTheme = themeOf(palette.light, theme.defaultAlgorithm, palette.light.sheet);
export const darkTheme = themeOf(palette.dark, theme.darkAlgorithm, palette.dark.paper);

function themeOf(colours: Palette, algorithm: ThemeConfig['algorithm'], onAction: string): ThemeConfig {
  return {
    algorithm,
    hashed: false,
    token: { ...colourTokens(colours), ...MEASURES },
    components: componentsOf(colours, onAction),
  };
}

function colourTokens(of: Palette): ThemeConfig['token'] {
  return {
    colorPrimary: of.azure,
    colorPrimaryHover: of.azureHover,
    colorPrimaryActive: of.azureActive,
    colorPrimaryBg: of.azureTint,
    colorPrimaryBgHover: of.azureTint,
    colorInfo: of.azure,
    colorLink: of.azure,
    colorLinkHover: of.azureHover,
    colorLinkActive: of.azureActive,
    colorError: of.cinnabar,
    colorErrorBg: of.cinnabarTint,
    colorWarning: of.amberMark,
    colorWarningBg: of.amberTint,
    colorSuccess: of.bamboo,
    colorSuccessBg: of.bambooTint,
    colorText: of.ink,
    colorTextSecondary: of.ink2,
    colorTextTertiary: of.ink3,
    colorTextDescription: of.ink3,
    colorTextPlaceholder: of.ink3,
    colorBgLayout: of.paper,
    colorBgContainer: of.sheet,
    colorBgElevated: of.sheet,
    colorFillAlter: of.wash,
    colorFillTertiary: of.fill,
    colorFillSecondary: of.fill,
    colorBorder: of.lineInput,
    colorBorderSecondary: of.line,
    colorSplit: of.line,
    boxShadow: `0 1px 2px ${of.shade}`,
    boxShadowSecondary: `0 6px 24px ${of.shade}`,
    boxShadowTertiary: 'none',
  };
}

function componentsOf(of: Palette, onAction: string): ThemeConfig['components'] {
  return {
    Button: {
      fontWeight: 500,
      // Said again: the dark algorithm would dim the seed.
      colorPrimary: of.azure,
      colorPrimaryHover: of.azureHover,
      colorPrimaryActive: of.azureActive,
      primaryColor: onAction,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      paddingInline: 16,
    },
    Table: {
      headerBg: of.wash,
      headerColor: of.ink2,
      headerSplitColor: 'transparent',
      rowHoverBg: of.wash,
      rowSelectedBg: of.azureTint,
      rowSelectedHoverBg: of.azureTint,
      cellPaddingBlock: 10,
      cellPaddingInline: 12,
      borderColor: of.line,
    },
    Tabs: { horizontalItemPadding: '10px 0', horizontalItemGutter: 24, titleFontSize: 14 },
    Form: { labelColor: of.ink, verticalLabelPadding: '0 0 4px', itemMarginBottom: 14 },
    Segmented: { trackBg: of.fill, itemSelectedBg: of.sheet, itemSelectedColor: of.azure },
    Tag: { defaultBg: of.fill, defaultColor: of.ink2 },
    Tooltip: { colorBgSpotlight: of.night },
  };
}
