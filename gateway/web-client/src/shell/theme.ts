import { defaultTheme, type RaThemeOptions } from 'react-admin';

const system = 'system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans JP", sans-serif';

const shared: RaThemeOptions = {
  ...defaultTheme,
  typography: {
    fontFamily: system,
    h1: { fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.25 },
    h2: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
    h3: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.4 },
  },
  shape: { borderRadius: 10 },
  sidebar: { width: 292, closedWidth: 50 },
  components: {
    ...defaultTheme.components,
    MuiCssBaseline: { styleOverrides: { body: { overflowWrap: 'break-word' } } },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTablePagination: { styleOverrides: { toolbar: { flexWrap: 'wrap' } } },
    MuiAppBar: { defaultProps: { color: 'default' } },
  },
};

export const light: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#0d6142' },
    secondary: { main: '#0d6142' },
    success: { main: '#0d6142' },
    warning: { main: '#8a4b00' },
    error: { main: '#a3270f' },
    info: { main: '#1d5a8f' },
    background: { default: '#f6f8f6', paper: '#ffffff' },
    text: { primary: '#17211c', secondary: '#4d5a53' },
  },
};

export const dark: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#7fd6ae' },
    secondary: { main: '#7fd6ae' },
    success: { main: '#7fd6ae' },
    warning: { main: '#ffc26b' },
    error: { main: '#ffab91' },
    info: { main: '#9ccaf2' },
    background: { default: '#111714', paper: '#1a221e' },
    text: { primary: '#e8efeb', secondary: '#a9b7af' },
  },
};
