import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  rem,
} from '@mantine/core';

/** The green of old library lamps: calm, and readable on paper and on slate. */
const lamp: MantineColorsTuple = [
  '#eaf5f1',
  '#d8e9e3',
  '#b2d4c8',
  '#8bc0ad',
  '#6fb39c',
  '#52a488',
  '#2f8068',
  '#1f6b5c',
  '#17584b',
  '#0f453b',
];

/** Slate with a little warmth, for dark rooms. */
const slate: MantineColorsTuple = [
  '#ece8e1',
  '#d5cfc5',
  '#b9b2a6',
  '#8f887c',
  '#6a645b',
  '#4a453f',
  '#37332e',
  '#2b2824',
  '#211f1c',
  '#171613',
];

export const theme = createTheme({
  colors: { lamp, dark: slate },
  primaryColor: 'lamp',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  fontFamily: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif",
  fontSizes: { xs: rem(13), sm: rem(15), md: rem(16), lg: rem(18), xl: rem(21) },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.25' },
      h2: { fontSize: rem(20), lineHeight: '1.3' },
      h3: { fontSize: rem(17), lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'md' },
      // Long words of other languages go on in a second line.
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 6 },
        inner: { minHeight: 'calc(var(--button-height) - 14px)' },
        label: { whiteSpace: 'normal' },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: {
      // Its header is none of the page: there is one banner.
      defaultProps: { centered: true, size: 'lg', attributes: { header: { role: 'none' } } },
    },
    // What Mantine puts into a menu to take the focus is no item of it; the menu itself can take it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // On a ground of its own colour, words and links of a notice would be too faint.
    Alert: {
      defaultProps: { variant: 'outline' },
      styles: {
        root: { background: 'var(--liaison-surface)' },
        title: { color: 'var(--mantine-color-text)' },
      },
    },
    // Nor is every colour dark enough to be read on its own light ground.
    Badge: {
      styles: (_theme: unknown, { variant }: { variant?: string }) =>
        variant === 'light' ? { label: { color: 'var(--mantine-color-text)' } } : {},
    },
    Table: { defaultProps: { verticalSpacing: 'sm' } },
  },
});

/** Where the colours that come with the components are too faint to be read by everybody. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf7f2',
    '--mantine-color-text': '#26231f',
    '--mantine-color-dimmed': '#5f5a52',
    '--mantine-color-placeholder': '#6b665e',
    '--mantine-color-error': '#a52a1e',
    '--mantine-color-default-border': '#b3aca1',
    '--mantine-color-anchor': '#1a5f51',
    '--liaison-surface': '#ffffff',
    '--liaison-line': '#e4ded4',
  },
  dark: {
    '--mantine-color-body': '#1d1b18',
    '--mantine-color-text': '#ece8e1',
    '--mantine-color-dimmed': '#b9b2a6',
    '--mantine-color-placeholder': '#a39b8f',
    '--mantine-color-error': '#f2a99e',
    '--mantine-color-default-border': '#6a645b',
    '--mantine-color-anchor': '#8bc0ad',
    '--liaison-surface': '#282521',
    '--liaison-line': '#3d3934',
  },
});
