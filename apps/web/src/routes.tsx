import { createBrowserRouter, type RouteObject } from 'react-router';
import { requireSession } from './shell/require-session';
import { BrokenPage } from './shell/broken-page';

/** The pages that need someone signed in, in the shell; each is loaded when it is first opened. */
const INSIDE: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./home/home-page')).HomePage }) },
  { path: 'cases', lazy: async () => ({ Component: (await import('./cases/cases-page')).CasesPage }) },
  {
    path: 'cases/new',
    lazy: async () => ({ Component: (await import('./register/register-page')).RegisterPage }),
  },
  {
    path: 'imports',
    lazy: async () => ({ Component: (await import('./imports/imports-page')).ImportsPage }),
  },
  {
    path: 'imports/:id',
    lazy: async () => ({ Component: (await import('./imports/import-page')).ImportPage }),
  },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('./case/case-page')).CasePage }) },
  { path: 'hearings', lazy: async () => ({ Component: (await import('./board/board-page')).BoardPage }) },
  {
    path: 'follow-ups',
    lazy: async () => ({ Component: (await import('./follow-ups/follow-ups-page')).FollowUpsPage }),
  },
  {
    path: 'statistics',
    lazy: async () => ({ Component: (await import('./statistics/statistics-page')).StatisticsPage }),
  },
  {
    path: 'statistics/appearances',
    lazy: async () => ({ Component: (await import('./statistics/bulletin-page')).BulletinPage }),
  },
  {
    path: 'messages',
    lazy: async () => ({ Component: (await import('./messages/messages-page')).MessagesPage }),
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./account/account-page')).AccountPage }),
  },
  { path: 'audit', lazy: async () => ({ Component: (await import('./audit/audit-page')).AuditPage }) },
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('./people/people-page')).PeoplePage }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./settings/settings-page')).SettingsPage }),
  },
  {
    path: '*',
    lazy: async () => ({ Component: (await import('./shell/no-such-page')).NoSuchPage }),
  },
];

export const router = createBrowserRouter([
  {
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      {
        path: 'sign-in',
        lazy: async () => ({ Component: (await import('./sign-in/sign-in-page')).SignInPage }),
      },
      {
        path: 'sign-in/return',
        lazy: async () => {
          const { arrive, ReturnPage } = await import('./sign-in/return-page');
          return { loader: arrive, Component: ReturnPage };
        },
      },
      {
        path: 'appear/:token',
        lazy: async () => ({ Component: (await import('./appear/appear-page')).AppearPage }),
      },
      {
        path: 'appearance-requests/:id',
        loader: requireSession,
        lazy: async () => ({ Component: (await import('./appear/appear-page')).RequestAtDeskPage }),
      },
      {
        path: 'calculator',
        lazy: async () => ({ Component: (await import('./calculator/calculator-page')).CalculatorPage }),
      },
      {
        loader: requireSession,
        // Who is signed in does not change from page to page.
        shouldRevalidate: () => false,
        lazy: async () => ({ Component: (await import('./shell/shell')).Shell }),
        children: [{ ErrorBoundary: BrokenPage, children: INSIDE }],
      },
    ],
  },
]);
