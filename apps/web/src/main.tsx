import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/queries';
import { router } from './routes';
import { Appearance } from './theme/appearance';
import './theme/app.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Appearance>
      <QueryClientProvider client={queryClient}>
        {/* A filter is a choice in the address: what was ticked shows at once, not when there is time. */}
        <RouterProvider router={router} useTransitions={false} />
      </QueryClientProvider>
    </Appearance>
  </StrictMode>,
);
